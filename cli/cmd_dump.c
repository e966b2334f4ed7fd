#include "cmd.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "inputs.h"
#include "policy.h"
#include "policyc.h"
#include "settings.h"

static const char *const stage_words[] = { "input", "yaml", "model", "doc",
	NULL };

/* clang-format off */
const struct option dump_options[] = {
	{ "stage",  0, OPTION_CHOICE, offsetof(struct options, stage),   "STAGE",
	  stage_words, "what to print", true },
	{ "locale", 0, OPTION_TEXT,   offsetof(struct options, locale),  "TAG",
	  NULL, "the language of the document", false },
	{ 0 },
};
/* clang-format on */

/* One file of an input: what it is, its bytes, its name. */
static enum answer
dump_file(
    struct report *r, struct policy *p, const char *what, const char *file)
{
	enum file_state state;
	char *bytes;
	size_t len;

	state = policy_read(r, p, file, &bytes, &len);
	if (state == FILE_READ)
		printf("%-9s %7zu  %s\n", what, len, policy_shown(p, file));
	free(bytes);
	return state == FILE_FAILED ? NO_ANSWER : ANSWER_YES;
}

static enum answer
dump_settings(struct report *r, struct policy *p)
{
	enum answer answer = ANSWER_YES;
	char *file;

	switch (settings_find(r, p, &file)) {
	case FILE_READ:
		answer = dump_file(r, p, "settings", file);
		break;
	case FILE_MISSING:
		break;
	case FILE_FAILED:
		answer = NO_ANSWER;
		break;
	}
	free(file);
	return answer;
}

/* The files that a policy is made of; a model with errors has no locales. */
static enum answer
dump_input(struct report *r, struct policy *p)
{
	enum answer answer = ANSWER_YES, one;
	const char *locale;
	char *file;

	printf("%-9s %7zu  %s\n", "policy", p->len, p->shown);
	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++) {
		file = policy_translation(p, locale);
		one = file ? dump_file(r, p, locale, file) : ANSWER_YES;
		free(file);
		answer = one > answer ? one : answer;
	}
	one = dump_settings(r, p);
	return one > answer ? one : answer;
}

static enum answer
dump_stage(struct report *r, struct policy *p, const struct options *o,
    enum answer answer)
{
	const char *locale = o->locale ? o->locale : policyc_locale(p->c, 0);
	const char *bytes = NULL;
	enum answer dumped;
	size_t len = 0;

	if (locale && policy_locale(p, locale) > 0)
		answer = policy_translate(r, p, locale);
	if (answer > ANSWER_NO)
		return answer;
	dumped = policy_answer(
	    policyc_dump(p->c, o->stage, locale ? locale : "", &bytes, &len));
	if (dumped == ANSWER_YES)
		fwrite(bytes, 1, len, stdout);
	return dumped > answer ? dumped : answer;
}

/*
 * A model with errors may still have stages to look at, which is when one
 * wants to: the answer stays that of the reading.
 */
static enum answer
dump(struct report *r, struct policy *p, const struct options *o,
    enum answer answer)
{
	enum answer dumped;

	if (answer <= ANSWER_NO && strcmp(o->stage, "input")) {
		answer = dump_stage(r, p, o, answer);
	} else if (answer <= ANSWER_NO) {
		dumped = dump_input(r, p);
		answer = dumped > answer ? dumped : answer;
	}
	return policy_report(r, p, answer);
}

/*
 * With two inputs the second is the new one, beside which releases lie; it is
 * opened first, as in `policyc diff`.
 */
enum answer
cmd_dump(struct report *r, const struct options *o)
{
	struct texts names = named_policies(o);
	struct policy p[2] = { { 0 } };
	enum answer answer[2] = { ANSWER_YES, ANSWER_YES };
	struct inputs all;
	size_t i = names.count;

	inputs_init(&all, r);
	while (i--)
		answer[i] = policy_open_input(&all, names.text[i],
		    i + 1 < names.count ? &p[1] : NULL, NULL, &p[i]);
	for (i = 0; i < names.count; i++)
		answer[i] = dump(r, &p[i], o, answer[i]);
	for (i = 0; i < names.count; i++)
		policy_close(&p[i]);
	inputs_end(&all);
	report_footer(r);
	return answer[0] > answer[1] ? answer[0] : answer[1];
}
