/*
 * The first layer: who, what, whom, where, how long, which rights, and what
 * a reader might not expect (WP260, paras 35 to 37).
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

/* A link to where more is said, if it is said. */
static void
more(struct builder *b, struct doc_node *to, const char *section,
    enum message m)
{
	struct doc_node *link;

	if (!anchors_has(b, str_from(section)))
		return;
	doc_text(b->arena, to, STR(" "));
	link = doc_link(b->arena, to, to_anchor(b, str_from(section)),
	    words(b, m));
	link->look = LOOK_MORE;
}

static struct doc_node *
glance(struct builder *b, struct doc_node *terms, enum doc_icon icon,
    enum message title)
{
	return entry(b, terms, STR(""), icon, words(b, title));
}

static void
who(struct builder *b, struct doc_node *terms)
{
	const struct controller *c = &b->policy->controller;
	struct doc_node *to, *link;

	if (!c->legal_name.s.len)
		return;
	to = glance(b, terms, ICON_ORGANISATION, M_SECTION_CONTROLLER);
	say(b, to, M_SUMMARY_CONTROLLER,
	    { P_CONTROLLER, .text = c->legal_name.s });
	if (c->dpo.status.is == DPO_APPOINTED && c->dpo.email.s.len) {
		link = doc_new(b->arena, DOC_TERM);
		address(b, link, c->dpo.email.s);
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_SUMMARY_DPO, { P_CONTACT, .nodes = link });
	} else if (c->contact.email.s.len) {
		link = doc_new(b->arena, DOC_TERM);
		address(b, link, c->contact.email.s);
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_SUMMARY_CONTACT, { P_CONTACT, .nodes = link });
	}
	more(b, to, "controller", M_SUMMARY_MORE_CONTROLLER);
}

static void
what(struct builder *b, struct doc_node *terms)
{
	const struct list *l = &b->policy->purposes;
	struct str *items = arena_array(b->arena, GROUP_COUNT + l->count,
	    sizeof(*items));
	bool seen[GROUP_COUNT] = { false };
	struct doc_node *to;
	struct out o;
	size_t n = 0;

	if (!l->count)
		return;
	for (EACH(struct data_type, d, b->policy->data_types)) {
		if (!d->group.is || seen[d->group.is])
			continue;
		seen[d->group.is] = true;
		items[n++] = word_for(b, "data.group",
		    names_groups.ids[d->group.is], "label");
	}
	to = glance(b, terms, ICON_DATA, M_SUMMARY_WHAT);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	if (n) {
		say(b, to, M_SUMMARY_KINDS, { P_DATA, .text = out_end(&o) });
		doc_text(b->arena, to, STR(" "));
	}
	say(b, to, counted(b, "summary.purposes", l->count),
	    { P_N, .number = l->count });
	more(b, to, "purposes", M_SUMMARY_MORE_PURPOSES);
}

#define SUMMARY_RECIPIENTS 6

static void
recipients(struct builder *b, struct doc_node *terms)
{
	const struct list *l = &b->policy->recipients;
	struct str items[SUMMARY_RECIPIENTS];
	struct doc_node *to;
	struct out o;
	size_t n = 0;

	if (!l->count && l->given != GIVEN_NONE)
		return;
	to = glance(b, terms, ICON_SHARE, M_SECTION_RECIPIENTS);
	for (EACH(struct choice, c, b->policy->not_shared)) {
		doc_text(b->arena, to, word_for(b, "not-shared",
		    names_never_shared.ids[c->is], "text"));
		doc_text(b->arena, to, STR(" "));
	}
	if (l->given == GIVEN_NONE) {
		say_plain(b, to, M_RECIPIENT_NOBODY);
		return;
	}
	for (EACH(struct recipient, r, *l)) {
		if (n < SUMMARY_RECIPIENTS)
			items[n] = prose_words(b, &r->label);
		n++;
	}
	out_init(&o, b->arena);
	if (n <= SUMMARY_RECIPIENTS) {
		format_list(&o, b->cldr, CLDR_AND, items, n);
		say(b, to, M_SUMMARY_RECIPIENTS,
		    { P_NAMES, .nodes = doc_text(b->arena,
				   doc_new(b->arena, DOC_TERM),
				   out_end(&o)) });
	} else {
		say(b, to, counted(b, "summary.recipients-many", n),
		    { P_N, .number = n });
	}
	more(b, to, "recipients", M_SUMMARY_MORE_RECIPIENTS);
}

static void
where(struct builder *b, struct doc_node *terms)
{
	const struct list *l = &b->policy->transfers;
	struct list all = { 0 };
	struct doc_node *to;
	size_t n = 0;

	if (!b->policy->hosting.primary.s.len && !l->count &&
	    l->given != GIVEN_NONE)
		return;
	to = glance(b, terms, ICON_GLOBE, M_SECTION_TRANSFERS);
	if (b->policy->hosting.primary.s.len)
		say(b, to, M_TRANSFER_HOSTING,
		    { P_COUNTRY, .text = country_words(b,
				     b->policy->hosting.primary.s) });
	if (to->first)
		doc_text(b->arena, to, STR(" "));
	for (EACH(struct transfer, x, *l))
		n += x->to.count;
	all.items = arena_array(b->arena, n, sizeof(struct word));
	for (EACH(struct transfer, x, *l))
		for (EACH(struct word, w, x->to)) {
			bool known = false;

			for (EACH(struct word, k, all))
				known |= str_eq(k->s, w->s);
			if (!known)
				((struct word *)all.items)[all.count++] = *w;
		}
	if (all.count)
		say(b, to, M_SUMMARY_TRANSFERS,
		    { P_COUNTRIES, .text = countries_words(b, &all) });
	else if (l->given == GIVEN_NONE)
		say_plain(b, to, M_TRANSFER_NOT_AT_ALL);
	more(b, to, "transfers", M_SUMMARY_MORE_TRANSFERS);
}

