/* Who answers for the processing, and who speaks for them. */
#include "check/rule.h"

static bool
has_postal(const struct postal *p)
{
	return p->lines.count || p->city.s.len || p->postcode.s.len;
}

static bool
reaches_controller(const struct contact *k)
{
	return k->email.s.len || k->phone.s.len || k->url.s.len ||
	    has_postal(&k->postal);
}

static bool
reaches_officer(const struct dpo *d)
{
	return d->email.s.len || d->phone.s.len || d->url.s.len ||
	    has_postal(&d->postal);
}

static bool
reaches_party(const struct party *p)
{
	return p->email.s.len || p->phone.s.len || p->url.s.len ||
	    has_postal(&p->postal);
}

/* --- the controller --------------------------------------------------- */

static void
nameless(struct check *c, const struct policy *p)
{
	if (!p->controller.legal_name.s.len)
		found(c, p->controller.item.key_at, "controller.legal_name",
		    "no controller is named");
}

/* Where there is no controller at all, that is said already. */
static void
out_of_reach(struct check *c, const struct policy *p)
{
	const struct controller *k = &p->controller;

	if (k->item.given && !reaches_controller(&k->contact))
		found(c, k->contact.item.given ? k->contact.item.key_at
					       : k->item.key_at,
		    "controller.contact",
		    "there is no way to reach the controller");
}

static void
swiss_identity(struct check *c, const struct policy *p)
{
	nameless(c, p);
	out_of_reach(c, p);
}

/* --- representatives -------------------------------------------------- */

/* Where a law wants somebody to speak for those who are not there. */
struct zone {
	enum regime regime;
	const char *name;
	bool (*in)(struct str country);
};

static bool
in_uk(struct str country)
{
	return str_eq(country, STR("GB"));
}

static bool
in_switzerland(struct str country)
{
	return str_eq(country, STR("CH"));
}

static const struct zone eea = { REGIME_EU_GDPR,
	"the European Economic Area", in_eea };
static const struct zone uk = { REGIME_UK_GDPR, "the United Kingdom", in_uk };
static const struct zone switzerland = { REGIME_CH_FADP, "Switzerland",
	in_switzerland };

/* Is it at home there, by anything that it says of itself? */
static bool
settled(const struct controller *k, const struct zone *z)
{
	for (EACH(struct word, w, k->establishments))
		if (z->in(w->s))
			return true;
	return z->in(k->registration.country.s) ||
	    z->in(k->contact.postal.country.s);
}

static bool
home_known(const struct controller *k)
{
	return k->establishments.count || k->registration.country.s.len ||
	    k->contact.postal.country.s.len;
}

/* The first country there whose people the notice addresses, or NULL. */
static const struct word *
addressed(const struct policy *p, const struct zone *z)
{
	for (EACH(struct word, w, p->scope.countries))
		if (z->in(w->s))
			return w;
	return NULL;
}

static struct str
party_country(const struct party *p)
{
	return p->country.s.len ? p->country.s : p->postal.country.s;
}

/* One that does not say whom it serves may serve anybody. */
static bool
may_serve(const struct party *p, const struct zone *z)
{
	struct str country = party_country(p);

	return p->regime.is ? p->regime.is == z->regime
			    : !country.len || z->in(country);
}

static void
incomplete(struct check *c, const struct party *p)
{
	const char *lacks = !p->legal_name.s.len ? "a name"
	    : !reaches_party(p) ? "contact details" : NULL;

	if (lacks)
		found(c, p->item.key_at,
		    key_to(c, "controller.representatives", &p->item),
		    "the representative '%.*s' is given without %s",
		    STR_ARG(p->item.id), lacks);
}

/* Who speaks for a controller abroad has to be there. */
static void
elsewhere(struct check *c, const struct party *p, const struct zone *z)
{
	struct str country = party_country(p);

	if (country.len && !z->in(country))
		found(c, p->country.s.len ? p->country.at
					  : p->postal.country.at,
		    key_to(c, "controller.representatives", &p->item),
		    "the representative '%.*s' is in %.*s, and not in %s",
		    STR_ARG(p->item.id), STR_ARG(country_name(c, country)),
		    z->name);
}

static bool
excepted(const struct controller *k)
{
	return k->sector.is == SECTOR_PUBLIC || k->representative_exception.is;
}

