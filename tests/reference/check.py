#!/usr/bin/env python3
"""Checks that the reference notice says every fact, and repeats no defect.

usage: check.py POLICYC         build policies/isms-online and check it, then
                                break the outputs in many ways: each break
                                must be noticed
       check.py --outputs DIR   check these outputs only
"""
import collections
import csv
import functools
import html
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
POLICY = HERE.parent.parent / "policies/isms-online"
LOCALES = ["en-GB", "sv"]
FORMATS = ["html", "xml", "md"]
FACTS = range(1, 133)
GAP = " … "  # in a phrase of facts.csv: other words may stand between
IN_FORCE = "https://www.isms.online/privacy-policy/"
BANNER = {"en-GB": ("Archived.", "Read the notice in force"),
          "sv": ("Arkiverad.", "Läs det gällande integritetsmeddelandet")}
VERSION = {"en-GB": r"Version 2\.6,? last updated 4 August 2021\b",
           "sv": r"Version 2\.6,? senast uppdaterad (den )?4 augusti 2021\b"}
TITLE = {"en-GB": "Privacy notice", "sv": "Integritetsmeddelande"}

# Frequent words of one language that are no words of the other.
ENGLISH = set("""
    the of and to or that this with are not you your our we it if when what
    they their them from by can may which will does do who how more any about
    us other than only these those there been was were has have its as where
    why because please contact also such into after before""".split())
SWEDISH = set("""
    och att som är det den de en ett vi du din ditt dina vår våra oss på av
    för med till inte om när eller kan har från vid så men dem deras dess
    sig sin sina var vad vilka vilken hur även också andra där bara detta
    dessa denna efter innan mot ska""".split())
# What is written alike in both languages.
ALIKE = re.compile(r"""\b(version|status|finland|cookies?|support|english|
    svenska|markdown|xml|google|hubspot|leadfeeder|freshchat|freshworks|
    youtube|cloudflare|iso|iec)\b""", re.I | re.X)

# What the XML also says as a value, and where.
TYPED = [
    ("meta/version", "number", "2.6"),
    ("meta/version", "updated", "2021-08-04"),
    ("meta/version", "status", "archived"),
    ("facts/family", "role", "parent"),
    ("facts/controller/registration", "number", "4922343"),
    ("facts/not-collected", "kinds", "special-categories criminal-offences"),
    ("facts/not-shared", "kinds", "third-party-marketing"),
    ("facts/retention/rule", "period", "P6Y"),
    ("facts/security/breach", "notify-within", "PT24H"),
    ("facts/rights", "respond-within", "P1M"),
    ("facts/cookies/group/cookie", "variants", "2"),
]

Block = collections.namedtuple("Block", "ids text prose")


def normal(text):
    text = re.sub("[\u00ad\u200b-\u200d\u2060\ufeff]", "", text)
    return " ".join(text.split())


def without_addresses(text):
    return normal(re.sub(r"https?://\S+|\S+@\S+|\bISMS\.online\b", " ", text))


class Output:
    """What a reader of one file sees, block by block, with its links and
    identifiers.  `said` is text beside the visible one: labels and titles."""

    def __init__(self):
        self.blocks, self.links, self.said = [], [], []
        self.names = []         # (id of the cookie table, name)
        self.open, self.words, self.prose = None, [], []
        self.under = ()         # the subheading above, if it has an id

    def add(self, ids, text, prose):
        ids = tuple(ids) + self.under
        if self.open is not None and self.open != ids:
            self.close()
        self.open = ids
        self.words.append(text)
        if prose:
            self.prose.append(text)

    def close(self):
        text = normal("".join(self.words))
        if text:
            self.blocks.append(Block(self.open, text, without_addresses(
                "".join(self.prose))))
        self.open, self.words, self.prose = None, [], []

    @functools.cache
    def text(self, at=None):
        return " ".join(block.text for block in self.blocks
                        if not at or at in block.ids)

    @functools.cache
    def readable(self):
        return [block.prose for block in self.blocks] + [
            without_addresses(text) for text in self.said]


