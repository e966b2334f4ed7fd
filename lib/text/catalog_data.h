/*
 * How mkcatalog.c lays out the sentences: one pool of NUL-terminated texts
 * and integer offsets, no pointers (they would cost relocations at start).
 * In a text, CATALOG_PARAM and one byte stand for a placeholder.  Names are
 * sorted; catalogue 0 is the source language.
 */
#ifndef TEXT_CATALOG_DATA_H
#define TEXT_CATALOG_DATA_H

#include <stdint.h>

#define CATALOG_MAX 32
#define CATALOG_PARAM '\x01'

extern const unsigned catalog_count;
extern const char catalog_pool[];
extern const uint32_t catalog_tags[];
extern const uint32_t catalog_final[]; /* 1: somebody signed for all of it */
extern const uint32_t catalog_offsets[]; /* [catalogue * M_COUNT + message] */
extern const uint32_t catalog_names[];
extern const unsigned char catalog_param_types[];

#endif
