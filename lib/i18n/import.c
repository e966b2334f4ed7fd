#include "i18n/import.h"

#include "base/arena.h"
#include "base/out.h"
#include "i18n/csv.h"
#include "source/diag.h"
#include "text/xliff_codes.h"
#include "text/xml.h"

/* libxml2 nests 256 levels at most, so recursion is bounded. */

struct importing {
	struct diags *ds;
	struct arena *arena;
	const struct source *source;
	const struct import_request *asked;
	struct xliff read; /* what the file holds */
	struct xliff_index texts; /* to `marks`, one a text */
	const struct xliff_unit *marks;
	size_t foreign; /* units that the policy does not have */
	struct span foreign_at;
	struct str foreign_id;
	/* Of the unit that is being read: */
	const struct xml_node *unit;
	struct codes codes; /* of its source as policyc writes it */
	bool bare; /* its codes are left out: see overwritten() */
};

/* --- codes: to the Markdown that they stand for ------------------------- */

/* The data of XLIFF 2 that a code refers to. */
static struct str
data(const struct importing *m, struct str id)
{
	const struct xml_node *all = xml_child(m->unit, "originalData");

	for (const struct xml_node *d = all ? all->first : NULL; d && id.len;
	     d = d->next)
		if (str_eq(xml_attribute(d, "id"), id) && d->first)
			return d->first->text;
	return STR("");
}

