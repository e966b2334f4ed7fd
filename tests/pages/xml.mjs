// XML notices against the schemas: RELAX NG by xmllint and, where it is
// installed, by jing; W3C schema by xmllint. One run of each over all
// files. Never loads anything from the net.

import { spawnSync } from 'node:child_process';

const LIMIT = { encoding: 'utf8', maxBuffer: 1 << 28 };

function present(program) {
	return !spawnSync(program, ['--version'], LIMIT).error;
}

// The tools print "PATH: what is wrong" or "PATH:LINE: what is wrong". A
// failed run that names no file (a broken schema) has approved nothing.
function sort_by_file(name, pages, run, report) {
	if (run.error)
		return report.result(name, [run.error.message]);
	const lines = `${run.stdout}${run.stderr}`.split('\n').filter((l) =>
		l.trim() && !/ validates$/.test(l));
	const of_page = (p) => lines.filter((l) => l.includes(`${p.path}:`) ||
		l.startsWith(`${p.path} `));
	if (run.status !== 0 && !pages.some((p) => of_page(p).length))
		return report.result(name, [`exit ${run.status}`, ...lines]);
	for (const p of pages)
		report.result(`${name} ${p.path}`, of_page(p));
}

export function check_xml(pages, { rng, xsd }, report) {
	const paths = pages.map((p) => p.path);
	const xmllint = (name, ...args) => sort_by_file(name, pages,
		spawnSync('xmllint', ['--noout', '--nonet', ...args, ...paths], LIMIT),
		report);
	if (!rng && !xsd)
		report.result('xml', ['give --rng FILE and --xsd FILE']);
	if (rng)
		xmllint('rng', '--relaxng', rng);
	if (xsd)
		xmllint('xsd', '--schema', xsd);
	if (rng && present('jing'))
		sort_by_file('jing', pages, spawnSync('jing', [rng, ...paths], LIMIT),
			report);
	else if (rng)
		report.skip('jing', 'not installed');
}
