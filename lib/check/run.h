/*
 * One run of the checks: what check.c, found.c and own.c share, and no rule
 * needs to know.
 */
#ifndef CHECK_RUN_H
#define CHECK_RUN_H

#include "check/rule.h"

/* What a rule found something at: those that need it say nothing there. */
struct finding {
	struct finding *next;
	enum rule rule;
	const struct item *entry; /* NULL: the policy */
};

/* An entry of `accept`, to be found by its place: begins with it. */
struct accepted {
	struct str path;
	const struct accept *entry;
	bool *used;
};

struct runner {
	const struct check_request *request;
	const struct check_row *rows[RULE_COUNT];
	bool chosen[RULE_COUNT], ran[RULE_COUNT];
	enum level levels[RULE_COUNT]; /* LEVEL_NONE: off */
	struct finding **findings; /* by hash */
	size_t findings_size;	   /* a power of two */
	/* Paths of what is wrong already, in order: nothing is said there. */
	struct str *broken;
	size_t broken_count;
	struct accepted *accepted; /* by path */
	bool *accept_used; /* by index in policy->accept */
};

/* Before the run: what is wrong already, and what is accepted. */
void found_init(struct check *);

/* Rules about the checks themselves. */
extern const struct check_row own_rows[];
/* After all others: what was accepted, and nothing was found. */
void unused_acceptances(struct check *);

/* One step down to what a rule looks at, and back up. */
void step_in(struct check *, const char *key, const struct item *entry);
void step_out(struct check *);
/* The entry that the rule looks at; NULL: the policy. */
const struct item *entry_of(const struct check *);

#endif
