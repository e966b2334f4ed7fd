/*
 * YAML to nodes: each node's span must be exactly its bytes in the file,
 * whatever stands before it, and what is refused is refused by its rule.
 */
#include "check.h"

#include "base/out.h"
#include "base/utf8.h"
#include "yaml/tree.h"

struct read {
	struct sources sources;
	struct diags ds;
	struct source *source;
	struct node *tree;
};

static struct read *
read_yaml(void *arena, struct str text)
{
	struct read *r = ARENA_NEW(arena, struct read);

	sources_init(&r->sources, arena);
	diags_init(&r->ds, arena, &r->sources);
	r->source = source_check(&r->ds, STR("t"), text);
	if (r->source)
		r->tree = yaml_parse(&r->ds, r->ds.arena, r->source);
	return r;
}

/* The bytes of the file that a node claims. */
static struct str
written(const struct read *r, const struct node *n)
{
	return str_sub(r->source->text, source_offset(r->source, n->at),
	    n->at.len);
}

static const struct node *
child(const struct node *n, unsigned i)
{
	for (n = n->first; n && i; i--)
		n = n->next;
	assert_non_null(n);
	return n;
}

/* --- spans ------------------------------------------------------------- */

static void
spans_are_bytes_also_after_wide_characters(void **state)
{
	struct read *r = read_yaml(*state,
	    STR("# \xc3\x85\xc3\x84\xc3\x96 \xf0\x9f\x98\x80\n"
		"M\xc3\xbcller: S\xc3\xb6hne\n"
		"\"\xf0\x9f\x98\x80\": '\xe5\x80\x8b\xe4\xba\xba'\n"
		"list: [\xc3\xa5, b, \"c\xc3\xa4\"]\n"
		"end: z\n"));
	const struct node *n;

	assert_int_equal(r->ds.count, 0);
	n = child(r->tree, 0);
	assert_str(n->key->text, "M\xc3\xbcller");
	assert_str(written(r, n->key), "M\xc3\xbcller");
	assert_str(written(r, n), "S\xc3\xb6hne");
	n = child(r->tree, 1);
	assert_str(n->key->text, "\xf0\x9f\x98\x80");
	assert_str(written(r, n->key), "\"\xf0\x9f\x98\x80\"");
	assert_str(written(r, n), "'\xe5\x80\x8b\xe4\xba\xba'");
	assert_false(n->plain);
	n = child(r->tree, 2);
	assert_str(written(r, n), "[\xc3\xa5, b, \"c\xc3\xa4\"]");
	assert_int_equal(n->count, 3);
	assert_str(written(r, child(n, 0)), "\xc3\xa5");
	assert_str(written(r, child(n, 1)), "b");
	assert_str(written(r, child(n, 2)), "\"c\xc3\xa4\"");
	n = child(r->tree, 3);
	assert_str(written(r, n), "z");
	assert_true(n->plain);
}

static void
spans_survive_crlf(void **state)
{
	struct read *r = read_yaml(*state,
	    STR("a: \xc3\xa5\r\nb:\r\n  - c\r\n  - d: e\r\n"));
	const struct node *n = child(r->tree, 1);

	assert_int_equal(r->ds.count, 0);
	assert_str(written(r, child(r->tree, 0)), "\xc3\xa5");
	assert_str(written(r, n->key), "b");
	assert_str(written(r, child(n, 0)), "c");
	assert_str(written(r, child(child(n, 1), 0)->key), "d");
	assert_str(written(r, child(child(n, 1), 0)), "e");
}

static void
a_byte_order_mark_is_no_part_of_the_text(void **state)
{
	struct read *r = read_yaml(*state, STR("\xef\xbb\xbf" "a: b\n"));

	assert_int_equal(r->ds.count, 0);
	assert_int_equal(r->source->text.len, 5);
	assert_str(written(r, child(r->tree, 0)->key), "a");
	assert_str(written(r, child(r->tree, 0)), "b");
}

