/*
 * The text core of redlines: scripts, tokens, sentences, and the redline of
 * two documents, by examples and by properties of random ones.
 */
#include "check.h"

#include "base/out.h"
#include "cldr/cldr.h"
#include "diff/phrases.h"
#include "diff/redline.h"
#include "diff/script.h"
#include "diff/vocabulary.h"
#include "i18n/lexicon.h"

/* --- chance, the same in every run -------------------------------------- */

static uint64_t seed;

static uint32_t
chance(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % below;
}

/* --- scripts ------------------------------------------------------------ */

/* All runs in order, without a gap or a neighbour of the same kind. */
static void
check_runs(const struct script *s, struct sequence old, struct sequence new)
{
	size_t i = 0, j = 0;

	for (size_t r = 0; r < s->count; r++) {
		const struct run *run = &s->of[r];

		assert_int_equal(run->old, i);
		assert_int_equal(run->new, j);
		assert_true(run->count > 0);
		assert_true(!r || s->of[r - 1].kind != run->kind);
		assert_true(!r || run->kind != RUN_DELETE ||
		    s->of[r - 1].kind != RUN_INSERT);
		for (size_t k = 0; run->kind == RUN_KEEP && k < run->count;
		     k++)
			assert_int_equal(old.of[i + k], new.of[j + k]);
		i += run->kind == RUN_INSERT ? 0 : run->count;
		j += run->kind == RUN_DELETE ? 0 : run->count;
	}
	assert_int_equal(i, old.count);
	assert_int_equal(j, new.count);
}

/* What a script makes of one side, backwards if `back`. */
static size_t
apply(const struct script *s, struct sequence from, struct sequence to,
    bool back, uint32_t *out)
{
	enum run_kind gone = back ? RUN_INSERT : RUN_DELETE;
	size_t n = 0;

	for (size_t r = 0; r < s->count; r++) {
		const struct run *run = &s->of[r];
		size_t i = back ? run->new : run->old;
		size_t j = back ? run->old : run->new;

		for (size_t k = 0; run->kind != gone && k < run->count; k++)
			out[n++] = run->kind == RUN_KEEP ? from.of[i + k]
							 : to.of[j + k];
	}
	return n;
}

static size_t
kept(const struct script *s)
{
	size_t n = 0;

	for (size_t r = 0; r < s->count; r++)
		n += s->of[r].kind == RUN_KEEP ? s->of[r].count : 0;
	return n;
}

#define SHORT 40

static size_t
longest_common(struct sequence a, struct sequence b)
{
	size_t most[SHORT + 1][SHORT + 1] = { 0 };

	for (size_t i = 1; i <= a.count; i++)
		for (size_t j = 1; j <= b.count; j++) {
			size_t skip = most[i - 1][j] > most[i][j - 1]
			    ? most[i - 1][j] : most[i][j - 1];

			most[i][j] = a.of[i - 1] == b.of[j - 1]
			    ? most[i - 1][j - 1] + 1 : skip;
		}
	return most[a.count][b.count];
}

static uint64_t
most_steps(struct sequence old, struct sequence new, size_t cap)
{
	return 16 * (uint64_t)(cap + 1) * (old.count + new.count);
}

static struct script
check_script(struct arena *a, struct sequence old, struct sequence new,
    size_t cap)
{
	struct script s = script_find(a, old, new, cap);
	uint32_t *out = arena_array(a, old.count + new.count + 1,
	    sizeof(*out));

	check_runs(&s, old, new);
	assert_int_equal(apply(&s, old, new, false, out), new.count);
	assert_memory_equal(out, new.of, new.count * sizeof(*out));
	assert_int_equal(apply(&s, new, old, true, out), old.count);
	assert_memory_equal(out, old.of, old.count * sizeof(*out));
	assert_true(s.steps <= most_steps(old, new, cap));
	return s;
}

static void
fill(uint32_t *of, size_t count, uint32_t kinds)
{
	for (size_t i = 0; i < count; i++)
		of[i] = chance(kinds);
}

/* Some tokens of another sequence, and some others. */
static size_t
vary(uint32_t *to, const uint32_t *from, size_t count, uint32_t kinds)
{
	size_t n = 0;

	for (size_t i = 0; i < count && n < SHORT; i++)
		switch (chance(8)) {
		case 0:
			break;
		case 1:
			to[n++] = chance(kinds);
			break;
		default:
			to[n++] = from[i];
		}
	return n;
}

static void
a_script_makes_new_of_old_and_old_of_new(void **state)
{
	static const size_t caps[] = { 0, 1, 2, 5, SCRIPT_CAP };

	seed = 1;
	for (int i = 0; i < 20000; i++) {
		struct arena_mark mark = arena_mark(*state);
		uint32_t x[SHORT + 1], y[SHORT + 1], kinds = 1 + chance(30);
		struct sequence old = { x, chance(SHORT + 1) };
		struct sequence new = { y, chance(SHORT + 1) };
		struct script s;

		fill(x, old.count, kinds);
		if (i % 2)
			fill(y, new.count, kinds);
		else
			new.count = vary(y, x, old.count, kinds);
		s = check_script(*state, old, new, caps[i % 5]);
		if (!s.coarse)
			assert_int_equal(kept(&s), longest_common(old, new));
		arena_reset(*state, mark);
	}
}

