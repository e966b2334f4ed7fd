/*
 * Data that leave for other countries (Art. 44 to 49 GDPR, Art. 44A to 49 UK
 * GDPR, Art. 16 to 18 FADP).
 */
#include "base/arena.h"
#include "check/abroad.h"
#include "check/uses.h"

/* --- what the notice must say of a transfer ------------------------------ */

/* What transfers name: each recipient, and each country. */
struct named {
	bool *recipients; /* by position */
	bool countries[26][26];
	bool nowhere; /* for what is no code, which is said elsewhere */
};

static bool *
country_in(struct named *n, struct str code)
{
	if (code.len != 2 || code.p[0] < 'A' || code.p[0] > 'Z' ||
	    code.p[1] < 'A' || code.p[1] > 'Z')
		return &n->nowhere;
	return &n->countries[code.p[0] - 'A'][code.p[1] - 'A'];
}

static struct named *
named_by_transfers(const struct check *c)
{
	const struct policy *p = c->policy;
	const struct recipient *all = p->recipients.items;
	struct named *n = ARENA_NEW(c->arena, struct named);

	n->recipients = arena_array(c->arena, p->recipients.count + 1,
	    sizeof(bool));
	for (EACH(struct transfer, t, p->transfers)) {
		for (EACH(struct word, w, t->to))
			*country_in(n, w->s) = true;
		for (EACH(struct ref, r, t->recipients))
			if (r->to)
				n->recipients[(const struct recipient *)
						  (const void *)r->to -
				    all] = true;
	}
	return n;
}

/*
 * Swiss law asks for the country, which the recipient states, and for what
 * protects the data where the country is not recognised as adequate.
 */
static question *
must_be_declared(enum regime law)
{
	return law == REGIME_CH_FADP ? is_uncovered : is_any;
}

static const struct word *
undeclared(const struct check *c, struct named *n, const struct recipient *x)
{
	struct ref self = { x->item.key_at, x->item.id, &x->item };
	struct transfer to = { .recipients = { &self, 1, self.at, GIVEN } };
	const struct word *w;

	for (EACH_LAW(law))
		for (EACH(struct word, at, x->countries)) {
			struct list one = { at, 1, at->at, GIVEN };

			w = judged(c, &to, *law) ? first_of(c, &to, *law,
			    must_be_declared(*law), &one) : NULL;
			if (w && !*country_in(n, w->s))
				return w;
		}
	return NULL;
}

static void
transfer_undeclared(struct check *c, const struct policy *p)
{
	struct named *n = named_by_transfers(c);
	const struct word *w;
	struct diag *d;
	size_t i = 0;

	for (EACH(struct recipient, x, p->recipients)) {
		if (n->recipients[i++] || !(w = undeclared(c, n, x)))
			continue;
		d = found(c, w->at, key_to(c, "recipients", &x->item),
		    "the recipient '%.*s' is in %.*s, and no transfer names "
		    "it or that country",
		    STR_ARG(x->item.id), STR_ARG(country_name(c, w->s)));
		if (p->transfers.given == GIVEN_NONE)
			diag_place(c->ds, d, p->transfers.at,
			    "the notice says that no data leave");
	}
}

static void
no_safeguard(struct check *c, const struct transfer *t)
{
	const struct word *w;

	for (EACH_LAW(law)) {
		if (t->mechanism.count ||
		    !(w = destination(c, t, *law, is_uncovered)))
			continue;
		found(c, t->to.count ? w->at : t->item.key_at, "mechanism",
		    "the transfer '%.*s' names no safeguard, and no decision "
		    "on adequacy under %s covers what goes to %.*s",
		    STR_ARG(t->item.id), law_name(*law),
		    STR_ARG(country_name(c, w->s)));
		return;
	}
}

static void
adequacy_unsaid(struct check *c, const struct transfer *t)
{
	const struct word *w;
	struct adequacy a;

	for (EACH_LAW(law)) {
		if (t->mechanism.count ||
		    !(w = destination(c, t, *law, is_covered)))
			continue;
		a = adequacy_of(c, *law, w->s);
		diag_note(c->ds,
		    found(c, t->to.count ? w->at : t->item.key_at,
			"mechanism", "the transfer '%.*s' does not say that "
			"%.*s is adequate under %s",
			STR_ARG(t->item.id), STR_ARG(country_name(c, w->s)),
			law_name(*law)),
		    "the decision is %.*s", STR_ARG(a.instrument));
		return;
	}
}

