/*
 * Decisions without a human: Art. 22 GDPR, which the Data (Use and Access)
 * Act 2025 replaced by Art. 22A to 22D in the United Kingdom.
 */
#include "check/rule.h"

#include "base/out.h"

/* Art. 22 as it was made, of which the United Kingdom has its own now. */
static bool
article_22(const struct check *c, const void *decision)
{
	(void)decision;
	return !british_only(c);
}

/* --- what is said of each ----------------------------------------------- */

static void
no_consequences(struct check *c, const struct automated_decision *d)
{
	bool what = d->significance.unit, then = d->consequences.unit;

	if (!what || !then)
		found(c, (struct span){ 0 },
		    what ? "consequences" : "significance",
		    "the automated decision '%.*s' does not say what %s",
		    STR_ARG(d->item.id),
		    what       ? "may follow for the person"
			: then ? "it means for the person"
			       : "it means for the person, and what may "
				 "follow");
}

/* --- safeguards ---------------------------------------------------------- */

static const char *const offers[SAFEGUARD_COUNT] = {
	[SAFEGUARD_HUMAN] = "intervention by a human",
	[SAFEGUARD_VIEW] = "a hearing of the person's view",
	[SAFEGUARD_CONTEST] = "a way to contest it",
	[SAFEGUARD_INFORMATION] = "information about it",
};

#define BIT(safeguard) (1u << SAFEGUARD_##safeguard)

/* Finds which of the safeguards due are not offered. */
static void
unsafe(struct check *c, const struct automated_decision *d, unsigned due)
{
	struct out o;

	for (EACH(struct choice, s, d->safeguards))
		due &= ~(1u << s->is);
	if (!due)
		return;
	out_init(&o, c->arena);
	for (unsigned i = 1; i < SAFEGUARD_COUNT; i++) {
		if (!(due & 1u << i))
			continue;
		out_cstr(&o, !o.len ? "" : due >> (i + 1) ? ", " : " or ");
		out_cstr(&o, offers[i]);
	}
	found(c, d->safeguards.at, "safeguards",
	    "the automated decision '%.*s' does not offer %.*s",
	    STR_ARG(d->item.id), STR_ARG(out_text(&o)));
}

static void
unsafe_eu(struct check *c, const struct automated_decision *d)
{
	if (article_22(c, d) && (d->ground.is == GROUND_CONTRACT ||
				    d->ground.is == GROUND_EXPLICIT_CONSENT))
		unsafe(c, d, BIT(HUMAN) | BIT(VIEW) | BIT(CONTEST));
}

static void
unsafe_uk(struct check *c, const struct automated_decision *d)
{
	unsafe(c, d, BIT(HUMAN) | BIT(VIEW) | BIT(CONTEST) | BIT(INFORMATION));
}

static void
unsafe_ch(struct check *c, const struct automated_decision *d)
{
	if (d->ground.is != GROUND_EXPLICIT_CONSENT)
		unsafe(c, d, BIT(HUMAN) | BIT(VIEW));
}

/* --- what it may rest on ------------------------------------------------ */

static const struct purpose *
purpose_of(const struct automated_decision *d)
{
	return (const void *)d->purpose.to;
}

/* A special category among its data, or among those of its purpose. */
static const struct data_type *
special_used(struct check *c, const struct automated_decision *d)
{
	if (d->data.count)
		return special_among(&d->data);
	return d->purpose.to ? special_of(c, purpose_of(d)) : NULL;
}

static bool
has_art9(const struct purpose *p, enum art9_condition condition)
{
	for (EACH(struct art9, x, p->art9))
		if (x->condition.is == condition)
			return true;
	return false;
}

static void
on_special(struct check *c, const struct automated_decision *d,
    const struct data_type *t)
{
	diag_place(c->ds,
	    found(c, d->data.count ? d->data.at : d->purpose.at,
		d->data.count ? "data" : "purpose",
		"the automated decision '%.*s' uses a special category of "
		"data, which no condition of its purpose allows",
		STR_ARG(d->item.id)),
	    t->special.at, "a special category");
}

static void
special_eu(struct check *c, const struct automated_decision *d)
{
	const struct data_type *t = special_used(c, d);
	const struct purpose *p = purpose_of(d);

	if (t && p && article_22(c, d) &&
	    !has_art9(p, ART9_EXPLICIT_CONSENT) &&
	    !has_art9(p, ART9_SUBSTANTIAL_PUBLIC_INTEREST))
		on_special(c, d, t);
}

/* Art. 22B(2) and (3). */
static bool
may_use_special(const struct automated_decision *d, const struct purpose *p)
{
	return d->ground.is == GROUND_EXPLICIT_CONSENT ||
	    has_art9(p, ART9_EXPLICIT_CONSENT) ||
	    (d->ground.is && has_art9(p, ART9_SUBSTANTIAL_PUBLIC_INTEREST));
}

static void
limits_uk(struct check *c, const struct automated_decision *d)
{
	const struct data_type *t = special_used(c, d);
	const struct purpose *p = purpose_of(d);

	if (!p)
		return;
	if (t && !may_use_special(d, p))
		on_special(c, d, t);
	if (purpose_rests_on(p, BASIS_RECOGNISED_LEGITIMATE_INTERESTS))
		diag_place(c->ds,
		    found(c, d->purpose.at, "purpose",
			"the automated decision '%.*s' rests on a recognised "
			"legitimate interest",
			STR_ARG(d->item.id)),
		    p->bases.at, "the bases of its purpose");
}

/* --- what the notice denies ---------------------------------------------- */

static struct span
profiles(const struct purpose *p)
{
	if (p->profiling.is == FLAG_YES)
		return p->profiling.at;
	for (EACH(struct choice, k, p->kinds))
		if (k->is == PURPOSE_SCORING)
			return k->at;
	return (struct span){ 0 };
}

static void
denied(struct check *c, const struct policy *policy)
{
	struct diag *d;

	if (policy->automated_decisions.given != GIVEN_NONE)
		return;
	for (EACH(struct purpose, p, policy->purposes)) {
		if (!profiles(p).len)
			continue;
		d = found(c, policy->automated_decisions.at,
		    "automated_decisions",
		    "the notice denies automated decisions, and the purpose "
		    "'%.*s' profiles people",
		    STR_ARG(p->item.id));
		diag_place(c->ds, d, profiles(p), "where it profiles them");
		return;
	}
}

const struct check_row decisions_rows[] = {
	{ R_EU13_ADM_EXISTENCE, .require = "automated_decisions",
	  .when = is_whole_notice,
	  .say = "the notice does not say whether decisions are taken without "
		 "a human" },
	{ R_EU13_ADM_LOGIC, .require = "logic", .in = IN_DECISIONS,
	  .say = "the automated decision '{}' does not explain its logic" },
	{ R_EU13_ADM_CONSEQUENCES, .decision = no_consequences },
	{ R_ADM_WITHOUT_GROUND, .require = "ground", .in = IN_DECISIONS,
	  .when = article_22,
	  .say = "the automated decision '{}' does not say what allows it" },
	{ R_EU13_ADM_SAFEGUARDS, .decision = unsafe_eu },
	{ R_UK22_ADM, .decision = unsafe_uk },
	{ R_CH21_ADM, .decision = unsafe_ch },
	{ R_ADM_SPECIAL, .decision = special_eu },
	{ R_UK22_ADM_LIMITS, .decision = limits_uk },
	{ R_ADM_DENIED_BUT_PROFILING, .policy = denied },
	{ R_NONE },
};
