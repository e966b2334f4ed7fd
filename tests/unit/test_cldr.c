/*
 * The CLDR tables and what is formatted with them, entry by entry against
 * ICU, which also wrote them: a wrong offset, a stale table or a formatter
 * that departs from ICU's shows here.  When a newer ICU is installed this
 * fails until the tables are written anew, and the difference is reviewed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "cldr/cldr.h"
#include "text/format.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define MAX 512

/* Not cldr_at(): a locale that got lost must be missed. */
static const char *const tags[] = {
	"en-GB", "sv", "de", "fr", "bg", "hr", "cs", "da", "nl", "et", "fi",
	"el", "hu", "ga", "it", "lv", "lt", "mt", "pl", "pt-PT", "ro", "sk",
	"sl", "es", "nb", "is",
};

/* A locale of ours and the same of ICU's. */
struct pair {
	const struct cldr_locale *ours;
	const char *tag;
	char id[ULOC_FULLNAME_CAPACITY];
	char language[ULOC_LANG_CAPACITY];
};

static const struct cldr_locale *
find(const char *tag)
{
	return cldr_find(tag, strlen(tag));
}

static struct pair
pair(size_t i)
{
	struct pair p = { .ours = find(tags[i]), .tag = tags[i] };
	UErrorCode status = U_ZERO_ERROR;

	assert_non_null(p.ours);
	assert_string_equal(cldr_tag(p.ours), p.tag);
	uloc_forLanguageTag(p.tag, p.id, sizeof(p.id), NULL, &status);
	uloc_getLanguage(p.id, p.language, sizeof(p.language), &status);
	assert_true(U_SUCCESS(status));
	return p;
}

/* Text of ICU as UTF-8, asserting that ICU was content. */
static const char *
utf8(UErrorCode status, const UChar *s, int32_t len)
{
	static char text[MAX];

	u_strToUTF8(text, sizeof(text), NULL, s, len, &status);
	if (U_FAILURE(status))
		fail_msg("ICU: %s", u_errorName(status));
	return text;
}

/* Compares and empties what was written. */
static void
expect(const struct pair *p, struct out *o, const char *icu)
{
	size_t len;
	char *ours = out_take(o, &len);

	assert_non_null(ours);
	if (strcmp(ours, icu))
		fail_msg("%s: '%s' is not ICU's '%s'", p->tag, ours, icu);
	free(ours);
}

static void
same(const struct pair *p, const char *ours, const char *icu)
{
	assert_non_null(ours);
	if (strcmp(ours, icu))
		fail_msg("%s: '%s' is not ICU's '%s'", p->tag, ours, icu);
}

static void
the_release_is_the_one_of_this_icu(void **state)
{
	UErrorCode status = U_ZERO_ERROR;
	UVersionInfo version;
	char text[32];

	(void)state;
	ulocdata_getCLDRVersion(version, &status);
	assert_true(U_SUCCESS(status));
	snprintf(text, sizeof(text), "%d.%d", version[0], version[1]);
	assert_string_equal(cldr_version(), text);
}

static void
every_locale_is_there_once(void **state)
{
	size_t n = 0;

	(void)state;
	while (cldr_at(n))
		n++;
	assert_int_equal(n, COUNT(tags));
	for (size_t i = 0; i < COUNT(tags); i++)
		for (size_t j = 0; j < i; j++)
			assert_ptr_not_equal(pair(i).ours, pair(j).ours);
}

