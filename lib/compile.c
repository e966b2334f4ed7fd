/*
 * The pipeline: what lib/README.md draws, in C, one line a stage.
 */
#include "compile.h"

#include "base/arena.h"
#include "base/sha256.h"
#include "check/check.h"
#include "i18n/approve.h"
#include "gate.h"
#include "i18n/check.h"
#include "i18n/export.h"
#include "i18n/glossary.h"
#include "i18n/import.h"
#include "i18n/messages.h"
#include "i18n/pseudo.h"
#include "i18n/sync.h"
#include "model/accepted.h"
#include "model/settings.h"
#include "yaml/tree.h"

struct edition *
edition_find(const struct policyc *c, struct str locale)
{
	for (size_t i = 0; i < c->edition_count; i++)
		if (str_eq(c->editions[i].locale, locale))
			return &c->editions[i];
	return NULL;
}

static void
list_editions(struct policyc *c)
{
	const struct notice *n = &c->model->policy.notice;
	struct edition *e;

	c->editions = arena_array(c->arena, n->locales.count + 1,
	    sizeof(struct edition));
	e = c->editions;
	*e++ = (struct edition){ .source = true,
		.locale = arena_copy(c->arena, n->language.s) };
	for (EACH(struct word, w, n->locales))
		if (!str_eq(w->s, n->language.s))
			*e++ = (struct edition){
				.locale = arena_copy(c->arena, w->s) };
	c->edition_count = (size_t)(e - c->editions);
}

/* Cookie names are protected in prose, wherever they stand as words. */
static void
list_names(struct policyc *c)
{
	const struct list *groups = &c->model->policy.cookies.groups;
	struct str *names;
	size_t n = 0;

	for (EACH(struct cookie_group, g, *groups))
		n += g->items.count;
	names = arena_array(c->arena, n, sizeof(*names));
	n = 0;
	for (EACH(struct cookie_group, g, *groups))
		for (EACH(struct cookie, k, g->items))
			names[n++] = k->item.id;
	c->names = xliff_names(names, n);
}

void
compile_model(struct policyc *c, struct str name, struct str text)
{
	struct diags *ds = &c->ds;
	struct node *tree = NULL;

	c->failed = true;
	c->text = text;
	c->source = source_check(ds, name, text);
	if (c->source)
		tree = yaml_parse(ds, c->passing, c->source);
	if (!tree)
		return;
	c->model = ARENA_NEW(c->arena, struct model);
	model_decode(ds, c->passing, tree, c->model);
	arena_empty(c->passing);
	model_resolve(ds, c->model);
	doc_check(c->arena, c->scratch, ds, c->model, NULL);
	c->failed = ds->errors > 0;
	if (c->failed)
		return;
	rights_check(ds, &c->model->policy);
	c->notice_id = arena_cstr(c->arena, c->model->policy.notice.id.s);
	c->notice_version =
	    arena_cstr(c->arena, c->model->policy.notice.version.s);
	list_editions(c);
	list_names(c);
}

/* Every language that policyc can write is one that it can be translated to. */
static void
list_languages(struct policyc *c)
{
	const struct cldr_locale *locale;
	size_t count = 0;
	struct edition *e;

	while (cldr_at(count))
		count++;
	c->editions = arena_array(c->arena, count + 1, sizeof(*e));
	e = c->editions;
	*e++ = (struct edition){ .locale = MESSAGES_LANGUAGE, .source = true,
		.texts = messages_for(c->arena, c->messages,
		    cldr_find(MESSAGES_LANGUAGE.p, MESSAGES_LANGUAGE.len)) };
	for (size_t i = 0; (locale = cldr_at(i)); i++) {
		struct str tag = str_from(cldr_tag(locale));

		if (str_eq(tag, MESSAGES_LANGUAGE))
			continue;
		*e++ = (struct edition){ .locale = tag,
			.texts = messages_for(c->arena, c->messages, locale) };
	}
	c->edition_count = (size_t)(e - c->editions);
}

void
compile_messages(struct policyc *c, struct str name, struct str text)
{
	struct messages *m = ARENA_NEW(c->arena, struct messages);

	c->failed = true;
	c->text = text;
	c->source = source_check(&c->ds, name, text);
	if (!c->source || !messages_read(&c->ds, c->arena, c->source, m))
		return;
	c->messages = m;
	c->failed = false;
	list_languages(c);
}

