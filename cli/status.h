/*
 * How far policies are translated: what `policyc i18n status` prints, a row a
 * locale of a policy.
 */
#ifndef CLI_STATUS_H
#define CLI_STATUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "policy.h"
#include "policyc.h"

struct status_row {
	const struct policy *policy;
	const char *locale; /* the policy's text */
	bool source;	    /* the language that it is written in */
	struct policyc_coverage counts;
};

struct status {
	struct status_row *rows; /* those of a policy stand together */
	size_t count;
};

/* In ten thousandths, rounded down: only what is complete is 10000. */
unsigned status_coverage(const struct policyc_coverage *);

/* bars: also draw the coverage; color: and colour it. */
void print_status_table(
    FILE *, const struct status *, bool bars, bool color);
void print_status_markdown(FILE *, const struct status *);
/* Of formats_json.c */
void print_status_json(FILE *, const struct status *);

#endif
