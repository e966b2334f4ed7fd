/*
 * Who answers for the data, what the notice covers, whom it is for.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"

/* A name in the language when the authority writes one in it. */
struct str
authority_name(const struct builder *b, unsigned authority, bool *foreign)
{
	const struct authority_row *r = &authority_rows[authority];
	struct str locale = str_sub(b->locale, 0, str_find(b->locale, '-'));
	struct str languages = str_from(r->languages);
	struct str local = str_from(r->name_local);
	struct date until;

	*foreign = !str_eq(locale, STR("en"));
	if (date_parse(str_from(r->former_until), &until) &&
	    b->policy->notice.effective.date.year &&
	    date_cmp(b->policy->notice.effective.date, until) <= 0)
		return str_from(r->former_name);
	/* name_local is one name, or "sv=...; fi=..." where there are two. */
	while (local.len && locale.len) {
		struct str one = str_sub(local, 0, str_find(local, ';'));
		size_t equals = str_find(one, '=');
		bool ours = equals < one.len
		    ? str_eq(str_trim(str_sub(one, 0, equals)), locale)
		    : str_eq(languages, locale);

		if (ours) {
			*foreign = false;
			return str_trim(equals < one.len
				? str_from_off(one, equals + 1)
				: one);
		}
		local = str_from_off(local, one.len + 1);
	}
	return str_from(r->name_en);
}

static struct doc_node *
authority_node(struct builder *b, unsigned authority)
{
	const struct authority_row *r = &authority_rows[authority];
	struct doc_node *n = doc_new(b->arena, DOC_TERM), *into = n, *name;
	bool foreign;
	struct str text = authority_name(b, authority, &foreign);

	if (*r->website) {
		into = doc_add(b->arena, n, DOC_LINK);
		doc_mark(b->arena, into)->href = str_from(r->website);
	}
	name = doc_add(b->arena, into, DOC_NAME);
	name->text = text;
	if (foreign)
		doc_mark(b->arena, name)->lang = STR("en");
	if (*r->abbr)
		doc_text(b->arena, n,
		    arena_printf(b->arena, " (%s)", r->abbr));
	return n;
}

struct str
other_authority_name(const struct other_authority *a)
{
	return a->label.s.len ? a->label.s : a->item.id;
}

static struct doc_node *
other_authority_node(struct builder *b, const struct other_authority *a)
{
	struct doc_node *n = doc_new(b->arena, DOC_TERM), *into = n;

	if (a->url.s.len) {
		into = doc_add(b->arena, n, DOC_LINK);
		doc_mark(b->arena, into)->href = a->url.s;
	}
	doc_add(b->arena, into, DOC_NAME)->text = other_authority_name(a);
	return n;
}

static struct doc_node *
authorities_node(struct builder *b)
{
	const struct complaints *c = &b->policy->complaints;
	struct doc_node **items = arena_array(b->arena,
	    c->authorities.count + c->other_authorities.count,
	    sizeof(*items));
	size_t n = 0;

	for (EACH(struct choice, x, c->authorities))
		items[n++] = authority_node(b, x->is);
	for (EACH(struct other_authority, x, c->other_authorities))
		items[n++] = other_authority_node(b, x);
	return list_nodes(b, items, n);
}

static void
names_of(struct builder *b, struct doc_node *into, const struct list *l)
{
	struct doc_node **items = arena_array(b->arena, l->count,
	    sizeof(*items));
	size_t n = 0;

	for (EACH(struct word, w, *l)) {
		items[n] = doc_new(b->arena, DOC_TERM);
		doc_add(b->arena, items[n++], DOC_NAME)->text = w->s;
	}
	say(b, into, M_WHO_TRADING, { P_NAMES, .nodes = list_nodes(b, items,
						   n) });
}

static void
postal(struct builder *b, struct doc_node *into, const struct postal *p)
{
	bool first = true;

	for (EACH(struct word, w, p->lines)) {
		if (!first)
			doc_add(b->arena, into, DOC_BREAK);
		first = false;
		doc_add(b->arena, into, DOC_NAME)->text = w->s;
	}
	if (p->city.s.len || p->postcode.s.len) {
		if (!first)
			doc_add(b->arena, into, DOC_BREAK);
		first = false;
		doc_add(b->arena, into, DOC_NAME)->text =
		    !p->postcode.s.len ? p->city.s
		    : !p->city.s.len
		    ? p->postcode.s
		    : str_eq(p->country.s, STR("GB"))
		    ? arena_printf(b->arena, "%.*s %.*s", STR_ARG(p->city.s),
			  STR_ARG(p->postcode.s))
		    : arena_printf(b->arena, "%.*s %.*s",
			  STR_ARG(p->postcode.s), STR_ARG(p->city.s));
	}
	if (p->country.s.len) {
		if (!first)
			doc_add(b->arena, into, DOC_BREAK);
		doc_text(b->arena, into, country_words(b, p->country.s));
	}
}

