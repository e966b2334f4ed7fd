/*
 * The version that the changes ask for.  A version is numbers with dots: the
 * first is the major one, the second the minor one, the third the patch.  One
 * that is a single number goes up by one, and one that is a day has to be a
 * later one.
 */
#include "base/arena.h"
#include "base/out.h"
#include "change/finish.h"
#include "change/judge.h"

#define PARTS_MAX 8

struct version {
	unsigned long part[PARTS_MAX];
	size_t count;
};

static struct version
version_of(struct str s)
{
	struct version v = { .count = 1 };

	for (size_t i = 0; i < s.len; i++) {
		unsigned long *part = &v.part[v.count - 1];

		if (s.p[i] == '.' && v.count < PARTS_MAX)
			v.count++;
		else if (s.p[i] >= '0' && s.p[i] <= '9' &&
		    *part < 100000000)
			*part = *part * 10 + (unsigned long)(s.p[i] - '0');
	}
	return v;
}

/* A year, and more: 2026.10.01. */
static bool
is_day(const struct version *v)
{
	return v->count > 1 && v->part[0] >= 1900 && v->part[0] < 3000;
}

static int
compare(const struct version *a, const struct version *b)
{
	for (size_t i = 0; i < PARTS_MAX; i++)
		if (a->part[i] != b->part[i])
			return a->part[i] < b->part[i] ? -1 : 1;
	return 0;
}

/* Which step leads from one to the other. */
static enum bump_step
step_between(const struct version *a, const struct version *b)
{
	if (a->part[0] != b->part[0])
		return STEP_MAJOR;
	if (a->part[1] != b->part[1])
		return STEP_MINOR;
	return compare(a, b) ? STEP_PATCH : STEP_NONE;
}

static struct str
version_text(struct arena *a, const struct version *v)
{
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < v->count; i++) {
		if (i)
			out_char(&o, '.');
		out_unsigned(&o, v->part[i]);
	}
	return out_end(&o);
}

/* In as many numbers as there were, or as the step needs. */
static struct version
stepped(struct version v, enum bump_step step)
{
	size_t at = step == STEP_MAJOR ? 0 : step == STEP_MINOR ? 1 : 2;

	if (step == STEP_NONE)
		return v;
	/* A version that is one number knows no smaller steps. */
	if (v.count == 1)
		at = 0;
	v.part[at]++;
	for (size_t i = at + 1; i < PARTS_MAX; i++)
		v.part[i] = 0;
	if (v.count < at + 1)
		v.count = at + 1;
	return v;
}

static enum bump_step
step_for(const struct judge *j, enum change_class class)
{
	const struct versioning *v = &j->policy[SIDE_NEW]->notice.versioning;
	unsigned is = class == CLASS_SIGNIFICANT ? v->significant.is
	    : class == CLASS_NOTABLE		 ? v->notable.is
						 : v->editorial.is;

	if (class == CLASS_NONE)
		return STEP_NONE;
	if (is)
		return is == BUMP_MAJOR ? STEP_MAJOR
		    : is == BUMP_MINOR	? STEP_MINOR
					: STEP_PATCH;
	return class == CLASS_SIGNIFICANT ? STEP_MAJOR
	    : class == CLASS_NOTABLE	  ? STEP_MINOR
					  : STEP_PATCH;
}

static enum verdict
verdict_of(const struct version_due *b)
{
	struct version old = version_of(b->published);
	struct version new = version_of(b->current);
	struct version due = version_of(b->required);

	if (compare(&new, &old) < 0)
		return VERDICT_WENT_BACK;
	if (!compare(&new, &old))
		return b->step ? VERDICT_NOT_BUMPED : VERDICT_OK;
	if (compare(&new, &due) < 0)
		return VERDICT_TOO_SMALL;
	if ((old.count == 1 || is_day(&old)) && b->step)
		return VERDICT_OK;
	return step_between(&old, &new) > b->step ? VERDICT_TOO_LARGE
						  : VERDICT_OK;
}

void
bump_find(struct judge *j)
{
	struct comparison *out = j->out;
	struct version_due *b = &out->bump;
	struct version v;

	b->published = j->policy[SIDE_OLD]->notice.version.s;
	b->current = j->policy[SIDE_NEW]->notice.version.s;
	for (size_t i = 0; i < out->count; i++) {
		const struct change *c = out->all[i];

		if (change_rule_rows[c->rule].counts && c->class > b->class)
			b->class = c->class;
	}
	b->lower_bound = out->by_class[CLASS_REVIEW] > 0;
	b->step = step_for(j, b->class);
	v = version_of(b->published);
	if (b->step && is_day(&v)) {
		b->required = arena_printf(j->arena, "%.*s.1",
		    STR_ARG(b->published));
	} else {
		v = stepped(v, b->step);
		b->required = version_text(j->arena, &v);
	}
	b->numbers = verdict_of(b);
	b->verdict = b->lower_bound ? VERDICT_REVIEW_OPEN : b->numbers;
}
