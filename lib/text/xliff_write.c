#include "text/xliff.h"

#include "base/arena.h"
#include "base/out.h"
#include "text/xliff_codes.h"
#include "text/xml.h"

struct writer {
	struct out *o;
	struct arena *arena;
	const struct xliff_head *head;
	/* Original data of the unit being written: data i has id d<i+1>. */
	struct str *data;
	size_t data_count, data_cap;
};

static void
indent(struct out *o, unsigned depth)
{
	while (depth--)
		out_lit(o, "  ");
}

/* --- codes -------------------------------------------------------------- */

static size_t
data_id(struct writer *w, struct str s)
{
	for (size_t i = 0; i < w->data_count; i++)
		if (str_eq(w->data[i], s))
			return i + 1;
	if (w->data_count == w->data_cap)
		w->data = arena_grow(w->arena, w->data, &w->data_cap,
		    sizeof(*w->data));
	w->data[w->data_count++] = s;
	return w->data_count;
}

static void
collect_data(struct writer *w, const struct codes *codes)
{
	for (size_t i = 0; i < codes->count; i++)
		if (codes->of[i].kind != CODE_TEXT)
			data_id(w, codes->of[i].s);
}

static void
placeholder(struct writer *w, const struct code *c, bool target)
{
	struct str shown = STR("");

	if (c->kind == CODE_REFERENCE && w->head->shown)
		shown = w->head->shown(w->head->shown_data, c->s, target);
	out_printf(w->o, "<ph id=\"%u\" dataRef=\"d%zu\"", c->id,
	    data_id(w, c->s));
	/* What the translator sees in its place. */
	if (shown.len)
		xml_write_attribute(w->o, "disp", shown);
	else if (c->kind == CODE_REFERENCE)
		xml_write_attribute(w->o, "disp", str_sub(c->s, 1, c->s.len - 2));
	else if (c->kind == CODE_VERBATIM)
		xml_write_attribute(w->o, "disp", c->s);
	out_lit(w->o, " canDelete=\"no\" canCopy=\"no\"/>");
}

static void
pair(struct writer *w, const struct codes *codes, const struct code *c)
{
	struct str start = c->s, end = codes->of[c->pair].s;

	out_printf(w->o, "<pc id=\"%u\" dataRefStart=\"d%zu\"", c->id,
	    data_id(w, start));
	out_printf(w->o, " dataRefEnd=\"d%zu\"", data_id(w, end));
	if (start.p[0] == '[')
		out_lit(w->o, " type=\"link\">");
	else if (start.len == 1)
		out_lit(w->o, " type=\"fmt\" subType=\"xlf:i\">");
	else
		out_lit(w->o, " type=\"fmt\" subType=\"xlf:b\">");
}

static void
content(struct writer *w, const struct codes *codes, bool target)
{
	for (size_t i = 0; i < codes->count; i++) {
		const struct code *c = &codes->of[i];

		switch (c->kind) {
		case CODE_TEXT:
			xml_write(w->o, c->s);
			break;
		case CODE_REFERENCE:
		case CODE_VERBATIM:
		case CODE_BREAK:
			placeholder(w, c, target);
			break;
		case CODE_OPEN:
			pair(w, codes, c);
			break;
		case CODE_CLOSE:
			out_lit(w->o, "</pc>");
			break;
		}
	}
}

/* --- a unit ------------------------------------------------------------- */

/* <name>text</name> on a line. */
static void
leaf(struct out *o, unsigned depth, const char *name, struct str s)
{
	indent(o, depth);
	out_printf(o, "<%s>", name);
	xml_write(o, s);
	out_printf(o, "</%s>\n", name);
}

static void
glossary(struct writer *w, const struct xliff_unit *u)
{
	const struct xliff_term *t = w->head->terms
	    ? w->head->terms(w->head->terms_data, u->source)
	    : NULL;

	if (!t)
		return;
	out_lit(w->o, "        <gls:glossary>\n");
	for (; t; t = t->next) {
		out_lit(w->o, "          <gls:glossEntry>\n");
		leaf(w->o, 6, "gls:term", t->term);
		leaf(w->o, 6, "gls:translation", t->translation);
		out_lit(w->o, "          </gls:glossEntry>\n");
	}
	out_lit(w->o, "        </gls:glossary>\n");
}

static void
matches(struct out *o, const struct xliff_unit *u)
{
	if (!u->matches)
		return;
	out_lit(o, "        <mtc:matches>\n");
	for (const struct xliff_match *m = u->matches; m; m = m->next) {
		out_lit(o, "          <mtc:match ref=\"#s1\"");
		if (m->similarity.len)
			xml_write_attribute(o, "similarity", m->similarity);
		if (m->origin.len)
			xml_write_attribute(o, "origin", m->origin);
		out_lit(o, ">\n");
		leaf(o, 6, "source", m->source);
		leaf(o, 6, "target", m->target);
		out_lit(o, "          </mtc:match>\n");
	}
	out_lit(o, "        </mtc:matches>\n");
}

static void
meta(struct out *o, const char *type, struct str value)
{
	if (!value.len)
		return;
	out_printf(o, "            <mda:meta type=\"%s\">", type);
	xml_write(o, value);
	out_lit(o, "</mda:meta>\n");
}