static void
block_texts_begin_at_their_sign(void **state)
{
	struct read *r = read_yaml(*state,
	    STR("a: |\n  \xc3\xa5\n  two\nb: >-\n  one\n  two\n\nc: d"));
	const struct node *a = child(r->tree, 0), *b = child(r->tree, 1);

	assert_int_equal(r->ds.count, 0);
	assert_str(a->text, "\xc3\xa5\ntwo\n");
	assert_true(str_starts(written(r, a), STR("|\n  \xc3\xa5\n  two")));
	assert_str(b->text, "one two");
	assert_true(str_starts(written(r, b), STR(">-\n  one\n  two")));
	assert_str(written(r, child(r->tree, 2)), "d");
}

static void
a_value_may_be_missing(void **state)
{
	struct read *r = read_yaml(*state, STR("a:\nb: ''\nc: ~\n"));

	assert_int_equal(r->ds.count, 0);
	assert_int_equal(r->tree->count, 3);
	assert_int_equal(child(r->tree, 0)->text.len, 0);
	assert_int_equal(child(r->tree, 0)->at.len, 0);
	assert_true(child(r->tree, 0)->plain);
	assert_false(child(r->tree, 1)->plain);
	assert_str(child(r->tree, 2)->text, "~");
}

static void
lists_and_maps_reach_to_their_end(void **state)
{
	struct read *r = read_yaml(*state,
	    STR("a: {b: c, d: [e]}\nf:\n  g: h\n"));

	assert_int_equal(r->ds.count, 0);
	assert_str(written(r, child(r->tree, 0)), "{b: c, d: [e]}");
	assert_true(str_starts(written(r, child(r->tree, 1)), STR("g: h")));
	assert_true(str_starts(written(r, r->tree), STR("a: {b")));
}

/* --- what is refused --------------------------------------------------- */

static const struct {
	const char *text;
	enum rule rule;
	const char *at; /* what the diagnostic points to, or its beginning */
} refused[] = {
	{ "a: &x b\n", R_YAML_ALIAS, "&x b" },
	{ "a: *x\n", R_YAML_ALIAS, "*x" },
	{ "a: &x [b]\n", R_YAML_ALIAS, "&x [" },
	{ "a: &x {b: c}\n", R_YAML_ALIAS, "&x {" },
	{ "*x : b\n", R_YAML_ALIAS, "*x" },
	{ "a: !!str b\n", R_YAML_TAG, "!!str b" },
	{ "a: !x [b]\n", R_YAML_TAG, "!x [" },
	{ "a: !<tag:x,1:y> {}\n", R_YAML_TAG, "!<tag" },
	{ "a: ! b\n", R_YAML_TAG, "! b" },
	{ "\xc3\xa5: b\n<<: {c: d}\n", R_YAML_MERGE_KEY, "<<" },
	{ "a: b\n---\nc: d\n", R_YAML_DOCUMENTS, "---" },
	{ "a: b\n...\n---\nc: d\n", R_YAML_DOCUMENTS, "---" },
	{ "a: b\n...\nc: d\n", R_YAML_SYNTAX, "c" },
	{ "%TAG ! x:\n---\na: b\n", R_YAML_DIRECTIVE, "%TAG ! x:" },
	{ "\n# x\n%FOO\n---\na: b\n", R_YAML_DIRECTIVE, "%FOO" },
	{ "? [a]\n: b\n", R_YAML_KEY, "[a]" },
	{ "{a: b}: c\n", R_YAML_KEY, "{a: b}" },
	{ "\xc3\xa5: b\nc: d\nc: e\n", R_DUPLICATE_KEY, "c" },
	{ "c: d\n'c': e\n", R_DUPLICATE_KEY, "'c'" },
	{ "a: \"\xc3\xa5\\x01\"\n", R_CONTROL_CHARACTER, "\"\xc3\xa5\\x01\"" },
	{ "a: \"\\0\"\n", R_CONTROL_CHARACTER, "\"\\0\"" },
	{ "a: \"\\uFFFE\"\n", R_CONTROL_CHARACTER, "\"\\uFFFE\"" },
	{ "\"\\x07\": a\n", R_CONTROL_CHARACTER, "\"\\x07\"" },
	{ "a: b\xe2\x80\xae" "c\n", R_BIDI_CHARACTER, "b\xe2\x80\xae" "c" },
	{ "a: \"\\u2066\"\n", R_BIDI_CHARACTER, "\"\\u2066\"" },
	{ "", R_YAML_EMPTY, "" },
	{ "# nothing\n", R_YAML_EMPTY, "" },
	{ "---\n", R_YAML_EMPTY, "" },
	{ "---\n...\n", R_YAML_EMPTY, "" },
	{ "a: [b\n", R_YAML_SYNTAX, "" },
	{ "a: 'b\n", R_YAML_SYNTAX, "" },
	{ "\ta: b\n", R_YAML_SYNTAX, "\t" },
	{ "\xc3\xa5: b: c\n", R_YAML_SYNTAX, ":" },
	{ "\xc3\xa5: @b\n", R_YAML_SYNTAX, "@" },
	{ "\xc3\xa5: a\x01\n", R_YAML_SYNTAX, "\x01" },
	{ "%YAML 3.0\n---\na: b\n", R_YAML_SYNTAX, "%" },
	{ "a: \xff\n", R_NOT_UTF8, "\xff" },
	{ "a: \xed\xa0\x80\n", R_NOT_UTF8, "\xed" },
	{ "a: b\xc3", R_NOT_UTF8, "\xc3" },
	{ "\xff\xfe" "a", R_NOT_UTF8, "\xff" },
};

