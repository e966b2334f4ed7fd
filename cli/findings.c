#include "findings.h"

#include <stdlib.h>
#include <string.h>

#include "fail.h"

static void
add(struct findings *f, const struct policy *p, size_t i)
{
	struct finding x = { .policy = p, .index = i };

	if (!policyc_diagnostic(p->c, i, &x.d))
		out_of_memory();
	x.remarks = room(NULL, x.d.remark_count + 1, sizeof(*x.remarks));
	for (size_t j = 0; j < x.d.remark_count; j++)
		if (!policyc_remark(p->c, i, j, &x.remarks[j]))
			out_of_memory();
	if (x.d.accepted)
		f->accepted++;
	else
		f->by_level[x.d.level]++;
	f->list = room(f->list, f->count + 1, sizeof(*f->list));
	f->list[f->count++] = x;
}

void
findings_add(struct findings *f, const struct policy *p)
{
	size_t count = policyc_diagnostic_count(p->c);

	for (size_t i = 0; i < count; i++)
		add(f, p, i);
	f->hidden += policyc_diagnostic_hidden(p->c);
}

void
findings_free(struct findings *f)
{
	for (size_t i = 0; i < f->count; i++)
		free(f->list[i].remarks);
	free(f->list);
	for (size_t i = 0; i < f->policy_count; i++)
		policy_close(&f->policies[i]);
	free(f->policies);
}

const char *
finding_help(const struct finding *x)
{
	for (size_t j = 0; j < x->d.remark_count; j++)
		if (x->remarks[j].kind == POLICYC_HELP)
			return x->remarks[j].text;
	return "";
}

size_t
finding_rule(const struct finding *x)
{
	struct policyc_rule rule;
	size_t i = 0;

	while (policyc_rule(i, &rule) && strcmp(rule.id, x->d.rule))
		i++;
	return i;
}

const char *
level_name(enum policyc_level level)
{
	switch (level) {
	case POLICYC_INFO:
		return "info";
	case POLICYC_WARNING:
		return "warning";
	case POLICYC_ERROR:
		break;
	}
	return "error";
}

bool
findings_ran(const struct findings *f, size_t rule)
{
	for (size_t i = 0; i < f->policy_count; i++)
		if (f->policies[i].c &&
		    policyc_rule_ran(f->policies[i].c, rule))
			return true;
	return false;
}
