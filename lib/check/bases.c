#include "check/rule.h"

static const char *
basis_id(const struct basis *b)
{
	return lawful_basis_ids[b->basis.is];
}

/* The note on a basis of the family, if it has any text. */
static const struct basis_note *
note_on(const struct policy *p, enum lawful_basis family)
{
	for (EACH(struct basis_note, n, p->lawful_bases))
		if (n->note.s.len &&
		    basis_family((enum lawful_basis)names_find(&names_bases,
			n->item.id)) == family)
			return n;
	return NULL;
}

/* --- legitimate interests ----------------------------------------------- */

static bool
rests_on_interests(const struct check *c, const void *basis)
{
	(void)c;
	return is_of_family(basis, BASIS_LEGITIMATE_INTERESTS);
}

static void
no_interest(struct check *c, const struct purpose *p, const struct basis *b)
{
	if (rests_on_interests(c, b) && !b->interest.text.s.len)
		found(c, b->basis.at, "interest.text",
		    "the purpose '%.*s' rests on '%s' and does not state the "
		    "interest",
		    STR_ARG(p->item.id), basis_id(b));
}

static void
no_assessment(struct check *c, const struct policy *policy)
{
	if (note_on(policy, BASIS_LEGITIMATE_INTERESTS))
		return;
	for (EACH(struct purpose, p, policy->purposes))
		for (EACH(struct basis, b, p->bases))
			if (rests_on_interests(c, b) &&
			    !b->interest.assessment.s.len) {
				found(c, b->basis.at,
				    "lawful_bases.legitimate-interests",
				    "the notice does not say where to learn "
				    "how legitimate interests were weighed");
				return;
			}
}

/* A title much longer than the interest says more than the interest does. */
static bool
restates(struct check *c, struct str interest, const struct text *title)
{
	return title->s.len && title->s.len < interest.len + 40 &&
	    str_eq(interest, bare_words(c, title->s));
}

static bool
is_empty_interest(struct check *c, struct str interest)
{
	static const char *const phrases[] = { "business", "our business",
		"business interests", "our business interests",
		"business purposes", "our business purposes", "our interests",
		"our own interests", "legitimate interests",
		"our legitimate interests", "legitimate business interests",
		"our legitimate business interests", "commercial interests",
		"our commercial interests", "run our business",
		"running our business", "conducting our business",
		"managing our business", "the interests of our business",
		NULL };

	return in_english(c) && is_phrase(interest, phrases);
}

static void
tautology(struct check *c, const struct purpose *p, const struct basis *b)
{
	const struct text *said = &b->interest.text;
	struct str interest;

	if (!rests_on_interests(c, b) || !said->s.len)
		return;
	interest = bare_words(c, said->s);
	if (is_empty_interest(c, interest))
		found(c, said->at, "interest.text",
		    "'%.*s' is no particular interest",
		    STR_ARG(diag_quote(c->ds, said->s)));
	else if (restates(c, interest, &p->title) ||
	    restates(c, interest, &p->label))
		found(c, said->at, "interest.text",
		    "the interest repeats the purpose '%.*s' in the same "
		    "words",
		    STR_ARG(p->item.id));
}

static void
public_authority(struct check *c, const struct purpose *p,
    const struct basis *b)
{
	const struct choice *sector = &c->policy->controller.sector;
	struct diag *d;

	if (sector->is != SECTOR_PUBLIC ||
	    p->outside_public_task.is == FLAG_YES ||
	    (!rests_on_interests(c, b) &&
		b->basis.is != BASIS_RECOGNISED_LEGITIMATE_INTERESTS))
		return;
	d = found(c, b->basis.at, NULL,
	    "a public authority rests a task of its own on '%s'",
	    basis_id(b));
	diag_place(c->ds, d, sector->at, "the controller is public");
}

/* --- the law behind a basis --------------------------------------------- */

static bool
needs_law(const struct basis *b)
{
	return b->basis.is == BASIS_LEGAL_OBLIGATION ||
	    is_of_family(b, BASIS_PUBLIC_TASK);
}

