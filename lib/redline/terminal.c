/*
 * Redlines on a terminal: what changed first, then the clauses in which it
 * did, with [-what went-] and {+what came+}.
 */
#include "base/arena.h"
#include "redline/flow.h"
#include "redline/parts.h"
#include "redline/words.h"

#define INDENT 5
#define NARROW 20 /* fewer cells hold no text */

enum half { BOTH, OLD, NEW };

struct terminal {
	struct out *o;
	struct arena *arena;
	const struct redline_page *page;
	const struct redline_text *text;
	const struct parts *parts;
	size_t width;
	bool colour, columns, all;
};

/* --- lines -------------------------------------------------------------- */

static void
put_lines(struct terminal *t, const struct flow *f, size_t first, size_t rest)
{
	struct lines ls = flow_lines(f, t->width, first, rest, t->colour);

	for (size_t i = 0; i < ls.count; i++) {
		out_str(t->o, ls.of[i].text);
		out_char(t->o, '\n');
	}
}

static void
put_words(struct terminal *t, struct str s, enum ink ink, size_t indent)
{
	struct flow f = { .arena = t->arena };

	flow_text(&f, s, ink);
	put_lines(t, &f, indent, indent + 2);
}

/* Two columns, as long as the longer one. */
static void
put_columns(struct terminal *t, const struct flow *old,
    const struct flow *new, size_t hang)
{
	size_t width = (t->width - INDENT - 3) / 2;
	struct lines l = flow_lines(old, width, 0, hang, t->colour);
	struct lines r = flow_lines(new, width, 0, hang, t->colour);

	for (size_t i = 0; i < l.count || i < r.count; i++) {
		size_t cells = i < l.count ? l.of[i].cells : 0;

		out_blanks(t->o, INDENT);
		if (cells)
			out_str(t->o, l.of[i].text);
		out_blanks(t->o, cells < width ? width - cells : 0);
		out_lit(t->o, " │");
		if (i < r.count && r.of[i].cells) {
			out_char(t->o, ' ');
			out_str(t->o, r.of[i].text);
		}
		out_char(t->o, '\n');
	}
}

/* --- an entry ----------------------------------------------------------- */

static const enum ink inks[] = {
	[PIECE_EQUAL] = INK_PLAIN,
	[PIECE_DELETED] = INK_DELETED,
	[PIECE_INSERTED] = INK_INSERTED,
};

static bool
in_half(const struct run *r, enum half half)
{
	if (r->kind == RUN_NOTE && half != BOTH &&
	    note_side(r) != PIECE_EQUAL)
		return note_side(r) ==
		    (half == OLD ? PIECE_DELETED : PIECE_INSERTED);
	return half == BOTH || r->piece == PIECE_EQUAL ||
	    r->piece == (half == OLD ? PIECE_DELETED : PIECE_INSERTED);
}

static void
put_mark(struct flow *f, enum piece_kind piece, bool opens)
{
	if (piece == PIECE_DELETED)
		flow_glued(f, opens ? STR("[-") : STR("-]"), INK_DELETED);
	else if (piece == PIECE_INSERTED)
		flow_glued(f, opens ? STR("{+") : STR("+}"), INK_INSERTED);
}

static bool
blank_at(struct str s, size_t i)
{
	return s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\t';
}

/* A blank beside a mark belongs inside it, where no line may end. */
static void
put_text(struct flow *f, const struct run *r, struct str s, bool opens,
    bool closes)
{
	enum ink ink = inks[r->piece];

	if (r->piece && opens && s.len && blank_at(s, 0)) {
		flow_glued(f, STR(" "), ink);
		s = str_from_off(s, 1);
	}
	if (r->piece && closes && s.len && blank_at(s, s.len - 1)) {
		flow_text(f, str_sub(s, 0, s.len - 1), ink);
		flow_glued(f, STR(" "), ink);
		return;
	}
	flow_text(f, s, ink);
}

static void
put_note(struct terminal *t, struct flow *f, const struct run *r)
{
	flow_text(f, STR(" "), INK_FAINT);
	flow_glued(f, STR("("), INK_FAINT);
	flow_text(f, note_words(t->arena, r), INK_FAINT);
	flow_glued(f, STR(")"), INK_FAINT);
}

static void
put_run(struct terminal *t, struct flow *f, const struct run *r, bool opens,
    bool closes)
{
	switch (r->kind) {
	case RUN_TEXT:
		put_text(f, r, r->text, opens, closes);
		break;
	case RUN_CODE:
		flow_glued(f, STR("`"), inks[r->piece]);
		flow_text(f, r->text, inks[r->piece]);
		flow_glued(f, STR("`"), inks[r->piece]);
		break;
	case RUN_BREAK:
		flow_break(f);
		break;
	case RUN_NOTE:
		put_note(t, f, r);
		break;
	case RUN_MARK:
		break;
	}
}

