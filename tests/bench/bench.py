#!/usr/bin/env python3
"""Measures policyc against the floor and the goals, and prints tables.

    bench.py [--quick] [--runs N] [--profile | --diff] [--folder DIR]

    --quick    no x100 policy
    --runs     of each wall time (default 41)
    --profile  print where the instructions of the static build go
    --diff     measure `policyc diff`, and nothing else
    --folder   where outputs go: the file system matters to wall times

Nothing here fails because a figure is bad; README.md says what they mean.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate
import versions

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
STATIC = ROOT / "build-bench-static"
DYNAMIC = ROOT / "build-bench-dynamic"
POLICY = ROOT / "policies" / "isms-online"
HEAVY = ("libxml2", "libicu", "libstdc++", "liblzma")


def run(*command, **options):
    """Runs a command that must succeed; returns what it printed."""
    done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}")
    return done.stdout


# --- what is measured ---------------------------------------------------------

def meson(folder, *options):
    if not (folder / "build.ninja").exists():
        run("meson", "setup", folder, ROOT, *options)
    run("ninja", "-C", folder, "cli/policyc")
    return folder / "cli" / "policyc"


def cc(source, to, static):
    libs = ["yaml-0.1", "libcmark", "libxml-2.0"]
    flags = run("pkg-config", "--cflags", "--libs", *(["--static"] if static else []),
                *libs).split()
    extra = ["-static", ROOT / "lib/text/no_icu.c"] if static else []
    run("cc", "-std=c11", "-O2", *extra, source, "-o", to, *flags)
    return to


def hello(to, static):
    run("cc", "-O2", *(["-static"] if static else []), "-x", "c", "-", "-o", to,
        input='#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n')
    return to


def static_policyc():
    return meson(STATIC, "-Dstatic=true", "--buildtype=release", "-Ddebug=true")


class Programs:
    def __init__(self):
        self.policyc = {"static": static_policyc(), "dynamic": meson(DYNAMIC)}
        self.floor = {"static": cc(HERE / "floor.c", STATIC / "floor", True),
                      "dynamic": cc(HERE / "floor.c", DYNAMIC / "floor", False)}
        self.hello = {"static": hello(STATIC / "hello", True),
                      "dynamic": hello(DYNAMIC / "hello", False)}


class Case:
    """One policy, its locales, and a build of it to compare with."""

    def __init__(self, name, folder, work, programs, locales):
        self.name, self.folder, self.locales = name, folder, locales
        self.ref, self.out, self.floor_out = (work / f"{name}-{x}" for x in
                                              ("ref", "out", "floor"))
        run(programs.policyc["static"], "build", "-q", *self.arguments(locales, self.ref))
        self.stem = next((self.ref / locales[0]).glob("*.md")).stem

    def arguments(self, locales, out):
        wanted = [x for tag in locales for x in ("--locale", tag)]
        return [self.folder, *wanted, "-o", out]

    def build(self, policyc, locales=None):
        return [policyc, "build", *self.arguments(locales or self.locales, self.out)]

    def floor(self, floor, *options, locales=None):
        return [floor, *options, self.folder, self.ref, self.floor_out, self.stem,
                *(locales or self.locales)]

    def clean(self):
        for out in (self.out, self.floor_out):
            shutil.rmtree(out, ignore_errors=True)


def instructions(command, good=(0,)):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                           *map(str, command)], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode not in good or not found:
        sys.exit(f"callgrind of {command}: exit {done.returncode}\n{done.stderr}")
    return int(found[1])


def inclusive(command, file):
    """Instructions of the whole run, and of each function with what it calls."""
    run("valgrind", "--tool=callgrind", f"--callgrind-out-file={file}", *command)
    lines = run("callgrind_annotate", "--auto=no", "--inclusive=yes", "--threshold=100", file)
    found = {"whole": instructions_of(re.search(r"([\d,]+) .*PROGRAM TOTALS", lines))}
    for m in re.finditer(r"^ *([\d,]+) \(.*?:(\w+)(?: \[.*)?$", lines, re.M):
        found.setdefault(m[2], instructions_of(m))
    return found


def instructions_of(match):
    return int(match[1].replace(",", ""))


def resident(command):
    """Peak memory in MB.  /usr/bin/time itself counts as 1.0."""
    done = subprocess.run(["/usr/bin/time", "-f", "%M", *map(str, command)],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(done.stderr.split()[-1]) / 1024


def once(command):
    null = (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)
    quiet = (os.POSIX_SPAWN_DUP2, 1, 2)
    command = [str(c) for c in command]
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[null, quiet])
    os.waitpid(pid, 0)
    return (time.perf_counter() - start) * 1e3


def walls(commands, runs, before=lambda: None):
    """Interleaved, so that what else the machine does falls on all of them."""
    times = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            before()
            times[name].append(once(command))
    return times


# --- how it is shown ------------------------------------------------------------

def table(title, head, rows):
    rows = [head, ["---"] * len(head)] + [[str(c) for c in r] for r in rows]
    widths = [max(len(r[i]) for r in rows) for i in range(len(head))]
    print(f"\n### {title}\n")
    for r in rows:
        print("| " + " | ".join(c.ljust(w) for c, w in zip(r, widths)) + " |")
    sys.stdout.flush()


def mega(n):
    return f"{n / 1e6:,.2f} M"


def kilo(n):
    return f"{n / 1e3:,.0f} k"


def ratio(a, b):
    return f"{a / b:.2f}"


def ms(times):
    return f"{min(times):.2f} / {statistics.median(times):.2f}"


def against(times, other):
    return f"{statistics.median(times) / statistics.median(other):.2f}"


# --- the goals ------------------------------------------------------------------

def start(p, runs):
    rows = []
    for kind in ("static", "dynamic"):
        commands = {"hello": [p.hello[kind]],
                    "--version": [p.policyc[kind], "--version"],
                    "usage error": [p.policyc[kind], "bogus"]}
        t = walls(commands, runs)
        for name, command in commands.items():
            rows.append([f"{name}, {kind}", kilo(instructions(command, (0, 2))),
                         ms(t[name]), against(t[name], t["hello"])])
    table("P1 start (must <= 300 k and 1.3 hello; dream <= 60 k)",
          ["command", "instructions", "ms min / median", "x hello"], rows)


def mapped(p):
    rows = []
    for kind, program in p.policyc.items():
        done = subprocess.run(["ldd", str(program)], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        libs = [line.split()[0] for line in done.stdout.splitlines() if "=>" in line]
        heavy = [x for x in libs if x.startswith(HEAVY)]
        rows.append([kind, len(libs), ", ".join(heavy) or "none"])
    table("P2 libraries loaded at start (must: no libxml2 or ICU unless needed)",
          ["build", "shared libraries", "heavy ones"], rows)


def alone(case, folder):
    """The model without its translation, which the goals of a check are for."""
    file = folder / f"alone-{case.name}.yaml"
    text = (case.folder / "policy.yaml").read_text("utf-8")
    text, found = re.subn(r"(?m)^  locales: .*$", "  locales: [en-GB]", text)
    assert found == 1, case.folder
    file.write_text(text, "utf-8")
    return file


def evict(*files):
    """Out of the page cache; what is not yet on the disk cannot leave it."""
    os.sync()
    for file in files:
        fd = os.open(file, os.O_RDONLY)
        os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(fd)


def cold(p, case, runs):
    rows = []
    with tempfile.TemporaryDirectory(dir=case.folder.parent) as folder:
        folder = pathlib.Path(folder)
        # A release is built without what debuggers read.
        policyc = folder / "policyc"
        run("strip", "--strip-debug", p.policyc["static"], "-o", policyc)
        hello, policy = installed(p.hello["static"], folder), alone(case, folder)
        commands = {"hello": [hello], "--version": [policyc, "--version"],
                    f"check {case.name}": [policyc, "check", "--config", "none", "-f", "short",
                                           policy]}
        t = walls(commands, runs, lambda: evict(hello, policyc, policy))
        warm = walls(commands, runs)
    for name in commands:
        rows.append([name, ms(t[name]), ms(warm[name])])
    table("P3 cold start, static, ms min / median (must check x1 <= 15, dream 8)",
          ["command", "not in the page cache", "there"], rows)


def build(p, cases):
    rows = []
    measured = {}
    for case in cases:
        for kind in ("static", "dynamic"):
            if kind == "dynamic" and case is not cases[0]:
                continue
            n = instructions(case.build(p.policyc[kind]))
            floor = instructions(case.floor(p.floor[kind]))
            strict = instructions(case.floor(p.floor[kind], "-s"))
            if kind == "static":
                measured[case.name] = n, floor
            rows.append([f"{case.name}, {kind}", len(case.locales), mega(n), mega(floor),
                         ratio(n, floor), mega(strict), ratio(n, strict)])
            case.clean()
    table("P5, P6 instructions of a build (must <= 2.0 floors, dream 1.4)",
          ["policy", "locales", "policyc", "floor", "ratio", "strict floor", "ratio"], rows)
    return measured


def linear(measured, cases):
    rows = []
    for a, b in zip(cases, cases[1:]):
        size = [sum(f.stat().st_size for f in c.folder.iterdir()) for c in (a, b)]
        rows.append([f"{b.name} / {a.name}", ratio(size[1], size[0])] +
                    [ratio(measured[b.name][i], measured[a.name][i]) for i in (0, 1)])
    table("P7 growth (must x100 / x10 <= 10.3)",
          ["sizes", "input bytes", "policyc", "floor"], rows)


def installed(program, folder):
    """A copy, which lies in the page cache as what is installed does."""
    return pathlib.Path(shutil.copy(program, folder))


def memory(p, cases):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        policyc = installed(p.policyc["static"], folder)
        floor = installed(p.floor["static"], folder)
        for case in cases:
            yaml = (case.folder / "policy.yaml").stat().st_size
            n = resident(case.build(policyc))
            rows.append([case.name, f"{yaml:,}", f"{n:.1f}", f"{n * 2**20 / yaml:.0f}",
                         f"{resident(case.floor(floor)):.1f}"])
            case.clean()
    table("P8 peak memory, static (must x1 <= 3 MB, x100 <= 20 MB)",
          ["policy", "bytes of YAML", "policyc MB", "bytes a byte", "floor MB"], rows)


def locale(p, cases):
    rows = []
    for case in cases:
        n = [instructions(case.build(p.policyc["static"], case.locales[:i])) for i in (1, 2)]
        floor = [instructions(case.floor(p.floor["static"], locales=case.locales[:i]))
                 for i in (1, 2)]
        second, least = n[1] - n[0], floor[1] - floor[0]
        rows.append([case.name, mega(n[0]), mega(n[1]), mega(second), mega(least),
                     ratio(second, least)])
        case.clean()
    table("P9 one more locale, static (must <= 2 floors)",
          ["policy", "one locale", "two", "the second", "floor's second", "ratio"], rows)


def wall(p, cases, runs):
    rows = []
    for case in cases:
        runs_here = runs if case.name != "x100" else max(5, runs // 4)
        commands = {
            "policyc": case.build(p.policyc["static"]), "floor": case.floor(p.floor["static"]),
            "policyc, dynamic": case.build(p.policyc["dynamic"]),
            "floor, dynamic": case.floor(p.floor["dynamic"])}
        t = walls(commands, runs_here, case.clean)
        again = dict(list(commands.items())[::2])
        for command in again.values():
            once(command)
        u = walls(again, runs_here)
        for a, b in (("policyc", "floor"), ("policyc, dynamic", "floor, dynamic")):
            rows.append([f"{case.name}: {a}", ms(t[a]), ms(t[b]), against(t[a], t[b]), ms(u[a])])
        case.clean()
    table("P5, P6 wall time, ms min / median, runs interleaved (must <= 1.7 floors)",
          ["build", "new files", "floor", "ratio", "nothing changed"], rows)


def many(n, folder):
    """A policy of n purposes and 10 n cookies that a check has little to say of."""
    head = generate.HEAD % {"locales": "en-GB"}
    head = head[:head.index("\naudiences:")]
    purposes = "".join(
        f"  p{i}:\n    title: To do what job number {i} asks for\n    audiences: [people]\n"
        f"    data: [d{i}, name]\n    bases: [contract]\n    recipients: [helper]\n"
        f"    retention: [files]\n" for i in range(n))
    data = "".join(f"  d{i}: {{label: Detail {i}, group: other, requirement: optional}}\n"
                   for i in range(n))
    cookies = "".join(f"        c{i}: {{provider: helper, duration: P1Y}}\n"
                      for i in range(10 * n))
    file = folder / f"many-{n}.yaml"
    file.write_text(head + f"""
