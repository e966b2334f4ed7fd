/*
 * git's external diff: what changed in a policy, in place of its lines.
 *
 * Whatever git gives it, it says something useful and succeeds, for git dies
 * with a driver that does not, in the middle of `git log`.  So it speaks to
 * standard output alone, where the rest of the diff is read.
 */
#define _POSIX_C_SOURCE 200809L

#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compared.h"
#include "file.h"
#include "git.h"

#define SAID_MAX 60 /* bytes of a value that sentences quote whole */

#define BOLD "\033[1m"
#define RED "\033[31m"
#define GREEN "\033[32m"
#define CYAN "\033[36m"
#define PLAIN "\033[0m"

/* What git gives; of a path that is not merged the first word alone. */
enum {
	WORD_PATH,
	WORD_OLD, /* a file, the id of its content, its mode */
	WORD_NEW = WORD_OLD + 3,
	WORD_NEW_PATH = WORD_NEW + 3, /* of what was renamed or copied */
	WORD_RENAMED,		      /* lines that say so */
	WORDS
};

/* One side of the diff. */
struct side {
	const char *mode; /* "100644"; "." where there is no file */
	char *file;	  /* that git wrote, or of the working tree */
	char *name;	  /* as git's own diffs call it: "a/..." */
};

struct driver {
	struct report out; /* all is said on standard output */
	struct git git;
	struct side old, new;
};

static bool
is_there(const struct side *s)
{
	return strcmp(s->mode, ".") != 0;
}

/* Of a link or a submodule git gives what it leads to. */
static bool
is_file(const struct side *s)
{
	return !strncmp(s->mode, "100", 3);
}

/* A name that begins with a dash, or is one, is that of a file. */
static struct side
side_of(const char *const *words, const char *before, const char *path)
{
	bool bare = *words[0] != '/';

	return (struct side){
		.mode = words[2],
		.file = text_of("%s%s", bare ? "./" : "", words[0]),
		.name = text_of("%s/%s", before, path),
	};
}

static void
side_free(struct side *s)
{
	free(s->file);
	free(s->name);
}

/* --- what is printed ---------------------------------------------------- */

/* One line, made safe for a terminal; tabs are spaces there. */
static void
put_line(const struct report *out, const char *color, const char *line,
    size_t len)
{
	char *text = text_of("%.*s", (int)len, line), *safe;

	for (char *p = text; (p = strchr(p, '\t'));)
		*p = ' ';
	safe = report_name(text);
	fprintf(out->to, "%s%s%s\n", out->color ? color : "", safe,
	    out->color && *color ? PLAIN : "");
	free(safe);
	free(text);
}

static void
put_lines(const struct report *out, const char *color, const char *lines)
{
	for (size_t len; *lines; lines += len + (lines[len] == '\n')) {
		len = strcspn(lines, "\n");
		put_line(out, color, lines, len);
	}
}

static void
put_text(const struct report *out, const char *color, char *text)
{
	put_line(out, color, text, strlen(text));
	free(text);
}

static void
put_header(const struct driver *d, const char *renamed)
{
	const struct side *old = &d->old, *new = &d->new;

	put_text(&d->out, BOLD,
	    text_of("diff --policyc %s %s", old->name, new->name));
	if (!is_there(old))
		put_text(&d->out, BOLD, text_of("new file mode %s", new->mode));
	else if (!is_there(new))
		put_text(
		    &d->out, BOLD, text_of("deleted file mode %s", old->mode));
	else if (strcmp(old->mode, new->mode)) {
		put_text(&d->out, BOLD, text_of("old mode %s", old->mode));
		put_text(&d->out, BOLD, text_of("new mode %s", new->mode));
	}
	if (renamed)
		put_lines(&d->out, BOLD, renamed);
}

/* --- line by line ------------------------------------------------------- */

static const char *
color_of(char first)
{
	return first == '+' ? GREEN : first == '-' ? RED
	    : first == '@' ? CYAN
			   : "";
}

/* From the first "@@" on: what is before names files of git's own. */
static const char *
after_header(const char *lines)
{
	const char *at = strstr(lines, "\n@@ ");

	return at ? at + 1 : NULL;
}

static void
by_line(struct driver *d)
{
	const char *at;
	char *lines;
	size_t len;

	if (!git_lines(&d->git, d->new.name, d->old.file, d->new.file, &lines,
		&len))
		return;
	at = after_header(lines);
	if (!at && strstr(lines, "\nBinary files "))
		put_text(&d->out, "",
		    text_of("Binary files %s and %s differ", d->old.name,
			d->new.name));
	for (; at && *at; at += len + (at[len] == '\n')) {
		len = strcspn(at, "\n");
		put_line(&d->out, color_of(*at), at, len);
	}
	free(lines);
}

/* What cannot be compared better, as has been said. */
static void
by_line_instead(struct driver *d)
{
	fputs("Compared line by line instead:\n\n", d->out.to);
	by_line(d);
}

/* --- by what is stated -------------------------------------------------- */

