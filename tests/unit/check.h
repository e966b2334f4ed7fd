/*
 * What the unit tests of the lower floors share: cmocka with what it needs,
 * slices compared as text, and an arena with a way out for one test.
 */
#ifndef CHECK_H
#define CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define assert_str(s, literal) assert_text((s), (literal), __FILE__, __LINE__)

static inline void
assert_text(struct str s, const char *wanted, const char *file, int line)
{
	if (str_eq(s, str_from(wanted)))
		return;
	print_error("%s:%d: '%.*s' is not '%s'\n", file, line, STR_ARG(s),
	    wanted);
	_fail(file, line);
}

/* A test that works in an arena: `state` of cmocka points to it. */
static inline int
arena_setup(void **state)
{
	*state = arena_new();
	return *state ? 0 : -1;
}

static inline int
arena_teardown(void **state)
{
	arena_free(*state);
	return 0;
}

#define arena_test(f) \
	cmocka_unit_test_setup_teardown(f, arena_setup, arena_teardown)

#endif
