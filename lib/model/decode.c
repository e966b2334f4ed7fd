#include "model/decode.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/out.h"
#include "cldr/cldr.h"
#include "model/accepted.h"
#include "model/settings.h"
#include "yaml/tree.h"

/* Where the decoder is: a part of the path and the way up. */
struct frame {
	const struct frame *up;
	struct str part;
	struct str former; /* the id before, when an entry was renamed */
};

/* A reference that waits for all ids to be known. */
struct pending {
	struct ref *ref;
	const struct field *field;
};

struct decoder {
	struct diags *ds;
	struct arena *arena, *scratch;
	struct model *model;
	size_t unit_cap;
	struct pending *pending;
	size_t pending_count, pending_cap;
	size_t taken; /* bytes of all entries of lists and maps */
};

#define RECORDS_SIZE_MAX ((size_t)64 * 1024 * 1024)

void
path_part(struct out *o, struct str part)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t from = 0;

	for (size_t i = 0; i < part.len; i++) {
		unsigned char c = (unsigned char)part.p[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || c == '_' || c == '-')
			continue;
		out_str(o, str_sub(part, from, i - from));
		out_char(o, ':');
		out_char(o, hex[c >> 4]);
		out_char(o, hex[c & 15]);
		from = i + 1;
	}
	out_str(o, str_from_off(part, from));
}

static void
path_put(struct out *o, const struct frame *f, bool former)
{
	if (!f)
		return;
	path_put(o, f->up, former);
	if (f->up)
		out_char(o, '.');
	path_part(o, former && f->former.len ? f->former : f->part);
}

/* The path as it was before the renames on it; empty without any. */
static struct str
former_path(struct decoder *d, const struct frame *f)
{
	const struct frame *renamed = f;
	struct out o;

	while (renamed && !renamed->former.len)
		renamed = renamed->up;
	out_init(&o, d->arena);
	if (renamed)
		path_put(&o, f, true);
	return out_end(&o);
}

static struct str
path(struct decoder *d, const struct frame *f)
{
	struct out o;

	out_init(&o, d->arena);
	path_put(&o, f, false);
	return out_end(&o);
}

/* A complaint about a value: its sentence quotes `found` with one %.*s. */
__attribute__((format(printf, 5, 0))) static struct diag *
complain(struct decoder *d, const struct frame *f, enum rule rule,
    struct span at, const char *what, struct str found)
{
	struct diag *g;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	found = diag_quote(d->ds, found);
	g = diag(d->ds, rule, at, what, STR_ARG(found));
#pragma GCC diagnostic pop
	g->path = path(d, f);
	return g;
}

/* So near that it is a slip of the pen: then it may be mended unasked. */
static bool
is_slip(struct str found, struct str meant)
{
	unsigned distance = str_distance(found, meant);

	return distance == 1 || (distance == 2 && meant.len >= 8);
}

static const char *
kind_word(const struct node *n)
{
	return n->kind == NODE_LIST ? "a list"
	    : n->kind == NODE_MAP   ? "a map"
				    : "a text";
}

static const char *
article(const char *noun)
{
	return strchr("AEIOaeio", noun[0]) ? "an" : "a";
}

static void
wrong_type(struct decoder *d, const struct frame *f, const struct node *n,
    const char *wanted)
{
	diag(d->ds, R_WRONG_TYPE, n->at, "'%.*s' takes %s, not %s",
	    STR_ARG(f->part), wanted, kind_word(n))
	    ->path = path(d, f);
}

static bool
is_null(const struct node *n)
{
	return n->kind == NODE_SCALAR && n->plain &&
	    (n->text.len == 0 || str_eq(n->text, STR("~")) ||
		str_eq(n->text, STR("null")));
}

static bool
is_word(const struct node *n, const char *word)
{
	return n->kind == NODE_SCALAR && str_eq(n->text, str_from(word));
}

/* A scalar with something in it, or a complaint. */
static bool
is_text(struct decoder *d, const struct frame *f, const struct node *n,
    const char *wanted)
{
	if (n->kind != NODE_SCALAR) {
		wrong_type(d, f, n, wanted);
		return false;
	}
	if (!is_null(n) && str_trim(n->text).len)
		return true;
	struct diag *g = complain(d, f, R_EMPTY_VALUE,
	    n->at.len || !n->key ? n->at : n->key->at, "'%.*s' has no value",
	    f->part);
	diag_help(d->ds, g, "give it %s, or remove the key", wanted);
	return false;
}

/* --- words by their format ------------------------------------------- */

bool
is_id(struct str s)
{
	if (!s.len || s.p[0] < 'a' || s.p[0] > 'z')
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') ||
			(s.p[i] >= '0' && s.p[i] <= '9') ||
			(s.p[i] == '-' && i + 1 < s.len)))
			return false;
	return true;
}

/* Characters that no address holds unescaped (RFC 3986, RFC 5322). */
static bool
address_characters(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c <= ' ' || c == 0x7f || strchr("\"<>\\^`{|}", c))
			return false;
	}
	return s.len > 0;
}

