/*
 * From tokens that stay to pieces that a reader can follow.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "diff/work.h"

/* Equal words between two changes: so many, and so long, are no island. */
#define ISLAND_WORDS 2
#define ISLAND_LETTERS 4

struct segment {
	bool equal;
	size_t old, old_end, new, new_end;
};

struct segments {
	struct segment *of;
	size_t count, cap;
};

/* --- pairs -------------------------------------------------------------- */

/* Half of an emphasis or link is nothing that could stay alone. */
static bool
torn(const struct tokens *old, const struct tokens *new,
    const struct matching *m, size_t i)
{
	const struct token *x = &old->of[i], *y;

	if (!x->pair || !m->to_new[i])
		return false;
	y = &new->of[m->to_new[i] - 1];
	return !y->pair || m->to_new[x->pair - 1] != y->pair;
}

static void
part_torn(struct work *w, const struct tokens *old, const struct tokens *new,
    struct matching *m)
{
	struct arena_mark mark = arena_mark(w->scratch);
	bool *is_torn = arena_array(w->scratch, old->count, sizeof(*is_torn));

	for (size_t i = 0; i < old->count; i++)
		is_torn[i] = torn(old, new, m, i);
	for (size_t i = 0; i < old->count; i++)
		if (is_torn[i])
			matching_part(m, i);
	arena_reset(w->scratch, mark);
}

/* --- segments ----------------------------------------------------------- */

/* Like the one before it: they become one. */
static void
add_segment(struct work *w, struct segments *ss, struct segment s)
{
	struct segment *last = ss->count ? &ss->of[ss->count - 1] : NULL;

	if (last && last->equal == s.equal) {
		last->old_end = s.old_end;
		last->new_end = s.new_end;
		return;
	}
	if (ss->count == ss->cap)
		ss->of = arena_grow(w->scratch, ss->of, &ss->cap,
		    sizeof(*ss->of));
	ss->of[ss->count++] = s;
}

static struct segments
segments_of(struct work *w, const struct tokens *old,
    const struct tokens *new, const struct matching *m)
{
	struct segments ss = { 0 };
	size_t i = 0, j = 0;

	while (i < old->count || j < new->count) {
		struct segment s = { .old = i, .new = j };

		while (i < old->count && !m->to_new[i])
			i++;
		while (j < new->count && !m->to_old[j])
			j++;
		s.equal = i == s.old && j == s.new;
		i += s.equal;
		j += s.equal;
		s.old_end = i;
		s.new_end = j;
		add_segment(w, &ss, s);
	}
	return ss;
}

/* --- islands ------------------------------------------------------------ */

static size_t
words(const struct tokens *ts, size_t i, size_t end)
{
	size_t n = 0;

	for (; i < end; i++)
		n += token_tells(&ts->of[i]);
	return n;
}

static size_t
changed_words(const struct tokens *old, const struct tokens *new,
    const struct segment *s)
{
	size_t n = words(old, s->old, s->old_end);
	size_t m = words(new, s->new, s->new_end);

	return n > m ? n : m;
}

/* Few, short and no facts, and all within one sentence. */
static bool
slight(const struct tokens *ts, size_t i, size_t end)
{
	size_t n = 0;

	for (; i < end; i++) {
		const struct token *t = &ts->of[i];

		if (t->begins || t->kind == TOKEN_NUMBER ||
		    t->kind == TOKEN_CODE || t->kind == TOKEN_BREAK)
			return false;
		if (t->kind == TOKEN_WORD &&
		    (++n > ISLAND_WORDS ||
			utf8_count(t->s) > ISLAND_LETTERS))
			return false;
	}
	return end == ts->count || !ts->of[end].begins;
}

/*
 * What stayed between two changes is easier to read as part of them when it
 * is little and they are no less.
 */
static bool
island(const struct tokens *old, const struct tokens *new,
    const struct segment *before, const struct segment *s,
    const struct segment *after)
{
	size_t n;

	if (!s->equal || !slight(old, s->old, s->old_end) ||
	    !slight(new, s->new, s->new_end))
		return false;
	n = words(old, s->old, s->old_end);
	return changed_words(old, new, before) >= n &&
	    changed_words(old, new, after) >= n;
}

static struct segments
without_islands(struct work *w, const struct tokens *old,
    const struct tokens *new, const struct segments *ss)
{
	struct segments joined = { 0 };

	for (size_t i = 0; i < ss->count; i++) {
		struct segment s = ss->of[i];

		if (i && i + 1 < ss->count &&
		    island(old, new, &ss->of[i - 1], &s, &ss->of[i + 1]))
			s.equal = false;
		add_segment(w, &joined, s);
	}
	return joined;
}

/* --- pieces ------------------------------------------------------------- */

static struct str
slice(const struct tokens *ts, size_t i, size_t end)
{
	const struct token *last;

	if (i == end)
		return (struct str){ 0 };
	last = &ts->of[end - 1];
	return (struct str){ ts->of[i].s.p,
		(size_t)(last->s.p - ts->of[i].s.p) + last->s.len };
}

static void
add_piece(struct redline_entry *e, enum piece_kind kind, struct str old,
    struct str new)
{
	if (old.len || new.len)
		e->pieces[e->count++] = (struct piece){ kind, old, new };
}

void
pieces_make(struct work *w, const struct tokens *old,
    const struct tokens *new, struct matching m, struct redline_entry *e)
{
	struct arena_mark mark = arena_mark(w->scratch);
	struct segments ss;

	part_torn(w, old, new, &m);
	ss = segments_of(w, old, new, &m);
	ss = without_islands(w, old, new, &ss);
	e->pieces = arena_array(w->arena, 2 * ss.count, sizeof(*e->pieces));
	for (size_t i = 0; i < ss.count; i++) {
		struct segment *s = &ss.of[i];
		struct str before = slice(old, s->old, s->old_end);
		struct str after = slice(new, s->new, s->new_end);

		if (s->equal) {
			add_piece(e, PIECE_EQUAL, before, after);
			continue;
		}
		add_piece(e, PIECE_DELETED, before, (struct str){ 0 });
		add_piece(e, PIECE_INSERTED, (struct str){ 0 }, after);
	}
	arena_reset(w->scratch, mark);
}