audiences: {{people: {{label: People, contract_party: true}}}}
data_types:
  name: {{label: Name, group: identity, requirement: contractual}}
{data}provision: {{consequence: We cannot do the job.}}
sources: {{direct: {{kind: data-subject, channels: Forms, data: any}}}}
purposes:
{purposes}recipients: {{helper: {{label: Helper, role: processor, category: other, countries: [GB]}}}}
transfers: none
retention: {{files: {{data: any, period: P1Y, trigger: the job is done, after: [erase]}}}}
automated_decisions: none
cookies:
  consent: {{by: banner, mechanism: A banner asks first, refuse: On the banner, withdraw: In the footer}}
  groups:
    all:
      surface: website
      category: analytics
      purpose: To count visits.
      items:
{cookies}""")
    return file


def checks(p, cases, args, work):
    def count(file):
        return instructions([p.policyc["static"], "check", "--config", "none", "-f", "short",
                             file], good=(0, 1))

    table("P4 instructions of a check, static (must x1 <= 4.2 M, x100 <= 330 M)",
          ["policy", "the model", "and its translation"],
          [[case.name, mega(count(alone(case, work))), mega(count(case.folder / "policy.yaml"))]
           for case in cases])
    rows, before = [], None
    for n in [100, 1000] if args.quick else [100, 1000, 10000]:
        file = many(n, work)
        now, size = count(file), file.stat().st_size
        rows.append([f"{n:,} purposes, {10 * n:,} cookies", f"{size:,}", mega(now),
                     ratio(now, before[0]) if before else "",
                     ratio(size, before[1]) if before else ""])
        before = now, size
    table("Growth of a check", ["policy", "bytes", "policyc", "x the one above",
                                "bytes likewise"], rows)


def profile(p, case, count=25):
    out = case.out.with_suffix(".callgrind")
    run("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}",
        *case.build(p.policyc["static"]))
    lines = [x for x in run("callgrind_annotate", "--auto=no", out).splitlines()
             if re.match(r"\s*[\d,]+ \(", x)]
    print(f"\n### Where the instructions of {case.name} go, static\n")
    for line in lines[:count + 1]:
        print(re.sub(r" \[.*|\S*/(?=[^/]+:)", "", line))
    case.clean()


# --- diff -----------------------------------------------------------------------

def changed(folder):
    """The typical second version of a policy, beside it, with its translation."""
    to = folder.with_name(folder.name + "-new")
    shutil.copytree(folder, to)
    file = to / "policy.yaml"
    file.write_text(versions.typical(file.read_text("utf-8")), "utf-8")
    return to


def diff_of(p, old, new, *more):
    return [p, "diff", "--config", "none", *more, old, new]


def reading(found):
    """What the library reads both policies with, and both translations."""
    return found["policyc_read"], found.get("policyc_read_translation", 0)


def diff_sizes(p, args, work):
    rows, growth, before = [], [], None
    for n in sizes(args):
        old = work / f"x{n}"
        generate.generate(n, old, str(p))
        new = changed(old)
        for name, to in (("itself", old), ("a typical change", new)):
            f = inclusive(diff_of(p, old, to), work / "out")
            policies, words = reading(f)
            rows.append([f"x{n}, {name}", mega(policies), mega(words), mega(f["policyc_compare"]),
                         mega(f["whole"]), ratio(f["whole"], policies + words),
                         ratio(f["whole"] - words, policies)])
        size = sum(file.stat().st_size for file in (*old.iterdir(), *new.iterdir()))
        now = size, policies, f["policyc_compare"], f["whole"]
        if before:
            growth.append([f"x{n} / the one above"] + [ratio(*pair) for pair in zip(now, before)])
        before = now
    table("D1 instructions of a diff (must <= 1.3 of reading both)",
          ["versions", "reading both", "translations", "comparing", "whole", "x reading",
           "x, without translations"], rows)
    table("D2 growth of a diff with a typical change (must: as the bytes do)",
          ["sizes", "input bytes", "reading both", "comparing", "whole"], growth)


def diff_words(p, args, work):
    first = versions.wordy(1)
    old = work / "words.yaml"
    old.write_text(first, "utf-8")
    rows, times = [], []
    for name, text in (("itself", first), ("a typical change", versions.typical(first)),
                       ("half of the words", versions.half(first)),
                       ("all of the words", versions.wordy(2))):
        new = work / "words-new.yaml"
        new.write_text(text, "utf-8")
        row, commands = [], {}
        for form in ("text", "redline", "html"):
            commands[form] = diff_of(p, old, new, "-f", form)
            f = inclusive(commands[form], work / "out")
            policies, _ = reading(f)
            row += [mega(f["whole"]), ratio(f["whole"], policies)]
        rows.append([name, mega(policies), *row])
        t = walls(commands, args.runs)
        times.append([name, *(ms(x) for x in t.values())])
    table("D3 instructions, 80,000 words (must < 50 of reading both)",
          ["versions", "reading both", "diff", "x", "-f redline", "x", "-f html", "x"], rows)
    table("D4 wall time, 80,000 words, ms min / median",
          ["versions", "diff", "-f redline", "-f html"], times)


def diff_walls(p, args, work):
    rows = []
    for n in sizes(args):
        old, new = work / f"x{n}", work / f"x{n}-new"
        t = walls({"one": [p, "check", "--config", "none", "--select",
                           "yaml-syntax", old],
                   "itself": diff_of(p, old, old), "typical": diff_of(p, old, new),
                   "redline": diff_of(p, old, new, "-f", "redline"),
                   "html": diff_of(p, old, new, "-f", "html")}, args.runs)
        rows.append([f"x{n}", *(ms(x) for x in t.values())])
    table("D5 wall time, ms min / median",
          ["policy", "a check of nothing reads one", "diff, itself", "diff, a typical change",
           "-f redline", "-f html"], rows)


def diffs(args):
    p = static_policyc()
    with tempfile.TemporaryDirectory(prefix="policyc-bench-", dir=args.folder) as work:
        work = pathlib.Path(work)
        diff_sizes(p, args, work)
        diff_words(p, args, work)
        diff_walls(p, args, work)


def sizes(args):
    return [1, 10] if args.quick else [1, 10, 100]


def speaks(policyc, folder, work):
    done = subprocess.run([policyc, "build", "-q", folder, "--locale", "sv", "-o", work / "try"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--diff", action="store_true")
    parser.add_argument("--runs", type=int, default=41)
    parser.add_argument("--folder", type=pathlib.Path)
    args = parser.parse_args()
    if args.diff:
        diffs(args)
        return
    p = Programs()
    with tempfile.TemporaryDirectory(prefix="policyc-bench-", dir=args.folder) as work:
        work = pathlib.Path(work)
        for n in sizes(args):
            generate.generate(n, work / f"x{n}", str(p.policyc["static"]))
        swedish = speaks(p.policyc["static"], POLICY, work)
        if not swedish:
            print("sv cannot be built: measured with one locale")
        locales = ["en-GB", "sv"] if swedish else ["en-GB"]
        real = Case("isms-online", POLICY, work, p, locales)
        made = [Case(f"x{n}", work / f"x{n}", work, p, locales) for n in sizes(args)]
        if args.profile:
            profile(p, real)
            return
        start(p, args.runs)
        mapped(p)
        cold(p, made[0], args.runs)
        checks(p, [real, *made], args, work)
        measured = build(p, [real, *made])
        linear(measured, made)
        memory(p, [real, *made])
        if swedish:
            locale(p, [real, *made])
        wall(p, [real, *made], args.runs)


if __name__ == "__main__":
    main()
