#include <stdlib.h>

#include "base/arena.h"
#include "check/rule.h"
#include "check/uses.h"

/* --- data types --------------------------------------------------------- */

static void
unused(struct check *c, const struct data_type *t)
{
	const struct data_use *use = use_of(c, t);

	if (uses_of(c)->data_known && uses_of(c)->sources_known &&
	    !use->used && !use->held && !use->origins)
		found(c, t->item.key_at, NULL,
		    "no purpose uses '%.*s', and no source collects it",
		    STR_ARG(t->item.id));
}

static int
by_concept(const void *x, const void *y)
{
	const struct data_type *a = *(const struct data_type *const *)x;
	const struct data_type *b = *(const struct data_type *const *)y;
	int order = str_cmp(a->concept.s, b->concept.s);

	if (!order)
		order = (a->group.is > b->group.is) -
		    (a->group.is < b->group.is);
	return order ? order : (a > b) - (a < b);
}

static bool
are_alike(const struct data_type *a, const struct data_type *b)
{
	return a->concept.s.len && str_eq(a->concept.s, b->concept.s) &&
	    a->group.is == b->group.is && a->special.is == b->special.is;
}

static void
report_alias(struct check *c, const struct data_type *first,
    const struct data_type *again)
{
	diag_place(c->ds,
	    found(c, again->concept.at, key_to(c, "data_types", &again->item),
		"'%.*s' and '%.*s' are the same kind of data under two names",
		STR_ARG(first->item.id), STR_ARG(again->item.id)),
	    first->concept.at, "the first one");
}

static void
aliases(struct check *c, const struct policy *p)
{
	const struct data_type **all = arena_array(c->arena,
	    p->data_types.count + 1, sizeof(*all));
	size_t n = 0;

	for (EACH(struct data_type, t, p->data_types))
		all[n++] = t;
	qsort(all, n, sizeof(*all), by_concept);
	for (size_t i = 1; i < n; i++)
		if (are_alike(all[i - 1], all[i]) &&
		    !str_eq(all[i - 1]->label.s, all[i]->label.s))
			report_alias(c, all[i - 1], all[i]);
}

static void
contradicted_degree(struct check *c, const struct data_type *t)
{
	struct span at = t->special.is ? t->special.at : t->group.at;
	struct diag *d;

	if (!t->identifiability.is || identifies(t) ||
	    (!t->special.is && t->group.is != GROUP_IDENTITY &&
		t->group.is != GROUP_CONTACT))
		return;
	d = found(c, t->identifiability.at, "identifiability",
	    "'%.*s' is said to identify nobody, and is of a kind that does",
	    STR_ARG(t->item.id));
	diag_place(c->ds, d, at, "this kind is about a person");
}

static void
unguarded_writing(struct check *c, const struct data_type *t)
{
	const struct list *never = &c->policy->not_collected;

	if (t->group.is == GROUP_FREE_TEXT && !t->special.is &&
	    !t->note.s.len &&
	    has_choice(never, NOT_COLLECTED_SPECIAL_CATEGORIES))
		diag_place(c->ds,
		    found(c, t->item.key_at, "note",
			"people can write anything in '%.*s', and nothing "
			"asks them to leave out special categories",
			STR_ARG(t->item.id)),
		    never->at, "said never to be collected");
}

/* --- what is said never to be collected --------------------------------- */

static struct span
first_data(const struct policy *p, bool (*such)(const struct data_type *))
{
	for (EACH(struct data_type, t, p->data_types))
		if (such(t))
			return t->special.is ? t->special.at : t->group.at;
	return (struct span){ 0 };
}

static bool
is_location(const struct data_type *t)
{
	return t->group.is == GROUP_LOCATION && identifies(t);
}

static struct span
children_at(const struct policy *p)
{
	const struct children *k = &p->children;

	for (EACH(struct audience, a, p->audiences))
		if (a->children.is == FLAG_YES)
			return a->children.at;
	return k->knowingly.is == FLAG_YES ? k->knowingly.at
	    : k->directed.is == FLAG_YES   ? k->directed.at
					   : (struct span){ 0 };
}

/*
 * Where the policy says the contrary.  Whether payment data are card data, no
 * key tells.
 */
static struct span
contrary(const struct policy *p, enum not_collected what)
{
	switch (what) {
	case NOT_COLLECTED_SPECIAL_CATEGORIES:
		return first_data(p, is_art9);
	case NOT_COLLECTED_CRIMINAL_OFFENCES:
		return first_data(p, is_art10);
	case NOT_COLLECTED_LOCATION:
		return first_data(p, is_location);
	case NOT_COLLECTED_CHILDREN:
		return children_at(p);
	case NOT_COLLECTED_PAYMENT_CARDS:
	case NOT_COLLECTED_NONE:
	case NOT_COLLECTED_COUNT:
		break;
	}
	return (struct span){ 0 };
}

static void
contradicted(struct check *c, const struct policy *p)
{
	bool seen[NOT_COLLECTED_COUNT] = { false };

	for (EACH(struct choice, x, p->not_collected)) {
		struct span at;

		if (seen[x->is])
			continue;
		seen[x->is] = true;
		at = contrary(p, (enum not_collected)x->is);
		if (at.len)
			diag_place(c->ds,
			    found(c, x->at, "not_collected",
				"'%s' is listed as never collected, and the "
				"policy says the contrary",
				names_never_collected.ids[x->is]),
			    at, "here");
	}
}

/* --- must people provide them? ------------------------------------------ */

