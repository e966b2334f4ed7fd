/* Which data, from where, and what is promised about them. */
#include "change/judge.h"

static bool
identifies_fewer(unsigned old, unsigned new)
{
	/* Without a word they are personal, the first one. */
	return new > (old ? old : (unsigned)IDENTIFIABILITY_PERSONAL);
}

/* Do they come from elsewhere than the people themselves? */
static bool
is_elsewhere(const struct data_origin *o)
{
	return o->kind.is != SOURCE_DATA_SUBJECT &&
	    o->kind.is != SOURCE_OBSERVED;
}

static bool
from_elsewhere(const struct policy *p, const struct data_type *t)
{
	for (EACH(struct data_origin, o, p->sources)) {
		if (!is_elsewhere(o))
			continue;
		for (EACH(struct ref, d, o->data))
			if (d->to == &t->item)
				return true;
	}
	return false;
}

static bool
is_optional(struct judge *j, const struct data_type *t,
    const struct purpose *p)
{
	if (from_elsewhere(j->policy[SIDE_NEW], t))
		return false;
	if (t->requirement.is == REQUIREMENT_OPTIONAL)
		return true;
	if (p)
		for (EACH(struct ref, d, p->optional_data))
			if (d->to == &t->item)
				return true;
	return false;
}

static enum change_rule
added_rule(struct judge *j, const struct data_type *t,
    const struct purpose *p)
{
	return t->special.is			 ? C_SPECIAL_CATEGORY_ADDED
	    : t->inferred.is == FLAG_YES ? C_INFERENCE_ADDED
	    : is_optional(j, t, p)	 ? C_DATA_TYPE_ADDED_OPTIONAL
					 : C_DATA_TYPE_ADDED;
}

/* A new type, wherever it is used; or one that is used no more. */
static void
data_type(struct judge *j, struct raw *r)
{
	enum raw_side side = came(r) ? SIDE_NEW : SIDE_OLD;
	struct change *c = report(j, r, came(r)
		? added_rule(j, r->of[SIDE_NEW], NULL)
		: C_DATA_TYPE_REMOVED);

	take_refs(j, c, COLLECTION_DATA_TYPES, r->value[side], side);
}

/* What else says the same of the type: how long it is kept, that one may
   leave it out. */
static void
take_along(struct judge *j, struct change *c, const struct raw *use,
    enum raw_side side)
{
	struct raw *r;

	for (size_t n = 0; (r = raws_ref(&j->out->raws, COLLECTION_DATA_TYPES,
				use->value[side], side, n)); n++)
		if (r->what == RAW_MEMBER &&
		    (open_at(r, "retention.data") ||
			(open_at(r, "purposes.optional_data") &&
			    r->step == use->step)))
			take(c, r);
}

/* A purpose uses a type that there was, or no longer. */
static void
use(struct judge *j, struct raw *r)
{
	enum raw_side side = came(r) ? SIDE_NEW : SIDE_OLD;
	const struct ref *ref = r->of[side];
	struct change *c;

	if (came(r) && ref->to)
		c = report(j, r, added_rule(j, (const void *)ref->to,
				     (const void *)entry_in(r, SIDE_NEW)));
	else
		c = report(j, r, came(r) ? C_DATA_TYPE_ADDED
					 : C_DATA_TYPE_REMOVED);
	take_along(j, c, r, side);
}

/* --- must it be provided? ----------------------------------------------- */

static void
optional_use(struct judge *j, struct raw *r)
{
	struct change *c =
	    report_as(j, r, C_REQUIREMENT_OPTIONAL_TO_MANDATORY, came(r));

	c->subject = r->value[went(r) ? SIDE_OLD : SIDE_NEW];
	c->shown[SIDE_OLD] = went(r) ? STR("optional") : STR("required");
	c->shown[SIDE_NEW] = went(r) ? STR("required") : STR("optional");
}

static bool
is_mandatory(unsigned requirement)
{
	return requirement && requirement != REQUIREMENT_OPTIONAL;
}

static void
requirement(struct judge *j, struct raw *r)
{
	bool was = is_mandatory(choice_in(r, SIDE_OLD));
	bool is = is_mandatory(choice_in(r, SIDE_NEW));
	struct change *c = report_as(j, r,
	    C_REQUIREMENT_OPTIONAL_TO_MANDATORY, !is);

	/* One duty for another, or said for the first time. */
	if (is && (was || came(r)))
		c->class = CLASS_NOTABLE;
}

