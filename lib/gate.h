/*
 * Whether a version may be published: gate.c, and gate_settings.c.
 */
#ifndef GATE_H
#define GATE_H

#include "changes.h"
#include "source/diag.h"

struct comparison;
struct policy;
struct policyc;
struct settings;

struct gatekeeper {
	struct policyc *c;
	const struct comparison *found;
	const struct policy *old, *new;
	enum change_class class; /* the gravest that counts */
};

/*
 * Judges what was compared, and says in diagnostics what is not met.
 *
 * since  where the branch began, compared with the same former version; NULL
 *        for none.
 */
void gate_judge(struct policyc *, const struct policyc *since);

/* Is it a rule of the gate? */
bool gate_decides(enum rule);

/* Was the policy judged by it?  Not where the settings switch it off. */
bool gate_judged(const struct policyc *, enum rule);

/* May the settings switch it off?  Not what nobody may wave through. */
bool gate_may_silence(enum rule);

/* What is not met, at the level that the settings give it. */
struct diag *unmet(struct gatekeeper *, enum rule, struct span at, const char *path,
    const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Do changes of the class need a summary?  By the settings, or NULL. */
bool gate_wants_summary(const struct settings *, enum change_class);

/* What the settings ask for less than those of another version. */
void gate_settings(struct gatekeeper *, const struct policyc *base);
/* Decisions that take a change for less, and were not there before. */
void gate_decisions(struct gatekeeper *, const struct policyc *base);

#endif
