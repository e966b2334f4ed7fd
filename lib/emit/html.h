/*
 * What the files that write an HTML page share: escaped text, the page's
 * head, and the stylesheet that mkcss.py compiled from notice.css.
 *
 * Pages run nothing and load nothing; every text is escaped where it is
 * written, whoever wrote it.
 */
#ifndef EMIT_HTML_H
#define EMIT_HTML_H

#include "base/str.h"

struct doc;
struct out;

/* Text between tags, or inside a quoted attribute. */
void html_text(struct out *, struct str);
/* An attribute with its escaped value: html_attr(o, " id=\"", id). */
void html_attr(struct out *, const char *open, struct str value);
/* True for a language that is written from right to left. */
bool html_rtl(struct str lang);

/* From the doctype to the end of the head. */
void html_head(struct out *, const struct doc *);

/* The stylesheet, without blanks at its ends, and its base64 digest. */
extern const struct str html_css;
extern const char html_css_sha256[];

#endif
