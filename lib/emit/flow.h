/*
 * The picture of a flow: data, purposes and lawful bases as boxes, joined by
 * lines, as SVG.  Text in SVG does not wrap, so there are two drawings, for
 * wide and narrow windows, of which the stylesheet shows one.
 *
 * All arithmetic is on integers (tenths of a unit): the same on any machine.
 */
#ifndef EMIT_FLOW_H
#define EMIT_FLOW_H

#include "base/str.h"
#include "doc/doc.h"

struct out;

/* Both drawings; their ids begin with `id`. */
void flow_write(struct out *, const struct doc *, const struct doc_flow *,
    struct str id);

/* "contract" for TONE_CONTRACT: the class of a lawful basis. */
const char *flow_tone(enum doc_tone);

#endif
