/* Whom people can complain to, and what is done for others. */
#include "base/arena.h"
#include "check/rule.h"

static struct span
complaints_at(const struct policy *p)
{
	return p->complaints.item.key_at;
}

/* --- authorities ------------------------------------------------------ */

static void
no_authority(struct check *c, const struct policy *p)
{
	if (!p->complaints.authorities.count &&
	    !p->complaints.other_authorities.count)
		found(c, complaints_at(p), "complaints.authorities",
		    "no supervisory authority is named to complain to");
}

static bool
names_uk_authority(const struct complaints *k)
{
	for (EACH(struct other_authority, x, k->other_authorities))
		if (str_eq(x->country.s, STR("GB")))
			return true;
	return has_choice(&k->authorities, AUTHORITY_GB_IC);
}

static void
no_commission(struct check *c, const struct policy *p)
{
	const struct list *named = &p->complaints.authorities;

	if (!names_uk_authority(&p->complaints))
		found(c, named->count ? named->at : complaints_at(p),
		    "complaints.authorities",
		    "the Information Commission is not among the authorities "
		    "to complain to");
}

/* Where the controller is, or whom the notice addresses. */
static bool
concerned(const struct policy *p, struct str country)
{
	const struct controller *k = &p->controller;

	return has_word(&p->scope.countries, country) ||
	    has_word(&k->establishments, country) ||
	    str_eq(k->registration.country.s, country) ||
	    str_eq(k->contact.postal.country.s, country);
}

static void
stray_authority(struct check *c, const struct policy *p, struct span at,
    const char *key, const char *id, struct str country)
{
	/* The European Data Protection Supervisor has no country. */
	if (country.len && !str_eq(country, STR("EU")) &&
	    !concerned(p, country))
		found(c, at, key,
		    "'%s' is the authority of a country where the controller "
		    "is not established and nobody is addressed", id);
}

static void
wrong_authority(struct check *c, const struct policy *p)
{
	const struct complaints *k = &p->complaints;

	if (!p->scope.countries.count)
		return;
	for (EACH(struct choice, x, k->authorities))
		stray_authority(c, p, x->at, "complaints.authorities",
		    authority_ids[x->is],
		    str_from(authority_rows[x->is].country));
	for (EACH(struct other_authority, o, k->other_authorities))
		stray_authority(c, p, o->country.at,
		    key_to(c, "complaints.other_authorities", &o->item),
		    arena_cstr(c->arena, o->item.id), o->country.s);
}

/* --- the name that the authority had ---------------------------------- */

#define FORMER_NAME "Information Commissioner"

/* Authorities elsewhere still have that name: then prose may mean them. */
static bool
namesake(const struct complaints *k)
{
	struct str name = STR(FORMER_NAME), s;

	for (EACH(struct choice, x, k->authorities)) {
		s = str_from(authority_rows[x->is].name_en);
		if (str_search(s, name) < s.len)
			return true;
	}
	for (EACH(struct other_authority, o, k->other_authorities))
		if (!str_eq(o->country.s, STR("GB")) &&
		    str_search(o->label.s, name) < o->label.s.len)
			return true;
	return false;
}

/* Whoever gives both names explains the change. */
static bool
is_stale(struct str s)
{
	return find_words(s, STR(FORMER_NAME), 0) < s.len &&
	    find_words(s, STR("Information Commission"), 0) == s.len;
}

static void
stale_at(struct check *c, struct span at, const char *key)
{
	found(c, place_within(c, at, STR(FORMER_NAME)), key,
	    "the authority is called by the name that it had until 29 "
	    "September 2026");
}

static void
stale_name(struct check *c, const struct policy *p)
{
	const struct model *m = c->model;
	bool clear = in_english(c) && !namesake(&p->complaints);

	for (size_t i = 1; i < m->unit_count && clear; i++)
		if (is_stale(m->units[i].text->s))
			stale_at(c, m->units[i].text->at,
			    arena_cstr(c->arena, m->units[i].id));
	for (EACH(struct other_authority, o, p->complaints.other_authorities))
		if (str_eq(o->country.s, STR("GB")) && is_stale(o->label.s))
			stale_at(c, o->label.at,
			    key_to(c, "complaints.other_authorities",
				&o->item));
}

/* --- complaints to the controller ------------------------------------- */

