#define _POSIX_C_SOURCE 200809L

#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* What a pipe that can be written to takes without making us wait. */
#define AT_ONCE _POSIX_PIPE_BUF

/* A pipe has no news for its close, but see program_start(). */
static int
shut(int *fd)
{
	int error = *fd >= 0 && close(*fd) ? errno : 0;

	*fd = -1;
	return error;
}

/* The ends of the three pipes: ours, and those of the program. */
struct pipes {
	int ours[3], its[3];
};

static void
pipes_close(struct pipes *p)
{
	for (int i = 0; i < 3; i++) {
		shut(&p->ours[i]);
		shut(&p->its[i]);
	}
}

/* No other program that is started may hold an end open. */
static int
pipes_open(struct pipes *p)
{
	int ends[2];

	*p = (struct pipes){ { -1, -1, -1 }, { -1, -1, -1 } };
	for (int i = 0; i < 3; i++) {
		if (pipe(ends))
			return errno;
		p->ours[i] = ends[i == STDIN_FILENO];
		p->its[i] = ends[i != STDIN_FILENO];
		if (fcntl(ends[0], F_SETFD, FD_CLOEXEC) ||
		    fcntl(ends[1], F_SETFD, FD_CLOEXEC))
			return errno;
	}
	return 0;
}

/*
 * We ignore SIGPIPE, which a program would inherit: it would go on writing
 * when we have left.
 */
static int
heed_pipes(posix_spawnattr_t *how)
{
	sigset_t pipe_alone;
	int error;

	sigemptyset(&pipe_alone);
	sigaddset(&pipe_alone, SIGPIPE);
	error = posix_spawnattr_setsigdefault(how, &pipe_alone);
	return error ? error
		     : posix_spawnattr_setflags(how, POSIX_SPAWN_SETSIGDEF);
}

/* The words of a program are not const for historical reasons alone. */
static char *const *
as_argv(const char *const *words)
{
	union {
		const char *const *words;
		char *const *argv;
	} same = { words };

	return same.argv;
}

static int
spawn(struct program *p, const struct pipes *pipes, const char *const *words,
    char *const *env)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t how;
	int error = posix_spawn_file_actions_init(&files);

	if (error)
		return error;
	error = posix_spawnattr_init(&how);
	if (error) {
		posix_spawn_file_actions_destroy(&files);
		return error;
	}
	for (int i = 0; i < 3 && !error; i++)
		error =
		    posix_spawn_file_actions_adddup2(&files, pipes->its[i], i);
	if (!error)
		error = heed_pipes(&how);
	if (!error)
		error = posix_spawnp(
		    &p->pid, words[0], &files, &how, as_argv(words), env);
	posix_spawnattr_destroy(&how);
	posix_spawn_file_actions_destroy(&files);
	return error;
}

int
program_start(struct program *p, const char *const *words, char *const *env)
{
	struct pipes pipes;
	int error = pipes_open(&pipes);

	*p = (struct program){ .in = -1, .out = -1, .err = -1 };
	if (!error)
		error = spawn(p, &pipes, words, env);
	if (error) {
		pipes_close(&pipes);
		p->pid = 0;
		return error;
	}
	p->in = pipes.ours[STDIN_FILENO];
	p->out = pipes.ours[STDOUT_FILENO];
	p->err = pipes.ours[STDERR_FILENO];
	/* One that stays open here would keep its output from ever ending. */
	for (int i = 0; i < 3; i++) {
		int failed = shut(&pipes.its[i]);

		error = failed ? failed : error;
	}
	if (error)
		program_stop(p);
	return error;
}

int
program_write(struct program *p, const char *bytes, size_t len)
{
	ssize_t n;

	while (len) {
		n = write(p->in, bytes, len);
		if (n < 0 && errno != EINTR)
			return errno;
		if (n > 0) {
			bytes += n;
			len -= (size_t)n;
		}
	}
	return 0;
}

void
program_no_more(struct program *p)
{
	shut(&p->in);
}

/* Takes in what it complains; what does not fit is read and forgotten. */
static void
listen_to(struct program *p)
{
	char more[512];
	size_t left = sizeof(p->said) - 1 - p->said_len;
	ssize_t n = read(p->err, more, sizeof(more));

	if (n < 0 && errno == EINTR)
		return;
	if (n <= 0) {
		shut(&p->err);
		return;
	}
	if ((size_t)n < left)
		left = (size_t)n;
	memcpy(p->said + p->said_len, more, left);
	p->said_len += left;
}

