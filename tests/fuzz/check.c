/*
 * Bytes to a whole compilation and a check, for libFuzzer.
 *
 * The input is the policy, and behind lines of "%%%%" the settings, the
 * translation of its second locale and the published policy.  Laws and days
 * are chosen by the policy's length.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "policyc.h"

#define PARTS 4
#define LINE "\n%%%%\n"

struct part {
	const char *text;
	size_t len;
};

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
split(const char *text, size_t len, struct part parts[PARTS])
{
	const size_t line = sizeof(LINE) - 1;

	for (int i = 0; i < PARTS; i++) {
		size_t at = 0;

		while (i + 1 < PARTS && at + line <= len &&
		    memcmp(text + at, LINE, line) != 0)
			at++;
		if (i + 1 == PARTS || at + line > len) {
			parts[i] = (struct part){ text, len };
			return;
		}
		parts[i] = (struct part){ text, at };
		text += at + line;
		len -= at + line;
	}
}

static volatile size_t seen;

static void
look(const struct policyc_place *p)
{
	if (p->name)
		seen += strlen(p->name);
	if (!p->text)
		return;
	if (p->from > p->to || p->to > p->text_len)
		abort();
	for (size_t i = 0; i < p->text_len; i++)
		seen += (unsigned char)p->text[i];
}

static void
walk(struct policyc *c)
{
	struct policyc_diagnostic d;
	struct policyc_remark r;
	size_t i, j;

	for (i = 0; policyc_diagnostic(c, i, &d); i++) {
		seen += strlen(d.rule) + strlen(d.message) +
		    strlen(d.label) + strlen(d.path) + strlen(d.citation);
		if (d.accepted)
			seen += strlen(d.accepted);
		look(&d.place);
		if (d.fix) {
			seen += strlen(d.fix);
			look(&d.fix_place);
		}
		for (j = 0; policyc_remark(c, i, j, &r); j++) {
			seen += strlen(r.text);
			look(&r.place);
		}
		if (j != d.remark_count)
			abort();
	}
	if (i != policyc_diagnostic_count(c))
		abort();
}

static void
render(struct policyc *c, const char *locale)
{
	const char *bytes;
	size_t len;

	for (int f = POLICYC_MARKDOWN; locale && f <= POLICYC_XML; f++)
		if (policyc_render(c, locale, (enum policyc_format)f,
			POLICYC_DRAFT, &bytes, &len) == POLICYC_OK &&
		    bytes[len])
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const days[] = { NULL, "2026-11-24", "2018-05-25",
		"2027-02-30", "9999-12-31" };
	static const char *const words[] = { "eu-gdpr", "uk-gdpr", "cookies",
		"nothing" };
	struct part parts[PARTS] = { { 0 } };
	struct policyc_check asked = { 0 };
	struct policyc *c = policyc_new();
	enum policyc_status status;
	const char *bytes;
	size_t len;

	split((const char *)data, size, parts);
	if (!c)
		return 0;
	asked.as_of = days[parts[0].len % 5];
	asked.today = days[parts[0].len / 5 % 5];
	asked.select = words + parts[0].len % 4;
	asked.select_count = parts[0].len % 7 == 0;
	asked.ignore = words;
	asked.ignore_count = parts[0].len % 11 == 0 ? 2 : 0;
	status = policyc_read(c, "p", parts[0].text, parts[0].len);
	if (parts[1].text)
		(void)!policyc_read_settings(c, "s", parts[1].text,
		    parts[1].len);
	if (parts[3].text)
		(void)!policyc_read_released(c, "r", parts[3].text,
		    parts[3].len);
	if (parts[2].text && policyc_locale(c, 1))
		(void)!policyc_read_translation(c, policyc_locale(c, 1), "t",
		    parts[2].text, parts[2].len);
	if (status != POLICYC_UNREADABLE)
		(void)!policyc_check(c, &asked);
	walk(c);
	render(c, policyc_locale(c, 0));
	render(c, policyc_locale(c, 1));
	if (parts[2].text && policyc_locale(c, 1))
		(void)!policyc_update_translation(c, policyc_locale(c, 1),
		    "t", parts[2].text, parts[2].len, "p", 0, &bytes,
		    &len);
	walk(c);
	policyc_free(c);
	return 0;
}
