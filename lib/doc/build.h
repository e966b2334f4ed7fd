/*
 * From a model and a locale to a document: what every section's file uses.
 *
 * Sentences come from the catalogue, whole (say); prose comes from the model
 * or its translation (prose).  Nothing here knows a format.
 */
#ifndef DOC_BUILD_H
#define DOC_BUILD_H

#include "cldr/cldr.h"
#include "doc/doc.h"
#include "doc/inline.h"
#include "data.h"
#include "model/decode.h"
#include "model/facts.h"
#include "text/catalog.h"

/* The translation of one unit; a zeroed one is missing. */
struct translated {
	struct str text;
	struct span at;
	bool stale;
	unsigned char state; /* enum xliff_state */
};

/* Every id of the sections, in order. */
struct anchors {
	struct str *ids;
	size_t count;
};

struct builder {
	struct arena *arena;
	const struct model *model;
	const struct policy *policy;
	struct str locale;
	const struct catalog *catalog;
	const struct cldr_locale *cldr;
	const struct translated *translations; /* by unit; NULL: the source */
	struct inliner inliner;
	struct doc *doc;
	struct anchors anchors; /* once the sections are built */
	struct arena *facts; /* for one fact at a time */
	struct telling *telling; /* of facts; tell.c's own */
	bool in_fact; /* a text that prose refers to is being shown */
	size_t expanded; /* while checking: bytes of a text with its facts */
	unsigned fallbacks;  /* passages left in the source language */
};

/* What a notice is built from beside the model. */
struct doc_request {
	struct str locale;
	const struct translated *translations;
	/* What cmark takes; one fact at a time, when they are told. */
	struct arena *scratch, *facts;
	struct str generator, model_sha256;
	bool draft;
};

/*
 * What a reference such as "{retention.letters.period}" reads as in a
 * language; empty when there are no words in it, or when it is prose.
 */
struct str doc_shown(struct arena *, struct arena *scratch,
    const struct model *, struct str locale, struct str reference);

/* NULL when there are no words in that locale. */
struct doc *doc_build(struct arena *, const struct model *,
    const struct doc_request *);

/*
 * Checks every text of the model (or, given translations, theirs) as prose:
 * what is refused, and references to facts that the model does not state.
 */
void doc_check(struct arena *, struct arena *scratch, struct diags *,
    const struct model *, const struct translated *);

/* Warns of notes on rights that the notice does not show. */
void rights_check(struct diags *, const struct policy *);

/* Makes a builder ready for prose; with `ds`, for checking it. */
void say_init(struct builder *, struct arena *, struct arena *scratch,
    struct diags *ds, const struct model *);

/* --- sentences -------------------------------------------------------- */

struct arg {
	enum param param;
	struct str text;	/* PARAM_TEXT, PARAM_NAME */
	struct date date;	/* PARAM_DATE */
	unsigned long number;	/* PARAM_NUMBER */
	struct doc_node *nodes; /* PARAM_NODES: its children are moved */
};

/* A sentence without placeholders, as text. */
struct str words(const struct builder *, enum message);
/* A word of an enumeration: message "kind.id.what"; NULL what for two. */
struct str word_for(const struct builder *, const char *kind, const char *id,
    const char *what);
/* The form of a plural message for a number. */
enum message counted(const struct builder *, const char *name,
    unsigned long n);
/* Appends a sentence as inlines; `args` ends with a zeroed one. */
void say_args(struct builder *, struct doc_node *into, enum message,
    const struct arg *args);
#define say(b, into, message, ...) \
	say_args((b), (into), (message), \
	    (const struct arg[]){ __VA_ARGS__, { .param = P_NONE } })
#define say_plain(b, into, message) \
	doc_text((b)->arena, (into), words((b), (message)))
/* The same as a paragraph of its own; returns it. */
#define paragraph(b, into) doc_add((b)->arena, (into), DOC_PARAGRAPH)

/* --- values ----------------------------------------------------------- */

enum frame {
	FRAME_LABEL,  /* "6 years" */
	FRAME_FOR,    /* "for 6 years" */
	FRAME_AFTER,  /* "after 6 years" */
	FRAME_WITHIN, /* "within 6 years" */
	FRAME_COUNT
};
struct str duration_words(struct builder *, struct duration, enum frame);
struct str date_words(struct builder *, struct date);
struct str country_words(struct builder *, struct str code);
/* "Ireland and Norway", of a list of struct word. */
struct str countries_words(struct builder *, const struct list *);

/* The text in this locale as inlines; nothing when it is not stated. */
void prose(struct builder *, struct doc_node *into, const struct text *);
/* As blocks: paragraphs and lists. */
void prose_blocks(struct builder *, struct doc_node *into,
    const struct text *);
