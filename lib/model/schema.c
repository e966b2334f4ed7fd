#include "model/schema.h"

#include "data.h"
#include "model/model.h"
#include "model/rows.h"
#include "rules.h"

/* clang-format off */
WORDS(kinds, "kind of notice", "privacy-notice", "cookie-notice", "recruitment-notice");
WORDS(statuses, "status", "draft", "in-force", "archived");
WORDS(families, "role in a family of notices", "parent", "child");
WORDS(bumps, "version step", "major", "minor", "patch");
WORDS(sectors, "sector", "private", "public");
WORDS(dpo_statuses, "status of a data protection officer", "appointed", "not-required");
WORDS(groups, "group of data types", "identity", "contact", "professional", "technical", "usage",
	"financial", "transaction", "location", "health", "free-text", "other");
WORDS(requirements, "requirement", "statutory", "contractual", "pre-contract", "optional");
WORDS(holders, "holder of an interest", "controller", "third-party");
WORDS(categories, "category of recipients", "hosting", "analytics", "marketing", "support", "payment",
	"delivery", "communication", "accounting", "security", "embedded", "public-authority", "acquirer",
	"group", "adviser", "other");
WORDS(dpfs, "Data Privacy Framework", "eu", "uk", "ch");
WORDS(disposals, "way of disposal", "erase", "anonymise");
WORDS(safeguards, "safeguard", "human", "view", "contest", "information");
WORDS(parties, "party", "first", "third");
WORDS(technologies, "technology", "web-beacon", "local-storage", "session-storage", "pixel",
	"fingerprinting", "sdk");
WORDS(channels, "channel", "email", "in-app", "banner", "letter", "sms", "website");
WORDS(never_collected, "kind of data", "special-categories", "criminal-offences", "children", "location",
	"payment-cards");
WORDS(never_shared, "kind of sharing", "third-party-marketing", "sale", "advertising");
WORDS(scales, "kind of large-scale processing", "monitoring", "special-categories",
	"criminal-offences");
WORDS(exceptions27, "exception from naming a representative", "occasional", "public-body");
WORDS(identifiabilities, "degree of identifiability", "personal", "pseudonymous", "aggregated",
	"anonymous");
WORDS(timings, "time of informing", "at-collection", "within-a-month", "first-contact",
	"first-disclosure");
WORDS(exempted, "exemption from the duty to inform", "already-informed", "disproportionate-effort",
	"impairment", "legal-requirement", "confidentiality", "media");
WORDS(purpose_kinds, "kind of purpose", "service", "marketing", "advertising", "analytics",
	"improvement", "personalisation", "scoring", "security", "fraud-prevention", "legal-claims",
	"legal-requests", "emergency", "recruitment", "research", "ai-training");
WORDS(businesses, "business purpose", "auditing", "security", "debugging", "short-term-use",
	"services", "research", "quality", "advertising", "commercial");
WORDS(frequencies, "frequency", "occasional", "regular");
WORDS(grounds, "ground of an automated decision", "contract", "law", "explicit-consent");
WORDS(identity_proofs, "condition for proof of identity", "reasonable-doubt", "always");
WORDS(fee_whens, "condition for a fee", "never", "manifestly-unfounded-or-excessive", "repeated",
	"always");
WORDS(consent_means, "means of asking for consent", "banner", "settings", "account", "browser");
WORDS(request_methods, "way to send a request", "toll-free-number", "web-form", "email", "post",
	"in-person");
LEGAL(rules, "rule", rule_names, RULE_NAME_COUNT);
LEGAL(ccpa, "category of the California Consumer Privacy Act", ccpa_category_ids, CCPA_COUNT);
LEGAL(regimes, "regime", regime_ids, REGIME_COUNT);
LEGAL(authorities, "supervisory authority", authority_ids, AUTHORITY_COUNT);
LEGAL(roles, "role", role_ids, ROLE_COUNT);
/* Those in which one processes data oneself; they come first. */
LEGAL(own_roles, "role of the controller", role_ids, ROLE_SUB_PROCESSOR + 1);
_Static_assert(ROLE_CONTROLLER == 1 && ROLE_SUB_PROCESSOR == 4, "roles.csv begins with other roles");
LEGAL(specials, "special category", special_category_ids, SPECIAL_COUNT);
LEGAL(origins, "kind of source", data_source_ids, SOURCE_COUNT);
LEGAL(annex1, "Annex 1 condition", annex1_condition_ids, ANNEX1_COUNT);
LEGAL(art9_names, "Article 9 condition", art9_condition_ids, ART9_COUNT);
LEGAL(mechanisms, "transfer mechanism", mechanism_ids, MECHANISM_COUNT);
LEGAL(cookie_categories, "cookie category", cookie_category_ids, COOKIES_COUNT);
LEGAL(bases, "lawful basis", lawful_basis_ids, BASIS_COUNT);
LEGAL(rights, "right", right_ids, RIGHT_COUNT);
LEGAL(exemptions, "cookie exemption", cookie_exemption_ids, EXEMPT_COUNT);

#define SECTION_NAME(name, id) id,
static const char *const section_ids[] = { NULL, SECTIONS(SECTION_NAME) };
const struct names names_sections = { "standard section", section_ids, SECTION_COUNT };

