#include "change/raw.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "change/value.h"

struct walk {
	struct raws *raws;
	struct arena *arena;
	const struct model *model[SIDES];
	/* Entries of the old collections that have another id now. */
	struct renamed {
		struct str old_id, new_id;
		enum collection in;
	} *renamed;
	size_t renamed_count, renamed_cap;
};

/* --- one difference ----------------------------------------------------- */

static void
put_key(struct out *o, struct str key)
{
	if (!key.len)
		return;
	if (o->len)
		out_char(o, '.');
	out_str(o, key);
}

static void
put_path(struct out *o, const struct raw_step *s, bool ids)
{
	if (!s)
		return;
	put_path(o, s->up, ids);
	put_key(o, s->key);
	if (!ids || !s->entry)
		return;
	out_char(o, '.');
	path_part(o, (s->in[SIDE_NEW] ? s->in[SIDE_NEW] : s->in[SIDE_OLD])->id);
}

static struct str
path_to(const struct walk *w, const struct raw_step *s,
    const struct field *f, struct str last, bool ids)
{
	struct out o;

	out_init(&o, w->arena);
	put_path(&o, s, ids);
	put_key(&o, str_from(f->key));
	if (last.len) {
		out_char(&o, '.');
		path_part(&o, last);
	}
	return out_end(&o);
}

static struct raw *
add(struct walk *w, enum raw_what what, const struct raw_step *s,
    const struct field *f, struct str last)
{
	struct raws *raws = w->raws;
	struct raw *r;

	if (raws->count == raws->cap)
		raws->all = arena_grow(w->arena, raws->all, &raws->cap,
		    sizeof(*raws->all));
	r = &raws->all[raws->count++];
	*r = (struct raw){ .what = what, .field = f, .step = s,
		.path = path_to(w, s, f, last, true),
		.place = path_to(w, s, f, (struct str){ 0 }, false) };
	return r;
}

static void
set_side(struct raw *r, enum raw_side side, const void *of, struct str value,
    struct span at)
{
	r->of[side] = of;
	r->value[side] = value;
	r->at[side] = at;
}

/* --- values ------------------------------------------------------------- */

/* The lines of an address are an order; other lists of words are sets. */
static bool
is_ordered(const struct field *f)
{
	return f->kind == FIELD_WORD && f->shape == SHAPE_LIST &&
	    !strcmp(f->key, "lines");
}

static struct str
in_order(struct arena *a, const struct list *l)
{
	struct out o;

	out_init(&o, a);
	for (EACH(struct word, x, *l)) {
		if (o.len)
			out_lit(&o, ", ");
		out_str(&o, x->s);
	}
	return out_end(&o);
}

static struct str
said(struct walk *w, const struct field *f, const void *v)
{
	return is_ordered(f) ? in_order(w->arena, v)
			     : value_of(w->arena, f, v);
}

/* The id that an entry of the old model has in the new one. */
static struct str
id_now(const struct walk *w, enum collection in, struct str id)
{
	for (size_t i = 0; i < w->renamed_count; i++)
		if (w->renamed[i].in == in &&
		    str_eq(w->renamed[i].old_id, id))
			return w->renamed[i].new_id;
	return id;
}

static bool
is_same(const struct walk *w, const struct field *f, struct str old,
    struct str new)
{
	if (!old.p || !new.p)
		return old.p == new.p;
	if (f->kind == FIELD_REF && f->shape == SHAPE_ONE)
		old = id_now(w, f->target, old);
	return str_eq(old, new);
}

/* Most texts are, and then their one form need not be made. */
static bool
is_same_text(const struct field *f, const void *old, const void *new)
{
	if (f->shape != SHAPE_ONE)
		return false;
	if (f->kind == FIELD_TEXT)
		return str_eq(((const struct text *)old)->s,
		    ((const struct text *)new)->s);
	return f->kind == FIELD_WORD &&
	    str_eq(((const struct word *)old)->s,
		((const struct word *)new)->s);
}