size_t
unit_count(const struct policyc *c, const struct edition *e)
{
	return c->model ? c->model->unit_count : e->texts.count + 1;
}

static struct str
unit_id(const struct policyc *c, const struct edition *e, size_t unit)
{
	return c->model ? c->model->units[unit].id : e->texts.of[unit - 1].id;
}

struct i18n_text
unit_text(const struct policyc *c, const struct edition *e, size_t unit)
{
	const struct unit *u;

	if (!c->model)
		return e->texts.of[unit - 1];
	u = &c->model->units[unit];
	return (struct i18n_text){ u->id, u->former, u->text->s,
		str_from(u->field->about), u->text->at };
}

static struct str
source_language(const struct policyc *c)
{
	return c->model ? c->model->policy.notice.language.s
			: MESSAGES_LANGUAGE;
}

struct node *
compile_tree(struct policyc *c)
{
	struct diags unheard;

	arena_empty(c->passing);
	/* A parser is given back with the arena of what it has to say. */
	diags_init(&unheard, c->arena, &c->sources);
	return c->source ? yaml_parse(&unheard, c->passing, c->source) : NULL;
}

/* A file beside the policy: its tree, to be looked at before the next one. */
static struct node *
tree_beside(struct policyc *c, struct str name, struct str text)
{
	struct source *source = source_check(&c->ds, name, text);

	arena_empty(c->passing);
	return source ? yaml_parse(&c->ds, c->passing, source) : NULL;
}

bool
compile_settings(struct policyc *c, struct str name, struct str text)
{
	unsigned errors = c->ds.errors;
	struct node *tree = tree_beside(c, name, text);

	c->settings = ARENA_NEW(c->arena, struct settings);
	if (tree)
		settings_decode(&c->ds, c->passing, tree, c->settings);
	arena_empty(c->passing);
	return c->ds.errors == errors;
}

/* A decision says what a change means. */
static void
refuse_open(struct diags *ds, const struct accepted *all)
{
	for (EACH(struct acceptance, a, all->acknowledgements))
		if (a->as.is == CLASS_REVIEW)
			diag_help(ds, diag(ds, R_UNKNOWN_VALUE, a->as.at,
			    "a decision cannot leave open what a change "
			    "means"),
			    "write 'editorial', 'notable' or 'significant'");
}

bool
compile_accepted(struct policyc *c, struct str name, struct str text)
{
	unsigned errors = c->ds.errors;
	struct node *tree = tree_beside(c, name, text);

	c->accepted = ARENA_NEW(c->arena, struct accepted);
	c->accepted_text = text;
	if (tree)
		accepted_decode(&c->ds, c->passing, tree, c->accepted);
	arena_empty(c->passing);
	refuse_open(&c->ds, c->accepted);
	return c->ds.errors == errors;
}

void
compile_released(struct policyc *c, struct str name, struct str text)
{
	if (!str_eq(text, c->text))
		c->differs_from = name;
}

/* The translations that were read, one after another. */
static void
list_translated(const struct policyc *c, struct check_request *q)
{
	const struct model *m = c->model;
	struct check_text *all = arena_array(c->arena,
	    c->edition_count * m->unit_count + 1, sizeof(*all));

	q->translated = all;
	for (size_t e = 0; e < c->edition_count; e++) {
		const struct edition *x = &c->editions[e];

		for (size_t i = 1; x->translations && i < m->unit_count; i++)
			if (x->translations[i].text.len)
				all[q->translated_count++] =
				    (struct check_text){ x->locale,
					    m->units[i].id,
					    x->translations[i].text,
					    x->translations[i].at };
	}
}

bool
compile_can_silence(enum rule rule)
{
	return check_decides(rule) || i18n_decides(rule) ||
	    rule == R_BOILERPLATE_UNAPPROVED || gate_may_silence(rule);
}

void
compile_check(struct policyc *c, struct check_request *q)
{
	q->model = c->model;
	q->settings = c->settings;
	q->can_silence = compile_can_silence;
	q->differs_from = c->differs_from;
	list_translated(c, q);
	c->checked = ARENA_NEW(c->arena, struct check_result);
	check_policy(&c->ds, q, c->checked);
}

static void
drop_document(struct policyc *c)
{
	c->doc = NULL;
	arena_empty(c->pages);
}

/* --- translations ----------------------------------------------------- */