static void
a_sequence_does_not_differ_from_itself(void **state)
{
	uint32_t x[SHORT];
	struct sequence q = { x, SHORT }, none = { 0 };
	struct script s;

	seed = 2;
	fill(x, SHORT, 5);
	s = check_script(*state, q, q, SCRIPT_CAP);
	assert_int_equal(s.count, 1);
	assert_int_equal(s.of[0].kind, RUN_KEEP);
	assert_int_equal(check_script(*state, none, none, 4).count, 0);
	assert_int_equal(check_script(*state, q, none, 4).count, 1);
	assert_int_equal(check_script(*state, none, q, 4).count, 1);
}

static void
beyond_the_cap_unique_tokens_are_anchors(void **state)
{
	enum { N = 2000 };
	static uint32_t x[N], y[N];
	struct sequence old = { x, N }, new = { y, N };
	struct script s;

	/* Every hundredth is unique and stays; the others never. */
	for (uint32_t i = 0; i < N; i++) {
		x[i] = i % 100 ? N + i % 7 : i;
		y[i] = i % 100 ? 2 * N + i % 7 : i;
	}
	s = check_script(*state, old, new, 10);
	assert_true(s.coarse);
	assert_int_equal(kept(&s), N / 100);
	assert_false(check_script(*state, old, new, N).coarse);
}

#define HOSTILE 160000 /* 80,000 words and what is between them */

/* What these cost at most, for each token; script.h promises more. */
#define STEPS_A_TOKEN 16

static void
check_dear(struct arena *a, const uint32_t *x, const uint32_t *y, size_t m)
{
	struct arena_mark mark = arena_mark(a);
	struct script s = check_script(a, (struct sequence){ x, HOSTILE },
	    (struct sequence){ y, m }, SCRIPT_CAP);

	assert_true(s.steps <= STEPS_A_TOKEN * (HOSTILE + m));
	arena_reset(a, mark);
}

static uint32_t
no_other(uint32_t i)
{
	return HOSTILE + i;
}

static uint32_t
one_of_two(uint32_t i)
{
	return i % 2;
}

static uint32_t
the_other_of_two(uint32_t i)
{
	return !(i % 2);
}

static uint32_t
one_of_three(uint32_t i)
{
	return i % 3;
}

static uint32_t
itself(uint32_t i)
{
	return i;
}

static uint32_t
from_the_end(uint32_t i)
{
	return HOSTILE - 1 - i;
}

/* Long equal parts on every diagonal. */
static uint32_t
seldom_one(uint32_t i)
{
	return i % 401 ? 0 : 1;
}

static uint32_t
seldom_two(uint32_t i)
{
	return i % 400 ? 0 : 2;
}

static uint32_t
by_chance(uint32_t i)
{
	(void)i;
	return chance(5000);
}

static uint32_t
anchored(uint32_t i)
{
	return i % 64 ? chance(2) : i;
}

static void
hostile_sequences_cost_no_more_than_is_promised(void **state)
{
	static uint32_t x[HOSTILE], y[HOSTILE];
	static uint32_t (*const pairs[][2])(uint32_t) = {
		{ one_of_two, the_other_of_two },
		{ one_of_two, one_of_three },
		{ itself, no_other },
		{ itself, from_the_end },
		{ seldom_one, seldom_two },
		{ by_chance, by_chance },
		{ anchored, anchored },
	};

	seed = 3;
	check_dear(*state, x, y, HOSTILE / 2);
	for (size_t p = 0; p < COUNT(pairs); p++) {
		for (uint32_t i = 0; i < HOSTILE; i++) {
			x[i] = pairs[p][0](i);
			y[i] = pairs[p][1](i);
		}
		check_dear(*state, x, y, HOSTILE);
	}
}

static size_t
longest_increasing(const uint32_t *of, size_t count)
{
	size_t length[SHORT], most = 0;

	for (size_t i = 0; i < count; i++) {
		length[i] = 1;
		for (size_t j = 0; j < i; j++)
			if (of[j] < of[i] && length[j] >= length[i])
				length[i] = length[j] + 1;
		most = length[i] > most ? length[i] : most;
	}
	return most;
}

static void
the_longest_increasing_subsequence_is_found(void **state)
{
	seed = 4;
	for (int n = 0; n < 3000; n++) {
		struct arena_mark mark = arena_mark(*state);
		uint32_t of[SHORT], last = 0;
		bool chosen[SHORT] = { 0 };
		size_t count = chance(SHORT + 1), found = 0;

		fill(of, count, 1 + chance(60));
		script_increasing(*state, of, count, chosen);
		for (size_t i = 0; i < count; i++) {
			if (!chosen[i])
				continue;
			assert_true(!found || of[i] > last);
			last = of[i];
			found++;
		}
		assert_int_equal(found, longest_increasing(of, count));
		arena_reset(*state, mark);
	}
}

/* --- tokens ------------------------------------------------------------- */

static struct manner
manner(const char *tag)
{
	return (struct manner){ language_find(str_from(tag)),
		cldr_find(tag, strlen(tag)), NULL };
}

