#define _POSIX_C_SOURCE 200809L

#include "places.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"
#include "options.h"

#define NAMED_MAX 8 /* names that a message lists */

enum file_state
cannot_read(
    struct report *r, const char *shown, const char *help, const char *why)
{
	report_error(
	    r, "cannot-read", help, "cannot read '%s': %s", shown, why);
	return FILE_FAILED;
}

/* The same of texts that are made for it; frees both. */
enum file_state
cannot_read_free(struct report *r, const char *shown, char *help, char *why)
{
	enum file_state state = cannot_read(r, shown, help, why);

	free(help);
	free(why);
	return state;
}

static void
names_add(struct names *n, const char *name, size_t len)
{
	n->name = room(n->name, n->count + 1, sizeof(*n->name));
	n->name[n->count++] = text_of("%.*s", (int)len, name);
}

void
names_free(struct names *n)
{
	for (size_t i = 0; i < n->count; i++)
		free(n->name[i]);
	free(n->name);
	*n = (struct names){ 0 };
}

/* "'a', 'b' and 'c'"; to be freed, NULL for none and for too many. */
char *
names_listed(const struct names *n)
{
	char *list, *longer;

	if (!n->count || n->count > NAMED_MAX)
		return NULL;
	list = text_of("'%s'", n->name[0]);
	for (size_t i = 1; i < n->count; i++) {
		longer = text_of("%s%s'%s'", list,
		    i + 1 < n->count ? ", " : " and ", n->name[i]);
		free(list);
		list = longer;
	}
	return list;
}

/* The length of a path's folder, with the slash. */
size_t
folder_len(const char *path, size_t len)
{
	while (len && path[len - 1] != '/')
		len--;
	return len;
}

/* --- what git has at a path --------------------------------------------- */

static enum entry_kind
kind_of(const char *mode)
{
	switch (strtoul(mode, NULL, 8) & 0170000) {
	case 0100000:
		return ENTRY_FILE;
	case 0040000:
		return ENTRY_FOLDER;
	case 0120000:
		return ENTRY_LINK;
	case 0160000:
		return ENTRY_SUBMODULE;
	}
	return ENTRY_ODD;
}

/* One entry of a tree object: "MODE NAME\0" and the id's bytes. */
struct row {
	const char *mode, *name;
	const unsigned char *id;
};

/*
 * False at the end, *at, and where the tree is not well made, before it: git
 * gives out trees as they are.
 */
static bool
next_row(const struct git_object *tree, size_t *at, struct row *out)
{
	size_t id_len = strlen(tree->id) / 2;
	const char *p = tree->bytes + *at, *end = tree->bytes + tree->len;
	const char *space, *nul;

	if (p == end)
		return false;
	nul = memchr(p, '\0', (size_t)(end - p));
	space = nul ? memchr(p, ' ', (size_t)(nul - p)) : NULL;
	if (!space || (size_t)(end - nul - 1) < id_len)
		return false;
	*out = (struct row){ p, space + 1, (const unsigned char *)nul + 1 };
	*at = (size_t)(nul + 1 - tree->bytes) + id_len;
	return true;
}

static void
hex(const unsigned char *bytes, size_t len, char *out)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < len; i++) {
		*out++ = digits[bytes[i] >> 4];
		*out++ = digits[bytes[i] & 15];
	}
	*out = '\0';
}

/* False: the tree is not well made. */
static bool
row_of(const struct git_object *tree, const char *name, size_t len,
    struct entry *out)
{
	struct row row;
	size_t at = 0;

	out->kind = ENTRY_NONE;
	while (next_row(tree, &at, &row)) {
		if (strlen(row.name) != len || memcmp(row.name, name, len))
			continue;
		out->kind = kind_of(row.mode);
		hex(row.id, strlen(tree->id) / 2, out->id);
		return true;
	}
	return at == tree->len;
}

static void
broken(const struct input *in, const char *shown, const char *why)
{
	cannot_read(
	    in->all->report, shown, "'git fsck' says what is broken", why);
}

/* Reads an object that another one names, so that it has to be there. */
bool
place_object(const struct input *in, const char *shown, const char *id,
    enum git_kind kind, struct git_object *out)
{
	if (!git_read(&in->all->git, shown, id, out))
		return false;
	if (out->kind == kind)
		return true;
	free(out->bytes);
	out->bytes = NULL;
	broken(in, shown,
	    out->kind ? "git has something else in its place"
		      : "git does not have its content");
	return false;
}

/* Walks down the trees of a revision. */
static bool
find_in_tree(const struct input *in, const char *shown, const char *path,
    struct entry *out)
{
	size_t len = strlen(path), at = 0, end;
	struct git_object tree;
	bool good = true;

