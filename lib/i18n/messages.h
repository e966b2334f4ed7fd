/*
 * The sentences of policyc as i18n/messages.yaml states them: ids mapped to
 * {text, note} or {plural: {one, other}, note}.  Placeholders are
 * {name:type}; mkcatalog.c compiles them.
 */
#ifndef I18N_MESSAGES_H
#define I18N_MESSAGES_H

#include <stdbool.h>

#include "cldr/cldr.h"
#include "i18n/texts.h"

struct arena;
struct diags;

/* A plural message is six, one for each category of the CLDR. */
struct message_text {
	struct i18n_text text;
	bool plural;
};

struct messages {
	struct message_text *of;
	size_t count;
};

/* The language that the messages are written in. */
#define MESSAGES_LANGUAGE STR("en-GB")

/* False, with diagnostics, when something is not as it should be. */
bool messages_read(struct diags *, struct arena *, struct source *,
    struct messages *out);

/* Splits "duration.year.label.one" into its stem, with the dot, and ONE. */
enum cldr_plural messages_category(struct str id, struct str *stem);

bool messages_has(const struct messages *, struct str id);

/* What a translation into the language holds: plurals as it counts. */
struct i18n_texts messages_for(struct arena *, const struct messages *,
    const struct cldr_locale *);

#endif
