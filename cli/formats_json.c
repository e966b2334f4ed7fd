/* The formats that are JSON: the one place that knows jansson. */
#include "formats.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compared.h"
#include "fail.h"
#include "gated.h"
#include "status.h"

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

/* What cannot be written is seen at the end, by who opened the file. */
static int
put(const char *bytes, size_t len, void *to)
{
	fwrite(bytes, 1, len, to);
	return 0;
}

/* Not json_dumps(): without memory that leaves out quotes, and tells nobody. */
static void
print(FILE *to, json_t *value)
{
	if (json_dump_callback(value, put, to,
		JSON_INDENT(2) | JSON_REAL_PRECISION(4)))
		out_of_memory();
	json_decref(value);
	fputc('\n', to);
}

/* A path, whose bytes need not be UTF-8: then without those that are not. */
static json_t *
path_json(const char *path)
{
	json_t *text = json_string(path);
	char *plain;

	if (text)
		return text;
	plain = text_of("%s", path);
	for (char *c = plain; *c; c++)
		if ((unsigned char)*c >= 0x80)
			*c = '?';
	text = json_string(plain);
	free(plain);
	return text;
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

static json_t *
findings_json(const struct findings *f)
{
	json_t *list = made(json_array());

	for (size_t i = 0; i < f->count; i++)
		append(list, finding_json(&f->list[i]));
	return list;
}

void
print_json(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *root = made(json_object()), *counts = made(json_object());

	(void)o;
	set(root, "schema", json_string("policyc.check/1"));
	set(root, "findings", findings_json(f));
	set(counts, "error", number(f->by_level[POLICYC_ERROR]));
	set(counts, "warning", number(f->by_level[POLICYC_WARNING]));
	set(counts, "info", number(f->by_level[POLICYC_INFO]));
	set(counts, "accepted", number(f->accepted));
	set(counts, "hidden", number(f->hidden));
	set(root, "counts", counts);
	print(to, root);
}

/* --- SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it ------------ */

#define SARIF_SCHEMA "https://json.schemastore.org/sarif-2.1.0.json"
#define SARIF_RESULTS_MAX 25000 /* GitHub refuses files with more */
#define SARIF_TEXT_MAX 1024	/* of a rule's help */

static const char *
sarif_level(enum policyc_level level)
{
	return level == POLICYC_INFO ? "note" : level_name(level);
}

/* A text of at most SARIF_TEXT_MAX bytes, whole characters. */
static json_t *
sarif_text(const char *text)
{
	json_t *message = made(json_object());
	size_t len = strlen(text);

	if (len > SARIF_TEXT_MAX) {
		len = SARIF_TEXT_MAX;
		while (((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
	}
	set(message, "text", json_stringn(text, len));
	return message;
}

/* RFC 3986: what may stand in a path; an absolute path is a file URI. */
static json_t *
uri_of(const char *path)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
	char *uri = room(NULL, strlen(path) * 3 + 8, 1), *to = uri;
	json_t *string;

	if (*path == '/')
		to += sprintf(to, "file://");
	for (; *path; path++)
		if (strchr(plain, *path))
			*to++ = *path;
		else
			to += sprintf(to, "%%%02X", (unsigned char)*path);
	*to = '\0';
	string = made(json_string(uri));
	free(uri);
	return string;
}

static json_t *
region_of(const struct policyc_place *p)
{
	json_t *region = made(json_object());

	set(region, "startLine", number(p->line ? p->line : 1));
	set(region, "startColumn", number(p->column ? p->column : 1));
	set(region, "endLine", number(p->end_line ? p->end_line : 1));
	set(region, "endColumn", number(p->end_column ? p->end_column : 1));
	return region;
}

/* GitHub wants a place for everything: without one, the policy's start. */
static json_t *
location_of(const struct policyc_place *p, const struct policy *policy,
    const char *path, const char *message)
{
	json_t *location = made(json_object());
	json_t *physical = made(json_object());
	json_t *artifact = made(json_object());
	json_t *logical, *list;

	set(artifact, "uri", uri_of(p->name ? p->name : policy->shown));
	set(physical, "artifactLocation", artifact);
	set(physical, "region", region_of(p));
	set(location, "physicalLocation", physical);
	if (message)
		set(location, "message", sarif_text(message));
	if (!path || !*path)
		return location;
	logical = made(json_object());
	set(logical, "fullyQualifiedName", json_string(path));
	list = made(json_array());
	append(list, logical);
	set(location, "logicalLocations", list);
	return location;
}

static json_t *
sarif_fix(const struct finding *x)
{
	json_t *fix = made(json_object()), *change = made(json_object());
	json_t *artifact = made(json_object());
	json_t *replacement = made(json_object()), *deleted, *list;

	deleted = made(json_object());
	set(deleted, "byteOffset", number(x->d.fix_place.offset));
	set(deleted, "byteLength", number(x->d.fix_place.length));
	set(replacement, "deletedRegion", deleted);
	set(replacement, "insertedContent", sarif_text(x->d.fix));
	list = made(json_array());
	append(list, replacement);
	set(artifact, "uri", uri_of(x->d.fix_place.name));
	set(change, "artifactLocation", artifact);
	set(change, "replacements", list);
	list = made(json_array());
	append(list, change);
	set(fix, "description", sarif_text(x->d.label));
	set(fix, "artifactChanges", list);
	return fix;
}

static json_t *
related_of(const struct finding *x)
{
	json_t *related = made(json_array());

	for (size_t j = 0; j < x->d.remark_count; j++)
		if (x->remarks[j].kind == POLICYC_ELSEWHERE)
			append(related,
			    location_of(&x->remarks[j].place, x->policy, NULL,
				x->remarks[j].text));
	return related;
}

static json_t *
sarif_result(const struct finding *x, size_t rule_index)
{
	json_t *result = made(json_object()), *list, *prints;
	char *text = text_of("%s%s%s", x->d.message,
	    *finding_help(x) ? "\n" : "", finding_help(x));
	char fingerprint[32];

	set(result, "ruleId", json_string(x->d.rule));
	set(result, "ruleIndex", number(rule_index));
	set(result, "level", json_string(sarif_level(x->d.level)));
	set(result, "message", sarif_text(text));
	free(text);
	list = made(json_array());
	append(list, location_of(&x->d.place, x->policy, x->d.path, NULL));
	set(result, "locations", list);
	set(result, "relatedLocations", related_of(x));
	finding_fingerprint(x, fingerprint);
	prints = made(json_object());
	set(prints, "primaryLocationLineHash", json_string(fingerprint));
	set(result, "partialFingerprints", prints);
	if (x->d.fix) {
		list = made(json_array());
		append(list, sarif_fix(x));
		set(result, "fixes", list);
	}
	return result;
}

static json_t *
sarif_rule(const struct policyc_rule *r)
{
	json_t *o = made(json_object()), *level = made(json_object());
	json_t *properties = made(json_object()), *tags = made(json_array());
	char *help = text_of("%s\n\n%s\n\n%s", r->why, r->fix, r->citation);

	set(o, "id", json_string(r->id));
	set(o, "shortDescription", sarif_text(r->title));
	set(o, "fullDescription",
	    sarif_text(*r->means ? r->means : r->title));
	set(o, "help", sarif_text(help));
	free(help);
	set(level, "level", json_string(sarif_level(r->level)));
	if (r->on_request)
		set(level, "enabled", json_false());
	set(o, "defaultConfiguration", level);
	append(tags, json_string(r->theme));
	set(properties, "tags", tags);
	set(o, "properties", properties);
	if (*r->aliases)
		set(o, "deprecatedIds", words(r->aliases));
	return o;
}

/* The rules that found something, in order; their places by rule number. */
static json_t *
sarif_rules(const struct findings *f, size_t *index_of)
{
	json_t *rules = made(json_array());
	struct policyc_rule rule;

	for (size_t i = 0; policyc_rule(i, &rule); i++) {
		bool used = false;

		for (size_t k = 0; k < f->count && !used; k++)
			used = !strcmp(f->list[k].d.rule, rule.id);
		index_of[i] = json_array_size(rules);
		if (used)
			append(rules, sarif_rule(&rule));
	}
	return rules;
}

static size_t
rule_count(void)
{
	struct policyc_rule rule;
	size_t n = 0;

	while (policyc_rule(n, &rule))
		n++;
	return n;
}

static json_t *
sarif_run(const struct findings *f)
{
	size_t *index_of = room(NULL, rule_count(), sizeof(*index_of));
	json_t *run = made(json_object()), *tool = made(json_object());
	json_t *driver = made(json_object()), *results = made(json_array());
	json_t *details = made(json_object());
	struct policyc_rule rule;

	set(driver, "name", json_string("policyc"));
	set(driver, "semanticVersion", json_string(policyc_version()));
	set(driver, "rules", sarif_rules(f, index_of));
	set(tool, "driver", driver);
	set(run, "tool", tool);
	set(details, "id", json_string("policyc/check/"));
	set(run, "automationDetails", details);
	set(run, "columnKind", json_string("unicodeCodePoints"));
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (x->d.accepted ||
		    json_array_size(results) == SARIF_RESULTS_MAX)
			continue;
		append(results,
		    sarif_result(x, index_of[finding_rule(x, &rule)]));
	}
	set(run, "results", results);
	free(index_of);
	return run;
}

void
print_sarif(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *root = made(json_object()), *runs = made(json_array());

	(void)o;
	set(root, "$schema", json_string(SARIF_SCHEMA));
	set(root, "version", json_string("2.1.0"));
	append(runs, sarif_run(f));
	set(root, "runs", runs);
	print(to, root);
}

/* --- GitLab's Code Quality ---------------------------------------------- */

static const char *
gitlab_severity(enum policyc_level level)
{
	return level == POLICYC_ERROR	 ? "major"
	    : level == POLICYC_WARNING ? "minor"
				       : "info";
}

/* GitLab shows no rule, so the sentence begins with it. */
static json_t *
gitlab_issue(const struct finding *x)
{
	json_t *issue = made(json_object()), *location = made(json_object());
	json_t *lines = made(json_object());
	char *text = text_of("%s: %s", x->d.rule, x->d.message);
	char fingerprint[32];

	finding_fingerprint(x, fingerprint);
	set(issue, "description", json_string(text));
	free(text);
	set(issue, "check_name", json_string(x->d.rule));
	set(issue, "fingerprint", json_string(fingerprint));
	set(issue, "severity", json_string(gitlab_severity(x->d.level)));
	set(lines, "begin", number(x->d.place.line ? x->d.place.line : 1));
	set(location, "path", json_string(finding_file(x)));
	set(location, "lines", lines);
	set(issue, "location", location);
	return issue;
}

void
print_gitlab(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *list = made(json_array());

	(void)o;
	for (size_t i = 0; i < f->count; i++)
		if (!f->list[i].d.accepted)
			append(list, gitlab_issue(&f->list[i]));
	print(to, list);
}

/* --- reviewdog's diagnostic format -------------------------------------- */

static json_t *
rd_position(size_t line, size_t column)
{
	json_t *position = made(json_object());

	set(position, "line", number(line));
	set(position, "column", number(column));
	return position;
}

static json_t *
rd_range(const struct policyc_place *p)
{
	json_t *range = made(json_object());

	set(range, "start", rd_position(p->line, p->column));
	set(range, "end", rd_position(p->end_line, p->end_column));
	return range;
}

static json_t *
rd_diagnostic(const struct finding *x)
{
	json_t *o = made(json_object()), *location = made(json_object());
	json_t *code = made(json_object()), *suggestion, *list;

	set(o, "message", json_string(x->d.message));
	set(location, "path", json_string(finding_file(x)));
	if (x->d.place.line)
		set(location, "range", rd_range(&x->d.place));
	set(o, "location", location);
	set(o, "severity",
	    json_string(x->d.level == POLICYC_ERROR    ? "ERROR"
		    : x->d.level == POLICYC_WARNING ? "WARNING"
						    : "INFO"));
	set(code, "value", json_string(x->d.rule));
	set(o, "code", code);
	if (!x->d.fix)
		return o;
	suggestion = made(json_object());
	set(suggestion, "range", rd_range(&x->d.fix_place));
	set(suggestion, "text", json_string(x->d.fix));
	list = made(json_array());
	append(list, suggestion);
	set(o, "suggestions", list);
	return o;
}

void
print_rdjson(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *root = made(json_object()), *source = made(json_object());
	json_t *list = made(json_array());

	(void)o;
	set(source, "name", json_string("policyc"));
	set(root, "source", source);
	for (size_t i = 0; i < f->count; i++)
		if (!f->list[i].d.accepted)
			append(list, rd_diagnostic(&f->list[i]));
	set(root, "diagnostics", list);
	print(to, root);
}

/* --- rules -------------------------------------------------------------- */

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
	set(o, "on_request", json_boolean(r->on_request));
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

static json_t *
change_rule_json(const struct policyc_change_rule *r)
{
	json_t *o = made(json_object());

	set(o, "id", json_string(r->id));
	set(o, "theme", json_string(r->theme));
	set(o, "title", json_string(r->title));
	set(o, "class", json_string(policyc_class_name(r->significance)));
	set(o, "improved", json_string(policyc_class_name(r->improved)));
	set(o, "direction", json_string(r->direction));
	set(o, "consent", json_string(r->consent));
	set(o, "lead", *r->lead ? json_string(r->lead) : json_null());
	set(o, "citation", json_string(r->citation));
	set(o, "checked", json_string(r->checked));
	set(o, "since", json_string(r->since));
	set(o, "aliases", words(r->aliases));
	set(o, "counts", json_boolean(r->counts));
	set(o, "means", json_string(r->means));
	set(o, "why", json_string(r->why));
	set(o, "fix", json_string(r->fix));
	return o;
}

void
print_change_rules_json(FILE *to, bool (*wanted)(size_t, const void *),
    const void *data)
{
	json_t *root = made(json_object()), *list = made(json_array());
	struct policyc_change_rule rule;

	for (size_t i = 0; policyc_change_rule(i, &rule); i++)
		if (wanted(i, data))
			append(list, change_rule_json(&rule));
	set(root, "schema", json_string("policyc.change-rules/1"));
	set(root, "rules", list);
	print(to, root);
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
	text = path_json(file);
	free(file);
	return text;
}

static json_t *
status_json(const struct status_row *x)
{
	const struct policyc_coverage *c = &x->counts;
	json_t *o = made(json_object());

	set(o, "locale", json_string(x->locale));
	set(o, "policy", json_string(x->policy->shown));
	set(o, "source", json_boolean(x->source));
	set(o, "file", translation_json(x));
	set(o, "units", number(c->units));
	set(o, "missing", number(c->missing));
	set(o, "stale", number(c->stale));
	set(o, "translated", number(c->translated));
	set(o, "reviewed", number(c->reviewed));
	set(o, "approved", number(c->approved));
	set(o, "coverage", json_real(status_coverage(c) / 10000.0));
	set(o, "words", number(c->words));
	set(o, "words_done", number(c->words_done));
	set(o, "gate", *c->gate ? json_string(c->gate) : json_null());
	set(o, "gate_met", json_boolean(c->gate_met));
	return o;
}

void
print_status_json(FILE *to, const struct status *s)
{
	json_t *root = made(json_object()), *list = made(json_array());

	for (size_t i = 0; i < s->count; i++)
		append(list, status_json(&s->rows[i]));
	set(root, "schema", json_string("policyc.i18n-status/1"));
	set(root, "locales", list);
	print(to, root);
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
	json_t *o = made(json_object());

	set(o, "version", json_string(policyc_notice_version(p->c)));
	set(o, "id", json_string(policyc_notice_id(p->c)));
	set(o, "file", path_json(p->shown));
	return o;
}

static json_t *
diff_place(const struct policyc_place *p)
{
	json_t *o;

	if (!p->name)
		return json_null();
	o = made(json_object());
	set_place(o, p);
	return o;
}

static json_t *
diff_audiences(struct policyc *c, size_t i)
{
	json_t *list = made(json_array());
	const char *id;

	for (size_t j = 0; (id = policyc_change_audience(c, i, j)); j++)
		append(list, json_string(id));
	return list;
}

static json_t *
diff_differences(struct policyc *c, size_t i)
{
	json_t *list = made(json_array()), *o;
	struct policyc_difference d;

	for (size_t j = 0; policyc_difference(c, i, j, &d); j++) {
		o = made(json_object());
		set(o, "path", json_string(d.path));
		set(o, "from", text_or_null(d.from));
		set(o, "to", text_or_null(d.to));
		append(list, o);
	}
	return list;
}

static json_t *
diff_locales(struct policyc *c, size_t i)
{
	json_t *o = made(json_object());
	const char *locale, *state;

	for (size_t k = 1; (locale = policyc_locale(c, k)); k++) {
		state = policyc_change_locale(c, i, locale);
		if (state)
			set(o, locale, json_string(state));
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
	o = made(json_object());
	set(o, "class", json_string(policyc_class_name(a.significance)));
	set(o, "by_rule", json_string(policyc_class_name(a.by_rule)));
	set(o, "reason", json_string(a.reason));
	set(o, "by", json_string(a.by));
	set(o, "on", json_string(a.on));
	set(o, "ref", *a.ref ? json_string(a.ref) : json_null());
	set(o, "for", json_string(a.until));
	set(o, "place", diff_place(&a.place));
	return o;
}

static json_t *
diff_change(const struct compared *x, size_t i)
{
	const struct policyc_change *d = &x->changes[i];
	struct policyc *c = x->new.c;
	json_t *o = made(json_object());

	set(o, "rule", json_string(d->rule));
	set(o, "class", json_string(policyc_class_name(d->significance)));
	set(o, "path", json_string(d->path));
	set(o, "from", text_or_null(d->from));
	set(o, "to", text_or_null(d->to));
	set(o, "direction", json_string(d->direction));
	set(o, "message", json_string(d->message));
	set(o, "audiences", diff_audiences(c, i));
	set(o, "consent", json_string(d->consent ? "required" : "none"));
	set(o, "lead", text_or_null(d->lead));
	set(o, "citation", json_string(d->citation));
	set(o, "fingerprint", json_string(d->fingerprint));
	set(o, "old_place", diff_place(&d->old_place));
	set(o, "new_place", diff_place(&d->new_place));
	set(o, "differences", diff_differences(c, i));
	set(o, "locales", diff_locales(c, i));
	if (x->based)
		set(o, "baseline",
		    json_string(d->inherited ? "unchanged" : "new"));
	set(o, "accepted", d->accepted ? diff_accepted(c, i) : json_null());
	return o;
}

static json_t *
diff_reconsent(struct policyc *c)
{
	json_t *list = made(json_array()), *o, *because, *people;
	struct policyc_reconsent x;

	for (size_t i = 0; policyc_reconsent(c, i, &x); i++) {
		o = made(json_object());
		because = made(json_array());
		people = made(json_array());
		set(o, "path", json_string(x.path));
		for (size_t j = 0; j < x.because_count; j++)
			append(because,
			    json_string(policyc_reconsent_because(c, i, j)));
		for (size_t j = 0; j < x.audience_count; j++)
			append(people,
			    json_string(policyc_reconsent_audience(c, i, j)));
		set(o, "because", because);
		set(o, "audiences", people);
		append(list, o);
	}
	return list;
}

static json_t *
diff_bump(const struct compared *x)
{
	json_t *o = made(json_object()), *because = made(json_array());
	const struct policyc_bump *b = &x->bump;

	for (size_t i = 0; i < x->count; i++)
		if (compared_because(x, i))
			append(because,
			    json_string(x->changes[i].fingerprint));
	set(o, "published", json_string(b->published));
	set(o, "current", json_string(b->current));
	set(o, "required", json_string(b->required));
	set(o, "level", json_string(b->level));
	set(o, "class", b->significance
		? json_string(policyc_class_name(b->significance))
		: json_null());
	set(o, "lower_bound", json_boolean(b->lower_bound));
	set(o, "verdict", json_string(b->verdict));
	set(o, "because", because);
	return o;
}

static json_t *
diff_counts(const struct compared *x)
{
	json_t *counts = made(json_object());

	for (int k = POLICYC_SIGNIFICANT; k >= POLICYC_EDITORIAL; k--)
		set(counts, policyc_class_name((enum policyc_class)k),
		    number(x->by_class[k]));
	return counts;
}

/* What a report on two versions says of them. */
static void
set_comparison(json_t *root, const struct compared *x)
{
	json_t *list = made(json_array());

	for (size_t i = 0; i < x->count; i++)
		append(list, diff_change(x, i));
	set(root, "old", diff_version(&x->old));
	set(root, "new", diff_version(&x->new));
	set(root, "changes", list);
	set(root, "counts", diff_counts(x));
	set(root, "reconsent", diff_reconsent(x->new.c));
	set(root, "bump", diff_bump(x));
}

void
print_diff_json(FILE *to, const void *compared, const struct options *o)
{
	json_t *root = made(json_object());

	(void)o;
	set(root, "schema", json_string("policyc.diff/1"));
	set_comparison(root, compared);
	print(to, root);
}

/* --- policyc.gate/1 ------------------------------------------------------ */

void
print_gate_json(FILE *to, const void *gated, const struct options *o)
{
	const struct gated *g = gated;
	json_t *root = made(json_object());

	(void)o;
	set(root, "schema", json_string("policyc.gate/1"));
	set(root, "answer", json_string(g->answer == ANSWER_YES ? "yes"
								 : "no"));
	set(root, "first_release", json_boolean(g->first));
	set(root, "findings", findings_json(&g->findings));
	if (!g->first)
		set_comparison(root, &g->compared);
	print(to, root);
}
