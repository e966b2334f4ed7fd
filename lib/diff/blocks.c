/*
 * Which block is which: by id, by equal text, by likeness.  What is surest
 * comes first and is not asked again.
 */
#include "base/arena.h"
#include "diff/script.h"
#include "diff/work.h"

struct matcher {
	struct work *work;
	const struct side *old, *new;
	struct match match;
};

static void
pair(struct matcher *m, size_t i, size_t j)
{
	m->match.blocks.to_new[i] = (uint32_t)j + 1;
	m->match.blocks.to_old[j] = (uint32_t)i + 1;
}

/* --- by id -------------------------------------------------------------- */

static struct str
id_of(const struct side *s, size_t i)
{
	return s->blocks.of[i].id;
}

/* By number of an id, 1 + the first new block that has it. */
static uint32_t *
new_by_id(struct matcher *m, struct vocabulary *ids)
{
	size_t count = m->new->blocks.count;
	uint32_t *by_id = arena_array(m->work->scratch, count + 1,
	    sizeof(*by_id));

	for (size_t j = 0; j < count; j++) {
		uint32_t id = id_of(m->new, j).len
		    ? vocabulary_number(ids, id_of(m->new, j)) : 0;

		if (id && !by_id[id])
			by_id[id] = (uint32_t)j + 1;
	}
	return by_id;
}

static void
match_ids(struct matcher *m)
{
	struct arena_mark mark = arena_mark(m->work->scratch);
	struct vocabulary ids = { .arena = m->work->scratch };
	uint32_t *by_id = new_by_id(m, &ids), id;
	size_t known = ids.count;

	for (size_t i = 0; i < m->old->blocks.count; i++) {
		id = id_of(m->old, i).len
		    ? vocabulary_number(&ids, id_of(m->old, i)) : 0;
		if (!id || id > known || !by_id[id])
			continue;
		pair(m, i, by_id[id] - 1);
		by_id[id] = 0;
	}
	arena_reset(m->work->scratch, mark);
}

/* --- by equal text ------------------------------------------------------ */

/* The blocks of a side that are not matched yet. */
struct rest {
	uint32_t *index, *numbers;
	size_t count;
};

static struct rest
rest_of(struct work *w, const struct side *s, const uint32_t *matched)
{
	size_t count = s->blocks.count;
	struct rest r = {
		.index = arena_array(w->scratch, count, sizeof(*r.index)),
		.numbers = arena_array(w->scratch, count, sizeof(*r.numbers)),
	};

	for (size_t i = 0; i < count; i++) {
		if (matched[i])
			continue;
		r.index[r.count] = (uint32_t)i;
		r.numbers[r.count++] = s->numbers[i];
	}
	return r;
}

static struct rest
old_rest(struct matcher *m)
{
	return rest_of(m->work, m->old, m->match.blocks.to_new);
}

static struct rest
new_rest(struct matcher *m)
{
	return rest_of(m->work, m->new, m->match.blocks.to_old);
}

static void
match_texts_in_order(struct matcher *m)
{
	struct work *w = m->work;
	struct arena_mark mark = arena_mark(w->scratch);
	struct rest old = old_rest(m), new = new_rest(m);
	struct script script = script_find(w->scratch,
	    (struct sequence){ old.numbers, old.count },
	    (struct sequence){ new.numbers, new.count }, SCRIPT_CAP);

	w->steps += script.steps;
	for (size_t r = 0; r < script.count; r++) {
		const struct run *run = &script.of[r];

		for (size_t k = 0; run->kind == RUN_KEEP && k < run->count;
		     k++)
			pair(m, old.index[run->old + k],
			    new.index[run->new + k]);
	}
	arena_reset(w->scratch, mark);
}

static uint32_t
largest(const struct rest *r)
{
	uint32_t n = 0;

	for (size_t i = 0; i < r->count; i++)
		n = r->numbers[i] > n ? r->numbers[i] : n;
	return n;
}

/* The blocks with the same text: 1 + the first, by text; and 1 + the next. */
struct lists {
	uint32_t *first, *next, most;
};

static struct lists
lists_of(struct work *w, const struct rest *r)
{
	struct lists l = { .most = largest(r) };

	l.first = arena_array(w->scratch, (size_t)l.most + 1,
	    sizeof(*l.first));
	l.next = arena_array(w->scratch, r->count, sizeof(*l.next));
	for (size_t i = r->count; i-- > 0;) {
		l.next[i] = l.first[r->numbers[i]];
		l.first[r->numbers[i]] = (uint32_t)i + 1;
	}
	return l;
}

