#define _POSIX_C_SOURCE 200809L

#include "settings.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file.h"

#define NAME ".policyc.yaml"
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
		found = exists(s, path, NAME) ? text_of("%s%s", path, NAME)
					      : NULL;
		free(path);
		if (found)
			return found;
	}
	return NULL;
}

static enum answer
read_settings(struct report *r, struct policy *p, const char *file)
{
	char *bytes;
	size_t len;

	switch (file_read(r, file, &bytes, &len)) {
	case FILE_READ:
		policy_keep(p, bytes);
		return policy_answer(
		    policyc_read_settings(
			p->c, policy_shown(p, file), bytes, len));
	case FILE_MISSING:
		report_error(r, "cannot-read",
		    "name a file, or 'none' for no settings",
		    "cannot read '%s': there is no such file", file);
		break;
	case FILE_FAILED:
		break;
	}
	return NO_ANSWER;
}

enum answer
settings_open(
    struct report *r, struct policy *p, const char *config)
{
	struct search s = { .report = r, .folder = "" };
	enum answer answer = ANSWER_YES;
	char *file;

	if (config && !strcmp(config, "none"))
		return ANSWER_YES;
	if (config)
		return read_settings(r, p, config);
	if (p->folder)
		s.folder = p->folder;
	file = find(&s);
	if (s.failed)
		answer = NO_ANSWER;
	else if (file)
		answer = read_settings(r, p, file);
	free(file);
	return answer;
}
