/* The words of data protection: the official ones, and always the same. */
#include "base/arena.h"
#include "data.h"
#include "i18n/phrases.h"

/* --- glossary-missing --------------------------------------------------- */

/* The bases of Art. 6 GDPR, which the model names itself. */
static const enum term bases[] = { TERM_CONSENT, TERM_LEGITIMATE_INTERESTS,
	TERM_PERFORMANCE_OF_CONTRACT, TERM_LEGAL_OBLIGATION,
	TERM_VITAL_INTERESTS, TERM_PUBLIC_INTEREST_TASK };

#define BASIS_COUNT (sizeof(bases) / sizeof(*bases))

static bool
is_basis(unsigned term)
{
	for (size_t i = 0; i < BASIS_COUNT; i++)
		if (bases[i] == term)
			return true;
	return false;
}

/* Who answers, on what basis, and what one may ask for. */
static bool
is_vital(unsigned term)
{
	return term == TERM_LEGAL_BASIS || term == TERM_CONTROLLER ||
	    term == TERM_JOINT_CONTROLLERS || term == TERM_PROCESSOR ||
	    (term >= TERM_RIGHT_OF_ACCESS &&
		term <= TERM_RIGHT_TO_LODGE_COMPLAINT);
}

/* A term that the translation gives another way; the mistake has a name. */
static bool
is_mistaken(const struct lint *l, const struct pair *p, unsigned term,
    const struct phrases *friends)
{
	size_t taken;

	if (says_any(&p->target, term_discouraged(l->to, (enum term)term)))
		return true;
	for (size_t i = 0; i < p->target.count; i++) {
		const struct phrase *x =
		    phrase_at(friends, &p->target, i, &taken);

		if (x && x->term == term)
			return true;
	}
	return false;
}

static bool
is_lost(const struct lint *l, const struct pair *p, unsigned term,
    const struct phrases *friends)
{
	return *term_accepted(l->to, (enum term)term) &&
	    !says(l, &p->target, (enum term)term) &&
	    !is_mistaken(l, p, term, friends);
}

static bool another_basis(const struct lint *, const struct pair *,
    uint64_t terms, unsigned term, unsigned *other);

/* One term a text: the first that is lost. */
static void
lost(struct lint *l, const struct pair *p, uint64_t terms,
    const struct phrases *friends)
{
	unsigned term = 0, other;

	while (term < TERM_COUNT &&
	    !(terms_have(terms, term) && is_lost(l, p, term, friends)))
		term++;
	if (term == TERM_COUNT || another_basis(l, p, terms, term, &other))
		return;
	if (!is_vital(term))
		l->at_most = LEVEL_WARNING;
	lint_found(l, p, STR(""),
	    "the source says '%s', and the translation no %s word for it, "
	    "such as '%s'", term_official(l->from, (enum term)term),
	    language_name(l->to), term_official(l->to, (enum term)term));
}

/* A bit for each term whose loss will be said. */
static uint64_t
terms_to_lose(const struct lint *l)
{
	uint64_t of = 0;

	for (unsigned term = 0; term < TERM_COUNT; term++)
		if (is_vital(term) || !wants_errors_only(l))
			of |= (uint64_t)1 << term;
	return of;
}

static bool
is_short(const struct pair *p)
{
	return is_label(&p->source) && p->source.count < 3;
}

static void
glossary(struct lint *l)
{
	struct phrases friends = { 0 };
	uint64_t wanted = terms_to_lose(l);

	if (!knows_both(l))
		return;
	add_pairs(l, &friends, language_words(l->to, WORDS_FALSE_FRIENDS),
	    true);
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (p->translated && !is_short(p) &&
		    terms_named(l, p) & wanted &&
		    !xliff_same(p->source.text, p->target.text))
			lost(l, p, terms_named(l, p), &friends);
	}
}

/* --- legal-basis-name --------------------------------------------------- */

/* A name of more than one word cannot be there by chance. */
static bool
says_name(const struct side *side, enum term term)
{
	for (EACH_TEXT(pattern, term_accepted(side->language, term)))
		for (size_t i = 0; i < side->count; i++)
			if (words_match(side, i, pattern) > 1)
				return true;
	return false;
}

