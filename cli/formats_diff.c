/* The formats of `policyc diff` that people read, and the list of all. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "compared.h"
#include "formats.h"
#include "report.h"

#define BOLD "\033[1m"
#define PLAIN "\033[0m"

static const char *const colors[] = {
	[POLICYC_EDITORIAL] = "\033[1;36m",
	[POLICYC_REVIEW] = "\033[1;35m",
	[POLICYC_NOTABLE] = "\033[1;33m",
	[POLICYC_SIGNIFICANT] = "\033[1;31m",
};

static void
colored(const struct report *r, const char *color)
{
	if (r->color)
		fputs(color, r->to);
}

/* --- one change --------------------------------------------------------- */

static void
put_place(FILE *to, const struct policyc_place *p)
{
	report_put(to, p->name);
	fprintf(to, ":%zu:%zu", p->line, p->column);
}

static void
places(FILE *to, const struct policyc_change *d)
{
	const struct policyc_place *new = &d->new_place, *old = &d->old_place;

	if (!new->name && !old->name)
		return;
	fputs(" --> ", to);
	put_place(to, new->name ? new : old);
	if (new->name && old->name) {
		fputs(", it was ", to);
		put_place(to, old);
	} else if (old->name) {
		fputs(", which is gone", to);
	}
	fputc('\n', to);
}

static void
audiences(FILE *to, struct policyc *c, size_t i)
{
	const char *audience;

	for (size_t j = 0; (audience = policyc_change_audience(c, i, j));
	     j++) {
		fputs(j ? ", " : "   = concerns: ", to);
		report_put(to, audience);
	}
	if (policyc_change_audience(c, i, 0))
		fputc('\n', to);
}

/* "P30D" as people say it; other forms as they are. */
static void
lead(FILE *to, const char *iso)
{
	unsigned n;
	char unit, end;

	if (!strcmp(iso, "P0D"))
		fputs("   = tell people: when it takes effect\n", to);
	else if (sscanf(iso, "P%u%c%c", &n, &unit, &end) == 2)
		fprintf(to, "   = tell people: %u %s%s before\n", n,
		    unit == 'D'	    ? "day"
			: unit == 'W' ? "week"
			: unit == 'M' ? "month"
				      : "year",
		    n == 1 ? "" : "s");
	else
		fprintf(to, "   = tell people: %s before\n", iso);
}

static void
accepted(FILE *to, const struct compared *x, size_t i)
{
	struct policyc_acceptance a;

	if (!x->changes[i].accepted)
		return;
	if (!policyc_change_acceptance(x->new.c, i, &a))
		out_of_memory();
	fputs("   = accepted: ", to);
	if (a.significance != a.by_rule)
		fprintf(to, "as %s, not %s, ",
		    policyc_class_name(a.significance),
		    policyc_class_name(a.by_rule));
	fputs("by ", to);
	report_put(to, a.by);
	fprintf(to, ", %s: ", a.on);
	report_put(to, a.reason);
	if (*a.ref) {
		fputs(" (", to);
		report_put(to, a.ref);
		fputc(')', to);
	}
	fputc('\n', to);
}

static void
change(const struct report *r, const struct compared *x, size_t i)
{
	const struct policyc_change *d = &x->changes[i];
	FILE *to = r->to;

	colored(r, colors[d->significance]);
	fprintf(to, "%s[%s]", policyc_class_name(d->significance), d->rule);
	colored(r, PLAIN);
	colored(r, BOLD);
	fputs(": ", to);
	report_put(to, d->message);
	colored(r, PLAIN);
	fputc('\n', to);
	places(to, d);
	audiences(to, x->new.c, i);
	if (d->lead)
		lead(to, d->lead);
	if (d->consent)
		fputs("   = consent: people have to be asked again\n", to);
	if (d->applies_to && !strcmp(d->applies_to, "all"))
		fputs("   = data: those that are held already, too\n", to);
	else if (d->applies_to)
		fputs("   = data: those that are collected from then on\n",
		    to);
	if (*d->citation)
		fprintf(to, "   = law: %s\n", d->citation);
	accepted(to, x, i);
	fputs("   = change: ", to);
	report_put(to, d->path);
	fprintf(to, " %s\n\n", d->fingerprint);
}

/* --- what follows ------------------------------------------------------- */

static void
counts(FILE *to, const struct compared *x)
{
	const char *comma = "";

	for (int k = POLICYC_SIGNIFICANT; k >= POLICYC_EDITORIAL; k--) {
		if (!x->by_class[k])
			continue;
		fprintf(to, "%s%zu %s", comma, x->by_class[k],
		    k == POLICYC_REVIEW
			? "to be reviewed"
			: policyc_class_name((enum policyc_class)k));
		comma = ", ";
	}
	if (x->accepted)
		fprintf(to, ", %zu of them accepted", x->accepted);
	fputs(*comma ? "\n" : "no changes\n", to);
}

static size_t
count_because(const struct compared *x)
{
	size_t n = 0;

	for (size_t i = 0; i < x->count; i++)
		n += compared_because(x, i);
	return n;
}

static void
because(FILE *to, const struct compared *x)
{
	for (size_t i = 0; i < x->count; i++) {
		const struct policyc_change *d = &x->changes[i];

		if (!compared_because(x, i))
			continue;
		fprintf(to, "                %-11s  %s  ",
		    policyc_class_name(d->significance), d->rule);
		report_put(to, d->path);
		fprintf(to, "  %s\n", d->fingerprint);
	}
}

