/*
 * The one place that knows libxml2.  It is used by its events: a reader that
 * is asked for one node after the other makes a tree on the way, which costs
 * as much again as the parsing.
 */
#include "text/xliff.h"

#include <libxml/parser.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "source/diag.h"
#include "text/xml.h"

#define PAIRS_MAX 32
/* Of one unit; more would be dear to search. */
#define DATA_MAX 1000
#define OWN_MAX 200
/* libxml2's own limit on nesting is 256. */
#define DEPTH_MAX 260

/* --- names -------------------------------------------------------------- */

enum element {
	EL_OTHER, /* with all that it holds none of ours */
	EL_DOCUMENT,
	EL_XLIFF,
	EL_FILE,
	EL_GROUP,
	EL_UNIT,
	EL_NOTES,
	EL_NOTE,
	EL_ORIGINAL_DATA,
	EL_DATA,
	EL_SEGMENT,
	EL_IGNORABLE,
	EL_SOURCE,
	EL_TARGET,
	EL_PH,
	EL_PC,
	EL_SC,
	EL_EC,
	EL_MRK,
	EL_METADATA,
	EL_META_GROUP,
	EL_META,
	EL_MATCHES,
	EL_MATCH
};

#define CORE "urn:oasis:names:tc:xliff:document:2."
#define METADATA "urn:oasis:names:tc:xliff:metadata:2."
#define MATCHES "urn:oasis:names:tc:xliff:matches:2."

/*
 * Where an element means something: elsewhere it is as unknown as one of
 * another vocabulary, so that the code below can rely on what surrounds it.
 */
#define IN(parent) (1u << (parent))
#define IN_TEXT (IN(EL_SOURCE) | IN(EL_TARGET) | IN(EL_PC) | IN(EL_MRK))
#define IN_SEGMENT (IN(EL_SEGMENT) | IN(EL_IGNORABLE) | IN(EL_MATCH))

static const struct {
	const char *space, *name;
	unsigned parents;
	enum element is;
} elements[] = {
	{ CORE, "xliff", IN(EL_DOCUMENT), EL_XLIFF },
	{ CORE, "file", IN(EL_XLIFF), EL_FILE },
	{ CORE, "group", IN(EL_FILE) | IN(EL_GROUP), EL_GROUP },
	{ CORE, "unit", IN(EL_FILE) | IN(EL_GROUP), EL_UNIT },
	/* Some tools write a unit's notes into its segment. */
	{ CORE, "notes", IN(EL_UNIT) | IN(EL_SEGMENT), EL_NOTES },
	{ CORE, "note", IN(EL_NOTES), EL_NOTE },
	{ CORE, "originalData", IN(EL_UNIT) | IN(EL_MATCH), EL_ORIGINAL_DATA },
	{ CORE, "data", IN(EL_ORIGINAL_DATA), EL_DATA },
	{ CORE, "segment", IN(EL_UNIT), EL_SEGMENT },
	{ CORE, "ignorable", IN(EL_UNIT), EL_IGNORABLE },
	{ CORE, "source", IN_SEGMENT, EL_SOURCE },
	{ CORE, "target", IN_SEGMENT, EL_TARGET },
	{ CORE, "ph", IN_TEXT, EL_PH },
	{ CORE, "pc", IN_TEXT, EL_PC },
	{ CORE, "sc", IN_TEXT, EL_SC },
	{ CORE, "ec", IN_TEXT, EL_EC },
	{ CORE, "mrk", IN_TEXT, EL_MRK },
	{ METADATA, "metadata", IN(EL_UNIT), EL_METADATA },
	{ METADATA, "metaGroup", IN(EL_METADATA), EL_META_GROUP },
	{ METADATA, "meta", IN(EL_META_GROUP), EL_META },
	{ MATCHES, "matches", IN(EL_UNIT), EL_MATCHES },
	{ MATCHES, "match", IN(EL_MATCHES), EL_MATCH },
};

