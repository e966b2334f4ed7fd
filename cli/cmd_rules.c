/* The rules, listed; all they say comes from the library. */
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
	{ "changes", 0, OPTION_FLAG,   offsetof(struct options, changes), NULL,
	  NULL, "the rules on changes, of policyc diff", false },
	{ 0 },
};
/* clang-format on */

/* --- list --------------------------------------------------------------- */

/* How loud it is where nobody says otherwise. */
static const char *
loudness(const struct policyc_rule *rule)
{
	return rule->on_request ? "off" : level_name(rule->level);
}

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
			printf("%-36s %-8s %s\n", rule.id, loudness(&rule),
			    rule.title);
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
		printf("| `%s` | %s | %s | ", rule.id, loudness(&rule),
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
