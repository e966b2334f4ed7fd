/*
 * The order of the notice, and what surrounds its sections.
 */
#include "doc/build.h"

#include "base/arena.h"
#include "base/out.h"
#include "text/format.h"

static const struct {
	void (*build)(struct builder *, struct doc_node *);
	enum message title;
} standard[SECTION_COUNT] = {
	[SECTION_CONTROLLER] = { section_controller, M_SECTION_CONTROLLER },
	[SECTION_SCOPE] = { section_scope, M_SECTION_SCOPE },
	[SECTION_DATA] = { section_data, M_SECTION_DATA },
	[SECTION_SOURCES] = { section_sources, M_SECTION_SOURCES },
	[SECTION_PURPOSES] = { section_purposes, M_SECTION_PURPOSES },
	[SECTION_RECIPIENTS] = { section_recipients, M_SECTION_RECIPIENTS },
	[SECTION_TRANSFERS] = { section_transfers, M_SECTION_TRANSFERS },
	[SECTION_SECURITY] = { section_security, M_SECTION_SECURITY },
	[SECTION_RETENTION] = { section_retention, M_SECTION_RETENTION },
	[SECTION_RIGHTS] = { section_rights, M_SECTION_RIGHTS },
	[SECTION_AUTOMATED_DECISIONS] = { section_automated_decisions,
	    M_SECTION_AUTOMATED_DECISIONS },
	[SECTION_COOKIES] = { section_cookies, M_SECTION_COOKIES },
	[SECTION_CALIFORNIA] = { section_california, M_SECTION_CALIFORNIA },
	[SECTION_CHILDREN] = { section_children, M_SECTION_CHILDREN },
	[SECTION_VERSIONS] = { section_versions, M_SECTION_VERSIONS },
};

/* Appends the section unless nothing is in it: never an empty heading. */
static void
add_section(struct builder *b, struct doc_node *sections,
    const struct section *own, unsigned which)
{
	struct doc_node *s = doc_new(b->arena, DOC_SECTION);

	doc_mark(b->arena, s)->title = doc_new(b->arena, DOC_TERM);
	doc_mark(b->arena, s)->id =
	    which ? str_from(names_sections.ids[which]) : own->item.id;
	if (own && own->title.unit)
		prose(b, s->marks->title, &own->title);
	else if (which)
		say_plain(b, s->marks->title, standard[which].title);
	if (own)
		prose_blocks(b, s, &own->text);
	if (which)
		standard[which].build(b, s);
	if (!s->first)
		return;
	doc_mark(b->arena, s)->number =
	    sections->last ? sections->last->marks->number + 1 : 1;
	doc_append(sections, s);
}

static struct doc_node *
build_sections(struct builder *b)
{
	struct doc_node *all = doc_new(b->arena, DOC_NOTE);

	if (b->policy->sections.count)
		for (EACH(struct section, s, b->policy->sections))
			add_section(b, all, s,
			    names_find(&names_sections, s->item.id));
	else
		for (unsigned i = SECTION_NONE + 1; i < SECTION_COUNT; i++)
			add_section(b, all, NULL, i);
	return all->first;
}

/* --- banners and the slip --------------------------------------------- */

static struct doc_node *
banner(struct builder *b, struct doc_node *all, const char *id,
    enum doc_icon icon, enum message label)
{
	struct doc_node *n = doc_add(b->arena, all, DOC_NOTE);

	doc_mark(b->arena, n)->id = str_from(id);
	n->icon = icon;
	say_plain(b, doc_add(b->arena, n, DOC_STRONG), label);
	doc_text(b->arena, n, STR(" "));
	return n;
}

static struct doc_node *
build_banners(struct builder *b, bool draft)
{
	const struct notice *n = &b->policy->notice;
	struct doc_node *all = doc_new(b->arena, DOC_NOTE), *to;

	if (n->status.is == STATUS_ARCHIVED) {
		to = banner(b, all, "archive", ICON_ARCHIVE,
		    M_BANNER_ARCHIVED);
		if (b->doc->updated.year)
			say(b, to, M_BANNER_ARCHIVED_TEXT,
			    { P_VERSION, .text = n->version.s },
			    { P_DATE, .date = b->doc->updated });
		else
			say(b, to, M_BANNER_ARCHIVED_UNDATED,
			    { P_VERSION, .text = n->version.s });
		if (n->successor_url.s.len) {
			doc_text(b->arena, to, STR(" "));
			doc_link(b->arena, to, n->successor_url.s,
			    words(b, M_BANNER_ARCHIVED_LINK));
		}
	}
	if (n->status.is == STATUS_DRAFT || draft)
		say_plain(b,
		    banner(b, all, "draft", ICON_DRAFT, M_BANNER_DRAFT),
		    M_BANNER_DRAFT_TEXT);
	if (b->fallbacks)
		say(b,
		    banner(b, all, "translation", ICON_DRAFT,
			M_BANNER_TRANSLATION),
		    counted(b, "banner.translation-text", b->fallbacks),
		    { P_N, .number = b->fallbacks });
	return all->first;
}

