/*
 * How a rule about translations is written: a row that says what it looks at,
 * and a short function that reports with lint_found().
 *
 * One file a theme, as in lib/rules.  lint_found() knows the unit, names both
 * places (in the XLIFF and in the YAML), attaches the next step of lib/rules,
 * and keeps quiet where the rule is waived or switched off.
 */
#ifndef I18N_RULE_H
#define I18N_RULE_H

#include "cldr/cldr.h"
#include "i18n/check.h"
#include "i18n/lexicon.h"
#include "model/decode.h"
#include "model/model.h"
#include "model/settings.h"
#include "source/diag.h"
#include "text/xliff_codes.h"

struct arena;

/* A word of a text, outside its codes. */
struct lint_word {
	struct str s;	   /* as written */
	struct str folded; /* in small letters */
	size_t at;	   /* offset in the side's `plain` */
	bool digits;	   /* it begins with a digit */
};

/* One side of a unit. */
struct side {
	struct str text;    /* Markdown, white space as single spaces */
	struct codes codes; /* of the Markdown */
	/* The text with each code but emphasis and links' words taken out; a
	 * protected code is one U+FFFC. */
	struct str plain;
	struct lint_word *words;
	size_t count;
	/* What `plain` holds: a bit each by the last six of an ASCII mark. */
	uint64_t marks;
	bool beyond; /* something beyond ASCII */
	const struct language *language; /* NULL: nothing is known of it */
	const struct cldr_locale *cldr;	 /* NULL likewise */
};

/* A text with its translation. */
struct pair {
	const struct i18n_text *text;
	const struct xliff_unit *unit; /* NULL: the file has none */
	bool translated; /* there is a target, and it is not stale */
	bool stale;
	/* Target only when translated.  Both are there while their pair is
	 * judged, and in a row that looks at the file. */
	struct side source, target;
};

struct lint {
	struct diags *ds;
	/* The scratch: what is taken while a pair is judged goes with it. */
	struct arena *arena;
	const struct i18n_request *asked;
	const struct language *from, *to; /* NULL: nothing is known */
	const struct cldr_locale *from_cldr, *to_cldr;
	struct pair *pairs; /* those at hand: all, but before a build */
	size_t count;
	enum rule rule;
	enum level at_most; /* of the next finding alone; LEVEL_NONE: its own */
	struct waivers *waivers; /* found.c's own */
	const struct phrases *terms; /* phrases.c's own, once asked for */
	const struct names_list *names;	 /* names.c's own, likewise */
	struct xliff_index months;	 /* numbers.c's own, likewise */
	uint64_t *named;
	bool chosen[RULE_COUNT];
	enum level levels[RULE_COUNT]; /* LEVEL_NONE: off */
};

struct lint_row {
	enum rule rule;
	/* One of these: */
	void (*each)(struct lint *, const struct pair *); /* any unit */
	void (*pair)(struct lint *, const struct pair *); /* translated ones */
	void (*source)(struct lint *, const struct pair *); /* source only */
	void (*file)(struct lint *); /* once, or for some texts at a time */
	bool whole; /* `file` compares the texts of a file with each other */
};

/*
 * Before a build only errors are said, so that what could only warn need not
 * be looked for.
 */
static inline bool
wants_errors_only(const struct lint *l)
{
	return l->asked->errors_only;
}

/* The rows of each theme, ended by an empty one. */
extern const struct lint_row coverage_rows[], structure_rows[],
    identifier_rows[], language_rows[], term_rows[], number_rows[],
    punctuation_rows[], wording_rows[];

/*
 * Reports on the translation of a unit (or on the unit, where there is none).
 * `part` is what shows the problem, a part of the target's text; empty: all of
 * it.  The sentence is in lower case without a full stop.  The result takes
 * labels and notes.
 */
struct diag *lint_found(struct lint *, const struct pair *, struct str part,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* The same on the source text, whose place is in the YAML. */
struct diag *lint_found_source(struct lint *, const struct pair *,
    struct str part, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* The same on the file as a whole. */
struct diag *lint_found_file(struct lint *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* For "%.*s": what was found, cut short, as a sentence quotes it. */
#define QUOTED(l, s) STR_ARG(diag_quote((l)->ds, (s)))

/* --- texts ---------------------------------------------------------------- */

/* A text of the file with its translation, by its place among all. */
struct pair pair_at(struct lint *, size_t text);
/* Fills a side from Markdown. */
void side_make(struct lint *, struct side *, struct str markdown,
    const struct language *, const struct cldr_locale *);
bool side_has_word(const struct side *, struct str folded);

/*
 * False when none of these digits and marks of ASCII is in `plain`: it is
 * cheap, and most rules look for something that few texts have.
 */
static inline bool
side_may_hold(const struct side *side, const char *marks)
{
	uint64_t wanted = 0;

	for (; *marks; marks++)
		wanted |= UINT64_C(1) << (*marks & 63);
	return side->marks & wanted;
}

/* In small letters (simple mapping of Unicode). */
struct str fold(struct arena *, struct str);
/* Is the word, in small letters, in the list? */
bool word_in(const char *list, struct str folded);
/*
 * Does a pattern such as "rättslig* grund*" match the words from `at` on?
 * Returns how many words it took, 0 for none.
 */
size_t words_match(const struct side *, size_t at, struct str pattern);
/* The first place where one of a list of patterns matches; false: nowhere. */
bool words_find(const struct side *, const char *patterns, size_t from,
    size_t *at, size_t *taken);
/* The bytes of `plain` from one word up to the end of another. */
struct str words_between(const struct side *, size_t first, size_t count);
/* "Swedish" */
const char *language_name(const struct language *);
/* Does the word begin with a capital? */
bool starts_big(const struct lint_word *);
/* Is it a label or a heading: no final stop, few words? */
bool is_label(const struct side *);
/* The character at an offset, and the one before it; 0 beyond the ends. */
uint32_t rune_at(struct str, size_t off);
uint32_t rune_before(struct str, size_t off);
/* A space, a tab or a line break, be it one that does not break. */
bool is_space(uint32_t);
/* What closes a quotation or a parenthesis after a final stop. */
bool is_closer(uint32_t);
/* Back from an offset over such characters. */
size_t back_over(struct str, size_t off, bool (*is)(uint32_t));
/* The run of characters without spaces and codes that ends at `end`. */
struct str token_before(struct str, size_t end);
/*
 * The next mark at or after *off, in `plain`, that ends a sentence before
 * another one, which begins at *next; false: the sentence runs to the end.
 * No mark ends one after an abbreviation or the number of a day.
 */
bool sentence_end(struct arena *, const struct side *, size_t *off,
    size_t *next);
/* Whether the stop behind this token belongs to it: "t.ex", "B", "25". */
bool is_abbreviation(struct arena *, const struct side *, struct str token);

/* Does the information that Art. 13 and 14 of the GDPR ask for stand here? */
bool is_mandatory(const struct pair *);

#endif
