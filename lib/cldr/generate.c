/*
 * Writes tables.c: reads the CLDR through ICU and prints C.
 *
 * Standalone; ICU is needed here and in the tests, never by policyc itself.
 * README.md has the command.  Everything doubtful ends the program: a locale
 * without data of its own, a pattern with a field we do not know, a plural
 * rule that does not repeat every hundred.  A table that is written is whole.
 */
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ucasemap.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "cldr/tables.h"

/*
 * The languages of the European Union, Norway and Iceland.  The tag decides
 * the region whose habits count: "en" alone is American in the CLDR, and "pt"
 * Brazilian.  Add a line to add a locale, and set CLDR_LOCALES in tables.h.
 */
static const char *const tags[] = {
	"en-GB", "sv", "de", "fr", "bg", "hr", "cs", "da", "nl", "et", "fi",
	"el", "hu", "ga", "it", "lv", "lt", "mt", "pl", "pt-PT", "ro", "sk",
	"sl", "es", "nb", "is",
};

/*
 * What the CLDR does not have and we know.  Maltese has no word for "or"
 * there, so that ICU answers with the English of the root locale.
 */
static const struct {
	const char *tag;
	enum cldr_list kind;
	const char *words[CLDR_JOINTS];
} amended[] = {
	{ "mt", CLDR_OR, { " jew ", ", ", ", ", ", jew ", "" } },
};

/*
 * Irish has no quotation marks in the CLDR.  Those of the root locale are
 * also those of Irish print, so they may stand.
 */
static const char *const quotes_of_root[] = { "ga" };

/* uloc_getISOCountries() has these, ISO 3166-1 has not. */
static const char *const not_iso[] = { "DG", "EA", "IC", "XK" };

