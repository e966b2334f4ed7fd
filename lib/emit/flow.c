#include "emit/flow.h"

#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "emit/html.h"

/* All lengths are tenths of a unit of the drawing. */

const char *
flow_tone(enum doc_tone tone)
{
	static const char *const names[TONE_COUNT] = { "none", "contract",
		"li", "consent", "legal", "vital", "public" };

	return names[tone];
}

/* --- how wide a text is ----------------------------------------------- */

struct face {
	int size, line; /* of the letters, from line to line */
	int bold;	/* what bold adds, in hundredths */
	int apart;	/* between letters, in hundredths of an em */
	const char *class;
};

/* clang-format off */
static const unsigned char ascii_widths[128] = {
	58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58,
	58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58,
	36, 36, 58, 58, 58, 92, 92, 36, 36, 36, 58, 58, 36, 36, 36, 36,
	58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 36, 36, 58, 58, 58, 58,
	92, 68, 68, 68, 68, 68, 68, 68, 68, 36, 68, 68, 68, 92, 68, 68,
	68, 68, 68, 68, 68, 68, 68, 92, 68, 68, 68, 36, 58, 36, 58, 58,
	58, 58, 58, 58, 58, 58, 36, 58, 58, 36, 36, 58, 36, 92, 58, 58,
	58, 58, 36, 58, 36, 58, 58, 92, 58, 58, 58, 58, 36, 58, 58, 58,
};
/* clang-format on */

/* Hundredths of an em, on the wide side of the usual system fonts. */
static int
rune_width(uint32_t rune)
{
	if (rune >= 0x300 && rune < 0x370)
		return 0;
	if ((rune >= 0x1100 && rune < 0x1160) ||
	    (rune >= 0x2e80 && rune < 0xd7b0) ||
	    (rune >= 0xf900 && rune < 0xfb00) ||
	    (rune >= 0xfe30 && rune < 0xffe0) || rune >= 0x1f300)
		return 100;
	if (rune >= 0x80)
		return 62;
	return ascii_widths[rune];
}

static int
width(struct str s, const struct face *face)
{
	int sum = 0;
	size_t len;

	for (size_t i = 0; i < s.len; i += len)
		sum += rune_width(utf8_rune(s, i, &len)) + face->apart;
	return sum * face->size / 100 * (100 + face->bold) / 100;
}

/* --- labels in lines -------------------------------------------------- */

#define LINES_MAX 6

struct label {
	struct str lines[LINES_MAX];
	const char *ends[LINES_MAX]; /* "-" after half a word, or "" */
	size_t count;
	const struct face *face;
	enum doc_tone tone;
};

static void
add_line(struct label *l, struct str line, const char *end)
{
	if (l->count == LINES_MAX) {
		l->ends[LINES_MAX - 1] = "…";
		return;
	}
	l->lines[l->count] = line;
	l->ends[l->count++] = end;
}

/* Up to where a line goes that is full or ends at a blank. */
static size_t
fitting(struct str s, int room, const struct face *face)
{
	size_t end = 0;

	for (size_t i = 0; i <= s.len; i++) {
		bool after = i > 0 && i < s.len &&
		    (s.p[i - 1] == '-' || s.p[i - 1] == '/');

		if (i < s.len && s.p[i] != ' ' && !after)
			continue;
		if (width(str_sub(s, 0, i), face) > room)
			break;
		end = i;
	}
	return end;
}

/* Most languages that make such words begin a syllable like this. */
static bool
begins_syllable(struct str s, size_t i)
{
	static const char vowels[] = "aeiouyAEIOUY";

	return i > 1 && i + 2 < s.len && s.p[i] >= 'a' && s.p[i] <= 'z' &&
	    !strchr(vowels, s.p[i]) && strchr(vowels, s.p[i + 1]) != NULL &&
	    (unsigned char)s.p[i - 1] < 0x80;
}

