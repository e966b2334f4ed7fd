/* Are the parts of a text the same on both sides? */
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

#define CODE 0xfffc /* what stands in `plain` for a protected code */

/* --- codes ---------------------------------------------------------------- */

/* The text beside a code, up to the next code. */
static struct str
beside(const struct side *side, size_t i, bool after)
{
	size_t n = after ? i + 1 : i - 1;

	/* Before the first one, it wraps. */
	return n < side->codes.count && side->codes.of[n].kind == CODE_TEXT
	    ? side->codes.of[n].s
	    : STR("");
}

/* Does the same code never touch a letter on that side, in the source? */
static bool
stands_apart(const struct side *source, const struct code *c, bool after)
{
	size_t seen = 0;

	for (size_t i = 0; i < source->codes.count; i++) {
		const struct code *x = &source->codes.of[i];
		struct str s = beside(source, i, after);

		if (x->kind != c->kind || !str_eq(x->s, c->s))
			continue;
		if (s.len &&
		    !is_space(after ? rune_at(s, 0) : rune_before(s, s.len)))
			return false;
		seen++;
	}
	return seen;
}

/* The letters that touch a code. */
static struct str
touching(struct str s, bool after)
{
	size_t off = after ? 0 : s.len, step;

	if (after) {
		while (off < s.len &&
		    unicode_alphanumeric(utf8_rune(s, off, &step)))
			off += step;
		return str_sub(s, 0, off);
	}
	s = token_before(s, s.len);
	while (s.len && !unicode_alphanumeric(rune_at(s, 0)))
		s = str_from_off(s, 1);
	return unicode_alphanumeric(rune_before(s, s.len)) ? s : STR("");
}

/*
 * Languages put endings on names, and articles before them: only a word that
 * is none of these lost its space.
 */
static bool
is_whole_word(struct lint *l, struct str s)
{
	return utf8_count(s) > 4 ||
	    word_in(language_words(l->to, WORDS_STOP), fold(l->arena, s));
}

static bool
glued(struct lint *l, const struct pair *p, size_t i, bool after)
{
	const struct code *c = &p->target.codes.of[i];
	struct str s = touching(beside(&p->target, i, after), after);

	if (!s.len || !is_whole_word(l, s) ||
	    !stands_apart(&p->source, c, after))
		return false;
	lint_found(l, p, s, "no space stands between '%.*s' and '%.*s'",
	    QUOTED(l, after ? c->s : s), QUOTED(l, after ? s : c->s));
	return true;
}

static void
inline_code_spacing(struct lint *l, const struct pair *p)
{
	for (size_t i = 0; i < p->target.codes.count; i++) {
		enum code_kind kind = p->target.codes.of[i].kind;

		if (kind == CODE_TEXT || kind == CODE_BREAK)
			continue;
		if (kind != CODE_CLOSE && glued(l, p, i, false))
			return;
		if (kind != CODE_OPEN && glued(l, p, i, true))
			return;
	}
}

static bool
ascii_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "<b>", "</b>", "<!-- -->": its length, or 0 (CommonMark 6.6). */
static size_t
tag_at(struct str s, size_t off)
{
	size_t close = str_find(s = str_from_off(s, off), '>'), i = 1;

	if (s.p[0] != '<' || close == s.len)
		return 0;
	if (s.p[1] == '!')
		return close + 1;
	i += s.p[1] == '/';
	if (!ascii_letter(s.p[i]))
		return 0;
	while (ascii_letter(s.p[i]) || (s.p[i] >= '0' && s.p[i] <= '9') ||
	    s.p[i] == '-')
		i++;
	return s.p[i] == ' ' || s.p[i] == '/' || i == close ? close + 1 : 0;
}

/* The tag, mark or bracket that readers would see, or a browser would run. */
static struct str
markup(struct str s, size_t off)
{
	struct str rest = str_from_off(s, off);
	size_t tag = tag_at(s, off);

	if (tag)
		return str_sub(s, off, tag);
	if (str_starts(rest, STR("**")) || str_starts(rest, STR("](")) ||
	    str_starts(rest, STR("`")))
		return str_sub(s, off, s.p[off] == '`' ? 1 : 2);
	/* "Kund*innen" is a way to write. */
	return s.p[off] == '*' &&
		!(unicode_alphanumeric(rune_before(s, off)) &&
		    unicode_alphanumeric(rune_at(s, off + 1)))
	    ? str_sub(s, off, 1) : STR("");
}

