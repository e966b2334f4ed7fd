/*
 * What the law of California asks of a notice beside the rest: the privacy
 * policy (11 CCR 7011), the notice at collection (7012), and the older law on
 * policies online (Bus. & Prof. Code 22575).
 */
#include "base/arena.h"
#include "check/uses.h"

/* --- when, and where ---------------------------------------------------- */

static bool
sells(const struct check *c, const void *entry)
{
	return is_whole_notice(c, entry) && c->policy->us.ca.sold_shared.count;
}

static bool
uses_sensitive(const struct check *c, const void *entry)
{
	return is_whole_notice(c, entry) &&
	    c->policy->us.ca.sensitive_beyond_7027m.is == FLAG_YES;
}

static bool
is_large(const struct check *c, const void *entry)
{
	return is_whole_notice(c, entry) &&
	    c->policy->us.ca.ten_million_consumers.is == FLAG_YES;
}

/* Where the notice speaks of California, or says that it should. */
static struct span
california(const struct policy *p)
{
	if (p->us.ca.item.given)
		return p->us.ca.item.key_at;
	for (EACH(struct choice, x, p->notice.regimes))
		if (x->is == REGIME_US_CA)
			return x->at;
	return (struct span){ 0 };
}

/* The first category that is sold or shared; no place: none is. */
static struct span
sale(const struct policy *p)
{
	for (EACH(struct ca_disclosure, x, p->us.ca.sold_shared))
		return x->category.at;
	return (struct span){ 0 };
}

static struct span
sensitive_use(const struct policy *p)
{
	const struct flag *f = &p->us.ca.sensitive_beyond_7027m;

	return f->is == FLAG_YES ? f->at : (struct span){ 0 };
}

static struct span
size(const struct policy *p)
{
	return p->us.ca.ten_million_consumers.at;
}

static struct span
decision(const struct policy *p)
{
	for (EACH(struct automated_decision, d, p->automated_decisions))
		return d->item.key_at;
	return (struct span){ 0 };
}

/* --- rights that the author's list leaves out --------------------------- */

static const struct due dues[] = {
/* clang-format off */
	{ R_CA_RIGHT_KNOW,         RIGHT_CA_KNOW,           NULL,          "right to know" },
	{ R_CA_RIGHT_DELETE,       RIGHT_CA_DELETE,         NULL,          "right to delete" },
	{ R_CA_RIGHT_CORRECT,      RIGHT_CA_CORRECT,        NULL,          "right to correct" },
	{ R_CA_RIGHT_NONDISCRIM,   RIGHT_CA_NONRETALIATION, NULL,          "protection against retaliation" },
	{ R_CA_RIGHT_OPTOUT,       RIGHT_CA_OPT_OUT,        sale,          "right to opt out of sale and sharing" },
	{ R_CA_RIGHT_LIMIT,        RIGHT_CA_LIMIT,          sensitive_use, "right to limit the use of sensitive data" },
	{ R_CA_RIGHT_ADMT,         RIGHT_CA_ADMT_OPT_OUT,   decision,      "right to opt out of automated decisionmaking" },
	{ R_CA_RIGHT_ADMT,         RIGHT_CA_ADMT_ACCESS,    decision,      "right of access to automated decisionmaking" },
	/* clang-format on */
	{ R_NONE, RIGHT_NONE, NULL, NULL },
};

static void
right_missing(struct check *c, const struct policy *p)
{
	if (is_whole_notice(c, p))
		judge_rights(c, dues);
}

/* Without the section all rights are left out: this one speaks for them. */
static void
right_to_know(struct check *c, const struct policy *p)
{
	right_missing(c, p);
	if (is_whole_notice(c, p) && !prints_rights(p) &&
	    p->notice.family.role.is != FAMILY_CHILD)
		found(c, p->sections.at, "sections",
		    "the notice leaves out the section on rights");
}

/* --- what is collected -------------------------------------------------- */

/* Data held for others alone are the business's in whose name they are. */
static bool
is_collected(struct check *c, const struct data_type *t)
{
	const struct data_use *use = use_of(c, t);

	return is_whole_notice(c, t) && identifies(t) && (use->used || !use->held);
}

static void
unmapped(struct check *c, const struct data_type *t)
{
	if (is_collected(c, t) && !t->ccpa.count)
		found(c, (struct span){ 0 }, "ccpa",
		    "'%.*s' belongs to no category of the law of California",
		    STR_ARG(t->item.id));
}

