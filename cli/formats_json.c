/* The reports that are JSON of our own: policyc schema prints their schemas. */
#include "formats.h"

#include <jansson.h>
#include <stdlib.h>

#include "compared.h"
#include "gated.h"
#include "json.h"
#include "status.h"

/* --- policyc.check/1 ---------------------------------------------------- */

static json_t *
notes_of(const struct finding *x)
{
	json_t *notes = json_list(), *note;

	for (size_t i = 0; i < x->d.remark_count; i++) {
		const struct policyc_remark *m = &x->remarks[i];

		if (m->kind == POLICYC_HELP)
			continue;
		note = json_map();
		json_put(note, "message", json_string(m->text));
		json_put_place(note, &m->place);
		json_add(notes, note);
	}
	return notes;
}

static json_t *
fix_of(const struct policyc_diagnostic *d)
{
	json_t *fix;

	if (!d->fix)
		return json_null();
	fix = json_map();
	json_put(fix, "text", json_string(d->fix));
	json_put_place(fix, &d->fix_place);
	json_put(fix, "offset", json_count(d->fix_place.offset));
	json_put(fix, "length", json_count(d->fix_place.length));
	return fix;
}

static json_t *
acceptance_of(const struct policyc_diagnostic *d)
{
	json_t *accepted;

	if (!d->accepted)
		return json_null();
	accepted = json_map();
	json_put(accepted, "reason", json_string(d->accepted));
	return accepted;
}

static json_t *
finding_json(const struct finding *x)
{
	const struct policyc_diagnostic *d = &x->d;
	json_t *o = json_map();

	json_put(o, "rule", json_string(d->rule));
	json_put(o, "level", json_string(level_name(d->level)));
	json_put(o, "message", json_string(d->message));
	json_put(o, "label", json_string(d->label));
	json_put(o, "path", json_string(d->path));
	json_put_place(o, &d->place);
	json_put(o, "citation", json_string(d->citation));
	json_put(o, "notes", notes_of(x));
	json_put(o, "help", json_string(finding_help(x)));
	json_put(o, "fix", fix_of(d));
	json_put(o, "accepted", acceptance_of(d));
	return o;
}

static json_t *
findings_json(const struct findings *f)
{
	json_t *list = json_list();

	for (size_t i = 0; i < f->count; i++)
		json_add(list, finding_json(&f->list[i]));
	return list;
}

void
print_json(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *root = json_map(), *counts = json_map();

	(void)o;
	json_put(root, "schema", json_string("policyc.check/1"));
	json_put(root, "findings", findings_json(f));
	json_put(counts, "error", json_count(f->by_level[POLICYC_ERROR]));
	json_put(counts, "warning", json_count(f->by_level[POLICYC_WARNING]));
	json_put(counts, "info", json_count(f->by_level[POLICYC_INFO]));
	json_put(counts, "accepted", json_count(f->accepted));
	json_put(counts, "hidden", json_count(f->hidden));
	json_put(root, "counts", counts);
	json_print(to, root);
}

/* --- rules -------------------------------------------------------------- */

static json_t *
regimes_of(size_t i)
{
	json_t *list = json_list();
	const char *regime;

	for (size_t j = 0; (regime = policyc_rule_regime(i, j)); j++)
		json_add(list, json_string(regime));
	return list;
}

static json_t *
rule_json(size_t i, const struct policyc_rule *r)
{
	json_t *o = json_map();

	json_put(o, "id", json_string(r->id));
	json_put(o, "theme", json_string(r->theme));
	json_put(o, "title", json_string(r->title));
	json_put(o, "level", json_string(level_name(r->level)));
	json_put(o, "on_request", json_boolean(r->on_request));
	json_put(o, "regimes", regimes_of(i));
	json_put(o, "citation", json_string(r->citation));
	json_put(o, "checked", json_string(r->checked));
	json_put(o, "valid_from", json_string(r->valid_from));
	json_put(o, "valid_to", json_string(r->valid_to));
	json_put(o, "since", json_string(r->since));
	json_put(o, "aliases", json_words(r->aliases));
	json_put(o, "silenceable", json_boolean(r->silenceable));
	json_put(o, "means", json_string(r->means));
	json_put(o, "why", json_string(r->why));
	json_put(o, "fix", json_string(r->fix));
	return o;
}

void
print_rules_json(FILE *to, bool (*wanted)(size_t, const void *),
    const void *data)
{
	json_t *root = json_map(), *list = json_list();
	struct policyc_rule rule;

	for (size_t i = 0; policyc_rule(i, &rule); i++)
		if (wanted(i, data))
			json_add(list, rule_json(i, &rule));
	json_put(root, "schema", json_string("policyc.rules/1"));
	json_put(root, "rules", list);
	json_print(to, root);
}

