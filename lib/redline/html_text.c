/*
 * One text of the page: its sections, and in them places, where something
 * changed, and what is unchanged, folded.
 *
 * A place is written once or twice: in the first copy is all of it, the
 * second is its new side when both stand beside each other.  The stylesheet
 * shows of them what the reader chose.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "redline/html.h"

/* Blocks that are one element: a list, a table. */
struct group {
	const struct step *of;
	size_t count;
	unsigned kind; /* of its blocks; of a table BLOCK_ROW */
	bool changed;  /* has a place */
	bool edited;   /* and two sides */
};

/* --- groups ------------------------------------------------------------- */

static unsigned
gathered(unsigned kind)
{
	return kind == BLOCK_COLUMNS ? BLOCK_ROW : kind;
}

static bool
gathers(unsigned kind)
{
	return kind == BLOCK_ITEM || kind == BLOCK_STEP ||
	    kind == BLOCK_ENTRY || kind == BLOCK_ROW;
}

static unsigned
step_kind(const struct step *s)
{
	return entry_block(s->entry)->kind;
}

/* The group that begins at a step, with the signs between its blocks. */
static struct group
group_at(const struct part *p, size_t i)
{
	struct group g = { .of = &p->of[i], .count = 1 };

	if (g.of->count)
		return g;
	g.kind = gathered(step_kind(g.of));
	for (size_t k = 1; gathers(g.kind) && i + k < p->count; k++) {
		if (p->of[i + k].count)
			continue;
		if (gathered(step_kind(&p->of[i + k])) != g.kind ||
		    step_kind(&p->of[i + k]) == BLOCK_COLUMNS)
			break;
		g.count = k + 1;
	}
	for (size_t k = 0; k < g.count; k++) {
		enum redline_kind kind = g.of[k].entry->kind;

		g.edited |= !g.of[k].count && kind != REDLINE_SAME &&
		    kind != REDLINE_MOVED;
		/* The first block tells where those after it came from. */
		g.changed |= g.edited || g.of[k].count || g.of[k].begins;
	}
	return g;
}

static size_t
index_of(const struct sheet *s, const struct step *step)
{
	return (size_t)(step->entry - s->text->redline.of);
}

void
sheet_init(struct arena *a, struct sheet *s)
{
	s->parts = parts_of(a, s->text);
	s->places = arena_array(a, s->text->redline.count + 1,
	    sizeof(*s->places));
	for (size_t p = 0; p < s->parts.count; p++) {
		const struct part *part = &s->parts.of[p];
		struct group g;

		for (size_t i = 0; i < part->count; i += g.count) {
			g = group_at(part, i);
			s->last += g.changed;
			for (size_t k = 0; g.changed && k < g.count; k++)
				if (!g.of[k].count)
					s->places[index_of(s, &g.of[k])] =
					    s->last;
		}
	}
}

static bool
named(const struct redline_block *b, struct str id)
{
	return b && str_eq(b->id, id);
}

unsigned
sheet_place(const struct sheet *s, struct str block)
{
	const struct redline *r = &s->text->redline;

	for (size_t i = 0; block.len && i < r->count; i++)
		if (named(r->of[i].new, block) || named(r->of[i].old, block))
			return s->places[i];
	return 0;
}

/* --- text --------------------------------------------------------------- */

void
page_text(struct page *p, struct str s)
{
	size_t step;

	for (size_t i = 0; i < s.len; i += step) {
		uint32_t r = utf8_rune(s, i, &step);

		if (rune_hidden(r, false))
			out_printf(p->o, "&lt;U+%04X&gt;", (unsigned)r);
		else if (r == '<')
			out_lit(p->o, "&lt;");
		else if (r == '>')
			out_lit(p->o, "&gt;");
		else if (r == '&')
			out_lit(p->o, "&amp;");
		else if (r == '"')
			out_lit(p->o, "&quot;");
		else
			out_rune(p->o, r == '\r' ? ' ' : r);
	}
}

void
page_say(struct page *p, const char *tag, const char *class, struct str s)
{
	out_printf(p->o, "<%s class=\"%s\" lang=\"en\" dir=\"ltr\">", tag,
	    class);
	page_text(p, s);
	out_printf(p->o, "</%s>", tag);
}

