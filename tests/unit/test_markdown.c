/*
 * Markdown: every kind of node once, byte by byte; and texts of the nastiest
 * kind, which GitHub's own parser must give back unchanged and unadorned.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include "base/arena.h"
#include "base/out.h"
#include "doc/doc.h"
#include "emit/emit.h"

#include "sample_doc.h"

#define ROUNDS 4000
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static struct str
markdown(const struct doc *d)
{
	struct out o;

	out_init(&o, d->arena);
	emit_markdown(&o, d);
	assert_false(o.failed);
	return out_text(&o);
}

static struct str
body(struct str s)
{
	size_t end = str_search(str_from_off(s, 4), STR("\n---\n"));

	assert_true(str_starts(s, STR("---\n")));
	return str_from_off(s, 4 + end + 5);
}

/* Reading back. */

static cmark_node *
parse(struct str s)
{
	static const char *const extensions[] = { "table", "strikethrough",
		"autolink", "tasklist" };
	cmark_parser *parser =
	    cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE);
	cmark_node *root;

	for (size_t i = 0; i < COUNT(extensions); i++)
		cmark_parser_attach_syntax_extension(parser,
		    cmark_find_syntax_extension(extensions[i]));
	cmark_parser_feed(parser, s.p, s.len);
	root = cmark_parser_finish(parser);
	cmark_parser_free(parser);
	return root;
}

static bool
is_block(cmark_node *n)
{
	return n && (cmark_node_get_type(n) & CMARK_NODE_TYPE_MASK) ==
	    CMARK_NODE_TYPE_BLOCK;
}

static bool
is_anchor(struct str s)
{
	return str_starts(s, STR("<a id=\"")) || str_eq(s, STR("</a>"));
}

/*
 * What a reader sees, a line a block: texts as they are, and what is not
 * text by name, so that a false mark shows.  Marks count when `marks`.
 */
static void
seen(struct out *o, cmark_node *n, bool marks)
{
	cmark_node_type type = cmark_node_get_type(n);
	const char *literal = cmark_node_get_literal(n);
	bool block = is_block(n);
	bool mark = type == CMARK_NODE_STRONG || type == CMARK_NODE_EMPH;

	if (type == CMARK_NODE_HTML_INLINE && is_anchor(str_from(literal)))
		return;
	if (block) {
		out_cstr(o, cmark_node_get_type_string(n));
		out_char(o, '\n');
	} else if (type == CMARK_NODE_CODE) {
		out_printf(o, "`%s`", literal);
	} else if (type == CMARK_NODE_TEXT) {
		out_cstr(o, literal);
	} else if (!mark || marks) {
		out_printf(o, "{%s ", cmark_node_get_type_string(n));
	}
	for (cmark_node *c = cmark_node_first_child(n); c;
	    c = cmark_node_next(c))
		seen(o, c, marks);
	if (block && cmark_node_first_child(n) &&
	    !is_block(cmark_node_first_child(n)))
		out_char(o, '\n');
	if (type == CMARK_NODE_LINK)
		out_printf(o, " %s", cmark_node_get_url(n));
	if (!block && type != CMARK_NODE_CODE && type != CMARK_NODE_TEXT &&
	    (!mark || marks))
		out_char(o, '}');
}

static struct str
read_back(struct arena *a, struct str s, bool marks)
{
	cmark_node *root = parse(s);
	struct out o;

	out_init(&o, a);
	seen(&o, root, marks);
	cmark_node_free(root);
	return out_text(&o);
}

/* Texts that mean something to Markdown. */

static uint32_t seed;

static uint32_t
any(uint32_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % below;
}

