#include "i18n/names.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "text/unicode.h"

/* Names that begin alike are looked at one by one. */
#define ALIKE_MAX 64
/* So many names of a text are looked for in its translation. */
#define SOUGHT_MAX 200

/* --- the names of the model --------------------------------------------- */

struct name {
	struct str s;
	struct side words;
	bool place; /* a line of an address, which may be left out */
	bool brand; /* a word with a capital inside, such as YouTube */
};

struct names_list {
	struct lint *l;
	struct name *of;
	size_t count, cap;
	bool begins[256]; /* with which bytes */
};

static struct str
key(const struct name *n)
{
	return n->words.words[0].folded;
}

static void
add(struct names_list *list, struct str s, bool place, bool brand)
{
	struct name n = { .s = str_trim(s), .place = place, .brand = brand };

	side_make(list->l, &n.words, n.s, NULL, NULL);
	/* A name that reads as Markdown is none that a text repeats. */
	if (!n.words.count || !str_eq(n.words.plain, n.s) ||
	    (place && n.words.count < 2))
		return;
	if (list->count == list->cap)
		list->of = arena_grow(list->l->arena, list->of, &list->cap,
		    sizeof(*list->of));
	list->of[list->count++] = n;
	list->begins[(unsigned char)n.words.plain.p[n.words.words[0].at]] =
	    true;
}

/* HubSpot, YouTube, GmbH: no other word looks like it. */
static bool
has_inner_capital(struct str s)
{
	size_t step;
	bool small = false;

	for (size_t i = 0; i < s.len; i += step) {
		uint32_t rune = utf8_rune(s, i, &step);

		if (small && unicode_is_upper(rune))
			return true;
		small = unicode_is_lower(rune);
	}
	return false;
}

static void
add_brands(struct names_list *list, struct str s)
{
	struct side words;

	side_make(list->l, &words, s, NULL, NULL);
	for (size_t i = 0; i < words.count; i++)
		if (words.words[i].s.len > 3 &&
		    has_inner_capital(words.words[i].s))
			add(list, words.words[i].s, false, true);
}

static void
add_name(struct names_list *list, struct str s)
{
	add(list, s, false, false);
	add_brands(list, s);
}

static void
add_postal(struct names_list *list, const struct postal *p)
{
	for (EACH(struct word, line, p->lines))
		add(list, line->s, true, false);
}

static void
add_parties(struct names_list *list, const struct list *parties)
{
	for (EACH(struct party, p, *parties)) {
		add_name(list, p->legal_name.s);
		add_postal(list, &p->postal);
	}
}

static int
by_first_word(const void *x, const void *y)
{
	const struct name *a = x, *b = y;
	int order = str_cmp(key(a), key(b));

	return order ? order : str_cmp(a->s, b->s);
}

static void
list_names(struct names_list *list, const struct policy *p)
{
	const struct controller *c = &p->controller;

	add_name(list, c->legal_name.s);
	for (EACH(struct word, w, c->trading_names))
		add_name(list, w->s);
	add_postal(list, &c->contact.postal);
	add_parties(list, &c->representatives);
	add_parties(list, &c->joint_controllers);
	for (EACH(struct recipient, r, p->recipients)) {
		add_name(list, r->legal_name.s);
		add_brands(list, r->label.s);
	}
	if (list->count)
		qsort(list->of, list->count, sizeof(*list->of),
		    by_first_word);
}

const struct names_list *
model_names(struct lint *l)
{
	struct names_list *list;

	if (l->names || !l->asked->model)
		return l->names;
	list = arena_array(l->arena, 1, sizeof(*list));
	*list = (struct names_list){ .l = l };
	list_names(list, &l->asked->model->policy);
	l->names = list;
	return list;
}

void
names_each(struct lint *l, void (*take)(void *data, struct str name),
    void *data)
{
	const struct names_list *list = model_names(l);

	for (size_t i = 0; list && i < list->count; i++)
		take(data, list->of[i].s);
}

