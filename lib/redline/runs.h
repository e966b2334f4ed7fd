/*
 * The Markdown of an entry cut into runs that are alike for a reader: of one
 * piece, one style, one cell.
 */
#ifndef REDLINE_RUNS_H
#define REDLINE_RUNS_H

#include "redline/page.h"

enum run_kind {
	RUN_TEXT,
	RUN_CODE,
	RUN_MARK,  /* of emphasis or a link: nothing to read */
	RUN_BREAK, /* between two paragraphs, or lines */
	RUN_NOTE   /* what the text itself cannot show */
};

enum run_note {
	NOTE_LINK_CHANGED = 1, /* href to text */
	NOTE_LINK_ADDED,       /* text */
	NOTE_LINK_REMOVED,     /* href */
	NOTE_STRESS_ADDED,
	NOTE_STRESS_REMOVED
};

struct run {
	enum piece_kind piece;
	enum run_kind kind;
	enum run_note note;
	bool strong, emphasis;
	size_t cell;
	struct str raw;	 /* Markdown; empty for a note */
	struct str text; /* what is read, with blanks as they were */
	struct str href; /* of the link it is in; empty: none */
};

struct runs {
	struct run *of;
	size_t count;
	size_t cells; /* 1 for kinds without cells */
};

struct runs runs_of(struct arena *, const struct redline_text *,
    const struct redline_entry *);
/* Where the block is now, or else was. */
const struct redline_block *entry_block(const struct redline_entry *);
bool kind_has_cells(unsigned kind);
bool kind_is_heading(unsigned kind);
/* "a paragraph": for the note that it was one. */
const char *kind_name(unsigned kind);
/* The words of a block without marks, its cells joined by " · ". */
struct str block_words(struct arena *, const struct redline_text *,
    const struct redline_block *);
/* As many of them as name a block, with "..." if there are more. */
struct str first_words(struct arena *, struct str);

/*
 * The character as those formats may show it that cannot trust it: a control
 * or a mark of direction.  `terminal`: also marks that only letters beside
 * them feel, which some texts need.
 */
bool rune_hidden(uint32_t, bool terminal);

#endif
