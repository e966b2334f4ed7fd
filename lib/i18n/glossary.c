#include "i18n/glossary.h"

#include "base/arena.h"
#include "i18n/phrases.h"

struct glossary {
	struct lint lint; /* what looking for terms needs of one */
	struct i18n_request asked;
	struct xliff_names names;
	struct arena *text; /* of the text at hand */
};

struct glossary *
glossary_new(struct arena *a, const struct xliff_names *names,
    struct str source_language, struct str locale)
{
	struct glossary *g = ARENA_NEW(a, struct glossary);

	g->names = *names;
	g->asked.names = &g->names;
	g->lint = (struct lint){ .arena = a, .asked = &g->asked,
		.from = language_find(source_language),
		.to = language_find(locale) };
	if (g->lint.from && g->lint.to)
		source_terms(&g->lint);
	g->text = arena_child(a);
	g->lint.arena = g->text;
	return g;
}

const struct xliff_term *
glossary_terms(void *glossary, struct str source)
{
	struct glossary *g = glossary;
	struct xliff_term *first = NULL, **end = &first;
	struct side side;
	uint64_t named;

	if (!g->lint.terms)
		return NULL;
	arena_empty(g->text);
	side_make(&g->lint, &side, source, g->lint.from, NULL);
	named = terms_of(&g->lint, &side);
	for (unsigned t = 0; t < TERM_COUNT; t++) {
		if (!terms_have(named, t))
			continue;
		*end = ARENA_NEW(g->text, struct xliff_term);
		(*end)->term = str_from(term_official(g->lint.from,
		    (enum term)t));
		(*end)->translation = str_from(term_official(g->lint.to,
		    (enum term)t));
		end = &(*end)->next;
	}
	return first;
}
