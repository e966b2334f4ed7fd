/* Who receives the data. */
#include "change/judge.h"

static bool
serves(const struct recipient *r)
{
	return r->role.is == ROLE_PROCESSOR ||
	    r->role.is == ROLE_SUB_PROCESSOR;
}

static bool
same_countries(const struct recipient *a, const struct recipient *b)
{
	if (a->countries.count != b->countries.count)
		return false;
	for (EACH(struct word, w, a->countries))
		if (!has_word(&b->countries, w->s))
			return false;
	return true;
}

static bool
is_swap(const struct recipient *old, const struct recipient *new)
{
	return serves(old) && serves(new) &&
	    old->category.is == new->category.is &&
	    same_countries(old, new);
}

static struct raw *
successor(struct judge *j, const struct recipient *gone)
{
	for (EACH_RAW(j, r))
		if (open_at(r, "recipients") && r->what == RAW_ENTRY &&
		    came(r) && is_swap(gone, r->of[SIDE_NEW]))
			return r;
	return NULL;
}

static void
recipient_went(struct judge *j, struct raw *r)
{
	struct raw *next = successor(j, r->of[SIDE_OLD]);
	struct change *c = report(j, r, next ? C_RECIPIENT_RENAMED_OR_SWAPPED
					     : C_RECIPIENT_REMOVED);

	take_refs(j, c, COLLECTION_RECIPIENTS, r->value[SIDE_OLD], SIDE_OLD);
	if (!next)
		return;
	take(c, next);
	c->path = next->path;
	c->value[SIDE_NEW] = next->value[SIDE_NEW];
	c->at[SIDE_NEW] = next->at[SIDE_NEW];
	take_refs(j, c, COLLECTION_RECIPIENTS, next->value[SIDE_NEW],
	    SIDE_NEW);
}

static bool
had_category(const struct policy *p, unsigned category)
{
	for (EACH(struct recipient, r, p->recipients))
		if (r->category.is == category)
			return true;
	return false;
}

/* Was there one of the category in the country? */
static bool
had_place(const struct policy *p, unsigned category, struct str country)
{
	for (EACH(struct recipient, r, p->recipients))
		if (r->category.is == category &&
		    has_word(&r->countries, country))
			return true;
	return false;
}

/* One that an adequacy decision covers if it is certified, where it must. */
static bool
is_safe_for(struct judge *j, const struct recipient *x, struct str country)
{
	struct ref to = { .id = x->item.id, .to = &x->item };
	struct transfer t = { .recipients = { .items = &to, .count = 1 } };

	return is_safe(j, SIDE_NEW, &t, country);
}

static bool
is_farther(struct judge *j, const struct recipient *x)
{
	for (EACH(struct word, w, x->countries))
		if (!had_place(j->policy[SIDE_OLD], x->category.is, w->s) &&
		    !is_safe_for(j, x, w->s))
			return true;
	return false;
}

static void
recipient_came(struct judge *j, struct raw *r)
{
	const struct recipient *x = r->of[SIDE_NEW];
	bool known = had_category(j->policy[SIDE_OLD], x->category.is);
	struct change *c = report(j, r, !serves(x)
		? C_RECIPIENT_CONTROLLER_ADDED
		: known ? C_RECIPIENT_PROCESSOR_ADDED
			: C_RECIPIENT_CATEGORY_ADDED);

	if (c->rule == C_RECIPIENT_PROCESSOR_ADDED && is_farther(j, x))
		c->class = CLASS_SIGNIFICANT;
	take_refs(j, c, COLLECTION_RECIPIENTS, r->value[SIDE_NEW], SIDE_NEW);
}

static void
category(struct judge *j, struct raw *r)
{
	bool known = had_category(j->policy[SIDE_OLD], choice_in(r, SIDE_NEW));

	report(j, r, known || went(r) || came(r)
		? C_RECIPIENT_DETAIL_CHANGED
		: C_RECIPIENT_CATEGORY_ADDED);
}

static void
role(struct judge *j, struct raw *r)
{
	bool does = serves(record_in(r, SIDE_NEW));
	bool did = serves(record_in(r, SIDE_OLD));

	report_as(j, r, C_RECIPIENT_ROLE_CHANGED, does || !did);
}

/* Whatever came and went, it is one move of one recipient. */
static void
country(struct judge *j, struct raw *first)
{
	bool worse = false, wider = false;
	struct change *c;

	for (EACH_RAW(j, r)) {
		if (r->claimed || r->step != first->step ||
		    r->field != first->field || !came(r))
			continue;
		wider = true;
		worse |= !is_safe_for(j, record_in(r, SIDE_NEW),
		    r->value[SIDE_NEW]);
	}
	c = report_set(j, first, C_RECIPIENT_COUNTRY_CHANGED, !worse);
	if (wider)
		c->direction = DIRECTION_WIDER;
}

static void
certificate_changed(struct judge *j, struct raw *r)
{
	report(j, r, went(r) ? C_TRANSFER_MECHANISM_WEAKENED
			     : C_TRANSFER_MECHANISM_STRENGTHENED);
}

static void
legal_name(struct judge *j, struct raw *r)
{
	if (came(r) || went(r))
		report_as(j, r, C_RECIPIENT_SPECIFICITY_CHANGED, came(r));
	else
		report(j, r, C_RECIPIENT_RENAMED_OR_SWAPPED);
}

/* That there are none, or that nobody says so any more. */
static void
none(struct judge *j, struct raw *r)
{
	report(j, r, came(r) ? C_COMPLIANCE_FACT_CHANGED
			     : C_RECIPIENT_DETAIL_CHANGED);
}

const struct change_row recipients_changes[] = {
	{ "recipients", WENT, ENTRIES, .judge = recipient_went },
	{ "recipients", CAME, ENTRIES, .judge = recipient_came },
	{ "recipients", .what = FIELDS, .judge = none },
	{ "purposes.recipients", .what = FIELDS, .judge = none },
	{ "purposes.recipients", CAME, .rule = C_RECIPIENT_DATA_WIDENED },
	{ "purposes.recipients", WENT, .rule = C_RECIPIENT_REMOVED,
	  .better = true },
	{ "recipients.role", .judge = role },
	{ "recipients.category", .judge = category },
	{ "recipients.countries", .judge = country },
	{ "recipients.dpf", .judge = certificate_changed },
	{ "recipients.label", OTHER, .rule = C_RECIPIENT_RENAMED_OR_SWAPPED },
	{ "recipients.legal_name", .judge = legal_name },
	{ "recipients.notify", .rule = C_RECIPIENT_DETAIL_CHANGED },
	{ "recipients.controls_collection",
	  .rule = C_RECIPIENT_DETAIL_CHANGED },
	{ "not_shared", WENT, .rule = C_NO_MARKETING_SHARE_PROMISE_WITHDRAWN },
	{ "not_shared", CAME, .rule = C_NO_MARKETING_SHARE_PROMISE_WITHDRAWN,
	  .better = true },
	{ 0 },
};
