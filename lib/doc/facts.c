/*
 * The typed facts beside the text, for machine readers: the vocabulary of
 * emit/schema/notice.rnc, in the order of the model.
 *
 * What is not stated has no element and no attribute; what is stated as none
 * says so.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"

/* --- values ----------------------------------------------------------- */

static struct doc_fact *
add(struct builder *b, struct doc_fact *parent, const char *name)
{
	return fact_add(b->arena, parent, name);
}

static void
set(struct builder *b, struct doc_fact *f, const char *name, struct str value)
{
	if (value.len)
		fact_set(b->arena, f, name, value);
}

static void
set_choice(struct builder *b, struct doc_fact *f, const char *name,
    const struct names *names, struct choice c)
{
	if (c.is)
		set(b, f, name, str_from(names->ids[c.is]));
}

static void
set_choices(struct builder *b, struct doc_fact *f, const char *name,
    const struct names *names, const struct list *l)
{
	struct out o;

	out_init(&o, b->arena);
	for (EACH(struct choice, c, *l)) {
		if (o.len)
			out_char(&o, ' ');
		out_cstr(&o, names->ids[c->is]);
	}
	set(b, f, name, out_end(&o));
}

static void
set_flag(struct builder *b, struct doc_fact *f, const char *name,
    struct flag flag)
{
	if (flag.is)
		set(b, f, name,
		    flag.is == FLAG_YES ? STR("true") : STR("false"));
}

static void
set_number(struct builder *b, struct doc_fact *f, const char *name,
    struct number n)
{
	if (n.given)
		set(b, f, name, arena_printf(b->arena, "%u", n.n));
}

static void
set_date(struct builder *b, struct doc_fact *f, const char *name,
    struct date d)
{
	if (d.year)
		set(b, f, name, date_text(b->arena, d));
}

static void
component(struct out *o, unsigned n, char unit)
{
	if (!n)
		return;
	out_unsigned(o, n);
	out_char(o, unit);
}

/* XML Schema knows no weeks: a week is seven days. */
static void
set_duration(struct builder *b, struct doc_fact *f, const char *name,
    struct duration d)
{
	struct out o;

	if (!duration_given(d))
		return;
	if (d.session) {
		set(b, f, name, STR("session"));
		return;
	}
	out_init(&o, b->arena);
	out_char(&o, 'P');
	component(&o, d.years, 'Y');
	component(&o, d.months, 'M');
	component(&o, d.weeks * 7 + d.days, 'D');
	if (d.hours || d.minutes || d.seconds)
		out_char(&o, 'T');
	component(&o, d.hours, 'H');
	component(&o, d.minutes, 'M');
	component(&o, d.seconds, 'S');
	set(b, f, name, out_end(&o));
}

/* "dpv:Contract" as a whole IRI; what has no known prefix is no concept. */
static void
set_concept(struct builder *b, struct doc_fact *f, const char *prefixed)
{
	static const struct {
		struct str prefix;
		const char *iri;
	} known[] = {
		{ STR("dpv:"), "https://w3id.org/dpv#" },
		{ STR("pd:"), "https://w3id.org/dpv/pd#" },
		{ STR("eu-gdpr:"), "https://w3id.org/dpv/legal/eu/gdpr#" },
	};
	struct str s = str_from(prefixed), rest;
	size_t colon = str_find(s, ':');

	if (colon == s.len)
		return;
	rest = str_from_off(s, colon + 1);
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (str_starts(s, known[i].prefix))
			set(b, f, "concept", arena_printf(b->arena, "%s%.*s",
			    known[i].iri, STR_ARG(rest)));
	if (str_starts(s, STR("legal-")))
		set(b, f, "concept", arena_printf(b->arena,
		    "https://w3id.org/dpv/legal/%.*s#%.*s",
		    (int)(colon - 6), s.p + 6, STR_ARG(rest)));
}

static void
add_words(struct builder *b, struct doc_fact *parent, const char *name,
    struct str s)
{
	if (s.len)
		add(b, parent, name)->content =
		    doc_text(b->arena, doc_new(b->arena, DOC_TERM), s);
}

/*
 * Prose as content: a passage left in the source language is the element's
 * own, without the mark that readers of the text see.
 */
static struct doc_node *
content(struct builder *b, const struct text *text)
{
	struct doc_node *n = prose_node(b, text), *span = n->first;

	if (!span || span != n->last || span->kind != DOC_SPAN ||
	    !span->fallback)
		return n;
	for (struct doc_node *c = span->first; c; c = c->next)
		if (c->next && c->next == span->last) {
			c->next = NULL;
			span->last = c;
		}
	return span;
}

