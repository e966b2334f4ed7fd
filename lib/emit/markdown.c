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

/* What stands beside a mark decides whether it is one (CommonMark 6.2). */
enum edge {
	EDGE_NONE,
	EDGE_BLANK,
	EDGE_PUNCTUATION,
	EDGE_SYMBOL, /* punctuation to some readers, not to others */
	EDGE_WORD
};

/* What every line of a nested block begins with. */
struct prefix {
	const struct prefix *outer;
	struct str text;
};

struct writer {
	struct out *o;
	const struct prefix *prefix;
	size_t start;	     /* where the words of this line or cell began */
	size_t value;	     /* the same of this definition or part */
	size_t opened;	     /* behind the last mark that opened */
	size_t closed;	     /* behind the last mark that closed */
	size_t code;	     /* behind the last code span */
	enum edge before;    /* what stands before the mark at `opened` */
	bool cell, strong, emphasis, link;
	bool fresh; /* behind a list's marker: the line is begun */
	bool tight; /* the next list follows without an empty line */
	char marker; /* of the list just written, or 0 */
};

static void node(struct writer *, const struct doc_node *, enum edge after);

/* Lines. */

static void
start_here(struct writer *w)
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

static char
last(const struct writer *w)
{
	return w->o->len ? w->o->p[w->o->len - 1] : '\n';
}

static void
strip_blanks(struct writer *w)
{
	while (last(w) == ' ')
		w->o->len--;
}

static void
end_line(struct writer *w)
{
	strip_blanks(w);
	if (last(w) != '\n')
		out_char(w->o, '\n');
}

static void
begin_line(struct writer *w)
{
	end_line(w);
	out_prefix(w->o, w->prefix);
	start_here(w);
}

/* An empty line and the beginning of a new one. */
static void
begin(struct writer *w)
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
anchor(struct writer *w, struct str id)
{
	if (!id.len)
		return;
	out_lit(w->o, "<a id=\"");
	out_str(w->o, id);
	out_lit(w->o, "\"></a>");
	start_here(w);
}

static void
anchor_line(struct writer *w, struct str id)
{
	if (!id.len)
		return;
	begin(w);
	anchor(w, id);
}

static void
space(struct writer *w)
{
	if (w->o->len > w->value && last(w) != ' ')
		out_char(w->o, ' ');
}

/* Words. */

enum care {
	CARE_NONE,
	CARE_ALWAYS, /* means something anywhere */
	CARE_BLANK,  /* becomes a space */
	CARE_FIRST,  /* begins a list or a rule */
	CARE_NUMBER, /* ends the number of a list's item, or begins a host */
	CARE_SCHEME, /* begins a URL */
	CARE_ENTITY
};

