#!/usr/bin/env python3
"""What changed between the two versions of the reference notice, in each form
that `policyc diff` writes, and in both languages: as somebody has read it
(tests/history/*.golden), and what must hold whatever it shows.

usage: history.py POLICYC [--accept]
"""
import difflib
import html
import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "tests/history"
NEW = "policies/isms-online"
OLD = f"{NEW}/releases/2.5"
LOCALES = ["en-GB", "sv"]
CLASSES = ["significant", "notable", "review", "editorial"]
# A section that moved and was edited, as each locale calls it.
MOVED = {"en-GB": "Versions and changes", "sv": "Versioner och ändringar"}
# What went and what came in one row of a table.
EDITED = {"en-GB": ("5 years", "6 years"), "sv": ("5 år", "6 år")}
# And in one of the section that moved.
MOVED_EDITED = {"en-GB": ("14 days", "30 days"),
                "sv": ("14 dagar", "30 dagar")}


def run(policyc, *arguments, columns=100):
    done = subprocess.run(
        [policyc, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL,
        capture_output=True, check=False, text=True, encoding="utf-8",
        env={**os.environ, "COLUMNS": str(columns), "LC_ALL": "C.UTF-8"})
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}: {done.stderr or done.stdout}")
    return done.stdout


def written(policyc, form, locale=None, columns=100, versions=("@2.5", NEW)):
    only = ["--locale", locale] if locale else []
    return run(policyc, "diff", "--config", "none", "--color", "never",
               "-f", form, *only, *versions, columns=columns)


def without_design(page):
    """A page but for its stylesheets, which change for other reasons."""
    page = re.sub(r"<style>.*?</style>", "<style></style>", page, flags=re.S)
    return re.sub(r"'sha256-[^']*'", "'sha256'", page)


def forms(policyc):
    """By name: what tells the changes, and what tells the texts as well."""
    yield "text", written(policyc, "text")
    yield "json", written(policyc, "json")
    for locale in LOCALES:
        yield f"{locale}.redline", written(policyc, "redline", locale)
        yield f"{locale}.wide", written(policyc, "redline", locale, 130)
        yield f"{locale}.markdown", written(policyc, "markdown", locale)
        yield f"{locale}.critic", written(policyc, "critic", locale)
        yield f"{locale}.html", without_design(
            written(policyc, "html", locale))


def bare(text):
    """Its letters and figures alone: no form parts or marks these."""
    return re.sub(r"\W|_", "", html.unescape(re.sub(r"<[^<>]*>", "", text))
                  ).casefold()


def decided(text, accept):
    """The letters of CriticMarkup with all marks accepted, or rejected."""
    text = re.sub(r"\{>>.*?<<\}", "", text, flags=re.S)
    gone = "--" if accept else r"\+\+"
    text = re.sub(r"\{%s.*?%s\}" % (gone, gone), "", text, flags=re.S)
    text = re.sub(r"^1\. ", "", text, flags=re.M)
    return re.sub(r"\W|_", "", text)


def of_changes(report):
    """What the history of the reference notice has to have."""
    changes, counts = report["changes"], report["counts"]
    rules = [c["rule"] for c in changes]
    for name in CLASSES:
        yield f"{name} changes", counts[name] > 0
    yield "few texts are left to people", counts["review"] <= 4
    yield "for the better", {"shorter", "stronger"} <= {
        c["direction"] for c in changes}
    yield "for the worse", {"longer", "weaker"} <= {
        c["direction"] for c in changes}
    yield "a lawful basis", "basis-contract-li-swapped" in rules
    yield "a recipient abroad", "recipients.youtube" in [
        c["path"] for c in changes]
    yield "a translation alone", "translation-only" in rules
    yield ("another id is no other thing", rules.count("id-renamed") == 2 and
           "cookie-provider-swapped" not in rules and
           "retention-rule-changed" not in [
               c["rule"] for c in changes if c["path"].startswith("purposes")])
    yield "nothing is unclassified", "unclassified-difference" not in rules


