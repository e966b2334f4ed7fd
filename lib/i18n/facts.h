/*
 * Facts of the model that prose states as well: in place of a reference, or
 * beside one.
 */
#ifndef I18N_FACTS_H
#define I18N_FACTS_H

#include "i18n/rule.h"

/* Of the whole file: source texts that repeat a fact. */
void facts_repeated(struct lint *);
/* A period in parentheses after a reference to another one. */
void facts_contradicted(struct lint *, const struct pair *);

#endif
