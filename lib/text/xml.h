/*
 * XML: its bytes, and a tree of it for files that other programs wrote.
 */
#ifndef TEXT_XML_H
#define TEXT_XML_H

#include <stdbool.h>

#include "base/str.h"
#include "source/source.h"

struct arena;
struct diags;
struct out;

/*
 * Offset of the next tag (start, end or document type) at or after `off`, or
 * s.len.
 */
size_t xml_next_tag(struct str s, size_t off);
/* The tag at `off`, to its `>`; counts its attributes on the way. */
struct str xml_whole_tag(struct str s, size_t off, size_t *attributes);

/* False, with a diagnostic, when it would be dear or dangerous to parse. */
bool xml_fit_to_parse(struct diags *, const struct source *);

struct xml_attribute {
	struct xml_attribute *next;
	struct str name; /* without a prefix */
	struct str value;
};

struct xml_node {
	struct xml_node *next, *first, *parent;
	struct str name; /* without a prefix; of text: empty */
	struct str text; /* of text */
	struct xml_attribute *attributes;
	struct span at; /* the line where it begins */
};

/*
 * The root of a file, which must be fit to parse; NULL, with a diagnostic,
 * when it is not well-formed.  Comments and instructions are left out.
 */
struct xml_node *xml_tree(struct diags *, struct arena *,
    const struct source *);

/* An attribute's value; empty when there is none. */
struct str xml_attribute(const struct xml_node *, const char *name);
/* The first child of that name, or NULL. */
const struct xml_node *xml_child(const struct xml_node *, const char *name);

/* --- writing ------------------------------------------------------------ */

/* A text on one line: a line break and its indentation are a space. */
void xml_write(struct out *, struct str);
/* A space, and the attribute with its value in quotation marks. */
void xml_write_attribute(struct out *, const char *name, struct str value);
/* A text in which line breaks count. */
void xml_write_exact(struct out *, struct str);
void xml_write_char(struct out *, char, bool attribute);

#endif
