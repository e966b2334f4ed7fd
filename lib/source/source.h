/*
 * Where things were written: the input texts, and places in them.
 *
 * All texts of one compilation share one line of offsets, so that a span is
 * eight bytes and still says in which text it lies.  Lines and columns are
 * worked out only when somebody asks.  A zeroed span is no place.
 */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

struct span {
	uint32_t off, len;
};

struct source {
	struct source *next;
	struct str name; /* as diagnostics show it */
	struct str text;
	uint32_t base; /* the span offset of its first byte */
	uint32_t *lines; /* offset of each line; made when first asked for */
	size_t line_count;
	uint32_t *chars; /* characters before each CHARS_STEP bytes; likewise */
	bool gone; /* its text may be no more */
};

struct sources {
	struct arena *arena;
	struct source *first, *last;
	uint32_t end;
};

/* A point, 1-based; columns count characters. */
struct point {
	size_t line, column;
};

void sources_init(struct sources *, struct arena *);

/*
 * Adds a text, which is not copied and must live as long as the sources.
 * NULL when the texts together no longer fit 32-bit offsets.
 */
struct source *sources_add(struct sources *, struct str name, struct str text);

/* The text a span lies in, or NULL for no place, or one in a text gone. */
struct source *sources_find(const struct sources *, struct span);

/* The text need not live any longer: places in it are none from now on. */
void source_forget(struct source *);

/* The span of `len` bytes at byte `off` of a text. */
struct span source_span(const struct source *, size_t off, size_t len);

/* Byte offset within the text at which a span begins. */
size_t source_offset(const struct source *, struct span);

struct point source_point(struct sources *, struct source *, size_t off);

/* Line `line` (1-based) without its line break. */
struct str source_line(struct sources *, struct source *, size_t line);

#endif
