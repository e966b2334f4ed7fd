/*
 * Documents as HTML: one file that runs nothing and loads nothing.
 */
#include "emit/html.h"

#include "base/out.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "emit/emit.h"
#include "emit/flow.h"
#include "emit/icons.h"

struct page {
	struct out *o;
	const struct doc *doc;
	const struct doc_node *column; /* of the cell at hand */
	bool in_purposes; /* the rows at hand are statements in RDFa */
};

static void node(struct page *, const struct doc_node *);

/* --- text ------------------------------------------------------------- */

enum { PLAIN, LESS, GREATER, AMPERSAND, QUOTE };

static const unsigned char classes[256] = {
	['<'] = LESS,
	['>'] = GREATER,
	['&'] = AMPERSAND,
	['"'] = QUOTE,
};

static const struct str escapes[] = {
	[PLAIN] = { "", 0 },
	[LESS] = { "&lt;", 4 },
	[GREATER] = { "&gt;", 4 },
	[AMPERSAND] = { "&amp;", 5 },
	[QUOTE] = { "&quot;", 6 },
};

void
html_text(struct out *o, struct str s)
{
	for (size_t from = 0, i; from < s.len; from = i + 1) {
		i = str_until(s, from, classes);
		out_str(o, (struct str){ s.p + from, i - from });
		if (i < s.len)
			out_str(o, escapes[classes[(unsigned char)s.p[i]]]);
	}
}

void
html_attr(struct out *o, const char *open, struct str value)
{
	out_cstr(o, open);
	html_text(o, value);
	out_char(o, '"');
}