/* Something that is read: marks enclose only that. */
static bool
read_of(const struct run *r, enum half half, size_t cell)
{
	return r->kind != RUN_MARK && r->cell == cell && in_half(r, half);
}

static const struct run *
next_read(const struct runs *rs, size_t i, enum half half, size_t cell)
{
	for (i++; i < rs->count; i++)
		if (read_of(&rs->of[i], half, cell))
			return &rs->of[i];
	return NULL;
}

static void
put_cell(struct terminal *t, struct flow *f, const struct runs *rs,
    enum half half, size_t cell)
{
	enum piece_kind last = PIECE_EQUAL;

	for (size_t i = 0; i < rs->count; i++) {
		const struct run *r = &rs->of[i], *next;
		bool opens, closes;

		if (!read_of(r, half, cell))
			continue;
		next = next_read(rs, i, half, cell);
		opens = r->piece != last;
		closes = !next || next->piece != r->piece;
		if (opens)
			put_mark(f, r->piece, true);
		put_run(t, f, r, opens, closes);
		if (closes)
			put_mark(f, r->piece, false);
		last = r->piece;
	}
}

static struct str
bullet(unsigned kind)
{
	switch ((enum block_kind)kind) {
	case BLOCK_ITEM:
	case BLOCK_STEP:
		return STR("• ");
	case BLOCK_COLUMNS:
	case BLOCK_ROW:
		return STR("| ");
	case BLOCK_PARAGRAPH:
	case BLOCK_SECTION:
	case BLOCK_TITLE:
	case BLOCK_HEADING:
	case BLOCK_ENTRY:
	case BLOCK_KIND_COUNT:
		break;
	}
	return (struct str){ 0 };
}

static void
put_entry(struct terminal *t, struct flow *f, const struct redline_entry *e,
    enum half half)
{
	struct runs rs = runs_of(t->arena, t->text, e);
	unsigned kind = entry_block(e)->kind;

	if ((half == OLD && !e->old) || (half == NEW && !e->new))
		return;
	flow_text(f, bullet(kind), INK_PLAIN);
	for (size_t c = 0; c < rs.cells; c++) {
		if (c)
			flow_text(f, kind == BLOCK_ENTRY ? STR(": ")
							 : STR(" | "),
			    INK_PLAIN);
		put_cell(t, f, &rs, half, c);
	}
	if (kind == BLOCK_COLUMNS || kind == BLOCK_ROW)
		flow_glued(f, STR(" |"), INK_PLAIN);
}

static void
entry(struct terminal *t, const struct redline_entry *e)
{
	size_t hang = bullet(entry_block(e)->kind).len ? 2 : 0;
	struct flow f = { .arena = t->arena }, g = f;

	if (!t->columns) {
		put_entry(t, &f, e, BOTH);
		put_lines(t, &f, INDENT, INDENT + hang);
		return;
	}
	put_entry(t, &f, e, OLD);
	put_entry(t, &g, e, NEW);
	put_columns(t, &f, &g, hang);
}

/* --- a step ------------------------------------------------------------- */

static void
move_line(struct terminal *t, const struct step *s)
{
	put_words(t, arena_printf(t->arena, "%s %.*s", s->count ? "→" : "←",
		STR_ARG(move_words(t->arena, t->text, t->parts, s))),
	    INK_MOVED, INDENT);
}

static void
step(struct terminal *t, const struct part *p, const struct step *s)
{
	const struct redline_entry *e = s->entry;
	struct str note = kind_note(t->arena, e);

	if (s->count) {
		if (!step_parts(s))
			move_line(t, s);
		return;
	}
	if (s->begins && !(p->heading && p->of->move == s->move))
		move_line(t, s);
	if (e->kind == REDLINE_SAME || e->kind == REDLINE_MOVED) {
		if (t->all)
			entry(t, e);
		return;
	}
	entry(t, e);
	if (note.len)
		put_words(t, arena_printf(t->arena, "(%.*s)", STR_ARG(note)),
		    INK_FAINT, INDENT);
	if (s->doubtful)
		put_words(t, STR("(matched by likeness: it may be another "
				 "text)"), INK_FAINT, INDENT);
}

/* --- a part ------------------------------------------------------------- */

static void
part_head(struct terminal *t, const struct part *p)
{
	struct flow f = { .arena = t->arena };
	struct str note = part_note(t->arena, p);
	const struct redline_block *b = p->heading ? entry_block(p->heading)
						   : NULL;

	flow_text(&f, arena_printf(t->arena, "[%.*s] ",
		STR_ARG(t->text->tag)), INK_STRONG);
	if (p->number)
		flow_text(&f, arena_printf(t->arena, "%u ", p->number),
		    INK_STRONG);
	if (p->heading)
		put_entry(t, &f, p->heading, BOTH);
	else
		flow_text(&f, STR("(beginning)"), INK_STRONG);
	if (note.len)
		flow_text(&f, arena_printf(t->arena, "  (%.*s)",
			STR_ARG(note)), p->of->move ? INK_MOVED : INK_FAINT);
	if (b && b->id.len)
		flow_text(&f, arena_printf(t->arena, "  id: %.*s",
			STR_ARG(b->id)), INK_FAINT);
	put_lines(t, &f, 0, INDENT);
}