static void
private_task(struct check *c, const struct purpose *p, const struct basis *b)
{
	const struct choice *sector = &c->policy->controller.sector;
	struct diag *d;

	if (!is_of_family(b, BASIS_PUBLIC_TASK) ||
	    sector->is != SECTOR_PRIVATE || b->law.s.len)
		return;
	d = found(c, b->basis.at, "law",
	    "a private controller rests the purpose '%.*s' on a public task "
	    "and names no law that gives it one",
	    STR_ARG(p->item.id));
	diag_place(c->ds, d, sector->at, "the controller is private");
}

static void
no_law(struct check *c, const struct purpose *p, const struct basis *b)
{
	struct diag *d;

	if (!needs_law(b) || b->law.s.len)
		return;
	d = found(c, b->basis.at, "law",
	    "the purpose '%.*s' rests on '%s' and names no law",
	    STR_ARG(p->item.id), basis_id(b));
	if (b->basis.is == BASIS_LEGAL_OBLIGATION &&
	    (has_choice(&p->kinds, PURPOSE_SECURITY) ||
		has_choice(&p->kinds, PURPOSE_FRAUD_PREVENTION)))
		diag_label(c->ds, d, "few laws demand exactly this");
}

static void
any_law(struct check *c, const struct purpose *p, const struct basis *b)
{
	static const char *const phrases[] = { "law", "the law", "laws",
		"applicable law", "applicable laws", "the applicable law",
		"applicable laws and regulations", "laws and regulations",
		"legal obligations", "our legal obligations",
		"legal requirements", "statutory obligations",
		"regulatory requirements", "legal and regulatory obligations",
		"legal and regulatory requirements", "relevant legislation",
		"applicable legislation", NULL };

	if (!needs_law(b) || !b->law.s.len || !in_english(c) ||
	    !is_phrase(bare_words(c, b->law.s), phrases))
		return;
	found(c, b->law.at, "law",
	    "'%.*s' does not tell which law the purpose '%.*s' rests on",
	    STR_ARG(diag_quote(c->ds, b->law.s)), STR_ARG(p->item.id));
}

static void
foreign_law(struct check *c, const struct purpose *p, const struct basis *b)
{
	struct str country = b->law_country.s;

	(void)p;
	if (!needs_law(b) || !country.len ||
	    (under(c, REGIME_EU_GDPR) && in_eea(country)) ||
	    (under(c, REGIME_UK_GDPR) && str_eq(country, STR("GB"))))
		return;
	found(c, b->law_country.at, "law_country",
	    "a law of '%.*s' obliges nobody under the law that the notice "
	    "answers to",
	    STR_ARG(country));
}

static void
routine_vital(struct check *c, const struct purpose *p, const struct basis *b)
{
	if (b->basis.is == BASIS_VITAL_INTERESTS && !has_condition(b) &&
	    !has_choice(&p->kinds, PURPOSE_EMERGENCY))
		found(c, b->basis.at, NULL,
		    "the purpose '%.*s' rests on vital interests and is no "
		    "emergency",
		    STR_ARG(p->item.id));
}

/* --- several bases ------------------------------------------------------ */

static void
mixed_bases(struct check *c, const struct purpose *p)
{
	const struct basis *first = NULL, *second = NULL;

	for (EACH(struct basis, b, p->bases))
		if (!has_condition(b) && !second)
			*(first ? &second : &first) = b;
	if (!second)
		return;
	diag_place(c->ds,
	    found(c, second->basis.at, "bases",
		"the purpose '%.*s' has several lawful bases and does not say "
		"when each of them applies",
		STR_ARG(p->item.id)),
	    first->basis.at, "no condition here, either");
}

static void
fallback(struct check *c, const struct purpose *p)
{
	const struct basis *consent = NULL, *other = NULL;
	struct diag *d;

	for (EACH(struct basis, b, p->bases)) {
		if (has_condition(b))
			continue;
		if (b->basis.is == BASIS_CONSENT)
			consent = b;
		else if (!other)
			other = b;
	}
	if (!consent || !other)
		return;
	d = found(c, other->basis.at, "bases",
	    "the purpose '%.*s' asks for consent and has '%s' to fall back on",
	    STR_ARG(p->item.id), basis_id(other));
	diag_place(c->ds, d, consent->basis.at, "consent is asked for here");
}

