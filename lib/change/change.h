/*
 * What changed between two versions of a policy, and what it means to people.
 *
 * Every difference (raw.h) belongs to exactly one change; a rule (a row of
 * lib/changes, decided in THEME.c here) says which, and what class it has.
 */
#ifndef CHANGE_CHANGE_H
#define CHANGE_CHANGE_H

#include "change/raw.h"
#include "model/settings.h"
#include "changes.h"

struct acceptance;
struct accepted;
struct arena;

/* Which data a change is about. */
enum applies { APPLIES_TO_NONE, APPLIES_TO_NEW, APPLIES_TO_ALL };

struct change {
	enum change_rule rule;
	enum change_class class;
	enum change_class by_rule; /* whatever a person decided */
	enum direction direction;
	bool better; /* the improving direction of the rule */
	bool consent; /* people have to be asked again */
	enum applies applies;
	bool inherited; /* where a branch began, it was there already */
	struct str path;
	struct str value[SIDES]; /* without a pointer: not there */
	struct str message; /* one sentence, lower case, no full stop */
	struct str lead;    /* ISO 8601; empty: none */
	char fingerprint[17];
	struct acceptance *accepted; /* what a person decided; NULL: nobody */
	struct span at[SIDES];
	struct span anchor; /* in the new version, though it be gone there */
	struct str locale; /* whose translation it is; empty: of the model */
	struct raw *first, *last; /* its differences */
	size_t raw_count;
	struct str *audiences; /* ids */
	size_t audience_count;

	/* While it is judged: */
	const struct purpose **asks; /* that it touches, and rest on consent */
	size_t ask_count;
	enum consent_due due;
	struct str subject;	/* in place of the entry's id in sentences */
	struct str shown[SIDES]; /* in place of the values, likewise */
	size_t order;
};

enum bump_step { STEP_NONE, STEP_PATCH, STEP_MINOR, STEP_MAJOR };

enum verdict {
	VERDICT_OK,
	VERDICT_REVIEW_OPEN, /* what is asked for is a lower bound */
	VERDICT_NOT_BUMPED,
	VERDICT_TOO_SMALL,
	VERDICT_TOO_LARGE,
	VERDICT_WENT_BACK
};

/* The version that the changes ask for. */
struct version_due {
	struct str published, current, required;
	enum version_scheme scheme;
	enum bump_step step;
	enum change_class class; /* the highest that counts; or none */
	enum verdict verdict;
	enum verdict numbers; /* whatever is open: of the versions alone */
	bool lower_bound;
};

/* A purpose, or the cookies, that people have to be asked about again. */
struct reconsent {
	struct str what; /* a path */
	struct str *because; /* fingerprints */
	size_t because_count;
	struct str *audiences;
	size_t audience_count;
	struct str *data; /* ids: of what is asked */
	size_t data_count;
};

struct comparison {
	struct raws raws;
	struct change **all; /* the gravest first, then in model order */
	size_t count;
	size_t by_class[CLASS_COUNT];
	size_t consents;
	struct version_due bump;
	struct reconsent *reconsent;
	size_t reconsent_count;
};

/* A translation that changed while its text did not. */
struct change_translation {
	struct str locale, path;
	struct str text[SIDES];
	struct span at[SIDES];
};

struct change_request {
	const struct model *model[SIDES];
	const struct settings *settings; /* NULL: none */
	const struct accepted *accepted; /* likewise */
	struct date today; /* zero: nobody knows */
	const struct change_translation *translations;
	size_t translation_count;
};

void changes_find(struct comparison *, struct arena *,
    const struct change_request *);

/* The second half of it: `raws` is found, and judged. */
void changes_judge(struct comparison *, struct arena *,
    const struct change_request *);

/*
 * A value as decisions name it: itself, when it is short and of one line, or
 * "sha256:" and 16 digits.  No pointer: there is none.
 */
struct str change_value(struct arena *, struct str value);

/* Which of two versions is the older one, by their numbers: as memcmp(). */
int version_order(struct str, struct str);

/* Is it numbered as the scheme wants? */
bool version_fits(struct str version, enum version_scheme);

#endif
