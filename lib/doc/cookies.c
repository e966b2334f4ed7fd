/*
 * Cookies: what is set where, by whom, why, for how long, and who is asked.
 */
#include "base/arena.h"
#include "doc/build.h"

static void
general(struct builder *b, struct doc_node *s)
{
	const struct cookies *c = &b->policy->cookies;
	struct doc_node *list;

	say_plain(b, paragraph(b, s), M_COOKIES_DEFINITION);
	prose_paragraph(b, s, &c->intro);
	if (c->other_technologies.count) {
		say_plain(b, paragraph(b, s), M_COOKIES_TECHNOLOGIES);
		list = doc_add(b->arena, s, DOC_BULLETS);
		for (EACH(struct choice, t, c->other_technologies))
			doc_text(b->arena, doc_add(b->arena, list, DOC_ITEM),
			    word_for(b, "technology",
				names_technologies.ids[t->is], "text"));
	}
}

static void
consent(struct builder *b, struct doc_node *s)
{
	const struct cookies *c = &b->policy->cookies;

	if (!c->consent.mechanism.unit && !c->consent.refuse.unit &&
	    !c->consent.withdraw.unit && !c->refuse.unit)
		return;
	heading(b, s, "cookies-choice", M_COOKIES_CHOICE);
	prose_paragraph(b, s, &c->consent.mechanism);
	prose_paragraph(b, s, &c->consent.refuse);
	prose_paragraph(b, s, &c->consent.withdraw);
	prose_paragraph(b, s, &c->refuse);
}

/* Which columns a group's table has: an empty one is dropped. */
struct columns {
	bool purpose, provider, duration;
};

static struct columns
columns_of(const struct cookie_group *g)
{
	struct columns has = { 0 };

	for (EACH(struct cookie, c, g->items)) {
		has.purpose |= c->purpose.unit || c->value.unit ||
		    c->set_when.unit || c->variants.n > 1 || c->category.is;
		has.provider |= c->provider.to || c->party.is ||
		    c->shared_with.count;
		has.duration |= duration_given(c->duration.duration);
	}
	return has;
}

static void
what_it_does(struct builder *b, struct doc_node *to, const struct cookie *c)
{
	prose(b, to, &c->purpose);
	if (c->value.unit)
		say(b, condition(b, to), M_COOKIES_VALUE,
		    { P_VALUE, .nodes = prose_node(b, &c->value) });
	if (c->category.is)
		say(b, condition(b, to), M_COOKIES_CATEGORY,
		    { P_CATEGORY,
			.text = word_for(b, "cookies.category",
			    cookie_category_ids[c->category.is], "label") });
	if (c->set_when.unit)
		say(b, condition(b, to), M_COOKIES_SET_WHEN,
		    { P_CONDITION, .nodes = prose_node(b, &c->set_when) });
	if (c->variants.n > 1)
		say(b, condition(b, to), counted(b, "cookies.variants",
						c->variants.n),
		    { P_N, .number = c->variants.n });
}

static void
provider(struct builder *b, struct doc_node *to, const struct cookie *c)
{
	const struct recipient *r = (const void *)c->provider.to;

	if (r)
		doc_link(b->arena, to,
		    to_anchor(b, anchor(b, "recipient", r->item.id)),
		    prose_words(b, &r->label));
	else if (c->party.is)
		doc_text(b->arena, to, word_for(b, "cookies.party",
		    names_parties.ids[c->party.is], "label"));
	if (c->shared_with.count)
		say(b, condition(b, to), M_COOKIES_SHARED_WITH,
		    { P_NAMES, .nodes = recipient_links(b, &c->shared_with) });
}

static void
cookie_row(struct builder *b, struct doc_node *t, const struct cookie *c,
    struct columns has)
{
	struct doc_node *r = row(b, t, STR("")), *to = cell(b, r);

	doc_add(b->arena, to, DOC_CODE)->text = c->item.id;
	if (c->domain.s.len)
		say(b, condition(b, to), M_COOKIES_DOMAIN,
		    { P_DOMAIN, .text = c->domain.s });
	if (c->technology.is)
		say(b, condition(b, to), M_COOKIES_TECHNOLOGY,
		    { P_TECHNOLOGY,
			.text = word_for(b, "technology",
			    names_technologies.ids[c->technology.is],
			    "label") });
	if (has.purpose)
		what_it_does(b, cell(b, r), c);
	if (has.provider)
		provider(b, cell(b, r), c);
	if (!has.duration)
		return;
	to = cell(b, r);
	if (duration_given(c->duration.duration))
		doc_text(b->arena, to,
		    duration_words(b, c->duration.duration, FRAME_LABEL));
	else
		say_plain(b, to, M_COOKIES_NOT_STATED);
}

