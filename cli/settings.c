#define _POSIX_C_SOURCE 200809L

#include "settings.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file.h"

#define FOLDERS_MAX 64

/* The search for a file upwards from a folder. */
struct search {
	struct report *report;
	const char *folder;
	bool failed; /* and reported */
};

/*
 * A place that may not be looked into holds nothing for us; any other failure
 * must not pass for "no settings".
 */
static bool
exists(struct search *s, const char *folder, const char *name)
{
	char *path = text_of("%s%s", folder, name);
	struct stat st;
	bool is = !stat(path, &st);

	if (!is && errno != ENOENT && errno != ENOTDIR && errno != EACCES &&
	    !s->failed) {
		report_error(s->report, "cannot-read",
		    "name the settings with --config, or 'none'",
		    "cannot look for '%s': %s", path, reason(errno));
		s->failed = true;
	}
	free(path);
	return is;
}

/*
 * Folders are named by steps up ("../"), so that messages show the path as
 * the user would write it.
 */
static char *
up(const char *folder, int levels)
{
	char *path = text_of("%s", folder), *longer;

	while (levels--) {
		longer = text_of("%s../", path);
		free(path);
		path = longer;
	}
	return path;
}

/* Above the uppermost folder there is only itself. */
static bool
is_top(const char *folder)
{
	char *here = text_of("%s.", folder), *above = text_of("%s..", folder);
	struct stat a, b;
	bool top = stat(here, &a) || stat(above, &b) ||
	    (a.st_dev == b.st_dev && a.st_ino == b.st_ino);

	free(here);
	free(above);
	return top;
}

/* How many folders up the repository's root is; -1: there is none. */
static int
levels_to_root(struct search *s)
{
	bool root = false, top = false;
	int i;

	for (i = 0; !root && !top && i < FOLDERS_MAX; i++) {
		char *path = up(s->folder, i);

		root = exists(s, path, ".git");
		top = !root && is_top(path);
		free(path);
	}
	return root ? i - 1 : -1;
}

/* The nearest settings file; NULL when there is none.  Caller frees. */
static char *
find(struct search *s)
{
	int root = levels_to_root(s);
	char *path, *found;

	for (int i = 0; i == 0 || i <= root; i++) {
		path = up(s->folder, i);
		found = exists(s, path, SETTINGS)
		    ? text_of("%s%s", path, SETTINGS) : NULL;
		free(path);
		if (found)
			return found;
	}
	return NULL;
}

static enum answer
take_settings(struct report *r, struct policy *p, const char *shown,
    enum file_state state, char *bytes, size_t len)
{
	switch (state) {
	case FILE_READ:
		policy_keep(p, bytes);
		return policy_answer(
		    policyc_read_settings(p->c, shown, bytes, len));
	case FILE_MISSING:
		report_error(r, "cannot-read",
		    "name a file, or 'none' for no settings",
		    "cannot read '%s': there is no such file", shown);
		break;
	case FILE_FAILED:
		break;
	}
	return NO_ANSWER;
}

/* The settings of a release are those of its policy. */
enum file_state
settings_find(struct report *r, const struct policy *p, char **file)
{
	const struct input *in = &p->input;
	struct search s = { .report = r, .folder = "" };

	if (in->all && in->place != PLACE_DISK)
		return input_above(in, SETTINGS, file);
	if (in->home || p->folder)
		s.folder = in->home ? in->home : p->folder;
	*file = find(&s);
	if (s.failed) {
		free(*file);
		*file = NULL;
		return FILE_FAILED;
	}
	return *file ? FILE_READ : FILE_MISSING;
}

enum answer
settings_open(
    struct report *r, struct policy *p, const char *config)
{
	enum answer answer = ANSWER_YES;
	enum file_state state;
	char *file, *bytes, *shown;
	size_t len;

	if (config && !strcmp(config, "none"))
		return ANSWER_YES;
	if (config) {
		shown = report_name(file_shown(config));
		policy_keep(p, shown);
		state = file_read(r, config, &bytes, &len);
		return take_settings(r, p, shown, state, bytes, len);
	}
	state = settings_find(r, p, &file);
	if (state == FILE_FAILED)
		answer = NO_ANSWER;
	if (state == FILE_READ) {
		state = policy_read(r, p, file, &bytes, &len);
		answer = take_settings(
		    r, p, policy_shown(p, file), state, bytes, len);
	}
	free(file);
	return answer;
}
