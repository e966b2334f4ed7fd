/*
 * Numbers as a text writes them: figures, and amounts of time.
 *
 * Languages write one number in many ways (1,234.5 and 1 234,5; 6(1)(f) and
 * 6.1 f), so a figure is cut where only the language could tell what a comma
 * means, and thousands are joined.
 */
#ifndef I18N_FIGURES_H
#define I18N_FIGURES_H

#include "i18n/rule.h"

struct figure {
	struct str value; /* digits, without leading zeros */
	struct str s;	  /* all of the number, as written */
	size_t at;	  /* offset of `s` in the side's `plain` */
	bool law;	  /* the number of an act: 2016/679 */
	bool phone;	  /* +46 31 390 06 00 */
	bool glued;	  /* letters follow: 1st, 5G */
	bool cited;	  /* of an article: Art. 6(1) */
};

struct figures {
	struct figure *of;
	size_t count;
};

struct figures figures_find(struct arena *, const struct side *);

/* The values in order, so that one is found among many. */
struct str *figures_sorted(struct arena *, const struct figures *);
bool figures_have(const struct str *sorted, size_t count, struct str value);

/* Is it the word before, or after, the number of an article? */
bool is_citing(const struct side *, size_t word);

/* "6 years", "six years" */
struct amount {
	unsigned n;
	struct str unit; /* "year", as lists of units call it */
};

/* Is word `i` a number, and the next one a unit of time? */
bool amount_at(const struct side *, size_t i, struct amount *out);

/*
 * In a list of "word=key": is the word, in small letters, there; and its key.
 */
bool keyed_word(const char *list, struct str folded, struct str *key);

/* The names of months in the languages at hand, listed once. */
const struct xliff_index *months_at_hand(struct lint *);

#endif
