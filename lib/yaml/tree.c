#include "yaml/tree.h"

#include <stdlib.h>
#include <string.h>

#include <yaml.h>

#include "base/arena.h"
#include "base/utf8.h"

struct reader {
	yaml_parser_t parser;
	yaml_event_t event; /* the one in hand, released with the next */
	struct diags *ds;
	struct arena *arena; /* of the nodes */
	struct source *source;
	size_t nodes;
	bool open;
	bool ascii;
	bool stopped; /* reported why there is no going on */
	/* The last mark that was converted to bytes. */
	size_t chars, bytes;
};

struct source *
source_check(struct diags *ds, struct str name, struct str text)
{
	struct source *source;
	size_t bad;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_from_off(text, 3);
	source = text.len > YAML_SIZE_MAX
	    ? NULL
	    : sources_add(ds->sources, name, text);
	if (!source) {
		/* An empty source, so that the message can name the file. */
		source = sources_add(ds->sources, name, STR(""));
		diag(ds, R_INPUT_TOO_LARGE,
		    source ? source_span(source, 0, 0) : (struct span){ 0 },
		    "the input has %zu bytes; policyc reads up to %zu",
		    text.len, YAML_SIZE_MAX);
		return NULL;
	}
	bad = utf8_valid(text);
	if (bad == text.len)
		bad = str_find(text, '\0');
	if (bad == text.len)
		return source;
	struct diag *d = diag(ds, R_NOT_UTF8, source_span(source, bad, 1),
	    "the input is not UTF-8 text: byte 0x%02x at offset %zu",
	    (unsigned)(unsigned char)text.p[bad], bad);
	diag_help(ds, d, "save the file as UTF-8");
	return NULL;
}

/*
 * libyaml counts characters, spans count bytes.  Marks come nearly in order,
 * so walk on from the last one.
 */
static size_t
byte_offset(struct reader *r, size_t chars)
{
	struct str text = r->source->text;

	if (r->ascii)
		return chars;
	while (r->chars < chars && r->bytes < text.len) {
		r->bytes++;
		while (r->bytes < text.len &&
		    ((unsigned char)text.p[r->bytes] & 0xc0) == 0x80)
			r->bytes++;
		r->chars++;
	}
	while (r->chars > chars) {
		r->bytes--;
		while (((unsigned char)text.p[r->bytes] & 0xc0) == 0x80)
			r->bytes--;
		r->chars--;
	}
	return r->bytes;
}

static struct span
between(struct reader *r, yaml_mark_t from, yaml_mark_t to)
{
	size_t off = byte_offset(r, from.index);

	return source_span(r->source, off, byte_offset(r, to.index) - off);
}

static struct span
span_of(struct reader *r, const yaml_event_t *event)
{
	return between(r, event->start_mark, event->end_mark);
}

/* What libyaml says, in words for people who do not know its grammar. */
static const struct {
	const char *problem, *words, *help;
} problems[] = {
	{ "mapping values are not allowed in this context",
	    "a ':' cannot stand here",
	    "put a text that holds ': ' in quotes; indent the keys of one "
	    "map alike" },
	{ "found character that cannot start any token",
	    "a text cannot begin with this character",
	    "put the text in quotes" },
	{ "found unexpected end of stream",
	    "the file ends before the quote is closed", NULL },
	{ "did not find expected ',' or ']'",
	    "a ',' or the end of the list, ']', is missing", NULL },
	{ "did not find expected ',' or '}'",
	    "a ',' or the end of the map, '}', is missing", NULL },
	{ "did not find expected key", "a key is missing",
	    "indent the keys of one map alike; put a text that goes on after "
	    "a quote in quotes as a whole" },
	{ "did not find expected '-' indicator", "a '- ' is missing",
	    "indent the entries of one list alike" },
	{ "did not find expected <document start>",
	    "something follows the end of the policy",
	    "keep one policy in one file" },
	{ "did not find expected node content", "a value is missing", NULL },
	{ "could not find expected ':'", "a key has no ':'",
	    "write a text of several lines after '>' or '|', and indent it" },
	{ "found unknown escape character",
	    "this escape means nothing in double quotes",
	    "write \\\\ for a backslash, or use single quotes" },
};

