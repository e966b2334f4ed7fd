/*
 * The floor under `policyc build`: what no program can leave out that reads
 * the same files with the same libraries and writes the same bytes.
 *
 *	floor [-s] [-v] POLICY REF OUT STEM LOCALE...
 *
 * Reads POLICY/policy.yaml by libyaml's events and POLICY/LOCALE.xlf of each
 * locale but the first by xmlTextReader, sends every prose text through cmark
 * to HTML, and writes REF/LOCALE/STEM.{md,html,xml}, the bytes of an earlier
 * build, to OUT: copied once, to a temporary file that is renamed.  It knows
 * nothing of policies and builds no tree.  README.md says why that is fair.
 *
 *	-s  strict: cmark only for texts that hold a mark of CommonMark
 *	-v  say how much was read, sent through cmark and written
 */
#define _POSIX_C_SOURCE 200809L

#include <cmark.h>
#include <fcntl.h>
#include <libxml/xmlreader.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static _Noreturn void
die(const char *what)
{
	perror(what);
	exit(2);
}

/* --- cmark, in memory that is taken back after each text ---------------- */

static struct {
	char *p;
	size_t used, cap;
} bump;

union block {
	size_t size;
	max_align_t align;
};

static void *
take(size_t count, size_t size)
{
	size_t need = (sizeof(union block) + count * size + 15) & ~(size_t)15;
	union block *b = (union block *)(void *)(bump.p + bump.used);

	if (bump.cap - bump.used < need)
		die("a text needs more memory than there is");
	bump.used += need;
	b->size = count * size;
	return memset(b + 1, 0, count * size);
}

static void *
retake(void *old, size_t size)
{
	void *p = take(1, size);

	if (old) {
		size_t had = ((union block *)old - 1)->size;

		memcpy(p, old, had < size ? had : size);
	}
	return p;
}

static void
leave_be(void *p)
{
	(void)p;
}

static cmark_mem memory = { take, retake, leave_be };

static struct {
	bool strict;
	size_t read, texts, text_bytes, html_bytes, written;
} run;

static bool
has_marks(const char *s, size_t len)
{
	static bool mark[256];

	if (!mark['\\'])
		for (const char *m = "\\`*_[]<>&!\n{}~"; *m; m++)
			mark[(unsigned char)*m] = true;
	for (size_t i = 0; i < len; i++)
		if (mark[(unsigned char)s[i]])
			return true;
	return false;
}

static void
prose(const char *s, size_t len)
{
	cmark_parser *parser;

	if (run.strict && !has_marks(s, len))
		return;
	bump.used = 0;
	parser = cmark_parser_new_with_mem(CMARK_OPT_VALIDATE_UTF8, &memory);
	cmark_parser_feed(parser, s, len);
	run.html_bytes += strlen(cmark_render_html(
	    cmark_parser_finish(parser), CMARK_OPT_DEFAULT));
	run.texts++;
	run.text_bytes += len;
}

/* --- files -------------------------------------------------------------- */

static char *
read_file(const char *path, size_t *len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	char *p;

	if (fd < 0 || fstat(fd, &st))
		die(path);
	*len = (size_t)st.st_size;
	p = malloc(*len + 1);
	if (!p || read(fd, p, *len) != (ssize_t)*len)
		die(path);
	close(fd);
	run.read += *len;
	return p;
}

/*
 * A stand-in for all that makes the bytes: one pass of memcpy over pages that
 * are in the page cache already.
 */