static bool
goes_somewhere(struct str href)
{
	return str_starts(href, STR("https://")) ||
	    str_starts(href, STR("http://")) ||
	    str_starts(href, STR("mailto:"));
}

/* What was deleted leads nowhere any more. */
static bool
links(const struct run *r)
{
	return r->piece != PIECE_DELETED && goes_somewhere(r->href);
}

static void
styled(struct page *p, const struct run *r)
{
	if (links(r)) {
		out_lit(p->o, "<a href=\"");
		page_text(p, r->href);
		out_cstr(p->o, str_starts(r->href, STR("mailto:"))
			? "\" translate=\"no\">" : "\">");
	}
	out_cstr(p->o, r->strong ? "<strong>" : "");
	out_cstr(p->o, r->emphasis ? "<em>" : "");
	out_cstr(p->o, r->kind == RUN_CODE ? "<code translate=\"no\">" : "");
	page_text(p, r->text);
	out_cstr(p->o, r->kind == RUN_CODE ? "</code>" : "");
	out_cstr(p->o, r->emphasis ? "</em>" : "");
	out_cstr(p->o, r->strong ? "</strong>" : "");
	out_cstr(p->o, links(r) ? "</a>" : "");
}

/* The blank goes with it when notes are not shown. */
static void
note(struct page *p, const char *class, struct str s)
{
	page_say(p, "span", class, arena_printf(p->arena, " [%.*s]",
		STR_ARG(s)));
}

/* Of a side of its own, as what came and what went is. */
static const char *
note_class(const struct run *r)
{
	enum piece_kind side = note_side(r);

	return side == PIECE_INSERTED ? "note come"
	    : side == PIECE_DELETED	  ? "note gone"
					  : "note";
}

static void
run(struct page *p, const struct run *r)
{
	switch (r->kind) {
	case RUN_TEXT:
	case RUN_CODE:
		styled(p, r);
		break;
	case RUN_BREAK:
		out_lit(p->o, "<br>");
		break;
	case RUN_NOTE:
		note(p, note_class(r), note_words(p->arena, r));
		break;
	case RUN_MARK:
		break;
	}
}

/* Few screen readers say what these elements mean: words do. */
static void
mark(struct page *p, enum piece_kind piece, bool opens)
{
	bool gone = piece == PIECE_DELETED;

	if (piece == PIECE_EQUAL)
		return;
	if (opens) {
		out_cstr(p->o, gone ? "<del>" : "<ins>");
		page_say(p, "span", "vh", gone ? STR("deleted: ")
					       : STR("inserted: "));
		return;
	}
	page_say(p, "span", "vh", gone ? STR(" end of deletion ")
				       : STR(" end of insertion "));
	out_cstr(p->o, gone ? "</del>" : "</ins>");
}

static void
cell(struct page *p, const struct runs *rs, size_t at)
{
	enum piece_kind open = PIECE_EQUAL;

	for (size_t i = 0; i < rs->count; i++) {
		const struct run *r = &rs->of[i];

		if (r->cell != at || r->kind == RUN_MARK)
			continue;
		if (r->piece != open) {
			mark(p, open, false);
			mark(p, r->piece, true);
		}
		open = r->piece;
		run(p, r);
	}
	mark(p, open, false);
}

/* --- blocks ------------------------------------------------------------- */

static void
step_note(struct page *p, const struct step *s)
{
	struct str why = kind_note(p->arena, s->entry);

	if (why.len)
		note(p, "note", why);
	if (s->doubtful)
		note(p, "note",
		    STR("matched by likeness: it may be another text"));
}

static const char *
entry_class(const struct redline_entry *e)
{
	switch (e->kind) {
	case REDLINE_INSERTED:
		return " class=\"come\"";
	case REDLINE_DELETED:
		return " class=\"gone\"";
	case REDLINE_MOVED:
	case REDLINE_MOVED_CHANGED:
		return " class=\"moved\"";
	case REDLINE_SAME:
	case REDLINE_CHANGED:
		break;
	}
	return "";
}

