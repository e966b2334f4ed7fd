/*
 * Two versions compared, written for people: the changes of the model, and
 * what became of the words of the notice in each language.
 */
#include "base/arena.h"
#include "blocks.h"
#include "change/change.h"
#include "cldr/cldr.h"
#include "compile.h"
#include "i18n/lexicon.h"
#include "model/accepted.h"
#include "redline/page.h"

_Static_assert(CLASS_SIGNIFICANT + REDLINE_SIGNIFICANT == CLASS_COUNT &&
	CLASS_EDITORIAL + REDLINE_EDITORIAL == CLASS_COUNT,
    "the classes are the same, the gravest first");

struct redlining {
	struct policyc *c;
	const struct policyc_redline *asked;
	struct arena *arena; /* of this redline alone */
	struct redline_page page;
};

/* --- texts -------------------------------------------------------------- */

/* The language of a version, when there are words of it. */
static struct edition *
edition_with_words(struct policyc *c, struct str locale)
{
	struct edition *e = edition_find(c, locale);

	return e && (e->source || (e->read && !e->broken)) ? e : NULL;
}

static bool
is_asked(const struct policyc_redline *asked, struct str locale)
{
	for (size_t i = 0; i < asked->locale_count; i++)
		if (str_eq(str_from(asked->locales[i]), locale))
			return true;
	return !asked->locale_count;
}

/* Would it be refused as a notice that is published? */
static bool
is_draft(const struct policyc *c, const struct edition *e)
{
	struct policyc_coverage covered;

	return !e->source &&
	    !(compile_coverage(c, e, &covered) && covered.gate_met);
}

struct building {
	struct policyc *c;
	struct edition *edition;
	bool draft;
	struct doc *doc;
};

static void
build(void *data)
{
	struct building *b = data;

	b->doc = compile_document(b->c, b->edition, b->draft);
}

/* Ids are the document's, which is gone when the next one is built. */
static struct redline_blocks
blocks_of(struct redlining *k, struct policyc *c, struct edition *e, bool draft)
{
	struct building b = { c, e, draft, NULL };
	struct redline_blocks bs;
	struct redline_block *own;

	/* Each version has its own end of memory. */
	if (c == k->c)
		build(&b);
	else if (!arena_run(c->arena, build, &b))
		arena_leave(k->arena);
	if (!b.doc)
		return (struct redline_blocks){ 0 };
	bs = doc_blocks(k->arena, b.doc);
	own = arena_array(k->arena, bs.count + 1, sizeof(*own));
	for (size_t i = 0; i < bs.count; i++) {
		own[i] = bs.of[i];
		own[i].id = arena_copy(k->arena, own[i].id);
	}
	return (struct redline_blocks){ own, bs.count };
}

static struct redline_text
text_in(struct redlining *k, struct edition *old, struct edition *new)
{
	struct str tag = new->locale;
	struct manner m = { .language = language_find(tag),
		.locale = cldr_find(tag.p, tag.len), .names = &k->c->names };
	struct redline_text t = { .tag = tag, .names = m.names };
	/* A draft says so: what is compared with one is built as one, too. */
	bool draft = is_draft(k->c->former, old) || is_draft(k->c, new);

	t.old = blocks_of(k, k->c->former, old, draft);
	t.new = blocks_of(k, k->c, new, draft);
	if (m.locale) {
		t.name = str_from(cldr_endonym(m.locale));
		t.rtl = cldr_is_rtl(m.locale);
	}
	t.redline = redline_find(k->arena, k->c->scratch, &m, t.old, t.new);
	return t;
}

static void
add_texts(struct redlining *k)
{
	struct redline_text *all = arena_array(k->arena,
	    k->c->edition_count + 1, sizeof(*all));

	for (size_t i = 0; i < k->c->edition_count; i++) {
		struct str locale = k->c->editions[i].locale;
		struct edition *new = edition_with_words(k->c, locale);
		struct edition *old = edition_with_words(k->c->former, locale);

		if (old && new && is_asked(k->asked, locale))
			all[k->page.text_count++] = text_in(k, old, new);
	}
	k->page.texts = all;
}

/* --- changes ------------------------------------------------------------ */

