/*
 * What changed between two versions of a notice, written for people: on a
 * terminal, in a comment on a pull request, as CriticMarkup, and as one page
 * for lawyers.
 *
 * The caller finds what changed, in the model (changes) and in the texts
 * (diff/redline.h); here it is only written down.  Whatever a text holds, it
 * stays text: it moves no cursor, calls nobody and loads nothing.
 */
#ifndef REDLINE_PAGE_H
#define REDLINE_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/out.h"
#include "base/str.h"
#include "diff/redline.h"

struct arena;
struct xliff_names;

/* `kind` of a redline_block: what a reader takes it for. */
enum block_kind {
	BLOCK_PARAGRAPH,
	BLOCK_SECTION, /* a heading that is numbered by its place, from 1 */
	BLOCK_TITLE,   /* a heading of the same rank without a number */
	BLOCK_HEADING, /* below these */
	BLOCK_ITEM,    /* of a list */
	BLOCK_STEP,    /* of a numbered list */
	/* With cells: "Purpose | Data"; a bar inside one is "\|". */
	BLOCK_ENTRY,   /* a term and what is said of it */
	BLOCK_COLUMNS, /* the titles of a table's columns: it begins there */
	BLOCK_ROW,
	BLOCK_KIND_COUNT
};

/* In the order in which changes are shown. */
enum redline_class {
	REDLINE_CLASS_NONE,
	REDLINE_SIGNIFICANT,
	REDLINE_NOTABLE,
	REDLINE_REVIEW,
	REDLINE_EDITORIAL,
	REDLINE_CLASS_COUNT
};

/* What a change is in one locale. */
enum redline_shown {
	REDLINE_UNSEEN, /* nothing of it is to be read there */
	REDLINE_SHOWN,
	REDLINE_STALE,	/* the text is still that of the old version */
	REDLINE_MISSING /* there is no text */
};

/* Everything but class, rule and message may be empty. */
struct redline_change {
	enum redline_class class;
	struct str rule;
	struct str message; /* one sentence, plain text */
	struct str path;
	struct str from, to;
	const struct str *audiences;
	size_t audience_count;
	struct str lead; /* "P30D" */
	bool consent;	 /* has to be asked for again */
	struct str citation;
	struct str fingerprint;
	struct str accepted; /* "by legal@example.com, 2026-09-20: ..." */
	struct str block;    /* id of the block where it is read */
	const enum redline_shown *shown; /* as many as texts; NULL: unknown */
};

struct redline_text {
	struct str tag;	 /* BCP 47 */
	struct str name; /* endonym; empty: the tag alone */
	bool rtl;
	const struct xliff_names *names; /* those of the manner, or NULL */
	struct redline_blocks old, new;
	struct redline redline; /* of these two, by redline_find() */
};

struct redline_page {
	struct str title; /* of the notice */
	struct str old_name, new_name; /* as the user named them */
	struct str old_version, new_version;
	struct str old_date, new_date; /* in force from; may be empty */
	struct str verdict; /* of the version; may be empty */
	const struct redline_change *changes; /* as they are to be shown */
	size_t change_count;
	const struct redline_text *texts;
	size_t text_count;
	struct str generator; /* "policyc 0.1.0" */
};

struct redline_look {
	unsigned width; /* cells in a line; 0 for 80 */
	bool colour;	/* the marks stay all the same */
	bool side_by_side; /* where the width is enough */
	bool all;	   /* what is unchanged, too */
};

/* From here on there is room for two columns. */
#define REDLINE_WIDE 120
/* A comment on GitHub holds 65,536 characters; some are others' to use. */
#define REDLINE_COMMENT_MAX 60000

/*
 * Each writes to the output what it has to say of the page, and takes from
 * the arena what it needs meanwhile, which the caller gives back.
 */
void redline_terminal(struct out *, struct arena *,
    const struct redline_page *, const struct redline_look *);
/* At most `max` bytes; what is left out for that is number_of at the end. */
void redline_markdown(struct out *, struct arena *,
    const struct redline_page *, size_t max);
/*
 * The whole documents: with all marks accepted it is the new version, with
 * all rejected the old one.
 */
void redline_critic(struct out *, struct arena *,
    const struct redline_page *);
void redline_html(struct out *, struct arena *, const struct redline_page *);

#endif
