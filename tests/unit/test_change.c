/*
 * Values in their one form, and the version that changes ask for: tables that
 * files would only repeat.
 */
#include "check.h"

#include "change/change.h"
#include "change/value.h"
#include "yaml/tree.h"

/* --- values ------------------------------------------------------------- */

static struct str
duration(struct arena *arena, const char *iso)
{
	static const struct field field = { .kind = FIELD_DURATION };
	struct period p = { 0 };

	assert_true(duration_parse(str_from(iso), &p.duration));
	return value_of_one(arena, &field, &p);
}

static void
durations_that_last_as_long_are_one(void **state)
{
	static const char *const same[][2] = { { "P12M", "P1Y" },
		{ "P18M", "P1Y6M" }, { "P2W", "P14D" }, { "PT24H", "P1D" },
		{ "PT60M", "PT1H" }, { "PT90S", "PT1M30S" },
		{ "P0Y36M", "P3Y" } };
	static const char *const other[][2] = { { "P1M", "P30D" },
		{ "P1Y", "P365D" }, { "P1M", "PT1M" }, { "PT1H", "PT59M" } };

	for (size_t i = 0; i < COUNT(same); i++)
		assert_true(str_eq(duration(*state, same[i][0]),
		    duration(*state, same[i][1])));
	for (size_t i = 0; i < COUNT(other); i++)
		assert_false(str_eq(duration(*state, other[i][0]),
		    duration(*state, other[i][1])));
}

static void
texts_read_the_same_or_not(void **state)
{
	/* Which differ only in case, punctuation and spacing. */
	static const struct {
		const char *a, *b;
		bool bare, folded;
	} cases[] = {
		{ "We keep it.", "We  keep\nit.", true, true },
		{ "We keep it.", "we keep it", true, false },
		{ "e-mail", "email", true, false },
		{ "\"it\"", "\xe2\x80\x9cit\xe2\x80\x9d", true, false },
		{ "caf\xc3\xa9", "cafe\xcc\x81", true, true },
		{ "We keep it.", "We never keep it.", false, false },
		/* Within and before a number a mark is a part of it. */
		{ "1.5 years", "15 years", false, false },
		{ "10 12", "1012", false, false },
		{ "-5", "5", false, false },
		{ "Art. 6(1)", "Art. 61", false, false },
		{ "100%", "100", false, false },
		{ "{retention.a.period}", "{retention.b.period}", false,
		    false },
		{ "a\n\nb", "a b", true, false },
		{ "a\n- b", "a - b", true, false },
		{ "a\nb", "a b", true, true },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct str a = str_from(cases[i].a), b = str_from(cases[i].b);

		assert_int_equal(str_eq(text_bare(*state, a),
				     text_bare(*state, b)),
		    cases[i].bare);
		assert_int_equal(str_eq(text_folded(*state, a),
				     text_folded(*state, b)),
		    cases[i].folded);
	}
}

/* --- versions ----------------------------------------------------------- */

static const struct model *
model_of(struct arena *arena, const char *version, const char *scheme,
    const char *more)
{
	struct sources *sources = ARENA_NEW(arena, struct sources);
	struct diags *ds = ARENA_NEW(arena, struct diags);
	struct model *model = ARENA_NEW(arena, struct model);
	struct source *source;

	sources_init(sources, arena);
	diags_init(ds, arena, sources);
	source = source_check(ds, STR("t"),
	    arena_printf(arena,
		"policyc: 1\n"
		"notice: {id: a, title: T, version: '%s', language: en-GB,\n"
		"  versioning: {%s}}\n%s\n",
		version, scheme, more));
	model_decode(ds, arena, yaml_parse(ds, arena, source), model);
	model_resolve(ds, model);
	assert_int_equal(ds->count, 0);
	return model;
}

#define EDITORIAL "data_types: {a: {label: A, group: other}}"
#define NOTABLE "not_shared: [sale]"
#define SIGNIFICANT "retention: {a: {period: P2Y}}"
#define BEFORE "data_types: {a: A}"
#define PERIOD "retention: {a: {period: P1Y}}"
#define PROSE "security: {measures: Locks.}"

static const struct {
	const char *published, *current, *scheme, *old, *new, *required;
	enum verdict verdict;
} bumps[] = {
	{ "2.6", "2.6", "", "", "", "2.6", VERDICT_OK },
	{ "2.6", "2.7", "", "", "", "2.6", VERDICT_TOO_LARGE },
	{ "2.6", "3.0", "", PERIOD, SIGNIFICANT, "3.0", VERDICT_OK },
	{ "2.6", "2.6", "", PERIOD, SIGNIFICANT, "3.0", VERDICT_NOT_BUMPED },
	{ "2.6", "2.7", "", PERIOD, SIGNIFICANT, "3.0", VERDICT_TOO_SMALL },
	{ "2.6", "2.5", "", PERIOD, SIGNIFICANT, "3.0", VERDICT_WENT_BACK },
	{ "2.6", "4.1", "", PERIOD, SIGNIFICANT, "3.0", VERDICT_OK },
	{ "2.6.3", "2.7.0", "", "", NOTABLE, "2.7.0", VERDICT_OK },
	{ "2.6", "3.0", "", "", NOTABLE, "2.7", VERDICT_TOO_LARGE },
	{ "2.9", "2.10", "", "", NOTABLE, "2.10", VERDICT_OK },
	{ "2.6", "2.6.1", "", BEFORE, EDITORIAL, "2.6.1", VERDICT_OK },
	{ "2.6", "2.7", "editorial: minor", BEFORE, EDITORIAL, "2.7",
	    VERDICT_OK },
	{ "2.6", "2.7", "significant: minor", PERIOD, SIGNIFICANT, "2.7",
	    VERDICT_OK },
	/* One number knows no smaller steps. */
	{ "6", "7", "", PERIOD, SIGNIFICANT, "7", VERDICT_OK },
	{ "6", "7", "", BEFORE, EDITORIAL, "7", VERDICT_OK },
	{ "6", "6", "", "", NOTABLE, "7", VERDICT_NOT_BUMPED },
	/* What nobody has read yet counts as editorial, at least. */
	{ "2.6", "3.0", "", "", PROSE, "2.6.1", VERDICT_REVIEW_OPEN },
};

static void
changes_ask_for_a_version(void **state)
{
	for (size_t i = 0; i < COUNT(bumps); i++) {
		struct comparison c;
		struct change_request q = { .model = {
		    model_of(*state, bumps[i].published, bumps[i].scheme,
			bumps[i].old),
		    model_of(*state, bumps[i].current, bumps[i].scheme,
			bumps[i].new) } };

		changes_find(&c, *state, &q);
		assert_str(c.bump.required, bumps[i].required);
		assert_int_equal(c.bump.verdict, bumps[i].verdict);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(durations_that_last_as_long_are_one),
		arena_test(texts_read_the_same_or_not),
		arena_test(changes_ask_for_a_version),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
