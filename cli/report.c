#define _POSIX_C_SOURCE 200809L

#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fail.h"

#define WINDOW 92	  /* cells of a source line that are shown */
#define WINDOW_BYTES 1024 /* and bytes, for piles of combining characters */

#define ELLIPSIS "\xe2\x80\xa6"
#define REPLACEMENT "\xef\xbf\xbd"

#define BLUE "\033[1;34m"
#define BOLD "\033[1m"
#define PLAIN "\033[0m"

/* clang-format off */
static const struct {
	const char *name, *many, *color;
} levels[] = {
	[POLICYC_INFO]    = { "info",    "infos",    "\033[1;36m" },
	[POLICYC_WARNING] = { "warning", "warnings", "\033[1;33m" },
	[POLICYC_ERROR]   = { "error",   "errors",   "\033[1;31m" },
};
/* clang-format on */

static bool
set(const char *variable)
{
	const char *value = getenv(variable);

	return value && *value;
}

static bool
wants_color(FILE *to, enum color color)
{
	const char *term = getenv("TERM");

	if (color != COLOR_AUTO)
		return color == COLOR_ALWAYS;
	if (set("NO_COLOR"))
		return false;
	if (set("FORCE_COLOR"))
		return true;
	return isatty(fileno(to)) && !(term && !strcmp(term, "dumb"));
}

void
report_put(FILE *to, const char *text)
{
	char *safe = report_name(text);

	fputs(safe, to);
	free(safe);
}

void
report_init(struct report *r, FILE *to, enum color color, bool quiet)
{
	*r = (struct report){
		.to = to,
		.quiet = quiet,
		.color = wants_color(to, color),
	};
}

/*
 * The code point at the start of `s` and, as result, its bytes.  A byte that
 * does not belong to UTF-8 is U+FFFD, alone.
 */
static size_t
code_point(const char *s, size_t len, unsigned long *code)
{
	const unsigned char *b = (const unsigned char *)s;
	size_t n = b[0] < 0x80	       ? 1
	    : (b[0] & 0xe0) == 0xc0 ? 2
	    : (b[0] & 0xf0) == 0xe0 ? 3
	    : (b[0] & 0xf8) == 0xf0 ? 4
				    : 0;

	*code = 0xfffd;
	if (!n || n > len)
		return 1;
	for (size_t i = 1; i < n; i++)
		if ((b[i] & 0xc0) != 0x80)
			return 1;
	if (n == 1)
		*code = b[0];
	else
		*code = b[0] & (0x7fu >> n);
	for (size_t i = 1; i < n; i++)
		*code = *code << 6 | (b[i] & 0x3f);
	return n;
}

/* Controls, line separators and what turns the direction of writing. */
static bool
unsafe(unsigned long c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c == 0xfffd ||
	    (c >= 0xd800 && c <= 0xdfff) || (c >= 0xe0000 && c <= 0xe007f) ||
	    c > 0x10ffff;
}

char *
report_name(const char *s)
{
	size_t len = strlen(s), n, m;
	char *name = room(NULL, len * strlen(REPLACEMENT) + 1, 1), *to = name;
	unsigned long code;
	const char *from;

	for (size_t i = 0; i < len; i += n) {
		n = code_point(s + i, len - i, &code);
		from = unsafe(code) ? REPLACEMENT : s + i;
		m = from == s + i ? n : strlen(from);
		memcpy(to, from, m);
		to += m;
	}
	*to = '\0';
	return name;
}

/* A part of a source line, made safe for a terminal. */
struct shown {
	char text[4 * WINDOW_BYTES];
	size_t len, cells;
};

static void
show(struct shown *out, const char *s, size_t len)
{
	unsigned long code;
	const char *from;
	size_t n, m;

	out->len = 0;
	for (size_t i = 0; i < len; i += n) {
		n = code_point(s + i, len - i, &code);
		from = code == '\t' ? " " : unsafe(code) ? REPLACEMENT : s + i;
		m = from == s + i ? n : strlen(from);
		if (out->len + m > sizeof(out->text))
			break;
		memcpy(out->text + out->len, from, m);
		out->len += m;
	}
	out->cells = policyc_cells(out->text, out->len);
}

/* Text for the terminal; a line break goes on under column `indent`. */
static void
put(const struct report *r, const char *s, size_t indent)
{
	size_t len = strlen(s), n;
	unsigned long code;

	for (size_t i = 0; i < len; i += n) {
		n = code_point(s + i, len - i, &code);
		if (code == '\n' && indent)
			fprintf(r->to, "\n%*s", (int)indent, "");
		else if (unsafe(code))
			fputs(code == '\t' ? " " : REPLACEMENT, r->to);
		else
			fwrite(s + i, 1, n, r->to);
	}
}

