#include "i18n/check.h"

#include <assert.h>

#include "base/arena.h"
#include "i18n/found.h"

static const struct lint_row *const themes[] = { coverage_rows,
	structure_rows, identifier_rows, language_rows, term_rows, number_rows,
	punctuation_rows, wording_rows };

#define THEME_COUNT (sizeof(themes) / sizeof(themes[0]))

bool
i18n_decides(enum rule rule)
{
	for (size_t i = 0; i < THEME_COUNT; i++)
		for (const struct lint_row *x = themes[i]; x->rule; x++)
			if (x->rule == rule)
				return true;
	return rule == R_WAIVER_UNUSED;
}

/* --- which rules run ---------------------------------------------------- */

static bool
named(enum rule rule, const struct str *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (rule_is_called(rule, words[i]) ||
		    str_eq(words[i], str_from(rule_rows[rule].theme)))
			return true;
	return false;
}

static void
choose(struct lint *l)
{
	const struct i18n_request *q = l->asked;

	for (unsigned i = 1; i < RULE_COUNT; i++) {
		enum rule rule = (enum rule)i;

		l->levels[i] = settings_level(q->settings, rule);
		l->chosen[i] = (!q->select_count ||
				   named(rule, q->select, q->select_count)) &&
		    !named(rule, q->ignore, q->ignore_count) &&
		    (!q->errors_only || l->levels[i] >= LEVEL_ERROR);
	}
}

/* --- the pairs ---------------------------------------------------------- */

static void
make_pair(struct lint *l, struct pair *p, const struct i18n_text *text)
{
	const struct xliff_unit *u = xliff_find(l->asked->file, text->id);
	enum xliff_status status = xliff_status(u, text->source);

	*p = (struct pair){ .text = text, .unit = u,
		.stale = status == XLIFF_STALE,
		.translated = status == XLIFF_OK };
	side_make(l, &p->source, xliff_collapsed(l->arena, text->source),
	    l->from, l->from_cldr);
	if (p->translated)
		side_make(l, &p->target,
		    xliff_collapsed(l->arena, u->target), l->to, l->to_cldr);
}

static void
make_pairs(struct lint *l)
{
	const struct i18n_texts *texts = &l->asked->texts;

	l->pairs = arena_array(l->arena, texts->count + 1, sizeof(*l->pairs));
	for (size_t i = 0; i < texts->count; i++)
		make_pair(l, &l->pairs[l->count++], &texts->of[i]);
}

/* --- the run ------------------------------------------------------------ */

static void
run(struct lint *l, const struct lint_row *row)
{
	l->rule = row->rule;
	if (l->asked->ran && l->chosen[row->rule])
		l->asked->ran[row->rule] = true;
	if (row->file) {
		row->file(l);
		return;
	}
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (row->each)
			row->each(l, p);
		else if (row->source)
			row->source(l, p);
		else if (p->translated)
			row->pair(l, p);
	}
}

void
i18n_check(struct diags *ds, struct arena *scratch,
    const struct i18n_request *asked)
{
	struct lint *l = ARENA_NEW(scratch, struct lint);

	*l = (struct lint){
		.ds = ds,
		.arena = scratch,
		.asked = asked,
		.from = language_find(asked->source_language),
		.to = language_find(asked->locale),
		.from_cldr = cldr_find(asked->source_language.p,
		    asked->source_language.len),
		.to_cldr = cldr_find(asked->locale.p, asked->locale.len),
	};
	choose(l);
	make_pairs(l);
	waivers_read(l);
	/* Before a notice is built, coverage is counted and not listed. */
	for (size_t i = asked->errors_only; i < THEME_COUNT; i++)
		for (const struct lint_row *x = themes[i]; x->rule; x++)
			if (l->levels[x->rule] &&
			    (l->chosen[x->rule] || !asked->errors_only))
				run(l, x);
	if (!asked->errors_only)
		waivers_unused(l);
}
