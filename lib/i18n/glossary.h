/*
 * Official terms that a text names, for the translator to see beside it.
 */
#ifndef I18N_GLOSSARY_H
#define I18N_GLOSSARY_H

#include "text/xliff.h"

struct glossary;

/* For texts in one language and a translation into another; never NULL. */
struct glossary *glossary_new(struct arena *, const struct xliff_names *,
    struct str source_language, struct str locale);

/*
 * The terms of a text, in the order of terms.csv, until the next call; NULL:
 * none.
 */
const struct xliff_term *glossary_terms(void *glossary, struct str source);

#endif