static const char *const pieces[] = {
	"1. ", "10) ", "2.", "-", "- ", "+ ", "* ", "*", "**", "_", "_x_",
	"__", "<id>", "<!-- ", "<br>", "</p>", "&amp;", "&", "&#35;", ";",
	"|", "||", "\\", "\\|", "`", "``", "http://x.yz/", "https:", "//",
	"www.x.yz", "~", "~~x~~", "~~~", "[", "]", "[x]", "](y)", "![", "!",
	"(", ")", ":", "=", "===", "---", "- - -", "{#id}", "{", "}", "> ",
	"#", "## ", " #", "[ ] ", "[^1]", "[^1]: ", "é", "“", "”", "…", "€",
	"\xc2\xa0", " ", "  ", "\t", "\n", "a", "B7", "word ", "\"", "'",
	"^", "$", "%", "0", "\r\n", "的", "。", "    ", "|---|", "ftp://a.b",
};

static struct str
nasty(struct arena *a)
{
	struct out o;
	uint32_t count = 1 + any(7);

	out_init(&o, a);
	while (count--)
		out_cstr(&o, pieces[any(COUNT(pieces))]);
	/* Something to see, so that no block is empty. */
	if (!str_trim(out_text(&o)).len)
		out_char(&o, 'x');
	return out_text(&o);
}

/* As a reader sees it: blanks are spaces, and none at the ends. */
static void
expect(struct out *o, const char *block, struct str s)
{
	if (block)
		out_printf(o, "%s\n", block);
	s = str_trim(s);
	for (size_t i = 0; i < s.len; i++)
		out_char(o, strchr("\t\n\r", s.p[i]) ? ' ' : s.p[i]);
}

static void
assert_same(struct str source, struct str got, struct str want)
{
	if (!str_eq(got, want))
		fail_msg("from\n%.*s\nread\n%.*s\nnot\n%.*s", STR_ARG(source),
		    STR_ARG(got), STR_ARG(want));
}

static struct doc
bare(struct arena *a)
{
	struct doc d = { .arena = a, .title = STR("T") };

	d.sections = doc_new(a, DOC_SECTION);
	doc_mark(a, d.sections)->title =
	    doc_text(a, doc_new(a, DOC_TERM), STR("S"));
	return d;
}

/* The title and the section's heading, before what the test put there. */
static void
expect_start(struct out *o, struct arena *a)
{
	out_init(o, a);
	out_lit(o, "document\nheading\nT\nheading\nS\n");
}

static struct doc_node *
words(struct arena *a, struct doc_node *parent, enum doc_kind kind,
    struct str s)
{
	return doc_text(a, doc_add(a, parent, kind), s);
}

static void
one_text(struct arena *a, enum doc_kind kind)
{
	struct doc d = bare(a);
	struct str s = nasty(a);
	struct out o;

	words(a, d.sections, kind, s);
	expect_start(&o, a);
	expect(&o, kind == DOC_HEADING ? "heading" : "paragraph", s);
	out_char(&o, '\n');
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), true), out_text(&o));
}

static void
one_list(struct arena *a, enum doc_kind kind)
{
	struct doc d = bare(a);
	struct doc_node *list = doc_add(a, d.sections, kind);
	struct str s;
	struct out o;

	expect_start(&o, a);
	out_lit(&o, "list\n");
	for (int i = 0; i < 2; i++) {
		s = nasty(a);
		words(a, list, DOC_ITEM, s);
		expect(&o, "item\nparagraph", s);
		out_char(&o, '\n');
	}
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), true), out_text(&o));
}

static void
one_entry(struct arena *a)
{
	struct doc d = bare(a);
	struct doc_node *entry =
	    doc_add(a, doc_add(a, d.sections, DOC_TERMS), DOC_ENTRY);
	struct str s = nasty(a);
	struct out o;

	words(a, entry, DOC_TERM, STR("Term"));
	words(a, entry, DOC_DEFINITION, str_trim(s));
	expect_start(&o, a);
	out_lit(&o, "list\nitem\nparagraph\n{strong Term.} ");
	expect(&o, NULL, s);
	out_char(&o, '\n');
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), true), out_text(&o));
}

