#!/usr/bin/env python3
"""Lets every call to the system fail in turn, and looks at what is left.

usage: io.py POLICYC [SCENARIO...]

Each scenario runs once undisturbed, which says how many calls there are and
what the right result is.  Then it runs again for every call of a kind: the
call fails (EIO, ENOSPC, EINTR), or a signal arrives at it (KILL, TERM).

What must hold each time:
  - exit 0 only with the right result, byte for byte;
  - a file is the old one or the new one, never anything else;
  - after a failure everything is as it was; only where a rename itself fails
    may the files before it be new;
  - no temporary file is left, but by KILL;
  - after TERM all is old or all is new; the process never crashes.
"""

import collections
import concurrent.futures
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FILES = HERE.parent / "cli" / "files"
CALLS = ("open,openat,read,write,close,rename,renameat,renameat2,fstat,"
         "newfstatat,mkdir,mkdirat,dup,fcntl,getdents64,pipe,pipe2,poll,"
         "clone,clone3,vfork,kill,wait4")
RENAMES = {"rename", "renameat", "renameat2"}
ERRORS = ("EIO", "ENOSPC", "EINTR")
SIGNALS = ("KILL", "TERM")
TEMPORARY = ".policyc-"

BUILD = ["build", "bakery", "florist", "--locale", "en-GB", "-o", "out/deep"]
BUILD_LONG = ["build", "bakery", "-o", "out/deep"]


def fresh(work):
    """No output is there yet."""


def old(work):
    """All of the output is there, from another time; some is up to date."""
    folder = work / "out/deep/en-GB"
    folder.mkdir(parents=True)
    for name in ("bakery", "florist"):
        for end in ("md", "html", "xml"):
            (folder / f"{name}.{end}").write_text(f"old {name}.{end}\n")


def same(work):
    """All of the output is up to date."""
    subprocess.run([POLICYC, *BUILD], cwd=work, check=True,
                   stdout=subprocess.DEVNULL)


def late(work):
    """Notices of several pieces, of which the last ones are of old."""
    file = work / "bakery/policy.yaml"
    text = file.read_text("utf-8")
    more = "".join(
        f"  d{n}: {{label: Detail number {n} of what we keep about the "
        "orders that you place, group: other}\n" for n in range(1600))
    file.write_text(text.replace("data_types:\n", "data_types:\n" + more, 1),
                    "utf-8")
    same(work)
    for end in ("md", "html", "xml"):
        page = work / f"out/deep/en-GB/bakery.{end}"
        old_text = page.read_bytes()
        assert len(old_text) > 100_000, end
        page.write_bytes(old_text[:-1] if end == "md" else old_text + b"\n"
                         if end == "xml" else old_text[:-9] + b"</html >\n")


def misspelt(work):
    """A policy with a key that can be mended."""
    file = work / "bakery/policy.yaml"
    text = file.read_text("utf-8")
    assert "title:" in text
    file.write_text(text.replace("title:", "titel:", 1), "utf-8")


def translated(work):
    shutil.copy(work / "florist.sv.xlf", work / "florist/sv.xlf")


@functools.cache
def made():
    """A repository of the policy, made once: its bytes hold the time."""
    folder = tempfile.TemporaryDirectory(prefix="policyc-io-")
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com"]
    shutil.copytree(FILES / "bakery", pathlib.Path(folder.name) / "bakery")
    for words in (["init", "-q", "."], ["add", "bakery"],
                  ["commit", "-q", "-m", "one"]):
        subprocess.run([*git, *words], cwd=folder.name, check=True)
    return folder


def repository(work):
    """A policy in a repository, in its archive too, and changed since."""
    shutil.copytree(work / "bakery", work / "bakery/releases/1.0")
    shutil.copytree(pathlib.Path(made().name) / ".git", work / ".git")
    with (work / "bakery/policy.yaml").open("a") as file:
        file.write("# changed\n")


def changed(work):
    """A second version beside the first one."""
    shutil.copytree(work / "bakery", work / "bakery/releases/1.0")
    file = work / "bakery/policy.yaml"
    file.write_text(file.read_text("utf-8").replace("P1Y", "P36M"), "utf-8")


def decided(work):
    changed(work)
    (work / "bakery/accepted.yaml").write_text("policyc: 1\n", "utf-8")


CHECK = ["check", "bakery", "--config", "none", "--fail-on", "none", "-f"]