static void
syntax_error(struct reader *r)
{
	const yaml_parser_t *p = &r->parser;
	size_t off = byte_offset(r, p->problem_mark.index), from;
	const char *words = p->problem ? p->problem : "it ends too early";
	const char *help = NULL;
	struct diag *d;

	if (p->error == YAML_MEMORY_ERROR)
		arena_leave(r->arena);
	if (p->error == YAML_READER_ERROR)
		off = p->problem_offset;
	for (size_t i = 0; i < sizeof(problems) / sizeof(problems[0]); i++)
		if (strcmp(words, problems[i].problem) == 0) {
			words = problems[i].words;
			help = problems[i].help;
			break;
		}
	if (str_starts(str_from_off(r->source->text, off), STR("\t")))
		help = "indent with spaces: YAML takes no tabs there";
	d = diag(r->ds, R_YAML_SYNTAX, source_span(r->source, off, 1),
	    "this is not valid YAML: %s", words);
	from = p->context ? byte_offset(r, p->context_mark.index) : off;
	if (from != off)
		diag_place(r->ds, d, source_span(r->source, from, 1),
		    "%s from here", p->context);
	if (help)
		diag_help(r->ds, d, "%s", help);
	r->stopped = true;
}

static bool
next_event(struct reader *r)
{
	yaml_event_delete(&r->event);
	if (yaml_parser_parse(&r->parser, &r->event))
		return true;
	syntax_error(r);
	return false;
}

static void
refuse_extras(struct reader *r, struct span at, const yaml_char_t *anchor,
    const yaml_char_t *tag)
{
	if (anchor)
		diag_help(r->ds,
		    diag(r->ds, R_YAML_ALIAS, at,
			"anchors are not part of the model"),
		    "write the value out where it is needed");
	if (tag)
		diag_help(r->ds,
		    diag(r->ds, R_YAML_TAG, at,
			"tags are not part of the model"),
		    "remove the tag; quote the value if it is a text");
}

static void
check_text(struct reader *r, struct node *n)
{
	size_t len, bad = utf8_xml(n->text);

	if (n->text.len > YAML_TEXT_MAX) {
		diag(r->ds, R_TEXT_TOO_LONG, n->at,
		    "this text has %zu bytes; policyc reads up to %zu",
		    n->text.len, YAML_TEXT_MAX);
		n->bad = true;
	} else if (bad < n->text.len) {
		diag(r->ds, R_CONTROL_CHARACTER, n->at,
		    "the text holds the control character U+%04X",
		    (unsigned)utf8_rune(n->text, bad, &len));
		n->bad = true;
	} else if ((bad = utf8_hidden(n->text)) < n->text.len) {
		diag(r->ds, R_BIDI_CHARACTER, n->at,
		    "the text holds the invisible character U+%04X",
		    (unsigned)utf8_rune(n->text, bad, &len));
		n->bad = true;
	}
}

static struct node *
new_node(struct reader *r, enum node_kind kind)
{
	struct node *n = ARENA_NEW(r->arena, struct node);

	n->kind = (unsigned char)kind;
	n->at = span_of(r, &r->event);
	if (++r->nodes == YAML_NODES_MAX && !r->stopped) {
		diag(r->ds, R_YAML_TOO_MANY_NODES, n->at,
		    "the file has more than %d values", YAML_NODES_MAX);
		r->stopped = true;
	}
	return n;
}

/* Most texts stand in the source just so, which outlives them: no copy. */
static struct str
kept(struct reader *r, const struct node *n, struct str text)
{
	struct str written = str_from_off(r->source->text,
	    source_offset(r->source, n->at) + !n->plain);

	return str_starts(written, text) ? str_sub(written, 0, text.len)
					 : arena_copy(r->ds->arena, text);
}

static struct node *
scalar(struct reader *r)
{
	const yaml_event_t *event = &r->event;
	struct node *n = new_node(r, NODE_SCALAR);

	n->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	n->text = kept(r, n,
	    (struct str){ (const char *)event->data.scalar.value,
		event->data.scalar.length });
	refuse_extras(r, n->at, event->data.scalar.anchor,
	    event->data.scalar.tag);
	check_text(r, n);
	return n;
}

