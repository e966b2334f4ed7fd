/*
 * Every allocation of the library's own fails in turn: once, and from there
 * on.  The linker's --wrap puts ours in place of malloc, calloc and realloc;
 * a sanitized build also finds what is left behind.
 *
 * usage: oom POLICY.yaml LOCALE.xlf LOCALE [STRIDE]
 *
 * Each run must end in "no memory" or in the right bytes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "policyc.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

/* Fails number `at` (0: none), and what follows it when `on` is set. */
static unsigned long made, at;
static bool on, failed;

static bool
fails(void)
{
	made++;
	if (!at || (on ? made < at : made != at))
		return false;
	failed = true;
	return true;
}

void *
__wrap_malloc(size_t size)
{
	return fails() ? NULL : __real_malloc(size);
}

void *
__wrap_calloc(size_t count, size_t size)
{
	return fails() ? NULL : __real_calloc(count, size);
}

void *
__wrap_realloc(void *old, size_t size)
{
	return fails() ? NULL : __real_realloc(old, size);
}

struct input {
	char *text;
	size_t len;
};

static struct input
slurp(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct input in = { 0 };

	if (!file || fseek(file, 0, SEEK_END)) {
		perror(path);
		exit(1);
	}
	in.len = (size_t)ftell(file);
	rewind(file);
	in.text = __real_malloc(in.len + 1);
	if (!in.text || fread(in.text, 1, in.len, file) != in.len) {
		perror(path);
		exit(1);
	}
	fclose(file);
	return in;
}

#define NOTICES 8 /* two locales, three formats, and two dumps */

static struct input policy, translation;
static const char *target;
static struct input wanted[NOTICES];

/* Keeps or compares one output; false when the bytes are wrong. */
static bool
take(int i, enum policyc_status status, const char *bytes, size_t len)
{
	if (status == POLICYC_NOMEM)
		return failed;
	if (status != POLICYC_OK || !bytes)
		return false;
	if (wanted[i].text)
		return len == wanted[i].len &&
		    memcmp(bytes, wanted[i].text, len) == 0;
	wanted[i].text = __real_malloc(len + 1);
	wanted[i].len = len;
	return wanted[i].text && memcpy(wanted[i].text, bytes, len);
}

/* What has come of a notice that is handed out in pieces. */
struct pieces {
	const struct input *whole;
	size_t len;
	bool wrong;
};

static bool
piece(void *data, const char *bytes, size_t len)
{
	struct pieces *p = data;

	p->wrong = p->wrong || len > p->whole->len - p->len ||
	    memcmp(bytes, p->whole->text + p->len, len) != 0;
	p->len += len;
	return !p->wrong;
}

/* The same notice in pieces; *status is the call's. */
static bool
in_pieces(struct policyc *c, int i, const char *locale,
    enum policyc_format format, enum policyc_status *status)
{
	struct pieces p = { .whole = &wanted[i] };

	*status = policyc_render_to(c, locale, format, 0, piece, &p);
	if (*status == POLICYC_NOMEM)
		return failed && !p.wrong;
	return *status == POLICYC_OK && !p.wrong && p.len == p.whole->len;
}

static bool
outputs(struct policyc *c)
{
	const char *const locales[] = { policyc_locale(c, 0), target };
	enum policyc_status status;
	const char *bytes;
	size_t len;
	int n = 0;

	for (int i = 0; i < 2; i++)
		for (int f = POLICYC_MARKDOWN; f <= POLICYC_XML; f++) {
			status = policyc_render(c, locales[i],
			    (enum policyc_format)f, 0, &bytes, &len);
			if (!take(n++, status, bytes, len))
				return false;
			if (status == POLICYC_NOMEM)
				return true;
			if (!in_pieces(c, n - 1, locales[i],
				(enum policyc_format)f, &status))
				return false;
			if (status == POLICYC_NOMEM)
				return true;
		}
	status = policyc_dump(c, "doc", target, &bytes, &len);
	if (!take(n++, status, bytes, len))
		return false;
	if (status == POLICYC_NOMEM)
		return true;
	status = policyc_update_translation(c, target, "sv.xlf",
	    translation.text, translation.len, "policy.yaml", 0, &bytes, &len);
	return take(n, status, bytes, len);
}

static size_t findings; /* of a check without failures */

/* The settings and the laws; nothing that was found before is lost. */
static bool
checks(struct policyc *c)
{
	static const char text[] = "policyc: 1\nregimes: [uk-gdpr]\n"
	    "rules: {eu13-legal-basis: warning}\n";
	const struct policyc_check asked = { .today = "2026-11-24",
		.as_of = "2026-11-24" };
	enum policyc_status status = policyc_read_settings(c, "settings", text,
	    sizeof(text) - 1);

	if (status == POLICYC_OK || status == POLICYC_INVALID)
		status = policyc_check(c, &asked);
	if (status == POLICYC_NOMEM)
		return failed;
	if (!findings)
		findings = policyc_diagnostic_count(c);
	return failed || policyc_diagnostic_count(c) == findings;
}

/* A text that is gone as soon as it may be: whoever reads on is seen. */
static char *
copy_of(const struct input *in)
{
	char *text = __real_malloc(in->len + 1);

	if (!text)
		exit(1);
	return memcpy(text, in->text, in->len);
}

static size_t differences; /* likewise, of a comparison */

