/* Text of manual pages, mdoc(7). */
#ifndef BASE_MDOC_H
#define BASE_MDOC_H

struct out;

/* Text for a line of its own: no escape, no control line, no macro. */
void mdoc_line(struct out *, const char *text);

#endif