RECORD(previous, "the previous version", false, "The version before this one.",
	WORD(previous, version, VERSION, "Its number."),
	WORD(previous, url, URL, "Where it can be read."));

RECORD(versioning, "a versioning scheme", false, "Which step of the version a change of each class demands.",
	ENUM(versioning, significant, bumps, 0, "For changes that people must be told about."),
	ENUM(versioning, notable, bumps, 0, "For changes that a reader may care about."),
	ENUM(versioning, editorial, bumps, 0, "For changes of wording alone."));

RECORD(family, "a family of notices", false, "The notice's place among several of the same controller.",
	ENUM(family, role, families, FIELD_REQUIRED, "Whether other notices build on this one, or it on another."),
	TEXT(family, text, "What the reader should know about the other notices."));

RECORD(labelled, "an entry", true, "An id and what a reader sees.",
	SHORT(labelled, label, "What a reader sees."));

RECORD(notice, "a notice", false, "The document itself: name, version, dates, languages.",
	NEED(notice, id, ID, "Name of the output files; stable for ever."),
	ENUM(notice, kind, kinds, 0, "What kind of notice this is."),
	{ AT(notice, title), .kind = FIELD_TEXT, .flags = FIELD_REQUIRED, .about = "The one name of the document." },
	NEED(notice, version, VERSION, "Number of this version."),
	DATE(notice, effective, "The day from which this version applies."),
	DATE(notice, published, "The day on which this version was made public."),
	DATE(notice, last_updated, "The day on which its facts were last confirmed or changed."),
	ENUM(notice, status, statuses, 0, "Whether this version is a draft, in force, or archived; a draft and an archived one show a banner."),
	WORD(notice, successor_url, URL, "Where the notice in force is, for an archived version."),
	PART(notice, previous, previous, "The version before this one."),
	PART(notice, family, family, "The notice's place among several of the same controller."),
	NEED(notice, language, LOCALE, "The language that the texts of this file are written in."),
	WORDS_OF(notice, locales, LOCALE, 0, "The languages that the notice is published in, the source language among them."),
	ENUMS(notice, regimes, regimes, 0, "The laws that the notice answers to."),
	WORD(notice, url, URL, "Where the notice is published."),
	PART(notice, versioning, versioning, "Which step of the version a change of each class demands."),
	TEXT(notice, summary, "What the notice is about, in a sentence."),
	TEXT(notice, values, "What the controller stands for; a commitment, not a fact."),
	TEXT(notice, changes_summary, "What changed since the previous version."),
	MAP(notice, surprises, labelled, 0, "What a reader might not expect, beside what follows from the model."));

static const struct field registration_fields[] = {
	WORD(registration, number, ANY, "The number, as registered."),
	{ .key = "register", .offset = offsetof(struct registration, register_), .kind = FIELD_WORD, .about = "Name of the register." },
	WORD(registration, country, COUNTRY, "Country of the register."),
	{ 0 } };
static const struct record registration_record = { "a registration", "An entry in a public register.",
	sizeof(struct registration), registration_fields, false };

RECORD(postal, "a postal address", false, "An address, never translated.",
	WORDS_OF(postal, lines, ANY, FIELD_OR_ONE, "The lines above the town."),
	WORD(postal, city, ANY, "The town."),
	WORD(postal, postcode, ANY, "The postal code."),
	WORD(postal, country, COUNTRY, "The country."));

RECORD(contact, "contact details", false, "How to reach the controller.",
	WORD(contact, email, EMAIL, "E-mail address."),
	WORD(contact, phone, ANY, "Telephone number, international form."),
	WORD(contact, url, URL, "A page or form to reach the controller by."),
	PART(contact, postal, postal, "Postal address."));

RECORD(dpo, "a data protection officer", false, "The data protection officer (Art. 37 to 39 GDPR).",
	ENUM(dpo, status, dpo_statuses, 0, "Whether one is appointed."),
	WORD(dpo, name, ANY, "Name; the law asks for contact details only."),
	WORD(dpo, email, EMAIL, "E-mail address."),
	WORD(dpo, phone, ANY, "Telephone number, international form."),
	WORD(dpo, url, URL, "A page or form to reach the officer by."),
	PART(dpo, postal, postal, "Postal address, when it differs."));

RECORD(party, "a representative or joint controller", true, "Another party that answers for the processing (Art. 26, 27 GDPR).",
	WORD(party, legal_name, ANY, "Legal name."),
	ENUM(party, regime, regimes, 0, "The law under which a representative is named."),
	WORD(party, email, EMAIL, "E-mail address."),
	WORD(party, phone, ANY, "Telephone number, international form."),
	WORD(party, url, URL, "A page or form to reach the party by."),
	WORD(party, country, COUNTRY, "Country of establishment."),
	PART(party, postal, postal, "Postal address."),
	TEXT(party, essence, "The essence of the arrangement between joint controllers (Art. 26(2))."));