/* E-mail, telephone, web address, one below the other. */
static void
ways(struct builder *b, struct doc_node *into, const struct word *email,
    const struct word *phone, const struct word *url)
{
	if (email->s.len)
		address(b, into, email->s);
	if (url->s.len) {
		if (into->first)
			doc_add(b->arena, into, DOC_BREAK);
		address(b, into, url->s);
	}
	if (phone->s.len) {
		if (into->first)
			doc_add(b->arena, into, DOC_BREAK);
		say(b, into, M_WHO_PHONE, { P_PHONE, .text = phone->s });
	}
}

static struct doc_node *
pair(struct builder *b, struct doc_node *pairs, enum message m)
{
	return entry(b, pairs, STR(""), ICON_NONE, words(b, m));
}

static void
registration(struct builder *b, struct doc_node *pairs)
{
	const struct registration *r = &b->policy->controller.registration;
	struct doc_node *into;

	if (!r->number.s.len)
		return;
	into = pair(b, pairs, M_WHO_PAIR_REGISTRATION);
	doc_add(b->arena, into, DOC_NAME)->text = r->number.s;
	if (r->register_.s.len) {
		doc_add(b->arena, into, DOC_BREAK);
		doc_add(b->arena, into, DOC_NAME)->text = r->register_.s;
	}
	if (r->country.s.len) {
		doc_add(b->arena, into, DOC_BREAK);
		doc_text(b->arena, into, country_words(b, r->country.s));
	}
}

static void
contacts(struct builder *b, struct doc_node *into)
{
	const struct controller *c = &b->policy->controller;
	struct doc_node *pairs = doc_new(b->arena, DOC_PAIRS), *d;

	if (c->contact.email.s.len || c->contact.phone.s.len ||
	    c->contact.url.s.len)
		ways(b, pair(b, pairs, M_WHO_PAIR_CONTACT),
		    &c->contact.email, &c->contact.phone, &c->contact.url);
	if (c->dpo.status.is == DPO_APPOINTED) {
		d = pair(b, pairs, M_WHO_PAIR_DPO);
		if (c->dpo.name.s.len) {
			doc_add(b->arena, d, DOC_NAME)->text = c->dpo.name.s;
			doc_add(b->arena, d, DOC_BREAK);
		}
		ways(b, d, &c->dpo.email, &c->dpo.phone, &c->dpo.url);
		if (c->dpo.postal.item.given) {
			doc_add(b->arena, d, DOC_BREAK);
			postal(b, d, &c->dpo.postal);
		}
	}
	if (c->contact.postal.item.given) {
		d = pair(b, pairs, M_WHO_PAIR_POST);
		d->look = LOOK_ADDRESS;
		postal(b, d, &c->contact.postal);
	}
	registration(b, pairs);
	if (pairs->first)
		doc_append(into, pairs);
}

static void
parties(struct builder *b, struct doc_node *into, const struct list *l,
    const char *id, enum message title, const char *prefix)
{
	struct doc_node *terms;

	if (!l->count)
		return;
	heading(b, into, id, title);
	terms = doc_add(b->arena, into, DOC_TERMS);
	for (EACH(struct party, p, *l)) {
		struct doc_node *d = entry(b, terms,
		    anchor(b, prefix, p->item.id), ICON_NONE, STR(""));
		struct doc_node *term = terms->last->first;

		doc_add(b->arena, term, DOC_NAME)->text =
		    p->legal_name.s.len ? p->legal_name.s : p->item.id;
		ways(b, d, &p->email, &p->phone, &p->url);
		if (p->postal.item.given) {
			if (d->first)
				doc_add(b->arena, d, DOC_BREAK);
			postal(b, d, &p->postal);
		} else if (p->country.s.len) {
			if (d->first)
				doc_add(b->arena, d, DOC_BREAK);
			doc_text(b->arena, d,
			    country_words(b, p->country.s));
		}
		if (p->regime.is)
			say_plain(b, condition(b, d),
			    catalog_named("regime",
				regime_ids[p->regime.is], "representative"));
		if (p->essence.unit)
			prose(b, condition(b, d), &p->essence);
	}
}

