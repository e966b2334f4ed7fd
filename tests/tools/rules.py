#!/usr/bin/env python3
"""Checks that every rule has its page and its files, and that they hold.

usage: rules.py POLICYC [--accept] [RULE...]

Of each rule that `policyc check` decides there stand in tests/rules

  RULE.bad.yaml    a policy in which it finds something
  RULE.bad.diag    what it says of it: the report on this rule alone
  RULE.good.yaml   the same mended: it finds nothing

each a file or, with translations, a folder RULE.bad holding a policy.yaml.
A first line "# check: OPTIONS" adds options, such as --as-of or --config; a
second (or first) one "# today: 2027-12-01" sets the calendar.
Rules that `policyc i18n check` decides have files of another form, which
translated.py describes and writes out.
Rules of the format, which say that a policy cannot be compiled, have them as
well, but those that WITHOUT names.  --accept writes RULE.bad.diag.
"""
import csv
import datetime
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import translated

RULES = pathlib.Path(__file__).resolve().parent.parent / "rules"
TODAY = "2026-11-24"

# Rules of the format that no small policy can show, each with the reason.
LIMIT = "a limit, which only a large or an absurd file exceeds"
WORDS = "check asks for no translation; building a notice does"
XLIFF = "found in a translation file"
WITHOUT = {
    "not-utf8": "an example is text, and this is not",
    "input-too-large": LIMIT,
    "text-too-long": LIMIT,
    "yaml-too-deep": LIMIT,
    "yaml-too-many-nodes": LIMIT,
    "message-invalid": "found in the messages of policyc, not in a policy",
    "boilerplate-unapproved": WORDS,
    "file-missing": WORDS,
    "locale-unknown": WORDS,
    "ph-missing": XLIFF,
    "ph-extra": XLIFF,
    "ph-duplicated": XLIFF,
    "pc-mismatch": XLIFF,
    "link-target": XLIFF,
    "identifier-changed": XLIFF,
    "code-span-changed": XLIFF,
    "list-item-count": XLIFF,
    "xliff-doctype": XLIFF,
    "xliff-duplicate-unit": XLIFF,
    "lang-tag": XLIFF,
    "profile-invalid": XLIFF,
    "plural-extra": XLIFF,
    "xliff-syntax": XLIFF,
    "xliff-too-large": XLIFF,
    "obsolete-unit": XLIFF,
}


def said(policy, what):
    """What a comment in the first two lines of a policy says."""
    file = policy / "policy.yaml" if policy.is_dir() else policy
    head = "\n".join(file.read_text("utf-8").split("\n", 2)[:2])
    match = re.search(rf"^# {what}: (.*)", head, re.M)
    return match[1] if match else ""


def epoch(day):
    midnight = datetime.datetime.fromisoformat(day + "T00:00:00+00:00")
    return str(int(midnight.timestamp()))


def check_translation(policyc, rule, file):
    with tempfile.TemporaryDirectory() as folder:
        more = translated.write(file, pathlib.Path(folder))
        done = subprocess.run(
            [policyc, "i18n", "check", "--color=never", "--fail-on", "info",
             "--select", rule, *more], cwd=folder, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, errors="replace", timeout=60,
            check=False)
    return done.returncode, done.stdout + done.stderr


def check(policyc, rule, policy):
    if policy.is_file() and translated.is_translated(policy):
        return check_translation(policyc, rule, policy)
    options = shlex.split(said(policy, "check"))
    today = epoch(said(policy, "today") or TODAY)
    if not any(o.startswith("--config") for o in options):
        options += ["--config", "none"]
    done = subprocess.run(
        [policyc, "check", "--color=never", "--select", rule, *options,
         policy.name], cwd=RULES, stdin=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": today}, capture_output=True,
        text=True, errors="replace", timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def the(rule, kind):
    folder = RULES / f"{rule}.{kind}"
    return folder if folder.is_dir() else RULES / f"{rule}.{kind}.yaml"


def bad(policyc, rule, accept):
    policy, diag = the(rule, "bad"), RULES / f"{rule}.bad.diag"
    if not policy.exists():
        return [f"{policy.name} is missing"]
    code, output = check(policyc, rule, policy)
    if f"[{rule}]" not in output or code > 1:
        return [f"{policy.name}: {rule} finds nothing (exit {code})", output]
    found = set(re.findall(r"^\w+\[([a-z0-9-]+)\]", output, re.M))
    if found != {rule}:
        return [f"{policy.name}: also {sorted(found - {rule})}", output]
    text = f"exit {code}\n{output}"
    if accept:
        diag.write_text(text, "utf-8")
    if not diag.exists() or diag.read_text("utf-8") != text:
        return [f"{diag.name} is not what it says now:", text]
    return []


def good(policyc, rule):
    policy = the(rule, "good")
    if not policy.exists():
        return [f"{policy.name} is missing"]
    code, output = check(policyc, rule, policy)
    return [f"{policy.name} (exit {code}):", output] if code or output else []


def page(rule):
    lines = [f"the page says nothing of '{key}'"
             for key in ("means", "why", "fix") if not rule[key]]
    if rule["regimes"] and not rule["citation"]:
        lines.append("a rule of a law without a citation")
    return lines


def examples(policyc, rule, accept):
    name = rule["id"]
    # Two versions show those of the gate: gate.py.
    if name in WITHOUT or rule["theme"] == "gate":
        return []
    lines = bad(policyc, name, accept)
    if name != "always-fails":
        lines += good(policyc, name)
    return lines


def strays(rules):
    """Files of no rule, and excuses that excuse nothing."""
    ids = {rule["id"] for rule in rules}
    excusable = {r["id"] for r in rules if not r["silenceable"]} | \
        {rule for rule, why in WITHOUT.items() if why == WORDS}
    names = {file.name.split(".")[0] for file in RULES.iterdir()
             if not file.name.startswith("README")}
    return [f"{name}: files of no rule" for name in sorted(names - ids)] + \
        [f"{name}: WITHOUT names no rule of the format"
         for name in WITHOUT if name not in excusable] + \
        [f"{name}: WITHOUT says that it has no files"
         for name in sorted(names & set(WITHOUT))]


def undecided(rules):
    """What is listed as no rule is none."""
    names = {name for rule in rules for name in (rule["id"], *rule["aliases"])}
    table = RULES.parent.parent / "lib/rules/undecided.csv"
    with open(table, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [f"{row['id']} is a rule, or has no reason" for row in rows
            if row["id"] in names or not row["why"]]


def say(name, lines):
    print("\n".join(lines + [f"{'FAIL' if lines else 'ok'} {name}"]),
          flush=True)
    return bool(lines)


def main():
    words = [w for w in sys.argv[1:] if w != "--accept"]
    accept = "--accept" in sys.argv
    if not words:
        sys.exit(__doc__)
    policyc = str(pathlib.Path(words[0]).resolve(strict=True))
    rules = json.loads(subprocess.run(
        [policyc, "rules", "-f", "json"], check=True,
        capture_output=True).stdout)["rules"]
    wanted = [r for r in rules
              if not words[1:] or r["id"] in words[1:]
              or r["theme"] in words[1:]]
    failed = 0
    for rule in wanted:
        lines = page(rule) + examples(policyc, rule, accept)
        failed += say(f"rule {rule['id']}", lines)
    failed += say("no file without a rule, no rule excused that has files",
                  strays(rules))
    failed += say("what is listed as undecided is no rule", undecided(rules))
    print(f"{len(wanted)} rules, {failed} failed")
    return 1 if failed or not wanted else 0


sys.exit(main())
