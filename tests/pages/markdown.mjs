// Checks of a Markdown notice: front matter, anchors, two independent
// Markdown programs that must read it alike, and the same words as the
// HTML page beside it. The comparison itself is in words.mjs.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import YAML from 'yaml';
import { attr, by_tag, find, parse, parseFragment, repeated, text }
	from './dom.mjs';
import { compare_words } from './words.mjs';

const REQUIRED = ['title', 'description', 'lang', 'dir', 'version', 'date',
	'status', 'controller', 'policy', 'generator'];
const OPTIONAL = ['effective', 'supersedes', 'translation_of',
	'translation'];

// A second opinion on everything the notices use: raw anchors, tables.
const second = new MarkdownIt({ html: true, linkify: false,
	typographer: false });

function split(source) {
	const m = /^---\n([\s\S]*?\n)---\n/.exec(source);
	return m ? { front: m[1], body: source.slice(m[0].length) } :
		{ front: undefined, body: source };
}

function cmark(body) {
	const run = spawnSync('cmark-gfm', ['--unsafe', '-e', 'table',
		'-e', 'strikethrough'], { input: body, encoding: 'utf8',
		maxBuffer: 1 << 28 });
	if (run.error || run.status !== 0)
		throw new Error(`cmark-gfm: ${run.error?.message ?? run.stderr}`);
	return run.stdout;
}

// YAML 1.1 is the strict reader: there an unquoted no, 2.6 or date is no
// string, and site generators read it so.
function front_matter(page, front, problems) {
	if (front === undefined)
		return problems.push('no front matter');
	let data;
	try {
		data = YAML.parse(front, { version: '1.1', strict: true });
	} catch (e) {
		return problems.push(`front matter is no YAML: ${e.message}`);
	}
	const keys = Object.keys(data ?? {});
	const want = [...REQUIRED, ...OPTIONAL].filter((k) =>
		REQUIRED.includes(k) || keys.includes(k));
	if (keys.join(' ') !== want.join(' '))
		problems.push(`keys are "${keys.join(' ')}", not ` +
			`"${want.join(' ')}"`);
	for (const [k, v] of Object.entries(data ?? {}))
		if (typeof v !== 'string')
			problems.push(`${k} is not a string to YAML 1.1: ${v}`);
	if (data?.lang !== page.locale)
		problems.push(`lang "${data?.lang}" in the folder ${page.locale}`);
	if (data?.policy !== page.id)
		problems.push(`policy "${data?.policy}" in the file ${page.id}`);
}

function form(source, body, problems) {
	if (source.includes('\r'))
		problems.push('has a carriage return');
	if (!source.endsWith('\n') || source.endsWith('\n\n'))
		problems.push('does not end with exactly one newline');
	source.split('\n').forEach((line, i) => {
		if (/\s$/.test(line))
			problems.push(`line ${i + 1} ends in a blank`);
	});
	for (const t of second.parse(body, {}).flatMap((b) =>
		[b, ...(b.children ?? [])])) {
		if (t.type === 'html_block')
			problems.push(`HTML block: ${t.content.trim()}`);
		if (t.type === 'html_inline' &&
		    !/^(<a id="[a-z][a-z0-9-]*">|<\/a>)$/.test(t.content))
			problems.push(`HTML other than an anchor: ${t.content}`);
	}
}

function anchors(rendered, problems) {
	const doc = parseFragment(rendered);
	const links = by_tag(doc, 'a');
	const ids = links.map((a) => attr(a, 'id')).filter(Boolean);
	for (const id of repeated(ids))
		problems.push(`anchor "${id}" stands twice`);
	for (const a of links) {
		const href = attr(a, 'href') ?? '';
		if (href.startsWith('#') && !ids.includes(href.slice(1)))
			problems.push(`no anchor for the link ${href}`);
	}
	if (!ids.length)
		problems.push('no anchor at all');
}

// The whole tree as lines: elements with their attributes, then texts.
function outline(node, out = []) {
	for (const n of node.childNodes ?? []) {
		if (n.nodeName === '#text') {
			const s = n.value.replace(/\s+/g, ' ').trim();
			if (s)
				out.push(s);
			continue;
		}
		const attrs = (n.attrs ?? []).map((a) => a.name === 'href' ?
			`href=${decodeURI(a.value)}` : `${a.name}=${a.value}`);
		out.push(`<${[n.nodeName, ...attrs].join(' ')}>`);
		outline(n, out);
		out.push(`</${n.nodeName}>`);
	}
	return out;
}

function readers_agree(rendered, body, problems) {
	const a = outline(parseFragment(rendered));
	const b = outline(parseFragment(second.render(body)));
	let i = 0;
	while (i < a.length && a[i] === b[i])
		i++;
	if (i < a.length || i < b.length)
		problems.push(`cmark-gfm reads "${a.slice(i, i + 3).join(' ')}", ` +
			`markdown-it "${b.slice(i, i + 3).join(' ')}" after ` +
			`"${a.slice(Math.max(0, i - 3), i).join(' ')}"`);
}

function beside_html(page, html_path, front, rendered, problems) {
	const source = readFileSync(html_path, 'utf8');
	const { problems: found, count } = compare_words(source, rendered);
	problems.push(...found);
	const version = find(parse(source), (e) =>
		attr(e, 'property') === 'schema:version');
	const said = /^version: *"?([^"\n]*)"?$/m.exec(front ?? '')?.[1];
	if (version && text(version).trim() !== said)
		problems.push(`front matter says version ${said}, the page ` +
			text(version).trim());
	return `${count} tokens`;
}

export function check_markdown(page, source, report) {
	const { front, body } = split(source);
	let rendered;
	try {
		rendered = cmark(body);
	} catch (e) {
		return report.result(`markdown ${page.path}`, [e.message]);
	}
	const run = (name, test, ...args) => {
		const problems = [];
		let note;
		try {
			note = test(...args, problems);
		} catch (e) {
			problems.push(e.message);
		}
		report.result(`${name} ${page.path}`, problems,
			typeof note === 'string' ? note : '');
	};
	run('md-front', front_matter, page, front);
	run('md-form', form, source, body);
	run('md-anchors', anchors, rendered);
	run('md-readers', readers_agree, rendered, body);
	const html_path = page.path.replace(/\.md$/, '.html');
	if (existsSync(html_path))
		run('md-words', beside_html, page, html_path, front, rendered);
	else
		report.skip(`md-words ${page.path}`, 'no HTML page beside it');
}
