/*
 * Words that a dictionary does not have.  It is the caller's, who lends it by
 * policyc_use_speller(): it is far too large to be part of the library.
 *
 * Most of what it lacks is right: names, codes, loanwords.  They are not asked
 * for, and neither is what other rules find.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/names.h"
#include "i18n/spread.h"
#include "text/catalog.h"
#include "text/unicode.h"

#define CODE 0xfffc /* as side.c puts it */
/* Bytes of a word, and of an address around one: longer ones are neither. */
#define WORD_MAX 100

/* A word to be looked up, and a text in which it stands. */
struct use {
	struct str word;
	const struct pair *pair;
};

struct spelling {
	struct lint *l;
	struct xliff_index excused; /* in small letters */
	struct str *patterns;	    /* likewise, with a star */
	size_t pattern_count;
	struct use *uses;
	size_t count, cap;
};

/* --- what needs no dictionary --------------------------------------------- */

static bool
is_hyphen(uint32_t rune)
{
	return rune == '-' || rune == 0x2011;
}

/* "e-post", "l’article": it has two parts. */
static bool
parts(uint32_t rune)
{
	return is_hyphen(rune) || rune == '\'' || rune == 0x2019;
}

/* Where the part of a word from `off` on ends, and the next one begins. */
static size_t
part_end(struct str word, size_t off, size_t *next)
{
	size_t step;

	for (; off < word.len; off += step)
		if (parts(utf8_rune(word, off, &step))) {
			*next = off + step;
			return off;
		}
	*next = word.len;
	return off;
}

static void
excuse(struct spelling *s, struct str folded)
{
	static const struct xliff_unit some;

	xliff_index_add(s->l->arena, &s->excused, folded, &some);
}

static void
excuse_words(struct spelling *s, const struct side *side)
{
	for (size_t i = 0; i < side->count; i++) {
		struct str word = side->words[i].folded;
		size_t end, next;

		excuse(s, word);
		for (size_t off = 0; off < word.len; off = next) {
			end = part_end(word, off, &next);
			excuse(s, str_sub(word, off, end - off));
		}
	}
}

static void
excuse_text(void *data, struct str text)
{
	struct spelling *s = data;
	struct side side;

	side_make(s->l, &side, text, NULL, NULL);
	excuse_words(s, &side);
}

static void
excuse_list(struct spelling *s, enum word_list list)
{
	for (EACH_TEXT(word, language_words(s->l->to, list)))
		excuse_text(s, word);
}

/* policyc's own, which somebody has read, and which a policy may repeat. */
static void
excuse_sentences(struct spelling *s)
{
	const struct catalog *own = catalog_find(s->l->asked->locale);
	struct catalog_piece piece;

	for (unsigned m = 1; own && m < M_COUNT; m++) {
		struct str rest = catalog_text(own, (enum message)m);

		while (catalog_next(&rest, &piece))
			excuse_text(s, piece.text);
	}
}

static void
excuse_settings(struct spelling *s)
{
	const struct locale_setting *own = settings_locale(
	    s->l->asked->settings, s->l->asked->locale);

	if (!own)
		return;
	s->patterns = arena_array(s->l->arena, own->words.count + 1,
	    sizeof(*s->patterns));
	for (EACH(struct word, w, own->words)) {
		struct str word = fold(s->l->arena, w->s);

		if (str_find(word, '*') < word.len)
			s->patterns[s->pattern_count++] = word;
		else
			excuse(s, word);
	}
}

static void
list_excused(struct spelling *s)
{
	struct lint *l = s->l;

	for (size_t i = 0; i < l->count; i++)
		excuse_words(s, &l->pairs[i].source);
	names_each(l, excuse_text, s);
	excuse_settings(s);
	if (l->asked->model)
		excuse_sentences(s);
	if (!l->to)
		return;
	excuse_list(s, WORDS_LOANWORDS);
	excuse_list(s, WORDS_ABBREVIATIONS);
	for (unsigned t = 0; t < TERM_COUNT; t++)
		excuse_text(s, str_from(term_official(l->to, (enum term)t)));
}

static bool
has_pattern(const struct spelling *s, struct str folded)
{
	struct lint_word word = { .folded = folded };
	const struct side alone = { .words = &word, .count = 1 };

	for (size_t i = 0; i < s->pattern_count; i++)
		if (words_match(&alone, 0, s->patterns[i]))
			return true;
	return false;
}

static bool
is_excused(const struct spelling *s, struct str folded)
{
	return xliff_index_find(&s->excused, folded) ||
	    (s->l->from &&
		stop_word_of(folded) >> index_of(s->l->from) & 1) ||
	    has_pattern(s, folded);
}

static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return true;
	return false;
}

/* Alliantist's own ending is "Alliantists" in languages without a mark. */
static bool
is_genitive(const struct spelling *s, struct str part, struct str folded)
{
	size_t step;

	return str_ends(folded, STR("s")) &&
	    unicode_is_upper(utf8_rune(part, 0, &step)) &&
	    is_excused(s, str_sub(folded, 0, folded.len - 1));
}

