/*
 * policyc: the command.  Finds the command in the table and runs it.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "policyc.h"

static enum answer cmd_help(struct report *, const struct options *);
static enum answer cmd_version(struct report *, const struct options *);

static const struct option no_options[] = { { 0 } };

#define MANY ((size_t)-1)

/* clang-format off */
static const struct command commands[] = {
	{ "build",       cmd_build,       "[POLICY...]", MANY, build_options,
	  "Write the notices as Markdown, HTML and XML.",
	  "  policyc build -o public\n"
	  "  policyc build policies/shop -o public -f html --locale sv\n" },
	{ "check",       cmd_check,       "[POLICY...]", MANY, check_options,
	  "Judge policies by the laws that they answer to.",
	  "  policyc check policies/shop\n"
	  "  policyc check -f text -f sarif=out.sarif --fail-on warning\n" },
	{ "diff",        cmd_diff,        "OLD NEW",     2,    diff_options,
	  "Say what changed between two versions, and what it means.",
	  "  policyc diff @published .\n"
	  "  policyc diff HEAD~1:policy.yaml policy.yaml\n"
	  "  policyc diff -f json --fail-on significant old.yaml new.yaml\n" },
	{ "git-diff-driver", cmd_git_diff_driver, "WORD...", MANY, NULL,
	  "Show what changed in a policy to git, which runs it.",
	  "  git config diff.policyc.command 'policyc git-diff-driver'\n"
	  "  echo 'policies/*/policy.yaml diff=policyc' >> .gitattributes\n"
	  "  git diff; git log -p --ext-diff; git show --ext-diff\n" },
	{ "gate",        cmd_gate,        "[POLICY]",    1,    gate_options,
	  "Decide: may this version be published?",
	  "  policyc gate policies/shop\n"
	  "  policyc gate --against @2.6 --since origin/main:policies/shop policies/shop\n"
	  "  policyc gate -f text -f sarif=gate.sarif .\n" },
	{ "bump",        cmd_bump,        "[POLICY]",    1,    bump_options,
	  "Print the version that the changes ask for, or set it.",
	  "  policyc bump policies/shop\n"
	  "  policyc bump --write policies/shop\n" },
	{ "ack",         cmd_ack,         "CHANGE...",   MANY, ack_options,
	  "Record what a person decided on a change.",
	  "  policyc ack 81b9de79 --as notable --by counsel@example.com \\\n"
	  "      --reason 'The law asks for it.' --policy policies/shop\n" },
	{ "explain",     cmd_explain,     "RULE|CHANGE...", MANY, explain_options,
	  "Explain rules, or changes of a policy: what they mean, why, the law.",
	  "  policyc explain eu13-legal-basis\n"
	  "  policyc explain 81b9de79 --policy policies/shop\n" },
	{ "rules",       cmd_rules,       "[NAME...]",   MANY, rules_options,
	  "List the rules, or those of a theme or a law.",
	  "  policyc rules uk-gdpr\n"
	  "  policyc rules -f markdown cookies\n" },
	{ "i18n update", cmd_i18n_update, "[POLICY...]", MANY, i18n_update_options,
	  "Bring the translation files of a policy up to date.",
	  "  policyc i18n update policies/shop\n" },
	{ "i18n status", cmd_i18n_status, "[POLICY...]", MANY, i18n_status_options,
	  "Count what is translated, and what not; is it enough to publish?",
	  "  policyc i18n status policies/shop\n"
	  "  policyc i18n status -f json --locale sv\n" },
	{ "i18n check",  cmd_i18n_check,  "[POLICY...]", MANY, i18n_check_options,
	  "Judge translations: complete, faithful, and in the right words?",
	  "  policyc i18n check policies/shop\n"
	  "  policyc i18n check --strict -f sarif=out.sarif --locale sv\n" },
	{ "i18n approve", cmd_i18n_approve, "[POLICY [UNIT...]]", MANY, i18n_approve_options,
	  "Sign for translations: they become final until they change.",
	  "  policyc i18n approve --locale sv --by legal@example.com policies/shop\n"
	  "  policyc i18n approve --locale sv --by 'A. Lind' . notice.title\n" },
	{ "i18n fmt",    cmd_i18n_fmt,    "[POLICY...]", MANY, i18n_fmt_options,
	  "Write translation files in their one form.",
	  "  policyc i18n fmt policies/shop\n" },
	{ "i18n import", cmd_i18n_import, "FILE [POLICY]", 2, i18n_import_options,
	  "Take in translations from another program.",
	  "  policyc i18n import --locale sv from-agency.xlf policies/shop\n" },
	{ "i18n export", cmd_i18n_export, "[POLICY...]", MANY, i18n_export_options,
	  "Write translations for another program, or to be read and printed.",
	  "  policyc i18n export -f csv --locale sv policies/shop > sv.csv\n"
	  "  policyc i18n export -f html -o out policies/shop\n" },
	{ "i18n pseudo", cmd_i18n_pseudo, "[POLICY...]", MANY, i18n_pseudo_options,
	  "Fill what is not translated with pseudo-translations, to test a layout.",
	  "  policyc i18n pseudo --locale fi policies/shop\n" },
	{ "i18n init",   cmd_i18n_init,   "LOCALE [POLICY]", 2, no_options,
	  "Make the translation file of a language that the notice lists.",
	  "  policyc i18n init sv policies/shop\n" },
	{ "schema",      cmd_schema,      "[NAME]",      1,    no_options,
	  "Print a schema, or the names of all.",
	  "  policyc schema policy > policy.schema.json\n" },
	{ "dump",        cmd_dump,        "[INPUT [NEW]]", 2,  dump_options,
	  "Print a stage of the compilation, for work on policyc.",
	  "  policyc dump --stage=doc --locale sv policies/shop\n"
	  "  policyc dump --stage=input @published HEAD~1:policies/shop\n" },
	{ "version",     cmd_version,     "",            0,    no_options,
	  "Print the version.", "" },
	{ "help",        cmd_help,        "[COMMAND]",   2,    no_options,
	  "Print the help of policyc or of a command.",
	  "  policyc help build\n" },
	{ 0 },
};
/* clang-format on */

