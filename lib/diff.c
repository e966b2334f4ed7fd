/*
 * Two versions compared, and the public functions that say what changed.
 */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "change/change.h"
#include "compile.h"
#include "gate.h"
#include "model/accepted.h"

/* The public classes are those of the floor. */
_Static_assert((int)CLASS_EDITORIAL == (int)POLICYC_EDITORIAL &&
	(int)CLASS_REVIEW == (int)POLICYC_REVIEW &&
	(int)CLASS_NOTABLE == (int)POLICYC_NOTABLE &&
	(int)CLASS_SIGNIFICANT == (int)POLICYC_SIGNIFICANT,
    "two enumerations of classes");

/* --- translations of both versions -------------------------------------- */

static int
by_id(const void *x, const void *y)
{
	const struct unit *a = *(struct unit *const *)x;
	const struct unit *b = *(struct unit *const *)y;

	return str_cmp(a->id, b->id);
}

/* The units of a model by their ids. */
static struct unit **
units_by_id(struct arena *a, const struct model *m)
{
	struct unit **all = arena_array(a, m->unit_count, sizeof(*all));

	for (size_t i = 1; i < m->unit_count; i++)
		all[i - 1] = &m->units[i];
	if (m->unit_count > 1)
		qsort(all, m->unit_count - 1, sizeof(*all), by_id);
	return all;
}

static const struct unit *
find_unit(struct unit *const *all, size_t count, struct str id)
{
	struct unit key = { .id = id };
	const struct unit *wanted = &key;
	struct unit *const *found =
	    bsearch(&wanted, all, count, sizeof(*all), by_id);

	return found ? *found : NULL;
}

static const struct unit *
former_unit(struct unit *const *all, size_t count, const struct unit *u)
{
	const struct unit *found = find_unit(all, count, u->id);

	return found || !u->former.len ? found
				       : find_unit(all, count, u->former);
}

static const struct translated *
fresh(const struct edition *e, const struct unit *u)
{
	const struct translated *t = &e->translations[u->text->unit];

	return t->text.len && !t->stale ? t : NULL;
}

/* What one language says of the texts that both versions have. */
static void
compare_edition(struct policyc *c, const struct edition *old,
    const struct edition *new, struct unit *const *units,
    struct change_translation *to, size_t *count)
{
	const struct model *m = c->model, *before = c->former->model;

	for (size_t i = 1; i < m->unit_count; i++) {
		const struct unit *is = &m->units[i];
		const struct unit *was =
		    former_unit(units, before->unit_count - 1, is);
		const struct translated *a, *b;

		if (!was || !str_eq(was->text->s, is->text->s) ||
		    !(a = fresh(old, was)) || !(b = fresh(new, is)) ||
		    str_eq(a->text, b->text))
			continue;
		to[(*count)++] = (struct change_translation){ new->locale,
			is->id, { a->text, b->text }, { a->at, b->at } };
	}
}

static const struct edition *
translation_into(const struct policyc *c, struct str locale)
{
	const struct edition *e = edition_find(c, locale);

	return e && !e->source && e->translations ? e : NULL;
}

static void
compare_translations(struct policyc *c, struct change_request *q)
{
	struct unit **units = units_by_id(c->arena, c->former->model);
	struct change_translation *all = arena_array(c->arena,
	    c->edition_count * c->model->unit_count + 1, sizeof(*all));

	if (!c->former->model->unit_count)
		return;
	for (size_t i = 0; i < c->edition_count; i++) {
		struct str locale = c->editions[i].locale;
		const struct edition *old = translation_into(c->former, locale);
		const struct edition *new = translation_into(c, locale);

		if (old && new)
			compare_edition(c, old, new, units, all,
			    &q->translation_count);
	}
	q->translations = all;
}

/* --- the comparison ----------------------------------------------------- */

struct comparing {
	struct policyc *c;
	struct date today;
};

static void
compare(void *data)
{
	const struct comparing *k = data;
	struct policyc *c = k->c;
	struct change_request q = {
		.model = { c->former->model, c->model },
		.settings = c->settings,
		.accepted = c->accepted,
		.today = k->today,
	};

	compare_translations(c, &q);
	c->changes = ARENA_NEW(c->arena, struct comparison);
	changes_find(c->changes, c->arena, &q);
}

enum policyc_status
policyc_compare(struct policyc *c, struct policyc *old, const char *today)
{
	struct comparing k = { .c = c };

	if (today && !date_parse(str_from(today), &k.today))
		return POLICYC_INVALID;
	c->today = k.today;
	if (c->failed || old->failed || !c->model || !old->model || c->former)
		return POLICYC_INVALID;
	c->former = old;
	return arena_run(c->arena, compare, &k) ? POLICYC_OK : POLICYC_NOMEM;
}

size_t
policyc_change_count(const struct policyc *c)
{
	return c->changes ? c->changes->count : 0;
}

/* --- texts for the caller ----------------------------------------------- */

/* One text handed out, made when it is asked for. */
struct texting {
	struct policyc *c;
	struct str s;
	const char *out;
};

