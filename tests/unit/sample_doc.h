/*
 * A document with every kind of node, built by hand: what the tests of the
 * emitters print.
 */
#ifndef SAMPLE_DOC_H
#define SAMPLE_DOC_H

#include "base/arena.h"
#include "doc/doc.h"

static struct doc_node *
sample_words(struct arena *a, struct doc_node *parent, enum doc_kind kind,
    const char *s)
{
	return doc_text(a, doc_add(a, parent, kind), str_from(s));
}

static struct doc_node *
sample_entry(struct arena *a, struct doc_node *terms, const char *id,
    const char *term, const char *definition)
{
	struct doc_node *n = doc_add(a, terms, DOC_ENTRY);

	doc_mark(a, n)->id = str_from(id);
	sample_words(a, n, DOC_TERM, term);
	return sample_words(a, n, DOC_DEFINITION, definition);
}

static struct doc_node *
sample_section(struct arena *a, enum doc_kind kind, const char *id,
    const char *title, unsigned number)
{
	struct doc_node *n = doc_new(a, kind);

	doc_mark(a, n)->id = str_from(id);
	doc_mark(a, n)->number = number;
	doc_mark(a, n)->title =
	    doc_text(a, doc_new(a, DOC_TERM), str_from(title));
	return n;
}

static struct doc_node *
sample_summary(struct arena *a)
{
	struct doc_node *n = sample_section(a, DOC_SUMMARY, "summary",
	    "At a glance", 0);
	struct doc_node *d, *expect;

	d = sample_entry(a, doc_add(a, n, DOC_TERMS), "", "Who we are",
	    "Ours, at ");
	doc_link(a, d, STR("mailto:a@b.example"), STR("a@b.example"));
	doc_text(a, d, STR("."));
	doc_link(a, d, STR("#controller"), STR("More"))->look = LOOK_MORE;
	expect = doc_add(a, n, DOC_EXPECT);
	sample_words(a, expect, DOC_HEADING, "You might not expect");
	sample_words(a, doc_add(a, expect, DOC_BULLETS), DOC_ITEM, "This.");
	return n;
}

static struct doc_node *
sample_inlines(struct arena *a)
{
	struct doc_node *n = sample_section(a, DOC_SECTION, "controller",
	    "Who we are", 1);
	struct doc_node *p = sample_words(a, n, DOC_PARAGRAPH, "We & ");
	struct doc_node *date, *span, *note;

	doc_mark(a, p)->id = STR("complaint");
	sample_words(a, p, DOC_STRONG, "you");
	doc_text(a, p, STR(", "));
	sample_words(a, p, DOC_EMPHASIS, "all");
	doc_text(a, p, STR(", "));
	doc_add(a, p, DOC_CODE)->text = STR("a|`b`");
	doc_text(a, p, STR(", since "));
	date = doc_add(a, p, DOC_DATE);
	date->text = STR("4 August 2021");
	doc_mark(a, date)->date = (struct date){ 2021, 8, 4 };
	doc_text(a, p, STR(": "));
	doc_add(a, p, DOC_NAME)->text = STR("Street_1");
	doc_add(a, p, DOC_BREAK);
	doc_add(a, p, DOC_NAME)->text = STR("Town");
	span = sample_words(a, p, DOC_SPAN, "på svenska");
	doc_mark(a, span)->lang = STR("sv");
	span->fallback = true;
	sample_words(a, p, DOC_CONDITION, "not yet translated");
	note = doc_add(a, n, DOC_NOTE);
	doc_mark(a, note)->id = STR("processor");
	doc_mark(a, sample_words(a, note, DOC_HEADING, "For others"))->id =
	    STR("others");
	sample_words(a, note, DOC_PARAGRAPH, "Ask <them>.");
	return n;
}

static struct doc_node *
sample_lists(struct arena *a)
{
	struct doc_node *n = sample_section(a, DOC_SECTION, "data",
	    "Data", 2);
	struct doc_node *list, *item;

	list = doc_add(a, n, DOC_TERMS);
	sample_entry(a, list, "data-name", "Name", "Yours.");
	sample_entry(a, list, "data-why", "Why?", "So.");
	sample_entry(a, doc_add(a, n, DOC_PAIRS), "", "Number", "1");
	list = doc_add(a, n, DOC_STEPS);
	item = sample_words(a, list, DOC_ITEM, "First");
	sample_words(a, item, DOC_PARAGRAPH, "Below.");
	doc_mark(a, sample_words(a, list, DOC_ITEM, "2. second"))->id =
	    STR("second");
	return n;
}

static struct doc_node *
sample_table(struct arena *a)
{
	struct doc_node *n = doc_new(a, DOC_TABLE), *c, *row, *part;

	doc_mark(a, n)->id = STR("table-purposes");
	n->look = LOOK_PURPOSES;
	c = sample_words(a, n, DOC_CAPTION, "Table 1");
	sample_words(a, c, DOC_DETAIL, "A remark.");
	sample_words(a, n, DOC_COLUMN, "Purpose");
	sample_words(a, n, DOC_COLUMN, "Basis");
	row = doc_add(a, n, DOC_ROW);
	doc_mark(a, row)->id = STR("purpose-run");
	c = doc_add(a, row, DOC_CELL);
	sample_words(a, c, DOC_STRONG, "Run");
	sample_words(a, c, DOC_DETAIL, "Run it | all");
	c = doc_add(a, row, DOC_CELL);
	c->look = LOOK_STACK;
	part = doc_add(a, c, DOC_PART);
	doc_link(a, part, STR("#basis-contract"), STR("Contract"))->look =
	    LOOK_BASIS;
	part = sample_words(a, c, DOC_PART, "Consent");
	part->optional = true;
	sample_words(a, part, DOC_CONDITION, "when you click");
	return n;
}

