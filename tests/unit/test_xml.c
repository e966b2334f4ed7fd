/*
 * XML: a document with every kind of node against both schemas, documents
 * that break the vocabulary one way each, and texts that a parser must give
 * back unchanged.
 *
 * usage: test_xml SCHEMAS, the folder of notice.rng and notice.xsd
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "emit/emit.h"

#include "sample_doc.h"

#define ROUNDS 2000
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static xmlRelaxNGPtr rng;
static xmlSchemaPtr xsd;

static struct str
xml(const struct doc *d)
{
	struct out o;

	out_init(&o, d->arena);
	emit_xml(&o, d);
	assert_false(o.failed);
	return out_text(&o);
}

/* Errors are counted by what asks for them, not printed. */
static void
quiet(void *context, const char *fmt, ...)
{
	(void)context;
	(void)fmt;
}

static xmlDocPtr
parse(struct str s)
{
	return xmlReadMemory(s.p, (int)s.len, "notice.xml", NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

static bool
by_rng(struct str s)
{
	xmlDocPtr doc = parse(s);
	xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt(rng);
	int result;

	assert_non_null(doc);
	xmlRelaxNGSetValidErrors(context, quiet, quiet, NULL);
	result = xmlRelaxNGValidateDoc(context, doc);
	xmlRelaxNGFreeValidCtxt(context);
	xmlFreeDoc(doc);
	return result == 0;
}

static bool
by_xsd(struct str s)
{
	xmlDocPtr doc = parse(s);
	xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(xsd);
	int result;

	assert_non_null(doc);
	xmlSchemaSetValidErrors(context, quiet, quiet, NULL);
	result = xmlSchemaValidateDoc(context, doc);
	xmlSchemaFreeValidCtxt(context);
	xmlFreeDoc(doc);
	return result == 0;
}

static void
every_kind(void **state)
{
	struct arena *a = arena_new();
	struct str s = xml(sample_doc(a));
	(void)state;

	assert_true(by_rng(s));
	assert_true(by_xsd(s));
	assert_true(str_ends(s, STR("</notice>\n")));
	arena_free(a);
}

/* Facts first: the text shows them and says of which they are. */
static void
anchors(void **state)
{
	static const char *const parts[] = {
		"<purpose id=\"purpose-run\">", "<row of=\"purpose-run\">",
		"<section id=\"controller\" number=\"1\">",
		"<link ref=\"basis-contract\">", "<transfers none=\"true\"/>",
		"<span xml:lang=\"sv\" fallback=\"true\">p\xc3\xa5 svenska<",
		"<code>a|`b`</code>", "<p>Ask &lt;them&gt;.</p>",
		"<date value=\"2021-08-04\">4 August 2021</date>",
		"<part optional=\"true\">Consent<condition>when you click<",
	};
	struct arena *a = arena_new();
	struct str s = xml(sample_doc(a));
	(void)state;

	for (size_t i = 0; i < COUNT(parts); i++)
		if (str_search(s, str_from(parts[i])) == s.len)
			fail_msg("no %s in\n%.*s", parts[i], STR_ARG(s));
	arena_free(a);
}

/* --- what the schemas refuse ------------------------------------------ */

static const struct {
	const char *found, *put;
	bool xsd_takes; /* what that language cannot say */
} broken[] = {
	{ "ref=\"controller\"", "ref=\"nowhere\"", true },
	{ "of=\"purpose-run\"", "of=\"purpose-gone\"", true },
	{ "data=\"data-item-name\"", "data=\"gone\"", true },
	{ "basis=\"basis-contract\"", "", false },
	{ "<p id=\"complaint\">", "<p id=\"controller\">", false },
	{ "<p id=\"complaint\">", "<p id=\"1st\">", false },
	{ "<label>Run</label>", "", false },
	{ "<label>Run</label>", "<label>Run</label><colour/>", false },
	{ "<uses ", "<uses optional=\"no\" ", false },
	{ "<transfers none=\"true\"/>", "<transfers/>", true },
	{ "<transfers none=\"true\"/>", "<transfers none=\"false\"/>", false },
	{ "<transfers none=\"true\"/>",
	    "<transfers none=\"true\"/><transfers none=\"true\"/>", false },
	{ "<transfers none=\"true\"/>",
	    "<retention><rule id=\"r\" period=\"6 years\"/></retention>",
	    false },
	{ "<transfers none=\"true\"/>",
	    "<transfers><transfer id=\"t\"><country code=\"Ireland\">Ireland"
	    "</country></transfer></transfers>", false },
	{ "xml:lang=\"sv\" fallback", "fallback", true },
	{ "fallback=\"true\"", "fallback=\"yes\"", false },
	{ "<link ref=\"basis-contract\">", "<link>", true },
	{ "value=\"2021-08-04\"", "value=\"4 August\"", false },
	{ "updated=\"2021-08-04\"", "updated=\"2021\"", false },
	{ "status=\"archived\"", "status=\"old\"", false },
	{ "dir=\"ltr\"", "", false },
	{ "number=\"1\"", "number=\"one\"", false },
	{ "<heading>Data</heading>", "", false },
	{ "<column>Purpose</column>", "<columns>Purpose</columns>", false },
	{ "<strong>you</strong>", "<b>you</b>", false },
	{ "<term>Name</term>", "", false },
	{ "kind=\"purposes\"", "kind=\"chairs\"", false },
	{ "<emphasis>all</emphasis>", "<p>all</p>", false },
	{ "urn:policyc:notice:1", "urn:policyc:notice:2", false },
};

static struct str
replaced(struct arena *a, struct str s, struct str found, struct str put)
{
	size_t at = str_search(s, found);

	assert_true(at < s.len);
	return arena_printf(a, "%.*s%.*s%.*s", (int)at, s.p, STR_ARG(put),
	    STR_ARG(str_from_off(s, at + found.len)));
}

static void
refusals(void **state)
{
	struct arena *a = arena_new();
	struct str s = xml(sample_doc(a)), bad;
	(void)state;

	for (size_t i = 0; i < COUNT(broken); i++) {
		bad = replaced(a, s, str_from(broken[i].found),
		    str_from(broken[i].put));
		if (by_rng(bad))
			fail_msg("RELAX NG takes %s for %s", broken[i].put,
			    broken[i].found);
		if (by_xsd(bad) != broken[i].xsd_takes)
			fail_msg("the W3C schema %s %s for %s",
			    broken[i].xsd_takes ? "refuses" : "takes",
			    broken[i].put, broken[i].found);
	}
	arena_free(a);
}

/* --- texts come back --------------------------------------------------- */

static uint32_t seed = 2463534242u;

static uint32_t
any(uint32_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % below;
}

static struct str
nasty(struct arena *a)
{
	static const char *const pieces[] = { "&", "<", ">", "\"", "'", "]]>",
		"<!--", "-->", "<?x ?>", "&amp;", "&#10;", "<![CDATA[", " ",
		"a", "\xc3\xa9", "\xe2\x80\x9c", "\xef\xbc\x81", "\xc2\xa0",
		"\xf0\x9f\x8d\xaa", "</p>", "\xef\xbf\xbd", "\xe2\x80\xa8" };
	struct out o;

	out_init(&o, a);
	for (uint32_t i = 1 + any(8); i--;)
		out_cstr(&o, pieces[any(COUNT(pieces))]);
	return out_text(&o);
}

static struct doc
bare(struct arena *a, struct str text, struct str href)
{
	struct doc d = { .arena = a, .locale = STR("en") };
	struct doc_node *p;

	d.sections = doc_new(a, DOC_SECTION);
	p = doc_add(a, d.sections, DOC_PARAGRAPH);
	doc_link(a, p, href, text);
	return d;
}

static void
assert_value(xmlDocPtr doc, const char *path, struct str want)
{
	xmlXPathContextPtr context = xmlXPathNewContext(doc);
	xmlXPathObjectPtr found;
	xmlChar *value;

	xmlXPathRegisterNs(context, (const xmlChar *)"n",
	    (const xmlChar *)"urn:policyc:notice:1");
	found = xmlXPathEvalExpression((const xmlChar *)path, context);
	assert_non_null(found);
	value = xmlXPathCastToString(found);
	if (!str_eq(str_from((const char *)value), want))
		fail_msg("%s is '%s', not '%.*s'", path, (char *)value,
		    STR_ARG(want));
	xmlFree(value);
	xmlXPathFreeObject(found);
	xmlXPathFreeContext(context);
}

static void
texts_come_back(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct arena *a = arena_new();
		struct str text = nasty(a), rest = nasty(a);
		struct str href = arena_printf(a, "x:%.*s", STR_ARG(rest));
		struct doc d = bare(a, text, href);
		struct str s = xml(&d);
		xmlDocPtr doc = parse(s);

		if (!doc)
			fail_msg("not well-formed:\n%.*s", STR_ARG(s));
		assert_value(doc, "//n:p", text);
		assert_value(doc, "//n:p/n:link/@href", href);
		xmlFreeDoc(doc);
		arena_free(a);
	}
}

/* What XML cannot hold is replaced, and lines become one. */
static void
characters(void **state)
{
	struct arena *a = arena_new();
	struct doc d = bare(a,
	    STR("a\x01" "b\xef\xbf\xbf" "c\xef\xbf\xbd\nd\te"),
	    STR("x:\n\x1f"));
	struct str s = xml(&d);
	xmlDocPtr doc = parse(s);
	(void)state;

	assert_int_equal(utf8_xml(s), s.len);
	assert_non_null(doc);
	assert_value(doc, "//n:p", STR("a\xef\xbf\xbd" "b\xef\xbf\xbd"
	    "c\xef\xbf\xbd d e"));
	assert_value(doc, "//n:p/n:link/@href", STR("x: \xef\xbf\xbd"));
	xmlFreeDoc(doc);
	arena_free(a);
}

/* --- the tree for people ------------------------------------------------ */

static void
dump(void **state)
{
	static const char *const lines[] = {
		"\n  paragraph id=\"complaint\"\n    text \"We & \"\n",
		"\n      cell\n        strong\n          text \"Run\"\n",
		"\n  table.purposes id=\"table-purposes\"\n",
		"\n    purpose id=\"purpose-run\"\n      label\n",
		"\nflow of=\"figure-flow\" title=\"From data to basis\"",
		"\n  transfers none=\"true\"\n",
	};
	struct arena *a = arena_new();
	struct out o;
	struct str s;
	(void)state;

	out_init(&o, a);
	emit_dump(&o, sample_doc(a));
	s = out_text(&o);
	for (size_t i = 0; i < COUNT(lines); i++)
		if (str_search(s, str_from(lines[i])) == s.len)
			fail_msg("no %s in\n%.*s", lines[i], STR_ARG(s));
	arena_free(a);
}

static void
load(const char *dir)
{
	char path[4096];
	xmlRelaxNGParserCtxtPtr r;
	xmlSchemaParserCtxtPtr x;

	snprintf(path, sizeof(path), "%s/notice.rng", dir);
	r = xmlRelaxNGNewParserCtxt(path);
	rng = xmlRelaxNGParse(r);
	xmlRelaxNGFreeParserCtxt(r);
	snprintf(path, sizeof(path), "%s/notice.xsd", dir);
	x = xmlSchemaNewParserCtxt(path);
	xsd = xmlSchemaParse(x);
	xmlSchemaFreeParserCtxt(x);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind),
		cmocka_unit_test(anchors),
		cmocka_unit_test(refusals),
		cmocka_unit_test(texts_come_back),
		cmocka_unit_test(characters),
		cmocka_unit_test(dump),
	};
	int failed;

	if (argc != 2)
		return 2;
	load(argv[1]);
	if (!rng || !xsd)
		return 2;
	/* A dangling reference is reported past the validator's own hook. */
	xmlSetGenericErrorFunc(NULL, quiet);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	xmlRelaxNGFree(rng);
	xmlSchemaFree(xsd);
	xmlCleanupParser();
	return failed;
}
