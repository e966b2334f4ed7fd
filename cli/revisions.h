/*
 * Policies in git: REV:PATH and :PATH.
 */
#ifndef CLI_REVISIONS_H
#define CLI_REVISIONS_H

#include <stdbool.h>

#include "inputs.h"

/* The colon that ends a revision, or NULL; the index has an empty one. */
const char *revision_end(const char *name);

/* Does the path begin in the current folder: ./ or ../? */
bool is_relative(const char *path);

/* As input_open(); `name` has its colon there, and for the index first. */
enum file_state revision_open(struct inputs *, const char *name,
    const char *colon, const char *usual, struct input *out);
enum file_state index_open(struct inputs *, const char *name,
    const char *usual, struct input *out);

/*
 * Finds the policy in a place of git: the path itself, or in the folder that
 * it is, the usual file.
 */
enum file_state find_policy(
    struct input *, const char *path, const char *usual);

#endif