/* The text from one piece up to the next code: an opener is a piece, too. */
static struct str
text_run(const struct codes *codes, size_t i)
{
	struct str s = codes->of[i].s;

	if (codes->of[i].kind != CODE_TEXT ||
	    (i && codes->of[i - 1].kind == CODE_TEXT))
		return STR("");
	while (++i < codes->count && codes->of[i].kind == CODE_TEXT)
		s.len += codes->of[i].s.len;
	return s;
}

/* The next such markup of a side's text, from an offset of a piece on. */
static struct str
next_markup(const struct side *side, size_t *code, size_t *off)
{
	for (; *code < side->codes.count; ++*code, *off = 0) {
		struct str s = text_run(&side->codes, *code);

		for (; *off < s.len; ++*off) {
			struct str found = markup(s, *off);

			if (found.len) {
				*off += found.len;
				return found;
			}
			*off += s.p[*off] == '\\';
		}
	}
	return STR("");
}

static bool
has_markup(const struct side *side, struct str wanted)
{
	size_t code = 0, off = 0;
	struct str found;

	while ((found = next_markup(side, &code, &off)).len)
		if (str_eq(found, wanted))
			return true;
	return false;
}

/* No prose has so much, and each is looked for in all of the source. */
#define MARKUP_MAX 100

static void
md_injection(struct lint *l, const struct pair *p)
{
	size_t code = 0, off = 0;
	struct str found;

	if (!side_may_hold(&p->target, "<*`]"))
		return;
	for (int tries = 0; tries < MARKUP_MAX; tries++) {
		found = next_markup(&p->target, &code, &off);
		if (!found.len)
			return;
		/* A policy's prose holds no tag: prose-html says so. */
		if (has_markup(&p->source, found) ||
		    (found.p[0] == '<' && l->asked->model))
			continue;
		if (found.len == 1)
			l->at_most = LEVEL_WARNING;
		lint_found(l, p, found,
		    "the translation holds '%.*s', which its source does not",
		    QUOTED(l, found));
		return;
	}
}

/* --- sentences and words -------------------------------------------------- */

static bool
begins_small(const struct side *side, size_t off)
{
	return unicode_is_lower(rune_at(side->plain, off));
}

static size_t
sentences(struct lint *l, const struct side *side)
{
	size_t count = 1, off = 0, next;

	for (; sentence_end(l->arena, side, &off, &next); off = next)
		count += !begins_small(side, next);
	return count;
}

static const char *
sentence_word(size_t count)
{
	return count == 1 ? "sentence" : "sentences";
}

static void
sentence_count(struct lint *l, const struct pair *p)
{
	size_t a = sentences(l, &p->source), b = sentences(l, &p->target);
	size_t few = a < b ? a : b, many = a < b ? b : a;

	/* Good translations join two sentences, or divide one. */
	if (many < few + 2)
		return;
	if (2 * many <= 3 * few)
		l->at_most = LEVEL_INFO;
	lint_found(l, p, STR(""),
	    "the source text has %zu %s, the translation %zu", a,
	    sentence_word(a), b);
}

static bool
only_spaces(struct str s, size_t from, size_t to)
{
	size_t step;

	for (; from < to; from += step)
		if (!is_space(utf8_rune(s, from, &step)))
			return false;
	return true;
}

/* The same word stands `apart` words later, with spaces alone between. */
static bool
repeats(const struct side *side, size_t i, size_t apart)
{
	const struct lint_word *w = &side->words[i];

	if (i + apart >= side->count || w->digits ||
	    !str_eq(w->folded, w[apart].folded))
		return false;
	for (size_t k = 0; k < apart; k++)
		if (!only_spaces(side->plain, w[k].at + w[k].s.len,
			w[k + 1].at))
			return false;
	return true;
}

/* Its word for "and". */
static struct str
and_word(const struct side *side)
{
	return side->cldr ? str_trim(str_from(cldr_list_text(side->cldr,
				CLDR_AND, CLDR_TWO_ITEMS)))
			  : STR("");
}

/*
 * "Employment law and law of contract" says two things: what stands before
 * the word makes it another one, unless it is a small word.
 */
static bool
stands_bare(const struct side *side, size_t i)
{
	const struct lint_word *w = &side->words[i];

	return !i || !only_spaces(side->plain, w[-1].at + w[-1].s.len, w->at) ||
	    word_in(language_words(side->language, WORDS_STOP), w[-1].folded);
}

