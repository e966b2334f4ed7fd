#include "diff/tokens.h"

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "diff/phrases.h"
#include "diff/vocabulary.h"
#include "text/unicode.h"
#include "text/xliff_codes.h"

struct cutter {
	struct arena *arena;
	const struct manner *manner;
	struct tokens tokens;
	size_t cap;
};

/* --- words -------------------------------------------------------------- */

static bool
digit(uint32_t rune)
{
	return rune >= '0' && rune <= '9';
}

/* Of a script that puts no spaces between words. */
static bool
unspaced(uint32_t rune)
{
	static const struct {
		uint32_t from, to;
	} scripts[] = {
		{ 0x0e00, 0x0eff },   /* Thai, Lao */
		{ 0x1000, 0x109f },   /* Myanmar */
		{ 0x1780, 0x17ff },   /* Khmer */
		{ 0x3040, 0x30ff },   /* kana */
		{ 0x3400, 0x9fff },   /* Han */
		{ 0xf900, 0xfaff },
		{ 0x20000, 0x3ffff },
	};

	for (size_t i = 0; i < sizeof(scripts) / sizeof(*scripts); i++)
		if (rune >= scripts[i].from && rune <= scripts[i].to)
			return true;
	return false;
}

static bool
letter(uint32_t rune)
{
	return unicode_alphanumeric(rune) && !unspaced(rune);
}

static uint32_t
rune_at(struct str s, size_t i)
{
	size_t step;

	return i < s.len ? utf8_rune(s, i, &step) : 0;
}

/* WB6, 7, 11 to 13, and the hyphens; nothing joins at an end. */
static bool
joins(uint32_t before, uint32_t rune, uint32_t after)
{
	if (!before || !letter(after))
		return false;
	switch (rune) {
	case '-':
	case '_':
	case '\'':
	case 0xad: /* soft hyphen */
	case 0x2010:
	case 0x2011:
	case 0x2019:
		return true;
	case '.':
	case ':':
	case 0xb7:
		return digit(before) == digit(after);
	case ',':
	case '/':
	case 0x2013:
		return digit(before) && digit(after);
	default:
		return false;
	}
}

static size_t
word_end(struct str s, size_t i)
{
	uint32_t before = 0;

	while (i < s.len) {
		uint32_t rune = rune_at(s, i);
		size_t next = i + unicode_cluster(s, i);

		if (!letter(rune) && !joins(before, rune, rune_at(s, next)))
			break;
		before = rune;
		i = next;
	}
	return i;
}

static size_t
space_end(struct str s, size_t i)
{
	while (i < s.len && unicode_space(rune_at(s, i)))
		i += unicode_cluster(s, i);
	return i;
}

/* --- tokens ------------------------------------------------------------- */

static void
add(struct cutter *c, enum token_kind kind, struct str s)
{
	if (c->tokens.count == c->cap)
		c->tokens.of = arena_grow(c->arena, c->tokens.of, &c->cap,
		    sizeof(*c->tokens.of));
	c->tokens.of[c->tokens.count++] =
	    (struct token){ .kind = kind, .s = s };
}

/* The length of the token at the beginning of a text, and its kind. */
static size_t
token(struct str s, enum token_kind *kind)
{
	uint32_t rune = rune_at(s, 0);

	if (unicode_space(rune)) {
		*kind = TOKEN_SPACE;
		return space_end(s, 0);
	}
	if (letter(rune)) {
		*kind = digit(rune) ? TOKEN_NUMBER : TOKEN_WORD;
		return word_end(s, 0);
	}
	*kind = unspaced(rune) ? TOKEN_WORD : TOKEN_MARK;
	/* An escape and what it escapes. */
	if (rune == '\\' && s.len > 1 && !letter(rune_at(s, 1)) &&
	    !unicode_space(rune_at(s, 1)))
		return 1 + unicode_cluster(s, 1);
	return unicode_cluster(s, 0);
}

