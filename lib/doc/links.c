/*
 * Links inside the notice: none may lead where nothing is.
 *
 * What an entry refers to may have no place in the notice: its section is
 * empty, or the author's list of sections leaves it out.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "doc/build.h"

static size_t
count_ids(const struct doc_node *n)
{
	size_t count = 0;

	for (; n; n = n->next)
		count += (n->marks->id.len > 0) + count_ids(n->first);
	return count;
}

static void
take_ids(struct anchors *a, const struct doc_node *n)
{
	for (; n; n = n->next) {
		if (n->marks->id.len)
			a->ids[a->count++] = n->marks->id;
		take_ids(a, n->first);
	}
}

static int
by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

void
anchors_collect(struct builder *b, const struct doc_node *sections)
{
	struct anchors *a = &b->anchors;

	a->ids = arena_array(b->arena, count_ids(sections) + 1,
	    sizeof(*a->ids));
	take_ids(a, sections);
	a->ids[a->count++] = STR("summary");
	qsort(a->ids, a->count, sizeof(*a->ids), by_text);
}

bool
anchors_has(const struct builder *b, struct str id)
{
	return bsearch(&id, b->anchors.ids, b->anchors.count, sizeof(id),
	    by_text);
}

void
unlink_nowhere(const struct builder *b, struct doc_node *n)
{
	for (; n; n = n->next) {
		if (n->kind == DOC_LINK && str_starts(n->marks->href, STR("#")) &&
		    !anchors_has(b, str_from_off(n->marks->href, 1)))
			doc_mark(b->arena, n)->href = (struct str){ 0 };
		if (n->marks->title)
			unlink_nowhere(b, n->marks->title);
		unlink_nowhere(b, n->first);
	}
}

void
unlink_facts(const struct builder *b, struct doc_fact *f)
{
	if (f->content)
		unlink_nowhere(b, f->content);
	for (f = f->first; f; f = f->next)
		unlink_facts(b, f);
}
