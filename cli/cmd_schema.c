#include "cmd.h"

#include <stdio.h>

#include "policyc.h"

static enum answer
unknown_name(struct report *r, const char *name)
{
	struct nearest n = { .word = name };
	const char *known;
	char help[128];

	for (size_t i = 0; (known = policyc_schema_name(i)); i++)
		nearest_try(&n, known);
	report_error(r, "usage",
	    nearest_help(
		&n, help, sizeof(help), "'policyc schema' lists them all"),
	    "there is no schema '%s'", name);
	return NO_ANSWER;
}

enum answer
cmd_schema(struct report *r, const struct options *o)
{
	const char *name;
	size_t len;
	char *text;

	if (!o->operands.count) {
		for (size_t i = 0; (name = policyc_schema_name(i)); i++)
			puts(name);
		return ANSWER_YES;
	}
	name = o->operands.text[0];
	switch (policyc_schema(name, &text, &len)) {
	case POLICYC_OK:
		fwrite(text, 1, len, stdout);
		policyc_free_text(text);
		return ANSWER_YES;
	case POLICYC_INVALID:
		return unknown_name(r, name);
	case POLICYC_UNREADABLE:
		bug("a schema cannot be read");
	case POLICYC_NOMEM:
		break;
	}
	out_of_memory();
}
