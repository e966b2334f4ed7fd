/* A text as rules look at it: its words, without its codes. */
#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

#define CODE "\xef\xbf\xbc" /* U+FFFC, in place of a protected code */

static bool
is_folded(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.p[i] >= 0x80 ||
		    (s.p[i] >= 'A' && s.p[i] <= 'Z'))
			return false;
	return true;
}

static void
fold_into(struct out *o, struct str s)
{
	size_t step;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (rune >= 0x80)
			out_rune(o, unicode_lower(rune));
		else
			out_char(o, (char)(rune >= 'A' && rune <= 'Z'
				? rune | 0x20 : rune));
	}
}

struct str
fold(struct arena *a, struct str s)
{
	struct out o;

	if (is_folded(s))
		return s;
	out_init(&o, a);
	fold_into(&o, s);
	return out_end(&o);
}

/* The text without its codes: what a reader would hear. */
static struct str
plain(struct arena *a, const struct codes *codes)
{
	struct out o;

	if (codes->count == 1 && codes->of[0].kind == CODE_TEXT)
		return codes->of[0].s;
	out_init(&o, a);
	for (size_t i = 0; i < codes->count; i++) {
		const struct code *c = &codes->of[i];

		if (c->kind == CODE_TEXT)
			out_str(&o, c->s);
		else if (c->kind == CODE_BREAK)
			out_lit(&o, "\n");
		else if (c->kind != CODE_OPEN && c->kind != CODE_CLOSE)
			out_lit(&o, CODE);
	}
	return out_end(&o);
}

/* --- words ---------------------------------------------------------------- */

/* What joins two letters to one word: e-mail, l’article, t.ex. */
static bool
joins(uint32_t rune)
{
	return rune == '-' || rune == '\'' || rune == 0x2019 || rune == 0x2011;
}

/* Notes what is neither a letter nor a space. */
static void
note(struct side *side, uint32_t rune)
{
	if (rune >= 0x80)
		side->beyond = true;
	else if (rune > ' ' && (rune | 0x20) - 'a' >= 26)
		side->marks |= UINT64_C(1) << (rune & 63);
}

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Where the word at an offset ends; *folded: it is in small letters. */
static size_t
word_end(struct side *side, size_t off, bool *folded)
{
	struct str s = side->plain;
	size_t step;

	for (*folded = true;; off += step) {
		uint32_t rune;

		while (off < s.len && is_small(s.p[off]))
			off++;
		if (off == s.len)
			return off;
		rune = utf8_rune(s, off, &step);
		if (!unicode_alphanumeric(rune) &&
		    !(joins(rune) && unicode_alphanumeric_at(s, off + step)))
			return off;
		note(side, rune);
		*folded &= rune < 'A';
	}
}

/* One that is not in small letters is folded when all are known. */
static void
add_word(struct arena *a, struct side *side, size_t *cap, struct str s,
    bool folded)
{
	if (side->count == *cap)
		side->words = arena_grow(a, side->words, cap,
		    sizeof(*side->words));
	side->words[side->count++] = (struct lint_word){ .s = s,
		.folded = folded ? s : STR(""),
		.at = (size_t)(s.p - side->plain.p),
		.digits = s.p[0] >= '0' && s.p[0] <= '9' };
}

/* Returns how many bytes have words that are to be folded. */
static size_t
find_words(struct arena *a, struct side *side)
{
	struct str s = side->plain;
	size_t cap = 0, step, end, unfolded = 0;
	bool folded;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (rune == ' ')
			continue;
		if (!unicode_alphanumeric(rune)) {
			note(side, rune);
			continue;
		}
		end = word_end(side, off, &folded);
		step = end - off;
		add_word(a, side, &cap, str_sub(s, off, step), folded);
		unfolded += folded ? 0 : step;
	}
	side->words = arena_resize(a, side->words,
	    cap * sizeof(*side->words), side->count * sizeof(*side->words));
	return unfolded;
}

/* Into one piece of memory; a letter of two bytes may become one of three. */
static void
fold_words(struct arena *a, struct side *side, size_t bytes)
{
	struct out o;

	out_init(&o, a);
	out_grow(&o, 2 * bytes);
	for (size_t i = 0; i < side->count; i++) {
		struct lint_word *w = &side->words[i];
		size_t from = o.len;

		if (w->folded.len)
			continue;
		fold_into(&o, w->s);
		w->folded = (struct str){ o.p + from, o.len - from };
	}
	out_end(&o);
}