/* Nobody can say which decision covers what goes nowhere in particular. */
static bool
goes_nowhere(const struct transfer *t)
{
	if (t->to.count)
		return false;
	for (EACH(struct ref, r, t->recipients))
		if (!r->to ||
		    ((const struct recipient *)(const void *)r->to)
			->countries.count)
			return false;
	return true;
}

static void
adequacy_open(struct check *c, const struct transfer *t)
{
	if (!t->mechanism.count && goes_nowhere(t) &&
	    (judged(c, t, REGIME_EU_GDPR) || judged(c, t, REGIME_UK_GDPR)))
		found(c, t->item.key_at, "mechanism",
		    "the transfer '%.*s' does not say whether a decision on "
		    "adequacy covers it",
		    STR_ARG(t->item.id));
	else
		adequacy_unsaid(c, t);
}

static bool
is_rules(enum mechanism m)
{
	return m == MECHANISM_BCR || m == MECHANISM_UK_BCR ||
	    m == MECHANISM_CH_BCR;
}

/* What 13(1)(f) wants a copy of: Art. 46, 47, 49(1) second subparagraph. */
static bool
needs_copy(const struct transfer *t, const struct choice *m)
{
	enum mechanism is = (enum mechanism)m->is;
	int r = rank_of(is);

	return law_of(is) && law_of(is) != REGIME_CH_FADP &&
	    (r == RANK_SAFEGUARD || r == RANK_AUTHORISED ||
		r == RANK_COMPELLING) &&
	    !(is_rules(is) && t->rules_url.s.len);
}

static void
no_copy(struct check *c, const struct transfer *t)
{
	if (t->safeguard_copy.s.len || !leaves(c, t))
		return;
	for (EACH(struct choice, m, t->mechanism))
		if (needs_copy(t, m)) {
			found(c, m->at, "safeguard_copy",
			    "the transfer '%.*s' does not say how to get a "
			    "copy of its safeguard, '%s'",
			    STR_ARG(t->item.id), mechanism_ids[m->is]);
			return;
		}
}

static bool
is_compelling(const struct check *c, const void *t)
{
	(void)c;
	return has_choice(&((const struct transfer *)t)->mechanism,
	    MECHANISM_COMPELLING_INTEREST);
}

static bool
is_consented(const struct check *c, const void *t)
{
	(void)c;
	return has_choice(&((const struct transfer *)t)->mechanism,
	    MECHANISM_DEROG_CONSENT);
}

static bool
has_rules(const struct check *c, const void *t)
{
	(void)c;
	return first_mechanism(t, is_rules);
}

static void
recipient_unnamed(struct check *c, const struct policy *p)
{
	const struct data_origin *from = NULL;

	for (EACH(struct data_origin, o, p->sources))
		if (!from && is_indirect(o))
			from = o;
	for (EACH(struct transfer, t, p->transfers))
		if (from && !t->recipients.count && leaves(c, t))
			diag_place(c->ds,
			    found(c, t->item.key_at,
				key_to(c, "transfers", &t->item),
				"the transfer '%.*s' does not say who "
				"receives the data there",
				STR_ARG(t->item.id)),
			    from->item.key_at,
			    "some data come from somebody else");
}

/* --- the United Kingdom and Switzerland ---------------------------------- */

/* What the Union decided or drew up, which the United Kingdom left. */
static bool
is_of_the_union(enum mechanism m)
{
	return m == MECHANISM_SCC_COMMISSION || m == MECHANISM_ADEQUACY ||
	    m == MECHANISM_DPF;
}

static void
union_alone(struct check *c, const struct transfer *t)
{
	const struct word *w = all_mechanisms(t, is_of_the_union)
	    ? destination(c, t, REGIME_UK_GDPR, is_uncovered)
	    : NULL;
	const struct choice *m = t->mechanism.items;

	if (w)
		found(c, m->at, "mechanism",
		    "the transfer '%.*s' to %.*s relies on '%s', which does "
		    "not protect data under the UK GDPR",
		    STR_ARG(t->item.id), STR_ARG(country_name(c, w->s)),
		    mechanism_ids[m->is]);
}

