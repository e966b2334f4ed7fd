#!/usr/bin/env python3
"""Runs every rule of the gate against its examples.

usage: gate.py POLICYC [--accept] [RULE...]

Each has gate/RULE.yaml, which says what is set in changes/base/policy.yaml to
make a published version and a new one of it (a null takes a key away):

    fires:          it finds something, and no other rule does
      old: {...}    what was published
      new: {...}    what is to be published
      settings: {}  the .policyc.yaml of the new version
      before: {}    what is set in the version that the branch began with
      before-settings: {}   and its settings; either makes it --since
      accepted: []  acknowledgements of the new version
      translated: true      into each further locale, in made-up words; old:
                            only as far as the published version was
      today: 2026-11-25
      also: []      other rules that may find something
      exit: 0       where it does not make the answer no
    silent: {...}   near to it, and nothing is found

Further cases have any other name and fire, too; names that begin with
"silent" are silent.  gate/RULE.diag holds what is said; --accept writes it.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

import changes

HERE = pathlib.Path(__file__).resolve().parent.parent
GATE = HERE / "gate"
KEYS = {"old", "new", "settings", "before", "before-settings", "accepted",
        "translated", "today", "also", "exit"}


def epoch(day):
    return subprocess.run(["date", "-u", "-d", day, "+%s"], check=True,
                          capture_output=True, text=True).stdout.strip()


def write(folder, policy, settings, accepted=None):
    folder.mkdir()
    (folder / "policy.yaml").write_text(policy, "utf-8")
    (folder / ".policyc.yaml").write_text(
        yaml.safe_dump({"policyc": 1, **(settings or {})}), "utf-8")
    if accepted:
        (folder / "accepted.yaml").write_text(
            yaml.safe_dump({"policyc": 1, "acknowledgements": accepted},
                           sort_keys=False), "utf-8")


def gate(policyc, base, case):
    unknown = set(case) - KEYS
    if unknown:
        raise ValueError(f"there is no {sorted(unknown)}")
    old, new = case.get("old"), {**(case.get("old") or {}),
                                 **(case.get("new") or {})}
    with tempfile.TemporaryDirectory() as name:
        top = pathlib.Path(name)
        write(top / "old", changes.version(base, old), case.get("settings"))
        write(top / "new", changes.version(base, new), case.get("settings"),
              case.get("accepted"))
        options = []
        if "before" in case or "before-settings" in case:
            write(top / "base", changes.version(
                base, {**(old or {}), **(case.get("before") or {})}),
                case.get("before-settings"))
            options = ["--since", "base"]
        if case.get("translated"):
            subprocess.run([policyc, "i18n", "pseudo", "-q", "old"], cwd=top,
                           check=True, capture_output=True)
            for file in (top / "old").glob("*.xlf"):
                shutil.copy(file, top / "new")
        if case.get("translated") is True:
            subprocess.run([policyc, "i18n", "pseudo", "-q", "new"], cwd=top,
                           check=True, capture_output=True)
        done = subprocess.run(
            [policyc, "gate", "--color=never", "--against", "old", *options,
             "new"], cwd=top, stdin=subprocess.DEVNULL, timeout=60,
            env={**os.environ, "SOURCE_DATE_EPOCH":
                 epoch(str(case.get("today", "2026-02-01")))},
            capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def run_case(policyc, base, rule, name, case):
    """What it said, and what is wrong with that."""
    try:
        code, text = gate(policyc, base, case)
    except ValueError as error:
        return "", [f"{name}: {error}"]
    found = set(re.findall(r"^\w+\[([a-z0-9-]+)\]", text, re.M))
    silent = name.startswith("silent")
    wanted = set() if silent else {rule["id"]}
    exit_ = case.get("exit", 0 if silent or rule["level"] != "error" else 1)
    lines = []
    if found - set(case.get("also", [])) != wanted:
        lines.append(f"{name}: found {sorted(found)}\n{text}")
    if code != exit_:
        lines.append(f"{name}: exit {code}, not {exit_}\n{text}")
    return f"== {name}: exit {code}\n{text}", lines


def run_rule(policyc, base, rule, accept):
    file, diag = GATE / f"{rule['id']}.yaml", GATE / f"{rule['id']}.diag"
    if not file.exists():
        return [f"{file.name} is missing"]
    cases = changes.load(file)
    lines = [] if {"fires", "silent"} <= set(cases) else ["a case is missing"]
    said = ""
    for name, case in cases.items():
        text, wrong = run_case(policyc, base, rule, name, case)
        said += text
        lines += wrong
    if accept and not lines:
        diag.write_text(said, "utf-8")
    if not diag.exists() or diag.read_text("utf-8") != said:
        lines += [f"{diag.name} is not what it says now:", said]
    return lines


def strays(rules):
    ids = {rule["id"] for rule in rules}
    return [f"{file.name}: a file of no rule"
            for file in sorted(GATE.iterdir()) if file.stem not in ids]


def main():
    words = [w for w in sys.argv[1:] if w != "--accept"]
    if not words:
        sys.exit(__doc__)
    policyc = str(pathlib.Path(words[0]).resolve(strict=True))
    rules = json.loads(subprocess.run(
        [policyc, "rules", "-f", "json"], check=True,
        capture_output=True).stdout)["rules"]
    # The gate finds this one as well.
    rules = [r for r in rules
             if r["theme"] == "gate" or r["id"] == "version-not-bumped"]
    base = changes.load(HERE / "changes/base/policy.yaml")
    wanted = [r for r in rules if not words[1:] or r["id"] in words[1:]]
    failed = 0
    for rule in wanted:
        failed += changes.say(f"gate {rule['id']}", run_rule(
            policyc, base, rule, "--accept" in sys.argv))
    failed += changes.say("no file of the gate without a rule", strays(rules))
    print(f"{len(wanted)} rules of the gate, {failed} failed")
    return 1 if failed or not wanted else 0


sys.exit(main())
