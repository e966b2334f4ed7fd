/*
 * What was published: @VERSION and @published, releases/VERSION/ beside the
 * policy.
 */
#ifndef CLI_RELEASES_H
#define CLI_RELEASES_H

#include "inputs.h"

/* As input_open(). */
enum file_state release_open(struct inputs *, const char *name,
    const char *usual, const struct input *beside, struct input *out);

#endif
