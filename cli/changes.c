/*
 * Changes as findings of the rules on changes, for the formats that were made
 * for findings.
 */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "compared.h"

/*
 * What people must be told, or somebody must decide, is a warning; nothing is
 * an error, because a change as such is none.
 */
static enum policyc_level
level_of(enum policyc_class class)
{
	return class == POLICYC_SIGNIFICANT || class == POLICYC_REVIEW
	    ? POLICYC_WARNING
	    : POLICYC_INFO;
}

static bool
rule(size_t i, struct policyc_rule *out)
{
	struct policyc_change_rule r;

	if (!policyc_change_rule(i, &r))
		return false;
	*out = (struct policyc_rule){
		.id = r.id,
		.theme = r.theme,
		.title = r.title,
		.level = level_of(r.significance),
		.citation = r.citation,
		.checked = r.checked,
		.valid_from = "",
		.valid_to = "",
		.since = r.since,
		.aliases = r.aliases,
		.means = r.means,
		.why = r.why,
		.fix = r.fix,
		.bad = "",
		.good = "",
	};
	return true;
}

/* A comparison leaves none of them out. */
static bool
judged(const struct policy *p, size_t i)
{
	(void)i;
	return p->c;
}

static const struct rules change_rules = { rule, judged };

/* The class, which levels do not tell, and where to find what is gone. */
static char *
message(const struct policyc_change *c)
{
	const struct policyc_place *was = &c->old_place;
	const char *class = policyc_class_name(c->significance);

	return c->new_place.name || !was->name
	    ? text_of("%s: %s", class, c->message)
	    : text_of("%s: %s (it was at %s:%zu:%zu)", class, c->message,
		was->name, was->line, was->column);
}

static const char *
reason_of(const struct compared *x, size_t i)
{
	struct policyc_acceptance a;

	if (!x->changes[i].accepted)
		return NULL;
	if (!policyc_change_acceptance(x->new.c, i, &a))
		out_of_memory();
	return a.reason;
}

static void
add(struct compared *x, size_t i)
{
	const struct policyc_change *c = &x->changes[i];
	struct finding f = { .policy = &x->new, .index = i };

	f.message = message(c);
	f.d = (struct policyc_diagnostic){
		.rule = c->rule,
		.level = level_of(c->significance),
		.message = f.message,
		.label = "",
		.path = c->path,
		.citation = c->citation,
		.accepted = reason_of(x, i),
		.place = c->anchor,
		.remark_count = c->old_place.name != NULL,
	};
	f.remarks = room(NULL, 1, sizeof(*f.remarks));
	*f.remarks = (struct policyc_remark){ POLICYC_ELSEWHERE,
		c->new_place.name ? "it was here" : "it is gone from here",
		c->old_place };
	if (x->based)
		f.baseline = c->inherited ? "unchanged" : "new";
	f.hash = strtoull(c->fingerprint, NULL, 16);
	findings_put(&x->findings, f);
}

void
compared_as_findings(struct compared *x)
{
	x->findings.command = "diff";
	x->findings.rules = &change_rules;
	x->findings.policies = &x->new;
	x->findings.policy_count = 1;
	find_today(x->findings.today);
	for (size_t i = 0; i < x->count; i++)
		add(x, i);
	findings_number(&x->findings);
}
