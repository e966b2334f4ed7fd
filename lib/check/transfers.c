#include "check/rule.h"

const struct check_row transfers_rows[] = {
	{ R_NONE },
};