static void
tags_find_their_locale(void **state)
{
	static const struct {
		const char *tag, *found;
	} cases[] = {
		{ "sv", "sv" }, { "SV", "sv" }, { "sv-SE", "sv" },
		{ "sv-FI", "sv" }, { "en-GB", "en-GB" }, { "EN-gb", "en-GB" },
		{ "en", "en-GB" }, { "en-IE", "en-GB" }, { "en-US", "en-GB" },
		{ "de-AT", "de" }, { "de-Latn-CH-1996", "de" },
		{ "pt", "pt-PT" }, { "pt-BR", "pt-PT" }, { "pt-pt", "pt-PT" },
		{ "no", "nb" }, { "NO-no", "nb" }, { "nb-NO", "nb" },
		{ "nn", NULL }, { "xx", NULL }, { "und", NULL }, { "", NULL },
		{ "s", NULL }, { "swe", NULL }, { "svenska", NULL },
		{ "-", NULL }, { "sv-", NULL }, { "-sv", NULL },
		{ "sv--SE", NULL }, { "sv_SE", NULL }, { "sv-abcdefghi", NULL },
		{ "sv-S\xC3\x84", NULL }, { "sv ", NULL }, { "x-sv", NULL },
	};
	const struct cldr_locale *l;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		l = find(cases[i].tag);
		if (!cases[i].found && l)
			fail_msg("'%s' found %s", cases[i].tag, cldr_tag(l));
		if (cases[i].found && !l)
			fail_msg("'%s' found nothing", cases[i].tag);
		if (l)
			assert_string_equal(cldr_tag(l), cases[i].found);
	}
	assert_null(cldr_find("sv\0", 3));
	assert_ptr_equal(cldr_find("svxx", 2), find("sv"));
}

/* ICU counts milliseconds, and changes to the Julian calendar before 1582. */
static double
milliseconds(struct date d)
{
	return (double)date_days(d) * 86400000.0;
}

static bool
exists(struct date d)
{
	static const unsigned days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };
	bool leap = (d.year % 4 == 0 && d.year % 100) || d.year % 400 == 0;

	return d.day <= days[d.month - 1] + (leap && d.month == 2);
}

static void
dates_of(const struct pair *p, int year)
{
	UErrorCode status = U_ZERO_ERROR;
	UDateFormat *df = udat_open(UDAT_NONE, UDAT_LONG, p->id, u"Etc/UTC", -1,
	    NULL, 0, &status);
	struct date d = { .year = year };
	struct out o = { 0 };
	UChar icu[MAX];
	int32_t len;

	for (d.month = 1; d.month <= 12; d.month++)
		for (d.day = 1; exists(d); d.day++) {
			len = udat_format(df, milliseconds(d), icu, MAX, NULL,
			    &status);
			format_date(&o, p->ours, d);
			expect(p, &o, utf8(status, icu, len));
		}
	udat_close(df);
}

static void
every_day_reads_as_in_icu(void **state)
{
	static const int years[] = { 1600, 1999, 2000, 2021, 2024, 2025, 9999 };
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		for (size_t y = 0; y < COUNT(years); y++)
			dates_of(&p, years[y]);
	}
}

static void
months_of(const struct pair *p)
{
	UErrorCode status = U_ZERO_ERROR;
	UDateTimePatternGenerator *patterns = udatpg_open(p->id, &status);
	UChar icu[MAX];
	int32_t len = udatpg_getBestPattern(patterns, u"yMMMM", -1, icu, MAX,
	    &status);
	UDateFormat *df = udat_open(UDAT_PATTERN, UDAT_PATTERN, p->id,
	    u"Etc/UTC", -1, icu, len, &status);
	struct date d = { .year = 2021, .day = 4 };
	struct out o = { 0 };

	for (d.month = 1; d.month <= 12; d.month++) {
		len = udat_format(df, milliseconds(d), icu, MAX, NULL, &status);
		format_month(&o, p->ours, d);
		expect(p, &o, utf8(status, icu, len));
		len = udat_getSymbols(df, UDAT_MONTHS, (int32_t)d.month - 1,
		    icu, MAX, &status);
		same(p, cldr_month(p->ours, d.month), utf8(status, icu, len));
		len = udat_getSymbols(df, UDAT_STANDALONE_MONTHS,
		    (int32_t)d.month - 1, icu, MAX, &status);
		same(p, cldr_month_alone(p->ours, d.month),
		    utf8(status, icu, len));
	}
	udat_close(df);
	udatpg_close(patterns);
}

static void
every_month_reads_as_in_icu(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		months_of(&p);
	}
}

static UListFormatter *
list_open(const struct pair *p, enum cldr_list kind)
{
	UErrorCode status = U_ZERO_ERROR;
	UListFormatter *lf = ulistfmt_openForType(p->id,
	    kind == CLDR_AND ? ULISTFMT_TYPE_AND : ULISTFMT_TYPE_OR,
	    ULISTFMT_WIDTH_WIDE, &status);

	assert_true(U_SUCCESS(status));
	return lf;
}

