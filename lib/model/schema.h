/*
 * The model's only description: one table of records and their keys.
 *
 * It decodes YAML, suggests keys, prints the JSON Schema and the reference
 * page, extracts the translatable texts and says what identifies an entry.
 * Add a key here and in model.h, and all of that follows.
 */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum field_kind {
	FIELD_NONE,
	FIELD_TEXT,	/* struct text: prose, translated */
	FIELD_WORD,	/* struct word: as `format` says */
	FIELD_DATE,	/* struct day */
	FIELD_DURATION, /* struct period */
	FIELD_FLAG,	/* struct flag */
	FIELD_NUMBER,	/* struct number */
	FIELD_ENUM,	/* struct choice of `names` */
	FIELD_REF,	/* struct ref into `target` */
	FIELD_RECORD	/* a struct that begins with struct item */
};

enum field_shape {
	SHAPE_ONE,
	SHAPE_LIST, /* struct list */
	SHAPE_MAP   /* struct list of records, the keys being their ids */
};

enum field_format {
	FORMAT_ANY, /* any text of one line */
	FORMAT_EMAIL,
	FORMAT_URL,	/* https, http */
	FORMAT_CONTACT, /* an e-mail address or a URL */
	FORMAT_COUNTRY,
	FORMAT_LOCALE,
	FORMAT_ID,
	FORMAT_VERSION
};

enum field_flag {
	FIELD_REQUIRED = 1,
	FIELD_OR_NONE = 2,  /* the word `none` may stand instead */
	FIELD_OR_ANY = 4,   /* the word `any` may stand instead */
	FIELD_OR_ONE = 8,   /* a list of one may be written without brackets */
	FIELD_SESSION = 16, /* the word `session` is a duration here */
	FIELD_FREE_KEYS = 32, /* map keys are any text, not kebab-case ids */
	FIELD_IDENTITY = 64, /* identifies the entries of a list */
	FIELD_SHORTHAND = 128 /* a scalar in place of the record is this key */
};

struct names {
	const char *name; /* what the words are, for messages */
	const char *const *ids; /* ids[0] is NULL: none */
	size_t count; /* ids[1] .. ids[count - 1] */
};

/* Where ids are declared, so that references can be resolved. */
enum collection {
	COLLECTION_NONE,
	COLLECTION_AUDIENCES,
	COLLECTION_SERVICES,
	COLLECTION_DATA_TYPES,
	COLLECTION_PURPOSES,
	COLLECTION_RECIPIENTS,
	COLLECTION_RETENTION,
	COLLECTION_COUNT
};

struct field {
	const char *key;
	enum field_kind kind;
	enum field_shape shape;
	unsigned flags; /* enum field_flag */
	size_t offset;	/* in the record's struct */
	const struct record *record;
	const struct names *names; /* FIELD_ENUM; of a map: its keys */
	enum field_format format;
	enum collection target;
	const char *about; /* one sentence for the reference page */
};

struct record {
	const char *name; /* with its article: "a purpose" */
	const char *about;
	size_t size;
	const struct field *fields; /* ends with a NULL key */
	bool named; /* has an id: `formerly` is allowed */
};

extern const struct record policy_record;

/* Where a collection's list lies in struct policy, and what its ids name. */
struct collection_info {
	const char *name; /* "recipient" */
	const char *path; /* "recipients" */
	size_t offset;
};
extern const struct collection_info collections[COLLECTION_COUNT];

/* Every enumeration, for those who need its words. */
extern const struct names names_annex1,
    names_art9_names,
    names_authorities,
    names_bases,
    names_bumps,
    names_businesses,
    names_categories,
    names_ccpa,
    names_change_rules,
    names_channels,
    names_classes,
    names_consent_means,
    names_cookie_categories,
    names_disposals,
    names_dpfs,
    names_dpo_statuses,
    names_exceptions27,
    names_exempted,
    names_exemptions,
    names_families,
    names_fee_whens,
    names_frequencies,
    names_gates,
    names_grounds,
    names_groups,
    names_holders,
    names_identifiabilities,
    names_identity_proofs,
    names_kinds,
    names_levels,
    names_mechanisms,
    names_never_collected,
    names_never_shared,
    names_origins,
    names_own_roles,
    names_parties,
    names_purpose_kinds,
    names_regimes,
    names_request_methods,
    names_requirements,
    names_rights,
    names_roles,
    names_rules,
    names_safeguards,
    names_scales,
    names_schemes,
    names_sections,
    names_sectors,
    names_specials,
    names_statuses,
    names_technologies,
    names_timings;
#define section_names names_sections

/* Size of one value of a field: of an entry when it is a list or a map. */
size_t field_size(const struct field *);
const struct field *record_field(const struct record *, struct str key);
/* The key that identifies list entries, or a scalar shorthand; or NULL. */
const struct field *record_flagged(const struct record *, unsigned flag);
/* The key that every named record has beside its fields. */
const struct field *record_formerly(const struct record *);
/* Index of a word, or 0. */
unsigned names_find(const struct names *, struct str);

/* The member of a record (or of the policy) that a field describes. */
void *field_in(const struct field *, void *record);
const void *field_of(const struct field *, const void *record);

#endif