static void
add_text(struct builder *b, struct doc_fact *parent, const char *name,
    const struct text *text)
{
	if (text->unit)
		add(b, parent, name)->content = content(b, text);
}

static void
add_country(struct builder *b, struct doc_fact *parent, struct str code)
{
	struct doc_fact *f;

	if (!code.len)
		return;
	f = add(b, parent, "country");
	set(b, f, "code", code);
	f->content = doc_text(b->arena, doc_new(b->arena, DOC_TERM),
	    country_words(b, code));
}

static void
add_countries(struct builder *b, struct doc_fact *parent,
    const struct list *l)
{
	for (EACH(struct word, w, *l))
		add_country(b, parent, w->s);
}

/* An entry that bears its anchor. */
static struct doc_fact *
add_entry(struct builder *b, struct doc_fact *list, const char *name,
    const char *prefix, const struct item *item)
{
	struct doc_fact *f = add(b, list, name);

	set(b, f, "id", anchor(b, prefix, item->id));
	return f;
}

/* One element for every reference. */
static void
add_refs(struct builder *b, struct doc_fact *parent, const char *name,
    const char *attribute, const char *prefix, const struct list *l)
{
	for (EACH(struct ref, r, *l))
		if (r->to)
			set(b, add(b, parent, name), attribute,
			    anchor(b, prefix, r->to->id));
}

static void
set_ref(struct builder *b, struct doc_fact *f, const char *attribute,
    const char *prefix, const struct ref *r)
{
	if (r->to)
		set(b, f, attribute, anchor(b, prefix, r->to->id));
}

/* What holds a list's entries; NULL when there are none to hold. */
static struct doc_fact *
add_list(struct builder *b, struct doc_fact *parent, const char *name,
    const struct list *l)
{
	if (l->given == GIVEN_NONE)
		set(b, add(b, parent, name), "none", STR("true"));
	return l->count ? add(b, parent, name) : NULL;
}

static void
add_data_used(struct builder *b, struct doc_fact *f, const struct list *l)
{
	if (l->given == GIVEN_ANY)
		add(b, f, "uses-any");
	else
		add_refs(b, f, "uses", "data", "data", l);
}

/* --- who -------------------------------------------------------------- */

static void
address_fact(struct builder *b, struct doc_fact *parent,
    const struct postal *p)
{
	struct doc_fact *f;

	if (!p->item.given)
		return;
	f = add(b, parent, "address");
	set(b, f, "country", p->country.s);
	for (EACH(struct word, w, p->lines))
		add_words(b, f, "line", w->s);
	add_words(b, f, "city", p->city.s);
	add_words(b, f, "postcode", p->postcode.s);
}

static void
ways(struct builder *b, struct doc_fact *f, struct str email,
    struct str phone, struct str url, const struct postal *postal)
{
	add_words(b, f, "email", email);
	add_words(b, f, "phone", phone);
	add_words(b, f, "url", url);
	address_fact(b, f, postal);
}

static void
parties(struct builder *b, struct doc_fact *parent, const char *name,
    const char *prefix, const struct list *l)
{
	struct doc_fact *list = add_list(b, parent, name, l), *f;

	for (EACH(struct party, p, *l)) {
		f = add_entry(b, list, "party", prefix, &p->item);
		set_choice(b, f, "regime", &names_regimes, p->regime);
		set(b, f, "country", p->country.s);
		add_words(b, f, "name", p->legal_name.s);
		ways(b, f, p->email.s, p->phone.s, p->url.s, &p->postal);
		add_text(b, f, "essence", &p->essence);
	}
}

static void
registration(struct builder *b, struct doc_fact *parent,
    const struct registration *r)
{
	struct doc_fact *f;

	if (!r->item.given)
		return;
	f = add(b, parent, "registration");
	set(b, f, "number", r->number.s);
	set(b, f, "register", r->register_.s);
	set(b, f, "country", r->country.s);
}

static void
officer(struct builder *b, struct doc_fact *parent, const struct dpo *d)
{
	struct doc_fact *f;

	if (!d->item.given)
		return;
	f = add(b, parent, "dpo");
	set_choice(b, f, "status", &names_dpo_statuses, d->status);
	add_words(b, f, "name", d->name.s);
	ways(b, f, d->email.s, d->phone.s, d->url.s, &d->postal);
}

static void
controller(struct builder *b, struct doc_fact *facts)
{
	const struct controller *c = &b->policy->controller;
	struct doc_fact *f;

	if (!c->item.given)
		return;
	f = add(b, facts, "controller");
	set_choice(b, f, "sector", &names_sectors, c->sector);
	add_words(b, f, "name", c->legal_name.s);
	for (EACH(struct word, w, c->trading_names))
		add_words(b, f, "trading-name", w->s);
	registration(b, f, &c->registration);
	add_countries(b, f, &c->establishments);
	if (c->contact.item.given)
		ways(b, add(b, f, "contact"), c->contact.email.s,
		    c->contact.phone.s, c->contact.url.s, &c->contact.postal);
	officer(b, f, &c->dpo);
	parties(b, f, "representatives", "representative",
	    &c->representatives);
	parties(b, f, "joint-controllers", "joint-controller",
	    &c->joint_controllers);
}