RECORD(controller, "a controller", false, "Who decides why and how personal data are processed (Art. 4(7) GDPR).",
	WORD(controller, legal_name, ANY, "Legal name, as registered."),
	WORDS_OF(controller, trading_names, ANY, FIELD_OR_ONE, "Names the public knows."),
	PART(controller, registration, registration, "Entry in a public register."),
	ENUM(controller, sector, sectors, 0, "Private or public; public authorities have duties of their own."),
	WORDS_OF(controller, establishments, COUNTRY, FIELD_OR_ONE, "Countries with an establishment."),
	ENUMS(controller, large_scale, scales, FIELD_OR_NONE | FIELD_OR_ONE, "What is done on a large scale, so that a data protection officer is due (Art. 37(1))."),
	PART(controller, contact, contact, "How to reach the controller."),
	PART(controller, dpo, dpo, "The data protection officer."),
	MAP(controller, representatives, party, FIELD_OR_NONE, "Representatives in a union or state without an establishment (Art. 27)."),
	ENUM(controller, representative_exception, exceptions27, 0, "Why no representative is due (Art. 27(2))."),
	MAP(controller, joint_controllers, party, FIELD_OR_NONE, "Those who decide together with the controller (Art. 26)."));

RECORD(controller_route, "a complaints route", false, "How to complain to the controller itself (UK: Data Protection Act 2018, s. 164A).",
	WORD(controller_route, email, EMAIL, "Where to send a complaint."),
	WORD(controller_route, url, URL, "A page or form for complaints."),
	TIME(controller_route, respond_within, 0, "Within which time the controller acknowledges it."));

RECORD(other_authority, "another authority", true, "An authority that the built-in register does not have.",
	WORD(other_authority, label, ANY, "Its name."),
	WORD(other_authority, url, URL, "Where it can be reached."),
	WORD(other_authority, country, COUNTRY, "Its country."));

RECORD(complaints, "a complaints section", false, "Whom to complain to (Art. 13(2)(d) GDPR).",
	ENUMS(complaints, authorities, authorities, FIELD_OR_ONE, "Supervisory authorities, by their ids in the built-in register."),
	MAP(complaints, other_authorities, other_authority, 0, "Supervisory authorities that the built-in register does not have."),
	PART(complaints, controller_route, controller_route, "The route to the controller itself."),
	TEXT(complaints, contact_us_first, "A wish to be asked first; never a condition."));

RECORD(service, "a service", true, "A product or surface that the notice covers.",
	SHORT(service, label, "What a reader sees."),
	WORD(service, url, URL, "Where it is."));

RECORD(document, "a related document", true, "A document to be read together with the notice.",
	SHORT(document, label, "Name of the document."),
	TEXT(document, when, "For whom it matters: continues \"if\"."),
	WORD(document, url, URL, "Where it can be read."));

RECORD(scope, "a scope", false, "Whom and what the notice covers.",
	WORDS_OF(scope, countries, COUNTRY, FIELD_OR_ONE, "Whose people the notice addresses."),
	WORDS_OF(scope, languages, LOCALE, FIELD_OR_ONE, "The languages in which the services address people."),
	MAP(scope, services, service, 0, "Products and surfaces covered."),
	MAP(scope, related_documents, document, 0, "Documents to be read together with it."),
	TEXT(scope, text, "What else the reader should know about the scope."),
	TEXT(scope, third_party_links, "What holds for links to pages of others."));

RECORD(definition, "a definition", true, "A word that the notice uses in one meaning.",
	TEXT(definition, term, "The word."),
	TEXT(definition, text, "Its meaning, a whole sentence."));

RECORD(audience, "an audience", true, "A group of people whose data are processed.",
	SHORT(audience, label, "What a reader sees."),
	FLAG(audience, contract_party, "Whether they are a party to the contract, or ask for one (Art. 6(1)(b))."),
	FLAG(audience, children, "Whether they are children."));

RECORD(role_situation, "a role", true, "A situation in which the controller has a role of its own.",
	ENUM(role_situation, role, own_roles, FIELD_REQUIRED, "The role in this situation."),
	TEXT(role_situation, context, "The situation, a phrase."),
	REFS(role_situation, data, DATA_TYPES, FIELD_OR_ONE, "Which data are processed in this situation."),
	REFS(role_situation, services, SERVICES, FIELD_OR_ONE, "In which services it arises."),
	TEXT(role_situation, other_party_notice, "Who answers for the data and informs the people concerned."),
	TEXT(role_situation, rights_redirect, "Whom the people concerned should turn to."),
	TEXT(role_situation, assist, "What happens when they turn to the controller anyway."));

RECORD(data_type, "a data type", true, "A kind of personal data.",
	SHORT(data_type, label, "What a reader sees."),
	ENUM(data_type, group, groups, 0, "Under which heading it is shown."),
	ENUM(data_type, requirement, requirements, 0, "Whether a person must provide it (Art. 13(2)(e) GDPR)."),
	ENUM(data_type, special, specials, 0, "The special category it belongs to (Art. 9, 10 GDPR)."),
	ENUM(data_type, identifiability, identifiabilities, 0, "How far the data identify a person (Art. 4(1), (5) GDPR)."),
	FLAG(data_type, inferred, "Whether they are inferred from other data."),
	ENUMS(data_type, ccpa, ccpa, FIELD_OR_ONE, "The categories of Cal. Civ. Code 1798.140(v) that they belong to."),
	WORD(data_type, concept, ANY, "The concept of a vocabulary that they are, such as `pd:JobTitle`."),
	TEXT(data_type, consequence, "What follows when a person does not provide them."),
	TEXT(data_type, personal_when, "When it is personal data at all: continues \"when\"."),
	TEXT(data_type, note, "What else the reader should know."));

