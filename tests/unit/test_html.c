/*
 * HTML: what a page promises whatever the document holds (balanced, inert,
 * escaped, its own security policy true), and how each kind of node looks.
 * Validators and browsers judge whole pages elsewhere (tests/pages).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "emit/emit.h"
#include "emit/flow.h"
#include "emit/html.h"
#include "emit/icons.h"

#include "sample_doc.h"

static struct str
html(const struct doc *d)
{
	struct out o;

	out_init(&o, d->arena);
	emit_html(&o, d);
	assert_false(o.failed);
	return out_text(&o);
}

static bool
has(struct str page, const char *part)
{
	return str_search(page, str_from(part)) < page.len;
}

/* A failure shows what was looked for, and in what. */
static void
assert_has(struct str page, const char *part)
{
	if (!has(page, part))
		fail_msg("no %s in:\n%.*s", part, STR_ARG(page));
}

static void
assert_lacks(struct str page, const char *part)
{
	if (has(page, part))
		fail_msg("%s in:\n%.*s", part, STR_ARG(page));
}

static size_t
times(struct str page, const char *part)
{
	size_t n = 0, at;

	while ((at = str_search(page, str_from(part))) < page.len) {
		page = str_from_off(page, at + 1);
		n++;
	}
	return n;
}

/* A document whose only section holds one node of that kind. */
static struct doc *
doc_with(struct arena *a, enum doc_kind kind, struct doc_node **n)
{
	struct doc *d = sample_doc(a);

	d->sections = sample_section(a, DOC_SECTION, "alone", "Alone", 1);
	*n = doc_add(a, d->sections, kind);
	return d;
}

/* The section of such a document. */
static struct str
section_of(struct str page)
{
	size_t at = str_search(page, STR("<section id=\"alone\""));
	struct str rest = str_from_off(page, at);

	assert_true(at < page.len);
	return str_sub(rest, 0, str_search(rest, STR("</section>")));
}

/* --- balance ---------------------------------------------------------- */

static bool
one_of(struct str name, const char *const *list)
{
	for (; *list; list++)
		if (str_eq(name, str_from(*list)))
			return true;
	return false;
}

/* Every tag is closed by its own, in order; "/>" only where SVG has it. */
static void
assert_balanced(struct str page)
{
	static const char *const empty[] = { "meta", "link", "br", "wbr",
		"!DOCTYPE", NULL };
	struct str open[64], name;
	size_t depth = 0, at;

	while ((at = str_find(page, '<')) < page.len) {
		bool closing = page.p[at + 1] == '/';
		size_t end;

		page = str_from_off(page, at + 1 + closing);
		end = str_find(page, '>');
		assert_true(end < page.len);
		name = str_sub(page, 0, strcspn(page.p, " />\n"));
		if (closing) {
			assert_true(depth > 0);
			if (!str_eq(open[--depth], name))
				fail_msg("<%.*s> ends at </%.*s>",
				    STR_ARG(open[depth]), STR_ARG(name));
		} else if (!one_of(name, empty) && page.p[end - 1] != '/') {
			assert_true(depth < 64);
			open[depth++] = name;
		}
		page = str_from_off(page, end + 1);
		if (!closing && str_eq(name, STR("style")))
			page = str_from_off(page,
			    str_search(page, STR("</style>")));
	}
	assert_int_equal(depth, 0);
}

static void
assert_ids(struct str page)
{
	struct str seen[512];
	size_t n = 0, at;

	while ((at = str_search(page, STR(" id=\""))) < page.len) {
		page = str_from_off(page, at + 5);
		assert_true(n < 512);
		seen[n] = str_sub(page, 0, str_find(page, '"'));
		for (size_t i = 0; i < n; i++)
			if (str_eq(seen[i], seen[n]))
				fail_msg("id %.*s twice", STR_ARG(seen[n]));
		n++;
	}
	assert_true(n > 5);
}

static void
every_kind(void **state)
{
	static const char *const never[] = { "<script", " style=", " onclick",
		"<img", "<iframe", "url(", "@import", "rowspan", "\r",
		"role=\"row" };
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);
	struct str page = html(d);

	(void)state;
	assert_balanced(page);
	assert_ids(page);
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		assert_lacks(page, never[i]);
	assert_true(str_starts(page, STR("<!DOCTYPE html>\n<html lang=\"en\""
					 " dir=\"ltr\" prefix=\"")));
	assert_true(str_ends(page, STR("</body>\n</html>\n")));
	assert_true(str_eq(page, html(d)));
	arena_free(a);
}

