/* How long data are kept (Art. 13(2)(a), 5(1)(e) GDPR). */
#include "base/arena.h"
#include "check/rule.h"

static bool
has_period(const struct check *c, const void *r)
{
	(void)c;
	return duration_given(
	    ((const struct retention *)r)->period.duration);
}

/* --- each data type of each purpose ------------------------------------- */

/* By the position of a data type: the last purpose that a rule covers. */
struct cover {
	const struct data_type *types;
	const struct purpose **of;
	const struct retention **by;
	const struct retention *rest; /* the rule `default`, or NULL */
};

static struct cover
cover(const struct check *c)
{
	const struct policy *p = c->policy;
	size_t n = p->data_types.count + 1;
	struct cover x = { p->data_types.items,
		arena_array(c->arena, n, sizeof(*x.of)),
		arena_array(c->arena, n, sizeof(*x.by)), NULL };

	for (EACH(struct retention, r, p->retention))
		if (str_eq(r->item.id, STR("default")))
			x.rest = r;
	return x;
}

static size_t
position(const struct cover *x, const struct ref *type)
{
	return (size_t)((const struct data_type *)(const void *)type->to -
	    x->types);
}

/* A rule that names no data is about all of them. */
static bool
covers_all(const struct retention *r)
{
	return !r->data.count;
}

/* Marks what the rule covers; true when that is everything. */
static bool
mark(struct cover *x, const struct purpose *p, const struct retention *r)
{
	if (!r || covers_all(r))
		return r;
	for (EACH(struct ref, d, r->data))
		if (d->to)
			x->of[position(x, d)] = p;
	return false;
}

/* True when nothing is left to look at: all is covered, or unresolved. */
static bool
mark_all(struct cover *x, const struct purpose *p)
{
	bool all = mark(x, p, x->rest);

	for (EACH(struct ref, r, p->retention))
		all |= !r->to || mark(x, p, (const void *)r->to);
	return all;
}

static const struct ref *
first_open(const struct cover *x, const struct purpose *p, size_t *count)
{
	const struct ref *open = NULL;

	*count = 0;
	for (EACH(struct ref, d, p->data))
		if (d->to && x->of[position(x, d)] != p) {
			open = open ? open : d;
			++*count;
		}
	return open;
}

/* Nothing at all, or nothing for some of the data that it lists. */
static void
purpose_open(struct check *c, struct cover *x, const struct purpose *p)
{
	const char *key = key_to(c, "purposes", &p->item);
	const struct ref *open;
	size_t n;

	if (mark_all(x, p))
		return;
	if (!p->retention.count && !x->rest) {
		found(c, p->item.key_at, key,
		    "nothing says how long data are kept for the purpose "
		    "'%.*s'",
		    STR_ARG(p->item.id));
		return;
	}
	open = first_open(x, p, &n);
	if (open)
		diag_place(c->ds,
		    found(c, open->at, key,
			"no retention rule of the purpose '%.*s' covers "
			"'%.*s'%s",
			STR_ARG(p->item.id), STR_ARG(open->id),
			n > 1 ? " and other data of it" : ""),
		    p->retention.count ? p->retention.at
				       : x->rest->item.key_at,
		    "the rules that there are");
}

static void
retention_open(struct check *c, const struct policy *p)
{
	struct cover x = cover(c);

	for (EACH(struct retention, r, p->retention))
		if (!says_how_long(r))
			found(c, r->item.key_at,
			    key_to(c, "retention", &r->item),
			    "the retention rule '%.*s' gives neither a period "
			    "nor what decides",
			    STR_ARG(r->item.id));
	for (EACH(struct purpose, u, p->purposes))
		purpose_open(c, &x, u);
}

/* --- how long two periods are ------------------------------------------- */

static bool
is_longer(struct duration a, struct duration b)
{
	return days_at_least(a) > days_at_most(b);
}

/* --- rules against each other ------------------------------------------- */

static void
clash(struct check *c, const struct purpose *p, const struct ref *type,
    const struct retention *a, const struct retention *b)
{
	struct diag *d = found(c, b->period.at,
	    key_to(c, "retention", &b->item),
	    "for the purpose '%.*s', the rules '%.*s' and '%.*s' keep '%.*s' "
	    "for different times",
	    STR_ARG(p->item.id), STR_ARG(a->item.id), STR_ARG(b->item.id),
	    STR_ARG(type->id));

	diag_place(c->ds, d, a->period.at, "the other period");
	diag_place(c->ds, d, p->retention.at, "the purpose names both rules");
}

static bool
differ(const struct retention *a, const struct retention *b)
{
	return is_longer(a->period.duration, b->period.duration) ||
	    is_longer(b->period.duration, a->period.duration);
}

