#include "emit/markdown.h"

#include "base/utf8.h"
#include "doc/doc.h"

/* Words. */

enum care {
	CARE_NONE,
	CARE_ALWAYS, /* means something anywhere */
	CARE_BLANK,  /* becomes a space */
	CARE_FIRST,  /* begins a list or a rule */
	CARE_NUMBER, /* ends the number of a list's item, or begins a host */
	CARE_SCHEME, /* begins a URL */
	CARE_ENTITY
};

static const unsigned char care[256] = {
	['\\'] = CARE_ALWAYS, ['`'] = CARE_ALWAYS, ['*'] = CARE_ALWAYS,
	['_'] = CARE_ALWAYS, ['['] = CARE_ALWAYS, [']'] = CARE_ALWAYS,
	['<'] = CARE_ALWAYS, ['>'] = CARE_ALWAYS, ['|'] = CARE_ALWAYS,
	['#'] = CARE_ALWAYS, ['{'] = CARE_ALWAYS, ['}'] = CARE_ALWAYS,
	['~'] = CARE_ALWAYS, ['\n'] = CARE_BLANK, ['\r'] = CARE_BLANK,
	['\t'] = CARE_BLANK, ['-'] = CARE_FIRST, ['+'] = CARE_FIRST,
	['='] = CARE_FIRST, ['.'] = CARE_NUMBER, [')'] = CARE_NUMBER,
	[':'] = CARE_SCHEME, ['&'] = CARE_ENTITY,
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "12." and "12)" begin a list when a blank or the line's end follows. */
static bool
numbers_item(const struct markdown *w, struct str s, size_t at)
{
	size_t len = w->o->len - w->start;

	if (len < 1 || len > 9)
		return false;
	if (at + 1 < s.len && !is_blank(s.p[at + 1]))
		return false;
	for (size_t i = w->start; i < w->o->len; i++)
		if (!is_digit(w->o->p[i]))
			return false;
	return true;
}

static bool
begins_host(const struct markdown *w, struct str s, size_t at)
{
	struct str before = { w->o->p, w->o->len };

	return s.p[at] == '.' && str_ends(before, STR("www"));
}

/* GitHub makes links of URLs; `rest` may go on in the next text. */
static bool
begins_url(const struct markdown *w, struct str rest)
{
	struct str before = { w->o->p, w->o->len };

	if (str_starts(rest, STR("//")))
		return is_letter(markdown_last(w));
	return (str_ends(before, STR("http")) ||
	    str_ends(before, STR("https")) || str_ends(before, STR("ftp"))) &&
	    str_starts(STR("//"), rest);
}

static bool
is_entity(struct str s, size_t at)
{
	size_t i = at + 1;

	while (i < s.len &&
	    (is_letter(s.p[i]) || is_digit(s.p[i]) || s.p[i] == '#'))
		i++;
	/* No entity has a name of one letter; the next text may end one. */
	if (i == s.len)
		return i != at + 2;
	return i > at + 1 && s.p[i] == ';';
}

/* Whether the character at `at`, which is to be written next, needs a \. */
static bool
needs_escape(const struct markdown *w, struct str s, size_t at)
{
	switch ((enum care)care[(unsigned char)s.p[at]]) {
	case CARE_ALWAYS:
		return true;
	case CARE_FIRST:
		return w->o->len == w->start;
	case CARE_NUMBER:
		return numbers_item(w, s, at) || begins_host(w, s, at);
	case CARE_SCHEME:
		return begins_url(w, str_from_off(s, at + 1));
	case CARE_ENTITY:
		return is_entity(s, at);
	case CARE_NONE:
	case CARE_BLANK:
		break;
	}
	return false;
}

void
markdown_text(struct markdown *w, struct str s)
{
	size_t from = 0;

	if (w->o->len == w->value)
		while (from < s.len && is_blank(s.p[from]))
			from++;
	for (size_t i = from; (i = str_until(s, i, care)) < s.len; i++) {
		out_str(w->o, str_sub(s, from, i - from));
		from = i;
		if (care[(unsigned char)s.p[i]] == CARE_BLANK) {
			out_char(w->o, ' ');
			from++;
		} else if (needs_escape(w, s, i)) {
			out_char(w->o, '\\');
		}
	}
	out_str(w->o, str_from_off(s, from));
}

static size_t
longest_fence(struct str s)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < s.len; i++) {
		run = s.p[i] == '`' ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	return longest;
}

