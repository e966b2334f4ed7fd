/*
 * Schemas of what policyc writes (schema/ of emit, check, change and text),
 * compiled in.
 */
#ifndef EMIT_SCHEMAS_H
#define EMIT_SCHEMAS_H

struct out;

void schema_notice_rnc(struct out *);
void schema_notice_rng(struct out *);
void schema_notice_xsd(struct out *);
void schema_xml_xsd(struct out *);
void schema_check_json(struct out *);
void schema_diff_json(struct out *);
void schema_gate_json(struct out *);
void schema_change_rules_json(struct out *);
void schema_rules_json(struct out *);
void schema_i18n_status_json(struct out *);

#endif