static bool
email_fine(struct str s)
{
	size_t at = str_find(s, '@');
	struct str domain = str_from_off(s, at + 1);

	return at > 0 && at < s.len && domain.len > 2 &&
	    address_characters(s) &&
	    str_find(domain, '@') == domain.len &&
	    str_find(domain, '.') > 0 &&
	    str_find(domain, '.') < domain.len - 1;
}

static bool
url_fine(struct str s)
{
	struct str rest;

	if (str_starts(s, STR("https://")))
		rest = str_from_off(s, 8);
	else if (str_starts(s, STR("http://")))
		rest = str_from_off(s, 7);
	else
		return false;
	return address_characters(rest) && rest.p[0] != '/';
}

static bool
letters(struct str s, size_t min, size_t max)
{
	for (size_t i = 0; i < s.len; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') ||
			(s.p[i] >= 'A' && s.p[i] <= 'Z')))
			return false;
	return s.len >= min && s.len <= max;
}

static bool
alphanumerics(struct str s, size_t min, size_t max)
{
	for (size_t i = 0; i < s.len; i++)
		if (!letters(str_sub(s, i, 1), 1, 1) &&
		    (s.p[i] < '0' || s.p[i] > '9'))
			return false;
	return s.len >= min && s.len <= max;
}

/* language ["-" script] ["-" region] *("-" variant): BCP 47, 2.1. */
bool
locale_fine(struct str s)
{
	struct str part = str_sub(s, 0, str_find(s, '-'));

	if (!letters(part, 2, 3))
		return false;
	while (part.len < s.len) {
		s = str_from_off(s, part.len + 1);
		part = str_sub(s, 0, str_find(s, '-'));
		if (!alphanumerics(part, 2, 8))
			return false;
	}
	return true;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

/* "zh-Hant-TW": RFC 5646, 2.1.1. */
struct str
locale_canonical(char *p, struct str s)
{
	size_t start = 0, len;

	for (size_t i = 0; i < s.len; i++)
		p[i] = s.p[i] == '_' ? '-' : lower(s.p[i]);
	while (start < s.len) {
		len = str_find((struct str){ p + start, s.len - start }, '-');
		for (size_t i = 0; start && i < len; i++)
			if (len == 2 || (len == 4 && i == 0))
				p[start + i] = upper(p[start + i]);
		start += len + 1;
	}
	return (struct str){ p, s.len };
}

static void
check_locale(struct decoder *d, const struct frame *f, const struct word *w)
{
	char *spelt = arena_alloc(d->arena, w->s.len + 1);
	struct str meant;
	struct diag *g;

	if (!locale_fine(w->s)) {
		g = complain(d, f, R_BAD_LOCALE, w->at,
		    "'%.*s' is not a language tag (BCP 47), such as 'sv' or "
		    "'en-GB'",
		    w->s);
		/* A longer one is none, and may be of any length. */
		if (w->s.len >= 64)
			return;
		meant = locale_canonical(spelt, w->s);
		if (locale_fine(meant))
			diag_label(d->ds, g, "did you mean '%.*s'?",
			    STR_ARG(meant));
		return;
	}
	meant = locale_canonical(spelt, w->s);
	if (str_eq(meant, w->s))
		return;
	g = complain(d, f, R_BAD_LOCALE, w->at,
	    "the language tag '%.*s' is not in the usual small and capital "
	    "letters (BCP 47)",
	    w->s);
	diag_label(d->ds, g, "did you mean '%.*s'?", STR_ARG(meant));
	diag_note(d->ds, g, "a tag names files too, so that policyc takes it "
	    "in one spelling (RFC 5646, 2.1.1)");
}

static bool
version_fine(struct str s)
{
	bool digit = false;

	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] >= '0' && s.p[i] <= '9')
			digit = true;
		else if (s.p[i] != '.' || !digit || i + 1 == s.len)
			return false;
		else
			digit = false;
	}
	return digit && s.len <= 32;
}

/* The ISO 3166-1 code that a code of two letters stands for, or none. */
static struct str
country_meant(struct decoder *d, struct str s)
{
	char *upper;

	if (!letters(s, 2, 2))
		return STR("");
	upper = arena_cstr(d->arena, s);
	for (char *c = upper; *c; c++)
		*c = *c >= 'a' ? (char)(*c - 'a' + 'A') : *c;
	if (!strcmp(upper, "UK"))
		return STR("GB");
	if (!strcmp(upper, "EL"))
		return STR("GR");
	return cldr_is_region(upper, 2) ? (struct str){ upper, 2 } : STR("");
}

static void
check_url(struct decoder *d, const struct frame *f, const struct word *w)
{
	bool scheme = str_starts(w->s, STR("https://")) ||
	    str_starts(w->s, STR("http://"));
	struct diag *g;

	if (url_fine(w->s))
		return;
	g = complain(d, f, R_BAD_URL, w->at,
	    "'%.*s' is not an address of the web", w->s);
	diag_help(d->ds, g, "%s",
	    scheme ? "a host follows https://; write spaces, quotes and "
		     "brackets as %20, %22 and so on"
		   : "begin with https://");
}