/* --- the head --------------------------------------------------------- */

static struct str
style(struct str page, size_t which)
{
	struct str rest = page;

	for (size_t i = 0; i <= which; i++)
		rest = str_from_off(rest,
		    str_search(rest, STR("<style>")) + strlen("<style>"));
	return str_sub(rest, 0, str_search(rest, STR("</style>")));
}

static void
security_policy(void **state)
{
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);
	struct str page;
	char first[45], second[45];

	(void)state;
	d->version_line = STR("Of \"A\\B\" </style><b> & co,\n2.6");
	page = html(d);
	assert_int_equal(times(page, "<style>"), 2);
	assert_true(str_eq(style(page, 0), html_css));
	assert_true(str_eq(style(page, 1), STR(
	    "@page{@bottom-left{content:\"Of \\22 A\\5c B\\22  "
	    "\\3c /style>\\3c b> & co,\\a 2.6\"}"
	    "@bottom-right{content:counter(page) \" / \" counter(pages)}}")));
	sha256_base64(style(page, 0), first);
	sha256_base64(style(page, 1), second);
	assert_string_equal(first, html_css_sha256);
	assert_has(page, arena_cstr(a, arena_printf(a,
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'sha256-%s' 'sha256-%s'; "
	    "base-uri 'none'; form-action 'none'\">", first, second)));
	for (size_t i = 0; i < 2; i++)
		assert_true(str_eq(style(page, i), str_trim(style(page, i))));
	assert_balanced(page);
	arena_free(a);
}

static void
head(void **state)
{
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);
	struct str page = html(d);

	(void)state;
	assert_has(page, "<meta name=\"robots\" content=\"noindex\">");
	assert_has(page, "content=\"How &quot;we&quot; use it.\"");
	assert_has(page, "<link rel=\"canonical\" "
			 "href=\"https://x.example/?a=1&amp;b=2\">");
	assert_has(page, "hreflang=\"sv\" href=\"../sv/privacy.html\">");
	assert_has(page, "hreflang=\"x-default\" href=\"../sv/privacy.html\"");
	assert_has(page, "type=\"text/markdown\" href=\"privacy.md\"");
	assert_has(page, "type=\"application/xml\" href=\"privacy.xml\"");
	assert_has(page, "rel=\"latest-version\" "
			 "href=\"https://x.example/now\"");
	assert_lacks(page, "predecessor-version");
	assert_lacks(page, "version-history");

	d->state = STATE_IN_FORCE;
	d->url = d->successor_url = (struct str){ 0 };
	d->previous_url = STR("https://x.example/old");
	page = html(d);
	assert_lacks(page, "robots");
	assert_lacks(page, "canonical");
	assert_has(page, "rel=\"predecessor-version\" "
			 "href=\"https://x.example/old\"");
	arena_free(a);
}

