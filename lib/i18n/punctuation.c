/* Marks and spaces, as the language sets them. */
#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/rule.h"
#include "text/unicode.h"

#define CODE 0xfffc /* what stands in `plain` for a protected code */

static bool
is_tag(const struct cldr_locale *locale, const char *tag)
{
	return locale && !strcmp(cldr_tag(locale), tag);
}

static bool
holds(struct str s, struct str part)
{
	return str_search(s, part) < s.len;
}

/* --- the end -------------------------------------------------------------- */

enum end {
	END_UNKNOWN, /* the mark may be a part of what stands before it */
	END_NONE,
	END_STOP,
	END_COLON,
	END_QUESTION,
	END_ELLIPSIS
};

static const char *const end_names[] = {
	[END_UNKNOWN] = "",
	[END_NONE] = "without a mark",
	[END_STOP] = "with a full stop",
	[END_COLON] = "with a colon",
	[END_QUESTION] = "with a question mark",
	[END_ELLIPSIS] = "with an ellipsis",
};

/* "2021." */
static bool
dates_end_in_stop(const struct side *side)
{
	return !side->cldr ||
	    str_ends(str_from(cldr_date_pattern(side->cldr)), STR("."));
}

static bool
is_number(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
	return s.len;
}

static enum end
end_in_stop(struct lint *l, const struct side *side, struct str s)
{
	struct str token = token_before(s, s.len - 1);

	if (str_ends(s, STR("...")))
		return END_ELLIPSIS;
	if (!token.len)
		return END_STOP;
	return is_abbreviation(l->arena, side, token) ||
		(is_number(token) && dates_end_in_stop(side))
	    ? END_UNKNOWN : END_STOP;
}

static enum end
end_in(struct lint *l, const struct side *side, struct str s)
{
	switch (rune_before(s, s.len)) {
	case '.':
		return end_in_stop(l, side, s);
	case '!': /* What English says with more feeling. */
		return END_STOP;
	case ':':
		return END_COLON;
	case '?':
	case 0x37e:
		return END_QUESTION;
	case 0x2026:
		return END_ELLIPSIS;
	case ';':
		return is_tag(side->cldr, "el") ? END_QUESTION : END_UNKNOWN;
	case CODE:
		return dates_end_in_stop(side) ? END_UNKNOWN : END_NONE;
	case 0:
	case ',':
		return END_UNKNOWN;
	}
	return END_NONE;
}

/* How a text ends, quotation marks and parentheses left aside. */
static enum end
end_of(struct lint *l, const struct side *side, struct str *last)
{
	size_t off = back_over(side->plain, side->plain.len, is_space);
	struct str s;

	s = str_sub(side->plain, 0, back_over(side->plain, off, is_closer));
	*last = token_before(s, s.len);
	return end_in(l, side, s);
}

static void
end_punctuation(struct lint *l, const struct pair *p)
{
	struct str last;
	enum end a = end_of(l, &p->source, &last);
	enum end b = end_of(l, &p->target, &last);

	if (a && b && a != b)
		lint_found(l, p, last,
		    "the source text ends %s, the translation %s",
		    end_names[a], end_names[b]);
}

/* --- stops and spaces ----------------------------------------------------- */

static bool
ends_word(uint32_t rune)
{
	return !rune || is_space(rune) || is_closer(rune);
}

static void
double_stop(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain, token;

	for (size_t i = 1; i + 1 < s.len; i++) {
		if (!strchr(".,;:", s.p[i]) || s.p[i + 1] != s.p[i] ||
		    s.p[i - 1] == s.p[i] || !ends_word(rune_at(s, i + 2)))
			continue;
		token = token_before(s, i);
		if (is_space(rune_before(s, i)) ||
		    holds(p->source.plain, str_sub(s, i, 2)))
			continue;
		lint_found(l, p, token,
		    "'%c' stands twice after '%.*s'", s.p[i], QUOTED(l, token));
		return;
	}
}

/* French sets a space before some marks, but for Canada and Switzerland. */
static bool
spaces_marks(const struct lint *l)
{
	struct str tag = l->asked->locale;

	return is_tag(l->to_cldr, "fr") && !str_ends(tag, STR("CA")) &&
	    !str_ends(tag, STR("CH"));
}

static bool
is_word_end(uint32_t rune)
{
	return unicode_alphanumeric(rune) || is_closer(rune) || rune == CODE;
}

/* What is wrong before a mark, or NULL. */
static const char *
before_mark(const struct lint *l, struct str s, size_t i)
{
	uint32_t before = rune_before(s, i);
	bool high = s.p[i] != '.' && s.p[i] != ',';

	if (!ends_word(rune_at(s, i + 1)) || before == '\n')
		return NULL;
	if (high && spaces_marks(l))
		return before == ' ' ? "an ordinary space stands"
		    : is_word_end(before) ? "no space stands" : NULL;
	/* French in other countries has its own habits. */
	if (high && is_tag(l->to_cldr, "fr"))
		return NULL;
	return is_space(before) ? "a space stands" : NULL;
}