/* Neither political opinions nor crimes are (Civ. Code 1798.140(ae)). */
static bool
is_sensitive(const struct data_type *t)
{
	return is_art9(t) && t->special.is != SPECIAL_POLITICAL;
}

static void
not_sensitive(struct check *c, const struct data_type *t)
{
	if (!is_collected(c, t) || !is_sensitive(t) || !t->ccpa.count ||
	    has_choice(&t->ccpa, CCPA_SENSITIVE))
		return;
	diag_place(c->ds,
	    found(c, t->ccpa.at, "ccpa",
		"nothing says that '%.*s' is sensitive", STR_ARG(t->item.id)),
	    t->special.at, "the law counts this as sensitive");
}

/* --- how long it is kept ------------------------------------------------ */

/* By position in the policy's list: does anything say how long? */
static void
mark(const struct policy *p, bool *kept, const struct list *refs)
{
	const struct data_type *all = p->data_types.items;

	for (EACH(struct ref, d, *refs))
		if (d->to)
			kept[(const struct data_type *)(const void *)d->to -
			    all] = true;
}

/* A rule without data is about all that the purpose uses. */
static bool
keeps_all(const struct purpose *u)
{
	for (EACH(struct ref, x, u->retention)) {
		const struct retention *r = (const void *)x->to;

		if (!r || (!r->data.count && says_how_long(r)))
			return true;
	}
	return false;
}

/* Is there a rule for whatever data nothing else is said of? */
static bool
keeps_the_rest(const struct policy *p)
{
	for (EACH(struct retention, r, p->retention))
		if (str_eq(r->item.id, STR("default")) && says_how_long(r))
			return true;
	for (EACH(struct purpose, u, p->purposes))
		if (u->data.given == GIVEN_ANY && keeps_all(u))
			return true;
	return false;
}

static const bool *
kept_data(struct check *c, const struct policy *p)
{
	bool *kept = arena_array(c->arena, p->data_types.count + 1,
	    sizeof(bool));

	for (EACH(struct retention, r, p->retention))
		if (says_how_long(r))
			mark(p, kept, &r->data);
	for (EACH(struct purpose, u, p->purposes))
		if (keeps_all(u)) {
			mark(p, kept, &u->data);
			mark(p, kept, &u->optional_data);
		}
	return kept;
}

/* Each category once, at the first data of it that nothing is said of. */
static void
keeps_unsaid(struct check *c, const struct data_type *t, unsigned *said)
{
	for (EACH(struct choice, x, t->ccpa)) {
		if (!x->is || *said & 1u << x->is)
			continue;
		*said |= 1u << x->is;
		found(c, x->at, key_to(c, "data_types", &t->item),
		    "nothing says how long '%.*s', of the category '%s', is "
		    "kept",
		    STR_ARG(t->item.id), ccpa_category_ids[x->is]);
	}
}

static void
kept_for_ever(struct check *c, const struct policy *p)
{
	const bool *kept = kept_data(c, p);
	unsigned said = 0;
	size_t i = 0;

	if (keeps_the_rest(p))
		return;
	for (EACH(struct data_type, t, p->data_types))
		if (!kept[i++] && is_collected(c, t))
			keeps_unsaid(c, t, &said);
}

/* --- to whom it goes ---------------------------------------------------- */

static void
parties_unsaid(struct check *c, const struct ca_disclosure *x,
    const char *list, const char *deed)
{
	if (x->category.is && !x->third_parties.s.len)
		found(c, x->category.at, key_to(c, list, &x->item),
		    "the notice does not say to whom the category '%s' "
		    "is %s",
		    ccpa_category_ids[x->category.is], deed);
}

static void
purpose_unsaid(struct check *c, const struct ca_disclosure *x,
    const char *list, const char *deed)
{
	if (x->category.is && !x->purpose.s.len)
		found(c, x->category.at, key_to(c, list, &x->item),
		    "the notice does not say why the category '%s' is %s",
		    ccpa_category_ids[x->category.is], deed);
}

static void
sold_to_whom(struct check *c, const struct policy *p)
{
	for (EACH(struct ca_disclosure, x, p->us.ca.sold_shared))
		parties_unsaid(c, x, "us.ca.sold_shared", "sold or shared");
}

static void
sold_why(struct check *c, const struct policy *p)
{
	for (EACH(struct ca_disclosure, x, p->us.ca.sold_shared))
		purpose_unsaid(c, x, "us.ca.sold_shared", "sold or shared");
}

