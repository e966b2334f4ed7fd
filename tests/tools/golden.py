#!/usr/bin/env python3
"""Compiles the cases and compares what comes out with what was accepted.

usage: golden.py POLICYC [--accept] [CASE...]

A case is a file cases/THEME/NAME.yaml, or a folder cases/THEME/NAME with a
policy.yaml and translations.  Beside it stand, where they exist:

  NAME.diag                        exit code and standard error; never missing
  NAME.LOCALE.md, .html, .xml      a notice

In every notice that is built, accepted or not, each link to a place in it
must find its place.

Each policy in policies/ is a case too: all its notices are compared with
golden/POLICY/.  CASE is a name as it is printed, or the beginning of one up
to a slash.  --accept writes what came out instead of comparing it; a notice
beside a case is written only where its file exists (touch it first).

Without CASE, every rule of the format must be in some .diag.
"""
import difflib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
ROOT = TESTS.parent
CASES = TESTS / "cases"
GOLDEN = TESTS / "golden"
FORMATS = ("md", "html", "xml")

# Rules that no small file can break, and the test that breaks them.
ELSEWHERE = {
    "plural-extra": "cli/cases/boilerplate-check/stdout",
    "message-invalid": "cli/cases/boilerplate-broken/stderr",
    "input-too-large": "fault/hostile.py",
    "xliff-too-large": "fault/hostile.py",
    "yaml-too-many-nodes": "fault/hostile.py",
    "below-gate": "cli/cases/build-gate/stderr",
}


def find_cases():
    """Names of the cases and the policy each compiles."""
    found = {}
    for file in sorted(CASES.rglob("*.yaml")):
        case = file.parent if file.name == "policy.yaml" else file
        found[str(case.relative_to(CASES).with_suffix(""))] = case
    for file in sorted(ROOT.glob("policies/*/policy.yaml")):
        found[f"policies/{file.parent.name}"] = file.parent
    return found


def build(policyc, policy, out):
    """Compiles in the policy's folder, so that messages name it alone."""
    done = subprocess.run(
        [str(policyc), "build", "--color=never", policy.name, "-o", str(out)],
        cwd=policy.parent, stdin=subprocess.DEVNULL, capture_output=True,
        timeout=120, check=False)
    return f"exit {done.returncode}\n".encode() + done.stderr


def difference(name, wanted, got):
    """A unified diff as lines; empty when the bytes are the same."""
    if wanted == got:
        return []
    texts = [(b or b"").decode("utf-8", "backslashreplace").splitlines()
             for b in (wanted, got)]
    lines = list(difflib.unified_diff(
        *texts, f"{name} (accepted)", f"{name} (now)", lineterm=""))
    return lines or [f"{name}: the bytes differ"]


def content(file):
    return file.read_bytes() if file.is_file() else None


def notices(out):
    """The notices by path below the output folder."""
    return {str(f.relative_to(out)): f.read_bytes()
            for f in sorted(out.rglob("*")) if f.is_file()}


# What is a place in a notice of a format, and what leads to one.
PLACES = {
    "html": (rb'\sid="([^"]*)"', rb'\shref="#([^"]*)"'),
    "md": (rb'<a id="([^"]*)"></a>', rb'\]\(#([^)]*)\)'),
    # of="model" is not a place: it says what a digest is of.
    "xml": (rb'\sid="([^"]*)"', rb'\s(?:ref|of)="(?!model")([^"]*)"'),
}


def lost_links(built):
    """Links within the notices that lead nowhere, and places named twice."""
    lines = []
    for path, data in built.items():
        place, link = PLACES[path.rsplit(".", 1)[1]]
        places = re.findall(place, data)
        lines += [f"{path}: a link to #{to.decode()}, which is nowhere"
                  for to in sorted(set(re.findall(link, data)) - set(places))]
        lines += [f"{path}: the id {one.decode()} stands twice"
                  for one in sorted(set(places)) if places.count(one) > 1]
    return lines


def by_locale(built):
    """Of one notice: the bytes by "LOCALE.FORMAT"."""
    return {f"{path.split('/')[0]}.{path.rsplit('.', 1)[1]}": data
            for path, data in built.items()}


def check_case(case, diag, built, accept):
    stem = case.with_suffix("") if case.is_file() else case
    beside = {f"{stem.name}.diag": diag}
    got = by_locale(built)
    for file in stem.parent.glob(f"{stem.name}.*"):
        suffix = file.name[len(stem.name) + 1:]
        if suffix.endswith(FORMATS) and "." in suffix:
            beside[file.name] = got.get(suffix)
    lines = []
    for name, data in sorted(beside.items()):
        file = stem.parent / name
        if accept and data is not None:
            file.write_bytes(data)
        lines += difference(name, content(file), data)
    return lines


def check_policy(name, diag, built, accept):
    if diag != b"exit 0\n":
        return diag.decode("utf-8", "backslashreplace").splitlines()
    folder = GOLDEN / name
    if accept:
        shutil.rmtree(folder, ignore_errors=True)
        for path, data in built.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    wanted = notices(folder) if folder.is_dir() else {}
    lines = []
    for path in sorted({*wanted, *built}):
        lines += difference(path, wanted.get(path), built.get(path))
    return lines


def check(policyc, name, case, accept):
    with tempfile.TemporaryDirectory(prefix="policyc-golden-") as out:
        out = pathlib.Path(out)
        diag = build(policyc, case, out)
        built = notices(out)
    lost = lost_links(built)
    if lost:
        return lost
    if name.startswith("policies/"):
        return check_policy(case.name, diag, built, accept)
    if built and not diag.startswith(b"exit 0\n"):
        return [f"{name}: notices were written although it failed"]
    return check_case(case, diag, built, accept)


def rules_without_case(policyc):
    """Rules of the format that no accepted message is of; those of the law
    are tools/rules.py's."""
    rules = json.loads(subprocess.run(
        [str(policyc), "rules", "-f", "json"], check=True,
        capture_output=True).stdout)["rules"]
    ids = [rule["id"] for rule in rules if not rule["silenceable"]]
    if len(ids) < 20:
        return [f"only {len(ids)} rules found"]
    seen = set()
    for file in [*CASES.rglob("*.diag"), *(TESTS / "gate").glob("*.diag")]:
        text = file.read_text(encoding="utf-8", errors="replace")
        seen |= set(re.findall(r"^\w+\[([a-z0-9-]+)\]: ", text, re.M))
    for rule, test in ELSEWHERE.items():
        if rule in (TESTS / test).read_text(encoding="utf-8"):
            seen.add(rule)
    return [f"no case shows {rule}" for rule in ids if rule not in seen]


def selected(names, wanted):
    if not wanted:
        return names
    return [n for n in names
            if any(n == w or n.startswith(w.rstrip("/") + "/")
                   for w in wanted)]


def say(name, lines):
    print("\n".join(lines + [f"{'FAIL' if lines else 'ok'} {name}"]),
          flush=True)
    return bool(lines)


def main():
    words = sys.argv[1:]
    accept = "--accept" in words
    words = [w for w in words if w != "--accept"]
    if not words:
        sys.exit(__doc__)
    policyc = pathlib.Path(words[0]).resolve(strict=True)
    os.environ.pop("FORCE_COLOR", None)
    cases = find_cases()
    names = selected(list(cases), words[1:])
    failed = sum(say(name, check(policyc, name, cases[name], accept))
                 for name in names)
    if not words[1:]:
        failed += say("every rule has a case",
                      rules_without_case(policyc))
    print(f"{len(names)} cases, {failed} failed")
    if not names:
        print("no case was found")
    return 1 if failed or not names else 0


sys.exit(main())
