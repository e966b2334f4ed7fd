/*
 * A version that was judged by the gate, for the formats of `policyc gate`.
 */
#ifndef CLI_GATED_H
#define CLI_GATED_H

#include "compared.h"
#include "findings.h"

struct gated {
	struct findings findings; /* first: formats of findings print it */
	struct compared compared;
	bool first; /* nothing is published yet: there is nothing to judge */
	enum answer answer;
	const char *name; /* the policy, as the command line names it */
};

/* Ends with an empty row. */
extern const struct format gate_formats[];

/* Of formats_alerts.c */
void print_gate_sarif(FILE *, const void *gated, const struct options *);
/* Of formats_json.c */
void print_gate_json(FILE *, const void *gated, const struct options *);

/* What a workflow of GitHub wants of a step: NAME=VALUE lines. */
void print_gate_outputs(FILE *, const struct gated *);
/* And for people, as Markdown. */
void print_gate_markdown(FILE *, const void *gated, const struct options *);

#endif
