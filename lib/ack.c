/*
 * A person's decision on changes, written to the end of accepted.yaml.  What
 * stands there stays as it is, to the byte.
 */
#include "base/arena.h"
#include "base/out.h"
#include "change/change.h"
#include "compile.h"
#include "model/accepted.h"
#include "yaml/tree.h"

struct acknowledging {
	struct policyc *c;
	const struct policyc_acknowledgement *asked;
	const char **bytes;
	size_t *len;
	bool done;
};

/* In double quotes, where YAML and JSON agree. */
static void
quoted(struct out *o, struct str s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '"' || c == '\\')
			out_char(o, '\\');
		if (c < ' ' || c == 0x7f)
			out_printf(o, "\\u%04x", c);
		else
			out_char(o, s.p[i]);
	}
	out_char(o, '"');
}

struct writer {
	struct out *o;
	size_t indent;
};

static void
key(const struct writer *w, const char *name, bool first)
{
	for (size_t i = 0; i < w->indent; i++)
		out_char(w->o, ' ');
	out_printf(w->o, first ? "- %s: " : "  %s: ", name);
}

static void
member(const struct writer *w, const char *name, struct str value)
{
	if (!value.p)
		return;
	key(w, name, false);
	quoted(w->o, value);
	out_char(w->o, '\n');
}

static void
plain(const struct writer *w, const char *name, const char *value, bool first)
{
	if (!value)
		return;
	key(w, name, first);
	out_cstr(w->o, value);
	out_char(w->o, '\n');
}

static void
write_entry(struct acknowledging *k, const struct writer *w, const struct change *c)
{
	const struct policyc_acknowledgement *a = k->asked;
	const struct version_due *b = &k->c->changes->bump;
	struct arena *arena = k->c->arena;

	plain(w, "change", change_rule_rows[c->rule].id, true);
	member(w, "at", c->path);
	member(w, "from", change_value(arena, c->value[SIDE_OLD]));
	member(w, "to", change_value(arena, c->value[SIDE_NEW]));
	plain(w, "as", a->significance
		? change_class_names[a->significance] : NULL, false);
	member(w, "reason", str_from(a->reason));
	member(w, "by", str_from(a->by));
	plain(w, "on", a->on, false);
	member(w, "ref", a->ref ? str_from(a->ref) : (struct str){ 0 });
	/* The version to come, as far as anybody knows it. */
	member(w, "for", version_order(b->current, b->published) > 0
		? b->current : b->required);
}

/* How far in the list's dashes stand; false: not each on its entry's line. */
static bool
dashes(const struct policyc *c, struct str text, size_t *indent)
{
	const struct list *l = &c->accepted->acknowledgements;
	const struct acceptance *last = l->items;
	struct source *source;
	size_t at, line;

	*indent = 2;
	if (!l->count)
		return !l->at.len;
	last += l->count - 1;
	source = sources_find(&c->sources, last->item.at);
	at = line = source_offset(source, last->item.at);
	while (line && text.p[line - 1] != '\n')
		line--;
	for (*indent = 0; line < at && text.p[line] == ' '; line++)
		++*indent;
	return line < at && text.p[line] == '-';
}

/* Is it read as what was meant: all that was there, and what was added? */
static bool
reads_back(struct policyc *c, struct str text, size_t count)
{
	struct sources sources = { 0 };
	struct accepted *all = ARENA_NEW(c->passing, struct accepted);
	struct source *source;
	struct diags ds;
	struct node *tree;

	/* A parser is given back with the arena of what it has to say. */
	sources_init(&sources, c->arena);
	diags_init(&ds, c->arena, &sources);
	source = source_check(&ds, STR(""), text);
	tree = source ? yaml_parse(&ds, c->passing, source) : NULL;
	if (tree)
		accepted_decode(&ds, c->passing, tree, all);
	return tree && !ds.errors && all->acknowledgements.count == count;
}

static void
acknowledge(void *data)
{
	struct acknowledging *k = data;
	struct policyc *c = k->c;
	struct str was = c->accepted_text, all;
	struct out o;
	struct writer w = { &o, 2 };
	size_t count = c->accepted ? c->accepted->acknowledgements.count : 0;

	out_init(&o, c->arena);
	if (c->accepted && !dashes(c, was, &w.indent))
		return;
	out_str(w.o, was);
	if (!was.len)
		out_lit(w.o, "# What people decided on changes of this policy; "
		    "see policyc-ack(1).\npolicyc: 1\n");
	else if (was.p[was.len - 1] != '\n')
		out_char(w.o, '\n');
	if (!count)
		out_lit(w.o, "acknowledgements:\n");
	for (size_t i = 0; i < k->asked->change_count; i++)
		write_entry(k, &w, c->changes->all[k->asked->changes[i]]);
	all = out_end(w.o);
	arena_empty(c->passing);
	k->done = reads_back(c, all, count + k->asked->change_count);
	arena_empty(c->passing);
	*k->bytes = arena_cstr(c->arena, all);
	*k->len = all.len;
}

enum policyc_status
policyc_acknowledge(struct policyc *c,
    const struct policyc_acknowledgement *asked, const char **bytes,
    size_t *len)
{
	struct acknowledging k = { c, asked, bytes, len, false };
	size_t count = policyc_change_count(c);

	*bytes = NULL;
	*len = 0;
	for (size_t i = 0; i < asked->change_count; i++)
		if (asked->changes[i] >= count)
			return POLICYC_INVALID;
	if (!c->changes || !policyc_is_date(asked->on))
		return POLICYC_INVALID;
	if (!arena_run(c->arena, acknowledge, &k))
		return POLICYC_NOMEM;
	if (!k.done) {
		*bytes = NULL;
		*len = 0;
	}
	return k.done ? POLICYC_OK : POLICYC_INVALID;
}
