#include "cldr/cldr.h"

#include <assert.h>
#include <string.h>

#include "cldr/tables.h"

static const char *
text(uint32_t off)
{
	return cldr_pool + off;
}

const char *
cldr_version(void)
{
	return cldr_release;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool
same_letters(const char *a, const char *b, size_t len)
{
	while (len && lower(*a) == lower(*b)) {
		a++;
		b++;
		len--;
	}
	return !len;
}

/* Subtags of one to eight letters and digits, as BCP 47 has them. */
static bool
well_formed(const char *tag, size_t len)
{
	size_t subtag = 0;
	char c;

	for (size_t i = 0; i < len; i++) {
		c = lower(tag[i]);
		if (c == '-') {
			if (!subtag)
				return false;
			subtag = 0;
		} else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
			if (++subtag > 8)
				return false;
		} else {
			return false;
		}
	}
	return subtag > 0;
}

static const struct cldr_locale *
by_tag(const char *tag, size_t len)
{
	const char *own;

	for (size_t i = 0; i < CLDR_LOCALES + CLDR_PSEUDO; i++) {
		own = text(cldr_locales[i].tag);
		if (strlen(own) == len && same_letters(own, tag, len))
			return &cldr_locales[i];
	}
	return NULL;
}

/* All languages that we have are of two letters, so these are the subtag. */
static const struct cldr_locale *
by_language(const char *language)
{
	/* BCP 47 keeps `no` for Norwegian; what is written is Bokmål. */
	if (same_letters(language, "no", 2))
		language = "nb";
	for (size_t i = 0; i < CLDR_LOCALES; i++)
		if (same_letters(text(cldr_locales[i].tag), language, 2))
			return &cldr_locales[i];
	return NULL;
}

const struct cldr_locale *
cldr_find(const char *tag, size_t len)
{
	const struct cldr_locale *l;

	if (!well_formed(tag, len))
		return NULL;
	l = by_tag(tag, len);
	if (!l && (len == 2 || (len > 2 && tag[2] == '-')))
		l = by_language(tag);
	return l;
}

const struct cldr_locale *
cldr_at(size_t i)
{
	return i < CLDR_LOCALES ? &cldr_locales[i] : NULL;
}

const char *
cldr_tag(const struct cldr_locale *l)
{
	return text(l->tag);
}

const char *
cldr_endonym(const struct cldr_locale *l)
{
	return text(l->endonym);
}

bool
cldr_is_rtl(const struct cldr_locale *l)
{
	return l->rtl;
}

const char *
cldr_date_pattern(const struct cldr_locale *l)
{
	return text(l->date);
}

const char *
cldr_month_pattern(const struct cldr_locale *l)
{
	return text(l->month_year);
}

const char *
cldr_month(const struct cldr_locale *l, unsigned month)
{
	assert(month >= 1 && month <= 12);
	return text(l->months[month - 1]);
}

const char *
cldr_month_alone(const struct cldr_locale *l, unsigned month)
{
	assert(month >= 1 && month <= 12);
	return text(l->months_alone[month - 1]);
}

const char *
cldr_list_text(const struct cldr_locale *l, enum cldr_list kind,
    enum cldr_joint joint)
{
	return text(l->lists[kind][joint]);
}

const char *
cldr_quote(const struct cldr_locale *l, enum cldr_quote quote)
{
	return text(l->quotes[quote]);
}

const char *
cldr_decimal(const struct cldr_locale *l)
{
	return text(l->decimal);
}

const char *
cldr_group(const struct cldr_locale *l)
{
	return text(l->group);
}

unsigned
cldr_group_min(const struct cldr_locale *l)
{
	return l->group_min;
}

/* The place of a region among the names, plus one; 0 for no region. */
static unsigned
region_place(const char *code, size_t len)
{
	if (len != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' ||
	    code[1] > 'Z')
		return 0;
	return cldr_region_place[26 * (code[0] - 'A') + (code[1] - 'A')];
}

bool
cldr_is_region(const char *code, size_t len)
{
	return region_place(code, len) != 0;
}

const char *
cldr_region_name(const struct cldr_locale *l, const char *code, size_t len)
{
	unsigned place = region_place(code, len);

	return place ? text(l->regions[place - 1]) : NULL;
}

const char *
cldr_language_name(const struct cldr_locale *l, const struct cldr_locale *of)
{
	if (of - cldr_locales >= CLDR_LOCALES)
		return cldr_tag(of); /* a pseudo-locale has no name */
	return text(l->languages[of - cldr_locales]);
}

enum cldr_plural
cldr_plural(const struct cldr_locale *l, unsigned long n)
{
	if (n >= CLDR_PLURAL_LEN)
		n = CLDR_PLURAL_PERIOD + n % CLDR_PLURAL_PERIOD;
	return cldr_plural_rows[l->plural_row][n];
}

bool
cldr_has_plural(const struct cldr_locale *l, enum cldr_plural category)
{
	return l->plurals >> category & 1;
}

const char *
cldr_plural_name(enum cldr_plural category)
{
	static const char names[CLDR_PLURALS][6] = {
		[CLDR_ZERO] = "zero",
		[CLDR_ONE] = "one",
		[CLDR_TWO] = "two",
		[CLDR_FEW] = "few",
		[CLDR_MANY] = "many",
		[CLDR_OTHER] = "other",
	};

	return names[category];
}
