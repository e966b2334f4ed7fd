/*
 * Slices of text: a pointer and a length, never owning, never NUL-dependent.
 * A zeroed slice is the empty text.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	const char *p;
	size_t len;
};

/* A string literal as a slice. */
#define STR(literal) ((struct str){ "" literal "", sizeof(literal) - 1 })

/* For "%.*s". */
#define STR_ARG(s) (int)(s).len, (s).p

struct str str_from(const char *nul_terminated);
bool str_eq(struct str, struct str);
/* Byte order, shorter first: a stable order for output, not for readers. */
int str_cmp(struct str, struct str);
bool str_starts(struct str, struct str prefix);
bool str_ends(struct str, struct str suffix);
struct str str_sub(struct str, size_t off, size_t len);
/* From `off` to the end. */
struct str str_from_off(struct str, size_t off);
/* Without ASCII white space at both ends. */
struct str str_trim(struct str);
/* Offset of the first `c`, or s.len. */
size_t str_find(struct str, char c);
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
