/*
 * The formats of other programs that are JSON: of GitHub's code scanning, of
 * GitLab and of reviewdog.
 */
#include "formats.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"
#include "gated.h"
#include "json.h"

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
	json_t *message = json_map();
	size_t len = strlen(text);

	if (len > SARIF_TEXT_MAX) {
		len = SARIF_TEXT_MAX;
		while (((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
	}
	json_put(message, "text", json_stringn(text, len));
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
	string = json_string(uri);
	free(uri);
	return string;
}

static json_t *
region_of(const struct policyc_place *p)
{
	json_t *region = json_map();

	json_put(region, "startLine", json_count(p->line ? p->line : 1));
	json_put(region, "startColumn", json_count(p->column ? p->column : 1));
	json_put(region, "endLine", json_count(p->end_line ? p->end_line : 1));
	json_put(region, "endColumn",
	    json_count(p->end_column ? p->end_column : 1));
	return region;
}

/* GitHub wants a place for everything: without one, the policy's start. */
static json_t *
location_of(const struct policyc_place *p, const struct policy *policy,
    const char *path, const char *message)
{
	json_t *location = json_map();
	json_t *physical = json_map();
	json_t *artifact = json_map();
	json_t *logical, *list;

	json_put(artifact, "uri", uri_of(p->name ? p->name : policy->shown));
	json_put(physical, "artifactLocation", artifact);
	json_put(physical, "region", region_of(p));
	json_put(location, "physicalLocation", physical);
	if (message)
		json_put(location, "message", sarif_text(message));
	if (!path || !*path)
		return location;
	logical = json_map();
	json_put(logical, "fullyQualifiedName", json_string(path));
	list = json_list();
	json_add(list, logical);
	json_put(location, "logicalLocations", list);
	return location;
}

static json_t *
sarif_fix(const struct finding *x)
{
	json_t *fix = json_map(), *change = json_map();
	json_t *artifact = json_map();
	json_t *replacement = json_map(), *deleted, *list;

	deleted = json_map();
	json_put(deleted, "byteOffset", json_count(x->d.fix_place.offset));
	json_put(deleted, "byteLength", json_count(x->d.fix_place.length));
	json_put(replacement, "deletedRegion", deleted);
	json_put(replacement, "insertedContent", sarif_text(x->d.fix));
	list = json_list();
	json_add(list, replacement);
	json_put(artifact, "uri", uri_of(x->d.fix_place.name));
	json_put(change, "artifactLocation", artifact);
	json_put(change, "replacements", list);
	list = json_list();
	json_add(list, change);
	json_put(fix, "description", sarif_text(x->d.label));
	json_put(fix, "artifactChanges", list);
	return fix;
}

static json_t *
related_of(const struct finding *x)
{
	json_t *related = json_list();

	for (size_t j = 0; j < x->d.remark_count; j++)
		if (x->remarks[j].kind == POLICYC_ELSEWHERE)
			json_add(related,
			    location_of(&x->remarks[j].place, x->policy, NULL,
				x->remarks[j].text));
	return related;
}

static json_t *
sarif_result(const struct finding *x, size_t rule_index)
{
	json_t *result = json_map(), *list, *prints;
	char *text = text_of("%s%s%s", x->d.message,
	    *finding_help(x) ? "\n" : "", finding_help(x));
	char fingerprint[32];

	json_put(result, "ruleId", json_string(x->d.rule));
	json_put(result, "ruleIndex", json_count(rule_index));
	json_put(result, "level", json_string(sarif_level(x->d.level)));
	json_put(result, "message", sarif_text(text));
	free(text);
	list = json_list();
	json_add(list, location_of(&x->d.place, x->policy, x->d.path, NULL));
	json_put(result, "locations", list);
	json_put(result, "relatedLocations", related_of(x));
	finding_fingerprint(x, fingerprint);
	prints = json_map();
	json_put(prints, "primaryLocationLineHash", json_string(fingerprint));
	json_put(result, "partialFingerprints", prints);
	if (x->baseline)
		json_put(result, "baselineState", json_string(x->baseline));
	if (x->d.fix) {
		list = json_list();
		json_add(list, sarif_fix(x));
		json_put(result, "fixes", list);
	}
	return result;
}

static json_t *
sarif_rule(const struct policyc_rule *r)
{
	json_t *o = json_map(), *level = json_map();
	json_t *properties = json_map(), *tags = json_list();
	char *help = text_of("%s\n\n%s\n\n%s", r->why, r->fix, r->citation);

	json_put(o, "id", json_string(r->id));
	json_put(o, "shortDescription", sarif_text(r->title));
	json_put(o, "fullDescription",
	    sarif_text(*r->means ? r->means : r->title));
	json_put(o, "help", sarif_text(help));
	free(help);
	json_put(level, "level", json_string(sarif_level(r->level)));
	if (r->on_request)
		json_put(level, "enabled", json_false());
	json_put(o, "defaultConfiguration", level);
	json_add(tags, json_string(r->theme));
	json_put(properties, "tags", tags);
	json_put(o, "properties", properties);
	if (*r->aliases)
		json_put(o, "deprecatedIds", json_words(r->aliases));
	return o;
}

/* The rules that found something, in order; their places by rule number. */
static json_t *
sarif_rules(const struct findings *f, size_t *index_of)
{
	json_t *rules = json_list();
	struct policyc_rule rule;

	for (size_t i = 0; f->rules->rule(i, &rule); i++) {
		bool used = false;

		for (size_t k = 0; k < f->count && !used; k++)
			used = !strcmp(f->list[k].d.rule, rule.id);
		index_of[i] = json_array_size(rules);
		if (used)
			json_add(rules, sarif_rule(&rule));
	}
	return rules;
}

static size_t
rule_count(const struct findings *f)
{
	struct policyc_rule rule;
	size_t n = 0;

	while (f->rules->rule(n, &rule))
		n++;
	return n;
}

/* A run of the same id takes the place of this one: "policyc/i18n/check/". */
static json_t *
run_id(const char *command)
{
	char *id = text_of("policyc/%s/", command), *space;
	json_t *text;

	while ((space = strchr(id, ' ')))
		*space = '/';
	text = json_string(id);
	free(id);
	return text;
}

static json_t *
sarif_run(const struct findings *f)
{
	size_t *index_of = room(NULL, rule_count(f), sizeof(*index_of));
	json_t *run = json_map(), *tool = json_map();
	json_t *driver = json_map(), *results = json_list();
	json_t *details = json_map();
	struct policyc_rule rule;

	json_put(driver, "name", json_string("policyc"));
	json_put(driver, "semanticVersion", json_string(policyc_version()));
	json_put(driver, "rules", sarif_rules(f, index_of));
	json_put(tool, "driver", driver);
	json_put(run, "tool", tool);
	json_put(details, "id", run_id(f->command));
	json_put(run, "automationDetails", details);
	json_put(run, "columnKind", json_string("unicodeCodePoints"));
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (x->d.accepted ||
		    json_array_size(results) == SARIF_RESULTS_MAX)
			continue;
		json_add(results,
		    sarif_result(x, index_of[finding_rule(f, x, &rule)]));
	}
	json_put(run, "results", results);
	free(index_of);
	return run;
}

static void
print_runs(FILE *to, json_t *runs)
{
	json_t *root = json_map();

	json_put(root, "$schema", json_string(SARIF_SCHEMA));
	json_put(root, "version", json_string("2.1.0"));
	json_put(root, "runs", runs);
	json_print(to, root);
}

void
print_sarif(FILE *to, const void *findings, const struct options *o)
{
	json_t *runs = json_list();

	(void)o;
	json_add(runs, sarif_run(findings));
	print_runs(to, runs);
}

/* Who asks what came with a branch is told of the changes, too. */
void
print_gate_sarif(FILE *to, const void *gated, const struct options *o)
{
	const struct gated *g = gated;
	json_t *runs = json_list();

	(void)o;
	json_add(runs, sarif_run(&g->findings));
	if (g->compared.based)
		json_add(runs, sarif_run(&g->compared.findings));
	print_runs(to, runs);
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
	json_t *issue = json_map(), *location = json_map();
	json_t *lines = json_map();
	char *text = text_of("%s: %s", x->d.rule, x->d.message);
	char fingerprint[32];

	finding_fingerprint(x, fingerprint);
	json_put(issue, "description", json_string(text));
	free(text);
	json_put(issue, "check_name", json_string(x->d.rule));
	json_put(issue, "fingerprint", json_string(fingerprint));
	json_put(issue, "severity", json_string(gitlab_severity(x->d.level)));
	json_put(lines, "begin",
	    json_count(x->d.place.line ? x->d.place.line : 1));
	json_put(location, "path", json_string(finding_file(x)));
	json_put(location, "lines", lines);
	json_put(issue, "location", location);
	return issue;
}

void
print_gitlab(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *list = json_list();

	(void)o;
	for (size_t i = 0; i < f->count; i++)
		if (!f->list[i].d.accepted)
			json_add(list, gitlab_issue(&f->list[i]));
	json_print(to, list);
}

/* --- reviewdog's diagnostic format -------------------------------------- */

static json_t *
rd_position(size_t line, size_t column)
{
	json_t *position = json_map();

	json_put(position, "line", json_count(line));
	json_put(position, "column", json_count(column));
	return position;
}

static json_t *
rd_range(const struct policyc_place *p)
{
	json_t *range = json_map();

	json_put(range, "start", rd_position(p->line, p->column));
	json_put(range, "end", rd_position(p->end_line, p->end_column));
	return range;
}

static json_t *
rd_diagnostic(const struct finding *x)
{
	json_t *o = json_map(), *location = json_map();
	json_t *code = json_map(), *suggestion, *list;

	json_put(o, "message", json_string(x->d.message));
	json_put(location, "path", json_string(finding_file(x)));
	if (x->d.place.line)
		json_put(location, "range", rd_range(&x->d.place));
	json_put(o, "location", location);
	json_put(o, "severity",
	    json_string(x->d.level == POLICYC_ERROR    ? "ERROR"
		    : x->d.level == POLICYC_WARNING ? "WARNING"
						    : "INFO"));
	json_put(code, "value", json_string(x->d.rule));
	json_put(o, "code", code);
	if (!x->d.fix)
		return o;
	suggestion = json_map();
	json_put(suggestion, "range", rd_range(&x->d.fix_place));
	json_put(suggestion, "text", json_string(x->d.fix));
	list = json_list();
	json_add(list, suggestion);
	json_put(o, "suggestions", list);
	return o;
}

void
print_rdjson(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	json_t *root = json_map(), *source = json_map();
	json_t *list = json_list();

	(void)o;
	json_put(source, "name", json_string("policyc"));
	json_put(root, "source", source);
	for (size_t i = 0; i < f->count; i++)
		if (!f->list[i].d.accepted)
			json_add(list, rd_diagnostic(&f->list[i]));
	json_put(root, "diagnostics", list);
	json_print(to, root);
}
