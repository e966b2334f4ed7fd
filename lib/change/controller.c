/* Who is responsible, and how to reach them. */
#include "change/judge.h"

#include "base/arena.h"
#include "base/out.h"
#include "change/value.h"
#include "check/abroad.h"

/* --- the legal person --------------------------------------------------- */

static struct str
without(struct str name, const char *form)
{
	struct str end = str_from(form);

	return str_ends(name, end) && name.len > end.len
	    ? str_sub(name, 0, name.len - end.len)
	    : name;
}

/* The bare name, its legal form in the short one. */
static struct str
plain_name(struct arena *a, struct str name)
{
	static const char *const forms[][2] = { { "limited", "ltd" },
		{ "incorporated", "inc" }, { "corporation", "corp" },
		{ "aktiebolag", "ab" }, { "publiclimitedcompany", "plc" },
		{ "gesellschaftmitbeschr\xc3\xa4nkterhaftung", "gmbh" },
		{ "aktiengesellschaft", "ag" }, { "company", "co" },
		{ "osakeyhti\xc3\xb6", "oy" } };
	struct str s = text_bare(a, name);

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct str stem = without(s, forms[i][0]);

		if (stem.len < s.len)
			return arena_printf(a, "%.*s%s", STR_ARG(stem),
			    forms[i][1]);
	}
	return s;
}

static enum change_rule
identity_rule(struct judge *j, const struct raw *r)
{
	const struct controller *old = &j->policy[SIDE_OLD]->controller;
	const struct controller *new = &j->policy[SIDE_NEW]->controller;
	struct str number = old->registration.number.s;

	if (str_eq(plain_name(j->arena, r->value[SIDE_OLD]),
		plain_name(j->arena, r->value[SIDE_NEW])))
		return C_CONTROLLER_NAME_FORM;
	return number.len && str_eq(number, new->registration.number.s)
	    ? C_CONTROLLER_RENAMED
	    : C_CONTROLLER_REPLACED;
}

static void
legal_name(struct judge *j, struct raw *r)
{
	struct change *c;

	if (came(r)) {
		report_better(j, r, C_CONTROLLER_RENAMED);
		return;
	}
	c = report(j, r, went(r) ? C_CONTROLLER_REPLACED
				 : identity_rule(j, r));
	if (c->rule == C_CONTROLLER_REPLACED)
		take_below(j, c, "controller.registration");
}

/* --- addresses ---------------------------------------------------------- */

static struct str
address(struct judge *j, const struct postal *p)
{
	struct out o;

	out_init(&o, j->arena);
	for (EACH(struct word, line, p->lines))
		out_printf(&o, "%.*s, ", STR_ARG(line->s));
	out_printf(&o, "%.*s%s%.*s", STR_ARG(p->postcode.s),
	    p->postcode.s.len && p->city.s.len ? " " : "",
	    STR_ARG(p->city.s));
	if (p->country.s.len)
		out_printf(&o, ", %.*s", STR_ARG(p->country.s));
	return out_end(&o);
}

/* One change, whatever part of the address it is. */
static void
postal(struct judge *j, struct raw *r)
{
	const struct postal *old =
	    &j->policy[SIDE_OLD]->controller.contact.postal;
	const struct postal *new =
	    &j->policy[SIDE_NEW]->controller.contact.postal;
	struct change *c = report(j, r, C_CONTROLLER_ADDRESS_CHANGED);

	take_below(j, c, "controller.contact.postal");
	c->path = STR("controller.contact.postal");
	c->value[SIDE_OLD] = address(j, old);
	c->value[SIDE_NEW] = address(j, new);
	if (old->country.s.len && new->country.s.len &&
	    !str_eq(old->country.s, new->country.s))
		c->class = CLASS_SIGNIFICANT;
}

/* Requests go to the contact details where nothing else is named. */
static void
contact(struct judge *j, struct raw *r)
{
	bool channel = !j->policy[SIDE_OLD]->rights.contact.count &&
	    !j->policy[SIDE_NEW]->rights.contact.count && !came(r);

	report(j, r, channel ? C_RIGHT_CHANNEL_CHANGED
			     : C_CONTROLLER_CONTACT_CHANGED);
}

static bool
any_in(const struct check *law, const struct list *countries,
    enum regime regime)
{
	for (EACH(struct word, w, *countries))
		if (in_territory(law, regime, w->s))
			return true;
	return false;
}

/* Did it come into the territory of a law, or leave it? */
static void
establishments(struct judge *j, struct raw *r)
{
	bool moved = false;

	for (EACH_LAW(law))
		moved |= any_in(&j->law[SIDE_NEW],
			     &j->policy[SIDE_OLD]->controller.establishments,
			     *law) !=
		    any_in(&j->law[SIDE_NEW],
			&j->policy[SIDE_NEW]->controller.establishments,
			*law);
	report_set(j, r, C_CONTROLLER_ESTABLISHMENT_MOVED,
	    !moved || !j->policy[SIDE_OLD]->controller.establishments.count);
}

/* --- the data protection officer ---------------------------------------- */

static void
dpo_status(struct judge *j, struct raw *r)
{
	bool went_away = choice_in(r, SIDE_OLD) == DPO_APPOINTED;
	bool appointed = choice_in(r, SIDE_NEW) == DPO_APPOINTED;
	struct change *c = went_away
	    ? report(j, r, C_DPO_REMOVED)
	    : report_as(j, r, C_DPO_CONTACT_CHANGED, !appointed);

	take_below(j, c, "controller.dpo");
}

/* Is the officer the only one to be written to? */
static bool
only_officer(const struct policy *p)
{
	const struct contact *k = &p->controller.contact;

	return !p->rights.contact.count && !k->email.s.len &&
	    !k->phone.s.len && !k->url.s.len;
}

static void
dpo(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_DPO_CONTACT_CHANGED);

	if (only_officer(j->policy[SIDE_OLD]) && !came(r))
		c->class = CLASS_SIGNIFICANT;
}

const struct change_row controller_changes[] = {
	{ "controller.legal_name", .judge = legal_name },
	{ "controller.registration.*",
	  .rule = C_CONTROLLER_REGISTRATION_CHANGED },
	{ "controller.trading_names", .rule = C_CONTROLLER_RENAMED,
	  .better = true, .grouped = true },
	{ "controller.contact.postal.*", .judge = postal },
	{ "controller.contact.*", .judge = contact },
	{ "controller.establishments", .judge = establishments },
	{ "controller.dpo.status", .judge = dpo_status },
	{ "controller.dpo.*", .judge = dpo },
	{ "controller.representatives", .what = FIELDS,
	  .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "controller.representatives", .rule = C_REPRESENTATIVE_CHANGED },
	{ "controller.representatives.*", .rule = C_REPRESENTATIVE_CHANGED },
	{ "controller.joint_controllers", .what = FIELDS,
	  .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "controller.joint_controllers", CAME,
	  .rule = C_JOINT_CONTROLLER_ADDED },
	{ "controller.joint_controllers", WENT,
	  .rule = C_JOINT_CONTROLLER_ADDED, .better = true },
	{ "controller.joint_controllers.essence", .rule = C_PROSE_EDITED },
	{ "controller.joint_controllers.*",
	  .rule = C_JOINT_CONTROLLER_CHANGED },
	{ "controller.sector", .rule = C_COMPLIANCE_FACT_CHANGED },
	{ "controller.large_scale", .rule = C_COMPLIANCE_FACT_CHANGED,
	  .grouped = true },
	{ "controller.representative_exception",
	  .rule = C_COMPLIANCE_FACT_CHANGED },
	{ 0 },
};
