#!/usr/bin/env python3
"""Changes every key of policies in turn and compares with `policyc diff`.

usage: every.py [--equal] POLICYC POLICY.yaml...

No difference may be without a rule, or in two changes, or in none; what only
looks otherwise (keys and sets in another order, another style of YAML) is no
difference; a version and itself are equal.  --equal looks at these alone.
"""
import copy
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import yaml

import changes

ORDERED = {"lines", "sections", "formerly"}


def diff(policyc, folder, old, new):
    """The report, or None when one of the two is no policy."""
    names = []
    for name, policy in (("old", old), ("new", new)):
        text = policy if isinstance(policy, str) else json.dumps(policy)
        names.append(f"{name}.yaml")
        (folder / names[-1]).write_text(text, "utf-8")
    done = subprocess.run(
        [policyc, "diff", "-f", "json", "--config", "none", *names],
        cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=60, check=False)
    if done.returncode == 2:
        return None
    if done.returncode:
        raise SystemExit(f"exit {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def places(node, way=()):
    items = node.items() if isinstance(node, dict) else \
        enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*way, key)
        yield from places(value, (*way, key))


def holder(policy, way):
    for key in way[:-1]:
        policy = policy[key]
    return policy


def variants(policy, way):
    """What can be done to one key: it goes, or says something else."""
    less = copy.deepcopy(policy)
    del holder(less, way)[way[-1]]
    yield "without", less
    value = holder(policy, way)[way[-1]]
    others = {
        bool: [not value],
        int: [0, 99],
        str: [f"{value} otherwise", f"{value}x", "none", "any", "P9Y",
              "PT1H", "session", "2019-01-01", "FR", "1.2.3", "true"],
    }.get(type(value), ["none", "any"])
    for other in others:
        more = copy.deepcopy(policy)
        holder(more, way)[way[-1]] = other
        yield f"as '{other}'", more


def wrong(report):
    lines = [c["path"] for c in report["changes"]
             if c["rule"] == "unclassified-difference"]
    parts = [json.dumps(d) for c in report["changes"]
             for d in c["differences"]]
    lines += sorted({f"twice: {p}" for p in parts if parts.count(p) > 1})
    lines += [f"no message: {c}" for c in report["changes"]
              if "{" in c["message"].replace(c["from"] or "\0", "").replace(
                  c["to"] or "\0", "") or not c["path"]]
    return lines


def shuffled(node, key, dice):
    if isinstance(node, dict):
        keys = list(node)
        dice.shuffle(keys)
        return {k: shuffled(node[k], k, dice) for k in keys}
    if isinstance(node, list):
        out = [shuffled(x, None, dice) for x in node]
        if key not in ORDERED:
            dice.shuffle(out)
        return out
    return node


def equal_forms(policyc, folder, policy, text):
    forms = {"itself": text}
    for seed in range(20):
        forms[f"shuffle {seed}"] = shuffled(policy, None, random.Random(seed))
    forms["JSON"] = json.dumps(policy, indent=1)
    for flow, width in ((None, 40), (False, 200), (True, 60)):
        forms[f"YAML, {flow} {width}"] = yaml.safe_dump(
            policy, allow_unicode=True, sort_keys=True, width=width,
            default_flow_style=flow)
    for name, form in forms.items():
        for pair in ((text, form), (form, text)):
            report = diff(policyc, folder, *pair)
            if not report or report["changes"]:
                yield f"{name}: " + (", ".join(
                    c["path"] for c in report["changes"])
                    if report else "is no policy")


def every_key(policyc, folder, policy):
    count = 0
    for way in places(policy):
        for what, other in variants(policy, way):
            for pair in ((policy, other), (other, policy)):
                report = diff(policyc, folder, *pair)
                if report is None:
                    break
                count += 1
                for line in wrong(report):
                    yield f"{'.'.join(map(str, way))} {what}: {line}"
    if count < 100:
        yield f"only {count} pairs could be compared"


def main():
    words = [word for word in sys.argv[1:] if word != "--equal"]
    if len(words) < 2:
        sys.exit(__doc__)
    policyc = str(pathlib.Path(words[0]).resolve(strict=True))
    failed = 0
    for name in words[1:]:
        text = pathlib.Path(name).read_text("utf-8")
        policy = yaml.load(text, changes.Loader)
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            failed += changes.say(f"equal forms of {name}", list(
                equal_forms(policyc, folder, policy, text)))
            if "--equal" not in sys.argv:
                failed += changes.say(f"every key of {name}", list(
                    every_key(policyc, folder, policy)))
    return 1 if failed else 0


sys.exit(main())
