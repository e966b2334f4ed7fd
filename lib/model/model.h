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

struct labelled { /* audiences, surprises: an id and a text */
	struct item item;
	struct text label;
};

struct notice {
	struct item item;
	struct word id, version, language, url, successor_url;
	struct choice kind, status; /* enum notice_kind, notice_status */
	struct text title, summary, values, changes_summary;
	struct day effective, published;
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
};

struct controller_route {
	struct item item;
	struct word email, url;
	struct period respond_within;
};

struct complaints {
	struct item item;
	struct list authorities; /* struct choice, enum authority */
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
	struct list services;  /* struct service */
	struct list related_documents; /* struct document */
	struct text text, third_party_links;
};

struct definition {
	struct item item;
	struct text term, text;
};

struct role_situation {
	struct item item;
	struct choice role; /* enum role */
	struct text context, other_party_notice, rights_redirect, assist;
};

struct data_type {
	struct item item;
	struct text label, personal_when, note;
	struct choice group;	   /* enum data_group */
	struct choice requirement; /* enum requirement */
	struct choice special;	   /* enum special_category */
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
};

struct interest {
	struct item item;
	struct choice holder; /* enum interest_holder */
	struct text text;
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
	struct interest interest;
	struct consent consent;
	struct choice annex1; /* enum annex1_condition */
};

struct art9 {
	struct item item;
	struct choice condition; /* enum art9_condition */
	struct text law;
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
	struct flag direct_marketing, profiling;
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
	struct flag notify;
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
	struct text purpose, safeguard_copy;
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
	struct period period;
	struct list after; /* struct choice, enum disposal */
};

struct automated_decision {
	struct item item;
	struct ref purpose;
	struct text logic, significance, consequences;
	struct list safeguards; /* struct choice, enum safeguard */
};

struct right_note {
	struct item item;
	struct text note;
};

struct rights {
	struct item item;
	struct period respond_within;
	struct text extension, identity_check, fee, refusal;
	struct list contact; /* struct word: e-mail addresses or URLs */
	struct list details; /* struct right_note */
};

struct children {
	struct item item;
	struct flag directed, knowingly;
	struct number min_age;
	struct text text;
};

struct cookie_consent {
	struct item item;
	struct text mechanism, withdraw;
};

struct cookie {
	struct item item;
	struct ref provider;
	struct choice party; /* enum party_kind */
	struct period duration;
	struct text purpose, value, set_when;
	struct number variants;
	struct word domain;
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

struct policy {
	struct item item;
	struct number policyc;
	struct notice notice;
	struct controller controller;
	struct complaints complaints;
	struct scope scope;
	struct list definitions; /* struct definition */
	struct list audiences;	 /* struct labelled */
	struct list roles;	 /* struct role_situation */
	struct list data_types;	 /* struct data_type */
	struct aggregated_data aggregated_data;
	struct list not_collected; /* struct choice, enum not_collected */
	struct list not_shared;	   /* struct choice, enum not_shared */
	struct provision provision;
	struct list sources;  /* struct data_origin */
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
	struct changes changes;
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
	SAFEGUARD_CONTEST, SAFEGUARD_COUNT };
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
	S(CHILDREN, "children")                                 \
	S(VERSIONS, "versions")

enum section_id {
	SECTION_NONE,
#define SECTION_ENUMERATOR(name, id) SECTION_##name,
	SECTIONS(SECTION_ENUMERATOR) SECTION_COUNT
};

#endif
