/*
 * Which tokens stay: sentences are aligned first, in order, and only in a
 * pair of them words.
 */
#include "base/arena.h"
#include "diff/script.h"
#include "diff/work.h"

struct sentence {
	size_t first, end; /* tokens */
	uint32_t number;   /* the same for equal ones */
	uint64_t weight;
};

struct sentences {
	struct sentence *of;
	struct bag *bags;
	size_t count;
};

struct alignment {
	struct work *work;
	const struct tokens *old, *new;
	struct matching tokens;
};

/* --- words -------------------------------------------------------------- */

static bool
is_solid(const struct token *t)
{
	return t->kind != TOKEN_SPACE;
}

/* The numbers of a sentence's tokens but white space; and which they are. */
static struct sequence
numbers_of(struct work *w, const struct tokens *ts, const struct sentence *s,
    uint32_t **index)
{
	size_t count = 0;
	uint32_t *of = arena_array(w->scratch, s->end - s->first,
	    sizeof(*of));

	*index = arena_array(w->scratch, s->end - s->first, sizeof(**index));
	for (size_t i = s->first; i < s->end; i++) {
		if (!is_solid(&ts->of[i]))
			continue;
		(*index)[count] = (uint32_t)i;
		of[count++] = ts->of[i].number;
	}
	return (struct sequence){ of, count };
}

static void
match(struct alignment *a, size_t i, size_t j)
{
	a->tokens.to_new[i] = (uint32_t)j + 1;
	a->tokens.to_old[j] = (uint32_t)i + 1;
}

static void
match_runs(struct alignment *a, const struct script *script,
    const uint32_t *old_index, const uint32_t *new_index)
{
	for (size_t r = 0; r < script->count; r++) {
		const struct run *run = &script->of[r];

		for (size_t i = 0; run->kind == RUN_KEEP && i < run->count;
		     i++)
			match(a, old_index[run->old + i],
			    new_index[run->new + i]);
	}
}

/* What is kept is too little for the two to be versions of one sentence. */
static bool
too_little(struct alignment *a, const struct script *script,
    const uint32_t *index, const struct sentence *x, const struct sentence *y)
{
	uint64_t kept = 0;

	for (size_t r = 0; r < script->count; r++) {
		const struct run *run = &script->of[r];

		for (size_t i = 0; run->kind == RUN_KEEP && i < run->count;
		     i++) {
			const struct token *t =
			    &a->old->of[index[run->old + i]];

			if (token_tells(t))
				kept += word_weight(&a->work->words,
				    t->number);
		}
	}
	return 2 * kept * ALIKE < (x->weight + y->weight) * ALIKE_HERE;
}

static void
align_words(struct alignment *a, const struct sentence *x,
    const struct sentence *y)
{
	struct work *w = a->work;
	struct arena_mark mark = arena_mark(w->scratch);
	uint32_t *old_index, *new_index;
	struct sequence old = numbers_of(w, a->old, x, &old_index);
	struct sequence new = numbers_of(w, a->new, y, &new_index);
	struct script script = script_find(w->scratch, old, new, SCRIPT_CAP);

	w->steps += script.steps;
	w->coarse |= script.coarse;
	if (!too_little(a, &script, old_index, x, y)) {
		for (size_t i = x->first; i < x->end; i++)
			matching_part(&a->tokens, i);
		match_runs(a, &script, old_index, new_index);
	}
	arena_reset(w->scratch, mark);
}

/* --- sentences ---------------------------------------------------------- */

/* Their numbers one after another are what two equal sentences share. */
static uint32_t
sentence_number(struct work *w, struct vocabulary *v,
    const struct tokens *ts, const struct sentence *s)
{
	uint32_t *index;
	struct sequence q = numbers_of(w, ts, s, &index);

	return vocabulary_number(v,
	    (struct str){ (const char *)q.of, q.count * sizeof(*q.of) });
}

/* The first token begins one. */
static void
cut(struct work *w, const struct tokens *ts, struct sentences *ss)
{
	size_t count = 0;

	for (size_t i = 0; i < ts->count; i++)
		count += ts->of[i].begins;
	ss->of = arena_array(w->scratch, count, sizeof(*ss->of));
	for (size_t i = 0; i < ts->count; i++) {
		if (ts->of[i].begins)
			ss->of[ss->count++].first = i;
		ss->of[ss->count - 1].end = i + 1;
	}
}

static struct sentences
sentences_of(struct work *w, struct vocabulary *v, const struct tokens *ts)
{
	struct sentences ss = { 0 };

	cut(w, ts, &ss);
	ss.bags = arena_array(w->scratch, ss.count, sizeof(*ss.bags));
	for (size_t i = 0; i < ss.count; i++) {
		struct sentence *s = &ss.of[i];

		s->number = sentence_number(w, v, ts, s);
		ss.bags[i] = tokens_bag(w, &ts->of[s->first],
		    s->end - s->first);
		s->weight = ss.bags[i].weight;
	}
	return ss;
}

