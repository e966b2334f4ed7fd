#include "diff/script.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* A part of both sequences that is still to be compared. */
struct box {
	size_t old, old_end, new, new_end;
	bool anchored; /* between anchors, or beside one */
};

struct search {
	struct arena *arena;
	struct sequence old, new;
	size_t cap;
	struct box *boxes; /* those to come; the last is the next */
	size_t depth, boxes_cap;
	int32_t *reach[2]; /* the middle of each; see struct front */
	struct script script;
	size_t runs_cap;
	size_t old_at, new_at;	  /* where the runs written so far end */
	size_t deleted, inserted; /* tokens since then */
};

/* --- runs --------------------------------------------------------------- */

static void
add_run(struct search *s, enum run_kind kind, size_t count)
{
	struct script *script = &s->script;

	if (!count)
		return;
	if (script->count == s->runs_cap)
		script->of = arena_grow(s->arena, script->of, &s->runs_cap,
		    sizeof(*script->of));
	script->of[script->count++] =
	    (struct run){ kind, s->old_at, s->new_at, count };
	s->old_at += kind == RUN_INSERT ? 0 : count;
	s->new_at += kind == RUN_DELETE ? 0 : count;
}

static void
end_change(struct search *s)
{
	size_t deleted = s->deleted, inserted = s->inserted;

	s->deleted = s->inserted = 0;
	add_run(s, RUN_DELETE, deleted);
	add_run(s, RUN_INSERT, inserted);
}

static void
keep(struct search *s, size_t count)
{
	struct run *last;

	if (!count)
		return;
	end_change(s);
	last = s->script.count ? &s->script.of[s->script.count - 1] : NULL;
	if (!last || last->kind != RUN_KEEP) {
		add_run(s, RUN_KEEP, count);
		return;
	}
	last->count += count;
	s->old_at += count;
	s->new_at += count;
}

/* --- boxes -------------------------------------------------------------- */

static void
push(struct search *s, struct box b)
{
	if (b.old == b.old_end && b.new == b.new_end)
		return;
	if (s->depth == s->boxes_cap)
		s->boxes = arena_grow(s->arena, s->boxes, &s->boxes_cap,
		    sizeof(*s->boxes));
	s->boxes[s->depth++] = b;
}

static size_t
common_prefix(struct search *s, const struct box *b)
{
	size_t n = 0;

	while (b->old + n < b->old_end && b->new + n < b->new_end &&
	    s->old.of[b->old + n] == s->new.of[b->new + n])
		n++;
	s->script.steps += n;
	return n;
}

static size_t
common_suffix(struct search *s, const struct box *b)
{
	size_t n = 0;

	while (b->old + n < b->old_end && b->new + n < b->new_end &&
	    s->old.of[b->old_end - 1 - n] == s->new.of[b->new_end - 1 - n])
		n++;
	s->script.steps += n;
	return n;
}

/* --- the middle of a shortest path (Myers 1986, section 4b) ------------- */

/*
 * A search from one end of a box.  reach[k] is the furthest place on
 * diagonal k (old tokens passed minus new ones): old tokens passed, or -1.
 */
struct front {
	const uint32_t *old, *new;
	ptrdiff_t step; /* 1, or -1 from the end */
	int32_t *reach;
	int32_t n, m;
};

static struct front
front_of(const struct search *s, const struct box *b, bool back)
{
	struct front f = { .step = back ? -1 : 1, .reach = s->reach[back],
		.n = (int32_t)(b->old_end - b->old),
		.m = (int32_t)(b->new_end - b->new) };

	f.old = s->old.of + (back ? b->old_end - 1 : b->old);
	f.new = s->new.of + (back ? b->new_end - 1 : b->new);
	return f;
}

static void
front_clear(struct front *f, int32_t limit)
{
	for (int32_t k = -limit - 1; k <= limit + 1; k++)
		f->reach[k] = -1;
}

/* One edit further on diagonal k, and then along what is equal. */
static int32_t
advance(struct search *s, struct front *f, int32_t d, int32_t k)
{
	int32_t before = f->reach[k - 1], above = f->reach[k + 1], x = -1;

	if (before >= 0 && before < f->n)
		x = before + 1;
	if (above > x && above - k <= f->m)
		x = above;
	if (d == 0)
		x = 0;
	s->script.steps++;
	if (x < 0)
		return f->reach[k] = -1;
	for (; x < f->n && x - k < f->m &&
	     f->old[x * f->step] == f->new[(x - k) * f->step];
	     x++)
		s->script.steps++;
	return f->reach[k] = x;
}

