#include "base/utf8.h"

#include <string.h>

/* Length of a well-formed sequence at s[off], or 0 (Unicode, table 3-7). */
static size_t
sequence(struct str s, size_t off)
{
	const unsigned char *p = (const unsigned char *)s.p + off;
	size_t left = s.len - off;
	unsigned char low = 0x80, high = 0xbf;
	size_t len;

	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	len = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	if (left < len)
		return 0;
	if (p[0] == 0xe0)
		low = 0xa0;
	else if (p[0] == 0xed)
		high = 0x9f;
	else if (p[0] == 0xf0)
		low = 0x90;
	else if (p[0] == 0xf4)
		high = 0x8f;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	return len;
}

/* Eight bytes at a time: most text is ASCII. */
static size_t
past_ascii(struct str s, size_t off)
{
	uint64_t eight;

	for (; s.len - off >= sizeof(eight); off += sizeof(eight)) {
		memcpy(&eight, s.p + off, sizeof(eight));
		if (eight & UINT64_C(0x8080808080808080))
			break;
	}
	while (off < s.len && (unsigned char)s.p[off] < 0x80)
		off++;
	return off;
}

bool
utf8_ascii(struct str s)
{
	return past_ascii(s, 0) == s.len;
}

size_t
utf8_valid(struct str s)
{
	size_t off, step;

	for (off = past_ascii(s, 0); off < s.len; off = past_ascii(s, off)) {
		step = sequence(s, off);
		if (!step)
			return off;
		off += step;
	}
	return off;
}

uint32_t
utf8_rune_beyond(struct str s, size_t off, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + off;

	/* Most letters beyond ASCII take two. */
	if (p[0] >= 0xc2 && p[0] < 0xe0 && s.len - off > 1 &&
	    (p[1] & 0xc0) == 0x80) {
		*len = 2;
		return (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
	}
	*len = sequence(s, off);
	switch (*len) {
	case 1:
		return p[0];
	case 3:
		return (p[0] & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 |
		    (p[2] & 0x3fu);
	case 4:
		return (p[0] & 0x07u) << 18 | (p[1] & 0x3fu) << 12 |
		    (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
	}
	*len = 1;
	return 0xfffd;
}

size_t
utf8_count(struct str s)
{
	size_t count = 0, step;

	for (size_t off = 0; off < s.len; off += step) {
		utf8_rune(s, off, &step);
		count++;
	}
	return count;
}

size_t
utf8_put(char *to, uint32_t rune)
{
	unsigned char *p = (unsigned char *)to;

	if (rune > 0x10ffff || (rune >= 0xd800 && rune < 0xe000))
		rune = 0xfffd;
	if (rune < 0x80) {
		p[0] = (unsigned char)rune;
		return 1;
	}
	if (rune < 0x800) {
		p[0] = (unsigned char)(0xc0 | rune >> 6);
		p[1] = (unsigned char)(0x80 | (rune & 0x3f));
		return 2;
	}
	if (rune < 0x10000) {
		p[0] = (unsigned char)(0xe0 | rune >> 12);
		p[1] = (unsigned char)(0x80 | (rune >> 6 & 0x3f));
		p[2] = (unsigned char)(0x80 | (rune & 0x3f));
		return 3;
	}
	p[0] = (unsigned char)(0xf0 | rune >> 18);
	p[1] = (unsigned char)(0x80 | (rune >> 12 & 0x3f));
	p[2] = (unsigned char)(0x80 | (rune >> 6 & 0x3f));
	p[3] = (unsigned char)(0x80 | (rune & 0x3f));
	return 4;
}

size_t
utf8_xml(struct str s)
{
	/* C0 controls but TAB, LF, CR; and what begins U+FFFE and U+FFFF. */
	static const unsigned char stops[256] = {
		1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1,
		1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
		[0xef] = 1,
	};
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0;

	while ((i = str_until(s, i, stops)) < s.len) {
		/* They are EF BF BE and EF BF BF. */
		if (p[i] != 0xef || (s.len - i > 2 && p[i + 1] == 0xbf &&
					p[i + 2] >= 0xbe))
			return i;
		i++;
	}
	return s.len;
}

/* U+2028..202E and U+2066..2069; all of them begin with 0xe2. */
size_t
utf8_hidden(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = str_find(s, '\xe2');

	while (i + 2 < s.len) {
		if (p[i + 1] == 0x80 && p[i + 2] >= 0xa8 && p[i + 2] <= 0xae)
			return i;
		if (p[i + 1] == 0x81 && p[i + 2] >= 0xa6 && p[i + 2] <= 0xa9)
			return i;
		i++;
		i += str_find(str_from_off(s, i), '\xe2');
	}
	return s.len;
}