static struct node *value(struct reader *, unsigned depth);

static bool
too_deep(struct reader *r, const struct node *n, unsigned depth)
{
	if (depth < YAML_DEPTH_MAX)
		return false;
	diag(r->ds, R_YAML_TOO_DEEP, source_span(r->source,
	    source_offset(r->source, n->at), 1),
	    "the file is nested more than %d levels deep", YAML_DEPTH_MAX);
	r->stopped = true;
	return true;
}

static void
append(struct node *parent, struct node **last, struct node *child)
{
	if (*last)
		(*last)->next = child;
	else
		parent->first = child;
	*last = child;
	parent->count++;
}

/* Ends a list or a map: its span now reaches to its last byte. */
static void
end_at(struct reader *r, struct node *n)
{
	struct span end = span_of(r, &r->event);

	n->at.len = end.off + end.len - n->at.off;
}

static struct node *
list(struct reader *r, unsigned depth)
{
	struct node *n = new_node(r, NODE_LIST), *last = NULL;

	refuse_extras(r, n->at, r->event.data.sequence_start.anchor,
	    r->event.data.sequence_start.tag);
	if (too_deep(r, n, depth))
		return n;
	while (!r->stopped && next_event(r)) {
		if (r->event.type == YAML_SEQUENCE_END_EVENT) {
			end_at(r, n);
			break;
		}
		append(n, &last, value(r, depth + 1));
	}
	return n;
}

static bool
is_merge(const struct node *key)
{
	return key->kind == NODE_SCALAR && key->plain &&
	    str_eq(key->text, STR("<<"));
}

/* What is wrong with a key by itself; bad keys take their value with them. */
static void
check_key(struct reader *r, struct node *key)
{
	if (key->kind != NODE_SCALAR) {
		diag(r->ds, R_YAML_KEY, key->at,
		    "a key is a word, not a list or a map");
		key->bad = true;
	} else if (is_merge(key)) {
		diag_help(r->ds,
		    diag(r->ds, R_YAML_MERGE_KEY, key->at,
			"merge keys are not part of the model"),
		    "write the keys out where they are needed");
		key->bad = true;
	}
}

static int
by_key(const void *x, const void *y)
{
	const struct node *a = *(struct node *const *)x;
	const struct node *b = *(struct node *const *)y;
	int order = str_cmp(a->key->text, b->key->text);

	return order ? order
		     : (a->key->at.off > b->key->at.off) -
		(a->key->at.off < b->key->at.off);
}

/* By sorting: no input makes it slow. */
static void
check_duplicates(struct reader *r, struct node *map)
{
	struct node **all, *first;
	size_t n = 0;

	if (map->count < 2)
		return;
	all = arena_array(r->arena, map->count, sizeof(*all));
	for (struct node *c = map->first; c; c = c->next)
		if (!c->key->bad)
			all[n++] = c;
	if (n)
		qsort(all, n, sizeof(*all), by_key);
	for (size_t i = 1, of = 0; i < n; i++) {
		first = all[of];
		if (!str_eq(first->key->text, all[i]->key->text)) {
			of = i;
			continue;
		}
		diag_place(r->ds,
		    diag(r->ds, R_DUPLICATE_KEY, all[i]->key->at,
			"the key '%.*s' stands here twice",
			STR_ARG(diag_quote(r->ds, first->key->text))),
		    first->key->at, "the first one");
		all[i]->bad = true;
	}
}

static struct node *
map(struct reader *r, unsigned depth)
{
	struct node *n = new_node(r, NODE_MAP), *last = NULL, *key, *child;
	struct arena_mark mark;
	size_t before;

	refuse_extras(r, n->at, r->event.data.mapping_start.anchor,
	    r->event.data.mapping_start.tag);
	if (too_deep(r, n, depth))
		return n;
	while (next_event(r) && r->event.type != YAML_MAPPING_END_EVENT) {
		key = value(r, depth + 1);
		if (r->stopped || !next_event(r))
			return n;
		child = value(r, depth + 1);
		check_key(r, key);
		child->key = key;
		child->bad |= key->bad;
		append(n, &last, child);
		if (r->stopped)
			return n;
	}
	if (r->stopped)
		return n;
	end_at(r, n);
	/* Without a report, what the check took can be given back. */
	mark = arena_mark(r->arena);
	before = r->ds->count + r->ds->hidden;
	check_duplicates(r, n);
	if (r->ds->count + r->ds->hidden == before)
		arena_reset(r->arena, mark);
	return n;
}