/* The first clash of a rule with those that the purpose names before it. */
static void
compare(struct check *c, struct cover *x, const struct purpose *p,
    const struct retention *r)
{
	bool said = false;

	for (EACH(struct ref, d, r->data)) {
		size_t i;

		if (!d->to)
			continue;
		i = position(x, d);
		if (!said && x->of[i] == p && differ(x->by[i], r)) {
			clash(c, p, d, x->by[i], r);
			said = true;
		}
		x->of[i] = p;
		x->by[i] = r;
	}
}

static void
different_periods(struct check *c, const struct policy *p)
{
	struct cover x = cover(c);

	for (EACH(struct purpose, u, p->purposes))
		for (EACH(struct ref, r, u->retention))
			if (r->to && has_period(c, r->to))
				compare(c, &x, u, (const void *)r->to);
}

static void
longer_than_law(struct check *c, const struct retention *r)
{
	if (!duration_given(r->law_limit.duration) ||
	    !is_longer(r->period.duration, r->law_limit.duration))
		return;
	diag_place(c->ds,
	    found(c, r->period.at, "period",
		"the retention rule '%.*s' keeps data longer than the law "
		"it names allows",
		STR_ARG(r->item.id)),
	    r->law_limit.at, "what the law allows");
}

/* --- criteria that say nothing ------------------------------------------ */

/* Words with which nothing is decided; one of the first must be there. */
static const char *const empty_words[] = { "necessary", "needed", "need",
	"required", "require", "appropriate", "reasonable", "reasonably",
	"needs", "requires" };
static const char *const filler_words[] = { "a", "above", "all", "an", "any",
	"and", "are", "as", "be", "business", "by", "collected", "data",
	"described", "fulfil", "fulfill", "for", "have", "hold", "in",
	"information", "is", "it", "its", "keep", "kept", "long", "longer",
	"no", "not", "notice", "of", "only", "or", "our", "period", "personal",
	"processing", "purpose", "purposes", "retain", "retained", "set",
	"out", "store", "stored", "strictly", "such", "than", "that", "the",
	"their", "them", "these", "they", "this", "those", "time", "to",
	"until", "use", "used", "was", "we", "were", "which", "with", "your" };

#define COUNT_OF(a) (sizeof(a) / sizeof((a)[0]))

/* A letter beyond ASCII stands in no word of the list. */
static bool
same_word(struct str word, const char *listed)
{
	size_t i = 0;

	while (i < word.len && listed[i] && (word.p[i] | 0x20) == listed[i])
		i++;
	return i == word.len && !listed[i];
}

static bool
among(struct str word, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (same_word(word, list[i]))
			return true;
	return false;
}

/* The next word of the text, taken off it; empty at its end. */
static struct str
next_word(struct str *s)
{
	size_t from = 0, to;
	struct str word;

	while (from < s->len && strchr(" \t\r\n.,;:()-", s->p[from]))
		from++;
	to = from;
	while (to < s->len && !strchr(" \t\r\n.,;:()-", s->p[to]))
		to++;
	word = str_sub(*s, from, to - from);
	*s = str_from_off(*s, to);
	return word;
}

static bool
decides_nothing(struct str criteria)
{
	bool empty = false;

	for (struct str w; (w = next_word(&criteria)).len;)
		if (among(w, empty_words, COUNT_OF(empty_words)))
			empty = true;
		else if (!among(w, filler_words, COUNT_OF(filler_words)))
			return false;
	return empty;
}

static void
generic_only(struct check *c, const struct retention *r)
{
	if (in_english(c) && !has_period(c, r) && !r->reason.s.len &&
	    decides_nothing(r->criteria.s))
		found(c, r->criteria.at, "criteria",
		    "the retention rule '%.*s' does not say what decides how "
		    "long data are needed",
		    STR_ARG(r->item.id));
}

const struct check_row retention_rows[] = {
	{ R_EU13_RETENTION, .policy = retention_open },
	{ R_RETENTION_GENERIC_ONLY, .retention = generic_only },
	{ R_RETENTION_NO_TRIGGER, .require = "trigger", .in = IN_RETENTION,
	  .when = has_period,
	  .say = "the retention rule '{}' does not say from when its period runs" },
	{ R_RETENTION_CONFLICT, .policy = different_periods },
	{ R_RETENTION_EXCEEDS_LAW, .retention = longer_than_law },
	{ R_RETENTION_AFTER_UNDEFINED, .require = "after", .in = IN_RETENTION,
	  .when = has_period,
	  .say = "the retention rule '{}' does not say what happens to the data afterwards" },
	{ R_NONE },
};