/* --- consent ------------------------------------------------------------ */

static bool
rests_on_consent(const struct check *c, const void *basis)
{
	const struct basis *b = basis;

	return b->basis.is == BASIS_CONSENT &&
	    !note_on(c->policy, BASIS_CONSENT);
}

static void
no_way_back(struct check *c, const struct purpose *p, const struct basis *b)
{
	if (rests_on_consent(c, b) && !b->consent.withdraw.s.len)
		found(c, b->basis.at, "consent.withdraw",
		    "the purpose '%.*s' asks for consent without saying how "
		    "to withdraw it",
		    STR_ARG(p->item.id));
}

static bool
says_how_to_withdraw(const struct policy *policy)
{
	if (note_on(policy, BASIS_CONSENT))
		return true;
	for (EACH(struct purpose, p, policy->purposes))
		for (EACH(struct basis, b, p->bases))
			if (b->consent.withdraw.s.len)
				return true;
	return false;
}

static void
no_withdrawal(struct check *c, const struct policy *p)
{
	const struct basis *b = first_basis(p, BASIS_CONSENT);
	const struct art9 *a = b ? NULL : first_explicit_consent(p);
	const struct list *stated = &p->rights.stated;
	struct span at;

	if (!b && !a)
		return;
	at = b ? b->basis.at : a->condition.at;
	if (stated->count && !has_choice(stated, RIGHT_WITHDRAW_CONSENT))
		diag_place(c->ds,
		    found(c, stated->at, "rights.stated",
			"the right to withdraw consent is not among the "
			"rights"),
		    at, "consent is relied on here");
	else if (!says_how_to_withdraw(p))
		found(c, at, "lawful_bases.consent",
		    "the notice relies on consent and says nowhere how to "
		    "withdraw it");
}

static bool
cookies_ask(const struct policy *p)
{
	for (EACH(struct cookie_group, g, p->cookies.groups))
		if (!g->exempt.is)
			return true;
	return p->cookies.consent.item.given == GIVEN;
}

/* Explicit consent to a decision or a transfer is consent, too. */
static bool
asks_elsewhere(const struct policy *p)
{
	for (EACH(struct automated_decision, d, p->automated_decisions))
		if (d->ground.is == GROUND_EXPLICIT_CONSENT)
			return true;
	for (EACH(struct transfer, t, p->transfers))
		if (has_choice(&t->mechanism, MECHANISM_DEROG_CONSENT))
			return true;
	return first_explicit_consent(p) || cookies_ask(p);
}

static void
nothing_to_withdraw(struct check *c, const struct policy *p)
{
	if (first_basis(p, BASIS_CONSENT) || asks_elsewhere(p))
		return;
	for (EACH(struct choice, x, p->rights.stated))
		if (x->is == RIGHT_WITHDRAW_CONSENT) {
			found(c, x->at, "rights.stated",
			    "a right to withdraw consent is stated, and "
			    "nothing rests on consent");
			return;
		}
}

/* --- contract ----------------------------------------------------------- */

static const struct audience *
outsider(const struct purpose *p, bool *all)
{
	const struct audience *first = NULL;

	*all = true;
	for (EACH(struct ref, x, p->audiences)) {
		const struct audience *a = (const void *)x->to;

		if (!a || a->contract_party.is != FLAG_NO)
			*all = false;
		else if (!first)
			first = a;
	}
	return first;
}

/*
 * Beside parties, others may be meant by another basis, or by a condition:
 * then nothing is proved.
 */
static void
no_party(struct check *c, const struct purpose *p)
{
	const struct basis *contract = NULL;
	const struct audience *a;
	bool all;

	for (EACH(struct basis, b, p->bases))
		if (!contract && is_of_family(b, BASIS_CONTRACT))
			contract = b;
	if (!contract)
		return;
	a = outsider(p, &all);
	if (!a || (!all && (p->bases.count > 1 || has_condition(contract))))
		return;
	diag_place(c->ds,
	    found(c, contract->basis.at, "bases",
		"the purpose '%.*s' rests on a contract that '%.*s' are no "
		"party to",
		STR_ARG(p->item.id), STR_ARG(a->item.id)),
	    a->contract_party.at, "said here");
}

