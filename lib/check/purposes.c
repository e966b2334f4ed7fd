#include "check/rule.h"
#include "check/uses.h"

static bool
names_no_data(const struct check *c, const void *purpose)
{
	const struct purpose *p = purpose;

	(void)c;
	return !p->optional_data.count;
}

static void
wildcard_data(struct check *c, const struct purpose *p)
{
	if (takes_any(p))
		found(c, p->data.at, "data",
		    "the purpose '%.*s' may use any data, and no condition "
		    "limits it",
		    STR_ARG(p->item.id));
}

static void
unused_audience(struct check *c, const struct audience *a)
{
	const struct data_origin *s;
	struct diag *d;

	if (!uses_of(c)->audiences_known || audience_used(c, a) ||
	    (!is_whole_notice(c, NULL) && !c->policy->purposes.count))
		return;
	d = found(c, a->item.key_at, NULL,
	    "no purpose says what data on '%.*s' are used for",
	    STR_ARG(a->item.id));
	s = audience_source(c, a);
	if (s)
		diag_place(c->ds, d, s->audiences.at,
		    "data on them are collected here");
}

static void
collected_not_listed(struct check *c, const struct data_type *t)
{
	const struct data_use *use = use_of(c, t);
	struct diag *d;

	if (!uses_of(c)->data_known || use->used || !use->source)
		return;
	d = found(c, t->item.key_at, NULL,
	    "'%.*s' is collected, and no purpose uses it",
	    STR_ARG(t->item.id));
	diag_place(c->ds, d, use->source->item.key_at, "it comes from here");
}

/* --- vague titles ------------------------------------------------------- */

static bool
says_nothing(struct check *c, const struct text *t)
{
	static const char *const phrases[] = { "improve services",
		"improve our services", "improve our products",
		"improve our products and services", "improve your experience",
		"improve the user experience", "service improvement",
		"develop new services", "develop new products",
		"develop new products and services", "research",
		"research purposes", "business purposes",
		"our business purposes", "commercial purposes",
		"internal purposes", "other purposes", "various purposes",
		"offer personalised services", "personalised services",
		"run our business", "our legitimate interests", NULL };

	return t->s.len && is_phrase(bare_words(c, t->s), phrases);
}

static void
vague_title(struct check *c, const struct purpose *p)
{
	if (in_english(c) && says_nothing(c, &p->title))
		found(c, p->title.at, "title",
		    "the title of the purpose '%.*s' would fit nearly any use "
		    "of data",
		    STR_ARG(p->item.id));
}

/* --- marketing and further use ------------------------------------------ */

static bool
is_marketing(const struct purpose *p)
{
	return p->direct_marketing.is == FLAG_YES ||
	    has_choice(&p->kinds, PURPOSE_MARKETING);
}

static const struct choice *
electronic_mail(const struct purpose *p)
{
	for (EACH(struct choice, x, p->marketing_by))
		if (x->is == CHANNEL_EMAIL || x->is == CHANNEL_SMS ||
		    x->is == CHANNEL_IN_APP)
			return x;
	return NULL;
}

/*
 * The law protects individuals.  Whoever writes to companies alone says so in
 * a condition of the basis.
 */
static void
marketing_mail(struct check *c, const struct purpose *p,
    const struct basis *b)
{
	const struct choice *by = electronic_mail(p);
	struct diag *d;

	if (!by || !is_marketing(p) || p->soft_opt_in.is == FLAG_YES ||
	    !is_of_family(b, BASIS_LEGITIMATE_INTERESTS) || has_condition(b))
		return;
	d = found(c, b->basis.at, NULL,
	    "the purpose '%.*s' sends electronic marketing without consent",
	    STR_ARG(p->item.id));
	diag_place(c->ds, d, by->at, "by this means");
}

static void
old_compatibility(struct check *c, const struct policy *p)
{
	const struct str cited = STR("6(4)");
	const struct text *compatible = &p->further_use.compatible;
	const struct text *unrelated = &p->further_use.unrelated, *t = NULL;

	if (find_words(compatible->s, cited, 0) < compatible->s.len)
		t = compatible;
	else if (find_words(unrelated->s, cited, 0) < unrelated->s.len)
		t = unrelated;
	if (t && british_only(c))
		found(c, place_within(c, t->at, cited),
		    t == compatible ? "further_use.compatible"
				    : "further_use.unrelated",
		    "the notice cites Article 6(4), which the law of the "
		    "United Kingdom no longer has");
}

const struct check_row purposes_rows[] = {
	{ R_EU13_PURPOSE, .require = "purposes", .in = IN_POLICY,
	  .when = is_whole_notice,
	  .say = "the notice does not say what personal data are used for" },
	{ R_CH19_PURPOSE, .require = "purposes", .in = IN_POLICY,
	  .when = is_whole_notice,
	  .say = "the notice does not say what personal data are used for" },
	{ R_PURPOSE_WITHOUT_DATA, .require = "data", .in = IN_PURPOSES,
	  .when = names_no_data,
	  .say = "the purpose '{}' does not say which data it uses" },
	{ R_EU30_RECORD_SUPERSET, .require = "audiences", .in = IN_PURPOSES,
	  .say = "the purpose '{}' does not say whose data it uses" },
	{ R_GENERIC_PURPOSE, .purpose = vague_title },
	{ R_WILDCARD_DATA, .purpose = wildcard_data },
	{ R_AUDIENCE_WITHOUT_PURPOSE, .audience = unused_audience },
	{ R_COLLECTED_NOT_LISTED, .data_type = collected_not_listed },
	{ R_E_MARKETING_LI, .basis = marketing_mail },
	{ R_UK8A_COMPATIBILITY, .policy = old_compatibility },
	{ R_NONE },
};
