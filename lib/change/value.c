#include "change/value.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/out.h"
#include "base/utf8.h"
#include "text/unicode.h"

/* --- durations ---------------------------------------------------------- */

/* What can be exchanged without a calendar: 12 months, 7 days, 24 hours. */
static struct duration
exchanged(struct duration d)
{
	unsigned months = d.years * 12 + d.months;
	unsigned minutes = d.minutes + d.seconds / 60;
	unsigned hours = d.hours + minutes / 60;

	return (struct duration){
		.years = months / 12,
		.months = months % 12,
		.days = d.weeks * 7 + d.days + hours / 24,
		.hours = hours % 24,
		.minutes = minutes % 60,
		.seconds = d.seconds % 60,
		.session = d.session,
	};
}

static void
put_part(struct out *o, unsigned n, char letter)
{
	if (n)
		out_printf(o, "%u%c", n, letter);
}

static struct str
duration_iso(struct arena *a, struct duration d)
{
	struct out o;

	d = exchanged(d);
	if (d.session)
		return STR("session");
	out_init(&o, a);
	out_char(&o, 'P');
	put_part(&o, d.years, 'Y');
	put_part(&o, d.months, 'M');
	put_part(&o, d.days, 'D');
	if (d.hours || d.minutes || d.seconds)
		out_char(&o, 'T');
	put_part(&o, d.hours, 'H');
	put_part(&o, d.minutes, 'M');
	put_part(&o, d.seconds, 'S');
	return out_end(&o);
}

long
duration_seconds(struct duration d)
{
	const long day = 24 * 3600, year = 365 * day + day / 4;

	if (d.session)
		return 0;
	return (long)d.years * year + (long)d.months * (year / 12) +
	    ((long)d.weeks * 7 + (long)d.days) * day + (long)d.hours * 3600 +
	    (long)d.minutes * 60 + (long)d.seconds;
}

static void
put_words(struct out *o, unsigned n, const char *unit)
{
	if (n)
		out_printf(o, "%s%u %s%s", o->len ? ", " : "", n, unit,
		    n == 1 ? "" : "s");
}

struct str
period_words(struct arena *a, struct duration d)
{
	struct out o;

	if (d.session)
		return STR("the session");
	out_init(&o, a);
	put_words(&o, d.years, "year");
	put_words(&o, d.months, "month");
	put_words(&o, d.weeks, "week");
	put_words(&o, d.days, "day");
	put_words(&o, d.hours, "hour");
	put_words(&o, d.minutes, "minute");
	put_words(&o, d.seconds, "second");
	return out_end(&o);
}

/* --- texts -------------------------------------------------------------- */

/* A line that begins so is no continuation of a paragraph. */
static bool
begins_block(struct str line)
{
	return line.len && strchr("-*+#>|`~0123456789", *line.p);
}