static void
authority(struct builder *b, struct doc_fact *parent, unsigned which)
{
	const struct authority_row *r = &authority_rows[which];
	struct doc_fact *f = add(b, parent, "authority");
	bool foreign;

	set(b, f, "id", anchor(b, "authority", str_from(r->id)));
	set_concept(b, f, r->dpv);
	set(b, f, "href", str_from(r->website));
	if (str_from(r->country).len == 2)
		set(b, f, "country", str_from(r->country));
	set(b, f, "abbreviation", str_from(r->abbr));
	add_words(b, f, "label", authority_name(b, which, &foreign));
	if (foreign)
		doc_mark(b->arena, f->last->content)->lang = STR("en");
}

static void
other_authority(struct builder *b, struct doc_fact *parent,
    const struct other_authority *a)
{
	struct doc_fact *f = add_entry(b, parent, "authority",
	    "other-authority", &a->item);

	set(b, f, "href", a->url.s);
	set(b, f, "country", a->country.s);
	add_words(b, f, "label", other_authority_name(a));
}

static void
complaints(struct builder *b, struct doc_fact *facts)
{
	const struct complaints *c = &b->policy->complaints;
	struct doc_fact *f, *route;

	if (!c->item.given)
		return;
	f = add(b, facts, "complaints");
	for (EACH(struct choice, x, c->authorities))
		if (x->is)
			authority(b, f, x->is);
	for (EACH(struct other_authority, x, c->other_authorities))
		other_authority(b, f, x);
	if (c->controller_route.item.given) {
		route = add(b, f, "route");
		set_duration(b, route, "respond-within",
		    c->controller_route.respond_within.duration);
		add_words(b, route, "email", c->controller_route.email.s);
		add_words(b, route, "url", c->controller_route.url.s);
	}
	add_text(b, f, "contact-us-first", &c->contact_us_first);
}

static void
scope(struct builder *b, struct doc_fact *facts)
{
	const struct scope *s = &b->policy->scope;
	struct doc_fact *f, *x;

	if (!s->item.given)
		return;
	f = add(b, facts, "scope");
	add_countries(b, f, &s->countries);
	for (EACH(struct service, e, s->services)) {
		x = add_entry(b, f, "service", "service", &e->item);
		set(b, x, "href", e->url.s);
		add_text(b, x, "label", &e->label);
	}
	for (EACH(struct document, d, s->related_documents)) {
		x = add_entry(b, f, "document", "document", &d->item);
		set(b, x, "href", d->url.s);
		add_text(b, x, "label", &d->label);
		add_text(b, x, "when", &d->when);
	}
	add_text(b, f, "description", &s->text);
	add_text(b, f, "third-party-links", &s->third_party_links);
}

static void
definitions(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->definitions;
	struct doc_fact *list = add_list(b, facts, "definitions", l), *f;

	for (EACH(struct definition, d, *l)) {
		f = add_entry(b, list, "definition", "definition", &d->item);
		add_text(b, f, "label", &d->term);
		add_text(b, f, "description", &d->text);
		told(b, list);
	}
}

static void
audiences(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->audiences;
	struct doc_fact *list = add_list(b, facts, "audiences", l);

	for (EACH(struct audience, a, *l)) {
		add_text(b,
		    add_entry(b, list, "audience", "audience", &a->item),
		    "label", &a->label);
		told(b, list);
	}
}

static void
situations(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->roles;
	struct doc_fact *list = add_list(b, facts, "situations", l), *f;
	bool first = true; /* the anchors that the text has, too */

	for (EACH(struct role_situation, r, *l)) {
		f = add(b, list, "situation");
		set(b, f, "id", r->role.is == ROLE_PROCESSOR && first
			? STR("processor")
			: anchor(b, "role", r->item.id));
		first &= r->role.is != ROLE_PROCESSOR;
		set_choice(b, f, "role", &names_roles, r->role);
		set_concept(b, f, role_rows[r->role.is].dpv);
		add_refs(b, f, "uses", "data", "data", &r->data);
		add_refs(b, f, "within", "service", "service", &r->services);
		add_text(b, f, "context", &r->context);
		add_text(b, f, "other-party-notice", &r->other_party_notice);
		add_text(b, f, "rights-redirect", &r->rights_redirect);
		add_text(b, f, "assist", &r->assist);
		told(b, list);
	}
}

