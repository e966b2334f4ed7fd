/*
 * What follows from a model: which rights, from which laws and which uses.
 */
#include "check.h"

#include "base/out.h"
#include "model/decode.h"
#include "model/facts.h"
#include "text/catalog.h"
#include "yaml/tree.h"

static const struct policy *
policy_of(struct arena *arena, const char *facts)
{
	struct sources *sources = ARENA_NEW(arena, struct sources);
	struct diags *ds = ARENA_NEW(arena, struct diags);
	struct model *model = ARENA_NEW(arena, struct model);
	struct source *source;

	sources_init(sources, arena);
	diags_init(ds, arena, sources);
	source = source_check(ds, STR("t"),
	    arena_printf(arena, "policyc: 1\n%s", facts));
	assert_non_null(source);
	model_decode(ds, arena, yaml_parse(ds, arena, source), model);
	model_resolve(ds, model);
	for (const struct diag *d = ds->first; d; d = d->next)
		print_error("%.*s\n", STR_ARG(d->message));
	assert_int_equal(ds->count, 0);
	return &model->policy;
}

#define NOTICE(rest) \
	"notice: {id: a, title: T, version: '1', language: en-GB, " rest "}\n"
#define ON(basis) "purposes: {p: {title: Why, bases: [" basis "]}}\n"
#define DECIDES "automated_decisions: {d: {logic: So}}\n"

#define EU "regimes: [eu-gdpr]"
#define UK "regimes: [uk-gdpr]"
#define CH "regimes: [ch-fadp]"
#define CA "regimes: [us-ca]"

#define ALWAYS "access rectification erasure restriction"
#define CA_ALWAYS "ca-know ca-delete ca-correct"

static const struct {
	const char *policy, *rights;
} cases[] = {
	/* The EU: what depends on the lawful basis, and what does not. */
	{ NOTICE(EU), ALWAYS " complain-authority" },
	{ NOTICE(EU) ON("consent"),
	    ALWAYS " portability withdraw-consent complain-authority" },
	{ NOTICE(EU) ON("contract"), ALWAYS " portability complain-authority" },
	{ NOTICE(EU) ON("pre-contract"),
	    ALWAYS " portability complain-authority" },
	{ NOTICE(EU) ON("legal-obligation"), ALWAYS " complain-authority" },
	{ NOTICE(EU) ON("vital-interests"), ALWAYS " complain-authority" },
	{ NOTICE(EU) ON("public-task"),
	    ALWAYS " objection complain-authority" },
	{ NOTICE(EU) ON("official-authority"),
	    ALWAYS " objection complain-authority" },
	{ NOTICE(EU) ON("legitimate-interests-third-party"),
	    ALWAYS " objection complain-authority" },
	{ NOTICE(EU) "purposes: {p: {title: Why, bases: [legal-obligation], "
		     "art9: [explicit-consent]}}\n",
	    ALWAYS " portability withdraw-consent complain-authority" },
	{ NOTICE(EU) "purposes: {p: {title: Why, bases: [consent], "
		     "direct_marketing: yes}}\n",
	    ALWAYS " portability objection-dm withdraw-consent "
		   "complain-authority" },
	{ NOTICE(EU) DECIDES, ALWAYS " adm complain-authority" },
	{ NOTICE(EU) "automated_decisions: none\n",
	    ALWAYS " complain-authority" },
	{ NOTICE(EU) "complaints: {controller_route: {email: a@b.example}}\n",
	    ALWAYS " complain-authority" },
	/* Nobody says which law: the strictest. */
	{ NOTICE("") ON("contract"), ALWAYS " portability complain-authority" },
	/* The United Kingdom: complaints to us, by law from a day on. */
	{ NOTICE(UK ", effective: 2026-06-18"), ALWAYS " complain-authority" },
	{ NOTICE(UK ", effective: 2026-06-19"),
	    ALWAYS " complain-authority complain-controller" },
	{ NOTICE(UK), ALWAYS " complain-authority complain-controller" },
	{ NOTICE(UK ", effective: 2021-01-01")
		"complaints: {controller_route: {email: a@b.example}}\n",
	    ALWAYS " complain-authority complain-controller" },
	{ NOTICE(UK ", effective: 2021-01-01")
		ON("recognised-legitimate-interests"),
	    ALWAYS " objection complain-authority" },
	/* Switzerland. */
	{ NOTICE(CH), "ch-access ch-correction" },
	{ NOTICE(CH) ON("contract"), "ch-access ch-portability ch-correction" },
	{ NOTICE(CH) ON("legitimate-interests"), "ch-access ch-correction" },
	{ NOTICE(CH) DECIDES, "ch-access ch-correction ch-adm" },
	/* California. */
	{ NOTICE(CA) ON("consent"), CA_ALWAYS " ca-nonretaliation" },
	{ NOTICE(CA) "us: {ca: {sold_shared: none, "
		     "sensitive_beyond_7027m: no}}\n",
	    CA_ALWAYS " ca-nonretaliation" },
	{ NOTICE(CA) "us: {ca: {sold_shared: [{category: identifiers}], "
		     "sensitive_beyond_7027m: yes}}\n",
	    CA_ALWAYS " ca-opt-out ca-limit ca-nonretaliation" },
	{ NOTICE(CA ", effective: 2026-12-31") DECIDES,
	    CA_ALWAYS " ca-nonretaliation" },
	{ NOTICE(CA ", effective: 2027-01-01") DECIDES,
	    CA_ALWAYS " ca-admt-opt-out ca-admt-access ca-nonretaliation" },
	/* Laws that only have rules on cookies, or whose rights have no words. */
	{ NOTICE("regimes: [eprivacy, pecr, br-lgpd]") ON("consent"), "" },
	/* Several. */
	{ NOTICE("regimes: [us-ca, ch-fadp, eu-gdpr]"),
	    ALWAYS " complain-authority ch-access ch-correction " CA_ALWAYS
		   " ca-nonretaliation" },
	/* The author lists them. */
	{ NOTICE(EU) ON("consent") "rights: {stated: [erasure, access]}\n",
	    "access erasure" },
};

