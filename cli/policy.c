#define _POSIX_C_SOURCE 200809L

#include "policy.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file.h"
#include "spelling.h"

/* What a folder is named for. */
#define POLICY "policy.yaml"
#define MESSAGES "messages.yaml"

/*
 * Finds the file, and its folder, which a translation lies in.  `usual` is
 * the file that a folder is named for.
 */
static void
locate(const char *name, const char *usual, struct policy *p)
{
	const char *slash;
	struct stat st;

	if (!strcmp(name, "-")) {
		p->file = text_of("-");
		return;
	}
	if (!stat(name, &st) && S_ISDIR(st.st_mode)) {
		slash = name[strlen(name) - 1] == '/' ? "" : "/";
		p->folder = strcmp(name, ".") ? text_of("%s%s", name, slash)
					      : text_of("%s", "");
		p->file = text_of("%s%s", p->folder, usual);
		return;
	}
	p->file = text_of("%s", name);
	slash = strrchr(name, '/');
	p->folder =
	    text_of("%.*s", slash ? (int)(slash - name) + 1 : 0, name);
}

static enum file_state
missing(struct report *r, const char *file, const char *usual)
{
	char *help = text_of("name a folder that holds a %s, a file, or - "
			     "for standard input", usual);

	report_error(r, "cannot-read", help,
	    "cannot read '%s': there is no such file or folder", file);
	free(help);
	return FILE_FAILED;
}

enum answer
policy_answer(enum policyc_status status)
{
	switch (status) {
	case POLICYC_OK:
		return ANSWER_YES;
	case POLICYC_INVALID:
		return ANSWER_NO;
	case POLICYC_UNREADABLE:
		return NO_ANSWER;
	case POLICYC_NOMEM:
		break;
	}
	out_of_memory();
}

void
policy_keep(struct policy *p, char *text)
{
	p->texts = room(p->texts, p->text_count + 1, sizeof(*p->texts));
	p->texts[p->text_count++] = text;
}

const char *
policy_shown(struct policy *p, const char *file)
{
	char *whole = text_of("%s%s", p->input.before ? p->input.before : "",
	    file_shown(file));
	char *shown = report_name(whole);

	free(whole);
	policy_keep(p, shown);
	return shown;
}

enum file_state
policy_read(struct report *r, const struct policy *p, const char *file,
    char **bytes, size_t *len)
{
	return p->input.all ? input_read(&p->input, file, bytes, len)
			    : file_read(r, file, bytes, len);
}

typedef enum policyc_status read_function(
    struct policyc *, const char *name, const char *text, size_t len);

static enum answer
read_bytes(
    struct policy *p, read_function *read, const char *bytes, size_t len)
{
	p->c = policyc_new();
	if (!p->c)
		out_of_memory();
	return policy_answer(read(p->c, p->shown, bytes, len));
}

enum answer
policy_open_bytes(
    const char *name, const char *bytes, size_t len, struct policy *p)
{
	*p = (struct policy){ 0 };
	locate(name, POLICY, p);
	p->shown = report_name(file_shown(p->file));
	return read_bytes(p, policyc_read, bytes, len);
}

/* Reads the file, which has been found. */
static enum answer
open_found(struct report *r, const char *usual, read_function *read,
    struct policy *p)
{
	enum file_state state;
	enum answer answer;
	char *bytes;
	size_t len;

	p->shown = text_of("%s", policy_shown(p, p->file));
	state = policy_read(r, p, p->file, &bytes, &len);
	if (state == FILE_MISSING)
		state = missing(r, p->file, usual);
	if (state != FILE_READ)
		return NO_ANSWER;
	policy_keep(p, bytes);
	p->bytes = bytes;
	p->len = len;
	answer = read_bytes(p, read, bytes, len);
	policyc_use_speller(p->c, spelling_look_up, r);
	return answer;
}

static enum answer
open_file(struct report *r, const char *name, const char *usual,
    read_function *read, struct policy *p)
{
	*p = (struct policy){ 0 };
	locate(name, usual, p);
	return open_found(r, usual, read, p);
}

/* An input knows the file but not the folder of what is on disk. */
static void
locate_input(struct policy *p)
{
	struct input *in = &p->input;

	if (in->place == PLACE_DISK) {
		locate(in->file, POLICY, p);
		if (p->folder)
			in->folder = text_of("%s", p->folder);
		return;
	}
	p->file = text_of("%s", in->file);
	p->folder = text_of("%s", in->folder);
}

enum answer
policy_open_input(struct inputs *all, const char *name,
    const struct policy *beside, bool *none, struct policy *p)
{
	static const struct input lost = { 0 };
	const struct input *in = beside ? &beside->input : NULL;
	enum file_state state;

	*p = (struct policy){ 0 };
	if (beside && !beside->c)
		in = &lost;
	state = input_open(all, name, POLICY, in, &p->input);
	if (state == FILE_READ) {
		locate_input(p);
		return open_found(all->report, POLICY, policyc_read, p);
	}
	if (state == FILE_MISSING && none)
		*none = true;
	else if (state == FILE_MISSING)
		input_nothing_published(&p->input);
	return NO_ANSWER;
}

