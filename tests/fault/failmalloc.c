/*
 * For LD_PRELOAD: the allocation number FAIL_AT fails, in whatever library it
 * is, and with FAIL_ON=1 all that follow it.  With FAIL_COUNT=1 the number of
 * allocations is written to descriptor 9 at exit.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static unsigned long made, at;
static int on, ready;

static int
fails(void)
{
	if (!ready)
		return 0;
	made++;
	if (!at || (on ? made < at : made != at))
		return 0;
	errno = ENOMEM;
	return 1;
}

/* glibc's own, which need no look-up. */
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);

void *
malloc(size_t size)
{
	return fails() ? NULL : __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	return fails() ? NULL : __libc_calloc(count, size);
}

void *
realloc(void *old, size_t size)
{
	return fails() ? NULL : __libc_realloc(old, size);
}

__attribute__((constructor)) static void
begin(void)
{
	const char *number = getenv("FAIL_AT");

	at = number ? strtoul(number, NULL, 10) : 0;
	on = getenv("FAIL_ON") != NULL;
	ready = 1;
}

__attribute__((destructor)) static void
end(void)
{
	char text[32];
	int len;

	ready = 0;
	if (!getenv("FAIL_COUNT"))
		return;
	len = snprintf(text, sizeof(text), "%lu", made);
	if (write(9, text, (size_t)len) != len)
		_exit(9);
}
