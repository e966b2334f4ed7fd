#!/usr/bin/env python3
"""Redlines in each form: as somebody has read them (tests/redline/*.golden),
and what must hold of a form whatever it shows.

usage: redline.py PROGRAM POLICYC [--accept]

PROGRAM is tests/redline.c, built.
"""
import difflib
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "tests/redline"
POLICIES = [*sorted(ROOT.glob("policies/*/policy.yaml")),
            ROOT / "tests/cases/notice/all-facts.yaml"]
# What is edited in policies/minimal, and must be all that its redline shows.
EDITS = [("1 Example Quay", "2 Example Quay"), ("P1Y", "P3Y"),
         ("Harbour Pottery", "Harbour & Pottery_")]
LOCALES = ["en", "sv", "ar"]
FORMS = ["text", "colour", "wide", "narrow", "all", "markdown", "short",
         "critic", "html"]
KINDS = {"paragraph", "section", "title", "heading", "item", "step", "entry",
         "columns", "row"}
SGR = re.compile(r"\033\[[0-9;]*m")


def run(*command):
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def written(program, form, *locales):
    return run(program, FOLDER, form, *(locales or LOCALES))


def edited_policy(program):
    """The redline of a policy as it is built, before and after EDITS."""
    old = ROOT / "policies/minimal/policy.yaml"
    text = old.read_text("utf-8")
    for before, after in EDITS:
        if before not in text:
            sys.exit(f"{old}: where is {before}?")
        text = text.replace(before, after)
    with tempfile.TemporaryDirectory() as folder:
        new = pathlib.Path(folder) / "policy.yaml"
        new.write_text(text, "utf-8")
        return run(program, old, new, "text")


def told(program, policyc, policy):
    """Words of a document that are in none of its blocks, in order."""
    dump = run(policyc, "dump", "--stage=doc", "-q", policy)
    dump = dump[dump.index("\nparagraph"):dump.index("\nfacts")]
    stated = re.findall(r'^ +(?:text|name|code|date date="[^"]*")'
                        r' "(.*)"$', dump, re.M)
    wanted = re.findall(r"\w+", " ".join(stated).replace("\\n", " "))
    found = iter(re.findall(r"\w+", run(program, policy)))
    return [word for word in wanted if word not in found]


def without_design(page):
    """A page but for its stylesheets, which change for other reasons."""
    page = re.sub(r"<style>.*?</style>", "<style></style>", page, flags=re.S)
    return re.sub(r"'sha256-[^']*'", "'sha256'", page)


def cells(line):
    return sum(0 if unicodedata.combining(c) else
               2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line)


def words(text):
    """The words of Markdown, without what a form puts around blocks."""
    text = html.unescape(text).replace("\\", "")
    text = re.sub(r"<U\+[0-9A-F]{4}>|[\u202c\u202e|:#]", " ", text)
    return [w for w in text.split() if w not in ("-", "---", "1.")]


def document(locale, version):
    text = (FOLDER / f"{locale}.{version}").read_text("utf-8")
    return words("\n".join(line for line in text.splitlines()
                           if line.split(" ")[0] not in KINDS))


def critic(text, accept):
    text = re.sub(r"\{>>.*?<<\}", "", text, flags=re.S)
    gone, kept = (("--", r"\+\+") if accept else (r"\+\+", "--"))
    text = re.sub(r"\{%s.*?%s\}" % (gone, gone), "", text, flags=re.S)
    return words(re.sub(r"\{%s(.*?)%s\}" % (kept, kept), r"\1", text,
                        flags=re.S))


def rules(forms, program):
    """Names of what must hold, and whether it does."""
    yield "colours are no marks", SGR.sub("", forms["colour"]) == forms["text"]
    for form, width in [("text", 80), ("wide", 120), ("narrow", 40)]:
        yield f"{form} fits", all(cells(line) <= width
                                  for line in forms[form].splitlines())
        yield f"{form} is harmless", not re.search(
            "[\0-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", forms[form])
    for locale in LOCALES:
        marked = written(program, "critic", locale)
        yield (f"critic accepted, {locale}",
               critic(marked, True) == document(locale, "new"))
        yield (f"critic rejected, {locale}",
               critic(marked, False) == document(locale, "old"))
    yield "short is short", len(forms["short"].encode()) <= 3000
    yield "short says so", "left out" in forms["short"]
    for form in ("markdown", "short"):
        yield (f"{form} is balanced", forms[form].count("<details>") ==
               forms[form].count("</details>"))
    if shutil.which("cmark-gfm"):
        page = subprocess.run(
            ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e",
             "strikethrough", "-e", "tasklist"], input=forms["markdown"],
            capture_output=True, text=True, check=True).stdout
        tags = set(re.findall(r"</?([a-z0-9]+)", page))
        yield "markdown makes no link", not tags & {"a", "img", "script", "b"}
        plain = re.sub(r"<code>.*?</code>", "", page)
        yield "markdown calls nobody", not re.search(
            r"@\w|#\d|GH-\d|:\w+:|\$\w|\b[0-9a-f]{7,40}\b", plain)


def main():
    program, policyc = (pathlib.Path(arg).resolve() for arg in sys.argv[1:3])
    forms = {form: written(program, form) for form in FORMS}
    forms["policy"] = edited_policy(program)
    forms["html"] = without_design(forms["html"])
    failed = False
    for form, text in forms.items():
        golden = FOLDER / f"{form}.golden"
        if "--accept" in sys.argv:
            golden.write_text(text, "utf-8")
        expected = golden.read_text("utf-8") if golden.exists() else ""
        print(f"{'ok' if text == expected else 'FAIL'} redline as {form}")
        if text != expected:
            failed = True
            sys.stdout.writelines(difflib.unified_diff(
                expected.splitlines(True), text.splitlines(True), "golden"))
    for name, holds in rules(forms, program):
        print(f"{'ok' if holds else 'FAIL'} {name}")
        failed |= not holds
    for policy in POLICIES:
        lost = told(program, policyc, policy)
        print(f"{'FAIL' if lost else 'ok'} all words of "
              f"{policy.relative_to(ROOT)} {' '.join(lost[:20])}".rstrip())
        failed |= bool(lost)
    sys.exit(1 if failed else 0)


main()
