/*
 * What a person may ask for, and how: Art. 12 and 15 to 22 GDPR.
 *
 * The rights themselves follow from laws and bases (model/facts.h); what can
 * go wrong is that the author's own list, `rights.stated`, leaves one out.
 */
#include "check/rule.h"

/* --- rights that the author's list leaves out ----------------------------- */

/* Where a purpose rests on a basis of the family; no place: none does. */
static struct span
rests_on(const struct policy *policy, enum lawful_basis family)
{
	const struct basis *b = first_basis(policy, family);

	return b ? b->basis.at : (struct span){ 0 };
}

static struct span
either(struct span a, struct span b)
{
	return a.len ? a : b;
}

static struct span
explicit_consent(const struct policy *policy)
{
	const struct art9 *a = first_explicit_consent(policy);

	return a ? a->condition.at : (struct span){ 0 };
}

static struct span
portable(const struct policy *p)
{
	return either(either(rests_on(p, BASIS_CONSENT),
			  rests_on(p, BASIS_CONTRACT)),
	    explicit_consent(p));
}

static struct span
objectionable(const struct policy *p)
{
	return either(rests_on(p, BASIS_LEGITIMATE_INTERESTS),
	    rests_on(p, BASIS_PUBLIC_TASK));
}

static struct span
recognised(const struct policy *p)
{
	return rests_on(p, BASIS_RECOGNISED_LEGITIMATE_INTERESTS);
}

static struct span
marketing(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (p->direct_marketing.is == FLAG_YES)
			return p->direct_marketing.at;
	return (struct span){ 0 };
}

static const struct due dues[] = {
/* clang-format off */
	{ R_EU13_RIGHT_ACCESS,        RIGHT_ACCESS,        NULL,          "right of access" },
	{ R_EU13_RIGHT_RECTIFICATION, RIGHT_RECTIFICATION, NULL,          "right to rectification" },
	{ R_EU13_RIGHT_ERASURE,       RIGHT_ERASURE,       NULL,          "right to erasure" },
	{ R_EU13_RIGHT_RESTRICTION,   RIGHT_RESTRICTION,   NULL,          "right to restriction" },
	{ R_EU13_RIGHT_PORTABILITY,   RIGHT_PORTABILITY,   portable,      "right to data portability" },
	{ R_EU13_RIGHT_OBJECTION,     RIGHT_OBJECTION,     objectionable, "right to object" },
	{ R_UK21_OBJECTION_EA,        RIGHT_OBJECTION,     recognised,    "right to object" },
	{ R_EU21_OBJECTION_DM,        RIGHT_OBJECTION_DM,  marketing,     "right to object to direct marketing" },
	/* clang-format on */
	{ R_NONE, RIGHT_NONE, NULL, NULL },
};

static void
right_missing(struct check *c, const struct policy *p)
{
	(void)p;
	judge_rights(c, dues);
}

/* --- how to ask --------------------------------------------------------- */

/* A policy without any contact is eu13-controller-contact's matter. */
static void
no_way(struct check *c, const struct policy *p)
{
	if (!prints_rights(p) && p->notice.family.role.is != FAMILY_CHILD)
		found(c, p->sections.at, "sections",
		    "the notice leaves out the section on rights");
}

#define DOMAINS_MAX 32

struct domains {
	struct str of[DOMAINS_MAX];
	size_t count;
};

static struct str
domain_of(struct str address)
{
	size_t at = str_find(address, '@'), scheme;

	if (at < address.len)
		return str_from_off(address, at + 1);
	scheme = str_search(address, STR("://"));
	if (scheme < address.len)
		address = str_from_off(address, scheme + 3);
	return str_sub(address, 0, str_find(address, '/'));
}

static void
add_domain(struct domains *d, struct word address)
{
	if (address.s.len && d->count < DOMAINS_MAX)
		d->of[d->count++] = domain_of(address.s);
}

/* "www.example.org" lies in "example.org". */
static bool
lies_in(struct str inner, struct str outer)
{
	return str_ends(inner, outer) &&
	    (inner.len == outer.len ||
		inner.p[inner.len - outer.len - 1] == '.');
}

static bool
known(const struct domains *d, struct str domain)
{
	for (size_t i = 0; i < d->count; i++)
		if (lies_in(domain, d->of[i]) || lies_in(d->of[i], domain))
			return true;
	return false;
}

static struct domains
domains_of(const struct policy *p)
{
	const struct controller *k = &p->controller;
	struct domains d = { .count = 0 };

	add_domain(&d, k->contact.email);
	add_domain(&d, k->contact.url);
	add_domain(&d, k->dpo.email);
	add_domain(&d, k->dpo.url);
	add_domain(&d, p->complaints.controller_route.email);
	add_domain(&d, p->complaints.controller_route.url);
	add_domain(&d, p->notice.url);
	for (EACH(struct party, r, k->representatives))
		add_domain(&d, r->email);
	for (EACH(struct party, j, k->joint_controllers))
		add_domain(&d, j->email);
	for (EACH(struct service, s, p->scope.services))
		add_domain(&d, s->url);
	return d;
}

/*
 * A mailbox for requests alone is good practice, so that an address stands
 * nowhere else proves nothing; only a strange domain is worth a warning.
 */
