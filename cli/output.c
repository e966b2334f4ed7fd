#define _POSIX_C_SOURCE 200809L

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fail.h"

#define O_FOLDER (O_RDONLY | O_DIRECTORY | O_CLOEXEC)

/* For the signal handler: what to take back. */
static struct outputs *volatile live;

static const int deadly[] = { SIGHUP, SIGINT, SIGTERM };

/*
 * A signal must not find the list half written, nor a file that is not yet
 * in it.
 */
static void
hold_signals(sigset_t *old)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(deadly) / sizeof(*deadly); i++)
		sigaddset(&set, deadly[i]);
	sigprocmask(SIG_BLOCK, &set, old);
}

static void
release_signals(const sigset_t *old)
{
	sigprocmask(SIG_SETMASK, old, NULL);
}

static void
undo(struct outputs *o)
{
	for (size_t i = o->count; i > 0; i--) {
		const struct output *f = &o->list[i - 1];

		if (f->undo)
			unlinkat(f->dir, f->undo,
			    f->state == OUTPUT_FOLDER ? AT_REMOVEDIR : 0);
	}
}

void
outputs_undo_live(void)
{
	if (live)
		undo(live);
}

static void
on_signal(int signal_number)
{
	outputs_undo_live();
	signal(signal_number, SIG_DFL);
	raise(signal_number);
}

/* A signal that is ignored, such as under nohup(1), stays so. */
static void
catch_signals(void)
{
	struct sigaction act = { .sa_handler = on_signal }, old;

	sigemptyset(&act.sa_mask);
	for (size_t i = 0; i < sizeof(deadly) / sizeof(*deadly); i++)
		if (!sigaction(deadly[i], NULL, &old) &&
		    old.sa_handler != SIG_IGN)
			sigaction(deadly[i], &act, NULL);
}

void
outputs_init(
    struct outputs *o, struct report *r, const char *root, bool dry)
{
	*o = (struct outputs){ .report = r, .root = root, .dry = dry };
	live = o;
	catch_signals();
}

static bool
cannot(struct outputs *o, const char *path, int error)
{
	report_error(o->report, o->dry ? "cannot-read" : "cannot-write", NULL,
	    "cannot %s '%s': %s", o->dry ? "read" : "write", path,
	    reason(error));
	return false;
}

static unsigned
hash_of(const char *s)
{
	unsigned h = 2166136261u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h;
}

/*
 * Makes room for one more.  To be called before anything is made on disk:
 * without memory the run ends here, and takes back only what is in the list.
 */
static void
reserve(struct outputs *o)
{
	size_t cap = o->cap ? o->cap * 2 : 16;

	if (o->count < o->cap)
		return;
	o->list = room(o->list, cap, sizeof(*o->list));
	o->cap = cap;
}

