/* Numbers, dates and other facts that prose repeats. */
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/facts.h"
#include "i18n/figures.h"
#include "text/unicode.h"

#define LEFT_MAX 8

/* --- number-mismatch ---------------------------------------------------- */

/* Figures of one side that the other one has not, in any way of writing. */
struct left {
	struct figure of[LEFT_MAX];
	size_t count, cited;
	bool phone, law;
};

static bool
has_digits(const struct side *side)
{
	return side_may_hold(side, "0123456789");
}

static unsigned long
value_of(struct str s)
{
	unsigned long n = 0;

	for (size_t i = 0; i < s.len && i < 9; i++)
		n = n * 10 + (unsigned long)(s.p[i] - '0');
	return n;
}

/* In all its forms: "tre" is in "tredje" and "treårig", too. */
static bool
word_begins(const struct side *side, struct str beginning)
{
	for (size_t i = 0; i < side->count; i++)
		if (str_eq(side->words[i].folded, beginning) ||
		    (beginning.len > 2 &&
			str_starts(side->words[i].folded, beginning)))
			return true;
	return false;
}

static bool
says_in_words(const struct side *side, struct str value)
{
	const char *list = language_words(side->language, WORDS_NUMBERS);

	for (EACH_TEXT(entry, list)) {
		struct str word = str_sub(entry, 0, str_find(entry, '='));

		if (str_eq(str_from_off(entry, word.len + 1), value) &&
		    word_begins(side, word))
			return true;
	}
	return false;
}

/* The name without an ending that a case would change. */
static bool
names_month(struct lint *l, const struct side *side, const char *name)
{
	struct str s = fold(l->arena, str_from(name));

	return word_begins(side, s.len > 5 ? str_sub(s, 0, s.len - 2) : s);
}

static bool
says_as_month(struct lint *l, const struct side *side, unsigned long n)
{
	return side->cldr && n >= 1 && n <= 12 &&
	    (names_month(l, side, cldr_month(side->cldr, (unsigned)n)) ||
		names_month(l, side,
		    cldr_month_alone(side->cldr, (unsigned)n)));
}

/* 5 pm is 17 o'clock. */
static bool
is_afternoon(const struct side *side)
{
	for (size_t i = 0; i < side->count; i++)
		if (str_eq(side->words[i].folded, STR("pm")) ||
		    (str_eq(side->words[i].folded, STR("p")) &&
			i + 1 < side->count &&
			str_eq(side->words[i + 1].folded, STR("m"))))
			return true;
	return false;
}

/* Weeks for days, years for months and so on: another unit, the same time. */
static bool
is_converted(unsigned long a, unsigned long b)
{
	static const unsigned long ratios[] = { 7, 12, 24, 60, 1000, 1000000 };

	for (size_t i = 0; i < sizeof(ratios) / sizeof(*ratios); i++)
		if (a == b * ratios[i] || b == a * ratios[i])
			return true;
	return false;
}

static bool
says_another_hour(const struct figures *figures, unsigned long n)
{
	for (size_t i = 0; i < figures->count; i++) {
		unsigned long m = value_of(figures->of[i].value);

		if (n == m + 12 || m == n + 12)
			return true;
	}
	return false;
}

static bool
says_converted(const struct side *side, const struct figures *figures,
    unsigned long n)
{
	const char *list = language_words(side->language, WORDS_NUMBERS);

	for (size_t i = 0; i < figures->count; i++)
		if (is_converted(n, value_of(figures->of[i].value)))
			return true;
	for (EACH_TEXT(entry, list)) {
		struct str word = str_sub(entry, 0, str_find(entry, '='));
		struct str number = str_from_off(entry, word.len + 1);

		if (is_converted(n, value_of(number)) &&
		    word_begins(side, word))
			return true;
	}
	return false;
}

/* One side, and whether a time of day in it is one of twelve hours. */
struct half {
	const struct side *side;
	struct figures figures;
	const struct str *sorted;
	bool afternoon;
};

