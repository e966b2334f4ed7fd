/*
 * What the reports that are JSON have in common.  Who includes it knows
 * jansson, too; without memory, none of this comes back.
 */
#ifndef CLI_JSON_H
#define CLI_JSON_H

#include <stddef.h>
#include <stdio.h>

#include "policyc.h"

struct json_t;

/* The map or list owns the value, which may be NULL for lack of memory. */
void json_put(struct json_t *map, const char *key, struct json_t *value);
void json_add(struct json_t *list, struct json_t *value);
struct json_t *json_map(void);
struct json_t *json_list(void);

struct json_t *json_count(size_t);
/* A list of words that have spaces between them. */
struct json_t *json_words(const char *);
/* A path, whose bytes need not be UTF-8: then without those that are not. */
struct json_t *json_path(const char *);
/* Its members, into a map; none where there is no place. */
void json_put_place(struct json_t *map, const struct policyc_place *);

/* Prints the value and a line break, and lets go of it. */
void json_print(FILE *, struct json_t *);

#endif
