#include "check/check.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/out.h"
#include "check/rule.h"

/* What a rule found something at: those that need it say nothing there. */
struct finding {
	struct finding *next;
	enum rule rule;
	const struct item *entry; /* NULL: the policy */
};

#define FINDINGS_SIZE 1024 /* a power of two */

struct runner {
	const struct check_request *request;
	const struct check_row *rows[RULE_COUNT];
	bool chosen[RULE_COUNT], *ran;
	enum level levels[RULE_COUNT]; /* LEVEL_NONE: off */
	struct finding *findings[FINDINGS_SIZE];
	/* Paths of what is wrong already: nothing is said below them. */
	struct str *broken;
	size_t broken_count;
	bool *accept_used; /* by index in policy->accept */
};

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

/* The level that the settings give a rule, or its own. */
static enum level
level_of(const struct check *c, enum rule rule)
{
	enum level level = rule_level(rule);

	if (!c->settings)
		return level;
	for (EACH(struct rule_setting, s, c->settings->rules)) {
		if (!rule_is_called(rule, s->item.id) || !s->level.is)
			continue;
		level = (enum level)(s->level.is - SETTING_OFF);
	}
	return level;
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

		c->runner->levels[i] = level_of(c, rule);
		c->runner->chosen[i] = wanted && applies(c, rule) &&
		    !named(rule, q->ignore, q->ignore_count);
	}
}

/* --- reports ------------------------------------------------------------ */

static struct str
path_of(const struct check *c, const char *key)
{
	struct out o;

	out_init(&o, c->arena);
	for (size_t i = 0; i < c->step_count; i++) {
		if (o.len)
			out_char(&o, '.');
		out_cstr(&o, c->steps[i].key);
		out_char(&o, '.');
		path_part(&o, c->steps[i].entry->id);
	}
	if (key && o.len)
		out_char(&o, '.');
	if (key)
		out_cstr(&o, key);
	return out_text(&o);
}

static const struct item *
entry_of(const struct check *c)
{
	return c->step_count ? c->steps[c->step_count - 1].entry : NULL;
}

static struct finding **
bucket(struct runner *r, enum rule rule, const struct item *entry)
{
	uintptr_t h = (uintptr_t)entry / sizeof(void *) * 31 + rule;

	return &r->findings[(h ^ h >> 10) & (FINDINGS_SIZE - 1)];
}

static bool
found_before(struct runner *r, enum rule rule, const struct item *entry)
{
	for (const struct finding *f = *bucket(r, rule, entry); f; f = f->next)
		if (f->rule == rule && f->entry == entry)
			return true;
	return false;
}

static void
remember(struct check *c)
{
	const struct item *entry = entry_of(c);
	struct finding **to = bucket(c->runner, c->rule, entry), *f;

	if (found_before(c->runner, c->rule, entry))
		return;
	f = ARENA_NEW(c->arena, struct finding);
	*f = (struct finding){ *to, c->rule, entry };
	*to = f;
}

/* Has a rule that this one needs found something here, or above? */
static bool
prerequisite_failed(struct check *c)
{
	const unsigned short *needs = rule_rows[c->rule].needs;

	for (; *needs; needs++) {
		if (found_before(c->runner, (enum rule)*needs, NULL))
			return true;
		for (size_t i = 0; i < c->step_count; i++)
			if (found_before(c->runner, (enum rule)*needs,
				c->steps[i].entry))
				return true;
	}
	return false;
}

/* "purposes.a" holds "purposes.a.bases" and itself, not "purposes.ab". */
static bool
holds(struct str outer, struct str inner)
{
	return str_starts(inner, outer) &&
	    (inner.len == outer.len || inner.p[outer.len] == '.');
}

static bool
broken(const struct runner *r, struct str path)
{
	for (size_t i = 0; i < r->broken_count; i++)
		if (holds(r->broken[i], path) || holds(path, r->broken[i]))
			return true;
	return false;
}

/*
 * The entry of `accept` that means the rule at a path, or NULL.  It counts as
 * used even where nothing is said: the place may be broken for now.
 */
