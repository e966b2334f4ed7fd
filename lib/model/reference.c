#include "model/reference.h"

#include "base/mdoc.h"
#include "base/out.h"
#include "model/records.h"
#include "model/schema.h"

static const char head[] =
    ".Dd November 24, 2026\n"
    ".Dt POLICYC-POLICY 5\n"
    ".Os\n"
    ".Sh NAME\n"
    ".Nm policyc-policy\n"
    ".Nd the model of a privacy policy\n"
    ".Sh DESCRIPTION\n"
    "A policy is one YAML file, read by\n"
    ".Xr policyc 1 .\n"
    "It states facts: who the controller is, which data it uses, why, on\n"
    "which lawful bases, who receives them, how long they are kept.\n"
    "The notice is compiled from them.\n"
    "Words of the notice that follow from a fact are written by the\n"
    "compiler; what only the controller can say is a text of the policy.\n"
    ".Pp\n"
    "The file is UTF-8, one document, without anchors, aliases, tags and\n"
    "merge keys.\n"
    "Keys are in\n"
    ".Ql snake_case ,\n"
    "ids and words of enumerations in\n"
    ".Ql kebab-case .\n"
    "An unknown key is an error.\n"
    ".Ss Three values\n"
    "A key is stated, stated as\n"
    ".Cm none\n"
    "where its entry below says so, or absent.\n"
    "Absent means that nobody has said: only silence is a gap, and checks\n"
    "ask about gaps.\n"
    "A key without a value is an error.\n"
    ".Ss Kinds of values\n"
    ".Bl -tag -width Ds\n"
    ".It text\n"
    "CommonMark prose in the language of the notice, without raw HTML and\n"
    "images.\n"
    "Every text is one unit of translation, whose id is its path, such as\n"
    ".Ql purposes.orders.title .\n"
    "In a text,\n"
    ".Ql {path.of.keys}\n"
    "stands for a value of the policy, such as\n"
    ".Ql {retention.account.period} ;\n"
    "it is written in the language of the page.\n"
    "Cookie names, e-mail addresses and addresses of the web are never\n"
    "translated.\n"
    ".It word\n"
    "One line, such as a legal name, shown as written and never translated.\n"
    ".It e-mail address , address of the web\n"
    "The latter begins with\n"
    ".Ql https://\n"
    "or\n"
    ".Ql http:// .\n"
    ".It country\n"
    "ISO 3166-1 alpha-2:\n"
    ".Ql SE ,\n"
    ".Ql GB .\n"
    ".It locale\n"
    "A BCP 47 language tag:\n"
    ".Ql sv ,\n"
    ".Ql en-GB .\n"
    ".It date\n"
    "ISO 8601:\n"
    ".Ql 2021-08-04 .\n"
    ".It duration\n"
    "ISO 8601:\n"
    ".Ql P6Y ,\n"
    ".Ql P13M ,\n"
    ".Ql P30D ,\n"
    ".Ql PT24H .\n"
    "It is shown in the units it is written in.\n"
    ".It version\n"
    "Numbers with dots between, in quotes:\n"
    ".Ql \\(dq2.6\\(dq .\n"
    ".It flag\n"
    ".Cm true\n"
    "or\n"
    ".Cm false .\n"
    ".It number\n"
    "A whole number of up to four digits.\n"
    ".It one of\n"
    "One word of an enumeration.\n"
    ".It id of\n"
    "The id of an entry that stands elsewhere in the policy.\n"
    ".It map\n"
    "Entries by their ids, in the order in which they are shown.\n"
    ".It list\n"
    "Values in brackets or after hyphens.\n"
    "Where\n"
    ".Dq list or one\n"
    "is said, a single value needs neither.\n"
    ".El\n"
    ".Ss Ids\n"
    "An id is small letters, digits and hyphens, a letter first.\n"
    "It is stable for ever and never shown: translations, comparisons and\n"
    "references go by it.\n"
    "An entry of a list has the id that its key\n"
    ".Ic id\n"
    "states, or else its identifying value.\n"
    "An entry whose id had to change says so with\n"
    ".Ic formerly ,\n"
    "the list of its old ids, the latest first, so that it is compared with\n"
    "itself and its\n"
    "translations are found.\n"
    ".Ss Short forms\n"
    "Where a key is marked\n"
    ".Dq short form ,\n"
    "the value of that key may stand in place of the whole entry:\n"
    ".Ql email: E-mail address\n"
    "is\n"
    ".Ql email: {label: E-mail address} .\n"
    ".Sh KEYS\n";

static const char tail[] =
    ".Sh SEE ALSO\n"
    ".Xr policyc 1\n"
    ".Pp\n"
    "The same model as JSON Schema, for editors, is printed by\n"
    ".Ql policyc schema policy .\n";

/* --- words -------------------------------------------------------------- */

/* Words as one macro line each, with commas between. */
static void
words(struct out *o, const struct names *names)
{
	for (size_t i = 1; i < names->count; i++) {
		out_lit(o, ".Cm ");
		out_cstr(o, names->ids[i]);
		out_cstr(o, i + 1 < names->count ? " ,\n" : " .\n");
	}
}