static struct tokens
cut(struct arena *a, const char *tag, struct str text)
{
	struct manner m = manner(tag);
	struct vocabulary v = { .arena = a };

	return tokens_cut(a, &v, &m, text);
}

/* The tokens but white space, a bar between two. */
static struct str
bars(struct arena *a, const struct tokens *ts)
{
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < ts->count; i++) {
		if (ts->of[i].kind == TOKEN_SPACE)
			continue;
		if (o.len)
			out_char(&o, '|');
		out_str(&o, ts->of[i].s);
	}
	return out_end(&o);
}

static void
texts_are_cut_into_tokens(void **state)
{
	static const struct {
		const char *tag, *text, *tokens;
	} cases[] = {
		{ "en-GB", "", "" },
		{ "en-GB", "We can't, don\xe2\x80\x99t and won't.",
		    "We|can't|,|don\xe2\x80\x99t|and|won't|." },
		{ "en-GB", "a (b) \"c\" -- d", "a|(|b|)|\"|c|\"|-|-|d" },
		{ "sv", "e-post, IP-adress och EU:s",
		    "e-post|,|IP-adress|och|EU:s" },
		{ "sv", "i sex \xc3\xa5r och 24 timmar, 5 % av 10 000",
		    "i|sex \xc3\xa5r|och|24 timmar|,|5 %|av|10 000" },
		{ "sv", "sex\n\xc3\xa5r p\xc3\xa5 6\xc2\xa0" "dagar",
		    "sex\n\xc3\xa5r|p\xc3\xa5|6\xc2\xa0" "dagar" },
		{ "sv", "den 4 augusti 2021 och i Augusti 2021",
		    "den|4 augusti 2021|och|i|Augusti 2021" },
		{ "de", "am 4. August 2021, 3.5% oder 1.000,50 \xe2\x82\xac",
		    "am|4. August 2021|,|3.5%|oder|1.000,50 \xe2\x82\xac" },
		{ "es", "el 4 de agosto de 2021", "el|4 de agosto de 2021" },
		{ "en-GB", "on August 4, 2021 or 2021-08-04, 24/7",
		    "on|August 4, 2021|or|2021-08-04|,|24/7" },
		{ "en-GB", "4 August 20211", "4|August|20211" },
		{ "en-GB", "We may 6", "We|may|6" },
		{ "en-GB", "see [our *site*](https://a.example/b) now",
		    "see|[|our|*|site|*|](https://a.example/b)|now" },
		{ "en-GB", "{a.b} `c d` <https://x.example/> a@b.example.",
		    "{a.b}|`c d`|<https://x.example/>|a@b.example|." },
		{ "en-GB", "a\\*b \\ c", "a|\\*|b|\\|c" },
		{ "en-GB", "a\n\n- b\n- c", "a|\n\n- |b|\n- |c" },
		{ "en-GB", "e\xcc\x81t\xc3\xa9 \xf0\x9f\x91\xa9\xe2\x80\x8d"
		    "\xf0\x9f\x92\xbb!",
		    "e\xcc\x81t\xc3\xa9|\xf0\x9f\x91\xa9\xe2\x80\x8d"
		    "\xf0\x9f\x92\xbb|!" },
		{ "en-GB", "\xe6\x88\x91\xe4\xbb\xac" "ab",
		    "\xe6\x88\x91|\xe4\xbb\xac|ab" },
		{ "", "6 years, 5 % and 4 August 2021",
		    "6|years|,|5 %|and|4|August|2021" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct tokens ts = cut(*state, cases[i].tag,
		    str_from(cases[i].text));

		assert_str(bars(*state, &ts), cases[i].tokens);
	}
}

static void
what_differs_in_form_alone_has_one_number(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{ "a  b", "a\nb", true },
		{ "6 %", "6\xc2\xa0%", true },
		{ "e\xcc\x81", "\xc3\xa9", true },
		{ "4 August 2021", "4\nAugust  2021", true },
		{ "a", "A", false },
		{ "[a](b)", "[a](c)", false },
		{ "*a*", "_a_", false },
		{ "- a", "* a", false },
		{ "9.  a", "10. a", true },
	};
	struct manner m = manner("en-GB");

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct vocabulary v = { .arena = *state };
		struct tokens a = tokens_cut(*state, &v, &m,
		    str_from(cases[i].a));
		struct tokens b = tokens_cut(*state, &v, &m,
		    str_from(cases[i].b));

		assert_int_equal(a.count, b.count);
		assert_int_equal(a.of[0].number == b.of[0].number,
		    cases[i].same);
	}
}

