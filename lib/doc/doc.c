#include "doc/doc.h"

#include "base/arena.h"
#include "base/out.h"

/* Of all nodes without marks: never written. */
static struct doc_marks unmarked;

struct doc_node *
doc_new(struct arena *a, enum doc_kind kind)
{
	struct doc_node *n = ARENA_NEW(a, struct doc_node);

	n->kind = kind;
	n->marks = &unmarked;
	return n;
}

struct doc_marks *
doc_mark(struct arena *a, struct doc_node *n)
{
	if (n->marks == &unmarked)
		n->marks = ARENA_NEW(a, struct doc_marks);
	return n->marks;
}

struct doc_node *
doc_append(struct doc_node *parent, struct doc_node *child)
{
	if (parent->last)
		parent->last->next = child;
	else
		parent->first = child;
	parent->last = child;
	return child;
}

struct doc_node *
doc_add(struct arena *a, struct doc_node *parent, enum doc_kind kind)
{
	return doc_append(parent, doc_new(a, kind));
}

struct doc_node *
doc_text(struct arena *a, struct doc_node *parent, struct str s)
{
	if (s.len)
		doc_add(a, parent, DOC_TEXT)->text = s;
	return parent;
}

struct doc_node *
doc_link(struct arena *a, struct doc_node *parent, struct str href,
    struct str text)
{
	struct doc_node *link = doc_add(a, parent, DOC_LINK);

	doc_mark(a, link)->href = href;
	doc_text(a, link, text);
	return link;
}

struct doc_fact *
fact_add(struct arena *a, struct doc_fact *parent, const char *name)
{
	struct doc_fact *f = ARENA_NEW(a, struct doc_fact);

	f->name = name;
	if (!parent)
		return f;
	if (parent->last)
		parent->last->next = f;
	else
		parent->first = f;
	parent->last = f;
	return f;
}

void
fact_set(struct arena *a, struct doc_fact *f, const char *name,
    struct str value)
{
	struct fact_attribute *attribute = ARENA_NEW(a, struct fact_attribute);

	attribute->name = name;
	attribute->value = value;
	if (f->last_attribute)
		f->last_attribute->next = attribute;
	else
		f->attributes = attribute;
	f->last_attribute = attribute;
}

static void
plain(struct out *o, const struct doc_node *n)
{
	for (; n; n = n->next) {
		bool aside = n->kind == DOC_CONDITION;

		out_str(o, n->text);
		if (n->kind == DOC_BREAK)
			out_char(o, ' ');
		if (aside)
			out_lit(o, " (");
		plain(o, n->first);
		if (aside)
			out_char(o, ')');
	}
}

struct str
doc_plain(struct arena *a, const struct doc_node *n)
{
	struct out o;

	out_init(&o, a);
	plain(&o, n->first);
	return out_end(&o);
}
