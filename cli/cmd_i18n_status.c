#define _POSIX_C_SOURCE 200809L

#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "i18n.h"
#include "policy.h"
#include "policyc.h"
#include "settings.h"
#include "status.h"

static const char *const layout_words[] = { "table", "markdown", "json",
	NULL };

/* clang-format off */
const struct option i18n_status_options[] = {
	{ "locale", 0,   OPTION_TEXTS,  offsetof(struct options, locales), "TAG",
	  NULL, "count this language, not all", false },
	{ "format", 'f', OPTION_CHOICE, offsetof(struct options, layout), "FMT",
	  layout_words, "print as", false },
	{ "boilerplate", 0, OPTION_FLAG, offsetof(struct options, boilerplate),
	  NULL, NULL, "policyc's own sentences, in the folder i18n", false },
	{ "config", 0,   OPTION_TEXT,   offsetof(struct options, config), "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* One run over all policies, which stay open until all is printed. */
struct counting {
	struct report *report;
	const struct options *options;
	struct policy *policies;
	size_t policy_count;
	struct status status;
	bool unmet; /* a gate is not met */
};

static enum answer
count_locale(struct counting *k, struct policy *p, const char *locale)
{
	struct status *s = &k->status;
	struct status_row row = { .policy = p, .locale = locale };
	int at = policy_locale(p, locale);
	enum answer answer = ANSWER_YES, counted;

	row.source = at == 0;
	if (at > 0)
		answer = policy_translate(k->report, p, locale);
	if (answer == NO_ANSWER)
		return answer;
	counted =
	    policy_answer(policyc_coverage(p->c, locale, &row.counts));
	if (counted != ANSWER_YES)
		return counted;
	s->rows = room(s->rows, s->count + 1, sizeof(*s->rows));
	s->rows[s->count++] = row;
	k->unmet |= !row.counts.gate_met;
	return answer;
}

static enum answer
count_locales(struct counting *k, struct policy *p)
{
	const struct texts *wanted = &k->options->locales;
	enum answer answer = ANSWER_YES;
	const char *locale;

	for (size_t i = 0; i < wanted->count; i++)
		if (!said_before(wanted, i))
			answer = worse(
			    answer, count_locale(k, p, wanted->text[i]));
	if (wanted->count)
		return answer;
	for (size_t i = 0; (locale = policyc_locale(p->c, i)); i++)
		if (!i || i18n_asked(k->options, p, locale))
			answer = worse(answer, count_locale(k, p, locale));
	return answer;
}

/* A model or settings with errors leave nothing that could be counted. */
static enum answer
or_none(enum answer answer)
{
	return answer == ANSWER_YES ? ANSWER_YES : NO_ANSWER;
}

static enum answer
count_policy(struct counting *k, const char *name)
{
	struct policy *p = &k->policies[k->policy_count++];
	enum answer answer = or_none(i18n_open(k->report, k->options, name, p));

	if (answer == ANSWER_YES && !policy_on_disk(k->report, p))
		answer = NO_ANSWER;
	if (answer == ANSWER_YES && !k->options->boilerplate)
		answer = or_none(
		    settings_open(k->report, p, k->options->config));
	if (answer == ANSWER_YES)
		answer = count_locales(k, p);
	return policy_report(k->report, p, answer);
}

static void
print(const struct options *o, const struct status *s)
{
	const char *layout = o->layout ? o->layout : layout_words[0];
	struct report r;

	report_init(&r, stdout, (enum color)o->color, false);
	if (!strcmp(layout, "json"))
		print_status_json(stdout, s);
	else if (!strcmp(layout, "markdown"))
		print_status_markdown(stdout, s);
	else
		print_status_table(stdout, s,
		    r.color || isatty(STDOUT_FILENO), r.color);
}

enum answer
cmd_i18n_status(struct report *r, const struct options *o)
{
	struct counting k = { .report = r, .options = o };
	struct texts policies = i18n_named(o);
	enum answer answer = ANSWER_YES;

	k.policies = room(NULL, policies.count, sizeof(*k.policies));
	for (size_t i = 0; i < policies.count; i++)
		answer = worse(answer, count_policy(&k, policies.text[i]));
	report_footer(r);
	/* What is left out must not pass for what is not there. */
	if (answer != NO_ANSWER)
		print(o, &k.status);
	if (k.unmet)
		answer = worse(answer, ANSWER_NO);
	for (size_t i = 0; i < k.policy_count; i++)
		policy_close(&k.policies[i]);
	free(k.policies);
	free(k.status.rows);
	return answer;
}