/* With a version that says next to nothing: all else came. */
static enum policyc_status
compare(struct policyc *c, struct policyc *old)
{
	static const char text[] = "policyc: 1\nnotice: {id: a, title: T, "
	    "version: '1', language: en-GB}\n";
	enum policyc_status status =
	    policyc_read(old, "old.yaml", text, sizeof(text) - 1);
	static const char decisions[] = "policyc: 1\nacknowledgements:\n"
	    "- {change: version-meta-only, at: notice.version, from: '1',\n"
	    "   to: '2.0', reason: R, by: B, on: 2026-01-01, for: '9'}\n";
	const struct policyc_acknowledgement asked = {
		.changes = (const size_t[]){ 0, 1 },
		.change_count = 2,
		.significance = POLICYC_NOTABLE,
		.reason = "R",
		.by = "B",
		.on = "2026-11-25",
	};
	struct policyc_change change;
	struct policyc_bump bump;
	const char *bytes;
	size_t len;

	if (status == POLICYC_OK)
		status = policyc_read_accepted(c, "accepted.yaml", decisions,
		    sizeof(decisions) - 1);
	if (status == POLICYC_OK)
		status = policyc_compare(c, old, "2026-11-25");
	for (size_t i = 0; status == POLICYC_OK &&
	     i < policyc_change_count(c); i++)
		if (!policyc_change(c, i, &change))
			status = POLICYC_NOMEM;
	if (status == POLICYC_OK && !policyc_bump(c, &bump))
		status = POLICYC_NOMEM;
	if (status == POLICYC_OK)
		status = policyc_acknowledge(c, &asked, &bytes, &len);
	/* It may be met or not; without memory it is neither. */
	if (status == POLICYC_OK &&
	    policyc_gate(c, NULL) == POLICYC_NOMEM)
		status = POLICYC_NOMEM;
	return status;
}

/* Every change is there, or the end of memory is said. */
static bool
compares(struct policyc *c)
{
	struct policyc *old = policyc_new();
	enum policyc_status status = old ? compare(c, old) : POLICYC_NOMEM;
	size_t count = policyc_change_count(c);

	policyc_free(old);
	if (status == POLICYC_NOMEM)
		return failed;
	if (!differences)
		differences = count;
	return status == POLICYC_OK && count && count == differences;
}

/* A dictionary without a single word. */
static bool
knows_none(void *data, const char *locale, const char *const *words,
    size_t count, bool *unknown)
{
	size_t *asked = data;

	for (size_t i = 0; i < count; i++)
		unknown[i] = *words[i] && !strcmp(locale, target);
	*asked = count;
	return true;
}

static size_t misspelt; /* likewise, words of a translation */

/* Spelling in a compilation of its own: each word is found once or oftener. */
static bool
spells(void)
{
	static const char *const select[] = { "spelling" };
	const struct policyc_check asked = { .select = select,
		.select_count = 1 };
	enum policyc_status status = POLICYC_NOMEM;
	struct policyc *c = policyc_new();
	size_t words = 0;

	if (c)
		status = policyc_read(c, "policy.yaml", policy.text,
		    policy.len);
	if (status == POLICYC_OK) {
		policyc_use_speller(c, knows_none, &words);
		status = policyc_check_translation(c, target, "sv.xlf",
		    translation.text, translation.len, &asked);
	}
	if (status == POLICYC_OK && !misspelt)
		misspelt = words;
	if (status == POLICYC_OK && (!words || words != misspelt ||
		policyc_diagnostic_count(c) < words))
		status = POLICYC_INVALID;
	policyc_free(c);
	return status == POLICYC_OK || (status == POLICYC_NOMEM && failed);
}

/* One whole compilation; true when it ended as it may. */
static bool
compile(void)
{
	struct policyc_diagnostic d;
	enum policyc_status status;
	struct policyc *c;
	char *text;
	bool fine;

	made = 0;
	failed = false;
	c = policyc_new();
	if (!c)
		return failed;
	text = copy_of(&translation);
	status = policyc_read(c, "policy.yaml", policy.text, policy.len);
	if (status == POLICYC_OK)
		status = policyc_read_translation(c, target, "sv.xlf", text,
		    translation.len);
	if (status == POLICYC_OK && policyc_release_translation(c, target)) {
		free(text);
		text = NULL;
	}
	if (status == POLICYC_OK)
		fine = outputs(c) && checks(c) && compares(c) && spells();
	else
		fine = status == POLICYC_NOMEM && failed;
	/* Diagnostics can still be asked for, whatever happened. */
	for (size_t i = 0; policyc_diagnostic(c, i, &d); i++)
		fine = fine && d.rule;
	policyc_free(c);
	free(text);
	return fine;
}

static unsigned long
each(bool from_there_on, unsigned long stride)
{
	unsigned long runs = 0;

	on = from_there_on;
	for (at = 1;; at += stride) {
		if (!compile()) {
			printf("FAIL allocation %lu fails%s\n", at,
			    on ? ", and all after it" : "");
			exit(1);
		}
		runs++;
		if (!failed)
			return runs;
	}
}

int
main(int argc, char **argv)
{
	unsigned long stride = argc > 4 ? strtoul(argv[4], NULL, 10) : 1;

	if (argc < 4 || !stride) {
		fprintf(stderr, "usage: oom POLICY.yaml LOCALE.xlf LOCALE "
		    "[STRIDE]\n");
		return 2;
	}
	policy = slurp(argv[1]);
	translation = slurp(argv[2]);
	target = argv[3];
	if (!compile()) {
		printf("FAIL without any failure\n");
		return 1;
	}
	printf("ok allocations of ours, %lu fail once each\n",
	    each(false, stride));
	printf("ok allocations of ours, %lu fail for good\n",
	    each(true, stride));
	for (int i = 0; i < NOTICES; i++)
		free(wanted[i].text);
	free(policy.text);
	free(translation.text);
	return 0;
}
