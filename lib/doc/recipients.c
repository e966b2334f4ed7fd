/*
 * Who receives the data, where they go, how they are protected.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

static void
recipient_row(struct builder *b, struct doc_node *t, const struct recipient *x)
{
	struct doc_node *r = row(b, t, anchor(b, "recipient", x->item.id));
	struct doc_node *c = cell(b, r);

	prose(b, doc_add(b->arena, c, DOC_STRONG), &x->label);
	if (x->legal_name.s.len)
		doc_add(b->arena, condition(b, c), DOC_NAME)->text =
		    x->legal_name.s;
	c = cell(b, r);
	if (x->text.unit)
		prose(b, c, &x->text);
	else if (x->category.is)
		doc_text(b->arena, c, word_for(b, "recipient.category",
		    names_categories.ids[x->category.is], "label"));
	when_unless(b, c, &x->when, &(struct text){ { 0 }, { 0 }, 0 });
	if (x->notify.is == FLAG_YES)
		say_plain(b, condition(b, c), M_RECIPIENT_NOTIFY);
	if (x->controls_collection.is == FLAG_YES)
		say_plain(b, condition(b, c), M_RECIPIENT_CONTROLS_COLLECTION);
	if (x->url.s.len) {
		struct doc_node *link = doc_new(b->arena, DOC_TERM);

		address(b, link, x->url.s);
		say(b, condition(b, c), M_RECIPIENT_NOTICE,
		    { P_LINK, .nodes = link });
	}
	c = cell(b, r);
	if (x->role.is)
		doc_text(b->arena, c,
		    word_for(b, "role", role_ids[x->role.is], "label"));
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct word, w, x->countries))
		doc_text(b->arena, doc_add(b->arena, c, DOC_PART),
		    country_words(b, w->s));
	for (EACH(struct choice, d, x->dpf))
		doc_text(b->arena, doc_add(b->arena, c, DOC_PART),
		    word_for(b, "dpf", names_dpfs.ids[d->is], "label"));
}

struct doc_node *
recipient_links(struct builder *b, const struct list *refs)
{
	struct doc_node **items = arena_array(b->arena, refs->count,
	    sizeof(*items));
	size_t n = 0;

	for (EACH(struct ref, r, *refs)) {
		const struct recipient *x = (const void *)r->to;

		items[n] = doc_new(b->arena, DOC_TERM);
		doc_link(b->arena, items[n++],
		    to_anchor(b, anchor(b, "recipient", x->item.id)),
		    prose_words(b, &x->label));
	}
	return list_nodes(b, items, n);
}

void
section_recipients(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_RECIPIENT_COLUMN_NAME,
		M_RECIPIENT_COLUMN_TASK, M_RECIPIENT_COLUMN_ROLE,
		M_RECIPIENT_COLUMN_WHERE };
	struct doc_node *t;

	for (EACH(struct choice, c, b->policy->not_shared))
		doc_text(b->arena, paragraph(b, s), word_for(b, "not-shared",
		    names_never_shared.ids[c->is], "text"));
	if (b->policy->recipients.given == GIVEN_NONE)
		say_plain(b, paragraph(b, s), M_RECIPIENT_NOBODY);
	if (!b->policy->recipients.count)
		return;
	t = table(b, s, STR("table-recipients"), LOOK_TABLE, columns, 4);
	say_plain(b, t->first, M_RECIPIENT_CAPTION);
	for (EACH(struct recipient, x, b->policy->recipients))
		recipient_row(b, t, x);
}

/* --- transfers -------------------------------------------------------- */

/* What the law asks to be told about some of the grounds. */
static void
transfer_grounds(struct builder *b, struct doc_node *c,
    const struct transfer *x)
{
	struct doc_node *link;

	if (x->compelling_interest.unit)
		say(b, doc_add(b->arena, c, DOC_PART),
		    M_TRANSFER_COMPELLING_INTEREST,
		    { P_INTEREST,
			.nodes = prose_node(b, &x->compelling_interest) });
	if (x->risks.unit)
		say(b, doc_add(b->arena, c, DOC_PART), M_TRANSFER_RISKS,
		    { P_RISKS, .nodes = prose_node(b, &x->risks) });
	if (x->rules_url.s.len) {
		link = doc_new(b->arena, DOC_TERM);
		address(b, link, x->rules_url.s);
		say(b, doc_add(b->arena, c, DOC_PART), M_TRANSFER_RULES,
		    { P_LINK, .nodes = link });
	}
}

static void
transfer_row(struct builder *b, struct doc_node *t, const struct transfer *x)
{
	struct doc_node *r = row(b, t, anchor(b, "transfer", x->item.id));
	struct doc_node *c = cell(b, r);

	if (x->to.count)
		doc_text(b->arena, doc_add(b->arena, c, DOC_STRONG),
		    countries_words(b, &x->to));
	if (x->purpose.unit)
		prose(b, condition(b, c), &x->purpose);
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct ref, f, x->recipients)) {
		const struct recipient *to = (const void *)f->to;

		doc_link(b->arena, doc_add(b->arena, c, DOC_PART),
		    to_anchor(b, anchor(b, "recipient", to->item.id)),
		    prose_words(b, &to->label));
	}
	c = cell(b, r);
	c->look = LOOK_STACK;
	for (EACH(struct choice, m, x->mechanism))
		doc_text(b->arena, doc_add(b->arena, c, DOC_PART),
		    word_for(b, "mechanism", mechanism_ids[m->is], "label"));
	transfer_grounds(b, c, x);
	if (x->safeguard_copy.unit)
		prose(b, doc_add(b->arena, c, DOC_PART), &x->safeguard_copy);
}

