"""Second versions of policies, and a policy of many words, for `diff`.

Nothing is random from run to run: a number gives the same bytes.
"""
import random
import re

import generate

SECTIONS, WORDS_EACH = 200, 400


def once(text, old, new):
    assert old in text, old
    return text.replace(old, new, 1)


def typical(text):
    """What an edition mostly changes: a period, a country, a sentence."""
    text = once(text, 'version: "1.0"', 'version: "1.1"')
    text = once(text, "period: P3Y", "period: P5Y")
    text = once(text, "countries: [US]", "countries: [CA]")
    return once(text, "task number 7 for you", "task number 7 for all of you")


def vocabulary(count=2000):
    r = random.Random(7)
    return ["".join(r.choice("aeioudlnrstmkpg") for _ in range(r.randint(2, 9)))
            for _ in range(count)]


def sentences(r, words, count):
    while count > 0:
        n = min(count, r.randint(8, 22))
        count -= n
        yield " ".join(r.choice(words) for _ in range(n)).capitalize() + "."


def wordy(seed):
    """80,000 words in sections of the author's own; another seed says nothing
    the same, in the same words."""
    r, words = random.Random(seed), vocabulary()
    parts = ["".join(generate.policy(1, ["en-GB"])), "\nsections:\n"]
    for i in range(SECTIONS):
        text = list(sentences(r, words, WORDS_EACH))
        parts.append(f"  - id: own-{i}\n    title: Section {i}\n    text: |\n")
        parts += ["      " + " ".join(text[at:at + 5]) + "\n\n"
                  for at in range(0, len(text), 5)]
    return "".join(parts)


def half(text):
    """Every second word of the prose is another one, sentence by sentence."""
    r, words = random.Random(5), vocabulary()
    head, body = text.split("\nsections:\n")
    lines = [re.sub(r"\b[a-z]+\b",
                    lambda m: r.choice((m[0], r.choice(words))), line)
             if line.startswith("      ") else line
             for line in body.split("\n")]
    return head + "\nsections:\n" + "\n".join(lines)
