/* What changed between two versions of a policy. */
#include "cmd.h"

#include <stddef.h>
#include <string.h>

#include "compared.h"
#include "inputs.h"

static const char *const class_words[] = { "significant", "notable", "review",
	"editorial", NULL };

/* clang-format off */
const struct option diff_options[] = {
	{ "format",    'f', OPTION_TEXTS,  offsetof(struct options, reports),   "FMT[=FILE]",
	  NULL, "report as FMT, several times if wanted", false },
	{ "locale",    0,   OPTION_TEXTS,  offsetof(struct options, locales),   "TAG",
	  NULL, "redline only this language, several times if wanted", false },
	{ "all",       0,   OPTION_FLAG,   offsetof(struct options, all),       NULL,
	  NULL, "redline what is unchanged, too", false },
	{ "exit-code", 0,   OPTION_FLAG,   offsetof(struct options, exit_code), NULL,
	  NULL, "answer no when anything changed", false },
	{ "fail-on",   0,   OPTION_CHOICE, offsetof(struct options, fail_on),   "CLASS",
	  class_words, "answer no from this class on", false },
	{ "config",    0,   OPTION_TEXT,   offsetof(struct options, config),    "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* Is the change of the class that is to fail, or of a graver one? */
static bool
fails(enum policyc_class class, const struct options *o)
{
	for (int k = (int)class; k >= POLICYC_EDITORIAL && o->fail_on; k--)
		if (!strcmp(policyc_class_name((enum policyc_class)k),
			o->fail_on))
			return true;
	return o->exit_code;
}

/* Marks what makes the answer no; false when nothing does. */
static bool
mark(struct compared *x, const struct options *o)
{
	bool any = false;

	compared_as_findings(x);
	for (size_t i = 0; i < x->count; i++)
		any |= x->findings.list[i].fails =
		    fails(x->changes[i].significance, o);
	return any;
}

static enum answer
print(struct report *r, const struct options *o, struct compared *x)
{
	enum answer answer = compared_all_claimed(r, x);
	bool no = mark(x, o);

	reports_print(o, diff_formats, x);
	if (!all_said(r))
		return NO_ANSWER;
	answer = worse(answer, reports_write(r, o, diff_formats, x));
	return worse(answer, no ? ANSWER_NO : ANSWER_YES);
}

enum answer
cmd_diff(struct report *r, const struct options *o)
{
	struct compared x = { 0 };
	struct inputs all;
	enum answer answer;

	if (!reports_usable(r, o, diff_formats, "diff"))
		return NO_ANSWER;
	if (o->operands.count != 2) {
		report_error(r, "usage", "policyc help diff",
		    "'policyc diff' compares two versions: OLD and NEW");
		return NO_ANSWER;
	}
	inputs_init(&all, r);
	answer = compared_open(&all, o, o->operands.text[0],
	    o->operands.text[1], &x);
	if (answer == ANSWER_YES)
		answer = print(r, o, &x);
	compared_close(&x);
	inputs_end(&all);
	return answer;
}