static struct half
halve(struct lint *l, const struct side *side)
{
	struct half h = { side, figures_find(l->arena, side), NULL,
		is_afternoon(side) };

	h.sorted = figures_sorted(l->arena, &h.figures);
	return h;
}

/* "2018. május" begins a list; that this is one too many is said already. */
static bool
counts_items(const struct side *side, struct str value)
{
	for (size_t i = 0; i < side->codes.count; i++)
		if (side->codes.of[i].kind == CODE_BREAK &&
		    str_search(side->codes.of[i].s, value) <
			side->codes.of[i].s.len)
			return true;
	return false;
}

/* Does the other side say it in a way that is none of figures? */
static bool
is_said(struct lint *l, const struct half *mine, const struct half *other,
    const struct figure *f)
{
	unsigned long n = value_of(f->value);

	return says_in_words(other->side, f->value) ||
	    counts_items(other->side, f->value) ||
	    says_as_month(l, other->side, n) ||
	    says_converted(other->side, &other->figures, n) ||
	    ((mine->afternoon || other->afternoon) &&
		says_another_hour(&other->figures, n));
}

static struct left
leave(struct lint *l, const struct half *mine, const struct half *other)
{
	struct left left = { 0 };

	for (size_t i = 0;
	     i < mine->figures.count && left.count < LEFT_MAX; i++) {
		const struct figure *f = &mine->figures.of[i];

		if (figures_have(other->sorted, other->figures.count,
			f->value))
			continue;
		left.phone |= f->phone;
		left.law |= f->law;
		/* Other rules look at these. */
		left.cited += f->cited;
		if (f->phone || f->law || f->cited ||
		    is_said(l, mine, other, f))
			continue;
		left.of[left.count++] = *f;
	}
	return left;
}

/*
 * Would the language have a word for it?  One and two hide in many words
 * ("both"), seven in those for a week, and a hundred and less may be written
 * in words that no list has.
 */
static bool
would_be_seen(const struct figure *f, const struct language *language)
{
	unsigned long n = value_of(f->value);

	if (f->glued || n <= 2 || n == 7)
		return false;
	if (n > 100)
		return n % 100 != 0;
	for (EACH_TEXT(entry, language_words(language, WORDS_NUMBERS)))
		if (str_eq(str_from_off(entry, str_find(entry, '=') + 1),
			f->value))
			return true;
	return false;
}

/* A number of one side alone: it may be written out, so this only warns. */
static void
one_sided(struct lint *l, const struct pair *p, const struct left *left,
    bool missing)
{
	const struct language *other = missing ? p->target.language
					       : p->source.language;

	for (size_t i = 0; i < left->count; i++) {
		struct str s = left->of[i].s;

		if (!would_be_seen(&left->of[i], other))
			continue;
		l->at_most = LEVEL_WARNING;
		if (missing)
			lint_found(l, p, STR(""),
			    "the source text says '%.*s', and the translation "
			    "has no such number", STR_ARG(s));
		else
			lint_found(l, p, s,
			    "the translation says '%.*s', and the source text "
			    "has no such number", STR_ARG(s));
		return;
	}
}

/* As many as the references to articles that differ. */
static void
forget(struct left *left, size_t count)
{
	left->count -= count < left->count ? count : left->count;
}

static void
compare(struct lint *l, const struct pair *p)
{
	struct half source = halve(l, &p->source);
	struct half target = halve(l, &p->target);
	struct left missing = leave(l, &source, &target);
	struct left extra = leave(l, &target, &source);

	/* A number in the form of another country loses its first digits. */
	if (missing.phone != extra.phone)
		return;
	forget(&missing, extra.cited);
	forget(&extra, missing.cited);
	if (missing.count && extra.count)
		lint_found(l, p, extra.of[0].s,
		    "the source text says '%.*s', and the translation '%.*s'",
		    STR_ARG(missing.of[0].s), STR_ARG(extra.of[0].s));
	else if (missing.count)
		one_sided(l, p, &missing, true);
	else
		one_sided(l, p, &extra, false);
}