static void
no_route(struct check *c, const struct policy *p)
{
	if (!p->complaints.controller_route.item.given)
		found(c, complaints_at(p), "complaints.controller_route",
		    "the notice does not say how to complain to the "
		    "controller itself");
}

static void
poor_route(struct check *c, const struct policy *p)
{
	const struct controller_route *r = &p->complaints.controller_route;

	if (!r->item.given)
		return;
	if (!r->email.s.len && !r->url.s.len)
		found(c, r->item.key_at, "complaints.controller_route",
		    "complaints to the controller cannot be sent by electronic "
		    "means");
	if (days_at_most(r->respond_within.duration) > 30)
		found(c, r->respond_within.at,
		    "complaints.controller_route.respond_within",
		    "the controller takes longer than 30 days to acknowledge "
		    "a complaint");
}

/* --- data held for others --------------------------------------------- */

static bool
for_others(const struct role_situation *r)
{
	return r->role.is == ROLE_PROCESSOR || r->role.is == ROLE_SUB_PROCESSOR;
}

static bool
holds_for_others(const struct check *c, const void *entry)
{
	(void)c;
	return for_others(entry);
}

/*
 * In which situations each entry of a list occurs, a bit each, so that every
 * purpose is looked at once.  Nobody has more than 64 situations.
 */
struct marks {
	const struct list *entries;
	size_t size; /* of an entry */
	unsigned long long *of;
};

static struct marks
marks_new(struct check *c, const struct list *entries, size_t size)
{
	return (struct marks){ entries, size,
		arena_array(c->arena, entries->count + 1,
		    sizeof(unsigned long long)) };
}

static unsigned long long *
mark_of(const struct marks *m, const struct item *entry)
{
	return &m->of[(size_t)((const char *)entry -
		      (const char *)m->entries->items) / m->size];
}

static void
mark_all(const struct marks *m, const struct list *refs, unsigned situation)
{
	for (EACH(struct ref, x, *refs))
		if (x->to)
			*mark_of(m, x->to) |= 1ull << situation;
}

static unsigned long long
marks_of(const struct marks *m, const struct list *refs)
{
	unsigned long long all = 0;

	for (EACH(struct ref, x, *refs))
		if (x->to)
			all |= *mark_of(m, x->to);
	return all;
}

static void
own_purpose(struct check *c, const struct purpose *x,
    const struct role_situation *r)
{
	diag_place(c->ds,
	    found(c, x->data.at, key_to(c, "purposes", &x->item),
		"the purpose '%.*s' uses data that are held for others",
		STR_ARG(x->item.id)),
	    r->item.key_at, "the same data in the same service, as a "
	    "processor");
}

static unsigned
lowest(unsigned long long bits)
{
	unsigned i = 0;

	while (!(bits >> i & 1))
		i++;
	return i;
}

static void
own_purposes(struct check *c, const struct policy *p)
{
	struct marks data = marks_new(c, &p->data_types,
	    sizeof(struct data_type));
	struct marks services = marks_new(c, &p->scope.services,
	    sizeof(struct service));
	const struct role_situation *roles = p->roles.items;
	unsigned long long both;

	for (unsigned i = 0; i < p->roles.count && i < 64; i++)
		if (for_others(&roles[i])) {
			mark_all(&data, &roles[i].data, i);
			mark_all(&services, &roles[i].services, i);
		}
	for (EACH(struct purpose, x, p->purposes)) {
		both = marks_of(&data, &x->data) &
		    marks_of(&services, &x->services);
		if (both)
			own_purpose(c, x, &roles[lowest(both)]);
	}
}

const struct check_row complaints_rows[] = {
	{ R_EU13_COMPLAINT_SA, .policy = no_authority },
	{ R_UK13_COMPLAINT_COMMISSION, .policy = no_commission },
	{ R_COMPLAINT_AUTHORITY_WRONG, .policy = wrong_authority },
	{ R_COMPLAINT_AUTHORITY_NAME_STALE, .policy = stale_name },
	{ R_UK13_COMPLAINT_CONTROLLER, .policy = no_route },
	{ R_UK13_COMPLAINT_PROCEDURE, .policy = poor_route },
	{ R_PROCESSOR_COLLECTS_OWN_PURPOSE, .policy = own_purposes },
	{ R_PROCESSOR_PROMISES_RIGHTS, .require = "rights_redirect",
	  .in = IN_ROLES, .when = holds_for_others,
	  .say = "the notice does not say whom to turn to about the data held for others in '{}'" },
	{ R_NONE },
};