static struct doc_node *
slip_entry(struct builder *b, struct doc_node *slip, enum message m)
{
	return entry(b, slip, STR(""), ICON_NONE, words(b, m));
}

static void
slip_date(struct builder *b, struct doc_node *to, struct date date)
{
	struct doc_node *n = doc_add(b->arena, to, DOC_DATE);

	doc_mark(b->arena, n)->date = date;
	n->text = date_words(b, date);
}

static enum message
status_word(const struct builder *b, bool draft)
{
	if (draft)
		return M_STATUS_DRAFT;
	switch (b->doc->state) {
	case STATE_DRAFT:
		return M_STATUS_DRAFT;
	case STATE_ARCHIVED:
		return M_STATUS_ARCHIVED;
	case STATE_IN_FORCE:
		break;
	}
	return M_STATUS_IN_FORCE;
}

/* One entry for all of them, a value each: no name stands twice. */
static struct doc_node *
slip_authority(struct builder *b, struct doc_node *slip, struct str text)
{
	const struct str concept = STR("dpv:hasAuthority");
	struct doc_node *to = slip->last->last, *name;

	to = str_eq(to->marks->concept, concept)
	    ? doc_add(b->arena, slip->last, DOC_DEFINITION)
	    : slip_entry(b, slip, M_SLIP_AUTHORITY);
	doc_mark(b->arena, to)->concept = concept;
	name = doc_add(b->arena, to, DOC_NAME);
	name->text = text;
	return name;
}

static void
slip_authorities(struct builder *b, struct doc_node *slip)
{
	const struct complaints *c = &b->policy->complaints;

	for (EACH(struct choice, x, c->authorities)) {
		bool foreign;
		struct str text = authority_name(b, x->is, &foreign);
		struct doc_node *name = slip_authority(b, slip, text);

		if (foreign)
			doc_mark(b->arena, name)->lang = STR("en");
	}
	for (EACH(struct other_authority, x, c->other_authorities))
		slip_authority(b, slip, other_authority_name(x));
}

static struct doc_node *
build_slip(struct builder *b, bool draft)
{
	const struct policy *p = b->policy;
	const struct date effective = p->notice.effective.date;
	struct doc_node *slip = doc_new(b->arena, DOC_PAIRS), *to;

	to = slip_entry(b, slip, M_SLIP_VERSION);
	doc_mark(b->arena, to)->concept = STR("schema:version");
	doc_text(b->arena, to, p->notice.version.s);
	if (b->doc->updated.year) {
		to = slip_entry(b, slip, M_SLIP_UPDATED);
		doc_mark(b->arena, to)->concept = STR("schema:dateModified");
		slip_date(b, to, b->doc->updated);
	}
	if (effective.year && date_cmp(effective, b->doc->updated))
		slip_date(b, slip_entry(b, slip, M_SLIP_EFFECTIVE),
		    effective);
	to = slip_entry(b, slip, M_SLIP_STATUS);
	doc_mark(b->arena, to)->concept = STR("dpv:hasNoticeStatus");
	say_plain(b, to, status_word(b, draft));
	if (p->controller.legal_name.s.len) {
		to = slip_entry(b, slip, M_SLIP_CONTROLLER);
		doc_mark(b->arena, to)->concept = STR("dpv:hasDataController");
		doc_add(b->arena, to, DOC_NAME)->text =
		    p->controller.legal_name.s;
	}
	slip_authorities(b, slip);
	return slip;
}

/* --- the document's own data ------------------------------------------ */

static void
editions(struct builder *b)
{
	struct doc *d = b->doc;
	const struct list *l = &b->policy->notice.locales;

	d->editions = arena_array(b->arena, l->count, sizeof(*d->editions));
	for (EACH(struct word, w, *l)) {
		const struct cldr_locale *locale =
		    cldr_find(w->s.p, w->s.len);

		if (locale)
			d->editions[d->edition_count++] =
			    (struct doc_edition){ w->s,
				str_from(cldr_endonym(locale)),
				str_eq(w->s, b->locale) };
	}
}