bool
html_rtl(struct str lang)
{
	static const char *const tags[] = { "ar", "ckb", "dv", "fa", "he",
		"iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };
	struct str first = str_sub(lang, 0, str_find(lang, '-'));

	if (str_ends(lang, STR("-Latn")) ||
	    str_search(lang, STR("-Latn-")) < lang.len)
		return false;
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (str_eq(first, str_from(tags[i])))
			return true;
	return str_search(lang, STR("-Arab")) < lang.len ||
	    str_search(lang, STR("-Hebr")) < lang.len;
}

/* The words of inlines, for an attribute. */
static void
plain(struct out *o, const struct doc_node *n)
{
	for (n = n->first; n; n = n->next) {
		html_text(o, n->text);
		if (n->kind == DOC_BREAK)
			out_char(o, ' ');
		plain(o, n);
	}
}

/*
 * An identifier, which may break after "_" and "-" when it is so long that
 * it would not fit a phone.
 */
static void
identifier(struct out *o, struct str s)
{
	size_t from = 0;

	for (size_t i = 0; s.len > 20 && i + 1 < s.len; i++) {
		if (s.p[i] != '_' && s.p[i] != '-')
			continue;
		html_text(o, str_sub(s, from, i + 1 - from));
		out_lit(o, "<wbr>");
		from = i + 1;
	}
	html_text(o, str_from_off(s, from));
}

/* --- attributes ------------------------------------------------------- */

static bool
lang_differs(const struct page *p, const struct doc_node *n)
{
	return n->marks->lang.len && !str_eq(n->marks->lang, p->doc->locale);
}

static void
id_lang(const struct page *p, const struct doc_node *n)
{
	if (n->marks->id.len)
		html_attr(p->o, " id=\"", n->marks->id);
	if (!lang_differs(p, n))
		return;
	html_attr(p->o, " lang=\"", n->marks->lang);
	if (html_rtl(n->marks->lang) != p->doc->rtl)
		out_cstr(p->o, p->doc->rtl ? " dir=\"ltr\"" : " dir=\"rtl\"");
}

static void
open(const struct page *p, const char *tag, const struct doc_node *n)
{
	out_char(p->o, '<');
	out_cstr(p->o, tag);
	id_lang(p, n);
	out_char(p->o, '>');
}

static void
close(const struct page *p, const char *tag)
{
	out_lit(p->o, "</");
	out_cstr(p->o, tag);
	out_char(p->o, '>');
}

/* RDFa: this element states `property` of the row or notice around it. */
static void
states(const struct page *p, const char *property, struct str concept)
{
	if (!concept.len)
		return;
	out_lit(p->o, " property=\"");
	out_cstr(p->o, property);
	out_lit(p->o, "\" resource=\"");
	/* One prefix a country is too many to declare on every page. */
	if (str_starts(concept, STR("legal-"))) {
		size_t colon = str_find(concept, ':');

		out_lit(p->o, "https://w3id.org/dpv/legal/");
		html_text(p->o, str_sub(concept, 6, colon - 6));
		out_char(p->o, '#');
		html_text(p->o, str_from_off(concept, colon + 1));
	} else {
		html_text(p->o, concept);
	}
	out_char(p->o, '"');
}

/* --- inlines ---------------------------------------------------------- */

static void
children(struct page *p, const struct doc_node *n)
{
	for (n = n->first; n; n = n->next)
		node(p, n);
}

static void
wrapped(struct page *p, const char *tag, const struct doc_node *n)
{
	open(p, tag, n);
	children(p, n);
	close(p, tag);
}

/* A line of its own: a blank keeps it apart where there are no lines. */
static void
own_line(struct page *p, const char *opening, const struct doc_node *n)
{
	out_char(p->o, ' ');
	out_cstr(p->o, opening);
	id_lang(p, n);
	out_char(p->o, '>');
	children(p, n);
	out_lit(p->o, "</span>");
}

static void
text(struct page *p, const struct doc_node *n)
{
	if (!lang_differs(p, n)) {
		html_text(p->o, n->text);
		return;
	}
	open(p, "span", n);
	html_text(p->o, n->text);
	out_lit(p->o, "</span>");
}

static void
untranslated(struct page *p, const char *tag, const struct doc_node *n)
{
	out_char(p->o, '<');
	out_cstr(p->o, tag);
	id_lang(p, n);
	out_lit(p->o, " translate=\"no\">");
	identifier(p->o, n->text);
	close(p, tag);
}

static void
property(const struct page *p, struct str name)
{
	if (name.len)
		html_attr(p->o, " property=\"", name);
}

/* `stating` is the property whose value is this date. */
static void
date(struct page *p, const struct doc_node *n, struct str stating)
{
	char iso[11];

	date_iso(n->marks->date, iso);
	out_lit(p->o, "<time");
	id_lang(p, n);
	property(p, stating);
	out_lit(p->o, " datetime=\"");
	out_str(p->o, (struct str){ iso, 10 });
	out_lit(p->o, "\">");
	html_text(p->o, n->text);
	out_lit(p->o, "</time>");
}

static bool
scheme_is(struct str href, struct str scheme)
{
	if (href.len < scheme.len)
		return false;
	for (size_t i = 0; i < scheme.len; i++)
		if ((href.p[i] | 0x20) != (scheme.p[i] | 0x20))
			return false;
	return true;
}

/* Refused elsewhere already; a page must not depend on that. */
static bool
safe(struct str href)
{
	size_t colon = str_find(href, ':');

	return colon == href.len || str_find(href, '/') < colon ||
	    str_find(href, '#') < colon || str_find(href, '?') < colon ||
	    scheme_is(href, STR("https:")) || scheme_is(href, STR("http:")) ||
	    scheme_is(href, STR("mailto:")) || scheme_is(href, STR("tel:"));
}

static enum doc_icon
icon_of(const struct doc_node *n)
{
	if (n->icon || n->look != LOOK_BASIS || !n->tone)
		return n->icon;
	return (enum doc_icon)(ICON_CONTRACT + (n->tone - TONE_CONTRACT));
}

/* What cannot be followed keeps its words and its look. */
static void
link(struct page *p, const struct doc_node *n)
{
	bool goes = n->marks->href.len && safe(n->marks->href);

	out_cstr(p->o, goes ? "<a" : "<span");
	if (n->look == LOOK_MORE) {
		out_lit(p->o, " class=\"more\"");
	} else if (n->look == LOOK_BASIS) {
		out_lit(p->o, " class=\"basis ");
		out_cstr(p->o, flow_tone(n->tone));
		out_char(p->o, '"');
	}
	id_lang(p, n);
	if (goes)
		html_attr(p->o, " href=\"", n->marks->href);
	if (n->look == LOOK_BASIS && p->in_purposes)
		states(p, "dpv:hasLegalBasis", n->marks->concept);
	if (scheme_is(n->marks->href, STR("mailto:")))
		out_lit(p->o, " translate=\"no\"");
	out_char(p->o, '>');
	if (n->look == LOOK_BASIS)
		icons_use(p->o, icon_of(n));
	children(p, n);
	out_cstr(p->o, goes ? "</a>" : "</span>");
}

/* --- definition lists ------------------------------------------------- */

/* Words that may stand beside an icon: one box, however many inlines. */
static void
labelled(struct page *p, const struct doc_node *n)
{
	bool several = n->first &&
	    (n->first->next || n->first->kind != DOC_TEXT);

	if (several)
		out_lit(p->o, "<span>");
	children(p, n);
	if (several)
		out_lit(p->o, "</span>");
}

static void
term(struct page *p, const struct doc_node *n, const struct doc_node *entry)
{
	out_lit(p->o, "<dt");
	if (entry->tone) {
		out_lit(p->o, " class=\"t-");
		out_cstr(p->o, flow_tone(entry->tone));
		out_char(p->o, '"');
	}
	id_lang(p, n);
	out_char(p->o, '>');
	icons_use(p->o, entry->icon);
	labelled(p, n);
	out_lit(p->o, "</dt>");
}

/*
 * Its concept is what it states ("schema:version"), its text the value; of a
 * date the value is not how it is written.
 */
static void
definition(struct page *p, const struct doc_node *n)
{
	const struct doc_node *c = n->first;

	out_lit(p->o, "<dd");
	id_lang(p, n);
	if (c && c->kind == DOC_DATE && !c->next) {
		out_char(p->o, '>');
		date(p, c, n->marks->concept);
	} else {
		bool postal = n->look == LOOK_ADDRESS;

		property(p, n->marks->concept);
		out_cstr(p->o, postal ? "><address>" : ">");
		children(p, n);
		if (postal)
			out_lit(p->o, "</address>");
	}
	out_lit(p->o, "</dd>");
}

static void
entry(struct page *p, const struct doc_node *n)
{
	out_pass(p->o, 0);
	open(p, "div", n);
	for (const struct doc_node *c = n->first; c; c = c->next) {
		if (c->kind == DOC_TERM)
			term(p, c, n);
		else if (c->kind == DOC_DEFINITION)
			definition(p, c);
	}
	out_lit(p->o, "</div>\n");
}

static void
definitions(struct page *p, const char *class, const struct doc_node *n)
{
	out_lit(p->o, "<dl class=\"");
	out_cstr(p->o, class);
	out_char(p->o, '"');
	id_lang(p, n);
	out_lit(p->o, ">\n");
	children(p, n);
	out_lit(p->o, "</dl>\n");
}

/* --- tables ----------------------------------------------------------- */

static void
part(struct page *p, const struct doc_node *n)
{
	out_lit(p->o, "<li");
	if (n->optional)
		out_lit(p->o, " class=\"opt\"");
	id_lang(p, n);
	if (p->in_purposes)
		states(p, "dpv:hasPersonalData", n->marks->concept);
	out_char(p->o, '>');
	children(p, n);
	out_lit(p->o, "</li>");
}

static void
names(struct page *p, const struct doc_node *first,
    const struct doc_node *end)
{
	out_lit(p->o, "<span class=\"names\">");
	for (const struct doc_node *n = first; n != end; n = n->next) {
		if (n != first)
			out_char(p->o, ' ');
		children(p, n);
	}
	out_lit(p->o, "</span>");
}

/* Neighbouring parts, up to `end`, as the cell's look says. */
static void
parts(struct page *p, const struct doc_node *first,
    const struct doc_node *end, enum doc_look look)
{
	if (first->next == end && look != LOOK_TAGS) {
		children(p, first);
		return;
	}
	if (look == LOOK_NAMES) {
		names(p, first, end);
		return;
	}
	out_cstr(p->o, look == LOOK_TAGS ? "<ul class=\"plain tags\">"
					 : "<ul class=\"plain stack\">");
	for (const struct doc_node *n = first; n != end; n = n->next)
		part(p, n);
	out_lit(p->o, "</ul>");
}

static void
cell_content(struct page *p, const struct doc_node *n)
{
	const struct doc_node *end, *c = n->first;

	while (c) {
		if (c->kind != DOC_PART) {
			node(p, c);
			c = c->next;
			continue;
		}
		for (end = c; end && end->kind == DOC_PART;)
			end = end->next;
		parts(p, c, end, n->look);
		c = end;
	}
}

static void
cell(struct page *p, const struct doc_node *n, bool title)
{
	out_cstr(p->o, title ? "<th scope=\"row\"" : "<td");
	id_lang(p, n);
	if (p->column && !title) {
		out_lit(p->o, " data-label=\"");
		plain(p->o, p->column);
		out_char(p->o, '"');
	}
	if (p->in_purposes)
		states(p, title ? "dpv:hasPurpose" : "dpv:hasPersonalData",
		    n->marks->concept);
	out_char(p->o, '>');
	cell_content(p, n);
	out_cstr(p->o, title ? "</th>" : "</td>");
}

static void
row(struct page *p, const struct doc_node *n, const struct doc_node *column)
{
	out_pass(p->o, 0);
	out_lit(p->o, "<tr");
	id_lang(p, n);
	if (p->in_purposes && n->marks->id.len) {
		html_attr(p->o, " property=\"dpv:hasProcess\" resource=\"#",
		    n->marks->id);
		out_lit(p->o, " typeof=\"dpv:Process\"");
	}
	out_lit(p->o, ">\n");
	for (const struct doc_node *c = n->first; c; c = c->next) {
		p->column = column;
		cell(p, c, c == n->first);
		out_char(p->o, '\n');
		if (column && column->next && column->next->kind == DOC_COLUMN)
			column = column->next;
	}
	p->column = NULL;
	out_lit(p->o, "</tr>\n");
}

static size_t
count_of(const struct doc_node *parent, enum doc_kind kind)
{
	size_t count = 0;

	for (const struct doc_node *n = parent->first; n; n = n->next)
		count += n->kind == kind;
	return count;
}

static const struct doc_node *
first_of(const struct doc_node *parent, enum doc_kind kind)
{
	const struct doc_node *n = parent->first;

	while (n && n->kind != kind)
		n = n->next;
	return n;
}

static void
columns(struct page *p, const struct doc_node *n)
{
	out_lit(p->o, "<thead><tr>");
	for (; n && n->kind == DOC_COLUMN; n = n->next)
		node(p, n);
	out_lit(p->o, "</tr></thead>\n");
}

/* Short tables are kept whole on paper. */
#define KEEP_ROWS 8

static void
table(struct page *p, const struct doc_node *n)
{
	const struct doc_node *column = first_of(n, DOC_COLUMN);
	const struct doc_node *c = first_of(n, DOC_CAPTION);
	bool keep = count_of(n, DOC_ROW) <= KEEP_ROWS;
	const char *class = n->look == LOOK_PURPOSES ? "purposes"
	    : n->look == LOOK_COOKIES		     ? "cookies"
						     : "";

	out_lit(p->o, "<table");
	if (*class || keep) {
		out_lit(p->o, " class=\"");
		out_cstr(p->o, class);
		if (*class && keep)
			out_char(p->o, ' ');
		out_cstr(p->o, keep ? "keep\"" : "\"");
	}
	id_lang(p, n);
	out_lit(p->o, ">\n");
	if (c) {
		wrapped(p, "caption", c);
		out_char(p->o, '\n');
	}
	columns(p, column);
	out_lit(p->o, "<tbody>\n");
	p->in_purposes = n->look == LOOK_PURPOSES;
	for (c = n->first; c; c = c->next)
		if (c->kind == DOC_ROW)
			row(p, c, column);
	p->in_purposes = false;
	out_lit(p->o, "</tbody>\n</table>\n");
}

/* --- figures, asides, the first layer --------------------------------- */

static void
figure(struct page *p, const struct doc_node *n)
{
	const struct doc_node *caption = first_of(n, DOC_CAPTION);

	open(p, "figure", n);
	out_char(p->o, '\n');
	if (n->marks->flow) {
		flow_write(p->o, p->doc, n->marks->flow, n->marks->id);
	} else {
		out_cstr(p->o, n->look == LOOK_TIMELINE
			? "<ol class=\"span\">\n"
			: "<ol class=\"path\">\n");
		for (const struct doc_node *c = n->first; c; c = c->next)
			if (c->kind == DOC_ITEM)
				node(p, c);
		out_lit(p->o, "</ol>\n");
	}
	if (caption) {
		wrapped(p, "figcaption", caption);
		out_char(p->o, '\n');
	}
	out_lit(p->o, "</figure>\n");
}

static void
heading(struct page *p, const struct doc_node *n, enum doc_icon icon)
{
	open(p, "h3", n);
	icons_use(p->o, icon);
	labelled(p, n);
	out_lit(p->o, "</h3>\n");
}

static void
bullets(struct page *p, const struct doc_node *n, const char *class)
{
	out_lit(p->o, "<ul");
	out_cstr(p->o, class);
	id_lang(p, n);
	out_lit(p->o, ">\n");
	children(p, n);
	out_lit(p->o, "</ul>\n");
}

static void
aside(struct page *p, const struct doc_node *n)
{
	out_lit(p->o, "<div class=\"aside\"");
	id_lang(p, n);
	out_lit(p->o, ">\n");
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_HEADING)
			heading(p, c, n->icon);
		else
			node(p, c);
	out_lit(p->o, "</div>\n");
}

