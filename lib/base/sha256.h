/*
 * SHA-256 of a text, as bytes, hexadecimal or base64: names for models and
 * stylesheets.  The only door to libmd; not for passwords or keys.
 */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include "base/str.h"

void sha256(struct str, unsigned char out[32]);
/* 64 lower-case digits and a NUL. */
void sha256_hex(struct str, char out[65]);
/* 44 characters, padded (RFC 4648), and a NUL. */
void sha256_base64(struct str, char out[45]);

#endif
