/* What a rule finds: where, how loud, and whether it is said at all. */
#include "i18n/found.h"

#include <stdarg.h>

#include "base/arena.h"
#include "base/out.h"
#include "i18n/approve.h"

/* --- waivers -------------------------------------------------------------- */

/* "doubled-word: it is the name of a song" */
static void
add_waiver(struct lint *l, const struct pair *p, struct str note, bool void_)
{
	size_t colon = str_find(note, ':');
	struct waiver *w = ARENA_NEW(l->arena, struct waiver);

	*w = (struct waiver){ .next = l->waivers->first, .pair = p,
		.rule = str_trim(str_sub(note, 0, colon)),
		.reason = str_trim(str_from_off(note, colon + 1)),
		.void_ = void_ };
	l->waivers->first = w;
}

/*
 * A file that was brought up to date since keeps a digest of the texts that
 * the waiver is for; one that was not may hold a waiver without.
 */
static bool
texts_changed(struct lint *l, const struct xliff_unit *u)
{
	return u->waived_sha256.len &&
	    !str_eq(u->waived_sha256,
		pair_digest(l->arena, u, l->asked->locale));
}

void
waivers_read(struct lint *l)
{
	l->waivers = ARENA_NEW(l->arena, struct waivers);
	for (size_t i = 0; i < l->count; i++) {
		const struct pair *p = &l->pairs[i];

		if (!p->unit)
			continue;
		for (const struct xliff_note *n = p->unit->notes; n;
		     n = n->next)
			if (str_eq(n->category, STR("waive")))
				add_waiver(l, p, n->text,
				    texts_changed(l, p->unit));
	}
}

static struct waiver *
waiver_of(struct lint *l, const struct pair *p)
{
	for (struct waiver *w = l->waivers->first; w && p; w = w->next)
		if (w->pair == p && w->reason.len && !w->void_ &&
		    rule_is_called(l->rule, w->rule))
			return w;
	return NULL;
}

/* What nobody looked for is not known to be missing. */
static bool
was_looked_for(const struct lint *l, struct str name)
{
	for (unsigned i = 1; i < RULE_COUNT; i++)
		if (l->levels[i] && rule_is_called((enum rule)i, name))
			return true;
	return !rule_find(name);
}

/* One that is void, or gives no reason, holds for nothing in any case. */
static bool
may_be_of_use(const struct lint *l, const struct waiver *w)
{
	return w->used || (!w->void_ && w->reason.len &&
	    !was_looked_for(l, w->rule));
}

void
waivers_unused(struct lint *l)
{
	l->rule = R_WAIVER_UNUSED;
	for (struct waiver *w = l->waivers->first; w; w = w->next) {
		if (may_be_of_use(l, w))
			continue;
		lint_found(l, w->pair, STR(""),
		    w->void_ ? "the waiver of '%.*s' is void: the text "
			       "changed since"
			: !w->reason.len ? "the waiver '%.*s' gives no reason"
			: !rule_find(w->rule)
			? "the waiver names '%.*s', which is no rule"
			: "the waiver of '%.*s' waives nothing",
		    STR_ARG(w->rule));
	}
}

/* --- places --------------------------------------------------------------- */

/* As the text stands in a file of XML. */
static struct str
escaped(struct arena *a, struct str s)
{
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] == '&')
			out_lit(&o, "&amp;");
		else if (s.p[i] == '<')
			out_lit(&o, "&lt;");
		else if (s.p[i] == '>')
			out_lit(&o, "&gt;");
		else
			out_char(&o, s.p[i]);
	return out_end(&o);
}

/* Where the part stands within a place of a source, or the place. */
static struct span
narrowed(const struct source *source, struct span at, struct str part)
{
	size_t start = source_offset(source, at), found;
	struct str text = str_sub(source->text, start, at.len);

	found = part.len ? str_search(text, part) : text.len;
	return found < text.len ? source_span(source, start + found, part.len)
				: at;
}

static struct span
place_in_file(struct lint *l, const struct pair *p, struct str part)
{
	if (!p || !p->unit)
		return l->asked->file->at;
	return narrowed(l->asked->source, p->unit->at,
	    escaped(l->arena, part));
}

static struct span
place_in_yaml(struct lint *l, const struct pair *p, struct str part)
{
	struct source *s = sources_find(l->ds->sources, p->text->at);

	return s ? narrowed(s, p->text->at, part) : p->text->at;
}

/* --- findings ------------------------------------------------------------- */

/* The first sentence of the rule's `fix`, as a help is written. */
static void
add_help(struct lint *l, struct diag *d)
{
	struct str fix = str_from(rule_rows[l->rule].fix);
	size_t end = str_search(fix, STR(". "));
	char *step;

	if (!fix.len)
		return;
	if (end == fix.len && fix.p[fix.len - 1] == '.')
		end--;
	step = arena_cstr(l->arena, str_sub(fix, 0, end));
	if (*step >= 'A' && *step <= 'Z')
		*step = (char)(*step - 'A' + 'a');
	diag_help(l->ds, d, "%s", step);
}

bool
i18n_can_waive(enum rule rule)
{
	return i18n_decides(rule) && rule != R_MANDATORY_UNIT_UNTRANSLATED &&
	    rule != R_WAIVER_UNUSED;
}

static struct diag *
say(struct lint *l, const struct pair *p, struct span at, const char *fmt,
    va_list args)
{
	struct waiver *w = i18n_can_waive(l->rule) ? waiver_of(l, p) : NULL;
	enum level level = l->levels[l->rule];
	struct diag *d;

	if (l->at_most && level > l->at_most)
		level = l->at_most;
	l->at_most = LEVEL_NONE;
	if (w)
		w->used = true;
	if (!l->chosen[l->rule] || !l->levels[l->rule] ||
	    (l->asked->errors_only && level < LEVEL_ERROR))
		return &l->ds->spare;
	d = diag_leveled(l->ds, l->rule, level, at,
	    arena_vprintf(l->ds->arena, fmt, args));
	if (w)
		diag_accept(l->ds, d, w->reason);
	if (d == &l->ds->spare)
		return d;
	if (p)
		d->path = arena_copy(l->ds->arena, p->text->id);
	add_help(l, d);
	return d;
}

struct diag *
lint_found(struct lint *l, const struct pair *p, struct str part,
    const char *fmt, ...)
{
	struct diag *d;
	va_list args;

	va_start(args, fmt);
	d = say(l, p, place_in_file(l, p, part), fmt, args);
	va_end(args);
	if (p->text->at.len)
		diag_place(l->ds, d, p->text->at, "the source text");
	return d;
}

struct diag *
lint_found_source(struct lint *l, const struct pair *p, struct str part,
    const char *fmt, ...)
{
	struct diag *d;
	va_list args;

	va_start(args, fmt);
	d = say(l, p, place_in_yaml(l, p, part), fmt, args);
	va_end(args);
	return d;
}

struct diag *
lint_found_file(struct lint *l, const char *fmt, ...)
{
	struct diag *d;
	va_list args;

	va_start(args, fmt);
	d = say(l, NULL, place_in_file(l, NULL, STR("")), fmt, args);
	va_end(args);
	return d;
}
