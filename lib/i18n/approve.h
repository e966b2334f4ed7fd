/*
 * Approval: a person signed for a pair of texts, and the file keeps a digest
 * of what was signed.  The state alone never counts: tools keep it when they
 * change a text.
 */
#ifndef I18N_APPROVE_H
#define I18N_APPROVE_H

#include "text/xliff.h"

/* SHA-256 in hex over id, locale, source and target; white space collapsed. */
struct str pair_digest(struct arena *, const struct xliff_unit *,
    struct str locale);

/* The unit is "final", and somebody signed for just these texts. */
bool is_approved(struct arena *, const struct xliff_unit *,
    struct str locale);

/* Who signs for which units, and when. */
struct approval {
	struct str by, on; /* a name; a day, ISO 8601 */
	const struct str *units; /* none: all that are translated */
	size_t unit_count;
};

bool approves(const struct approval *, struct str unit);
/* Marks the unit, which is translated, as final and signed for. */
void approve(struct arena *, const struct approval *, struct xliff_unit *,
    struct str locale);

#endif
