/*
 * Where things were written, and what is wrong with them: spans over several
 * texts, lines and columns, and diagnostics collected, sorted and limited.
 */
#include "check.h"

#include "base/out.h"
#include "source/diag.h"
#include "source/source.h"

struct place {
	struct arena *arena;
	struct sources sources;
	struct diags ds;
};

static struct place
place(void *arena)
{
	struct place p = { .arena = arena };

	sources_init(&p.sources, arena);
	return p;
}

static void
assert_point(struct sources *s, struct source *source, size_t off,
    size_t line, size_t column)
{
	struct point p = source_point(s, source, off);

	assert_int_equal(p.line, line);
	assert_int_equal(p.column, column);
}

static void
a_span_says_in_which_text_it_lies(void **state)
{
	struct place p = place(*state);
	struct source *a = sources_add(&p.sources, STR("a"), STR("one"));
	struct source *b = sources_add(&p.sources, STR("b"), STR(""));
	struct source *c = sources_add(&p.sources, STR("c"), STR("three"));
	struct span none = { 0 };

	assert_null(sources_find(&p.sources, none));
	assert_ptr_equal(sources_find(&p.sources, source_span(a, 0, 1)), a);
	assert_ptr_equal(sources_find(&p.sources, source_span(a, 3, 0)), a);
	assert_ptr_equal(sources_find(&p.sources, source_span(b, 0, 0)), b);
	assert_ptr_equal(sources_find(&p.sources, source_span(c, 0, 5)), c);
	assert_ptr_equal(sources_find(&p.sources, source_span(c, 5, 0)), c);
	assert_int_equal(source_offset(c, source_span(c, 4, 1)), 4);
	assert_null(sources_find(&p.sources, (struct span){ 1000, 1 }));
}

static void
a_span_stays_inside_its_text(void **state)
{
	struct place p = place(*state);
	struct source *a = sources_add(&p.sources, STR("a"), STR("one"));
	struct span s = source_span(a, 2, 100);

	assert_int_equal(s.len, 1);
	s = source_span(a, 100, 100);
	assert_int_equal(source_offset(a, s), 3);
	assert_int_equal(s.len, 0);
}

static void
texts_beyond_32_bits_are_refused(void **state)
{
	struct place p = place(*state);
	/* Never looked at: only its length counts here. */
	struct str huge = { "", (size_t)UINT32_MAX - 1 };

	assert_null(sources_add(&p.sources, STR("a"), huge));
	assert_non_null(sources_add(&p.sources, STR("a"), STR("x")));
}

static void
columns_count_characters(void **state)
{
	struct place p = place(*state);
	struct source *a = sources_add(&p.sources, STR("a"),
	    STR("M\xc3\xbcller \xf0\x9f\x98\x80!\n\n  x"));

	assert_point(&p.sources, a, 0, 1, 1);
	assert_point(&p.sources, a, 1, 1, 2);
	assert_point(&p.sources, a, 3, 1, 3);
	assert_point(&p.sources, a, 8, 1, 8);
	assert_point(&p.sources, a, 12, 1, 9);
	assert_point(&p.sources, a, 13, 1, 10);
	assert_point(&p.sources, a, 14, 2, 1);
	assert_point(&p.sources, a, 17, 3, 3);
	assert_point(&p.sources, a, 18, 3, 4);
	assert_str(source_line(&p.sources, a, 3), "  x");
	assert_str(source_line(&p.sources, a, 2), "");
	assert_str(source_line(&p.sources, a, 4), "");
	assert_str(source_line(&p.sources, a, 0), "");
}

static void
lines_end_in_lf_crlf_or_cr(void **state)
{
	struct place p = place(*state);
	struct source *a = sources_add(&p.sources, STR("a"),
	    STR("a\r\nb\rc\n\r\r\nd\r"));

	assert_str(source_line(&p.sources, a, 1), "a");
	assert_str(source_line(&p.sources, a, 2), "b");
	assert_str(source_line(&p.sources, a, 3), "c");
	assert_str(source_line(&p.sources, a, 4), "");
	assert_str(source_line(&p.sources, a, 5), "");
	assert_str(source_line(&p.sources, a, 6), "d");
	assert_str(source_line(&p.sources, a, 7), "");
	assert_point(&p.sources, a, 3, 2, 1);
	assert_point(&p.sources, a, 5, 3, 1);
	assert_point(&p.sources, a, 11, 6, 2);
	assert_point(&p.sources, a, 12, 7, 1);
}

