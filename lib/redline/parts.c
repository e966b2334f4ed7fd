#include "redline/parts.h"

#include "base/arena.h"
#include "redline/runs.h"

#define NOWHERE SIZE_MAX

struct sorter {
	const struct redline_text *text;
	size_t *entry_of; /* of an old block: where its entry stands */
	unsigned *move_of; /* of an entry */
	bool *is_signed; /* of a move */
	struct step *steps;
	size_t count;
	unsigned moves;
};

static bool
moves(const struct redline_entry *e)
{
	return e->kind == REDLINE_MOVED || e->kind == REDLINE_MOVED_CHANGED;
}

bool
step_changed(const struct step *s)
{
	return !s->count && s->entry->kind != REDLINE_SAME;
}

bool
step_parts(const struct step *s)
{
	return s->count &&
	    (s->goes_on || kind_is_heading(s->entry->old->kind));
}

const struct redline_entry *
step_entry(const struct step *s, size_t i)
{
	const struct redline_entry *e = s->entry;

	while (i--)
		for (e++; !moves(e); e++)
			;
	return e;
}

static size_t
old_index(const struct redline_text *t, const struct redline_entry *e)
{
	return (size_t)(e->old - t->old.of);
}

/* --- moves -------------------------------------------------------------- */

/* No heading, and nothing that stayed, stood between two blocks. */
static bool
stood_together(const struct sorter *s, const struct redline_entry *first,
    const struct redline_entry *next)
{
	const struct redline_block *b;

	if (next->old <= first->old || kind_is_heading(next->old->kind))
		return false;
	for (b = first->old + 1; b < next->old; b++) {
		size_t i = s->entry_of[b - s->text->old.of];

		if (kind_is_heading(b->kind) ||
		    s->text->redline.of[i].kind != REDLINE_DELETED)
			return false;
	}
	return true;
}

/*
 * What stood together and stands together has moved once, whatever was
 * deleted or inserted in between.
 */
static void
number_moves(struct sorter *s)
{
	const struct redline *r = &s->text->redline;
	const struct redline_entry *last = NULL;

	for (size_t i = 0; i < r->count; i++)
		if (r->of[i].old)
			s->entry_of[old_index(s->text, &r->of[i])] = i;
	for (size_t i = 0; i < r->count; i++) {
		const struct redline_entry *e = &r->of[i];

		if (moves(e)) {
			bool goes_on = last && stood_together(s, last, e);

			s->move_of[i] = goes_on ? s->moves : ++s->moves;
			last = e;
		} else if (e->new && (e->old ||
				kind_is_heading(e->new->kind))) {
			last = NULL;
		}
	}
}

/* The sign of blocks that moved from behind an old one. */
static size_t
add_signs(struct sorter *s, size_t old)
{
	const struct redline *r = &s->text->redline;
	struct step *last = NULL;

	for (; old < s->text->old.count; old++) {
		size_t i = s->entry_of[old];
		unsigned move;

		if (i == NOWHERE || !moves(&r->of[i]))
			break;
		move = s->move_of[i];
		if (last && last->move == move) {
			last->count++;
			continue;
		}
		last = &s->steps[s->count++];
		*last = (struct step){ .entry = &r->of[i], .count = 1,
			.move = move, .goes_on = s->is_signed[move] };
		s->is_signed[move] = true;
	}
	return old;
}

static void
add_steps(struct sorter *s)
{
	const struct redline *r = &s->text->redline;
	unsigned begun = 0; /* moves are numbered as they begin */

	add_signs(s, 0);
	for (size_t i = 0; i < r->count; i++) {
		const struct redline_entry *e = &r->of[i];
		unsigned move = s->move_of[i];

		s->steps[s->count++] = (struct step){ .entry = e,
			.move = move, .begins = move > begun };
		begun = move > begun ? move : begun;
		if (e->old && !moves(e))
			add_signs(s, old_index(s->text, e) + 1);
	}
}

/* --- parts -------------------------------------------------------------- */

static unsigned
section_number(struct redline_blocks bs, const struct redline_block *b)
{
	unsigned n = 0;

	if (!b || b->kind != BLOCK_SECTION)
		return 0;
	for (const struct redline_block *x = bs.of; x <= b; x++)
		n += x->kind == BLOCK_SECTION;
	return n;
}

static bool
heads(const struct step *s)
{
	return !s->count && kind_is_heading(entry_block(s->entry)->kind);
}

static void
close_part(struct sorter *s, struct parts *ps, size_t first, size_t end)
{
	struct part p = { .of = &s->steps[first], .count = end - first };

	if (heads(p.of)) {
		p.heading = p.of->entry;
		p.number = section_number(s->text->new, p.heading->new);
		p.old_number = section_number(s->text->old, p.heading->old);
		p.moved = p.of->move;
	}
	for (size_t i = first; i < end; i++)
		s->steps[i].doubtful = s->steps[i].entry->guess &&
		    s->steps[i].entry->kind == REDLINE_MOVED_CHANGED &&
		    !(p.heading && p.of->move == s->steps[i].move);
	for (size_t i = 0; i < p.count; i++) {
		p.changed += step_changed(&p.of[i]);
		p.signs += p.of[i].count && !step_parts(&p.of[i]);
		p.moved &= p.of[i].count ||
		    (p.of[i].move == p.of->move &&
		    p.of[i].entry->kind == REDLINE_MOVED);
	}
	ps->untouched += !part_touched(&p);
	ps->of[ps->count++] = p;
}

static void
note_moves(struct parts *ps, const struct part *p)
{
	for (size_t i = 0; i < p->count; i++) {
		if (p->of[i].count && !p->of[i].goes_on)
			ps->moves[p->of[i].move].from = p;
		else if (p->of[i].begins)
			ps->moves[p->of[i].move].to = p;
	}
}

bool
part_touched(const struct part *p)
{
	return p->changed || p->signs;
}

struct parts
parts_of(struct arena *a, const struct redline_text *t)
{
	const struct redline *r = &t->redline;
	struct sorter s = { .text = t };
	struct parts ps = { 0 };
	size_t first = 0;

	s.entry_of = arena_array(a, t->old.count, sizeof(*s.entry_of));
	s.move_of = arena_array(a, r->count, sizeof(*s.move_of));
	s.steps = arena_array(a, 2 * r->count, sizeof(*s.steps));
	ps.of = arena_array(a, 2 * r->count, sizeof(*ps.of));
	for (size_t i = 0; i < t->old.count; i++)
		s.entry_of[i] = NOWHERE;
	number_moves(&s);
	s.is_signed = arena_array(a, s.moves + 1, sizeof(bool));
	add_steps(&s);
	for (size_t i = 1; i <= s.count; i++) {
		if (i < s.count && !heads(&s.steps[i]))
			continue;
		close_part(&s, &ps, first, i);
		first = i;
	}
	ps.moves = arena_array(a, s.moves + 1, sizeof(*ps.moves));
	for (size_t i = 0; i < ps.count; i++)
		note_moves(&ps, &ps.of[i]);
	return ps;
}

struct str
part_name(struct arena *a, const struct redline_text *t,
    const struct part *p)
{
	struct str words;

	words = block_words(a, t, entry_block(p->of->entry));
	if (!p->heading)
		words = first_words(a, words);
	if (!p->number)
		return words;
	return arena_printf(a, "%u %.*s", p->number, STR_ARG(words));
}