SCENARIOS = {
    "build-fresh": (fresh, BUILD),
    "build-old": (old, BUILD),
    "build-same": (same, BUILD),
    "build-late": (late, BUILD_LONG),
    "build-check": (same, [*BUILD, "--check"]),
    "check": (fresh, [*CHECK, "json", "-f", "sarif=out/report.sarif"]),
    "diff": (fresh, ["diff", "bakery", "florist", "--config", "none", "-f",
                     "json", "-f", "short=out/report.txt"]),
    "gate": (changed, ["gate", "bakery", "-f", "json", "-f",
                       "short=out/report.txt", "--fail-on", "none"]),
    "bump": (changed, ["bump", "--write", "bakery"]),
    "ack": (decided, ["ack", "4d7d868a", "--by", "B", "--reason", "R",
                      "--policy", "bakery"]),
    "fix": (misspelt, [*CHECK, "short", "--fix"]),
    "update": (fresh, ["i18n", "update", "florist"]),
    "approve": (translated, ["i18n", "approve", "--locale", "sv", "--by",
                             "Me", "florist"]),
    "import": (fresh, ["i18n", "import", "--locale", "sv", "florist.sv.xlf",
                       "florist"]),
    "export": (translated, ["i18n", "export", "-f", "csv", "-o", "out",
                            "florist"]),
    "input": (repository, ["dump", "--stage=input", "HEAD:./bakery",
                           ":bakery"]),
    "archive": (repository, ["dump", "--stage=input", "@published",
                             "bakery"]),
}


def state(work):
    """Every path below the folder: a file's bytes, None for a folder."""
    found = {}
    for path in sorted(work.rglob("*")):
        name = str(path.relative_to(work))
        found[name] = None if path.is_dir() else path.read_bytes()
    return found


class Run:
    """One run of a scenario in a new folder, with strace's options."""

    def __init__(self, scenario, trace):
        prepare, words = SCENARIOS[scenario]
        with tempfile.TemporaryDirectory(prefix="policyc-io-") as tmp:
            work = pathlib.Path(tmp) / "work"
            log = pathlib.Path(tmp) / "log"
            shutil.copytree(FILES, work)
            prepare(work)
            self.before = state(work)
            p = subprocess.run(
                ["strace", "-qq", "-o", str(log), *trace,
                 POLICYC, *words], cwd=work, capture_output=True, timeout=60)
            self.code = p.returncode
            self.said = p.stderr.decode("utf-8", "replace")
            self.out = p.stdout
            self.log = log.read_text(errors="replace")
            after = state(work)
        self.temps = [n for n in after if TEMPORARY in n]
        self.after = {n: b for n, b in after.items() if TEMPORARY not in n}


def wrongs(run, good, call, error):
    """What does not hold of a disturbed run, as sentences."""
    old_all, new_all = run.after == run.before, run.after == good.after
    if run.code == 0 and not new_all:
        yield "exit 0 with a wrong result"
    if run.code == 0 and run.out != good.out:
        yield "exit 0 with a wrong report"
    for name, text in run.after.items():
        if not any(name in s and s[name] == text
                   for s in (run.before, good.after)):
            yield f"{name} is neither old nor new"
    for name in run.before:
        if name not in run.after:
            yield f"{name} is gone"
    if error == "KILL":
        return
    if run.temps:
        yield f"left behind: {run.temps}"
    if error == "TERM":
        if not (old_all or new_all):
            yield "some files are old and some are new"
        return
    if run.code < 0 or run.code > 127 or run.code == 3:
        yield f"it crashed: {run.code}"
    if run.code and call not in RENAMES and not old_all:
        yield f"exit {run.code}, and yet something changed"
    if run.code and not run.said:
        yield f"exit {run.code} without a word"


def calls_of(run):
    """How often each call was made."""
    return collections.Counter(
        re.findall(r"^(\w+)\(", run.log, re.MULTILINE))


def disturb(scenario):
    good = Run(scenario, [f"-etrace={CALLS}"])
    if good.code:
        raise SystemExit(f"{scenario}: undisturbed it gives {good.code}:\n"
                         f"{good.said}")
    faults = [(call, error, n)
              for call, count in sorted(calls_of(good).items())
              for error in ERRORS + SIGNALS for n in range(1, count + 1)]

    def complaints(fault):
        call, error, n = fault
        kind = "signal" if error in SIGNALS else "error"
        run = Run(scenario, [f"-etrace={call}",
                             f"-einject={call}:{kind}={error}:when={n}"])
        return [f"{scenario}: {error} at {call} {n}: {what}\n"
                f"    {run.said.strip()}"
                for what in wrongs(run, good, call, error)]

    # A run mostly waits for strace: a few more than there are processors.
    with concurrent.futures.ThreadPoolExecutor(2 * os.cpu_count()) as pool:
        found = [c for some in pool.map(complaints, faults) for c in some]
    print(*found, sep="\n", end="\n" if found else "")
    verdict = "FAIL" if found else "ok"
    print(f"{verdict} {scenario}: {len(faults)} runs, {len(found)} wrong")
    return len(found)


def main(words):
    global POLICYC
    if not words:
        raise SystemExit(__doc__)
    POLICYC = str(pathlib.Path(words[0]).resolve(strict=True))
    names = words[1:] or list(SCENARIOS)
    return 1 if sum([disturb(name) for name in names]) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