/* What has moved: the next new block with the same text, wherever. */
static void
match_texts_anywhere(struct matcher *m)
{
	struct arena_mark mark = arena_mark(m->work->scratch);
	struct rest old = old_rest(m), new = new_rest(m);
	struct lists l = lists_of(m->work, &new);

	for (size_t i = 0; i < old.count; i++) {
		uint32_t n = old.numbers[i], j = n <= l.most ? l.first[n] : 0;

		if (!j)
			continue;
		pair(m, old.index[i], new.index[j - 1]);
		l.first[n] = l.next[j - 1];
	}
	arena_reset(m->work->scratch, mark);
}

/* --- in place, or moved ------------------------------------------------- */

/* As many as can be are in their place; the others have moved. */
static void
settle(struct matcher *m)
{
	struct arena *scratch = m->work->scratch;
	struct arena_mark mark = arena_mark(scratch);
	size_t n = m->new->blocks.count, count = 0;
	uint32_t *old = arena_array(scratch, n, sizeof(*old));
	bool *chosen = arena_array(scratch, n, sizeof(*chosen));

	for (size_t j = 0; j < n; j++)
		if (m->match.blocks.to_old[j])
			old[count++] = m->match.blocks.to_old[j];
	script_increasing(scratch, old, count, chosen);
	count = 0;
	for (size_t j = 0; j < n; j++)
		m->match.settled[j] = m->match.blocks.to_old[j] &&
		    chosen[count++];
	arena_reset(scratch, mark);
}

/* --- by likeness -------------------------------------------------------- */

static struct bag *
bags_of(struct work *w, const struct side *s, const uint32_t *index,
    size_t count)
{
	struct bag *bags = arena_array(w->scratch, count, sizeof(*bags));

	for (size_t i = 0; i < count; i++) {
		const struct tokens *ts = &s->tokens[index[i]];

		bags[i] = tokens_bag(w, ts->of, ts->count);
		bags[i].kind = s->blocks.of[index[i]].kind;
	}
	return bags;
}

typedef void pairs(struct work *, const struct bag *, size_t,
    const struct bag *, size_t, uint32_t *);

static void
guess(struct matcher *m, const struct rest *old, const struct rest *new,
    pairs *find)
{
	struct work *w = m->work;
	struct bag *x = bags_of(w, m->old, old->index, old->count);
	struct bag *y = bags_of(w, m->new, new->index, new->count);
	uint32_t *partner = arena_array(w->scratch, old->count,
	    sizeof(*partner));

	find(w, x, old->count, y, new->count, partner);
	for (size_t i = 0; i < old->count; i++) {
		if (!partner[i])
			continue;
		pair(m, old->index[i], new->index[partner[i] - 1]);
		m->match.guess[new->index[partner[i] - 1]] = true;
	}
}

static void
guess_anywhere(struct matcher *m)
{
	struct arena_mark mark = arena_mark(m->work->scratch);
	struct rest old = old_rest(m), new = new_rest(m);

	guess(m, &old, &new, pairs_anywhere);
	arena_reset(m->work->scratch, mark);
}

/* Those of a rest from `*at` on that stand before `end`; steps over them. */
static struct rest
before(const struct rest *r, size_t *at, size_t end)
{
	struct rest part = { .index = r->index + *at };

	while (*at < r->count && r->index[*at] < end) {
		part.count++;
		++*at;
	}
	return part;
}

/* Between two blocks in their place, what is left on both sides. */
static void
guess_here(struct matcher *m)
{
	struct arena *scratch = m->work->scratch;
	struct arena_mark mark = arena_mark(scratch);
	struct rest old = old_rest(m), new = new_rest(m);
	size_t n = m->new->blocks.count, i = 0, k = 0;

	for (size_t j = 0; j <= n; j++) {
		struct arena_mark inner = arena_mark(scratch);
		struct rest x, y;

		if (j < n && !m->match.settled[j])
			continue;
		x = before(&old, &i, j < n ? m->match.blocks.to_old[j] - 1
					   : m->old->blocks.count);
		y = before(&new, &k, j);
		guess(m, &x, &y, pairs_in_order);
		arena_reset(scratch, inner);
	}
	arena_reset(scratch, mark);
}

struct match
blocks_match(struct work *w, const struct side *old, const struct side *new)
{
	size_t n = old->blocks.count, m = new->blocks.count;
	struct matcher matcher = { w, old, new, {
		.blocks.to_new = arena_array(w->scratch, n, sizeof(uint32_t)),
		.blocks.to_old = arena_array(w->scratch, m, sizeof(uint32_t)),
		.guess = arena_array(w->scratch, m, sizeof(bool)),
		.settled = arena_array(w->scratch, m, sizeof(bool)),
	} };

	match_ids(&matcher);
	match_texts_in_order(&matcher);
	match_texts_anywhere(&matcher);
	guess_anywhere(&matcher);
	settle(&matcher);
	guess_here(&matcher);
	settle(&matcher);
	return matcher.match;
}
