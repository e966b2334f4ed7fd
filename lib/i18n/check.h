/*
 * Translations, linted: whether a translation file says what its policy says,
 * in the language that it is for.
 *
 * A rule is a row of lib/rules and a row of this floor, as on the floor of
 * the laws; rule.h says how to write one.  What the reader of the file finds
 * (codes that were lost, units without a text) is not judged again.
 */
#ifndef I18N_CHECK_H
#define I18N_CHECK_H

#include <stdbool.h>

#include "i18n/texts.h"
#include "rules.h"
#include "text/xliff.h"

struct model;
struct settings;

/* The same type as policyc_speller, which says what it does. */
typedef bool i18n_speller(void *data, const char *locale,
    const char *const *words, size_t count, bool *unknown);

struct i18n_request {
	struct str locale;
	struct str source_language;
	struct i18n_texts texts; /* as they are now */
	const struct xliff *file;
	const struct source *source; /* the file's bytes */
	struct str canonical;	     /* and what they would be in our form */
	const struct model *model;   /* NULL: policyc's own sentences */
	const struct settings *settings; /* NULL: none */
	const struct xliff_names *names;
	unsigned gate; /* enum gate */
	/* Names of rules and themes; no `select` selects all. */
	const struct str *select, *ignore;
	size_t select_count, ignore_count;
	bool *ran; /* by rule: set for those that judged; or NULL */
	i18n_speller *speller; /* NULL: there is no dictionary */
	void *speller_data;
	bool *unspelt; /* set where it could not tell */
	bool errors_only; /* what blocks a build, and nothing else */
};

/* Findings are diagnostics; `scratch` may be emptied afterwards. */
void i18n_check(struct diags *, struct arena *scratch,
    const struct i18n_request *);

/* Whether the rule is decided here, so that it can be silenced. */
bool i18n_decides(enum rule);
/* Whether a note of its unit can waive a finding, too. */
bool i18n_can_waive(enum rule);

#endif
