/*
 * What the California Consumer Privacy Act asks for beside the rest of the
 * notice (11 CCR 7011): in its own terms, with links to what stands elsewhere.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

static struct str
category_words(struct builder *b, unsigned category)
{
	return word_for(b, "ccpa", ccpa_category_ids[category], "label");
}

/* --- what is collected ------------------------------------------------ */

/* Categories as bits: of each kind of data, and of several. */
struct kinds {
	unsigned *categories;
	unsigned all;
	unsigned unnamed; /* of the kinds that no retention rule names */
};

static size_t
index_of(const struct builder *b, const struct ref *r)
{
	return (size_t)((const struct data_type *)(const void *)r->to -
	    (const struct data_type *)b->policy->data_types.items);
}

static struct kinds
kinds_of(struct builder *b)
{
	const struct list *l = &b->policy->data_types;
	struct kinds x = { .categories = arena_array(b->arena, l->count,
			       sizeof(*x.categories)) };
	bool *named = arena_array(b->arena, l->count, sizeof(*named));
	size_t i = 0;

	for (EACH(struct retention, rule, b->policy->retention))
		for (EACH(struct ref, r, rule->data))
			named[index_of(b, r)] = true;
	for (EACH(struct data_type, d, *l)) {
		for (EACH(struct choice, c, d->ccpa))
			x.categories[i] |= 1u << c->is;
		x.all |= x.categories[i];
		x.unnamed |= named[i] ? 0 : x.categories[i];
		i++;
	}
	return x;
}

/* Do the references name data of the category, or all data? */
static bool
names_some(const struct builder *b, const struct kinds *x,
    const struct list *refs, unsigned category)
{
	if (refs->given == GIVEN_ANY)
		return true;
	for (EACH(struct ref, r, *refs))
		if (x->categories[index_of(b, r)] >> category & 1)
			return true;
	return false;
}

/* A rule for any data holds for those that no other rule names. */
static bool
keeps_some(const struct builder *b, const struct kinds *x,
    const struct retention *rule, unsigned category)
{
	return rule->data.given == GIVEN_ANY
	    ? x->unnamed >> category & 1
	    : names_some(b, x, &rule->data, category);
}

static struct doc_node *
stack(struct builder *b, struct doc_node *r)
{
	struct doc_node *c = cell(b, r);

	c->look = LOOK_STACK;
	return c;
}

static void
collected_row(struct builder *b, struct doc_node *t,
    const struct kinds *of, unsigned category)
{
	struct doc_node *r = row(b, t, anchor(b, "ccpa",
	    str_from(ccpa_category_ids[category]))), *c;
	size_t n = 0;

	doc_text(b->arena, doc_add(b->arena, cell(b, r), DOC_STRONG),
	    category_words(b, category));
	c = stack(b, r);
	for (EACH(struct data_type, d, b->policy->data_types))
		if (of->categories[n++] >> category & 1)
			doc_link(b->arena, doc_add(b->arena, c, DOC_PART),
			    to_anchor(b, anchor(b, "data", d->item.id)),
			    data_words(b, d));
	c = stack(b, r);
	for (EACH(struct purpose, p, b->policy->purposes))
		if (names_some(b, of, &p->data, category) ||
		    names_some(b, of, &p->optional_data, category))
			purpose_link(b, doc_add(b->arena, c, DOC_PART), p);
	c = stack(b, r);
	for (EACH(struct retention, x, b->policy->retention))
		if (keeps_some(b, of, x, category))
			retention_part(b, c, x);
}

static struct str
business_words(struct builder *b, const struct purpose *p)
{
	struct str *items = arena_array(b->arena, p->business_purposes.count,
	    sizeof(*items));
	struct out o;
	size_t n = 0;

	for (EACH(struct choice, c, p->business_purposes))
		items[n++] = word_for(b, "business",
		    names_businesses.ids[c->is], "label");
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	return out_text(&o);
}

static void
business_purposes(struct builder *b, struct doc_node *s)
{
	struct doc_node *list = NULL;

	for (EACH(struct purpose, p, b->policy->purposes)) {
		struct doc_node *link = doc_new(b->arena, DOC_TERM);

		if (!p->business_purposes.count)
			continue;
		if (!list) {
			say_plain(b, paragraph(b, s), M_CALIFORNIA_PURPOSES);
			list = doc_add(b->arena, s, DOC_BULLETS);
		}
		purpose_link(b, link, p);
		say(b, doc_add(b->arena, list, DOC_ITEM), M_CALIFORNIA_PURPOSE,
		    { P_PURPOSE, .nodes = link },
		    { P_KINDS, .text = business_words(b, p) });
	}
}

static void
collected(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_CALIFORNIA_COLUMN_CATEGORY,
		M_CALIFORNIA_COLUMN_DATA, M_CALIFORNIA_COLUMN_PURPOSES,
		M_CALIFORNIA_COLUMN_RETENTION };
	const struct kinds of = kinds_of(b);
	struct doc_node *t = NULL, *link;

	for (unsigned i = CCPA_NONE + 1; i < CCPA_COUNT; i++) {
		if (!(of.all >> i & 1))
			continue;
		if (!t) {
			heading(b, s, "california-collected",
			    M_CALIFORNIA_COLLECTED);
			t = table(b, s, STR("table-california-collected"),
			    LOOK_TABLE, columns, 4);
			say_plain(b, t->first, M_CALIFORNIA_COLLECTED_CAPTION);
		}
		collected_row(b, t, &of, i);
	}
	if (b->policy->sources.count) {
		link = doc_new(b->arena, DOC_TERM);
		doc_link(b->arena, link, STR("#sources"),
		    words(b, M_SECTION_SOURCES));
		say(b, paragraph(b, s), M_CALIFORNIA_SOURCES,
		    { P_SECTION, .nodes = link });
	}
	business_purposes(b, s);
}

