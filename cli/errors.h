/*
 * What the command itself reports: errors of no policy, and of no law, so that
 * they are no rules.  `policyc explain` has a page of each all the same.
 */
#ifndef CLI_ERRORS_H
#define CLI_ERRORS_H

struct error_page {
	const char *id, *title, *means, *why, *fix;
};

/* Ends with an empty row. */
extern const struct error_page error_pages[];

#endif
