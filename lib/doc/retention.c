/*
 * How long data are kept, and what happens then.
 */
#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

static bool
is_default(const struct retention *r)
{
	return str_eq(r->item.id, STR("default"));
}

struct str
retention_words(struct builder *b, const struct retention *r)
{
	struct str *items;
	struct out o;
	size_t n = 0;

	if (r->label.unit)
		return prose_words(b, &r->label);
	if (r->data.given == GIVEN_ANY || is_default(r) || !r->data.count)
		return words(b, M_RETENTION_ALL_OTHER);
	items = arena_array(b->arena, r->data.count, sizeof(*items));
	for (EACH(struct ref, d, r->data))
		items[n++] = data_words(b, (const void *)d->to);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	return out_end(&o);
}

void
retention_length(struct builder *b, struct doc_node *into,
    const struct retention *r)
{
	struct str period;

	if (!duration_given(r->period.duration)) {
		prose(b, into, &r->criteria);
		return;
	}
	period = duration_words(b, r->period.duration, FRAME_LABEL);
	if (r->trigger.unit)
		say(b, into, M_RETENTION_PERIOD,
		    { P_PERIOD, .text = period },
		    { P_EVENT, .nodes = prose_node(b, &r->trigger) });
	else
		doc_text(b->arena, into, period);
}

void
retention_part(struct builder *b, struct doc_node *c,
    const struct retention *r)
{
	struct doc_node *part = doc_add(b->arena, c, DOC_PART);

	if (duration_given(r->period.duration))
		retention_length(b, part, r);
	else
		doc_link(b->arena, part,
		    to_anchor(b, anchor(b, "retention", r->item.id)),
		    retention_words(b, r));
}

static void
retention_row(struct builder *b, struct doc_node *t, const struct retention *r)
{
	struct doc_node *w = row(b, t, anchor(b, "retention", r->item.id));
	struct doc_node *c = cell(b, w);

	doc_text(b->arena, doc_add(b->arena, c, DOC_STRONG),
	    retention_words(b, r));
	if (r->label.unit && r->data.count) {
		struct retention bare = { .data = r->data };

		doc_text(b->arena, condition(b, c),
		    retention_words(b, &bare));
	}
	c = cell(b, w);
	retention_length(b, c, r);
	if (duration_given(r->period.duration) && r->criteria.unit)
		prose(b, condition(b, c), &r->criteria);
	if (r->reason.unit)
		say(b, condition(b, c), M_RETENTION_REASON,
		    { P_REASON, .nodes = prose_node(b, &r->reason) });
	if (r->exception.unit)
		prose(b, condition(b, c), &r->exception);
	c = cell(b, w);
	c->look = LOOK_STACK;
	for (EACH(struct choice, d, r->after))
		doc_text(b->arena, doc_add(b->arena, c, DOC_PART),
		    word_for(b, "retention.after", names_disposals.ids[d->is],
			"label"));
}

void
section_retention(struct builder *b, struct doc_node *s)
{
	static const enum message columns[] = { M_RETENTION_COLUMN_DATA,
		M_RETENTION_COLUMN_LENGTH, M_RETENTION_COLUMN_AFTER };
	struct doc_node *t;

	if (!b->policy->retention.count)
		return;
	say_plain(b, paragraph(b, s), M_RETENTION_INTRO);
	t = table(b, s, STR("table-retention"), LOOK_TABLE, columns, 3);
	say_plain(b, t->first, M_RETENTION_CAPTION);
	for (EACH(struct retention, r, b->policy->retention))
		retention_row(b, t, r);
}
