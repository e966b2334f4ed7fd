/*
 * YAML trees: that every node knows its bytes in the source, whatever the
 * encoding and the line breaks, and that what is refused is refused by its
 * own rule, in its own place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/out.h"
#include "yaml/tree.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct read {
	struct arena *arena;
	struct sources sources;
	struct diags ds;
	struct source *source;
	struct node *tree;
};

static void
read_text(struct read *r, struct str text)
{
	memset(r, 0, sizeof(*r));
	r->arena = arena_new();
	sources_init(&r->sources, r->arena);
	/* Not the first, so that an offset is not mistaken for a span. */
	sources_add(&r->sources, STR("before.yaml"), STR("something else"));
	diags_init(&r->ds, r->arena, &r->sources);
	r->source = source_check(&r->ds, STR("policy.yaml"), text);
	if (r->source)
		r->tree = yaml_parse(&r->ds, r->source);
}

/* What a span covers. */
static struct str
at(const struct read *r, struct span s)
{
	assert_ptr_equal(sources_find(&r->sources, s), r->source);
	return str_sub(r->source->text, source_offset(r->source, s), s.len);
}

static void
assert_text(struct str s, const char *expected)
{
	if (!str_eq(s, str_from(expected)))
		fail_msg("'%.*s' is not '%s'", STR_ARG(s), expected);
}

static const struct node *
child(const struct node *n, size_t i)
{
	assert_non_null(n);
	for (n = n->first; n && i; i--)
		n = n->next;
	assert_non_null(n);
	return n;
}

/* The only diagnostic, and what its span covers. */
static void
assert_refused(struct str text, enum rule rule, const char *covers)
{
	struct read r;

	read_text(&r, text);
	if (r.ds.count != 1 || r.ds.first->rule != rule)
		fail_msg("%zu problems, the first %s, in:\n%.*s", r.ds.count,
		    r.ds.count ? rule_id(r.ds.first->rule) : "none",
		    STR_ARG(text));
	assert_text(at(&r, r.ds.first->at), covers);
	arena_free(r.arena);
}

/* --- places ----------------------------------------------------------- */

static void
maps_and_lists_have_their_shape(void **state)
{
	struct read r;
	const struct node *n;

	(void)state;
	read_text(&r, STR("a: 1\nb:\n  - 'x'\n  - {y: \"z\"}\nc: []\nd:\n"));
	assert_int_equal(r.ds.count, 0);
	assert_int_equal(r.tree->kind, NODE_MAP);
	assert_int_equal(r.tree->count, 4);
	n = child(r.tree, 0);
	assert_text(n->key->text, "a");
	assert_text(n->text, "1");
	assert_true(n->plain);
	n = child(r.tree, 1);
	assert_int_equal(n->kind, NODE_LIST);
	assert_int_equal(n->count, 2);
	assert_text(child(n, 0)->text, "x");
	assert_false(child(n, 0)->plain);
	assert_null(child(n, 0)->key);
	assert_text(at(&r, child(n, 0)->at), "'x'");
	assert_int_equal(child(n, 1)->kind, NODE_MAP);
	assert_text(at(&r, child(n, 1)->at), "{y: \"z\"}");
	assert_text(child(child(n, 1), 0)->text, "z");
	assert_int_equal(child(r.tree, 2)->kind, NODE_LIST);
	assert_int_equal(child(r.tree, 2)->count, 0);
	assert_text(at(&r, child(r.tree, 2)->at), "[]");
	n = child(r.tree, 3);
	assert_int_equal(n->kind, NODE_SCALAR);
	assert_int_equal(n->text.len, 0);
	assert_int_equal(n->at.len, 0);
	arena_free(r.arena);
}