static void
numbers(struct lint *l, const struct pair *p)
{
	bool source = has_digits(&p->source), target = has_digits(&p->target);
	struct arena_mark mark = arena_mark(l->arena);

	/* A number of one side alone is no error. */
	if (wants_errors_only(l) ? source && target : source || target)
		compare(l, p);
	arena_reset(l->arena, mark);
}

/* --- date-not-localised ------------------------------------------------- */

static bool
is_month_of(struct lint *l, const struct cldr_locale *locale, struct str word)
{
	for (unsigned m = 1; m <= 12; m++)
		if (str_eq(word, fold(l->arena,
				     str_from(cldr_month(locale, m)))) ||
		    str_eq(word, fold(l->arena,
				     str_from(cldr_month_alone(locale, m)))))
			return true;
	return false;
}

static void
add_months(struct lint *l, const struct cldr_locale *locale)
{
	static const struct xliff_unit some;

	for (unsigned m = 1; locale && m <= 12; m++) {
		xliff_index_add(l->arena, &l->months,
		    fold(l->arena, str_from(cldr_month(locale, m))), &some);
		xliff_index_add(l->arena, &l->months,
		    fold(l->arena, str_from(cldr_month_alone(locale, m))),
		    &some);
	}
}

const struct xliff_index *
months_at_hand(struct lint *l)
{
	if (!l->months.count) {
		add_months(l, l->to_cldr);
		add_months(l, l->from_cldr);
		add_months(l, cldr_find("en-GB", 5));
	}
	return &l->months;
}

static bool
all_digits(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
	return s.len;
}

/* "1st", "04th" */
static bool
has_english_ending(struct str word)
{
	struct str number = str_sub(word, 0, word.len > 2 ? word.len - 2 : 0);
	struct str ending = str_from_off(word, number.len);

	return all_digits(number) &&
	    (str_eq(ending, STR("st")) || str_eq(ending, STR("nd")) ||
		str_eq(ending, STR("rd")) || str_eq(ending, STR("th")));
}

/* "the Act of 25 May 2018": the name of a law is no date of the text. */
static bool
names_a_law(const struct side *side, size_t i)
{
	static const char laws[] = "act\0bill\0law\0order\0regulation\0"
				   "regulations\0directive\0decision\0";

	for (size_t before = 1; before <= 5 && before <= i; before++)
		if (word_in(laws, side->words[i - before].folded))
			return true;
	return false;
}

/* From the day or the month to the year, as far as they stand together. */
static struct str
date_around(const struct side *side, size_t i)
{
	size_t first = i && side->words[i - 1].digits ? i - 1 : i, last = i;

	while (last + 1 < side->count && last < i + 2 &&
	    side->words[last + 1].digits)
		last++;
	return words_between(side, first, last - first + 1);
}

/* The language whose name of a month this is, though it is not the target's. */
static const char *
foreign_month(struct lint *l, const struct side *side, struct str word)
{
	const struct cldr_locale *english = cldr_find("en-GB", 5);

	if (is_month_of(l, side->cldr, word))
		return NULL;
	if (is_month_of(l, english, word))
		return "an English";
	return l->from_cldr && is_month_of(l, l->from_cldr, word)
	    ? "the source text's" : NULL;
}

static bool
beside_number(const struct side *side, size_t i)
{
	return (i && side->words[i - 1].digits) ||
	    (i + 1 < side->count && side->words[i + 1].digits);
}

/* "augusti 4, 2021": no language of the tables but English writes so. */
static bool
is_american(const struct side *side, size_t i)
{
	const struct lint_word *w = &side->words[i];
	struct str gap;

	if (i + 2 >= side->count || w[1].s.len > 2 || !all_digits(w[1].s) ||
	    w[2].s.len != 4 || !all_digits(w[2].s))
		return false;
	gap = str_sub(side->plain, w[1].at + w[1].s.len,
	    w[2].at - w[1].at - w[1].s.len);
	return str_eq(gap, STR(", ")) && w[1].at == w->at + w->s.len + 1;
}

