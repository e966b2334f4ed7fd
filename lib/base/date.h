/*
 * Civil dates and ISO 8601 durations: read, compare, write.  No clock.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* A date of the proleptic Gregorian calendar; zeroed is no date. */
struct date {
	int year;
	unsigned month, day;
};

/* "2021-08-04" (ISO 8601 extended); false for anything else. */
bool date_parse(struct str, struct date *out);
/*
 * A day whose year stands first, written in another way: 2021-8-4, 2021/08/04,
 * 2021.8.4, 20210804.  False where the day could be another one.
 */
bool date_guess(struct str, struct date *out);
int date_cmp(struct date, struct date);
/* "2021-08-04" into ten bytes and a NUL. */
void date_iso(struct date, char out[11]);
/* The same in the arena; empty, without a pointer, for no date. */
struct str date_text(struct arena *, struct date);
/* Days since 1970-01-01. */
long date_days(struct date);
/* The day of such a number. */
struct date date_of_days(long);

/*
 * A duration as it was written: P13M stays thirteen months.  Weeks, and one
 * or more other components; all zero is no duration.
 */
struct duration {
	unsigned years, months, weeks, days, hours, minutes, seconds;
	bool session; /* until the browser is closed: cookies only */
};

/* "P6Y", "P1Y6M", "PT30M", "P2W"; each number at most 9999. */
bool duration_parse(struct str, struct duration *out);
bool duration_given(struct duration);

/*
 * The same day so many years and months later, and days; a day that its month
 * does not have is as many days into the next one.  No hours.
 */
struct date date_after(struct date, struct duration);

#endif
