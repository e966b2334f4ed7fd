/* XML as bytes: what can be told without a parser, and before one. */
#include <string.h>

#include "source/diag.h"
#include "text/xliff.h"
#include "text/xml.h"

/* libxml2 takes quadratic time over the attributes of one tag. */
#define ATTRIBUTES_MAX 64

static size_t
past(struct str s, size_t off, struct str end)
{
	size_t found = str_search(str_from_off(s, off), end);

	return found == s.len - off ? s.len : off + found + end.len;
}

size_t
xml_next_tag(struct str s, size_t off)
{
	for (;;) {
		struct str rest = str_from_off(s, off);

		off += str_find(rest, '<');
		rest = str_from_off(s, off);
		if (!str_starts(rest, STR("<!")) && !str_starts(rest, STR("<?")))
			return off;
		if (str_starts(rest, STR("<!--")))
			off = past(s, off + 4, STR("-->"));
		else if (str_starts(rest, STR("<![CDATA[")))
			off = past(s, off + 9, STR("]]>"));
		else if (str_starts(rest, STR("<?")))
			off = past(s, off + 2, STR("?>"));
		else
			return off;
	}
}

struct str
xml_whole_tag(struct str s, size_t off, size_t *attributes)
{
	char quote = '\0';
	size_t i;

	*attributes = 0;
	for (i = off; i < s.len && (quote || s.p[i] != '>'); i++) {
		if (quote && s.p[i] == quote) {
			quote = '\0';
			++*attributes;
		} else if (!quote && (s.p[i] == '"' || s.p[i] == '\'')) {
			quote = s.p[i];
		}
	}
	return str_sub(s, off, i + 1 - off);
}

/* The encoding that the XML declaration states; empty when none. */
static struct str
declared_encoding(struct str text)
{
	struct str s = str_sub(text, 0, past(text, 0, STR("?>")));
	size_t off;

	if (!str_starts(s, STR("<?xml")))
		return STR("");
	off = past(s, 0, STR("encoding"));
	while (off < s.len && s.p[off] != '"' && s.p[off] != '\'')
		off++;
	if (off >= s.len)
		return STR("");
	return str_sub(s, off + 1,
	    str_find(str_from_off(s, off + 1), s.p[off]));
}

static bool
is_utf8(struct str name)
{
	static const char wanted[] = "utf-8";

	if (name.len != sizeof(wanted) - 1)
		return false;
	for (size_t i = 0; i < name.len; i++)
		if ((name.p[i] | 0x20) != (wanted[i] | 0x20))
			return false;
	return true;
}

/*
 * Quotes hold no `<`, so what lies between two of them bounds a tag: few are
 * long enough to be looked at.
 */
static bool
tags_fit(struct diags *ds, const struct source *source)
{
	struct str text = source->text;
	size_t attributes, next;

	for (size_t off = xml_next_tag(text, 0); off < text.len; off = next) {
		next = xml_next_tag(text, off + 1);
		if (str_starts(str_from_off(text, off), STR("<!"))) {
			diag(ds, R_XLIFF_DOCTYPE,
			    source_span(source, off, 2),
			    "a translation file has no document type");
			return false;
		}
		if (next - off < ATTRIBUTES_MAX * sizeof("a=''"))
			continue;
		xml_whole_tag(text, off, &attributes);
		if (attributes > ATTRIBUTES_MAX) {
			diag(ds, R_XLIFF_SYNTAX,
			    source_span(source, off, 1),
			    "a tag has %zu attributes; policyc reads up to %d",
			    attributes, ATTRIBUTES_MAX);
			return false;
		}
	}
	return true;
}

bool
xml_fit_to_parse(struct diags *ds, const struct source *source)
{
	struct str text = source->text, encoding = declared_encoding(text);

	if (encoding.len && !is_utf8(encoding)) {
		diag(ds, R_XLIFF_SYNTAX,
		    source_span(source, (size_t)(encoding.p - text.p),
			encoding.len),
		    "the encoding '%.*s' is not UTF-8", STR_ARG(encoding));
		return false;
	}
	if (!text.len || memchr(text.p, '\0', text.len)) {
		diag(ds, R_XLIFF_SYNTAX, source_span(source, 0, 0),
		    text.len ? "the file is not text" : "the file is empty");
		return false;
	}
	return xliff_within_limits(ds, source) && tags_fit(ds, source);
}