/* --- which data ------------------------------------------------------- */

static void
data_types(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->data_types;
	struct doc_fact *list = add_list(b, facts, "data-types", l), *f;

	for (EACH(struct data_type, d, *l)) {
		f = add_entry(b, list, "data", "data", &d->item);
		set_concept(b, f, special_category_rows[d->special.is].dpv);
		set_choice(b, f, "group", &names_groups, d->group);
		set_choice(b, f, "requirement", &names_requirements,
		    d->requirement);
		set_choice(b, f, "special", &names_specials, d->special);
		set_flag(b, f, "inferred", d->inferred);
		set_choices(b, f, "ccpa", &names_ccpa, &d->ccpa);
		add_text(b, f, "label", &d->label);
		add_text(b, f, "personal-when", &d->personal_when);
		add_text(b, f, "consequence", &d->consequence);
		add_text(b, f, "note", &d->note);
		told(b, list);
	}
}

static void
around_data(struct builder *b, struct doc_fact *facts)
{
	const struct policy *p = b->policy;
	struct doc_fact *f;

	if (p->aggregated_data.item.given) {
		f = add(b, facts, "aggregated-data");
		add_text(b, f, "description", &p->aggregated_data.text);
		add_text(b, f, "example", &p->aggregated_data.example);
		add_text(b, f, "recombination",
		    &p->aggregated_data.recombination);
	}
	if (p->not_collected.count)
		set_choices(b, add(b, facts, "not-collected"), "kinds",
		    &names_never_collected, &p->not_collected);
	if (p->not_shared.count)
		set_choices(b, add(b, facts, "not-shared"), "kinds",
		    &names_never_shared, &p->not_shared);
	if (p->provision.item.given)
		add_text(b, add(b, facts, "provision"), "consequence",
		    &p->provision.consequence);
}

static void
sources(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->sources;
	struct doc_fact *list = add_list(b, facts, "sources", l), *f;

	for (EACH(struct data_origin, o, *l)) {
		f = add_entry(b, list, "source", "source", &o->item);
		set_choice(b, f, "kind", &names_origins, o->kind);
		set_concept(b, f, data_source_rows[o->kind.is].dpv);
		set_flag(b, f, "public", o->public);
		set_choice(b, f, "timing", &names_timings, o->timing);
		if (o->label.unit)
			add_text(b, f, "label", &o->label);
		else if (o->kind.is)
			add_words(b, f, "label", word_for(b, "source",
			    data_source_ids[o->kind.is], "label"));
		add_data_used(b, f, &o->data);
		add_refs(b, f, "concerns", "audience", "audience",
		    &o->audiences);
		add_text(b, f, "channels", &o->channels);
		add_text(b, f, "note", &o->note);
		told(b, list);
	}
}

static void
exemptions(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->exemptions;
	struct doc_fact *list = add_list(b, facts, "exemptions", l), *f;

	for (EACH(struct exemption, x, *l)) {
		f = add_entry(b, list, "exemption", "exemption", &x->item);
		set(b, f, "kind", x->item.id);
		set(b, f, "citation", x->citation.s);
		set_flag(b, f, "public", x->public);
		add_text(b, f, "when", &x->when);
		told(b, list);
	}
}

/* --- why -------------------------------------------------------------- */

static struct str
basis_id(struct builder *b, unsigned basis)
{
	return anchor(b, "basis", str_from(
	    lawful_basis_ids[basis_family((enum lawful_basis)basis)]));
}

static void
rests_on(struct builder *b, struct doc_fact *parent, const struct basis *x)
{
	struct doc_fact *f, *c;

	if (!x->basis.is)
		return;
	f = add(b, parent, "rests-on");
	set(b, f, "basis", basis_id(b, x->basis.is));
	set_choice(b, f, "kind", &names_bases, x->basis);
	set_concept(b, f, lawful_basis_rows[x->basis.is].dpv);
	set_choice(b, f, "annex1", &names_annex1, x->annex1);
	add_text(b, f, "when", &x->when);
	add_text(b, f, "unless", &x->unless);
	if (x->interest.item.given) {
		c = add(b, f, "interest");
		set_choice(b, c, "holder", &names_holders,
		    x->interest.holder);
		set_flag(b, c, "assessed", x->interest.assessed);
		if (x->interest.text.unit)
			c->content = content(b, &x->interest.text);
	}
	add_text(b, f, "assessment", &x->interest.assessment);
	add_text(b, f, "law", &x->law);
	if (x->consent.item.given) {
		c = add(b, f, "consent");
		set_flag(b, c, "explicit", x->consent.is_explicit);
		add_text(b, c, "collect", &x->consent.collect);
		add_text(b, c, "withdraw", &x->consent.withdraw);
	}
}

