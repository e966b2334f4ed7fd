/*
 * Output: a growing text with a sticky failure.
 *
 * Write as much as you like and ask once: after the first failure every
 * out_* call does nothing, and out_take() returns NULL.  A zeroed struct out
 * is an empty output on the heap; out_init() makes one in an arena, which
 * cannot fail (the arena leaves) and is never freed by itself.
 *
 * With a sink the output is handed out in pieces, at the places that whoever
 * writes allows with out_pass(); out_flush() hands out the rest.
 */
#ifndef BASE_OUT_H
#define BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/str.h"

struct arena;

struct out {
	char *p;
	size_t len, cap;
	struct arena *arena;
	/* Takes a piece; false: it wants no more.  NULL: no sink. */
	bool (*sink)(void *data, const char *bytes, size_t len);
	void *sink_data;
	bool failed;
	bool stopped; /* failed because the sink wants no more */
};

/* Shorter pieces are not worth a call. */
#define OUT_PIECE ((size_t)60 * 1024)

/* Writes into `arena`, which must outlive the output. */
void out_init(struct out *, struct arena *arena);

/* Makes room for `more` bytes; false after a failure. */
bool out_grow(struct out *, size_t more);

/*
 * These stand in the innermost loops, so the caller has their code.  One byte
 * always stays for the terminating NUL; after a failure there is no room.
 */

/* Room for `more` bytes; false after a failure. */
static inline bool
out_room(struct out *o, size_t more)
{
	return o->cap - o->len > more || out_grow(o, more);
}

static inline void
out_str(struct out *o, struct str s)
{
	if (!s.len || !out_room(o, s.len))
		return;
	memcpy(o->p + o->len, s.p, s.len);
	o->len += s.len;
}

static inline void
out_cstr(struct out *o, const char *s)
{
	out_str(o, str_from(s));
}

static inline void
out_char(struct out *o, char c)
{
	if (out_room(o, 1))
		o->p[o->len++] = c;
}

/*
 * What is written is not looked at again, but for its last `keep` bytes: the
 * sink may have it.  True when it was handed out, and places in it moved.
 */
bool out_flush(struct out *, size_t keep);

static inline bool
out_pass(struct out *o, size_t keep)
{
	return o->len > OUT_PIECE && o->sink && out_flush(o, keep);
}

/* The character as UTF-8. */
void out_rune(struct out *, uint32_t);
void out_unsigned(struct out *, unsigned long);
void out_printf(struct out *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* What is written so far; valid until the next call. */
struct str out_text(const struct out *);

/* The text of an output in an arena, which gets the room back: its end. */
struct str out_end(struct out *);

/*
 * The text, NUL-terminated, its length in *len; a heap output's text is the
 * caller's to free.  NULL when a write failed.  Empties the output.
 */
char *out_take(struct out *, size_t *len);
/* Frees a heap output that nobody takes. */
void out_drop(struct out *);

/* A string literal, whose length the compiler knows. */
#define out_lit(o, literal) out_str((o), STR(literal))

#endif
