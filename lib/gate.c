/*
 * May this version be published?  What policyc_compare() found is held
 * against the version number, the dates, the summary of changes, the
 * translations and what people decided.  What is not met is a diagnostic.
 */
#include "gate.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "change/change.h"
#include "compile.h"
#include "model/accepted.h"
#include "model/settings.h"

#define SHOWN_MAX 5 /* changes that one finding points at */

static enum level
level_of(const struct policyc *c, enum rule rule)
{
	return gate_may_silence(rule) ? settings_level(c->settings, rule)
				      : rule_level(rule);
}

/* At the level that the settings give it; else it goes where none is kept. */
struct diag *
unmet(struct gatekeeper *g, enum rule rule, struct span at, const char *path,
    const char *fmt, ...)
{
	enum level level = level_of(g->c, rule);
	struct str message;
	struct diag *d;
	va_list args;

	if (!level)
		return &g->c->ds.spare;
	va_start(args, fmt);
	message = arena_vprintf(g->c->arena, fmt, args);
	va_end(args);
	d = diag_leveled(&g->c->ds, rule, level, at, message);
	d->path = str_from(path);
	return d;
}

static bool
counts(const struct change *c)
{
	return change_rule_rows[c->rule].counts;
}

/* --- the version -------------------------------------------------------- */

static const char *
step_name(enum bump_step step)
{
	static const char *const names[] = { "no", "a patch", "a minor",
		"a major" };

	return names[step];
}

/* The changes that make the version what it has to be. */
static void
point_at_causes(struct gatekeeper *g, struct diag *d)
{
	size_t shown = 0, more = 0;

	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];

		if (!counts(c) || c->class != g->class)
			continue;
		if (shown == SHOWN_MAX) {
			more++;
		} else if (c->at[SIDE_NEW].off) {
			diag_place(&g->c->ds, d, c->at[SIDE_NEW], "%s: %.*s",
			    change_class_names[c->class], STR_ARG(c->message));
			shown++;
		} else {
			diag_note(&g->c->ds, d, "%s: %.*s",
			    change_class_names[c->class], STR_ARG(c->message));
			shown++;
		}
	}
	if (more)
		diag_note(&g->c->ds, d, "and %zu more %s change%s", more,
		    change_class_names[g->class], more == 1 ? "" : "s");
}

static void
wrong_version(struct gatekeeper *g, enum rule rule, const char *fmt)
{
	const struct version_due *b = &g->found->bump;
	struct span at = g->new->notice.version.at;
	struct diags *ds = &g->c->ds;
	struct diag *d = unmet(g, rule, at, "notice.version", fmt,
	    STR_ARG(b->required), STR_ARG(b->current));

	diag_label(ds, d, "%.*s was published", STR_ARG(b->published));
	if (b->step) {
		diag_note(ds, d, "the gravest change is %s, which asks for %s "
		    "step%s", change_class_names[g->class],
		    step_name(b->step), b->lower_bound
			? "; what is still to be reviewed may ask for more"
			: "");
		point_at_causes(g, d);
	}
	diag_help(ds, d, "run 'policyc bump --write', which sets it to %.*s",
	    STR_ARG(b->required));
}

static void
judge_version(struct gatekeeper *g)
{
	const struct version_due *b = &g->found->bump;

	switch (b->numbers) {
	case VERDICT_NOT_BUMPED:
		wrong_version(g, R_VERSION_NOT_BUMPED,
		    "this policy needs version %.*s, and %.*s is published "
		    "already");
		break;
	case VERDICT_TOO_SMALL:
		wrong_version(g, R_VERSION_BUMP_TOO_SMALL,
		    "this policy needs version %.*s, it says %.*s");
		break;
	case VERDICT_TOO_LARGE:
		wrong_version(g, R_VERSION_BUMP_TOO_LARGE,
		    "the changes ask for version %.*s, and this policy says "
		    "%.*s");
		break;
	case VERDICT_WENT_BACK:
		wrong_version(g, R_VERSION_WENT_BACK,
		    "this policy needs version %.*s or a later one, and %.*s "
		    "lies before the published one");
		break;
	case VERDICT_OK:
	case VERDICT_REVIEW_OPEN:
		break;
	}
}

