/* What a translation did to the codes of its source text. */
#include "base/arena.h"
#include "cldr/cldr.h"
#include "source/diag.h"
#include "text/xliff.h"
#include "text/xliff_codes.h"

/* The two sides of a unit while its codes are compared. */
struct comparison {
	struct diags *ds;
	struct arena *arena;
	struct str locale;
	const struct xliff_unit *unit;
	const struct codes *source, *target;
	const struct code *said; /* the last one reported */
	bool said_missing;
};

static size_t
times(const struct codes *side, const struct code *c)
{
	size_t n = 0;

	for (size_t i = 0; i < side->count; i++)
		n += side->of[i].kind == c->kind && str_eq(side->of[i].s, c->s);
	return n;
}

static enum rule
rule_of(const struct comparison *k, const struct codes *side,
    const struct code *c, bool missing)
{
	const struct codes *other = missing ? k->target : k->source;

	switch (c->kind) {
	case CODE_REFERENCE:
		return missing		    ? R_PH_MISSING
		    : times(k->source, c) ? R_PH_DUPLICATED
					    : R_PH_EXTRA;
	case CODE_VERBATIM:
		return !missing && times(k->source, c) ? R_PH_DUPLICATED
		    : c->s.p[0] == '`'		? R_CODE_SPAN_CHANGED
						: R_IDENTIFIER_CHANGED;
	case CODE_BREAK:
		return R_LIST_ITEM_COUNT;
	case CODE_OPEN:
	case CODE_CLOSE:
	case CODE_TEXT:
		break;
	}
	/* The same opener on the other side closes with another address. */
	return c->s.p[0] == '[' && times(other, c) == times(side, c)
	    ? R_LINK_TARGET
	    : R_PC_MISMATCH;
}

static struct str
shown(struct arena *a, const struct codes *side, const struct code *c)
{
	if (c->kind == CODE_BREAK)
		return STR("a paragraph or list item");
	if (c->kind != CODE_OPEN)
		return arena_printf(a, "'%.*s'", STR_ARG(c->s));
	return arena_printf(a, "'%.*s…%.*s'", STR_ARG(c->s),
	    STR_ARG(side->of[c->pair].s));
}

/*
 * A form of a plural that holds for a single number may say it in words: "in
 * einem Jahr".  Nought counts nothing that a notice states.
 */
static bool
says_in_words(struct str tag, const struct xliff_unit *u,
    const struct code *c)
{
	const struct cldr_locale *locale = cldr_find(tag.p, tag.len);
	size_t numbers = 0;

	if (!locale || !str_eq(c->s, STR("{n:number}")))
		return false;
	for (unsigned long n = 1; n < 200; n++) {
		const char *name = cldr_plural_name(cldr_plural(locale, n));
		struct str last = str_from(name);

		numbers += u->id.len > last.len &&
		    u->id.p[u->id.len - last.len - 1] == '.' &&
		    str_ends(u->id, last);
	}
	return numbers == 1;
}

static void
odd_code(void *data, const struct codes *side, const struct code *c,
    bool missing)
{
	struct comparison *k = data;
	enum rule rule = rule_of(k, side, c, missing);
	enum level level = rule_level(rule);
	struct str what = shown(k->arena, side, c);
	struct diag *d;

	/* What was lost and what came in its place are one finding. */
	if (missing && says_in_words(k->locale, k->unit, c))
		return;
	if (missing && k->said && k->said->kind == c->kind &&
	    !k->said_missing) {
		k->said = NULL;
		return;
	}
	if (rule == R_PC_MISMATCH && c->s.p[0] == '[')
		level = LEVEL_ERROR;
	d = diag_leveled(k->ds, rule, level, k->unit->at,
	    arena_printf(k->ds->arena,
		missing ? "the translation lost %.*s"
			: "the translation has %.*s, which its source text "
			  "does not have so often",
		STR_ARG(what)));
	d->path = arena_copy(k->ds->arena, k->unit->id);
	k->said = c;
	k->said_missing = missing;
}

void
xliff_check_codes(struct diags *ds, struct arena *a,
    const struct xliff_codes *how, const struct xliff_unit *u)
{
	struct codes source = codes_find(a, u->source, how->names, how->own,
	    how->own_count);
	struct codes target = codes_find(a, u->target, how->names, how->own,
	    how->own_count);
	struct comparison k = { .ds = ds, .arena = a, .locale = how->locale,
		.unit = u, .source = &source, .target = &target };

	codes_match(a, &source, &target, odd_code, &k);
}
