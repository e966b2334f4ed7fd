/*
 * The model: what must hold of the schema table for everything that reads
 * it, and how a tree becomes a policy, its texts and its facts.
 */
#include "check.h"

#include "base/out.h"
#include "model/decode.h"
#include "model/model.h"
#include "model/records.h"
#include "policyc.h"
#include "text/catalog.h"
#include "yaml/tree.h"

/* --- the table --------------------------------------------------------- */

static size_t
member_size(const struct field *f)
{
	return f->shape == SHAPE_ONE ? field_size(f) : sizeof(struct list);
}

static bool
overlap(const struct field *a, const struct field *b)
{
	return a->offset < b->offset + member_size(b) &&
	    b->offset < a->offset + member_size(a);
}

static void
check_field(const struct record *r, const struct field *f)
{
	size_t len = strlen(f->key);

	if (f->offset < sizeof(struct item) ||
	    f->offset + member_size(f) > r->size)
		fail_msg("%s: %s lies outside the record", r->name, f->key);
	if (!len || strspn(f->key, "abcdefghijklmnopqrstuvwxyz_0123456789") !=
	    len)
		fail_msg("%s: %s is no key", r->name, f->key);
	if (!f->about || !*f->about || f->about[strlen(f->about) - 1] != '.')
		fail_msg("%s: %s has no sentence", r->name, f->key);
	if (f->kind == FIELD_NONE || (f->kind == FIELD_ENUM) != (f->names &&
	    f->kind != FIELD_RECORD))
		fail_msg("%s: %s has words, or none", r->name, f->key);
	if ((f->kind == FIELD_RECORD) != (f->record != NULL))
		fail_msg("%s: %s has a record, or none", r->name, f->key);
	if ((f->kind == FIELD_REF) != (f->target != COLLECTION_NONE))
		fail_msg("%s: %s refers to nothing", r->name, f->key);
	if (f->shape == SHAPE_MAP && f->kind != FIELD_RECORD)
		fail_msg("%s: %s is a map of no records", r->name, f->key);
	if ((f->flags & FIELD_SESSION) && f->kind != FIELD_DURATION)
		fail_msg("%s: %s is no duration", r->name, f->key);
	if ((f->flags & (FIELD_OR_NONE | FIELD_OR_ANY)) &&
	    f->shape == SHAPE_ONE && f->kind != FIELD_RECORD)
		fail_msg("%s: %s cannot hold none", r->name, f->key);
	if ((f->flags & FIELD_OR_ONE) && f->shape != SHAPE_LIST)
		fail_msg("%s: %s is no list", r->name, f->key);
}

static void
every_field_lies_in_its_record(void **state)
{
	struct records rs;

	(void)state;
	records_find(&rs, &policy_record);
	assert_true(rs.count > 30);
	for (size_t i = 0; i < rs.count; i++) {
		const struct record *r = rs.of[i].record;

		assert_true(r->size > sizeof(struct item));
		assert_true(strlen(r->about) > 0);
		for (const struct field *f = r->fields; f->key; f++) {
			check_field(r, f);
			for (const struct field *g = r->fields; g != f; g++)
				if (overlap(f, g) ||
				    strcmp(f->key, g->key) == 0)
					fail_msg("%s: %s and %s", r->name,
					    f->key, g->key);
		}
	}
}

static void
keys_that_decoding_takes_are_free(void **state)
{
	struct records rs;

	(void)state;
	records_find(&rs, &policy_record);
	for (size_t i = 0; i < rs.count; i++) {
		const struct record *r = rs.of[i].record;

		if (!r->named)
			continue;
		assert_null(record_field(r, STR("formerly")));
		assert_null(record_field(r, STR("id")));
	}
}

static void
records_have_names_of_their_own(void **state)
{
	struct records rs;

	(void)state;
	records_find(&rs, &policy_record);
	for (size_t i = 0; i < rs.count; i++)
		for (size_t j = 0; j < i; j++)
			assert_string_not_equal(rs.of[i].record->name,
			    rs.of[j].record->name);
}

