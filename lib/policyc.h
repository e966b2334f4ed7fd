/*
 * libpolicyc: a privacy policy, written as a structured model in YAML, read,
 * checked and compiled to localised notices.
 *
 * The library is pure: bytes in, bytes out.  It opens no file, reads no
 * clock, environment or process locale, prints nothing and never exits.
 *
 * One compilation (struct policyc) owns everything it hands out: texts and
 * diagnostics stay valid until policyc_free(), what it prints (notices,
 * translation files, stages) until the next call that prints.  What it is
 * given to read is not copied and has to stay as it is until policyc_free(),
 * where a function (policyc_release_translation(), for one) does not say
 * otherwise.
 * Compilations share nothing, so that each thread may have its own; one
 * compilation must not be used by two threads at once.
 *
 * Every function that can run out of memory says so with POLICYC_NOMEM, after
 * which the compilation can only be freed.  Texts are UTF-8.  Lengths and
 * offsets are bytes; lines and columns are 1-based and count code points.
 */
#ifndef POLICYC_H
#define POLICYC_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define POLICYC_API __attribute__((visibility("default")))
#define POLICYC_MUST_USE __attribute__((warn_unused_result))
#else
#define POLICYC_API
#define POLICYC_MUST_USE
#endif

struct policyc;

enum policyc_status {
	POLICYC_OK = 0,
	/* The model or a translation has errors: see the diagnostics. */
	POLICYC_INVALID,
	/* The input could not be read at all: not UTF-8, too large. */
	POLICYC_UNREADABLE,
	/* No memory; free the compilation. */
	POLICYC_NOMEM
};

/*
 * Version of the library, such as "0.1.0"; static, never NULL.
 * Thread-safe.
 */
POLICYC_API const char *policyc_version(void);

/*
 * Version of the Unicode CLDR that dates, lists and names come from, such as
 * "42.0"; static, never NULL.  Thread-safe.
 */
POLICYC_API const char *policyc_cldr_version(void);

/* A new, empty compilation, or NULL when there is no memory. */
POLICYC_API struct policyc *policyc_new(void) POLICYC_MUST_USE;

/* Frees a compilation and all it handed out; accepts NULL. */
POLICYC_API void policyc_free(struct policyc *);

/*
 * Reads the policy.  May be called once per compilation.
 *
 * name   shown in diagnostics, usually the file's path; copied.
 * text   YAML 1.1 in UTF-8, `len` bytes, needs no NUL; not copied.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (the model has errors), _UNREADABLE or
 * _NOMEM.  All problems of the model are reported in one run.
 */
POLICYC_API enum policyc_status policyc_read(struct policyc *,
    const char *name, const char *text, size_t len) POLICYC_MUST_USE;

/*
 * Reads policyc's own sentences (i18n/messages.yaml) in place of a policy, to
 * be translated: policyc_locale() then names every language that policyc can
 * write, and the functions about translations work as with a policy.  There
 * is no notice to check or to render.
 *
 * name   shown in diagnostics; copied.
 * text   YAML 1.1 in UTF-8, `len` bytes, needs no NUL; not copied.
 *
 * Returns POLICYC_OK, POLICYC_INVALID, _UNREADABLE or _NOMEM.
 */
POLICYC_API enum policyc_status policyc_read_messages(struct policyc *,
    const char *name, const char *text, size_t len) POLICYC_MUST_USE;

/*
 * Reads the settings of the project that the policy belongs to: the file
 * .policyc.yaml.  May be called once per compilation, after policyc_read() and
 * before policyc_check() and policyc_render(), which follow them.
 *
 * name   shown in diagnostics; copied.
 * text   YAML 1.1 in UTF-8, `len` bytes, needs no NUL; not copied.
 *
 * Returns POLICYC_OK, _INVALID (see the diagnostics), _UNREADABLE or _NOMEM.
 */
POLICYC_API enum policyc_status policyc_read_settings(struct policyc *,
    const char *name, const char *text, size_t len) POLICYC_MUST_USE;

/*
 * Reads the policy as it was published under the version that it has now, so
 * that policyc_check() can tell whether it was changed since.  To be called
 * after policyc_read() and before policyc_check(); only the bytes matter.
 *
 * name   shown in findings, usually the file's path; copied.
 * text   the published file, `len` bytes, needs no NUL; not kept.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (no policy was read) or _NOMEM.
 */
POLICYC_API enum policyc_status policyc_read_released(struct policyc *,
    const char *name, const char *text, size_t len) POLICYC_MUST_USE;

