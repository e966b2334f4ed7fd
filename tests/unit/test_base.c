/*
 * The ground floor: slices, the arena and its way out, growing outputs,
 * UTF-8, dates and durations.
 */
#include "check.h"

#include <limits.h>

#include "base/date.h"
#include "base/out.h"
#include "base/sha256.h"
#include "base/utf8.h"

/* --- slices ------------------------------------------------------------ */

static void
the_empty_slice_is_a_text(void **state)
{
	struct str none = { 0 };

	(void)state;
	assert_true(str_eq(none, STR("")));
	assert_true(str_starts(none, none));
	assert_true(str_ends(none, STR("")));
	assert_false(str_starts(none, STR("a")));
	assert_int_equal(str_cmp(none, STR("a")), -1);
	assert_int_equal(str_trim(none).len, 0);
	assert_int_equal(str_sub(none, 3, 4).len, 0);
	assert_int_equal(str_find(none, 'a'), 0);
	assert_int_equal(str_search(none, STR("a")), 0);
	assert_int_equal(str_from(NULL).len, 0);
}

static void
slices_are_cut_at_their_ends(void **state)
{
	struct str s = STR("abcdef");

	(void)state;
	assert_str(str_sub(s, 0, 3), "abc");
	assert_str(str_sub(s, 4, 9), "ef");
	assert_str(str_sub(s, 9, 1), "");
	assert_str(str_from_off(s, 2), "cdef");
	assert_str(str_trim(STR(" \t\r\na b\n ")), "a b");
	assert_int_equal(str_find(s, 'c'), 2);
	assert_int_equal(str_find(s, 'x'), 6);
	assert_int_equal(str_search(s, STR("def")), 3);
	assert_int_equal(str_search(s, STR("defg")), 6);
	assert_int_equal(str_search(s, STR("")), 0);
}

static void
slices_are_ordered_by_bytes(void **state)
{
	(void)state;
	assert_true(str_cmp(STR("a"), STR("b")) < 0);
	assert_true(str_cmp(STR("ab"), STR("a")) > 0);
	assert_int_equal(str_cmp(STR("a\0b"), STR("a\0b")), 0);
	assert_false(str_eq(STR("a\0b"), STR("a\0c")));
	assert_true(str_cmp(STR("\xc3\xa5"), STR("z")) > 0);
}

static void
tags_are_compared_without_case(void **state)
{
	(void)state;
	assert_true(str_eq_caseless(STR("en-GB"), STR("EN-gb")));
	assert_true(str_eq_caseless(STR(""), STR("")));
	assert_false(str_eq_caseless(STR("en-GB"), STR("en")));
	assert_false(str_eq_caseless(STR("en"), STR("en-GB")));
	assert_false(str_eq_caseless(STR("@"), STR("`")));
}

static void
near_words_are_offered(void **state)
{
	static const struct {
		const char *found, *meant;
		bool near;
	} pairs[] = {
		{ "retension", "retention", true },
		{ "tilte", "title", true },
		{ "titel", "title", true },
		{ "id", "ids", true },
		{ "ab", "ba", true },
		{ "a", "b", false },
		{ "", "a", false },
		{ "cat", "dog", false },
		{ "controller", "processor", false },
	};
	struct str s = STR(
	    "0123456789012345678901234567890123456789012345678901234567890123");
	unsigned distance;

	(void)state;
	for (size_t i = 0; i < COUNT(pairs); i++)
		assert_int_equal(str_similar(str_from(pairs[i].found),
		    str_from(pairs[i].meant), &distance), pairs[i].near);
	assert_int_equal(str_distance(STR("kitten"), STR("sitting")), 3);
	assert_int_equal(str_distance(STR("ab"), STR("ba")), 1);
	assert_int_equal(str_distance(STR(""), STR("abc")), 3);
	assert_int_equal(str_distance(s, s), UINT_MAX);
}

/* --- the arena --------------------------------------------------------- */

