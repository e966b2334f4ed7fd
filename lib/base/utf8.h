/*
 * UTF-8: validation, stepping, counting.  Properties of characters (widths,
 * categories) are not here: they are text/unicode.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Offset of the first byte that is not well-formed UTF-8, or s.len. */
size_t utf8_valid(struct str);
/* Nothing beyond ASCII is in it. */
bool utf8_ascii(struct str);

/* The same as utf8_rune(), for which it is. */
uint32_t utf8_rune_beyond(struct str, size_t off, size_t *len);

/*
 * The character at `off`, which must lie inside valid UTF-8, and its length
 * in bytes.  Ill-formed bytes count one each and read as U+FFFD.
 */
static inline uint32_t
utf8_rune(struct str s, size_t off, size_t *len)
{
	unsigned char byte = (unsigned char)s.p[off];

	*len = 1;
	return byte < 0x80 ? byte : utf8_rune_beyond(s, off, len);
}

/* Number of characters; ill-formed bytes count one each. */
size_t utf8_count(struct str);

/* Writes a character, returns its length (1 to 4); U+FFFD for a non-one. */
size_t utf8_put(char *to, uint32_t rune);

/*
 * Offset of the first character that XML 1.0 (2.2 Char) cannot hold: the C0
 * controls but TAB, LF, CR, and U+FFFE, U+FFFF; or s.len.
 */
size_t utf8_xml(struct str);

/*
 * Offset of the first character that readers cannot see and that changes what
 * they see: direction marks and line separators (U+2028 to 202E, U+2066 to
 * 2069); or s.len.
 */
size_t utf8_hidden(struct str);

#endif
