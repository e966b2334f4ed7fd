#include "model/jsonschema.h"

#include <string.h>

#include "base/out.h"
#include "model/records.h"
#include "model/schema.h"
#include "model/accepted.h"
#include "model/settings.h"

/* What no address holds unescaped, as the inside of a negated class. */
#define NOT_IN_ADDRESS "\\s\\x22<>\\\\\\^`{|}"
#define UP_TO_9999(unit) "([0-9]{1,4}" unit ")?"
#define DURATION                                                         \
	"P([0-9]{1,4}W|(?=[0-9T])" UP_TO_9999("Y") UP_TO_9999("M")       \
	    UP_TO_9999("D") "(T(?=[0-9])" UP_TO_9999("H") UP_TO_9999("M") \
		UP_TO_9999("S") ")?)"
#define KEBAB "[a-z](-*[a-z0-9])*"

/* The kinds of single values, referred to by name to keep the output small. */
static const struct scalar {
	const char *name, *type, *pattern, *about;
} scalars[] = {
	{ "text", "[\"string\", \"number\"]", "\\S",
	    "Prose in the notice's language (CommonMark); {path.to.fact} "
	    "stands for a value of the model." },
	{ "word", "[\"string\", \"number\"]", "^[^\\n]*\\S[^\\n]*\\n?$",
	    "One line, shown as written and never translated." },
	{ "email", "\"string\"",
	    "^[^@" NOT_IN_ADDRESS "]+@[^@." NOT_IN_ADDRESS
	    "]+\\.[^@" NOT_IN_ADDRESS "]+$",
	    "An e-mail address." },
	{ "url", "\"string\"",
	    "^https?://[^/" NOT_IN_ADDRESS "][^" NOT_IN_ADDRESS "]*$",
	    "An address of the web: https://, http://." },
	{ "country", "\"string\"", "^[A-Z]{2}$",
	    "A country: two capital letters (ISO 3166-1 alpha-2)." },
	{ "locale", "\"string\"", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
	    "A language tag (BCP 47), such as sv or en-GB." },
	{ "id", "\"string\"", "^" KEBAB "$",
	    "An id: small letters, digits and hyphens, a letter first." },
	{ "version", "[\"string\", \"number\"]", "^[0-9]+(\\.[0-9]+)*$",
	    "Numbers with dots between, such as 2.6; best in quotes." },
	{ "date", "\"string\"",
	    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
	    "A day (ISO 8601), such as 2021-08-04." },
	{ "duration", "\"string\"", "^" DURATION "$",
	    "A duration (ISO 8601), such as P6Y, P13M, P30D or PT24H." },
	{ "duration-or-session", "\"string\"", "^(session|" DURATION ")$",
	    "A duration (ISO 8601), such as P13M, or the word session." },
};

/* --- JSON --------------------------------------------------------------- */

static void
quoted(struct out *o, struct str s)
{
	out_char(o, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c < 0x20) {
			out_printf(o, "\\u%04x", c);
			continue;
		}
		if (c == '"' || c == '\\')
			out_char(o, '\\');
		out_char(o, s.p[i]);
	}
	out_char(o, '"');
}

/* `"key": "value"`, with the comma of what follows left to the caller. */
static void
member(struct out *o, const char *key, const char *value)
{
	quoted(o, str_from(key));
	out_lit(o, ": ");
	quoted(o, str_from(value));
}

static void
words(struct out *o, const struct names *names)
{
	out_lit(o, "\"enum\": [");
	for (size_t i = 1; i < names->count; i++) {
		if (i > 1)
			out_lit(o, ", ");
		quoted(o, str_from(names->ids[i]));
	}
	out_char(o, ']');
}

static void
reference(struct out *o, const char *name)
{
	out_lit(o, "\"$ref\": \"#/$defs/");
	out_cstr(o, name);
	out_char(o, '"');
}

/* The record's name without its article, as one word: "data-type". */
static void
slug(struct out *o, const struct record *r)
{
	static const char *const articles[] = { "a ", "an ", "the " };
	struct str name = str_from(r->name);

	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (str_starts(name, str_from(articles[i]))) {
			name = str_from_off(name, strlen(articles[i]));
			break;
		}
	for (size_t i = 0; i < name.len; i++)
		out_char(o, name.p[i] == ' ' ? '-' : name.p[i]);
}

