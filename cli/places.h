/*
 * What lies at a path of a place: in a revision's tree, in git's index, and
 * where only names matter, on disk.
 *
 * Paths are those of the repository, without a final slash; "" is its root.
 */
#ifndef CLI_PLACES_H
#define CLI_PLACES_H

#include <stdbool.h>
#include <stddef.h>

#include "inputs.h"

enum entry_kind {
	ENTRY_NONE,
	ENTRY_FILE,
	ENTRY_FOLDER,
	ENTRY_LINK,
	ENTRY_SUBMODULE,
	ENTRY_CONFLICT, /* in the index: a merge is not decided */
	ENTRY_ODD
};

/*
 * path[0..len) is where the search ended: the whole path, or the first part
 * of it that is no folder.
 */
struct entry {
	enum entry_kind kind;
	size_t len;
	char id[GIT_ID + 1];
};

/* Returns false, having said why, when nobody knows.  Not on disk. */
bool place_find(const struct input *, const char *path, struct entry *out);

/*
 * Reads an object that another one names, so that it has to be there; false,
 * having said so, when it is not.
 */
bool place_object(const struct input *, const char *shown, const char *id,
    enum git_kind, struct git_object *out);

struct names {
	char **name;
	size_t count;
};

/*
 * The names in a folder; none: it is not there.  To be freed, also where it
 * returns false, having said why.
 */
bool place_list(const struct input *, const char *folder, struct names *out);
void names_free(struct names *);

/* "'a', 'b' and 'c'"; to be freed, NULL for none and for too many. */
char *names_listed(const struct names *);

/* Report why there is no such file: there is nothing, or something else. */
enum file_state place_missing(
    struct input *, const char *path, const struct entry *);
enum file_state place_unfit(
    const struct input *, const char *path, const struct entry *);

/* "cannot read ..."; help may be NULL.  Returns FILE_FAILED. */
enum file_state cannot_read(struct report *, const char *shown,
    const char *help, const char *why);
/* The same of texts that are made for it, which it frees. */
enum file_state cannot_read_free(
    struct report *, const char *shown, char *help, char *why);

/* The length of a path's folder, with the slash. */
size_t folder_len(const char *path, size_t len);

#endif
