#!/usr/bin/env python3
"""Builds from hostile files: each must be answered soon, in little memory.

usage: hostile.py POLICYC [NAME...]

Each input ends within 2 s of processor time and 256 MB, without a signal,
with exit code 1 or 2 and a diagnostic, and nothing is written.  What is only
large, or odd prose that is prose all the same, must build: FINE names it.
A translation file says which exit code it is due; `i18n update` reads it too,
within the same fence, and leaves it as it is unless it is a good one.
What builds is no measure of a check, so that has hostile policies of its own.
"""
import concurrent.futures
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import typing

MIB = 1 << 20
SIZE = 16 * MIB  # what policyc reads
SECONDS = 2.0
MEMORY = 256 * MIB
HEAD = """policyc: 1
notice:
  id: hostile
  title: Privacy notice
  version: "1.0"
  language: en-GB
"""


def fill(head, unit, tail="", size=SIZE):
    """`unit` repeated up to the size; {n} in it counts, in six digits."""
    room = size - len(head.encode()) - len(tail.encode())
    count = room // len(unit.replace("{n}", "000000").encode())
    if "{n}" not in unit:
        return head + unit * count + tail
    unit = unit.replace("%", "%%").replace("{n}", "%06x")
    numbers = (n for n in range(count) for _ in range(unit.count("%06x")))
    return head + unit * count % tuple(numbers) + tail


def text(value):
    """A policy with one text of prose, in double quotes."""
    quoted = value.replace("\\", "\\\\").replace('"', '\\"')
    return HEAD + '  summary: "' + quoted.replace("\n", "\\n") + '"\n'


def texts(value, size=SIZE):
    """A policy with that text as often as there is room."""
    quoted = value.replace("\\", "\\\\").replace('"', '\\"')
    unit = '  a{n}: "' + quoted.replace("\n", "\\n") + '"\n'
    return fill(HEAD + "audiences:\n", unit, size=size)


