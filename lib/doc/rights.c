/*
 * What a person may ask for: the rights that regimes and bases give, and how
 * a request works (Art. 12 to 22, 77 GDPR).
 */
#include "base/arena.h"
#include "doc/build.h"

static bool
lists_rights(const struct policy *p)
{
	for (EACH(struct section, s, p->sections))
		if (names_find(&names_sections, s->item.id) ==
		    SECTION_RIGHTS)
			return true;
	return !p->sections.count;
}

static void
report_note(struct diags *ds, const struct policy *p,
    const struct right_note *n, enum right right)
{
	const char *why = right_given_by(right);
	struct diag *d = diag(ds, R_RIGHT_NOT_SHOWN, n->item.key_at,
	    "the notice does not show the right '%s', nor this note on it",
	    right_ids[right]);

	d->path = arena_printf(ds->arena, "rights.details.%s",
	    right_ids[right]);
	if (!lists_rights(p)) {
		diag_help(ds, d, "add 'rights' to 'sections', or take the "
		    "note out");
	} else if (why && p->rights.stated.count) {
		diag_help(ds, d, "add the right to 'rights.stated', or take "
		    "the note out");
	} else if (why) {
		diag_note(ds, d, "%s", why);
		diag_help(ds, d, "state what gives the right, or take the "
		    "note out");
	} else {
		diag_note(ds, d, "policyc has no words for this right yet");
		diag_help(ds, d, "say it in a section of your own, under "
		    "'sections'");
	}
}

void
rights_check(struct diags *ds, const struct policy *p)
{
	enum right shown[RIGHT_COUNT];
	size_t count = lists_rights(p) ? rights_of(p, shown) : 0;

	for (EACH(struct right_note, n, p->rights.details)) {
		unsigned right = names_find(&names_rights, n->item.id);
		size_t i = 0;

		while (i < count && shown[i] != right)
			i++;
		if (right && i == count)
			report_note(ds, p, n, right);
	}
}

static enum doc_icon
right_icon(enum right right)
{
	static const unsigned char icons[RIGHT_COUNT] = {
		[RIGHT_ACCESS] = ICON_EYE,
		[RIGHT_RECTIFICATION] = ICON_EDIT,
		[RIGHT_ERASURE] = ICON_ERASE,
		[RIGHT_RESTRICTION] = ICON_PAUSE,
		[RIGHT_PORTABILITY] = ICON_EXPORT,
		[RIGHT_OBJECTION] = ICON_OBJECT,
		[RIGHT_OBJECTION_DM] = ICON_OBJECT,
		[RIGHT_WITHDRAW_CONSENT] = ICON_UNDO,
		[RIGHT_ADM] = ICON_HUMAN,
		[RIGHT_COMPLAIN_AUTHORITY] = ICON_COMPLAIN,
		[RIGHT_COMPLAIN_CONTROLLER] = ICON_COMPLAIN,
		[RIGHT_CH_ACCESS] = ICON_EYE,
		[RIGHT_CH_PORTABILITY] = ICON_EXPORT,
		[RIGHT_CH_CORRECTION] = ICON_EDIT,
		[RIGHT_CH_ADM] = ICON_HUMAN,
		[RIGHT_CA_KNOW] = ICON_EYE,
		[RIGHT_CA_DELETE] = ICON_ERASE,
		[RIGHT_CA_CORRECT] = ICON_EDIT,
		[RIGHT_CA_OPT_OUT] = ICON_OBJECT,
		[RIGHT_CA_LIMIT] = ICON_PAUSE,
		[RIGHT_CA_ADMT_OPT_OUT] = ICON_OBJECT,
		[RIGHT_CA_ADMT_ACCESS] = ICON_EYE,
		[RIGHT_CA_NONRETALIATION] = ICON_RIGHTS,
	};

	return (enum doc_icon)icons[right];
}

/* A right that depends on what we do: links to where we do it. */
static void
concerns(struct builder *b, struct doc_node *to, enum right right)
{
	const struct purpose **of = arena_array(b->arena,
	    b->policy->purposes.count, sizeof(*of));
	size_t n = right_purposes(b->policy, right, of);
	struct doc_node **items = arena_array(b->arena, n, sizeof(*items));

	for (size_t i = 0; i < n; i++) {
		items[i] = doc_new(b->arena, DOC_TERM);
		purpose_link(b, items[i], of[i]);
	}
	if (n)
		say(b, condition(b, to), M_RIGHTS_CONCERNS,
		    { P_PURPOSES, .nodes = list_nodes(b, items, n) });
}

static void
right_entry(struct builder *b, struct doc_node *terms, enum right right)
{
	struct str id = str_from(right_ids[right]);
	struct doc_node *to = entry(b, terms, anchor(b, "right", id),
	    right_icon(right), word_for(b, "right", id.p, "label"));

	doc_text(b->arena, to, word_for(b, "right", id.p, "text"));
	for (EACH(struct right_note, n, b->policy->rights.details)) {
		if (!str_eq(n->item.id, id) || !n->note.unit)
			continue;
		doc_text(b->arena, to, STR(" "));
		prose(b, to, &n->note);
	}
	concerns(b, to, right);
}

