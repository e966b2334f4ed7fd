/* Decisions without a human. */
#include "change/judge.h"

static void
decision(struct judge *j, struct raw *r)
{
	const struct automated_decision *d = r->of[SIDE_NEW];
	struct change *c = report_as(j, r, C_ADM_ADDED, went(r));

	if (d && d->ground.is == GROUND_EXPLICIT_CONSENT)
		c->due = CONSENT_ALWAYS;
}

static void
way(struct judge *j, struct raw *r)
{
	const struct automated_decision *d =
	    (const void *)entry_in(r, SIDE_NEW);
	struct change *c = report_set(j, r, C_ADM_LOGIC_CHANGED, false);

	if (came(r) && r->field->kind == FIELD_TEXT)
		c->class = CLASS_NOTABLE;
	c->due = d->ground.is == GROUND_EXPLICIT_CONSENT ? CONSENT_ALWAYS
							 : CONSENT_NEVER;
}

const struct change_row decisions_changes[] = {
	{ "automated_decisions", .what = ENTRIES, .judge = decision },
	{ "automated_decisions", .what = FIELDS, .rule = C_ADM_ADDED,
	  .better = true },
	{ "automated_decisions.safeguards", WENT,
	  .rule = C_ADM_SAFEGUARD_REMOVED },
	{ "automated_decisions.safeguards", CAME,
	  .rule = C_ADM_SAFEGUARD_REMOVED, .better = true },
	{ "automated_decisions.*", .judge = way },
	{ 0 },
};
