#define _POSIX_C_SOURCE 200809L

#include "options.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_WORD 48 /* longer ones are not compared */

static const char *const color_words[] = { "auto", "always", "never", NULL };

/* clang-format off */
static const struct option common[] = {
	{ "quiet",   'q', OPTION_FLAG,  offsetof(struct options, quiet),   NULL,
	  NULL, "say nothing but errors", false },
	{ "verbose", 'v', OPTION_FLAG,  offsetof(struct options, verbose), NULL,
	  NULL, "also name the files that did not change", false },
	{ "color",   0,   OPTION_COLOR, offsetof(struct options, color),   "WHEN",
	  color_words, "use colour in messages", false },
	{ "help",    'h', OPTION_FLAG,  offsetof(struct options, help),    NULL,
	  NULL, "print this help", false },
	{ 0 },
};

/* Only before the command. */
static const struct option outermost[] = {
	{ "version", 0,   OPTION_FLAG,  offsetof(struct options, version), NULL,
	  NULL, "print the version", false },
	{ 0 },
};
/* clang-format on */

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/*
 * Damerau and Levenshtein, with neighbours swapped at most once; the case of
 * letters does not count.
 */
static size_t
distance(const char *a, const char *b)
{
	size_t rows[3][LONGEST_WORD + 1], *before = rows[0], *above = rows[1],
					 *row = rows[2], *spare;
	size_t n = strlen(a), m = strlen(b);

	if (n > LONGEST_WORD || m > LONGEST_WORD)
		return SIZE_MAX;
	for (size_t j = 0; j <= m; j++)
		above[j] = j;
	for (size_t i = 1; i <= n; i++) {
		row[0] = i;
		for (size_t j = 1; j <= m; j++) {
			row[j] = least(above[j - 1] +
				(lower(a[i - 1]) != lower(b[j - 1])),
			    least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
		}
		spare = before;
		before = above;
		above = row;
		row = spare;
	}
	return above[m];
}

void
nearest_try(struct nearest *n, const char *candidate)
{
	size_t d = distance(n->word, candidate);
	size_t limit = strlen(n->word) / 3;

	if (d > (limit ? limit : 1) || (n->best && d >= n->distance))
		return;
	n->best = candidate;
	n->distance = d;
}

const char *
nearest_help(
    const struct nearest *n, char *into, size_t size, const char *otherwise)
{
	if (!n->best)
		return otherwise;
	snprintf(into, size, "did you mean '%s'?", n->best);
	return into;
}

/* The state of reading one command line. */
struct reading {
	struct report *report;
	struct options *o;
	const struct command *command; /* NULL: before the command */
	int count, at;
	char **words;
};

static bool
wrong(struct reading *g, const char *before, const char *what, const char *more)
{
	char *help = g->command
	    ? text_of("policyc help %s", g->command->name)
	    : text_of("policyc help");
	char *message = text_of("%s%s%s", before, what, more);

	report_error(g->report, "usage", help, "%s", message);
	free(message);
	free(help);
	return false;
}

static const struct option *
table(const struct reading *g, int i)
{
	if (i == 0)
		return common;
	if (i == 1)
		return g->command ? g->command->options : outermost;
	return NULL;
}

static bool
unknown_option(struct reading *g, const char *name)
{
	struct nearest n = { .word = name };
	char help[128], *otherwise;

	for (int i = 0; table(g, i); i++)
		for (const struct option *o = table(g, i); o->name; o++)
			nearest_try(&n, o->name);
	if (n.best)
		snprintf(help, sizeof(help), "did you mean '--%s'?", n.best);
	otherwise = g->command ? text_of("policyc help %s", g->command->name)
			       : text_of("policyc help");
	report_error(g->report, "usage", n.best ? help : otherwise,
	    "there is no option '--%s'%s%s", name,
	    g->command ? " of policyc " : "",
	    g->command ? g->command->name : "");
	free(otherwise);
	return false;
}

static void
add_text(struct texts *t, const char *text)
{
	t->text = room(t->text, t->count + 1, sizeof(*t->text));
	t->text[t->count++] = text;
}

static void *
field(struct options *o, size_t at)
{
	return (char *)o + at;
}

/* Index of a word in a list, or -1, reported. */
static int
choice(struct reading *g, const struct option *o, const char *value)
{
	struct nearest n = { .word = value };
	char help[256], *all;
	size_t len = 0;

	for (int i = 0; o->words[i]; i++) {
		if (!strcmp(o->words[i], value))
			return i;
		nearest_try(&n, o->words[i]);
		len += strlen(o->words[i]) + 2;
	}
	all = room(NULL, len + 1, 1);
	*all = '\0';
	for (int i = 0; o->words[i]; i++) {
		strcat(all, i ? ", " : "");
		strcat(all, o->words[i]);
	}
	report_error(g->report, "usage",
	    nearest_help(&n, help, sizeof(help), NULL),
	    "'--%s' is one of %s, not '%s'", o->name, all, value);
	free(all);
	return -1;
}

static bool
set_text(struct reading *g, const struct option *o, const char *value)
{
	const char **text = field(g->o, o->at);

	if (*text)
		return wrong(g, "'--", o->name, "' is given twice");
	*text = value;
	return true;
}

static bool
assign(struct reading *g, const struct option *o, const char *value)
{
	int i = 0;

	if (!value || !*value)
		return wrong(g, "a value is missing after '--", o->name, "'");
	if (o->words && (i = choice(g, o, value)) < 0)
		return false;
	switch (o->kind) {
	case OPTION_FLAG:
		break;
	case OPTION_TEXT:
	case OPTION_CHOICE:
		return set_text(g, o, value);
	case OPTION_TEXTS:
		add_text(field(g->o, o->at), value);
		break;
	case OPTION_COLOR:
		*(unsigned *)field(g->o, o->at) = (unsigned)i;
		break;
	case OPTION_FORMATS:
		*(unsigned *)field(g->o, o->at) |= 1u << (i + 1);
		break;
	}
	return true;
}

static const char *
next_word(struct reading *g)
{
	return g->at < g->count ? g->words[g->at++] : NULL;
}

static const struct option *
by_name(const struct reading *g, const char *name, size_t len)
{
	for (int i = 0; table(g, i); i++)
		for (const struct option *o = table(g, i); o->name; o++)
			if (!strncmp(o->name, name, len) && !o->name[len])
				return o;
	return NULL;
}

static bool
long_option(struct reading *g, const char *word)
{
	const char *equals = strchr(word, '=');
	size_t len = equals ? (size_t)(equals - word) : strlen(word);
	const struct option *o = by_name(g, word, len);
	char *name;

	if (!o) {
		name = text_of("%.*s", (int)len, word);
		unknown_option(g, name);
		free(name);
		return false;
	}
	if (o->kind != OPTION_FLAG)
		return assign(g, o, equals ? equals + 1 : next_word(g));
	if (equals)
		return wrong(g, "'--", o->name, "' takes no value");
	*(bool *)field(g->o, o->at) = true;
	return true;
}

static const struct option *
by_letter(const struct reading *g, char letter)
{
	for (int i = 0; table(g, i); i++)
		for (const struct option *o = table(g, i); o->name; o++)
			if (o->letter && o->letter == letter)
				return o;
	return NULL;
}

/*
 * One or more letters; the first that takes a value takes the rest.  So
 * -output would write to a folder 'utput', which nobody means.
 */
static bool
short_options(struct reading *g, const char *letters)
{
	if (letters[1] && by_name(g, letters, strlen(letters)))
		return wrong(g, "write '-", letters, "' with two dashes");
	for (; *letters; letters++) {
		const struct option *o = by_letter(g, *letters);

		if (!o)
			return wrong(g, "there is no option '-", letters, "'");
		if (o->kind == OPTION_FLAG)
			*(bool *)field(g->o, o->at) = true;
		else
			return assign(
			    g, o, letters[1] ? letters + 1 : next_word(g));
	}
	return true;
}

static bool
needs(struct reading *g, const struct option *o)
{
	char letter[] = { o->letter, '\0' };
	char *help = text_of("policyc help %s", g->command->name);

	report_error(g->report, "usage", help,
	    "'policyc %s' needs '%s%s %s'", g->command->name,
	    o->letter ? "-" : "--", o->letter ? letter : o->name, o->value);
	free(help);
	return false;
}

/* What is missing, or too much, once all is read. */
static bool
complete(struct reading *g)
{
	const struct command *c = g->command;
	const struct texts *operands = &g->o->operands;
	size_t stdins = 0;

	if (!c || !c->options || g->o->help)
		return true;
	for (const struct option *o = c->options; o->name; o++) {
		/* Required options are texts. */
		const char **text = field(g->o, o->at);

		if (o->required && !*text)
			return needs(g, o);
	}
	for (size_t i = 0; i < operands->count; i++)
		stdins += !strcmp(operands->text[i], "-");
	if (stdins > 1)
		return wrong(g, "'-', standard input", ", can be read", " once");
	if (operands->count > c->most)
		return wrong(g, "one argument too many: '",
		    operands->text[c->most], "'");
	return true;
}

bool
asks_help(const char *word)
{
	return !strcmp(word, "-h") || !strcmp(word, "--help");
}

bool
options_read(struct report *r, struct options *o,
    const struct command *command, int count, char **words, int *used)
{
	struct reading g = { r, o, command, count, 0, words };
	bool only_operands = command && !command->options &&
	    !(count == 1 && asks_help(words[0]));
	const char *word;

	while ((word = next_word(&g))) {
		if (only_operands || *word != '-' || !word[1]) {
			if (!command) {
				g.at--;
				break;
			}
			add_text(&o->operands, word);
		} else if (!strcmp(word, "--")) {
			only_operands = true;
			if (!command)
				break;
		} else if (!(word[1] == '-' ? long_option(&g, word + 2)
					    : short_options(&g, word + 1))) {
			return false;
		}
	}
	*used = g.at;
	return complete(&g);
}

bool
said_before(const struct texts *t, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (!strcmp(t->text[i], t->text[j]))
			return true;
	return false;
}

void
options_free(struct options *o)
{
	free(o->locales.text);
	free(o->reports.text);
	free(o->select.text);
	free(o->ignore.text);
	free(o->operands.text);
}

static void
option_line(FILE *to, const struct option *o)
{
	char left[64], letter[] = { '-', o->letter, ',', ' ', '\0' };

	snprintf(left, sizeof(left), "%s--%s%s%s",
	    o->letter ? letter : "    ", o->name, o->value ? " " : "",
	    o->value ? o->value : "");
	fprintf(to, "  %-20s  %s", left, o->help);
	for (int i = 0; o->words && o->words[i]; i++)
		fprintf(to, "%s%s", i ? ", " : ": ", o->words[i]);
	fputc('\n', to);
}

void
options_table(FILE *to, const struct option *o)
{
	if (!o) {
		options_table(to, common);
		o = outermost;
	}
	for (; o->name; o++)
		option_line(to, o);
}

void
options_help(FILE *to, const struct command *c)
{
	static const struct option none[] = { { 0 } };
	const struct option *own = c->options ? c->options : none;

	fprintf(to, "usage: policyc %s", c->name);
	for (const struct option *o = own; o->name; o++) {
		char letter[] = { '-', o->letter, '\0' };

		fprintf(to, o->required ? " %s%s" : " [%s%s",
		    o->letter ? letter : "--", o->letter ? "" : o->name);
		fprintf(to, "%s%s%s", o->value ? " " : "",
		    o->value ? o->value : "", o->required ? "" : "]");
		if (o->kind == OPTION_TEXTS || o->kind == OPTION_FORMATS)
			fputs("...", to);
	}
	fprintf(to, "%s%s\n\n%s\n\n", *c->operands ? " " : "", c->operands,
	    c->help);
	if (*c->example)
		fprintf(to, "examples:\n%s\n", c->example);
	fputs("options:\n", to);
	options_table(to, own);
	for (const struct option *o = common; o->name; o++)
		option_line(to, o);
}
