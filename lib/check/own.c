/* Rules about the checks themselves. */
#include "check/run.h"

#include <stdio.h>

static void
always_fails(struct check *c, const struct policy *p)
{
	found(c, p->notice.item.key_at, NULL,
	    "this rule always finds something");
}

static void
no_regime(struct check *c, const struct policy *p)
{
	if (!p->notice.regimes.count)
		found(c, p->notice.item.key_at, "notice.regimes",
		    "the notice does not say which laws it answers to");
}

/* A law that nothing judges by must not look like one that is kept. */
static void
regime_without_rules(struct check *c, const struct policy *p)
{
	for (EACH(struct choice, x, p->notice.regimes)) {
		bool any = !x->is;

		for (unsigned i = 1; i < RULE_COUNT && !any; i++)
			any = rule_rows[i].regimes & 1u << x->is;
		if (!any)
			found(c, x->at, "notice.regimes",
			    "no rule judges by the law '%s' yet",
			    names_regimes.ids[x->is]);
	}
}

static void
required_regime(struct check *c, const struct policy *p)
{
	if (!c->settings)
		return;
	for (EACH(struct choice, want, c->settings->regimes))
		if (want->is && !answers_to(p, (enum regime)want->is))
			diag_place(c->ds,
			    found(c, p->notice.regimes.at, "notice.regimes",
				"the notice does not answer to '%s'",
				names_regimes.ids[want->is]),
			    want->at, "the settings require it");
}

/* What keeps a policy from being compiled stays as loud as it is. */
static void
idle_setting(struct check *c, const struct policy *p)
{
	(void)p;
	if (!c->settings)
		return;
	for (EACH(struct rule_setting, s, c->settings->rules))
		if (rule_find(s->item.id) &&
		    !c->asked->can_silence(rule_find(s->item.id)))
			found(c, s->item.key_at, NULL,
			    "the level of '%.*s' cannot be changed",
			    STR_ARG(s->item.id));
}

/* "2026-11" as months since the year 0. */
static int
months_of(const char *month)
{
	struct date d;
	char day[11];

	snprintf(day, sizeof(day), "%.7s-01", month);
	return date_parse(str_from(day), &d) ? d.year * 12 + (int)d.month : 0;
}

static void
old_reference_data(struct check *c, const struct policy *p)
{
	int newest = 0, now = c->today.year * 12 + (int)c->today.month;

	(void)p;
	for (unsigned i = 1; i < REGIME_COUNT; i++)
		if (months_of(regime_rows[i].reference_date) > newest)
			newest = months_of(regime_rows[i].reference_date);
	if (now - newest > 6)
		found(c, (struct span){ 0 }, NULL,
		    "the law that policyc knows was last checked %d months "
		    "ago", now - newest)->at = (struct span){ 0 };
}

const struct check_row own_rows[] = {
	{ R_SETTING_WITHOUT_EFFECT, .policy = idle_setting },
	{ R_ALWAYS_FAILS, .policy = always_fails },
	{ R_REGIMES_UNKNOWN, .policy = no_regime },
	{ R_REGIME_WITHOUT_RULES, .policy = regime_without_rules },
	{ R_REGIME_MISSING, .policy = required_regime },
	{ R_REFERENCE_DATA_OLD, .policy = old_reference_data },
	{ R_NONE },
};

void
unused_acceptances(struct check *c)
{
	size_t i = 0;

	c->rule = R_ACCEPT_UNUSED;
	for (EACH(struct accept, a, c->policy->accept)) {
		enum rule rule = rule_find(str_from(rule_names[a->rule.is]));

		step_in(c, "accept", &a->item);
		if (rule && !check_decides(rule))
			found(c, a->rule.at, NULL,
			    "a finding of '%s' cannot be accepted",
			    rule_names[a->rule.is]);
		else if (rule && c->runner->ran[rule] &&
		    c->runner->chosen[rule] && c->runner->levels[rule] &&
		    !c->runner->accept_used[i])
			found(c, a->item.at, NULL,
			    "'%s' finds nothing at '%.*s'",
			    rule_names[a->rule.is], STR_ARG(a->at.s));
		step_out(c);
		i++;
	}
	c->runner->ran[c->rule] = true;
}