static void
compare_value(struct walk *w, const struct raw_step *s, const struct field *f,
    const void *old, const void *new)
{
	struct str was, is;
	struct raw *r;

	if (is_same_text(f, old, new))
		return;
	was = said(w, f, old);
	is = said(w, f, new);
	if (is_same(w, f, was, is))
		return;
	r = add(w, RAW_FIELD, s, f, (struct str){ 0 });
	set_side(r, SIDE_OLD, old, was, value_at(f, old));
	set_side(r, SIDE_NEW, new, is, value_at(f, new));
}

/* --- sets --------------------------------------------------------------- */

struct member {
	struct str value;
	const void *of;
};

static int
by_value(const void *x, const void *y)
{
	return str_cmp(((const struct member *)x)->value,
	    ((const struct member *)y)->value);
}

static struct member *
members(struct walk *w, const struct field *f, const struct list *l,
    enum raw_side side)
{
	struct member *all = arena_array(w->arena, l->count, sizeof(*all));
	size_t size = field_size(f);

	for (size_t i = 0; i < l->count; i++) {
		const void *of = (const char *)l->items + i * size;
		struct str value = value_of_one(w->arena, f, of);

		if (f->kind == FIELD_REF && side == SIDE_OLD)
			value = id_now(w, f->target, value);
		all[i] = (struct member){ value, of };
	}
	if (l->count)
		qsort(all, l->count, sizeof(*all), by_value);
	return all;
}

static void
one_side(struct walk *w, const struct raw_step *s, const struct field *f,
    const struct member *m, enum raw_side side)
{
	struct raw *r = add(w, RAW_MEMBER, s, f, m->value);

	set_side(r, side, m->of, m->value, *(const struct span *)m->of);
}

/* Past others that say the same. */
static size_t
past(const struct member *all, size_t i, size_t count)
{
	struct str value = all[i].value;

	while (i < count && str_eq(all[i].value, value))
		i++;
	return i;
}

static void
compare_members(struct walk *w, const struct raw_step *s,
    const struct field *f, const struct list *old, const struct list *new)
{
	struct member *a = members(w, f, old, SIDE_OLD);
	struct member *b = members(w, f, new, SIDE_NEW);
	size_t i = 0, j = 0;

	while (i < old->count || j < new->count) {
		int order = i == old->count ? 1
		    : j == new->count	    ? -1
					    : by_value(&a[i], &b[j]);

		if (order < 0)
			one_side(w, s, f, &a[i], SIDE_OLD);
		if (order > 0)
			one_side(w, s, f, &b[j], SIDE_NEW);
		if (order <= 0)
			i = past(a, i, old->count);
		if (order >= 0)
			j = past(b, j, new->count);
	}
}

static void
compare_set(struct walk *w, const struct raw_step *s, const struct field *f,
    const struct list *old, const struct list *new)
{
	/* `any` and `none` are said of the whole. */
	if (is_ordered(f) || (!old->count && !new->count) ||
	    old->given == GIVEN_ANY || new->given == GIVEN_ANY)
		compare_value(w, s, f, old, new);
	else
		compare_members(w, s, f, old, new);
}

/* --- entries ------------------------------------------------------------ */

static void compare_fields(struct walk *, const struct raw_step *,
    const struct record *, const void *old, const void *new);

static const struct item *
entry_at(const struct list *l, const struct field *f, size_t i)
{
	return (const void *)((const char *)l->items + i * f->record->size);
}

static const struct item *
find(const struct model *m, const struct list *l, struct str id)
{
	return l->count ? entries_find(&m->entries, l->items, id) : NULL;
}

/* By id, or else by one that it had, and that nothing has now. */
static const struct item *
before(const struct walk *w, const struct list *old, const struct list *new,
    const struct item *x)
{
	const struct item *found = find(w->model[SIDE_OLD], old, x->id);

	if (found)
		return found;
	for (EACH(struct word, id, x->formerly)) {
		found = find(w->model[SIDE_OLD], old, id->s);
		if (found && !find(w->model[SIDE_NEW], new, id->s))
			return found;
	}
	return NULL;
}

