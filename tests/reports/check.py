#!/usr/bin/env python3
"""Checks each format of the reports of `policyc check`, `diff` and `gate`
against what reads it.

usage: check.py POLICYC

SARIF against the schema of OASIS (npm: @microsoft/jest-sarif), JUnit against
Ant's (npm: junit-xml), JSON against the schema that policyc prints, the others
by what their readers document.  Each with findings, and with none.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
FORMATS = ("text", "short", "json", "sarif", "github", "gitlab", "junit",
           "checkstyle", "rdjson")
FINDINGS = ["--select", "checks", "--select", "always-fails"]
VERSIONS = ["former.yaml", "changed"]
LEVELS = {"significant": "warning", "review": "warning", "notable": "info",
          "editorial": "info"}
failed = 0


def run(policyc, *words, env=None):
    done = subprocess.run(
        [policyc, *words, "--config", "none", "--color=never"], cwd=HERE,
        stdin=subprocess.DEVNULL, capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795521600", **(env or {})},
        timeout=60, check=False)
    return done.returncode, done.stdout.decode("utf-8"), \
        done.stderr.decode("utf-8")


def finding(change):
    """What formats of findings make of a change, as JSON has it."""
    message = f"{change['class']}: {change['message']}"
    was = change["old_place"]
    if was and not change["new_place"]:
        message += " (it was at {file}:{line}:{column})".format(**was)
    return {"rule": change["rule"], "level": LEVELS[change["class"]],
            "message": message, "accepted": change["accepted"],
            "file": "changed/policy.yaml", "change": change}


class Reports:
    """A command's reports in each format: with findings, and without any."""

    def __init__(self, policyc, command, some, none):
        self.command, self.policyc = command, policyc
        self.some = {f: run(policyc, command, *some, "-f", f)
                     for f in FORMATS}
        self.none = {f: run(policyc, command, *none, "-f", f)
                     for f in FORMATS}
        self.data, self.empty = (
            {f: json.loads(reports[f][1])
             for f in ("json", "sarif", "gitlab", "rdjson")}
            for reports in (self.some, self.none))
        found = self.data["json"]
        self.shown = found["findings"] if "findings" in found else \
            [finding(change) for change in found["changes"]]
        self.alerts = [f for f in self.shown if not f["accepted"]]


def status(policyc):
    """Reports of complete, partial, missing and no translations."""
    root = HERE.parent
    for policies in (["../policies/shop", "../policies/minimal"],
                     ["cli/files/renamed"], ["cli/files/florist"],
                     ["cli/files/florist", "--locale", "da"]):
        done = subprocess.run(
            [policyc, "i18n", "status", "--config", "none", "-f", "json",
             *policies], cwd=root, capture_output=True, timeout=60,
            check=False)
        report = json.loads(done.stdout)
        # A language that is not there is an error, not a row.
        if report["locales"]:
            yield done.returncode, report


def say(name, problem):
    global failed
    failed += bool(problem)
    print(f"{problem}\nFAIL {name}" if problem else f"ok {name}", flush=True)


def test(name):
    def decorate(function):
        try:
            say(name, function())
        except Exception as error:  # every complaint of a checker is a failure
            say(name, f"{type(error).__name__}: {error}")
    return decorate


def ant_schema(folder):
    source = (MODULES / "junit-xml/src/index.test.ts").read_text("utf-8")
    file = pathlib.Path(folder) / "ant.xsd"
    file.write_text(re.search(r"antJunitSchema = '(.*?)';\n", source,
                              re.S)[1], "utf-8")
    return file


def rules_of(policyc):
    return json.loads(subprocess.run(
        [policyc, "rules", "-f", "json"], check=True,
        capture_output=True).stdout)["rules"]


def region(place):
    """The text that a place in a result of SARIF holds, in one line."""
    file = place["physicalLocation"]["artifactLocation"]["uri"]
    at = place["physicalLocation"]["region"]
    lines = (HERE / file).read_text("utf-8").splitlines()
    return lines[at["startLine"] - 1][at["startColumn"] - 1:
                                      at["endColumn"] - 1]


def results(report):
    return [r for x in report["runs"] for r in x["results"]]


