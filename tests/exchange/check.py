#!/usr/bin/env python3
"""Translations go out to translate-toolkit (the engine of Weblate and of
pofilter) as XLIFF 1.2, are worked on there, and come back.

usage: check.py POLICYC POLICY LOCALE    (with Debian's own python3)
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from translate.storage import xliff
from translate.storage.placeables import StringElem


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stdout, done.stderr


def main():
    policyc, policy, locale = sys.argv[1:]
    failed = 0

    def say(name, good, *why):
        nonlocal failed
        failed += not good
        print(*([] if good else why), f"{'ok' if good else 'FAIL'} {name}",
              sep="\n" if why and not good else "", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        here = folder / "policy"
        shutil.copytree(policy, here)
        file = here / f"{locale}.xlf"
        before = file.read_text("utf-8")
        exported = folder / "out.xliff"

        def export():
            code, out, err = run(policyc, "i18n", "export", "-f",
                                 "xliff-1.2", "--locale", locale, here)
            exported.write_text(out, "utf-8")
            return code == 0, err

        def back():
            return run(policyc, "i18n", "import", "--locale", locale,
                       exported, here)

        good, why = export()
        say("export", good, why)
        store = xliff.xlifffile.parsefile(str(exported))
        units = re.findall(r"<unit id=", before)
        say("every unit is seen", len(store.units) == len(units) > 100,
            f"{len(store.units)} of {len(units)}")
        store.save()
        code, out, err = back()
        say("a file that was only saved changes nothing",
            code == 0 and file.read_text("utf-8") == before, out + err)

        good, why = export()
        store = xliff.xlifffile.parsefile(str(exported))
        plain = next(u for u in store.units if "{" not in u.source
                     and "*" not in u.source and " " in u.source)
        coded = next(u for u in store.units if "{" in u.source)
        last = store.units[-1]
        plain.target = "Ett annat ord"
        coded.target = coded.target + " Så är det."
        last.markfuzzy(True)
        store.save()
        code, out, err = back()
        after = file.read_text("utf-8")
        say("work comes in", code == 0
            and "<target>Ett annat ord</target>" in after
            and " Så är det." in after, out + err)
        changed = [(a, b) for a, b in zip(before.split("\n"),
                                          after.split("\n")) if a != b]
        say("three lines changed", len(changed) == 3
            and len(before.split("\n")) == len(after.split("\n")),
            *map(str, changed))
        say("what is fuzzy there is to be done here",
            any('state="initial"' in b for _, b in changed))

        good, why = export()
        store = xliff.xlifffile.parsefile(str(exported))
        coded = next(u for u in store.units if "{" in u.source)
        # The plain interface would leave the codes behind the new text.
        coded.rich_target = [StringElem("Inget av det står kvar.")]
        store.save()
        code, out, err = back()
        say("a lost code is refused, and the file stays", code == 1
            and "ph-missing" in err
            and file.read_text("utf-8") == after, str(code), err)
    return 1 if failed else 0


sys.exit(main())
