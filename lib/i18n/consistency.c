/* Is one thing called by one name in all texts of a file? */
#include <stdlib.h>

#include "base/arena.h"
#include "i18n/phrases.h"

/* --- term-inconsistent -------------------------------------------------- */

/* Terms that a document should call by one word, and often does not. */
static bool
wants_one_word(unsigned term)
{
	static const enum term terms[] = { TERM_CONTROLLER, TERM_PROCESSOR,
		TERM_CONSENT, TERM_LEGAL_BASIS, TERM_RECIPIENT, TERM_DPO,
		TERM_SUPERVISORY_AUTHORITY, TERM_STANDARD_CONTRACTUAL_CLAUSES,
		TERM_BINDING_CORPORATE_RULES, TERM_PERSONAL_DATA_BREACH,
		TERM_COOKIE, TERM_PROFILING, TERM_REPRESENTATIVE };

	for (size_t i = 0; i < sizeof(terms) / sizeof(*terms); i++)
		if (terms[i] == term)
			return true;
	return false;
}

/* The most bytes in a row that both have. */
static size_t
in_common(struct str a, struct str b)
{
	size_t most = 0;

	for (size_t i = 0; i < a.len; i++)
		for (size_t k = 0; k < b.len; k++) {
			size_t n = 0;

			while (i + n < a.len && k + n < b.len &&
			    a.p[i + n] == b.p[k + n])
				n++;
			if (n > most)
				most = n;
		}
	return most;
}

static struct str
without_stars(struct str s)
{
	while (s.len && s.p[0] == '*')
		s = str_from_off(s, 1);
	while (s.len && s.p[s.len - 1] == '*')
		s.len--;
	return s;
}

/*
 * Forms of one word, by what their stems share: kaka, kakor; not cookie.
 * Names of documents share much: privacy notice, privacy policy.
 */
static bool
same_word(struct str a, struct str b, bool names)
{
	size_t shorter, common;

	a = without_stars(a);
	b = without_stars(b);
	shorter = a.len < b.len ? a.len : b.len;
	common = in_common(a, b);
	return names ? common * 4 >= shorter * 3
		     : common * 3 >= shorter * 2 || common >= 8;
}

#define FORMS_MAX 64

/* The forms of a term by word: word[i] is the first form of the same word. */
struct forms {
	struct str pattern[FORMS_MAX];
	size_t word[FORMS_MAX], count;
	size_t texts[FORMS_MAX]; /* how many translations have the word */
};

static void
read_forms(const char *patterns, bool names, struct forms *f)
{
	*f = (struct forms){ 0 };
	for (EACH_TEXT(pattern, patterns)) {
		size_t i = f->count;

		if (i == FORMS_MAX)
			return;
		f->pattern[i] = pattern;
		f->word[i] = 0;
		while (f->word[i] < i &&
		    (f->word[f->word[i]] != f->word[i] ||
			!same_word(f->pattern[f->word[i]], f->pattern[i],
			    names)))
			f->word[i]++;
		f->count++;
	}
}

/* The word that a text has for it, and where; FORMS_MAX: none, or two. */
static size_t
word_of(const struct forms *f, const struct side *side, size_t *at,
    size_t *taken)
{
	size_t word = FORMS_MAX;

	for (size_t i = 0; i < side->count; i++)
		for (size_t k = 0; k < f->count; k++) {
			size_t n = words_match(side, i, f->pattern[k]);

			if (n && word < FORMS_MAX && f->word[k] != word)
				return FORMS_MAX;
			if (!n || word < FORMS_MAX)
				continue;
			word = f->word[k];
			*at = i;
			*taken = n;
		}
	return word;
}

/* The word that a text has for the term, and where it stands. */
struct rendering {
	size_t word, at, taken;
};

/* The first text with the word that most have. */
static size_t
usual(const struct lint *l, const struct forms *f, const struct rendering *of)
{
	size_t best = 0, first = 0;

	for (size_t i = 0; i < f->count; i++)
		if (f->texts[i] > f->texts[best])
			best = i;
	while (first < l->count && of[first].word != best)
		first++;
	return first;
}