/* "More and more" is short in every language; "marketing and marketing". */
#define LONG_WORD 6

/* How many words the repetition at a word takes, or 0. */
static size_t
doubled_at(const struct side *side, size_t i)
{
	if (repeats(side, i, 1))
		return 2;
	return repeats(side, i, 2) &&
		utf8_count(side->words[i].s) >= LONG_WORD &&
		str_eq(side->words[i + 1].folded, and_word(side)) &&
		stands_bare(side, i)
	    ? 3 : 0;
}

static bool
source_doubles(const struct pair *p)
{
	for (size_t i = 0; i < p->source.count; i++)
		if (doubled_at(&p->source, i))
			return true;
	return false;
}

static void
doubled_word(struct lint *l, const struct pair *p)
{
	const char *allowed = language_words(l->to, WORDS_DOUBLED);
	struct str part;

	/* Which words may stand twice is known where any words are. */
	if (!*language_words(l->to, WORDS_STOP))
		return;
	for (size_t i = 0; i < p->target.count; i++) {
		size_t taken = doubled_at(&p->target, i);

		if (!taken || word_in(allowed, p->target.words[i].folded))
			continue;
		if (source_doubles(p))
			return;
		part = words_between(&p->target, i, taken);
		lint_found(l, p, part, "'%.*s' says a word twice",
		    QUOTED(l, part));
		return;
	}
}

/* --- the lengths ---------------------------------------------------------- */

/* Shorter texts may be of any length in another language. */
#define LENGTH_MIN 20
/* From so many on, a file shows how long its language is beside the other. */
#define LENGTHS_MIN 30
/* Short texts vary more: by so many characters besides. */
#define SHORTEST 0.5
#define SHORTER 20
#define LONGEST 2.2
#define LONGER 40

static double
length_ratio_of(const struct pair *p)
{
	size_t source = utf8_count(p->source.plain);

	return p->translated && source >= LENGTH_MIN
	    ? (double)utf8_count(p->target.plain) / (double)source : 0;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Of the file's texts, the one in the middle. */
static double
usual_ratio(struct lint *l)
{
	double *ratios = arena_array(l->arena, l->count + 1, sizeof(*ratios));
	size_t count = 0;

	for (size_t i = 0; i < l->count; i++) {
		ratios[count] = length_ratio_of(&l->pairs[i]);
		count += ratios[count] > 0;
	}
	if (count < LENGTHS_MIN)
		return 1;
	qsort(ratios, count, sizeof(*ratios), by_size);
	return ratios[count / 2];
}

static bool
fits(const struct pair *p, double usual)
{
	double source = (double)utf8_count(p->source.plain) * usual;
	double target = (double)utf8_count(p->target.plain);

	return target + SHORTER >= SHORTEST * source &&
	    target <= LONGEST * source + LONGER;
}

static void
length_ratio(struct lint *l)
{
	double usual = usual_ratio(l);

	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (length_ratio_of(p) > 0 && !fits(p, usual))
			lint_found(l, p, STR(""),
			    "the translation has %zu characters, its source "
			    "%zu", utf8_count(p->target.plain),
			    utf8_count(p->source.plain));
	}
}

/* --- rows ----------------------------------------------------------------- */

/* What readers know one of several by: the label of an entry of a list. */
struct row {
	struct str list, entry, target, source;
	size_t i; /* of the pair */
};

/* "purposes.support.label" is of the list "purposes". */
static bool
row_of(struct lint *l, struct row *row, size_t i)
{
	const struct pair *p = &l->pairs[i];
	struct str id = p->text->id, list;

	if (!p->translated ||
	    (!str_ends(id, STR(".label")) && !str_ends(id, STR(".title"))))
		return false;
	id.len -= sizeof(".label") - 1;
	for (list = id; list.len && list.p[list.len - 1] != '.';)
		list.len--;
	*row = (struct row){ list, id, fold(l->arena, p->target.text),
		fold(l->arena, p->source.text), i };
	return list.len;
}

static int
by_list(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int order = str_cmp(x->list, y->list);

	if (!order)
		order = str_cmp(x->target, y->target);
	return order ? order : (x->i > y->i) - (x->i < y->i);
}

static void
same_rows(struct lint *l, const struct row *first, const struct row *row)
{
	const struct pair *p = &l->pairs[row->i];
	struct diag *d;

	d = lint_found(l, p, STR(""),
	    "two entries of '%.*s' are called '%.*s'",
	    STR_ARG(str_sub(row->list, 0, row->list.len - 1)),
	    QUOTED(l, p->target.text));
	diag_place(l->ds, d, l->pairs[first->i].unit->at, "the other one");
}

