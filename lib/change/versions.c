/* The version, its dates, and how versions are counted. */
#include "change/judge.h"

static bool
is_earlier(const struct raw *r)
{
	const struct day *old = r->of[SIDE_OLD], *new = r->of[SIDE_NEW];

	return !came(r) && !went(r) && date_cmp(new->date, old->date) < 0;
}

static void
effective(struct judge *j, struct raw *r)
{
	if (is_earlier(r))
		report(j, r, C_EFFECTIVE_DATE_MOVED_EARLIER);
}

/* Is it what a version says of itself? */
static bool
is_about_itself(struct str place)
{
	static const char *const places[] = { "notice.version",
		"notice.effective", "notice.published", "notice.last_updated",
		"notice.status", "notice.successor_url",
		"notice.previous.version", "notice.previous.url",
		"notice.previous", "notice.changes_summary", "cookies.checked",
		"policyc" };

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (str_eq(place, str_from(places[i])))
			return true;
	return false;
}

/* One change, whatever it consists of. */
static void
about_itself(struct judge *j)
{
	struct raw *version = first_at(j, "notice.version");
	struct change *c = version
	    ? report(j, version, C_VERSION_META_ONLY)
	    : NULL;

	for (EACH_RAW(j, r)) {
		if (r->claimed || !is_about_itself(r->place))
			continue;
		if (c)
			take(c, r);
		else
			c = report(j, r, C_VERSION_META_ONLY);
	}
}

const struct change_row versions_changes[] = {
	{ "notice.effective", .judge = effective },
	{ .all = about_itself },
	{ "notice.versioning.*", .rule = C_VERSIONING_CHANGED },
	{ "accept", .rule = C_VERSIONING_CHANGED },
	{ "accept.*", .rule = C_VERSIONING_CHANGED },
	{ 0 },
};