static void
expect(struct page *p, const struct doc_node *n)
{
	out_lit(p->o, "<div class=\"expect\"");
	id_lang(p, n);
	out_lit(p->o, ">\n");
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_HEADING)
			heading(p, c, n->icon ? n->icon : ICON_EYE);
		else if (c->kind == DOC_BULLETS)
			bullets(p, c, " class=\"prose\"");
		else
			node(p, c);
	out_lit(p->o, "</div>\n");
}

/* The longest word of a title, in characters. */
static size_t
longest_word(const struct doc_node *n)
{
	size_t longest = 0;

	for (n = n->first; n; n = n->next) {
		struct str rest = n->text;
		size_t inside = longest_word(n);

		while (rest.len) {
			size_t len = str_find(rest, ' ');
			size_t count = utf8_count(str_sub(rest, 0, len));

			longest = count > longest ? count : longest;
			rest = str_from_off(rest, len + (len < rest.len));
		}
		longest = inside > longest ? inside : longest;
	}
	return longest;
}

/* Words of this length need smaller letters in a title, or they break. */
#define LONG_WORD 13

static void
summary(struct page *p, const struct doc_node *n)
{
	struct str id = n->marks->id.len ? n->marks->id : STR("summary");

	html_attr(p->o, "<section class=\"glance layer\" id=\"", id);
	html_attr(p->o, " aria-labelledby=\"summary-title\""
			" property=\"dpv:hasNoticeLayer\" resource=\"#", id);
	out_lit(p->o, " typeof=\"dpv:NoticeLayer\">\n<h2");
	if (n->marks->title && longest_word(n->marks->title) >= LONG_WORD)
		out_lit(p->o, " class=\"long\"");
	out_lit(p->o, " id=\"summary-title\">");
	if (n->marks->title)
		children(p, n->marks->title);
	out_lit(p->o, "</h2>\n<div>\n");
	children(p, n);
	out_lit(p->o, "</div>\n</section>\n");
}