static struct str
words_of(struct arena *arena, const enum right *rights, size_t n)
{
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < n; i++) {
		if (i)
			out_char(&o, ' ');
		out_cstr(&o, right_ids[rights[i]]);
	}
	return out_text(&o);
}

static void
rights_follow_from_laws_and_uses(void **state)
{
	for (size_t i = 0; i < COUNT(cases); i++) {
		enum right rights[RIGHT_COUNT];
		size_t n = rights_of(policy_of(*state, cases[i].policy),
		    rights);
		struct str got = words_of(*state, rights, n);

		if (!str_eq(got, str_from(cases[i].rights)))
			fail_msg("%s: %.*s", cases[i].policy, STR_ARG(got));
	}
}

static void
every_right_that_may_be_stated_has_its_words(void **state)
{
	struct policy policy = { 0 };
	struct choice all[RIGHT_COUNT];
	enum right rights[RIGHT_COUNT];
	size_t n;

	(void)state;
	for (unsigned i = 0; i < RIGHT_COUNT; i++)
		all[i] = (struct choice){ { 0 }, i };
	policy.rights.stated = (struct list){ all, RIGHT_COUNT, { 0 }, GIVEN };
	n = rights_of(&policy, rights);
	assert_int_equal(n, 23);
	for (size_t i = 0; i < n; i++)
		if (!catalog_named("right", right_ids[rights[i]], "label") ||
		    !catalog_named("right", right_ids[rights[i]], "text"))
			fail_msg("%s", right_ids[rights[i]]);
}

static void
what_is_due_does_not_depend_on_what_is_stated(void **state)
{
	enum right rights[RIGHT_COUNT];
	size_t n = rights_due(policy_of(*state,
	    NOTICE(EU) "rights: {stated: [access, portability]}\n"), rights);

	assert_str(words_of(*state, rights, n), ALWAYS " complain-authority");
}

static struct str
purposes_of(struct arena *arena, const struct policy *policy,
    enum right right)
{
	const struct purpose *of[8];
	size_t n = right_purposes(policy, right, of);
	struct out o;

	out_init(&o, arena);
	for (size_t i = 0; i < n; i++) {
		if (i)
			out_char(&o, ' ');
		out_str(&o, of[i]->item.id);
	}
	return out_text(&o);
}

static void
a_right_concerns_the_purposes_it_depends_on(void **state)
{
	const struct policy *policy = policy_of(*state, NOTICE(EU)
	    "purposes:\n"
	    "  news: {title: News, bases: [consent], direct_marketing: yes}\n"
	    "  sale: {title: Sale, bases: [pre-contract]}\n"
	    "  care: {title: Care, bases: [legitimate-interests]}\n");
	static const struct {
		enum right right;
		const char *purposes;
	} concerned[] = {
		{ RIGHT_PORTABILITY, "news sale" },
		{ RIGHT_CH_PORTABILITY, "news sale" },
		{ RIGHT_OBJECTION, "care" },
		{ RIGHT_OBJECTION_DM, "news" },
		{ RIGHT_WITHDRAW_CONSENT, "news" },
		{ RIGHT_ACCESS, "" },
		{ RIGHT_CA_NONRETALIATION, "" },
	};

	for (size_t i = 0; i < COUNT(concerned); i++)
		assert_str(purposes_of(*state, policy, concerned[i].right),
		    concerned[i].purposes);
}

static void
a_promise_says_itself_what_it_concerns(void **state)
{
	const struct policy *policy = policy_of(*state, NOTICE(EU)
	    "rights: {details: {portability: {bases: [contract]}}}\n"
	    "purposes:\n"
	    "  news: {title: News, bases: [consent]}\n"
	    "  sale: {title: Sale, bases: [contract-performance]}\n");

	assert_str(purposes_of(*state, policy, RIGHT_PORTABILITY), "sale");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(rights_follow_from_laws_and_uses),
		cmocka_unit_test(every_right_that_may_be_stated_has_its_words),
		arena_test(what_is_due_does_not_depend_on_what_is_stated),
		arena_test(a_right_concerns_the_purposes_it_depends_on),
		arena_test(a_promise_says_itself_what_it_concerns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
