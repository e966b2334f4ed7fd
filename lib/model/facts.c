#include "model/facts.h"

enum lawful_basis
basis_family(enum lawful_basis basis)
{
	switch (basis) {
	case BASIS_CONTRACT:
	case BASIS_CONTRACT_PERFORMANCE:
	case BASIS_PRE_CONTRACT:
		return BASIS_CONTRACT;
	case BASIS_PUBLIC_TASK:
	case BASIS_OFFICIAL_AUTHORITY:
		return BASIS_PUBLIC_TASK;
	case BASIS_LEGITIMATE_INTERESTS:
	case BASIS_LEGITIMATE_INTERESTS_CONTROLLER:
	case BASIS_LEGITIMATE_INTERESTS_THIRD_PARTY:
		return BASIS_LEGITIMATE_INTERESTS;
	case BASIS_NONE:
	case BASIS_CONSENT:
	case BASIS_LEGAL_OBLIGATION:
	case BASIS_VITAL_INTERESTS:
	case BASIS_RECOGNISED_LEGITIMATE_INTERESTS:
	case BASIS_COUNT:
		break;
	}
	return basis;
}

bool
purpose_rests_on(const struct purpose *p, enum lawful_basis family)
{
	for (EACH(struct basis, x, p->bases))
		if (basis_family((enum lawful_basis)x->basis.is) == family)
			return true;
	return false;
}

bool
basis_used(const struct policy *policy, enum lawful_basis family)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (purpose_rests_on(p, family))
			return true;
	return false;
}

bool
has_choice(const struct list *l, unsigned is)
{
	for (EACH(struct choice, c, *l))
		if (c->is == is)
			return true;
	return false;
}

bool
answers_to(const struct policy *p, enum regime regime)
{
	return has_choice(&p->notice.regimes, regime);
}

/* --- rights ------------------------------------------------------------ */

static bool
asks_consent(const struct purpose *p)
{
	for (EACH(struct art9, x, p->art9))
		if (x->condition.is == ART9_EXPLICIT_CONSENT)
			return true;
	return purpose_rests_on(p, BASIS_CONSENT);
}

static bool
is_portable(const struct purpose *p)
{
	return asks_consent(p) || purpose_rests_on(p, BASIS_CONTRACT);
}

static bool
may_be_objected_to(const struct purpose *p)
{
	return purpose_rests_on(p, BASIS_LEGITIMATE_INTERESTS) ||
	    purpose_rests_on(p, BASIS_PUBLIC_TASK) ||
	    purpose_rests_on(p, BASIS_RECOGNISED_LEGITIMATE_INTERESTS);
}

static bool
is_direct_marketing(const struct purpose *p)
{
	return p->direct_marketing.is == FLAG_YES;
}

static bool
takes_decisions(const struct policy *p)
{
	return p->automated_decisions.count;
}

/* A notice without a date is one of today, and later than all of these. */
static bool
applies_from(const struct policy *p, struct date day)
{
	return !p->notice.effective.date.year ||
	    date_cmp(p->notice.effective.date, day) >= 0;
}

/* Data Protection Act 2018, s. 164A: in force, or offered before. */
static bool
hears_complaints(const struct policy *p)
{
	return p->complaints.controller_route.item.given ||
	    applies_from(p, (struct date){ 2026, 6, 19 });
}

static bool
sells_or_shares(const struct policy *p)
{
	return p->us.ca.sold_shared.count;
}

static bool
uses_sensitive_data(const struct policy *p)
{
	return p->us.ca.sensitive_beyond_7027m.is == FLAG_YES;
}

/* 11 CCR 7200(b). */
static bool
decides_by_technology(const struct policy *p)
{
	return takes_decisions(p) &&
	    applies_from(p, (struct date){ 2027, 1, 1 });
}

/*
 * What gives a right: one of the laws, and where there are conditions, a
 * purpose of that kind, and a notice of that kind.  The words say the same to
 * an author who misses the right.
 */
