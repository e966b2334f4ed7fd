/*
 * Texts that are versions of each other although they are not equal, told by
 * the words that they share.
 *
 * All are compared with all others, but not more than so many with so many.
 * Where there are more, both sides are cut into the same number of parts, and
 * pairs across the cuts are lost.  This is what keeps the work linear.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "diff/work.h"

#define IN_ORDER_MAX 64
#define ANYWHERE_MAX 256

struct bag
tokens_bag(struct work *w, const struct token *of, size_t count)
{
	struct bag b = { .of = arena_array(w->scratch, count,
			     sizeof(*b.of)) };

	for (size_t i = 0; i < count; i++)
		if (token_tells(&of[i]))
			b.of[b.count++] = of[i].number;
	bag_close(&w->words, &b);
	return b;
}

/* A part of both sides. */
struct part {
	const struct bag *old, *new;
	size_t n, m;
	uint32_t *partner; /* of `old`, within the part */
};

/* The k-th of some parts; how far the new side's begins. */
static size_t
part_of(const struct part *all, size_t k, size_t parts, struct part *out)
{
	size_t i = all->n * k / parts, j = all->m * k / parts;

	*out = (struct part){ all->old + i, all->new + j,
		all->n * (k + 1) / parts - i, all->m * (k + 1) / parts - j,
		all->partner + i };
	return j;
}

static void
in_parts(struct work *w, const struct part *all, size_t most,
    void (*pair)(struct work *, struct part *))
{
	size_t larger = all->n > all->m ? all->n : all->m;
	size_t parts = (larger + most - 1) / most;
	struct part p;

	if (!all->n || !all->m)
		return;
	w->coarse |= parts > 1;
	for (size_t k = 0; k < parts; k++) {
		size_t from = part_of(all, k, parts, &p);

		if (p.n && p.m)
			pair(w, &p);
		for (size_t i = 0; i < p.n; i++)
			if (p.partner[i])
				p.partner[i] += (uint32_t)from;
	}
}

/* --- in order: most in common of the first i and the first j ------------ */

static uint32_t *
cell(const struct part *p, uint32_t *table, size_t i, size_t j)
{
	return &table[i * (p->m + 1) + j];
}

/* What a pair has in common; a long sentence counts more than a short one. */
static uint32_t
in_common(struct work *w, const struct bag *x, const struct bag *y)
{
	unsigned alike = bag_similarity(&w->words, x, y, ALIKE_HERE,
	    &w->steps);
	uint64_t weight = (x->weight + y->weight) * alike / ALIKE;

	return weight < UINT16_MAX ? (uint32_t)weight : UINT16_MAX;
}

static uint32_t
best(struct work *w, const struct part *p, uint32_t *table, size_t i,
    size_t j)
{
	uint32_t skip_old = *cell(p, table, i - 1, j);
	uint32_t skip_new = *cell(p, table, i, j - 1);
	uint32_t most = skip_old > skip_new ? skip_old : skip_new;
	uint32_t pair = in_common(w, &p->old[i - 1], &p->new[j - 1]);

	pair += pair ? *cell(p, table, i - 1, j - 1) : 0;
	return pair > most ? pair : most;
}

static void
pair_in_order(struct work *w, struct part *p)
{
	struct arena_mark mark = arena_mark(w->scratch);
	uint32_t *table = arena_array(w->scratch, (p->n + 1) * (p->m + 1),
	    sizeof(*table));
	size_t i, j;

	for (i = 1; i <= p->n; i++)
		for (j = 1; j <= p->m; j++)
			*cell(p, table, i, j) = best(w, p, table, i, j);
	for (i = p->n, j = p->m; i && j;) {
		uint32_t here = *cell(p, table, i, j);

		if (here == *cell(p, table, i - 1, j))
			i--;
		else if (here == *cell(p, table, i, j - 1))
			j--;
		else
			p->partner[--i] = (uint32_t)j--;
	}
	arena_reset(w->scratch, mark);
}

void
pairs_in_order(struct work *w, const struct bag *old, size_t n,
    const struct bag *new, size_t m, uint32_t *partner)
{
	struct part all = { old, new, n, m, partner };

	in_parts(w, &all, IN_ORDER_MAX, pair_in_order);
}

/* --- anywhere ----------------------------------------------------------- */

struct candidate {
	unsigned alike;
	uint32_t old, new;
};

static size_t
distance(const struct candidate *c)
{
	return c->old > c->new ? c->old - c->new : c->new - c->old;
}

/* The most alike first; of these, those that stand nearest. */
static int
by_likeness(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	size_t dx = distance(x), dy = distance(y);

	if (x->alike != y->alike)
		return x->alike > y->alike ? -1 : 1;
	if (dx != dy)
		return dx < dy ? -1 : 1;
	if (x->old != y->old)
		return x->old < y->old ? -1 : 1;
	return (x->new > y->new) - (x->new < y->new);
}

static size_t
candidates(struct work *w, const struct part *p, struct candidate *of)
{
	size_t count = 0;

	for (size_t i = 0; i < p->n; i++)
		for (size_t j = 0; j < p->m; j++) {
			unsigned alike = bag_similarity(&w->words, &p->old[i],
			    &p->new[j], ALIKE_ELSEWHERE, &w->steps);

			if (alike)
				of[count++] = (struct candidate){ alike,
					(uint32_t)i, (uint32_t)j };
		}
	qsort(of, count, sizeof(*of), by_likeness);
	return count;
}

static void
pair_anywhere(struct work *w, struct part *p)
{
	struct arena_mark mark = arena_mark(w->scratch);
	struct candidate *of = arena_array(w->scratch, p->n * p->m,
	    sizeof(*of));
	bool *taken = arena_array(w->scratch, p->m, sizeof(*taken));
	size_t count = candidates(w, p, of);

	for (size_t i = 0; i < count; i++) {
		if (p->partner[of[i].old] || taken[of[i].new])
			continue;
		p->partner[of[i].old] = of[i].new + 1;
		taken[of[i].new] = true;
	}
	arena_reset(w->scratch, mark);
}

void
pairs_anywhere(struct work *w, const struct bag *old, size_t n,
    const struct bag *new, size_t m, uint32_t *partner)
{
	struct part all = { old, new, n, m, partner };

	in_parts(w, &all, ANYWHERE_MAX, pair_anywhere);
}
