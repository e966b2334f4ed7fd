/*
 * Texts that are translated into no language: what a layout is tested with
 * before there are translations.  Letters get accents or, for languages that
 * run from right to left, other letters of the same kind; words grow; codes
 * stay.
 */
#ifndef I18N_PSEUDO_H
#define I18N_PSEUDO_H

#include <stdbool.h>

#include "text/xliff.h"

struct arena;

/* The Markdown, about two fifths longer. */
struct str pseudo(struct arena *, struct str markdown,
    const struct xliff_names *, bool rtl);

#endif