def by_format(r):
    """What holds of each command's reports."""
    command = r.command

    @test(f"{command}: exit codes")
    def _():
        return [f"{name}: {r.some[name]}, {r.none[name]}" for name in FORMATS
                if (r.some[name][0], r.none[name][0]) != (1, 0)
                or r.some[name][2] or r.none[name][2]]

    @test(f"{command}: json, by its own schema")
    def _():
        schema = json.loads(subprocess.run(
            [r.policyc, "schema", command], check=True,
            capture_output=True).stdout)
        for report in (r.data["json"], r.empty["json"]):
            jsonschema.Draft202012Validator(schema).validate(report)
        return [] if not r.empty["json"].get("findings") and \
            not r.empty["json"].get("changes") else "not empty"

    @test(f"{command}: sarif, by the schema of OASIS")
    def _():
        schema = json.loads(next((MODULES / "@microsoft/jest-sarif").rglob(
            "sarif-2.1.0*.json")).read_text("utf-8"))
        for report in (r.data["sarif"], r.empty["sarif"]):
            jsonschema.Draft4Validator(schema).validate(report)
        return "not empty" if results(r.empty["sarif"]) else []

    @test(f"{command}: sarif, as code scanning wants it")
    def _():
        sarif = r.data["sarif"]["runs"][0]
        rules = sarif["tool"]["driver"]["rules"]
        lines = []
        if "$schema" not in r.data["sarif"]:
            lines.append("no $schema")
        if sarif["automationDetails"]["id"] != f"policyc/{command}/":
            lines.append(sarif["automationDetails"]["id"])
        for rule in rules:
            for key in ("shortDescription", "fullDescription", "help"):
                if not 0 < len(rule[key]["text"].encode()) <= 1024:
                    lines.append(f"{rule['id']}: {key}")
        prints = [x["partialFingerprints"]["primaryLocationLineHash"]
                  for x in sarif["results"]]
        if len(set(prints)) != len(prints):
            lines.append("fingerprints repeat")
        for result in sarif["results"]:
            place = result["locations"][0]["physicalLocation"]
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                lines.append(f"{result['ruleId']}: index")
            if not {"startLine", "startColumn", "endLine",
                    "endColumn"} <= set(place["region"]):
                lines.append(f"{result['ruleId']}: region")
            if not (HERE / place["artifactLocation"]["uri"]).is_file():
                lines.append(f"{result['ruleId']}: no relative URI")
        if [x["ruleId"] for x in sarif["results"]] != \
                [f["rule"] for f in r.alerts]:
            lines.append("results are not the alerts")
        return lines

    @test(f"{command}: gitlab, by its documentation")
    def _():
        report = r.data["gitlab"]
        lines = [] if r.empty["gitlab"] == [] else ["not empty"]
        for issue in report:
            if issue["severity"] not in ("info", "minor", "major", "critical",
                                         "blocker"):
                lines.append(issue["severity"])
            if issue["location"]["path"].startswith("/") or \
                    issue["location"]["lines"]["begin"] < 1 or \
                    issue["check_name"] not in issue["description"]:
                lines.append(str(issue))
        if len({i["fingerprint"] for i in report}) != len(r.alerts):
            lines.append("fingerprints repeat or are missing")
        return lines

    @test(f"{command}: rdjson, by its documentation")
    def _():
        report = r.data["rdjson"]
        lines = [str(d) for d in report["diagnostics"]
                 if d["severity"] not in ("ERROR", "WARNING", "INFO")
                 or not d["message"] or not d["location"]["path"]]
        if len(report["diagnostics"]) != len(r.alerts):
            lines.append("diagnostics are not the alerts")
        if r.empty["rdjson"]["diagnostics"]:
            lines.append("not empty")
        return lines

    @test(f"{command}: junit, by Ant's schema")
    def _():
        with tempfile.TemporaryDirectory() as folder:
            schema = ant_schema(folder)
            for name, reports in (("some", r.some), ("none", r.none)):
                file = pathlib.Path(folder) / f"{name}.xml"
                file.write_text(reports["junit"][1], "utf-8")
                done = subprocess.run(
                    ["xmllint", "--noout", "--schema", schema, file],
                    capture_output=True, text=True, check=False)
                if done.returncode:
                    return done.stderr
        return []

    @test(f"{command}: junit's totals add up")
    def _():
        lines = []
        for reports in (r.some, r.none):
            for suite in xml.fromstring(reports["junit"][1]):
                cases = suite.findall("testcase")
                bad = [c for c in cases if c.find("failure") is not None]
                if (int(suite.get("tests")), int(suite.get("failures"))) != \
                        (len(cases), len(bad)):
                    lines.append(suite.attrib)
        suite = xml.fromstring(r.none["junit"][1])[0]
        if not int(suite.get("tests")) or int(suite.get("failures")):
            lines.append("what passed is not shown")
        return lines

    @test(f"{command}: junit shows all that was found")
    def _():
        report = "".join(xml.fromstring(r.some["junit"][1]).itertext())
        return [f["message"] for f in r.shown
                if f": {f['level']}: {f['message']}" +
                (" (accepted)" if f["accepted"] else "") + "\n" not in report]

    @test(f"{command}: checkstyle holds every alert")
    def _():
        errors = xml.fromstring(r.some["checkstyle"][1]).findall(".//error")
        if list(xml.fromstring(r.none["checkstyle"][1])):
            return "not empty"
        return [] if [(e.get("severity"), e.get("message")) for e in errors] \
            == [(f["level"], f["message"]) for f in r.alerts] \
            else "other messages"

    @test(f"{command}: github: one command a line, nothing loose")
    def _():
        lines = r.some["github"][1].splitlines()
        form = re.compile(r"::(error|warning|notice) title=[a-z0-9-]+,file="
                          r"[^,:\r\n]+(,line=\d+,endLine=\d+"
                          r"(,col=\d+,endColumn=\d+)?)?::[^\r\n]+")
        wrong = [line for line in lines if not form.fullmatch(line)]
        if r.none["github"][1]:
            wrong.append("not empty")
        if len(lines) != len(r.alerts):
            wrong.append(f"{len(lines)} lines for {len(r.alerts)} alerts")
        return wrong

    @test(f"{command}: short: one line a finding")
    def _():
        form = re.compile(r"[a-z/]+\.yaml:\d+:\d+: [a-z]+: .+ "
                          r"\[[a-z0-9-]+\]( \(accepted\))?")
        lines = r.some["short"][1].splitlines()
        wrong = [line for line in lines if not form.fullmatch(line)]
        if sum(line.endswith(" (accepted)") for line in lines) != \
                len(r.shown) - len(r.alerts):
            wrong.append("not what was accepted")
        return wrong or ([] if len(lines) == len(r.shown)
                         else "missing lines")


