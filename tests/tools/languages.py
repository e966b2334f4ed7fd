#!/usr/bin/env python3
"""Writes the example policies in every language that policyc writes, with
pseudo-translations where there are no real ones.

usage: languages.py POLICYC OUT

OUT/NAME holds the notices of policies/NAME.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
POLICIES = ["isms-online", "minimal", "shop"]


def languages():
    """Those that have a file of boilerplate, English, and those of tests."""
    return ["en-GB", *sorted(f.stem for f in (ROOT / "i18n").glob("*.xlf")),
            "en-XA", "ar-XB"]


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True,
                          text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stderr


def main():
    policyc, out = sys.argv[1], pathlib.Path(sys.argv[2])
    tags = languages()
    with tempfile.TemporaryDirectory() as folder:
        for name in POLICIES:
            policy = pathlib.Path(folder) / name
            shutil.copytree(ROOT / "policies" / name, policy)
            file = policy / "policy.yaml"
            text, count = re.subn(r"^  locales: \[.*\]$",
                                  f"  locales: {json.dumps(tags)}",
                                  file.read_text("utf-8"), flags=re.M)
            if count != 1:
                sys.exit(f"{file}: where are its locales?")
            file.write_text(text, "utf-8")
            run(policyc, "i18n", "pseudo", "-q", policy)
            # Pseudo-translations hold no terms of the law.
            settings = policy / "settings.yaml"
            settings.write_text("policyc: 1\n"
                                "rules: {glossary-missing: off}\n", "utf-8")
            run(policyc, "build", "-q", "--config", settings, policy, "-o",
                out / name)
            written = {f.name for f in (out / name).iterdir()}
            print(f"{'ok' if written == set(tags) else 'FAIL'} {name} in "
                  f"{len(written)} languages")
    print(f"{'ok' if len(tags) == 28 else 'FAIL'} {len(tags)} languages")


main()
