#include "check/manual.h"

#include <string.h>

#include "base/mdoc.h"
#include "base/out.h"
#include "base/str.h"
#include "check/check.h"
#include "data.h"
#include "source/diag.h"

static const char head[] =
    ".Dd November 24, 2026\n"
    ".Dt POLICYC-RULES 7\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm policyc-rules\n"
    ".Nd what is found in privacy policies\n"
    ".Sh DESCRIPTION\n"
    "A finding names its rule, and the rule means the same for ever.\n"
    "Each rule has a level, which settings may change, and holds under the\n"
    "laws that it names, from its first to its last day, judged on the day\n"
    "from which the notice is effective.\n"
    "A rule that names no law holds for all.\n"
    "Rules of the themes\n"
    ".Cm file , model , prose\n"
    "and\n"
    ".Cm translation\n"
    "say that a policy cannot be compiled, or not all of it: they are never\n"
    "silent.\n"
    ".Pp\n"
    ".Ql policyc explain RULE\n"
    "shows an example, too.\n";

static const char tail[] =
    ".Sh SEE ALSO\n"
    ".Xr policyc-check 1 ,\n"
    ".Xr policyc-explain 1 ,\n"
    ".Xr policyc-settings 5\n";

static const char *const levels[] = {
	[LEVEL_INFO] = "info",
	[LEVEL_WARNING] = "warning",
	[LEVEL_ERROR] = "error",
	[LEVEL_UNREADABLE] = "error",
};

/* Paragraphs, which an empty line separates. */
static void
paragraphs(struct out *o, const char *text)
{
	if (*text)
		out_lit(o, ".Pp\n");
	for (const char *end; *text; text = *end ? end + 2 : end) {
		char line[2048];
		size_t len;

		end = strstr(text, "\n\n");
		len = end ? (size_t)(end - text) : strlen(text);
		if (len >= sizeof(line))
			len = sizeof(line) - 1;
		memcpy(line, text, len);
		line[len] = '\0';
		mdoc_line(o, line);
		if (!end)
			return;
		out_lit(o, ".Pp\n");
	}
}

static void
laws(struct out *o, const struct rule_row *r)
{
	const char *before = "Under ";

	out_lit(o, ".Pp\n");
	for (unsigned regime = 1; regime < REGIME_COUNT; regime++) {
		if (!(r->regimes & 1u << regime))
			continue;
		out_cstr(o, before);
		out_cstr(o, regime_ids[regime]);
		before = ", ";
	}
	if (!r->regimes)
		out_lit(o, "Whatever the law");
	if (*r->from) {
		out_lit(o, ", from ");
		out_cstr(o, r->from);
	}
	if (*r->to) {
		out_lit(o, ", until ");
		out_cstr(o, r->to);
	}
	out_lit(o, ".\n");
	if (*r->law)
		mdoc_line(o, r->law);
}

void
manual_heading(struct out *o, const char *theme, const char *before)
{
	if (!strcmp(theme, before))
		return;
	out_cstr(o, *before ? ".El\n.Sh " : ".Sh ");
	out_cstr(o, theme);
	out_lit(o, "\n.Bl -tag -width Ds\n");
}

void
manual_item(struct out *o, const char *id, const char *grade)
{
	out_lit(o, ".It Cm ");
	out_cstr(o, id);
	out_lit(o, " Pq ");
	out_cstr(o, grade);
}

void
manual_names(struct out *o, const char *aliases, const char *title)
{
	out_char(o, '\n');
	if (*aliases) {
		out_lit(o, "Also named\n.Cm ");
		out_cstr(o, aliases);
		out_lit(o, " .\n.br\n");
	}
	mdoc_line(o, title);
}

void
manual_texts(struct out *o, const char *means, const char *why,
    const char *fix)
{
	paragraphs(o, means);
	paragraphs(o, why);
	paragraphs(o, fix);
}

void
manual_print(struct out *o)
{
	const char *theme = "";

	out_cstr(o, head);
	for (unsigned i = 1; i < RULE_COUNT; i++) {
		const struct rule_row *r = &rule_rows[i];

		manual_heading(o, r->theme, theme);
		theme = r->theme;
		manual_item(o, r->id, levels[r->level]);
		if (r->on_request)
			out_lit(o, ", off until asked for");
		manual_names(o, r->aliases, r->title);
		laws(o, r);
		manual_texts(o, r->means, r->why, r->fix);
	}
	out_lit(o, ".El\n");
	out_cstr(o, tail);
}
