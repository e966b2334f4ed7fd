/* Is the translation in the language that it is for? */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row language_rows[] = {
	{ 0 },
};
/* clang-format on */
