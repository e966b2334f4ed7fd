/* What changed between two versions of a policy. */
#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "compared.h"
#include "i18n.h"
#include "inputs.h"
#include "policy.h"
#include "settings.h"

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

static enum answer
worse(enum answer a, enum answer b)
{
	return a > b ? a : b;
}

/* A version with errors is none that could be compared. */
static enum answer
open_version(struct inputs *all, const char *name, const struct policy *beside,
    struct policy *p)
{
	enum answer answer = policy_open_input(all, name, beside, NULL, p);

	if (answer != ANSWER_YES)
		policy_report(all->report, p, answer);
	return answer == ANSWER_YES ? ANSWER_YES : NO_ANSWER;
}

/* What is wrong in a translation is said, and changes no answer. */
static enum answer
read_translations(struct report *r, struct policy *p)
{
	enum answer answer = ANSWER_YES;
	const char *locale;

	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++)
		answer = worse(answer, policy_translate(r, p, locale));
	if (answer != ANSWER_YES)
		policy_report(r, p, answer);
	return answer == NO_ANSWER ? NO_ANSWER : ANSWER_YES;
}

/* The new one is opened first: it knows where its releases are. */
static enum answer
open_versions(struct inputs *all, const struct options *o, struct compared *x)
{
	enum answer answer;

	answer = open_version(all, o->operands.text[1], NULL, &x->new);
	return worse(answer,
	    open_version(all, o->operands.text[0], &x->new, &x->old));
}

static enum answer
compare(struct inputs *all, const struct options *o, struct compared *x)
{
	struct report *r = all->report;
	enum answer answer = open_versions(all, o, x);

	if (answer != ANSWER_YES)
		return answer;
	for (size_t i = 0; i < o->locales.count; i++)
		if (policy_locale(&x->new, o->locales.text[i]) &&
		    !i18n_translatable(r, &x->new, o->locales.text[i]))
			return NO_ANSWER;
	answer = settings_open(r, &x->new, o->config);
	if (answer != ANSWER_YES) {
		policy_report(r, &x->new, answer);
		return NO_ANSWER;
	}
	answer = worse(read_translations(r, &x->old),
	    read_translations(r, &x->new));
	if (answer != ANSWER_YES)
		return answer;
	return policy_answer(policyc_compare(x->new.c, x->old.c));
}

void
compared_list(struct compared *x)
{
	x->count = policyc_change_count(x->new.c);
	x->changes = room(NULL, x->count + 1, sizeof(*x->changes));
	for (size_t i = 0; i < x->count; i++) {
		if (!policyc_change(x->new.c, i, &x->changes[i]))
			out_of_memory();
		x->by_class[x->changes[i].significance]++;
	}
	if (!policyc_bump(x->new.c, &x->bump))
		out_of_memory();
}

bool
compared_because(const struct compared *x, size_t i)
{
	return x->changes[i].counts && x->bump.significance &&
	    x->changes[i].significance == x->bump.significance;
}

/* Is there a change of the class that is to fail, or any at all? */
static bool
fails(const struct compared *x, const struct options *o)
{
	if (o->exit_code && x->count)
		return true;
	for (size_t i = 0; i < x->count && o->fail_on; i++)
		for (size_t k = 0; class_words[k]; k++) {
			if (!strcmp(class_words[k],
				policyc_class_name(
				    x->changes[i].significance)))
				return true;
			if (!strcmp(class_words[k], o->fail_on))
				break;
		}
	return false;
}

static enum answer
print(struct report *r, const struct options *o, struct compared *x)
{
	enum answer answer;

	compared_list(x);
	answer = compared_all_claimed(r, x);
	reports_print(o, diff_formats, x);
	if (!all_said(r))
		return NO_ANSWER;
	answer = worse(answer, reports_write(r, o, diff_formats, x));
	return worse(answer, fails(x, o) ? ANSWER_NO : ANSWER_YES);
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
	answer = compare(&all, o, &x);
	if (answer == ANSWER_YES)
		answer = print(r, o, &x);
	free(x.changes);
	policy_close(&x.old);
	policy_close(&x.new);
	inputs_end(&all);
	return answer;
}
