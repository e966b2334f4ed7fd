#define _POSIX_C_SOURCE 200809L

#include "cmd.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "findings.h"
#include "formats.h"
#include "policy.h"
#include "settings.h"

static const char *const fail_words[] = { "error", "warning", "info", "none",
	NULL };

/* clang-format off */
const struct option check_options[] = {
	{ "format",  'f', OPTION_TEXTS,  offsetof(struct options, reports), "FMT[=FILE]",
	  NULL, "report as FMT, several times if wanted", false },
	{ "fail-on", 0,   OPTION_CHOICE, offsetof(struct options, fail_on), "LEVEL",
	  fail_words, "answer no from this level on", false },
	{ "select",  0,   OPTION_TEXTS,  offsetof(struct options, select),  "NAME",
	  NULL, "only this rule, theme or law", false },
	{ "ignore",  0,   OPTION_TEXTS,  offsetof(struct options, ignore),  "NAME",
	  NULL, "not this rule, theme or law", false },
	{ "as-of",   0,   OPTION_TEXT,   offsetof(struct options, as_of),   "DATE",
	  NULL, "apply the law of this day, or of 'today'", false },
	{ "config",  0,   OPTION_TEXT,   offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* One run over all policies. */
struct checking {
	struct report *report;
	const struct options *options;
	struct findings findings;
	char today[11];
	enum answer answer;
};

/*
 * The day, in UTC.  SOURCE_DATE_EPOCH stands in for the clock, so that a
 * check can be repeated (reproducible-builds.org).
 */
static void
find_today(char out[11])
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	time_t now = time(NULL);
	struct tm day;
	char *end;

	if (epoch && *epoch) {
		long long seconds = strtoll(epoch, &end, 10);

		if (!*end)
			now = (time_t)seconds;
	}
	if (!gmtime_r(&now, &day) || !strftime(out, 11, "%Y-%m-%d", &day))
		*out = '\0';
}

static const char *
as_of(const struct checking *k)
{
	const char *asked = k->options->as_of;

	return asked && !strcmp(asked, "today") ? k->today : asked;
}

static bool
is_date(const char *s)
{
	int year, month, day, used = 0;

	return sscanf(s, "%4d-%2d-%2d%n", &year, &month, &day, &used) == 3 &&
	    used == 10 && !s[used] && month >= 1 && month <= 12 && day >= 1 &&
	    day <= 31;
}

static bool
names_something(struct report *r, const char *option, const char *word)
{
	struct nearest n = { .word = word };
	struct policyc_rule rule;
	const char *regime;
	char help[160];

	for (size_t i = 0; policyc_rule(i, &rule); i++) {
		if (policyc_rule_named(i, word))
			return true;
		nearest_try(&n, rule.id);
		nearest_try(&n, rule.theme);
		for (size_t j = 0; (regime = policyc_rule_regime(i, j)); j++)
			nearest_try(&n, regime);
	}
	report_error(r, "usage",
	    nearest_help(&n, help, sizeof(help), "'policyc rules' lists them"),
	    "'--%s %s' names no rule, theme or law", option, word);
	return false;
}

static bool
all_name(struct report *r, const char *option, const struct texts *words)
{
	for (size_t i = 0; i < words->count; i++)
		if (!names_something(r, option, words->text[i]))
			return false;
	return true;
}

static bool
usable(struct checking *k)
{
	const struct options *o = k->options;

	if (!all_name(k->report, "select", &o->select) ||
	    !all_name(k->report, "ignore", &o->ignore))
		return false;
	if (o->as_of && !is_date(as_of(k))) {
		report_error(k->report, "usage",
		    "write a day as 2026-11-24, or 'today'",
		    "'--as-of %s' is not a date", o->as_of);
		return false;
	}
	return true;
}

static enum answer
worse(enum answer a, enum answer b)
{
	return a > b ? a : b;
}

/* Errors of the model are findings like others. */
static enum answer
answered(enum answer answer)
{
	return answer == ANSWER_NO ? ANSWER_YES : answer;
}

static void
check_policy(struct checking *k, const char *name, struct policy *p)
{
	const struct options *o = k->options;
	const struct policyc_check asked = {
		.as_of = as_of(k),
		.today = k->today,
		.select = o->select.text,
		.select_count = o->select.count,
		.ignore = o->ignore.text,
		.ignore_count = o->ignore.count,
	};
	enum answer answer = answered(policy_open(k->report, name, p));

	if (p->c && answer == ANSWER_YES)
		answer = answered(settings_open(k->report, p, o->config));
	if (p->c && answer == ANSWER_YES)
		answer = answered(policy_answer(policyc_check(p->c, &asked)));
	k->answer = worse(k->answer, answer);
}

/* The lowest level that fails; above the highest: none does. */
static enum policyc_level
fail_on(const struct checking *k, const struct policy *p)
{
	const char *word = k->options->fail_on;

	if (!word)
		return policyc_fail_on(p->c)
		    ? policyc_fail_on(p->c)
		    : (enum policyc_level)(POLICYC_ERROR + 1);
	for (enum policyc_level l = POLICYC_INFO; l <= POLICYC_ERROR; l++)
		if (!strcmp(word, level_name(l)))
			return l;
	return (enum policyc_level)(POLICYC_ERROR + 1);
}

static bool
fails(const struct checking *k)
{
	for (size_t i = 0; i < k->findings.count; i++) {
		const struct finding *x = &k->findings.list[i];

		if (!x->d.accepted && x->d.level >= fail_on(k, x->policy))
			return true;
	}
	return k->findings.hidden > 0;
}

static enum answer
print_report(struct checking *k, const char *wanted)
{
	size_t len = strcspn(wanted, "=");
	struct nearest n = { 0 };
	char *name = text_of("%.*s", (int)len, wanted), help[128];
	enum answer answer = NO_ANSWER;

	n.word = name;
	for (const struct format *f = formats; f->name; f++) {
		nearest_try(&n, f->name);
		if (strcmp(f->name, name))
			continue;
		f->print(stdout, &k->findings, k->options);
		answer = ANSWER_YES;
	}
	if (answer == NO_ANSWER)
		report_error(k->report, "usage",
		    nearest_help(&n, help, sizeof(help),
			"policyc help check"),
		    "there is no format '%s'", name);
	free(name);
	return answer;
}

static enum answer
print_reports(struct checking *k)
{
	const struct texts *reports = &k->options->reports;
	enum answer answer = ANSWER_YES;

	if (!reports->count)
		return print_report(k, "text");
	for (size_t i = 0; i < reports->count; i++)
		answer = worse(answer, print_report(k, reports->text[i]));
	return answer;
}

enum answer
cmd_check(struct report *r, const struct options *o)
{
	struct checking k = { .report = r, .options = o };
	struct texts policies = named_policies(o);
	struct findings *f = &k.findings;

	find_today(k.today);
	if (!usable(&k))
		return NO_ANSWER;
	f->policies = room(NULL, policies.count, sizeof(*f->policies));
	for (size_t i = 0; i < policies.count; i++)
		check_policy(&k, policies.text[i],
		    &f->policies[f->policy_count++]);
	for (size_t i = 0; i < f->policy_count; i++)
		if (f->policies[i].c)
			findings_add(f, &f->policies[i]);
	k.answer = worse(k.answer, print_reports(&k));
	if (fails(&k))
		k.answer = worse(k.answer, ANSWER_NO);
	findings_free(f);
	return k.answer;
}
