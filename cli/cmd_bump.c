/* The version that the changes ask for, printed or written. */
#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "compared.h"
#include "fixes.h"

/* clang-format off */
const struct option bump_options[] = {
	{ "against", 0, OPTION_TEXT, offsetof(struct options, against), "OLD",
	  NULL, "what is published, if not what the settings say, or @published", false },
	{ "write",   0, OPTION_FLAG, offsetof(struct options, write),   NULL,
	  NULL, "set it in the policy, and change no other byte", false },
	{ "config",  0, OPTION_TEXT, offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

static enum answer
undecided(struct report *r, const struct compared *x)
{
	size_t n = x->by_class[POLICYC_REVIEW];

	report_error(r, "review-open",
	    "'policyc gate' shows them; decide with 'policyc ack'",
	    "nobody has decided on %zu change%s, so that at least %s is "
	    "required, and perhaps more",
	    n, n == 1 ? "" : "s", x->bump.required);
	return ANSWER_NO;
}

static enum answer
write_version(struct report *r, const struct compared *x)
{
	const struct policyc_bump *b = &x->bump;
	struct mending m = { 0 };
	char *what;
	bool good;

	if (!compared_on_disk(r, x))
		return NO_ANSWER;
	if (!strcmp(b->current, b->required))
		return ANSWER_YES;
	mending_begin(&m, &x->new);
	mending_set(&m, b->place.offset, b->place.length, b->required);
	m.what = what = text_of("version %s, it was %s", b->required,
	    b->current);
	good = mending_write(r, &m, &x->new);
	mending_end(&m);
	free(what);
	return good ? ANSWER_YES : NO_ANSWER;
}

static enum answer
bump(struct report *r, const struct options *o, const struct compared *x)
{
	if (compared_all_claimed(r, x) != ANSWER_YES)
		return BUG;
	if (x->bump.lower_bound)
		return undecided(r, x);
	/* A later day or a higher number than is asked for is right as it is. */
	printf("%s\n", strcmp(x->bump.verdict, "ok") ? x->bump.required
						     : x->bump.current);
	if (!all_said(r))
		return NO_ANSWER;
	return o->write && strcmp(x->bump.verdict, "ok")
	    ? write_version(r, x) : ANSWER_YES;
}

enum answer
cmd_bump(struct report *r, const struct options *o)
{
	struct compared x = { 0 };
	struct inputs all;
	bool first = false;
	enum answer answer;

	inputs_init(&all, r);
	answer = compared_open_new(&all, o, named_policies(o).text[0], &x);
	if (answer == ANSWER_YES)
		answer = compared_with(&all, o,
		    compared_against(o, &x), &first, &x);
	if (answer == ANSWER_YES)
		answer = bump(r, o, &x);
	/* The first version is the one that it says it is. */
	if (first) {
		printf("%s\n", policyc_notice_version(x.new.c));
		answer = all_said(r) ? ANSWER_YES : NO_ANSWER;
	}
	compared_close(&x);
	inputs_end(&all);
	return answer;
}
