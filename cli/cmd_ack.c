/* Records what a person decided on changes. */
#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "compared.h"
#include "output.h"

static const char *const as_words[] = { "significant", "notable", "editorial",
	NULL };

/* clang-format off */
const struct option ack_options[] = {
	{ "reason",  0,   OPTION_TEXT,   offsetof(struct options, reason),  "TEXT",
	  NULL, "why", true },
	{ "by",      0,   OPTION_TEXT,   offsetof(struct options, by),      "NAME",
	  NULL, "who decided, if not git's user.email", false },
	{ "as",      0,   OPTION_CHOICE, offsetof(struct options, as),      "CLASS",
	  as_words, "what it means, if not what its rule says", false },
	{ "ref",     0,   OPTION_TEXT,   offsetof(struct options, ref),     "WHERE",
	  NULL, "where more about it is written", false },
	{ "policy",  0,   OPTION_TEXT,   offsetof(struct options, policy),  "POLICY",
	  NULL, "of which policy, if not of the one in the current folder", false },
	{ "against", 0,   OPTION_TEXT,   offsetof(struct options, against), "OLD",
	  NULL, "what is published, if not what the settings say, or @published", false },
	{ "config",  0,   OPTION_TEXT,   offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ 0 },
};
/* clang-format on */

struct acking {
	struct report *report;
	const struct options *options;
	struct compared compared;
	size_t *changes;
	size_t count;
	const char *by;
	char *author; /* as git knows them; to be freed */
};

/* Said, and the answer is no: the change may have gone meanwhile. */
static bool
find_change(struct acking *k, const char *word)
{
	const struct compared *x = &k->compared;
	size_t found = compared_find(x, word), i = found;

	if (found == x->count) {
		report_error(k->report, "change-not-found",
		    "'policyc gate' and 'policyc diff' name the changes",
		    "no change since version %s is called '%s'",
		    x->bump.published, word);
		return false;
	}
	for (i++; i < x->count; i++)
		if (!strncmp(x->changes[i].fingerprint, word, strlen(word))) {
			report_error(k->report, "change-not-found",
			    "write more of its sixteen digits",
			    "'%s' may be %s or %s", word,
			    x->changes[found].fingerprint,
			    x->changes[i].fingerprint);
			return false;
		}
	k->changes[k->count++] = found;
	return true;
}

static bool
can_be_decided(struct acking *k, size_t i)
{
	const struct policyc_change *c = &k->compared.changes[i];
	struct policyc_acceptance a;

	if (c->accepted) {
		if (!policyc_change_acceptance(k->compared.new.c, i, &a))
			out_of_memory();
		report_error(k->report, "already-decided",
		    "to decide anew, take that entry out first",
		    "%s was decided on by %s already: %s:%zu:%zu",
		    c->fingerprint, a.by, a.place.name, a.place.line,
		    a.place.column);
		return false;
	}
	if (c->significance == POLICYC_REVIEW && !k->options->as) {
		report_error(k->report, "review-open",
		    "add --as editorial, --as notable or --as significant",
		    "what does %s mean? %s", c->fingerprint, c->message);
		return false;
	}
	if (!strcmp(c->rule, "unclassified-difference")) {
		report_error(k->report, "unclassified-difference", NULL,
		    "a bug of policyc is nobody's to accept");
		return false;
	}
	return true;
}

static enum answer
find_changes(struct acking *k)
{
	const struct texts *words = &k->options->operands;
	bool good = true;

	k->changes = room(NULL, words->count, sizeof(*k->changes));
	for (size_t i = 0; i < words->count; i++)
		if (!said_before(words, i))
			good &= find_change(k, words->text[i]);
	for (size_t i = 0; i < k->count && good; i++)
		good = can_be_decided(k, k->changes[i]);
	return good ? ANSWER_YES : ANSWER_NO;
}

static enum policyc_class
class_asked(const struct options *o)
{
	for (int k = POLICYC_EDITORIAL; k <= POLICYC_SIGNIFICANT && o->as; k++)
		if (!strcmp(o->as, policyc_class_name((enum policyc_class)k)))
			return (enum policyc_class)k;
	return 0;
}

static enum answer
write_file(struct acking *k, const char *bytes, size_t len)
{
	const struct policy *p = &k->compared.new;
	struct outputs out;
	bool good;

	outputs_init(&out, k->report, *p->folder ? p->folder : ".", false);
	out.in_place = true;
	good = outputs_add(&out, NULL, ACCEPTED, bytes, len, p->shown) &&
	    all_said(k->report) && outputs_commit(&out);
	outputs_end(&out);
	return good ? ANSWER_YES : NO_ANSWER;
}

