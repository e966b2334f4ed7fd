/* What the controller promises: security, and to tell people of changes. */
#include "change/judge.h"

/* Shorter is better for what is promised within a time. */
static void
breach(struct judge *j, struct raw *r)
{
	report_as(j, r, C_SECURITY_COMMITMENT_WEAKENED,
	    came(r) || (!went(r) && longer_by(r) <= 0));
}

/* And longer for what is promised in advance. */
static void
advance(struct judge *j, struct raw *r)
{
	report_as(j, r, C_CHANGE_POLICY_WEAKENED,
	    came(r) || (!went(r) && longer_by(r) >= 0));
}

static void
valid_until(struct judge *j, struct raw *r)
{
	const struct day *old = r->of[SIDE_OLD], *new = r->of[SIDE_NEW];

	report_as(j, r, C_SECURITY_COMMITMENT_WEAKENED,
	    !went(r) && (came(r) || date_cmp(new->date, old->date) > 0));
}

/* Another standard or body: whether it is less, only people can tell. */
static void
certificate(struct judge *j, struct raw *r)
{
	struct change *c =
	    report_as(j, r, C_SECURITY_COMMITMENT_WEAKENED, came(r));

	if (came(r) || went(r))
		return;
	c->class = CLASS_NOTABLE;
	c->direction = DIRECTION_SWAP;
}

const struct change_row promises_changes[] = {
	{ "security.certifications", CAME, ENTRIES,
	  .rule = C_SECURITY_COMMITMENT_WEAKENED, .better = true },
	{ "security.certifications", WENT, ENTRIES,
	  .rule = C_SECURITY_COMMITMENT_WEAKENED },
	{ "security.certifications.valid_until", .judge = valid_until },
	{ "security.certifications.*", .judge = certificate },
	{ "security.measures", WENT,
	  .rule = C_SECURITY_COMMITMENT_WEAKENED },
	{ "security.breach.notify_within", .judge = breach },
	{ "security.breach.text", WENT,
	  .rule = C_SECURITY_COMMITMENT_WEAKENED },
	{ "changes.channels", CAME, ENTRIES, .rule = C_CHANGE_POLICY_WEAKENED,
	  .better = true },
	{ "changes.channels", WENT, ENTRIES,
	  .rule = C_CHANGE_POLICY_WEAKENED },
	{ "changes.channels.*", .rule = C_CHANGE_POLICY_WEAKENED },
	{ "changes.notice_period", .judge = advance },
	{ 0 },
};
