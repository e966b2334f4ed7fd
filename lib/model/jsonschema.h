/*
 * The model and the settings as JSON Schema 2020-12, printed from the schema table: for the
 * YAML servers of editors and for other validators.
 *
 * It says what can be said of one value at a time.  References, dates of the
 * calendar and what the law asks for are left to the checks.  In one thing it
 * is stricter than the decoder: flags are true or false and numbers are not
 * quoted.
 */
#ifndef MODEL_JSONSCHEMA_H
#define MODEL_JSONSCHEMA_H

struct out;

void jsonschema_policy(struct out *);
void jsonschema_settings(struct out *);
void jsonschema_accepted(struct out *);

#endif