static void
metadata(struct out *o, const struct xliff_unit *u)
{
	if (!u->approved_sha256.len && !u->waived_sha256.len)
		return;
	out_lit(o, "        <mda:metadata>\n"
		   "          <mda:metaGroup category=\"policyc\">\n");
	meta(o, "approved-sha256", u->approved_sha256);
	meta(o, "approved-by", u->approved_by);
	meta(o, "approved-on", u->approved_on);
	meta(o, "waived-sha256", u->waived_sha256);
	out_lit(o, "          </mda:metaGroup>\n"
		   "        </mda:metadata>\n");
}

static void
notes(struct out *o, const struct xliff_unit *u)
{
	unsigned id = 0;

	if (!u->notes)
		return;
	out_lit(o, "        <notes>\n");
	for (const struct xliff_note *n = u->notes; n; n = n->next) {
		out_printf(o, "          <note id=\"n%u\"", ++id);
		if (n->applies_to.len)
			xml_write_attribute(o, "appliesTo", n->applies_to);
		if (n->category.len)
			xml_write_attribute(o, "category", n->category);
		out_char(o, '>');
		xml_write(o, n->text);
		out_lit(o, "</note>\n");
	}
	out_lit(o, "        </notes>\n");
}

static void
original_data(struct writer *w)
{
	if (!w->data_count)
		return;
	out_lit(w->o, "        <originalData>\n");
	for (size_t i = 0; i < w->data_count; i++) {
		out_printf(w->o, "          <data id=\"d%zu\">", i + 1);
		xml_write_exact(w->o, w->data[i]);
		out_lit(w->o, "</data>\n");
	}
	out_lit(w->o, "        </originalData>\n");
}

static void
segment(struct writer *w, const struct xliff_unit *u,
    const struct codes *source, const struct codes *target)
{
	static const char *const states[] = { "initial", "translated",
		"reviewed", "final" };

	out_lit(w->o, "        <segment");
	if (u->matches)
		out_lit(w->o, " id=\"s1\"");
	if (u->has_target)
		out_printf(w->o, " state=\"%s\"", states[u->state]);
	out_lit(w->o, ">\n          <source>");
	content(w, source, false);
	out_lit(w->o, "</source>\n");
	if (u->has_target) {
		out_lit(w->o, "          <target>");
		content(w, target, true);
		out_lit(w->o, "</target>\n");
	}
	out_lit(w->o, "        </segment>\n");
}

static void
unit(struct writer *w, const struct xliff_unit *u)
{
	const struct xliff_names *names = &w->head->names;
	struct codes source = codes_find(w->arena, u->source, names, NULL, 0);
	struct codes target = codes_find(w->arena, u->target, names, NULL, 0);

	w->data_count = 0;
	codes_match(w->arena, &source, &target, NULL, NULL);
	collect_data(w, &source);
	collect_data(w, &target);
	out_lit(w->o, "      <unit");
	xml_write_attribute(w->o, "id", u->id);
	xml_write_attribute(w->o, "name", u->id);
	out_lit(w->o, ">\n");
	glossary(w, u);
	matches(w->o, u);
	metadata(w->o, u);
	notes(w->o, u);
	original_data(w);
	segment(w, u, &source, &target);
	out_lit(w->o, "      </unit>\n");
}

/* --- the file ----------------------------------------------------------- */

/* The top-level key that a unit belongs to. */
static struct str
group_of(const struct xliff_unit *u)
{
	if (u->obsolete)
		return STR("obsolete");
	return str_sub(u->id, 0, str_find(u->id, '.'));
}

/* "data_types" as "Data types". */
static void
open_group(struct out *o, struct str key)
{
	out_lit(o, "    <group");
	xml_write_attribute(o, "id", key);
	out_lit(o, " name=\"");
	for (size_t i = 0; i < key.len; i++) {
		char c = key.p[i] == '_' ? ' ' : key.p[i];

		if (!i && c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		xml_write_char(o, c, true);
	}
	out_lit(o, "\">\n");
}

static void
open_file(struct out *o, const struct xliff_head *head)
{
	out_lit(o,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
	    " xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\""
	    " xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\""
	    " xmlns:val=\"urn:oasis:names:tc:xliff:validation:2.0\""
	    " xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\""
	    " version=\"2.0\"");
	xml_write_attribute(o, "srcLang", head->src_lang);
	xml_write_attribute(o, "trgLang", head->trg_lang);
	out_lit(o, ">\n  <file");
	xml_write_attribute(o, "id", head->file_id);
	xml_write_attribute(o, "original", head->original);
	out_lit(o, " canResegment=\"no\">\n"
		   "    <mda:metadata>\n"
		   "      <mda:metaGroup category=\"policyc\">\n"
		   "        <mda:meta type=\"profile\">1</mda:meta>\n"
		   "      </mda:metaGroup>\n"
		   "    </mda:metadata>\n");
}

void
xliff_write(struct out *o, struct arena *a, const struct xliff_head *head,
    const struct xliff_unit *first)
{
	struct writer w = { .o = o, .arena = a, .head = head };
	struct str group = STR("");

	open_file(o, head);
	for (const struct xliff_unit *u = first; u; u = u->next) {
		if (u == first || !str_eq(group, group_of(u))) {
			if (u != first)
				out_lit(o, "    </group>\n");
			group = group_of(u);
			open_group(o, group);
		}
		unit(&w, u);
	}
	if (first)
		out_lit(o, "    </group>\n");
	out_lit(o, "  </file>\n</xliff>\n");
}
