/* Versions, dates, languages, and how people hear of changes. */
#include "check/rule.h"

#include "base/arena.h"

/* --- versions and their dates ----------------------------------------- */

static void
not_bumped(struct check *c, const struct policy *p)
{
	if (c->asked->differs_from.len)
		diag_label(c->ds,
		    found(c, p->notice.version.at, "notice.version",
			"version %.*s was published with other content",
			STR_ARG(p->notice.version.s)),
		    "published as '%.*s'", STR_ARG(c->asked->differs_from));
}

static void
effective_too_early(struct check *c, const struct notice *n)
{
	if (!c->policy->changes.notice_period.at.len ||
	    !n->published.date.year || !n->effective.date.year ||
	    date_cmp(n->effective.date, n->published.date) >= 0)
		return;
	diag_place(c->ds,
	    found(c, n->effective.at, "notice.effective",
		"the version applies from a day before it was published"),
	    c->policy->changes.notice_period.at,
	    "time to prepare is promised here");
}

static struct date
later(struct date a, struct date b)
{
	return date_cmp(a, b) < 0 ? b : a;
}

static void
wrong_order(struct check *c, const struct policy *p)
{
	const struct day *last = &p->notice.last_updated;

	effective_too_early(c, &p->notice);
	if (last->date.year && c->today.year &&
	    date_cmp(last->date, later(c->today, c->as_of)) > 0)
		found(c, last->at, "notice.last_updated",
		    "the day of the last update is still to come");
}

static void
overdue(struct check *c, const struct policy *p)
{
	const struct notice *n = &p->notice;
	const struct day *last = n->last_updated.date.year ? &n->last_updated
							   : &n->published;

	if (!c->settings || !c->settings->review_interval.at.len ||
	    !last->date.year || !c->today.year ||
	    n->status.is == STATUS_ARCHIVED)
		return;
	if (date_cmp(c->today, date_after(last->date,
		c->settings->review_interval.duration)) > 0)
		diag_place(c->ds,
		    found(c, last->at, "notice.last_updated",
			"the notice has not been reviewed for longer than the "
			"settings allow"),
		    c->settings->review_interval.at, "how often it must be");
}

static void
no_successor(struct check *c, const struct policy *p)
{
	if (p->notice.status.is == STATUS_ARCHIVED &&
	    !p->notice.successor_url.s.len)
		found(c, p->notice.status.at, "notice.successor_url",
		    "the archived notice does not say where the one in force "
		    "is");
}

/* --- changes ---------------------------------------------------------- */

static bool
any_of(struct str s, const char *const *phrases, struct str *which)
{
	for (; *phrases; phrases++) {
		*which = str_from(*phrases);
		if (find_words(s, *which, 0) < s.len)
			return true;
	}
	return false;
}

static void
check_back(struct check *c, const struct text *t)
{
	static const char *const asking[] = { "check back",
		"check this page", "check this notice", "check this policy",
		"review this page", "review this notice",
		"review this policy", "revisit this page", "visit this page",
		"consult this page", NULL };
	static const char *const denying[] = { "not", "don't", "don’t",
		"never", "no need", "without", NULL };
	struct str which, denial;

	if (!in_english(c) || !any_of(t->s, asking, &which) ||
	    any_of(t->s, denying, &denial))
		return;
	c->by_words = true;
	found(c, place_within(c, t->at, which), "changes.text",
	    "people are told to look for changes themselves");
	c->by_words = false;
}

static void
nobody_told(struct check *c, const struct policy *p)
{
	const struct changes *k = &p->changes;

	check_back(c, &k->text);
	if (k->item.given && !k->channels.count)
		found(c, k->item.key_at, "changes.channels",
		    "the notice does not say how people are told of changes");
}

/* --- languages -------------------------------------------------------- */

/* A language by up to three letters, as a number: subtags after it differ. */
#define LANGUAGES (27 * 27 * 27)

static unsigned
language(struct str tag)
{
	unsigned n = 0, letter;

	tag = str_sub(tag, 0, str_find(tag, '-'));
	for (size_t i = 0; i < 3; i++) {
		letter = i < tag.len ? (unsigned char)tag.p[i] | 32 : 0;
		n = n * 27 + (letter >= 'a' && letter <= 'z'
			? letter - 'a' + 1 : 0);
	}
	return n;
}

static void
untranslated(struct check *c, const struct policy *p)
{
	bool *published = arena_array(c->arena, LANGUAGES, sizeof(bool));

	published[language(p->notice.language.s)] = true;
	for (EACH(struct word, w, p->notice.locales))
		published[language(w->s)] = true;
	for (EACH(struct word, w, p->scope.languages))
		if (!published[language(w->s)])
			found(c, w->at, "scope.languages",
			    "people are addressed in '%.*s', and the notice "
			    "is not published in it", STR_ARG(w->s));
}

