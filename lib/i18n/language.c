/* Is the translation in the language that it is for? */
#include "base/utf8.h"
#include "i18n/spread.h"
#include "text/unicode.h"

/* --- lang-mismatch ------------------------------------------------------ */

/* Another language than the locale's; `is` is NULL when none shows. */
struct verdict {
	const struct language *is;
	bool certain;
};

/* What a translation is in, when it is not in the locale's, is the source. */
static struct verdict
is_source(const struct lint *l, const struct spread *s)
{
	size_t i = index_of(l->from);
	unsigned theirs = s->theirs[i], ours = s->ours[i];

	if (s->words < 6 || theirs < 2 || theirs <= ours)
		return (struct verdict){ 0 };
	return (struct verdict){ l->from,
		theirs >= 3 && theirs >= 4 * ours && theirs * 5 >= s->words };
}

/* Other languages only when nothing speaks for the locale's. */
static struct verdict
is_another(const struct lint *l, const struct spread *s)
{
	size_t best = index_of(l->to);
	unsigned theirs;

	for (size_t i = 0; i < LANGUAGE_COUNT; i++)
		if (s->theirs[i] > s->theirs[best])
			best = i;
	theirs = s->theirs[best];
	if (s->words < 6 || theirs < 3 || theirs < 3 * s->ours[best] ||
	    theirs * 5 < s->words || s->ours[best] > 1)
		return (struct verdict){ 0 };
	return (struct verdict){ &languages[best],
		theirs >= 6 && !s->ours[best] && theirs * 4 >= s->words };
}

static bool
can_compare(const struct lint *l)
{
	return l->from && l->to && l->from != l->to &&
	    *language_words(l->from, WORDS_STOP) &&
	    *language_words(l->to, WORDS_STOP);
}

/* No verdict is built on less than two words of another language. */
static bool
may_be_foreign(const struct lint *l, const struct side *side)
{
	size_t locale = index_of(l->to), theirs = 0;

	for (size_t i = 0; i < side->count && theirs < 2; i++) {
		uint64_t of = stop_word_of(side->words[i].folded);

		theirs += of && !(of >> locale & 1);
	}
	return theirs == 2;
}

static struct verdict
language_of(struct lint *l, const struct pair *p)
{
	struct verdict v = { 0 };
	struct spread s;

	if (!may_be_foreign(l, &p->target))
		return v;
	s = spread(l, &p->target, marks_of(l, &p->target), 0,
	    p->target.count);
	v = is_source(l, &s);
	return v.is ? v : is_another(l, &s);
}

bool
is_copy(const struct pair *p)
{
	return xliff_same(p->source.text, p->target.text);
}

bool
reads_foreign(struct lint *l, const struct pair *p)
{
	return can_compare(l) && language_of(l, p).is;
}

static void
mismatch(struct lint *l)
{
	for (size_t i = 0; can_compare(l) && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		struct verdict v = { 0 };

		if (p->translated && !is_copy(p))
			v = language_of(l, p);
		if (!v.is)
			continue;
		if (!v.certain)
			l->at_most = LEVEL_WARNING;
		lint_found(l, p, STR(""),
		    "the translation of '%.*s' reads as %s, not as %s",
		    STR_ARG(p->text->id), language_name(v.is),
		    language_name(l->to));
	}
}

/* --- list-mixed-language ------------------------------------------------ */

/* The words of the paragraph or list item that begins with word `i`. */
static size_t
paragraph_end(const struct side *side, size_t i)
{
	size_t end = side->words[i].at;

	while (end < side->plain.len && side->plain.p[end] != '\n')
		end++;
	while (i < side->count && side->words[i].at < end)
		i++;
	return i;
}

/* The parts of a text, and the one in the source language. */
struct parts {
	size_t count, native;
	size_t odd, odd_end; /* words of the first such part */
	unsigned hits;	     /* common words in it; 0: there is none */
};

static struct parts
parts_of(struct lint *l, const struct side *side)
{
	const unsigned char *marks = marks_of(l, side);
	size_t from = index_of(l->from), end;
	struct parts parts = { 0 };

	for (size_t i = 0; i < side->count; i = end) {
		struct spread s;

		end = paragraph_end(side, i);
		s = spread(l, side, marks, i, end);
		parts.count++;
		parts.native += s.ours[from] > s.theirs[from];
		if (s.ours[from] || s.theirs[from] < 2 || parts.hits)
			continue;
		parts.hits = s.theirs[from];
		parts.odd = i;
		parts.odd_end = end;
	}
	return parts;
}

