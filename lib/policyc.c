/*
 * The public functions: thin, each with a way out of its own for the end of
 * memory.
 */
#include "policyc.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "change/manual.h"
#include "check/check.h"
#include "check/manual.h"
#include "cldr/cldr.h"
#include "compile.h"
#include "data.h"
#include "dump.h"
#include "emit/emit.h"
#include "emit/schemas.h"
#include "gate.h"
#include "i18n/approve.h"
#include "i18n/check.h"
#include "model/accepted.h"
#include "model/jsonschema.h"
#include "model/reference.h"
#include "model/settings.h"
#include "rules.h"
#include "text/unicode.h"
#include "version.h"

const char *
policyc_version(void)
{
	return POLICYC_VERSION;
}

const char *
policyc_cldr_version(void)
{
	return cldr_version();
}

static void
make_children(void *data)
{
	struct policyc *c = data;

	c->scratch = arena_child(c->arena);
	c->passing = arena_child(c->arena);
	c->pages = arena_child(c->arena);
}

struct policyc *
policyc_new(void)
{
	struct policyc *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->arena = arena_new();
	if (!c->arena || !arena_run(c->arena, make_children, c)) {
		policyc_free(c);
		return NULL;
	}
	sources_init(&c->sources, c->arena);
	diags_init(&c->ds, c->arena, &c->sources);
	c->failed = true;
	return c;
}

void
policyc_free(struct policyc *c)
{
	if (!c)
		return;
	arena_free(c->arena);
	out_drop(&c->output);
	free(c);
}

/* What a public call works on; filled by it, read by its worker. */
struct call {
	struct policyc *c;
	struct edition *edition;
	const char *locale, *name, *text, *original;
	size_t len;
	enum policyc_format format;
	unsigned flags;
	const struct policyc_approval *approval;
	const char *came_name, *came; /* from another program */
	size_t came_len;
	policyc_sink *sink; /* NULL: the notice is handed out as a whole */
	void *sink_data;
	struct str out;
	bool done;
};

static enum policyc_status
status_of(const struct policyc *c, bool done)
{
	if (done)
		return POLICYC_OK;
	return c->ds.unreadable ? POLICYC_UNREADABLE : POLICYC_INVALID;
}

static struct str
text_of(const struct call *call)
{
	return (struct str){ call->text, call->len };
}

static struct str
named(struct call *call)
{
	return arena_copy(call->c->arena,
	    str_from(call->name ? call->name : ""));
}

static enum policyc_status
read_by(struct policyc *c, void (*read)(void *), const char *name,
    const char *text, size_t len)
{
	struct call call = { .c = c, .name = name, .text = text, .len = len };

	if (!arena_run(c->arena, read, &call))
		return POLICYC_NOMEM;
	return status_of(c, call.done);
}

static void
read_model(void *data)
{
	struct call *call = data;

	compile_model(call->c, named(call), text_of(call));
	call->done = !call->c->failed;
}

enum policyc_status
policyc_read(struct policyc *c, const char *name, const char *text, size_t len)
{
	return c->model ? POLICYC_INVALID
		: read_by(c, read_model, name, text, len);
}

static void
read_messages(void *data)
{
	struct call *call = data;

	compile_messages(call->c, named(call), text_of(call));
	call->done = !call->c->failed;
}

enum policyc_status
policyc_read_messages(struct policyc *c, const char *name, const char *text,
    size_t len)
{
	return c->source ? POLICYC_INVALID
		: read_by(c, read_messages, name, text, len);
}

static void
read_settings(void *data)
{
	struct call *call = data;

	call->done = compile_settings(call->c, named(call), text_of(call));
}

enum policyc_status
policyc_read_settings(struct policyc *c, const char *name, const char *text,
    size_t len)
{
	return c->settings ? POLICYC_INVALID
		: read_by(c, read_settings, name, text, len);
}

