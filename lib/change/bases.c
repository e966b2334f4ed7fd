/* On which lawful bases data are used. */
#include "change/judge.h"

static enum lawful_basis
family_of(unsigned basis)
{
	return basis_family((enum lawful_basis)basis);
}

static enum change_rule
swap_rule(unsigned old, unsigned new)
{
	enum lawful_basis was = family_of(old), is = family_of(new);

	if (was == is)
		return C_BASIS_DETAIL_CHANGED;
	if (was == BASIS_CONSENT)
		return C_BASIS_CONSENT_TO_LI;
	if (is == BASIS_CONSENT)
		return C_BASIS_LI_TO_CONSENT;
	if (is == BASIS_LEGAL_OBLIGATION)
		return C_BASIS_TO_LEGAL_OBLIGATION;
	if (is == BASIS_RECOGNISED_LEGITIMATE_INTERESTS)
		return C_BASIS_UK_RECOGNISED_LI;
	if ((was == BASIS_CONTRACT && is == BASIS_LEGITIMATE_INTERESTS) ||
	    (is == BASIS_CONTRACT && was == BASIS_LEGITIMATE_INTERESTS))
		return C_BASIS_CONTRACT_LI_SWAPPED;
	return C_BASIS_SWAPPED;
}

static unsigned
basis_in(const struct raw *r, enum raw_side side)
{
	return ((const struct basis *)r->of[side])->basis.is;
}

static const struct purpose *
purpose_of(const struct raw *r, enum raw_side side)
{
	return (const void *)entry_in(r, side);
}

/* One that came to the same purpose: of the same family, if there is one. */
static struct raw *
successor(struct judge *j, const struct raw *gone)
{
	struct raw *found = NULL;

	for (EACH_RAW(j, r)) {
		if (!open_at(r, "purposes.bases") || !came(r) ||
		    r->what != RAW_ENTRY || r->step != gone->step)
			continue;
		if (!found)
			found = r;
		if (family_of(basis_in(r, SIDE_NEW)) ==
		    family_of(basis_in(gone, SIDE_OLD)))
			return r;
	}
	return found;
}

/*
 * One went, and one of the same purpose came: the latter in the place of the
 * former.  What is left over came beside the others, or went from them.
 */
static void
swapped(struct judge *j, struct raw *gone)
{
	struct raw *next = successor(j, gone);
	struct change *c;

	if (!next)
		return;
	c = report(j, next,
	    swap_rule(basis_in(gone, SIDE_OLD), basis_in(next, SIDE_NEW)));
	take(c, gone);
	c->value[SIDE_OLD] = gone->value[SIDE_OLD];
	c->at[SIDE_OLD] = gone->at[SIDE_OLD];
}

static void
basis_went(struct judge *j, struct raw *r)
{
	swapped(j, r);
	if (!r->claimed)
		report(j, r, C_BASIS_REMOVED);
}

/* The first basis of a purpose that had none closes a gap. */
static void
basis_came(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_BASIS_ADDED);

	if (!purpose_of(r, SIDE_OLD)->bases.count)
		c->class = CLASS_NOTABLE;
}

/* The same entry, another word. */
static void
other_word(struct judge *j, struct raw *r)
{
	report(j, r,
	    swap_rule(choice_in(r, SIDE_OLD), choice_in(r, SIDE_NEW)));
}

/* Stated for the first time, it explains what was done all along. */
static void
interest(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_INTEREST_TEXT_CHANGED);

	if (came(r))
		c->class = CLASS_NOTABLE;
}

static void
mechanism(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_CONSENT_MECHANISM_CHANGED);

	if (came(r))
		c->class = CLASS_NOTABLE;
}

static void
detail(struct judge *j, struct raw *r)
{
	report_as(j, r, C_BASIS_DETAIL_CHANGED, came(r));
}

/* Conditions of one purpose are one change. */
static void
art9(struct judge *j, struct raw *r)
{
	report_set(j, r, C_ART9_CONDITION_CHANGED, false);
}

static void
art9_field(struct judge *j, struct raw *r)
{
	report(j, r, C_ART9_CONDITION_CHANGED);
}

const struct change_row bases_changes[] = {
	{ "purposes.bases", WENT, ENTRIES, .judge = basis_went },
	{ "purposes.bases", CAME, ENTRIES, .judge = basis_came },
	{ "purposes.bases.basis", .judge = other_word },
	{ "purposes.bases.when", CAME, .rule = C_CONDITION_ON_BASIS_CHANGED,
	  .better = true },
	{ "purposes.bases.when", .rule = C_CONDITION_ON_BASIS_CHANGED },
	{ "purposes.bases.unless", CAME, .rule = C_CONDITION_ON_BASIS_CHANGED,
	  .better = true },
	{ "purposes.bases.unless", .rule = C_CONDITION_ON_BASIS_CHANGED },
	{ "purposes.bases.interest.text", .judge = interest },
	{ "purposes.bases.interest.holder", .judge = interest },
	{ "purposes.bases.interest.assessed", .rule = C_BASIS_DETAIL_CHANGED,
	  .better = true },
	{ "purposes.bases.consent.collect", .judge = mechanism },
	{ "purposes.bases.consent.withdraw", .judge = mechanism },
	{ "purposes.bases.consent.explicit", .judge = detail },
	{ "purposes.bases.law", .judge = detail },
	{ "purposes.bases.law_country", .judge = detail },
	{ "purposes.bases.annex1", .judge = detail },
	{ "purposes.art9", .what = ENTRIES, .judge = art9 },
	{ "purposes.art9.*", .judge = art9_field },
	{ "purposes.art10.*", .judge = art9_field },
	{ 0 },
};