/* A list of records needs something that tells its entries apart. */
static void
entries_of_lists_have_an_identity(void **state)
{
	struct records rs;

	(void)state;
	records_find(&rs, &policy_record);
	for (size_t i = 0; i < rs.count; i++)
		if (rs.of[i].in_list && !rs.of[i].record->named &&
		    !record_flagged(rs.of[i].record, FIELD_IDENTITY))
			fail_msg("%s", rs.of[i].record->name);
}

static void
check_words(const struct names *names)
{
	assert_null(names->ids[0]);
	assert_true(names->count > 1);
	for (size_t i = 1; i < names->count; i++) {
		if (!is_id(str_from(names->ids[i])))
			fail_msg("%s: '%s'", names->name, names->ids[i]);
		assert_int_equal(names_find(names,
		    str_from(names->ids[i])), i);
	}
	assert_int_equal(names_find(names, STR("")), 0);
	assert_int_equal(names_find(names, STR("no-such-word")), 0);
}

static void
words_are_found_and_stand_once(void **state)
{
	struct records rs;

	(void)state;
	records_find(&rs, &policy_record);
	for (size_t i = 0; i < rs.count; i++)
		for (const struct field *f = rs.of[i].record->fields; f->key;
		     f++)
			if (f->names)
				check_words(f->names);
	check_words(&section_names);
}