def inputs():
    """Name and bytes of every input; made one at a time."""
    # What YAML offers.
    yield "flow lists without end", "[" * SIZE
    yield "flow maps without end", "{a: " * (SIZE // 4)
    yield "block lists without end", "- " * (SIZE // 2)
    yield "block maps without end", "".join(
        " " * n + "a:\n" for n in range(5000))
    yield "complex keys without end", "? " * (SIZE // 2)
    yield "flow lists, closed", "[" * (SIZE // 2) + "]" * (SIZE // 2)
    yield "depth 64 again and again", fill(
        HEAD + "cookies: [", "[" * 60 + "]" * 60 + ",", "]\n")
    yield "anchors", fill(HEAD, "&a{n} a{n}: x\n")
    yield "40,000 anchors", HEAD + "".join(
        f"a{n}: &a{n} x\n" for n in range(40000))
    yield "alias bomb", HEAD + "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n"
        for n in range(24))
    yield "aliases", fill(HEAD + "a: &a x\nb: [", "*a,", "]\n")
    yield "tags", fill(HEAD, "a{n}: !!x y\n")
    yield "TAG directives", fill(
        "", "%TAG !a{n}! tag:example.com:\n", "---\n" + HEAD)
    yield "YAML directives", fill("", "%YAML 1.1\n", "---\n" + HEAD)
    yield "merge keys", fill(HEAD, "<<: {a: b}\n")
    yield "documents", fill(HEAD, "---\na: b\n")
    yield "comments", fill("", "# nothing\n")
    yield "blank lines", "\n" * SIZE
    yield "spaces", " " * SIZE
    yield "tabs", "\t" * SIZE
    yield "carriage returns", "\r" * SIZE
    yield "one quoted text", HEAD + '  summary: "' + "a" * (SIZE - 200) + '"'
    yield "one plain text", HEAD + "  summary: " + "a" * (SIZE - 200)
    yield "one block text", fill(HEAD + "  summary: |\n", "    aaaaaaaaaaaa\n")
    yield "one folded text", fill(HEAD + "  summary: >\n", "    a\n\n")
    yield "one quote, open", '"' + "a" * (SIZE - 1)
    yield "one key", "a" * (SIZE - 4) + ": b\n"
    yield "one line of combining marks", HEAD + "  x: " + \
        "\u0301" * ((SIZE - 200) // 2)
    yield "escapes", HEAD + '  summary: "' + "\\U0001f600" * 1600000 + '"'
    yield "a million values", HEAD + "cookies: [" + "a," * 1000001 + "]\n"
    yield "values without end", fill(HEAD + "cookies: [", "a,", "]\n")
    yield "empty values", fill(HEAD + "cookies: [", "'',", "]\n")
    # What a model offers.
    yield "unknown keys", fill(HEAD, "purposse{n}: x\n")
    yield "unknown keys on one line", fill(
        HEAD + "controller: {", "legal_nam{n}: x, ", "}\n")
    yield "unknown keys after umlauts on one line", fill(
        HEAD + "controller: {", "legäl_näm{n}: x, ", "}\n")
    yield "5,000 errors", HEAD + "audiences:\n" + "".join(
        f"  A{n}: x\n" for n in range(5000))
    yield "one key again and again", fill(HEAD, "controller: x\n")
    yield "map of 100,000 keys", HEAD + "audiences:\n" + "".join(
        f"  a{n}: x\n" for n in range(100000)) + "x: y\n"
    yield "purposes without end", fill(
        HEAD + "purposes: {", "a{n}: {}, ", "}\n")
    yield "purposes without values", fill(
        HEAD + "purposes: {", "a{n}:,", "}\n")
    yield "unknown ids", fill(
        HEAD + "purposes: {a: {title: A, data: [", "a{n},", "]}}\n")
    yield "unknown ids beside many known", fill(
        HEAD + "purposes: {a: {title: A, data: [" +
        "".join(f"data-type-of-a-long-name-{n:08}," for n in range(120000)) +
        "]}}\n", "#", "\ndata_types:\n" + "".join(
            f"  data-type-of-a-long-mame-{n:08}: x\n" for n in range(120000)))
    yield "one unknown id", fill(
        HEAD + "purposes: {a: {title: A, data: [", "b,", "]}}\n")
    yield "twins in a list", fill(
        HEAD + "changes: {channels: [", "{by: email},", "]}\n")
    yield "entries of a list", fill(
        HEAD + "sections: [", "{id: s{n}, title: T},", "x]\n")
    yield "locales", fill(HEAD + "  locales: [", "aa-{n},", "]\n")
    yield "the same locale", fill(HEAD + "  locales: [", "sv,", "]\n")
    yield "long values, all wrong", fill(
        HEAD + "controller: {establishments: [",
        "x" * 16000 + "{n},", "]}\n")
    yield "formerly", fill(
        HEAD + "audiences: {a: {label: A, formerly: [", "B,", "]}}\n")
    # What prose offers.
    yield "brackets", text("[" * 16000)
    yield "images", text("![()" * 4000)
    yield "images and brackets", text("![[]()" * 2700)
    yield "bullets in one line", text("- " * 4000 + "\n" * 8000)
    yield "quotes in one line", text("> " * 8000)
    yield "mixed markers", text(">-+*1. " * 2300)
    yield "deeper and deeper lists", text("\n".join(
        " " * n + "- a" for n in range(120)))
    yield "open comments", text("<!--" * 4000)
    yield "open tags", text("<a " * 5000)
    yield "open processing", text("<?" * 8000)
    yield "open declarations", text("<!A " * 4000)
    yield "backticks", text("".join("e" + "`" * n for n in range(175)))
    yield "emphasis", text("*a " * 2700 + "a* " * 2700)
    yield "emphasis, mixed", text("*a _b " * 2700)
    yield "stars", text("*" * 16000)
    yield "underscores and stars", text("*_" * 8000)
    yield "link openers", text("[a](" * 4000)
    yield "angle links", text("[a](<b" * 2700)
    yield "references", text("[a]: b\n" * 2300)
    yield "reference uses", text("[a]: b\n\n" + "[a]" * 5000)
    yield "entities", text("&" * 16000)
    yield "numeric entities", text("&#x10ffff;" * 1600)
    yield "controls by entity", text("&#1;&#0;&#xfffe; x")
    yield "braces", text("{" * 16000)
    yield "unknown facts", text("{a.b}" * 3200)
    yield "facts that multiply", HEAD + '  summary: "' + \
        "{notice.values}" * 1000 + '"\n  values: "' + "x" * 16000 + '"\n'
    yield "facts of facts", HEAD + '  summary: "' + \
        "{notice.values}" * 1000 + '"\n  values: "' + \
        "{notice.summary}" * 1000 + '"\n'
    yield "facts of a long list", fill(
        text("{controller.trading_names}" * 600) +
        "controller: {trading_names: [", "n{n},", "]}\n", size=8 * MIB)
    yield "facts among many entries", fill(
        HEAD + "retention: {" +
        "".join(f"r{n}: {{}}," for n in range(100000)) + "}\naudiences:\n",
        '  a{n}: "' + "{retention.r99999.period}" * 600 + '"\n',
        size=8 * MIB)
    yield "texts of brackets", texts("[" * 190 + "](a)" * 100)
    yield "texts of stars", texts("*a" * 8000)
    yield "texts of emphasis", texts("*a* " * 4000)
    yield "texts of backticks", texts(
        "".join("e" + "`" * n for n in range(175)))
    yield "texts of HTML", texts("<b>" * 5000)
    # What is no text.
    yield "zeros", b"\0" * SIZE
    yield "ones", b"\xff" * SIZE
    yield "UTF-16", (HEAD * 50000).encode("utf-16")
    yield "gzip", b"\x1f\x8b\x08" + bytes(range(256)) * 4000
    yield "17 MiB", fill(HEAD, "# x\n", size=17 * MIB)

    yield "comments after a policy", fill(HEAD, "# nothing\n")


TRANSLATED = HEAD + """  locales: [en-GB, sv]
"""
XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"
 srcLang="en-GB" trgLang="sv">
<file id="hostile">
"""
XLIFF_END = "</file></xliff>\n"


def unit(identity, source, target):
    return (f'<unit id="{identity}"><segment state="final"><source>{source}'
            f"</source><target>{target}</target></segment></unit>\n")


TITLE = unit("notice.title", "Privacy notice", "Integritetspolicy")


def xliff(body):
    return XLIFF + TITLE + body + XLIFF_END


def filled(body, size=SIZE):
    """The body again and again, up to the size of a file."""
    return fill(XLIFF + TITLE, body, XLIFF_END, size)


def audiences(count):
    return TRANSLATED + "audiences:\n" + "".join(
        f"  a{n}: Text\n" for n in range(count))


def translations():
    """Name, exit code of a build, translation file and, perhaps, policy."""
    doctype = XLIFF.replace("<xliff", "<!DOCTYPE xliff [{}]>\n<xliff", 1)
    # What XML offers.
    yield "XLIFF: entity bomb", 2, doctype.replace("{}", "".join(
        f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12)) +
        '<!ENTITY e0 "ha">') + unit("notice.title", "&e12;", "&e12;") + \
        XLIFF_END
    yield "XLIFF: quadratic entity", 2, doctype.replace(
        "{}", f'<!ENTITY e "{"x" * 100000}">') + unit(
            "notice.title", "x", "&e;" * 100000) + XLIFF_END
    yield "XLIFF: external entity", 2, doctype.replace(
        "{}", '<!ENTITY e SYSTEM "file:///etc/passwd">') + unit(
            "notice.title", "Privacy notice", "&e;") + XLIFF_END
    yield "XLIFF: external document type", 2, XLIFF.replace(
        "<xliff", '<!DOCTYPE xliff SYSTEM "http://localhost/x">\n<xliff',
        1) + TITLE + XLIFF_END
    yield "XLIFF: parameter entity", 2, doctype.replace(
        "{}", '<!ENTITY % p SYSTEM "file:///dev/zero">%p;') + TITLE + \
        XLIFF_END
    yield "XLIFF: unknown entity", 2, xliff(
        unit("notice.summary", "x", "&nbsp;"))
    yield "XLIFF: inclusion", 0, xliff(
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" '
        'href="file:///etc/passwd" parse="text"/>')
    yield "XLIFF: wrong encoding", 2, xliff("").replace(
        "UTF-8", "ISO-8859-1")
    yield "XLIFF: bytes of another encoding", 2, xliff(
        "<!-- \u00e5 -->").encode("latin-1")
    yield "XLIFF: UTF-16", 2, xliff("").replace("UTF-8", "UTF-16").encode(
        "utf-16")
    yield "XLIFF: UTF-7", 2, xliff("").replace("UTF-8", "UTF-7")
    yield "XLIFF: cut off", 2, xliff("")[:-20]
    yield "XLIFF: cut off in a tag", 2, filled(
        unit("x{n}", "x", "y"))[:SIZE - 61]
    yield "XLIFF: cut off in a character", 2, xliff(
        "<!-- \u00e5 -->").encode()[:-len(XLIFF_END) - 5]
    yield "XLIFF: only its declaration", 2, XLIFF[:39]
    yield "XLIFF: empty", 2, ""
    yield "XLIFF: NUL bytes", 2, xliff(unit("x", "x", "a\0b"))
    yield "XLIFF: NUL by entity", 2, xliff(unit("x", "x", "a&#0;b"))
    yield "XLIFF: zeros", 2, b"\0" * SIZE
    yield "XLIFF: gzip", 2, b"\x1f\x8b\x08" + bytes(range(256)) * 4000
    yield "XLIFF: 17 MiB", 2, filled("<!-- -->\n", 17 * MIB)
    yield "XLIFF: 40,000 attributes", 2, xliff("<unit " + " ".join(
        f'a{n}="x"' for n in range(40000)) + "/>")
    yield "XLIFF: 40,000 namespaces", 2, xliff("<unit " + " ".join(
        f'xmlns:a{n}="urn:x"' for n in range(40000)) + "/>")
    yield "XLIFF: 60 namespaces again and again", 2, filled(
        "<a " + " ".join(f'xmlns:a{n}="urn:x"' for n in range(60)) + ">")
    yield "XLIFF: one name again", 2, xliff('<unit id="x" id="y"/>')
    yield "XLIFF: nested without end", 2, fill(XLIFF, "<a>")
    yield "XLIFF: nested, closed", 2, xliff("<a>" * 9000 + "</a>" * 9000)
    yield "XLIFF: groups without end", 2, fill(XLIFF, '<group id="g">')
    yield "XLIFF: 240 groups again and again", 0, filled(
        '<group id="g{n}">' * 240 + "</group>" * 240)
    yield "XLIFF: empty tags", 2, "<" * SIZE
    yield "XLIFF: comments", 2, filled("<!-- nothing -->")
    yield "XLIFF: one comment, open", 2, XLIFF + "<!--" + "x" * (SIZE - 400)
    yield "XLIFF: comments, open", 2, fill(XLIFF, "<!--")
    yield "XLIFF: processing instructions", 2, filled("<?x y?>")
    yield "XLIFF: CDATA", 2, xliff(
        unit("x", "x", "<![CDATA[" + "x" * (SIZE - 1000) + "]]>"))
    yield "XLIFF: CDATA in pieces", 2, xliff(
        unit("x", "x", "<![CDATA[x]]>" * 1000000))
    yield "XLIFF: one quote, open", 2, XLIFF + '<unit id="' + "x" * (
        SIZE - 400)
    yield "XLIFF: one value", 2, xliff(
        f'<group id="x" name="{"x" * (SIZE - 1000)}"/>')
    yield "XLIFF: one name", 2, xliff("<" + "x" * (SIZE - 1000) + "/>")
    yield "XLIFF: names without end", 2, filled("<x{n}/>")
    yield "XLIFF: attributes without end", 2, filled('<x a{n}="x"/>')
    yield "XLIFF: namespaces without end", 2, filled('<x xmlns="u:{n}"/>')
    yield "XLIFF: a mebibyte of names", 0, filled("<x{n}/>", MIB)
    yield "XLIFF: character entities", 2, xliff(
        unit("x", "x", "&#x41;" * 2000000))
    # What XLIFF offers.
    yield "XLIFF: one text", 2, xliff(
        unit("notice.summary", "x", "x" * (SIZE - 1000)))
    yield "XLIFF: one source", 2, xliff(unit("x", "x" * (SIZE - 1000), "x"))
    yield "XLIFF: one note", 2, xliff(
        '<unit id="x"><notes><note>' + "x" * (SIZE - 1000) +
        "</note></notes><segment><source>x</source></segment></unit>")
    yield "XLIFF: 100,000 units", 0, xliff("".join(
        unit(f"x{n}", "x", "y") for n in range(99999)))
    yield "XLIFF: units without end", 2, filled(unit("x{n}", "x", "y"))
    yield "XLIFF: 40,000 units", 0, xliff("".join(
        unit(f"audiences.a{n}.label", "Text", "Text")
        for n in range(40000))), audiences(40000)
    yield "XLIFF: 40,000 units backwards", 0, xliff("".join(
        unit(f"audiences.a{n}.label", "Text", "Text")
        for n in reversed(range(40000)))), audiences(40000)
    yield "XLIFF: 40,000 unknown units beside as many", 1, xliff("".join(
        unit(f"audiences.b{n}.label", "Text", "Text")
        for n in range(40000))), audiences(40000)
    yield "XLIFF: one unit again and again", 1, filled(
        unit("notice.title", "x", "y"), 4 * MIB)
    yield "XLIFF: units without id", 2, filled("<unit/>")
    yield "XLIFF: empty units", 0, filled('<unit id="x{n}"/>', MIB)
    yield "XLIFF: segments without end", 1, xliff(
        '<unit id="notice.summary">' + "<segment><source>x</source>"
        "<target>y</target></segment>" * 200000 + "</unit>")
    yield "XLIFF: codes without end", 1, xliff(unit(
        "x", '<ph id="1"/>' * 300000, '<ph id="2"/>' * 300000))
    yield "XLIFF: pairs without end", 1, xliff(unit(
        "x", "x", "".join(f'<sc id="{n}"/>' for n in range(300000))))
    yield "XLIFF: ends without start", 1, xliff(unit(
        "x", "x", "".join(f'<ec startRef="{n}"/>' for n in range(300000))))
    yield "XLIFF: pairs in pairs", 1, xliff(unit(
        "x", "x", '<pc id="1">' * 200 + "</pc>" * 200))
    yield "XLIFF: original data", 1, xliff(
        '<unit id="x"><originalData>' + "".join(
            f'<data id="d{n}">x</data>' for n in range(100000)) +
        "</originalData><segment><source>" + "".join(
            f'<ph id="{n}" dataRef="d{n}"/>' for n in range(100000)) +
        "</source></segment></unit>")
    yield "XLIFF: two languages", 1, xliff("").replace(
        'trgLang="sv"', 'trgLang="de"')
    yield "XLIFF: another version", 1, xliff("").replace(
        'version="2.0"', f'version="{"9" * 100000}"')
    yield "XLIFF: another vocabulary", 1, "<html>" + "<p/>" * 4000000 + \
        "</html>"
    # What prose in it offers.
    yield "XLIFF: brackets", 1, TITLED.replace("%", "[" * 16000)
    # It is read, and refused for being no translation.
    yield "XLIFF: stars", 1, TITLED.replace("%", "*a _b " * 2700)
    yield "XLIFF: HTML", 1, TITLED.replace("%", "&lt;b&gt;" * 5000)
    yield "XLIFF: direction marks", 1, TITLED.replace("%", "\u202e" * 5000)


LAWS = HEAD + "  regimes: [eu-gdpr, uk-gdpr, eprivacy, us-ca]\n"


def many(head, unit, count, tail=""):
    return head + "".join(unit % ((n,) * unit.count("%d"))
                          for n in range(count)) + tail


def checks():
    """Name, policy and, perhaps, settings; each is judged, and answered no."""
    yield "check: one cookie in 90,000 groups", many(
        LAWS + "cookies:\n  groups:\n",
        "    g%d: {title: G, category: marketing, items: {_ga: {}}}\n", 90000)
    yield "check: 150,000 cookies", many(
        LAWS + "cookies:\n  groups:\n    g:\n      title: G\n      items:\n",
        "        _ga%d: {purpose: x, duration: 1 year}\n", 150000)
    yield "check: three bases of 100,000 purposes", many(
        LAWS + "purposes:\n", "  p%d: {title: A, bases: "
        "[contract, consent, legitimate-interests]}\n", 100000)
    yield "check: transfers to one recipient", many(
        LAWS + "recipients: {r: {label: R}}\ntransfers:\n",
        "  t%d: {recipients: [r], countries: [US, IN, CN]}\n", 50000)
    yield "check: transfers to many recipients", many(many(
        LAWS + "recipients:\n", "  r%d: {label: R}\n", 40000,
        "transfers:\n"), "  t%d: {recipients: [r%d], countries: "
        "[US, IN, CN, BR, JP], mechanism: scc}\n", 40000)
    yield "check: one transfer to 240,000 countries", LAWS + \
        "recipients: {r: {label: R}}\ntransfers:\n" \
        "  t: {recipients: [r], countries: [" + "US,IN,CN," * 80000 + "]}\n"
    yield "check: 60,000 acceptances", many(many(
        LAWS + "purposes:\n", "  p%d: {title: A}\n", 60000, "accept:\n"),
        "  - {rule: eu13-legal-basis, at: purposes.p%d.bases, reason: x}\n",
        60000)
    yield "check: one acceptance again and again", many(
        LAWS + "purposes: {p: {title: A}}\naccept:\n",
        "  - {rule: eu13-legal-basis, at: purposes.p.bases, reason: x}\n",
        60000)
    yield "check: unknown ids alone", many(
        LAWS + "purposes:\n", "  p%d: {title: A, data: [x%d, y%d], "
        "recipients: [z%d], retention: [q%d], audiences: [w%d]}\n", 30000)
    yield "check: one datum from 30,000 sources", many(many(
        LAWS + "data_types: {a: A}\nsources:\n",
        "  s%d: {label: S, kind: third-party, data: [a]}\n", 30000,
        "purposes:\n"), "  p%d: {title: A, data: [a]}\n", 30000)
    yield "check: long ids", many(
        LAWS + "purposes:\n", "  " + "p" * 900 + "%d: {title: A}\n", 900)
    yield "check: 100,000 rules in the settings", LAWS, many(
        "policyc: 1\nrules:\n", "  nonsense%d: off\n", 100000)
    yield "check: one rule again and again", LAWS, many(
        "policyc: 1\nrules:\n", "  eu13-legal-basis: off\n", 100000)
    yield "check: 60,000 decisions in the settings", many(many(
        LAWS + "recipients: {r: {label: R}}\ntransfers:\n",
        "  t%d: {recipients: [r], countries: [US, IN, CN]}\n", 40000), "#",
        0), many("policyc: 1\nadequacy:\n", "  a%d: {regimes: eu-gdpr, "
                 "countries: [BR], instrument: I}\n", 60000)


TITLED = XLIFF + unit("notice.title", "Privacy notice", "%") + XLIFF_END

# Nothing is wrong with these.
FINE = {
    "comments after a policy", "backticks", "emphasis, mixed", "open tags",
    "underscores and stars", "entities", "numeric entities", "braces",
    "texts of backticks",
}
# These have a rule of their own, which no small file breaks.
RULES = {
    "texts of emphasis": "prose-too-many-marks",
    "texts of stars": "prose-too-many-marks",
    "XLIFF: comments": "xliff-too-large",
    "XLIFF: names without end": "xliff-too-large",
    "XLIFF: one text": "xliff-too-large",
    "XLIFF: units without end": "xliff-too-large",
    "17 MiB": "input-too-large",
    "a million values": "yaml-too-many-nodes",
}


# Of a run whose words do not matter.
ANY = b"\n".join(b"error[" + rule.encode() for rule in ("", *RULES.values()))


class Answer(typing.NamedTuple):
    """What one run of the command came to."""
    due: tuple
    code: int
    seconds: float
    memory: int
    said: bytes
    written: bool

    def complaints(self, name):
        good = self.code == 0
        if self.code not in self.due:
            last = self.said.decode("utf-8", "replace").strip()[-300:]
            yield f"exit {self.code}: {last}"
        if self.seconds > SECONDS:
            yield f"{self.seconds:.1f} s of processor time"
        if self.memory > MEMORY:
            yield f"{self.memory / MIB:.0f} MB"
        if good != self.written:
            yield "nothing was written" if good else "something was written"
        wanted = rb"^error\[" + RULES.get(name, "").encode()
        if not good and not re.search(wanted, self.said, re.M):
            yield "no diagnostic, or another one"


def limit():
    """A fence, well beyond what is allowed."""
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(policyc, folder, due, *words):
    """
    One run.  A new process counts what its parent held as its own memory, so
    this is called in a process that holds nothing.
    """
    process = subprocess.Popen(
        [str(policyc), *words], cwd=folder,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, preexec_fn=limit)
    said = process.stderr.read()
    process.stderr.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Answer(due, process.returncode, usage.ru_utime + usage.ru_stime,
                  usage.ru_maxrss * 1024, said, (folder / "out").exists())


def raw(data):
    return data if isinstance(data, bytes) else data.encode()


def builds(wanted):
    """Name, what is due, and the files of every input."""
    for name, data in inputs():
        if not wanted or name in wanted:
            yield name, (0,) if name in FINE else (1, 2), {
                "policy.yaml": raw(data)}
    for name, due, data, *policy in translations():
        if not wanted or name in wanted:
            yield name, (due,), {
                "policy.yaml": raw(policy[0] if policy else TRANSLATED),
                "sv.xlf": raw(data)}
    for name, data, *settings in checks():
        if not wanted or name in wanted:
            yield name, (1,), {
                "policy.yaml": raw(data),
                ".policyc.yaml": raw(settings[0] if settings
                                     else "policyc: 1\n")}


def answers(small, policyc, due, files):
    with tempfile.TemporaryDirectory(prefix="policyc-hostile-") as folder:
        folder = pathlib.Path(folder)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        if ".policyc.yaml" in files:
            for form in ("text", "sarif", "junit"):
                yield small.submit(
                    run, policyc, folder, due, "check", "policy.yaml", "-f",
                    f"{form}=out.{form}", "-f", "short").result()._replace(
                        said=ANY)
            return
        yield small.submit(run, policyc, folder, due, "build",
                           "policy.yaml", "-o", "out").result()
        if "sv.xlf" not in files:
            return
        got = small.submit(run, policyc, folder, (0, 1, 2), "i18n",
                           "update", "policy.yaml").result()
        same = (folder / "sv.xlf").read_bytes() == files["sv.xlf"]
        yield got._replace(written=got.code == 0 or not same)
        # What a check and an import say may be many things, but soon.
        (folder / "sv.xlf").write_bytes(files["sv.xlf"])
        (folder / "came.xlf").write_bytes(files["sv.xlf"])
        for words in (["check", "policy.yaml", "-f", "short"],
                      ["import", "--check", "--locale", "sv", "came.xlf",
                       "policy.yaml"]):
            got = small.submit(run, policyc, folder, (0, 1, 2), "i18n",
                               *words).result()
            same = (folder / "sv.xlf").read_bytes() == files["sv.xlf"]
            yield got._replace(written=got.code == 0 or not same,
                               said=ANY)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    small = concurrent.futures.ProcessPoolExecutor(max_workers=1)
    small.submit(os.getpid).result()
    policyc = pathlib.Path(sys.argv[1]).resolve(strict=True)
    wanted = sys.argv[2:]
    slowest = largest = (0.0, "")
    count = failed = 0
    for name, due, files in builds(wanted):
        got = list(answers(small, policyc, due, files))
        wrong = [line for one in got for line in one.complaints(name)]
        count += 1
        failed += bool(wrong)
        seconds = max(one.seconds for one in got)
        memory = max(one.memory for one in got) / MIB
        slowest = max(slowest, (seconds, name))
        largest = max(largest, (memory, name))
        print("\n".join(wrong + [
            f"{'FAIL' if wrong else 'ok'} {name} "
            f"({seconds:.2f} s, {memory:.0f} MB)"]),
            flush=True)
    print(f"{count} inputs, {failed} failed; "
          f"slowest {slowest[0]:.2f} s ({slowest[1]}), "
          f"largest {largest[0]:.0f} MB ({largest[1]})")
    return 1 if failed or not count else 0


sys.exit(main())