static void
disclosed(struct check *c, const struct policy *p)
{
	const struct list *l = &p->us.ca.disclosed;

	if (!l->given && is_whole_notice(c, p))
		found(c, california(p), "us.ca.disclosed",
		    "the notice does not say which categories are disclosed "
		    "for a business purpose");
	for (EACH(struct ca_disclosure, x, *l)) {
		parties_unsaid(c, x, "us.ca.disclosed", "disclosed");
		purpose_unsaid(c, x, "us.ca.disclosed", "disclosed");
	}
}

/* Somebody else's cookies for advertising; no place: there are none. */
static struct span
advertising(const struct policy *p)
{
	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items))
			if (advertises_by(g, k))
				return k->item.key_at;
	return (struct span){ 0 };
}

static void
shared_after_all(struct check *c, const struct policy *p)
{
	const struct list *l = &p->us.ca.sold_shared;
	struct span cookie = advertising(p);

	if (l->given == GIVEN_NONE && cookie.len)
		diag_place(c->ds,
		    found(c, l->at, "us.ca.sold_shared",
			"the notice says that nothing is shared, and has "
			"advertising cookies of others"),
		    cookie, "such a cookie");
}

static void
silent_collector(struct check *c, const struct recipient *r)
{
	if (r->controls_collection.is == FLAG_YES && !r->url.s.len &&
	    !r->legal_name.s.len)
		found(c, r->controls_collection.at, "url",
		    "'%.*s' controls collection itself, and nothing leads to "
		    "its notice",
		    STR_ARG(r->item.id));
}

/* --- how to ask --------------------------------------------------------- */

/* Whoever is online alone and knows people directly needs an address. */
static const char *
poor_methods(const struct us_ca *k)
{
	const struct list *l = &k->request_methods;

	if (k->online_only.is == FLAG_YES && has_choice(l, METHOD_EMAIL))
		return NULL;
	if (l->count < 2)
		return "there is only one way to send a request";
	if (k->online_only.is != FLAG_YES &&
	    !has_choice(l, METHOD_TOLL_FREE_NUMBER))
		return "no toll-free telephone number takes requests";
	return NULL;
}

static void
methods(struct check *c, const struct policy *p)
{
	const struct us_ca *k = &p->us.ca;
	const char *what;

	if (!is_whole_notice(c, p))
		return;
	if (!k->request_methods.count) {
		found(c, california(p), "us.ca.request_methods",
		    "the notice does not say how to send a request");
		return;
	}
	what = poor_methods(k);
	if (what)
		found(c, k->request_methods.at, "us.ca.request_methods", "%s",
		    what);
}

/* Signals of today's browsers say what Do-Not-Track said. */
static void
untold_tracking(struct check *c, const struct policy *p)
{
	struct span cookie = advertising(p);

	if (is_whole_notice(c, p) && cookie.len && !p->us.ca.opt_out_signal.s.len)
		diag_place(c->ds,
		    found(c, california(p), "us.ca.opt_out_signal",
			"the notice does not say what happens when a browser "
			"asks not to be tracked"),
		    cookie, "others track people with this");
}

/* --- dates, and changes ------------------------------------------------- */

static const struct day *
last_update(const struct notice *n)
{
	return n->last_updated.date.year ? &n->last_updated
	    : n->published.date.year     ? &n->published
					 : &n->effective;
}

static void
outdated(struct check *c, const struct policy *p)
{
	const struct day *last = last_update(&p->notice);
	struct date due = last->date;

	due.year++;
	if (is_whole_notice(c, p) && last->date.year && c->today.year &&
	    p->notice.status.is != STATUS_ARCHIVED &&
	    date_cmp(c->today, due) > 0)
		found(c, last->at, "notice.last_updated",
		    "the notice was last updated more than twelve months ago");
}

static void
changes_untold(struct check *c, const struct policy *p)
{
	const struct changes *k = &p->changes;

	if (is_whole_notice(c, p) && !k->channels.count && !k->text.s.len)
		found(c, k->item.given ? k->item.key_at : california(p),
		    "changes.channels",
		    "the notice does not say how people learn of material "
		    "changes");
}

