/* What a rule finds: where, how loud, and whether it is said at all. */
#include "check/run.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"

static struct str
path_of(const struct check *c, const char *key)
{
	struct out o;

	out_init(&o, c->arena);
	for (size_t i = 0; i < c->step_count; i++) {
		if (o.len)
			out_char(&o, '.');
		out_cstr(&o, c->steps[i].key);
		out_char(&o, '.');
		path_part(&o, c->steps[i].entry->id);
	}
	if (key && o.len)
		out_char(&o, '.');
	if (key)
		out_cstr(&o, key);
	return out_text(&o);
}

const struct item *
entry_of(const struct check *c)
{
	return c->step_count ? c->steps[c->step_count - 1].entry : NULL;
}

static struct finding **
bucket(struct runner *r, enum rule rule, const struct item *entry)
{
	uintptr_t h = (uintptr_t)entry / sizeof(void *) * 31 + rule;

	return &r->findings[(h ^ h >> 10) & (r->findings_size - 1)];
}

static bool
found_before(struct runner *r, enum rule rule, const struct item *entry)
{
	for (const struct finding *f = *bucket(r, rule, entry); f; f = f->next)
		if (f->rule == rule && f->entry == entry)
			return true;
	return false;
}

static void
remember(struct check *c)
{
	const struct item *entry = entry_of(c);
	struct finding **to = bucket(c->runner, c->rule, entry), *f;

	if (found_before(c->runner, c->rule, entry))
		return;
	f = ARENA_NEW(c->arena, struct finding);
	*f = (struct finding){ *to, c->rule, entry };
	*to = f;
}

/* Has a rule that this one needs found something here, or above? */
static bool
prerequisite_failed(struct check *c)
{
	const unsigned short *needs = rule_rows[c->rule].needs;

	for (; *needs; needs++) {
		if (found_before(c->runner, (enum rule)*needs, NULL))
			return true;
		for (size_t i = 0; i < c->step_count; i++)
			if (found_before(c->runner, (enum rule)*needs,
				c->steps[i].entry))
				return true;
	}
	return false;
}

/*
 * Of `count` things in order, `size` bytes each, which begin with their path:
 * the first that is not before `path`.
 */
