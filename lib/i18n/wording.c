/* The source text, and what the locale has no words for. */
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

/* --- locale-data-missing ------------------------------------------------ */

/* Rules keep quiet about a language that nothing is known of; this is why. */
static void
no_data(struct lint *l)
{
	if (!l->to_cldr)
		lint_found_file(l, "policyc has no dates, numbers and names "
		    "of countries in '%.*s', and no list of its words",
		    STR_ARG(l->asked->locale));
	else if (!*language_words(l->to, WORDS_STOP))
		lint_found_file(l, "policyc has no list of the words of "
		    "'%.*s'", STR_ARG(l->asked->locale));
}

/* --- source-ambiguous --------------------------------------------------- */

/* A note that somebody wrote for this text, and not for all of its kind. */
static bool
has_note(const struct lint *l, const struct pair *p)
{
	if (!l->asked->model)
		return p->text->context.len > 0;
	for (const struct xliff_note *n = p->unit ? p->unit->notes : NULL; n;
	     n = n->next)
		if (!str_eq(n->category, STR("context")) &&
		    !str_eq(n->category, STR("stale")) &&
		    !str_eq(n->category, STR("waive")))
			return true;
	return false;
}

static void
ambiguous(struct lint *l, const struct pair *p)
{
	const struct side *side = &p->source;
	const char *list = language_words(side->language, WORDS_AMBIGUOUS);
	size_t taken;

	for (size_t i = 0; words_find(side, list, i, &i, &taken); i++)
		for (EACH_TEXT(pattern, list)) {
			struct str part;

			taken = words_match(side, i, pattern);
			/* In a sentence a word alone is clear enough. */
			if (!taken || (taken == 1 && side->count > 2) ||
			    has_note(l, p))
				continue;
			part = words_between(side, i, taken);
			lint_found_source(l, p, part,
			    taken == 1 ? "'%.*s' can be a noun or a verb"
				       : "'%.*s' is often mistranslated",
			    STR_ARG(part));
			return;
		}
}

/* --- source-concatenation ----------------------------------------------- */

static bool
is_letter(struct str s, size_t off)
{
	size_t step;
	uint32_t rune = off < s.len ? utf8_rune(s, off, &step) : ' ';

	return unicode_alphanumeric(rune) && (rune < '0' || rune > '9');
}

/* Does it go on where a reference ends, as in "{controller.legal_name}'s"? */
static bool
is_ending(struct str s)
{
	bool quote = str_starts(s, STR("'")) ||
	    str_starts(s, STR("\xe2\x80\x99"));

	return is_letter(s, 0) ||
	    (quote && is_letter(s, s.p[0] == '\'' ? 1 : 3));
}

static void
concatenated(struct lint *l, const struct pair *p)
{
	const struct codes *codes = &p->source.codes;

	for (size_t i = 0; i + 1 < codes->count; i++) {
		const struct code *c = &codes->of[i], *next = c + 1;

		if (c->kind != CODE_REFERENCE || next->kind != CODE_TEXT ||
		    !is_ending(next->s))
			continue;
		lint_found_source(l, p, c->s,
		    "an ending is put to '%.*s', which other languages "
		    "cannot do", STR_ARG(c->s));
		return;
	}
}

/* --- source-idiom-length ------------------------------------------------ */

/* How long a sentence may be, in words. */
#define LONG_SENTENCE 45

/* What stands between a word and the next one. */
static struct str
after(const struct side *side, size_t i)
{
	size_t end = side->words[i].at + side->words[i].s.len;

	return str_sub(side->plain, end, (i + 1 < side->count
	    ? side->words[i + 1].at : side->plain.len) - end);
}

static bool
holds_any(struct str s, const char *marks)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr(marks, s.p[i]))
			return true;
	return false;
}

static bool
ends_sentence(const struct side *side, size_t i)
{
	struct str s = after(side, i);

	if (str_eq(s, STR(". ")) &&
	    word_in(language_words(side->language, WORDS_ABBREVIATIONS),
		side->words[i].folded))
		return false;
	return i + 1 == side->count || holds_any(s, "!?;:\n") ||
	    str_search(s, STR(". ")) < s.len ||
	    str_search(s, STR(" - ")) < s.len;
}

static void
long_sentence(struct lint *l, const struct pair *p)
{
	size_t first = 0;

	for (size_t i = 0; i < p->source.count; i++) {
		if (!ends_sentence(&p->source, i))
			continue;
		if (i + 1 - first > LONG_SENTENCE) {
			lint_found_source(l, p, words_between(&p->source,
			    first, i + 1 - first),
			    "a sentence of '%.*s' has %zu words",
			    STR_ARG(p->text->id), i + 1 - first);
			return;
		}
		first = i + 1;
	}
}

/* "not never", "nobody who does not": two of them in a few words. */
static void
double_negation(struct lint *l, const struct pair *p)
{
	const struct side *side = &p->source;
	const char *list = language_words(side->language, WORDS_NEGATIONS);
	size_t last = side->count;

	for (size_t i = 0; i < side->count; i++) {
		bool no = word_in(list, side->words[i].folded);

		if (no && last < i && i - last <= 3) {
			struct str part = words_between(side, last,
			    i + 1 - last);

			lint_found_source(l, p, part,
			    "'%.*s' denies twice", STR_ARG(part));
			return;
		}
		if (no)
			last = i;
		if (holds_any(after(side, i), ",.!?;:()\n"))
			last = side->count;
	}
}

static void
hard_to_read(struct lint *l, const struct pair *p)
{
	long_sentence(l, p);
	double_negation(l, p);
}

/* clang-format off */
const struct lint_row wording_rows[] = {
	{ R_LOCALE_DATA_MISSING,  .file = no_data },
	{ R_SOURCE_AMBIGUOUS,     .source = ambiguous },
	{ R_SOURCE_CONCATENATION, .source = concatenated },
	{ R_SOURCE_IDIOM_LENGTH,  .source = hard_to_read },
	{ 0 },
};
/* clang-format on */