/* A side has no line breaks any more, so that the file's text is read. */
static void
mixed_list(struct lint *l, const struct pair *p)
{
	struct side side;
	struct parts parts;

	side_make(l, &side, p->unit->target, l->to, l->to_cldr);
	parts = parts_of(l, &side);
	if (parts.count < 2 || !parts.hits || !parts.native ||
	    language_of(l, p).is)
		return;
	if (parts.hits < 3)
		l->at_most = LEVEL_WARNING;
	lint_found(l, p,
	    words_between(&side, parts.odd, parts.odd_end - parts.odd),
	    "a part of the translation of '%.*s' is in %s, and the rest in %s",
	    STR_ARG(p->text->id), language_name(l->from), language_name(l->to));
}

static void
mixed_lists(struct lint *l)
{
	for (size_t i = 0; can_compare(l) && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (p->translated && !is_copy(p) &&
		    str_find(p->unit->target, '\n') < p->unit->target.len)
			mixed_list(l, p);
	}
}

/* --- source-words-left -------------------------------------------------- */

/* A stretch without a word of the locale's, and what it has of the source's. */
struct stretch {
	size_t first, last;
	unsigned words;
};

/* Is it a word of the source's, left where none should be? */
static bool
is_left(const struct lint *l, const struct side *side, size_t i,
    unsigned char mark, uint64_t of)
{
	return !mark && of >> index_of(l->from) & 1 && !in_name(side, i);
}

/* The first stretch with three words; `words` is 0 when there is none. */
static struct stretch
source_words(struct lint *l, const struct side *side)
{
	const unsigned char *marks = marks_of(l, side);
	struct stretch s = { 0 };

	for (size_t i = 0; i < side->count; i++) {
		uint64_t of = stop_word_of(side->words[i].folded);
		bool ours = of >> index_of(l->to) & 1;

		if (ours || marks[i] & QUOTED ||
		    (s.words && i - s.last > 3)) {
			if (s.words >= 3)
				break;
			s.words = 0;
		}
		if (ours || !is_left(l, side, i, marks[i], of))
			continue;
		if (!s.words++)
			s.first = i;
		s.last = i;
	}
	return s.words >= 3 ? s : (struct stretch){ 0 };
}

static void
words_left(struct lint *l)
{
	for (size_t i = 0; can_compare(l) && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		struct stretch s = { 0 };
		struct str part;

		if (p->translated && !is_copy(p))
			s = source_words(l, &p->target);
		if (!s.words || language_of(l, p).is)
			continue;
		part = words_between(&p->target, s.first,
		    s.last + 1 - s.first);
		lint_found(l, p, part, "'%.*s' was left in %s",
		    STR_ARG(part), language_name(l->from));
	}
}

/* --- target-equals-source ----------------------------------------------- */

static bool
ends_with_any(struct str id, const char *const *ends)
{
	for (; *ends; ends++)
		if (str_ends(id, str_from(*ends)))
			return true;
	return false;
}

static bool
is_heading(const struct pair *p)
{
	static const char *const ends[] = { ".title", ".label", ".term",
		NULL };

	return ends_with_any(p->text->id, ends);
}

/* Where a name may stand that no language changes. */
static bool
is_place_of_names(const struct pair *p)
{
	static const char *const places[] = { "recipients.", "sources.",
		"scope.", "hosting.", "security.", "controller.", NULL };

	for (size_t i = 0; places[i]; i++)
		if (str_starts(p->text->id, str_from(places[i])))
			return true;
	return false;
}

bool
has_inner_capital(struct str s)
{
	size_t step;

	utf8_rune(s, 0, &step);
	for (size_t off = step; off < s.len; off += step)
		if (unicode_is_upper(utf8_rune(s, off, &step)))
			return true;
	return false;
}

/* What the texts of a file tell of its words. */
struct usage {
	struct xliff_index small; /* that source texts write small */
	struct xliff_index known; /* that real translations have */
};

