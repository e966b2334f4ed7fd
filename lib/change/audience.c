/*
 * Whom a change concerns: the audiences of the purposes that it touches;
 * whether data that are held already are among what it is about; and which
 * consent it makes void.
 */
#include "base/arena.h"
#include "change/finish.h"
#include "change/judge.h"

/* What one change touches. */
struct touched {
	struct judge *j;
	struct change *change;
	struct str *ids; /* of the audiences of both versions */
	bool *is;
	size_t count;
	bool any;     /* a purpose is touched */
	bool consent; /* and rests on consent */
	bool held;    /* and data of it were collected before */
	const struct purpose **asks; /* of the new version's: those that do */
	size_t ask_count, ask_cap;
};

static bool
has_ref(const struct list *refs, struct str id)
{
	for (EACH(struct ref, r, *refs))
		if (str_eq(r->id, id))
			return true;
	return false;
}

static void
mark(struct touched *t, struct str id)
{
	for (size_t i = 0; i < t->count; i++)
		t->is[i] |= str_eq(t->ids[i], id);
}

static void
mark_all(struct touched *t)
{
	for (size_t i = 0; i < t->count; i++)
		t->is[i] = true;
}

static const struct item *
entry(const struct list *all, size_t size, size_t i)
{
	return (const void *)((const char *)all->items + i * size);
}

static const struct item *
find(const struct list *all, size_t size, struct str id)
{
	for (size_t i = 0; i < all->count; i++)
		if (str_eq(entry(all, size, i)->id, id))
			return entry(all, size, i);
	return NULL;
}

/* Was an entry of the new version there before, if by another name? */
static bool
was_there(const struct list *old, const struct list *new, size_t size,
    struct str id)
{
	const struct item *is = find(new, size, id);

	if (find(old, size, id))
		return true;
	if (is)
		for (EACH(struct word, w, is->formerly))
			if (find(old, size, w->s))
				return true;
	return false;
}

static bool
was_collected(const struct judge *j, struct str id)
{
	return was_there(&j->policy[SIDE_OLD]->data_types,
	    &j->policy[SIDE_NEW]->data_types, sizeof(struct data_type), id);
}

/* Somebody whose data may be held already. */
static bool
knows_audience(const struct judge *j, const struct purpose *p)
{
	for (EACH(struct ref, r, p->audiences))
		if (was_there(&j->policy[SIDE_OLD]->audiences,
			&j->policy[SIDE_NEW]->audiences,
			sizeof(struct audience), r->id))
			return true;
	return !p->audiences.count;
}

/* Of the new version: does it use what was collected before? */
static bool
uses_held(const struct judge *j, const struct purpose *p)
{
	if (!knows_audience(j, p))
		return false;
	if (p->data.given == GIVEN_ANY)
		return j->policy[SIDE_OLD]->data_types.count;
	for (EACH(struct ref, r, p->data))
		if (was_collected(j, r->id))
			return true;
	return false;
}

/* Asked of each purpose once: 1 yes, 2 no. */
static bool
purpose_holds(struct judge *j, enum raw_side side, const struct purpose *p)
{
	const struct list *all = &j->policy[SIDE_NEW]->purposes;
	unsigned char *known;

	if (side == SIDE_OLD)
		return p->data.count || p->data.given == GIVEN_ANY;
	if (!j->holds)
		j->holds = arena_array(j->arena, all->count, 1);
	known = &j->holds[p - (const struct purpose *)all->items];
	if (!*known)
		*known = uses_held(j, p) ? 1 : 2;
	return *known == 1;
}

/* What was not collected before is nobody's to hold. */
static bool
is_of_held(struct judge *j, const struct raw *r, struct str key)
{
	if (str_eq(key, STR("audiences")))
		return !came(r);
	if (r->what == RAW_MEMBER && str_eq(r->place, STR("purposes.data")) &&
	    came(r))
		return was_collected(j, r->value[SIDE_NEW]);
	return true;
}

static void
mark_purpose(struct touched *t, enum raw_side side, const struct purpose *p,
    bool held)
{
	t->any = true;
	t->held |= held;
	t->consent |= rests_on(p, BASIS_CONSENT);
	if (side == SIDE_NEW && rests_on(p, BASIS_CONSENT)) {
		if (t->ask_count == t->ask_cap)
			t->asks = arena_grow(t->j->arena, t->asks,
			    &t->ask_cap, sizeof(*t->asks));
		t->asks[t->ask_count++] = p;
	}
	if (!p->audiences.count)
		mark_all(t);
	for (EACH(struct ref, r, p->audiences))
		mark(t, r->id);
}

