/*
 * Prose: which nodes CommonMark becomes, what is refused and where, and that
 * references reach whoever knows the facts.
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
#include "doc/inline.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct prose {
	struct arena *arena;
	struct sources sources;
	struct diags ds;
	struct source *source;
	struct inliner in;
	struct doc_node *node;
	struct span at; /* of the text */
	size_t facts;
};

/* A fact shows as its path, as a name. */
static void
show_path(void *data, struct doc_node *into, struct str path, struct span at)
{
	struct prose *p = data;

	assert_int_equal(at.off, p->at.off);
	assert_int_equal(at.len, p->at.len);
	p->facts++;
	doc_add(p->arena, into, DOC_NAME)->text = arena_copy(p->arena, path);
}

/* The text stands in a source, after something else. */
static void
parse(struct prose *p, struct str text, bool blocks)
{
	static const char before[] = "text: ";
	struct arena *a = arena_new();
	struct str all = arena_printf(a, "%s%.*s\n", before, STR_ARG(text));

	*p = (struct prose){ .arena = a };
	sources_init(&p->sources, a);
	diags_init(&p->ds, a, &p->sources);
	p->source = sources_add(&p->sources, STR("policy.yaml"), all);
	p->at = source_span(p->source, sizeof(before) - 1, text.len);
	p->in = (struct inliner){ a, arena_child(a), &p->ds, show_path, p };
	p->node = doc_new(a, DOC_PARAGRAPH);
	inline_parse(&p->in, text, p->at, blocks, p->node);
}

static const char *
mark(enum doc_kind kind)
{
	switch (kind) {
	case DOC_TEXT:
		return "";
	case DOC_STRONG:
		return "strong";
	case DOC_EMPHASIS:
		return "em";
	case DOC_CODE:
		return "code";
	case DOC_NAME:
		return "fact";
	case DOC_LINK:
		return "a";
	case DOC_BREAK:
		return "br";
	case DOC_PARAGRAPH:
		return "p";
	case DOC_BULLETS:
		return "ul";
	case DOC_STEPS:
		return "ol";
	case DOC_ITEM:
		return "li";
	default:
		fail_msg("a node of kind %d", (int)kind);
		return "";
	}
}

/* The children as "em(text) a[href](text)": short enough to be compared. */
static void
show(struct out *o, const struct doc_node *n)
{
	for (; n; n = n->next) {
		out_cstr(o, mark(n->kind));
		if (n->marks->href.len)
			out_printf(o, "[%.*s]", STR_ARG(n->marks->href));
		if (n->kind != DOC_TEXT)
			out_char(o, '(');
		out_str(o, n->text);
		show(o, n->first);
		if (n->kind != DOC_TEXT)
			out_char(o, ')');
	}
}

static void
assert_shown(const struct prose *p, const char *expected)
{
	struct out o;
	struct str s;

	out_init(&o, p->arena);
	show(&o, p->node->first);
	s = out_text(&o);
	if (!str_eq(s, str_from(expected)))
		fail_msg("'%.*s' is not '%s'", STR_ARG(s), expected);
}

static void
assert_nodes(const char *text, bool blocks, const char *expected)
{
	struct prose p;

	parse(&p, str_from(text), blocks);
	if (p.ds.count)
		fail_msg("%s: %.*s", text, STR_ARG(p.ds.first->message));
	assert_shown(&p, expected);
	arena_free(p.arena);
}

/* One diagnostic at `covers`; and what is shown nevertheless. */
static void
assert_refused(const char *text, bool blocks, enum rule rule,
    const char *covers, const char *shown)
{
	struct prose p;
	struct str found;

	parse(&p, str_from(text), blocks);
	if (p.ds.count != 1 || p.ds.first->rule != rule)
		fail_msg("%s: %zu problems, the first %s", text, p.ds.count,
		    p.ds.count ? rule_id(p.ds.first->rule) : "none");
	found = str_sub(p.source->text,
	    source_offset(p.source, p.ds.first->at), p.ds.first->at.len);
	if (!str_eq(found, str_from(covers)))
		fail_msg("'%.*s' is not '%s'", STR_ARG(found), covers);
	assert_shown(&p, shown);
	arena_free(p.arena);
}

/* --- nodes ------------------------------------------------------------ */