/*
 * Reads what people decided on changes: the file accepted.yaml beside the
 * policy, as policyc-ack(1) describes it.  policyc_compare() gives each change
 * that a decision fits the class of the decision.  May be called once per
 * compilation, after policyc_read() and before policyc_compare().
 *
 * name   shown in diagnostics, usually the file's path; copied.
 * text   YAML 1.1 in UTF-8, `len` bytes, needs no NUL; not copied, and handed
 *        back as part of what policyc_acknowledge() writes.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (it has errors: see the diagnostics; or
 * the call was made before, or too late), POLICYC_UNREADABLE or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_read_accepted(struct policyc *,
    const char *name, const char *text, size_t len) POLICYC_MUST_USE;

/*
 * What policyc_check() is asked; all zero asks for all rules.  Its texts are
 * read during that call alone.
 */
struct policyc_check {
	/*
	 * The day whose law is applied, "2026-11-24" (ISO 8601); NULL: the day
	 * from which the notice is effective, or else today.
	 */
	const char *as_of;
	/* Today, likewise; NULL: nothing is said that depends on it. */
	const char *today;
	/*
	 * Rules by their id or a former one, by theme or by regime: only
	 * these (none: all), and none of these.
	 */
	const char *const *select, *const *ignore;
	size_t select_count, ignore_count;
};

/*
 * Judges the policy by the rules of the laws that it answers to.  To be
 * called once, after policyc_read(), whose errors do not prevent it: what is
 * wrong already is not judged again.  The settings, the published copy and the
 * translations count if they were read before.  Findings are diagnostics.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (a diagnostic that nobody accepted is
 * an error, or a date is none) or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_check(struct policyc *,
    const struct policyc_check *) POLICYC_MUST_USE;

/*
 * Whether the text is a day as policyc_check() takes it: "2026-11-24", and one
 * that the calendar has.  Thread-safe.
 */
POLICYC_API bool policyc_is_date(const char *);

/* The notice's id, the stem of its file names; "" before a good read. */
POLICYC_API const char *policyc_notice_id(const struct policyc *);

/* The notice's version, such as "2.6"; "" before a good read. */
POLICYC_API const char *policyc_notice_version(const struct policyc *);

/*
 * The i-th locale of the notice, a BCP 47 tag; the source language comes
 * first.  NULL past the last one, and before a good read.
 */
POLICYC_API const char *policyc_locale(const struct policyc *, size_t i);

/*
 * Reads the translation of the policy into one of its locales: XLIFF 2.0 to
 * 2.2 in UTF-8 (OASIS XLIFF 2.1, profile in policyc-xliff(5)).
 *
 * locale  one of policyc_locale(), not the source language.
 * name    shown in diagnostics; copied.
 * text    `len` bytes, needs no NUL; not copied.
 *
 * To be called after policyc_read() and before policyc_render() of that
 * locale.  Returns POLICYC_OK, _INVALID, _UNREADABLE or _NOMEM.
 */
POLICYC_API enum policyc_status policyc_read_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t len)
    POLICYC_MUST_USE;

/*
 * The same, and judges the translation by the rules of translators: coverage,
 * codes, language, terms, numbers, punctuation (policyc-rules(7)).  Findings
 * are diagnostics with a place in the file and one in the policy.  A finding is
 * waived by a note of the category "waive" in its unit, "RULE: reason".
 *
 * name, text  likewise; NULL and 0: there is no file, which is a finding.
 * asked  `select` and `ignore` count, the rest does not; NULL: what would
 *        block the notice, and nothing else.  Read during that call alone.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (a finding that nobody waived is an
 * error), _UNREADABLE (also where the speller cannot tell) or _NOMEM.
 */
POLICYC_API enum policyc_status policyc_check_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t len,
    const struct policyc_check *asked) POLICYC_MUST_USE;

/*
 * Tells which of some words a dictionary of the locale's language lacks.  It
 * must come back, and must not use the compilation.
 *
 * data     as policyc_use_speller() got it.
 * words    of letters, hyphens and apostrophes, a letter first, in Normalization
 *          Form C, up to about a hundred bytes each.
 * unknown  false for each word; to be set for those that are lacking.
 *
 * Returns false when it cannot tell, such as without a dictionary.
 */
typedef bool policyc_speller(void *data, const char *locale,
    const char *const *words, size_t count, bool *unknown);

/*
 * Lends a dictionary for the rule "spelling", which judges nothing without
 * one: policyc_rule_ran() says so.  It is asked once a translation, if that
 * rule is asked for.  NULL takes it back.
 */
POLICYC_API void policyc_use_speller(struct policyc *, policyc_speller *,
    void *data);

