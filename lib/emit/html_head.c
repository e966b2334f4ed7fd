/*
 * The head of an HTML page: what it is, what it may load (nothing), where
 * its other languages, formats and versions are.
 */
#include "base/out.h"
#include "base/sha256.h"
#include "doc/doc.h"
#include "emit/html.h"

static void
meta(struct out *o, const char *name, struct str content)
{
	if (!content.len)
		return;
	out_lit(o, "<meta name=\"");
	out_cstr(o, name);
	html_attr(o, "\" content=\"", content);
	out_lit(o, ">\n");
}

static void
link_to(struct out *o, const char *rel, struct str href)
{
	if (!href.len)
		return;
	out_lit(o, "<link rel=\"");
	out_cstr(o, rel);
	html_attr(o, "\" href=\"", href);
	out_lit(o, ">\n");
}

static void
alternate(struct out *o, const struct doc *doc, struct str hreflang,
    struct str locale)
{
	html_attr(o, "<link rel=\"alternate\" hreflang=\"", hreflang);
	out_lit(o, " href=\"../");
	html_text(o, locale);
	out_char(o, '/');
	html_text(o, doc->key);
	out_lit(o, ".html\">\n");
}

static void
alternates(struct out *o, const struct doc *doc)
{
	if (doc->edition_count > 1) {
		for (size_t i = 0; i < doc->edition_count; i++)
			alternate(o, doc, doc->editions[i].locale,
			    doc->editions[i].locale);
		alternate(o, doc, STR("x-default"), doc->source_locale.len
			? doc->source_locale
			: doc->locale);
	}
	out_lit(o, "<link rel=\"alternate\" type=\"text/markdown\" href=\"");
	html_text(o, doc->key);
	out_lit(o, ".md\" title=\"Markdown\">\n"
		   "<link rel=\"alternate\" type=\"application/xml\" href=\"");
	html_text(o, doc->key);
	out_lit(o, ".xml\" title=\"XML\">\n");
}

/* A CSS string, which must not end its style element either. */
static void
css_string(struct out *o, struct str s)
{
	static const char hex[] = "0123456789abcdef";

	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= ' ' && c != '"' && c != '\\' && c != '<') {
			out_char(o, (char)c);
			continue;
		}
		out_char(o, '\\');
		if (c >= 16)
			out_char(o, hex[c >> 4]);
		out_char(o, hex[c & 15]);
		out_char(o, ' ');
	}
	out_char(o, '"');
}

/* The foot of every printed sheet: the only styling a page has of its own. */
static struct str
sheet_foot(const struct doc *doc)
{
	struct out o;

	out_init(&o, doc->arena);
	out_lit(&o, "@page{@bottom-");
	out_cstr(&o, doc->rtl ? "right" : "left");
	out_lit(&o, "{content:");
	css_string(&o, doc->version_line);
	out_lit(&o, "}@bottom-");
	out_cstr(&o, doc->rtl ? "left" : "right");
	out_lit(&o, "{content:counter(page) \" / \" counter(pages)}}");
	return out_end(&o);
}

static void
security_policy(struct out *o, struct str foot)
{
	char digest[45];

	sha256_base64(foot, digest);
	out_lit(o, "<meta http-equiv=\"Content-Security-Policy\" content=\""
		   "default-src 'none'; style-src 'sha256-");
	out_cstr(o, html_css_sha256);
	out_lit(o, "' 'sha256-");
	out_str(o, (struct str){ digest, sizeof(digest) - 1 });
	out_lit(o, "'; base-uri 'none'; form-action 'none'\">\n");
}

void
html_head(struct out *o, const struct doc *doc)
{
	struct str foot = sheet_foot(doc);

	html_attr(o, "<!DOCTYPE html>\n<html lang=\"", doc->locale);
	out_cstr(o, doc->rtl ? " dir=\"rtl\"" : " dir=\"ltr\"");
	out_lit(o, " prefix=\"dpv: https://w3id.org/dpv#"
		   " eu-gdpr: https://w3id.org/dpv/legal/eu/gdpr#"
		   " pd: https://w3id.org/dpv/pd#"
		   " schema: https://schema.org/\">\n"
		   "<head>\n<meta charset=\"utf-8\">\n");
	security_policy(o, foot);
	out_lit(o, "<meta name=\"viewport\" content=\"width=device-width, "
		   "initial-scale=1\">\n<title>");
	html_text(o, doc->head_title);
	out_lit(o, "</title>\n");
	meta(o, "description", doc->description);
	if (doc->state != STATE_IN_FORCE)
		meta(o, "robots", STR("noindex"));
	meta(o, "referrer", STR("no-referrer"));
	meta(o, "format-detection", STR("telephone=no"));
	meta(o, "generator", doc->generator);
	link_to(o, "canonical", doc->url);
	alternates(o, doc);
	link_to(o, "latest-version", doc->successor_url);
	link_to(o, "predecessor-version", doc->previous_url);
	link_to(o, "version-history", doc->history_url);
	out_lit(o, "<style>");
	out_str(o, html_css);
	out_lit(o, "</style>\n<style>");
	out_str(o, foot);
	out_lit(o, "</style>\n</head>\n");
}