class Page(html.parser.HTMLParser):
    INLINE = {"a", "span", "strong", "em", "b", "i", "code", "time", "wbr",
              "abbr"}
    VOID = {"br", "wbr", "meta", "link", "img", "hr", "input", "use"}

    def __init__(self, out):
        super().__init__(convert_charrefs=True)
        self.out, self.stack = out, []  # (tag, id, hidden, prose)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        body = bool(self.stack) and any(e[0] == "body" for e in self.stack)
        hidden, prose = self.stack[-1][2:] if self.stack else (True, True)
        if tag == "body":
            hidden = False
        if tag in ("svg", "style", "script"):
            hidden = True
        for key in ("aria-label", "data-label", "title", "alt"):
            if attributes.get(key):
                self.out.said.append(attributes[key])
        if attributes.get("name") in ("description", "author"):
            self.out.said.append(attributes.get("content", ""))
        if tag not in self.INLINE:
            self.out.close()
        if attributes.get("translate") == "no" or tag == "code" or \
                attributes.get("lang", "").startswith("en") and body:
            prose = False
        if tag in ("section", "h2", "h3", "footer"):
            self.out.under = (attributes["id"],) if tag == "h3" and \
                "id" in attributes else ()
        if tag not in self.VOID:
            self.stack.append((tag, attributes.get("id"), hidden, prose))
        if tag == "a" and "href" in attributes:
            self.out.links.append((self.ids(), attributes["href"]))
        tags = [e[0] for e in self.stack]
        if tag == "code" and "tbody" in tags and "th" in tags:
            self.out.names.append((self.table(), ""))

    def ids(self):
        return tuple(e[1] for e in self.stack if e[1])

    def table(self):
        return next((e[1] for e in self.stack if e[0] == "table"), None)

    def handle_endtag(self, tag):
        if tag in self.VOID:
            return
        if tag not in self.INLINE:
            self.out.close()
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not self.stack:
            return
        tag, _, hidden, prose = self.stack[-1]
        if tag in ("title", "desc", "text", "tspan"):
            self.out.said.append(data)
        if hidden:
            return
        self.out.add(self.ids(), data, prose)
        tags = [e[0] for e in self.stack]
        if "code" in tags and "tbody" in tags and "th" in tags:
            table, name = self.out.names[-1]
            self.out.names[-1] = (table, name + data)


def read_html(source):
    out = Output()
    page = Page(out)
    page.feed(source)
    page.close()
    out.close()
    return out


def tag_of(element):
    return element.tag.split("}")[1]


XML_INLINE = {"name", "code", "link", "date", "strong", "em"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def walk(out, element, ids=(), prose=True):
    own = element.get("id") or element.get("of")
    ids = ids + (own,) if own else ids
    block = tag_of(element) not in XML_INLINE
    if tag_of(element) in ("name", "code", "address") or \
            element.get(XML_LANG, "").startswith("en"):
        prose = False
    if block:
        out.close()
    if tag_of(element) in ("section", "subheading"):
        out.under = (own,) if tag_of(element) == "subheading" and own else ()
    if element.get("href"):
        out.links.append((ids, element.get("href")))
    out.add(ids, element.text or "", prose)
    for child in element:
        walk(out, child, ids, prose)
        out.add(ids, child.tail or "", prose)
    if block:
        out.close()


def read_xml(source):
    out, beside = Output(), Output()
    out.root = ET.fromstring(source.encode("utf-8"))
    walk(out, out.root.find("{*}text"))
    for path in ("{*}facts", "{*}meta/{*}title", "{*}meta/{*}description"):
        walk(beside, out.root.find(path))
    out.said = [block.prose for block in beside.blocks]
    for group in out.root.iterfind("{*}facts/{*}cookies/{*}group"):
        for cookie in group.iterfind("{*}cookie"):
            out.names.append((group.get("id"), cookie.get("name")))
    return out


ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
MD_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)")


def bare(line):
    """A line of Markdown without its markup: (text, prose)."""
    codes = re.findall(r"`([^`]*)`", line)
    line = re.sub(r"`[^`]*`", "\0", ANCHOR.sub("", line))
    line = MD_LINK.sub(r"\1", line)
    line = re.sub(r"^\s*(?:#{1,6} |[-*] |\d+\. |> )?", "", line)
    line = re.sub(r"(?<!\\)\*+", "", line)
    line = html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", line))
    text = re.sub("\0", lambda _: codes.pop(0), line)
    return text, line.replace("\0", " ")


