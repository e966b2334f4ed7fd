#define _POSIX_C_SOURCE 200809L

#include "revisions.h"

#include <stdlib.h>
#include <string.h>

#include "fail.h"
#include "options.h"
#include "places.h"
#include "settings.h"

#define REVISION_MAX 1000 /* bytes; fits into any pipe */

/* --- paths in a repository ---------------------------------------------- */

/* The current folder's path in the repository, with a final slash, or "". */
static bool
prefix(struct inputs *all, const char *shown, char **out)
{
	static const char *const words[] = { "rev-parse", "--show-prefix",
		NULL };
	size_t len;

	if (!git_run(&all->git, shown, words, out, &len))
		return false;
	if (len && (*out)[len - 1] == '\n')
		(*out)[len - 1] = '\0';
	return true;
}

bool
is_relative(const char *path)
{
	size_t dots = strspn(path, ".");

	return (dots == 1 || dots == 2) && (!path[dots] || path[dots] == '/');
}

/* Takes out "." and ".." and slashes that are too many; false: it leads out. */
static bool
straighten(char *path)
{
	char *from = path, *to = path;

	while (*from) {
		size_t len = strcspn(from, "/");

		if (len == 2 && !strncmp(from, "..", 2)) {
			if (to == path)
				return false;
			to = path + folder_len(path, (size_t)(to - path) - 1);
		} else if (len && !(len == 1 && *from == '.')) {
			memmove(to, from, len);
			to += len;
			*to++ = '/';
		}
		from += len;
		from += *from == '/';
	}
	if (to > path)
		to--;
	*to = '\0';
	return true;
}

/*
 * The path as the repository has it, to be freed: from its root, as git takes
 * it, or with ./ or ../ before it from the current folder.  NULL, reported:
 * it is none.
 */
static char *
resolve(struct inputs *all, const char *shown, const char *path)
{
	char *before = NULL, *whole;

	if (*path == '/') {
		cannot_read(all->report, shown,
		    "write the path from the root of the repository, without "
		    "a slash before it",
		    "the path leads out of the repository");
		return NULL;
	}
	if (is_relative(path) && !prefix(all, shown, &before))
		return NULL;
	/* A slash more, so that there is room for one after each part. */
	whole = text_of("%s%s/", before ? before : "", path);
	free(before);
	if (straighten(whole))
		return whole;
	free(whole);
	cannot_read(
	    all->report, shown, NULL, "the path leads out of the repository");
	return NULL;
}

/*
 * Finds the policy: the path itself, or in the folder that it is, the usual
 * file.
 */
enum file_state
find_policy(struct input *in, const char *path, const char *usual)
{
	struct entry e;

	in->file = text_of("%s", path);
	if (!place_find(in, in->file, &e))
		return FILE_FAILED;
	if (e.kind == ENTRY_FOLDER) {
		free(in->file);
		in->file = text_of("%s%s%s", path, *path ? "/" : "", usual);
		if (!place_find(in, in->file, &e))
			return FILE_FAILED;
	}
	in->folder = text_of(
	    "%.*s", (int)folder_len(in->file, strlen(in->file)), in->file);
	if (e.kind == ENTRY_FILE)
		return FILE_READ;
	if (e.kind != ENTRY_NONE)
		return place_unfit(in, in->file, &e);
	return place_missing(in, in->file, &e);
}

/* --- revisions ---------------------------------------------------------- */

/* The colon that ends a revision: braces may hold others, HEAD@{12:00}. */
const char *
revision_end(const char *name)
{
	int depth = 0;

	for (; *name; name++) {
		if (*name == '{')
			depth++;
		else if (*name == '}' && depth)
			depth--;
		else if (*name == ':' && !depth)
			return name;
	}
	return NULL;
}

static const char *
revision_wrong(const char *rev)
{
	if (*rev == '-')
		return "a revision does not begin with '-'";
	if (strlen(rev) > REVISION_MAX)
		return "the revision is too long";
	for (; *rev; rev++)
		if ((unsigned char)*rev < ' ' || *rev == 0x7f)
			return "the revision has a control character";
	return NULL;
}

static bool
is_id(const char *rev)
{
	size_t len = strlen(rev);

	return (len == 40 || len == GIT_ID) &&
	       strspn(rev, "0123456789abcdef") == len;
}

/* What brings a revision into a shallow clone, such that it has that name. */
static char *
fetching(const char *rev)
{
	static const char
	    origin[] = "origin/",
	    plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		      "0123456789._-/";
	const char *branch = rev + sizeof(origin) - 1;

	if (is_id(rev))
		return text_of("git fetch --depth=1 origin %s", rev);
	if (!strncmp(rev, origin, sizeof(origin) - 1) && *branch &&
	    *branch != '-' && !strstr(rev, "..") && !rev[strspn(rev, plain)])
		return text_of("git fetch --depth=1 origin "
			       "%s:refs/remotes/%s",
		    branch, rev);
	return text_of("git fetch --unshallow --tags");
}

