/*
 * Words: sentences of the catalogue with values in them, prose of the model
 * or its translation, facts that prose refers to.
 */
#include <assert.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "doc/build.h"
#include "text/format.h"

struct str
words(const struct builder *b, enum message m)
{
	return catalog_text(b->catalog, m);
}

struct str
word_for(const struct builder *b, const char *kind, const char *id,
    const char *what)
{
	enum message m = catalog_named(kind, id, what);

	assert(m != M_NONE);
	return words(b, m);
}

enum message
counted(const struct builder *b, const char *name, unsigned long n)
{
	return catalog_named(name, cldr_plural_name(cldr_plural(b->cldr, n)),
	    NULL);
}

static const struct arg *
arg_of(const struct arg *args, enum param param)
{
	while (args->param != P_NONE && args->param != param)
		args++;
	assert(args->param == param);
	return args;
}

static void
splice(struct doc_node *into, struct doc_node *from)
{
	if (!from->first)
		return;
	if (into->last)
		into->last->next = from->first;
	else
		into->first = from->first;
	into->last = from->last;
	from->first = from->last = NULL;
}

static void
add_value(struct builder *b, struct doc_node *into, const struct arg *arg)
{
	struct doc_node *n;
	struct out o;

	switch (param_type(arg->param)) {
	case PARAM_TEXT:
		doc_text(b->arena, into, arg->text);
		return;
	case PARAM_NAME:
		doc_add(b->arena, into, DOC_NAME)->text = arg->text;
		return;
	case PARAM_DATE:
		n = doc_add(b->arena, into, DOC_DATE);
		n->text = date_words(b, arg->date);
		doc_mark(b->arena, n)->date = arg->date;
		return;
	case PARAM_NUMBER:
		out_init(&o, b->arena);
		format_number(&o, b->cldr, arg->number);
		doc_text(b->arena, into, out_end(&o));
		return;
	case PARAM_NODES:
		splice(into, arg->nodes);
		return;
	}
}

static bool
ends_in_stop(const struct doc_node *into)
{
	const struct doc_node *n = into->last;

	while (n && n->last)
		n = n->last;
	return n && str_ends(n->text, STR("."));
}

void
say_args(struct builder *b, struct doc_node *into, enum message m,
    const struct arg *args)
{
	struct str rest = words(b, m);
	struct catalog_piece piece;

	while (catalog_next(&rest, &piece)) {
		if (piece.param) {
			add_value(b, into, arg_of(args, piece.param));
			continue;
		}
		/* "2021." and a full stop: some dates end in one. */
		if (ends_in_stop(into) && piece.text.p[0] == '.')
			piece.text = str_from_off(piece.text, 1);
		doc_text(b->arena, into, piece.text);
	}
}

/* --- values ----------------------------------------------------------- */

struct str
date_words(struct builder *b, struct date date)
{
	struct out o;

	out_init(&o, b->arena);
	format_date(&o, b->cldr, date);
	return out_end(&o);
}

static enum message
duration_message(const struct builder *b, unsigned unit, enum frame frame,
    unsigned n)
{
	static const char *const units[] = { "year", "month", "week", "day",
		"hour", "minute", "second" };
	static const char *const frames[] = { "label", "for", "after",
		"within" };
	char name[32] = "duration.";

	strcat(strcat(strcat(name, units[unit]), "."), frames[frame]);
	return counted(b, name, n);
}

static struct str
duration_unit(struct builder *b, unsigned unit, unsigned n, enum frame frame)
{
	struct doc_node *node = doc_new(b->arena, DOC_TERM);

	say(b, node, duration_message(b, unit, frame, n),
	    { P_N, .number = n });
	return doc_plain(b->arena, node);
}

/*
 * A frame inflects one noun, so two components become one where they can:
 * a year and a half is eighteen months.
 */
static void
merge(unsigned parts[7])
{
	static const struct {
		unsigned from, to, times;
	} steps[] = { { 0, 1, 12 }, { 2, 3, 7 }, { 3, 4, 24 }, { 4, 5, 60 },
		{ 5, 6, 60 } };

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (parts[steps[i].from] && parts[steps[i].to]) {
			parts[steps[i].to] +=
			    parts[steps[i].from] * steps[i].times;
			parts[steps[i].from] = 0;
		}
}