/* A part of a word that is too long, about as long as the other parts. */
static size_t
part_of_word(struct str word, int room, const struct face *face)
{
	int all = width(word, face);
	int pieces = (all + room - 1) / room;
	size_t i = 0, len;

	while (i < word.len) {
		utf8_rune(word, i, &len);
		if (i && width(str_sub(word, 0, i + len), face) >
		    all / pieces + face->size / 2)
			break;
		i += len;
	}
	for (size_t near = 0; near < 4; near++) {
		if (begins_syllable(word, i + near) &&
		    width(str_sub(word, 0, i + near), face) <= room)
			return i + near;
		if (near < i && begins_syllable(word, i - near))
			return i - near;
	}
	return i;
}

/* False when a word had to be broken. */
static bool
wrap(struct label *l, struct str s, int room, const struct face *face)
{
	bool whole = true;

	*l = (struct label){ .face = face };
	s = str_trim(s);
	while (s.len) {
		size_t len = fitting(s, room, face);
		const char *end = "";

		if (!len) {
			struct str word = str_sub(s, 0, str_find(s, ' '));
			size_t bytes;

			len = part_of_word(word, room - face->size / 3, face);
			/* Ideographs break anywhere, without a mark. */
			end = len < word.len &&
				rune_width(utf8_rune(word, len, &bytes)) < 100
			    ? "-"
			    : "";
			whole = false;
		}
		add_line(l, str_trim(str_sub(s, 0, len)), end);
		s = str_trim(str_from_off(s, len));
	}
	return whole;
}

/* Words stay whole, at the cost of smaller letters where need be. */
static void
fit(struct label *l, struct str s, int room, const struct face *face,
    const struct face *smaller)
{
	if (!wrap(l, s, room, face) && wrap(l, s, room, smaller))
		return;
	if (l->face == smaller)
		wrap(l, s, room, smaller);
}

/* --- columns of boxes ------------------------------------------------- */

struct box {
	struct label label;
	int y, h;
	enum doc_tone tone;
};

struct column {
	struct box *boxes;
	size_t count;
	int x, w, pad, gap;
	struct label head;
};

struct drawing {
	struct out *o;
	const struct doc_flow *flow;
	bool rtl;
	int w, h, top;
	struct column data, purposes, bases;
};

static int
height(const struct column *c)
{
	int sum = 0;

	for (size_t i = 0; i < c->count; i++)
		sum += c->boxes[i].h + c->gap;
	return sum;
}

/* Between the columns' heads and their boxes. */
#define HEAD_GAP 60

static int
head_height(const struct column *c)
{
	return c->head.count ? (int)c->head.count * c->head.face->line : 0;
}

/* Spreads the boxes over the body of the drawing. */
static void
spread(struct column *c, int top, int body)
{
	int n = c->count ? (int)c->count : 1;
	int gap = c->gap + (body - height(c)) / n, y = top + gap / 2;

	for (size_t i = 0; i < c->count; i++) {
		c->boxes[i].y = y;
		y += c->boxes[i].h + gap;
	}
}

static void
fill(struct column *c, struct arena *a, const struct flow_box *from,
    size_t count, int room, const struct face *face,
    const struct face *smaller)
{
	c->boxes = arena_array(a, count, sizeof(struct box));
	c->count = count;
	for (size_t i = 0; i < count; i++) {
		struct box *b = &c->boxes[i];

		fit(&b->label, from[i].label, room, face, smaller);
		b->h = c->pad + (int)b->label.count * b->label.face->line;
		b->tone = b->label.tone = from[i].tone;
	}
}

/* --- writing ---------------------------------------------------------- */

static void
number(struct out *o, int tenths)
{
	if (tenths < 0) {
		out_char(o, '-');
		tenths = -tenths;
	}
	out_unsigned(o, (unsigned long)tenths / 10);
	if (tenths % 10) {
		out_char(o, '.');
		out_char(o, (char)('0' + tenths % 10));
	}
}

static void
attribute(struct out *o, const char *opening, int tenths)
{
	out_cstr(o, opening);
	number(o, tenths);
	out_char(o, '"');
}

/* Right-to-left pages have mirrored coordinates. */
static int
mirrored(const struct drawing *d, int x)
{
	return d->rtl ? d->w - x : x;
}