static void
list(const struct pair *p, const UListFormatter *lf, enum cldr_list kind,
    const char *const words[], size_t count)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar wide[8][64], icu[MAX];
	const UChar *items[8];
	struct str ours[8];
	struct out o = { 0 };
	int32_t len;

	for (size_t i = 0; i < count; i++) {
		u_strFromUTF8(wide[i], 64, NULL, words[i], -1, &status);
		items[i] = wide[i];
		ours[i] = str_from(words[i]);
	}
	len = ulistfmt_format(lf, items, NULL, (int32_t)count, icu, MAX,
	    &status);
	format_list(&o, p->ours, kind, ours, count);
	expect(p, &o, utf8(status, icu, len));
}

/* The CLDR has no Maltese "or": see maltese_has_its_own_or. */
static bool
amended(const struct pair *p, enum cldr_list kind)
{
	return kind == CLDR_OR && !strcmp(p->tag, "mt");
}

static void
lists_of(const struct pair *p, enum cldr_list kind)
{
	static const char *const words[] = { "Irlanda", "Österreich", "B",
		"Ηνωμένο Βασίλειο", "D" };
	static const char *const last[] = { "i", "I", "India", "Irlanda",
		"hi", "HI", "hia", "Hiato", "hie", "hielo", "HIELO", "hijo",
		"hoja", "Hong Kong", "HO", "o", "oro", "Omán", "ocho", "8",
		"80 %", "11", "11 %", "11.5", "110", "18", "h", "1", "y",
		"Yemen", "Íñigo", "Óscar", "hí", "hiá", "", " i", "España" };
	UListFormatter *lf = list_open(p, kind);
	const char *items[COUNT(words)];

	for (size_t count = 1; count <= COUNT(words); count++) {
		memcpy(items, words, sizeof(words));
		list(p, lf, kind, items, count);
		for (size_t i = 0; i < COUNT(last); i++) {
			items[count - 1] = last[i];
			list(p, lf, kind, items, count);
		}
	}
	ulistfmt_close(lf);
}

static void
lists_read_as_in_icu(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++)
		for (unsigned k = 0; k < CLDR_LISTS; k++) {
			p = pair(i);
			if (!amended(&p, k))
				lists_of(&p, k);
		}
}

/* All beginnings of a last word: no other rule of euphony hides in ICU. */
static void
no_beginning_of_a_word_is_overlooked(void **state)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ";
	static const char *const third[] = { "", "a", "e", "A", "E", "i", " " };
	char word[8];
	const char *items[2] = { "X", word };
	UListFormatter *lf;
	struct pair p;

	(void)state;
	for (size_t i = 0; i < 2 * COUNT(tags); i++) {
		enum cldr_list kind = i % 2 ? CLDR_OR : CLDR_AND;
		size_t tails;

		p = pair(i / 2);
		if (amended(&p, kind))
			continue;
		lf = list_open(&p, kind);
		tails = strcmp(p.tag, "es") ? 1 : COUNT(third);
		for (const char *a = letters; *a; a++)
			for (const char *b = letters; *b; b++)
				for (size_t c = 0; c < tails; c++) {
					snprintf(word, sizeof(word), "%c%c%s",
					    *a, *b, third[c]);
					list(&p, lf, kind, items, 2);
				}
		ulistfmt_close(lf);
	}
}

static void
maltese_has_its_own_or(void **state)
{
	static const struct str items[] = { { "A", 1 }, { "B", 1 },
		{ "C", 1 } };
	struct pair p = { .ours = find("mt"), .tag = "mt", .id = "mt" };
	UListFormatter *lf = list_open(&p, CLDR_OR);
	const UChar *icu_items[] = { u"A", u"B" };
	UErrorCode status = U_ZERO_ERROR;
	struct out o = { 0 };
	UChar icu[MAX];
	int32_t len;

	(void)state;
	format_list(&o, p.ours, CLDR_OR, items, 2);
	expect(&p, &o, "A jew B");
	format_list(&o, p.ours, CLDR_OR, items, 3);
	expect(&p, &o, "A, B, jew C");
	/* When this fails, Maltese has got a word: remove the amendment. */
	len = ulistfmt_format(lf, icu_items, NULL, 2, icu, MAX, &status);
	assert_string_equal(utf8(status, icu, len), "A or B");
	ulistfmt_close(lf);
}

