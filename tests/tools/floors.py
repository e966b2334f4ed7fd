#!/usr/bin/env python3
"""Who may include whom: the floors of lib/README.md, and one door for each
foreign library.

usage: floors.py [ROOT]
"""
import pathlib
import re
import sys

ROOM = {
    "base": {"base"},
    "cldr": {"base", "cldr"},
    "source": {"base", "source", "rules.h"},
    "yaml": {"base", "source", "yaml"},
    "model": {"base", "cldr", "source", "yaml", "model", "data.h", "rules.h",
              "changes.h"},
    "text": {"base", "cldr", "source", "text", "messages.h"},
    "check": {"base", "cldr", "source", "model", "text", "check", "data.h",
              "rules.h"},
    "i18n": {"base", "cldr", "source", "yaml", "model", "text", "i18n",
             "data.h", "rules.h", "languages.h"},
    "diff": {"base", "cldr", "source", "text", "diff", "i18n/lexicon.h"},
    "redline": {"base", "cldr", "text", "diff", "redline"},
    "change": {"base", "cldr", "source", "model", "text", "check", "change",
               "data.h", "changes.h"},
    "doc": {"base", "cldr", "source", "model", "text", "doc", "data.h",
            "messages.h"},
    "emit": {"base", "doc", "emit"},
    "lib": {"base", "cldr", "source", "yaml", "model", "text", "check", "i18n",
            "diff", "redline", "change", "doc", "emit", "rules.h", "changes.h",
            "data.h", "policyc.h", "blocks.h", "compile.h", "dump.h",
            "gate.h", "version.h"},
    "cli": {"policyc.h", "cli"},
}
DOORS = {
    "yaml.h": "lib/yaml/tree.c",
    "cmark.h": "lib/doc/inline.c",
    # By its events where each instruction counts, and as a tree elsewhere.
    "libxml/": {"lib/text/xliff_read.c", "lib/text/xml_tree.c"},
    "utf8proc.h": "lib/text/unicode.c",
    "sha2.h": "lib/base/sha256.c",
    # Our own shapes, those of other programs, and what both have in common.
    "jansson.h": {"cli/formats_json.c", "cli/formats_alerts.c",
                  "cli/json.c"},
    # To make the tables, and to stand in for it.
    "unicode/": {"lib/cldr/generate.c", "lib/text/no_icu.c"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)


def room_of(path):
    parts = path.parts
    if parts[0] == "cli":
        return "cli"
    return parts[1] if len(parts) > 2 else "lib"


def complaints(root):
    files = sorted([*root.glob("lib/**/*.[ch]"), *root.glob("cli/*.[ch]")])
    if len(files) < 40:
        yield f"only {len(files)} files found: is {root} the project?"
    for file in files:
        path = file.relative_to(root)
        room = room_of(path)
        allowed = ROOM[room]
        for kind, name in INCLUDE.findall(file.read_text(encoding="utf-8")):
            if kind == '"':
                seen = name.split("/")[0] if "/" in name else name
                if room == "cli" and (root / "cli" / name).exists():
                    seen = "cli"
                if seen not in allowed and name not in allowed:
                    yield f"{path} includes \"{name}\""
            else:
                for door, owner in DOORS.items():
                    owners = {owner} if isinstance(owner, str) else owner
                    if name.startswith(door) and str(path) not in owners:
                        yield (f"{path} includes <{name}>: "
                               f"{' and '.join(sorted(owners))} is its door")


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    found = list(complaints(root))
    for line in found:
        print(f"floors: {line}")
    sys.exit(1 if found else 0)


main()