static void
check_word(struct decoder *d, const struct frame *f, const struct field *field,
    const struct word *w)
{
	struct str meant;
	struct diag *g;

	switch (field->format) {
	case FORMAT_ANY:
		if (str_find(w->s, '\n') < w->s.len)
			complain(d, f, R_WRONG_TYPE, w->at,
			    "'%.*s' takes one line", f->part);
		return;
	case FORMAT_EMAIL:
		if (!email_fine(w->s))
			complain(d, f, R_BAD_EMAIL, w->at,
			    "'%.*s' is not an e-mail address", w->s);
		return;
	case FORMAT_URL:
		check_url(d, f, w);
		return;
	case FORMAT_CONTACT:
		if (!email_fine(w->s) && !url_fine(w->s))
			complain(d, f, R_BAD_EMAIL, w->at,
			    "'%.*s' is neither an e-mail address nor an "
			    "address of the web",
			    w->s);
		return;
	case FORMAT_COUNTRY:
		if (cldr_is_region(w->s.p, w->s.len))
			return;
		meant = country_meant(d, w->s);
		g = complain(d, f, R_BAD_COUNTRY, w->at,
		    "'%.*s' is not a country code", w->s);
		diag_note(d->ds, g,
		    "countries are two capital letters (ISO 3166-1 alpha-2), "
		    "such as SE");
		if (meant.len) {
			diag_help(d->ds, g, "write '%.*s'", STR_ARG(meant));
			diag_fix(d->ds, g, w->at, meant);
		}
		return;
	case FORMAT_LOCALE:
		check_locale(d, f, w);
		return;
	case FORMAT_ID:
		if (!is_id(w->s))
			complain(d, f, R_BAD_ID, w->at,
			    "'%.*s' is not an id: small letters, digits and "
			    "hyphens, a letter first",
			    w->s);
		return;
	case FORMAT_VERSION:
		if (!version_fine(w->s))
			complain(d, f, R_BAD_VERSION, w->at,
			    "'%.*s' is not a version: numbers with dots "
			    "between, such as 2.6",
			    w->s);
		return;
	}
}

/* --- single values ---------------------------------------------------- */

static void
add_unit(struct decoder *d, const struct frame *f, const struct field *field,
    const struct record *record, struct text *text)
{
	struct model *m = d->model;

	if (m->unit_count == d->unit_cap)
		m->units = arena_grow(d->scratch, m->units, &d->unit_cap,
		    sizeof(*m->units));
	if (!m->unit_count)
		m->unit_count = 1;
	text->unit = (uint32_t)m->unit_count;
	m->units[m->unit_count++] = (struct unit){ path(d, f),
		former_path(d, f), text, field, record };
}

static struct str
names_at(const void *data, size_t i)
{
	const struct names *names = data;

	return str_from(names->ids[i + 1]);
}

static void
offer_names(struct decoder *d, struct diag *g, const struct names *names,
    struct span at, struct str found)
{
	struct str best = nearest(found, names->count - 1, names_at, names);
	struct out o;

	if (best.len) {
		diag_label(d->ds, g, "did you mean '%.*s'?", STR_ARG(best));
		if (is_slip(found, best))
			diag_fix(d->ds, g, at, best);
		return;
	}
	if (names->count > 9) {
		if (names == &names_change_rules)
			diag_help(d->ds, g, "'policyc rules --changes' lists "
			    "them");
		else if (names == &names_rules)
			diag_help(d->ds, g, "'policyc rules' lists them");
		else
			diag_help(d->ds, g, "policyc-policy(5) lists the %s "
			    "words", names->name);
		return;
	}
	out_init(&o, d->arena);
	for (size_t i = 1; i < names->count; i++) {
		if (i > 1)
			out_lit(&o, ", ");
		out_cstr(&o, names->ids[i]);
	}
	diag_help(d->ds, g, "write one of: %.*s", STR_ARG(out_text(&o)));
}

static void
unknown_value(struct decoder *d, const struct frame *f,
    const struct names *names, const struct node *n)
{
	struct diag *g = diag(d->ds, R_UNKNOWN_VALUE, n->at,
	    "'%.*s' is not %s %s", STR_ARG(diag_quote(d->ds, n->text)),
	    article(names->name), names->name);

	/* Past the last one that is kept, nobody reads a suggestion. */
	if (g == &d->ds->spare)
		return;
	g->path = path(d, f);
	offer_names(d, g, names, n->at, n->text);
}

static void
decode_choice(struct decoder *d, const struct frame *f,
    const struct field *field, const struct node *n, struct choice *into)
{
	into->at = n->at;
	into->is = names_find(field->names, n->text);
	if (into->is)
		return;
	unknown_value(d, f, field->names, n);
}

