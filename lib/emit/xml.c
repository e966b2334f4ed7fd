/*
 * A document as XML: the typed facts, and the text in reading order, in the
 * vocabulary of schema/notice.rnc.
 *
 * Blocks stand on lines of their own, one space further in a level; inlines
 * are written without any blank that is not theirs.
 */
#include "emit/emit.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "doc/doc.h"

struct writer {
	struct out *o;
	unsigned depth;
	struct arena *arena;
	struct str *ids; /* of the facts; in order once all are written */
	size_t id_count, id_cap;
};

static void node(struct writer *, const struct doc_node *);

/* Characters. */

enum care {
	CARE_NONE,
	CARE_MARK,
	CARE_BLANK,
	CARE_CONTROL, /* XML 1.0 cannot hold it */
	CARE_LAST     /* begins U+FFFE and U+FFFF, among others */
};

/* clang-format off */
static const unsigned char care[256] = {
	3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 2, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	['&'] = CARE_MARK, ['<'] = CARE_MARK, ['>'] = CARE_MARK,
	['"'] = CARE_MARK, [0xef] = CARE_LAST,
};
/* clang-format on */

static bool
is_noncharacter(struct str s)
{
	return str_starts(s, STR("\xef\xbf\xbe")) ||
	    str_starts(s, STR("\xef\xbf\xbf"));
}

static void
mark(struct out *o, char c, bool quoted)
{
	if (c == '&')
		out_lit(o, "&amp;");
	else if (c == '<')
		out_lit(o, "&lt;");
	else if (c == '>')
		out_lit(o, "&gt;");
	else if (quoted)
		out_lit(o, "&quot;");
	else
		out_char(o, c);
}

/* The character at `i` as it may stand; returns its length in `s`. */
static size_t
replaced(struct out *o, struct str s, size_t i, bool quoted)
{
	switch ((enum care)care[(unsigned char)s.p[i]]) {
	case CARE_NONE:
	case CARE_MARK:
		mark(o, s.p[i], quoted);
		return 1;
	case CARE_BLANK:
		out_char(o, ' ');
		return 1;
	case CARE_CONTROL:
		out_lit(o, "\xef\xbf\xbd");
		return 1;
	case CARE_LAST:
		break;
	}
	if (is_noncharacter(str_from_off(s, i))) {
		out_lit(o, "\xef\xbf\xbd");
		return 3;
	}
	out_char(o, s.p[i]);
	return 1;
}

/* Texts of a model hold none of what is replaced here; others might. */
static void
escaped(struct out *o, struct str s, bool quoted)
{
	for (size_t from = 0, i; from < s.len;) {
		i = str_until(s, from, care);
		out_str(o, (struct str){ s.p + from, i - from });
		from = i < s.len ? i + replaced(o, s, i, quoted) : i;
	}
}

/* Elements. */

static void
indent(struct writer *w)
{
	static const char blanks[] = "                                ";
	size_t left = w->depth, most = sizeof(blanks) - 1;

	for (; left > most; left -= most)
		out_str(w->o, (struct str){ blanks, most });
	out_str(w->o, (struct str){ blanks, left });
}

static void
attribute(struct writer *w, const char *name, struct str value)
{
	if (!value.len)
		return;
	out_char(w->o, ' ');
	out_cstr(w->o, name);
	out_lit(w->o, "=\"");
	escaped(w->o, value, true);
	out_char(w->o, '"');
}

static void
number(struct writer *w, const char *name, unsigned long n)
{
	out_char(w->o, ' ');
	out_cstr(w->o, name);
	out_lit(w->o, "=\"");
	out_unsigned(w->o, n);
	out_char(w->o, '"');
}

static void
date(struct writer *w, const char *name, struct date d)
{
	char iso[11];

	if (!d.year)
		return;
	date_iso(d, iso);
	attribute(w, name, str_from(iso));
}

static void
open(struct writer *w, const char *name)
{
	out_char(w->o, '<');
	out_cstr(w->o, name);
}

static void
begin(struct writer *w, const char *name)
{
	out_pass(w->o, 0);
	indent(w);
	open(w, name);
}

static void
close(struct writer *w, const char *name)
{
	out_lit(w->o, "</");
	out_cstr(w->o, name);
	out_char(w->o, '>');
}

