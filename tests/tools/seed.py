#!/usr/bin/env python3
"""Checks that the defects of a really published notice are found.

usage: seed.py POLICYC [--accept]

tests/cases/seed-as-published states the notice of ISMS.online as it was
published.  Beside its policy.yaml stand

  check.txt        what `policyc check` says of it, judged on its own date
  check-today.txt  the same under the law of today

--accept writes them.  The known defects are asserted rule by rule as well, so
that none of them can vanish with an accepted report.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

CASES = pathlib.Path(__file__).resolve().parent.parent / "cases"
SEED = "seed-as-published"
MIDNIGHT = "1795521600"  # the day below
TODAY = ["--as-of", "2026-11-24"]
REPORTS = {"check.txt": [], "check-today.txt": TODAY}

# Where each rule finds something, on both days: a path, or what is quoted
# where there is none; a cookie goes by its surface and name.
FOUND = {
    "recipient-undeclared": ["freshchat", "google", "hubspot", "leadfeeder",
                             "youtube"],
    "no-sale-contradicted": ["not_shared"],
    "audience-without-purpose": ["audiences.applicants"],
    "collected-not-listed": ["data_types.device-type",
                             "data_types.links-clicked",
                             "data_types.pages-visited",
                             "data_types.support-text"],
    "eu13-legitimate-interest": [
        f"purposes.{purpose}.bases.legitimate-interests.interest.text"
        for purpose in ("analytics", "marketing", "orders")],
    "transfer-country-unnamed": ["transfers.suppliers.to"],
    "cookie-duplicate-name": ["platform _ga", "platform _gid"],
    "ck-exempt-necessary": ["website hs_ab_test"],
}
# The right is younger than the notice.
LATER = {"uk13-complaint-controller": ["complaints.controller_route"]}
# Of 46 names five have a lifetime; a name on both surfaces is two names.
WITHOUT_LIFETIME = 41

# tests/cases/seed-swedish has the faults of its Swedish text, in sentences of
# our own: by rule, the units in which it is found.
SWEDISH = {
    "brand-case": ["recipients.hubspot.text"],
    "date-not-localised": ["notice.changes_summary"],
    "document-name": ["notice.summary"],
    "doubled-word": ["purposes.market.title"],
    "duplicate-row": ["data_types.links.label"],
    "end-punctuation": ["complaints.contact_us_first"],
    "false-friend": [
        "recipients.hubspot.text",
        "rights.details.objection.note",
    ],
    "gendered-pronoun": ["notice.summary"],
    "glossary-missing": ["notice.summary"],
    "hard-coded-fact": ["notice.changes_summary"],
    "heading-fragment": ["sections.lists.title"],
    "identifier-changed": [
        "cookies.groups.necessary.items.hs-messages-is-open.purpose",
        "cookies.groups.necessary.items.hs_ab_test.purpose",
    ],
    "identifier-charset": [
        "cookies.groups.necessary.items.hs-messages-is-open.purpose",
    ],
    "identifier-dangling": [
        "cookies.groups.necessary.items.hs_ab_test.purpose",
    ],
    "inline-code-spacing": [
        "cookies.groups.necessary.items.destroy_mfa_session_on_logout.purpose",
    ],
    "lang-mismatch": ["notice.changes_summary"],
    "leaked-internal": ["data_types.name.label"],
    "legal-basis-name": [
        "purposes.newsletter.bases.legitimate-interests.interest.text",
        "purposes.orders.title",
        "rights.details.objection.note",
    ],
    "link-target": ["sections.notices.text"],
    "list-item-count": ["sections.short.text"],
    "list-mixed-language": ["sections.lists.text"],
    "lowercase-after-stop": ["recipients.police.text"],
    "mandatory-unit-untranslated": ["retention.audit.trigger"],
    "number-mismatch": ["retention.audit.reason"],
    "pc-mismatch": ["cookies.consent.withdraw"],
    "ph-missing": ["retention.audit.reason"],
    "protected-term": ["sections.post.text"],
    "punct-spacing": ["complaints.contact_us_first"],
    "quotes-style": ["rights.details.access.note"],
    "sentence-count": ["rights.details.erasure.note"],
    "source-words-left": ["sections.lists.text"],
    "target-equals-source": [
        "audiences.visitors.label",
        "cookies.groups.necessary.purpose",
        "sections.notices.title",
    ],
    "term-discouraged": [
        "complaints.contact_us_first",
        "recipients.police.text",
        "rights.details.objection.note",
        "rights.details.rectification.note",
        "sections.lists.text",
        "security.breach.text",
    ],
    "term-inconsistent": ["sections.rows.text"],
    "triple-letter": ["cookies.intro"],
    "unit-not-localised": ["retention.audit.reason"],
    "whitespace-edge": ["cookies.groups.measurement.items._ga.purpose"],
}

# Its misspelt words, which hunspell finds when it is asked to; and those that
# are not Swedish, each of which another rule finds as well.
SPELT = {
    "cookies.intro": ["webbbeacons"],
    "cookies.groups.measurement.purpose": ["särksiljer"],
    "cookies.groups.necessary.items.hs-messages-is-open.purpose": [
        "chattfönstretöppet", "hs-meddelanden-is-öppen"],
    "data_types.name.label": ["Parent"],
    "retention.audit.reason": ["years"],
}

COOKIE = re.compile(r"cookies\.groups\.(website|platform)[^.]*\.items\."
                    r"([^.]+)")


def check(policyc, options):
    done = subprocess.run(
        [policyc, "check", "--config", "none", "--color", "never", *options,
         SEED], cwd=CASES, stdin=subprocess.DEVNULL, capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": MIDNIGHT}, text=True,
        errors="replace", timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def report(policyc, name, options, accept):
    file = CASES / SEED / name
    code, output, errors = check(policyc, options)
    text = f"exit {code}\n{output}{errors}"
    if accept:
        file.write_text(text, "utf-8")
    if not file.exists() or file.read_text("utf-8") != text:
        return [f"{name} is not what it says now:", text]
    return []


def place(finding):
    path = finding["path"]
    if not path:
        return re.search("'([^']*)'", finding["message"])[1]
    cookie = COOKIE.match(path)
    if not cookie:
        return path
    name = re.sub(":([0-9A-F]{2})", lambda x: chr(int(x[1], 16)), cookie[2])
    return f"{cookie[1]} {name}"


def places(policyc, options):
    """By rule: where it finds something, each place as often as it does."""
    code, output, errors = check(policyc, [*options, "-f", "json"])
    if code != 1 or errors:
        sys.exit(f"FAIL exit {code}\n{output}{errors}")
    found = {}
    for finding in json.loads(output)["findings"]:
        found.setdefault(finding["rule"], []).append(place(finding))
    return found


def expected(rule, wanted, found):
    got = sorted(found.get(rule, []))
    return [] if got == wanted else [f"{rule} finds {got}, not {wanted}"]


def lifetimes(found):
    got = set(found.get("ck-duration", []))
    return [] if len(got) == WITHOUT_LIFETIME else [
        f"ck-duration finds {len(got)} cookies, not {WITHOUT_LIFETIME}:",
        *sorted(got)]


def say(name, lines):
    print("\n".join(lines + [f"{'FAIL' if lines else 'ok'} {name}"]),
          flush=True)
    return bool(lines)


def defects(policyc, day, options):
    found = places(policyc, options)
    later = LATER if options else dict.fromkeys(LATER, [])
    failed = sum(say(f"{rule}, {day}", expected(rule, wanted, found))
                 for rule, wanted in {**FOUND, **later}.items())
    return failed + say(f"ck-duration, {day}", lifetimes(found))


def swedish(policyc):
    """Every kind of fault in the translation, and nothing but that."""
    done = subprocess.run(
        [policyc, "i18n", "check", "--config", "none", "-f", "json",
         "seed-swedish"], cwd=CASES, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False)
    found = {}
    for finding in json.loads(done.stdout)["findings"]:
        # That it was written by hand is no fault of the seed's.
        if finding["rule"] != "file-not-canonical":
            found.setdefault(finding["rule"], []).append(finding["path"])
    return sum(say(f"{rule}, in Swedish",
                   expected(rule, sorted(SWEDISH.get(rule, [])), found))
               for rule in sorted({*SWEDISH, *found}))


def spelling(policyc):
    """Off by default, asked for by name, and nothing but what is misspelt."""
    done = subprocess.run(
        [policyc, "i18n", "check", "--config", "none", "-f", "json",
         "--select", "spelling", "seed-swedish"], cwd=CASES,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        check=False)
    found = {}
    for finding in json.loads(done.stdout)["findings"]:
        if finding["rule"] == "spelling":
            found.setdefault(finding["path"], []).append(
                re.search("'([^']*)'", finding["message"])[1])
    found = {path: sorted(words) for path, words in found.items()}
    return say("spelling, in Swedish", [] if found == SPELT else [
        f"the misspelt words are {found}, not {SPELT}"])


def main():
    words = [w for w in sys.argv[1:] if w != "--accept"]
    accept = "--accept" in sys.argv
    if len(words) != 1:
        sys.exit(__doc__)
    policyc = str(pathlib.Path(words[0]).resolve(strict=True))
    failed = sum(say(name, report(policyc, name, options, accept))
                 for name, options in REPORTS.items())
    failed += defects(policyc, "on its own date", [])
    failed += defects(policyc, "today", TODAY)
    failed += swedish(policyc)
    failed += spelling(policyc)
    print(f"{failed} failed")
    return 1 if failed else 0


sys.exit(main())