static bool
refers(const struct list *refs, const struct item *item)
{
	for (EACH(struct ref, r, *refs))
		if (r->to == item)
			return true;
	return false;
}

static void
uses(struct builder *b, struct doc_fact *f, const struct item *data,
    bool optional)
{
	struct doc_fact *x = add(b, f, "uses");

	set(b, x, "data", anchor(b, "data", data->id));
	if (optional)
		set(b, x, "optional", STR("true"));
}

static void
purpose_data(struct builder *b, struct doc_fact *f, const struct purpose *p)
{
	if (p->data.given == GIVEN_ANY) {
		add(b, f, "uses-any");
		return;
	}
	for (EACH(struct ref, r, p->data)) {
		const struct data_type *d = (const void *)r->to;

		if (d)
			uses(b, f, r->to,
			    d->requirement.is == REQUIREMENT_OPTIONAL ||
				refers(&p->optional_data, r->to));
	}
	for (EACH(struct ref, r, p->optional_data))
		if (r->to && !refers(&p->data, r->to))
			uses(b, f, r->to, true);
}

static void
special_conditions(struct builder *b, struct doc_fact *f,
    const struct purpose *p)
{
	struct doc_fact *x;

	for (EACH(struct art9, c, p->art9)) {
		if (!c->condition.is)
			continue;
		x = add(b, f, "special-condition");
		set_choice(b, x, "condition", &names_art9_names,
		    c->condition);
		set_concept(b, x, art9_condition_rows[c->condition.is].dpv);
		set(b, x, "schedule1", c->dpa_condition.s);
		add_text(b, x, "law", &c->law);
	}
	if (p->art10.item.given)
		add_text(b, add(b, f, "criminal-offences"), "law",
		    &p->art10.law);
}

static void
purpose(struct builder *b, struct doc_fact *list, const struct purpose *p)
{
	struct doc_fact *f = add_entry(b, list, "purpose", "purpose",
	    &p->item);
	bool labelled = p->label.unit;

	set_flag(b, f, "direct-marketing", p->direct_marketing);
	set_flag(b, f, "profiling", p->profiling);
	set_ref(b, f, "compatible-with", "purpose", &p->compatible_with);
	set_choices(b, f, "business-purposes", &names_businesses,
	    &p->business_purposes);
	add_text(b, f, "label", labelled ? &p->label : &p->title);
	if (labelled)
		add_text(b, f, "description", &p->title);
	add_text(b, f, "when", &p->when);
	add_refs(b, f, "concerns", "audience", "audience", &p->audiences);
	add_refs(b, f, "within", "service", "service", &p->services);
	purpose_data(b, f, p);
	for (EACH(struct basis, x, p->bases))
		rests_on(b, f, x);
	special_conditions(b, f, p);
	if (p->recipients.given == GIVEN_NONE)
		set(b, add(b, f, "given-to"), "none", STR("true"));
	add_refs(b, f, "given-to", "recipient", "recipient", &p->recipients);
	add_refs(b, f, "kept", "rule", "retention", &p->retention);
}

static void
purposes(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->purposes;
	struct doc_fact *list = add_list(b, facts, "purposes", l);

	for (EACH(struct purpose, p, *l)) {
		purpose(b, list, p);
		told(b, list);
	}
}

/* One basis of those that purposes rest on, with what the author adds. */
static void
basis(struct builder *b, struct doc_fact *list, enum lawful_basis which)
{
	const struct lawful_basis_row *r = &lawful_basis_rows[which];
	struct doc_fact *f = add(b, list, "basis");
	const struct basis_note *note = NULL;

	for (EACH(struct basis_note, n, b->policy->lawful_bases))
		if (names_find(&names_bases, n->item.id) == which)
			note = n;
	set(b, f, "id", basis_id(b, which));
	set_concept(b, f, r->dpv);
	if (note)
		set(b, f, "href", note->url.s);
	set(b, f, "article", str_from(r->article));
	add_words(b, f, "label", word_for(b, "basis", r->id, "label"));
	add_words(b, f, "description",
	    word_for(b, "basis", r->id, "meaning"));
	if (note)
		add_text(b, f, "note", &note->note);
}

static void
bases(struct builder *b, struct doc_fact *facts)
{
	struct doc_fact *list = NULL;

	for (int i = BASIS_NONE + 1; i < BASIS_COUNT; i++) {
		enum lawful_basis x = (enum lawful_basis)i;

		if (basis_family(x) != x || !basis_used(b->policy, x))
			continue;
		if (!list)
			list = add(b, facts, "bases");
		basis(b, list, x);
	}
}

