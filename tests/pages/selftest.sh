#!/bin/sh
# selftest.sh --rng FILE --xsd FILE DIR: proves that every check can fail.
# Takes the first notice of DIR (a build that passes), breaks a copy of it
# once for each line below, and sees check.sh report just that. Exit 1 when
# a broken copy passed or the whole one failed.
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -ne 5 ] || [ "$1" != --rng ] || [ "$3" != --xsd ]; then
	echo "usage: $0 --rng FILE --xsd FILE DIR" >&2
	exit 2
fi
rng=$2 xsd=$4 dir=$5
first=$(find "$dir" -mindepth 2 -maxdepth 2 -name '*.html' | sort | head -1)
if [ -z "$first" ]; then
	echo "$0: no LOCALE/NOTICE.html in $dir" >&2
	exit 2
fi
id=$(basename "$first" .html)
locale=$(basename "$(dirname "$first")")
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
bad=0

# copy GROUP NAME FORMAT...: a whole copy to break
copy() {
	at=$tmp/$1/$2/$locale
	if [ -e "$at" ]; then
		echo "$0: two copies of the name $2" >&2
		exit 2
	fi
	shift 2
	mkdir -p "$at"
	for format; do
		cp "$(dirname "$first")/$id.$format" "$at/" || exit 2
	done
	chmod -R u+w "$at"
}

# edit FILE SCRIPT: sed must change something, or nothing is proved
edit() {
	sed -E -z "$2" "$1" >"$tmp/edited" || exit 2
	if cmp -s "$1" "$tmp/edited"; then
		printf 'NOT BROKEN %s: %s\n' "$1" "$2"
		bad=1
	fi
	mv "$tmp/edited" "$1"
}

# broken GROUP CHECK NAME FORMAT SCRIPT [FORMAT...]: FORMAT is edited
broken() {
	group=$1 check=$2 name=$3 ext=$4 script=$5
	shift 5
	copy "$group" "$name" "$ext" "$@"
	edit "$at/$id.$ext" "$script"
	echo "$check $name" >>"$tmp/$group.want"
}

add() {	# the script that puts HTML at the end of the page's main part
	printf 's|</main>|%s</main>|' "$(printf %s "$1" | tr '\n' ' ')"
}

css() {	# the script that adds rules, and lifts the policy that forbids it
	printf '%s;s|</style>|\\n%s</style>|' \
		's|<meta http-equiv="Content-Security-Policy"[^>]*>||' "$1"
}

short_row='<table><caption>x</caption><tr><td>a</td><td>b</td></tr>
<tr><td>c</td></tr></table>'
copy source good html md xml
s='broken source'
$s inert script html "$(add '<script>1</script>')"
$s inert image html "$(add '<img src="x.png" alt="">')"
$s inert style-attribute html 's|<main |<main style="color:red" |'
$s inert handler html 's|<main |<main onclick="x()" |'
$s inert stylesheet-link html 's|<title>|<link rel="stylesheet" href="x"><title>|'
$s policy other-css html 's|</style>| b{color:red}</style>|'
$s policy no-policy html 's|<meta http-equiv="Content-Security-Policy"[^>]*>||'
$s links dead-link html "$(add '<a href="#nowhere">x</a>')"
$s links id-twice html "$(add '<p id="notice">x</p>')"
$s headings skipped-level html "$(add '<h2>a</h2><h4>b</h4>')"
$s headings two-titles html "$(add '<h1>a</h1>')"
$s tables no-caption html \
	"$(add '<table><tr><th scope="col">x</th></tr></table>')"
$s tables no-scope html 's|<th scope="row"|<th|'
$s tables short-row html "$(add "$short_row")"
$s translate open-code html "$(add '<p><code>_ga</code></p>')"
$s translate open-address html \
	"$(add '<p><a href="mailto:a@example.org">a@example.org</a></p>')"
