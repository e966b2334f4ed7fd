#include "diff/phrases.h"

#include "base/utf8.h"
#include "cldr/cldr.h"
#include "i18n/lexicon.h"
#include "text/unicode.h"

/* --- words of a language ------------------------------------------------ */

/* How much of the text the word is, whatever its case: bytes, or 0. */
static size_t
caseless_prefix(struct str s, struct str word)
{
	size_t i = 0, j = 0, m, n;

	while (i < s.len && j < word.len) {
		if (unicode_lower(utf8_rune(s, i, &m)) !=
		    unicode_lower(utf8_rune(word, j, &n)))
			return 0;
		i += m;
		j += n;
	}
	return j == word.len ? i : 0;
}

bool
listed(const char *list, struct str s)
{
	for (EACH_TEXT(text, list)) {
		struct str word = str_sub(text, 0, str_find(text, '='));

		if (caseless_prefix(s, word) == s.len && s.len)
			return true;
	}
	return false;
}

/* --- dates -------------------------------------------------------------- */

static size_t
digits(struct str s, size_t least, size_t most)
{
	size_t n = 0;

	while (n < s.len && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	return n >= least && n <= most ? n : 0;
}

static size_t
month(const struct cldr_locale *locale, struct str s)
{
	size_t longest = 0;

	for (unsigned m = 1; m <= 12; m++) {
		size_t n = caseless_prefix(s,
		    str_from(cldr_month(locale, m)));
		size_t alone = caseless_prefix(s,
		    str_from(cldr_month_alone(locale, m)));

		if (n > longest)
			longest = n;
		if (alone > longest)
			longest = alone;
	}
	return longest;
}

static size_t
white(struct str s)
{
	size_t n = 0, step;

	for (; n < s.len && unicode_space(utf8_rune(s, n, &step)); n += step)
		;
	return n;
}

/* What stands at the beginning for one piece of a pattern, or 0. */
static size_t
piece(const struct cldr_locale *locale, struct str pattern, size_t *used,
    struct str s)
{
	uint32_t rune = utf8_rune(pattern, 0, used);

	if (rune == '%') {
		*used = 2;
		if (pattern.p[1] == 'd')
			return digits(s, 1, 2);
		if (pattern.p[1] == 'y')
			return digits(s, 4, 4);
		return month(locale, s);
	}
	if (unicode_space(rune))
		return white(s);
	return str_starts(s, str_sub(pattern, 0, *used)) ? *used : 0;
}

/* The length of a date in this pattern of cldr.h, or 0. */
static size_t
date(const struct cldr_locale *locale, struct str pattern, struct str s)
{
	size_t len = 0, used, n;

	for (size_t i = 0; i < pattern.len; i += used) {
		n = piece(locale, str_from_off(pattern, i), &used,
		    str_from_off(s, len));
		if (!n)
			return 0;
		len += n;
	}
	return len;
}

/* How many tokens are `len` bytes; 0 if that cuts one. */
static size_t
covering(const struct token *of, size_t count, size_t len)
{
	size_t n = 0;

	for (; n < count && len >= of[n].s.len && len; n++)
		len -= of[n].s.len;
	return len ? 0 : n;
}

/* Most words are far from any number, and so in no date. */
static bool
number_near(const struct token *of, size_t count)
{
	for (size_t i = 0; i < count && i < 6; i++)
		if (of[i].kind == TOKEN_NUMBER)
			return true;
	return false;
}

static size_t
date_tokens(const struct manner *m, const struct token *of, size_t count)
{
	const struct token *last = &of[count - 1];
	struct str rest = { of->s.p, (size_t)(last->s.p - of->s.p) +
		last->s.len };
	struct str patterns[3];
	size_t n = 0;

	if (!m->locale || !number_near(of, count))
		return 0;
	patterns[0] = str_from(cldr_date_pattern(m->locale));
	patterns[1] = STR("%M %d, %y");
	patterns[2] = str_from(cldr_month_pattern(m->locale));
	for (size_t i = 0; i < 3 && !n; i++)
		n = covering(of, count, date(m->locale, patterns[i], rest));
	return n;
}

/* --- numbers with units ------------------------------------------------- */

static bool
of_kind(const struct token *of, size_t count, size_t i, enum token_kind kind)
{
	return i < count && of[i].kind == kind;
}

/* "10 000": groups of three digits behind one to three. */
static size_t
grouped(const struct token *of, size_t count)
{
	size_t n = 1;

	if (!digits(of->s, 1, 3) || digits(of->s, 1, 3) != of->s.len)
		return 1;
	while (of_kind(of, count, n, TOKEN_SPACE) &&
	    of_kind(of, count, n + 1, TOKEN_NUMBER) &&
	    of[n + 1].s.len == 3 && digits(of[n + 1].s, 3, 3))
		n += 2;
	return n;
}

static bool
is_unit(const struct manner *m, const struct token *t)
{
	static const char signs[] = "%\0‰\0€\0£\0$\0°\0";

	if (t->kind == TOKEN_MARK)
		return listed(signs, t->s);
	return t->kind == TOKEN_WORD &&
	    listed(language_words(m->language, WORDS_UNITS), t->s);
}

/* Up to a unit that stands at `n` or behind a space there; or 0. */
static size_t
with_unit(const struct manner *m, const struct token *of, size_t count,
    size_t n)
{
	n += of_kind(of, count, n, TOKEN_SPACE);
	return n < count && is_unit(m, &of[n]) ? n + 1 : 0;
}

static size_t
quantity(const struct manner *m, const struct token *of, size_t count)
{
	const char *numbers = language_words(m->language, WORDS_NUMBERS);
	size_t n = of->kind == TOKEN_NUMBER ? grouped(of, count) : 1;
	size_t more = with_unit(m, of, count, n);

	if (of->kind == TOKEN_NUMBER)
		return more ? more : n;
	return more > n + 1 && of[more - 1].kind == TOKEN_WORD &&
		listed(numbers, of->s) ? more : n;
}

size_t
phrase_length(const struct manner *m, const struct token *of, size_t count)
{
	size_t n;

	if (of->kind != TOKEN_NUMBER && of->kind != TOKEN_WORD)
		return 1;
	n = date_tokens(m, of, count);
	return n ? n : quantity(m, of, count);
}
