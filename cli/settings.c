#define _POSIX_C_SOURCE 200809L

#include "settings.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file.h"

#define NAME ".policyc.yaml"
#define FOLDERS_MAX 64

static bool
exists(const char *folder, const char *name)
{
	char *path = text_of("%s%s", folder, name);
	struct stat st;
	bool is = !stat(path, &st);

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

/* How many folders up the repository's root is; -1: there is none. */
static int
levels_to_root(const char *folder)
{
	for (int i = 0; i < FOLDERS_MAX; i++) {
		char *path = up(folder, i);
		bool root = exists(path, ".git");

		free(path);
		if (root)
			return i;
	}
	return -1;
}

/* The nearest settings file; NULL when there is none.  Caller frees. */
static char *
find(const char *folder)
{
	int root = levels_to_root(folder);
	char *path, *found;

	for (int i = 0; i == 0 || i <= root; i++) {
		path = up(folder, i);
		found = exists(path, NAME) ? text_of("%s%s", path, NAME)
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
		    policyc_read_settings(p->c, file, bytes, len));
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
	enum answer answer = ANSWER_YES;
	char *file = NULL;

	if (config && !strcmp(config, "none"))
		return ANSWER_YES;
	if (config)
		return read_settings(r, p, config);
	file = find(p->folder ? p->folder : "");
	if (file)
		answer = read_settings(r, p, file);
	free(file);
	return answer;
}
