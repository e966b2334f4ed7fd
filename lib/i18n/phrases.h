/*
 * Patterns of words, looked for all at once, and the terms of data protection
 * that a text names.
 */
#ifndef I18N_PHRASES_H
#define I18N_PHRASES_H

#include "i18n/rule.h"

/* A pattern, and the term it is about; TERM_COUNT: none. */
struct phrase {
	struct str pattern;
	struct str first; /* its first word; empty: with a star */
	enum term term;
	struct str good; /* what to say instead, where no term does */
	size_t next;	 /* in the same bucket; 0: the last */
};

/* Found by the first letters of their first word; the last bucket has stars. */
struct phrases {
	struct phrase *of;
	size_t count, cap;
	size_t first[257]; /* index + 1 */
};

void add_phrase(struct lint *, struct phrases *, struct str pattern,
    enum term, struct str good);
/* "databehandlare*=processor"; with `terms`, what is meant is a term's id. */
void add_pairs(struct lint *, struct phrases *, const char *list, bool terms);
/* The longest phrase that begins with the word, or NULL. */
const struct phrase *phrase_at(const struct phrases *, const struct side *,
    size_t at, size_t *taken);

/* The official terms as a source text has them, and what only looks so. */
const struct phrases *source_terms(struct lint *);
/* A bit for each term that the source text names. */
uint64_t terms_of(struct lint *, const struct side *source);
/* The same of a pair that is translated, worked out once. */
uint64_t terms_named(struct lint *, const struct pair *);
bool terms_have(uint64_t terms, unsigned term);

bool says_any(const struct side *, const char *patterns);
/* Does the text say the term, in one of its accepted forms? */
bool says(const struct lint *, const struct side *, enum term);
/* Translated pairs are judged when both languages are known. */
bool knows_both(const struct lint *);

/* --- rules of the theme that compare the texts of a file: consistency.c --- */

void inconsistent(struct lint *);
void document_names(struct lint *);
void same_source(struct lint *);
void same_target(struct lint *);

#endif
