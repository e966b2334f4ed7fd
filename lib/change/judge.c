#include "change/judge.h"

#include "base/arena.h"
#include "base/out.h"
#include "change/finish.h"
#include "change/value.h"
#include "check/abroad.h"

/* --- reporting ---------------------------------------------------------- */

static struct change *
new_change(struct judge *j, enum change_rule rule)
{
	struct comparison *out = j->out;
	const struct change_rule_row *row = &change_rule_rows[rule];
	struct change *c = ARENA_NEW(j->arena, struct change);

	if (out->count == j->cap)
		out->all = arena_grow(j->arena, out->all, &j->cap,
		    sizeof(struct change *));
	out->all[out->count++] = c;
	c->rule = rule;
	c->class = settings_class(j->settings, rule);
	if (!c->class)
		c->class = (enum change_class)row->class;
	c->direction = (enum direction)row->direction;
	c->due = (enum consent_due)row->consent;
	return c;
}

void
take(struct change *c, struct raw *r)
{
	if (r->claimed)
		return;
	r->claimed = c;
	if (c->last)
		c->last->next = r;
	else
		c->first = r;
	c->last = r;
	c->raw_count++;
}

struct change *
report(struct judge *j, struct raw *r, enum change_rule rule)
{
	struct change *c = new_change(j, rule);

	c->path = r->path;
	c->order = (size_t)(r - j->out->raws.all);
	for (int side = 0; side < SIDES; side++) {
		c->value[side] = r->value[side];
		c->at[side] = r->at[side];
	}
	take(c, r);
	return c;
}

/* What is worse turned round; what is in people's favour stays so. */
static enum direction
better_than(enum direction d)
{
	return d == DIRECTION_WIDER	? DIRECTION_NARROWER
	    : d == DIRECTION_LONGER ? DIRECTION_SHORTER
	    : d == DIRECTION_WEAKER ? DIRECTION_STRONGER
				    : d;
}

static void
improve(struct change *c)
{
	const struct change_rule_row *row = &change_rule_rows[c->rule];

	c->better = true;
	if (row->improved)
		c->class = (enum change_class)row->improved;
	c->direction = better_than(c->direction);
	c->due = CONSENT_NEVER;
}

struct change *
report_as(struct judge *j, struct raw *r, enum change_rule rule, bool better)
{
	struct change *c = report(j, r, rule);

	if (better)
		improve(c);
	/* A no that was never in doubt is a gap closed, and no more. */
	if (better && r->what == RAW_FIELD && came(r) &&
	    (r->field->kind == FIELD_FLAG || r->field->kind == FIELD_NUMBER))
		c->class = CLASS_EDITORIAL;
	return c;
}

struct change *
report_better(struct judge *j, struct raw *r, enum change_rule rule)
{
	return report_as(j, r, rule, true);
}

struct change *
report_derived(struct judge *j, enum change_rule rule, struct str path,
    struct str old, struct str new, bool better)
{
	struct change *c = new_change(j, rule);

	c->path = path;
	c->value[SIDE_OLD] = old;
	c->value[SIDE_NEW] = new;
	c->order = j->out->raws.count;
	if (better)
		improve(c);
	return c;
}

struct str
joined(struct judge *j, struct str a, struct str b)
{
	if (!a.p || !b.p)
		return a.p ? a : b;
	return arena_printf(j->arena, "%.*s, %.*s", STR_ARG(a), STR_ARG(b));
}

struct change *
report_set(struct judge *j, struct raw *first, enum change_rule rule,
    bool better)
{
	struct change *c = report_as(j, first, rule, better);

	for (EACH_RAW(j, r)) {
		if (r->claimed || r->step != first->step ||
		    r->field != first->field)
			continue;
		for (int side = 0; side < SIDES; side++) {
			c->value[side] =
			    joined(j, c->value[side], r->value[side]);
			if (!c->at[side].off)
				c->at[side] = r->at[side];
		}
		take(c, r);
	}
	/* It is about the set, not about its first member. */
	if (first->what == RAW_MEMBER)
		c->path = str_sub(c->path, 0,
		    c->path.len - (size_t)(c->path.p + c->path.len -
				      finish_last_part(c->path).p) - 1);
	return c;
}

void
take_refs(struct judge *j, struct change *c, enum collection in,
    struct str id, enum raw_side side)
{
	struct raw *r;

	for (size_t n = 0; (r = raws_ref(&j->out->raws, in, id, side, n)); n++)
		/* Who sets or reads a cookie is a matter of its own. */
		if (r->what == RAW_MEMBER &&
		    !str_starts(r->place, STR("cookies.")))
			take(c, r);
}

static bool
is_below(struct str place, const char *up)
{
	size_t len = strlen(up);

	return str_starts(place, (struct str){ up, len }) &&
	    (place.len == len || place.p[len] == '.');
}

void
take_below(struct judge *j, struct change *c, const char *place)
{
	for (EACH_RAW(j, r))
		if (!r->claimed && is_below(r->place, place))
			take(c, r);
}

/* --- asking ------------------------------------------------------------- */

bool
open_at(const struct raw *r, const char *place)
{
	return !r->claimed && str_eq(r->place, str_from(place));
}

struct raw *
first_at(struct judge *j, const char *place)
{
	for (EACH_RAW(j, r))
		if (open_at(r, place))
			return r;
	return NULL;
}

static const struct raw_step *
entry_step(const struct raw_step *s)
{
	while (s && !s->entry)
		s = s->up;
	return s;
}