RECORD(aggregated_data, "aggregated data", false, "Statistics that identify nobody.",
	SHORT(aggregated_data, text, "What is done with them."),
	TEXT(aggregated_data, example, "An example."),
	TEXT(aggregated_data, recombination, "What holds when they are linked to a person again."));

RECORD(provision, "a provision", false, "Whether people must provide data (Art. 13(2)(e) GDPR).",
	TEXT(provision, consequence, "What follows when they do not."));

RECORD(data_origin, "a source", true, "Where personal data come from (Art. 14(2)(f) GDPR).",
	ENUM(data_origin, kind, origins, 0, "What kind of source it is."),
	TEXT(data_origin, label, "Heading, when the kind's own does not do."),
	{ .key = "public", .offset = offsetof(struct data_origin, public), .kind = FIELD_FLAG, .about = "Whether the source is publicly accessible." },
	TEXT(data_origin, channels, "The ways in which the data reach the controller."),
	REFS(data_origin, data, DATA_TYPES, FIELD_OR_ANY, "Which data."),
	REFS(data_origin, audiences, AUDIENCES, FIELD_OR_ONE, "Whose data come from it."),
	ENUM(data_origin, timing, timings, 0, "When people are told of data that do not come from them (Art. 14(3))."),
	TEXT(data_origin, note, "What else the reader should know."));

RECORD(exemption, "an exemption", true, "A case in which people need not be informed (Art. 13(4), 14(5) GDPR).",
	TEXT(exemption, when, "In which case it is relied on."),
	{ .key = "public", .offset = offsetof(struct exemption, public), .kind = FIELD_FLAG, .about = "Whether the information is made public instead." },
	WORD(exemption, citation, ANY, "The provision relied on, such as `14(5)(b)`."));

RECORD(interest, "a legitimate interest", false, "The interest pursued (Art. 13(1)(d) GDPR).",
	ENUM(interest, holder, holders, 0, "Whose interest it is."),
	SHORT(interest, text, "The interest, a phrase."),
	TEXT(interest, assessment, "How to learn how the interests were weighed."),
	FLAG(interest, assessed, "Whether a legitimate interests assessment was made."));

RECORD(consent, "a consent", false, "How consent is given and withdrawn (Art. 7 GDPR).",
	TEXT(consent, collect, "How it is given."),
	TEXT(consent, withdraw, "How it is withdrawn."),
	{ .key = "explicit", .offset = offsetof(struct consent, is_explicit), .kind = FIELD_FLAG, .about = "Whether it is explicit (Art. 9(2)(a))." });

RECORD(basis, "a lawful basis", true, "A lawful basis of a purpose (Art. 6(1) GDPR).",
	ENUM(basis, basis, bases, FIELD_REQUIRED | FIELD_IDENTITY | FIELD_SHORTHAND, "Which one."),
	TEXT(basis, when, "When it applies: continues \"when\"."),
	TEXT(basis, unless, "When it does not: continues \"unless\"."),
	PART(basis, interest, interest, "The interest, for legitimate interests."),
	TEXT(basis, law, "The law, for a legal obligation or a public task."),
	WORD(basis, law_country, COUNTRY, "Whose law it is."),
	PART(basis, consent, consent, "How consent is given and withdrawn."),
	ENUM(basis, annex1, annex1, 0, "The condition of Annex 1, for recognised legitimate interests (UK)."));

RECORD(art9, "an Article 9 condition", true, "Why special categories may be processed.",
	ENUM(art9, condition, art9_names, FIELD_REQUIRED | FIELD_IDENTITY | FIELD_SHORTHAND, "Which condition of Art. 9(2)."),
	TEXT(art9, law, "The law it needs, where it needs one."),
	WORD(art9, dpa_condition, ANY, "The condition of Schedule 1 to the Data Protection Act 2018 (UK)."));

RECORD(art10, "an Article 10 authorisation", false, "Why data on criminal offences may be processed.",
	SHORT(art10, law, "The law that authorises it."));

