// Small helpers over parse5's tree, shared by every check that reads HTML
// (ours, or what a Markdown program made). Never changes the tree.

import { parse, parseFragment } from 'parse5';

export { parse, parseFragment };

export function attr(node, name) {
	return node.attrs?.find((a) => a.name === name)?.value;
}

export function has_class(node, name) {
	return (attr(node, 'class') ?? '').split(/\s+/).includes(name);
}

// every element under node, in document order
export function* elements(node) {
	for (const child of node.childNodes ?? []) {
		if (child.tagName)
			yield child;
		yield* elements(child);
	}
}

export function find(node, test) {
	for (const e of elements(node))
		if (test(e))
			return e;
	return undefined;
}

export function find_all(node, test) {
	return [...elements(node)].filter(test);
}

export function by_tag(node, ...tags) {
	return find_all(node, (e) => tags.includes(e.tagName));
}

export function text(node) {
	if (node.nodeName === '#text')
		return node.value;
	return (node.childNodes ?? []).map(text).join('');
}

export function closest(node, test) {
	for (let e = node; e?.tagName; e = e.parentNode)
		if (test(e))
			return e;
	return undefined;
}

export function repeated(list) {
	return [...new Set(list.filter((x, i) => list.indexOf(x) !== i))];
}
