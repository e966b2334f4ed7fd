/*
 * Watching the watchman: what the settings ask for less than before, and
 * decisions that came with the change that they are on.
 */
#include <stdarg.h>

#include "base/arena.h"
#include "change/change.h"
#include "compile.h"
#include "gate.h"
#include "model/accepted.h"
#include "model/settings.h"

static bool
same_word(struct str a, struct str b)
{
	return !a.p == !b.p && str_eq(a, b);
}

static bool
decided_before(const struct accepted *before, const struct acceptance *a)
{
	if (before)
		for (EACH(struct acceptance, b, before->acknowledgements))
			if (change_rule_of[a->change.is] ==
				change_rule_of[b->change.is] &&
			    a->as.is == b->as.is &&
			    str_eq(a->at.s, b->at.s) &&
			    same_word(a->from.s, b->from.s) &&
			    same_word(a->to.s, b->to.s))
				return true;
	return false;
}

void
gate_decisions(struct gatekeeper *g, const struct policyc *base)
{
	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];
		const struct acceptance *a = c->accepted;
		struct diag *d;

		/* To decide what is open is what decisions are for. */
		if (!a || c->class >= c->by_rule ||
		    c->by_rule == CLASS_REVIEW ||
		    decided_before(base->accepted, a))
			continue;
		d = unmet(g, R_GATE_SETTINGS_CHANGED, a->as.at,
		    arena_cstr(g->c->arena, c->path),
		    "a decision that came with this change takes it for %s, "
		    "not for %s", change_class_names[c->class],
		    change_class_names[c->by_rule]);
		diag_help(&g->c->ds, d,
		    "have somebody approve it who did not write the change");
	}
}

struct loosened {
	struct gatekeeper *g;
	struct diag *d; /* NULL: nothing yet */
};

static void
loosened(struct loosened *l, struct span at, const char *fmt, ...)
{
	struct policyc *c = l->g->c;
	struct str what;
	va_list args;

	if (!l->d)
		l->d = unmet(l->g, R_GATE_SETTINGS_CHANGED,
		    c->settings ? c->settings->item.key_at
				: l->g->new->notice.version.at, "",
		    "the settings ask for less than those of the version that "
		    "this one is compared with");
	va_start(args, fmt);
	what = arena_vprintf(c->arena, fmt, args);
	va_end(args);
	if (at.off)
		diag_place(&c->ds, l->d, at, "%.*s", STR_ARG(what));
	else
		diag_note(&c->ds, l->d, "%.*s", STR_ARG(what));
}

static const char *
level_word(enum level level)
{
	return names_levels.ids[level + SETTING_OFF];
}

static void
looser_rules(struct loosened *l, const struct settings *old,
    const struct settings *new)
{
	for (unsigned i = 1; i < RULE_COUNT; i++) {
		enum level was = settings_level(old, (enum rule)i);
		enum level is = settings_level(new, (enum rule)i);

		if (is < was)
			loosened(l, (struct span){ 0 },
			    "rule '%s': %s, it was %s", rule_id((enum rule)i),
			    level_word(is), level_word(was));
	}
	for (unsigned i = 1; i < CHANGE_RULE_COUNT; i++) {
		enum change_class was =
		    settings_class(old, (enum change_rule)i);
		enum change_class is =
		    settings_class(new, (enum change_rule)i);
		enum change_class own =
		    (enum change_class)change_rule_rows[i].class;

		if ((is ? is : own) < (was ? was : own))
			loosened(l, (struct span){ 0 },
			    "changes by '%s': %s, they were %s",
			    change_rule_rows[i].id,
			    change_class_names[is ? is : own],
			    change_class_names[was ? was : own]);
	}
}

/* From which level on a check fails: the higher, the looser; off last. */
static unsigned
fails_from(const struct settings *s)
{
	unsigned is = s && s->fail_on.is ? s->fail_on.is : SETTING_ERROR;

	return is == SETTING_OFF ? SETTING_COUNT : is;
}

static long
days_of(const struct settings *s, const struct period *(*get)(
    const struct settings *))
{
	static const struct date from = { 2001, 1, 1 };

	return s ? date_days(date_after(from, get(s)->duration)) -
		date_days(from) : 0;
}

static const struct period *
notice_period_of(const struct settings *s)
{
	return &s->gate.notice_period;
}

static const struct period *
review_interval_of(const struct settings *s)
{
	return &s->review_interval;
}

static bool
has(const struct list *choices, unsigned is)
{
	for (EACH(struct choice, x, *choices))
		if (x->is == is)
			return true;
	return false;
}

bool
gate_wants_summary(const struct settings *s, enum change_class class)
{
	return s && s->gate.summary.given ? has(&s->gate.summary, class)
					  : class >= CLASS_NOTABLE;
}

static void
looser_gate(struct loosened *l, const struct settings *old,
    const struct settings *new)
{
	static const struct gate_setting none;
	const struct gate_setting *is = new ? &new->gate : &none;
	long was = days_of(old, review_interval_of);
	long now = days_of(new, review_interval_of);

	if (fails_from(new) > fails_from(old))
		loosened(l, new ? new->fail_on.at : (struct span){ 0 },
		    "checks fail later");
	if (days_of(new, notice_period_of) < days_of(old, notice_period_of))
		loosened(l, is->notice_period.at, "people have less time");
	for (unsigned k = CLASS_EDITORIAL; k < CLASS_COUNT; k++)
		if (gate_wants_summary(old, (enum change_class)k) &&
		    !gate_wants_summary(new, (enum change_class)k))
			loosened(l, is->summary.at,
			    "changes that are %s need no summary any more",
			    change_class_names[k]);
	if (old && old->gate.scheme.is && old->gate.scheme.is != is->scheme.is)
		loosened(l, is->scheme.at, "versions were numbered as '%s'",
		    names_schemes.ids[old->gate.scheme.is]);
	if (was && (!now || now > was))
		loosened(l, new ? new->review_interval.at : (struct span){ 0 },
		    "reviews may be further apart");
}

static void
looser_regimes(struct loosened *l, const struct settings *old,
    const struct settings *new)
{
	if (!old)
		return;
	for (EACH(struct choice, x, old->regimes))
		if (!new || !has(&new->regimes, x->is))
			loosened(l, new ? new->regimes.at : (struct span){ 0 },
			    "'%s' is not asked for any more",
			    names_regimes.ids[x->is]);
}

void
gate_settings(struct gatekeeper *g, const struct policyc *base)
{
	const struct settings *old = base->settings, *new = g->c->settings;
	struct loosened l = { g, NULL };

	looser_rules(&l, old, new);
	looser_gate(&l, old, new);
	looser_regimes(&l, old, new);
	for (size_t i = 0; i < g->c->edition_count; i++) {
		const struct edition *e = &g->c->editions[i];
		const struct edition *was = edition_find(base, e->locale);
		const struct choice *is = compile_gate(g->c, e);

		if (was && !e->source && compile_gate(base, was)->is > is->is)
			loosened(&l, is->at, "translations into '%.*s' need "
			    "only be '%s'", STR_ARG(e->locale),
			    names_gates.ids[is->is]);
	}
	if (l.d)
		diag_help(&g->c->ds, l.d,
		    "have somebody approve it who did not write the change");
}
