/* Is all translated, from the texts as they are, as far as is wanted? */
#include "base/arena.h"
#include "i18n/approve.h"
#include "i18n/messages.h"
#include "i18n/rule.h"

/* A form of one of policyc's own sentences that count. */
static bool
is_plural(const struct lint *l, const struct pair *p)
{
	struct str stem, last;
	enum cldr_plural category;

	if (l->asked->model)
		return false;
	category = messages_category(p->text->id, &stem);
	last = str_from_off(p->text->id, stem.len);
	return str_eq(last, str_from(cldr_plural_name(category)));
}

static void
plural_missing(struct lint *l, const struct pair *p)
{
	if (!p->translated && !p->stale && is_plural(l, p))
		lint_found(l, p, STR(""),
		    "'%.*s', which some number needs in '%.*s', has no "
		    "translation", STR_ARG(p->text->id),
		    STR_ARG(l->asked->locale));
}

static void
missing(struct lint *l, const struct pair *p)
{
	if (!p->translated && !p->stale && !is_mandatory(p) &&
	    !is_plural(l, p))
		lint_found(l, p, STR(""),
		    "'%.*s' has no translation into '%.*s'",
		    STR_ARG(p->text->id), STR_ARG(l->asked->locale));
}

/* As good as missing: what the law asks for, left as it was. */
static void
mandatory(struct lint *l, const struct pair *p)
{
	bool same = p->translated && p->source.count > 3 &&
	    xliff_same(p->source.text, p->target.text);

	if (!is_mandatory(p) || p->stale || (p->translated && !same))
		return;
	lint_found(l, p, STR(""),
	    same ? "'%.*s', which the law asks for, is not translated into "
		   "'%.*s' but copied"
		 : "'%.*s', which the law asks for, has no translation into "
		   "'%.*s'",
	    STR_ARG(p->text->id), STR_ARG(l->asked->locale));
}

static void
stale(struct lint *l, const struct pair *p)
{
	if (p->stale)
		lint_found(l, p, STR(""),
		    xliff_same(p->unit->source, p->text->source)
			? "the translation of '%.*s' is marked as not yet done"
			: "the translation of '%.*s' was made from another "
			  "text", STR_ARG(p->text->id));
}

static bool
approved(struct lint *l, const struct pair *p)
{
	return is_approved(l->arena, p->unit, l->asked->locale);
}

/* Signed for once, and changed since; or "final" by a tool's own decision. */
static void
approval_void(struct lint *l, const struct pair *p)
{
	const struct xliff_unit *u = p->unit;

	if (!u->approved_sha256.len || approved(l, p))
		return;
	if (l->asked->gate != GATE_FINAL)
		l->at_most = LEVEL_WARNING;
	lint_found(l, p, STR(""), u->state == XLIFF_FINAL
		? "the translation of '%.*s' is not the one that was approved"
		: "the translation of '%.*s' was approved and is no longer "
		  "final", STR_ARG(p->text->id));
}

static void
below_gate(struct lint *l, const struct pair *p)
{
	enum xliff_state state = p->unit->state;

	/* A tool's "final" without a signature is worth a translation. */
	if (state == XLIFF_FINAL && !approved(l, p))
		state = XLIFF_TRANSLATED;
	if ((l->asked->gate == GATE_FINAL && state < XLIFF_FINAL) ||
	    (l->asked->gate == GATE_REVIEWED && state < XLIFF_REVIEWED))
		lint_found(l, p, STR(""),
		    "the translation of '%.*s' is not yet '%s'",
		    STR_ARG(p->text->id), names_gates.ids[l->asked->gate]);
}

static void
not_canonical(struct lint *l)
{
	struct str is = l->asked->source->text, be = l->asked->canonical;
	size_t line = 1;

	if (str_eq(is, be))
		return;
	for (size_t i = 0; i < is.len && i < be.len && is.p[i] == be.p[i];
	     i++)
		line += is.p[i] == '\n';
	lint_found_file(l, "the file is not in the form that policyc writes: "
	    "line %zu is the first that differs", line);
}

/* clang-format off */
const struct lint_row coverage_rows[] = {
	{ R_MISSING_TARGET,              .each = missing },
	{ R_MANDATORY_UNIT_UNTRANSLATED, .each = mandatory },
	{ R_STALE_TARGET,                .each = stale },
	{ R_APPROVAL_VOID,               .pair = approval_void },
	{ R_BELOW_GATE,                  .pair = below_gate },
	{ R_PLURAL_MISSING,              .each = plural_missing },
	{ R_FILE_NOT_CANONICAL,          .file = not_canonical },
	{ 0 },
};
/* clang-format on */