/* --- sections --------------------------------------------------------- */

/* "Link to section {n}" with the number in. */
static void
section_link(const struct page *p, const struct doc_node *n)
{
	struct str words = p->doc->section_link;
	size_t at = str_search(words, STR("{n}"));

	out_lit(p->o, " aria-label=\"");
	html_text(p->o, str_sub(words, 0, at));
	if (at < words.len) {
		out_unsigned(p->o, n->marks->number);
		html_text(p->o, str_from_off(words, at + 3));
	}
	out_char(p->o, '"');
}

static void
section_head(struct page *p, const struct doc_node *n)
{
	out_lit(p->o, "<div class=\"head\"><h2>");
	if (n->marks->number) {
		out_lit(p->o, "<span class=\"num\">");
		out_unsigned(p->o, n->marks->number);
		out_lit(p->o, "</span> ");
	}
	if (n->marks->title)
		children(p, n->marks->title);
	out_lit(p->o, "</h2>");
	if (n->marks->id.len) {
		html_attr(p->o, "<a class=\"anchor\" href=\"#", n->marks->id);
		section_link(p, n);
		out_lit(p->o, ">#</a>");
	}
	out_lit(p->o, "</div>\n");
}

static void
section(struct page *p, const struct doc_node *n)
{
	open(p, "section", n);
	out_char(p->o, '\n');
	section_head(p, n);
	children(p, n);
	out_lit(p->o, "</section>\n");
}