static void
wrong_language(struct policyc *c, const struct source *source,
    const char *what, struct str found, struct str wanted)
{
	diag(&c->ds, R_LANG_TAG, source_span(source, 0, 0),
	    "the file's %s is '%.*s', not '%.*s'", what, STR_ARG(found),
	    STR_ARG(wanted));
}

/* Units by their id: open addressing, at most half full. */
struct lookup {
	const struct policyc *c;
	const struct edition *e;
	size_t *at, mask;
};

/* Where the id's unit stands, or where 0 says that there is none. */
static size_t *
slot(const struct lookup *l, struct str id)
{
	size_t i = str_hash(id) & l->mask;

	while (l->at[i] && !str_eq(unit_id(l->c, l->e, l->at[i]), id))
		i = (i + 1) & l->mask;
	return &l->at[i];
}

static void
lookup_make(struct lookup *l)
{
	size_t size = 64, count = unit_count(l->c, l->e);

	while (size < count * 2)
		size *= 2;
	l->at = arena_array(l->c->arena, size, sizeof(*l->at));
	l->mask = size - 1;
	for (size_t i = 1; i < count; i++)
		*slot(l, unit_id(l->c, l->e, i)) = i;
}

/* Files keep the model's order, so the unit after the last one is tried. */
static size_t
unit_index(struct lookup *l, struct str id, size_t after)
{
	if (after + 1 < unit_count(l->c, l->e) &&
	    str_eq(unit_id(l->c, l->e, after + 1), id))
		return after + 1;
	if (!l->at)
		lookup_make(l);
	return *slot(l, id);
}

/* A tool's own "final", or a signature for other words, counts for little. */
static enum xliff_state
state_of(struct policyc *c, const struct edition *e,
    const struct xliff_unit *u)
{
	struct arena_mark mark = arena_mark(c->passing);
	bool signed_for = u->state == XLIFF_FINAL &&
	    is_approved(c->passing, u, e->locale);

	arena_reset(c->passing, mark);
	return u->state == XLIFF_FINAL && !signed_for ? XLIFF_TRANSLATED
						      : u->state;
}

/* A form of a plural that the language does not use, or no text of ours. */
static void
tell_foreign(struct policyc *c, const struct edition *e,
    const struct xliff_unit *u)
{
	struct diag *d;

	if (u->obsolete)
		return;
	if (c->messages && messages_has(c->messages, u->id))
		d = diag(&c->ds, R_PLURAL_EXTRA, u->at,
		    "'%.*s' is a plural form that no number has in '%.*s'",
		    STR_ARG(u->id), STR_ARG(e->locale));
	else
		d = diag(&c->ds, R_OBSOLETE_UNIT, u->at,
		    "%s no text '%.*s'",
		    c->model ? "the policy has" : "policyc has",
		    STR_ARG(u->id));
	diag_help(&c->ds, d, "run 'policyc i18n update'");
}

/* A file none of whose units is ours was put into the wrong place. */
static bool
is_ours(struct policyc *c, const struct edition *e, const struct xliff *x)
{
	struct lookup lookup = { .c = c, .e = e };
	bool foreign = false;

	for (const struct xliff_unit *u = x->first; u; u = u->next) {
		if (unit_index(&lookup, u->id, 0))
			return true;
		foreign |= !u->obsolete;
	}
	if (!foreign)
		return true;
	diag(&c->ds, R_PROFILE_INVALID, x->first->at,
	    "the file is of another policy: none of its units is of this one, "
	    "the first of %zu is '%.*s'", x->count, STR_ARG(x->first->id));
	return false;
}

static void
take_units(struct policyc *c, struct edition *e, const struct xliff *x)
{
	struct lookup lookup = { .c = c, .e = e };
	size_t at = 0, found;

	for (const struct xliff_unit *u = x->first; u; u = u->next) {
		found = unit_index(&lookup, u->id, at);
		if (!found) {
			tell_foreign(c, e, u);
			continue;
		}
		at = found;
		e->translations[at] = (struct translated){
			arena_copy(c->arena, u->target), u->at,
			u->has_target &&
			    xliff_status(u, unit_text(c, e, at).source) ==
				XLIFF_STALE,
			(unsigned char)state_of(c, e, u) };
	}
}

/* All texts as the stage at hand needs them. */
static struct i18n_texts
all_texts(struct policyc *c, const struct edition *e)
{
	size_t count = unit_count(c, e);
	struct i18n_texts texts = { arena_array(c->passing, count,
					sizeof(*texts.of)), 0 };

	for (size_t i = 1; i < count; i++)
		texts.of[texts.count++] = unit_text(c, e, i);
	return texts;
}

