/*
 * The formats of findings: of a check, of the gate, and of changes, which are
 * findings of the rules on changes.  Each prints all of a run and is valid
 * when there are none; nothing in it depends on when it ran.  What somebody
 * accepted is shown in text, short, json and junit; the formats that raise
 * alerts leave it out.
 */
#ifndef CLI_FORMATS_H
#define CLI_FORMATS_H

#include <stdio.h>

#include "findings.h"
#include "options.h"
#include "reports.h"

/* Ends with an empty row. */
extern const struct format formats[];

/* The rules that are wanted, as JSON. */
void print_rules_json(FILE *, bool (*wanted)(size_t rule, const void *data),
    const void *data);

/* The same of the rules on changes. */
void print_change_rules_json(FILE *,
    bool (*wanted)(size_t rule, const void *data), const void *data);

/* Of formats.c */
void print_short(FILE *, const void *findings, const struct options *);
/* Of formats_json.c */
void print_json(FILE *, const void *findings, const struct options *);
/* Of formats_alerts.c */
void print_sarif(FILE *, const void *findings, const struct options *);
void print_gitlab(FILE *, const void *findings, const struct options *);
void print_rdjson(FILE *, const void *findings, const struct options *);
/* Of formats_xml.c */
void print_junit(FILE *, const void *findings, const struct options *);
void print_checkstyle(FILE *, const void *findings, const struct options *);
/* Of formats_github.c */
void print_github(FILE *, const void *findings, const struct options *);

#endif