static void
sentences_begin_where_others_end(void **state)
{
	static const struct {
		const char *tag, *text; /* a bar where one begins */
	} cases[] = {
		{ "en-GB", "|One. |Two! |Three?! |Four\xe2\x80\xa6 |Five." },
		{ "en-GB", "|One (two.) |Three. |*Four.* |Five." },
		{ "en-GB", "|He said \"yes.\" |We did. |[A](b) c." },
		{ "sv", "|Se art. 6 och J. Smith. |Ja." },
		{ "en-GB", "|At example. com or e.g. this" },
		{ "en-GB", "|In 3.5 years. |2021 is over" },
		{ "en-GB", "|One|\n\n- two. |Three|\n- four" },
		{ "sv", "|T.ex. Anna och bl.a. Bo. |Vi, kl. 12, p.g.a. Eva." },
		{ "en-GB", "|\xe4\xb8\x80\xe3\x80\x82|\xe4\xba\x8c" },
		{ "en-GB", "|............ |A" },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct str with = str_from(cases[i].text);
		struct out plain, marked;
		struct tokens ts;

		out_init(&plain, *state);
		for (size_t k = 0; k < with.len; k++)
			if (with.p[k] != '|')
				out_char(&plain, with.p[k]);
		ts = cut(*state, cases[i].tag, out_end(&plain));
		out_init(&marked, *state);
		for (size_t k = 0; k < ts.count; k++) {
			if (ts.of[k].begins)
				out_char(&marked, '|');
			out_str(&marked, ts.of[k].s);
		}
		assert_str(out_end(&marked), cases[i].text);
	}
}

/* --- random texts ------------------------------------------------------- */

static const char *const fragments[] = { "we ", "keep ", "your ", "data ",
	"address ", "for ", "6 years ", "12 % ", "and ", "or ", "the ", ", ",
	". ", ". We ", "! ", "*", "**", "[", "](https://a.example/b) ",
	"{a.b} ", "`code` ", "4 August 2021 ", "\n\n", "\n- ", "  \n", "\\",
	"\\*", "(", ") ", "'", "\xe2\x80\x99", "-", "a", "\xc3\xa5r ",
	"e\xcc\x81", "\xcc\x81", "\xf0\x9f\x91\xa9", "\xe2\x80\x8d", "\xff",
	"\xe6\x88\x91", "\xe3\x80\x82", "e.g. ", "a@b.example ", "\xc2\xa0",
	"\"", "1", "000 ", "_", "`", "\r\n", "\t", "" };

static struct str
random_text(struct arena *a, uint32_t most)
{
	struct out o;

	out_init(&o, a);
	for (uint32_t n = chance(most + 1); n > 0; n--)
		out_cstr(&o, fragments[chance(COUNT(fragments))]);
	return out_end(&o);
}

static void
tokens_are_the_text(void **state)
{
	seed = 5;
	for (int i = 0; i < 5000; i++) {
		struct arena_mark mark = arena_mark(*state);
		struct str s = random_text(*state, 40);
		struct tokens ts = cut(*state, i % 2 ? "en-GB" : "sv", s);
		size_t len = 0;

		for (size_t k = 0; k < ts.count; k++) {
			const struct token *t = &ts.of[k];

			assert_ptr_equal(t->s.p, s.p + len);
			assert_true(t->s.len > 0);
			assert_true(t->number > 0);
			assert_true(k || t->begins);
			if (t->pair)
				assert_int_equal(ts.of[t->pair - 1].pair,
				    k + 1);
			len += t->s.len;
		}
		assert_int_equal(len, s.len);
		arena_reset(*state, mark);
	}
}

/* --- redlines: properties ----------------------------------------------- */

struct document {
	struct redline_block of[64];
	size_t count;
};

static struct redline_blocks
blocks(const struct document *d)
{
	return (struct redline_blocks){ d->of, d->count };
}

/* Offsets at which tokens begin, and the end; true for each. */
static bool *
cuts(struct arena *a, const struct manner *m, struct str text)
{
	struct vocabulary v = { .arena = a };
	struct tokens ts = tokens_cut(a, &v, m, text);
	bool *at = arena_array(a, text.len + 1, sizeof(*at));
	size_t len = 0;

	for (size_t i = 0; i < ts.count; i++) {
		at[len] = true;
		len += ts.of[i].s.len;
	}
	at[len] = true;
	return at;
}

/* The pieces of one side are its text, and cut no token. */
static void
check_side(struct arena *a, const struct manner *m,
    const struct redline_entry *e, bool new)
{
	const struct redline_block *b = new ? e->new : e->old;
	struct str text = b ? b->text : (struct str){ 0 };
	bool *at = cuts(a, m, text);
	size_t len = 0;

	for (size_t i = 0; i < e->count; i++) {
		struct str s = new ? e->pieces[i].new : e->pieces[i].old;

		assert_true(at[len]);
		if (!s.len)
			continue;
		assert_ptr_equal(s.p, text.p + len);
		len += s.len;
	}
	assert_int_equal(len, text.len);
}

static void
check_pieces(const struct redline_entry *e)
{
	for (size_t i = 0; i < e->count; i++) {
		const struct piece *p = &e->pieces[i];
		bool equal = p->kind == PIECE_EQUAL;

		assert_int_equal(p->old.len > 0,
		    equal || p->kind == PIECE_DELETED);
		assert_int_equal(p->new.len > 0,
		    equal || p->kind == PIECE_INSERTED);
		assert_true(!i || p[-1].kind != p->kind);
		assert_true(!i || p->kind != PIECE_DELETED ||
		    p[-1].kind == PIECE_EQUAL);
	}
}

static bool
stays(const struct redline_entry *e, const char *at)
{
	for (size_t i = 0; i < e->count; i++) {
		struct str s = e->pieces[i].old;

		if (s.len && at >= s.p && at < s.p + s.len)
			return e->pieces[i].kind == PIECE_EQUAL;
	}
	return false;
}

