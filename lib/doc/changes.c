/*
 * How people are told of changes, and which version this is.
 */
#include "base/arena.h"
#include "doc/build.h"

static void
announced(struct builder *b, struct doc_node *s)
{
	const struct changes *c = &b->policy->changes;
	struct doc_node *list, *p;

	prose_paragraph(b, s, &c->text);
	p = paragraph(b, s);
	say_plain(b, p, M_VERSIONS_SIGNIFICANT);
	if (duration_given(c->notice_period.duration)) {
		doc_text(b->arena, p, STR(" "));
		say(b, p, M_VERSIONS_NOTICE_PERIOD,
		    { P_PERIOD,
			.text = duration_words(b, c->notice_period.duration,
			    FRAME_LABEL) });
	}
	if (!c->channels.count)
		return;
	list = doc_add(b->arena, s, DOC_BULLETS);
	for (EACH(struct channel, x, c->channels)) {
		const struct audience *who = (const void *)x->audience.to;
		struct str by;

		if (!x->by.is)
			continue;
		by = word_for(b, "channel", names_channels.ids[x->by.is],
		    "label");
		if (who)
			say(b, doc_add(b->arena, list, DOC_ITEM),
			    M_VERSIONS_CHANNEL,
			    { P_AUDIENCE,
				.nodes = prose_node(b, &who->label) },
			    { P_CHANNEL, .text = by });
		else
			say(b, doc_add(b->arena, list, DOC_ITEM),
			    M_VERSIONS_CHANNEL_ALL, { P_CHANNEL, .text = by });
	}
}

static struct doc_node *
version_entry(struct builder *b, struct doc_node *terms, enum message m)
{
	return entry(b, terms, STR(""), ICON_NONE, words(b, m));
}

static void
this_version(struct builder *b, struct doc_node *terms)
{
	const struct notice *n = &b->policy->notice;
	struct doc_node *to = version_entry(b, terms, M_VERSIONS_THIS);

	say(b, to, M_VERSIONS_NUMBER, { P_VERSION, .text = n->version.s });
	if (n->published.date.year) {
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_VERSIONS_PUBLISHED,
		    { P_DATE, .date = n->published.date });
	}
	if (n->effective.date.year) {
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_VERSIONS_EFFECTIVE,
		    { P_DATE, .date = n->effective.date });
	}
	if (n->last_updated.date.year) {
		doc_text(b->arena, to, STR(" "));
		say(b, to, M_VERSIONS_UPDATED,
		    { P_DATE, .date = n->last_updated.date });
	}
	if (n->status.is == STATUS_ARCHIVED) {
		doc_text(b->arena, to, STR(" "));
		say_plain(b, to, M_VERSIONS_ARCHIVED);
	}
}

void
section_versions(struct builder *b, struct doc_node *s)
{
	const struct notice *n = &b->policy->notice;
	struct doc_node *terms, *to;

	if (b->policy->changes.item.given)
		announced(b, s);
	terms = doc_add(b->arena, s, DOC_TERMS);
	if (n->status.is == STATUS_ARCHIVED && n->successor_url.s.len)
		doc_link(b->arena,
		    version_entry(b, terms, M_VERSIONS_CURRENT),
		    n->successor_url.s, words(b, M_BANNER_ARCHIVED_LINK));
	this_version(b, terms);
	if (n->previous.version.s.len || n->previous.url.s.len) {
		to = version_entry(b, terms, M_VERSIONS_PREVIOUS);
		if (n->previous.version.s.len && n->previous.url.s.len) {
			to = doc_add(b->arena, to, DOC_LINK);
			doc_mark(b->arena, to)->href = n->previous.url.s;
			say(b, to, M_VERSIONS_READ,
			    { P_VERSION, .text = n->previous.version.s });
		} else if (n->previous.url.s.len) {
			address(b, to, n->previous.url.s);
		} else {
			say(b, to, M_VERSIONS_NUMBER,
			    { P_VERSION, .text = n->previous.version.s });
		}
	}
	if (b->policy->changes.history_url.s.len)
		address(b, version_entry(b, terms, M_VERSIONS_HISTORY),
		    b->policy->changes.history_url.s);
	if (n->changes_summary.unit) {
		heading(b, s, "changes-summary", M_VERSIONS_CHANGED);
		prose_paragraph(b, s, &n->changes_summary);
	}
}
