/*
 * A document as Markdown: GFM tables, raw anchors, and CommonMark else.
 *
 * A paragraph is one line.  Texts are escaped so that no reader of Markdown
 * sees more in them than words; where a mark could not be read back (a star
 * between a letter and a full stop, say) the mark is left out, never the
 * words.  Figures are left out when a table says the same, and become lists
 * when they are lists.
 */
#include "emit/emit.h"

#include "base/out.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "emit/markdown.h"

static void node(struct markdown *, const struct doc_node *, enum edge after);

/* Lines. */

static void
start_here(struct markdown *w)
{
	w->start = w->value = w->o->len;
}

static void
out_prefix(struct out *o, const struct prefix *p)
{
	if (!p)
		return;
	out_prefix(o, p->outer);
	out_str(o, p->text);
}

static void
strip_blanks(struct markdown *w)
{
	while (markdown_last(w) == ' ')
		w->o->len--;
}

static void
end_line(struct markdown *w)
{
	strip_blanks(w);
	if (markdown_last(w) != '\n')
		out_char(w->o, '\n');
}

/* Only the line at hand is looked at again, and how the one before ended. */
static void
begin_line(struct markdown *w)
{
	end_line(w);
	if (out_pass(w->o, 1))
		w->opened = w->closed = w->code = 0;
	out_prefix(w->o, w->prefix);
	start_here(w);
}

/* An empty line and the beginning of a new one. */
static void
begin(struct markdown *w)
{
	w->marker = 0;
	if (w->fresh) {
		w->fresh = false;
		start_here(w);
		return;
	}
	end_line(w);
	if (!w->tight) {
		out_prefix(w->o, w->prefix);
		strip_blanks(w);
		out_char(w->o, '\n');
	}
	w->tight = false;
	begin_line(w);
}

static void
anchor(struct markdown *w, struct str id)
{
	if (!id.len)
		return;
	out_lit(w->o, "<a id=\"");
	out_str(w->o, id);
	out_lit(w->o, "\"></a>");
	start_here(w);
}

static void
anchor_line(struct markdown *w, struct str id)
{
	if (!id.len)
		return;
	begin(w);
	anchor(w, id);
}

static void
space(struct markdown *w)
{
	if (w->o->len > w->value && markdown_last(w) != ' ')
		out_char(w->o, ' ');
}

static void
inlines(struct markdown *w, const struct doc_node *n, enum edge after)
{
	enum edge next;

	for (; n; n = n->next) {
		next = markdown_edge(n->next, false);
		node(w, n, next ? next : after);
	}
}

static void
marked(struct markdown *w, const struct doc_node *n, struct str mark,
    bool *inside, enum edge after)
{
	enum edge before = markdown_edge_before(w);

	if (*inside || w->o->len == w->closed ||
	    !markdown_opens(w, before, markdown_edge(n->first, false)) ||
	    !markdown_closes(markdown_edge(n->first, true), after)) {
		inlines(w, n->first, after);
		return;
	}
	out_str(w->o, mark);
	w->before = before;
	w->opened = w->o->len;
	*inside = true;
	inlines(w, n->first, after);
	*inside = false;
	out_str(w->o, mark);
	w->closed = w->o->len;
}

static void
link_(struct markdown *w, const struct doc_node *n, enum edge after)
{
	if (!markdown_is_link(n) || w->link) {
		inlines(w, n->first, after);
		return;
	}
	if (n->look == LOOK_MORE)
		space(w);
	if (markdown_last(w) == '!') {
		/* "![" would begin an image. */
		w->o->len--;
		out_lit(w->o, "\\!");
	}
	out_char(w->o, '[');
	w->link = true;
	inlines(w, n->first, EDGE_PUNCTUATION);
	w->link = false;
	out_lit(w->o, "](");
	markdown_url(w, n->marks->href);
	out_char(w->o, ')');
}