static struct str
word_in_text(const struct lint *l, size_t i, const struct rendering *of)
{
	return words_between(&l->pairs[i].target, of[i].at, of[i].taken);
}

static void
report_minority(struct lint *l, const struct forms *f,
    const struct rendering *of, const char *term)
{
	size_t most = usual(l, f, of);

	for (size_t i = 0; most < l->count && i < l->count; i++) {
		struct str part;

		if (of[i].word == of[most].word || of[i].word == FORMS_MAX)
			continue;
		part = word_in_text(l, i, of);
		lint_found(l, &l->pairs[i], part,
		    "'%s' is called '%.*s' here, and '%.*s' in most texts",
		    term, STR_ARG(part), STR_ARG(word_in_text(l, most, of)));
	}
}

static void
compare_forms(struct lint *l, unsigned term)
{
	struct rendering *of = arena_array(l->arena, l->count + 1,
	    sizeof(*of));
	struct forms f;

	read_forms(term_accepted(l->to, (enum term)term), false, &f);
	for (size_t i = 0; i < l->count; i++) {
		of[i].word = FORMS_MAX;
		if (!terms_have(terms_named(l, &l->pairs[i]), term))
			continue;
		of[i].word = word_of(&f, &l->pairs[i].target, &of[i].at,
		    &of[i].taken);
		if (of[i].word < FORMS_MAX)
			f.texts[of[i].word]++;
	}
	report_minority(l, &f, of, term_official(l->from, (enum term)term));
}

void
inconsistent(struct lint *l)
{
	for (unsigned t = 0; knows_both(l) && t < TERM_COUNT; t++)
		if (wants_one_word(t))
			compare_forms(l, t);
}

/* --- document-name ------------------------------------------------------ */

/* The one name of the title, or FORMS_MAX. */
static size_t
name_in_title(const struct lint *l, const struct forms *f, bool target)
{
	size_t at, taken;

	for (size_t i = 0; i < l->count; i++)
		if (str_eq(l->pairs[i].text->id, STR("notice.title")))
			return target && !l->pairs[i].translated ? FORMS_MAX
			    : word_of(f, target ? &l->pairs[i].target
						: &l->pairs[i].source,
				  &at, &taken);
	return FORMS_MAX;
}

/* Does the source speak of this document, and of no other one? */
static bool
means_this(const struct forms *f, const struct side *source, size_t own)
{
	size_t at, taken, word = word_of(f, source, &at, &taken);

	return word < FORMS_MAX && (own == FORMS_MAX || word == own);
}

struct document_names {
	struct forms source, target;
	size_t own, right; /* the names of the title */
};

static void
document_name(struct lint *l, const struct document_names *names,
    const struct pair *p)
{
	size_t at = 0, taken = 0, word;
	struct str part;

	if (!means_this(&names->source, &p->source, names->own))
		return;
	word = word_of(&names->target, &p->target, &at, &taken);
	/* A wrong name, rather than another one: term-discouraged. */
	if (word == FORMS_MAX || word == names->right ||
	    says_any(&p->target,
		term_discouraged(l->to, TERM_PRIVACY_NOTICE)))
		return;
	part = words_between(&p->target, at, taken);
	lint_found(l, p, part, "the notice is called '%.*s' here, and "
	    "something else in its title", STR_ARG(part));
}

void
document_names(struct lint *l)
{
	struct document_names names;

	if (!knows_both(l))
		return;
	read_forms(language_words(l->from, WORDS_DOCUMENT_NAMES), true,
	    &names.source);
	read_forms(language_words(l->to, WORDS_DOCUMENT_NAMES), true,
	    &names.target);
	names.own = name_in_title(l, &names.source, false);
	names.right = name_in_title(l, &names.target, true);
	for (size_t i = 0; names.right < FORMS_MAX && i < l->count; i++)
		if (l->pairs[i].translated)
			document_name(l, &names, &l->pairs[i]);
}

/* --- same-source-different-target, same-target-different-source ---------- */

