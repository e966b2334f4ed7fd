#include "i18n/export.h"

#include "base/arena.h"
#include "base/out.h"
#include "cldr/cldr.h"
#include "text/xliff_codes.h"
#include "text/xml.h"

struct exporter {
	struct out *o;
	struct arena *arena;
	const struct xliff_head *head;
	size_t count; /* units written */
};

/* A text as it stands now, and its translation, if it is of that text. */
struct exported {
	const struct i18n_text *text;
	struct str target; /* empty: none */
	const char *state; /* as XLIFF 2 says it */
	bool stale;
};

static struct exported
exported(const struct i18n_text *text, const struct xliff *file)
{
	static const char *const states[] = { "initial", "translated",
		"reviewed", "final" };
	const struct xliff_unit *u = file ? xliff_find(file, text->id) : NULL;
	enum xliff_status status = xliff_status(u, text->source);

	return (struct exported){ .text = text,
		.target = u ? u->target : STR(""),
		.state = status == XLIFF_OK ? states[u->state] : "initial",
		.stale = status == XLIFF_STALE };
}

/* --- XLIFF 1.2 ---------------------------------------------------------- */

/*
 * Codes hold their Markdown, so that a program which drops the tags leaves
 * what import reads all the same.
 */
static void
content_12(struct exporter *x, const struct codes *codes)
{
	static const char *const tags[] = { [CODE_REFERENCE] = "ph",
		[CODE_VERBATIM] = "ph", [CODE_BREAK] = "ph",
		[CODE_OPEN] = "bpt", [CODE_CLOSE] = "ept" };

	for (size_t i = 0; i < codes->count; i++) {
		const struct code *c = &codes->of[i];

		if (c->kind == CODE_TEXT) {
			xml_write(x->o, c->s);
			continue;
		}
		out_printf(x->o, "<%s id=\"%u\">", tags[c->kind], c->id);
		xml_write_exact(x->o, c->s);
		out_printf(x->o, "</%s>", tags[c->kind]);
	}
}

static const char *
state_12(const struct exported *e)
{
	if (e->stale)
		return "needs-adaptation";
	if (!strcmp(e->state, "translated"))
		return "translated";
	if (!strcmp(e->state, "reviewed"))
		return "signed-off";
	return !strcmp(e->state, "final") ? "final" : "needs-translation";
}

static void
unit_12(struct exporter *x, const struct exported *e)
{
	struct codes source = codes_find(x->arena, e->text->source,
	    &x->head->names, NULL, 0);
	struct codes target = codes_find(x->arena, e->target,
	    &x->head->names, NULL, 0);

	codes_match(x->arena, &source, &target, NULL, NULL);
	out_lit(x->o, "      <trans-unit");
	xml_write_attribute(x->o, "id", e->text->id);
	xml_write_attribute(x->o, "resname", e->text->id);
	out_lit(x->o, ">\n        <source>");
	content_12(x, &source);
	out_lit(x->o, "</source>\n");
	if (e->target.len) {
		out_printf(x->o, "        <target state=\"%s\">",
		    state_12(e));
		content_12(x, &target);
		out_lit(x->o, "</target>\n");
	}
	if (e->text->context.len) {
		out_lit(x->o, "        <note>");
		xml_write(x->o, e->text->context);
		out_lit(x->o, "</note>\n");
	}
	out_lit(x->o, "      </trans-unit>\n");
}

static void
begin_12(struct exporter *x)
{
	out_lit(x->o,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\""
	    " version=\"1.2\">\n  <file");
	xml_write_attribute(x->o, "original", x->head->original);
	xml_write_attribute(x->o, "source-language", x->head->src_lang);
	xml_write_attribute(x->o, "target-language", x->head->trg_lang);
	out_lit(x->o, " datatype=\"x-policyc\">\n    <body>\n");
}

static void
end_12(struct exporter *x)
{
	out_lit(x->o, "    </body>\n  </file>\n</xliff>\n");
}

/* --- a table ------------------------------------------------------------ */

/* Spreadsheets take a cell that begins with one of these for a formula. */
static bool
is_formula(struct str s)
{
	return s.len && strchr("=+-@", s.p[0]);
}

static void
cell(struct out *o, struct str s, const char *after)
{
	out_char(o, '"');
	if (is_formula(s))
		out_char(o, ' ');
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == '"')
			out_char(o, '"');
		out_char(o, s.p[i]);
	}
	out_char(o, '"');
	out_cstr(o, after);
}

/* With the mark that makes spreadsheets read UTF-8, and lines as RFC 4180. */
static void
begin_csv(struct exporter *x)
{
	out_lit(x->o, "\xef\xbb\xbf"
		      "id,source,target,state,context\r\n");
}

/* Line breaks within a paragraph are spaces; those between blocks stay. */
static struct str
paragraphs(struct exporter *x, struct str s)
{
	struct codes codes = codes_find(x->arena, s, &x->head->names, NULL, 0);
	struct out o;

	out_init(&o, x->arena);
	for (size_t i = 0; i < codes.count; i++)
		if (codes.of[i].kind == CODE_TEXT)
			for (size_t k = 0; k < codes.of[i].s.len; k++)
				out_char(&o, codes.of[i].s.p[k] == '\n'
					? ' ' : codes.of[i].s.p[k]);
		else
			out_str(&o, codes.of[i].s);
	return out_end(&o);
}

