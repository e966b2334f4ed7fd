/*
 * Tables of units as spreadsheets keep them: RFC 4180 with a first row of
 * names (id, source, target, state), in any order and with any others;
 * comma, semicolon or tab between cells.
 */
#ifndef I18N_CSV_H
#define I18N_CSV_H

#include <stdbool.h>

#include "source/source.h"

struct arena;
struct diags;

enum csv_column { CSV_ID, CSV_SOURCE, CSV_TARGET, CSV_STATE, CSV_COLUMNS };

struct csv {
	struct diags *ds;
	struct arena *arena;
	const struct source *source;
	size_t off;
	char between;
	size_t columns[CSV_COLUMNS]; /* 0: none; else its number */
	bool broken; /* and said so */
};

struct csv_row {
	struct span at;
	struct str cells[CSV_COLUMNS];
};

/* False, with a diagnostic, when it is no such table. */
bool csv_open(struct diags *, struct arena *, const struct source *,
    struct csv *);
/* The next row; false at the end, or where a quotation mark is left open. */
bool csv_next(struct csv *, struct csv_row *);

#endif
