#include "check/check.h"

#include <assert.h>

#include "base/arena.h"
#include "check/run.h"

/* --- which rules run ---------------------------------------------------- */

static bool
regime_named(unsigned regimes, struct str word)
{
	unsigned regime = names_find(&names_regimes, word);

	return regime && (regimes & 1u << regime);
}

bool
check_names(enum rule rule, struct str word)
{
	const struct rule_row *row = &rule_rows[rule];

	return rule_is_called(rule, word) ||
	    str_eq(word, str_from(row->theme)) ||
	    regime_named(row->regimes, word);
}

static bool
named(enum rule rule, const struct str *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (check_names(rule, words[i]))
			return true;
	return false;
}

static bool
in_force(enum rule rule, struct date as_of)
{
	const struct rule_row *row = &rule_rows[rule];
	struct date day;

	if (!as_of.year)
		return true;
	if (*row->from && date_parse(str_from(row->from), &day) &&
	    date_cmp(as_of, day) < 0)
		return false;
	return !*row->to || !date_parse(str_from(row->to), &day) ||
	    date_cmp(as_of, day) <= 0;
}

static bool
applies(const struct check *c, enum rule rule)
{
	unsigned regimes = rule_rows[rule].regimes;

	return (!regimes || (regimes & c->regimes)) &&
	    in_force(rule, c->as_of);
}

static void
choose(struct check *c)
{
	const struct check_request *q = c->runner->request;

	for (unsigned i = 1; i < RULE_COUNT; i++) {
		enum rule rule = (enum rule)i;
		bool wanted = q->select_count
		    ? named(rule, q->select, q->select_count)
		    : rule != R_ALWAYS_FAILS;

		c->runner->levels[i] = settings_level(c->settings, rule);
		c->runner->chosen[i] = wanted && applies(c, rule) &&
		    !named(rule, q->ignore, q->ignore_count);
	}
}

/* --- one rule ----------------------------------------------------------- */

void
step_in(struct check *c, const char *key, const struct item *entry)
{
	assert(c->step_count < STEPS_MAX);
	c->steps[c->step_count++] = (struct step){ key, entry };
}

void
step_out(struct check *c)
{
	c->step_count--;
}

/* `say`, with the entry's id for {}. */
static struct str
sentence(struct check *c, const char *say)
{
	struct str s = str_from(say), id = STR("");
	size_t hole = str_search(s, STR("{}"));
	const struct item *entry = entry_of(c);

	if (hole == s.len)
		return s;
	if (entry)
		id = diag_quote(c->ds, entry->id);
	return arena_printf(c->arena, "%.*s%.*s%.*s", (int)hole, s.p,
	    STR_ARG(id), (int)(s.len - hole - 2), s.p + hole + 2);
}

/* Of an entry without a key, the word that names it. */
static struct span
word_of(const struct record *r, const void *entry)
{
	const struct field *f = record_flagged(r, FIELD_IDENTITY);

	if (!f || f->kind != FIELD_ENUM)
		return (struct span){ 0 };
	return ((const struct choice *)field_of(f, entry))->at;
}

static void
require(struct check *c, const struct check_row *row, const struct record *r,
    const void *entry)
{
	if (row->when && !row->when(c, entry))
		return;
	if (record_states(r, entry, str_from(row->require)))
		return;
	found(c, row->at ? row->at(c->policy) : word_of(r, entry),
	    row->require, "%.*s", STR_ARG(sentence(c, row->say)));
}

/* The record that a map or list of the policy or of an entry holds. */
static const struct record *
record_in(const struct record *r, const char *key)
{
	const struct field *f = record_field(r, str_from(key));

	assert(f && f->record);
	return f->record;
}

/* For each entry of a list: the row's function, or its requirement. */
#define EACH_ENTRY(c, type, x, list, key, function)                        \
	for (EACH(struct type, x, list)) {                                 \
		step_in((c), (key), &x->item);                             \
		if (row->function)                                         \
			row->function((c), x);                             \
		else                                                       \
			require((c), row, record_in(r, (key)), x);         \
		step_out(c);                                               \
	}