static void
usage(FILE *to)
{
	fputs("usage: policyc COMMAND [OPTION...] [POLICY...]\n\n"
	      "Compiles a privacy policy, written in YAML, to notices.\n"
	      "POLICY is a folder holding policy.yaml, a file, or - for "
	      "standard input;\nwithout one it is the current folder.\n\n"
	      "commands:\n",
	    to);
	for (const struct command *c = commands; c->name; c++)
		fprintf(to, "  %-15s  %s\n", c->name, c->help);
	fputs("\noptions:\n", to);
	options_table(to, NULL);
	fputs("\nexit status: 0 yes, 1 no, 2 could not answer, "
	      "3 a bug in policyc\n",
	    to);
}

/*
 * Does the command's name begin with these words?  Returns how many of them
 * it takes, 0 if it is another command.
 */
static int
matches(const struct command *c, int count, char *const *words)
{
	const char *space = strchr(c->name, ' ');
	size_t first = space ? (size_t)(space - c->name) : strlen(c->name);

	if (strncmp(words[0], c->name, first) || words[0][first])
		return 0;
	if (!space)
		return 1;
	return count > 1 && !strcmp(words[1], space + 1) ? 2 : 0;
}

static const struct command *
find_command(int count, char *const *words, int *used)
{
	for (const struct command *c = commands; c->name; c++) {
		*used = matches(c, count, words);
		if (*used)
			return c;
	}
	return NULL;
}

/* Is the word the first of this command's two? */
static bool
in_group(const struct command *c, const char *word)
{
	size_t len = strlen(word);

	return !strncmp(c->name, word, len) && c->name[len] == ' ';
}

static enum answer
unknown_command(struct report *r, int count, char *const *words)
{
	const struct command *first = NULL;
	struct nearest n = { 0 };
	char help[128], *typed;

	for (const struct command *c = commands; c->name && !first; c++)
		if (in_group(c, words[0]))
			first = c;
	typed = first && count > 1 ? text_of("%s %s", words[0], words[1])
				   : text_of("%s", words[0]);
	n.word = typed;
	for (const struct command *c = commands; c->name; c++)
		nearest_try(&n, c->name);
	if (first && !n.best)
		n.best = first->name;
	report_error(r, "usage",
	    nearest_help(
		&n, help, sizeof(help), "'policyc help' lists the commands"),
	    first && count == 1 ? "'%s' needs a second word"
				: "there is no command '%s'",
	    typed);
	free(typed);
	return NO_ANSWER;
}

/* Prints the help of the commands that begin with a word; false for none. */
static bool
group_help(const char *word)
{
	bool any = false;

	for (const struct command *c = commands; c->name; c++) {
		if (!in_group(c, word))
			continue;
		if (any)
			putchar('\n');
		options_help(stdout, c);
		any = true;
	}
	return any;
}

