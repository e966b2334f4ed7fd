#define _POSIX_C_SOURCE 200809L

#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file.h"
#include "i18n.h"
#include "output.h"
#include "policy.h"
#include "policyc.h"

static const char *const exchange_words[] = { "xliff-1.2", "csv", "html",
	NULL };

/* clang-format off */
#define BOILERPLATE \
	{ "boilerplate", 0, OPTION_FLAG,  offsetof(struct options, boilerplate), \
	  NULL, NULL, "policyc's own sentences, in the folder i18n", false }
const struct option i18n_update_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "write this language, not all", false },
	{ "check",  0, OPTION_FLAG,  offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file would change", false },
	{ "prune",  0, OPTION_FLAG,  offsetof(struct options, prune),   NULL,
	  NULL, "leave out translations whose text is gone", false },
	BOILERPLATE,
	{ 0 },
};
const struct option i18n_fmt_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "write this language, not all", false },
	{ "check",  0, OPTION_FLAG,  offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file would change", false },
	BOILERPLATE,
	{ 0 },
};
const struct option i18n_pseudo_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "write this language, not all", false },
	{ "check",  0, OPTION_FLAG,  offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file would change", false },
	BOILERPLATE,
	{ 0 },
};
const struct option i18n_import_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "the language of the file", true },
	{ "check",  0, OPTION_FLAG,  offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file would change", false },
	BOILERPLATE,
	{ 0 },
};
const struct option i18n_export_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "export this language, not all", false },
	{ "format", 'f', OPTION_CHOICE, offsetof(struct options, exchange), "FMT",
	  exchange_words, "export as", true },
	{ "output", 'o', OPTION_TEXT, offsetof(struct options, output), "DIR",
	  NULL, "write into DIR, not to standard output", false },
	BOILERPLATE,
	{ 0 },
};
const struct option i18n_approve_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "approve this language", true },
	{ "by",     0, OPTION_TEXT,  offsetof(struct options, by),      "NAME",
	  NULL, "who signs for it", true },
	BOILERPLATE,
	{ 0 },
};
/* clang-format on */

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

struct rewriter;

/* What a command makes of a translation file, which may be missing. */
typedef enum policyc_status rewriting(const struct rewriter *,
    struct policy *, const char *locale, const char *name, const char *old,
    size_t old_len, const char **bytes, size_t *len);

/* One of the commands that write translation files. */
struct rewriter {
	struct report *report;
	const struct options *options;
	rewriting *rewrite;
	bool makes; /* a file that is missing */
	const char *came, *came_name; /* what is imported */
	size_t came_len;
};

static enum policyc_status
updated(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	return policyc_update_translation(p->c, locale, name, old, old_len,
	    last_part(p->file), w->options->prune ? POLICYC_PRUNE : 0, bytes,
	    len);
}

static enum policyc_status
formatted(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	(void)w;
	return policyc_format_translation(p->c, locale, name, old, old_len,
	    last_part(p->file), bytes, len);
}

static enum policyc_status
approved(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	const struct options *o = w->options;
	const struct policyc_approval a = {
		.by = o->by,
		.on = o->on,
		.units = o->operands.count ? o->operands.text + 1 : NULL,
		.unit_count = o->operands.count ? o->operands.count - 1 : 0,
	};

	return policyc_approve_translation(p->c, locale, name, old, old_len,
	    last_part(p->file), &a, bytes, len);
}

static enum policyc_status
pseudo(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	(void)w;
	return policyc_pseudo_translation(p->c, locale, name, old, old_len,
	    last_part(p->file), bytes, len);
}

static enum policyc_status
imported(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	return policyc_import_translation(p->c, locale, name, old, old_len,
	    last_part(p->file), w->came_name, w->came, w->came_len, bytes,
	    len);
}

static const char *const exchange_suffixes[] = { "xliff", "csv", "html" };

/* The place of the format that was asked for. */
static size_t
exchange(const struct options *o)
{
	size_t i = 0;

	while (exchange_words[i] && strcmp(exchange_words[i], o->exchange))
		i++;
	return i;
}