/* The record at the top that a difference is in, and its key. */
static const struct raw_step *
top_of(const struct raw *r)
{
	const struct raw_step *s = r->step;

	while (s && s->up)
		s = s->up;
	return s;
}

static bool
shares(const struct list *a, const struct list *b)
{
	for (EACH(struct ref, r, *a))
		if (has_ref(b, r->id))
			return true;
	return false;
}

static bool
sets_on(const struct cookies *c, const struct purpose *p)
{
	for (EACH(struct cookie_group, g, c->groups))
		if (has_ref(&p->services, g->surface.id))
			return true;
	return false;
}

/* Does it concern the purpose of the same version? */
static bool
concerns(const struct judge *j, enum raw_side side, struct str key,
    const struct item *x, const struct purpose *p)
{
	if (str_eq(key, STR("purposes")))
		return x == &p->item;
	if (str_eq(key, STR("recipients")))
		return has_ref(&p->recipients, x->id);
	if (str_eq(key, STR("data_types")))
		return p->data.given == GIVEN_ANY || has_ref(&p->data, x->id);
	if (str_eq(key, STR("retention")))
		return has_ref(&p->retention, x->id);
	if (str_eq(key, STR("transfers")))
		return shares(&((const struct transfer *)(const void *)x)
				   ->recipients,
		    &p->recipients);
	if (str_eq(key, STR("automated_decisions")))
		return ((const struct automated_decision *)(const void *)x)
			   ->purpose.to == &p->item;
	if (str_eq(key, STR("cookies")))
		return sets_on(&j->policy[side]->cookies, p);
	return false;
}

static void
touch_side(struct touched *t, const struct raw *r, enum raw_side side)
{
	const struct raw_step *top = top_of(r);
	struct str key = top ? top->key : str_from(r->field->key);
	const struct item *x = top	 ? top->in[side]
	    : r->what == RAW_ENTRY ? r->of[side]
				   : NULL;

	bool of_held = is_of_held(t->j, r, key);

	if (!x)
		return;
	if (str_eq(key, STR("audiences"))) {
		mark(t, x->id);
		t->any = true;
		t->held |= of_held;
	}
	for (EACH(struct purpose, p, t->j->policy[side]->purposes))
		if (concerns(t->j, side, key, x, p))
			mark_purpose(t, side, p, of_held &&
			    purpose_holds(t->j, side, p));
}

static void
list_ids(struct touched *t)
{
	const struct list *old = &t->j->policy[SIDE_OLD]->audiences;
	const struct list *new = &t->j->policy[SIDE_NEW]->audiences;

	t->ids = arena_array(t->j->arena, old->count + new->count,
	    sizeof(*t->ids));
	for (EACH(struct audience, x, *new))
		t->ids[t->count++] = x->item.id;
	for (EACH(struct audience, y, *old)) {
		bool known = false;

		for (size_t i = 0; i < t->count; i++)
			known |= str_eq(t->ids[i], y->item.id);
		if (!known)
			t->ids[t->count++] = y->item.id;
	}
	t->is = arena_array(t->j->arena, t->count, sizeof(*t->is));
}

/* Is it about what is done with data, not about who says so or how? */
static bool
is_about_data(enum change_rule rule)
{
	static const char *const themes[] = { "bases", "california", "data",
		"decisions", "purposes", "recipients", "retention",
		"transfers" };

	for (size_t i = 0; i < sizeof(themes) / sizeof(themes[0]); i++)
		if (str_eq(str_from(change_rule_rows[rule].theme),
			str_from(themes[i])))
			return true;
	return rule == C_CONTROLLER_REPLACED ||
	    rule == C_ROLE_CONTROLLER_TO_PROCESSOR ||
	    rule == C_ROLE_PROCESSOR_TO_CONTROLLER;
}

/* A data type that was not collected before, whatever is done with it. */
static bool
is_new_data(const struct change *c)
{
	return c->first && c->first->what == RAW_ENTRY && came(c->first) &&
	    str_eq(c->first->place, STR("data_types"));
}