RECORD(purpose, "a purpose", true, "Why personal data are used (Art. 13(1)(c) GDPR).",
	TEXT(purpose, label, "A short name, where the title is long."),
	TEXT(purpose, title, "What a reader sees: a phrase that says why."),
	REFS(purpose, audiences, AUDIENCES, FIELD_OR_ONE, "Whose data."),
	REFS(purpose, services, SERVICES, FIELD_OR_ONE, "In which services."),
	ENUMS(purpose, kinds, purpose_kinds, FIELD_OR_ONE, "What kind of purpose it is, for the checks."),
	FLAG(purpose, direct_marketing, "Whether it is direct marketing (Art. 21(2))."),
	ENUMS(purpose, marketing_by, channels, FIELD_OR_ONE, "By which means marketing reaches people."),
	FLAG(purpose, soft_opt_in, "Whether it goes to customers about similar products, with an opt-out each time (ePrivacy Directive, Art. 13(2))."),
	FLAG(purpose, profiling, "Whether it involves profiling (Art. 4(4))."),
	FLAG(purpose, outside_public_task, "Whether a public authority does it outside its tasks (Art. 6(1), last subparagraph)."),
	REF(purpose, compatible_with, PURPOSES, 0, "The first purpose, when data are used further for this one (Art. 6(4))."),
	ENUMS(purpose, business_purposes, businesses, FIELD_OR_ONE, "The business or commercial purposes of the law of California (Cal. Civ. Code 1798.140(e))."),
	REFS(purpose, data, DATA_TYPES, FIELD_OR_ANY | FIELD_OR_ONE, "Which data; `any` with `when`."),
	REFS(purpose, optional_data, DATA_TYPES, FIELD_OR_ONE, "Which of them people may leave out here."),
	TEXT(purpose, when, "When data are used for it: continues \"when\"."),
	LIST(purpose, bases, basis, FIELD_OR_ONE, "On which lawful bases."),
	LIST(purpose, art9, art9, FIELD_OR_ONE, "On which conditions special categories are used."),
	PART(purpose, art10, art10, "What authorises the use of data on criminal offences."),
	REFS(purpose, recipients, RECIPIENTS, FIELD_OR_NONE | FIELD_OR_ONE, "Who receives the data."),
	REFS(purpose, retention, RETENTION, FIELD_OR_ONE, "How long the data are kept."));

RECORD(basis_note, "a note on a lawful basis", true, "What the controller adds to the meaning of a lawful basis.",
	SHORT(basis_note, note, "The addition."),
	WORD(basis_note, url, URL, "Where more can be read."));

RECORD(further_use, "a rule on further use", false, "Use for other purposes (Art. 6(4), 13(3) GDPR).",
	TEXT(further_use, compatible, "What holds for a compatible purpose."),
	TEXT(further_use, unrelated, "What holds for an unrelated one."));

RECORD(recipient, "a recipient", true, "Who receives personal data (Art. 13(1)(e) GDPR).",
	SHORT(recipient, label, "What a reader sees."),
	WORD(recipient, legal_name, ANY, "Legal name, when the label is not it."),
	ENUM(recipient, role, roles, 0, "Its role towards the data."),
	ENUM(recipient, category, categories, 0, "What it does."),
	WORDS_OF(recipient, countries, COUNTRY, FIELD_OR_ONE, "Where it is."),
	ENUMS(recipient, dpf, dpfs, FIELD_OR_ONE, "Under which Data Privacy Frameworks it is certified."),
	TEXT(recipient, when, "When it receives data: continues \"when\"."),
	TEXT(recipient, text, "What it does for the controller."),
	FLAG(recipient, controls_collection, "Whether it controls the collection of data itself (11 CCR 7012(g))."),
	FLAG(recipient, notify, "Whether people are told, where the law allows it."),
	WORD(recipient, url, URL, "Its own privacy notice."));

RECORD(hosting, "a place of processing", false, "Where the data are kept.",
	WORD(hosting, primary, COUNTRY, "The country of the main place."));

RECORD(transfer, "a transfer", true, "Personal data leaving for another country (Art. 13(1)(f) GDPR).",
	WORDS_OF(transfer, to, COUNTRY, FIELD_OR_ONE, "Where to."),
	REFS(transfer, recipients, RECIPIENTS, FIELD_OR_ONE, "To whom."),
	ENUMS(transfer, mechanism, mechanisms, FIELD_OR_ONE, "What protects the data; several when one of them applies."),
	TEXT(transfer, purpose, "Why, a phrase."),
	TEXT(transfer, safeguard_copy, "How to get a copy of the safeguard."),
	TEXT(transfer, compelling_interest, "The compelling legitimate interest (Art. 49(1), second subparagraph)."),
	TEXT(transfer, risks, "The risks, where explicit consent is the ground (Art. 49(1)(a))."),
	WORD(transfer, rules_url, URL, "Where the binding corporate rules are described (Art. 47(2)(g))."),
	ENUM(transfer, frequency, frequencies, 0, "Whether it happens occasionally or regularly."),
	ENUMS(transfer, regimes, regimes, FIELD_OR_ONE, "Under which laws it is a transfer; absent, under all of the notice's."));

RECORD(certification, "a certification", true, "A certificate that somebody independent gave.",
	WORD(certification, standard, ANY, "The standard, with its edition."),
	WORD(certification, body, ANY, "Who certified or accredited it."),
	DATE(certification, valid_until, "The day it ends."));

RECORD(breach, "a breach promise", false, "What happens after a personal data breach (Art. 33, 34 GDPR).",
	TIME(breach, notify_within, 0, "Within which time people are told."),
	TEXT(breach, text, "Who is told, and when."));

RECORD(security, "a security section", false, "How the data are protected (Art. 32 GDPR).",
	MAP(security, certifications, certification, 0, "Certificates."),
	TEXT(security, measures, "What is done."),
	WORD(security, url, URL, "Where more can be read."),
	PART(security, breach, breach, "What happens after a breach."));