static void
digests(void **state)
{
	char hex[65], base64[45];

	(void)state;
	sha256_hex(STR("abc"), hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
				 "b00361a396177a9cb410ff61f20015ad");
	sha256_hex((struct str){ 0 }, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb924"
				 "27ae41e4649b934ca495991b7852b855");
	sha256_base64((struct str){ 0 }, base64);
	assert_string_equal(base64,
	    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

/* --- furniture -------------------------------------------------------- */

static void
furniture(void **state)
{
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);
	struct str page;

	(void)state;
	d->skip = STR("Skip & read");
	d->languages = STR("Language");
	d->brand = STR("Ours");
	d->brand_by = STR("by A & B");
	d->also_as = STR("Also as:");
	d->section_link = STR("To section {n}, here");
	page = html(d);
	assert_has(page, "<a class=\"skip\" href=\"#notice\">Skip &amp; read");
	assert_has(page, "<p class=\"brand\">Ours <span>by A &amp; B</span>");
	assert_has(page, "<aside class=\"banner\" id=\"archive\" "
			 "aria-label=\"Archived.\">");
	assert_has(page, "<p>Partly translated.</p></div>");
	assert_has(page, "<nav class=\"langs\" aria-label=\"Language\">");
	assert_has(page, "<li><a href=\"../en/privacy.html\" hreflang=\"en\" "
			 "lang=\"en\" aria-current=\"true\">English</a></li>");
	assert_has(page, "<li><a href=\"../sv/privacy.html\" hreflang=\"sv\" "
			 "lang=\"sv\">Svenska</a></li>");
	assert_has(page, "<main id=\"notice\" typeof=\"dpv:PrivacyNotice "
			 "dpv:LayeredNotice\" resource=\"#notice\">");
	assert_has(page, "<dd property=\"dpv:x\">2.6</dd>");
	assert_has(page, "<li><a href=\"#data\"><span>2</span> Data</a></li>");
	assert_has(page, "<section id=\"data\">\n<div class=\"head\"><h2>"
			 "<span class=\"num\">2</span> Data</h2>"
			 "<a class=\"anchor\" href=\"#data\" aria-label=\"To "
			 "section 2, here\">#</a></div>\n");
	assert_has(page, "<li>Also as:</li><li><a href=\"privacy.md\"");

	d->edition_count = 1;
	d->summary = NULL;
	page = html(d);
	assert_lacks(page, "<nav class=\"langs\"");
	assert_lacks(page, "hreflang");
	assert_lacks(page, "dpv:LayeredNotice");
	assert_balanced(page);
	arena_free(a);
}

static void
long_words(void **state)
{
	struct arena *a = arena_new();
	struct doc *d = sample_doc(a);

	(void)state;
	assert_has(html(d), "<h1 property");
	d->title = STR("Meidän tietosuojaseloste");
	assert_has(html(d), "<h1 class=\"long\" property");
	/* Letters count, not bytes. */
	d->title = STR("ÄÄÄÄÄÄÄÄÄÄÄÄ");
	assert_has(html(d), "<h1 property");
	arena_free(a);
}

/* Only the icons of this page, by id; every icon has a drawing. */
static void
sprite(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *n;
	struct doc *d = doc_with(a, DOC_TERMS, &n);
	const char *previous = "";
	struct str page;
	size_t at;

	(void)state;
	page = html(d);
	assert_int_equal(times(page, "<symbol"), 2); /* banner, expect */
	for (int i = ICON_NONE + 1; i < ICON_COUNT; i++) {
		sample_entry(a, n, "", "T", "D");
		n->last->icon = (enum doc_icon)i;
	}
	page = html(d);
	assert_int_equal(times(page, "<symbol"), ICON_COUNT - 1);
	while ((at = str_search(page, STR("<symbol id=\""))) < page.len) {
		const char *id;

		page = str_from_off(page, at + strlen("<symbol id=\""));
		id = arena_cstr(a, str_sub(page, 0, str_find(page, '"')));
		assert_true(strcmp(previous, id) < 0);
		assert_has(page, arena_cstr(a, arena_printf(a,
		    "<use href=\"#%s\"/>", id)));
		previous = id;
	}
	arena_free(a);
}

/* --- inlines ---------------------------------------------------------- */

static void
escapes(void **state)
{
	static const char nasty[] = "<b>\"&'&amp;</b>";
	static const char safe[] =
	    "&lt;b&gt;&quot;&amp;'&amp;amp;&lt;/b&gt;";
	struct arena *a = arena_new();
	struct doc_node *p;
	struct doc *d = doc_with(a, DOC_PARAGRAPH, &p);
	struct str page;

	(void)state;
	sample_words(a, p, DOC_STRONG, nasty);
	doc_add(a, p, DOC_CODE)->text = str_from(nasty);
	doc_add(a, p, DOC_NAME)->text = str_from(nasty);
	doc_link(a, p, STR("https://x.example/\"><b>"), str_from(nasty));
	d->title = d->head_title = d->description = str_from(nasty);
	d->brand = d->brand_by = d->skip = d->also_as = str_from(nasty);
	d->contents = d->languages = d->version_line = str_from(nasty);
	d->sections->marks->title->first->text = str_from(nasty);
	d->section_link = str_from(nasty);
	page = html(d);
	assert_int_equal(times(page, safe), 17);
	assert_lacks(page, "<b>\"");
	assert_lacks(page, "\"><b>");
	assert_balanced(page);
	arena_free(a);
}

static void
links(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *p, *more;
	struct doc *d = doc_with(a, DOC_PARAGRAPH, &p);
	struct str s;

	(void)state;
	doc_link(a, p, STR("#alone"), STR("here"));
	doc_link(a, p, STR("MailTo:a@b.example"), STR("a@b.example"));
	doc_link(a, p, STR("javascript:alert(1)"), STR("one"));
	doc_link(a, p, STR("data:text/html,x"), STR("two"));
	doc_link(a, p, STR("../x/y:z"), STR("three"));
	more = doc_link(a, p, STR("#data"), STR("More"));
	more->look = LOOK_MORE;
	s = section_of(html(d));
	assert_has(s, "<a href=\"#alone\">here</a>"
		      "<a href=\"MailTo:a@b.example\" translate=\"no\">"
		      "a@b.example</a><span>one</span><span>two</span>"
		      "<a href=\"../x/y:z\">three</a>"
		      "<a class=\"more\" href=\"#data\">More</a>");
	arena_free(a);
}

static void
identifiers(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *p;
	struct doc *d = doc_with(a, DOC_PARAGRAPH, &p);
	struct str s;

	(void)state;
	doc_add(a, p, DOC_CODE)->text = STR("user_credentials_two");
	doc_add(a, p, DOC_CODE)->text = STR("cluster_<id>-sort_cols");
	s = section_of(html(d));
	assert_has(s, "<code translate=\"no\">user_credentials_two</code>"
		      "<code translate=\"no\">cluster_<wbr>&lt;id&gt;-<wbr>"
		      "sort_<wbr>cols</code>");
	arena_free(a);
}

static void
languages(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *p, *n;
	struct doc *d = doc_with(a, DOC_PARAGRAPH, &p);
	struct str page;

	(void)state;
	doc_mark(a, p)->lang = STR("ar");
	doc_mark(a, p)->id = STR("arabic");
	doc_text(a, p, STR("x"));
	n = sample_words(a, p, DOC_SPAN, "y");
	doc_mark(a, n)->lang = STR("en");
	doc_mark(a, doc_text(a, p, STR("z"))->last)->lang = STR("sv");
	page = html(d);
	assert_has(page, "<p id=\"arabic\" lang=\"ar\" dir=\"rtl\">x"
			 "<span>y</span><span lang=\"sv\">z</span></p>");

	d->rtl = true;
	d->locale = STR("ar");
	page = html(d);
	assert_has(page, "<html lang=\"ar\" dir=\"rtl\"");
	assert_has(page, "<p id=\"arabic\">x<span lang=\"en\" dir=\"ltr\">y");
	assert_has(page, "@bottom-right{content:\"Version");
	assert_true(html_rtl(STR("he")) && html_rtl(STR("ur-PK")) &&
	    html_rtl(STR("ks-Arab")));
	assert_false(html_rtl(STR("sv")) || html_rtl(STR("az-Latn")) ||
	    html_rtl(STR("ar-Latn")) || html_rtl(STR("")));
	arena_free(a);
}

/* --- blocks ----------------------------------------------------------- */

static void
blocks(void **state)
{
	struct arena *a = arena_new();
	struct str page = html(sample_doc(a));

	(void)state;
	assert_has(page, "<p id=\"complaint\">We &amp; <strong>you</strong>, "
			 "<em>all</em>, <code translate=\"no\">a|`b`</code>, "
			 "since <time datetime=\"2021-08-04\">4 August 2021"
			 "</time>: <span translate=\"no\">Street_1</span><br>\n"
			 "<span translate=\"no\">Town</span>"
			 "<span lang=\"sv\">på svenska</span> "
			 "<span class=\"when\">not yet translated</span></p>");
	assert_has(page, "<div class=\"aside\" id=\"processor\">\n"
			 "<h3 id=\"others\">For others</h3>\n"
			 "<p>Ask &lt;them&gt;.</p>\n</div>\n");
	assert_has(page, "<dl class=\"terms\">\n<div id=\"data-name\">"
			 "<dt>Name</dt><dd>Yours.</dd></div>\n");
	assert_has(page, "<dl class=\"pairs\">\n<div><dt>Number</dt>");
	assert_has(page, "<ol>\n<li>First<p>Below.</p>\n</li>\n"
			 "<li id=\"second\">2. second</li>\n</ol>\n");
	assert_has(page, "<div class=\"expect\">\n<h3><svg class=\"icon\" "
			 "aria-hidden=\"true\" focusable=\"false\">"
			 "<use href=\"#i-eye\"/></svg>You might not expect"
			 "</h3>\n<ul class=\"prose\">\n<li>This.</li>\n</ul>");
	assert_has(page, "<figure id=\"figure-transfers\">\n"
			 "<ol class=\"path\">\n<li><strong>Ireland</strong>"
			 "Backup</li>\n</ol>\n<figcaption>Figure 2."
			 "</figcaption>\n</figure>\n");
	assert_has(page, "<section class=\"glance layer\" id=\"summary\" "
			 "aria-labelledby=\"summary-title\" "
			 "property=\"dpv:hasNoticeLayer\" "
			 "resource=\"#summary\" typeof=\"dpv:NoticeLayer\">\n"
			 "<h2 id=\"summary-title\">At a glance</h2>");
	arena_free(a);
}

static void
entries(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *n, *d;
	struct doc *doc = doc_with(a, DOC_PAIRS, &n);
	struct str s;

	(void)state;
	d = sample_entry(a, n, "", "Updated", "");
	doc_mark(a, d)->concept = STR("schema:dateModified");
	d = doc_add(a, d, DOC_DATE);
	doc_mark(a, d)->date = (struct date){ 2021, 8, 4 };
	d->text = STR("4 augusti");
	sample_entry(a, n, "", "Because ", "x");
	n->last->tone = TONE_INTEREST;
	sample_words(a, n->last->first, DOC_EMPHASIS, "of");
	s = section_of(html(doc));
	assert_has(s, "<dd><time property=\"schema:dateModified\" "
		      "datetime=\"2021-08-04\">4 augusti</time></dd>");
	assert_has(s, "<dt class=\"t-li\"><span>Because <em>of</em></span>");
	arena_free(a);
}

/* --- tables ----------------------------------------------------------- */

static struct doc_node *
cell(struct arena *a, struct doc_node *row, enum doc_look look)
{
	struct doc_node *c = doc_add(a, row, DOC_CELL);

	c->look = look;
	return c;
}

static void
name_part(struct arena *a, struct doc_node *c, const char *name)
{
	doc_add(a, doc_add(a, c, DOC_PART), DOC_CODE)->text = str_from(name);
}

static void
purposes(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *t, *row, *c, *link;
	struct doc *d = doc_with(a, DOC_TABLE, &t);
	struct str s;

	(void)state;
	doc_mark(a, t)->id = STR("table-purposes");
	t->look = LOOK_PURPOSES;
	c = sample_words(a, t, DOC_CAPTION, "Table 1");
	sample_words(a, c, DOC_DETAIL, "A remark.");
	sample_words(a, t, DOC_COLUMN, "Purpose");
	sample_words(a, t, DOC_COLUMN, "Data & \"more\"");
	sample_words(a, t, DOC_COLUMN, "Basis");
	row = doc_add(a, t, DOC_ROW);
	doc_mark(a, row)->id = STR("purpose-run");
	c = cell(a, row, LOOK_PLAIN);
	doc_mark(a, c)->concept = STR("dpv:ServiceProvision");
	sample_words(a, c, DOC_STRONG, "Run");
	sample_words(a, c, DOC_DETAIL, "All of it");
	c = cell(a, row, LOOK_TAGS);
	doc_mark(a, sample_words(a, c, DOC_PART, "E-mail"))->concept =
	    STR("pd:Email");
	sample_words(a, c, DOC_PART, "Photo")->optional = true;
	c = cell(a, row, LOOK_STACK);
	link = doc_link(a, doc_add(a, c, DOC_PART), STR("#basis-li"),
	    STR("Interest"));
	link->look = LOOK_BASIS;
	link->tone = TONE_INTEREST;
	doc_mark(a, link)->concept = STR("dpv:LegitimateInterest");
	c = sample_words(a, c, DOC_PART, "Law");
	sample_words(a, c, DOC_CONDITION, "if so");
	s = section_of(html(d));
	assert_has(s, "<table class=\"purposes keep\" id=\"table-purposes\">\n"
		      "<caption>Table 1 <span>A remark.</span></caption>\n"
		      "<thead><tr><th scope=\"col\">Purpose</th>"
		      "<th scope=\"col\">Data &amp; &quot;more&quot;</th>"
		      "<th scope=\"col\">Basis</th></tr></thead>\n<tbody>\n"
		      "<tr id=\"purpose-run\" property=\"dpv:hasProcess\" "
		      "resource=\"#purpose-run\" typeof=\"dpv:Process\">\n"
		      "<th scope=\"row\" property=\"dpv:hasPurpose\" "
		      "resource=\"dpv:ServiceProvision\"><strong>Run</strong> "
		      "<span>All of it</span></th>\n"
		      "<td data-label=\"Data &amp; &quot;more&quot;\">"
		      "<ul class=\"plain tags\"><li property="
		      "\"dpv:hasPersonalData\" resource=\"pd:Email\">E-mail"
		      "</li><li class=\"opt\">Photo</li></ul></td>\n"
		      "<td data-label=\"Basis\"><ul class=\"plain stack\"><li>"
		      "<a class=\"basis li\" href=\"#basis-li\" property="
		      "\"dpv:hasLegalBasis\" resource="
		      "\"dpv:LegitimateInterest\"><svg class=\"icon\" "
		      "aria-hidden=\"true\" focusable=\"false\"><use "
		      "href=\"#i-li\"/></svg>Interest</a></li>"
		      "<li>Law <span class=\"when\">if so</span></li></ul>"
		      "</td>\n</tr>\n</tbody>\n</table>\n");
	assert_has(html(d), "<symbol id=\"i-li\"");
	arena_free(a);
}

static void
cookies(void **state)
{
	struct arena *a = arena_new();
	struct doc_node *t, *c;
	struct doc *d = doc_with(a, DOC_TABLE, &t);
	struct str s;

	(void)state;
	t->look = LOOK_COOKIES;
	sample_words(a, t, DOC_CAPTION, "Cookies");
	sample_words(a, t, DOC_COLUMN, "Name");
	c = cell(a, doc_add(a, t, DOC_ROW), LOOK_NAMES);
	name_part(a, c, "_a");
	name_part(a, c, "_b");
	name_part(a, cell(a, doc_add(a, t, DOC_ROW), LOOK_NAMES), "_c");
	s = section_of(html(d));
	assert_has(s, "<tr>\n<th scope=\"row\"><span class=\"names\">"
		      "<code translate=\"no\">_a</code> "
		      "<code translate=\"no\">_b</code></span></th>\n</tr>\n"
		      "<tr>\n<th scope=\"row\"><code translate=\"no\">_c"
		      "</code></th>\n</tr>\n");
	assert_lacks(s, "property");
	assert_has(s, "<table class=\"cookies keep\">");
	for (int rows = 3; rows <= 9; rows++)
		sample_words(a, doc_add(a, t, DOC_ROW), DOC_CELL, "x");
	assert_has(section_of(html(d)), "<table class=\"cookies\">");
	t->look = LOOK_TABLE;
	assert_has(section_of(html(d)), "<table>\n<caption>");
	arena_free(a);
}

/* --- the flow --------------------------------------------------------- */

static struct doc_flow *
flow(struct arena *a, const char *data, const char *purpose,
    const char *basis)
{
	struct doc_flow *f = ARENA_NEW(a, struct doc_flow);

	f->title = STR("Title & co");
	f->description = STR("Description");
	f->heads[0] = STR("Data");
	f->heads[1] = STR("Purpose");
	f->heads[2] = STR("Basis");
	f->data = arena_array(a, 1, sizeof(*f->data));
	f->purposes = arena_array(a, 1, sizeof(*f->purposes));
	f->bases = arena_array(a, 1, sizeof(*f->bases));
	f->in = arena_array(a, 1, sizeof(*f->in));
	f->out = arena_array(a, 1, sizeof(*f->out));
	f->data[0].label = str_from(data);
	f->purposes[0].label = str_from(purpose);
	f->bases[0] = (struct flow_box){ str_from(basis), TONE_CONSENT };
	f->data_count = f->purpose_count = f->basis_count = 1;
	f->in_count = f->out_count = 1;
	f->in[0].dashed = true;
	return f;
}

static struct str
drawn(struct arena *a, const struct doc_flow *f, bool rtl)
{
	struct doc d = { .arena = a, .rtl = rtl };
	struct out o;

	out_init(&o, a);
	flow_write(&o, &d, f, STR("figure-flow"));
	return out_text(&o);
}

static void
drawings(void **state)
{
	struct arena *a = arena_new();
	struct doc_flow *f = flow(a, "E-mail", "Run & <support>", "Consent");
	struct str s = drawn(a, f, false), r = drawn(a, f, true);

	(void)state;
	assert_balanced(s);
	assert_ids(arena_printf(a, "%.*s id=\"a\" id=\"b\"", STR_ARG(s)));
	assert_has(s, "<svg class=\"flow flow-wide\" viewBox=\"0 0 960 ");
	assert_has(s, "role=\"img\" aria-labelledby=\"figure-flow-wide "
		      "figure-flow-wide-text\">\n<title id=\"figure-flow-wide"
		      "\">Title &amp; co</title>");
	assert_has(s, "<svg class=\"flow flow-narrow\" viewBox=\"0 0 312 ");
	assert_has(s, "Run &amp; &lt;support&gt;</text>");
	assert_has(s, "<path class=\"fl-in fl-opt\" d=\"M196 ");
	assert_has(s, "<path class=\"fl-out fl-consent\" d=\"M607 ");
	assert_has(s, "<rect class=\"fl-box fl-basis fl-consent\" x=\"770.5\"");
	assert_has(s, "<circle class=\"fl-dot fl-consent\"");
	/* 960 - 196, 960 - 607, 960 - 770.5 - 189: the mirror image. */
	assert_has(r, "<path class=\"fl-in fl-opt\" d=\"M764 ");
	assert_has(r, "<path class=\"fl-out fl-consent\" d=\"M353 ");
	assert_has(r, "<rect class=\"fl-box fl-basis fl-consent\" x=\"0.5\"");
	f->purpose_count = 0;
	assert_int_equal(drawn(a, f, false).len, 0);
	arena_free(a);
}

static void
labels(void **state)
{
	struct arena *a = arena_new();
	struct str s = drawn(a, flow(a, "Email address and telephone number",
				    "To process your order, take payment and "
				    "collect debts",
				    "Consent"),
	    false);

	(void)state;
	/* At blanks, into lines of about the box's width. */
	assert_has(s, ">To process your order, take</text>\n");
	assert_has(s, ">payment and collect debts</text>\n");
	assert_has(s, ">Email address and</text>\n");
	assert_lacks(s, "-</text>");
	/* A word that is too long gets smaller letters, then is broken. */
	s = drawn(a, flow(a, "a", "Sicherheitsvorfallsbehandlung", "b"),
	    false);
	assert_has(s, "fl-small\" x=\"480\"");
	s = drawn(a, flow(a, "a",
			 "Sicherheitsvorfallsbehandlungsmaßnahmenverzeichnis",
			 "b"),
	    false);
	assert_has(s, "-</text>");
	/* What is far too long is cut where all can see it. */
	s = drawn(a, flow(a, "a",
			 "one two three four five six seven eight nine ten "
			 "eleven twelve thirteen fourteen fifteen sixteen "
			 "seventeen eighteen nineteen twenty twenty-one "
			 "twenty-two twenty-three twenty-four twenty-five "
			 "twenty-six twenty-seven twenty-eight twenty-nine",
			 "b"),
	    false);
	assert_has(s, "…</text>");
	/* Characters that fill their square break anywhere, unmarked. */
	s = drawn(a, flow(a, "a", "個人情報の利用目的と法的根拠についての説明です",
			 "b"),
	    false);
	assert_lacks(s, "-</text>");
	assert_int_equal(utf8_valid(s), s.len);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digests),
		cmocka_unit_test(every_kind),
		cmocka_unit_test(security_policy),
		cmocka_unit_test(head),
		cmocka_unit_test(furniture),
		cmocka_unit_test(long_words),
		cmocka_unit_test(sprite),
		cmocka_unit_test(escapes),
		cmocka_unit_test(links),
		cmocka_unit_test(identifiers),
		cmocka_unit_test(languages),
		cmocka_unit_test(blocks),
		cmocka_unit_test(entries),
		cmocka_unit_test(purposes),
		cmocka_unit_test(cookies),
		cmocka_unit_test(drawings),
		cmocka_unit_test(labels),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