static void
each_refused_thing_has_its_rule_and_place(void **state)
{
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct read *r = read_yaml(*state, str_from(refused[i].text));
		const struct diag *d = r->ds.first;
		const struct source *source = r->sources.first;
		struct str at;

		if (r->ds.count != 1)
			fail_msg("'%s': %zu diagnostics", refused[i].text,
			    r->ds.count);
		if (d->rule != refused[i].rule)
			fail_msg("'%s': %s", refused[i].text,
			    rule_id(d->rule));
		at = str_sub(source->text, source_offset(source, d->at),
		    d->at.len);
		if (!str_starts(at, str_from(refused[i].at)))
			fail_msg("'%s': at '%.*s'", refused[i].text,
			    STR_ARG(at));
	}
}

static void
nul_is_no_text(void **state)
{
	struct read *r = read_yaml(*state, STR("a: b\0c\n"));

	assert_int_equal(r->ds.count, 1);
	assert_int_equal(r->ds.first->rule, R_NOT_UTF8);
	assert_true(r->ds.unreadable);
	assert_null(r->source);
}

static void
what_yaml_1_1_allows_is_fine(void **state)
{
	static const char *const fine[] = {
		"%YAML 1.1\n---\na: b\n",
		"---\na: b\n...\n",
		"a: b\n...\n",
		"# c\n---\n# d\na: b # e\n",
		"a: \"\\u2019 \\x41\"\n",
		"a: 100%\nb: x%y\n",
		"'<<': b\n",
		"a: b\xe2\x80\x99s\n",
		"a: {b: c, d: {b: c}}\ne: {b: c}\n",
	};

	for (size_t i = 0; i < COUNT(fine); i++) {
		struct read *r = read_yaml(*state, str_from(fine[i]));

		if (r->ds.count || !r->tree)
			fail_msg("'%s': %.*s", fine[i],
			    STR_ARG(r->ds.first->message));
	}
}

static struct read *
repeated(void *arena, const char *head, const char *unit, size_t count,
    const char *tail)
{
	struct out o;

	out_init(&o, arena);
	out_cstr(&o, head);
	while (count--)
		out_cstr(&o, unit);
	out_cstr(&o, tail);
	return read_yaml(arena, out_text(&o));
}

static void
assert_only(const struct read *r, enum rule rule)
{
	assert_int_equal(r->ds.count, 1);
	assert_string_equal(rule_id(r->ds.first->rule), rule_id(rule));
}

