#include "source/source.h"

#include "base/arena.h"

/* Offset 0 is no place; a text is followed by one offset for its end. */
void
sources_init(struct sources *s, struct arena *arena)
{
	*s = (struct sources){ .arena = arena, .end = 1 };
}

struct source *
sources_add(struct sources *s, struct str name, struct str text)
{
	struct source *source;

	if (text.len >= UINT32_MAX - s->end)
		return NULL;
	source = ARENA_NEW(s->arena, struct source);
	source->name = name;
	source->text = text;
	source->base = s->end;
	s->end += (uint32_t)text.len + 1;
	if (s->last)
		s->last->next = source;
	else
		s->first = source;
	s->last = source;
	return source;
}

struct source *
sources_find(const struct sources *s, struct span at)
{
	for (struct source *source = s->first; source; source = source->next)
		if (at.off >= source->base &&
		    at.off - source->base <= source->text.len)
			return source->gone ? NULL : source;
	return NULL;
}

void
source_forget(struct source *source)
{
	source->gone = true;
}

struct span
source_span(const struct source *source, size_t off, size_t len)
{
	if (off > source->text.len)
		off = source->text.len;
	if (len > source->text.len - off)
		len = source->text.len - off;
	return (struct span){ source->base + (uint32_t)off, (uint32_t)len };
}

size_t
source_offset(const struct source *source, struct span at)
{
	return at.off - source->base;
}

#define CHARS_STEP ((size_t)4096)

/* Bytes that begin a character. */
static size_t
begun(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

/* A file may be one long line with a thousand errors in it. */
static void
index_chars(struct sources *s, struct source *source)
{
	size_t steps = source->text.len / CHARS_STEP;

	source->chars = arena_array(s->arena, steps + 1,
	    sizeof(*source->chars));
	for (size_t i = 0; i < steps; i++)
		source->chars[i + 1] = source->chars[i] +
		    (uint32_t)begun(str_sub(source->text, i * CHARS_STEP,
			CHARS_STEP));
}

static size_t
chars_before(const struct source *source, size_t off)
{
	size_t step = off / CHARS_STEP, start = step * CHARS_STEP;

	return source->chars[step] +
	    begun(str_sub(source->text, start, off - start));
}

static size_t
chars_between(struct sources *s, struct source *source, size_t from, size_t to)
{
	if (to - from < CHARS_STEP)
		return begun(str_sub(source->text, from, to - from));
	if (!source->chars)
		index_chars(s, source);
	return chars_before(source, to) - chars_before(source, from);
}

/* The first that is not before `off`, where the one before is known. */
static size_t
next_char(struct str text, char c, size_t known, size_t off)
{
	return known >= off ? known
			    : off + str_find(str_from_off(text, off), c);
}

/*
 * Counts the lines, and notes where they begin if there is where to.  A line
 * ends in LF, CR LF, or a CR of its own, as in YAML.
 */
static size_t
find_lines(struct str text, uint32_t *lines)
{
	size_t lf = str_find(text, '\n'), cr = str_find(text, '\r');
	size_t count = 0, off = 0, end;

	for (;;) {
		if (lines)
			lines[count] = (uint32_t)off;
		count++;
		end = lf < cr ? lf : cr;
		if (end == text.len)
			return count;
		off = end + (lf == cr + 1 && lf < text.len ? 2 : 1);
		lf = next_char(text, '\n', lf, off);
		cr = next_char(text, '\r', cr, off);
	}
}

static void
index_lines(struct sources *s, struct source *source)
{
	source->line_count = find_lines(source->text, NULL);
	source->lines = arena_array(s->arena, source->line_count,
	    sizeof(*source->lines));
	find_lines(source->text, source->lines);
}

struct point
source_point(struct sources *s, struct source *source, size_t off)
{
	size_t low = 0, high;

	if (!source->lines)
		index_lines(s, source);
	for (high = source->line_count; high - low > 1;) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= off)
			low = middle;
		else
			high = middle;
	}
	return (struct point){ low + 1,
		chars_between(s, source, source->lines[low], off) + 1 };
}

struct str
source_line(struct sources *s, struct source *source, size_t line)
{
	struct str found;

	if (!source->lines)
		index_lines(s, source);
	if (line == 0 || line > source->line_count)
		return (struct str){ 0 };
	found = str_from_off(source->text, source->lines[line - 1]);
	if (line == source->line_count)
		return found;
	found.len = source->lines[line] - source->lines[line - 1];
	found.len -= str_ends(found, STR("\r\n")) ? 2 : 1;
	return found;
}
