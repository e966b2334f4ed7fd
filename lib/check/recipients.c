/* Who receives the data. */
#include "base/arena.h"
#include "check/rule.h"

/* --- recipients that nothing leads to ------------------------------------ */

/* By position: whether a purpose, a transfer or a cookie names it. */
struct index {
	const struct recipient *all;
	bool *named;
	bool misspelt; /* some name is of none: it may mean any of them */
};

static void
name_one(struct index *x, const struct ref *r)
{
	if (r->to)
		x->named[(const struct recipient *)(const void *)r->to -
		    x->all] = true;
	else if (r->id.len)
		x->misspelt = true;
}

static void
name_all(struct index *x, const struct list *refs)
{
	for (EACH(struct ref, r, *refs))
		name_one(x, r);
}

static struct index
named_somewhere(const struct check *c, const struct policy *p)
{
	struct index x = { p->recipients.items,
		arena_array(c->arena, p->recipients.count + 1, sizeof(bool)),
		false };

	for (EACH(struct purpose, u, p->purposes))
		name_all(&x, &u->recipients);
	for (EACH(struct transfer, t, p->transfers))
		name_all(&x, &t->recipients);
	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items)) {
			name_one(&x, &k->provider);
			name_all(&x, &k->shared_with);
		}
	return x;
}

/* `when` says what leads to it: an event, not a purpose. */
static void
unreferenced(struct check *c, const struct policy *p)
{
	struct index x = named_somewhere(c, p);
	size_t i = 0;

	for (EACH(struct recipient, r, p->recipients))
		if (!x.named[i++] && !x.misspelt && !r->when.s.len)
			found(c, r->item.key_at,
			    key_to(c, "recipients", &r->item),
			    "no purpose, transfer or cookie leads to the "
			    "recipient '%.*s'",
			    STR_ARG(r->item.id));
}

/* --- promises not to share ------------------------------------------------ */

static bool
advertises(const struct recipient *r)
{
	return decides_itself(r) &&
	    (r->category.is == RECIPIENT_MARKETING ||
		r->category.is == RECIPIENT_ANALYTICS ||
		r->category.is == RECIPIENT_EMBEDDED);
}

static bool
is_marketing(const struct purpose *p)
{
	return p->direct_marketing.is == FLAG_YES ||
	    has_choice(&p->kinds, PURPOSE_MARKETING) ||
	    has_choice(&p->kinds, PURPOSE_ADVERTISING);
}

/* The first of many places makes the finding; the next few join it. */
struct contradiction {
	const struct choice *promise;
	struct diag *diag;
	unsigned places;
};

#define PLACES_MAX 5

static const char *const promises[NOT_SHARED_COUNT] = {
	[NOT_SHARED_THIRD_PARTY_MARKETING] =
	    "nobody else gets data for marketing",
	[NOT_SHARED_SALE] = "data are not sold",
	[NOT_SHARED_ADVERTISING] = "data are not shared for advertising",
};

static void
contradict(struct check *c, struct contradiction *x, struct span at,
    const char *what, struct str id)
{
	if (!x->diag)
		x->diag = found(c, x->promise->at, "not_shared",
		    "the notice promises that %s, and the %s '%.*s' speaks "
		    "against it",
		    promises[x->promise->is], what, STR_ARG(id));
	if (x->places++ < PLACES_MAX)
		diag_place(c->ds, x->diag, at, "this %s speaks against it",
		    what);
}

static void
purposes_against(struct check *c, struct contradiction *x)
{
	for (EACH(struct purpose, p, c->policy->purposes)) {
		if (!is_marketing(p))
			continue;
		for (EACH(struct ref, r, p->recipients)) {
			const struct recipient *to = (const void *)r->to;

			if (to && advertises(to))
				contradict(c, x, r->at, "recipient",
				    to->item.id);
		}
	}
}

static void
promise_broken(struct check *c, const struct policy *p)
{
	struct contradiction x = { p->not_shared.items, NULL, 0 };

	if (!p->not_shared.count || !x.promise->is)
		return;
	purposes_against(c, &x);
	for (EACH(struct cookie_group, g, p->cookies.groups))
		for (EACH(struct cookie, k, g->items))
			if (advertises_by(g, k))
				contradict(c, &x, k->item.key_at, "cookie",
				    k->item.id);
}

const struct check_row recipients_rows[] = {
	{ R_EU13_RECIPIENTS, .require = "recipients",
	  .say = "the notice does not say who receives the data" },
	{ R_CH19_RECIPIENTS, .require = "recipients",
	  .say = "the notice does not say who receives the data" },
	{ R_RECIPIENT_UNREFERENCED, .policy = unreferenced },
	{ R_NO_SALE_CONTRADICTED, .policy = promise_broken },
	{ R_NONE },
};
