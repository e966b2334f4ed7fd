/* What several tokens make together: numbers with units, dates, sentences. */
#ifndef DIFF_PHRASES_H
#define DIFF_PHRASES_H

#include "diff/tokens.h"

/*
 * How many of the tokens, which stand one after another in one text, make a
 * number with its unit or a date from the first on; 1 when they make none.
 */
size_t phrase_length(const struct manner *, const struct token *,
    size_t count);

/* Sets `begins`: UAX #29 with the abbreviations of the language. */
void sentences_mark(const struct manner *, struct tokens *);

/* Is one of a list of lexicon.h, as `word` or `word=meaning`, in any case. */
bool listed(const char *list, struct str);

#endif
