#include "base/out.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"

void
out_init(struct out *o, struct arena *arena)
{
	*o = (struct out){ .arena = arena };
}

static bool
fail(struct out *o)
{
	o->failed = true;
	o->cap = o->len;
	return false;
}

bool
out_grow(struct out *o, size_t more)
{
	size_t need = o->len + more + 1, cap = o->cap ? o->cap : 64;
	char *p;

	if (o->failed || more > SIZE_MAX / 4 || o->len > SIZE_MAX / 4)
		return fail(o);
	while (cap < need)
		cap *= 2;
	p = o->arena ? arena_resize(o->arena, o->p, o->cap, cap)
		     : realloc(o->p, cap);
	if (!p)
		return fail(o);
	o->p = p;
	o->cap = cap;
	return true;
}

bool
out_flush(struct out *o, size_t keep)
{
	size_t len = o->len - keep;

	if (o->failed || !len)
		return false;
	if (!o->sink(o->sink_data, o->p, len)) {
		o->stopped = true;
		return fail(o);
	}
	memmove(o->p, o->p + len, keep);
	o->len = keep;
	return true;
}

void
out_rune(struct out *o, uint32_t rune)
{
	if (out_room(o, 4))
		o->len += utf8_put(o->p + o->len, rune);
}

void
out_unsigned(struct out *o, unsigned long n)
{
	char digits[24];
	size_t at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	out_str(o, (struct str){ digits + at, sizeof(digits) - at });
}

void
out_printf(struct out *o, const char *fmt, ...)
{
	size_t room = o->cap - o->len;
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(room ? o->p + o->len : NULL, room, fmt, args);
	va_end(args);
	if (len < 0 || !out_room(o, (size_t)len))
		return;
	if ((size_t)len >= room) {
		va_start(args, fmt);
		vsnprintf(o->p + o->len, (size_t)len + 1, fmt, args);
		va_end(args);
	}
	o->len += (size_t)len;
}

struct str
out_text(const struct out *o)
{
	return (struct str){ o->p, o->len };
}

struct str
out_end(struct out *o)
{
	struct str s = out_text(o);

	if (o->arena && o->p) {
		o->p[o->len] = '\0';
		arena_resize(o->arena, o->p, o->cap, o->len + 1);
	}
	*o = (struct out){ .arena = o->arena };
	return s;
}

char *
out_take(struct out *o, size_t *len)
{
	char *p;

	*len = 0;
	if (!out_room(o, 0)) {
		out_drop(o);
		return NULL;
	}
	o->p[o->len] = '\0';
	p = o->p;
	*len = o->len;
	*o = (struct out){ .arena = o->arena };
	return p;
}

void
out_drop(struct out *o)
{
	if (!o->arena)
		free(o->p);
	*o = (struct out){ .arena = o->arena };
}