static void
make_text(void *data)
{
	struct texting *t = data;

	t->out = arena_cstr(t->c->arena, t->s);
}

/* NULL for what is not there, and (*lost) without memory. */
static const char *
text(struct policyc *c, struct str s, bool *lost)
{
	struct texting t = { c, s, NULL };

	if (s.p && !arena_run(c->arena, make_text, &t))
		*lost = true;
	return t.out;
}

static const struct change *
change_at(const struct policyc *c, size_t i)
{
	return i < policyc_change_count(c) ? c->changes->all[i] : NULL;
}

bool
policyc_change(struct policyc *c, size_t i, struct policyc_change *out)
{
	static const char *const applies[] = { NULL, "new", "all" };
	const struct change *x = change_at(c, i);
	bool lost = false;

	if (!x)
		return false;
	*out = (struct policyc_change){
		.rule = change_rule_rows[x->rule].id,
		.significance = (enum policyc_class)x->class,
		.path = text(c, x->path, &lost),
		.from = text(c, x->value[SIDE_OLD], &lost),
		.to = text(c, x->value[SIDE_NEW], &lost),
		.direction = direction_names[x->direction],
		.message = text(c, x->message, &lost),
		.consent = x->consent,
		.lead = text(c, x->lead, &lost),
		.citation = change_rule_rows[x->rule].law,
		.fingerprint = x->fingerprint,
		.counts = change_rule_rows[x->rule].counts,
		.applies_to = applies[x->applies],
		.accepted = x->accepted,
		.inherited = x->inherited,
		.audience_count = x->audience_count,
		.difference_count = x->raw_count,
	};
	return !lost &&
	    compile_place(c->former, x->at[SIDE_OLD], &out->old_place) &&
	    compile_place(c, x->at[SIDE_NEW], &out->new_place) &&
	    compile_place(c, x->anchor, &out->anchor);
}

bool
policyc_change_acceptance(struct policyc *c, size_t i,
    struct policyc_acceptance *out)
{
	const struct change *x = change_at(c, i);
	const struct acceptance *a = x ? x->accepted : NULL;
	bool lost = false;
	char on[11];

	if (!a)
		return false;
	date_iso(a->on.date, on);
	*out = (struct policyc_acceptance){
		.significance = (enum policyc_class)x->class,
		.by_rule = (enum policyc_class)x->by_rule,
		.reason = text(c, a->reason.s, &lost),
		.by = text(c, a->by.s, &lost),
		.on = text(c, str_from(on), &lost),
		.ref = text(c, a->ref.s.p ? a->ref.s : STR(""), &lost),
		.until = text(c, a->until.s, &lost),
	};
	return !lost && compile_place(c, a->item.at, &out->place);
}

static const char *
text_at(struct policyc *c, const struct str *all, size_t count, size_t j)
{
	bool lost = false;

	return j < count ? text(c, all[j], &lost) : NULL;
}

const char *
policyc_change_audience(struct policyc *c, size_t i, size_t j)
{
	const struct change *x = change_at(c, i);

	return x ? text_at(c, x->audiences, x->audience_count, j) : NULL;
}

static const struct raw *
difference_at(const struct change *x, size_t j)
{
	const struct raw *r = x ? x->first : NULL;

	while (r && j--)
		r = r->next;
	return r;
}

bool
policyc_difference(struct policyc *c, size_t i, size_t j,
    struct policyc_difference *out)
{
	const struct raw *r = difference_at(change_at(c, i), j);
	bool lost = false;

	if (!r)
		return false;
	*out = (struct policyc_difference){
		.path = text(c, r->path, &lost),
		.from = text(c, r->value[SIDE_OLD], &lost),
		.to = text(c, r->value[SIDE_NEW], &lost),
	};
	return !lost;
}

/* --- translations ------------------------------------------------------- */

/* The text that a difference leaves in the new version. */
static const struct text *
text_of(const struct raw *r)
{
	return r->what == RAW_FIELD && r->field->kind == FIELD_TEXT &&
		!went(r)
	    ? r->of[SIDE_NEW]
	    : NULL;
}

const char *
policyc_change_locale(struct policyc *c, size_t i, const char *locale)
{
	static const char *const states[] = { NULL, "current", "stale",
		"missing" };
	const struct edition *e = translation_into(c, str_from(locale));
	const struct change *x = change_at(c, i);
	unsigned worst = 0;

	if (!e || !x)
		return NULL;
	/* It is the change of a translation, which is as it is now. */
	if (str_eq(x->locale, e->locale))
		return states[1];
	for (const struct raw *r = x->first; r; r = r->next) {
		const struct text *t = text_of(r);
		const struct translated *is =
		    t ? &e->translations[t->unit] : NULL;
		unsigned state = !is	 ? 0
		    : !is->text.len	 ? 3
		    : is->stale		 ? 2
					 : 1;

		worst = state > worst ? state : worst;
	}
	return states[worst];
}

/* --- what follows ------------------------------------------------------- */

static const struct reconsent *
reconsent_at(const struct policyc *c, size_t i)
{
	return c->changes && i < c->changes->reconsent_count
	    ? &c->changes->reconsent[i]
	    : NULL;
}

