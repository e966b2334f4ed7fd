/*
 * What is wrong, as text for people: talk, on standard error, and the findings
 * of a check, on standard output.
 *
 * The shape is rustc's: level, rule, sentence, place, the line with carets,
 * then notes and help.  Colour only repeats what the words say.  Nothing that
 * came from a file or the command line reaches the terminal raw: control and
 * direction characters are shown as U+FFFD.
 */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "policyc.h"

enum color {
	COLOR_AUTO,
	COLOR_ALWAYS,
	COLOR_NEVER
};

struct report {
	FILE *to;
	bool color;
	bool quiet; /* errors only */
	bool lost;  /* standard output could not be written */
	bool said;  /* all_said() answered: what follows is only failure */
	size_t count[POLICYC_ERROR + 1], accepted, hidden;
};

/*
 * A name as reports may show it: UTF-8, in one line, without what steers a
 * terminal.  Caller frees.
 */
char *report_name(const char *);

/* Prints a text of a policy or the command line as report_name() has it. */
void report_put(FILE *, const char *);

void report_init(struct report *, FILE *to, enum color, bool quiet);

/* An error without a place, such as of a file.  help may be NULL. */
void report_error(struct report *, const char *rule, const char *help,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* One finding: the i-th diagnostic of a compilation. */
void report_finding(struct report *, struct policyc *, size_t i,
    const struct policyc_diagnostic *);

/* All that a compilation has to say; returns the number of errors. */
size_t report_policy(struct report *, struct policyc *);

/* "2 errors, 1 warning"; nothing when there was nothing. */
void report_footer(const struct report *);

#endif