/* What a contract hardly ever needs; NULL: nothing of that kind. */
static const char *
beyond_contract(const struct purpose *p)
{
	static const enum purpose_kind kinds[] = { PURPOSE_MARKETING,
		PURPOSE_ADVERTISING, PURPOSE_ANALYTICS, PURPOSE_IMPROVEMENT,
		PURPOSE_PERSONALISATION };

	if (p->direct_marketing.is == FLAG_YES)
		return "direct marketing";
	if (p->profiling.is == FLAG_YES)
		return "profiling";
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (has_choice(&p->kinds, kinds[i]))
			return names_purpose_kinds.ids[kinds[i]];
	return NULL;
}

static void
contract_for_more(struct check *c, const struct purpose *p,
    const struct basis *b)
{
	const char *what;

	if (!is_of_family(b, BASIS_CONTRACT) || has_condition(b))
		return;
	what = beyond_contract(p);
	if (what)
		found(c, b->basis.at, NULL,
		    "the purpose '%.*s' rests %s on a contract",
		    STR_ARG(p->item.id), what);
}

/* --- recognised legitimate interests ------------------------------------ */

static bool
is_recognised(const struct check *c, const void *basis)
{
	const struct basis *b = basis;

	(void)c;
	return b->basis.is == BASIS_RECOGNISED_LEGITIMATE_INTERESTS;
}

static void
no_annex1(struct check *c, const struct purpose *p, const struct basis *b)
{
	if (is_recognised(c, b) && !b->annex1.is)
		found(c, b->basis.at, "annex1",
		    "the purpose '%.*s' rests on '%s' and names no condition "
		    "of Annex 1",
		    STR_ARG(p->item.id), basis_id(b));
}

/* With a condition it can be meant for people in the United Kingdom alone. */
static void
recognised_elsewhere(struct check *c, const struct purpose *p,
    const struct basis *b)
{
	bool uk = under(c, REGIME_UK_GDPR);

	if (!is_recognised(c, b) || !c->policy->notice.regimes.count ||
	    (uk && (!under(c, REGIME_EU_GDPR) || has_condition(b))))
		return;
	found(c, b->basis.at, NULL,
	    "the purpose '%.*s' rests on a basis that only the law of the "
	    "United Kingdom has",
	    STR_ARG(p->item.id));
}

const struct check_row bases_rows[] = {
	{ R_EU13_LEGAL_BASIS, .require = "bases", .in = IN_PURPOSES,
	  .say = "the purpose '{}' does not name its lawful basis" },
	{ R_EU13_LEGITIMATE_INTEREST, .basis = no_interest },
	{ R_EU13_LI_BALANCING_ACCESS, .policy = no_assessment },
	{ R_LI_INTEREST_TAUTOLOGY, .basis = tautology },
	{ R_LI_PUBLIC_AUTHORITY, .basis = public_authority },
	{ R_PUBLIC_TASK_PRIVATE_BODY, .basis = private_task },
	{ R_EU13_LAW_REF, .basis = no_law },
	{ R_LEGAL_OBLIGATION_GENERIC_LAW, .basis = any_law },
	{ R_LEGAL_OBLIGATION_FOREIGN_LAW, .basis = foreign_law },
	{ R_VITAL_INTEREST_ADULT_ROUTINE, .basis = routine_vital },
	{ R_MULTIPLE_BASES_UNDIFFERENTIATED, .purpose = mixed_bases },
	{ R_CONSENT_PLUS_FALLBACK, .purpose = fallback },
	{ R_EU13_WITHDRAW_CONSENT, .policy = no_withdrawal },
	{ R_EU13_WITHDRAW_HOW, .basis = no_way_back },
	{ R_WITHDRAWAL_WITHOUT_CONSENT, .policy = nothing_to_withdraw },
	{ R_CONTRACT_NOT_PARTY, .purpose = no_party },
	{ R_CONTRACT_MARKETING_ANALYTICS, .basis = contract_for_more },
	{ R_UK_EA_OUTSIDE_UK, .basis = recognised_elsewhere },
	{ R_UK6_RECOGNISED_LI, .basis = no_annex1 },
	{ R_NONE },
};
