/*
 * Values in their one form, the version that changes ask for, and every key of
 * the schema: tables that files would only repeat.
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
	/* Two numbers know no patch, unless somebody says or writes it. */
	{ "2.6", "2.7", "", BEFORE, EDITORIAL, "2.7", VERDICT_OK },
	{ "2.6", "2.6.1", "", BEFORE, EDITORIAL, "2.6.1", VERDICT_OK },
	{ "2.6", "2.7", "editorial: patch", BEFORE, EDITORIAL, "2.6.1",
	    VERDICT_TOO_LARGE },
	{ "2.6", "2.7", "editorial: minor", BEFORE, EDITORIAL, "2.7",
	    VERDICT_OK },
	{ "2.6", "2.7", "significant: minor", PERIOD, SIGNIFICANT, "2.7",
	    VERDICT_OK },
	/* One number knows no smaller steps. */
	{ "6", "7", "", PERIOD, SIGNIFICANT, "7", VERDICT_OK },
	{ "6", "6", "", BEFORE, EDITORIAL, "6", VERDICT_OK },
	{ "6", "7", "", BEFORE, EDITORIAL, "6", VERDICT_OK },
	{ "6", "6", "editorial: major", BEFORE, EDITORIAL, "7",
	    VERDICT_NOT_BUMPED },
	{ "6", "6", "", "", NOTABLE, "7", VERDICT_NOT_BUMPED },
	/* A day: any later one, if only on the same day. */
	{ "2026.10.01", "2026.10.01", "", "", NOTABLE, "2026.10.01.1",
	    VERDICT_NOT_BUMPED },
	{ "2026.10.01", "2026.11.05", "", PERIOD, SIGNIFICANT, "2026.10.01.1",
	    VERDICT_OK },
	{ "2026.10.01", "2026.09.30", "", "", NOTABLE, "2026.10.01.1",
	    VERDICT_WENT_BACK },
	/* What nobody has read yet counts as editorial, at least. */
	{ "2.6", "3.0", "", "", PROSE, "2.7", VERDICT_REVIEW_OPEN },
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

/* --- every key ---------------------------------------------------------- */

/* Two models of one entry in each list on the way to a key. */
struct pair {
	struct arena *arena;
	struct model *model[SIDES];
	void *in[SIDES]; /* the record that has the key */
	size_t keys, without;
};

/* The n-th value of a key that has some. */
static void
set_value(const struct field *f, void *v, unsigned n)
{
	static const char *const words[] = { "IE", "GB" };

	switch (f->kind) {
	case FIELD_TEXT:
		((struct text *)v)->s = str_from(n ? "Some" : "Other");
		return;
	case FIELD_WORD:
		((struct word *)v)->s = str_from(words[n]);
		return;
	case FIELD_DATE:
		((struct day *)v)->date = (struct date){ 2026, 1, 1 + n };
		return;
	case FIELD_DURATION:
		((struct period *)v)->duration.days = 1 + n;
		return;
	case FIELD_FLAG:
		((struct flag *)v)->is = n ? FLAG_YES : FLAG_NO;
		return;
	case FIELD_NUMBER:
		*(struct number *)v = (struct number){ .n = n, .given = true };
		return;
	case FIELD_ENUM:
		((struct choice *)v)->is = f->names->count > 2 ? 1 + n : 1;
		return;
	case FIELD_REF:
		((struct ref *)v)->id = str_from(words[n]);
		return;
	case FIELD_RECORD:
		((struct item *)v)->given = GIVEN;
		((struct item *)v)->id = str_from(words[n]);
		return;
	case FIELD_NONE:
		break;
	}
}

static struct list
list_of(struct pair *p, struct model *m, const struct field *f, unsigned n)
{
	struct list l = { .items = arena_alloc(p->arena, field_size(f)),
		.count = 1, .given = GIVEN };

	set_value(f, l.items, n);
	if (f->kind == FIELD_RECORD) {
		entries_add(&m->entries, p->arena, &l, field_size(f));
		entries_sort(&m->entries);
	}
	return l;
}

