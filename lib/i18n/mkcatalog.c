/*
 * Build tool: compiles i18n/messages.yaml and the XLIFF files beside it into
 * messages.h (names) and catalog_data.c (texts).
 *
 * usage: mkcatalog OUT.h OUT.c messages.yaml [LOCALE.xlf...]
 *
 * Placeholders are {name:type} in the source and {name} in translations.  A
 * translation that lacks a message, or whose placeholders differ from the
 * source's, fails the build: words are complete or they are not shipped.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "cldr/cldr.h"
#include "i18n/approve.h"
#include "i18n/messages.h"
#include "i18n/pseudo.h"
#include "text/catalog_data.h"
#include "text/xliff.h"
#include "yaml/tree.h"

#define PARAMS_MAX 200
#define POOL_SLOTS 65536

enum { TYPE_TEXT = 1, TYPE_NAME, TYPE_DATE, TYPE_NUMBER, TYPE_NODES };

static const struct {
	const char *word;
	int type;
} types[] = {
	{ "text", TYPE_TEXT }, { "duration", TYPE_TEXT },
	{ "name", TYPE_NAME }, { "date", TYPE_DATE },
	{ "number", TYPE_NUMBER }, { "link", TYPE_NODES },
	{ "list", TYPE_NODES }, { "prose", TYPE_NODES },
};

struct message {
	struct str id, source; /* source: with types */
	struct str texts[CATALOG_MAX]; /* compiled; [0] is the source's */
	bool plural; /* one of the six of a plural message */
};

static struct tool {
	struct arena *arena;
	struct sources sources;
	struct diags ds;
	struct message *messages;
	size_t count, cap;
	struct str params[PARAMS_MAX];
	int param_types[PARAMS_MAX];
	size_t param_count; /* params[0] is none */
	struct str tags[CATALOG_MAX];
	bool final[CATALOG_MAX]; /* somebody signed for every sentence */
	size_t tag_count;
	struct out pool;
	size_t pooled;
	int failures;
	int argc;
	char **argv;
} t = { .param_count = 1 };

static void
fail(struct str id, const char *what)
{
	fputs("mkcatalog: ", stderr);
	fwrite(id.p, 1, id.len, stderr);
	fprintf(stderr, ": %s\n", what);
	t.failures++;
}

static struct str
slurp(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct out o;
	char buffer[4096];
	size_t len;

	if (!file) {
		perror(path);
		exit(1);
	}
	out_init(&o, t.arena);
	while ((len = fread(buffer, 1, sizeof(buffer), file)))
		out_str(&o, (struct str){ buffer, len });
	fclose(file);
	return out_text(&o);
}

static size_t
param(struct str id, struct str name, struct str type)
{
	size_t i, known = 0;

	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (str_eq(type, str_from(types[i].word)))
			known = i + 1;
	if (!known) {
		fail(id, "a placeholder without a known type");
		return 0;
	}
	for (i = 1; i < t.param_count; i++)
		if (str_eq(t.params[i], name))
			break;
	if (i == PARAMS_MAX) {
		fail(id, "too many names of placeholders");
		return 0;
	}
	if (i == t.param_count) {
		t.params[t.param_count] = name;
		t.param_types[t.param_count++] = types[known - 1].type;
	} else if (t.param_types[i] != types[known - 1].type) {
		fail(id, "a placeholder has another type elsewhere");
	}
	return i;
}

/* The index of a placeholder that the source declares, or 0. */
static size_t
declared(struct str name)
{
	for (size_t i = 1; i < t.param_count; i++)
		if (str_eq(t.params[i], name))
			return i;
	return 0;
}

