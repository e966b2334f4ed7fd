#!/bin/sh
# check.sh [--rng FILE] [--xsd FILE] [--formats LIST] [--only LIST] DIR...
# Runs the page checks over the output of `policyc build -o DIR`: a line a
# check, exit 1 when one failed, 2 when the checks cannot run. See README.md.
here=$(cd "$(dirname "$0")" && pwd)
missing=
for tool in node java xmllint cmark-gfm "${CHROMIUM:-/usr/bin/chromium}"; do
	command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
if [ -n "$missing" ]; then
	echo "$0: not installed:$missing (see $here/README.md)" >&2
	exit 2
fi
if [ ! -d "$here/node_modules/parse5" ]; then
	echo "$0: run 'npm ci --ignore-scripts' in $here first" >&2
	exit 2
fi
exec node "$here/check.mjs" "$@"
