/*
 * The version that the changes ask for.  A version is numbers with dots: the
 * first is the major one, the second the minor one, the third the patch.  A
 * scheme without a patch takes the next larger step; one of a single number
 * goes up by one, and one of days has to be a later day.
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

int
version_order(struct str a, struct str b)
{
	struct version x = version_of(a), y = version_of(b);

	return compare(&x, &y);
}

bool
version_fits(struct str s, enum version_scheme scheme)
{
	struct version v = version_of(s);

	switch (scheme) {
	case SCHEME_MAJOR_MINOR:
		return v.count == 2;
	case SCHEME_SEMVER:
		return v.count == 3;
	case SCHEME_INTEGER:
		return v.count == 1;
	case SCHEME_DATE:
		return is_day(&v) && (v.count == 3 || v.count == 4);
	case SCHEME_NONE:
	case SCHEME_COUNT:
		break;
	}
	return true;
}

/* As the settings say, or as the versions are numbered. */
static enum version_scheme
scheme_of(const struct judge *j, const struct version *published,
    const struct version *current)
{
	const struct versioning *v = &j->policy[SIDE_NEW]->notice.versioning;
	bool patches = current->count > 2 || v->significant.is == BUMP_PATCH ||
	    v->notable.is == BUMP_PATCH || v->editorial.is == BUMP_PATCH;

	if (j->settings && j->settings->gate.scheme.is)
		return (enum version_scheme)j->settings->gate.scheme.is;
	if (is_day(published))
		return SCHEME_DATE;
	return published->count == 1		  ? SCHEME_INTEGER
	    : published->count == 2 && !patches ? SCHEME_MAJOR_MINOR
						  : SCHEME_SEMVER;
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
stepped(struct version v, enum bump_step step, enum version_scheme scheme)
{
	size_t at = step == STEP_MAJOR || scheme == SCHEME_INTEGER ? 0
	    : step == STEP_MINOR				   ? 1
								   : 2;

	v.part[at]++;
	for (size_t i = at + 1; i < PARTS_MAX; i++)
		v.part[i] = 0;
	if (v.count < at + 1)
		v.count = at + 1;
	return v;
}

static enum bump_step
stated_step(const struct versioning *v, enum change_class class)
{
	static const enum bump_step steps[BUMP_COUNT] = {
		[BUMP_MAJOR] = STEP_MAJOR,
		[BUMP_MINOR] = STEP_MINOR,
		[BUMP_PATCH] = STEP_PATCH,
	};

	return steps[class == CLASS_SIGNIFICANT ? v->significant.is
		: class == CLASS_NOTABLE	? v->notable.is
						: v->editorial.is];
}

static enum bump_step
step_for(const struct judge *j, enum change_class class,
    enum version_scheme scheme)
{
	enum bump_step step =
	    stated_step(&j->policy[SIDE_NEW]->notice.versioning, class);

	if (class == CLASS_NONE)
		return STEP_NONE;
	/* A number alone is of what people may care about. */
	if (!step && scheme == SCHEME_INTEGER && class < CLASS_NOTABLE)
		return STEP_NONE;
	if (!step)
		step = class == CLASS_SIGNIFICANT ? STEP_MAJOR
		    : class == CLASS_NOTABLE	  ? STEP_MINOR
						  : STEP_PATCH;
	return step == STEP_PATCH && scheme == SCHEME_MAJOR_MINOR ? STEP_MINOR
								  : step;
}

/* Today, or the next version of the day that was published last. */
static struct str
later_day(const struct judge *j, const struct version *published)
{
	struct date day = j->today;
	struct version today = { { (unsigned long)day.year, day.month,
		day.day }, 3 }, next = *published;

	/* A year and a number alone is no day. */
	if (is_day(published) && published->count == 2) {
		next.part[1]++;
		return version_text(j->arena, &next);
	}
	if (compare(&today, published) > 0)
		return arena_printf(j->arena, "%04d.%02u.%02u", day.year,
		    day.month, day.day);
	next.part[3]++;
	return arena_printf(j->arena, "%04lu.%02lu.%02lu.%lu", next.part[0],
	    next.part[1], next.part[2], next.part[3]);
}

static struct str
required(const struct judge *j, const struct version_due *b)
{
	struct version v = version_of(b->published);

	if (!b->step)
		return b->published;
	if (b->scheme == SCHEME_DATE)
		return later_day(j, &v);
	v = stepped(v, b->step, b->scheme);
	/* Where the settings say how, whatever the published one has. */
	if (j->settings && j->settings->gate.scheme.is)
		v.count = b->scheme == SCHEME_SEMVER   ? 3
		    : b->scheme == SCHEME_MAJOR_MINOR ? 2
						      : 1;
	return version_text(j->arena, &v);
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
	/* Any later day will do, and any higher number. */
	if (b->scheme == SCHEME_DATE && is_day(&new))
		return VERDICT_OK;
	if (compare(&new, &due) < 0)
		return VERDICT_TOO_SMALL;
	if (b->scheme == SCHEME_INTEGER)
		return VERDICT_OK;
	return step_between(&old, &new) > b->step ? VERDICT_TOO_LARGE
						  : VERDICT_OK;
}

void
bump_find(struct judge *j)
{
	struct comparison *out = j->out;
	struct version_due *b = &out->bump;
	struct version published, current;

	b->published = j->policy[SIDE_OLD]->notice.version.s;
	b->current = j->policy[SIDE_NEW]->notice.version.s;
	for (size_t i = 0; i < out->count; i++) {
		const struct change *c = out->all[i];

		if (change_rule_rows[c->rule].counts && c->class > b->class)
			b->class = c->class;
	}
	b->lower_bound = out->by_class[CLASS_REVIEW] > 0;
	published = version_of(b->published);
	current = version_of(b->current);
	b->scheme = scheme_of(j, &published, &current);
	b->step = step_for(j, b->class, b->scheme);
	b->required = required(j, b);
	b->numbers = verdict_of(b);
	b->verdict = b->lower_bound ? VERDICT_REVIEW_OPEN : b->numbers;
}
