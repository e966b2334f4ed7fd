/*
 * Every rule, one line each: enumerator, id, level, title.
 *
 * Ids are kebab-case words that mean the same for ever.  A rule whose level
 * is UNREADABLE says that the input could not be read at all (exit 2).
 */
#ifndef SOURCE_RULES_H
#define SOURCE_RULES_H

/* clang-format off */
#define RULES(RULE) \
	RULE(NOT_UTF8,            "not-utf8",             UNREADABLE, "the input is not UTF-8 text") \
	RULE(INPUT_TOO_LARGE,     "input-too-large",      UNREADABLE, "the input is larger than policyc reads") \
	RULE(YAML_SYNTAX,         "yaml-syntax",          ERROR,   "the file is not valid YAML") \
	RULE(YAML_EMPTY,          "yaml-empty",           ERROR,   "the file holds no policy") \
	RULE(YAML_DEPTH,          "yaml-too-deep",        ERROR,   "the file is nested too deeply") \
	RULE(YAML_NODES,          "yaml-too-many-nodes",  ERROR,   "the file has too many values") \
	RULE(YAML_ALIAS,          "yaml-alias",           ERROR,   "anchors and aliases are not part of the model") \
	RULE(YAML_TAG,            "yaml-tag",             ERROR,   "tags are not part of the model") \
	RULE(YAML_MERGE,          "yaml-merge-key",       ERROR,   "merge keys are not part of the model") \
	RULE(YAML_DOCUMENTS,      "yaml-documents",       ERROR,   "a file holds one policy") \
	RULE(YAML_DIRECTIVE,      "yaml-directive",       ERROR,   "only %YAML may stand before the policy") \
	RULE(YAML_KEY,            "yaml-key",             ERROR,   "a key is a plain word") \
	RULE(DUPLICATE_KEY,       "duplicate-key",        ERROR,   "a key stands twice in one place") \
	RULE(CONTROL_CHARACTER,   "control-character",    ERROR,   "a text holds a control character") \
	RULE(BIDI_CHARACTER,      "bidi-character",       ERROR,   "a text holds an invisible direction mark") \
	RULE(TEXT_TOO_LONG,       "text-too-long",        ERROR,   "a text is longer than policyc reads") \
	RULE(UNKNOWN_KEY,         "unknown-key",          ERROR,   "a key that the model does not know") \
	RULE(MISSING_KEY,         "missing-key",          ERROR,   "a key that the model needs") \
	RULE(WRONG_TYPE,          "wrong-type",           ERROR,   "a value of another kind than its key takes") \
	RULE(EMPTY_VALUE,         "empty-value",          ERROR,   "a key without a value") \
	RULE(UNKNOWN_VALUE,       "unknown-value",        ERROR,   "a word that its key does not know") \
	RULE(UNKNOWN_ID,          "unknown-id",           ERROR,   "a reference to an id that nothing declares") \
	RULE(REF_DATA_UNKNOWN,    "ref-data-unknown",     ERROR,   "a data type that nothing declares") \
	RULE(RECIPIENT_UNDECLARED,"recipient-undeclared", ERROR,   "a recipient that nothing declares") \
	RULE(DUPLICATE_ENTRY,     "duplicate-entry",      ERROR,   "two entries of a list with the same identity") \
	RULE(BAD_ID,              "bad-id",               ERROR,   "an id is not in kebab-case") \
	RULE(BAD_DATE,            "bad-date",             ERROR,   "a date is not a day of the calendar in ISO 8601") \
	RULE(BAD_DURATION,        "bad-duration",         ERROR,   "a duration is not in ISO 8601") \
	RULE(BAD_COUNTRY,         "bad-country",          ERROR,   "a country is not an ISO 3166-1 alpha-2 code") \
	RULE(BAD_LOCALE,          "bad-locale",           ERROR,   "a locale is not a BCP 47 language tag") \
	RULE(BAD_EMAIL,           "bad-email",            ERROR,   "an e-mail address is malformed") \
	RULE(BAD_URL,             "bad-url",              ERROR,   "an address of the web is malformed or not safe") \
	RULE(BAD_NUMBER,          "bad-number",           ERROR,   "a number is not a whole number in range") \
	RULE(BAD_VERSION,         "bad-version",          ERROR,   "a version is not numbers with dots") \
	RULE(MODEL_VERSION,       "model-version",        ERROR,   "the model is of a version that policyc does not read") \
	RULE(UNKNOWN_SECTION,     "unknown-section",      ERROR,   "a section is neither a standard one nor the author's") \
	RULE(RIGHT_NOT_SHOWN,     "right-not-shown",      WARNING, "a note on a right that the notice does not show") \
	RULE(PROSE_HTML,          "prose-html",           ERROR,   "prose holds raw HTML") \
	RULE(PROSE_LINK,          "prose-link",           ERROR,   "prose links to an unsafe address") \
	RULE(PROSE_IMAGE,         "prose-image",          ERROR,   "prose holds an image") \
	RULE(PROSE_BLOCK,         "prose-block",          ERROR,   "prose holds a block that its place cannot show") \
	RULE(PROSE_DEPTH,         "prose-too-deep",       ERROR,   "prose is nested too deeply") \
	RULE(PROSE_MARKS,         "prose-too-many-marks", ERROR,   "prose has more marks of CommonMark than policyc reads") \
	RULE(UNKNOWN_FACT,        "unknown-fact",         ERROR,   "prose refers to a fact that the model does not state") \
	RULE(LOCALE_UNKNOWN,      "locale-unknown",       ERROR,   "a locale that policyc has no words for") \
	RULE(LOCALE_UNDECLARED,   "locale-undeclared",    ERROR,   "a locale that the notice does not list") \
	RULE(LOCALE_MISSING,      "locale-missing",       ERROR,   "a locale has no translation file") \
	RULE(XLIFF_SYNTAX,        "xliff-syntax",         UNREADABLE, "the translation file is not well-formed XML") \
	RULE(XLIFF_DOCTYPE,       "xliff-doctype",        UNREADABLE, "the translation file holds a document type") \
	RULE(XLIFF_TOO_LARGE,     "xliff-too-large",      UNREADABLE, "the translation file holds more than policyc reads") \
	RULE(XLIFF_PROFILE,       "xliff-profile",        ERROR,   "the translation file is not XLIFF 2 as policyc reads it") \
	RULE(XLIFF_LANGUAGE,      "xliff-language",       ERROR,   "the translation file is of another language or policy") \
	RULE(XLIFF_UNIT,          "xliff-unit",           WARNING, "a unit that the policy does not have") \
	RULE(XLIFF_DUPLICATE,     "xliff-duplicate-unit", ERROR,   "a unit stands twice in the translation file") \
	RULE(TRANSLATION_MISSING, "translation-missing",  ERROR,   "texts are not translated") \
	RULE(TRANSLATION_STALE,   "translation-stale",    ERROR,   "translations are older than their source text") \
	RULE(TRANSLATION_CODES,   "translation-codes",    ERROR,   "a translation lost or gained a protected code")
/* clang-format on */

#define RULE_ENUMERATOR(name, id, level, title) R_##name,

enum rule {
	R_NONE,
	RULES(RULE_ENUMERATOR) RULE_COUNT
};

#endif
