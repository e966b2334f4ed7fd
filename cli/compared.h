/*
 * Two versions of a policy and what changed between them, for the commands
 * that tell of it or decide by it.
 */
#ifndef CLI_COMPARED_H
#define CLI_COMPARED_H

#include <stdio.h>

#include "findings.h"
#include "inputs.h"
#include "options.h"
#include "policy.h"
#include "policyc.h"
#include "reports.h"

struct compared {
	/* First: formats of findings print it.  compared_as_findings() */
	struct findings findings;
	struct policy old, new;
	/*
	 * The gate is to judge it: what is wrong in the translations of the
	 * new version is a finding, and the settings of the others count.
	 */
	bool judged;
	bool based; /* it is known what a branch began with */
	struct policyc_change *changes; /* the gravest class first */
	size_t count;
	size_t by_class[POLICYC_SIGNIFICANT + 1], accepted;
	struct policyc_bump bump;
	const char *old_name, *new_name; /* as they were asked for */
};

/*
 * Opens both versions, with what belongs to them, and compares them.  What
 * keeps them from being compared is reported, and there is no answer.  The
 * structure is zeroed before and closed after, whatever the answer.
 */
enum answer compared_open(struct inputs *, const struct options *,
    const char *old, const char *new, struct compared *);

/*
 * The same in two steps, for those who learn from the new version what to
 * compare it with.  none becomes true, and nothing is reported, where that is
 * @published and nothing is; NULL: it is an error.
 */
enum answer compared_open_new(struct inputs *, const struct options *,
    const char *name, struct compared *);
enum answer compared_with(struct inputs *, const struct options *,
    const char *old, bool *none, struct compared *);

/* What the policy is to be compared with, where no OLD has to be named. */
const char *compared_against(const struct options *, const struct compared *);

/* Another version to compare, with all that belongs to it. */
enum answer compared_open_other(struct inputs *, const struct options *,
    const char *name, bool *none, const struct compared *, struct policy *);

/* Can something be written to the new version?  Says so when not. */
bool compared_on_disk(struct report *, const struct compared *);

void compared_close(struct compared *);

/* Ends with an empty row. */
extern const struct format diff_formats[];

/* Asks the library for what it found, again if need be. */
void compared_list(struct compared *);

/* Makes of the changes, in their order, findings that make no answer a no. */
void compared_as_findings(struct compared *);

/*
 * Says where there is no rule for a difference: the report holds it, and the
 * answer is that policyc has a bug.
 */
enum answer compared_all_claimed(struct report *, const struct compared *);

/* May it be how a fingerprint begins?  Four digits at least. */
bool compared_is_print(const char *);

/* The first change whose fingerprint begins so; else their count. */
size_t compared_find(const struct compared *, const char *print);

/*
 * The end of a command that is to speak of the same versions: the policy,
 * with what stands before it, and what else this command line said of them.
 */
void print_same_question(FILE *, const struct compared *,
    const struct options *, const char *before_policy);

/* Does the change make the version what it has to be? */
bool compared_because(const struct compared *, size_t i);

/* The versions, and what the changes ask for. */
void print_version_due(FILE *, const struct compared *);

/* The changes and how many there are, as the format `text` has them. */
void print_changes(const struct report *, const struct compared *);

/* Names the versions by what the command line compared. */
void print_diff_markdown(FILE *, const void *compared, const struct options *);

/* Of formats_json.c */
void print_diff_json(FILE *, const void *compared, const struct options *);

#endif
