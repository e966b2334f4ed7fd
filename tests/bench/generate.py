#!/usr/bin/env python3
"""Writes a policy of a given size, and its pseudo-translation.

    generate.py N FOLDER [POLICYC]

FOLDER/policy.yaml gets 13 N purposes, 5 N recipients, 3 N retention rules and
N groups of 12 cookies each; what every entry refers to is a constant number
of others, so that the notice grows as the policy does.  Given the command
`policyc`, FOLDER/sv.xlf is made by `policyc i18n update`, and every text in
it is answered with itself in other letters.  Nothing is random: the same N
gives the same bytes.
"""
import pathlib
import re
import subprocess
import sys

HEAD = """\
policyc: 1

notice:
  id: generated
  kind: privacy-notice
  title: Privacy notice
  version: "1.0"
  effective: 2026-01-01
  published: 2026-01-01
  status: in-force
  language: en-GB
  locales: [%(locales)s]
  regimes: [uk-gdpr, eu-gdpr, pecr, eprivacy]
  url: https://www.example.com/privacy/
  summary: >-
    How we collect and use personal data when you visit our website, talk to us or work on our
    platform, and what you can do about it.

controller:
  legal_name: Example Limited
  registration: {number: "1234567", register: Companies House, country: GB}
  sector: private
  establishments: [GB]
  contact:
    email: privacy@example.com
    phone: "+44 20 7946 0000"
    postal: {lines: [1 Example Street], city: Brighton, postcode: BN1 1AA, country: GB}
  dpo: {status: appointed, email: dpo@example.com}
  representatives: none
  joint_controllers: none

complaints:
  authorities: [gb-ic]
  controller_route: {email: dpo@example.com, respond_within: P30D}

scope:
  countries: [GB]
  services:
    platform: The platform in the cloud
    website: {label: The website that supports the platform, url: "https://www.example.com"}

audiences:
  visitors: Visitors to our website
  users: Registered users of the platform
  customers: Contacts at our customers

data_types:
  name: {label: First and last name, group: identity, requirement: contractual}
  email: {label: E-mail address, group: contact, requirement: contractual}
  phone: {label: Telephone number, group: contact, requirement: optional}
  address: {label: Business address, group: contact, requirement: contractual}
  payment: {label: "Bank, card and other payment details", group: financial, requirement: contractual}
  ip-address: {label: IP address, group: technical, requirement: optional}
  device: {label: Device type and pages visited, group: technical, requirement: optional}

not_collected: [special-categories, criminal-offences]
not_shared: [third-party-marketing]

provision:
  consequence: >-
    If the law or a contract requires data that you do not provide, we may be unable to perform
    the contract.

sources:
  direct:
    kind: data-subject
    channels: Forms, chat, calls, your profile and your support requests
    data: [name, email, phone, address, payment]
  automatic:
    kind: observed
    channels: Your use of the website and the platform, partly through cookies
    data: [ip-address, device]

further_use:
  compatible: >-
    We use personal data only for the purpose we collected them for, or for another one that we
    reasonably find compatible with it.

hosting: {primary: GB}

security:
  measures: >-
    We protect the confidentiality, integrity and availability of personal data, so that they
    are not lost by accident, used, changed or disclosed without permission.
  breach: {notify_within: PT24H}

automated_decisions: none

rights:
  respond_within: P1M
  fee: Exercising your rights is normally free.
  contact: [privacy@example.com, dpo@example.com]

children: {directed: false, knowingly: false}

changes:
  text: We update this notice from time to time.
  channels:
    - {audience: customers, by: email}
    - {audience: users, by: in-app}
    - {audience: visitors, by: website}
  notice_period: P30D
"""

PURPOSE = """\
  purpose-%(i)d:
    label: Task number %(i)d
    title: To carry out task number %(i)d for you and to answer what you ask about it
    audiences: [%(audience)s]
    services: [%(service)s]
    data: [%(data)s]
    bases:
%(bases)s    recipients: [recipient-%(r)d]
    retention: [rule-%(k)d]
"""

BASES = [
    """\
      - basis: contract
""",
    """\
      - basis: legitimate-interests
        when: you have not objected to **task %(i)d**
        interest:
          holder: controller
          text: knowing how well task %(i)d works for the people who use it
          assessed: true
""",
    """\
      - basis: consent
        when: you have asked for task %(i)d
        consent:
          collect: You tick a box on the form for task %(i)d.
          withdraw: >-
            Write to {controller.contact.email}, or use the link that stands in each message
            of task %(i)d.
""",
    """\
      - basis: legal-obligation
        law: The law that governs task %(i)d
""",
]

RECIPIENT = """\
  recipient-%(i)d:
    label: Supplier %(i)d
    role: %(role)s
    category: %(category)s
    countries: [%(country)s]
    text: >-
      Supplier %(i)d works for us under contract; its [own notice](https://supplier-%(i)d.example.com/privacy)
      says what it does with `data`.
    url: https://supplier-%(i)d.example.com/privacy
"""

