/*
 * The redline as one page that runs nothing and loads nothing: what changed,
 * where it is read, then the texts.
 */
#include "redline/html.h"

#include "base/arena.h"
#include "base/sha256.h"

/* --- ids ---------------------------------------------------------------- */

/* Of [a-z][a-z0-9-]*, whatever it is made of. */
static struct str
id_of(struct arena *a, const char *begin, struct str s)
{
	struct out o;

	out_init(&o, a);
	out_cstr(&o, begin);
	for (size_t i = 0; i < s.len; i++) {
		char c = s.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 32);
		out_char(&o, (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
			? c : '-');
	}
	return out_end(&o);
}

static void
make_sheets(struct page *p)
{
	size_t n = p->page->text_count;

	p->sheets = arena_array(p->arena, n, sizeof(*p->sheets));
	for (size_t i = 0; i < n; i++) {
		p->sheets[i].text = &p->page->texts[i];
		p->sheets[i].id = id_of(p->arena, "t-",
		    p->page->texts[i].tag);
		sheet_init(p->arena, &p->sheets[i]);
	}
}

static bool
taken(const struct page *p, size_t count, struct str id)
{
	for (size_t i = 0; i < count; i++)
		if (str_eq(p->change_ids[i], id))
			return true;
	return false;
}

static void
make_ids(struct page *p)
{
	size_t n = p->page->change_count;

	p->change_ids = arena_array(p->arena, n, sizeof(*p->change_ids));
	for (size_t i = 0; i < n; i++) {
		struct str id = id_of(p->arena, "c-",
		    short_print(&p->page->changes[i]));

		if (id.len == 2 || taken(p, i, id))
			id = arena_printf(p->arena, "change-%zu", i + 1);
		p->change_ids[i] = id;
	}
}

/* --- the head ----------------------------------------------------------- */

/* A CSS string, which must not end its style element either. */
static void
css_string(struct out *o, struct str s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= ' ' && c != '"' && c != '\\' && c != '<')
			out_char(o, (char)c);
		else
			out_printf(o, "\\%x ", c);
	}
	out_char(o, '"');
}

static struct str
page_title(struct page *p)
{
	const struct redline_page *page = p->page;

	return arena_printf(p->arena, "%.*s, changes %.*s",
	    STR_ARG(page->title), STR_ARG(old_and_new(p->arena,
		page->old_version, page->new_version)));
}

/* The foot of every printed sheet. */
static struct str
sheet_foot(struct page *p)
{
	struct out o;

	out_init(&o, p->arena);
	out_lit(&o, "@page{@bottom-left{content:");
	css_string(&o, page_title(p));
	out_lit(&o, "}@bottom-right{content:counter(page) \" / \" "
		    "counter(pages)}}");
	return out_end(&o);
}

static void
head(struct page *p)
{
	struct str foot = sheet_foot(p);
	char digest[45];

	sha256_base64(foot, digest);
	out_printf(p->o, "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n"
		"<head>\n<meta charset=\"utf-8\">\n"
		"<meta http-equiv=\"Content-Security-Policy\" content=\""
		"default-src 'none'; style-src 'sha256-%s' 'sha256-%s'; "
		"base-uri 'none'; form-action 'none'\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, "
		"initial-scale=1\">\n<title>", redline_css_sha256, digest);
	page_text(p, page_title(p));
	out_lit(p->o, "</title>\n<meta name=\"robots\" content=\"noindex\">\n"
		"<meta name=\"referrer\" content=\"no-referrer\">\n"
		"<meta name=\"format-detection\" content=\"telephone=no\">\n"
		"<meta name=\"generator\" content=\"");
	page_text(p, p->page->generator);
	out_lit(p->o, "\">\n<style>");
	out_str(p->o, redline_css);
	out_lit(p->o, "</style>\n<style>");
	out_str(p->o, foot);
	out_lit(p->o, "</style>\n</head>\n");
}

/* --- the title ---------------------------------------------------------- */

