// shots.mjs OUT FILE...: pictures of pages for people to look at: 1280 and
// 390 px wide in full length, light and dark, and the printed sheets.
// Judges nothing.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { address, look, open_browser } from './browser.mjs';

const [out, ...files] = process.argv.slice(2);
if (!files.length) {
	console.error('usage: node shots.mjs OUT FILE...');
	process.exit(2);
}
mkdirSync(out, { recursive: true });
const browser = await open_browser();
for (const file of files) {
	const locale = basename(dirname(resolve(file)));
	const stem = join(out, `${basename(file, '.html')}.${locale}`);
	const tab = await browser.context.newPage();
	await tab.goto(address(file));
	for (const width of [1280, 390]) {
		for (const scheme of ['light', 'dark']) {
			await look(tab, width, scheme);
			const path = `${stem}.${width}.${scheme}.png`;
			await tab.screenshot({ path, fullPage: true });
			console.log(path);
		}
	}
	await look(tab, 1280, 'light');
	await tab.pdf({ path: `${stem}.pdf`, preferCSSPageSize: true });
	const run = spawnSync('pdftoppm', ['-r', '80', '-png', `${stem}.pdf`,
		`${stem}.print`], { encoding: 'utf8' });
	if (run.error || run.status !== 0)
		console.error(`no pictures of the print: ${
			run.error?.message ?? run.stderr}`);
	console.log(`${stem}.pdf`);
	await tab.close();
}
await browser.close();
