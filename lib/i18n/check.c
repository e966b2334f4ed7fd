#include "i18n/check.h"

#include <assert.h>

#include "base/arena.h"
#include "i18n/figures.h"
#include "i18n/found.h"
#include "i18n/names.h"
#include "i18n/phrases.h"

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

/* A rule that is off until somebody asks for it is asked for by its name. */
static enum level
level_of(const struct i18n_request *q, enum rule rule)
{
	enum level level = settings_level(q->settings, rule);

	if (!level && rule_rows[rule].on_request)
		for (size_t i = 0; i < q->select_count; i++)
			if (rule_is_called(rule, q->select[i]))
				level = rule_level(rule);
	return level;
}

/* What costs so much is not done for nothing. */
static bool
is_spared(const struct lint *l, enum rule rule)
{
	return rule_rows[rule].on_request && (!l->chosen[rule] ||
	    (rule == R_SPELLING && !l->asked->speller));
}

static void
choose(struct lint *l)
{
	const struct i18n_request *q = l->asked;

	for (unsigned i = 1; i < RULE_COUNT; i++) {
		enum rule rule = (enum rule)i;

		l->levels[i] = level_of(q, rule);
		l->chosen[i] = (!q->select_count ||
				   named(rule, q->select, q->select_count)) &&
		    !named(rule, q->ignore, q->ignore_count) &&
		    (!q->errors_only || l->levels[i] >= LEVEL_ERROR);
		if (is_spared(l, rule))
			l->levels[i] = LEVEL_NONE;
	}
}

/* --- the pairs ---------------------------------------------------------- */

struct pair
pair_at(struct lint *l, size_t text)
{
	const struct i18n_text *t = &l->asked->texts.of[text];
	const struct xliff_unit *u = xliff_find(l->asked->file, t->id);
	enum xliff_status status = xliff_status(u, t->source);
	struct pair p = { .text = t, .unit = u,
		.stale = status == XLIFF_STALE,
		.translated = status == XLIFF_OK };

	side_make(l, &p.source, xliff_collapsed(l->arena, t->source), l->from,
	    l->from_cldr);
	if (p.translated)
		side_make(l, &p.target, xliff_collapsed(l->arena, u->target),
		    l->to, l->to_cldr);
	return p;
}

/* --- the run ------------------------------------------------------------ */

/* Before a notice is built, coverage is counted and not listed. */
static bool
runs(const struct lint *l, size_t theme, const struct lint_row *row)
{
	bool build = l->asked->errors_only;

	return l->levels[row->rule] &&
	    (!build || (l->chosen[row->rule] && themes[theme] != coverage_rows));
}

struct run {
	const struct lint_row **rows; /* that run, one after another */
	size_t count;
	bool whole; /* one of them compares the texts of the file */
};

static struct run
rows_to_run(struct lint *l)
{
	struct run r = { arena_array(l->arena, RULE_COUNT, sizeof(*r.rows)),
		0, false };

	for (size_t i = 0; i < THEME_COUNT; i++)
		for (const struct lint_row *x = themes[i]; x->rule; x++) {
			if (!runs(l, i, x))
				continue;
			r.rows[r.count++] = x;
			r.whole |= x->whole;
			if (l->asked->ran && l->chosen[x->rule])
				l->asked->ran[x->rule] = true;
		}
	return r;
}

static void
run_row(struct lint *l, const struct lint_row *row, const struct pair *p)
{
	l->rule = row->rule;
	if (row->each)
		row->each(l, p);
	else if (row->source)
		row->source(l, p);
	else if (row->pair && p->translated)
		row->pair(l, p);
}

/* The texts from `first` on, as if there were no others. */
static void
run_some(struct lint *l, const struct run *r, size_t first, size_t count)
{
	l->pairs = arena_array(l->arena, count + 1, sizeof(*l->pairs));
	l->count = count;
	l->named = NULL;
	for (size_t i = 0; i < count; i++)
		l->pairs[i] = pair_at(l, first + i);
	waivers_read(l);
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < r->count; k++)
			run_row(l, r->rows[k], &l->pairs[i]);
	for (size_t k = 0; k < r->count; k++)
		if (r->rows[k]->file) {
			l->rule = r->rows[k]->rule;
			r->rows[k]->file(l);
		}
}

/* Pairs are far larger than the texts that they are made of. */
#define AT_A_TIME 64

static void
run_in_steps(struct lint *l, const struct run *r)
{
	size_t all = l->asked->texts.count;
	struct arena_mark mark;

	/* These outlive each step. */
	if (l->from && l->to)
		source_terms(l);
	model_names(l);
	months_at_hand(l);
	for (size_t i = 0; i < all; i += AT_A_TIME) {
		mark = arena_mark(l->arena);
		run_some(l, r, i, all - i < AT_A_TIME ? all - i : AT_A_TIME);
		arena_reset(l->arena, mark);
	}
}

void
i18n_check(struct diags *ds, struct arena *scratch,
    const struct i18n_request *asked)
{
	struct lint *l = ARENA_NEW(scratch, struct lint);
	struct run r;

	*l = (struct lint){
		.ds = ds,
		.arena = scratch,
		.asked = asked,
	};
	choose(l);
	r = rows_to_run(l);
	if (!r.count && asked->errors_only)
		return;
	l->from = language_find(asked->source_language);
	l->to = language_find(asked->locale);
	l->from_cldr = cldr_find(asked->source_language.p,
	    asked->source_language.len);
	l->to_cldr = cldr_find(asked->locale.p, asked->locale.len);
	if (asked->errors_only && !r.whole) {
		run_in_steps(l, &r);
		return;
	}
	run_some(l, &r, 0, asked->texts.count);
	if (!asked->errors_only)
		waivers_unused(l);
}
