#include "i18n/messages.h"

#include "base/arena.h"
#include "source/diag.h"
#include "yaml/tree.h"

struct reading {
	struct diags *ds;
	struct arena *arena;
	struct messages *out;
	size_t cap;
};

static void
add(struct reading *r, struct str id, const struct node *text, struct str note,
    bool plural)
{
	struct messages *m = r->out;

	if (m->count == r->cap)
		m->of = arena_grow(r->arena, m->of, &r->cap, sizeof(*m->of));
	m->of[m->count++] = (struct message_text){
		.text = { .id = id, .source = text->text, .context = note,
			.at = text->at },
		.plural = plural,
	};
}

static const struct node *
entry(const struct node *map, const char *key)
{
	for (const struct node *n = map->first; n; n = n->next)
		if (n->key && str_eq(n->key->text, str_from(key)))
			return n;
	return NULL;
}

static void
add_plural(struct reading *r, struct str id, const struct node *plural,
    struct str note)
{
	for (int c = 0; c < CLDR_PLURALS; c++) {
		const char *name = cldr_plural_name((enum cldr_plural)c);
		const struct node *form = entry(plural, name);

		add(r, arena_printf(r->arena, "%.*s.%s", STR_ARG(id), name),
		    form ? form : entry(plural, "other"), note, true);
	}
}

static void
message(struct reading *r, const struct node *n)
{
	const struct node *text = entry(n, "text"), *note = entry(n, "note");
	const struct node *plural = entry(n, "plural");
	struct str id = n->key->text;

	if (!note)
		diag(r->ds, R_MESSAGE_INVALID, n->key->at,
		    "the message '%.*s' has no note for the translator",
		    STR_ARG(id));
	else if (text)
		add(r, id, text, note->text, false);
	else if (plural && entry(plural, "other"))
		add_plural(r, id, plural, note->text);
	else
		diag(r->ds, R_MESSAGE_INVALID, n->key->at,
		    "the message '%.*s' has neither 'text' nor a 'plural' "
		    "with the form 'other'", STR_ARG(id));
}

bool
messages_read(struct diags *ds, struct arena *a, struct source *source,
    struct messages *out)
{
	struct reading r = { .ds = ds, .arena = a, .out = out };
	unsigned errors = ds->errors;
	const struct node *tree = yaml_parse(ds, a, source);

	*out = (struct messages){ 0 };
	if (!tree || ds->errors > errors)
		return false;
	if (tree->kind != NODE_MAP)
		diag(ds, R_MESSAGE_INVALID, tree->at,
		    "the file is not a map of messages");
	else
		for (const struct node *n = tree->first; n; n = n->next)
			message(&r, n);
	return ds->errors == errors;
}

enum cldr_plural
messages_category(struct str id, struct str *stem)
{
	struct str last;

	*stem = id;
	while (stem->len && stem->p[stem->len - 1] != '.')
		stem->len--;
	last = str_from_off(id, stem->len);
	for (int k = 0; k < CLDR_PLURALS; k++)
		if (str_eq(last,
			str_from(cldr_plural_name((enum cldr_plural)k))))
			return (enum cldr_plural)k;
	return CLDR_OTHER;
}

bool
messages_has(const struct messages *m, struct str id)
{
	for (size_t i = 0; i < m->count; i++)
		if (str_eq(m->of[i].text.id, id))
			return true;
	return false;
}

struct i18n_texts
messages_for(struct arena *a, const struct messages *m,
    const struct cldr_locale *locale)
{
	struct i18n_texts texts = { arena_array(a, m->count + 1,
					sizeof(*texts.of)), 0 };
	struct str stem;

	for (size_t i = 0; i < m->count; i++) {
		const struct message_text *x = &m->of[i];

		if (!x->plural || cldr_has_plural(locale,
				      messages_category(x->text.id, &stem)))
			texts.of[texts.count++] = x->text;
	}
	return texts;
}
