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

size_t index_of(const struct language *);

/* How the words of a text, or of a part of it, spread over the languages. */
struct spread {
	unsigned words;
	/* Of each: its words that are not the locale's, and the reverse. */
	unsigned theirs[LANGUAGE_COUNT], ours[LANGUAGE_COUNT];
};

struct spread spread(const struct lint *, const struct side *,
    const unsigned char *marks, size_t first, size_t end);

/* A copy of the source text is target-equals-source's. */
bool is_copy(const struct pair *);

/* Is it in another language, as lang-mismatch says? */
bool reads_foreign(struct lint *, const struct pair *);
/* "HubSpot", "IP", "GUID", "SDKs". */
bool has_inner_capital(struct str);

/* --- rules of the theme in files of their own: spelling.c ----------------- */

void misspelt(struct lint *);

/* --- rules of the theme that look at letters: letters.c ------------------- */

void wrong_script(struct lint *, const struct pair *);
void alphabet(struct lint *, const struct pair *);
void missing_diacritics(struct lint *);

#endif
