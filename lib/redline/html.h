/* What the files share that write the page for lawyers. */
#ifndef REDLINE_HTML_H
#define REDLINE_HTML_H

#include "redline/parts.h"
#include "redline/words.h"

/* A text with what is known of it before it is written. */
struct sheet {
	const struct redline_text *text;
	struct parts parts;
	struct str id;	   /* of its section, and what its anchors begin with */
	unsigned *places;  /* of each entry: the number of its place, or 0 */
	unsigned last;	   /* place */
};

struct page {
	struct out *o;
	struct arena *arena;
	const struct redline_page *page;
	struct sheet *sheets;
	const struct sheet *sheet; /* that is written */
	struct str *change_ids;
};

/* Text between tags or in a quoted attribute. */
void page_text(struct page *, struct str);
/* What the page itself says inside a text in another language. */
void page_say(struct page *, const char *tag, const char *class, struct str);

/* Numbers the places of a sheet; its text and id are set. */
void sheet_init(struct arena *, struct sheet *);
void sheet_write(struct page *, const struct sheet *);
/* The place where a block is written, or 0. */
unsigned sheet_place(const struct sheet *, struct str block);

extern const struct str redline_css;
extern const char redline_css_sha256[];

#endif
