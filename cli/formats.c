#include "formats.h"

#include "report.h"

static void
print_text(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	struct report r;

	report_init(&r, to, (enum color)o->color, o->quiet);
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (!o->quiet ||
		    (x->d.level == POLICYC_ERROR && !x->d.accepted))
			report_finding(&r, x->policy->c, x->index, &x->d);
	}
	r.hidden = f->hidden;
	report_footer(&r);
	if (f->count && !o->quiet)
		fprintf(to, "policyc explain RULE says more\n");
}

void
print_short(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;

	(void)o;
	for (size_t i = 0; i < f->count; i++) {
		const struct policyc_diagnostic *d = &f->list[i].d;

		if (d->place.name)
			fprintf(to, "%s:%zu:%zu: ", d->place.name,
			    d->place.line, d->place.column);
		fprintf(to, "%s: %s [%s]%s\n", level_name(d->level),
		    d->message, d->rule, d->accepted ? " (accepted)" : "");
	}
}

const struct format formats[] = {
	{ "text", print_text },
	{ "short", print_short },
	{ "json", print_json },
	{ "sarif", print_sarif },
	{ "github", print_github },
	{ "gitlab", print_gitlab },
	{ "junit", print_junit },
	{ "checkstyle", print_checkstyle },
	{ "rdjson", print_rdjson },
	{ 0 },
};
