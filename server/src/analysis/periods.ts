import { firstEndingAfter } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Coreference } from './coreference.ts';
import type { Cue, Mention, PlacedParagraph, Token } from './facts.ts';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicons/abbreviations.ts';
import { LABELS } from './lexicons/furniture.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/**
 * A word, mark or whole quotation of a sentence, in document offsets. A quotation is one item whatever it holds, so that the words around
 * it can be read as the clause they are: `[quotation] said X`.
 */
export interface Item extends Span {
	readonly token: Token | undefined;
	/** Folded; empty for a quotation. */
	readonly lower: string;
	/** The index of the quotation that the item is, in the list of all. */
	readonly quotation: number | undefined;
	/** The mentions that cover it. */
	readonly name: Mention | undefined;
	readonly nominal: Mention | undefined;
	readonly pronoun: Mention | undefined;
}

/** A sentence with its quotations closed up: what stands between two points outside quotation marks. */
export interface Period extends Span {
	readonly items: readonly Item[];
	/** Its cues outside quotations, with the indices of their first and last item. */
	readonly cues: readonly { readonly cue: Cue; readonly first: number; readonly last: number }[];
	/** The paragraph's index. */
	readonly paragraph: number;
	/** The quotation whose inside it is part of; undefined for the article's own sentences. */
	readonly inside: number | undefined;
}

/** The part of a quotation that lies in one paragraph. */
interface PlacedPart extends Span {
	readonly quotation: number;
}

/** Reads every paragraph as periods, in order; the insides of quotations that hold quotations come behind the paragraph's own. Linear. */
export function readPeriods(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	{ mentions }: Coreference,
): readonly (readonly Period[])[] {
	const outer: PlacedPart[][] = paragraphs.map(() => []);
	const inner = new Map<number, PlacedPart[]>();
	const parents: number[] = [];
	quotations.forEach((quotation, index) => {
		while (parents.length > 0 && (quotations[parents[parents.length - 1] as number] as Span).end <= quotation.start) parents.pop();
		const parent = parents[parents.length - 1];
		let paragraph = quotation.paragraphs[0];
		for (const part of quotation.parts) {
			while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= part.start) paragraph++;
			const placed = { start: part.start, end: part.end, quotation: index };
			if (parent === undefined) outer[paragraph]?.push(placed);
			else {
				const siblings = inner.get(parent);
				if (siblings) siblings.push(placed);
				else inner.set(parent, [placed]);
			}
		}
		parents.push(index);
	});
	let from = 0;
	return paragraphs.map((paragraph, index) => {
		while (from < mentions.length && (mentions[from] as Mention).end <= paragraph.start) from++;
		let to = from;
		while (to < mentions.length && (mentions[to] as Mention).start < paragraph.end) to++;
		const here = mentions.slice(from, to);
		from = to;
		const own = outer[index] ?? [];
		// nobody speaks in it, and nobody is about to
		if (own.length === 0 && paragraph.facts.cues.length === 0 && !/[:;,–—]$/.test(paragraph.facts.text)) return [];
		return [
			...periodsOf(text, paragraph, index, paragraph, own, here, undefined),
			...own.flatMap((part) => {
				const parts = inner.get(part.quotation)?.filter(({ start, end }) => part.start <= start && end <= part.end);
				return parts && parts.length > 0 ? periodsOf(text, paragraph, index, part, parts, mentionsIn(here, part), part.quotation) : [];
			}),
		];
	});
}

function periodsOf(
	text: string,
	{ start: at, facts }: PlacedParagraph,
	paragraph: number,
	within: Span,
	parts: readonly PlacedPart[],
	mentions: readonly Mention[],
	inside: number | undefined,
): Period[] {
	const periods: Period[] = [];
	let items: Item[] = [];
	let sentence = 0;
	let part = 0;
	let mention = 0;
	let cue = firstEndingAfter(facts.cues, within.start - at);
	const { cues } = facts;
	const { tokens } = facts;
	let spans: { cue: Cue; first: number; last: number }[] = [];
	const flush = () => {
		const first = items[0];
		const last = items[items.length - 1];
		if (first && last) periods.push({ start: first.start, end: last.end, items, cues: spans, paragraph, inside });
		items = [];
		spans = [];
	};
	const { label, dateline } = facts;
	// a template's label and a dateline are no part of the first sentence
	const skipped = Math.max(dateline?.end ?? 0, label && LABELS.has(label.word.toLowerCase()) ? label.end : 0);
	const margin = inside === undefined ? 0 : 1; // the quotation's own marks are no part of its inside
	for (let t = firstEndingAfter(tokens, within.start - at); t < tokens.length; t++) {
		const token = tokens[t] as Token;
		const start = at + token.start;
		const end = at + token.end;
		if (start >= within.end) break;
		if (start < within.start + margin || end > within.end - margin || token.end <= skipped) continue;
		while (part < parts.length && (parts[part] as PlacedPart).end <= start) part++;
		const quoted = parts[part];
		const last = items[items.length - 1];
		if (quoted && quoted.start < end) {
			if (last?.quotation === quoted.quotation) {
				sentence = token.sentence;
				continue;
			}
			if (token.sentence > sentence) flush();
			sentence = token.sentence;
			items.push({
				start: quoted.start,
				end: quoted.end,
				token: undefined,
				lower: '',
				quotation: quoted.quotation,
				name: undefined,
				nominal: undefined,
				pronoun: undefined,
			});
			continue;
		}
		if (token.text === '.' && last?.token && last.end === start && isAbbreviation(last.token)) continue;
		// “Why?” Jones asked: the sentence goes on behind a quotation that ends in a question
		if (token.sentence > sentence && !(last?.quotation !== undefined && /[?!,—–-]["”'’»]{1,3}$/.test(text.slice(last.end - 4, last.end))))
			flush();
		sentence = token.sentence;
		while (mention < mentions.length && (mentions[mention] as Mention).end <= start) mention++;
		let name: Mention | undefined;
		let nominal: Mention | undefined;
		let pronoun: Mention | undefined;
		for (let m = mention; m < mentions.length && (mentions[m] as Mention).start < end; m++) {
			const candidate = mentions[m] as Mention;
			if (candidate.end <= start) continue;
			if (candidate.form === 'name') name = candidate;
			else if (candidate.form === 'nominal') nominal ??= candidate;
			else pronoun = candidate;
		}
		while (cue < cues.length && at + (cues[cue] as Cue).end <= start) cue++;
		const over = cues[cue];
		items.push({ start, end, token, lower: token.lower, quotation: undefined, name, nominal, pronoun });
		if (over && at + over.start < end) {
			const known = spans[spans.length - 1];
			if (known?.cue === over) known.last = items.length - 1;
			else spans.push({ cue: over, first: items.length - 1, last: items.length - 1 });
		}
	}
	flush();
	return periods;
}

/** `Mr`, `Gov`, an initial: the point behind it ends no sentence. */
function isAbbreviation({ text, lower, shape }: Token): boolean {
	return (
		TITLE_ABBREVIATIONS.has(lower) ||
		(shape !== 'lower' && ABBREVIATIONS.has(lower)) ||
		(text.length === 1 && shape === 'upper' && text !== 'I')
	);
}

/** The mentions (sorted by start) that begin in a span. */
function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((mentions[middle] as Mention).start < start) low = middle + 1;
		else high = middle;
	}
	let to = low;
	while (to < mentions.length && (mentions[to] as Mention).start < end) to++;
	return mentions.slice(low, to);
}
