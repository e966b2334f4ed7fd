/*
 * What a translation file of more than a mebibyte must not hold, because it
 * would be dear to parse: libxml2 is slow with very many names and takes
 * much memory for what stands between the tags.
 *
 * A first look at the bytes, before anybody knows what they mean: inside of
 * comments and of CDATA there are no tags, but then nobody has so many.
 */
#include <string.h>

#include "source/diag.h"
#include "text/xliff.h"

#define SMALL ((size_t)1 << 20)
#define PIECE_MAX ((size_t)1 << 20) /* from one `<` to the next */
#define ASIDES_MAX 100000	    /* comments and instructions */
#define UNITS_MAX 100000
#define NAMES_MAX 1000
#define NAME_BITS 16

struct tally {
	size_t asides, units, names;
	unsigned char seen[1 << (NAME_BITS - 3)]; /* names, by their hash */
};

static const bool ends_name[256] = {
	[' '] = true, ['\t'] = true, ['\n'] = true, ['\r'] = true,
	['/'] = true, ['>'] = true, ['='] = true, ['<'] = true,
	['"'] = true, ['\''] = true,
};

static void
tally_name(struct tally *t, struct str name)
{
	uint32_t hash = str_hash(name) >> (32 - NAME_BITS);
	unsigned char bit = (unsigned char)(1u << (hash & 7));

	t->names += !(t->seen[hash >> 3] & bit);
	t->seen[hash >> 3] |= bit;
}

/* A value that libxml2 keeps like a name. */
static bool
declares(struct str name)
{
	return str_starts(name, STR("xmlns"));
}

/* A start tag, from after its `<`. */
static void
tally_tag(struct tally *t, struct str s)
{
	struct str name = { 0 };
	size_t i = 0, from;

	while (i < s.len && s.p[i] != '>') {
		if (s.p[i] == '"' || s.p[i] == '\'') {
			from = ++i;
			i += str_find(str_from_off(s, i), s.p[i - 1]);
			if (declares(name))
				tally_name(t, str_sub(s, from, i - from));
			i++;
			continue;
		}
		for (from = i; i < s.len; i++)
			if (ends_name[(unsigned char)s.p[i]])
				break;
		if (i == from) {
			i++;
			continue;
		}
		name = str_sub(s, from, i - from);
		tally_name(t, name);
		if (!from)
			t->units += str_eq(name, STR("unit")) ||
			    str_ends(name, STR(":unit"));
	}
}

static const char *
too_much(const struct tally *t, size_t piece)
{
	if (piece > PIECE_MAX)
		return "a text or tag of more than a mebibyte";
	if (t->asides > ASIDES_MAX)
		return "more than 100,000 comments";
	if (t->units > UNITS_MAX)
		return "more than 100,000 units";
	if (t->names > NAMES_MAX)
		return "more than 1,000 names of elements and attributes";
	return NULL;
}

bool
xliff_within_limits(struct diags *ds, const struct source *source)
{
	struct str text = source->text, piece;
	struct tally t = { 0 };
	const char *what;

	if (text.len <= SMALL)
		return true;
	for (size_t off = str_find(text, '<'); off < text.len;
	     off += piece.len + 1) {
		piece = str_from_off(text, off + 1);
		piece.len = str_find(piece, '<');
		if (piece.len && (*piece.p == '!' || *piece.p == '?'))
			t.asides++;
		else if (piece.len && *piece.p != '/')
			tally_tag(&t, piece);
		what = too_much(&t, piece.len);
		if (!what)
			continue;
		diag(ds, R_XLIFF_TOO_LARGE, source_span(source, off, 1),
		    "the translation file holds %s", what);
		return false;
	}
	return true;
}
