#include "base/mdoc.h"

#include "base/out.h"

void
mdoc_line(struct out *o, const char *text)
{
	if (*text == '.' || *text == '\'')
		out_lit(o, "\\&");
	for (; *text; text++) {
		if (*text == '\\')
			out_lit(o, "\\e");
		else
			out_char(o, *text);
		/* A sentence ends its input line. */
		if (text[0] == '.' && text[1] == ' ' && text[2] >= 'A' &&
		    text[2] <= 'Z') {
			out_char(o, '\n');
			text++;
		}
	}
	out_char(o, '\n');
}
