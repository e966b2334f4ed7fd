#include "base/str.h"

#include <limits.h>
#include <string.h>

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int order = n ? memcmp(a.p, b.p, n) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool
str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len &&
	    str_eq(str_from_off(s, s.len - suffix.len), suffix);
}

static bool
white(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct str
str_trim(struct str s)
{
	while (s.len && white(s.p[0]))
		s = str_from_off(s, 1);
	while (s.len && white(s.p[s.len - 1]))
		s.len--;
	return s;
}

size_t
str_find(struct str s, char c)
{
	const char *at = s.len ? memchr(s.p, c, s.len) : NULL;

	return at ? (size_t)(at - s.p) : s.len;
}

/* Most text runs on for a while: eight bytes at a time. */
size_t
str_until(struct str s, size_t off, const unsigned char stops[256])
{
	const unsigned char *p = (const unsigned char *)s.p;

	while (s.len - off >= 8 &&
	    !(stops[p[off]] | stops[p[off + 1]] | stops[p[off + 2]] |
		stops[p[off + 3]] | stops[p[off + 4]] | stops[p[off + 5]] |
		stops[p[off + 6]] | stops[p[off + 7]]))
		off += 8;
	while (off < s.len && !stops[p[off]])
		off++;
	return off;
}

size_t
str_search(struct str s, struct str needle)
{
	struct str begins = str_sub(s, 0,
	    needle.len <= s.len ? s.len - needle.len + 1 : 0);

	if (!needle.len)
		return 0;
	for (size_t i = 0; i < begins.len; i++) {
		i += str_find(str_from_off(begins, i), needle.p[0]);
		if (i < begins.len &&
		    memcmp(s.p + i, needle.p, needle.len) == 0)
			return i;
	}
	return s.len;
}

/* FNV-1a: short keys, no adversary (all tables are bounded by the input). */
uint32_t
str_hash(struct str s)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < s.len; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619u;
	return h;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool
str_eq_caseless(struct str a, struct str b)
{
	size_t i = 0;

	while (i < a.len && i < b.len && lower(a.p[i]) == lower(b.p[i]))
		i++;
	return i == a.len && i == b.len;
}

#define DISTANCE_MAX 64

static unsigned
least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned
str_distance(struct str a, struct str b)
{
	unsigned rows[3][DISTANCE_MAX], *two = rows[0], *one = rows[1],
	    *now = rows[2], *spare;

	if (a.len >= DISTANCE_MAX || b.len >= DISTANCE_MAX)
		return UINT_MAX;
	for (unsigned j = 0; j <= b.len; j++)
		one[j] = j;
	for (unsigned i = 1; i <= a.len; i++) {
		now[0] = i;
		for (unsigned j = 1; j <= b.len; j++) {
			bool same = a.p[i - 1] == b.p[j - 1];

			now[j] = least(least(now[j - 1], one[j]) + 1,
			    one[j - 1] + !same);
			if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] &&
			    a.p[i - 2] == b.p[j - 1])
				now[j] = least(now[j], two[j - 2] + 1);
		}
		spare = two;
		two = one;
		one = now;
		now = spare;
	}
	return one[b.len];
}

bool
str_similar(struct str found, struct str meant, unsigned *distance)
{
	size_t allowed = found.len < 3 ? found.len / 2 : found.len / 3;
	size_t apart = found.len > meant.len ? found.len - meant.len
					     : meant.len - found.len;

	*distance = UINT_MAX;
	if (apart > allowed)
		return false;
	*distance = str_distance(found, meant);
	return *distance <= allowed;
}