static void
whole_entry(struct walk *w, const struct raw_step *s, const struct field *f,
    const struct item *x, enum raw_side side)
{
	struct raw *r = add(w, RAW_ENTRY, s, f, x->id);

	set_side(r, side, x, x->id, x->key_at);
}

static void
compare_entry(struct walk *w, const struct raw_step *up,
    const struct field *f, const struct item *old, const struct item *new)
{
	struct raw_step *s = ARENA_NEW(w->arena, struct raw_step);
	struct raw *r;

	*s = (struct raw_step){ up, str_from(f->key), f->record, { old, new },
		true };
	if (!str_eq(old->id, new->id)) {
		r = add(w, RAW_ID, up, f, new->id);
		r->step = s;
		set_side(r, SIDE_OLD, old, old->id, old->key_at);
		set_side(r, SIDE_NEW, new, new->id, new->key_at);
	}
	compare_fields(w, s, f->record, old, new);
}

static void
compare_order(struct walk *w, const struct raw_step *s, const struct field *f,
    const struct list *old, const struct list *new)
{
	const struct item *last = NULL;
	bool moved = false;
	struct raw *r;

	if (strcmp(f->key, "sections"))
		return;
	for (size_t i = 0; i < new->count; i++) {
		const struct item *x =
		    before(w, old, new, entry_at(new, f, i));

		moved |= x && last && x < last;
		last = x ? x : last;
	}
	if (!moved)
		return;
	r = add(w, RAW_ORDER, s, f, (struct str){ 0 });
	set_side(r, SIDE_OLD, old, STR("one order"), old->at);
	set_side(r, SIDE_NEW, new, STR("another order"), new->at);
}

static void
compare_entries(struct walk *w, const struct raw_step *s,
    const struct field *f, const struct list *old, const struct list *new)
{
	bool *kept = arena_array(w->arena, old->count, sizeof(*kept));

	if (!old->count && !new->count)
		compare_value(w, s, f, old, new);
	for (size_t i = 0; i < new->count; i++) {
		const struct item *x = entry_at(new, f, i);
		const struct item *was = before(w, old, new, x);
		size_t index = was ? (size_t)((const char *)was -
					 (const char *)old->items) /
			f->record->size
				   : 0;

		/* Two that claim one former entry: the second one is new. */
		if (!was || kept[index]) {
			whole_entry(w, s, f, x, SIDE_NEW);
			continue;
		}
		kept[index] = true;
		compare_entry(w, s, f, was, x);
	}
	for (size_t i = 0; i < old->count; i++)
		if (!kept[i])
			whole_entry(w, s, f, entry_at(old, f, i), SIDE_OLD);
	compare_order(w, s, f, old, new);
}

/* --- records ------------------------------------------------------------ */

static void
compare_part(struct walk *w, const struct raw_step *up,
    const struct field *f, const struct item *old, const struct item *new)
{
	struct raw_step *s = ARENA_NEW(w->arena, struct raw_step);
	size_t count = w->raws->count;

	*s = (struct raw_step){ up, str_from(f->key), f->record, { old, new },
		false };
	compare_fields(w, s, f->record, old, new);
	/* Its keys say that it came or went, if it has any. */
	if (count == w->raws->count)
		compare_value(w, up, f, old, new);
}

static void
compare_field(struct walk *w, const struct raw_step *s,
    const struct field *f, const void *old, const void *new)
{
	if (f->kind == FIELD_RECORD && f->shape == SHAPE_ONE)
		compare_part(w, s, f, old, new);
	else if (f->kind == FIELD_RECORD)
		compare_entries(w, s, f, old, new);
	else if (f->shape != SHAPE_ONE)
		compare_set(w, s, f, old, new);
	else
		compare_value(w, s, f, old, new);
}

