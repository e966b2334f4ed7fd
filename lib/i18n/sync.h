/*
 * Brings a translation file up to date with the policy's texts, without
 * losing a translation and without changing what did not change.
 *
 * Nothing is translated or judged here: what is unsure goes back to
 * "initial", with the earlier pair beside it.
 */
#ifndef I18N_SYNC_H
#define I18N_SYNC_H

#include "i18n/texts.h"
#include "text/xliff.h"

/*
 * Writes the new file: the texts in their order, with what `old` (or NULL)
 * has for them.
 *
 * A new text has no target.  A text that changed keeps its target, which
 * goes back to "initial", with the earlier pair as a match; when it changes
 * back, so does the state.  A text whose id is new is looked for under its
 * former id, then among the units that are going, by its source.  Approvals
 * stay only where id, source and target do, and waivers, sealed by a digest,
 * where source and target do.
 *
 * A translation whose text is gone stays at the end of the file, for the day
 * on which the text comes back, unless `prune` leaves it out.
 */
void sync_write(struct out *, struct arena *, const struct xliff_head *,
    const struct i18n_texts *, const struct xliff *old, bool prune);

#endif