static json_t *
change_rule_json(const struct policyc_change_rule *r)
{
	json_t *o = json_map();

	json_put(o, "id", json_string(r->id));
	json_put(o, "theme", json_string(r->theme));
	json_put(o, "title", json_string(r->title));
	json_put(o, "class", json_string(policyc_class_name(r->significance)));
	json_put(o, "improved", json_string(policyc_class_name(r->improved)));
	json_put(o, "direction", json_string(r->direction));
	json_put(o, "consent", json_string(r->consent));
	json_put(o, "lead", *r->lead ? json_string(r->lead) : json_null());
	json_put(o, "citation", json_string(r->citation));
	json_put(o, "checked", json_string(r->checked));
	json_put(o, "since", json_string(r->since));
	json_put(o, "aliases", json_words(r->aliases));
	json_put(o, "counts", json_boolean(r->counts));
	json_put(o, "means", json_string(r->means));
	json_put(o, "why", json_string(r->why));
	json_put(o, "fix", json_string(r->fix));
	return o;
}

void
print_change_rules_json(FILE *to, bool (*wanted)(size_t, const void *),
    const void *data)
{
	json_t *root = json_map(), *list = json_list();
	struct policyc_change_rule rule;

	for (size_t i = 0; policyc_change_rule(i, &rule); i++)
		if (wanted(i, data))
			json_add(list, change_rule_json(&rule));
	json_put(root, "schema", json_string("policyc.change-rules/1"));
	json_put(root, "rules", list);
	json_print(to, root);
}

/* --- policyc.i18n-status/1 ---------------------------------------------- */

static json_t *
translation_json(const struct status_row *x)
{
	char *file;
	json_t *text;

	if (!x->counts.has_file)
		return json_null();
	file = policy_translation(x->policy, x->locale);
	text = json_path(file);
	free(file);
	return text;
}

static json_t *
status_json(const struct status_row *x)
{
	const struct policyc_coverage *c = &x->counts;
	json_t *o = json_map();

	json_put(o, "locale", json_string(x->locale));
	json_put(o, "policy", json_string(x->policy->shown));
	json_put(o, "source", json_boolean(x->source));
	json_put(o, "file", translation_json(x));
	json_put(o, "units", json_count(c->units));
	json_put(o, "missing", json_count(c->missing));
	json_put(o, "stale", json_count(c->stale));
	json_put(o, "translated", json_count(c->translated));
	json_put(o, "reviewed", json_count(c->reviewed));
	json_put(o, "approved", json_count(c->approved));
	json_put(o, "coverage", json_real(status_coverage(c) / 10000.0));
	json_put(o, "words", json_count(c->words));
	json_put(o, "words_done", json_count(c->words_done));
	json_put(o, "gate", *c->gate ? json_string(c->gate) : json_null());
	json_put(o, "gate_met", json_boolean(c->gate_met));
	return o;
}

void
print_status_json(FILE *to, const struct status *s)
{
	json_t *root = json_map(), *list = json_list();

	for (size_t i = 0; i < s->count; i++)
		json_add(list, status_json(&s->rows[i]));
	json_put(root, "schema", json_string("policyc.i18n-status/1"));
	json_put(root, "locales", list);
	json_print(to, root);
}

/* --- policyc.diff/1 ----------------------------------------------------- */

static json_t *
text_or_null(const char *text)
{
	return text ? json_string(text) : json_null();
}

static json_t *
diff_version(const struct policy *p)
{
	json_t *o = json_map();

	json_put(o, "version", json_string(policyc_notice_version(p->c)));
	json_put(o, "id", json_string(policyc_notice_id(p->c)));
	json_put(o, "file", json_path(p->shown));
	return o;
}

static json_t *
diff_place(const struct policyc_place *p)
{
	json_t *o;

	if (!p->name)
		return json_null();
	o = json_map();
	json_put_place(o, p);
	return o;
}

static json_t *
diff_audiences(struct policyc *c, size_t i)
{
	json_t *list = json_list();
	const char *id;

	for (size_t j = 0; (id = policyc_change_audience(c, i, j)); j++)
		json_add(list, json_string(id));
	return list;
}

static json_t *
diff_differences(struct policyc *c, size_t i)
{
	json_t *list = json_list(), *o;
	struct policyc_difference d;

	for (size_t j = 0; policyc_difference(c, i, j, &d); j++) {
		o = json_map();
		json_put(o, "path", json_string(d.path));
		json_put(o, "from", text_or_null(d.from));
		json_put(o, "to", text_or_null(d.to));
		json_add(list, o);
	}
	return list;
}

static json_t *
diff_locales(struct policyc *c, size_t i)
{
	json_t *o = json_map();
	const char *locale, *state;

	for (size_t k = 1; (locale = policyc_locale(c, k)); k++) {
		state = policyc_change_locale(c, i, locale);
		if (state)
			json_put(o, locale, json_string(state));
	}
	return o;
}

static json_t *
diff_accepted(struct policyc *c, size_t i)
{
	struct policyc_acceptance a;
	json_t *o;

	if (!policyc_change_acceptance(c, i, &a))
		return json_null();
	o = json_map();
	json_put(o, "class", json_string(policyc_class_name(a.significance)));
	json_put(o, "by_rule", json_string(policyc_class_name(a.by_rule)));
	json_put(o, "reason", json_string(a.reason));
	json_put(o, "by", json_string(a.by));
	json_put(o, "on", json_string(a.on));
	json_put(o, "ref", *a.ref ? json_string(a.ref) : json_null());
	json_put(o, "for", json_string(a.until));
	json_put(o, "place", diff_place(&a.place));
	return o;
}

