#include "compared.h"

#include <stdlib.h>
#include <string.h>

void
compared_list(struct compared *x)
{
	memset(x->by_class, 0, sizeof(x->by_class));
	x->accepted = 0;
	x->count = policyc_change_count(x->new.c);
	x->changes = room(x->changes, x->count + 1, sizeof(*x->changes));
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

/* Shorter ones are likely to fit several changes. */
#define PRINT_MIN 4

bool
compared_is_print(const char *word)
{
	size_t n = strspn(word, "0123456789abcdef");

	return n >= PRINT_MIN && n <= 16 && !word[n];
}

size_t
compared_find(const struct compared *x, const char *print)
{
	size_t i = 0;

	while (i < x->count &&
	    strncmp(x->changes[i].fingerprint, print, strlen(print)))
		i++;
	return i;
}

static void
argument(FILE *to, const char *before, const char *text)
{
	fputs(before, to);
	report_put(to, text);
}

void
print_same_question(FILE *to, const struct compared *x,
    const struct options *o, const char *before_policy)
{
	if (strcmp(x->new_name, "."))
		argument(to, before_policy, x->new_name);
	if (o->against)
		argument(to, " --against ", o->against);
	if (o->config)
		argument(to, " --config ", o->config);
}

bool
compared_because(const struct compared *x, size_t i)
{
	return x->changes[i].counts && x->bump.significance &&
	    x->changes[i].significance == x->bump.significance;
}