static void
element(struct page *p, const char *tag, const struct step *s)
{
	struct runs rs = runs_of(p->arena, p->sheet->text, s->entry);

	out_printf(p->o, "<%s%s>", tag, entry_class(s->entry));
	for (size_t i = 0; i < rs.cells; i++)
		cell(p, &rs, i);
	step_note(p, s);
	out_printf(p->o, "</%s>\n", tag);
}

static void
definition(struct page *p, const struct step *s)
{
	struct runs rs = runs_of(p->arena, p->sheet->text, s->entry);

	out_printf(p->o, "<div%s><dt>", entry_class(s->entry));
	cell(p, &rs, 0);
	out_lit(p->o, "</dt>");
	for (size_t i = 1; i < rs.cells || i == 1; i++) {
		out_lit(p->o, "<dd>");
		cell(p, &rs, i);
		if (i + 1 >= rs.cells)
			step_note(p, s);
		out_lit(p->o, "</dd>");
	}
	out_lit(p->o, "</div>\n");
}

static void
row(struct page *p, const struct step *s, size_t columns, bool head)
{
	struct runs rs = runs_of(p->arena, p->sheet->text, s->entry);

	out_printf(p->o, "<tr%s>", entry_class(s->entry));
	for (size_t i = 0; i < rs.cells || i < columns; i++) {
		bool th = head || !i;

		out_cstr(p->o, head ? "<th scope=\"col\">"
		    : th ? "<th scope=\"row\">" : "<td>");
		cell(p, &rs, i);
		if (i + 1 == rs.cells)
			step_note(p, s);
		out_cstr(p->o, th ? "</th>" : "</td>");
	}
	out_lit(p->o, "</tr>\n");
}

/* The most cells that a row has: others are filled up. */
static size_t
columns(struct page *p, const struct group *g)
{
	size_t most = 1;

	for (size_t i = 0; i < g->count; i++) {
		struct runs rs = runs_of(p->arena, p->sheet->text,
		    g->of[i].entry);

		if (!g->of[i].count && rs.cells > most)
			most = rs.cells;
	}
	return most;
}

static void
table(struct page *p, const struct group *g)
{
	bool head = step_kind(g->of) == BLOCK_COLUMNS;
	size_t n = columns(p, g);

	out_lit(p->o, "<table>\n<caption class=\"vh\" lang=\"en\">Table of "
		      "the notice</caption>\n");
	if (head) {
		out_lit(p->o, "<thead>\n");
		row(p, g->of, n, true);
		out_lit(p->o, "</thead>\n");
	}
	out_lit(p->o, "<tbody>\n");
	for (size_t i = head; i < g->count; i++)
		if (!g->of[i].count)
			row(p, &g->of[i], n, false);
	out_lit(p->o, "</tbody>\n</table>\n");
}

static void
list(struct page *p, const struct group *g, const char *open,
    const char *close)
{
	out_cstr(p->o, open);
	for (size_t i = 0; i < g->count; i++) {
		if (g->of[i].count)
			continue;
		if (g->kind == BLOCK_ENTRY)
			definition(p, &g->of[i]);
		else
			element(p, "li", &g->of[i]);
	}
	out_cstr(p->o, close);
}

static void
content(struct page *p, const struct group *g)
{
	switch ((enum block_kind)g->kind) {
	case BLOCK_ITEM:
		list(p, g, "<ul>\n", "</ul>\n");
		break;
	case BLOCK_STEP:
		list(p, g, "<ol>\n", "</ol>\n");
		break;
	case BLOCK_ENTRY:
		list(p, g, "<dl class=\"terms\">\n", "</dl>\n");
		break;
	case BLOCK_COLUMNS:
	case BLOCK_ROW:
		table(p, g);
		break;
	case BLOCK_SECTION:
	case BLOCK_TITLE:
	case BLOCK_HEADING:
		element(p, "h4", g->of);
		break;
	case BLOCK_PARAGRAPH:
	case BLOCK_KIND_COUNT:
		element(p, "p", g->of);
		break;
	}
}

/* --- moves -------------------------------------------------------------- */