TRANSFER = """\
  transfer-%(i)d:
    to: [US]
    recipients: [recipient-%(i)d]
    mechanism: [scc-commission, uk-addendum]
    purpose: support and accounting, part %(i)d
"""

RETENTION = """\
  rule-%(i)d:
    label: Records of kind %(i)d
    data: [%(data)s]
    period: P%(years)dY
    trigger: you stop being a customer of service %(i)d
    reason: tax law and other legal duties
    after: [erase, anonymise]
"""

GROUP = """\
    group-%(i)d:
      title: Cookies of feature %(i)d
      surface: %(service)s
      category: %(category)s
      purpose: >-
        They count visitors and record which pages of feature %(i)d these viewed, so that we
        can make reports and improve it.
      items:
"""

COOKIES = [
    "        _c%(i)d_a%(j)d: {provider: recipient-%(r)d, party: third, duration: P2Y}\n",
    "        c%(i)d_b%(j)d: {party: first, purpose: Remembers choice %(j)d of feature %(i)d, duration: session}\n",
    """\
        c%(i)d_c%(j)d:
          party: first
          purpose: Fills in field %(j)d of feature %(i)d when you come back
          value: "`true` or `false`"
          set_when: you choose to have it remembered
          duration: P90D
""",
]

DATA = ["name, email", "name, phone, address", "email, ip-address, device",
        "name, email, payment", "ip-address, device"]


def pick(items, i):
    return items[i % len(items)]


def purposes(n):
    for i in range(13 * n):
        yield PURPOSE % {
            "i": i, "audience": pick(["visitors", "users", "customers, users"], i),
            "service": pick(["website", "platform"], i), "data": pick(DATA, i),
            "bases": pick(BASES, i) % {"i": i}, "r": i % (5 * n), "k": i % (3 * n)}


def recipients(n):
    for i in range(5 * n):
        yield RECIPIENT % {
            "i": i, "role": pick(["processor", "processor", "controller"], i),
            "category": pick(["hosting", "support", "analytics", "accounting"], i),
            "country": "US" if i % 5 == 4 else "GB"}


def transfers(n):
    for i in range(4, 5 * n, 5):
        yield TRANSFER % {"i": i}


def retention(n):
    for i in range(3 * n):
        yield RETENTION % {"i": i, "data": pick(DATA, i), "years": 1 + i % 9}


def cookies(n):
    for i in range(n):
        yield GROUP % {"i": i, "service": pick(["website", "platform"], i),
                       "category": pick(["analytics", "functional"], i)}
        for j in range(12):
            yield pick(COOKIES, j) % {"i": i, "j": j, "r": (i + j) % (5 * n)}


def policy(n, locales):
    yield HEAD % {"locales": ", ".join(locales)}
    yield "\npurposes:\n"
    yield from purposes(n)
    yield "\nrecipients:\n"
    yield from recipients(n)
    yield "\ntransfers:\n"
    yield from transfers(n)
    yield "\nretention:\n"
    yield from retention(n)
    yield ("\ncookies:\n  consent:\n"
           "    mechanism: A banner asks you before we set any cookie that is not strictly necessary.\n"
           "    withdraw: Use the cookie settings link at the foot of each page.\n"
           "  groups:\n")
    yield from cookies(n)


# So many that no word stays English: a build refuses a translation that is.
LETTERS = str.maketrans("aeostAEOST", "åéöšţÅÉÖŠŢ")


def pseudo(text):
    """Other letters outside of tags, entities and {references}."""
    parts = re.split(r"(<[^>]*>|&[^;]*;|\{[^}]*\})", text)
    return "".join(p if i % 2 else p.translate(LETTERS) for i, p in enumerate(parts))


def translate(xlf):
    """Answers every <source> that has no <target>."""
    def answer(m):
        return f"{m[1]}{m[2]}<source{m[3]}>{m[4]}</source>{m[2]}<target{m[3]}>{pseudo(m[4])}</target>"

    xlf = re.sub(r'(<segment[^>]*>)(\s*)<source([^>]*)>(.*?)</source>(?!\s*<target)',
                 answer, xlf, flags=re.S)
    return re.sub(r"<segment(?: state=\"initial\")?>", '<segment state="translated">', xlf)


def generate(n, folder, policyc=None):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    locales = ["en-GB", "sv"] if policyc else ["en-GB"]
    (folder / "policy.yaml").write_text("".join(policy(n, locales)), encoding="utf-8")
    if policyc:
        xlf = folder / "sv.xlf"
        xlf.unlink(missing_ok=True)
        subprocess.run([policyc, "i18n", "update", "-q", str(folder)], check=True)
        xlf.write_text(translate(xlf.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    generate(int(sys.argv[1]), *sys.argv[2:])
