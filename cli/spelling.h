/*
 * Words looked up in a dictionary of hunspell's, for the rule "spelling".
 */
#ifndef CLI_SPELLING_H
#define CLI_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A policyc_speller, whose data are the struct report to complain to: false,
 * having said so, where hunspell or its dictionary is missing or fails.
 */
bool spelling_look_up(void *report, const char *locale,
    const char *const *words, size_t count, bool *unknown);

#endif
