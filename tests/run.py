#!/usr/bin/env python3
"""Runs the whole test suite and counts it.

usage: run.py [SUITE...]       only these suites (run.py --list names them)

A suite is a command.  Its lines that begin with "ok " or "FAIL ", and those
of cmocka, are counted; a suite without such lines counts as one test.  A
suite that fails without naming a failure counts one failure.
"""
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests"
POLICIES = ["isms-online", "minimal", "shop"]
GCC = ROOT / "build-gcc"
CLANG = ROOT / "build-clang"
STATIC = ROOT / "build-static"
POLICYC = GCC / "cli/policyc"

PASSED = re.compile(r"^(?:ok |\[ +OK +\] )", re.M)
FAILED = re.compile(r"^(?:FAIL |\[ +FAILED +\] (?!\d))", re.M)


def run(*command, env=None, cwd=ROOT):
    command = [str(part) for part in command]
    try:
        return subprocess.run(
            command, cwd=cwd, text=True, errors="replace",
            env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    except FileNotFoundError as error:
        return subprocess.CompletedProcess(command, 127, f"{error}\n")


def steps(*commands, **options):
    """Several commands as one result; the first failure ends them."""
    output = ""
    for command in commands:
        result = run(*command, **options)
        output += result.stdout
        if result.returncode:
            return result.returncode, output
    return 0, output


def setup(folder, *options, compiler):
    command = ["meson", "setup", folder, "-Dwerror=true", *options]
    if (folder / "build.ninja").exists():
        command.append("--reconfigure")
    return steps(command, ["ninja", "-C", folder], env={"CC": compiler})


def meson_tests(folder, **env):
    return steps(["meson", "test", "-C", folder, "--no-rebuild", "-v",
                  "--num-processes", "2"], env=env)


def build_pages(policyc, out):
    return steps(*[[policyc, "build", f"policies/{name}", "-o",
                    out / name] for name in POLICIES])


def same_bytes():
    """The same bytes from gcc and clang, in any surroundings, always."""
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        first = temporary / "first"
        code, output = build_pages(POLICYC, first)
        if code:
            return code, output
        surroundings = [
            (CLANG / "cli/policyc", {}),
            (POLICYC, {"LC_ALL": "sv_SE.UTF-8", "TZ": "Asia/Tokyo"}),
            (POLICYC, {"LC_ALL": "C", "TZ": "America/Lima"}),
        ] + [(POLICYC, {})] * 97
        for count, (policyc, env) in enumerate(surroundings):
            again = temporary / "again"
            for name in POLICIES:
                code, output = steps([policyc, "build", f"policies/{name}",
                                      "-o", again / name], env=env)
                if code:
                    return code, output
            code, output = steps(["diff", "-r", first, again])
            if code:
                return code, f"FAIL same bytes, run {count}\n{output}"
            shutil.rmtree(again)
    return 0, "ok same bytes from gcc and clang\n" \
              "ok same bytes in 100 runs\n"


def redlines(out):
    """The history of the reference notice as a page, read in each way."""
    page = out / "en/inline.html"
    page.parent.mkdir(parents=True)
    code, output = steps([POLICYC, "diff", "-f", f"html={page}", "@2.5",
                          "policies/isms-online"])
    if code:
        return code, output
    text = page.read_text("utf-8")
    for name in ("side", "clean"):
        view = f'id="view-{name}"'
        other = text.replace('id="view-inline" checked', 'id="view-inline"')
        if other == text or view not in text:
            return 1, f"FAIL the redline has no view {name}\n"
        (page.parent / f"{name}.html").write_text(
            other.replace(view, view + " checked"), "utf-8")
    return 0, ""


def pages():
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        code, output = build_pages(POLICYC, temporary)
        if not code:
            code, output = steps(
                [POLICYC, "build", TESTS / "cases/notice/all-facts.yaml",
                 "-o", temporary / "all-facts"])
        if not code:
            code, output = redlines(temporary / "redlines")
        if code:
            return code, output
        check = TESTS / "pages"
        schemas = ["--rng", ROOT / "lib/emit/schema/notice.rng",
                   "--xsd", ROOT / "lib/emit/schema/notice.xsd"]
        return steps(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
             "--prefix", check],
            ["sh", check / "check.sh", *schemas,
             *[temporary / name for name in [*POLICIES, "all-facts"]]],
            ["sh", check / "check.sh", "--formats", "html", "--only",
             "nu,reflow", temporary / "redlines"],
            ["sh", check / "selftest.sh", *schemas,
             temporary / "isms-online"])