/* A reference as the reader of a language sees it. */
struct showing {
	struct policyc *c;
	struct str source, target;
};

static struct str
shown(void *data, struct str reference, bool target)
{
	struct showing *s = data;

	return doc_shown(s->c->passing, s->c->scratch, s->c->model,
	    target ? s->target : s->source, reference);
}

static struct xliff_head
head_of(struct policyc *c, const struct edition *e, struct str original)
{
	struct showing *s = ARENA_NEW(c->arena, struct showing);

	*s = (struct showing){ c, source_language(c), e->locale };
	return (struct xliff_head){
		.shown = c->model ? shown : NULL,
		.shown_data = s,
		.terms = glossary_terms,
		.terms_data = glossary_new(c->arena, &c->names,
		    source_language(c), e->locale),
		.src_lang = source_language(c),
		.trg_lang = e->locale,
		.file_id = c->model ? c->model->policy.notice.id.s
				    : STR("policyc"),
		.original = original,
		.names = c->names,
	};
}

/* The file as `policyc i18n fmt` would write it. */
static struct str
canonical(struct policyc *c, const struct edition *e, const struct xliff *x)
{
	const struct xliff_head head = head_of(c, e, x->original);
	struct out o;

	out_init(&o, c->passing);
	xliff_write(&o, c->passing, &head, x->first);
	return out_end(&o);
}

static void
judge(struct policyc *c, const struct edition *e, const struct source *source,
    const struct xliff *x, struct i18n_request *q)
{
	if (!q->errors_only)
		q->canonical = canonical(c, e, x);
	q->locale = e->locale;
	q->source_language = source_language(c);
	q->texts = all_texts(c, e);
	q->file = x;
	q->source = source;
	q->model = c->model;
	q->settings = c->settings;
	q->names = &c->names;
	q->gate = (unsigned)compile_gate(c, e)->is;
	c->unspelt = false;
	q->unspelt = &c->unspelt;
	q->speller = c->speller;
	q->speller_data = c->speller_data;
	i18n_check(&c->ds, c->passing, q);
}

/* False when the file can be read no further. */
static bool
read_units(struct policyc *c, struct edition *e, struct str name,
    struct str text, struct i18n_request *q)
{
	struct diags *ds = &c->ds;
	struct source *source = e->file = source_check(ds, name, text);
	struct xliff x = { 0 };

	if (!source || !xliff_read(ds, c->passing, source, &c->names, &x))
		return false;
	/* CAT tools change the letters' case, which BCP 47 allows. */
	if (!str_eq_caseless(x.src_lang, source_language(c)))
		wrong_language(c, source, "source language", x.src_lang,
		    source_language(c));
	if (!str_eq_caseless(x.trg_lang, e->locale))
		wrong_language(c, source, "target language", x.trg_lang,
		    e->locale);
	if (!is_ours(c, e, &x))
		return true;
	take_units(c, e, &x);
	if (q)
		judge(c, e, source, &x, q);
	return true;
}

void
compile_check_translation(struct policyc *c, struct edition *e,
    struct str name, struct str text, struct i18n_request *q)
{
	struct diags *ds = &c->ds;
	unsigned errors = ds->errors;

	e->read = e->broken = true;
	e->translations = arena_array(c->arena, unit_count(c, e) + 1,
	    sizeof(struct translated));
	drop_document(c);
	arena_empty(c->passing);
	e->taken = read_units(c, e, name, text, q);
	arena_empty(c->passing);
	if (!e->taken)
		return;
	if (c->model)
		doc_check(c->arena, c->scratch, ds, c->model, e->translations);
	e->broken = ds->errors > errors;
}

void
compile_translation(struct policyc *c, struct edition *e, struct str name,
    struct str text)
{
	compile_check_translation(c, e, name, text, NULL);
}

/* Reads a file that is to be written again; false when it must not be. */
static bool
reread(struct policyc *c, const struct edition *e, struct str name,
    struct str old, struct source **source, struct xliff *x)
{
	unsigned errors = c->ds.errors;

	arena_empty(c->passing);
	*x = (struct xliff){ 0 };
	*source = source_check(&c->ds, name, old);
	if (*source)
		xliff_read(&c->ds, c->passing, *source, &c->names, x);
	if (x->trg_lang.len && !str_eq_caseless(x->trg_lang, e->locale))
		wrong_language(c, *source, "target language", x->trg_lang,
		    e->locale);
	return c->ds.errors == errors && is_ours(c, e, x);
}