/* Both ends of an emphasis or a link stay, or neither does. */
static void
check_pairs(struct arena *a, const struct manner *m,
    const struct redline_entry *e)
{
	struct vocabulary v = { .arena = a };
	struct tokens ts = { 0 };

	if (e->old && e->new)
		ts = tokens_cut(a, &v, m, e->old->text);
	for (size_t i = 0; i < ts.count; i++) {
		const struct token *t = &ts.of[i];

		if (t->pair)
			assert_int_equal(stays(e, t->s.p),
			    stays(e, ts.of[t->pair - 1].s.p));
	}
}

/* The same tokens in another form at most. */
static void
check_equal(struct arena *a, const struct manner *m, const struct piece *p)
{
	struct vocabulary v = { .arena = a };
	struct tokens x = tokens_cut(a, &v, m, p->old);
	struct tokens y = tokens_cut(a, &v, m, p->new);

	assert_int_equal(x.count, y.count);
	for (size_t i = 0; i < x.count; i++)
		assert_int_equal(x.of[i].number, y.of[i].number);
}

/* Every block of both sides once, and the new ones in their order. */
static void
check_blocks(struct arena *a, const struct redline *r,
    struct redline_blocks old, struct redline_blocks new)
{
	bool *seen = arena_array(a, old.count, sizeof(*seen));
	size_t j = 0, olds = 0;

	for (size_t i = 0; i < r->count; i++) {
		const struct redline_entry *e = &r->of[i];

		assert_int_equal(!e->old, e->kind == REDLINE_INSERTED);
		assert_int_equal(!e->new, e->kind == REDLINE_DELETED);
		if (e->old) {
			assert_false(seen[e->old - old.of]);
			seen[e->old - old.of] = true;
			olds++;
		}
		if (e->new)
			assert_ptr_equal(e->new, &new.of[j++]);
	}
	assert_int_equal(j, new.count);
	assert_int_equal(olds, old.count);
}

/* What stands on both sides is not shown as gone and come. */
static void
check_moves(const struct redline *r)
{
	for (size_t i = 0; i < r->count; i++)
		for (size_t j = 0; j < r->count; j++) {
			const struct redline_entry *x = &r->of[i];
			const struct redline_entry *y = &r->of[j];

			assert_false(x->kind == REDLINE_DELETED &&
			    y->kind == REDLINE_INSERTED &&
			    x->old->kind == y->new->kind &&
			    str_eq(x->old->text, y->new->text));
		}
}

static struct redline
check_redline(struct arena *a, const struct manner *m,
    struct redline_blocks old, struct redline_blocks new)
{
	struct redline r = redline_find(a, arena_child(a), m, old, new);

	check_blocks(a, &r, old, new);
	check_moves(&r);
	for (size_t i = 0; i < r.count; i++) {
		const struct redline_entry *e = &r.of[i];

		check_pieces(e);
		check_pairs(a, m, e);
		check_side(a, m, e, false);
		check_side(a, m, e, true);
	}
	return r;
}

static void
random_document(struct arena *a, struct document *d)
{
	d->count = chance(12);
	for (size_t i = 0; i < d->count; i++) {
		d->of[i] = (struct redline_block){
			.text = random_text(a, 30), .kind = chance(2) };
		if (chance(3) == 0)
			d->of[i].id = arena_printf(a, "id%u", chance(20));
	}
}

static struct str
edited(struct arena *a, struct str s)
{
	uint32_t len = (uint32_t)s.len;
	size_t at = chance(len + 1);
	size_t gone = chance(20);

	return arena_printf(a, "%.*s%s%.*s", STR_ARG(str_sub(s, 0, at)),
	    fragments[chance(COUNT(fragments))],
	    STR_ARG(str_from_off(s, at + gone)));
}

static void
shuffle_one(struct document *d)
{
	size_t i = chance((uint32_t)d->count);
	size_t j = chance((uint32_t)d->count);
	struct redline_block b = d->of[i];

	memmove(&d->of[i], &d->of[i + 1],
	    (d->count - i - 1) * sizeof(d->of[0]));
	memmove(&d->of[j + 1], &d->of[j],
	    (d->count - 1 - j) * sizeof(d->of[0]));
	d->of[j] = b;
}

/* Edits, moves, deletes and inserts, a few of each. */
static void
revise(struct arena *a, struct document *d)
{
	for (uint32_t n = chance(6); n > 0 && d->count; n--) {
		size_t i = chance((uint32_t)d->count);

		switch (chance(4)) {
		case 0:
			d->of[i].text = edited(a, d->of[i].text);
			break;
		case 1:
			shuffle_one(d);
			break;
		case 2:
			d->of[i] = d->of[--d->count];
			break;
		default:
			d->of[d->count++].text = random_text(a, 20);
		}
	}
}

static void
random_redlines_cover_both_versions(void **state)
{
	(void)state;
	seed = 6;
	for (int i = 0; i < 3000; i++) {
		struct arena *a = arena_new();
		struct document old = { 0 }, new;
		struct manner m = manner(i % 2 ? "en-GB" : "sv");

		random_document(a, &old);
		new = old;
		if (i % 4)
			revise(a, &new);
		else
			random_document(a, &new);
		check_redline(a, &m, blocks(&old), blocks(&new));
		check_redline(a, &m, blocks(&new), blocks(&old));
		arena_free(a);
	}
}

