/* What the reports that are JSON have in common. */
#include "json.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

void
json_put(json_t *object, const char *key, json_t *value)
{
	if (!value || json_object_set_new(object, key, value))
		out_of_memory();
}

void
json_add(json_t *array, json_t *value)
{
	if (!value || json_array_append_new(array, value))
		out_of_memory();
}

static json_t *
made(json_t *value)
{
	if (!value)
		out_of_memory();
	return value;
}

json_t *
json_map(void)
{
	return made(json_object());
}

json_t *
json_list(void)
{
	return made(json_array());
}

json_t *
json_count(size_t n)
{
	return json_integer((json_int_t)n);
}

json_t *
json_words(const char *text)
{
	json_t *list = json_list();

	while (*text) {
		size_t len = strcspn(text, " ");

		json_add(list, json_stringn(text, len));
		text += len + (text[len] == ' ');
	}
	return list;
}

/* What cannot be written is seen at the end, by who opened the file. */
static int
put(const char *bytes, size_t len, void *to)
{
	fwrite(bytes, 1, len, to);
	return 0;
}

/* Not json_dumps(): without memory that leaves out quotes, and tells nobody. */
void
json_print(FILE *to, json_t *value)
{
	if (json_dump_callback(value, put, to,
		JSON_INDENT(2) | JSON_REAL_PRECISION(4)))
		out_of_memory();
	json_decref(value);
	fputc('\n', to);
}

json_t *
json_path(const char *path)
{
	json_t *text = json_string(path);
	char *plain;

	if (text)
		return text;
	plain = text_of("%s", path);
	for (char *c = plain; *c; c++)
		if ((unsigned char)*c >= 0x80)
			*c = '?';
	text = json_string(plain);
	free(plain);
	return text;
}

void
json_put_place(json_t *object, const struct policyc_place *p)
{
	if (!p->name)
		return;
	json_put(object, "file", json_string(p->name));
	json_put(object, "line", json_count(p->line));
	json_put(object, "column", json_count(p->column));
	json_put(object, "end_line", json_count(p->end_line));
	json_put(object, "end_column", json_count(p->end_column));
}
