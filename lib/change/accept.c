/*
 * What people decided on changes.  A decision fits a change of the same rule
 * and path between the same values, until the version that it was for is out.
 * It says what the change means, and never hides it.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "base/sha256.h"
#include "change/finish.h"
#include "change/judge.h"
#include "model/accepted.h"

#define SHOWN_MAX 80 /* bytes of a value that a decision repeats */

struct str
change_value(struct arena *a, struct str value)
{
	char hex[65];
	bool plain = value.len <= SHOWN_MAX &&
	    !str_starts(value, STR("sha256:"));

	for (size_t i = 0; i < value.len && plain; i++)
		plain = (unsigned char)value.p[i] >= ' ';
	if (!value.p || plain)
		return value;
	sha256_hex(value, hex);
	return arena_printf(a, "sha256:%.16s", hex);
}

static int
by_path(const void *x, const void *y)
{
	const struct acceptance *a = *(struct acceptance *const *)x;
	const struct acceptance *b = *(struct acceptance *const *)y;
	int order = str_cmp(a->at.s, b->at.s);

	/* In the order of the file: the first decision counts. */
	return order ? order : (a > b) - (a < b);
}

/* Those in force, by path. */
static struct acceptance **
list(struct judge *j, size_t *count)
{
	const struct list *all = &j->accepted->acknowledgements;
	struct str published = j->policy[SIDE_OLD]->notice.version.s;
	struct acceptance **list =
	    arena_array(j->arena, all->count, sizeof(*list));

	*count = 0;
	for (EACH(struct acceptance, a, *all))
		if (version_order(published, a->until.s) < 0)
			list[(*count)++] = a;
	if (*count)
		qsort(list, *count, sizeof(*list), by_path);
	return list;
}

static size_t
first_at_path(struct acceptance *const *all, size_t count, struct str path)
{
	size_t low = 0, middle;

	while (low < count) {
		middle = low + (count - low) / 2;
		if (str_cmp(all[middle]->at.s, path) < 0)
			low = middle + 1;
		else
			count = middle;
	}
	return low;
}

static bool
same(struct str a, struct str b)
{
	return !a.p == !b.p && str_eq(a, b);
}

static bool
decides(struct judge *j, const struct acceptance *a, const struct change *c)
{
	return change_rule_of[a->change.is] == c->rule &&
	    same(a->from.s, change_value(j->arena, c->value[SIDE_OLD])) &&
	    same(a->to.s, change_value(j->arena, c->value[SIDE_NEW]));
}

void
accept_changes(struct judge *j)
{
	struct comparison *out = j->out;
	struct acceptance **all;
	size_t count;

	if (!j->accepted)
		return;
	all = list(j, &count);
	for (size_t i = 0; i < out->count; i++) {
		struct change *c = out->all[i];

		/* An error is nobody's to accept. */
		if (c->rule == C_UNCLASSIFIED_DIFFERENCE)
			continue;
		for (size_t k = first_at_path(all, count, c->path);
		     k < count && !c->accepted &&
		     str_eq(all[k]->at.s, c->path); k++)
			if (decides(j, all[k], c))
				c->accepted = all[k];
		c->by_rule = c->class;
		if (!c->accepted)
			continue;
		c->accepted->used = true;
		if (c->accepted->as.is)
			c->class = (enum change_class)c->accepted->as.is;
	}
}
