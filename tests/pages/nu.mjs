// The Nu HTML checker over all pages in one run of Java: no error, no
// warning. Never reads a page itself.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const jar = createRequire(import.meta.url)
	.resolve('vnu-jar/build/dist/vnu.jar');

function kind(message) {
	if (message.type !== 'info')
		return 'error';
	return message.subType === 'warning' ? 'warning' : '';
}

export function check_nu(pages, report) {
	const run = spawnSync('java', ['-Xss2m', '-jar', jar, '--format', 'json',
		'--stdout', '--exit-zero-always', ...pages.map((p) => p.path)],
	{ encoding: 'utf8', maxBuffer: 1 << 28 });
	let messages;
	try {
		({ messages } = JSON.parse(run.stdout));
	} catch {
		const why = run.error?.message ?? `${run.stdout}${run.stderr}`;
		return report.result('nu', [`no answer from the checker: ${why}`]);
	}
	const found = new Map(pages.map((p) => [resolve(p.path), []]));
	const stray = [];
	for (const m of messages) {
		if (!kind(m))
			continue;
		const file = /^file:/.test(m.url ?? '') ?
			fileURLToPath(m.url.replace(/^file:\/*/, 'file:///')) : '';
		const line = `${m.lastLine ?? '?'}: ${kind(m)}: ${m.message}`;
		(found.get(file) ?? stray).push(line);
	}
	for (const p of pages)
		report.result(`nu ${p.path}`, found.get(resolve(p.path)));
	if (stray.length)
		report.result('nu', stray);
}