/* One end of a move, which leads to the other. */
static void
sign(struct page *p, const struct step *s)
{
	const struct sheet *sheet = p->sheet;
	const struct move *m = &sheet->parts.moves[s->move];
	bool away = s->count > 0;

	if (s->goes_on)
		return;
	out_printf(p->o, "<p class=\"sign\" id=\"%.*s-m%u-%s\" lang=\"en\" "
		"dir=\"ltr\">%s <a href=\"#%.*s-m%u-%s\">%s ",
	    STR_ARG(sheet->id), s->move, away ? "from" : "to",
	    away ? "→" : "←", STR_ARG(sheet->id), s->move,
	    away ? "to" : "from", move_verb(s));
	out_printf(p->o, "<bdi lang=\"%.*s\">", STR_ARG(sheet->text->tag));
	page_text(p, part_name(p->arena, sheet->text, away ? m->to : m->from));
	out_lit(p->o, "</bdi></a>");
	if (away) {
		out_printf(p->o, ": <bdi lang=\"%.*s\">",
		    STR_ARG(sheet->text->tag));
		page_text(p, first_words(p->arena, block_words(p->arena,
			sheet->text, s->entry->old)));
		out_lit(p->o, "</bdi>");
	}
	if (s->count > 1)
		out_printf(p->o, " and %zu more", s->count - 1);
	out_lit(p->o, "</p>\n");
}

static void
signs(struct page *p, const struct group *g, bool away)
{
	for (size_t i = 0; i < g->count; i++)
		if (away ? g->of[i].count > 0 : g->of[i].begins)
			sign(p, &g->of[i]);
}

/* --- places ------------------------------------------------------------- */

static void
jump(struct page *p, unsigned place, const char *what, const char *arrow)
{
	if (!place || place > p->sheet->last)
		return;
	out_printf(p->o, "<a href=\"#%.*s-%u\" aria-label=\"%s\">%s</a> ",
	    STR_ARG(p->sheet->id), place, what, arrow);
}

static bool
holds(const struct group *g, struct str id)
{
	for (size_t i = 0; id.len && i < g->count; i++)
		if (!g->of[i].count && (named(g->of[i].entry->new, id) ||
		    named(g->of[i].entry->old, id)))
			return true;
	return false;
}

/* The number of a place, its neighbours, and the changes it comes from. */
static void
tag(struct page *p, const struct group *g, unsigned place)
{
	const struct redline_page *page = p->page;

	out_printf(p->o, "<p class=\"tag\" lang=\"en\" dir=\"ltr\">"
		"<a class=\"place\" href=\"#%.*s-%u\"><span class=\"vh\">Place "
		"</span>%u</a> ", STR_ARG(p->sheet->id), place, place);
	jump(p, place - 1, "Previous place", "↑");
	jump(p, place + 1, "Next place", "↓");
	for (size_t i = 0; i < page->change_count; i++)
		if (holds(g, page->changes[i].block))
			out_printf(p->o, "<a href=\"#%.*s\">change %zu</a> ",
			    STR_ARG(p->change_ids[i]), i + 1);
	out_lit(p->o, "</p>\n");
}

static void
side(struct page *p, const struct group *g, const char *class,
    struct str version)
{
	out_printf(p->o, "<div class=\"%s\">\n", class);
	page_say(p, "p", "version", version);
	out_char(p->o, '\n');
	content(p, g);
	out_lit(p->o, "</div>\n");
}

static struct str
version(struct page *p, const char *which, struct str number)
{
	return number.len ? arena_printf(p->arena, "%s version, %.*s", which,
	    STR_ARG(number)) : arena_printf(p->arena, "%s version", which);
}

static void
place(struct page *p, const struct group *g)
{
	unsigned number = p->sheet->places[index_of(p->sheet, g->of)];

	if (g->of->count) {
		sign(p, g->of);
		return;
	}
	out_printf(p->o, "<div class=\"change\" id=\"%.*s-%u\">\n",
	    STR_ARG(p->sheet->id), number);
	tag(p, g, number);
	signs(p, g, false);
	if (g->edited) {
		out_lit(p->o, "<div class=\"pair\">\n");
		side(p, g, "one", version(p, "Old", p->page->old_version));
		side(p, g, "two", version(p, "New", p->page->new_version));
		out_lit(p->o, "</div>\n");
	} else {
		content(p, g);
	}
	signs(p, g, true);
	out_lit(p->o, "</div>\n");
}

