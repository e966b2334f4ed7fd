#!/usr/bin/env python3
"""Runs every rule on changes against its examples.

usage: changes.py POLICYC [RULE...]

Each rule has changes/RULE.yaml, which says what is set in the policy
changes/base/policy.yaml to make two versions of it (a null takes a key away):

    fires: {old: {...}, new: {...}}     it reports this change and no other
    silent: {old: {...}, new: {...}}    near to it, and not this change
    improved: {old: {...}, new: {...}}  the same rule in the better direction

A case may name the `class`, `direction` and `consent` that it expects where
they are not the rule's own, the data that it `applies_to` (all, new, null),
and other rules that fire `also`.
"""
import copy
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

HERE = pathlib.Path(__file__).resolve().parent.parent
CHANGES = HERE / "changes"

# Rules that no two policies can show, each with the reason.
WITHOUT = {
    "unclassified-difference": "every key of the model has a rule; every.py "
                               "looks for one that has none",
    "translation-only": "needs translation files: cli/cases/diff-translated",
}
OPPOSITE = {"wider": "narrower", "longer": "shorter", "weaker": "stronger"}


class Loader(yaml.SafeLoader):
    """YAML as the model means it: dates are texts, only true and false are
    flags, and NO is Norway."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers
            if not tag.endswith((":timestamp", ":bool", ":float"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool",
                             yaml.resolver.re.compile(r"^(true|false)$"),
                             list("tf"))


def load(path):
    return yaml.load(path.read_text("utf-8"), Loader)


def put(policy, path, value):
    *way, last = path.split(".")
    for key in way:
        if isinstance(policy, list):
            policy = policy[int(key)]
        else:
            if not isinstance(policy.get(key), (dict, list)):
                policy[key] = {}
            policy = policy[key]
    if value is None:
        policy.pop(last, None)
    else:
        policy[last] = value


def version(base, settings):
    policy = copy.deepcopy(base)
    for path, value in (settings or {}).items():
        put(policy, path, copy.deepcopy(value))
    return yaml.safe_dump(policy, allow_unicode=True, sort_keys=False)


def schema(policyc, name):
    text = subprocess.run([policyc, "schema", name], check=True,
                          capture_output=True).stdout
    return jsonschema.Draft202012Validator(json.loads(text))


def diff(policyc, valid, old, new):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("old.yaml", old), ("new.yaml", new)):
            (pathlib.Path(folder) / name).write_text(text, "utf-8")
        done = subprocess.run(
            [policyc, "diff", "-f", "json", "--config", "none", "old.yaml",
             "new.yaml"], cwd=folder, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        raise ValueError(f"exit {done.returncode}\n{done.stderr}")
    report = json.loads(done.stdout)
    for error in valid.iter_errors(report):
        raise ValueError(f"not as the schema says: {error.message}")
    return report["changes"]


def expected(rule, case, better):
    direction = rule["direction"]
    return {
        "class": case.get("class", rule["improved" if better else "class"]),
        "direction": case.get("direction", OPPOSITE.get(direction, direction)
                              if better else direction),
        **{key: case[key] for key in ("consent", "applies_to")
           if key in case},
    }


def fires(changes, rule, case, better):
    also = case.get("also", [])
    mine = [c for c in changes if c["rule"] == rule["id"]]
    others = [c for c in changes
              if c["rule"] != rule["id"] and c["rule"] not in also]
    if len(mine) != 1 or others:
        return [f"{c['class']}[{c['rule']}]: {c['message']}"
                for c in changes] or ["no change"]
    return [f"{key} is {mine[0][key]}, not {value}"
            for key, value in expected(rule, case, better).items()
            if mine[0][key] != value]


def run_case(policyc, valid, base, rule, name, case):
    try:
        changes = diff(policyc, valid, version(base, case.get("old")),
                       version(base, case.get("new")))
    except ValueError as error:
        return [f"{name}: {error}"]
    if name == "silent":
        lines = [c["message"] for c in changes if c["rule"] == rule["id"]]
    else:
        lines = fires(changes, rule, case, name == "improved")
    return [f"{name}: {line}" for line in lines]


def run_rule(policyc, valid, base, rule):
    file = CHANGES / f"{rule['id']}.yaml"
    if rule["id"] in WITHOUT:
        return [f"{file.name}: there is one"] if file.exists() else []
    if not file.exists():
        return [f"{file.name} is missing"]
    cases = load(file)
    lines = [] if {"fires", "silent"} <= set(cases) else ["a case is missing"]
    if rule["improved"] != rule["class"] and "improved" not in cases:
        lines.append("no case of the better direction")
    for name, case in cases.items():
        lines += run_case(policyc, valid, base, rule, name, case)
    return lines


def strays(rules):
    ids = {rule["id"] for rule in rules}
    names = {file.stem for file in CHANGES.glob("*.yaml")}
    return [f"{name}: a file of no rule" for name in sorted(names - ids)]


def undecided(rules):
    """What is listed as no rule is none."""
    table = HERE.parent / "lib/changes/undecided.csv"
    with open(table, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    ids = {rule["id"] for rule in rules}
    return [f"{row['id']} is a rule, or has no reason" for row in rows
            if row["id"] in ids or not row["why"]]


def say(name, lines):
    print("\n".join(lines + [f"{'FAIL' if lines else 'ok'} {name}"]),
          flush=True)
    return bool(lines)


def main():
    words = sys.argv[1:]
    if not words:
        sys.exit(__doc__)
    policyc = str(pathlib.Path(words[0]).resolve(strict=True))
    rules = json.loads(subprocess.run(
        [policyc, "rules", "--changes", "-f", "json"], check=True,
        capture_output=True).stdout)["rules"]
    schema(policyc, "change-rules").validate(
        {"schema": "policyc.change-rules/1", "rules": rules})
    base, valid = load(CHANGES / "base/policy.yaml"), schema(policyc, "diff")
    wanted = [r for r in rules if not words[1:] or r["id"] in words[1:]]
    failed = 0
    for rule in wanted:
        failed += say(f"change {rule['id']}", run_rule(policyc, valid, base, rule))
    failed += say("no file of a change without a rule", strays(rules))
    failed += say("no change listed as undecided is one", undecided(rules))
    print(f"{len(wanted)} rules on changes, {failed} failed")
    return 1 if failed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
