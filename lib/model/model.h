/*
 * What a policy is: the records of the input language, in C.
 *
 * The description of every key stands in the schema table (schema.c), which
 * also fills these structs; here is only their shape.
 */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "model/value.h"

struct previous {
	struct item item;
	struct word version, url;
};

struct versioning {
	struct item item;
	struct choice significant, notable, editorial; /* enum bump */
};

struct family {
	struct item item;
	struct choice role; /* enum family_role */
	struct text text;
};

struct labelled { /* an id and a text */
	struct item item;
	struct text label;
};

struct notice {
	struct item item;
	struct word id, version, language, url, successor_url;
	struct choice kind, status; /* enum notice_kind, notice_status */
	struct text title, summary, values, changes_summary;
	struct day effective, published, last_updated;
	struct previous previous;
	struct family family;
	struct versioning versioning;
	struct list locales;   /* struct word */
	struct list regimes;   /* struct choice, enum regime */
	struct list surprises; /* struct labelled */
};

struct registration {
	struct item item;
	struct word number, register_, country;
};

struct postal {
	struct item item;
	struct list lines; /* struct word */
	struct word city, postcode, country;
};

struct contact {
	struct item item;
	struct word email, phone, url;
	struct postal postal;
};

struct dpo {
	struct item item;
	struct choice status; /* enum dpo_status */
	struct word name, email, phone, url;
	struct postal postal;
};

struct party { /* a representative or a joint controller */
	struct item item;
	struct word legal_name, email, phone, url, country;
	struct choice regime; /* enum regime: whom a representative serves */
	struct postal postal;
	struct text essence; /* Art. 26(2): the arrangement in short */
};

struct controller {
	struct item item;
	struct word legal_name;
	struct list trading_names; /* struct word */
	struct registration registration;
	struct choice sector; /* enum sector */
	struct contact contact;
	struct dpo dpo;
	struct list representatives, joint_controllers; /* struct party */
	struct list establishments; /* struct word: countries */
	struct list large_scale;    /* struct choice, enum scale */
	struct choice representative_exception; /* enum exception27 */
};

struct controller_route {
	struct item item;
	struct word email, url;
	struct period respond_within;
};

struct other_authority {
	struct item item;
	struct word label, url, country;
};

struct complaints {
	struct item item;
	struct list authorities;       /* struct choice, enum authority */
	struct list other_authorities; /* struct other_authority */
	struct controller_route controller_route;
	struct text contact_us_first;
};

struct service {
	struct item item;
	struct text label;
	struct word url;
};

struct document {
	struct item item;
	struct text label, when;
	struct word url;
};

struct scope {
	struct item item;
	struct list countries; /* struct word */
	struct list languages; /* struct word */
	struct list services;  /* struct service */
	struct list related_documents; /* struct document */
	struct text text, third_party_links;
};

struct definition {
	struct item item;
	struct text term, text;
};

struct audience {
	struct item item;
	struct text label;
	struct flag contract_party, children;
};

struct role_situation {
	struct item item;
	struct choice role;	   /* enum role */
	struct list data, services; /* struct ref */
	struct text context, other_party_notice, rights_redirect, assist;
};

struct data_type {
	struct item item;
	struct text label, personal_when, consequence, note;
	struct choice group;	   /* enum data_group */
	struct choice requirement; /* enum requirement */
	struct choice special;	   /* enum special_category */
	struct choice identifiability; /* enum identifiability */
	struct flag inferred;
	struct list ccpa; /* struct choice, enum ccpa_category */
	struct word concept;
};

struct aggregated_data {
	struct item item;
	struct text text, example, recombination;
};

struct provision {
	struct item item;
	struct text consequence;
};

struct data_origin {
	struct item item;
	struct choice kind; /* enum data_source */
	struct flag public;
	struct text label, channels, note;
	struct list data; /* struct ref to data types */
	struct list audiences; /* struct ref */
	struct choice timing;  /* enum timing */
};

struct exemption { /* from the duty to inform */
	struct item item;
	struct text when;
	struct flag public;
	struct word citation;
};

