/*
 * The small pictures of a page: own drawings of one stroked path on a field
 * of 24 by 24, shown beside words and never instead of them.
 */
#ifndef EMIT_ICONS_H
#define EMIT_ICONS_H

#include <stdint.h>

#include "doc/doc.h"

struct out;

/* A set has bit n for enum doc_icon n. */

/* The symbols of a set, sorted by id; nothing for an empty set. */
void icons_sprite(struct out *, uint32_t set);
/* A use of one; nothing for ICON_NONE. */
void icons_use(struct out *, enum doc_icon);

#endif
