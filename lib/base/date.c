#include "base/date.h"

#include <string.h>

#include "base/arena.h"

static bool
digits(struct str s, size_t off, size_t count, unsigned *out)
{
	*out = 0;
	for (size_t i = off; i < off + count; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		*out = *out * 10 + (unsigned)(s.p[i] - '0');
	}
	return true;
}

static bool
leap(unsigned year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static unsigned
days_in(unsigned year, unsigned month)
{
	static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31,
		30, 31, 30, 31 };

	return days[month - 1] + (unsigned)(month == 2 && leap(year));
}

bool
date_parse(struct str s, struct date *out)
{
	unsigned year, month, day;

	*out = (struct date){ 0 };
	if (s.len != 10 || s.p[4] != '-' || s.p[7] != '-' ||
	    !digits(s, 0, 4, &year) || !digits(s, 5, 2, &month) ||
	    !digits(s, 8, 2, &day))
		return false;
	if (!year || !month || month > 12 || !day ||
	    day > days_in(year, month))
		return false;
	*out = (struct date){ (int)year, month, day };
	return true;
}

/* A number of at most `most` digits at *off; false without any. */
static bool
number(struct str s, size_t *off, size_t most, unsigned *out)
{
	size_t n = 0;

	while (n < most && *off + n < s.len && s.p[*off + n] >= '0' &&
	    s.p[*off + n] <= '9')
		n++;
	digits(s, *off, n, out);
	*off += n;
	return n > 0;
}

/* Year, month and day with one sign between, or eight digits. */
static bool
parts(struct str s, unsigned *year, unsigned *month, unsigned *day)
{
	size_t off = 5;

	if (s.len == 8 && digits(s, 0, 4, year) && digits(s, 4, 2, month) &&
	    digits(s, 6, 2, day))
		return true;
	return s.len >= 8 && digits(s, 0, 4, year) &&
	    memchr("-/.", s.p[4], 3) && number(s, &off, 2, month) &&
	    off < s.len && s.p[off++] == s.p[4] && number(s, &off, 2, day) &&
	    off == s.len;
}

bool
date_guess(struct str s, struct date *out)
{
	unsigned year, month, day;

	*out = (struct date){ 0 };
	if (!parts(s, &year, &month, &day) || !year || !month ||
	    month > 12 || !day || day > days_in(year, month))
		return false;
	*out = (struct date){ (int)year, month, day };
	return true;
}

int
date_cmp(struct date a, struct date b)
{
	long x = date_days(a), y = date_days(b);

	return (x > y) - (x < y);
}

void
date_iso(struct date d, char out[11])
{
	unsigned year = (unsigned)d.year;

	for (int i = 3; i >= 0; i--, year /= 10)
		out[i] = (char)('0' + year % 10);
	out[4] = out[7] = '-';
	out[5] = (char)('0' + d.month / 10);
	out[6] = (char)('0' + d.month % 10);
	out[8] = (char)('0' + d.day / 10);
	out[9] = (char)('0' + d.day % 10);
	out[10] = '\0';
}

struct str
date_text(struct arena *a, struct date d)
{
	char iso[11];

	if (!d.year)
		return (struct str){ 0 };
	date_iso(d, iso);
	return arena_copy(a, str_from(iso));
}

/* Howard Hinnant's days_from_civil, for years of the Common Era. */
long
date_days(struct date d)
{
	long y = d.year - (d.month <= 2);
	long era = y / 400, year_of_era = y - era * 400;
	long shifted = (long)(d.month + (d.month > 2 ? 0 : 12)) - 3;
	long day_of_year = (153 * shifted + 2) / 5 + (long)d.day - 1;

	return era * 146097 + year_of_era * 365 + year_of_era / 4 -
	    year_of_era / 100 + day_of_year - 719468;
}

struct date
date_of_days(long days)
{
	/* From the first of March of the year 0: leap days come last. */
	long d = days + 719468, era = d / 146097, day = d - era * 146097;
	long year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	long of_year = day - (365 * year + year / 4 - year / 100);
	long month = (5 * of_year + 2) / 153;

	year += era * 400 + (month >= 10);
	return (struct date){ (int)year,
		(unsigned)(month < 10 ? month + 3 : month - 9),
		(unsigned)(of_year - (153 * month + 2) / 5 + 1) };
}

struct date
date_after(struct date d, struct duration by)
{
	unsigned months = d.month - 1 + by.months;

	d.year += (int)(by.years + months / 12);
	d.month = months % 12 + 1;
	return date_of_days(date_days(d) + (long)by.weeks * 7 +
	    (long)by.days);
}

/* The unit after a number: where it goes, and where it stands in order. */
static unsigned *
component(struct duration *d, char unit, bool time, int *order)
{
	static const char date_units[] = "YMWD", time_units[] = "HMS";
	unsigned *const date_parts[] = { &d->years, &d->months, &d->weeks,
		&d->days };
	unsigned *const time_parts[] = { &d->hours, &d->minutes, &d->seconds };
	const char *units = time ? time_units : date_units;

	for (int i = 0; units[i]; i++)
		if (units[i] == unit) {
			*order = time ? 4 + i : i;
			return time ? time_parts[i] : date_parts[i];
		}
	return NULL;
}

bool
duration_parse(struct str s, struct duration *out)
{
	struct duration d = { 0 };
	bool time = false;
	int last = -1;
	size_t i = 1, start;

	*out = d;
	if (s.len < 3 || s.p[0] != 'P')
		return false;
	while (i < s.len) {
		unsigned n, *part;
		int order;

		if (s.p[i] == 'T' && !time) {
			time = true;
			i++;
		}
		for (start = i; i < s.len && s.p[i] >= '0' && s.p[i] <= '9';)
			i++;
		if (i == start || i - start > 4 || i == s.len ||
		    !digits(s, start, i - start, &n))
			return false;
		part = component(&d, s.p[i++], time, &order);
		if (!part || order <= last)
			return false;
		*part = n;
		last = order;
	}
	*out = d;
	return duration_given(d);
}

bool
duration_given(struct duration d)
{
	return d.session || d.years || d.months || d.weeks || d.days ||
	    d.hours || d.minutes || d.seconds;
}