enum answer
policy_open(struct report *r, const char *name, struct policy *p)
{
	return open_file(r, name, POLICY, policyc_read, p);
}

enum answer
policy_open_messages(struct report *r, const char *name, struct policy *p)
{
	return open_file(r, name, MESSAGES, policyc_read_messages, p);
}

int
policy_locale(const struct policy *p, const char *locale)
{
	const char *own;

	for (int i = 0; (own = policyc_locale(p->c, (size_t)i)); i++)
		if (!strcmp(own, locale))
			return i;
	return -1;
}

bool
policy_on_disk(struct report *r, const struct policy *p)
{
	if (!p->folder)
		report_error(r, "usage", "name the policy's folder or file",
		    "translations lie beside their policy, and standard "
		    "input lies nowhere");
	return p->folder;
}

bool
policy_plain(const char *name)
{
	return *name && *name != '.' && !strchr(name, '/');
}

bool
policy_has_translation(const struct policy *p, const char *locale)
{
	char *file = policy_translation(p, locale);
	struct stat st;
	bool there = file && !lstat(file, &st);

	free(file);
	return there;
}

char *
policy_translation(const struct policy *p, const char *locale)
{
	if (!policy_plain(locale))
		bug("a locale is not a plain name");
	return p->folder ? text_of("%s%s.xlf", p->folder, locale) : NULL;
}

/* Reads the file of a locale, to be judged or not. */
static enum answer
translate(struct report *r, struct policy *p, const char *locale, bool judge,
    const struct policyc_check *asked)
{
	char *file = policy_translation(p, locale), *bytes;
	enum policyc_status status = POLICYC_OK;
	enum file_state state;
	const char *shown;
	size_t len;

	if (!file)
		return ANSWER_YES;
	state = policy_read(r, p, file, &bytes, &len);
	if (state == FILE_READ) {
		policy_keep(p, bytes);
		p->translation = bytes;
		shown = policy_shown(p, file);
		status = judge ? policyc_check_translation(p->c, locale, shown,
				     bytes, len, asked)
			       : policyc_read_translation(p->c, locale, shown,
				     bytes, len);
	} else if (state == FILE_MISSING && asked) {
		status = policyc_check_translation(p->c, locale, NULL, NULL, 0,
		    asked);
	}
	free(file);
	return state == FILE_FAILED ? NO_ANSWER : policy_answer(status);
}

enum answer
policy_translate(struct report *r, struct policy *p, const char *locale)
{
	return translate(r, p, locale, false, NULL);
}

enum answer
policy_check_translation(struct report *r, struct policy *p,
    const char *locale, const struct policyc_check *asked)
{
	return translate(r, p, locale, true, asked);
}

void
policy_release(struct policy *p, const char *locale)
{
	if (!p->translation || !policyc_release_translation(p->c, locale))
		return;
	for (size_t i = 0; i < p->text_count; i++)
		if (p->texts[i] == p->translation)
			p->texts[i] = NULL;
	free(p->translation);
	p->translation = NULL;
}

/* A file that need not be there, NULL for none; it is freed. */
static enum answer
read_beside(struct report *r, struct policy *p, char *file,
    read_function *read)
{
	enum answer answer = ANSWER_YES;
	char *bytes;
	size_t len;

	if (!file)
		return ANSWER_YES;
	switch (policy_read(r, p, file, &bytes, &len)) {
	case FILE_READ:
		policy_keep(p, bytes);
		answer = policy_answer(
		    read(p->c, policy_shown(p, file), bytes, len));
		break;
	case FILE_MISSING:
		break;
	case FILE_FAILED:
		answer = NO_ANSWER;
		break;
	}
	free(file);
	return answer;
}

/* There are none of a policy that lies nowhere. */
enum answer
policy_accepted(struct report *r, struct policy *p)
{
	return read_beside(r, p,
	    p->folder ? text_of("%s" ACCEPTED, p->folder) : NULL,
	    policyc_read_accepted);
}

/* The published copy of a policy.yaml; NULL for other files. */
static char *
released(const struct policy *p)
{
	const char *version = policyc_notice_version(p->c), *name = p->file;

	if (!p->folder || !policy_plain(version) ||
	    strcmp(name + strlen(p->folder), POLICY))
		return NULL;
	return text_of("%sreleases/%s/policy.yaml", p->folder, version);
}

enum answer
policy_released(struct report *r, struct policy *p)
{
	return read_beside(r, p, released(p), policyc_read_released);
}

enum answer
policy_report(struct report *r, const struct policy *p, enum answer answer)
{
	size_t errors = p->c ? report_policy(r, p->c) : 0;

	if (answer == ANSWER_NO && !errors)
		bug("the model was refused, and nothing says why");
	return answer;
}

void
policy_close(struct policy *p)
{
	policyc_free(p->c);
	for (size_t i = 0; i < p->text_count; i++)
		free(p->texts[i]);
	free(p->texts);
	if (p->input.all)
		input_close(&p->input);
	free(p->file);
	free(p->shown);
	free(p->folder);
}
