/* Children: whether they are addressed, and what that asks for. */
#include "check/rule.h"

#include <stdlib.h>

/* Where an audience is said to be children; no place: nowhere. */
static struct span
child_audience(const struct policy *p)
{
	for (EACH(struct audience, a, p->audiences))
		if (a->children.is == FLAG_YES)
			return a->children.at;
	return (struct span){ 0 };
}

/* Where the notice says that it addresses children. */
static struct span
addresses_children(const struct policy *p)
{
	return p->children.directed.is == FLAG_YES ? p->children.directed.at
						   : child_audience(p);
}

/* A purpose without audiences is one for everybody. */
static bool
reaches_children(const struct policy *policy, const struct purpose *p)
{
	if (policy->children.directed.is == FLAG_YES || !p->audiences.count)
		return true;
	for (EACH(struct ref, r, p->audiences)) {
		const struct audience *a = (const void *)r->to;

		if (a && a->children.is == FLAG_YES)
			return true;
	}
	return false;
}

/* Where a child is asked for consent. */
static struct span
asks_children(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		for (EACH(struct basis, b, p->bases))
			if (b->basis.is == BASIS_CONSENT &&
			    reaches_children(policy, p))
				return b->basis.at;
	return (struct span){ 0 };
}

static void
no_parents(struct check *c, const struct policy *p)
{
	struct span child = addresses_children(p), asked;
	const struct children *k = &p->children;

	if (!child.len || k->min_age.given || k->parental_consent.unit)
		return;
	asked = asks_children(p);
	if (asked.len)
		diag_place(c->ds,
		    found(c, child, "children.min_age",
			"children are asked for consent, and the notice "
			"speaks neither of their age nor of their parents"),
		    asked, "the consent");
}

static void
not_adapted(struct check *c, const struct policy *p)
{
	struct span child = addresses_children(p);
	const struct flag *adapted = &p->children.adapted;

	if (child.len && adapted->is != FLAG_YES)
		found(c, adapted->is ? adapted->at : child,
		    "children.adapted",
		    "children are addressed, and there is no version of the "
		    "notice for them");
}

static void
denied(struct check *c, const struct policy *p)
{
	const struct children *k = &p->children;
	struct span child = child_audience(p);
	bool directed = k->directed.is == FLAG_NO;

	if (!child.len || (!directed && k->knowingly.is != FLAG_NO))
		return;
	diag_place(c->ds,
	    found(c, directed ? k->directed.at : k->knowingly.at,
		directed ? "children.directed" : "children.knowingly",
		directed ? "the notice says that its services are not meant "
			   "for children, and addresses them"
			 : "the notice says that no data on children are "
			   "knowingly collected, and addresses them"),
	    child, "an audience of children");
}

/* --- the age of consent -------------------------------------------------- */

static void
british_age(struct check *c, const struct policy *p)
{
	const struct number *age = &p->children.min_age;

	if (!age->given || age->n == 13 ||
	    (age->n > 13 && under(c, REGIME_EU_GDPR)))
		return;
	found(c, age->at, "children.min_age",
	    "a child's own consent is accepted from the age of %u, and British "
	    "law sets 13", age->n);
}

static const struct eea_member_row *
eea_member(struct str country)
{
	for (unsigned i = 1; i < EEA_COUNT; i++)
		if (str_eq(country, str_from(eea_member_rows[i].code)))
			return &eea_member_rows[i];
	return NULL;
}

/* The one EEA country that the notice is for; NULL: none, or several. */
static const struct eea_member_row *
only_member(const struct policy *p)
{
	const struct eea_member_row *only = NULL, *member;

	for (EACH(struct word, w, p->scope.countries)) {
		member = eea_member(w->s);
		if (only && member && member != only)
			return NULL;
		only = member ? member : only;
	}
	return only;
}

/* Ages that nobody has checked (U) accuse nobody. */
static void
foreign_age(struct check *c, const struct policy *p)
{
	const struct number *age = &p->children.min_age;
	const struct eea_member_row *member = only_member(p);

	if (!age->given || !member || *member->age_check == 'U' ||
	    age->n == strtoul(member->gdpr_art8_age, NULL, 10))
		return;
	found(c, age->at, "children.min_age",
	    "a child's own consent is accepted from the age of %u, and the law "
	    "of %s sets %s", age->n, member->name_en, member->gdpr_art8_age);
}

const struct check_row children_rows[] = {
	{ R_EU8_CHILD_CONSENT, .policy = no_parents },
	{ R_EU12_CHILD_LANGUAGE, .policy = not_adapted },
	{ R_CHILD_DENIED_BUT_TARGETED, .policy = denied },
	{ R_UK8_AGE, .policy = british_age },
	{ R_CHILD_AGE_WRONG_COUNTRY, .policy = foreign_age },
	{ R_NONE },
};