struct interest {
	struct item item;
	struct choice holder; /* enum interest_holder */
	struct text text, assessment;
	struct flag assessed;
};

struct consent {
	struct item item;
	struct text collect, withdraw;
	struct flag is_explicit;
};

struct basis {
	struct item item;
	struct choice basis; /* enum lawful_basis */
	struct text when, unless, law;
	struct word law_country;
	struct interest interest;
	struct consent consent;
	struct choice annex1; /* enum annex1_condition */
};

struct art9 {
	struct item item;
	struct choice condition; /* enum art9_condition */
	struct text law;
	struct word dpa_condition;
};

struct art10 {
	struct item item;
	struct text law;
};

struct purpose {
	struct item item;
	struct text label, title, when;
	struct list audiences, services; /* struct ref */
	struct list data, optional_data; /* struct ref; data may be any */
	struct list bases;		 /* struct basis */
	struct list art9;		 /* struct art9 */
	struct art10 art10;
	struct list recipients, retention; /* struct ref */
	struct flag direct_marketing, profiling, soft_opt_in,
	    outside_public_task;
	struct list kinds;	     /* struct choice, enum purpose_kind */
	struct list marketing_by;    /* struct choice, enum channel_kind */
	struct list business_purposes; /* struct choice, enum business */
	struct ref compatible_with;
};

struct basis_note {
	struct item item;
	struct text note;
	struct word url;
};

struct further_use {
	struct item item;
	struct text compatible, unrelated;
};

struct recipient {
	struct item item;
	struct text label, when, text;
	struct word legal_name, url;
	struct choice role;	/* enum role */
	struct choice category; /* enum recipient_category */
	struct list countries;	/* struct word */
	struct list dpf;	/* struct choice, enum dpf */
	struct flag notify, controls_collection;
};

struct hosting {
	struct item item;
	struct word primary;
};

struct transfer {
	struct item item;
	struct list to;		/* struct word: countries */
	struct list recipients; /* struct ref */
	struct list mechanism;	/* struct choice, enum mechanism */
	struct text purpose, safeguard_copy, compelling_interest, risks;
	struct word rules_url;
	struct choice frequency; /* enum frequency */
	struct list regimes;	 /* struct choice, enum regime */
};

struct certification {
	struct item item;
	struct word standard, body;
	struct day valid_until;
};

struct breach {
	struct item item;
	struct period notify_within;
	struct text text;
};

struct security {
	struct item item;
	struct list certifications; /* struct certification */
	struct text measures;
	struct word url;
	struct breach breach;
};

struct retention {
	struct item item;
	struct text label, trigger, reason, criteria, exception;
	struct list data; /* struct ref */
	struct period period, law_limit;
	struct list after; /* struct choice, enum disposal */
};

struct automated_decision {
	struct item item;
	struct ref purpose;
	struct text logic, significance, consequences;
	struct list safeguards; /* struct choice, enum safeguard */
	struct choice ground;	/* enum ground */
	struct list data;	/* struct ref to data types */
};

struct right_note {
	struct item item;
	struct text note;
	struct list bases; /* struct choice, enum lawful_basis */
};

struct rights {
	struct item item;
	struct list stated; /* struct choice, enum right */
	struct period respond_within, extended_by;
	struct choice identity_proof; /* enum identity_proof */
	struct choice fee_when;	      /* enum fee_when */
	struct text extension, identity_check, fee, refusal,
	    automated_objection;
	struct list contact; /* struct word: e-mail addresses or URLs */
	struct list details; /* struct right_note */
};

struct children {
	struct item item;
	struct flag directed, knowingly;
	struct number min_age;
	struct flag adapted;
	struct text parental_consent, text;
};

struct cookie_consent {
	struct item item;
	struct choice by; /* enum consent_means */
	struct text mechanism, withdraw, refuse;
};

