/* Texts that read the same, and at the end what is left for people to read. */
#include "change/judge.h"
#include "change/value.h"

/* The same letters and numbers, one after another. */
static void
same_words(struct judge *j)
{
	for (EACH_RAW(j, r)) {
		if (r->claimed || r->what != RAW_FIELD || came(r) ||
		    went(r) || r->field->kind != FIELD_TEXT)
			continue;
		if (str_eq(text_bare(j->arena, r->value[SIDE_OLD]),
			text_bare(j->arena, r->value[SIDE_NEW])))
			report(j, r, C_WORDING_ONLY);
	}
}

const struct change_row wording_changes[] = {
	{ .all = same_words },
	{ 0 },
};

/* --- what no other rule took -------------------------------------------- */

/* Texts, and entries that hold nothing but texts. */
static void
prose(struct judge *j)
{
	static const char *const entries[] = { "definitions", "lawful_bases",
		"notice.surprises", "rights.details", "sections" };

	for (EACH_RAW(j, r)) {
		bool is = r->field->kind == FIELD_TEXT;

		for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]);
		     i++)
			is |= r->what == RAW_ENTRY &&
			    str_eq(r->place, str_from(entries[i]));
		if (is && !r->claimed)
			report(j, r, C_PROSE_EDITED);
	}
}

/* A document that says what protects data is more than a link. */
static void
links(struct judge *j)
{
	for (EACH_RAW(j, r)) {
		struct change *c;

		if (r->claimed || r->field->kind != FIELD_WORD ||
		    r->field->format != FORMAT_URL)
			continue;
		c = report(j, r, C_LINK_TARGET_CHANGED);
		if (str_eq(r->place, STR("transfers.rules_url")))
			c->class = CLASS_NOTABLE;
	}
}

static void
ids(struct judge *j)
{
	for (EACH_RAW(j, r))
		if (!r->claimed && r->what == RAW_ID)
			report(j, r, C_ID_RENAMED);
}

const struct change_row last_changes[] = {
	{ .all = prose },
	{ .all = links },
	{ .all = ids },
	{ 0 },
};