static void
joints_make_the_list(void **state)
{
	const struct cldr_locale *es = find("es");
	struct str before;

	(void)state;
	before = format_joint(es, CLDR_AND, 0, 3, STR("Italia"));
	assert_int_equal(before.len, 0);
	before = format_joint(es, CLDR_AND, 1, 3, STR("Italia"));
	assert_true(str_eq(before, STR(", ")));
	before = format_joint(es, CLDR_AND, 2, 3, STR("Italia"));
	assert_true(str_eq(before, STR(" e ")));
	before = format_joint(es, CLDR_AND, 2, 3, STR("Malta"));
	assert_true(str_eq(before, STR(" y ")));
}

static bool
is_iso(const char *code)
{
	static const char *const others[] = { "DG", "EA", "IC", "XK" };
	const char *const *all = uloc_getISOCountries();

	for (size_t i = 0; i < COUNT(others); i++)
		if (!strcmp(others[i], code))
			return false;
	for (; *all; all++)
		if (!strcmp(*all, code))
			return true;
	return false;
}

static void
regions_of(const struct pair *p)
{
	UErrorCode status = U_ZERO_ERROR;
	ULocaleDisplayNames *dn = uldn_open(p->id, ULDN_STANDARD_NAMES,
	    &status);
	struct out o = { 0 };
	char code[3] = "AA";
	UChar icu[MAX];
	int32_t len;

	for (code[0] = 'A'; code[0] <= 'Z'; code[0]++)
		for (code[1] = 'A'; code[1] <= 'Z'; code[1]++) {
			assert_int_equal(format_region(&o, p->ours,
			    str_from(code)), is_iso(code));
			if (!is_iso(code)) {
				expect(p, &o, code);
				assert_null(cldr_region_name(p->ours, code, 2));
				continue;
			}
			len = uldn_regionDisplayName(dn, code, icu, MAX,
			    &status);
			expect(p, &o, utf8(status, icu, len));
		}
	uldn_close(dn);
}

static void
every_country_is_named_as_in_icu(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		regions_of(&p);
	}
}

static void
only_codes_of_iso_3166_are_countries(void **state)
{
	static const char *const wrong[] = { "", "G", "GBR", "gb", "Gb", "UK",
		"EL", "EU", "EEA", "XK", "ZZ", "QQ", "AN", "SU", "1A", "A1",
		"@A", "A[", "\xC3\x85" };
	char code[3] = "AA";
	unsigned count = 0;

	(void)state;
	for (code[0] = 'A'; code[0] <= 'Z'; code[0]++)
		for (code[1] = 'A'; code[1] <= 'Z'; code[1]++) {
			assert_int_equal(cldr_is_region(code, 2), is_iso(code));
			count += cldr_is_region(code, 2);
		}
	assert_int_equal(count, 249);
	assert_true(cldr_is_region("GB", 2) && cldr_is_region("GR", 2));
	for (size_t i = 0; i < COUNT(wrong); i++)
		if (cldr_is_region(wrong[i], strlen(wrong[i])))
			fail_msg("'%s' is taken for a country", wrong[i]);
}

