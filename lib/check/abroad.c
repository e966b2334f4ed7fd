/* What several rules on transfers ask of one. */
#include "check/abroad.h"

/* --- where a transfer goes ---------------------------------------------- */

bool
judged(const struct check *c, const struct transfer *t, enum regime law)
{
	return under(c, law) && (rule_rows[c->rule].regimes & 1u << law) &&
	    (!t->regimes.count || has_choice(&t->regimes, law));
}

/* The controller's own country; failing that, where it keeps the data. */
static bool
is_own(const struct check *c, struct str country)
{
	const struct controller *k = &c->policy->controller;
	struct str registered = k->registration.country.s;
	struct str home = k->contact.postal.country.s;

	if (!registered.len && !home.len && !k->establishments.count)
		return str_eq(c->policy->hosting.primary.s, country);
	return str_eq(registered, country) || str_eq(home, country) ||
	    has_word(&k->establishments, country);
}

const struct word *
first_of(const struct check *c, const struct transfer *t, enum regime law,
    question *ask, const struct list *countries)
{
	for (EACH(struct word, w, *countries))
		if (!in_territory(c, law, w->s) && !is_own(c, w->s) &&
		    ask(c, t, law, w->s))
			return w;
	return NULL;
}

const struct word *
destination(const struct check *c, const struct transfer *t, enum regime law,
    question *ask)
{
	const struct word *w = NULL;

	if (!judged(c, t, law))
		return NULL;
	if (t->to.count)
		return first_of(c, t, law, ask, &t->to);
	for (EACH(struct ref, r, t->recipients)) {
		const struct recipient *x = (const void *)r->to;

		if (x && (w = first_of(c, t, law, ask, &x->countries)))
			break;
	}
	return w;
}

bool
is_any(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	(void)c, (void)t, (void)law, (void)country;
	return true;
}

bool
leaves(const struct check *c, const struct transfer *t)
{
	for (EACH_LAW(law))
		if (destination(c, t, *law, is_any))
			return true;
	return false;
}

/* --- certification in the United States --------------------------------- */

enum dpf
certificate(enum regime law)
{
	return law == REGIME_UK_GDPR	  ? DPF_UK
	    : law == REGIME_CH_FADP ? DPF_CH
				      : DPF_EU;
}

const struct recipient *
next_american(const struct transfer *t, const struct ref **r)
{
	const struct ref *first = t->recipients.items;
	size_t i = *r ? (size_t)(*r - first) + 1 : 0;

	for (; i < t->recipients.count; i++) {
		const struct ref *at = first + i;
		const struct recipient *x = (const void *)at->to;

		*r = at;
		if (x && has_word(&x->countries, STR("US")))
			return x;
	}
	return NULL;
}

struct americans
americans(const struct transfer *t, enum regime law)
{
	struct americans n = { 0, 0 };
	const struct ref *at = NULL;

	for (const struct recipient *x; (x = next_american(t, &at)); n.count++)
		n.certified += has_choice(&x->dpf, certificate(law));
	return n;
}

/* --- adequacy ----------------------------------------------------------- */

bool
is_covered(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	struct adequacy a = adequacy_of(c, law, country);
	struct americans n = americans(t, law);

	return a.state == ADEQUACY_IN_FORCE &&
	    (!a.if_certified || (n.count && n.count == n.certified));
}

bool
is_uncovered(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	return !is_covered(c, t, law, country);
}

bool
is_unheard(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	(void)t;
	return adequacy_of(c, law, country).state == ADEQUACY_UNHEARD;
}

bool
is_heard(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	return !is_unheard(c, t, law, country);
}

bool
is_framework(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	struct adequacy a = adequacy_of(c, law, country);

	(void)t;
	return a.state == ADEQUACY_IN_FORCE && a.if_certified;
}

bool
is_ending(const struct check *c, const struct transfer *t, enum regime law,
    struct str country)
{
	struct adequacy a = adequacy_of(c, law, country);

	(void)t;
	return a.state == ADEQUACY_ENDED ||
	    (a.state == ADEQUACY_IN_FORCE && a.to.year && c->as_of.year &&
		date_days(a.to) - date_days(c->as_of) < 365);
}

/* --- mechanisms --------------------------------------------------------- */

int
rank_of(enum mechanism m)
{
	const char *r = mechanism_rows[m].strength_rank;

	return *r ? *r - '0' : 0;
}

enum regime
law_of(enum mechanism m)
{
	switch (*mechanism_rows[m].regime) {
	case 'E':
		return REGIME_EU_GDPR;
	case 'U':
		return REGIME_UK_GDPR;
	case 'C':
		return REGIME_CH_FADP;
	}
	return REGIME_NONE;
}

struct reliance
reliance(const struct transfer *t, enum regime law)
{
	struct reliance r = { NULL, true };

	for (EACH(struct choice, m, t->mechanism)) {
		enum mechanism is = (enum mechanism)m->is;

		if (rank_of(is) != RANK_DECISION)
			r.alone = false;
		else if (law_of(is) == law && !r.decision)
			r.decision = m;
	}
	return r;
}

const struct choice *
first_mechanism(const struct transfer *t, bool (*is)(enum mechanism))
{
	for (EACH(struct choice, m, t->mechanism))
		if (is((enum mechanism)m->is))
			return m;
	return NULL;
}

bool
all_mechanisms(const struct transfer *t, bool (*is)(enum mechanism))
{
	for (EACH(struct choice, m, t->mechanism))
		if (!is((enum mechanism)m->is))
			return false;
	return t->mechanism.count;
}
