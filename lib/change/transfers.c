/* Data that leave for other countries, and where they are kept. */
#include "change/judge.h"

#include "base/arena.h"
#include "check/abroad.h"

/* --- where to ----------------------------------------------------------- */

/* The countries of a transfer: its own, or else those of its recipients. */
static struct str
destinations(struct judge *j, const struct transfer *t, bool *safe)
{
	struct str all = { 0 };

	*safe = true;
	for (EACH(struct word, w, t->to)) {
		*safe &= is_safe(j, SIDE_NEW, t, w->s);
		all = joined(j, all, country_name(&j->law[SIDE_NEW], w->s));
	}
	for (EACH(struct ref, r, t->recipients)) {
		const struct recipient *x = (const void *)r->to;

		if (t->to.count || !x)
			continue;
		for (EACH(struct word, c, x->countries)) {
			*safe &= is_safe(j, SIDE_NEW, t, c->s);
			all = joined(j, all,
			    country_name(&j->law[SIDE_NEW], c->s));
		}
	}
	*safe &= all.p != NULL;
	return all;
}

static bool
by_consent(const struct transfer *t)
{
	return has_choice(&t->mechanism, MECHANISM_DEROG_CONSENT);
}

static void
transfer_came(struct judge *j, struct raw *r)
{
	const struct transfer *t = r->of[SIDE_NEW];
	bool safe;
	struct str where = destinations(j, t, &safe);
	struct change *c = report_as(j, r, C_TRANSFER_ADDED, safe);

	c->direction = DIRECTION_WIDER;
	if (where.p)
		c->shown[SIDE_NEW] = where;
	if (by_consent(t))
		c->due = CONSENT_ALWAYS;
}

static void
country_came(struct judge *j, struct raw *r)
{
	const struct transfer *t = record_in(r, SIDE_NEW);
	struct change *c = report_as(j, r, C_TRANSFER_ADDED,
	    is_safe(j, SIDE_NEW, t, r->value[SIDE_NEW]));

	c->direction = DIRECTION_WIDER;
	c->shown[SIDE_NEW] =
	    country_name(&j->law[SIDE_NEW], r->value[SIDE_NEW]);
	if (by_consent(t))
		c->due = CONSENT_ALWAYS;
}

static void
country_went(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_TRANSFER_REMOVED);

	c->shown[SIDE_OLD] =
	    country_name(&j->law[SIDE_OLD], r->value[SIDE_OLD]);
}

/* --- what protects them ------------------------------------------------- */

/* The weakest: any of several may be the one that applies. */
static int
weakest(const struct transfer *t)
{
	int rank = 0;

	for (EACH(struct choice, m, t->mechanism))
		if (rank_of((enum mechanism)m->is) > rank)
			rank = rank_of((enum mechanism)m->is);
	return rank;
}

static void
mechanism(struct judge *j, struct raw *r)
{
	const struct transfer *old = record_in(r, SIDE_OLD);
	const struct transfer *new = record_in(r, SIDE_NEW);
	int was = weakest(old), is = weakest(new);
	struct change *c = report_set(j, r,
	    (was && is > was) || !is ? C_TRANSFER_MECHANISM_WEAKENED
				     : C_TRANSFER_MECHANISM_STRENGTHENED,
	    false);

	if (by_consent(new) && !by_consent(old))
		c->due = CONSENT_ALWAYS;
}

/* A decision that the transfer rests on under the law, on both days. */
static void
one_decision(struct judge *j, const struct transfer *old,
    const struct transfer *new, enum regime law, const struct word *w)
{
	static const char *const words[] = { "not adequate", "adequate" };
	bool was = is_covered(&j->law[SIDE_OLD], old, law, w->s);
	bool is = is_covered(&j->law[SIDE_NEW], new, law, w->s);
	struct change *c;

	if (was == is || in_territory(&j->law[SIDE_NEW], law, w->s) ||
	    !has_word(&old->to, w->s))
		return;
	c = report_derived(j, C_ADEQUACY_STATUS_CHANGED,
	    arena_printf(j->arena, "transfers.%.*s.to.%.*s",
		STR_ARG(new->item.id), STR_ARG(w->s)),
	    str_from(words[was]), str_from(words[is]), is);
	c->at[SIDE_NEW] = w->at;
	c->subject = country_name(&j->law[SIDE_NEW], w->s);
}

static const struct transfer *
former(const struct judge *j, const struct transfer *t)
{
	for (EACH(struct transfer, x, j->policy[SIDE_OLD]->transfers))
		if (str_eq(x->item.id, t->item.id))
			return x;
	return NULL;
}

static void
decisions(struct judge *j)
{
	for (EACH(struct transfer, t, j->policy[SIDE_NEW]->transfers)) {
		const struct transfer *old = former(j, t);

		for (EACH_LAW(law)) {
			if (!old || !under(&j->law[SIDE_NEW], *law) ||
			    !under(&j->law[SIDE_OLD], *law) ||
			    !reliance(t, *law).decision ||
			    !reliance(old, *law).decision)
				continue;
			for (EACH(struct word, w, t->to))
				one_decision(j, old, t, *law, w);
		}
	}
}

/* --- the rest ----------------------------------------------------------- */

static void
hosting(struct judge *j, struct raw *r)
{
	bool safe = came(r) ||
	    (!went(r) && in_eea(r->value[SIDE_OLD]) &&
		in_eea(r->value[SIDE_NEW]));

	report_as(j, r, C_HOSTING_COUNTRY_CHANGED, safe);
}

static void
frequency(struct judge *j, struct raw *r)
{
	report_as(j, r, C_TRANSFER_WIDENED,
	    choice_in(r, SIDE_NEW) != FREQUENCY_REGULAR || came(r));
}

const struct change_row transfers_changes[] = {
	{ .all = decisions },
	{ "transfers", CAME, ENTRIES, .judge = transfer_came },
	{ "transfers", WENT, ENTRIES, .rule = C_TRANSFER_REMOVED },
	{ "transfers", .what = FIELDS, .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "transfers.to", CAME, .judge = country_came },
	{ "transfers.to", WENT, .judge = country_went },
	{ "transfers.recipients", CAME, .rule = C_TRANSFER_WIDENED },
	{ "transfers.recipients", WENT, .rule = C_TRANSFER_REMOVED },
	{ "transfers.mechanism", .judge = mechanism },
	{ "transfers.regimes", .rule = C_TRANSFER_WIDENED, .better = true,
	  .grouped = true },
	{ "transfers.frequency", .judge = frequency },
	{ "hosting.primary", .judge = hosting },
	{ 0 },
};
