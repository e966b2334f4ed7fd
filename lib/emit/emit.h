/*
 * Documents to text: one file a format, each an exhaustive switch over the
 * kinds of nodes.  An emitter decides nothing about the policy, and hands out
 * what it wrote at the ends of blocks, where the output has a sink.
 */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

struct doc;
struct out;

void emit_markdown(struct out *, const struct doc *);
void emit_html(struct out *, const struct doc *);
void emit_xml(struct out *, const struct doc *);
/* The tree as it is, for people who work on policyc. */
void emit_dump(struct out *, const struct doc *);

#endif