static void
judge_scheme(struct gatekeeper *g)
{
	const struct word *version = &g->new->notice.version;
	const struct choice *scheme;
	struct diag *d;

	if (!g->c->settings)
		return;
	scheme = &g->c->settings->gate.scheme;
	if (version_fits(version->s, (enum version_scheme)scheme->is))
		return;
	d = unmet(g, R_VERSION_SCHEME, version->at, "notice.version",
	    "version %.*s is not numbered as the settings say",
	    STR_ARG(version->s));
	diag_place(&g->c->ds, d, scheme->at, "the scheme is '%s'",
	    names_schemes.ids[scheme->is]);
	diag_help(&g->c->ds, d, scheme->is == SCHEME_MAJOR_MINOR
		? "write two numbers, such as 3.1"
		: scheme->is == SCHEME_SEMVER  ? "write three numbers, such "
						 "as 3.1.0"
		: scheme->is == SCHEME_INTEGER ? "write one number, such as 3"
					       : "write a day, such as "
						 "2026.10.01");
}

/* --- dates -------------------------------------------------------------- */

static bool
later(const struct day *new, const struct day *old)
{
	return new->date.year &&
	    (!old->date.year || date_cmp(new->date, old->date) > 0);
}

/* The date by which readers tell versions apart. */
static const struct day *
shown_date(const struct notice *n)
{
	return n->effective.date.year  ? &n->effective
	    : n->published.date.year ? &n->published
				       : &n->last_updated;
}

static bool
any_later(const struct notice *new, const struct notice *old)
{
	return later(&new->effective, &old->effective) ||
	    later(&new->published, &old->published) ||
	    later(&new->last_updated, &old->last_updated);
}

/* From when on the version may apply, and what asks for that. */
struct due {
	bool known;
	bool fresh; /* it is published on a day of its own; else told today */
	bool by_settings;
	struct date told, first;
	const struct change *change; /* that gives people longest */
};

/* Of the changes, the one that people must be told of longest before. */
static void
longest_lead(const struct gatekeeper *g, struct due *due)
{
	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];
		struct duration lead = { 0 };
		struct date end;

		if (!counts(c) || !c->lead.len ||
		    !duration_parse(c->lead, &lead))
			continue;
		end = date_after(due->told, lead);
		if (!due->change || date_cmp(end, due->first) > 0) {
			due->change = c;
			due->first = end;
		}
	}
}

static struct due
find_due(const struct gatekeeper *g)
{
	const struct settings *s = g->c->settings;
	const struct day *published = &g->new->notice.published;
	struct due due = { .fresh =
		later(published, &g->old->notice.published) };
	struct date end;

	due.told = due.fresh ? published->date : g->c->today;
	if (!due.told.year)
		return due;
	longest_lead(g, &due);
	due.known = due.change;
	if (!due.known || !s || g->class != CLASS_SIGNIFICANT ||
	    !duration_given(s->gate.notice_period.duration))
		return due;
	end = date_after(due.told, s->gate.notice_period.duration);
	due.by_settings = date_cmp(end, due.first) > 0;
	if (due.by_settings)
		due.first = end;
	return due;
}

static void
explain_due(struct gatekeeper *g, struct diag *d, const struct due *due)
{
	const struct notice *new = &g->new->notice;
	const struct change *c = due->change;

	if (due->fresh)
		diag_place(&g->c->ds, d, new->published.at,
		    "people can read it from this day on");
	else
		diag_note(&g->c->ds, d, "people can read it from today on, "
		    "%.*s: 'published' is not after that of the former "
		    "version",
		    STR_ARG(date_text(g->c->arena, due->told)));
	if (due->by_settings)
		diag_place(&g->c->ds, d,
		    g->c->settings->gate.notice_period.at,
		    "the settings want this time");
	else
		diag_note(&g->c->ds, d, "%s: %.*s (%.*s%s)",
		    change_class_names[c->class], STR_ARG(c->message),
		    STR_ARG(c->lead),
		    c->class == CLASS_SIGNIFICANT && duration_given(
				g->old->changes.notice_period.duration)
			? ", as the published version promised"
			: "");
	diag_help(&g->c->ds, d, "set 'effective' to %.*s or later",
	    STR_ARG(date_text(g->c->arena, due->first)));
}

static void
not_moved(struct gatekeeper *g, const struct due *due)
{
	const struct notice *new = &g->new->notice, *old = &g->old->notice;
	const struct day *date = shown_date(new);
	struct diag *d;

	if (!date->date.year) {
		d = unmet(g, R_EFFECTIVE_DATE_NOT_MOVED, new->version.at,
		    "notice.effective",
		    "the notice changed, and states no date");
	} else {
		d = unmet(g, R_EFFECTIVE_DATE_NOT_MOVED, date->at,
		    date == &new->effective	? "notice.effective"
			: date == &new->published ? "notice.published"
						  : "notice.last_updated",
		    "the notice changed, and its date did not move on");
		diag_label(&g->c->ds, d, "the published version said %.*s",
		    STR_ARG(date_text(g->c->arena, shown_date(old)->date)));
	}
	if (due->known && g->class >= CLASS_NOTABLE)
		explain_due(g, d, due);
	else
		diag_help(&g->c->ds, d, g->class >= CLASS_NOTABLE
			? "set 'effective' to the day from which this version "
			  "applies"
			: "set 'last_updated' to the day of the change");
}

