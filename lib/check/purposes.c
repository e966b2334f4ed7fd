#include "check/rule.h"

const struct check_row purposes_rows[] = {
	{ R_NONE },
};
