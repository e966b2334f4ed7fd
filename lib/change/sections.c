/*
 * Which sections a reader finds, and in which order.  A list of them leaves
 * out what it does not name; without a list all are shown.
 */
#include "change/judge.h"

#include "base/arena.h"

/* The key of the model that a standard section shows. */
static struct str
shows(struct judge *j, struct str section)
{
	char *key = arena_cstr(j->arena, section);

	if (str_eq(section, STR("data")))
		return STR("data_types");
	if (str_eq(section, STR("versions")))
		return STR("notice");
	if (str_eq(section, STR("california")))
		return STR("us");
	for (char *p = key; *p; p++)
		if (*p == '-')
			*p = '_';
	return str_from(key);
}

static bool
is_listed(const struct policy *p, struct str id)
{
	for (EACH(struct section, s, p->sections))
		if (str_eq(s->item.id, id))
			return true;
	return !p->sections.count;
}

/* Those that one version shows, if it has anything for them, alone. */
static struct str
only_in(struct judge *j, enum raw_side side)
{
	const struct policy *mine = j->policy[side];
	const struct policy *other =
	    j->policy[side == SIDE_OLD ? SIDE_NEW : SIDE_OLD];
	struct str all = { 0 };

	for (unsigned i = 1; i < SECTION_COUNT; i++) {
		struct str id = str_from(names_sections.ids[i]);

		if (is_listed(mine, id) && !is_listed(other, id) &&
		    record_states(&policy_record, mine, shows(j, id)))
			all = joined(j, all, id);
	}
	return all;
}

static bool
is_standard(const struct raw *r)
{
	return open_at(r, "sections") &&
	    (r->what == RAW_ORDER ||
		(r->what == RAW_ENTRY &&
		    names_find(&names_sections,
			r->value[came(r) ? SIDE_NEW : SIDE_OLD])));
}

/* One change: what is hidden weighs more than what stands elsewhere. */
static void
standard(struct judge *j)
{
	struct str lost = only_in(j, SIDE_OLD), won = only_in(j, SIDE_NEW);
	struct change *c = NULL;

	for (EACH_RAW(j, r)) {
		if (!is_standard(r))
			continue;
		if (c) {
			take(c, r);
			continue;
		}
		c = report_as(j, r,
		    lost.p || won.p ? C_SECTION_HIDDEN : C_REORDER_ONLY,
		    !lost.p && won.p);
		c->path = STR("sections");
		if (!lost.p && !won.p)
			continue;
		c->value[SIDE_OLD] = lost;
		c->value[SIDE_NEW] = won;
	}
}

const struct change_row sections_changes[] = {
	{ .all = standard },
	{ 0 },
};
