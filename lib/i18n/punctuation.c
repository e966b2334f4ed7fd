/* Marks and spaces, as the language sets them. */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row punctuation_rows[] = {
	{ 0 },
};
/* clang-format on */
