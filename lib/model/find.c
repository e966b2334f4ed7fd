/*
 * Finding a fact by its dotted path: keys of records, ids of entries.
 */
#include "model/decode.h"

static struct str
first_part(struct str path)
{
	return str_sub(path, 0, str_find(path, '.'));
}

/* The entry with that id; *entry is NULL when there is none. */
static void
find_entry(const struct list *l, size_t size, struct str id,
    const void **entry)
{
	*entry = NULL;
	for (size_t i = 0; i < l->count; i++) {
		const struct item *item =
		    (const void *)((const char *)l->items + i * size);

		if (str_eq(item->id, id)) {
			*entry = item;
			return;
		}
	}
}

bool
model_find(const struct model *m, struct str path, struct found *out)
{
	const struct record *r = &policy_record;
	const void *in = &m->policy;

	*out = (struct found){ 0 };
	if (str_ends(path, STR(".")))
		return false;
	while (path.len) {
		struct str part = first_part(path);

		path = str_from_off(path, part.len + 1);
		out->field = record_field(r, part);
		if (!out->field)
			return false;
		if (in)
			in = field_of(out->field, in);
		if (out->field->kind != FIELD_RECORD ||
		    (!path.len && out->field->shape == SHAPE_ONE))
			break;
		r = out->field->record;
		if (out->field->shape == SHAPE_ONE)
			continue;
		if (!path.len)
			break;
		part = first_part(path);
		path = str_from_off(path, part.len + 1);
		if (in)
			find_entry(in, r->size, part, &in);
		if (!in)
			return false;
		/* The entry alone stands for its label. */
		if (!path.len)
			out->field = record_flagged(r, FIELD_SHORTHAND);
		if (!path.len)
			in = out->field ? field_of(out->field, in) : NULL;
	}
	out->value = in;
	return !path.len && out->field;
}
