/*
 * A Markdown text cut into tokens, without loss: one after another they are
 * the text, byte for byte.
 *
 * Words are those of UAX #29 as far as languages with spaces go, and with
 * their hyphens ("e-post"); Han, kana and the scripts of South-East Asia,
 * which need a dictionary, count by characters.  What no edit may cut is one
 * token: a reference, code, an address, the end of a link with its target, a
 * number with its unit ("6 years"), a date ("4 augusti 2021").
 */
#ifndef DIFF_TOKENS_H
#define DIFF_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct cldr_locale;
struct language;
struct vocabulary;
struct xliff_names;

enum token_kind {
	TOKEN_SPACE,
	TOKEN_MARK,   /* one character that is no word */
	TOKEN_WORD,
	TOKEN_NUMBER, /* also a date */
	TOKEN_CODE,   /* what codes_find() protects */
	TOKEN_BREAK   /* between two blocks, with the mark of a list item */
};

struct token {
	struct str s;
	/*
	 * The same for tokens that differ in nothing but white space, Unicode
	 * normalization and the number of a list item; and for the halves of
	 * emphasis and links only if the other halves are the same, too.
	 */
	uint32_t number;
	uint32_t pair; /* TOKEN_CODE: 1 + index of the other half, or 0 */
	enum token_kind kind;
	bool begins; /* a sentence, which ends before the next that begins */
};

struct tokens {
	struct token *of;
	size_t count;
};

/*
 * What a language knows of words; zeroed is a valid one that knows nothing.
 */
struct manner {
	const struct language *language; /* abbreviations, units; or NULL */
	const struct cldr_locale *locale; /* dates; or NULL */
	const struct xliff_names *names; /* protected everywhere; or NULL */
};

/*
 * The tokens, in the arena; they point into `markdown`.  A text in which
 * codes_find() gives up has its further codes cut as words.
 */
struct tokens tokens_cut(struct arena *, struct vocabulary *,
    const struct manner *, struct str markdown);

/* Says something by itself: what similarity is judged by. */
static inline bool
token_tells(const struct token *t)
{
	return t->kind == TOKEN_WORD || t->kind == TOKEN_NUMBER ||
	    (t->kind == TOKEN_CODE && !t->pair);
}

#endif
