#include "check/rule.h"

const struct check_row children_rows[] = {
	{ R_NONE },
};
