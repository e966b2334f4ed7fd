/* May this version be published? */
#include "cmd.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "gated.h"
#include "settings.h"

static const char *const fail_words[] = { "error", "warning", "info", "none",
	NULL };

/* clang-format off */
const struct option gate_options[] = {
	{ "against", 0,   OPTION_TEXT,   offsetof(struct options, against), "OLD",
	  NULL, "what is published, if not what the settings say, or @published", false },
	{ "since",   0,   OPTION_TEXT,   offsetof(struct options, since),   "BASE",
	  NULL, "where the branch began: tells what came with it", false },
	{ "format",  'f', OPTION_TEXTS,  offsetof(struct options, reports), "FMT[=FILE]",
	  NULL, "report as FMT, several times if wanted", false },
	{ "fail-on", 0,   OPTION_CHOICE, offsetof(struct options, fail_on), "LEVEL",
	  fail_words, "answer no from this level on", false },
	{ "strict",  0,   OPTION_FLAG,   offsetof(struct options, strict),  NULL,
	  NULL, "answer no from warnings on", false },
	{ "config",  0,   OPTION_TEXT,   offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* The version that the branch began with, compared with the same one. */
static enum answer
compare_base(struct inputs *all, const struct options *o, struct gated *g,
    struct policy *base)
{
	enum answer answer;
	char today[11];

	if (!o->since)
		return ANSWER_YES;
	answer = compared_open_other(all, o, o->since, NULL, &g->compared,
	    base);
	if (answer != ANSWER_YES)
		return answer;
	g->compared.based = true;
	find_today(today);
	return policy_answer(policyc_compare(base->c, g->compared.old.c,
	    *today ? today : NULL));
}

/* What it finds are diagnostics of the new version. */
static void
collect(struct gated *g, const struct options *o)
{
	struct findings *f = &g->findings;

	f->policies = &g->compared.new;
	f->policy_count = 1;
	findings_add(f, &g->compared.new);
	g->answer = findings_mark(f, o) ? ANSWER_NO : ANSWER_YES;
}

static enum answer
judge(struct inputs *all, const struct options *o, struct gated *g)
{
	struct compared *x = &g->compared;
	struct policy base = { 0 };
	enum answer answer = compared_open_new(all, o, g->name, x);

	if (answer != ANSWER_YES)
		return answer;
	x->judged = true;
	answer = compared_with(all, o, compared_against(o, x), &g->first, x);
	if (g->first) {
		collect(g, o);
		return ANSWER_YES;
	}
	if (answer == ANSWER_YES)
		answer = compare_base(all, o, g, &base);
	if (answer == ANSWER_YES) {
		/* Of the answer only what the settings leave of it counts. */
		policy_answer(policyc_gate(x->new.c, base.c));
		compared_list(x);
		compared_as_findings(x);
		collect(g, o);
	}
	policy_close(&base);
	return answer;
}

/* Adds to a file that a workflow named; those that it holds stay. */
static bool
append(struct report *r, const char *variable,
    void (*print)(FILE *, const struct gated *, const struct options *),
    const struct gated *g, const struct options *o)
{
	const char *file = getenv(variable);
	FILE *to;

	if (!file || !*file)
		return true;
	errno = 0;
	to = fopen(file, "a");
	if (to)
		print(to, g, o);
	if (to && !ferror(to) && !fclose(to))
		return true;
	report_error(r, "cannot-write", NULL, "cannot write '%s', which %s "
	    "names: %s", file, variable, reason(errno));
	return false;
}

static void
outputs(FILE *to, const struct gated *g, const struct options *o)
{
	(void)o;
	print_gate_outputs(to, g);
}

static void
summary(FILE *to, const struct gated *g, const struct options *o)
{
	print_gate_markdown(to, g, o);
}

static enum answer
tell(struct report *r, const struct options *o, struct gated *g)
{
	enum answer answer = compared_all_claimed(r, &g->compared);

	reports_print(o, gate_formats, g);
	if (!all_said(r))
		return NO_ANSWER;
	answer = worse(answer, reports_write(r, o, gate_formats, g));
	if (!append(r, "GITHUB_OUTPUT", outputs, g, o) ||
	    !append(r, "GITHUB_STEP_SUMMARY", summary, g, o))
		answer = worse(answer, NO_ANSWER);
	return worse(answer, g->answer);
}

enum answer
cmd_gate(struct report *r, const struct options *o)
{
	struct gated g = { .name = named_policies(o).text[0],
		.findings = { .command = "gate",
			.rules = &diagnostic_rules } };
	struct inputs all;
	enum answer answer;

	if (!reports_usable(r, o, gate_formats, "gate"))
		return NO_ANSWER;
	find_today(g.findings.today);
	inputs_init(&all, r);
	answer = judge(&all, o, &g);
	if (answer == ANSWER_YES)
		answer = tell(r, o, &g);
	findings_free(&g.findings);
	compared_close(&g.compared);
	inputs_end(&all);
	return answer;
}