static void
pair(struct page *p, const char *term, struct str old, struct str new)
{
	struct str s = old_and_new(p->arena, old, new);

	if (!s.len)
		return;
	out_printf(p->o, "<div><dt>%s</dt><dd>", term);
	page_text(p, s);
	out_lit(p->o, "</dd></div>\n");
}

static void
title(struct page *p)
{
	const struct redline_page *page = p->page;

	out_lit(p->o, "<header class=\"masthead\"><div class=\"wrap\">"
		"<p class=\"brand\">Redline <span>what changed, for "
		"review</span></p></div></header>\n<main id=\"redline\">\n"
		"<div class=\"title\"><div class=\"wrap\">\n<div><h1 "
		"class=\"long\">");
	page_text(p, page->title);
	out_lit(p->o, "</h1>\n<p class=\"lede\">");
	out_counts(p->o, page);
	out_lit(p->o, ".</p></div>\n<dl class=\"slip\">\n");
	pair(p, "Version", page->old_version, page->new_version);
	pair(p, "In force from", page->old_date, page->new_date);
	pair(p, "Compared", page->old_name, page->new_name);
	pair(p, "Verdict", (struct str){ 0 }, page->verdict);
	out_lit(p->o, "</dl>\n</div></div>\n");
}

/* --- the changes -------------------------------------------------------- */

static const char *
shown_word(enum redline_shown shown)
{
	switch (shown) {
	case REDLINE_UNSEEN:
		return "–";
	case REDLINE_SHOWN:
		return "changed";
	case REDLINE_STALE:
		return "stale";
	case REDLINE_MISSING:
		return "missing";
	}
	return "";
}

/* Of one change in one text: how it stands there, and where that is. */
static void
matrix_cell(struct page *p, const struct redline_change *c, size_t i)
{
	const struct sheet *s = &p->sheets[i];
	enum redline_shown shown = shown_in(c, i);
	unsigned place = shown == REDLINE_UNSEEN ? 0
						 : sheet_place(s, c->block);

	out_lit(p->o, "<td class=\"in\" data-label=\"");
	page_text(p, s->text->tag);
	out_lit(p->o, "\">");
	if (place)
		out_printf(p->o, "<a href=\"#%.*s-%u\">%s</a>",
		    STR_ARG(s->id), place, shown_word(shown));
	else
		out_printf(p->o, "<span class=\"%s\">%s</span>",
		    shown == REDLINE_STALE || shown == REDLINE_MISSING
			? "bad" : "ok", shown_word(shown));
	out_lit(p->o, "</td>");
}

static void
small(struct page *p, const char *label, struct str s, bool code)
{
	if (!s.len)
		return;
	out_printf(p->o, "<span>%s%s", label,
	    code ? "<code translate=\"no\">" : "");
	page_text(p, s);
	out_cstr(p->o, code ? "</code></span>" : "</span>");
}

static void
change(struct page *p, size_t i)
{
	const struct redline_change *c = &p->page->changes[i];
	struct str more = consequences(p->arena, c);

	out_printf(p->o, "<tr id=\"%.*s\"><th scope=\"row\"><strong>%zu. ",
	    STR_ARG(p->change_ids[i]), i + 1);
	page_text(p, change_sentence(p->arena, c));
	out_lit(p->o, "</strong>");
	small(p, "", more, false);
	small(p, "", c->path, true);
	small(p, "", c->citation, false);
	out_printf(p->o, "</th><td data-label=\"Class\"><span class=\"class "
		"%s\">%s</span></td>", class_name(c->class),
	    class_name(c->class));
	for (size_t t = 0; t < p->page->text_count; t++)
		matrix_cell(p, c, t);
	out_lit(p->o, "<td data-label=\"Rule and id\"><code translate=\"no\">");
	page_text(p, c->rule);
	out_lit(p->o, "</code> <code translate=\"no\">");
	page_text(p, short_print(c));
	out_lit(p->o, "</code></td></tr>\n");
}

