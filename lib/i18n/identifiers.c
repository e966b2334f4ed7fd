/* Names, addresses and references to law: as they are, in every language. */
#include "i18n/rule.h"

/* clang-format off */
const struct lint_row identifier_rows[] = {
	{ 0 },
};
/* clang-format on */