static const struct accept *
acceptance(struct check *c, struct str path)
{
	const struct accept *found = NULL;
	size_t i = 0;

	for (EACH(struct accept, a, c->policy->accept)) {
		struct str name = str_from(rule_names[a->rule.is]);

		if (rule_is_called(c->rule, name) && str_eq(a->at.s, path)) {
			c->runner->accept_used[i] = true;
			found = found ? found : a;
		}
		i++;
	}
	return found;
}

static struct span
place_of(const struct check *c, struct span at)
{
	const struct item *entry = entry_of(c);

	return at.len ? at
	    : entry   ? entry->key_at
		      : c->policy->notice.item.key_at;
}

/* The first sentence of the rule's `fix`, as a help is written. */
static struct str
next_step(struct check *c, enum rule rule)
{
	struct str fix = str_from(rule_rows[rule].fix);
	size_t end = str_search(fix, STR(". "));
	char *step;

	if (end == fix.len && fix.len && fix.p[fix.len - 1] == '.')
		end--;
	step = arena_cstr(c->arena, str_sub(fix, 0, end));
	if (*step >= 'A' && *step <= 'Z')
		*step = (char)(*step - 'A' + 'a');
	return (struct str){ step, end };
}

static enum level
level_now(const struct check *c)
{
	enum level level = c->runner->levels[c->rule];

	return c->by_words && level > LEVEL_WARNING ? LEVEL_WARNING : level;
}

struct diag *
found(struct check *c, struct span at, const char *key, const char *fmt, ...)
{
	struct runner *r = c->runner;
	const struct rule_row *row = &rule_rows[c->rule];
	struct str path = path_of(c, key), message;
	const struct accept *accepted = acceptance(c, path);
	char text[1024];
	struct diag *d;
	va_list args;

	if (prerequisite_failed(c) || broken(r, path))
		return &c->ds->spare;
	remember(c);
	if (!r->chosen[c->rule] || !r->levels[c->rule])
		return &c->ds->spare;
	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	message = arena_copy(c->arena, str_from(text));
	d = diag_leveled(c->ds, c->rule, level_now(c), place_of(c, at),
	    message);
	if (d == &c->ds->spare)
		return d;
	d->path = path;
	if (*row->law)
		diag_note(c->ds, d, "%s", row->law);
	if (*row->fix)
		diag_help(c->ds, d, "%.*s", STR_ARG(next_step(c, c->rule)));
	if (accepted)
		diag_accept(c->ds, d, accepted->reason.s);
	return d;
}

/* --- one rule ----------------------------------------------------------- */

static void
step_in(struct check *c, const char *key, const struct item *entry)
{
	assert(c->step_count < STEPS_MAX);
	c->steps[c->step_count++] = (struct step){ key, entry };
}

static void
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
		EACH_ENTRY(c, data_type, x, p->data_types, "data_types", data_type)
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
		EACH_ENTRY(c, recipient, x, p->recipients, "recipients", recipient)
		return;
	case IN_TRANSFERS:
		EACH_ENTRY(c, transfer, x, p->transfers, "transfers", transfer)
		return;
	case IN_RETENTION:
		EACH_ENTRY(c, retention, x, p->retention, "retention", retention)
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

/* --- rules about the checks themselves ---------------------------------- */

static void
always_fails(struct check *c, const struct policy *p)
{
	found(c, p->notice.item.key_at, NULL,
	    "this rule always finds something");
}

static void
no_regime(struct check *c, const struct policy *p)
{
	if (!p->notice.regimes.count)
		found(c, p->notice.item.key_at, "notice.regimes",
		    "the notice does not say which laws it answers to");
}

static void
required_regime(struct check *c, const struct policy *p)
{
	if (!c->settings)
		return;
	for (EACH(struct choice, want, c->settings->regimes))
		if (want->is && !answers_to(p, (enum regime)want->is))
			diag_place(c->ds,
			    found(c, p->notice.regimes.at, "notice.regimes",
				"the notice does not answer to '%s'",
				names_regimes.ids[want->is]),
			    want->at, "the settings require it");
}