static void
the_end_of_a_text_is_a_place(void **state)
{
	struct place p = place(*state);
	struct source *open = sources_add(&p.sources, STR("a"), STR("ab"));
	struct source *closed = sources_add(&p.sources, STR("b"), STR("ab\n"));
	struct source *empty = sources_add(&p.sources, STR("c"), STR(""));

	assert_point(&p.sources, open, 2, 1, 3);
	assert_point(&p.sources, closed, 3, 2, 1);
	assert_point(&p.sources, empty, 0, 1, 1);
	assert_str(source_line(&p.sources, empty, 1), "");
}

/* Far into a long line, past many steps of the index of characters. */
static void
a_long_line_is_counted_right(void **state)
{
	struct place p = place(*state);
	struct source *a;
	struct out o;

	out_init(&o, p.arena);
	out_lit(&o, "\xc3\xa5\n");
	for (int i = 0; i < 10000; i++)
		out_lit(&o, "\xe2\x82\xac.");
	a = sources_add(&p.sources, STR("a"), out_text(&o));
	for (size_t i = 0; i < 10000; i += 7) {
		assert_point(&p.sources, a, 3 + 4 * i, 2, 2 * i + 1);
		assert_point(&p.sources, a, 3 + 4 * i + 3, 2, 2 * i + 2);
	}
	assert_point(&p.sources, a, o.len, 2, 20001);
}

/* --- diagnostics ------------------------------------------------------- */

static struct place
diagnosed(void *arena, struct source **source)
{
	struct place p = place(arena);

	*source = sources_add(&p.sources, STR("a"), STR("one\ntwo\nthree\n"));
	return p;
}

static size_t
kept(const struct diags *ds)
{
	size_t n = 0;

	for (const struct diag *d = ds->first; d; d = d->next)
		n++;
	assert_int_equal(n, ds->count);
	return n;
}

static void
diagnostics_are_sorted_by_place_then_rule(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);
	struct diag *d;

	diags_init(&p.ds, p.arena, &p.sources);
	diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 8, 5), "third");
	diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 4, 3), "second");
	diag(&p.ds, R_BAD_DATE, source_span(a, 4, 3), "first");
	diag(&p.ds, R_LOCALE_UNDECLARED, (struct span){ 0 }, "nowhere");
	diags_sort(&p.ds);
	assert_int_equal(kept(&p.ds), 4);
	d = p.ds.first;
	assert_str(d->message, "nowhere");
	assert_str(d->next->message, "first");
	assert_str(d->next->next->message, "second");
	assert_str(d->next->next->next->message, "third");
	/* What comes later is added behind them. */
	diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 0, 1), "later");
	assert_int_equal(kept(&p.ds), 5);
	assert_str(p.ds.last->message, "later");
}

static void
repetitions_are_dropped(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);

	diags_init(&p.ds, p.arena, &p.sources);
	for (int i = 0; i < 3; i++)
		diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 4, 3), "same");
	diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 4, 3), "another");
	assert_int_equal(p.ds.errors, 4);
	diags_sort(&p.ds);
	assert_int_equal(kept(&p.ds), 2);
	assert_int_equal(p.ds.errors, 2);
	diags_sort(&p.ds);
	assert_int_equal(kept(&p.ds), 2);
}

static void
remarks_keep_their_order(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);
	struct diag *d;

	diags_init(&p.ds, p.arena, &p.sources);
	d = diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 4, 3), "%s %d", "n", 1);
	diag_label(&p.ds, d, "did you mean '%s'?", "x");
	diag_place(&p.ds, d, source_span(a, 0, 3), "the first one");
	diag_note(&p.ds, d, "a fact");
	diag_help(&p.ds, d, "a step");
	assert_str(d->message, "n 1");
	assert_str(d->label, "did you mean 'x'?");
	assert_int_equal(d->remarks->kind, REMARK_PLACE);
	assert_int_equal(d->remarks->at.off, source_span(a, 0, 3).off);
	assert_int_equal(d->remarks->next->kind, REMARK_NOTE);
	assert_str(d->remarks->next->text, "a fact");
	assert_int_equal(d->remarks->next->next->kind, REMARK_HELP);
	assert_null(d->remarks->next->next->next);
}

