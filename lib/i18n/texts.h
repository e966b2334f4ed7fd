/*
 * What can be translated: the texts of a policy, or policyc's own sentences.
 */
#ifndef I18N_TEXTS_H
#define I18N_TEXTS_H

#include "base/str.h"
#include "source/source.h"

struct i18n_text {
	struct str id;
	struct str former; /* its id before a declared rename; or empty */
	struct str source;
	struct str context; /* what the translator should know; or empty */
	struct span at;	    /* in the YAML; no place for a plural's twin */
};

struct i18n_texts {
	struct i18n_text *of;
	size_t count;
};

#endif