static void
part(struct terminal *t, const struct part *p)
{
	if (!part_touched(p) && !t->all)
		return;
	out_char(t->o, '\n');
	part_head(t, p);
	for (size_t i = p->heading ? 1 : 0; i < p->count; i++)
		step(t, p, &p->of[i]);
}

static void
text(struct terminal *t)
{
	struct parts ps = parts_of(t->arena, t->text);

	t->parts = &ps;
	for (size_t i = 0; i < ps.count; i++)
		part(t, &ps.of[i]);
	out_char(t->o, '\n');
	put_words(t, arena_printf(t->arena, "[%.*s] %.*s%s",
		STR_ARG(t->text->tag),
		STR_ARG(text_counts(t->arena, t->text)),
		t->all || !ps.untouched ? "" : " (show all: --all)"),
	    INK_PLAIN, 0);
	t->parts = NULL;
}

/* --- the summary -------------------------------------------------------- */

static void
put_labelled(struct terminal *t, const char *label, struct str s)
{
	struct flow f = { .arena = t->arena };

	if (!s.len)
		return;
	flow_text(&f, str_from(label), INK_FAINT);
	flow_text(&f, s, INK_PLAIN);
	put_lines(t, &f, 0, 2);
}

static void
title(struct terminal *t)
{
	const struct redline_page *p = t->page;
	struct str versions = old_and_new(t->arena, p->old_version,
	    p->new_version);

	put_words(t, arena_printf(t->arena, "%.*s  %.*s", STR_ARG(p->title),
		STR_ARG(versions)), INK_STRONG, 0);
	put_labelled(t, "compared  ", old_and_new(t->arena, p->old_name,
		p->new_name));
	put_labelled(t, "in force  ", old_and_new(t->arena, p->old_date,
		p->new_date));
}

static enum ink
class_ink(enum redline_class class)
{
	if (class == REDLINE_SIGNIFICANT)
		return INK_ALARM;
	return class == REDLINE_NOTABLE || class == REDLINE_REVIEW
	    ? INK_WARN : INK_PLAIN;
}

#define CLASS_CELLS 13

static void
change(struct terminal *t, const struct redline_change *c)
{
	struct flow f = { .arena = t->arena };
	const char *class = class_name(c->class);
	struct str more = consequences(t->arena, c);

	flow_text(&f, str_from(class), class_ink(c->class));
	flow_glued(&f, str_sub(STR("             "), 0,
		CLASS_CELLS - strlen(class)), INK_PLAIN);
	flow_text(&f, change_sentence(t->arena, c), INK_PLAIN);
	flow_text(&f, STR("  "), INK_PLAIN);
	flow_text(&f, arena_printf(t->arena, "[%.*s]",
		STR_ARG(locales_words(t->arena, t->page, c))), INK_FAINT);
	flow_text(&f, STR(" "), INK_PLAIN);
	flow_text(&f, short_print(c), INK_FAINT);
	put_lines(t, &f, 2, CLASS_CELLS + 2);
	if (more.len)
		put_words(t, more, INK_FAINT, CLASS_CELLS + 2);
}

static void
summary(struct terminal *t)
{
	const struct redline_page *p = t->page;
	struct flow f = { .arena = t->arena };
	struct out o;

	out_init(&o, t->arena);
	out_counts(&o, p);
	out_char(t->o, '\n');
	flow_text(&f, out_end(&o), INK_STRONG);
	put_lines(t, &f, 2, 2);
	if (p->verdict.len)
		put_words(t, p->verdict, INK_PLAIN, 2);
	if (p->change_count)
		out_char(t->o, '\n');
	for (size_t i = 0; i < p->change_count; i++)
		change(t, &p->changes[i]);
}

static void
column_heads(struct terminal *t)
{
	struct flow f = { .arena = t->arena }, g = f;

	flow_text(&f, t->page->old_version, INK_STRONG);
	flow_text(&g, t->page->new_version, INK_STRONG);
	out_char(t->o, '\n');
	put_columns(t, &f, &g, 0);
}

void
redline_terminal(struct out *o, struct arena *a,
    const struct redline_page *page, const struct redline_look *look)
{
	struct terminal t = { .o = o, .arena = a, .page = page,
		.width = look->width ? look->width : 80,
		.colour = look->colour, .all = look->all };

	t.columns = look->side_by_side && t.width >= REDLINE_WIDE;
	if (t.width < INDENT + NARROW)
		t.width = INDENT + NARROW;
	title(&t);
	summary(&t);
	if (t.columns && page->text_count)
		column_heads(&t);
	for (size_t i = 0; i < page->text_count; i++) {
		t.text = &page->texts[i];
		text(&t);
	}
}