static bool
report_month(struct lint *l, const struct pair *p, size_t i)
{
	const struct side *side = &p->target;
	struct str word = side->words[i].folded;
	const char *whose = foreign_month(l, side, word);
	struct str date = date_around(side, i);

	if (whose)
		lint_found(l, p, date, "'%.*s' has %s name of a month",
		    STR_ARG(date), whose);
	else if (!is_month_of(l, side->cldr, word))
		return false;
	else if (is_american(side, i))
		lint_found(l, p, date, "'%.*s' has the month before the day",
		    STR_ARG(date));
	else if (i && has_english_ending(side->words[i - 1].folded))
		lint_found(l, p, date, "'%.*s' has an English ordinal number",
		    STR_ARG(date));
	else
		return false;
	return true;
}

/* 05/25/2018, where there is no 25th month. */
static bool
report_slashes(struct lint *l, const struct pair *p, size_t i)
{
	const struct lint_word *w = &p->target.words[i];
	struct str s = words_between(&p->target, i, 3);

	if (s.len != w[0].s.len + w[1].s.len + 6 || w[2].s.len != 4 ||
	    s.p[w[0].s.len] != '/' || s.p[s.len - 5] != '/' ||
	    !all_digits(w[0].s) || !all_digits(w[1].s) ||
	    !all_digits(w[2].s))
		return false;
	if (value_of(w[0].s) > 12 || value_of(w[1].s) <= 12 ||
	    value_of(w[1].s) > 31)
		return false;
	lint_found(l, p, s, "'%.*s' has the month before the day", STR_ARG(s));
	return true;
}

static void
look_for_dates(struct lint *l, const struct xliff_index *months,
    const struct pair *p)
{
	const struct side *side = &p->target;

	for (size_t i = 0; i < side->count; i++)
		if (side->words[i].digits
			? i + 2 < side->count && report_slashes(l, p, i)
			: beside_number(side, i) &&
				xliff_index_find(months,
				    side->words[i].folded) &&
				!names_a_law(side, i) && report_month(l, p, i))
			return;
}

static void
dates(struct lint *l)
{
	const struct xliff_index *months = months_at_hand(l);

	/* English itself is written in the one way or the other. */
	if (!l->to_cldr ||
	    str_starts(str_from(cldr_tag(l->to_cldr)), STR("en")))
		return;
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		struct arena_mark mark = arena_mark(l->arena);

		if (p->translated && has_digits(&p->target))
			look_for_dates(l, months, p);
		arena_reset(l->arena, mark);
	}
}

/* --- unit-not-localised ------------------------------------------------- */

static bool
is_quoted(const struct side *side, const struct lint_word *w)
{
	static const char *const quotes[] = { "\"", "'", "“", "”", "„", "«",
		"»", "‘", "’", NULL };
	struct str before = str_sub(side->plain, 0, w->at);

	for (size_t i = 0; quotes[i]; i++)
		if (str_ends(before, str_from(quotes[i])))
			return true;
	return false;
}

/* "min" is short for the word in most languages, and no word in English. */
static bool
is_left_unit(const struct pair *p, const struct lint_word *w)
{
	const char *from = language_words(p->source.language, WORDS_UNITS);
	const char *to = language_words(p->target.language, WORDS_UNITS);
	struct str key;

	return w->folded.len > 2 && !str_eq(w->folded, STR("min")) &&
	    keyed_word(from, w->folded, &key) &&
	    !keyed_word(to, w->folded, &key);
}