static const unsigned char care[256] = {
	['\\'] = CARE_ALWAYS, ['`'] = CARE_ALWAYS, ['*'] = CARE_ALWAYS,
	['_'] = CARE_ALWAYS, ['['] = CARE_ALWAYS, [']'] = CARE_ALWAYS,
	['<'] = CARE_ALWAYS, ['>'] = CARE_ALWAYS, ['|'] = CARE_ALWAYS,
	['#'] = CARE_ALWAYS, ['{'] = CARE_ALWAYS, ['}'] = CARE_ALWAYS,
	['~'] = CARE_ALWAYS, ['\n'] = CARE_BLANK, ['\r'] = CARE_BLANK,
	['\t'] = CARE_BLANK, ['-'] = CARE_FIRST, ['+'] = CARE_FIRST,
	['='] = CARE_FIRST, ['.'] = CARE_NUMBER, [')'] = CARE_NUMBER,
	[':'] = CARE_SCHEME, ['&'] = CARE_ENTITY,
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "12." and "12)" begin a list when a blank or the line's end follows. */
static bool
numbers_item(const struct writer *w, struct str s, size_t at)
{
	size_t len = w->o->len - w->start;

	if (len < 1 || len > 9)
		return false;
	if (at + 1 < s.len && !is_blank(s.p[at + 1]))
		return false;
	for (size_t i = w->start; i < w->o->len; i++)
		if (!is_digit(w->o->p[i]))
			return false;
	return true;
}

static bool
begins_host(const struct writer *w, struct str s, size_t at)
{
	struct str before = { w->o->p, w->o->len };

	return s.p[at] == '.' && str_ends(before, STR("www"));
}

/* GitHub makes links of URLs; `rest` may go on in the next text. */
static bool
begins_url(const struct writer *w, struct str rest)
{
	struct str before = { w->o->p, w->o->len };

	if (str_starts(rest, STR("//")))
		return is_letter(last(w));
	return (str_ends(before, STR("http")) ||
	    str_ends(before, STR("https")) || str_ends(before, STR("ftp"))) &&
	    str_starts(STR("//"), rest);
}

static bool
is_entity(struct str s, size_t at)
{
	size_t i = at + 1;

	while (i < s.len &&
	    (is_letter(s.p[i]) || is_digit(s.p[i]) || s.p[i] == '#'))
		i++;
	/* No entity has a name of one letter; the next text may end one. */
	if (i == s.len)
		return i != at + 2;
	return i > at + 1 && s.p[i] == ';';
}

/* Whether the character at `at`, which is to be written next, needs a \. */
static bool
needs_escape(const struct writer *w, struct str s, size_t at)
{
	switch ((enum care)care[(unsigned char)s.p[at]]) {
	case CARE_ALWAYS:
		return true;
	case CARE_FIRST:
		return w->o->len == w->start;
	case CARE_NUMBER:
		return numbers_item(w, s, at) || begins_host(w, s, at);
	case CARE_SCHEME:
		return begins_url(w, str_from_off(s, at + 1));
	case CARE_ENTITY:
		return is_entity(s, at);
	case CARE_NONE:
	case CARE_BLANK:
		break;
	}
	return false;
}

static void
text(struct writer *w, struct str s)
{
	size_t from = 0;

	if (w->o->len == w->value)
		while (from < s.len && is_blank(s.p[from]))
			from++;
	for (size_t i = from; i < s.len; i++) {
		if (!care[(unsigned char)s.p[i]])
			continue;
		out_str(w->o, str_sub(s, from, i - from));
		from = i;
		if (care[(unsigned char)s.p[i]] == CARE_BLANK) {
			out_char(w->o, ' ');
			from++;
		} else if (needs_escape(w, s, i)) {
			out_char(w->o, '\\');
		}
	}
	out_str(w->o, str_from_off(s, from));
}

static size_t
longest_fence(struct str s)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < s.len; i++) {
		run = s.p[i] == '`' ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	return longest;
}

static void
fence(struct writer *w, size_t len)
{
	for (size_t i = 0; i < len; i++)
		out_char(w->o, '`');
}

static void
code_text(struct writer *w, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '|' && w->cell)
			out_char(w->o, '\\');
		out_char(w->o, is_blank(s.p[i]) ? ' ' : s.p[i]);
	}
}

/*
 * Two spans side by side would be read as one, and in a table no two readers
 * agree on a backslash before a bar: such an identifier becomes words.
 */
static void
code(struct writer *w, struct str s)
{
	size_t ticks = longest_fence(s) + 1;
	bool padded;

	if (!s.len)
		return;
	if ((w->code == w->o->len && last(w) == '`') ||
	    (w->cell && str_search(s, STR("\\|")) < s.len)) {
		text(w, s);
		return;
	}
	padded = s.p[0] == '`' || s.p[s.len - 1] == '`' ||
	    (is_blank(s.p[0]) && is_blank(s.p[s.len - 1]) &&
	    str_trim(s).len);
	fence(w, ticks);
	if (padded)
		out_char(w->o, ' ');
	code_text(w, s);
	if (padded)
		out_char(w->o, ' ');
	fence(w, ticks);
	w->code = w->o->len;
}

/* Marks. */