static void
one_table(struct arena *a)
{
	struct doc d = bare(a);
	struct doc_node *table = doc_add(a, d.sections, DOC_TABLE), *row;
	struct str s;
	struct out o;

	expect_start(&o, a);
	out_lit(&o, "table\ntable_header\n");
	for (int i = 0; i < 2; i++) {
		s = nasty(a);
		words(a, table, DOC_COLUMN, s);
		expect(&o, "table_cell", s);
		out_char(&o, '\n');
	}
	row = doc_add(a, table, DOC_ROW);
	out_lit(&o, "table_row\n");
	for (int i = 0; i < 2; i++) {
		s = nasty(a);
		words(a, row, DOC_CELL, s);
		expect(&o, "table_cell", s);
		out_char(&o, '\n');
	}
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), true), out_text(&o));
}

/* Inlines of all kinds in any order: the words come back, and the links. */

static void
inline_(struct arena *a, struct doc_node *parent, int depth, struct out *o)
{
	static const enum doc_kind kinds[] = { DOC_TEXT, DOC_NAME, DOC_STRONG,
		DOC_EMPHASIS, DOC_LINK, DOC_SPAN };
	enum doc_kind kind = kinds[any(depth ? COUNT(kinds) : 2)];
	struct doc_node *n;

	if (kind == DOC_LINK && any(2))
		kind = DOC_SPAN;
	n = doc_add(a, parent, kind);
	if (kind == DOC_TEXT || kind == DOC_NAME) {
		n->text = nasty(a);
		out_str(o, n->text);
		return;
	}
	for (uint32_t i = 1 + any(3); i--;)
		inline_(a, n, depth - 1, o);
}

static void
some_inlines(struct arena *a)
{
	struct doc d = bare(a);
	struct doc_node *p = doc_add(a, d.sections, DOC_PARAGRAPH);
	struct out o, plain;

	expect_start(&o, a);
	out_init(&plain, a);
	for (uint32_t i = 1 + any(4); i--;)
		inline_(a, p, 3, &plain);
	expect(&o, "paragraph", out_text(&plain));
	out_char(&o, '\n');
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), false), out_text(&o));
}

static void
round_trip(void (*one)(struct arena *))
{
	struct arena *a;

	seed = 2463534242u;
	for (int i = 0; i < ROUNDS; i++) {
		a = arena_new();
		one(a);
		arena_free(a);
	}
}

static void
one_paragraph(struct arena *a)
{
	one_text(a, DOC_PARAGRAPH);
}

static void
one_heading(struct arena *a)
{
	one_text(a, DOC_HEADING);
}

static void
one_bullets(struct arena *a)
{
	one_list(a, DOC_BULLETS);
}

static void
one_steps(struct arena *a)
{
	one_list(a, DOC_STEPS);
}

static void
texts_come_back(void **state)
{
	(void)state;
	round_trip(one_paragraph);
	round_trip(one_heading);
	round_trip(one_bullets);
	round_trip(one_steps);
	round_trip(one_entry);
	round_trip(one_table);
}

static void
inlines_come_back(void **state)
{
	(void)state;
	round_trip(some_inlines);
}

/* Code, in a paragraph and in a cell, where a bar would end it. */
static void
one_code(struct arena *a)
{
	static const char *const bits[] = { "`", "``", "|", "\\", " ", "a",
		"*", "_", "<b>", "&amp;", "]", "" };
	struct doc d = bare(a);
	struct doc_node *table;
	struct out s, o;

	out_init(&s, a);
	for (uint32_t i = any(6); i--;)
		out_cstr(&s, bits[any(COUNT(bits))]);
	out_char(&s, 'z');
	doc_add(a, doc_add(a, d.sections, DOC_PARAGRAPH), DOC_CODE)->text =
	    out_text(&s);
	table = doc_add(a, d.sections, DOC_TABLE);
	words(a, table, DOC_COLUMN, STR("C"));
	doc_add(a, doc_add(a, doc_add(a, table, DOC_ROW), DOC_CELL),
	    DOC_CODE)->text = out_text(&s);
	expect_start(&o, a);
	out_printf(&o, "paragraph\n`%.*s`\ntable\ntable_header\ntable_cell\n"
	    "C\ntable_row\ntable_cell\n", STR_ARG(out_text(&s)));
	if (str_search(out_text(&s), STR("\\|")) < s.len)
		expect(&o, NULL, out_text(&s));
	else
		out_printf(&o, "`%.*s`", STR_ARG(out_text(&s)));
	out_char(&o, '\n');
	assert_same(markdown(&d),
	    read_back(a, body(markdown(&d)), true), out_text(&o));
}

