/*
 * Redlines as CriticMarkup: the Markdown of both versions in one, from which
 * a word processor's tracked changes can be made.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "redline/parts.h"
#include "redline/words.h"

struct critic {
	struct out *o;
	struct arena *arena;
	const struct redline_text *text;
	const struct parts *parts;
	unsigned last; /* the kind of the block before; BLOCK_KIND_COUNT */
};

/* --- text --------------------------------------------------------------- */

/* The second character of what CriticMarkup reads as a mark. */
static bool
in_mark(struct str s, size_t i)
{
	static const char *const marks[] = { "{+", "{-", "{~", "{=", "{>",
		"+}", "-}", "~}", "=}", "<}", "~>" };

	if (!i)
		return false;
	for (size_t m = 0; m < sizeof(marks) / sizeof(*marks); m++)
		if (s.p[i - 1] == marks[m][0] && s.p[i] == marks[m][1])
			return true;
	return false;
}

/* Refused in a policy, but nothing here depends on that. */
static bool
begins_tag(struct str s, size_t i)
{
	char c = i + 1 < s.len ? s.p[i + 1] : ' ';

	return s.p[i] == '<' && (c == '/' || c == '!' || c == '?' ||
	    ((c | 32) >= 'a' && (c | 32) <= 'z'));
}

static void
markdown(struct critic *c, struct str s, bool code)
{
	size_t step;

	for (size_t i = 0; i < s.len; i += step) {
		uint32_t r = utf8_rune(s, i, &step);

		if (rune_hidden(r, false))
			out_printf(c->o, "&lt;U+%04X&gt;", (unsigned)r);
		else if (begins_tag(s, i) && !code)
			out_lit(c->o, "&lt;");
		else {
			if (in_mark(s, i))
				out_char(c->o, '\\');
			out_str(c->o, str_sub(s, i, step));
		}
	}
}

static void
comment(struct critic *c, struct str s)
{
	out_lit(c->o, "{>>");
	markdown(c, s, false);
	out_lit(c->o, "<<}");
}

/* --- blocks ------------------------------------------------------------- */

static void
mark(struct critic *c, enum piece_kind piece, bool opens)
{
	if (piece == PIECE_DELETED)
		out_cstr(c->o, opens ? "{--" : "--}");
	else if (piece == PIECE_INSERTED)
		out_cstr(c->o, opens ? "{++" : "++}");
}

static bool
is_address(const struct run *r)
{
	return r->kind == RUN_TEXT && r->text.p == r->raw.p + 1;
}

/* No mark reaches over the end of a paragraph. */
static void
cell(struct critic *c, const struct runs *rs, size_t at)
{
	enum piece_kind open = PIECE_EQUAL;

	for (size_t i = 0; i < rs->count; i++) {
		const struct run *r = &rs->of[i];
		enum piece_kind piece = r->kind == RUN_BREAK ? PIECE_EQUAL
							     : r->piece;

		if (r->cell != at || r->kind == RUN_NOTE)
			continue;
		if (piece != open) {
			mark(c, open, false);
			mark(c, piece, true);
		}
		open = piece;
		markdown(c, r->raw, r->kind != RUN_TEXT || is_address(r));
	}
	mark(c, open, false);
}

static struct str
prefix(unsigned kind)
{
	static const char *const prefixes[BLOCK_KIND_COUNT] = {
		[BLOCK_SECTION] = "## ",
		[BLOCK_TITLE] = "# ",
		[BLOCK_HEADING] = "### ",
		[BLOCK_ITEM] = "- ",
		[BLOCK_STEP] = "1. ",
		[BLOCK_COLUMNS] = "| ",
		[BLOCK_ROW] = "| ",
	};

	return str_from(kind < BLOCK_KIND_COUNT ? prefixes[kind] : NULL);
}

static bool
goes_on(unsigned before, unsigned kind)
{
	if (kind == BLOCK_ROW)
		return before == BLOCK_COLUMNS || before == BLOCK_ROW;
	return before == kind && (kind == BLOCK_ITEM || kind == BLOCK_STEP);
}

static void
block(struct critic *c, const struct redline_entry *e, struct str why)
{
	struct runs rs = runs_of(c->arena, c->text, e);
	unsigned kind = entry_block(e)->kind;
	bool table = kind == BLOCK_COLUMNS || kind == BLOCK_ROW;

	out_cstr(c->o, goes_on(c->last, kind) ? "\n" : "\n\n");
	out_str(c->o, prefix(kind));
	for (size_t i = 0; i < rs.cells; i++) {
		if (i)
			out_cstr(c->o, table ? " | " : ": ");
		cell(c, &rs, i);
	}
	if (why.len)
		comment(c, why);
	if (table)
		out_lit(c->o, " |");
	if (kind == BLOCK_COLUMNS) {
		out_lit(c->o, "\n|");
		for (size_t i = 0; i < rs.cells; i++)
			out_lit(c->o, " --- |");
	}
	c->last = kind;
}

/* What moved went there and came here: so either version can be had. */
static void
moved(struct critic *c, const struct step *s, const struct redline_entry *e,
    bool away)
{
	struct piece p = { away ? PIECE_DELETED : PIECE_INSERTED,
		away ? e->old->text : (struct str){ 0 },
		away ? (struct str){ 0 } : e->new->text };
	struct redline_entry half = { away ? REDLINE_DELETED
					   : REDLINE_INSERTED, e->guess,
		away ? e->old : NULL, away ? NULL : e->new, &p, 1 };

	block(c, &half, (s->count && !s->goes_on) || s->begins
		? move_words(c->arena, c->text, c->parts, s)
		: (struct str){ 0 });
}

static void
step(struct critic *c, const struct step *s)
{
	struct step one = *s;

	if (!s->count && !s->move) {
		block(c, s->entry, kind_note(c->arena, s->entry));
		return;
	}
	if (!s->count) {
		moved(c, s, s->entry, false);
		return;
	}
	for (size_t i = 0; i < s->count; i++) {
		moved(c, &one, step_entry(s, i), true);
		one.count = 0;
		one.begins = false;
	}
}

static void
text(struct critic *c)
{
	struct parts ps = parts_of(c->arena, c->text);

	out_lit(c->o, "\n\n");
	comment(c, arena_printf(c->arena, "[%.*s] %.*s",
		STR_ARG(c->text->tag),
		STR_ARG(text_counts(c->arena, c->text))));
	c->parts = &ps;
	c->last = BLOCK_KIND_COUNT;
	for (size_t i = 0; i < ps.count; i++)
		for (size_t k = 0; k < ps.of[i].count; k++)
			step(c, &ps.of[i].of[k]);
	c->parts = NULL;
}

static void
summary(struct critic *c, const struct redline_page *p)
{
	struct str versions = old_and_new(c->arena, p->old_version,
	    p->new_version);

	comment(c, arena_printf(c->arena, "%.*s %.*s",
		STR_ARG(p->title), STR_ARG(versions)));
	for (size_t i = 0; i < p->change_count; i++) {
		const struct redline_change *x = &p->changes[i];

		out_char(c->o, '\n');
		comment(c, arena_printf(c->arena, "%s: %.*s (%.*s)",
			class_name(x->class), STR_ARG(x->message),
			STR_ARG(short_print(x))));
	}
}

void
redline_critic(struct out *o, struct arena *a, const struct redline_page *p)
{
	struct critic c = { .o = o, .arena = a };

	summary(&c, p);
	for (size_t i = 0; i < p->text_count; i++) {
		c.text = &p->texts[i];
		text(&c);
	}
	out_char(o, '\n');
}