static void
condition(struct markdown *w, const struct doc_node *n, enum edge after)
{
	bool alone = w->o->len == w->value;

	if (!markdown_edge(n->first, false))
		return;
	space(w);
	if (!alone)
		out_char(w->o, '(');
	inlines(w, n->first, alone ? EDGE_BLANK : EDGE_PUNCTUATION);
	if (!alone)
		out_char(w->o, ')');
	if (after == EDGE_WORD)
		out_char(w->o, ' ');
}

static void
detail(struct markdown *w, const struct doc_node *n, enum edge after)
{
	if (!markdown_edge(n->first, false))
		return;
	if (w->cell && w->o->len > w->value) {
		strip_blanks(w);
		out_char(w->o, ':');
	}
	space(w);
	inlines(w, n->first, after);
}

static void
line_break(struct markdown *w)
{
	strip_blanks(w);
	if (w->o->len > w->value && markdown_last(w) != ',')
		out_char(w->o, ',');
	space(w);
}

/* Whether what is written ends as a sentence or an introduction does. */
static bool
ends_sentence(const struct markdown *w)
{
	static const struct str ends[] = {
		STR("."), STR("!"), STR("?"), STR(":"), STR(";"), STR("…"),
		STR("。"), STR("！"), STR("？"), STR("："), STR("؟"), STR("۔"),
	};
	struct str written = { w->o->p, w->o->len };

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (str_ends(written, ends[i]))
			return true;
	return false;
}

/* Bold words that begin a line, up to `end`. */
static void
lead(struct markdown *w, const struct doc_node *first,
    const struct doc_node *end, bool stop)
{
	bool bold = markdown_edge(first, false) > EDGE_BLANK;

	if (bold) {
		out_lit(w->o, "**");
		start_here(w);
	}
	w->strong = true;
	for (; first != end; first = first->next)
		node(w, first, EDGE_PUNCTUATION);
	w->strong = false;
	strip_blanks(w);
	if (stop && w->o->len > w->start && !ends_sentence(w))
		out_char(w->o, '.');
	if (bold)
		out_lit(w->o, "**");
}

/* Blocks. */

static void
heading(struct markdown *w, const char *marks, const struct doc_node *n,
    unsigned number)
{
	if (!n)
		return;
	begin(w);
	out_cstr(w->o, marks);
	out_char(w->o, ' ');
	if (number) {
		out_unsigned(w->o, number);
		out_lit(w->o, ". ");
	}
	start_here(w);
	inlines(w, n->first, EDGE_BLANK);
}

static bool
is_inline(const struct doc_node *n)
{
	return n->kind < DOC_PARAGRAPH;
}

static bool
is_list(const struct doc_node *n)
{
	return n->kind == DOC_BULLETS || n->kind == DOC_STEPS ||
	    n->kind == DOC_TERMS || n->kind == DOC_PAIRS;
}

/* Inlines on this line, then perhaps blocks below them, up to `end`. */
static void
content(struct markdown *w, const struct doc_node *n,
    const struct doc_node *end)
{
	bool words = n != end && is_inline(n);

	for (; n != end && is_inline(n); n = n->next) {
		enum edge next = n->next != end && is_inline(n->next) ?
		    markdown_edge(n->next, false) : EDGE_BLANK;

		w->fresh = false;
		node(w, n, next ? next : EDGE_BLANK);
	}
	w->tight = words && n != end && is_list(n);
	for (; n != end; n = n->next)
		node(w, n, EDGE_BLANK);
	w->tight = false;
}

static void
entry(struct markdown *w, const struct doc_node *n)
{
	for (n = n->first; n; n = n->next) {
		w->fresh = false;
		if (n->kind == DOC_TERM) {
			lead(w, n->first, NULL, true);
			continue;
		}
		space(w);
		w->value = w->o->len;
		node(w, n, EDGE_BLANK);
	}
}

