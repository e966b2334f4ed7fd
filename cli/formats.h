/*
 * The formats of a check's report.  Each prints all findings of a run and is
 * valid when there are none; nothing in it depends on where or when it ran.
 */
#ifndef CLI_FORMATS_H
#define CLI_FORMATS_H

#include <stdio.h>

#include "findings.h"
#include "options.h"

struct format {
	const char *name;
	void (*print)(FILE *, const struct findings *, const struct options *);
};

/* Ends with an empty row. */
extern const struct format formats[];

/* The rules that are wanted, as JSON. */
void print_rules_json(FILE *, bool (*wanted)(size_t rule, const void *data),
    const void *data);

void print_json(FILE *, const struct findings *, const struct options *);

#endif