static void
decode_flag(struct decoder *d, const struct frame *f, const struct node *n,
    struct flag *into)
{
	into->at = n->at;
	if (is_word(n, "true") || is_word(n, "yes"))
		into->is = FLAG_YES;
	else if (is_word(n, "false") || is_word(n, "no"))
		into->is = FLAG_NO;
	else
		wrong_type(d, f, n, "true or false");
}

static void
decode_number(struct decoder *d, const struct frame *f, const struct node *n,
    struct number *into)
{
	into->at = n->at;
	into->given = true;
	for (size_t i = 0; i < n->text.len; i++) {
		if (n->text.p[i] < '0' || n->text.p[i] > '9' || i == 4) {
			complain(d, f, R_BAD_NUMBER, n->at,
			    "'%.*s' is not a whole number of up to four "
			    "digits",
			    n->text);
			into->given = false;
			return;
		}
		into->n = into->n * 10 + (unsigned)(n->text.p[i] - '0');
	}
}

static void
decode_ref(struct decoder *d, const struct field *field, const struct node *n,
    struct ref *into)
{
	into->at = n->at;
	into->id = n->text;
	if (d->pending_count == d->pending_cap)
		d->pending = arena_grow(d->scratch, d->pending,
		    &d->pending_cap, sizeof(*d->pending));
	d->pending[d->pending_count++] = (struct pending){ into, field };
}

static void
decode_duration(struct decoder *d, const struct frame *f,
    const struct field *field, const struct node *n, struct period *into)
{
	struct diag *g;

	into->at = n->at;
	if ((field->flags & FIELD_SESSION) && is_word(n, "session")) {
		into->duration.session = true;
		return;
	}
	if (duration_parse(n->text, &into->duration))
		return;
	g = complain(d, f, R_BAD_DURATION, n->at, "'%.*s' is not a duration",
	    n->text);
	diag_help(d->ds, g,
	    "write it as in ISO 8601: P6Y, P13M, P30D, PT24H%s",
	    field->flags & FIELD_SESSION ? ", or 'session'" : "");
}

static void
decode_date(struct decoder *d, const struct frame *f, const struct node *n,
    struct day *into)
{
	struct date meant;
	struct diag *g;
	char iso[11];

	into->at = n->at;
	if (date_parse(n->text, &into->date))
		return;
	g = complain(d, f, R_BAD_DATE, n->at,
	    "'%.*s' is not a day of the calendar", n->text);
	if (!date_guess(n->text, &meant)) {
		diag_help(d->ds, g, "write it as in ISO 8601: 2021-08-04");
		return;
	}
	date_iso(meant, iso);
	diag_label(d->ds, g, "did you mean '%s'?", iso);
	diag_fix(d->ds, g, n->at, str_from(iso));
}

static const char *
wanted(const struct field *field)
{
	switch (field->kind) {
	case FIELD_TEXT:
		return "a text";
	case FIELD_DATE:
		return "a date";
	case FIELD_DURATION:
		return "a duration";
	case FIELD_FLAG:
		return "true or false";
	case FIELD_NUMBER:
		return "a number";
	case FIELD_REF:
		return "an id";
	case FIELD_RECORD:
		return field->record->name;
	case FIELD_WORD:
	case FIELD_ENUM:
	case FIELD_NONE:
		break;
	}
	return "a word";
}

static void decode_record(struct decoder *, const struct frame *,
    const struct node *, const struct record *, struct item *);

/* One value, into `to`, which has the field's kind. */
static void
decode_one(struct decoder *d, const struct frame *f, const struct field *field,
    const struct record *record, const struct node *n, void *to)
{
	struct text *text = to;
	struct word *word = to;
	unsigned errors = d->ds->errors;
	struct node trimmed;

	if (n->bad)
		return;
	if (field->kind == FIELD_RECORD) {
		decode_record(d, f, n, field->record, to);
		return;
	}
	if (!is_text(d, f, n, wanted(field)))
		return;
	/* A block scalar ends in a line break. */
	trimmed = *n;
	trimmed.text = str_trim(n->text);
	n = &trimmed;
	switch (field->kind) {
	case FIELD_TEXT:
		text->at = n->at;
		text->s = n->text;
		add_unit(d, f, field, record, text);
		return;
	case FIELD_WORD:
		word->at = n->at;
		word->s = n->text;
		check_word(d, f, field, word);
		if (d->ds->errors > errors)
			word->s = (struct str){ 0 };
		return;
	case FIELD_DATE:
		decode_date(d, f, n, to);
		return;
	case FIELD_DURATION:
		decode_duration(d, f, field, n, to);
		return;
	case FIELD_FLAG:
		decode_flag(d, f, n, to);
		return;
	case FIELD_NUMBER:
		decode_number(d, f, n, to);
		return;
	case FIELD_ENUM:
		decode_choice(d, f, field, n, to);
		return;
	case FIELD_REF:
		decode_ref(d, field, n, to);
		return;
	case FIELD_RECORD:
	case FIELD_NONE:
		return;
	}
}

/* --- records, lists and maps ------------------------------------------ */

