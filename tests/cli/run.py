#!/usr/bin/env python3
"""Runs the command as a user does and compares what comes back.

usage: run.py [--accept] POLICYC [CASE...]

A case is a folder cases/NAME with a shell script `run`, and what it gives:
`stdout`, `stderr` (missing when empty) and `exit`.  The script runs in a new
folder holding a copy of files/, with `policyc` on its PATH.  The only thing
made equal is the name of that folder, which reads TMP.  A script that exits
77 says that this machine cannot try it.  No case may leave a temporary file.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PARTS = ("stdout", "stderr", "exit")


def played(policyc, case):
    """What the script gives, as bytes by part; None when it is skipped."""
    with tempfile.TemporaryDirectory(prefix="policyc-cli-") as tmp:
        work = pathlib.Path(tmp) / "work"
        shutil.copytree(HERE / "files", work)
        tools = pathlib.Path(tmp) / "bin"
        tools.mkdir()
        (tools / "policyc").symlink_to(policyc)
        path = f"{tools}:/usr/local/bin:/usr/bin:/bin"
        keep = {k: v for k, v in os.environ.items() if "SAN_OPTIONS" in k}
        p = subprocess.run(
            ["sh", str(case / "run")], cwd=work, capture_output=True,
            stdin=subprocess.DEVNULL, timeout=120,
            env={"PATH": path, "HOME": tmp, "TERM": "dumb", **keep})
        left = [str(f) for f in work.rglob(".policyc-*")]
        if left:
            raise SystemExit(f"{case.name}: temporary files left: {left}")
    if p.returncode == 77:
        return None
    name = str(tmp).encode()
    return {
        "stdout": p.stdout.replace(name, b"TMP"),
        "stderr": p.stderr.replace(name, b"TMP"),
        "exit": b"%d\n" % p.returncode,
    }


def expected(case, part):
    file = case / part
    return file.read_bytes() if file.exists() else b""


def accept(case, got):
    for part in PARTS:
        if got[part]:
            (case / part).write_bytes(got[part])
        else:
            (case / part).unlink(missing_ok=True)


def show(part, text):
    print(f"--- {part}")
    sys.stdout.write(text.decode("utf-8", "backslashreplace"))


def main(words):
    accepting = "--accept" in words
    words = [w for w in words if w != "--accept"]
    if not words:
        raise SystemExit(__doc__)
    policyc = pathlib.Path(words[0]).resolve(strict=True)
    names = words[1:] or sorted(p.parent.name for p in
                                HERE.glob("cases/*/run"))
    bad = skipped = 0
    for name in names:
        case = HERE / "cases" / name
        got = played(policyc, case)
        if got is None:
            skipped += 1
            print(f"skipped: {name}")
        elif accepting:
            accept(case, got)
        elif all(got[p] == expected(case, p) for p in PARTS):
            print(f"ok {name}")
        else:
            bad += 1
            print(f"FAIL {name}")
            for part in PARTS:
                if got[part] != expected(case, part):
                    show(f"{part} expected", expected(case, part))
                    show(f"{part} got", got[part])
    print(f"{len(names)} cases, {bad} failed, {skipped} skipped")
    return 1 if bad or not names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