/* The basis that a translation names in the place of the source's. */
static bool
another_basis(const struct lint *l, const struct pair *p, uint64_t terms,
    unsigned term, unsigned *other)
{
	if (!is_basis(term) || !*term_accepted(l->to, (enum term)term) ||
	    says(l, &p->target, (enum term)term))
		return false;
	for (size_t i = 0; i < BASIS_COUNT; i++) {
		*other = bases[i];
		if (*other != term && !terms_have(terms, *other) &&
		    says_name(&p->target, bases[i]) &&
		    !says(l, &p->source, bases[i]))
			return true;
	}
	return false;
}

/* A wrong name of a basis; certain where the source has the right one. */
static void
wrong_basis(struct lint *l, const struct pair *p, uint64_t terms,
    unsigned term)
{
	size_t at, taken;
	struct str part;

	if (!words_find(&p->target,
		term_discouraged(l->to, (enum term)term), 0, &at, &taken))
		return;
	if (!terms_have(terms, term) && !says(l, &p->source, (enum term)term))
		return;
	if (!terms_have(terms, term) || says(l, &p->target, (enum term)term))
		l->at_most = LEVEL_WARNING;
	part = words_between(&p->target, at, taken);
	lint_found(l, p, part, "the legal basis is called '%s', not '%.*s'",
	    term_official(l->to, (enum term)term), STR_ARG(part));
}

static void
basis_name(struct lint *l, const struct pair *p, unsigned term)
{
	uint64_t terms = terms_named(l, p);
	bool named = terms_have(terms, term);
	unsigned other;

	if (!named && wants_errors_only(l))
		return;
	if (named && another_basis(l, p, terms, term, &other))
		lint_found(l, p, STR(""), "the source names '%s', and the "
		    "translation the legal basis '%s'",
		    term_official(l->from, (enum term)term),
		    term_official(l->to, (enum term)other));
	else
		wrong_basis(l, p, terms, term);
}

static void
basis_names(struct lint *l)
{
	for (size_t i = 0; knows_both(l) && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		for (size_t n = 0; p->translated && n < BASIS_COUNT; n++)
			basis_name(l, p, bases[n]);
	}
}

/* --- term-discouraged, false-friend ------------------------------------- */

static struct phrases *
discouraged_phrases(struct lint *l)
{
	struct phrases *all = ARENA_NEW(l->arena, struct phrases);

	for (unsigned t = 0; t < TERM_COUNT; t++)
		for (EACH_TEXT(pattern, term_discouraged(l->to, (enum term)t)))
			if (!is_basis(t))
				add_phrase(l, all, pattern, (enum term)t,
				    STR(""));
	add_pairs(l, all, language_words(l->to, WORDS_DISCOURAGED), false);
	return all;
}

/*
 * A word that is wrong for a term is right elsewhere, so that the source has
 * to speak of it; where nothing is known of the source, it may.
 */
static bool
speaks_of(const struct lint *l, const struct pair *p, enum term term)
{
	return term == TERM_COUNT || !*term_accepted(l->from, term) ||
	    says(l, &p->source, term);
}

static void
discouraged(struct lint *l, const struct phrases *all, const struct pair *p)
{
	size_t taken;

	for (size_t i = 0; i < p->target.count; i += taken ? taken : 1) {
		const struct phrase *x =
		    phrase_at(all, &p->target, i, &taken);
		struct str part;

		if (!x || !speaks_of(l, p, x->term))
			continue;
		part = words_between(&p->target, i, taken);
		lint_found(l, p, part, "'%.*s' stands where '%.*s' should",
		    STR_ARG(part), STR_ARG(x->term == TERM_COUNT ? x->good
			: str_from(term_official(l->to, x->term))));
	}
}

static void
all_discouraged(struct lint *l)
{
	const struct phrases *all = knows_both(l) ? discouraged_phrases(l)
						  : NULL;

	for (size_t i = 0; all && all->count && i < l->count; i++)
		if (l->pairs[i].translated)
			discouraged(l, all, &l->pairs[i]);
}

static void
false_friend(struct lint *l, const struct phrases *all, const struct pair *p)
{
	size_t taken;

	for (size_t i = 0; i < p->target.count; i += taken ? taken : 1) {
		const struct phrase *x =
		    phrase_at(all, &p->target, i, &taken);
		struct str part;

		if (!x || !speaks_of(l, p, x->term))
			continue;
		if (!terms_have(terms_named(l, p), x->term))
			l->at_most = LEVEL_WARNING;
		part = words_between(&p->target, i, taken);
		lint_found(l, p, part,
		    "'%.*s' does not mean '%s' in %s, which says '%s'",
		    STR_ARG(part), term_official(l->from, x->term),
		    language_name(l->to), term_official(l->to, x->term));
	}
}

