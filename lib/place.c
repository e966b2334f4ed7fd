/* Where something was written, for the callers of the library. */
#include "base/arena.h"
#include "compile.h"

struct locating {
	struct policyc *c;
	struct span at;
	struct policyc_place *out;
};

static void
locate(void *data)
{
	const struct locating *l = data;
	struct sources *sources = &l->c->sources;
	struct source *source = sources_find(sources, l->at);
	struct policyc_place *out = l->out;
	struct point from, to;
	struct str line;
	size_t off, start;

	if (!source || !l->at.off)
		return;
	off = source_offset(source, l->at);
	from = source_point(sources, source, off);
	to = source_point(sources, source, off + l->at.len);
	line = source_line(sources, source, from.line);
	start = (size_t)(line.p - source->text.p);
	*out = (struct policyc_place){
		.name = arena_cstr(l->c->arena, source->name),
		.offset = off,
		.length = l->at.len,
		.line = from.line,
		.column = from.column,
		.end_line = to.line,
		.end_column = to.column,
		.text = line.len ? line.p : "",
		.text_len = line.len,
		.from = off - start < line.len ? off - start : line.len,
		.to = off - start + l->at.len < line.len
		    ? off - start + l->at.len
		    : line.len,
	};
}

bool
compile_place(struct policyc *c, struct span at, struct policyc_place *out)
{
	struct locating l = { c, at, out };

	*out = (struct policyc_place){ 0 };
	return arena_run(c->arena, locate, &l);
}
