// The one normaliser that lets a notice's HTML and its Markdown (as HTML
// by cmark-gfm) be compared word for word. Both become one stream of
// tokens in reading order, cut into sections at every shared id:
//
//   words, and every other visible character as a token of its own
//   <h1>...<h6> <p> <li> <tr> <td>   where such a block begins
//   `code`                           a code span, exactly
//   @target                          where the link before it leads
//   #id                              an anchor
//
// The streams must be equal, token by token. What may differ, and why:
//
//   1. Figures: svg and figcaption are left out (the table, or the
//      figure's own list, says the same). The list of a figure counts.
//   2. The slip beside the title: in Markdown one line, the last before
//      the first h2; it must hold the slip's version and date.
//   3. Banners stand above the title in HTML and below it in Markdown:
//      compared with each other, apart from the rest.
//   4. Numbers of the contents and the little # beside a heading: HTML
//      only. The number of a heading counts; its full stop does not.
//   5. A term (dt; in Markdown the bold start of an item) may end in a
//      full stop or colon; a dt counts as <li>, a caption as <p>.
//   6. Round brackets anywhere, and semicolons and colons inside table
//      cells: Markdown joins with them what HTML sets apart by boxes.
//   7. <br> in HTML may be a comma in Markdown; a condition under a
//      definition is a line in HTML and an item below it in Markdown.
//   8. A basis in a cell links to its explanation in HTML only.
//   9. Ids of the page's own furniture (ALWAYS_HTML) and of figures.

import { attr, by_tag, find, find_all, has_class, parse, parseFragment,
	text } from './dom.mjs';

const ALWAYS_HTML = /^(notice|figure-.*|.*-title)$/;
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;
const BRACKET = /^[()（）]$/;
const JOINER = /^[;；؛:：、]$/;
const TERM_END = /^[.。．:：؛۔।]$/;
const COMMA = /^[,،、，;；]$/;
const HEADING = /^h[1-6]$/;

function words_of(string, cell) {
	return (string.match(TOKEN) ?? []).filter((w) => !BRACKET.test(w) &&
		!(cell && JOINER.test(w)));
}

function presentation(e) {
	return ['svg', 'figcaption', 'style'].includes(e.tagName) ||
		(e.tagName === 'dl' && has_class(e, 'slip')) ||
		(e.tagName === 'a' && has_class(e, 'anchor')) ||
		(e.tagName === 'span' && e.toc);
}

// A paragraph that only holds an anchor is no paragraph.
function starts_block(e, where) {
	if (HEADING.test(e.tagName))
		return `<${e.tagName}>`;
	if (e.tagName === 'tr')
		return '<tr>';
	if (e.tagName === 'th' || e.tagName === 'td')
		return '<td>';
	if (where.cell)
		return '';
	if (e.tagName === 'li' || e.tagName === 'dt')
		return '<li>';
	if (has_class(e, 'when') && e.parentNode.tagName === 'dd')
		return '<li>';
	if (e.tagName === 'caption' ||
	    (e.tagName === 'p' && !where.item && text(e).trim()))
		return '<p>';
	return '';
}

function is_term(e) {
	if (e.tagName === 'dt')
		return true;
	if (e.tagName !== 'strong')
		return false;
	const box = e.parentNode.tagName === 'p' ? e.parentNode.parentNode :
		e.parentNode;
	const before = e.parentNode.childNodes.slice(0,
		e.parentNode.childNodes.indexOf(e));
	return box.tagName === 'li' && !before.some((n) => text(n).trim());
}

function target(e) {
	const href = attr(e, 'href');
	if (href === undefined || has_class(e, 'basis'))
		return [];
	try {
		return [`@${decodeURI(href)}`];
	} catch {
		return [`@${href}`];
	}
}

function inside(e, where) {
	return {
		cell: where.cell || e.tagName === 'th' || e.tagName === 'td',
		item: where.item || ['li', 'dd', 'dt'].includes(e.tagName),
		toc: where.toc || (e.tagName === 'nav' && has_class(e, 'toc')),
	};
}