static void
spans_count_bytes(void **state)
{
	struct read r;

	(void)state;
	read_text(&r, STR("name: M\xc3\xbcller\n"
			  "\xc3\xa4: \"\xf0\x9f\xa7\x82 \xe2\x82\xac\"\n"
			  "end: here\n"));
	assert_int_equal(r.ds.count, 0);
	assert_text(at(&r, child(r.tree, 0)->at), "M\xc3\xbcller");
	assert_text(child(r.tree, 0)->text, "M\xc3\xbcller");
	assert_text(at(&r, child(r.tree, 1)->key->at), "\xc3\xa4");
	assert_text(at(&r, child(r.tree, 1)->at),
	    "\"\xf0\x9f\xa7\x82 \xe2\x82\xac\"");
	assert_text(child(r.tree, 1)->text, "\xf0\x9f\xa7\x82 \xe2\x82\xac");
	assert_text(at(&r, child(r.tree, 2)->key->at), "end");
	assert_text(at(&r, child(r.tree, 2)->at), "here");
	arena_free(r.arena);
}

static void
spans_survive_line_breaks(void **state)
{
	static const char *const texts[] = {
		"a: \xc3\xbc\nb:\n  c: d e\nf: g\n",
		"a: \xc3\xbc\r\nb:\r\n  c: d e\r\nf: g\r\n",
		"\xef\xbb\xbf" "a: \xc3\xbc\r\nb:\r\n  c: d e\r\nf: g",
		"# \xe2\x82\xac\r\n\r\na: \xc3\xbc\r\nb:\r\n  c: d e\r\nf: g",
	};
	struct read r;

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		read_text(&r, str_from(texts[i]));
		assert_int_equal(r.ds.count, 0);
		assert_int_equal(r.tree->count, 3);
		assert_text(at(&r, child(r.tree, 0)->at), "\xc3\xbc");
		assert_text(at(&r, child(r.tree, 1)->key->at), "b");
		assert_text(at(&r, child(child(r.tree, 1), 0)->at), "d e");
		assert_text(at(&r, child(r.tree, 2)->at), "g");
		arena_free(r.arena);
	}
}

static void
a_byte_order_mark_is_no_text(void **state)
{
	struct read r;

	(void)state;
	read_text(&r, STR("\xef\xbb\xbf" "a: b\n"));
	assert_int_equal(r.ds.count, 0);
	assert_text(r.source->text, "a: b\n");
	assert_text(child(r.tree, 0)->key->text, "a");
	assert_int_equal(source_offset(r.source, child(r.tree, 0)->key->at),
	    0);
	arena_free(r.arena);
}

static void
block_scalars(void **state)
{
	struct read r;
	const struct node *n;

	(void)state;
	read_text(&r, STR("a: |\n  \xc3\xbc one\n  two\nb: >-\n  three\n"
			  "  four\nc: d\n"));
	assert_int_equal(r.ds.count, 0);
	n = child(r.tree, 0);
	assert_text(n->text, "\xc3\xbc one\ntwo\n");
	assert_false(n->plain);
	assert_true(str_starts(at(&r, n->at),
	    STR("|\n  \xc3\xbc one\n  two\n")));
	n = child(r.tree, 1);
	assert_text(n->text, "three four");
	assert_true(str_starts(at(&r, n->at), STR(">-\n  three\n  four")));
	assert_text(at(&r, child(r.tree, 2)->at), "d");
	arena_free(r.arena);
}

/* --- what is refused --------------------------------------------------- */

static void
extras_are_refused(void **state)
{
	struct read r;

	(void)state;
	assert_refused(STR("\xc3\xbc: &x b\n"), R_YAML_ALIAS, "&x b");
	assert_refused(STR("a: &x []\n"), R_YAML_ALIAS, "&x [");
	assert_refused(STR("a: *x\n"), R_YAML_ALIAS, "*x");
	assert_refused(STR("a: !!str b\n"), R_YAML_TAG, "!!str b");
	assert_refused(STR("a: !mine {}\n"), R_YAML_TAG, "!mine {");
	assert_refused(STR("a: !mine []\n"), R_YAML_TAG, "!mine [");
	assert_refused(STR("<<: b\n"), R_YAML_MERGE, "<<");
	assert_refused(STR("a: b\n---\nc: d\n"), R_YAML_DOCUMENTS, "---");
	assert_refused(STR("%TAG ! tag:x,2000:\n---\na: b\n"),
	    R_YAML_DIRECTIVE, "%TAG ! tag:x,2000:");
	assert_refused(STR("# first\n\n%WHAT\n---\na: b\n"), R_YAML_DIRECTIVE,
	    "%WHAT");
	assert_refused(STR("? [a, b]\n: c\n"), R_YAML_KEY, "[a, b]");
	assert_refused(STR("{a: b}: c\n"), R_YAML_KEY, "{a: b}");

	read_text(&r, STR("%YAML 1.1\n---\n'<<': \"%TAG\"\n"));
	assert_int_equal(r.ds.count, 0);
	assert_text(child(r.tree, 0)->key->text, "<<");
	arena_free(r.arena);
}

