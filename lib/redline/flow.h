/*
 * Words in a flow, laid out in lines of a terminal: wrapped at blanks, and
 * anywhere in scripts without them, by how many cells they take.
 */
#ifndef REDLINE_FLOW_H
#define REDLINE_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;
struct out;

enum ink {
	INK_PLAIN,
	INK_STRONG,
	INK_FAINT,
	INK_DELETED,
	INK_INSERTED,
	INK_MOVED,
	INK_ALARM, /* the worst class */
	INK_WARN,
	INK_COUNT
};

/* Zeroed but for the arena is an empty one. */
struct flow {
	struct arena *arena;
	struct word {
		struct str text;
		size_t cells;
		enum ink ink;
		bool spaced; /* a blank before it */
		bool breaks; /* or a place where a line may end */
		bool forced; /* begins a new line */
	} *of;
	size_t count, cap;
	bool spaced, forced;
};

struct line {
	struct str text;
	size_t cells;
};

struct lines {
	struct line *of;
	size_t count;
};

/* Plain text: what would move the cursor is shown instead ("<U+001B>"). */
void flow_text(struct flow *, struct str, enum ink);
/* The same without a place where it may be broken. */
void flow_glued(struct flow *, struct str, enum ink);
void flow_break(struct flow *);

/* `first` and `rest` are the blanks before the first line and the others. */
struct lines flow_lines(const struct flow *, size_t width, size_t first,
    size_t rest, bool colour);
void out_blanks(struct out *, size_t count);

#endif
