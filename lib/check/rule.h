/*
 * How a rule is written: a row that says what it looks at, and a short
 * function that reports with found(), or no function at all where a key must
 * be stated.
 *
 * One file a theme, as in lib/rules.  A function sees one thing (a purpose, a
 * cookie); found() knows which, so it names the place by itself, attaches the
 * law and the next step from lib/rules, and keeps quiet where the rule is
 * accepted, switched off, or a rule that it `needs` found something there.
 */
#ifndef CHECK_RULE_H
#define CHECK_RULE_H

#include "check/check.h"
#include "data.h"
#include "model/decode.h"
#include "model/facts.h"
#include "model/model.h"
#include "model/settings.h"
#include "source/diag.h"

/* One step on the way to what a rule looks at. */
struct step {
	const char *key;	  /* "purposes" */
	const struct item *entry; /* one of its entries */
};

#define STEPS_MAX 3

/* One run, and what the rule that runs now looks at. */
struct check {
	struct diags *ds;
	struct arena *arena;
	const struct model *model;
	const struct policy *policy;
	const struct settings *settings; /* NULL: none */
	struct date as_of;    /* the day whose law is applied */
	struct date today;    /* no date: nobody says */
	unsigned regimes;     /* bit: enum regime, those of the notice */
	enum rule rule;
	bool by_words; /* only words suggest it: at most a warning */
	struct step steps[STEPS_MAX];
	size_t step_count;
	const struct check_request *asked;
	struct runner *runner; /* check.c's own */
	const struct data_type **special; /* ask.c's own, by purpose */
	struct uses *uses;     /* uses.c's own */
	struct cookie_names *names; /* cookie_names.c's own */
};

/* What a requirement's key is looked for in. */
enum each {
	IN_POLICY,
	IN_AUDIENCES,
	IN_DATA_TYPES,
	IN_SOURCES,
	IN_PURPOSES,
	IN_BASES,
	IN_RECIPIENTS,
	IN_TRANSFERS,
	IN_RETENTION,
	IN_DECISIONS,
	IN_JOINT_CONTROLLERS,
	IN_REPRESENTATIVES,
	IN_ROLES,
	IN_COOKIE_GROUPS,
	IN_COOKIES
};

struct check_row {
	enum rule rule;

	/* One of these functions, called for each: */
	void (*policy)(struct check *, const struct policy *);
	void (*audience)(struct check *, const struct audience *);
	void (*data_type)(struct check *, const struct data_type *);
	void (*source)(struct check *, const struct data_origin *);
	void (*purpose)(struct check *, const struct purpose *);
	void (*basis)(struct check *, const struct purpose *,
	    const struct basis *);
	void (*recipient)(struct check *, const struct recipient *);
	void (*transfer)(struct check *, const struct transfer *);
	void (*retention)(struct check *, const struct retention *);
	void (*decision)(struct check *, const struct automated_decision *);
	void (*joint)(struct check *, const struct party *);
	void (*representative)(struct check *, const struct party *);
	void (*role)(struct check *, const struct role_situation *);
	void (*group)(struct check *, const struct cookie_group *);
	void (*cookie)(struct check *, const struct cookie_group *,
	    const struct cookie *);

	/*
	 * Or a key, dotted, that each must state (`none` states it).  `say` is
	 * the sentence, {} the entry's id; `when` may leave entries out.
	 */
	const char *require;
	enum each in;
	const char *say;
	bool (*when)(const struct check *, const void *entry);
	/* What shows the problem, where it is not the key of the entry. */
	struct span (*at)(const struct policy *);
};

/* The rows of each theme, ended by an empty one. */
extern const struct check_row controller_rows[], complaints_rows[],
    purposes_rows[], bases_rows[], special_rows[], data_rows[],
    recipients_rows[], transfers_rows[], security_rows[], retention_rows[],
    rights_rows[], decisions_rows[], children_rows[], cookies_rows[],
    cookie_names_rows[], california_rows[], versions_rows[];

/*
 * Reports.  `at` is the smallest part that shows the problem; no place is the
 * key of what the rule looks at.  `key` is what is meant below it ("bases"),
 * or NULL.  The sentence is in lower case without a full stop.  The result
 * takes labels, notes and places (never a help: that is the rule's `fix`).
 */
