/*
 * The values a model is made of.  Each remembers where it was written; a
 * zeroed value is one that nobody stated.
 */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "base/str.h"
#include "source/source.h"

/* Three values: only silence is a gap. */
enum given {
	GIVEN_NOT,  /* nobody said */
	GIVEN,	    /* stated */
	GIVEN_NONE, /* stated as none */
	GIVEN_ANY   /* a wildcard: any or all */
};

/* CommonMark prose in the notice's language: one translation unit. */
struct text {
	struct span at;
	struct str s;
	uint32_t unit; /* index in the policy's units; 0 when not stated */
};

/* An identifier or a name, shown as written and never translated. */
struct word {
	struct span at;
	struct str s;
};

struct day {
	struct span at;
	struct date date;
};

struct period {
	struct span at;
	struct duration duration;
};

struct flag {
	struct span at;
	enum { FLAG_NOT_GIVEN, FLAG_NO, FLAG_YES } is;
};

struct number {
	struct span at;
	unsigned n;
	bool given;
};

/* One of the words of an enumeration; 0 is none of them. */
struct choice {
	struct span at;
	unsigned is;
};

/* The id of an entry elsewhere; `to` is set once it is resolved. */
struct ref {
	struct span at;
	struct str id;
	const struct item *to;
};

/* The entries of a list or a map, one after another in memory. */
struct list {
	void *items;
	size_t count;
	struct span at;
	enum given given;
	uint32_t key; /* where its key begins, as in a span */
};

/* What every record begins with. */
struct item {
	struct span at;	    /* its value */
	struct span key_at; /* its key, or its value when it has none */
	struct str id;	    /* its key in a map, or its identity in a list */
	struct list formerly; /* of struct word: ids it had before */
	enum given given;
};

/*
 * for (EACH(struct purpose, p, policy->purposes))
 * An empty list has no items, and C knows no NULL + 0.
 */
#define EACH(type, x, list)                                            \
	type *x = (list).items, *x##_end = x ? x + (list).count : NULL; \
	x != x##_end;                                                  \
	x++

#endif
