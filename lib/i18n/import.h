/*
 * Translations as other programs leave them: XLIFF 1.2 and 2.0 to 2.2 in any
 * dialect, and the tables that we export.
 *
 * Patient with the form, and not with the content: a unit is found by its id,
 * a code by its data or its number.  Nothing is taken from a file in which a
 * code was lost or that is not of this policy and language.
 */
#ifndef I18N_IMPORT_H
#define I18N_IMPORT_H

#include "i18n/texts.h"
#include "text/xliff.h"

struct arena;
struct diags;

struct import_request {
	struct str source_language, locale;
	const struct i18n_texts *texts; /* as they are now */
	const struct xliff *old; /* the file that there is; NULL: none */
	const struct xliff_names *names;
};

/*
 * Reads a file and lays its translations over those that there are; false,
 * with diagnostics, when it must not be.  What comes out goes to sync_write().
 * A translation that the file lacks stays, and so do notes, matches and
 * signatures.
 */
bool import_read(struct diags *, struct arena *, const struct source *,
    const struct import_request *, struct xliff *out);

#endif
