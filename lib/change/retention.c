/* How long data are kept. */
#include "change/judge.h"
#include "change/value.h"

/* --- one rule ----------------------------------------------------------- */

/* By less than a tenth, within what a law allows. */
static bool
is_slight(const struct raw *r)
{
	const struct retention *new = record_in(r, SIDE_NEW);
	const struct period *old = r->of[SIDE_OLD];

	return duration_given(new->law_limit.duration) &&
	    longer_by(r) * 10 < duration_seconds(old->duration);
}

static void
criteria_for(struct judge *j, struct raw *r)
{
	struct change *c =
	    report_as(j, r, C_RETENTION_PERIOD_TO_CRITERIA, came(r));
	enum raw_side other = came(r) ? SIDE_OLD : SIDE_NEW;

	for (EACH_RAW(j, x)) {
		if (!open_at(x, "retention.criteria") || x->step != r->step ||
		    came(x) == came(r) || !x->value[other].p)
			continue;
		c->value[other] = x->value[other];
		c->at[other] = x->at[other];
		take(c, x);
	}
}

static void
period(struct judge *j, struct raw *r)
{
	struct change *c;

	if (came(r) || went(r)) {
		criteria_for(j, r);
		return;
	}
	if (longer_by(r) <= 0) {
		report(j, r, C_RETENTION_SHORTENED);
		return;
	}
	c = report(j, r, C_RETENTION_LENGTHENED);
	if (is_slight(r))
		c->class = CLASS_NOTABLE;
}

static void
trigger(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_RETENTION_TRIGGER_CHANGED);

	if (came(r))
		c->class = CLASS_NOTABLE;
}

/* Is it still said that they are erased, where it was? */
static void
after(struct judge *j, struct raw *r)
{
	const struct retention *old = record_in(r, SIDE_OLD);
	const struct retention *new = record_in(r, SIDE_NEW);
	struct change *c =
	    report_set(j, r, C_RETENTION_AFTER_CHANGED, false);

	if (has_choice(&old->after, DISPOSAL_ERASE) &&
	    !has_choice(&new->after, DISPOSAL_ERASE))
		c->class = CLASS_SIGNIFICANT;
}

static void
exception(struct judge *j, struct raw *r)
{
	if (came(r) || went(r))
		report_as(j, r, C_RETENTION_EXCEPTION_ADDED, went(r));
}

/* --- which rules hold for a purpose ------------------------------------- */

/* The longest period of a purpose's rules; false when one has none. */
static bool
longest(const struct purpose *p, const struct period **out)
{
	*out = NULL;
	for (EACH(struct ref, r, p->retention)) {
		const struct retention *x = (const void *)r->to;

		if (!x || !duration_given(x->period.duration))
			return false;
		if (!*out || duration_seconds(x->period.duration) >
			duration_seconds((*out)->duration))
			*out = &x->period;
	}
	return *out;
}

static enum change_rule
assigned_rule(const struct purpose *old, const struct purpose *new)
{
	const struct period *was, *is;
	long by;

	if (!longest(old, &was) || !longest(new, &is))
		return C_RETENTION_RULE_CHANGED;
	by = duration_seconds(is->duration) - duration_seconds(was->duration);
	return by > 0 ? C_RETENTION_LENGTHENED
	    : by < 0	 ? C_RETENTION_SHORTENED
			 : C_RETENTION_RULE_CHANGED;
}

/* The rules that came or went with the references to them. */
static void
take_rules(struct judge *j, struct change *c, const struct raw *ref)
{
	enum raw_side side = came(ref) ? SIDE_NEW : SIDE_OLD;

	for (EACH_RAW(j, r))
		if (open_at(r, "retention") && r->what == RAW_ENTRY &&
		    r->value[side].p &&
		    str_eq(r->value[side], ref->value[side]))
			take(c, r);
}

static void
assigned(struct judge *j, struct raw *r)
{
	struct change *c = report_set(j, r,
	    assigned_rule(record_in(r, SIDE_OLD), record_in(r, SIDE_NEW)),
	    false);

	for (struct raw *x = c->first; x; x = x->next)
		if (x->field->target == COLLECTION_RETENTION)
			take_rules(j, c, x);
}

const struct change_row retention_changes[] = {
	{ "retention.period", .judge = period },
	{ "retention.trigger", .judge = trigger },
	{ "retention.after", .judge = after },
	{ "retention.exception", .judge = exception },
	{ "purposes.retention", .judge = assigned },
	{ "retention", .what = ENTRIES, .rule = C_RETENTION_RULE_CHANGED },
	{ "retention.data", .rule = C_RETENTION_RULE_CHANGED,
	  .grouped = true },
	{ "retention.law_limit", .rule = C_RETENTION_RULE_CHANGED,
	  .better = true },
	{ 0 },
};