/* A definition's words; the conditions at its end are a list below them. */
static void
definition(struct markdown *w, const struct doc_node *n)
{
	const struct prefix *outer = w->prefix;
	struct prefix inner = { outer, STR("  ") };
	const struct doc_node *end = NULL;

	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind != DOC_CONDITION)
			end = NULL;
		else if (!end)
			end = c;
	content(w, n->first, end);
	for (n = end; n; n = n->next) {
		if (!markdown_edge(n->first, false))
			continue;
		begin_line(w);
		out_lit(w->o, "- ");
		w->prefix = &inner;
		start_here(w);
		inlines(w, n->first, EDGE_BLANK);
		w->prefix = outer;
	}
}

/* An item; in a figure its bold beginning is its term. */
static void
item(struct markdown *w, const struct doc_node *n, bool figure)
{
	const struct doc_node *first = n->first;

	if (n->marks->id.len) {
		anchor(w, n->marks->id);
		w->fresh = false;
	}
	if (n->kind == DOC_ENTRY) {
		entry(w, n);
		return;
	}
	if (figure && first && first->kind == DOC_STRONG) {
		w->fresh = false;
		lead(w, first->first, NULL, first->next);
		first = first->next;
		if (markdown_edge(first, false) != EDGE_BLANK)
			space(w);
	}
	content(w, first, NULL);
}

/*
 * Lists side by side would be one to a reader of Markdown, but for another
 * marker.  Returns its length.
 */
static size_t
marker(struct markdown *w, char mark, unsigned number)
{
	size_t from = w->o->len;

	if (mark == '.' || mark == ')')
		out_unsigned(w->o, number);
	out_char(w->o, mark);
	out_char(w->o, ' ');
	return w->o->len - from;
}

static void
list(struct markdown *w, const struct doc_node *n)
{
	const struct prefix *outer = w->prefix;
	struct prefix inner = { outer, { "            ", 0 } };
	bool steps = n->kind == DOC_STEPS, figure = n->kind == DOC_FIGURE;
	char usual = steps ? '.' : '-', other = steps ? ')' : '*';
	char mark = w->marker == usual ? other : usual;
	unsigned number = 0;

	for (n = n->first; n; n = n->next) {
		if (n->kind != DOC_ITEM && n->kind != DOC_ENTRY)
			continue;
		if (number++)
			begin_line(w);
		else
			begin(w);
		inner.text.len = marker(w, mark, number);
		w->prefix = &inner;
		start_here(w);
		w->fresh = true;
		w->marker = 0;
		item(w, n, figure);
		w->fresh = false;
		w->prefix = outer;
	}
	if (number)
		w->marker = mark;
}

static void
caption(struct markdown *w, const struct doc_node *n)
{
	const struct doc_node *remark = n->first;

	while (remark && remark->kind != DOC_DETAIL)
		remark = remark->next;
	begin(w);
	if (n->first != remark)
		lead(w, n->first, remark, false);
	inlines(w, remark, EDGE_BLANK);
}

static void
cell(struct markdown *w, const struct doc_node *n, struct str id)
{
	w->cell = true;
	out_char(w->o, ' ');
	start_here(w);
	anchor(w, id);
	if (n)
		anchor(w, n->marks->id);
	if (n)
		inlines(w, n->first, EDGE_BLANK);
	strip_blanks(w);
	out_lit(w->o, " |");
	w->cell = false;
}

/* As many cells as the table has columns. */
static void
row(struct markdown *w, const struct doc_node *n, size_t columns)
{
	const struct doc_node *c = n->first;

	out_char(w->o, '|');
	for (size_t i = 0; i < columns; i++) {
		cell(w, c, i ? (struct str){ 0 } : n->marks->id);
		if (c)
			c = c->next;
	}
}

static size_t
columns_of(const struct doc_node *n)
{
	const struct doc_node *row_ = NULL;
	size_t columns = 0, cells = 0;

	for (n = n->first; n; n = n->next) {
		columns += n->kind == DOC_COLUMN;
		if (n->kind == DOC_ROW && !row_)
			row_ = n;
	}
	if (row_)
		for (n = row_->first; n; n = n->next)
			cells++;
	return columns ? columns : cells;
}

