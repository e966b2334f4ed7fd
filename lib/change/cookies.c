/* Cookies, and what else is stored on devices. */
#include "change/judge.h"
#include "change/value.h"

/* --- what a cookie is for ----------------------------------------------- */

/* How far it follows people; an unknown category is no choice to lose. */
static int
reach(unsigned category)
{
	switch (category) {
	case COOKIES_STRICTLY_NECESSARY:
	case COOKIES_SECURITY:
		return 1;
	case COOKIES_FUNCTIONAL:
		return 2;
	case COOKIES_ANALYTICS:
		return 3;
	case COOKIES_EMBEDDED:
		return 4;
	case COOKIES_MARKETING:
		return 5;
	}
	return 0;
}

static unsigned
category_of(const struct cookie_group *g, const struct cookie *k)
{
	return k && k->category.is ? k->category.is : g->category.is;
}

static bool
is_essential(const struct cookie_group *g, const struct cookie *k)
{
	return g->exempt.is || reach(category_of(g, k)) == 1;
}

static bool
has_category(const struct policy *p, unsigned category)
{
	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items))
			if (category_of(g, k) == category)
				return true;
	return false;
}

static const struct cookie_group *
group_of(const struct raw *r, enum raw_side side)
{
	const struct item *around = entry_around(r, side);

	return (const void *)(around ? around : entry_in(r, side));
}

static const struct cookie *
cookie_of(const struct raw *r, enum raw_side side)
{
	return entry_around(r, side) ? (const void *)entry_in(r, side) : NULL;
}

/* --- cookies that come and go ------------------------------------------- */

static bool
same_cookie(const struct cookie *a, const struct cookie *b)
{
	return str_eq(a->provider.id, b->provider.id) &&
	    a->party.is == b->party.is &&
	    a->technology.is == b->technology.is &&
	    a->category.is == b->category.is &&
	    duration_seconds(a->duration.duration) ==
		duration_seconds(b->duration.duration) &&
	    str_eq(a->purpose.s, b->purpose.s) &&
	    str_eq(a->value.s, b->value.s) &&
	    str_eq(a->domain.s, b->domain.s);
}

static struct raw *
renamed_to(struct judge *j, const struct raw *gone)
{
	for (EACH_RAW(j, r))
		if (open_at(r, "cookies.groups.items") && came(r) &&
		    r->what == RAW_ENTRY && r->step == gone->step &&
		    same_cookie(gone->of[SIDE_OLD], r->of[SIDE_NEW]))
			return r;
	return NULL;
}

static void
cookie_went(struct judge *j, struct raw *r)
{
	const struct cookie_group *g = (const void *)entry_in(r, SIDE_OLD);
	struct raw *next = renamed_to(j, r);
	struct change *c =
	    report(j, r, next ? C_COOKIE_RENAMED : C_COOKIE_REMOVED);

	if (next) {
		take(c, next);
		c->path = next->path;
		c->value[SIDE_NEW] = next->value[SIDE_NEW];
		c->at[SIDE_NEW] = next->at[SIDE_NEW];
	} else if (!has_category(j->policy[SIDE_NEW],
		       category_of(g, r->of[SIDE_OLD]))) {
		c->class = CLASS_NOTABLE;
	}
}

static void
cookie_came(struct judge *j, struct raw *r)
{
	const struct cookie_group *g = (const void *)entry_in(r, SIDE_NEW);
	const struct cookie *k = r->of[SIDE_NEW];

	report(j, r, is_essential(g, k) ? C_COOKIE_ESSENTIAL_ADDED
		: k->technology.is	? C_TRACKING_TECH_ADDED
					: C_COOKIE_NONESSENTIAL_ADDED);
}

static void
group_came(struct judge *j, struct raw *r)
{
	report(j, r, is_essential(r->of[SIDE_NEW], NULL)
		? C_COOKIE_ESSENTIAL_ADDED
		: C_COOKIE_NONESSENTIAL_ADDED);
}

static void
group_went(struct judge *j, struct raw *r)
{
	const struct cookie_group *g = r->of[SIDE_OLD];
	struct change *c = report(j, r, C_COOKIE_REMOVED);

	if (!has_category(j->policy[SIDE_NEW], g->category.is))
		c->class = CLASS_NOTABLE;
}

/* --- what a cookie does ------------------------------------------------- */

static void
category(struct judge *j, struct raw *r)
{
	int was = reach(category_of(group_of(r, SIDE_OLD),
	    cookie_of(r, SIDE_OLD)));
	int is = reach(category_of(group_of(r, SIDE_NEW),
	    cookie_of(r, SIDE_NEW)));

	report(j, r, is > was && was ? C_COOKIE_CATEGORY_RAISED
		: is < was	     ? C_COOKIE_CATEGORY_LOWERED
				     : C_COOKIE_DETAIL_CHANGED);
}