static void
fence(struct markdown *w, size_t len)
{
	for (size_t i = 0; i < len; i++)
		out_char(w->o, '`');
}

static void
code_text(struct markdown *w, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '|' && w->cell)
			out_char(w->o, '\\');
		out_char(w->o, is_blank(s.p[i]) ? ' ' : s.p[i]);
	}
}

/*
 * Two spans side by side would be read as one, and in a table no two readers
 * agree on a backslash before a bar: such an identifier becomes words.
 */
void
markdown_code(struct markdown *w, struct str s)
{
	size_t ticks = longest_fence(s) + 1;
	bool padded;

	if (!s.len)
		return;
	if ((w->code == w->o->len && markdown_last(w) == '`') ||
	    (w->cell && str_search(s, STR("\\|")) < s.len)) {
		markdown_text(w, s);
		return;
	}
	padded = s.p[0] == '`' || s.p[s.len - 1] == '`' ||
	    (is_blank(s.p[0]) && is_blank(s.p[s.len - 1]) &&
	    str_trim(s).len);
	fence(w, ticks);
	if (padded)
		out_char(w->o, ' ');
	code_text(w, s);
	if (padded)
		out_char(w->o, ' ');
	fence(w, ticks);
	w->code = w->o->len;
}

/* Marks. */

/* Beyond ASCII: ranges in order, each with what its characters are. */
static const struct {
	uint32_t from, to;
	enum edge edge;
} beyond[] = {
	{ 0x0080, 0x009f, EDGE_SYMBOL }, { 0x00a0, 0x00a0, EDGE_BLANK },
	{ 0x00a1, 0x00a1, EDGE_PUNCTUATION }, { 0x00a2, 0x00a6, EDGE_SYMBOL },
	{ 0x00a7, 0x00a7, EDGE_PUNCTUATION }, { 0x00a8, 0x00a9, EDGE_SYMBOL },
	{ 0x00ab, 0x00ab, EDGE_PUNCTUATION }, { 0x00ac, 0x00b4, EDGE_SYMBOL },
	{ 0x00b6, 0x00b7, EDGE_PUNCTUATION }, { 0x00b8, 0x00b8, EDGE_SYMBOL },
	{ 0x00bb, 0x00bb, EDGE_PUNCTUATION },
	{ 0x00bf, 0x00bf, EDGE_PUNCTUATION },
	{ 0x00d7, 0x00d7, EDGE_SYMBOL }, { 0x00f7, 0x00f7, EDGE_SYMBOL },
	{ 0x02c2, 0x02ff, EDGE_SYMBOL }, { 0x037e, 0x037e, EDGE_SYMBOL },
	{ 0x0384, 0x0387, EDGE_SYMBOL }, { 0x03f6, 0x03f6, EDGE_SYMBOL },
	{ 0x0482, 0x0482, EDGE_SYMBOL }, { 0x055a, 0x055f, EDGE_SYMBOL },
	{ 0x0589, 0x058f, EDGE_SYMBOL }, { 0x05be, 0x05f4, EDGE_SYMBOL },
	{ 0x0600, 0x061f, EDGE_SYMBOL }, { 0x066a, 0x066d, EDGE_SYMBOL },
	{ 0x06d4, 0x06de, EDGE_SYMBOL }, { 0x1680, 0x1680, EDGE_BLANK },
	{ 0x2000, 0x200a, EDGE_BLANK }, { 0x200b, 0x200f, EDGE_SYMBOL },
	{ 0x2010, 0x2027, EDGE_PUNCTUATION }, { 0x2028, 0x202e, EDGE_SYMBOL },
	{ 0x202f, 0x202f, EDGE_BLANK }, { 0x2030, 0x2043, EDGE_PUNCTUATION },
	{ 0x2044, 0x205e, EDGE_SYMBOL }, { 0x205f, 0x205f, EDGE_BLANK },
	{ 0x2060, 0x2bff, EDGE_SYMBOL }, { 0x2e00, 0x2fff, EDGE_SYMBOL },
	{ 0x3000, 0x3000, EDGE_BLANK }, { 0x3001, 0x3003, EDGE_PUNCTUATION },
	{ 0x3004, 0x3004, EDGE_SYMBOL }, { 0x3008, 0x3011, EDGE_PUNCTUATION },
	{ 0x3012, 0x3020, EDGE_SYMBOL }, { 0x3030, 0x303f, EDGE_SYMBOL },
	{ 0x30fb, 0x30fb, EDGE_SYMBOL }, { 0xe000, 0xf8ff, EDGE_SYMBOL },
	{ 0xfd3e, 0xfd3f, EDGE_SYMBOL }, { 0xfe10, 0xfe6b, EDGE_SYMBOL },
	{ 0xff01, 0xff0f, EDGE_SYMBOL }, { 0xff1a, 0xff20, EDGE_SYMBOL },
	{ 0xff3b, 0xff40, EDGE_SYMBOL }, { 0xff5b, 0xff65, EDGE_SYMBOL },
	{ 0xfff9, 0x1ffff, EDGE_SYMBOL },
};

