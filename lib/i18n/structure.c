/* Are the parts of a text the same on both sides? */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row structure_rows[] = {
	{ 0 },
};
/* clang-format on */