static bool
read_side(struct driver *d, const struct side *s, struct policy *p)
{
	enum file_state state;
	char *bytes;

	p->shown = report_name(s->name);
	state = file_read(&d->out, s->file, &bytes, &p->len);
	if (state == FILE_MISSING)
		report_error(&d->out, "cannot-read", NULL,
		    "cannot read '%s': %s", s->name, "it is gone");
	if (state != FILE_READ)
		return false;
	policy_keep(p, bytes);
	p->bytes = bytes;
	return true;
}

static bool
same_bytes(const struct policy *a, const struct policy *b)
{
	return a->len == b->len && !memcmp(a->bytes, b->bytes, a->len);
}

/* False, having said why, where it is no policy that could be compared. */
static bool
understand(struct driver *d, struct policy *p)
{
	enum answer answer;

	p->c = policyc_new();
	if (!p->c)
		out_of_memory();
	answer =
	    policy_answer(policyc_read(p->c, p->shown, p->bytes, p->len));
	if (answer != ANSWER_YES)
		policy_report(&d->out, p, answer);
	return answer == ANSWER_YES;
}

/* Does the change's sentence leave out what the text says? */
static bool
is_unsaid(const struct policyc_change *c)
{
	return c->significance == POLICYC_REVIEW ||
	    (c->from && strlen(c->from) > SAID_MAX) ||
	    (c->to && strlen(c->to) > SAID_MAX);
}

static void
put_value(const struct report *out, char sign, const char *text)
{
	for (size_t len; *text; text += len + (text[len] == '\n')) {
		len = strcspn(text, "\n");
		put_text(out, color_of(sign),
		    text_of("%c%.*s", sign, (int)len, text));
	}
}

/* A diff in which a changed word cannot be read would be none. */
static void
put_words(const struct report *out, const struct compared *x)
{
	for (size_t i = 0; i < x->count; i++) {
		const struct policyc_change *c = &x->changes[i];

		if (!is_unsaid(c))
			continue;
		put_text(out, color_of('@'), text_of("@@ %s @@", c->path));
		put_value(out, '-', c->from ? c->from : "");
		put_value(out, '+', c->to ? c->to : "");
	}
}

static void
compare(struct driver *d, struct compared *x)
{
	bool good = understand(d, &x->old);

	if (!understand(d, &x->new) || !good) {
		by_line_instead(d);
		return;
	}
	if (policy_answer(policyc_compare(x->new.c, x->old.c, NULL)))
		bug("two policies without errors cannot be compared");
	compared_list(x);
	print_changes(&d->out, x);
	put_words(&d->out, x);
	if (!x->count)
		fputs("   = note: it states the same, written otherwise; "
		      "--no-ext-diff shows the lines\n",
		    d->out.to);
	free(x->changes);
}

static void
show(struct driver *d)
{
	struct compared x = { 0 };

	if (!is_file(&d->old) || !is_file(&d->new))
		by_line(d);
	else if (!read_side(d, &d->old, &x.old) ||
	    !read_side(d, &d->new, &x.new))
		by_line_instead(d);
	else if (!same_bytes(&x.old, &x.new))
		compare(d, &x);
	policy_close(&x.old);
	policy_close(&x.new);
}

/* --- git's words -------------------------------------------------------- */

static bool
set(const char *variable)
{
	const char *value = getenv(variable);

	return value && *value;
}

/*
 * Where nothing of ours is asked for, as git's own diffs: only git knows
 * whether its pager is behind the pipe, and takes colour.
 */
static void
ask_for_color(struct driver *d, const struct options *o)
{
	const char *const words[] = { "config", "--get-colorbool",
		"color.diff", isatty(STDOUT_FILENO) ? "true" : "false", NULL };
	char *answer;
	size_t len;

	if (o->color != COLOR_AUTO || set("NO_COLOR") || set("FORCE_COLOR") ||
	    !git_run(&d->git, "color.diff", words, &answer, &len))
		return;
	d->out.color = *answer == 't';
	free(answer);
}

enum answer
cmd_git_diff_driver(struct report *r, const struct options *o)
{
	const char *const *words = o->operands.text;
	size_t count = o->operands.count;
	struct driver d = { 0 };

	if (count != 1 && count != WORD_NEW_PATH && count != WORDS) {
		report_error(r, "usage",
		    "git runs it; policyc help git-diff-driver",
		    "'policyc git-diff-driver' takes the words that git "
		    "gives it: 1, 7 or 9, not %zu",
		    count);
		return NO_ANSWER;
	}
	report_init(&d.out, stdout, (enum color)o->color, true);
	git_init(&d.git, &d.out);
	ask_for_color(&d, o);
	if (count == 1) {
		put_text(&d.out, "",
		    text_of("* Unmerged path %s", words[WORD_PATH]));
		git_end(&d.git);
		return ANSWER_YES;
	}
	d.old = side_of(words + WORD_OLD, "a", words[WORD_PATH]);
	d.new = side_of(words + WORD_NEW, "b",
	    words[count == WORDS ? WORD_NEW_PATH : WORD_PATH]);
	put_header(&d, count == WORDS ? words[WORD_RENAMED] : NULL);
	show(&d);
	side_free(&d.old);
	side_free(&d.new);
	git_end(&d.git);
	return ANSWER_YES;
}
