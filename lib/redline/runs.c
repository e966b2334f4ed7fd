#include "redline/runs.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/xliff_codes.h"

/* Emphasis inside emphasis inside a link: more is no prose. */
#define DEPTH 8

/* One version of the text, at the place that is written. */
struct side {
	struct codes codes;
	size_t at;   /* the code at hand */
	size_t cell;
	struct open {
		struct str mark, href;
		size_t equal; /* runs that stay, until it was opened */
	} open[DEPTH];
	size_t depth;
};

struct writer {
	struct arena *arena;
	struct runs runs;
	size_t cap;
	struct side old, new;
	enum piece_kind piece;
	size_t equal;
	bool cells;
	struct str gone; /* the target of a link that was deleted just now */
	bool bare;	 /* and its words stay */
	bool parted;	 /* behind a bar: blanks are the table's */
};

/* --- kinds -------------------------------------------------------------- */

const struct redline_block *
entry_block(const struct redline_entry *e)
{
	return e->new ? e->new : e->old;
}

bool
kind_has_cells(unsigned kind)
{
	return kind == BLOCK_ENTRY || kind == BLOCK_COLUMNS ||
	    kind == BLOCK_ROW;
}

bool
kind_is_heading(unsigned kind)
{
	return kind == BLOCK_SECTION || kind == BLOCK_TITLE ||
	    kind == BLOCK_HEADING;
}

const char *
kind_name(unsigned kind)
{
	static const char *const names[BLOCK_KIND_COUNT] = {
		[BLOCK_PARAGRAPH] = "a paragraph",
		[BLOCK_SECTION] = "the heading of a section",
		[BLOCK_TITLE] = "a title",
		[BLOCK_HEADING] = "a heading",
		[BLOCK_ITEM] = "an item of a list",
		[BLOCK_STEP] = "a step of a list",
		[BLOCK_ENTRY] = "an entry of a list",
		[BLOCK_COLUMNS] = "the head of a table",
		[BLOCK_ROW] = "a row of a table",
	};

	return names[kind < BLOCK_KIND_COUNT ? kind : BLOCK_PARAGRAPH];
}

bool
rune_hidden(uint32_t r, bool terminal)
{
	if (r == '\t' || r == '\n' || r == '\r')
		return false;
	if (r < ' ' || (r >= 0x7f && r < 0xa0))
		return true;
	if ((r >= 0x2028 && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069))
		return true;
	return (r & 0xfffe) == 0xfffe ||
	    (terminal && (r == 0x61c || r == 0x200e || r == 0x200f));
}

/* --- runs --------------------------------------------------------------- */

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static struct run *
add(struct writer *w, enum run_kind kind, struct str raw, struct str text)
{
	const struct side *s = w->piece == PIECE_DELETED ? &w->old : &w->new;
	struct run *r;

	if (w->runs.count == w->cap)
		w->runs.of = arena_grow(w->arena, w->runs.of, &w->cap,
		    sizeof(*w->runs.of));
	r = &w->runs.of[w->runs.count++];
	*r = (struct run){ .piece = w->piece, .kind = kind, .cell = s->cell,
		.raw = raw, .text = text };
	for (size_t i = 0; i < s->depth; i++) {
		r->href = s->open[i].href.len ? s->open[i].href : r->href;
		r->emphasis |= s->open[i].mark.p[0] != '[' &&
		    s->open[i].mark.len % 2;
		r->strong |= s->open[i].mark.p[0] != '[' &&
		    s->open[i].mark.len > 1;
	}
	return r;
}

static void
note(struct writer *w, enum run_note note, struct str old, struct str new)
{
	struct run *r = add(w, RUN_NOTE, (struct str){ 0 }, new);

	r->note = note;
	r->piece = PIECE_EQUAL;
	r->href = old;
	r->strong = r->emphasis = false;
}

/* No other link has come for the one that went. */
static void
settle(struct writer *w)
{
	struct str gone = w->gone;

	w->gone = (struct str){ 0 };
	if (gone.len && w->bare)
		note(w, NOTE_LINK_REMOVED, gone, (struct str){ 0 });
}

/* --- text --------------------------------------------------------------- */

static bool
escapes(struct str s, size_t i)
{
	char c = i + 1 < s.len ? s.p[i + 1] : 'a';

	return s.p[i] == '\\' && c > ' ' && c < 0x7f &&
	    !((c | 32) >= 'a' && (c | 32) <= 'z') && !(c >= '0' && c <= '9');
}

/* In code nothing but the bar of a table is escaped. */
static struct str
unescaped(struct arena *a, struct str s, bool code)
{
	struct out o;

	if (str_find(s, '\\') == s.len)
		return s;
	out_init(&o, a);
	for (size_t i = 0; i < s.len; i++) {
		if (escapes(s, i) && (!code || s.p[i + 1] == '|'))
			i++;
		out_char(&o, s.p[i]);
	}
	return out_end(&o);
}

