/*
 * Markdown cut into plain text and protected codes, without loss: the pieces
 * one after another are the Markdown, byte for byte.
 *
 * Whoever is unsure is text: an asterisk without a partner, a bracket that
 * begins no link.  It is no Markdown parser; prose is checked elsewhere.
 */
#ifndef TEXT_XLIFF_CODES_H
#define TEXT_XLIFF_CODES_H

#include "text/xliff.h"

enum code_kind {
	CODE_TEXT,
	CODE_REFERENCE, /* {path.to.fact} */
	CODE_VERBATIM,	/* code, an address, a protected name */
	CODE_BREAK,	/* between blocks and before list items */
	CODE_OPEN,
	CODE_CLOSE
};

struct code {
	enum code_kind kind;
	struct str s;
	size_t pair; /* CODE_OPEN, CODE_CLOSE: index of the other half */
	unsigned id; /* 1 and up, a pair's the same; 0 for text */
};

struct codes {
	struct code *of;
	size_t count;
};

/*
 * names  protected everywhere; may be NULL.
 * own    protected in this text only, in any order; few.
 */
struct codes codes_find(struct arena *, struct str markdown,
    const struct xliff_names *names, const struct str *own, size_t own_count);

/* A code that the other side has not, or not so often. */
typedef void codes_odd(void *data, const struct codes *side,
    const struct code *, bool missing);

/*
 * Gives a translation's codes the ids of the source's codes with the same
 * Markdown; new ones get ids of their own.  `odd` (or NULL) is told of each
 * that is missing, doubled or new.
 */
void codes_match(struct arena *, const struct codes *source,
    struct codes *target, codes_odd *odd, void *data);

#endif