static void
each_basis(struct check *c, const struct check_row *row)
{
	const struct record *r = record_in(
	    record_in(&policy_record, "purposes"), "bases");

	for (EACH(struct purpose, p, c->policy->purposes)) {
		step_in(c, "purposes", &p->item);
		for (EACH(struct basis, b, p->bases)) {
			step_in(c, "bases", &b->item);
			if (row->basis)
				row->basis(c, p, b);
			else
				require(c, row, r, b);
			step_out(c);
		}
		step_out(c);
	}
}

static void
each_group(struct check *c, const struct check_row *row, bool cookies)
{
	const struct record *group = record_in(
	    record_in(&policy_record, "cookies"), "groups");
	const struct record *item = record_in(group, "items");

	for (EACH(struct cookie_group, g, c->policy->cookies.groups)) {
		step_in(c, "cookies.groups", &g->item);
		if (!cookies && row->group)
			row->group(c, g);
		else if (!cookies)
			require(c, row, group, g);
		for (EACH(struct cookie, k, g->items)) {
			if (!cookies)
				break;
			step_in(c, "items", &k->item);
			if (row->cookie)
				row->cookie(c, g, k);
			else
				require(c, row, item, k);
			step_out(c);
		}
		step_out(c);
	}
}

static void
each_party(struct check *c, const struct check_row *row, bool joint)
{
	const char *key = joint ? "joint_controllers" : "representatives";
	const struct record *r = record_in(
	    record_in(&policy_record, "controller"), key);
	const struct controller *k = &c->policy->controller;
	void (*function)(struct check *, const struct party *) =
	    joint ? row->joint : row->representative;

	for (EACH(struct party, p,
		 *(joint ? &k->joint_controllers : &k->representatives))) {
		step_in(c, joint ? "controller.joint_controllers"
				 : "controller.representatives", &p->item);
		if (function)
			function(c, p);
		else
			require(c, row, r, p);
		step_out(c);
	}
}

/* What a row looks at: its function says so, or its requirement. */
static enum each
looks_at(const struct check_row *row)
{
	return row->audience	   ? IN_AUDIENCES
	    : row->data_type	   ? IN_DATA_TYPES
	    : row->source	   ? IN_SOURCES
	    : row->purpose	   ? IN_PURPOSES
	    : row->basis	   ? IN_BASES
	    : row->recipient	   ? IN_RECIPIENTS
	    : row->transfer	   ? IN_TRANSFERS
	    : row->retention	   ? IN_RETENTION
	    : row->decision	   ? IN_DECISIONS
	    : row->joint	   ? IN_JOINT_CONTROLLERS
	    : row->representative  ? IN_REPRESENTATIVES
	    : row->role		   ? IN_ROLES
	    : row->group	   ? IN_COOKIE_GROUPS
	    : row->cookie	   ? IN_COOKIES
				   : row->in;
}

static void
run_row(struct check *c, const struct check_row *row)
{
	const struct policy *p = c->policy;
	const struct record *r = &policy_record;

	switch (looks_at(row)) {
	case IN_POLICY:
		if (row->policy)
			row->policy(c, p);
		else
			require(c, row, r, p);
		return;
	case IN_AUDIENCES:
		EACH_ENTRY(c, audience, x, p->audiences, "audiences", audience)
		return;
	case IN_DATA_TYPES:
		EACH_ENTRY(c, data_type, x, p->data_types, "data_types",
		    data_type)
		return;
	case IN_SOURCES:
		EACH_ENTRY(c, data_origin, x, p->sources, "sources", source)
		return;
	case IN_PURPOSES:
		EACH_ENTRY(c, purpose, x, p->purposes, "purposes", purpose)
		return;
	case IN_BASES:
		each_basis(c, row);
		return;
	case IN_RECIPIENTS:
		EACH_ENTRY(c, recipient, x, p->recipients, "recipients",
		    recipient)
		return;
	case IN_TRANSFERS:
		EACH_ENTRY(c, transfer, x, p->transfers, "transfers", transfer)
		return;
	case IN_RETENTION:
		EACH_ENTRY(c, retention, x, p->retention, "retention",
		    retention)
		return;
	case IN_DECISIONS:
		EACH_ENTRY(c, automated_decision, x, p->automated_decisions,
		    "automated_decisions", decision)
		return;
	case IN_ROLES:
		EACH_ENTRY(c, role_situation, x, p->roles, "roles", role)
		return;
	case IN_JOINT_CONTROLLERS:
	case IN_REPRESENTATIVES:
		each_party(c, row, looks_at(row) == IN_JOINT_CONTROLLERS);
		return;
	case IN_COOKIE_GROUPS:
	case IN_COOKIES:
		each_group(c, row, looks_at(row) == IN_COOKIES);
		return;
	}
}

