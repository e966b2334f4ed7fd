/* Names, addresses and references to law: as they are, in every language. */
#include "base/arena.h"
#include "base/utf8.h"
#include "i18n/figures.h"
#include "i18n/names.h"
#include "text/unicode.h"

#define CODE "\xef\xbf\xbc"

/* No prose has so much that looks odd, and each is looked for in the source. */
#define ODD_MAX 100

/* --- tokens ------------------------------------------------------------- */

/* What stands between spaces, without the punctuation around it. */
static struct str
bare(struct str s)
{
	static const char around[] = ".,;:!?()[]\"'*<>";

	while (s.len && strchr(around, s.p[0]))
		s = str_from_off(s, 1);
	while (s.len && strchr(around, s.p[s.len - 1]))
		s.len--;
	return s;
}

static size_t
token_end(struct str s, size_t at)
{
	while (at < s.len && s.p[at] != ' ' && s.p[at] != '\n' &&
	    (s.p[at] != CODE[0] || !str_starts(str_from_off(s, at), STR(CODE))))
		at++;
	return at;
}

/* The token at or after *at, which moves on; empty at the end. */
static struct str
next_token(struct str s, size_t *at)
{
	struct str token = { 0 };

	while (*at < s.len && !token.len) {
		size_t end = token_end(s, *at);

		token = bare(str_sub(s, *at, end - *at));
		*at = end + 1;
	}
	return token;
}

static size_t
count_of(struct str s, char c)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += s.p[i] == c;
	return n;
}

/* user_id, but neither _emphasis nor e_ */
static bool
has_inner_underscore(struct str s)
{
	return s.len > 2 && str_find(str_sub(s, 1, s.len - 2), '_') < s.len - 2;
}

/* Somewhere, perhaps within a longer word. */
static bool
holds(const struct side *side, struct str s)
{
	return str_search(side->plain, s) < side->plain.len;
}

static bool
has_token(const struct side *side, struct str token)
{
	struct str s;
	size_t at = 0;

	while ((s = next_token(side->plain, &at)).len)
		if (str_eq(s, token))
			return true;
	return false;
}

/* --- identifiers that a translation lost -------------------------------- */

/* One that the source text has and the target has not; one at a time. */
struct lost {
	const struct pair *pair;
	size_t code, token;
};

static bool
has_code(const struct side *side, struct str s)
{
	for (size_t i = 0; i < side->codes.count; i++)
		if (side->codes.of[i].kind == CODE_VERBATIM &&
		    str_eq(side->codes.of[i].s, s))
			return true;
	return false;
}

/* A name of the model, which is a code, or what looks like one. */
static struct str
next_lost(struct lost *x)
{
	const struct side *from = &x->pair->source, *to = &x->pair->target;
	struct str s;

	while (x->code < from->codes.count) {
		const struct code *c = &from->codes.of[x->code++];

		if (c->kind == CODE_VERBATIM && !has_code(to, c->s))
			return c->s;
	}
	for (;;) {
		s = next_token(from->plain, &x->token);
		if (!s.len ||
		    (has_inner_underscore(s) && utf8_ascii(s) &&
			!holds(to, s)))
			return s;
	}
}

/* --- identifier-charset ------------------------------------------------- */

/*
 * Does the token stand for the identifier?  Words are joined by hyphens in
 * many languages, so with these alone it has to be built alike.
 */
static bool
stands_for(struct str token, struct str lost)
{
	size_t hyphens = count_of(token, '-');

	if (has_inner_underscore(token))
		return has_inner_underscore(lost);
	return hyphens >= 2 && count_of(lost, '-') >= 2 &&
	    (count_of(lost, '-') == hyphens ||
		str_eq(str_sub(token, 0, str_find(token, '-')),
		    str_sub(lost, 0, str_find(lost, '-'))));
}

/* Beside the name itself it has to begin like it, too. */
static struct str
stood_beside(const struct side *side, struct str token)
{
	static const char joints[] = "_-";

	for (size_t i = 0; i < side->codes.count; i++) {
		struct str s = side->codes.of[i].s;
		size_t n = 0;

		while (n < s.len && !strchr(joints, s.p[n]))
			n++;
		if (side->codes.of[i].kind == CODE_VERBATIM && n > 1 &&
		    n < s.len && str_starts(token, str_sub(s, 0, n + 1)) &&
		    stands_for(token, s))
			return s;
	}
	return (struct str){ 0 };
}