static void
colored(const struct report *r, const char *color)
{
	if (r->color)
		fputs(color, r->to);
}

static size_t
cells_of(const char *s, size_t len, size_t *bytes)
{
	unsigned long code;

	*bytes = code_point(s, len, &code);
	return unsafe(code) ? 1 : policyc_cells(s, *bytes);
}

/* Where the text of at most `limit` cells that begins at `at` ends. */
static size_t
forward(const char *s, size_t len, size_t at, size_t limit, size_t *cells)
{
	size_t to = at, n, c;

	for (*cells = 0; to < len && to - at < WINDOW_BYTES - 4; to += n) {
		c = cells_of(s + to, len - to, &n);
		if (*cells + c > limit)
			break;
		*cells += c;
	}
	return to;
}

/* Where the text of at most `limit` cells that ends at `at` begins. */
static size_t
backward(const char *s, size_t at, size_t limit)
{
	size_t from = at, prev, n, cells = 0;

	while (from > 0 && at - from < WINDOW_BYTES - 4) {
		prev = from - 1;
		while (prev > 0 && from - prev < 4 &&
		    ((unsigned char)s[prev] & 0xc0) == 0x80)
			prev--;
		cells += cells_of(s + prev, from - prev, &n);
		if (cells > limit)
			break;
		/* stray continuation bytes stand alone */
		from = n == from - prev ? prev : from - 1;
	}
	return from;
}

/* The part [begin, end) of a line that is shown, with the marked part. */
struct window {
	size_t begin, from, to, end;
};

static struct window
window(const struct policyc_place *p)
{
	struct window w = { .to = p->to, .from = p->from };
	size_t marked, after;

	if (w.to > p->text_len)
		w.to = p->text_len;
	if (w.from > w.to)
		w.from = w.to;
	w.to = forward(p->text, w.to, w.from, WINDOW, &marked);
	w.end = forward(
	    p->text, p->text_len, w.to, WINDOW - marked, &after);
	/* A third of the window is for what comes before, if it needs it. */
	w.begin = backward(p->text, w.from, WINDOW - marked - after);
	if (w.begin > 0 && w.end > w.to) {
		w.begin = backward(
		    p->text, w.from, marked < WINDOW / 3 * 2 ? WINDOW / 3 : 0);
		forward(p->text, w.from, w.begin, WINDOW, &after);
		w.end = forward(p->text, p->text_len, w.to,
		    WINDOW - marked > after ? WINDOW - marked - after : 0,
		    &after);
	}
	return w;
}

static void
gutter(const struct report *r, int width, const char *sign)
{
	colored(r, BLUE);
	fprintf(r->to, "%*s %s", width, "", sign);
	colored(r, PLAIN);
}

/* The source line and, below the marked part, `mark` and the label. */
static void
snippet(const struct report *r, int width, const struct policyc_place *p,
    char mark, const char *color, const char *label)
{
	struct shown before, marked, after;
	struct window w;
	size_t cells;

	if (!p->text || !p->line)
		return;
	w = window(p);
	show(&before, p->text + w.begin, w.from - w.begin);
	show(&marked, p->text + w.from, w.to - w.from);
	show(&after, p->text + w.to, w.end - w.to);
	colored(r, BLUE);
	fprintf(r->to, "%*zu |", width, p->line);
	colored(r, PLAIN);
	fputs(w.begin ? " " ELLIPSIS : " ", r->to);
	fwrite(before.text, 1, before.len, r->to);
	fwrite(marked.text, 1, marked.len, r->to);
	fwrite(after.text, 1, after.len, r->to);
	fputs(w.end < p->text_len ? ELLIPSIS "\n" : "\n", r->to);

	gutter(r, width, "|");
	cells = 1 + before.cells + (w.begin ? 1 : 0);
	fprintf(r->to, "%*s", (int)cells, "");
	colored(r, color);
	for (cells = marked.cells ? marked.cells : 1; cells; cells--)
		fputc(mark, r->to);
	if (label && *label) {
		fputc(' ', r->to);
		put(r, label, 0);
	}
	colored(r, PLAIN);
	fputc('\n', r->to);
}

static void
place(const struct report *r, int width, const char *arrow,
    const struct policyc_place *p)
{
	colored(r, BLUE);
	fprintf(r->to, "%*s%s ", width, "", arrow);
	colored(r, PLAIN);
	put(r, p->name, 0);
	if (p->line)
		fprintf(r->to, ":%zu:%zu", p->line, p->column);
	fputc('\n', r->to);
}

static void
headline(struct report *r, enum policyc_level level, const char *rule,
    const char *message)
{
	colored(r, levels[level].color);
	fprintf(r->to, "%s[%s]", levels[level].name, rule);
	colored(r, PLAIN);
	colored(r, BOLD);
	fputs(": ", r->to);
	put(r, message, 0);
	colored(r, PLAIN);
	fputc('\n', r->to);
}

