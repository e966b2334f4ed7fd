/*
 * The ways to end: no memory, a bug of ours; and the reasons of the system in
 * plain words.
 *
 * The command checks no allocation: these functions give memory or end the
 * run.  Ending never leaves a temporary file behind.
 */
#ifndef CLI_FAIL_H
#define CLI_FAIL_H

#include <stddef.h>

/* Exit codes; of two answers the larger one wins. */
enum answer {
	ANSWER_YES = 0, /* done; the answer is yes */
	ANSWER_NO = 1,	/* done; the answer is no */
	NO_ANSWER = 2,	/* could not answer: usage, input, output, memory */
	BUG = 3		/* a promise of ours is broken */
};

/* Of two answers. */
enum answer worse(enum answer, enum answer);

_Noreturn void out_of_memory(void);

/* Says that policyc is wrong, not the user. */
_Noreturn void bug(const char *what);

/* Room for `count` things of `size` bytes, as realloc(); never NULL. */
void *room(void *old, size_t count, size_t size);

/* A formatted text; caller frees.  Never NULL. */
char *text_of(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* What errno says, in words for people who do not know errno. */
const char *reason(int error);

#endif