	out->kind = ENTRY_FOLDER;
	out->len = 0;
	memcpy(out->id, in->tree, strlen(in->tree) + 1);
	while (good && at < len && out->kind == ENTRY_FOLDER) {
		end = at + strcspn(path + at, "/");
		if (!place_object(in, shown, out->id, GIT_TREE, &tree))
			return false;
		good = row_of(&tree, path + at, end - at, out);
		free(tree.bytes);
		out->len = end;
		at = end + (path[end] == '/');
	}
	if (!good)
		broken(in, shown, "git has a damaged folder on the way");
	return good;
}

/* One record of git ls-files: "MODE ID STAGE\tPATH\0". */
struct record {
	const char *mode, *id, *stage, *path;
};

static bool
next_record(const struct input *in, size_t *at, struct record *out)
{
	const char *p = in->index + *at;
	const char *id, *stage, *path;

	if (*at >= in->index_len)
		return false;
	*at += strlen(p) + 1;
	id = strchr(p, ' ');
	stage = id ? strchr(id + 1, ' ') : NULL;
	path = stage ? strchr(stage, '\t') : NULL;
	if (!path || stage - id - 1 > GIT_ID)
		return false;
	*out = (struct record){ p, id + 1, stage + 1, path + 1 };
	return true;
}

/* Is it the path, or a folder that the path is in; or one below the path? */
static bool
meets(const struct record *r, const char *path, struct entry *out)
{
	size_t len = strlen(path), own = strlen(r->path);

	if (own <= len) {
		if (strncmp(r->path, path, own) ||
		    (path[own] && path[own] != '/'))
			return false;
		out->kind =
		    *r->stage == '0' ? kind_of(r->mode) : ENTRY_CONFLICT;
		out->len = own;
		memcpy(out->id, r->id, (size_t)(r->stage - r->id - 1));
		out->id[r->stage - r->id - 1] = '\0';
		return true;
	}
	if (len && (strncmp(r->path, path, len) || r->path[len] != '/'))
		return false;
	out->kind = ENTRY_FOLDER;
	out->len = len;
	return true;
}

static void
find_in_index(const struct input *in, const char *path, struct entry *out)
{
	struct record record;

	*out = (struct entry){ .kind = *path ? ENTRY_NONE : ENTRY_FOLDER,
		.len = strlen(path) };
	for (size_t at = 0; next_record(in, &at, &record);)
		if (meets(&record, path, out))
			return;
}

/* Below a file there is nothing; the part of the path after it is missing. */
bool
place_find(const struct input *in, const char *path, struct entry *out)
{
	char *shown;
	bool good = true;

	if (in->place == PLACE_INDEX) {
		find_in_index(in, path, out);
	} else {
		shown = input_shown(in, path);
		good = find_in_tree(in, shown, path, out);
		free(shown);
	}
	if (good && out->kind == ENTRY_FILE && path[out->len]) {
		out->kind = ENTRY_NONE;
		out->len += 1 + strcspn(path + out->len + 1, "/");
	}
	return good;
}

/* --- what a folder holds ------------------------------------------------ */

static bool
list_tree(const struct input *in, const char *folder, struct names *out)
{
	struct git_object tree;
	struct entry e;
	struct row row;
	char *shown = input_shown(in, folder);
	bool good = place_find(in, folder, &e);

	if (good && e.kind == ENTRY_FOLDER) {
		good = place_object(in, shown, e.id, GIT_TREE, &tree);
		for (size_t at = 0; good && next_row(&tree, &at, &row);)
			names_add(out, row.name, strlen(row.name));
		free(tree.bytes);
	}
	free(shown);
	return good;
}

/* The index is sorted, so that what is in one folder comes together. */
static void
list_index(const struct input *in, const char *folder, struct names *out)
{
	size_t len = strlen(folder), n;
	struct record record;
	const char *name;

	for (size_t at = 0; next_record(in, &at, &record);) {
		name = record.path;
		if (len && (strncmp(name, folder, len) || name[len] != '/'))
			continue;
		name += len ? len + 1 : 0;
		n = strcspn(name, "/");
		if (out->count &&
		    !strncmp(out->name[out->count - 1], name, n) &&
		    !out->name[out->count - 1][n])
			continue;
		names_add(out, name, n);
	}
}

static bool
list_disk(const struct input *in, const char *folder, struct names *out)
{
	DIR *dir = opendir(*folder ? folder : ".");
	struct dirent *d;
	int error;

	if (!dir && errno == ENOENT)
		return true;
	errno = dir ? 0 : errno;
	while (dir && (d = readdir(dir))) {
		names_add(out, d->d_name, strlen(d->d_name));
		errno = 0;
	}
	error = errno;
	if (dir)
		closedir(dir);
	if (!error)
		return true;
	cannot_read(in->all->report, folder, NULL, reason(error));
	return false;
}