def of_check(policyc):
    r = Reports(policyc, "check", [*FINDINGS, "broken.yaml"],
                ["--select", "regimes-unknown", "clean.yaml"])
    by_format(r)

    @test("check: the case has what reports can have")
    def _():
        levels = {f["level"] for f in r.shown}
        return [] if levels == {"error", "warning", "info"} and \
            any(f["fix"] for f in r.shown) and \
            any(f["accepted"] for f in r.shown) and \
            any(f.get("line") != f.get("end_line") for f in r.shown) \
            else f"{levels}"

    @test("check: json counts what nobody accepted")
    def _():
        counts = r.data["json"]["counts"]
        return [level for level in ("error", "warning", "info")
                if counts[level] !=
                len([f for f in r.alerts if f["level"] == level])]

    @test("check: rdjson carries suggestions")
    def _():
        return [] if any("suggestions" in d for d in
                         r.data["rdjson"]["diagnostics"]) else "none"

    @test("check: junit shows what judged, and nothing else")
    def _():
        # The last one needs another, which runs unheard.
        chosen = {"accept-unused", "regimes-unknown", "eu13-transfer-adequacy"}
        _, output, _ = run(policyc, "check", "--fail-on", "warning", "-f",
                           "junit",
                           *(f"--select={rule}" for rule in sorted(chosen)),
                           HERE.parent / "rules/accept-unused.bad.yaml")
        cases = xml.fromstring(output)[0].findall("testcase")
        judged = {c.get("name") for c in cases} & \
            {x["id"] for x in rules_of(policyc) if x["silenceable"]}
        failures = [c.get("name") for c in cases
                    if c.find("failure") is not None]
        return [] if judged == chosen and failures == ["accept-unused"] \
            else f"{judged} {failures}"

    @test("check: github: at most ten of a level")
    def _():
        entries = "".join(f"  p{i}: {{titel: X}}\n" for i in range(40))
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "policy.yaml"
            file.write_text((HERE / "clean.yaml").read_text("utf-8") +
                            "purposes:\n" + entries, "utf-8")
            _, output, _ = run(policyc, "check", "-f", "github", str(file))
        errors = [line for line in output.splitlines()
                  if line.startswith("::error")]
        return [] if len(errors) == 10 and " more " in errors[-1] \
            else f"{len(errors)} errors"

    @test("check: github: paths begin at the workspace")
    def _():
        _, output, _ = run(policyc, "check", *FINDINGS, "-f", "github",
                           "broken.yaml",
                           env={"GITHUB_WORKSPACE": str(HERE.parent)})
        return [] if "file=reports/broken.yaml," in output else output

    @test("several reports in one run")
    def _():
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "report.sarif"
            code, output, _ = run(policyc, "check", *FINDINGS, "-f", "short",
                                  "-f", f"sarif={file}", "broken.yaml")
            same = file.read_text("utf-8") == r.some["sarif"][1] and \
                output == r.some["short"][1] and code == 1
            left = [f.name for f in pathlib.Path(folder).iterdir()]
        return [] if same and left == ["report.sarif"] else f"{left} {code}"

    @test("a report that cannot be written is no answer")
    def _():
        code, _, error = run(policyc, "check", "-f",
                             "sarif=/proc/nowhere/report.sarif",
                             "broken.yaml")
        return [] if code == 2 and "/proc/nowhere" in error \
            else f"{code} {error}"


