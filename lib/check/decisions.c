#include "check/rule.h"

const struct check_row decisions_rows[] = {
	{ R_NONE },
};
