#define _POSIX_C_SOURCE 200809L

#include "status.h"

#include <stdlib.h>
#include <string.h>

#include "fail.h"

#define BAR 20 /* cells */

#define GREEN "\033[32m"
#define YELLOW "\033[33m"
#define PLAIN "\033[0m"

enum column {
	LOCALE,
	MISSING,
	STALE,
	TRANSLATED,
	REVIEWED,
	APPROVED,
	WORDS,
	COVERAGE,
	GATE,
	COLUMNS
};

static const char *const titles[COLUMNS] = { "locale", "missing", "stale",
	"translated", "reviewed", "approved", "words", "coverage", "gate" };

struct line {
	char *cells[COLUMNS];
};

unsigned
status_coverage(const struct policyc_coverage *c)
{
	size_t done = c->units - c->missing - c->stale;

	return c->units ? (unsigned)(done * 10000 / c->units) : 10000;
}

/* Words, because a colour may not be seen. */
static char *
gate_text(const struct status_row *x)
{
	if (x->source)
		return text_of("source language");
	return text_of("%s: %s%s", x->counts.gate,
	    x->counts.gate_met ? "met" : "not met",
	    x->counts.has_file ? "" : ", no file");
}

static struct line
line_of(const struct status_row *x)
{
	const struct policyc_coverage *c = &x->counts;

	return (struct line){ {
	    [LOCALE] = text_of("%s", x->locale),
	    [MISSING] = text_of("%zu", c->missing),
	    [STALE] = text_of("%zu", c->stale),
	    [TRANSLATED] = text_of("%zu", c->translated),
	    [REVIEWED] = text_of("%zu", c->reviewed),
	    [APPROVED] = text_of("%zu", c->approved),
	    [WORDS] = text_of("%zu/%zu", c->words_done, c->words),
	    [COVERAGE] = text_of("%u%%", status_coverage(c) / 100),
	    [GATE] = gate_text(x),
	} };
}

static void
line_free(struct line *line)
{
	for (int i = 0; i < COLUMNS; i++)
		free(line->cells[i]);
}

static bool
right_aligned(int column)
{
	return column != LOCALE && column != GATE;
}

/* The path as text that does nothing to a terminal or a page. */
static void
print_path(FILE *to, const char *path)
{
	for (; *path; path++)
		if ((unsigned char)*path < ' ' || *path == 0x7f)
			fputc('?', to);
		else
			fputc(*path == '`' ? '\'' : *path, to);
}

/* How many rows from here on are of the same policy. */
static size_t
block(const struct status *s, size_t from)
{
	size_t n = 0;

	while (from + n < s->count &&
	    s->rows[from + n].policy == s->rows[from].policy)
		n++;
	return n;
}

/* --- for people ------------------------------------------------------- */

static size_t
cells_of(const char *text)
{
	return policyc_cells(text, strlen(text));
}

static void
spaces(FILE *to, size_t count)
{
	fprintf(to, "%*s", (int)count, "");
}

static void
print_bar(FILE *to, const struct status_row *x, bool color)
{
	unsigned full = status_coverage(&x->counts) * BAR / 10000;

	fputs("  ", to);
	if (color)
		fputs(x->counts.gate_met ? GREEN : YELLOW, to);
	for (unsigned i = 0; i < BAR; i++)
		fputc(i < full ? '#' : '.', to);
	if (color)
		fputs(PLAIN, to);
}

/* One line of the table; x is NULL for the titles. */
static void
print_line(FILE *to, const char *const *cells, const size_t *widths,
    const struct status_row *x, bool bars, bool color)
{
	for (int i = 0; i < COLUMNS; i++) {
		size_t gap = widths[i] - cells_of(cells[i]);

		if (i == GATE && bars && x)
			print_bar(to, x, color);
		else if (i == GATE && bars)
			spaces(to, BAR + 2);
		if (i)
			fputs("  ", to);
		if (right_aligned(i))
			spaces(to, gap);
		fputs(cells[i], to);
		if (i == LOCALE)
			spaces(to, gap);
	}
	fputc('\n', to);
}

static void
widen(size_t *widths, const char *const *cells)
{
	for (int i = 0; i < COLUMNS; i++)
		if (cells_of(cells[i]) > widths[i])
			widths[i] = cells_of(cells[i]);
}

static void
print_block(FILE *to, const struct status_row *rows, size_t count, bool bars,
    bool color)
{
	struct line *lines = room(NULL, count, sizeof(*lines));
	size_t widths[COLUMNS] = { 0 };

	widen(widths, titles);
	for (size_t i = 0; i < count; i++) {
		lines[i] = line_of(&rows[i]);
		widen(widths, (const char *const *)lines[i].cells);
	}
	print_path(to, rows->policy->file);
	fprintf(to, ": %zu text%s\n", rows->counts.units,
	    rows->counts.units == 1 ? "" : "s");
	print_line(to, titles, widths, NULL, bars, color);
	for (size_t i = 0; i < count; i++) {
		print_line(to, (const char *const *)lines[i].cells, widths,
		    &rows[i], bars, color);
		line_free(&lines[i]);
	}
	free(lines);
}

void
print_status_table(FILE *to, const struct status *s, bool bars, bool color)
{
	size_t n;

	for (size_t i = 0; i < s->count; i += n) {
		n = block(s, i);
		if (i)
			fputc('\n', to);
		print_block(to, &s->rows[i], n, bars, color);
	}
}

/* --- for a page ------------------------------------------------------- */

static void
print_markdown_head(FILE *to, const struct status_row *x)
{
	fputc('`', to);
	print_path(to, x->policy->file);
	fprintf(to, "`: %zu text%s\n\n|", x->counts.units,
	    x->counts.units == 1 ? "" : "s");
	for (int i = 0; i < COLUMNS; i++)
		fprintf(to, " %s |", titles[i]);
	fputs("\n|", to);
	for (int i = 0; i < COLUMNS; i++)
		fputs(right_aligned(i) ? " ---: |" : " --- |", to);
	fputc('\n', to);
}

void
print_status_markdown(FILE *to, const struct status *s)
{
	for (size_t i = 0; i < s->count; i++) {
		struct line line = line_of(&s->rows[i]);

		if (!i || s->rows[i].policy != s->rows[i - 1].policy) {
			fputs(i ? "\n" : "", to);
			print_markdown_head(to, &s->rows[i]);
		}
		fputc('|', to);
		for (int k = 0; k < COLUMNS; k++)
			fprintf(to, " %s |", line.cells[k]);
		fputc('\n', to);
		line_free(&line);
	}
}
