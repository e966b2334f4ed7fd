#include "model/accepted.h"

#include "model/rows.h"

/* clang-format off */
RECORD(acceptance, "a decision", false, "What a person decided on one change, with the values that it was between.",
	ENUM(acceptance, change, change_rules, FIELD_REQUIRED, "The rule on changes that reports it."),
	NEED(acceptance, at, ANY, "Its path in the model."),
	WORD(acceptance, from, ANY, "The old value as reports show it, or `sha256:` and the first 16 digits of its SHA-256; absent: there was none."),
	WORD(acceptance, to, ANY, "The new value, likewise."),
	ENUM(acceptance, as, classes, 0, "What it means, if it is not what the rule says."),
	NEED(acceptance, reason, ANY, "Why."),
	NEED(acceptance, by, ANY, "Who decided."),
	{ AT(acceptance, on), .kind = FIELD_DATE, .flags = FIELD_REQUIRED, .about = "The day of the decision." },
	WORD(acceptance, ref, ANY, "Where more about it is written."),
	{ .key = "for", .offset = offsetof(struct acceptance, until), .kind = FIELD_WORD, .format = FORMAT_VERSION, .flags = FIELD_REQUIRED, .about = "The version it is for: it ends with that one's publication." });

static const struct field accepted_fields[] = {
	{ AT(accepted, policyc), .kind = FIELD_NUMBER, .flags = FIELD_REQUIRED, .about = "Version of the file's form: 1." },
	LIST(accepted, acknowledgements, acceptance, 0, "The decisions."),
	{ 0 } };
const struct record accepted_record = { "a file of decisions", "What people decided on changes.",
	sizeof(struct accepted), accepted_fields, false };
/* clang-format on */