RECORD(retention, "a retention rule", true, "How long data are kept (Art. 13(2)(a) GDPR).",
	TEXT(retention, label, "What a reader sees, when the data do not say it."),
	REFS(retention, data, DATA_TYPES, FIELD_OR_ANY | FIELD_OR_ONE, "Which data."),
	TIME(retention, period, 0, "How long."),
	TEXT(retention, trigger, "From when on: continues \"after\"."),
	TEXT(retention, reason, "Why so long, a phrase."),
	TIME(retention, law_limit, 0, "The longest that the law given as the reason allows."),
	TEXT(retention, criteria, "What decides, when there is no period."),
	TEXT(retention, exception, "When data stay longer."),
	ENUMS(retention, after, disposals, FIELD_OR_ONE, "What happens then."));

RECORD(automated_decision, "an automated decision", true, "A decision without a human (Art. 22 GDPR).",
	REF(automated_decision, purpose, PURPOSES, 0, "For which purpose."),
	ENUM(automated_decision, ground, grounds, 0, "What allows it (Art. 22(2))."),
	REFS(automated_decision, data, DATA_TYPES, FIELD_OR_ONE, "Which data it rests on; absent, those of its purpose."),
	TEXT(automated_decision, logic, "The logic involved."),
	TEXT(automated_decision, significance, "What it means for the person."),
	TEXT(automated_decision, consequences, "What may follow for the person."),
	ENUMS(automated_decision, safeguards, safeguards, FIELD_OR_ONE, "What the person may ask for."));

RECORD(right_note, "a note on a right", true, "What the controller adds to the explanation of a right.",
	SHORT(right_note, note, "The addition."),
	ENUMS(right_note, bases, bases, FIELD_OR_ONE, "For which lawful bases the right is promised."));

RECORD(rights, "a rights section", false, "How rights are exercised; the rights follow from regimes and bases.",
	ENUMS(rights, stated, rights, FIELD_OR_ONE, "The only rights to state; absent, all that follow from regimes and lawful bases."),
	TIME(rights, respond_within, 0, "Within which time requests are answered (Art. 12(3) GDPR)."),
	TEXT(rights, extension, "When it may take longer."),
	TIME(rights, extended_by, 0, "By how much it may take longer (Art. 12(3))."),
	TEXT(rights, identity_check, "What is asked to confirm who you are (Art. 12(6))."),
	ENUM(rights, identity_proof, identity_proofs, 0, "When proof of identity is asked for."),
	TEXT(rights, fee, "What it costs (Art. 12(5))."),
	ENUM(rights, fee_when, fee_whens, 0, "When it costs something."),
	TEXT(rights, refusal, "What happens when a request is refused (Art. 12(4))."),
	TEXT(rights, automated_objection, "How to object by automated means (Art. 21(5))."),
	WORDS_OF(rights, contact, CONTACT, FIELD_OR_ONE, "Where to send a request."),
	KEYED(rights, details, right_note, rights, "What to add to the explanation of a right."));

RECORD(children, "a rule on children", false, "Whether children are addressed (Art. 8 GDPR).",
	FLAG(children, directed, "Whether the services are directed at children."),
	FLAG(children, knowingly, "Whether data on children are knowingly collected."),
	COUNT(children, min_age, "From which age a child's own consent is used."),
	TEXT(children, parental_consent, "How a parent's consent is obtained and verified (Art. 8)."),
	FLAG(children, adapted, "Whether there is a version of the notice for children (Art. 12(1))."),
	TEXT(children, text, "What else the reader should know."));

RECORD(cookie_consent, "a consent to cookies", false, "How consent to cookies is asked for (ePrivacy Directive, Art. 5(3)).",
	ENUM(cookie_consent, by, consent_means, 0, "By which means it is asked for."),
	TEXT(cookie_consent, mechanism, "How it is asked for."),
	TEXT(cookie_consent, refuse, "How it is refused."),
	TEXT(cookie_consent, withdraw, "How it is withdrawn."));

RECORD(cookie, "a cookie", true, "A cookie, under the name that the browser stores.",
	REF(cookie, provider, RECIPIENTS, 0, "Who sets it, one of the recipients."),
	ENUM(cookie, party, parties, 0, "Whether the site itself sets it or a third party."),
	SHORT(cookie, purpose, "What it is for, when the group's text does not say it."),
	TEXT(cookie, value, "What it holds."),
	TEXT(cookie, set_when, "When it is set: continues \"when\"."),
	TIME(cookie, duration, FIELD_SESSION, "How long it lasts."),
	WORD(cookie, domain, ANY, "The domain it is set for."),
	ENUM(cookie, technology, technologies, 0, "What it is, when it is no cookie."),
	ENUM(cookie, category, cookie_categories, 0, "What it is for, when that is not what its group is for."),
	REFS(cookie, shared_with, RECIPIENTS, FIELD_OR_ONE, "Who else may read it."),
	COUNT(cookie, variants, "How many of that name there are."));

RECORD(cookie_group, "a group of cookies", true, "Cookies of one surface and category.",
	TEXT(cookie_group, title, "Heading, when the category's own does not do."),
	REF(cookie_group, surface, SERVICES, 0, "On which service they are set."),
	ENUM(cookie_group, category, cookie_categories, 0, "What they are for, in law."),
	ENUM(cookie_group, exempt, exemptions, 0, "Why no consent is asked; absent, consent is asked."),
	TEXT(cookie_group, purpose, "What the group is for."),
	TEXT(cookie_group, objection, "How to object, where an exemption demands it."),
	WORD(cookie_group, url, URL, "Where the provider explains them."),
	MAP(cookie_group, items, cookie, FIELD_FREE_KEYS, "The cookies, by name."));

