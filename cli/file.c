#define _POSIX_C_SOURCE 200809L

#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fail.h"

const char *
file_shown(const char *path)
{
	return strcmp(path, "-") ? path : "<stdin>";
}

static enum file_state
cannot(struct report *r, const char *path, const char *why)
{
	report_error(r, "cannot-read", NULL, "cannot read '%s': %s",
	    file_shown(path), why);
	return FILE_FAILED;
}

static enum file_state
too_large(struct report *r, const char *path)
{
	report_error(r, "input-too-large", NULL,
	    "'%s' is larger than %zu MiB, the most that policyc reads",
	    file_shown(path), INPUT_LIMIT >> 20);
	return FILE_FAILED;
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
 * Reads up to the end, growing from `size`, what the file says to have.  One
 * byte more than the limit is asked for, to see that there is more.
 */
static enum file_state
read_all(struct report *r, const char *path, int fd, size_t size,
    char **bytes, size_t *len)
{
	size_t cap = size + 1, at = 0;
	char *text = room(NULL, cap, 1);
	ssize_t n;

	while ((n = read_some(fd, text + at, cap - at)) > 0) {
		at += (size_t)n;
		if (at > INPUT_LIMIT)
			break;
		if (at < cap)
			continue;
		cap = cap < 32768 ? 65536 : cap * 2;
		if (cap > INPUT_LIMIT + 1)
			cap = INPUT_LIMIT + 1;
		text = room(text, cap, 1);
	}
	if (n == 0) {
		*bytes = text;
		*len = at;
		return FILE_READ;
	}
	free(text);
	return n < 0 ? cannot(r, path, reason(errno)) : too_large(r, path);
}

/*
 * Standard input may be anything that gives bytes, a socket or a terminal
 * too; a named file must be one that ends.
 */
static const char *
unfit(const struct stat *st, int fd)
{
	if (S_ISDIR(st->st_mode))
		return reason(EISDIR);
	if (fd == STDIN_FILENO || S_ISREG(st->st_mode) ||
	    S_ISFIFO(st->st_mode))
		return NULL;
	return "it is neither a file nor a pipe";
}

static enum file_state
read_open(struct report *r, const char *path, int fd, char **bytes,
    size_t *len)
{
	const char *why;
	struct stat st;
	size_t size = 0;

	if (fstat(fd, &st))
		return cannot(r, path, reason(errno));
	why = unfit(&st, fd);
	if (why)
		return cannot(r, path, why);
	if (S_ISREG(st.st_mode) && st.st_size > 0) {
		if ((unsigned long long)st.st_size > INPUT_LIMIT)
			return too_large(r, path);
		size = (size_t)st.st_size;
	}
	return read_all(r, path, fd, size, bytes, len);
}

enum file_state
file_read(struct report *r, const char *path, char **bytes, size_t *len)
{
	enum file_state state;
	int fd;

	*bytes = NULL;
	*len = 0;
	if (!strcmp(path, "-"))
		return read_open(r, path, STDIN_FILENO, bytes, len);
	do
		fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	while (fd < 0 && errno == EINTR);
	if (fd < 0)
		return errno == ENOENT ? FILE_MISSING
				       : cannot(r, path, reason(errno));
	state = read_open(r, path, fd, bytes, len);
	close(fd); /* everything is read: what it says does not matter */
	return state;
}