static void
text_line(const struct drawing *d, const char *class, int x, int y,
    bool centred, const struct label *l, size_t i)
{
	const char *gap = "";

	out_lit(d->o, "<text class=\"");
	if (*class) {
		out_cstr(d->o, class);
		gap = " ";
	}
	if (*l->face->class) {
		out_cstr(d->o, gap);
		out_cstr(d->o, l->face->class);
		gap = " ";
	}
	if (l->tone) {
		out_cstr(d->o, gap);
		out_lit(d->o, "fl-on fl-");
		out_cstr(d->o, flow_tone(l->tone));
	}
	out_char(d->o, '"');
	attribute(d->o, " x=\"", mirrored(d, x));
	attribute(d->o, " y=\"", y);
	if (centred)
		out_lit(d->o, " text-anchor=\"middle\"");
	out_char(d->o, '>');
	html_text(d->o, l->lines[i]);
	out_cstr(d->o, l->ends[i]);
	out_lit(d->o, "</text>\n");
}

/* All lines from the top `y` on; returns where they end. */
static int
label(const struct drawing *d, const char *class, int x, int y, bool centred,
    const struct label *l)
{
	/* Letters stand a little above the middle of their line. */
	int base = (l->face->line + l->face->size * 2 / 3) / 2;

	for (size_t i = 0; i < l->count; i++, y += l->face->line)
		text_line(d, class, x, y + base, centred, l, i);
	return y;
}

static void
rectangle(const struct drawing *d, const char *class, int x, int w,
    const struct box *b)
{
	out_lit(d->o, "<rect class=\"");
	out_cstr(d->o, class);
	if (b->tone) {
		out_lit(d->o, " fl-");
		out_cstr(d->o, flow_tone(b->tone));
	}
	/* Half a unit less at each side, for the stroke. */
	attribute(d->o, "\" x=\"", d->rtl ? d->w - x - w + 5 : x + 5);
	attribute(d->o, " y=\"", b->y);
	attribute(d->o, " width=\"", w - 10);
	attribute(d->o, " height=\"", b->h);
	out_lit(d->o, " rx=\"7\"/>\n");
}

static void
curve(const struct drawing *d, int x1, int y1, int x2, int y2)
{
	int middle = mirrored(d, (x1 + x2) / 2);
	const int points[] = { mirrored(d, x1), y1, middle, y1, middle, y2,
		mirrored(d, x2), y2 };

	out_lit(d->o, " d=\"M");
	for (size_t i = 0; i < sizeof(points) / sizeof(points[0]); i++) {
		if (i)
			out_char(d->o, i == 2 ? 'C' : ' ');
		number(d->o, points[i]);
	}
	out_lit(d->o, "\"/>\n");
}

/*
 * Where a line meets the box at its start, or else at its end: the lines of
 * a box are spread over the middle of its side, in the order of the boxes
 * that they lead to.
 */
static int
port(const struct flow_line *lines, size_t count, const struct flow_line *at,
    bool start, const struct box *b)
{
	int peers = 0, before = 0, margin = b->h * 24 / 100;

	for (const struct flow_line *l = lines; l < lines + count; l++) {
		if (start ? l->from != at->from : l->to != at->to)
			continue;
		peers++;
		before += start ? l->to < at->to : l->from < at->from;
	}
	if (peers == 1)
		return b->y + b->h / 2;
	return b->y + margin + before * (b->h - 2 * margin) / (peers - 1);
}

static void
lines(const struct drawing *d, const struct flow_line *all, size_t count,
    const struct column *from, const struct column *to, const char *class)
{
	for (const struct flow_line *l = all; l < all + count; l++) {
		const struct box *a = &from->boxes[l->from];
		const struct box *b = &to->boxes[l->to];

		out_lit(d->o, "<path class=\"");
		out_cstr(d->o, class);
		if (b->tone) {
			out_lit(d->o, " fl-");
			out_cstr(d->o, flow_tone(b->tone));
		}
		out_cstr(d->o, l->dashed ? " fl-opt\"" : "\"");
		curve(d, from->x + from->w, port(all, count, l, true, a),
		    to->x, port(all, count, l, false, b));
	}
}