static struct str
stood_for(const struct pair *p, struct str token)
{
	struct lost x = { .pair = p };
	struct str lost;

	while ((lost = next_lost(&x)).len)
		if (stands_for(token, lost))
			return lost;
	return stood_beside(&p->source, token);
}

static void
charset(struct lint *l, const struct pair *p)
{
	struct str token, lost;
	size_t at = 0, odd = 0;

	if (!p->target.beyond || !side_may_hold(&p->target, "_-"))
		return;
	while ((token = next_token(p->target.plain, &at)).len) {
		if (utf8_ascii(token) ||
		    (!has_inner_underscore(token) &&
			count_of(token, '-') < 2))
			continue;
		if (odd++ == ODD_MAX)
			return;
		if (has_token(&p->source, token))
			continue;
		lost = stood_for(p, token);
		if (!lost.len)
			continue;
		lint_found(l, p, token,
		    "'%.*s' stands for '%.*s', and no cookie can have such "
		    "letters in its name", STR_ARG(token), STR_ARG(lost));
		return;
	}
}

/* --- identifier-dangling ------------------------------------------------ */

static bool
is_cut(struct str token)
{
	char last = token.len > 2 ? token.p[token.len - 1] : ' ';

	return (last == '_' && token.p[0] != '_') ||
	    (last == '-' && count_of(token, '-') > 1);
}

/* The lost identifier that begins like this, or any with an underscore. */
static struct str
rest_of(const struct pair *p, struct str token, bool *begins)
{
	struct lost x = { .pair = p };
	struct str lost, any = { 0 };

	while ((lost = next_lost(&x)).len) {
		*begins = lost.len > token.len && str_starts(lost, token);
		if (*begins)
			return lost;
		if (str_find(lost, '_') < lost.len)
			any = lost;
	}
	return token.p[token.len - 1] == '_' ? any : (struct str){ 0 };
}

/* "Names that begin with hs_" are cut in the source text as well. */
static void
dangling(struct lint *l, const struct pair *p)
{
	struct str token, lost;
	size_t at = 0, odd = 0;
	bool begins = false;

	if (!side_may_hold(&p->target, "_-"))
		return;
	while ((token = next_token(p->target.plain, &at)).len) {
		if (!is_cut(token))
			continue;
		if (odd++ == ODD_MAX)
			return;
		if (has_token(&p->source, token))
			continue;
		lost = rest_of(p, token, &begins);
		if (!lost.len)
			continue;
		lint_found(l, p, token,
		    begins ? "'%.*s' is only the beginning of '%.*s'"
			   : "'%.*s' is cut off, and may have been '%.*s'",
		    STR_ARG(token), STR_ARG(lost));
		return;
	}
}

/* --- email-url-broken --------------------------------------------------- */

/* As much as a reader would take for the address: up to the next spaces. */
static struct str
around(struct str s, size_t from, size_t to)
{
	while (from && s.p[from - 1] != ' ')
		from--;
	return bare(str_sub(s, from, token_end(s, to) - from));
}

/*
 * An "at" that no e-mail address is built around, but a name before it or a
 * domain after it; "@fern" is a name elsewhere.
 */
static struct str
broken_email(struct str s, size_t at)
{
	size_t after = at + 1;
	struct str rest, whole;

	if (at && unicode_alphanumeric_at(s, at - 1)) {
		while (after < s.len && s.p[after] == ' ')
			after++;
		return around(s, at - 1, after);
	}
	rest = str_sub(s, after, token_end(s, after) - after);
	rest = bare(rest);
	if (at < 2 || !unicode_alphanumeric_at(s, after) ||
	    str_find(rest, '.') == rest.len)
		return (struct str){ 0 };
	whole = around(s, at - (s.p[at - 1] == ' ' ? 2 : 1), after);
	return whole;
}

/* "https//", "https:/fern", "https ://" */
static struct str
broken_scheme(struct str s, size_t at)
{
	struct str rest = str_from_off(s, at);
	size_t n = str_starts(rest, STR("https")) ? 5 : 4, i = n, slashes = 0;
	bool colon = false;

	if (!str_starts(rest, STR("http")) ||
	    (at && unicode_alphanumeric_at(s, at - 1)))
		return (struct str){ 0 };
	while (i < rest.len && i < n + 5 && strchr(" :;/", rest.p[i])) {
		colon |= rest.p[i] == ':' || rest.p[i] == ';';
		slashes += rest.p[i++] == '/';
	}
	if (!slashes || (!colon && slashes < 2))
		return (struct str){ 0 };
	return around(s, at, at + i);
}