/* "Ireland: backup": the sign between them is read without any style. */
static void
figure_place(struct builder *b, struct doc_node *figure, struct str place,
    struct doc_node *said)
{
	struct doc_node *item = doc_add(b->arena, figure, DOC_ITEM);
	struct doc_node *strong = doc_add(b->arena, item, DOC_STRONG);

	if (!said->first) {
		doc_text(b->arena, strong, place);
		return;
	}
	say(b, strong, M_TRANSFER_PLACE, { P_COUNTRIES, .text = place });
	doc_text(b->arena, item, STR(" "));
	while (said->first) {
		struct doc_node *n = said->first;

		said->first = n->next;
		n->next = NULL;
		doc_append(item, n);
	}
}

/* From the main place of processing to the others. */
static void
transfer_figure(struct builder *b, struct doc_node *s)
{
	struct doc_node *f, *said;

	if (!b->policy->hosting.primary.s.len || !b->policy->transfers.count)
		return;
	f = doc_add(b->arena, s, DOC_FIGURE);
	doc_mark(b->arena, f)->id = STR("figure-transfers");
	f->look = LOOK_PATH;
	said = doc_new(b->arena, DOC_TERM);
	say_plain(b, said, M_TRANSFER_PRIMARY);
	figure_place(b, f, country_words(b, b->policy->hosting.primary.s),
	    said);
	for (EACH(struct transfer, x, b->policy->transfers))
		figure_place(b, f,
		    x->to.count ? countries_words(b, &x->to)
				: words(b, M_TRANSFER_UNNAMED),
		    prose_node(b, &x->purpose));
	say_plain(b, doc_add(b->arena, f, DOC_CAPTION), M_TRANSFER_FIGURE);
}

void
section_transfers(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_TRANSFER_COLUMN_TO,
		M_TRANSFER_COLUMN_RECIPIENTS, M_TRANSFER_COLUMN_MECHANISM };
	struct doc_node *t;

	if (b->policy->hosting.primary.s.len)
		say(b, paragraph(b, s), M_TRANSFER_HOSTING,
		    { P_COUNTRY,
			.text = country_words(b,
			    b->policy->hosting.primary.s) });
	if (b->policy->transfers.given == GIVEN_NONE)
		say_plain(b, paragraph(b, s), M_TRANSFER_NOT_AT_ALL);
	if (!b->policy->transfers.count)
		return;
	transfer_figure(b, s);
	t = table(b, s, STR("table-transfers"), LOOK_TABLE, columns, 3);
	say_plain(b, t->first, M_TRANSFER_CAPTION);
	for (EACH(struct transfer, x, b->policy->transfers))
		transfer_row(b, t, x);
}

/* --- security --------------------------------------------------------- */

static void
certifications(struct builder *b, struct doc_node *s)
{
	struct doc_node *list;

	if (!b->policy->security.certifications.count)
		return;
	say_plain(b, paragraph(b, s), M_SECURITY_CERTIFIED);
	list = doc_add(b->arena, s, DOC_BULLETS);
	for (EACH(struct certification, c,
		 b->policy->security.certifications)) {
		struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);

		if (c->body.s.len)
			say(b, item, M_SECURITY_CERTIFICATE,
			    { P_STANDARD, .text = c->standard.s },
			    { P_BODY, .text = c->body.s });
		else
			doc_add(b->arena, item, DOC_NAME)->text =
			    c->standard.s;
		if (c->valid_until.date.year)
			say(b, condition(b, item), M_SECURITY_VALID_UNTIL,
			    { P_DATE, .date = c->valid_until.date });
	}
}

void
section_security(struct builder *b, struct doc_node *s)
{
	const struct security *x = &b->policy->security;
	struct doc_node *p;

	prose_paragraph(b, s, &x->measures);
	certifications(b, s);
	if (x->url.s.len) {
		struct doc_node *link = doc_new(b->arena, DOC_TERM);

		address(b, link, x->url.s);
		say(b, paragraph(b, s), M_SECURITY_MORE,
		    { P_LINK, .nodes = link });
	}
	if (!x->breach.item.given)
		return;
	heading(b, s, "breaches", M_SECURITY_BREACHES);
	p = prose_paragraph(b, s, &x->breach.text);
	if (duration_given(x->breach.notify_within.duration)) {
		if (p)
			doc_text(b->arena, p, STR(" "));
		else
			p = paragraph(b, s);
		say(b, p, M_SECURITY_BREACH_WITHIN,
		    { P_PERIOD,
			.text = duration_words(b,
			    x->breach.notify_within.duration,
			    FRAME_WITHIN) });
	}
}
