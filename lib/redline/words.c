#include "redline/words.h"

#include "base/arena.h"
#include "base/date.h"
#include "redline/parts.h"

const char *
class_name(enum redline_class class)
{
	static const char *const names[REDLINE_CLASS_COUNT] = {
		[REDLINE_CLASS_NONE] = "change",
		[REDLINE_SIGNIFICANT] = "significant",
		[REDLINE_NOTABLE] = "notable",
		[REDLINE_REVIEW] = "review",
		[REDLINE_EDITORIAL] = "editorial",
	};

	return names[class];
}

size_t
class_count(const struct redline_page *p, enum redline_class class)
{
	size_t n = 0;

	for (size_t i = 0; i < p->change_count; i++)
		n += p->changes[i].class == class;
	return n;
}

void
out_counts(struct out *o, const struct redline_page *p)
{
	bool any = false;

	for (unsigned c = 0; c < REDLINE_CLASS_COUNT; c++) {
		size_t n = class_count(p, (enum redline_class)c);

		if (!n)
			continue;
		out_printf(o, "%s%zu %s", any ? ", " : "", n,
		    c == REDLINE_REVIEW ? n == 1 ? "needs review" :
		    "need review" : class_name((enum redline_class)c));
		any = true;
	}
	if (!any)
		out_lit(o, "no change in the model");
}

struct str
short_print(const struct redline_change *c)
{
	return str_sub(c->fingerprint, 0, 8);
}

enum redline_shown
shown_in(const struct redline_change *c, size_t text)
{
	return c->shown ? c->shown[text] : REDLINE_UNSEEN;
}

struct str
old_and_new(struct arena *a, struct str old, struct str new)
{
	if (!old.len || !new.len)
		return old.len ? old : new;
	if (str_eq(old, new))
		return new;
	return arena_printf(a, "%.*s → %.*s", STR_ARG(old), STR_ARG(new));
}

struct str
note_words(struct arena *a, const struct run *r)
{
	switch (r->note) {
	case NOTE_LINK_CHANGED:
		return arena_printf(a, "link target changed: %.*s → %.*s",
		    STR_ARG(r->href), STR_ARG(r->text));
	case NOTE_LINK_ADDED:
		return arena_printf(a, "link added: %.*s", STR_ARG(r->text));
	case NOTE_LINK_REMOVED:
		return arena_printf(a, "link removed: %.*s",
		    STR_ARG(r->href));
	case NOTE_STRESS_ADDED:
		return STR("emphasis added");
	case NOTE_STRESS_REMOVED:
		return STR("emphasis removed");
	}
	return (struct str){ 0 };
}

enum piece_kind
note_side(const struct run *r)
{
	switch (r->note) {
	case NOTE_LINK_ADDED:
	case NOTE_STRESS_ADDED:
		return PIECE_INSERTED;
	case NOTE_LINK_REMOVED:
	case NOTE_STRESS_REMOVED:
		return PIECE_DELETED;
	case NOTE_LINK_CHANGED:
		break;
	}
	return PIECE_EQUAL;
}

struct str
number_of(struct arena *a, size_t count, const char *one, const char *many)
{
	return arena_printf(a, "%zu %s", count, count == 1 ? one : many);
}

struct str
kind_note(struct arena *a, const struct redline_entry *e)
{
	if (!e->old || !e->new || e->old->kind == e->new->kind)
		return (struct str){ 0 };
	return arena_printf(a, "was %s, is %s", kind_name(e->old->kind),
	    kind_name(e->new->kind));
}

static struct str
moved_note(struct arena *a, const struct part *p)
{
	const char *text = p->moved ? ", text unchanged" : "";

	if (p->old_number && p->number && p->old_number != p->number)
		return arena_printf(a, "moved from %u to %u%s",
		    p->old_number, p->number, text);
	return arena_printf(a, "moved%s", text);
}

struct str
part_note(struct arena *a, const struct part *p)
{
	const struct redline_entry *e = p->heading;

	if (!e)
		return (struct str){ 0 };
	if (e->kind == REDLINE_INSERTED)
		return STR("new");
	if (e->kind == REDLINE_DELETED)
		return p->old_number ? arena_printf(a, "deleted, was %u",
		    p->old_number) : STR("deleted");
	if (p->of->move)
		return moved_note(a, p);
	if (p->number == p->old_number)
		return (struct str){ 0 };
	return p->old_number ? arena_printf(a, "was %u", p->old_number)
			     : STR("was without a number");
}