void
find_audiences(struct judge *j, struct change *c)
{
	struct touched t = { .j = j, .change = c };

	list_ids(&t);
	for (const struct raw *r = c->first; r; r = r->next) {
		for (unsigned side = 0; side < SIDES; side++)
			touch_side(&t, r, (enum raw_side)side);
		/* The other groups of its purposes are not concerned. */
		if (str_eq(r->place, STR("audiences")))
			break;
	}
	if (!t.any) {
		mark_all(&t);
		t.held = j->policy[SIDE_OLD]->data_types.count;
		for (unsigned side = 0; side < SIDES; side++)
			for (EACH(struct purpose, p,
				 j->policy[side]->purposes))
				mark_purpose(&t, (enum raw_side)side, p,
				    false);
	}
	c->audiences = arena_array(j->arena, t.count, sizeof(*c->audiences));
	for (size_t i = 0; i < t.count; i++)
		if (t.is[i])
			c->audiences[c->audience_count++] = t.ids[i];
	if (is_about_data(c->rule))
		c->applies = t.held && !is_new_data(c) ? APPLIES_TO_ALL
						       : APPLIES_TO_NEW;
	c->consent = c->class == CLASS_SIGNIFICANT &&
	    (c->due == CONSENT_ALWAYS ||
		(c->due == CONSENT_ASKED && t.consent));
	c->asks = t.asks;
	c->ask_count = t.ask_count;
}

/* --- consent ------------------------------------------------------------ */

/* Where people are asked: a purpose, or the cookies. */
static struct str
asked_at(const struct judge *j, const struct change *c)
{
	struct str purposes = STR("purposes."), path = c->path;

	(void)j;
	if (str_starts(path, STR("cookies.")) || !str_starts(path, purposes))
		return str_sub(path, 0, str_find(path, '.'));
	path = str_from_off(path, purposes.len);
	return str_sub(c->path, 0, purposes.len + str_find(path, '.'));
}

static struct reconsent *
reconsent_of(struct judge *j, struct str what)
{
	struct comparison *out = j->out;
	struct reconsent *x;

	for (size_t i = 0; i < out->reconsent_count; i++)
		if (str_eq(out->reconsent[i].what, what))
			return &out->reconsent[i];
	x = &out->reconsent[out->reconsent_count++];
	x->what = what;
	x->because =
	    arena_array(j->arena, out->consents, sizeof(*x->because));
	return x;
}

static void
add_audiences(struct judge *j, struct reconsent *x, const struct change *c)
{
	struct str *all = arena_array(j->arena,
	    x->audience_count + c->audience_count, sizeof(*all));
	size_t n = x->audience_count;

	for (size_t i = 0; i < n; i++)
		all[i] = x->audiences[i];
	for (size_t i = 0; i < c->audience_count; i++) {
		bool known = false;

		for (size_t k = 0; k < n; k++)
			known |= str_eq(all[k], c->audiences[i]);
		if (!known)
			all[n++] = c->audiences[i];
	}
	x->audiences = all;
	x->audience_count = n;
}

static bool
is_listed(const struct reconsent *x, struct str id)
{
	for (size_t i = 0; i < x->data_count; i++)
		if (str_eq(x->data[i], id))
			return true;
	return false;
}

/* What the purpose uses, of which people are asked. */
static void
add_data(struct judge *j, struct reconsent *x, const struct purpose *p)
{
	const struct list *all = &j->policy[SIDE_NEW]->data_types;

	if (!x->data)
		x->data = arena_array(j->arena, all->count, sizeof(*x->data));
	for (EACH(struct data_type, d, *all))
		if ((p->data.given == GIVEN_ANY ||
			has_ref(&p->data, d->item.id)) &&
		    !is_listed(x, d->item.id))
			x->data[x->data_count++] = d->item.id;
}

/* Of the purpose alone, where it is one that asks. */
static void
add_data_of(struct judge *j, struct reconsent *x, const struct change *c)
{
	struct str id = finish_last_part(x->what);
	bool one = str_starts(x->what, STR("purposes."));

	for (EACH(struct purpose, p, j->policy[SIDE_NEW]->purposes))
		if (one && str_eq(p->item.id, id))
			add_data(j, x, p);
	for (size_t i = 0; i < c->ask_count && !one; i++)
		add_data(j, x, c->asks[i]);
}

void
find_reconsent(struct judge *j)
{
	struct comparison *out = j->out;

	out->reconsent = arena_array(j->arena, out->consents,
	    sizeof(*out->reconsent));
	for (size_t i = 0; i < out->count; i++) {
		const struct change *c = out->all[i];
		struct reconsent *x;

		if (!c->consent)
			continue;
		x = reconsent_of(j, asked_at(j, c));
		x->because[x->because_count++] =
		    (struct str){ c->fingerprint, 16 };
		add_audiences(j, x, c);
		add_data_of(j, x, c);
	}
}
