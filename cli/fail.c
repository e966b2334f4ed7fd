#define _POSIX_C_SOURCE 200809L

#include "fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"
#include "policyc.h"

/*
 * Leaves by _exit(): what waits in standard output was meant for a run that
 * succeeds, such as the names of files that are not written now.
 */
enum answer
worse(enum answer a, enum answer b)
{
	return a > b ? a : b;
}

_Noreturn void
out_of_memory(void)
{
	outputs_undo_live();
	fputs("policyc: out of memory\n", stderr);
	fflush(stderr);
	_exit(NO_ANSWER);
}

_Noreturn void
bug(const char *what)
{
	outputs_undo_live();
	fprintf(stderr,
	    "policyc: this is a bug in policyc %s, not in your files: %s\n"
	    "   = help: please report it, if possible with the input\n",
	    policyc_version(), what);
	fflush(stderr);
	_exit(BUG);
}

void *
room(void *old, size_t count, size_t size)
{
	void *p;

	if (size && count > SIZE_MAX / size)
		out_of_memory();
	p = realloc(old, count && size ? count * size : 1);
	if (!p)
		out_of_memory();
	return p;
}

/* Most are short: formatted once, then copied. */
char *
text_of(const char *fmt, ...)
{
	va_list args;
	char shorter[256], *text;
	int len;

	va_start(args, fmt);
	len = vsnprintf(shorter, sizeof(shorter), fmt, args);
	va_end(args);
	if (len < 0)
		out_of_memory();
	text = room(NULL, (size_t)len + 1, 1);
	if ((size_t)len < sizeof(shorter))
		return memcpy(text, shorter, (size_t)len + 1);
	va_start(args, fmt);
	len = vsnprintf(text, (size_t)len + 1, fmt, args);
	va_end(args);
	if (len < 0)
		out_of_memory();
	return text;
}

const char *
reason(int error)
{
	/* clang-format off */
	static const struct {
		int error;
		const char *words;
	} known[] = {
		{ ENOENT,       "there is no such file or folder" },
		{ EACCES,       "permission denied" },
		{ EPERM,        "permission denied" },
		{ EISDIR,       "it is a folder" },
		{ ENOTSUP,      "it is not an ordinary file" },
		{ ENOTDIR,      "a file stands where a folder is needed" },
		{ ELOOP,        "it is a link" },
		{ ENAMETOOLONG, "the name is too long" },
		{ EROFS,        "the disk can only be read" },
		{ ENOSPC,       "the disk is full" },
		{ EDQUOT,       "your share of the disk is full" },
		{ EFBIG,        "the file is larger than allowed" },
		{ EIO,          "the disk reports an error" },
		{ EINTR,        "it was interrupted" },
		{ EPIPE,        "its reader is gone" },
		{ EBADF,        "it is closed" },
		{ EMFILE,       "too many files are open" },
		{ ENFILE,       "too many files are open" },
	};
	/* clang-format on */

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (known[i].error == error)
			return known[i].words;
	return strerror(error);
}