static void
how_long(struct builder *b, struct doc_node *terms)
{
	struct doc_node *to;

	if (!b->policy->retention.count)
		return;
	to = glance(b, terms, ICON_CLOCK, M_SECTION_RETENTION);
	say_plain(b, to, M_RETENTION_INTRO);
	more(b, to, "retention", M_SUMMARY_MORE_RETENTION);
}

static void
your_rights(struct builder *b, struct doc_node *terms)
{
	enum right rights[RIGHT_COUNT];
	struct str items[RIGHT_COUNT];
	size_t n = rights_of(b->policy, rights);
	struct doc_node *to;
	struct out o;

	if (!n || !rights_given(b->policy))
		return;
	for (size_t i = 0; i < n; i++)
		items[i] = word_for(b, "right", right_ids[rights[i]],
		    "label");
	to = glance(b, terms, ICON_RIGHTS, M_SECTION_RIGHTS);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	say(b, to, M_SUMMARY_RIGHTS, { P_RIGHTS, .text = out_end(&o) });
	if (duration_given(b->policy->rights.respond_within.duration)) {
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_RIGHTS_RESPOND,
		    { P_PERIOD,
			.text = duration_words(b,
			    b->policy->rights.respond_within.duration,
			    FRAME_WITHIN) });
	}
	more(b, to, "rights", M_SUMMARY_MORE_RIGHTS);
}

/* --- what a reader might not expect ----------------------------------- */

static bool
has_role(const struct policy *p, enum role role)
{
	for (EACH(struct role_situation, r, p->roles))
		if (r->role.is == role)
			return true;
	return false;
}

static bool
has_third_party_source(const struct policy *p)
{
	for (EACH(struct data_origin, o, p->sources))
		if (o->kind.is == SOURCE_THIRD_PARTY ||
		    o->kind.is == SOURCE_PUBLIC ||
		    o->kind.is == SOURCE_NON_PUBLIC)
			return true;
	return false;
}

static bool
has_profiling(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (p->profiling.is == FLAG_YES)
			return true;
	return false;
}

/* Those, other than us, whose cookies are set: each once. */
static struct doc_node *
cookie_providers(struct builder *b)
{
	struct doc_node *items[RECIPIENT_COUNT];
	const struct item *seen[RECIPIENT_COUNT];
	size_t n = 0;

	for (EACH(struct cookie_group, g, b->policy->cookies.groups))
		for (EACH(struct cookie, c, g->items)) {
			const struct recipient *r =
			    (const void *)c->provider.to;
			size_t i = 0;

			if (!r || n == RECIPIENT_COUNT)
				continue;
			while (i < n && seen[i] != &r->item)
				i++;
			if (i < n)
				continue;
			seen[n] = &r->item;
			items[n] = doc_new(b->arena, DOC_TERM);
			prose(b, items[n++], &r->label);
		}
	return n ? list_nodes(b, items, n) : NULL;
}

static struct doc_node *
surprise(struct builder *b, struct doc_node *list, enum message m,
    const char *section)
{
	struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);

	if (m)
		say_plain(b, item, m);
	if (section)
		more(b, item, section, M_SUMMARY_MORE);
	return item;
}

static void
expect(struct builder *b, struct doc_node *summary)
{
	struct doc_node *list = doc_new(b->arena, DOC_BULLETS), *n, *box;

	if (has_role(b->policy, ROLE_PROCESSOR))
		surprise(b, list, M_EXPECT_PROCESSOR, "processor");
	if (has_third_party_source(b->policy))
		surprise(b, list, M_EXPECT_SOURCES, "sources");
	n = cookie_providers(b);
	if (n) {
		struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);

		say(b, item, M_EXPECT_COOKIES, { P_NAMES, .nodes = n });
		more(b, item, "cookies", M_SUMMARY_MORE);
	}
	if (has_profiling(b->policy))
		surprise(b, list, M_EXPECT_PROFILING, "purposes");
	for (EACH(struct labelled, x, b->policy->notice.surprises))
		prose(b, surprise(b, list, M_NONE, NULL), &x->label);
	if (!list->first)
		return;
	box = doc_add(b->arena, summary, DOC_EXPECT);
	say_plain(b, doc_add(b->arena, box, DOC_HEADING), M_EXPECT_TITLE);
	doc_append(box, list);
}

struct doc_node *
build_summary(struct builder *b)
{
	struct doc_node *s = doc_new(b->arena, DOC_SUMMARY), *terms;

	doc_mark(b->arena, s)->id = STR("summary");
	doc_mark(b->arena, s)->title = doc_new(b->arena, DOC_TERM);
	say_plain(b, s->marks->title, M_SUMMARY_TITLE);
	terms = doc_new(b->arena, DOC_TERMS);
	who(b, terms);
	what(b, terms);
	recipients(b, terms);
	where(b, terms);
	how_long(b, terms);
	your_rights(b, terms);
	if (terms->first)
		doc_append(s, terms);
	expect(b, s);
	return s->first ? s : NULL;
}