struct str
locales_words(struct arena *a, const struct redline_page *p,
    const struct redline_change *c)
{
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < p->text_count; i++) {
		enum redline_shown shown = shown_in(c, i);

		if (i)
			out_char(&o, ' ');
		if (shown == REDLINE_UNSEEN)
			out_lit(&o, "–");
		else
			out_str(&o, p->texts[i].tag);
		if (shown == REDLINE_STALE)
			out_lit(&o, "(stale)");
		else if (shown == REDLINE_MISSING)
			out_lit(&o, "(missing)");
	}
	return out_end(&o);
}

static struct str
joined(struct arena *a, const struct str *of, size_t count)
{
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < count; i++) {
		if (i)
			out_lit(&o, ", ");
		out_str(&o, of[i]);
	}
	return out_end(&o);
}

struct str
change_sentence(struct arena *a, const struct redline_change *c)
{
	struct str s = c->message;

	if (!s.len || s.p[0] < 'a' || s.p[0] > 'z')
		return s;
	return arena_printf(a, "%c%.*s", s.p[0] - 'a' + 'A',
	    STR_ARG(str_from_off(s, 1)));
}

/* "14 days before", of "P14D". */
static void
out_lead(struct out *o, struct str iso)
{
	static const char *const units[] = { "year", "month", "week", "day",
		"hour", "minute", "second" };
	struct duration d;
	bool any = false;

	if (str_eq(iso, STR("P0D"))) {
		out_lit(o, "when it takes effect");
		return;
	}
	if (!duration_parse(iso, &d)) {
		out_printf(o, "%.*s before", STR_ARG(iso));
		return;
	}
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		unsigned n[] = { d.years, d.months, d.weeks, d.days, d.hours,
			d.minutes, d.seconds };

		if (!n[i])
			continue;
		out_printf(o, "%s%u %s%s", any ? " " : "", n[i], units[i],
		    n[i] == 1 ? "" : "s");
		any = true;
	}
	out_lit(o, " before");
}

struct str
consequences(struct arena *a, const struct redline_change *c)
{
	struct str who = joined(a, c->audiences, c->audience_count);
	struct out o;

	out_init(&o, a);
	if (who.len)
		out_printf(&o, "%s: %.*s; ", c->lead.len ? "tell" : "concerns",
		    STR_ARG(who));
	if (c->lead.len) {
		out_lead(&o, c->lead);
		out_lit(&o, "; ");
	}
	if (c->consent)
		out_lit(&o, "fresh consent is needed; ");
	if (c->accepted.len)
		out_printf(&o, "accepted %.*s; ", STR_ARG(c->accepted));
	if (o.len)
		o.len -= 2;
	return out_end(&o);
}

struct str
text_counts(struct arena *a, const struct redline_text *t)
{
	size_t of[REDLINE_MOVED_CHANGED + 1] = { 0 };

	for (size_t i = 0; i < t->redline.count; i++)
		of[t->redline.of[i].kind]++;
	return arena_printf(a, "Texts: %zu changed, %zu inserted, "
		"%zu deleted, %zu moved, %zu unchanged%s",
	    of[REDLINE_CHANGED] + of[REDLINE_MOVED_CHANGED],
	    of[REDLINE_INSERTED], of[REDLINE_DELETED],
	    of[REDLINE_MOVED] + of[REDLINE_MOVED_CHANGED], of[REDLINE_SAME],
	    t->redline.coarse ? "; some are too long to be compared word by "
				"word" : "");
}

const char *
move_verb(const struct step *s)
{
	if (s->count)
		return "moved to";
	return kind_is_heading(s->entry->old->kind)
	    ? "moved here from behind" : "moved here from";
}

struct str
move_words(struct arena *a, const struct redline_text *t,
    const struct parts *ps, const struct step *s)
{
	const struct move *m = &ps->moves[s->move];
	struct str there = part_name(a, t, s->count ? m->to : m->from);
	struct str what = first_words(a,
	    block_words(a, t, s->entry->new));
	struct str more = s->count > 1 ? arena_printf(a, " and %zu more",
	    s->count - 1) : (struct str){ 0 };

	return arena_printf(a, "%s “%.*s”: “%.*s”%.*s", move_verb(s),
	    STR_ARG(there), STR_ARG(what), STR_ARG(more));
}