static struct str
field_at(const void *data, size_t i)
{
	const struct record *r = data;

	return str_from(r->fields[i].key);
}

static size_t
field_count(const struct record *r)
{
	size_t n = 0;

	while (r->fields[n].key)
		n++;
	return n;
}

static bool
has_key(const struct node *map, struct str key)
{
	for (const struct node *n = map->first; n; n = n->next)
		if (str_eq(n->key->text, key))
			return true;
	return false;
}

static void
unknown_key(struct decoder *d, const struct frame *f, const struct record *r,
    const struct node *map, const struct node *n)
{
	struct str key = n->key->text;
	struct str best = nearest(key, field_count(r), field_at, r);
	struct diag *g = diag(d->ds, R_UNKNOWN_KEY, n->key->at,
	    "%s has no key '%.*s'", r->name,
	    STR_ARG(diag_quote(d->ds, key)));
	struct out o;

	g->path = path(d, f);
	if (best.len)
		diag_label(d->ds, g, "did you mean '%.*s'?", STR_ARG(best));
	if (best.len && is_slip(key, best) && !has_key(map, best))
		diag_fix(d->ds, g, n->key->at, best);
	if (!best.len && is_null(n) && !n->at.len)
		diag_help(d->ds, g, "inside { } a comma begins a new key: "
		    "put quotes around a text that holds one");
	out_init(&o, d->arena);
	for (const struct field *x = r->fields; x->key; x++) {
		if (x != r->fields)
			out_lit(&o, ", ");
		out_cstr(&o, x->key);
	}
	diag_note(d->ds, g, "%s takes: %.*s", r->name,
	    STR_ARG(out_text(&o)));
}

static void decode_field(struct decoder *, const struct frame *,
    const struct field *, const struct record *, const struct node *,
    struct item *);

static void
decode_keys(struct decoder *d, const struct frame *f, const struct node *n,
    const struct record *r, struct item *into)
{
	const struct field *next = r->fields, *field;

	for (const struct node *c = n->first; c; c = c->next) {
		struct frame here = { f, c->key->text, { 0 } };

		if (c->key->bad || (c->bad && c->kind != NODE_SCALAR))
			continue;
		/* Keys tend to come in the table's order. */
		field = next->key && str_eq(c->key->text, str_from(next->key))
		    ? next
		    : record_field(r, c->key->text);
		if (field) {
			decode_field(d, &here, field, r, c, into);
			next = field + 1;
		} else if (r->named && is_word(c->key, "formerly")) {
			decode_field(d, &here, record_formerly(r), r, c,
			    into);
		} else if (r->named && !n->key && into->id.len &&
		    is_word(c->key, "id")) {
			continue; /* a list entry's: read beforehand */
		} else {
			unknown_key(d, f, r, n, c);
		}
	}
}

static const struct node *
entry(const struct node *map, const char *key)
{
	for (const struct node *n = map->first; n; n = n->next)
		if (is_word(n->key, key))
			return n;
	return NULL;
}

/*
 * A key that was meant, but misspelt or merged in: reported as what it is.
 */
static bool
misspelt(const struct node *map, const struct record *r, const char *key)
{
	unsigned distance;

	for (const struct node *n = map->first; n; n = n->next)
		if (n->key->bad ||
		    (!record_field(r, n->key->text) &&
			str_similar(n->key->text, str_from(key), &distance)))
			return true;
	return false;
}

static void
check_required(struct decoder *d, const struct frame *f, const struct node *n,
    const struct record *r, const struct item *into)
{
	struct span at = into->key_at.len ? into->key_at : n->at;

	for (const struct field *x = r->fields; x->key; x++) {
		struct diag *g;

		if (!(x->flags & FIELD_REQUIRED) || entry(n, x->key) ||
		    misspelt(n, r, x->key))
			continue;
		g = diag(d->ds, R_MISSING_KEY, at, "%s needs '%s'", r->name,
		    x->key);
		g->path = path(d, f);
		diag_help(d->ds, g, "%s", x->about);
	}
}

static void
decode_record(struct decoder *d, const struct frame *f, const struct node *n,
    const struct record *r, struct item *into)
{
	const struct field *shorthand = record_flagged(r, FIELD_SHORTHAND);

	into->at = n->at;
	if (!into->key_at.len)
		into->key_at = n->key ? n->key->at : n->at;
	if (n->kind == NODE_SCALAR && shorthand && !is_null(n)) {
		struct frame here = { f, str_from(shorthand->key), { 0 } };

		into->given = GIVEN;
		decode_one(d, &here, shorthand, r, n,
		    field_in(shorthand, into));
		return;
	}
	if (n->kind != NODE_MAP) {
		if (n->kind == NODE_SCALAR && is_null(n))
			is_text(d, f, n, r->name);
		else
			wrong_type(d, f, n, r->name);
		return;
	}
	into->given = GIVEN;
	decode_keys(d, f, n, r, into);
	check_required(d, f, n, r, into);
}

