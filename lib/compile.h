/*
 * One compilation: everything that policyc.h hides, and the pipeline.
 */
#ifndef COMPILE_H
#define COMPILE_H

#include "base/out.h"
#include "doc/build.h"
#include "i18n/texts.h"
#include "policyc.h"
#include "source/diag.h"
#include "text/xliff.h"

struct accepted;
struct comparison;
struct i18n_request;
struct messages;
struct approval;
struct check_request;
struct check_result;
struct choice;
struct node;
struct settings;

/* A locale of the notice with its translation. */
struct edition {
	struct str locale;
	bool source;	   /* it is the language of the policy */
	bool read;	   /* its translation was read */
	bool broken;	   /* and has errors */
	bool taken;	   /* as far as it has texts */
	bool told;	   /* that its boilerplate is not final */
	struct translated *translations; /* by unit */
	struct source *file; /* its bytes; NULL: none, or they were let go */
	struct i18n_texts texts; /* of policyc itself, as the locale counts */
};

struct policyc {
	/*
	 * Children of the first, emptied one by one: what cmark takes, what
	 * the stage at hand needs and the next does not, and the document.
	 */
	struct arena *arena, *scratch, *passing, *pages;
	struct sources sources;
	struct diags ds;
	struct date today; /* that was told; zero: none */
	struct source *source; /* the policy; NULL when it is unreadable */
	struct model *model;
	struct messages *messages;    /* policyc's own, in place of a model */
	struct settings *settings;    /* NULL: none were read */
	struct accepted *accepted;    /* likewise */
	struct str accepted_text;     /* its bytes */
	policyc_speller *speller;     /* NULL: nobody has a dictionary */
	void *speller_data;
	bool unspelt; /* it could not tell, when a translation was judged */
	struct check_result *checked; /* NULL: not yet */
	struct comparison *changes; /* since `former`; NULL: nobody compared */
	struct policyc *former;
	bool linted[RULE_COUNT]; /* rules that judged a translation */
	bool gated; /* what was compared has been judged */
	bool failed; /* the model has errors, or there is none */
	char *notice_id, *notice_version;
	struct str text; /* the model's bytes */
	struct str differs_from; /* a published copy of other bytes */
	struct edition *editions; /* the source language first */
	size_t edition_count;
	struct xliff_names names; /* of cookies */
	struct str sha256; /* of the model's bytes, hex */
	struct doc *doc;   /* that was built last */
	const struct edition *doc_edition;
	bool doc_draft;
	struct out output; /* that was handed out last */
	struct diag **sorted; /* the diagnostics by index */
	size_t sorted_count, sorted_of;
};

/* NULL: the policy is in no such language. */
struct edition *edition_find(const struct policyc *, struct str locale);

/* The model: from bytes to a checked policy; sets c->failed. */
void compile_model(struct policyc *, struct str name, struct str text);

/* Policyc's own sentences in place of a policy; sets c->failed. */
void compile_messages(struct policyc *, struct str name, struct str text);

/*
 * What is translated into a locale: units 1 to unit_count() - 1, as in the
 * model.
 */
size_t unit_count(const struct policyc *, const struct edition *);
struct i18n_text unit_text(const struct policyc *, const struct edition *,
    size_t unit);

/* The project's settings; false when they have errors. */
bool compile_settings(struct policyc *, struct str name, struct str text);

/* What people decided on changes; false when it has errors. */
bool compile_accepted(struct policyc *, struct str name, struct str text);

/* What was published under the model's number. */
void compile_released(struct policyc *, struct str name, struct str text);

/* Whether settings can change a rule's level: what is decided, not read. */
bool compile_can_silence(enum rule);

/* The laws; the rest of the request is filled in. */
void compile_check(struct policyc *, struct check_request *);
/* The policy's tree, parsed again to be looked at; NULL when it is none. */
struct node *compile_tree(struct policyc *);

/* A locale's words: from XLIFF to translations by unit. */
void compile_translation(struct policyc *, struct edition *, struct str name,
    struct str text);

/* The same, and judges them; the rest of the request is filled in. */
void compile_check_translation(struct policyc *, struct edition *,
    struct str name, struct str text, struct i18n_request *);

/* Lets go of the file's bytes; false when a diagnostic is, or will be, there. */
bool compile_release(struct policyc *, struct edition *);

/* A finding: the locale has no translation file. */
void compile_no_translation(struct policyc *, struct edition *);

/*
 * The translation file of a locale brought up to date, into `o`; nothing,
 * with diagnostics, when the old one (p NULL: none) cannot be read.
 */
void compile_update(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, bool prune, struct out *o);

/* The translation file in its one form; nothing, with diagnostics, likewise. */
void compile_format(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, struct out *o);

/*
 * The translation file with units signed for; nothing, with diagnostics, when
 * one of them has errors or is not translated.
 */
void compile_approve(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, const struct approval *,
    struct out *o);

/* The translation file with what another program translated. */
void compile_import(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, struct str came_name,
    struct str came, struct out *o);

/* The translation file with pseudo-translations for what has none. */
void compile_pseudo(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, struct out *o);

/* A translation in another form: enum export_format. */
void compile_export(struct policyc *, struct edition *, struct str name,
    struct str old, struct str original, unsigned format, struct out *o);

/* The state that the settings want of a locale's translations: enum gate. */
const struct choice *compile_gate(const struct policyc *,
    const struct edition *);

/*
 * How far a locale is translated; false when its file could not be read, so
 * that nobody knows.
 */
bool compile_coverage(const struct policyc *, const struct edition *,
    struct policyc_coverage *out);

/*
 * Whether a locale is translated as far as its gate asks, and says where not.
 * except  a text that is not looked at; NULL: none.
 */
bool compile_translated(struct policyc *, struct edition *,
    const struct text *except);

/* Two versions that were compared, for people. */
void compile_redline(struct policyc *, const struct policyc_redline *,
    struct out *o);

/* Where a span lies, for the callers of the library; false: no memory. */
bool compile_place(struct policyc *, struct span, struct policyc_place *out);

/*
 * The document in a locale, which lives until the next one is built or a
 * translation is read; NULL, with diagnostics, when it must not be.
 */
struct doc *compile_document(struct policyc *, struct edition *, bool draft);

#endif
