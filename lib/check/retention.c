#include "check/rule.h"

const struct check_row retention_rows[] = {
	{ R_NONE },
};