/* The identity of a list entry: its `id`, or its identifying values. */
static struct str
identity(struct decoder *d, const struct record *r, const struct node *n)
{
	const struct node *id;
	struct out o;

	if (n->kind == NODE_SCALAR)
		return n->text;
	if (n->kind != NODE_MAP)
		return STR("");
	id = r->named ? entry(n, "id") : NULL;
	if (id && id->kind == NODE_SCALAR)
		return id->text;
	out_init(&o, d->arena);
	for (const struct field *x = r->fields; x->key; x++) {
		if (!(x->flags & FIELD_IDENTITY))
			continue;
		id = entry(n, x->key);
		if (!id || id->kind != NODE_SCALAR)
			continue;
		if (o.len)
			out_char(&o, '-');
		out_str(&o, id->text);
	}
	return out_end(&o);
}

/* The last id an entry had before this one. */
static struct str
former_id(const struct node *n)
{
	const struct node *former = n->kind == NODE_MAP
	    ? entry(n, "formerly")
	    : NULL;

	if (former && former->kind == NODE_LIST)
		former = former->first;
	return former && former->kind == NODE_SCALAR ? former->text
						     : (struct str){ 0 };
}

static int
by_id(const void *x, const void *y)
{
	const struct item *a = *(const struct item *const *)x;
	const struct item *b = *(const struct item *const *)y;
	int order = str_cmp(a->id, b->id);

	return order ? order : (a > b) - (a < b);
}

static void
report_twin(struct decoder *d, const struct frame *f, const struct record *r,
    const struct item *first, const struct item *twin)
{
	struct diag *g = complain(d, f, R_DUPLICATE_ENTRY, twin->key_at,
	    "'%.*s' stands here twice", twin->id);

	diag_place(d->ds, g, first->key_at, "the first one");
	if (r->named)
		diag_help(d->ds, g, "take one out, or give it an 'id' of its "
		    "own");
}

static void
check_twins(struct decoder *d, const struct frame *f, const struct record *r,
    const struct list *l)
{
	const char *items = l->items;
	const struct item **all, *first;

	if (l->count < 2)
		return;
	all = arena_array(d->arena, l->count, sizeof(*all));
	for (size_t i = 0; i < l->count; i++)
		all[i] = (const void *)(items + i * r->size);
	qsort(all, l->count, sizeof(*all), by_id);
	first = all[0];
	for (size_t i = 1; i < l->count; i++)
		if (!first->id.len || !str_eq(first->id, all[i]->id))
			first = all[i];
		else
			report_twin(d, f, r, first, all[i]);
}

static void
decode_list_record(struct decoder *d, const struct frame *f,
    const struct field *field, const struct node *n, struct item *into)
{
	const struct record *r = field->record;
	struct frame here = { f, { 0 }, former_id(n) };

	into->id = identity(d, r, n);
	into->key_at = n->kind == NODE_SCALAR ? n->at : (struct span){ n->at.off, 1 };
	here.part = into->id;
	if (r->named && into->id.len && !is_id(into->id))
		complain(d, f, R_BAD_ID, into->key_at,
		    "'%.*s' is not an id: small letters, digits and hyphens, "
		    "a letter first",
		    into->id);
	if (n->kind == NODE_SCALAR && !record_flagged(r, FIELD_SHORTHAND) &&
	    r->named) {
		/* An id alone, such as a standard section's. */
		into->at = n->at;
		into->given = GIVEN;
		return;
	}
	decode_record(d, &here, n, r, into);
}

static void
check_map_key(struct decoder *d, const struct frame *f,
    const struct field *field, const struct node *key)
{
	struct diag *g;

	if (field->names) {
		if (!names_find(field->names, key->text))
			unknown_value(d, f, field->names, key);
	} else if (field->flags & FIELD_FREE_KEYS) {
		if (!str_trim(key->text).len)
			complain(d, f, R_BAD_ID, key->at,
			    "a name in '%.*s' is empty", f->part);
	} else if (!is_id(key->text)) {
		g = complain(d, f, R_BAD_ID, key->at,
		    "'%.*s' is not an id: small letters, digits and hyphens, "
		    "a letter first",
		    key->text);
		diag_note(d->ds, g, "ids are stable for ever and never shown");
	}
}

/* A record is larger than what it is read from: that is limited, too. */
static bool
has_room(struct decoder *d, const struct node *n, size_t count, size_t size)
{
	d->taken += count * size;
	if (d->taken <= RECORDS_SIZE_MAX)
		return true;
	if (d->taken - count * size <= RECORDS_SIZE_MAX)
		diag(d->ds, R_YAML_TOO_MANY_NODES,
		    (struct span){ n->key ? n->key->at.off : n->at.off, 1 },
		    "the file has too many entries");
	return false;
}