static const struct right_rule {
	enum right right;
	enum regime laws[2];
	bool (*of_purpose)(const struct purpose *);
	bool (*of_notice)(const struct policy *);
	const char *given_by;
} right_rules[] = {
/* clang-format off */
#define GDPR { REGIME_EU_GDPR, REGIME_UK_GDPR }
#define ONLY(law) { REGIME_##law, REGIME_##law }
	{ RIGHT_ACCESS,              GDPR,          NULL,                NULL,
	  "the regime 'eu-gdpr' or 'uk-gdpr' gives it" },
	{ RIGHT_RECTIFICATION,       GDPR,          NULL,                NULL,
	  "the regime 'eu-gdpr' or 'uk-gdpr' gives it" },
	{ RIGHT_ERASURE,             GDPR,          NULL,                NULL,
	  "the regime 'eu-gdpr' or 'uk-gdpr' gives it" },
	{ RIGHT_RESTRICTION,         GDPR,          NULL,                NULL,
	  "the regime 'eu-gdpr' or 'uk-gdpr' gives it" },
	{ RIGHT_PORTABILITY,         GDPR,          is_portable,         NULL,
	  "a purpose that is based on consent or a contract gives it (Art. 20 GDPR)" },
	{ RIGHT_OBJECTION,           GDPR,          may_be_objected_to,  NULL,
	  "a purpose that is based on legitimate interests or a public task gives it (Art. 21(1) GDPR)" },
	{ RIGHT_OBJECTION_DM,        GDPR,          is_direct_marketing, NULL,
	  "a purpose with 'direct_marketing: true' gives it (Art. 21(2) GDPR)" },
	{ RIGHT_WITHDRAW_CONSENT,    GDPR,          asks_consent,        NULL,
	  "a purpose that is based on consent gives it (Art. 7(3) GDPR)" },
	{ RIGHT_ADM,                 GDPR,          NULL,                takes_decisions,
	  "an entry of 'automated_decisions' gives it (Art. 22 GDPR)" },
	{ RIGHT_COMPLAIN_AUTHORITY,  GDPR,          NULL,                NULL,
	  "the regime 'eu-gdpr' or 'uk-gdpr' gives it" },
	{ RIGHT_COMPLAIN_CONTROLLER, ONLY(UK_GDPR), NULL,                hears_complaints,
	  "the regime 'uk-gdpr' gives it, from 19 June 2026 on or with 'complaints.controller_route' (s. 164A DPA 2018)" },
	{ RIGHT_CH_ACCESS,           ONLY(CH_FADP), NULL,                NULL,
	  "the regime 'ch-fadp' gives it" },
	{ RIGHT_CH_PORTABILITY,      ONLY(CH_FADP), is_portable,         NULL,
	  "the regime 'ch-fadp' and a purpose that is based on consent or a contract give it (Art. 28 FADP)" },
	{ RIGHT_CH_CORRECTION,       ONLY(CH_FADP), NULL,                NULL,
	  "the regime 'ch-fadp' gives it" },
	{ RIGHT_CH_ADM,              ONLY(CH_FADP), NULL,                takes_decisions,
	  "the regime 'ch-fadp' and an entry of 'automated_decisions' give it (Art. 21 FADP)" },
	{ RIGHT_CA_KNOW,             ONLY(US_CA),   NULL,                NULL,
	  "the regime 'us-ca' gives it" },
	{ RIGHT_CA_DELETE,           ONLY(US_CA),   NULL,                NULL,
	  "the regime 'us-ca' gives it" },
	{ RIGHT_CA_CORRECT,          ONLY(US_CA),   NULL,                NULL,
	  "the regime 'us-ca' gives it" },
	{ RIGHT_CA_OPT_OUT,          ONLY(US_CA),   NULL,                sells_or_shares,
	  "the regime 'us-ca' and an entry of 'us.ca.sold_shared' give it (Cal. Civ. Code 1798.120)" },
	{ RIGHT_CA_LIMIT,            ONLY(US_CA),   NULL,                uses_sensitive_data,
	  "the regime 'us-ca' and 'us.ca.sensitive_beyond_7027m: true' give it (Cal. Civ. Code 1798.121)" },
	{ RIGHT_CA_ADMT_OPT_OUT,     ONLY(US_CA),   NULL,                decides_by_technology,
	  "the regime 'us-ca' and an entry of 'automated_decisions' give it from 1 January 2027 on (11 CCR 7221)" },
	{ RIGHT_CA_ADMT_ACCESS,      ONLY(US_CA),   NULL,                decides_by_technology,
	  "the regime 'us-ca' and an entry of 'automated_decisions' give it from 1 January 2027 on (11 CCR 7222)" },
	{ RIGHT_CA_NONRETALIATION,   ONLY(US_CA),   NULL,                NULL,
	  "the regime 'us-ca' gives it" },
#undef GDPR
#undef ONLY
/* clang-format on */
};

