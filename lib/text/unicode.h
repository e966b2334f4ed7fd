/*
 * What Unicode says of characters.  The only door to utf8proc.
 */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

/*
 * Cells of a terminal: two for a wide character, none for a combining one,
 * one for a control.
 */
size_t unicode_cells(struct str);

/* In small letters, by the simple mapping. */
uint32_t unicode_lower(uint32_t);
/* In capitals, likewise. */
uint32_t unicode_upper(uint32_t);
/* A letter, a mark on one, or a digit. */
bool unicode_alphanumeric(uint32_t);
/* Is there one at this offset?  False at the end. */
bool unicode_alphanumeric_at(struct str, size_t off);
bool unicode_is_lower(uint32_t);
bool unicode_is_upper(uint32_t);
/* White space, also what lines and paragraphs are separated by. */
bool unicode_space(uint32_t);
/*
 * The length in bytes of what a reader sees as the one character at `off`,
 * which must lie inside the text: an extended grapheme cluster (UAX #29).
 */
size_t unicode_cluster(struct str, size_t off);
/* The text in Normalization Form C: itself when it is so already. */
struct str unicode_nfc(struct arena *, struct str);

#endif
