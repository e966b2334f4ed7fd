/* Numbers, dates and other facts that prose repeats. */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row number_rows[] = {
	{ 0 },
};
/* clang-format on */