/* "3", "ph3", "3_a": tools keep the digits. */
static unsigned
number(struct str s)
{
	unsigned n = 0;

	for (size_t i = 0; i < s.len && n < 100000; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			n = n * 10 + (unsigned)(s.p[i] - '0');
	return n;
}

/* A code of the source by its number, or its end. */
static struct str
code(const struct importing *m, unsigned id, bool closing)
{
	for (size_t i = 0; i < m->codes.count && id; i++)
		if (m->codes.of[i].id == id &&
		    (m->codes.of[i].kind == CODE_CLOSE) == closing)
			return m->codes.of[i].s;
	return STR("");
}

static struct str
first_of(struct str a, struct str b)
{
	return a.len ? a : b;
}

static bool
named(const struct xml_node *n, const char *name)
{
	return str_eq(n->name, str_from(name));
}

/* What stands in it as text, codes of codes left out. */
static struct str
words_in(struct arena *a, const struct xml_node *n)
{
	struct out o;

	out_init(&o, a);
	for (const struct xml_node *x = n->first; x; x = x->next)
		out_str(&o, x->text);
	return out_end(&o);
}

static void add_content(struct importing *, struct out *,
    const struct xml_node *);

/* A code that stands alone: ph, x, it; and halves: sc, ec, bpt, ept, bx, ex. */
static void
add_code(struct importing *m, struct out *o, const struct xml_node *n)
{
	bool closes = named(n, "ec") || named(n, "ept") || named(n, "ex");
	struct str ref = first_of(xml_attribute(n, "startRef"),
	    xml_attribute(n, "rid"));
	struct str id = first_of(ref, xml_attribute(n, "id"));
	struct str s = data(m, xml_attribute(n, "dataRef"));

	if (!s.len)
		s = words_in(m->arena, n); /* XLIFF 1.2: the native code */
	if (!s.len)
		s = code(m, number(id), closes);
	out_str(o, s);
}

/* Around words: pc, g. */
static void
add_pair(struct importing *m, struct out *o, const struct xml_node *n)
{
	unsigned id = number(xml_attribute(n, "id"));

	out_str(o, first_of(data(m, xml_attribute(n, "dataRefStart")),
		code(m, id, false)));
	add_content(m, o, n);
	out_str(o, first_of(data(m, xml_attribute(n, "dataRefEnd")),
		code(m, id, true)));
}

/* White space in words is the tool's; in codes it counts. */
static void
add_text(struct out *o, struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		out_char(o, s.p[i] == '\n' || s.p[i] == '\r' ||
			    s.p[i] == '\t' ? ' ' : s.p[i]);
}

static void
add_content(struct importing *m, struct out *o, const struct xml_node *in)
{
	static const char *const alone[] = { "ph", "x", "it", "sc", "ec",
		"bpt", "ept", "bx", "ex", NULL };

	for (const struct xml_node *n = in->first; n; n = n->next) {
		bool code = false;

		for (size_t i = 0; alone[i]; i++)
			code |= named(n, alone[i]);
		if (!n->name.len)
			add_text(o, n->text);
		else if (code && !m->bare)
			add_code(m, o, n);
		else if (code)
			continue;
		else if (named(n, "pc") || named(n, "g"))
			add_pair(m, o, n);
		else
			add_content(m, o, n); /* mrk, sub and the like */
	}
}

static struct str
content(struct importing *m, const struct xml_node *n)
{
	struct out o;

	out_init(&o, m->arena);
	if (n)
		add_content(m, &o, n);
	return str_trim(out_end(&o));
}

static void
count_odd(void *data, const struct codes *side, const struct code *c,
    bool missing)
{
	(void)side;
	(void)c;
	(void)missing;
	++*(size_t *)data;
}

/* How many codes of the source a text lost, doubled or gained. */
static size_t
odd_codes(struct importing *m, struct str s)
{
	struct codes codes = codes_find(m->arena, s, m->asked->names, NULL, 0);
	size_t odd = 0;

	codes_match(m->arena, &m->codes, &codes, count_odd, &odd);
	return odd;
}

/*
 * translate-toolkit, and Weblate with it, shows codes as text.  Where somebody
 * overwrites such a text, it leaves the old codes behind the new text, which
 * has them all.
 */
static struct str
overwritten(struct importing *m, const struct xml_node *n, struct str s)
{
	struct str bare;

	if (!n || !odd_codes(m, s))
		return s;
	m->bare = true;
	bare = content(m, n);
	m->bare = false;
	return odd_codes(m, bare) ? s : bare;
}

/* --- units -------------------------------------------------------------- */

static const struct i18n_text *
text_of(const struct importing *m, struct str id)
{
	const struct xliff_unit *mark = xliff_index_find(&m->texts, id);

	return mark ? &m->asked->texts->of[mark - m->marks] : NULL;
}

static void
list_texts(struct importing *m)
{
	const struct i18n_texts *texts = m->asked->texts;
	struct xliff_unit *marks = arena_array(m->arena, texts->count + 1,
	    sizeof(*marks));

	m->marks = marks;
	for (size_t i = 0; i < texts->count; i++)
		xliff_index_add(m->arena, &m->texts, texts->of[i].id,
		    &marks[i]);
}

/* Which state of ours a state of XLIFF 1.2 or 2 is; -1: it says nothing. */
static int
state_of(struct str s)
{
	static const struct {
		const char *word;
		enum xliff_state is;
	} states[] = {
		{ "initial", XLIFF_INITIAL },
		{ "translated", XLIFF_TRANSLATED },
		{ "reviewed", XLIFF_REVIEWED },
		/* Nobody signed: "final" is what policyc i18n approve makes. */
		{ "final", XLIFF_REVIEWED },
		{ "signed-off", XLIFF_REVIEWED },
		{ "needs-review-translation", XLIFF_TRANSLATED },
		{ "needs-review-adaptation", XLIFF_TRANSLATED },
		{ "needs-review-l10n", XLIFF_TRANSLATED },
		{ "needs-translation", XLIFF_INITIAL },
		{ "needs-adaptation", XLIFF_INITIAL },
		{ "needs-l10n", XLIFF_INITIAL },
		{ "new", XLIFF_INITIAL },
	};

	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++)
		if (str_eq(s, str_from(states[i].word)))
			return (int)states[i].is;
	return -1;
}

/* The texts of a unit or trans-unit; segments are one after another. */
static void
add_segment(struct importing *m, struct xliff_unit *u,
    const struct xml_node *n, struct out *source, struct out *target)
{
	const struct xml_node *to = xml_child(n, "target");
	int state = state_of(first_of(xml_attribute(n, "state"),
	    to ? xml_attribute(to, "state") : STR("")));

	if (source->len)
		out_char(source, ' ');
	if (target->len)
		out_char(target, ' ');
	out_str(source, content(m, xml_child(n, "source")));
	out_str(target, overwritten(m, to, content(m, to)));
	if (state < 0)
		state = str_eq(xml_attribute(n, "approved"), STR("yes"))
		    ? XLIFF_REVIEWED
		    : XLIFF_TRANSLATED;
	if (state < (int)u->state)
		u->state = (enum xliff_state)state;
}

