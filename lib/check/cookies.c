/* Cookies and what works like them: purpose, consent, exemptions, lists. */
#include "base/arena.h"
#include "check/rule.h"

static const struct cookies *
cookies_of(const struct check *c)
{
	return &c->policy->cookies;
}

/* What somebody is asked about: it shares nothing with what is exempt. */
static bool
wants_consent(const struct cookie_group *g)
{
	return !g->exempt.is;
}

static bool
is_asked(const struct cookie_consent *k)
{
	return k->mechanism.s.len || k->by.is;
}

/* --- purpose and consent ---------------------------------------------- */

static void
purposeless(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	if (!k->purpose.s.len && !g->purpose.s.len)
		found(c, k->item.key_at, "purpose",
		    "nobody says what the cookie '%.*s' is for",
		    STR_ARG(k->item.id));
}

static void
unasked(struct check *c, const struct cookie_group *g)
{
	if (wants_consent(g) && !is_asked(&cookies_of(c)->consent))
		found(c, g->item.key_at, NULL,
		    "the cookies of '%.*s' are under no exemption, and nobody "
		    "is asked for consent", STR_ARG(g->item.id));
}

static const struct cookie_group *
first_asked(const struct cookies *k)
{
	for (EACH(struct cookie_group, g, k->groups))
		if (wants_consent(g))
			return g;
	return NULL;
}

/* Where nobody is asked at all, that is said already. */
static void
refused_hardly(struct check *c, const struct policy *p)
{
	const struct cookie_consent *k = &p->cookies.consent;
	const struct cookie_group *g = first_asked(&p->cookies);

	if (!g || !is_asked(k))
		return;
	if (k->by.is == MEANS_BROWSER)
		diag_place(c->ds,
		    found(c, k->by.at, "cookies.consent.by",
			"consent is left to the settings of the browser"),
		    g->item.key_at, "cookies that need consent");
	else if (!k->withdraw.s.len)
		diag_place(c->ds,
		    found(c, k->item.key_at, "cookies.consent.withdraw",
			"the notice does not say how consent to cookies is "
			"withdrawn"),
		    g->item.key_at, "cookies that need consent");
}

/* --- exemptions ------------------------------------------------------- */

static const char *
category_id(struct choice category)
{
	return cookie_category_ids[category.is];
}

static void
misfit(struct check *c, const struct cookie_group *g)
{
	diag_place(c->ds,
	    found(c, g->exempt.at, "exempt",
		"the exemption '%s' does not cover the category '%s'",
		cookie_exemption_ids[g->exempt.is],
		category_id(g->category)),
	    g->category.at, "what they are for");
}

static void
misfit_cookie(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	diag_place(c->ds,
	    found(c, k->category.at, key_to(c, "items", &k->item),
		"the exemption '%s' does not cover '%.*s', of the category "
		"'%s'", cookie_exemption_ids[g->exempt.is],
		STR_ARG(k->item.id), category_id(k->category)),
	    g->exempt.at, "what its group claims");
}

static bool
beyond_transmission(struct choice category)
{
	return category.is && category.is != COOKIES_STRICTLY_NECESSARY &&
	    category.is != COOKIES_FUNCTIONAL;
}

static void
no_transmission(struct check *c, const struct cookie_group *g)
{
	if (g->exempt.is != EXEMPT_TRANSMISSION)
		return;
	if (beyond_transmission(g->category)) {
		misfit(c, g);
		return;
	}
	for (EACH(struct cookie, k, g->items))
		if (beyond_transmission(k->category))
			misfit_cookie(c, g, k);
}

static bool
claims_necessity(const struct cookie_group *g)
{
	return g->exempt.is == EXEMPT_NECESSARY ||
	    g->exempt.is >= EXEMPT_WP194_USER_INPUT;
}

/* A player or a button of somebody else may be what the reader asked for. */
static bool
may_embed(const struct cookie_group *g)
{
	if (g->exempt.is == EXEMPT_WP194_MEDIA ||
	    g->exempt.is == EXEMPT_WP194_SOCIAL)
		return true;
	for (EACH(struct cookie, k, g->items))
		if (k->set_when.s.len)
			return true;
	return false;
}

static bool
unnecessary(const struct cookie_group *g, struct choice category)
{
	return category.is == COOKIES_ANALYTICS ||
	    category.is == COOKIES_MARKETING ||
	    (category.is == COOKIES_EMBEDDED && !may_embed(g));
}

/* The first of the phrases among the bare words of a text, or NULL. */
static const char *
phrase_in(struct str bare, const char *const *phrases)
{
	for (; *phrases; phrases++)
		if (find_words(bare, str_from(*phrases), 0) < bare.len)
			return *phrases;
	return NULL;
}

/*
 * A purpose that names what nobody needs.  One that remembers somebody's
 * choice, denies it or keeps people signed in speaks of something else.
 */
