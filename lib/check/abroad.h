/*
 * A transfer under the laws that judge it: where it goes, and what protects
 * it.  A rule judges under those of its own laws that the notice answers to.
 */
#ifndef CHECK_ABROAD_H
#define CHECK_ABROAD_H

#include "check/rule.h"

#define EACH_LAW(law)                                            \
	const enum regime *law = transfer_laws;                  \
	law != transfer_laws + TRANSFER_LAWS;                    \
	law++

/* Is the transfer one under the law, for the rule that runs? */
bool judged(const struct check *, const struct transfer *, enum regime law);

/* What a rule asks of a destination. */
typedef bool question(const struct check *, const struct transfer *,
    enum regime law, struct str country);

bool is_any(const struct check *, const struct transfer *, enum regime,
    struct str country);
/* Does a decision in force cover what goes to the country, or not? */
bool is_covered(const struct check *, const struct transfer *, enum regime,
    struct str country);
bool is_uncovered(const struct check *, const struct transfer *, enum regime,
    struct str country);
/* Is there, or was there, a decision on the country, or none? */
bool is_heard(const struct check *, const struct transfer *, enum regime,
    struct str country);
bool is_unheard(const struct check *, const struct transfer *, enum regime,
    struct str country);
/* Does the decision hold for certified organisations alone? */
bool is_framework(const struct check *, const struct transfer *, enum regime,
    struct str country);
/* Is the decision over, or over within a year? */
bool is_ending(const struct check *, const struct transfer *, enum regime,
    struct str country);

/* The first of the countries beyond the law of which the answer is yes. */
const struct word *first_of(const struct check *, const struct transfer *,
    enum regime law, question *, const struct list *countries);
/*
 * The first destination under the law of which the answer is yes, or NULL.
 * A transfer without countries goes where its recipients are.
 */
const struct word *destination(const struct check *, const struct transfer *,
    enum regime law, question *);
/* Does it leave the territory of a law that judges it? */
bool leaves(const struct check *, const struct transfer *);

/* The certificate that the law's framework with the United States asks for. */
enum dpf certificate(enum regime law);
/* The next recipient in the United States after `r`, or the first. */
const struct recipient *next_american(const struct transfer *,
    const struct ref **r);
struct americans {
	size_t count, certified;
};
struct americans americans(const struct transfer *, enum regime law);

/* Strengths of mechanisms, as the reference data rank them. */
enum { RANK_DECISION = 1, RANK_SAFEGUARD, RANK_AUTHORISED, RANK_DEROGATION,
	RANK_COMPELLING };
int rank_of(enum mechanism);
/* Whose law knows the mechanism; REGIME_NONE for other countries'. */
enum regime law_of(enum mechanism);

/* The decision on adequacy that a transfer relies on under a law. */
struct reliance {
	const struct choice *decision; /* NULL: none */
	bool alone; /* on nothing else */
};
struct reliance reliance(const struct transfer *, enum regime law);

/* Of the mechanisms stated: the first that is, and whether all are. */
const struct choice *first_mechanism(const struct transfer *,
    bool (*is)(enum mechanism));
bool all_mechanisms(const struct transfer *, bool (*is)(enum mechanism));

#endif
