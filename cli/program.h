/*
 * Another program: found on PATH, run without a shell, spoken to by pipes.
 *
 * Nothing here says anything: what fails is returned as an errno.
 */
#ifndef CLI_PROGRAM_H
#define CLI_PROGRAM_H

#include <stddef.h>
#include <sys/types.h>

struct program {
	pid_t pid;	  /* 0: it does not run */
	int in, out, err; /* our ends; -1: closed */
	char said[1024];  /* how its standard error begins, with a NUL */
	size_t said_len;
};

/*
 * words  ends with NULL; words[0] is the program.
 *
 * Returns 0, or why it does not run; ENOENT where there is no such program.
 */
int program_start(
    struct program *, const char *const *words, char *const *env);

/* Writes all of it: returns 0 or an errno, EPIPE when nobody reads. */
int program_write(struct program *, const char *bytes, size_t len);

/* It gets no more input. */
void program_no_more(struct program *);

/*
 * Some bytes of its output; 0: that has ended, -1: errno says why not.  What
 * it complains meanwhile is kept, so that it never waits for a reader.
 */
ssize_t program_read(struct program *, char *into, size_t len);

/*
 * Waits for the end that must follow the end of its output, and for what it
 * still complains.  *status as from waitpid(); returns 0 or an errno.
 */
int program_wait(struct program *, int *status);

/*
 * Hands it all its input while taking its output, so that neither waits for
 * the other, and waits for its end: all in so many milliseconds.
 *
 * into, size  receive its output, *got bytes.
 *
 * Returns 0 and *status as program_wait() does, or an errno, and has stopped
 * it then: ETIME when the time is over, EMSGSIZE for more output than `size`.
 */
int program_filter(struct program *, const char *bytes, size_t len, char *into,
    size_t size, size_t *got, int *status, long milliseconds);

/* Ends a program that only reads, wherever it is; does nothing without one. */
void program_stop(struct program *);

#endif