static void
further_use(struct builder *b, struct doc_fact *facts)
{
	const struct further_use *u = &b->policy->further_use;
	struct doc_fact *f;

	if (!u->item.given)
		return;
	f = add(b, facts, "further-use");
	add_text(b, f, "compatible", &u->compatible);
	add_text(b, f, "unrelated", &u->unrelated);
}

/* --- who receives, and where ------------------------------------------ */

static void
recipients(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->recipients;
	struct doc_fact *list = add_list(b, facts, "recipients", l), *f;

	for (EACH(struct recipient, r, *l)) {
		f = add_entry(b, list, "recipient", "recipient", &r->item);
		set_concept(b, f, role_rows[r->role.is].dpv);
		set(b, f, "href", r->url.s);
		set_choice(b, f, "role", &names_roles, r->role);
		set_choice(b, f, "category", &names_categories, r->category);
		set_choices(b, f, "frameworks", &names_dpfs, &r->dpf);
		set_flag(b, f, "notify", r->notify);
		set_flag(b, f, "controls-collection",
		    r->controls_collection);
		add_text(b, f, "label", &r->label);
		add_words(b, f, "name", r->legal_name.s);
		add_countries(b, f, &r->countries);
		add_text(b, f, "when", &r->when);
		add_text(b, f, "description", &r->text);
		told(b, list);
	}
}

static void
mechanism(struct builder *b, struct doc_fact *parent, unsigned which)
{
	const struct mechanism_row *r = &mechanism_rows[which];
	struct doc_fact *f = add(b, parent, "mechanism");

	set(b, f, "name", str_from(r->id));
	set_concept(b, f, r->dpv);
	set(b, f, "citation", str_from(r->citation));
	f->content = doc_text(b->arena, doc_new(b->arena, DOC_TERM),
	    word_for(b, "mechanism", r->id, "label"));
}

static void
transfers(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->transfers;
	struct doc_fact *list, *f;

	if (b->policy->hosting.primary.s.len)
		add_country(b, add(b, facts, "hosting"),
		    b->policy->hosting.primary.s);
	list = add_list(b, facts, "transfers", l);
	for (EACH(struct transfer, t, *l)) {
		f = add_entry(b, list, "transfer", "transfer", &t->item);
		set(b, f, "rules", t->rules_url.s);
		add_text(b, f, "description", &t->purpose);
		add_countries(b, f, &t->to);
		add_refs(b, f, "given-to", "recipient", "recipient",
		    &t->recipients);
		for (EACH(struct choice, m, t->mechanism))
			if (m->is)
				mechanism(b, f, m->is);
		add_text(b, f, "compelling-interest", &t->compelling_interest);
		add_text(b, f, "risks", &t->risks);
		add_text(b, f, "safeguard-copy", &t->safeguard_copy);
		told(b, list);
	}
}

static void
security(struct builder *b, struct doc_fact *facts)
{
	const struct security *s = &b->policy->security;
	struct doc_fact *f, *x;

	if (!s->item.given)
		return;
	f = add(b, facts, "security");
	set(b, f, "href", s->url.s);
	for (EACH(struct certification, c, s->certifications)) {
		x = add(b, f, "certification");
		set(b, x, "standard", c->standard.s);
		set(b, x, "body", c->body.s);
		set_date(b, x, "valid-until", c->valid_until.date);
	}
	add_text(b, f, "description", &s->measures);
	if (!s->breach.item.given)
		return;
	x = add(b, f, "breach");
	set_duration(b, x, "notify-within",
	    s->breach.notify_within.duration);
	if (s->breach.text.unit)
		x->content = content(b, &s->breach.text);
}

/* --- how long --------------------------------------------------------- */

static void
retention(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->retention;
	struct doc_fact *list = add_list(b, facts, "retention", l), *f;

	for (EACH(struct retention, r, *l)) {
		f = add_entry(b, list, "rule", "retention", &r->item);
		set_duration(b, f, "period", r->period.duration);
		set_choices(b, f, "after", &names_disposals, &r->after);
		if (r->label.unit)
			add_text(b, f, "label", &r->label);
		else
			add_words(b, f, "label", retention_words(b, r));
		add_data_used(b, f, &r->data);
		add_text(b, f, "trigger", &r->trigger);
		add_text(b, f, "reason", &r->reason);
		add_text(b, f, "criteria", &r->criteria);
		add_text(b, f, "exception", &r->exception);
		told(b, list);
	}
}

/* --- what people may do ----------------------------------------------- */