static void
read_accepted(void *data)
{
	struct call *call = data;

	call->done = compile_accepted(call->c, named(call), text_of(call));
}

enum policyc_status
policyc_read_accepted(struct policyc *c, const char *name, const char *text,
    size_t len)
{
	return c->accepted || c->changes ? POLICYC_INVALID
		: read_by(c, read_accepted, name, text, len);
}

static void
read_released(void *data)
{
	struct call *call = data;

	compile_released(call->c, named(call), text_of(call));
}

enum policyc_status
policyc_read_released(struct policyc *c, const char *name, const char *text,
    size_t len)
{
	struct call call = { .c = c, .name = name, .text = text, .len = len };

	if (!c->model)
		return POLICYC_INVALID;
	if (!arena_run(c->arena, read_released, &call))
		return POLICYC_NOMEM;
	return POLICYC_OK;
}

struct checking {
	struct policyc *c;
	const struct policyc_check *asked;
	bool done;
};

static struct str *
words_of(struct policyc *c, const char *const *words, size_t count)
{
	struct str *out = arena_array(c->arena, count, sizeof(*out));

	for (size_t i = 0; i < count; i++)
		out[i] = str_from(words[i]);
	return out;
}

static void
check(void *data)
{
	struct checking *k = data;
	const struct policyc_check *asked = k->asked;
	struct check_request q = {
		.select = words_of(k->c, asked->select, asked->select_count),
		.select_count = asked->select_count,
		.ignore = words_of(k->c, asked->ignore, asked->ignore_count),
		.ignore_count = asked->ignore_count,
	};

	if ((asked->as_of && !date_parse(str_from(asked->as_of), &q.as_of)) ||
	    (asked->today && !date_parse(str_from(asked->today), &q.today)))
		return;
	compile_check(k->c, &q);
	k->done = !k->c->ds.errors;
}

enum policyc_status
policyc_check(struct policyc *c, const struct policyc_check *asked)
{
	struct checking k = { c, asked, false };

	if (!c->model || c->checked)
		return POLICYC_INVALID;
	if (!arena_run(c->arena, check, &k))
		return POLICYC_NOMEM;
	return k.done ? POLICYC_OK : POLICYC_INVALID;
}

bool
policyc_is_date(const char *text)
{
	struct date day;

	return date_parse(str_from(text), &day);
}

enum policyc_level
policyc_fail_on(const struct policyc *c)
{
	unsigned is = c->settings ? c->settings->fail_on.is : SETTING_NONE;

	return is ? (enum policyc_level)(is - SETTING_OFF) : POLICYC_ERROR;
}

const char *
policyc_notice_id(const struct policyc *c)
{
	return c->notice_id ? c->notice_id : "";
}

const char *
policyc_notice_version(const struct policyc *c)
{
	return c->notice_version ? c->notice_version : "";
}

const char *
policyc_locale(const struct policyc *c, size_t i)
{
	return i < c->edition_count ? c->editions[i].locale.p : NULL;
}

/* A locale of the notice that only its letters' case tells from this one. */
static struct str
meant_locale(const struct policyc *c, struct str locale)
{
	for (size_t i = 0; i < c->edition_count; i++)
		if (str_eq_caseless(c->editions[i].locale, locale))
			return c->editions[i].locale;
	return (struct str){ 0 };
}

static void
undeclared(void *data)
{
	struct call *call = data;
	struct diags *ds = &call->c->ds;
	struct diag *d = diag(ds, R_LOCALE_UNDECLARED, (struct span){ 0 },
	    "the notice has no locale '%s'", call->locale);
	struct str meant = meant_locale(call->c, str_from(call->locale));

	if (meant.len)
		diag_help(ds, d, "did you mean '%.*s'?", STR_ARG(meant));
	else
		diag_help(ds, d, "add it to 'locales' of the notice");
}