static bool
is_stop(const struct lint *l, struct str folded)
{
	uint64_t of = stop_word_of(folded);

	return of >> index_of(l->from) & 1 && !(of >> index_of(l->to) & 1);
}

/* A word of both languages, or of none. */
static bool
needs_no_translation(const struct lint *l, const struct lint_word *w,
    const struct usage *usage)
{
	return w->digits || utf8_count(w->s) < 2 || has_inner_capital(w->s) ||
	    word_in(language_words(l->to, WORDS_LOANWORDS), w->folded) ||
	    (xliff_index_find(&usage->known, w->folded) &&
		!is_stop(l, w->folded));
}

struct copied {
	unsigned words;
	unsigned common; /* that surely are words of the source language */
	bool stop;	 /* one of its commonest among them */
};

/*
 * A word with a capital may be a name, unless it begins the text and is
 * written small elsewhere.
 */
static struct copied
copied_words(const struct lint *l, const struct side *side,
    const struct usage *usage)
{
	struct copied c = { 0 };

	for (size_t i = 0; i < side->count; i++) {
		const struct lint_word *w = &side->words[i];

		if (needs_no_translation(l, w, usage))
			continue;
		c.words++;
		c.common += !starts_big(w) ||
		    (!i && xliff_index_find(&usage->small, w->folded));
		c.stop |= !starts_big(w) && !in_name(side, i) &&
		    is_stop(l, w->folded);
	}
	return c;
}

static void
equal(struct lint *l, const struct pair *p, const struct usage *usage)
{
	struct copied c = copied_words(l, &p->target, usage);
	bool known = *language_words(l->to, WORDS_LOANWORDS);
	bool certain = c.stop && (c.words > 3 || is_heading(p));

	if (!c.words || (is_mandatory(p) && p->source.count > 3))
		return;
	if (!c.common && (c.words > 1 || is_place_of_names(p)))
		return;
	if (!certain && !known)
		return;
	if (!certain)
		l->at_most = LEVEL_WARNING;
	lint_found(l, p, STR(""), "the translation of '%.*s' is the %s text",
	    STR_ARG(p->text->id), language_name(l->from));
}

static void
add_words(struct lint *l, struct xliff_index *index, const struct side *side,
    bool small)
{
	static const struct xliff_unit some;

	for (size_t i = 0; i < side->count; i++) {
		const struct lint_word *w = &side->words[i];

		if (!small || str_eq(w->s, w->folded))
			xliff_index_add(l->arena, index, w->folded, &some);
	}
}

/* Has it so many words of the source's, that are none of the locale's? */
static bool
has_leftovers(const struct lint *l, const struct pair *p, size_t count)
{
	const struct side *side = &p->target;

	for (size_t i = 0; count && i < side->count; i++)
		count -= is_stop(l, side->words[i].folded);
	return !count;
}

static void
read_usage(struct lint *l, struct usage *usage)
{
	for (size_t i = 0; i < l->asked->texts.count; i++) {
		const struct pair p = l->count == l->asked->texts.count
		    ? l->pairs[i]
		    : pair_at(l, i);

		add_words(l, &usage->small, &p.source, true);
		/* Parts of it are no translation: its words prove nothing. */
		if (p.translated && !is_copy(&p) && !has_leftovers(l, &p, 2))
			add_words(l, &usage->known, &p.target, false);
	}
}

static void
equals(struct lint *l)
{
	struct usage usage = { 0 };
	bool read = false;

	if (!l->from || !l->to || l->from == l->to)
		return;
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (!p->translated || !is_copy(p) ||
		    (wants_errors_only(l) && !has_leftovers(l, p, 1)))
			continue;
		if (!read)
			read_usage(l, &usage);
		read = true;
		equal(l, p, &usage);
	}
}

/* --- register-mixed ----------------------------------------------------- */

/* The first word of the text that is in the list, or NULL. */
static const struct lint_word *
first_of(const struct side *side, const char *list)
{
	for (size_t i = 0; i < side->count; i++)
		if (word_in(list, side->words[i].folded))
			return &side->words[i];
	return NULL;
}

/* How many translations hold a word of the list. */
static size_t
texts_with(const struct lint *l, const char *list)
{
	size_t n = 0;

	for (size_t i = 0; i < l->count; i++)
		n += l->pairs[i].translated &&
		    first_of(&l->pairs[i].target, list);
	return n;
}

