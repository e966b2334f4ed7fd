/*
 * Safe mends: bytes that diagnostics say may be written without asking.
 */
#ifndef CLI_FIXES_H
#define CLI_FIXES_H

#include "policy.h"
#include "report.h"

/* A policy's file as it is and as it shall be. */
struct mending {
	char *was; /* as it was checked first; NULL: it is not to be mended */
	size_t was_len;
	char *bytes; /* NULL: nothing was mended */
	size_t len, count;
	const char *what; /* to say of it; NULL: how often it was mended */
};

/* Remembers the bytes of a policy that was read from a file. */
void mending_begin(struct mending *, const struct policy *);
void mending_end(struct mending *);

/*
 * Applies the mends of a policy's own file to its bytes; all else, comments
 * and line ends among it, stays.  False when there are none.
 */
bool mending_step(struct mending *, const struct policy *);

/* Writes a text in place of `length` bytes at an offset. */
void mending_set(struct mending *, size_t offset, size_t length,
    const char *text);

/*
 * Writes the file, if it was mended, and tells how often; false, reported,
 * when it cannot be, or when somebody else changed it in the meantime.  A link
 * stays one: the file that it leads to is written.
 */
bool mending_write(
    struct report *, const struct mending *, const struct policy *);

#endif