static enum answer
cmd_help(struct report *r, const struct options *o)
{
	char *words[2] = { NULL, NULL };
	int count = (int)o->operands.count, used;
	const struct command *c;
	enum answer answer = ANSWER_YES;

	if (!count) {
		usage(stdout);
		return ANSWER_YES;
	}
	for (int i = 0; i < count; i++)
		words[i] = text_of("%s", o->operands.text[i]);
	c = find_command(count, words, &used);
	if (c && used == count) {
		options_help(stdout, c);
	} else if (c) {
		report_error(r, "usage", "policyc help",
		    "one argument too many: '%s'", words[used]);
		answer = NO_ANSWER;
	} else if (count != 1 || !group_help(words[0])) {
		answer = unknown_command(r, count, words);
	}
	for (int i = 0; i < count; i++)
		free(words[i]);
	return answer;
}

static enum answer
cmd_version(struct report *r, const struct options *o)
{
	(void)r;
	(void)o;
	printf("policyc %s (Unicode CLDR %s)\n", policyc_version(),
	    policyc_cldr_version());
	return ANSWER_YES;
}

struct texts
named_policies(const struct options *o)
{
	static const char *here[] = { "." };

	return o->operands.count ? o->operands : (struct texts){ here, 1 };
}

/*
 * A failure before now left its reason in errno, if nothing else did since.
 * A file system may keep its bad news for the close, so that a copy of the
 * descriptor is closed.
 */
static bool
results_arrived(void)
{
	int copy;

	if (ferror(stdout))
		return false;
	errno = 0;
	if (fflush(stdout))
		return false;
	copy = dup(STDOUT_FILENO);
	return copy < 0 || !close(copy) || errno == EINTR;
}

bool
all_said(struct report *r)
{
	if (!r->lost && !results_arrived()) {
		r->lost = true;
		report_error(r, "cannot-write", NULL,
		    "cannot write to standard output: %s",
		    errno ? reason(errno) : "a part of it is lost");
	}
	r->said = true;
	return !fflush(stderr) && !ferror(stderr) && !r->lost;
}

/*
 * A descriptor that is closed at the start would be given to the first file
 * opened, and messages would go into that file.  So it is filled with one
 * that cannot be used the way it should.
 */
static bool
fill_standard_descriptors(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null",
			fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return false;
	return true;
}

/* An assertion of the library failed and said which. */
static void
on_abort(int signal_number)
{
	(void)signal_number;
	bug("an assertion failed");
}

static enum answer
run(struct report *r, struct options *o, const struct command *c, int count,
    char **words)
{
	int used;

	if (!options_read(r, o, c, count, words, &used))
		return NO_ANSWER;
	report_init(r, stderr, (enum color)o->color, o->quiet);
	if (o->help) {
		options_help(stdout, c);
		return ANSWER_YES;
	}
	return c->run(r, o);
}

static enum answer
dispatch(struct report *r, struct options *o, int count, char **words)
{
	const struct command *c;
	int used, more;

	if (!options_read(r, o, NULL, count, words, &used))
		return NO_ANSWER;
	report_init(r, stderr, (enum color)o->color, o->quiet);
	if (o->version)
		return cmd_version(r, o);
	if (o->help)
		return cmd_help(r, o);
	if (used >= count) {
		usage(stderr);
		return NO_ANSWER;
	}
	c = find_command(count - used, words + used, &more);
	used += more;
	if (!c && used + 1 < count && asks_help(words[used + 1]) &&
	    group_help(words[used]))
		return ANSWER_YES;
	if (!c)
		return unknown_command(r, count - used, words + used);
	return run(r, o, c, count - used, words + used);
}

int
main(int argc, char **argv)
{
	struct report report = { 0 };
	struct options options = { 0 };
	enum answer answer;

	if (!fill_standard_descriptors())
		return NO_ANSWER;
	signal(SIGPIPE, SIG_IGN);
	signal(SIGABRT, on_abort);
	setvbuf(stderr, NULL, _IOFBF, BUFSIZ);
	report_init(&report, stderr, COLOR_AUTO, false);
	answer = dispatch(&report, &options, argc ? argc - 1 : 0, argv + 1);
	/* Once files are in place, nothing may fail any more. */
	if (!report.said && !all_said(&report) && answer < NO_ANSWER)
		answer = NO_ANSWER;
	options_free(&options);
	return (int)answer;
}
