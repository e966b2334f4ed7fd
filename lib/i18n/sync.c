#include "i18n/sync.h"

#include "base/arena.h"
#include "base/out.h"
#include "i18n/approve.h"

#define PREVIOUS "policyc-previous"
#define WORDS_MAX 4096

struct sync {
	struct arena *arena;
	const struct xliff *old;
	struct str locale;
	struct xliff_index going; /* units of no text, by their source */
	struct xliff_index used;  /* units whose translation has a text */
	/* Ends of the lists of the unit that is being made. */
	struct xliff_note **note_end;
	struct xliff_match **match_end;
};

/* --- how much of a text is still there ---------------------------------- */

static struct str
next_word(struct str s, size_t *off)
{
	size_t start;

	while (*off < s.len && s.p[*off] == ' ')
		++*off;
	start = *off;
	while (*off < s.len && s.p[*off] != ' ')
		++*off;
	return str_sub(s, start, *off - start);
}

/* The first words of a collapsed text; returns how many there are. */
static size_t
words(struct arena *a, struct str s, struct str **out)
{
	size_t n = 0, off = 0, max = s.len / 2 + 1;
	struct str w;

	if (max > WORDS_MAX)
		max = WORDS_MAX;
	*out = arena_array(a, max, sizeof(**out));
	while (n < max && (w = next_word(s, &off)).len)
		(*out)[n++] = w;
	return n;
}

/* Words in common, twice, per word of both: "92.0". */
static struct str
similarity(struct arena *a, struct str was, struct str is)
{
	struct str *x, *y;
	size_t nx = words(a, xliff_collapsed(a, was), &x);
	size_t ny = words(a, xliff_collapsed(a, is), &y);
	size_t common = 0, tenths;

	for (size_t i = 0; i < nx; i++)
		for (size_t j = 0; j < ny; j++)
			if (str_eq(x[i], y[j])) {
				y[j] = STR("");
				common++;
				break;
			}
	tenths = nx + ny ? common * 2 * 1000 / (nx + ny) : 1000;
	return arena_printf(a, "%zu.%zu", tenths / 10, tenths % 10);
}

/* --- notes and matches -------------------------------------------------- */

static void
add_note(struct sync *s, struct str applies_to, struct str category,
    struct str text)
{
	struct xliff_note *n = ARENA_NEW(s->arena, struct xliff_note);

	*n = (struct xliff_note){ .category = category,
		.applies_to = applies_to, .text = text };
	*s->note_end = n;
	s->note_end = &n->next;
}

/* The notes that others wrote; ours are written anew. */
static void
keep_notes(struct sync *s, const struct xliff_unit *old)
{
	for (const struct xliff_note *n = old->notes; n; n = n->next)
		if (!str_eq(n->category, STR("context")) &&
		    !str_eq(n->category, STR("stale")) &&
		    !str_eq(n->category, STR("obsolete")))
			add_note(s, n->applies_to, n->category, n->text);
}

static bool
is_previous(const struct xliff_match *m)
{
	return str_eq(m->origin, STR(PREVIOUS));
}

static const struct xliff_match *
previous(const struct xliff_unit *u)
{
	for (const struct xliff_match *m = u->matches; m; m = m->next)
		if (is_previous(m))
			return m;
	return NULL;
}

static void
add_match(struct sync *s, const struct xliff_match *m)
{
	struct xliff_match *copy = ARENA_NEW(s->arena, struct xliff_match);

	*copy = *m;
	copy->next = NULL;
	*s->match_end = copy;
	s->match_end = &copy->next;
}

static void
keep_matches(struct sync *s, const struct xliff_unit *old)
{
	for (const struct xliff_match *m = old->matches; m; m = m->next)
		if (!is_previous(m))
			add_match(s, m);
}

/* --- a unit ------------------------------------------------------------- */

/* The target translates `source`, which the text no longer is. */
static void
make_stale(struct sync *s, struct xliff_unit *u, struct str source)
{
	struct xliff_match m = { .source = source,
		.target = u->target,
		.origin = STR(PREVIOUS),
		.similarity = similarity(s->arena, source, u->source) };

	u->state = XLIFF_INITIAL;
	add_match(s, &m);
	add_note(s, STR(""), STR("stale"),
	    STR("The source text changed; the target translates the previous "
		"one, which stands beside it as a match."));
}

/* The text that the old target is a translation of. */
static struct str
translated_source(const struct xliff_unit *old)
{
	const struct xliff_match *m = previous(old);

	if (old->state == XLIFF_INITIAL && m &&
	    xliff_same(m->target, old->target))
		return m->source;
	return old->source;
}

