/* The questions that rules of several themes ask. */
#include "check/rule.h"

#include "base/arena.h"

bool
under(const struct check *c, enum regime regime)
{
	return c->regimes & 1u << regime;
}

bool
under_gdpr(const struct check *c)
{
	return under(c, REGIME_EU_GDPR) || under(c, REGIME_UK_GDPR);
}

bool
british_only(const struct check *c)
{
	const struct date day = { 2026, 2, 5 };

	return under(c, REGIME_UK_GDPR) && !under(c, REGIME_EU_GDPR) &&
	    (!c->as_of.year || date_cmp(c->as_of, day) >= 0);
}

bool
has_choice(const struct list *l, unsigned is)
{
	for (EACH(struct choice, x, *l))
		if (x->is == is)
			return true;
	return false;
}

bool
has_ref(const struct list *l, const struct item *to)
{
	for (EACH(struct ref, x, *l))
		if (x->to == to)
			return true;
	return false;
}

bool
has_word(const struct list *l, struct str s)
{
	for (EACH(struct word, x, *l))
		if (str_eq(x->s, s))
			return true;
	return false;
}

long
period_days(struct duration d)
{
	return (long)d.years * 365 + (long)d.months * 30 +
	    (long)d.weeks * 7 + (long)d.days +
	    ((long)d.hours * 3600 + (long)d.minutes * 60 + (long)d.seconds) /
	    86400;
}

const struct data_type *
special_among(const struct list *refs)
{
	for (EACH(struct ref, r, *refs)) {
		const struct data_type *t = (const void *)r->to;

		if (t && t->special.is && t->special.is != SPECIAL_CRIMINAL)
			return t;
	}
	return NULL;
}

/* Several decisions may serve one purpose: its data are looked at once. */
const struct data_type *
special_of(struct check *c, const struct purpose *purpose)
{
	const struct list *all = &c->policy->purposes;
	size_t i = 0;

	if (!c->special) {
		c->special = arena_array(c->arena, all->count,
		    sizeof(*c->special));
		for (EACH(struct purpose, p, *all)) {
			c->special[i] = special_among(&p->data);
			if (!c->special[i])
				c->special[i] = special_among(&p->optional_data);
			i++;
		}
	}
	return c->special[purpose - (const struct purpose *)all->items];
}