/* Placeholders to bytes; `uses` counts them. */
static struct str
compile(struct str id, struct str text, bool source,
    unsigned char uses[PARAMS_MAX])
{
	struct out o;

	out_init(&o, t.arena);
	memset(uses, 0, PARAMS_MAX);
	for (size_t i = 0; i < text.len; i++) {
		struct str inner;
		size_t colon, index;

		if (text.p[i] == '}')
			fail(id, "a } without {");
		if (text.p[i] != '{') {
			out_char(&o, text.p[i]);
			continue;
		}
		inner = str_from_off(text, i + 1);
		inner.len = str_find(inner, '}');
		if (i + 1 + inner.len >= text.len) {
			fail(id, "a { without }");
			break;
		}
		i += inner.len + 1;
		colon = str_find(inner, ':');
		if (source)
			index = param(id, str_sub(inner, 0, colon),
			    str_from_off(inner, colon + 1));
		else
			index = declared(str_sub(inner, 0, colon));
		if (!index) {
			fail(id, "an unknown placeholder");
			continue;
		}
		uses[index]++;
		out_char(&o, CATALOG_PARAM);
		out_char(&o, (char)index);
	}
	return arena_copy(t.arena, out_text(&o));
}

static void
add(const struct message_text *read)
{
	unsigned char uses[PARAMS_MAX];
	struct message *m;

	if (t.count == t.cap)
		t.messages = arena_grow(t.arena, t.messages, &t.cap,
		    sizeof(*t.messages));
	m = &t.messages[t.count++];
	m->id = read->text.id;
	m->plural = read->plural;
	m->source = read->text.source;
	m->texts[0] = compile(m->id, m->source, true, uses);
}

static void
complain(const char *path)
{
	for (struct diag *d = t.ds.first; d; d = d->next)
		fail(str_from(path), d->message.p);
	exit(1);
}

static void
read_messages(const char *path)
{
	struct source *source = source_check(&t.ds, str_from(path),
	    slurp(path));
	struct messages read;

	if (!source || !messages_read(&t.ds, t.arena, source, &read))
		complain(path);
	for (size_t i = 0; i < read.count; i++)
		add(&read.of[i]);
}

static int
by_id(const void *a, const void *b)
{
	const struct message *x = a, *y = b;

	return str_cmp(x->id, y->id);
}

static struct message *
find(struct str id)
{
	for (size_t i = 0; i < t.count; i++)
		if (str_eq(t.messages[i].id, id))
			return &t.messages[i];
	return NULL;
}

/* A plural form of a category that the language lacks reads as `other`. */
static void
fill_plurals(size_t tag)
{
	const struct cldr_locale *locale =
	    cldr_find(t.tags[tag].p, t.tags[tag].len);

	for (size_t i = 0; i < t.count; i++) {
		struct message *m = &t.messages[i], *other;
		enum cldr_plural c;
		struct str stem;

		if (!m->plural || m->texts[tag].len)
			continue;
		c = messages_category(m->id, &stem);
		if (cldr_has_plural(locale, c))
			continue; /* reported as missing */
		other = find(arena_printf(t.arena, "%.*sother",
		    STR_ARG(stem)));
		if (other && !other->texts[tag].len && c == CLDR_OTHER)
			other = find(arena_printf(t.arena, "%.*smany",
			    STR_ARG(stem)));
		if (other)
			m->texts[tag] = other->texts[tag];
	}
}

