/*
 * A tree of XML from libxml2's events: for files that come from elsewhere,
 * where patience counts.
 */
#include <libxml/parser.h>
#include <string.h>

#include "base/arena.h"
#include "source/diag.h"
#include "text/xml.h"

#if LIBXML_VERSION >= 21200
#define XML_ERROR const xmlError
#else
#define XML_ERROR xmlError
#endif

#define NAMES_MAX 64

struct growing {
	struct arena *arena;
	const struct source *source;
	struct diags *ds;
	xmlParserCtxt *xml;
	struct xml_node *root, *at; /* `at`: the element that is open */
	struct xml_node **end;	    /* of its children */
	size_t tag, given;
	struct str names[NAMES_MAX];
	size_t name_count;
	bool no_memory;
	/* What libxml2 hands over, during one of its calls. */
	const xmlChar *name, *text, **attributes;
	size_t count;
};

static struct str
copied(struct growing *g, const xmlChar *s, size_t len)
{
	return arena_copy(g->arena, (struct str){ (const char *)s, len });
}

/* Names are few, and each is kept once. */
static struct str
copied_name(struct growing *g, const xmlChar *name)
{
	struct str s = str_from((const char *)name);
	size_t i = 0;

	while (i < g->name_count && !str_eq(g->names[i], s))
		i++;
	if (i < g->name_count)
		return g->names[i];
	s = arena_copy(g->arena, s);
	if (i < NAMES_MAX)
		g->names[g->name_count++] = s;
	return s;
}

/* The start tag that is next in the bytes: elements come in their order. */
static struct span
next_place(struct growing *g)
{
	struct str text = g->source->text, rest;

	do {
		g->tag = xml_next_tag(text, g->root ? g->tag + 1 : 0);
		rest = str_from_off(text, g->tag);
	} while (str_starts(rest, STR("</")));
	return source_span(g->source, g->tag, str_find(rest, '>') + 1);
}

/* libxml2 gives five pointers an attribute; the last two bound its value. */
static void
add_attributes(struct growing *g, struct xml_node *n)
{
	const xmlChar **a = g->attributes;

	for (size_t i = 0; i < g->count; i++, a += 5) {
		struct xml_attribute *x = ARENA_NEW(g->arena,
		    struct xml_attribute);

		*x = (struct xml_attribute){ n->attributes,
			copied_name(g, a[0]),
			copied(g, a[3], (size_t)(a[4] - a[3])) };
		n->attributes = x;
	}
}

static struct xml_node *
add_node(struct growing *g)
{
	struct xml_node *n = ARENA_NEW(g->arena, struct xml_node);

	n->parent = g->at;
	if (g->at) {
		*g->end = n;
		g->end = &n->next;
	}
	return n;
}

static void
start(void *growing)
{
	struct growing *g = growing;
	struct xml_node *n = add_node(g);

	n->at = next_place(g);
	n->name = copied_name(g, g->name);
	add_attributes(g, n);
	if (!g->root)
		g->root = n;
	g->at = n;
	g->end = &n->first;
}

static void
end(void *growing)
{
	struct growing *g = growing;
	struct xml_node *n = g->at;

	g->at = n->parent;
	g->end = &n->next;
}

/* Text comes in pieces, and white space between elements says nothing. */
static void
characters(void *growing)
{
	struct growing *g = growing;
	struct str s = { (const char *)g->text, g->count };

	if (str_trim(s).len || !str_find(s, '\n') ||
	    str_find(s, '\n') == s.len)
		add_node(g)->text = copied(g, g->text, g->count);
}

/* The end of memory must not jump over libxml2, which is asked to stop. */
static void
handle(struct growing *g, void (*event)(void *))
{
	if (!g->no_memory && !arena_run(g->arena, event, g)) {
		g->no_memory = true;
		xmlStopParser(g->xml);
	}
}

static void
on_start(void *growing, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *space, int namespaces, const xmlChar **declared, int count,
    int defaulted, const xmlChar **attributes)
{
	struct growing *g = growing;

	(void)prefix;
	(void)space;
	(void)namespaces;
	(void)declared;
	(void)defaulted;
	g->name = name;
	g->attributes = attributes;
	g->count = (size_t)count;
	handle(g, start);
}

