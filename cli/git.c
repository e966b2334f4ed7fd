#define _POSIX_C_SOURCE 200809L

#include "git.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fail.h"
#include "file.h"

#define WORDS 256
#define OUTPUT_LIMIT ((size_t)64 << 20) /* of a command: 500,000 files */

extern char **environ;

/*
 * What git must not do is forbidden twice where an older git lacks the better
 * way: before 2.44 only a protocol that does not exist keeps a partial clone
 * from fetching.
 */
static const char *const set[] = { "GIT_OPTIONAL_LOCKS=0",
	"GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
	"GIT_ALLOW_PROTOCOL=none", "LC_ALL=C", NULL };

/* They would change what it prints, or print it elsewhere. */
static const char *const unset[] = { "GIT_TRACE",
	"GIT_FLUSH=", "GIT_LITERAL_PATHSPECS=", "GIT_GLOB_PATHSPECS=",
	"GIT_NOGLOB_PATHSPECS=", "GIT_ICASE_PATHSPECS=", NULL };

/* No settings of a repository may run a program of their own. */
static const char *const git_words[] = { "git", "--no-pager", "-c",
	"core.fsmonitor=false", NULL };

static const char *const batch_words[] = { "cat-file", "--batch", NULL };

static bool
replaced(const char *variable)
{
	for (size_t i = 0; set[i]; i++)
		if (!strncmp(variable, set[i], strcspn(set[i], "=") + 1))
			return true;
	for (size_t i = 0; unset[i]; i++)
		if (!strncmp(variable, unset[i], strlen(unset[i])))
			return true;
	return false;
}

/* The list is to be freed; its texts are ours and those of the environment. */
static char **
environment(void)
{
	size_t count = 0, n = 0;
	char **env;

	while (environ[count])
		count++;
	env = room(NULL, count + sizeof(set) / sizeof(*set), sizeof(*env));
	for (size_t i = 0; i < count; i++)
		if (!replaced(environ[i]))
			env[n++] = environ[i];
	for (size_t i = 0; set[i]; i++)
		env[n++] = text_of("%s", set[i]);
	env[n] = NULL;
	return env;
}

static void
environment_free(char **env)
{
	size_t n = 0;

	while (env[n])
		n++;
	for (size_t i = 0; set[i]; i++)
		free(env[--n]);
	free(env);
}

static bool
cannot(struct git *g, const char *shown, const char *why, const char *help)
{
	report_error(
	    g->report, "cannot-read", help, "cannot read '%s': %s", shown, why);
	return false;
}

static bool
cannot_run(struct git *g, const char *shown, int error)
{
	char *why;

	if (error == ENOENT)
		return cannot(g, shown,
		    "policyc runs git for it, and there is no git on PATH",
		    "install git, or name a file or a folder");
	why = text_of("git cannot be run: %s", reason(error));
	cannot(g, shown, why, NULL);
	free(why);
	return false;
}

/* The answer did not come through. */
static bool
lost(struct git *g, struct program *p, const char *shown, int error)
{
	char *why = text_of("git's answer is lost: %s", reason(error));

	program_stop(p);
	cannot(g, shown, why, NULL);
	free(why);
	return false;
}

static bool
start(struct git *g, struct program *p, const char *shown,
    const char *const *words)
{
	const char *all[WORDS];
	size_t n = 0, i;
	char **env;
	int error;

	for (; git_words[n]; n++)
		all[n] = git_words[n];
	for (i = 0; words[i] && n + 1 < WORDS; i++)
		all[n++] = words[i];
	if (words[i])
		bug("too many words for git");
	all[n] = NULL;
	env = environment();
	error = program_start(p, all, env);
	environment_free(env);
	return error ? cannot_run(g, shown, error) : true;
}

/* What git says where it gives up: after warnings, and before advice. */
static const char *
last_words(const char *said)
{
	static const char fatal[] = "fatal: ";
	const char *at;

	said += strspn(said, "\n");
	at = strstr(said, fatal);
	return at && (at == said || at[-1] == '\n') ? at + sizeof(fatal) - 1
						    : said;
}

