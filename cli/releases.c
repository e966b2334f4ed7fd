#define _POSIX_C_SOURCE 200809L

#include "releases.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"
#include "options.h"
#include "places.h"
#include "revisions.h"

#define RELEASES "releases"
#define PUBLISHED "published"

static bool
is_version(const char *s)
{
	size_t n;

	do {
		n = strspn(s, "0123456789");
		s += n;
	} while (n && *s == '.' && *++s);
	return n && !*s;
}

/* Compares two numbers in digits, however many. */
static int
number_cmp(const char *a, size_t a_len, const char *b, size_t b_len)
{
	while (a_len && *a == '0') {
		a++;
		a_len--;
	}
	while (b_len && *b == '0') {
		b++;
		b_len--;
	}
	if (a_len != b_len)
		return a_len < b_len ? -1 : 1;
	return strncmp(a, b, a_len);
}

/* By their numbers: 2.10 is newer than 2.9, and 2.6.1 than 2.6. */
static int
version_cmp(const char *a, const char *b)
{
	int order = 0;

	while (!order && *a && *b) {
		size_t n = strcspn(a, "."), m = strcspn(b, ".");

		order = number_cmp(a, n, b, m);
		a += n + (a[n] == '.');
		b += m + (b[m] == '.');
	}
	return order ? order : !!*a - !!*b;
}

/* Two spellings of one version have an order too. */
static int
by_version(const void *a, const void *b)
{
	const char *v = *(char *const *)a, *w = *(char *const *)b;
	int order = version_cmp(v, w);

	return order ? order : strcmp(v, w);
}

/* The versions that are there, the newest last. */
static bool
list_releases(const struct input *in, const char *home, struct names *out)
{
	char *folder = text_of("%s" RELEASES, home);
	bool good = place_list(in, folder, out);
	size_t n = 0;

	free(folder);
	for (size_t i = 0; i < out->count; i++) {
		if (is_version(out->name[i]))
			out->name[n++] = out->name[i];
		else
			free(out->name[i]);
	}
	out->count = n;
	if (n)
		qsort(out->name, n, sizeof(*out->name), by_version);
	return good;
}

static const char *
newest(const struct names *n)
{
	return n->count ? n->name[n->count - 1] : NULL;
}

/* The folder of the releases, as messages show it; to be freed. */
static char *
releases_shown(const struct input *in)
{
	char *home = input_shown(in, in->home);
	char *shown = text_of("%s" RELEASES, home);

	free(home);
	return shown;
}

static enum file_state
no_release(const struct input *in, const char *name, const struct names *n)
{
	char *all = names_listed(n), *folder = releases_shown(in), *help, *why;

	if (all)
		help = text_of("there is %s", all);
	else if (n->count)
		help = text_of("there are %zu, and the newest is '%s'",
		    n->count, newest(n));
	else
		help = text_of("nothing has been released there yet");
	why = text_of("'%s' has no release %s", folder, name + 1);
	free(all);
	free(folder);
	return cannot_read_free(in->all->report, name, help, why);
}

void
input_nothing_published(const struct input *in)
{
	char *folder = releases_shown(in);

	report_error(in->all->report, "cannot-read",
	    "name another version to compare with",
	    "cannot read '@" PUBLISHED "': '%s' holds no release", folder);
	free(folder);
}

static const char *
chosen(const struct names *n, const char *version)
{
	for (size_t i = 0; i < n->count; i++)
		if (!strcmp(n->name[i], version))
			return n->name[i];
	return NULL;
}

/* A release lies where its policy does. */
static enum file_state
find_release(const char *name, const char *usual, struct input *out)
{
	enum file_state state = FILE_FAILED;
	const char *version;
	struct names all;
	char *path;

	if (!list_releases(out, out->home, &all)) {
		names_free(&all);
		return FILE_FAILED;
	}
	version =
	    strcmp(name + 1, PUBLISHED) ? chosen(&all, name + 1) : newest(&all);
	if (!version) {
		state = strcmp(name + 1, PUBLISHED)
			    ? no_release(out, name, &all)
			    : FILE_MISSING;
	} else {
		path =
		    text_of("%s" RELEASES "/%s/%s", out->home, version, usual);
		state = out->place == PLACE_DISK
			    ? FILE_READ
			    : find_policy(out, path, usual);
		if (out->place == PLACE_DISK)
			out->file = text_of("%s", path);
		free(path);
	}
	names_free(&all);
	return state;
}

static char *
copy(const char *text)
{
	return text ? text_of("%s", text) : NULL;
}

/* The same place, without a policy in it yet. */
static void
same_place(const struct input *from, struct input *out)
{
	out->place = from->place;
	out->before = copy(from->before);
	out->tree = copy(from->tree);
	if (!from->index)
		return;
	out->index = room(NULL, from->index_len + 1, 1);
	out->index_len = from->index_len;
	memcpy(out->index, from->index, from->index_len + 1);
}

enum file_state
release_open(struct inputs *all, const char *name, const char *usual,
    const struct input *beside, struct input *out)
{
	struct nearest n = { .word = name + 1 };

	nearest_try(&n, PUBLISHED);
	if (strcmp(name + 1, PUBLISHED) && !is_version(name + 1))
		return cannot_read(all->report, name,
		    n.best ? "did you mean '@" PUBLISHED "'?"
			   : "put ./ before the name of a file",
		    "after '@' stands a version, numbers with dots, or "
		    "'" PUBLISHED "'");
	if (beside && !beside->all)
		return FILE_FAILED;
	if (beside && !beside->folder)
		return cannot_read(all->report, name,
		    "name the policy's folder or file",
		    "releases lie beside their policy, and standard input "
		    "lies nowhere");
	if (beside)
		same_place(beside, out);
	out->home = text_of("%s", !beside        ? ""
				  : beside->home ? beside->home
						 : beside->folder);
	return find_release(name, usual, out);
}
