#include "i18n/approve.h"

#include "base/arena.h"
#include "base/out.h"
#include "base/sha256.h"

struct str
pair_digest(struct arena *a, const struct xliff_unit *u, struct str locale)
{
	const struct str parts[] = { u->id, locale,
		xliff_collapsed(a, u->source), xliff_collapsed(a, u->target) };
	struct out o;
	char hex[65];

	out_init(&o, a);
	/* No part holds a NUL, so no two lists of parts read the same. */
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		out_str(&o, parts[i]);
		out_char(&o, '\0');
	}
	sha256_hex(out_text(&o), hex);
	return arena_copy(a, (struct str){ hex, 64 });
}

bool
is_approved(struct arena *a, const struct xliff_unit *u, struct str locale)
{
	return u->has_target && u->state == XLIFF_FINAL &&
	    u->approved_sha256.len &&
	    str_eq(u->approved_sha256, pair_digest(a, u, locale));
}

bool
approves(const struct approval *a, struct str unit)
{
	for (size_t i = 0; i < a->unit_count; i++)
		if (str_eq(a->units[i], unit))
			return true;
	return !a->unit_count;
}

void
approve(struct arena *arena, const struct approval *a, struct xliff_unit *u,
    struct str locale)
{
	/* Who signed for the same texts before has done so still. */
	if (is_approved(arena, u, locale))
		return;
	u->state = XLIFF_FINAL;
	u->approved_sha256 = pair_digest(arena, u, locale);
	u->approved_by = a->by;
	u->approved_on = a->on;
}
