/*
 * Blocks that several sections use: entries, tables, conditions.
 */
#include "base/arena.h"
#include "doc/build.h"

struct doc_node *
entry(struct builder *b, struct doc_node *terms, struct str id,
    enum doc_icon icon, struct str term)
{
	struct doc_node *e = doc_add(b->arena, terms, DOC_ENTRY);

	if (id.len)
		doc_mark(b->arena, e)->id = id;
	e->icon = icon;
	doc_text(b->arena, doc_add(b->arena, e, DOC_TERM), term);
	return doc_add(b->arena, e, DOC_DEFINITION);
}

struct doc_node *
heading(struct builder *b, struct doc_node *into, const char *id,
    enum message m)
{
	struct doc_node *h = doc_add(b->arena, into, DOC_HEADING);

	doc_mark(b->arena, h)->id = str_from(id);
	return say_plain(b, h, m);
}

struct doc_node *
table(struct builder *b, struct doc_node *into, struct str id,
    enum doc_look look, const enum message *columns, size_t count)
{
	struct doc_node *t = doc_add(b->arena, into, DOC_TABLE);

	if (id.len)
		doc_mark(b->arena, t)->id = id;
	t->look = look;
	doc_add(b->arena, t, DOC_CAPTION);
	for (size_t i = 0; i < count; i++)
		say_plain(b, doc_add(b->arena, t, DOC_COLUMN), columns[i]);
	return t;
}

struct doc_node *
row(struct builder *b, struct doc_node *t, struct str id)
{
	struct doc_node *r = doc_add(b->arena, t, DOC_ROW);

	if (id.len)
		doc_mark(b->arena, r)->id = id;
	return r;
}

struct doc_node *
cell(struct builder *b, struct doc_node *r)
{
	return doc_add(b->arena, r, DOC_CELL);
}

struct doc_node *
condition(struct builder *b, struct doc_node *into)
{
	return doc_add(b->arena, into, DOC_CONDITION);
}

void
when_unless(struct builder *b, struct doc_node *into, const struct text *when,
    const struct text *unless)
{
	if (when->unit)
		say(b, condition(b, into), M_FRAME_WHEN,
		    { P_CONDITION, .nodes = prose_node(b, when) });
	if (unless->unit)
		say(b, condition(b, into), M_FRAME_UNLESS,
		    { P_CONDITION, .nodes = prose_node(b, unless) });
}
