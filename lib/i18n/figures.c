#include "i18n/figures.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "text/unicode.h"

#define GROUPS_MAX 8
#define PHONE_MIN 7
/* " Abs. ", ", paragraph ": what may stand between an article's numbers. */
#define CITED_GAP 14

static bool
digit(struct str s, size_t i)
{
	return i < s.len && s.p[i] >= '0' && s.p[i] <= '9';
}

static size_t
digits(struct str s, size_t i)
{
	size_t n = 0;

	while (digit(s, i + n))
		n++;
	return n;
}

static struct str
trimmed(struct str digits_)
{
	while (digits_.len && digits_.p[0] == '0')
		digits_ = str_from_off(digits_, 1);
	return digits_;
}

/* --- one number --------------------------------------------------------- */

/* Runs of digits with what joins them. */
struct number_run {
	struct str group[GROUPS_MAX];
	uint32_t joint[GROUPS_MAX]; /* before the group */
	size_t count, end;
};

static bool
groups_digits(uint32_t rune)
{
	return rune == ' ' || rune == 0xa0 || rune == 0x2009 ||
	    rune == 0x202f;
}

/* The character that joins the group before it to the next; or 0. */
static uint32_t
joint(const struct number_run *n, struct str s, size_t *step)
{
	struct str last = n->group[n->count - 1];
	size_t next;
	uint32_t rune;

	if (n->end >= s.len || n->count == GROUPS_MAX)
		return 0;
	rune = utf8_rune(s, n->end, step);
	next = digits(s, n->end + *step);
	if (groups_digits(rune))
		return next == 3 && last.len <= 3 && last.p[0] != '0' &&
			(n->count == 1 || n->joint[n->count - 1] == ' ')
		    ? ' '
		    : 0;
	return next && (rune == '.' || rune == ',' || rune == '/' ||
			   rune == ':' || rune == '\'' || rune == 0x2019)
	    ? rune
	    : 0;
}

static struct number_run
read_run(struct str s, size_t off)
{
	struct number_run n = { .end = off };
	size_t step = 0;
	uint32_t by = 0;

	do {
		size_t at = n.end + step;

		n.group[n.count] = str_sub(s, at, digits(s, at));
		n.joint[n.count] = by;
		n.end = at + n.group[n.count++].len;
		by = joint(&n, s, &step);
	} while (by);
	return n;
}

/* How many groups from the first on are thousands of one number. */
static size_t
thousands(const struct number_run *n)
{
	size_t i = 1;

	if (n->group[0].len > 3 || n->group[0].p[0] == '0')
		return 1;
	while (i < n->count && n->group[i].len == 3 &&
	    n->joint[i] == n->joint[1] && n->joint[1] != '/' &&
	    n->joint[1] != ':')
		i++;
	return i;
}

static bool
is_year(struct str s)
{
	return s.len == 4 && (s.p[0] == '1' || s.p[0] == '2');
}

/* 2016/679, 1999:1078, 95/46/EC; 04/08/2021 and 10:30 are none. */
static bool
is_law(const struct number_run *n, struct str s)
{
	if (n->count != 2 || (n->joint[1] != '/' && n->joint[1] != ':'))
		return false;
	return is_year(n->group[0]) || is_year(n->group[1]) ||
	    (n->joint[1] == '/' && n->end < s.len && s.p[n->end] == '/');
}

/* --- all of them -------------------------------------------------------- */

struct scan {
	struct arena *arena;
	struct str s;
	struct figures found;
	size_t cap;
};

static void
add(struct scan *x, struct figure f)
{
	size_t step;

	if (!f.value.len)
		return;
	if (x->found.count == x->cap)
		x->found.of = arena_grow(x->arena, x->found.of, &x->cap,
		    sizeof(*x->found.of));
	f.glued = f.at + f.s.len < x->s.len &&
	    unicode_alphanumeric(utf8_rune(x->s, f.at + f.s.len, &step));
	x->found.of[x->found.count++] = f;
}

static struct str
joined(struct arena *a, const struct number_run *n, size_t count)
{
	struct out o;

	if (count == 1)
		return n->group[0];
	out_init(&o, a);
	for (size_t i = 0; i < count; i++)
		out_str(&o, n->group[i]);
	return out_end(&o);
}

static size_t
add_number(struct scan *x, size_t off)
{
	struct number_run n = read_run(x->s, off);
	struct figure f = { .s = str_sub(x->s, off, n.end - off), .at = off };
	size_t first = thousands(&n);

	if (is_law(&n, x->s)) {
		f.value = f.s;
		f.law = true;
		add(x, f);
		return n.end;
	}
	/* A saying, not a number. */
	if (str_eq(f.s, STR("24/7")))
		return n.end;
	f.value = trimmed(joined(x->arena, &n, first));
	add(x, f);
	for (size_t i = first; i < n.count; i++) {
		f.value = trimmed(n.group[i]);
		add(x, f);
	}
	return n.end;
}

/* Where a telephone number ends; "(0)" stands in one that nobody dials. */
static size_t
phone_end(struct str s, size_t off, struct out *digits_)
{
	size_t i = off + 1, end = i;

	while (i < s.len && i - end < 3)
		if (str_starts(str_from_off(s, i), STR("(0)")))
			end = i += 3;
		else if (digit(s, i)) {
			out_char(digits_, s.p[i]);
			end = ++i;
		} else if (strchr(" -()./\xc2\xa0", s.p[i]))
			i++;
		else
			break;
	return end;
}