static enum edge
rune_edge(uint32_t rune)
{
	if (rune < 0x80) {
		if (is_blank((char)rune))
			return EDGE_BLANK;
		return is_letter((char)rune) || is_digit((char)rune) ?
		    EDGE_WORD : EDGE_PUNCTUATION;
	}
	for (size_t i = 0; i < sizeof(beyond) / sizeof(beyond[0]); i++)
		if (rune >= beyond[i].from && rune <= beyond[i].to)
			return beyond[i].edge;
	return EDGE_WORD;
}

static enum edge
text_edge(struct str s, bool at_end)
{
	size_t len, at = 0;

	if (!s.len)
		return EDGE_NONE;
	if (at_end) {
		at = s.len - 1;
		while (at > 0 && ((unsigned char)s.p[at] & 0xc0) == 0x80)
			at--;
	}
	return rune_edge(utf8_rune(s, at, &len));
}

bool
markdown_is_link(const struct doc_node *n)
{
	return n->kind == DOC_LINK && n->marks->href.len &&
	    n->look != LOOK_BASIS;
}

enum edge
markdown_edge(const struct doc_node *n, bool at_end)
{
	enum edge e, found = EDGE_NONE;

	for (; n; n = n->next) {
		if (n->kind == DOC_CODE)
			e = n->text.len ? EDGE_PUNCTUATION : EDGE_NONE;
		else if (n->text.len)
			e = text_edge(n->text, at_end);
		else if (n->kind == DOC_BREAK)
			e = at_end ? EDGE_BLANK : EDGE_PUNCTUATION;
		else
			e = markdown_edge(n->first, at_end);
		if (e && n->kind == DOC_CONDITION)
			e = at_end ? EDGE_PUNCTUATION : EDGE_BLANK;
		else if (e && n->kind == DOC_DETAIL && !at_end)
			e = EDGE_BLANK;
		else if (e && markdown_is_link(n))
			e = EDGE_PUNCTUATION;
		if (e && !at_end)
			return e;
		if (e)
			found = e;
	}
	return found;
}

enum edge
markdown_edge_before(const struct markdown *w)
{
	if (w->o->len == w->start)
		return EDGE_BLANK;
	if (w->o->len == w->opened)
		return w->before;
	return text_edge((struct str){ w->o->p, w->o->len }, true);
}

bool
markdown_closes(enum edge inner, enum edge outer)
{
	if (inner == EDGE_PUNCTUATION || inner == EDGE_SYMBOL)
		return outer == EDGE_BLANK || outer == EDGE_PUNCTUATION;
	return inner == EDGE_WORD;
}

bool
markdown_opens(const struct markdown *w, enum edge before, enum edge inner)
{
	if (!markdown_closes(inner, before))
		return false;
	if (!w->strong && !w->emphasis)
		return true;
	if (w->o->len == w->opened)
		return true;
	return before == EDGE_BLANK ||
	    (before == EDGE_PUNCTUATION && inner == EDGE_WORD);
}

void
markdown_url(struct markdown *w, struct str url)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < url.len; i++) {
		unsigned char c = (unsigned char)url.p[i];

		if (c <= ' ' || c == 0x7f || c == '<' || c == '>' ||
		    c == '\\' || c == '|' || c == '`' || c == '"') {
			out_char(w->o, '%');
			out_char(w->o, hex[c >> 4]);
			out_char(w->o, hex[c & 15]);
			continue;
		}
		if (c == '(' || c == ')' || (c == '&' && is_entity(url, i)))
			out_char(w->o, '\\');
		out_char(w->o, (char)c);
	}
}
