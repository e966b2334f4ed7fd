/*
 * What the reader will see, without a format: a tree of sections, blocks and
 * inlines in one language.
 *
 * It is built from a model and a locale by this folder, and printed by emit/,
 * which sees nothing else: all words are already chosen here, also those of
 * the page's furniture.  A zeroed field is one that the document lacks.
 */
#ifndef DOC_DOC_H
#define DOC_DOC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/str.h"

struct arena;
struct builder;

enum doc_kind {
	DOC_NONE,
	/* Inlines. */
	DOC_TEXT,      /* text */
	DOC_STRONG,    /* inlines */
	DOC_EMPHASIS,  /* inlines */
	DOC_CODE,      /* text: an identifier, never translated */
	DOC_NAME,      /* text: a proper name, number or address line, likewise */
	DOC_LINK,      /* inlines; href is a URL or "#id" */
	DOC_DATE,      /* text, and date */
	DOC_BREAK,     /* a line break, in addresses */
	DOC_SPAN,      /* inlines in another language: lang */
	DOC_CONDITION, /* inlines: when something applies; a line of its own */
	DOC_DETAIL,    /* inlines: the longer wording under a short label */
	/* Blocks. */
	DOC_PARAGRAPH, /* inlines; may have an id */
	DOC_BULLETS,   /* DOC_ITEM */
	DOC_STEPS,     /* DOC_ITEM, numbered */
	DOC_ITEM,      /* inlines (then perhaps blocks); may have an id */
	DOC_TERMS,     /* DOC_ENTRY: the workhorse, a definition list */
	DOC_PAIRS,     /* DOC_ENTRY: short facts side by side */
	DOC_ENTRY,     /* DOC_TERM, DOC_DEFINITION; id, icon, tone */
	DOC_TERM,      /* inlines */
	DOC_DEFINITION,/* inlines */
	DOC_HEADING,   /* inlines, below a section's own; may have an id */
	DOC_NOTE,      /* an aside: DOC_HEADING, then blocks; id */
	DOC_TABLE,     /* DOC_CAPTION, DOC_COLUMN..., DOC_ROW...; id, look */
	DOC_CAPTION,   /* inlines; a DOC_DETAIL in it is a remark */
	DOC_COLUMN,    /* inlines: a column's title */
	DOC_ROW,       /* DOC_CELL...; the first is the row's title; id */
	DOC_CELL,      /* inlines, or DOC_PART...; look says how parts stand */
	DOC_PART,      /* inlines: one of several values; optional, tone */
	DOC_FIGURE,    /* DOC_ITEM... (or flow) and DOC_CAPTION; id, look */
	DOC_EXPECT,    /* "you might not expect": DOC_HEADING, DOC_BULLETS */
	DOC_SUMMARY,   /* DOC_TERMS, DOC_EXPECT; title, id */
	DOC_SECTION,   /* blocks; title, id, number */
	DOC_KIND_COUNT
};

enum doc_look {
	LOOK_PLAIN,
	LOOK_PURPOSES,	/* a table of purposes */
	LOOK_COOKIES,	/* a table of cookies */
	LOOK_TABLE,	/* any other table */
	LOOK_TAGS,	/* parts as small tags in a row */
	LOOK_STACK,	/* parts one below the other */
	LOOK_NAMES,	/* parts are identifiers */
	LOOK_PATH,	/* a figure: from one place to others */
	LOOK_TIMELINE,	/* a figure: one time after another */
	LOOK_FLOW,	/* a figure: from data to purpose to basis */
	LOOK_ADDRESS,	/* a definition that is a postal address */
	LOOK_MORE,	/* a link to where more is said */
	LOOK_BASIS	/* a link to a lawful basis: tone, concept */
};

/* The colour and icon of a lawful basis. */
enum doc_tone {
	TONE_NONE,
	TONE_CONTRACT,
	TONE_INTEREST,
	TONE_CONSENT,
	TONE_LEGAL,
	TONE_VITAL,
	TONE_PUBLIC,
	TONE_COUNT
};

enum doc_icon {
	ICON_NONE,
	ICON_ARCHIVE, ICON_DRAFT, ICON_ORGANISATION, ICON_DATA, ICON_SHARE,
	ICON_GLOBE, ICON_CLOCK, ICON_RIGHTS, ICON_EYE, ICON_COOKIE,
	/* lawful bases, in the order of enum doc_tone */
	ICON_CONTRACT, ICON_INTEREST, ICON_CONSENT, ICON_LEGAL, ICON_VITAL,
	ICON_PUBLIC,
	/* rights */
	ICON_EDIT, ICON_ERASE, ICON_OBJECT, ICON_PAUSE, ICON_EXPORT,
	ICON_UNDO, ICON_COMPLAIN, ICON_HUMAN,
	ICON_COUNT
};

/* What most nodes do not have. */
struct doc_marks {
	struct str id;	 /* stable, language-neutral anchor: [a-z][a-z0-9-]* */
	struct str href; /* URL, or "#id" */
	struct str lang; /* BCP 47; empty: the document's */
	struct str concept; /* IRI in prefixed form, such as "dpv:Contract" */
	struct doc_node *title; /* inlines' parent (a DOC_TERM), or NULL */
	const struct doc_flow *flow; /* of a LOOK_FLOW figure */
	struct date date;
	unsigned number; /* of a section; 0 for none */
};