/* What keeps a policy from being compiled stays as loud as it is. */
static void
idle_setting(struct check *c, const struct policy *p)
{
	(void)p;
	if (!c->settings)
		return;
	for (EACH(struct rule_setting, s, c->settings->rules))
		if (rule_find(s->item.id) &&
		    !check_decides(rule_find(s->item.id)))
			found(c, s->item.key_at, NULL,
			    "the level of '%.*s' cannot be changed",
			    STR_ARG(s->item.id));
}

/* "2026-11" as months since the year 0. */
static int
months_of(const char *month)
{
	struct date d;
	char day[11];

	snprintf(day, sizeof(day), "%.7s-01", month);
	return date_parse(str_from(day), &d) ? d.year * 12 + (int)d.month : 0;
}

static void
old_reference_data(struct check *c, const struct policy *p)
{
	int newest = 0, now = c->today.year * 12 + (int)c->today.month;

	(void)p;
	for (unsigned i = 1; i < REGIME_COUNT; i++)
		if (months_of(regime_rows[i].reference_date) > newest)
			newest = months_of(regime_rows[i].reference_date);
	if (now - newest > 6)
		found(c, (struct span){ 0 }, NULL,
		    "the law that policyc knows was last checked %d months "
		    "ago", now - newest)->at = (struct span){ 0 };
}

static const struct check_row own_rows[] = {
	{ R_SETTING_WITHOUT_EFFECT, .policy = idle_setting },
	{ R_ALWAYS_FAILS, .policy = always_fails },
	{ R_REGIMES_UNKNOWN, .policy = no_regime },
	{ R_REGIME_MISSING, .policy = required_regime },
	{ R_REFERENCE_DATA_OLD, .policy = old_reference_data },
	{ R_NONE },
};

/* After all others: what was accepted, and nothing was found. */
static void
unused_acceptances(struct check *c)
{
	size_t i = 0;

	c->rule = R_ACCEPT_UNUSED;
	for (EACH(struct accept, a, c->policy->accept)) {
		enum rule rule = rule_find(str_from(rule_names[a->rule.is]));

		step_in(c, "accept", &a->item);
		if (rule && !check_decides(rule))
			found(c, a->rule.at, NULL,
			    "a finding of '%s' cannot be accepted",
			    rule_names[a->rule.is]);
		else if (rule && c->runner->ran[rule] &&
		    c->runner->chosen[rule] && c->runner->levels[rule] &&
		    !c->runner->accept_used[i])
			found(c, a->item.at, NULL,
			    "'%s' finds nothing at '%.*s'",
			    rule_names[a->rule.is], STR_ARG(a->at.s));
		step_out(c);
		i++;
	}
}

/* --- the run ------------------------------------------------------------ */

static const struct check_row *const themes[] = { own_rows, controller_rows,
	complaints_rows, purposes_rows, bases_rows, special_rows, data_rows,
	recipients_rows, transfers_rows, security_rows, retention_rows, rights_rows,
	decisions_rows, children_rows, cookies_rows, cookie_names_rows,
	california_rows, versions_rows };

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

static void
list_broken(struct check *c)
{
	struct runner *r = c->runner;

	r->broken = arena_array(c->arena, c->ds->count + 1, sizeof(*r->broken));
	for (const struct diag *d = c->ds->first; d; d = d->next)
		if (d->level >= LEVEL_ERROR && d->path.len)
			r->broken[r->broken_count++] = d->path;
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
		.today = q->today,
		.regimes = regimes_of(p),
		.asked = q,
		.runner = r,
	};

	c.as_of = q->as_of.year		     ? q->as_of
	    : p->notice.effective.date.year ? p->notice.effective.date
					     : q->today;
	r->request = q;
	r->ran = out->ran;
	r->accept_used = arena_array(ds->arena, p->accept.count + 1,
	    sizeof(bool));
	add_all_rows(r);
	list_broken(&c);
	choose(&c);
	for (unsigned i = 1; i < RULE_COUNT; i++)
		if (r->chosen[i] && r->levels[i])
			run(&c, (enum rule)i);
	if (r->chosen[R_ACCEPT_UNUSED])
		unused_acceptances(&c);
}
