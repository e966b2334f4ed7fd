/*
 * Prints a table of diagnostics with the command's own report, to be compared
 * with report.expected: windows, carets, hostile text, remarks.
 *
 * It stands in for the library, so that every shape can be shown without a
 * policy that has just that problem.
 *
 *	cc -I../../cli -I../../lib report.c ../../cli/{compared,report,fail,output}.c
 *	./a.out 2>&1 | diff report.expected -
 */
#include "report.h"

#include <stdio.h>
#include <string.h>

#include "compared.h"
#include "policyc.h"

#define TEN "0123456789"
#define FIFTY TEN TEN TEN TEN TEN
#define WIDE "\xe6\xbc\xa2"	 /* U+6F22, two cells */
#define ACUTE "\xcc\x81"	 /* U+0301, none */
#define OVERRIDE "\xe2\x80\xae" /* U+202E turns the direction */

struct sample {
	const char *rule, *message, *label;
	enum policyc_level level;
	size_t line, from, to;
	const char *text; /* of the line; NULL for no place */
	struct policyc_remark remarks[4];
	size_t remark_count;
};

static const struct sample samples[] = {
	{ "plain", "a span within a line", "here", POLICYC_ERROR, 42, 4, 13,
	    "    retension: P24M", { { 0 } }, 0 },
	{ "no-label", "a warning at one point", "", POLICYC_WARNING, 3, 5, 5,
	    "title: x", { { 0 } }, 0 },
	{ "end-of-line", "a point behind the last character", "missing",
	    POLICYC_INFO, 1, 6, 6, "title:", { { 0 } }, 0 },
	{ "empty-line", "a point in an empty line", "", POLICYC_ERROR, 7, 0, 0,
	    "", { { 0 } }, 0 },
	{ "tabs", "a tab is one cell", "x", POLICYC_ERROR, 2, 3, 4, "\ta\tx",
	    { { 0 } }, 0 },
	{ "wide", "two cells each before and in the span", "wide",
	    POLICYC_ERROR, 2, 6, 12, WIDE WIDE WIDE WIDE "x", { { 0 } }, 0 },
	{ "combining", "no cell for the accent", "x", POLICYC_ERROR, 2, 3, 4,
	    "e" ACUTE "x", { { 0 } }, 0 },
	{ "controls", "escape \033[31m, bell \a and direction " OVERRIDE
		      " are not sent to the terminal",
	    "nor \033[0m here", POLICYC_ERROR, 2, 5, 8,
	    "\033[31m" OVERRIDE "\x80\xff" "x", { { 0 } }, 0 },
	{ "long-left", "the span is near the start of a long line", "x",
	    POLICYC_ERROR, 1, 10, 15, FIFTY FIFTY FIFTY, { { 0 } }, 0 },
	{ "long-middle", "the span is in the middle of a long line", "x",
	    POLICYC_ERROR, 1, 200, 205, FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY
	    FIFTY FIFTY, { { 0 } }, 0 },
	{ "long-right", "the span ends a long line", "x", POLICYC_ERROR, 1,
	    395, 400, FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY,
	    { { 0 } }, 0 },
	{ "long-span", "the span itself is long", "x", POLICYC_ERROR, 1, 20,
	    380, FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY, { { 0 } },
	    0 },
	{ "just-fits", "92 cells are shown whole", "", POLICYC_ERROR, 1, 91,
	    92, FIFTY TEN TEN TEN TEN "ab", { { 0 } }, 0 },
	{ "one-too-many", "93 cells are cut", "", POLICYC_ERROR, 1, 92, 93,
	    FIFTY TEN TEN TEN TEN "abc", { { 0 } }, 0 },
	{ "no-place", "an error without a place", "not shown", POLICYC_ERROR,
	    0, 0, 0, NULL,
	    { { POLICYC_HELP, "do this", { 0 } } }, 1 },
	{ "whole-file", "an error of a file as a whole", "", POLICYC_ERROR, 0,
	    0, 0, "", { { POLICYC_NOTE, "a fact", { 0 } } }, 1 },
	{ "conflict", "the other half is in another file", "used here",
	    POLICYC_ERROR, 9, 2, 6, "  adco: x",
	    { { POLICYC_NOTE, "the first line\nand the second", { 0 } },
		{ POLICYC_ELSEWHERE, "a similar id is defined here",
		    { "other.yaml", 1204, 3, 1204, 11, "  adco-ltd:", 11, 2,
			10 } },
		{ POLICYC_ELSEWHERE, "and here",
		    { "third.yaml", 5, 1, 5, 5, "adco", 4, 0, 4 } },
		{ POLICYC_HELP, "write 'adco-ltd'", { 0 } } },
	    4 },
	{ "nonsense", "a span beyond its line does not harm", "", POLICYC_ERROR,
	    2, 90, 80, "short", { { 0 } }, 0 },
};

size_t
policyc_diagnostic_count(struct policyc *c)
{
	(void)c;
	return sizeof(samples) / sizeof(*samples);
}

size_t
policyc_diagnostic_hidden(const struct policyc *c)
{
	(void)c;
	return 24;
}

bool
policyc_diagnostic(
    struct policyc *c, size_t i, struct policyc_diagnostic *out)
{
	const struct sample *s = &samples[i];

	(void)c;
	*out = (struct policyc_diagnostic){ .rule = s->rule,
		.level = s->level,
		.message = s->message,
		.label = s->label,
		.path = "",
		.remark_count = s->remark_count };
	if (s->text)
		out->place = (struct policyc_place){ .name = "policy.yaml",
			.line = s->line,
			.column = s->from + 1,
			.text = s->text,
			.text_len = strlen(s->text),
			.from = s->from,
			.to = s->to };
	return true;
}

bool
policyc_remark(
    struct policyc *c, size_t i, size_t j, struct policyc_remark *out)
{
	(void)c;
	*out = samples[i].remarks[j];
	return true;
}

size_t
policyc_cells(const char *text, size_t len)
{
	size_t cells = 0;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		if ((c & 0xc0) == 0x80 || c == 0xcc)
			continue;
		cells += c == 0xe6 ? 2 : 1;
	}
	return cells;
}

const char *
policyc_version(void)
{
	return "0";
}

/* No two policies show it: unit/test_change.c makes one. */
static void
unclaimed(struct report *r)
{
	struct policyc_change changes[] = {
		{ .rule = "retention-lengthened", .path = "retention.a" },
		{ .rule = "unclassified-difference",
		    .path = "notice.\033[31mforgotten" },
	};
	struct compared x = { .changes = changes, .count = 1 };

	fprintf(stderr, "exit %d\n", compared_all_claimed(r, &x));
	x.count = 2;
	fprintf(stderr, "exit %d\n", compared_all_claimed(r, &x));
}

int
main(void)
{
	struct report r;

	report_init(&r, stderr, COLOR_NEVER, false);
	report_policy(&r, NULL);
	report_footer(&r);
	report_init(&r, stderr, COLOR_NEVER, true);
	fputs("\nquiet\n\n", stderr);
	report_policy(&r, NULL);
	report_footer(&r);
	fputs("\na difference that no rule claims\n\n", stderr);
	unclaimed(&r);
	return 0;
}