static void
table_head(struct markdown *w, const struct doc_node *n, size_t columns)
{
	begin(w);
	out_char(w->o, '|');
	for (size_t i = 0; i < columns; i++) {
		while (n && n->kind != DOC_COLUMN)
			n = n->next;
		cell(w, n, (struct str){ 0 });
		if (n)
			n = n->next;
	}
	begin_line(w);
	out_char(w->o, '|');
	for (size_t i = 0; i < columns; i++)
		out_lit(w->o, " --- |");
}

static void
table(struct markdown *w, const struct doc_node *n)
{
	size_t columns = columns_of(n);

	anchor_line(w, n->marks->id);
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_CAPTION)
			caption(w, c);
	if (!columns)
		return;
	table_head(w, n->first, columns);
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_ROW) {
			begin_line(w);
			row(w, c, columns);
		}
}

static void
paragraph(struct markdown *w, const struct doc_node *n)
{
	anchor_line(w, n->marks->id);
	if (!markdown_edge(n->first, false))
		return;
	begin(w);
	inlines(w, n->first, EDGE_BLANK);
}

static void
titled(struct markdown *w, const struct doc_node *n)
{
	anchor_line(w, n->marks->id);
	heading(w, "##", n->marks->title, n->marks->number);
	content(w, n->first, NULL);
}

static void
part(struct markdown *w, const struct doc_node *n)
{
	if (!markdown_edge(n->first, false))
		return;
	if (w->o->len > w->start)
		out_lit(w->o, "; ");
	w->value = w->o->len;
	inlines(w, n->first, EDGE_BLANK);
}

static void
node(struct markdown *w, const struct doc_node *n, enum edge after)
{
	switch (n->kind) {
	case DOC_TEXT:
	case DOC_NAME:
	case DOC_DATE:
		markdown_text(w, n->text);
		break;
	case DOC_STRONG:
		marked(w, n, STR("**"), &w->strong, after);
		break;
	case DOC_EMPHASIS:
		marked(w, n, STR("*"), &w->emphasis, after);
		break;
	case DOC_CODE:
		markdown_code(w, n->text);
		break;
	case DOC_LINK:
		link_(w, n, after);
		break;
	case DOC_BREAK:
		line_break(w);
		break;
	case DOC_SPAN:
		inlines(w, n->first, after);
		break;
	case DOC_CONDITION:
		condition(w, n, after);
		break;
	case DOC_DETAIL:
		detail(w, n, after);
		break;
	case DOC_PARAGRAPH:
		paragraph(w, n);
		break;
	case DOC_BULLETS:
	case DOC_STEPS:
	case DOC_TERMS:
	case DOC_PAIRS:
	case DOC_FIGURE:
		list(w, n);
		break;
	case DOC_HEADING:
		anchor_line(w, n->marks->id);
		heading(w, "###", n, 0);
		break;
	case DOC_NOTE:
	case DOC_EXPECT:
		anchor_line(w, n->marks->id);
		content(w, n->first, NULL);
		break;
	case DOC_TABLE:
		table(w, n);
		break;
	case DOC_PART:
		part(w, n);
		break;
	case DOC_SUMMARY:
	case DOC_SECTION:
		titled(w, n);
		break;
	case DOC_DEFINITION:
		definition(w, n);
		break;
	case DOC_ITEM: /* these are printed by what holds them */
	case DOC_ENTRY:
	case DOC_TERM:
	case DOC_CAPTION:
	case DOC_COLUMN:
	case DOC_ROW:
	case DOC_CELL:
	case DOC_NONE:
	case DOC_KIND_COUNT:
		break;
	}
}

/* The front matter: strings for every reader of YAML, 1.1 too. */

static void
quoted(struct out *o, struct str s)
{
	static const char hex[] = "0123456789abcdef";
	uint32_t rune;
	size_t len;

	out_char(o, '"');
	for (size_t i = 0; i < s.len; i += len) {
		rune = utf8_rune(s, i, &len);
		if (rune == '"' || rune == '\\')
			out_char(o, '\\');
		if (rune >= 0x20 && (rune < 0x7f || rune > 0x9f) &&
		    rune != 0x2028 && rune != 0x2029 && rune != 0xfeff) {
			out_str(o, str_sub(s, i, len));
			continue;
		}
		out_lit(o, "\\u");
		for (int shift = 12; shift >= 0; shift -= 4)
			out_char(o, hex[rune >> shift & 15]);
	}
	out_lit(o, "\"\n");
}

