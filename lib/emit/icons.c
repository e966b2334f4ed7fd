#include "emit/icons.h"

#include <assert.h>

#include "base/out.h"

static_assert(ICON_COUNT <= 32, "a set of icons is 32 bits");

/* Sorted by id: the order of the sprite. */
/* clang-format off */
static const struct {
	enum doc_icon icon;
	const char *id, *path;
} icons[] = {
	{ ICON_ARCHIVE, "archive", "M3 4h18v5H3zM5 9v11h14V9M10 13h4" },
	{ ICON_CLOCK, "clock",
	    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2" },
	{ ICON_COMPLAIN, "complain",
	    "M4 10v4h3l8 5V5l-8 5zM18.5 9.5a4 4 0 0 1 0 5M8 14.5V20h2.5" },
	{ ICON_CONSENT, "consent",
	    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.2l2.8 2.8L16 9.5" },
	{ ICON_CONTRACT, "contract",
	    "M6 3h9l4 4v14H6zM15 3v4h4M9.5 12h6M9.5 16h3.5" },
	{ ICON_COOKIE, "cookie",
	    "M12 3a9 9 0 1 0 9 9 4 4 0 0 1-4.5-4.5A4 4 0 0 1 12 3z"
	    "M8.5 9.5v.01M9 15v.01M14.5 16v.01M13 11.5v.01" },
	{ ICON_DATA, "data",
	    "M3 5h18v14H3zM9 12.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
	    "M5.8 16c.5-1.6 1.7-2.4 3.2-2.4s2.7.8 3.2 2.4"
	    "M15 9.5h3M15 13.5h3" },
	{ ICON_DRAFT, "draft",
	    "M5 3h9l4 4v3M14 3v4h4M5 3v18h5M13 21l.6-2.8 5.9-5.9 2.2 "
	    "2.2-5.9 5.9zM8.5 11h5M8.5 15h2.5" },
	{ ICON_EDIT, "edit",
	    "M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5" },
	{ ICON_ERASE, "erase",
	    "M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5" },
	{ ICON_EXPORT, "export", "M4 14v6h16v-6M12 15V4M8 8l4-4 4 4" },
	{ ICON_EYE, "eye",
	    "M2 12s3.8-6.5 10-6.5S22 12 22 12s-3.8 6.5-10 6.5S2 12 2 "
	    "12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z" },
	{ ICON_GLOBE, "globe",
	    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.6 3.8 "
	    "5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9"
	    "s1.3-6.4 3.8-9z" },
	{ ICON_HUMAN, "human",
	    "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 21c.6-4 3.5-6.5 7.5-6.5"
	    "s6.9 2.5 7.5 6.5" },
	{ ICON_LEGAL, "legal",
	    "M3 9l9-5 9 5zM6 9v8M10 9v8M14 9v8M18 9v8M3 20h18" },
	{ ICON_INTEREST, "li",
	    "M12 4v16M8 20h8M5 7h14M5 7l-3 6.5a3 3 0 0 0 6 0zM19 7l-3 "
	    "6.5a3 3 0 0 0 6 0z" },
	{ ICON_OBJECT, "object",
	    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6" },
	{ ICON_ORGANISATION, "org",
	    "M5 21V6l7-3 7 3v15M3 21h18M10 21v-4h4v4M9 9h1M14 9h1M9 13h1M14 "
	    "13h1" },
	{ ICON_PAUSE, "pause",
	    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9v6M14 9v6" },
	{ ICON_PUBLIC, "public",
	    "M12 3v3M12 3l4 1.5L12 6M5 13a7 7 0 0 1 14 0M3 13h18M6 13v5M12 "
	    "13v5M18 13v5M3 21h18M3 18h18" },
	{ ICON_RIGHTS, "rights",
	    "M12 3l8 2.8V12c0 4.4-3.2 7.5-8 9-4.8-1.5-8-4.6-8-9V5.8z"
	    "M8.5 12l2.5 2.5 4.5-5" },
	{ ICON_SHARE, "share",
	    "M8.6 10.7l6.8-4M8.6 13.3l6.8 4M6 14.5a2.5 2.5 0 1 0 0-5 "
	    "2.5 2.5 0 0 0 0 5zM18 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 "
	    "0 5zM18 21.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" },
	{ ICON_UNDO, "undo",
	    "M9 13L4 8.5 9 4M4 8.5h10a5.5 5.5 0 0 1 0 11h-3" },
	{ ICON_VITAL, "vital",
	    "M12 20.5C6.5 16.5 3 13 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 "
	    "2c0 4-3.5 7.5-9 11.5zM6.5 12H10l1.5-2.5 2 4.5 1-2h3" },
};
/* clang-format on */

static_assert(sizeof(icons) / sizeof(icons[0]) == ICON_COUNT - 1,
    "every icon has a drawing");

void
icons_sprite(struct out *o, uint32_t set)
{
	if (!set)
		return;
	out_lit(o, "<svg class=\"sprite\" aria-hidden=\"true\""
		   " focusable=\"false\">\n");
	for (size_t i = 0; i < sizeof(icons) / sizeof(icons[0]); i++) {
		if (!(set >> icons[i].icon & 1))
			continue;
		out_lit(o, "<symbol id=\"i-");
		out_cstr(o, icons[i].id);
		out_lit(o, "\" viewBox=\"0 0 24 24\"><path d=\"");
		out_cstr(o, icons[i].path);
		out_lit(o, "\"/></symbol>\n");
	}
	out_lit(o, "</svg>\n");
}

void
icons_use(struct out *o, enum doc_icon icon)
{
	for (size_t i = 0; i < sizeof(icons) / sizeof(icons[0]); i++) {
		if (icons[i].icon != icon)
			continue;
		out_lit(o, "<svg class=\"icon\" aria-hidden=\"true\""
			   " focusable=\"false\"><use href=\"#i-");
		out_cstr(o, icons[i].id);
		out_lit(o, "\"/></svg>");
	}
}
