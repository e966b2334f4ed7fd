/*
 * From the YAML tree to the policy's structs, by the schema table.
 *
 * Everything wrong is reported and decoding goes on; what could not be read
 * stays zero.  The translatable texts are collected in model order.
 */
#ifndef MODEL_DECODE_H
#define MODEL_DECODE_H

#include "model/model.h"
#include "model/schema.h"
#include "source/diag.h"

struct arena;
struct node;
struct out;

/* A translatable text: one unit of translation. */
struct unit {
	struct str id; /* its dotted path: an NMTOKEN without positions */
	struct str former; /* its path before a declared rename; or empty */
	const struct text *text;
	const struct field *field;
	const struct record *record;
};

/* Every entry of every map and list, to be found by its id. */
struct entries {
	struct entry {
		const void *items; /* of its list */
		const struct item *item;
	} *all;
	size_t count, cap;
};

void entries_add(struct entries *, struct arena *, const struct list *,
    size_t size);
void entries_sort(struct entries *);
/* The first entry with that id in the list that holds `items`, or NULL. */
const struct item *entries_find(const struct entries *, const void *items,
    struct str id);

struct model {
	struct policy policy;
	struct unit *units; /* units[0] is none */
	size_t unit_count;  /* with units[0] */
	struct entries entries;
};

/* What is in the way until the ids are known comes from `scratch`. */
void model_decode(struct diags *, struct arena *scratch, const struct node *,
    struct model *);

/*
 * What can be said only of the whole: references to their entries, locales,
 * sections.
 */
void model_resolve(struct diags *, struct model *);

/* Looks like a language tag (BCP 47), whatever the case of its letters. */
bool locale_fine(struct str);

/*
 * The tag in the letters that RFC 5646 gives it, written to `into`, which has
 * room for as many bytes.  They mean nothing to it, but a tag is also the name
 * of a file.
 */
struct str locale_canonical(char *into, struct str tag);

/* Kebab-case: what ids of records look like. */
bool is_id(struct str);

/* A stated value and what the schema says of it. */
struct found {
	const struct field *field;
	const void *value; /* NULL: the model does not state it */
};

/*
 * Finds a dotted path of keys and ids, such as "retention.account.period".
 * False when the schema knows no such path.
 */
bool model_find(const struct model *, struct str path, struct found *);

/*
 * Whether a record states a dotted path of its own keys ("consent.withdraw");
 * stated as none is stated.
 */
bool record_states(const struct record *, const void *in, struct str path);

/*
 * One part of a path as an NMTOKEN: bytes outside [A-Za-z0-9_-] become :XX,
 * so that paths stay unambiguous whatever an id holds.
 */
void path_part(struct out *, struct str);

#endif