/* Beyond ASCII: ranges in order, each with what its characters are. */
static const struct {
	uint32_t from, to;
	enum edge edge;
} beyond[] = {
	{ 0x0080, 0x009f, EDGE_SYMBOL }, { 0x00a0, 0x00a0, EDGE_BLANK },
	{ 0x00a1, 0x00a1, EDGE_PUNCTUATION }, { 0x00a2, 0x00a6, EDGE_SYMBOL },
	{ 0x00a7, 0x00a7, EDGE_PUNCTUATION }, { 0x00a8, 0x00a9, EDGE_SYMBOL },
	{ 0x00ab, 0x00ab, EDGE_PUNCTUATION }, { 0x00ac, 0x00b4, EDGE_SYMBOL },
	{ 0x00b6, 0x00b7, EDGE_PUNCTUATION }, { 0x00b8, 0x00b8, EDGE_SYMBOL },
	{ 0x00bb, 0x00bb, EDGE_PUNCTUATION },
	{ 0x00bf, 0x00bf, EDGE_PUNCTUATION },
	{ 0x00d7, 0x00d7, EDGE_SYMBOL }, { 0x00f7, 0x00f7, EDGE_SYMBOL },
	{ 0x02c2, 0x02ff, EDGE_SYMBOL }, { 0x037e, 0x037e, EDGE_SYMBOL },
	{ 0x0384, 0x0387, EDGE_SYMBOL }, { 0x03f6, 0x03f6, EDGE_SYMBOL },
	{ 0x0482, 0x0482, EDGE_SYMBOL }, { 0x055a, 0x055f, EDGE_SYMBOL },
	{ 0x0589, 0x058f, EDGE_SYMBOL }, { 0x05be, 0x05f4, EDGE_SYMBOL },
	{ 0x0600, 0x061f, EDGE_SYMBOL }, { 0x066a, 0x066d, EDGE_SYMBOL },
	{ 0x06d4, 0x06de, EDGE_SYMBOL }, { 0x1680, 0x1680, EDGE_BLANK },
	{ 0x2000, 0x200a, EDGE_BLANK }, { 0x200b, 0x200f, EDGE_SYMBOL },
	{ 0x2010, 0x2027, EDGE_PUNCTUATION }, { 0x2028, 0x202e, EDGE_SYMBOL },
	{ 0x202f, 0x202f, EDGE_BLANK }, { 0x2030, 0x2043, EDGE_PUNCTUATION },
	{ 0x2044, 0x205e, EDGE_SYMBOL }, { 0x205f, 0x205f, EDGE_BLANK },
	{ 0x2060, 0x2bff, EDGE_SYMBOL }, { 0x2e00, 0x2fff, EDGE_SYMBOL },
	{ 0x3000, 0x3000, EDGE_BLANK }, { 0x3001, 0x3003, EDGE_PUNCTUATION },
	{ 0x3004, 0x3004, EDGE_SYMBOL }, { 0x3008, 0x3011, EDGE_PUNCTUATION },
	{ 0x3012, 0x3020, EDGE_SYMBOL }, { 0x3030, 0x303f, EDGE_SYMBOL },
	{ 0x30fb, 0x30fb, EDGE_SYMBOL }, { 0xe000, 0xf8ff, EDGE_SYMBOL },
	{ 0xfd3e, 0xfd3f, EDGE_SYMBOL }, { 0xfe10, 0xfe6b, EDGE_SYMBOL },
	{ 0xff01, 0xff0f, EDGE_SYMBOL }, { 0xff1a, 0xff20, EDGE_SYMBOL },
	{ 0xff3b, 0xff40, EDGE_SYMBOL }, { 0xff5b, 0xff65, EDGE_SYMBOL },
	{ 0xfff9, 0x1ffff, EDGE_SYMBOL },
};

static enum edge
rune_edge(uint32_t rune)
{
	if (rune < 0x80) {
		if (is_blank((char)rune))
			return EDGE_BLANK;
		return is_letter((char)rune) || is_digit((char)rune) ?
		    EDGE_WORD : EDGE_PUNCTUATION;
	}
	for (size_t i = 0; i < sizeof(beyond) / sizeof(beyond[0]); i++)
		if (rune >= beyond[i].from && rune <= beyond[i].to)
			return beyond[i].edge;
	return EDGE_WORD;
}

static enum edge
text_edge(struct str s, bool at_end)
{
	size_t len, at = 0;

	if (!s.len)
		return EDGE_NONE;
	if (at_end) {
		at = s.len - 1;
		while (at > 0 && ((unsigned char)s.p[at] & 0xc0) == 0x80)
			at--;
	}
	return rune_edge(utf8_rune(s, at, &len));
}

static bool
is_link(const struct doc_node *n)
{
	return n->kind == DOC_LINK && n->href.len && n->look != LOOK_BASIS;
}

/* What the first or the last character printed for `n` and on is. */
static enum edge
edge(const struct doc_node *n, bool at_end)
{
	enum edge e, found = EDGE_NONE;

	for (; n; n = n->next) {
		if (n->kind == DOC_CODE)
			e = n->text.len ? EDGE_PUNCTUATION : EDGE_NONE;
		else if (n->text.len)
			e = text_edge(n->text, at_end);
		else if (n->kind == DOC_BREAK)
			e = at_end ? EDGE_BLANK : EDGE_PUNCTUATION;
		else
			e = edge(n->first, at_end);
		if (e && n->kind == DOC_CONDITION)
			e = at_end ? EDGE_PUNCTUATION : EDGE_BLANK;
		else if (e && n->kind == DOC_DETAIL && !at_end)
			e = EDGE_BLANK;
		else if (e && is_link(n))
			e = EDGE_PUNCTUATION;
		if (e && !at_end)
			return e;
		if (e)
			found = e;
	}
	return found;
}

