#include "blocks.h"

#include "base/arena.h"
#include "base/out.h"
#include "doc/doc.h"
#include "redline/page.h"

struct builder {
	struct arena *arena;
	struct redline_block *of;
	size_t count, cap;
	struct out text; /* of the block at hand */
	enum block_kind kind; /* of it */
	bool cells;	 /* it has cells: a bar would end one */
	bool strong, emphasis, link;
};

static void inlines(struct builder *, const struct doc_node *first);
static void node(struct builder *, const struct doc_node *);

/* --- words -------------------------------------------------------------- */

static bool
word(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
	    (unsigned char)c >= 0x80;
}

static char
before(const struct builder *b)
{
	return b->text.len ? b->text.p[b->text.len - 1] : ' ';
}

/* An address stays one: its underscores are inside words. */
static bool
escaped(const struct builder *b, struct str s, size_t i)
{
	switch (s.p[i]) {
	case '\\':
	case '`':
	case '*':
	case '[':
	case ']':
	case '{':
	case '<':
		return true;
	case '|':
		return b->cells;
	case '_':
		return !word(before(b)) || i + 1 == s.len ||
		    !word(s.p[i + 1]);
	default:
		return false;
	}
}

static void
words(struct builder *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char c = s.p[i];

		if (escaped(b, s, i))
			out_char(&b->text, '\\');
		out_char(&b->text, c == '\n' || c == '\r' ? ' ' : c);
	}
}

static void
ticks(struct builder *b, size_t count)
{
	while (count--)
		out_char(&b->text, '`');
}

static void
code(struct builder *b, struct str s)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < s.len; i++) {
		run = s.p[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	ticks(b, longest + 1);
	out_cstr(&b->text, longest ? " " : "");
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '|' && b->cells)
			out_char(&b->text, '\\');
		out_char(&b->text, s.p[i]);
	}
	out_cstr(&b->text, longest ? " " : "");
	ticks(b, longest + 1);
}

/* A blank between two things that stand apart on the page. */
static void
apart(struct builder *b)
{
	if (before(b) != ' ' && before(b) != '\n')
		out_char(&b->text, ' ');
}

/* --- marks -------------------------------------------------------------- */

/* Where a mark would be read as one: around a word, not around its stop. */
static bool
opens(const struct builder *b, const struct doc_node *n)
{
	const struct doc_node *first = n->first, *last = n->last;

	return !word(before(b)) && first && first->text.len &&
	    word(first->text.p[0]) && last->text.len &&
	    word(last->text.p[last->text.len - 1]);
}

static void
marked(struct builder *b, const struct doc_node *n, const char *mark,
    bool *inside)
{
	bool marks = !*inside && opens(b, n);

	if (marks)
		out_cstr(&b->text, mark);
	*inside |= marks;
	inlines(b, n->first);
	if (!marks)
		return;
	*inside = false;
	out_cstr(&b->text, mark);
}

static void
address(struct builder *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '(' || s.p[i] == ')' || s.p[i] == '\\')
			out_char(&b->text, '\\');
		out_char(&b->text, s.p[i]);
	}
}

/* A basis leads to where it is explained, as its name says. */
static void
link_(struct builder *b, const struct doc_node *n)
{
	if (n->look == LOOK_MORE)
		apart(b);
	if (b->link || !n->marks->href.len || n->look == LOOK_BASIS) {
		inlines(b, n->first);
		return;
	}
	b->link = true;
	out_char(&b->text, '[');
	inlines(b, n->first);
	out_lit(&b->text, "](");
	address(b, n->marks->href);
	out_char(&b->text, ')');
	b->link = false;
}

/* --- blocks ------------------------------------------------------------- */

static void
begin(struct builder *b, enum block_kind kind)
{
	out_init(&b->text, b->arena);
	b->kind = kind;
	b->cells = kind == BLOCK_ENTRY || kind == BLOCK_COLUMNS ||
	    kind == BLOCK_ROW;
}

static void
end(struct builder *b, struct str id)
{
	struct str text = out_end(&b->text);

	b->cells = false;
	if (!text.len)
		return;
	if (b->count == b->cap)
		b->of = arena_grow(b->arena, b->of, &b->cap, sizeof(*b->of));
	b->of[b->count++] = (struct redline_block){ id, text, b->kind };
}

static void
block(struct builder *b, enum block_kind kind, const struct doc_node *n,
    struct str id)
{
	if (!n)
		return;
	begin(b, kind);
	inlines(b, n->first);
	end(b, id);
}

static void
next_cell(struct builder *b)
{
	while (b->text.len && before(b) == ' ')
		b->text.len--;
	out_lit(&b->text, " | ");
}

static void
entry(struct builder *b, const struct doc_node *n)
{
	begin(b, BLOCK_ENTRY);
	for (const struct doc_node *c = n->first; c; c = c->next) {
		if (c != n->first)
			next_cell(b);
		inlines(b, c->first);
	}
	end(b, n->marks->id);
}

static void
row(struct builder *b, const struct doc_node *n)
{
	begin(b, BLOCK_ROW);
	for (const struct doc_node *c = n->first; c; c = c->next) {
		if (c != n->first)
			next_cell(b);
		inlines(b, c->first);
	}
	end(b, n->marks->id);
}

