#include "check/rule.h"

const struct check_row data_rows[] = {
	{ R_NONE },
};