static struct doc_node *
remark(struct builder *b, struct doc_node *caption)
{
	return doc_add(b->arena, caption, DOC_DETAIL);
}

static void
caption(struct builder *b, struct doc_node *to, const struct cookie_group *g,
    struct columns has)
{
	if (g->title.unit)
		prose(b, to, &g->title);
	else if (g->category.is)
		doc_text(b->arena, to, word_for(b, "cookies.category",
		    cookie_category_ids[g->category.is], "label"));
	if (g->purpose.unit)
		prose(b, remark(b, to), &g->purpose);
	if (g->title.unit && g->category.is)
		say(b, remark(b, to), M_COOKIES_CATEGORY,
		    { P_CATEGORY,
			.text = word_for(b, "cookies.category",
			    cookie_category_ids[g->category.is], "label") });
	say_plain(b, remark(b, to),
	    g->exempt.is ? M_COOKIES_EXEMPT : M_COOKIES_CONSENT);
	if (g->objection.unit)
		prose(b, remark(b, to), &g->objection);
	if (!has.duration)
		say_plain(b, remark(b, to), M_COOKIES_NO_DURATIONS);
	if (g->url.s.len) {
		struct doc_node *link = doc_new(b->arena, DOC_TERM);

		address(b, link, g->url.s);
		say(b, remark(b, to), M_COOKIES_MORE,
		    { P_LINK, .nodes = link });
	}
}

static void
group(struct builder *b, struct doc_node *s, const struct cookie_group *g)
{
	struct columns has = columns_of(g);
	enum message columns[4];
	size_t n = 0;
	struct doc_node *t;
	struct str id = anchor(b, "cookies", g->item.id);

	if (!g->items.count)
		return;
	if (g->surface.to)
		id = arena_printf(b->arena, "cookies-%.*s-%.*s",
		    STR_ARG(g->surface.id), STR_ARG(g->item.id));
	columns[n++] = M_COOKIES_COLUMN_NAME;
	if (has.purpose)
		columns[n++] = M_COOKIES_COLUMN_PURPOSE;
	if (has.provider)
		columns[n++] = M_COOKIES_COLUMN_PROVIDER;
	if (has.duration)
		columns[n++] = M_COOKIES_COLUMN_DURATION;
	t = table(b, s, id, LOOK_COOKIES, columns, n);
	caption(b, t->first, g, has);
	for (EACH(struct cookie, c, g->items))
		cookie_row(b, t, c, has);
}

/* Groups stand under their surface, in the order in which these appear. */
static void
surfaces(struct builder *b, struct doc_node *s)
{
	const struct list *groups = &b->policy->cookies.groups;

	for (EACH(struct cookie_group, g, *groups)) {
		const struct service *of = (const void *)g->surface.to;
		const struct cookie_group *first = groups->items;
		struct doc_node *h;

		while (first != g && first->surface.to != g->surface.to)
			first++;
		if (first != g)
			continue;
		if (of) {
			h = doc_add(b->arena, s, DOC_HEADING);
			doc_mark(b->arena, h)->id =
			    anchor(b, "surface", of->item.id);
			prose(b, h, &of->label);
		}
		for (EACH(struct cookie_group, x, *groups))
			if (x->surface.to == g->surface.to)
				group(b, s, x);
	}
}

void
section_cookies(struct builder *b, struct doc_node *s)
{
	const struct cookies *c = &b->policy->cookies;

	if (c->item.given == GIVEN_NONE) {
		say_plain(b, paragraph(b, s), M_COOKIES_NEVER);
		return;
	}
	if (!c->item.given)
		return;
	general(b, s);
	consent(b, s);
	if (c->checked.date.year)
		say(b, paragraph(b, s), M_COOKIES_CHECKED,
		    { P_DATE, .date = c->checked.date });
	surfaces(b, s);
	prose_paragraph(b, s, &c->note);
}
