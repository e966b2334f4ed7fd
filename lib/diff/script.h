/*
 * How one sequence of tokens becomes another: the shortest script of runs
 * kept, deleted and inserted, as long as that is not too dear.
 *
 * Tokens are numbers; what is equal has the same number (vocabulary.h).
 */
#ifndef DIFF_SCRIPT_H
#define DIFF_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct sequence {
	const uint32_t *of;
	size_t count;
};

enum run_kind { RUN_KEEP, RUN_DELETE, RUN_INSERT };

/*
 * `count` tokens from `old` and `new` on; what is deleted stands before
 * `new` on the new side, what is inserted before `old` on the old side.
 */
struct run {
	enum run_kind kind;
	size_t old, new, count;
};

struct script {
	struct run *of; /* in order; a deletion before its insertion */
	size_t count;
	uint64_t steps; /* what it cost; see script_find() */
	bool coarse;	/* correct, but perhaps not the shortest */
};

/* Half the edits that are looked for one by one: some 1,000. */
#define SCRIPT_CAP 512

/*
 * The script from `old` to `new`, in the arena; of nothing to nothing it has
 * no runs.  Where more than 2 * `cap` edits are needed, tokens that stand
 * once on both sides are kept, and between them each part is looked at once
 * more.  So the steps are at most 16 * (cap + 1) * (tokens of both sides).
 * Sequences of more than INT32_MAX tokens are not for this.
 */
struct script script_find(struct arena *, struct sequence old,
    struct sequence new, size_t cap);

/*
 * Marks a longest strictly increasing subsequence of `values` in `chosen`
 * (as many flags, all false at first).  Scratch memory from the arena.
 */
void script_increasing(struct arena *, const uint32_t *values, size_t count,
    bool *chosen);

#endif
