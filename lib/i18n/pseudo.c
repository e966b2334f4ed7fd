#include "i18n/pseudo.h"

#include "base/arena.h"
#include "base/out.h"
#include "text/xliff_codes.h"

/* U+0627 (alef) to U+063A (ghain) are letters without a gap. */
#define ARABIC 0x0627
#define ARABIC_COUNT 20

/* One for each of a to z and A to Z. */
static const char *const accented[] = { "\xc3\xa5", "\xc6\x80",
	"\xc3\xa7", "\xc3\xb0", "\xc3\xa9", "\xc6\x92", "\xc4\x9d",
	"\xc4\xa5", "\xc3\xae", "\xc4\xb5", "\xc4\xb7", "\xc4\xbc",
	"\xc9\xb1", "\xc3\xb1", "\xc3\xb6", "\xc3\xbe", "\xc7\xab",
	"\xc5\x95", "\xc5\xa1", "\xc5\xa3", "\xc3\xbb", "\xe1\xb9\xbd",
	"\xc5\xb5", "\xe1\xba\x8b", "\xc3\xbd", "\xc5\xbe",
	"\xc3\x85", "\xc6\x81", "\xc3\x87", "\xc3\x90", "\xc3\x89",
	"\xc6\x91", "\xc4\x9c", "\xc4\xa4", "\xc3\x8e", "\xc4\xb4",
	"\xc4\xb6", "\xc4\xbb", "\xe1\xb8\xbe", "\xc3\x91", "\xc3\x96",
	"\xc3\x9e", "\xc7\xaa", "\xc5\x94", "\xc5\xa0", "\xc5\xa2",
	"\xc3\x9b", "\xe1\xb9\xbc", "\xc5\xb4", "\xe1\xba\x8a",
	"\xc3\x9d", "\xc5\xbd" };

static unsigned
letter_of(char c)
{
	return c >= 'a' ? (unsigned)(c - 'a') : (unsigned)(c - 'A') + 26;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_vowel(char c)
{
	return strchr("aeiouAEIOU", c);
}

/* Words grow by their vowels, so that they stay words. */
static void
write_letter(struct out *o, char c, bool rtl)
{
	for (int times = is_vowel(c) ? 2 : 1; times; times--)
		if (rtl)
			out_rune(o, ARABIC + letter_of(c) % ARABIC_COUNT);
		else
			out_cstr(o, accented[letter_of(c)]);
}

static void
write_words(struct out *o, struct str s, bool rtl)
{
	for (size_t i = 0; i < s.len; i++)
		if (is_letter(s.p[i]))
			write_letter(o, s.p[i], rtl);
		else
			out_char(o, s.p[i]);
}

struct str
pseudo(struct arena *a, struct str markdown, const struct xliff_names *names,
    bool rtl)
{
	struct codes codes = codes_find(a, markdown, names, NULL, 0);
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < codes.count; i++)
		if (codes.of[i].kind == CODE_TEXT)
			write_words(&o, codes.of[i].s, rtl);
		else
			out_str(&o, codes.of[i].s);
	return out_end(&o);
}
