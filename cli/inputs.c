#define _POSIX_C_SOURCE 200809L

#include "inputs.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "fail.h"
#include "places.h"
#include "releases.h"
#include "revisions.h"

#define FOLDERS_MAX 64

/* An existing file wins over all that its name could mean. */
static enum file_state
is_there(struct report *r, const char *name)
{
	struct stat st;

	if (!strcmp(name, "-") || !lstat(name, &st))
		return FILE_READ;
	if (errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG)
		return FILE_MISSING;
	return cannot_read(r, name, NULL, reason(errno));
}

/* One letter and a colon would be a drive, where there are any. */
static bool
forced_path(const char *name, const char *colon)
{
	bool letter =
	    (*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z');

	return is_relative(name) || *name == '/' ||
	       (letter && colon == name + 1);
}

static enum file_state
open_path(const char *name, struct input *out)
{
	out->file = text_of("%s", name);
	return FILE_READ;
}

enum file_state
input_open(struct inputs *all, const char *name, const char *usual,
    const struct input *beside, struct input *out)
{
	const char *colon = revision_end(name);
	enum file_state state = is_there(all->report, name);

	*out = (struct input){ .all = all };
	if (state == FILE_FAILED)
		return FILE_FAILED;
	if (state == FILE_READ || forced_path(name, colon))
		return open_path(name, out);
	if (colon == name)
		return index_open(all, name, usual, out);
	if (colon)
		return revision_open(all, name, colon, usual, out);
	return *name == '@' ? release_open(all, name, usual, beside, out)
			    : open_path(name, out);
}

char *
input_shown(const struct input *in, const char *path)
{
	return text_of("%s%s", in->before ? in->before : "", path);
}

enum file_state
input_read(const struct input *in, const char *path, char **bytes, size_t *len)
{
	struct git_object blob;
	struct entry e;
	char *shown;
	bool good;

	*bytes = NULL;
	*len = 0;
	if (in->place == PLACE_DISK)
		return file_read(in->all->report, path, bytes, len);
	if (!place_find(in, path, &e))
		return FILE_FAILED;
	if (e.kind == ENTRY_NONE)
		return FILE_MISSING;
	if (e.kind != ENTRY_FILE)
		return place_unfit(in, path, &e);
	shown = input_shown(in, path);
	good = place_object(in, shown, e.id, GIT_BLOB, &blob);
	free(shown);
	if (!good)
		return FILE_FAILED;
	*bytes = blob.bytes;
	*len = blob.len;
	return FILE_READ;
}

enum file_state
input_above(const struct input *in, const char *name, char **path)
{
	const char *folder = in->home ? in->home : in->folder;
	size_t len = strlen(folder);
	struct entry e;

	*path = NULL;
	for (int i = 0; i < FOLDERS_MAX; i++) {
		char *file = text_of("%.*s%s", (int)len, folder, name);

		if (!place_find(in, file, &e)) {
			free(file);
			return FILE_FAILED;
		}
		if (e.kind != ENTRY_NONE) {
			*path = file;
			return FILE_READ;
		}
		free(file);
		if (!len)
			break;
		len = folder_len(folder, len - 1);
	}
	return FILE_MISSING;
}

void
input_close(struct input *in)
{
	free(in->before);
	free(in->file);
	free(in->folder);
	free(in->home);
	free(in->tree);
	free(in->index);
	*in = (struct input){ 0 };
}

void
inputs_init(struct inputs *all, struct report *r)
{
	all->report = r;
	git_init(&all->git, r);
}

void
inputs_end(struct inputs *all)
{
	git_end(&all->git);
}