def read_markdown(source):
    out = Output()
    _, front, body = re.split(r"^---$", source, maxsplit=2, flags=re.M)
    out.said = re.findall(r'^(?:title|description): "(.*)"$', front, re.M)
    section = sub = item = pending = ()
    for line in body.splitlines():
        if not line.strip() or re.fullmatch(r"[| -]+", line):
            continue
        if ANCHOR.fullmatch(line.strip()):
            pending = tuple(ANCHOR.findall(line))
            continue
        if line.startswith("## "):
            section, sub, item = pending, (), ()
        elif line.startswith("### "):
            sub, item = pending, ()
        elif pending:
            item = pending
        pending = ()
        row = line.startswith("|")
        cells = re.split(r"(?<!\\)\|", line)[1:-1] if row else [line]
        for number, cell in enumerate(cells):
            item = tuple(ANCHOR.findall(cell)) or item
            ids = section + sub + item
            for _, target in MD_LINK.findall(re.sub("`[^`]*`", "", cell)):
                out.links.append((ids, target))
            if row and number == 0 and "".join(item).startswith("cookies-"):
                for name in re.findall("`([^`]*)`", cell):
                    out.names.append((item[0], name))
            text, prose = bare(cell)
            out.add(ids, text, False)
            out.prose.append(prose)
            out.close()
    return out


@functools.cache
def read(kind, source):
    return {"html": read_html, "xml": read_xml,
            "md": read_markdown}[kind](source)


def read_outputs(folder):
    return {(locale, kind): (folder / locale / f"isms-online-privacy.{kind}")
            .read_text(encoding="utf-8")
            for locale in LOCALES for kind in FORMATS}


def read_tables():
    tables = {}
    for path in HERE.glob("*.csv"):
        with open(path, newline="", encoding="utf-8") as file:
            tables[path.stem] = list(csv.DictReader(file))
    return tables


def says(output, row, phrase):
    text, start = output.text(row["at"]), 0
    for part in phrase.split(GAP):
        found = text.find(normal(part), start)
        if found < 0:
            return False
        start = found + len(normal(part))
    return True


def check_facts(outputs, tables):
    facts = collections.defaultdict(list)
    for row in tables["facts"]:
        facts[int(row["no"])].append(row)
    for number in FACTS:
        missing = [] if facts[number] else ["no row in facts.csv"]
        for row in facts[number]:
            if not (row["en"] and row["sv"]) and not row["why_not"]:
                missing.append("neither a phrase nor a reason")
            if not row["at"] and GAP in row["en"] + row["sv"]:
                missing.append("a gap in a phrase that stands anywhere")
            for (locale, kind), output in outputs.items():
                phrase = row[locale[:2]]
                if phrase and not says(output, row, phrase):
                    missing.append(f"{locale} {kind} at {row['at'] or 'all'}"
                                   f" does not say: {phrase}")
        yield f"fact {number}", missing
    listed = re.findall(r"^\| (\d+) \|.*\| left out:",
                        (POLICY / "README.md").read_text(encoding="utf-8"),
                        re.M)
    reasons = [str(n) for n in FACTS
               if any(row["why_not"] for row in facts[n])]
    yield "facts left out", [] if listed == reasons else [
        f"{reasons} here, {listed} in the policy's README"]


def check_cookies(outputs, tables):
    wanted = collections.defaultdict(set)
    for row in tables["cookies"]:
        wanted[row["surface"]].add(row["name"])
    count = sum(len(names) for names in wanted.values())
    yield "cookies listed", [] if count == 46 else [f"{count} names, not 46"]
    for (locale, kind), output in outputs.items():
        found, twice = collections.defaultdict(set), []
        for place, names in collections.Counter(output.names).items():
            table, name = place
            found[(table or "").split("-")[1:2][0]].add(name)
            if names > 1:
                twice.append(f"{name} stands {names} times in {table}")
        wrong = [f"{surface}: {name} is missing"
                 for surface in wanted
                 for name in sorted(wanted[surface] - found[surface])]
        wrong += [f"{surface}: {name} is no cookie of the notice"
                  for surface in list(found)
                  for name in sorted(found[surface] - wanted[surface])]
        yield f"cookies {locale} {kind}", wrong
        yield f"cookies once {locale} {kind}", twice


def words(text):
    return re.findall(r"[^\W\d_]+", text.casefold())


def check_language(outputs, _):
    for kind in FORMATS:
        english = {text.casefold()
                   for text in outputs["en-GB", kind].readable()}
        wrong = []
        for text in outputs["sv", kind].readable():
            hits = sum(word in ENGLISH for word in words(text))
            if hits >= 2 and hits > sum(word in SWEDISH
                                        for word in words(text)):
                wrong.append(f"English: {text}")
            elif text.casefold() in english and any(
                    len(word) > 2 for word in words(ALIKE.sub(" ", text))):
                wrong.append(f"as in English: {text}")
        yield f"language sv {kind}", wrong


@functools.cache
def finder(glob):
    pattern = re.escape(glob).replace(r"\*", r"[\w-]*")
    return re.compile(rf"(?<![\w-]){pattern}(?![\w<-])", re.I)


