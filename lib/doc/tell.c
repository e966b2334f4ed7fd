/*
 * Facts told one by one: all of them would take as much memory as the text
 * does, so that each entry is forgotten as soon as it is told.
 *
 * The element <facts> and the list at hand are told in two halves, before and
 * after what they hold.  What an entry takes comes from an arena of the facts'
 * own, which goes back to where it was when the list began.
 */
#include "base/arena.h"
#include "doc/build.h"

struct telling {
	const struct fact_listener *to;
	struct doc_fact *facts; /* the element <facts> */
	struct doc_fact *list;	/* a child of it that has begun, or NULL */
	bool begun;		/* <facts> has */
	struct arena_mark facts_mark, list_mark; /* taken when they began */
};

static void
begin_facts(struct builder *b)
{
	struct telling *t = b->telling;

	if (t->begun)
		return;
	t->begun = true;
	t->to->begin(t->to->data, t->facts);
	t->facts_mark = arena_mark(b->arena);
}

static void
begin_list(struct builder *b, struct doc_fact *list)
{
	struct telling *t = b->telling;

	t->list = list;
	t->to->begin(t->to->data, list);
	t->list_mark = arena_mark(b->arena);
}

static void
end(struct builder *b, const struct doc_fact *f)
{
	b->telling->to->end(b->telling->to->data, f);
}

static void
whole(struct builder *b, struct doc_fact *f)
{
	unlink_facts(b, f);
	b->telling->to->whole(b->telling->to->data, f);
}

/* Tells the children of `f` up to `last` (NULL: all) and takes them off. */
static void
children(struct builder *b, struct doc_fact *f, const struct doc_fact *last)
{
	for (; f->first != last; f->first = f->first->next)
		whole(b, f->first);
	if (!f->first)
		f->last = NULL;
}

/* All of the element <facts> before `last`. */
static void
themes(struct builder *b, const struct doc_fact *last)
{
	struct telling *t = b->telling;

	if (t->facts->first == last)
		return;
	begin_facts(b);
	if (t->list) {
		children(b, t->list, NULL);
		end(b, t->list);
		t->facts->first = t->list->next;
		t->list = NULL;
	}
	children(b, t->facts, last);
}

void
told(struct builder *b, struct doc_fact *list)
{
	struct telling *t = b->telling;

	if (t->list != list) {
		themes(b, list);
		begin_facts(b);
		begin_list(b, list);
	}
	children(b, list, NULL);
	arena_reset(b->arena, t->list_mark);
}

static void
tell(const struct doc *d, const struct fact_listener *to)
{
	struct builder b = *d->builder;
	struct telling t = { .to = to };
	struct arena_mark start = arena_mark(d->builder->facts);

	say_init(&b, d->builder->facts, b.inliner.scratch, NULL, b.model);
	b.telling = &t;
	t.facts = fact_add(b.arena, NULL, "facts");
	for (size_t i = 0; fact_themes[i]; i++) {
		fact_themes[i](&b, t.facts);
		themes(&b, NULL);
		if (t.begun)
			arena_reset(b.arena, t.facts_mark);
	}
	if (t.begun)
		end(&b, t.facts);
	else
		whole(&b, t.facts);
	arena_reset(d->builder->facts, start);
}

void
facts_offer(struct builder *b)
{
	struct builder *kept = ARENA_NEW(b->arena, struct builder);

	*kept = *b;
	b->doc->builder = kept;
	b->doc->tell = tell;
}