$s lang other-lang html 's|<html lang="[^"]*"|<html lang="qqq"|'
$s lang no-dir html 's|(<html [^>]*) dir="[a-z]*"|\1|'
$s bytes carriage-return html 's|\n|\r\n|'
$s md-front missing-key md 's|\npolicy: [^\n]*||'
$s md-front other-order md 's|\n(lang: [^\n]*)\n(dir: [^\n]*)|\n\2\n\1|'
$s md-front bare-number md 's|\nversion: [^\n]*|\nversion: 2.6|'
$s md-front no-yaml md 's|\ntitle: [^\n]*|\ntitle: "a" b|'
$s md-form html md 's|\n# |\nx<br>y\n\n# |'
$s md-form blank-at-end md 's|\n# ([^\n]*)|\n# \1 |'
$s md-anchors dead-link-md md 's|$|\n[x](#nowhere)\n|'
$s md-anchors anchor-twice md 's|$|\n<a id="summary"></a>\n|'
$s md-readers tildes md 's|$|\nabout ~5~ and 6\n|'
w='broken source md-words'
$w word md 's|\n- ([^\n]*)|\n- \1 more|' html
$w backslash md 's|\n- ([^\n]*)|\n- \1\\\\x|' html
$w comma md 's|\n(## 2\. [^\n]*\n\n)|\n\1, |' html
$w row-lost md 's#\n(\| --- [^\n]*\n)\|[^\n]*\n#\n\1#' html
$w cell-moved md 's#(\n\| --- [^\n]*\n\|[^|\n]*) \| ([^|\n]*) \|#\1 \2 | |#' html
$w code md 's|`([^`]*)`|`\1x`|' html
$w target md 's|\]\(#[a-z0-9-]*\)|](#rights-x)|' html
$w level md 's|\n### |\n#### |' html
$w number md 's|\n## 2\. |\n## 3. |' html
$w anchor md 's|<a id="rights">|<a id="right">|' html
$w paragraph md 's|(\n## 2\. [^\n]*\n\n[^ \n]*) |\1\n\n|' html
$w html-word html "$(add '<p>More.</p>')" md
$w html-version html 's|("schema:version"[^>]*>)[^<]*|\19.9.9|' md
$w html-date html 's|("schema:dateModified"[^>]*>)[^<]*|\11 May 1999|' md
$w html-number html 's|(<span class="num">)2<|\13<|' md
$s rng element xml 's|<facts>|<facts><bogus/>|'
$s xsd element-2 xml 's|<facts>|<facts><bogus/>|'
$s rng unclosed xml 's|</notice>||'
if command -v jing >/dev/null; then
	$s jing element-3 xml 's|<facts>|<facts><bogus/>|'
fi
mkdir -p "$tmp/source/empty"
echo 'pages empty' >>"$tmp/source.want"

# other CHECK NAME FORMAT SCRIPT: two locales, the second one broken
other() {
	copy matrix "$2" html md xml
	cp -R "$at" "$tmp/matrix/$2/zz"
	echo "$1 $2" >>"$tmp/matrix.want"
	if [ -n "$4" ]; then
		edit "$tmp/matrix/$2/zz/$id.$3" "$4"
	else
		rm "$tmp/matrix/$2/zz/$id.$3"
	fi
}
copy matrix good html md xml
cp -R "$at" "$tmp/matrix/good/zz"
other matrix id html 's| id="rights"||'
other matrix row html 's|</tbody>|<tr><th scope="row">x</th></tr></tbody>|'
other matrix anchor md 's|<a id="rights">|<a id="rattigheter">|'
other matrix row-md md 's#\n\| --- [^\n]*\n\|[^\n]*\n#\n#'
other matrix fact xml 's| id="basis-| id="grund-|'
other formats no-xml xml ''

copy nu good html
broken nu nu error html "$(add '<center>x</center>')"
broken nu nu warning html "$(add '<nav role="navigation" aria-label="x">x</nav>')"

copy browser good html
b='broken browser'
$b axe empty-link html "$(add '<p><a href="https://example.org/"></a></p>')"
$b axe contrast html "$(css 'p{color:#888;background:#999}')"
$b axe contrast-dark html "$(css \
	'@media (prefers-color-scheme:dark){p{color:#333;background:#222}}')"
$b axe contrast-phone html "$(css \
	'@media (max-width:400px){p{color:#888;background:#999}}')"
$b reflow wide html "$(css 'main{min-width:1400px}')"
$b reflow wide-phone html "$(css \
	'@media (max-width:330px){h1{min-width:330px}}')"
$b reflow spaced html "$(css \
	'.st{position:absolute;left:0;font:10px monospace;white-space:nowrap}')
s|</main>|<p class=\"st\">$(printf 'x%.0s' $(seq 45))</p></main>|"
$b quiet asks html 's|<meta http-equiv="Content-Security-Policy"[^>]*>||
s|</main>|<img src="missing.png" alt="x"></main>|'
$b quiet blocked html "$(add '<img src="missing.png" alt="x">')"
$b quiet wrong-hash html 's|</style>| b{color:red}</style>|'
$b print version html "$(css '@media print{.st{display:none}}')
s|(\"schema:version\"[^>]*>)[^<]*|\\1<span class=\"st\">9.9.9</span>|"

# judge GROUP ONLY: run the checks once over all copies of the group
judge() {
	"$here/check.sh" --rng "$rng" --xsd "$xsd" --only "$2" \
		"$tmp/$1"/* >"$tmp/out" 2>&1
	if [ $? -ne 1 ]; then
		echo "UNEXPECTED exit status over $1"
		cat "$tmp/out"
		bad=1
	fi
	if grep "^FAIL [^ ]* $tmp/$1/good/" "$tmp/out"; then
		echo "NOT WHOLE: the copy nobody broke failed"
		bad=1
	fi
	if ! grep -q "^ok [^ ]* $tmp/$1/good/" "$tmp/out"; then
		echo "NOT RUN: nothing said of the whole copy in $1"
		bad=1
	fi
	while read -r check name; do
		if grep -q "^FAIL $check $tmp/$1/$name[/:]" "$tmp/out"; then
			echo "caught $check $name"
		else
			echo "MISSED $check $name"
			bad=1
		fi
	done <"$tmp/$1.want"
}
judge source promises,markdown,xml
judge matrix matrix
judge nu nu
judge browser axe,reflow,quiet,print
exit $bad
