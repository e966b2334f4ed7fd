#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "output.h"
#include "policy.h"
#include "policyc.h"

/* clang-format off */
const struct option i18n_update_options[] = {
	{ "locale", 0, OPTION_TEXTS, offsetof(struct options, locales), "TAG",
	  NULL, "write this language, not all", false },
	{ "check",  0, OPTION_FLAG,  offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file would change", false },
	{ 0 },
};
/* clang-format on */

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static enum answer
update_locale(struct outputs *out, struct policy *p, const char *locale)
{
	char *file = policy_translation(p, locale), *old;
	enum file_state state;
	enum answer answer = NO_ANSWER;
	const char *bytes;
	size_t old_len, len;

	state = file_read(out->report, file, &old, &old_len);
	if (state != FILE_FAILED)
		answer = policy_answer(policyc_update_translation(p->c,
		    locale, old ? file : NULL, old, old_len,
		    last_part(p->file), &bytes, &len));
	if (old)
		policy_keep(p, old);
	if (answer == ANSWER_YES && !bytes)
		bug("an updated translation has no text");
	if (answer == ANSWER_YES &&
	    !outputs_add(out, NULL, last_part(file), bytes, len, p->file))
		answer = NO_ANSWER;
	free(file);
	return answer;
}

/* A locale that the command line names must be one to translate into. */
static bool
translatable(struct report *r, const struct policy *p, const char *locale)
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
			"add it to 'notice.locales'"),
		    "'%s' is not a locale of '%s'", locale, p->file);
	return false;
}

static enum answer
update_locales(struct outputs *out, struct policy *p,
    const struct texts *wanted)
{
	enum answer answer = ANSWER_YES, one;
	const char *locale;

	for (size_t i = 1; (locale = policyc_locale(p->c, i)); i++) {
		bool asked = !wanted->count;

		for (size_t j = 0; j < wanted->count; j++)
			asked |= !strcmp(wanted->text[j], locale);
		if (!asked)
			continue;
		one = update_locale(out, p, locale);
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
updatable(
    struct report *r, const struct policy *p, const struct texts *locales)
{
	if (!p->folder) {
		report_error(r, "usage", "name the policy's folder or file",
		    "translations lie beside their policy, and standard "
		    "input lies nowhere");
		return false;
	}
	for (size_t i = 0; i < locales->count; i++)
		if (!translatable(r, p, locales->text[i]))
			return false;
	return true;
}

/* A policy's translation files are written together or not at all. */
static enum answer
update_policy(struct report *r, const struct options *o, const char *name)
{
	struct outputs out;
	struct policy p;
	enum answer answer = policy_open(r, name, &p);

	outputs_init(
	    &out, r, p.folder && *p.folder ? p.folder : ".", o->check);
	if (answer == ANSWER_YES && !updatable(r, &p, &o->locales))
		answer = NO_ANSWER;
	if (answer == ANSWER_YES)
		answer = update_locales(&out, &p, &o->locales);
	answer = policy_report(r, &p, answer);
	if (answer == ANSWER_YES)
		answer = finish(r, o, &out);
	outputs_end(&out);
	policy_close(&p);
	return answer;
}

enum answer
cmd_i18n_update(struct report *r, const struct options *o)
{
	struct texts policies = named_policies(o);
	enum answer answer = ANSWER_YES, one;

	for (size_t i = 0; i < policies.count; i++) {
		one = update_policy(r, o, policies.text[i]);
		answer = one > answer ? one : answer;
	}
	report_footer(r);
	return answer;
}
