#include "text/xliff_codes.h"

#include <string.h>

#include "base/arena.h"

/* Openers that wait for a closer at one time; further ones are text. */
#define WAITING_MAX 32
/* More pieces than prose has: the rest of such a text is text. */
#define PIECES_MAX 1000
#define LINK_MAX 2048
#define MAILBOX_MAX 64 /* RFC 5321, 4.5.3.1.1 */

struct lexer {
	struct arena *arena;
	struct str s;
	const struct xliff_names *names;
	const struct str *own;
	size_t own_count;
	bool addresses; /* an '@' stands somewhere */
	bool spaced;	/* a name begins with a space */
	struct codes codes;
	size_t cap;
	size_t text; /* where the text begins that is not yet added */
	size_t waiting[WAITING_MAX]; /* indexes of openers, outermost first */
	size_t depth;
};

/* --- characters --------------------------------------------------------- */

static char
at(struct str s, size_t i)
{
	return i < s.len ? s.p[i] : '\0';
}

enum { BLANK = 1, BREAK = 2, DIGIT = 4, LETTER = 8, JOINT = 16 };

/* Anything beyond ASCII counts as a letter. */
/* clang-format off */
#define B BLANK
#define D DIGIT
#define L LETTER
static const unsigned char classes[256] = {
	BREAK, 0, 0, 0, 0, 0, 0, 0, 0, B, BREAK, 0, 0, BREAK, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, JOINT, 0, 0,
	D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0,
	0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, JOINT,
	0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
};
#undef B
#undef D
#undef L
/* clang-format on */

static bool
is(char c, unsigned class)
{
	return classes[(unsigned char)c] & class;
}

static bool
blank(char c)
{
	return is(c, BLANK);
}

/* The end of the text counts as one. */
static bool
space(char c)
{
	return is(c, BLANK | BREAK);
}

static bool
digit(char c)
{
	return is(c, DIGIT);
}

static bool
alphanumeric(char c)
{
	return is(c, LETTER | DIGIT);
}

static bool
punctuation(char c)
{
	return !is(c, BLANK | BREAK | LETTER | DIGIT);
}

static bool
word_character(char c)
{
	return is(c, LETTER | DIGIT | JOINT);
}

static size_t
run(struct str s, size_t i, char c)
{
	size_t n = 0;

	while (at(s, i + n) == c && i + n < s.len)
		n++;
	return n;
}

/* --- what stands at an offset: each returns its length, or 0 ------------ */

static size_t
code_span(struct str s, size_t i)
{
	size_t n = run(s, i, '`'), j = i + n, close;

	while (n && j < s.len) {
		close = run(s, j, '`');
		if (close == n)
			return j + n - i;
		j += close ? close : 1;
	}
	return 0;
}

static size_t
reference(struct str s, size_t i)
{
	size_t j = i + 1;

	if (at(s, i) != '{')
		return 0;
	while (word_character(at(s, j)) || at(s, j) == '.' || at(s, j) == ':')
		j++;
	return at(s, j) == '}' && j > i + 1 ? j + 1 - i : 0;
}

static size_t
autolink(struct str s, size_t i)
{
	bool address = false;
	size_t j = i + 1;

	if (at(s, i) != '<' || !alphanumeric(at(s, j)))
		return 0;
	for (; j < s.len && !space(s.p[j]) && s.p[j] != '<'; j++) {
		if (s.p[j] == '>')
			return address ? j + 1 - i : 0;
		address |= s.p[j] == ':' || s.p[j] == '@';
	}
	return 0;
}

static size_t
url(struct str s, size_t i)
{
	struct str rest = str_from_off(s, i);
	size_t n = 0, open = 0, closed = 0;

	if (at(s, i) != 'h' ||
	    (!str_starts(rest, STR("https://")) &&
		!str_starts(rest, STR("http://"))))
		return 0;
	for (; n < rest.len && !space(rest.p[n]) &&
	     !strchr("<>\"`{}[]\\^|", rest.p[n]);
	     n++) {
		open += rest.p[n] == '(';
		closed += rest.p[n] == ')';
	}
	/* A sentence's own punctuation is not the address's. */
	while (n && (strchr(".,;:!?'*_", rest.p[n - 1]) ||
			(rest.p[n - 1] == ')' && closed > open))) {
		closed -= rest.p[n - 1] == ')';
		n--;
	}
	return n;
}