static void
read_locale(const char *path)
{
	struct source *source = source_check(&t.ds, str_from(path),
	    slurp(path));
	struct xliff x = { 0 };
	size_t tag = t.tag_count++;
	unsigned char uses[PARAMS_MAX], wanted[PARAMS_MAX];

	if (!source || !xliff_read(&t.ds, t.arena, source, NULL, &x) ||
	    t.ds.errors)
		complain(path);
	t.tags[tag] = x.trg_lang;
	t.final[tag] = true;
	if (!cldr_find(x.trg_lang.p, x.trg_lang.len)) {
		fail(str_from(path), "a language without CLDR tables");
		return;
	}
	for (struct xliff_unit *u = x.first; u; u = u->next) {
		struct message *m = find(u->id);

		if (!m) {
			fail(u->id, "translated, but not in messages.yaml");
			continue;
		}
		if (!is_approved(t.arena, u, x.trg_lang))
			t.final[tag] = false;
		if (!u->target.len)
			continue;
		m->texts[tag] = compile(m->id, u->target, false, uses);
		compile(m->id, m->source, true, wanted);
		/* A plural may say its number in words, or leave it out. */
		if (m->plural)
			wanted[declared(STR("n"))] = uses[declared(STR("n"))];
		for (size_t i = 1; i < t.param_count; i++)
			if (!uses[i] != !wanted[i])
				fail(m->id, "other placeholders than the "
				    "source");
	}
	fill_plurals(tag);
	for (size_t i = 0; i < t.count; i++)
		if (!t.messages[i].texts[tag].len)
			fail(t.messages[i].id, path);
}

/*
 * English with accents, and in letters that run from right to left: layouts
 * are tested with these before there are translations.
 */
static void
add_pseudo(const char *name)
{
	size_t tag = t.tag_count++;
	const struct cldr_locale *locale = cldr_find(name, strlen(name));
	unsigned char uses[PARAMS_MAX];

	t.tags[tag] = str_from(name);
	t.final[tag] = true;
	for (size_t i = 0; i < t.count; i++)
		t.messages[i].texts[tag] = compile(t.messages[i].id,
		    pseudo(t.arena, t.messages[i].source, NULL,
			cldr_is_rtl(locale)), false, uses);
}

/* Offset + 1 of each text that may be used again. */
static size_t slots[POOL_SLOTS];

/*
 * Texts are not shared from here on with those before: words that languages
 * have in common would scatter those of each over pages of all.
 */
static void
begin_pool(void)
{
	memset(slots, 0, sizeof(slots));
	t.pooled = 0;
}

/* NUL-terminated texts, each distinct one once. */
static size_t
pooled(struct str s)
{
	size_t i = str_hash(s) % POOL_SLOTS, off;

	for (; slots[i]; i = (i + 1) % POOL_SLOTS)
		if (str_eq(str_from(t.pool.p + slots[i] - 1), s))
			return slots[i] - 1;
	if (++t.pooled == POOL_SLOTS)
		exit(1);
	off = t.pool.len;
	slots[i] = off + 1;
	out_str(&t.pool, s);
	out_char(&t.pool, '\0');
	return off;
}

static void
print_name(FILE *file, const char *prefix, struct str id)
{
	fprintf(file, "\t%s", prefix);
	for (size_t i = 0; i < id.len; i++) {
		char c = id.p[i];

		if (c == '.' || c == '-')
			c = '_';
		else if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		fputc(c, file);
	}
	fprintf(file, ",\n");
}

static void
print_header(const char *path)
{
	FILE *file = fopen(path, "w");

	if (!file)
		exit(1);
	fprintf(file, "/* Generated by mkcatalog from i18n/messages.yaml. "
	    "*/\n#ifndef MESSAGES_H\n#define MESSAGES_H\n\n"
	    "enum message {\n\tM_NONE,\n");
	for (size_t i = 0; i < t.count; i++)
		print_name(file, "M_", t.messages[i].id);
	fprintf(file, "\tM_COUNT\n};\n\nenum param {\n\tP_NONE,\n");
	for (size_t i = 1; i < t.param_count; i++)
		print_name(file, "P_", t.params[i]);
	fprintf(file, "\tP_COUNT\n};\n\n#endif\n");
	if (fclose(file))
		exit(1);
}

static void
print_offsets(FILE *file, const char *name, const struct out *numbers)
{
	fprintf(file, "\nconst uint32_t %s[] = {\n%.*s};\n", name,
	    STR_ARG(out_text(numbers)));
}

