/*
 * The records of the model, each once, in the order in which a reader of the
 * schema table meets them.  For what prints the table; it decides nothing.
 */
#ifndef MODEL_RECORDS_H
#define MODEL_RECORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/schema.h"

#define RECORDS_MAX 96

struct records {
	struct {
		const struct record *record;
		bool in_list; /* somewhere it is the entry of a list */
	} of[RECORDS_MAX];
	size_t count;
};

/* The root comes first. */
void records_find(struct records *, const struct record *root);

#endif
