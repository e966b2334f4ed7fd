/* Why data are used. */
#include "change/judge.h"

#include <stddef.h>

/* --- one purpose became several, or several one ------------------------- */

static bool
has(const struct list *refs, struct str id)
{
	for (EACH(struct ref, r, *refs))
		if (str_eq(r->id, id))
			return true;
	return false;
}

static bool
within(const struct list *some, const struct list *all)
{
	for (EACH(struct ref, r, *some))
		if (!has(all, r->id))
			return false;
	return true;
}

static bool
has_basis(const struct purpose *p, unsigned is)
{
	for (EACH(struct basis, b, p->bases))
		if (b->basis.is == is)
			return true;
	return false;
}

static bool
bases_within(const struct purpose *some, const struct purpose *all)
{
	for (EACH(struct basis, b, some->bases))
		if (!has_basis(all, b->basis.is))
			return false;
	return true;
}

/* Has it nothing that the whole has not? */
static bool
is_part(const struct purpose *part, const struct purpose *whole)
{
	return part->data.count && within(&part->data, &whole->data) &&
	    within(&part->recipients, &whole->recipients) &&
	    within(&part->audiences, &whole->audiences) &&
	    part->bases.count && bases_within(part, whole);
}

/* One that came, or went, whole: a part of the purpose, or NULL. */
static const struct purpose *
part_in(const struct raw *r, const struct purpose *whole, enum raw_side side)
{
	const struct purpose *p = r->of[side];

	return open_at(r, "purposes") && r->what == RAW_ENTRY && p &&
		is_part(p, whole)
	    ? p
	    : NULL;
}

/* What several purposes have together. */
struct together {
	struct judge *j;
	const struct purpose *whole;
	enum raw_side side;
};

static bool
have_ref(const struct together *t, size_t list, struct str id)
{
	for (EACH_RAW(t->j, r)) {
		const char *p = (const void *)part_in(r, t->whole, t->side);

		if (p && has((const void *)(p + list), id))
			return true;
	}
	return false;
}

static bool
have_refs(const struct together *t, size_t list)
{
	const char *whole = (const void *)t->whole;
	const struct list *refs = (const void *)(whole + list);

	for (EACH(struct ref, r, *refs))
		if (!have_ref(t, list, r->id))
			return false;
	return true;
}

static bool
have_basis(const struct together *t, unsigned is)
{
	for (EACH_RAW(t->j, r)) {
		const struct purpose *p = part_in(r, t->whole, t->side);

		if (p && has_basis(p, is))
			return true;
	}
	return false;
}

/* Is each thing of the whole in one of its parts? */
static bool
is_covered_by(struct judge *j, const struct purpose *whole,
    enum raw_side side)
{
	const struct together t = { j, whole, side };

	for (EACH(struct basis, b, whole->bases))
		if (!have_basis(&t, b->basis.is))
			return false;
	return have_refs(&t, offsetof(struct purpose, data)) &&
	    have_refs(&t, offsetof(struct purpose, recipients));
}

static size_t
count_parts(struct judge *j, const struct purpose *whole, enum raw_side side)
{
	size_t n = 0;

	for (EACH_RAW(j, r))
		n += part_in(r, whole, side) != NULL;
	return n;
}

static void
take_parts(struct judge *j, struct change *c, const struct purpose *whole,
    enum raw_side side)
{
	for (EACH_RAW(j, r)) {
		if (!part_in(r, whole, side))
			continue;
		c->value[side] = joined(j, c->value[side], r->value[side]);
		take(c, r);
		take_refs(j, c, COLLECTION_PURPOSES, r->value[side], side);
	}
}

static void
regrouped(struct judge *j, enum raw_side whole_side, enum change_rule rule)
{
	enum raw_side parts = whole_side == SIDE_OLD ? SIDE_NEW : SIDE_OLD;

	for (EACH_RAW(j, r)) {
		const struct purpose *whole = r->of[whole_side];
		struct change *c;

		if (!open_at(r, "purposes") || r->what != RAW_ENTRY ||
		    !whole || count_parts(j, whole, parts) < 2 ||
		    !is_covered_by(j, whole, parts))
			continue;
		c = report(j, r, rule);
		take_refs(j, c, COLLECTION_PURPOSES, r->value[whole_side],
		    whole_side);
		take_parts(j, c, whole, parts);
	}
}

