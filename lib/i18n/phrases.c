#include "i18n/phrases.h"

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "text/unicode.h"

/* --- phrases ------------------------------------------------------------ */

/* By the first two bytes of a word. */
static size_t
bucket_of(struct str word)
{
	unsigned char first = (unsigned char)word.p[0];

	return (first * 31u + (word.len > 1 ? (unsigned char)word.p[1] : 0)) &
	    255;
}

void
add_phrase(struct lint *l, struct phrases *all, struct str pattern,
    enum term term, struct str good)
{
	struct str first = str_sub(pattern, 0, str_find(pattern, ' '));
	struct str two = str_sub(first, 0, 2);
	size_t bucket = str_find(two, '*') < two.len ? 256 : bucket_of(first);

	if (all->count == all->cap)
		all->of = arena_grow(l->arena, all->of, &all->cap,
		    sizeof(*all->of));
	if (str_find(first, '*') < first.len)
		first.len = 0;
	all->of[all->count++] = (struct phrase){ pattern, first, term, good,
		all->first[bucket] };
	all->first[bucket] = all->count;
}

static void
longest(const struct phrases *all, size_t bucket, const struct side *side,
    size_t at, size_t *taken, const struct phrase **best)
{
	struct str word = side->words[at].folded;
	size_t n;

	for (size_t i = all->first[bucket]; i; i = all->of[i - 1].next) {
		const struct phrase *x = &all->of[i - 1];

		if (x->first.len && !str_eq(x->first, word))
			continue;
		n = words_match(side, at, x->pattern);
		if (n && n >= *taken) {
			*taken = n;
			*best = x;
		}
	}
}

/* The longest phrase that begins with the word, or NULL. */
const struct phrase *
phrase_at(const struct phrases *all, const struct side *side, size_t at,
    size_t *taken)
{
	const struct phrase *best = NULL;
	size_t bucket = bucket_of(side->words[at].folded);

	*taken = 0;
	if (all->first[bucket])
		longest(all, bucket, side, at, taken, &best);
	if (all->first[256])
		longest(all, 256, side, at, taken, &best);
	return best;
}

/* "databehandlare*=processor" */
void
add_pairs(struct lint *l, struct phrases *all, const char *list, bool terms)
{
	for (EACH_TEXT(s, list)) {
		size_t equals = str_find(s, '=');
		struct str good = str_from_off(s, equals + 1);
		unsigned term = terms ? 0 : TERM_COUNT;

		while (term < TERM_COUNT &&
		    !str_eq(str_from(term_id((enum term)term)), good))
			term++;
		if (!terms || term < TERM_COUNT)
			add_phrase(l, all, str_sub(s, 0, equals),
			    (enum term)term, good);
	}
}

/* --- the terms of a source text ----------------------------------------- */

static bool
in_english(const struct language *language)
{
	return str_eq(str_from(languages_pool + language->tag), STR("en-GB"));
}

static struct str
with_ending(struct arena *a, struct str stem, const char *ending)
{
	struct out o;

	out_init(&o, a);
	out_str(&o, stem);
	out_cstr(&o, ending);
	return out_end(&o);
}

/* "legal bases", "third parties", "recipients" */
static struct str
plural(struct arena *a, struct str s)
{
	if (str_ends(s, STR("basis")))
		return with_ending(a, str_sub(s, 0, s.len - 2), "es");
	if (str_ends(s, STR("y")))
		return with_ending(a, str_sub(s, 0, s.len - 1), "ies");
	return with_ending(a, s, "s");
}

static struct str
official(const struct lint *l, const struct language *language, enum term t)
{
	return fold(l->arena, str_from(term_official(language, t)));
}

static struct phrases *
read_source_terms(struct lint *l)
{
	struct phrases *all = ARENA_NEW(l->arena, struct phrases);

	for (unsigned t = 0; t < TERM_COUNT; t++) {
		struct str s = official(l, l->from, (enum term)t);

		add_phrase(l, all, s, (enum term)t, STR(""));
		if (in_english(l->from))
			add_phrase(l, all, plural(l->arena, s), (enum term)t,
			    STR(""));
	}
	for (EACH_TEXT(idiom, language_words(l->from, WORDS_IDIOMS)))
		add_phrase(l, all, idiom, TERM_COUNT, STR(""));
	return all;
}

const struct phrases *
source_terms(struct lint *l)
{
	if (!l->terms)
		l->terms = read_source_terms(l);
	return l->terms;
}

/* "International Data Transfer Agreement" speaks of no transfer. */
static bool
in_name(const struct lint *l, const struct side *side, size_t at,
    enum term term)
{
	size_t step;
	struct str s = str_from(term_official(l->from, term));

	return at && starts_big(&side->words[at]) &&
	    !unicode_is_upper(utf8_rune(s, 0, &step));
}

/* One more than the last term would be too many for a set of bits. */
_Static_assert(TERM_COUNT <= 64, "terms fit a bit each");

uint64_t
terms_of(struct lint *l, const struct side *side)
{
	const struct phrases *terms = source_terms(l);
	uint64_t of = 0;
	size_t taken;

	for (size_t i = 0; i < side->count; i += taken ? taken : 1) {
		const struct phrase *x = phrase_at(terms, side, i, &taken);

		if (x && x->term < TERM_COUNT &&
		    !in_name(l, side, i, x->term))
			of |= (uint64_t)1 << x->term;
	}
	return of;
}

uint64_t
terms_named(struct lint *l, const struct pair *p)
{
	if (!l->named) {
		l->named = arena_array(l->arena, l->count, sizeof(*l->named));
		for (size_t i = 0; i < l->count; i++)
			if (l->pairs[i].translated)
				l->named[i] = terms_of(l, &l->pairs[i].source);
	}
	return l->named[p - l->pairs];
}

bool
terms_have(uint64_t terms, unsigned term)
{
	return term < 64 && terms >> term & 1;
}

bool
says_any(const struct side *side, const char *patterns)
{
	size_t at, taken;

	return words_find(side, patterns, 0, &at, &taken);
}

/* Does the text say the term, in one of its accepted forms? */
bool
says(const struct lint *l, const struct side *side, enum term term)
{
	struct str s = official(l, side->language, term);
	size_t taken = 0;

	if (says_any(side, term_accepted(side->language, term)))
		return true;
	for (size_t i = 0; i < side->count && !taken; i++)
		taken = words_match(side, i, s);
	return taken > 0;
}

/* The translated pairs are judged when both languages are known. */
bool
knows_both(const struct lint *l)
{
	return l->from && l->to && l->from != l->to;
}
