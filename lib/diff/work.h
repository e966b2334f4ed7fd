/* What the files of this folder share while they make one redline. */
#ifndef DIFF_WORK_H
#define DIFF_WORK_H

#include "diff/redline.h"
#include "diff/vocabulary.h"

/*
 * Sentences less alike than this are another sentence each, and so are
 * blocks that stand at the same place.
 */
#define ALIKE_HERE 400
/* Blocks less alike have not been moved. */
#define ALIKE_ELSEWHERE 600
struct work {
	struct arena *arena;   /* of the result */
	struct arena *scratch; /* of what is thrown away: mark and reset */
	const struct manner *manner;
	struct vocabulary words; /* the numbers of tokens */
	uint64_t steps;
	bool coarse;
};

/* Where two texts stand in for each other: 1 + the other's index, or 0. */
struct matching {
	uint32_t *to_new, *to_old;
};

/* No longer matched, if it was. */
static inline void
matching_part(struct matching *m, size_t old)
{
	if (!m->to_new[old])
		return;
	m->to_old[m->to_new[old] - 1] = 0;
	m->to_new[old] = 0;
}

/* --- pairs.c ------------------------------------------------------------ */

/* The words of some tokens. */
struct bag tokens_bag(struct work *, const struct token *, size_t count);

/*
 * Pairs that are alike at least by ALIKE_HERE, in order, and have the most in
 * common: partner[i] becomes 1 + the index of the new one, or 0.
 */
void pairs_in_order(struct work *, const struct bag *old, size_t n,
    const struct bag *new, size_t m, uint32_t *partner);

/*
 * Pairs that are alike at least by ALIKE_ELSEWHERE, in any order, the most
 * alike first; otherwise the same.
 */
void pairs_anywhere(struct work *, const struct bag *old, size_t n,
    const struct bag *new, size_t m, uint32_t *partner);

/* --- blocks.c ----------------------------------------------------------- */

struct side {
	struct redline_blocks blocks;
	struct tokens *tokens; /* of each block */
	uint32_t *numbers; /* the same for blocks with the same text and kind */
};

struct match {
	struct matching blocks;
	bool *guess;   /* of a new block: matched by likeness */
	bool *settled; /* of a new block: matched, and in its place */
};

/* All matches, in the arena of the result. */
struct match blocks_match(struct work *, const struct side *old,
    const struct side *new);

/* --- align.c ------------------------------------------------------------ */

/*
 * Which tokens of two texts are equal and stay, in order.  The arrays have
 * as many members as tokens, all 0 at first.
 */
void tokens_align(struct work *, const struct tokens *old,
    const struct tokens *new, struct matching);

/* --- pieces.c ----------------------------------------------------------- */

/* Makes a matching of tokens readable, and the pieces of an entry from it. */
void pieces_make(struct work *, const struct tokens *old,
    const struct tokens *new, struct matching, struct redline_entry *);

#endif