static void
a_thousand_are_kept_and_the_rest_is_counted(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);

	diags_init(&p.ds, p.arena, &p.sources);
	for (unsigned i = 0; i < 5000; i++) {
		struct diag *d = diag(&p.ds, R_UNKNOWN_KEY,
		    source_span(a, 4, 3), "number %u", i);

		diag_label(&p.ds, d, "label");
		diag_help(&p.ds, d, "help");
	}
	assert_int_equal(kept(&p.ds), 1000);
	assert_int_equal(p.ds.hidden, 4000);
	assert_int_equal(p.ds.errors, 5000);
	assert_null(p.ds.spare.remarks);
	assert_false(p.ds.unreadable);
}

static void
warnings_never_hide_an_error(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);

	diags_init(&p.ds, p.arena, &p.sources);
	for (unsigned i = 0; i < 1500; i++)
		diag(&p.ds, R_OBSOLETE_UNIT, source_span(a, 4, 3), "%u", i);
	diag(&p.ds, R_UNKNOWN_KEY, source_span(a, 0, 3), "an error");
	assert_int_equal(p.ds.hidden, 500);
	assert_int_equal(p.ds.last->rule, R_UNKNOWN_KEY);
}

static void
levels_say_what_could_be_read(void **state)
{
	struct source *a;
	struct place p = diagnosed(*state, &a);

	diags_init(&p.ds, p.arena, &p.sources);
	diag(&p.ds, R_OBSOLETE_UNIT, source_span(a, 0, 1), "a warning");
	assert_int_equal(p.ds.errors, 0);
	diag(&p.ds, R_NOT_UTF8, source_span(a, 0, 1), "unreadable");
	assert_int_equal(p.ds.errors, 1);
	assert_true(p.ds.unreadable);
}

static void
a_quoted_value_is_cut(void **state)
{
	struct place p = place(*state);
	struct str s;

	diags_init(&p.ds, p.arena, &p.sources);
	assert_str(diag_quote(&p.ds, STR("short")), "short");
	assert_str(diag_quote(&p.ds, STR("  short\n")), "short");
	assert_str(diag_quote(&p.ds, STR("")), "");
	assert_str(diag_quote(&p.ds, STR("one\ntwo")), "one\xe2\x80\xa6");
	s = diag_quote(&p.ds, STR("\xc3\xa5\xc3\xa5\xc3\xa5\xc3\xa5\xc3\xa5"
	    "0123456789012345678901234567890123456789012345678901234567890"));
	assert_int_equal(s.len, 5 * 2 + 55 + 3);
}

static void
rules_have_ids_of_their_own(void **state)
{
	(void)state;
	for (enum rule r = R_NONE + 1; r < RULE_COUNT; r++) {
		const char *id = rule_id(r), *title = rule_title(r);

		assert_true(rule_level(r) >= LEVEL_INFO);
		assert_true(strlen(id) > 0 && strlen(title) > 0);
		assert_int_equal(strspn(id, "abcdefghijklmnopqrstuvwxyz"
		    "0123456789-"), strlen(id));
		assert_true(title[strlen(title) - 1] != '.');
		for (enum rule other = R_NONE + 1; other < r; other++)
			assert_string_not_equal(id, rule_id(other));
	}
}

static struct str
word_at(const void *data, size_t i)
{
	return str_from(((const char *const *)data)[i]);
}

static void
the_nearest_word_is_offered(void **state)
{
	static const char *const words[] = { "retention", "recipients",
		"rights" };

	(void)state;
	assert_str(nearest(STR("retension"), 3, word_at, words), "retention");
	assert_str(nearest(STR("right"), 3, word_at, words), "rights");
	assert_str(nearest(STR("xyzzy"), 3, word_at, words), "");
	assert_str(nearest(STR("rights"), 0, word_at, words), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(a_span_says_in_which_text_it_lies),
		arena_test(a_span_stays_inside_its_text),
		arena_test(texts_beyond_32_bits_are_refused),
		arena_test(columns_count_characters),
		arena_test(lines_end_in_lf_crlf_or_cr),
		arena_test(the_end_of_a_text_is_a_place),
		arena_test(a_long_line_is_counted_right),
		arena_test(diagnostics_are_sorted_by_place_then_rule),
		arena_test(repetitions_are_dropped),
		arena_test(remarks_keep_their_order),
		arena_test(a_thousand_are_kept_and_the_rest_is_counted),
		arena_test(warnings_never_hide_an_error),
		arena_test(levels_say_what_could_be_read),
		arena_test(a_quoted_value_is_cut),
		cmocka_unit_test(rules_have_ids_of_their_own),
		cmocka_unit_test(the_nearest_word_is_offered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
