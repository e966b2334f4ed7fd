#include "check/rule.h"

const struct check_row rights_rows[] = {
	{ R_NONE },
};
