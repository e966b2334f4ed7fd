#include "check/uses.h"

#include "base/arena.h"

#define BIT(n) (1u << (n))
#define INDIRECT \
	(BIT(SOURCE_THIRD_PARTY) | BIT(SOURCE_PUBLIC) | BIT(SOURCE_NON_PUBLIC))

bool
identifies(const struct data_type *t)
{
	return t->identifiability.is != IDENTIFIABILITY_AGGREGATED &&
	    t->identifiability.is != IDENTIFIABILITY_ANONYMOUS;
}

bool
is_art9(const struct data_type *t)
{
	return t->special.is && t->special.is != SPECIAL_CRIMINAL &&
	    identifies(t);
}

bool
is_art10(const struct data_type *t)
{
	return t->special.is == SPECIAL_CRIMINAL && identifies(t);
}

bool
is_indirect(const struct data_origin *s)
{
	return BIT(s->kind.is) & INDIRECT;
}

/* --- the index ---------------------------------------------------------- */

static struct data_use *
use_at(const struct check *c, const struct item *to)
{
	const struct data_type *t = (const void *)to;

	return &c->uses->data[t -
	    (const struct data_type *)c->policy->data_types.items];
}

static void
index_names(const struct check *c, const struct list *refs)
{
	for (EACH(struct ref, x, *refs))
		if (x->to)
			use_at(c, x->to)->used = true;
}

static size_t
audience_at(const struct check *c, const struct item *to)
{
	const struct audience *a = (const void *)to;

	return (size_t)(a -
	    (const struct audience *)c->policy->audiences.items);
}

static void
index_audiences(const struct check *c, const struct list *refs)
{
	for (EACH(struct ref, x, *refs))
		if (x->to)
			c->uses->audiences[audience_at(c, x->to)] = true;
}

static void
index_whose(const struct check *c, const struct data_origin *s)
{
	const struct data_origin **of = c->uses->audience_sources;

	for (EACH(struct ref, x, s->audiences))
		if (x->to && !of[audience_at(c, x->to)])
			of[audience_at(c, x->to)] = s;
}

bool
takes_any(const struct purpose *p)
{
	if (p->data.given != GIVEN_ANY || p->when.s.len)
		return false;
	for (EACH(struct basis, b, p->bases))
		if (has_condition(b))
			return false;
	return true;
}

/* None is misspelt, which would be reported as what it is. */
static bool
all_exist(const struct list *refs)
{
	for (EACH(struct ref, x, *refs))
		if (!x->to)
			return false;
	return true;
}

static bool
says_which(const struct purpose *p)
{
	return (p->data.count || p->data.given == GIVEN_ANY) &&
	    all_exist(&p->data) && all_exist(&p->optional_data);
}

static void
index_purposes(const struct check *c)
{
	struct uses *u = c->uses;
	bool any = false;

	for (EACH(struct purpose, p, c->policy->purposes)) {
		any = any || takes_any(p);
		u->data_known = u->data_known && says_which(p);
		u->audiences_known = u->audiences_known &&
		    p->audiences.count && all_exist(&p->audiences);
		index_names(c, &p->data);
		index_names(c, &p->optional_data);
		index_audiences(c, &p->audiences);
		for (EACH(struct ref, x, p->optional_data))
			if (x->to)
				use_at(c, x->to)->optional = true;
	}
	for (EACH(struct automated_decision, d, c->policy->automated_decisions))
		index_names(c, &d->data);
	for (size_t i = 0; any && i < c->policy->data_types.count; i++)
		u->data[i].used = true;
}

static void
add_origin(struct data_use *use, const struct data_origin *s)
{
	use->origins |= BIT(s->kind.is);
	if (!use->source && s->kind.is != SOURCE_CUSTOMER)
		use->source = s;
}

static void
index_sources(const struct check *c)
{
	const struct data_origin *any[SOURCE_COUNT] = { NULL };
	struct data_use *data = c->uses->data;

	for (EACH(struct data_origin, s, c->policy->sources)) {
		if (s->data.given == GIVEN_ANY && !any[s->kind.is])
			any[s->kind.is] = s;
		index_whose(c, s);
		if (!all_exist(&s->data))
			c->uses->sources_known = false;
		for (EACH(struct ref, x, s->data))
			if (x->to)
				add_origin(use_at(c, x->to), s);
	}
	for (size_t i = 0; i < c->policy->data_types.count; i++)
		for (size_t kind = 0; kind < SOURCE_COUNT; kind++)
			if (any[kind])
				add_origin(&data[i], any[kind]);
}

static void
index_held(const struct check *c)
{
	for (EACH(struct role_situation, r, c->policy->roles)) {
		if (r->role.is != ROLE_PROCESSOR &&
		    r->role.is != ROLE_SUB_PROCESSOR)
			continue;
		for (EACH(struct ref, x, r->data))
			if (x->to)
				use_at(c, x->to)->held = true;
	}
}

static void
index_special(const struct check *c)
{
	for (EACH(struct data_type, t, c->policy->data_types)) {
		if (!c->uses->art9 && is_art9(t))
			c->uses->art9 = t;
		if (!c->uses->art10 && is_art10(t))
			c->uses->art10 = t;
	}
}

const struct uses *
uses_of(struct check *c)
{
	const struct policy *p = c->policy;

	if (c->uses)
		return c->uses;
	c->uses = ARENA_NEW(c->arena, struct uses);
	c->uses->data = arena_array(c->arena, p->data_types.count + 1,
	    sizeof(struct data_use));
	c->uses->audiences = arena_array(c->arena, p->audiences.count + 1,
	    sizeof(bool));
	c->uses->audience_sources = arena_array(c->arena,
	    p->audiences.count + 1, sizeof(*c->uses->audience_sources));
	c->uses->data_known = c->uses->audiences_known = true;
	c->uses->sources_known = true;
	index_purposes(c);
	index_sources(c);
	index_held(c);
	index_special(c);
	return c->uses;
}

/* --- questions ---------------------------------------------------------- */

const struct data_use *
use_of(struct check *c, const struct data_type *t)
{
	uses_of(c);
	return use_at(c, &t->item);
}

bool
audience_used(struct check *c, const struct audience *a)
{
	return uses_of(c)->audiences[audience_at(c, &a->item)];
}

const struct data_origin *
audience_source(struct check *c, const struct audience *a)
{
	return uses_of(c)->audience_sources[audience_at(c, &a->item)];
}

bool
is_direct_data(struct check *c, const struct data_type *t)
{
	const struct data_use *use = use_of(c, t);

	if (use->origins & BIT(SOURCE_DATA_SUBJECT))
		return true;
	return !use->origins && !use->held && c->uses->sources_known &&
	    t->inferred.is != FLAG_YES;
}

bool
is_indirect_data(struct check *c, const struct data_type *t)
{
	return use_of(c, t)->origins & INDIRECT;
}