static enum edge
edge_before(const struct writer *w)
{
	if (w->o->len == w->start)
		return EDGE_BLANK;
	if (w->o->len == w->opened)
		return w->before;
	return text_edge((struct str){ w->o->p, w->o->len }, true);
}

static bool
flanks(enum edge inner, enum edge outer)
{
	if (inner == EDGE_PUNCTUATION || inner == EDGE_SYMBOL)
		return outer == EDGE_BLANK || outer == EDGE_PUNCTUATION;
	return inner == EDGE_WORD;
}

/*
 * Whether a mark here opens and, inside another mark, does nothing else: it
 * could be taken for the end of the outer one.
 */
static bool
opens(const struct writer *w, enum edge before, enum edge inner)
{
	if (!flanks(inner, before))
		return false;
	if (!w->strong && !w->emphasis)
		return true;
	if (w->o->len == w->opened)
		return true;
	return before == EDGE_BLANK ||
	    (before == EDGE_PUNCTUATION && inner == EDGE_WORD);
}

static void
inlines(struct writer *w, const struct doc_node *n, enum edge after)
{
	enum edge next;

	for (; n; n = n->next) {
		next = edge(n->next, false);
		node(w, n, next ? next : after);
	}
}

static void
marked(struct writer *w, const struct doc_node *n, struct str mark,
    bool *inside, enum edge after)
{
	enum edge before = edge_before(w);

	if (*inside || w->o->len == w->closed ||
	    !opens(w, before, edge(n->first, false)) ||
	    !flanks(edge(n->first, true), after)) {
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
destination(struct writer *w, struct str url)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < url.len; i++) {
		unsigned char c = (unsigned char)url.p[i];

		if (c <= ' ' || c == 0x7f || c == '<' || c == '>' ||
		    c == '\\' || c == '|' || c == '`' || c == '"') {
			out_char(w->o, '%');
			out_char(w->o, hex[c >> 4]);
			out_char(w->o, hex[c & 15]);
			continue;
		}
		if (c == '(' || c == ')' || (c == '&' && is_entity(url, i)))
			out_char(w->o, '\\');
		out_char(w->o, (char)c);
	}
}

static void
link_(struct writer *w, const struct doc_node *n, enum edge after)
{
	if (!is_link(n) || w->link) {
		inlines(w, n->first, after);
		return;
	}
	if (n->look == LOOK_MORE)
		space(w);
	if (last(w) == '!') {
		/* "![" would begin an image. */
		w->o->len--;
		out_lit(w->o, "\\!");
	}
	out_char(w->o, '[');
	w->link = true;
	inlines(w, n->first, EDGE_PUNCTUATION);
	w->link = false;
	out_lit(w->o, "](");
	destination(w, n->href);
	out_char(w->o, ')');
}

