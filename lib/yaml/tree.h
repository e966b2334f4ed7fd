/*
 * YAML to a tree in which every node knows its bytes in the source.
 *
 * The only folder that includes <yaml.h>.  What the model has no use for is
 * refused here, with a place: anchors, aliases, tags, merge keys, further
 * documents, directives; and what would make reading costly is limited.
 */
#ifndef YAML_TREE_H
#define YAML_TREE_H

#include <stdbool.h>

#include "source/diag.h"

#define YAML_SIZE_MAX ((size_t)16 * 1024 * 1024)
#define YAML_DEPTH_MAX 64
#define YAML_NODES_MAX 1000000
#define YAML_TEXT_MAX ((size_t)16 * 1024)

enum node_kind {
	NODE_SCALAR = 1,
	NODE_LIST,
	NODE_MAP
};

struct node {
	struct node *next;  /* in its parent */
	struct node *key;   /* in a map: a scalar without children */
	struct node *first; /* of a list or a map */
	struct str text;    /* of a scalar */
	struct span at;
	uint32_t count; /* of a list or a map */
	unsigned char kind; /* enum node_kind */
	bool plain;	    /* a scalar without quotes or block style */
	bool bad;	    /* already reported: say nothing more about it */
};

/*
 * Parses a source whose text is valid UTF-8 (source_check).  NULL when there
 * is no tree to go on with; everything wrong is in the diagnostics.  The nodes
 * are taken from `nodes`, their texts live as long as the diagnostics and the
 * source, and end in no NUL.
 */
struct node *yaml_parse(struct diags *, struct arena *nodes, struct source *);

/*
 * Checks that an input can be read at all: size, UTF-8, no binary.  Strips a
 * byte order mark and adds it to the sources; NULL when it cannot be read.
 */
struct source *source_check(struct diags *, struct str name, struct str text);

#endif