static void
compare_fields(struct walk *w, const struct raw_step *s,
    const struct record *r, const void *old, const void *new)
{
	for (const struct field *f = r->fields; f->key; f++)
		compare_field(w, s, f, field_of(f, old), field_of(f, new));
}

/* --- renames ------------------------------------------------------------ */

static const struct list *
collection_of(const struct model *m, enum collection c)
{
	return (const void *)((const char *)&m->policy +
	    collections[c].offset);
}

static void
find_renamed(struct walk *w, enum collection c)
{
	const struct list *old = collection_of(w->model[SIDE_OLD], c);
	const struct list *new = collection_of(w->model[SIDE_NEW], c);
	const struct entries *all = &w->model[SIDE_NEW]->entries;
	const struct item *was;

	for (size_t i = 0; i < all->count; i++) {
		const struct entry *e = &all->all[i];

		if (e->items != new->items || !e->item->formerly.count)
			continue;
		was = before(w, old, new, e->item);
		if (!was || str_eq(was->id, e->item->id))
			continue;
		if (w->renamed_count == w->renamed_cap)
			w->renamed = arena_grow(w->arena, w->renamed,
			    &w->renamed_cap, sizeof(*w->renamed));
		w->renamed[w->renamed_count++] =
		    (struct renamed){ was->id, e->item->id, c };
	}
}

/* --- references --------------------------------------------------------- */

static bool
is_ref(const struct raw *r)
{
	return r->field->kind == FIELD_REF &&
	    (r->what == RAW_MEMBER || r->field->shape == SHAPE_ONE);
}

static int
compare_refs(const struct raw_ref *a, const struct raw_ref *b)
{
	int order = (a->in > b->in) - (a->in < b->in);

	if (!order)
		order = (a->side > b->side) - (a->side < b->side);
	return order ? order : str_cmp(a->id, b->id);
}

static int
by_target(const void *x, const void *y)
{
	const struct raw_ref *a = x, *b = y;
	int order = compare_refs(a, b);

	return order ? order : (a->raw > b->raw) - (a->raw < b->raw);
}

static void
list_refs(struct raws *raws, struct arena *a)
{
	raws->refs = arena_array(a, raws->count * SIDES, sizeof(*raws->refs));
	for (size_t i = 0; i < raws->count * SIDES; i++) {
		struct raw *r = &raws->all[i / SIDES];
		enum raw_side side = (enum raw_side)(i % SIDES);

		if (is_ref(r) && r->value[side].p)
			raws->refs[raws->ref_count++] = (struct raw_ref){
				r->field->target, side, r->value[side], r };
	}
	if (raws->ref_count)
		qsort(raws->refs, raws->ref_count, sizeof(*raws->refs),
		    by_target);
}

struct raw *
raws_ref(const struct raws *raws, enum collection c, struct str id,
    enum raw_side side, size_t n)
{
	const struct raw_ref key = { c, side, id, NULL };
	size_t low = 0, high = raws->ref_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_refs(&raws->refs[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	low += n;
	return low < raws->ref_count &&
		!compare_refs(&raws->refs[low], &key)
	    ? raws->refs[low].raw
	    : NULL;
}

enum collection
raw_collection(const struct raw *r)
{
	if (r->field->kind != FIELD_RECORD)
		return COLLECTION_NONE;
	for (unsigned c = 1; c < COLLECTION_COUNT; c++)
		if (str_eq(r->place, str_from(collections[c].path)))
			return (enum collection)c;
	return COLLECTION_NONE;
}

void
raws_find(struct raws *raws, struct arena *a, const struct model *old,
    const struct model *new)
{
	struct walk w = { raws, a, { old, new }, NULL, 0, 0 };

	*raws = (struct raws){ 0 };
	for (unsigned c = 1; c < COLLECTION_COUNT; c++)
		find_renamed(&w, (enum collection)c);
	compare_fields(&w, NULL, &policy_record, &old->policy, &new->policy);
	list_refs(raws, a);
}