static enum element
element(const char *space, const char *name, enum element parent)
{
	for (size_t i = 0; i < sizeof(elements) / sizeof(elements[0]); i++)
		if ((elements[i].parents & IN(parent)) &&
		    !strcmp(name, elements[i].name) &&
		    str_starts(str_from(space), str_from(elements[i].space)))
			return elements[i].is;
	return EL_OTHER;
}

/* --- reading ------------------------------------------------------------ */

struct data {
	struct data *next;
	struct str id, text;
};

/* What libxml2 tells of a tag or of characters; gone when it goes on. */
struct seen {
	const xmlChar *name, *space;
	const xmlChar **attributes; /* five a piece, see on_start() */
	size_t attribute_count;
	struct str text;
};

struct reader {
	struct diags *ds;
	struct arena *arena;
	const struct source *source;
	const struct xliff_names *names;
	xmlParserCtxtPtr xml;
	struct xliff *out;
	struct seen seen;
	size_t given; /* bytes that libxml2 has */
	size_t tag; /* where the tag that was read last begins */
	bool empty; /* it is an element without content */

	/* What libxml2 complained of first. */
	char problem[160];
	int problem_line;
	bool no_memory;
	bool stop; /* it is no file of ours: read no further */

	enum element way[DEPTH_MAX]; /* by depth, the document first */
	size_t depth;
	bool file, policyc_meta;
	struct xliff_unit *unit;
	struct xliff_match *match, **matches_end;
	struct xliff_note *note, **notes_end;
	struct str meta;
	struct data *data; /* of the unit's or the match's codes */
	struct data *datum; /* that is being read */
	size_t data_count;
	struct out raw;	  /* characters that came, not yet in `text` */
	struct out text;  /* of the element that is being read */
	bool reading;	  /* into `text` */
	bool verbatim;	  /* line breaks count: it is original data */
	struct out source_text, target_text;
	bool no_target;	  /* of some segment */
	enum element part; /* EL_SEGMENT, EL_IGNORABLE */
	bool part_target;
	size_t part_source; /* where its source begins in source_text */
	struct str ends[PAIRS_MAX]; /* of the pairs that are open */
	size_t pairs;
	struct str *own;  /* what the source's placeholders stand for */
	size_t own_count, own_cap;
};

static struct span
here(const struct reader *r)
{
	size_t attributes;

	return source_span(r->source, r->tag,
	    xml_whole_tag(r->source->text, r->tag, &attributes).len);
}

/* --- libxml2 ------------------------------------------------------------ */

#if LIBXML_VERSION >= 21200
#define XML_ERROR const xmlError
#else
#define XML_ERROR xmlError
#endif

/* Called by libxml2, so it must come back. */
static void
on_error(void *data, XML_ERROR *error)
{
	struct reader *r = data;
	const char *message = error->message;
	size_t len;

	r->no_memory |= error->code == XML_ERR_NO_MEMORY;
	if (r->stop || r->problem[0] || error->level < XML_ERR_ERROR ||
	    !message)
		return;
	len = strcspn(message, "\n");
	if (len >= sizeof(r->problem))
		len = sizeof(r->problem) - 1;
	memcpy(r->problem, message, len);
	r->problem_line = error->line;
}

/* libxml2 says in this way, and no other, that it could not begin. */
__attribute__((format(printf, 2, 3))) static void
on_message(void *data, const char *format, ...)
{
	struct reader *r = data;

	(void)format;
	r->no_memory = true;
}

/* Until the next tag; without a namespace of its own, as XLIFF's are. */
static struct str
attribute(const struct reader *r, const char *name)
{
	const xmlChar **a = r->seen.attributes;

	for (size_t i = 0; i < r->seen.attribute_count; i++, a += 5)
		if (!a[1] && strcmp((const char *)a[0], name) == 0)
			return (struct str){ (const char *)a[3],
				(size_t)(a[4] - a[3]) };
	return STR("");
}

/* For good. */
static struct str
kept(struct reader *r, const char *name)
{
	return arena_copy(r->arena, attribute(r, name));
}

