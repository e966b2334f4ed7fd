#include "base/arena.h"

#include <assert.h>
#include <setjmp.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 * 1024)
#define ALIGNMENT alignof(union arena_aligned)
#define ALIGNED(n) (((n) + ALIGNMENT - 1) & ~(ALIGNMENT - 1))

/*
 * Zeroed piece by piece, ahead of what is used: one by one would be dear, and
 * all at once would touch pages that nobody needs.
 */
#define PIECE ((size_t)1024)

struct block {
	struct block *older;
	size_t used, clean, cap; /* clean: zeroed from used to here */
	alignas(union arena_aligned) char bytes[];
};

struct deferred {
	struct deferred *older;
	void (*release)(void *);
	void *handle;
};

struct arena {
	struct arena *parent;
	struct block *newest;
	struct deferred *deferred;
	jmp_buf *way_out;
};

struct arena *
arena_new(void)
{
	return calloc(1, sizeof(struct arena));
}

static void
defer(struct arena *a, struct deferred *d, void (*release)(void *),
    void *handle)
{
	d->release = release;
	d->handle = handle;
	d->older = a->deferred;
	a->deferred = d;
}

static void
free_child(void *a)
{
	arena_free(a);
}

struct arena *
arena_child(struct arena *parent)
{
	struct deferred *d = ARENA_NEW(parent, struct deferred);
	struct arena *a = arena_new();

	if (!a)
		arena_leave(parent);
	a->parent = parent;
	defer(parent, d, free_child, a);
	return a;
}

void
arena_free(struct arena *a)
{
	struct block *b, *older;

	if (!a)
		return;
	for (struct deferred *d = a->deferred; d; d = d->older)
		d->release(d->handle);
	for (b = a->newest; b; b = older) {
		older = b->older;
		free(b);
	}
	free(a);
}

static struct arena *
root(struct arena *a)
{
	while (a->parent)
		a = a->parent;
	return a;
}

/* The only setjmp: nothing here is changed between it and the jump. */
bool
arena_run(struct arena *arena, void (*fn)(void *), void *data)
{
	struct arena *const a = root(arena);
	jmp_buf *const outer = a->way_out;
	jmp_buf here;

	if (setjmp(here)) {
		a->way_out = outer;
		return false;
	}
	a->way_out = &here;
	fn(data);
	a->way_out = outer;
	return true;
}

_Noreturn void
arena_leave(struct arena *a)
{
	a = root(a);
	assert(a->way_out);
	longjmp(*a->way_out, 1);
}

static struct block *
block_add(struct arena *a, size_t size)
{
	size_t cap = size > BLOCK_SIZE ? size : BLOCK_SIZE;
	struct block *b;

	if (size > SIZE_MAX / 2 || !(b = malloc(sizeof(*b) + cap)))
		arena_leave(a);
	b->used = b->clean = 0;
	b->cap = cap;
	b->older = a->newest;
	a->newest = b;
	return b;
}

static void
clean(struct block *b)
{
	size_t to = b->cap - b->used > PIECE ? b->used + PIECE : b->cap;

	memset(b->bytes + b->clean, 0, to - b->clean);
	b->clean = to;
}

/* Apart, so that what is common needs no more than a few instructions. */
__attribute__((noinline)) static void *
alloc_beyond(struct arena *a, size_t size)
{
	struct block *b = a->newest;
	void *p;

	if (size > SIZE_MAX / 2)
		arena_leave(a);
	size = ALIGNED(size);
	if (!b || b->cap - b->used < size)
		b = block_add(a, size);
	p = b->bytes + b->used;
	b->used += size;
	if (b->used > b->clean)
		clean(b);
	return p;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	struct block *b = a->newest;
	void *p;

	/* What is clean has room for whole alignments. */
	if (!b || size > b->clean - b->used)
		return alloc_beyond(a, size);
	p = b->bytes + b->used;
	b->used += ALIGNED(size);
	return p;
}

void *
arena_array(struct arena *a, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / 2 / size)
		arena_leave(a);
	return arena_alloc(a, count * size);
}

/* What lies at the end of the newest block can change its size. */
static bool
resized(struct block *b, const void *old, size_t had, size_t size)
{
	size_t at = b->used - ALIGNED(had);

	if (b->used < ALIGNED(had) || old != b->bytes + at ||
	    size > b->cap - at || ALIGNED(size) > b->cap - at)
		return false;
	b->used = at + ALIGNED(size);
	if (size < had)
		memset(b->bytes + at + size, 0, had - size);
	else if (b->used > b->clean)
		clean(b);
	return true;
}

void *
arena_resize(struct arena *a, void *old, size_t had, size_t size)
{
	void *p;

	if (old && (resized(a->newest, old, had, size) || size <= had))
		return old;
	p = arena_alloc(a, size);
	if (had)
		memcpy(p, old, had);
	return p;
}

void *
arena_grow(struct arena *a, void *old, size_t *cap, size_t size)
{
	size_t had = *cap;

	*cap = had ? had * 2 : 8;
	if (*cap > SIZE_MAX / 2 / size)
		arena_leave(a);
	return arena_resize(a, old, had * size, *cap * size);
}

struct str
arena_copy(struct arena *a, struct str s)
{
	return (struct str){ arena_cstr(a, s), s.len };
}

char *
arena_cstr(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.len + 1);

	if (s.len)
		memcpy(p, s.p, s.len);
	return p;
}

/* Most are short: formatted once, then copied. */
struct str
arena_vprintf(struct arena *a, const char *fmt, va_list args)
{
	va_list again;
	char shorter[128], *p;
	int len;

	va_copy(again, args);
	len = vsnprintf(shorter, sizeof(shorter), fmt, args);
	assert(len >= 0);
	p = arena_alloc(a, (size_t)len + 1);
	if ((size_t)len < sizeof(shorter))
		memcpy(p, shorter, (size_t)len);
	else
		vsnprintf(p, (size_t)len + 1, fmt, again);
	va_end(again);
	return (struct str){ p, (size_t)len };
}

struct str
arena_printf(struct arena *a, const char *fmt, ...)
{
	struct str s;
	va_list args;

	va_start(args, fmt);
	s = arena_vprintf(a, fmt, args);
	va_end(args);
	return s;
}

struct arena_mark
arena_mark(struct arena *a)
{
	return (struct arena_mark){ a->newest,
		a->newest ? a->newest->used : 0 };
}

void
arena_reset(struct arena *a, struct arena_mark mark)
{
	while (a->newest != mark.block) {
		struct block *older = a->newest->older;

		free(a->newest);
		a->newest = older;
	}
	if (a->newest)
		a->newest->used = a->newest->clean = mark.used;
}

void
arena_empty(struct arena *a)
{
	/* What is to be released would be lost. */
	assert(!a->deferred);
	arena_reset(a, (struct arena_mark){ .block = NULL });
}

void
arena_defer(struct arena *a, void (*release)(void *), void *handle)
{
	defer(a, ARENA_NEW(a, struct deferred), release, handle);
}