static enum answer
record(struct acking *k)
{
	const struct options *o = k->options;
	char today[11];
	const struct policyc_acknowledgement asked = {
		.changes = k->changes,
		.change_count = k->count,
		.significance = class_asked(o),
		.reason = o->reason,
		.by = k->by,
		.on = today,
		.ref = o->ref,
	};
	const char *bytes;
	size_t len;

	find_today(today);
	if (!*today) {
		report_error(k->report, "usage", "policyc help ack",
		    "nobody knows which day it is");
		return NO_ANSWER;
	}
	switch (policyc_acknowledge(k->compared.new.c, &asked, &bytes, &len)) {
	case POLICYC_OK:
		break;
	case POLICYC_NOMEM:
		out_of_memory();
	case POLICYC_INVALID:
	case POLICYC_UNREADABLE:
		report_error(k->report, "cannot-write",
		    "write 'acknowledgements' as a block list, at the end of "
		    "the file",
		    "cannot add to '" ACCEPTED "': its list is not written so "
		    "that an entry can stand behind it");
		return NO_ANSWER;
	}
	for (size_t i = 0; i < k->count; i++)
		printf("%s: %s\n",
		    k->compared.changes[k->changes[i]].fingerprint,
		    o->as ? o->as : "accepted");
	return write_file(k, bytes, len);
}

/* White space is no reason, and nobody's name. */
static bool
is_empty(const char *text)
{
	return !text[strspn(text, " \t\n\r")];
}

/* The file holds it in one line, which anybody may show on a terminal. */
static bool
is_one_line(struct report *r, const char *option, const char *text)
{
	for (const char *p = text ? text : ""; *p; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f) {
			report_error(r, "usage", "write it in one line",
			    "'%s' holds a line break, or another control "
			    "character", option);
			return false;
		}
	return true;
}

static bool
usable(struct report *r, const struct options *o)
{
	if (!o->operands.count) {
		report_error(r, "usage", "policyc help ack",
		    "'policyc ack' needs the digits of a change");
		return false;
	}
	for (size_t i = 0; i < o->operands.count; i++)
		if (!compared_is_print(o->operands.text[i])) {
			report_error(r, "usage",
			    "'policyc gate' and 'policyc diff' print them",
			    "'%s' is no change: it is called by 4 to 16 "
			    "digits, 0-9 and a-f", o->operands.text[i]);
			return false;
		}
	return is_one_line(r, "--reason", o->reason) &&
	    is_one_line(r, "--by", o->by) && is_one_line(r, "--ref", o->ref);
}

/* Whoever is not named is the one that git would name. */
static enum answer
find_author(struct acking *k, struct inputs *all)
{
	static const char *const words[] = { "config", "--default", "",
		"--get", "user.email", NULL };
	size_t len;

	k->by = k->options->by;
	if (!k->by) {
		if (!git_run(&all->git, "user.email", words, &k->author,
			&len))
			return NO_ANSWER;
		k->author[strcspn(k->author, "\n")] = '\0';
		k->by = k->author;
	}
	if (!is_empty(k->by))
		return ANSWER_YES;
	report_error(k->report, "usage",
	    "add --by NAME, or tell git: git config user.email",
	    "nobody is named who decided");
	return NO_ANSWER;
}

enum answer
cmd_ack(struct report *r, const struct options *o)
{
	struct acking k = { .report = r, .options = o };
	struct compared *x = &k.compared;
	struct inputs all;
	enum answer answer;

	if (!usable(r, o))
		return NO_ANSWER;
	if (is_empty(o->reason)) {
		report_error(r, "usage", "policyc help ack",
		    "a decision has a reason, and this one is empty");
		return ANSWER_NO;
	}
	inputs_init(&all, r);
	answer = find_author(&k, &all);
	if (answer == ANSWER_YES)
		answer = compared_open_new(&all, o,
		    o->policy ? o->policy : ".", x);
	if (answer == ANSWER_YES && !compared_on_disk(r, x))
		answer = NO_ANSWER;
	if (answer == ANSWER_YES)
		answer = compared_with(&all, o,
		    compared_against(o, x), NULL, x);
	if (answer == ANSWER_YES)
		answer = find_changes(&k);
	if (answer == ANSWER_YES)
		answer = record(&k);
	free(k.changes);
	free(k.author);
	compared_close(x);
	inputs_end(&all);
	return answer;
}