static void
enumerations_have_a_constant_for_each_word(void **state)
{
	static const struct {
		const struct names *names;
		size_t count;
		unsigned word;
		const char *id;
	} enumerations[] = {
		{ &names_kinds, KIND_COUNT, KIND_COOKIE_NOTICE,
		    "cookie-notice" },
		{ &names_statuses, STATUS_COUNT, STATUS_IN_FORCE, "in-force" },
		{ &names_families, FAMILY_COUNT, FAMILY_CHILD, "child" },
		{ &names_bumps, BUMP_COUNT, BUMP_PATCH, "patch" },
		{ &names_sectors, SECTOR_COUNT, SECTOR_PUBLIC, "public" },
		{ &names_dpo_statuses, DPO_COUNT, DPO_NOT_REQUIRED,
		    "not-required" },
		{ &names_groups, GROUP_COUNT, GROUP_FREE_TEXT, "free-text" },
		{ &names_requirements, REQUIREMENT_COUNT,
		    REQUIREMENT_PRE_CONTRACT, "pre-contract" },
		{ &names_holders, HOLDER_COUNT, HOLDER_THIRD_PARTY,
		    "third-party" },
		{ &names_categories, RECIPIENT_COUNT,
		    RECIPIENT_PUBLIC_AUTHORITY, "public-authority" },
		{ &names_dpfs, DPF_COUNT, DPF_CH, "ch" },
		{ &names_disposals, DISPOSAL_COUNT, DISPOSAL_ANONYMISE,
		    "anonymise" },
		{ &names_safeguards, SAFEGUARD_COUNT, SAFEGUARD_CONTEST,
		    "contest" },
		{ &names_parties, PARTY_COUNT, PARTY_THIRD, "third" },
		{ &names_technologies, TECHNOLOGY_COUNT, TECHNOLOGY_SDK,
		    "sdk" },
		{ &names_channels, CHANNEL_COUNT, CHANNEL_WEBSITE,
		    "website" },
		{ &names_never_collected, NOT_COLLECTED_COUNT,
		    NOT_COLLECTED_PAYMENT_CARDS, "payment-cards" },
		{ &names_never_shared, NOT_SHARED_COUNT, NOT_SHARED_ADVERTISING,
		    "advertising" },
		{ &names_scales, SCALE_COUNT, SCALE_CRIMINAL_OFFENCES,
		    "criminal-offences" },
		{ &names_exceptions27, EXCEPTION27_COUNT,
		    EXCEPTION27_PUBLIC_BODY, "public-body" },
		{ &names_identifiabilities, IDENTIFIABILITY_COUNT,
		    IDENTIFIABILITY_ANONYMOUS, "anonymous" },
		{ &names_timings, TIMING_COUNT, TIMING_FIRST_DISCLOSURE,
		    "first-disclosure" },
		{ &names_exempted, EXEMPTED_COUNT, EXEMPTED_MEDIA, "media" },
		{ &names_purpose_kinds, PURPOSE_COUNT, PURPOSE_AI_TRAINING,
		    "ai-training" },
		{ &names_businesses, BUSINESS_COUNT, BUSINESS_COMMERCIAL,
		    "commercial" },
		{ &names_frequencies, FREQUENCY_COUNT, FREQUENCY_REGULAR,
		    "regular" },
		{ &names_grounds, GROUND_COUNT, GROUND_EXPLICIT_CONSENT,
		    "explicit-consent" },
		{ &names_identity_proofs, IDENTITY_PROOF_COUNT,
		    IDENTITY_PROOF_ALWAYS, "always" },
		{ &names_fee_whens, FEE_COUNT, FEE_ALWAYS, "always" },
		{ &names_consent_means, MEANS_COUNT, MEANS_BROWSER,
		    "browser" },
		{ &names_request_methods, METHOD_COUNT, METHOD_IN_PERSON,
		    "in-person" },
		{ &section_names, SECTION_COUNT, SECTION_AUTOMATED_DECISIONS,
		    "automated-decisions" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(enumerations); i++) {
		assert_int_equal(enumerations[i].names->count,
		    enumerations[i].count);
		assert_string_equal(
		    enumerations[i].names->ids[enumerations[i].word],
		    enumerations[i].id);
	}
}

/* The sentences that the document asks for by a word of the model. */
static void
every_word_has_its_sentence(void **state)
{
	static const struct {
		const char *kind;
		const struct names *names;
		const char *what;
	} asked[] = {
		{ "adm.ground", &names_grounds, "text" },
		{ "adm.safeguard", &names_safeguards, "text" },
		{ "annex1", &names_annex1, "label" },
		{ "art9", &names_art9_names, "label" },
		{ "basis", &names_bases, "label" },
		{ "business", &names_businesses, "label" },
		{ "ccpa", &names_ccpa, "label" },
		{ "channel", &names_channels, "label" },
		{ "cookies.category", &names_cookie_categories, "label" },
		{ "cookies.party", &names_parties, "label" },
		{ "data.group", &names_groups, "label" },
		{ "data.not-collected", &names_never_collected, "text" },
		{ "data.requirement", &names_requirements, "label" },
		{ "exemption", &names_exempted, "label" },
		{ "dpf", &names_dpfs, "label" },
		{ "mechanism", &names_mechanisms, "label" },
		{ "not-shared", &names_never_shared, "text" },
		{ "recipient.category", &names_categories, "label" },
		{ "request-method", &names_request_methods, "label" },
		{ "retention.after", &names_disposals, "label" },
		{ "role", &names_roles, "label" },
		{ "section", &names_sections, NULL },
		{ "source", &names_origins, "label" },
		{ "source.timing", &names_timings, "text" },
		{ "special", &names_specials, "label" },
		{ "status", &names_statuses, NULL },
		{ "technology", &names_technologies, "label" },
		{ "technology", &names_technologies, "text" },
	};

	unsigned missing = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(asked); i++)
		for (size_t j = 1; j < asked[i].names->count; j++) {
			const char *id = asked[i].names->ids[j];

			if (catalog_named(asked[i].kind, id, asked[i].what))
				continue;
			print_error("%s.%s.%s\n", asked[i].kind, id,
			    asked[i].what ? asked[i].what : "");
			missing++;
		}
	assert_int_equal(missing, 0);
}

