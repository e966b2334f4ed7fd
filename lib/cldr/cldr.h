/*
 * What the languages of Europe write: months, lists, countries, quotation
 * marks, plural categories, from the Unicode CLDR.
 *
 * Everything is a constant of the program (tables.c, written by generate.c).
 * Nothing here reads the environment or the process locale, and an unknown
 * locale is NULL, never a silent fallback.  format.h puts the pieces together.
 */
#ifndef CLDR_CLDR_H
#define CLDR_CLDR_H

#include <stdbool.h>
#include <stddef.h>

struct cldr_locale;

/* In the order in which CLDR names them; other is always the last resort. */
enum cldr_plural {
	CLDR_ZERO,
	CLDR_ONE,
	CLDR_TWO,
	CLDR_FEW,
	CLDR_MANY,
	CLDR_OTHER,
	CLDR_PLURALS
};

enum cldr_list {
	CLDR_AND,
	CLDR_OR,
	CLDR_LISTS
};

/*
 * What stands between two items: of a pair, after the first of several, in
 * the middle, before the last.  CLASH replaces TWO and END where the word
 * would meet its own sound (Spanish "e" for "y", "u" for "o"); it is empty
 * in languages that do not mind.
 */
enum cldr_joint {
	CLDR_TWO_ITEMS,
	CLDR_START,
	CLDR_MIDDLE,
	CLDR_END,
	CLDR_CLASH,
	CLDR_JOINTS
};

enum cldr_quote {
	CLDR_OPEN,
	CLDR_CLOSE,
	CLDR_OPEN_INNER,
	CLDR_CLOSE_INNER,
	CLDR_QUOTES
};

/* "42.0": the release of the CLDR that the tables hold. */
const char *cldr_version(void);

/*
 * The locale that answers for a BCP 47 tag, in any case of letters: the one
 * of that name, or else the one of its language (en-IE: en-GB, de-AT: de,
 * pt-BR: pt-PT, no: nb), or a pseudo-locale of tests: en-XA, which has
 * accents, and ar-XB, which runs from right to left.  NULL when the tag is malformed or its language has
 * no tables.
 */
const struct cldr_locale *cldr_find(const char *tag, size_t len);

/* The i-th locale, in no meaningful order; NULL after the last. */
const struct cldr_locale *cldr_at(size_t i);

/* All texts below are UTF-8, NUL-terminated, and constant. */

/* "sv", "en-GB": the canonical tag. */
const char *cldr_tag(const struct cldr_locale *);
/* "Svenska": the language in itself, as a language switch shows it. */
const char *cldr_endonym(const struct cldr_locale *);
bool cldr_is_rtl(const struct cldr_locale *);

/*
 * How a date, and a month with its year, are put together: literal text with
 * %d day, %M month within a date, %L month standing alone, %y year.
 */
const char *cldr_date_pattern(const struct cldr_locale *);
const char *cldr_month_pattern(const struct cldr_locale *);
/* Months are 1 to 12. */
const char *cldr_month(const struct cldr_locale *, unsigned month);
const char *cldr_month_alone(const struct cldr_locale *, unsigned month);

const char *cldr_list_text(const struct cldr_locale *, enum cldr_list,
    enum cldr_joint);
const char *cldr_quote(const struct cldr_locale *, enum cldr_quote);
const char *cldr_decimal(const struct cldr_locale *);
const char *cldr_group(const struct cldr_locale *);
/* Digits wanted before the first separator: 2 leaves 1000 ungrouped. */
unsigned cldr_group_min(const struct cldr_locale *);

/* True for the 249 assigned codes of ISO 3166-1 alpha-2, in capitals. */
bool cldr_is_region(const char *code, size_t len);
/* The nominative name of a country, NULL when the code is not one. */
const char *cldr_region_name(const struct cldr_locale *, const char *code,
    size_t len);
/* The name of the language of `of`, as written inside a sentence. */
const char *cldr_language_name(const struct cldr_locale *,
    const struct cldr_locale *of);

/*
 * The category of a whole number.  CLDR says `many` for multiples of a
 * million in Spanish, French, Italian and Portuguese; this says `other`, for
 * no catalogue has a message that counts so far.
 */
enum cldr_plural cldr_plural(const struct cldr_locale *, unsigned long n);
/* True when some number from 0 to 999 has the category. */
bool cldr_has_plural(const struct cldr_locale *, enum cldr_plural);
/* "zero", "one", "two", "few", "many", "other". */
const char *cldr_plural_name(enum cldr_plural);

#endif
