/*
 * The reference page policyc-policy(5), printed as mdoc from the schema
 * table, so that it cannot say anything else than the decoder does.
 */
#ifndef MODEL_REFERENCE_H
#define MODEL_REFERENCE_H

struct out;

void reference_print(struct out *);

#endif