static struct doc_flow *
sample_flow(struct arena *a)
{
	struct doc_flow *flow = ARENA_NEW(a, struct doc_flow);

	flow->title = STR("From data to basis");
	flow->description = STR("One purpose.");
	return flow;
}

static struct doc_node *
sample_figures(struct arena *a)
{
	struct doc_node *n = sample_section(a, DOC_SECTION, "purposes",
	    "Why we use it", 3);
	struct doc_node *figure, *item;

	figure = doc_add(a, n, DOC_FIGURE);
	doc_mark(a, figure)->id = STR("figure-flow");
	figure->look = LOOK_FLOW;
	doc_mark(a, figure)->flow = sample_flow(a);
	sample_words(a, figure, DOC_CAPTION, "Figure 1.");
	doc_append(n, sample_table(a));
	figure = doc_add(a, n, DOC_FIGURE);
	doc_mark(a, figure)->id = STR("figure-transfers");
	figure->look = LOOK_PATH;
	item = sample_words(a, doc_add(a, figure, DOC_ITEM), DOC_STRONG,
	    "Ireland");
	item = figure->last;
	doc_text(a, item, STR("Backup"));
	sample_words(a, figure, DOC_CAPTION, "Figure 2.");
	doc_mark(a, sample_words(a, n, DOC_HEADING, "More"))->id = STR("bases");
	return n;
}

static struct doc_fact *
sample_fact(struct arena *a, struct doc_fact *parent, const char *name,
    const char *id, const char *label)
{
	struct doc_fact *f = fact_add(a, parent, name);

	fact_set(a, f, "id", str_from(id));
	fact_add(a, f, "label")->content =
	    doc_text(a, doc_new(a, DOC_TERM), str_from(label));
	return f;
}

static struct doc_fact *
sample_facts(struct arena *a)
{
	struct doc_fact *facts = fact_add(a, NULL, "facts"), *list, *f;

	f = fact_add(a, facts, "controller");
	fact_add(a, f, "name")->content =
	    doc_text(a, doc_new(a, DOC_TERM), STR("Ours & Co"));
	list = fact_add(a, facts, "data-types");
	sample_fact(a, list, "data", "data-item-name", "Name");
	list = fact_add(a, facts, "purposes");
	f = sample_fact(a, list, "purpose", "purpose-run", "Run");
	fact_set(a, fact_add(a, f, "uses"), "data", STR("data-item-name"));
	fact_set(a, fact_add(a, f, "rests-on"), "basis",
	    STR("basis-contract"));
	list = fact_add(a, facts, "bases");
	sample_fact(a, list, "basis", "basis-contract", "Contract");
	fact_set(a, fact_add(a, facts, "transfers"), "none", STR("true"));
	return facts;
}

/* One after the other, as a document that policyc builds does. */
static void
sample_tell(const struct doc *d, const struct fact_listener *to)
{
	const struct doc_fact *facts = sample_facts(d->arena);

	to->begin(to->data, facts);
	for (const struct doc_fact *f = facts->first; f; f = f->next)
		to->whole(to->data, f);
	to->end(to->data, facts);
}

static struct doc *
sample_doc(struct arena *a)
{
	struct doc *d = ARENA_NEW(a, struct doc);
	struct doc_edition *editions = arena_array(a, 2, sizeof(*editions));
	struct doc_node *p;

	d->arena = a;
	d->key = STR("privacy");
	d->kind = STR("privacy-notice");
	d->locale = STR("en");
	d->title = STR("Privacy notice");
	d->description = STR("How \"we\" use it.");
	d->controller = STR("Ours & Co");
	d->version = STR("2.6");
	d->previous_version = STR("2.5");
	d->updated = (struct date){ 2021, 8, 4 };
	d->effective = (struct date){ 2021, 9, 1 };
	d->state = STATE_ARCHIVED;
	d->url = STR("https://x.example/?a=1&b=2");
	d->successor_url = STR("https://x.example/now");
	editions[0] = (struct doc_edition){ STR("en"), STR("English"), true };
	editions[1] = (struct doc_edition){ STR("sv"), STR("Svenska"), false };
	d->editions = editions;
	d->edition_count = 2;
	d->source_locale = STR("sv");
	d->units = 10;
	d->translated = 9;
	d->version_line = STR("Version 2.6, 4 August 2021");
	d->generator = STR("policyc 0");
	d->model_sha256 = STR("00ff");
	d->contents = STR("Contents");
	d->lede = doc_new(a, DOC_PARAGRAPH);
	doc_text(a, d->lede, STR("How we use data."));
	d->banners = doc_new(a, DOC_NOTE);
	doc_mark(a, d->banners)->id = STR("archive");
	d->banners->icon = ICON_ARCHIVE;
	sample_words(a, d->banners, DOC_STRONG, "Archived.");
	doc_text(a, d->banners, STR(" Old."));
	d->banners->next = doc_new(a, DOC_NOTE);
	sample_words(a, d->banners->next, DOC_PARAGRAPH, "Partly translated.");
	d->slip = doc_new(a, DOC_PAIRS);
	p = sample_entry(a, d->slip, "", "Version", "2.6");
	doc_mark(a, p)->concept = STR("dpv:x");
	d->summary = sample_summary(a);
	d->sections = sample_inlines(a);
	d->sections->next = sample_lists(a);
	d->sections->next->next = sample_figures(a);
	d->tell = sample_tell;
	return d;
}

#endif