static void
inlines(void **state)
{
	static const struct {
		const char *text, *nodes;
	} cases[] = {
		{ "", "" },
		{ "Plain text.", "Plain text." },
		{ "M\xc3\xbcller, 12 (a)", "M\xc3\xbcller, 12 (a)" },
		{ "a *b* c", "a em(b) c" },
		{ "a **b *c* d**", "a strong(b em(c) d)" },
		{ "a `b *c*` d", "a code(b *c*) d" },
		{ "snake_case_word", "snake_case_word" },
		{ "a\nb", "a b" },
		{ "a\\\nb", "abr()b" },
		{ "a  \nb", "abr()b" },
		{ "\\*a\\* \\<b>", "*a* <b>" },
		{ "&auml; &lt; &#x41;", "\xc3\xa4 < A" },
		{ "3 < 4 & 5 > 4", "3 < 4 & 5 > 4" },
		{ "see [a *b*](https://x.example/?a=1&b=2)",
		    "see a[https://x.example/?a=1&b=2](a em(b))" },
		{ "<https://x.example>",
		    "a[https://x.example](https://x.example)" },
		{ "<a@x.example>", "a[mailto:a@x.example](a@x.example)" },
		{ "[a](http://x.example)", "a[http://x.example](a)" },
		{ "[a](tel:+46)", "a[tel:+46](a)" },
		{ "[a](#rights)", "a[#rights](a)" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_nodes(cases[i].text, false, cases[i].nodes);
}

static void
blocks(void **state)
{
	static const struct {
		const char *text, *nodes;
	} cases[] = {
		{ "", "" },
		{ "one", "p(one)" },
		{ "one *two*", "p(one em(two))" },
		{ "one\n\ntwo\nthree", "p(one)p(two three)" },
		{ "- a\n- *b*\n", "ul(li(a)li(em(b)))" },
		{ "1. a\n2. b\n", "ol(li(a)li(b))" },
		{ "one:\n\n- a\n\n- b\n\ntwo", "p(one:)ul(li(a)li(b))p(two)" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_nodes(cases[i].text, true, cases[i].nodes);
}

static void
references(void **state)
{
	static const struct {
		const char *text, *nodes;
		bool refers;
	} cases[] = {
		{ "{notice.version}", "fact(notice.version)", true },
		{ "a {b.c_d-e:2F} f", "a fact(b.c_d-e:2F) f", true },
		{ "{a}{b}", "fact(a)fact(b)", true },
		{ "*{a}*", "em(fact(a))", true },
		{ "{a_b} and {c_d}", "fact(a_b) and fact(c_d)", true },
		{ "[x {a}](https://x.example)",
		    "a[https://x.example](x fact(a))", true },
		{ "{}", "{}", false },
		{ "{a b}", "{a b}", false },
		{ "{a", "{a", false },
		{ "a}", "a}", false },
		{ "{{a}}", "{fact(a)}", true },
		{ "no", "no", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_nodes(cases[i].text, false, cases[i].nodes);
		assert_int_equal(inline_refers(str_from(cases[i].text)),
		    cases[i].refers);
	}
	/* Code is shown as it is. */
	assert_nodes("`{a}`", false, "code({a})");
}

static void
references_in_blocks(void **state)
{
	struct prose p;

	(void)state;
	parse(&p, STR("{a}\n\n- {b}\n- c {d}\n"), true);
	assert_int_equal(p.facts, 3);
	assert_shown(&p, "p(fact(a))ul(li(fact(b))li(c fact(d)))");
	arena_free(p.arena);
}

/* --- what is refused --------------------------------------------------- */

static void
html_is_refused(void **state)
{
	(void)state;
	assert_refused("a <b>c</b> d", false, R_PROSE_HTML, "<b>", "a c d");
	assert_refused("a <!-- c --> d", false, R_PROSE_HTML, "<!-- c -->",
	    "a  d");
	assert_refused("<script>\nx\n</script>", true, R_PROSE_HTML,
	    "<script>", "");
	assert_refused("<div>", false, R_PROSE_HTML, "<div>", "");
	assert_refused("one\n\n<div>\n\ntwo", true, R_PROSE_HTML, "<div>",
	    "p(one)p(two)");
	assert_nodes("a `<b>` c", false, "a code(<b>) c");
}

static void
images_are_refused(void **state)
{
	(void)state;
	assert_refused("a ![b](https://x.example/i.png) c", false,
	    R_PROSE_IMAGE, "![", "a  c");
}

static void
unsafe_links_are_refused(void **state)
{
	static const char *const unsafe[] = { "javascript:alert(1)",
		"JavaScript:alert(1)", "data:text/html,x", "file:///etc/x",
		"//x.example", "/rights", "rights.html", "ftp://x.example",
		"https:x", "https://", "mailto:", "#" };
	char text[64];

	(void)state;
	for (size_t i = 0; i < COUNT(unsafe); i++) {
		strcpy(text, "[a](<");
		strcat(text, unsafe[i]);
		strcat(text, ">) b");
		assert_refused(text, false, R_PROSE_LINK, unsafe[i], " b");
	}
	assert_refused("<javascript:x>", false, R_PROSE_LINK, "javascript:x",
	    "");
	/* What is not written so is refused all the same. */
	assert_refused("[a](java&#115;cript:x)", false, R_PROSE_LINK,
	    "[a](java&#115;cript:x)", "");
	assert_refused("[a]()", false, R_PROSE_LINK, "[a]()", "");
}

static void
unseen_characters_are_refused(void **state)
{
	(void)state;
	assert_refused("*a* &#7; b", false, R_CONTROL_CHARACTER, "&#",
	    "em(a)");
	assert_refused("&#x202e;b", false, R_BIDI_CHARACTER, "&#", "");
	assert_refused("[a](https://x.example/&#x2066;)", false,
	    R_BIDI_CHARACTER, "&#", "a(a)");
}

static void
other_blocks_are_refused(void **state)
{
	static const char *const refused[] = { "# head", "> quote",
		"```\ncode\n```", "    code *x*", "***" };

	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		assert_refused(refused[i], true, R_PROSE_BLOCK, refused[i],
		    "");
		assert_refused(refused[i], false, R_PROSE_BLOCK, refused[i],
		    "");
	}
	assert_refused("a\n\nb", false, R_PROSE_BLOCK, "a\n\nb", "");
	assert_refused("- a\n- b", false, R_PROSE_BLOCK, "- a\n- b", "");
	/* An item is one paragraph. */
	assert_refused("- a\n  - b", true, R_PROSE_BLOCK, "- a\n  - b",
	    "ul(li())");
	assert_refused("- a\n\n  b\n- c", true, R_PROSE_BLOCK,
	    "- a\n\n  b\n- c", "ul(li()li(c))");
}

/* `times` times `part`, around "x", as prose. */
static void
nest(struct out *o, size_t times, const char *opens, const char *closes)
{
	for (size_t i = 0; i < times; i++)
		out_cstr(o, opens);
	out_char(o, 'x');
	for (size_t i = 0; i < times; i++)
		out_cstr(o, closes);
}

static void
assert_limit(struct str text, enum rule rule)
{
	struct prose p;

	parse(&p, text, true);
	assert_int_equal(p.ds.count, rule ? 1 : 0);
	if (rule)
		assert_int_equal(p.ds.first->rule, rule);
	arena_free(p.arena);
}

static void
depth_is_limited(void **state)
{
	static const struct {
		size_t times;
		const char *opens, *closes;
		enum rule rule;
	} cases[] = {
		{ 32, "*a ", " a*", R_NONE },
		{ 33, "*a ", " a*", R_PROSE_TOO_DEEP },
		{ 200, "*a ", " a*", R_PROSE_TOO_DEEP },
		{ 200, "[", "", R_NONE },
		{ 201, "[", "", R_PROSE_TOO_MANY_MARKS },
	};
	struct arena *a = arena_new();
	struct out o;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		out_init(&o, a);
		nest(&o, cases[i].times, cases[i].opens, cases[i].closes);
		assert_limit(out_text(&o), cases[i].rule);
	}
	/* Markers of blocks, counted on each line by itself. */
	out_init(&o, a);
	nest(&o, 17, "> ", "");
	assert_limit(out_text(&o), R_PROSE_TOO_MANY_MARKS);
	out_init(&o, a);
	for (int i = 0; i < 100; i++)
		out_lit(&o, "- x\n");
	assert_limit(out_text(&o), R_NONE);
	arena_free(a);
}

static void
silence_without_diagnostics(void **state)
{
	struct prose p;

	(void)state;
	parse(&p, STR("x"), false);
	p.in.ds = NULL;
	p.node = doc_new(p.arena, DOC_PARAGRAPH);
	inline_parse(&p.in, STR("a <b> ![c](d) [e](f) *g*"), p.at, false,
	    p.node);
	assert_int_equal(p.ds.count, 0);
	assert_shown(&p, "a    em(g)");
	arena_free(p.arena);
}

static void
places(void **state)
{
	struct prose p;
	struct span s;

	(void)state;
	parse(&p, STR("M\xc3\xbcller and M\xc3\xbcller"), false);
	s = inline_place(&p.in, p.at, STR("and"));
	assert_int_equal(s.off, p.at.off + 8);
	assert_int_equal(s.len, 3);
	s = inline_place(&p.in, p.at, STR("elsewhere"));
	assert_int_equal(s.off, p.at.off);
	assert_int_equal(s.len, p.at.len);
	/* "text: " stands before the place. */
	s = inline_place(&p.in, p.at, STR("text"));
	assert_int_equal(s.off, p.at.off);
	s = inline_place(&p.in, p.at, STR(""));
	assert_int_equal(s.len, p.at.len);
	s = inline_place(&p.in, (struct span){ 0 }, STR("and"));
	assert_int_equal(s.off, 0);
	arena_free(p.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(inlines),
		cmocka_unit_test(blocks),
		cmocka_unit_test(references),
		cmocka_unit_test(references_in_blocks),
		cmocka_unit_test(html_is_refused),
		cmocka_unit_test(images_are_refused),
		cmocka_unit_test(unsafe_links_are_refused),
		cmocka_unit_test(unseen_characters_are_refused),
		cmocka_unit_test(other_blocks_are_refused),
		cmocka_unit_test(depth_is_limited),
		cmocka_unit_test(silence_without_diagnostics),
		cmocka_unit_test(places),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