struct str
duration_words(struct builder *b, struct duration d, enum frame frame)
{
	unsigned parts[7] = { d.years, d.months, d.weeks, d.days, d.hours,
		d.minutes, d.seconds };
	struct str items[7];
	size_t count = 0, left = 0;
	struct out o;

	if (d.session)
		return words(b, M_DURATION_SESSION);
	if (frame != FRAME_LABEL)
		merge(parts);
	for (unsigned i = 0; i < 7; i++)
		left += parts[i] != 0;
	for (unsigned i = 0; i < 7; i++)
		if (parts[i])
			items[count++] = duration_unit(b, i, parts[i],
			    left > 1 ? FRAME_LABEL : frame);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, count);
	return out_end(&o);
}

struct str
country_words(struct builder *b, struct str code)
{
	struct out o;

	out_init(&o, b->arena);
	format_region(&o, b->cldr, code);
	return out_end(&o);
}

struct str
countries_words(struct builder *b, const struct list *l)
{
	struct str *items = arena_array(b->arena, l->count, sizeof(*items));
	struct out o;
	size_t n = 0;

	for (EACH(struct word, w, *l))
		items[n++] = country_words(b, w->s);
	out_init(&o, b->arena);
	format_list(&o, b->cldr, CLDR_AND, items, n);
	return out_end(&o);
}

struct doc_node *
list_nodes(struct builder *b, struct doc_node *items[], size_t count)
{
	struct doc_node *list = doc_new(b->arena, DOC_TERM);

	for (size_t i = 0; i < count; i++) {
		struct str text = doc_plain(b->arena, items[i]);

		doc_text(b->arena, list,
		    format_joint(b->cldr, CLDR_AND, i, count, text));
		splice(list, items[i]);
	}
	return list;
}

void
address(struct builder *b, struct doc_node *into, struct str s)
{
	bool mail = str_find(s, '@') < s.len && !str_starts(s, STR("http"));
	struct doc_node *link = doc_add(b->arena, into, DOC_LINK);

	doc_mark(b->arena, link)->href = mail
	    ? arena_printf(b->arena, "mailto:%.*s", STR_ARG(s))
	    : s;
	doc_add(b->arena, link, DOC_NAME)->text = s;
}

struct str
anchor(struct builder *b, const char *prefix, struct str id)
{
	struct out o;

	out_init(&o, b->arena);
	out_cstr(&o, prefix);
	out_char(&o, '-');
	out_str(&o, id);
	return out_end(&o);
}

struct str
to_anchor(struct builder *b, struct str id)
{
	struct out o;

	out_init(&o, b->arena);
	out_char(&o, '#');
	out_str(&o, id);
	return out_end(&o);
}

/* --- prose ------------------------------------------------------------ */

/* The text in this locale; false when only the source's is there. */
static bool
in_locale(const struct builder *b, const struct text *text, struct str *out,
    struct span *at)
{
	const struct translated *t = b->translations;

	*out = text->s;
	*at = text->at;
	if (!t)
		return true;
	t += text->unit;
	if (!t->text.len || t->stale)
		return false;
	*out = t->text;
	*at = t->at;
	return true;
}

static void
parse(struct builder *b, struct doc_node *into, const struct text *text,
    bool blocks)
{
	struct str s;
	struct span at;

	if (!text->unit)
		return;
	if (!in_locale(b, text, &s, &at)) {
		b->fallbacks++;
		if (!blocks)
			into = doc_add(b->arena, into, DOC_SPAN);
		doc_mark(b->arena, into)->lang = b->policy->notice.language.s;
		into->fallback = true;
	}
	inline_parse(&b->inliner, s, at, blocks, into);
	if (into->kind == DOC_SPAN && into->fallback) {
		struct doc_node *mark = doc_add(b->arena, into,
		    DOC_CONDITION);

		doc_mark(b->arena, mark)->lang = b->locale;
		say_plain(b, mark, M_FALLBACK_MARK);
	}
}

void
prose(struct builder *b, struct doc_node *into, const struct text *text)
{
	parse(b, into, text, false);
}

void
prose_blocks(struct builder *b, struct doc_node *into,
    const struct text *text)
{
	struct doc_node *blocks = doc_new(b->arena, DOC_NOTE);

	parse(b, blocks, text, true);
	for (struct doc_node *n = blocks->first; n; n = n->next)
		if (blocks->fallback) {
			n->fallback = true;
			doc_mark(b->arena, n)->lang = blocks->marks->lang;
		}
	splice(into, blocks);
}

struct doc_node *
prose_paragraph(struct builder *b, struct doc_node *into,
    const struct text *text)
{
	struct doc_node *p;

	if (!text->unit)
		return NULL;
	p = paragraph(b, into);
	prose(b, p, text);
	return p;
}