static void
collections_are_maps_of_named_records(void **state)
{
	(void)state;
	for (enum collection c = COLLECTION_NONE + 1; c < COLLECTION_COUNT;
	     c++) {
		struct model m = { 0 };
		struct found found;

		assert_true(model_find(&m, str_from(collections[c].path),
		    &found));
		assert_int_equal(found.field->shape, SHAPE_MAP);
		assert_true(found.field->record->named);
		assert_ptr_equal(found.value,
		    (const char *)&m.policy + collections[c].offset);
	}
}

/* --- decoding ---------------------------------------------------------- */

struct decoded {
	struct sources sources;
	struct diags ds;
	struct model model;
};

#define HEAD "policyc: 1\n" \
	"notice: {id: a, title: T, version: '1', language: en-GB}\n"

static struct decoded *
decoded(void *arena, struct str text)
{
	struct decoded *d = ARENA_NEW(arena, struct decoded);
	struct source *source;
	struct node *tree;

	sources_init(&d->sources, arena);
	diags_init(&d->ds, arena, &d->sources);
	source = source_check(&d->ds, STR("t"), text);
	assert_non_null(source);
	tree = yaml_parse(&d->ds, d->ds.arena, source);
	assert_non_null(tree);
	model_decode(&d->ds, d->ds.arena, tree, &d->model);
	model_resolve(&d->ds, &d->model);
	return d;
}

static void
a_small_policy_is_decoded(void **state)
{
	struct decoded *d = decoded(*state, STR(HEAD
	    "controller: {legal_name: ' Example ', establishments: SE}\n"
	    "retention: {r: {period: P6Y, data: any, after: [erase]}}\n"
	    "purposes: {p: {title: Why, retention: r, recipients: none,\n"
	    "    direct_marketing: yes}}\n"
	    "cookies: none\n"));
	const struct policy *p = &d->model.policy;
	const struct purpose *purpose = p->purposes.items;
	const struct retention *rule = p->retention.items;
	const struct ref *ref;

	assert_int_equal(d->ds.count, 0);
	assert_int_equal(p->policyc.n, 1);
	assert_str(p->notice.id.s, "a");
	assert_str(p->controller.legal_name.s, "Example");
	assert_int_equal(p->controller.establishments.count, 1);
	assert_int_equal(p->cookies.item.given, GIVEN_NONE);
	assert_int_equal(p->scope.item.given, GIVEN_NOT);
	assert_int_equal(rule->period.duration.years, 6);
	assert_int_equal(rule->data.given, GIVEN_ANY);
	assert_int_equal(purpose->recipients.given, GIVEN_NONE);
	assert_int_equal(purpose->direct_marketing.is, FLAG_YES);
	assert_int_equal(purpose->profiling.is, FLAG_NOT_GIVEN);
	ref = purpose->retention.items;
	assert_ptr_equal(ref->to, &rule->item);
	/* Without `locales`, the notice has its language. */
	assert_int_equal(p->notice.locales.count, 1);
}

static void
shorthands_are_the_record_they_stand_for(void **state)
{
	struct decoded *d = decoded(*state, STR(HEAD
	    "audiences: {a: People, b: {label: Others}}\n"
	    "purposes: {p: {title: Why, bases: [contract, {basis: consent,\n"
	    "    id: second}]}}\n"
	    "sections: [rights, {id: ours, title: Ours}]\n"));
	const struct audience *audience = d->model.policy.audiences.items;
	const struct purpose *purpose = d->model.policy.purposes.items;
	const struct basis *basis = purpose->bases.items;
	const struct section *section = d->model.policy.sections.items;

	assert_int_equal(d->ds.count, 0);
	assert_str(audience[0].label.s, "People");
	assert_str(audience[1].label.s, "Others");
	assert_str(audience[0].item.id, "a");
	assert_str(basis[0].item.id, "contract");
	assert_str(basis[1].item.id, "second");
	assert_true(basis[0].basis.is && basis[1].basis.is);
	assert_str(section[0].item.id, "rights");
	assert_str(section[1].title.s, "Ours");
}

