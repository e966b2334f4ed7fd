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
 * given to read is not copied and has to stay as it is until policyc_free().
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

/* The notice's id, the stem of its file names; "" before a good read. */
POLICYC_API const char *policyc_notice_id(const struct policyc *);

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
	POLICYC_DRAFT = 1
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
 * unknown, missing, incomplete or stale: see the diagnostics) or _NOMEM.  The
 * same input gives the same bytes, always.
 */
POLICYC_API enum policyc_status policyc_render(struct policyc *,
    const char *locale, enum policyc_format, unsigned flags,
    const char **bytes, size_t *len) POLICYC_MUST_USE;

/*
 * Writes the translation file of a locale anew (XLIFF 2.0): every text of the
 * policy in model order, with the translations of the old file.  A text whose
 * source changed keeps its old translation as a match and goes back to
 * "initial"; a text that moved is found by its source.  Nothing is lost and a
 * second run changes no byte.
 *
 * old, old_len  the file as it is, or NULL and 0 when there is none yet; not
 *               copied.
 * old_name      shown in diagnostics; may be NULL when old is.
 * original      value of the file element's `original`, such as "policy.yaml".
 *
 * Returns POLICYC_OK with the new file in *bytes, _INVALID, _UNREADABLE or
 * _NOMEM.
 */
POLICYC_API enum policyc_status policyc_update_translation(struct policyc *,
    const char *locale, const char *old_name, const char *old,
    size_t old_len, const char *original, const char **bytes, size_t *len)
    POLICYC_MUST_USE;

/*
 * Prints one of the library's schemas or reference texts; static tables only,
 * no policy needed.
 *
 * name   "policy" (JSON Schema 2020-12 of the model), "policy.5" (the
 *        reference page, mdoc), "notice.rnc", "notice.rng", "notice.xsd",
 *        "xml.xsd" (the XML vocabulary).
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
	struct policyc_place place;
	size_t remark_count;
};

/*
 * Number of diagnostics so far, sorted by place.  Calls that add diagnostics
 * may change the order.
 */
POLICYC_API size_t policyc_diagnostic_count(struct policyc *);

/* How many more there are beyond those kept (a thousand are). */
POLICYC_API size_t policyc_diagnostic_hidden(const struct policyc *);

/*
 * Fills *out with the i-th diagnostic; false past the last one, or when there
 * is no memory.
 */
POLICYC_API bool policyc_diagnostic(struct policyc *, size_t i,
    struct policyc_diagnostic *out);

/* Fills *out with remark `j` of diagnostic `i`; false past the last one. */
POLICYC_API bool policyc_remark(struct policyc *, size_t i, size_t j,
    struct policyc_remark *out);

/*
 * Width of a text on a terminal, in cells: wide characters count two,
 * combining ones none, tabs and controls one.  Thread-safe.
 */
POLICYC_API size_t policyc_cells(const char *text, size_t len);

#ifdef __cplusplus
}
#endif

#endif
