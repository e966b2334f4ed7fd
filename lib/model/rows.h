/*
 * How a row of a schema table is written.  For the files that hold one:
 * schema.c (policies) and settings.c.
 */
#ifndef MODEL_ROWS_H
#define MODEL_ROWS_H

#include "model/schema.h"

#define WORDS(variable, what, ...)                                   \
	static const char *const variable##_ids[] = { NULL, __VA_ARGS__ }; \
	const struct names names_##variable = { what, variable##_ids,  \
		sizeof(variable##_ids) / sizeof(variable##_ids[0]) }
#define LEGAL(variable, what, ids, count) \
	const struct names names_##variable = { what, ids, count }

/* clang-format off */
/*
 * Rows.  S is the struct; the member has the key's name.  What a row does
 * not say is zero: one value, no flags.
 */
#define AT(S, member) .key = #member, .offset = offsetof(struct S, member)
#define TEXT(S, m, about_) { AT(S, m), .kind = FIELD_TEXT, .about = about_ }
#define SHORT(S, m, about_) { AT(S, m), .kind = FIELD_TEXT, .flags = FIELD_SHORTHAND, .about = about_ }
#define WORD(S, m, f, about_) { AT(S, m), .kind = FIELD_WORD, .format = FORMAT_##f, .about = about_ }
#define NEED(S, m, f, about_) { AT(S, m), .kind = FIELD_WORD, .format = FORMAT_##f, .flags = FIELD_REQUIRED, .about = about_ }
#define DATE(S, m, about_) { AT(S, m), .kind = FIELD_DATE, .about = about_ }
#define TIME(S, m, fl, about_) { AT(S, m), .kind = FIELD_DURATION, .flags = fl, .about = about_ }
#define FLAG(S, m, about_) { AT(S, m), .kind = FIELD_FLAG, .about = about_ }
#define COUNT(S, m, about_) { AT(S, m), .kind = FIELD_NUMBER, .about = about_ }
#define ENUM(S, m, n, fl, about_) { AT(S, m), .kind = FIELD_ENUM, .names = &names_##n, .flags = fl, .about = about_ }
#define REF(S, m, t, fl, about_) { AT(S, m), .kind = FIELD_REF, .target = COLLECTION_##t, .flags = fl, .about = about_ }
#define PART(S, m, r, about_) { AT(S, m), .kind = FIELD_RECORD, .record = &r##_record, .about = about_ }
#define WORDS_OF(S, m, f, fl, about_) { AT(S, m), .kind = FIELD_WORD, .shape = SHAPE_LIST, .format = FORMAT_##f, .flags = fl, .about = about_ }
#define ENUMS(S, m, n, fl, about_) { AT(S, m), .kind = FIELD_ENUM, .shape = SHAPE_LIST, .names = &names_##n, .flags = fl, .about = about_ }
#define REFS(S, m, t, fl, about_) { AT(S, m), .kind = FIELD_REF, .shape = SHAPE_LIST, .target = COLLECTION_##t, .flags = fl, .about = about_ }
#define LIST(S, m, r, fl, about_) { AT(S, m), .kind = FIELD_RECORD, .shape = SHAPE_LIST, .record = &r##_record, .flags = fl, .about = about_ }
#define MAP(S, m, r, fl, about_) { AT(S, m), .kind = FIELD_RECORD, .shape = SHAPE_MAP, .record = &r##_record, .flags = fl, .about = about_ }
#define KEYED(S, m, r, n, about_) { AT(S, m), .kind = FIELD_RECORD, .shape = SHAPE_MAP, .record = &r##_record, .names = &names_##n, .about = about_ }

#define RECORD(S, article_name, named_, about_, ...) \
	static const struct field S##_fields[] = { __VA_ARGS__, { 0 } }; \
	static const struct record S##_record = { article_name, about_, sizeof(struct S), S##_fields, named_ }
/* clang-format on */

#endif