/* The rules that it needs run first, unheard if nobody chose them. */
static void
run(struct check *c, enum rule rule)
{
	struct runner *r = c->runner;

	if (r->ran[rule] || !r->rows[rule] || !applies(c, rule))
		return;
	r->ran[rule] = true;
	for (const unsigned short *n = rule_rows[rule].needs; *n; n++)
		run(c, (enum rule)*n);
	c->rule = rule;
	run_row(c, r->rows[rule]);
}

/* --- the run ------------------------------------------------------------ */

static const struct check_row *const themes[] = { own_rows, controller_rows,
	complaints_rows, purposes_rows, bases_rows, special_rows, data_rows,
	recipients_rows, transfers_rows, security_rows, retention_rows,
	rights_rows, decisions_rows, children_rows, cookies_rows,
	cookie_names_rows, california_rows, versions_rows };

#define THEME_COUNT (sizeof(themes) / sizeof(themes[0]))

static void
add_all_rows(struct runner *r)
{
	for (size_t i = 0; i < THEME_COUNT; i++)
		for (const struct check_row *x = themes[i]; x->rule; x++) {
			assert(!r->rows[x->rule]);
			r->rows[x->rule] = x;
		}
}

bool
check_decides(enum rule rule)
{
	for (size_t i = 0; i < THEME_COUNT; i++)
		for (const struct check_row *x = themes[i]; x->rule; x++)
			if (x->rule == rule)
				return true;
	return rule == R_ACCEPT_UNUSED;
}

/* Silence about the laws is judged by the strictest of them. */
static unsigned
regimes_of(const struct policy *p)
{
	unsigned regimes = 0;

	for (EACH(struct choice, x, p->notice.regimes))
		regimes |= 1u << x->is;
	return regimes ? regimes
		       : 1u << REGIME_EU_GDPR | 1u << REGIME_EPRIVACY;
}

/* The day asked for, the notice's own, or today. */
static struct date
judged_day(const struct check_request *q)
{
	struct date effective = q->model->policy.notice.effective.date;

	if (q->as_of.year)
		return q->as_of;
	return effective.year ? effective : q->today;
}

static bool
is_heard(const struct runner *r, enum rule rule)
{
	return r->chosen[rule] && r->levels[rule];
}

void
check_policy(struct diags *ds, const struct check_request *q,
    struct check_result *out)
{
	struct runner *r = ARENA_NEW(ds->arena, struct runner);
	const struct policy *p = &q->model->policy;
	struct check c = {
		.ds = ds,
		.arena = ds->arena,
		.model = q->model,
		.policy = p,
		.settings = q->settings,
		.as_of = judged_day(q),
		.today = q->today,
		.regimes = regimes_of(p),
		.asked = q,
		.runner = r,
	};

	r->request = q;
	found_init(&c);
	add_all_rows(r);
	choose(&c);
	for (unsigned i = 1; i < RULE_COUNT; i++)
		if (is_heard(r, (enum rule)i))
			run(&c, (enum rule)i);
	if (is_heard(r, R_ACCEPT_UNUSED))
		unused_acceptances(&c);
	/* What ran only because another rule needs it judged nothing. */
	for (unsigned i = 1; i < RULE_COUNT; i++)
		out->ran[i] = r->ran[i] && is_heard(r, (enum rule)i);
}
