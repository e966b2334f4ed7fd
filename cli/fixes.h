/*
 * Safe mends: bytes that diagnostics say may be written without asking.
 */
#ifndef CLI_FIXES_H
#define CLI_FIXES_H

#include "policy.h"
#include "report.h"

/* A policy's file as it is and as it shall be. */
struct mending {
	char *bytes; /* NULL: not read */
	size_t len;
	bool changed;
};

/*
 * Applies the mends of a policy's own file to its bytes; all else, comments
 * and line ends among it, stays.  False when there are none.
 */
bool mending_step(struct mending *, const struct policy *);

/* Writes the file, if it changed; false, reported, when it cannot be. */
bool mending_write(
    struct report *, const struct mending *, const struct policy *);

#endif
