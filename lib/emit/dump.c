/*
 * A document as the tree it is, a line a node, for people who work on
 * policyc.  It shows what is set and nothing else.
 */
#include "emit/emit.h"

#include "base/out.h"
#include "doc/doc.h"

static const char *
kind_name(enum doc_kind kind)
{
	switch (kind) {
	case DOC_NONE: return "none";
	case DOC_TEXT: return "text";
	case DOC_STRONG: return "strong";
	case DOC_EMPHASIS: return "emphasis";
	case DOC_CODE: return "code";
	case DOC_NAME: return "name";
	case DOC_LINK: return "link";
	case DOC_DATE: return "date";
	case DOC_BREAK: return "break";
	case DOC_SPAN: return "span";
	case DOC_CONDITION: return "condition";
	case DOC_DETAIL: return "detail";
	case DOC_PARAGRAPH: return "paragraph";
	case DOC_BULLETS: return "bullets";
	case DOC_STEPS: return "steps";
	case DOC_ITEM: return "item";
	case DOC_TERMS: return "terms";
	case DOC_PAIRS: return "pairs";
	case DOC_ENTRY: return "entry";
	case DOC_TERM: return "term";
	case DOC_DEFINITION: return "definition";
	case DOC_HEADING: return "heading";
	case DOC_NOTE: return "note";
	case DOC_TABLE: return "table";
	case DOC_CAPTION: return "caption";
	case DOC_COLUMN: return "column";
	case DOC_ROW: return "row";
	case DOC_CELL: return "cell";
	case DOC_PART: return "part";
	case DOC_FIGURE: return "figure";
	case DOC_EXPECT: return "expect";
	case DOC_SUMMARY: return "summary";
	case DOC_SECTION: return "section";
	case DOC_KIND_COUNT: break;
	}
	return "?";
}

static const char *
look_name(enum doc_look look)
{
	switch (look) {
	case LOOK_PLAIN: return "plain";
	case LOOK_PURPOSES: return "purposes";
	case LOOK_COOKIES: return "cookies";
	case LOOK_TABLE: return "table";
	case LOOK_TAGS: return "tags";
	case LOOK_STACK: return "stack";
	case LOOK_NAMES: return "names";
	case LOOK_PATH: return "path";
	case LOOK_TIMELINE: return "timeline";
	case LOOK_FLOW: return "flow";
	case LOOK_ADDRESS: return "address";
	case LOOK_MORE: return "more";
	case LOOK_BASIS: return "basis";
	}
	return "?";
}

/* A text on one line, quoted. */
static void
quoted(struct out *o, struct str s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '\n') {
			out_lit(o, "\\n");
			continue;
		}
		if (s.p[i] == '"' || s.p[i] == '\\')
			out_char(o, '\\');
		out_char(o, s.p[i]);
	}
	out_char(o, '"');
}

static void
property(struct out *o, const char *name, struct str value)
{
	if (!value.len)
		return;
	out_char(o, ' ');
	out_cstr(o, name);
	out_char(o, '=');
	quoted(o, value);
}

static void
number(struct out *o, const char *name, unsigned long n)
{
	if (!n)
		return;
	out_char(o, ' ');
	out_cstr(o, name);
	out_char(o, '=');
	out_unsigned(o, n);
}

static void
date(struct out *o, const char *name, struct date d)
{
	char iso[11];

	if (!d.year)
		return;
	date_iso(d, iso);
	property(o, name, str_from(iso));
}

static void
begin(struct out *o, unsigned depth, const char *name)
{
	while (depth--)
		out_lit(o, "  ");
	out_cstr(o, name);
}

static void
node(struct out *o, const struct doc_node *n, unsigned depth)
{
	begin(o, depth, kind_name(n->kind));
	if (n->look) {
		out_char(o, '.');
		out_cstr(o, look_name(n->look));
	}
	property(o, "id", n->marks->id);
	number(o, "number", n->marks->number);
	number(o, "tone", n->tone);
	number(o, "icon", n->icon);
	if (n->optional)
		out_lit(o, " optional");
	property(o, "lang", n->marks->lang);
	if (n->fallback)
		out_lit(o, " fallback");
	property(o, "href", n->marks->href);
	property(o, "concept", n->marks->concept);
	date(o, "date", n->marks->date);
	if (n->text.len) {
		out_char(o, ' ');
		quoted(o, n->text);
	}
	out_char(o, '\n');
	if (n->marks->title)
		node(o, n->marks->title, depth + 1);
	for (n = n->first; n; n = n->next)
		node(o, n, depth + 1);
}

static void
boxes(struct out *o, const char *name, const struct flow_box *box,
    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		begin(o, 1, name);
		number(o, "tone", box[i].tone);
		property(o, "label", box[i].label);
		out_char(o, '\n');
	}
}