static void
end(struct writer *w, const char *name)
{
	close(w, name);
	out_char(w->o, '\n');
}

static void
end_empty(struct writer *w)
{
	out_lit(w->o, "/>\n");
}

/* Begins an element with elements in it; outdent() ends it. */
static void
indented(struct writer *w)
{
	out_lit(w->o, ">\n");
	w->depth++;
}

static void
outdent(struct writer *w, const char *name)
{
	w->depth--;
	indent(w);
	end(w, name);
}

static void
plain(struct writer *w, const char *name, struct str s)
{
	if (!s.len)
		return;
	begin(w, name);
	out_char(w->o, '>');
	escaped(w->o, s, false);
	end(w, name);
}

/* The anchors that facts bear: an id stands once in a file. */

static void
keep_id(struct writer *w, struct str id)
{
	if (w->id_count == w->id_cap)
		w->ids = arena_grow(w->arena, w->ids, &w->id_cap,
		    sizeof(*w->ids));
	w->ids[w->id_count++] = arena_copy(w->arena, id);
}

static int
compare_ids(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void
sort_ids(struct writer *w)
{
	if (w->id_count)
		qsort(w->ids, w->id_count, sizeof(*w->ids), compare_ids);
}

static void
anchor(struct writer *w, struct str id)
{
	bool fact = id.len && w->id_count &&
	    bsearch(&id, w->ids, w->id_count, sizeof(*w->ids), compare_ids);

	attribute(w, fact ? "of" : "id", id);
}

static void
language(struct writer *w, const struct doc_node *n)
{
	attribute(w, "xml:lang", n->marks->lang);
	if (n->fallback && n->marks->lang.len)
		attribute(w, "fallback", STR("true"));
}

/* The text. */

static bool
is_inline(const struct doc_node *n)
{
	return n->kind < DOC_PARAGRAPH;
}

static const struct doc_node *
inlines(struct writer *w, const struct doc_node *n)
{
	for (; n && is_inline(n); n = n->next)
		node(w, n);
	return n;
}

static void
inline_(struct writer *w, const char *name, const struct doc_node *n)
{
	open(w, name);
	language(w, n);
	out_char(w->o, '>');
	escaped(w->o, n->text, false);
	inlines(w, n->first);
	close(w, name);
}

static void
link_(struct writer *w, const struct doc_node *n)
{
	if (!n->marks->href.len) {
		inlines(w, n->first);
		return;
	}
	open(w, "link");
	if (n->marks->href.p[0] == '#')
		attribute(w, "ref", str_from_off(n->marks->href, 1));
	else
		attribute(w, "href", n->marks->href);
	language(w, n);
	out_char(w->o, '>');
	inlines(w, n->first);
	close(w, "link");
}

static void
dated(struct writer *w, const struct doc_node *n)
{
	if (!n->marks->date.year) {
		escaped(w->o, n->text, false);
		return;
	}
	open(w, "date");
	date(w, "value", n->marks->date);
	out_char(w->o, '>');
	escaped(w->o, n->text, false);
	close(w, "date");
}

/* The kind of a table or a figure. */
static struct str
kind(enum doc_look look)
{
	switch (look) {
	case LOOK_PURPOSES:
		return STR("purposes");
	case LOOK_COOKIES:
		return STR("cookies");
	case LOOK_PATH:
		return STR("path");
	case LOOK_TIMELINE:
		return STR("timeline");
	case LOOK_FLOW:
		return STR("flow");
	case LOOK_PLAIN:
	case LOOK_TABLE:
	case LOOK_TAGS:
	case LOOK_STACK:
	case LOOK_NAMES:
	case LOOK_ADDRESS:
	case LOOK_MORE:
	case LOOK_BASIS:
		break;
	}
	return (struct str){ 0 };
}

static void
heading(struct writer *w, const struct doc_node *title)
{
	if (!title)
		return;
	begin(w, "heading");
	language(w, title);
	out_char(w->o, '>');
	inlines(w, title->first);
	end(w, "heading");
}

static void
flow(struct writer *w, const struct doc_flow *f)
{
	if (f)
		plain(w, "description", f->description);
}

/* A block: its title, its inlines on this line, its blocks on their own. */
static void
block(struct writer *w, const char *name, const struct doc_node *n)
{
	const struct doc_node *below;

	begin(w, name);
	anchor(w, n->marks->id);
	if (n->marks->number)
		number(w, "number", n->marks->number);
	if (n->optional)
		attribute(w, "optional", STR("true"));
	if (n->kind == DOC_TABLE || n->kind == DOC_FIGURE)
		attribute(w, "kind", kind(n->look));
	language(w, n);
	if (!n->first && !n->marks->title && !n->marks->flow) {
		end_empty(w);
		return;
	}
	out_char(w->o, '>');
	below = inlines(w, n->first);
	if (!below && !n->marks->title && !n->marks->flow) {
		end(w, name);
		return;
	}
	out_char(w->o, '\n');
	w->depth++;
	heading(w, n->marks->title);
	for (; below; below = below->next)
		node(w, below);
	flow(w, n->marks->flow);
	outdent(w, name);
}

static void
node(struct writer *w, const struct doc_node *n)
{
	switch (n->kind) {
	case DOC_TEXT:
		escaped(w->o, n->text, false);
		break;
	case DOC_STRONG:
		inline_(w, "strong", n);
		break;
	case DOC_EMPHASIS:
		inline_(w, "emphasis", n);
		break;
	case DOC_CODE:
		inline_(w, "code", n);
		break;
	case DOC_NAME:
		inline_(w, "name", n);
		break;
	case DOC_LINK:
		link_(w, n);
		break;
	case DOC_DATE:
		dated(w, n);
		break;
	case DOC_BREAK:
		out_lit(w->o, "<br/>");
		break;
	case DOC_SPAN:
		inline_(w, "span", n);
		break;
	case DOC_CONDITION:
		inline_(w, "condition", n);
		break;
	case DOC_DETAIL:
		inline_(w, "detail", n);
		break;
	case DOC_PARAGRAPH:
		block(w, "p", n);
		break;
	case DOC_BULLETS:
		block(w, "bullets", n);
		break;
	case DOC_STEPS:
		block(w, "steps", n);
		break;
	case DOC_ITEM:
		block(w, "item", n);
		break;
	case DOC_TERMS:
		block(w, "terms", n);
		break;
	case DOC_PAIRS:
		block(w, "pairs", n);
		break;
	case DOC_ENTRY:
		block(w, "entry", n);
		break;
	case DOC_TERM:
		block(w, "term", n);
		break;
	case DOC_DEFINITION:
		block(w, "definition", n);
		break;
	case DOC_HEADING:
		block(w, "subheading", n);
		break;
	case DOC_NOTE:
		block(w, "aside", n);
		break;
	case DOC_TABLE:
		block(w, "table", n);
		break;
	case DOC_CAPTION:
		block(w, "caption", n);
		break;
	case DOC_COLUMN:
		block(w, "column", n);
		break;
	case DOC_ROW:
		block(w, "row", n);
		break;
	case DOC_CELL:
		block(w, "cell", n);
		break;
	case DOC_PART:
		block(w, "part", n);
		break;
	case DOC_FIGURE:
		block(w, "figure", n);
		break;
	case DOC_EXPECT:
		block(w, "expect", n);
		break;
	case DOC_SUMMARY:
		block(w, "summary", n);
		break;
	case DOC_SECTION:
		block(w, "section", n);
		break;
	case DOC_NONE:
	case DOC_KIND_COUNT:
		break;
	}
}

static void
reading(struct writer *w, const struct doc *d)
{
	begin(w, "text");
	indented(w);
	for (const struct doc_node *n = d->banners; n; n = n->next)
		block(w, "banner", n);
	if (d->lede)
		block(w, "lede", d->lede);
	if (d->slip)
		block(w, "slip", d->slip);
	if (d->summary)
		node(w, d->summary);
	for (const struct doc_node *n = d->sections; n; n = n->next)
		node(w, n);
	outdent(w, "text");
}

/* The facts. */

/* Everything of the tag but its end. */
static void
fact_tag(struct writer *w, const struct doc_fact *f)
{
	begin(w, f->name);
	for (const struct fact_attribute *a = f->attributes; a; a = a->next) {
		if (str_eq(str_from(a->name), STR("id")))
			keep_id(w, a->value);
		attribute(w, a->name, a->value);
	}
	if (f->content)
		language(w, f->content);
}

static void
fact(struct writer *w, const struct doc_fact *f)
{
	fact_tag(w, f);
	if (f->first) {
		indented(w);
		for (const struct doc_fact *c = f->first; c; c = c->next)
			fact(w, c);
		outdent(w, f->name);
		return;
	}
	if (!f->content) {
		end_empty(w);
		return;
	}
	out_char(w->o, '>');
	inlines(w, f->content->first);
	end(w, f->name);
}

static void
on_begin(void *writer, const struct doc_fact *f)
{
	fact_tag(writer, f);
	indented(writer);
}

static void
on_whole(void *writer, const struct doc_fact *f)
{
	fact(writer, f);
}

static void
on_end(void *writer, const struct doc_fact *f)
{
	outdent(writer, f->name);
}

static void
facts(struct writer *w, const struct doc *d)
{
	const struct fact_listener us = { w, on_begin, on_whole, on_end };

	if (d->tell)
		d->tell(d, &us);
	else
		out_lit(w->o, " <facts/>\n");
	sort_ids(w);
}

/* What the document is. */

static struct str
state(enum doc_state s)
{
	switch (s) {
	case STATE_IN_FORCE:
		return STR("in-force");
	case STATE_DRAFT:
		return STR("draft");
	case STATE_ARCHIVED:
		return STR("archived");
	}
	return (struct str){ 0 };
}

static void
version(struct writer *w, const struct doc *d)
{
	begin(w, "version");
	attribute(w, "number", d->version);
	date(w, "updated", d->updated);
	date(w, "effective", d->effective);
	attribute(w, "status", state(d->state));
	attribute(w, "supersedes", d->previous_version);
	end_empty(w);
}

static void
translation(struct writer *w, const struct doc *d)
{
	if (!d->source_locale.len)
		return;
	begin(w, "translation");
	attribute(w, "from", d->source_locale);
	number(w, "units", d->units);
	number(w, "translated", d->translated);
	end_empty(w);
}

static void
editions(struct writer *w, const struct doc *d)
{
	for (size_t i = 0; i < d->edition_count; i++) {
		begin(w, "edition");
		attribute(w, "locale", d->editions[i].locale);
		attribute(w, "name", d->editions[i].name);
		if (d->editions[i].current)
			attribute(w, "current", STR("true"));
		end_empty(w);
	}
}

static void
relation(struct writer *w, struct str rel, struct str href)
{
	if (!href.len)
		return;
	begin(w, "link");
	attribute(w, "rel", rel);
	attribute(w, "href", href);
	end_empty(w);
}

static void
digest(struct writer *w, struct str sum)
{
	if (!sum.len)
		return;
	begin(w, "digest");
	attribute(w, "algorithm", STR("sha-256"));
	attribute(w, "of", STR("model"));
	out_char(w->o, '>');
	escaped(w->o, sum, false);
	end(w, "digest");
}

static void
meta(struct writer *w, const struct doc *d)
{
	begin(w, "meta");
	indented(w);
	begin(w, "document");
	attribute(w, "key", d->key);
	attribute(w, "kind", d->kind);
	end_empty(w);
	plain(w, "title", d->title);
	plain(w, "description", d->description);
	version(w, d);
	translation(w, d);
	editions(w, d);
	relation(w, STR("canonical"), d->url);
	relation(w, STR("latest-version"), d->successor_url);
	relation(w, STR("predecessor-version"), d->previous_url);
	relation(w, STR("version-history"), d->history_url);
	plain(w, "generator", d->generator);
	digest(w, d->model_sha256);
	outdent(w, "meta");
}

void
emit_xml(struct out *o, const struct doc *d)
{
	struct writer w = { .o = o, .arena = d->arena };

	out_lit(o, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	begin(&w, "notice");
	attribute(&w, "xmlns", STR("urn:policyc:notice:1"));
	attribute(&w, "schema", STR("1.0"));
	attribute(&w, "xml:lang", d->locale);
	attribute(&w, "dir", d->rtl ? STR("rtl") : STR("ltr"));
	indented(&w);
	meta(&w, d);
	facts(&w, d);
	reading(&w, d);
	outdent(&w, "notice");
}
