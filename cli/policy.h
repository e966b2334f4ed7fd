/*
 * A policy on disk: the model and, beside it, a translation file a locale.
 *
 * Finds and reads the files; what is in them is the library's matter.
 */
#ifndef CLI_POLICY_H
#define CLI_POLICY_H

#include <stdbool.h>
#include <stddef.h>

#include "fail.h"
#include "inputs.h"
#include "policyc.h"
#include "report.h"

struct policy {
	struct policyc *c; /* NULL when the file could not be read */
	char *file;	   /* "-": standard input */
	char *shown;	   /* the file in reports */
	char *folder;	   /* with a final slash, or ""; NULL for <stdin> */
	struct input input; /* where both are; all zero: on disk */
	char **texts;	   /* that the library reads from */
	size_t text_count;
	char *translation; /* of these, the one that was read last; or NULL */
	const char *bytes; /* the policy's own, as they were read; or NULL */
	size_t len;
};

/* Frees the text when the policy is closed. */
void policy_keep(struct policy *, char *text);

/* The name of one of the policy's files in reports; freed with it. */
const char *policy_shown(struct policy *, const char *file);

/* name: a folder holding policy.yaml, a file, or "-". */
enum answer policy_open(
    struct report *, const char *name, struct policy *out);

/*
 * The same of an input of `diff` and its kind, in whatever place it is: what
 * is read of the policy afterwards comes from there.  The functions below that
 * look on disk are for policies on disk.
 *
 * beside  the policy whose releases @VERSION and @published are, opened
 *         likewise; NULL: the one in the current folder.
 * none    becomes true where @published is asked for and nothing is, which is
 *         then not reported; NULL: it is an error.
 */
enum answer policy_open_input(struct inputs *, const char *name,
    const struct policy *beside, bool *none, struct policy *out);

/* Reads one of the policy's files, from where the policy is. */
enum file_state policy_read(struct report *, const struct policy *,
    const char *file, char **bytes, size_t *len);

/*
 * The sentences of policyc in place of a policy: a folder holding
 * messages.yaml, or a file.
 */
enum answer policy_open_messages(
    struct report *, const char *name, struct policy *out);

/* The same of bytes at hand, as the file would be if it held them. */
enum answer policy_open_bytes(
    const char *name, const char *bytes, size_t len, struct policy *out);

/* The answer that a status of the library stands for; no memory ends it. */
enum answer policy_answer(enum policyc_status);

/*
 * Translations lie beside their policy, so that one from standard input has
 * none; false, having said so, when it is.
 */
bool policy_on_disk(struct report *, const struct policy *);

/* Place of `locale` among the policy's own, 0 for the source; -1: not one. */
int policy_locale(const struct policy *, const char *locale);

/* Is there a translation file of the locale? */
bool policy_has_translation(const struct policy *, const char *locale);

/* The translation file of a locale; NULL for <stdin>.  Caller frees. */
char *policy_translation(const struct policy *, const char *locale);

/*
 * Reads the translation of a locale, if there is one: that a file is missing
 * is said when the notice is compiled.
 */
enum answer policy_translate(
    struct report *, struct policy *, const char *locale);

/*
 * The same, and judges it: by all that is asked, or (NULL) by what blocks a
 * notice.  That a file is missing is a finding where something is asked.
 */
enum answer policy_check_translation(struct report *, struct policy *,
    const char *locale, const struct policyc_check *asked);

/*
 * Frees the text of the translation that was read last, of that locale, unless
 * there is something to say about it: for those who want only its words.
 */
void policy_release(struct policy *, const char *locale);

#define ACCEPTED "accepted.yaml"

/* Reads what people decided on changes, if there is an accepted.yaml. */
enum answer policy_accepted(struct report *, struct policy *);

/*
 * Reads what was published under the policy's version, if there is such a
 * copy: releases/VERSION/policy.yaml beside it.
 */
enum answer policy_released(struct report *, struct policy *);

/*
 * Reports what the library found and returns the answer.  An answer of no
 * without an error that says why is a bug.
 */
enum answer policy_report(
    struct report *, const struct policy *, enum answer);

void policy_close(struct policy *);

/*
 * Is it fit to be a part of a path?  The library promises so; a name that
 * leads out of the folder would be the worst bug to have.
 */
bool policy_plain(const char *name);

#endif