RECORD(cookies, "a cookies section", false, "Cookies and similar technologies.",
	TEXT(cookies, intro, "What the reader should know first."),
	PART(cookies, consent, cookie_consent, "How consent is asked for."),
	DATE(cookies, checked, "The day on which the list was last compared with what is set."),
	ENUMS(cookies, other_technologies, technologies, FIELD_OR_ONE, "What is used beside cookies."),
	TEXT(cookies, refuse, "How to refuse them, and what follows."),
	TEXT(cookies, note, "What else the reader should know."),
	MAP(cookies, groups, cookie_group, 0, "The cookies, group by group."));

RECORD(ca_disclosure, "a disclosure", true, "A category of data that goes to third parties.",
	ENUM(ca_disclosure, category, ccpa, FIELD_REQUIRED | FIELD_IDENTITY, "Which category."),
	TEXT(ca_disclosure, third_parties, "To which categories of third parties."),
	TEXT(ca_disclosure, purpose, "For which business or commercial purpose."));

RECORD(us_ca, "a section on California", false, "What the California Consumer Privacy Act asks for beside the rest (11 CCR 7011).",
	LIST(us_ca, sold_shared, ca_disclosure, FIELD_OR_NONE, "Categories sold or shared in the last twelve months."),
	FLAG(us_ca, under_16, "Whether data of people under 16 are knowingly sold or shared."),
	LIST(us_ca, disclosed, ca_disclosure, FIELD_OR_NONE, "Categories disclosed for a business purpose in the last twelve months."),
	FLAG(us_ca, sensitive_beyond_7027m, "Whether sensitive data are used beyond what 11 CCR 7027(m) lists."),
	ENUMS(us_ca, request_methods, request_methods, FIELD_OR_ONE, "How requests can be sent."),
	FLAG(us_ca, online_only, "Whether the business operates online alone and has a direct relationship with people."),
	WORD(us_ca, opt_out_url, URL, "Where to opt out of sale and sharing."),
	WORD(us_ca, limit_url, URL, "Where to limit the use of sensitive data."),
	TEXT(us_ca, verification, "How requests are verified."),
	TEXT(us_ca, opt_out_signal, "How opt-out preference signals are processed."),
	TEXT(us_ca, agent, "How an authorised agent sends a request."),
	WORD(us_ca, contact, CONTACT, "Where to ask questions, in the way people usually meet the business."),
	FLAG(us_ca, ten_million_consumers, "Whether data of ten million people or more are handled in a year."),
	WORD(us_ca, metrics_url, URL, "Where the figures on requests are published (11 CCR 7102)."));

RECORD(us, "a section on the United States", false, "What laws of states ask for beside the rest.",
	PART(us, ca, us_ca, "California."));

RECORD(accept, "an acceptance", false, "One finding of the checks that somebody accepts, for a reason.",
	ENUM(accept, rule, rules, FIELD_REQUIRED | FIELD_IDENTITY, "The rule."),
	{ AT(accept, at), .kind = FIELD_WORD, .flags = FIELD_REQUIRED | FIELD_IDENTITY, .about = "The place, as the finding names it, such as `purposes.orders`." },
	{ AT(accept, reason), .kind = FIELD_WORD, .flags = FIELD_REQUIRED, .about = "Why it is right as it is." },
	WORD(accept, by, ANY, "Who decided."),
	DATE(accept, on, "When."));

RECORD(channel, "a channel", false, "How an audience is told of changes.",
	REF(channel, audience, AUDIENCES, FIELD_IDENTITY, "Whom."),
	ENUM(channel, by, channels, FIELD_REQUIRED | FIELD_IDENTITY, "By which means."));

RECORD(changes, "a rule on changes", false, "How people are told of changes (WP260, paras 29 to 31).",
	TEXT(changes, text, "What the reader should know first."),
	LIST(changes, channels, channel, 0, "Who is told how."),
	TIME(changes, notice_period, 0, "How long before a significant change takes effect."),
	WORD(changes, history_url, URL, "Where all versions can be read."));

RECORD(section, "a section", true, "A section of the author's own, or the id of a standard one.",
	TEXT(section, title, "Heading."),
	TEXT(section, text, "Prose; paragraphs and lists are allowed here."));

