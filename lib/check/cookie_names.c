/* The names of cookies: one name a cookie, one cookie a name. */
#include "base/arena.h"
#include "check/rule.h"

/* --- the same cookie in two places ------------------------------------ */

/* Where a cookie stands. */
struct place {
	struct place *next;
	const struct cookie_group *group;
	const struct cookie *cookie;
	struct str surface; /* empty: whatever the surface */
};

/* What the rule that runs now has seen, by a hash. */
struct cookie_names {
	enum rule rule;
	struct place **seen;
	size_t mask;
};

static struct cookie_names *
names_of(struct check *c)
{
	size_t size = 16, cookies = 0;

	if (c->names && c->names->rule == c->rule)
		return c->names;
	for (EACH(struct cookie_group, g, c->policy->cookies.groups))
		cookies += g->items.count;
	while (size < cookies)
		size *= 2;
	c->names = ARENA_NEW(c->arena, struct cookie_names);
	*c->names = (struct cookie_names){ c->rule,
		arena_array(c->arena, size, sizeof(struct place *)), size - 1 };
	return c->names;
}

/* Nothing but a provider or, without one, the party says whose it is. */
static bool
same_owner(const struct cookie *a, const struct cookie *b)
{
	return str_eq(a->provider.id, b->provider.id) &&
	    (a->provider.id.len || a->party.is == b->party.is);
}

static bool
is_same(const struct place *a, const struct place *b)
{
	const struct cookie *x = a->cookie, *y = b->cookie;

	return str_eq(x->item.id, y->item.id) &&
	    str_eq(a->surface, b->surface) &&
	    str_eq(x->domain.s, y->domain.s) &&
	    x->technology.is == y->technology.is && same_owner(x, y);
}

static uint32_t
hash_of(const struct place *p)
{
	uint32_t h = str_hash(p->cookie->item.id);

	h = h * 31 + str_hash(p->surface);
	h = h * 31 + str_hash(p->cookie->domain.s);
	h = h * 31 + str_hash(p->cookie->provider.id);
	return h ^ h >> 15;
}

/* The first place of the same cookie; NULL when it is this one. */
static const struct place *
first_place(struct check *c, struct place place)
{
	struct cookie_names *n = names_of(c);
	struct place **to = &n->seen[hash_of(&place) & n->mask];
	struct place *p = *to;

	while (p && !is_same(p, &place))
		p = p->next;
	if (p)
		return p;
	place.next = *to;
	*to = ARENA_NEW(c->arena, struct place);
	**to = place;
	return NULL;
}

/* Where there are several services, silence leaves open which it is. */
static bool
surface_known(const struct check *c, const struct cookie_group *g)
{
	return c->policy->scope.services.count < 2 || g->surface.id.len;
}

static struct str
surface_of(const struct check *c, const struct cookie_group *g)
{
	return c->policy->scope.services.count < 2 ? STR("") : g->surface.id;
}

static void
twice(struct check *c, const struct cookie_group *g, const struct cookie *k)
{
	const struct place *first;

	if (!surface_known(c, g))
		return;
	first = first_place(c,
	    (struct place){ NULL, g, k, surface_of(c, g) });
	if (first && k->variants.n < 2 && first->cookie->variants.n < 2)
		diag_place(c->ds,
		    found(c, k->item.key_at, NULL,
			"the cookie '%.*s' is listed twice for one service",
			STR_ARG(k->item.id)),
		    first->cookie->item.key_at, "the same name, of the same "
		    "provider");
}

/* --- how long the same cookie lasts ----------------------------------- */

#define DAY 86400LL
#define MONTH 2629800LL /* seconds of a twelfth of 365.25 days */

static long long
seconds_of(struct duration d)
{
	return (long long)(d.years * 12 + d.months) * MONTH +
	    (long long)(d.weeks * 7 + d.days) * DAY +
	    (long long)d.hours * 3600 + (long long)d.minutes * 60 +
	    (long long)d.seconds;
}

