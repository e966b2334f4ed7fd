/*
 * The shape of the CLDR tables; for tables.c, cldr.c and generate.c only.
 *
 * Texts are offsets into one pool, for a table of pointers would have to be
 * relocated at every start of the program.  Offset 0 is the empty text.
 */
#ifndef CLDR_TABLES_H
#define CLDR_TABLES_H

#include <stdint.h>

#include "cldr/cldr.h"

#define CLDR_LOCALES 26
/* English that looks foreign, after those: cldr_find() alone knows them. */
#define CLDR_PSEUDO 2
#define CLDR_REGIONS 249
/* From here on the plural categories repeat every hundred. */
#define CLDR_PLURAL_PERIOD 100
#define CLDR_PLURAL_LEN (2 * CLDR_PLURAL_PERIOD)

struct cldr_locale {
	uint32_t tag, endonym;
	uint32_t date, month_year;
	uint32_t months[12], months_alone[12];
	uint32_t lists[CLDR_LISTS][CLDR_JOINTS];
	uint32_t quotes[CLDR_QUOTES];
	uint32_t decimal, group;
	/* In the order of cldr_locales. */
	uint32_t languages[CLDR_LOCALES];
	/* In the order of cldr_region_place. */
	uint32_t regions[CLDR_REGIONS];
	unsigned char group_min;
	/* A row of cldr_plural_rows, and its categories up to 999 as bits. */
	unsigned char plural_row, plurals;
	unsigned char rtl;
};

extern const char cldr_release[];
extern const char cldr_pool[];
extern const struct cldr_locale cldr_locales[CLDR_LOCALES + CLDR_PSEUDO];
/* By 26 * first letter + second letter: place in regions + 1, or 0. */
extern const unsigned char cldr_region_place[26 * 26];
extern const unsigned char cldr_plural_rows[][CLDR_PLURAL_LEN];

#endif
