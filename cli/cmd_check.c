#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "findings.h"
#include "fixes.h"
#include "formats.h"
#include "i18n.h"
#include "policy.h"
#include "settings.h"

/* A mend may bring the next one to light; more rounds than this are a loop. */
#define ROUNDS_MAX 100

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
	{ "fix",     0,   OPTION_FLAG,   offsetof(struct options, fix),     NULL,
	  NULL, "mend what can be mended without asking", false },
	{ "config",  0,   OPTION_TEXT,   offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* clang-format off */
const struct option i18n_check_options[] = {
	{ "locale",  0,   OPTION_TEXTS,  offsetof(struct options, locales), "TAG",
	  NULL, "check this language, not all", false },
	{ "format",  'f', OPTION_TEXTS,  offsetof(struct options, reports), "FMT[=FILE]",
	  NULL, "report as FMT, several times if wanted", false },
	{ "fail-on", 0,   OPTION_CHOICE, offsetof(struct options, fail_on), "LEVEL",
	  fail_words, "answer no from this level on", false },
	{ "strict",  0,   OPTION_FLAG,   offsetof(struct options, strict),  NULL,
	  NULL, "answer no for a warning, too", false },
	{ "select",  0,   OPTION_TEXTS,  offsetof(struct options, select),  "NAME",
	  NULL, "only this rule or theme", false },
	{ "ignore",  0,   OPTION_TEXTS,  offsetof(struct options, ignore),  "NAME",
	  NULL, "not this rule or theme", false },
	{ "config",  0,   OPTION_TEXT,   offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ "boilerplate", 0, OPTION_FLAG, offsetof(struct options, boilerplate),
	  NULL, NULL, "policyc's own sentences, in the folder i18n", false },
	{ 0 },
};
/* clang-format on */

/* One run over all policies. */
struct checking {
	struct report *report;
	const struct options *options;
	struct findings findings;
	struct mending *mendings; /* a policy each */
	enum answer answer;
	bool translations; /* are judged, and the policy is not */
};

static const char *
as_of(const struct checking *k)
{
	const char *asked = k->options->as_of;

	return asked && !strcmp(asked, "today") ? k->findings.today : asked;
}

static bool
names_something(struct report *r, const char *option, const char *word)
{
	char help[160];

	if (rules_named(word))
		return true;
	report_error(r, "usage", nearest_rule(word, help, sizeof(help)),
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

	if (!reports_usable(k->report, o, formats,
		k->translations ? "i18n check" : "check"))
		return false;
	if (!all_name(k->report, "select", &o->select) ||
	    !all_name(k->report, "ignore", &o->ignore))
		return false;
	if (o->as_of && !policyc_is_date(as_of(k))) {
		report_error(k->report, "usage",
		    "write a day as 2026-11-24, or 'today'",
		    "'--as-of %s' is not a date", o->as_of);
		return false;
	}
	return true;
}

/* Errors of the model are findings like others. */
static enum answer
answered(enum answer answer)
{
	return answer == ANSWER_NO ? ANSWER_YES : answer;
}

/* What is wrong in a translation is a finding, too. */
static enum answer
read_translations(struct checking *k, struct policy *p)
{
	enum answer answer = ANSWER_YES;
	const char *locale;

	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++)
		answer = worse(answer,
		    answered(policy_translate(k->report, p, locale)));
	return answer;
}

/* Judged by the rules of translators, the policy itself not. */
static enum answer
check_translations(struct checking *k, const char *name, struct policy *p,
    const struct policyc_check *asked)
{
	const struct options *o = k->options;
	enum answer answer = i18n_open(k->report, o, name, p);
	const char *locale;

	/* Of a model with errors nobody knows the texts. */
	if (answer == ANSWER_YES && !policy_on_disk(k->report, p))
		answer = NO_ANSWER;
	for (size_t i = 0; i < o->locales.count && answer == ANSWER_YES; i++)
		if (!i18n_translatable(k->report, p, o->locales.text[i]))
			answer = NO_ANSWER;
	if (answer == ANSWER_YES && !o->boilerplate)
		answer = answered(settings_open(k->report, p, o->config));
	if (answer != ANSWER_YES)
		return answer;
	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++)
		if (i18n_asked(o, p, locale))
			answer = worse(answer,
			    answered(policy_check_translation(k->report, p,
				locale, asked)));
	return answer;
}