/* The sentences of a change: those that are versions of each other. */
static void
align_change(struct alignment *a, const struct sentences *old, size_t i,
    size_t n, const struct sentences *new, size_t j, size_t m)
{
	struct arena_mark mark = arena_mark(a->work->scratch);
	uint32_t *partner = arena_array(a->work->scratch, n,
	    sizeof(*partner));

	pairs_in_order(a->work, old->bags + i, n, new->bags + j, m, partner);
	for (size_t k = 0; k < n; k++)
		if (partner[k])
			align_words(a, &old->of[i + k],
			    &new->of[j + partner[k] - 1]);
	arena_reset(a->work->scratch, mark);
}

static struct sequence
sequence_of(struct work *w, const struct sentences *ss)
{
	uint32_t *of = arena_array(w->scratch, ss->count, sizeof(*of));

	for (size_t i = 0; i < ss->count; i++)
		of[i] = ss->of[i].number;
	return (struct sequence){ of, ss->count };
}

static void
align_sentences(struct alignment *a, const struct sentences *old,
    const struct sentences *new)
{
	struct work *w = a->work;
	struct script script = script_find(w->scratch, sequence_of(w, old),
	    sequence_of(w, new), SCRIPT_CAP);
	size_t i = 0, j = 0; /* where the change before the next run begins */

	w->steps += script.steps;
	w->coarse |= script.coarse;
	for (size_t r = 0; r < script.count; r++) {
		const struct run *run = &script.of[r];

		if (run->kind != RUN_KEEP)
			continue;
		align_change(a, old, i, run->old - i, new, j, run->new - j);
		for (size_t k = 0; k < run->count; k++)
			align_words(a, &old->of[run->old + k],
			    &new->of[run->new + k]);
		i = run->old + run->count;
		j = run->new + run->count;
	}
	align_change(a, old, i, old->count - i, new, j, new->count - j);
}

/* --- what is left between ----------------------------------------------- */

/* What the words before each token weigh, and all of them. */
static const uint64_t *
weights(struct work *w, const struct tokens *ts)
{
	uint64_t *sum = arena_array(w->scratch, ts->count + 1, sizeof(*sum));

	for (size_t i = 0; i < ts->count; i++) {
		const struct token *t = &ts->of[i];

		sum[i + 1] = sum[i] + (token_tells(t)
			? word_weight(&w->words, t->number) : 0);
	}
	return sum;
}

/*
 * One sentence may have become two, or two one: what stands between words
 * that stay is compared once more, whatever sentences it is of.
 */
static void
align_rests(struct alignment *a)
{
	const uint64_t *old = weights(a->work, a->old);
	const uint64_t *new = weights(a->work, a->new);
	struct sentence x = { 0 }, y = { 0 };

	for (size_t i = 0; i <= a->old->count; i++) {
		bool end = i == a->old->count;

		if (!end && (!token_tells(&a->old->of[i]) ||
				!a->tokens.to_new[i]))
			continue;
		x.end = i;
		y.end = end ? a->new->count : a->tokens.to_new[i] - 1;
		x.weight = old[x.end] - old[x.first];
		y.weight = new[y.end] - new[y.first];
		if (x.weight && y.weight)
			align_words(a, &x, &y);
		x.first = x.end + 1;
		y.first = y.end + 1;
	}
}

/* --- white space -------------------------------------------------------- */

static void
match_space(struct alignment *a, size_t i, size_t j)
{
	if (i < a->old->count && j < a->new->count &&
	    a->old->of[i].kind == TOKEN_SPACE &&
	    a->new->of[j].kind == TOKEN_SPACE && !a->tokens.to_new[i] &&
	    !a->tokens.to_old[j])
		match(a, i, j);
}

/*
 * White space stays behind or before a word that stays: compared like words
 * it would outvote them.
 */
static void
match_spaces(struct alignment *a)
{
	for (size_t i = 0; i < a->old->count; i++)
		if (a->tokens.to_new[i] && is_solid(&a->old->of[i]))
			match_space(a, i + 1, a->tokens.to_new[i]);
	for (size_t i = a->old->count; i-- > 0;)
		if (i && a->tokens.to_new[i] > 1 && is_solid(&a->old->of[i]))
			match_space(a, i - 1, a->tokens.to_new[i] - 2);
	match_space(a, 0, 0);
	match_space(a, a->old->count - 1, a->new->count - 1);
}

void
tokens_align(struct work *w, const struct tokens *old,
    const struct tokens *new, struct matching tokens)
{
	struct arena_mark mark = arena_mark(w->scratch);
	struct vocabulary v = { .arena = w->scratch };
	struct alignment a = { w, old, new, tokens };
	struct sentences old_sentences = sentences_of(w, &v, old);
	struct sentences new_sentences = sentences_of(w, &v, new);

	align_sentences(&a, &old_sentences, &new_sentences);
	align_rests(&a);
	match_spaces(&a);
	arena_reset(w->scratch, mark);
}
