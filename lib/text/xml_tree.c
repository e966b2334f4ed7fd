/*
 * A tree of XML by libxml2, copied: for files that come from elsewhere, where
 * patience counts and speed does not.
 */
#include <libxml/parser.h>

#include "base/arena.h"
#include "source/diag.h"
#include "text/xml.h"

struct copying {
	struct arena *arena;
	const struct source *source;
	struct diags *ds;
	xmlParserCtxt *xml;
	xmlDoc *doc;
	struct xml_node *root;
	/* Where the line begins that was looked for last. */
	size_t line, offset;
};

static struct str
copied(struct copying *k, const xmlChar *s)
{
	return arena_copy(k->arena, str_from((const char *)s));
}

/* Lines only grow while the tree is walked in its order. */
static struct span
place(struct copying *k, size_t line)
{
	struct str text = k->source->text;
	size_t len;

	while (k->line < line && k->offset < text.len) {
		k->offset += str_find(str_from_off(text, k->offset), '\n') + 1;
		k->line++;
	}
	if (k->offset > text.len)
		k->offset = text.len;
	len = str_find(str_from_off(text, k->offset), '\n');
	return source_span(k->source, k->offset, len);
}

static void
copy_attributes(struct copying *k, const xmlNode *from, struct xml_node *to)
{
	for (const xmlAttr *x = from->properties; x; x = x->next) {
		struct xml_attribute *a = ARENA_NEW(k->arena,
		    struct xml_attribute);

		*a = (struct xml_attribute){ .next = to->attributes,
			.name = copied(k, x->name) };
		if (x->children)
			a->value = copied(k, x->children->content);
		to->attributes = a;
	}
}

static struct xml_node *
copy_node(struct copying *k, const xmlNode *from, struct xml_node *parent)
{
	struct xml_node *to;

	if (from->type != XML_ELEMENT_NODE && from->type != XML_TEXT_NODE &&
	    from->type != XML_CDATA_SECTION_NODE)
		return NULL;
	to = ARENA_NEW(k->arena, struct xml_node);
	to->parent = parent;
	if (from->type != XML_ELEMENT_NODE) {
		to->text = copied(k, from->content);
		return to;
	}
	to->name = copied(k, from->name);
	to->at = place(k, (size_t)xmlGetLineNo(from));
	copy_attributes(k, from, to);
	return to;
}

/* libxml2 nests 256 levels at most. */
static void
copy_children(struct copying *k, const xmlNode *from, struct xml_node *to)
{
	struct xml_node **end = &to->first;

	for (const xmlNode *x = from->children; x; x = x->next) {
		struct xml_node *child = copy_node(k, x, to);

		if (!child)
			continue;
		*end = child;
		end = &child->next;
		if (child->name.len)
			copy_children(k, x, child);
	}
}

static void
copy(void *data)
{
	struct copying *k = data;
	const xmlNode *root = xmlDocGetRootElement(k->doc);

	k->root = copy_node(k, root, NULL);
	copy_children(k, root, k->root);
}

static void
report(struct diags *ds, const struct source *source, const xmlError *error)
{
	struct copying k = { .source = source, .line = 1 };
	struct str what = str_trim(str_from(error->message));
	size_t line = error->line > 0 ? (size_t)error->line : 1;

	diag(ds, R_XLIFF_SYNTAX, place(&k, line),
	    "this is not well-formed XML: %.*s",
	    STR_ARG(what.len ? what : STR("it ends too early")));
}

/* The end of memory must not jump over what libxml2 holds. */
static void
report_error(void *data)
{
	struct copying *k = data;

	report(k->ds, k->source, &k->xml->lastError);
}

struct xml_node *
xml_tree(struct diags *ds, struct arena *a, const struct source *source)
{
	struct copying k = { .ds = ds, .arena = a, .source = source,
		.line = 1, .xml = xmlNewParserCtxt() };
	bool ran = false;

	if (!k.xml)
		arena_leave(a);
	k.doc = xmlCtxtReadMemory(k.xml, source->text.p,
	    (int)source->text.len, NULL, NULL,
	    XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOERROR |
		XML_PARSE_NOWARNING);
	if (k.doc)
		ran = arena_run(a, copy, &k);
	else if (k.xml->lastError.code != XML_ERR_NO_MEMORY)
		ran = arena_run(a, report_error, &k);
	xmlFreeDoc(k.doc);
	xmlFreeParserCtxt(k.xml);
	if (!ran)
		arena_leave(a);
	return k.root;
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
