#include "dump.h"

#include "base/out.h"
#include "model/decode.h"
#include "yaml/tree.h"

static void
indent(struct out *o, unsigned depth)
{
	for (unsigned i = 0; i < depth; i++)
		out_lit(o, "  ");
}

static void
yaml_node(struct out *o, const struct node *n, unsigned depth)
{
	indent(o, depth);
	if (n->key)
		out_printf(o, "%.*s ", STR_ARG(n->key->text));
	switch ((enum node_kind)n->kind) {
	case NODE_SCALAR:
		out_printf(o, "[%u+%u] '%.*s'\n", n->at.off, n->at.len,
		    STR_ARG(n->text));
		return;
	case NODE_LIST:
		out_printf(o, "[%u+%u] list of %u\n", n->at.off, n->at.len,
		    n->count);
		break;
	case NODE_MAP:
		out_printf(o, "[%u+%u] map of %u\n", n->at.off, n->at.len,
		    n->count);
		break;
	}
	for (const struct node *c = n->first; c; c = c->next)
		yaml_node(o, c, depth + 1);
}

void
dump_yaml(struct out *o, const struct node *n)
{
	yaml_node(o, n, 0);
}

/* The texts, which is what the model adds to the tree for translators. */
void
dump_model(struct out *o, const struct model *m)
{
	for (size_t i = 1; i < m->unit_count; i++)
		out_printf(o, "%.*s: %.*s\n", STR_ARG(m->units[i].id),
		    STR_ARG(m->units[i].text->s));
}
