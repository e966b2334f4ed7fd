/*
 * Hunspell is run as git is, without a shell.  As a library it would load the
 * runtime of C++ at each start of policyc, for a rule that is off.
 *
 * It gets a word a line and gives those back that it does not know (-L).  Its
 * interactive protocol (-a) suggests words, too, which takes a tenth of a
 * second for each; and there, some characters at the start of a line command.
 */
#define _POSIX_C_SOURCE 200809L

#include "spelling.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fail.h"
#include "program.h"
#include "report.h"

/*
 * It opens a dictionary in a fifth of a second and looks up ten words or more
 * in a millisecond: one that takes so much longer hangs.
 */
#define OPENING_MS 10000
#define WORD_MS 1

/* No language has it: it must come back, or nothing was looked up. */
#define NO_WORD "qxzvkqxzvk"

#define HELP_OFF "or leave the rule 'spelling' off"

extern char **environ;

/* A language tag, or how it begins, and its dictionary. */
struct dictionary {
	const char *tag, *name;
	const char *package; /* of Debian; NULL: it has none */
};

/* The first that fits: a language stands after its countries. */
static const struct dictionary dictionaries[] = {
	/* clang-format off */
	{ "bg",    "bg_BG", "hunspell-bg" },
	{ "cs",    "cs_CZ", "hunspell-cs" },
	{ "da",    "da_DK", "hunspell-da" },
	{ "de-AT", "de_AT", "hunspell-de-at" },
	{ "de-CH", "de_CH", "hunspell-de-ch" },
	{ "de",    "de_DE", "hunspell-de-de" },
	{ "el",    "el_GR", "hunspell-el" },
	{ "en-AU", "en_AU", "hunspell-en-au" },
	{ "en-CA", "en_CA", "hunspell-en-ca" },
	{ "en-US", "en_US", "hunspell-en-us" },
	{ "en",    "en_GB", "hunspell-en-gb" },
	{ "es",    "es_ES", "hunspell-es" },
	{ "et",    "et_EE", "myspell-et" },
	{ "fr",    "fr_FR", "hunspell-fr" },
	{ "hr",    "hr_HR", "hunspell-hr" },
	{ "hu",    "hu_HU", "hunspell-hu" },
	{ "is",    "is_IS", "hunspell-is" },
	{ "it",    "it_IT", "hunspell-it" },
	{ "lt",    "lt_LT", "hunspell-lt" },
	{ "lv",    "lv_LV", "hunspell-lv" },
	{ "nb",    "nb_NO", "hunspell-no" },
	{ "nl",    "nl_NL", "hunspell-nl" },
	{ "nn",    "nn_NO", "hunspell-no" },
	{ "no",    "nb_NO", "hunspell-no" },
	{ "pl",    "pl_PL", "hunspell-pl" },
	{ "pt-BR", "pt_BR", "hunspell-pt-br" },
	{ "pt",    "pt_PT", "hunspell-pt-pt" },
	{ "ro",    "ro_RO", "hunspell-ro" },
	{ "sk",    "sk_SK", "hunspell-sk" },
	{ "sl",    "sl_SI", "hunspell-sl" },
	{ "sv-FI", "sv_FI", "hunspell-sv" },
	{ "sv",    "sv_SE", "hunspell-sv" },
	/* clang-format on */
};

/* Where packages put dictionaries, after the folders of DICPATH. */
static const char folders[] =
    "/usr/share/hunspell:/usr/share/myspell/dicts:/usr/share/myspell:"
    "/usr/local/share/hunspell:/opt/homebrew/share/hunspell";

static bool
begins(const char *tag, const char *with)
{
	size_t len = strlen(with);

	return !strncmp(tag, with, len) && (!tag[len] || tag[len] == '-');
}

static const struct dictionary *
dictionary_of(const char *locale)
{
	size_t count = sizeof(dictionaries) / sizeof(*dictionaries);

	for (size_t i = 0; i < count; i++)
		if (begins(locale, dictionaries[i].tag))
			return &dictionaries[i];
	return NULL;
}

/*
 * Its path without ".dic", or NULL.  Caller frees.  Hunspell itself would look
 * in the current folder first, where anybody's repository may be.
 */
static char *
find_in(const char *path, const char *name)
{
	char *stem, *file;
	bool there;

	for (size_t len; *path; path += len + (path[len] == ':')) {
		len = strcspn(path, ":");
		if (!len)
			continue;
		stem = text_of("%.*s/%s", (int)len, path, name);
		file = text_of("%s.dic", stem);
		there = !access(file, R_OK);
		free(file);
		if (there)
			return stem;
		free(stem);
	}
	return NULL;
}

static char *
find(const char *name)
{
	const char *own = getenv("DICPATH");
	char *found = own ? find_in(own, name) : NULL;

	return found ? found : find_in(folders, name);
}

static bool
cannot(struct report *r, const char *locale, const char *help, const char *why)
{
	report_error(r, "cannot-read", help,
	    "cannot check the spelling of '%s': %s", locale, why);
	return false;
}

