#include "change/finish.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "change/judge.h"
#include "change/value.h"

#define QUOTE_MAX 60 /* characters of a text that a sentence quotes */

struct str
finish_last_part(struct str path)
{
	size_t at = path.len;

	while (at && path.p[at - 1] != '.')
		at--;
	return str_from_off(path, at);
}

/* --- sentences ---------------------------------------------------------- */

static struct str
quoted(struct judge *j, struct str s)
{
	size_t off = 0, n;

	s = str_sub(s, 0, str_find(s, '\n'));
	for (size_t i = 0; i < QUOTE_MAX && off < s.len; i++, off += n)
		utf8_rune(s, off, &n);
	if (off >= s.len)
		return s;
	return arena_printf(j->arena, "%.*s\xe2\x80\xa6", (int)off, s.p);
}

static bool
is_country(const struct field *f)
{
	return f->kind == FIELD_WORD && f->format == FORMAT_COUNTRY;
}

/* Of codes with commas between, their names. */
static struct str
countries(struct judge *j, struct str codes, enum raw_side side)
{
	struct str all = { 0 };

	while (codes.len) {
		struct str code = str_sub(codes, 0, str_find(codes, ','));

		all = joined(j, all, country_name(&j->law[side], code));
		codes = str_trim(str_from_off(codes, code.len + 1));
	}
	return all;
}

/* A value as a sentence says it. */
static struct str
words_of(struct judge *j, const struct change *c, enum raw_side side)
{
	const struct raw *r = c->first;
	struct str value = c->value[side];

	if (c->shown[side].p)
		return quoted(j, c->shown[side]);
	if (r && is_country(r->field))
		return countries(j, value, side);
	/* Put together by its rule, or a text. */
	if (!r || value.p != r->value[side].p || !r->of[side])
		return quoted(j, value);
	if (r->what == RAW_FIELD && r->field->kind == FIELD_DURATION)
		return period_words(j->arena,
		    ((const struct period *)r->of[side])->duration);
	return quoted(j, value);
}

static struct str
id_of(const struct item *old, const struct item *new)
{
	return new ? new->id : old ? old->id : (struct str){ 0 };
}

/* The entry that it is about, and the one around it. */
static struct str
subject(const struct change *c, bool around)
{
	const struct raw *r = c->first;
	const struct item *in[SIDES], *up[SIDES];

	if (!r)
		return finish_last_part(c->path);
	for (unsigned side = 0; side < SIDES; side++) {
		in[side] = entry_in(r, (enum raw_side)side);
		up[side] = entry_around(r, (enum raw_side)side);
	}
	if (r->what == RAW_ENTRY)
		return around ? id_of(in[0], in[1])
			      : id_of(r->of[0], r->of[1]);
	return around && (up[0] || up[1]) ? id_of(up[0], up[1])
					  : id_of(in[0], in[1]);
}

static struct str
key_of(struct judge *j, const struct change *c)
{
	struct str key = str_from(c->first ? c->first->field->key : "");
	char *words = arena_cstr(j->arena, key);

	for (char *p = words; *p; p++)
		if (*p == '_')
			*p = ' ';
	return str_from(words);
}

static struct str
filled(struct judge *j, const struct change *c, struct str name)
{
	if (str_eq(name, STR("from")))
		return words_of(j, c, SIDE_OLD);
	if (str_eq(name, STR("to")))
		return words_of(j, c, SIDE_NEW);
	if (str_eq(name, STR("path")))
		return c->path;
	if (str_eq(name, STR("key")))
		return key_of(j, c);
	if (str_eq(name, STR("id")) && c->subject.p)
		return c->subject;
	return subject(c, str_eq(name, STR("of")));
}

/* What is not there is "nothing", without the marks around it. */
static struct str
put_filled(struct out *o, struct str value, struct str rest)
{
	bool marked = o->len && o->p[o->len - 1] == '\'' &&
	    str_starts(rest, STR("'"));

	if (value.p) {
		out_str(o, value);
		return rest;
	}
	if (marked)
		o->len--;
	out_lit(o, "nothing");
	return marked ? str_from_off(rest, 1) : rest;
}

