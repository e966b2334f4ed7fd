/*
 * Prints what each language makes of the same dates, numbers, lists, durations
 * and names, so that a new release of the CLDR is a difference to be read.
 */
#include <stdio.h>

#include "base/arena.h"
#include "base/out.h"
#include "text/catalog.h"
#include "text/format.h"

static const unsigned long numbers[] = { 0, 1, 2, 3, 5, 11, 21, 30, 100 };

static void
print(const char *what, struct out *o)
{
	struct str s = out_text(o);

	/* Without what stands after the last one. */
	if (str_ends(s, STR(" | ")))
		s.len -= 3;
	printf("  %s: %.*s\n", what, STR_ARG(s));
	out_init(o, o->arena);
}

static void
dates(struct out *o, const struct cldr_locale *l)
{
	for (unsigned month = 1; month <= 12; month++) {
		format_date(o, l, (struct date){ 2021, month, month + 3 });
		out_lit(o, " | ");
	}
	print("dates", o);
	for (unsigned month = 1; month <= 12; month++) {
		format_month(o, l, (struct date){ 2021, month, 1 });
		out_lit(o, " | ");
	}
	print("months", o);
}

static void
lists(struct out *o, const struct cldr_locale *l)
{
	static const struct str items[] = { STR("A"), STR("B"), STR("C"),
		STR("Irlanda") };

	for (size_t n = 1; n <= 4; n++) {
		format_list(o, l, CLDR_AND, items, n);
		out_lit(o, " | ");
		format_list(o, l, CLDR_OR, items, n);
		out_lit(o, " | ");
	}
	print("lists", o);
}

static void
names(struct out *o, const struct cldr_locale *l)
{
	static const char *const countries[] = { "GB", "IE", "US", "SE", "CH",
		"DE", "FR", "NL", "IS", "NO", "GR", "MT" };

	for (size_t i = 0; i < sizeof(countries) / sizeof(*countries); i++) {
		format_region(o, l, str_from(countries[i]));
		out_lit(o, " | ");
	}
	print("countries", o);
	for (size_t i = 0; cldr_at(i); i++) {
		format_language(o, l, cldr_at(i));
		out_lit(o, " | ");
	}
	print("languages", o);
}

static void
numerals(struct out *o, const struct cldr_locale *l)
{
	static const unsigned long samples[] = { 7, 1000, 12345, 1234567 };

	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
		format_number(o, l, samples[i]);
		out_lit(o, " | ");
	}
	for (int q = 0; q < CLDR_QUOTES; q++)
		out_cstr(o, cldr_quote(l, (enum cldr_quote)q));
	print("numbers and marks", o);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		out_printf(o, "%lu %s | ", numbers[i],
		    cldr_plural_name(cldr_plural(l, numbers[i])));
	print("plurals", o);
}

/* A sentence that counts, with its number put in. */
static void
counted(struct out *o, const struct cldr_locale *l, const struct catalog *c,
    const char *unit, unsigned long n)
{
	struct str rest;
	struct catalog_piece p;

	rest = catalog_text(c, catalog_named("duration", unit,
				   cldr_plural_name(cldr_plural(l, n))));
	while (catalog_next(&rest, &p))
		if (p.param)
			format_number(o, l, n);
		else
			out_str(o, p.text);
	out_lit(o, " | ");
}

static void
durations(struct out *o, const struct cldr_locale *l, const struct catalog *c)
{
	static const char *const units[] = { "year", "month", "week", "day",
		"hour", "minute", "second" };
	static const char *const frames[] = { "label", "for", "after",
		"within" };
	char name[32];

	for (size_t u = 0; u < 7; u++)
		for (size_t f = 0; f < 4; f++) {
			snprintf(name, sizeof(name), "%s.%s", units[u],
			    frames[f]);
			for (size_t i = 1;
			     i < sizeof(numbers) / sizeof(*numbers); i++)
				counted(o, l, c, name, numbers[i]);
			print(name, o);
		}
}

int
main(void)
{
	struct arena *arena = arena_new();
	const struct cldr_locale *l;
	struct out o;

	if (!arena)
		return 1;
	out_init(&o, arena);
	printf("CLDR %s\n", cldr_version());
	for (size_t i = 0; (l = cldr_at(i)); i++) {
		const struct catalog *c = catalog_find(str_from(cldr_tag(l)));

		printf("%s (%s)%s\n", cldr_tag(l), cldr_endonym(l),
		    cldr_is_rtl(l) ? ", right to left" : "");
		dates(&o, l);
		numerals(&o, l);
		lists(&o, l);
		names(&o, l);
		if (c)
			durations(&o, l, c);
	}
	arena_free(arena);
	return 0;
}