static void
line(struct page *p, const char *tag, const struct doc_node *n)
{
	out_pass(p->o, 0);
	wrapped(p, tag, n);
	out_char(p->o, '\n');
}

static void
node(struct page *p, const struct doc_node *n)
{
	switch (n->kind) {
	case DOC_NONE:
	case DOC_KIND_COUNT:
		break;
	case DOC_TEXT:
		text(p, n);
		break;
	case DOC_STRONG:
		wrapped(p, "strong", n);
		break;
	case DOC_EMPHASIS:
		wrapped(p, "em", n);
		break;
	case DOC_CODE:
		untranslated(p, "code", n);
		break;
	case DOC_NAME:
		untranslated(p, "span", n);
		break;
	case DOC_LINK:
		link(p, n);
		break;
	case DOC_DATE:
		date(p, n, (struct str){ 0 });
		break;
	case DOC_BREAK:
		out_lit(p->o, "<br>\n");
		break;
	case DOC_SPAN:
		wrapped(p, "span", n);
		break;
	case DOC_CONDITION:
		own_line(p, "<span class=\"when\"", n);
		break;
	case DOC_DETAIL:
		own_line(p, "<span", n);
		break;
	case DOC_PARAGRAPH:
		line(p, "p", n);
		break;
	case DOC_BULLETS:
		bullets(p, n, "");
		break;
	case DOC_STEPS:
		open(p, "ol", n);
		out_char(p->o, '\n');
		children(p, n);
		out_lit(p->o, "</ol>\n");
		break;
	case DOC_ITEM:
		line(p, "li", n);
		break;
	case DOC_TERMS:
		definitions(p, "terms", n);
		break;
	case DOC_PAIRS:
		definitions(p, "pairs", n);
		break;
	case DOC_ENTRY:
		entry(p, n);
		break;
	case DOC_TERM:
	case DOC_DEFINITION:
	case DOC_CAPTION:
	case DOC_PART:
		/* Their parents write them; alone they are their content. */
		children(p, n);
		break;
	case DOC_HEADING:
		heading(p, n, n->icon);
		break;
	case DOC_NOTE:
		aside(p, n);
		break;
	case DOC_TABLE:
		table(p, n);
		break;
	case DOC_COLUMN:
		out_lit(p->o, "<th scope=\"col\"");
		id_lang(p, n);
		out_char(p->o, '>');
		children(p, n);
		out_lit(p->o, "</th>");
		break;
	case DOC_ROW:
		row(p, n, NULL);
		break;
	case DOC_CELL:
		cell(p, n, false);
		break;
	case DOC_FIGURE:
		figure(p, n);
		break;
	case DOC_EXPECT:
		expect(p, n);
		break;
	case DOC_SUMMARY:
		summary(p, n);
		break;
	case DOC_SECTION:
		section(p, n);
		break;
	}
}

