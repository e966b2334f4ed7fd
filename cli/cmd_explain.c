/*
 * Explains rules, what the command reports, and changes of a policy; all that
 * is said of rules comes from the library.
 */
#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "compared.h"
#include "errors.h"
#include "findings.h"

/* clang-format off */
const struct option explain_options[] = {
	{ "policy",  0, OPTION_TEXT, offsetof(struct options, policy),  "POLICY",
	  NULL, "whose changes, if not of the one in the current folder", false },
	{ "against", 0, OPTION_TEXT, offsetof(struct options, against), "OLD",
	  NULL, "since which version, if not what the settings say, or @published", false },
	{ "config",  0, OPTION_TEXT, offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

/* --- rules --------------------------------------------------------------- */

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

/* Of a rule that is off. */
static void
switch_on(const struct policyc_rule *rule)
{
	printf("\nHow to switch it on\n\n"
	       "Ask for it once:\n\n"
	       "    policyc %s --select %s\n\n"
	       "or give it a level for the project in .policyc.yaml:\n\n"
	       "    rules: {%s: %s}\n",
	    rule->on_translations ? "i18n check" : "check", rule->id, rule->id,
	    level_name(rule->level));
}

static bool
is_of_gate(const struct policyc_rule *rule)
{
	return !strcmp(rule->theme, "gate");
}

/* False where no single finding can be silenced. */
static bool
silence_one(const struct policyc_rule *rule)
{
	/* A policy accepts what it is, and not how it came to be. */
	bool acceptable = !rule->on_translations && !is_of_gate(rule);

	if (rule->waivable)
		printf("Waive it for one text, by a note of its unit in the "
		       "translation file:\n\n"
		       "    <note category=\"waive\">%s: WHY IT IS RIGHT"
		       "</note>\n\n", rule->id);
	else if (acceptable)
		printf("Accept one finding in the policy, with the place that "
		       "the finding names:\n\n"
		       "    accept:\n"
		       "      - {rule: %s, at: PLACE, reason: WHY IT IS RIGHT}"
		       "\n\n", rule->id);
	return rule->waivable || acceptable;
}

static void
silence(const struct policyc_rule *rule)
{
	puts("\nHow to silence it\n");
	if (!rule->silenceable) {
		puts(is_of_gate(rule)
			? "It cannot be: no settings decide what this asks "
			  "for."
			: rule->level == POLICYC_ERROR
			? "It cannot be: a notice cannot be compiled from "
			  "what it finds."
			: "It cannot be: what it finds is lost from the "
			  "notice.");
		return;
	}
	printf("%s its level for the project in .policyc.yaml:\n\n"
	       "    rules: {%s: off}\n",
	    silence_one(rule) ? "or change" : "Change", rule->id);
}

static void
explain(size_t i, const struct policyc_rule *rule)
{
	const char *regime;

	printf("%s\n%s (%s%s)\n", rule->id, rule->title,
	    level_name(rule->level),
	    rule->on_request ? "; off until asked for" : "");
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
	if (rule->on_request)
		switch_on(rule);
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

/* --- changes of a policy ------------------------------------------------- */

static void
value(const char *what, const char *text, const struct policyc_place *p)
{
	printf("%-4s  ", what);
	report_put(stdout, text ? text : "(nothing)");
	if (p->name) {
		fputs("\n      ", stdout);
		report_put(stdout, p->name);
		printf(":%zu:%zu", p->line, p->column);
	}
	putchar('\n');
}

/* All that the change consists of, where that is more than one value. */
static void
parts(struct policyc *c, size_t i, const struct policyc_change *d)
{
	struct policyc_difference x;

	if (d->difference_count < 2)
		return;
	puts("\nIt consists of\n");
	for (size_t j = 0; policyc_difference(c, i, j, &x); j++) {
		report_put(stdout, x.path);
		fputs(": ", stdout);
		report_put(stdout, x.from ? x.from : "(nothing)");
		fputs(" \xe2\x86\x92 ", stdout);
		report_put(stdout, x.to ? x.to : "(nothing)");
		putchar('\n');
	}
}

/* A text of it stands in each language; a fact is told in all of them. */
static void
languages(struct policyc *c, size_t i)
{
	const char *locale, *state;

	puts("\nWhere it shows\n");
	for (size_t k = 0; (locale = policyc_locale(c, k)); k++) {
		state = policyc_change_locale(c, i, locale);
		printf("%s: %s\n", locale,
		    !k		? "the source"
			: state ? state
				: "told from the model");
	}
}

static void
reasons(struct policyc *c, size_t i, const struct policyc_change *d)
{
	struct policyc_change_rule rule;
	struct policyc_acceptance a;
	const char *audience;
	size_t k = 0;

	while (policyc_change_rule(k, &rule) && strcmp(rule.id, d->rule))
		k++;
	printf("\nWhy it is %s\n\n", policyc_class_name(d->significance));
	if (d->accepted && policyc_change_acceptance(c, i, &a)) {
		fputs("Decided by ", stdout);
		report_put(stdout, a.by);
		printf(" on %s, for version %s: ", a.on, a.until);
		report_put(stdout, a.reason);
		if (*a.ref) {
			fputs(" (", stdout);
			report_put(stdout, a.ref);
			putchar(')');
		}
		putchar('\n');
	}
	printf("By the rule '%s': %s. %s\n", d->rule, rule.title, rule.means);
	part("Why it matters to the reader", rule.why);
	part("The law", d->citation);
	for (size_t j = 0; (audience = policyc_change_audience(c, i, j)); j++)
		printf("%s%s", j ? ", " : "\nWhom it concerns\n\n", audience);
	if (d->audience_count)
		putchar('\n');
	if (d->lead)
		part("How long before people are told", d->lead);
	if (d->consent)
		part("Consent", "People have to be asked again.");
	part("What to do", rule.fix);
}

static void
explain_one(const struct compared *x, size_t i, const struct options *o)
{
	const struct policyc_change *d = &x->changes[i];

	printf("%s\n", d->fingerprint);
	report_put(stdout, d->message);
	printf(" (%s)\n\n", policyc_class_name(d->significance));
	value("from", d->from, &d->old_place);
	value("to", d->to, &d->new_place);
	parts(x->new.c, i, d);
	languages(x->new.c, i);
	reasons(x->new.c, i, d);
	if (d->accepted)
		return;
	puts("\nTo decide what it means\n");
	printf("policyc ack %.8s --as %s --reason WHY", d->fingerprint,
	    d->significance == POLICYC_SIGNIFICANT ? "notable" : "editorial");
	print_same_question(stdout, x, o, " --policy ");
	putchar('\n');
}

/* The policy is opened once, for the first change that is asked for. */
struct explaining {
	struct report *report;
	const struct options *options;
	struct inputs all;
	struct compared compared;
	bool open;
	enum answer answer; /* of opening it */
};

static enum answer
open_policy(struct explaining *e)
{
	const struct options *o = e->options;
	struct compared *x = &e->compared;

	if (e->open)
		return e->answer;
	e->open = true;
	inputs_init(&e->all, e->report);
	e->answer = compared_open_new(&e->all, o,
	    o->policy ? o->policy : ".", x);
	if (e->answer == ANSWER_YES)
		e->answer = compared_with(&e->all, o,
		    compared_against(o, x), NULL, x);
	return e->answer;
}

static enum answer
explain_change_of_policy(struct explaining *e, const char *print)
{
	const struct compared *x = &e->compared;
	size_t i;

	if (open_policy(e) != ANSWER_YES)
		return NO_ANSWER;
	i = compared_find(x, print);
	if (i == x->count) {
		report_error(e->report, "change-not-found",
		    "'policyc gate' and 'policyc diff' name the changes",
		    "no change since version %s is called '%s'",
		    x->bump.published, print);
		return NO_ANSWER;
	}
	explain_one(x, i, e->options);
	return ANSWER_YES;
}

/* --- the command ---------------------------------------------------------- */

static bool
explain_rule(const char *word, bool parted)
{
	struct policyc_rule rule;
	bool any = false;

	for (size_t i = 0; policyc_rule(i, &rule); i++) {
		if (!policyc_rule_named(i, word) || !strcmp(rule.theme, word))
			continue;
		if (parted || any)
			puts("\n---\n");
		explain(i, &rule);
		any = true;
	}
	any |= explain_changes(word, parted || any);
	return explain_error(word, parted || any) || any;
}

static enum answer
explain_word(struct explaining *e, const char *word, bool parted)
{
	if (explain_rule(word, parted))
		return ANSWER_YES;
	if (!compared_is_print(word))
		return no_such_page(e->report, word);
	if (parted)
		puts("\n---\n");
	return explain_change_of_policy(e, word);
}

enum answer
cmd_explain(struct report *r, const struct options *o)
{
	struct explaining e = { .report = r, .options = o };
	enum answer answer = ANSWER_YES;

	if (!o->operands.count) {
		report_error(r, "usage", "'policyc rules' lists the rules",
		    "'policyc explain' needs a rule, or the digits of a change");
		return NO_ANSWER;
	}
	for (size_t k = 0; k < o->operands.count; k++)
		answer = worse(answer,
		    explain_word(&e, o->operands.text[k], k));
	if (e.open) {
		compared_close(&e.compared);
		inputs_end(&e.all);
	}
	return answer;
}
