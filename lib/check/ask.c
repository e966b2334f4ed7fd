/* The questions that rules of several themes ask. */
#include "check/rule.h"

#include "base/arena.h"
#include "base/out.h"
#include "check/uses.h"

bool
under(const struct check *c, enum regime regime)
{
	return c->regimes & 1u << regime;
}

bool
is_whole_notice(const struct check *c, const void *entry)
{
	(void)entry;
	return c->policy->notice.kind.is != KIND_COOKIE_NOTICE;
}

bool
in_eea(struct str country)
{
	for (unsigned i = 1; i < EEA_COUNT; i++)
		if (str_eq(country, str_from(eea_member_rows[i].code)))
			return true;
	return false;
}

bool
in_english(const struct check *c)
{
	struct str tag = c->policy->notice.language.s;

	return str_eq(str_sub(tag, 0, str_find(tag, '-')), STR("en"));
}

bool
british_only(const struct check *c)
{
	const struct date day = { 2026, 2, 5 };

	return under(c, REGIME_UK_GDPR) && !under(c, REGIME_EU_GDPR) &&
	    (!c->as_of.year || date_cmp(c->as_of, day) >= 0);
}

bool
has_word(const struct list *l, struct str s)
{
	for (EACH(struct word, x, *l))
		if (str_eq(x->s, s))
			return true;
	return false;
}

static long
days_in(struct duration d, long year, long month)
{
	unsigned months = d.years * 12 + d.months;

	return (long)(months / 12) * year + (long)(months % 12) * month +
	    (long)d.weeks * 7 + (long)d.days +
	    ((long)d.hours * 3600 + (long)d.minutes * 60 + (long)d.seconds) /
	    86400;
}

long
period_days(struct duration d)
{
	return days_in(d, 365, 30);
}

long
days_at_least(struct duration d)
{
	return days_in(d, 365, 28);
}

long
days_at_most(struct duration d)
{
	return days_in(d, 366, 31);
}

static bool
is_letter(unsigned char x)
{
	return (x >= 'a' && x <= 'z') || (x >= '0' && x <= '9') || x >= 0x80;
}

struct str
bare_words(struct check *c, struct str s)
{
	struct out o;
	struct str words;

	out_init(&o, c->arena);
	for (size_t i = 0; i < s.len; i++) {
		char x = s.p[i];

		if (x >= 'A' && x <= 'Z')
			x = (char)(x - 'A' + 'a');
		if (is_letter((unsigned char)x))
			out_char(&o, x);
		else if (o.len && o.p[o.len - 1] != ' ')
			out_char(&o, ' ');
	}
	words = str_trim(out_text(&o));
	if (str_starts(words, STR("to ")))
		return str_from_off(words, 3);
	return str_starts(words, STR("for ")) ? str_from_off(words, 4) : words;
}

bool
is_phrase(struct str s, const char *const *phrases)
{
	for (; *phrases; phrases++)
		if (str_eq(s, str_from(*phrases)))
			return true;
	return false;
}

/* No list of sections: all of them. */
bool
prints_rights(const struct policy *p)
{
	for (EACH(struct section, s, p->sections))
		if (str_eq(s->item.id, STR("rights")))
			return true;
	return !p->sections.count;
}

static bool
leaves_out(const struct policy *p, enum right right)
{
	return prints_rights(p) && p->rights.stated.count &&
	    !has_choice(&p->rights.stated, right);
}

static void
right_due(struct check *c, const struct due *due)
{
	const struct policy *p = c->policy;
	struct span from = due->from ? due->from(p) : (struct span){ 0 };
	struct diag *d;

	if (!leaves_out(p, due->right) || (due->from && !from.len))
		return;
	d = found(c, p->rights.stated.at, "rights.stated",
	    "the list of rights leaves out the %s", due->name);
	if (from.len)
		diag_place(c->ds, d, from, "which follows from this");
}

void
judge_rights(struct check *c, const struct due *dues)
{
	for (; dues->rule; dues++)
		if (dues->rule == c->rule)
			right_due(c, dues);
}

bool
is_of_family(const struct basis *b, enum lawful_basis family)
{
	return basis_family((enum lawful_basis)b->basis.is) == family;
}

const struct basis *
first_basis(const struct policy *policy, enum lawful_basis family)
{
	for (EACH(struct purpose, p, policy->purposes))
		for (EACH(struct basis, b, p->bases))
			if (is_of_family(b, family))
				return b;
	return NULL;
}

const struct art9 *
first_explicit_consent(const struct policy *policy)
{
	for (EACH(struct purpose, p, policy->purposes))
		for (EACH(struct art9, a, p->art9))
			if (a->condition.is == ART9_EXPLICIT_CONSENT)
				return a;
	return NULL;
}

bool
has_condition(const struct basis *b)
{
	return b->when.s.len || b->unless.s.len;
}

/* A letter or a digit; one beyond ASCII ends an English word. */
static bool
in_word(struct str s, size_t i)
{
	char c = i < s.len ? s.p[i] : ' ';

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

size_t
find_words(struct str s, struct str word, size_t from)
{
	for (size_t at = from; at < s.len; at++) {
		at += str_search(str_from_off(s, at), word);
		if (at == s.len)
			break;
		if ((!at || !in_word(s, at - 1)) &&
		    !in_word(s, at + word.len))
			return at;
	}
	return s.len;
}

struct span
place_within(const struct check *c, struct span at, struct str part)
{
	const struct source *source = sources_find(c->ds->sources, at);
	struct str written;
	size_t off;

	if (!source || !at.len)
		return at;
	written = str_sub(source->text, source_offset(source, at), at.len);
	off = find_words(written, part, 0);
	if (off == written.len)
		return at;
	return (struct span){ at.off + (uint32_t)off, (uint32_t)part.len };
}

const char *
key_to(const struct check *c, const char *key, const struct item *entry)
{
	struct out o;

	out_init(&o, c->arena);
	out_cstr(&o, key);
	out_char(&o, '.');
	path_part(&o, entry->id);
	return arena_cstr(c->arena, out_text(&o));
}

const struct data_type *
special_among(const struct list *refs)
{
	for (EACH(struct ref, r, *refs)) {
		const struct data_type *t = (const void *)r->to;

		if (t && is_art9(t))
			return t;
	}
	return NULL;
}

/* Several decisions may serve one purpose: its data are looked at once. */
const struct data_type *
special_of(struct check *c, const struct purpose *purpose)
{
	const struct list *all = &c->policy->purposes;
	size_t i = 0;

	if (!c->special) {
		c->special = arena_array(c->arena, all->count,
		    sizeof(*c->special));
		for (EACH(struct purpose, p, *all)) {
			c->special[i] = special_among(&p->data);
			if (!c->special[i])
				c->special[i] =
				    special_among(&p->optional_data);
			i++;
		}
	}
	return c->special[purpose - (const struct purpose *)all->items];
}

bool
decides_itself(const struct recipient *r)
{
	return r->role.is == ROLE_CONTROLLER ||
	    r->role.is == ROLE_JOINT_CONTROLLER ||
	    r->role.is == ROLE_THIRD_PARTY;
}

bool
advertises_by(const struct cookie_group *g, const struct cookie *k)
{
	const struct recipient *by = (const void *)k->provider.to;
	unsigned category = k->category.is ? k->category.is : g->category.is;

	if (category != COOKIES_MARKETING)
		return false;
	if (by && by->role.is)
		return decides_itself(by);
	return k->party.is == PARTY_THIRD;
}

bool
says_how_long(const struct retention *r)
{
	return duration_given(r->period.duration) || r->criteria.s.len;
}
