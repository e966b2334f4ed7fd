/*
 * What is worked out once a change is judged: its sentence, whom it concerns,
 * whether they have to be asked again, how early they are told; and the
 * version that all changes ask for.
 */
#ifndef CHANGE_FINISH_H
#define CHANGE_FINISH_H

struct judge;
struct change;

void finish_changes(struct judge *);
/* audience.c */
void find_audiences(struct judge *, struct change *);
void find_reconsent(struct judge *);
/* accept.c: before the rest, which goes by the class */
void accept_changes(struct judge *);
/* bump.c */
void bump_find(struct judge *);

/* The last part of a path, after its last dot. */
struct str finish_last_part(struct str path);

#endif