static size_t
bar(struct str s)
{
	size_t i = 0;

	while (i < s.len && s.p[i] != '|')
		i += escapes(s, i) ? 2 : 1;
	return i < s.len ? i : s.len;
}

/* codes_find() leaves lone marks alone: to a reader they are more text. */
static bool
goes_on(const struct writer *w, struct str s)
{
	const struct run *r = w->runs.count ? &w->runs.of[w->runs.count - 1]
					    : NULL;
	const struct side *side = w->piece == PIECE_DELETED ? &w->old : &w->new;

	return r && r->kind == RUN_TEXT && !r->text.p &&
	    r->piece == w->piece && r->cell == side->cell &&
	    r->raw.p + r->raw.len == s.p;
}

static void
words(struct writer *w, struct str s)
{
	if (!s.len)
		return;
	w->equal += w->piece == PIECE_EQUAL;
	if (goes_on(w, s))
		w->runs.of[w->runs.count - 1].raw.len += s.len;
	else
		add(w, RUN_TEXT, s, (struct str){ 0 });
}

static void
read_words(struct writer *w)
{
	for (size_t i = 0; i < w->runs.count; i++) {
		struct run *r = &w->runs.of[i];

		if (r->kind == RUN_TEXT && !r->text.p)
			r->text = unescaped(w->arena, r->raw, false);
	}
}

static void
next_cell(struct writer *w)
{
	w->old.cell += w->piece != PIECE_INSERTED;
	w->new.cell += w->piece != PIECE_DELETED;
	w->parted = true;
}

/* Of a text with bars, each cell's words, without the blanks at its ends. */
static void
text(struct writer *w, struct str s)
{
	size_t end;

	while (w->cells && (end = bar(s)) < s.len) {
		struct str cell = str_sub(s, 0, end);

		while (cell.len && blank(cell.p[cell.len - 1]))
			cell.len--;
		while (w->parted && cell.len && blank(cell.p[0]))
			cell = str_from_off(cell, 1);
		words(w, cell);
		next_cell(w);
		s = str_from_off(s, end + 1);
	}
	while (w->parted && s.len && blank(s.p[0]))
		s = str_from_off(s, 1);
	w->parted = w->parted && !s.len;
	words(w, s);
}

/* --- codes -------------------------------------------------------------- */

/* The address in "](address "title")". */
static struct str
target(struct arena *a, struct str s)
{
	size_t end = 0;

	if (s.len < 3 || s.p[0] != ']')
		return (struct str){ 0 };
	s = str_trim(str_sub(s, 2, s.len - 3));
	while (end < s.len && !blank(s.p[end]))
		end++;
	s.len = end;
	if (s.len > 1 && s.p[0] == '<' && s.p[s.len - 1] == '>')
		s = str_sub(s, 1, s.len - 2);
	return unescaped(a, s, false);
}

static void
push(struct writer *w, struct side *s, const struct code *c)
{
	if (s->depth == DEPTH)
		return;
	s->open[s->depth++] = (struct open){ .mark = c->s,
		.equal = w->equal,
		.href = target(w->arena, s->codes.of[c->pair].s) };
}

static void
link_ends(struct writer *w, struct str href, bool bare)
{
	if (w->piece == PIECE_DELETED) {
		settle(w);
		w->gone = href;
		w->bare = bare;
	} else if (str_eq(w->gone, href)) {
		w->gone = (struct str){ 0 };
	} else {
		note(w, w->gone.len ? NOTE_LINK_CHANGED : NOTE_LINK_ADDED,
		    w->gone, href);
		w->gone = (struct str){ 0 };
	}
}

/* What a mark that went or came did to words that stayed. */
static void
pop(struct writer *w, struct side *s)
{
	struct open o;

	if (!s->depth)
		return;
	o = s->open[--s->depth];
	if (w->piece == PIECE_EQUAL)
		return;
	if (o.mark.p[0] == '[')
		link_ends(w, o.href, w->equal > o.equal);
	else if (w->equal > o.equal)
		note(w, w->piece == PIECE_DELETED ? NOTE_STRESS_REMOVED
						  : NOTE_STRESS_ADDED,
		    (struct str){ 0 }, (struct str){ 0 });
}

static struct str
inside_code(struct str s)
{
	size_t n = 0;

	while (n < s.len && s.p[n] == '`')
		n++;
	if (!n || s.len < 2 * n)
		return s;
	s = str_sub(s, n, s.len - 2 * n);
	if (s.len > 2 && s.p[0] == ' ' && s.p[s.len - 1] == ' ')
		s = str_sub(s, 1, s.len - 2);
	return s;
}

static void
verbatim(struct writer *w, struct str s)
{
	w->equal += w->piece == PIECE_EQUAL;
	if (s.p[0] == '`')
		add(w, RUN_CODE, s, w->cells
			? unescaped(w->arena, inside_code(s), true)
			: inside_code(s));
	else if (s.p[0] == '<' && s.len > 2)
		add(w, RUN_TEXT, s, str_sub(s, 1, s.len - 2));
	else
		add(w, RUN_TEXT, s, s);
}

