#include "check/rule.h"

const struct check_row california_rows[] = {
	{ R_NONE },
};