static void
punct_spacing(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain;
	const char *what;

	for (size_t i = 1; i < s.len; i++) {
		if (!strchr(".,;:!?", s.p[i]))
			continue;
		what = before_mark(l, s, i);
		if (!what || holds(p->source.plain, str_sub(s, i - 1, 2)))
			continue;
		lint_found(l, p, token_before(s, back_over(s, i, is_space)),
		    "%s before '%c'", what, s.p[i]);
		return;
	}
}

/* "iOS", "www.example.com", "b)": it is written so. */
static bool
is_written_small(struct str s)
{
	size_t step, letters = 0;

	for (size_t off = 0; off < s.len && !is_space(rune_at(s, off));
	     off += step, letters++) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (unicode_is_upper(rune) || rune == '_' || rune == CODE ||
		    (rune == ')' && letters < 3) ||
		    (rune == '.' && unicode_alphanumeric(
					rune_at(s, off + step))))
			return true;
	}
	return false;
}

/*
 * No list of abbreviations is complete: short ones, ordinal numbers ("2018.
 * aasta"), and the source's own.
 */
static bool
may_abbreviate(const struct pair *p, struct str token)
{
	/* With the stop behind it. */
	struct str stopped = { token.p, token.len + 1 };

	return utf8_count(token) < 4 || is_number(token) ||
	    !unicode_alphanumeric(rune_before(token, token.len)) ||
	    holds(p->source.plain, stopped);
}

static struct str
first_word(struct str s)
{
	size_t off = 0, step;

	while (off < s.len && unicode_alphanumeric(utf8_rune(s, off, &step)))
		off += step;
	return str_sub(s, 0, off);
}

static void
lowercase_after_stop(struct lint *l, const struct pair *p)
{
	const struct side *side = &p->target;
	size_t off = 0, next;

	if (!*language_words(l->to, WORDS_ABBREVIATIONS))
		return;
	for (; sentence_end(l->arena, side, &off, &next); off = next) {
		struct str rest = str_from_off(side->plain, next), word;

		if (!unicode_is_lower(rune_at(rest, 0)) ||
		    side->plain.p[off] != '.' ||
		    !is_space(rune_at(side->plain, off + 1)) ||
		    is_written_small(rest) ||
		    may_abbreviate(p, token_before(side->plain, off)))
			continue;
		word = first_word(rest);
		lint_found(l, p, word,
		    "'%.*s' begins a sentence with a small letter",
		    QUOTED(l, word));
		return;
	}
}

/* --- marks in pairs ------------------------------------------------------- */

/*
 * What is written beside the marks of the CLDR, which has one style a
 * language.  Single marks are no quotation marks here: they are apostrophes.
 */
static const struct {
	const char *tag, *marks;
} also_right[] = {
	{ "sv", "»«" }, { "fi", "»«" }, { "da", "„“»«" }, { "nb", "“”„" },
	{ "de", "»«›‹" }, { "nl", "“”„" }, { "pl", "«»" }, { "hu", "»«" },
	{ "lv", "„“”«»" }, { "lt", "”" }, { "fr", "“”‹›" }, { "es", "“”" },
	{ "it", "“”" }, { "pt-PT", "“”" }, { "el", "“”" }, { "ro", "«»" },
	{ "bg", "”«»" }, { "cs", "»«›‹" }, { "sk", "»«›‹" }, { "sl", "»«›‹" },
	{ "hr", "„”“»«" }, { "et", "”«»" }, { "ga", "“”" }, { "mt", "“”" },
};

static bool
is_quote(uint32_t rune)
{
	return rune == '"' || rune == 0xab || rune == 0xbb ||
	    (rune >= 0x201c && rune <= 0x201f) || rune == 0x2039 ||
	    rune == 0x203a;
}

static bool
in_style(const struct cldr_locale *locale, struct str mark)
{
	for (int i = 0; i < CLDR_QUOTES; i++)
		if (holds(str_from(cldr_quote(locale, (enum cldr_quote)i)),
			mark))
			return true;
	for (size_t i = 0; i < sizeof(also_right) / sizeof(also_right[0]); i++)
		if (is_tag(locale, also_right[i].tag) &&
		    holds(str_from(also_right[i].marks), mark))
			return true;
	return false;
}