static void
automated_decisions(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->automated_decisions;
	struct doc_fact *list = add_list(b, facts, "automated-decisions", l);
	struct doc_fact *f;

	for (EACH(struct automated_decision, d, *l)) {
		f = add_entry(b, list, "decision", "decision", &d->item);
		set_ref(b, f, "purpose", "purpose", &d->purpose);
		set_choice(b, f, "ground", &names_grounds, d->ground);
		set_choices(b, f, "safeguards", &names_safeguards,
		    &d->safeguards);
		add_data_used(b, f, &d->data);
		add_text(b, f, "logic", &d->logic);
		add_text(b, f, "significance", &d->significance);
		add_text(b, f, "consequences", &d->consequences);
		told(b, list);
	}
}

static void
right(struct builder *b, struct doc_fact *parent, enum right which)
{
	const struct right_row *r = &right_rows[which];
	struct doc_fact *f = add(b, parent, "right");
	const struct purpose **of;
	size_t n;

	set(b, f, "id", anchor(b, "right", str_from(r->id)));
	set_concept(b, f, r->dpv);
	set(b, f, "article", str_from(r->citation));
	add_words(b, f, "label", word_for(b, "right", r->id, "label"));
	add_words(b, f, "description", word_for(b, "right", r->id, "text"));
	for (EACH(struct right_note, x, b->policy->rights.details))
		if (str_eq(x->item.id, str_from(r->id)))
			add_text(b, f, "note", &x->note);
	of = arena_array(b->arena, b->policy->purposes.count, sizeof(*of));
	n = right_purposes(b->policy, which, of);
	for (size_t i = 0; i < n; i++)
		set(b, add(b, f, "concerns"), "purpose",
		    anchor(b, "purpose", of[i]->item.id));
}

static void
rights(struct builder *b, struct doc_fact *facts)
{
	const struct rights *r = &b->policy->rights;
	enum right all[RIGHT_COUNT];
	size_t count = rights_of(b->policy, all);
	struct doc_fact *f;

	if (!rights_given(b->policy))
		return;
	f = add(b, facts, "rights");
	set_duration(b, f, "respond-within", r->respond_within.duration);
	set_duration(b, f, "extended-by", r->extended_by.duration);
	for (size_t i = 0; i < count; i++) {
		right(b, f, all[i]);
		told(b, f);
	}
	for (EACH(struct word, w, r->contact))
		add_words(b, f, "contact", w->s);
	add_text(b, f, "extension", &r->extension);
	add_text(b, f, "automated-objection", &r->automated_objection);
	add_text(b, f, "identity-check", &r->identity_check);
	add_text(b, f, "fee", &r->fee);
	add_text(b, f, "refusal", &r->refusal);
}

static void
children(struct builder *b, struct doc_fact *facts)
{
	const struct children *c = &b->policy->children;
	struct doc_fact *f;

	if (!c->item.given)
		return;
	f = add(b, facts, "children");
	set_flag(b, f, "directed", c->directed);
	set_flag(b, f, "knowingly", c->knowingly);
	set_number(b, f, "min-age", c->min_age);
	set_flag(b, f, "adapted", c->adapted);
	add_text(b, f, "parental-consent", &c->parental_consent);
	add_text(b, f, "description", &c->text);
}

/* --- cookies, and changes --------------------------------------------- */

static void
cookie(struct builder *b, struct doc_fact *group, const struct cookie *c)
{
	struct doc_fact *f = add(b, group, "cookie");

	set(b, f, "name", c->item.id);
	set_ref(b, f, "provider", "recipient", &c->provider);
	set_choice(b, f, "party", &names_parties, c->party);
	set_duration(b, f, "lasts", c->duration.duration);
	set(b, f, "domain", c->domain.s);
	set_choice(b, f, "technology", &names_technologies, c->technology);
	set_choice(b, f, "category", &names_cookie_categories, c->category);
	set_number(b, f, "variants", c->variants);
	add_text(b, f, "description", &c->purpose);
	add_text(b, f, "value", &c->value);
	add_text(b, f, "when", &c->set_when);
	add_refs(b, f, "shared-with", "recipient", "recipient",
	    &c->shared_with);
}

static void
cookie_group(struct builder *b, struct doc_fact *parent,
    const struct cookie_group *g)
{
	struct doc_fact *f = add(b, parent, "group");
	const char *category = cookie_category_ids[g->category.is];

	set(b, f, "id", g->surface.to
		? arena_printf(b->arena, "cookies-%.*s-%.*s",
		      STR_ARG(g->surface.id), STR_ARG(g->item.id))
		: anchor(b, "cookies", g->item.id));
	set_concept(b, f, cookie_category_rows[g->category.is].dpv_purpose);
	set(b, f, "href", g->url.s);
	set_ref(b, f, "surface", "service", &g->surface);
	set_choice(b, f, "category", &names_cookie_categories, g->category);
	set_choice(b, f, "exempt", &names_exemptions, g->exempt);
	if (g->title.unit)
		add_text(b, f, "label", &g->title);
	else if (category)
		add_words(b, f, "label",
		    word_for(b, "cookies.category", category, "label"));
	add_text(b, f, "description", &g->purpose);
	add_text(b, f, "objection", &g->objection);
	for (EACH(struct cookie, c, g->items))
		cookie(b, f, c);
}