static void
no_requirement(struct check *c, const struct data_type *t)
{
	if (!t->requirement.is && identifies(t) && is_direct_data(c, t) &&
	    !use_of(c, t)->optional)
		found(c, t->item.key_at, "requirement",
		    "it is not said whether people must provide '%.*s'",
		    STR_ARG(t->item.id));
}

static bool
is_demanded(const struct data_type *t)
{
	return t->requirement.is && t->requirement.is != REQUIREMENT_OPTIONAL;
}

static void
no_consequence(struct check *c, const struct policy *p)
{
	if (p->provision.consequence.s.len)
		return;
	for (EACH(struct data_type, t, p->data_types)) {
		if (!is_demanded(t) || t->consequence.s.len ||
		    !is_direct_data(c, t))
			continue;
		found(c, t->requirement.at, "provision.consequence",
		    "people must provide '%.*s', and it is not said what "
		    "follows when they do not",
		    STR_ARG(t->item.id));
		return;
	}
}

/* --- where they come from ----------------------------------------------- */

static bool
is_our_source(const struct check *c, const void *source)
{
	const struct data_origin *s = source;

	(void)c;
	return s->kind.is != SOURCE_CUSTOMER;
}

static void
no_category(struct check *c, const struct data_type *t)
{
	if (!t->label.s.len && !t->group.is && is_indirect_data(c, t))
		found(c, t->item.key_at, NULL,
		    "'%.*s' comes from others, and neither a name nor a group "
		    "tells people what it is",
		    STR_ARG(t->item.id));
}

static void
nameless_source(struct check *c, const struct data_origin *s)
{
	if (is_indirect(s) && !s->label.s.len && !s->channels.s.len)
		found(c, s->item.key_at, NULL,
		    "the source '%.*s' is not described",
		    STR_ARG(s->item.id));
}

static bool
is_indirect_source(const struct check *c, const void *source)
{
	(void)c;
	return is_indirect(source);
}

/* --- exemptions from the duty to inform --------------------------------- */

static const struct exemption *
claimed(const struct policy *p, enum exempted what)
{
	for (EACH(struct exemption, e, p->exemptions))
		if (names_find(&names_exempted, e->item.id) == what)
			return e;
	return NULL;
}

static void
not_public(struct check *c, const struct policy *p)
{
	const struct exemption *e =
	    claimed(p, EXEMPTED_DISPROPORTIONATE_EFFORT);

	if (e && e->public.is != FLAG_YES)
		found(c, e->public.at.len ? e->public.at : e->item.key_at,
		    "exemptions.disproportionate-effort.public",
		    "people are not informed because of the effort, and the "
		    "information is not said to be public instead");
}

/* A notice for both unions may mean the paragraph of the other. */
static bool
cites_old_paragraph(const struct check *c, struct str citation)
{
	return str_search(citation, STR("14(5)(b)")) < citation.len &&
	    (!under(c, REGIME_EU_GDPR) ||
		str_starts(citation, STR("UK")));
}

static void
old_paragraph(struct check *c, const struct policy *p)
{
	for (EACH(struct exemption, e, p->exemptions))
		if (cites_old_paragraph(c, e->citation.s))
			found(c, e->citation.at,
			    key_to(c, "exemptions", &e->item),
			    "'%.*s' is no longer the paragraph on this "
			    "exemption in the United Kingdom",
			    STR_ARG(diag_quote(c->ds, e->citation.s)));
}

/* Swiss law knows that exception only for data that come from others. */
static void
needless_exception(struct check *c, const struct policy *p)
{
	const struct exemption *e =
	    claimed(p, EXEMPTED_DISPROPORTIONATE_EFFORT);

	if (!e || !p->sources.count)
		return;
	for (EACH(struct data_origin, s, p->sources))
		if (s->kind.is != SOURCE_DATA_SUBJECT &&
		    s->kind.is != SOURCE_OBSERVED)
			return;
	found(c, e->item.key_at, "exemptions.disproportionate-effort",
	    "an exception for data that come from others is claimed, and all "
	    "data come from the people themselves");
}

const struct check_row data_rows[] = {
	{ R_DATA_UNUSED, .data_type = unused },
	{ R_ALIAS_DUPLICATE, .policy = aliases },
	{ R_AGGREGATE_NOT_PERSONAL_CONFLICT,
	  .data_type = contradicted_degree },
	{ R_FREETEXT_UNFLAGGED, .data_type = unguarded_writing },
	{ R_NOT_COLLECTED_CONTRADICTED, .policy = contradicted },
	{ R_EU13_PROVISION_REQUIREMENT, .data_type = no_requirement },
	{ R_EU13_PROVISION_CONSEQUENCE, .policy = no_consequence },
	{ R_SOURCE_UNUSED, .require = "data", .in = IN_SOURCES,
	  .when = is_our_source,
	  .say = "the source '{}' does not say which data come from it" },
	{ R_EU14_DATA_CATEGORIES, .data_type = no_category },
	{ R_CH19_CATEGORIES, .data_type = no_category },
	{ R_EU14_SOURCE, .source = nameless_source },
	{ R_EU14_TIMING, .require = "timing", .in = IN_SOURCES,
	  .when = is_indirect_source,
	  .say = "it is not said when people learn of data from '{}'" },
	{ R_CH19_TIMING, .require = "timing", .in = IN_SOURCES,
	  .when = is_indirect_source,
	  .say = "it is not said when people learn of data from '{}'" },
	{ R_EU14_EXEMPTION, .policy = not_public },
	{ R_UK14_EXEMPTION, .policy = old_paragraph },
	{ R_CH20_EXCEPTIONS, .policy = needless_exception },
	{ R_NONE },
};