static void
units(struct lint *l, const struct pair *p)
{
	const struct side *side = &p->target;

	if (!has_digits(side) ||
	    !*language_words(side->language, WORDS_UNITS) ||
	    side->language == p->source.language)
		return;
	for (size_t i = 0; i + 1 < side->count; i++) {
		struct str s = words_between(side, i, 2);

		if (!all_digits(side->words[i].s) ||
		    !is_left_unit(p, &side->words[i + 1]) ||
		    is_quoted(side, &side->words[i]))
			continue;
		lint_found(l, p, s,
		    "'%.*s' has its unit in the language of the source text",
		    STR_ARG(s));
		return;
	}
}

/* --- currency-percent-format -------------------------------------------- */

/* As the CLDR writes 5 % and 5 €. */
static const char spaced_percent[] = "cs\0da\0de\0es\0fi\0fr\0hr\0lt\0nb\0ro\0"
				     "sk\0sl\0sv\0";
static const char sign_last[] = "bg\0cs\0da\0de\0el\0es\0et\0fi\0fr\0hr\0hu\0"
				"is\0it\0lt\0lv\0pl\0pt-PT\0ro\0sk\0sl\0sv\0";

static bool
digit_at(struct str s, size_t i)
{
	return i < s.len && s.p[i] >= '0' && s.p[i] <= '9';
}

/* The digits, points and commas that end before `i`, with `more` bytes. */
static struct str
number_before(struct str s, size_t i, size_t more)
{
	size_t start = i;

	while (start && (digit_at(s, start - 1) || s.p[start - 1] == ',' ||
			    s.p[start - 1] == '.'))
		start--;
	return str_sub(s, start, i - start + more);
}

static bool
report_percent(struct lint *l, const struct pair *p, size_t i)
{
	struct str s = p->target.plain, part;

	if (!i || !digit_at(s, i - 1) || unicode_alphanumeric_at(s, i + 1))
		return false;
	part = number_before(s, i, 1);
	lint_found(l, p, part, "'%.*s' has no space before the percent sign",
	    STR_ARG(part));
	return true;
}

/* Length of the currency sign at `i`, or 0. */
static size_t
currency_sign(struct str s, size_t i)
{
	static const char *const signs[] = { "€", "£", "$", NULL };

	for (size_t n = 0; signs[n]; n++)
		if (str_starts(str_from_off(s, i), str_from(signs[n])))
			return strlen(signs[n]);
	return 0;
}

static bool
report_currency(struct lint *l, const struct pair *p, size_t i)
{
	struct str s = p->target.plain, part;
	size_t n = currency_sign(s, i), end = i + n;

	if (!n || !digit_at(s, end) || (i && unicode_alphanumeric_at(s, i - 1)))
		return false;
	while (digit_at(s, end) ||
	    (end < s.len && strchr(".,", s.p[end]) && digit_at(s, end + 1)))
		end++;
	part = str_sub(s, i, end - i);
	lint_found(l, p, part, "'%.*s' has its sign before the number",
	    STR_ARG(part));
	return true;
}

static void
signs(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain;
	struct str tag = str_from(
	    p->target.cldr ? cldr_tag(p->target.cldr) : "");
	bool percent = word_in(spaced_percent, tag);
	bool currency = word_in(sign_last, tag);

	if (!p->target.beyond && !side_may_hold(&p->target, "%$"))
		return;
	for (size_t i = 0; i < s.len; i++)
		if ((percent && s.p[i] == '%' && report_percent(l, p, i)) ||
		    (currency && report_currency(l, p, i)))
			return;
}

/* clang-format off */
const struct lint_row number_rows[] = {
	{ R_NUMBER_MISMATCH,         .pair = numbers },
	{ R_DATE_NOT_LOCALISED,      .file = dates },
	{ R_HARD_CODED_FACT,         .file = facts_repeated },
	{ R_FACT_CONFLICT,           .each = facts_contradicted },
	{ R_UNIT_NOT_LOCALISED,      .pair = units },
	{ R_CURRENCY_PERCENT_FORMAT, .pair = signs },
	{ 0 },
};
/* clang-format on */