static void
quotes_style(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain;
	size_t step;

	if (!p->target.beyond && !side_may_hold(&p->target, "\""))
		return;
	for (size_t i = 0; l->to_cldr && i < s.len; i += step) {
		uint32_t rune = utf8_rune(s, i, &step), was = rune_before(s, i);
		struct str mark = str_sub(s, i, step);

		/* 15" are inches. */
		if (!is_quote(rune) || in_style(l->to_cldr, mark) ||
		    (rune == '"' && was >= '0' && was <= '9'))
			continue;
		lint_found(l, p, mark,
		    "'%.*s' is no quotation mark of '%.*s', which has "
		    "%s and %s", STR_ARG(mark), STR_ARG(l->asked->locale),
		    cldr_quote(l->to_cldr, CLDR_OPEN),
		    cldr_quote(l->to_cldr, CLDR_CLOSE));
		return;
	}
}

/* "a)" of a list, ":)" */
static bool
closes_nothing(struct str s, size_t i)
{
	struct str token = token_before(s, i);

	return (i && strchr(":;-", s.p[i - 1])) ||
	    (token.len && utf8_count(token) < 4);
}

/* How many brackets of a kind lack their other half. */
static size_t
unpaired(struct str s, char open, char close)
{
	size_t depth = 0, alone = 0;

	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] == open)
			depth++;
		else if (s.p[i] == close && depth)
			depth--;
		else if (s.p[i] == close && !closes_nothing(s, i))
			alone++;
	return depth + alone;
}

static size_t
times(struct str s, struct str mark)
{
	size_t count = 0;

	for (size_t i = 0; (i += str_search(str_from_off(s, i), mark)) < s.len;
	     i += mark.len)
		count++;
	return count;
}

/* Quotation marks that cannot close what another kind opened. */
static const char *
unpaired_quote(struct str s)
{
	size_t low = times(s, STR("„")), left = times(s, STR("«"));

	if (left && left != times(s, STR("»")))
		return "«";
	return low && low > times(s, STR("“")) + times(s, STR("”")) ? "„"
								     : NULL;
}

static void
brackets_balance(struct lint *l, const struct pair *p)
{
	static const char kinds[][3] = { "()", "[]", "{}" };
	struct str s = p->target.plain, source = p->source.plain;
	const char *quote = p->target.beyond ? unpaired_quote(s) : NULL;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const char *k = kinds[i];

		if (side_may_hold(&p->target, k) && unpaired(s, k[0], k[1]) &&
		    !unpaired(source, k[0], k[1]))
			lint_found(l, p, STR(""),
			    "a '%c' or '%c' lacks its other half", k[0], k[1]);
	}
	if (quote && !unpaired_quote(source))
		lint_found(l, p, str_from(quote),
		    "a '%s' lacks its other half", quote);
}

/* --- letters -------------------------------------------------------------- */

/* German writes all nouns so, English many headings. */
static bool
knows_capitals(const struct cldr_locale *locale)
{
	return locale && !is_tag(locale, "de") &&
	    !str_starts(str_from(cldr_tag(locale)), STR("en"));
}

static bool
is_capital(const struct lint_word *w)
{
	uint32_t first = rune_at(w->s, 0);
	size_t step;

	if (!unicode_is_upper(first))
		return false;
	/* "GDPR" */
	utf8_rune(w->s, 0, &step);
	return unicode_is_lower(rune_at(w->s, step));
}

static bool
stands_in(const struct side *side, struct str word)
{
	for (size_t i = 0; i < side->count; i++)
		if (str_eq(side->words[i].s, word))
			return true;
	return false;
}

/* A capital behind the first letter of a text: there is a name in it. */
static bool
holds_name(const struct side *side)
{
	size_t step;

	if (!side->count)
		return false;
	for (size_t off = side->words[0].at; off < side->plain.len;
	     off += step)
		if (unicode_is_upper(utf8_rune(side->plain, off, &step)) &&
		    off != side->words[0].at)
			return true;
	return false;
}

/* A heading's words: how many have a capital, if all long ones do. */
static size_t
title_case(const struct pair *p)
{
	size_t capitals = 0;

	for (size_t i = 1; i < p->target.count; i++) {
		const struct lint_word *w = &p->target.words[i];

		if (utf8_count(w->s) < 4 || stands_in(&p->source, w->s))
			continue;
		if (!is_capital(w))
			return 0;
		capitals++;
	}
	return capitals;
}

/* Behind a word or a comma: no sentence, quotation or item begins there. */
static bool
is_inside(const struct side *side, size_t i)
{
	size_t off = back_over(side->plain, side->words[i].at, is_space);
	uint32_t before = rune_before(side->plain, off);

	return off < side->words[i].at &&
	    (before == ',' || unicode_alphanumeric(before));
}

/* The next word inside a sentence that begins a term with a capital. */
static bool
next_capital_term(const struct side *side, const struct language *language,
    size_t *at, size_t *taken)
{
	for (; language && *at < side->count; ++*at) {
		if (!is_capital(&side->words[*at]) || !is_inside(side, *at))
			continue;
		for (int t = 0; t < TERM_COUNT; t++) {
			*taken = words_match(side, *at,
			    str_from(term_official(language, (enum term)t)));
			if (*taken && t != TERM_GDPR)
				return true;
		}
	}
	return false;
}