static void
memory_comes_zeroed_and_aligned(void **state)
{
	struct arena *a = *state;

	for (size_t size = 0; size < 200; size++) {
		unsigned char *p = arena_alloc(a, size);

		assert_int_equal((uintptr_t)p % _Alignof(union arena_aligned), 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xff, size);
	}
	assert_non_null(arena_alloc(a, 1000000));
}

static void
an_array_grows_and_keeps_its_items(void **state)
{
	unsigned *items = NULL;
	size_t cap = 0;

	for (unsigned n = 0; n < 1000; n++) {
		if (n == cap)
			items = arena_grow(*state, items, &cap,
			    sizeof(*items));
		assert_int_equal(items[n], 0);
		items[n] = n;
	}
	for (unsigned n = 0; n < 1000; n++)
		assert_int_equal(items[n], n);
}

static void
what_was_taken_since_a_mark_is_given_back(void **state)
{
	struct arena *a = *state;
	char *kept = arena_cstr(a, STR("kept")), *p, *again;
	struct arena_mark mark = arena_mark(a);

	p = arena_alloc(a, 16);
	memset(p, 'x', 16);
	for (int i = 0; i < 100; i++)
		arena_alloc(a, 50000);
	arena_reset(a, mark);
	again = arena_alloc(a, 16);
	assert_ptr_equal(p, again);
	assert_int_equal(again[0], 0);
	assert_string_equal(kept, "kept");
}

static void
what_was_taken_last_changes_its_size_in_place(void **state)
{
	char *first = arena_cstr(*state, STR("first")), *last;

	assert_ptr_equal(arena_resize(*state, first, 6, 100), first);
	assert_ptr_equal(arena_resize(*state, first, 100, 6), first);
	last = arena_alloc(*state, 200);
	assert_true(last < first + 100);
	for (int i = 0; i < 200; i++)
		assert_int_equal(last[i], 0);
	assert_ptr_not_equal(arena_resize(*state, first, 6, 100), first);
	assert_string_equal(first, "first");
	first = arena_resize(*state, last, 200, 500000);
	assert_ptr_not_equal(first, last);
	assert_int_equal(first[499999], 0);
}

static void
an_output_gives_the_room_back_that_it_leaves(void **state)
{
	char *before = arena_alloc(*state, 16), *after;
	struct str text;
	struct out o;

	out_init(&o, *state);
	out_lit(&o, "text");
	text = out_end(&o);
	after = arena_alloc(*state, 16);
	assert_string_equal(text.p, "text");
	assert_int_equal(after - before, 16 + 8);
	assert_int_equal(out_end(&o).len, 0);
}

static void
a_mark_may_be_set_in_an_empty_arena(void **state)
{
	struct arena_mark mark = arena_mark(*state);

	arena_alloc(*state, 100);
	arena_reset(*state, mark);
	assert_non_null(arena_alloc(*state, 100));
}

static int released[3], releases;

static void
release(void *handle)
{
	released[releases++] = *(int *)handle;
}

static void
handles_are_released_newest_first(void **state)
{
	struct arena *a = arena_new(), *child;
	static int handles[] = { 1, 2, 3 };

	(void)state;
	releases = 0;
	arena_defer(a, release, &handles[0]);
	child = arena_child(a);
	arena_defer(child, release, &handles[1]);
	arena_defer(a, release, &handles[2]);
	assert_int_equal(releases, 0);
	arena_free(a);
	assert_int_equal(releases, 3);
	assert_int_equal(released[0], 3);
	assert_int_equal(released[1], 2);
	assert_int_equal(released[2], 1);
	arena_free(NULL);
}

static void
ask_for_too_much(void *a)
{
	arena_array(a, SIZE_MAX / 4, 8);
}

static void
the_child_asks_for_too_much(void *a)
{
	arena_alloc(arena_child(a), SIZE_MAX - 7);
}