def hits(find, texts):
    for hit in find.finditer(texts):
        start = texts.rfind("\n", 0, hit.start()) + 1
        yield texts[start:].split("\n", 1)[0]


def check_words(outputs, tables):
    for (locale, kind), output in outputs.items():
        readable = "\n".join(output.readable())
        seen = "\n".join([readable] + [
            without_addresses(block.text) for block in output.blocks] + [
            name for _, name in output.names])
        yield f"never {locale} {kind}", [
            f"{row['phrase']} ({row['why']}): {text}"
            for row in tables["never"] if row["locale"] in ("*", locale)
            for text in hits(finder(row["phrase"]), seen)]
        if locale == "sv":
            yield f"terms sv {kind}", [
                f"{row['word']} ({row['term']}): {text}"
                for row in tables["discouraged-sv"]
                for text in hits(finder(row["word"]), readable)]


def ids_of(root, path):
    return {element.get("id") or element.get("of")
            for element in root.iterfind(path)}


def check_model(outputs, _):
    """What the facts of the XML must hold together."""
    for locale in LOCALES:
        root = outputs[locale, "xml"].root
        facts = root.find("{*}facts")
        yield f"typed facts {locale}", [
            f"{path}: {key} is not {value}" for path, key, value in TYPED
            if not any(element.get(key) == value for element
                       in root.iterfind("{*}" + path.replace("/", "/{*}")))]
        known = ids_of(facts, "{*}recipients/{*}recipient")
        table = set().union(*[
            ids_of(part, "{*}row") for part in root.iterfind(".//{*}table")
            if part.get("id") == "table-recipients"])
        cookies = list(facts.iterfind("{*}cookies/{*}group/{*}cookie"))
        yield f"providers {locale}", [
            f"{cookie.get('name')} is set by {cookie.get('provider')}, "
            "no row of the recipients"
            for cookie in cookies if cookie.get("party") != "first" and
            cookie.get("provider") not in known & table]
        purposes = list(facts.iterfind("{*}purposes/{*}purpose"))
        concerned = {part.get("audience") for purpose in purposes
                     for part in purpose.iterfind("{*}concerns")}
        yield f"audiences {locale}", [
            f"{audience} has no purpose" for audience in sorted(
                ids_of(facts, "{*}audiences/{*}audience") - concerned)]
        yield f"conditions {locale}", [
            f"{purpose.get('id')}: nothing tells its lawful bases apart"
            for purpose in purposes
            if sum(basis.find("{*}when") is None and
                   basis.find("{*}unless") is None
                   for basis in purpose.iterfind("{*}rests-on")) > 1]
        yield f"periods {locale}", [
            f"{purpose.get('id')} has no rule of retention"
            for purpose in purposes if purpose.find("{*}kept") is None]
    state = outputs["sv", "xml"].root.find("{*}meta/{*}translation")
    yield "translation sv", [] if state.get("units") == \
        state.get("translated") else [str(state.attrib)]


def check_frame(outputs, _):
    for (locale, kind), output in outputs.items():
        banner = output.text("archive")
        wrong = [f"the banner does not say: {text}"
                 for text in BANNER[locale] if text not in banner]
        if not any("archive" in ids and target == IN_FORCE
                   for ids, target in output.links):
            wrong.append(f"the banner has no link to {IN_FORCE}")
        yield f"banner {locale} {kind}", wrong
        yield f"version {locale} {kind}", [] if re.search(
            VERSION[locale], output.text(), re.I) else [VERSION[locale]]
        named = TITLE[locale] in output.said or any(
            block.text == TITLE[locale] for block in output.blocks)
        yield f"title {locale} {kind}", [] if named else [TITLE[locale]]


CHECKS = [check_facts, check_cookies, check_language, check_words,
          check_model, check_frame]


def verdicts(sources, tables):
    outputs = {place: read(place[1], source)
               for place, source in sources.items()}
    for check in CHECKS:
        yield from check(outputs, tables)


def report(results):
    failed = 0
    for name, wrong in results:
        failed += bool(wrong)
        print(f"FAIL {name}: {'; '.join(wrong)}" if wrong else f"ok {name}")
    return failed


