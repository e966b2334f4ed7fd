#!/usr/bin/env python3
"""Every allocation of a whole `policyc build`, of a `check`, of a `diff` and of
the commands on translations fails in turn, in whatever library it is: once,
and from there on.

usage: oom.py POLICYC FAILMALLOC.so [RUNS]

Each run must exit 0 with the right files, or 2 with a message and nothing
written; never by a signal.  A policy with errors must exit 1 with the same
words as ever, or 2; so must a check, whose report is either whole or not
there.  RUNS is about how many of the allocations of a larger
policy are tried; all of the smallest ones' are.
"""
import filecmp
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def words(verb, policy, out):
    if verb == "build":
        return [verb, policy, "-o", out]
    if verb == "check":
        return [verb, policy, "-f", f"json={out}/report.json", "-f", "text",
                "--as-of", "2026-11-24"]
    if verb.startswith("diff "):
        _, filed, printed = verb.split()
        return ["diff", policy, ROOT / "policies/minimal", "--exit-code",
                "-f", f"{filed}={out}/report", "-f", printed]
    # What works on a policy's own files works on a copy.
    shutil.copytree(policy, out, dirs_exist_ok=True)
    if verb.startswith("gate"):
        return verb.split()  # in the folder: its report names it
    return [*verb.split(), out]


def run(policyc, shim, verb, policy, out, **env):
    return subprocess.run(
        [policyc, *words(verb, policy, out)], cwd=out,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1790000000",
             "LD_PRELOAD": str(shim), **env},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, check=False, timeout=60)


def count(policyc, shim, verb, policy, out):
    with tempfile.TemporaryFile("w+") as numbers:
        saved = os.dup2(numbers.fileno(), 9, inheritable=True)
        done = subprocess.run(
            [policyc, *words(verb, policy, out)], pass_fds=[saved], cwd=out,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1790000000",
                 "LD_PRELOAD": str(shim), "FAIL_COUNT": "1"},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=False)
        os.close(9)
        numbers.seek(0)
        text = numbers.read()
    if done.returncode > 1 or not text.isdigit():
        sys.exit(f"FAIL {verb} {policy} gives no answer: {text!r}")
    return int(text)


def changed(temporary):
    """A policy in its second version; returns how its change is called."""
    new, old = temporary / "changed", temporary / "changed/releases/1.0"
    if not new.exists():
        old.mkdir(parents=True)
        text = (ROOT / "tests/cli/files/bakery/policy.yaml").read_text("utf-8")
        (old / "policy.yaml").write_text(text, "utf-8")
        (new / "policy.yaml").write_text(text.replace("P1Y", "P36M"), "utf-8")
        (new / "accepted.yaml").write_text(
            "policyc: 1\nacknowledgements:\n- {change: prose-edited, at: a, "
            "reason: R, by: B, on: 2026-01-01, for: '3'}\n", "utf-8")
        # What is compared with is not the newest, which has no changes.
        (new / "releases/1.1").mkdir()
        (new / "releases/1.1/policy.yaml").write_text(
            text.replace("P1Y", "P36M"), "utf-8")
        (new / ".policyc.yaml").write_text(
            "policyc: 1\ngate: {against: '@1.0'}\n", "utf-8")
    return "4d7d868a5cd7facc"


def policies(temporary):
    """Name, verb, file or folder, and whether it is a small one."""
    for policy in sorted(ROOT.glob("policies/*/policy.yaml")):
        name = policy.parent.name
        yield name, "build", policy.parent, name == "minimal"
    yield "shop, checked", "check", ROOT / "policies/shop", False
    for forms in ("json text", "html redline", "markdown critic",
                  "sarif junit"):
        yield (f"shop, compared as {forms}", f"diff {forms}",
               ROOT / "policies/shop", False)
    # So many that to sort them takes memory of its own.
    many = temporary / "many.yaml"
    many.write_text("".join(f"a{n}: b\n" for n in range(1200)))
    yield "many errors", "build", many, False
    yield "many errors, checked", "check", many, False
    yield "errors", "build", ROOT / "tests/cases/model/several.yaml", True
    cases = ROOT / "tests/cases/translation"
    yield "translation", "build", cases / "codes-changed", True
    # A published version, another one, and what was decided on it so far.
    for verb in ("gate -f json", "gate -f markdown", "bump --write",
                 f"ack {changed(temporary)} --by B --reason R --policy",
                 f"explain {changed(temporary)} --policy"):
        yield verb.split(" --")[0], verb, temporary / "changed", True
    for verb in ("i18n check -f json", "i18n update",
                 "i18n approve --locale sv --by Me",
                 "i18n export --locale sv -f xliff-1.2",
                 f"i18n import --locale sv {cases / 'complete/sv.xlf'}"):
        yield verb.split(" -")[0], verb, cases / "complete", True


def files(folder):
    return sorted(p.relative_to(folder) for p in folder.rglob("*")
                  if p.is_file())


def same(a, b):
    return files(a) == files(b) and all(
        filecmp.cmp(a / name, b / name, shallow=False) for name in files(a))


def wrong(done, usual, good, before, out):
    if done.returncode < 2 and done.returncode != usual.returncode:
        return f"exit {done.returncode}"
    if done.returncode == 1 and done.stdout != usual.stdout:
        return "exit 1 with other words"
    if done.returncode < 2:
        return None if same(good, out) else "other files"
    if done.returncode != 2:
        return f"exit {done.returncode}"
    if files(out) != files(before):
        return f"exit 2, but wrote {files(out)}"
    if not same(before, out):
        return "exit 2, but changed a file"
    return None if done.stdout.strip() else "exit 2 without a word"


def main():
    policyc, shim = (pathlib.Path(p).resolve() for p in sys.argv[1:3])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 400
    failures = 0
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        for name, verb, policy, small in policies(temporary):
            good, out = temporary / f"good-{name}", temporary / "out"
            good.mkdir()
            before = temporary / f"before-{name}"
            before.mkdir()
            words(verb, policy, before)
            total = count(policyc, shim, verb, policy, good)
            shutil.rmtree(good)
            good.mkdir()
            usual = run(policyc, shim, verb, policy, good)
            stride = 1 if small else max(1, total // runs)
            for mode in ({}, {"FAIL_ON": "1"}):
                ways = "for good" if mode else "once"
                ends = {0: 0, 1: 0, 2: 0}
                last = range(max(1, total - 20), total + 1)
                for at in sorted({*range(1, total + 1, stride), *last}):
                    shutil.rmtree(out, ignore_errors=True)
                    out.mkdir()
                    done = run(policyc, shim, verb, policy, out,
                               FAIL_AT=str(at), **mode)
                    problem = wrong(done, usual, good, before, out)
                    if problem:
                        failures += 1
                        print(f"FAIL {name}, allocation {at} fails {ways}: "
                              f"{problem}: {done.stdout.decode()[-200:]}",
                              flush=True)
                    else:
                        ends[done.returncode] += 1
                print(f"ok {name}, each {stride}. of {total} allocations "
                      f"fails {ways}: {ends[0] + ends[1]} as ever, "
                      f"{ends[2]} refused", flush=True)
    return 1 if failures else 0


sys.exit(main())