/* As a paragraph; nothing when it is not stated.  Returns it or NULL. */
struct doc_node *prose_paragraph(struct builder *, struct doc_node *into,
    const struct text *);
/* As plain text, for places that hold no markup. */
struct str prose_words(struct builder *, const struct text *);
/* A node that holds a text, for an argument of a sentence. */
struct doc_node *prose_node(struct builder *, const struct text *);

/* A link to an e-mail address or a URL, shown as written. */
void address(struct builder *, struct doc_node *into, struct str);
/*
 * A node that holds the items, with commas and "and" between; `count` nodes
 * whose children are moved.
 */
struct doc_node *list_nodes(struct builder *, struct doc_node *items[],
    size_t count);
/* "prefix-id", and "prefix-a-b". */
struct str anchor(struct builder *, const char *prefix, struct str id);
struct str to_anchor(struct builder *, struct str id); /* "#id" */

/* --- blocks ----------------------------------------------------------- */

/* Title in words, id; returns the entry's definition. */
struct doc_node *entry(struct builder *, struct doc_node *terms,
    struct str id, enum doc_icon, struct str term);
struct doc_node *heading(struct builder *, struct doc_node *into,
    const char *id, enum message);
struct doc_node *table(struct builder *, struct doc_node *into,
    struct str id, enum doc_look, const enum message *columns, size_t count);
struct doc_node *row(struct builder *, struct doc_node *table, struct str id);
struct doc_node *cell(struct builder *, struct doc_node *row);
/* A line of its own below a value. */
struct doc_node *condition(struct builder *, struct doc_node *into);
/* condition() with "when ..." or "unless ..." for a stated text. */
void when_unless(struct builder *, struct doc_node *into,
    const struct text *when, const struct text *unless);

/* --- sections, one file a theme --------------------------------------- */

/* Each adds its blocks to an empty section; an empty one is left out. */
void section_controller(struct builder *, struct doc_node *);
void section_scope(struct builder *, struct doc_node *);
void section_children(struct builder *, struct doc_node *);
void section_data(struct builder *, struct doc_node *);
void section_sources(struct builder *, struct doc_node *);
void section_purposes(struct builder *, struct doc_node *);
void section_recipients(struct builder *, struct doc_node *);
void section_transfers(struct builder *, struct doc_node *);
void section_security(struct builder *, struct doc_node *);
void section_retention(struct builder *, struct doc_node *);
void section_rights(struct builder *, struct doc_node *);
void section_automated_decisions(struct builder *, struct doc_node *);
void section_cookies(struct builder *, struct doc_node *);
void section_california(struct builder *, struct doc_node *);
void section_versions(struct builder *, struct doc_node *);

/* NULL when there is nothing to sum up. */
struct doc_node *build_summary(struct builder *);

/* --- facts: one theme after the other ---------------------------------- */

/* Each adds its elements to <facts>; ended by NULL. */
extern void (*const fact_themes[])(struct builder *, struct doc_fact *facts);
/*
 * The entries so far of a child of <facts> are complete: they are told and
 * forgotten, with all that was taken since the first ones were.
 */
void told(struct builder *, struct doc_fact *list);
/* Gives the document what tells its facts, once its sections are built. */
void facts_offer(struct builder *);

/* --- links inside the notice ------------------------------------------ */

void anchors_collect(struct builder *, const struct doc_node *sections);
bool anchors_has(const struct builder *, struct str id);
/* Leaves of a link to an id that is not there only its words. */
void unlink_nowhere(const struct builder *, struct doc_node *);
void unlink_facts(const struct builder *, struct doc_fact *);

/* --- shared between themes -------------------------------------------- */

/* The name of an entry that a reader sees. */
struct str data_words(struct builder *, const struct data_type *);
/* "First name, Last name and E-mail address", of a list of struct ref. */
struct str data_list(struct builder *, const struct list *);
struct str purpose_words(struct builder *, const struct purpose *);
/* The same as a link to its row. */
void purpose_link(struct builder *, struct doc_node *into,
    const struct purpose *);
/* "Customer records", or the names of its data. */
struct str retention_words(struct builder *, const struct retention *);
/* How long: "6 years after ...", or the criteria. */
void retention_length(struct builder *, struct doc_node *into,
    const struct retention *);
/* The same as a part of a cell; criteria are a link to the rule's row. */
void retention_part(struct builder *, struct doc_node *cell,
    const struct retention *);

/* "A, B and C" as links, of a list of struct ref. */
struct doc_node *recipient_links(struct builder *, const struct list *);

/* "Information Commissioner's Office", as of the notice's date. */
struct str authority_name(const struct builder *, unsigned authority,
    bool *foreign);
struct str other_authority_name(const struct other_authority *);

#endif
