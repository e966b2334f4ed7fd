#include "i18n/facts.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "i18n/figures.h"
#include "text/format.h"
#include "text/unicode.h"

/* --- periods of the model ----------------------------------------------- */

/* The single unit of a duration; several, or none, have no amount. */
static bool
amount_of(struct duration d, struct amount *out)
{
	const struct amount all[] = {
		{ d.years, STR("year") },
		{ d.months, STR("month") },
		{ d.weeks, STR("week") },
		{ d.days, STR("day") },
		{ d.hours, STR("hour") },
		{ d.minutes, STR("minute") },
		{ d.seconds, STR("second") },
	};
	size_t given = 0;

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (all[i].n) {
			*out = all[i];
			given++;
		}
	return given == 1;
}

/* A period, and the texts in which its amount can mean nothing else. */
struct stated {
	struct str within; /* a path with a stop: those texts */
	struct str path;
	struct span at;
	struct amount amount;
};

struct facts {
	struct lint *l;
	struct stated *of;
	size_t count, cap;
};

static void
add_period(struct facts *f, struct str within, struct str path,
    const struct period *p)
{
	struct amount amount;

	if (!amount_of(p->duration, &amount))
		return;
	if (f->count == f->cap)
		f->of = arena_grow(f->l->arena, f->of, &f->cap,
		    sizeof(*f->of));
	f->of[f->count++] = (struct stated){ within, path, p->at, amount };
}

static void
add_retention(struct facts *f, const struct retention *r)
{
	struct arena *a = f->l->arena;

	add_period(f, arena_printf(a, "retention.%.*s.", STR_ARG(r->item.id)),
	    arena_printf(a, "retention.%.*s.period", STR_ARG(r->item.id)),
	    &r->period);
}

/* A purpose's texts speak of its own retention rules. */
static void
add_purpose(struct facts *f, const struct purpose *p)
{
	struct arena *a = f->l->arena;
	struct str within = arena_printf(a, "purposes.%.*s.",
	    STR_ARG(p->item.id));

	for (EACH(struct ref, ref, p->retention)) {
		const struct retention *r = (const void *)ref->to;

		if (r)
			add_period(f, within,
			    arena_printf(a, "retention.%.*s.period",
				STR_ARG(ref->id)), &r->period);
	}
}

static void
add_cookie(struct facts *f, const struct cookie_group *g,
    const struct cookie *k)
{
	struct out o;
	struct str path;

	out_init(&o, f->l->arena);
	out_lit(&o, "cookies.groups.");
	path_part(&o, g->item.id);
	out_lit(&o, ".items.");
	path_part(&o, k->item.id);
	out_char(&o, '.');
	path = out_end(&o);
	add_period(f, path,
	    arena_printf(f->l->arena, "%.*sduration", STR_ARG(path)),
	    &k->duration);
}

static int
by_place(const void *x, const void *y)
{
	const struct stated *a = x, *b = y;
	int order = str_cmp(a->within, b->within);

	return order ? order : str_cmp(a->path, b->path);
}

static void
add_all(struct facts *f, const struct policy *p)
{
	for (EACH(struct retention, r, p->retention))
		add_retention(f, r);
	for (EACH(struct purpose, purpose, p->purposes))
		add_purpose(f, purpose);
	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items))
			add_cookie(f, g, k);
	add_period(f, STR("rights."), STR("rights.respond_within"),
	    &p->rights.respond_within);
	add_period(f, STR("rights."), STR("rights.extended_by"),
	    &p->rights.extended_by);
	add_period(f, STR("security.breach."),
	    STR("security.breach.notify_within"),
	    &p->security.breach.notify_within);
	add_period(f, STR("changes."), STR("changes.notice_period"),
	    &p->changes.notice_period);
	if (f->count)
		qsort(f->of, f->count, sizeof(*f->of), by_place);
}

/* --- hard-coded-fact: periods ------------------------------------------- */

