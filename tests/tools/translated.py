"""The examples of rules about translations: a small policy and its
translation in one file, which rules.py writes out as two.

  locale: sv
  policy:                 # merged into POLICY; texts are in its language
    notice: {title: Privacy notice}
  targets:                # by unit; other units have none
    notice.title: Integritetsmeddelande
    notice.summary:
      target: Det här är en text.
      source: This is a text.      # that the translator saw; or the policy's
      state: reviewed              # or initial, final; else translated
      waive: "RULE: reason"        # a note
      approved: true               # signed for these texts, or a digest
  messages: {...}         # policyc's own sentences, in place of a policy
  settings: {...}         # .policyc.yaml
  file: |                 # the translation file as it is, in place of targets
    <?xml ...
"""
import copy
import hashlib
import re
from xml.sax.saxutils import escape

import yaml

POLICY = {
    "policyc": 1,
    "notice": {"id": "shop-privacy", "version": "1.0", "language": "en-GB",
               "title": "Privacy notice"},
    "controller": {"legal_name": "Fern & Co AB",
                   "contact": {"email": "hello@fern.example"}},
}
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" \
srcLang="{source}" trgLang="{target}">
  <file id="shop-privacy">
"""


def merged(base, over):
    if not isinstance(base, dict) or not isinstance(over, dict):
        return over
    return {**base, **{k: merged(base.get(k), v) for k, v in over.items()}}


def text_at(policy, path):
    """The text of a unit: keys may hold stops, and lists are by id."""
    node, rest = policy, path
    while rest:
        if isinstance(node, list):
            keys = {str(x.get("id")): x for x in node if isinstance(x, dict)}
        else:
            keys = {str(k): v for k, v in node.items()}
        key = next((k for k in sorted(keys, key=len, reverse=True)
                    if rest == k or rest.startswith(k + ".")), None)
        if key is None:
            raise KeyError(path)
        node, rest = keys[key], rest[len(key) + 1:]
    return node


def collapsed(text):
    return re.sub("[ \t\r\n]+", " ", str(text)).strip(" ")


BREAK = re.compile(r"\s*\n\n(?:- )?|\s*\n- ")  # between paragraphs and items


def coded(text, data):
    """Breaks become codes, as i18n update writes them."""
    pieces = BREAK.split(str(text).strip())
    breaks = BREAK.findall(str(text).strip())
    out = escape(collapsed(pieces[0]))
    for code, piece in zip(breaks, pieces[1:]):
        data.append(code)
        out += (f'<ph id="{len(data)}" dataRef="d{len(data)}"/>'
                + escape(collapsed(piece)))
    return out


def unit(path, source, value, locale):
    value = value if isinstance(value, dict) else {"target": value}
    written = value.get("source", source)
    source = collapsed(written)
    target = value.get("target")
    data = []
    lines = [f'    <unit id="{path}">']
    approved = value.get("approved")
    if approved is True:
        signed = "\0".join([path, locale, source, collapsed(target)]) + "\0"
        approved = hashlib.sha256(signed.encode()).hexdigest()
    if approved:
        lines.append('      <mda:metadata><mda:metaGroup category="policyc">'
                     f'<mda:meta type="approved-sha256">{approved}'
                     "</mda:meta></mda:metaGroup></mda:metadata>")
    if "waive" in value:
        lines.append('      <notes><note category="waive">'
                     f"{escape(value['waive'])}</note></notes>")
    pair = [f"        <source>{coded(written, data)}</source>"]
    if target is not None:
        pair.append(f"        <target>{coded(target, data)}</target>")
    if data:
        lines += ["      <originalData>", *[
            f'        <data id="d{i + 1}">{code}</data>'
            for i, code in enumerate(data)], "      </originalData>"]
    lines += [f'      <segment state="{value.get("state", "translated")}">'
              if target is not None else "      <segment>", *pair]
    return "\n".join([*lines, "      </segment>", "    </unit>", ""])


def is_translated(file):
    return re.search(r"^locale:", file.read_text("utf-8"), re.M)


def write_messages(case, folder):
    """A message of each id in a folder i18n; returns what to check."""
    folder = folder / "i18n"
    folder.mkdir()
    (folder / "messages.yaml").write_text(
        yaml.safe_dump(case["messages"], allow_unicode=True,
                       sort_keys=False), "utf-8")
    units = ""
    for path, value in case["targets"].items():
        stem, _, category = path.rpartition(".")
        entry = case["messages"].get(path) or case["messages"][stem]
        forms = entry.get("plural", {})
        units += unit(path, entry.get("text") or
                      forms.get(category, forms["other"]), value,
                      case["locale"])
    (folder / f"{case['locale']}.xlf").write_text(
        HEAD.format(source="en-GB", target=case["locale"]) + units +
        "  </file>\n</xliff>\n", "utf-8")
    return ["--boilerplate"]


def write(file, folder):
    """Writes the policy and its translation; returns what to add to the
    command line."""
    case = yaml.safe_load(file.read_text("utf-8"))
    if "messages" in case:
        return write_messages(case, folder)
    locale = case["locale"]
    policy = merged(copy.deepcopy(POLICY), case.get("policy", {}))
    source = policy["notice"]["language"]
    policy["notice"].setdefault("locales", [source, locale])
    (folder / "policy.yaml").write_text(
        yaml.safe_dump(policy, allow_unicode=True, sort_keys=False,
                       width=10000), "utf-8")
    if "settings" in case:
        (folder / ".policyc.yaml").write_text(
            yaml.safe_dump({"policyc": 1, **case["settings"]}), "utf-8")
    text = case.get("file")
    if text is None and "targets" in case:
        text = HEAD.format(source=source, target=locale) + "".join(
            unit(path, text_at(policy, path), value, locale)
            for path, value in case["targets"].items()) + \
            "  </file>\n</xliff>\n"
    if text is not None:
        (folder / f"{locale}.xlf").write_text(text, "utf-8")
    return []