static bool
is_swiss(const struct check *c, const void *t)
{
	return judged(c, t, REGIME_CH_FADP);
}

static bool
is_of_a_law(const struct check *c, const void *t)
{
	return judged(c, t, REGIME_EU_GDPR) || judged(c, t, REGIME_UK_GDPR);
}

/* --- mechanisms that cannot bear it -------------------------------------- */

static void
decision_unheard(struct check *c, const struct transfer *t)
{
	for (EACH_LAW(law)) {
		struct reliance r = reliance(t, *law);
		const struct word *w = r.decision
		    ? destination(c, t, *law, is_unheard)
		    : NULL;

		if (!w || (!r.alone && destination(c, t, *law, is_heard)))
			continue;
		found(c, r.decision->at, "mechanism",
		    "the transfer '%.*s' relies on a decision on adequacy, "
		    "and none under %s is known for %.*s",
		    STR_ARG(t->item.id), law_name(*law),
		    STR_ARG(country_name(c, w->s)));
		return;
	}
}

static void
list_uncertified(struct check *c, struct diag *d, const struct transfer *t,
    enum regime law)
{
	const struct ref *at = NULL;
	unsigned places = 0;

	for (const struct recipient *x; (x = next_american(t, &at));)
		if (!has_choice(&x->dpf, certificate(law)) && places++ < 5)
			diag_place(c->ds, d,
			    x->dpf.count ? x->dpf.at : x->item.key_at,
			    "its `dpf` lacks '%s'",
			    law == REGIME_UK_GDPR	? "uk"
				: law == REGIME_CH_FADP ? "ch"
							 : "eu");
}

/* Where other safeguards stand beside it, one certificate will do. */
static void
uncertified(struct check *c, const struct transfer *t)
{
	for (EACH_LAW(law)) {
		struct reliance r = reliance(t, *law);
		struct americans n = americans(t, *law);

		if (!r.decision || !destination(c, t, *law, is_framework) ||
		    n.certified == n.count || (!r.alone && n.certified))
			continue;
		list_uncertified(c,
		    found(c, r.decision->at, "mechanism",
			"the transfer '%.*s' relies on the Data Privacy "
			"Framework under %s, and no certificate is stated "
			"for %zu of its recipients",
			STR_ARG(t->item.id), law_name(*law),
			n.count - n.certified),
		    t, *law);
		return;
	}
}

static void
decision_ends(struct check *c, const struct transfer *t)
{
	for (EACH_LAW(law)) {
		struct reliance r = reliance(t, *law);
		const struct word *w = r.decision
		    ? destination(c, t, *law, is_ending)
		    : NULL;
		struct adequacy a;
		char day[11];

		if (!w)
			continue;
		a = adequacy_of(c, *law, w->s);
		date_iso(a.to, day);
		found(c, r.decision->at, "mechanism",
		    "the transfer '%.*s' relies on %.*s for %.*s, which %s "
		    "on %s",
		    STR_ARG(t->item.id), STR_ARG(a.instrument),
		    STR_ARG(country_name(c, w->s)),
		    a.state == ADEQUACY_ENDED ? "ended" : "ends", day);
		return;
	}
}

/* Within the territory of every law that judges it. */
static bool
stays(const struct check *c, const struct transfer *t)
{
	bool any = false;

	for (EACH_LAW(law)) {
		if (!judged(c, t, *law))
			continue;
		any = true;
		for (EACH(struct word, w, t->to))
			if (!in_territory(c, *law, w->s))
				return false;
	}
	return any && t->to.count;
}

static void
within_territory(struct check *c, const struct transfer *t)
{
	const struct word *w = t->to.items;

	if (stays(c, t))
		found(c, w->at, "to",
		    "the transfer '%.*s' goes to %.*s, where the law of the "
		    "notice itself holds",
		    STR_ARG(t->item.id), STR_ARG(country_name(c, w->s)));
}

static bool
is_derogation(enum mechanism m)
{
	return law_of(m) != REGIME_CH_FADP &&
	    (rank_of(m) == RANK_DEROGATION || rank_of(m) == RANK_COMPELLING);
}

