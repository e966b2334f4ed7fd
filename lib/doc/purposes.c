/*
 * Why data are used, on which lawful bases, for whom and how long.
 */
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

/* --- lawful bases ----------------------------------------------------- */

static enum doc_tone
basis_tone(enum lawful_basis basis)
{
	switch (basis_family(basis)) {
	case BASIS_CONSENT:
		return TONE_CONSENT;
	case BASIS_CONTRACT:
		return TONE_CONTRACT;
	case BASIS_LEGAL_OBLIGATION:
		return TONE_LEGAL;
	case BASIS_VITAL_INTERESTS:
		return TONE_VITAL;
	case BASIS_PUBLIC_TASK:
		return TONE_PUBLIC;
	case BASIS_LEGITIMATE_INTERESTS:
	case BASIS_RECOGNISED_LEGITIMATE_INTERESTS:
		return TONE_INTEREST;
	case BASIS_NONE:
	case BASIS_CONTRACT_PERFORMANCE:
	case BASIS_PRE_CONTRACT:
	case BASIS_OFFICIAL_AUTHORITY:
	case BASIS_LEGITIMATE_INTERESTS_CONTROLLER:
	case BASIS_LEGITIMATE_INTERESTS_THIRD_PARTY:
	case BASIS_COUNT:
		break;
	}
	return TONE_NONE;
}

static enum doc_icon
basis_icon(enum lawful_basis basis)
{
	enum doc_tone tone = basis_tone(basis);

	return tone ? (enum doc_icon)(ICON_CONTRACT + tone - TONE_CONTRACT)
		    : ICON_NONE;
}

static struct str
basis_anchor(struct builder *b, enum lawful_basis basis)
{
	return anchor(b, "basis",
	    str_from(lawful_basis_ids[basis_family(basis)]));
}

static void
basis_part(struct builder *b, struct doc_node *c, const struct basis *x)
{
	struct doc_node *part, *link;
	enum lawful_basis basis = (enum lawful_basis)x->basis.is;

	if (!basis)
		return;
	part = doc_add(b->arena, c, DOC_PART);
	link = doc_link(b->arena, part, to_anchor(b, basis_anchor(b, basis)),
	    word_for(b, "basis", lawful_basis_ids[basis], "label"));
	link->look = LOOK_BASIS;
	link->tone = basis_tone(basis);
	link->icon = basis_icon(basis);
	doc_mark(b->arena, link)->concept =
	    str_from(lawful_basis_rows[basis].dpv);
	when_unless(b, part, &x->when, &x->unless);
	if (x->interest.text.unit)
		say(b, condition(b, part),
		    x->interest.holder.is == HOLDER_THIRD_PARTY
			? M_PURPOSES_INTEREST_THIRD_PARTY
			: M_PURPOSES_INTEREST,
		    { P_INTEREST,
			.nodes = prose_node(b, &x->interest.text) });
	if (x->interest.assessment.unit)
		prose(b, condition(b, part), &x->interest.assessment);
	if (x->law.unit)
		say(b, condition(b, part), M_PURPOSES_LAW,
		    { P_LAW, .nodes = prose_node(b, &x->law) });
	if (x->annex1.is)
		doc_text(b->arena, condition(b, part), word_for(b, "annex1",
		    annex1_condition_ids[x->annex1.is], "label"));
}

static void
special_part(struct builder *b, struct doc_node *c, const struct purpose *p)
{
	for (EACH(struct art9, x, p->art9)) {
		struct doc_node *part;

		if (!x->condition.is)
			continue;
		part = doc_add(b->arena, c, DOC_PART);
		doc_text(b->arena, part, word_for(b, "art9",
		    art9_condition_ids[x->condition.is], "label"));
		if (x->law.unit)
			say(b, condition(b, part), M_PURPOSES_LAW,
			    { P_LAW, .nodes = prose_node(b, &x->law) });
		if (x->dpa_condition.s.len)
			say(b, condition(b, part), M_PURPOSES_DPA_CONDITION,
			    { P_PARAGRAPH, .text = x->dpa_condition.s });
	}
	if (p->art10.law.unit)
		say(b, doc_add(b->arena, c, DOC_PART), M_PURPOSES_ART10,
		    { P_LAW, .nodes = prose_node(b, &p->art10.law) });
}

/* --- the table of purposes -------------------------------------------- */

struct str
purpose_words(struct builder *b, const struct purpose *p)
{
	return prose_words(b, p->label.unit ? &p->label : &p->title);
}

