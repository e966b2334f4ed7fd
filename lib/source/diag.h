/*
 * What is wrong: diagnostics are collected, sorted and handed over as data.
 * Nothing is printed here, and nothing stops: all problems in one run.
 */
#ifndef SOURCE_DIAG_H
#define SOURCE_DIAG_H

#include <stdbool.h>

#include "base/str.h"
#include "rules.h"
#include "source/source.h"

enum level {
	LEVEL_NONE,
	LEVEL_INFO,
	LEVEL_WARNING,
	LEVEL_ERROR,
	LEVEL_UNREADABLE
};

enum remark_kind {
	REMARK_NOTE = 1, /* a fact, such as what the law says */
	REMARK_HELP,	 /* the next step */
	REMARK_PLACE	 /* the other half of the conflict, with its span */
};

struct remark {
	struct remark *next;
	enum remark_kind kind;
	struct span at;
	struct str text;
};

/* Bytes to write in place of a span, which changes nothing a reader reads. */
struct fix {
	struct span at;
	struct str text;
};

struct diag {
	struct diag *next;
	enum rule rule;
	enum level level;
	struct span at;
	struct str message; /* one sentence, lower case, no full stop */
	struct str label;   /* what stands at the caret; may be empty */
	struct str path;    /* dotted path in the model; may be empty */
	struct str accepted; /* the reason somebody gave; no text: nobody did */
	const struct fix *fix; /* NULL when there is none that is safe */
	struct remark *remarks, *last_remark;
};

struct diags {
	struct arena *arena;
	struct sources *sources;
	struct diag *first, *last;
	struct diag spare; /* what is said past the last one goes here */
	size_t count, hidden, kept_errors, kept_others;
	size_t hidden_at[LEVEL_UNREADABLE + 1]; /* that nobody accepted */
	unsigned errors; /* likewise, and those kept */
	bool unreadable;
};

void diags_init(struct diags *, struct arena *, struct sources *);

/*
 * Adds a diagnostic and returns it for labels and remarks.  Past a thousand
 * errors, and a thousand of what is less, further ones are counted in
 * `hidden` and the return value is a spare: warnings never hide an error.
 */
struct diag *diag(struct diags *, enum rule, struct span at, const char *fmt,
    ...) __attribute__((format(printf, 4, 5)));
/* The same at a level that is not the rule's own. */
struct diag *diag_leveled(struct diags *, enum rule, enum level,
    struct span at, struct str message);
/* Somebody accepted it, for a reason: it stays, and no longer counts. */
void diag_accept(struct diags *, struct diag *, struct str reason);
void diag_label(struct diags *, struct diag *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void diag_note(struct diags *, struct diag *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void diag_help(struct diags *, struct diag *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void diag_place(struct diags *, struct diag *, struct span at,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* What may be written in place of `at` without asking anybody. */
void diag_fix(struct diags *, struct diag *, struct span at, struct str text);

/*
 * What was found, as a sentence quotes it: cut after sixty characters, and
 * up to its first line break.
 */
struct str diag_quote(struct diags *, struct str found);

/* Whether a diagnostic so far has a place in the source. */
bool diags_refer(const struct diags *, const struct source *);

/* By place, then rule; exact repetitions are dropped. */
void diags_sort(struct diags *);

const char *rule_id(enum rule);
const char *rule_title(enum rule);
enum level rule_level(enum rule);
/* By its id, or by an alias, which several rules may share. */
bool rule_is_called(enum rule, struct str name);
/* The first rule that is called so; R_NONE for no rule. */
enum rule rule_find(struct str name);

/*
 * "did you mean": the nearest of `count` candidates, or an empty text.
 * get(data, i) names candidate i.
 */
struct str nearest(struct str found, size_t count,
    struct str (*get)(const void *data, size_t i), const void *data);

#endif
