#include "base/utf8.h"
#include "diff/phrases.h"
#include "i18n/lexicon.h"
#include "text/unicode.h"

static uint32_t
rune_of(const struct token *t)
{
	size_t step;

	return utf8_rune(t->s, 0, &step);
}

static bool
one_of(const struct token *t, const uint32_t *runes)
{
	uint32_t rune = rune_of(t);

	while (*runes && *runes != rune)
		runes++;
	return t->kind == TOKEN_MARK && *runes;
}

/* SB: STerm and ATerm; those of the second list need no space behind. */
static bool
terminator(const struct token *t)
{
	static const uint32_t runes[] = { '.', '!', '?', 0x2026, 0x203c,
		0x2047, 0x3002, 0xff01, 0xff1f, 0 };

	return one_of(t, runes);
}

static bool
wide_terminator(const struct token *t)
{
	static const uint32_t runes[] = { 0x3002, 0xff01, 0xff1f, 0 };

	return one_of(t, runes);
}

/* What still belongs to the sentence that ended before it. */
static bool
closer(const struct tokens *ts, size_t i)
{
	static const uint32_t runes[] = { '"', '\'', ')', ']', '}', 0xbb,
		0x2019, 0x201c, 0x201d, 0x203a, 0x300d, 0x300f, 0 };
	const struct token *t = &ts->of[i];

	return t->pair ? t->pair - 1 < i : one_of(t, runes);
}

/* SB8: the word that comes next begins with a small letter. */
static bool
goes_on(const struct tokens *ts, size_t i)
{
	while (i < ts->count && (ts->of[i].pair ||
				    ts->of[i].kind == TOKEN_MARK))
		i++;
	return i < ts->count && ts->of[i].kind == TOKEN_WORD &&
	    unicode_is_lower(rune_of(&ts->of[i]));
}

/* "t.ex." or the initial of a name. */
static bool
abbreviation(const struct manner *m, const struct token *t)
{
	uint32_t rune = rune_of(t);

	if (t->kind != TOKEN_WORD)
		return false;
	return (unicode_is_upper(rune) &&
		   unicode_cluster(t->s, 0) == t->s.len) ||
	    listed(language_words(m->language, WORDS_ABBREVIATIONS), t->s);
}

/* The sentence may end with the mark at `i`; the next begins at `next`. */
static bool
ends(const struct manner *m, const struct tokens *ts, size_t i, size_t next)
{
	const struct token *t = &ts->of[i];
	bool stop = rune_of(t) == '.' || rune_of(t) == 0x2026;

	if (ts->of[next - 1].kind != TOKEN_SPACE)
		return wide_terminator(t);
	if (!stop)
		return true;
	return !goes_on(ts, next) && !(i && abbreviation(m, t - 1));
}

/*
 * Behind the marks that end a sentence, what closes behind them and white
 * space.  No token is looked at twice, however many marks there are.
 */
static size_t
behind(const struct tokens *ts, size_t i)
{
	while (i < ts->count && (terminator(&ts->of[i]) || closer(ts, i)))
		i++;
	while (i < ts->count && ts->of[i].kind == TOKEN_SPACE)
		i++;
	return i;
}

/* Between two cells of a row; one inside a cell is escaped. */
static bool
bar(const struct token *t)
{
	return t->kind == TOKEN_MARK && str_eq(t->s, STR("|"));
}

void
sentences_mark(const struct manner *m, struct tokens *ts)
{
	size_t next;

	if (ts->count)
		ts->of[0].begins = true;
	for (size_t i = 0; i < ts->count; i = next) {
		next = i + 1;
		if (ts->of[i].kind == TOKEN_BREAK)
			ts->of[i].begins = true;
		if (bar(&ts->of[i])) {
			ts->of[i].begins = true;
			if (next < ts->count)
				ts->of[next].begins = true;
		}
		if (!terminator(&ts->of[i]))
			continue;
		next = behind(ts, i + 1);
		if (next < ts->count && ends(m, ts, i, next))
			ts->of[next].begins = true;
	}
}
