#include "text/format.h"

#include <assert.h>
#include <string.h>

/* Fills in a pattern of cldr.h. */
static void
fill(struct out *o, const struct cldr_locale *l, const char *pattern,
    struct date d)
{
	const char *field;

	assert(d.year > 0);
	for (; (field = strchr(pattern, '%')); pattern = field + 2) {
		out_str(o, (struct str){ pattern, (size_t)(field - pattern) });
		switch (field[1]) {
		case 'd':
			out_unsigned(o, d.day);
			break;
		case 'M':
			out_cstr(o, cldr_month(l, d.month));
			break;
		case 'L':
			out_cstr(o, cldr_month_alone(l, d.month));
			break;
		case 'y':
			out_unsigned(o, (unsigned long)d.year);
			break;
		}
	}
	out_cstr(o, pattern);
}

void
format_date(struct out *o, const struct cldr_locale *l, struct date d)
{
	assert(d.day >= 1 && d.day <= 31);
	fill(o, l, cldr_date_pattern(l), d);
}

void
format_month(struct out *o, const struct cldr_locale *l, struct date d)
{
	fill(o, l, cldr_month_pattern(l), d);
}

/* All our locales group by threes. */
void
format_number(struct out *o, const struct cldr_locale *l, unsigned long n)
{
	char digits[24];
	size_t len = 0;

	do {
		digits[len++] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	if (len < 3 + cldr_group_min(l)) {
		while (len)
			out_char(o, digits[--len]);
		return;
	}
	while (len) {
		out_char(o, digits[--len]);
		if (len && len % 3 == 0)
			out_cstr(o, cldr_group(l));
	}
}

static bool
begins(struct str s, size_t at, char letter)
{
	return at < s.len && (s.p[at] | ('a' - 'A')) == letter;
}

/*
 * Spanish says "e" for "y" before the sound i, which hia and hie do not have,
 * and "u" for "o" before the sound o, which 8 (ocho) and 11 (once) have too.
 * The rule is ICU's, accented letters and all: "Óscar" does not count.
 */
static bool
clashes(enum cldr_list kind, struct str s)
{
	if (kind == CLDR_AND)
		return begins(s, 0, 'i') ||
		    (begins(s, 0, 'h') && begins(s, 1, 'i') &&
			!begins(s, 2, 'a') && !begins(s, 2, 'e'));
	return begins(s, 0, 'o') || (begins(s, 0, 'h') && begins(s, 1, 'o')) ||
	    str_starts(s, STR("8")) || str_eq(s, STR("11")) ||
	    str_starts(s, STR("11 "));
}

struct str
format_joint(const struct cldr_locale *l, enum cldr_list kind, size_t at,
    size_t count, struct str item)
{
	const char *clash;

	if (!at)
		return (struct str){ 0 };
	if (at + 1 < count)
		return str_from(cldr_list_text(l, kind,
		    at == 1 ? CLDR_START : CLDR_MIDDLE));
	clash = cldr_list_text(l, kind, CLDR_CLASH);
	if (*clash && clashes(kind, item))
		return str_from(clash);
	return str_from(cldr_list_text(l, kind,
	    count == 2 ? CLDR_TWO_ITEMS : CLDR_END));
}

void
format_list(struct out *o, const struct cldr_locale *l, enum cldr_list kind,
    const struct str items[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		out_str(o, format_joint(l, kind, i, count, items[i]));
		out_str(o, items[i]);
	}
}

bool
format_region(struct out *o, const struct cldr_locale *l, struct str code)
{
	const char *name = cldr_region_name(l, code.p, code.len);

	if (name)
		out_cstr(o, name);
	else
		out_str(o, code);
	return name;
}

void
format_language(struct out *o, const struct cldr_locale *l,
    const struct cldr_locale *of)
{
	out_cstr(o, cldr_language_name(l, of));
}