static const char *
verdict(const char *id)
{
	static const struct {
		const char *id, *means;
	} all[] = {
		{ "ok", "the version is as the changes ask for" },
		{ "review-open",
		    "a person has still to say what some changes mean" },
		{ "version-not-bumped",
		    "the version is still the published one" },
		{ "version-bump-too-small", "the version is too low" },
		{ "version-bump-too-large",
		    "the version is higher than the changes ask for" },
		{ "version-went-back",
		    "the version is lower than the published one" },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (!strcmp(all[i].id, id))
			return all[i].means;
	return "";
}

void
print_version_due(FILE *to, const struct compared *x)
{
	const struct policyc_bump *b = &x->bump;
	size_t n = count_because(x);

	fprintf(to, "  published   %s   (", b->published);
	report_put(to, x->old.shown);
	fprintf(to, ")\n  this model  %s   (", b->current);
	report_put(to, x->new.shown);
	fprintf(to, ")\n  required    %s   ", b->required);
	if (n)
		fprintf(to, "%s%s, because of %zu %s change%s:\n",
		    b->lower_bound ? "at least " : "", b->level, n,
		    policyc_class_name(b->significance), n == 1 ? "" : "s");
	else
		fputs("no change asks for another one\n", to);
	because(to, x);
}

static void
version(FILE *to, const struct compared *x)
{
	const struct policyc_bump *b = &x->bump;

	fprintf(to, "version: %s\n", b->verdict);
	print_version_due(to, x);
	fprintf(to, "  verdict     %s\n", verdict(b->verdict));
	/* What is certain already, though more may come. */
	if (b->lower_bound && strcmp(b->numbers, "ok") &&
	    strcmp(b->numbers, "version-bump-too-large"))
		fprintf(to, "              and %s\n", verdict(b->numbers));
}

void
print_changes(const struct report *r, const struct compared *x)
{
	for (size_t i = 0; i < x->count; i++)
		change(r, x, i);
	counts(r->to, x);
}

static void
print_diff_text(FILE *to, const void *compared, const struct options *o)
{
	const struct compared *x = compared;
	struct report r;

	report_init(&r, to, (enum color)o->color, o->quiet);
	print_changes(&r, x);
	if (!o->quiet)
		fputc('\n', to);
	version(to, x);
}

static void
print_diff_short(FILE *to, const void *compared, const struct options *o)
{
	const struct compared *x = compared;

	(void)o;
	for (size_t i = 0; i < x->count; i++) {
		const struct policyc_change *d = &x->changes[i];
		const struct policyc_place *p =
		    d->new_place.name ? &d->new_place : &d->old_place;

		if (p->name) {
			put_place(to, p);
			fputs(": ", to);
		}
		fprintf(to, "%s: ", policyc_class_name(d->significance));
		report_put(to, d->message);
		fprintf(to, " [%s]%s\n", d->rule,
		    d->accepted ? " (accepted)" : "");
	}
}

/* --- redlines ----------------------------------------------------------- */

/* Cells in a line: of the terminal, or else enough to read. */
static unsigned
width_of(FILE *to)
{
	const char *columns = getenv("COLUMNS");
	unsigned long n = columns ? strtoul(columns, NULL, 10) : 0;
	struct winsize size;

	if (n)
		return n < 1000 ? (unsigned)n : 1000;
	if (fileno(to) >= 0 && !ioctl(fileno(to), TIOCGWINSZ, &size) &&
	    size.ws_col)
		return size.ws_col;
	return 100;
}

static void
redline(FILE *to, const void *compared, const struct options *o,
    enum policyc_redline_form form)
{
	const struct compared *x = compared;
	struct policyc_redline asked = { .form = form,
		.old_name = x->old_name,
		.new_name = x->new_name,
		.locales = o->locales.text,
		.locale_count = o->locales.count,
		.all = o->all };
	const char *bytes;
	struct report r;
	size_t len;

	if (form == POLICYC_REDLINE_TERMINAL) {
		report_init(&r, to, (enum color)o->color, o->quiet);
		asked.colour = r.color;
		asked.width = width_of(to);
	}
	if (policyc_redline(x->new.c, &asked, &bytes, &len) != POLICYC_OK)
		out_of_memory();
	fwrite(bytes, 1, len, to);
}

static void
print_redline(FILE *to, const void *compared, const struct options *o)
{
	redline(to, compared, o, POLICYC_REDLINE_TERMINAL);
}

void
print_diff_markdown(FILE *to, const void *compared, const struct options *o)
{
	redline(to, compared, o, POLICYC_REDLINE_MARKDOWN);
}

static void
print_critic(FILE *to, const void *compared, const struct options *o)
{
	redline(to, compared, o, POLICYC_REDLINE_CRITIC);
}

static void
print_html(FILE *to, const void *compared, const struct options *o)
{
	redline(to, compared, o, POLICYC_REDLINE_HTML);
}

const struct format diff_formats[] = {
	{ "text", print_diff_text },
	{ "short", print_diff_short },
	{ "json", print_diff_json },
	{ "sarif", print_sarif },
	{ "github", print_github },
	{ "gitlab", print_gitlab },
	{ "junit", print_junit },
	{ "checkstyle", print_checkstyle },
	{ "rdjson", print_rdjson },
	{ "redline", print_redline },
	{ "markdown", print_diff_markdown },
	{ "html", print_html },
	{ "critic", print_critic },
	{ 0 },
};
