#include "check/rule.h"

const struct check_row versions_rows[] = {
	{ R_NONE },
};