/*
 * Asks for the text that the translation of a locale was read from: most of
 * it is needed for nothing but places in diagnostics.
 *
 * Returns true when the compilation does without it, so that it may be freed;
 * whatever policyc_check() finds later has no place in the file then.  Returns
 * false when it has to stay, because a diagnostic has a place in it or
 * policyc_render() will refuse the translation, and when there is none.
 */
POLICYC_API bool policyc_release_translation(struct policyc *,
    const char *locale) POLICYC_MUST_USE;

enum policyc_format {
	POLICYC_MARKDOWN = 1, /* CommonMark with GFM tables, front matter */
	POLICYC_HTML,	      /* one self-contained file, HTML 5 */
	POLICYC_XML	      /* the notice vocabulary, urn:policyc:notice:1 */
};

enum policyc_flags {
	/*
	 * Compile although texts are missing or stale in the locale: the page
	 * is marked as a draft and each fallback passage keeps its language.
	 */
	POLICYC_DRAFT = 1,
	/* Leave out translations whose text is gone. */
	POLICYC_PRUNE = 2
};

/*
 * Compiles the notice in one locale to one format.
 *
 * flags  of enum policyc_flags, or 0.
 * bytes  receives the notice, NUL-terminated, valid until the next call that
 *        prints; NULL unless the status is POLICYC_OK.
 * len    receives its length without the NUL.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (the model has errors, or the locale is
 * unknown, missing, incomplete, stale or not yet in the state that the settings
 * want: see the diagnostics) or _NOMEM.  The same input gives the same bytes,
 * always.
 */
POLICYC_API enum policyc_status policyc_render(struct policyc *,
    const char *locale, enum policyc_format, unsigned flags,
    const char **bytes, size_t *len) POLICYC_MUST_USE;

/*
 * Takes the next piece of a notice: `len` bytes, at least one, which are gone
 * when it returns.  Returns false to be given no more.  It must come back, and
 * must not use the compilation.
 */
typedef bool policyc_sink(void *data, const char *bytes, size_t len);

/*
 * Compiles as policyc_render() does, and hands the notice out in pieces, so
 * that it is never in memory as a whole.
 *
 * sink, data  called with `data` and one piece after the other.
 *
 * Returns what policyc_render() returns, and POLICYC_OK also when the sink
 * wanted no more.  With any other status than POLICYC_OK, what the sink was
 * given is no notice: nothing when the status is POLICYC_INVALID, and the
 * beginning of one, perhaps, when it is POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_render_to(struct policyc *,
    const char *locale, enum policyc_format, unsigned flags,
    policyc_sink *sink, void *data) POLICYC_MUST_USE;

/*
 * Writes the translation file of a locale anew (XLIFF 2.0): every text of the
 * policy in model order, with the translations of the old file.  A text whose
 * source changed keeps its old translation as a match and goes back to
 * "initial"; a text that moved is found by its source.  A translation whose
 * text is gone stays at the end of the file.  Nothing is lost and a second run
 * changes no byte.
 *
 * old, old_len  the file as it is, or NULL and 0 when there is none yet; not
 *               copied.
 * old_name      shown in diagnostics; may be NULL when old is.
 * original      value of the file element's `original`, such as "policy.yaml".
 * flags         POLICYC_PRUNE, or 0.
 *
 * Returns POLICYC_OK with the new file in *bytes, _INVALID, _UNREADABLE or
 * _NOMEM.
 */
POLICYC_API enum policyc_status policyc_update_translation(struct policyc *,
    const char *locale, const char *old_name, const char *old,
    size_t old_len, const char *original, unsigned flags,
    const char **bytes, size_t *len) POLICYC_MUST_USE;

/*
 * Writes a translation file in its one form, with the texts that it has: what
 * tools reorder, indent or quote in their ways becomes what policyc writes.
 *
 * Arguments and result are those of policyc_update_translation(), where a
 * file must be.
 */
POLICYC_API enum policyc_status policyc_format_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t text_len,
    const char *original, const char **bytes, size_t *len) POLICYC_MUST_USE;

/* Who signs for translations, and for which. */
struct policyc_approval {
	const char *by; /* a name or an address, not empty */
	const char *on; /* the day, "2026-11-24" (ISO 8601) */
	/* Unit ids; none: every unit that is translated from the text as is. */
	const char *const *units;
	size_t unit_count;
};

/*
 * Writes a translation file with units that somebody signed for: they become
 * "final", and keep a digest (SHA-256) of id, locale, source and target, so
 * that any later change voids the signature.
 *
 * asked  read during the call alone.
 *
 * Arguments and result are otherwise those of policyc_update_translation(),
 * where a file must be; POLICYC_INVALID also where one of the units has an
 * error of policyc_check_translation() or is not translated.
 */
