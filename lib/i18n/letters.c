/* Are the letters those of the language that the translation is for? */
#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/spread.h"
#include "text/unicode.h"

/* --- scripts and letters ------------------------------------------------ */

enum script {
	SCRIPT_OTHER,
	SCRIPT_LATIN,
	SCRIPT_GREEK,
	SCRIPT_CYRILLIC
};

static enum script
script_of(uint32_t c)
{
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) ||
	    (c >= 0x1e00 && c <= 0x1eff))
		return SCRIPT_LATIN;
	if ((c >= 0x370 && c <= 0x3ff) || (c >= 0x1f00 && c <= 0x1fff))
		return SCRIPT_GREEK;
	return c >= 0x400 && c <= 0x52f ? SCRIPT_CYRILLIC : SCRIPT_OTHER;
}

/* Letters that look like one of another script, in all three of them. */
static bool
has_twin(uint32_t c)
{
	static const char twins[] = "aceiojpsxyABCEHIJKMNOPSTXYZ"
	    "асеіојрѕхуАВСЕНІЈКМОРЅТХУ" "ανορυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
	struct str s = str_from(twins);
	size_t step;

	for (size_t off = 0; off < s.len; off += step)
		if (utf8_rune(s, off, &step) == c)
			return true;
	return false;
}

/* A part of a word, up to a hyphen or an apostrophe: "IP" in "IP-адрес". */
struct scripts {
	struct str part;
	unsigned letters[SCRIPT_CYRILLIC + 1];
};

static size_t
read_scripts(struct str s, size_t off, struct scripts *out)
{
	size_t start = off, step;

	*out = (struct scripts){ .part = str_from_off(s, off) };
	for (; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (!unicode_alphanumeric(rune)) {
			out->part.len = off - start;
			return off + step;
		}
		out->letters[script_of(rune)]++;
	}
	return s.len;
}

static bool
is_mixed(const struct scripts *s)
{
	return (s->letters[SCRIPT_LATIN] > 0) + (s->letters[SCRIPT_GREEK] > 0) +
	    (s->letters[SCRIPT_CYRILLIC] > 0) > 1;
}

/* Are all letters of one of the scripts such that pass for others? */
static bool
is_disguised(const struct scripts *s)
{
	unsigned own[SCRIPT_CYRILLIC + 1] = { 0 };
	size_t step;

	for (size_t off = 0; off < s->part.len; off += step) {
		uint32_t rune = utf8_rune(s->part, off, &step);

		own[script_of(rune)] += !has_twin(rune);
	}
	for (int i = SCRIPT_LATIN; i <= SCRIPT_CYRILLIC; i++)
		if (s->letters[i] && !own[i])
			return true;
	return false;
}

static void
mixed_word(struct lint *l, const struct pair *p, const struct lint_word *w)
{
	struct scripts s;
	bool mixed = false;

	for (size_t off = 0; off < w->s.len && !mixed;) {
		off = read_scripts(w->s, off, &s);
		mixed = is_mixed(&s);
	}
	if (!mixed)
		return;
	if (!is_disguised(&s))
		l->at_most = LEVEL_WARNING;
	lint_found(l, p, w->s, "the word '%.*s' mixes %s letters with %s",
	    STR_ARG(w->s), s.letters[SCRIPT_LATIN] ? "Latin" : "Greek",
	    s.letters[SCRIPT_CYRILLIC] ? "Cyrillic" : "Greek");
}

/* May a letter of Greek or Cyrillic be in the text? */
static bool
leaves_latin(struct str s)
{
	static const unsigned char begins[256] = { [0xcd] = 1, [0xce] = 1,
		[0xcf] = 1, [0xd0] = 1, [0xd1] = 1, [0xd2] = 1, [0xd3] = 1,
		[0xd4] = 1, [0xe1] = 1 };

	return str_until(s, 0, begins) < s.len;
}

void
wrong_script(struct lint *l, const struct pair *p)
{
	if (!p->target.beyond || !leaves_latin(p->target.plain))
		return;
	for (size_t i = 0; i < p->target.count; i++)
		if (!utf8_ascii(p->target.words[i].s))
			mixed_word(l, p, &p->target.words[i]);
}

