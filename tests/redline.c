/*
 * Writes the redline of the documents in a folder in one form, to be compared
 * with what somebody has read: LOCALE.old and LOCALE.new for each locale.
 *
 * A document is blocks, an empty line between them; the first line of a block
 * is its kind and perhaps its id.
 *
 * usage: redline DIR FORM LOCALE...     (en, sv, ar)
 *        redline OLD.yaml NEW.yaml FORM  of two policies, as built
 *        redline POLICY.yaml             the blocks of a policy, as built
 * FORM: text, colour, wide, narrow, all, markdown, short, critic, html
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "blocks.h"
#include "cldr/cldr.h"
#include "compile.h"
#include "i18n/lexicon.h"
#include "redline/page.h"

#define MOST 200

static const char *const kinds[BLOCK_KIND_COUNT] = {
	[BLOCK_PARAGRAPH] = "paragraph",
	[BLOCK_SECTION] = "section",
	[BLOCK_TITLE] = "title",
	[BLOCK_HEADING] = "heading",
	[BLOCK_ITEM] = "item",
	[BLOCK_STEP] = "step",
	[BLOCK_ENTRY] = "entry",
	[BLOCK_COLUMNS] = "columns",
	[BLOCK_ROW] = "row",
};

static _Noreturn void
fail(const char *what)
{
	fprintf(stderr, "redline: %s\n", what);
	exit(2);
}

/* --- documents ---------------------------------------------------------- */

static struct str
file(struct arena *a, const char *name)
{
	struct out o;
	FILE *f = fopen(name, "rb");
	int c;

	if (!f)
		fail(name);
	out_init(&o, a);
	while ((c = getc(f)) != EOF)
		out_char(&o, (char)c);
	fclose(f);
	return out_end(&o);
}

static unsigned
kind_of(struct str s)
{
	for (unsigned k = 0; k < BLOCK_KIND_COUNT; k++)
		if (str_eq(s, str_from(kinds[k])))
			return k;
	fail("a block is of no kind");
}

static struct redline_block
block(struct str s)
{
	struct str head = str_sub(s, 0, str_find(s, '\n'));
	size_t end = str_find(head, ' ');

	return (struct redline_block){ .kind = kind_of(str_sub(head, 0, end)),
		.id = str_trim(str_from_off(head, end)),
		.text = str_from_off(s, head.len + 1) };
}

static struct redline_blocks
document(struct arena *a, struct str s)
{
	struct redline_block *of = arena_array(a, MOST, sizeof(*of));
	size_t count = 0;

	for (s = str_trim(s); s.len && count < MOST;) {
		size_t end = str_search(s, STR("\n\n"));

		of[count++] = block(str_sub(s, 0, end));
		s = str_trim(str_from_off(s, end));
	}
	return (struct redline_blocks){ of, count };
}

static struct redline_blocks
version(struct arena *a, const char *folder, const char *tag,
    const char *which)
{
	return document(a, file(a, arena_cstr(a, arena_printf(a, "%s/%s.%s",
		folder, tag, which))));
}

static struct redline_text
compared(struct arena *a, const char *tag, struct redline_blocks old,
    struct redline_blocks new)
{
	struct arena *scratch = arena_child(a);
	struct manner m = { .language = language_find(str_from(tag)),
		.locale = cldr_find(tag, strlen(tag)) };
	struct redline_text t = { .tag = str_from(tag), .old = old,
		.new = new };

	t.name = m.locale ? str_from(cldr_endonym(m.locale)) : t.name;
	t.rtl = str_eq(t.tag, STR("ar"));
	t.redline = redline_find(a, scratch, &m, t.old, t.new);
	return t;
}

/* --- changes ------------------------------------------------------------ */

static const struct str readers[] = { STR("customers"), STR("applicants") };

static const enum redline_shown everywhere[] = { REDLINE_SHOWN,
	REDLINE_SHOWN, REDLINE_SHOWN };
static const enum redline_shown stale[] = { REDLINE_SHOWN, REDLINE_STALE,
	REDLINE_MISSING };
static const enum redline_shown source[] = { REDLINE_SHOWN, REDLINE_UNSEEN,
	REDLINE_UNSEEN };

