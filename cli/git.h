/*
 * Git, as a program that is run: objects by their names, and what other
 * commands print.
 *
 * It reads and does nothing else: nothing is fetched, written, locked, shown
 * in a pager or asked for.  The repository is that of the current folder, or
 * the one that GIT_DIR and its kind name, as in a hook.  What fails is
 * reported as a failure to read what `shown` names.
 */
#ifndef CLI_GIT_H
#define CLI_GIT_H

#include <stdbool.h>
#include <stddef.h>

#include "program.h"
#include "report.h"

#define GIT_ID 64 /* digits of the longest object id: SHA-256 */

struct git {
	struct report *report;
	struct program batch; /* git cat-file --batch, once it is needed */
	char ahead[4096];     /* that it wrote, and we have not used */
	size_t from, to;
};

enum git_kind {
	GIT_NOTHING, /* there is no object of that name */
	GIT_SEVERAL, /* it is short for more than one */
	GIT_BLOB,
	GIT_TREE,
	GIT_OTHER
};

struct git_object {
	enum git_kind kind;
	char id[GIT_ID + 1];
	char *bytes; /* followed by a NUL */
	size_t len;
};

void git_init(struct git *, struct report *);

/*
 * Reads an object of at most INPUT_LIMIT bytes.
 *
 * name  one line, as git takes it: "HEAD~1^{tree}", an id.
 * out   its bytes are to be freed; all zero where there is no such object.
 *
 * Returns false, having said why, when nobody knows.
 */
bool git_read(struct git *, const char *shown, const char *name,
    struct git_object *out);

/*
 * Runs a git command to its end.
 *
 * words  after "git", ending with NULL.
 * bytes  what it printed, followed by a NUL; to be freed, NULL when false.
 *
 * Returns false, having said why, when it fails.
 */
bool git_run(struct git *, const char *shown, const char *const *words,
    char **bytes, size_t *len);

/*
 * Compares two files on disk, line by line, as git_run() of `git diff`: nothing
 * where they are equal.
 */
bool git_lines(struct git *, const char *shown, const char *old,
    const char *new, char **bytes, size_t *len);

void git_end(struct git *);

#endif
