/*
 * Names of companies and brands, which no translation changes: those that the
 * model states and a source text holds.
 */
#ifndef I18N_NAMES_H
#define I18N_NAMES_H

#include "i18n/rule.h"

/* Those of the model, listed when first asked for; NULL without a model. */
const struct names_list *model_names(struct lint *);

/* Hands out each of them, if any. */
void names_each(struct lint *, void (*take)(void *data, struct str name),
    void *data);

/* Of the whole file: names that a translation altered or left out. */
void names_altered(struct lint *);
/* Names that it wrote with other capitals. */
void names_miscased(struct lint *);

#endif