/* --- fields: each function prints the members of one schema object ------ */

static void
format(struct out *o, enum field_format f)
{
	static const char *const names[] = {
		[FORMAT_ANY] = "word",
		[FORMAT_EMAIL] = "email",
		[FORMAT_URL] = "url",
		[FORMAT_COUNTRY] = "country",
		[FORMAT_LOCALE] = "locale",
		[FORMAT_ID] = "id",
		[FORMAT_VERSION] = "version",
	};

	if (f != FORMAT_CONTACT) {
		reference(o, names[f]);
		return;
	}
	out_lit(o, "\"anyOf\": [{");
	reference(o, "email");
	out_lit(o, "}, {");
	reference(o, "url");
	out_lit(o, "}]");
}

/* One value; of a list or a map, one entry. */
static void
value(struct out *o, const struct field *f)
{
	switch (f->kind) {
	case FIELD_TEXT:
		reference(o, "text");
		return;
	case FIELD_WORD:
		format(o, f->format);
		return;
	case FIELD_DATE:
		reference(o, "date");
		return;
	case FIELD_DURATION:
		reference(o, f->flags & FIELD_SESSION ? "duration-or-session"
						      : "duration");
		return;
	case FIELD_FLAG:
		member(o, "type", "boolean");
		return;
	case FIELD_NUMBER:
		if (f == policy_record.fields ||
		    f == settings_record.fields ||
		    f == accepted_record.fields) /* the form's own version */
			out_lit(o, "\"const\": 1");
		else
			out_lit(o, "\"type\": \"integer\", "
				   "\"minimum\": 0, \"maximum\": 9999");
		return;
	case FIELD_ENUM:
		words(o, f->names);
		return;
	case FIELD_REF:
		reference(o, "id");
		return;
	case FIELD_RECORD:
		out_lit(o, "\"$ref\": \"#/$defs/");
		slug(o, f->record);
		out_char(o, '"');
		return;
	case FIELD_NONE:
		return;
	}
}

static void
map(struct out *o, const struct field *f)
{
	member(o, "type", "object");
	if (f->names) {
		out_lit(o, ", \"propertyNames\": {");
		words(o, f->names);
		out_char(o, '}');
	} else if (f->flags & FIELD_FREE_KEYS) {
		out_lit(o, ", \"propertyNames\": {\"pattern\": \"\\\\S\"}");
	} else {
		out_lit(o, ", \"propertyNames\": {");
		reference(o, "id");
		out_char(o, '}');
	}
	out_lit(o, ", \"additionalProperties\": {");
	value(o, f);
	out_char(o, '}');
}

static void
shaped(struct out *o, const struct field *f)
{
	switch (f->shape) {
	case SHAPE_ONE:
		value(o, f);
		return;
	case SHAPE_LIST:
		member(o, "type", "array");
		out_lit(o, ", \"items\": {");
		value(o, f);
		out_char(o, '}');
		return;
	case SHAPE_MAP:
		map(o, f);
		return;
	}
}

static void
alternatives(struct out *o, const struct field *f)
{
	if (!(f->flags & (FIELD_OR_NONE | FIELD_OR_ANY | FIELD_OR_ONE))) {
		shaped(o, f);
		return;
	}
	out_lit(o, "\"anyOf\": [{");
	shaped(o, f);
	if (f->flags & FIELD_OR_ONE) {
		out_lit(o, "}, {");
		value(o, f);
	}
	if (f->flags & FIELD_OR_NONE)
		out_lit(o, "}, {\"const\": \"none\"");
	if (f->flags & FIELD_OR_ANY)
		out_lit(o, "}, {\"const\": \"any\"");
	out_lit(o, "}]");
}

/* The comma before all but the first is the caller's to know. */
static void
property(struct out *o, const struct field *f, bool first)
{
	if (!first)
		out_char(o, ',');
	out_lit(o, "\n      ");
	quoted(o, str_from(f->key));
	out_lit(o, ": {");
	member(o, "description", f->about);
	out_lit(o, ", ");
	alternatives(o, f);
	out_char(o, '}');
}

