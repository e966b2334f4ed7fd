#include "i18n/spread.h"

#include "base/arena.h"
#include "base/utf8.h"

/* --- words that are no words of the text -------------------------------- */

static bool
is_quote(uint32_t rune)
{
	return rune == '"' || (rune >= 0x201c && rune <= 0x201f) ||
	    rune == 0xab || rune == 0xbb;
}

struct marks {
	bool quote;
	size_t brackets;
};

static void
read_mark(struct marks *m, uint32_t rune)
{
	if (rune == '\n')
		*m = (struct marks){ 0 };
	else if (is_quote(rune))
		m->quote = !m->quote;
	else if (rune == '(')
		m->brackets++;
	else if (rune == ')' && m->brackets)
		m->brackets--;
}

const unsigned char *
marks_of(struct lint *l, const struct side *side)
{
	unsigned char *marks = arena_alloc(l->arena, side->count + 1);
	struct marks m = { 0 };
	size_t off = 0, step;

	for (size_t i = 0; i < side->count; i++) {
		for (; off < side->words[i].at; off += step)
			read_mark(&m, utf8_rune(side->plain, off, &step));
		marks[i] = (unsigned char)((m.quote ? QUOTED : 0) |
		    (m.brackets ? BRACKETED : 0));
	}
	return marks;
}

bool
is_quoted(struct lint *l, const struct side *side, const struct lint_word *w)
{
	return marks_of(l, side)[w - side->words] & QUOTED;
}

/* The first word from `i` on, or before it, that is longer than "of the". */
static const struct lint_word *
beside(const struct side *side, size_t i, int way)
{
	for (size_t n = 0; n < 3; n++) {
		i += (size_t)way;
		if (i >= side->count)
			return NULL;
		if (starts_big(&side->words[i]) || side->words[i].s.len > 3)
			return &side->words[i];
	}
	return NULL;
}

/* Within a name, such as "Charter of the United Nations". */
bool
in_name(const struct side *side, size_t i)
{
	const struct lint_word *before = beside(side, i, -1);
	const struct lint_word *after = beside(side, i, 1);

	if (starts_big(&side->words[i]))
		return after && starts_big(after);
	return before && after && starts_big(before) && starts_big(after);
}

/* --- the commonest words of all languages ------------------------------- */

_Static_assert(LANGUAGE_COUNT <= 64, "languages fit a bit each");

size_t
index_of(const struct language *language)
{
	return (size_t)(language - languages);
}

static void
count_word(struct spread *s, uint64_t of, size_t locale)
{
	bool ours = of >> locale & 1;

	for (size_t i = 0; of && i < LANGUAGE_COUNT; i++)
		if (!ours)
			s->theirs[i] += of >> i & 1;
		else if (!(of >> i & 1))
			s->ours[i]++;
}

struct spread
spread(const struct lint *l, const struct side *side,
    const unsigned char *marks, size_t first, size_t end)
{
	struct spread s = { 0 };

	for (size_t i = first; i < end; i++) {
		const struct lint_word *w = &side->words[i];

		if (marks[i] & QUOTED || w->digits)
			continue;
		s.words++;
		if (!in_name(side, i))
			count_word(&s, stop_word_of(w->folded),
			    index_of(l->to));
	}
	return s;
}