/* A letter of Latin-1 takes two bytes in UTF-8, the first of them 0xC3. */
static size_t
letter_at(struct str s, size_t i)
{
	unsigned char c = i < s.len ? (unsigned char)s.p[i] : 0;

	if (c == 0xC3)
		return 2;
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool
starts_word(struct str s, size_t i)
{
	return !i || (!letter_at(s, i - 1) &&
	    (i == 1 || letter_at(s, i - 2) != 2));
}

/* Capitals of ASCII do not matter. */
static bool
alike(struct str s, struct str term)
{
	char c;

	if (s.len < term.len)
		return false;
	for (size_t i = 0; i < term.len; i++) {
		c = s.p[i];
		if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != term.p[i])
			return false;
	}
	return true;
}

/* The terms of one language, by their first byte, small or capital. */
struct terms {
	size_t language;
	unsigned char first[256], next[DISCOURAGED_COUNT]; /* rows; 0: none */
};

static void
list_terms(struct terms *t, struct str locale)
{
	*t = (struct terms){ .language = language(locale) };
	for (unsigned i = 1; i < DISCOURAGED_COUNT; i++) {
		const struct discouraged_term_row *row =
		    &discouraged_term_rows[i];
		unsigned char *first =
		    &t->first[(unsigned char)row->term[0]];

		if (language(str_from(row->locale)) != t->language)
			continue;
		t->next[i] = *first;
		*first = (unsigned char)i;
		if (row->term[0] >= 'a' && row->term[0] <= 'z')
			t->first[row->term[0] - 'a' + 'A'] = *first;
	}
}

/* The term of a row with its ending, if it stands at `i`; or empty. */
static struct str
term_at(struct str s, size_t i, unsigned row)
{
	struct str term = str_from(discouraged_term_rows[row].term);
	bool open = term.p[term.len - 1] == '*';
	size_t end;

	term.len -= open;
	if (!alike(str_from_off(s, i), term) || !starts_word(s, i))
		return STR("");
	end = i + term.len;
	while (open && letter_at(s, end))
		end += letter_at(s, end);
	return letter_at(s, end) ? STR("") : str_sub(s, i, end - i);
}

static void
wrong_terms(struct check *c, const struct terms *t, struct str path,
    struct span at, struct str s)
{
	struct str term;

	for (size_t i = 0; i < s.len; i++) {
		unsigned char byte = (unsigned char)s.p[i];

		for (unsigned row = t->first[byte]; row; row = t->next[row]) {
			term = term_at(s, i, row);
			if (term.len)
				found(c, place_within(c, at, term),
				    arena_cstr(c->arena, path),
				    "the text says '%.*s' where the law says "
				    "'%s'", STR_ARG(term),
				    discouraged_term_rows[row].use);
		}
	}
}

static void
terms(struct check *c, const struct policy *p)
{
	const struct check_request *q = c->asked;
	const struct unit *units = c->model->units;
	struct str locale = p->notice.language.s;
	struct terms *t = ARENA_NEW(c->arena, struct terms);

	list_terms(t, locale);
	for (size_t i = 1; i < c->model->unit_count; i++)
		wrong_terms(c, t, units[i].id, units[i].text->at,
		    units[i].text->s);
	for (size_t i = 0; i < q->translated_count; i++) {
		const struct check_text *x = &q->translated[i];

		if (!str_eq(x->locale, locale))
			list_terms(t, locale = x->locale);
		wrong_terms(c, t, x->path, x->at, x->s);
	}
}

_Static_assert(DISCOURAGED_COUNT < 256, "rows fit a byte");

static void
hedged(struct check *c, const struct purpose *x)
{
	static const char *const hedges[] = { "may", "might", "some",
		"often", "possibly", "if possible", "where possible",
		"as possible", NULL };
	struct str which;

	if (in_english(c) && any_of(x->title.s, hedges, &which))
		found(c, place_within(c, x->title.at, which), "title",
		    "'%.*s' leaves open whether or how far the data are used",
		    STR_ARG(which));
}

const struct check_row versions_rows[] = {
	{ R_VERSION_NOT_BUMPED, .policy = not_bumped },
	{ R_VERSION_DATE_ORDER, .policy = wrong_order },
	{ R_REVIEW_OVERDUE, .policy = overdue },
	{ R_ARCHIVED_PUBLISHED, .policy = no_successor },
	{ R_CHANGE_POLICY_CHECK_BACK, .policy = nobody_told },
	{ R_EU12_TRANSLATION, .policy = untranslated },
	{ R_LOCALE_TERMS_INCONSISTENT, .policy = terms },
	{ R_EU12_PLAIN_LANGUAGE, .purpose = hedged },
	{ R_NONE },
};