/* A document has very many of these. */
struct doc_node {
	struct doc_node *first, *last, *next;
	struct doc_marks *marks; /* never NULL; to be written: doc_mark() */
	struct str text;
	enum doc_kind kind : 8;
	enum doc_look look : 8;
	enum doc_tone tone : 8;
	enum doc_icon icon : 8;
	bool optional;	 /* a part that a person may leave out */
	bool fallback;	 /* not translated: `lang` is the source language */
};

/* From data to purpose to lawful basis, for a drawing. */
struct doc_flow {
	struct str heads[3]; /* "Personal data", "Purpose", "Lawful basis" */
	struct str title, description; /* for those who cannot see it */
	struct flow_box {
		struct str label;
		enum doc_tone tone; /* of a basis */
	} *data, *purposes, *bases;
	size_t data_count, purpose_count, basis_count;
	struct flow_line {
		size_t from, to; /* data to purpose; purpose to basis */
		bool dashed;	 /* optional, or under a condition */
	} *in, *out;
	size_t in_count, out_count;
};

/* A typed fact with its words in this language, for machine readers. */
struct doc_fact {
	struct doc_fact *first, *last, *next;
	const char *name; /* of the element */
	struct fact_attribute {
		struct fact_attribute *next;
		const char *name;
		struct str value;
	} *attributes, *last_attribute;
	struct doc_node *content; /* a node whose children are the inlines */
};

/*
 * Who is told the facts: whole ones, and the two ends of one whose children
 * are told in between (and are not looked at in it).
 */
struct fact_listener {
	void *data;
	void (*begin)(void *data, const struct doc_fact *);
	void (*whole)(void *data, const struct doc_fact *);
	void (*end)(void *data, const struct doc_fact *);
};

enum doc_state {
	STATE_IN_FORCE,
	STATE_DRAFT,
	STATE_ARCHIVED
};

struct doc_edition { /* the same notice in a language */
	struct str locale; /* BCP 47 */
	struct str name;   /* endonym: "Svenska" */
	bool current;
};

struct doc {
	struct arena *arena;

	struct str key;	    /* notice id: stem of the file names */
	struct str kind;    /* "privacy-notice" */
	struct str locale;  /* BCP 47 */
	bool rtl;
	struct str title;   /* "Privacy notice" */
	struct str head_title; /* for the window: title, controller, version */
	struct str description; /* one sentence, plain */
	struct str brand, brand_by; /* "ISMS.online", "by Alliantist Limited" */
	struct str controller; /* legal name */
	struct str version, previous_version;
	struct date updated, effective;
	struct str updated_text; /* the date of `updated` in words */
	enum doc_state state;
	struct str url, successor_url, previous_url, history_url;
	struct doc_edition *editions;
	size_t edition_count;
	struct str source_locale; /* empty: this is the source */
	size_t units, translated; /* texts of the policy, and those translated */
	struct str version_line; /* "Privacy notice of ..., version ..., date" */
	struct str generator; /* "policyc 0.1.0" */
	struct str model_sha256; /* hex */

	/* Words of the page's furniture. */
	struct str skip, languages, contents, also_as, section_link;
	/* section_link holds "{n}" where the section's number goes */

	struct doc_node *lede;	  /* a DOC_PARAGRAPH, or NULL */
	struct doc_node *banners; /* a list of DOC_NOTE: icon, id, inlines */
	struct doc_node *slip;	  /* DOC_PAIRS: version, date, status ... */
	struct doc_node *summary; /* DOC_SUMMARY, or NULL */
	struct doc_node *sections; /* a list of DOC_SECTION */

	/*
	 * Tells the element <facts>; NULL: there is none.  A fact is gone when
	 * the listener comes back, so that never all of them are there.
	 */
	void (*tell)(const struct doc *, const struct fact_listener *);
	const struct builder *builder; /* what it tells from */
};

/* A node's own marks, to be written. */
struct doc_marks *doc_mark(struct arena *, struct doc_node *);

struct doc_node *doc_new(struct arena *, enum doc_kind);
/* Appends a new child of that kind; returns the child. */
struct doc_node *doc_add(struct arena *, struct doc_node *parent,
    enum doc_kind);
/* Appends a child that exists; returns it. */
struct doc_node *doc_append(struct doc_node *parent, struct doc_node *child);
/* Appends DOC_TEXT; returns the parent.  Empty texts add nothing. */
struct doc_node *doc_text(struct arena *, struct doc_node *parent,
    struct str);
/* Appends DOC_LINK with a text; returns the link. */
struct doc_node *doc_link(struct arena *, struct doc_node *parent,
    struct str href, struct str text);

struct doc_fact *fact_add(struct arena *, struct doc_fact *parent,
    const char *name);
void fact_set(struct arena *, struct doc_fact *, const char *name,
    struct str value);

/* The plain text of inlines, as an accessible name or a title. */
struct str doc_plain(struct arena *, const struct doc_node *);

#endif
