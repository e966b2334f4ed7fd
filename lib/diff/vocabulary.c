#include "diff/vocabulary.h"

#include <stdlib.h>

#include "base/arena.h"

/* Beyond this a word says no more for being longer. */
#define WEIGHT_MAX 12

/* --- numbers ------------------------------------------------------------ */

/* Where the text is, or where it would be put. */
static uint32_t *
slot(const struct vocabulary *v, struct str s)
{
	size_t i = str_hash(s) & (v->size - 1);

	while (v->slots[i] && !str_eq(v->texts[v->slots[i]], s))
		i = (i + 1) & (v->size - 1);
	return &v->slots[i];
}

static void
grow(struct vocabulary *v)
{
	v->size = v->size ? 4 * v->size : 64;
	v->slots = arena_array(v->arena, v->size, sizeof(*v->slots));
	for (uint32_t n = 1; n <= v->count; n++)
		*slot(v, v->texts[n]) = n;
}

uint32_t
vocabulary_number(struct vocabulary *v, struct str s)
{
	uint32_t known = v->size ? *slot(v, s) : 0;

	if (known)
		return known;
	if (2 * (v->count + 1) > v->size)
		grow(v);
	if (v->count + 1 >= v->cap)
		v->texts = arena_grow(v->arena, v->texts, &v->cap,
		    sizeof(*v->texts));
	v->texts[++v->count] = s;
	return *slot(v, s) = (uint32_t)v->count;
}

/* --- bags --------------------------------------------------------------- */

unsigned
word_weight(const struct vocabulary *v, uint32_t number)
{
	size_t len = v->texts[number].len;

	return (unsigned)(len < WEIGHT_MAX ? len : WEIGHT_MAX);
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

void
bag_close(const struct vocabulary *v, struct bag *b)
{
	b->weight = 0;
	for (size_t i = 0; i < b->count; i++)
		b->weight += word_weight(v, b->of[i]);
	if (b->count)
		qsort(b->of, b->count, sizeof(*b->of), by_number);
}

static uint64_t
shared_weight(const struct vocabulary *v, const struct bag *a,
    const struct bag *b, uint64_t *steps)
{
	uint64_t shared = 0;
	size_t i = 0, j = 0;

	while (i < a->count && j < b->count) {
		uint32_t x = a->of[i], y = b->of[j];

		if (x == y)
			shared += word_weight(v, x);
		i += x <= y;
		j += y <= x;
	}
	*steps += i + j;
	return shared;
}

unsigned
bag_similarity(const struct vocabulary *v, const struct bag *a,
    const struct bag *b, unsigned least, uint64_t *steps)
{
	uint64_t both = a->weight + b->weight;
	uint64_t lighter = a->weight < b->weight ? a->weight : b->weight;
	unsigned similarity;

	++*steps;
	if (!both || a->kind != b->kind ||
	    2 * lighter * ALIKE / both < least)
		return 0;
	similarity = (unsigned)(2 * ALIKE * shared_weight(v, a, b, steps) /
	    both);
	return similarity < least ? 0 : similarity;
}
