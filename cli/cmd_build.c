#include "cmd.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "output.h"
#include "policy.h"
#include "policyc.h"
#include "settings.h"

static const char *const format_words[] = { "md", "html", "xml", NULL };

/* clang-format off */
const struct option build_options[] = {
	{ "output", 'o', OPTION_TEXT,    offsetof(struct options, output),  "DIR",
	  NULL, "write to DIR/LOCALE/NOTICE.FORMAT", true },
	{ "format", 'f', OPTION_FORMATS, offsetof(struct options, formats), "FORMAT",
	  format_words, "write this format, not all", false },
	{ "locale", 0,   OPTION_TEXTS,   offsetof(struct options, locales), "TAG",
	  NULL, "write this language, not all", false },
	{ "draft",  0,   OPTION_FLAG,    offsetof(struct options, draft),   NULL,
	  NULL, "write a marked draft although translations are missing", false },
	{ "config", 0,   OPTION_TEXT,    offsetof(struct options, config),  "FILE",
	  NULL, "read settings from FILE, or from 'none'", false },
	{ "check",  0,   OPTION_FLAG,    offsetof(struct options, check),   NULL,
	  NULL, "write nothing; exit 1 if a file is missing or differs", false },
	{ 0 },
};
/* clang-format on */

/* One run over all policies. */
struct build {
	struct report *report;
	const struct options *options;
	struct outputs outputs;
	enum answer answer; /* so far */
};

/* A notice on its way to its file. */
struct page {
	struct build *build;
	const struct policy *policy;
	const char *owner, *locale;
	enum policyc_format format;
	bool begun;
};

static void
begin(struct page *g)
{
	const char *id = policyc_notice_id(g->policy->c);
	char *name;

	if (!policy_plain(id) || !policy_plain(g->locale))
		bug("a notice's id or locale is not a plain name");
	name = text_of("%s.%s", id,
	    format_words[g->format - POLICYC_MARKDOWN]);
	outputs_begin(&g->build->outputs, g->locale, name, g->owner);
	free(name);
	g->begun = true;
}

/*
 * Once a policy failed nothing will be written, so that the others are only
 * compiled, to hear what is wrong with them.
 */
static bool
take(void *page, const char *bytes, size_t len)
{
	struct page *g = page;

	if (g->build->answer != ANSWER_YES)
		return false;
	if (!g->begun)
		begin(g);
	return outputs_write(&g->build->outputs, bytes, len);
}

static enum answer
build_page(struct page *g)
{
	struct build *b = g->build;
	bool wanted = b->answer == ANSWER_YES, good;
	enum answer answer;

	do {
		answer = policy_answer(policyc_render_to(g->policy->c,
		    g->locale, g->format,
		    b->options->draft ? POLICYC_DRAFT : 0, take, g));
		if (answer != ANSWER_YES || !wanted)
			return answer;
		if (!g->begun)
			bug("a compiled notice has no text");
		good = outputs_finish(&b->outputs);
	} while (!good && outputs_again(&b->outputs));
	if (!good)
		b->answer = NO_ANSWER;
	return b->answer;
}

static enum answer
read_locale(struct build *b, struct policy *p, const char *locale)
{
	enum answer answer;

	if (policy_locale(p, locale) <= 0)
		return ANSWER_YES;
	answer = b->options->draft
	    ? policy_translate(b->report, p, locale)
	    : policy_check_translation(b->report, p, locale, NULL);
	policy_release(p, locale);
	return answer;
}

static enum answer
build_locale(struct build *b, const struct policy *p, const char *owner,
    const char *locale)
{
	const struct options *o = b->options;
	enum answer answer = ANSWER_YES;

	for (enum policyc_format f = POLICYC_MARKDOWN;
	     f <= POLICYC_XML && answer == ANSWER_YES; f++) {
		struct page page = { b, p, owner, locale, f, false };

		if (!o->formats || (o->formats & 1u << f))
			answer = build_page(&page);
	}
	return answer;
}

/* The i-th locale to build; NULL past the last one. */
static const char *
locale_at(const struct build *b, const struct policy *p, size_t i)
{
	const struct texts *wanted = &b->options->locales;

	if (!wanted->count)
		return policyc_locale(p->c, i);
	for (size_t j = 0; j < wanted->count; j++)
		if (!said_before(wanted, j) && !i--)
			return wanted->text[j];
	return NULL;
}

/*
 * Translations are read before any notice is compiled: a notice and the file
 * of a translation are the largest things in memory, each in its time.
 */
static enum answer
build_locales(struct build *b, struct policy *p, const char *owner)
{
	enum answer *read = NULL, answer = ANSWER_YES;
	const char *locale;
	size_t count = 0;

	for (; (locale = locale_at(b, p, count)); count++) {
		read = room(read, count + 1, sizeof(*read));
		read[count] = read_locale(b, p, locale);
	}
	for (size_t i = 0; i < count; i++)
		answer = worse(answer, read[i] != ANSWER_YES ? read[i]
			: build_locale(b, p, owner, locale_at(b, p, i)));
	free(read);
	return answer;
}

static enum answer
build_policy(struct build *b, const char *name)
{
	struct policy p;
	enum answer answer = policy_open(b->report, name, &p);

	if (answer == ANSWER_YES)
		answer = settings_open(b->report, &p, b->options->config);
	if (answer == ANSWER_YES)
		answer = build_locales(b, &p, name);
	answer = policy_report(b->report, &p, answer);
	policy_close(&p);
	return answer;
}

static enum answer
finish(struct build *b)
{
	struct outputs *out = &b->outputs;
	const struct options *o = b->options;

	if (!o->quiet || o->check)
		outputs_list(out, stdout, o->verbose);
	if (!all_said(b->report))
		return NO_ANSWER;
	if (o->check)
		return outputs_pending(out) ? ANSWER_NO : ANSWER_YES;
	return outputs_commit(out) ? ANSWER_YES : NO_ANSWER;
}

enum answer
cmd_build(struct report *r, const struct options *o)
{
	struct build b = { .report = r, .options = o };
	struct texts policies = named_policies(o);

	outputs_init(&b.outputs, r, o->output, o->check);
	for (size_t i = 0; i < policies.count; i++)
		b.answer = worse(b.answer, build_policy(&b, policies.text[i]));
	report_footer(r);
	if (b.answer == ANSWER_YES)
		b.answer = finish(&b);
	outputs_end(&b.outputs);
	return b.answer;
}