static struct str
sentence(struct judge *j, const struct change *c)
{
	const struct change_rule_row *row = &change_rule_rows[c->rule];
	struct str s = str_from(c->better && *row->better ? row->better
							  : row->say);
	struct out o;

	out_init(&o, j->arena);
	while (s.len) {
		size_t open = str_find(s, '{'), close = str_find(s, '}');

		out_str(&o, str_sub(s, 0, open));
		if (open == s.len)
			break;
		s = put_filled(&o,
		    filled(j, c, str_sub(s, open + 1, close - open - 1)),
		    str_from_off(s, close + 1));
	}
	return out_end(&o);
}

/* --- figures ------------------------------------------------------------ */

/* How early people are told: as was promised to them, or as is usual. */
static struct str
lead_of(const struct judge *j, const struct change *c)
{
	static const struct field period = { .kind = FIELD_DURATION };
	const struct period *promised =
	    &j->policy[SIDE_OLD]->changes.notice_period;
	const char *usual = change_rule_rows[c->rule].lead;

	if (c->class == CLASS_NOTABLE)
		return STR("P0D");
	if (c->class != CLASS_SIGNIFICANT)
		return (struct str){ 0 };
	if (duration_given(promised->duration))
		return value_of_one(j->arena, &period, promised);
	return *usual ? str_from(usual) : STR("P14D");
}

/* Of a list or a map that the new version still has. */
static struct span
key_of_list(const struct judge *j, const struct raw *r)
{
	const void *in = r->step ? record_in(r, SIDE_NEW)
				 : j->policy[SIDE_NEW];
	const struct list *l = in && r->field->shape != SHAPE_ONE
	    ? field_of(r->field, in)
	    : NULL;

	return l && l->key
	    ? (struct span){ l->key, (uint32_t)strlen(r->field->key) }
	    : (struct span){ 0 };
}

/* Where it is, or else the key around it, or else the version. */
static struct span
anchor_of(const struct judge *j, const struct change *c)
{
	const struct raw_step *s = c->first ? c->first->step : NULL;
	struct span at = c->at[SIDE_NEW];

	if (!at.off && c->first)
		at = key_of_list(j, c->first);
	for (; s && !at.off; s = s->up)
		if (s->in[SIDE_NEW])
			at = s->in[SIDE_NEW]->key_at;
	return at.off ? at : j->policy[SIDE_NEW]->notice.version.at;
}

static void
put_part(struct out *o, struct str s)
{
	out_char(o, s.p ? '=' : '-');
	out_str(o, s);
	out_char(o, '\0');
}

static void
fingerprint(struct judge *j, struct change *c)
{
	char hex[65];
	struct out o;

	out_init(&o, j->arena);
	put_part(&o, str_from(change_rule_rows[c->rule].id));
	put_part(&o, c->path);
	put_part(&o, c->value[SIDE_OLD]);
	put_part(&o, c->value[SIDE_NEW]);
	sha256_hex(out_end(&o), hex);
	memcpy(c->fingerprint, hex, 16);
}

static int
by_weight(const void *x, const void *y)
{
	const struct change *a = *(struct change *const *)x;
	const struct change *b = *(struct change *const *)y;
	int order;

	if (a->class != b->class)
		return a->class > b->class ? -1 : 1;
	if (a->order != b->order)
		return a->order < b->order ? -1 : 1;
	order = str_cmp(a->path, b->path);
	return order ? order : (a->rule > b->rule) - (a->rule < b->rule);
}

void
finish_changes(struct judge *j)
{
	struct comparison *out = j->out;

	accept_changes(j);
	for (size_t i = 0; i < out->count; i++) {
		struct change *c = out->all[i];

		c->message = sentence(j, c);
		c->lead = lead_of(j, c);
		c->anchor = anchor_of(j, c);
		find_audiences(j, c);
		out->by_class[c->class]++;
		out->consents += c->consent;
		fingerprint(j, c);
	}
	if (out->count)
		qsort(out->all, out->count, sizeof(struct change *),
		    by_weight);
	find_reconsent(j);
}