static void
registers(struct lint *l)
{
	const char *informal = language_words(l->to, WORDS_INFORMAL);
	const char *formal = language_words(l->to, WORDS_FORMAL);
	size_t friends = texts_with(l, informal);
	size_t strangers = texts_with(l, formal);
	bool few_friends = friends < strangers;
	const char *few = few_friends ? informal : formal;

	for (size_t i = 0; friends && strangers && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		const struct lint_word *w = p->translated
			? first_of(&p->target, few) : NULL;

		if (w && !is_quoted(l, &p->target, w))
			lint_found(l, p, w->s,
			    "'%.*s' addresses the reader %s, and most other "
			    "texts do so %s", STR_ARG(w->s),
			    few_friends ? "informally" : "formally",
			    few_friends ? "formally" : "informally");
	}
}

/* --- gendered-pronoun --------------------------------------------------- */

/* "he or she" names both, and what the source says the translation may. */
static void
gendered(struct lint *l, const struct pair *p)
{
	const char *list = language_words(l->to, WORDS_GENDERED);
	const struct lint_word *w = first_of(&p->target, list);
	size_t i = w ? (size_t)(w - p->target.words) : 0, near;

	if (!w || first_of(&p->source,
		language_words(l->from, WORDS_GENDERED)))
		return;
	for (near = i + 1; near < p->target.count && near <= i + 2; near++)
		if (word_in(list, p->target.words[near].folded))
			return;
	if (is_quoted(l, &p->target, w))
		return;
	lint_found(l, p, w->s,
	    "'%.*s' says of which sex somebody is, and the source does not",
	    STR_ARG(w->s));
}

/* --- forbidden-phrase --------------------------------------------------- */

/* The words of a plain link, without the stop after them; or empty. */
static struct str
link_words(struct lint *l, const struct codes *codes, size_t open)
{
	const struct code *c = &codes->of[open];
	struct str s;

	if (c->kind != CODE_OPEN || c->s.p[0] != '[' ||
	    c->pair != open + 2 || codes->of[open + 1].kind != CODE_TEXT)
		return STR("");
	s = str_trim(codes->of[open + 1].s);
	while (s.len && strchr(".,:;!>", s.p[s.len - 1]))
		s.len--;
	return fold(l->arena, s);
}

/* The first link of a text whose words say nothing; or empty. */
static struct str
empty_link(struct lint *l, const struct side *side)
{
	const char *list = language_words(side->language, WORDS_LINK_TEXTS);

	for (size_t i = 0; *list && i < side->codes.count; i++) {
		struct str s = link_words(l, &side->codes, i);

		if (s.len && word_in(list, s))
			return s;
	}
	return STR("");
}

/* A source that says no more has to be mended, and not its translation. */
static void
phrase(struct lint *l, const struct pair *p)
{
	struct str source = empty_link(l, &p->source), target = STR("");

	if (p->translated)
		target = empty_link(l, &p->target);
	if (source.len)
		lint_found_source(l, p, STR(""),
		    "a link of '%.*s' says no more than '%.*s'",
		    STR_ARG(p->text->id), STR_ARG(source));
	else if (target.len)
		lint_found(l, p, STR(""),
		    "a link in the translation of '%.*s' says no more than "
		    "'%.*s'", STR_ARG(p->text->id), STR_ARG(target));
}

/* clang-format off */
const struct lint_row language_rows[] = {
	{ R_LANG_MISMATCH,        .file = mismatch },
	{ R_LIST_MIXED_LANGUAGE,  .file = mixed_lists },
	{ R_TARGET_EQUALS_SOURCE, .file = equals },
	{ R_SOURCE_WORDS_LEFT,    .file = words_left },
	{ R_WRONG_SCRIPT,         .pair = wrong_script },
	{ R_ALPHABET,             .pair = alphabet },
	{ R_MISSING_DIACRITICS,   .file = missing_diacritics, .whole = true },
	{ R_SPELLING,             .file = misspelt, .whole = true },
	{ R_REGISTER_MIXED,       .file = registers, .whole = true },
	{ R_GENDERED_PRONOUN,     .pair = gendered },
	{ R_FORBIDDEN_PHRASE,     .each = phrase },
	{ 0 },
};
/* clang-format on */