/* Fills call->edition; not OK when the locale is none of the notice's. */
static enum policyc_status
find_edition(struct call *call)
{
	struct policyc *c = call->c;

	call->edition = edition_find(c, str_from(call->locale));
	if (call->edition)
		return POLICYC_OK;
	if (!c->failed && !arena_run(c->arena, undeclared, call))
		return POLICYC_NOMEM;
	return POLICYC_INVALID;
}

static void
read_translation(void *data)
{
	struct call *call = data;

	compile_translation(call->c, call->edition, named(call),
	    text_of(call));
	call->done = !call->edition->broken;
}

enum policyc_status
policyc_read_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t len)
{
	struct call call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = len };
	enum policyc_status status = find_edition(&call);

	if (status)
		return status;
	if (call.edition->source || call.edition->read)
		return POLICYC_INVALID;
	if (!arena_run(c->arena, read_translation, &call))
		return POLICYC_NOMEM;
	return status_of(c, call.done);
}

/* Reading and judging a translation. */
struct judging {
	struct call call;
	const struct policyc_check *asked;
	bool errors_only;
};

static void
check_translation(void *data)
{
	struct judging *k = data;
	struct call *call = &k->call;
	struct i18n_request q = {
		.select = words_of(call->c, k->asked->select,
		    k->asked->select_count),
		.select_count = k->asked->select_count,
		.ignore = words_of(call->c, k->asked->ignore,
		    k->asked->ignore_count),
		.ignore_count = k->asked->ignore_count,
		.ran = call->c->linted,
		.errors_only = k->errors_only,
	};

	if (call->text)
		compile_check_translation(call->c, call->edition, named(call),
		    text_of(call), &q);
	else
		compile_no_translation(call->c, call->edition);
	call->done = !call->edition->broken;
}

void
policyc_use_speller(struct policyc *c, policyc_speller *speller, void *data)
{
	c->speller = speller;
	c->speller_data = data;
}

enum policyc_status
policyc_check_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t len,
    const struct policyc_check *asked)
{
	static const struct policyc_check all;
	struct judging k = { .call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = len }, .asked = asked ? asked : &all,
		.errors_only = !asked };
	enum policyc_status status = find_edition(&k.call);

	if (status)
		return status;
	if (k.call.edition->source || k.call.edition->read)
		return POLICYC_INVALID;
	c->unspelt = false;
	if (!arena_run(c->arena, check_translation, &k))
		return POLICYC_NOMEM;
	return c->unspelt ? POLICYC_UNREADABLE : status_of(c, k.call.done);
}

bool
policyc_release_translation(struct policyc *c, const char *locale)
{
	struct edition *e = edition_find(c, str_from(locale));

	return e && compile_release(c, e);
}

/* --- outputs ---------------------------------------------------------- */

/* Where a call writes what it hands out: the last one's is overwritten. */
static struct out *
output(const struct call *call)
{
	struct out *o = &call->c->output;

	o->len = 0;
	o->sink = call->sink;
	o->sink_data = call->sink_data;
	return o;
}

static void
hand_over(struct call *call)
{
	struct out *o = &call->c->output;

	if (o->sink)
		out_flush(o, 0);
	/* One that was stopped is whole no more, and empty for the next. */
	if (o->stopped)
		out_drop(o);
	if (!out_room(o, 0))
		arena_leave(call->c->arena);
	o->p[o->len] = '\0';
	call->out = out_text(o);
	call->done = true;
}

static void
emit(struct out *o, enum policyc_format format, const struct doc *doc)
{
	switch (format) {
	case POLICYC_MARKDOWN:
		emit_markdown(o, doc);
		return;
	case POLICYC_HTML:
		emit_html(o, doc);
		return;
	case POLICYC_XML:
		emit_xml(o, doc);
		return;
	}
}

static void
render(void *data)
{
	struct call *call = data;
	struct doc *doc = compile_document(call->c, call->edition,
	    call->flags & POLICYC_DRAFT);

	if (!doc)
		return;
	emit(output(call), call->format, doc);
	hand_over(call);
}