static const char *
name_in(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* Called with the signals held, and room reserved. */
static struct output *
append(struct outputs *o, enum output_state state, int dir, char *path)
{
	struct output *f;

	f = &o->list[o->count];
	*f = (struct output){ .state = state, .dir = dir, .path = path };
	f->name = name_in(path);
	o->count++;
	return f;
}

/* Makes a folder, unless there is one; returns 0 or an errno. */
static int
make_folder(struct outputs *o, int dir, const char *name)
{
	char *path = text_of("%s", name), *made = text_of("%s", name);
	int error = 0;
	sigset_t old;

	hold_signals(&old);
	reserve(o);
	if (!mkdirat(dir, name, 0777)) {
		append(o, OUTPUT_FOLDER, dir, path)->undo = made;
		path = made = NULL;
	} else if (errno != EEXIST) {
		error = errno;
	}
	release_signals(&old);
	free(path);
	free(made);
	return error;
}

static int
open_folder(int dir, const char *name, int flags)
{
	int fd;

	do
		fd = openat(dir, name, O_FOLDER | flags);
	while (fd < 0 && errno == EINTR);
	return fd;
}

/* Opens the root, making each missing part of its path. */
static int
open_root(struct outputs *o)
{
	int fd = open_folder(AT_FDCWD, o->root, 0), error = 0;
	char *path, *slash;

	if (fd >= 0 || errno != ENOENT || o->dry)
		return fd;
	path = text_of("%s", o->root);
	for (slash = path; *slash == '/'; slash++)
		;
	while (!error && (slash = strchr(slash, '/'))) {
		*slash = '\0';
		error = make_folder(o, AT_FDCWD, path);
		for (*slash = '/'; *slash == '/'; slash++)
			;
	}
	if (!error)
		error = make_folder(o, AT_FDCWD, path);
	free(path);
	if (!error)
		return open_folder(AT_FDCWD, o->root, 0);
	errno = error;
	return -1;
}

/* Opens a folder of the root; a link in its place is refused (ELOOP). */
static int
open_below(struct outputs *o, int root, const char *name)
{
	int fd, error;
	struct stat st;

	if (root < 0) {
		errno = ENOENT;
		return -1;
	}
	fd = open_folder(root, name, O_NOFOLLOW);
	if (fd < 0 && errno == ENOENT && !o->dry) {
		error = make_folder(o, root, name);
		if (error) {
			errno = error;
			return -1;
		}
		fd = open_folder(root, name, O_NOFOLLOW);
	}
	/* Linux says ENOTDIR of a link, because of O_DIRECTORY. */
	if (fd < 0 && errno == ENOTDIR) {
		if (!fstatat(root, name, &st, AT_SYMLINK_NOFOLLOW) &&
		    S_ISLNK(st.st_mode))
			errno = ELOOP;
		else
			errno = ENOTDIR;
	}
	return fd;
}

static void
keep_folder(struct outputs *o, const char *name, int fd)
{
	o->folders =
	    room(o->folders, o->folder_count + 1, sizeof(*o->folders));
	o->folders[o->folder_count++] =
	    (struct folder){ .name = text_of("%s", name), .fd = fd };
}

static bool
find_folder(const struct outputs *o, const char *name, int *fd)
{
	for (size_t i = 0; i < o->folder_count; i++)
		if (!strcmp(o->folders[i].name, name)) {
			*fd = o->folders[i].fd;
			return true;
		}
	return false;
}

/* *fd is -1 when the folder is missing and not to be made. */
static bool
folder(struct outputs *o, const char *name, int *fd)
{
	char *path;
	int root;

	if (!find_folder(o, "", &root)) {
		root = open_root(o);
		if (root < 0 && !(errno == ENOENT && o->dry))
			return cannot(o, o->root, errno);
		keep_folder(o, "", root);
	}
	*fd = root;
	if (!name || find_folder(o, name, fd))
		return true;
	*fd = open_below(o, root, name);
	if (*fd >= 0 || (errno == ENOENT && o->dry)) {
		keep_folder(o, name, *fd);
		return true;
	}
	path = text_of("%s/%s", o->root, name);
	if (errno == ELOOP)
		report_error(o->report, "cannot-write",
		    "remove the link, or name the folder it leads to with -o",
		    "'%s' is a link: policyc writes only below '%s'", path,
		    o->root);
	else
		cannot(o, path, errno);
	free(path);
	return false;
}

static ssize_t
read_some(int fd, char *into, size_t len)
{
	ssize_t n;

	do
		n = read(fd, into, len);
	while (n < 0 && errno == EINTR);
	return n;
}

/*
 * Opens what is there already, to be compared.  A link is not followed: it is
 * replaced.  Returns 0, or the errno that hinders to know.
 */
static int
open_old(struct writing *w)
{
	struct stat st;
	int error = 0;

	w->state = OUTPUT_NEW;
	if (w->dir < 0)
		return 0;
	do
		w->old = openat(w->dir, w->name,
		    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	while (w->old < 0 && errno == EINTR);
	if (w->old < 0 && errno == ENOENT)
		return 0;
	w->state = OUTPUT_CHANGED;
	if (w->old < 0)
		return errno == ELOOP ? 0 : errno;
	if (fstat(w->old, &st))
		error = errno;
	else if (!S_ISREG(st.st_mode))
		error = S_ISDIR(st.st_mode) ? EISDIR : ENOTSUP;
	return error;
}

/* Does the open file go on with just these bytes?  -1: see errno. */
static int
goes_on(int fd, const char *bytes, size_t len)
{
	char block[65536];
	ssize_t n;

	for (; len; bytes += n, len -= (size_t)n) {
		n = read_some(fd, block,
		    len < sizeof(block) ? len : sizeof(block));
		if (n < 0)
			return -1;
		if (!n || memcmp(block, bytes, (size_t)n))
			return 0;
	}
	return 1;
}

/* Does it end here?  -1: see errno. */
static int
ends(int fd)
{
	char byte;
	ssize_t n = read_some(fd, &byte, 1);

	return n < 0 ? -1 : !n;
}

/* Creates a temporary file, known to the list before a signal can come. */
static int
create_temp(struct outputs *o, int dir, char *path, enum output_state state)
{
	sigset_t old;
	char *temp;
	int fd, tries = 0, error;

	hold_signals(&old);
	reserve(o);
	do {
		temp = text_of(
		    ".policyc-%ld-%u.tmp", (long)getpid(), ++o->temps);
		fd = openat(dir, temp,
		    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
		error = errno;
		if (fd < 0)
			free(temp);
	} while (fd < 0 && (error == EEXIST || error == EINTR) &&
	    ++tries < 100);
	if (fd >= 0)
		append(o, state, dir, path)->undo = temp;
	release_signals(&old);
	errno = error;
	return fd;
}

static bool
write_all(int fd, const char *bytes, size_t len)
{
	ssize_t n;

	for (; len; bytes += n, len -= (size_t)n) {
		do
			n = write(fd, bytes, len);
		while (n < 0 && errno == EINTR);
		if (n < 0)
			return false;
		if (n == 0) {
			errno = EIO;
			return false;
		}
	}
	return true;
}

static const struct output *
twin(const struct outputs *o, const char *path, unsigned hash)
{
	for (size_t i = 0; i < o->count; i++)
		if (o->list[i].hash == hash && o->list[i].owner &&
		    !strcmp(o->list[i].path, path))
			return &o->list[i];
	return NULL;
}

static char *
shown_path(const struct outputs *o, const char *folder, const char *name)
{
	size_t len = strlen(o->root);
	const char *slash = len && o->root[len - 1] == '/' ? "" : "/";

	if (!strcmp(o->root, ".") && !folder)
		return text_of("%s", name);
	if (!folder)
		return text_of("%s%s%s", o->root, slash, name);
	return text_of("%s%s%s/%s", o->root, slash, folder, name);
}

/*
 * A file that may not be written stays as it is; a new one takes over the
 * mode and, if that is allowed, the owner.
 */
static bool
like_the_old(int dir, const char *name, int fd)
{
	struct stat st, now;

	if (faccessat(dir, name, W_OK, AT_EACCESS) ||
	    fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) || fstat(fd, &now))
		return false;
	if ((st.st_uid != now.st_uid || st.st_gid != now.st_gid) &&
	    fchown(fd, st.st_uid, st.st_gid))
		st.st_mode &= 0777;
	return !fchmod(fd, st.st_mode & 07777);
}

/* --- a file, piece by piece --------------------------------------------- */

static void
close_old(struct writing *w)
{
	if (w->old >= 0)
		close(w->old);
	w->old = -1;
}

/* Ends what is being given; always false. */
static bool
give_up(struct outputs *o, int error)
{
	struct writing *w = &o->now;

	cannot(o, w->path, error);
	close_old(w);
	if (w->temp >= 0)
		close(w->temp); /* the list has its path, and takes it back */
	else
		free(w->path);
	*w = (struct writing){ .path = NULL };
	return false;
}

/* From here on the file is written. */
static bool
start_temp(struct outputs *o)
{
	struct writing *w = &o->now;
	bool like = true;

	close_old(w);
	w->temp = create_temp(o, w->dir, w->path, w->state);
	if (w->temp >= 0 && w->state == OUTPUT_CHANGED && o->in_place)
		like = like_the_old(w->dir, w->name, w->temp);
	return (w->temp >= 0 && like) || give_up(o, errno);
}

static void
twins(struct outputs *o, const struct output *other, const char *owner)
{
	report_error(o->report, "duplicate-notice",
	    "give each policy its own 'notice.id', or build them into two "
	    "folders",
	    "'%s' and '%s' would both write '%s'", other->owner, owner,
	    other->path);
}

void
outputs_begin(struct outputs *o, const char *folder_name, const char *name,
    const char *owner)
{
	struct writing *w = &o->now;
	const struct output *other;
	int dir, error;
	char *path;

	*w = (struct writing){ .path = NULL };
	if (!folder(o, folder_name, &dir))
		return;
	path = shown_path(o, folder_name, name);
	other = twin(o, path, hash_of(path));
	if (other) {
		twins(o, other, owner);
		free(path);
		return;
	}
	*w = (struct writing){ .dir = dir, .old = -1, .temp = -1,
		.path = path, .name = name_in(path), .owner = owner };
	error = open_old(w);
	if (error)
		give_up(o, error);
}

/*
 * The file is another than the one that is there.  What was compared so far is
 * gone, unless it is only now that there is something to compare.
 */
static bool
differs(struct outputs *o)
{
	struct writing *w = &o->now;

	close_old(w);
	w->again = w->len && !o->dry;
	return !w->again && (o->dry || start_temp(o));
}

bool
outputs_write(struct outputs *o, const char *bytes, size_t len)
{
	struct writing *w = &o->now;
	int same;

	if (!w->path)
		return false;
	if (w->old >= 0) {
		same = goes_on(w->old, bytes, len);
		if (same < 0)
			return give_up(o, errno);
		if (same) {
			w->len += len;
			return true;
		}
		if (!differs(o))
			return false;
	}
	if (o->dry)
		return true;
	if (w->temp < 0 && !start_temp(o))
		return false;
	return write_all(w->temp, bytes, len) || give_up(o, errno);
}

/* Whether the file is the old one, or else begun, down to its end. */
static bool
reach_end(struct outputs *o)
{
	struct writing *w = &o->now;
	int same;

	if (w->old >= 0) {
		same = ends(w->old);
		if (same < 0)
			return give_up(o, errno);
		if (!same)
			return differs(o);
		close_old(w);
		w->state = OUTPUT_SAME;
	}
	if (w->state == OUTPUT_SAME || o->dry || w->temp >= 0)
		return true;
	return start_temp(o);
}

/* Lists a file of which nothing is written. */
static void
list_unwritten(struct outputs *o)
{
	sigset_t old;

	hold_signals(&old);
	reserve(o);
	append(o, o->now.state, o->now.dir, o->now.path);
	release_signals(&old);
}

/*
 * A close that fails may be the first news of a full disk.  After EINTR the
 * descriptor is gone and the bytes were taken, so that is no failure.
 */
bool
outputs_finish(struct outputs *o)
{
	struct writing w;
	bool good = true;

	if (!o->now.path || o->now.again || !reach_end(o))
		return false;
	w = o->now;
	if (w.temp >= 0)
		good = !close(w.temp) || errno == EINTR;
	else
		list_unwritten(o);
	o->now = (struct writing){ .path = NULL };
	if (!good)
		return cannot(o, w.path, errno);
	o->list[o->count - 1].owner = w.owner;
	o->list[o->count - 1].hash = hash_of(w.path);
	return true;
}

bool
outputs_again(struct outputs *o)
{
	bool again = o->now.again;

	o->now.again = false;
	o->now.len = 0;
	return again;
}

bool
outputs_add(struct outputs *o, const char *folder_name, const char *name,
    const char *bytes, size_t len, const char *owner)
{
	bool good;

	outputs_begin(o, folder_name, name, owner);
	do
		good = outputs_write(o, bytes, len) && outputs_finish(o);
	while (!good && outputs_again(o));
	return good;
}

void
outputs_list(const struct outputs *o, FILE *to, bool all)
{
	/* clang-format off */
	static const char *const words[][2] = {
		[OUTPUT_SAME]    = { "unchanged", "unchanged" },
		[OUTPUT_NEW]     = { "wrote",     "missing"   },
		[OUTPUT_CHANGED] = { "wrote",     "differs"   },
	};
	/* clang-format on */

	for (size_t i = 0; i < o->count; i++) {
		enum output_state state = o->list[i].state;

		if (state == OUTPUT_FOLDER || (state == OUTPUT_SAME && !all))
			continue;
		fprintf(to, "%s %s\n", words[state][o->dry], o->list[i].path);
	}
}

size_t
outputs_pending(const struct outputs *o)
{
	size_t n = 0;

	for (size_t i = 0; i < o->count; i++)
		n += o->list[i].state == OUTPUT_NEW ||
		    o->list[i].state == OUTPUT_CHANGED;
	return n;
}

static void
forget(struct output *f)
{
	free(f->undo);
	f->undo = NULL;
}

/*
 * The first rename that fails ends it: the files before it are new, it and
 * those after it are as they were.
 */
bool
outputs_commit(struct outputs *o)
{
	bool good = true;
	size_t done = 0;
	sigset_t old;

	hold_signals(&old);
	for (size_t i = 0; i < o->count && good; i++) {
		struct output *f = &o->list[i];
		int rc;

		if (!f->undo || f->state == OUTPUT_FOLDER)
			continue;
		do
			rc = renameat(f->dir, f->undo, f->dir, f->name);
		while (rc && errno == EINTR);
		if (rc) {
			cannot(o, f->path, errno);
			good = false;
		} else {
			forget(f);
			done++;
		}
	}
	if (good)
		for (size_t i = 0; i < o->count; i++)
			forget(&o->list[i]);
	else
		fprintf(stderr, "%zu of %zu files were replaced\n", done,
		    outputs_pending(o));
	release_signals(&old);
	return good;
}

void
outputs_end(struct outputs *o)
{
	sigset_t old;

	hold_signals(&old);
	undo(o);
	live = NULL;
	release_signals(&old);
	for (size_t i = 0; i < o->count; i++) {
		free(o->list[i].undo);
		free(o->list[i].path);
	}
	for (size_t i = 0; i < o->folder_count; i++) {
		if (o->folders[i].fd >= 0)
			close(o->folders[i].fd);
		free(o->folders[i].name);
	}
	free(o->list);
	free(o->folders);
}