/* --- the two drawings ------------------------------------------------- */

/* The ids of the two are apart by `which`. */
static void
drawing_id(struct out *o, struct str id, const char *which, const char *end)
{
	html_text(o, id);
	out_char(o, '-');
	out_cstr(o, which);
	out_cstr(o, end);
}

static void
title(const struct drawing *d, struct str id, const char *which)
{
	struct out *o = d->o;

	out_lit(o, "<svg class=\"flow flow-");
	out_cstr(o, which);
	out_lit(o, "\" viewBox=\"0 0 ");
	number(o, d->w);
	out_char(o, ' ');
	number(o, d->h);
	out_lit(o, "\" role=\"img\" aria-labelledby=\"");
	drawing_id(o, id, which, " ");
	drawing_id(o, id, which, "-text\">\n<title id=\"");
	drawing_id(o, id, which, "\">");
	html_text(o, d->flow->title);
	out_lit(o, "</title>\n<desc id=\"");
	drawing_id(o, id, which, "-text\">");
	html_text(o, d->flow->description);
	out_lit(o, "</desc>\n");
}

static int
greater(int a, int b)
{
	return a > b ? a : b;
}

/* Heights first, then places: boxes stand in the middle of their share. */
static void
arrange(struct drawing *d)
{
	int top = greater(greater(head_height(&d->data),
		    head_height(&d->purposes)),
		head_height(&d->bases)) + HEAD_GAP;
	int body = greater(greater(height(&d->data), height(&d->purposes)),
	    height(&d->bases));

	d->top = top;
	d->h = top + body;
	spread(&d->data, top, body);
	spread(&d->purposes, top, body);
	spread(&d->bases, top, body);
}

static void
head(const struct drawing *d, const struct column *c, bool centred)
{
	label(d, "fl-head", centred ? c->x + c->w / 2 : c->x,
	    d->top - HEAD_GAP - head_height(c), centred, &c->head);
}

/* The boxes of a column, their labels in the middle, or else from `x` on. */
static void
boxes(const struct drawing *d, const struct column *c, const char *box,
    const char *words, int x)
{
	for (size_t i = 0; i < c->count; i++) {
		const struct box *b = &c->boxes[i];

		rectangle(d, box, c->x, c->w, b);
		label(d, words, x ? x : c->x + c->w / 2, b->y + c->pad / 2,
		    !x, &b->label);
	}
}

static void
wide(struct out *o, const struct doc *doc, const struct doc_flow *f,
    struct str id)
{
	static const struct face text = { 155, 180, 0, 0, "fl-text" },
				 strong = { 155, 180, 8, 0, "fl-text" },
				 small = { 130, 160, 8, 0, "fl-small" };
	struct drawing d = { .o = o, .flow = f, .rtl = doc->rtl, .w = 9600,
		.data = { .w = 1960, .pad = 120, .gap = 120 },
		.purposes = { .x = 3530, .w = 2540, .pad = 180, .gap = 160 },
		.bases = { .x = 7700, .w = 1900, .pad = 280, .gap = 200 } };

	fill(&d.data, doc->arena, f->data, f->data_count, 1720, &text,
	    &small);
	fill(&d.purposes, doc->arena, f->purposes, f->purpose_count, 2300,
	    &strong, &small);
	fill(&d.bases, doc->arena, f->bases, f->basis_count, 1700, &strong,
	    &small);
	fit(&d.data.head, f->heads[0], 1960, &text, &small);
	fit(&d.purposes.head, f->heads[1], 2540, &text, &small);
	fit(&d.bases.head, f->heads[2], 1900, &text, &small);
	arrange(&d);

