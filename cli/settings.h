/*
 * The project's settings: .policyc.yaml, found upwards from the policy.
 */
#ifndef CLI_SETTINGS_H
#define CLI_SETTINGS_H

#include "fail.h"
#include "policy.h"
#include "report.h"

#define SETTINGS ".policyc.yaml"

/*
 * Reads the settings that hold for a policy into its compilation.
 *
 * config  a file, "none", or NULL: the nearest .policyc.yaml from the
 *         policy's folder up to the root of its repository.
 *
 * Outside of a repository only the policy's own folder is looked into, so
 * that nothing of a stranger's is picked up.  A policy in a revision or in
 * git's index has the settings of that place.
 */
enum answer settings_open(
    struct report *, struct policy *, const char *config);

/*
 * Finds what settings_open() reads where no `config` is given; *file is to be
 * freed, NULL unless FILE_READ.
 */
enum file_state settings_find(
    struct report *, const struct policy *, char **file);

#endif
