/*
 * Translations for those who have no program that reads XLIFF 2: XLIFF 1.2, a
 * table, and a page for people who read and do not translate.  All but the
 * page come back through import.h.
 */
#ifndef I18N_EXPORT_H
#define I18N_EXPORT_H

#include "i18n/texts.h"
#include "text/xliff.h"

struct arena;
struct out;

enum export_format { EXPORT_XLIFF_12 = 1, EXPORT_CSV, EXPORT_HTML };

/* `file` (or NULL) has the translations, `texts` what they translate now. */
void export_write(struct out *, struct arena *, enum export_format,
    const struct xliff_head *, const struct i18n_texts *texts,
    const struct xliff *file);

#endif