static void
dead_route(struct check *c, const struct policy *p)
{
	struct domains d = domains_of(p);

	if (!d.count || d.count == DOMAINS_MAX)
		return;
	for (EACH(struct word, w, p->rights.contact))
		if (str_find(w->s, '@') < w->s.len &&
		    !known(&d, domain_of(w->s)))
			found(c, w->at, "rights.contact",
			    "requests go to '%.*s', and no other address of "
			    "the notice has that domain",
			    STR_ARG(w->s));
}

/* Calendar months are as long as the longest, to be fair to days. */
static bool
longer(struct duration d, unsigned months)
{
	long more = (long)(d.years * 12 + d.months) - (long)months;

	d.years = d.months = 0;
	return more * 31 + period_days(d) > 0;
}

static void
slow(struct check *c, const struct policy *p)
{
	const struct rights *r = &p->rights;

	if (c->rule == R_EU12_DEADLINE && british_only(c))
		return;
	if (longer(r->respond_within.duration, 1))
		found(c, r->respond_within.at, "rights.respond_within",
		    "the time for an answer is longer than one month");
	if (longer(r->extended_by.duration, 2))
		found(c, r->extended_by.at, "rights.extended_by",
		    "the extension of that time is longer than two months");
}

static void
costs(struct check *c, const struct policy *p)
{
	const struct choice *when = &p->rights.fee_when;

	if (when->is == FEE_ALWAYS)
		found(c, when->at, "rights.fee_when",
		    "every request costs a fee");
	if (when->is == FEE_REPEATED)
		found(c, when->at, "rights.fee_when",
		    "a request costs a fee as soon as it is repeated");
}

static void
suspicious(struct check *c, const struct policy *p)
{
	if (p->rights.identity_proof.is == IDENTITY_PROOF_ALWAYS)
		found(c, p->rights.identity_proof.at, "rights.identity_proof",
		    "everybody who makes a request has to prove who they are");
}

/* --- portability -------------------------------------------------------- */

static const struct right_note *
note_on(const struct policy *p, enum right right)
{
	for (EACH(struct right_note, n, p->rights.details))
		if (str_eq(n->item.id, str_from(right_ids[right])))
			return n;
	return NULL;
}

static bool
gives_portability(const struct choice *basis)
{
	enum lawful_basis family = basis_family((enum lawful_basis)basis->is);

	return family == BASIS_CONSENT || family == BASIS_CONTRACT;
}

static void
overpromised(struct check *c, const struct policy *p)
{
	const struct right_note *n = note_on(p, RIGHT_PORTABILITY);

	if (!n)
		return;
	for (EACH(struct choice, b, n->bases)) {
		if (!b->is || gives_portability(b))
			continue;
		found(c, b->at, "rights.details.portability.bases",
		    "portability is promised where the basis is '%s'",
		    lawful_basis_ids[b->is]);
		return;
	}
}

/* Does every purpose say what it rests on? */
static bool
bases_known(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		if (!p->bases.count)
			return false;
	return policy->purposes.count;
}

/* A note on it alone is not shown then: right-not-shown says so. */
static void
no_ground(struct check *c, const struct policy *p)
{
	if (has_choice(&p->rights.stated, RIGHT_PORTABILITY) &&
	    bases_known(p) && !portable(p).len)
		found(c, p->rights.stated.at, "rights.stated",
		    "portability is listed, although no purpose rests on "
		    "consent or a contract");
}

/* --- objection by automated means ---------------------------------------- */

static bool
is_online(const struct policy *p)
{
	for (EACH(struct service, s, p->scope.services))
		if (s->url.s.len)
			return true;
	return p->cookies.groups.count;
}

static void
by_hand(struct check *c, const struct policy *p)
{
	struct span from = either(objectionable(p), marketing(p));
	struct diag *d;

	if (!is_online(p) || !from.len || !prints_rights(p) ||
	    p->rights.automated_objection.unit)
		return;
	d = found(c, p->rights.item.key_at, "rights.automated_objection",
	    "the notice does not say how to object by automated means");
	diag_place(c->ds, d, from, "what may be objected to");
}

const struct check_row rights_rows[] = {
	{ R_EU13_RIGHT_ACCESS, .policy = right_missing },
	{ R_EU13_RIGHT_RECTIFICATION, .policy = right_missing },
	{ R_EU13_RIGHT_ERASURE, .policy = right_missing },
	{ R_EU13_RIGHT_RESTRICTION, .policy = right_missing },
	{ R_EU13_RIGHT_PORTABILITY, .policy = right_missing },
	{ R_EU13_RIGHT_OBJECTION, .policy = right_missing },
	{ R_UK21_OBJECTION_EA, .policy = right_missing },
	{ R_EU21_OBJECTION_DM, .policy = right_missing },
	{ R_EU13_RIGHTS_HOW, .policy = no_way },
	{ R_RIGHTS_ROUTE_DEAD, .policy = dead_route },
	{ R_EU12_DEADLINE, .policy = slow },
	{ R_UK12A_TIME, .policy = slow },
	{ R_EU12_FREE, .policy = costs },
	{ R_EU12_IDENTITY, .policy = suspicious },
	{ R_PORTABILITY_OVERPROMISED, .policy = overpromised },
	{ R_PORTABILITY_NO_GROUND, .policy = no_ground },
	{ R_EU21_OBJECTION_TECHNICAL, .policy = by_hand },
	{ R_NONE },
};