static void
leave_inside(void *a)
{
	assert_false(arena_run(a, ask_for_too_much, a));
	/* The way out of the outer run is in place again. */
	arena_leave(a);
}

static void
do_nothing(void *a)
{
	(void)a;
}

static void
the_end_of_memory_leaves_through_the_way_out(void **state)
{
	assert_true(arena_run(*state, do_nothing, *state));
	assert_false(arena_run(*state, ask_for_too_much, *state));
	assert_false(arena_run(*state, the_child_asks_for_too_much, *state));
	assert_false(arena_run(*state, leave_inside, *state));
	assert_non_null(arena_alloc(*state, 8));
}

static void
formatted_text_is_copied_whole(void **state)
{
	struct str s = arena_printf(*state, "%s-%05d", "a", 42);

	assert_str(s, "a-00042");
	assert_int_equal(s.p[s.len], '\0');
	s = arena_copy(*state, STR("a\0b"));
	assert_true(str_eq(s, STR("a\0b")));
	assert_int_equal(s.p[s.len], '\0');
}

/* --- outputs ----------------------------------------------------------- */

static void
write_some(struct out *o)
{
	out_lit(o, "a");
	out_cstr(o, "bc");
	out_char(o, 'd');
	out_rune(o, 0x20ac);
	out_unsigned(o, 0);
	out_unsigned(o, ULONG_MAX);
	out_printf(o, "[%d]", -1);
	out_str(o, (struct str){ 0 });
	for (int i = 0; i < 1000; i++)
		out_lit(o, "0123456789");
}

static void
outputs_grow_on_the_heap_and_in_an_arena(void **state)
{
	struct out heap = { 0 }, arena;
	size_t heap_len, arena_len;
	char *h, *a;

	out_init(&arena, *state);
	write_some(&heap);
	write_some(&arena);
	h = out_take(&heap, &heap_len);
	a = out_take(&arena, &arena_len);
	assert_int_equal(heap_len, arena_len);
	assert_int_equal(strlen(h), heap_len);
	assert_string_equal(h, a);
	assert_memory_equal(h, "abcd\xe2\x82\xac" "018446744073709551615[-1]",
	    32);
	assert_int_equal(heap.len, 0);
	free(h);
}

static void
nothing_written_is_an_empty_text(void **state)
{
	struct out o = { 0 };
	size_t len = 7;
	char *p;

	(void)state;
	p = out_take(&o, &len);
	assert_string_equal(p, "");
	assert_int_equal(len, 0);
	free(p);
	out_drop(&o);
}

static void
a_failure_sticks(void **state)
{
	struct out o = { 0 };
	size_t len = 7;

	(void)state;
	out_lit(&o, "before");
	assert_false(out_room(&o, SIZE_MAX));
	out_lit(&o, "after");
	out_char(&o, 'c');
	out_printf(&o, "%d", 1);
	assert_str(out_text(&o), "before");
	assert_null(out_take(&o, &len));
	assert_int_equal(len, 0);
}

/* --- UTF-8 ------------------------------------------------------------- */

