/*
 * What the commands on translations share: a policy or, with --boilerplate,
 * the sentences of policyc, and some of their languages.
 */
#ifndef CLI_I18N_H
#define CLI_I18N_H

#include "options.h"
#include "policy.h"

/* What is to be translated, as the command line names it. */
enum answer i18n_open(struct report *, const struct options *,
    const char *name, struct policy *out);

/* The names on the command line, or the usual one. */
struct texts i18n_named(const struct options *);

/* A locale that the command line names must be one to translate into. */
bool i18n_translatable(
    struct report *, const struct policy *, const char *locale);

/* Was the language asked for?  Without a word all are that there are. */
bool i18n_asked(
    const struct options *, const struct policy *, const char *locale);

#endif