/* Makes one token of several from `first` on that belong together. */
static void
join_phrases(struct cutter *c, size_t first)
{
	struct token *of = c->tokens.of;
	size_t count = c->tokens.count, to = first, n;

	for (size_t i = first; i < count; i += n, to++) {
		n = phrase_length(c->manner, &of[i], count - i);
		of[to] = of[i];
		if (n == 1)
			continue;
		of[to].kind = TOKEN_NUMBER;
		for (size_t j = 1; j < n; j++)
			of[to].s.len += of[i + j].s.len;
	}
	c->tokens.count = to;
}

static void
cut_text(struct cutter *c, struct str s)
{
	size_t first = c->tokens.count, n;
	enum token_kind kind;

	for (size_t i = 0; i < s.len; i += n) {
		struct str rest = str_from_off(s, i);

		n = token(rest, &kind);
		add(c, kind, str_sub(rest, 0, n));
	}
	join_phrases(c, first);
}

static void
cut_codes(struct cutter *c, const struct codes *codes)
{
	size_t *token_of = arena_array(c->arena, codes->count,
	    sizeof(*token_of));

	for (size_t i = 0; i < codes->count; i++) {
		const struct code *code = &codes->of[i];

		if (code->kind == CODE_TEXT) {
			cut_text(c, code->s);
			continue;
		}
		token_of[i] = c->tokens.count;
		add(c, code->kind == CODE_BREAK ? TOKEN_BREAK : TOKEN_CODE,
		    code->s);
		if (code->kind != CODE_CLOSE)
			continue;
		c->tokens.of[token_of[i]].pair =
		    (uint32_t)token_of[code->pair] + 1;
		c->tokens.of[token_of[code->pair]].pair =
		    (uint32_t)token_of[i] + 1;
	}
}

/* --- their numbers ------------------------------------------------------ */

/* In Normalization Form C, white space as single spaces. */
static struct str
normal(struct arena *a, struct str s)
{
	struct out o;
	size_t n;

	s = unicode_nfc(a, s);
	out_init(&o, a);
	for (size_t i = 0; i < s.len; i += n) {
		n = space_end(s, i) - i;
		if (n) {
			out_char(&o, ' ');
			continue;
		}
		n = unicode_cluster(s, i);
		out_str(&o, str_sub(s, i, n));
	}
	return out_end(&o);
}

/* A list that is counted on, or from elsewhere, has not changed. */
static struct str
uncounted(struct arena *a, struct str s)
{
	struct out o;
	bool counted = false;

	out_init(&o, a);
	out_char(&o, '\n');
	for (size_t i = 0; i < s.len; i++) {
		if (!digit((unsigned char)s.p[i]))
			out_char(&o, s.p[i]);
		else if (!counted)
			out_char(&o, '1');
		counted = digit((unsigned char)s.p[i]);
	}
	return out_end(&o);
}

/* A break is what its list item is marked with, however it is indented. */
static struct str
text_of(struct arena *a, const struct tokens *ts, const struct token *t)
{
	struct str other;

	if (t->kind == TOKEN_SPACE)
		return STR(" ");
	if (t->kind == TOKEN_BREAK)
		return uncounted(a, str_trim(t->s));
	if (t->pair) {
		other = ts->of[t->pair - 1].s;
		return arena_printf(a, "\1%.*s%.*s", STR_ARG(t->s),
		    STR_ARG(other));
	}
	if (utf8_ascii(t->s) && (t->kind == TOKEN_WORD ||
				    t->kind == TOKEN_MARK))
		return t->s;
	return normal(a, t->s);
}

static void
number(struct vocabulary *v, struct tokens *ts)
{
	for (size_t i = 0; i < ts->count; i++) {
		struct token *t = &ts->of[i];
		struct arena_mark mark = arena_mark(v->arena);
		size_t known = v->count;
		struct str s = text_of(v->arena, ts, t);

		t->number = vocabulary_number(v, s);
		if (v->count == known)
			arena_reset(v->arena, mark);
	}
}

struct tokens
tokens_cut(struct arena *a, struct vocabulary *v, const struct manner *m,
    struct str markdown)
{
	struct cutter c = { .arena = a, .manner = m };
	struct codes codes = codes_find(a, markdown, m->names, NULL, 0);

	cut_codes(&c, &codes);
	sentences_mark(m, &c.tokens);
	number(v, &c.tokens);
	return c.tokens;
}
