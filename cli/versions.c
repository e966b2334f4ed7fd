/* Two versions of a policy, opened and compared. */
#include <stdlib.h>

#include "cmd.h"
#include "compared.h"
#include "i18n.h"
#include "settings.h"

/* A version with errors is none that could be compared. */
static enum answer
open_version(struct inputs *all, const char *name, const struct policy *beside,
    bool *none, struct policy *p)
{
	enum answer answer = policy_open_input(all, name, beside, none, p);

	if (answer != ANSWER_YES && !(none && *none))
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

/* What belongs to the new version alone. */
static enum answer
read_beside(struct report *r, const struct options *o, struct policy *p)
{
	enum answer answer;

	for (size_t i = 0; i < o->locales.count; i++)
		if (policy_locale(p, o->locales.text[i]) &&
		    !i18n_translatable(r, p, o->locales.text[i]))
			return NO_ANSWER;
	answer = settings_open(r, p, o->config);
	if (answer == ANSWER_YES)
		answer = policy_accepted(r, p);
	if (answer == ANSWER_YES)
		return ANSWER_YES;
	policy_report(r, p, answer);
	return NO_ANSWER;
}

enum answer
compared_open_new(struct inputs *all, const struct options *o,
    const char *name, struct compared *x)
{
	enum answer answer = open_version(all, name, NULL, NULL, &x->new);

	return answer == ANSWER_YES ? read_beside(all->report, o, &x->new)
				    : answer;
}

enum answer
compared_with(struct inputs *all, const char *old, bool *none,
    struct compared *x)
{
	struct report *r = all->report;
	enum answer answer = open_version(all, old, &x->new, none, &x->old);
	char today[11];

	if (answer == ANSWER_YES)
		answer = worse(read_translations(r, &x->old),
		    read_translations(r, &x->new));
	if (answer != ANSWER_YES)
		return answer;
	find_today(today);
	answer = policy_answer(policyc_compare(x->new.c, x->old.c,
	    *today ? today : NULL));
	if (answer == ANSWER_YES)
		compared_list(x);
	return answer;
}

/* The new one is opened first: it knows where its releases are. */
enum answer
compared_open(struct inputs *all, const struct options *o, const char *old,
    const char *new, struct compared *x)
{
	enum answer answer = open_version(all, new, NULL, NULL, &x->new);

	/* What is wrong with the old one is said as well. */
	if (answer != ANSWER_YES) {
		open_version(all, old, &x->new, NULL, &x->old);
		return answer;
	}
	answer = read_beside(all->report, o, &x->new);
	return answer == ANSWER_YES ? compared_with(all, old, NULL, x)
				    : answer;
}

void
compared_close(struct compared *x)
{
	free(x->changes);
	policy_close(&x->old);
	policy_close(&x->new);
}