static void
cookies(struct builder *b, struct doc_fact *facts)
{
	const struct cookies *c = &b->policy->cookies;
	struct doc_fact *f, *x;

	if (!c->item.given)
		return;
	f = add(b, facts, "cookies");
	if (c->item.given == GIVEN_NONE) {
		set(b, f, "none", STR("true"));
		return;
	}
	set_date(b, f, "checked", c->checked.date);
	set_choices(b, f, "other-technologies", &names_technologies,
	    &c->other_technologies);
	add_text(b, f, "description", &c->intro);
	if (c->consent.item.given) {
		x = add(b, f, "consent");
		add_text(b, x, "mechanism", &c->consent.mechanism);
		add_text(b, x, "refuse", &c->consent.refuse);
		add_text(b, x, "withdraw", &c->consent.withdraw);
	}
	add_text(b, f, "refuse", &c->refuse);
	add_text(b, f, "note", &c->note);
	for (EACH(struct cookie_group, g, c->groups)) {
		cookie_group(b, f, g);
		told(b, f);
	}
}

static void
ca_disclosures(struct builder *b, struct doc_fact *parent, const char *name,
    const struct list *l)
{
	struct doc_fact *list = add_list(b, parent, name, l), *f;

	for (EACH(struct ca_disclosure, x, *l)) {
		f = add(b, list, "disclosure");
		set_choice(b, f, "category", &names_ccpa, x->category);
		add_words(b, f, "label", word_for(b, "ccpa",
		    ccpa_category_ids[x->category.is], "label"));
		add_text(b, f, "third-parties", &x->third_parties);
		add_text(b, f, "description", &x->purpose);
	}
}

static void
california(struct builder *b, struct doc_fact *facts)
{
	const struct us_ca *ca = &b->policy->us.ca;
	struct doc_fact *f;

	if (!ca->item.given)
		return;
	f = add(b, facts, "california");
	set_flag(b, f, "under-16", ca->under_16);
	set_flag(b, f, "sensitive-beyond-7027m", ca->sensitive_beyond_7027m);
	set_choices(b, f, "request-methods", &names_request_methods,
	    &ca->request_methods);
	set(b, f, "opt-out", ca->opt_out_url.s);
	set(b, f, "limit", ca->limit_url.s);
	set(b, f, "metrics", ca->metrics_url.s);
	ca_disclosures(b, f, "sold-shared", &ca->sold_shared);
	ca_disclosures(b, f, "disclosed", &ca->disclosed);
	add_text(b, f, "verification", &ca->verification);
	add_text(b, f, "agent", &ca->agent);
	add_text(b, f, "opt-out-signal", &ca->opt_out_signal);
	add_words(b, f, "contact", ca->contact.s);
}

static void
changes(struct builder *b, struct doc_fact *facts)
{
	const struct changes *c = &b->policy->changes;
	const struct text *summary = &b->policy->notice.changes_summary;
	struct doc_fact *f, *x;

	if (!c->item.given && !summary->unit)
		return;
	f = add(b, facts, "changes");
	set(b, f, "href", c->history_url.s);
	set_duration(b, f, "notice-period", c->notice_period.duration);
	add_text(b, f, "description", &c->text);
	for (EACH(struct channel, n, c->channels)) {
		x = add(b, f, "channel");
		set_ref(b, x, "audience", "audience", &n->audience);
		set_choice(b, x, "by", &names_channels, n->by);
	}
	add_text(b, f, "summary", summary);
}

static void
regimes(struct builder *b, struct doc_fact *facts)
{
	const struct list *l = &b->policy->notice.regimes;

	if (l->count)
		set_choices(b, add(b, facts, "regimes"), "names",
		    &names_regimes, l);
}

static void
family(struct builder *b, struct doc_fact *facts)
{
	const struct family *x = &b->policy->notice.family;
	struct doc_fact *f;

	if (!x->item.given)
		return;
	f = add(b, facts, "family");
	set_choice(b, f, "role", &names_families, x->role);
	add_text(b, f, "description", &x->text);
}

void (*const fact_themes[])(struct builder *, struct doc_fact *) = {
	regimes, family, controller, complaints, scope, definitions, audiences,
	situations, data_types, around_data, sources, exemptions, purposes,
	bases, further_use, recipients, transfers, security, retention,
	automated_decisions, rights, children, cookies, california, changes,
	NULL,
};