/* libxml2 forgets a namespace when it has no memory for its name. */
static bool
namespace_lost(const struct reader *r)
{
	struct str tag = str_from_off(r->source->text, r->tag);
	size_t end = 0;

	if (r->seen.space || r->problem[0])
		return false;
	while (end < tag.len && !strchr(" \t\r\n/>:", tag.p[end]))
		end++;
	return end < tag.len && tag.p[end] == ':';
}

/* --- texts -------------------------------------------------------------- */

static void
begin_text(struct reader *r, bool verbatim)
{
	r->text.len = 0;
	r->reading = true;
	r->verbatim = verbatim;
}

/* Until the next one begins. */
static struct str
end_text(struct reader *r)
{
	r->reading = false;
	return out_text(&r->text);
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A line break outside of original data is a space, however indented. */
static void
add_text(struct reader *r, struct str s)
{
	if (r->verbatim || (str_find(s, '\n') == s.len &&
			str_find(s, '\r') == s.len)) {
		out_str(&r->text, s);
		return;
	}
	for (size_t i = 0, j; i < s.len; i = j) {
		bool broken = false;

		for (j = i; j < s.len && blank(s.p[j]); j++)
			broken |= s.p[j] == '\n' || s.p[j] == '\r';
		if (broken) {
			out_char(&r->text, ' ');
			continue;
		}
		while (j < s.len && !blank(s.p[j]))
			j++;
		out_str(&r->text, str_sub(s, i, j - i));
	}
}

/* Where something stands between characters, a run of blanks ends. */
static void
take_characters(struct reader *r)
{
	if (!r->raw.len)
		return;
	add_text(r, out_text(&r->raw));
	r->raw.len = 0;
}

static struct str
datum(struct reader *r, const char *reference)
{
	struct str id = attribute(r, reference);

	for (const struct data *d = r->data; d; d = d->next)
		if (str_eq(d->id, id))
			return d->text;
	diag(r->ds, R_PROFILE_INVALID, here(r),
	    "a code has no original data '%.*s'", STR_ARG(id));
	return STR("");
}

/* --- elements ----------------------------------------------------------- */

static void
open_root(struct reader *r)
{
	struct str version = attribute(r, "version");
	struct diag *d;

	r->out->src_lang = kept(r, "srcLang");
	r->out->trg_lang = kept(r, "trgLang");
	r->out->at = here(r);
	if (str_starts(version, STR("2.")))
		return;
	d = diag(r->ds, R_PROFILE_INVALID, here(r), "XLIFF %.*s is not read",
	    STR_ARG(version));
	diag_help(r->ds, d, "convert the file to XLIFF 2");
	r->stop = true;
}

static void
open_file(struct reader *r)
{
	if (r->file) {
		diag(r->ds, R_PROFILE_INVALID, here(r),
		    "a translation file holds one file element");
		r->stop = true;
	}
	r->file = true;
	r->out->original = kept(r, "original");
}

static void
open_unit(struct reader *r)
{
	struct xliff_unit *u = ARENA_NEW(r->arena, struct xliff_unit);

	u->id = kept(r, "id");
	u->at = here(r);
	u->state = XLIFF_FINAL;
	if (!u->id.len)
		diag(r->ds, R_PROFILE_INVALID, u->at, "a unit has no id");
	r->unit = u;
	r->notes_end = &u->notes;
	r->matches_end = &u->matches;
	r->data = NULL;
	r->data_count = 0;
	r->no_target = false;
	r->own_count = 0;
	r->source_text.len = r->target_text.len = 0;
}

static void
open_segment(struct reader *r)
{
	static const char *const states[] = { "initial", "translated",
		"reviewed", "final" };
	struct str state = attribute(r, "state");
	enum xliff_state is = XLIFF_INITIAL;

	for (unsigned i = 0; i < sizeof(states) / sizeof(states[0]); i++)
		if (str_eq(state, str_from(states[i])))
			is = (enum xliff_state)i;
	if (is < r->unit->state)
		r->unit->state = is;
}

/* A segment, or what a tool left between segments. */
static void
open_part(struct reader *r, enum element e)
{
	r->part = e;
	r->part_target = false;
	r->part_source = r->source_text.len;
	if (e == EL_SEGMENT)
		open_segment(r);
}

static void
close_part(struct reader *r, enum element e)
{
	if (r->part_target)
		return;
	if (e == EL_SEGMENT)
		r->no_target = true;
	else
		out_str(&r->target_text,
		    str_from_off(out_text(&r->source_text), r->part_source));
}

static void
open_note(struct reader *r)
{
	struct xliff_note *n = ARENA_NEW(r->arena, struct xliff_note);

	n->category = kept(r, "category");
	n->applies_to = kept(r, "appliesTo");
	r->note = n;
	begin_text(r, false);
}

static void
open_match(struct reader *r)
{
	struct xliff_match *m = ARENA_NEW(r->arena, struct xliff_match);

	m->origin = kept(r, "origin");
	m->similarity = kept(r, "similarity");
	r->match = m;
	r->data = NULL;
	r->data_count = 0;
}

static void
open_data(struct reader *r)
{
	struct data *d = ARENA_NEW(r->arena, struct data);

	d->id = kept(r, "id");
	begin_text(r, true);
	r->datum = d;
	if (++r->data_count > DATA_MAX)
		return;
	d->next = r->data;
	r->data = d;
}

static void
keep_own(struct reader *r, struct str s)
{
	if (r->own_count == r->own_cap)
		r->own = arena_grow(r->arena, r->own, &r->own_cap,
		    sizeof(*r->own));
	r->own[r->own_count++] = s;
}

static void
open_code(struct reader *r, enum element e)
{
	struct str s;

	if (e == EL_PC) {
		out_str(&r->text, datum(r, "dataRefStart"));
		s = datum(r, "dataRefEnd");
		if (r->pairs++ < PAIRS_MAX)
			r->ends[r->pairs - 1] = s;
		return;
	}
	s = datum(r, "dataRef");
	out_str(&r->text, s);
	if (e != EL_PH || !s.len || r->own_count == OWN_MAX)
		return;
	for (size_t i = 0; i < r->own_count; i++)
		if (str_eq(r->own[i], s))
			return;
	keep_own(r, s);
}

static void
open_meta(struct reader *r)
{
	r->meta = kept(r, "type");
	begin_text(r, false);
}

static void
open_element(struct reader *r, enum element e)
{
	switch (e) {
	case EL_XLIFF:
		open_root(r);
		return;
	case EL_FILE:
		open_file(r);
		return;
	case EL_UNIT:
		open_unit(r);
		return;
	case EL_SEGMENT:
	case EL_IGNORABLE:
		open_part(r, e);
		return;
	case EL_NOTE:
		open_note(r);
		return;
	case EL_MATCH:
		open_match(r);
		return;
	case EL_DATA:
		open_data(r);
		return;
	case EL_META_GROUP:
		r->policyc_meta =
		    str_eq(attribute(r, "category"), STR("policyc"));
		return;
	case EL_META:
		open_meta(r);
		return;
	case EL_SOURCE:
	case EL_TARGET:
		if (e == EL_TARGET && !r->match && !r->unit->has_target)
			r->unit->at = here(r);
		r->pairs = 0;
		begin_text(r, false);
		return;
	case EL_PH:
	case EL_SC:
	case EL_EC:
	case EL_PC:
		open_code(r, e);
		return;
	case EL_OTHER:
	case EL_DOCUMENT:
	case EL_GROUP:
	case EL_NOTES:
	case EL_ORIGINAL_DATA:
	case EL_MRK:
	case EL_METADATA:
	case EL_MATCHES:
		return;
	}
}

static void
close_meta(struct reader *r)
{
	struct str s = str_trim(end_text(r));

	if (!r->policyc_meta)
		return;
	s = arena_copy(r->arena, s);
	if (str_eq(r->meta, STR("approved-sha256")))
		r->unit->approved_sha256 = s;
	else if (str_eq(r->meta, STR("approved-by")))
		r->unit->approved_by = s;
	else if (str_eq(r->meta, STR("approved-on")))
		r->unit->approved_on = s;
	else if (str_eq(r->meta, STR("waived-sha256")))
		r->unit->waived_sha256 = s;
}

static void
close_note(struct reader *r)
{
	r->note->text = arena_copy(r->arena, str_trim(end_text(r)));
	if (str_eq(r->note->category, STR("obsolete")))
		r->unit->obsolete = true;
	*r->notes_end = r->note;
	r->notes_end = &r->note->next;
}

static void
close_match(struct reader *r)
{
	*r->matches_end = r->match;
	r->matches_end = &r->match->next;
	r->match = NULL;
	r->data = NULL;
	r->data_count = 0;
}

static void
close_text(struct reader *r, enum element e)
{
	struct str s = end_text(r);
	struct span end;
	size_t start;

	if (r->match) {
		*(e == EL_SOURCE ? &r->match->source : &r->match->target) =
		    arena_copy(r->arena, str_trim(s));
		return;
	}
	if (e == EL_SOURCE) {
		r->part_source = r->source_text.len;
		out_str(&r->source_text, s);
		return;
	}
	r->part_target = true;
	start = source_offset(r->source, r->unit->at);
	end = here(r);
	r->unit->at = source_span(r->source, start,
	    source_offset(r->source, end) + end.len - start);
	r->unit->has_target = true;
	if (!str_trim(s).len && r->part == EL_SEGMENT)
		r->no_target = true;
	out_str(&r->target_text, s);
}

/* Diagnostics may live longer than what is read. */
static struct str
path(const struct reader *r, const struct xliff_unit *u)
{
	return arena_copy(r->ds->arena, u->id);
}

/* Without a report, what the check took can be given back. */
static void
check_target(struct reader *r, const struct xliff_unit *u)
{
	size_t before = r->ds->count + r->ds->hidden;
	struct arena_mark mark;

	if (u->target.len > XLIFF_TEXT_MAX)
		diag(r->ds, R_TEXT_TOO_LONG, u->at,
		    "this text has %zu bytes; policyc reads up to %zu",
		    u->target.len, XLIFF_TEXT_MAX)
		    ->path = path(r, u);
	else if (utf8_hidden(u->target) < u->target.len)
		diag(r->ds, R_BIDI_CHARACTER, u->at,
		    "the text holds an invisible direction mark or a line "
		    "separator")
		    ->path = path(r, u);
	else if (u->state != XLIFF_INITIAL && u->source.len <= XLIFF_TEXT_MAX) {
		mark = arena_mark(r->arena);
		xliff_check_codes(r->ds, r->arena, &(const struct xliff_codes){
			.names = r->names, .own = r->own,
			.own_count = r->own_count,
			.locale = r->out->trg_lang }, u);
		if (r->ds->count + r->ds->hidden == before)
			arena_reset(r->arena, mark);
	}
}

static void
close_unit(struct reader *r)
{
	struct xliff_unit *u = r->unit;
	const struct xliff_unit *twin = xliff_find(r->out, u->id);

	r->unit = NULL;
	u->source = arena_copy(r->arena, str_trim(out_text(&r->source_text)));
	u->target = arena_copy(r->arena, str_trim(out_text(&r->target_text)));
	u->has_target = u->target.len > 0;
	if (!u->has_target || r->no_target)
		u->state = XLIFF_INITIAL;
	if (!u->id.len)
		return;
	if (twin) {
		struct diag *d = diag(r->ds, R_XLIFF_DUPLICATE_UNIT, u->at,
		    "the unit '%.*s' stands here twice", STR_ARG(u->id));

		d->path = path(r, u);
		diag_place(r->ds, d, twin->at, "the first one");
		return;
	}
	if (u->has_target)
		check_target(r, u);
	xliff_add(r->arena, r->out, u);
}

static void
close_element(struct reader *r, enum element e)
{
	switch (e) {
	case EL_UNIT:
		close_unit(r);
		return;
	case EL_SEGMENT:
	case EL_IGNORABLE:
		close_part(r, e);
		return;
	case EL_NOTE:
		close_note(r);
		return;
	case EL_MATCH:
		close_match(r);
		return;
	case EL_DATA:
		r->datum->text = arena_copy(r->arena, end_text(r));
		return;
	case EL_META:
		close_meta(r);
		return;
	case EL_SOURCE:
	case EL_TARGET:
		close_text(r, e);
		return;
	case EL_PC:
		if (--r->pairs < PAIRS_MAX)
			out_str(&r->text, r->ends[r->pairs]);
		return;
	default:
		return;
	}
}

/* --- events ------------------------------------------------------------- */

static void
start(void *reader)
{
	struct reader *r = reader;
	const struct seen *seen = &r->seen;
	size_t depth = r->depth++;
	enum element e = EL_OTHER;

	take_characters(r);
	r->tag = xml_next_tag(r->source->text, depth ? r->tag + 1 : 0);
	/* libxml2 stands at the end of the tag. */
	r->empty = r->xml->input->cur[0] == '/';
	if (namespace_lost(r))
		arena_leave(r->arena);
	if (depth + 1 < DEPTH_MAX) {
		e = element((const char *)seen->space,
		    (const char *)seen->name, r->way[depth]);
		r->way[depth + 1] = e;
	}
	if (e != EL_OTHER) {
		open_element(r, e);
	} else if (!depth) {
		diag(r->ds, R_PROFILE_INVALID, here(r),
		    "the file is not XLIFF 2: its root is another element");
		r->stop = true;
	}
}

static void
end(void *reader)
{
	struct reader *r = reader;

	take_characters(r);
	if (!r->empty)
		r->tag = xml_next_tag(r->source->text, r->tag + 1);
	r->empty = false;
	if (r->depth < DEPTH_MAX)
		close_element(r, r->way[r->depth]);
	r->depth--;
}

static void
characters(void *reader)
{
	struct reader *r = reader;

	out_str(&r->raw, r->seen.text);
}

static void
interruption(void *reader)
{
	take_characters(reader);
}

/*
 * The end of memory must not jump over libxml2, which holds some: it stops
 * here, and libxml2 is asked to stop, too.
 */
static void
handle(struct reader *r, void (*event)(void *))
{
	if (r->stop || r->no_memory)
		return;
	r->no_memory = !arena_run(r->arena, event, r);
	if (r->stop || r->no_memory)
		xmlStopParser(r->xml);
}

/*
 * libxml2 gives five pointers an attribute: name, prefix, namespace, and the
 * beginning and the end of the value.
 */
static void
on_start(void *data, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *space, int namespaces, const xmlChar **declared, int count,
    int defaulted, const xmlChar **attributes)
{
	struct reader *r = data;

	(void)prefix;
	(void)namespaces;
	(void)declared;
	(void)defaulted;
	r->seen = (struct seen){ .name = name, .space = space,
		.attributes = attributes, .attribute_count = (size_t)count };
	handle(r, start);
}

static void
on_end(void *data, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *space)
{
	(void)name;
	(void)prefix;
	(void)space;
	handle(data, end);
}

/* Characters count where the element that holds them is one of ours. */
static void
on_characters(void *data, const xmlChar *s, int len)
{
	struct reader *r = data;

	if (!r->reading || r->depth >= DEPTH_MAX ||
	    r->way[r->depth] == EL_OTHER)
		return;
	r->seen.text = (struct str){ (const char *)s, (size_t)len };
	handle(r, characters);
}

static void
on_comment(void *data, const xmlChar *s)
{
	(void)s;
	handle(data, interruption);
}

static void
on_instruction(void *data, const xmlChar *target, const xmlChar *s)
{
	(void)target;
	(void)s;
	handle(data, interruption);
}

static void
on_cdata(void *data, const xmlChar *s, int len)
{
	handle(data, interruption);
	on_characters(data, s, len);
	handle(data, interruption);
}

/* --- libxml2 ------------------------------------------------------------ */

static const xmlSAXHandler handler = {
	.initialized = XML_SAX2_MAGIC,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_characters,
	.ignorableWhitespace = on_characters,
	.cdataBlock = on_cdata,
	.comment = on_comment,
	.processingInstruction = on_instruction,
	.serror = on_error,
};

/* The bytes as libxml2 asks for them: it copies what it is given. */
static int
on_read(void *data, char *to, int room)
{
	struct reader *r = data;
	struct str s = str_sub(r->source->text, r->given, (size_t)room);

	if (s.len)
		memcpy(to, s.p, s.len);
	r->given += s.len;
	return (int)s.len;
}

/* No document type, no entities: there is nothing that could be loaded. */
static bool
parse(struct reader *r)
{
	bool good;

	r->xml = xmlNewParserCtxt();
	if (!r->xml) {
		r->no_memory = true;
		return false;
	}
	*r->xml->sax = handler;
	r->xml->userData = r;
	/* There is no document: no handler makes one. */
	xmlCtxtReadIO(r->xml, on_read, NULL, r, NULL, NULL, XML_PARSE_NONET);
	good = r->xml->wellFormed && !r->problem[0];
	xmlFreeParserCtxt(r->xml);
	return good;
}

/*
 * Some of libxml2's failures, lack of memory among them, are told only to the
 * handlers of the thread, which would print them.  They are ours while one of
 * its functions runs, and nothing may leave before they are given back.
 */
static bool
read_all(struct reader *r)
{
	xmlStructuredErrorFunc structured = xmlStructuredError;
	xmlGenericErrorFunc generic = xmlGenericError;
	void *structured_data = xmlStructuredErrorContext;
	void *generic_data = xmlGenericErrorContext;
	bool good;

	xmlSetStructuredErrorFunc(r, on_error);
	xmlSetGenericErrorFunc(r, on_message);
	good = parse(r);
	xmlSetStructuredErrorFunc(structured_data, structured);
	xmlSetGenericErrorFunc(generic_data, generic);
	if (r->no_memory)
		arena_leave(r->arena);
	return r->stop || good;
}

/* --- before and after --------------------------------------------------- */

static void
report_syntax(struct reader *r)
{
	struct str text = r->source->text;
	size_t off = 0, len;

	for (int line = 1; line < r->problem_line && off < text.len; line++)
		off += str_find(str_from_off(text, off), '\n') + 1;
	if (off > text.len)
		off = text.len;
	while (off < text.len && blank(text.p[off]) && text.p[off] != '\n')
		off++;
	len = str_find(str_from_off(text, off), '\n');
	diag(r->ds, R_XLIFF_SYNTAX, source_span(r->source, off, len),
	    "this is not well-formed XML: %s",
	    r->problem[0] ? r->problem : "it ends too early");
}

bool
xliff_read(struct diags *ds, struct arena *a, const struct source *source,
    const struct xliff_names *names, struct xliff *out)
{
	struct reader *r = ARENA_NEW(a, struct reader);
	bool good;

	*out = (struct xliff){ .count = 0 };
	r->ds = ds;
	r->arena = a;
	r->source = source;
	r->names = names;
	r->out = out;
	r->way[0] = EL_DOCUMENT;
	out_init(&r->raw, a);
	out_init(&r->text, a);
	out_init(&r->source_text, a);
	out_init(&r->target_text, a);
	if (!xml_fit_to_parse(ds, source))
		return false;
	good = read_all(r);
	if (!good)
		report_syntax(r);
	else if (!r->stop && !r->file)
		diag(ds, R_PROFILE_INVALID, out->at, "the file holds no texts");
	return good && !r->stop;
}
