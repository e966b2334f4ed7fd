#define _GNU_SOURCE /* fopencookie */

#include "reports.h"

#include <stdlib.h>
#include <string.h>

#include "output.h"

static const struct format *
format_of(const struct format *formats, const char *wanted)
{
	size_t len = strcspn(wanted, "=");

	for (const struct format *f = formats; f->name; f++)
		if (!strncmp(f->name, wanted, len) && !f->name[len])
			return f;
	return NULL;
}

static bool
is_format(struct report *r, const struct format *formats,
    const char *command, const char *wanted)
{
	size_t len = strcspn(wanted, "=");
	char *name, *other, help[128];
	struct nearest n = { 0 };

	if (format_of(formats, wanted))
		return true;
	n.word = name = text_of("%.*s", (int)len, wanted);
	for (const struct format *f = formats; f->name; f++)
		nearest_try(&n, f->name);
	other = text_of("policyc help %s", command);
	report_error(r, "usage", nearest_help(&n, help, sizeof(help), other),
	    "there is no format '%s'", name);
	free(other);
	free(name);
	return false;
}

/* Each format is one, and standard output takes one report. */
bool
reports_usable(struct report *r, const struct options *o,
    const struct format *formats, const char *command)
{
	const struct texts *reports = &o->reports;
	size_t printed = 0;

	for (size_t i = 0; i < reports->count; i++) {
		const char *file = strchr(reports->text[i], '=');

		if (!is_format(r, formats, command, reports->text[i]))
			return false;
		if (file && (!file[1] || file[strlen(file) - 1] == '/')) {
			report_error(r, "usage", "write -f FMT=FILE",
			    "'%s' names no file", reports->text[i]);
			return false;
		}
		printed += !file;
	}
	if (printed < 2)
		return true;
	report_error(r, "usage", "write the others to files: -f FMT=FILE",
	    "standard output takes one report, not %zu", printed);
	return false;
}

/*
 * What a report is printed into.  That of open_memstream() loses bytes when
 * there is no memory, and neither ferror() nor fclose() tells of it.
 */
struct memory {
	char *bytes;
	size_t len, cap;
};

static ssize_t
take(void *memory, const char *bytes, size_t len)
{
	struct memory *m = memory;

	if (len > m->cap - m->len) {
		m->cap = m->cap * 2 + len;
		m->bytes = room(m->bytes, m->cap, 1);
	}
	memcpy(m->bytes + m->len, bytes, len);
	m->len += len;
	return (ssize_t)len;
}

/* One report whole, or not at all, into its file. */
static bool
write_report(struct report *r, const struct options *o,
    const struct format *f, const void *found, const char *file)
{
	const char *slash = strrchr(file, '/');
	char *folder = slash ? text_of("%.*s", (int)(slash - file + 1), file)
			     : text_of(".");
	struct outputs out;
	struct memory m = { 0 };
	char buffer[4096]; /* stdio forgets what it finds no buffer for */
	FILE *to = fopencookie(&m, "w",
	    (cookie_io_functions_t){ .write = take });
	bool good;

	if (!to || setvbuf(to, buffer, _IOFBF, sizeof(buffer)))
		out_of_memory();
	f->print(to, found, o);
	if (ferror(to) || fclose(to))
		out_of_memory();
	outputs_init(&out, r, folder, false);
	good = outputs_add(&out, NULL, slash ? slash + 1 : file, m.bytes, m.len,
		   "report") &&
	    outputs_commit(&out);
	outputs_end(&out);
	free(m.bytes);
	free(folder);
	return good;
}

void
reports_print(const struct options *o, const struct format *formats,
    const void *found)
{
	const struct texts *reports = &o->reports;

	if (!reports->count)
		formats[0].print(stdout, found, o);
	for (size_t i = 0; i < reports->count; i++)
		if (!strchr(reports->text[i], '='))
			format_of(formats, reports->text[i])
			    ->print(stdout, found, o);
}

enum answer
reports_write(struct report *r, const struct options *o,
    const struct format *formats, const void *found)
{
	const struct texts *reports = &o->reports;
	enum answer answer = ANSWER_YES;

	for (size_t i = 0; i < reports->count; i++) {
		const char *file = strchr(reports->text[i], '=');

		if (file &&
		    !write_report(r, o, format_of(formats, reports->text[i]),
			found, file + 1))
			answer = NO_ANSWER;
	}
	return answer;
}