/* Complaints that have a better name, and another way on than git's. */
static bool
well_known(struct git *g, const char *said, const char *shown)
{
	if (strstr(said, "not a git repository"))
		cannot(g, shown, "the current folder is in no git repository",
		    "run policyc in the repository, or name a file or a "
		    "folder; ./ before it forces that");
	else if (strstr(said, "promisor remote"))
		cannot(g, shown, "the clone is partial, and lacks the content",
		    "policyc fetches nothing; 'git show' of the same name "
		    "does");
	else
		return false;
	return true;
}

/* It ended by itself: with a complaint of its own, or by a signal. */
static bool
gave_up(struct git *g, struct program *p, const char *shown, int status)
{
	const char *said = last_words(p->said);
	size_t line = strcspn(said, "\n"), rest = strlen(said);
	char *why, *help = NULL;

	if (WIFSIGNALED(status)) {
		why = text_of("git was ended by signal %d", WTERMSIG(status));
	} else if (!*said) {
		why = text_of("git ended before it answered (exit code %d)",
		    WEXITSTATUS(status));
	} else {
		if (well_known(g, said, shown))
			return false;
		why = text_of("git says: %.*s", (int)line, said);
		while (rest > line && said[rest - 1] == '\n')
			rest--;
		if (rest > line)
			help = text_of(
			    "%.*s", (int)(rest - line - 1), said + line + 1);
	}
	cannot(g, shown, why, help);
	free(why);
	free(help);
	return false;
}

/* Its output ended where an answer was due. */
static bool
ended(struct git *g, struct program *p, const char *shown)
{
	int status, error = program_wait(p, &status);

	return error ? lost(g, p, shown, error) : gave_up(g, p, shown, status);
}

static bool
nonsense(struct git *g, const char *shown)
{
	program_stop(&g->batch);
	return cannot(g, shown,
	    "what runs as git gives answers that are not git's",
	    "'git --version' shows which git is found on PATH");
}

static bool
too_large(struct git *g, struct program *p, const char *shown, size_t limit)
{
	program_stop(p);
	report_error(g->report, "input-too-large", NULL,
	    "'%s' is larger than %zu MiB, the most that policyc reads", shown,
	    limit >> 20);
	return false;
}

/* Fills the buffer once it is empty. */
static bool
look_ahead(struct git *g, const char *shown)
{
	ssize_t n;

	if (g->from < g->to)
		return true;
	n = program_read(&g->batch, g->ahead, sizeof(g->ahead));
	if (n < 0)
		return lost(g, &g->batch, shown, errno);
	if (n == 0)
		return ended(g, &g->batch, shown);
	g->from = 0;
	g->to = (size_t)n;
	return true;
}

static bool
take_line(struct git *g, const char *shown, char *line, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		if (!look_ahead(g, shown))
			return false;
		line[i] = g->ahead[g->from++];
		if (line[i] == '\n') {
			line[i] = '\0';
			return true;
		}
	}
	return nonsense(g, shown);
}

static bool
take_bytes(struct git *g, const char *shown, char *into, size_t len)
{
	while (len) {
		size_t n;

		if (!look_ahead(g, shown))
			return false;
		n = g->to - g->from < len ? g->to - g->from : len;
		memcpy(into, g->ahead + g->from, n);
		g->from += n;
		into += n;
		len -= n;
	}
	return true;
}

static enum git_kind
kind_of(const char *type, size_t len)
{
	/* clang-format off */
	static const struct {
		const char *type;
		enum git_kind kind;
	} kinds[] = {
		{ "blob",   GIT_BLOB },
		{ "tree",   GIT_TREE },
		{ "commit", GIT_OTHER },
		{ "tag",    GIT_OTHER },
	};
	/* clang-format on */

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strlen(kinds[i].type) == len &&
		    !strncmp(kinds[i].type, type, len))
			return kinds[i].kind;
	return GIT_NOTHING;
}

/* "ID TYPE SIZE"; false when it is nothing of the kind. */
static bool
header(const char *line, struct git_object *out)
{
	size_t id = strspn(line, "0123456789abcdef"), type, digits;
	const char *at = line + id;

	if ((id != 40 && id != GIT_ID) || *at++ != ' ')
		return false;
	type = strcspn(at, " ");
	out->kind = kind_of(at, type);
	at += type;
	if (!out->kind || *at++ != ' ')
		return false;
	digits = strspn(at, "0123456789");
	if (!digits || digits > 18 || at[digits])
		return false;
	out->len = (size_t)strtoull(at, NULL, 10);
	memcpy(out->id, line, id);
	out->id[id] = '\0';
	return true;
}

