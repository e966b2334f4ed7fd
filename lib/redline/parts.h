/*
 * A redline in the order in which it is shown: parts, each a heading and what
 * follows, with a sign wherever something has moved away from.
 */
#ifndef REDLINE_PARTS_H
#define REDLINE_PARTS_H

#include "redline/page.h"

struct step {
	const struct redline_entry *entry; /* the first of a sign's */
	size_t count;  /* of a sign: how many blocks moved together; else 0 */
	unsigned move; /* which move it belongs to, from 1; 0: none */
	bool begins;   /* the first block of a move where it is now */
	bool goes_on;  /* of a sign: it is not the first of its move */
	/* Of a move told by likeness, and not by a heading that came along. */
	bool doubtful;
};

struct part {
	const struct step *of;
	size_t count;
	const struct redline_entry *heading; /* of[0]'s, or NULL */
	unsigned number, old_number; /* of sections; 0: none */
	size_t changed; /* steps that are not the same, signs apart */
	size_t signs; /* of blocks that moved away, sections apart */
	bool moved;	/* all of it together, with its heading */
};

/* Where something has moved from, and to. */
struct move {
	const struct part *from, *to;
};

struct parts {
	struct part *of;
	size_t count;
	struct move *moves; /* by their number */
	size_t untouched; /* parts in which nothing happened */
};

struct parts parts_of(struct arena *, const struct redline_text *);
bool step_changed(const struct step *);
/* The i-th of the blocks that a sign is of. */
const struct redline_entry *step_entry(const struct step *, size_t i);
/* The sign of what a heading tells where it is, or a sign before it. */
bool step_parts(const struct step *);
bool part_touched(const struct part *);
/* "3 Your rights", or the first words of a part without a heading. */
struct str part_name(struct arena *, const struct redline_text *,
    const struct part *);

#endif