/* --- what goes to others ---------------------------------------------- */

static void
disclosures(struct builder *b, struct doc_node *s, const struct list *l,
    const char *id, enum message caption, enum message none)
{
	static const enum message columns[] = { M_CALIFORNIA_COLUMN_CATEGORY,
		M_CALIFORNIA_COLUMN_THIRD_PARTIES, M_CALIFORNIA_COLUMN_PURPOSE };
	struct doc_node *t, *r;

	if (l->given == GIVEN_NONE)
		say_plain(b, paragraph(b, s), none);
	if (!l->count)
		return;
	t = table(b, s, anchor(b, "table", str_from(id)), LOOK_TABLE, columns,
	    3);
	say_plain(b, t->first, caption);
	for (EACH(struct ca_disclosure, x, *l)) {
		r = row(b, t, STR(""));
		doc_text(b->arena, doc_add(b->arena, cell(b, r), DOC_STRONG),
		    category_words(b, x->category.is));
		prose(b, cell(b, r), &x->third_parties);
		prose(b, cell(b, r), &x->purpose);
	}
}

static void
sold_or_shared(struct builder *b, struct doc_node *s, const struct us_ca *ca)
{
	if (!ca->sold_shared.given && !ca->under_16.is &&
	    !ca->opt_out_url.s.len)
		return;
	heading(b, s, "california-sold-shared", M_CALIFORNIA_SOLD_SHARED);
	disclosures(b, s, &ca->sold_shared, "california-sold-shared",
	    M_CALIFORNIA_SOLD_SHARED_CAPTION, M_CALIFORNIA_SOLD_SHARED_NONE);
	if (ca->under_16.is)
		say_plain(b, paragraph(b, s), ca->under_16.is == FLAG_YES
			? M_CALIFORNIA_UNDER_16_YES
			: M_CALIFORNIA_UNDER_16_NO);
	if (ca->opt_out_url.s.len)
		doc_link(b->arena, paragraph(b, s), ca->opt_out_url.s,
		    words(b, M_CALIFORNIA_OPT_OUT));
}

static void
disclosed(struct builder *b, struct doc_node *s, const struct us_ca *ca)
{
	if (!ca->disclosed.given)
		return;
	heading(b, s, "california-disclosed", M_CALIFORNIA_DISCLOSED);
	disclosures(b, s, &ca->disclosed, "california-disclosed",
	    M_CALIFORNIA_DISCLOSED_CAPTION, M_CALIFORNIA_DISCLOSED_NONE);
}

static void
sensitive(struct builder *b, struct doc_node *s, const struct us_ca *ca)
{
	if (!ca->sensitive_beyond_7027m.is && !ca->limit_url.s.len)
		return;
	heading(b, s, "california-sensitive", M_CALIFORNIA_SENSITIVE);
	if (ca->sensitive_beyond_7027m.is)
		say_plain(b, paragraph(b, s),
		    ca->sensitive_beyond_7027m.is == FLAG_YES
			? M_CALIFORNIA_SENSITIVE_YES
			: M_CALIFORNIA_SENSITIVE_NO);
	if (ca->limit_url.s.len)
		doc_link(b->arena, paragraph(b, s), ca->limit_url.s,
		    words(b, M_CALIFORNIA_LIMIT));
}

/* --- requests --------------------------------------------------------- */

static void
said(struct builder *b, struct doc_node *terms, enum message label,
    const struct text *text)
{
	if (text->unit)
		prose(b, entry(b, terms, STR(""), ICON_NONE, words(b, label)),
		    text);
}

static void
reached(struct builder *b, struct doc_node *terms, enum message label,
    const struct word *word)
{
	if (word->s.len)
		address(b,
		    entry(b, terms, STR(""), ICON_NONE, words(b, label)),
		    word->s);
}

static void
requests(struct builder *b, struct doc_node *s, const struct us_ca *ca)
{
	struct doc_node *terms = doc_new(b->arena, DOC_TERMS), *list;

	said(b, terms, M_CALIFORNIA_VERIFICATION, &ca->verification);
	said(b, terms, M_CALIFORNIA_AGENT, &ca->agent);
	said(b, terms, M_CALIFORNIA_OPT_OUT_SIGNAL, &ca->opt_out_signal);
	reached(b, terms, M_CALIFORNIA_CONTACT, &ca->contact);
	reached(b, terms, M_CALIFORNIA_METRICS, &ca->metrics_url);
	if (!terms->first && !ca->request_methods.count)
		return;
	heading(b, s, "california-requests", M_CALIFORNIA_REQUESTS);
	if (ca->request_methods.count) {
		say_plain(b, paragraph(b, s), M_CALIFORNIA_METHODS);
		list = doc_add(b->arena, s, DOC_BULLETS);
		for (EACH(struct choice, c, ca->request_methods))
			doc_text(b->arena, doc_add(b->arena, list, DOC_ITEM),
			    word_for(b, "request-method",
				names_request_methods.ids[c->is], "label"));
	}
	if (terms->first)
		doc_append(s, terms);
}

void
section_california(struct builder *b, struct doc_node *s)
{
	const struct us_ca *ca = &b->policy->us.ca;

	if (!ca->item.given)
		return;
	say_plain(b, paragraph(b, s), M_CALIFORNIA_INTRO);
	collected(b, s);
	sold_or_shared(b, s, ca);
	disclosed(b, s, ca);
	sensitive(b, s, ca);
	requests(b, s, ca);
}