/* One edit further on all diagonals; true where the other front is met. */
static bool
advance_all(struct search *s, struct front *f, const struct front *other,
    int32_t d, bool may_meet, int32_t *met)
{
	int32_t delta = f->n - f->m;

	for (int32_t k = -d; k <= d; k += 2) {
		int32_t x, opposite = delta - k, far = d - (f->step > 0);

		if (k > f->n || k < -f->m)
			continue;
		x = advance(s, f, d, k);
		if (!may_meet || x < 0 || opposite < -far || opposite > far)
			continue;
		if (other->reach[opposite] >= 0 &&
		    x + other->reach[opposite] >= f->n) {
			*met = k;
			return true;
		}
	}
	return false;
}

/*
 * Cuts a box in two where a shortest path passes.  False when it is longer
 * than twice the cap.
 */
static bool
middle(struct search *s, const struct box *b, size_t *old, size_t *new)
{
	struct front ahead = front_of(s, b, false), back = front_of(s, b, true);
	size_t half = (b->old_end - b->old + b->new_end - b->new + 1) / 2;
	int32_t limit = (int32_t)(half < s->cap ? half : s->cap), k = 0;
	bool odd = (ahead.n - ahead.m) & 1;

	front_clear(&ahead, limit);
	front_clear(&back, limit);
	for (int32_t d = 0; d <= limit; d++) {
		if (advance_all(s, &ahead, &back, d, odd, &k)) {
			*old = b->old + (size_t)ahead.reach[k];
			*new = b->new + (size_t)(ahead.reach[k] - k);
			return true;
		}
		if (advance_all(s, &back, &ahead, d, !odd, &k)) {
			*old = b->old_end - (size_t)back.reach[k];
			*new = b->new_end - (size_t)(back.reach[k] - k);
			return true;
		}
	}
	return false;
}

/* --- where that is too dear --------------------------------------------- */

struct place {
	uint32_t token, at;
	bool new;
};

static int
by_token(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->token != y->token)
		return x->token < y->token ? -1 : 1;
	if (x->new != y->new)
		return x->new ? 1 : -1;
	return (x->at > y->at) - (x->at < y->at);
}

static struct place *
places_by_token(struct search *s, const struct box *b, size_t *count)
{
	size_t n = b->old_end - b->old, m = b->new_end - b->new;
	struct place *all = arena_array(s->arena, n + m, sizeof(*all));

	for (size_t i = 0; i < n; i++)
		all[i] = (struct place){ s->old.of[b->old + i], (uint32_t)i,
			false };
	for (size_t i = 0; i < m; i++)
		all[n + i] = (struct place){ s->new.of[b->new + i],
			(uint32_t)i, true };
	*count = n + m;
	s->script.steps += n + m;
	qsort(all, n + m, sizeof(*all), by_token);
	return all;
}

/* to[i] is 1 + the place of the only other such token, or 0. */
static uint32_t *
unique_places(struct search *s, const struct box *b)
{
	size_t count, end;
	struct place *all = places_by_token(s, b, &count);
	uint32_t *to = arena_array(s->arena, b->old_end - b->old,
	    sizeof(*to));

	for (size_t i = 0; i < count; i = end) {
		end = i + 1;
		while (end < count && all[end].token == all[i].token)
			end++;
		if (end == i + 2 && !all[i].new && all[i + 1].new)
			to[all[i].at] = all[i + 1].at + 1;
	}
	return to;
}

/* The anchors, from the beginning of the box; how many there are. */
static size_t
anchors(struct search *s, const struct box *b, uint32_t **old, uint32_t **new)
{
	size_t n = b->old_end - b->old, unique = 0, kept = 0;
	uint32_t *to = unique_places(s, b);
	bool *chosen = arena_array(s->arena, n, sizeof(*chosen));

	*old = arena_array(s->arena, n, sizeof(**old));
	*new = to;
	for (size_t i = 0; i < n; i++) {
		if (!to[i])
			continue;
		(*old)[unique] = (uint32_t)i;
		(*new)[unique++] = to[i] - 1;
	}
	script_increasing(s->arena, *new, unique, chosen);
	for (size_t i = 0; i < unique; i++) {
		if (!chosen[i])
			continue;
		(*old)[kept] = (*old)[i];
		(*new)[kept++] = (*new)[i];
	}
	return kept;
}