static enum policyc_status
hand_out(struct call *call, bool ran, const char **bytes, size_t *len)
{
	if (!ran)
		return POLICYC_NOMEM;
	if (call->done) {
		*bytes = call->out.p;
		*len = call->out.len;
	}
	return status_of(call->c, call->done);
}

static enum policyc_status
render_call(struct call *call, const char **bytes, size_t *len)
{
	const struct policyc *c = call->c;
	enum policyc_status status;

	*bytes = NULL;
	*len = 0;
	if (c->failed || !c->model || call->format < POLICYC_MARKDOWN ||
	    call->format > POLICYC_XML)
		return POLICYC_INVALID;
	status = find_edition(call);
	if (status)
		return status;
	return hand_out(call, arena_run(c->arena, render, call), bytes, len);
}

enum policyc_status
policyc_render(struct policyc *c, const char *locale,
    enum policyc_format format, unsigned flags, const char **bytes,
    size_t *len)
{
	struct call call = { .c = c, .locale = locale, .format = format,
		.flags = flags };

	return render_call(&call, bytes, len);
}

enum policyc_status
policyc_render_to(struct policyc *c, const char *locale,
    enum policyc_format format, unsigned flags, policyc_sink *sink,
    void *data)
{
	struct call call = { .c = c, .locale = locale, .format = format,
		.flags = flags, .sink = sink, .sink_data = data };
	const char *bytes;
	size_t len;

	return render_call(&call, &bytes, &len);
}

struct redlining {
	struct call call;
	const struct policyc_redline *asked;
};

static void
redline(void *data)
{
	struct redlining *k = data;

	compile_redline(k->call.c, k->asked, output(&k->call));
	hand_over(&k->call);
}

enum policyc_status
policyc_redline(struct policyc *c, const struct policyc_redline *asked,
    const char **bytes, size_t *len)
{
	struct redlining k = { .call = { .c = c }, .asked = asked };

	*bytes = NULL;
	*len = 0;
	if (!c->changes || asked->form < POLICYC_REDLINE_TERMINAL ||
	    asked->form > POLICYC_REDLINE_HTML)
		return POLICYC_INVALID;
	return hand_out(&k.call, arena_run(c->arena, redline, &k), bytes, len);
}

static void
update(void *data)
{
	struct call *call = data;
	struct out *o = output(call);

	compile_update(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), call->flags & POLICYC_PRUNE, o);
	if (o->len || o->failed)
		hand_over(call);
}

/* A call that writes a translation file. */
static enum policyc_status
rewrite(struct call *call, void (*function)(void *), const char **bytes,
    size_t *len)
{
	enum policyc_status status;

	*bytes = NULL;
	*len = 0;
	if (call->c->failed)
		return POLICYC_INVALID;
	status = find_edition(call);
	if (status)
		return status;
	if (call->edition->source)
		return POLICYC_INVALID;
	return hand_out(call, arena_run(call->c->arena, function, call), bytes,
	    len);
}

enum policyc_status
policyc_update_translation(struct policyc *c, const char *locale,
    const char *old_name, const char *old, size_t old_len,
    const char *original, unsigned flags, const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = old_name,
		.text = old, .len = old_len, .original = original,
		.flags = flags };

	return rewrite(&call, update, bytes, len);
}

static void
format(void *data)
{
	struct call *call = data;
	struct out *o = output(call);

	compile_format(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), o);
	if (o->len || o->failed)
		hand_over(call);
}

enum policyc_status
policyc_format_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t text_len,
    const char *original, const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = text_len, .original = original };

	return rewrite(&call, format, bytes, len);
}