static bool
holds(struct str letters, uint32_t rune)
{
	size_t step;

	for (size_t off = 0; off < letters.len; off += step)
		if (utf8_rune(letters, off, &step) == rune)
			return true;
	return false;
}

/* The first letter of a word that its language does not have, or 0. */
static uint32_t
odd_letter(struct str folded, struct str letters)
{
	size_t step;
	enum script script = script_of(utf8_rune(letters, 0, &step));

	for (size_t off = 0; off < folded.len; off += step) {
		uint32_t rune = utf8_rune(folded, off, &step);

		if (rune >= 0x80 && script_of(rune) == script &&
		    !holds(letters, rune))
			return rune;
	}
	return 0;
}

/* Names have capitals; what the source says, the translation may. */
static bool
may_stand(struct lint *l, const struct pair *p, const struct lint_word *w)
{
	return side_has_word(&p->source, w->folded) ||
	    word_in(language_words(l->to, WORDS_LOANWORDS), w->folded) ||
	    is_quoted(l, &p->target, w);
}

/* A text with many such letters is judged by the first few. */
void
alphabet(struct lint *l, const struct pair *p)
{
	struct str letters = str_from(language_words(l->to, WORDS_LETTERS));
	size_t tries = letters.len ? 4 : 0;
	char buffer[4];

	for (size_t i = 0; tries && i < p->target.count; i++) {
		const struct lint_word *w = &p->target.words[i];
		uint32_t rune;

		if (utf8_ascii(w->s) || starts_big(w))
			continue;
		rune = odd_letter(w->folded, letters);
		tries -= rune != 0;
		if (!rune || may_stand(l, p, w))
			continue;
		lint_found(l, p, w->s,
		    "the letter '%.*s' of '%.*s' is not one of %s",
		    (int)utf8_put(buffer, rune), buffer, STR_ARG(w->s),
		    language_name(l->to));
		return;
	}
}

/* --- missing-diacritics ------------------------------------------------- */

/* Letters of a text, and those among them with a mark. */
struct letters {
	size_t all, marked;
};

static struct letters
letters_of(const struct side *side, struct str marked)
{
	struct letters n = { 0 };
	size_t step;

	for (size_t i = 0; i < side->count; i++) {
		struct str s = side->words[i].folded;

		for (size_t off = 0; off < s.len; off += step) {
			uint32_t rune = utf8_rune(s, off, &step);

			n.all++;
			n.marked += rune >= 0x80 && holds(marked, rune);
		}
	}
	return n;
}

/* So long that twelve were to be expected, by what the other texts have. */
static void
unmarked(struct lint *l, const struct pair *p, struct letters n,
    struct letters total)
{
	size_t others = total.all - n.all;

	if (n.marked || n.all <= 200 || total.marked < 10 ||
	    (double)n.all * (double)total.marked < 12.0 * (double)others)
		return;
	lint_found(l, p, STR(""),
	    "the translation of '%.*s' has none of the letters %s, which %s "
	    "is not written without", STR_ARG(p->text->id),
	    language_words(l->to, WORDS_DIACRITICS), language_name(l->to));
}

void
missing_diacritics(struct lint *l)
{
	struct str marked = str_from(language_words(l->to,
	    WORDS_DIACRITICS));
	struct letters *of = arena_array(l->arena, l->count + 1, sizeof(*of));
	struct letters total = { 0 };

	for (size_t i = 0; marked.len && i < l->count; i++) {
		if (!l->pairs[i].translated || is_copy(&l->pairs[i]))
			continue;
		of[i] = letters_of(&l->pairs[i].target, marked);
		total.all += of[i].all;
		total.marked += of[i].marked;
	}
	if (!total.marked && total.all >= 1200)
		lint_found_file(l, "none of the translations has one of the "
		    "letters %.*s, which %s is not written without",
		    STR_ARG(marked), language_name(l->to));
	for (size_t i = 0; total.marked && i < l->count; i++)
		if (of[i].all)
			unmarked(l, &l->pairs[i], of[i], total);
}
