/*
 * Redlines for a comment on a pull request: what changed as a table, then the
 * clauses, quoted, with <del> and <ins>, which mean the same beside any letter
 * (~~ and ** do not open between a letter and a comma).
 *
 * No text of a policy makes a link, a mention, a formula or HTML here.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "redline/parts.h"
#include "redline/words.h"

/* Nothing is seen of it, and no program reads over it. */
#define GAP "<!-- -->"
/* So many digits are a commit to GitHub. */
#define COMMIT_MIN 7
#define COMMIT_MAX 64
/* What says that something is left out has to fit, too. */
#define RESERVE 400

struct comment {
	struct out *o;
	struct arena *arena;
	const struct redline_page *page;
	const struct redline_text *text;
	const struct parts *parts;
	bool context; /* what is unchanged in a clause is there, folded */
};

/* --- words -------------------------------------------------------------- */

static bool
alphanumeric(struct str s, size_t i)
{
	char c = i < s.len ? s.p[i] : ' ';

	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static bool
digit(struct str s, size_t i)
{
	return i < s.len && s.p[i] >= '0' && s.p[i] <= '9';
}

static bool
hexadecimal(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

/* In what could be a commit's name: never seven of its digits together. */
static bool
in_commit(struct str s, size_t i)
{
	size_t from = i, end = i;

	while (from && alphanumeric(s, from - 1) && i - from < COMMIT_MAX)
		from--;
	while (alphanumeric(s, end) && end - from <= COMMIT_MAX)
		end++;
	if (end - from < COMMIT_MIN || end - from > COMMIT_MAX)
		return false;
	for (size_t k = from; k < end; k++)
		if (!hexadecimal(s.p[k]))
			return false;
	return (i - from) % (COMMIT_MIN - 1) == COMMIT_MIN - 2 && i + 1 < end;
}

static bool
like_emoji(struct str s, size_t i)
{
	size_t n = 1;

	while (alphanumeric(s, i + n) || (i + n < s.len &&
	    (s.p[i + n] == '_' || s.p[i + n] == '+' || s.p[i + n] == '-')))
		n++;
	return n > 1 && i + n < s.len && s.p[i + n] == ':';
}

/* Behind this character GitHub would read something into the text. */
static bool
gap_after(struct str s, size_t i)
{
	struct str before = str_sub(s, 0, i);

	switch (s.p[i]) {
	case '@':
		return alphanumeric(s, i + 1);
	case '#':
		return digit(s, i + 1);
	case '-':
		return digit(s, i + 1) && i >= 2 &&
		    str_eq_caseless(str_sub(s, i - 2, 2), STR("gh"));
	case ':':
		return like_emoji(s, i) || (i + 1 < s.len && s.p[i + 1] == '/');
	case '.':
		return i >= 3 && str_eq_caseless(str_from_off(before, i - 3),
		    STR("www"));
	default:
		return alphanumeric(s, i) && in_commit(s, i);
	}
}

static bool
escaped(struct str s, size_t i)
{
	size_t n = i;

	if (strchr("\\`*_[]~|#", s.p[i]) && s.p[i])
		return true;
	if (strchr("-+=", s.p[i]) && s.p[i])
		return !i;
	/* The number of a list's item. */
	while (n && digit(s, n - 1))
		n--;
	return (s.p[i] == '.' || s.p[i] == ')') && i && !n &&
	    (i + 1 == s.len || s.p[i + 1] == ' ');
}

static void
safe(struct out *o, struct str s)
{
	size_t step;

	for (size_t i = 0; i < s.len; i += step) {
		uint32_t r = utf8_rune(s, i, &step);

		if (rune_hidden(r, false))
			out_printf(o, "&lt;U+%04X&gt;", (unsigned)r);
		else if (r == '<')
			out_lit(o, "&lt;");
		else if (r == '>')
			out_lit(o, "&gt;");
		else if (r == '&')
			out_lit(o, "&amp;");
		else if (r == '$')
			out_lit(o, "<span>$</span>");
		else if (r == '\n' || r == '\r' || r == '\t')
			out_char(o, ' ');
		else {
			if (escaped(s, i))
				out_char(o, '\\');
			out_rune(o, r);
		}
		if (gap_after(s, i))
			out_lit(o, GAP);
	}
}

static size_t
longest_fence(struct str s)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < s.len; i++) {
		run = s.p[i] == '`' ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	return longest;
}

/* In a table a bar would end the cell, code or not. */
static void
code(struct out *o, struct str s)
{
	size_t ticks = longest_fence(s) + 1;
	size_t step;

	if (!s.len || str_find(s, '|') < s.len) {
		safe(o, s);
		return;
	}
	for (size_t i = 0; i < ticks; i++)
		out_char(o, '`');
	out_cstr(o, ticks > 1 ? " " : "");
	for (size_t i = 0; i < s.len; i += step) {
		uint32_t r = utf8_rune(s, i, &step);

		if (rune_hidden(r, false))
			out_printf(o, "<U+%04X>", (unsigned)r);
		else
			out_rune(o, r == '\n' || r == '\r' ? ' ' : r);
	}
	out_cstr(o, ticks > 1 ? " " : "");
	for (size_t i = 0; i < ticks; i++)
		out_char(o, '`');
}

/* --- blocks ------------------------------------------------------------- */

static void
mark(struct out *o, enum piece_kind piece, bool opens)
{
	if (piece == PIECE_DELETED)
		out_cstr(o, opens ? "<del>" : "</del>");
	else if (piece == PIECE_INSERTED)
		out_cstr(o, opens ? "<ins>" : "</ins>");
}

/* The targets are what somebody may have to copy: they stand as code. */
static void
note(struct out *o, const struct run *r)
{
	switch (r->note) {
	case NOTE_LINK_CHANGED:
		out_lit(o, " (link target changed: ");
		code(o, r->href);
		out_lit(o, " → ");
		code(o, r->text);
		break;
	case NOTE_LINK_ADDED:
		out_lit(o, " (link added: ");
		code(o, r->text);
		break;
	case NOTE_LINK_REMOVED:
		out_lit(o, " (link removed: ");
		code(o, r->href);
		break;
	case NOTE_STRESS_ADDED:
		out_lit(o, " (emphasis added");
		break;
	case NOTE_STRESS_REMOVED:
		out_lit(o, " (emphasis removed");
		break;
	}
	out_char(o, ')');
}

static void
run(struct out *o, const struct run *r)
{
	switch (r->kind) {
	case RUN_TEXT:
		safe(o, r->text);
		break;
	case RUN_CODE:
		code(o, r->text);
		break;
	case RUN_BREAK:
		out_lit(o, "<br>");
		break;
	case RUN_NOTE:
		note(o, r);
		break;
	case RUN_MARK:
		break;
	}
}

static void
cell(struct out *o, const struct runs *rs, size_t at)
{
	enum piece_kind open = PIECE_EQUAL;

	for (size_t i = 0; i < rs->count; i++) {
		const struct run *r = &rs->of[i];

		if (r->cell != at || r->kind == RUN_MARK)
			continue;
		if (r->piece != open) {
			mark(o, open, false);
			mark(o, r->piece, true);
		}
		open = r->piece;
		run(o, r);
	}
	mark(o, open, false);
}

static void
cells(struct comment *c, const struct redline_entry *e)
{
	struct runs rs = runs_of(c->arena, c->text, e);

	for (size_t i = 0; i < rs.cells; i++) {
		if (i)
			out_cstr(c->o, entry_block(e)->kind == BLOCK_ENTRY
				? ": " : " \\| ");
		cell(c->o, &rs, i);
	}
}

static void
quoted(struct comment *c, const struct redline_entry *e)
{
	unsigned kind = entry_block(e)->kind;
	struct str why = kind_note(c->arena, e);

	out_cstr(c->o, kind == BLOCK_ITEM || kind == BLOCK_STEP ? "> - "
								: "> ");
	cells(c, e);
	if (why.len)
		out_printf(c->o, " (%.*s)", STR_ARG(why));
	out_lit(c->o, "\n>\n");
}

/* --- parts -------------------------------------------------------------- */

static bool
is_quiet(const struct step *s)
{
	return !s->count && !s->begins && (s->entry->kind == REDLINE_SAME ||
	    s->entry->kind == REDLINE_MOVED);
}

/* Behind the quiet steps from `i` on. */
static size_t
folded(struct comment *c, const struct part *p, size_t i)
{
	size_t end = i;
	struct str how_many;

	while (end < p->count && is_quiet(&p->of[end]))
		end++;
	if (!c->context)
		return end;
	how_many = number_of(c->arena, end - i, "unchanged text",
	    "unchanged texts");
	out_printf(c->o, "\n<details><summary>%.*s</summary>\n\n",
	    STR_ARG(how_many));
	for (; i < end; i++)
		quoted(c, p->of[i].entry);
	out_lit(c->o, "\n</details>\n\n");
	return end;
}

static void
move_line(struct comment *c, const struct step *s)
{
	out_cstr(c->o, s->count ? "> → " : "> ← ");
	safe(c->o, move_words(c->arena, c->text, c->parts, s));
	out_lit(c->o, "\n>\n");
}

static void
part_head(struct comment *c, const struct part *p)
{
	struct str why = part_note(c->arena, p);

	out_lit(c->o, "\n#### ");
	if (p->number)
		out_printf(c->o, "%u ", p->number);
	if (p->heading)
		cells(c, p->heading);
	else
		out_lit(c->o, "(beginning)");
	if (why.len)
		out_printf(c->o, " (%.*s)", STR_ARG(why));
	out_lit(c->o, "\n\n");
}

static void
part(struct comment *c, const struct part *p)
{
	size_t i = p->heading ? 1 : 0;

	part_head(c, p);
	while (i < p->count) {
		const struct step *s = &p->of[i];

		if (is_quiet(s)) {
			i = folded(c, p, i);
			continue;
		}
		i++;
		if (step_parts(s))
			continue;
		if (s->count || s->begins)
			move_line(c, s);
		if (!s->count && s->entry->kind != REDLINE_MOVED)
			quoted(c, s->entry);
	}
}

/* --- what fits ---------------------------------------------------------- */

/* Writes to an output of its own: is it kept, if there is room for it? */
static bool
fits(struct comment *c, struct out *whole, struct out *piece, size_t max)
{
	bool fits = whole->len + piece->len + RESERVE <= max;

	if (fits)
		out_str(whole, out_text(piece));
	out_end(piece);
	c->o = whole;
	return fits;
}

static void
untouched(struct comment *c)
{
	if (!c->parts->untouched)
		return;
	out_printf(c->o, "\n<details><summary>%zu unchanged %s</summary>\n\n",
	    c->parts->untouched,
	    c->parts->untouched == 1 ? "section" : "sections");
	for (size_t i = 0; i < c->parts->count; i++) {
		if (part_touched(&c->parts->of[i]))
			continue;
		out_lit(c->o, "- ");
		safe(c->o, part_name(c->arena, c->text, &c->parts->of[i]));
		out_char(c->o, '\n');
	}
	out_lit(c->o, "\n</details>\n");
}

/* The sections, those that have room; returns how many had none. */
static size_t
text(struct comment *c, struct out *whole, size_t max)
{
	struct parts ps = parts_of(c->arena, c->text);
	struct out piece;
	size_t left = 0;

	c->parts = &ps;
	for (size_t i = 0; i <= ps.count; i++) {
		if (i < ps.count && !part_touched(&ps.of[i]))
			continue;
		out_init(&piece, c->arena);
		c->o = &piece;
		if (i < ps.count)
			part(c, &ps.of[i]);
		else
			untouched(c);
		left += !fits(c, whole, &piece, max);
	}
	c->parts = NULL;
	return left;
}

static void
text_head(struct comment *c)
{
	out_lit(c->o, "\n### ");
	safe(c->o, c->text->name.len ? c->text->name : c->text->tag);
	out_lit(c->o, " (");
	safe(c->o, c->text->tag);
	out_lit(c->o, ")\n\n");
	safe(c->o, text_counts(c->arena, c->text));
	out_lit(c->o, "\n");
}

static size_t
texts(struct comment *c, struct out *whole, size_t max)
{
	size_t left = 0;
	struct out piece;

	for (size_t i = 0; i < c->page->text_count; i++) {
		c->text = &c->page->texts[i];
		out_init(&piece, c->arena);
		c->o = &piece;
		text_head(c);
		if (fits(c, whole, &piece, max))
			left += text(c, whole, max);
		else
			left++;
	}
	return left;
}

/* --- the summary -------------------------------------------------------- */

static void
change(struct comment *c, size_t i)
{
	const struct redline_change *x = &c->page->changes[i];
	struct str more = consequences(c->arena, x);

	out_printf(c->o, "| %zu | %s%s%s | ", i + 1,
	    x->class == REDLINE_SIGNIFICANT ? "**" : "",
	    class_name(x->class), x->class == REDLINE_SIGNIFICANT ? "**" : "");
	safe(c->o, change_sentence(c->arena, x));
	if (more.len) {
		out_lit(c->o, "<br>");
		safe(c->o, more);
	}
	out_lit(c->o, " | ");
	code(c->o, x->path);
	out_lit(c->o, " | ");
	safe(c->o, locales_words(c->arena, c->page, x));
	out_lit(c->o, " | ");
	code(c->o, short_print(x));
	out_lit(c->o, " |\n");
}

static void
changes(struct comment *c, struct out *whole, size_t max)
{
	const struct redline_page *p = c->page;
	struct out row;
	size_t left = 0;

	if (!p->change_count)
		return;
	out_lit(whole, "\n| | Class | Change | Where | Read in | Id |\n"
		       "| --- | --- | --- | --- | --- | --- |\n");
	for (size_t i = 0; i < p->change_count; i++) {
		out_init(&row, c->arena);
		c->o = &row;
		change(c, i);
		left += !fits(c, whole, &row, max);
	}
	if (left)
		out_printf(whole, "\n%zu more %s not shown: the comment would "
			"be too long.\n", left,
		    left == 1 ? "change is" : "changes are");
}

static void
named(struct comment *c, struct str old, struct str new)
{
	code(c->o, old);
	out_lit(c->o, " → ");
	code(c->o, new);
}

static void
head(struct comment *c)
{
	const struct redline_page *p = c->page;

	out_lit(c->o, "## ");
	safe(c->o, p->title);
	out_char(c->o, ' ');
	safe(c->o, old_and_new(c->arena, p->old_version, p->new_version));
	out_lit(c->o, "\n\n**");
	out_counts(c->o, p);
	out_lit(c->o, "**");
	if (p->verdict.len) {
		out_lit(c->o, ". ");
		safe(c->o, p->verdict);
	}
	out_lit(c->o, "\n\nCompared: ");
	named(c, p->old_name, p->new_name);
	if (p->old_date.len || p->new_date.len) {
		out_lit(c->o, "; in force: ");
		safe(c->o, old_and_new(c->arena, p->old_date, p->new_date));
	}
	out_char(c->o, '\n');
}

static void
whole(struct comment *c, struct out *o, size_t max)
{
	size_t left;

	c->o = o;
	head(c);
	changes(c, o, max / 2);
	left = texts(c, o, max);
	if (left)
		out_printf(o, "\n%zu %s left out: the comment would be too "
			"long. `policyc diff -f html` has all of them.\n",
		    left, left == 1 ? "section is" : "sections are");
}

/* What is unchanged goes first when there is no room for all. */
void
redline_markdown(struct out *o, struct arena *a, const struct redline_page *p,
    size_t max)
{
	struct comment c = { .arena = a, .page = p, .context = true };
	struct out all;

	out_init(&all, a);
	whole(&c, &all, SIZE_MAX);
	if (all.len > max) {
		c.context = false;
		out_init(&all, a);
		whole(&c, &all, max);
	}
	out_str(o, out_text(&all));
}