static enum policyc_status
exported(const struct rewriter *w, struct policy *p, const char *locale,
    const char *name, const char *old, size_t old_len, const char **bytes,
    size_t *len)
{
	return policyc_export_translation(p->c, locale, name, old, old_len,
	    last_part(p->file),
	    (enum policyc_exchange)(exchange(w->options) + POLICYC_XLIFF_12),
	    bytes, len);
}

static enum answer
no_file(struct report *r, const struct policy *p, const char *file,
    const char *locale)
{
	char *help = text_of("to make it, run 'policyc i18n update %s "
			     "--locale %s'", p->file, locale);

	report_error(r, "cannot-read", help, "there is no '%s'", file);
	free(help);
	return NO_ANSWER;
}

/* Where it goes: in place of the file, or beside it in another form. */
static bool
put(const struct rewriter *w, struct outputs *out, const struct policy *p,
    const char *locale, const char *file, const char *bytes, size_t len)
{
	char *name;
	bool good;

	if (w->rewrite != exported)
		return outputs_add(out, NULL, file, bytes, len, p->file);
	if (!w->options->output)
		return fwrite(bytes, 1, len, stdout) == len;
	name = text_of("%s.%s", locale,
	    exchange_suffixes[exchange(w->options)]);
	good = outputs_add(out, NULL, name, bytes, len, p->file);
	free(name);
	return good;
}

static enum answer
rewrite_locale(const struct rewriter *w, struct outputs *out,
    struct policy *p, const char *locale)
{
	char *file = policy_translation(p, locale), *old;
	enum answer answer = NO_ANSWER;
	const char *bytes;
	size_t old_len, len;
	enum file_state state = file_read(w->report, file, &old, &old_len);

	if (state == FILE_MISSING && !w->makes)
		no_file(w->report, p, file, locale);
	else if (state != FILE_FAILED)
		answer = policy_answer(w->rewrite(w, p, locale,
		    old ? file : NULL, old, old_len, &bytes, &len));
	if (old)
		policy_keep(p, old);
	if (answer == ANSWER_YES && !bytes)
		bug("a translation file that was written has no text");
	if (answer == ANSWER_YES &&
	    !put(w, out, p, locale, last_part(file), bytes, len))
		answer = NO_ANSWER;
	free(file);
	return answer;
}

bool
i18n_translatable(struct report *r, const struct policy *p, const char *locale)
{
	struct nearest n = { .word = locale };
	int at = policy_locale(p, locale);
	const char *own;
	char help[128];

	if (at > 0)
		return true;
	for (size_t i = 1; (own = policyc_locale(p->c, i)); i++)
		nearest_try(&n, own);
	if (at == 0)
		report_error(r, "usage", NULL,
		    "'%s' is the language that '%s' is written in", locale,
		    p->file);
	else
		report_error(r, "usage",
		    nearest_help(&n, help, sizeof(help),
			*policyc_notice_id(p->c)
			    ? "add it to 'notice.locales'"
			    : "policyc cannot write in such a language"),
		    "'%s' is not a locale of '%s'", locale, p->file);
	return false;
}

enum answer
i18n_open(struct report *r, const struct options *o, const char *name,
    struct policy *p)
{
	return o->boilerplate ? policy_open_messages(r, name, p)
			      : policy_open(r, name, p);
}

struct texts
i18n_named(const struct options *o)
{
	static const char *folder[] = { "i18n" };

	if (o->boilerplate && !o->operands.count)
		return (struct texts){ folder, 1 };
	return named_policies(o);
}

bool
i18n_asked(
    const struct options *o, const struct policy *p, const char *locale)
{
	for (size_t i = 0; i < o->locales.count; i++)
		if (!strcmp(o->locales.text[i], locale))
			return true;
	/* policyc can speak more languages than it does. */
	return !o->locales.count &&
	    (!o->boilerplate || policy_has_translation(p, locale));
}

static enum answer
rewrite_locales(const struct rewriter *w, struct outputs *out,
    struct policy *p)
{
	enum answer answer = ANSWER_YES, one;
	const char *locale;

	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++) {
		if (!i18n_asked(w->options, p, locale))
			continue;
		one = rewrite_locale(w, out, p, locale);
		answer = one > answer ? one : answer;
	}
	return answer;
}