const struct item *
entry_in(const struct raw *r, enum raw_side side)
{
	const struct raw_step *s = entry_step(r->step);

	return s ? s->in[side] : NULL;
}

const struct item *
entry_around(const struct raw *r, enum raw_side side)
{
	const struct raw_step *s = entry_step(r->step);

	s = s ? entry_step(s->up) : NULL;
	return s ? s->in[side] : NULL;
}

const void *
record_in(const struct raw *r, enum raw_side side)
{
	return r->step ? r->step->in[side] : NULL;
}

unsigned
choice_in(const struct raw *r, enum raw_side side)
{
	return r->of[side] ? ((const struct choice *)r->of[side])->is : 0;
}

bool
is_yes(const struct raw *r, enum raw_side side)
{
	return r->of[side] &&
	    ((const struct flag *)r->of[side])->is == FLAG_YES;
}

long
longer_by(const struct raw *r)
{
	const struct period *old = r->of[SIDE_OLD], *new = r->of[SIDE_NEW];

	return duration_seconds(new->duration) -
	    duration_seconds(old->duration);
}

bool
rests_on(const struct purpose *p, enum lawful_basis family)
{
	return p && purpose_rests_on(p, family);
}

bool
is_safe(struct judge *j, enum raw_side side, const struct transfer *t,
    struct str country)
{
	static const struct transfer nobody;
	const struct check *law = &j->law[side];

	for (EACH_LAW(regime))
		if (under(law, *regime) &&
		    !in_territory(law, *regime, country) &&
		    !is_covered(law, t ? t : &nobody, *regime, country))
			return false;
	return true;
}

/* --- rows --------------------------------------------------------------- */

static bool
is_at(const struct change_row *row, struct str place)
{
	struct str at = str_from(row->at);

	return str_ends(at, STR(".*"))
	    ? str_starts(place, str_sub(at, 0, at.len - 1))
	    : str_eq(place, at);
}

static bool
fits(const struct change_row *row, const struct raw *r)
{
	unsigned what = row->what ? row->what : FIELDS | MEMBERS | ENTRIES;
	unsigned how = came(r) ? CAME : went(r) ? WENT : OTHER;

	return (what & 1u << r->what) && (!row->how || (row->how & how)) &&
	    is_at(row, r->place);
}

static void
run_row(struct judge *j, const struct change_row *row)
{
	for (EACH_RAW(j, r)) {
		if (r->claimed || !fits(row, r))
			continue;
		if (row->judge)
			row->judge(j, r);
		else if (row->grouped)
			report_set(j, r, row->rule, row->better);
		else
			report_as(j, r, row->rule, row->better);
	}
}

static const struct change_row *const themes[] = { wording_changes,
	versions_changes, controller_changes, scope_changes, purposes_changes,
	bases_changes, data_changes, retention_changes, recipients_changes,
	transfers_changes, rights_changes, decisions_changes, cookies_changes,
	california_changes, children_changes, promises_changes,
	sections_changes, last_changes };

static void
judge_all(struct judge *j)
{
	for (size_t i = 0; i < sizeof(themes) / sizeof(themes[0]); i++)
		for (const struct change_row *row = themes[i];
		     row->at || row->all; row++)
			if (row->all)
				row->all(j);
			else
				run_row(j, row);
	/* Nothing disappears. */
	for (EACH_RAW(j, r))
		if (!r->claimed)
			report(j, r, C_UNCLASSIFIED_DIFFERENCE);
}

/* --- both versions ------------------------------------------------------ */

static unsigned
regimes_of(const struct policy *p)
{
	unsigned regimes = 0;

	for (EACH(struct choice, x, p->notice.regimes))
		regimes |= 1u << x->is;
	return regimes ? regimes : 1u << REGIME_EU_GDPR;
}

static struct check
law_of_version(struct judge *j, enum raw_side side,
    const struct settings *settings)
{
	const struct policy *p = j->policy[side];
	const struct notice *n = &p->notice;

	return (struct check){
		.arena = j->arena,
		.model = j->model[side],
		.policy = p,
		.settings = settings,
		.as_of = n->effective.date.year ? n->effective.date
						: n->published.date,
		.regimes = regimes_of(p),
	};
}

/* What readers of a language read otherwise, though the model says the same. */
static void
translations(struct judge *j, const struct change_request *q)
{
	for (size_t i = 0; i < q->translation_count; i++) {
		const struct change_translation *t = &q->translations[i];
		struct change *c = report_derived(j, C_TRANSLATION_ONLY,
		    t->path, t->text[SIDE_OLD], t->text[SIDE_NEW], false);

		c->locale = c->subject = t->locale;
		c->at[SIDE_OLD] = t->at[SIDE_OLD];
		c->at[SIDE_NEW] = t->at[SIDE_NEW];
		c->order += i;
	}
}

void
changes_judge(struct comparison *out, struct arena *a,
    const struct change_request *q)
{
	struct judge j = { .arena = a, .out = out, .settings = q->settings,
		.accepted = q->accepted, .today = q->today };

	for (unsigned side = 0; side < SIDES; side++) {
		j.model[side] = q->model[side];
		j.policy[side] = &q->model[side]->policy;
		j.law[side] = law_of_version(&j, (enum raw_side)side,
		    q->settings);
	}
	judge_all(&j);
	translations(&j, q);
	finish_changes(&j);
	bump_find(&j);
}

void
changes_find(struct comparison *out, struct arena *a,
    const struct change_request *q)
{
	*out = (struct comparison){ 0 };
	raws_find(&out->raws, a, q->model[SIDE_OLD], q->model[SIDE_NEW]);
	changes_judge(out, a, q);
}