/* --- parts -------------------------------------------------------------- */

static void
fold(struct page *p, struct str what)
{
	out_lit(p->o, "<details class=\"fold\">");
	page_say(p, "summary", "note", what);
	out_lit(p->o, "</details>\n<div class=\"same\">\n");
}

/* Behind the groups from `i` on in which nothing changed. */
static size_t
unchanged(struct page *p, const struct part *part, size_t i)
{
	size_t end = i, steps = 0;
	struct group g;

	for (; end < part->count; end += g.count, steps += g.count) {
		g = group_at(part, end);
		if (g.changed || g.of->count)
			break;
	}
	fold(p, number_of(p->arena, steps, "unchanged text",
		"unchanged texts"));
	for (; i < end; i += g.count) {
		g = group_at(part, i);
		content(p, &g);
	}
	out_lit(p->o, "</div>\n");
	return end;
}

/* The heading of a part is a place of its own if it changed. */
static void
part_head(struct page *p, const struct part *part, size_t number)
{
	const struct sheet *s = p->sheet;
	struct str why = part_note(p->arena, part);
	struct group g = { .of = part->of, .count = 1 };
	struct runs rs;
	unsigned at;

	if (!part->heading)
		return;
	at = s->places[index_of(s, part->of)];
	out_printf(p->o, "<div class=\"%s\" id=\"%.*s-%s%zu\">\n",
	    at ? "change" : "head", STR_ARG(s->id), at ? "" : "h",
	    at ? (size_t)at : number);
	if (at)
		tag(p, &g, at);
	if (part->of->begins)
		sign(p, part->of);
	out_printf(p->o, "<h3%s>", entry_class(part->heading));
	if (part->number)
		out_printf(p->o, "<span class=\"no\">%u</span> ",
		    part->number);
	rs = runs_of(p->arena, s->text, part->heading);
	cell(p, &rs, 0);
	out_lit(p->o, "</h3>\n");
	if (why.len)
		page_say(p, "p", "when", why);
	out_lit(p->o, "</div>\n");
}

static void
part(struct page *p, size_t number)
{
	const struct part *part = &p->sheet->parts.of[number];
	const char *tag = part->heading ? "section" : "div";
	size_t i = part->heading ? 1 : 0;
	struct group g;

	out_printf(p->o, "<%s id=\"%.*s-s%zu\">\n", tag,
	    STR_ARG(p->sheet->id), number + 1);
	part_head(p, part, number + 1);
	for (; i < part->count; i += g.count) {
		g = group_at(part, i);
		if (!g.changed && !g.of->count) {
			g.count = unchanged(p, part, i) - i;
			continue;
		}
		place(p, &g);
	}
	out_printf(p->o, "</%s>\n", tag);
}

static void
heads(struct page *p)
{
	out_lit(p->o, "<div class=\"pair heads\">");
	page_say(p, "p", "one", version(p, "Old", p->page->old_version));
	page_say(p, "p", "two", version(p, "New", p->page->new_version));
	out_lit(p->o, "</div>\n");
}

void
sheet_write(struct page *p, const struct sheet *s)
{
	p->sheet = s;
	out_printf(p->o, "<section class=\"sheet\" id=\"%.*s\" lang=\"%.*s\" "
		"dir=\"%s\">\n<h2>", STR_ARG(s->id), STR_ARG(s->text->tag),
	    s->text->rtl ? "rtl" : "ltr");
	page_text(p, s->text->name.len ? s->text->name : s->text->tag);
	out_lit(p->o, "</h2>\n");
	page_say(p, "p", "when", text_counts(p->arena, s->text));
	out_char(p->o, '\n');
	heads(p);
	for (size_t i = 0; i < s->parts.count; i++)
		part(p, i);
	out_lit(p->o, "</section>\n");
	p->sheet = NULL;
}