static void
code(struct writer *w, struct side *s, const struct code *c)
{
	switch (c->kind) {
	case CODE_TEXT:
		break;
	case CODE_VERBATIM:
		verbatim(w, c->s);
		break;
	case CODE_REFERENCE:
		w->equal += w->piece == PIECE_EQUAL;
		add(w, RUN_CODE, c->s, c->s);
		break;
	case CODE_BREAK:
		if (w->cells && str_find(c->s, '|') < c->s.len)
			next_cell(w);
		else
			add(w, RUN_BREAK, c->s, (struct str){ 0 });
		break;
	case CODE_OPEN:
		add(w, RUN_MARK, c->s, (struct str){ 0 });
		push(w, s, c);
		break;
	case CODE_CLOSE:
		add(w, RUN_MARK, c->s, (struct str){ 0 });
		pop(w, s);
		break;
	}
}

/* --- pieces ------------------------------------------------------------- */

/* The other side goes through the same marks without writing them. */
static void
follow(struct writer *w, struct side *s, struct str slice)
{
	const char *end = slice.p + slice.len;

	for (; s->at < s->codes.count; s->at++) {
		const struct code *c = &s->codes.of[s->at];

		if (c->s.p >= end || (c->kind == CODE_TEXT &&
		    c->s.p + c->s.len > end))
			return;
		if (c->kind == CODE_OPEN)
			push(w, s, c);
		else if (c->kind == CODE_CLOSE && s->depth)
			s->depth--;
	}
}

static void
write_side(struct writer *w, struct side *s, struct str slice)
{
	const char *p = slice.p, *end = slice.p + slice.len;

	while (s->at < s->codes.count && p < end) {
		const struct code *c = &s->codes.of[s->at];
		const char *stop = c->s.p + c->s.len;

		if (c->kind == CODE_TEXT)
			text(w, (struct str){ p,
			    (size_t)((stop < end ? stop : end) - p) });
		else
			code(w, s, c);
		p = stop;
		if (stop > end)
			return;
		s->at++;
	}
}

static void
write_piece(struct writer *w, const struct piece *p)
{
	w->piece = p->kind;
	switch (p->kind) {
	case PIECE_EQUAL:
		settle(w);
		follow(w, &w->old, p->old);
		write_side(w, &w->new, p->new);
		break;
	case PIECE_DELETED:
		write_side(w, &w->old, p->old);
		break;
	case PIECE_INSERTED:
		write_side(w, &w->new, p->new);
		break;
	}
}

/* Where a cell stands: if their number changed, at most in the last one. */
static void
place_cells(struct writer *w, bool both)
{
	size_t cells = w->new.cell + 1;

	if (!both && w->old.cell > w->new.cell)
		cells = w->old.cell + 1;
	for (size_t i = 0; i < w->runs.count; i++)
		if (w->runs.of[i].cell >= cells)
			w->runs.of[i].cell = cells - 1;
	w->runs.cells = cells;
}

static struct codes
codes(struct arena *a, const struct redline_text *t,
    const struct redline_block *b)
{
	if (!b || !b->text.len)
		return (struct codes){ 0 };
	return codes_find(a, b->text, t->names, NULL, 0);
}

struct runs
runs_of(struct arena *a, const struct redline_text *t,
    const struct redline_entry *e)
{
	struct writer w = { .arena = a };

	w.old.codes = codes(a, t, e->old);
	w.new.codes = codes(a, t, e->new);
	w.cells = kind_has_cells(entry_block(e)->kind);
	for (size_t i = 0; i < e->count; i++)
		write_piece(&w, &e->pieces[i]);
	w.piece = PIECE_EQUAL;
	settle(&w);
	read_words(&w);
	place_cells(&w, e->old && e->new);
	return w.runs;
}

struct str
block_words(struct arena *a, const struct redline_text *t,
    const struct redline_block *b)
{
	struct piece p = { PIECE_EQUAL, b->text, b->text };
	struct redline_entry e = { REDLINE_SAME, false, b, b, &p, 1 };
	struct runs rs = runs_of(a, t, &e);
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < rs.count; i++) {
		if (i && rs.of[i].cell > rs.of[i - 1].cell)
			out_lit(&o, " · ");
		out_str(&o, rs.of[i].text);
		if (rs.of[i].kind == RUN_BREAK)
			out_char(&o, ' ');
	}
	return out_end(&o);
}

#define NAME_BYTES 48

struct str
first_words(struct arena *a, struct str s)
{
	size_t end = NAME_BYTES;

	s = str_trim(s);
	if (s.len <= end)
		return s;
	while (end > NAME_BYTES / 2 && s.p[end] != ' ')
		end--;
	while (((unsigned char)s.p[end] & 0xc0) == 0x80)
		end--;
	s = str_trim(str_sub(s, 0, end));
	return arena_printf(a, "%.*s…", STR_ARG(s));
}