struct cookie {
	struct item item;
	struct ref provider;
	struct choice party; /* enum party_kind */
	struct period duration;
	struct text purpose, value, set_when;
	struct number variants;
	struct word domain;
	struct choice technology; /* enum technology */
	struct choice category;	  /* enum cookie_category */
	struct list shared_with;  /* struct ref to recipients */
};

struct cookie_group {
	struct item item;
	struct ref surface;
	struct choice category; /* enum cookie_category */
	struct choice exempt;	/* enum cookie_exemption */
	struct text title, purpose, objection;
	struct word url;
	struct list items; /* struct cookie */
};

struct cookies {
	struct item item;
	struct cookie_consent consent;
	struct day checked;
	struct list other_technologies; /* struct choice, enum technology */
	struct text intro, refuse, note;
	struct list groups; /* struct cookie_group */
};

struct channel {
	struct item item;
	struct ref audience;
	struct choice by; /* enum channel_kind */
};

struct changes {
	struct item item;
	struct list channels; /* struct channel */
	struct period notice_period;
	struct word history_url;
	struct text text;
};

struct section {
	struct item item;
	struct text title, text;
};

struct ca_disclosure { /* of a category, to third parties */
	struct item item;
	struct choice category; /* enum ccpa_category */
	struct text third_parties, purpose;
};

struct us_ca {
	struct item item;
	struct list sold_shared, disclosed; /* struct ca_disclosure */
	struct flag under_16, sensitive_beyond_7027m, online_only,
	    ten_million_consumers;
	struct list request_methods; /* struct choice, enum request_method */
	struct text verification, opt_out_signal, agent;
	struct word opt_out_url, limit_url, metrics_url, contact;
};

struct us {
	struct item item;
	struct us_ca ca;
};

struct accept { /* one finding at one place, for a reason */
	struct item item;
	struct choice rule; /* of rule_names */
	struct word at, reason, by;
	struct day on;
};

struct policy {
	struct item item;
	struct number policyc;
	struct notice notice;
	struct controller controller;
	struct complaints complaints;
	struct scope scope;
	struct list definitions; /* struct definition */
	struct list audiences;	 /* struct audience */
	struct list roles;	 /* struct role_situation */
	struct list data_types;	 /* struct data_type */
	struct aggregated_data aggregated_data;
	struct list not_collected; /* struct choice, enum not_collected */
	struct list not_shared;	   /* struct choice, enum not_shared */
	struct provision provision;
	struct list sources;  /* struct data_origin */
	struct list exemptions; /* struct exemption */
	struct list purposes; /* struct purpose */
	struct list lawful_bases; /* struct basis_note */
	struct further_use further_use;
	struct list recipients; /* struct recipient */
	struct hosting hosting;
	struct list transfers; /* struct transfer */
	struct security security;
	struct list retention; /* struct retention */
	struct list automated_decisions; /* struct automated_decision */
	struct rights rights;
	struct children children;
	struct cookies cookies;
	struct us us;
	struct changes changes;
	struct list accept; /* struct accept */
	struct list sections; /* struct section; a standard one has only an id */
};

/* The enumerations that are ours; those of the law stand in data.h. */
enum notice_kind { KIND_NONE, KIND_PRIVACY_NOTICE, KIND_COOKIE_NOTICE,
	KIND_RECRUITMENT_NOTICE, KIND_COUNT };
enum notice_status { STATUS_NONE, STATUS_DRAFT, STATUS_IN_FORCE,
	STATUS_ARCHIVED, STATUS_COUNT };
enum family_role { FAMILY_NONE, FAMILY_PARENT, FAMILY_CHILD, FAMILY_COUNT };
enum bump { BUMP_NONE, BUMP_MAJOR, BUMP_MINOR, BUMP_PATCH, BUMP_COUNT };
enum sector { SECTOR_NONE, SECTOR_PRIVATE, SECTOR_PUBLIC, SECTOR_COUNT };
enum dpo_status { DPO_NONE, DPO_APPOINTED, DPO_NOT_REQUIRED, DPO_COUNT };
enum data_group { GROUP_NONE, GROUP_IDENTITY, GROUP_CONTACT,
	GROUP_PROFESSIONAL, GROUP_TECHNICAL, GROUP_USAGE, GROUP_FINANCIAL,
	GROUP_TRANSACTION, GROUP_LOCATION, GROUP_HEALTH, GROUP_FREE_TEXT,
	GROUP_OTHER, GROUP_COUNT };
