#define _POSIX_C_SOURCE 200809L

#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#include "cmd.h"
#include "policyc.h"

/* The day in UTC; false for a year that is not written in four digits. */
static bool
day_of(time_t when, char out[11])
{
	struct tm day;

	return gmtime_r(&when, &day) &&
	    strftime(out, 11, "%Y-%m-%d", &day) && policyc_is_date(out);
}

void
find_today(char out[11])
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end;

	if (epoch && *epoch) {
		long long seconds = strtoll(epoch, &end, 10);

		if (!*end && day_of((time_t)seconds, out))
			return;
	}
	if (!day_of(time(NULL), out))
		*out = '\0';
}