/* The names in a folder, which has no final slash; none: it is not there. */
bool
place_list(const struct input *in, const char *folder, struct names *out)
{
	*out = (struct names){ 0 };
	switch (in->place) {
	case PLACE_DISK:
		return list_disk(in, folder, out);
	case PLACE_TREE:
		return list_tree(in, folder, out);
	case PLACE_INDEX:
		list_index(in, folder, out);
	}
	return true;
}

/* --- why a path cannot be read ------------------------------------------ */

static const char *
place_name(const struct input *in)
{
	return in->place == PLACE_INDEX ? "git's index" : "the revision";
}

/*
 * "did you mean ...?" of what lies in the folder, or what does.  Nobody means
 * a hidden file, or one letter for another.
 */
static char *
similar(const struct input *in, const char *folder, const char *word,
    const struct names *names)
{
	struct nearest n = { .word = word };
	char *all, *help = NULL;

	for (size_t i = 0; strlen(word) > 2 && i < names->count; i++)
		if (*names->name[i] != '.' || *word == '.')
			nearest_try(&n, names->name[i]);
	if (n.best)
		return text_of("did you mean '%s%s%s%s'?", in->before, folder,
		    *folder ? "/" : "", n.best);
	all = names_listed(names);
	if (all)
		help = text_of("%s%s%s holds %s", *folder ? "'" : "its root",
		    folder, *folder ? "'" : "", all);
	else
		help = text_of("%s",
		    in->place == PLACE_INDEX
			? "'git add' puts a file there"
			: "a path begins at the root of the repository, or "
			  "with ./ in the current folder");
	free(all);
	return help;
}

/* Is not there: says so of the first part of the path that is not. */
static enum file_state
nothing_at(const struct input *in, const char *path, size_t len)
{
	size_t up = folder_len(path, len);
	char *folder = text_of("%.*s", (int)(up ? up - 1 : 0), path);
	char *word = text_of("%.*s", (int)(len - up), path + up);
	char *shown = input_shown(in, path);
	struct names names;

	if (place_list(in, folder, &names))
		cannot_read_free(in->all->report, shown,
		    similar(in, folder, word, &names),
		    text_of(
			"%s has no '%.*s'", place_name(in), (int)len, path));
	names_free(&names);
	free(shown);
	free(word);
	free(folder);
	return FILE_FAILED;
}

/* Why the entry is not a file that can be read. */
enum file_state
place_unfit(const struct input *in, const char *path, const struct entry *e)
{
	/* clang-format off */
	static const struct {
		const char *is, *help;
	} words[] = {
		[ENTRY_NONE]      = { "is not there", NULL },
		[ENTRY_FILE]      = { "is a file", NULL },
		[ENTRY_FOLDER]    = { "is a folder", NULL },
		[ENTRY_LINK]      = { "is a symbolic link, and policyc follows none in git",
				      "name what it leads to" },
		[ENTRY_SUBMODULE] = { "is a submodule: its files are in a repository of their own",
				      "run policyc in that repository" },
		[ENTRY_CONFLICT]  = { "has a merge conflict",
				      "resolve the conflict, and 'git add' the file" },
		[ENTRY_ODD]       = { "has a mode that policyc does not know", NULL },
	};
	/* clang-format on */
	char *shown = input_shown(in, path), *why;

	why = text_of("'%.*s' %s", (int)e->len, path, words[e->kind].is);
	cannot_read(in->all->report, shown, words[e->kind].help, why);
	free(why);
	free(shown);
	return FILE_FAILED;
}

/* Lists all of the index: what was listed says nothing of what lies above. */
static bool
list_all(struct input *in, const char *path)
{
	static const char *const words[] = { "ls-files", "--stage", "-z",
		"--full-name", "--end-of-options", ":(top)", NULL };
	char *shown = input_shown(in, path);
	bool good;

	free(in->index);
	good = git_run(&in->all->git, shown, words, &in->index, &in->index_len);
	free(shown);
	return good;
}

/*
 * The index knows no folders: what is missing is the first part of the path
 * that nothing lies below.
 */
static enum file_state
missing_in_index(struct input *in, const char *path)
{
	size_t whole = strlen(path), len = 0;
	struct entry e;
	char *part;

	if (!list_all(in, path) || !place_find(in, path, &e))
		return FILE_FAILED;
	if (e.kind != ENTRY_NONE)
		return place_unfit(in, path, &e);
	for (len = strcspn(path, "/"); len < whole;
	     len += 1 + strcspn(path + len + 1, "/")) {
		part = text_of("%.*s", (int)len, path);
		find_in_index(in, part, &e);
		free(part);
		if (e.kind == ENTRY_NONE)
			break;
	}
	return nothing_at(in, path, len);
}

enum file_state
place_missing(struct input *in, const char *path, const struct entry *e)
{
	return in->place == PLACE_INDEX ? missing_in_index(in, path)
					: nothing_at(in, path, e->len);
}