struct diag *found(struct check *, struct span at, const char *key,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* Does the notice answer to the law? */
bool under(const struct check *, enum regime);
/*
 * Of the two only the UK's, as the Data (Use and Access) Act 2025 made it on
 * 5 February 2026: what it replaced is no longer law there.
 */
bool british_only(const struct check *);

/*
 * Not on cookies alone: such a notice leaves what is no cookie to the notice
 * beside it.  The second argument is for a row's `when`, and not looked at.
 */
bool is_whole_notice(const struct check *, const void *);

/* Is the country, a code, a member of the European Economic Area? */
bool in_eea(struct str country);
/* Is the text in English, so that its words can be judged? */
bool in_english(const struct check *);

/* Does a list of struct word hold the text? */
bool has_word(const struct list *, struct str);
/*
 * The bare words of a text: small letters, single spaces, no punctuation, and
 * no "to" or "for" in front.
 */
struct str bare_words(struct check *, struct str);
/* Are those words one of the phrases?  The list ends with NULL. */
bool is_phrase(struct str, const char *const *phrases);
/* Is it the basis, or a kind of it? */
bool is_of_family(const struct basis *, enum lawful_basis family);
/* The first basis of the family in the whole notice, or NULL. */
const struct basis *first_basis(const struct policy *,
    enum lawful_basis family);
/* The first condition of Art. 9 that is explicit consent, or NULL. */
const struct art9 *first_explicit_consent(const struct policy *);
/*
 * Does the notice have the section on rights?  Without it no right is stated,
 * which one rule of each law says once for all of them.
 */
bool prints_rights(const struct policy *);
/*
 * A right that a rule asks for, and where it follows from; NULL: always.  The
 * rights themselves follow from laws and bases (model/facts.h); what can go
 * wrong is that the author's own list, `rights.stated`, leaves one out.
 */
struct due {
	enum rule rule;
	enum right right;
	struct span (*from)(const struct policy *);
	const char *name;
};
/* Judges those of the rule that runs now; a row of R_NONE ends the list. */
void judge_rights(struct check *, const struct due *);

/* A condition, so that it need not hold beside the others. */
bool has_condition(const struct basis *);
/* The first of special categories (Art. 9), among some data or a purpose's. */
const struct data_type *special_among(const struct list *refs);
const struct data_type *special_of(struct check *, const struct purpose *);
/* One that uses the data for its own ends, not on behalf of the controller. */
bool decides_itself(const struct recipient *);
/* A marketing cookie of somebody who does not merely serve the controller. */
bool advertises_by(const struct cookie_group *, const struct cookie *);
/* A period, or what decides. */
bool says_how_long(const struct retention *);
/* Whole days, a month being 30 and a year 365; 0 for a session. */
long period_days(struct duration);
/*
 * The fewest and the most that it can be: a year has 365 or 366 days, a month
 * 28 to 31.
 */
long days_at_least(struct duration);
long days_at_most(struct duration);

/*
 * Where `word` stands in the text as whole words, from byte `from` on; s.len
 * when it does not.  Capitals matter.
 */
size_t find_words(struct str s, struct str word, size_t from);
/* The place of a part of a text, or the text's when it is written otherwise. */
struct span place_within(const struct check *, struct span at,
    struct str part);
/* The key of an entry that no step leads to: "complaints.other.id". */
const char *key_to(const struct check *, const char *key,
    const struct item *entry);

/*
 * Where the territory of a law on data protection ends, and which countries
 * beyond it are recognised as adequate: law.c.  Only the EU's, the UK's and
 * Switzerland's laws know transfers here.
 */
enum { TRANSFER_LAWS = 3 };
extern const enum regime transfer_laws[TRANSFER_LAWS];

/* "the GDPR", as a sentence names it. */
const char *law_name(enum regime);
/* "the United States"; the code itself when it is none. */
struct str country_name(const struct check *, struct str code);
/* Does the law hold in the country itself, on the day judged? */
bool in_territory(const struct check *, enum regime, struct str country);

/* The decision that says that a country is adequate. */
struct adequacy {
	enum { ADEQUACY_UNHEARD, ADEQUACY_ENDED, ADEQUACY_IN_FORCE } state;
	struct str instrument, scope;
	struct date to; /* no date: open */
	bool if_certified; /* for certified organisations alone */
};

/*
 * The decision on a country under a law, of the built-in register or of the
 * settings: one in force on the day judged, or else one that ended before.
 */
struct adequacy adequacy_of(const struct check *, enum regime,
    struct str country);

#endif
