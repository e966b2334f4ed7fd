/*
 * Commands of GitHub Actions' log, which become annotations.  A step shows
 * ten of each level, so the tenth says how many there are.
 */
#define _XOPEN_SOURCE 700

#include "formats.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

#define ANNOTATIONS_MAX 9

/* Nothing of a policy may begin a line or a property of its own. */
static void
escaped(FILE *to, const char *s, bool property)
{
	for (; *s; s++)
		if (*s == '%' || *s == '\r' || *s == '\n' ||
		    (property && (*s == ':' || *s == ',')))
			fprintf(to, "%%%02X", (unsigned char)*s);
		else
			fputc(*s, to);
}

/* The path from the workspace's root, where that is known. */
static char *
from_workspace(const char *path)
{
	const char *root = getenv("GITHUB_WORKSPACE");
	char *whole = root && *root ? realpath(path, NULL) : NULL, *inside;
	size_t len = root ? strlen(root) : 0;

	if (whole && !strncmp(whole, root, len) && whole[len] == '/')
		inside = text_of("%s", whole + len + 1);
	else
		inside = text_of("%s", path);
	free(whole);
	return inside;
}

static const char *
command(enum policyc_level level)
{
	return level == POLICYC_INFO ? "notice" : level_name(level);
}

static void
annotation(FILE *to, const struct finding *x)
{
	const struct policyc_place *p = &x->d.place;
	char *file = from_workspace(finding_file(x));

	fprintf(to, "::%s title=", command(x->d.level));
	escaped(to, x->d.rule, true);
	fputs(",file=", to);
	escaped(to, file, true);
	free(file);
	if (p->line)
		fprintf(to, ",line=%zu,endLine=%zu", p->line, p->end_line);
	/* Columns are only meant for places within a line. */
	if (p->line && p->line == p->end_line)
		fprintf(to, ",col=%zu,endColumn=%zu", p->column,
		    p->end_column);
	fputs("::", to);
	escaped(to, x->d.message, false);
	if (*finding_help(x)) {
		fputs("%0A", to);
		escaped(to, finding_help(x), false);
	}
	fputc('\n', to);
}

void
print_github(FILE *to, const void *findings, const struct options *o)
{
	const struct findings *f = findings;
	size_t said[POLICYC_ERROR + 1] = { 0 };

	(void)o;
	for (size_t i = 0; i < f->count; i++) {
		const struct finding *x = &f->list[i];

		if (!x->d.accepted && said[x->d.level]++ < ANNOTATIONS_MAX)
			annotation(to, x);
	}
	for (enum policyc_level l = POLICYC_ERROR; l >= POLICYC_INFO; l--)
		if (said[l] > ANNOTATIONS_MAX)
			fprintf(to, "::%s title=policyc::%zu more of level "
			    "%s: run policyc %s to see all\n",
			    command(l), said[l] - ANNOTATIONS_MAX,
			    level_name(l), f->command);
}