static void
print_pool(FILE *file)
{
	struct str all = out_text(&t.pool);

	fprintf(file, "\n#pragma GCC diagnostic ignored "
	    "\"-Woverlength-strings\"\nconst char catalog_pool[] =\n");
	for (size_t off = 0; off < all.len;) {
		struct str one = str_from(all.p + off);

		fprintf(file, "\t\"");
		for (size_t i = 0; i < one.len; i++) {
			unsigned char c = (unsigned char)one.p[i];

			if (c < ' ' || c > '~' || c == '"' || c == '\\' ||
			    c == '?')
				fprintf(file, "\\%03o", c);
			else
				fputc(c, file);
		}
		fprintf(file, "\\0\"\n");
		off += one.len + 1;
	}
	fprintf(file, "\t\"\";\n");
}

static void
print_code(const char *path)
{
	FILE *file = fopen(path, "w");
	struct out tags, offsets, names, finals;

	if (!file)
		exit(1);
	out_init(&tags, t.arena);
	out_init(&offsets, t.arena);
	out_init(&names, t.arena);
	out_init(&finals, t.arena);
	pooled(STR(""));
	/* Side by side: to look for one is to look at all. */
	for (size_t c = 0; c < t.tag_count; c++)
		out_printf(&tags, "\t%zu,\n", pooled(str_from(cldr_tag(
		    cldr_find(t.tags[c].p, t.tags[c].len)))));
	for (size_t c = 0; c < t.tag_count; c++) {
		begin_pool();
		out_printf(&offsets, "\t0,\n");
		out_printf(&finals, "\t%d,\n", t.final[c]);
		for (size_t i = 0; i < t.count; i++)
			out_printf(&offsets, "\t%zu,\n",
			    pooled(t.messages[i].texts[c]));
	}
	begin_pool();
	out_printf(&names, "\t0,\n");
	for (size_t i = 0; i < t.count; i++)
		out_printf(&names, "\t%zu,\n", pooled(t.messages[i].id));
	fprintf(file, "/* Generated by mkcatalog from i18n/. */\n"
	    "#include \"text/catalog_data.h\"\n\n"
	    "const unsigned catalog_count = %zu;\n", t.tag_count);
	print_offsets(file, "catalog_tags", &tags);
	print_offsets(file, "catalog_final", &finals);
	print_offsets(file, "catalog_offsets", &offsets);
	print_offsets(file, "catalog_names", &names);
	fprintf(file, "\nconst unsigned char catalog_param_types[] = {\n"
	    "\t0,\n");
	for (size_t i = 1; i < t.param_count; i++)
		fprintf(file, "\t%d,\n", t.param_types[i]);
	fprintf(file, "};\n");
	print_pool(file);
	if (fclose(file))
		exit(1);
}

static void
run(void *data)
{
	(void)data;
	read_messages(t.argv[3]);
	qsort(t.messages, t.count, sizeof(*t.messages), by_id);
	t.final[0] = true;
	t.tags[t.tag_count++] = MESSAGES_LANGUAGE;
	for (int i = 4; i < t.argc; i++)
		read_locale(t.argv[i]);
	add_pseudo("en-XA");
	add_pseudo("ar-XB");
	if (t.failures)
		exit(1);
	print_header(t.argv[1]);
	print_code(t.argv[2]);
}

int
main(int argc, char **argv)
{
	if (argc < 4 || argc > 4 + CATALOG_MAX - 3) {
		fprintf(stderr, "usage: mkcatalog OUT.h OUT.c messages.yaml "
		    "[LOCALE.xlf...]\n");
		return 2;
	}
	t.argc = argc;
	t.argv = argv;
	t.arena = arena_new();
	if (!t.arena)
		return 1;
	sources_init(&t.sources, t.arena);
	diags_init(&t.ds, t.arena, &t.sources);
	out_init(&t.pool, t.arena);
	if (!arena_run(t.arena, run, NULL))
		return 1;
	arena_free(t.arena);
	return 0;
}