static void
key(struct out *o, struct str name, struct str value)
{
	out_str(o, name);
	out_lit(o, ": ");
	quoted(o, value);
}

static void
date_key(struct out *o, struct str name, struct date date)
{
	char iso[11] = "";

	if (date.year)
		date_iso(date, iso);
	key(o, name, str_from(iso));
}

static void
translation_key(struct out *o, const struct doc *d)
{
	out_lit(o, "translation: \"");
	out_unsigned(o, d->translated);
	out_char(o, '/');
	out_unsigned(o, d->units);
	out_lit(o, "\"\n");
}

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
front_matter(struct out *o, const struct doc *d)
{
	out_lit(o, "---\n");
	key(o, STR("title"), d->title);
	key(o, STR("description"), d->description);
	key(o, STR("lang"), d->locale);
	key(o, STR("dir"), d->rtl ? STR("rtl") : STR("ltr"));
	key(o, STR("version"), d->version);
	date_key(o, STR("date"), d->updated);
	key(o, STR("status"), state(d->state));
	key(o, STR("controller"), d->controller);
	key(o, STR("policy"), d->key);
	key(o, STR("generator"), d->generator);
	if (d->effective.year)
		date_key(o, STR("effective"), d->effective);
	if (d->previous_version.len)
		key(o, STR("supersedes"), d->previous_version);
	if (d->source_locale.len) {
		key(o, STR("translation_of"), d->source_locale);
		translation_key(o, d);
	}
	out_lit(o, "---\n");
}

/* What stands above the sections. */

static void
banner(struct markdown *w, const struct doc_node *n)
{
	struct prefix quote = { NULL, STR("> ") };

	begin(w);
	w->prefix = &quote;
	begin_line(w);
	anchor(w, n->marks->id);
	w->fresh = !n->marks->id.len;
	content(w, n->first, NULL);
	w->fresh = false;
	w->prefix = NULL;
}

static void
version_line(struct markdown *w, struct str line)
{
	if (!line.len)
		return;
	begin(w);
	markdown_text(w, line);
	strip_blanks(w);
	if (!ends_sentence(w))
		out_char(w->o, '.');
}

static void
contents(struct markdown *w, const struct doc *d)
{
	unsigned number = 0;

	if (!d->contents.len || !d->sections)
		return;
	begin(w);
	out_lit(w->o, "## ");
	markdown_text(w, d->contents);
	begin(w);
	for (const struct doc_node *n = d->sections; n; n = n->next) {
		if (!n->marks->title)
			continue;
		begin_line(w);
		marker(w, '.',
		    n->marks->number ? n->marks->number : number + 1);
		number++;
		out_char(w->o, '[');
		w->link = true;
		inlines(w, n->marks->title->first, EDGE_PUNCTUATION);
		w->link = false;
		out_lit(w->o, "](#");
		out_str(w->o, n->marks->id);
		out_char(w->o, ')');
	}
}

void
emit_markdown(struct out *o, const struct doc *d)
{
	struct markdown w = { .o = o };

	front_matter(o, d);
	begin(&w);
	out_lit(o, "# ");
	start_here(&w);
	markdown_text(&w, d->title);
	for (const struct doc_node *n = d->banners; n; n = n->next)
		banner(&w, n);
	if (d->lede)
		node(&w, d->lede, EDGE_BLANK);
	version_line(&w, d->version_line);
	if (d->summary)
		node(&w, d->summary, EDGE_BLANK);
	contents(&w, d);
	for (const struct doc_node *n = d->sections; n; n = n->next)
		node(&w, n, EDGE_BLANK);
	end_line(&w);
}
