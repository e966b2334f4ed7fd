#include "check/rule.h"

const struct check_row recipients_rows[] = {
	{ R_NONE },
};