static void
identity(struct builder *b)
{
	const struct notice *n = &b->policy->notice;
	struct doc *d = b->doc;

	d->key = n->id.s;
	d->kind = str_from(names_kinds.ids[n->kind.is ? n->kind.is
						      : KIND_PRIVACY_NOTICE]);
	d->locale = b->locale;
	d->rtl = cldr_is_rtl(b->cldr);
	d->title = prose_words(b, &n->title);
	d->version = n->version.s;
	d->previous_version = n->previous.version.s;
	d->effective = n->effective.date;
	d->updated = n->last_updated.date.year ? n->last_updated.date
	    : n->published.date.year	       ? n->published.date
					       : n->effective.date;
	if (d->updated.year)
		d->updated_text = date_words(b, d->updated);
	d->state = n->status.is == STATUS_DRAFT ? STATE_DRAFT
	    : n->status.is == STATUS_ARCHIVED	? STATE_ARCHIVED
						: STATE_IN_FORCE;
	d->url = n->url.s;
	d->successor_url = n->successor_url.s;
	d->previous_url = n->previous.url.s;
	d->history_url = b->policy->changes.history_url.s;
	d->controller = b->policy->controller.legal_name.s;
	if (b->translations)
		d->source_locale = n->language.s;
	d->units = b->model->unit_count ? b->model->unit_count - 1 : 0;
	for (size_t i = 1; i <= d->units; i++)
		d->translated += !b->translations ||
		    (b->translations[i].text.len &&
			!b->translations[i].stale);
}

static struct str
sentence(struct builder *b, enum message m, struct arg first,
    struct arg second, struct arg third)
{
	struct doc_node *n = doc_new(b->arena, DOC_TERM);

	say(b, n, m, first, second, third);
	return doc_plain(b->arena, n);
}

/* A sentence whose one value the emitter puts in, at "{n}". */
static struct str
with_hole(struct builder *b, enum message m)
{
	struct str rest = words(b, m);
	struct catalog_piece piece;
	struct out o;

	out_init(&o, b->arena);
	while (catalog_next(&rest, &piece))
		out_str(&o, piece.param ? STR("{n}") : piece.text);
	return out_end(&o);
}

static void
furniture(struct builder *b)
{
	const struct controller *c = &b->policy->controller;
	const struct word *trading = c->trading_names.items;
	struct arg name = { P_CONTROLLER, .text = b->doc->controller };
	struct arg title = { P_TITLE, .text = b->doc->title };
	struct arg version = { P_VERSION, .text = b->doc->version };
	struct doc *d = b->doc;

	d->brand = c->trading_names.count ? trading->s : d->controller;
	if (c->trading_names.count)
		d->brand_by = sentence(b, M_PAGE_BRAND_BY, name, name, name);
	d->head_title = sentence(b, M_PAGE_TITLE, title, name, version);
	d->version_line = d->updated.year
	    ? sentence(b, M_PAGE_VERSION_DATED, version,
		  (struct arg){ P_DATE, .date = d->updated }, version)
	    : sentence(b, M_PAGE_VERSION, version, version, version);
	d->description = b->policy->notice.summary.unit
	    ? prose_words(b, &b->policy->notice.summary)
	    : sentence(b, M_PAGE_DESCRIPTION, title, name, version);
	d->skip = words(b, M_PAGE_SKIP);
	d->languages = words(b, M_PAGE_LANGUAGES);
	d->contents = words(b, M_PAGE_CONTENTS);
	d->also_as = words(b, M_PAGE_ALSO_AS);
	d->section_link = with_hole(b, M_PAGE_SECTION_LINK);
}

struct doc *
doc_build(struct arena *arena, const struct model *model,
    const struct doc_request *request)
{
	struct builder b = {
		.locale = request->locale,
		.catalog = catalog_find(request->locale),
		.cldr = cldr_find(request->locale.p, request->locale.len),
		.translations = request->translations,
	};
	struct doc *d;

	if (!b.catalog || !b.cldr)
		return NULL;
	say_init(&b, arena, request->scratch, NULL, model);
	b.facts = request->facts;
	d = b.doc = ARENA_NEW(arena, struct doc);
	d->arena = arena;
	d->generator = request->generator;
	d->model_sha256 = request->model_sha256;
	identity(&b);
	editions(&b);
	furniture(&b);
	if (model->policy.notice.summary.unit) {
		d->lede = doc_new(arena, DOC_PARAGRAPH);
		prose(&b, d->lede, &model->policy.notice.summary);
	}
	d->sections = build_sections(&b);
	anchors_collect(&b, d->sections);
	d->summary = build_summary(&b);
	d->slip = build_slip(&b, request->draft);
	d->banners = build_banners(&b, request->draft);
	if (request->draft)
		d->state = STATE_DRAFT;
	unlink_nowhere(&b, d->lede);
	unlink_nowhere(&b, d->summary);
	unlink_nowhere(&b, d->sections);
	facts_offer(&b);
	return d;
}

struct str
doc_shown(struct arena *arena, struct arena *scratch,
    const struct model *model, struct str locale, struct str reference)
{
	struct builder b = {
		.locale = locale,
		.catalog = catalog_find(locale),
		.cldr = cldr_find(locale.p, locale.len),
		.in_fact = true, /* so that no prose is shown */
	};
	struct doc_node *n = doc_new(arena, DOC_TERM);

	if (!b.catalog || !b.cldr)
		return STR("");
	say_init(&b, arena, scratch, NULL, model);
	inline_parse(&b.inliner, reference, (struct span){ 0 }, false, n);
	return doc_plain(arena, n);
}
