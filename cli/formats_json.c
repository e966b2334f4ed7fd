/* The formats that are JSON: the one place that knows jansson. */
#include "formats.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

static void
set(json_t *object, const char *key, json_t *value)
{
	if (!value || json_object_set_new(object, key, value))
		out_of_memory();
}

static void
append(json_t *array, json_t *value)
{
	if (!value || json_array_append_new(array, value))
		out_of_memory();
}

static json_t *
made(json_t *value)
{
	if (!value)
		out_of_memory();
	return value;
}

static json_t *
number(size_t n)
{
	return json_integer((json_int_t)n);
}

static void
print(FILE *to, json_t *value)
{
	char *text = json_dumps(value, JSON_INDENT(2));

	json_decref(value);
	if (!text)
		out_of_memory();
	fputs(text, to);
	fputc('\n', to);
	free(text);
}

static void
set_place(json_t *object, const struct policyc_place *p)
{
	if (!p->name)
		return;
	set(object, "file", json_string(p->name));
	set(object, "line", number(p->line));
	set(object, "column", number(p->column));
	set(object, "end_line", number(p->end_line));
	set(object, "end_column", number(p->end_column));
}

/* --- policyc.check/1 ---------------------------------------------------- */

static json_t *
notes_of(const struct finding *x)
{
	json_t *notes = made(json_array()), *note;

	for (size_t i = 0; i < x->d.remark_count; i++) {
		const struct policyc_remark *m = &x->remarks[i];

		if (m->kind == POLICYC_HELP)
			continue;
		note = made(json_object());
		set(note, "message", json_string(m->text));
		set_place(note, &m->place);
		append(notes, note);
	}
	return notes;
}

static json_t *
fix_of(const struct policyc_diagnostic *d)
{
	json_t *fix;

	if (!d->fix)
		return json_null();
	fix = made(json_object());
	set(fix, "text", json_string(d->fix));
	set_place(fix, &d->fix_place);
	set(fix, "offset", number(d->fix_place.offset));
	set(fix, "length", number(d->fix_place.length));
	return fix;
}

static json_t *
acceptance_of(const struct policyc_diagnostic *d)
{
	json_t *accepted;

	if (!d->accepted)
		return json_null();
	accepted = made(json_object());
	set(accepted, "reason", json_string(d->accepted));
	return accepted;
}

static json_t *
finding_json(const struct finding *x)
{
	const struct policyc_diagnostic *d = &x->d;
	json_t *o = made(json_object());

	set(o, "rule", json_string(d->rule));
	set(o, "level", json_string(level_name(d->level)));
	set(o, "message", json_string(d->message));
	set(o, "label", json_string(d->label));
	set(o, "path", json_string(d->path));
	set_place(o, &d->place);
	set(o, "citation", json_string(d->citation));
	set(o, "notes", notes_of(x));
	set(o, "help", json_string(finding_help(x)));
	set(o, "fix", fix_of(d));
	set(o, "accepted", acceptance_of(d));
	return o;
}

void
print_json(FILE *to, const struct findings *f, const struct options *o)
{
	json_t *root = made(json_object()), *list = made(json_array());
	json_t *counts = made(json_object());

	(void)o;
	for (size_t i = 0; i < f->count; i++)
		append(list, finding_json(&f->list[i]));
	set(root, "schema", json_string("policyc.check/1"));
	set(root, "findings", list);
	set(counts, "error", number(f->by_level[POLICYC_ERROR]));
	set(counts, "warning", number(f->by_level[POLICYC_WARNING]));
	set(counts, "info", number(f->by_level[POLICYC_INFO]));
	set(counts, "accepted", number(f->accepted));
	set(counts, "hidden", number(f->hidden));
	set(root, "counts", counts);
	print(to, root);
}

/* --- rules -------------------------------------------------------------- */

static json_t *
words(const char *text)
{
	json_t *list = made(json_array());

	while (*text) {
		size_t len = strcspn(text, " ");

		append(list, json_stringn(text, len));
		text += len + (text[len] == ' ');
	}
	return list;
}

static json_t *
regimes_of(size_t i)
{
	json_t *list = made(json_array());
	const char *regime;

	for (size_t j = 0; (regime = policyc_rule_regime(i, j)); j++)
		append(list, json_string(regime));
	return list;
}

static json_t *
rule_json(size_t i, const struct policyc_rule *r)
{
	json_t *o = made(json_object());

	set(o, "id", json_string(r->id));
	set(o, "theme", json_string(r->theme));
	set(o, "title", json_string(r->title));
	set(o, "level", json_string(level_name(r->level)));
	set(o, "regimes", regimes_of(i));
	set(o, "citation", json_string(r->citation));
	set(o, "checked", json_string(r->checked));
	set(o, "valid_from", json_string(r->valid_from));
	set(o, "valid_to", json_string(r->valid_to));
	set(o, "since", json_string(r->since));
	set(o, "aliases", words(r->aliases));
	set(o, "silenceable", json_boolean(r->silenceable));
	set(o, "means", json_string(r->means));
	set(o, "why", json_string(r->why));
	set(o, "fix", json_string(r->fix));
	return o;
}

void
print_rules_json(FILE *to, bool (*wanted)(size_t, const void *),
    const void *data)
{
	json_t *root = made(json_object()), *list = made(json_array());
	struct policyc_rule rule;

	for (size_t i = 0; policyc_rule(i, &rule); i++)
		if (wanted(i, data))
			append(list, rule_json(i, &rule));
	set(root, "schema", json_string("policyc.rules/1"));
	set(root, "rules", list);
	print(to, root);
}
