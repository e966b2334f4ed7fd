/* The questions that rules of several themes ask. */
#include "check/rule.h"

#include "base/arena.h"
#include "base/out.h"

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
in_eea(struct str country)
{
	for (unsigned i = 1; i < EEA_COUNT; i++)
		if (str_eq(country, str_from(eea_member_rows[i].code)))
			return true;
	return false;
}

bool
in_english(const struct check *c)
{
	struct str tag = c->policy->notice.language.s;

	return str_eq(str_sub(tag, 0, str_find(tag, '-')), STR("en"));
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

const char *
key_to(const struct check *c, const char *key, const struct item *entry)
{
	struct out o;

	out_init(&o, c->arena);
	out_cstr(&o, key);
	out_char(&o, '.');
	path_part(&o, entry->id);
	return arena_cstr(c->arena, out_text(&o));
}
