/* The XML vocabulary's schemas (emit/schema/), compiled in. */
#ifndef EMIT_SCHEMAS_H
#define EMIT_SCHEMAS_H

struct out;

void schema_notice_rnc(struct out *);
void schema_notice_rng(struct out *);
void schema_notice_xsd(struct out *);
void schema_xml_xsd(struct out *);

#endif
