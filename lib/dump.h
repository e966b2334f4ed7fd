/* Stages of the compilation as text, for people who work on policyc. */
#ifndef DUMP_H
#define DUMP_H

struct model;
struct node;
struct out;

void dump_yaml(struct out *, const struct node *);
void dump_model(struct out *, const struct model *);

#endif
