#!/usr/bin/env python3
"""What the pages say is so: the options of the manual are those of the
command, the model in the README is the reference policy's, the message it
shows is one that policyc prints, the changes it names are there, and every
error of the command has a page.

usage: docs.py POLICYC
"""
import pathlib
import re
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGES = {"build": "policyc-build.1", "check": "policyc-check.1",
         "diff": "policyc-diff.1",
         "git-diff-driver": "policyc-git-diff-driver.1",
         "gate": "policyc-gate.1", "bump": "policyc-bump.1",
         "ack": "policyc-ack.1",
         "explain": "policyc-explain.1", "rules": "policyc-rules.1",
         "schema": "policyc-schema.1", "i18n": "policyc-i18n.1",
         "dump": "policyc.1"}
# Every command has these; policyc(1) explains them once.
COMMON = {"help", "quiet", "verbose", "color"}


def options_of(policyc, command):
    text = subprocess.run([policyc, "help", command], text=True, check=True,
                          stdout=subprocess.PIPE).stdout
    return set(re.findall(r"^ .*?--([a-z][a-z0-9-]*)", text, re.M))


def check_options(policyc):
    for command, page in PAGES.items():
        options = options_of(policyc, command)
        if len(options) < 4:
            yield f"'policyc help {command}' names only {options}"
        text = (ROOT / "man" / page).read_text(encoding="utf-8")
        common = (ROOT / "man/policyc.1").read_text(encoding="utf-8")
        for option in sorted(options):
            where = text + common if option in COMMON else text
            if not re.search(rf"^\.((It|Op) )?(Fl .*)?-{option}\b", where, re.M):
                yield f"man/{page} does not name --{option}"


def blocks(language):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def included(part, whole):
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and included(value, whole[key])
            for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(included, part, whole))
    return part == whole


def check_readme():
    policy = yaml.safe_load((ROOT / "policies/isms-online/policy.yaml")
                            .read_text(encoding="utf-8"))
    models = blocks("yaml")
    if not models:
        yield "README.md shows no model"
    for model in models:
        if not included(yaml.safe_load(model), policy):
            yield "README.md shows a model that is not the reference's"
    printed = [path.read_text(encoding="utf-8")
               for path in [*ROOT.glob("tests/cases/**/*.diag"),
                            *ROOT.glob("tests/rules/*.diag"),
                            *ROOT.glob("tests/gate/*.diag")]]
    shown = blocks("text")
    if not shown:
        yield "README.md shows no message"
    for message in shown:
        if not any(message in text for text in printed):
            yield "README.md shows a message that policyc does not print"


def check_changes(policyc):
    """The changes that the README calls by their digits are there."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"policyc .*\b([0-9a-f]{8})\b.* --policy (\S+)", text)
    if not named:
        yield "README.md names no change"
    for change, policy in named:
        done = subprocess.run([policyc, "explain", change, "--policy",
                               ROOT / policy], capture_output=True,
                              check=False)
        if done.returncode:
            yield f"README.md names {change}, which is no change of {policy}"


def check_errors(policyc):
    calls = [call for file in sorted((ROOT / "cli").glob("*.c"))
             for call in re.findall(r"report_error\(\s*([^;]*?)\);",
                                    file.read_text(encoding="utf-8"))
             if not call.startswith("struct")]
    ids = [re.findall(r'"([a-z-]+)"', re.match(r"[^,]*,([^,]*)", call)[1])
           for call in calls]
    if len(ids) < 30 or not all(ids):
        yield f"an id that is not plain, or too few of {len(ids)} errors"
    for name in sorted({name for found in ids for name in found}):
        done = subprocess.run([policyc, "explain", name], text=True,
                              capture_output=True, check=False)
        if done.returncode or "How to mend it" not in done.stdout and \
                "What to do" not in done.stdout:
            yield f"'policyc explain {name}' has no page"


def main():
    found = [*check_options(sys.argv[1]), *check_readme(),
             *check_changes(sys.argv[1]), *check_errors(sys.argv[1])]
    for line in found:
        print(f"FAIL docs: {line}")
    if not found:
        print("ok docs")
    return 1 if found else 0


sys.exit(main())