struct doc_node *
prose_node(struct builder *b, const struct text *text)
{
	struct doc_node *n = doc_new(b->arena, DOC_TERM);

	prose(b, n, text);
	return n;
}

struct str
prose_words(struct builder *b, const struct text *text)
{
	return doc_plain(b->arena, prose_node(b, text));
}

/* --- facts that prose refers to ---------------------------------------- */

static void
word_value(struct builder *b, struct doc_node *into,
    const struct field *field, const struct word *w)
{
	switch (field->format) {
	case FORMAT_COUNTRY:
		doc_text(b->arena, into, country_words(b, w->s));
		return;
	case FORMAT_EMAIL:
	case FORMAT_URL:
	case FORMAT_CONTACT:
		address(b, into, w->s);
		return;
	case FORMAT_ANY:
	case FORMAT_LOCALE:
	case FORMAT_ID:
	case FORMAT_VERSION:
		break;
	}
	doc_add(b->arena, into, DOC_NAME)->text = w->s;
}

static void
fact_value(struct builder *b, struct doc_node *into, const struct field *field,
    const void *value)
{
	const struct day *day = value;
	const struct period *period = value;
	const struct number *number = value;
	const struct choice *choice = value;
	struct doc_node *n;
	struct out o;

	switch (field->kind) {
	case FIELD_TEXT:
		if (b->in_fact)
			return; /* doc_check() refuses it */
		b->in_fact = true;
		prose(b, into, value);
		b->in_fact = false;
		return;
	case FIELD_WORD:
		word_value(b, into, field, value);
		return;
	case FIELD_DATE:
		n = doc_add(b->arena, into, DOC_DATE);
		doc_mark(b->arena, n)->date = day->date;
		n->text = date_words(b, day->date);
		return;
	case FIELD_DURATION:
		doc_text(b->arena, into,
		    duration_words(b, period->duration, FRAME_LABEL));
		return;
	case FIELD_NUMBER:
		out_init(&o, b->arena);
		format_number(&o, b->cldr, number->n);
		doc_text(b->arena, into, out_end(&o));
		return;
	case FIELD_ENUM:
		doc_add(b->arena, into, DOC_NAME)->text =
		    str_from(field->names->ids[choice->is]);
		return;
	case FIELD_FLAG:
	case FIELD_REF:
	case FIELD_RECORD:
	case FIELD_NONE:
		return;
	}
}

/* A list reads as "a, b and c". */
static void
fact_list(struct builder *b, struct doc_node *into, const struct field *field,
    const struct list *l)
{
	struct doc_node **items = arena_array(b->arena, l->count,
	    sizeof(*items));
	size_t size = field_size(field);

	for (size_t i = 0; i < l->count; i++) {
		items[i] = doc_new(b->arena, DOC_TERM);
		fact_value(b, items[i], field,
		    (const char *)l->items + i * size);
	}
	splice(into, list_nodes(b, items, l->count));
}

static bool
is_given(const struct field *field, const void *value)
{
	const struct text *text = value;
	const struct word *word = value;
	const struct day *day = value;
	const struct period *period = value;
	const struct number *number = value;
	const struct choice *choice = value;
	const struct list *list = value;

	if (field->shape != SHAPE_ONE)
		return list->count && field->kind != FIELD_RECORD &&
		    field->kind != FIELD_REF;
	switch (field->kind) {
	case FIELD_TEXT:
		return text->s.len;
	case FIELD_WORD:
		return word->s.len;
	case FIELD_DATE:
		return day->date.year;
	case FIELD_DURATION:
		return duration_given(period->duration);
	case FIELD_NUMBER:
		return number->given;
	case FIELD_ENUM:
		return choice->is;
	case FIELD_FLAG:
	case FIELD_REF:
	case FIELD_RECORD:
	case FIELD_NONE:
		break;
	}
	return false;
}

/* Where a reference stands: `path` lies between its braces. */
static struct span
braces(const struct inliner *in, struct str path, struct span at)
{
	return inline_place(in, at,
	    (struct str){ path.p - 1, path.len + 2 });
}

static void
report_fact(const struct inliner *in, struct str path, struct span at,
    bool known)
{
	struct diag *d;

	if (!in->ds)
		return;
	d = diag(in->ds, R_UNKNOWN_FACT, braces(in, path, at),
	    known ? "the model does not state '%.*s'"
		  : "'%.*s' is not a fact of the model",
	    STR_ARG(path));
	diag_help(in->ds, d, "a reference is a path of keys and ids, such as "
	    "{controller.legal_name} or {retention.default.period}");
}

