#include "redline/flow.h"

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "redline/runs.h"
#include "text/unicode.h"

/* --- words -------------------------------------------------------------- */

static struct word *
add(struct flow *f, struct str text, enum ink ink)
{
	struct word *w;

	if (f->count == f->cap)
		f->of = arena_grow(f->arena, f->of, &f->cap, sizeof(*f->of));
	w = &f->of[f->count++];
	*w = (struct word){ .text = text, .cells = unicode_cells(text),
		.ink = ink, .spaced = f->spaced, .forced = f->forced };
	f->spaced = f->forced = false;
	return w;
}

/* A mark that text could set itself is kept from looking like ours. */
static bool
like_mark(struct str s, size_t i)
{
	char next = i + 1 < s.len ? s.p[i + 1] : '\0';

	return (s.p[i] == '[' && next == '-') || (s.p[i] == '-' && next == ']')
	    || (s.p[i] == '{' && next == '+') || (s.p[i] == '+' && next == '}');
}

static struct str
shown(struct arena *a, struct str s)
{
	struct out o;
	size_t step;

	out_init(&o, a);
	for (size_t i = 0; i < s.len; i += step) {
		uint32_t r = utf8_rune(s, i, &step);

		if (rune_hidden(r, true))
			out_printf(&o, "<U+%04X>", (unsigned)r);
		else if (unicode_space(r))
			out_char(&o, ' ');
		else
			out_rune(&o, r);
		if (like_mark(s, i))
			out_char(&o, '\\');
	}
	return out_end(&o);
}

static bool
wide(struct str s, size_t i, size_t len)
{
	return len > 1 && unicode_cells(str_sub(s, i, len)) > 1;
}

/* Up to the next blank, or one character of a script without blanks. */
static size_t
word_length(struct str s, size_t i)
{
	size_t from = i, step = unicode_cluster(s, i);

	if (wide(s, i, step))
		return step;
	while (i < s.len && s.p[i] != ' ' && !wide(s, i, step)) {
		i += step;
		step = i < s.len ? unicode_cluster(s, i) : 0;
	}
	return i - from;
}

void
flow_text(struct flow *f, struct str s, enum ink ink)
{
	size_t n;
	bool breaks = false;

	s = shown(f->arena, s);
	for (size_t i = 0; i < s.len; i += n) {
		if (s.p[i] == ' ') {
			f->spaced = true;
			n = 1;
			continue;
		}
		n = word_length(s, i);
		add(f, str_sub(s, i, n), ink)->breaks = breaks;
		breaks = wide(s, i, n);
	}
}

void
flow_glued(struct flow *f, struct str s, enum ink ink)
{
	if (s.len)
		add(f, s, ink);
}

void
flow_break(struct flow *f)
{
	f->forced = f->count > 0;
	f->spaced = false;
}

/* --- lines -------------------------------------------------------------- */

struct setter {
	const struct flow *flow;
	struct lines lines;
	size_t cap;
	struct out line;
	size_t cells, width, rest;
	enum ink ink;
	bool colour, fresh;
};

void
out_blanks(struct out *o, size_t count)
{
	while (count--)
		out_char(o, ' ');
}

static void
set_ink(struct setter *s, enum ink ink)
{
	static const char *const codes[INK_COUNT] = {
		[INK_PLAIN] = "\033[m",
		[INK_STRONG] = "\033[1m",
		[INK_FAINT] = "\033[2m",
		[INK_DELETED] = "\033[31;9m",
		[INK_INSERTED] = "\033[36;4m",
		[INK_MOVED] = "\033[32m",
		[INK_ALARM] = "\033[1;31m",
		[INK_WARN] = "\033[33m",
	};

	if (!s->colour || s->ink == ink)
		return;
	if (s->ink && ink)
		out_cstr(&s->line, codes[INK_PLAIN]);
	out_cstr(&s->line, codes[ink]);
	s->ink = ink;
}

static void
begin_line(struct setter *s, size_t indent)
{
	out_init(&s->line, s->flow->arena);
	out_blanks(&s->line, indent);
	s->cells = indent;
	s->fresh = true;
}

static void
end_line(struct setter *s)
{
	struct lines *ls = &s->lines;

	set_ink(s, INK_PLAIN);
	if (ls->count == s->cap)
		ls->of = arena_grow(s->flow->arena, ls->of, &s->cap,
		    sizeof(*ls->of));
	ls->of[ls->count++] = (struct line){ out_end(&s->line), s->cells };
}

static void
next_line(struct setter *s)
{
	end_line(s);
	begin_line(s, s->rest);
}

/* A word wider than a line ends where the line does. */
static void
set_long(struct setter *s, struct str text)
{
	size_t step;

	for (size_t i = 0; i < text.len; i += step) {
		size_t cells;

		step = unicode_cluster(text, i);
		cells = unicode_cells(str_sub(text, i, step));
		if (s->cells + cells > s->width && !s->fresh) {
			enum ink ink = s->ink;

			next_line(s);
			set_ink(s, ink);
		}
		out_str(&s->line, str_sub(text, i, step));
		s->cells += cells;
		s->fresh = false;
	}
}

static void
set_word(struct setter *s, const struct word *w, enum ink before)
{
	if (w->spaced && !s->fresh) {
		set_ink(s, w->ink == before ? w->ink : INK_PLAIN);
		out_char(&s->line, ' ');
		s->cells++;
	}
	set_ink(s, w->ink);
	if (s->cells + w->cells > s->width) {
		set_long(s, w->text);
		return;
	}
	out_str(&s->line, w->text);
	s->cells += w->cells;
	s->fresh = false;
}

/* How many words from `i` on no line may end between, and their cells. */
static size_t
chunk(const struct flow *f, size_t i, size_t *cells)
{
	size_t n = 1;

	*cells = f->of[i].cells;
	while (i + n < f->count && !f->of[i + n].spaced &&
	    !f->of[i + n].breaks && !f->of[i + n].forced)
		*cells += f->of[i + n++].cells;
	return n;
}

struct lines
flow_lines(const struct flow *f, size_t width, size_t first, size_t rest,
    bool colour)
{
	struct setter s = { .flow = f, .width = width, .rest = rest,
		.colour = colour };
	size_t n, cells;

	begin_line(&s, first);
	for (size_t i = 0; i < f->count; i += n) {
		n = chunk(f, i, &cells);
		if (f->of[i].forced || (!s.fresh &&
		    s.cells + f->of[i].spaced + cells > width))
			next_line(&s);
		for (size_t k = 0; k < n; k++)
			set_word(&s, &f->of[i + k],
			    i + k ? f->of[i + k - 1].ink : INK_PLAIN);
	}
	end_line(&s);
	return s.lines;
}