static bool
is_white(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* What the white space before `next` is to a reader. */
static struct str
gap(struct str white, struct str next)
{
	size_t breaks = 0;

	for (size_t i = 0; i < white.len; i++)
		breaks += white.p[i] == '\n';
	return breaks > 1			  ? STR("\n\n")
	    : breaks && begins_block(next) ? STR("\n")
					   : STR(" ");
}

struct str
text_folded(struct arena *a, struct str s)
{
	struct out o;

	s = str_trim(unicode_nfc(a, s));
	out_init(&o, a);
	for (size_t i = 0, n; i < s.len; i += n) {
		for (n = 0; i + n < s.len && !is_white(s.p[i + n]);)
			n++;
		out_str(&o, str_sub(s, i, n));
		i += n;
		for (n = 0; i + n < s.len && is_white(s.p[i + n]);)
			n++;
		if (n)
			out_str(&o, gap(str_sub(s, i, n),
			    str_from_off(s, i + n)));
	}
	s = out_end(&o);
	return s.p ? s : STR("");
}

static bool
is_digit(struct str s, size_t i)
{
	return i < s.len && s.p[i] >= '0' && s.p[i] <= '9';
}

/* Dashes, quotes and dots of the general punctuation. */
static bool
is_typographic(uint32_t c)
{
	return c == 0xab || c == 0xbb || (c >= 0x2010 && c <= 0x201f) ||
	    c == 0x2026 || c == 0x2039 || c == 0x203a;
}

/* Within a number a mark is a part of it, and so is one before it. */
static bool
is_mark(struct str s, size_t i, uint32_t c, size_t n)
{
	if (is_digit(s, i + n) && c != '(' && c != '"' && !unicode_space(c))
		return false;
	return unicode_space(c) || is_typographic(c) ||
	    (c < 0x80 && strchr(".,;:!?'\"()-", (int)c));
}

struct str
text_bare(struct arena *a, struct str s)
{
	struct out o;
	size_t n;

	s = unicode_nfc(a, s);
	out_init(&o, a);
	for (size_t i = 0; i < s.len; i += n) {
		uint32_t c = utf8_rune(s, i, &n);

		if (!is_mark(s, i, c, n))
			out_rune(&o, unicode_lower(c));
		else if (is_digit(s, i + n) && o.len && is_digit(s, i - 1))
			out_char(&o, ' ');
	}
	s = out_end(&o);
	return s.p ? s : STR("");
}

/* --- values ------------------------------------------------------------- */

static struct str
unless_empty(struct str s)
{
	return s.len ? s : (struct str){ 0 };
}

struct str
value_of_one(struct arena *a, const struct field *f, const void *v)
{
	const struct period *p = v;
	unsigned is;

	switch (f->kind) {
	case FIELD_TEXT:
		return unless_empty(
		    text_folded(a, ((const struct text *)v)->s));
	case FIELD_WORD:
		return unless_empty(
		    text_folded(a, ((const struct word *)v)->s));
	case FIELD_DATE:
		return date_text(a, ((const struct day *)v)->date);
	case FIELD_DURATION:
		return duration_given(p->duration)
		    ? duration_iso(a, p->duration)
		    : (struct str){ 0 };
	case FIELD_FLAG:
		is = ((const struct flag *)v)->is;
		return is == FLAG_YES ? STR("true")
		    : is == FLAG_NO   ? STR("false")
				      : (struct str){ 0 };
	case FIELD_NUMBER:
		return ((const struct number *)v)->given
		    ? arena_printf(a, "%u", ((const struct number *)v)->n)
		    : (struct str){ 0 };
	case FIELD_ENUM:
		is = ((const struct choice *)v)->is;
		return is ? str_from(f->names->ids[is]) : (struct str){ 0 };
	case FIELD_REF:
		return unless_empty(((const struct ref *)v)->id);
	case FIELD_RECORD:
		return unless_empty(((const struct item *)v)->id);
	case FIELD_NONE:
		break;
	}
	return (struct str){ 0 };
}

static int
by_text(const void *x, const void *y)
{
	return str_cmp(*(const struct str *)x, *(const struct str *)y);
}

static struct str
value_of_list(struct arena *a, const struct field *f, const struct list *l)
{
	struct str *all = arena_array(a, l->count, sizeof(*all));
	size_t size = field_size(f);
	struct out o;

	if (!l->count)
		return l->given == GIVEN_NONE ? STR("none")
		    : l->given == GIVEN_ANY   ? STR("any")
					      : (struct str){ 0 };
	for (size_t i = 0; i < l->count; i++)
		all[i] = value_of_one(a, f, (const char *)l->items + i * size);
	qsort(all, l->count, sizeof(*all), by_text);
	out_init(&o, a);
	for (size_t i = 0; i < l->count; i++) {
		if (i && str_eq(all[i], all[i - 1]))
			continue;
		if (o.len)
			out_lit(&o, ", ");
		out_str(&o, all[i]);
	}
	return out_end(&o);
}

struct str
value_of(struct arena *a, const struct field *f, const void *v)
{
	if (f->shape != SHAPE_ONE)
		return value_of_list(a, f, v);
	if (f->kind == FIELD_RECORD)
		return ((const struct item *)v)->given == GIVEN_NONE
		    ? STR("none")
		    : (struct str){ 0 };
	return value_of_one(a, f, v);
}

/* Each value begins with its span, but for records and lists. */
struct span
value_at(const struct field *f, const void *v)
{
	if (f->shape != SHAPE_ONE)
		return ((const struct list *)v)->at;
	return *(const struct span *)v;
}