/* --- what the data are -------------------------------------------------- */

static void
special(struct judge *j, struct raw *r)
{
	report_as(j, r, C_SPECIAL_CATEGORY_ADDED, went(r));
}

static void
inferred(struct judge *j, struct raw *r)
{
	struct change *c;

	if (!is_yes(r, SIDE_NEW) && !is_yes(r, SIDE_OLD)) {
		report(j, r, C_DATA_TYPE_CHANGED);
		return;
	}
	c = report_as(j, r, C_INFERENCE_ADDED, !is_yes(r, SIDE_NEW));
	c->shown[SIDE_NEW] = entry_in(r, SIDE_NEW)->id;
}

static void
identifiability(struct judge *j, struct raw *r)
{
	unsigned old = choice_in(r, SIDE_OLD), new = choice_in(r, SIDE_NEW);
	unsigned was = old ? old : (unsigned)IDENTIFIABILITY_PERSONAL;
	unsigned is = new ? new : (unsigned)IDENTIFIABILITY_PERSONAL;

	if (was == is)
		report(j, r, C_DATA_TYPE_CHANGED);
	else
		report_as(j, r, C_IDENTIFIABILITY_RAISED,
		    identifies_fewer(was, is));
}

/* --- where they come from ----------------------------------------------- */

/* What people themselves give weighs less, and is more all the same. */
static void
from_source(struct judge *j, struct raw *r, const struct data_origin *new)
{
	struct change *c = report_as(j, r, C_SOURCE_ADDED,
	    went(r) || !is_elsewhere(new));

	if (came(r))
		c->direction = DIRECTION_WIDER;
}

static void
source(struct judge *j, struct raw *r)
{
	from_source(j, r, r->of[SIDE_NEW]);
}

static void
source_set(struct judge *j, struct raw *r)
{
	from_source(j, r, record_in(r, SIDE_NEW));
}

static void
source_kind(struct judge *j, struct raw *r)
{
	bool worse = is_elsewhere(record_in(r, SIDE_NEW)) &&
	    !is_elsewhere(record_in(r, SIDE_OLD));

	report_as(j, r, C_SOURCE_ADDED, !worse);
}

static void
source_public(struct judge *j, struct raw *r)
{
	report_as(j, r, C_SOURCE_ADDED, !is_yes(r, SIDE_NEW));
}

const struct change_row data_changes[] = {
	{ "data_types", .what = ENTRIES, .judge = data_type },
	{ "purposes.data", .what = MEMBERS, .judge = use },
	{ "purposes.optional_data", .judge = optional_use },
	{ "data_types.requirement", .judge = requirement },
	{ "data_types.special", .judge = special },
	{ "data_types.inferred", .judge = inferred },
	{ "data_types.identifiability", .judge = identifiability },
	{ "data_types.group", .rule = C_DATA_TYPE_CHANGED },
	{ "data_types.ccpa", .rule = C_DATA_TYPE_CHANGED, .grouped = true },
	{ "data_types.concept", .rule = C_DATA_TYPE_CHANGED },
	{ "sources", .what = ENTRIES, .judge = source },
	{ "sources.kind", .judge = source_kind },
	{ "sources.public", .judge = source_public },
	{ "sources.data", .judge = source_set },
	{ "sources.audiences", .judge = source_set },
	{ "sources.timing", .rule = C_SOURCE_ADDED, .better = true },
	{ "not_collected", WENT, .rule = C_NOT_COLLECTED_WITHDRAWN },
	{ "not_collected", CAME, .rule = C_NOT_COLLECTED_WITHDRAWN,
	  .better = true },
	{ "exemptions", CAME, ENTRIES, .rule = C_EXEMPTION_CHANGED },
	{ "exemptions", WENT, ENTRIES, .rule = C_EXEMPTION_CHANGED,
	  .better = true },
	{ "exemptions.public", .rule = C_EXEMPTION_CHANGED },
	{ "exemptions.citation", .rule = C_EXEMPTION_CHANGED },
	/* Which no data type took along. */
	{ "roles.data", .rule = C_ROLE_SITUATION_CHANGED, .grouped = true },
	{ "roles.services", .rule = C_ROLE_SITUATION_CHANGED,
	  .grouped = true },
	{ 0 },
};
