/* The page policyc-changes(7), printed from the table of rules on changes. */
#ifndef CHANGE_MANUAL_H
#define CHANGE_MANUAL_H

struct out;

void change_manual_print(struct out *);

#endif