def of_form(name, text, changes):
    """Each form tells each change, and the texts in its own language."""
    locale, _, form = name.partition(".")
    letters = bare(text)
    if name != "json":
        untold = [c["message"] for c in changes
                  if bare(c["message"].rstrip("…")) not in letters]
        yield f"every change is in {name} {' '.join(untold)}".rstrip(), \
            not untold
        yield f"every class is in {name}", all(c in text for c in CLASSES)
    if not form:
        return
    yield (f"{name} has no periods in ISO 8601",
           not re.search(r"\bPT?\d+[YMWDH]\b", text))
    was, now = EDITED[locale]
    yield f"{name} is in its language", bare(MOVED[locale]) in letters
    yield f"{name} says what moved", "moved" in text
    if form in ("redline", "wide"):
        yield (f"{name} fits", max(map(len, text.splitlines())) <=
               (130 if form == "wide" else 100))
    if form == "wide":
        yield f"{name} has two sides", " │ " in text
        yield (f"{name} adds no link to the old side", not any(
            "added: " in line.split(" │")[0] for line in text.splitlines()))
    if form == "redline":
        yield f"{name} marks words", f"[-{was}-]{{+{now}+}}" in text
    if form == "markdown":
        yield f"{name} marks words", f"<del>{was}</del><ins>{now}</ins>" in text
    if form in ("redline", "markdown"):
        place = f"{MOVED[locale]} (moved from 3 to 14)"
        went, came = MOVED_EDITED[locale]
        yield (f"{name} moves a section and edits it", re.search(
            rf"{re.escape(place)}.*{went}.*{came}", text, re.S))
    if form in ("redline", "wide", "markdown"):
        # Its own list grew by one, and is not another move for that.
        yield (f"{name} moves a section as a whole",
               text.count("moved here from") == 1 and
               "by likeness" not in text)
    if form == "critic":
        yield f"{name} marks words", f"{{--{was}--}}{{++{now}++}}" in text
    if form in ("markdown", "html"):
        yield (f"{name} begins sentences as such", not re.search(
            r"<strong>\d+\. [a-z]|^\| \d+ \| \S+ \| [a-z]", text, re.M))
    if form == "html":
        yield (f"{name} marks words", re.search(
            rf"<del>.*?{was}.*?</del>", text) and re.search(
                rf"<ins>.*?{now}.*?</ins>", text))
        yield f"{name} is about {locale}", f'lang="{locale}"' in text
        yield (f"{name} leads somewhere", set(
            re.findall(r'href="#([^"]*)"', text)) <= set(
                re.findall(r'\sid="([^"]*)"', text)))


def of_critic(policyc, locale, text):
    """With all marks accepted it is the new version, rejected the old one."""
    whole = {path: written(policyc, "critic", locale, versions=(path, path))
             for path in (OLD, NEW)}
    yield (f"{locale}.critic accepted",
           decided(text, True) == decided(whole[NEW], True))
    yield (f"{locale}.critic rejected",
           decided(text, False) == decided(whole[OLD], False))


def rules(policyc, found):
    report = json.loads(found["json"])
    jsonschema.Draft202012Validator(
        json.loads(run(policyc, "schema", "diff"))).validate(report)
    yield from of_changes(report)
    for name, text in found.items():
        yield from of_form(name, text, report["changes"])
    for locale in LOCALES:
        yield from of_critic(policyc, locale, found[f"{locale}.critic"])


def sound(policyc):
    """The old version is as sound as the new one, and translated as well."""
    run(policyc, "check", "--config", "none", "--fail-on", "info", OLD)
    run(policyc, "i18n", "check", "--fail-on", "info", OLD)


def golden(name, text, accept):
    file = FOLDER / f"{name}.golden"
    if accept:
        file.write_text(text, "utf-8")
    expected = file.read_text("utf-8") if file.exists() else ""
    print(f"{'ok' if text == expected else 'FAIL'} history as {name}")
    sys.stdout.writelines(difflib.unified_diff(
        expected.splitlines(True), text.splitlines(True), "golden"))
    return text == expected


def main():
    policyc = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    sound(policyc)
    found = dict(forms(policyc))
    good = [golden(name, text, "--accept" in sys.argv)
            for name, text in found.items()]
    for name, holds in rules(policyc, found):
        print(f"{'ok' if holds else 'FAIL'} {name}")
        good.append(bool(holds))
    stray = {f.stem for f in FOLDER.glob("*.golden")} - set(found)
    print(f"{'FAIL' if stray else 'ok'} every golden is of a form")
    sys.exit(0 if all(good) and not stray else 1)


main()
