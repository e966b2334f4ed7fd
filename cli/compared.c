#include "compared.h"

#include <string.h>

void
compared_list(struct compared *x)
{
	x->count = policyc_change_count(x->new.c);
	x->changes = room(NULL, x->count + 1, sizeof(*x->changes));
	for (size_t i = 0; i < x->count; i++) {
		if (!policyc_change(x->new.c, i, &x->changes[i]))
			out_of_memory();
		x->by_class[x->changes[i].significance]++;
		x->accepted += x->changes[i].accepted;
	}
	if (!policyc_bump(x->new.c, &x->bump))
		out_of_memory();
}

enum answer
compared_all_claimed(struct report *r, const struct compared *x)
{
	enum answer answer = ANSWER_YES;

	for (size_t i = 0; i < x->count; i++) {
		const struct policyc_change *c = &x->changes[i];

		if (strcmp(c->rule, "unclassified-difference"))
			continue;
		report_error(r, "unclassified-difference",
		    "please report it, if possible with both versions; until "
		    "it is mended a person has to say what the change means",
		    "policyc has no rule for what changed at '%s': this is a "
		    "bug in policyc %s, not in your files",
		    c->path, policyc_version());
		answer = BUG;
	}
	return answer;
}

bool
compared_because(const struct compared *x, size_t i)
{
	return x->changes[i].counts && x->bump.significance &&
	    x->changes[i].significance == x->bump.significance;
}