POLICYC_API enum policyc_status policyc_approve_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t text_len,
    const char *original, const struct policyc_approval *asked,
    const char **bytes, size_t *len) POLICYC_MUST_USE;

/*
 * Writes the translation file of a locale with the translations of a file that
 * another program left: XLIFF 1.2 or 2.0 to 2.2 in any dialect, or a table
 * (RFC 4180) with the columns id and target, and if it has them source and
 * state.  Units are found by id, codes by their data or number.  What the file
 * lacks stays as it is, and so do notes, matches and signatures; a translation
 * of another source text comes in as stale.
 *
 * name, text, text_len  the file that comes in; not copied.
 *
 * The other arguments and the result are those of policyc_update_translation();
 * POLICYC_INVALID also where a code was lost, or the file is of another policy
 * or language.
 */
POLICYC_API enum policyc_status policyc_import_translation(struct policyc *,
    const char *locale, const char *old_name, const char *old,
    size_t old_len, const char *original, const char *name,
    const char *text, size_t text_len, const char **bytes, size_t *len)
    POLICYC_MUST_USE;

/*
 * Writes a translation file in which every text that has no translation has a
 * pseudo-translation: the same with accents and about two fifths longer, for
 * tests of a layout.  Codes stay; what is translated stays.
 *
 * Arguments and result are those of policyc_update_translation().
 */
POLICYC_API enum policyc_status policyc_pseudo_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t text_len,
    const char *original, const char **bytes, size_t *len) POLICYC_MUST_USE;

/* Forms of a translation for other programs, and for people without one. */
enum policyc_exchange {
	POLICYC_XLIFF_12 = 1, /* OASIS XLIFF 1.2 */
	POLICYC_CSV,	      /* RFC 4180: id, source, target, state, context */
	POLICYC_BILINGUAL     /* an HTML page, to be read and printed */
};

/*
 * Writes a translation in another form, each text of the policy as it is now
 * beside its translation.  The first two come back by
 * policyc_import_translation().
 *
 * name, text, text_len  the translation file, or NULL, NULL and 0.
 *
 * The other arguments and the result are those of policyc_update_translation().
 */
POLICYC_API enum policyc_status policyc_export_translation(struct policyc *,
    const char *locale, const char *name, const char *text, size_t text_len,
    const char *original, enum policyc_exchange, const char **bytes,
    size_t *len) POLICYC_MUST_USE;

/*
 * How far a notice is translated into a locale.  Each text ("unit") counts
 * once: as missing, as stale or in one of the three states, so that these
 * five make up all units.
 */
struct policyc_coverage {
	bool has_file; /* a translation was read */
	size_t units;  /* the texts of the policy */
	size_t missing; /* have no translation */
	/* Were made from another text, or are marked to be worked on again. */
	size_t stale;
	size_t translated, reviewed;
	/* Are final, and somebody signed for just these texts. */
	size_t approved;
	/*
	 * Words of the policy's texts: of all, and of those neither missing
	 * nor stale.  A word is what stands between white space and holds a
	 * letter or a digit; a reference such as {notice.version} is one.
	 */
	size_t words, words_done;
	/*
	 * The state that the settings want of each text: "translated" where
	 * they say nothing, "reviewed" or "final"; "" for the source language,
	 * which needs none.
	 */
	const char *gate;
	/* All texts have it, and the translation has no errors. */
	bool gate_met;
};

/*
 * Counts what policyc_read_translation() read of a locale.  The source
 * language counts as approved in full; a locale of which no translation was
 * read, as missing in full.  To be called after policyc_read_settings(), if
 * there are any.
 *
 * locale  one of policyc_locale().
 * out     receives the numbers; all zero unless POLICYC_OK.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (the model has errors or the notice has
 * no such locale: see the diagnostics), POLICYC_UNREADABLE (a translation was
 * to be read, and so little of it could be that there is nothing to count) or
 * POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_coverage(struct policyc *,
    const char *locale, struct policyc_coverage *out) POLICYC_MUST_USE;

/*
 * Writes a language tag the way policyc takes it ("sv_fi": "sv-FI"; RFC 5646,
 * 2.1.1).
 *
 * into, size  receive it with a NUL; "" when the function returns false.
 *
 * Returns false when it is no language tag (BCP 47), or a longer one.
 * Thread-safe.
 */
POLICYC_API bool policyc_canonical_tag(const char *tag, char *into,
    size_t size);

/*
 * The i-th language whose dates, lists and names policyc can write, a BCP 47
 * tag, in no meaningful order; NULL past the last one.  Thread-safe.
 */
POLICYC_API const char *policyc_language(size_t i);