static struct str
within(struct builder *b, const struct doc_node *n, const char *what)
{
	if (!n->marks->id.len)
		return n->marks->id;
	return arena_printf(b->arena, "%.*s/%s", STR_ARG(n->marks->id), what);
}

static void
columns(struct builder *b, const struct doc_node *table)
{
	bool first = true;

	begin(b, BLOCK_COLUMNS);
	for (const struct doc_node *c = table->first; c; c = c->next) {
		if (c->kind != DOC_COLUMN)
			continue;
		if (!first)
			next_cell(b);
		first = false;
		inlines(b, c->first);
	}
	end(b, within(b, table, "columns"));
}

static void
table(struct builder *b, const struct doc_node *n)
{
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_CAPTION)
			block(b, BLOCK_PARAGRAPH, c, within(b, n, "caption"));
	columns(b, n);
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_ROW)
			row(b, c);
}

static bool
is_block(const struct doc_node *n)
{
	return n->kind >= DOC_PARAGRAPH && n->kind != DOC_PART;
}

/* What begins an item is its line; lists and paragraphs follow. */
static void
items(struct builder *b, const struct doc_node *n, enum block_kind kind)
{
	for (const struct doc_node *item = n->first; item;
	     item = item->next) {
		const struct doc_node *c = item->first;

		if (item->kind != DOC_ITEM)
			continue;
		begin(b, kind);
		for (; c && !is_block(c); c = c->next)
			node(b, c);
		end(b, item->marks->id);
		for (; c; c = c->next)
			node(b, c);
	}
}

static void
figure(struct builder *b, const struct doc_node *n)
{
	items(b, n, BLOCK_ITEM);
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_CAPTION)
			block(b, BLOCK_PARAGRAPH, c, within(b, n, "caption"));
}

/* A heading has the id of what it is the heading of. */
static void
headed(struct builder *b, const struct doc_node *n)
{
	for (const struct doc_node *c = n->first; c; c = c->next)
		if (c->kind == DOC_HEADING)
			block(b, BLOCK_HEADING, c, c->marks->id.len
				? c->marks->id : n->marks->id);
		else
			node(b, c);
}

static void
section(struct builder *b, const struct doc_node *n)
{
	block(b, n->marks->number ? BLOCK_SECTION : BLOCK_TITLE,
	    n->marks->title, n->marks->id);
	inlines(b, n->first);
}

/* --- nodes -------------------------------------------------------------- */

static void
node(struct builder *b, const struct doc_node *n)
{
	switch ((enum doc_kind)n->kind) {
	case DOC_TEXT:
	case DOC_NAME:
	case DOC_DATE:
		words(b, n->text);
		break;
	case DOC_CODE:
		code(b, n->text);
		break;
	case DOC_STRONG:
		marked(b, n, "**", &b->strong);
		break;
	case DOC_EMPHASIS:
		marked(b, n, "*", &b->emphasis);
		break;
	case DOC_LINK:
		link_(b, n);
		break;
	case DOC_BREAK:
		out_cstr(&b->text, b->kind == BLOCK_ROW ? ", " : "\\\n");
		break;
	case DOC_CONDITION:
	case DOC_DETAIL:
		apart(b);
		out_char(&b->text, '(');
		inlines(b, n->first);
		out_char(&b->text, ')');
		break;
	case DOC_PART:
		inlines(b, n->first);
		if (n->next && n->next->kind == DOC_PART)
			out_lit(&b->text, "; ");
		break;
	case DOC_PARAGRAPH:
		block(b, BLOCK_PARAGRAPH, n, n->marks->id);
		break;
	case DOC_HEADING:
		block(b, BLOCK_HEADING, n, n->marks->id);
		break;
	case DOC_CAPTION:
		block(b, BLOCK_PARAGRAPH, n, n->marks->id);
		break;
	case DOC_BULLETS:
		items(b, n, BLOCK_ITEM);
		break;
	case DOC_STEPS:
		items(b, n, BLOCK_STEP);
		break;
	case DOC_ENTRY:
		entry(b, n);
		break;
	case DOC_TABLE:
		table(b, n);
		break;
	case DOC_FIGURE:
		figure(b, n);
		break;
	case DOC_NOTE:
	case DOC_EXPECT:
		headed(b, n);
		break;
	case DOC_SUMMARY:
	case DOC_SECTION:
		section(b, n);
		break;
	case DOC_SPAN:
	case DOC_TERMS:
	case DOC_PAIRS:
	case DOC_ITEM:
	case DOC_TERM:
	case DOC_DEFINITION:
	case DOC_ROW:
	case DOC_COLUMN:
	case DOC_CELL:
		inlines(b, n->first);
		break;
	case DOC_NONE:
	case DOC_KIND_COUNT:
		break;
	}
}

static void
inlines(struct builder *b, const struct doc_node *n)
{
	for (; n; n = n->next)
		node(b, n);
}

struct redline_blocks
doc_blocks(struct arena *a, const struct doc *doc)
{
	struct builder b = { .arena = a };

	begin(&b, BLOCK_TITLE);
	words(&b, doc->title);
	end(&b, STR("title"));
	block(&b, BLOCK_PARAGRAPH, doc->lede, STR("lede"));
	inlines(&b, doc->slip);
	inlines(&b, doc->summary);
	inlines(&b, doc->sections);
	return (struct redline_blocks){ b.of, b.count };
}
