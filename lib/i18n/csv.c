#include "i18n/csv.h"

#include "base/arena.h"
#include "base/out.h"
#include "source/diag.h"

static char
at(const struct csv *c)
{
	struct str s = c->source->text;

	return c->off < s.len ? s.p[c->off] : '\0';
}

static bool
ended(const struct csv *c)
{
	return c->off >= c->source->text.len;
}

/* To the next quotation mark that is not doubled. */
static void
quoted(struct csv *c, struct out *o)
{
	size_t start = c->off++;

	while (!ended(c)) {
		if (at(c) == '"') {
			c->off++;
			if (at(c) != '"')
				return;
		}
		out_char(o, at(c));
		c->off++;
	}
	c->broken = true;
	diag(c->ds, R_PROFILE_INVALID, source_span(c->source, start, 1),
	    "the quotation mark of this cell is not closed");
}

/* One cell; false when it was the last of its row. */
static bool
cell(struct csv *c, struct str *into)
{
	struct out o;
	bool more;

	out_init(&o, c->arena);
	if (at(c) == '"')
		quoted(c, &o);
	while (!ended(c) && at(c) != c->between && at(c) != '\n') {
		if (at(c) != '\r')
			out_char(&o, at(c));
		c->off++;
	}
	more = !ended(c) && at(c) == c->between;
	c->off += !ended(c);
	*into = out_end(&o);
	return more;
}

/* What stands most often in the first line. */
static char
separator(struct str line)
{
	static const char signs[] = ",;\t";
	size_t best = 0, most = 0;

	for (size_t k = 0; signs[k]; k++) {
		size_t n = 0;

		for (size_t i = 0; i < line.len; i++)
			n += line.p[i] == signs[k];
		if (n > most) {
			most = n;
			best = k;
		}
	}
	return signs[best];
}

bool
csv_open(struct diags *ds, struct arena *a, const struct source *source,
    struct csv *c)
{
	static const char *const names[CSV_COLUMNS] = { "id", "source",
		"target", "state" };
	struct str name;
	bool more = true;

	*c = (struct csv){ .ds = ds, .arena = a, .source = source };
	c->between = separator(str_sub(source->text, 0,
	    str_find(source->text, '\n')));
	for (size_t n = 1; more; n++) {
		more = cell(c, &name);
		for (size_t k = 0; k < CSV_COLUMNS; k++)
			if (str_eq_caseless(str_trim(name),
				str_from(names[k])))
				c->columns[k] = n;
	}
	if (c->columns[CSV_ID] && c->columns[CSV_TARGET])
		return !c->broken;
	diag(ds, R_PROFILE_INVALID, source_span(source, 0, 0),
	    "the file is neither XLIFF nor a table with the columns 'id' and "
	    "'target'");
	return false;
}

bool
csv_next(struct csv *c, struct csv_row *row)
{
	size_t start = c->off;
	struct str value;
	bool more = true;

	*row = (struct csv_row){ .at = { 0 } };
	if (ended(c) || c->broken)
		return false;
	for (size_t n = 1; more && !c->broken; n++) {
		more = cell(c, &value);
		for (size_t k = 0; k < CSV_COLUMNS; k++)
			if (c->columns[k] == n)
				row->cells[k] = value;
	}
	row->at = source_span(c->source, start,
	    str_find(str_from_off(c->source->text, start), '\n'));
	return !c->broken;
}
