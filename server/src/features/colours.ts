import type { DocumentFacts } from '../analysis/facts.ts';
import { lineAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import { certainty } from './certainty.ts';

/** The kinds of coloured words, in the order of the protocol's legend; the editor's manifest names the same. */
export const COLOUR_KINDS = ['person', 'organization', 'place', 'date', 'quotation', 'title'] as const;

/** What can be said of coloured words beside their kind, in the order of the protocol's legend. */
export const COLOUR_MODIFIERS = ['attributed', 'unattributed', 'damaged', 'definition'] as const;

/** Coloured words on one line (document offsets). Sorted by start when in a list, and never overlapping. */
export interface Colour extends Span {
	readonly line: number;
	readonly kind: (typeof COLOUR_KINDS)[number];
	readonly modifiers: readonly (typeof COLOUR_MODIFIERS)[number][];
}

type Layer = Omit<Colour, 'line'>;

/**
 * The colours of an article, or of what lies in `within` of it. Names, dates and titles lie on top of quotations, which are cut around
 * them, and everything is cut at the ends of lines.
 */
export function colours(facts: DocumentFacts, within: Span = { start: 0, end: facts.snapshot.text.length }): readonly Colour[] {
	const { start, end } = within;
	const layers = layersOf(facts).filter((layer) => layer.start < end && layer.end > start);
	// one cell for each code unit says which layer shows there: simple, linear, and no two colours can overlap
	const top = new Uint32Array(Math.max(0, end - start));
	layers.forEach((layer, i) => top.fill(i + 1, Math.max(layer.start, start) - start, Math.min(layer.end, end) - start));
	return runs(facts, layers, top, start);
}

/** Lowest first. */
function layersOf(facts: DocumentFacts): Layer[] {
	const layers: Layer[] = [];
	for (const { speech, speaker, kind, parts, confidence } of facts.quotations) {
		if (!speech || kind === 'indirect') continue;
		const modifier = speaker && certainty(confidence) !== 'a guess' ? 'attributed' : 'unattributed';
		for (const { start, end } of parts) layers.push({ start, end, kind: 'quotation', modifiers: [modifier] });
	}
	// a person's list has each title once; at a name it looks the same every time
	const known = new Set(facts.people.flatMap(({ titles }) => titles.map(({ text }) => text.toLowerCase())));
	for (const { start: at, facts: paragraph } of facts.paragraphs)
		for (const { start, end, use } of paragraph.nominals) {
			const words = paragraph.text.slice(start, end);
			const article = use === 'apposition' ? (/^(?:the|an?)\s/i.exec(words)?.[0].length ?? 0) : 0;
			if (use === 'title' || (use === 'apposition' && known.has(words.slice(article).toLowerCase())))
				layers.push({ start: at + start + article, end: at + end, kind: 'title', modifiers: [] });
		}
	for (const person of facts.people) for (const { start, end } of person.titles) layers.push({ start, end, kind: 'title', modifiers: [] });
	for (const { start, end, type } of facts.timexes)
		if (type !== 'DURATION' && type !== 'SET') layers.push({ start, end, kind: 'date', modifiers: [] });
	const definitions = new Set(facts.people.map((person) => person.definition));
	facts.mentions.forEach(({ start, end, type, form, damage }, i) => {
		if (form !== 'name' || type === 'other') return;
		const modifiers: Colour['modifiers'][number][] = [];
		if (damage) modifiers.push('damaged');
		if (definitions.has(i)) modifiers.push('definition');
		layers.push({ start, end, kind: type, modifiers });
	});
	return layers;
}

function runs(facts: DocumentFacts, layers: readonly Layer[], top: Uint32Array, offset: number): readonly Colour[] {
	const { text, lineStarts } = facts.snapshot;
	const found: Colour[] = [];
	let line = lineAt(facts.snapshot, offset);
	let i = 0;
	while (i < top.length) {
		const number = top[i] as number;
		const from = i;
		while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset + from) line++;
		const lineEnd = (lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) - offset;
		while (i < top.length && top[i] === number && i < lineEnd) i++;
		const layer = layers[number - 1];
		if (!layer) continue;
		let end = offset + i;
		while (end > offset + from && isLineEnd(text.charCodeAt(end - 1))) end--;
		if (end > offset + from) found.push({ start: offset + from, end, line, kind: layer.kind, modifiers: layer.modifiers });
	}
	return found;
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}