static void
remark(const struct report *r, int width, const char *word, const char *text)
{
	gutter(r, width, "= ");
	colored(r, BOLD);
	fputs(word, r->to);
	colored(r, PLAIN);
	fputs(": ", r->to);
	put(r, text, (size_t)width + 5 + strlen(word));
	fputc('\n', r->to);
}

void
report_error(struct report *r, const char *rule, const char *help,
    const char *fmt, ...)
{
	char message[4096];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof(message), fmt, args);
	va_end(args);
	r->count[POLICYC_ERROR]++;
	headline(r, POLICYC_ERROR, rule, message);
	if (help)
		remark(r, 2, "help", help);
	fputc('\n', r->to);
}

static int
digits(size_t n)
{
	int d = 1;

	while (n /= 10)
		d++;
	return d;
}

static struct policyc_remark
get_remark(struct policyc *c, size_t i, size_t j)
{
	struct policyc_remark m;

	if (!policyc_remark(c, i, j, &m))
		out_of_memory();
	return m;
}

/* Room for the largest line number of the diagnostic. */
static int
gutter_width(struct policyc *c, size_t i, const struct policyc_diagnostic *d)
{
	size_t line = d->place.name ? d->place.line : 10;

	for (size_t j = 0; j < d->remark_count; j++) {
		struct policyc_remark m = get_remark(c, i, j);

		if (m.kind == POLICYC_ELSEWHERE && m.place.line > line)
			line = m.place.line;
	}
	return digits(line);
}

/* The other halves of a conflict, below the line itself. */
static bool
elsewhere(const struct report *r, struct policyc *c, size_t i,
    const struct policyc_diagnostic *d, int width)
{
	bool any = false;

	for (size_t j = 0; j < d->remark_count; j++) {
		struct policyc_remark m = get_remark(c, i, j);

		if (m.kind != POLICYC_ELSEWHERE || !m.place.name)
			continue;
		if (!any && d->place.text) {
			gutter(r, width, "|");
			fputc('\n', r->to);
		}
		any = true;
		place(r, width, ":::", &m.place);
		snippet(r, width, &m.place, '-', BLUE, m.text);
	}
	return any;
}

void
report_finding(struct report *r, struct policyc *c, size_t i,
    const struct policyc_diagnostic *d)
{
	const struct policyc_place *p = &d->place;
	int width = gutter_width(c, i, d);
	bool window = p->name && p->text && p->line;

	if (d->accepted)
		r->accepted++;
	else
		r->count[d->level]++;
	headline(r, d->level, d->rule, d->message);
	if (p->name)
		place(r, 0, " -->", p);
	if (window) {
		gutter(r, width, "|\n");
		snippet(r, width, p, '^', levels[d->level].color, d->label);
	}
	window |= elsewhere(r, c, i, d, width);
	for (size_t j = 0; j < d->remark_count; j++) {
		struct policyc_remark m = get_remark(c, i, j);

		if (m.kind == POLICYC_ELSEWHERE)
			continue;
		if (window)
			gutter(r, width, "|\n");
		window = false;
		remark(r, width, m.kind == POLICYC_HELP ? "help" : "note",
		    m.text);
	}
	if (d->accepted) {
		if (window)
			gutter(r, width, "|\n");
		remark(r, width, "accepted", d->accepted);
	}
	fputc('\n', r->to);
}

size_t
report_policy(struct report *r, struct policyc *c)
{
	size_t count = policyc_diagnostic_count(c), errors = 0;
	struct policyc_diagnostic d;

	for (size_t i = 0; i < count; i++) {
		if (!policyc_diagnostic(c, i, &d))
			out_of_memory();
		if (d.level == POLICYC_ERROR)
			errors++;
		else if (r->quiet)
			continue;
		report_finding(r, c, i, &d);
	}
	r->hidden += policyc_diagnostic_hidden(c);
	return errors;
}

void
report_footer(const struct report *r)
{
	const char *comma = "";

	for (int level = POLICYC_ERROR; level >= POLICYC_INFO; level--) {
		size_t n = r->count[level];

		if (!n)
			continue;
		fprintf(r->to, "%s%zu %s", comma, n,
		    n == 1 ? levels[level].name : levels[level].many);
		comma = ", ";
	}
	if (r->accepted) {
		fprintf(r->to, "%s%zu accepted", comma, r->accepted);
		comma = ", ";
	}
	if (r->hidden)
		fprintf(r->to, "%s%zu more not shown", comma, r->hidden);
	if (*comma || r->hidden)
		fputc('\n', r->to);
}
