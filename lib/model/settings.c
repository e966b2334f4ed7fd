#include "model/settings.h"

#include "model/rows.h"

/* clang-format off */
WORDS(levels, "level", "off", "info", "warning", "error");
WORDS(gates, "state of a translation", "translated", "reviewed", "final");
WORDS(schemes, "scheme of versions", "major-minor", "semver", "integer", "date");
LEGAL(change_rules, "rule on changes", change_rule_names, CHANGE_NAME_COUNT);
LEGAL(classes, "class of changes", change_class_names, CLASS_COUNT);

RECORD(rule_setting, "the settings of a rule", false, "How loud one rule is.",
	ENUM(rule_setting, level, levels, FIELD_SHORTHAND | FIELD_REQUIRED, "Its level; `off` switches it off."));

RECORD(locale_setting, "the settings of a locale", false, "What a project wants of a locale.",
	ENUM(locale_setting, gate, gates, 0, "The state that each of its translations must have; `translated` where nothing is said."),
	WORDS_OF(locale_setting, words, ANY, 0, "Words that are right though no dictionary has them; a star at the end stands for any ending."));

RECORD(change_setting, "the settings of a change", false, "What one kind of change means.",
	ENUM(change_setting, class, classes, FIELD_SHORTHAND | FIELD_REQUIRED, "Its class."));

RECORD(gate_setting, "the settings of the gate", false, "What `policyc gate` asks of a version before it is published.",
	WORD(gate_setting, against, ANY, "The version to compare with, where the command line names none; `@published` if this does not."),
	ENUM(gate_setting, scheme, schemes, 0, "How versions are numbered; where it is not said, as the published one is."),
	TIME(gate_setting, notice_period, 0, "The least time between telling people of a significant change and its taking effect."),
	ENUMS(gate_setting, summary, classes, FIELD_OR_ONE | FIELD_OR_NONE, "The classes of changes that need a summary in each language; significant and notable where it is not said."));

RECORD(adequacy_setting, "a decision on adequacy", true, "A decision that the built-in register does not have.",
	ENUMS(adequacy_setting, regimes, regimes, FIELD_OR_ONE | FIELD_REQUIRED, "Under which laws it was taken."),
	{ AT(adequacy_setting, countries), .kind = FIELD_WORD, .shape = SHAPE_LIST, .format = FORMAT_COUNTRY, .flags = FIELD_OR_ONE | FIELD_REQUIRED, .about = "For which countries." },
	{ AT(adequacy_setting, instrument), .kind = FIELD_WORD, .flags = FIELD_REQUIRED, .about = "Its number or name." },
	DATE(adequacy_setting, from, "The day from which it holds."),
	DATE(adequacy_setting, to, "The last day on which it holds."));

static const struct field settings_fields[] = {
	{ AT(settings, policyc), .kind = FIELD_NUMBER, .flags = FIELD_REQUIRED, .about = "Version of the settings: 1." },
	ENUMS(settings, regimes, regimes, FIELD_OR_ONE, "Laws that every policy must answer to."),
	ENUM(settings, fail_on, levels, 0, "The lowest level of a finding at which a check answers no."),
	KEYED(settings, rules, rule_setting, rules, "How loud single rules are."),
	KEYED(settings, changes, change_setting, change_rules, "What single kinds of changes mean."),
	PART(settings, gate, gate_setting, "What a version needs before it is published."),
	MAP(settings, locales, locale_setting, FIELD_FREE_KEYS, "What is wanted of each locale."),
	MAP(settings, adequacy, adequacy_setting, 0, "Decisions on adequacy that the built-in register does not have."),
	TIME(settings, review_interval, 0, "How old the last review of a notice may be."),
	{ 0 } };
const struct record settings_record = { "a settings file", "What a project wants of its checks.",
	sizeof(struct settings), settings_fields, false };
/* clang-format on */

enum level
settings_level(const struct settings *settings, enum rule rule)
{
	enum level level = rule_rows[rule].on_request ? LEVEL_NONE
						      : rule_level(rule);

	if (!settings)
		return level;
	for (EACH(struct rule_setting, s, settings->rules))
		if (rule_is_called(rule, s->item.id) && s->level.is)
			level = (enum level)(s->level.is - SETTING_OFF);
	return level;
}

enum change_class
settings_class(const struct settings *settings, enum change_rule rule)
{
	if (settings)
		for (EACH(struct change_setting, s, settings->changes)) {
			struct str name = s->item.id;

			if (rule == change_rule_of[names_find(
				&names_change_rules, name)])
				return (enum change_class)s->class.is;
		}
	return CLASS_NONE;
}

const struct locale_setting *
settings_locale(const struct settings *settings, struct str locale)
{
	if (settings)
		for (EACH(struct locale_setting, l, settings->locales))
			if (str_eq_caseless(l->item.id, locale))
				return l;
	return NULL;
}
