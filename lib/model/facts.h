/*
 * What follows from a model: facts that the notice tells and the checks judge,
 * worked out in one place.
 */
#ifndef MODEL_FACTS_H
#define MODEL_FACTS_H

#include "data.h"
#include "model/model.h"

/* Is the word one of the list's?  Of lists of struct choice. */
bool has_choice(const struct list *, unsigned is);
/* Is the law among the notice's? */
bool answers_to(const struct policy *, enum regime);

/*
 * The basis that stands for it where kinds of one basis are alike: a
 * pre-contractual step is a contract.
 */
enum lawful_basis basis_family(enum lawful_basis);
/* Does the purpose, or any, rest on a basis of the family? */
bool purpose_rests_on(const struct purpose *, enum lawful_basis family);
bool basis_used(const struct policy *, enum lawful_basis family);

/*
 * Does the notice explain rights at all?  One that neither names a law nor
 * says how rights are used does not.
 */
bool rights_given(const struct policy *);
/*
 * The rights that the laws and the purposes give, in order; returns how many.
 * A notice that names no law is read as one of the EU.
 */
size_t rights_due(const struct policy *, enum right out[RIGHT_COUNT]);
/*
 * The rights that the notice states, in that order: those that its author
 * lists, or else those that are due.
 */
size_t rights_of(const struct policy *, enum right out[RIGHT_COUNT]);
/* "a purpose ... gives it"; NULL when the notice has no words for the right. */
const char *right_given_by(enum right);
/*
 * The purposes that one of those rights holds for, where it depends on them:
 * by the lawful bases that the author promises it for, or else by the law.
 * `out` has room for all purposes; returns how many.
 */
size_t right_purposes(const struct policy *, enum right,
    const struct purpose *out[]);

#endif
