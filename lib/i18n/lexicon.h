/*
 * What policyc knows of a language beside the CLDR: its commonest words, how
 * it addresses people, the terms of data protection in it.
 *
 * One YAML file a language in languages/, compiled by mklanguages.py; terms.csv
 * has the official terms.  Lists are texts one after another, an empty one at
 * the end; a language that states nothing has empty lists, and what needs them
 * is not judged.
 */
#ifndef I18N_LEXICON_H
#define I18N_LEXICON_H

#include "base/str.h"
#include "languages.h" /* generated: enum term, enum word_list, struct language */

/* By BCP 47 tag, as cldr_find() reads it; NULL when nothing is known. */
const struct language *language_find(struct str tag);

/* The first text of a list; "" when there is none. */
const char *language_words(const struct language *, enum word_list);
/* The official term; never empty. */
const char *term_official(const struct language *, enum term);
/* Patterns of words, "*" at the end of one for any ending; may be empty. */
const char *term_accepted(const struct language *, enum term);
const char *term_discouraged(const struct language *, enum term);
/* "controller", as rules name it. */
const char *term_id(enum term);

/* A bit for each language that the word is among the commonest of. */
uint64_t stop_word_of(struct str folded);

/* for (EACH_TEXT(word, language_words(l, WORDS_STOP))) */
#define EACH_TEXT(name, list)                                              \
	struct str name = str_from(list);                                  \
	name.len;                                                          \
	name = str_from(name.p + name.len + 1)

#endif
