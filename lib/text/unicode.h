/*
 * What Unicode says of characters.  The only door to utf8proc.
 */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include "base/str.h"

/*
 * Cells of a terminal: two for a wide character, none for a combining one,
 * one for a control.
 */
size_t unicode_cells(struct str);

#endif