static struct doc_node *
step(struct builder *b, struct doc_node *steps)
{
	return doc_add(b->arena, steps, DOC_ITEM);
}

static void
contact_step(struct builder *b, struct doc_node *steps)
{
	const struct list *l = &b->policy->rights.contact;
	struct doc_node **items = arena_array(b->arena, l->count,
	    sizeof(*items));
	size_t n = 0;

	if (!l->count)
		return;
	for (EACH(struct word, w, *l)) {
		items[n] = doc_new(b->arena, DOC_TERM);
		address(b, items[n++], w->s);
	}
	say(b, step(b, steps), M_RIGHTS_CONTACT,
	    { P_CONTACT, .nodes = list_nodes(b, items, n) });
}

static void
respond_step(struct builder *b, struct doc_node *steps)
{
	const struct rights *r = &b->policy->rights;
	struct doc_node *item;

	if (!duration_given(r->respond_within.duration))
		return;
	item = step(b, steps);
	say(b, item, M_RIGHTS_RESPOND,
	    { P_PERIOD,
		.text = duration_words(b, r->respond_within.duration,
		    FRAME_WITHIN) });
	if (duration_given(r->extended_by.duration)) {
		doc_text(b->arena, item, STR(" "));
		say(b, item, M_RIGHTS_EXTENDED,
		    { P_PERIOD,
			.text = duration_words(b, r->extended_by.duration,
			    FRAME_LABEL) });
	}
	if (r->extension.unit) {
		doc_text(b->arena, item, STR(" "));
		prose(b, item, &r->extension);
	}
}

static void
how(struct builder *b, struct doc_node *s)
{
	const struct rights *r = &b->policy->rights;
	struct doc_node *steps;

	if (!r->item.given)
		return;
	heading(b, s, "rights-how", M_RIGHTS_HOW);
	steps = doc_add(b->arena, s, DOC_STEPS);
	contact_step(b, steps);
	if (r->automated_objection.unit)
		prose(b, step(b, steps), &r->automated_objection);
	if (r->identity_check.unit)
		prose(b, step(b, steps), &r->identity_check);
	respond_step(b, steps);
	if (r->fee.unit)
		prose(b, step(b, steps), &r->fee);
	if (r->refusal.unit)
		prose(b, step(b, steps), &r->refusal);
}

static bool
is_objection(enum right right)
{
	return right == RIGHT_OBJECTION || right == RIGHT_OBJECTION_DM ||
	    right == RIGHT_OBJECTION_RESEARCH;
}

/* The rights to object, or the others; false when there are none. */
static bool
right_entries(struct builder *b, struct doc_node *s,
    const enum right *rights, size_t n, bool objections)
{
	struct doc_node *terms = NULL;

	for (size_t i = 0; i < n; i++) {
		if (is_objection(rights[i]) != objections)
			continue;
		if (!terms && objections)
			heading(b, s, "rights-objection", M_RIGHTS_OBJECTION);
		if (!terms)
			terms = doc_add(b->arena, s, DOC_TERMS);
		right_entry(b, terms, rights[i]);
	}
	return terms;
}

/*
 * The right to object comes first and by itself: it is to be brought to
 * people's attention "clearly and separately" (Art. 21(4) GDPR).
 */
void
section_rights(struct builder *b, struct doc_node *s)
{
	enum right rights[RIGHT_COUNT];
	size_t n = rights_of(b->policy, rights);

	if (!rights_given(b->policy))
		return;
	if (n)
		say_plain(b, paragraph(b, s), M_RIGHTS_INTRO);
	if (right_entries(b, s, rights, n, true))
		heading(b, s, "rights-others", M_RIGHTS_OTHERS);
	right_entries(b, s, rights, n, false);
	how(b, s);
}

void
section_automated_decisions(struct builder *b, struct doc_node *s)
{
	struct doc_node *terms, *to;

	if (b->policy->automated_decisions.given == GIVEN_NONE) {
		say_plain(b, paragraph(b, s), M_ADM_NEVER);
		return;
	}
	if (!b->policy->automated_decisions.count)
		return;
	say_plain(b, paragraph(b, s), M_ADM_INTRO);
	terms = doc_add(b->arena, s, DOC_TERMS);
	for (EACH(struct automated_decision, d,
		 b->policy->automated_decisions)) {
		to = entry(b, terms, anchor(b, "decision", d->item.id),
		    ICON_NONE,
		    d->purpose.to
			? purpose_words(b, (const void *)d->purpose.to)
			: d->item.id);
		prose(b, to, &d->logic);
		if (d->ground.is)
			doc_text(b->arena, condition(b, to),
			    word_for(b, "adm.ground",
				names_grounds.ids[d->ground.is], "text"));
		if (d->data.count)
			say(b, condition(b, to), M_SOURCE_DATA,
			    { P_DATA, .text = data_list(b, &d->data) });
		if (d->significance.unit)
			prose(b, condition(b, to), &d->significance);
		if (d->consequences.unit)
			prose(b, condition(b, to), &d->consequences);
		for (EACH(struct choice, c, d->safeguards))
			doc_text(b->arena, condition(b, to),
			    word_for(b, "adm.safeguard",
				names_safeguards.ids[c->is], "text"));
	}
}