static const struct field policy_fields[] = {
	{ AT(policy, policyc), .kind = FIELD_NUMBER, .flags = FIELD_REQUIRED, .about = "Version of the model: 1." },
	{ AT(policy, notice), .kind = FIELD_RECORD, .record = &notice_record, .flags = FIELD_REQUIRED, .about = "The document itself." },
	PART(policy, controller, controller, "Who decides why and how personal data are processed."),
	PART(policy, complaints, complaints, "Whom to complain to."),
	PART(policy, scope, scope, "Whom and what the notice covers."),
	MAP(policy, definitions, definition, 0, "Words that the notice uses in one meaning."),
	MAP(policy, audiences, audience, 0, "Whose data are processed."),
	MAP(policy, roles, role_situation, 0, "Situations in which the controller has another role."),
	MAP(policy, data_types, data_type, 0, "Which personal data."),
	PART(policy, aggregated_data, aggregated_data, "Statistics that identify nobody."),
	ENUMS(policy, not_collected, never_collected, FIELD_OR_ONE, "What is never collected."),
	ENUMS(policy, not_shared, never_shared, FIELD_OR_ONE, "What is never done with the data."),
	PART(policy, provision, provision, "Whether people must provide data."),
	MAP(policy, sources, data_origin, 0, "Where the data come from."),
	KEYED(policy, exemptions, exemption, exempted, "Cases in which people need not be informed."),
	MAP(policy, purposes, purpose, 0, "Why the data are used."),
	KEYED(policy, lawful_bases, basis_note, bases, "What to add to the meaning of a lawful basis."),
	PART(policy, further_use, further_use, "Use for other purposes."),
	MAP(policy, recipients, recipient, FIELD_OR_NONE, "Who receives the data."),
	PART(policy, hosting, hosting, "Where the data are kept."),
	MAP(policy, transfers, transfer, FIELD_OR_NONE, "Personal data leaving for other countries."),
	PART(policy, security, security, "How the data are protected."),
	MAP(policy, retention, retention, 0, "How long the data are kept."),
	MAP(policy, automated_decisions, automated_decision, FIELD_OR_NONE, "Decisions without a human."),
	PART(policy, rights, rights, "How rights are exercised."),
	PART(policy, children, children, "Whether children are addressed."),
	{ AT(policy, cookies), .kind = FIELD_RECORD, .record = &cookies_record, .flags = FIELD_OR_NONE, .about = "Cookies and similar technologies." },
	PART(policy, us, us, "What laws of states of the United States ask for beside the rest."),
	PART(policy, changes, changes, "How people are told of changes."),
	LIST(policy, accept, accept, 0, "Findings of the checks that somebody accepts, each for a reason."),
	LIST(policy, sections, section, 0, "The order of sections, and sections of the author's own; absent, the standard order applies."),
	{ 0 } };
const struct record policy_record = { "a policy", "A privacy policy: the model that notices are compiled from.",
	sizeof(struct policy), policy_fields, false };

#define COLLECTION(name, path, member) { name, path, offsetof(struct policy, member) }
const struct collection_info collections[COLLECTION_COUNT] = {
	[COLLECTION_AUDIENCES] = COLLECTION("audience", "audiences", audiences),
	[COLLECTION_SERVICES] = COLLECTION("service", "scope.services", scope.services),
	[COLLECTION_DATA_TYPES] = COLLECTION("data type", "data_types", data_types),
	[COLLECTION_PURPOSES] = COLLECTION("purpose", "purposes", purposes),
	[COLLECTION_RECIPIENTS] = COLLECTION("recipient", "recipients", recipients),
	[COLLECTION_RETENTION] = COLLECTION("retention rule", "retention", retention),
};
/* clang-format on */

size_t
field_size(const struct field *f)
{
	switch (f->kind) {
	case FIELD_TEXT:
		return sizeof(struct text);
	case FIELD_WORD:
		return sizeof(struct word);
	case FIELD_DATE:
		return sizeof(struct day);
	case FIELD_DURATION:
		return sizeof(struct period);
	case FIELD_FLAG:
		return sizeof(struct flag);
	case FIELD_NUMBER:
		return sizeof(struct number);
	case FIELD_ENUM:
		return sizeof(struct choice);
	case FIELD_REF:
		return sizeof(struct ref);
	case FIELD_RECORD:
		return f->record->size;
	case FIELD_NONE:
		break;
	}
	return 0;
}

const struct field *
record_field(const struct record *r, struct str key)
{
	/* By its first letter, nearly always. */
	for (const struct field *f = r->fields; f->key && key.len; f++)
		if (*f->key == *key.p && str_eq(key, str_from(f->key)))
			return f;
	return NULL;
}

const struct field *
record_flagged(const struct record *r, unsigned flag)
{
	for (const struct field *f = r->fields; f->key; f++)
		if (f->flags & flag)
			return f;
	return NULL;
}

#define FORMERLY(format_)                                             \
	{ .key = "formerly", .kind = FIELD_WORD, .shape = SHAPE_LIST, \
		.flags = FIELD_OR_ONE, .format = format_,             \
		.offset = offsetof(struct item, formerly),            \
		.about = "Ids that this entry had before, the latest first." }

/* A cookie's id is the name that the browser stores, whatever it is. */
const struct field *
record_formerly(const struct record *r)
{
	static const struct field ids = FORMERLY(FORMAT_ID);
	static const struct field names = FORMERLY(FORMAT_ANY);

	return r == &cookie_record ? &names : &ids;
}

unsigned
names_find(const struct names *names, struct str word)
{
	for (size_t i = 1; i < names->count; i++)
		if (str_eq(word, str_from(names->ids[i])))
			return (unsigned)i;
	return 0;
}

void *
field_in(const struct field *f, void *record)
{
	return (char *)record + f->offset;
}

const void *
field_of(const struct field *f, const void *record)
{
	return (const char *)record + f->offset;
}