/* --- what a key takes --------------------------------------------------- */

static const char *
word_kind(enum field_format f)
{
	static const char *const kinds[] = {
		[FORMAT_ANY] = "word",
		[FORMAT_EMAIL] = "e-mail address",
		[FORMAT_URL] = "address of the web",
		[FORMAT_CONTACT] = "e-mail address or address of the web",
		[FORMAT_COUNTRY] = "country",
		[FORMAT_LOCALE] = "locale",
		[FORMAT_ID] = "id",
		[FORMAT_VERSION] = "version",
	};

	return kinds[f];
}

static void
kind(struct out *o, const struct field *f)
{
	switch (f->kind) {
	case FIELD_TEXT:
		out_lit(o, "text");
		return;
	case FIELD_WORD:
		out_cstr(o, word_kind(f->format));
		return;
	case FIELD_DATE:
		out_lit(o, "date");
		return;
	case FIELD_DURATION:
		out_lit(o, "duration");
		return;
	case FIELD_FLAG:
		out_lit(o, "flag");
		return;
	case FIELD_NUMBER:
		out_lit(o, "number");
		return;
	case FIELD_ENUM:
		out_lit(o, "one of the words below");
		return;
	case FIELD_REF:
		out_lit(o, "id of an entry of ");
		out_cstr(o, collections[f->target].path);
		return;
	case FIELD_RECORD:
		out_cstr(o, f->record->name);
		return;
	case FIELD_NONE:
		return;
	}
}

static void
takes(struct out *o, const struct field *f)
{
	if (f->shape == SHAPE_LIST)
		out_cstr(o,
		    f->flags & FIELD_OR_ONE ? "list or one: " : "list: ");
	else if (f->shape == SHAPE_MAP && f->names)
		out_lit(o, "map by the words below: ");
	else if (f->shape == SHAPE_MAP)
		out_cstr(o,
		    f->flags & FIELD_FREE_KEYS ? "map by names: " : "map: ");
	kind(o, f);
	if (f->flags & FIELD_SESSION)
		out_lit(o, ", or session");
	if (f->flags & FIELD_OR_NONE)
		out_lit(o, ", or none");
	if (f->flags & FIELD_OR_ANY)
		out_lit(o, ", or any");
	if (f->flags & FIELD_REQUIRED)
		out_lit(o, "; required");
	if (f->flags & FIELD_IDENTITY)
		out_lit(o, "; identifies the entry");
	if (f->flags & FIELD_SHORTHAND)
		out_lit(o, "; short form");
}

static void
key(struct out *o, const struct field *f)
{
	out_lit(o, ".It Ic ");
	out_cstr(o, f->key);
	out_lit(o, "\n.Pq ");
	takes(o, f);
	out_lit(o, "\n.br\n");
	mdoc_line(o, f->about);
	if (!f->names)
		return;
	out_cstr(o, f->shape == SHAPE_MAP ? "Keys:\n" : "Words:\n");
	words(o, f->names);
}

/* --- where a record stands ---------------------------------------------- */

struct place {
	const struct place *up;
	const struct field *field;
};

static void
path(struct out *o, const struct place *p)
{
	if (p->up->field) {
		path(o, p->up);
		out_char(o, '.');
	}
	out_cstr(o, p->field->key);
	if (p->field->shape != SHAPE_ONE)
		out_lit(o, ".<id>");
}

/* Writes the paths of `r` from `record` on; returns how many there were. */
static unsigned
places(struct out *o, const struct place *up, const struct record *record,
    const struct record *r, unsigned before)
{
	for (const struct field *f = record->fields; f->key; f++) {
		struct place here = { up, f };

		if (f->kind != FIELD_RECORD)
			continue;
		if (f->record == r) {
			out_cstr(o, before++ ? " ,\n.Va " : "At\n.Va ");
			path(o, &here);
		}
		before = places(o, &here, f->record, r, before);
	}
	return before;
}

static void
section(struct out *o, const struct record *r, bool in_list)
{
	struct place root = { 0 };
	char first = r->name[0];

	out_lit(o, ".Ss ");
	out_char(o, (char)(first - 'a' + 'A'));
	out_cstr(o, r->name + 1);
	out_char(o, '\n');
	mdoc_line(o, r->about);
	if (places(o, &root, &policy_record, r, 0))
		out_lit(o, " .\n");
	if (in_list && r->named && !record_flagged(r, FIELD_SHORTHAND)) {
		out_lit(o, "A standard one is its id alone:\n");
		words(o, &section_names);
	}
	out_lit(o, ".Bl -tag -width Ds\n");
	if (in_list && r->named && !record_flagged(r, FIELD_IDENTITY))
		out_lit(o, ".It Ic id\n.Pq id; required\n.br\n"
			   "Its id, stable for ever.\n");
	for (const struct field *f = r->fields; f->key; f++)
		key(o, f);
	out_lit(o, ".El\n");
}

void
reference_print(struct out *o)
{
	struct records rs;

	records_find(&rs, &policy_record);
	out_cstr(o, head);
	for (size_t i = 0; i < rs.count; i++)
		section(o, rs.of[i].record, rs.of[i].in_list);
	out_cstr(o, tail);
}
