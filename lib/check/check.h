/*
 * The law and the model, linted: rules that need the whole policy.
 *
 * A rule is a row of lib/rules (what it is) and a row of this floor (how it
 * is decided); rule.h says how to write one.  Nothing is decided twice: what
 * the compiler guarantees has no rule.
 */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include <stdbool.h>

#include "base/date.h"
#include "base/str.h"
#include "rules.h"
#include "source/source.h"

struct diags;
struct model;
struct settings;

/* A text of the policy in another language. */
struct check_text {
	struct str locale, path, s;
	struct span at; /* in its translation file */
};

struct check_request {
	const struct model *model;
	const struct settings *settings; /* NULL: none */
	struct date as_of; /* no date: the notice's effective date, or today */
	struct date today; /* no date: nobody says */
	/* The copy published under this number, if its bytes are others. */
	struct str differs_from;
	const struct check_text *translated;
	size_t translated_count;
	/* Whether the settings may change a rule's level. */
	bool (*can_silence)(enum rule);
	/* Names of rules, themes and regimes; no `select` selects all. */
	const struct str *select, *ignore;
	size_t select_count, ignore_count;
};

/* What judged, by rule: a report shows what passed, too. */
struct check_result {
	bool ran[RULE_COUNT];
};

/* Findings are diagnostics; those at places with other errors are not made. */
void check_policy(struct diags *, const struct check_request *,
    struct check_result *out);

/* Whether the rule is decided here, so that it can be silenced. */
bool check_decides(enum rule);

/* Whether a word names a rule, a theme or a regime. */
bool check_names(enum rule, struct str word);

#endif
