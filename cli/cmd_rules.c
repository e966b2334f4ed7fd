/* The rules, listed and explained; all they say comes from the library. */
#include "cmd.h"

#include <stddef.h>
#include <string.h>

#include "findings.h"
#include "formats.h"
#include "policyc.h"

static const char *const layout_words[] = { "table", "markdown", "json",
	NULL };

/* clang-format off */
const struct option rules_options[] = {
	{ "format", 'f', OPTION_CHOICE, offsetof(struct options, layout), "FMT",
	  layout_words, "print as", false },
	{ 0 },
};
/* clang-format on */

static enum answer
no_such_rule(struct report *r, const char *word)
{
	char help[160];

	report_error(r, "usage", nearest_rule(word, help, sizeof(help)),
	    "there is no rule '%s'", word);
	return NO_ANSWER;
}

/* --- explain ------------------------------------------------------------ */

static void
part(const char *title, const char *text)
{
	if (*text)
		printf("\n%s\n\n%s\n", title, text);
}

static void
example(const char *title, const char *yaml)
{
	if (!*yaml)
		return;
	printf("\n%s\n\n", title);
	while (*yaml) {
		size_t len = strcspn(yaml, "\n");

		printf(len ? "    %.*s\n" : "\n", (int)len, yaml);
		yaml += len + (yaml[len] == '\n');
	}
}

static void
silence(const struct policyc_rule *rule)
{
	puts("\nHow to silence it\n");
	if (!rule->silenceable) {
		puts(rule->level == POLICYC_ERROR
			? "It cannot be: a notice cannot be compiled from "
			  "what it finds."
			: "It cannot be: what it finds is lost from the "
			  "notice.");
		return;
	}
	printf("Accept one finding in the policy, with the place that the "
	       "finding names:\n\n"
	       "    accept:\n"
	       "      - {rule: %s, at: PLACE, reason: WHY IT IS RIGHT}\n\n"
	       "or change its level for the project in .policyc.yaml:\n\n"
	       "    rules: {%s: off}\n",
	    rule->id, rule->id);
}

static void
explain(size_t i, const struct policyc_rule *rule)
{
	const char *regime;

	printf("%s\n%s (%s)\n", rule->id, rule->title,
	    level_name(rule->level));
	part("What it means", rule->means);
	part("Why it matters to the reader", rule->why);
	part("The law", rule->citation);
	for (size_t j = 0; (regime = policyc_rule_regime(i, j)); j++)
		printf("%s%s", j ? ", " : "\nApplies under ", regime);
	if (*rule->valid_from)
		printf(", from %s", rule->valid_from);
	if (*rule->valid_to)
		printf(", until %s", rule->valid_to);
	if (policyc_rule_regime(i, 0))
		puts("");
	example("Example", rule->bad);
	example("Mended", rule->good);
	part("How to mend it", rule->fix);
	silence(rule);
	part("Also named", rule->aliases);
	part("Since version", rule->since);
}

enum answer
cmd_explain(struct report *r, const struct options *o)
{
	enum answer answer = ANSWER_YES;
	struct policyc_rule rule;

	if (!o->operands.count) {
		report_error(r, "usage", "'policyc rules' lists the rules",
		    "'policyc explain' needs a rule");
		return NO_ANSWER;
	}
	for (size_t k = 0; k < o->operands.count; k++) {
		const char *word = o->operands.text[k];
		bool any = false;

		for (size_t i = 0; policyc_rule(i, &rule); i++) {
			if (!policyc_rule_named(i, word) ||
			    !strcmp(rule.theme, word))
				continue;
			if (k || any)
				puts("\n---\n");
			explain(i, &rule);
			any = true;
		}
		if (!any)
			answer = no_such_rule(r, word);
	}
	return answer;
}

/* --- list --------------------------------------------------------------- */

static bool
wanted(size_t i, const void *data)
{
	const struct texts *names = data;

	for (size_t k = 0; k < names->count; k++)
		if (policyc_rule_named(i, names->text[k]))
			return true;
	return !names->count;
}

static void
print_table(const struct texts *names)
{
	struct policyc_rule rule;

	for (size_t i = 0; policyc_rule(i, &rule); i++)
		if (wanted(i, names))
			printf("%-36s %-8s %s\n", rule.id,
			    level_name(rule.level), rule.title);
}

static void
print_markdown(const struct texts *names)
{
	struct policyc_rule rule;
	const char *regime;

	puts("| rule | level | finds | laws | citation |\n"
	     "| --- | --- | --- | --- | --- |");
	for (size_t i = 0; policyc_rule(i, &rule); i++) {
		if (!wanted(i, names))
			continue;
		printf("| `%s` | %s | %s | ", rule.id, level_name(rule.level),
		    rule.title);
		for (size_t j = 0; (regime = policyc_rule_regime(i, j)); j++)
			printf("%s%s", j ? ", " : "", regime);
		printf(" | %s |\n", rule.citation);
	}
}

enum answer
cmd_rules(struct report *r, const struct options *o)
{
	const char *layout = o->layout ? o->layout : layout_words[0];

	for (size_t i = 0; i < o->operands.count; i++)
		if (!rules_named(o->operands.text[i]))
			return no_such_rule(r, o->operands.text[i]);
	if (!strcmp(layout, "json"))
		print_rules_json(stdout, wanted, &o->operands);
	else if (!strcmp(layout, "markdown"))
		print_markdown(&o->operands);
	else
		print_table(&o->operands);
	return ANSWER_YES;
}
