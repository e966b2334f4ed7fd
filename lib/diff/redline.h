/*
 * What became of the texts of a document: a list of blocks and in each of
 * them what stayed, what was deleted and what was inserted, for an emitter
 * to walk.
 *
 * Blocks are what a reader sees as one: paragraphs, headings, list items.
 * They are matched by id, then by equal text, then by likeness, which is a
 * guess and says so.  How much white space stands
 * somewhere is no difference.
 */
#ifndef DIFF_REDLINE_H
#define DIFF_REDLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "diff/tokens.h"

struct redline_block {
	struct str id;	 /* the caller's; empty: none */
	struct str text; /* Markdown */
	unsigned kind;	 /* the caller's; only an id matches two kinds */
};

struct redline_blocks {
	const struct redline_block *of;
	size_t count;
};

enum redline_kind {
	REDLINE_SAME,
	REDLINE_CHANGED, /* or of another kind */
	REDLINE_INSERTED,
	REDLINE_DELETED,
	REDLINE_MOVED, /* the same, elsewhere */
	REDLINE_MOVED_CHANGED
};

enum piece_kind { PIECE_EQUAL, PIECE_DELETED, PIECE_INSERTED };

/*
 * Slices of both texts; one of them is empty unless the piece is equal, and
 * then they differ in nothing that counts (tokens.h).
 */
struct piece {
	enum piece_kind kind;
	struct str old, new;
};

struct redline_entry {
	enum redline_kind kind;
	bool guess; /* matched by likeness alone */
	const struct redline_block *old, *new; /* in the inputs, or NULL */
	/*
	 * In order, without a gap on either side, the deleted before what was
	 * inserted for it; never two of a kind in a row.  No token is cut, and
	 * of emphasis and links both ends are equal pieces, or neither.
	 */
	struct piece *pieces;
	size_t count;
};

struct redline {
	/*
	 * In the order of the new version.  What was deleted stands where it
	 * was; what was moved, only where it is now.
	 */
	struct redline_entry *of;
	size_t count;
	uint64_t steps; /* what it cost: grows with the tokens, no faster */
	bool coarse;	/* something was too long to be compared in full */
};

/*
 * Everything is in the arena and points into the inputs, which must live as
 * long.  Cannot fail but by the end of memory.
 *
 * scratch  another arena, which is afterwards as it was
 */
struct redline redline_find(struct arena *, struct arena *scratch,
    const struct manner *, struct redline_blocks old,
    struct redline_blocks new);

#endif
