// One notice in all its locales: the same ids, tables and rows, anchors
// and facts, whatever the language. Compares every locale with the first;
// never looks at words.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { attr, by_tag, elements, parse } from './dom.mjs';

function html_shape(source) {
	const doc = parse(source);
	const ids = [...elements(doc)].map((e) => attr(e, 'id'))
		.filter(Boolean);
	const rows = by_tag(doc, 'table').map((t, i) =>
		`${by_tag(t, 'tr').length} rows in ${attr(t, 'id') ?? `table ${i}`}`);
	const sections = by_tag(doc, 'section', 'h2', 'h3').length;
	return [...ids, ...rows, `${sections} sections and headings`];
}

function markdown_shape(source) {
	const rows = source.split('\n').filter((l) => l.startsWith('|')).length;
	return [...[...source.matchAll(/<a id="([^"]*)">/g)].map((m) => m[1]),
		`${rows} table lines`];
}

// xmllint knows what an attribute is; a pattern would only guess
function xml_shape(source) {
	const run = spawnSync('xmllint', ['--nonet', '--xpath', '//@id', '-'],
		{ input: source, encoding: 'utf8', maxBuffer: 1 << 28 });
	if (run.error || run.status !== 0)
		throw new Error(`xmllint: ${run.error?.message ?? run.stderr}`);
	return run.stdout.split('\n').map((l) => l.trim()).filter(Boolean);
}

const SHAPES = { html: html_shape, md: markdown_shape, xml: xml_shape };

function differences(first, other) {
	const out = [];
	for (const x of first.shape)
		if (!other.shape.includes(x))
			out.push(`${other.locale} lacks ${x} of ${first.locale}`);
	for (const x of other.shape)
		if (!first.shape.includes(x))
			out.push(`${other.locale} has ${x}, ${first.locale} has not`);
	if (!out.length && first.shape.join('\n') !== other.shape.join('\n'))
		out.push(`${other.locale} has the ids of ${first.locale} in ` +
			'another order or number');
	return out;
}

// pages: all pages of one notice in one folder
export function check_matrix(name, pages, formats, report) {
	const locales = [...new Set(pages.map((p) => p.locale))];
	const missing = [];
	for (const locale of locales)
		for (const ext of formats)
			if (!pages.some((p) => p.locale === locale && p.ext === ext))
				missing.push(`no ${locale}/${pages[0].id}.${ext}`);
	report.result(`formats ${name}`, missing,
		`${locales.length} locales x ${formats.length}`);
	for (const ext of formats) {
		const problems = [];
		const shapes = [];
		for (const p of pages.filter((q) => q.ext === ext)) {
			try {
				const shape = SHAPES[ext](readFileSync(p.path, 'utf8'));
				shapes.push({ locale: p.locale, shape });
			} catch (e) {
				problems.push(`${p.locale}: ${e.message}`);
			}
		}
		for (const s of shapes.slice(1))
			problems.push(...differences(shapes[0], s));
		if (shapes.length || problems.length)
			report.result(`matrix ${name}.${ext}`, problems,
				`${shapes.length} locales`);
	}
}