static const char *
extra_in(struct check *c, struct str purpose)
{
	static const char *const extras[] = { "a b test", "a b tests",
		"a b testing", "split test", "split tests", "split testing",
		"experiment", "experiments", "analytics", "advertising",
		"retargeting", NULL };
	static const char *const others[] = { "consent", "consented",
		"choice", "choices", "choose", "chose", "chosen", "allow",
		"allowed", "accept", "accepted", "agree", "agreed", "refuse",
		"refused", "decline", "declined", "reject", "rejected", "opt",
		"opted", "preference", "preferences", "sign", "signed", "log",
		"logged", "not", "no", "never", "without", NULL };
	struct str bare = in_english(c) ? bare_words(c, purpose) : STR("");
	const char *extra = phrase_in(bare, extras);

	return extra && !phrase_in(bare, others) ? extra : NULL;
}

/* "hs_ab_test", but not "lab_test". */
static bool
is_called_test(struct str name)
{
	static const char *const parts[] = { "ab_test", "ab-test", "abtest",
		"split_test", "split-test", NULL };
	size_t at;

	for (const char *const *p = parts; *p; p++) {
		at = str_search(name, str_from(*p));
		if (at < name.len && (!at || strchr("_-.", name.p[at - 1])))
			return true;
	}
	return false;
}

/* Words are a sign and no proof: whatever the level, at most a warning. */
static void
suspicious(struct check *c, struct span at, const char *key)
{
	c->by_words = true;
	found(c, at, key, "what is said to be strictly necessary reads like a "
	    "test, a measurement or advertising");
	c->by_words = false;
}

/* "A/B test" is "a b test" in bare words. */
static struct span
extra_at(const struct check *c, struct span at, const char *extra)
{
	return place_within(c, at,
	    str_starts(str_from(extra), STR("a b")) ? STR("A/B")
						    : str_from(extra));
}

static bool
suspicious_purpose(struct check *c, const struct text *t, const char *key)
{
	const char *extra = extra_in(c, t->s);

	if (extra)
		suspicious(c, extra_at(c, t->at, extra), key);
	return extra;
}

static void
suspicious_cookie(struct check *c, const struct cookie *k)
{
	const char *key = key_to(c, "items", &k->item);

	if (!suspicious_purpose(c, &k->purpose, key) &&
	    is_called_test(k->item.id))
		suspicious(c, k->item.key_at, key);
}

static void
not_necessary(struct check *c, const struct cookie_group *g)
{
	if (!claims_necessity(g))
		return;
	if (unnecessary(g, g->category)) {
		misfit(c, g);
		return;
	}
	suspicious_purpose(c, &g->purpose, "purpose");
	for (EACH(struct cookie, k, g->items))
		if (unnecessary(g, k->category))
			misfit_cookie(c, g, k);
		else
			suspicious_cookie(c, k);
}

/* --- exemptions of the United Kingdom --------------------------------- */

/* A third party whose business is marketing, or a cookie for it. */
static bool
is_advertising(const struct cookie *k)
{
	const struct recipient *by = (const void *)k->provider.to;

	return k->category.is == COOKIES_MARKETING ||
	    (by && k->party.is == PARTY_THIRD &&
		by->category.is == RECIPIENT_MARKETING);
}

static void
not_british(struct check *c, const struct cookie_group *g)
{
	if (g->category.is == COOKIES_MARKETING) {
		misfit(c, g);
		return;
	}
	for (EACH(struct cookie, k, g->items))
		if (is_advertising(k))
			diag_place(c->ds,
			    found(c, k->item.key_at,
				key_to(c, "items", &k->item),
				"the exemption '%s' does not cover '%.*s', "
				"which is for advertising or of an advertiser",
				cookie_exemption_ids[g->exempt.is],
				STR_ARG(k->item.id)),
			    g->exempt.at, "what its group claims");
}

static void
british_exemption(struct check *c, const struct cookie_group *g)
{
	not_british(c, g);
	if (g->category.is != COOKIES_MARKETING && !g->objection.s.len)
		found(c, g->exempt.at, "objection",
		    "the group '%.*s' is exempt as '%s', and nobody says how "
		    "to object to it", STR_ARG(g->item.id),
		    cookie_exemption_ids[g->exempt.is]);
}

static void
british_statistics(struct check *c, const struct cookie_group *g)
{
	if (g->exempt.is == EXEMPT_UK_STATISTICS)
		british_exemption(c, g);
}

static void
british_appearance(struct check *c, const struct cookie_group *g)
{
	if (g->exempt.is == EXEMPT_UK_APPEARANCE)
		british_exemption(c, g);
}

static void
british_abroad(struct check *c, const struct cookie_group *g)
{
	if (g->exempt.is == EXEMPT_UK_STATISTICS ||
	    g->exempt.is == EXEMPT_UK_APPEARANCE ||
	    g->exempt.is == EXEMPT_UK_EMERGENCY)
		found(c, g->exempt.at, "exempt",
		    "the exemption '%s' is no law in the European Union, to "
		    "whose law the notice answers, too",
		    cookie_exemption_ids[g->exempt.is]);
}

/* --- categories ------------------------------------------------------- */

/* What a reader may say yes or no to. */
static bool
is_optional(unsigned category)
{
	return category && category != COOKIES_STRICTLY_NECESSARY &&
	    category != COOKIES_SECURITY;
}