static bool
is_shallow(struct inputs *all, const char *shown, bool *out)
{
	static const char *const words[] = { "rev-parse",
		"--is-shallow-repository", NULL };
	char *bytes;
	size_t len;

	if (!git_run(&all->git, shown, words, &bytes, &len))
		return false;
	*out = !strcmp(bytes, "true\n");
	free(bytes);
	return true;
}

static void
not_in_shallow(struct inputs *all, const char *shown, const char *rev)
{
	char *command = fetching(rev);
	char *help = text_of(
	    "policyc fetches nothing; this does:\n%s\n"
	    "or in GitHub Actions, actions/checkout with 'fetch-depth: 0'",
	    command);

	report_error(all->report, "revision-not-found", help,
	    "cannot read '%s': the clone is shallow and has no revision '%s'",
	    shown, rev);
	free(help);
	free(command);
}

/* The help for a revision that does not exist: a branch or tag like it. */
static bool
similar_revision(
    struct inputs *all, const char *shown, const char *rev, char **help)
{
	static const char *const words[] = { "for-each-ref",
		"--format=%(refname:short)", NULL };
	struct nearest n = { .word = rev };
	size_t len;
	char *refs;

	if (!git_run(&all->git, shown, words, &refs, &len))
		return false;
	for (size_t i = 0; i < len; i += strlen(refs + i) + 1) {
		refs[i + strcspn(refs + i, "\n")] = '\0';
		nearest_try(&n, refs + i);
	}
	*help =
	    n.best && strcmp(n.best, rev)
		? text_of("did you mean '%s'?", n.best)
	    : strstr(rev, "..")
		? text_of("that is a range; name one revision")
		: text_of("'git log --all' lists those there are; './%s' would "
			  "be a file",
		      shown);
	free(refs);
	return true;
}

static void
no_revision(struct inputs *all, const char *shown, const char *rev)
{
	bool shallow;
	char *help;

	if (!is_shallow(all, shown, &shallow))
		return;
	if (shallow) {
		not_in_shallow(all, shown, rev);
		return;
	}
	if (!similar_revision(all, shown, rev, &help))
		return;
	report_error(all->report, "revision-not-found", help,
	    "cannot read '%s': the repository has no revision '%s'", shown,
	    rev);
	free(help);
}

/* The root of a revision's tree. */
static bool
open_tree(
    struct inputs *all, const char *shown, const char *rev, struct input *out)
{
	const char *wrong = revision_wrong(rev);
	struct git_object tree;
	char *name;
	bool good;

	if (wrong) {
		cannot_read(all->report, shown,
		    "put ./ before the name of a file", wrong);
		return false;
	}
	name = text_of("%s^{tree}", rev);
	good = git_read(&all->git, shown, name, &tree);
	free(name);
	free(tree.bytes);
	if (!good)
		return false;
	if (tree.kind == GIT_TREE)
		out->tree = text_of("%s", tree.id);
	else if (tree.kind == GIT_SEVERAL)
		cannot_read(all->report, shown, "write more of its digits",
		    "git has more than one object of that short name");
	else
		no_revision(all, shown, rev);
	return out->tree;
}

enum file_state
revision_open(struct inputs *all, const char *name, const char *colon,
    const char *usual, struct input *out)
{
	char *rev = text_of("%.*s", (int)(colon - name), name), *path = NULL;
	enum file_state state = FILE_FAILED;

	out->place = PLACE_TREE;
	out->before = text_of("%s:", rev);
	if (open_tree(all, name, rev, out))
		path = resolve(all, name, colon + 1);
	if (path)
		state = find_policy(out, path, usual);
	free(path);
	free(rev);
	return state;
}

/* --- the index ----------------------------------------------------------- */

/*
 * Lists the folder that the path is in, and all settings.  A pathspec that is
 * literal takes any name as it is.
 */
static bool
list_files(
    struct inputs *all, const char *shown, const char *path, struct input *out)
{
	char *folder = text_of(
	    ":(top,literal)%.*s", (int)folder_len(path, strlen(path)), path);
	const char *const words[] = { "ls-files", "--stage", "-z",
		"--full-name", "--end-of-options", folder,
		":(top,glob)**/" SETTINGS, NULL };
	bool good =
	    git_run(&all->git, shown, words, &out->index, &out->index_len);

	free(folder);
	return good;
}

enum file_state
index_open(
    struct inputs *all, const char *name, const char *usual, struct input *out)
{
	char *path = resolve(all, name, name + 1);
	enum file_state state = FILE_FAILED;

	out->place = PLACE_INDEX;
	out->before = text_of(":");
	if (path && list_files(all, name, path, out))
		state = find_policy(out, path, usual);
	free(path);
	return state;
}