/*
 * Prints one of the library's schemas or reference texts; static tables only,
 * no policy needed.
 *
 * name   "policy", "settings", "accepted" (JSON Schema 2020-12 of the model,
 *        of .policyc.yaml and of accepted.yaml), "check", "diff", "gate",
 *        "rules", "change-rules", "i18n-status" (of these reports),
 *        "policy.5" (the reference page, mdoc), "rules.7" and "changes.7"
 *        (the rules and those on changes, mdoc),
 *        "notice.rnc", "notice.rng", "notice.xsd", "xml.xsd" (the XML
 *        vocabulary).
 * bytes  receives the text, NUL-terminated, to be freed with
 *        policyc_free_text(); NULL unless POLICYC_OK.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (no such name) or POLICYC_NOMEM.
 * Thread-safe.
 */
POLICYC_API enum policyc_status policyc_schema(const char *name,
    char **bytes, size_t *len) POLICYC_MUST_USE;

/* Frees a text of policyc_schema(); accepts NULL. */
POLICYC_API void policyc_free_text(char *);

/* The i-th name that policyc_schema() knows, or NULL.  Thread-safe. */
POLICYC_API const char *policyc_schema_name(size_t i);

/*
 * Prints a stage of the compilation for people who work on policyc.
 *
 * stage  "yaml", "model" or "doc" (of `locale`).
 *
 * Returns POLICYC_OK, POLICYC_INVALID (no such stage, or nothing to show) or
 * POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_dump(struct policyc *,
    const char *stage, const char *locale, const char **bytes, size_t *len)
    POLICYC_MUST_USE;

enum policyc_level {
	POLICYC_INFO = 1,
	POLICYC_WARNING,
	POLICYC_ERROR
};

/*
 * The lowest level of a finding at which the settings want a check to answer
 * no; POLICYC_ERROR when they do not say, 0 when they say "off".
 */
POLICYC_API enum policyc_level policyc_fail_on(const struct policyc *);

/* A rule: what it is, for those who explain it.  No text is NULL. */
struct policyc_rule {
	const char *id;	   /* stable, kebab-case */
	const char *theme; /* what it is about, one word */
	const char *title; /* one line, lower case, no full stop */
	enum policyc_level level; /* when no settings say otherwise */
	bool on_request; /* off until settings or `select` name it */
	const char *citation;	  /* the law or standard; "" for none */
	/* "V": the law was read; "K": from knowledge; "U": unverified. */
	const char *checked;
	const char *valid_from, *valid_to; /* ISO 8601 dates; "": open */
	const char *since;   /* version of policyc */
	const char *aliases; /* former and other ids, separated by spaces */
	const char *means, *why, *fix; /* paragraphs; CommonMark */
	const char *bad, *good;	       /* example policies in YAML; or "" */
	bool silenceable; /* by settings, and by acceptance or a waiver */
	bool on_translations; /* policyc_check_translation() decides it */
	bool waivable; /* and a waiver in the translation file silences it */
};

/*
 * Fills *out with the i-th rule, in the order of themes; false past the last
 * one.  Static texts.  Thread-safe.
 */
POLICYC_API bool policyc_rule(size_t i, struct policyc_rule *out);

/*
 * The j-th regime of the i-th rule, or NULL; none: it holds for all.
 * Thread-safe.
 */
POLICYC_API const char *policyc_rule_regime(size_t i, size_t j);

/* The i-th law that a notice can answer to, or NULL.  Thread-safe. */
POLICYC_API const char *policyc_regime(size_t i);

/*
 * Whether a word names the i-th rule: its id, an alias, its theme or one of
 * its regimes.  Thread-safe.
 */
POLICYC_API bool policyc_rule_named(size_t i, const char *word);

/*
 * Whether policyc_check() judged the policy, or policyc_check_translation() a
 * translation, by the i-th rule: it was asked to, no settings switch the rule
 * off, and its law applies.
 */
POLICYC_API bool policyc_rule_ran(const struct policyc *, size_t i);

/* A place in one of the inputs. */
struct policyc_place {
	const char *name; /* of the input; NULL when there is no place */
	size_t line, column, end_line, end_column; /* 1-based; end exclusive */
	/*
	 * The first line of the place, without line break; its byte offsets
	 * [from, to) are the place's part of it (to == from: a point).
	 */
	const char *text;
	size_t text_len, from, to;
	size_t offset, length; /* of the place in the input, bytes */
};

enum policyc_remark_kind {
	POLICYC_NOTE = 1, /* a fact, such as what the law says */
	POLICYC_HELP,	  /* the next step */
	POLICYC_ELSEWHERE /* the other half of a conflict: has a place */
};

struct policyc_remark {
	enum policyc_remark_kind kind;
	const char *text;
	struct policyc_place place;
};