def valgrind():
    watched = ["valgrind", "-q", "--error-exitcode=9", "--leak-check=full",
               "--errors-for-leak-kinds=definite,indirect", POLICYC]
    check = [*watched, "check", "--config", "none", "--fail-on", "none"]
    with tempfile.TemporaryDirectory() as temporary:
        return steps(
            *[[*watched, "build", f"policies/{name}", "-o", temporary]
              for name in POLICIES],
            [*check, *[f"policies/{name}" for name in POLICIES],
             TESTS / "cases/seed-as-published"],
            *[[*check, "-f", form, TESTS / "cases/seed-as-published"]
              for form in ["json", "sarif", "junit", "gitlab"]])


def reports():
    return steps(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
         "--prefix", TESTS / "reports"],
        ["python3", TESTS / "reports/check.py", POLICYC])


def exchange():
    """translate-toolkit is a Debian package, for Debian's own Python."""
    return steps(*[["/usr/bin/python3", TESTS / "exchange/check.py", POLICYC,
                    f"policies/{name}", "sv"]
                   for name in ("isms-online", "shop")])


def examples():
    """Nothing is found in the policies we ship, under the law of their day
    and of another, but what they accept."""
    check = [POLICYC, "check", "--config", "none", "--fail-on", "info",
             *[f"policies/{name}" for name in POLICIES]]
    words = [POLICYC, "i18n", "check", "--fail-on", "info"]
    spelling = [*words, "--select", "spelling"]
    return steps(check, [*check, "--as-of", "2026-11-24"],
                 [*words, *[f"policies/{name}" for name in POLICIES]],
                 [*words, "--boilerplate"],
                 [*spelling, *[f"policies/{name}" for name in POLICIES]],
                 env={"SOURCE_DATE_EPOCH": "1795521600"})


def report():
    expected = (TESTS / "cli/report.expected").read_text(encoding="utf-8")
    result = run(GCC / "tests/report")
    if result.stdout == expected:
        return 0, "ok report\n"
    return 1, "FAIL report: not as in report.expected\n" + result.stdout


def languages():
    """Every example in every language: words fit on a phone, and what they
    are made of is what was read."""
    expected = (TESTS / "golden/languages.txt").read_text(encoding="utf-8")
    result = run(GCC / "tests/probes")
    if result.stdout != expected:
        return 1, "FAIL probes: not as in golden/languages.txt\n" + \
            "".join(difflib.unified_diff(expected.splitlines(True),
                                         result.stdout.splitlines(True)))
    with tempfile.TemporaryDirectory() as temporary:
        code, output = steps(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund",
             "--prefix", TESTS / "pages"],
            ["python3", TESTS / "tools/languages.py", POLICYC, temporary],
            ["sh", TESTS / "pages/check.sh", "--only", "reflow,matrix",
             *[pathlib.Path(temporary) / name for name in POLICIES]])
    return code, "ok probes\n" + output


def man_pages():
    pages = sorted(ROOT.glob("man/*.[157]"))
    return steps(["mandoc", "-T", "lint", "-W", "warning", *pages,
                  GCC / "man/policyc-policy.5", GCC / "man/policyc-rules.7",
                  GCC / "man/policyc-changes.7"])


def static():
    """The release that starts fastest: all in one file, and nothing of ICU."""
    code, output = setup(STATIC, "-Dstatic=true", "--buildtype=release",
                         compiler="gcc")
    if code:
        return code, output
    # "not a dynamic executable", and the size that ICU's data alone exceeds.
    if not run("ldd", STATIC / "cli/policyc").returncode or \
            (STATIC / "cli/policyc").stat().st_size > 16 << 20:
        return 1, "FAIL a library is needed, or ICU is part of the program\n"
    return steps(
        ["python3", TESTS / "tools/golden.py", STATIC / "cli/policyc"],
        ["python3", TESTS / "cli/run.py", STATIC / "cli/policyc"])


