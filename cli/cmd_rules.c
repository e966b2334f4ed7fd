/* The rules, listed and explained; all they say comes from the library. */
#include "cmd.h"

#include <stddef.h>
#include <string.h>

#include "errors.h"
#include "findings.h"
#include "formats.h"
#include "policyc.h"

static const char *const layout_words[] = { "table", "markdown", "json",
	NULL };

/* clang-format off */
const struct option rules_options[] = {
	{ "format", 'f', OPTION_CHOICE, offsetof(struct options, layout), "FMT",
	  layout_words, "print as", false },
	{ "changes", 0, OPTION_FLAG,   offsetof(struct options, changes), NULL,
	  NULL, "the rules on changes, of policyc diff", false },
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

static void
explain_change(const struct policyc_change_rule *rule)
{
	bool two = rule->improved != rule->significance;

	printf("%s\n%s (%s%s%s)\n", rule->id, rule->title,
	    policyc_class_name(rule->significance),
	    two ? "; in the other direction " : "",
	    two ? policyc_class_name(rule->improved) : "");
	part("What it means", rule->means);
	part("Why it matters to the reader", rule->why);
	part("The law", rule->citation);
	if (strcmp(rule->consent, "never"))
		part("Consent", !strcmp(rule->consent, "always")
			? "People have to be asked again."
			: "Where consent is the basis of a purpose that it "
			  "concerns, people have to be asked again.");
	if (*rule->lead)
		part("How long before people are told, if no promise says "
		     "otherwise",
		    rule->lead);
	example("Example: what differs in two versions", rule->example);
	part("What to do", rule->fix);
	part("Also named", rule->aliases);
	part("Since version", rule->since);
}

/* Rules on changes have names of their own. */
static bool
explain_changes(const char *word, bool parted)
{
	struct policyc_change_rule rule;

	for (size_t i = 0; policyc_change_rule(i, &rule); i++) {
		if (!policyc_change_rule_named(i, word))
			continue;
		if (parted)
			puts("\n---\n");
		explain_change(&rule);
		return true;
	}
	return false;
}

/* What the command itself reports is no rule. */
static bool
explain_error(const char *word, bool parted)
{
	for (const struct error_page *e = error_pages; e->id; e++) {
		if (strcmp(e->id, word))
			continue;
		if (parted)
			puts("\n---\n");
		printf("%s\n%s (error)\n", e->id, e->title);
		part("What it means", e->means);
		part("Why it matters", e->why);
		part("How to mend it", e->fix);
		return true;
	}
	return false;
}

static enum answer
no_such_page(struct report *r, const char *word)
{
	struct nearest n = { .word = word };
	char help[160];

	for (const struct error_page *e = error_pages; e->id; e++)
		nearest_try(&n, e->id);
	if (!n.best)
		return no_such_rule(r, word);
	report_error(r, "usage", nearest_help(&n, help, sizeof(help), NULL),
	    "there is no rule '%s'", word);
	return NO_ANSWER;
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
		any |= explain_changes(word, k || any);
		any |= explain_error(word, k || any);
		if (!any)
			answer = no_such_page(r, word);
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

/* --- the rules on changes ----------------------------------------------- */

static bool
named(size_t i, const char *word)
{
	struct policyc_change_rule rule;

	return policyc_change_rule_named(i, word) ||
	    (policyc_change_rule(i, &rule) && !strcmp(rule.theme, word));
}

static bool
wanted_change(size_t i, const void *data)
{
	const struct texts *names = data;

	for (size_t k = 0; k < names->count; k++)
		if (named(i, names->text[k]))
			return true;
	return !names->count;
}

static bool
names_change(const char *word)
{
	struct policyc_change_rule rule;

	for (size_t i = 0; policyc_change_rule(i, &rule); i++)
		if (named(i, word))
			return true;
	return false;
}

static void
print_changes(const char *layout, const struct texts *names)
{
	bool table = strcmp(layout, "markdown") != 0;
	struct policyc_change_rule rule;

	if (!table)
		puts("| rule | class | what changed | citation |\n"
		     "| --- | --- | --- | --- |");
	for (size_t i = 0; policyc_change_rule(i, &rule); i++) {
		const char *class = policyc_class_name(rule.significance);

		if (!wanted_change(i, names))
			continue;
		if (table)
			printf("%-36s %-11s %s\n", rule.id, class,
			    rule.title);
		else
			printf("| `%s` | %s | %s | %s |\n", rule.id, class,
			    rule.title, rule.citation);
	}
}

static enum answer
list_changes(struct report *r, const struct options *o, const char *layout)
{
	for (size_t i = 0; i < o->operands.count; i++)
		if (!names_change(o->operands.text[i]))
			return no_such_rule(r, o->operands.text[i]);
	if (!strcmp(layout, "json"))
		print_change_rules_json(stdout, wanted_change, &o->operands);
	else
		print_changes(layout, &o->operands);
	return ANSWER_YES;
}

enum answer
cmd_rules(struct report *r, const struct options *o)
{
	const char *layout = o->layout ? o->layout : layout_words[0];

	if (o->changes)
		return list_changes(r, o, layout);
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