static void
duplicate_row(struct lint *l)
{
	struct row *rows = arena_array(l->arena, l->count + 1, sizeof(*rows));
	size_t count = 0;

	for (size_t i = 0; i < l->count; i++)
		count += row_of(l, &rows[count], i);
	qsort(rows, count, sizeof(*rows), by_list);
	for (size_t i = 1; i < count; i++)
		if (str_eq(rows[i].list, rows[i - 1].list) &&
		    str_eq(rows[i].target, rows[i - 1].target) &&
		    !str_eq(rows[i].entry, rows[i - 1].entry) &&
		    !str_eq(rows[i].source, rows[i - 1].source))
			same_rows(l, &rows[i - 1], &rows[i]);
}

/* --- characters ----------------------------------------------------------- */

/* Ordinary spaces there are no part of a text. */
static bool
at_edge(struct str s)
{
	return is_space(rune_at(s, 0)) || is_space(rune_before(s, s.len));
}

/* DEL and the controls above it: Windows' marks, mostly, read wrongly. */
static bool
is_control(uint32_t rune)
{
	return rune >= 0x7f && rune < 0xa0;
}

/* Joiners and spaces without width; a soft hyphen shows where to break. */
static bool
is_unseen(uint32_t rune)
{
	return rune == 0x200b || rune == 0x200c || rune == 0x200d ||
	    rune == 0x2060 || rune == 0xfeff;
}

static const char *
odd_space(uint32_t rune, uint32_t next)
{
	if (is_unseen(rune))
		return "a character without width stands";
	if (rune == '\t')
		return "a tab stands";
	return is_space(rune) && is_space(next) ? "two spaces stand" : NULL;
}

/* What is odd in a piece of text, and where. */
static const char *
odd_in(struct str s, size_t *off)
{
	const char *what;
	size_t step;

	for (*off = 0; *off < s.len; *off += step) {
		uint32_t rune = utf8_rune(s, *off, &step);

		what = is_control(rune) ? "a control character stands"
		    : odd_space(rune, rune_at(s, *off + step));
		if (what)
			return what;
	}
	return NULL;
}

static bool
is_empty(struct str s)
{
	size_t step;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (!is_space(rune) && !is_unseen(rune) && rune != 0xad &&
		    !strchr("*#>+-", rune < 0x80 ? (int)rune : 'a'))
			return false;
	}
	return true;
}

static void
odd_character(struct lint *l, const struct pair *p, struct str s)
{
	size_t off;
	const char *what = odd_in(s, &off);
	struct str before = token_before(s, back_over(s, off, is_space));

	if (!is_control(rune_at(s, off)))
		l->at_most = LEVEL_WARNING;
	lint_found(l, p, before,
	    before.len ? "%s after '%.*s'" : "%s in the translation%.*s", what,
	    QUOTED(l, before));
}

/* May odd characters or several spaces be in the text, as it was written? */
static bool
may_hold_spaces(const struct pair *p)
{
	static const char bytes[] = "\t\x7f\xc2\xe2\xe3\xef";
	struct str s = p->unit->target;

	for (size_t i = 0; i + 1 < sizeof(bytes); i++)
		if (str_find(s, bytes[i]) < s.len)
			return true;
	/* Several are one in the text that rules read. */
	return p->target.text.len < s.len;
}

static void
whitespace_edge(struct lint *l, const struct pair *p)
{
	struct codes codes;
	size_t off;

	if (!may_hold_spaces(p) || is_empty(p->target.plain))
		return;
	if (at_edge(p->unit->target)) {
		l->at_most = LEVEL_WARNING;
		lint_found(l, p, STR(""), "the translation begins or ends "
					  "with a space that does not break");
	}
	codes = codes_find(l->arena, p->unit->target, l->asked->names, NULL, 0);
	for (size_t i = 0; i < codes.count; i++)
		if (odd_in(text_run(&codes, i), &off)) {
			odd_character(l, p, text_run(&codes, i));
			return;
		}
}

/* The words around the first byte in which two texts differ. */
static struct str
first_difference(struct str s, struct str other)
{
	size_t i = 0, end;

	while (i < s.len && i < other.len && s.p[i] == other.p[i])
		i++;
	end = i + str_find(str_from_off(s, i), ' ');
	while (i && s.p[i - 1] != ' ')
		i--;
	return str_sub(s, i, end - i);
}

