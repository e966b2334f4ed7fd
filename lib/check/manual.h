/*
 * The page policyc-rules(7), printed from the table of the rules, and what
 * such a page is made of.
 */
#ifndef CHECK_MANUAL_H
#define CHECK_MANUAL_H

struct out;

void manual_print(struct out *);

/* The section of a theme, where it is not that of the row before; "": none. */
void manual_heading(struct out *, const char *theme, const char *before);

/* How the entry of a row begins; more words about its grade may follow. */
void manual_item(struct out *, const char *id, const char *grade);

/* What it is called; what it says of the law comes next. */
void manual_names(struct out *, const char *aliases, const char *title);

/* And how it ends. */
void manual_texts(struct out *, const char *means, const char *why,
    const char *fix);

#endif