static bool
needs_none(const struct spelling *s, struct str part)
{
	struct str folded = fold(s->l->arena, part);

	return !part.len || has_digit(part) || has_inner_capital(part) ||
	    is_excused(s, folded) || is_genitive(s, part, folded);
}

/* "Schema" of "Gantt-Schema": from its first doubtful part to the last. */
static struct str
doubtful(const struct spelling *s, struct str word)
{
	size_t from = word.len, to = 0, end, next;

	for (size_t off = 0; off < word.len; off = next) {
		end = part_end(word, off, &next);
		if (needs_none(s, str_sub(word, off, end - off)))
			continue;
		if (!to)
			from = off;
		to = end;
	}
	return to ? str_sub(word, from, to - from) : STR("");
}

/* "hälso- och", or an ending put to a code. */
static bool
is_fragment(struct str plain, size_t from, size_t to)
{
	uint32_t before = rune_before(plain, from), after = rune_at(plain, to);

	return before == CODE || after == CODE || is_hyphen(before) ||
	    is_hyphen(after);
}

/* "https://x.example/y", "x@y", "t.ex": the run without spaces around it. */
static bool
in_address(struct str plain, size_t from, size_t to)
{
	size_t least = from > WORD_MAX ? from - WORD_MAX : 0;
	size_t most = plain.len - to > WORD_MAX ? to + WORD_MAX : plain.len;
	size_t step;

	while (from > least && plain.p[from - 1] != ' ')
		from--;
	while (to < most && plain.p[to] != ' ')
		to++;
	for (size_t i = from; i < to; i += step) {
		uint32_t rune = utf8_rune(plain, i, &step);

		if (rune == '@' || rune == '_' ||
		    (rune == ':' && rune_at(plain, i + 1) == '/') ||
		    (rune == '.' && i > from && i + 1 < to &&
			unicode_alphanumeric(rune_before(plain, i)) &&
			unicode_alphanumeric_at(plain, i + 1)))
			return true;
	}
	return false;
}

/* --- the words ------------------------------------------------------------ */

static void
add_use(struct spelling *s, const struct pair *p, struct str word)
{
	if (s->count == s->cap)
		s->uses = arena_grow(s->l->arena, s->uses, &s->cap,
		    sizeof(*s->uses));
	s->uses[s->count++] = (struct use){ word, p };
}

static void
list_words(struct spelling *s, const struct pair *p)
{
	const struct side *side = &p->target;
	const unsigned char *marks = marks_of(s->l, side);

	for (size_t i = 0; i < side->count; i++) {
		const struct lint_word *w = &side->words[i];
		size_t end = w->at + w->s.len;
		struct str word;

		if (marks[i] & QUOTED || w->s.len > WORD_MAX ||
		    utf8_count(w->s) < 2 ||
		    is_fragment(side->plain, w->at, end) ||
		    is_excused(s, w->folded))
			continue;
		word = doubtful(s, w->s);
		if (word.len && !is_excused(s, fold(s->l->arena, word)) &&
		    !in_address(side->plain, w->at, end))
			add_use(s, p, word);
	}
}

static int
by_word(const void *x, const void *y)
{
	const struct use *a = x, *b = y;
	int order = str_cmp(a->word, b->word);

	return order ? order : (a->pair > b->pair) - (a->pair < b->pair);
}

/* One finding a text, however often the word stands in it. */
static void
report(struct lint *l, const struct use *uses, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!i || uses[i].pair != uses[i - 1].pair)
			lint_found(l, uses[i].pair, uses[i].word,
			    "the dictionary does not have the word '%.*s'",
			    STR_ARG(uses[i].word));
}

/* How many uses from the first one on are of its word. */
static size_t
alike(const struct use *uses, size_t count)
{
	size_t n = 1;

	while (n < count && str_eq(uses[n].word, uses[0].word))
		n++;
	return n;
}

static void
look_up(struct spelling *s)
{
	struct lint *l = s->l;
	const struct i18n_request *q = l->asked;
	const char **words = arena_array(l->arena, s->count, sizeof(*words));
	bool *unknown = arena_array(l->arena, s->count, sizeof(*unknown));
	size_t count = 0;

	for (size_t i = 0; i < s->count;
	     i += alike(&s->uses[i], s->count - i))
		words[count++] = arena_cstr(l->arena,
		    unicode_nfc(l->arena, s->uses[i].word));
	if (!q->speller(q->speller_data, arena_cstr(l->arena, q->locale),
		words, count, unknown)) {
		*q->unspelt = true;
		if (q->ran)
			q->ran[R_SPELLING] = false;
		return;
	}
	for (size_t i = 0, k = 0, n; i < s->count; i += n, k++) {
		n = alike(&s->uses[i], s->count - i);
		if (unknown[k])
			report(l, &s->uses[i], n);
	}
}

void
misspelt(struct lint *l)
{
	struct spelling s = { .l = l };

	list_excused(&s);
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (p->translated && !is_copy(p) && !reads_foreign(l, p))
			list_words(&s, p);
	}
	if (!s.count)
		return;
	qsort(s.uses, s.count, sizeof(*s.uses), by_word);
	look_up(&s);
}
