/* Where sentences end. */
#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

#define CODE 0xfffc

uint32_t
rune_at(struct str s, size_t off)
{
	size_t step;

	return off < s.len ? utf8_rune(s, off, &step) : 0;
}

static size_t
step_back(struct str s, size_t off)
{
	do
		off--;
	while (off && ((unsigned char)s.p[off] & 0xc0) == 0x80);
	return off;
}

uint32_t
rune_before(struct str s, size_t off)
{
	return off ? rune_at(s, step_back(s, off)) : 0;
}

bool
is_space(uint32_t rune)
{
	return rune == ' ' || (rune >= '\t' && rune <= '\r') ||
	    rune == 0xa0 || (rune >= 0x2000 && rune <= 0x200a) ||
	    rune == 0x202f || rune == 0x205f || rune == 0x3000;
}

bool
is_closer(uint32_t rune)
{
	switch (rune) {
	case ')':
	case ']':
	case '"':
	case '\'':
	case 0xab: /* « and », either way round */
	case 0xbb:
	case 0x2018:
	case 0x2019:
	case 0x201c:
	case 0x201d:
	case 0x2039:
	case 0x203a:
		return true;
	}
	return false;
}

size_t
back_over(struct str s, size_t off, bool (*is)(uint32_t))
{
	while (off && is(rune_before(s, off)))
		off = step_back(s, off);
	return off;
}

struct str
token_before(struct str s, size_t end)
{
	size_t at = end;

	while (at) {
		uint32_t rune = rune_before(s, at);

		if (is_space(rune) || rune == CODE || rune == '(' ||
		    rune == '[' || rune == '-' || is_closer(rune))
			break;
		at = step_back(s, at);
	}
	return str_sub(s, at, end - at);
}

static bool
is_small_number(struct str token)
{
	for (size_t i = 0; i < token.len; i++)
		if (token.p[i] < '0' || token.p[i] > '9')
			return false;
	return token.len <= 2;
}

/* Plurals of initials: "EE. UU.", "pp." */
static bool
is_twice_a_letter(struct str token)
{
	return token.len == 2 && token.p[0] == token.p[1];
}

bool
is_abbreviation(struct arena *a, const struct side *side, struct str token)
{
	return utf8_count(token) < 2 || is_small_number(token) ||
	    is_twice_a_letter(token) ||
	    str_find(token, '.') < token.len ||
	    word_in(language_words(side->language, WORDS_ABBREVIATIONS),
		fold(a, token));
}

/* A Greek question mark looks like a semicolon. */
static bool
is_mark(const struct side *side, uint32_t rune)
{
	return rune == '.' || rune == '!' || rune == '?' || rune == 0x2026 ||
	    (rune == ';' && side->cldr &&
		str_eq(str_from(cldr_tag(side->cldr)), STR("el")));
}

/* Past what may stand between a mark and the space after it. */
static size_t
past_marks(const struct side *side, size_t off)
{
	size_t step;

	while (off < side->plain.len) {
		uint32_t rune = utf8_rune(side->plain, off, &step);

		if (!is_mark(side, rune) && !is_closer(rune))
			break;
		off += step;
	}
	return off;
}

static size_t
past_spaces(struct str s, size_t off)
{
	size_t step;

	while (off < s.len && is_space(utf8_rune(s, off, &step)))
		off += step;
	return off;
}

bool
sentence_end(struct arena *a, const struct side *side, size_t *off,
    size_t *next)
{
	struct str s = side->plain;
	size_t step, end;

	for (; *off < s.len; *off += step) {
		if (!is_mark(side, utf8_rune(s, *off, &step)))
			continue;
		end = past_marks(side, *off);
		*next = past_spaces(s, end);
		if (*next == s.len)
			return false;
		if (*next > end &&
		    (s.p[*off] != '.' ||
			!is_abbreviation(a, side, token_before(s, *off))))
			return true;
		step = end - *off;
	}
	return false;
}
