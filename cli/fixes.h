/*
 * Safe mends: bytes that diagnostics say may be written without asking.
 */
#ifndef CLI_FIXES_H
#define CLI_FIXES_H

#include "policy.h"
#include "report.h"

/*
 * Writes the mends of a policy's own file into it; all else, comments and
 * line ends among it, stays.  Returns how many there were, or -1, reported,
 * when the file cannot be read or written.
 */
int fixes_apply(struct report *, const struct policy *);

#endif
