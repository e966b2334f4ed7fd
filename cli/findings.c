#include "findings.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

/* FNV-1a; the NUL counts, so that texts cannot run into each other. */
static uint64_t
hash(uint64_t h, const char *s)
{
	do
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	while (*s++);
	return h;
}

static uint64_t
hash_of(const struct policyc_diagnostic *d)
{
	uint64_t h = 14695981039346656037u;

	h = hash(h, d->place.name ? d->place.name : "");
	h = hash(h, d->rule);
	h = hash(h, d->path);
	return hash(h, d->message);
}

void
findings_put(struct findings *f, struct finding x)
{
	if (x.d.accepted)
		f->accepted++;
	else
		f->by_level[x.d.level]++;
	f->list = room(f->list, f->count + 1, sizeof(*f->list));
	f->list[f->count++] = x;
}

static int
by_hash(const void *x, const void *y)
{
	const struct finding *a = *(struct finding *const *)x;
	const struct finding *b = *(struct finding *const *)y;

	return a->hash != b->hash ? (a->hash > b->hash) - (a->hash < b->hash)
				  : (a > b) - (a < b);
}

void
findings_number(struct findings *f)
{
	struct finding **all = room(NULL, f->count + 1, sizeof(*all));

	for (size_t i = 0; i < f->count; i++)
		all[i] = &f->list[i];
	qsort(all, f->count, sizeof(*all), by_hash);
	for (size_t i = 0; i < f->count; i++)
		all[i]->repeat = i && all[i]->hash == all[i - 1]->hash
		    ? all[i - 1]->repeat + 1
		    : 0;
	free(all);
}

static void
add(struct findings *f, const struct policy *p, size_t i)
{
	struct finding x = { .policy = p, .index = i };

	if (!policyc_diagnostic(p->c, i, &x.d))
		out_of_memory();
	x.remarks = room(NULL, x.d.remark_count + 1, sizeof(*x.remarks));
	for (size_t j = 0; j < x.d.remark_count; j++)
		if (!policyc_remark(p->c, i, j, &x.remarks[j]))
			out_of_memory();
	x.hash = hash_of(&x.d);
	findings_put(f, x);
}

void
findings_add(struct findings *f, const struct policy *p)
{
	size_t count = policyc_diagnostic_count(p->c);

	for (size_t i = 0; i < count; i++)
		add(f, p, i);
	findings_number(f);
	f->hidden += policyc_diagnostic_hidden(p->c);
}

/* The lowest level that fails; above the highest: none does. */
static enum policyc_level
fail_on(const struct options *o, const struct policy *p)
{
	const char *word = o->fail_on ? o->fail_on
	    : o->strict		      ? "warning"
				      : NULL;

	if (!word)
		return policyc_fail_on(p->c)
		    ? policyc_fail_on(p->c)
		    : (enum policyc_level)(POLICYC_ERROR + 1);
	for (enum policyc_level l = POLICYC_INFO; l <= POLICYC_ERROR; l++)
		if (!strcmp(word, level_name(l)))
			return l;
	return (enum policyc_level)(POLICYC_ERROR + 1);
}

/* What is past the last one shown counts like the others. */
static bool
hidden_fail(const struct options *o, const struct policy *p)
{
	enum policyc_level level = policyc_hidden_level(p->c);

	return level && level >= fail_on(o, p);
}

bool
findings_mark(struct findings *f, const struct options *o)
{
	bool any = false;

	for (size_t i = 0; i < f->policy_count; i++) {
		const struct policy *p = &f->policies[i];

		any |= p->c && hidden_fail(o, p);
	}
	for (size_t i = 0; i < f->count; i++) {
		struct finding *x = &f->list[i];

		x->fails = !x->d.accepted &&
		    x->d.level >= fail_on(o, x->policy);
		any |= x->fails;
	}
	return any;
}

void
findings_free(struct findings *f)
{
	for (size_t i = 0; i < f->count; i++) {
		free(f->list[i].remarks);
		free(f->list[i].message);
	}
	free(f->list);
}

const char *
finding_file(const struct finding *x)
{
	return x->d.place.name ? x->d.place.name : x->policy->shown;
}

const char *
finding_help(const struct finding *x)
{
	for (size_t j = 0; j < x->d.remark_count; j++)
		if (x->remarks[j].kind == POLICYC_HELP)
			return x->remarks[j].text;
	return "";
}

size_t
finding_rule(const struct findings *f, const struct finding *x,
    struct policyc_rule *out)
{
	size_t i = 0;

	while (f->rules->rule(i, out) && strcmp(out->id, x->d.rule))
		i++;
	return i;
}

void
finding_fingerprint(const struct finding *x, char out[32])
{
	snprintf(out, 32, "%016" PRIx64 ":%u", x->hash, x->repeat + 1);
}

const char *
level_name(enum policyc_level level)
{
	switch (level) {
	case POLICYC_INFO:
		return "info";
	case POLICYC_WARNING:
		return "warning";
	case POLICYC_ERROR:
		break;
	}
	return "error";
}

bool
rules_named(const char *word)
{
	struct policyc_rule rule;
	const char *regime;

	for (size_t i = 0; policyc_rule(i, &rule); i++)
		if (policyc_rule_named(i, word))
			return true;
	/* There are laws that no rule is of yet. */
	for (size_t i = 0; (regime = policyc_regime(i)); i++)
		if (!strcmp(regime, word))
			return true;
	return false;
}

const char *
nearest_rule(const char *word, char *into, size_t size)
{
	struct nearest n = { .word = word };
	struct policyc_change_rule change;
	struct policyc_rule rule;
	const char *regime;

	for (size_t i = 0; policyc_rule(i, &rule); i++) {
		nearest_try(&n, rule.id);
		nearest_try(&n, rule.theme);
	}
	for (size_t i = 0; policyc_change_rule(i, &change); i++)
		nearest_try(&n, change.id);
	for (size_t i = 0; (regime = policyc_regime(i)); i++)
		nearest_try(&n, regime);
	return nearest_help(&n, into, size, "'policyc rules' lists them");
}

enum answer
no_such_rule(struct report *r, const char *word)
{
	char help[160];

	report_error(r, "usage", nearest_rule(word, help, sizeof(help)),
	    "there is no rule '%s'", word);
	return NO_ANSWER;
}

/* By rules of the format, always. */
static bool
judged(const struct policy *p, size_t i)
{
	struct policyc_rule rule;

	return p->c && policyc_rule(i, &rule) &&
	    (!rule.silenceable || policyc_rule_ran(p->c, i));
}

const struct rules diagnostic_rules = { policyc_rule, judged };