/* A change that people may care about comes with a date of its own. */
static void
judge_dates(struct gatekeeper *g)
{
	const struct notice *new = &g->new->notice, *old = &g->old->notice;
	struct due due = find_due(g);
	struct diag *d;

	if (!g->class)
		return;
	if (g->class >= CLASS_NOTABLE
		? !later(shown_date(new), shown_date(old))
		: !any_later(new, old)) {
		not_moved(g, &due);
		return;
	}
	if (!due.known || !new->effective.date.year ||
	    date_cmp(new->effective.date, due.first) >= 0)
		return;
	d = unmet(g, R_EFFECTIVE_DATE_TOO_SOON, new->effective.at,
	    "notice.effective",
	    "this version takes effect before people have had the time that "
	    "its changes give them");
	explain_due(g, d, &due);
}

/* --- the summary and the translations ------------------------------------ */

/* Does a change ask for a summary of what changed? */
static bool
needs_summary(const struct gatekeeper *g)
{
	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];

		if (counts(c) && gate_wants_summary(g->c->settings, c->class))
			return true;
	}
	return false;
}

static struct diag *
no_summary(struct gatekeeper *g, struct span at, const char *what,
    struct str locale)
{
	struct diag *d = unmet(g, R_CHANGE_SUMMARY_MISSING, at,
	    "notice.changes_summary", what, STR_ARG(locale));

	diag_note(&g->c->ds, d, "the gravest change is %s",
	    change_class_names[g->class]);
	return d;
}

/* True when the source has one, so that translations can be looked at. */
static bool
judge_summary(struct gatekeeper *g)
{
	const struct notice *new = &g->new->notice;
	const struct text *t = &new->changes_summary;
	struct diag *d;

	if (!t->s.len)
		d = no_summary(g, new->version.at, "the notice does not say "
		    "in '%.*s' what changed", new->language.s);
	else if (str_eq(t->s, g->old->notice.changes_summary.s))
		d = no_summary(g, t->at, "what the notice says in '%.*s' of "
		    "its changes is still what the published version said",
		    new->language.s);
	else
		return true;
	diag_help(&g->c->ds, d,
	    "say in 'notice.changes_summary' what changed, and for whom");
	return false;
}

static void
judge_summary_in(struct gatekeeper *g, const struct edition *e)
{
	const struct text *t = &g->new->notice.changes_summary;
	const struct translated *is =
	    e->translations ? &e->translations[t->unit] : NULL;

	if (is && is->text.len && !is->stale)
		return;
	diag_help(&g->c->ds, no_summary(g, t->at, is && is->text.len
		? "what the notice says in '%.*s' of its changes is older "
		  "than the text"
		: "the notice does not say in '%.*s' what changed",
		e->locale),
	    "translate 'notice.changes_summary' and run 'policyc i18n "
	    "update'");
}

static void
judge_languages(struct gatekeeper *g)
{
	bool summary = needs_summary(g) && judge_summary(g);

	for (size_t i = 0; i < g->c->edition_count; i++) {
		struct edition *e = &g->c->editions[i];

		if (e->source)
			continue;
		if (summary)
			judge_summary_in(g, e);
		/* It has a finding of its own. */
		compile_translated(g->c, e,
		    summary ? &g->new->notice.changes_summary : NULL);
	}
}

/* --- what people decide -------------------------------------------------- */

static void
judge_reviews(struct gatekeeper *g)
{
	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];
		struct diag *d;

		if (c->class != CLASS_REVIEW)
			continue;
		d = unmet(g, R_REVIEW_OPEN, c->anchor,
		    arena_cstr(g->c->arena, c->path), "%.*s",
		    STR_ARG(c->message));
		if (!c->at[SIDE_NEW].off)
			diag_label(&g->c->ds, d, "'%.*s' is gone",
			    STR_ARG(c->path));
		diag_note(&g->c->ds, d, "change %s, by the rule '%s'",
		    c->fingerprint, change_rule_rows[c->rule].id);
		diag_note(&g->c->ds, d, "until somebody decides, nobody knows "
		    "which version this is");
		diag_help(&g->c->ds, d, "state a changed fact in its own key; "
		    "or decide: policyc ack %.8s --as editorial --reason "
		    "\"...\"", c->fingerprint);
	}
}