static void
approve_units(void *data)
{
	struct call *call = data;
	const struct policyc_approval *asked = call->approval;
	struct out *o = output(call);
	struct approval a = {
		.by = str_from(asked->by),
		.on = str_from(asked->on),
		.units = words_of(call->c, asked->units, asked->unit_count),
		.unit_count = asked->unit_count,
	};

	compile_approve(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), &a, o);
	if (o->len || o->failed)
		hand_over(call);
}

enum policyc_status
policyc_approve_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t text_len,
    const char *original, const struct policyc_approval *asked,
    const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = text_len, .original = original,
		.approval = asked };

	*bytes = NULL;
	*len = 0;
	if (!*asked->by || !policyc_is_date(asked->on))
		return POLICYC_INVALID;
	return rewrite(&call, approve_units, bytes, len);
}

static void
import(void *data)
{
	struct call *call = data;
	struct arena *a = call->c->arena;
	struct out *o = output(call);

	compile_import(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), arena_copy(a, str_from(call->came_name)),
	    (struct str){ call->came, call->came_len }, o);
	if (o->len || o->failed)
		hand_over(call);
}

enum policyc_status
policyc_import_translation(struct policyc *c, const char *locale,
    const char *old_name, const char *old, size_t old_len,
    const char *original, const char *name, const char *text,
    size_t text_len, const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = old_name,
		.text = old, .len = old_len, .original = original,
		.came_name = name, .came = text, .came_len = text_len };

	return rewrite(&call, import, bytes, len);
}

static void
pseudo_translate(void *data)
{
	struct call *call = data;
	struct out *o = output(call);

	compile_pseudo(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), o);
	if (o->len || o->failed)
		hand_over(call);
}

enum policyc_status
policyc_pseudo_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t text_len,
    const char *original, const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = text_len, .original = original };

	return rewrite(&call, pseudo_translate, bytes, len);
}

static void
export(void *data)
{
	struct call *call = data;
	struct out *o = output(call);

	compile_export(call->c, call->edition, named(call), text_of(call),
	    str_from(call->original), call->flags, o);
	if (o->len || o->failed)
		hand_over(call);
}

enum policyc_status
policyc_export_translation(struct policyc *c, const char *locale,
    const char *name, const char *text, size_t text_len,
    const char *original, enum policyc_exchange format, const char **bytes,
    size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = name,
		.text = text, .len = text_len, .original = original,
		.flags = format };

	*bytes = NULL;
	*len = 0;
	if (format < POLICYC_XLIFF_12 || format > POLICYC_BILINGUAL)
		return POLICYC_INVALID;
	return rewrite(&call, export, bytes, len);
}

enum policyc_status
policyc_coverage(struct policyc *c, const char *locale,
    struct policyc_coverage *out)
{
	struct call call = { .c = c, .locale = locale };
	enum policyc_status status;

	*out = (struct policyc_coverage){ .gate = "" };
	if (c->failed)
		return POLICYC_INVALID;
	status = find_edition(&call);
	if (status)
		return status;
	return compile_coverage(c, call.edition, out) ? POLICYC_OK
						      : POLICYC_UNREADABLE;
}

bool
policyc_canonical_tag(const char *tag, char *into, size_t size)
{
	struct str s = str_from(tag);
	bool fits = s.len < size;

	if (size)
		into[0] = '\0';
	if (!fits)
		return false;
	locale_canonical(into, s);
	into[s.len] = '\0';
	if (!locale_fine((struct str){ into, s.len }))
		into[0] = '\0';
	return into[0];
}

const char *
policyc_language(size_t i)
{
	const struct cldr_locale *l = cldr_at(i);

	return l ? cldr_tag(l) : NULL;
}

/* --- schemas ---------------------------------------------------------- */