static void
publish(const char *from, const char *temp, const char *to)
{
	static char *buffer;
	static size_t cap;
	int fd = open(from, O_RDONLY | O_CLOEXEC);
	struct stat st;
	size_t len;
	void *ref;

	if (fd < 0 || fstat(fd, &st))
		die(from);
	len = (size_t)st.st_size;
	ref = mmap(NULL, len, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	if (len > cap) {
		free(buffer);
		cap = len;
		buffer = malloc(cap);
	}
	if (ref == MAP_FAILED || !buffer)
		die(from);
	memcpy(buffer, ref, len);
	munmap(ref, len);
	fd = open(temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0 || write(fd, buffer, len) != (ssize_t)len || close(fd) ||
	    rename(temp, to))
		die(to);
	run.written += len;
}

static void
publish_locale(const char *ref, const char *out, const char *stem,
    const char *locale)
{
	static const char *const formats[] = { "md", "html", "xml" };
	char from[1024], temp[1024], to[1024];

	snprintf(to, sizeof(to), "%s/%s", out, locale);
	mkdir(to, 0777);
	snprintf(temp, sizeof(temp), "%s/%s/.floor.tmp", out, locale);
	for (size_t i = 0; i < 3; i++) {
		snprintf(from, sizeof(from), "%s/%s/%s.%s", ref, locale, stem,
		    formats[i]);
		snprintf(to, sizeof(to), "%s/%s/%s.%s", out, locale, stem,
		    formats[i]);
		publish(from, temp, to);
	}
}

/* --- inputs ------------------------------------------------------------- */

/*
 * Without the schema, a prose text is a scalar with a space in it: names,
 * words and dates have none.
 */
static void
read_policy(const char *path)
{
	yaml_event_type_t type;
	yaml_parser_t parser;
	yaml_event_t event;
	size_t len;
	char *text = read_file(path, &len);

	if (!yaml_parser_initialize(&parser))
		die(path);
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (unsigned char *)text, len);
	do {
		if (!yaml_parser_parse(&parser, &event))
			die(path);
		type = event.type;
		if (type == YAML_SCALAR_EVENT &&
		    memchr(event.data.scalar.value, ' ',
			event.data.scalar.length))
			prose((const char *)event.data.scalar.value,
			    event.data.scalar.length);
		yaml_event_delete(&event);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
	free(text);
}

/* The texts of <target>, without the codes in them. */
static void
read_translation(const char *path)
{
	size_t len, have = 0, more;
	char *text = read_file(path, &len), *target = malloc(len + 1);
	xmlTextReaderPtr r = xmlReaderForMemory(text, (int)len, path, NULL,
	    XML_PARSE_NONET | XML_PARSE_COMPACT);
	bool inside = false;
	const xmlChar *s;
	int more_nodes;

	if (!r || !target)
		die(path);
	while ((more_nodes = xmlTextReaderRead(r)) == 1) {
		switch (xmlTextReaderNodeType(r)) {
		case XML_READER_TYPE_ELEMENT:
		case XML_READER_TYPE_END_ELEMENT:
			s = xmlTextReaderConstLocalName(r);
			if (strcmp((const char *)s, "target"))
				break;
			if (inside)
				prose(target, have);
			inside = !inside && !xmlTextReaderIsEmptyElement(r);
			have = 0;
			break;
		case XML_READER_TYPE_TEXT:
		case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
			if (!inside)
				break;
			s = xmlTextReaderConstValue(r);
			more = strlen((const char *)s);
			memcpy(target + have, s, more);
			have += more;
			break;
		}
	}
	if (more_nodes)
		die(path);
	xmlFreeTextReader(r);
	free(target);
	free(text);
}

int
main(int argc, char **argv)
{
	bool verbose = false;
	char path[1024];
	int opt;

	while ((opt = getopt(argc, argv, "sv")) != -1) {
		run.strict |= opt == 's';
		verbose |= opt == 'v';
		if (opt == '?')
			return 2;
	}
	argv += optind;
	if (argc - optind < 5) {
		fputs("usage: floor [-sv] POLICY REF OUT STEM LOCALE...\n",
		    stderr);
		return 2;
	}
	bump.cap = (size_t)16 << 20;
	bump.p = malloc(bump.cap);
	if (!bump.p)
		die("memory");
	mkdir(argv[2], 0777);
	snprintf(path, sizeof(path), "%s/policy.yaml", argv[0]);
	read_policy(path);
	for (char **locale = argv + 4; *locale; locale++) {
		if (locale > argv + 4) {
			snprintf(path, sizeof(path), "%s/%s.xlf", argv[0],
			    *locale);
			read_translation(path);
		}
		publish_locale(argv[1], argv[2], argv[3], *locale);
	}
	if (verbose)
		printf("read %zu bytes, %zu texts of %zu bytes to %zu of "
		       "HTML, wrote %zu\n", run.read, run.texts,
		    run.text_bytes, run.html_bytes, run.written);
	return 0;
}