void
purpose_link(struct builder *b, struct doc_node *into,
    const struct purpose *p)
{
	doc_link(b->arena, into,
	    to_anchor(b, anchor(b, "purpose", p->item.id)),
	    purpose_words(b, p));
}

static bool
is_optional(const struct purpose *p, const struct data_type *d)
{
	for (EACH(struct ref, r, p->optional_data))
		if (r->to == &d->item)
			return true;
	return d->requirement.is == REQUIREMENT_OPTIONAL;
}

static bool
lists(const struct list *refs, const struct item *item)
{
	for (EACH(struct ref, r, *refs))
		if (r->to == item)
			return true;
	return false;
}

static void
data_parts(struct builder *b, struct doc_node *c, const struct purpose *p)
{
	c->look = LOOK_TAGS;
	for (EACH(struct ref, r, p->data)) {
		const struct data_type *d = (const void *)r->to;
		struct doc_node *part = doc_add(b->arena, c, DOC_PART);

		prose(b, part, &d->label);
		part->optional = is_optional(p, d);
		if (part->optional) {
			doc_text(b->arena, part, STR(" "));
			say_plain(b, part, M_PURPOSES_OPTIONAL);
		}
	}
	for (EACH(struct ref, r, p->optional_data)) {
		struct doc_node *part;

		if (lists(&p->data, r->to))
			continue;
		part = doc_add(b->arena, c, DOC_PART);
		prose(b, part, &((const struct data_type *)r->to)->label);
		doc_text(b->arena, part, STR(" "));
		say_plain(b, part, M_PURPOSES_OPTIONAL);
		part->optional = true;
	}
}

static void
purpose_row(struct builder *b, struct doc_node *t, const struct purpose *p)
{
	struct doc_node *r = row(b, t, anchor(b, "purpose", p->item.id));
	struct doc_node *c = cell(b, r);

	prose(b, doc_add(b->arena, c, DOC_STRONG),
	    p->label.unit ? &p->label : &p->title);
	if (p->label.unit && p->title.unit)
		prose(b, doc_add(b->arena, c, DOC_DETAIL), &p->title);
	if (p->direct_marketing.is == FLAG_YES)
		say_plain(b, condition(b, c), M_PURPOSES_DIRECT_MARKETING);
	if (p->profiling.is == FLAG_YES)
		say_plain(b, condition(b, c), M_PURPOSES_PROFILING);
	if (p->compatible_with.to) {
		struct doc_node *first = doc_new(b->arena, DOC_TERM);

		purpose_link(b, first, (const void *)p->compatible_with.to);
		say(b, condition(b, c), M_PURPOSES_COMPATIBLE_WITH,
		    { P_PURPOSE, .nodes = first });
	}
	c = cell(b, r);
	if (p->data.given == GIVEN_ANY) {
		say_plain(b, c, M_PURPOSES_DATA_ANY);
		when_unless(b, c, &p->when, &(struct text){ { 0 }, { 0 }, 0 });
	} else {
		data_parts(b, c, p);
	}
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct basis, x, p->bases))
		basis_part(b, c, x);
	special_part(b, c, p);
}

static void
purpose_table(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_PURPOSES_COLUMN_PURPOSE,
		M_PURPOSES_COLUMN_DATA, M_PURPOSES_COLUMN_BASIS };
	struct doc_node *t = table(b, s, STR("table-purposes"),
	    LOOK_PURPOSES, columns, 3);

	say_plain(b, t->first, M_PURPOSES_CAPTION);
	for (EACH(struct purpose, p, b->policy->purposes))
		purpose_row(b, t, p);
}

/* --- who is concerned, who receives, how long ------------------------- */

static void
handling_row(struct builder *b, struct doc_node *t, const struct purpose *p)
{
	struct doc_node *r = row(b, t, anchor(b, "handling", p->item.id)), *c;

	purpose_link(b, cell(b, r), p);
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct ref, x, p->audiences))
		prose(b, doc_add(b->arena, c, DOC_PART),
		    &((const struct audience *)(const void *)x->to)->label);
	for (EACH(struct ref, x, p->services))
		say(b, doc_add(b->arena, c, DOC_PART), M_HANDLING_SERVICE,
		    { P_SERVICE,
			.nodes = prose_node(b,
			    &((const struct service *)(const void *)x->to)
				 ->label) });
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct ref, x, p->recipients)) {
		const struct recipient *to = (const void *)x->to;

		doc_link(b->arena, doc_add(b->arena, c, DOC_PART),
		    to_anchor(b, anchor(b, "recipient", to->item.id)),
		    prose_words(b, &to->label));
	}
	if (p->recipients.given == GIVEN_NONE)
		say_plain(b, doc_add(b->arena, c, DOC_PART),
		    M_HANDLING_NOBODY);
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct ref, x, p->retention))
		retention_part(b, c, (const void *)x->to);
}

