/*
 * What follows from a model: facts that the notice tells and the checks judge,
 * worked out in one place.
 */
#ifndef MODEL_FACTS_H
#define MODEL_FACTS_H

#include "data.h"
#include "model/model.h"

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

/* Does the notice explain rights at all? */
bool rights_given(const struct policy *);
/* The rights that the regimes and bases give, in order; returns how many. */
size_t rights_of(const struct policy *, enum right out[RIGHT_COUNT]);

#endif
