/*
 * What `diff`, `gate` and `bump` compare: a policy on disk, in a revision, in
 * git's index, or in the archive of its releases.  policyc-revisions(7) says
 * what may be written.
 *
 * An input is a place, and a policy in it; all that belongs to the policy
 * (translations, settings) is read from the same place.  What is in the files
 * is the library's matter.
 */
#ifndef CLI_INPUTS_H
#define CLI_INPUTS_H

#include <stddef.h>

#include "file.h"
#include "git.h"
#include "report.h"

/* The inputs of one command: they share one git. */
struct inputs {
	struct report *report;
	struct git git;
};

enum place {
	PLACE_DISK, /* read as any file is */
	PLACE_TREE, /* the tree of a revision */
	PLACE_INDEX
};

struct input {
	struct inputs *all;
	enum place place;
	char *before; /* a path in reports: "HEAD~1:", ":", "" on disk */
	char *file;   /* on disk a folder or file or "-", else policy.yaml */
	char *folder; /* its, with a final slash, or ""; NULL: not known */
	char *home;   /* of a release: the folder of the policy; or NULL */
	char *tree;   /* the id of the root; NULL but for PLACE_TREE */
	char *index;  /* records of git ls-files; NULL but for PLACE_INDEX */
	size_t index_len;
};

void inputs_init(struct inputs *, struct report *);
void inputs_end(struct inputs *); /* no input of them is read any more */

/*
 * Finds out what a name names, and finds the policy where it is not on disk.
 *
 * usual   the file that a folder is named for.
 * beside  the policy whose releases @VERSION and @published are, with its
 *         folder; NULL for the one in the current folder; all zero for one
 *         that could not be opened, as has been said.
 * out     to be closed, whatever is returned.
 *
 * FILE_MISSING, which is not reported: @published, and nothing is.
 */
enum file_state input_open(struct inputs *, const char *name,
    const char *usual, const struct input *beside, struct input *out);

/* Reports that FILE_MISSING of input_open() is an error. */
void input_nothing_published(const struct input *);

/* As file_read(); the path is one of the place. */
enum file_state input_read(
    const struct input *, const char *path, char **bytes, size_t *len);

/*
 * The nearest file of that name from the policy's folder (or its home) up to
 * the root; *path is to be freed, NULL unless FILE_READ.  Not on disk.
 */
enum file_state input_above(
    const struct input *, const char *name, char **path);

/* A path of the place as messages show it; to be freed. */
char *input_shown(const struct input *, const char *path);

void input_close(struct input *);

#endif