/* Cuts a box before each anchor; false when it has none. */
static bool
cut_at_anchors(struct search *s, const struct box *b)
{
	uint32_t *old, *new;
	size_t count = anchors(s, b, &old, &new);
	struct box part = *b;

	part.anchored = true;
	for (size_t i = count; i-- > 0;) {
		part.old = b->old + old[i];
		part.new = b->new + new[i];
		push(s, part);
		part.old_end = part.old;
		part.new_end = part.new;
	}
	part.old = b->old;
	part.new = b->new;
	if (count)
		push(s, part);
	return count;
}

static void
too_dear(struct search *s, const struct box *b)
{
	s->script.coarse = true;
	if (!b->anchored && cut_at_anchors(s, b))
		return;
	s->deleted += b->old_end - b->old;
	s->inserted += b->new_end - b->new;
}

/* --- all of it ---------------------------------------------------------- */

static void
cut(struct search *s, const struct box *b)
{
	struct box before = *b, after = *b;

	if (!middle(s, b, &before.old_end, &before.new_end)) {
		too_dear(s, b);
		return;
	}
	after.old = before.old_end;
	after.new = before.new_end;
	push(s, after);
	push(s, before);
}

static void
compare(struct search *s, struct box b)
{
	struct box suffix = b;
	size_t n = common_prefix(s, &b);

	keep(s, n);
	b.old += n;
	b.new += n;
	n = common_suffix(s, &b);
	if (n) {
		suffix.old = b.old_end -= n;
		suffix.new = b.new_end -= n;
		push(s, suffix);
	}
	if (b.old < b.old_end && b.new < b.new_end) {
		cut(s, &b);
		return;
	}
	s->deleted += b.old_end - b.old;
	s->inserted += b.new_end - b.new;
}

static void
make_fronts(struct search *s)
{
	size_t half = (s->old.count + s->new.count + 1) / 2;
	size_t limit = half < s->cap ? half : s->cap;

	for (size_t i = 0; i < 2; i++) {
		int32_t *reach = arena_array(s->arena, 2 * limit + 3,
		    sizeof(*reach));

		s->reach[i] = reach + limit + 1;
	}
}

struct script
script_find(struct arena *a, struct sequence old, struct sequence new,
    size_t cap)
{
	struct search s = { .arena = a, .old = old, .new = new, .cap = cap };

	make_fronts(&s);
	push(&s, (struct box){ .old_end = old.count, .new_end = new.count });
	while (s.depth)
		compare(&s, s.boxes[--s.depth]);
	end_change(&s);
	assert(s.old_at == old.count && s.new_at == new.count);
	return s.script;
}

/* --- the longest increasing subsequence --------------------------------- */

/* Of subsequences by length, the first that does not end below `value`. */
static size_t
first_not_below(const uint32_t *values, const uint32_t *ends, size_t count,
    uint32_t value)
{
	size_t from = 0, to = count;

	while (from < to) {
		size_t half = from + (to - from) / 2;

		if (values[ends[half]] < value)
			from = half + 1;
		else
			to = half;
	}
	return from;
}

void
script_increasing(struct arena *a, const uint32_t *values, size_t count,
    bool *chosen)
{
	/* The last member of the best one of each length; who is before it. */
	uint32_t *ends = arena_array(a, count, sizeof(*ends));
	uint32_t *before = arena_array(a, count, sizeof(*before));
	size_t longest = 0;
	uint32_t at;

	for (size_t i = 0; i < count; i++) {
		size_t n = first_not_below(values, ends, longest, values[i]);

		before[i] = n ? ends[n - 1] : 0;
		ends[n] = (uint32_t)i;
		if (n == longest)
			longest++;
	}
	at = longest ? ends[longest - 1] : 0;
	for (size_t n = longest; n-- > 0; at = before[at])
		chosen[at] = true;
}
