/* Promises on security, and whether they can still be true. */
#include "check/rule.h"

static void
lapsed(struct check *c, const struct certification *x)
{
	const struct day *last = &x->valid_until;

	if (last->date.year && c->as_of.year &&
	    date_cmp(last->date, c->as_of) < 0)
		found(c, last->at, key_to(c, "security.certifications",
		    &x->item), "the certificate '%.*s' had ended on the day "
		    "of the notice", STR_ARG(x->item.id));
}

static void
lapsed_certificates(struct check *c, const struct policy *p)
{
	for (EACH(struct certification, x, p->security.certifications))
		lapsed(c, x);
}

/* Whole hours. */
static long
hours(struct duration d)
{
	return period_days((struct duration){ .years = d.years,
		   .months = d.months, .weeks = d.weeks, .days = d.days }) *
	    24 + (long)d.hours;
}

static void
hasty_promise(struct check *c, const struct policy *p)
{
	const struct period *within = &p->security.breach.notify_within;

	if (within->at.len && hours(within->duration) < 72)
		found(c, within->at, "security.breach.notify_within",
		    "the notice promises word of a breach sooner than the 72 "
		    "hours that the law gives for telling the authority");
}

const struct check_row security_rows[] = {
	{ R_SECURITY_CERT_EXPIRED, .policy = lapsed_certificates },
	{ R_BREACH_PROMISE_IMPOSSIBLE, .policy = hasty_promise },
	{ R_NONE },
};
