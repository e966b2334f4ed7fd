#include "text/catalog.h"

#include <string.h>

#include "cldr/cldr.h"
#include "text/catalog_data.h"

/*
 * The generated tables (catalog_data.h says how they lie): a pool of texts,
 * and offsets into it by catalogue and message.
 */
struct catalog {
	unsigned index;
};

static const struct catalog catalogs[CATALOG_MAX] = {
	{ 0 }, { 1 }, { 2 }, { 3 }, { 4 }, { 5 }, { 6 }, { 7 }, { 8 }, { 9 },
	{ 10 }, { 11 }, { 12 }, { 13 }, { 14 }, { 15 }, { 16 }, { 17 },
	{ 18 }, { 19 }, { 20 }, { 21 }, { 22 }, { 23 }, { 24 }, { 25 },
	{ 26 }, { 27 }, { 28 }, { 29 }, { 30 }, { 31 },
};

const struct catalog *
catalog_find(struct str tag)
{
	const struct cldr_locale *locale = cldr_find(tag.p, tag.len);

	if (!locale)
		return NULL;
	for (unsigned i = 0; i < catalog_count; i++)
		if (strcmp(catalog_pool + catalog_tags[i],
			cldr_tag(locale)) == 0)
			return &catalogs[i];
	return NULL;
}

bool
catalog_is_final(const struct catalog *c)
{
	return catalog_final[c->index];
}

bool
catalog_next(struct str *rest, struct catalog_piece *out)
{
	*out = (struct catalog_piece){ 0 };
	if (!rest->len)
		return false;
	if (rest->p[0] == CATALOG_PARAM) {
		out->param = (enum param)(unsigned char)rest->p[1];
		*rest = str_from_off(*rest, 2);
		return true;
	}
	out->text = str_sub(*rest, 0, str_find(*rest, CATALOG_PARAM));
	*rest = str_from_off(*rest, out->text.len);
	return true;
}

struct str
catalog_text(const struct catalog *c, enum message m)
{
	return str_from(catalog_pool +
	    catalog_offsets[c->index * M_COUNT + (unsigned)m]);
}

static const char *
message_name(enum message m)
{
	return catalog_pool + catalog_names[m];
}

/* Compares a name with the parts of another, without putting them together. */
static int
compare(const char *name, const char *const parts[3])
{
	for (int i = 0; i < 3 && parts[i]; i++) {
		const char *part = parts[i];

		if (i && *name != '.')
			return (unsigned char)*name - '.';
		for (name += i > 0; *part; part++, name++)
			if (*name != *part)
				return (unsigned char)*name -
				    (unsigned char)*part;
	}
	return (unsigned char)*name;
}

enum message
catalog_named(const char *kind, const char *id, const char *what)
{
	const char *const parts[3] = { kind, id, what };
	unsigned low = 1, high = M_COUNT;

	while (low < high) {
		unsigned middle = low + (high - low) / 2;
		int order = compare(message_name((enum message)middle), parts);

		if (!order)
			return (enum message)middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return M_NONE;
}

enum param_type
param_type(enum param p)
{
	return (enum param_type)catalog_param_types[p];
}
