/*
 * Translation files: what is written reads back, what is hostile is refused
 * with a place, and an update loses and changes nothing without need.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <libxml/xmlmemory.h>

#include "base/arena.h"
#include "base/out.h"
#include "source/diag.h"
#include "i18n/sync.h"
#include "text/xliff.h"
#include "text/xliff_codes.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* One compilation's worth of state. */
struct world {
	struct arena *arena;
	struct sources sources;
	struct diags ds;
	const struct source *source; /* what was read last */
};

static int
setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	if (!w)
		return -1;
	w->arena = arena_new();
	sources_init(&w->sources, w->arena);
	diags_init(&w->ds, w->arena, &w->sources);
	*state = w;
	return 0;
}

static int
teardown(void **state)
{
	struct world *w = *state;

	arena_free(w->arena);
	free(w);
	return 0;
}

/* Every test runs as a compilation does: inside the arena's way out. */
struct run {
	void (*fn)(struct world *);
	struct world *w;
};

static void
call(void *data)
{
	struct run *r = data;

	r->fn(r->w);
}

#define TEST(name)                                                 \
	static void name##_in(struct world *);                     \
	static void name(void **state)                             \
	{                                                          \
		struct run r = { name##_in, *state };              \
		assert_true(arena_run(r.w->arena, call, &r));      \
	}                                                          \
	static void name##_in(struct world *w)

static bool
read_text(struct world *w, struct str text, struct xliff *x)
{
	w->source = sources_add(&w->sources, STR("sv.xlf"), text);
	assert_non_null(w->source);
	return xliff_read(&w->ds, w->arena, w->source, NULL, x);
}

static void
assert_str(struct str found, const char *wanted)
{
	if (str_eq(found, str_from(wanted)))
		return;
	print_error("found:  %.*s\nwanted: %s\n", STR_ARG(found), wanted);
	fail();
}

/* The text that a span of the file read last covers. */
static struct str
covered(struct world *w, struct span at)
{
	return str_sub(w->source->text, source_offset(w->source, at), at.len);
}

static bool
reported(const struct world *w, enum rule rule)
{
	for (const struct diag *d = w->ds.first; d; d = d->next)
		if (d->rule == rule)
			return true;
	return false;
}

static void
assert_clean(const struct world *w)
{
	for (const struct diag *d = w->ds.first; d; d = d->next)
		print_error("%s: %.*s\n", rule_id(d->rule),
		    STR_ARG(d->message));
	assert_int_equal(w->ds.count, 0);
}

static struct str protected[] = { { "_ga", 3 }, { "hs-open", 7 } };

static struct xliff_head
head(void)
{
	return (struct xliff_head){ STR("en-GB"), STR("sv"), STR("shop"),
		STR("policy.yaml"), xliff_names(protected, COUNT(protected)) };
}

/* --- codes -------------------------------------------------------------- */

/* The pieces as a picture: {reference}, <verbatim>, / break, ( ) pairs. */
static struct str
picture(struct world *w, struct str text)
{
	static const char marks[][2] = { "", "{}", "<>", "/", "(", ")" };
	struct xliff_names names = xliff_names(protected, COUNT(protected));
	struct codes codes = codes_find(w->arena, text, &names, NULL, 0);
	struct out o, whole;

	out_init(&o, w->arena);
	out_init(&whole, w->arena);
	for (size_t i = 0; i < codes.count; i++) {
		const struct code *c = &codes.of[i];

		out_str(&whole, c->s);
		if (marks[c->kind][0])
			out_char(&o, marks[c->kind][0]);
		if (c->kind == CODE_TEXT || c->kind == CODE_VERBATIM)
			out_str(&o, c->s);
		if (c->kind == CODE_REFERENCE || c->kind == CODE_VERBATIM)
			out_char(&o, marks[c->kind][1]);
	}
	assert_true(str_eq(out_text(&whole), text));
	return out_text(&o);
}

TEST(codes_are_what_they_look_like)
{
	static const char *const rows[][2] = {
		{ "plain text", "plain text" },
		{ "keep {retention.a-b.period} long", "keep {} long" },
		{ "{not this one}", "{not this one}" },
		{ "`a * b` and ``a ` b``", "<`a * b`> and <``a ` b``>" },
		{ "a ` alone", "a ` alone" },
		{ "**bold** and *it* and _it_", "(bold) and (it) and (it)" },
		{ "**bold *both***", "**bold *both***" },
		{ "**a *b* c**", "(a (b) c)" },
		{ "2 * 3 * 4", "2 * 3 * 4" },
		{ "snake_case_word", "snake_case_word" },
		{ "\\*not this\\*", "\\*not this\\*" },
		{ "*a **b* c**", "(a **b) c**" },
		{ "see [the **page**](https://x.example/a_(b)).",
		    "see (the (page))." },
		{ "[no link] (here)", "[no link] (here)" },
		{ "[{notice.title}]({notice.url})", "({})" },
		{ "at https://x.example/a?b=c. Then",
		    "at <https://x.example/a?b=c>. Then" },
		{ "(https://x.example/)", "(<https://x.example/>)" },
		{ "write to a.b+c@x.example.", "write to <a.b+c@x.example>." },
		{ "<https://x.example/> <a@x.example>",
		    "<<https://x.example/>> <<a@x.example>>" },
		{ "1 < 2 > 1", "1 < 2 > 1" },
		{ "the _ga cookie, not _gat", "the <_ga> cookie, not _gat" },
		{ "hs-open; hs-opened", "<hs-open>; hs-opened" },
		{ "*_ga*", "(<_ga>)" },
		{ "one\n\ntwo", "one/two" },
		{ "soft\nbreak", "soft\nbreak" },
		{ "hard  \nbreak\\\nagain", "hard/break/again" },
		{ "- a\n- b\n  1. c\n\nd", "/a/b/c/d" },
		{ "- a *b\n- c* d", "/a *b/c* d" },
		{ "# Head\n\n> quote", "/Head/quote" },
		{ "5 apples", "5 apples" },
		{ "", "" },
		{ "*", "*" },
		{ "\\", "\\" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		assert_str(picture(w, str_from(rows[i][0])), rows[i][1]);
}

/* The longest name that is a whole word, whatever else begins like it. */
TEST(names_are_found_among_many)
{
	static const struct {
		const char *text, *wanted;
	} rows[] = {
		{ "a ab abc", "<a> <ab> abc" },
		{ "a.b a.bc a-b", "<a.b> <a>.bc a-b" },
		{ "_g _ga _gat _ga.t", "_g <_ga> <_gat> <_ga.t>" },
		{ "x\xc3\xa5 x", "x\xc3\xa5 <x>" },
		{ "own a", "<own> <a>" },
		{ "z", "z" },
	};
	struct str names[] = { STR("x"), STR("_gat"), STR("a.b"), STR("ab"),
		STR(""), STR("_ga.t"), STR("a"), STR("_ga"), STR("a") };
	struct xliff_names sorted = xliff_names(names, COUNT(names));

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct codes codes = codes_find(w->arena,
		    str_from(rows[i].text), &sorted, &STR("own"), 1);
		struct out o;

		out_init(&o, w->arena);
		for (size_t n = 0; n < codes.count; n++)
			out_printf(&o, codes.of[n].kind == CODE_TEXT
				? "%.*s" : "<%.*s>", STR_ARG(codes.of[n].s));
		assert_str(out_end(&o), rows[i].wanted);
	}
}

/* Any bytes at all come back, and in no time. */
TEST(codes_lose_nothing)
{
	static const char alphabet[] = "*_[]()`{}<>\\ \n-1.#|a@:/h\xc3\xa5";
	char text[16384];
	uint32_t seed = 1;

	for (unsigned round = 0; round < 200; round++) {
		size_t len = round < 190 ? 60 : sizeof(text);

		for (size_t i = 0; i < len; i++) {
			seed = seed * 1664525u + 1013904223u;
			text[i] = alphabet[(seed >> 16) %
			    (sizeof(alphabet) - 1)];
		}
		picture(w, (struct str){ text, len });
	}
	for (const char *c = "*_[(`{< \n\\-a|"; *c; c++) {
		memset(text, *c, sizeof(text));
		picture(w, (struct str){ text, sizeof(text) });
	}
}

/* --- writing and reading ------------------------------------------------ */

static struct str
written(struct world *w, const struct xliff_unit *first)
{
	struct xliff_head h = head();
	struct out o;

	out_init(&o, w->arena);
	xliff_write(&o, w->arena, &h, first);
	return out_text(&o);
}

TEST(texts_come_back)
{
	static const char *const rows[][2] = {
		{ "We keep **customers** for {retention.a.period}.",
		    "Vi sparar **kunder** i {retention.a.period}." },
		{ "a & b < c > \"d\" 'e'", "a & b < c > \"d\" 'e' ]]>" },
		{ "`<b>&` and [x](https://x.example/?a=1&b=2)",
		    "[x](https://x.example/?a=1&b=2) och `<b>&`" },
		{ "one\n\n- two\n- three", "ett\n\n- två\n- tre" },
		{ "_ga tells *visitors* apart", "*besökare*: _ga" },
		{ "two  spaces\tand tab", "två  mellanslag\toch tabb" },
		{ "**a** **b** {x.y} {x.y}", "{x.y} **b** **a** {x.y}" },
		{ "hard  \nbreak", "hård  \nbrytning" },
	};
	struct xliff_unit units[COUNT(rows)] = { 0 };
	struct xliff_note note = { NULL, STR("context"), STR("source"),
		STR("a <note> & \"more\"") };
	struct xliff x;
	struct str file, again;

	for (size_t i = 0; i < COUNT(rows); i++) {
		units[i].id = arena_printf(w->arena, "purposes.p%zu.title", i);
		units[i].source = str_from(rows[i][0]);
		units[i].target = str_from(rows[i][1]);
		units[i].has_target = true;
		units[i].state = XLIFF_FINAL;
		units[i].next = i + 1 < COUNT(rows) ? &units[i + 1] : NULL;
	}
	units[0].notes = &note;
	units[0].approved_sha256 = STR("9f2c");
	units[0].approved_by = STR("legal@example.com");
	units[0].approved_on = STR("2026-01-12");
	file = written(w, units);
	assert_true(read_text(w, file, &x));
	assert_clean(w);
	assert_str(x.src_lang, "en-GB");
	assert_str(x.trg_lang, "sv");
	assert_str(x.original, "policy.yaml");
	assert_int_equal(x.count, COUNT(rows));
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct xliff_unit *u = xliff_find(&x, units[i].id);
		struct str at;

		assert_non_null(u);
		assert_str(u->source, rows[i][0]);
		assert_str(u->target, rows[i][1]);
		assert_int_equal(u->state, XLIFF_FINAL);
		at = covered(w, u->at);
		assert_true(str_starts(at, STR("<target>")));
		assert_true(str_ends(at, STR("</target>")));
	}
	assert_str(x.first->notes->text, "a <note> & \"more\"");
	assert_str(x.first->approved_by, "legal@example.com");
	again = written(w, x.first);
	assert_true(str_eq(file, again));
}

#define ROOT                                                             \
	"<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" "        \
	"xmlns:x=\"urn:other\" version=\"2.0\" srcLang=\"en\" "          \
	"trgLang=\"sv\">"
#define FILE_OF(content) \
	ROOT "<file id=\"f\" original=\"p\">" content "</file></xliff>"
#define UNIT(content) FILE_OF("<unit id=\"a.b\">" content "</unit>")

/* What tools do to a file is read; what is not ours is passed over. */
TEST(reading_is_lenient)
{
	static const char file[] =
	    "<!-- <unit id='no'> --><?x <unit?>" UNIT(
		"<!-- <target>no</target> -->"
		"<x:y a='>'><unit id='a.b'><source>no</source></unit></x:y>"
		"<originalData><data id='d1'>**</data>"
		"<data id='d2'>\n\n- </data></originalData>"
		"<segment state='translated'>"
		"<notes><note category='c'>n</note></notes>"
		"<source xml:space='preserve'>One <mrk id='m' type='term'>"
		"<pc id='1' dataRefStart='d1' dataRefEnd='d1'>two</pc></mrk>."
		"<ph id='2' dataRef='d2'/>x</source>"
		"<target>\n    Ett\n    <![CDATA[<a>]]> "
		"<sc id='1' dataRef='d1'/>tv&#xe5;<ec startRef='1' "
		"dataRef='d1'/>.<ph id='2' dataRef='d2'/>x\n</target>"
		"</segment><ignorable><source> </source></ignorable>"
		"<segment state='final'><source>S.</source>"
		"<target>T.</target></segment>");
	struct xliff x;

	assert_true(read_text(w, str_from(file), &x));
	assert_clean(w);
	assert_int_equal(x.count, 1);
	assert_str(x.first->source, "One **two**.\n\n- x S.");
	assert_str(x.first->target, "Ett <a> **två**.\n\n- x  T.");
	assert_int_equal(x.first->state, XLIFF_TRANSLATED);
	assert_str(x.first->notes->text, "n");
	assert_true(str_starts(covered(w, x.first->at), STR("<target>\n")));
}

TEST(codes_are_guarded)
{
	static const struct {
		const char *target;
		enum rule found;
	} rows[] = {
		{ "<ph id='1' dataRef='d1'/> <ph id='2' dataRef='d2'/>",
		    R_NONE },
		{ "<ph id='2' dataRef='d2'/> <ph id='1' dataRef='d1'/>",
		    R_NONE },
		/* A tool that knows no codes writes them as text. */
		{ "{a.b} _ga", R_NONE },
		{ "<ph id='1' dataRef='d1'/> lost", R_IDENTIFIER_CHANGED },
		{ "{a.b} {a.b} _ga", R_PH_DUPLICATED },
		{ "{a.c} _ga", R_PH_EXTRA },
		{ "{a.b} _ga **new**", R_PC_MISMATCH },
		{ "{a.b} _gå", R_IDENTIFIER_CHANGED },
		{ "<ph id='1' dataRef='d9'/> {a.b} _ga", R_PROFILE_INVALID },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str file = arena_printf(w->arena,
		    UNIT("<originalData><data id='d1'>{a.b}</data>"
			 "<data id='d2'>_ga</data></originalData>"
			 "<segment state='final'><source>"
			 "<ph id='1' dataRef='d1'/> <ph id='2' dataRef='d2'/>"
			 "</source><target>%s</target></segment>"),
		    rows[i].target);
		struct xliff x;

		diags_init(&w->ds, w->arena, &w->sources);
		assert_true(read_text(w, file, &x));
		if (rows[i].found ? !reported(w, rows[i].found)
				  : w->ds.count != 0)
			fail_msg("%s", rows[i].target);
	}
}

static struct str
deep(struct world *w, size_t depth)
{
	struct out o;

	out_init(&o, w->arena);
	out_cstr(&o, ROOT "<file id='f'>");
	for (size_t i = 0; i < depth; i++)
		out_lit(&o, "<group id='g'>");
	return out_text(&o);
}

static struct str
attributes(struct world *w, unsigned count)
{
	struct out o;

	out_init(&o, w->arena);
	out_lit(&o, "<xliff");
	for (unsigned i = 0; i < count; i++)
		out_printf(&o, " a%u=''", i);
	out_lit(&o, "/>");
	return out_text(&o);
}

TEST(hostile_files_are_refused)
{
	struct {
		struct str file;
		enum rule rule;
		const char *at; /* what the place begins with, or NULL */
	} rows[] = {
		{ STR("<?xml version='1.0'?><!-- x --><!DOCTYPE x [<!ENTITY a "
		      "'aaaa'><!ENTITY b '&a;&a;'>]><x>&b;</x>"),
		    R_XLIFF_DOCTYPE, "<!" },
		{ STR("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
		      "<x>&e;</x>"),
		    R_XLIFF_DOCTYPE, "<!" },
		{ STR("<!DOCTYPE x SYSTEM 'http://x.example/x.dtd'><x/>"),
		    R_XLIFF_DOCTYPE, "<!" },
		{ STR(UNIT("<segment><source>&e;</source></segment>")),
		    R_XLIFF_SYNTAX, "<xliff" },
		{ STR("<?xml version='1.0' encoding='ISO-8859-1'?>" UNIT("")),
		    R_XLIFF_SYNTAX, "ISO-8859-1" },
		{ STR("<?xml version='1.0' encoding='UTF-7'?><x/>"),
		    R_XLIFF_SYNTAX, "UTF-7" },
		{ STR("<\0x\0/\0>\0"), R_XLIFF_SYNTAX, NULL },
		{ STR(""), R_XLIFF_SYNTAX, NULL },
		{ STR("no XML"), R_XLIFF_SYNTAX, "no XML" },
		{ STR(ROOT "\n<file>\n  <unit id='a'>\n"), R_XLIFF_SYNTAX,
		    NULL },
		{ STR(ROOT "\n<file>\n  <unit id='a'></file></xliff>"),
		    R_XLIFF_SYNTAX, "<unit id='a'></file>" },
		{ STR(ROOT "<file id=f/></xliff>"), R_XLIFF_SYNTAX, "<xliff" },
		{ STR(ROOT "<file><unit id='\x01'/></file></xliff>"),
		    R_XLIFF_SYNTAX, NULL },
		{ STR(ROOT "<file id='f'><no:unit/></file></xliff>"),
		    R_XLIFF_SYNTAX, "<xliff" },
		{ deep(w, 100000), R_XLIFF_SYNTAX, NULL },
		{ attributes(w, 40000), R_XLIFF_SYNTAX, "<" },
		{ STR("\x1f\x8b\x08\x01"), R_XLIFF_SYNTAX, NULL },
		{ STR("<html/>"), R_PROFILE_INVALID, "<html/>" },
		{ STR("<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' "
		      "version='1.2'/>"),
		    R_PROFILE_INVALID, "<xliff" },
		{ STR("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' "
		      "version='3.0'><file/></xliff>"),
		    R_PROFILE_INVALID, "<xliff" },
		{ STR(ROOT "<file/><file/></xliff>"), R_PROFILE_INVALID,
		    "<file/></" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct xliff x;

		diags_init(&w->ds, w->arena, &w->sources);
		if (read_text(w, rows[i].file, &x))
			fail_msg("row %zu was read", i);
		if (!reported(w, rows[i].rule))
			fail_msg("row %zu: %s", i, w->ds.first
				? rule_id(w->ds.first->rule) : "silence");
		assert_int_equal(w->ds.count, 1);
		if (rows[i].at && !str_starts(str_from_off(w->source->text,
		    source_offset(w->source, w->ds.first->at)),
		    str_from(rows[i].at)))
			fail_msg("row %zu: wrong place", i);
	}
}

TEST(odd_files_are_reported)
{
	static const struct {
		const char *file;
		enum rule rule;
	} rows[] = {
		{ ROOT "</xliff>", R_PROFILE_INVALID },
		{ FILE_OF("<unit/>"), R_PROFILE_INVALID },
		{ FILE_OF("<unit id='a'/><group><unit id='a'/></group>"),
		    R_XLIFF_DUPLICATE_UNIT },
		{ UNIT("<segment><source>a</source><target>a\xe2\x80\xae"
		       "</target></segment>"), R_BIDI_CHARACTER },
		/* Structure that no schema allows must not confuse. */
		{ FILE_OF("<unit id='a'><unit id='b'/><segment><source>"
		    "<source/><pc/><unit/></source></segment></unit>"
		    "<segment><source>x</source></segment>"
		    "<pc/><data/><note>x</note><target/>"),
		    R_PROFILE_INVALID },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct xliff x;

		diags_init(&w->ds, w->arena, &w->sources);
		assert_true(read_text(w, str_from(rows[i].file), &x));
		if (!reported(w, rows[i].rule))
			fail_msg("row %zu: %s", i, w->ds.first
				? rule_id(w->ds.first->rule) : "silence");
	}
}

/* --- memory ------------------------------------------------------------- */

/* Allocations of libxml2 until one fails; negative: none does. */
static long until_failure = -1;

static bool
fails(void)
{
	return until_failure >= 0 && until_failure-- == 0;
}

static void *
failing_malloc(size_t size)
{
	return fails() ? NULL : malloc(size);
}

static void *
failing_realloc(void *p, size_t size)
{
	return fails() ? NULL : realloc(p, size);
}

static char *
failing_strdup(const char *s)
{
	char *copy = failing_malloc(strlen(s) + 1);

	return copy ? strcpy(copy, s) : NULL;
}

static const char approved[] = FILE_OF(
    "<unit id='a.b'><m:metadata "
    "xmlns:m='urn:oasis:names:tc:xliff:metadata:2.0'>"
    "<m:metaGroup category='policyc'><m:meta type='approved-by'>me</m:meta>"
    "</m:metaGroup></m:metadata><originalData><data id='d'>*</data>"
    "</originalData><segment state='final'><source>a <pc id='1' "
    "dataRefStart='d' dataRefEnd='d'>b</pc></source><target><pc id='1' "
    "dataRefStart='d' dataRefEnd='d'>b</pc> &lt;</target></segment></unit>");

static void
read_approved(struct world *w)
{
	struct xliff x;

	if (!read_text(w, str_from(approved), &x)) {
		assert_true(reported(w, R_XLIFF_SYNTAX) ||
		    reported(w, R_PROFILE_INVALID));
		return;
	}
	assert_int_equal(w->ds.count, 0);
	assert_int_equal(x.count, 1);
	assert_str(x.first->source, "a *b*");
	assert_str(x.first->target, "*b* <");
	assert_str(x.first->approved_by, "me");
	assert_int_equal(x.first->state, XLIFF_FINAL);
}

/* Whichever allocation fails, nothing is read that is not there. */
static void
memory_ends(void **state)
{
	unsigned left = 0;
	bool complete = false;

	teardown(state);
	for (long n = 0; !complete; n++) {
		struct run r = { .fn = read_approved };

		assert_int_equal(setup(state), 0);
		r.w = *state;
		until_failure = n;
		left += !arena_run(r.w->arena, call, &r);
		complete = until_failure >= 0;
		until_failure = -1;
		assert_true(n < 10000);
		if (!complete)
			teardown(state);
	}
	assert_true(left > 20);
}

/* --- update ------------------------------------------------------------- */

static struct str
updated(struct world *w, const struct i18n_text *of, size_t count,
    const struct str *old)
{
	struct i18n_texts texts = { NULL, count };
	struct xliff_head h = head();
	struct xliff x;
	struct out o;

	if (old) {
		assert_true(read_text(w, *old, &x));
		assert_clean(w);
	}
	out_init(&o, w->arena);
	texts.of = arena_array(w->arena, count, sizeof(*of));
	memcpy(texts.of, of, count * sizeof(*of));
	sync_write(&o, w->arena, &h, &texts, old ? &x : NULL, false);
	return out_text(&o);
}

static struct str
replaced(struct world *w, struct str s, const char *from, const char *to)
{
	size_t at = str_search(s, str_from(from));

	if (at == s.len)
		fail_msg("nothing to replace: %s", from);
	return arena_printf(w->arena, "%.*s%s%.*s", (int)at, s.p, to,
	    STR_ARG(str_from_off(s, at + strlen(from))));
}

static const struct i18n_text before[] = {
	{ STR("purposes.a.title"), { 0 }, STR("To handle **orders**"),
	    STR("What a reader sees.") },
	{ STR("purposes.b.title"), { 0 }, STR("To send {notice.url}"), { 0 } },
	{ STR("retention.a.reason"), { 0 }, STR("tax law"), { 0 } },
};

/* A file in which everything is translated, and one unit approved. */
static struct str
translated(struct world *w)
{
	struct str file = updated(w, before, COUNT(before), NULL), at;

	file = replaced(w, file,
	    "<segment>\n          <source>To handle <pc",
	    "<segment state=\"final\">\n          <source>To handle <pc");
	file = replaced(w, file, "orders</pc></source>\n",
	    "orders</pc></source>\n          <target><pc id=\"1\" "
	    "dataRefStart=\"d1\" dataRefEnd=\"d1\" type=\"fmt\" "
	    "subType=\"xlf:b\">ordrar</pc></target>\n");
	file = replaced(w, file, "        <notes>\n",
	    "        <mda:metadata>\n"
	    "          <mda:metaGroup category=\"policyc\">\n"
	    "            <mda:meta type=\"approved-sha256\">9f2c</mda:meta>\n"
	    "          </mda:metaGroup>\n"
	    "        </mda:metadata>\n"
	    "        <notes>\n");
	file = replaced(w, file, "<segment>\n          <source>tax law</source>",
	    "<segment state=\"translated\">\n          <source>tax law"
	    "</source>\n          <target>skattelag</target>");
	at = updated(w, before, COUNT(before), &file);
	assert_true(str_eq(at, file));
	return file;
}

TEST(update_of_nothing_new_changes_nothing)
{
	struct str file = updated(w, before, COUNT(before), NULL);

	assert_true(str_eq(file, updated(w, before, COUNT(before), &file)));
	translated(w);
}

/* Reads a file and finds a unit in it. */
static const struct xliff_unit *
unit_of(struct world *w, struct str file, const char *id)
{
	struct xliff *x = ARENA_NEW(w->arena, struct xliff);

	assert_true(read_text(w, file, x));
	return xliff_find(x, str_from(id));
}

TEST(update_marks_what_changed)
{
	struct i18n_text after[COUNT(before)];
	struct str file = translated(w), stale, back;
	const struct xliff_unit *u;

	memcpy(after, before, sizeof(before));
	after[0].source = STR("To handle your **orders**");
	stale = updated(w, after, COUNT(after), &file);
	u = unit_of(w, stale, "purposes.a.title");
	assert_int_equal(u->state, XLIFF_INITIAL);
	assert_str(u->source, "To handle your **orders**");
	assert_str(u->target, "**ordrar**");
	assert_str(u->matches->source, "To handle **orders**");
	assert_str(u->matches->target, "**ordrar**");
	assert_str(u->matches->origin, "policyc-previous");
	assert_str(u->matches->similarity, "85.7");
	assert_str(u->notes->next->category, "stale");
	assert_int_equal(u->approved_sha256.len, 0);
	assert_int_equal(xliff_status(u, after[0].source), XLIFF_STALE);
	assert_true(str_eq(stale, updated(w, after, COUNT(after), &stale)));

	/* It changes again: the pair is still the one that was true. */
	after[0].source = STR("To handle orders");
	stale = updated(w, after, COUNT(after), &stale);
	u = unit_of(w, stale, "purposes.a.title");
	assert_str(u->matches->source, "To handle **orders**");
	assert_null(u->matches->next);

	/* And back: nothing is stale any more, but nobody approved it. */
	back = updated(w, before, COUNT(before), &stale);
	u = unit_of(w, back, "purposes.a.title");
	assert_int_equal(u->state, XLIFF_TRANSLATED);
	assert_null(u->matches);
	assert_null(u->notes->next);
	assert_int_equal(xliff_status(u, before[0].source), XLIFF_OK);
}

TEST(update_follows_a_translator)
{
	struct i18n_text after[COUNT(before)];
	struct str file = translated(w), done;
	const struct xliff_unit *u;

	memcpy(after, before, sizeof(before));
	after[2].source = STR("tax and accounting law");
	file = updated(w, after, COUNT(after), &file);
	done = replaced(w, file, "state=\"initial\"", "state=\"reviewed\"");
	done = replaced(w, done, "<target>skattelag</target>\n        </seg",
	    "<target>skattelag och bokföringslag</target>\n        </seg");
	done = updated(w, after, COUNT(after), &done);
	u = unit_of(w, done, "retention.a.reason");
	assert_str(u->target, "skattelag och bokföringslag");
	assert_int_equal(u->state, XLIFF_REVIEWED);
	assert_null(u->matches);
	assert_null(u->notes);
	assert_int_equal(xliff_status(u, after[2].source), XLIFF_OK);
}

TEST(update_finds_what_moved)
{
	struct i18n_text after[COUNT(before)];
	struct str file = translated(w), moved;
	const struct xliff_unit *u;

	memcpy(after, before, sizeof(before));
	after[0].id = STR("purposes.orders.title");
	after[2].id = STR("retention.tax.reason");
	after[2].former = STR("retention.a.reason");
	after[2].source = STR("tax laws");
	moved = updated(w, after, COUNT(after), &file);
	assert_null(unit_of(w, moved, "purposes.a.title"));
	u = unit_of(w, moved, "purposes.orders.title");
	assert_str(u->target, "**ordrar**");
	assert_int_equal(u->state, XLIFF_FINAL);
	assert_int_equal(u->approved_sha256.len, 0);
	u = unit_of(w, moved, "retention.tax.reason");
	assert_str(u->target, "skattelag");
	assert_int_equal(u->state, XLIFF_INITIAL);
	assert_str(u->matches->source, "tax law");
	assert_true(str_eq(moved, updated(w, after, COUNT(after), &moved)));
}

TEST(status_is_told)
{
	struct str file = translated(w);
	const struct xliff_unit *u = unit_of(w, file, "retention.a.reason");

	assert_int_equal(xliff_status(u, STR(" tax\n   law ")), XLIFF_OK);
	assert_int_equal(xliff_status(u, STR("tax laws")), XLIFF_STALE);
	u = unit_of(w, file, "purposes.b.title");
	assert_int_equal(xliff_status(u, before[1].source), XLIFF_MISSING);
	assert_int_equal(xliff_status(NULL, STR("x")), XLIFF_MISSING);
}

#define UNIT_TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(codes_are_what_they_look_like),
		UNIT_TEST(names_are_found_among_many),
		UNIT_TEST(codes_lose_nothing),
		UNIT_TEST(texts_come_back),
		UNIT_TEST(reading_is_lenient),
		UNIT_TEST(codes_are_guarded),
		UNIT_TEST(hostile_files_are_refused),
		UNIT_TEST(odd_files_are_reported),
		UNIT_TEST(memory_ends),
		UNIT_TEST(update_of_nothing_new_changes_nothing),
		UNIT_TEST(update_marks_what_changed),
		UNIT_TEST(update_follows_a_translator),
		UNIT_TEST(update_finds_what_moved),
		UNIT_TEST(status_is_told),
	};

	xmlMemSetup(free, failing_malloc, failing_realloc, failing_strdup);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