def oom(folder):
    return steps(*[[folder / "tests/oom", f"policies/{name}/policy.yaml",
                    f"policies/{name}/sv.xlf", "sv"]
                   for name in ("shop", "isms-online")])


SUITES = {
    "floors": lambda: steps(["python3", TESTS / "tools/floors.py", ROOT]),
    "gcc": lambda: setup(GCC, compiler="gcc"),
    "unit": lambda: meson_tests(GCC),
    "golden": lambda: steps(["python3", TESTS / "tools/golden.py", POLICYC]),
    "rules": lambda: steps(["python3", TESTS / "tools/rules.py", POLICYC]),
    "redline": lambda: steps(["python3", TESTS / "tools/redline.py",
                              GCC / "tests/redline", POLICYC]),
    "gate": lambda: steps(["python3", TESTS / "tools/gate.py", POLICYC]),
    "history": lambda: steps(["python3", TESTS / "tools/history.py",
                              POLICYC]),
    "changes": lambda: steps(
        ["python3", TESTS / "tools/changes.py", POLICYC],
        ["python3", TESTS / "tools/every.py", POLICYC,
         TESTS / "changes/base/policy.yaml"],
        ["python3", TESTS / "tools/every.py", "--equal", POLICYC,
         TESTS / "cases/notice/all-facts.yaml",
         *[f"policies/{name}/policy.yaml" for name in POLICIES]]),
    "examples": examples,
    "seed": lambda: steps(["python3", TESTS / "tools/seed.py", POLICYC]),
    "cli": lambda: steps(["python3", TESTS / "cli/run.py", POLICYC]),
    "report": report,
    "reports": reports,
    "exchange": exchange,
    "schema": lambda: steps(["python3", TESTS / "schema.py", POLICYC]),
    "man": man_pages,
    "docs": lambda: steps(["python3", TESTS / "tools/docs.py", POLICYC]),
    "reference": lambda: steps(["python3", TESTS / "reference/check.py",
                                POLICYC]),
    "clang": lambda: setup(CLANG, "-Db_sanitize=address,undefined",
                           "-Db_lundef=false", compiler="clang"),
    "unit-sanitized": lambda: meson_tests(
        CLANG, UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1"),
    "golden-sanitized": lambda: steps(
        ["python3", TESTS / "tools/golden.py", CLANG / "cli/policyc"],
        env={"UBSAN_OPTIONS": "halt_on_error=1"}),
    "redline-sanitized": lambda: steps(
        ["python3", TESTS / "tools/redline.py", CLANG / "tests/redline",
         POLICYC],
        env={"UBSAN_OPTIONS": "halt_on_error=1"}),
    "oom": lambda: oom(GCC),
    "oom-sanitized": lambda: oom(CLANG),
    "oom-everywhere": lambda: steps(
        ["python3", TESTS / "fault/oom.py", POLICYC,
         GCC / "tests/failmalloc.so"]),
    "same-bytes": same_bytes,
    "valgrind": valgrind,
    "io-faults": lambda: steps(["python3", TESTS / "fault/io.py", POLICYC]),
    "hostile": lambda: steps(["python3", TESTS / "fault/hostile.py",
                              POLICYC]),
    "static": static,
    "pages": pages,
    "languages": languages,
}


def main():
    names = sys.argv[1:] or list(SUITES)
    if names == ["--list"]:
        print("\n".join(SUITES))
        return 0
    passed = failed = 0
    for name in names:
        start = time.monotonic()
        code, output = SUITES[name]()
        good = len(PASSED.findall(output))
        bad = len(FAILED.findall(output))
        if code and not bad:
            bad = 1
        if not good and not bad:
            good = 1
        passed += good
        failed += bad
        print(f"{name}: {good} passed, {bad} failed "
              f"({time.monotonic() - start:.0f} s)", flush=True)
        if code or bad:
            print(output, flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