# Check that must notice it, format, text of the output, and what replaces it.
# The locale is the one in the name of the check, or Swedish.
BREAKS = [
    ("fact 86", "md", "6 år efter", "5 år efter"),
    ("fact 61", "html", "(frivilligt)", ""),
    ("fact 13", "xml", "4922343", "4922344"),
    ("fact 128", "html", "knowledge.hubspot.com", "hubspot.com"),
    ("cookies sv html", "html", "hs-messages-is-", "hs-meddelanden-is-"),
    ("cookies sv xml", "xml", 'name="messagesUtk"', 'name="meddelanden"'),
    ("cookies en-GB md", "md", "<id>", ""),
    ("cookies once sv html", "html", ">__utma<", ">_ga<"),
    ("cookies once en-GB xml", "xml", 'name="__utma"', 'name="_ga"'),
    ("cookies once sv md", "md", "| `__utma` |", "| `_ga` |"),
    ("language sv html", "html", "Lagen ger dig dessa rättigheter",
     "The law gives you these rights"),
    ("language sv html", "html", ">Klagomål<", ">Complaints<"),
    ("language sv html", "html", 'data-label="Roll"', 'data-label="Role"'),
    ("language sv xml", "xml", "<label>Förnamn<", "<label>First name<"),
    ("language sv md", "md", "## Så går det till att begära något",
     "## How a request works"),
    ("never sv html", "html", "hs-messages-is-", "hs-meddelanden-is-"),
    ("never sv md", "md", "cluster_<id>_filter", "klunga_ _filter"),
    ("never en-GB md", "md", "Privacy notice", "Privacy policy"),
    ("never en-GB xml", "xml", "manifestly unfounded", "unreasonable"),
    ("terms sv md", "md", "personuppgiftsbiträde", "databehandlare"),
    ("terms sv html", "html", "Integritetsmeddelande", "Sekretesspolicy"),
    ("terms sv xml", "xml", "Berättigade intressen", "Legitima intressen"),
    ("typed facts sv", "xml", "PT24H", "PT48H"),
    ("providers sv", "xml", 'provider="recipient-leadfeeder"', ""),
    ("providers en-GB", "xml", '<row of="recipient-freshchat"', "<row"),
    ("audiences sv", "xml", '<concerns audience="audience-applicants"/>', ""),
    ("conditions en-GB", "xml", "<unless>we use aggregated reports and "
     "anonymous information</unless>", ""),
    ("periods sv", "xml", '<kept rule="retention-applications"/>', ""),
    ("translation sv", "xml", ' translated="', ' translated="0'),
    ("banner sv md", "md", "**Arkiverad.**", ""),
    ("banner en-GB html", "html", f'"{IN_FORCE}"', '"#notice"'),
    ("version sv md", "md", "senast uppdaterad den 4", "senast uppdaterad 3"),
    ("version en-GB xml", "xml", "4 August 2021", "04th August 2021"),
    ("title sv html", "html", "Integritetsmeddelande", "Cookies"),
]
# Table, and the row of it that is missing.
LOSSES = [
    ("fact 40", "facts", "no", "40"),
    ("facts left out", "facts", "no", "131"),
    ("cookies listed", "cookies", "name", "lime"),
    ("cookies sv xml", "cookies", "name", "lime"),
]


def noticed(name, sources, tables):
    wrong = next((wrong for found, wrong in verdicts(sources, tables)
                  if found == name), [])
    return [] if wrong else ["goes unnoticed"]


def breaks(sources, tables):
    for name, kind, old, new in BREAKS:
        place = ("en-GB" if "en-GB" in name else "sv", kind)
        broken = sources[place].replace(old, new)
        wrong = noticed(name, {**sources, place: broken}, tables)
        if broken == sources[place]:
            wrong = ["is not in the output any more"]
        yield f"break of {name}: {old}", wrong
    for name, table, key, value in LOSSES:
        left = [row for row in tables[table] if row[key] != value]
        yield f"loss of {table} {value}: {name}", noticed(
            name, sources, {**tables, table: left})


def main():
    tables = read_tables()
    if len(sys.argv) == 3 and sys.argv[1] == "--outputs":
        sources = read_outputs(pathlib.Path(sys.argv[2]))
        return 1 if report(verdicts(sources, tables)) else 0
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        built = subprocess.run(
            [sys.argv[1], "build", str(POLICY), "-o", folder], text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False)
        if built.returncode:
            print(f"FAIL build: {built.stdout}")
            return 1
        sources = read_outputs(pathlib.Path(folder))
    failed = report(verdicts(sources, tables))
    failed += report(breaks(sources, tables))
    return 1 if failed else 0


try:
    sys.exit(main())
except (OSError, ET.ParseError) as error:
    print(f"FAIL outputs: {error}")
    sys.exit(1)