static void
false_friends(struct lint *l)
{
	struct phrases all = { 0 };

	if (knows_both(l))
		add_pairs(l, &all,
		    language_words(l->to, WORDS_FALSE_FRIENDS), true);
	for (size_t i = 0; all.count && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (p->translated &&
		    (terms_named(l, p) || !wants_errors_only(l)))
			false_friend(l, &all, p);
	}
}

/* --- authority-name ----------------------------------------------------- */

/*
 * An authority's name in a language: the English one, or of its own ones
 * ("fi=Tietosuojavaltuutetun toimisto; sv=Dataombudsmannens byrå") the one.
 */
static struct str
name_in(const struct authority_row *row, struct str language)
{
	struct str rest = str_from(row->name_local);

	if (str_eq(language, STR("en")))
		return str_from(row->name_en);
	if (str_find(rest, '=') == rest.len)
		return str_eq(str_from(row->languages), language) ? rest
								  : STR("");
	while (rest.len) {
		size_t end = str_find(rest, ';');
		struct str one = str_trim(str_sub(rest, 0, end));

		if (str_starts(one, language) && one.len > language.len &&
		    one.p[language.len] == '=')
			return str_from_off(one, language.len + 1);
		rest = str_from_off(rest, end + 1);
	}
	return STR("");
}

static struct str
language_part(struct str tag)
{
	return str_sub(tag, 0, str_find(tag, '-'));
}

/* Words of a name are inflected: their first letters have to be there. */
static bool
names_it(const struct side *side, const struct side *name)
{
	size_t found = 0;

	for (size_t i = 0; i < name->count; i++) {
		struct str word = name->words[i].folded;
		struct str stem = str_sub(word, 0,
		    word.len > 8 ? word.len * 2 / 3 : word.len);

		for (size_t k = 0; k < side->count; k++)
			if (str_starts(side->words[k].folded, stem)) {
				found++;
				break;
			}
	}
	return found * 2 > name->count;
}

static bool
says_exactly(const struct side *side, struct str name)
{
	return name.len && str_search(side->plain, name) < side->plain.len;
}

static void
one_authority(struct lint *l, const struct authority_row *row)
{
	struct str from = name_in(row, language_part(
	    l->asked->source_language));
	struct str to = name_in(row, language_part(l->asked->locale));
	struct side name;

	if (!from.len || !to.len || str_eq(from, to))
		return;
	side_make(l, &name, to, l->to, l->to_cldr);
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (p->translated && says_exactly(&p->source, from) &&
		    !names_it(&p->target, &name) &&
		    !says_exactly(&p->target, str_from(row->abbr)))
			lint_found(l, p, says_exactly(&p->target, from)
			    ? from : STR(""),
			    "'%.*s' is called '%.*s' in this language",
			    STR_ARG(from), STR_ARG(to));
	}
}

static void
authorities(struct lint *l)
{
	const struct model *m = l->asked->model;

	if (!m)
		return;
	for (EACH(struct choice, x, m->policy.complaints.authorities))
		if (x->is)
			one_authority(l, &authority_rows[x->is]);
}

/* clang-format off */
const struct lint_row term_rows[] = {
	{ R_GLOSSARY_MISSING,             .file = glossary },
	{ R_TERM_DISCOURAGED,             .file = all_discouraged },
	{ R_TERM_INCONSISTENT,            .file = inconsistent, .whole = true },
	{ R_SAME_SOURCE_DIFFERENT_TARGET, .file = same_source, .whole = true },
	{ R_SAME_TARGET_DIFFERENT_SOURCE, .file = same_target, .whole = true },
	{ R_FALSE_FRIEND,                 .file = false_friends },
	{ R_DOCUMENT_NAME,                .file = document_names, .whole = true },
	{ R_LEGAL_BASIS_NAME,             .file = basis_names },
	{ R_AUTHORITY_NAME,               .file = authorities },
	{ 0 },
};
/* clang-format on */
