/*
 * The compiler's own sentences, in every language it ships.
 *
 * They are written in i18n/messages.yaml and its XLIFF files and compiled in
 * (i18n/mkcatalog.c): no file is read for them.  A sentence is a text with
 * typed placeholders; doc/say.c puts the values in.
 */
#ifndef TEXT_CATALOG_H
#define TEXT_CATALOG_H

#include "base/str.h"
#include "messages.h" /* generated: enum message, enum param, PARAM types */

struct catalog; /* the sentences in one language */

enum param_type {
	PARAM_TEXT = 1, /* words in the language, or a duration in words */
	PARAM_NAME,	/* a proper name or an identifier: never translated */
	PARAM_DATE,
	PARAM_NUMBER,
	PARAM_NODES /* links, lists, prose */
};

/* By BCP 47 tag as cldr_find() reads it; NULL when there are no words. */
const struct catalog *catalog_find(struct str tag);

/* Has somebody signed for every sentence in it? */
bool catalog_is_final(const struct catalog *);

/* One step through a sentence. */
struct catalog_piece {
	struct str text;  /* literal text, when there is no parameter */
	enum param param; /* or which value goes here; 0 for none */
};

/* Takes the next piece off *rest; false at the end. */
bool catalog_next(struct str *rest, struct catalog_piece *out);

/* A sentence as catalog_next() walks it. */
struct str catalog_text(const struct catalog *, enum message);

/*
 * The message with a name put together of three parts and dots, such as
 * ("basis", "contract", "label"); 0 when there is none.
 */
enum message catalog_named(const char *kind, const char *id,
    const char *what);

/* The type a parameter has in every message. */
enum param_type param_type(enum param);

#endif