static void
capital_term(struct lint *l, const struct pair *p)
{
	size_t at = 1, taken, in_source = 1, unused;
	struct str part;

	if (!next_capital_term(&p->target, l->to, &at, &taken) ||
	    next_capital_term(&p->source, l->from, &in_source, &unused))
		return;
	part = words_between(&p->target, at, taken);
	lint_found(l, p, part, "'%.*s' has a capital inside a sentence",
	    QUOTED(l, part));
}

static void
capitalisation(struct lint *l, const struct pair *p)
{
	if (!knows_capitals(l->to_cldr))
		return;
	if (is_label(&p->target) && !holds_name(&p->source) &&
	    title_case(p) >= 2)
		lint_found(l, p, STR(""),
		    "each word of '%.*s' begins with a capital",
		    QUOTED(l, p->target.plain));
	else
		capital_term(l, p);
}

/* --- characters ----------------------------------------------------------- */

static bool
letters_around(struct str s, size_t off, size_t len)
{
	return unicode_alphanumeric(rune_before(s, off)) &&
	    unicode_alphanumeric(rune_at(s, off + len));
}

/* In words that the source has not: a name is written as it is. */
static void
straight_apostrophe(struct lint *l, const struct pair *p)
{
	for (size_t i = 0; i < p->target.count; i++) {
		const struct lint_word *w = &p->target.words[i];

		if (str_find(w->s, '\'') == w->s.len ||
		    stands_in(&p->source, w->s))
			continue;
		lint_found(l, p, w->s,
		    "'%.*s' has a typewriter's apostrophe", QUOTED(l, w->s));
		return;
	}
}

static void
hyphen_for_dash(struct lint *l, const struct pair *p)
{
	static const char *const marks[] = { " - ", " -- ", "--" };
	struct str s = p->target.plain;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		struct str mark = str_from(marks[i]);
		size_t off = str_search(s, mark);

		if (off == s.len || !letters_around(s, off, mark.len) ||
		    holds(p->source.plain, mark))
			continue;
		lint_found(l, p, mark, "'%.*s' stands for a dash",
		    STR_ARG(str_trim(mark)));
		return;
	}
}

static void
apostrophe_hyphen(struct lint *l, const struct pair *p)
{
	straight_apostrophe(l, p);
	/* The hyphens of a list's items are none of a sentence's. */
	if (str_find(p->unit->target, '\n') == p->unit->target.len)
		hyphen_for_dash(l, p);
}

static bool
only_of(struct str s, const char *set)
{
	for (size_t i = 0; i < s.len; i++)
		if (!strchr(set, s.p[i]))
			return false;
	return true;
}

/* "www", "iii", "xxx" */
static bool
is_no_word(struct str folded)
{
	return str_starts(folded, STR("www")) ||
	    only_of(folded, "ivxlcdm");
}

static bool
has_triple(struct str s)
{
	uint32_t last = 0, before = 0;
	size_t step;

	for (size_t off = 0; off < s.len; off += step) {
		uint32_t rune = utf8_rune(s, off, &step);

		if (rune == last && rune == before && rune > '9')
			return true;
		before = last;
		last = rune;
	}
	return false;
}

static void
triple_letter(struct lint *l, const struct pair *p)
{
	/* These keep all three where words are joined. */
	if (is_tag(l->to_cldr, "de") || is_tag(l->to_cldr, "et") ||
	    is_tag(l->to_cldr, "is"))
		return;
	for (size_t i = 0; i < p->target.count; i++) {
		const struct lint_word *w = &p->target.words[i];

		if (has_triple(w->folded) && !is_no_word(w->folded) &&
		    !stands_in(&p->source, w->s)) {
			lint_found(l, p, w->s,
			    "'%.*s' has a letter three times in a row",
			    QUOTED(l, w->s));
			return;
		}
	}
}

/* clang-format off */
const struct lint_row punctuation_rows[] = {
	{ R_END_PUNCTUATION,      .pair = end_punctuation },
	{ R_DOUBLE_STOP,          .pair = double_stop },
	{ R_PUNCT_SPACING,        .pair = punct_spacing },
	{ R_LOWERCASE_AFTER_STOP, .pair = lowercase_after_stop },
	{ R_QUOTES_STYLE,         .pair = quotes_style },
	{ R_BRACKETS_BALANCE,     .pair = brackets_balance },
	{ R_CAPITALISATION,       .pair = capitalisation },
	{ R_APOSTROPHE_HYPHEN,    .pair = apostrophe_hyphen },
	{ R_TRIPLE_LETTER,        .pair = triple_letter },
	{ 0 },
};
/* clang-format on */
