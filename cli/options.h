/*
 * The command line: one table of options a command gives the parsing and the
 * text of --help.
 *
 * Takes --name VALUE, --name=VALUE, -n VALUE, -nVALUE, grouped letters and
 * `--`, in any order with the operands.  Every mistake is reported with the
 * nearest thing that exists.
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "fail.h"
#include "report.h"

struct texts {
	const char **text;
	size_t count;
};

/* What the command line said; texts are those of argv. */
struct options {
	bool help, version, quiet, verbose, draft, check, fix, boilerplate,
	    strict, prune, exit_code, changes, all, write;
	unsigned color;	  /* enum color */
	unsigned formats; /* bit i: enum policyc_format i */
	const char *output, *stage, *locale, *as_of, *fail_on, *config, *layout,
	    *by, *on, *exchange, *against, *since, *policy, *reason, *as, *ref;
	struct texts locales, reports, select, ignore, operands;
};

enum option_kind {
	OPTION_FLAG = 1, /* bool */
	OPTION_TEXT,	 /* const char *, once */
	OPTION_TEXTS,	 /* struct texts */
	OPTION_CHOICE,	 /* const char *, one of the words, once */
	OPTION_COLOR,	 /* unsigned: index of the word */
	OPTION_FORMATS	 /* unsigned: bit index + 1 of the word */
};

struct option {
	const char *name;
	char letter; /* 0 for none */
	enum option_kind kind;
	size_t at;		  /* offset in struct options */
	const char *value;	  /* what --help calls it; NULL for a flag */
	const char *const *words; /* all that it may be, or NULL */
	const char *help;
	bool required;
};

struct command {
	const char *name; /* one word, or two: "i18n update" */
	enum answer (*run)(struct report *, const struct options *);
	const char *operands; /* for --help: "[POLICY...]" */
	size_t most;	      /* operands taken */
	/* Ends with an empty row; NULL: all its words are operands. */
	const struct option *options;
	const char *help;	      /* one line */
	const char *example;	      /* lines, each ending in a break */
};

/*
 * Reads the words into *o, checks them against the command's table, and
 * returns false, having said why, when they do not fit.  Without a command,
 * reads common options up to the first operand; *used says how many words.
 */
bool options_read(struct report *, struct options *, const struct command *,
    int count, char **words, int *used);

/* -h or --help */
bool asks_help(const char *word);

/* Is the i-th text also an earlier one? */
bool said_before(const struct texts *, size_t i);

void options_free(struct options *);

/* Prints the help of one command. */
void options_help(FILE *, const struct command *);

/* Prints a table of options, or the common ones for NULL. */
void options_table(FILE *, const struct option *);

/*
 * Keeps the candidate that is nearest to a mistyped word; starts with
 * *best NULL, and leaves it so when none is near.
 */
struct nearest {
	const char *word, *best;
	size_t distance;
};

void nearest_try(struct nearest *, const char *candidate);

/* "did you mean 'x'?", or `otherwise` when nothing is near. */
const char *nearest_help(
    const struct nearest *, char *into, size_t size, const char *otherwise);

#endif