static void
utf8_is_told_from_what_is_not(void **state)
{
	static const struct {
		const char *text;
		size_t bad;
	} texts[] = {
		{ "", 0 },
		{ "abc", 3 },
		{ "M\xc3\xbcller", 7 },
		{ "\xf0\x9f\x98\x80", 4 },
		{ "\xef\xbf\xbf", 3 },
		{ "\xf4\x8f\xbf\xbf", 4 },
		{ "a\xc3", 1 },
		{ "ab\xfc", 2 },
		{ "\x80", 0 },
		{ "\xc0\x80", 0 },	     /* overlong */
		{ "\xe0\x9f\xbf", 0 },
		{ "\xf0\x8f\xbf\xbf", 0 },
		{ "\xed\xa0\x80", 0 },	     /* a surrogate */
		{ "\xf4\x90\x80\x80", 0 }, /* beyond U+10FFFF */
		{ "\xf8\x88\x80\x80\x80", 0 },
		{ "a\xe2\x82", 1 },
		{ "a\xe2\x82z", 1 },
		{ "01234567\xff", 8 },
		{ "0123456789abcdef\xc3\xa5\xff", 18 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		assert_int_equal(utf8_valid(str_from(texts[i].text)),
		    texts[i].bad);
}

static void
every_character_comes_back(void **state)
{
	char bytes[4];
	size_t len, step;

	(void)state;
	for (uint32_t rune = 0; rune <= 0x10ffff; rune++) {
		bool surrogate = rune >= 0xd800 && rune < 0xe000;
		struct str s;

		len = utf8_put(bytes, rune);
		s = (struct str){ bytes, len };
		if (utf8_valid(s) != len ||
		    utf8_rune(s, 0, &step) != (surrogate ? 0xfffd : rune) ||
		    step != len)
			fail_msg("U+%04X", (unsigned)rune);
	}
	assert_int_equal(utf8_put(bytes, 0x110000), 3);
}

static void
characters_are_counted(void **state)
{
	size_t len;

	(void)state;
	assert_int_equal(utf8_count(STR("M\xc3\xbcller")), 6);
	assert_int_equal(utf8_count(STR("\xf0\x9f\x98\x80!")), 2);
	assert_int_equal(utf8_count(STR("a\xff\xffz")), 4);
	assert_int_equal(utf8_rune(STR("\xe2\x82"), 0, &len), 0xfffd);
	assert_int_equal(len, 1);
}

static void
what_xml_cannot_hold_is_found(void **state)
{
	(void)state;
	assert_int_equal(utf8_xml(STR("a\t\n\r\x7f")), 5);
	assert_int_equal(utf8_xml(STR("ab\x01")), 2);
	assert_int_equal(utf8_xml(STR("a\0")), 1);
	assert_int_equal(utf8_xml(STR("\x1f")), 0);
	assert_int_equal(utf8_xml(STR("a\xef\xbf\xbe")), 1);
	assert_int_equal(utf8_xml(STR("\xef\xbf\xbf")), 0);
	assert_int_equal(utf8_xml(STR("\xef\xbf\xbd")), 3);
	assert_int_equal(utf8_xml(STR("0123456789abcdef\x02")), 16);
	assert_int_equal(utf8_hidden(STR("a\xe2\x80\xae")), 1);
	assert_int_equal(utf8_hidden(STR("\xe2\x81\xa6")), 0);
	assert_int_equal(utf8_hidden(STR("\xe2\x80\x99")), 3);
}

/* --- dates and durations ----------------------------------------------- */

static void
dates_are_days_of_the_calendar(void **state)
{
	static const char *const good[] = { "2021-08-04", "2024-02-29",
		"2000-02-29", "0001-01-01", "9999-12-31" };
	static const char *const bad[] = { "", "2021-8-4", "2021-02-29",
		"1900-02-29", "2021-00-10", "2021-13-01", "2021-04-31",
		"2021-01-00", "0000-01-01", "2021-08-04 ", "20210804",
		"2021/08/04", "+021-08-04", "2021-08-0x" };
	struct date d;
	char iso[11];

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		assert_true(date_parse(str_from(good[i]), &d));
		date_iso(d, iso);
		assert_string_equal(iso, good[i]);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_false(date_parse(str_from(bad[i]), &d));
		assert_int_equal(d.year, 0);
	}
}

static void
days_follow_each_other(void **state)
{
	static const unsigned lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31,
		30, 31, 30, 31 };
	long day = date_days((struct date){ 1970, 1, 1 });

	(void)state;
	assert_int_equal(day, 0);
	assert_int_equal(date_days((struct date){ 2000, 3, 1 }), 11017);
	for (int year = 1970; year < 2110; year++)
		for (unsigned month = 1; month <= 12; month++) {
			unsigned length = lengths[month - 1] +
			    (month == 2 && year % 4 == 0 && year != 2100);

			for (unsigned d = 1; d <= length; d++, day++)
				assert_int_equal(date_days((struct date){
				    year, month, d }), day);
		}
	assert_true(date_cmp((struct date){ 2021, 8, 4 },
	    (struct date){ 2021, 8, 5 }) < 0);
	assert_true(date_cmp((struct date){ 2022, 1, 1 },
	    (struct date){ 2021, 12, 31 }) > 0);
	assert_int_equal(date_cmp((struct date){ 2021, 8, 4 },
	    (struct date){ 2021, 8, 4 }), 0);
}