static void
code_comes_back(void **state)
{
	(void)state;
	round_trip(one_code);
}

/* What is known to be right, written down. */

struct known {
	const char *text, *markdown;
};

static void
known_escapes(void **state)
{
	static const struct known known[] = {
		{ "plain words, e.g. 1.5 & more", NULL },
		{ "AT&T, R&D", NULL },
		{ "4 August 2021 (draft) - or not", NULL },
		{ "4. kolovoza 2021.", "4\\. kolovoza 2021." },
		{ "1) one", "1\\) one" },
		{ "- no item", "\\- no item" },
		{ "# no heading", "\\# no heading" },
		{ "a*b*c _d_", "a\\*b\\*c \\_d\\_" },
		{ "<id> &amp; |", "\\<id\\> \\&amp; \\|" },
		{ "see http://x.yz", "see http\\://x.yz" },
		{ "www.x.yz", "www\\.x.yz" },
		{ "two\nlines ", "two lines" },
	};
	struct arena *a = arena_new();
	(void)state;

	for (size_t i = 0; i < COUNT(known); i++) {
		struct doc d = bare(a);
		struct str want = arena_printf(a, "\n# T\n\n## S\n\n%s\n",
		    known[i].markdown ? known[i].markdown : known[i].text);

		words(a, d.sections, DOC_PARAGRAPH, str_from(known[i].text));
		assert_same(want, body(markdown(&d)), want);
	}
	arena_free(a);
}

static void
marks(void **state)
{
	struct arena *a = arena_new();
	struct doc d = bare(a);
	struct doc_node *p = doc_add(a, d.sections, DOC_PARAGRAPH);
	struct str want = STR("\n# T\n\n## S\n\n"
	    "*a **b***c stop.after **x** y\\![z](#i) (when so)\n");
	struct doc_node *n = doc_add(a, p, DOC_EMPHASIS);
	(void)state;

	doc_text(a, n, STR("a "));
	words(a, n, DOC_STRONG, STR("b"));
	doc_text(a, p, STR("c "));
	words(a, p, DOC_STRONG, STR("stop."));
	doc_text(a, p, STR("after "));
	words(a, p, DOC_STRONG, STR("x"));
	doc_text(a, p, STR(" y!"));
	doc_link(a, p, STR("#i"), STR("z"));
	words(a, p, DOC_CONDITION, STR("when so"));
	assert_same(want, body(markdown(&d)), want);
	arena_free(a);
}

/* Neighbouring lists stay two. */
static void
neighbours(void **state)
{
	struct arena *a = arena_new();
	struct doc d = bare(a);
	struct str want = STR("\n# T\n\n## S\n\n- a\n  - b\n\n* c\n\n"
	    "1. d\n\n   e\n\n1) f\n");
	struct doc_node *n;
	(void)state;

	n = words(a, doc_add(a, d.sections, DOC_BULLETS), DOC_ITEM, STR("a"));
	words(a, doc_add(a, n, DOC_BULLETS), DOC_ITEM, STR("b"));
	words(a, doc_add(a, d.sections, DOC_BULLETS), DOC_ITEM, STR("c"));
	n = words(a, doc_add(a, d.sections, DOC_STEPS), DOC_ITEM, STR("d"));
	words(a, n, DOC_PARAGRAPH, STR("e"));
	words(a, doc_add(a, d.sections, DOC_STEPS), DOC_ITEM, STR("f"));
	assert_same(want, body(markdown(&d)), want);
	arena_free(a);
}

