/*
 * How a rule on changes is written: a row that says which differences it
 * claims, and a short function where that alone does not decide.
 *
 * One file a theme, as in lib/changes.  Rows are tried from the top, theme by
 * theme, and a difference goes to the first that takes it.
 */
#ifndef CHANGE_JUDGE_H
#define CHANGE_JUDGE_H

#include "change/change.h"
#include "check/rule.h"

struct judge {
	struct arena *arena;
	const struct model *model[SIDES];
	const struct policy *policy[SIDES];
	struct check law[SIDES]; /* of the day from which each applies */
	const struct settings *settings; /* NULL: none */
	const struct accepted *accepted; /* likewise */
	struct date today;
	unsigned char *holds; /* by purpose; NULL: nobody has asked yet */
	struct comparison *out;
	size_t cap;
};

/* How a difference came to be: bits. */
enum { CAME = 1, WENT = 2, OTHER = 4 };

struct change_row {
	/* Where: keys with dots; an end of ".*" is all below. */
	const char *at;
	/* CAME, WENT, OTHER; 0: any of them. */
	unsigned how;
	/* 1 << enum raw_what; 0: a value, a member or an entry. */
	unsigned what;
	enum change_rule rule;
	bool better;  /* it is the improving direction */
	bool grouped; /* all of one set are one change */
	/* Reports, or leaves it to another row; NULL: reports it as it is. */
	void (*judge)(struct judge *, struct raw *);
	/* Instead of all these: looks at everything. */
	void (*all)(struct judge *);
};

#define FIELDS (1u << RAW_FIELD)
#define MEMBERS (1u << RAW_MEMBER)
#define ENTRIES (1u << RAW_ENTRY)

extern const struct change_row controller_changes[], scope_changes[],
    purposes_changes[], bases_changes[], data_changes[],
    recipients_changes[], transfers_changes[], retention_changes[],
    rights_changes[], decisions_changes[], cookies_changes[],
    california_changes[], children_changes[], promises_changes[],
    sections_changes[], versions_changes[], wording_changes[], last_changes[];

/* A change that the difference is; the rest is filled in from it. */
struct change *report(struct judge *, struct raw *, enum change_rule);
/* The same in the improving direction. */
struct change *report_better(struct judge *, struct raw *, enum change_rule);
/* By a word of yes or no: is it the improving direction? */
struct change *report_as(struct judge *, struct raw *, enum change_rule,
    bool better);
/* All differences of the same set, as one; values are what went and came. */
struct change *report_set(struct judge *, struct raw *, enum change_rule,
    bool better);
/* A change that follows from dates, without a difference of the models. */
struct change *report_derived(struct judge *, enum change_rule, struct str path,
    struct str old_, struct str new_, bool better);

/* Another difference of the same cause. */
void take(struct change *, struct raw *);
/* Those that add or take references to the entry of a collection. */
void take_refs(struct judge *, struct change *, enum collection,
    struct str id, enum raw_side);
/* All that nobody claimed below a place ("controller.dpo"). */
void take_below(struct judge *, struct change *, const char *place);

/* for (EACH_RAW(j, r)): those that nobody claimed. */
#define EACH_RAW(j, r)                                               \
	struct raw *r = (j)->out->raws.all,                          \
		   *r##_end = r ? r + (j)->out->raws.count : NULL;   \
	r != r##_end;                                                \
	r++

/* Is it at a place, and claimed by nobody? */
bool open_at(const struct raw *, const char *place);
/* The first that is, or NULL. */
struct raw *first_at(struct judge *, const char *place);

/* The innermost entry that the difference is in; NULL: none. */
const struct item *entry_in(const struct raw *, enum raw_side);
/* One further out. */
const struct item *entry_around(const struct raw *, enum raw_side);
/* The record that has the field. */
const void *record_in(const struct raw *, enum raw_side);

unsigned choice_in(const struct raw *, enum raw_side);
bool is_yes(const struct raw *, enum raw_side);
/* More than 0: the new one is longer. */
long longer_by(const struct raw *);
/* Ids joined, "a, b". */
struct str joined(struct judge *, struct str a, struct str b);

/* Is the country within each law of the notice, or adequate for it? */
bool is_safe(struct judge *, enum raw_side, const struct transfer *,
    struct str country);

/* Of the purpose, on either side. */
bool rests_on(const struct purpose *, enum lawful_basis family);

#endif
