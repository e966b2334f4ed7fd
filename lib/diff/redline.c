#include "diff/redline.h"

#include "base/arena.h"
#include "diff/work.h"

struct builder {
	struct work work;
	struct side old, new;
	struct match match;
	struct redline redline;
};

/* --- the texts ---------------------------------------------------------- */

/* The numbers of its tokens and its kind are what equal blocks share. */
static uint32_t
block_number(struct work *w, struct vocabulary *texts,
    const struct tokens *ts, unsigned kind)
{
	uint32_t *of = arena_array(w->scratch, ts->count + 1, sizeof(*of));

	for (size_t i = 0; i < ts->count; i++)
		of[i] = ts->of[i].number;
	of[ts->count] = (uint32_t)kind;
	return vocabulary_number(texts,
	    (struct str){ (const char *)of, (ts->count + 1) * sizeof(*of) });
}

static struct side
side_of(struct work *w, struct vocabulary *texts, struct redline_blocks blocks)
{
	struct side s = { .blocks = blocks };

	s.tokens = arena_array(w->scratch, blocks.count, sizeof(*s.tokens));
	s.numbers = arena_array(w->scratch, blocks.count, sizeof(*s.numbers));
	for (size_t i = 0; i < blocks.count; i++) {
		s.tokens[i] = tokens_cut(w->scratch, &w->words, w->manner,
		    blocks.of[i].text);
		w->steps += s.tokens[i].count;
		s.numbers[i] = block_number(w, texts, &s.tokens[i],
		    blocks.of[i].kind);
	}
	return s;
}

/* --- entries ------------------------------------------------------------ */

static struct redline_entry *
add(struct builder *b, enum redline_kind kind)
{
	struct redline *r = &b->redline;

	r->of[r->count] = (struct redline_entry){ .kind = kind };
	return &r->of[r->count++];
}

/* All of it is one piece. */
static void
whole(struct builder *b, struct redline_entry *e, enum piece_kind kind)
{
	struct piece p = { .kind = kind };

	if (e->old)
		p.old = e->old->text;
	if (e->new)
		p.new = e->new->text;
	if (!p.old.len && !p.new.len)
		return;
	e->pieces = ARENA_NEW(b->work.arena, struct piece);
	*e->pieces = p;
	e->count = 1;
}

static void
deleted(struct builder *b, size_t i)
{
	struct redline_entry *e = add(b, REDLINE_DELETED);

	e->old = &b->old.blocks.of[i];
	whole(b, e, PIECE_DELETED);
}

static void
inserted(struct builder *b, size_t j)
{
	struct redline_entry *e = add(b, REDLINE_INSERTED);

	e->new = &b->new.blocks.of[j];
	whole(b, e, PIECE_INSERTED);
}

static void
compare(struct builder *b, size_t i, size_t j, struct redline_entry *e)
{
	struct work *w = &b->work;
	const struct tokens *old = &b->old.tokens[i], *new = &b->new.tokens[j];
	struct arena_mark mark = arena_mark(w->scratch);
	struct matching m = {
		arena_array(w->scratch, old->count, sizeof(uint32_t)),
		arena_array(w->scratch, new->count, sizeof(uint32_t)),
	};

	tokens_align(w, old, new, m);
	pieces_make(w, old, new, m, e);
	arena_reset(w->scratch, mark);
}

static void
matched(struct builder *b, size_t i, size_t j)
{
	bool same = b->old.numbers[i] == b->new.numbers[j];
	bool moved = !b->match.settled[j];
	struct redline_entry *e = add(b, moved
		? same ? REDLINE_MOVED : REDLINE_MOVED_CHANGED
		: same ? REDLINE_SAME : REDLINE_CHANGED);

	e->guess = b->match.guess[j];
	e->old = &b->old.blocks.of[i];
	e->new = &b->new.blocks.of[j];
	if (same)
		whole(b, e, PIECE_EQUAL);
	else
		compare(b, i, j, e);
}

/* --- in order ----------------------------------------------------------- */

/* Blocks of both sides up to the next one in its place. */
static void
between(struct builder *b, size_t i, size_t i_end, size_t j, size_t j_end)
{
	const struct matching *m = &b->match.blocks;

	for (; i < i_end; i++)
		if (!m->to_new[i])
			deleted(b, i);
	for (; j < j_end; j++) {
		if (m->to_old[j])
			matched(b, m->to_old[j] - 1, j);
		else
			inserted(b, j);
	}
}

static void
build(struct builder *b)
{
	size_t i = 0, j = 0, next;

	for (next = 0; next < b->new.blocks.count; next++) {
		if (!b->match.settled[next])
			continue;
		between(b, i, b->match.blocks.to_old[next] - 1, j, next);
		i = b->match.blocks.to_old[next];
		j = next + 1;
		matched(b, i - 1, next);
	}
	between(b, i, b->old.blocks.count, j, next);
}

struct redline
redline_find(struct arena *a, struct arena *scratch, const struct manner *m,
    struct redline_blocks old, struct redline_blocks new)
{
	struct arena_mark mark = arena_mark(scratch);
	struct builder b = { .work = { .arena = a, .scratch = scratch,
				 .manner = m, .words.arena = scratch } };
	struct vocabulary texts = { .arena = scratch };

	b.redline.of = arena_array(a, old.count + new.count,
	    sizeof(*b.redline.of));
	b.old = side_of(&b.work, &texts, old);
	b.new = side_of(&b.work, &texts, new);
	b.match = blocks_match(&b.work, &b.old, &b.new);
	build(&b);
	b.redline.steps = b.work.steps;
	b.redline.coarse = b.work.coarse;
	arena_reset(scratch, mark);
	return b.redline;
}