static void
carry(struct sync *s, struct xliff_unit *u, const struct xliff_unit *old)
{
	struct str was = translated_source(old);
	bool reverted = !xliff_same(was, old->source);

	keep_notes(s, old);
	keep_matches(s, old);
	if (!old->has_target)
		return;
	u->has_target = true;
	u->target = old->target;
	u->state = old->state;
	if (!xliff_same(was, u->source)) {
		make_stale(s, u, was);
		return;
	}
	if (reverted)
		u->state = XLIFF_TRANSLATED;
	if (!str_eq(u->id, old->id))
		return;
	u->approved_sha256 = old->approved_sha256;
	u->approved_by = old->approved_by;
	u->approved_on = old->approved_on;
}

static bool
translates(const struct xliff_unit *old, const struct i18n_text *t)
{
	return old && xliff_same(translated_source(old), t->source);
}

/* Two entries may have changed their ids with each other. */
static const struct xliff_unit *
find_old(struct sync *s, const struct i18n_text *t)
{
	const struct xliff_unit *u = xliff_find(s->old, t->id);
	const struct xliff_unit *former = t->former.len
	    ? xliff_find(s->old, t->former)
	    : NULL;

	if (!u || (!translates(u, t) && translates(former, t)))
		u = former;
	if (!u)
		u = xliff_index_find(&s->going,
		    xliff_collapsed(s->arena, t->source));
	return u;
}

static bool
is_waiver(const struct xliff_note *n)
{
	return str_eq(n->category, STR("waive"));
}

static void
drop_waivers(struct xliff_unit *u)
{
	struct xliff_note **to = &u->notes;

	while (*to)
		if (is_waiver(*to))
			*to = (*to)->next;
		else
			to = &(*to)->next;
}

/* A waiver holds for the texts that it was first seen with, and no others. */
static void
seal(struct sync *s, struct xliff_unit *u, const struct xliff_unit *old)
{
	bool waives = false;
	struct str digest;

	for (const struct xliff_note *n = u->notes; n; n = n->next)
		waives |= is_waiver(n);
	if (!waives)
		return;
	digest = pair_digest(s->arena, u, s->locale);
	if (old->waived_sha256.len && !str_eq(old->waived_sha256, digest))
		drop_waivers(u);
	else
		u->waived_sha256 = digest;
}

static struct xliff_unit *
renew(struct sync *s, const struct i18n_text *t)
{
	struct xliff_unit *u = ARENA_NEW(s->arena, struct xliff_unit);
	const struct xliff_unit *old = s->old ? find_old(s, t) : NULL;

	u->id = t->id;
	u->source = t->source;
	s->note_end = &u->notes;
	s->match_end = &u->matches;
	if (t->context.len)
		add_note(s, STR("source"), STR("context"), t->context);
	if (old) {
		xliff_index_add(s->arena, &s->used, old->id, old);
		carry(s, u, old);
		seal(s, u, old);
	}
	return u;
}

/* Translations whose ids the policy no longer has. */
static void
find_going(struct sync *s, const struct i18n_texts *texts)
{
	static const struct xliff_unit kept = { .state = XLIFF_INITIAL };
	struct xliff_index ids = { .size = 0 };

	for (size_t i = 0; i < texts->count; i++)
		xliff_index_add(s->arena, &ids, texts->of[i].id, &kept);
	for (const struct xliff_unit *u = s->old->first; u; u = u->next)
		if (u->has_target && !xliff_index_find(&ids, u->id))
			xliff_index_add(s->arena, &s->going,
			    xliff_collapsed(s->arena, translated_source(u)),
			    u);
}

/* As it was, but for a note that says why it is still there. */
static struct xliff_unit *
keep(struct sync *s, const struct xliff_unit *old)
{
	struct xliff_unit *u = ARENA_NEW(s->arena, struct xliff_unit);

	*u = *old;
	u->next = NULL;
	u->notes = NULL;
	s->note_end = &u->notes;
	keep_notes(s, old);
	add_note(s, STR(""), STR("obsolete"),
	    STR("The text is gone; its translation is kept in case that it "
		"comes back."));
	u->obsolete = true;
	return u;
}

static void
keep_all(struct sync *s, struct xliff_unit **end)
{
	for (const struct xliff_unit *u = s->old->first; u; u = u->next) {
		if (!u->has_target || xliff_index_find(&s->used, u->id))
			continue;
		*end = keep(s, u);
		end = &(*end)->next;
	}
}

void
sync_write(struct out *o, struct arena *a, const struct xliff_head *head,
    const struct i18n_texts *texts, const struct xliff *old, bool prune)
{
	struct sync s = { .arena = a, .old = old,
		.locale = head->trg_lang };
	struct xliff_unit *first = NULL, **end = &first;

	if (old)
		find_going(&s, texts);
	for (size_t i = 0; i < texts->count; i++) {
		*end = renew(&s, &texts->of[i]);
		end = &(*end)->next;
	}
	if (old && !prune)
		keep_all(&s, end);
	xliff_write(o, a, head, first);
}