/* That there is none, or any, where a key may say so. */
static void
say_whole(const struct field *f, void *v)
{
	enum given given = f->flags & FIELD_OR_NONE ? GIVEN_NONE
	    : f->flags & FIELD_OR_ANY		    ? GIVEN_ANY
						    : GIVEN_NOT;

	if (f->shape != SHAPE_ONE)
		((struct list *)v)->given = given;
	else if (f->kind == FIELD_RECORD)
		((struct item *)v)->given = given;
}

/* What one side says of a key: nothing, one value, another, or none. */
static void
say(struct pair *p, const struct field *f, unsigned side, unsigned what)
{
	char *v = field_in(f, p->in[side]);
	size_t size = f->shape == SHAPE_ONE ? field_size(f)
					    : sizeof(struct list);

	memset(v, 0, size);
	if (what == 3)
		say_whole(f, v);
	else if (!what)
		return;
	else if (f->shape == SHAPE_ONE)
		set_value(f, v, what - 1);
	else
		*(struct list *)(void *)v =
		    list_of(p, p->model[side], f, what - 1);
}

static void
is_classified(struct pair *p, const struct field *f, unsigned old,
    unsigned new)
{
	struct change_request q = { .model = { p->model[0], p->model[1] } };
	struct comparison c;

	say(p, f, SIDE_OLD, old);
	say(p, f, SIDE_NEW, new);
	changes_find(&c, p->arena, &q);
	for (size_t i = 0; i < c.count; i++) {
		if (c.all[i]->rule != C_UNCLASSIFIED_DIFFERENCE)
			continue;
		print_error("%.*s: %u to %u\n", STR_ARG(c.all[i]->path), old,
		    new);
		p->without++;
	}
	p->keys++;
	say(p, f, SIDE_OLD, 0);
	say(p, f, SIDE_NEW, 0);
}

static void each_key(struct pair *, const struct record *);

static void
each_key_below(struct pair *p, const struct field *f)
{
	void *in[SIDES] = { p->in[0], p->in[1] };

	for (unsigned side = 0; side < SIDES; side++) {
		void *v = field_in(f, in[side]);
		struct list *l = v;

		if (f->shape != SHAPE_ONE) {
			*l = list_of(p, p->model[side], f, 0);
			v = l->items;
		}
		((struct item *)v)->given = GIVEN;
		p->in[side] = v;
	}
	each_key(p, f->record);
	for (unsigned side = 0; side < SIDES; side++)
		p->in[side] = in[side];
}

static void
each_key(struct pair *p, const struct record *r)
{
	for (const struct field *f = r->fields; f->key; f++) {
		for (unsigned n = 1; n < 16; n++)
			is_classified(p, f, n / 4, n % 4);
		if (f->kind == FIELD_RECORD)
			each_key_below(p, f);
	}
}

static void
no_key_is_without_a_rule(void **state)
{
	struct pair p = { .arena = *state };

	for (unsigned side = 0; side < SIDES; side++) {
		p.model[side] = ARENA_NEW(*state, struct model);
		p.in[side] = &p.model[side]->policy;
	}
	each_key(&p, &policy_record);
	assert_int_equal(p.without, 0);
	assert_true(p.keys > 2000);
}

/* As it would be of a key of the model that somebody forgot to write it for. */
static void
a_difference_without_a_rule_is_reported(void **state)
{
	struct change_request q = { .model = {
	    model_of(*state, "2.6", "", PERIOD),
	    model_of(*state, "2.6", "", SIGNIFICANT) } };
	struct comparison c = { 0 };

	raws_find(&c.raws, *state, q.model[SIDE_OLD], q.model[SIDE_NEW]);
	assert_int_equal(c.raws.count, 1);
	c.raws.all[0].path = c.raws.all[0].place = STR("notice.forgotten");
	changes_judge(&c, *state, &q);
	assert_int_equal(c.count, 1);
	assert_int_equal(c.all[0]->rule, C_UNCLASSIFIED_DIFFERENCE);
	assert_int_equal(c.all[0]->class, CLASS_REVIEW);
	assert_true(str_eq(c.all[0]->path, STR("notice.forgotten")));
	assert_int_equal(c.bump.verdict, VERDICT_REVIEW_OPEN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(durations_that_last_as_long_are_one),
		arena_test(texts_read_the_same_or_not),
		arena_test(changes_ask_for_a_version),
		arena_test(no_key_is_without_a_rule),
		arena_test(a_difference_without_a_rule_is_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
