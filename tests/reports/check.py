#!/usr/bin/env python3
"""Checks each format of the reports, of `policyc check` above all, against
what reads it.

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
failed = 0


def run(policyc, *options, policy="broken.yaml", env=None):
    done = subprocess.run(
        [policyc, "check", "--config", "none", "--color=never", *options,
         policy], cwd=HERE, stdin=subprocess.DEVNULL, capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795521600", **(env or {})},
        timeout=60, check=False)
    return done.returncode, done.stdout.decode("utf-8"), \
        done.stderr.decode("utf-8")


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


def main():
    policyc = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    broken, clean = {}, {}
    for name in FORMATS:
        broken[name] = run(policyc, *FINDINGS, "-f", name)
        clean[name] = run(policyc, "--select", "regimes-unknown", "-f", name,
                          policy="clean.yaml")
    data = {name: json.loads(broken[name][1])
            for name in ("json", "sarif", "gitlab", "rdjson")}
    empty = {name: json.loads(clean[name][1])
             for name in ("json", "sarif", "gitlab", "rdjson")}
    shown = data["json"]["findings"]
    alerts = [f for f in shown if not f["accepted"]]

    @test("exit codes")
    def _():
        return [f"{name}: {broken[name][0]}, {clean[name][0]}"
                for name in FORMATS
                if (broken[name][0], clean[name][0]) != (1, 0)
                or broken[name][2] or clean[name][2]]

    @test("the case has what reports can have")
    def _():
        levels = {f["level"] for f in shown}
        return [] if levels == {"error", "warning", "info"} and \
            any(f["fix"] for f in shown) and \
            any(f["accepted"] for f in shown) and \
            any(f.get("line") != f.get("end_line") for f in shown) \
            else f"{levels}"

    @test("json, by its own schema")
    def _():
        schema = json.loads(subprocess.run(
            [policyc, "schema", "check"], check=True,
            capture_output=True).stdout)
        for report in (data["json"], empty["json"]):
            jsonschema.Draft202012Validator(schema).validate(report)
        return [] if empty["json"]["findings"] == [] else "not empty"

    @test("json counts what nobody accepted")
    def _():
        counts = data["json"]["counts"]
        return [level for level in ("error", "warning", "info")
                if counts[level] !=
                len([f for f in alerts if f["level"] == level])]

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

    @test("sarif, by the schema of OASIS")
    def _():
        schema = json.loads(next((MODULES / "@microsoft/jest-sarif").rglob(
            "sarif-2.1.0*.json")).read_text("utf-8"))
        for report in (data["sarif"], empty["sarif"]):
            jsonschema.Draft4Validator(schema).validate(report)
        return []

    @test("sarif, as code scanning wants it")
    def _():
        sarif = data["sarif"]["runs"][0]
        rules = sarif["tool"]["driver"]["rules"]
        lines = []
        if "$schema" not in data["sarif"]:
            lines.append("no $schema")
        for rule in rules:
            for key in ("shortDescription", "fullDescription", "help"):
                if not 0 < len(rule[key]["text"].encode()) <= 1024:
                    lines.append(f"{rule['id']}: {key}")
        prints = [r["partialFingerprints"]["primaryLocationLineHash"]
                  for r in sarif["results"]]
        if len(set(prints)) != len(prints):
            lines.append("fingerprints repeat")
        for result in sarif["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                lines.append(f"{result['ruleId']}: index")
            if not {"startLine", "startColumn", "endLine",
                    "endColumn"} <= set(region):
                lines.append(f"{result['ruleId']}: region")
        if len(sarif["results"]) != len(alerts):
            lines.append("results are not the alerts")
        return lines

    @test("gitlab, by its documentation")
    def _():
        report = data["gitlab"]
        lines = [] if empty["gitlab"] == [] else ["not empty"]
        for issue in report:
            if issue["severity"] not in ("info", "minor", "major", "critical",
                                         "blocker"):
                lines.append(issue["severity"])
            if issue["location"]["path"].startswith("/") or \
                    issue["location"]["lines"]["begin"] < 1 or \
                    issue["check_name"] not in issue["description"]:
                lines.append(str(issue))
        if len({i["fingerprint"] for i in report}) != len(alerts):
            lines.append("fingerprints repeat or are missing")
        return lines

    @test("rdjson, by its documentation")
    def _():
        report = data["rdjson"]
        lines = [str(d) for d in report["diagnostics"]
                 if d["severity"] not in ("ERROR", "WARNING", "INFO")
                 or not d["message"] or not d["location"]["path"]]
        if len(report["diagnostics"]) != len(alerts):
            lines.append("diagnostics are not the alerts")
        if not any("suggestions" in d for d in report["diagnostics"]):
            lines.append("no suggestion")
        return lines

    @test("junit, by Ant's schema")
    def _():
        with tempfile.TemporaryDirectory() as folder:
            schema = ant_schema(folder)
            for name, report in (("broken", broken), ("clean", clean)):
                file = pathlib.Path(folder) / f"{name}.xml"
                file.write_text(report["junit"][1], "utf-8")
                done = subprocess.run(
                    ["xmllint", "--noout", "--schema", schema, file],
                    capture_output=True, text=True, check=False)
                if done.returncode:
                    return done.stderr
        return []

    @test("junit's totals add up")
    def _():
        lines = []
        for report in (broken, clean):
            for suite in xml.fromstring(report["junit"][1]):
                cases = suite.findall("testcase")
                bad = [c for c in cases if c.find("failure") is not None]
                if (int(suite.get("tests")), int(suite.get("failures"))) != \
                        (len(cases), len(bad)):
                    lines.append(suite.attrib)
        suite = xml.fromstring(clean["junit"][1])[0]
        if not int(suite.get("tests")) or int(suite.get("failures")):
            lines.append("what passed is not shown")
        return lines

    @test("junit shows what judged, and nothing else")
    def _():
        rules = json.loads(subprocess.run(
            [policyc, "rules", "-f", "json"], check=True,
            capture_output=True).stdout)["rules"]
        # The last one needs another, which runs unheard.
        chosen = {"accept-unused", "regimes-unknown", "eu13-transfer-adequacy"}
        _, output, _ = run(policyc, "--fail-on", "warning", "-f", "junit",
                           *(f"--select={rule}" for rule in sorted(chosen)),
                           policy=HERE.parent / "rules/accept-unused.bad.yaml")
        cases = xml.fromstring(output)[0].findall("testcase")
        judged = {c.get("name") for c in cases} & \
            {r["id"] for r in rules if r["silenceable"]}
        failures = [c.get("name") for c in cases
                    if c.find("failure") is not None]
        return [] if judged == chosen and failures == ["accept-unused"] \
            else f"{judged} {failures}"

    @test("checkstyle holds every alert")
    def _():
        errors = xml.fromstring(broken["checkstyle"][1]).findall(".//error")
        if list(xml.fromstring(clean["checkstyle"][1])):
            return "not empty"
        return [] if [e.get("message") for e in errors] == \
            [f["message"] for f in alerts] else "other messages"

    @test("github: one command a line, nothing loose")
    def _():
        lines = broken["github"][1].splitlines()
        form = re.compile(r"::(error|warning|notice) title=[a-z0-9-]+,file="
                          r"[^,:\r\n]+(,line=\d+,endLine=\d+"
                          r"(,col=\d+,endColumn=\d+)?)?::[^\r\n]+")
        wrong = [line for line in lines if not form.fullmatch(line)]
        if clean["github"][1]:
            wrong.append("not empty")
        if len(lines) != len(alerts):
            wrong.append(f"{len(lines)} lines for {len(alerts)} alerts")
        return wrong

    @test("github: at most ten of a level")
    def _():
        entries = "".join(f"  p{i}: {{titel: X}}\n" for i in range(40))
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "policy.yaml"
            file.write_text((HERE / "clean.yaml").read_text("utf-8") +
                            "purposes:\n" + entries, "utf-8")
            _, output, _ = run(policyc, "-f", "github", policy=str(file))
        errors = [line for line in output.splitlines()
                  if line.startswith("::error")]
        return [] if len(errors) == 10 and " more " in errors[-1] \
            else f"{len(errors)} errors"

    @test("github: paths begin at the workspace")
    def _():
        _, output, _ = run(policyc, *FINDINGS, "-f", "github",
                           env={"GITHUB_WORKSPACE": str(HERE.parent)})
        return [] if "file=reports/broken.yaml," in output else output

    @test("short: one line a finding")
    def _():
        form = re.compile(r"broken\.yaml:\d+:\d+: (error|warning|info): .+ "
                          r"\[[a-z0-9-]+\]( \(accepted\))?")
        lines = broken["short"][1].splitlines()
        wrong = [line for line in lines if not form.fullmatch(line)]
        return wrong or ([] if len(lines) == len(shown) else "missing lines")

    @test("several reports in one run")
    def _():
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "report.sarif"
            code, output, _ = run(policyc, *FINDINGS, "-f", "short", "-f",
                                  f"sarif={file}")
            same = file.read_text("utf-8") == broken["sarif"][1] and \
                output == broken["short"][1] and code == 1
            left = [f.name for f in pathlib.Path(folder).iterdir()]
        return [] if same and left == ["report.sarif"] else f"{left} {code}"

    @test("a report that cannot be written is no answer")
    def _():
        code, _, error = run(policyc, "-f",
                             "sarif=/proc/nowhere/report.sarif")
        return [] if code == 2 and "/proc/nowhere" in error \
            else f"{code} {error}"

    print(f"{failed} failed")
    return 1 if failed else 0


sys.exit(main())
