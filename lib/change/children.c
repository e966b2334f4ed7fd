/* Whether children are addressed. */
#include "change/judge.h"

static void
addressed(struct judge *j, struct raw *r)
{
	report_as(j, r, C_CHILD_AGE_LOWERED, !is_yes(r, SIDE_NEW));
}

static void
age(struct judge *j, struct raw *r)
{
	const struct number *old = r->of[SIDE_OLD], *new = r->of[SIDE_NEW];

	report_as(j, r, C_CHILD_AGE_LOWERED,
	    came(r) || (!went(r) && new->n > old->n));
}

const struct change_row children_changes[] = {
	{ "children.directed", .judge = addressed },
	{ "children.knowingly", .judge = addressed },
	{ "children.min_age", .judge = age },
	{ "children.adapted", .rule = C_CHILDREN_NOTICE_CHANGED },
	{ 0 },
};
