// Checks that need a browser: axe, nothing sticks out, nothing is asked of
// the network, the page prints. One Chromium for all pages, each page
// loaded once and with its own security policy in force.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url)
	.resolve('axe-core/axe.min.js'), 'utf8');
const AXE_OPTIONS = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',
		'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
	rules: { 'target-size': { enabled: true } },
	resultTypes: ['violations', 'incomplete'],
};
const VIEWS = [[1280, 'light'], [1280, 'dark'], [390, 'light'],
	[390, 'dark']];
// WCAG 2.2, 1.4.12
const SPACING = '* { line-height: 1.5 !important; ' +
	'letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
	'p { margin-block-end: 2em !important; }';
const AT_ONCE = 2;

export async function open_browser() {
	const profile = mkdtempSync(join(tmpdir(), 'page-checks-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		headless: true,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
			'--no-first-run', '--disable-background-networking',
			'--disable-component-update', '--disable-sync'],
	});
	return {
		context,
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

export async function look(tab, width, scheme) {
	await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
	await tab.setViewportSize({ width, height: 900 });
}

export function address(path) {
	return pathToFileURL(resolve(path)).href;
}

async function axe(tab, problems) {
	const unsure = new Set();
	for (const [width, scheme] of VIEWS) {
		await look(tab, width, scheme);
		const found = await tab.evaluate((options) =>
			globalThis.axe.run(document, options), AXE_OPTIONS);
		for (const v of found.violations)
			for (const n of v.nodes)
				problems.push(`${width} px ${scheme}: ${v.id}: ${v.help} at ` +
					n.target.join(' '));
		for (const v of found.incomplete)
			unsure.add(v.id);
	}
	return unsure.size ? `undecided: ${[...unsure].join(', ')}` : '';
}

// Runs in the page. Boxes and lines of text must end inside the window;
// a label must end inside its drawing, which would cut it off.
function sticking_out() {
	const wide = document.documentElement.clientWidth;
	const out = [];
	const name = (e) => e.localName + (e.id ? `#${e.id}` :
		e.classList.length ? `.${e.classList[0]}` : '') +
		` "${e.textContent.trim().slice(0, 30)}"`;
	const test = (e, rects, left, right) => {
		for (const r of rects)
			if (r.width > 0 && r.height > 0 &&
			    (r.right > right + 1 || r.left < left - 1))
				return out.push(`${name(e)} from ${Math.round(r.left)} to ` +
					`${Math.round(r.right)} px`);
		return 0;
	};
	if (document.documentElement.scrollWidth > window.innerWidth)
		out.push(`scrolls to ${document.documentElement.scrollWidth} px`);
	for (const e of document.body.querySelectorAll('*')) {
		const svg = e.closest('svg');
		if (!e.checkVisibility() || (svg && svg.closest('.sprite')))
			continue;
		if (svg && e.localName === 'text') {
			const box = svg.getBoundingClientRect();
			test(e, [e.getBoundingClientRect()], box.left, box.right);
		}
		test(e, [e.getBoundingClientRect()], 0, wide);
		for (const n of svg ? [] : e.childNodes) {
			if (n.nodeType !== Node.TEXT_NODE || !n.data.trim())
				continue;
			const range = document.createRange();
			range.selectNodeContents(n);
			test(e, range.getClientRects(), 0, wide);
		}
	}
	return [...new Set(out)];
}

async function reflow(tab, problems) {
	for (const width of [1280, 390, 320]) {
		await look(tab, width, 'light');
		for (const p of await tab.evaluate(sticking_out))
			problems.push(`${width} px: ${p}`);
	}
	await tab.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, SPACING);
	const spaced = await tab.evaluate(() =>
		getComputedStyle(document.body).letterSpacing);
	if (spaced === 'normal')
		problems.push('text spacing could not be set');
	for (const p of await tab.evaluate(sticking_out))
		problems.push(`320 px with text spacing: ${p}`);
	await tab.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
}

async function print(tab, report, page) {
	const version = await tab.evaluate(() => document.querySelector(
		'.slip [property="schema:version"]')?.textContent.trim());
	const folder = mkdtempSync(join(tmpdir(), 'page-print-'));
	const file = join(folder, 'page.pdf');
	const problems = [];
	let note = '';
	try {
		const pdf = await tab.pdf({ preferCSSPageSize: true });
		if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')))
			problems.push('what Chromium printed is no PDF');
		writeFileSync(file, pdf);
		const run = spawnSync('pdftotext', ['-f', '1', '-l', '1', file, '-'],
			{ encoding: 'utf8' });
		if (run.error)
			note = 'text not read: no pdftotext';
		else if (!version)
			problems.push('no version in the slip to look for');
		else if (!run.stdout.includes(version))
			problems.push(`version ${version} is not on the first page`);
	} catch (e) {
		problems.push(e.message.split('\n')[0]);
	}
	rmSync(folder, { recursive: true, force: true });
	report.result(`print ${page.path}`, problems, note);
}

async function check_page(context, page, wanted, report) {
	const tab = await context.newPage();
	const url = address(page.path);
	const asked = [];
	tab.on('request', (r) => {
		if (r.url() !== url)
			asked.push(`asks for ${r.url()}`);
	});
	tab.on('console', (m) => {
		if (m.type() === 'error' || m.type() === 'warning')
			asked.push(`console: ${m.text()}`);
	});
	await tab.goto(url);
	if (await tab.evaluate(() => document.styleSheets.length) < 1)
		asked.push('no stylesheet in force');
	if (wanted('reflow')) {
		const problems = [];
		await reflow(tab, problems);
		report.result(`reflow ${page.path}`, problems);
	}
	if (wanted('print'))
		await print(tab, report, page);
	if (wanted('quiet'))
		report.result(`quiet ${page.path}`, [...new Set(asked)]);
	if (wanted('axe')) {
		const problems = [];
		await tab.evaluate(AXE);
		const note = await axe(tab, problems);
		report.result(`axe ${page.path}`, problems, note);
	}
	await tab.close();
}

export async function check_in_browser(pages, wanted, report) {
	let browser;
	try {
		browser = await open_browser();
	} catch (e) {
		return report.result('browser', [e.message.split('\n')[0]]);
	}
	const queue = [...pages];
	const work = async () => {
		for (let p = queue.shift(); p; p = queue.shift()) {
			try {
				await check_page(browser.context, p, wanted, report);
			} catch (e) {
				report.result(`browser ${p.path}`, [e.message]);
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	await browser.close();
}