void
compile_update(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, bool prune, struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	struct i18n_texts texts;
	struct source *source;
	struct xliff x = { 0 };

	if (old.p && !reread(c, e, name, old, &source, &x))
		return;
	if (!old.p)
		arena_empty(c->passing);
	texts = all_texts(c, e);
	sync_write(o, c->passing, &head, &texts, old.p ? &x : NULL, prune);
}

void
compile_format(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	struct source *source;
	struct xliff x;

	if (reread(c, e, name, old, &source, &x))
		xliff_write(o, c->passing, &head, x.first);
}

void
compile_import(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, struct str came_name,
    struct str came, struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	struct xliff x, merged;
	struct source *source;
	struct i18n_texts texts;
	struct import_request q = { .source_language = head.src_lang,
		.locale = e->locale, .texts = &texts, .names = &c->names };

	if (old.p && !reread(c, e, name, old, &source, &x))
		return;
	if (!old.p)
		arena_empty(c->passing);
	q.old = old.p ? &x : NULL;
	texts = all_texts(c, e);
	source = source_check(&c->ds, came_name, came);
	if (source && import_read(&c->ds, c->passing, source, &q, &merged))
		sync_write(o, c->passing, &head, &texts, &merged, false);
}

/* What is translated from the text as it is stays. */
static void
add_pseudo(struct policyc *c, struct xliff *x, const struct xliff_unit *old,
    const struct i18n_text *text, bool rtl)
{
	struct xliff_unit *u = ARENA_NEW(c->passing, struct xliff_unit);

	if (old)
		*u = *old;
	u->next = NULL;
	u->id = text->id;
	if (xliff_status(old, text->source) != XLIFF_OK) {
		u->source = text->source;
		u->target = pseudo(c->passing, text->source, &c->names, rtl);
		u->has_target = true;
		u->state = XLIFF_TRANSLATED;
	}
	xliff_add(c->passing, x, u);
}

void
compile_pseudo(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	const struct cldr_locale *cldr = cldr_find(e->locale.p,
	    e->locale.len);
	struct xliff x = { 0 }, all = { 0 };
	struct i18n_texts texts;
	struct source *source;

	if (old.p && !reread(c, e, name, old, &source, &x))
		return;
	if (!old.p)
		arena_empty(c->passing);
	texts = all_texts(c, e);
	for (size_t i = 0; i < texts.count; i++)
		add_pseudo(c, &all, xliff_find(&x, texts.of[i].id),
		    &texts.of[i], cldr && cldr_is_rtl(cldr));
	sync_write(o, c->passing, &head, &texts, &all, false);
}

void
compile_export(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, unsigned format, struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	struct i18n_texts texts;
	struct source *source;
	struct xliff x;

	if (old.p && !reread(c, e, name, old, &source, &x))
		return;
	if (!old.p)
		arena_empty(c->passing);
	texts = all_texts(c, e);
	export_write(o, c->passing, (enum export_format)format, &head, &texts,
	    old.p ? &x : NULL);
}

/* What hinders nobody from signing: that nobody did, or not for all. */
static const struct str no_hindrance[] = { STR("below-gate"),
	STR("approval-void"), STR("missing-target"),
	STR("mandatory-unit-untranslated"), STR("stale-target"),
	STR("spelling") };

/* Is everything right with what is to be signed for? */
static bool
fit_to_approve(struct policyc *c, const struct edition *e,
    const struct source *source, const struct xliff *x,
    const struct approval *a)
{
	struct i18n_request q = { .ignore = no_hindrance,
		.ignore_count = sizeof(no_hindrance) / sizeof(*no_hindrance) };
	struct diag *d = c->ds.last;

	judge(c, e, source, x, &q);
	for (d = d ? d->next : c->ds.first; d; d = d->next)
		if (d->level >= LEVEL_ERROR && !d->accepted.len &&
		    (!d->path.len || approves(a, d->path)))
			return false;
	return true;
}