static struct doc_node *
route_node(struct builder *b, const struct controller_route *r)
{
	struct doc_node *items[2];
	size_t n = 0;

	if (r->email.s.len) {
		items[n] = doc_new(b->arena, DOC_TERM);
		address(b, items[n++], r->email.s);
	}
	if (r->url.s.len) {
		items[n] = doc_new(b->arena, DOC_TERM);
		address(b, items[n++], r->url.s);
	}
	return list_nodes(b, items, n);
}

static void
complaints(struct builder *b, struct doc_node *into)
{
	const struct complaints *c = &b->policy->complaints;
	struct doc_node *p;

	if (!c->item.given)
		return;
	heading(b, into, "complaint", M_COMPLAINT_TITLE);
	if (c->authorities.count || c->other_authorities.count)
		say(b, paragraph(b, into), M_COMPLAINT_AUTHORITY,
		    { P_AUTHORITIES, .nodes = authorities_node(b) });
	prose_paragraph(b, into, &c->contact_us_first);
	if (!c->controller_route.email.s.len && !c->controller_route.url.s.len)
		return;
	p = paragraph(b, into);
	say(b, p, M_COMPLAINT_CONTROLLER,
	    { P_CONTACT, .nodes = route_node(b, &c->controller_route) });
	if (duration_given(c->controller_route.respond_within.duration)) {
		doc_text(b->arena, p, STR(" "));
		say(b, p, M_COMPLAINT_ACKNOWLEDGED,
		    { P_PERIOD,
			.text = duration_words(b,
			    c->controller_route.respond_within.duration,
			    FRAME_WITHIN) });
	}
}

void
section_controller(struct builder *b, struct doc_node *s)
{
	const struct controller *c = &b->policy->controller;
	struct doc_node *p;

	if (!c->item.given)
		return;
	if (c->legal_name.s.len) {
		p = paragraph(b, s);
		say(b, p, M_WHO_CONTROLLER,
		    { P_CONTROLLER, .text = c->legal_name.s });
		if (c->trading_names.count) {
			doc_text(b->arena, p, STR(" "));
			names_of(b, p, &c->trading_names);
		}
	}
	prose_paragraph(b, s, &b->policy->notice.values);
	contacts(b, s);
	if (c->dpo.status.is == DPO_NOT_REQUIRED)
		say_plain(b, paragraph(b, s), M_WHO_DPO_NOT_REQUIRED);
	parties(b, s, &c->representatives, "representatives",
	    M_WHO_REPRESENTATIVES, "representative");
	parties(b, s, &c->joint_controllers, "joint-controllers",
	    M_WHO_JOINT_CONTROLLERS, "joint-controller");
	complaints(b, s);
}

/* --- scope ------------------------------------------------------------ */

static void
services(struct builder *b, struct doc_node *into)
{
	struct doc_node *list;

	if (!b->policy->scope.services.count)
		return;
	say_plain(b, paragraph(b, into), M_SCOPE_SERVICES);
	list = doc_add(b->arena, into, DOC_BULLETS);
	for (EACH(struct service, s, b->policy->scope.services)) {
		struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);

		doc_mark(b->arena, item)->id = anchor(b, "service", s->item.id);
		if (s->url.s.len) {
			item = doc_add(b->arena, item, DOC_LINK);
			doc_mark(b->arena, item)->href = s->url.s;
		}
		prose(b, item, &s->label);
	}
}

static void
audiences(struct builder *b, struct doc_node *into)
{
	struct doc_node *list;

	if (!b->policy->audiences.count)
		return;
	say_plain(b, paragraph(b, into), M_SCOPE_AUDIENCES);
	list = doc_add(b->arena, into, DOC_BULLETS);
	for (EACH(struct audience, a, b->policy->audiences)) {
		struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);

		doc_mark(b->arena, item)->id =
		    anchor(b, "audience", a->item.id);
		prose(b, item, &a->label);
	}
}

