#include "text/unicode.h"

#include <utf8proc.h>

#include "base/utf8.h"

size_t
unicode_cells(struct str s)
{
	size_t cells = 0, step;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (rune <= 0x7f)
			cells++;
		else
			cells += (size_t)utf8proc_charwidth(
			    (utf8proc_int32_t)rune);
	}
	return cells;
}
