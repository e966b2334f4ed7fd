#include "doc/inline.h"

#include <string.h>

#include <cmark.h>

#include "base/arena.h"
#include "base/utf8.h"

#define NESTING_MAX 32
#define MARKERS_MAX 16
#define BRACKETS_MAX 200

/*
 * cmark's allocator has no context and aborts by default.  Ours takes from
 * one arena and leaves through its way out; cmark holds nothing but memory,
 * so that jumping over its frames loses nothing.
 */
static _Thread_local struct arena *taking;

/* Each block knows its size, for realloc. */
union block {
	size_t size;
	union arena_aligned align;
};

static void *
take(size_t count, size_t size)
{
	union block *b;

	if (size && count > (SIZE_MAX / 2 - sizeof(*b)) / size)
		arena_leave(taking);
	b = arena_alloc(taking, sizeof(*b) + count * size);
	b->size = count * size;
	return b + 1;
}

static void *
retake(void *old, size_t size)
{
	void *p = take(1, size);

	if (old) {
		size_t had = ((union block *)old - 1)->size;

		memcpy(p, old, had < size ? had : size);
	}
	return p;
}

static void
leave_be(void *p)
{
	(void)p;
}

static cmark_mem memory = { take, retake, leave_be };

struct walk {
	const struct inliner *in;
	struct span at;
	bool html; /* refused already: a tag rarely comes alone */
	bool entities; /* cmark may have read what was not written */
};

struct span
inline_place(const struct inliner *in, struct span at, struct str found)
{
	const struct source *source = sources_find(in->ds->sources, at);
	struct str written;
	size_t off;

	if (!source || !at.off || !found.len)
		return at;
	written = str_sub(source->text, source_offset(source, at), at.len);
	off = str_search(written, found);
	if (off == written.len)
		return at;
	return (struct span){ at.off + (uint32_t)off, (uint32_t)found.len };
}

/* `found` is what is refused, if it can be looked for in the source. */
static void
refuse(struct walk *w, enum rule rule, struct str found, const char *what,
    const char *help)
{
	struct diag *d;

	if (!w->in->ds)
		return;
	d = diag(w->in->ds, rule, inline_place(w->in, w->at, found), "%s",
	    what);
	if (help)
		diag_help(w->in->ds, d, "%s", help);
}

static void
refuse_html(struct walk *w, const char *html)
{
	struct str found = str_trim(str_from(html));

	if (w->html)
		return;
	w->html = true;
	/* The first tag of a block is enough to see. */
	found.len = str_find(found, '\n');
	refuse(w, R_PROSE_HTML, found, "prose holds no HTML",
	    "write CommonMark; a literal '<' is '\\<', a name with <id> stands "
	    "in backticks");
}

static bool
path_character(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' ||
	    c == ':';
}

/* Length of "{path}" at the start of s, or 0. */
static size_t
reference(struct str s)
{
	size_t i = 1;

	while (i < s.len && path_character(s.p[i]))
		i++;
	return i > 1 && i < s.len && s.p[i] == '}' ? i + 1 : 0;
}

bool
inline_refers(struct str prose)
{
	size_t i = str_find(prose, '{');

	while (i < prose.len && !reference(str_from_off(prose, i)))
		i += 1 + str_find(str_from_off(prose, i + 1), '{');
	return i < prose.len;
}

/* Text with references in it. */
static void
add_text(struct walk *w, struct doc_node *into, struct str s)
{
	struct arena *a = w->in->arena;
	size_t start = 0, i = 0, len;

	for (;;) {
		i += str_find(str_from_off(s, i), '{');
		if (i == s.len)
			break;
		len = reference(str_from_off(s, i));
		if (!len) {
			i++;
			continue;
		}
		doc_text(a, into, str_sub(s, start, i - start));
		w->in->fact(w->in->data, into, str_sub(s, i + 1, len - 2),
		    w->at);
		i += len;
		start = i;
	}
	doc_text(a, into, str_from_off(s, start));
}

/*
 * What cmark read.  Texts were looked at when they came in, but entities can
 * name what no text may hold, and cmark makes U+FFFE and U+FFFF bytes that are
 * not UTF-8.
 */