static void
equal_pieces_are_equal(void **state)
{
	struct manner m = manner("en-GB");

	(void)state;
	seed = 7;
	for (int i = 0; i < 3000; i++) {
		struct arena *a = arena_new();
		struct document old = { .count = 1 }, new = { .count = 1 };
		struct redline r;

		/* Plain words: parts of them are cut as the whole is. */
		for (int k = 0; k < 30; k++) {
			static const char *const words[] = { "we ", "keep ",
				"data ", "for ", "years, ", "and ",
				"not. Never " };

			old.of->text = arena_printf(a, "%.*s%s",
			    STR_ARG(old.of->text), words[chance(7)]);
			new.of->text = arena_printf(a, "%.*s%s",
			    STR_ARG(new.of->text), words[chance(7)]);
		}
		r = check_redline(a, &m, blocks(&old), blocks(&new));
		for (size_t k = 0; k < r.count; k++)
			for (size_t p = 0; p < r.of[k].count; p++)
				if (r.of[k].pieces[p].kind == PIECE_EQUAL)
					check_equal(a, &m,
					    &r.of[k].pieces[p]);
		arena_free(a);
	}
}

static void
a_document_does_not_differ_from_itself(void **state)
{
	struct manner m = manner("en-GB");

	(void)state;
	seed = 8;
	for (int i = 0; i < 500; i++) {
		struct arena *a = arena_new();
		struct document d = { 0 };
		struct redline r;

		random_document(a, &d);
		for (size_t k = 0; k < d.count; k++)
			d.of[k].id = (struct str){ 0 };
		r = check_redline(a, &m, blocks(&d), blocks(&d));
		for (size_t k = 0; k < r.count; k++) {
			assert_int_equal(r.of[k].kind, REDLINE_SAME);
			assert_false(r.of[k].guess);
		}
		arena_free(a);
	}
}

/* --- redlines: examples ------------------------------------------------- */

/* "a\f#id b": a form feed between blocks, an id behind '#'. */
static struct redline_blocks
parse(struct arena *a, const char *text)
{
	struct str s = str_from(text);
	struct redline_block *of = arena_array(a, s.len + 1, sizeof(*of));
	size_t count = 0;

	while (s.len) {
		struct str block = str_sub(s, 0, str_find(s, '\f'));

		s = str_from_off(s, block.len + 1);
		if (block.p[0] == '#') {
			of[count].id = str_sub(block, 0,
			    str_find(block, ' '));
			block = str_from_off(block, of[count].id.len + 1);
		}
		of[count++].text = block;
	}
	return (struct redline_blocks){ of, count };
}

static void
show_pieces(struct out *o, const struct redline_entry *e)
{
	static const char *const open[] = { "", "[-", "{+" };
	static const char *const close[] = { "", "-]", "+}" };

	for (size_t i = 0; i < e->count; i++) {
		const struct piece *p = &e->pieces[i];

		out_cstr(o, open[p->kind]);
		out_str(o, p->kind == PIECE_DELETED ? p->old : p->new);
		out_cstr(o, close[p->kind]);
	}
}

static struct str
show(struct arena *a, const struct redline *r)
{
	static const char *const kinds[] = { "=", "!", "+", "-", ">", ">!" };
	struct out o;

	out_init(&o, a);
	for (size_t i = 0; i < r->count; i++) {
		out_cstr(&o, i ? "\n" : "");
		out_cstr(&o, kinds[r->of[i].kind]);
		out_cstr(&o, r->of[i].guess ? "? " : " ");
		show_pieces(&o, &r->of[i]);
	}
	return out_end(&o);
}

static void
check_example(struct arena *a, const char *tag, const char *old,
    const char *new, const char *wanted)
{
	struct manner m = manner(tag);
	struct redline r = check_redline(a, &m, parse(a, old),
	    parse(a, new));

	assert_str(show(a, &r), wanted);
}