enum requirement { REQUIREMENT_NONE, REQUIREMENT_STATUTORY,
	REQUIREMENT_CONTRACTUAL, REQUIREMENT_PRE_CONTRACT,
	REQUIREMENT_OPTIONAL, REQUIREMENT_COUNT };
enum interest_holder { HOLDER_NONE, HOLDER_CONTROLLER, HOLDER_THIRD_PARTY,
	HOLDER_COUNT };
enum recipient_category { RECIPIENT_NONE, RECIPIENT_HOSTING,
	RECIPIENT_ANALYTICS, RECIPIENT_MARKETING, RECIPIENT_SUPPORT,
	RECIPIENT_PAYMENT, RECIPIENT_DELIVERY, RECIPIENT_COMMUNICATION,
	RECIPIENT_ACCOUNTING, RECIPIENT_SECURITY, RECIPIENT_EMBEDDED,
	RECIPIENT_PUBLIC_AUTHORITY, RECIPIENT_ACQUIRER, RECIPIENT_GROUP,
	RECIPIENT_ADVISER, RECIPIENT_OTHER, RECIPIENT_COUNT };
enum dpf { DPF_NONE, DPF_EU, DPF_UK, DPF_CH, DPF_COUNT };
enum disposal { DISPOSAL_NONE, DISPOSAL_ERASE, DISPOSAL_ANONYMISE,
	DISPOSAL_COUNT };
enum safeguard { SAFEGUARD_NONE, SAFEGUARD_HUMAN, SAFEGUARD_VIEW,
	SAFEGUARD_CONTEST, SAFEGUARD_INFORMATION, SAFEGUARD_COUNT };
enum party_kind { PARTY_NONE, PARTY_FIRST, PARTY_THIRD, PARTY_COUNT };
enum technology { TECHNOLOGY_NONE, TECHNOLOGY_WEB_BEACON,
	TECHNOLOGY_LOCAL_STORAGE, TECHNOLOGY_SESSION_STORAGE,
	TECHNOLOGY_PIXEL, TECHNOLOGY_FINGERPRINTING, TECHNOLOGY_SDK,
	TECHNOLOGY_COUNT };
enum channel_kind { CHANNEL_NONE, CHANNEL_EMAIL, CHANNEL_IN_APP,
	CHANNEL_BANNER, CHANNEL_LETTER, CHANNEL_SMS, CHANNEL_WEBSITE,
	CHANNEL_COUNT };
enum not_collected { NOT_COLLECTED_NONE, NOT_COLLECTED_SPECIAL_CATEGORIES,
	NOT_COLLECTED_CRIMINAL_OFFENCES, NOT_COLLECTED_CHILDREN,
	NOT_COLLECTED_LOCATION, NOT_COLLECTED_PAYMENT_CARDS,
	NOT_COLLECTED_COUNT };
enum not_shared { NOT_SHARED_NONE, NOT_SHARED_THIRD_PARTY_MARKETING,
	NOT_SHARED_SALE, NOT_SHARED_ADVERTISING, NOT_SHARED_COUNT };
enum scale { SCALE_NONE, SCALE_MONITORING, SCALE_SPECIAL_CATEGORIES,
	SCALE_CRIMINAL_OFFENCES, SCALE_COUNT };
enum exception27 { EXCEPTION27_NONE, EXCEPTION27_OCCASIONAL,
	EXCEPTION27_PUBLIC_BODY, EXCEPTION27_COUNT };
enum identifiability { IDENTIFIABILITY_NONE, IDENTIFIABILITY_PERSONAL,
	IDENTIFIABILITY_PSEUDONYMOUS, IDENTIFIABILITY_AGGREGATED,
	IDENTIFIABILITY_ANONYMOUS, IDENTIFIABILITY_COUNT };