static void
take(struct importing *m, struct xliff_unit *u, const struct i18n_text *text)
{
	/* White space that a tool lost may have been between blocks. */
	if (!u->source.len || xliff_same(u->source, text->source))
		u->source = text->source;
	u->has_target = u->target.len > 0;
	if (!u->has_target)
		return; /* what there is stays */
	if (xliff_find(&m->read, u->id)) {
		diag(m->ds, R_XLIFF_DUPLICATE_UNIT, u->at,
		    "the unit '%.*s' stands here twice", STR_ARG(u->id));
		return;
	}
	if (u->state != XLIFF_INITIAL)
		xliff_check_codes(m->ds, m->arena,
		    &(const struct xliff_codes){ .names = m->asked->names,
			.locale = m->asked->locale }, u);
	xliff_add(m->arena, &m->read, u);
}

static struct xliff_unit *
new_unit(struct importing *m, struct str id, struct span at,
    const struct i18n_text **text)
{
	struct xliff_unit *u;

	*text = text_of(m, id);
	if (!*text) {
		if (!m->foreign++) {
			m->foreign_at = at;
			m->foreign_id = id;
		}
		return NULL;
	}
	u = ARENA_NEW(m->arena, struct xliff_unit);
	*u = (struct xliff_unit){ .id = id, .at = at, .state = XLIFF_FINAL };
	return u;
}

static void
read_unit(struct importing *m, const struct xml_node *n)
{
	/* XLIFF 1.2 lets tools number units, and keeps our id in resname. */
	struct str id = first_of(xml_attribute(n, "resname"),
	    xml_attribute(n, "id"));
	const struct i18n_text *text;
	struct xliff_unit *u = new_unit(m, id, n->at, &text);
	struct out source, target;

	if (!u)
		return;
	m->unit = n;
	m->codes = codes_find(m->arena, text->source, m->asked->names, NULL,
	    0);
	out_init(&source, m->arena);
	out_init(&target, m->arena);
	if (named(n, "trans-unit"))
		add_segment(m, u, n, &source, &target);
	for (const struct xml_node *s = n->first; s; s = s->next)
		if (named(s, "segment"))
			add_segment(m, u, s, &source, &target);
	u->source = out_end(&source);
	u->target = out_end(&target);
	take(m, u, text);
}

static void
read_units(struct importing *m, const struct xml_node *in)
{
	for (const struct xml_node *n = in->first; n; n = n->next) {
		if (named(n, "unit") || named(n, "trans-unit"))
			read_unit(m, n);
		else if (named(n, "group") || named(n, "body") ||
		    named(n, "file"))
			read_units(m, n);
	}
}

/* --- the file ----------------------------------------------------------- */

/* A language as a tool writes it: "sv_SE" for sv is one. */
static bool
language_fits(struct str found, struct str wanted)
{
	struct str base = str_sub(found, 0, wanted.len);

	return !found.len || str_eq_caseless(found, wanted) ||
	    (str_eq_caseless(base, wanted) &&
		(found.p[wanted.len] == '-' || found.p[wanted.len] == '_'));
}

static bool
check_language(struct importing *m, const struct xml_node *n,
    const char *attribute_1, const char *attribute_2, struct str wanted)
{
	struct str found = first_of(xml_attribute(n, attribute_1),
	    xml_attribute(n, attribute_2));

	if (language_fits(found, wanted))
		return true;
	diag(m->ds, R_LANG_TAG, n->at,
	    "the file's language is '%.*s', not '%.*s'", STR_ARG(found),
	    STR_ARG(wanted));
	return false;
}

static bool
read_xliff(struct importing *m)
{
	const struct xml_node *root, *file;

	if (!xml_fit_to_parse(m->ds, m->source))
		return false;
	root = xml_tree(m->ds, m->arena, m->source);
	if (!root)
		return false;
	if (!named(root, "xliff")) {
		diag(m->ds, R_PROFILE_INVALID, root->at,
		    "the file is not XLIFF: its root is another element");
		return false;
	}
	file = xml_child(root, "file");
	if (!check_language(m, root, "trgLang", "target-language",
		m->asked->locale) ||
	    (file && !check_language(m, file, "target-language", "trgLang",
			 m->asked->locale)))
		return false;
	read_units(m, root);
	return true;
}