/* "NAME missing", "NAME ambiguous". */
static bool
is_refusal(const char *line, const char *name, struct git_object *out)
{
	size_t len = strlen(name);

	out->kind = GIT_NOTHING;
	if (strncmp(line, name, len) || line[len] != ' ')
		return false;
	if (!strcmp(line + len + 1, "ambiguous"))
		out->kind = GIT_SEVERAL;
	return out->kind == GIT_SEVERAL || !strcmp(line + len + 1, "missing");
}

static bool
take_content(struct git *g, const char *shown, struct git_object *out)
{
	char end;

	if (out->len > INPUT_LIMIT)
		return too_large(g, &g->batch, shown, INPUT_LIMIT);
	out->bytes = room(NULL, out->len + 1, 1);
	out->bytes[out->len] = '\0';
	if (take_bytes(g, shown, out->bytes, out->len) &&
	    take_bytes(g, shown, &end, 1) &&
	    (end == '\n' || nonsense(g, shown)))
		return true;
	free(out->bytes);
	return false;
}

static bool
ask(struct git *g, const char *shown, const char *name)
{
	char *line;
	int error;

	if (!g->batch.pid) {
		g->from = g->to = 0;
		if (!start(g, &g->batch, shown, batch_words))
			return false;
	}
	line = text_of("%s\n", name);
	error = program_write(&g->batch, line, strlen(line));
	free(line);
	/* Why nobody reads is what it says at its end. */
	return !error || error == EPIPE || lost(g, &g->batch, shown, error);
}

bool
git_read(
    struct git *g, const char *shown, const char *name, struct git_object *out)
{
	struct git_object o = { 0 };
	char line[2048];

	*out = o;
	if (!ask(g, shown, name) || !take_line(g, shown, line, sizeof(line)))
		return false;
	if (is_refusal(line, name, &o)) {
		*out = o;
		return true;
	}
	if (!header(line, &o))
		return nonsense(g, shown);
	if (!take_content(g, shown, &o))
		return false;
	*out = o;
	return true;
}

/* All that it prints; false, reported, or with the reason to be asked for. */
static bool
read_output(struct git *g, struct program *p, const char *shown, char **bytes,
    size_t *len)
{
	size_t cap = 4096, at = 0;
	char *text = room(NULL, cap, 1);
	ssize_t n;

	while ((n = program_read(p, text + at, cap - at - 1)) > 0) {
		at += (size_t)n;
		if (at > OUTPUT_LIMIT)
			break;
		if (cap - at < 2048)
			text = room(text, cap *= 2, 1);
	}
	text[at] = '\0';
	*bytes = text;
	*len = at;
	if (n == 0)
		return true;
	return n < 0 ? lost(g, p, shown, errno)
		     : too_large(g, p, shown, OUTPUT_LIMIT);
}

/* Exit codes up to `most` are answers. */
static bool
run(struct git *g, const char *shown, const char *const *words, int most,
    char **bytes, size_t *len)
{
	struct program p;
	int status = 0, error;
	bool good;

	*bytes = NULL;
	if (!start(g, &p, shown, words))
		return false;
	program_no_more(&p);
	good = read_output(g, &p, shown, bytes, len);
	if (good) {
		error = program_wait(&p, &status);
		good = error ? lost(g, &p, shown, error)
			     : (WIFEXITED(status) &&
				   WEXITSTATUS(status) <= most) ||
			gave_up(g, &p, shown, status);
	}
	if (good)
		return true;
	free(*bytes);
	*bytes = NULL;
	return false;
}

bool
git_run(struct git *g, const char *shown, const char *const *words,
    char **bytes, size_t *len)
{
	return run(g, shown, words, 0, bytes, len);
}

bool
git_lines(struct git *g, const char *shown, const char *old, const char *new,
    char **bytes, size_t *len)
{
	const char *const words[] = { "diff", "--no-index", "--no-color",
		"--no-ext-diff", "--no-textconv", "--", old, new, NULL };

	return run(g, shown, words, 1, bytes, len);
}

void
git_init(struct git *g, struct report *r)
{
	*g = (struct git){ .report = r };
}

void
git_end(struct git *g)
{
	program_stop(&g->batch);
}