static void
decode_map(struct decoder *d, const struct frame *f, const struct field *field,
    const struct node *n, struct list *l)
{
	char *to;

	if (n->kind != NODE_MAP) {
		wrong_type(d, f, n, "a map of ids");
		return;
	}
	if (!has_room(d, n, n->count, field->record->size))
		return;
	to = l->items = arena_array(d->arena, n->count, field->record->size);
	for (const struct node *c = n->first; c; c = c->next) {
		struct item *into = (void *)to;
		struct frame here = { f, c->key->text, former_id(c) };

		if (c->bad)
			continue;
		check_map_key(d, f, field, c->key);
		into->id = c->key->text;
		into->key_at = c->key->at;
		decode_record(d, &here, c, field->record, into);
		to += field->record->size;
		l->count++;
	}
	entries_add(&d->model->entries, d->scratch, l, field->record->size);
}

static void
decode_list(struct decoder *d, const struct frame *f,
    const struct field *field, const struct record *record,
    const struct node *n, struct list *l)
{
	size_t size = field_size(field);
	bool one = n->kind != NODE_LIST;
	char *to;

	if (one && !(field->flags & FIELD_OR_ONE)) {
		wrong_type(d, f, n, "a list");
		return;
	}
	if (!has_room(d, n, one ? 1 : n->count, size))
		return;
	to = l->items = arena_array(d->arena, one ? 1 : n->count, size);
	for (const struct node *c = one ? n : n->first; c;
	     c = one ? NULL : c->next) {
		if (c->bad)
			continue;
		if (field->kind == FIELD_RECORD)
			decode_list_record(d, f, field, c, (void *)to);
		else
			decode_one(d, f, field, record, c, to);
		to += size;
		l->count++;
	}
	if (field->kind == FIELD_RECORD) {
		check_twins(d, f, field->record, l);
		entries_add(&d->model->entries, d->scratch, l, size);
	}
}

/* `none` and `any`, where they may stand for a whole value. */
static enum given
wildcard(const struct field *field, const struct node *n)
{
	if ((field->flags & FIELD_OR_NONE) && is_word(n, "none"))
		return GIVEN_NONE;
	if ((field->flags & FIELD_OR_ANY) && is_word(n, "any"))
		return GIVEN_ANY;
	return GIVEN_NOT;
}

static void
decode_field(struct decoder *d, const struct frame *f,
    const struct field *field, const struct record *record,
    const struct node *n, struct item *into)
{
	void *to = field_in(field, into);
	enum given given = wildcard(field, n);
	struct list *l = to;
	struct item *item = to;

	if (n->bad)
		return;
	if (field->shape == SHAPE_ONE) {
		if (!given) {
			decode_one(d, f, field, record, n, to);
			return;
		}
		item->given = given;
		item->at = n->at;
		item->key_at = n->key->at;
		return;
	}
	l->at = n->at;
	l->key = n->key->at.off;
	l->given = given ? given : GIVEN;
	if (given)
		return;
	if (n->kind == NODE_SCALAR && is_null(n))
		is_text(d, f, n, field->shape == SHAPE_MAP ? "a map of ids"
							   : "a list");
	else if (field->shape == SHAPE_MAP)
		decode_map(d, f, field, n, l);
	else
		decode_list(d, f, field, record, n, l);
}

/* --- references ------------------------------------------------------- */

static const struct list *
collection_list(const struct policy *p, enum collection c)
{
	return (const void *)((const char *)p + collections[c].offset);
}

static size_t
collection_stride(enum collection c)
{
	static const size_t sizes[COLLECTION_COUNT] = {
		[COLLECTION_AUDIENCES] = sizeof(struct audience),
		[COLLECTION_SERVICES] = sizeof(struct service),
		[COLLECTION_DATA_TYPES] = sizeof(struct data_type),
		[COLLECTION_PURPOSES] = sizeof(struct purpose),
		[COLLECTION_RECIPIENTS] = sizeof(struct recipient),
		[COLLECTION_RETENTION] = sizeof(struct retention),
	};

	return sizes[c];
}

static const struct item *
collection_item(const struct policy *p, enum collection c, size_t i)
{
	const char *items = collection_list(p, c)->items;

	return (const void *)(items + i * collection_stride(c));
}

struct candidates {
	const struct policy *policy;
	enum collection collection;
};

static struct str
candidate(const void *data, size_t i)
{
	const struct candidates *c = data;

	return collection_item(c->policy, c->collection, i)->id;
}

static enum rule
missing_rule(enum collection c)
{
	return c == COLLECTION_RECIPIENTS ? R_RECIPIENT_UNDECLARED
	    : c == COLLECTION_DATA_TYPES  ? R_REF_DATA_UNKNOWN
					  : R_UNKNOWN_ID;
}

/* With more missing ids than this, the rest get no suggestion. */
#define SUGGESTIONS_MAX 100

/* The entry with an id like that of `ref`, or NULL. */
static const struct item *
similar(struct decoder *d, const struct ref *ref, enum collection c)
{
	struct candidates all = { &d->model->policy, c };
	size_t count = collection_list(all.policy, c)->count;
	struct str best = { 0 };

	if (d->ds->count < SUGGESTIONS_MAX)
		best = nearest(ref->id, count, candidate, &all);
	return best.len ? entries_find(&d->model->entries,
			      collection_list(all.policy, c)->items, best)
			: NULL;
}

