/*
 * What people decided on changes: the file accepted.yaml.
 */
#ifndef MODEL_ACCEPTED_H
#define MODEL_ACCEPTED_H

#include "changes.h"
#include "model/value.h"
#include "source/diag.h"

struct arena;
struct node;

/* One decision on one change: both values are those that were decided on. */
struct acceptance {
	struct item item;
	struct choice change; /* index of change_rule_names */
	struct word at, from, to, reason, by, ref, until;
	struct choice as; /* enum change_class; 0: as it is */
	struct day on;
	bool used; /* a change fits it */
};

struct accepted {
	struct item item;
	struct number policyc;
	struct list acknowledgements; /* struct acceptance */
};

extern const struct record accepted_record;

/* What is wrong is in the diagnostics; what could not be read stays zero. */
void accepted_decode(struct diags *, struct arena *scratch,
    const struct node *, struct accepted *);

#endif
