/*
 * What refers to what, looked up once for all rules that ask the other way
 * round: who uses this data type, who names this audience.
 */
#ifndef CHECK_USES_H
#define CHECK_USES_H

#include "check/rule.h"

/* Of one data type. */
struct data_use {
	/* A purpose or a decision names it, or a purpose takes any data
	   without a condition. */
	bool used;
	bool optional; /* a purpose says that people may leave it out */
	bool held;     /* a role in which the controller is a processor */
	unsigned origins; /* bit: enum data_source; bit 0: of no kind */
	const struct data_origin *source; /* the first that is our own */
};

struct uses {
	struct data_use *data; /* by position in the policy's list */
	/* By position, too: a purpose names them; a source does. */
	bool *audiences;
	const struct data_origin **audience_sources;
	/*
	 * Every purpose says which data and whose, every source says which,
	 * and all of these exist: only then is it known what nobody names.
	 */
	bool data_known, audiences_known, sources_known;
	/* The first data type under either Article of the GDPR, or NULL. */
	const struct data_type *art9, *art10;
};

const struct uses *uses_of(struct check *);
const struct data_use *use_of(struct check *, const struct data_type *);
bool audience_used(struct check *, const struct audience *);
/* The first source that names them, or NULL. */
const struct data_origin *audience_source(struct check *,
    const struct audience *);
/* Any data without a condition, of the purpose or of a basis. */
bool takes_any(const struct purpose *);

/* Data that identify nobody are no personal data. */
bool identifies(const struct data_type *);
bool is_art9(const struct data_type *);
bool is_art10(const struct data_type *);

/* A source whose data do not come from the people themselves (Art. 14). */
bool is_indirect(const struct data_origin *);
/* Do they come from the people themselves, as far as anybody says? */
bool is_direct_data(struct check *, const struct data_type *);
bool is_indirect_data(struct check *, const struct data_type *);

#endif