static void
durations_stay_as_they_were_written(void **state)
{
	static const char *const bad[] = { "", "P", "PT", "P1", "1Y", "P0D",
		"P1M1Y", "P1Y1Y", "P1.5Y", "P-1Y", "p1y", "P1Y ", "P10000D",
		"PT1D", "P1H", "P1DT", "PT1S1M", "P1YT", "six years",
		"PTT1H" };
	struct duration d;

	(void)state;
	assert_true(duration_parse(STR("P13M"), &d));
	assert_int_equal(d.months, 13);
	assert_int_equal(d.years, 0);
	assert_true(duration_parse(STR("P1Y2M3W4DT5H6M7S"), &d));
	assert_int_equal(d.years, 1);
	assert_int_equal(d.months, 2);
	assert_int_equal(d.weeks, 3);
	assert_int_equal(d.days, 4);
	assert_int_equal(d.hours, 5);
	assert_int_equal(d.minutes, 6);
	assert_int_equal(d.seconds, 7);
	assert_true(duration_parse(STR("PT30M"), &d));
	assert_int_equal(d.minutes, 30);
	assert_true(duration_parse(STR("P9999D"), &d));
	for (size_t i = 0; i < COUNT(bad); i++) {
		if (duration_parse(str_from(bad[i]), &d))
			fail_msg("'%s' is a duration", bad[i]);
	}
	assert_false(duration_given((struct duration){ 0 }));
	assert_true(duration_given((struct duration){ .session = true }));
}

static void
sha256_is_that_of_the_standard(void **state)
{
	char hex[65], base64[45];

	(void)state;
	sha256_hex(STR("abc"), hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	sha256_hex(STR(""), hex);
	assert_memory_equal(hex, "e3b0c44298fc1c14", 16);
	sha256_base64(STR("abc"), base64);
	assert_string_equal(base64,
	    "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_empty_slice_is_a_text),
		cmocka_unit_test(slices_are_cut_at_their_ends),
		cmocka_unit_test(slices_are_ordered_by_bytes),
		cmocka_unit_test(tags_are_compared_without_case),
		cmocka_unit_test(near_words_are_offered),
		arena_test(memory_comes_zeroed_and_aligned),
		arena_test(an_array_grows_and_keeps_its_items),
		arena_test(what_was_taken_since_a_mark_is_given_back),
		arena_test(what_was_taken_last_changes_its_size_in_place),
		arena_test(an_output_gives_the_room_back_that_it_leaves),
		arena_test(a_mark_may_be_set_in_an_empty_arena),
		cmocka_unit_test(handles_are_released_newest_first),
		arena_test(the_end_of_memory_leaves_through_the_way_out),
		arena_test(formatted_text_is_copied_whole),
		arena_test(outputs_grow_on_the_heap_and_in_an_arena),
		cmocka_unit_test(nothing_written_is_an_empty_text),
		cmocka_unit_test(a_failure_sticks),
		cmocka_unit_test(utf8_is_told_from_what_is_not),
		cmocka_unit_test(every_character_comes_back),
		cmocka_unit_test(characters_are_counted),
		cmocka_unit_test(what_xml_cannot_hold_is_found),
		cmocka_unit_test(dates_are_days_of_the_calendar),
		cmocka_unit_test(days_follow_each_other),
		cmocka_unit_test(durations_stay_as_they_were_written),
		cmocka_unit_test(sha256_is_that_of_the_standard),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
