/*
 * The findings of one run over all its policies, for the formats to print.
 *
 * The texts belong to the compilations, which stay open until the end.
 */
#ifndef CLI_FINDINGS_H
#define CLI_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "policy.h"
#include "policyc.h"

struct finding {
	struct policyc_diagnostic d;
	struct policyc_remark *remarks;
	const struct policy *policy;
	size_t index; /* in the policy's diagnostics */
};

struct findings {
	struct policy *policies;
	size_t policy_count;
	struct finding *list; /* policy by policy, then by place */
	size_t count, hidden;
	size_t by_level[POLICYC_ERROR + 1]; /* that nobody accepted */
	size_t accepted;
};

/* Adds all that a policy's compilation has to say. */
void findings_add(struct findings *, const struct policy *);
void findings_free(struct findings *);

/* The help of a finding, or "". */
const char *finding_help(const struct finding *);

/* The number of a rule, for policyc_rule(). */
size_t finding_rule(const struct finding *);

/* "error", "warning", "info". */
const char *level_name(enum policyc_level);

/* Was the policy judged by the i-th rule, in any of the policies? */
bool findings_ran(const struct findings *, size_t rule);

#endif