static const struct redline_change changes[] = {
	{ REDLINE_SIGNIFICANT, STR("retention-lengthened"),
	    STR("Support requests are kept longer: 12 → 36 months"),
	    STR("purposes.support.retention"), STR("P12M"), STR("P36M"),
	    readers, 2, STR("P30D"), false, STR("WP260 paras 29-31"),
	    STR("7c1f0e5a92d4b6f3"), { 0 }, STR("kept"), everywhere },
	{ REDLINE_NOTABLE, STR("recipient-added"),
	    STR("New recipient: AdCo Ltd (Ireland), measures advertising"),
	    STR("recipients.adco"), { 0 }, STR("adco"), readers, 1,
	    { 0 }, true, STR("GDPR 13(1)(e)"), STR("b2d90c417d7a0001"),
	    { 0 }, STR("recipients.adco"), stale },
	{ REDLINE_REVIEW, STR("prose-edited"),
	    STR("\"We may share data\" was edited: ask @octocat about #12 <b>"
		"\033[31mnow\xe2\x80\xae | $x$"),
	    STR("sections.extra.text"), { 0 }, { 0 }, NULL, 0, { 0 }, false,
	    { 0 }, STR("4f0a7d5512345678"), { 0 }, STR("hostile"), source },
	{ REDLINE_EDITORIAL, STR("prose-reworded"),
	    STR("A sentence is worded anew in \"Cookies\""),
	    STR("cookies.intro"), { 0 }, { 0 }, NULL, 0, { 0 }, false, { 0 },
	    STR("90be6612aaaaaaaa"),
	    STR("by legal@example.com on 2026-09-20: spelling"), { 0 },
	    source },
};

/* --- forms -------------------------------------------------------------- */

static void
write_form(struct out *o, struct arena *a, const struct redline_page *p,
    const char *form)
{
	struct redline_look look = { .width = 80 };

	look.colour = !strcmp(form, "colour");
	look.all = !strcmp(form, "all");
	look.side_by_side = !strcmp(form, "wide");
	if (look.side_by_side)
		look.width = 120;
	if (!strcmp(form, "narrow"))
		look.width = 40;
	if (!strcmp(form, "markdown"))
		redline_markdown(o, a, p, REDLINE_COMMENT_MAX);
	else if (!strcmp(form, "short"))
		redline_markdown(o, a, p, 3000);
	else if (!strcmp(form, "critic"))
		redline_critic(o, a, p);
	else if (!strcmp(form, "html"))
		redline_html(o, a, p);
	else
		redline_terminal(o, a, p, &look);
}

static int
print(struct out *o)
{
	fwrite(o->p, 1, o->len, stdout);
	out_drop(o);
	return fflush(stdout) ? 2 : 0;
}

static int
folder(struct arena *a, int argc, char **argv)
{
	struct redline_text texts[3];
	struct redline_page page = { .title = STR("Privacy notice"),
		.old_name = STR("@published"), .new_name = STR("policy.yaml"),
		.old_version = STR("2.1.0"), .new_version = STR("3.0.0"),
		.old_date = STR("2026-01-01"), .new_date = STR("2026-10-15"),
		.verdict = STR("Version 3.0.0 is required, and this is 3.0.0"),
		.changes = changes, .texts = texts,
		.change_count = sizeof(changes) / sizeof(*changes),
		.generator = STR("policyc") };
	struct out o = { 0 };

	for (int i = 3; i < argc && i < 6; i++)
		texts[page.text_count++] = compared(a, argv[i],
		    version(a, argv[1], argv[i], "old"),
		    version(a, argv[1], argv[i], "new"));
	write_form(&o, a, &page, argv[2]);
	return print(&o);
}

/* --- policies ----------------------------------------------------------- */

static struct redline_blocks
policy(struct arena *a, struct policyc *c, const char *name)
{
	struct str s = file(a, name);
	struct doc *doc;

	if (!c || policyc_read(c, name, s.p, s.len) != POLICYC_OK)
		fail(name);
	doc = compile_document(c, &c->editions[0], true);
	if (!doc)
		fail(name);
	return doc_blocks(a, doc);
}

static int
blocks(struct arena *a, const char *name)
{
	struct policyc *c = policyc_new();
	struct redline_blocks bs = policy(a, c, name);

	for (size_t i = 0; i < bs.count; i++)
		printf("%s %.*s\n%.*s\n\n", kinds[bs.of[i].kind],
		    STR_ARG(bs.of[i].id), STR_ARG(bs.of[i].text));
	policyc_free(c);
	return 0;
}

static int
policies(struct arena *a, char **argv)
{
	struct policyc *old = policyc_new(), *new = policyc_new();
	struct redline_blocks was = policy(a, old, argv[1]);
	struct redline_text text = compared(a, "en-GB", was,
	    policy(a, new, argv[2]));
	struct redline_page page = { .title = STR("Notice"), .texts = &text,
		.text_count = 1 };
	struct out o = { 0 };

	write_form(&o, a, &page, argv[3]);
	policyc_free(old);
	policyc_free(new);
	return print(&o);
}

int
main(int argc, char **argv)
{
	struct arena *a = arena_new();
	int status;

	if (!a || (argc != 2 && argc < 4))
		fail("usage: redline DIR FORM LOCALE...");
	if (argc == 2)
		status = blocks(a, argv[1]);
	else if (str_ends(str_from(argv[2]), STR(".yaml")))
		status = policies(a, argv);
	else
		status = folder(a, argc, argv);
	arena_free(a);
	return status;
}
