/*
 * Markdown's words: what the texts, code spans and marks of a line need so
 * that every reader gives them back.  The blocks are markdown.c's.
 */
#ifndef EMIT_MARKDOWN_H
#define EMIT_MARKDOWN_H

#include "base/out.h"

struct doc_node;

/* What stands beside a mark decides whether it is one (CommonMark 6.2). */
enum edge {
	EDGE_NONE,
	EDGE_BLANK,
	EDGE_PUNCTUATION,
	EDGE_SYMBOL, /* punctuation to some readers, not to others */
	EDGE_WORD
};

/* What every line of a nested block begins with. */
struct prefix {
	const struct prefix *outer;
	struct str text;
};

struct markdown {
	struct out *o;
	const struct prefix *prefix;
	size_t start;	  /* where the words of this line or cell began */
	size_t value;	  /* the same of this definition or part */
	size_t opened;	  /* behind the last mark that opened */
	size_t closed;	  /* behind the last mark that closed */
	size_t code;	  /* behind the last code span */
	enum edge before; /* what stands before the mark at `opened` */
	bool cell, strong, emphasis, link;
	bool fresh; /* behind a list's marker: the line is begun */
	bool tight; /* the next list follows without an empty line */
	char marker; /* of the list just written, or 0 */
};

static inline char
markdown_last(const struct markdown *w)
{
	return w->o->len ? w->o->p[w->o->len - 1] : '\n';
}

/* A text as it is: escaped, on one line. */
void markdown_text(struct markdown *, struct str);
/* A code span, or text where no span could hold it. */
void markdown_code(struct markdown *, struct str);
/* A link's destination. */
void markdown_url(struct markdown *, struct str);

/* False for a link that is only words in Markdown. */
bool markdown_is_link(const struct doc_node *);

/* What the first or the last character printed for nodes in a row is. */
enum edge markdown_edge(const struct doc_node *, bool at_end);
enum edge markdown_edge_before(const struct markdown *);
/*
 * Whether a mark here opens and, inside another mark, does nothing else: it
 * could be taken for the end of the outer one.
 */
bool markdown_opens(const struct markdown *, enum edge before,
    enum edge inner);
/* Whether a mark closes (or opens, seen the other way). */
bool markdown_closes(enum edge inner, enum edge outer);

#endif
