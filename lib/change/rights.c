/* Which rights, how they are used, and whom to complain to. */
#include "change/judge.h"

#include "base/arena.h"
#include "change/value.h"

/* --- which rights are stated -------------------------------------------- */

static bool
is_among(const enum right *all, size_t count, enum right right)
{
	for (size_t i = 0; i < count; i++)
		if (all[i] == right)
			return true;
	return false;
}

/* Those of one version that the other has not. */
static struct str
only_in(struct judge *j, enum raw_side side)
{
	enum raw_side other = side == SIDE_OLD ? SIDE_NEW : SIDE_OLD;
	enum right mine[RIGHT_COUNT], theirs[RIGHT_COUNT];
	size_t n = rights_of(j->policy[side], mine);
	size_t m = rights_of(j->policy[other], theirs);
	struct str all = { 0 };

	for (size_t i = 0; i < n; i++)
		if (!is_among(theirs, m, mine[i]))
			all = joined(j, all, str_from(right_ids[mine[i]]));
	return all;
}

/*
 * Where one version has no list, it states all rights that are due: what
 * counts is which rights a reader finds.
 */
static void
stated(struct judge *j, struct raw *r)
{
	struct str lost = only_in(j, SIDE_OLD), won = only_in(j, SIDE_NEW);
	struct change *c;

	if (j->policy[SIDE_OLD]->rights.stated.count &&
	    j->policy[SIDE_NEW]->rights.stated.count) {
		report(j, r, went(r) ? C_RIGHT_REMOVED : C_RIGHT_ADDED);
		return;
	}
	c = report_set(j, r, lost.p ? C_RIGHT_REMOVED : C_RIGHT_ADDED, false);
	c->value[SIDE_OLD] = lost;
	c->value[SIDE_NEW] = won;
	if (!lost.p && !won.p)
		c->class = CLASS_EDITORIAL;
}

/* --- terms -------------------------------------------------------------- */

static void
time_for(struct judge *j, struct raw *r)
{
	bool better = came(r) || (!went(r) && longer_by(r) <= 0);

	report_as(j, r, C_RIGHT_TERMS_WORSENED, better);
}

/* The words are in order: the later one asks for more. */
static void
ranked(struct judge *j, struct raw *r)
{
	bool better = choice_in(r, SIDE_NEW) <= choice_in(r, SIDE_OLD) ||
	    (came(r) && choice_in(r, SIDE_NEW) == 1);

	report_as(j, r, C_RIGHT_TERMS_WORSENED, better && !went(r));
}

static void
bases(struct judge *j, struct raw *r)
{
	report_as(j, r, C_RIGHT_NOTE_CHANGED, came(r));
}

/* --- complaints --------------------------------------------------------- */

static bool
has_authority_in(const struct policy *p, struct str country)
{
	for (EACH(struct choice, a, p->complaints.authorities))
		if (str_eq(str_from(authority_rows[a->is].country), country))
			return true;
	for (EACH(struct other_authority, o, p->complaints.other_authorities))
		if (str_eq(o->country.s, country))
			return true;
	return false;
}

/* Is a country without one now? */
static void
authorities(struct judge *j, struct raw *first)
{
	struct change *c =
	    report_set(j, first, C_COMPLAINT_AUTHORITY_CHANGED, false);

	for (const struct raw *r = c->first; r; r = r->next)
		if (r->of[SIDE_OLD] && went(r) &&
		    !has_authority_in(j->policy[SIDE_NEW],
			str_from(authority_rows[choice_in(r, SIDE_OLD)]
				     .country)))
			c->class = CLASS_SIGNIFICANT;
}

/* A value as people say it. */
static struct str
said(struct judge *j, const struct raw *r, enum raw_side side)
{
	const struct period *p = r->of[side];

	return p && r->field->kind == FIELD_DURATION
	    ? period_words(j->arena, p->duration)
	    : r->value[side];
}

/* One way to complain, however many of its details are others. */
static void
route(struct judge *j, struct raw *first)
{
	struct change *c =
	    report(j, first, C_COMPLAINT_CONTROLLER_ROUTE_CHANGED);

	for (unsigned side = 0; side < SIDES; side++)
		c->shown[side] = said(j, first, (enum raw_side)side);
	for (EACH_RAW(j, r)) {
		if (r->claimed || r->step != first->step)
			continue;
		for (unsigned side = 0; side < SIDES; side++) {
			c->value[side] =
			    joined(j, c->value[side], r->value[side]);
			c->shown[side] = joined(j, c->shown[side],
			    said(j, r, (enum raw_side)side));
		}
		c->path = STR("complaints.controller_route");
		take(c, r);
	}
}

const struct change_row rights_changes[] = {
	{ "rights.stated", .judge = stated },
	{ "rights.respond_within", .judge = time_for },
	{ "rights.extended_by", .judge = time_for },
	{ "rights.identity_proof", .judge = ranked },
	{ "rights.fee_when", .judge = ranked },
	{ "rights.contact", .rule = C_RIGHT_CHANNEL_CHANGED,
	  .grouped = true },
	{ "rights.details.bases", .judge = bases },
	{ "complaints.authorities", .judge = authorities },
	{ "complaints.other_authorities", .what = ENTRIES,
	  .rule = C_COMPLAINT_AUTHORITY_CHANGED },
	{ "complaints.other_authorities.label",
	  .rule = C_COMPLAINT_AUTHORITY_CHANGED },
	{ "complaints.other_authorities.country",
	  .rule = C_COMPLAINT_AUTHORITY_CHANGED },
	{ "complaints.controller_route.*", .judge = route },
	{ 0 },
};
