/*
 * Translation files: XLIFF 2, in one fixed form, so that a file changes only
 * where a text does.
 *
 * Texts are Markdown on this side.  In the file, what a translator must not
 * touch (references, code, addresses, names) and what pairs up (emphasis,
 * links) are inline codes with their Markdown as original data; reading puts
 * it back.  Line breaks inside a paragraph are no part of a text: they read
 * and write as spaces.  Whether a translation fits the policy is the caller's
 * question; see xliff_status().
 */
#ifndef TEXT_XLIFF_H
#define TEXT_XLIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "source/source.h"

struct arena;
struct diags;
struct out;

/* Longer translations are refused, as longer texts of a policy are. */
#define XLIFF_TEXT_MAX ((size_t)16 * 1024)

enum xliff_state {
	XLIFF_INITIAL,
	XLIFF_TRANSLATED,
	XLIFF_REVIEWED,
	XLIFF_FINAL
};

struct xliff_note {
	struct xliff_note *next;
	struct str category, applies_to, text;
};

/* An earlier pair, kept for the translator. */
struct xliff_match {
	struct xliff_match *next;
	struct str source, target, origin, similarity;
};

struct xliff_unit {
	struct xliff_unit *next;
	struct str id;
	struct span at; /* of the target, or else of the unit's tag */
	struct str source, target;
	bool has_target; /* and it is not empty */
	bool obsolete;	 /* kept although its text is gone */
	enum xliff_state state;
	struct str approved_sha256, approved_by, approved_on, waived_sha256;
	struct xliff_note *notes;
	struct xliff_match *matches;
};

/* Units by a text, for look-up; zeroed is an empty one. */
struct xliff_index {
	struct xliff_slot {
		struct str key;
		const struct xliff_unit *unit;
	} *slots;
	size_t size, count;
};

void xliff_index_add(struct arena *, struct xliff_index *, struct str key,
    const struct xliff_unit *);
/* The unit that was added first under the key, or NULL. */
const struct xliff_unit *xliff_index_find(const struct xliff_index *,
    struct str key);

struct xliff {
	struct str src_lang, trg_lang, original;
	struct span at; /* of the root's tag */
	struct xliff_unit *first, *last;
	size_t count;
	struct xliff_index ids;
};

/*
 * Texts that are protected wherever they stand as words: cookie names.
 * Sorted, because each word of each text is looked for among them; a zeroed
 * one has none.
 */
struct xliff_names {
	const struct str *sorted;
	size_t from[257]; /* by first byte: sorted[from[c]] to from[c + 1] */
};

/* Sorts `names`, which must live as long as what is returned. */
struct xliff_names xliff_names(struct str *names, size_t count);

/*
 * Reads a translation file.  The source is UTF-8 without a byte order mark.
 * False when it cannot be read; everything wrong is in the diagnostics.  A
 * translation that lost or gained a code is reported; `names` may be NULL.
 * What is read lives as long as the arena, which the diagnostics do not need.
 */
bool xliff_read(struct diags *, struct arena *, const struct source *,
    const struct xliff_names *names, struct xliff *out);

/* What is protected in the texts of a unit, and in which language they are. */
struct xliff_codes {
	const struct xliff_names *names; /* or NULL */
	const struct str *own; /* in this unit alone */
	size_t own_count;
	struct str locale;
};

/* Reports each code that the unit's translation lost, doubled or gained. */
void xliff_check_codes(struct diags *, struct arena *,
    const struct xliff_codes *, const struct xliff_unit *);

/* False, with a diagnostic, when a large file would be dear to parse. */
bool xliff_within_limits(struct diags *, const struct source *);

/* Adds a unit at the end; its id must be new. */
void xliff_add(struct arena *, struct xliff *, struct xliff_unit *);
/* NULL when there is no such unit. */
const struct xliff_unit *xliff_find(const struct xliff *, struct str id);

enum xliff_status {
	XLIFF_MISSING,
	XLIFF_STALE, /* made from another text, or to be worked on again */
	XLIFF_OK
};

/* Of a unit (or NULL) against the policy's text as it is now. */
enum xliff_status xliff_status(const struct xliff_unit *, struct str source);
/* Equal but for white space. */
bool xliff_same(struct str, struct str);
/* White space as single spaces, none at the ends: equal for the same texts. */
struct str xliff_collapsed(struct arena *, struct str);

/* An official term in a source text, and its translation. */
struct xliff_term {
	struct xliff_term *next;
	struct str term, translation;
};

struct xliff_head {
	struct str src_lang, trg_lang;
	struct str file_id;  /* the notice's id */
	struct str original; /* name of the policy's file */
	struct xliff_names names;
	/*
	 * What a reference reads as, on the source's side or the target's, for
	 * the translator to see; empty: nobody knows.  May be NULL.
	 */
	struct str (*shown)(void *data, struct str reference, bool target);
	void *shown_data;
	/* The terms of a source text.  May be NULL. */
	const struct xliff_term *(*terms)(void *data, struct str source);
	void *terms_data;
};

/* Writes the file; units of one top-level key stand together. */
void xliff_write(struct out *, struct arena *, const struct xliff_head *,
    const struct xliff_unit *first);

#endif