/*
 * References multiply: a text may refer to many long ones.  So no text that
 * is referred to refers to others, and a text with all its facts is limited.
 */
#define EXPANDED_MAX ((size_t)64 * 1024)

static size_t
value_size(const struct field *field, const void *value)
{
	const struct text *text = value;
	const struct word *word = value;

	return field->kind == FIELD_TEXT ? text->s.len
	    : field->kind == FIELD_WORD	 ? word->s.len
					 : 16;
}

static void
check_fact(struct builder *b, const struct found *found, struct str path,
    struct span at)
{
	const struct list *l = found->value;
	const struct text *text = found->value;
	size_t size = field_size(found->field);

	if (found->field->shape != SHAPE_ONE) {
		for (size_t i = 0;
		     i < l->count && b->expanded <= EXPANDED_MAX; i++)
			b->expanded += value_size(found->field,
			    (const char *)l->items + i * size);
		return;
	}
	b->expanded += value_size(found->field, found->value);
	if (found->field->kind == FIELD_TEXT && inline_refers(text->s))
		diag_help(b->inliner.ds,
		    diag(b->inliner.ds, R_PROSE_TOO_DEEP,
			braces(&b->inliner, path, at),
			"the text of '%.*s' refers to other facts itself",
			STR_ARG(path)),
		    "refer to those facts here");
}

static void
fact(void *data, struct doc_node *into, struct str path, struct span at)
{
	struct builder *b = data;
	struct found found;

	if (b->inliner.ds && b->expanded > EXPANDED_MAX)
		return; /* refused anyway */
	if (!model_find(b->model, path, &found)) {
		report_fact(&b->inliner, path, at, false);
		return;
	}
	if (!found.value || !is_given(found.field, found.value)) {
		report_fact(&b->inliner, path, at,
		    found.field->kind != FIELD_RECORD &&
			found.field->kind != FIELD_REF);
		return;
	}
	if (b->inliner.ds) {
		/* Checking: nothing is shown. */
		check_fact(b, &found, path, at);
		return;
	}
	if (found.field->shape == SHAPE_ONE)
		fact_value(b, into, found.field, found.value);
	else
		fact_list(b, into, found.field, found.value);
}

void
say_init(struct builder *b, struct arena *arena, struct arena *scratch,
    struct diags *ds, const struct model *model)
{
	b->arena = arena;
	b->model = model;
	b->policy = &model->policy;
	b->inliner = (struct inliner){ arena, scratch, ds, fact, b };
}

static bool
takes_blocks(const struct unit *unit)
{
	return strcmp(unit->record->name, "a section") == 0 &&
	    strcmp(unit->field->key, "text") == 0;
}

/* A few bytes of marks make a node each, which is far larger. */
#define MARKS_MAX 500000

static size_t
node_count(const struct doc_node *n)
{
	size_t count = 0;

	for (n = n->first; n; n = n->next)
		count += 1 + node_count(n);
	return count;
}

/* One text; returns how many pieces it falls into. */
static size_t
check_unit(struct builder *b, const struct unit *unit)
{
	struct diags *ds = b->inliner.ds;
	struct doc_node *into = doc_new(b->arena, DOC_NOTE);
	struct span at;
	struct str s;

	if (!in_locale(b, unit->text, &s, &at))
		return 0;
	b->expanded = s.len;
	inline_parse(&b->inliner, s, at, takes_blocks(unit), into);
	if (b->expanded > EXPANDED_MAX)
		diag(ds, R_TEXT_TOO_LONG, at,
		    "with the facts that it refers to, this text has more "
		    "than %zu bytes", EXPANDED_MAX);
	return node_count(into);
}

void
doc_check(struct arena *arena, struct arena *scratch, struct diags *ds,
    const struct model *model, const struct translated *translations)
{
	struct builder b = { .translations = translations };
	size_t marks = 0;

	say_init(&b, arena, scratch, ds, model);
	for (size_t i = 1; i < model->unit_count; i++) {
		struct arena_mark mark = arena_mark(arena);
		size_t before = ds->count + ds->hidden, pieces;

		pieces = check_unit(&b, &model->units[i]);
		if (ds->count + ds->hidden == before)
			arena_reset(arena, mark);
		marks += pieces > 1 ? pieces - 1 : 0;
		if (marks <= MARKS_MAX)
			continue;
		diag_help(ds,
		    diag(ds, R_PROSE_TOO_MANY_MARKS, model->units[i].text->at,
			"the texts up to this one hold more than %d marks "
			"of CommonMark", MARKS_MAX),
		    "write more of them as plain text");
		return;
	}
}
