#!/usr/bin/env python3
"""Builds from hostile files: each must be answered soon, in little memory.

usage: hostile.py POLICYC [NAME...]

Each input ends within 2 s of processor time and 256 MB, without a signal,
with exit code 1 or 2 and a diagnostic, and nothing is written.  What is only
large, or odd prose that is prose all the same, must build: FINE names it.
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


# Nothing is wrong with these.
FINE = {
    "comments after a policy", "backticks", "emphasis, mixed", "open tags",
    "underscores and stars", "entities", "numeric entities", "braces",
    "texts of backticks",
}
# These have a rule of their own, which no small file breaks.
RULES = {
    "17 MiB": "input-too-large",
    "a million values": "yaml-too-many-nodes",
}


class Answer(typing.NamedTuple):
    """What one run of the command came to."""
    code: int
    seconds: float
    memory: int
    said: bytes
    written: bool

    def complaints(self, name):
        good = name in FINE
        if self.code not in ((0,) if good else (1, 2)):
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


def run(policyc, folder):
    """
    One run.  A new process counts what its parent held as its own memory, so
    this is called in a process that holds nothing.
    """
    process = subprocess.Popen(
        [str(policyc), "build", "policy.yaml", "-o", "out"], cwd=folder,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, preexec_fn=limit)
    said = process.stderr.read()
    process.stderr.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Answer(process.returncode, usage.ru_utime + usage.ru_stime,
                  usage.ru_maxrss * 1024, said, (folder / "out").exists())


def answer(small, policyc, data):
    with tempfile.TemporaryDirectory(prefix="policyc-hostile-") as folder:
        folder = pathlib.Path(folder)
        (folder / "policy.yaml").write_bytes(
            data if isinstance(data, bytes) else data.encode())
        return small.submit(run, policyc, folder).result()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    small = concurrent.futures.ProcessPoolExecutor(max_workers=1)
    small.submit(os.getpid).result()
    policyc = pathlib.Path(sys.argv[1]).resolve(strict=True)
    wanted = sys.argv[2:]
    slowest = largest = (0.0, "")
    count = failed = 0
    for name, data in inputs():
        if wanted and name not in wanted:
            continue
        got = answer(small, policyc, data)
        wrong = list(got.complaints(name))
        count += 1
        failed += bool(wrong)
        slowest = max(slowest, (got.seconds, name))
        largest = max(largest, (got.memory / MIB, name))
        print("\n".join(wrong + [
            f"{'FAIL' if wrong else 'ok'} {name} "
            f"({got.seconds:.2f} s, {got.memory / MIB:.0f} MB)"]),
            flush=True)
    print(f"{count} inputs, {failed} failed; "
          f"slowest {slowest[0]:.2f} s ({slowest[1]}), "
          f"largest {largest[0]:.0f} MB ({largest[1]})")
    return 1 if failed or not count else 0


sys.exit(main())
