/*
 * Input: whole files into memory.
 *
 * Reads regular files and pipes, at most INPUT_LIMIT bytes; what it cannot
 * read it reports.
 */
#ifndef CLI_FILE_H
#define CLI_FILE_H

#include <stddef.h>

#include "report.h"

#define INPUT_LIMIT ((size_t)16 << 20)

enum file_state {
	FILE_READ,
	FILE_MISSING, /* not reported: the caller knows whether it matters */
	FILE_FAILED   /* reported */
};

/*
 * path   "-" for standard input.
 * bytes  receives the content, to be freed; NULL unless FILE_READ.
 */
enum file_state file_read(
    struct report *, const char *path, char **bytes, size_t *len);

/* What a path is called in messages. */
const char *file_shown(const char *path);

#endif