static void
what_is_bad_is_marked(void **state)
{
	struct read r;

	(void)state;
	read_text(&r, STR("a: *x\n<<: 1\nb: \"\\u0001\"\nc: d\n"));
	assert_int_equal(r.ds.count, 3);
	assert_true(child(r.tree, 0)->bad);
	assert_true(child(r.tree, 1)->bad);
	assert_true(child(r.tree, 2)->bad);
	assert_false(child(r.tree, 3)->bad);
	arena_free(r.arena);
}

static void
keys_stand_once(void **state)
{
	struct read r;
	const struct diag *d;

	(void)state;
	read_text(&r, STR("\xc3\xbc: 1\nb: 2\n'\xc3\xbc': 3\nc: {b: 4}\n"
			  "\xc3\xbc: 5\n"));
	assert_int_equal(r.ds.count, 2);
	d = r.ds.first;
	assert_int_equal(d->rule, R_DUPLICATE_KEY);
	assert_int_equal(d->next->rule, R_DUPLICATE_KEY);
	assert_text(at(&r, d->at), "'\xc3\xbc'");
	assert_int_equal(source_offset(r.source, d->next->at), 32);
	/* Each with the first one. */
	for (; d; d = d->next) {
		assert_int_equal(d->remarks->kind, REMARK_PLACE);
		assert_int_equal(source_offset(r.source, d->remarks->at), 0);
	}
	assert_false(child(r.tree, 0)->bad);
	assert_true(child(r.tree, 2)->bad);
	assert_false(child(r.tree, 3)->bad);
	assert_true(child(r.tree, 4)->bad);
	arena_free(r.arena);
}

static void
unseen_characters_are_refused(void **state)
{
	(void)state;
	assert_refused(STR("a: \"x\\x07\"\n"), R_CONTROL_CHARACTER,
	    "\"x\\x07\"");
	assert_refused(STR("a: \"\\0\"\n"), R_CONTROL_CHARACTER, "\"\\0\"");
	assert_refused(STR("a: \"\\uFFFF\"\n"), R_CONTROL_CHARACTER,
	    "\"\\uFFFF\"");
	assert_refused(STR("a: x\xe2\x80\xaey\n"), R_BIDI_CHARACTER,
	    "x\xe2\x80\xaey");
	assert_refused(STR("a: \"\\u2066\"\n"), R_BIDI_CHARACTER,
	    "\"\\u2066\"");
	assert_refused(STR("\"a\\u202a\": b\n"), R_BIDI_CHARACTER,
	    "\"a\\u202a\"");
	/* Written as such, YAML itself does not allow it. */
	assert_refused(STR("a: \x07\n"), R_YAML_SYNTAX, "\x07");
}

static void
what_is_not_text_is_refused(void **state)
{
	static const struct {
		struct str text;
		size_t off;
	} cases[] = {
		{ { "a: \xff\n", 5 }, 3 },
		{ { "a: b\0c\n", 7 }, 4 },
		{ { "\xef\xbb\xbf" "a: \xc3(", 8 }, 3 },
		{ { "\xff\xfe" "a\0", 4 }, 0 },
	};
	struct read r;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		read_text(&r, cases[i].text);
		assert_null(r.source);
		assert_true(r.ds.unreadable);
		assert_int_equal(r.ds.count, 1);
		assert_int_equal(r.ds.first->rule, R_NOT_UTF8);
		assert_int_equal(source_offset(r.sources.last,
		    r.ds.first->at), cases[i].off);
		arena_free(r.arena);
	}
}

