/* Where laws end, and which countries they recognise as adequate. */
#include "base/arena.h"
#include "check/rule.h"
#include "cldr/cldr.h"

const enum regime transfer_laws[TRANSFER_LAWS] = { REGIME_EU_GDPR,
	REGIME_UK_GDPR, REGIME_CH_FADP };

const char *
law_name(enum regime regime)
{
	return regime == REGIME_UK_GDPR	  ? "the UK GDPR"
	    : regime == REGIME_CH_FADP ? "the FADP"
					 : "the GDPR";
}

struct str
country_name(const struct check *c, struct str code)
{
	struct str name = str_from(cldr_region_name(cldr_find("en-GB", 5),
	    code.p, code.len));

	if (!name.len)
		return code;
	if (str_starts(name, STR("United ")) || str_ends(name, STR("lands")))
		return arena_printf(c->arena, "the %.*s", STR_ARG(name));
	return name;
}

static bool
before(struct date day, struct date end)
{
	return day.year && date_cmp(day, end) < 0;
}

/* Parts of member states that have a code of their own. */
static bool
in_member_state(struct str country)
{
	static const char parts[][3] = { "AX", "GF", "GP", "MF", "MQ", "RE",
		"YT" };

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (str_eq(country, str_from(parts[i])))
			return true;
	return in_eea(country);
}

/*
 * The United Kingdom left the common territory at the end of 2020.  Data
 * could still go there freely until the decision of 28 June 2021.
 */
bool
in_territory(const struct check *c, enum regime regime, struct str country)
{
	static const struct date left = { 2021, 1, 1 }, decided = { 2021, 6,
		28 };
	bool in_uk = str_eq(country, STR("GB"));

	if (regime == REGIME_CH_FADP)
		return str_eq(country, STR("CH"));
	if (regime == REGIME_UK_GDPR)
		return in_uk ||
		    (before(c->as_of, left) && in_member_state(country));
	return in_member_state(country) ||
	    (in_uk && before(c->as_of, decided));
}

/* --- adequacy ----------------------------------------------------------- */

/* In place of what is known already, if it says more. */
static void
take(struct adequacy *known, struct adequacy next, struct date from,
    struct date day)
{
	if (before(day, from))
		return;
	next.state = next.to.year && day.year && date_cmp(day, next.to) > 0
	    ? ADEQUACY_ENDED
	    : ADEQUACY_IN_FORCE;
	if (next.state > known->state ||
	    (next.state == known->state && known->to.year &&
		(!next.to.year || date_cmp(next.to, known->to) > 0)))
		*known = next;
}

static bool
row_is_for(const struct adequacy_decision_row *r, enum regime regime,
    struct str country)
{
	return str_eq(str_from(r->regime), str_from(regime_ids[regime])) &&
	    (str_eq(str_from(r->country), country) ||
		(str_eq(str_from(r->country), STR("EEA")) &&
		    in_member_state(country)));
}

static struct date
date_of(const char *text)
{
	struct date day = { 0 };

	return date_parse(str_from(text), &day) ? day : (struct date){ 0 };
}

static void
built_in(struct adequacy *known, enum regime regime, struct str country,
    struct date day)
{
	for (unsigned i = 1; i < ADEQUACY_COUNT; i++) {
		const struct adequacy_decision_row *r =
		    &adequacy_decision_rows[i];

		if (!row_is_for(r, regime, country))
			continue;
		take(known,
		    (struct adequacy){ .instrument = str_from(r->instrument),
			.scope = str_from(r->scope),
			.to = date_of(r->valid_to),
			.if_certified = str_eq(country, STR("US")) },
		    date_of(r->valid_from), day);
	}
}

struct adequacy
adequacy_of(const struct check *c, enum regime regime, struct str country)
{
	struct adequacy known = { 0 };

	built_in(&known, regime, country, c->as_of);
	if (!c->settings)
		return known;
	for (EACH(struct adequacy_setting, s, c->settings->adequacy))
		if (has_choice(&s->regimes, regime) &&
		    has_word(&s->countries, country))
			take(&known,
			    (struct adequacy){ .instrument = s->instrument.s,
				.to = s->to.date },
			    s->from.date, c->as_of);
	return known;
}
