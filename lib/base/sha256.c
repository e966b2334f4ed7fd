#include "base/sha256.h"

#include <sys/types.h>
#include <sha2.h>

void
sha256(struct str s, unsigned char out[32])
{
	SHA2_CTX ctx;

	SHA256Init(&ctx);
	if (s.len)
		SHA256Update(&ctx, (const uint8_t *)s.p, s.len);
	SHA256Final(out, &ctx);
}

void
sha256_hex(struct str s, char out[65])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char sum[32];

	sha256(s, sum);
	for (size_t i = 0; i < sizeof(sum); i++) {
		out[2 * i] = digits[sum[i] >> 4];
		out[2 * i + 1] = digits[sum[i] & 15];
	}
	out[64] = '\0';
}

void
sha256_base64(struct str s, char out[45])
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned char sum[33];

	sha256(s, sum);
	sum[32] = 0; /* 32 bytes are ten groups of three, and two */
	for (size_t i = 0, to = 0; i < sizeof(sum); i += 3) {
		unsigned group = (unsigned)sum[i] << 16 |
		    (unsigned)sum[i + 1] << 8 | sum[i + 2];

		for (int shift = 18; shift >= 0; shift -= 6)
			out[to++] = digits[group >> shift & 63];
	}
	out[43] = '=';
	out[44] = '\0';
}
