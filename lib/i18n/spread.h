/*
 * Which language a text is in: how its words spread over the commonest ones of
 * each language.  Names and quotations are left out.
 */
#ifndef I18N_SPREAD_H
#define I18N_SPREAD_H

#include "i18n/rule.h"

/* How a word stands in its text. */
enum {
	QUOTED = 1, /* between quotation marks, whatever the marks are */
	BRACKETED = 2
};

/* Of each word. */
const unsigned char *marks_of(struct lint *, const struct side *);
bool is_quoted(struct lint *, const struct side *, const struct lint_word *);
/* Within a name, such as "Charter of the United Nations". */
bool in_name(const struct side *, size_t word);

struct stop_word {
	struct str word;
	uint64_t of; /* a bit for each language */
};

/* The commonest words of all languages. */
struct stop_words {
	struct stop_word *slots;
	size_t mask;
};

struct stop_words stop_words(struct lint *);
/* A bit for each language that the word is among the commonest of. */
uint64_t languages_of(const struct stop_words *, struct str folded);
size_t index_of(const struct language *);

/* How the words of a text, or of a part of it, spread over the languages. */
struct spread {
	unsigned words;
	/* Of each: its words that are not the locale's, and the reverse. */
	unsigned theirs[LANGUAGE_COUNT], ours[LANGUAGE_COUNT];
};

struct spread spread(const struct lint *, const struct stop_words *,
    const struct side *, const unsigned char *marks, size_t first, size_t end);

/* A copy of the source text is target-equals-source's. */
bool is_copy(const struct pair *);

/* --- rules of the theme that look at letters: letters.c ------------------- */

void wrong_script(struct lint *, const struct pair *);
void alphabet(struct lint *, const struct pair *);
void missing_diacritics(struct lint *);

#endif