enum timing { TIMING_NONE, TIMING_AT_COLLECTION, TIMING_WITHIN_A_MONTH,
	TIMING_FIRST_CONTACT, TIMING_FIRST_DISCLOSURE, TIMING_COUNT };
enum exempted { EXEMPTED_NONE, EXEMPTED_ALREADY_INFORMED,
	EXEMPTED_DISPROPORTIONATE_EFFORT, EXEMPTED_IMPAIRMENT,
	EXEMPTED_LEGAL_REQUIREMENT, EXEMPTED_CONFIDENTIALITY, EXEMPTED_MEDIA,
	EXEMPTED_COUNT };
enum purpose_kind { PURPOSE_NONE, PURPOSE_SERVICE, PURPOSE_MARKETING,
	PURPOSE_ADVERTISING, PURPOSE_ANALYTICS, PURPOSE_IMPROVEMENT,
	PURPOSE_PERSONALISATION, PURPOSE_SCORING, PURPOSE_SECURITY,
	PURPOSE_FRAUD_PREVENTION, PURPOSE_LEGAL_CLAIMS,
	PURPOSE_LEGAL_REQUESTS, PURPOSE_EMERGENCY, PURPOSE_RECRUITMENT,
	PURPOSE_RESEARCH, PURPOSE_AI_TRAINING, PURPOSE_COUNT };
enum business { BUSINESS_NONE, BUSINESS_AUDITING, BUSINESS_SECURITY,
	BUSINESS_DEBUGGING, BUSINESS_SHORT_TERM_USE, BUSINESS_SERVICES,
	BUSINESS_RESEARCH, BUSINESS_QUALITY, BUSINESS_ADVERTISING,
	BUSINESS_COMMERCIAL, BUSINESS_COUNT };
enum frequency { FREQUENCY_NONE, FREQUENCY_OCCASIONAL, FREQUENCY_REGULAR,
	FREQUENCY_COUNT };
enum ground { GROUND_NONE, GROUND_CONTRACT, GROUND_LAW,
	GROUND_EXPLICIT_CONSENT, GROUND_COUNT };
enum identity_proof { IDENTITY_PROOF_NONE, IDENTITY_PROOF_REASONABLE_DOUBT,
	IDENTITY_PROOF_ALWAYS, IDENTITY_PROOF_COUNT };
enum fee_when { FEE_NONE, FEE_NEVER, FEE_MANIFESTLY_UNFOUNDED_OR_EXCESSIVE,
	FEE_REPEATED, FEE_ALWAYS, FEE_COUNT };
enum consent_means { MEANS_NONE, MEANS_BANNER, MEANS_SETTINGS, MEANS_ACCOUNT,
	MEANS_BROWSER, MEANS_COUNT };
enum request_method { METHOD_NONE, METHOD_TOLL_FREE_NUMBER, METHOD_WEB_FORM,
	METHOD_EMAIL, METHOD_POST, METHOD_IN_PERSON, METHOD_COUNT };

/* The standard sections, in the standard order. */
#define SECTIONS(S)                                             \
	S(CONTROLLER, "controller")                             \
	S(SCOPE, "scope")                                       \
	S(DATA, "data")                                         \
	S(SOURCES, "sources")                                   \
	S(PURPOSES, "purposes")                                 \
	S(RECIPIENTS, "recipients")                             \
	S(TRANSFERS, "transfers")                               \
	S(SECURITY, "security")                                 \
	S(RETENTION, "retention")                               \
	S(RIGHTS, "rights")                                     \
	S(AUTOMATED_DECISIONS, "automated-decisions")           \
	S(COOKIES, "cookies")                                   \
	S(CALIFORNIA, "california")                             \
	S(CHILDREN, "children")                                 \
	S(VERSIONS, "versions")

enum section_id {
	SECTION_NONE,
#define SECTION_ENUMERATOR(name, id) SECTION_##name,
	SECTIONS(SECTION_ENUMERATOR) SECTION_COUNT
};

#endif