static json_t *
diff_change(const struct compared *x, size_t i)
{
	const struct policyc_change *d = &x->changes[i];
	struct policyc *c = x->new.c;
	json_t *o = json_map();

	json_put(o, "rule", json_string(d->rule));
	json_put(o, "class", json_string(policyc_class_name(d->significance)));
	json_put(o, "path", json_string(d->path));
	json_put(o, "from", text_or_null(d->from));
	json_put(o, "to", text_or_null(d->to));
	json_put(o, "direction", json_string(d->direction));
	json_put(o, "message", json_string(d->message));
	json_put(o, "audiences", diff_audiences(c, i));
	json_put(o, "consent", json_string(d->consent ? "required" : "none"));
	json_put(o, "lead", text_or_null(d->lead));
	json_put(o, "applies_to", text_or_null(d->applies_to));
	json_put(o, "citation", json_string(d->citation));
	json_put(o, "fingerprint", json_string(d->fingerprint));
	json_put(o, "old_place", diff_place(&d->old_place));
	json_put(o, "new_place", diff_place(&d->new_place));
	json_put(o, "differences", diff_differences(c, i));
	json_put(o, "locales", diff_locales(c, i));
	if (x->based)
		json_put(o, "baseline",
		    json_string(d->inherited ? "unchanged" : "new"));
	json_put(o, "accepted",
	    d->accepted ? diff_accepted(c, i) : json_null());
	return o;
}

static json_t *
diff_reconsent(struct policyc *c)
{
	json_t *list = json_list(), *o, *because, *people, *data;
	struct policyc_reconsent x;

	for (size_t i = 0; policyc_reconsent(c, i, &x); i++) {
		o = json_map();
		because = json_list();
		people = json_list();
		data = json_list();
		json_put(o, "path", json_string(x.path));
		for (size_t j = 0; j < x.because_count; j++)
			json_add(because,
			    json_string(policyc_reconsent_because(c, i, j)));
		for (size_t j = 0; j < x.audience_count; j++)
			json_add(people,
			    json_string(policyc_reconsent_audience(c, i, j)));
		json_put(o, "because", because);
		for (size_t j = 0; j < x.data_count; j++)
			json_add(data,
			    json_string(policyc_reconsent_data(c, i, j)));
		json_put(o, "audiences", people);
		json_put(o, "data", data);
		json_add(list, o);
	}
	return list;
}

static json_t *
diff_bump(const struct compared *x)
{
	json_t *o = json_map(), *because = json_list();
	const struct policyc_bump *b = &x->bump;

	for (size_t i = 0; i < x->count; i++)
		if (compared_because(x, i))
			json_add(because,
			    json_string(x->changes[i].fingerprint));
	json_put(o, "published", json_string(b->published));
	json_put(o, "current", json_string(b->current));
	json_put(o, "required", json_string(b->required));
	json_put(o, "level", json_string(b->level));
	json_put(o, "class", b->significance
		? json_string(policyc_class_name(b->significance))
		: json_null());
	json_put(o, "lower_bound", json_boolean(b->lower_bound));
	json_put(o, "verdict", json_string(b->verdict));
	json_put(o, "because", because);
	return o;
}

static json_t *
diff_counts(const struct compared *x)
{
	json_t *counts = json_map();

	for (int k = POLICYC_SIGNIFICANT; k >= POLICYC_EDITORIAL; k--)
		json_put(counts, policyc_class_name((enum policyc_class)k),
		    json_count(x->by_class[k]));
	return counts;
}

/* What a report on two versions says of them. */
static void
set_comparison(json_t *root, const struct compared *x)
{
	json_t *list = json_list();

	for (size_t i = 0; i < x->count; i++)
		json_add(list, diff_change(x, i));
	json_put(root, "old", diff_version(&x->old));
	json_put(root, "new", diff_version(&x->new));
	json_put(root, "changes", list);
	json_put(root, "counts", diff_counts(x));
	json_put(root, "reconsent", diff_reconsent(x->new.c));
	json_put(root, "bump", diff_bump(x));
}

void
print_diff_json(FILE *to, const void *compared, const struct options *o)
{
	json_t *root = json_map();

	(void)o;
	json_put(root, "schema", json_string("policyc.diff/1"));
	set_comparison(root, compared);
	json_print(to, root);
}

/* --- policyc.gate/1 ------------------------------------------------------ */

void
print_gate_json(FILE *to, const void *gated, const struct options *o)
{
	const struct gated *g = gated;
	json_t *root = json_map();

	(void)o;
	json_put(root, "schema", json_string("policyc.gate/1"));
	json_put(root, "answer", json_string(g->answer == ANSWER_YES ? "yes"
								 : "no"));
	json_put(root, "first_release", json_boolean(g->first));
	json_put(root, "findings", findings_json(&g->findings));
	if (!g->first)
		set_comparison(root, &g->compared);
	json_print(to, root);
}