static void
texts_are_units_with_stable_ids(void **state)
{
	static const char *const ids[] = { "notice.title", "purposes.p.title",
		"purposes.p.bases.contract.when",
		"cookies.groups.g.items._ga:3Cid:3E.purpose" };
	struct decoded *d = decoded(*state, STR(HEAD
	    "purposes: {p: {title: Why, bases: [{basis: contract,\n"
	    "    when: you buy}]}}\n"
	    "cookies: {groups: {g: {category: analytics, items:\n"
	    "    {_ga<id>: {purpose: To count}}}}}\n"));
	const struct model *m = &d->model;

	assert_int_equal(d->ds.count, 0);
	assert_int_equal(m->unit_count, COUNT(ids) + 1);
	for (size_t i = 0; i < COUNT(ids); i++) {
		assert_str(m->units[i + 1].id, ids[i]);
		assert_int_equal(m->units[i + 1].text->unit, i + 1);
		assert_int_equal(m->units[i + 1].former.len, 0);
	}
}

static void
a_renamed_entry_knows_its_former_path(void **state)
{
	struct decoded *d = decoded(*state, STR(HEAD
	    "purposes: {p: {formerly: [q, r], title: Why}}\n"));
	const struct unit *u = &d->model.units[d->model.unit_count - 1];

	assert_int_equal(d->ds.count, 0);
	assert_str(u->id, "purposes.p.title");
	assert_str(u->former, "purposes.q.title");
}

static void
what_could_not_be_read_stays_zero(void **state)
{
	struct decoded *d = decoded(*state, STR(HEAD
	    "controller: {contact: {email: nobody}, sector: other}\n"
	    "retention: {r: {period: long}}\n"
	    "children: {min_age: ten, directed: maybe}\n"));
	const struct policy *p = &d->model.policy;
	const struct retention *rule = p->retention.items;

	assert_int_equal(d->ds.count, 5);
	assert_int_equal(p->controller.contact.email.s.len, 0);
	assert_int_equal(p->controller.sector.is, 0);
	assert_false(duration_given(rule->period.duration));
	assert_false(p->children.min_age.given);
	assert_int_equal(p->children.directed.is, FLAG_NOT_GIVEN);
}

static void
diagnostics_name_their_path(void **state)
{
	struct decoded *d = decoded(*state, STR(HEAD
	    "cookies: {groups: {g: {items: {a b: {duration: long}}}}}\n"));

	assert_int_equal(d->ds.count, 1);
	assert_str(d->ds.first->path,
	    "cookies.groups.g.items.a:20b.duration");
}

static void
a_model_with_errors_is_still_a_model(void **state)
{
	static const char *const broken[] = { "a", "[a]", "{}", "''",
		"policyc: []", "notice:", "notice: []", "notice: a",
		"purposes: {a: [b]}", "purposes: {a: }", "purposes: {'': {}}",
		"sections: [{}, [], '', {id: []}, a]",
		"changes: {channels: [{}, {}, a]}", "notice: {locales: [[]]}",
		"purposes: {p: {bases: [{}, {}, [], '']}}",
		"retention: {r: {data: [[], {}, '']}}" };

	for (size_t i = 0; i < COUNT(broken); i++)
		assert_true(decoded(*state, str_from(broken[i]))->ds.errors);
}

/* --- facts ------------------------------------------------------------- */

