/*
 * Finding a fact by its dotted path: keys of records, ids of entries.
 */
#include "model/decode.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"

void
entries_add(struct entries *es, struct arena *arena, const struct list *l,
    size_t size)
{
	for (size_t i = 0; i < l->count; i++) {
		const char *item = (const char *)l->items + i * size;

		if (es->count == es->cap)
			es->all = arena_grow(arena, es->all, &es->cap,
			    sizeof(*es->all));
		es->all[es->count++] =
		    (struct entry){ l->items, (const void *)item };
	}
}

static int
compare(const void *items, struct str id, const struct entry *e)
{
	uintptr_t a = (uintptr_t)items, b = (uintptr_t)e->items;

	return a != b ? (a > b) - (a < b) : str_cmp(id, e->item->id);
}

static int
by_list_and_id(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;
	int order = compare(a->items, a->item->id, b);

	return order ? order : (a->item > b->item) - (a->item < b->item);
}

void
entries_sort(struct entries *es)
{
	if (es->count)
		qsort(es->all, es->count, sizeof(*es->all), by_list_and_id);
}

const struct item *
entries_find(const struct entries *es, const void *items, struct str id)
{
	size_t low = 0, high = es->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(items, id, &es->all[middle]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < es->count && !compare(items, id, &es->all[low])
	    ? es->all[low].item
	    : NULL;
}

static struct str
first_part(struct str path)
{
	return str_sub(path, 0, str_find(path, '.'));
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
			in = entries_find(&m->entries,
			    ((const struct list *)in)->items, part);
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

/* --- whether something is stated --------------------------------------- */

static bool
value_stated(const struct field *f, const void *value)
{
	const struct list *l = value;

	if (f->shape != SHAPE_ONE)
		return l->count || l->given == GIVEN_NONE ||
		    l->given == GIVEN_ANY;
	switch (f->kind) {
	case FIELD_TEXT:
		return ((const struct text *)value)->s.len > 0;
	case FIELD_WORD:
		return ((const struct word *)value)->s.len > 0;
	case FIELD_DATE:
		return ((const struct day *)value)->date.year > 0;
	case FIELD_DURATION:
		return duration_given(
		    ((const struct period *)value)->duration);
	case FIELD_FLAG:
		return ((const struct flag *)value)->is != FLAG_NOT_GIVEN;
	case FIELD_NUMBER:
		return ((const struct number *)value)->given;
	case FIELD_ENUM:
		return ((const struct choice *)value)->is > 0;
	case FIELD_REF:
		return ((const struct ref *)value)->id.len > 0;
	case FIELD_RECORD:
		return ((const struct item *)value)->given != GIVEN_NOT;
	case FIELD_NONE:
		break;
	}
	return false;
}

bool
record_states(const struct record *r, const void *in, struct str path)
{
	while (path.len) {
		struct str part = first_part(path);
		const struct field *f = record_field(r, part);
		const void *value;

		assert(f);
		value = field_of(f, in);
		path = str_from_off(path, part.len + 1);
		if (!path.len || !value_stated(f, value) ||
		    f->shape != SHAPE_ONE)
			return value_stated(f, value);
		/* `none` for the whole states all of it as none. */
		if (((const struct item *)value)->given == GIVEN_NONE)
			return true;
		r = f->record;
		in = value;
	}
	return false;
}