void
side_make(struct lint *l, struct side *side, struct str markdown,
    const struct language *language, const struct cldr_locale *cldr)
{
	size_t unfolded;

	*side = (struct side){ .text = markdown, .language = language,
		.cldr = cldr };
	side->codes = codes_find(l->arena, markdown, l->asked->names, NULL, 0);
	side->plain = plain(l->arena, &side->codes);
	unfolded = find_words(l->arena, side);
	if (unfolded)
		fold_words(l->arena, side, unfolded);
}

bool
word_in(const char *list, struct str folded)
{
	for (EACH_TEXT(word, list))
		if (str_eq(word, folded))
			return true;
	return false;
}

/* One word of a pattern, with a star at either end. */
static bool
like(struct str word, struct str pattern)
{
	bool before = pattern.len && pattern.p[0] == '*';
	bool after = pattern.len > 1 && pattern.p[pattern.len - 1] == '*';
	struct str bare = str_sub(pattern, before,
	    pattern.len - before - after);

	if (before && after)
		return str_search(word, bare) < word.len || !bare.len;
	if (before)
		return !bare.len || str_ends(word, bare);
	return after ? str_starts(word, bare) : str_eq(word, bare);
}

size_t
words_match(const struct side *side, size_t at, struct str pattern)
{
	char first = pattern.p[0];
	size_t taken = 0;

	/* By far the most words begin with another letter. */
	if (first != '*' && first != side->words[at].folded.p[0])
		return 0;
	while (pattern.len) {
		size_t end = str_find(pattern, ' ');

		if (at + taken >= side->count ||
		    !like(side->words[at + taken].folded,
			str_sub(pattern, 0, end)))
			return 0;
		taken++;
		pattern = str_from_off(pattern, end + 1);
	}
	return taken;
}

/* A bit for each byte that a word may begin with; all, where a star does. */
struct beginnings {
	uint64_t of[4];
};

static struct beginnings
beginnings_of(const char *patterns)
{
	struct beginnings b = { { 0 } };

	for (EACH_TEXT(pattern, patterns)) {
		unsigned char byte = (unsigned char)pattern.p[0];

		if (byte == '*')
			memset(&b, 0xff, sizeof(b));
		b.of[byte / 64] |= UINT64_C(1) << byte % 64;
	}
	return b;
}

static bool
may_begin(const struct beginnings *b, const struct lint_word *w)
{
	unsigned char byte = (unsigned char)w->folded.p[0];

	return b->of[byte / 64] >> byte % 64 & 1;
}

bool
words_find(const struct side *side, const char *patterns, size_t from,
    size_t *at, size_t *taken)
{
	const struct beginnings b = beginnings_of(patterns);

	for (*at = from; *at < side->count; ++*at) {
		if (!may_begin(&b, &side->words[*at]))
			continue;
		for (EACH_TEXT(pattern, patterns)) {
			*taken = words_match(side, *at, pattern);
			if (*taken)
				return true;
		}
	}
	return false;
}

struct str
words_between(const struct side *side, size_t first, size_t count)
{
	const struct lint_word *w = &side->words[first];
	const struct lint_word *last = &side->words[first + count - 1];

	return str_sub(side->plain, w->at, last->at + last->s.len - w->at);
}

const char *
language_name(const struct language *language)
{
	struct str tag = str_from(languages_pool + language->tag);

	return cldr_language_name(cldr_find("en", 2),
	    cldr_find(tag.p, tag.len));
}

bool
starts_big(const struct lint_word *w)
{
	size_t step;

	return unicode_is_upper(utf8_rune(w->s, 0, &step));
}

bool
is_label(const struct side *side)
{
	struct str s = str_trim(side->plain);
	char last = s.len ? s.p[s.len - 1] : '.';

	return last != '.' && last != '!' && last != '?' && last != ':' &&
	    side->count <= 8;
}

bool
is_mandatory(const struct pair *p)
{
	static const char *const keys[] = { "controller", "complaints",
		"purposes", "recipients", "transfers", "retention", "rights",
		"automated_decisions", "security", NULL };
	struct str key = str_sub(p->text->id, 0, str_find(p->text->id, '.'));

	for (size_t i = 0; keys[i]; i++)
		if (str_eq(key, str_from(keys[i])))
			return true;
	return false;
}

bool
side_has_word(const struct side *side, struct str folded)
{
	for (size_t i = 0; i < side->count; i++)
		if (str_eq(side->words[i].folded, folded))
			return true;
	return false;
}
