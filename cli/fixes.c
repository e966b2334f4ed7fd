#define _XOPEN_SOURCE 700

#include "fixes.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "fail.h"
#include "file.h"
#include "output.h"

struct edit {
	size_t offset, length;
	const char *text;
};

struct edits {
	struct edit *list;
	size_t count;
};

static int
by_offset(const void *x, const void *y)
{
	const struct edit *a = x, *b = y;

	return (a->offset > b->offset) - (a->offset < b->offset);
}

/* Those of the policy's own file, in order; of two that touch, the first. */
static struct edits
edits_of(const struct policy *p)
{
	size_t count = policyc_diagnostic_count(p->c), kept = 0;
	struct edits e = { room(NULL, count + 1, sizeof(*e.list)), 0 };
	struct policyc_diagnostic d;

	for (size_t i = 0; i < count; i++) {
		if (!policyc_diagnostic(p->c, i, &d))
			out_of_memory();
		if (d.fix && d.fix_place.name &&
		    !strcmp(d.fix_place.name, p->shown))
			e.list[e.count++] = (struct edit){
				d.fix_place.offset, d.fix_place.length, d.fix
			};
	}
	if (e.count)
		qsort(e.list, e.count, sizeof(*e.list), by_offset);
	for (size_t i = 0; i < e.count; i++)
		if (!kept || e.list[i].offset >= e.list[kept - 1].offset +
			e.list[kept - 1].length)
			e.list[kept++] = e.list[i];
	e.count = kept;
	return e;
}

/* Offsets do not count a byte order mark. */
static size_t
mark_length(const char *bytes, size_t len)
{
	return len >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0;
}

/* NULL when a place is none of the file's. */
static char *
edited(const struct edits *e, const char *bytes, size_t len, size_t *out_len)
{
	size_t base = mark_length(bytes, len), at = 0, size = len;
	const struct edit *last = &e->list[e->count - 1];
	char *out, *to;

	if (base + last->offset + last->length > len)
		return NULL;
	for (size_t i = 0; i < e->count; i++)
		size += strlen(e->list[i].text);
	out = to = room(NULL, size + 1, 1);
	for (size_t i = 0; i < e->count; i++) {
		size_t from = base + e->list[i].offset;
		size_t n = strlen(e->list[i].text);

		memcpy(to, bytes + at, from - at);
		to += from - at;
		memcpy(to, e->list[i].text, n);
		to += n;
		at = from + e->list[i].length;
	}
	memcpy(to, bytes + at, len - at);
	*out_len = (size_t)(to - out) + len - at;
	return out;
}

static char *
copy_of(const char *bytes, size_t len)
{
	char *copy = room(NULL, len + 1, 1);

	memcpy(copy, bytes, len);
	return copy;
}

void
mending_begin(struct mending *m, const struct policy *p)
{
	m->was = copy_of(p->bytes, p->len);
	m->was_len = p->len;
}

void
mending_end(struct mending *m)
{
	free(m->was);
	free(m->bytes);
}

bool
mending_step(struct mending *m, const struct policy *p)
{
	struct edits e = edits_of(p);
	char *bytes = NULL;
	size_t len, count = e.count;

	if (e.count)
		bytes = m->bytes
		    ? edited(&e, m->bytes, m->len, &len)
		    : edited(&e, m->was, m->was_len, &len);
	free(e.list);
	if (!bytes)
		return false;
	free(m->bytes);
	m->bytes = bytes;
	m->len = len;
	m->count += count;
	return true;
}

void
mending_set(struct mending *m, size_t offset, size_t length, const char *text)
{
	struct edit one = { offset, length, text };
	struct edits e = { &one, 1 };

	m->bytes = edited(&e, m->was, m->was_len, &m->len);
	m->count = 1;
	if (!m->bytes)
		bug("a place lies behind the end of its file");
}

static bool
same(const char *a, size_t a_len, const char *b, size_t b_len)
{
	return a_len == b_len && !memcmp(a, b, a_len);
}

/* The same policy may be named twice, so that it is mended already: done. */
static bool
as_it_was(struct report *r, const struct mending *m, const char *file,
    bool *done)
{
	struct stat st;
	char *bytes;
	size_t len;
	bool was = false;

	if (!stat(file, &st) && !S_ISREG(st.st_mode)) {
		report_error(r, "cannot-write", NULL,
		    "cannot write '%s': it is not a file", file);
		return false;
	}
	switch (file_read(r, file, &bytes, &len)) {
	case FILE_READ:
		*done = same(bytes, len, m->bytes, m->len);
		was = *done || same(bytes, len, m->was, m->was_len);
		free(bytes);
		break;
	case FILE_MISSING:
		break;
	case FILE_FAILED:
		return false;
	}
	if (!was)
		report_error(r, "cannot-write", "run the check again",
		    "'%s' was changed while it was checked", file);
	return was;
}

static bool
write_file(struct report *r, const struct mending *m, const char *file)
{
	const char *slash = strrchr(file, '/');
	char *folder = slash ? text_of("%.*s", (int)(slash - file + 1), file)
			     : text_of(".");
	struct outputs out;
	bool good;

	outputs_init(&out, r, folder, false);
	out.in_place = true;
	good = outputs_add(&out, NULL, slash ? slash + 1 : file, m->bytes,
		   m->len, file) &&
	    outputs_commit(&out);
	outputs_end(&out);
	free(folder);
	return good;
}

/* It is written: nothing may fail any more. */
static void
tell(struct report *r, const struct mending *m, const char *shown)
{
	if (!r->quiet && m->what)
		fprintf(r->to, "%s: %s\n", shown, m->what);
	else if (!r->quiet)
		fprintf(r->to, "%s: mended in %zu place%s\n", shown, m->count,
		    m->count == 1 ? "" : "s");
}

bool
mending_write(
    struct report *r, const struct mending *m, const struct policy *p)
{
	struct stat st;
	char *behind = NULL;
	bool done = false, good;

	if (!m->bytes)
		return true;
	if (!as_it_was(r, m, p->file, &done))
		return false;
	if (done)
		return true;
	if (!lstat(p->file, &st) && S_ISLNK(st.st_mode))
		behind = realpath(p->file, NULL);
	good = write_file(r, m, behind ? behind : p->file);
	if (good)
		tell(r, m, p->shown);
	free(behind);
	return good;
}
