/*
 * The memory of one compilation: taken piecewise, given back all at once.
 *
 * arena_alloc() never returns NULL.  When memory ends it leaves through the
 * arena's way out (arena_run), after which the arena still has to be freed.
 * Foreign handles are registered with arena_defer() the moment they exist.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

/*
 * What memory is aligned for.  No long double or vector is among it: for
 * these each node of a document would take 64 bytes instead of 56.
 */
union arena_aligned {
	void *pointer;
	int64_t number;
	double fraction;
};

/* NULL when there is no memory for even an empty arena. */
struct arena *arena_new(void);
/*
 * An arena for what does not last, freed with its parent, whose way out it
 * shares.  Never NULL: without memory the parent leaves.
 */
struct arena *arena_child(struct arena *parent);
/* Runs the deferred releases, newest first, and frees all; accepts NULL. */
void arena_free(struct arena *);

/*
 * Runs fn(data); false when memory ended inside it.  Nested runs are allowed
 * and the inner one keeps the outer one's way out; a child's run is its
 * parent's.
 */
bool arena_run(struct arena *, void (*fn)(void *), void *data);

/* Zeroed, aligned for any type, valid until arena_free(). */
void *arena_alloc(struct arena *, size_t size);
void *arena_array(struct arena *, size_t count, size_t size);
/*
 * Gives something another size: in place if nothing was taken after it, so
 * that the end of it can be given back; otherwise what grows is copied.
 */
void *arena_resize(struct arena *, void *old, size_t had, size_t size);
/* Grows an array twofold; use the old one no more. */
void *arena_grow(struct arena *, void *old, size_t *cap, size_t size);
struct str arena_copy(struct arena *, struct str);
/* A NUL-terminated copy. */
char *arena_cstr(struct arena *, struct str);
struct str arena_printf(struct arena *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
struct str arena_vprintf(struct arena *, const char *fmt, va_list)
    __attribute__((format(printf, 2, 0)));

/*
 * A mark, and everything taken since given back: for work that is thrown
 * away (one text through cmark).  Deferred releases are not run.
 */
struct arena_mark {
	void *block;
	size_t used;
};
struct arena_mark arena_mark(struct arena *);
void arena_reset(struct arena *, struct arena_mark);

/* Gives back everything, as if nothing had been taken. */
void arena_empty(struct arena *);

void arena_defer(struct arena *, void (*release)(void *), void *handle);

/* Leaves through the way out, as arena_alloc() does when memory ends. */
_Noreturn void arena_leave(struct arena *);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))

#endif