def of_diff(policyc):
    r = Reports(policyc, "diff", ["--exit-code", *VERSIONS],
                ["--exit-code", "changed", "changed"])
    by_format(r)
    changes = {f["change"]["path"]: f["change"] for f in r.shown}
    alerts = dict(zip([f["change"]["path"] for f in r.alerts],
                      results(r.data["sarif"])))

    @test("diff: the case has what reports can have")
    def _():
        return [] if {c["class"] for c in changes.values()} == set(LEVELS) \
            and any(c["accepted"] for c in changes.values()) \
            and any(c["new_place"] and c["new_place"]["line"] !=
                    c["new_place"]["end_line"] for c in changes.values()) \
            else f"{changes}"

    @test("diff: what is gone is shown where it was taken from")
    def _():
        # A value, a member of a set, an entry, and all that there was.
        where = {"controller.dpo.email": "controller",
                 "purposes.newsletter.recipients.post-office": "recipients",
                 "recipients.shop": "recipients",
                 "children.directed": '"1.0"'}
        gone = [path for path, c in changes.items() if not c["new_place"]]
        lines = [f"{path}: {region(alerts[path]['locations'][0])}"
                 for path, text in where.items()
                 if region(alerts[path]["locations"][0]) != text]
        at = [alerts[path]["locations"][0]["physicalLocation"]["region"]
              ["startLine"] for path in list(where)[1:3]]
        if at[0] >= at[1]:
            lines.append("the purpose's recipients are not the policy's")
        return lines or ([] if sorted(gone) == sorted(where) else f"{gone}")

    @test("diff: sarif tells the former place")
    def _():
        was = {"controller.dpo.email": "dpo@bakery.example",
               "recipients.shop": "shop",
               "retention.letters.period": "P1Y",
               "children.directed": "no"}
        return [path for path, text in was.items()
                if [region(x) for x in alerts[path]["relatedLocations"]]
                != [text]]

    @test("diff: fingerprints are those of the changes")
    def _():
        return [path for path, result in alerts.items()
                if result["partialFingerprints"]["primaryLocationLineHash"]
                != f"{changes[path]['fingerprint']}:1"]

    @test("diff: rules are the rules on changes")
    def _():
        rules = json.loads(subprocess.run(
            [policyc, "rules", "--changes", "-f", "json"], check=True,
            capture_output=True).stdout)["rules"]
        titles = {x["id"]: x["title"] for x in rules}
        lines = [x["id"] for x in
                 r.data["sarif"]["runs"][0]["tool"]["driver"]["rules"]
                 if x["shortDescription"]["text"] != titles[x["id"]]]
        cases = [c.get("name") for c in
                 xml.fromstring(r.some["junit"][1]).iter("testcase")]
        return lines or ([] if sorted(cases) == sorted(titles)
                         else "junit does not show each of them")

    @test("diff: junit fails by what makes the answer no")
    def _():
        lines = []
        for words, classes in (([], []),
                               (["--fail-on", "significant"],
                                ["significant"]),
                               (["--fail-on", "review"],
                                ["significant", "notable", "review"])):
            _, output, _ = run(policyc, "diff", "-f", "junit", *words,
                               *VERSIONS)
            bad = {c.get("name") for c in
                   xml.fromstring(output).iter("testcase")
                   if c.find("failure") is not None}
            if bad != {c["rule"] for c in changes.values()
                       if c["class"] in classes}:
                lines.append(f"{words}: {bad}")
        return lines

    @test("diff: github: the gravest first, and at most ten of a level")
    def _():
        clean = (HERE / "clean.yaml").read_text("utf-8")
        with tempfile.TemporaryDirectory() as folder:
            old, new = (pathlib.Path(folder) / f"{n}.yaml" for n in "ab")
            old.write_text(clean, "utf-8")
            new.write_text(clean.replace("Privacy notice", "A notice of ours")
                           + "recipients:\n" +
                           "".join(f"  r{i}: {{label: R}}\n"
                                   for i in range(40)), "utf-8")
            _, output, _ = run(policyc, "diff", "-f", "github", str(old),
                               str(new))
        lines = [line for line in output.splitlines()
                 if line.startswith("::warning")]
        return [] if len(lines) == 10 and "::significant: " in lines[0] and \
            lines[-1].endswith("run policyc diff to see all") else output


