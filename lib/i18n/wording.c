/* The source text, and what the locale has no words for. */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row wording_rows[] = {
	{ 0 },
};
/* clang-format on */
