#include "base/out.h"
#include "text/xml.h"

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void
xml_write_char(struct out *o, char c, bool attribute)
{
	if (c == '&')
		out_lit(o, "&amp;");
	else if (c == '<')
		out_lit(o, "&lt;");
	else if (c == '>')
		out_lit(o, "&gt;");
	else if (c == '"' && attribute)
		out_lit(o, "&quot;");
	else if (c == '\r')
		out_lit(o, "&#13;");
	else
		out_char(o, c);
}

static void
write_text(struct out *o, struct str s, bool attribute)
{
	for (size_t i = 0, j; i < s.len; i = j) {
		bool broken = false;

		for (j = i; j < s.len && blank(s.p[j]); j++)
			broken |= s.p[j] == '\n' || s.p[j] == '\r';
		if (broken) {
			out_char(o, ' ');
			continue;
		}
		if (j == i)
			xml_write_char(o, s.p[j++], attribute);
		else
			out_str(o, str_sub(s, i, j - i));
	}
}

void
xml_write(struct out *o, struct str s)
{
	write_text(o, s, false);
}

void
xml_write_attribute(struct out *o, const char *name, struct str value)
{
	out_char(o, ' ');
	out_cstr(o, name);
	out_lit(o, "=\"");
	write_text(o, value, true);
	out_char(o, '"');
}

void
xml_write_exact(struct out *o, struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		xml_write_char(o, s.p[i], false);
}