static const struct {
	const char *name;
	void (*print)(struct out *);
} schemas[] = {
	{ "policy", jsonschema_policy },
	{ "settings", jsonschema_settings },
	{ "accepted", jsonschema_accepted },
	{ "check", schema_check_json },
	{ "change-rules", schema_change_rules_json },
	{ "diff", schema_diff_json },
	{ "gate", schema_gate_json },
	{ "rules", schema_rules_json },
	{ "i18n-status", schema_i18n_status_json },
	{ "policy.5", reference_print },
	{ "rules.7", manual_print },
	{ "changes.7", change_manual_print },
	{ "notice.rnc", schema_notice_rnc },
	{ "notice.rng", schema_notice_rng },
	{ "notice.xsd", schema_notice_xsd },
	{ "xml.xsd", schema_xml_xsd },
};

const char *
policyc_schema_name(size_t i)
{
	return i < sizeof(schemas) / sizeof(schemas[0]) ? schemas[i].name
							: NULL;
}

enum policyc_status
policyc_schema(const char *name, char **bytes, size_t *len)
{
	*bytes = NULL;
	*len = 0;
	for (size_t i = 0; policyc_schema_name(i); i++) {
		struct out o = { 0 };

		if (strcmp(name, schemas[i].name) != 0)
			continue;
		schemas[i].print(&o);
		*bytes = out_take(&o, len);
		return *bytes ? POLICYC_OK : POLICYC_NOMEM;
	}
	return POLICYC_INVALID;
}

void
policyc_free_text(char *text)
{
	free(text);
}

/* --- looking at stages ------------------------------------------------ */

static void
dump_doc(void *data)
{
	struct call *call = data;
	struct doc *doc = compile_document(call->c, call->edition, true);

	if (!doc)
		return;
	emit_dump(output(call), doc);
	hand_over(call);
}

static void
dump_inputs(void *data)
{
	struct call *call = data;
	struct policyc *c = call->c;
	struct node *tree;

	if (strcmp(call->name, "yaml") == 0) {
		tree = compile_tree(c);
		if (!tree)
			return;
		dump_yaml(output(call), tree);
	} else if (strcmp(call->name, "model") == 0 && c->model) {
		dump_model(output(call), c->model);
	} else {
		return;
	}
	hand_over(call);
}

enum policyc_status
policyc_dump(struct policyc *c, const char *stage, const char *locale,
    const char **bytes, size_t *len)
{
	struct call call = { .c = c, .locale = locale, .name = stage };
	enum policyc_status status;

	*bytes = NULL;
	*len = 0;
	if (strcmp(stage, "doc") != 0)
		return hand_out(&call,
		    arena_run(c->arena, dump_inputs, &call), bytes, len);
	if (c->failed || !c->model)
		return POLICYC_INVALID;
	status = find_edition(&call);
	if (status)
		return status;
	return hand_out(&call, arena_run(c->arena, dump_doc, &call), bytes,
	    len);
}

/* --- diagnostics ------------------------------------------------------ */

static void
sort(void *data)
{
	struct policyc *c = data;
	size_t n = 0;

	diags_sort(&c->ds);
	c->sorted = arena_array(c->arena, c->ds.count, sizeof(*c->sorted));
	for (struct diag *d = c->ds.first; d; d = d->next)
		c->sorted[n++] = d;
	c->sorted_count = c->sorted_of = n;
}

/* False when there is no memory for it: then none can be looked at. */
static bool
in_order(struct policyc *c)
{
	return c->sorted_of == c->ds.count || arena_run(c->arena, sort, c);
}

size_t
policyc_diagnostic_count(struct policyc *c)
{
	return in_order(c) ? c->sorted_count : c->ds.count;
}

size_t
policyc_diagnostic_hidden(const struct policyc *c)
{
	return c->ds.hidden;
}

/* What a level is to the caller: what cannot be read is an error, too. */
static enum policyc_level
level_of(enum level level)
{
	return level == LEVEL_INFO	? POLICYC_INFO
	    : level == LEVEL_WARNING ? POLICYC_WARNING
				     : POLICYC_ERROR;
}