static void
nobody_and_nothing(struct check *c, const struct policy *p)
{
	if (!is_whole_notice(c, p))
		return;
	if (!p->data_types.count)
		found(c, california(p), "data_types",
		    "the notice names no personal information that is "
		    "collected");
	if (!p->recipients.given)
		found(c, california(p), "recipients",
		    "the notice does not say with whom personal information "
		    "may be shared");
}

const struct check_row california_rows[] = {
	{ R_CA_CATEGORIES_COLLECTED, .data_type = unmapped },
	{ R_CA_SOURCES, .require = "sources", .when = is_whole_notice, .at = california,
	  .say = "the notice does not say where personal information comes from" },
	{ R_CA_PURPOSE_COLLECT, .require = "business_purposes",
	  .in = IN_PURPOSES, .when = is_whole_notice,
	  .say = "nothing says which business or commercial purpose '{}' is" },
	{ R_CA_SOLD_SHARED, .require = "us.ca.sold_shared", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice does not say whether personal information is sold or shared" },
	{ R_CA_SOLD_SHARED_PARTIES, .policy = sold_to_whom },
	{ R_CA_SOLD_SHARED_PURPOSE, .policy = sold_why },
	{ R_CA_SOLD_SHARED_VS_COOKIES, .policy = shared_after_all },
	{ R_CA_UNDER16, .require = "us.ca.under_16", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice does not say whether data of people under 16 are knowingly sold or shared" },
	{ R_CA_DISCLOSED, .policy = disclosed },
	{ R_CA_SENSITIVE_USE, .require = "us.ca.sensitive_beyond_7027m",
	  .when = is_whole_notice, .at = california,
	  .say = "the notice does not say whether sensitive data serve more than what the rules list" },
	{ R_CA_RIGHT_KNOW, .policy = right_to_know },
	{ R_CA_RIGHT_DELETE, .policy = right_missing },
	{ R_CA_RIGHT_CORRECT, .policy = right_missing },
	{ R_CA_RIGHT_NONDISCRIM, .policy = right_missing },
	{ R_CA_RIGHT_OPTOUT, .policy = right_missing },
	{ R_CA_RIGHT_LIMIT, .policy = right_missing },
	{ R_CA_RIGHT_ADMT, .policy = right_missing },
	{ R_CA_METHODS, .policy = methods },
	{ R_CA_OPTOUT_NOTICE, .require = "us.ca.opt_out_url", .when = sells,
	  .at = sale,
	  .say = "personal information is sold or shared, and no link leads to opting out" },
	{ R_CA_LIMIT_NOTICE, .require = "us.ca.limit_url",
	  .when = uses_sensitive, .at = sensitive_use,
	  .say = "no link leads to limiting the use of sensitive data" },
	{ R_CA_VERIFICATION, .require = "us.ca.verification", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice does not say how requests are verified" },
	{ R_CA_GPC, .require = "us.ca.opt_out_signal", .when = sells,
	  .at = sale,
	  .say = "personal information is sold or shared, and nothing says how opt-out signals are processed" },
	{ R_CA_AGENT, .require = "us.ca.agent", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice does not say how an authorised agent sends a request" },
	{ R_CA_CONTACT, .require = "us.ca.contact", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice has no contact for questions from California" },
	{ R_CA_LAST_UPDATED, .require = "notice.last_updated", .when = is_whole_notice,
	  .say = "the notice does not say when it was last updated" },
	{ R_CA_12_MONTH_REVIEW, .policy = outdated },
	{ R_CA_METRICS, .require = "us.ca.metrics_url", .when = is_large,
	  .at = size,
	  .say = "ten million people are concerned, and the figures on requests are not published" },
	{ R_CA_NAC_CATEGORIES, .data_type = not_sensitive },
	{ R_CA_NAC_PURPOSES, .require = "purposes", .when = is_whole_notice,
	  .at = california,
	  .say = "the notice names no purpose for which personal information is used" },
	{ R_CA_NAC_RETENTION, .policy = kept_for_ever },
	{ R_CA_NAC_THIRD, .recipient = silent_collector },
	{ R_CA_CALOPPA_CHANGE_PROCESS, .policy = changes_untold },
	{ R_CA_CALOPPA_EFFECTIVE, .require = "notice.effective",
	  .when = is_whole_notice,
	  .say = "the notice does not say from which day it applies" },
	{ R_CA_CALOPPA_CATEGORIES, .policy = nobody_and_nothing },
	{ R_CA_CALOPPA_DNT, .policy = untold_tracking },
	{ R_NONE },
};