static bool
no_dictionary(struct report *r, const char *locale, const char *name,
    const char *package)
{
	char *why = text_of("there is no dictionary '%s.dic'", name);
	char *help = package
	    ? text_of("install it (Debian: apt install %s), " HELP_OFF,
		package)
	    : text_of("put it into a folder that DICPATH names, " HELP_OFF);

	cannot(r, locale, help, why);
	free(help);
	free(why);
	return false;
}

static bool
cannot_run(struct report *r, const char *locale, int error)
{
	char *why;

	if (error == ENOENT)
		return cannot(r, locale,
		    "install it (Debian: apt install hunspell), " HELP_OFF,
		    "policyc runs hunspell for it, and there is no hunspell "
		    "on PATH");
	why = text_of("hunspell cannot be run: %s", reason(error));
	cannot(r, locale, NULL, why);
	free(why);
	return false;
}

/* Its answer did not come through. */
static bool
lost(struct report *r, const char *locale, int error)
{
	char *why = error == ETIME
	    ? text_of("hunspell does not answer")
	    : text_of("hunspell's answer is lost: %s", reason(error));
	cannot(r, locale, NULL, why);
	free(why);
	return false;
}

static bool
gave_up(struct report *r, const char *locale, const struct program *p,
    int status)
{
	char *why = WIFSIGNALED(status)
	    ? text_of("hunspell was ended by signal %d", WTERMSIG(status))
	    : *p->said
	    ? text_of("hunspell says: %.*s", (int)strcspn(p->said, "\n"),
		p->said)
	    : text_of("hunspell ended before it answered (exit code %d)",
		WEXITSTATUS(status));

	cannot(r, locale, NULL, why);
	free(why);
	return false;
}

/* A word as dictionaries spell it: with the apostrophe of typewriters. */
static char *
put_line(char *at, const char *word)
{
	static const char apostrophe[] = "\xe2\x80\x99";

	while (*word)
		if (!strncmp(word, apostrophe, 3)) {
			*at++ = '\'';
			word += 3;
		} else {
			*at++ = *word++;
		}
	*at++ = '\n';
	return at;
}

/* The words a line each, and one that must come back.  Caller frees. */
static char *
lines_of(const char *const *words, size_t count, size_t *len)
{
	size_t size = sizeof(NO_WORD);
	char *lines, *at;

	for (size_t i = 0; i < count; i++)
		size += strlen(words[i]) + 1;
	at = lines = room(NULL, size, 1);
	for (size_t i = 0; i < count; i++)
		at = put_line(at, words[i]);
	at = put_line(at, NO_WORD);
	*len = (size_t)(at - lines);
	return lines;
}

/*
 * Marks the words whose lines came back, in order; false when these are not
 * some of the lines, with the last one.
 */
static bool
mark(const char *answer, size_t len, const char *lines, size_t count,
    bool *unknown)
{
	const char *end = answer + len;

	for (size_t i = 0; i <= count && answer < end; i++) {
		size_t size = (size_t)(strchr(lines, '\n') - lines) + 1;
		bool back = (size_t)(end - answer) >= size &&
		    !memcmp(answer, lines, size);

		if (i == count)
			return back && answer + size == end;
		if (back)
			answer += size;
		unknown[i] = back;
		lines += size;
	}
	return false;
}

/* Runs it with a dictionary that was found. */
static bool
ask(struct report *r, const char *locale, const char *dictionary,
    const char *const *words, size_t count, bool *unknown)
{
	/* Nobody's own words: everywhere the same is found. */
	const char *const command[] = { "hunspell", "-L", "-i", "UTF-8", "-p",
		"/dev/null", "-d", dictionary, NULL };
	struct program p;
	size_t len, got;
	int status, error = program_start(&p, command, environ);
	char *lines, *answer;
	bool good;

	if (error)
		return cannot_run(r, locale, error);
	lines = lines_of(words, count, &len);
	answer = room(NULL, len, 1);
	error = program_filter(&p, lines, len, answer, len, &got, &status,
	    OPENING_MS + (long)count * WORD_MS);
	if (error && error != EMSGSIZE)
		good = lost(r, locale, error);
	else if (!error && status)
		good = gave_up(r, locale, &p, status);
	else
		good = (!error && mark(answer, got, lines, count, unknown)) ||
		    cannot(r, locale, "'hunspell --version' shows what is "
			"found on PATH", "what runs as hunspell gives answers "
			"that are not hunspell's");
	free(answer);
	free(lines);
	return good;
}

bool
spelling_look_up(void *report, const char *locale, const char *const *words,
    size_t count, bool *unknown)
{
	const struct dictionary *d = dictionary_of(locale);
	char *name = text_of("%s", d ? d->name : locale), *path;
	bool good;

	for (char *c = name; *c; c++)
		if (*c == '-')
			*c = '_';
	path = find(name);
	good = path ? ask(report, locale, path, words, count, unknown)
		    : no_dictionary(report, locale, name,
			  d ? d->package : NULL);
	free(path);
	free(name);
	return good;
}