struct policyc_diagnostic {
	const char *rule; /* stable id, kebab-case */
	enum policyc_level level;
	const char *message; /* one sentence, lower case, no full stop */
	const char *label;   /* what to say at the caret; "" for nothing */
	const char *path;    /* dotted path in the model; "" for none */
	const char *citation; /* the rule's law or standard; "" for none */
	const char *accepted; /* why somebody accepts it; NULL: nobody does */
	struct policyc_place place;
	/*
	 * Bytes to write in place of fix_place, which changes nothing that a
	 * reader of the notice reads; NULL when there is no such mend.
	 */
	const char *fix;
	struct policyc_place fix_place;
	size_t remark_count;
};

/*
 * Number of diagnostics so far, sorted by place.  Calls that add diagnostics
 * may change the order.  Without memory to sort them it is still more than
 * none, and policyc_diagnostic() says false.
 */
POLICYC_API size_t policyc_diagnostic_count(struct policyc *);

/*
 * How many more there are beyond those kept: a thousand errors are, and a
 * thousand of what is less.
 */
POLICYC_API size_t policyc_diagnostic_hidden(const struct policyc *);

/* The highest level among those that nobody accepted; 0: there are none. */
POLICYC_API enum policyc_level policyc_hidden_level(const struct policyc *);

/*
 * Fills *out with the i-th diagnostic; false past the last one, or when there
 * is no memory.
 */
POLICYC_API bool policyc_diagnostic(struct policyc *, size_t i,
    struct policyc_diagnostic *out);

/* Fills *out with remark `j` of diagnostic `i`; false past the last one. */
POLICYC_API bool policyc_remark(struct policyc *, size_t i, size_t j,
    struct policyc_remark *out);

/* What a change means to people; the larger, the more. */
enum policyc_class {
	POLICYC_EDITORIAL = 1, /* it reads otherwise and means the same */
	POLICYC_REVIEW,	     /* nobody can tell but a person */
	POLICYC_NOTABLE,     /* a reader may care about it */
	POLICYC_SIGNIFICANT  /* people must be told (WP260, paras 29 to 31) */
};

/* "significant", "notable", "editorial", "review"; static.  Thread-safe. */
POLICYC_API const char *policyc_class_name(enum policyc_class);

/* A rule on changes: what it is, for those who explain it.  No text is NULL. */
struct policyc_change_rule {
	const char *id;	   /* stable, kebab-case */
	const char *theme; /* what it is about, one word */
	const char *title; /* one line, lower case, no full stop */
	enum policyc_class significance;
	/* In the improving direction; the same where no other is known. */
	enum policyc_class improved;
	const char *direction; /* "longer", "wider", ...; see policyc diff */
	/* "never"; "asked": of those who were asked; or "always". */
	const char *consent;
	const char *lead; /* ISO 8601; "": nobody has to be told before */
	const char *citation; /* the law or guidance; "" for none */
	const char *checked;  /* as in struct policyc_rule */
	const char *since;    /* version of policyc */
	const char *aliases;  /* other ids, separated by spaces */
	const char *means, *why, *fix; /* paragraphs; CommonMark */
	const char *example; /* of a change, in YAML; or "" */
	bool counts; /* it asks for another version */
};

/*
 * Fills *out with the i-th rule on changes, in the order of themes; false past
 * the last one.  Static texts.  Thread-safe.
 */
POLICYC_API bool policyc_change_rule(size_t i,
    struct policyc_change_rule *out);

/* Whether a word is the i-th rule's id or an alias.  Thread-safe. */
POLICYC_API bool policyc_change_rule_named(size_t i, const char *word);