/* --- records ------------------------------------------------------------ */

static void
required(struct out *o, const struct record *r, bool id)
{
	const char *before = "";

	out_lit(o, ", \"required\": [");
	if (id) {
		out_lit(o, "\"id\"");
		before = ", ";
	}
	for (const struct field *f = r->fields; f->key; f++)
		if (f->flags & FIELD_REQUIRED) {
			out_cstr(o, before);
			quoted(o, str_from(f->key));
			before = ", ";
		}
	out_char(o, ']');
}

static const struct field own_id = {
	.key = "id",
	.kind = FIELD_WORD,
	.format = FORMAT_ID,
	.about = "Id of this entry; stable for ever, never shown."
};

/* The members of a schema object for a map of the record's keys. */
static void
object(struct out *o, const struct record *r, bool in_list)
{
	bool first = true;

	out_lit(o, "\"type\": \"object\", \"properties\": {");
	if (r->named && in_list) {
		property(o, &own_id, first);
		first = false;
	}
	for (const struct field *f = r->fields; f->key; f++) {
		property(o, f, first);
		first = false;
	}
	if (r->named)
		property(o, record_formerly(r), first);
	out_lit(o, "\n    }");
	required(o, r,
	    r->named && in_list && !record_flagged(r, FIELD_IDENTITY));
	out_lit(o, ", \"additionalProperties\": false");
}

/* What may stand in place of the map: the members of one schema object. */
static bool
in_place(struct out *o, const struct record *r, bool in_list)
{
	const struct field *shorthand = record_flagged(r, FIELD_SHORTHAND);

	if (!shorthand && !(r->named && in_list))
		return false;
	out_lit(o, "\"anyOf\": [{");
	if (shorthand) {
		member(o, "description", shorthand->about);
		out_lit(o, ", ");
		value(o, shorthand);
	} else {
		/* An id alone: only standard sections are complete with it. */
		words(o, &section_names);
	}
	out_lit(o, "}, {");
	return true;
}

static void
definition(struct out *o, const struct record *r, bool in_list)
{
	bool either;

	out_lit(o, ",\n    \"");
	slug(o, r);
	out_lit(o, "\": {");
	member(o, "description", r->about);
	out_lit(o, ", ");
	either = in_place(o, r, in_list);
	object(o, r, in_list);
	out_cstr(o, either ? "}]}" : "}");
}

static void
scalar(struct out *o, const struct scalar *s)
{
	out_lit(o, "\n    ");
	quoted(o, str_from(s->name));
	out_lit(o, ": {");
	member(o, "description", s->about);
	out_printf(o, ", \"type\": %s, ", s->type);
	member(o, "pattern", s->pattern);
	out_char(o, '}');
}

static void
print(struct out *o, const struct record *root, const char *id,
    const char *title)
{
	struct records rs;

	records_find(&rs, root);
	out_lit(o, "{\n  ");
	member(o, "$schema", "https://json-schema.org/draft/2020-12/schema");
	out_lit(o, ",\n  ");
	member(o, "$id", id);
	out_lit(o, ",\n  ");
	member(o, "title", title);
	out_lit(o, ",\n  ");
	member(o, "description", root->about);
	out_lit(o, ",\n  ");
	object(o, root, false);
	out_lit(o, ",\n  \"$defs\": {");
	for (size_t i = 0; i < sizeof(scalars) / sizeof(scalars[0]); i++) {
		if (i)
			out_char(o, ',');
		scalar(o, &scalars[i]);
	}
	for (size_t i = 1; i < rs.count; i++)
		definition(o, rs.of[i].record, rs.of[i].in_list);
	out_lit(o, "\n  }\n}\n");
}

void
jsonschema_policy(struct out *o)
{
	print(o, &policy_record, "urn:policyc:schema:policy:1",
	    "policyc policy");
}

void
jsonschema_settings(struct out *o)
{
	print(o, &settings_record, "urn:policyc:schema:settings:1",
	    "policyc settings");
}

void
jsonschema_accepted(struct out *o)
{
	print(o, &accepted_record, "urn:policyc:schema:accepted:1",
	    "policyc decisions on changes");
}