static void
long_texts_are_refused(void **state)
{
	struct read r;
	struct arena *a = arena_new();
	struct out o;

	(void)state;
	for (size_t more = 0; more < 2; more++) {
		out_init(&o, a);
		out_lit(&o, "a: ");
		for (size_t i = 0; i < YAML_TEXT_MAX + more; i++)
			out_char(&o, 'x');
		read_text(&r, out_text(&o));
		assert_int_equal(r.ds.count, more);
		if (more)
			assert_int_equal(r.ds.first->rule, R_TEXT_TOO_LONG);
		assert_int_equal(child(r.tree, 0)->bad, more);
		arena_free(r.arena);
	}
	arena_free(a);
}

static void
depth_is_limited(void **state)
{
	struct read r;
	char text[2 * YAML_DEPTH_MAX + 3];

	(void)state;
	for (size_t more = 0; more < 2; more++) {
		size_t depth = YAML_DEPTH_MAX + more;

		memset(text, '[', depth);
		memset(text + depth, ']', depth);
		read_text(&r, (struct str){ text, 2 * depth });
		assert_int_equal(r.ds.count, more);
		if (more) {
			assert_int_equal(r.ds.first->rule, R_YAML_DEPTH);
			assert_int_equal(source_offset(r.source,
			    r.ds.first->at), YAML_DEPTH_MAX);
			assert_null(r.tree);
		} else {
			assert_non_null(r.tree);
		}
		arena_free(r.arena);
	}
}

static void
size_is_limited(void **state)
{
	size_t len = YAML_SIZE_MAX + 1;
	char *text = malloc(len);
	struct read r;

	(void)state;
	assert_non_null(text);
	memset(text, '#', len);
	read_text(&r, (struct str){ text, len });
	assert_int_equal(r.ds.count, 1);
	assert_int_equal(r.ds.first->rule, R_INPUT_TOO_LARGE);
	assert_true(r.ds.unreadable);
	assert_null(r.source);
	arena_free(r.arena);
	free(text);
}

static void
values_are_counted(void **state)
{
	size_t len = 2 * (size_t)YAML_NODES_MAX;
	char *text = malloc(len);
	struct read r;

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < len; i += 2)
		memcpy(text + i, "x,", 2);
	text[0] = '[';
	text[1] = 'x';
	text[len - 1] = ']';
	read_text(&r, (struct str){ text, len });
	assert_int_equal(r.ds.count, 1);
	assert_int_equal(r.ds.first->rule, R_YAML_NODES);
	assert_null(r.tree);
	arena_free(r.arena);
	free(text);
}

static void
nothing_is_no_policy(void **state)
{
	static const char *const texts[] = { "", "\n\n", "# only this\n",
		"---\n", "---\n...\n", "\xef\xbb\xbf" };

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		assert_refused(str_from(texts[i]), R_YAML_EMPTY, "");
}

static void
syntax_errors_have_a_place(void **state)
{
	struct read r;
	const struct remark *m;

	(void)state;
	assert_refused(STR("\xc3\xbc: b: c\n"), R_YAML_SYNTAX, ":");
	assert_refused(STR("a: @b\n"), R_YAML_SYNTAX, "@");
	assert_refused(STR("a: 'b\n"), R_YAML_SYNTAX, "");

	read_text(&r, STR("\xc3\xbc: [1,\nb: 2\n"));
	assert_int_equal(r.ds.count, 1);
	assert_null(r.tree);
	m = r.ds.first->remarks;
	assert_int_equal(m->kind, REMARK_PLACE);
	assert_text(at(&r, m->at), "[");
	arena_free(r.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(maps_and_lists_have_their_shape),
		cmocka_unit_test(spans_count_bytes),
		cmocka_unit_test(spans_survive_line_breaks),
		cmocka_unit_test(a_byte_order_mark_is_no_text),
		cmocka_unit_test(block_scalars),
		cmocka_unit_test(extras_are_refused),
		cmocka_unit_test(what_is_bad_is_marked),
		cmocka_unit_test(keys_stand_once),
		cmocka_unit_test(unseen_characters_are_refused),
		cmocka_unit_test(what_is_not_text_is_refused),
		cmocka_unit_test(long_texts_are_refused),
		cmocka_unit_test(depth_is_limited),
		cmocka_unit_test(size_is_limited),
		cmocka_unit_test(values_are_counted),
		cmocka_unit_test(nothing_is_no_policy),
		cmocka_unit_test(syntax_errors_have_a_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
