#include "cmd.h"

#include <stddef.h>
#include <stdio.h>

#include "policy.h"
#include "policyc.h"

static const char *const stage_words[] = { "yaml", "model", "doc", NULL };

/* clang-format off */
const struct option dump_options[] = {
	{ "stage",  0, OPTION_CHOICE, offsetof(struct options, stage),   "STAGE",
	  stage_words, "what to print", true },
	{ "locale", 0, OPTION_TEXT,   offsetof(struct options, locale),  "TAG",
	  NULL, "the language of the document", false },
	{ 0 },
};
/* clang-format on */

/*
 * A model with errors may still have stages to look at, which is when one
 * wants to: the answer stays that of the reading.
 */
enum answer
cmd_dump(struct report *r, const struct options *o)
{
	struct texts names = named_policies(o);
	struct policy p;
	enum answer answer = policy_open(r, names.text[0], &p), dumped;
	const char *locale = NULL, *bytes = NULL;
	size_t len = 0;

	if (answer <= ANSWER_NO) {
		locale = o->locale ? o->locale : policyc_locale(p.c, 0);
		if (locale && policy_locale(&p, locale) > 0)
			answer = policy_translate(r, &p, locale);
	}
	if (answer <= ANSWER_NO) {
		dumped = policy_answer(policyc_dump(
		    p.c, o->stage, locale ? locale : "", &bytes, &len));
		if (dumped == ANSWER_YES)
			fwrite(bytes, 1, len, stdout);
		answer = dumped > answer ? dumped : answer;
	}
	answer = policy_report(r, &p, answer);
	policy_close(&p);
	report_footer(r);
	return answer;
}