static enum redline_shown
shown_in(const struct redlining *k, size_t i, struct str locale)
{
	const struct change *x = k->c->changes->all[i];
	const char *state;

	if (x->locale.len)
		return str_eq(x->locale, locale) ? REDLINE_SHOWN
						 : REDLINE_UNSEEN;
	state = policyc_change_locale(k->c, i,
	    arena_cstr(k->arena, locale));
	/* What is no text is told from the model, in every language. */
	if (!state || str_eq(str_from(state), STR("current")))
		return REDLINE_SHOWN;
	return str_eq(str_from(state), STR("stale")) ? REDLINE_STALE
						     : REDLINE_MISSING;
}

static const enum redline_shown *
shown(const struct redlining *k, size_t i)
{
	enum redline_shown *all = arena_array(k->arena,
	    k->page.text_count + 1, sizeof(*all));

	for (size_t j = 0; j < k->page.text_count; j++)
		all[j] = shown_in(k, i, k->page.texts[j].tag);
	return all;
}

/* "by counsel@example.com, 2026-09-20: the law wants it" */
static struct str
accepted(struct arena *a, const struct acceptance *x)
{
	char on[11];

	if (!x)
		return STR("");
	date_iso(x->on.date, on);
	return arena_printf(a, "by %.*s, %s: %.*s", STR_ARG(x->by.s), on,
	    STR_ARG(x->reason.s));
}

static void
add_changes(struct redlining *k)
{
	const struct comparison *found = k->c->changes;
	struct redline_change *all = arena_array(k->arena, found->count + 1,
	    sizeof(*all));

	for (size_t i = 0; i < found->count; i++) {
		const struct change *x = found->all[i];
		const struct change_rule_row *rule =
		    &change_rule_rows[x->rule];

		all[i] = (struct redline_change){
			.class = (enum redline_class)(CLASS_COUNT - x->class),
			.rule = str_from(rule->id),
			.message = x->message,
			.path = x->path,
			.from = x->value[SIDE_OLD],
			.to = x->value[SIDE_NEW],
			.audiences = x->audiences,
			.audience_count = x->audience_count,
			.lead = x->lead,
			.consent = x->consent,
			.citation = str_from(rule->law),
			.fingerprint = str_from(x->fingerprint),
			.accepted = accepted(k->arena, x->accepted),
			/* Others are of the file, and no page shows them. */
			.shown = rule->counts ? shown(k, i) : NULL,
		};
	}
	k->page.changes = all;
	k->page.change_count = found->count;
}

/* --- the page ----------------------------------------------------------- */

static struct str
verdict(struct arena *a, const struct version_due *b)
{
	if (str_eq(b->required, b->current) && !b->lower_bound)
		return arena_printf(a,
		    "Version %.*s is the one that the changes ask for",
		    STR_ARG(b->current));
	return arena_printf(a, "Version %.*s is required%s, and this is %.*s",
	    STR_ARG(b->required), b->lower_bound ? " at least" : "",
	    STR_ARG(b->current));
}

static void
describe(struct redlining *k)
{
	const struct notice *old = &k->c->former->model->policy.notice;
	const struct notice *new = &k->c->model->policy.notice;

	k->page = (struct redline_page){
		.title = new->title.s,
		.old_name = str_from(k->asked->old_name),
		.new_name = str_from(k->asked->new_name),
		.old_version = old->version.s,
		.new_version = new->version.s,
		.old_date = date_text(k->arena, old->effective.date),
		.new_date = date_text(k->arena, new->effective.date),
		.verdict = verdict(k->arena, &k->c->changes->bump),
		.generator = arena_printf(k->arena, "policyc %s",
		    policyc_version()),
	};
}

void
compile_redline(struct policyc *c, const struct policyc_redline *asked,
    struct out *o)
{
	struct redlining k = { .c = c, .asked = asked,
		.arena = arena_child(c->arena) };
	const struct redline_look look = { .width = asked->width,
		.colour = asked->colour,
		.all = asked->all,
		.side_by_side = asked->width >= REDLINE_WIDE };

	describe(&k);
	add_texts(&k);
	add_changes(&k);
	switch (asked->form) {
	case POLICYC_REDLINE_TERMINAL:
		redline_terminal(o, k.arena, &k.page, &look);
		break;
	case POLICYC_REDLINE_MARKDOWN:
		redline_markdown(o, k.arena, &k.page, REDLINE_COMMENT_MAX);
		break;
	case POLICYC_REDLINE_CRITIC:
		redline_critic(o, k.arena, &k.page);
		break;
	case POLICYC_REDLINE_HTML:
		redline_html(o, k.arena, &k.page);
		break;
	}
	arena_empty(k.arena);
}