static struct str
literal(struct walk *w, const char *s)
{
	struct str found = str_from(s);
	bool control;

	if (!w->entities)
		return arena_copy(w->in->arena, found);
	control = utf8_xml(found) < found.len || utf8_valid(found) < found.len;
	if (!control && utf8_hidden(found) == found.len)
		return arena_copy(w->in->arena, found);
	refuse(w, control ? R_CONTROL_CHARACTER : R_BIDI_CHARACTER, STR("&#"),
	    "the prose names a character that no reader can see",
	    "take the entity out");
	return STR("");
}

static bool
safe_address(struct str url)
{
	static const char *const safe[] = { "https://", "http://", "mailto:",
		"tel:", "#" };

	for (size_t i = 0; i < sizeof(safe) / sizeof(safe[0]); i++)
		if (str_starts(url, str_from(safe[i])) &&
		    url.len > strlen(safe[i]))
			return true;
	return false;
}

static void children(struct walk *, struct doc_node *, cmark_node *,
    unsigned depth);

static void
add_link(struct walk *w, struct doc_node *into, cmark_node *n, unsigned depth)
{
	struct str url = str_from(cmark_node_get_url(n));
	struct doc_node *link;

	if (!safe_address(url)) {
		refuse(w, R_PROSE_LINK, url,
		    "the link goes to an address that is not safe",
		    "link to https://, http://, mailto:, tel: or #id");
		return;
	}
	link = doc_add(w->in->arena, into, DOC_LINK);
	doc_mark(w->in->arena, link)->href = literal(w, url.p);
	children(w, link, n, depth);
}

static void
add_inline(struct walk *w, struct doc_node *into, cmark_node *n,
    unsigned depth)
{
	struct arena *a = w->in->arena;

	switch (cmark_node_get_type(n)) {
	case CMARK_NODE_TEXT:
		add_text(w, into, literal(w, cmark_node_get_literal(n)));
		return;
	case CMARK_NODE_SOFTBREAK:
		doc_text(a, into, STR(" "));
		return;
	case CMARK_NODE_LINEBREAK:
		doc_add(a, into, DOC_BREAK);
		return;
	case CMARK_NODE_CODE:
		doc_add(a, into, DOC_CODE)->text =
		    literal(w, cmark_node_get_literal(n));
		return;
	case CMARK_NODE_EMPH:
		children(w, doc_add(a, into, DOC_EMPHASIS), n, depth);
		return;
	case CMARK_NODE_STRONG:
		children(w, doc_add(a, into, DOC_STRONG), n, depth);
		return;
	case CMARK_NODE_LINK:
		add_link(w, into, n, depth);
		return;
	case CMARK_NODE_IMAGE:
		refuse(w, R_PROSE_IMAGE, STR("!["), "prose holds no images",
		    "say it in words");
		return;
	case CMARK_NODE_HTML_INLINE:
	case CMARK_NODE_HTML_BLOCK:
		refuse_html(w, cmark_node_get_literal(n));
		return;
	default:
		refuse(w, R_PROSE_BLOCK, STR(""),
		    "prose holds paragraphs and lists, nothing else", NULL);
		return;
	}
}

static void
children(struct walk *w, struct doc_node *into, cmark_node *parent,
    unsigned depth)
{
	if (depth > NESTING_MAX) {
		refuse(w, R_PROSE_TOO_DEEP, STR(""),
		    "the prose is nested too deeply", NULL);
		return;
	}
	/* cmark leaves runs of text in pieces: references may span them. */
	for (cmark_node *n = cmark_node_first_child(parent); n;
	     n = cmark_node_next(n))
		add_inline(w, into, n, depth + 1);
}

static void add_blocks(struct walk *, struct doc_node *, cmark_node *,
    unsigned depth);

static void
add_list(struct walk *w, struct doc_node *into, cmark_node *n, unsigned depth)
{
	bool ordered = cmark_node_get_list_type(n) == CMARK_ORDERED_LIST;
	struct doc_node *list = doc_add(w->in->arena, into,
	    ordered ? DOC_STEPS : DOC_BULLETS);

	for (cmark_node *item = cmark_node_first_child(n); item;
	     item = cmark_node_next(item)) {
		cmark_node *only = cmark_node_first_child(item);
		struct doc_node *to = doc_add(w->in->arena, list, DOC_ITEM);

		if (only && !cmark_node_next(only) &&
		    cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH)
			children(w, to, only, depth);
		else
			refuse(w, R_PROSE_BLOCK, STR(""),
			    "an item of a list holds one paragraph", NULL);
	}
}

