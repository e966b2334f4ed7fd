/* The formats of `policyc gate`; most of them are those of findings. */
#include <stdlib.h>
#include <string.h>

#include "formats.h"
#include "gated.h"
#include "report.h"

static const char *
answer_of(const struct gated *g)
{
	return g->answer == ANSWER_YES ? "yes" : "no";
}

/* --- text --------------------------------------------------------------- */

/* The command that decides on the first change of a class. */
static void
offer(FILE *to, const struct compared *x, const struct options *o,
    enum policyc_class class, const char *title, const char *as)
{

	for (size_t i = 0; i < x->count; i++) {
		const struct policyc_change *c = &x->changes[i];

		if (c->accepted || c->significance != class)
			continue;
		fprintf(to, "  %s   policyc ack %.8s --as %s --reason WHY",
		    title, c->fingerprint, as);
		print_same_question(to, x, o, " --policy ");
		fputc('\n', to);
		return;
	}
}

static void
how_to_go_on(FILE *to, const struct compared *x, const struct options *o)
{
	const struct policyc_bump *b = &x->bump;

	if (strcmp(b->numbers, "ok") && !b->lower_bound) {
		fputs("  to set it   policyc bump --write", to);
		print_same_question(to, x, o, " ");
		fputc('\n', to);
	}
	offer(to, x, o, POLICYC_REVIEW, "to decide", "editorial");
	offer(to, x, o, POLICYC_SIGNIFICANT, "or accept", "notable");
}

static void
first_release(FILE *to, const struct gated *g)
{
	fprintf(to, "gate: yes\n  nothing is published yet, so that %s is the "
	    "first version\n", policyc_notice_version(g->compared.new.c));
}

static void
print_gate_text(FILE *to, const void *gated, const struct options *o)
{
	const struct gated *g = gated;

	if (g->findings.count) {
		formats[0].print(to, &g->findings, o);
		fputc('\n', to);
	}
	if (g->first && g->answer == ANSWER_YES) {
		first_release(to, g);
		return;
	}
	fprintf(to, "gate: %s\n", answer_of(g));
	if (g->first)
		return;
	print_version_due(to, &g->compared);
	if (g->answer != ANSWER_YES)
		how_to_go_on(to, &g->compared, o);
}

/* --- for a workflow ------------------------------------------------------ */

void
print_gate_outputs(FILE *to, const struct gated *g)
{
	const struct compared *x = &g->compared;

	fprintf(to, "answer=%s\nverdict=%s\nrequired_version=%s\n",
	    answer_of(g), g->first ? "first-release" : x->bump.verdict,
	    g->first ? policyc_notice_version(x->new.c) : x->bump.required);
	for (int k = POLICYC_SIGNIFICANT; k >= POLICYC_EDITORIAL; k--)
		fprintf(to, "%s=%zu\n",
		    policyc_class_name((enum policyc_class)k),
		    x->by_class[k]);
	fprintf(to, "errors=%zu\nwarnings=%zu\n",
	    g->findings.by_level[POLICYC_ERROR],
	    g->findings.by_level[POLICYC_WARNING]);
}

/*
 * A sentence in a list: what could be read as Markdown or HTML is not, and
 * nobody is called by it, as in a redline.
 */
static void
put_plain(FILE *to, const char *text)
{
	char *safe = report_name(text);

	for (const char *p = safe; *p; p++) {
		if (strchr("\\`*_{}[]<>#+!|~&", *p))
			fputc('\\', to);
		fputc(*p, to);
		if (*p == '@')
			fputs("<!-- -->", to);
	}
	free(safe);
}

void
print_gate_markdown(FILE *to, const void *gated, const struct options *o)
{
	const struct gated *g = gated;

	fprintf(to, "## Privacy notice gate: %s\n\n", answer_of(g));
	for (size_t i = 0; i < g->findings.count; i++) {
		const struct policyc_diagnostic *d = &g->findings.list[i].d;

		fprintf(to, "- **%s** `%s`: ", level_name(d->level), d->rule);
		put_plain(to, d->message);
		fputc('\n', to);
	}
	if (g->findings.count)
		fputc('\n', to);
	if (g->first)
		fprintf(to, "Nothing is published yet: %s is the first "
		    "version.\n", policyc_notice_version(g->compared.new.c));
	else
		print_diff_markdown(to, &g->compared, o);
}

const struct format gate_formats[] = {
	{ "text", print_gate_text },
	{ "short", print_short },
	{ "json", print_gate_json },
	{ "sarif", print_gate_sarif },
	{ "github", print_github },
	{ "gitlab", print_gitlab },
	{ "junit", print_junit },
	{ "checkstyle", print_checkstyle },
	{ "rdjson", print_rdjson },
	{ "markdown", print_gate_markdown },
	{ 0 },
};