static void
facts_are_found_by_their_path(void **state)
{
	static const struct {
		const char *path;
		bool known, stated;
	} paths[] = {
		{ "notice.id", true, true },
		{ "retention.r.period", true, true },
		{ "retention.r.trigger", true, true },
		{ "audiences.a", true, true },
		{ "audiences.a.label", true, true },
		{ "controller.legal_name", true, true },
		{ "retention.nothing.period", false, false },
		{ "retention.r.nothing", false, false },
		{ "nothing", false, false },
		{ "notice.id.nothing", false, false },
		{ "", false, false },
		{ ".", false, false },
		{ "notice.", false, false },
		{ "notice..id", false, false },
		{ ".notice", false, false },
	};
	struct decoded *d = decoded(*state, STR(HEAD
	    "retention: {r: {period: P6Y}, s: {period: P1Y}}\n"
	    "audiences: {r: Others, a: People}\n"));
	struct found found;

	assert_int_equal(d->ds.count, 0);
	for (size_t i = 0; i < COUNT(paths); i++) {
		bool known = model_find(&d->model, str_from(paths[i].path),
		    &found);

		if (known != paths[i].known ||
		    (known && (found.value != NULL) != paths[i].stated))
			fail_msg("'%s'", paths[i].path);
	}
	assert_true(model_find(&d->model, STR("retention.s.period"), &found));
	assert_int_equal(
	    ((const struct period *)found.value)->duration.years, 1);
	assert_true(model_find(&d->model, STR("audiences.r"), &found));
	assert_str(((const struct text *)found.value)->s, "Others");
}

static void
parts_of_paths_are_nmtokens(void **state)
{
	struct out o;

	out_init(&o, *state);
	path_part(&o, STR("aZ_9-."));
	path_part(&o, STR(" <\xc3\xa5:"));
	assert_str(out_text(&o), "aZ_9-:2E:20:3C:C3:A5:3A");
}

static void
ids_are_kebab_case(void **state)
{
	(void)state;
	assert_true(is_id(STR("a")));
	assert_true(is_id(STR("a-b-2")));
	assert_false(is_id(STR("")));
	assert_false(is_id(STR("A")));
	assert_false(is_id(STR("1a")));
	assert_false(is_id(STR("-a")));
	assert_false(is_id(STR("a-")));
	assert_false(is_id(STR("a_b")));
	assert_false(is_id(STR("a.b")));
	assert_false(is_id(STR("../a")));
	assert_false(is_id(STR("\xc3\xa5")));
}

static void
tags_are_spelt_in_one_way(void **state)
{
	char tag[16];

	(void)state;
	assert_true(policyc_canonical_tag("SV", tag, sizeof(tag)));
	assert_string_equal(tag, "sv");
	assert_true(policyc_canonical_tag("ZH_hant_tw", tag, sizeof(tag)));
	assert_string_equal(tag, "zh-Hant-TW");
	assert_false(policyc_canonical_tag("swedish", tag, sizeof(tag)));
	assert_string_equal(tag, "");
	assert_false(policyc_canonical_tag("", tag, sizeof(tag)));
	assert_false(policyc_canonical_tag("../sv", tag, sizeof(tag)));
	assert_true(policyc_canonical_tag("en-gb", tag, 6));
	assert_false(policyc_canonical_tag("en-gb", tag, 5));
	assert_string_equal(tag, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_field_lies_in_its_record),
		cmocka_unit_test(keys_that_decoding_takes_are_free),
		cmocka_unit_test(records_have_names_of_their_own),
		cmocka_unit_test(entries_of_lists_have_an_identity),
		cmocka_unit_test(words_are_found_and_stand_once),
		cmocka_unit_test(enumerations_have_a_constant_for_each_word),
		cmocka_unit_test(every_word_has_its_sentence),
		cmocka_unit_test(collections_are_maps_of_named_records),
		arena_test(a_small_policy_is_decoded),
		arena_test(shorthands_are_the_record_they_stand_for),
		arena_test(texts_are_units_with_stable_ids),
		arena_test(a_renamed_entry_knows_its_former_path),
		arena_test(what_could_not_be_read_stays_zero),
		arena_test(diagnostics_name_their_path),
		arena_test(a_model_with_errors_is_still_a_model),
		arena_test(facts_are_found_by_their_path),
		arena_test(parts_of_paths_are_nmtokens),
		cmocka_unit_test(ids_are_kebab_case),
		cmocka_unit_test(tags_are_spelt_in_one_way),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