static void
handling_table(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_PURPOSES_COLUMN_PURPOSE,
		M_HANDLING_COLUMN_PEOPLE, M_HANDLING_COLUMN_RECIPIENTS,
		M_HANDLING_COLUMN_RETENTION };
	struct doc_node *t = table(b, s, STR("table-handling"), LOOK_TABLE,
	    columns, 4);

	say_plain(b, t->first, M_HANDLING_CAPTION);
	for (EACH(struct purpose, p, b->policy->purposes))
		handling_row(b, t, p);
}

/* --- consent, explanations, new purposes ------------------------------ */

static void
consent(struct builder *b, struct doc_node *s)
{
	struct doc_node *terms = NULL, *to;

	for (EACH(struct purpose, p, b->policy->purposes))
		for (EACH(struct basis, x, p->bases)) {
			if (!x->consent.item.given)
				continue;
			if (!terms) {
				heading(b, s, "consent", M_CONSENT_TITLE);
				terms = doc_add(b->arena, s, DOC_TERMS);
			}
			to = entry(b, terms,
			    anchor(b, "consent", p->item.id), ICON_NONE,
			    purpose_words(b, p));
			if (x->consent.collect.unit)
				say(b, condition(b, to), M_CONSENT_GIVEN,
				    { P_MEANS, .nodes = prose_node(b,
						   &x->consent.collect) });
			if (x->consent.withdraw.unit)
				say(b, condition(b, to), M_CONSENT_WITHDRAWN,
				    { P_MEANS, .nodes = prose_node(b,
						   &x->consent.withdraw) });
		}
}

static void
explain_basis(struct builder *b, struct doc_node *terms,
    enum lawful_basis basis)
{
	struct doc_node *to = entry(b, terms, basis_anchor(b, basis),
	    basis_icon(basis),
	    word_for(b, "basis", lawful_basis_ids[basis], "label"));

	terms->last->tone = basis_tone(basis);
	doc_text(b->arena, to,
	    word_for(b, "basis", lawful_basis_ids[basis], "meaning"));
	for (EACH(struct basis_note, n, b->policy->lawful_bases)) {
		enum lawful_basis of =
		    (enum lawful_basis)names_find(&names_bases, n->item.id);

		if (basis_family(of) != basis)
			continue;
		if (n->note.unit) {
			doc_text(b->arena, to, STR(" "));
			prose(b, to, &n->note);
		}
		if (n->url.s.len) {
			struct doc_node *link = doc_new(b->arena, DOC_TERM);

			address(b, link, n->url.s);
			say(b, condition(b, to), M_BASES_MORE,
			    { P_LINK, .nodes = link });
		}
	}
}

static void
explain_bases(struct builder *b, struct doc_node *s)
{
	struct doc_node *terms = NULL;

	for (int i = BASIS_NONE + 1; i < BASIS_COUNT; i++) {
		enum lawful_basis basis = (enum lawful_basis)i;

		if (basis_family(basis) != basis ||
		    !basis_used(b->policy, basis))
			continue;
		if (!terms) {
			heading(b, s, "bases", M_BASES_TITLE);
			terms = doc_add(b->arena, s, DOC_TERMS);
		}
		explain_basis(b, terms, basis);
	}
}

/* --- the picture ------------------------------------------------------ */

struct boxes {
	struct flow_box *box;
	size_t *key; /* what each box stands for */
	size_t count;
};

static size_t
box_of(struct boxes *x, size_t key, struct str label, enum doc_tone tone)
{
	for (size_t i = 0; i < x->count; i++)
		if (x->key[i] == key)
			return i;
	x->box[x->count] = (struct flow_box){ label, tone };
	x->key[x->count] = key;
	return x->count++;
}

static void
add_line(struct flow_line *lines, size_t *count, struct flow_line line)
{
	for (size_t i = 0; i < *count; i++)
		if (lines[i].from == line.from && lines[i].to == line.to) {
			lines[i].dashed &= line.dashed;
			return;
		}
	lines[(*count)++] = line;
}

