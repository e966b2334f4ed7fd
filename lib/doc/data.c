/*
 * Which data are used, which never, and where they come from.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

struct str
data_words(struct builder *b, const struct data_type *d)
{
	return prose_words(b, &d->label);
}

static void
data_row(struct builder *b, struct doc_node *t, const struct data_type *d)
{
	struct doc_node *r = row(b, t, anchor(b, "data", d->item.id));
	struct doc_node *c = cell(b, r);

	prose(b, doc_add(b->arena, c, DOC_STRONG), &d->label);
	if (d->personal_when.unit)
		say(b, condition(b, c), M_DATA_PERSONAL_WHEN,
		    { P_CONDITION,
			.nodes = prose_node(b, &d->personal_when) });
	if (d->inferred.is == FLAG_YES)
		say_plain(b, condition(b, c), M_DATA_INFERRED);
	if (d->note.unit)
		prose(b, condition(b, c), &d->note);
	c = cell(b, r);
	if (d->group.is)
		doc_text(b->arena, c, word_for(b, "data.group",
		    names_groups.ids[d->group.is], "label"));
	if (d->special.is)
		doc_text(b->arena, condition(b, c), word_for(b, "special",
		    special_category_ids[d->special.is], "label"));
	c = cell(b, r);
	if (d->requirement.is)
		doc_text(b->arena, c, word_for(b, "data.requirement",
		    names_requirements.ids[d->requirement.is], "label"));
	if (d->consequence.unit)
		prose(b, condition(b, c), &d->consequence);
}

static void
data_table(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_DATA_COLUMN_DATA,
		M_DATA_COLUMN_GROUP, M_DATA_COLUMN_REQUIREMENT };
	struct doc_node *t;

	if (!b->policy->data_types.count)
		return;
	t = table(b, s, STR("table-data"), LOOK_TABLE, columns, 3);
	say_plain(b, t->first, M_DATA_CAPTION);
	for (EACH(struct data_type, d, b->policy->data_types))
		data_row(b, t, d);
}

static void
never_collected(struct builder *b, struct doc_node *s)
{
	struct doc_node *list;

	if (!b->policy->not_collected.count)
		return;
	heading(b, s, "data-never", M_DATA_NEVER);
	list = doc_add(b->arena, s, DOC_BULLETS);
	for (EACH(struct choice, c, b->policy->not_collected))
		doc_text(b->arena, doc_add(b->arena, list, DOC_ITEM),
		    word_for(b, "data.not-collected",
			names_never_collected.ids[c->is], "text"));
}

void
section_data(struct builder *b, struct doc_node *s)
{
	const struct aggregated_data *a = &b->policy->aggregated_data;

	data_table(b, s);
	never_collected(b, s);
	if (a->item.given) {
		heading(b, s, "data-aggregated", M_DATA_AGGREGATED);
		prose_paragraph(b, s, &a->text);
		prose_paragraph(b, s, &a->example);
		prose_paragraph(b, s, &a->recombination);
	}
	if (b->policy->provision.consequence.unit) {
		heading(b, s, "data-required", M_DATA_REQUIRED);
		prose_paragraph(b, s, &b->policy->provision.consequence);
	}
}

struct str
data_list(struct builder *b, const struct list *refs)
{
	struct str *items = arena_array(b->arena, refs->count,
	    sizeof(*items));
	struct out o;
	size_t n = 0;

	for (EACH(struct ref, r, *refs))
		items[n++] = data_words(b, (const void *)r->to);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	return out_end(&o);
}

static struct doc_node *
audience_list(struct builder *b, const struct list *refs)
{
	struct doc_node **items = arena_array(b->arena, refs->count,
	    sizeof(*items));
	size_t n = 0;

	for (EACH(struct ref, r, *refs))
		items[n++] = prose_node(b,
		    &((const struct audience *)(const void *)r->to)->label);
	return list_nodes(b, items, n);
}

static void
source_entry(struct builder *b, struct doc_node *terms,
    const struct data_origin *o)
{
	struct str id = anchor(b, "source", o->item.id);
	struct doc_node *to = entry(b, terms, id, ICON_NONE, STR(""));

	if (o->label.unit)
		prose(b, terms->last->first, &o->label);
	else if (o->kind.is)
		doc_text(b->arena, terms->last->first, word_for(b, "source",
		    data_source_ids[o->kind.is], "label"));
	prose(b, to, &o->channels);
	if (o->public.is == FLAG_YES)
		say_plain(b, condition(b, to), M_SOURCE_PUBLICLY_ACCESSIBLE);
	if (o->data.given == GIVEN_ANY)
		say_plain(b, condition(b, to), M_SOURCE_DATA_ANY);
	else if (o->data.count)
		say(b, condition(b, to), M_SOURCE_DATA,
		    { P_DATA, .text = data_list(b, &o->data) });
	if (o->audiences.count)
		say(b, condition(b, to), M_SOURCE_AUDIENCES,
		    { P_AUDIENCES, .nodes = audience_list(b, &o->audiences) });
	if (o->timing.is)
		doc_text(b->arena, condition(b, to), word_for(b,
		    "source.timing", names_timings.ids[o->timing.is],
		    "text"));
	if (o->note.unit)
		prose(b, condition(b, to), &o->note);
}

/* When people are not informed (Art. 13(4), 14(5) GDPR). */
static void
exemptions(struct builder *b, struct doc_node *s)
{
	struct doc_node *terms = NULL, *to;

	for (EACH(struct exemption, x, b->policy->exemptions)) {
		if (!terms) {
			heading(b, s, "exemptions", M_EXEMPTION_TITLE);
			terms = doc_add(b->arena, s, DOC_TERMS);
		}
		to = entry(b, terms, anchor(b, "exemption", x->item.id),
		    ICON_NONE,
		    word_for(b, "exemption",
			names_exempted.ids[names_find(&names_exempted,
			    x->item.id)], "label"));
		prose(b, to, &x->when);
		if (x->public.is == FLAG_YES)
			say_plain(b, condition(b, to), M_EXEMPTION_PUBLIC);
		if (x->citation.s.len)
			say(b, condition(b, to), M_EXEMPTION_CITATION,
			    { P_CITATION, .text = x->citation.s });
	}
}

void
section_sources(struct builder *b, struct doc_node *s)
{
	struct doc_node *terms;

	if (b->policy->sources.count) {
		terms = doc_add(b->arena, s, DOC_TERMS);
		for (EACH(struct data_origin, o, b->policy->sources))
			source_entry(b, terms, o);
	}
	exemptions(b, s);
}
