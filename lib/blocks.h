/*
 * A document as the blocks that redlines compare: what stands on the page in
 * its order, as Markdown, each with the id by which its successor is known.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "diff/redline.h"

struct arena;
struct doc;

/*
 * All words of a document but banners, drawings and the page's furniture, in
 * the arena.  The ids are those of the document: of a section "data", of its
 * table's head "table-data/columns".  What has none there has none here.
 */
struct redline_blocks doc_blocks(struct arena *, const struct doc *);

#endif
