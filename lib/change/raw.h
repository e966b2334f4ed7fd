/*
 * Every difference between two models, found by walking both by the schema
 * table, so that no key can be forgotten.  Nothing is judged here.
 *
 * Entries are matched by id, or by the id that `formerly` declares; sets have
 * no order; values are compared by what they mean, so that P12M is P1Y.
 */
#ifndef CHANGE_RAW_H
#define CHANGE_RAW_H

#include "model/decode.h"

struct arena;
struct change;

enum raw_what {
	RAW_FIELD,  /* a value: came, went or is another one */
	RAW_MEMBER, /* of a set: came or went */
	RAW_ENTRY,  /* of a map or list of records: came or went, whole */
	RAW_ID,	    /* an entry has another id, as it declares */
	RAW_ORDER   /* the same entries, in another order that readers see */
};

enum raw_side { SIDE_OLD, SIDE_NEW, SIDES };

/* A record on the way to a difference, on both sides; NULL: not there. */
struct raw_step {
	const struct raw_step *up;
	struct str key;		   /* "purposes" */
	const struct record *record;
	const struct item *in[SIDES];
	bool entry; /* of a map or list: its id is a part of the path */
};

struct raw {
	enum raw_what what;
	struct str path;  /* "purposes.orders.data.email" */
	struct str place; /* without ids and members: "purposes.data" */
	const struct field *field;
	const struct raw_step *step; /* the record that has the field */
	/* The field's value, the member or the entry; NULL: not there. */
	const void *of[SIDES];
	/* What it says, in its one form; without a pointer: not there. */
	struct str value[SIDES];
	struct span at[SIDES];
	struct change *claimed;
	struct raw *next; /* of the same change */
};

struct raws {
	struct raw *all;
	size_t count, cap;
	/* Those that add or take a reference, by what they refer to. */
	struct raw_ref {
		enum collection in;
		enum raw_side side;
		struct str id;
		struct raw *raw;
	} *refs;
	size_t ref_count;
};

void raws_find(struct raws *, struct arena *, const struct model *old_,
    const struct model *new_);

static inline bool
came(const struct raw *r)
{
	return !r->value[SIDE_OLD].p;
}

static inline bool
went(const struct raw *r)
{
	return !r->value[SIDE_NEW].p;
}

/*
 * The n-th difference that adds (SIDE_NEW) or takes (SIDE_OLD) a reference to
 * an entry of a collection; NULL past the last one.
 */
struct raw *raws_ref(const struct raws *, enum collection, struct str id,
    enum raw_side, size_t n);

/* The collection that a list of entries is; or COLLECTION_NONE. */
enum collection raw_collection(const struct raw *);

#endif
