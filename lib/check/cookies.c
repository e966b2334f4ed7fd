#include "check/rule.h"

const struct check_row cookies_rows[] = {
	{ R_NONE },
};
