#include "check/rule.h"

const struct check_row controller_rows[] = {
	{ R_NONE },
};