static void
flow_data(struct builder *b, struct doc_flow *f, struct boxes *data,
    const struct purpose *p, size_t to)
{
	if (p->data.given == GIVEN_ANY) {
		add_line(f->in, &f->in_count,
		    (struct flow_line){ box_of(data, GROUP_COUNT,
			    words(b, M_PURPOSES_DATA_ANY), TONE_NONE),
			to, true });
		return;
	}
	for (EACH(struct ref, r, p->data)) {
		const struct data_type *d = (const void *)r->to;
		size_t group = d->group.is ? d->group.is : GROUP_OTHER;
		size_t from = box_of(data, group,
		    word_for(b, "data.group", names_groups.ids[group],
			"label"),
		    TONE_NONE);

		add_line(f->in, &f->in_count,
		    (struct flow_line){ from, to, is_optional(p, d) });
	}
}

static void
flow_bases(struct builder *b, struct doc_flow *f, struct boxes *bases,
    const struct purpose *p, size_t from)
{
	for (EACH(struct basis, x, p->bases)) {
		enum lawful_basis basis =
		    basis_family((enum lawful_basis)x->basis.is);

		if (!basis)
			continue;
		add_line(f->out, &f->out_count,
		    (struct flow_line){ from,
			box_of(bases, basis,
			    word_for(b, "basis", lawful_basis_ids[basis],
				"label"),
			    basis_tone(basis)),
			x->when.unit || x->unless.unit });
	}
}

static struct boxes
boxes_for(struct builder *b, size_t most)
{
	return (struct boxes){
		arena_array(b->arena, most, sizeof(struct flow_box)),
		arena_array(b->arena, most, sizeof(size_t)), 0 };
}

/* Past this many purposes a picture explains nothing. */
#define FLOW_PURPOSES_MAX 14

static void
figure(struct builder *b, struct doc_node *s)
{
	const struct list *purposes = &b->policy->purposes;
	struct doc_flow *f;
	struct boxes data, all, bases;
	struct doc_node *n;

	if (purposes->count > FLOW_PURPOSES_MAX)
		return;
	f = ARENA_NEW(b->arena, struct doc_flow);
	data = boxes_for(b, GROUP_COUNT + 1);
	all = boxes_for(b, purposes->count);
	bases = boxes_for(b, BASIS_COUNT);
	f->in = arena_array(b->arena, purposes->count * (GROUP_COUNT + 1),
	    sizeof(*f->in));
	f->out = arena_array(b->arena, purposes->count * BASIS_COUNT,
	    sizeof(*f->out));
	for (EACH(struct purpose, p, *purposes)) {
		size_t at = box_of(&all, all.count + 1, purpose_words(b, p),
		    TONE_NONE);

		flow_data(b, f, &data, p, at);
		flow_bases(b, f, &bases, p, at);
	}
	f->heads[0] = words(b, M_PURPOSES_COLUMN_DATA);
	f->heads[1] = words(b, M_PURPOSES_COLUMN_PURPOSE);
	f->heads[2] = words(b, M_PURPOSES_COLUMN_BASIS);
	f->title = words(b, M_FLOW_TITLE);
	f->description = words(b, M_FLOW_DESCRIPTION);
	f->data = data.box;
	f->data_count = data.count;
	f->purposes = all.box;
	f->purpose_count = all.count;
	f->bases = bases.box;
	f->basis_count = bases.count;
	if (!f->data_count || !f->basis_count)
		return;
	n = doc_add(b->arena, s, DOC_FIGURE);
	doc_mark(b->arena, n)->id = STR("figure-flow");
	n->look = LOOK_FLOW;
	doc_mark(b->arena, n)->flow = f;
	say_plain(b, doc_add(b->arena, n, DOC_CAPTION), M_FLOW_CAPTION);
}

static bool
several_bases(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (p->bases.count > 1)
			return true;
	return false;
}

void
section_purposes(struct builder *b, struct doc_node *s)
{
	const struct further_use *f = &b->policy->further_use;
	struct doc_node *p;

	if (!b->policy->purposes.count)
		return;
	p = paragraph(b, s);
	say_plain(b, p, M_PURPOSES_INTRO);
	if (several_bases(b->policy)) {
		doc_text(b->arena, p, STR(" "));
		say_plain(b, p, M_PURPOSES_SEVERAL_BASES);
	}
	figure(b, s);
	purpose_table(b, s);
	handling_table(b, s);
	explain_bases(b, s);
	consent(b, s);
	if (f->item.given) {
		heading(b, s, "new-purposes", M_PURPOSES_NEW);
		prose_paragraph(b, s, &f->compatible);
		prose_paragraph(b, s, &f->unrelated);
	}
}
