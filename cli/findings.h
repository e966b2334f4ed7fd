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

/* A table of rules, and which of them a policy was judged by. */
struct rules {
	bool (*rule)(size_t i, struct policyc_rule *out);
	bool (*judged)(const struct policy *, size_t i);
};

/* Those of the library's diagnostics. */
extern const struct rules diagnostic_rules;

struct finding {
	struct policyc_diagnostic d;
	struct policyc_remark *remarks;
	char *message; /* where it is not the library's; or NULL */
	const struct policy *policy;
	size_t index; /* in the policy's diagnostics */
	bool fails;   /* it makes the answer no */
	/* "new", or "unchanged" since a branch began; NULL: nobody asked. */
	const char *baseline;
	uint64_t hash;	 /* of file, rule, path and message */
	unsigned repeat; /* how many before it have the same */
};

struct findings {
	const char *command; /* that found them */
	const struct rules *rules;
	struct policy *policies; /* not its own */
	size_t policy_count;
	struct finding *list; /* policy by policy, then by place */
	size_t count, hidden;
	size_t by_level[POLICYC_ERROR + 1]; /* that nobody accepted */
	size_t accepted;
	char today[11]; /* ISO 8601 */
};

/* Adds a finding, whose memory it frees. */
void findings_put(struct findings *, struct finding);
/* After all are added: counts those that have the same hash. */
void findings_number(struct findings *);
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

/* The finding's rule, and its number. */
size_t finding_rule(const struct findings *, const struct finding *,
    struct policyc_rule *out);

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

#endif