bool
policyc_reconsent(struct policyc *c, size_t i, struct policyc_reconsent *out)
{
	const struct reconsent *x = reconsent_at(c, i);
	bool lost = false;

	if (!x)
		return false;
	*out = (struct policyc_reconsent){ text(c, x->what, &lost),
		x->because_count, x->audience_count, x->data_count };
	return !lost;
}

const char *
policyc_reconsent_because(struct policyc *c, size_t i, size_t j)
{
	const struct reconsent *x = reconsent_at(c, i);

	return x ? text_at(c, x->because, x->because_count, j) : NULL;
}

const char *
policyc_reconsent_audience(struct policyc *c, size_t i, size_t j)
{
	const struct reconsent *x = reconsent_at(c, i);

	return x ? text_at(c, x->audiences, x->audience_count, j) : NULL;
}

struct judging {
	struct policyc *c;
	const struct policyc *since;
};

static void
judge(void *data)
{
	const struct judging *j = data;

	gate_judge(j->c, j->since);
}

enum policyc_status
policyc_gate(struct policyc *c, const struct policyc *since)
{
	struct judging j = { c, since };
	unsigned errors = c->ds.errors;

	if (!c->changes || c->gated || (since && !since->changes))
		return POLICYC_INVALID;
	c->gated = true;
	if (!arena_run(c->arena, judge, &j))
		return POLICYC_NOMEM;
	return c->ds.errors == errors ? POLICYC_OK : POLICYC_INVALID;
}

const char *
policyc_gate_against(struct policyc *c)
{
	bool lost = false;
	const char *against = !c->settings ? NULL
	    : text(c, c->settings->gate.against.s, &lost);

	return lost || against ? against : "@published";
}

const char *
policyc_reconsent_data(struct policyc *c, size_t i, size_t j)
{
	const struct reconsent *x = reconsent_at(c, i);

	return x ? text_at(c, x->data, x->data_count, j) : NULL;
}

/* The part of a scalar that is its text. */
static struct span
unquoted(struct policyc *c, struct span at)
{
	struct str text = c->source->text;
	size_t off = source_offset(c->source, at);

	if (at.len > 1 && off < text.len &&
	    (text.p[off] == '"' || text.p[off] == '\'')) {
		at.off++;
		at.len -= 2;
	}
	return at;
}

bool
policyc_bump(struct policyc *c, struct policyc_bump *out)
{
	static const char *const steps[] = { "none", "patch", "minor",
		"major" };
	static const char *const verdicts[] = {
		[VERDICT_OK] = "ok",
		[VERDICT_REVIEW_OPEN] = "review-open",
		[VERDICT_NOT_BUMPED] = "version-not-bumped",
		[VERDICT_TOO_SMALL] = "version-bump-too-small",
		[VERDICT_TOO_LARGE] = "version-bump-too-large",
		[VERDICT_WENT_BACK] = "version-went-back",
	};
	const struct version_due *b = c->changes ? &c->changes->bump : NULL;
	bool lost = false;

	if (!b)
		return false;
	*out = (struct policyc_bump){
		.published = text(c, b->published, &lost),
		.current = text(c, b->current, &lost),
		.required = text(c, b->required, &lost),
		.level = steps[b->step],
		.significance = (enum policyc_class)b->class,
		.verdict = verdicts[b->verdict],
		.numbers = verdicts[b->numbers],
		.lower_bound = b->lower_bound,
	};
	return !lost && compile_place(c, unquoted(c,
	    c->model->policy.notice.version.at), &out->place);
}

/* --- rules -------------------------------------------------------------- */

const char *
policyc_class_name(enum policyc_class class)
{
	return change_class_names[class];
}

bool
policyc_change_rule(size_t i, struct policyc_change_rule *out)
{
	static const char *const consent[] = { "never", "asked", "always" };
	const struct change_rule_row *r;

	if (i + 1 >= CHANGE_RULE_COUNT)
		return false;
	r = &change_rule_rows[i + 1];
	*out = (struct policyc_change_rule){
		.id = r->id,
		.theme = r->theme,
		.title = r->title,
		.significance = (enum policyc_class)r->class,
		.improved =
		    (enum policyc_class)(r->improved ? r->improved : r->class),
		.direction = direction_names[r->direction],
		.consent = consent[r->consent],
		.lead = r->lead,
		.citation = r->law,
		.checked = r->checked,
		.since = r->since,
		.aliases = r->aliases,
		.means = r->means,
		.why = r->why,
		.fix = r->fix,
		.example = r->example,
		.counts = r->counts,
	};
	return true;
}

bool
policyc_change_rule_named(size_t i, const char *word)
{
	const struct change_rule_row *r;
	size_t len = strlen(word);

	if (i + 1 >= CHANGE_RULE_COUNT || !len)
		return false;
	r = &change_rule_rows[i + 1];
	if (!strcmp(r->id, word))
		return true;
	for (const char *p = r->aliases; (p = strstr(p, word)); p += len)
		if ((p == r->aliases || p[-1] == ' ') &&
		    (!p[len] || p[len] == ' '))
			return true;
	return false;
}
