/*
 * The reports of one run: what a command found, in the formats that the
 * command line names, to standard output or to files.
 */
#ifndef CLI_REPORTS_H
#define CLI_REPORTS_H

#include <stdio.h>

#include "fail.h"
#include "options.h"
#include "report.h"

/* Prints all that was found; valid when that is nothing. */
struct format {
	const char *name;
	void (*print)(FILE *, const void *found, const struct options *);
};

/*
 * Is each of --format one of the command's formats, and standard output
 * asked for at most once?  Says so when not.  The table ends with an empty
 * row; its first one is for those who name none.
 */
bool reports_usable(struct report *, const struct options *,
    const struct format *, const char *command);

/* What belongs on standard output. */
void reports_print(const struct options *, const struct format *,
    const void *found);

/* And what belongs into files, each whole or not at all. */
enum answer reports_write(struct report *, const struct options *,
    const struct format *, const void *found);

#endif