static void
unit_csv(struct exporter *x, const struct exported *e)
{
	cell(x->o, e->text->id, ",");
	cell(x->o, paragraphs(x, e->text->source), ",");
	cell(x->o, paragraphs(x, e->target), ",");
	cell(x->o, str_from(e->target.len ? e->state : ""), ",");
	cell(x->o, e->text->context, "\r\n");
}

static void
end_nothing(struct exporter *x)
{
	(void)x;
}

/* --- a page ------------------------------------------------------------- */

static const char style[] =
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;"
    "max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #bbb;padding:.5rem .6rem;text-align:start;"
    "vertical-align:top;overflow-wrap:anywhere}"
    "thead th{background:#f0f0ee}tbody th{font:12px/1.5 monospace;width:18%}"
    "td{width:37%}code{background:#eee;padding:0 .2em}"
    ".c{color:#555;font:13px/1.4 system-ui,sans-serif;display:block}"
    ".n td:nth-of-type(2){background:#fff3d6}"
    "@media print{body{margin:0;font-size:10pt}thead{display:"
    "table-header-group}tr{break-inside:avoid}}";

static void
language_attributes(struct out *o, struct str tag)
{
	const struct cldr_locale *locale = cldr_find(tag.p, tag.len);

	xml_write_attribute(o, "lang", tag);
	if (locale && cldr_is_rtl(locale))
		out_lit(o, " dir=\"rtl\"");
}

static void
begin_html(struct exporter *x)
{
	out_lit(x->o, "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n"
		      "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
		      "content=\"width=device-width,initial-scale=1\">\n"
		      "<title>");
	xml_write(x->o, x->head->file_id);
	out_printf(x->o, ": %.*s, %.*s</title>\n<style>%s</style>\n</head>\n"
	    "<body>\n<h1>", STR_ARG(x->head->src_lang),
	    STR_ARG(x->head->trg_lang), style);
	xml_write(x->o, x->head->file_id);
	out_printf(x->o, "</h1>\n<p>Each text beside its translation. What "
	    "stands in a box is never translated. A shaded translation is "
	    "missing, or older than its text.</p>\n<table>\n<thead><tr>"
	    "<th scope=\"col\">Text</th><th scope=\"col\">%.*s</th>"
	    "<th scope=\"col\">%.*s</th></tr></thead>\n<tbody>\n",
	    STR_ARG(x->head->src_lang), STR_ARG(x->head->trg_lang));
}

static void
prose_html(struct exporter *x, struct str s)
{
	struct codes codes = codes_find(x->arena, s, &x->head->names, NULL, 0);

	for (size_t i = 0; i < codes.count; i++) {
		const struct code *c = &codes.of[i];
		bool box = c->kind == CODE_REFERENCE ||
		    c->kind == CODE_VERBATIM;

		if (c->kind == CODE_BREAK)
			out_lit(x->o, "<br>");
		if (box)
			out_lit(x->o, "<code>");
		xml_write(x->o, c->s);
		if (box)
			out_lit(x->o, "</code>");
	}
}

static void
unit_html(struct exporter *x, const struct exported *e)
{
	bool good = e->target.len && !e->stale;

	out_printf(x->o, "<tr%s><th scope=\"row\">",
	    good ? "" : " class=\"n\"");
	xml_write(x->o, e->text->id);
	out_printf(x->o, " <span class=\"c\">%s</span></th><td",
	    e->stale	     ? "stale"
		: e->target.len ? e->state
				: "missing");
	language_attributes(x->o, x->head->src_lang);
	out_char(x->o, '>');
	prose_html(x, e->text->source);
	if (e->text->context.len) {
		out_lit(x->o, " <span class=\"c\" lang=\"en-GB\">");
		xml_write(x->o, e->text->context);
		out_lit(x->o, "</span>");
	}
	out_lit(x->o, "</td><td");
	language_attributes(x->o, x->head->trg_lang);
	out_char(x->o, '>');
	prose_html(x, e->target);
	out_lit(x->o, "</td></tr>\n");
}

static void
end_html(struct exporter *x)
{
	out_printf(x->o, "</tbody>\n</table>\n<p>%zu texts.</p>\n</body>\n"
	    "</html>\n", x->count);
}

/* --- all ---------------------------------------------------------------- */

static const struct {
	void (*begin)(struct exporter *);
	void (*unit)(struct exporter *, const struct exported *);
	void (*end)(struct exporter *);
} formats[] = {
	[EXPORT_XLIFF_12] = { begin_12, unit_12, end_12 },
	[EXPORT_CSV] = { begin_csv, unit_csv, end_nothing },
	[EXPORT_HTML] = { begin_html, unit_html, end_html },
};

void
export_write(struct out *o, struct arena *a, enum export_format format,
    const struct xliff_head *head, const struct i18n_texts *texts,
    const struct xliff *file)
{
	struct exporter x = { .o = o, .arena = a, .head = head };

	formats[format].begin(&x);
	for (size_t i = 0; i < texts->count; i++) {
		const struct exported e = exported(&texts->of[i], file);

		formats[format].unit(&x, &e);
		x.count++;
	}
	formats[format].end(&x);
}