/* P30D is P1M to a reader, and P365D is P1Y. */
static bool
lasts_alike(struct duration a, struct duration b)
{
	long long x = seconds_of(a), y = seconds_of(b);
	long long longer = x > y ? x : y, shorter = x > y ? y : x;

	return a.session == b.session && (longer - shorter) * 32 <= longer;
}

/* Two services may well have cookies of their own by one name. */
static void
inconsistent(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	struct place here = { NULL, g, k, STR("") };
	const struct place *first;

	if (!k->provider.id.len)
		here.surface = surface_of(c, g);
	if ((!k->provider.id.len && !surface_known(c, g)) ||
	    !duration_given(k->duration.duration) || k->variants.n > 1)
		return;
	first = first_place(c, here);
	if (first && !lasts_alike(first->cookie->duration.duration,
			 k->duration.duration))
		diag_place(c->ds,
		    found(c, k->duration.at, "duration",
			"how long the cookie '%.*s' lasts is said in two ways",
			STR_ARG(k->item.id)),
		    first->cookie->duration.at, "the other");
}

/* --- names ------------------------------------------------------------ */

static bool
is_name_char(struct str s, size_t i)
{
	char x = i < s.len ? s.p[i] : ' ';

	return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z') ||
	    (x >= '0' && x <= '9') || x == '_';
}

/* "user/<id>" is one name: nobody calls a cookie by nothing but an id. */
static bool
separates(struct str s, size_t i)
{
	size_t next = i + 1;

	while (next < s.len && s.p[next] == ' ')
		next++;
	return i && (s.p[i] == ',' || s.p[i] == '/') && is_name_char(s, next);
}

/* What stands in for an id, as in "cluster_<id/name>", is one thing. */
static bool
has_separator(struct str s)
{
	bool inside = false;

	for (size_t i = 0; i < s.len; i++) {
		inside = s.p[i] == '<' || (inside && s.p[i] != '>');
		if (!inside && separates(s, i))
			return true;
	}
	return str_search(s, STR(" and ")) < s.len;
}

/* Keys of web storage may hold anything; those of cookies may not. */
static void
several_names(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	(void)g;
	if (!k->technology.is && has_separator(k->item.id))
		found(c, k->item.key_at, NULL,
		    "'%.*s' reads like several names", STR_ARG(k->item.id));
}

/*
 * "__utma" and "__Host-id" begin like this, and "tips__<id>" has its
 * placeholder; "order__items" lost something.
 */
static bool
has_gap(struct str s)
{
	for (size_t i = 1; i + 1 < s.len; i++)
		if (s.p[i] == '_' && s.p[i + 1] == '_' && s.p[i - 1] != '_' &&
		    i + 2 < s.len && !strchr("_<[{", s.p[i + 2]))
			return true;
	return false;
}

static bool
lost_something(struct str s)
{
	char last = s.len ? s.p[s.len - 1] : ' ';

	return has_gap(s) || str_search(s, STR("<>")) < s.len ||
	    str_search(s, STR("_ ")) < s.len ||
	    (s.len > 2 && (last == '_' || last == '-'));
}

static void
lost_id(struct check *c, const struct cookie_group *g, const struct cookie *k)
{
	(void)g;
	if (lost_something(k->item.id))
		found(c, k->item.key_at, NULL,
		    "the name '%.*s' has a gap where an id seems to be missing",
		    STR_ARG(k->item.id));
}

const struct check_row cookie_names_rows[] = {
	{ R_COOKIE_DUPLICATE_NAME, .cookie = twice },
	{ R_COOKIE_DURATION_INCONSISTENT, .cookie = inconsistent },
	{ R_COOKIE_MULTI_NAME, .cookie = several_names },
	{ R_COOKIE_NAME_PLACEHOLDER_EMPTY, .cookie = lost_id },
	{ R_NONE },
};