static void
lines(struct out *o, const char *name, const struct flow_line *line,
    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		begin(o, 1, name);
		out_char(o, ' ');
		out_unsigned(o, line[i].from);
		out_lit(o, " -> ");
		out_unsigned(o, line[i].to);
		if (line[i].dashed)
			out_lit(o, " dashed");
		out_char(o, '\n');
	}
}

static void
flow(struct out *o, const struct doc_flow *f, struct str of)
{
	begin(o, 0, "flow");
	property(o, "of", of);
	property(o, "title", f->title);
	property(o, "description", f->description);
	out_char(o, '\n');
	boxes(o, "data", f->data, f->data_count);
	boxes(o, "purpose", f->purposes, f->purpose_count);
	boxes(o, "basis", f->bases, f->basis_count);
	lines(o, "in", f->in, f->in_count);
	lines(o, "out", f->out, f->out_count);
}

static void
flows(struct out *o, const struct doc_node *n)
{
	for (; n; n = n->next) {
		if (n->marks->flow)
			flow(o, n->marks->flow, n->marks->id);
		flows(o, n->first);
	}
}

static void
fact_line(struct out *o, const struct doc_fact *f, unsigned depth)
{
	begin(o, depth, f->name);
	for (const struct fact_attribute *a = f->attributes; a; a = a->next)
		property(o, a->name, a->value);
	out_char(o, '\n');
}

static void
fact(struct out *o, const struct doc_fact *f, unsigned depth)
{
	fact_line(o, f, depth);
	if (f->content)
		node(o, f->content, depth + 1);
	for (f = f->first; f; f = f->next)
		fact(o, f, depth + 1);
}

struct telling {
	struct out *o;
	unsigned depth;
};

static void
on_begin(void *telling, const struct doc_fact *f)
{
	struct telling *t = telling;

	fact_line(t->o, f, t->depth++);
}

static void
on_whole(void *telling, const struct doc_fact *f)
{
	struct telling *t = telling;

	fact(t->o, f, t->depth);
}

static void
on_end(void *telling, const struct doc_fact *f)
{
	struct telling *t = telling;

	(void)f;
	t->depth--;
}

static const char *
state_name(enum doc_state s)
{
	switch (s) {
	case STATE_IN_FORCE: return "in-force";
	case STATE_DRAFT: return "draft";
	case STATE_ARCHIVED: return "archived";
	}
	return "?";
}

static void
about(struct out *o, const struct doc *d)
{
	begin(o, 0, "document");
	property(o, "key", d->key);
	property(o, "kind", d->kind);
	property(o, "locale", d->locale);
	if (d->rtl)
		out_lit(o, " rtl");
	property(o, "version", d->version);
	property(o, "previous", d->previous_version);
	date(o, "updated", d->updated);
	date(o, "effective", d->effective);
	property(o, "state", str_from(state_name(d->state)));
	property(o, "source", d->source_locale);
	number(o, "units", d->units);
	number(o, "translated", d->translated);
	out_char(o, '\n');
}

/* Words and addresses that stand in no node. */
static void
furniture(struct out *o, const struct doc *d)
{
	const struct {
		const char *name;
		struct str value;
	} all[] = {
		{ "title", d->title }, { "head-title", d->head_title },
		{ "description", d->description }, { "brand", d->brand },
		{ "brand-by", d->brand_by }, { "controller", d->controller },
		{ "updated-text", d->updated_text }, { "url", d->url },
		{ "successor-url", d->successor_url },
		{ "previous-url", d->previous_url },
		{ "history-url", d->history_url },
		{ "version-line", d->version_line },
		{ "generator", d->generator },
		{ "model-sha256", d->model_sha256 }, { "skip", d->skip },
		{ "languages", d->languages }, { "contents", d->contents },
		{ "also-as", d->also_as },
		{ "section-link", d->section_link },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (!all[i].value.len)
			continue;
		begin(o, 1, all[i].name);
		out_char(o, ' ');
		quoted(o, all[i].value);
		out_char(o, '\n');
	}
	for (size_t i = 0; i < d->edition_count; i++) {
		begin(o, 1, "edition");
		property(o, "locale", d->editions[i].locale);
		property(o, "name", d->editions[i].name);
		if (d->editions[i].current)
			out_lit(o, " current");
		out_char(o, '\n');
	}
}

void
emit_dump(struct out *o, const struct doc *d)
{
	const struct doc_node *const parts[] = { d->banners, d->lede, d->slip,
		d->summary, d->sections };

	about(o, d);
	furniture(o, d);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		for (const struct doc_node *n = parts[i]; n; n = n->next) {
			node(o, n, 0);
			if (parts[i] == d->lede || parts[i] == d->slip)
				break;
		}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		flows(o, parts[i]);
	if (d->tell)
		d->tell(d, &(const struct fact_listener){
			&(struct telling){ .o = o }, on_begin, on_whole,
			on_end });
}
