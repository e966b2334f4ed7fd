#include "source/diag.h"

#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"

#define DIAGS_MAX 1000
#define QUOTE_MAX 60

const char *
rule_id(enum rule rule)
{
	return rule_rows[rule].id;
}

const char *
rule_title(enum rule rule)
{
	return rule_rows[rule].title;
}

enum level
rule_level(enum rule rule)
{
	return (enum level)rule_rows[rule].level;
}

static bool
names(const char *words, struct str word)
{
	struct str s = str_from(words);

	while (s.len) {
		struct str one = str_sub(s, 0, str_find(s, ' '));

		if (str_eq(one, word))
			return true;
		s = str_from_off(s, one.len + 1);
	}
	return false;
}

bool
rule_is_called(enum rule rule, struct str name)
{
	return str_eq(name, str_from(rule_rows[rule].id)) ||
	    names(rule_rows[rule].aliases, name);
}

enum rule
rule_find(struct str name)
{
	for (unsigned i = 1; i < RULE_COUNT; i++)
		if (rule_is_called((enum rule)i, name))
			return (enum rule)i;
	return R_NONE;
}

void
diags_init(struct diags *ds, struct arena *arena, struct sources *sources)
{
	*ds = (struct diags){ .arena = arena, .sources = sources };
}

/* Errors and others are counted apart: warnings never hide an error. */
static size_t *
kept_of(struct diags *ds, enum level level)
{
	return level >= LEVEL_ERROR ? &ds->kept_errors : &ds->kept_others;
}

struct diag *
diag_leveled(struct diags *ds, enum rule rule, enum level level,
    struct span at, struct str message)
{
	size_t *kept = kept_of(ds, level);
	struct diag *d;

	if (level >= LEVEL_ERROR)
		ds->errors++;
	if (level == LEVEL_UNREADABLE)
		ds->unreadable = true;
	if (*kept == DIAGS_MAX) {
		ds->hidden++;
		ds->hidden_at[level]++;
		ds->spare.level = level;
		return &ds->spare;
	}
	++*kept;
	d = ARENA_NEW(ds->arena, struct diag);
	d->rule = rule;
	d->level = level;
	d->at = at;
	d->message = message;
	ds->count++;
	if (ds->last)
		ds->last->next = d;
	else
		ds->first = d;
	ds->last = d;
	return d;
}

struct diag *
diag(struct diags *ds, enum rule rule, struct span at, const char *fmt, ...)
{
	struct str message = { 0 };
	va_list args;

	va_start(args, fmt);
	if (*kept_of(ds, rule_level(rule)) < DIAGS_MAX)
		message = arena_vprintf(ds->arena, fmt, args);
	va_end(args);
	return diag_leveled(ds, rule, rule_level(rule), at, message);
}

void
diag_accept(struct diags *ds, struct diag *d, struct str reason)
{
	ds->errors -= d->level == LEVEL_ERROR;
	if (d == &ds->spare)
		ds->hidden_at[d->level]--;
	else
		d->accepted = arena_copy(ds->arena, reason);
}

void
diag_label(struct diags *ds, struct diag *d, const char *fmt, ...)
{
	va_list args;

	if (d == &ds->spare)
		return;
	va_start(args, fmt);
	d->label = arena_vprintf(ds->arena, fmt, args);
	va_end(args);
}

static void
remark(struct diags *ds, struct diag *d, enum remark_kind kind,
    struct span at, const char *fmt, va_list args)
{
	struct remark *r;

	if (d == &ds->spare)
		return;
	r = ARENA_NEW(ds->arena, struct remark);
	r->kind = kind;
	r->at = at;
	r->text = arena_vprintf(ds->arena, fmt, args);
	if (d->last_remark)
		d->last_remark->next = r;
	else
		d->remarks = r;
	d->last_remark = r;
}

void
diag_note(struct diags *ds, struct diag *d, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	remark(ds, d, REMARK_NOTE, (struct span){ 0 }, fmt, args);
	va_end(args);
}

void
diag_help(struct diags *ds, struct diag *d, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	remark(ds, d, REMARK_HELP, (struct span){ 0 }, fmt, args);
	va_end(args);
}

void
diag_place(struct diags *ds, struct diag *d, struct span at, const char *fmt,
    ...)
{
	va_list args;

	va_start(args, fmt);
	remark(ds, d, REMARK_PLACE, at, fmt, args);
	va_end(args);
}

void
diag_fix(struct diags *ds, struct diag *d, struct span at, struct str text)
{
	struct fix *fix;

	if (d == &ds->spare)
		return;
	fix = ARENA_NEW(ds->arena, struct fix);
	*fix = (struct fix){ at, arena_copy(ds->arena, text) };
	d->fix = fix;
}

static bool
lies_in(const struct source *source, struct span at)
{
	return at.off >= source->base &&
	    at.off - source->base <= source->text.len;
}

bool
diags_refer(const struct diags *ds, const struct source *source)
{
	for (const struct diag *d = ds->first; d; d = d->next) {
		if (lies_in(source, d->at) ||
		    (d->fix && lies_in(source, d->fix->at)))
			return true;
		for (const struct remark *r = d->remarks; r; r = r->next)
			if (lies_in(source, r->at))
				return true;
	}
	return false;
}

struct str
diag_quote(struct diags *ds, struct str found)
{
	struct str s = str_trim(found);
	size_t off = 0, step;

	s.len = str_find(s, '\n');
	for (size_t n = 0; off < s.len && n < QUOTE_MAX; n++, off += step)
		utf8_rune(s, off, &step);
	if (off == str_trim(found).len)
		return s;
	return arena_printf(ds->arena, "%.*s\xe2\x80\xa6", (int)off, s.p);
}

static int
by_place(const void *x, const void *y)
{
	const struct diag *a = *(struct diag *const *)x;
	const struct diag *b = *(struct diag *const *)y;

	if (a->at.off != b->at.off)
		return a->at.off < b->at.off ? -1 : 1;
	if (a->rule != b->rule)
		return str_cmp(str_from(rule_rows[a->rule].id),
		    str_from(rule_rows[b->rule].id));
	return str_cmp(a->message, b->message);
}

void
diags_sort(struct diags *ds)
{
	struct diag **all, *last = NULL;
	size_t n = 0;

	if (!ds->count)
		return;
	all = arena_array(ds->arena, ds->count, sizeof(struct diag *));
	for (struct diag *d = ds->first; d; d = d->next)
		all[n++] = d;
	qsort(all, n, sizeof(struct diag *), by_place);
	ds->first = NULL;
	ds->count = 0;
	for (size_t i = 0; i < n; i++) {
		if (last && by_place(&last, &all[i]) == 0) {
			ds->errors -= last->level >= LEVEL_ERROR &&
			    !last->accepted.len;
			continue;
		}
		all[i]->next = NULL;
		if (last)
			last->next = all[i];
		else
			ds->first = all[i];
		last = all[i];
		ds->count++;
	}
	ds->last = last;
}

/* Of more candidates only the first are looked at. */
#define NEAREST_MAX 1000

struct str
nearest(struct str found, size_t count,
    struct str (*get)(const void *data, size_t i), const void *data)
{
	struct str best = { 0 };
	unsigned least = UINT_MAX, distance;

	for (size_t i = 0; i < count && i < NEAREST_MAX; i++)
		if (str_similar(found, get(data, i), &distance) &&
		    distance < least) {
			least = distance;
			best = get(data, i);
		}
	return best;
}