static void
out_of_place(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	if (!g->exempt.is && g->category.is != COOKIES_STRICTLY_NECESSARY)
		return;
	if (is_optional(k->category.is) && k->category.is != g->category.is)
		diag_place(c->ds,
		    found(c, k->category.at, "category",
			"the cookie '%.*s' is '%s', and its group is '%s'",
			STR_ARG(k->item.id), category_id(k->category),
			g->exempt.is ? cookie_exemption_ids[g->exempt.is]
				     : category_id(g->category)),
		    g->exempt.is ? g->exempt.at : g->category.at,
		    "its group");
}

static struct choice
category_of(const struct cookie_group *g, const struct cookie *k)
{
	return k->category.is ? k->category : g->category;
}

static void
mixed(struct check *c, const struct cookie_group *g)
{
	struct choice first = { 0 }, own;

	if (!wants_consent(g))
		return;
	for (EACH(struct cookie, k, g->items)) {
		own = category_of(g, k);
		if (!is_optional(own.is) || own.is == first.is)
			continue;
		if (first.is) {
			diag_place(c->ds,
			    found(c, own.at, NULL,
				"one choice covers both '%s' and '%s'",
				category_id(first), category_id(own)),
			    first.at, "the other");
			return;
		}
		first = own;
	}
}

/* --- what a reader learns of each ------------------------------------- */

/* A pixel does not last, and web storage has no date on which it ends. */
static bool
expires(const struct check *c, const void *entry)
{
	const struct cookie *k = entry;

	(void)c;
	return !k->technology.is;
}

static void
unknown_party(struct check *c, const struct cookie_group *g,
    const struct cookie *k)
{
	if (k->provider.id.len)
		return;
	if (k->party.is == PARTY_THIRD)
		found(c, k->party.at, "provider",
		    "nobody says which third party sets the cookie '%.*s'",
		    STR_ARG(k->item.id));
	else if (!k->party.is && wants_consent(g))
		found(c, k->item.key_at, "party",
		    "nobody says whether a third party sets the cookie '%.*s'",
		    STR_ARG(k->item.id));
}

/* A pixel and a web beacon are one thing by two names. */
static unsigned
technology_bit(unsigned technology)
{
	return 1u << (technology == TECHNOLOGY_PIXEL ? TECHNOLOGY_WEB_BEACON
						     : technology);
}

static void
unlisted_technology(struct check *c, const struct policy *p)
{
	unsigned listed = 0;

	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items))
			listed |= technology_bit(k->technology.is);
	for (EACH(struct choice, t, p->cookies.other_technologies))
		if (!(listed & technology_bit(t->is)))
			found(c, t->at, "cookies.other_technologies",
			    "'%s' is in use, and none of what is listed works "
			    "by it", names_technologies.ids[t->is]);
}

static void
changing_list(struct check *c, const struct text *t, const char *key)
{
	static const char *const asking[] = { "check back", "come back",
		"check this page", "visit this page", "revisit this page",
		"review this page", "change from time to time",
		"changes from time to time", "changes constantly",
		"constantly changes", "constantly changing",
		"always changing", "change constantly", NULL };
	static const char *const denying[] = { "not", "don t", "never",
		"no need", "without", "tell you", "ask you", "inform you",
		"update", "updated", NULL };
	struct str bare = bare_words(c, t->s);
	const char *phrase = phrase_in(bare, asking);

	if (phrase && !phrase_in(bare, denying))
		found(c, place_within(c, t->at, str_from(phrase)), key,
		    "the list of cookies is said to change, and readers are "
		    "left to find out");
}

static void
never_final(struct check *c, const struct policy *p)
{
	const struct cookies *k = &p->cookies;

	if (!in_english(c))
		return;
	changing_list(c, &k->intro, "cookies.intro");
	changing_list(c, &k->refuse, "cookies.refuse");
	changing_list(c, &k->note, "cookies.note");
}

const struct check_row cookies_rows[] = {
	{ R_CK_PURPOSE, .cookie = purposeless },
	{ R_CK_CONSENT, .group = unasked },
	{ R_CK_REFUSE, .policy = refused_hardly },
	{ R_CK_EXEMPT_TRANSMISSION, .group = no_transmission },
	{ R_CK_EXEMPT_NECESSARY, .group = not_necessary },
	{ R_CK_UK_STATISTICS, .group = british_statistics },
	{ R_CK_UK_APPEARANCE, .group = british_appearance },
	{ R_COOKIE_UK_EXEMPTION_IN_EU, .group = british_abroad },
	{ R_COOKIE_GROUP_PURPOSE_CONFLICT, .cookie = out_of_place },
	{ R_CK_CATEGORIES, .group = mixed },
	{ R_CK_DURATION, .require = "duration", .in = IN_COOKIES,
	  .when = expires,
	  .say = "nobody says how long the cookie '{}' lasts" },
	{ R_CK_THIRD_PARTY, .cookie = unknown_party },
	{ R_CK_OTHER_TECH, .policy = unlisted_technology },
	{ R_CK_POLICY_INVENTORY_STATIC, .policy = never_final },
	{ R_NONE },
};