/*
 * Compares two versions of a policy, both read without errors.  Every
 * difference of the two models belongs to exactly one change, which has the
 * class of its rule (policyc-changes(7)), that of the settings of `c`, or the
 * one that a person gave it.  Translations of both versions count if they were
 * read before.  What is found is asked for by policyc_change_count() and the
 * functions below it, policyc_bump(), policyc_gate() and policyc_redline().
 *
 * c      receives the changes and owns them.
 * old    the former version, with which several may be compared; it must live
 *        as long as the changes are asked for, and no other thread may use it
 *        meanwhile.
 * today  ISO 8601, read during the call alone: the next version, where
 *        versions are days, and for policyc_gate() the day from which people
 *        can read the new version, if it names no later one; NULL: nobody
 *        knows.
 *
 * May be called once per compilation that receives changes.  Returns
 * POLICYC_OK, POLICYC_INVALID (one of the two has errors, `today` is no date,
 * or the call was made before) or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_compare(struct policyc *c,
    struct policyc *old, const char *today) POLICYC_MUST_USE;

struct policyc_change {
	const char *rule; /* stable id, kebab-case */
	enum policyc_class significance;
	const char *path; /* dotted path in the model */
	/* The values in their one form; NULL: not there. */
	const char *from, *to;
	const char *direction;
	const char *message; /* one sentence, lower case, no full stop */
	bool consent;	     /* people have to be asked again */
	const char *lead;    /* ISO 8601; NULL: nobody has to be told before */
	const char *citation; /* "" for none */
	const char *fingerprint; /* of rule, path and both values: 16 digits */
	bool counts; /* it asks for another version */
	/*
	 * Which data it is about: "all", also those that are held already, or
	 * "new", only those that are collected from then on; NULL: none.
	 */
	const char *applies_to;
	bool accepted; /* a person decided: policyc_change_acceptance() */
	bool inherited; /* the branch began with it: policyc_gate() */
	struct policyc_place old_place, new_place;
	/*
	 * Where to show it in the new version: new_place, or the key of what
	 * it was taken from, or else the version.
	 */
	struct policyc_place anchor;
	size_t audience_count, difference_count;
};

/* What a person decided on a change: an entry of accepted.yaml. */
struct policyc_acceptance {
	/* What it means to them, and by its rule or the settings. */
	enum policyc_class significance, by_rule;
	const char *reason, *by, *ref; /* ref: "" for none */
	const char *on;	   /* the day, ISO 8601 */
	const char *until; /* the version that it is for, and ends with */
	struct policyc_place place; /* of the entry */
};

/* Number of changes; 0 before policyc_compare(). */
POLICYC_API size_t policyc_change_count(const struct policyc *);

/*
 * Fills *out with the i-th change, the gravest class first and then in the
 * order of the model; false past the last one, or when there is no memory.
 */
POLICYC_API bool policyc_change(struct policyc *, size_t i,
    struct policyc_change *out);

/*
 * Fills *out with what was decided on change `i`; its texts live until
 * policyc_free().  False when nobody decided on it, past the last change, or
 * when there is no memory.
 */
POLICYC_API bool policyc_change_acceptance(struct policyc *, size_t i,
    struct policyc_acceptance *out);

/* The j-th audience that change `i` concerns, its id; NULL past the last. */
POLICYC_API const char *policyc_change_audience(struct policyc *, size_t i,
    size_t j);

/* A difference of the two models: a part of a change. */
struct policyc_difference {
	const char *path, *from, *to; /* as in struct policyc_change */
};

/* Fills *out with difference `j` of change `i`; false past the last one. */
POLICYC_API bool policyc_difference(struct policyc *, size_t i, size_t j,
    struct policyc_difference *out);

/*
 * Whether a locale's translation has the texts that change `i` touches as they
 * are now: "current", "stale" or "missing"; NULL where it touches no text, or
 * no translation of the locale was read.
 */
POLICYC_API const char *policyc_change_locale(struct policyc *, size_t i,
    const char *locale);

/* Where people have to be asked for consent again, and why. */
struct policyc_reconsent {
	const char *path; /* of a purpose, or of what else asks */
	size_t because_count, audience_count, data_count;
};

/* Fills *out with the i-th; false past the last one. */
POLICYC_API bool policyc_reconsent(struct policyc *, size_t i,
    struct policyc_reconsent *out);
/* The fingerprint of the j-th change that is the reason; NULL past the last. */
POLICYC_API const char *policyc_reconsent_because(struct policyc *, size_t i,
    size_t j);
POLICYC_API const char *policyc_reconsent_audience(struct policyc *, size_t i,
    size_t j);
/* The j-th type of data that they are asked about, its id; likewise. */
POLICYC_API const char *policyc_reconsent_data(struct policyc *, size_t i,
    size_t j);

/*
 * Judges whether the new version may be published: its number, its dates, the
 * time that people are given (WP260, paras 29 to 31), the summary of changes
 * and the translations in each language, and what nobody has decided on.  What
 * is not met is added to the diagnostics, by rules of the theme "gate" at the
 * levels that the settings give them, and so is what the settings ask for less
 * than those of `since`, or else of the former version.
 *
 * c      was compared by policyc_compare(), which was told today: without it
 *        nothing is said of the time that people are given, unless the notice
 *        says from when on it can be read.
 * since  where the branch began, compared with the same former version; read
 *        during the call alone.  Changes that it has are `inherited`, and
 *        decisions that it has not, and that take a change for less, are
 *        pointed out.  NULL for none.
 *
 * May be called once per compilation; policyc_change() is asked again for what
 * is inherited.  Returns POLICYC_OK (there may be warnings), POLICYC_INVALID
 * (there are errors, see the diagnostics; or nothing was compared, or the call
 * was made before) or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_gate(struct policyc *c,
    const struct policyc *since) POLICYC_MUST_USE;

/*
 * What the settings want a policy to be compared with before it is published
 * (`gate.against`), as a command line would name it: "@published" where they
 * do not say, or none were read before.  Lives until policyc_free(); NULL when
 * there is no memory.
 */