/* An id that nothing declares: reported once, further uses are counted. */
static void
report_missing(struct decoder *d, const struct ref *ref, enum collection c,
    size_t more)
{
	const struct collection_info *info = &collections[c];
	const struct item *like = similar(d, ref, c);
	struct diag *g = diag(d->ds, missing_rule(c), ref->at,
	    "'%.*s' is not %s %s of this policy",
	    STR_ARG(diag_quote(d->ds, ref->id)), article(info->name),
	    info->name);

	if (like) {
		diag_label(d->ds, g, "did you mean '%.*s'?",
		    STR_ARG(like->id));
		if (is_slip(ref->id, like->id))
			diag_fix(d->ds, g, ref->at, like->id);
		diag_place(d->ds, g, like->key_at, "%s %s with a similar id",
		    article(info->name), info->name);
	}
	if (more)
		diag_note(d->ds, g, "it is used in %zu more place%s", more,
		    more == 1 ? "" : "s");
	diag_help(d->ds, g,
	    "declare it under '%s', or use an id that stands there",
	    info->path);
}

static bool
same_target(const struct pending *a, const struct pending *b)
{
	return a->field->target == b->field->target &&
	    str_eq(a->ref->id, b->ref->id);
}

static int
by_target(const void *x, const void *y)
{
	const struct pending *a = x, *b = y;

	if (a->field->target != b->field->target)
		return a->field->target < b->field->target ? -1 : 1;
	if (!str_eq(a->ref->id, b->ref->id))
		return str_cmp(a->ref->id, b->ref->id);
	return (a->ref->at.off > b->ref->at.off) -
	    (a->ref->at.off < b->ref->at.off);
}

static void
resolve_refs(struct decoder *d)
{
	struct pending *all = d->pending;
	size_t n = d->pending_count, next;

	if (n)
		qsort(all, n, sizeof(*all), by_target);
	for (size_t i = 0; i < n; i = next) {
		enum collection c = all[i].field->target;
		const struct list *l = collection_list(&d->model->policy, c);
		const struct item *to = entries_find(&d->model->entries,
		    l->items, all[i].ref->id);

		for (next = i; next < n && same_target(&all[i], &all[next]);
		     next++)
			all[next].ref->to = to;
		if (!to)
			report_missing(d, all[i].ref, c, next - i - 1);
	}
}

/* A whole file: false when it is no map. */
static bool
decode_root(struct decoder *d, const struct node *tree,
    const struct record *r, struct item *into)
{
	if (tree->kind != NODE_MAP) {
		diag(d->ds, R_WRONG_TYPE, tree->at, "the file holds %s, not %s",
		    kind_word(tree), r->name);
		return false;
	}
	into->at = tree->at;
	into->given = GIVEN;
	decode_keys(d, NULL, tree, r, into);
	into->key_at = (struct span){ tree->at.off, 1 };
	check_required(d, NULL, tree, r, into);
	return true;
}

/* An array that grew in the scratch, for good and no larger than it is. */
static void *
settled(struct decoder *d, const void *array, size_t count, size_t size)
{
	void *p = arena_array(d->arena, count, size);

	if (count)
		memcpy(p, array, count * size);
	return p;
}

void
model_decode(struct diags *ds, struct arena *scratch,
    const struct node *tree, struct model *m)
{
	struct decoder d = { .ds = ds, .arena = ds->arena, .scratch = scratch,
		.model = m };
	bool good = decode_root(&d, tree, &policy_record, &m->policy.item);

	m->units = settled(&d, m->units, m->unit_count, sizeof(*m->units));
	m->entries.all = settled(&d, m->entries.all, m->entries.count,
	    sizeof(*m->entries.all));
	m->entries.cap = m->entries.count;
	if (!good)
		return;
	entries_sort(&m->entries);
	resolve_refs(&d);
}

/* A file beside the policy, which holds no texts and no references. */
static void
decode_beside(struct diags *ds, struct arena *scratch,
    const struct node *tree, const struct record *r, struct item *into)
{
	struct decoder d = { .ds = ds, .arena = ds->arena, .scratch = scratch,
		.model = ARENA_NEW(scratch, struct model) };
	const struct number *version = field_of(r->fields, into);

	if (decode_root(&d, tree, r, into) && version->given &&
	    version->n != 1)
		diag_help(ds, diag(ds, R_MODEL_VERSION, version->at,
		    "the file is of version %u; policyc reads version 1",
		    version->n), "write 'policyc: 1'");
}

void
settings_decode(struct diags *ds, struct arena *scratch,
    const struct node *tree, struct settings *s)
{
	decode_beside(ds, scratch, tree, &settings_record, &s->item);
}

void
accepted_decode(struct diags *ds, struct arena *scratch,
    const struct node *tree, struct accepted *a)
{
	decode_beside(ds, scratch, tree, &accepted_record, &a->item);
}
