/*
 * What a project wants of its checks: the file .policyc.yaml.
 */
#ifndef MODEL_SETTINGS_H
#define MODEL_SETTINGS_H

#include "changes.h"
#include "model/value.h"
#include "source/diag.h"

struct arena;
struct node;

struct rule_setting {
	struct item item;
	struct choice level; /* enum rule_level */
};

struct locale_setting {
	struct item item;
	struct choice gate; /* enum gate */
	struct list words;  /* struct word, with a star for any ending */
};

struct change_setting {
	struct item item;
	struct choice class; /* enum change_class */
};

/* What has to be right before a version is published. */
struct gate_setting {
	struct item item;
	struct word against;
	struct choice scheme; /* enum version_scheme */
	struct period notice_period;
	struct list summary; /* struct choice, enum change_class */
};

/* A decision on adequacy that the built-in register does not have. */
struct adequacy_setting {
	struct item item;
	struct list regimes;   /* struct choice, enum regime */
	struct list countries; /* struct word */
	struct word instrument;
	struct day from, to;
};

struct settings {
	struct item item;
	struct number policyc;
	struct list regimes; /* struct choice, enum regime: required */
	struct choice fail_on; /* enum rule_level */
	struct list rules;   /* struct rule_setting, by a rule's name */
	struct list changes; /* struct change_setting, by a rule's name */
	struct gate_setting gate;
	struct list locales; /* struct locale_setting, by a language tag */
	struct list adequacy; /* struct adequacy_setting */
	struct period review_interval;
};

/* The words of a rule's level; info and above are those of enum level. */
enum rule_level { SETTING_NONE, SETTING_OFF, SETTING_INFO, SETTING_WARNING,
	SETTING_ERROR, SETTING_COUNT };
enum gate { GATE_NONE, GATE_TRANSLATED, GATE_REVIEWED, GATE_FINAL,
	GATE_COUNT };
enum version_scheme { SCHEME_NONE, SCHEME_MAJOR_MINOR, SCHEME_SEMVER,
	SCHEME_INTEGER, SCHEME_DATE, SCHEME_COUNT };

extern const struct record settings_record;

/* What is wrong is in the diagnostics; what could not be read stays zero. */
void settings_decode(struct diags *, struct arena *scratch,
    const struct node *, struct settings *);

/*
 * The level that the settings (or NULL: none) give a rule, or its own; none
 * when they switch it off.
 */
enum level settings_level(const struct settings *, enum rule);

/* The class that they give changes of a rule; none: they do not say. */
enum change_class settings_class(const struct settings *, enum change_rule);

/* What they say of a locale; NULL: nothing. */
const struct locale_setting *settings_locale(const struct settings *,
    struct str locale);

#endif