static void
on_end(void *growing, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *space)
{
	(void)name;
	(void)prefix;
	(void)space;
	handle(growing, end);
}

static void
on_characters(void *growing, const xmlChar *s, int len)
{
	struct growing *g = growing;

	g->text = s;
	g->count = (size_t)len;
	if (g->at)
		handle(g, characters);
}

static void
on_error(void *growing, XML_ERROR *error)
{
	struct growing *g = growing;

	g->no_memory |= error->code == XML_ERR_NO_MEMORY;
}

/* Lack of memory is told to the handlers of the thread alone, at times. */
__attribute__((format(printf, 2, 3))) static void
on_message(void *growing, const char *format, ...)
{
	struct growing *g = growing;

	(void)format;
	g->no_memory = true;
}

static const xmlSAXHandler handler = {
	.initialized = XML_SAX2_MAGIC,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_characters,
	.ignorableWhitespace = on_characters,
	.cdataBlock = on_characters,
	.serror = on_error,
};

/* Where the line of the error begins. */
static void
report(void *growing)
{
	struct growing *g = growing;
	const xmlError *error = &g->xml->lastError;
	struct str text = g->source->text;
	struct str what = str_trim(str_from(error->message));
	size_t off = 0;

	for (int line = 1; line < error->line && off < text.len; line++)
		off += str_find(str_from_off(text, off), '\n') + 1;
	if (off > text.len)
		off = text.len;
	diag(g->ds, R_XLIFF_SYNTAX,
	    source_span(g->source, off,
		str_find(str_from_off(text, off), '\n')),
	    "this is not well-formed XML: %.*s",
	    STR_ARG(what.len ? what : STR("it ends too early")));
}

/* The bytes as libxml2 asks for them: it copies what it is given. */
static int
on_read(void *growing, char *to, int room)
{
	struct growing *g = growing;
	struct str s = str_sub(g->source->text, g->given, (size_t)room);

	if (s.len)
		memcpy(to, s.p, s.len);
	g->given += s.len;
	return (int)s.len;
}

/* False when memory ended. */
static bool
parse(struct growing *g)
{
	bool good, ran = true;

	g->xml = xmlNewParserCtxt();
	if (!g->xml)
		return false;
	*g->xml->sax = handler;
	g->xml->userData = g;
	/* There is no document: no handler makes one. */
	xmlCtxtReadIO(g->xml, on_read, NULL, g, NULL, NULL, XML_PARSE_NONET);
	g->no_memory |= g->xml->errNo == XML_ERR_NO_MEMORY;
	good = g->xml->wellFormed && g->root;
	if (!g->no_memory && !good)
		ran = arena_run(g->arena, report, g);
	if (!good)
		g->root = NULL;
	xmlFreeParserCtxt(g->xml);
	return ran && !g->no_memory;
}

struct xml_node *
xml_tree(struct diags *ds, struct arena *a, const struct source *source)
{
	struct growing g = { .ds = ds, .arena = a, .source = source };
	xmlStructuredErrorFunc structured = xmlStructuredError;
	xmlGenericErrorFunc generic = xmlGenericError;
	void *structured_data = xmlStructuredErrorContext;
	void *generic_data = xmlGenericErrorContext;
	bool ran;

	xmlSetStructuredErrorFunc(&g, on_error);
	xmlSetGenericErrorFunc(&g, on_message);
	ran = parse(&g);
	xmlSetStructuredErrorFunc(structured_data, structured);
	xmlSetGenericErrorFunc(generic_data, generic);
	if (!ran)
		arena_leave(a);
	return g.root;
}

struct str
xml_attribute(const struct xml_node *n, const char *name)
{
	for (const struct xml_attribute *a = n->attributes; a; a = a->next)
		if (str_eq(a->name, str_from(name)))
			return a->value;
	return (struct str){ 0 };
}

const struct xml_node *
xml_child(const struct xml_node *n, const char *name)
{
	for (const struct xml_node *x = n->first; x; x = x->next)
		if (str_eq(x->name, str_from(name)))
			return x;
	return NULL;
}