static enum answer
finish(struct report *r, const struct options *o, struct outputs *out)
{
	if (!o->quiet || o->check)
		outputs_list(out, stdout, o->verbose);
	if (!all_said(r))
		return NO_ANSWER;
	if (o->check)
		return outputs_pending(out) ? ANSWER_NO : ANSWER_YES;
	return outputs_commit(out) ? ANSWER_YES : NO_ANSWER;
}

static bool
rewritable(
    struct report *r, const struct policy *p, const struct texts *locales)
{
	if (!policy_on_disk(r, p))
		return false;
	for (size_t i = 0; i < locales->count; i++)
		if (!i18n_translatable(r, p, locales->text[i]))
			return false;
	return true;
}

/* A policy's translation files are written together or not at all. */
static enum answer
rewrite_policy(const struct rewriter *w, const char *name)
{
	struct report *r = w->report;
	struct outputs out;
	struct policy p;
	enum answer answer = i18n_open(r, w->options, name, &p);

	outputs_init(&out, r,
	    w->rewrite == exported && w->options->output ? w->options->output
		: p.folder && *p.folder			 ? p.folder
							 : ".",
	    w->options->check);
	if (answer == ANSWER_YES && !rewritable(r, &p, &w->options->locales))
		answer = NO_ANSWER;
	if (answer == ANSWER_YES)
		answer = rewrite_locales(w, &out, &p);
	answer = policy_report(r, &p, answer);
	if (answer == ANSWER_YES)
		answer = finish(r, w->options, &out);
	outputs_end(&out);
	policy_close(&p);
	return answer;
}

static enum answer
rewrite_policies(const struct rewriter *w, struct texts policies)
{
	enum answer answer = ANSWER_YES, one;

	for (size_t i = 0; i < policies.count; i++) {
		one = rewrite_policy(w, policies.text[i]);
		answer = one > answer ? one : answer;
	}
	report_footer(w->report);
	return answer;
}

enum answer
cmd_i18n_update(struct report *r, const struct options *o)
{
	return rewrite_policies(
	    &(struct rewriter){ r, o, updated, true }, i18n_named(o));
}

enum answer
cmd_i18n_fmt(struct report *r, const struct options *o)
{
	return rewrite_policies(
	    &(struct rewriter){ r, o, formatted, false }, i18n_named(o));
}

/* The first word is the policy; units follow. */
enum answer
cmd_i18n_approve(struct report *r, const struct options *o)
{
	struct texts named = i18n_named(o);
	struct options dated = *o;
	char today[11];

	named.count = 1;
	find_today(today);
	dated.on = today;
	if (!*o->by || !*today) {
		report_error(r, "usage", "policyc help i18n approve",
		    *today ? "whoever approves has a name"
			   : "nobody knows which day it is");
		return NO_ANSWER;
	}
	return rewrite_policies(
	    &(struct rewriter){ r, &dated, approved, false }, named);
}

enum answer
cmd_i18n_pseudo(struct report *r, const struct options *o)
{
	return rewrite_policies(
	    &(struct rewriter){ r, o, pseudo, true }, i18n_named(o));
}

/* Several languages go to files; standard output takes one. */
enum answer
cmd_i18n_export(struct report *r, const struct options *o)
{
	if (!o->output && (o->locales.count != 1 || o->operands.count > 1)) {
		report_error(r, "usage",
		    "name one language of one policy, or a folder: -o DIR",
		    "standard output takes one translation");
		return NO_ANSWER;
	}
	return rewrite_policies(
	    &(struct rewriter){ r, o, exported, true }, i18n_named(o));
}

/* The first word is the file that comes in; the policy follows. */
enum answer
cmd_i18n_import(struct report *r, const struct options *o)
{
	struct rewriter w = { r, o, imported, true };
	struct options rest = *o;
	enum answer answer;
	char *came;

	if (!o->operands.count) {
		report_error(r, "usage", "policyc help i18n import",
		    "'policyc i18n import' needs a file");
		return NO_ANSWER;
	}
	switch (file_read(r, o->operands.text[0], &came, &w.came_len)) {
	case FILE_READ:
		break;
	case FILE_MISSING:
		report_error(r, "cannot-read", "policyc help i18n import",
		    "cannot read '%s': there is no such file",
		    o->operands.text[0]);
		return NO_ANSWER;
	case FILE_FAILED:
		return NO_ANSWER;
	}
	rest.operands.text++;
	rest.operands.count--;
	w.options = &rest;
	w.came = came;
	w.came_name = o->operands.text[0];
	answer = rewrite_policies(&w, i18n_named(&rest));
	free(came);
	return answer;
}