static size_t
first_from(const void *things, size_t count, size_t size, struct str path)
{
	size_t low = 0, high = count, middle;
	const struct str *at;

	while (low < high) {
		middle = low + (high - low) / 2;
		at = (const void *)((const char *)things + middle * size);
		if (str_cmp(*at, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static size_t
first_broken(const struct runner *r, struct str path)
{
	return first_from(r->broken, r->broken_count, sizeof(*r->broken),
	    path);
}

static bool
is_broken(const struct runner *r, struct str path)
{
	size_t i = first_broken(r, path);

	return i < r->broken_count && str_eq(r->broken[i], path);
}

/*
 * "purposes.a" is broken where "purposes" or "purposes.a.bases" is, and not
 * where "purposes.ab" is.
 */
static bool
broken(struct check *c, struct str path)
{
	const struct runner *r = c->runner;
	struct str below;
	size_t i;

	if (!r->broken_count)
		return false;
	for (size_t end = 0; end <= path.len; end++)
		if ((end == path.len || path.p[end] == '.') &&
		    is_broken(r, str_sub(path, 0, end)))
			return true;
	below = arena_printf(c->arena, "%.*s.", STR_ARG(path));
	i = first_broken(r, below);
	return i < r->broken_count && str_starts(r->broken[i], below);
}

static int
by_path(const void *x, const void *y)
{
	const struct accepted *a = x, *b = y;
	int order = str_cmp(a->path, b->path);

	return order ? order : (a->entry > b->entry) - (a->entry < b->entry);
}

static void
list_accepted(struct check *c)
{
	const struct list *all = &c->policy->accept;
	struct runner *r = c->runner;
	size_t n = 0;

	r->accept_used = arena_array(c->arena, all->count + 1, sizeof(bool));
	r->accepted = arena_array(c->arena, all->count + 1,
	    sizeof(*r->accepted));
	for (EACH(struct accept, a, *all)) {
		r->accepted[n] = (struct accepted){ a->at.s, a,
			&r->accept_used[n] };
		n++;
	}
	if (n)
		qsort(r->accepted, n, sizeof(*r->accepted), by_path);
}

/*
 * The entry of `accept` that means the rule at a path, or NULL.  It counts as
 * used even where nothing is said: the place may be broken for now.
 */
static const struct accept *
acceptance(struct check *c, struct str path)
{
	const struct runner *r = c->runner;
	size_t count = c->policy->accept.count;
	size_t i = first_from(r->accepted, count, sizeof(*r->accepted), path);
	const struct accept *first = NULL;

	for (; i < count && str_eq(r->accepted[i].path, path); i++) {
		const struct accepted *a = &r->accepted[i];

		if (!rule_is_called(c->rule,
			str_from(rule_names[a->entry->rule.is])))
			continue;
		*a->used = true;
		first = first ? first : a->entry;
	}
	return first;
}

static struct span
place_of(const struct check *c, struct span at)
{
	const struct item *entry = entry_of(c);

	return at.len ? at
	    : entry   ? entry->key_at
		      : c->policy->notice.item.key_at;
}

/* The first sentence of the rule's `fix`, as a help is written. */
static struct str
next_step(struct check *c, enum rule rule)
{
	struct str fix = str_from(rule_rows[rule].fix);
	size_t end = str_search(fix, STR(". "));
	char *step;

	if (end == fix.len && fix.len && fix.p[fix.len - 1] == '.')
		end--;
	step = arena_cstr(c->arena, str_sub(fix, 0, end));
	if (*step >= 'A' && *step <= 'Z')
		*step = (char)(*step - 'A' + 'a');
	return (struct str){ step, end };
}

static enum level
level_now(const struct check *c)
{
	enum level level = c->runner->levels[c->rule];

	return c->by_words && level > LEVEL_WARNING ? LEVEL_WARNING : level;
}

/* What a finding says beside its sentence. */
static void
add_remarks(struct check *c, struct diag *d)
{
	const struct rule_row *row = &rule_rows[c->rule];

	if (*row->law)
		diag_note(c->ds, d, "%s", row->law);
	if (*row->fix)
		diag_help(c->ds, d, "%.*s", STR_ARG(next_step(c, c->rule)));
}

struct diag *
found(struct check *c, struct span at, const char *key, const char *fmt, ...)
{
	struct runner *r = c->runner;
	struct str path = path_of(c, key), message;
	const struct accept *accepted = acceptance(c, path);
	struct diag *d;
	va_list args;

	if (prerequisite_failed(c))
		return &c->ds->spare;
	remember(c); /* also where it is broken: what needs it keeps quiet */
	if (broken(c, path) || !r->chosen[c->rule] || !r->levels[c->rule])
		return &c->ds->spare;
	va_start(args, fmt);
	message = arena_vprintf(c->arena, fmt, args);
	va_end(args);
	d = diag_leveled(c->ds, c->rule, level_now(c), place_of(c, at),
	    message);
	if (accepted)
		diag_accept(c->ds, d, accepted->reason.s);
	if (d == &c->ds->spare)
		return d;
	d->path = path;
	add_remarks(c, d);
	return d;
}

/* --- before the run ------------------------------------------------------ */

static int
by_text(const void *x, const void *y)
{
	const struct str *a = x, *b = y;

	return str_cmp(*a, *b);
}

/* Of a misspelt section, the one that was meant: it is there, unread. */
static struct str
broken_path(const struct diag *d)
{
	return d->rule == R_UNKNOWN_KEY && !d->path.len && d->fix ? d->fix->text
								  : d->path;
}

static void
list_broken(struct check *c)
{
	struct runner *r = c->runner;
	struct str path;

	r->broken = arena_array(c->arena, c->ds->count + 1, sizeof(*r->broken));
	for (const struct diag *d = c->ds->first; d; d = d->next)
		if (d->level >= LEVEL_ERROR && (path = broken_path(d)).len)
			r->broken[r->broken_count++] = path;
	if (r->broken_count)
		qsort(r->broken, r->broken_count, sizeof(*r->broken), by_text);
}

static void
make_room(struct check *c)
{
	struct runner *r = c->runner;

	r->findings_size = 64;
	while (r->findings_size < c->model->entries.count)
		r->findings_size *= 2;
	r->findings = arena_array(c->arena, r->findings_size,
	    sizeof(struct finding *));
}

void
found_init(struct check *c)
{
	make_room(c);
	list_accepted(c);
	list_broken(c);
}