static size_t
email(struct str s, size_t i)
{
	size_t j = i, dots = 0, end;

	while (j - i <= MAILBOX_MAX &&
	    (alphanumeric(at(s, j)) ||
		(at(s, j) && strchr("._%+-", at(s, j)))))
		j++;
	if (j == i || at(s, j) != '@')
		return 0;
	for (end = ++j; alphanumeric(at(s, j)) || at(s, j) == '-' ||
	     (at(s, j) == '.' && alphanumeric(at(s, j + 1)));
	     j++)
		dots += at(s, j) == '.';
	return j > end && dots ? j - i : 0;
}

/*
 * Of names that are alike in their first `off` bytes, the first whose next
 * byte is not below `byte`; a name that ends there comes before all others.
 */
static const struct str *
not_below(const struct str *from, const struct str *to, size_t off, int byte)
{
	while (from < to) {
		const struct str *middle = from + (to - from) / 2;

		if (middle->len <= off || (unsigned char)middle->p[off] < byte)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static size_t
common_name(const struct xliff_names *names, struct str rest)
{
	unsigned char first = (unsigned char)rest.p[0];
	const struct str *from = names->sorted + names->from[first];
	const struct str *to = names->sorted + names->from[first + 1];
	size_t longest = 0;

	for (size_t n = 1; from < to; n++) {
		int byte = n < rest.len ? (unsigned char)rest.p[n] : 256;

		if (from->len == n && !word_character(at(rest, n)))
			longest = n;
		from = not_below(from, to, n, byte);
		to = not_below(from, to, n, byte + 1);
	}
	return longest;
}

/* The longest protected name that stands here as a word. */
static size_t
name(const struct lexer *l, size_t i)
{
	struct str rest = str_from_off(l->s, i);
	size_t longest = 0;

	if (l->names && l->names->sorted)
		longest = common_name(l->names, rest);
	for (size_t n = 0; n < l->own_count; n++)
		if (l->own[n].len > longest && str_starts(rest, l->own[n]) &&
		    !word_character(at(rest, l->own[n].len)))
			longest = l->own[n].len;
	return longest;
}

/* "- ", "* ", "+ ", "1. ", "2) ", "> ", "## " or the bar of a table. */
static size_t
marker(struct str s, size_t i)
{
	size_t n = 0;

	if (at(s, i) == '|')
		return 1;
	if (at(s, i) && strchr("-*+>", s.p[i]))
		n = 1;
	else if (at(s, i) == '#')
		n = run(s, i, '#');
	else if (digit(at(s, i))) {
		while (digit(at(s, i + n)) && n < 9)
			n++;
		if (at(s, i + n) != '.' && at(s, i + n) != ')')
			return 0;
		n++;
	}
	if (!n || !blank(at(s, i + n)))
		return 0;
	while (blank(at(s, i + n)))
		n++;
	return n;
}

/*
 * Line breaks that separate blocks, with the indentation and the marks of
 * lists, quotations and headings that follow; a hard line break, too.
 */
static size_t
block_break(struct str s, size_t i)
{
	size_t j = i, lines = 0, start, n;
	bool hard;

	while (blank(at(s, j)))
		j++;
	hard = j >= i + 2 && at(s, j) == '\n';
	if (at(s, j) == '\\' && at(s, j + 1) == '\n') {
		hard = true;
		j++;
	}
	start = j;
	while (at(s, j) == '\n' || blank(at(s, j)))
		lines += at(s, j++) == '\n';
	if (!lines && i)
		return 0;
	if (!lines)
		j = start;
	for (n = marker(s, j); n; n = marker(s, j)) {
		j += n;
		lines += 2;
	}
	return lines >= 2 || hard ? j - i : 0;
}

/* After the `]` of a link: its address in parentheses. */
static size_t
link_address(struct str s, size_t i)
{
	size_t depth = 0, j = i;

	if (at(s, i) != '(')
		return 0;
	for (; j < s.len && j - i < LINK_MAX && s.p[j] != '\n'; j++) {
		if (s.p[j] == '\\')
			j++;
		else if (s.p[j] == '(')
			depth++;
		else if (s.p[j] == ')' && !--depth)
			return j + 1 - i;
	}
	return 0;
}

/* --- the pieces --------------------------------------------------------- */

static size_t
add(struct lexer *l, enum code_kind kind, size_t off, size_t len)
{
	if (l->codes.count == l->cap)
		l->codes.of = arena_grow(l->arena, l->codes.of, &l->cap,
		    sizeof(*l->codes.of));
	l->codes.of[l->codes.count] =
	    (struct code){ .kind = kind, .s = str_sub(l->s, off, len) };
	return l->codes.count++;
}

/* Adds the text before `off`, then the piece, and returns where it ends. */
static size_t
piece(struct lexer *l, enum code_kind kind, size_t off, size_t len)
{
	if (off > l->text)
		add(l, CODE_TEXT, l->text, off - l->text);
	add(l, kind, off, len);
	return l->text = off + len;
}

static size_t
opener(struct lexer *l, size_t off, size_t len)
{
	size_t end = piece(l, CODE_TEXT, off, len);

	if (l->depth < WAITING_MAX)
		l->waiting[l->depth++] = l->codes.count - 1;
	return end;
}

/* Closes the nearest opener `like` this one; false when none waits. */
static bool
closer(struct lexer *l, struct str like, size_t off, size_t len)
{
	for (size_t d = l->depth; d-- > 0;) {
		size_t open = l->waiting[d];

		if (!str_eq(l->codes.of[open].s, like))
			continue;
		piece(l, CODE_CLOSE, off, len);
		l->codes.of[open].kind = CODE_OPEN;
		l->codes.of[open].pair = l->codes.count - 1;
		l->codes.of[l->codes.count - 1].pair = open;
		l->depth = d;
		return true;
	}
	return false;
}

/* CommonMark 6.2, for runs that are closed by a run of the same length. */
static size_t
emphasis(struct lexer *l, size_t i)
{
	char c = l->s.p[i];
	size_t n = run(l->s, i, c);
	char before = i ? l->s.p[i - 1] : '\0', after = at(l->s, i + n);
	bool left = !space(after) &&
	    (!punctuation(after) || space(before) || punctuation(before));
	bool right = !space(before) &&
	    (!punctuation(before) || space(after) || punctuation(after));
	bool opens = left && (c == '*' || !right || punctuation(before));
	bool closes = right && (c == '*' || !left || punctuation(after));

	if (n <= 3 && closes && closer(l, str_sub(l->s, i, n), i, n))
		return i + n;
	return n <= 3 && opens ? opener(l, i, n) : i + n;
}

static size_t
bracket(struct lexer *l, size_t i)
{
	size_t n;

	if (l->s.p[i] == '[')
		return opener(l, i, 1);
	n = link_address(l->s, i + 1);
	if (n && closer(l, STR("["), i, 1 + n))
		return i + 1 + n;
	return i + 1;
}

/* Does a protected name begin with the byte? */
static bool
begins_name(const struct lexer *l, char c)
{
	unsigned char byte = (unsigned char)c;

	for (size_t i = 0; i < l->own_count; i++)
		if (l->own[i].p[0] == c)
			return true;
	return l->names && l->names->from[byte] < l->names->from[byte + 1];
}

/* May what is protected whole begin with the byte? */
static bool
begins_any(const struct lexer *l, char c)
{
	return c == 'h' || l->addresses || begins_name(l, c);
}

/* What is protected whole and stands at `i`, where a word may begin. */
static size_t
word(const struct lexer *l, size_t i)
{
	size_t known, n;

	if (!begins_any(l, l->s.p[i]))
		return 0;
	known = name(l, i);
	n = url(l->s, i);
	if (!n && l->addresses)
		n = email(l->s, i);
	/* A known address may be the beginning of another one. */
	return known > n ? known : n;
}

static size_t
verbatim(const struct lexer *l, size_t i)
{
	size_t n = code_span(l->s, i);

	if (!n)
		n = autolink(l->s, i);
	if (n || (i && word_character(l->s.p[i - 1])))
		return n;
	return word(l, i);
}

/* To the end of the word, and of those after it that are surely but words. */
static size_t
past_words(const struct lexer *l, size_t i)
{
	for (;; i++) {
		while (i < l->s.len && alphanumeric(l->s.p[i]))
			i++;
		if (at(l->s, i) != ' ' || !alphanumeric(at(l->s, i + 1)) ||
		    l->spaced || begins_any(l, l->s.p[i + 1]))
			return i;
	}
}

static size_t
step(struct lexer *l, size_t i)
{
	char c = l->s.p[i];
	size_t n;

	if (l->codes.count >= PIECES_MAX)
		return l->s.len;
	/* By far the most characters stand in words, or between two. */
	if (i && alphanumeric(c)) {
		n = word_character(l->s.p[i - 1]) ? 0 : word(l, i);
		return n ? piece(l, CODE_VERBATIM, i, n) : past_words(l, i);
	}
	if (c == ' ' && i && alphanumeric(at(l->s, i + 1)) && !l->spaced)
		return i + 1;
	if (!i || c == '\n' || c == '\\' ||
	    (blank(c) && !blank(l->s.p[i - 1]))) {
		n = block_break(l->s, i);
		if (n) {
			l->depth = 0;
			return piece(l, CODE_BREAK, i, n);
		}
	}
	if (c == '\\')
		return i + (i + 1 < l->s.len ? 2 : 1);
	n = reference(l->s, i);
	if (n)
		return piece(l, CODE_REFERENCE, i, n);
	n = verbatim(l, i);
	if (n)
		return piece(l, CODE_VERBATIM, i, n);
	if (c == '`')
		return i + run(l->s, i, c);
	if (c == '*' || c == '_')
		return emphasis(l, i);
	if (c == '[' || c == ']')
		return bracket(l, i);
	return i + 1;
}

struct codes
codes_find(struct arena *a, struct str markdown,
    const struct xliff_names *names, const struct str *own, size_t own_count)
{
	struct lexer l = { .arena = a, .s = markdown, .names = names,
		.own = own, .own_count = own_count };
	unsigned id = 0;

	l.spaced = begins_name(&l, ' ');
	l.addresses = str_find(markdown, '@') < markdown.len;
	for (size_t i = 0; i < markdown.len;)
		i = step(&l, i);
	if (l.text < markdown.len)
		add(&l, CODE_TEXT, l.text, markdown.len - l.text);
	l.codes.of = arena_resize(a, l.codes.of, l.cap * sizeof(*l.codes.of),
	    l.codes.count * sizeof(*l.codes.of));
	for (size_t i = 0; i < l.codes.count; i++) {
		struct code *c = &l.codes.of[i];

		if (c->kind == CODE_CLOSE)
			c->id = l.codes.of[c->pair].id;
		else if (c->kind != CODE_TEXT)
			c->id = ++id;
	}
	return l.codes;
}

/* --- source and target -------------------------------------------------- */

static bool
alike(const struct codes *x, const struct code *a, const struct codes *y,
    const struct code *b)
{
	return a->kind == b->kind && str_eq(a->s, b->s) &&
	    (a->kind != CODE_OPEN ||
		str_eq(x->of[a->pair].s, y->of[b->pair].s));
}

/* The id of a source's code like this one that is not yet taken, or 0. */
static unsigned
partner(const struct codes *source, bool *taken, const struct codes *target,
    const struct code *c)
{
	for (size_t i = 0; i < source->count; i++) {
		const struct code *s = &source->of[i];

		if (taken[i] || !alike(source, s, target, c))
			continue;
		taken[i] = true;
		return s->id;
	}
	return 0;
}

void
codes_match(struct arena *a, const struct codes *source,
    struct codes *target, codes_odd *odd, void *data)
{
	bool *taken = arena_array(a, source->count + 1, sizeof(*taken));
	unsigned next = 1;

	for (size_t i = 0; i < source->count; i++)
		if (source->of[i].id >= next)
			next = source->of[i].id + 1;
	for (size_t i = 0; i < target->count; i++) {
		struct code *c = &target->of[i];

		if (c->kind == CODE_TEXT || c->kind == CODE_CLOSE)
			continue;
		c->id = partner(source, taken, target, c);
		if (!c->id) {
			c->id = next++;
			if (odd)
				odd(data, target, c, false);
		}
		if (c->kind == CODE_OPEN)
			target->of[c->pair].id = c->id;
	}
	for (size_t i = 0; odd && i < source->count; i++)
		if (!taken[i] && source->of[i].id &&
		    source->of[i].kind != CODE_CLOSE)
			odd(data, source, &source->of[i], true);
}
