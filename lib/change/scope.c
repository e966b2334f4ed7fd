/* Whom and what the notice covers, in which role, under which laws. */
#include "change/judge.h"

static void
service(struct judge *j, struct raw *r)
{
	struct change *c =
	    report(j, r, came(r) ? C_SCOPE_WIDENED : C_SCOPE_NARROWED);
	enum raw_side side = came(r) ? SIDE_NEW : SIDE_OLD;

	take_refs(j, c, COLLECTION_SERVICES, r->value[side], side);
}

static void
audience(struct judge *j, struct raw *r)
{
	enum raw_side side = came(r) ? SIDE_NEW : SIDE_OLD;
	struct change *c = report_as(j, r, C_AUDIENCE_ADDED, went(r));

	take_refs(j, c, COLLECTION_AUDIENCES, r->value[side], side);
}

/* A law on sales brings a disclosure that people must see. */
static void
regime(struct judge *j, struct raw *r)
{
	struct change *c = report(j, r, C_REGIME_ADDED);

	if (choice_in(r, SIDE_NEW) == REGIME_US_CA &&
	    j->policy[SIDE_NEW]->us.ca.sold_shared.count)
		c->class = CLASS_SIGNIFICANT;
}

static bool
serves(unsigned role)
{
	return role == ROLE_PROCESSOR || role == ROLE_SUB_PROCESSOR;
}

static void
role(struct judge *j, struct raw *r)
{
	bool served = serves(choice_in(r, SIDE_OLD));
	bool does = serves(choice_in(r, SIDE_NEW));

	report(j, r, served == does ? C_ROLE_SITUATION_CHANGED
		: does		    ? C_ROLE_CONTROLLER_TO_PROCESSOR
				    : C_ROLE_PROCESSOR_TO_CONTROLLER);
}

const struct change_row scope_changes[] = {
	{ "notice.regimes", CAME, .judge = regime },
	{ "notice.regimes", WENT, .rule = C_REGIME_REMOVED },
	{ "notice.locales", WENT, .rule = C_LOCALE_REMOVED },
	{ "notice.locales", CAME, .rule = C_LOCALE_REMOVED, .better = true },
	{ "notice.id", .rule = C_NOTICE_IDENTITY_CHANGED },
	{ "notice.kind", .rule = C_NOTICE_IDENTITY_CHANGED },
	{ "notice.url", .rule = C_NOTICE_IDENTITY_CHANGED },
	{ "notice.language", .rule = C_NOTICE_IDENTITY_CHANGED },
	{ "notice.family.role", .rule = C_NOTICE_IDENTITY_CHANGED },
	{ "scope.services", .what = ENTRIES, .judge = service },
	{ "scope.countries", CAME, .rule = C_SCOPE_WIDENED },
	{ "scope.countries", WENT, .rule = C_SCOPE_NARROWED },
	{ "scope.languages", CAME, .rule = C_SCOPE_WIDENED },
	{ "scope.languages", WENT, .rule = C_SCOPE_NARROWED },
	{ "scope.related_documents", .what = ENTRIES,
	  .rule = C_RELATED_DOCUMENT_CHANGED },
	{ "audiences", .what = ENTRIES, .judge = audience },
	{ "audiences.contract_party", .rule = C_AUDIENCE_CHANGED },
	{ "audiences.children", .rule = C_AUDIENCE_CHANGED },
	{ "roles", .what = ENTRIES, .rule = C_ROLE_SITUATION_CHANGED },
	{ "roles.role", .judge = role },
	{ 0 },
};
