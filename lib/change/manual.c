#include "change/manual.h"

#include "base/mdoc.h"
#include "base/out.h"
#include "changes.h"
#include "check/manual.h"

static const char head[] =
    ".Dd November 24, 2026\n"
    ".Dt POLICYC-CHANGES 7\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm policyc-changes\n"
    ".Nd what changes in a privacy policy mean\n"
    ".Sh DESCRIPTION\n"
    "A change between two versions of a policy names its rule, and the rule\n"
    "means the same for ever.\n"
    "Each rule has a class, and some have another one for changes in the\n"
    "other direction; settings may give a rule another class, and a person may\n"
    "give one to a single change.\n"
    "What the classes are is said in\n"
    ".Xr policyc-diff 1 .\n"
    "How long before people are told, in the form\n"
    ".Li P14D\n"
    "for 14 days, holds where the old version promises nothing else under\n"
    ".Li changes.notice_period .\n"
    ".Pp\n"
    ".Ql policyc explain RULE\n"
    "shows an example, too.\n";

static const char tail[] =
    ".Sh SEE ALSO\n"
    ".Xr policyc-ack 1 ,\n"
    ".Xr policyc-diff 1 ,\n"
    ".Xr policyc-explain 1 ,\n"
    ".Xr policyc-gate 1 ,\n"
    ".Xr policyc-settings 5\n";

/* What it asks of those who publish it. */
static void
duties(struct out *o, const struct change_rule_row *r)
{
	static const char *const consents[] = {
		[CONSENT_NEVER] = "",
		[CONSENT_ASKED] = "Where consent is the basis of a purpose "
		    "that it concerns, people are asked again.\n",
		[CONSENT_ALWAYS] = "People are asked for their consent "
		    "again.\n",
	};

	if (*r->lead || r->consent || !r->counts || *r->law)
		out_lit(o, ".Pp\n");
	if (*r->lead) {
		out_lit(o, "People are told\n.Li ");
		out_cstr(o, r->lead);
		out_lit(o, "\nbefore.\n");
	}
	out_cstr(o, consents[r->consent]);
	if (!r->counts)
		out_lit(o, "It asks for no other version.\n");
	if (*r->law)
		mdoc_line(o, r->law);
}

void
change_manual_print(struct out *o)
{
	const char *theme = "";

	out_cstr(o, head);
	for (unsigned i = 1; i < CHANGE_RULE_COUNT; i++) {
		const struct change_rule_row *r = &change_rule_rows[i];

		manual_heading(o, r->theme, theme);
		theme = r->theme;
		manual_item(o, r->id, change_class_names[r->class]);
		if (r->improved && r->improved != r->class) {
			out_lit(o, "; in the other direction ");
			out_cstr(o, change_class_names[r->improved]);
		}
		manual_names(o, r->aliases, r->title);
		duties(o, r);
		manual_texts(o, r->means, r->why, r->fix);
	}
	out_lit(o, ".El\n");
	out_cstr(o, tail);
}
