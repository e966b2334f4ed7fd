#include "compared.h"

#include <string.h>

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