static bool
read_csv(struct importing *m)
{
	struct csv csv;
	struct csv_row row;
	int state;

	if (!csv_open(m->ds, m->arena, m->source, &csv))
		return false;
	while (csv_next(&csv, &row)) {
		const struct i18n_text *text;
		struct xliff_unit *u = new_unit(m, str_trim(row.cells[CSV_ID]), row.at, &text);

		if (!u)
			continue;
		u->source = str_trim(row.cells[CSV_SOURCE]);
		u->target = str_trim(row.cells[CSV_TARGET]);
		state = state_of(str_trim(row.cells[CSV_STATE]));
		u->state = state < 0 ? XLIFF_TRANSLATED
				     : (enum xliff_state)state;
		take(m, u, text);
	}
	return !csv.broken;
}

/* A file all of whose units are foreign is another policy's. */
static bool
is_ours(struct importing *m)
{
	if (m->read.count || !m->foreign)
		return true;
	diag(m->ds, R_PROFILE_INVALID, m->foreign_at,
	    "the file is of another policy: none of its units is of "
	    "this one, the first of %zu is '%.*s'", m->foreign, STR_ARG(m->foreign_id));
	return false;
}

static void
tell_foreign(struct importing *m)
{
	if (m->foreign)
		diag(m->ds, R_OBSOLETE_UNIT, m->foreign_at,
		    "%zu unit%s of the file %s left out: the policy has no "
		    "text '%.*s'", m->foreign, m->foreign == 1 ? "" : "s",
		    m->foreign == 1 ? "is" : "are", STR_ARG(m->foreign_id));
}

/* What came lies over what was there. */
static struct xliff_unit *
laid_over(struct importing *m, const struct xliff_unit *old,
    const struct xliff_unit *came)
{
	struct xliff_unit *u = ARENA_NEW(m->arena, struct xliff_unit);
	bool same = old && old->has_target &&
	    xliff_same(old->source, came->source) &&
	    xliff_same(old->target, came->target);

	if (old)
		*u = *old;
	u->next = NULL;
	u->id = came->id;
	/* The form that we write keeps white space; a tool need not. */
	u->source = old && xliff_same(old->source, came->source)
	    ? old->source
	    : came->source;
	u->target = same ? old->target : came->target;
	u->has_target = true;
	/* Crowdin knows no "reviewed": the same words lose no state. */
	if (!same || came->state == XLIFF_INITIAL || came->state > old->state)
		u->state = came->state;
	return u;
}

static void
merge(struct importing *m, struct xliff *out)
{
	const struct xliff *old = m->asked->old;

	*out = (struct xliff){ .src_lang = m->asked->source_language,
		.trg_lang = m->asked->locale };
	for (const struct xliff_unit *u = old ? old->first : NULL; u;
	     u = u->next) {
		const struct xliff_unit *came = xliff_find(&m->read, u->id);
		struct xliff_unit *copy;

		if (came) {
			xliff_add(m->arena, out, laid_over(m, u, came));
			continue;
		}
		copy = ARENA_NEW(m->arena, struct xliff_unit);
		*copy = *u;
		copy->next = NULL;
		xliff_add(m->arena, out, copy);
	}
	for (const struct xliff_unit *u = m->read.first; u; u = u->next)
		if (!xliff_find(out, u->id))
			xliff_add(m->arena, out, laid_over(m, NULL, u));
}

bool
import_read(struct diags *ds, struct arena *a, const struct source *source,
    const struct import_request *asked, struct xliff *out)
{
	struct importing m = { .ds = ds, .arena = a, .source = source,
		.asked = asked };
	unsigned errors = ds->errors;
	struct str text = str_trim(source->text);
	bool read;

	list_texts(&m);
	read = text.len && text.p[0] == '<' ? read_xliff(&m) : read_csv(&m);
	if (!read || !is_ours(&m) || ds->errors > errors)
		return false;
	tell_foreign(&m);
	merge(&m, out);
	return true;
}