static void
nfc(struct lint *l, const struct pair *p)
{
	struct str s = p->target.text, composed = unicode_nfc(l->arena, s);

	if (str_eq(s, composed))
		return;
	s = first_difference(s, composed);
	lint_found(l, p, s,
	    "letters of '%.*s' are put together from a letter and a mark",
	    QUOTED(l, s));
}

static void
empty_after_render(struct lint *l, const struct pair *p)
{
	if (is_empty(p->target.plain) && !is_empty(p->source.plain))
		lint_found(l, p, STR(""),
		    "the translation of '%.*s' shows nothing on the page",
		    STR_ARG(p->text->id));
}

/* --- fragments ------------------------------------------------------------ */

static bool
is_stem(const struct pair *p, const struct side *side)
{
	const struct lint_word *last = &side->words[side->count - 1];
	struct side one = { .words = side->words + side->count - 1,
		.count = 1 };
	size_t at, taken;

	return !side_has_word(&p->source, last->folded) &&
	    words_find(&one, language_words(side->language, WORDS_STEMS), 0,
		&at, &taken);
}

static bool
ends_in_hyphen(const struct side *side)
{
	struct str s = str_trim(side->plain);

	return s.len && s.p[s.len - 1] == '-';
}

static void
heading_fragment(struct lint *l, const struct pair *p)
{
	const struct side *side = &p->target;
	struct str last;

	if (!side->count || !is_label(side) || !is_label(&p->source))
		return;
	last = words_between(side, side->count - 1, 1);
	if (ends_in_hyphen(side) && !ends_in_hyphen(&p->source))
		lint_found(l, p, last, "'%.*s' ends in a hyphen",
		    QUOTED(l, last));
	else if (last.p + last.len == side->plain.p + side->plain.len &&
	    is_stem(p, side))
		lint_found(l, p, last,
		    "'%.*s' is the beginning of a longer word",
		    QUOTED(l, last));
}

/* What only those who write or publish a text were to see, as they write it. */
static const char *const internal[] = { "TODO", "FIXME",
	"(Parent)", "(Child)", "(Copy)", "lorem ipsum", "Lorem ipsum", "{{",
	"}}", "[[", "]]", "%s", "%1$s", "${", NULL };

static bool
is_whole(struct str s, size_t off, size_t len)
{
	struct str found = str_sub(s, off, len);

	return !(unicode_alphanumeric(rune_at(found, 0)) &&
		   unicode_alphanumeric(rune_before(s, off))) &&
	    !(unicode_alphanumeric(rune_before(found, len)) &&
		unicode_alphanumeric(rune_at(s, off + len)));
}

/* In a text all in capitals, "TODO" is Spanish for "all". */
static bool
all_capitals(struct str s)
{
	size_t step;

	for (size_t off = 0; off < s.len; off += step)
		if (unicode_is_lower(utf8_rune(s, off, &step)))
			return false;
	return true;
}

static void
leaked_internal(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain, word;
	bool marks = side_may_hold(&p->target, "({}[]%$");

	for (size_t i = 0; internal[i]; i++) {
		size_t off;

		if (!marks && !ascii_letter(internal[i][0]))
			continue;
		off = str_search(s, word = str_from(internal[i]));
		if (off == s.len || !is_whole(s, off, word.len) ||
		    (word.p[0] >= 'A' && all_capitals(s)))
			continue;
		lint_found(l, p, word, "the translation holds '%.*s'",
		    STR_ARG(word));
		return;
	}
}

/* clang-format off */
const struct lint_row structure_rows[] = {
	{ R_INLINE_CODE_SPACING, .pair = inline_code_spacing },
	{ R_MD_INJECTION,        .pair = md_injection },
	{ R_SENTENCE_COUNT,      .pair = sentence_count },
	{ R_DUPLICATE_ROW,       .file = duplicate_row, .whole = true },
	{ R_DOUBLED_WORD,        .pair = doubled_word },
	{ R_LENGTH_RATIO,        .file = length_ratio, .whole = true },
	{ R_WHITESPACE_EDGE,     .pair = whitespace_edge },
	{ R_NFC,                 .pair = nfc },
	{ R_HEADING_FRAGMENT,    .pair = heading_fragment },
	{ R_LEAKED_INTERNAL,     .pair = leaked_internal },
	{ R_EMPTY_AFTER_RENDER,  .pair = empty_after_render },
	{ 0 },
};
/* clang-format on */