/* --- the page --------------------------------------------------------- */

/* The icons of a tree; those that stand nowhere else are the callers'. */
static uint32_t
icons(const struct doc_node *n)
{
	uint32_t set = 0;

	for (; n; n = n->next) {
		set |= UINT32_C(1) << icon_of(n);
		if (n->kind == DOC_EXPECT && !n->icon)
			set |= UINT32_C(1) << ICON_EYE;
		set |= icons(n->first);
	}
	return set & ~UINT32_C(1);
}

/* Its name is what it says in bold, or all of it. */
static void
banner(struct page *p, const struct doc_node *n)
{
	const struct doc_node *name = n->marks->title;

	if (!name)
		name = first_of(n, DOC_STRONG);
	out_lit(p->o, "<aside class=\"banner\"");
	id_lang(p, n);
	out_lit(p->o, " aria-label=\"");
	plain(p->o, name ? name : n);
	out_lit(p->o, "\">\n<div class=\"wrap\">");
	icons_use(p->o, n->icon);
	out_lit(p->o, "\n<p>");
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_PARAGRAPH)
			children(p, c);
		else
			node(p, c);
	out_lit(p->o, "</p></div>\n</aside>\n");
}

static void
languages(const struct page *p)
{
	const struct doc *doc = p->doc;

	if (doc->edition_count < 2)
		return;
	html_attr(p->o, "<nav class=\"langs\" aria-label=\"", doc->languages);
	out_lit(p->o, "><ul>\n");
	for (size_t i = 0; i < doc->edition_count; i++) {
		const struct doc_edition *e = &doc->editions[i];

		out_lit(p->o, "<li><a href=\"../");
		html_text(p->o, e->locale);
		out_char(p->o, '/');
		html_text(p->o, doc->key);
		html_attr(p->o, ".html\" hreflang=\"", e->locale);
		html_attr(p->o, " lang=\"", e->locale);
		if (html_rtl(e->locale) != doc->rtl)
			out_cstr(p->o, doc->rtl ? " dir=\"ltr\""
						: " dir=\"rtl\"");
		if (e->current)
			out_lit(p->o, " aria-current=\"true\"");
		out_char(p->o, '>');
		html_text(p->o, e->name);
		out_lit(p->o, "</a></li>\n");
	}
	out_lit(p->o, "</ul></nav>\n");
}