/* A unit that was named cannot be signed for before it is translated. */
static bool
can_sign(struct policyc *c, const struct edition *e, const struct xliff *x,
    const struct approval *a)
{
	struct lookup lookup = { .c = c, .e = e };
	bool good = true;

	for (size_t i = 0; i < a->unit_count; i++) {
		const struct xliff_unit *u = xliff_find(x, a->units[i]);
		size_t at = unit_index(&lookup, a->units[i], 0);

		if (u && at &&
		    xliff_status(u, unit_text(c, e, at).source) == XLIFF_OK)
			continue;
		diag(&c->ds, u && u->has_target ? R_STALE_TARGET
						: R_MISSING_TARGET,
		    u ? u->at : x->at,
		    u && u->has_target
			? "the translation of '%.*s' is not of the text as "
			  "it is"
			: "there is no translation of '%.*s' to approve",
		    STR_ARG(a->units[i]));
		good = false;
	}
	return good;
}

void
compile_approve(struct policyc *c, struct edition *e, struct str name,
    struct str old, struct str original, const struct approval *a,
    struct out *o)
{
	const struct xliff_head head = head_of(c, e, original);
	struct lookup lookup = { .c = c, .e = e };
	struct source *source;
	struct xliff x;
	size_t at = 0;

	if (!reread(c, e, name, old, &source, &x) ||
	    !can_sign(c, e, &x, a) || !fit_to_approve(c, e, source, &x, a))
		return;
	for (struct xliff_unit *u = x.first; u; u = u->next) {
		at = unit_index(&lookup, u->id, at);
		if (at && approves(a, u->id) &&
		    xliff_status(u, unit_text(c, e, at).source) == XLIFF_OK)
			approve(c->passing, a, u, e->locale);
	}
	xliff_write(o, c->passing, &head, x.first);
}

/* --- documents -------------------------------------------------------- */

struct gaps {
	size_t missing, stale, below;
	const struct unit *first_missing, *first_stale;
	struct span stale_at, below_at;
};

const struct choice *
compile_gate(const struct policyc *c, const struct edition *e)
{
	static const struct choice translated = { .is = GATE_TRANSLATED };
	const struct locale_setting *l = settings_locale(c->settings,
	    e->locale);

	return l && l->gate.is ? &l->gate : &translated;
}

static struct gaps
find_gaps(const struct policyc *c, const struct edition *e,
    const struct text *except)
{
	unsigned gate = compile_gate(c, e)->is;
	struct gaps g = { 0 };

	for (size_t i = 1; i < c->model->unit_count; i++) {
		const struct translated *t = &e->translations[i];

		if (except && i == except->unit)
			continue;
		if (!t->text.len && !g.missing++)
			g.first_missing = &c->model->units[i];
		if (t->text.len && t->stale && !g.stale++) {
			g.first_stale = &c->model->units[i];
			g.stale_at = t->at;
		}
		if (t->text.len && !t->stale && t->state < gate &&
		    !g.below++)
			g.below_at = t->at;
	}
	return g;
}

static const char *
plural(size_t n)
{
	return n == 1 ? "" : "s";
}

static bool
complete(struct policyc *c, const struct edition *e, const struct text *except)
{
	struct gaps g = find_gaps(c, e, except);
	struct diag *d;

	if (g.missing) {
		d = diag(&c->ds, R_MISSING_TARGET,
		    g.first_missing->text->at,
		    "%zu text%s of the policy %s no translation into '%.*s'",
		    g.missing, plural(g.missing),
		    g.missing == 1 ? "has" : "have", STR_ARG(e->locale));
		diag_label(&c->ds, d, "the first is %.*s",
		    STR_ARG(g.first_missing->id));
		diag_help(&c->ds, d, "run 'policyc i18n update', translate "
		    "what it adds, or build with --draft");
	}
	if (g.stale) {
		d = diag(&c->ds, R_STALE_TARGET, g.stale_at,
		    "%zu translation%s into '%.*s' %s older than the text",
		    g.stale, plural(g.stale), STR_ARG(e->locale),
		    g.stale == 1 ? "is" : "are");
		diag_place(&c->ds, d, g.first_stale->text->at,
		    "the text of %.*s", STR_ARG(g.first_stale->id));
		diag_help(&c->ds, d, "run 'policyc i18n update', revise what "
		    "it marks, or build with --draft");
	}
	if (g.below) {
		d = diag(&c->ds, R_BELOW_GATE, g.below_at,
		    "%zu translation%s into '%.*s' %s not yet '%s'", g.below,
		    plural(g.below), STR_ARG(e->locale),
		    g.below == 1 ? "is" : "are",
		    names_gates.ids[compile_gate(c, e)->is]);
		diag_place(&c->ds, d, compile_gate(c, e)->at,
		    "the settings want this state");
		diag_help(&c->ds, d, "have them approved, or build with "
		    "--draft");
	}
	return !g.missing && !g.stale && !g.below;
}