static void
documents(struct builder *b, struct doc_node *into)
{
	struct doc_node *list;

	if (!b->policy->scope.related_documents.count)
		return;
	say_plain(b, paragraph(b, into), M_SCOPE_DOCUMENTS);
	list = doc_add(b->arena, into, DOC_BULLETS);
	for (EACH(struct document, d, b->policy->scope.related_documents)) {
		struct doc_node *item = doc_add(b->arena, list, DOC_ITEM);
		struct doc_node *to = item;

		if (d->url.s.len) {
			to = doc_add(b->arena, item, DOC_LINK);
			doc_mark(b->arena, to)->href = d->url.s;
		}
		prose(b, to, &d->label);
		if (d->when.unit)
			say(b, condition(b, item), M_FRAME_IF,
			    { P_CONDITION, .nodes = prose_node(b, &d->when) });
	}
}

static void
situation(struct builder *b, struct doc_node *item,
    const struct role_situation *r)
{
	prose(b, item, &r->context);
	if (r->data.count)
		say(b, condition(b, item), M_SOURCE_DATA,
		    { P_DATA, .text = data_list(b, &r->data) });
	for (EACH(struct ref, x, r->services)) {
		const struct service *in = (const void *)x->to;

		say(b, condition(b, item), M_HANDLING_SERVICE,
		    { P_SERVICE, .nodes = prose_node(b, &in->label) });
	}
}

/* The situations in which the controller is only a processor, and others. */
static void
roles(struct builder *b, struct doc_node *into)
{
	bool first = true;

	for (EACH(struct role_situation, r, b->policy->roles)) {
		struct doc_node *note;

		if (!r->role.is)
			continue;
		note = doc_add(b->arena, into, DOC_NOTE);
		doc_mark(b->arena, note)->id =
		    r->role.is == ROLE_PROCESSOR && first
		    ? STR("processor")
		    : anchor(b, "role", r->item.id);
		first &= r->role.is != ROLE_PROCESSOR;
		heading(b, note, "", catalog_named("role",
		    role_ids[r->role.is], "heading"));
		say_plain(b, paragraph(b, note), catalog_named("role",
		    role_ids[r->role.is], "meaning"));
		if (r->context.unit || r->data.count || r->services.count)
			situation(b, doc_add(b->arena, doc_add(b->arena, note,
			    DOC_BULLETS), DOC_ITEM), r);
		prose_paragraph(b, note, &r->other_party_notice);
		prose_paragraph(b, note, &r->rights_redirect);
		prose_paragraph(b, note, &r->assist);
	}
}

static void
definitions(struct builder *b, struct doc_node *into)
{
	struct doc_node *terms;

	if (!b->policy->definitions.count)
		return;
	heading(b, into, "definitions", M_SCOPE_DEFINITIONS);
	terms = doc_add(b->arena, into, DOC_TERMS);
	for (EACH(struct definition, d, b->policy->definitions)) {
		struct doc_node *to = entry(b, terms,
		    anchor(b, "definition", d->item.id), ICON_NONE, STR(""));

		prose(b, terms->last->first, &d->term);
		prose(b, to, &d->text);
	}
}

void
section_scope(struct builder *b, struct doc_node *s)
{
	const struct scope *scope = &b->policy->scope;

	services(b, s);
	prose_paragraph(b, s, &scope->text);
	audiences(b, s);
	if (scope->countries.count)
		say(b, paragraph(b, s), M_SCOPE_COUNTRIES,
		    { P_COUNTRIES,
			.text = countries_words(b, &scope->countries) });
	documents(b, s);
	roles(b, s);
	prose_paragraph(b, s, &b->policy->notice.family.text);
	prose_paragraph(b, s, &scope->third_party_links);
	definitions(b, s);
}

void
section_children(struct builder *b, struct doc_node *s)
{
	const struct children *c = &b->policy->children;

	if (c->directed.is)
		say_plain(b, paragraph(b, s), c->directed.is == FLAG_NO
			? M_CHILDREN_NOT_DIRECTED
			: M_CHILDREN_DIRECTED);
	if (c->knowingly.is == FLAG_NO)
		say_plain(b, paragraph(b, s), M_CHILDREN_NOT_KNOWINGLY);
	if (c->min_age.given)
		say(b, paragraph(b, s), M_CHILDREN_MIN_AGE,
		    { P_N, .number = c->min_age.n });
	prose_paragraph(b, s, &c->parental_consent);
	if (c->adapted.is == FLAG_YES)
		say_plain(b, paragraph(b, s), M_CHILDREN_ADAPTED);
	prose_paragraph(b, s, &c->text);
}
