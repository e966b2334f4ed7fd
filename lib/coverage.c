/*
 * How far a locale is translated, in numbers.
 */
#include "compile.h"
#include "model/settings.h"

/* ASCII letters and digits; beyond ASCII whatever is there. */
static bool
in_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	    (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* What white space parts, unless it is all punctuation. */
static size_t
words_in(struct str s)
{
	bool counted = false;
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '\n' ||
		    s.p[i] == '\r')
			counted = false;
		else if (!counted && in_word(s.p[i]))
			counted = ++n;
	}
	return n;
}

/* The count that a text goes to. */
static size_t *
count_of(struct policyc_coverage *v, const struct edition *e, size_t unit)
{
	static const struct translated none;
	const struct translated *t = e->translations
	    ? &e->translations[unit]
	    : &none;

	if (e->source)
		return &v->approved;
	if (!t->text.len)
		return &v->missing;
	if (t->stale)
		return &v->stale;
	return t->state >= XLIFF_FINAL	 ? &v->approved
	    : t->state == XLIFF_REVIEWED ? &v->reviewed
					 : &v->translated;
}

static bool
meets(const struct policyc_coverage *v, unsigned gate)
{
	return !v->missing && !v->stale &&
	    (gate <= GATE_TRANSLATED || !v->translated) &&
	    (gate <= GATE_REVIEWED || !v->reviewed);
}

bool
compile_coverage(const struct policyc *c, const struct edition *e,
    struct policyc_coverage *v)
{
	unsigned gate = compile_gate(c, e)->is;
	size_t words, *count;

	if (e->read && !e->taken)
		return false;
	*v = (struct policyc_coverage){ .has_file = e->read };
	for (size_t i = 1; i < unit_count(c, e); i++) {
		words = words_in(unit_text(c, e, i).source);
		count = count_of(v, e, i);
		v->units++;
		v->words += words;
		++*count;
		if (count != &v->missing && count != &v->stale)
			v->words_done += words;
	}
	v->gate = e->source ? "" : names_gates.ids[gate];
	v->gate_met = e->source || (!e->broken && meets(v, gate));
	return true;
}