static void
no_representative(struct check *c, const struct policy *p,
    const struct zone *z)
{
	const struct controller *k = &p->controller;
	const struct word *target = addressed(p, z);
	struct diag *d;

	if (!target || !home_known(k) || settled(k, z) || excepted(k))
		return;
	d = found(c, k->representatives.given ? k->representatives.at
					      : k->item.key_at,
	    "controller.representatives",
	    "the controller has no establishment and no representative in %s",
	    z->name);
	diag_place(c->ds, d, target->at, "people there are addressed");
}

static void
represented(struct check *c, const struct policy *p, const struct zone *z)
{
	bool any = false;

	for (EACH(struct party, r, p->controller.representatives)) {
		if (!may_serve(r, z))
			continue;
		any = true;
		incomplete(c, r);
		elsewhere(c, r, z);
	}
	if (!any)
		no_representative(c, p, z);
}

static void
eu_representative(struct check *c, const struct policy *p)
{
	represented(c, p, &eea);
}

static void
uk_representative(struct check *c, const struct policy *p)
{
	represented(c, p, &uk);
}

/* All conditions of the law must be met: on a large scale, among others. */
static void
swiss_representative(struct check *c, const struct policy *p)
{
	if (p->controller.large_scale.count)
		represented(c, p, &switzerland);
}

static bool
serves(const struct party *p, const struct zone *z)
{
	return p->regime.is ? p->regime.is == z->regime
			    : z->in(party_country(p));
}

static void
superfluous(struct check *c, const struct party *p)
{
	const struct controller *k = &c->policy->controller;
	const struct zone *z = serves(p, &eea) ? &eea
	    : serves(p, &uk) ? &uk : NULL;

	if (z && settled(k, z))
		found(c, p->regime.at, NULL, "'%.*s' represents a controller "
		    "that is established in %s itself",
		    STR_ARG(p->item.id), z->name);
}

/* --- the data protection officer -------------------------------------- */

static void
officer_out_of_reach(struct check *c, const struct policy *p)
{
	const struct dpo *d = &p->controller.dpo;

	if (d->status.is == DPO_APPOINTED && !reaches_officer(d))
		found(c, d->item.key_at, "controller.dpo",
		    "there is no way to reach the data protection officer");
}

/* The place that says there is none, or that the controller says nothing. */
static struct span
no_officer_at(const struct controller *k)
{
	return k->dpo.status.is ? k->dpo.status.at
	    : k->dpo.item.given ? k->dpo.item.key_at : k->item.key_at;
}

static void
public_without_officer(struct check *c, const struct policy *p)
{
	const struct controller *k = &p->controller;

	if (k->sector.is == SECTOR_PUBLIC && k->dpo.status.is != DPO_APPOINTED)
		diag_place(c->ds,
		    found(c, no_officer_at(k), "controller.dpo",
			"a public authority has no data protection officer"),
		    k->sector.at, "it says that it is public");
}

static void
large_without_officer(struct check *c, const struct policy *p)
{
	const struct controller *k = &p->controller;

	if (k->large_scale.count && k->dpo.status.is != DPO_APPOINTED)
		diag_place(c->ds,
		    found(c, no_officer_at(k), "controller.dpo",
			"a controller of large-scale processing has no data "
			"protection officer"),
		    k->large_scale.at, "the processing that calls for one");
}

const struct check_row controller_rows[] = {
	{ R_EU13_CONTROLLER_IDENTITY, .policy = nameless },
	{ R_EU13_CONTROLLER_CONTACT, .policy = out_of_reach },
	{ R_CH19_CONTROLLER, .policy = swiss_identity },
	{ R_EU13_REPRESENTATIVE, .policy = eu_representative },
	{ R_UK27_REPRESENTATIVE, .policy = uk_representative },
	{ R_CH14_REPRESENTATIVE, .policy = swiss_representative },
	{ R_REPRESENTATIVE_SUPERFLUOUS, .representative = superfluous },
	{ R_EU13_DPO_CONTACT, .policy = officer_out_of_reach },
	{ R_DPO_MISSING_PUBLIC, .policy = public_without_officer },
	{ R_DPO_MISSING_SCALE, .policy = large_without_officer },
	{ R_EU26_JOINT_ESSENCE, .require = "essence",
	  .in = IN_JOINT_CONTROLLERS,
	  .say = "the joint controller '{}' is named without the essence of the arrangement" },
	{ R_NONE },
};
