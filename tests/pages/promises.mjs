// What policyc promises of a page's source, beyond what validators know:
// nothing runs, nothing loads, every link lands, tables and headings are
// in order. Reads the source only; the browser checks are in browser.mjs.

import { createHash } from 'node:crypto';
import { attr, by_tag, closest, elements, find, parse, repeated, text }
	from './dom.mjs';

const LOADERS = ['script', 'img', 'picture', 'source', 'iframe', 'frame',
	'object', 'embed', 'video', 'audio', 'track', 'form', 'input', 'base',
	'image', 'feimage', 'foreignobject', 'portal', 'template'];
const LOADING_RELS = ['stylesheet', 'preload', 'modulepreload', 'prefetch',
	'preconnect', 'dns-prefetch', 'prerender', 'icon', 'manifest',
	'apple-touch-icon'];
const SCHEMES = /^(https?:|mailto:|tel:|#)/i;

function inert(doc, problems) {
	for (const e of elements(doc)) {
		const tag = e.tagName.toLowerCase();
		if (LOADERS.includes(tag))
			problems.push(`<${tag}> runs, loads or sends something`);
		for (const a of e.attrs) {
			if (a.name === 'style' || /^on/.test(a.name))
				problems.push(`<${tag}> has ${a.name}=`);
			if (['src', 'srcset', 'ping', 'background'].includes(a.name))
				problems.push(`<${tag}> has ${a.name}=`);
		}
		const rel = (attr(e, 'rel') ?? '').toLowerCase().split(/\s+/);
		if (tag === 'link' && rel.some((r) => LOADING_RELS.includes(r)))
			problems.push(`<link rel="${rel.join(' ')}"> loads something`);
		if (tag === 'meta' && /^refresh$/i.test(attr(e, 'http-equiv') ?? ''))
			problems.push('<meta http-equiv="refresh">');
		const href = attr(e, 'href');
		if (tag === 'a' && href !== undefined && !SCHEMES.test(href) &&
		    /^[a-z][a-z0-9+.-]*:/i.test(href))
			problems.push(`link with the scheme of ${href}`);
		if (tag === 'use' && !/^#/.test(href ?? ''))
			problems.push(`<use> of ${href} outside the page`);
	}
}

function policy(doc, problems) {
	const styles = by_tag(doc, 'style');
	const meta = find(doc, (e) => e.tagName === 'meta' &&
		/^content-security-policy$/i.test(attr(e, 'http-equiv') ?? ''));
	if (!styles.length)
		return problems.push('no style element');
	if (!meta)
		return problems.push('no Content-Security-Policy');
	const csp = attr(meta, 'content');
	// One digest for each style element, in order: the design, which is
	// the same on every page, and the page's own line of print.
	const sheets = styles.map(text);
	const wanted = 'style-src ' + sheets.map((css) => "'sha256-" +
		createHash('sha256').update(css).digest('base64') + "'").join(' ');
	const rule = csp.split(';').map((part) => part.trim())
		.find((part) => part.startsWith('style-src'));
	if (rule !== wanted)
		problems.push(`the policy says "${rule}", the style elements ` +
			`have "${wanted}"`);
	for (const rest of ["default-src 'none'", "base-uri 'none'",
		"form-action 'none'"])
		if (!csp.split(';').map((part) => part.trim()).includes(rest))
			problems.push(`the policy lacks "${rest}"`);
	for (const css of sheets) {
		if (/@font-face|@import|url\(|image-set\(/i.test(css))
			problems.push('the stylesheet names something to load');
		if (css !== css.trim())
			problems.push('the stylesheet has blanks at its ends');
	}
	const order = by_tag(doc, 'meta', 'style', 'title', 'link');
	if (order.indexOf(meta) > 1)
		problems.push('the policy stands below something it should govern');
}

function links(doc, problems) {
	const ids = [...elements(doc)].map((e) => attr(e, 'id'))
		.filter((id) => id !== undefined);
	for (const id of repeated(ids))
		problems.push(`id "${id}" stands twice`);
	for (const id of ids)
		if (!/^[a-z][a-z0-9-]*$/.test(id))
			problems.push(`id "${id}" is not of [a-z][a-z0-9-]*`);
	const known = new Set(ids);
	for (const e of elements(doc)) {
		const href = attr(e, 'href') ?? '';
		if (href.startsWith('#') && !known.has(href.slice(1)))
			problems.push(`nothing has the id of the link ${href}`);
		for (const name of ['aria-labelledby', 'aria-describedby', 'headers'])
			for (const id of (attr(e, name) ?? '').split(/\s+/))
				if (id && !known.has(id))
					problems.push(`nothing has the id of ${name} ${id}`);
	}
	if (!ids.length)
		problems.push('the page has no id at all');
}

function order(doc, problems) {
	const heads = by_tag(doc, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
	let last = 0;
	for (const h of heads) {
		const level = Number(h.tagName[1]);
		if (level > last + 1)
			problems.push(`"${text(h).trim()}" is h${level} after h${last}`);
		if (!text(h).trim())
			problems.push(`an h${level} is empty`);
		last = level;
	}
	const tops = heads.filter((h) => h.tagName === 'h1').length;
	if (tops !== 1)
		problems.push(`${tops} h1, not one`);
}

function tables(doc, problems) {
	for (const table of by_tag(doc, 'table')) {
		const name = attr(table, 'id') ?? 'without id';
		const first = table.childNodes.find((n) => n.tagName);
		if (first?.tagName !== 'caption' || !text(first).trim())
			problems.push(`table ${name} has no caption`);
		for (const th of by_tag(table, 'th'))
			if (!['col', 'row'].includes(attr(th, 'scope')))
				problems.push(`table ${name}: th "${text(th).trim()}" ` +
					'has no scope');
		const rows = by_tag(table, 'tr').map((tr) =>
			by_tag(tr, 'th', 'td').length);
		if (new Set(rows).size > 1)
			problems.push(`table ${name}: rows of ${rows.join(', ')} cells`);
		for (const cell of by_tag(table, 'th', 'td'))
			if (attr(cell, 'rowspan') || attr(cell, 'colspan'))
				problems.push(`table ${name} has a spanning cell`);
	}
}

function untranslated(doc, problems) {
	const guarded = (e) => closest(e, (x) => attr(x, 'translate') === 'no');
	for (const e of by_tag(doc, 'code'))
		if (!guarded(e))
			problems.push(`code "${text(e)}" is open to translation`);
	for (const e of by_tag(doc, 'a')) {
		const address = /^mailto:([^?]*)/i.exec(attr(e, 'href') ?? '')?.[1];
		if (address && text(e).includes(address) && !guarded(e) &&
		    !by_tag(e, 'span', 'bdi').some((x) => attr(x, 'translate') === 'no'))
			problems.push(`address "${text(e)}" is open to translation`);
	}
}

function language(doc, page, problems) {
	const html = by_tag(doc, 'html')[0];
	const lang = attr(html, 'lang');
	if (!lang)
		problems.push('html has no lang');
	else if (page.locale && lang !== page.locale)
		problems.push(`html lang="${lang}" in the folder ${page.locale}`);
	if (!['ltr', 'rtl'].includes(attr(html, 'dir')))
		problems.push('html has no dir of ltr or rtl');
	for (const e of elements(doc))
		if (attr(e, 'lang') === '')
			problems.push(`<${e.tagName}> has an empty lang`);
}

function bytes(source, problems) {
	if (!source.startsWith('<!DOCTYPE html>\n'))
		problems.push('does not begin with <!DOCTYPE html> on its own line');
	if (source.includes('\r'))
		problems.push('has a carriage return');
	if (!source.endsWith('\n') || source.endsWith('\n\n'))
		problems.push('does not end with exactly one newline');
}

export function check_promises(page, source, report) {
	const doc = parse(source);
	const run = (name, test, ...args) => {
		const problems = [];
		test(...args, problems);
		report.result(`${name} ${page.path}`, problems);
	};
	run('inert', inert, doc);
	run('policy', policy, doc);
	run('links', links, doc);
	run('headings', order, doc);
	run('tables', tables, doc);
	run('translate', untranslated, doc);
	run('lang', language, doc, page);
	run('bytes', bytes, source);
}
