/* What all forms of a redline say in the same words. */
#ifndef REDLINE_WORDS_H
#define REDLINE_WORDS_H

#include "redline/page.h"
#include "redline/runs.h"

struct part;
struct parts;
struct step;

/* "significant"; "needs review". */
const char *class_name(enum redline_class);
/* How many changes are of a class. */
size_t class_count(const struct redline_page *, enum redline_class);
/* "1 significant, 2 notable"; "no change in the model" for none. */
void out_counts(struct out *, const struct redline_page *);
/* The first eight digits, by which people call a change. */
struct str short_print(const struct redline_change *);
enum redline_shown shown_in(const struct redline_change *, size_t text);
/* "2.1.0 → 2.2.0", or the one that is known, or none. */
struct str old_and_new(struct arena *, struct str old, struct str new);
/* "link target changed: A → B": a note in plain words. */
struct str note_words(struct arena *, const struct run *);
/* The version in which it holds alone: that of a piece. */
enum piece_kind note_side(const struct run *);
/* "1 paragraph", "2 paragraphs". */
struct str number_of(struct arena *, size_t count, const char *one,
    const char *many);
/* "was a paragraph, is a heading"; empty: the same kind. */
struct str kind_note(struct arena *, const struct redline_entry *);
/* Its message, which begins as a sentence does. */
struct str change_sentence(struct arena *, const struct redline_change *);
/* "tell: customers; 30 days before": what it asks of people; or empty. */
struct str consequences(struct arena *, const struct redline_change *);
/* "en sv(stale) –": where it is to be read. */
struct str locales_words(struct arena *, const struct redline_page *,
    const struct redline_change *);
/* "Texts: 7 changed, ...". */
struct str text_counts(struct arena *, const struct redline_text *);
/* "moved here from “Cookies”: “We set...”", of either end of a move. */
struct str move_words(struct arena *, const struct redline_text *,
    const struct parts *, const struct step *);
/* "moved here from", of either end of a move. */
const char *move_verb(const struct step *);
/* "was 1", "new", "moved from 3 to 1"; empty: as before. */
struct str part_note(struct arena *, const struct part *);

#endif
