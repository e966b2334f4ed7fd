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

/* What is wrong in them is said, or can be asked for, and is no answer. */
static enum answer
read_translations(struct report *r, struct policy *p, bool said)
{
	enum answer answer = ANSWER_YES;
	const char *locale;

	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++)
		answer = worse(answer, policy_translate(r, p, locale));
	if (answer == NO_ANSWER || (answer == ANSWER_NO && said))
		policy_report(r, p, answer);
	return answer == NO_ANSWER ? NO_ANSWER : ANSWER_YES;
}

/* The settings, and what people decided. */
static enum answer
read_beside(struct report *r, const char *config, struct policy *p)
{
	enum answer answer = settings_open(r, p, config);

	if (answer == ANSWER_YES)
		answer = policy_accepted(r, p);
	if (answer == ANSWER_YES)
		return ANSWER_YES;
	policy_report(r, p, answer);
	return NO_ANSWER;
}

static bool
has_locales(struct report *r, const struct options *o, struct policy *p)
{
	for (size_t i = 0; i < o->locales.count; i++)
		if (policy_locale(p, o->locales.text[i]) &&
		    !i18n_translatable(r, p, o->locales.text[i]))
			return false;
	return true;
}

enum answer
compared_open_new(struct inputs *all, const struct options *o,
    const char *name, struct compared *x)
{
	enum answer answer = open_version(all, name, NULL, NULL, &x->new);

	x->new_name = name;
	if (answer == ANSWER_YES && !has_locales(all->report, o, &x->new))
		answer = NO_ANSWER;
	return answer == ANSWER_YES
	    ? read_beside(all->report, o->config, &x->new)
	    : answer;
}

enum answer
compared_open_other(struct inputs *all, const struct options *o,
    const char *name, bool *none, const struct compared *x,
    struct policy *p)
{
	enum answer answer = open_version(all, name, &x->new, none, p);

	if (answer == ANSWER_YES && x->judged)
		answer = read_beside(all->report, o->config, p);
	return answer == ANSWER_YES
	    ? read_translations(all->report, p, true)
	    : answer;
}

enum answer
compared_with(struct inputs *all, const struct options *o, const char *old,
    bool *none, struct compared *x)
{
	enum answer answer =
	    compared_open_other(all, o, old, none, x, &x->old);
	char today[11];

	x->old_name = old;
	if (answer == ANSWER_YES)
		answer = read_translations(all->report, &x->new, !x->judged);
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

	x->new_name = new;
	/* What is wrong with the old one is said as well. */
	if (answer != ANSWER_YES) {
		open_version(all, old, &x->new, NULL, &x->old);
		return answer;
	}
	answer = has_locales(all->report, o, &x->new)
	    ? read_beside(all->report, o->config, &x->new)
	    : NO_ANSWER;
	return answer == ANSWER_YES ? compared_with(all, o, old, NULL, x)
				    : answer;
}

const char *
compared_against(const struct options *o, const struct compared *x)
{
	const char *old = o->against ? o->against
				     : policyc_gate_against(x->new.c);

	if (!old)
		out_of_memory();
	return old;
}

bool
compared_on_disk(struct report *r, const struct compared *x)
{
	if (x->new.folder && x->new.input.place == PLACE_DISK)
		return true;
	report_error(r, "usage", "name the policy's folder or file",
	    "'%s' is not on disk, so that nothing can be written there",
	    x->new.shown);
	return false;
}

void
compared_close(struct compared *x)
{
	findings_free(&x->findings);
	free(x->changes);
	policy_close(&x->old);
	policy_close(&x->new);
}
