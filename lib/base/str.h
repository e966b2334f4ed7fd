/*
 * Slices of text: a pointer and a length, never owning, never NUL-dependent.
 * A zeroed slice is the empty text.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
	const char *p;
	size_t len;
};

/* A string literal as a slice. */
#define STR(literal) ((struct str){ "" literal "", sizeof(literal) - 1 })

/* For "%.*s". */
#define STR_ARG(s) (int)(s).len, (s).p

/* These stand in the innermost loops, so the caller has their code. */

static inline struct str
str_from(const char *nul_terminated)
{
	return (struct str){ nul_terminated,
		nul_terminated ? strlen(nul_terminated) : 0 };
}

static inline bool
str_eq(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.p, b.p, a.len) == 0);
}

static inline struct str
str_sub(struct str s, size_t off, size_t len)
{
	if (off > s.len)
		off = s.len;
	if (len > s.len - off)
		len = s.len - off;
	/* C knows no NULL + 0. */
	return (struct str){ off ? s.p + off : s.p, len };
}

/* From `off` to the end. */
static inline struct str
str_from_off(struct str s, size_t off)
{
	return str_sub(s, off, s.len);
}

static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len &&
	    str_eq(str_sub(s, 0, prefix.len), prefix);
}

/* Byte order, shorter first: a stable order for output, not for readers. */
int str_cmp(struct str, struct str);
bool str_ends(struct str, struct str suffix);
/* The same but for the case of ASCII letters, as in language tags. */
bool str_eq_caseless(struct str, struct str);
/* Without ASCII white space at both ends. */
struct str str_trim(struct str);
/* Offset of the first `c`, or s.len. */
size_t str_find(struct str, char c);
/* Offset of the first byte from `off` on that is a stop, or s.len. */
size_t str_until(struct str, size_t off, const unsigned char stops[256]);
/* Offset of the first `needle`, or s.len. */
size_t str_search(struct str, struct str needle);
uint32_t str_hash(struct str);

/*
 * Damerau-Levenshtein distance (adjacent transpositions count one), for
 * suggestions.  Texts of more than 63 bytes are infinitely far apart.
 */
unsigned str_distance(struct str, struct str);
/* True when `found` is near enough to `meant` to be offered instead. */
bool str_similar(struct str found, struct str meant, unsigned *distance);

#endif
