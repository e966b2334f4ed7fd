/*
 * What a value says, in one form for all ways to write it: two values are
 * equal when these are, and fingerprints are made of them.
 */
#ifndef CHANGE_VALUE_H
#define CHANGE_VALUE_H

#include "model/schema.h"
#include "model/value.h"

struct arena;

/* No pointer: not stated.  Of a list: its values in order, "a, b". */
struct str value_of(struct arena *, const struct field *, const void *);
/* Of one entry of a list that is no record. */
struct str value_of_one(struct arena *, const struct field *, const void *);
struct span value_at(const struct field *, const void *);
/* How long, for comparisons: a month is a twelfth of a year. */
long duration_seconds(struct duration);
/* "12 months", "6 hours"; as a sentence says it. */
struct str period_words(struct arena *, struct duration);
/*
 * A text without what a reader does not read: runs of white space, and line
 * breaks inside of a paragraph.
 */
struct str text_folded(struct arena *, struct str);
/* Only letters, digits and codes: equal ones differ by spelling at most. */
struct str text_bare(struct arena *, struct str);

#endif