static const char *const categories[CLDR_PLURALS] = {
	[CLDR_ZERO] = "zero",
	[CLDR_ONE] = "one",
	[CLDR_TWO] = "two",
	[CLDR_FEW] = "few",
	[CLDR_MANY] = "many",
	[CLDR_OTHER] = "other",
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

_Static_assert(COUNT(tags) == CLDR_LOCALES, "CLDR_LOCALES is out of date");

enum {
	TEXT_MAX = 512,
	POOL_MAX = 1 << 20,
	PROVED = 20000,
	REACHABLE = 999
};

struct locale {
	const char *tag;
	char id[ULOC_FULLNAME_CAPACITY];
	char language[ULOC_LANG_CAPACITY];
};

static char pool[POOL_MAX];
static size_t pool_len;
static unsigned char rows[CLDR_LOCALES][CLDR_PLURAL_LEN];
static unsigned row_count;
static char regions[CLDR_REGIONS][3];

_Noreturn static void __attribute__((format(printf, 2, 3)))
refuse(const char *tag, const char *fmt, ...)
{
	va_list args;

	fprintf(stderr, "generate: %s: ", tag);
	va_start(args, fmt);
	vfprintf(stderr, fmt, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

static void
must(const char *tag, UErrorCode status, const char *what)
{
	if (U_FAILURE(status))
		refuse(tag, "%s: %s", what, u_errorName(status));
}

/* The offset of a text in the pool, each text kept once. */
static uint32_t
pooled(const char *s)
{
	size_t len = strlen(s) + 1;

	for (size_t at = 0; at < pool_len; at += strlen(pool + at) + 1)
		if (!strcmp(pool + at, s))
			return (uint32_t)at;
	if (pool_len + len > POOL_MAX)
		refuse("all", "the pool is full");
	memcpy(pool + pool_len, s, len);
	pool_len += len;
	return (uint32_t)(pool_len - len);
}

static const char *
utf8(const UChar *s, int32_t len)
{
	static char text[TEXT_MAX];
	UErrorCode status = U_ZERO_ERROR;

	u_strToUTF8(text, sizeof(text), NULL, s, len, &status);
	must("all", status, "text too long");
	return text;
}

/*
 * ICU would answer for an unknown locale with the default one's data and call
 * it success, hence the question to the resources themselves.
 */
static struct locale
locale_open(const char *tag)
{
	struct locale l = { .tag = tag };
	UErrorCode status = U_ZERO_ERROR;
	UResourceBundle *bundle;

	uloc_forLanguageTag(tag, l.id, sizeof(l.id), NULL, &status);
	must(tag, status, "not a language tag");
	uloc_getLanguage(l.id, l.language, sizeof(l.language), &status);
	must(tag, status, "language");
	bundle = ures_open(NULL, l.id, &status);
	must(tag, status, "resources");
	if (status == U_USING_DEFAULT_WARNING)
		refuse(tag, "the CLDR does not know it");
	ures_close(bundle);
	return l;
}

/* Our name of the field that `run` letters at `icu` are. */
static const char *
date_field(const char *tag, const char *icu, size_t run)
{
	static const struct {
		const char *icu, *ours;
	} fields[] = {
		{ "d", "%d" },
		{ "MMMM", "%M" },
		{ "LLLL", "%L" },
		{ "y", "%y" },
	};

	for (size_t i = 0; i < COUNT(fields); i++)
		if (strlen(fields[i].icu) == run &&
		    !strncmp(fields[i].icu, icu, run))
			return fields[i].ours;
	refuse(tag, "an unknown field in the date pattern: '%s'", icu);
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Translates an ICU date pattern into ours: see cldr.h. */
static const char *
date_pattern(const char *tag, const UChar *icu, int32_t len)
{
	static char ours[TEXT_MAX];
	const char *s = utf8(icu, len);
	bool quoted = false;
	char *to = ours;
	size_t run;

	if (len > TEXT_MAX / 4 || strchr(s, '%') || strstr(s, "''"))
		refuse(tag, "cannot keep the date pattern '%s'", s);
	for (; *s; s += run) {
		run = 1;
		if (*s == '\'') {
			quoted = !quoted;
		} else if (quoted || !is_letter(*s)) {
			*to++ = *s;
		} else {
			run = strspn(s, (char[]){ *s, '\0' });
			memcpy(to, date_field(tag, s, run), 2);
			to += 2;
		}
	}
	*to = '\0';
	return ours;
}

static void
months(const struct locale *l, const UDateFormat *df,
    UDateFormatSymbolType type, uint32_t out[12])
{
	for (int32_t i = 0; i < 12; i++) {
		UErrorCode status = U_ZERO_ERROR;
		UChar name[TEXT_MAX];
		int32_t len = udat_getSymbols(df, type, i, name, TEXT_MAX,
		    &status);

		must(l->tag, status, "month");
		/* The root locale calls them M01 to M12. */
		if (len < 3 || (name[0] == 'M' && name[1] <= '9'))
			refuse(l->tag, "no name of month %d", (int)i + 1);
		out[i] = pooled(utf8(name, len));
	}
}

static void
dates(const struct locale *l, struct cldr_locale *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UDateTimePatternGenerator *patterns = udatpg_open(l->id, &status);
	UDateFormat *df = udat_open(UDAT_NONE, UDAT_LONG, l->id, u"Etc/UTC", -1,
	    NULL, 0, &status);
	UChar pattern[TEXT_MAX];
	int32_t len = udat_toPattern(df, false, pattern, TEXT_MAX, &status);

	must(l->tag, status, "long date");
	if (!u_strncmp(pattern, u"y MMMM d", 9))
		refuse(l->tag, "the date pattern is the root's");
	out->date = pooled(date_pattern(l->tag, pattern, len));
	len = udatpg_getBestPattern(patterns, u"yMMMM", -1, pattern, TEXT_MAX,
	    &status);
	must(l->tag, status, "month and year");
	out->month_year = pooled(date_pattern(l->tag, pattern, len));
	months(l, df, UDAT_MONTHS, out->months);
	months(l, df, UDAT_STANDALONE_MONTHS, out->months_alone);
	udat_close(df);
	udatpg_close(patterns);
}

/*
 * Formats A, B, C ... with `last` as the last of `count` items and returns
 * the text between items `at` and `at + 1`.  Items are single private-use
 * characters, but for the last: these no rule of euphony can mistake.
 */
static const char *
joint(const struct locale *l, enum cldr_list kind, int32_t count, int32_t at,
    const UChar *last)
{
	static const UChar *const names[] = {
		u"\xE000", u"\xE001", u"\xE002", u"\xE003"
	};
	const UChar *items[4];
	UErrorCode status = U_ZERO_ERROR;
	UChar text[TEXT_MAX], *from, *to;
	int32_t len;
	UListFormatter *lf = ulistfmt_openForType(l->id,
	    kind == CLDR_AND ? ULISTFMT_TYPE_AND : ULISTFMT_TYPE_OR,
	    ULISTFMT_WIDTH_WIDE, &status);

	memcpy(items, names, sizeof(items));
	if (last)
		items[count - 1] = last;
	len = ulistfmt_format(lf, items, NULL, count, text, TEXT_MAX, &status);
	must(l->tag, status, "list");
	ulistfmt_close(lf);
	from = u_strstr(text, items[at]);
	to = u_strrstr(text, items[at + 1]);
	if (text[0] != items[0][0] || !from || !to || to <= from ||
	    (at + 2 == count && to + u_strlen(items[at + 1]) != text + len))
		refuse(l->tag, "text around a list");
	return utf8(from + 1, (int32_t)(to - from - 1));
}

/* What stands before a last item that begins with the word's own sound. */
static uint32_t
clash(const struct locale *l, enum cldr_list kind, uint32_t usual)
{
	uint32_t found = pooled(""), here;

	for (UChar c = u'a'; c <= u'z'; c++) {
		here = pooled(joint(l, kind, 2, 0, (UChar[]){ c, u'x', 0 }));
		if (here == usual || here == found)
			continue;
		if (found)
			refuse(l->tag, "more than one word for a list");
		found = here;
	}
	return found;
}

static bool
amend(const struct locale *l, enum cldr_list kind, uint32_t out[CLDR_JOINTS])
{
	for (size_t i = 0; i < COUNT(amended); i++) {
		if (strcmp(amended[i].tag, l->tag) || amended[i].kind != kind)
			continue;
		for (size_t j = 0; j < CLDR_JOINTS; j++)
			out[j] = pooled(amended[i].words[j]);
		return true;
	}
	return false;
}

static void
list(const struct locale *l, enum cldr_list kind, uint32_t out[CLDR_JOINTS])
{
	static const struct locale root = { .tag = "und", .id = "und" };
	bool own;

	out[CLDR_TWO_ITEMS] = pooled(joint(l, kind, 2, 0, NULL));
	out[CLDR_START] = pooled(joint(l, kind, 4, 0, NULL));
	out[CLDR_MIDDLE] = pooled(joint(l, kind, 4, 1, NULL));
	out[CLDR_END] = pooled(joint(l, kind, 4, 2, NULL));
	out[CLDR_CLASH] = clash(l, kind, out[CLDR_TWO_ITEMS]);
	own = out[CLDR_TWO_ITEMS] != pooled(joint(&root, kind, 2, 0, NULL)) ||
	    !strcmp(l->language, "en");
	if (own == amend(l, kind, out))
		refuse(l->tag, own ? "a list amended that the CLDR has" :
				     "a list that the CLDR has not");
}

static void
refuse_quotes_of_root(const struct locale *l)
{
	UErrorCode status = U_ZERO_ERROR;
	UResourceBundle *all = ures_open(NULL, l->id, &status), *marks;
	bool known = false;

	marks = ures_getByKey(all, "delimiters", NULL, &status);
	must(l->tag, status, "quotation marks");
	for (size_t i = 0; i < COUNT(quotes_of_root); i++)
		known = known || !strcmp(quotes_of_root[i], l->tag);
	if ((status == U_USING_DEFAULT_WARNING) != known)
		refuse(l->tag, known ? "quotation marks of its own" :
				       "no quotation marks");
	ures_close(marks);
	ures_close(all);
}

static void
quotes(const struct locale *l, struct cldr_locale *out)
{
	static const ULocaleDataDelimiterType types[CLDR_QUOTES] = {
		[CLDR_OPEN] = ULOCDATA_QUOTATION_START,
		[CLDR_CLOSE] = ULOCDATA_QUOTATION_END,
		[CLDR_OPEN_INNER] = ULOCDATA_ALT_QUOTATION_START,
		[CLDR_CLOSE_INNER] = ULOCDATA_ALT_QUOTATION_END,
	};
	UErrorCode status = U_ZERO_ERROR;
	ULocaleData *data = ulocdata_open(l->id, &status);

	refuse_quotes_of_root(l);
	for (size_t i = 0; i < CLDR_QUOTES; i++) {
		UChar mark[TEXT_MAX];
		int32_t len = ulocdata_getDelimiter(data, types[i], mark,
		    TEXT_MAX, &status);

		must(l->tag, status, "quotation marks");
		out->quotes[i] = pooled(utf8(mark, len));
	}
	ulocdata_close(data);
}

/*
 * ICU does not tell how many digits a locale wants before it groups, and its
 * old number formatter ignores it.  So ask the new one for powers of ten.
 */
static unsigned char
group_min(const struct locale *l, const UChar *group)
{
	UErrorCode status = U_ZERO_ERROR;
	UNumberFormatter *nf = unumf_openForSkeletonAndLocale(u"", 0, l->id,
	    &status);
	UFormattedNumber *number = unumf_openResult(&status);
	UChar text[TEXT_MAX];
	unsigned char min = 0;
	int64_t n = 1000;

	do {
		if (++min > 3)
			refuse(l->tag, "numbers are not grouped");
		unumf_formatInt(nf, n, number, &status);
		unumf_resultToString(number, text, TEXT_MAX, &status);
		must(l->tag, status, "number");
		n *= 10;
	} while (!u_strstr(text, group));
	unumf_closeResult(number);
	unumf_close(nf);
	return min;
}

static void
numbers(const struct locale *l, struct cldr_locale *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UNumberFormat *nf = unum_open(UNUM_DECIMAL, NULL, 0, l->id, NULL,
	    &status);
	UChar text[TEXT_MAX];
	int32_t len = unum_getSymbol(nf, UNUM_DECIMAL_SEPARATOR_SYMBOL, text,
	    TEXT_MAX, &status);

	must(l->tag, status, "decimal separator");
	out->decimal = pooled(utf8(text, len));
	len = unum_getSymbol(nf, UNUM_GROUPING_SEPARATOR_SYMBOL, text, TEXT_MAX,
	    &status);
	must(l->tag, status, "grouping separator");
	out->group = pooled(utf8(text, len));
	out->group_min = group_min(l, text);
	unum_close(nf);
}

static void
title(const struct locale *l, const char *name, char *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UCaseMap *map = ucasemap_open(l->id,
	    U_TITLECASE_SENTENCES | U_TITLECASE_NO_LOWERCASE, &status);

	ucasemap_utf8ToTitle(map, out, TEXT_MAX, name, -1, &status);
	must(l->tag, status, "capital");
	ucasemap_close(map);
}

/* A code that has no name comes back as the code, and as a success. */
static uint32_t
named(const struct locale *l, const char *code, const UChar *name,
    int32_t len)
{
	const char *text = utf8(name, len);

	if (!len || !strcmp(text, code))
		refuse(l->tag, "no name of %s", code);
	return pooled(text);
}

static void
names(const struct locale *l, const struct locale *all,
    struct cldr_locale *out)
{
	UErrorCode status = U_ZERO_ERROR;
	ULocaleDisplayNames *dn = uldn_open(l->id, ULDN_STANDARD_NAMES,
	    &status);
	UChar name[TEXT_MAX];
	char capital[TEXT_MAX];
	int32_t len;

	for (size_t i = 0; i < CLDR_LOCALES; i++) {
		len = uldn_languageDisplayName(dn, all[i].language, name,
		    TEXT_MAX, &status);
		must(l->tag, status, "language name");
		out->languages[i] = named(l, all[i].language, name, len);
		if (&all[i] != l)
			continue;
		title(l, pool + out->languages[i], capital);
		out->endonym = pooled(capital);
	}
	for (size_t i = 0; i < CLDR_REGIONS; i++) {
		len = uldn_regionDisplayName(dn, regions[i], name, TEXT_MAX,
		    &status);
		must(l->tag, status, "region name");
		out->regions[i] = named(l, regions[i], name, len);
	}
	uldn_close(dn);
}

static unsigned char
category(const struct locale *l, const UPluralRules *rules, unsigned long n)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar keyword[16];
	int32_t len = uplrules_select(rules, (double)n, keyword, 16, &status);
	const char *text = utf8(keyword, len);
	unsigned char c = 0;

	must(l->tag, status, "plural");
	while (c < CLDR_PLURALS && strcmp(text, categories[c]))
		c++;
	if (c == CLDR_PLURALS)
		refuse(l->tag, "unknown plural category '%s'", text);
	return c;
}

static unsigned char
row_of(const unsigned char row[CLDR_PLURAL_LEN])
{
	unsigned i = 0;

	while (i < row_count && memcmp(rows[i], row, CLDR_PLURAL_LEN))
		i++;
	if (i == row_count)
		memcpy(rows[row_count++], row, CLDR_PLURAL_LEN);
	return (unsigned char)i;
}

/*
 * The proof that a row of two hundred says it all, up to PROVED; and that the
 * millions differ in nothing but in `many` where cldr.h says so.
 */
static void
prove(const struct locale *l, const UPluralRules *rules)
{
	static const char romance[] = "es fr it pt";
	unsigned char row[CLDR_PLURAL_LEN], want;

	for (unsigned long n = 0; n < CLDR_PLURAL_LEN; n++)
		row[n] = category(l, rules, n);
	for (unsigned long n = CLDR_PLURAL_LEN; n <= PROVED; n++)
		if (row[CLDR_PLURAL_PERIOD + n % CLDR_PLURAL_PERIOD] !=
		    category(l, rules, n))
			refuse(l->tag, "the plural of %lu is no repetition",
			    n);
	want = strstr(romance, l->language) ? CLDR_MANY : row[100];
	for (unsigned long n = 1000000; n <= 9000000; n += 1000000)
		if (category(l, rules, n) != want)
			refuse(l->tag, "the plural of %lu is unexpected", n);
}

static void
plurals(const struct locale *l, struct cldr_locale *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UPluralRules *rules = uplrules_open(l->id, &status);
	unsigned char row[CLDR_PLURAL_LEN];

	must(l->tag, status, "plural rules");
	prove(l, rules);
	for (unsigned long n = 0; n < CLDR_PLURAL_LEN; n++)
		row[n] = category(l, rules, n);
	out->plural_row = row_of(row);
	for (unsigned long n = 0; n <= REACHABLE; n++)
		out->plurals |= (unsigned char)(1U << category(l, rules, n));
	uplrules_close(rules);
}

static void
find_regions(void)
{
	const char *const *codes = uloc_getISOCountries();
	size_t n = 0;
	bool iso;

	for (; *codes; codes++) {
		iso = true;
		for (size_t i = 0; i < COUNT(not_iso); i++)
			iso = iso && strcmp(*codes, not_iso[i]);
		if (!iso)
			continue;
		if (n == CLDR_REGIONS)
			refuse("all", "more than %d regions", CLDR_REGIONS);
		memcpy(regions[n++], *codes, 3);
	}
	if (n != CLDR_REGIONS)
		refuse("all", "only %zu regions", n);
}

/* Spaces that look like others, and marks without a look, go as bytes. */
static bool
hidden(const char *s)
{
	unsigned char third;

	if (!strncmp(s, "\u00A0", 2) || !strncmp(s, "\u00AD", 2))
		return true;
	if (strncmp(s, "\u2000", 2))
		return false;
	third = (unsigned char)s[2];
	/* U+2000 to U+200F, and U+2028 to U+202F with the narrow NBSP. */
	return third <= 0x8F || (third >= 0xA8 && third <= 0xAF);
}

static void
print_text(const char *s)
{
	unsigned escaped = 0;

	for (; *s; s++) {
		if (!escaped && hidden(s))
			escaped = (unsigned char)*s == 0xC2 ? 2 : 3;
		if (escaped || *s == '"' || *s == '\\') {
			printf("\\%03o", (unsigned)(unsigned char)*s);
			escaped -= escaped > 0;
		} else {
			putchar(*s);
		}
	}
}

static void
print_pool(void)
{
	puts("const char cldr_pool[] =");
	for (size_t at = 0; at < pool_len; at += strlen(pool + at) + 1) {
		printf("\t\"");
		print_text(pool + at);
		puts("\\0\"");
	}
	puts("\t;\n");
}

/* Numbers in lines, between braces. */
static void
print_offsets(const char *field, const uint32_t *off, size_t count)
{
	printf("\t\t%s{", field);
	for (size_t i = 0; i < count; i++)
		printf("%s%u,", i % 10 ? " " : "\n\t\t\t", (unsigned)off[i]);
	puts("\n\t\t},");
}

static void
print_locale(const struct cldr_locale *l)
{
	printf("\t{ /* %s */\n", pool + l->tag);
	printf("\t\t.tag = %u, .endonym = %u,\n", (unsigned)l->tag,
	    (unsigned)l->endonym);
	printf("\t\t.date = %u, .month_year = %u,\n", (unsigned)l->date,
	    (unsigned)l->month_year);
	print_offsets(".months = ", l->months, 12);
	print_offsets(".months_alone = ", l->months_alone, 12);
	puts("\t\t.lists = {");
	print_offsets("[CLDR_AND] = ", l->lists[CLDR_AND], CLDR_JOINTS);
	print_offsets("[CLDR_OR] = ", l->lists[CLDR_OR], CLDR_JOINTS);
	puts("\t\t},");
	print_offsets(".quotes = ", l->quotes, CLDR_QUOTES);
	printf("\t\t.decimal = %u, .group = %u, .group_min = %u,\n",
	    (unsigned)l->decimal, (unsigned)l->group, l->group_min);
	print_offsets(".languages = ", l->languages, CLDR_LOCALES);
	print_offsets(".regions = ", l->regions, CLDR_REGIONS);
	printf("\t\t.plural_row = %u, .plurals = 0x%02x, .rtl = %u,\n",
	    l->plural_row, l->plurals, l->rtl);
	puts("\t},");
}

static void
print_bytes(const unsigned char *bytes, size_t count, const char *indent)
{
	for (size_t i = 0; i < count; i++)
		printf("%s%s%u,", i % 20 ? " " : "\n", i % 20 ? "" : indent,
		    bytes[i]);
}

static void
print_tables(const struct cldr_locale *tables, const char *release)
{
	unsigned char place[26 * 26] = { 0 };

	printf("/*\n * Unicode CLDR %s, as ICU %s has it.\n"
	       " * Generated: do not edit.\n", release, U_ICU_VERSION);
	puts(" * lib/cldr/README.md says how to write it anew.\n"
	     " * The data are Unicode's: see LICENSE.unicode.\n */\n"
	     "#include \"cldr/tables.h\"\n\n"
	     "/* The pool is longer than the 4095 bytes that C promises. */\n"
	     "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
	     "/* clang-format off */");
	printf("const char cldr_release[] = \"%s\";\n\n", release);
	print_pool();
	puts("const struct cldr_locale cldr_locales[CLDR_LOCALES + CLDR_PSEUDO] = {");
	for (size_t i = 0; i < CLDR_LOCALES + CLDR_PSEUDO; i++)
		print_locale(&tables[i]);
	puts("};\n");
	for (unsigned i = 0; i < CLDR_REGIONS; i++)
		place[26 * (regions[i][0] - 'A') + regions[i][1] - 'A'] =
		    (unsigned char)(i + 1);
	printf("const unsigned char cldr_region_place[26 * 26] = {");
	print_bytes(place, sizeof(place), "\t");
	puts("\n};\n\n/* 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other. */\n"
	     "const unsigned char cldr_plural_rows[][CLDR_PLURAL_LEN] = {");
	for (unsigned i = 0; i < row_count; i++) {
		printf("\t{");
		print_bytes(rows[i], CLDR_PLURAL_LEN, "\t\t");
		puts("\n\t},");
	}
	puts("};\n/* clang-format on */");
}

/* Layouts are tested with these: accents, and from right to left. */
static void
pseudo(struct cldr_locale *l, const struct cldr_locale *english, size_t i)
{
	static const char *const pseudo_tags[] = { "en-XA", "ar-XB" };

	*l = *english;
	l->tag = pooled(pseudo_tags[i]);
	l->endonym = l->tag;
	l->rtl = i == 1;
}

int
main(void)
{
	static struct cldr_locale tables[CLDR_LOCALES + CLDR_PSEUDO];
	static struct locale all[CLDR_LOCALES];
	UErrorCode status = U_ZERO_ERROR;
	UVersionInfo version;
	char release[U_MAX_VERSION_STRING_LENGTH];

	/* Otherwise ICU fills gaps with the language of whoever runs this. */
	uloc_setDefault("und", &status);
	ulocdata_getCLDRVersion(version, &status);
	must("und", status, "start");
	snprintf(release, sizeof(release), "%d.%d", version[0], version[1]);
	pooled("");
	find_regions();
	for (size_t i = 0; i < CLDR_LOCALES; i++)
		all[i] = locale_open(tags[i]);
	for (size_t i = 0; i < CLDR_LOCALES; i++) {
		tables[i].tag = pooled(tags[i]);
		dates(&all[i], &tables[i]);
		list(&all[i], CLDR_AND, tables[i].lists[CLDR_AND]);
		list(&all[i], CLDR_OR, tables[i].lists[CLDR_OR]);
		quotes(&all[i], &tables[i]);
		numbers(&all[i], &tables[i]);
		names(&all[i], all, &tables[i]);
		plurals(&all[i], &tables[i]);
		tables[i].rtl = uloc_isRightToLeft(all[i].id) != 0;
	}
	for (size_t i = 0; i < CLDR_PSEUDO; i++)
		pseudo(&tables[CLDR_LOCALES + i], &tables[0], i);
	print_tables(tables, release);
	if (fflush(stdout) || ferror(stdout))
		refuse("all", "cannot write");
	return 0;
}
