/* A text as rules look at it: its words, without its codes. */
#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

#define CODE "\xef\xbf\xbc" /* U+FFFC, in place of a protected code */

struct str
fold(struct arena *a, struct str s)
{
	struct out o;
	size_t step;

	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.p[i] >= 0x80 ||
		    (s.p[i] >= 'A' && s.p[i] <= 'Z')) {
			out_init(&o, a);
			for (size_t off = 0; off < s.len; off += step)
				out_rune(&o,
				    unicode_lower(utf8_rune(s, off, &step)));
			return out_end(&o);
		}
	return s;
}

/* The text without its codes: what a reader would hear. */
static struct str
plain(struct arena *a, const struct codes *codes)
{
	struct out o;

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

/* What joins two letters to one word: e-mail, l’article, t.ex. */
static bool
joins(uint32_t rune)
{
	return rune == '-' || rune == '\'' || rune == 0x2019 || rune == 0x2011;
}

static bool
letter_at(struct str s, size_t off)
{
	size_t step;

	return off < s.len && unicode_alphanumeric(utf8_rune(s, off, &step));
}

static size_t
word_end(struct str s, size_t off)
{
	size_t step;

	while (off < s.len) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (!unicode_alphanumeric(rune) &&
		    !(joins(rune) && letter_at(s, off + step)))
			break;
		off += step;
	}
	return off;
}

static void
add_word(struct arena *a, struct side *side, size_t *cap, size_t at,
    size_t end)
{
	struct lint_word *w;

	if (side->count == *cap)
		side->words = arena_grow(a, side->words, cap,
		    sizeof(*side->words));
	w = &side->words[side->count++];
	w->s = str_sub(side->plain, at, end - at);
	w->folded = fold(a, w->s);
	w->at = at;
	w->digits = w->s.p[0] >= '0' && w->s.p[0] <= '9';
}

void
side_make(struct lint *l, struct side *side, struct str markdown,
    const struct language *language, const struct cldr_locale *cldr)
{
	size_t cap = 0, step, end;

	*side = (struct side){ .text = markdown, .language = language,
		.cldr = cldr };
	side->codes = codes_find(l->arena, markdown, l->asked->names, NULL, 0);
	side->plain = plain(l->arena, &side->codes);
	for (size_t off = 0; off < side->plain.len; off += step) {
		uint32_t rune = utf8_rune(side->plain, off, &step);

		if (!unicode_alphanumeric(rune))
			continue;
		end = word_end(side->plain, off);
		add_word(l->arena, side, &cap, off, end);
		step = end - off;
	}
}

bool
word_in(const char *list, struct str folded)
{
	for (EACH_TEXT(word, list))
		if (str_eq(str_from(word), folded))
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
	size_t taken = 0;

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

bool
words_find(const struct side *side, const char *patterns, size_t from,
    size_t *at, size_t *taken)
{
	for (*at = from; *at < side->count; ++*at)
		for (EACH_TEXT(pattern, patterns)) {
			*taken = words_match(side, *at, str_from(pattern));
			if (*taken)
				return true;
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
