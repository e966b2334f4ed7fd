/* The formats that are XML: JUnit's and Checkstyle's. */
#include "formats.h"

#include <string.h>

static void
escaped(FILE *to, const char *s)
{
	for (; *s; s++)
		switch (*s) {
		case '&':
			fputs("&amp;", to);
			break;
		case '<':
			fputs("&lt;", to);
			break;
		case '>':
			fputs("&gt;", to);
			break;
		case '"':
			fputs("&quot;", to);
			break;
		case '\n':
			fputs("&#10;", to);
			break;
		default:
			/* XML has no other controls; the reader has none. */
			fputc((unsigned char)*s < 0x20 ? ' ' : *s, to);
		}
}

static void
attribute(FILE *to, const char *name, const char *value)
{
	fprintf(to, " %s=\"", name);
	escaped(to, value);
	fputc('"', to);
}

/* --- JUnit: one test case a rule, so that what passed is seen, too ------ */

/* Whether the finding is the rule's, in the policy. */
static bool
is_of(const struct finding *x, const struct policy *p, const char *rule)
{
	return x->policy == p && !strcmp(x->d.rule, rule);
}

static bool
rule_fails(const struct findings *f, const struct policy *p, const char *rule)
{
	for (size_t i = 0; i < f->count; i++)
		if (f->list[i].fails && is_of(&f->list[i], p, rule))
			return true;
	return false;
}

static void
junit_count(const struct findings *f, const struct policy *p, size_t *tests,
    size_t *failures)
{
	struct policyc_rule rule;

	*tests = *failures = 0;
	for (size_t i = 0; f->rules->rule(i, &rule); i++) {
		*tests += f->rules->judged(p, i);
		*failures += f->rules->judged(p, i) &&
		    rule_fails(f, p, rule.id);
	}
}

/* The findings of a rule that fail, or that do not, a line each. */
static void
junit_lines(FILE *to, const struct findings *f, const struct policy *p,
    const char *rule, bool failing)
{
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (!is_of(x, p, rule) || x->fails != failing)
			continue;
		escaped(to, finding_file(x));
		fprintf(to, ":%zu:%zu: %s: ", x->d.place.line,
		    x->d.place.column, level_name(x->d.level));
		escaped(to, x->d.message);
		fputs(x->d.accepted ? " (accepted)\n" : "\n", to);
	}
}

static void
junit_case(FILE *to, const struct findings *f, const struct policy *p,
    const struct policyc_rule *rule)
{
	fputs("    <testcase", to);
	attribute(to, "name", rule->id);
	fputs(" classname=\"policyc.", to);
	escaped(to, rule->theme);
	if (!rule_fails(f, p, rule->id)) {
		fputs("\" time=\"0\"/>\n", to);
		return;
	}
	fputs("\" time=\"0\">\n      <failure", to);
	attribute(to, "message", rule->title);
	attribute(to, "type", level_name(rule->level));
	fputs(">\n", to);
	junit_lines(to, f, p, rule->id, true);
	fputs("      </failure>\n    </testcase>\n", to);
}

/* The order, and what must be there, is that of Ant's schema. */
static void
junit_suite(FILE *to, const struct findings *f, size_t n)
{
	const struct policy *p = &f->policies[n];
	struct policyc_rule rule;
	size_t tests, failures;

	junit_count(f, p, &tests, &failures);
	fprintf(to, "  <testsuite id=\"%zu\" package=\"policyc\"", n);
	attribute(to, "name", p->shown);
	fprintf(to, " timestamp=\"%sT00:00:00\" hostname=\"localhost\" "
	    "tests=\"%zu\" failures=\"%zu\" errors=\"0\" time=\"0\">\n"
	    "    <properties/>\n",
	    f->today, tests, failures);
	for (size_t i = 0; f->rules->rule(i, &rule); i++)
		if (f->rules->judged(p, i))
			junit_case(to, f, p, &rule);
	fputs("    <system-out>\n", to);
	for (size_t i = 0; f->rules->rule(i, &rule); i++)
		junit_lines(to, f, p, rule.id, false);
	fputs("    </system-out>\n    <system-err/>\n  </testsuite>\n", to);
}

void
print_junit(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;

	(void)o;
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n",
	    to);
	for (size_t i = 0; i < f->policy_count; i++)
		if (f->policies[i].c)
			junit_suite(to, f, i);
	fputs("</testsuites>\n", to);
}

/* --- Checkstyle --------------------------------------------------------- */

void
print_checkstyle(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	const char *open = NULL;

	(void)o;
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	      "<checkstyle version=\"8.0\">\n",
	    to);
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (x->d.accepted)
			continue;
		if (!open || strcmp(open, finding_file(x))) {
			fputs(open ? "  </file>\n  <file" : "  <file", to);
			attribute(to, "name", open = finding_file(x));
			fputs(">\n", to);
		}
		fprintf(to, "    <error line=\"%zu\" column=\"%zu\"",
		    x->d.place.line, x->d.place.column);
		attribute(to, "severity", level_name(x->d.level));
		attribute(to, "message", x->d.message);
		fputs(" source=\"policyc.", to);
		escaped(to, x->d.rule);
		fputs("\"/>\n", to);
	}
	fputs(open ? "  </file>\n</checkstyle>\n" : "</checkstyle>\n", to);
}