ssize_t
program_read(struct program *p, char *into, size_t len)
{
	struct pollfd fds[2];
	ssize_t n;

	for (;;) {
		fds[0] = (struct pollfd){ .fd = p->out, .events = POLLIN };
		fds[1] = (struct pollfd){ .fd = p->err, .events = POLLIN };
		if (poll(fds, 2, -1) < 0) {
			if (errno != EINTR)
				return -1;
			continue;
		}
		if (fds[1].revents)
			listen_to(p);
		if (!fds[0].revents)
			continue;
		n = read(p->out, into, len);
		if (n >= 0 || errno != EINTR)
			return n;
	}
}

static int
reap(struct program *p, int *status)
{
	pid_t pid;

	do
		pid = waitpid(p->pid, status, 0);
	while (pid < 0 && errno == EINTR);
	p->pid = 0;
	return pid < 0 ? errno : 0;
}

int
program_wait(struct program *p, int *status)
{
	shut(&p->in);
	shut(&p->out);
	while (p->err >= 0)
		listen_to(p);
	return reap(p, status);
}

void
program_stop(struct program *p)
{
	int status;

	if (!p->pid)
		return;
	shut(&p->in);
	shut(&p->out);
	shut(&p->err);
	kill(p->pid, SIGKILL);
	reap(p, &status);
}

/* --- a program as a filter ------------------------------------------------ */

/* One run of a filter. */
struct filtering {
	struct program *p;
	const char *bytes;
	size_t len;
	char *into;
	size_t size, got;
	long long end; /* by now() */
};

/* Milliseconds of a clock that nobody sets. */
static long long
now(void)
{
	struct timespec t = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int
feed(struct filtering *f)
{
	size_t most = f->len < AT_ONCE ? f->len : AT_ONCE;
	ssize_t n = most ? write(f->p->in, f->bytes, most) : 0;

	if (n < 0 && errno == EINTR)
		return 0;
	/* Why nobody reads any more, its end will tell. */
	if (n < 0 && errno != EPIPE)
		return errno;
	if (n > 0) {
		f->bytes += n;
		f->len -= (size_t)n;
	}
	if (n < 0 || !f->len)
		shut(&f->p->in);
	return 0;
}

static int
take(struct filtering *f)
{
	char more;
	bool full = f->got == f->size;
	ssize_t n = read(f->p->out, full ? &more : f->into + f->got,
	    full ? 1 : f->size - f->got);

	if (n < 0)
		return errno == EINTR ? 0 : errno;
	if (n && full)
		return EMSGSIZE;
	f->got += (size_t)n;
	if (!n)
		shut(&f->p->out);
	return 0;
}

/* Until it has closed both of its outputs. */
static int
talk(struct filtering *f)
{
	struct program *p = f->p;
	int error = 0;

	while (!error && (p->out >= 0 || p->err >= 0)) {
		long long left = f->end - now();
		struct pollfd fds[] = {
			{ .fd = p->in, .events = POLLOUT },
			{ .fd = p->out, .events = POLLIN },
			{ .fd = p->err, .events = POLLIN },
		};

		if (left <= 0)
			return ETIME;
		if (poll(fds, 3, (int)left) < 0) {
			error = errno == EINTR ? 0 : errno;
			continue;
		}
		if (fds[2].revents)
			listen_to(p);
		if (fds[1].revents)
			error = take(f);
		if (fds[0].revents && !error)
			error = feed(f);
	}
	return error;
}

/* One that closed its outputs may live on all the same. */
static int
await_end(struct filtering *f, int *status)
{
	const struct timespec nap = { .tv_nsec = 1000000 };
	pid_t pid;

	shut(&f->p->in);
	while (!(pid = waitpid(f->p->pid, status, WNOHANG))) {
		if (now() >= f->end)
			return ETIME;
		nanosleep(&nap, NULL);
	}
	if (pid < 0)
		return errno;
	f->p->pid = 0;
	return 0;
}

int
program_filter(struct program *p, const char *bytes, size_t len, char *into,
    size_t size, size_t *got, int *status, long milliseconds)
{
	struct filtering f = { .p = p, .bytes = bytes, .len = len,
		.into = into, .size = size, .end = now() + milliseconds };
	int error = talk(&f);

	if (!error)
		error = await_end(&f, status);
	if (error)
		program_stop(p);
	*got = f.got;
	return error;
}
