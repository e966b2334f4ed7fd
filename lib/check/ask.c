/* The questions that rules of several themes ask. */
#include "base/arena.h"
#include "base/out.h"
#include "check/rule.h"

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

bool
in_english(const struct check *c)
{
	struct str tag = c->policy->notice.language.s;

	return str_starts(tag, STR("en")) && (tag.len == 2 || tag.p[2] == '-');
}

static bool
is_letter(unsigned char x)
{
	return (x >= 'a' && x <= 'z') || (x >= '0' && x <= '9') || x >= 0x80;
}

struct str
bare_words(struct check *c, struct str s)
{
	struct out o;
	struct str words;

	out_init(&o, c->arena);
	for (size_t i = 0; i < s.len; i++) {
		char x = s.p[i];

		if (x >= 'A' && x <= 'Z')
			x = (char)(x - 'A' + 'a');
		if (is_letter((unsigned char)x))
			out_char(&o, x);
		else if (o.len && o.p[o.len - 1] != ' ')
			out_char(&o, ' ');
	}
	words = str_trim(out_text(&o));
	if (str_starts(words, STR("to ")))
		return str_from_off(words, 3);
	return str_starts(words, STR("for ")) ? str_from_off(words, 4) : words;
}

bool
is_phrase(struct str s, const char *const *phrases)
{
	for (; *phrases; phrases++)
		if (str_eq(s, str_from(*phrases)))
			return true;
	return false;
}

bool
is_of_family(const struct basis *b, enum lawful_basis family)
{
	return basis_family((enum lawful_basis)b->basis.is) == family;
}

bool
has_condition(const struct basis *b)
{
	return b->when.s.len || b->unless.s.len;
}

bool
in_eea(struct str country)
{
	struct str all = STR("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV "
			     "LT LU MT NL PL PT RO SK SI ES SE IS LI NO");

	return country.len == 2 && str_search(all, country) < all.len;
}
