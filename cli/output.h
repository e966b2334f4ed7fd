/*
 * Output: the files of one run, written all together or not at all.
 *
 * A file is compared with what is there and, when it differs, written to a
 * temporary file beside it.  Only outputs_commit() renames.  Until then
 * outputs_end(), a signal or the end of memory takes everything back, also
 * the folders made.  No link below the root is followed.
 */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "report.h"

enum output_state {
	OUTPUT_FOLDER, /* a folder that was made on the way */
	OUTPUT_SAME,
	OUTPUT_NEW,
	OUTPUT_CHANGED
};

struct output {
	enum output_state state;
	int dir;	   /* where `undo` and `name` are */
	char *undo;	   /* what to remove when the run fails; may be NULL */
	char *path;	   /* as shown */
	const char *name;  /* last part of path */
	const char *owner; /* the policy it comes from */
	unsigned hash;	   /* of path */
};

struct folder {
	char *name;
	int fd; /* -1: does not exist, and is not to be made */
};

/* The file that is being given piece by piece. */
struct writing {
	enum output_state state;
	int dir;
	int old;    /* what is there, as long as it is compared; or -1 */
	int temp;   /* what is written; or -1 */
	size_t len; /* of what was the same so far */
	char *path; /* as shown; the list's once there is a `temp` */
	const char *name, *owner;
	bool again; /* to be given from its first piece on */
};

struct outputs {
	struct report *report;
	const char *root;
	bool dry; /* compare only */
	bool in_place; /* the files are the user's own: as an editor would */
	struct folder *folders;
	size_t folder_count;
	struct output *list;
	size_t count, cap;
	unsigned temps;
	struct writing now;
};

/* root lives as long as the outputs, and so do the owners of the files. */
void outputs_init(
    struct outputs *, struct report *, const char *root, bool dry);

/*
 * Prepares one file.
 *
 * folder  below the root, made if needed; NULL for the root itself.
 * owner   the policy's name: two policies must not write the same file.
 *
 * Returns false when it cannot be written, which is reported.
 */
bool outputs_add(struct outputs *, const char *folder, const char *name,
    const char *bytes, size_t len, const char *owner);

/*
 * The same for a file that comes in pieces.  As long as it is the one that is
 * there nothing is written, nor are the pieces kept: when it turns out later
 * that it is not, all pieces must be given again.
 *
 * outputs_write() returns false when it takes no more pieces, because the file
 * cannot be written, which is reported, or is to be given again; whatever is
 * called for the file after that does nothing and returns false, too.
 */
void outputs_begin(struct outputs *, const char *folder, const char *name,
    const char *owner);
bool outputs_write(struct outputs *, const char *bytes, size_t len);
bool outputs_finish(struct outputs *);

/* Whether the file is to be given again, from outputs_write() on. */
bool outputs_again(struct outputs *);

/* Prints a line a file, what happens to it; all: the unchanged too. */
void outputs_list(const struct outputs *, FILE *, bool all);

/* How many files are new or changed. */
size_t outputs_pending(const struct outputs *);

/* Puts the prepared files in place; false when one could not be. */
bool outputs_commit(struct outputs *);

/* Takes back what is not in place, and frees. */
void outputs_end(struct outputs *);

/* The same from where the run ends at once; safe in a signal handler. */
void outputs_undo_live(void);

#endif