/* A plural's forms are of one text, and differ as the language wants. */
static bool
is_plural(struct str id)
{
	for (int i = 0; i < CLDR_PLURALS; i++) {
		struct str name = str_from(cldr_plural_name(
		    (enum cldr_plural)i));

		if (str_ends(id, name) && id.len > name.len &&
		    id.p[id.len - name.len - 1] == '.')
			return true;
	}
	return false;
}

struct twin {
	const struct pair *pair;
	struct str source, target; /* in small letters */
	enum term term;
};

static int
by_source(const void *a, const void *b)
{
	const struct twin *x = a, *y = b;
	int order = str_cmp(x->source, y->source);

	if (!order)
		order = str_cmp(x->pair->text->context,
		    y->pair->text->context);
	return order ? order : (x->pair > y->pair) - (x->pair < y->pair);
}

static int
by_target(const void *a, const void *b)
{
	const struct twin *x = a, *y = b;
	int order = str_cmp(x->target, y->target);

	return order ? order : (x->pair > y->pair) - (x->pair < y->pair);
}

/* Stops and marks at the ends are no difference. */
static struct str
bare(struct lint *l, const struct side *side)
{
	return side->count ? fold(l->arena, words_between(side, 0,
	    side->count)) : STR("");
}

struct twins {
	struct twin *of;
	size_t count;
};

static struct twins
twins(struct lint *l)
{
	return (struct twins){ arena_array(l->arena, l->count + 1,
	    sizeof(struct twin)), 0 };
}

static void
differ(struct lint *l, const struct pair *p, const struct pair *first)
{
	diag_place(l->ds, lint_found(l, p, STR(""),
	    "the text of '%.*s' is the same as that of '%.*s', and its "
	    "translation is another one", STR_ARG(p->text->id),
	    STR_ARG(first->text->id)),
	    first->unit->at, "the other translation");
}

static bool
same_text(const struct twin *a, const struct twin *b)
{
	return str_eq(a->source, b->source) &&
	    str_eq(a->pair->text->context, b->pair->text->context);
}

void
same_source(struct lint *l)
{
	struct twins t = twins(l);
	size_t first = 0;

	for (size_t i = 0; i < l->count; i++)
		if (l->pairs[i].translated && l->pairs[i].source.count &&
		    !is_plural(l->pairs[i].text->id))
			t.of[t.count++] = (struct twin){ &l->pairs[i],
				bare(l, &l->pairs[i].source),
				bare(l, &l->pairs[i].target), TERM_COUNT };
	qsort(t.of, t.count, sizeof(*t.of), by_source);
	for (size_t i = 1; i < t.count; i++) {
		if (!same_text(&t.of[i], &t.of[first]))
			first = i;
		if (!str_eq(t.of[i].target, t.of[first].target))
			differ(l, t.of[i].pair, t.of[first].pair);
	}
}

/* The term that a text is, and nothing else; or TERM_COUNT. */
static enum term
term_alone(const struct phrases *terms, const struct side *side)
{
	size_t taken;
	const struct phrase *x = side->count ? phrase_at(terms, side, 0,
	    &taken) : NULL;

	return x && taken == side->count ? x->term : TERM_COUNT;
}

static void
terms_alone(struct lint *l, struct twins *t)
{
	const struct phrases *terms = source_terms(l);

	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		enum term term = p->translated
			? term_alone(terms, &p->source) : TERM_COUNT;

		if (term < TERM_COUNT)
			t->of[t->count++] = (struct twin){ p, STR(""),
				bare(l, &p->target), term };
	}
}

void
same_target(struct lint *l)
{
	struct twins t = twins(l);

	if (knows_both(l))
		terms_alone(l, &t);
	qsort(t.of, t.count, sizeof(*t.of), by_target);
	for (size_t i = 1; i < t.count; i++)
		if (str_eq(t.of[i].target, t.of[i - 1].target) &&
		    t.of[i].term != t.of[i - 1].term)
			lint_found(l, t.of[i].pair, STR(""),
			    "'%s' and '%s' have the same translation",
			    term_official(l->from, t.of[i - 1].term),
			    term_official(l->from, t.of[i].term));
}