static void
masthead(const struct page *p)
{
	out_lit(p->o, "<header class=\"masthead\">\n<div class=\"wrap\">\n");
	if (p->doc->brand.len) {
		out_lit(p->o, "<p class=\"brand\">");
		html_text(p->o, p->doc->brand);
		if (p->doc->brand_by.len) {
			out_lit(p->o, " <span>");
			html_text(p->o, p->doc->brand_by);
			out_lit(p->o, "</span>");
		}
		out_lit(p->o, "</p>\n");
	}
	languages(p);
	out_lit(p->o, "</div>\n</header>\n");
}

static void
title(struct page *p)
{
	const struct doc *doc = p->doc;
	struct doc_node word = { .text = doc->title };

	out_lit(p->o, "<div class=\"title\">\n<div class=\"wrap\">\n"
		      "<div>\n<h1");
	if (longest_word(&(struct doc_node){ .first = &word }) >= LONG_WORD)
		out_lit(p->o, " class=\"long\"");
	out_lit(p->o, " property=\"schema:name\">");
	html_text(p->o, doc->title);
	out_lit(p->o, "</h1>\n");
	if (doc->lede) {
		out_lit(p->o, "<p class=\"lede\"");
		id_lang(p, doc->lede);
		out_char(p->o, '>');
		children(p, doc->lede);
		out_lit(p->o, "</p>\n");
	}
	out_lit(p->o, "</div>\n");
	if (doc->slip)
		definitions(p, "slip", doc->slip);
	out_lit(p->o, "</div>\n</div>\n");
}