static void
changes_of_words_are_shown_as_people_read_them(void **state)
{
	static const struct {
		const char *old, *new, *wanted;
	} cases[] = {
		{ "We keep this data for 12 months after you leave.",
		    "We keep this data for 36 months after you leave.",
		    "!? We keep this data for [-12 months-]{+36 months+} after you "
		    "leave." },
		{ "We collect your email address and your name when you "
		  "create an account.",
		    "We collect your email address, your name and your phone "
		    "number when you create an account.",
		    "!? We collect your email address[- and-]{+,+} your name "
		    "{+and your phone number +}when you create an account." },
		{ "You can ask us to stop sending the old newsletter by post "
		  "at any time you like.",
		    "You can ask us to stop mailing the new newsletter by post "
		    "at any time you like.",
		    "!? You can ask us to stop [-sending the old-]"
		    "{+mailing the new+} newsletter by post at any time you "
		    "like." },
		{ "Read [our cookie policy](https://a.example/x) for more.",
		    "Read [our cookie policy](https://a.example/y) for more.",
		    "!? Read [-[-]{+[+}our cookie policy"
		    "[-](https://a.example/x)-]{+](https://a.example/y)+} "
		    "for more." },
		{ "We never sell your data to anyone.",
		    "We **never** sell your data to anyone.",
		    "!? We {+**+}never{+**+} sell your data to anyone." },
		{ "One sentence stays here. Another one is about cookies "
		  "in shops.",
		    "One sentence stays here. Nobody knows what follows. "
		    "Another one is about cookies in shops.",
		    "!? One sentence stays here. {+Nobody knows what follows. "
		    "+}Another one is about cookies in shops." },
		{ "This stays as it is now. We sell umbrellas.",
		    "This stays as it is now. Complain to the authority.",
		    "!? This stays as it is now. [-We sell umbrellas.-]"
		    "{+Complain to the authority.+}" },
		/* Nothing is joined across the end of a sentence. */
		{ "It is kept for some months. They like that a lot here.",
		    "It is kept for some years. You like that a lot here.",
		    "!? It is kept for some [-months-]{+years+}. "
		    "[-They-]{+You+} like that a lot here." },
		/* One sentence becomes two. */
		{ "We store the address of your house and we send letters "
		  "to it.",
		    "We store the address of your house. And we send letters "
		    "to it.",
		    "!? We store the address of your house[- and-]{+. And+} "
		    "we send letters to it." },
		/* Nor across that of a cell. */
		{ "The newsletter | (Given: You enter your address here.) "
		  "(Withdrawn: Write to us at any time.)",
		    "The newsletter | (Given: By a box.) "
		    "(Withdrawn: Write to us at any time.)",
		    "!? The newsletter | [-(Given: You enter your address "
		    "here.)-]{+(Given: By a box.)+} (Withdrawn: Write to us "
		    "at any time.)" },
		{ "Security of the platform | Names and addresses of users | "
		  "Interests (ours: being safe)",
		    "Security of the platform | Names and addresses of users "
		    "| Contract (when it promises more)",
		    "!? Security of the platform | Names and addresses of "
		    "users | [-Interests (ours: being safe)-]"
		    "{+Contract (when it promises more)+}" },
		{ "Same  words\nhere.", "Same words here.",
		    "= Same words here." },
	};

	for (size_t i = 0; i < COUNT(cases); i++)
		check_example(*state, "en-GB", cases[i].old, cases[i].new,
		    cases[i].wanted);
}

static void
blocks_are_found_again(void **state)
{
	static const struct {
		const char *old, *new, *wanted;
	} cases[] = {
		/* By id, although nothing else is the same. */
		{ "#a one two three\f#b four", "#b four\f#a five six",
		    "> four\n! [-one two three-]{+five six+}" },
		/* By equal text, whatever the id. */
		{ "#a The same\fx", "#b The same\fx", "= The same\n= x" },
		/* The longer part stays, the shorter has moved. */
		{ "First section\fSecond section\fThird section",
		    "Third section\fFirst section\fSecond section",
		    "> Third section\n= First section\n= Second section" },
		/* Moved and edited, but hardly. */
		{ "Your rights are many and we respect all of them\fA\fB",
		    "A\fB\fYour rights are many and we honour all of them",
		    "= A\n= B\n>!? Your rights are many and we "
		    "[-respect-]{+honour+} all of them" },
		/* In its place less is enough. */
		{ "A\fWe send advertising letters rarely\fB",
		    "A\fWe send no letters, only advertising messages\fB",
		    "= A\n!? We send {+no letters, only +}advertising "
		    "[-letters rarely-]{+messages+}\n= B" },
		{ "A\fgone\fB", "A\fB\fcome", "= A\n- [-gone-]\n= B\n+ {+come+}" },
		{ "Hosting GmbH (Germany) stores our servers",
		    "AdCo Ltd (Ireland) measures our advertising",
		    "- [-Hosting GmbH (Germany) stores our servers-]\n"
		    "+ {+AdCo Ltd (Ireland) measures our advertising+}" },
		{ "Yes\fYes\fNo\fYes", "Yes\fNo\fYes\fYes",
		    "= Yes\n> No\n= Yes\n= Yes" },
		{ "", "new", "+ {+new+}" },
		{ "old", "", "- [-old-]" },
		{ "", "", "" },
	};

	for (size_t i = 0; i < COUNT(cases); i++)
		check_example(*state, "en-GB", cases[i].old, cases[i].new,
		    cases[i].wanted);
}

static void
kinds_are_not_mixed_but_by_id(void **state)
{
	struct redline_block old[] = { { STR("a"), STR("one"), 1 },
		{ STR(""), STR("two"), 1 } };
	struct redline_block new[] = { { STR("a"), STR("one"), 2 },
		{ STR(""), STR("two"), 2 } };
	struct manner m = manner("en-GB");
	struct redline r = check_redline(*state, &m,
	    (struct redline_blocks){ old, 2 },
	    (struct redline_blocks){ new, 2 });

	assert_str(show(*state, &r), "! one\n- [-two-]\n+ {+two+}");
}

