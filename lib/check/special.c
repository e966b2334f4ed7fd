/* Special categories and criminal offences: Art. 9 and 10 GDPR. */
#include "check/rule.h"
#include "check/uses.h"

/* The first of the data that is such, with its reference; or any of all. */
static const struct data_type *
first_such(const struct purpose *p, bool (*such)(const struct data_type *),
    const struct data_type *of_all, struct span *at)
{
	*at = p->data.at;
	if (takes_any(p))
		return of_all;
	for (EACH(struct ref, x, p->data)) {
		const struct data_type *t = (const void *)x->to;

		*at = x->at;
		if (t && such(t))
			return t;
	}
	return NULL;
}

static void
no_condition(struct check *c, const struct purpose *p)
{
	struct span at;
	const struct data_type *t = first_such(p, is_art9, uses_of(c)->art9,
	    &at);

	if (!t || p->art9.count)
		return;
	diag_place(c->ds,
	    found(c, at, "art9",
		"the purpose '%.*s' uses the special category '%.*s' without "
		"a condition that allows it",
		STR_ARG(p->item.id), STR_ARG(t->item.id)),
	    t->special.at, "it is declared as one here");
}

static void
no_authority(struct check *c, const struct purpose *p)
{
	struct span at;
	const struct data_type *t = first_such(p, is_art10, uses_of(c)->art10,
	    &at);

	if (!t || p->art10.law.s.len)
		return;
	diag_place(c->ds,
	    found(c, at, "art10.law",
		"the purpose '%.*s' uses data on criminal offences and names "
		"no law that authorises it",
		STR_ARG(p->item.id)),
	    t->special.at, "declared as such here");
}

/*
 * What people write may be anything: a condition can be meant for it.  A
 * category that is misspelt is reported as what it is.
 */
static bool
may_be_special(const struct data_type *t)
{
	return is_art9(t) || t->group.is == GROUP_FREE_TEXT ||
	    (t->special.at.len && !t->special.is);
}

static bool
all_known(const struct purpose *p)
{
	for (EACH(struct ref, x, p->data))
		if (!x->to)
			return false;
	return p->data.count > 0;
}

static void
needless_condition(struct check *c, const struct purpose *p)
{
	struct span at;

	if (!p->art9.count || !all_known(p) ||
	    first_such(p, may_be_special, NULL, &at))
		return;
	found(c, p->art9.at, "art9",
	    "the purpose '%.*s' has a condition for special categories, and "
	    "none of its data are marked as one",
	    STR_ARG(p->item.id));
}

/* A contract beside explicit consent to special categories is no mismatch. */
static void
not_explicit(struct check *c, const struct purpose *p)
{
	const struct basis *consent = NULL;

	for (EACH(struct basis, b, p->bases)) {
		if (b->consent.is_explicit.is == FLAG_YES)
			return;
		if (b->basis.is == BASIS_CONSENT)
			consent = b;
	}
	for (EACH(struct art9, a, p->art9))
		if (consent && a->condition.is == ART9_EXPLICIT_CONSENT)
			diag_place(c->ds,
			    found(c, a->condition.at, "art9",
				"the purpose '%.*s' needs explicit consent, "
				"and its consent is not said to be explicit",
				STR_ARG(p->item.id)),
			    consent->basis.at, "this consent");
}

static void
no_uk_condition(struct check *c, const struct purpose *p)
{
	for (EACH(struct art9, a, p->art9)) {
		const char *part =
		    art9_condition_rows[a->condition.is].uk_dpa_sch1_part;

		if (!a->condition.is || !*part || a->dpa_condition.s.len)
			continue;
		found(c, a->condition.at, key_to(c, "art9", &a->item),
		    "'%s' needs a condition of the Data Protection Act 2018, "
		    "and the purpose '%.*s' names none",
		    art9_condition_ids[a->condition.is],
		    STR_ARG(p->item.id));
	}
}

const struct check_row special_rows[] = {
	{ R_EU13_SPECIAL_CONDITION, .purpose = no_condition },
	{ R_CONDITION_WITHOUT_SPECIAL, .purpose = needless_condition },
	{ R_SPECIAL_EXPLICIT_CONSENT_MISMATCH, .purpose = not_explicit },
	{ R_EU13_CRIMINAL_AUTHORITY, .purpose = no_authority },
	{ R_UK9_DPA_CONDITION, .purpose = no_uk_condition },
	{ R_NONE },
};