static void
changes(struct page *p)
{
	const struct redline_page *page = p->page;

	out_lit(p->o, "<section id=\"changes\" class=\"glance\">\n"
		      "<h2>What changed</h2>\n");
	if (!page->change_count) {
		out_lit(p->o, "<p>Nothing has changed in the "
			      "model.</p>\n</section>\n");
		return;
	}
	out_lit(p->o, "<table class=\"changes\">\n<caption>Changes, and the "
		      "languages in which they are read</caption>\n<thead>"
		      "<tr><th scope=\"col\">Change</th><th scope=\"col\">"
		      "Class</th>");
	for (size_t i = 0; i < page->text_count; i++) {
		out_lit(p->o, "<th scope=\"col\">");
		page_text(p, page->texts[i].tag);
		out_lit(p->o, "</th>");
	}
	out_lit(p->o, "<th scope=\"col\">Rule and id</th></tr></thead>\n"
		      "<tbody>\n");
	for (size_t i = 0; i < page->change_count; i++)
		change(p, i);
	out_lit(p->o, "</tbody>\n</table>\n</section>\n");
}

/* --- how it is read ----------------------------------------------------- */

static void
views(struct page *p)
{
	out_lit(p->o,
	    "<section id=\"reading\" class=\"views\">\n<h2>Texts</h2>\n"
	    "<fieldset><legend>Show</legend>\n"
	    "<label><input type=\"radio\" name=\"view\" id=\"view-inline\" "
	    "checked> both in one</label>\n"
	    "<label><input type=\"radio\" name=\"view\" id=\"view-side\"> "
	    "side by side</label>\n"
	    "<label><input type=\"radio\" name=\"view\" id=\"view-clean\"> "
	    "the new text alone</label>\n"
	    "<label><input type=\"checkbox\" id=\"view-all\"> "
	    "unchanged text, too</label>\n"
	    "</fieldset>\n<p class=\"legend\"><del>deleted</del> "
	    "<ins>inserted</ins> <span class=\"green\">moved</span> <span "
	    "class=\"note\">[a note of this page]</span></p>\n</section>\n");
}

static void
contents(struct page *p)
{
	out_lit(p->o, "<nav class=\"toc\" aria-labelledby=\"contents\">\n"
		      "<h2 id=\"contents\">Sections with changes</h2>\n");
	for (size_t i = 0; i < p->page->text_count; i++) {
		const struct sheet *s = &p->sheets[i];

		out_printf(p->o, "<p lang=\"%.*s\"><a href=\"#%.*s\">",
		    STR_ARG(s->text->tag), STR_ARG(s->id));
		page_text(p, s->text->name.len ? s->text->name
					       : s->text->tag);
		out_printf(p->o, "</a></p>\n<ol lang=\"%.*s\" dir=\"%s\">\n",
		    STR_ARG(s->text->tag), s->text->rtl ? "rtl" : "ltr");
		for (size_t k = 0; k < s->parts.count; k++) {
			if (!part_touched(&s->parts.of[k]))
				continue;
			out_printf(p->o, "<li><a href=\"#%.*s-s%zu\">"
				"<span></span>", STR_ARG(s->id), k + 1);
			page_text(p, part_name(p->arena, s->text,
				&s->parts.of[k]));
			out_lit(p->o, "</a></li>\n");
		}
		out_lit(p->o, "</ol>\n");
	}
	out_lit(p->o, "</nav>\n");
}

void
redline_html(struct out *o, struct arena *a, const struct redline_page *page)
{
	struct page p = { .o = o, .arena = a, .page = page };

	make_sheets(&p);
	make_ids(&p);
	head(&p);
	out_lit(o, "<body>\n<a class=\"skip\" href=\"#changes\">Skip to the "
		   "changes</a>\n");
	title(&p);
	out_lit(o, "<div class=\"wrap\">\n");
	changes(&p);
	views(&p);
	out_lit(o, "<div class=\"cols layer\">\n");
	contents(&p);
	out_lit(o, "<div class=\"body\">\n");
	for (size_t i = 0; i < page->text_count; i++)
		sheet_write(&p, &p.sheets[i]);
	out_lit(o, "</div>\n</div>\n</div>\n</main>\n<footer>\n<div "
		   "class=\"wrap\"><p>");
	page_text(&p, page_title(&p));
	out_lit(o, "</p></div>\n</footer>\n</body>\n</html>\n");
}