static struct node *
value(struct reader *r, unsigned depth)
{
	struct node *n;

	switch (r->event.type) {
	case YAML_SCALAR_EVENT:
		return scalar(r);
	case YAML_SEQUENCE_START_EVENT:
		return list(r, depth);
	case YAML_MAPPING_START_EVENT:
		return map(r, depth);
	default:
		break;
	}
	/* An alias: nothing else can stand where a value is due. */
	n = new_node(r, NODE_SCALAR);
	n->bad = true;
	diag_help(r->ds,
	    diag(r->ds, R_YAML_ALIAS, n->at,
		"aliases are not part of the model"),
	    "write the value out where it is needed");
	return n;
}

/*
 * Directives stand in column 1 before the first '---'.  libyaml takes
 * quadratic time over many %TAG, so they are refused before it sees them.
 */
static bool
directives_fine(struct diags *ds, const struct source *source)
{
	struct str text = source->text;
	size_t off = 0, end;

	for (; off < text.len; off = end + 1) {
		struct str line = str_from_off(text, off);

		line.len = str_find(line, '\n');
		end = off + line.len;
		line = str_trim(line);
		if (!line.len || line.p[0] == '#')
			continue;
		if (line.p[0] != '%')
			return true;
		if (str_starts(line, STR("%YAML ")))
			continue;
		diag(ds, R_YAML_DIRECTIVE,
		    source_span(source, off, line.len),
		    "only %%YAML may stand before the policy");
		return false;
	}
	return true;
}

static void
release(void *reader)
{
	struct reader *r = reader;

	if (!r->open)
		return;
	yaml_event_delete(&r->event);
	yaml_parser_delete(&r->parser);
	r->open = false;
}

static struct node *
document(struct reader *r)
{
	struct node *tree = NULL;

	while (next_event(r) && r->event.type != YAML_STREAM_END_EVENT) {
		switch (r->event.type) {
		case YAML_SCALAR_EVENT:
		case YAML_SEQUENCE_START_EVENT:
		case YAML_MAPPING_START_EVENT:
		case YAML_ALIAS_EVENT:
			tree = value(r, 0);
			break;
		case YAML_DOCUMENT_START_EVENT:
			if (!tree)
				break;
			diag_help(r->ds,
			    diag(r->ds, R_YAML_DOCUMENTS,
				span_of(r, &r->event),
				"a second document begins here"),
			    "keep one policy in one file");
			return NULL;
		default:
			break;
		}
		if (r->stopped)
			return NULL;
	}
	return r->stopped ? NULL : tree;
}

struct node *
yaml_parse(struct diags *ds, struct arena *nodes, struct source *source)
{
	struct reader *r = ARENA_NEW(ds->arena, struct reader);
	struct str text = source->text;
	struct node *tree;

	r->ds = ds;
	r->arena = nodes;
	r->source = source;
	r->ascii = utf8_ascii(text);
	if (!directives_fine(ds, source))
		return NULL;
	/* Beforehand: to promise it takes memory.  A zeroed parser is empty. */
	arena_defer(ds->arena, release, r);
	if (!yaml_parser_initialize(&r->parser))
		arena_leave(ds->arena);
	r->open = true;
	yaml_parser_set_encoding(&r->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&r->parser,
	    (const unsigned char *)text.p, text.len);
	tree = document(r);
	release(r);
	/* A '---' alone is an empty text. */
	if (tree && tree->kind == NODE_SCALAR && tree->plain &&
	    !tree->text.len)
		tree = NULL;
	if (!tree && !ds->errors) {
		struct diag *d = diag(ds, R_YAML_EMPTY,
		    source_span(source, 0, 0), "the file holds no policy");
		diag_help(ds, d, "begin with 'policyc: 1' and 'notice:'");
	}
	return tree;
}
