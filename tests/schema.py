"""Validates policies against `policyc schema policy` with an independent
validator, and checks that broken variants of them are refused.

Usage: schema.py POLICYC [POLICY.yaml ...]
"""

import copy
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML as the model means it: dates are texts, only true and false are
    flags, and NO is Norway."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers
            if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool",
                             yaml.resolver.re.compile(r"^(true|false)$"),
                             list("tf"))

SMALL = """
policyc: 1
notice: {id: shop, title: Privacy notice, version: "1.0", language: en-GB,
         effective: 2026-01-31, locales: [en-GB, nb-NO], regimes: [eu-gdpr]}
controller:
  legal_name: Example AB
  establishments: NO
  contact: {email: privacy@example.com, url: "https://example.com/contact"}
  representatives: none
audiences: {users: People who use the shop}
data_types: {email: E-mail address, phone: {label: Telephone, group: contact}}
recipients: none
lawful_bases: {consent: You may withdraw it., contract: {note: Ours.}}
purposes:
  orders:
    title: To handle orders
    formerly: [buying]
    data: email
    bases: [contract, {id: debts, basis: legitimate-interests,
                       interest: recovering debts}]
  requests: {data: any, bases: legal-obligation, recipients: none}
retention: {orders: {period: P1Y6M, data: [email], after: erase}}
children: {directed: false, min_age: 16}
cookies:
  groups:
    own:
      category: strictly-necessary
      items: {"cluster_<id>": {purpose: Filters, duration: session},
              _ga: Counts visitors}
changes: {channels: [{audience: users, by: email}]}
sections: [controller, {id: promise, title: Promise, text: We promise.}]
"""

# What to put where in SMALL so that it is no policy any more.
DELETE = object()
BROKEN = [
    ("policyc", DELETE),
    ("policyc", 2),
    ("notice", DELETE),
    ("notice.id", DELETE),
    ("notice.id", "My Shop"),
    ("notice.titel", "Privacy"),
    ("notice.title", ""),
    ("notice.title", None),
    ("notice.version", "1.x"),
    ("notice.effective", "2026-13-01"),
    ("notice.effective", "31 January 2026"),
    ("notice.language", "english (UK)"),
    ("notice.locales", "en-GB"),
    ("notice.regimes", ["gdpr"]),
    ("notice.kind", "privacy"),
    ("notice.summary", ["a", "list"]),
    ("controller.establishments", ["Norway"]),
    ("controller.contact.email", "privacy at example.com"),
    ("controller.contact.email", "a@b@example.com"),
    ("controller.contact.url", "javascript:alert(1)"),
    ("controller.contact.url", "https://exa mple.com/"),
    ("controller.contact.formerly", "old"),
    ("controller.representatives", "nobody"),
    ("controller", "none"),
    ("audiences.My users", "People"),
    ("audiences.users", None),
    ("data_types.phone.group", "contacts"),
    ("lawful_bases.contracts", "No such basis."),
    ("purposes.orders.formerly", ["Not An Id"]),
    ("purposes.orders.data", {"email": True}),
    ("purposes.orders.bases", ["contracts"]),
    ("purposes.orders.bases", [{"when": "needed"}]),
    ("purposes.orders.profiling", "perhaps"),
    ("purposes.orders.id", "orders"),
    ("purposes.requests.recipients", "any thing"),
    ("retention.orders.period", "P"),
    ("retention.orders.period", "P1YT"),
    ("retention.orders.period", "P1W2D"),
    ("retention.orders.period", "session"),
    ("retention.orders.period", "6 years"),
    ("retention.orders.after", "burn"),
    ("children.min_age", -1),
    ("children.min_age", "sixteen"),
    ("cookies.groups.own.items._ga", {"duration": "forever"}),
    ("cookies.groups.own.items", ["_ga"]),
    ("changes.channels", [{"audience": "users"}]),
    ("changes.channels", {"audience": "users", "by": "email"}),
    ("sections", ["promise"]),
    ("sections", [{"title": "No id", "text": "Here."}]),
    ("unknown", "x"),
]


def broken(policy, path, value):
    policy = copy.deepcopy(policy)
    *way, last = path.split(".")
    place = policy
    for part in way:
        place = place[part]
    if value is DELETE:
        del place[last]
    else:
        place[last] = value
    return policy


def used_keys(schema, part, value, found):
    """Into `found`: by name of a definition, the keys that the value states."""
    name = part.get("$ref", "#").rsplit("/", 1)[-1]
    if "$ref" in part:
        part = schema["$defs"][name]
    for choice in part.get("anyOf", []):
        used_keys(schema, {**choice, "$comment": name}, value, found)
    name = part.get("$comment", name)
    if isinstance(value, list) and "items" in part:
        for item in value:
            used_keys(schema, part["items"], item, found)
    if not isinstance(value, dict):
        return
    known = part.get("properties", {})
    found.setdefault(name, set()).update(known.keys() & value.keys())
    for key, item in value.items():
        inner = known.get(key, part.get("additionalProperties"))
        if inner:
            used_keys(schema, inner, item, found)


def unused_keys(schema, policy):
    """Keys that a policy which should state all of them does not."""
    found = {}
    used_keys(schema, schema, policy, found)
    parts = {"#": schema, **schema["$defs"]}
    for name, part in parts.items():
        for choice in [part, *part.get("anyOf", [])]:
            for key in choice.get("properties", {}):
                if key not in found.get(name, ()) and key != "formerly":
                    yield f"{name}/{key}"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parent.parent
    text = subprocess.run([sys.argv[1], "schema", "policy"], check=True,
                          stdout=subprocess.PIPE).stdout
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failed = 0

    small = yaml.load(SMALL, Loader)
    policies = {"the small policy": small}
    for path in [root / "tests/cases/notice/all-facts.yaml", *(
            sys.argv[2:] or sorted(root.glob("policies/*/policy.yaml")))]:
        policies[str(path)] = yaml.load(
            pathlib.Path(path).read_text("utf-8"), Loader)
    for name, policy in policies.items():
        for error in validator.iter_errors(policy):
            where = ".".join(str(part) for part in error.absolute_path)
            best = jsonschema.exceptions.best_match([error])
            print(f"{name}: {where}: {best.message}")
            failed += 1
    for path, value in BROKEN:
        if validator.is_valid(broken(small, path, value)):
            shown = "nothing" if value is DELETE else repr(value)
            print(f"accepted although {path} is {shown}")
            failed += 1

    # One case shows what the notice makes of every key.
    every = root / "tests/cases/notice/all-facts.yaml"
    for key in unused_keys(schema, policies[str(every)]):
        print(f"{every.name} does not state {key}")
        failed += 1

    # Every object of the schema is closed and explains itself.
    for name, part in schema["$defs"].items():
        objects = [o for o in [part, *part.get("anyOf", [])]
                   if o.get("type") == "object"]
        for found in objects:
            if found.get("additionalProperties") is not False:
                print(f"$defs/{name} is open")
                failed += 1
            for key, value in found["properties"].items():
                if not value.get("description"):
                    print(f"$defs/{name}/{key} has no description")
                    failed += 1
    print(f"{len(policies)} policies, {len(BROKEN)} broken variants, "
          f"{failed} failures")
    sys.exit(failed > 0)


main()
