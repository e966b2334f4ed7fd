/*
 * The findings of one run over all its policies, for the formats to print.
 *
 * The texts belong to the compilations, which stay open until the end.
 */
#ifndef CLI_FINDINGS_H
#define CLI_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "options.h"
#include "policy.h"
#include "policyc.h"

struct finding {
	struct policyc_diagnostic d;
	struct policyc_remark *remarks;
	const struct policy *policy;
	size_t index; /* in the policy's diagnostics */
	bool fails;   /* it makes the answer no */
	uint64_t hash;	 /* of file, rule, path and message */
	unsigned repeat; /* how many before it have the same */
};

struct findings {
	struct policy *policies;
	size_t policy_count;
	struct finding *list; /* policy by policy, then by place */
	size_t count, hidden;
	size_t by_level[POLICYC_ERROR + 1]; /* that nobody accepted */
	size_t accepted;
	char today[11]; /* ISO 8601 */
};

/* Adds all that a policy's compilation has to say. */
void findings_add(struct findings *, const struct policy *);
/*
 * Marks what makes the answer no, by the settings, --fail-on and --strict;
 * false when nothing does.  What is past the last one shown counts, too.
 */
bool findings_mark(struct findings *, const struct options *);
void findings_free(struct findings *);

/* The file that it is about: without a place, the policy's. */
const char *finding_file(const struct finding *);

/* The help of a finding, or "". */
const char *finding_help(const struct finding *);

/* The finding's rule, and its number for policyc_rule(). */
size_t finding_rule(const struct finding *, struct policyc_rule *out);

/* Does the word name a rule, a theme or a law? */
bool rules_named(const char *word);
/* A help for a word that names none. */
const char *nearest_rule(const char *word, char *into, size_t size);

/* Reports that there is no rule of that name. */
enum answer no_such_rule(struct report *, const char *word);

/* "error", "warning", "info". */
const char *level_name(enum policyc_level);

/* What a finding is whatever line it moves to: 16 hex digits and a number. */
void finding_fingerprint(const struct finding *, char out[32]);

/* Was the policy judged by the i-th rule?  By those of the format, always. */
bool policy_judged(const struct policy *, size_t rule);

#endif