def of_gate(policyc):
    some = ["--against", *VERSIONS]
    r = Reports(policyc, "gate", some,
                ["--against", "former.yaml", "former.yaml"])
    by_format(r)
    gate = {x["id"] for x in rules_of(policyc) if x["theme"] == "gate"} | \
        {"version-not-bumped"}

    def cases(*words):
        _, output, _ = run(policyc, "gate", *words, "-f", "junit")
        return {c.get("name"): c.find("failure") is None
                for c in xml.fromstring(output).iter("testcase")}

    @test("gate: junit shows each rule that judged")
    def _():
        judged = cases(*some)
        failing = {name for name, passed in judged.items() if not passed}
        return [] if gate <= set(judged) and \
            failing == {f["rule"] for f in r.alerts} else f"{judged}"

    @test("gate: junit shows none that is off")
    def _():
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "settings.yaml"
            file.write_text("policyc: 1\nrules: {change-summary-missing: off}"
                            "\n", "utf-8")
            done = subprocess.run(
                [policyc, "gate", *some, "--config", file, "-f", "junit"],
                cwd=HERE, capture_output=True, check=False)
        left = {c.get("name") for c in
                xml.fromstring(done.stdout).iter("testcase")}
        return [] if gate - left == {"change-summary-missing"} else f"{left}"

    @test("gate: sarif tells what came with a branch")
    def _():
        former = (HERE / "former.yaml").read_text("utf-8")
        with tempfile.TemporaryDirectory() as folder:
            base = pathlib.Path(folder) / "base.yaml"
            base.write_text(former.replace("P1Y", "P3Y"), "utf-8")
            _, output, _ = run(policyc, "gate", *some, "--since", str(base),
                               "-f", "sarif")
        judged, brought = json.loads(output)["runs"]
        state = {x["ruleId"]: x["baselineState"] for x in brought["results"]}
        return [] if judged["automationDetails"]["id"] == "policyc/gate/" \
            and brought["automationDetails"]["id"] == "policyc/diff/" \
            and state.pop("retention-lengthened") == "unchanged" \
            and set(state.values()) == {"new"} \
            and not any("baselineState" in x for x in judged["results"]) \
            else output


def main():
    policyc = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    of_check(policyc)
    of_diff(policyc)
    of_gate(policyc)

    @test("i18n check: a run of its own")
    def _():
        _, output, _ = run(policyc, "i18n", "check", "-f", "sarif",
                           str(HERE.parent.parent / "policies/shop"))
        return [] if json.loads(output)["runs"][0]["automationDetails"]["id"] \
            == "policyc/i18n/check/" else output

    @test("rules, by their own schema")
    def _():
        schema, rules = (json.loads(subprocess.run(
            [policyc, *words], check=True, capture_output=True).stdout)
            for words in (["schema", "rules"], ["rules", "-f", "json"]))
        jsonschema.Draft202012Validator(schema).validate(rules)
        return []

    @test("i18n status, by its own schema")
    def _():
        schema = json.loads(subprocess.run(
            [policyc, "schema", "i18n-status"], check=True,
            capture_output=True).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        for code, entries in status(policyc):
            jsonschema.Draft202012Validator(schema).validate(entries)
            if code != (not all(e["gate_met"] for e in entries["locales"])):
                return f"exit code {code}: {entries}"
        return []

    @test("i18n status counts each text once")
    def _():
        lines = []
        for _, report in status(policyc):
            for e in report["locales"]:
                done = e["translated"] + e["reviewed"] + e["approved"]
                if e["missing"] + e["stale"] + done != e["units"] or \
                        e["coverage"] != 10000 * done // e["units"] / 1e4 or \
                        e["words_done"] > e["words"]:
                    lines.append(str(e))
        return lines

    print(f"{failed} failed")
    return 1 if failed else 0


sys.exit(main())