/* The first fact whose texts these are: paths in order, so by halves. */
static size_t
first_within(const struct facts *f, struct str within)
{
	size_t low = 0, high = f->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (str_cmp(f->of[middle].within, within) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static const struct stated *
period_within(const struct facts *f, struct str within, struct amount amount)
{
	for (size_t i = first_within(f, within);
	     i < f->count && str_eq(f->of[i].within, within); i++)
		if (f->of[i].amount.n == amount.n &&
		    str_eq(f->of[i].amount.unit, amount.unit))
			return &f->of[i];
	return NULL;
}

/* Each beginning of the unit's path may be a fact's. */
static const struct stated *
period_like(const struct facts *f, struct str id, struct amount amount)
{
	for (size_t i = 0; i < id.len; i++) {
		const struct stated *s;

		if (id.p[i] != '.')
			continue;
		s = period_within(f, str_sub(id, 0, i + 1), amount);
		if (s)
			return s;
	}
	return NULL;
}

static void
report_fact(struct lint *l, const struct pair *p, struct str part,
    struct str path, struct span at)
{
	struct diag *d = lint_found_source(l, p, part,
	    "'%.*s' repeats the fact '%.*s'", STR_ARG(part), STR_ARG(path));

	diag_place(l->ds, d, at, "the fact");
}

static void
repeated_periods(const struct facts *f, const struct pair *p)
{
	const struct side *side = &p->source;
	const struct stated *s;
	struct amount amount;

	for (size_t i = 0; i + 1 < side->count; i++) {
		if (!amount_at(side, i, &amount))
			continue;
		s = period_like(f, p->text->id, amount);
		if (s)
			report_fact(f->l, p, words_between(side, i, 2),
			    s->path, s->at);
	}
}

/* --- hard-coded-fact: addresses and dates ------------------------------- */

struct literal {
	struct str s, path;
	struct span at;
};

/* Not a part of a longer word, number or address. */
static bool
stands_alone(struct str text, size_t at, size_t len)
{
	size_t end = at + len;

	if (at && (strchr(":/.@_-+%", text.p[at - 1]) ||
		      unicode_alphanumeric_at(text, at - 1) ||
		      (unsigned char)text.p[at - 1] >= 0x80))
		return false;
	if (unicode_alphanumeric_at(text, end))
		return false;
	return end >= text.len || !strchr("@_-/", text.p[end]) ||
	    !unicode_alphanumeric_at(text, end + 1);
}

static void
repeated_literal(struct lint *l, const struct pair *p,
    const struct literal *fact)
{
	struct str text = p->source.text;
	size_t at = fact->s.len ? str_search(text, fact->s) : text.len;

	if (at < text.len && stands_alone(text, at, fact->s.len))
		report_fact(l, p, fact->s, fact->path, fact->at);
}

static struct literal
word_fact(const struct word *w, struct str path)
{
	return (struct literal){ w->s, path, w->at };
}

static struct literal
day_fact(struct lint *l, const struct day *day, struct str path)
{
	struct literal fact = { .path = path, .at = day->at };
	struct out o;

	if (!l->from_cldr || !day->date.year)
		return fact;
	out_init(&o, l->arena);
	format_date(&o, l->from_cldr, day->date);
	fact.s = out_end(&o);
	return fact;
}

#define LITERALS 9

static void
list_literals(struct lint *l, const struct policy *p,
    struct literal out[LITERALS])
{
	const struct controller *c = &p->controller;
	const struct literal all[LITERALS] = {
		word_fact(&c->contact.email, STR("controller.contact.email")),
		word_fact(&c->contact.phone, STR("controller.contact.phone")),
		word_fact(&c->dpo.email, STR("controller.dpo.email")),
		word_fact(&c->dpo.phone, STR("controller.dpo.phone")),
		word_fact(&c->registration.number,
		    STR("controller.registration.number")),
		word_fact(&p->complaints.controller_route.email,
		    STR("complaints.controller_route.email")),
		day_fact(l, &p->notice.effective, STR("notice.effective")),
		day_fact(l, &p->notice.published, STR("notice.published")),
		day_fact(l, &p->notice.last_updated,
		    STR("notice.last_updated")),
	};

	memcpy(out, all, sizeof(all));
}

/* The same address is often stated for two purposes: the first names it. */
static bool
is_first(const struct literal *all, size_t i)
{
	for (size_t before = 0; before < i; before++)
		if (str_eq(all[before].s, all[i].s))
			return false;
	return true;
}

void
facts_repeated(struct lint *l)
{
	struct facts f = { .l = l };
	struct literal literals[LITERALS];

	if (!l->asked->model)
		return;
	add_all(&f, &l->asked->model->policy);
	list_literals(l, &l->asked->model->policy, literals);
	for (size_t i = 0; i < l->count; i++) {
		repeated_periods(&f, &l->pairs[i]);
		for (size_t n = 0; n < LITERALS; n++)
			if (is_first(literals, n))
				repeated_literal(l, &l->pairs[i], &literals[n]);
	}
}

/* --- fact-conflict ------------------------------------------------------ */

/* The period that a code such as "{retention.orders.period}" stands for. */
static bool
period_of(const struct model *m, const struct code *c, struct amount *out)
{
	struct found found;

	return c->kind == CODE_REFERENCE && c->s.len > 2 &&
	    model_find(m, str_sub(c->s, 1, c->s.len - 2), &found) &&
	    found.value && found.field->kind == FIELD_DURATION &&
	    found.field->shape == SHAPE_ONE &&
	    amount_of(((const struct period *)found.value)->duration, out);
}

/* The first word at or after an offset; side->count: none. */
static size_t
word_from(const struct side *side, size_t at)
{
	size_t low = 0, high = side->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (side->words[middle].at < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* "(6 years)" and nothing else from the offset on: its first word. */
static bool
amount_after(const struct side *side, size_t end, size_t *word,
    struct amount *out)
{
	struct str rest = str_from_off(side->plain, end), part;

	if (!str_starts(rest, STR(" (")))
		return false;
	*word = word_from(side, end);
	if (*word + 1 >= side->count || !amount_at(side, *word, out))
		return false;
	part = words_between(side, *word, 2);
	return str_starts(str_from_off(rest, 2), part) &&
	    str_starts(str_from_off(rest, 2 + part.len), STR(")"));
}

/* "6 years (" up to the offset, and ")" after what stands there. */
static bool
amount_before(const struct side *side, size_t at, size_t end, size_t *word,
    struct amount *out)
{
	size_t next = word_from(side, at);
	struct str part;

	if (next < 2 || !amount_at(side, next - 2, out) ||
	    !str_starts(str_from_off(side->plain, end), STR(")")))
		return false;
	*word = next - 2;
	part = words_between(side, *word, 2);
	return str_eq(str_sub(side->plain,
			  side->words[*word].at + part.len,
			  at - side->words[*word].at - part.len), STR(" ("));
}

static void
report_conflict(struct lint *l, const struct pair *p, const struct side *side,
    size_t word, const struct code *c)
{
	struct str part = words_between(side, word, 2);

	if (side == &p->source)
		lint_found_source(l, p, part,
		    "'%.*s' is not what '%.*s' beside it stands for",
		    STR_ARG(part), STR_ARG(c->s));
	else
		lint_found(l, p, part,
		    "'%.*s' is not what '%.*s' beside it stands for",
		    STR_ARG(part), STR_ARG(c->s));
}

static void
judge(struct lint *l, const struct pair *p, const struct side *side,
    const struct code *c, size_t at)
{
	size_t end = at + sizeof("\xef\xbf\xbc") - 1, word;
	struct amount fact = { 0 }, said = { 0 };

	if (!period_of(l->asked->model, c, &fact))
		return;
	if (!amount_after(side, end, &word, &said) &&
	    !amount_before(side, at, end, &word, &said))
		return;
	/* Another unit may be the same time. */
	if (str_eq(fact.unit, said.unit) && fact.n != said.n)
		report_conflict(l, p, side, word, c);
}

static void
look_at(struct lint *l, const struct pair *p, const struct side *side)
{
	size_t at = 0;

	for (size_t i = 0; i < side->codes.count; i++) {
		const struct code *c = &side->codes.of[i];

		if (c->kind != CODE_REFERENCE && c->kind != CODE_VERBATIM)
			continue;
		at += str_search(str_from_off(side->plain, at),
		    STR("\xef\xbf\xbc"));
		judge(l, p, side, c, at);
		at += sizeof("\xef\xbf\xbc") - 1;
	}
}

void
facts_contradicted(struct lint *l, const struct pair *p)
{
	if (!l->asked->model)
		return;
	look_at(l, p, &p->source);
	if (p->translated)
		look_at(l, p, &p->target);
}
