/* The page policyc-rules(7), printed from the table of the rules. */
#ifndef CHECK_MANUAL_H
#define CHECK_MANUAL_H

struct out;

void manual_print(struct out *);

#endif