static struct str
broken_at(struct str s, size_t at)
{
	if (s.p[at] == '@')
		return broken_email(s, at);
	return s.p[at] == 'h' ? broken_scheme(s, at) : (struct str){ 0 };
}

static bool
report_broken(struct lint *l, const struct pair *p)
{
	struct str s = p->target.plain;

	if (!side_may_hold(&p->target, "@/"))
		return false;
	for (size_t at = 0; at < s.len; at++) {
		struct str part = broken_at(s, at);

		if (!part.len || holds(&p->source, part))
			continue;
		lint_found(l, p, part, "'%.*s' is no address",
		    STR_ARG(part));
		return true;
	}
	return false;
}

/* fern.example, www.fern.example: what prose says of an address. */
static bool
is_domain(struct str s)
{
	size_t label = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.p[i];

		if (c == '.' && !label)
			return false;
		label = c == '.' ? 0 : label + 1;
		if (c != '.' && c != '-' && !(c >= 'a' && c <= 'z') &&
		    !(c >= '0' && c <= '9') && (unsigned char)c < 0x80)
			return false;
	}
	return label >= 2 && str_find(s, '.') < s.len;
}

/* Does the web address have this domain? */
static bool
is_host(struct str url, struct str domain)
{
	size_t at = str_search(url, STR("://"));
	struct str host = str_from_off(url, at + 3);

	host = str_sub(host, 0, str_find(host, '/'));
	if (str_starts(host, STR("www.")) && !str_starts(domain, STR("www.")))
		host = str_from_off(host, 4);
	return str_eq_caseless(host, domain);
}

static bool
is_own_domain(const struct model *m, struct str s)
{
	const struct contact *c;
	struct str email;

	if (!m)
		return false;
	c = &m->policy.controller.contact;
	email = c->email.s;
	return is_host(c->url.s, s) || is_host(m->policy.notice.url.s, s) ||
	    (email.len && str_eq_caseless(s,
		    str_from_off(email, str_find(email, '@') + 1)));
}

/* Of two domains: is a part of the one, of some length, in the other? */
static bool
share_label(struct str a, struct str b)
{
	while (a.len) {
		struct str label = str_sub(a, 0, str_find(a, '.'));

		if (label.len > 2 && !str_eq(label, STR("www")) &&
		    str_search(b, label) < b.len)
			return true;
		a = str_from_off(a, label.len + 1);
	}
	return false;
}

/* The domain in the translation that stands for one of the source text. */
static struct str
other_domain(const struct pair *p, struct str lost)
{
	struct str token;
	size_t at = 0;

	while ((token = next_token(p->target.plain, &at)).len)
		if (is_domain(token) && !holds(&p->source, token) &&
		    share_label(lost, token))
			break;
	return token;
}

/* Does a stop stand inside a token? */
static bool
may_hold_domain(struct str s)
{
	for (size_t i = 0; (i += str_find(str_from_off(s, i), '.')) < s.len;)
		if (++i < s.len && s.p[i] != ' ')
			return true;
	return false;
}

static void
addresses(struct lint *l, const struct pair *p)
{
	struct str token, other;
	size_t at = 0;

	if (report_broken(l, p) || !may_hold_domain(p->source.plain))
		return;
	while ((token = next_token(p->source.plain, &at)).len) {
		if (!is_domain(token) || holds(&p->target, token) ||
		    !is_own_domain(l->asked->model, token))
			continue;
		other = other_domain(p, token);
		if (!other.len)
			continue;
		lint_found(l, p, other,
		    "the address '%.*s' of the source text is '%.*s'",
		    STR_ARG(token), STR_ARG(other));
		return;
	}
}

/* --- law-reference ------------------------------------------------------ */

/* Letters that stand alone in no language but as a point: not "a", "i". */
static bool
is_point(const struct side *side, const struct lint_word *w)
{
	struct str s = side->plain;
	size_t end = w->at + 1;
	char c = w->folded.p[0];

	if (w->folded.len != 1 || c < 'a' || c > 'z')
		return false;
	return (end < s.len && s.p[end] == ')') ||
	    (c >= 'b' && c <= 'h' && c != 'e');
}

