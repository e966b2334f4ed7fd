/*
 * Prose (CommonMark) to nodes.  The only file that includes <cmark.h>.
 *
 * Raw HTML, images and unsafe links are refused; `{path}` is handed to
 * whoever knows the facts.
 */
#ifndef DOC_INLINE_H
#define DOC_INLINE_H

#include <stdbool.h>

#include "doc/doc.h"
#include "source/diag.h"

struct inliner {
	struct arena *arena;
	struct arena *scratch; /* what cmark takes; emptied after each text */
	struct diags *ds;      /* NULL: everything was said before */
	/* Appends what a path stands for; reports what it does not know. */
	void (*fact)(void *data, struct doc_node *into, struct str path,
	    struct span at);
	void *data;
};

/*
 * Parses one text into children of `into`: inlines of one paragraph, or with
 * `blocks` also paragraphs and lists.  `at` is the text's place.
 */
void inline_parse(const struct inliner *, struct str prose, struct span at,
    bool blocks, struct doc_node *into);

/* Whether a text refers to facts. */
bool inline_refers(struct str prose);

/*
 * Where in the place `at` of a text `found` is written; all of it when it is
 * not written so there.
 */
struct span inline_place(const struct inliner *, struct span at,
    struct str found);

#endif