/* Its digits: everyone groups them in another way. */
static size_t
add_phone(struct scan *x, size_t off)
{
	struct figure f = { .at = off, .phone = true };
	struct out o;
	size_t end;

	out_init(&o, x->arena);
	end = phone_end(x->s, off, &o);
	f.value = out_end(&o);
	f.s = str_sub(x->s, off, end - off);
	if (f.value.len < PHONE_MIN)
		return off + 1;
	add(x, f);
	return end;
}

/* --- numbers of articles ------------------------------------------------ */

bool
is_citing(const struct side *side, size_t word)
{
	const char *list = language_words(side->language, WORDS_CITATIONS);
	struct str s = side->words[word].folded, key;

	if (!*list)
		return false;
	if (keyed_word(list, s, &key))
		return true;
	/* dall’articolo, tal-Artikolu */
	for (size_t i = s.len; i > 1; i--)
		if (s.p[i - 1] == '-' || s.p[i - 1] == '\'' ||
		    (i > 2 && str_eq(str_sub(s, i - 3, 3), STR("’"))))
			return keyed_word(list, str_from_off(s, i), &key);
	return false;
}

/* The numbers that follow closely on what ends at `end`, from the i-th on. */
static size_t
mark_chain(struct figures *f, size_t i, size_t end, size_t gap)
{
	while (i < f->count && f->of[i].at <= end + gap) {
		f->of[i].cited = true;
		end = f->of[i].at + f->of[i].s.len;
		gap = CITED_GAP;
		i++;
	}
	return i;
}

/* Those next to the word for an article, on either side, and their chain. */
static void
mark_cited(struct figures *f, const struct side *side)
{
	size_t i = 0;

	for (size_t w = 0; f->count && w < side->count; w++) {
		size_t at = side->words[w].at, end = at + side->words[w].s.len;
		bool before, after = false;

		while (i < f->count && f->of[i].at < at)
			i++;
		if (i)
			after = at - f->of[i - 1].at - f->of[i - 1].s.len <= 3;
		before = i < f->count && f->of[i].at <= end + 4;
		if ((!before && !after) || !is_citing(side, w))
			continue;
		if (after)
			f->of[i - 1].cited = true;
		i = mark_chain(f, i, end, after ? CITED_GAP : 4);
	}
}

/* Digits in a name belong to it: A4, sha256. */
static bool
in_name(struct str s, size_t off)
{
	uint32_t rune = rune_before(s, off);

	return rune == '_' || unicode_alphanumeric(rune);
}

struct figures
figures_find(struct arena *a, const struct side *side)
{
	static const unsigned char begins[256] = { ['+'] = 1, ['0'] = 1,
		['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1,
		['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1 };
	struct scan x = { .arena = a, .s = side->plain };
	size_t off = 0, end = 0; /* of the last one */

	while ((off = str_until(x.s, off, begins)) < x.s.len) {
		bool plus = x.s.p[off] == '+';

		if (!digit(x.s, off + plus) ||
		    (off != end && in_name(x.s, off)))
			off++;
		else
			end = off = plus ? add_phone(&x, off)
					 : add_number(&x, off);
	}
	mark_cited(&x.found, side);
	return x.found;
}

/* --- look-up ------------------------------------------------------------ */

static int
by_bytes(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

struct str *
figures_sorted(struct arena *a, const struct figures *f)
{
	struct str *values = arena_array(a, f->count + 1, sizeof(*values));

	for (size_t i = 0; i < f->count; i++)
		values[i] = f->of[i].value;
	qsort(values, f->count, sizeof(*values), by_bytes);
	return values;
}

bool
figures_have(const struct str *sorted, size_t count, struct str value)
{
	return bsearch(&value, sorted, count, sizeof(*sorted), by_bytes);
}

/* --- amounts of time ---------------------------------------------------- */

bool
keyed_word(const char *list, struct str folded, struct str *key)
{
	for (EACH_TEXT(entry, list)) {
		struct str word;

		if (entry.p[0] != folded.p[0])
			continue;
		word = str_sub(entry, 0, str_find(entry, '='));
		*key = str_from_off(entry, word.len + 1);
		/* Words of a text have no stop at their end. */
		if (str_ends(word, STR(".")))
			word.len--;
		if (str_eq(word, folded))
			return true;
	}
	return false;
}

static bool
whole_number(struct str s, unsigned *n)
{
	*n = 0;
	for (size_t i = 0; i < s.len; i++) {
		if (!digit(s, i) || i == 4)
			return false;
		*n = *n * 10 + (unsigned)(s.p[i] - '0');
	}
	return s.len;
}

bool
amount_at(const struct side *side, size_t i, struct amount *out)
{
	const struct lint_word *w = &side->words[i];
	struct str number = w->folded;

	if (i + 1 >= side->count ||
	    !keyed_word(language_words(side->language, WORDS_UNITS),
		side->words[i + 1].folded, &out->unit))
		return false;
	/* The end of "1.5 years" or "2 000 years" is no number. */
	if (w->digits && i && side->words[i - 1].digits &&
	    side->words[i - 1].at + side->words[i - 1].s.len + 1 == w->at)
		return false;
	if (!w->digits &&
	    !keyed_word(language_words(side->language, WORDS_NUMBERS),
		w->folded, &number))
		return false;
	return whole_number(number, &out->n);
}
