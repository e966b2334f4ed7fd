/* The words of data protection: the official ones, and always the same. */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row term_rows[] = {
	{ 0 },
};
/* clang-format on */