static void
split_or_merged(struct judge *j)
{
	regrouped(j, SIDE_OLD, C_PURPOSE_SPLIT);
	regrouped(j, SIDE_NEW, C_PURPOSE_MERGED);
}

/* --- the rest ----------------------------------------------------------- */

static void
purpose(struct judge *j, struct raw *r)
{
	enum raw_side side = came(r) ? SIDE_NEW : SIDE_OLD;
	struct change *c =
	    report(j, r, came(r) ? C_PURPOSE_ADDED : C_PURPOSE_REMOVED);

	take_refs(j, c, COLLECTION_PURPOSES, r->value[side], side);
}

/* True is wider; that it is not, said for the first time, is a gap closed. */
static void
raised(struct judge *j, struct raw *r, enum change_rule rule)
{
	bool yes = is_yes(r, SIDE_NEW), was = is_yes(r, SIDE_OLD);

	if (yes || was)
		report_as(j, r, rule, !yes);
	else
		report_better(j, r, C_PURPOSE_FACT_CHANGED);
}

static void
marketing(struct judge *j, struct raw *r)
{
	raised(j, r, C_MARKETING_ADDED);
}

static void
profiling(struct judge *j, struct raw *r)
{
	raised(j, r, C_PROFILING_ADDED);
}

static void
kind(struct judge *j, struct raw *r)
{
	if (choice_in(r, SIDE_NEW) == PURPOSE_AI_TRAINING ||
	    choice_in(r, SIDE_OLD) == PURPOSE_AI_TRAINING)
		report_as(j, r, C_AI_TRAINING_ADDED, went(r));
	else
		report_better(j, r, C_PURPOSE_FACT_CHANGED);
}

/* Any data, or no longer any. */
static void
any_data(struct judge *j, struct raw *r)
{
	const struct list *new = r->of[SIDE_NEW];

	if (new->given == GIVEN_ANY)
		report(j, r, C_PURPOSE_WIDENED);
	else
		report_better(j, r, C_PURPOSE_REMOVED);
}

const struct change_row purposes_changes[] = {
	{ .all = split_or_merged },
	{ "purposes", .what = ENTRIES, .judge = purpose },
	{ "purposes.label", .rule = C_PURPOSE_REWORDED },
	{ "purposes.title", .rule = C_PURPOSE_REWORDED },
	{ "purposes.when", .rule = C_PURPOSE_REWORDED },
	{ "purposes.audiences", CAME, .rule = C_PURPOSE_WIDENED },
	{ "purposes.audiences", WENT, .rule = C_PURPOSE_REMOVED,
	  .better = true },
	{ "purposes.services", CAME, .rule = C_PURPOSE_WIDENED },
	{ "purposes.services", WENT, .rule = C_PURPOSE_REMOVED,
	  .better = true },
	{ "purposes.data", .what = FIELDS, .judge = any_data },
	{ "purposes.direct_marketing", .judge = marketing },
	{ "purposes.marketing_by", CAME, .rule = C_MARKETING_ADDED },
	{ "purposes.marketing_by", WENT, .rule = C_MARKETING_ADDED,
	  .better = true },
	{ "purposes.profiling", .judge = profiling },
	{ "purposes.kinds", .judge = kind },
	{ "purposes.soft_opt_in", .rule = C_PURPOSE_FACT_CHANGED },
	{ "purposes.outside_public_task", .rule = C_PURPOSE_FACT_CHANGED },
	{ "purposes.compatible_with", .rule = C_PURPOSE_FACT_CHANGED },
	{ "purposes.business_purposes", .rule = C_PURPOSE_FACT_CHANGED,
	  .grouped = true },
	{ 0 },
};