static void
every_language_is_named_as_in_icu(void **state)
{
	UErrorCode status = U_ZERO_ERROR;
	ULocaleDisplayNames *dn;
	struct out o = { 0 };
	struct pair p, of;
	UChar icu[MAX], capital[MAX];
	int32_t len;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		dn = uldn_open(p.id, ULDN_STANDARD_NAMES, &status);
		for (size_t j = 0; j < COUNT(tags); j++) {
			of = pair(j);
			len = uldn_languageDisplayName(dn, of.language, icu,
			    MAX, &status);
			format_language(&o, p.ours, of.ours);
			expect(&p, &o, utf8(status, icu, len));
			if (i != j)
				continue;
			/* One capital letter, and the rest untouched. */
			memcpy(capital, icu, sizeof(icu));
			assert_int_equal(u_strToUpper(capital, 1, icu, 1, p.id,
			    &status), 1);
			same(&p, cldr_endonym(p.ours),
			    utf8(status, capital, len));
		}
		uldn_close(dn);
	}
	assert_string_equal(cldr_endonym(find("sv")), "Svenska");
	assert_string_equal(cldr_endonym(find("en")), "English");
	assert_string_equal(cldr_endonym(find("is")), "Íslenska");
	assert_string_equal(cldr_endonym(find("bg")), "Български");
	assert_string_equal(cldr_endonym(find("nb")), "Norsk bokmål");
}

static void
quotation_marks_are_those_of_icu(void **state)
{
	static const ULocaleDataDelimiterType types[CLDR_QUOTES] = {
		[CLDR_OPEN] = ULOCDATA_QUOTATION_START,
		[CLDR_CLOSE] = ULOCDATA_QUOTATION_END,
		[CLDR_OPEN_INNER] = ULOCDATA_ALT_QUOTATION_START,
		[CLDR_CLOSE_INNER] = ULOCDATA_ALT_QUOTATION_END,
	};
	UErrorCode status = U_ZERO_ERROR;
	ULocaleData *data;
	struct pair p;
	UChar icu[MAX];
	int32_t len;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		data = ulocdata_open(p.id, &status);
		for (unsigned q = 0; q < CLDR_QUOTES; q++) {
			len = ulocdata_getDelimiter(data, types[q], icu, MAX,
			    &status);
			same(&p, cldr_quote(p.ours, q), utf8(status, icu, len));
		}
		ulocdata_close(data);
	}
}

static const char *
icu_plural(const UPluralRules *rules, unsigned long n)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar keyword[16];
	int32_t len = uplrules_select(rules, (double)n, keyword, 16, &status);

	return utf8(status, keyword, len);
}

static void
plurals_of(const struct pair *p)
{
	UErrorCode status = U_ZERO_ERROR;
	UPluralRules *rules = uplrules_open(p->id, &status);
	bool reached[CLDR_PLURALS] = { false };
	enum cldr_plural c;
	const char *icu;

	assert_true(U_SUCCESS(status));
	for (unsigned long n = 0; n <= 20000; n++) {
		c = cldr_plural(p->ours, n);
		icu = icu_plural(rules, n);
		if (strcmp(cldr_plural_name(c), icu))
			fail_msg("%s: %lu is '%s', ICU says '%s'", p->tag, n,
			    cldr_plural_name(c), icu);
		if (n <= 999)
			reached[c] = true;
	}
	for (unsigned i = 0; i < CLDR_PLURALS; i++)
		if (cldr_has_plural(p->ours, i) != reached[i])
			fail_msg("%s: reach of '%s'", p->tag,
			    cldr_plural_name(i));
	/* Millions: the one difference that cldr.h owns up to. */
	icu = icu_plural(rules, 1000000);
	if (!strcmp(icu, "many") && strstr("es fr it pt", p->language))
		icu = "other";
	same(p, cldr_plural_name(cldr_plural(p->ours, 1000000)), icu);
	uplrules_close(rules);
}

static void
every_number_has_its_plural(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		plurals_of(&p);
	}
	assert_false(cldr_has_plural(find("pl"), CLDR_OTHER));
	assert_true(cldr_has_plural(find("lv"), CLDR_ZERO));
	assert_false(cldr_has_plural(find("fr"), CLDR_MANY));
}