static size_t
first_with(const struct names_list *list, struct str word)
{
	size_t low = 0, high = list->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (str_cmp(key(&list->of[middle]), word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* --- names in texts ----------------------------------------------------- */

/* "HubSpot's", "HubSpots": as far as the name goes. */
static bool
stands_at(const struct side *side, size_t word, struct str name)
{
	struct str rest = str_from_off(side->plain, side->words[word].at);
	size_t step;

	return str_starts(rest, name) &&
	    (rest.len == name.len ||
		!unicode_alphanumeric(utf8_rune(rest, name.len, &step)));
}

static bool
holds(const struct side *side, struct str name)
{
	return str_search(side->plain, name) < side->plain.len;
}

/* The words of the name one after another, whatever their capitals. */
static bool
is_spelt_at(const struct side *side, size_t at, const struct name *n)
{
	if (side->count - at < n->words.count)
		return false;
	for (size_t i = 0; i < n->words.count; i++)
		if (!str_eq(side->words[at + i].folded,
			n->words.words[i].folded))
			return false;
	return true;
}

/* What is asked of each name of the model that a source text holds. */
typedef bool judgement(struct lint *, const struct pair *, const struct name *,
    size_t at);

static bool
judge_word(const struct names_list *list, const struct pair *p, size_t at,
    size_t *sought, judgement *judge)
{
	const struct lint_word *w = &p->source.words[at];
	struct str word = w->folded;
	size_t first;

	if (!list->begins[(unsigned char)w->s.p[0]])
		return false;
	first = first_with(list, word);
	for (size_t i = first; i < list->count && i < first + ALIKE_MAX; i++) {
		const struct name *n = &list->of[i];

		if (!str_eq(key(n), word))
			return false;
		if (!stands_at(&p->source, at, n->s))
			continue;
		if ((*sought)++ == SOUGHT_MAX)
			return true;
		if (!holds(&p->target, n->s) && judge(list->l, p, n, at))
			return true;
	}
	return false;
}

/* One finding a text: the words of a name are often a name themselves. */
static void
judge_all(struct lint *l, judgement *judge)
{
	const struct names_list *list = model_names(l);

	for (size_t i = 0; list && i < l->count; i++) {
		const struct pair *p = &l->pairs[i];
		size_t sought = 0;

		for (size_t at = 0; p->translated && at < p->source.count;
		     at++)
			if (judge_word(list, p, at, &sought, judge))
				break;
	}
}

/* --- protected-term ----------------------------------------------------- */

static const char legal_forms[] =
    "ltd\0limited\0plc\0inc\0incorporated\0llc\0llp\0corp\0corporation\0"
    "ab\0aktiebolag\0gmbh\0ag\0kg\0oy\0oyj\0as\0asa\0aps\0bv\0nv\0sa\0sas\0"
    "sarl\0srl\0spa\0kft\0zrt\0sro\0doo\0ehf\0uab\0sia\0";
/* Languages in which a name may get an "s" and nothing else. */
static const char plain_names[] = "da\0de\0en-GB\0es\0fr\0it\0nb\0nl\0pt-PT\0"
				  "sv\0";

static size_t
common_beginning(struct str a, struct str b)
{
	size_t n = 0;

	while (n < a.len && n < b.len && a.p[n] == b.p[n])
		n++;
	return n;
}

/* The word of the name as it is, or with an ending of the language. */
static bool
is_same(const struct side *side, struct str of_name, struct str word)
{
	struct str ending = str_from_off(word, of_name.len);
	size_t common = common_beginning(of_name, word);

	if (!side->cldr ||
	    !word_in(plain_names, str_from(cldr_tag(side->cldr))))
		return common == of_name.len ||
		    (common >= 3 && common * 2 >= of_name.len);
	return common == of_name.len &&
	    (!ending.len || str_eq(ending, STR("s")) ||
		str_eq(ending, STR("'s")) || str_eq(ending, STR("’s")));
}

/* An "and" in place of "&". */
static bool
is_inserted(const struct lint_word *w)
{
	size_t step;

	return w->s.len <= 4 && unicode_is_lower(utf8_rune(w->s, 0, &step));
}

/* No end of a sentence between the word before and this one. */
static bool
follows(const struct side *side, size_t i)
{
	const struct lint_word *w = &side->words[i];

	for (size_t at = w[-1].at + w[-1].s.len; at < w->at; at++)
		if (!strchr(" &-\xc2\xa0", side->plain.p[at]))
			return false;
	return true;
}

/*
 * A word in the place of a word of the name: any name-like one inside the
 * name; at the end, where the text goes on, one that is much like it.
 */
static bool
is_replaced(const struct side *side, size_t i, struct str of_name, bool last)
{
	const struct lint_word *w = &side->words[i];
	unsigned distance;
	size_t step;

	if (!unicode_is_upper(utf8_rune(w->s, 0, &step)) || !follows(side, i))
		return false;
	if (!last)
		return true;
	if (word_in(legal_forms, of_name))
		return word_in(legal_forms, w->folded);
	return common_beginning(of_name, w->folded) >= 3 ||
	    str_similar(w->folded, of_name, &distance);
}

/* How many words from `at` on are the name, altered; 0: they are not. */
static size_t
altered_at(const struct side *side, size_t at, const struct name *n)
{
	size_t t = at, changes = 0;

	for (size_t i = 0; i < n->words.count; i++, t++) {
		struct str word = n->words.words[i].folded;

		if (t < side->count &&
		    is_same(side, word, side->words[t].folded))
			continue;
		if (!i || t >= side->count || changes++)
			return 0;
		if (t + 1 < side->count && is_inserted(&side->words[t]) &&
		    is_same(side, word, side->words[t + 1].folded))
			t++;
		else if (!is_replaced(side, t, word,
			     i + 1 == n->words.count))
			return 0;
	}
	return changes ? t - at : 0;
}

static bool
report_altered(struct lint *l, const struct pair *p, const struct name *n)
{
	for (size_t i = 0; i < p->target.count; i++) {
		size_t taken = altered_at(&p->target, i, n);
		struct str part;

		if (!taken)
			continue;
		part = words_between(&p->target, i, taken);
		lint_found(l, p, part, "the name '%.*s' became '%.*s'",
		    STR_ARG(n->s), STR_ARG(part));
		return true;
	}
	return false;
}

/* Any word of the name, in whatever form: the text means it. */
static bool
is_hinted(const struct side *side, const struct name *n)
{
	for (size_t i = 0; i < n->words.count; i++) {
		struct str word = n->words.words[i].folded;
		struct str stem = str_sub(word, 0, word.len > 4 ? 4 : 3);

		for (size_t w = 0; word.len > 2 && w < side->count; w++)
			if (str_search(side->words[w].folded, stem) <
			    side->words[w].folded.len)
				return true;
	}
	return false;
}

/* "Shop with us": a capital at the beginning makes no name. */
static bool
is_surely_name(const struct side *side, size_t at, const struct name *n)
{
	struct str before = str_trim(str_sub(side->plain, 0,
	    side->words[at].at));
	size_t step;

	if (n->brand || n->words.count > 1)
		return true;
	return before.len && !strchr(".!?:", before.p[before.len - 1]) &&
	    unicode_is_upper(utf8_rune(n->s, 0, &step));
}

/* Other scripts write names in their own letters. */
static bool
writes_latin(const struct side *side)
{
	return side->cldr &&
	    !word_in("bg\0el\0", str_from(cldr_tag(side->cldr)));
}

static bool
is_altered(struct lint *l, const struct pair *p, const struct name *n,
    size_t at)
{
	for (size_t i = 0; i < p->target.count; i++)
		if (is_spelt_at(&p->target, i, n))
			return false;
	if (report_altered(l, p, n))
		return true;
	if (n->place || !writes_latin(&p->target) ||
	    !is_surely_name(&p->source, at, n) || is_hinted(&p->target, n))
		return false;
	/* It may be meant by another word, "we" or "the company". */
	l->at_most = LEVEL_WARNING;
	lint_found(l, p, STR(""), "the translation does not name '%.*s'",
	    STR_ARG(n->s));
	return true;
}

void
names_altered(struct lint *l)
{
	judge_all(l, is_altered);
}

/* --- brand-case --------------------------------------------------------- */

/* A domain or an address, in small letters by nature. */
static bool
is_address(const struct side *side, size_t at, size_t end)
{
	struct str s = side->plain;
	size_t step;

	if (at && strchr(".@/_-", s.p[at - 1]))
		return true;
	if (end >= s.len)
		return false;
	return strchr("@/_", s.p[end]) ||
	    (s.p[end] == '.' && end + 1 < s.len &&
		unicode_alphanumeric(utf8_rune(s, end + 1, &step)));
}

/* A text all in capitals has no other ones. */
static bool
has_small_letters(struct str s)
{
	size_t step;

	for (size_t i = 0; i < s.len; i += step)
		if (unicode_is_lower(utf8_rune(s, i, &step)))
			return true;
	return false;
}

static bool
is_all_small(struct str s)
{
	size_t step;

	for (size_t i = 0; i < s.len; i += step)
		if (unicode_is_upper(utf8_rune(s, i, &step)))
			return false;
	return true;
}

/* "Hubspots" */
static bool
is_brand_with_ending(const struct side *side, size_t at, const struct name *n)
{
	const struct lint_word *w = &side->words[at];

	return n->brand && n->s.len >= 6 && w->s.len <= n->s.len + 3 &&
	    str_starts(w->folded, key(n));
}

/* The name from the word on, with other capitals; empty: not so. */
static struct str
miscased_at(const struct side *side, size_t at, const struct name *n)
{
	struct str part;

	if (!is_spelt_at(side, at, n) && !is_brand_with_ending(side, at, n))
		return (struct str){ 0 };
	part = words_between(side, at, n->words.count);
	if (is_address(side, side->words[at].at,
		side->words[at].at + part.len) ||
	    (is_all_small(part) && str_find(part, '.') < part.len))
		return (struct str){ 0 };
	return part;
}

static bool
is_miscased(struct lint *l, const struct pair *p, const struct name *n,
    size_t at)
{
	const struct side *side = &p->target;
	struct str part = { 0 };

	if (n->place || !is_surely_name(&p->source, at, n) ||
	    !has_small_letters(side->plain))
		return false;
	for (size_t i = 0; i < side->count && !part.len; i++)
		part = miscased_at(side, i, n);
	if (part.len)
		lint_found(l, p, part, "'%.*s' is written '%.*s'",
		    STR_ARG(n->s), STR_ARG(part));
	return part.len;
}

void
names_miscased(struct lint *l)
{
	judge_all(l, is_miscased);
}