static void
depth_is_limited(void **state)
{
	struct read *r = repeated(*state, "", "[", 64, "");

	/* Sixty-four levels are read, and then the end is missing. */
	assert_only(r, R_YAML_SYNTAX);
	assert_only(repeated(*state, "", "[", 65, ""), R_YAML_TOO_DEEP);
	assert_only(repeated(*state, "", "- ", 65, ""), R_YAML_TOO_DEEP);
	assert_only(repeated(*state, "", "{a: ", 65, ""), R_YAML_TOO_DEEP);
	r = repeated(*state, "a: ", "[", 1000000, "");
	assert_only(r, R_YAML_TOO_DEEP);
	assert_int_equal(source_offset(r->source, r->ds.first->at), 66);
}

static void
texts_are_limited(void **state)
{
	struct read *r = repeated(*state, "a: ", "x", 16384, "\nb: c\n");

	assert_int_equal(r->ds.count, 0);
	r = repeated(*state, "a: ", "x", 16385, "\nb: c\n");
	assert_only(r, R_TEXT_TOO_LONG);
	assert_true(child(r->tree, 0)->bad);
	assert_false(child(r->tree, 1)->bad);
}

static void
files_are_limited(void **state)
{
	char *bytes = arena_alloc(*state, YAML_SIZE_MAX + 1);
	struct read *r;

	memset(bytes, '#', YAML_SIZE_MAX + 1);
	r = read_yaml(*state, (struct str){ bytes, YAML_SIZE_MAX });
	assert_only(r, R_YAML_EMPTY);
	r = read_yaml(*state, (struct str){ bytes, YAML_SIZE_MAX + 1 });
	assert_only(r, R_INPUT_TOO_LARGE);
	assert_true(r->ds.unreadable);
	assert_str(sources_find(&r->sources, r->ds.first->at)->name, "t");
}

static void
values_are_limited(void **state)
{
	struct read *r = repeated(*state, "[", "a,", YAML_NODES_MAX - 2, "]");

	assert_int_equal(r->ds.count, 0);
	assert_int_equal(r->tree->count, YAML_NODES_MAX - 2);
	assert_only(repeated(*state, "[", "a,", YAML_NODES_MAX, "]"),
	    R_YAML_TOO_MANY_NODES);
}

static void
many_duplicates_are_all_told(void **state)
{
	struct read *r = repeated(*state, "", "a: b\n", 901, "");

	assert_int_equal(r->ds.count, 900);
	assert_int_equal(r->tree->count, 901);
	assert_false(child(r->tree, 0)->bad);
	assert_true(child(r->tree, 900)->bad);
	for (const struct diag *d = r->ds.first; d; d = d->next)
		assert_int_equal(d->remarks->at.off, r->source->base);
}

/* A tree is read on after what is refused, so that all is told at once. */
static void
several_problems_are_told_in_one_run(void **state)
{
	struct read *r = read_yaml(*state,
	    STR("a: &x b\nc: !t d\nc: e\n<<: {f: g}\nh: \"\\x01\"\ni: *x\n"));

	assert_int_equal(r->ds.count, 6);
	assert_int_equal(r->tree->count, 6);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(spans_are_bytes_also_after_wide_characters),
		arena_test(spans_survive_crlf),
		arena_test(a_byte_order_mark_is_no_part_of_the_text),
		arena_test(block_texts_begin_at_their_sign),
		arena_test(a_value_may_be_missing),
		arena_test(lists_and_maps_reach_to_their_end),
		arena_test(each_refused_thing_has_its_rule_and_place),
		arena_test(nul_is_no_text),
		arena_test(what_yaml_1_1_allows_is_fine),
		arena_test(depth_is_limited),
		arena_test(texts_are_limited),
		arena_test(files_are_limited),
		arena_test(values_are_limited),
		arena_test(many_duplicates_are_all_told),
		arena_test(several_problems_are_told_in_one_run),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