bool
compile_release(struct policyc *c, struct edition *e)
{
	struct gaps g;

	if (!c->model || !e->file || diags_refer(&c->ds, e->file))
		return false;
	g = find_gaps(c, e, NULL);
	if (g.stale || g.below)
		return false;
	source_forget(e->file);
	e->file = NULL;
	return true;
}

/* Where the notice names the locale. */
static struct span
named_at(const struct policyc *c, const struct edition *e)
{
	const struct notice *n;

	if (!c->model)
		return source_span(c->source, 0, 0);
	n = &c->model->policy.notice;
	for (EACH(struct word, w, n->locales))
		if (str_eq(w->s, e->locale))
			return w->at;
	return n->language.at;
}

/*
 * The author hears of it once a locale, and the reader never.  False when the
 * settings make it an error.
 */
static bool
unapproved_words_do(struct policyc *c, struct edition *e)
{
	enum level level = settings_level(c->settings, R_BOILERPLATE_UNAPPROVED);

	if (e->told || !level)
		return level < LEVEL_ERROR;
	e->told = true;
	diag_leveled(&c->ds, R_BOILERPLATE_UNAPPROVED, level, named_at(c, e),
	    arena_printf(c->arena, "nobody has signed for the sentences of "
		"policyc itself in '%.*s' yet", STR_ARG(e->locale)));
	return level < LEVEL_ERROR;
}

static bool
has_words(struct policyc *c, struct edition *e)
{
	const struct catalog *words = catalog_find(e->locale);
	struct diag *d;

	if (words)
		return catalog_is_final(words) || unapproved_words_do(c, e);
	d = diag(&c->ds, R_LOCALE_UNKNOWN, named_at(c, e),
	    "policyc has no words in '%.*s' yet", STR_ARG(e->locale));
	if (!e->source)
		diag_help(&c->ds, d, "take the locale out of 'locales'");
	return false;
}

static void
no_file(struct policyc *c, const struct edition *e, const char *otherwise)
{
	struct diag *d = diag(&c->ds, R_FILE_MISSING, named_at(c, e),
	    "the locale '%.*s' has no translation file", STR_ARG(e->locale));

	diag_help(&c->ds, d, "run 'policyc i18n update' to make %.*s.xlf%s%s",
	    STR_ARG(e->locale), *otherwise ? "," : "", otherwise);
}

void
compile_no_translation(struct policyc *c, struct edition *e)
{
	no_file(c, e, "");
	e->broken = true;
}

/* A text that is not looked at may be left out. */
static bool
translated_enough(struct policyc *c, struct edition *e, bool draft,
    const struct text *except)
{
	if (e->source)
		return true;
	if (e->broken)
		return false;
	if (!e->read && !draft) {
		no_file(c, e, " or build with --draft");
		return false;
	}
	if (!e->translations)
		e->translations = arena_array(c->arena,
		    c->model->unit_count + 1, sizeof(struct translated));
	return draft || complete(c, e, except);
}

bool
compile_translated(struct policyc *c, struct edition *e,
    const struct text *except)
{
	return translated_enough(c, e, false, except);
}

/* Of the policy's bytes, worked out for the first notice that states it. */
static struct str
digest(struct policyc *c)
{
	char hex[65];

	if (!c->sha256.len) {
		sha256_hex(c->source->text, hex);
		c->sha256 = arena_copy(c->arena, (struct str){ hex, 64 });
	}
	return c->sha256;
}

struct doc *
compile_document(struct policyc *c, struct edition *e, bool draft)
{
	if (c->doc && c->doc_edition == e && c->doc_draft == draft)
		return c->doc;
	if (!has_words(c, e) || !translated_enough(c, e, draft, NULL))
		return NULL;
	drop_document(c);
	c->doc_edition = e;
	c->doc_draft = draft;
	c->doc = doc_build(c->pages, c->model,
	    &(const struct doc_request){
		.locale = e->locale,
		.translations = e->source ? NULL : e->translations,
		.scratch = c->scratch,
		.facts = c->passing,
		.generator = arena_printf(c->pages, "policyc %s",
		    policyc_version()),
		.model_sha256 = digest(c),
		.draft = draft,
	    });
	return c->doc;
}
