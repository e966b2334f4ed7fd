#include "text/xliff.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* --- names -------------------------------------------------------------- */

static int
in_order(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

struct xliff_names
xliff_names(struct str *names, size_t count)
{
	struct xliff_names all = { .sorted = names };
	size_t n = 0;

	if (count)
		qsort(names, count, sizeof(*names), in_order);
	while (n < count && !names[n].len)
		n++;
	for (int c = 0; c < 256; c++) {
		all.from[c] = n;
		while (n < count && (unsigned char)names[n].p[0] == c)
			n++;
	}
	all.from[256] = n;
	return all;
}

/* --- look-up: open addressing, at most half full ------------------------ */

static struct xliff_slot *
slot(const struct xliff_index *x, struct str key)
{
	size_t i = str_hash(key) & (x->size - 1);

	while (x->slots[i].unit && !str_eq(x->slots[i].key, key))
		i = (i + 1) & (x->size - 1);
	return &x->slots[i];
}

static void
grow(struct arena *a, struct xliff_index *x)
{
	struct xliff_index old = *x;

	x->size = old.size ? old.size * 2 : 64;
	x->slots = arena_array(a, x->size, sizeof(*x->slots));
	for (size_t i = 0; i < old.size; i++)
		if (old.slots[i].unit)
			*slot(x, old.slots[i].key) = old.slots[i];
}

void
xliff_index_add(struct arena *a, struct xliff_index *x, struct str key,
    const struct xliff_unit *u)
{
	struct xliff_slot *s;

	if (x->count * 2 >= x->size)
		grow(a, x);
	s = slot(x, key);
	if (s->unit)
		return;
	*s = (struct xliff_slot){ key, u };
	x->count++;
}

const struct xliff_unit *
xliff_index_find(const struct xliff_index *x, struct str key)
{
	return x->size ? slot(x, key)->unit : NULL;
}

void
xliff_add(struct arena *a, struct xliff *x, struct xliff_unit *u)
{
	if (x->last)
		x->last->next = u;
	else
		x->first = u;
	x->last = u;
	x->count++;
	xliff_index_add(a, &x->ids, u->id, u);
}

const struct xliff_unit *
xliff_find(const struct xliff *x, struct str id)
{
	return xliff_index_find(&x->ids, id);
}

/* --- comparison --------------------------------------------------------- */

/* The next character, white space as one space; '\0' at the end. */
static char
next(struct str s, size_t *i)
{
	if (*i < s.len && !blank(s.p[*i]))
		return s.p[(*i)++];
	while (*i < s.len && blank(s.p[*i]))
		(*i)++;
	return *i < s.len ? ' ' : '\0';
}

bool
xliff_same(struct str a, struct str b)
{
	size_t i = 0, j = 0;
	char c;

	if (str_eq(a, b))
		return true;
	a = str_trim(a);
	b = str_trim(b);
	do {
		c = next(a, &i);
		if (c != next(b, &j))
			return false;
	} while (c);
	return true;
}

/* Has white space alone that is to stay: single spaces between words. */
static bool
is_collapsed(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.p[i] <= ' ' && blank(s.p[i]) &&
		    (s.p[i] != ' ' || !i || i + 1 == s.len ||
			blank(s.p[i + 1])))
			return false;
	return true;
}

struct str
xliff_collapsed(struct arena *a, struct str s)
{
	struct out o;
	size_t i = 0;
	char c;

	if (is_collapsed(s))
		return s;
	out_init(&o, a);
	s = str_trim(s);
	while ((c = next(s, &i)))
		out_char(&o, c);
	return out_end(&o);
}

enum xliff_status
xliff_status(const struct xliff_unit *u, struct str source)
{
	if (!u || !u->has_target)
		return XLIFF_MISSING;
	if (u->state == XLIFF_INITIAL || !xliff_same(u->source, source))
		return XLIFF_STALE;
	return XLIFF_OK;
}