static void
numbers_of(const struct pair *p)
{
	static const unsigned long numbers[] = { 0, 7, 10, 999, 1000, 1001,
		9999, 10000, 12345, 999999, 1000000, 1234567, 1000000000 };
	UErrorCode status = U_ZERO_ERROR;
	UNumberFormatter *nf = unumf_openForSkeletonAndLocale(u"", 0, p->id,
	    &status);
	UFormattedNumber *number = unumf_openResult(&status);
	UNumberFormat *old = unum_open(UNUM_DECIMAL, NULL, 0, p->id, NULL,
	    &status);
	struct out o = { 0 };
	UChar icu[MAX];
	int32_t len;

	for (size_t i = 0; i < COUNT(numbers); i++) {
		unumf_formatInt(nf, (int64_t)numbers[i], number, &status);
		len = unumf_resultToString(number, icu, MAX, &status);
		format_number(&o, p->ours, numbers[i]);
		expect(p, &o, utf8(status, icu, len));
	}
	len = unum_getSymbol(old, UNUM_DECIMAL_SEPARATOR_SYMBOL, icu, MAX,
	    &status);
	same(p, cldr_decimal(p->ours), utf8(status, icu, len));
	len = unum_getSymbol(old, UNUM_GROUPING_SEPARATOR_SYMBOL, icu, MAX,
	    &status);
	same(p, cldr_group(p->ours), utf8(status, icu, len));
	unum_close(old);
	unumf_closeResult(number);
	unumf_close(nf);
}

static void
numbers_are_grouped_as_in_icu(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		numbers_of(&p);
	}
}

static void
the_direction_is_that_of_icu(void **state)
{
	struct pair p;

	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		p = pair(i);
		assert_int_equal(cldr_is_rtl(p.ours), uloc_isRightToLeft(p.id));
	}
}

/* Read by people once, so that ICU is not the only witness. */
static void
known_texts(void **state)
{
	static const struct {
		const char *tag, *date, *month;
	} cases[] = {
		{ "en", "4 August 2021", "August 2021" },
		{ "sv", "4 augusti 2021", "augusti 2021" },
		{ "fi", "4. elokuuta 2021", "elokuu 2021" },
		{ "pl", "4 sierpnia 2021", "sierpień 2021" },
		{ "hu", "2021. augusztus 4.", "2021. augusztus" },
		{ "hr", "4. kolovoza 2021.", "kolovoz 2021." },
		{ "lt", "2021 m. rugpjūčio 4 d.", "2021 m. rugpjūtis" },
		{ "mt", "4 ta’ Awwissu 2021", "Awwissu 2021" },
		{ "bg", "4 август 2021\u202Fг.", "август 2021\u202Fг." },
		{ "pt", "4 de agosto de 2021", "agosto de 2021" },
	};
	struct pair p;
	struct out o = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		p = (struct pair){ .ours = find(cases[i].tag),
			.tag = cases[i].tag };
		format_date(&o, p.ours, (struct date){ 2021, 8, 4 });
		expect(&p, &o, cases[i].date);
		format_month(&o, p.ours, (struct date){ 2021, 8, 4 });
		expect(&p, &o, cases[i].month);
	}
}

/* Otherwise ICU fills gaps from the locale of whoever runs the tests. */
static int
no_default_locale(void **state)
{
	UErrorCode status = U_ZERO_ERROR;

	(void)state;
	uloc_setDefault("und", &status);
	return U_FAILURE(status);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_release_is_the_one_of_this_icu),
		cmocka_unit_test(every_locale_is_there_once),
		cmocka_unit_test(tags_find_their_locale),
		cmocka_unit_test(known_texts),
		cmocka_unit_test(every_day_reads_as_in_icu),
		cmocka_unit_test(every_month_reads_as_in_icu),
		cmocka_unit_test(lists_read_as_in_icu),
		cmocka_unit_test(no_beginning_of_a_word_is_overlooked),
		cmocka_unit_test(maltese_has_its_own_or),
		cmocka_unit_test(joints_make_the_list),
		cmocka_unit_test(every_country_is_named_as_in_icu),
		cmocka_unit_test(only_codes_of_iso_3166_are_countries),
		cmocka_unit_test(every_language_is_named_as_in_icu),
		cmocka_unit_test(quotation_marks_are_those_of_icu),
		cmocka_unit_test(every_number_has_its_plural),
		cmocka_unit_test(numbers_are_grouped_as_in_icu),
		cmocka_unit_test(the_direction_is_that_of_icu),
	};

	return cmocka_run_group_tests(tests, no_default_locale, NULL);
}