/* The change that a decision may have been meant for. */
static const struct change *
nearest_change(const struct gatekeeper *g, const struct acceptance *a)
{
	for (size_t i = 0; i < g->found->count; i++) {
		const struct change *c = g->found->all[i];

		if (c->rule == change_rule_of[a->change.is] &&
		    str_eq(c->path, a->at.s) && !c->accepted)
			return c;
	}
	return NULL;
}

static void
put_value(struct out *o, struct str value)
{
	if (value.p)
		out_printf(o, "'%.*s'", STR_ARG(value));
	else
		out_lit(o, "nothing");
}

static struct str
values(struct gatekeeper *g, struct str old, struct str new)
{
	struct out o;

	out_init(&o, g->c->arena);
	put_value(&o, change_value(g->c->arena, old));
	out_lit(&o, " to ");
	put_value(&o, change_value(g->c->arena, new));
	return out_end(&o);
}

static void
judge_unused(struct gatekeeper *g)
{
	struct str published = g->found->bump.published;
	const struct accepted *all = g->c->accepted;
	const struct change *c;
	struct diag *d;

	if (!all)
		return;
	for (EACH(struct acceptance, a, all->acknowledgements)) {
		if (a->used)
			continue;
		d = unmet(g, R_ACKNOWLEDGEMENT_UNUSED, a->change.at,
		    arena_cstr(g->c->arena, a->at.s),
		    "this decision fits no change");
		c = nearest_change(g, a);
		if (version_order(published, a->until.s) >= 0)
			diag_place(&g->c->ds, d, a->until.at,
			    "it ended when %.*s was published",
			    STR_ARG(a->until.s));
		else if (c)
			diag_note(&g->c->ds, d, "the change is from %.*s now, "
			    "and %.*s was decided on",
			    STR_ARG(values(g, c->value[SIDE_OLD],
				c->value[SIDE_NEW])),
			    STR_ARG(values(g, a->from.s, a->to.s)));
		diag_help(&g->c->ds, d, c
			? "decide again: policyc ack %.8s --reason \"...\""
			: "take the decision out of the file",
		    c ? c->fingerprint : "");
	}
}

/* --- all of it ------------------------------------------------------------ */

static int
by_print(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Changes that were there where the branch began. */
static void
mark_inherited(struct gatekeeper *g, const struct comparison *before)
{
	const char **all = arena_array(g->c->arena, before->count,
	    sizeof(*all));

	for (size_t i = 0; i < before->count; i++)
		all[i] = before->all[i]->fingerprint;
	if (!before->count)
		return;
	qsort(all, before->count, sizeof(*all), by_print);
	for (size_t i = 0; i < g->found->count; i++) {
		const char *print = g->found->all[i]->fingerprint;

		g->found->all[i]->inherited = bsearch(&print, all,
		    before->count, sizeof(*all), by_print);
	}
}

/* By a switch: to ask the table would read the pages of all rules. */
bool
gate_decides(enum rule rule)
{
	switch (rule) {
	case R_VERSION_NOT_BUMPED:
	case R_VERSION_BUMP_TOO_SMALL:
	case R_VERSION_BUMP_TOO_LARGE:
	case R_VERSION_WENT_BACK:
	case R_VERSION_SCHEME:
	case R_EFFECTIVE_DATE_NOT_MOVED:
	case R_EFFECTIVE_DATE_TOO_SOON:
	case R_CHANGE_SUMMARY_MISSING:
	case R_REVIEW_OPEN:
	case R_ACKNOWLEDGEMENT_UNUSED:
	case R_GATE_SETTINGS_CHANGED:
		return true;
	default:
		return false;
	}
}

bool
gate_may_silence(enum rule rule)
{
	return gate_decides(rule) && rule != R_VERSION_NOT_BUMPED &&
	    rule != R_VERSION_BUMP_TOO_SMALL &&
	    rule != R_VERSION_WENT_BACK && rule != R_REVIEW_OPEN &&
	    rule != R_GATE_SETTINGS_CHANGED;
}

bool
gate_judged(const struct policyc *c, enum rule rule)
{
	return c->gated && gate_decides(rule) && level_of(c, rule);
}

void
gate_judge(struct policyc *c, const struct policyc *since)
{
	struct gatekeeper g = { .c = c, .found = c->changes,
		.old = &c->former->model->policy, .new = &c->model->policy,
		.class = c->changes->bump.class };

	judge_version(&g);
	judge_scheme(&g);
	judge_dates(&g);
	judge_languages(&g);
	judge_reviews(&g);
	judge_unused(&g);
	gate_settings(&g, since ? since : c->former);
	if (since) {
		gate_decisions(&g, since);
		mark_inherited(&g, since->changes);
	}
}