static void
condition(struct writer *w, const struct doc_node *n, enum edge after)
{
	bool alone = w->o->len == w->value;

	if (!edge(n->first, false))
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
detail(struct writer *w, const struct doc_node *n, enum edge after)
{
	if (!edge(n->first, false))
		return;
	if (w->cell && w->o->len > w->value) {
		strip_blanks(w);
		out_char(w->o, ':');
	}
	space(w);
	inlines(w, n->first, after);
}

static void
line_break(struct writer *w)
{
	strip_blanks(w);
	if (w->o->len > w->value && last(w) != ',')
		out_char(w->o, ',');
	space(w);
}

/* Whether what is written ends as a sentence or an introduction does. */
static bool
ends_sentence(const struct writer *w)
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
lead(struct writer *w, const struct doc_node *first,
    const struct doc_node *end, bool stop)
{
	bool bold = edge(first, false) > EDGE_BLANK;

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
heading(struct writer *w, const char *marks, const struct doc_node *n,
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

/* Inlines on this line, then perhaps blocks below them. */
static void
content(struct writer *w, const struct doc_node *n)
{
	bool words = n && is_inline(n);

	for (; n && is_inline(n); n = n->next) {
		enum edge next = n->next && is_inline(n->next) ?
		    edge(n->next, false) : EDGE_BLANK;

		w->fresh = false;
		node(w, n, next ? next : EDGE_BLANK);
	}
	w->tight = words && n && is_list(n);
	for (; n; n = n->next)
		node(w, n, EDGE_BLANK);
	w->tight = false;
}

static void
entry(struct writer *w, const struct doc_node *n)
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

/* An item; in a figure its bold beginning is its term. */
static void
item(struct writer *w, const struct doc_node *n, bool figure)
{
	const struct doc_node *first = n->first;

	if (n->id.len) {
		anchor(w, n->id);
		w->fresh = false;
	}
	if (n->kind == DOC_ENTRY) {
		entry(w, n);
		return;
	}
	if (figure && first && first->kind == DOC_STRONG) {
		w->fresh = false;
		lead(w, first->first, NULL, first->next);
		space(w);
		first = first->next;
	}
	content(w, first);
}

/*
 * Lists side by side would be one to a reader of Markdown, but for another
 * marker.  Returns its length.
 */
static size_t
marker(struct writer *w, char mark, unsigned number)
{
	size_t from = w->o->len;

	if (mark == '.' || mark == ')')
		out_unsigned(w->o, number);
	out_char(w->o, mark);
	out_char(w->o, ' ');
	return w->o->len - from;
}

static void
list(struct writer *w, const struct doc_node *n)
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
caption(struct writer *w, const struct doc_node *n)
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
cell(struct writer *w, const struct doc_node *n, struct str id)
{
	w->cell = true;
	out_char(w->o, ' ');
	start_here(w);
	anchor(w, id);
	if (n)
		anchor(w, n->id);
	if (n)
		inlines(w, n->first, EDGE_BLANK);
	strip_blanks(w);
	out_lit(w->o, " |");
	w->cell = false;
}

/* As many cells as the table has columns. */
static void
row(struct writer *w, const struct doc_node *n, size_t columns)
{
	const struct doc_node *c = n->first;

	out_char(w->o, '|');
	for (size_t i = 0; i < columns; i++) {
		cell(w, c, i ? (struct str){ 0 } : n->id);
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
table_head(struct writer *w, const struct doc_node *n, size_t columns)
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
table(struct writer *w, const struct doc_node *n)
{
	size_t columns = columns_of(n);

	anchor_line(w, n->id);
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
paragraph(struct writer *w, const struct doc_node *n)
{
	anchor_line(w, n->id);
	if (!edge(n->first, false))
		return;
	begin(w);
	inlines(w, n->first, EDGE_BLANK);
}

static void
titled(struct writer *w, const struct doc_node *n)
{
	anchor_line(w, n->id);
	heading(w, "##", n->title, n->number);
	content(w, n->first);
}

static void
part(struct writer *w, const struct doc_node *n)
{
	if (!edge(n->first, false))
		return;
	if (w->o->len > w->start)
		out_lit(w->o, "; ");
	w->value = w->o->len;
	inlines(w, n->first, EDGE_BLANK);
}

static void
node(struct writer *w, const struct doc_node *n, enum edge after)
{
	switch (n->kind) {
	case DOC_TEXT:
	case DOC_NAME:
	case DOC_DATE:
		text(w, n->text);
		break;
	case DOC_STRONG:
		marked(w, n, STR("**"), &w->strong, after);
		break;
	case DOC_EMPHASIS:
		marked(w, n, STR("*"), &w->emphasis, after);
		break;
	case DOC_CODE:
		code(w, n->text);
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
		anchor_line(w, n->id);
		heading(w, "###", n, 0);
		break;
	case DOC_NOTE:
	case DOC_EXPECT:
		anchor_line(w, n->id);
		content(w, n->first);
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
		content(w, n->first);
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
banner(struct writer *w, const struct doc_node *n)
{
	struct prefix quote = { NULL, STR("> ") };

	begin(w);
	w->prefix = &quote;
	begin_line(w);
	anchor(w, n->id);
	w->fresh = !n->id.len;
	content(w, n->first);
	w->fresh = false;
	w->prefix = NULL;
}

static void
version_line(struct writer *w, struct str line)
{
	if (!line.len)
		return;
	begin(w);
	text(w, line);
	strip_blanks(w);
	if (!ends_sentence(w))
		out_char(w->o, '.');
}

static void
contents(struct writer *w, const struct doc *d)
{
	unsigned number = 0;

	if (!d->contents.len || !d->sections)
		return;
	begin(w);
	out_lit(w->o, "## ");
	text(w, d->contents);
	begin(w);
	for (const struct doc_node *n = d->sections; n; n = n->next) {
		if (!n->title)
			continue;
		begin_line(w);
		marker(w, '.', n->number ? n->number : number + 1);
		number++;
		out_char(w->o, '[');
		w->link = true;
		inlines(w, n->title->first, EDGE_PUNCTUATION);
		w->link = false;
		out_lit(w->o, "](#");
		out_str(w->o, n->id);
		out_char(w->o, ')');
	}
}

void
emit_markdown(struct out *o, const struct doc *d)
{
	struct writer w = { .o = o };

	front_matter(o, d);
	begin(&w);
	out_lit(o, "# ");
	start_here(&w);
	text(&w, d->title);
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
