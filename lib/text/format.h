/*
 * Facts written in a language: dates, numbers, lists, names.
 *
 * Every function adds to an output and takes the locale as an argument; none
 * knows a current one.  What comes out is the form that stands alone or in a
 * list: nothing is inflected or capitalised to fit a sentence, so sentences
 * are built around these texts and never from them.
 */
#ifndef TEXT_FORMAT_H
#define TEXT_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/out.h"
#include "base/str.h"
#include "cldr/cldr.h"

/*
 * "4 augusti 2021".  In some languages it ends in a stop ("4. kolovoza
 * 2021."), so no stop should follow it.  The date must be a date.
 */
void format_date(struct out *, const struct cldr_locale *, struct date);
/* "augusti 2021": the day does not count. */
void format_month(struct out *, const struct cldr_locale *, struct date);

/* "1 234 567", with the separators of the language. */
void format_number(struct out *, const struct cldr_locale *, unsigned long);

/* "Irland, Norge och Sverige"; nothing when `count` is 0. */
void format_list(struct out *, const struct cldr_locale *, enum cldr_list,
    const struct str items[], size_t count);

/*
 * What stands before item `at` of `count`, for lists whose items are more
 * than text; empty for the first.  `item` is how that item reads: in Spanish
 * its first sound decides between "y" and "e".
 */
struct str format_joint(const struct cldr_locale *, enum cldr_list, size_t at,
    size_t count, struct str item);

/*
 * The name of the country with an ISO 3166-1 alpha-2 code.  An unknown code
 * is written as it is, and false comes back.
 */
bool format_region(struct out *, const struct cldr_locale *, struct str code);
/* The name of the language of `of`, as inside a sentence: "svenska". */
void format_language(struct out *, const struct cldr_locale *,
    const struct cldr_locale *of);

#endif