/* The letter of the point right after an article's numbers, if there is one. */
static const struct lint_word *
point_after(const struct side *side, size_t end)
{
	for (size_t i = 0, seen = 0; i < side->count && seen < 2; i++) {
		const struct lint_word *w = &side->words[i];

		if (w->at < end)
			continue;
		if (w->at > end + 14)
			return NULL;
		if (is_point(side, w))
			return w;
		seen++;
	}
	return NULL;
}

/* "f", "6f", "f-liður" */
static bool
is_letter(struct str word, struct str letter)
{
	size_t digits = 0;

	while (digits < word.len && word.p[digits] >= '0' &&
	    word.p[digits] <= '9')
		digits++;
	return str_eq(str_from_off(word, digits), letter) ||
	    (str_starts(word, letter) && word.p[letter.len] == '-');
}

static bool
has_letter(const struct side *side, struct str letter)
{
	for (size_t i = 0; i < side->count; i++)
		if (is_letter(side->words[i].folded, letter))
			return true;
	return false;
}

/* Bulgarian and Greek count points by letters of their own. */
static bool
counts_alike(const struct side *side)
{
	return side->cldr &&
	    !word_in("bg\0el\0", str_from(cldr_tag(side->cldr)));
}

/* A number or a letter of a citation that the other side does not have. */
struct cited {
	const struct side *mine, *theirs;
	struct figures figures;
	const struct str *sorted;
	size_t count;
};

/* From the word for an article, if it stands before the number. */
static struct str
citation(const struct side *side, size_t at, size_t end)
{
	size_t start = at;

	for (size_t i = 0; i < side->count && side->words[i].at < at; i++)
		if (is_citing(side, i))
			start = side->words[i].at;
	if (end - start > 40)
		start = at;
	if (end < side->plain.len && side->plain.p[end] == ')')
		end++;
	return str_sub(side->plain, start, end - start);
}

/* Many languages count paragraphs in words: "prvi odstavek". */
static bool
may_be_in_words(const struct cited *x, size_t i)
{
	return i && x->figures.of[i - 1].cited &&
	    x->count < x->figures.count;
}

static struct str
odd_citation(const struct cited *x, size_t i)
{
	const struct figure *f = &x->figures.of[i];
	size_t end = f->at + f->s.len;
	const struct lint_word *point;
	bool last = i + 1 == x->figures.count || !f[1].cited;

	if (!f->cited)
		return (struct str){ 0 };
	if (!figures_have(x->sorted, x->count, f->value))
		return may_be_in_words(x, i) ? (struct str){ 0 }
					     : citation(x->mine, f->at, end);
	if (!last || !counts_alike(x->theirs) || !counts_alike(x->mine))
		return (struct str){ 0 };
	point = point_after(x->mine, end);
	if (!point || has_letter(x->theirs, point->folded))
		return (struct str){ 0 };
	return citation(x->mine, f->at, point->at + point->s.len);
}

static struct str
compare(struct lint *l, const struct side *mine, const struct figures *figures,
    const struct side *theirs, const struct figures *other)
{
	struct cited x = { mine, theirs, *figures,
		figures_sorted(l->arena, other), other->count };
	struct str odd = { 0 };

	for (size_t i = 0; i < x.figures.count && !odd.len; i++)
		odd = odd_citation(&x, i);
	return odd;
}

static void
citations(struct lint *l, const struct pair *p)
{
	struct arena_mark mark = arena_mark(l->arena);
	const struct side *from = &p->source, *to = &p->target;
	struct figures source = figures_find(l->arena, from);
	struct figures target = figures_find(l->arena, to);
	struct str odd = compare(l, to, &target, from, &source);

	if (odd.len)
		lint_found(l, p, odd,
		    "the translation refers to '%.*s', and the source text "
		    "does not", STR_ARG(odd));
	else if ((odd = compare(l, from, &source, to, &target)).len)
		lint_found(l, p, STR(""),
		    "the source text refers to '%.*s', and the translation "
		    "does not", STR_ARG(odd));
	arena_reset(l->arena, mark);
}

/* clang-format off */
const struct lint_row identifier_rows[] = {
	{ R_IDENTIFIER_CHARSET,  .pair = charset },
	{ R_IDENTIFIER_DANGLING, .pair = dangling },
	{ R_PROTECTED_TERM,      .file = names_altered },
	{ R_BRAND_CASE,          .file = names_miscased },
	{ R_EMAIL_URL_BROKEN,    .pair = addresses },
	{ R_LAW_REFERENCE,       .pair = citations },
	{ 0 },
};
/* clang-format on */