POLICYC_API const char *policyc_gate_against(struct policyc *);

/* A decision to be recorded; read during policyc_acknowledge() alone. */
struct policyc_acknowledgement {
	const size_t *changes; /* as policyc_change() counts them */
	size_t change_count;
	/*
	 * What they mean; 0: what their rules say, which leaves a review open.
	 * Not POLICYC_REVIEW.
	 */
	enum policyc_class significance;
	const char *reason, *by; /* UTF-8, not empty */
	const char *on;		 /* the day, ISO 8601 */
	const char *ref; /* where more about it is written; NULL: nowhere */
};

/*
 * Writes the file accepted.yaml anew: the bytes that policyc_read_accepted()
 * was given, if it was called, and an entry for each change behind them.  What
 * was compared stays as it was: a decision counts when it is read.
 *
 * bytes, len  *bytes is UTF-8 and NUL-terminated, `len` bytes without the NUL,
 *             and valid until policyc_free(); NULL and 0 unless POLICYC_OK.
 *
 * To be called after policyc_compare(), and as often as is wanted.  Returns
 * POLICYC_OK, POLICYC_INVALID (nothing was compared, there is no such change,
 * `on` is no date, or the file is written in a way that entries cannot be added
 * at its end) or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_acknowledge(struct policyc *,
    const struct policyc_acknowledgement *asked, const char **bytes,
    size_t *len) POLICYC_MUST_USE;

/* The version that all changes together ask for. */
struct policyc_bump {
	const char *published, *current, *required;
	const char *level; /* "major", "minor", "patch" or "none" */
	/* The gravest class that counts; 0: none does. */
	enum policyc_class significance;
	/*
	 * "ok", "version-not-bumped", "version-bump-too-small",
	 * "version-bump-too-large", "version-went-back"; or "review-open": a
	 * person has still to decide, and what is required is a lower bound.
	 */
	const char *verdict;
	/* The verdict on the numbers alone, whatever is open. */
	const char *numbers;
	bool lower_bound;
	/*
	 * Where the new version is written, without quotes around it: its
	 * `offset` and `length` are the bytes of what policyc_read() was given
	 * to be replaced by `required`.
	 */
	struct policyc_place place;
};

/*
 * Fills *out; its texts live until policyc_free().  False before
 * policyc_compare(), or when there is no memory.
 */
POLICYC_API bool policyc_bump(struct policyc *, struct policyc_bump *out);

enum policyc_redline_form {
	POLICYC_REDLINE_TERMINAL = 1, /* plain text, marks [-old-] {+new+} */
	POLICYC_REDLINE_MARKDOWN, /* for a comment on a pull request; capped */
	POLICYC_REDLINE_CRITIC,	  /* CriticMarkup: both documents in one */
	POLICYC_REDLINE_HTML	  /* one self-contained page, without a script */
};

struct policyc_redline {
	enum policyc_redline_form form;
	const char *old_name, *new_name; /* as the reader knows the versions */
	/* The languages whose words are shown (BCP 47); none: all. */
	const char *const *locales;
	size_t locale_count;
	/* On a terminal: */
	unsigned width; /* cells; from 120 on the versions stand side by side */
	bool colour;	/* besides the marks, never in their place */
	bool all;	/* what is unchanged, too */
};

/*
 * Writes what policyc_compare() found, and what became of the words of the
 * notice in each language that both versions have: word by word in sentences
 * in clauses, with what was moved.  In a language in which a text of either
 * version is missing or stale, or below the gate, both are drafts.
 *
 * bytes, len  *bytes is UTF-8 and NUL-terminated, owned by the compilation,
 *             and valid until the next call that hands out bytes or
 *             policyc_free().  NULL and 0 when there is none.
 *
 * Returns POLICYC_OK, POLICYC_INVALID (nothing was compared, or there is no
 * such form) or POLICYC_NOMEM.
 */
POLICYC_API enum policyc_status policyc_redline(struct policyc *,
    const struct policyc_redline *asked, const char **bytes, size_t *len)
    POLICYC_MUST_USE;

/*
 * Width of a text on a terminal, in cells: wide characters count two,
 * combining ones none, tabs and controls one.  Thread-safe.
 */
POLICYC_API size_t policyc_cells(const char *text, size_t len);

#ifdef __cplusplus
}
#endif

#endif