static void
add_blocks(struct walk *w, struct doc_node *into, cmark_node *parent,
    unsigned depth)
{
	for (cmark_node *n = cmark_node_first_child(parent); n;
	     n = cmark_node_next(n)) {
		if (cmark_node_get_type(n) == CMARK_NODE_PARAGRAPH)
			children(w, doc_add(w->in->arena, into,
				DOC_PARAGRAPH), n, depth);
		else if (cmark_node_get_type(n) == CMARK_NODE_LIST)
			add_list(w, into, n, depth + 1);
		else
			add_inline(w, into, n, depth);
	}
}

/*
 * Nothing in it that CommonMark reads as anything but text: most labels.
 * A letter first rules out every block marker.
 */
static bool
is_plain(struct str s)
{
	static const unsigned char marks[256] = {
		['\\'] = 1, ['`'] = 1, ['*'] = 1, ['_'] = 1, ['['] = 1,
		[']'] = 1, ['<'] = 1, ['>'] = 1, ['&'] = 1, ['!'] = 1,
		['\n'] = 1, ['{'] = 1, ['}'] = 1, ['~'] = 1,
	};
	unsigned char first;

	if (!s.len)
		return true;
	first = (unsigned char)s.p[0];
	if (!((first >= 'a' && first <= 'z') ||
		(first >= 'A' && first <= 'Z') || first >= 0x80))
		return false;
	return str_until(s, 0, marks) == s.len;
}

/* How many marks of lists and quotations a line begins with. */
static size_t
markers(struct str line)
{
	size_t count = 0;

	for (size_t i = 0; i < line.len &&
	     strchr(">-+* \t.)0123456789", line.p[i]); i++)
		count += strchr(">-+*", line.p[i]) != NULL;
	return count;
}

/*
 * cmark 0.30.2 takes quadratic time over many container markers on a line
 * and over many brackets; no prose has either.
 */
static bool
is_costly(struct str s)
{
	size_t brackets = 0;

	for (size_t i = 0; i < s.len; i++)
		brackets += s.p[i] == '[';
	if (brackets > BRACKETS_MAX)
		return true;
	for (size_t off = 0; off < s.len;
	     off += str_find(str_from_off(s, off), '\n') + 1)
		if (markers(str_from_off(s, off)) > MARKERS_MAX)
			return true;
	return false;
}

static void
one_paragraph(struct walk *w, struct doc_node *into, cmark_node *document)
{
	cmark_node *only = cmark_node_first_child(document);

	if (!only)
		return;
	if (cmark_node_next(only) ||
	    cmark_node_get_type(only) == CMARK_NODE_LIST) {
		refuse(w, R_PROSE_BLOCK, STR(""),
		    "this place shows one paragraph",
		    "take out the blank line or the list");
		return;
	}
	if (cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH)
		children(w, into, only, 0);
	else
		add_inline(w, into, only, 0);
}

/* Text nodes that follow each other become one, so that {a_b} is whole. */
static void
parse(struct walk *w, struct str prose, bool blocks, struct doc_node *into)
{
	cmark_parser *parser;
	cmark_node *document;

	taking = w->in->scratch;
	parser = cmark_parser_new_with_mem(CMARK_OPT_VALIDATE_UTF8, &memory);
	cmark_parser_feed(parser, prose.p, prose.len);
	document = cmark_parser_finish(parser);
	cmark_consolidate_text_nodes(document);
	if (blocks)
		add_blocks(w, into, document, 0);
	else
		one_paragraph(w, into, document);
}

void
inline_parse(const struct inliner *in, struct str prose, struct span at,
    bool blocks, struct doc_node *into)
{
	struct walk w = { .in = in, .at = at,
		.entities = str_find(prose, '&') < prose.len };
	struct arena_mark mark;

	if (is_plain(prose)) {
		if (blocks && prose.len)
			into = doc_add(in->arena, into, DOC_PARAGRAPH);
		doc_text(in->arena, into, prose);
		return;
	}
	if (is_costly(prose)) {
		refuse(&w, R_PROSE_TOO_MANY_MARKS, STR(""),
		    "the prose has more brackets, or marks of lists in a "
		    "line, than policyc reads",
		    "divide it among several texts");
		return;
	}
	mark = arena_mark(in->scratch);
	if (!mark.block) {
		/* A first block stays there from text to text. */
		arena_alloc(in->scratch, 1);
		mark = arena_mark(in->scratch);
	}
	parse(&w, prose, blocks, into);
	arena_reset(in->scratch, mark);
}
