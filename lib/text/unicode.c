#include "text/unicode.h"

#include <utf8proc.h>

#include "base/arena.h"
#include "base/utf8.h"

size_t
unicode_cells(struct str s)
{
	size_t cells = 0, step;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (rune <= 0x7f)
			cells++;
		else
			cells += (size_t)utf8proc_charwidth(
			    (utf8proc_int32_t)rune);
	}
	return cells;
}

/*
 * The bit that tells a small letter from its capital, for ASCII, Latin-1 and
 * most of Latin Extended-A; 0 for all else.  Most letters are of these, so
 * that the tables of utf8proc, which are large, are rarely read.
 */
static uint32_t
case_bit(uint32_t rune)
{
	uint32_t small = rune | 0x20;

	if ((small >= 'a' && small <= 'z') ||
	    (small >= 0xe0 && small <= 0xfe && small != 0xf7))
		return 0x20;
	return (rune >= 0x100 && rune < 0x130) ||
	    (rune >= 0x14a && rune < 0x178);
}

uint32_t
unicode_lower(uint32_t rune)
{
	uint32_t bit = case_bit(rune);

	if (bit || rune < 0x80)
		return rune | bit;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)rune);
}

uint32_t
unicode_upper(uint32_t rune)
{
	return (uint32_t)utf8proc_toupper((utf8proc_int32_t)rune);
}

bool
unicode_alphanumeric(uint32_t rune)
{
	if (rune < 0x80)
		return (rune >= '0' && rune <= '9') ||
		    ((rune | 0x20) >= 'a' && (rune | 0x20) <= 'z');
	/* Latin letters, and the signs of multiplication and division. */
	if (rune >= 0xc0 && rune < 0x250)
		return rune != 0xd7 && rune != 0xf7;
	/* General punctuation, and what rules put in place of a code. */
	if ((rune >= 0x2000 && rune < 0x2070) || rune == 0xfffc)
		return false;
	switch (utf8proc_category((utf8proc_int32_t)rune)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LL:
	case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ND:
		return true;
	default:
		return false;
	}
}

bool
unicode_alphanumeric_at(struct str s, size_t off)
{
	size_t step;

	return off < s.len && unicode_alphanumeric(utf8_rune(s, off, &step));
}

bool
unicode_is_lower(uint32_t rune)
{
	uint32_t bit = case_bit(rune);

	if (bit || rune < 0x80)
		return rune & bit;
	return utf8proc_category((utf8proc_int32_t)rune) ==
	    UTF8PROC_CATEGORY_LL;
}

bool
unicode_is_upper(uint32_t rune)
{
	uint32_t bit = case_bit(rune);

	if (bit || rune < 0x80)
		return bit && !(rune & bit);
	return utf8proc_category((utf8proc_int32_t)rune) ==
	    UTF8PROC_CATEGORY_LU;
}

bool
unicode_space(uint32_t rune)
{
	if (rune < 0x80)
		return rune == ' ' || (rune >= '\t' && rune <= '\r');
	switch (utf8proc_category((utf8proc_int32_t)rune)) {
	case UTF8PROC_CATEGORY_ZS:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return true;
	default:
		return false;
	}
}

static bool
ascii(char c)
{
	return (unsigned char)c < 0x80;
}

size_t
unicode_cluster(struct str s, size_t off)
{
	size_t end, step;
	uint32_t rune = utf8_rune(s, off, &step), next;
	utf8proc_int32_t state = 0;

	for (end = off + step; end < s.len; end += step) {
		/* The only pair in ASCII that is one: CR LF. */
		if (rune < 0x80 && rune != '\r' && ascii(s.p[end]))
			break;
		next = utf8_rune(s, end, &step);
		if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)rune,
			(utf8proc_int32_t)next, &state))
			break;
		rune = next;
	}
	return end - off;
}

/* Nothing below U+0300 combines with what stands before it. */
static bool
combines(struct str s)
{
	size_t step;

	for (size_t off = 0; off < s.len; off += step)
		if (utf8_rune(s, off, &step) >= 0x300)
			return true;
	return false;
}

struct str
unicode_nfc(struct arena *a, struct str s)
{
	const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)s.p;
	utf8proc_int32_t *runes;
	utf8proc_ssize_t count, len;
	struct str nfc;

	if (utf8_ascii(s) || !combines(s))
		return s;
	count = utf8proc_decompose(bytes, (utf8proc_ssize_t)s.len, NULL, 0,
	    options);
	if (count <= 0)
		return s;
	/* utf8proc_reencode() writes a NUL behind the text. */
	runes = arena_array(a, (size_t)count + 1, sizeof(*runes));
	utf8proc_decompose(bytes, (utf8proc_ssize_t)s.len, runes, count,
	    options);
	len = utf8proc_reencode(runes, count, options);
	nfc = (struct str){ (const char *)runes, len > 0 ? (size_t)len : 0 };
	return str_eq(nfc, s) ? s : nfc;
}
