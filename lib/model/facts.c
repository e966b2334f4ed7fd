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
answers_to(const struct policy *p, enum regime regime)
{
	for (EACH(struct choice, c, p->notice.regimes))
		if (c->is == regime)
			return true;
	return false;
}

static bool
has_direct_marketing(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (p->direct_marketing.is == FLAG_YES)
			return true;
	return false;
}

bool
rights_given(const struct policy *p)
{
	return answers_to(p, REGIME_EU_GDPR) ||
	    answers_to(p, REGIME_UK_GDPR) || p->rights.item.given;
}

size_t
rights_of(const struct policy *p, enum right out[RIGHT_COUNT])
{
	size_t n = 0;

	out[n++] = RIGHT_ACCESS;
	out[n++] = RIGHT_RECTIFICATION;
	out[n++] = RIGHT_ERASURE;
	out[n++] = RIGHT_RESTRICTION;
	if (basis_used(p, BASIS_CONSENT) || basis_used(p, BASIS_CONTRACT))
		out[n++] = RIGHT_PORTABILITY;
	if (basis_used(p, BASIS_LEGITIMATE_INTERESTS) ||
	    basis_used(p, BASIS_PUBLIC_TASK) ||
	    basis_used(p, BASIS_RECOGNISED_LEGITIMATE_INTERESTS))
		out[n++] = RIGHT_OBJECTION;
	if (has_direct_marketing(p))
		out[n++] = RIGHT_OBJECTION_DM;
	if (basis_used(p, BASIS_CONSENT))
		out[n++] = RIGHT_WITHDRAW_CONSENT;
	if (p->automated_decisions.count)
		out[n++] = RIGHT_ADM;
	out[n++] = RIGHT_COMPLAIN_AUTHORITY;
	if (answers_to(p, REGIME_UK_GDPR) &&
	    p->complaints.controller_route.item.given)
		out[n++] = RIGHT_COMPLAIN_CONTROLLER;
	return n;
}