/* One block among others that do not change. */
static void
a_block_that_has_moved_is_found(void **state)
{
	struct manner m = manner("en-GB");

	(void)state;
	seed = 9;
	for (int i = 0; i < 2000; i++) {
		struct arena *a = arena_new();
		struct document old = { .count = 3 + chance(20) }, new;
		struct redline r;
		size_t moved = 0;

		for (size_t k = 0; k < old.count; k++)
			old.of[k].text = arena_printf(a,
			    "Paragraph %zu says word%u and word%u.", k,
			    chance(1000000), chance(1000000));
		new = old;
		shuffle_one(&new);
		r = check_redline(a, &m, blocks(&old), blocks(&new));
		for (size_t k = 0; k < r.count; k++) {
			moved += r.of[k].kind == REDLINE_MOVED;
			assert_true(r.of[k].kind == REDLINE_SAME ||
			    r.of[k].kind == REDLINE_MOVED);
		}
		assert_true(moved <= 1);
		arena_free(a);
	}
}

/* --- redlines: hostile ones --------------------------------------------- */

#define WORDS 80000
/* What these cost at most; the promise is that it does not grow. */
#define STEPS_A_BYTE 100

typedef const char *word_of(uint32_t i, char *buffer, size_t size);

static const char *
same_word(uint32_t i, char *buffer, size_t size)
{
	(void)i, (void)buffer, (void)size;
	return "word ";
}

static const char *
alternating_word(uint32_t i, char *buffer, size_t size)
{
	(void)buffer, (void)size;
	return i % 2 ? "one " : "two. ";
}

static const char *
other_word(uint32_t i, char *buffer, size_t size)
{
	snprintf(buffer, size, "w%u%s", chance(1000000),
	    i % 20 == 19 ? ". A" : " ");
	return buffer;
}

static const char *
common_word(uint32_t i, char *buffer, size_t size)
{
	snprintf(buffer, size, "w%u%s", chance(300),
	    i % 20 == 19 ? ". A" : " ");
	return buffer;
}

static const char *
long_and_equal(uint32_t i, char *buffer, size_t size)
{
	(void)buffer, (void)size;
	return i % 401 ? "a " : "b ";
}

static const char *
equal_and_long(uint32_t i, char *buffer, size_t size)
{
	(void)buffer, (void)size;
	return i % 400 ? "a " : "c ";
}

static const char *
dots(uint32_t i, char *buffer, size_t size)
{
	(void)i, (void)buffer, (void)size;
	return ". ";
}

static struct redline_blocks
words_of(struct arena *a, word_of *word, uint32_t per_block, uint32_t shift)
{
	size_t count = WORDS / per_block;
	struct redline_block *of = arena_array(a, count, sizeof(*of));
	char buffer[32];

	for (uint32_t i = 0; i < count; i++) {
		struct out o;

		out_init(&o, a);
		for (uint32_t k = 0; k < per_block; k++)
			out_cstr(&o, word(shift + i * per_block + k, buffer,
			    sizeof(buffer)));
		of[i].text = out_end(&o);
	}
	return (struct redline_blocks){ of, count };
}

static void
check_hostile(struct arena *a, word_of *old, word_of *new, uint32_t per_block)
{
	struct manner m = manner("en-GB");
	struct redline_blocks x = words_of(a, old, per_block, 0);
	struct redline_blocks y = words_of(a, new, per_block, 1);
	struct redline r = redline_find(a, arena_child(a), &m, x, y);
	size_t bytes = 0;

	check_blocks(a, &r, x, y);
	for (size_t i = 0; i < x.count; i++)
		bytes += x.of[i].text.len + y.of[i].text.len;
	assert_true(r.steps <= STEPS_A_BYTE * (uint64_t)bytes);
}

static void
hostile_documents_cost_no_more_than_is_promised(void **state)
{
	static const uint32_t per_block[] = { 1, 50, WORDS };
	static word_of *const pairs[][2] = {
		{ same_word, same_word },
		{ alternating_word, alternating_word },
		{ same_word, alternating_word },
		{ other_word, other_word },
		{ common_word, common_word },
		{ dots, same_word },
		{ long_and_equal, equal_and_long },
	};

	(void)state;
	seed = 10;
	for (size_t i = 0; i < COUNT(pairs); i++)
		for (size_t k = 0; k < COUNT(per_block); k++) {
			struct arena *a = arena_new();

			check_hostile(a, pairs[i][0], pairs[i][1],
			    per_block[k]);
			arena_free(a);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		arena_test(a_script_makes_new_of_old_and_old_of_new),
		arena_test(a_sequence_does_not_differ_from_itself),
		arena_test(beyond_the_cap_unique_tokens_are_anchors),
		arena_test(hostile_sequences_cost_no_more_than_is_promised),
		arena_test(the_longest_increasing_subsequence_is_found),
		arena_test(texts_are_cut_into_tokens),
		arena_test(what_differs_in_form_alone_has_one_number),
		arena_test(sentences_begin_where_others_end),
		arena_test(tokens_are_the_text),
		arena_test(random_redlines_cover_both_versions),
		arena_test(equal_pieces_are_equal),
		arena_test(a_document_does_not_differ_from_itself),
		arena_test(changes_of_words_are_shown_as_people_read_them),
		arena_test(blocks_are_found_again),
		arena_test(kinds_are_not_mixed_but_by_id),
		arena_test(a_block_that_has_moved_is_found),
		arena_test(hostile_documents_cost_no_more_than_is_promised),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