/* clang-format off */
static const char sample[] =
	"---\n"
	"title: \"Privacy notice\"\n"
	"description: \"How \\\"we\\\" use it.\"\n"
	"lang: \"en\"\n"
	"dir: \"ltr\"\n"
	"version: \"2.6\"\n"
	"date: \"2021-08-04\"\n"
	"status: \"archived\"\n"
	"controller: \"Ours & Co\"\n"
	"policy: \"privacy\"\n"
	"generator: \"policyc 0\"\n"
	"effective: \"2021-09-01\"\n"
	"supersedes: \"2.5\"\n"
	"translation_of: \"sv\"\n"
	"translation: \"9/10\"\n"
	"---\n"
	"\n"
	"# Privacy notice\n"
	"\n"
	"> <a id=\"archive\"></a>**Archived.** Old.\n"
	"\n"
	"> Partly translated.\n"
	"\n"
	"How we use data.\n"
	"\n"
	"Version 2.6, 4 August 2021.\n"
	"\n"
	"<a id=\"summary\"></a>\n"
	"\n"
	"## At a glance\n"
	"\n"
	"- **Who we are.** Ours, at [a@b.example](mailto:a@b.example). [More](#controller)\n"
	"\n"
	"### You might not expect\n"
	"\n"
	"- This.\n"
	"\n"
	"## Contents\n"
	"\n"
	"1. [Who we are](#controller)\n"
	"2. [Data](#data)\n"
	"3. [Why we use it](#purposes)\n"
	"\n"
	"<a id=\"controller\"></a>\n"
	"\n"
	"## 1. Who we are\n"
	"\n"
	"<a id=\"complaint\"></a>\n"
	"\n"
	"We & **you**, *all*, `` a|`b` ``, since 4 August 2021: Street\\_1, Townpå svenska (not yet translated)\n"
	"\n"
	"<a id=\"processor\"></a>\n"
	"\n"
	"<a id=\"others\"></a>\n"
	"\n"
	"### For others\n"
	"\n"
	"Ask \\<them\\>.\n"
	"\n"
	"<a id=\"data\"></a>\n"
	"\n"
	"## 2. Data\n"
	"\n"
	"- <a id=\"data-name\"></a>**Name.** Yours.\n"
	"- <a id=\"data-why\"></a>**Why?** So.\n"
	"\n"
	"* **Number.** 1\n"
	"\n"
	"1. First\n"
	"\n"
	"   Below.\n"
	"2. <a id=\"second\"></a>2\\. second\n"
	"\n"
	"<a id=\"purposes\"></a>\n"
	"\n"
	"## 3. Why we use it\n"
	"\n"
	"<a id=\"table-purposes\"></a>\n"
	"\n"
	"**Table 1** A remark.\n"
	"\n"
	"| Purpose | Basis |\n"
	"| --- | --- |\n"
	"| <a id=\"purpose-run\"></a>**Run**: Run it \\| all | Contract; Consent (when you click) |\n"
	"\n"
	"- **Ireland.** Backup\n"
	"\n"
	"<a id=\"bases\"></a>\n"
	"\n"
	"### More\n";
/* clang-format on */

static void
every_kind(void **state)
{
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);
	(void)state;

	assert_same(markdown(d), markdown(d), str_from(sample));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind),
		cmocka_unit_test(known_escapes),
		cmocka_unit_test(marks),
		cmocka_unit_test(neighbours),
		cmocka_unit_test(code_comes_back),
		cmocka_unit_test(texts_come_back),
		cmocka_unit_test(inlines_come_back),
	};

	cmark_gfm_core_extensions_ensure_registered();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