	title(&d, id, "wide");
	head(&d, &d.data, true);
	head(&d, &d.purposes, true);
	head(&d, &d.bases, true);
	lines(&d, f->in, f->in_count, &d.data, &d.purposes, "fl-in");
	lines(&d, f->out, f->out_count, &d.purposes, &d.bases, "fl-out");
	boxes(&d, &d.data, "fl-box", "", 140);
	boxes(&d, &d.purposes, "fl-box fl-main", "fl-strong", 0);
	boxes(&d, &d.bases, "fl-box fl-basis", "fl-strong", 0);
	out_lit(o, "</svg>\n");
}

/*
 * The lawful bases of a purpose, as dots with words below its label; a ring
 * is what a dashed line is in the wide drawing.
 */
static void
dots(const struct drawing *d, size_t purpose, int x, int y)
{
	const struct doc_flow *f = d->flow;

	for (size_t i = 0; i < f->out_count; i++) {
		const struct box *b = &d->bases.boxes[f->out[i].to];

		if (f->out[i].from != purpose)
			continue;
		out_cstr(d->o, f->out[i].dashed ? "<circle class=\"fl-ring fl-"
						: "<circle class=\"fl-dot fl-");
		out_cstr(d->o, flow_tone(b->tone));
		attribute(d->o, "\" cx=\"", mirrored(d, x + 40));
		attribute(d->o, " cy=\"", y + b->label.face->line / 2);
		out_lit(d->o, " r=\"4\"/>\n");
		y = label(d, "", x + 130, y, false, &b->label);
	}
}

/* Makes room for the bases of every purpose. */
static void
make_room(struct drawing *d)
{
	const struct doc_flow *f = d->flow;

	for (size_t i = 0; i < f->out_count; i++) {
		const struct label *l = &d->bases.boxes[f->out[i].to].label;

		d->purposes.boxes[f->out[i].from].h +=
		    (int)l->count * l->face->line;
	}
}

static void
purpose_cards(const struct drawing *d)
{
	const struct column *c = &d->purposes;

	for (size_t i = 0; i < c->count; i++) {
		const struct box *b = &c->boxes[i];
		int y;

		rectangle(d, "fl-box fl-main", c->x, c->w, b);
		y = label(d, "fl-strong", c->x + 80, b->y + 70, false,
		    &b->label);
		dots(d, i, c->x + 80, y + 40);
	}
}

static void
narrow(struct out *o, const struct doc *doc, const struct doc_flow *f,
    struct str id)
{
	/* Readers may set letters apart (WCAG 2.2, 1.4.12). */
	static const struct face text = { 130, 160, 0, 12, "fl-small" },
				 strong = { 130, 160, 8, 12, "fl-small" },
				 tiny = { 115, 145, 8, 12, "fl-tiny" };
	struct drawing d = { .o = o, .flow = f, .rtl = doc->rtl, .w = 3120,
		.data = { .w = 1140, .pad = 140, .gap = 80 },
		.purposes = { .x = 1560, .w = 1560, .pad = 190, .gap = 100 } };

	fill(&d.data, doc->arena, f->data, f->data_count, 1150, &text, &tiny);
	fill(&d.purposes, doc->arena, f->purposes, f->purpose_count, 1440,
	    &strong, &tiny);
	fill(&d.bases, doc->arena, f->bases, f->basis_count, 1290, &text,
	    &tiny);
	fit(&d.data.head, f->heads[0], 1500, &text, &tiny);
	fit(&d.purposes.head, f->heads[1], 1560, &text, &tiny);
	make_room(&d);
	d.bases.count = 0; /* they stand inside the purposes */
	arrange(&d);

	title(&d, id, "narrow");
	head(&d, &d.data, false);
	head(&d, &d.purposes, false);
	lines(&d, f->in, f->in_count, &d.data, &d.purposes, "fl-in");
	boxes(&d, &d.data, "fl-box", "", 90);
	purpose_cards(&d);
	out_lit(o, "</svg>\n");
}

void
flow_write(struct out *o, const struct doc *doc, const struct doc_flow *f,
    struct str id)
{
	if (!f->data_count || !f->purpose_count || !f->basis_count)
		return;
	wide(o, doc, f, id);
	narrow(o, doc, f, id);
}