static void
contents(struct page *p)
{
	out_lit(p->o, "<nav class=\"toc\" aria-labelledby=\"toc-title\">\n"
		      "<h2 id=\"toc-title\">");
	html_text(p->o, p->doc->contents);
	out_lit(p->o, "</h2>\n<ol>\n");
	for (const struct doc_node *n = p->doc->sections; n; n = n->next) {
		html_attr(p->o, "<li><a href=\"#", n->marks->id);
		out_lit(p->o, "><span>");
		if (n->marks->number)
			out_unsigned(p->o, n->marks->number);
		out_lit(p->o, "</span> ");
		if (n->marks->title)
			children(p, n->marks->title);
		out_lit(p->o, "</a></li>\n");
	}
	out_lit(p->o, "</ol>\n</nav>\n");
}

static void
main_part(struct page *p)
{
	const struct doc *doc = p->doc;

	out_lit(p->o, "<main id=\"notice\" typeof=\"dpv:PrivacyNotice");
	if (doc->summary)
		out_lit(p->o, " dpv:LayeredNotice");
	out_lit(p->o, "\" resource=\"#notice\">\n");
	title(p);
	out_lit(p->o, "<div class=\"wrap\">\n");
	if (doc->summary)
		node(p, doc->summary);
	out_lit(p->o, "<div class=\"cols layer\">\n");
	contents(p);
	out_lit(p->o, "<div class=\"body\">\n");
	for (const struct doc_node *n = doc->sections; n; n = n->next)
		node(p, n);
	out_lit(p->o, "</div>\n</div>\n</div>\n</main>\n");
}

static void
footer(const struct page *p)
{
	const struct doc *doc = p->doc;

	out_lit(p->o, "<footer>\n<div class=\"wrap\">\n<p>");
	html_text(p->o, doc->version_line);
	out_lit(p->o, "</p>\n<ul class=\"formats\"><li>");
	html_text(p->o, doc->also_as);
	out_lit(p->o, "</li><li><a href=\"");
	html_text(p->o, doc->key);
	out_lit(p->o, ".md\" type=\"text/markdown\">Markdown</a></li>"
		      "<li><a href=\"");
	html_text(p->o, doc->key);
	out_lit(p->o, ".xml\" type=\"application/xml\">XML</a></li></ul>\n"
		      "</div>\n</footer>\n");
}

void
emit_html(struct out *o, const struct doc *doc)
{
	struct page page = { .o = o, .doc = doc };

	html_head(o, doc);
	out_lit(o, "<body>\n<a class=\"skip\" href=\"#notice\">");
	html_text(o, doc->skip);
	out_lit(o, "</a>\n");
	icons_sprite(o, icons(doc->banners) | icons(doc->summary) |
		icons(doc->sections));
	for (const struct doc_node *n = doc->banners; n; n = n->next)
		banner(&page, n);
	masthead(&page);
	main_part(&page);
	footer(&page);
	out_lit(o, "</body>\n</html>\n");
}