static void
systematic(struct check *c, const struct transfer *t)
{
	const struct choice *m = t->mechanism.items;

	if (t->frequency.is == FREQUENCY_REGULAR && leaves(c, t) &&
	    all_mechanisms(t, is_derogation))
		diag_place(c->ds,
		    found(c, t->frequency.at, "mechanism",
			"the transfer '%.*s' happens regularly, and rests on "
			"an exception alone",
			STR_ARG(t->item.id)),
		    m->at, "the exception");
}

/* Art. 49(3) names them. */
static bool
is_closed_to_authorities(enum mechanism m)
{
	return m == MECHANISM_DEROG_CONSENT ||
	    m == MECHANISM_DEROG_CONTRACT ||
	    m == MECHANISM_DEROG_CONTRACT_INTEREST ||
	    m == MECHANISM_COMPELLING_INTEREST;
}

/* Some of what it does may lie outside its powers: then nobody can tell. */
static bool
acts_in_public_power(const struct policy *p)
{
	if (p->controller.sector.is != SECTOR_PUBLIC)
		return false;
	for (EACH(struct purpose, x, p->purposes))
		if (x->outside_public_task.is == FLAG_YES)
			return false;
	return true;
}

static void
closed_to_authorities(struct check *c, const struct policy *p)
{
	bool applies = acts_in_public_power(p);

	for (EACH(struct transfer, t, p->transfers)) {
		const struct choice *m = first_mechanism(t,
		    is_closed_to_authorities);

		if (!applies || !m || !leaves(c, t))
			continue;
		diag_place(c->ds,
		    found(c, m->at, key_to(c, "transfers", &t->item),
			"the transfer '%.*s' rests on '%s', which a public "
			"authority cannot use in its public powers",
			STR_ARG(t->item.id), mechanism_ids[m->is]),
		    p->controller.sector.at, "the controller is public");
	}
}

const struct check_row transfers_rows[] = {
	{ R_EU13_TRANSFER_FACT, .policy = transfer_undeclared },
	{ R_EU13_TRANSFER_SAFEGUARD, .transfer = no_safeguard },
	{ R_EU13_TRANSFER_ADEQUACY, .transfer = adequacy_open },
	{ R_EU13_TRANSFER_COPY, .transfer = no_copy },
	{ R_EU13_TRANSFER_COMPELLING_LI, .require = "compelling_interest",
	  .in = IN_TRANSFERS, .when = is_compelling,
	  .say = "the transfer '{}' does not name the compelling interest it rests on" },
	{ R_EU13_TRANSFER_CONSENT_RISKS, .require = "risks",
	  .in = IN_TRANSFERS, .when = is_consented,
	  .say = "the transfer '{}' rests on consent and does not name its risks" },
	{ R_EU13_BCR_INFO, .require = "rules_url", .in = IN_TRANSFERS,
	  .when = has_rules,
	  .say = "the transfer '{}' does not say where its binding corporate rules can be read" },
	{ R_EU14_RECIPIENT_IN_COUNTRY, .policy = recipient_unnamed },
	{ R_UK13_TRANSFER_REGS, .transfer = union_alone },
	{ R_CH19_COUNTRY, .require = "to", .in = IN_TRANSFERS,
	  .when = is_swiss,
	  .say = "the transfer '{}' does not name the countries that data go to" },
	{ R_CH19_GUARANTEE, .transfer = no_safeguard },
	{ R_TRANSFER_ADEQUACY_NOT_FOUND, .transfer = decision_unheard },
	{ R_TRANSFER_DPF_NOT_CERTIFIED, .transfer = uncertified },
	{ R_TRANSFER_WITHIN_EEA, .transfer = within_territory },
	{ R_TRANSFER_COUNTRY_UNNAMED, .require = "to", .in = IN_TRANSFERS,
	  .when = is_of_a_law,
	  .say = "the transfer '{}' does not name the countries that data go to" },
	{ R_TRANSFER_EXPIRED_ADEQUACY, .transfer = decision_ends },
	{ R_TRANSFER_DEROGATION_SYSTEMATIC, .transfer = systematic },
	{ R_TRANSFER_DEROGATION_PUBLIC_AUTHORITY,
	  .policy = closed_to_authorities },
	{ R_NONE },
};