/* Of the file, or of bytes that it would hold. */
static enum answer
check_policy(struct checking *k, const char *name, struct policy *p,
    const struct mending *m)
{
	const struct options *o = k->options;
	const struct policyc_check asked = {
		.as_of = as_of(k),
		.today = *k->findings.today ? k->findings.today : NULL,
		.select = o->select.text,
		.select_count = o->select.count,
		.ignore = o->ignore.text,
		.ignore_count = o->ignore.count,
	};
	enum answer answer;

	if (k->translations)
		return check_translations(k, name, p, &asked);
	answer = answered(m->bytes
		? policy_open_bytes(name, m->bytes, m->len, p)
		: policy_open(k->report, name, p));

	if (p->c && answer == ANSWER_YES)
		answer = answered(settings_open(k->report, p, o->config));
	if (p->c && answer == ANSWER_YES)
		answer = answered(policy_released(k->report, p));
	if (p->c && answer == ANSWER_YES)
		answer = read_translations(k, p);
	if (p->c && answer == ANSWER_YES)
		answer = answered(policy_answer(policyc_check(p->c, &asked)));
	return answer;
}

/* Mends what is safe and checks again, until nothing is left to mend. */
static enum answer
check_and_mend(struct checking *k, const char *name, struct policy *p,
    struct mending *m)
{
	enum answer answer = check_policy(k, name, p, m);

	/* Standard input cannot be written to. */
	if (!k->options->fix || !p->c || !p->folder)
		return answer;
	mending_begin(m, p);
	for (int i = 0; i < ROUNDS_MAX && mending_step(m, p); i++) {
		policy_close(p);
		answer = check_policy(k, name, p, m);
	}
	return answer;
}

/* Last of all: once the reports have arrived. */
static enum answer
write_mendings(struct checking *k, enum answer answer)
{
	for (size_t i = 0; i < k->findings.policy_count; i++) {
		if (answer != NO_ANSWER &&
		    !mending_write(k->report, &k->mendings[i],
			&k->findings.policies[i]))
			answer = NO_ANSWER;
		mending_end(&k->mendings[i]);
	}
	free(k->mendings);
	return answer;
}

static enum answer
print_reports(struct checking *k)
{
	reports_print(k->options, formats, &k->findings);
	if (!all_said(k->report))
		return NO_ANSWER;
	/* A file must not look like the report of a run that has no answer. */
	return k->answer == NO_ANSWER
	    ? ANSWER_YES
	    : reports_write(k->report, k->options, formats, &k->findings);
}

static enum answer
run(struct checking *k, struct texts policies)
{
	struct findings *f = &k->findings;

	f->rules = &diagnostic_rules;
	find_today(f->today);
	if (!usable(k))
		return NO_ANSWER;
	f->policies = room(NULL, policies.count, sizeof(*f->policies));
	k->mendings = room(NULL, policies.count, sizeof(*k->mendings));
	for (size_t i = 0; i < policies.count; i++) {
		k->mendings[i] = (struct mending){ 0 };
		k->answer = worse(k->answer,
		    check_and_mend(k, policies.text[i],
			&f->policies[f->policy_count++], &k->mendings[i]));
	}
	for (size_t i = 0; i < f->policy_count; i++)
		if (f->policies[i].c)
			findings_add(f, &f->policies[i]);
	if (findings_mark(f, k->options))
		k->answer = worse(k->answer, ANSWER_NO);
	k->answer = worse(k->answer, print_reports(k));
	k->answer = write_mendings(k, k->answer);
	findings_free(f);
	for (size_t i = 0; i < f->policy_count; i++)
		policy_close(&f->policies[i]);
	free(f->policies);
	return k->answer;
}

enum answer
cmd_check(struct report *r, const struct options *o)
{
	struct checking k = { .report = r, .options = o,
		.findings = { .command = "check" } };

	return run(&k, named_policies(o));
}

enum answer
cmd_i18n_check(struct report *r, const struct options *o)
{
	struct checking k = { .report = r, .options = o,
		.translations = true,
		.findings = { .command = "i18n check" } };

	return run(&k, i18n_named(o));
}