#define RIGHT_RULES (sizeof(right_rules) / sizeof(right_rules[0]))

static bool
some_purpose(const struct policy *policy, bool (*is)(const struct purpose *))
{
	for (EACH(struct purpose, p, policy->purposes))
		if (is(p))
			return true;
	return false;
}

/* Silence about the laws is read as the strictest of them, as the checks do. */
static bool
lies_under(const struct policy *p, enum regime law)
{
	return answers_to(p, law) ||
	    (law == REGIME_EU_GDPR && !p->notice.regimes.count);
}

static bool
follows(const struct policy *p, const struct right_rule *r)
{
	return (lies_under(p, r->laws[0]) || lies_under(p, r->laws[1])) &&
	    (!r->of_purpose || some_purpose(p, r->of_purpose)) &&
	    (!r->of_notice || r->of_notice(p));
}

const char *
right_given_by(enum right right)
{
	for (size_t i = 0; i < RIGHT_RULES; i++)
		if (right_rules[i].right == right)
			return right_rules[i].given_by;
	return NULL;
}

size_t
rights_due(const struct policy *p, enum right out[RIGHT_COUNT])
{
	size_t n = 0;

	for (size_t i = 0; i < RIGHT_RULES; i++)
		if (follows(p, &right_rules[i]))
			out[n++] = right_rules[i].right;
	return n;
}

size_t
rights_of(const struct policy *p, enum right out[RIGHT_COUNT])
{
	size_t n = 0;

	if (!p->rights.stated.count)
		return rights_due(p, out);
	for (size_t i = 0; i < RIGHT_RULES; i++)
		if (has_choice(&p->rights.stated, right_rules[i].right))
			out[n++] = right_rules[i].right;
	return n;
}

bool
rights_given(const struct policy *p)
{
	enum right all[RIGHT_COUNT];

	return p->rights.item.given ||
	    (p->notice.regimes.count && rights_of(p, all));
}

/* The families of bases that the author promises the right for, as bits. */
static unsigned
promised_for(const struct policy *p, enum right right)
{
	unsigned bits = 0;

	for (EACH(struct right_note, n, p->rights.details)) {
		if (!str_eq(n->item.id, str_from(right_ids[right])))
			continue;
		for (EACH(struct choice, c, n->bases))
			bits |= 1u << basis_family((enum lawful_basis)c->is);
	}
	return bits;
}

static bool
rests_on_one_of(const struct purpose *p, unsigned families)
{
	for (EACH(struct basis, x, p->bases))
		if (families >> basis_family((enum lawful_basis)x->basis.is) &
		    1)
			return true;
	return false;
}

size_t
right_purposes(const struct policy *policy, enum right right,
    const struct purpose *out[])
{
	const unsigned promised = promised_for(policy, right);
	const struct right_rule *r = right_rules;
	size_t n = 0;

	while (r->right != right)
		r++;
	for (EACH(struct purpose, p, policy->purposes))
		if (promised ? rests_on_one_of(p, promised)
			     : r->of_purpose && r->of_purpose(p))
			out[n++] = p;
	return n;
}