/* --- init --------------------------------------------------------------- */

/* Does policyc know the language, whatever the script and the country? */
static bool
known(const char *tag)
{
	size_t len = strcspn(tag, "-");
	const char *own;

	for (size_t i = 0; (own = policyc_language(i)); i++)
		if (strcspn(own, "-") == len && !strncmp(own, tag, len))
			return true;
	return false;
}

/* The line of the policy with all its locales and one more.  Caller frees. */
static char *
locales_with(const struct policy *p, const char *more)
{
	char *line = text_of("locales: ["), *longer;
	const char *own;

	for (size_t i = 0; (own = policyc_locale(p->c, i)); i++) {
		longer = text_of("%s%s, ", line, own);
		free(line);
		line = longer;
	}
	longer = text_of("%s%s]", line, more);
	free(line);
	return longer;
}

static bool
not_a_language(struct report *r, const struct policy *p, const char *tag,
    const char *canonical)
{
	struct nearest n = { .word = *canonical ? canonical : tag };
	const char *own;
	char help[128];

	for (size_t i = 0; (own = policyc_locale(p->c, i)); i++)
		nearest_try(&n, own);
	for (size_t i = 0; (own = policyc_language(i)); i++)
		nearest_try(&n, own);
	if (*canonical && known(canonical))
		n.best = canonical;
	report_error(r, "usage",
	    nearest_help(&n, help, sizeof(help),
		"write a language tag (BCP 47), such as 'sv' or 'en-GB'"),
	    *canonical && !strcmp(canonical, tag)
		? "policyc does not know the language '%s'"
		: "'%s' is not a language tag as policyc takes it",
	    tag);
	return false;
}

/* Is it a language of the notice that has no translation yet? */
static bool
can_begin(struct report *r, const struct policy *p, const char *tag)
{
	int at = policy_locale(p, tag);
	char canonical[64], *line, *help;

	if (at >= 0)
		return i18n_translatable(r, p, tag);
	if (!policyc_canonical_tag(tag, canonical, sizeof(canonical)) ||
	    strcmp(tag, canonical) || !known(tag))
		return not_a_language(r, p, tag, canonical);
	line = locales_with(p, tag);
	help = text_of("write '%s' under 'notice' in '%s', then run this "
		       "again", line, p->file);
	report_error(r, "usage", help, "'%s' is not a locale of '%s'", tag,
	    p->file);
	free(help);
	free(line);
	return false;
}

static bool
is_new(struct report *r, const struct policy *p, const char *locale)
{
	char *file = policy_translation(p, locale), *help;
	struct stat st;
	bool there = !lstat(file, &st);

	if (there) {
		help = text_of("to bring it up to date, run 'policyc i18n "
			       "update %s --locale %s'", p->file, locale);
		report_error(r, "usage", help, "'%s' is there already", file);
		free(help);
	}
	free(file);
	return !there;
}

enum answer
cmd_i18n_init(struct report *r, const struct options *o)
{
	const struct texts *words = &o->operands;
	const char *locale = words->count ? words->text[0] : NULL;
	struct outputs out;
	struct policy p;
	enum answer answer;

	if (!locale) {
		report_error(r, "usage", "policyc help i18n init",
		    "'policyc i18n init' needs a language");
		return NO_ANSWER;
	}
	answer = policy_open(r, words->count > 1 ? words->text[1] : ".", &p);
	outputs_init(&out, r, p.folder && *p.folder ? p.folder : ".", false);
	if (answer == ANSWER_YES &&
	    (!policy_on_disk(r, &p) || !can_begin(r, &p, locale) ||
		!is_new(r, &p, locale)))
		answer = NO_ANSWER;
	if (answer == ANSWER_YES)
		answer = rewrite_locale(
		    &(struct rewriter){ r, o, updated, true }, &out, &p,
		    locale);
	answer = policy_report(r, &p, answer);
	if (answer == ANSWER_YES)
		answer = finish(r, o, &out);
	report_footer(r);
	outputs_end(&out);
	policy_close(&p);
	return answer;
}
