/*
 * What can be said only of the whole model: its version, its locales, the
 * order of its sections.  References are resolved while decoding.
 */
#include "base/arena.h"
#include "model/decode.h"

static void
check_model_version(struct diags *ds, const struct policy *p)
{
	struct diag *d;

	if (!p->policyc.given || p->policyc.n == 1)
		return;
	d = diag(ds, R_MODEL_VERSION, p->policyc.at,
	    "the model is of version %u; policyc reads version 1",
	    p->policyc.n);
	diag_help(ds, d, "write 'policyc: 1'");
}

#define LOCALES_MAX 200

/* One that was refused stands there without text; it may be this one. */
static bool
lists_locale(const struct notice *n, struct str tag)
{
	for (EACH(struct word, w, n->locales))
		if (!w->s.len || str_eq(w->s, tag))
			return true;
	return false;
}

/* Without `locales` a notice has its source language; otherwise it lists it. */
static void
check_locales(struct diags *ds, struct model *m)
{
	struct notice *n = &m->policy.notice;
	struct word *all = n->locales.items;
	struct diag *d;

	if (n->locales.count > LOCALES_MAX) {
		diag(ds, R_YAML_TOO_MANY_NODES, n->locales.at,
		    "the notice lists %zu locales; policyc reads up to %d",
		    n->locales.count, LOCALES_MAX);
		return;
	}
	if (!n->language.s.len)
		return;
	if (!n->locales.count) {
		n->locales.items = ARENA_NEW(ds->arena, struct word);
		*(struct word *)n->locales.items = n->language;
		n->locales.count = 1;
		return;
	}
	if (!lists_locale(n, n->language.s)) {
		d = diag(ds, R_LOCALE_UNDECLARED, n->locales.at,
		    "the source language '%.*s' is not among the locales",
		    STR_ARG(n->language.s));
		diag_place(ds, d, n->language.at, "the source language");
		diag_help(ds, d, "add it to 'locales'");
	}
	for (size_t i = 0; i < n->locales.count; i++)
		for (size_t j = 0; j < i; j++)
			if (all[i].s.len && str_eq(all[i].s, all[j].s))
				diag_place(ds,
				    diag(ds, R_DUPLICATE_ENTRY, all[i].at,
					"'%.*s' stands here twice",
					STR_ARG(all[i].s)),
				    all[j].at, "the first one");
}

static struct str
section_at(const void *data, size_t i)
{
	(void)data;
	return str_from(section_names.ids[i + 1]);
}

static void
check_sections(struct diags *ds, const struct policy *p)
{
	for (EACH(struct section, s, p->sections)) {
		struct str best;
		struct diag *d;

		if (!s->item.id.len) {
			diag(ds, R_MISSING_KEY, s->item.at,
			    "a section needs 'id'")
			    ->path = STR("sections");
			continue;
		}
		if (s->title.s.len || !is_id(s->item.id) ||
		    names_find(&section_names, s->item.id))
			continue;
		best = nearest(s->item.id, section_names.count - 1,
		    section_at, NULL);
		d = diag(ds, R_UNKNOWN_SECTION, s->item.key_at,
		    "'%.*s' is not a standard section and has no title",
		    STR_ARG(s->item.id));
		if (best.len)
			diag_label(ds, d, "did you mean '%.*s'?",
			    STR_ARG(best));
		diag_help(ds, d, "give it 'title' and 'text', or use the id "
		    "of a standard section");
	}
}

void
model_resolve(struct diags *ds, struct model *m)
{
	check_model_version(ds, &m->policy);
	check_locales(ds, m);
	check_sections(ds, &m->policy);
}
