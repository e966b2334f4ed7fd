// Finds the pages of one or more build folders and runs every check over
// them. Called by check.sh, which makes sure the tools are there.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check_in_browser } from './browser.mjs';
import { check_markdown } from './markdown.mjs';
import { check_matrix } from './matrix.mjs';
import { check_nu } from './nu.mjs';
import { check_promises } from './promises.mjs';
import { Report } from './report.mjs';
import { check_xml } from './xml.mjs';

const FORMATS = ['html', 'md', 'xml'];
const CHECKS = ['nu', 'axe', 'reflow', 'quiet', 'print', 'promises',
	'markdown', 'xml', 'matrix'];
const BROWSER = ['axe', 'reflow', 'quiet', 'print'];
const USAGE = `usage: check.sh [--rng FILE] [--xsd FILE] [--formats ${
	FORMATS.join(',')}] [--only CHECK,...] DIR...
DIR holds LOCALE/NOTICE.{html,md,xml}; CHECK is one of ${CHECKS.join(', ')}`;

function usage(why) {
	console.error(`${why}\n${USAGE}`);
	process.exit(2);
}

function options() {
	let parsed;
	try {
		parsed = parseArgs({ allowPositionals: true, options: {
			rng: { type: 'string' }, xsd: { type: 'string' },
			formats: { type: 'string', default: FORMATS.join(',') },
			only: { type: 'string', default: CHECKS.join(',') },
		} });
	} catch (e) {
		usage(e.message);
	}
	const { values, positionals: dirs } = parsed;
	const list = (name, known) => {
		const given = values[name].split(',');
		for (const g of given)
			if (!known.includes(g))
				usage(`--${name}: "${g}" is none of ${known.join(', ')}`);
		return given;
	};
	if (!dirs.length)
		usage('no folder given');
	return { dirs, rng: values.rng, xsd: values.xsd,
		formats: list('formats', FORMATS), only: list('only', CHECKS) };
}

function pages_of(dir, formats) {
	const pages = [];
	for (const locale of readdirSync(dir).sort()) {
		if (!statSync(join(dir, locale)).isDirectory())
			continue;
		for (const file of readdirSync(join(dir, locale)).sort()) {
			const ext = extname(file).slice(1);
			if (formats.includes(ext))
				pages.push({ dir, locale, ext, id: basename(file, `.${ext}`),
					path: join(dir, locale, file) });
		}
	}
	return pages;
}

function collect({ dirs, formats }, report) {
	const all = [];
	for (const dir of dirs) {
		let pages = [];
		try {
			pages = pages_of(dir, formats);
		} catch (e) {
			report.result(`pages ${dir}`, [e.message]);
			continue;
		}
		report.result(`pages ${dir}`, pages.length ? [] :
			[`no LOCALE/NOTICE.{${formats.join(',')}} in it`],
		`${pages.length} files`);
		all.push(...pages);
	}
	return all;
}

async function main() {
	const chosen = options();
	const wanted = (name) => chosen.only.includes(name);
	const report = new Report();
	const pages = collect(chosen, report);
	const of = (ext) => pages.filter((p) => p.ext === ext);
	for (const p of wanted('promises') ? of('html') : [])
		check_promises(p, readFileSync(p.path, 'utf8'), report);
	for (const p of wanted('markdown') ? of('md') : [])
		check_markdown(p, readFileSync(p.path, 'utf8'), report);
	if (wanted('xml') && of('xml').length)
		check_xml(of('xml'), chosen, report);
	const notices = new Map();
	for (const p of wanted('matrix') ? pages : []) {
		const name = join(p.dir, '*', p.id);
		notices.set(name, [...notices.get(name) ?? [], p]);
	}
	for (const [name, list] of notices)
		check_matrix(name, list, chosen.formats, report);
	if (wanted('nu') && of('html').length)
		check_nu(of('html'), report);
	if (BROWSER.some(wanted) && of('html').length)
		await check_in_browser(of('html'), wanted, report);
	process.exitCode = report.end();
}

await main();
