#include "model/records.h"

#include <assert.h>

static void
meet(struct records *rs, const struct record *r, bool in_list)
{
	for (size_t i = 0; i < rs->count; i++)
		if (rs->of[i].record == r) {
			rs->of[i].in_list |= in_list;
			return;
		}
	assert(rs->count < RECORDS_MAX);
	rs->of[rs->count].record = r;
	rs->of[rs->count++].in_list = in_list;
	for (const struct field *f = r->fields; f->key; f++)
		if (f->kind == FIELD_RECORD)
			meet(rs, f->record, f->shape == SHAPE_LIST);
}

void
records_find(struct records *rs, const struct record *root)
{
	*rs = (struct records){ .count = 0 };
	meet(rs, root, false);
}
