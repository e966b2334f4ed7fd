/* What a run shares about findings, and no rule needs to know. */
#ifndef I18N_FOUND_H
#define I18N_FOUND_H

#include "i18n/rule.h"

/* A note that waives a rule at a unit. */
struct waiver {
	struct waiver *next;
	const struct pair *pair;
	struct str rule, reason;
	bool used, void_; /* the text is not the one that was waived */
};

struct waivers {
	struct waiver *first;
};

/* Lists the waivers of the file. */
void waivers_read(struct lint *);
/* After all rules: waivers that waived nothing. */
void waivers_unused(struct lint *);

#endif
