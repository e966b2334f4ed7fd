#include "i18n/lexicon.h"

#include "cldr/cldr.h"

const struct language *
language_find(struct str tag)
{
	const struct cldr_locale *locale = cldr_find(tag.p, tag.len);

	for (size_t i = 0; locale && i < LANGUAGE_COUNT; i++)
		if (!strcmp(languages_pool + languages[i].tag,
			cldr_tag(locale)))
			return &languages[i];
	return NULL;
}

const char *
language_words(const struct language *l, enum word_list list)
{
	return l ? languages_pool + l->words[list] : "";
}

uint64_t
stop_word_of(struct str folded)
{
	size_t i = str_hash(folded) % STOP_WORDS;

	if (folded.len > STOP_WORD_MAX)
		return 0;
	while (stop_words[i].of &&
	    !str_eq(str_from(languages_pool + stop_words[i].word), folded))
		i = (i + 1) % STOP_WORDS;
	return stop_words[i].of;
}

const char *
term_official(const struct language *l, enum term term)
{
	return languages_pool + l->official[term];
}

const char *
term_accepted(const struct language *l, enum term term)
{
	return languages_pool + l->accepted[term];
}

const char *
term_discouraged(const struct language *l, enum term term)
{
	return languages_pool + l->discouraged[term];
}

const char *
term_id(enum term term)
{
	return languages_pool + term_ids[term];
}