enum policyc_level
policyc_hidden_level(const struct policyc *c)
{
	for (unsigned level = LEVEL_UNREADABLE; level >= LEVEL_INFO; level--)
		if (c->ds.hidden_at[level])
			return level_of((enum level)level);
	return (enum policyc_level)0;
}

static const char *
text_or_empty(struct str s)
{
	return s.len ? s.p : "";
}

bool
policyc_diagnostic(struct policyc *c, size_t i,
    struct policyc_diagnostic *out)
{
	const struct diag *d;

	if (!in_order(c) || i >= c->sorted_count)
		return false;
	d = c->sorted[i];
	*out = (struct policyc_diagnostic){
		.rule = rule_id(d->rule),
		.level = level_of(d->level),
		.message = text_or_empty(d->message),
		.label = text_or_empty(d->label),
		.path = text_or_empty(d->path),
		.citation = rule_rows[d->rule].law,
		.accepted = d->accepted.len ? d->accepted.p : NULL,
		.fix = d->fix ? text_or_empty(d->fix->text) : NULL,
	};
	if (d->fix && !compile_place(c, d->fix->at, &out->fix_place))
		return false;
	for (const struct remark *r = d->remarks; r; r = r->next)
		out->remark_count++;
	return compile_place(c, d->at, &out->place);
}

bool
policyc_remark(struct policyc *c, size_t i, size_t j,
    struct policyc_remark *out)
{
	const struct remark *r;

	if (!in_order(c) || i >= c->sorted_count)
		return false;
	for (r = c->sorted[i]->remarks; r && j; r = r->next)
		j--;
	if (!r)
		return false;
	out->kind = r->kind == REMARK_NOTE ? POLICYC_NOTE
	    : r->kind == REMARK_HELP	   ? POLICYC_HELP
					   : POLICYC_ELSEWHERE;
	out->text = text_or_empty(r->text);
	return compile_place(c, r->at, &out->place);
}

/* --- rules ------------------------------------------------------------ */

bool
policyc_rule(size_t i, struct policyc_rule *out)
{
	const struct rule_row *r;

	if (i + 1 >= RULE_COUNT)
		return false;
	r = &rule_rows[i + 1];
	*out = (struct policyc_rule){
		.id = r->id,
		.theme = r->theme,
		.title = r->title,
		.level = level_of((enum level)r->level),
		.on_request = r->on_request,
		.citation = r->law,
		.checked = r->checked,
		.valid_from = r->from,
		.valid_to = r->to,
		.since = r->since,
		.aliases = r->aliases,
		.means = r->means,
		.why = r->why,
		.fix = r->fix,
		.bad = r->bad,
		.good = r->good,
		.silenceable = compile_can_silence((enum rule)(i + 1)),
		.on_translations = i18n_decides((enum rule)(i + 1)),
		.waivable = i18n_can_waive((enum rule)(i + 1)),
	};
	return true;
}

const char *
policyc_rule_regime(size_t i, size_t j)
{
	unsigned regimes = i + 1 < RULE_COUNT ? rule_rows[i + 1].regimes : 0;

	for (unsigned regime = 1; regime < REGIME_COUNT; regime++)
		if ((regimes & 1u << regime) && !j--)
			return regime_ids[regime];
	return NULL;
}

const char *
policyc_regime(size_t i)
{
	return i + 1 < REGIME_COUNT ? regime_ids[i + 1] : NULL;
}

bool
policyc_rule_named(size_t i, const char *word)
{
	return i + 1 < RULE_COUNT &&
	    check_names((enum rule)(i + 1), str_from(word));
}

bool
policyc_rule_ran(const struct policyc *c, size_t i)
{
	return i + 1 < RULE_COUNT && (c->linted[i + 1] ||
	    gate_judged(c, (enum rule)(i + 1)) ||
	    (c->checked && c->checked->ran[i + 1]));
}

size_t
policyc_cells(const char *text, size_t len)
{
	return unicode_cells((struct str){ text, len });
}