function tokens_of(node, where, out) {
	if (node.nodeName === '#text')
		return out.push(...words_of(node.value, where.cell));
	if (node.tagName) {
		node.toc = where.toc;
		if (presentation(node))
			return out.length;
		const id = attr(node, 'id');
		if (id)
			out.push(`#${id}`);
		const start = starts_block(node, where);
		if (start)
			out.push(start);
		if (node.tagName === 'br')
			out.push('<br>');
		if (node.tagName === 'code')
			return out.push(`\`${text(node)}\``);
	}
	const from = out.length;
	for (const child of node.childNodes ?? [])
		tokens_of(child, node.tagName ? inside(node, where) : where, out);
	if (node.tagName && is_term(node) && TERM_END.test(out.at(-1)))
		out.pop();
	if (HEADING.test(node.tagName) && /^\d+$/.test(out[from]) &&
	    out[from + 1] === '.')
		out.splice(from + 1, 1);
	if (node.tagName === 'a')
		out.push(...target(node));
	return out.length;
}

function stream(nodes) {
	const out = [];
	for (const n of nodes)
		tokens_of(n, {}, out);
	return out;
}

// An anchor belongs before the row, item or heading it stands in.
function anchors_first(tokens) {
	const out = [];
	for (const t of tokens) {
		let at = out.length;
		if (t.startsWith('#') && t.length > 1)
			while (at > 0 && /^<(h\d|p|li|tr|td)>$/.test(out[at - 1]))
				at--;
		out.splice(at, 0, t);
	}
	return out;
}

function html_parts(source) {
	const doc = parse(source.replace(/<wbr>/g, ''));
	const main = by_tag(doc, 'main')[0];
	if (!main)
		throw new Error('the page has no main element');
	const slip = find(main, (e) => has_class(e, 'slip'));
	const of_slip = (name) => {
		const e = slip && find(slip, (x) => attr(x, 'property') === name);
		return e ? words_of(text(e)) : [];
	};
	const banners = find_all(doc, (e) => e.tagName === 'aside' &&
		has_class(e, 'banner'));
	return {
		banner: stream(banners),
		body: anchors_first(stream([main])),
		version: of_slip('schema:version'),
		date: of_slip('schema:dateModified'),
	};
}

function markdown_parts(rendered) {
	const top = parseFragment(rendered).childNodes.filter((n) => n.tagName);
	const second = top.findIndex((n) => n.tagName === 'h2');
	const head = top.slice(0, second < 0 ? top.length : second);
	const paragraphs = head.filter((n) => n.tagName === 'p' &&
		text(n).trim());
	const line = paragraphs.at(-1);
	const quotes = head.filter((n) => n.tagName === 'blockquote');
	return {
		banner: stream(quotes),
		body: anchors_first(stream(top.filter((n) => n !== line &&
			!quotes.includes(n)))),
		line: line ? words_of(text(line)) : [],
	};
}

const is_id = (t) => t.length > 1 && t.startsWith('#');

// [[id, tokens], ...]: what stands before the first anchor has the id ''
function sections(tokens) {
	const out = [['', []]];
	for (const t of tokens)
		if (is_id(t))
			out.push([t, []]);
		else
			out.at(-1)[1].push(t);
	return out;
}

function same(html, markdown) {
	return html === markdown || (html === '<br>' && COMMA.test(markdown));
}

function difference(name, html, markdown) {
	let i = 0;
	while (i < html.length && i < markdown.length && same(html[i], markdown[i]))
		i++;
	if (i === html.length && i === markdown.length)
		return [];
	const show = (list) => list.slice(Math.max(0, i - 4), i + 6).join(' ') ||
		'nothing';
	return [`${name}: HTML says "${show(html)}", ` +
		`Markdown says "${show(markdown)}"`];
}

function holds(line, part) {
	return part.length > 0 && ` ${line.join(' ')} `
		.includes(` ${part.join(' ')} `);
}

export function compare_words(html_source, rendered) {
	const html = html_parts(html_source);
	const md = markdown_parts(rendered);
	const plain = (list) => list.filter((t) => !is_id(t));
	const out = difference('banner', plain(html.banner), plain(md.banner));
	for (const what of ['version', 'date'])
		if (!holds(md.line, html[what]))
			out.push(`the version line "${md.line.join(' ')}" lacks the ` +
				`slip's ${what} "${html[what].join(' ')}"`);
	const anchors = new Set(md.body.filter(is_id));
	const left = sections(html.body.filter((t) => !is_id(t) ||
		anchors.has(t) || !ALWAYS_HTML.test(t.slice(1))));
	const right = sections(md.body);
	const ids = difference('order of anchors', left.map(([id]) => id),
		right.map(([id]) => id));
	if (ids.length)
		out.push(...ids);
	const by_id = new Map(right);
	for (const [id, tokens] of left)
		if (by_id.has(id))
			out.push(...difference(id || 'before the first anchor', tokens,
				by_id.get(id)));
	return { problems: out, count: html.body.length };
}