static bool
is_uk(unsigned exempt)
{
	return exempt == EXEMPT_UK_STATISTICS ||
	    exempt == EXEMPT_UK_APPEARANCE;
}

static void
exempt(struct judge *j, struct raw *r)
{
	const struct cookie_group *new = group_of(r, SIDE_NEW);

	if (went(r))
		report(j, r, reach(new->category.is) == 1
			? C_COOKIE_DETAIL_CHANGED
			: C_COOKIE_CATEGORY_RAISED);
	else if (is_uk(choice_in(r, SIDE_NEW)))
		report(j, r, C_COOKIE_EXEMPTION_UK_CLAIMED);
	else
		report(j, r, came(r) && reach(new->category.is) != 1
			? C_COOKIE_CATEGORY_LOWERED
			: C_COOKIE_DETAIL_CHANGED);
}

/* Consent is void only where it was asked for. */
static struct change *
report_of_cookie(struct judge *j, struct raw *r, enum change_rule rule,
    bool better)
{
	struct change *c = report_as(j, r, rule, better);
	bool essential =
	    is_essential(group_of(r, SIDE_NEW), cookie_of(r, SIDE_NEW));

	if (!better)
		c->due = essential ? CONSENT_NEVER : CONSENT_ALWAYS;
	return c;
}

static void
duration(struct judge *j, struct raw *r)
{
	struct change *c;

	if (came(r) || went(r)) {
		report(j, r, C_COOKIE_DETAIL_CHANGED);
		return;
	}
	if (longer_by(r) <= 0) {
		report(j, r, C_COOKIE_DURATION_SHORTENED);
		return;
	}
	c = report_of_cookie(j, r, C_COOKIE_DURATION_LENGTHENED, false);
	if (is_essential(group_of(r, SIDE_NEW), cookie_of(r, SIDE_NEW)))
		c->class = CLASS_NOTABLE;
}

static void
party(struct judge *j, struct raw *r)
{
	report_of_cookie(j, r, C_COOKIE_THIRD_PARTY_ADDED,
	    choice_in(r, SIDE_NEW) != PARTY_THIRD);
}

static void
shared_with(struct judge *j, struct raw *r)
{
	report_of_cookie(j, r, C_COOKIE_THIRD_PARTY_ADDED, went(r));
}

static void
provider(struct judge *j, struct raw *r)
{
	struct change *c;

	if (came(r) || went(r)) {
		report_of_cookie(j, r, C_COOKIE_THIRD_PARTY_ADDED, went(r));
		return;
	}
	c = report_of_cookie(j, r, C_COOKIE_PROVIDER_SWAPPED, false);
	if (category_of(group_of(r, SIDE_NEW), cookie_of(r, SIDE_NEW)) ==
	    COOKIES_MARKETING)
		c->class = CLASS_SIGNIFICANT;
}

static void
technology(struct judge *j, struct raw *r)
{
	report_of_cookie(j, r, C_TRACKING_TECH_ADDED, went(r));
}

static void
consent(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_CONSENT_MECHANISM_CHANGED);

	if (came(r))
		c->class = CLASS_NOTABLE;
}

const struct change_row cookies_changes[] = {
	{ "cookies.groups.items", WENT, ENTRIES, .judge = cookie_went },
	{ "cookies.groups.items", CAME, ENTRIES, .judge = cookie_came },
	{ "cookies.groups.items", .what = 1u << RAW_ID,
	  .rule = C_COOKIE_RENAMED },
	{ "cookies.groups", CAME, ENTRIES, .judge = group_came },
	{ "cookies.groups", WENT, ENTRIES, .judge = group_went },
	{ "cookies.groups.category", .judge = category },
	{ "cookies.groups.items.category", .judge = category },
	{ "cookies.groups.exempt", .judge = exempt },
	{ "cookies.groups.items.duration", .judge = duration },
	{ "cookies.groups.items.party", .judge = party },
	{ "cookies.groups.items.shared_with", .judge = shared_with },
	{ "cookies.groups.items.provider", .judge = provider },
	{ "cookies.groups.items.technology", .judge = technology },
	{ "cookies.other_technologies", CAME, .rule = C_TRACKING_TECH_ADDED },
	{ "cookies.other_technologies", WENT, .rule = C_TRACKING_TECH_ADDED,
	  .better = true },
	{ "cookies.consent.mechanism", .judge = consent },
	{ "cookies.consent.refuse", .judge = consent },
	{ "cookies.consent.withdraw", .judge = consent },
	{ "cookies.consent.by", .rule = C_COOKIE_DETAIL_CHANGED },
	{ "cookies.groups.surface", .rule = C_COOKIE_DETAIL_CHANGED },
	{ "cookies.groups.items.domain", .rule = C_COOKIE_DETAIL_CHANGED },
	{ "cookies.groups.items.variants", .rule = C_COOKIE_DETAIL_CHANGED },
	{ "cookies", .rule = C_COOKIE_DETAIL_CHANGED },
	{ 0 },
};
