/*
 * Numbers for texts, so that comparing two of them is comparing numbers; and
 * bags of such numbers, for how similar two longer texts are.
 */
#ifndef DIFF_VOCABULARY_H
#define DIFF_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

/* Zeroed is an empty one; `arena` is to be set before the first text. */
struct vocabulary {
	struct arena *arena;
	struct str *texts; /* by number, from 1 */
	uint32_t *slots;
	size_t count, cap, size;
};

/*
 * The number of a text, from 1 on: the same for equal texts, a new one for a
 * new text, which must live as long as the vocabulary.  Takes memory for a new
 * text only.
 */
uint32_t vocabulary_number(struct vocabulary *, struct str);

/* The words of a text, sorted; zeroed is that of an empty text. */
struct bag {
	uint32_t *of;
	size_t count;
	uint64_t weight;
	unsigned kind; /* bags of two kinds have nothing in common */
};

/* Of thousand parts of two texts, how many they have in common. */
#define ALIKE 1000

/* Sorts what `of` holds and weighs it: a longer word says more. */
void bag_close(const struct vocabulary *, struct bag *);
/*
 * Dice's coefficient of the weights, 0 to ALIKE.  0, and cheaply, when it
 * cannot reach `least`.  Adds to `steps` what it cost: at most the words of
 * both.
 */
unsigned bag_similarity(const struct vocabulary *, const struct bag *,
    const struct bag *, unsigned least, uint64_t *steps);
/* What one word weighs. */
unsigned word_weight(const struct vocabulary *, uint32_t number);

#endif
