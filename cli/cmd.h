/*
 * The commands: each reads what the command line names and answers with an
 * exit code.  None of them decides anything about policies: that is the
 * library.
 */
#ifndef CLI_CMD_H
#define CLI_CMD_H

#include <stdbool.h>

#include "fail.h"
#include "options.h"
#include "report.h"

extern const struct option build_options[], check_options[], diff_options[],
    gate_options[], bump_options[], ack_options[], explain_options[],
    i18n_update_options[], i18n_status_options[], i18n_check_options[],
    i18n_fmt_options[], i18n_approve_options[], i18n_pseudo_options[],
    i18n_import_options[], i18n_export_options[],
    dump_options[], rules_options[];

enum answer cmd_build(struct report *, const struct options *);
enum answer cmd_check(struct report *, const struct options *);
enum answer cmd_diff(struct report *, const struct options *);
enum answer cmd_gate(struct report *, const struct options *);
enum answer cmd_bump(struct report *, const struct options *);
enum answer cmd_ack(struct report *, const struct options *);
enum answer cmd_git_diff_driver(struct report *, const struct options *);
enum answer cmd_explain(struct report *, const struct options *);
enum answer cmd_rules(struct report *, const struct options *);
enum answer cmd_i18n_update(struct report *, const struct options *);
enum answer cmd_i18n_status(struct report *, const struct options *);
enum answer cmd_i18n_check(struct report *, const struct options *);
enum answer cmd_i18n_fmt(struct report *, const struct options *);
enum answer cmd_i18n_approve(struct report *, const struct options *);
enum answer cmd_i18n_import(struct report *, const struct options *);
enum answer cmd_i18n_export(struct report *, const struct options *);
enum answer cmd_i18n_pseudo(struct report *, const struct options *);
enum answer cmd_i18n_init(struct report *, const struct options *);
enum answer cmd_schema(struct report *, const struct options *);
enum answer cmd_dump(struct report *, const struct options *);

/* The policies named, or the current folder. */
struct texts named_policies(const struct options *);

/*
 * Today, in UTC; "" when nobody knows.  SOURCE_DATE_EPOCH stands in for the
 * clock, so that a run can be repeated (reproducible-builds.org).
 */
void find_today(char out[11]);

/*
 * Everything said has arrived: standard output and error are written out.
 * To be asked before files are put in place, so that a run whose report is
 * lost changes nothing.
 */
bool all_said(struct report *);

#endif
