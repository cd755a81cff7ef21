import { firstAtOrAfter, firstEndingAfter, type Span } from '../text/span.ts';
import type { Coreference } from './coreference.ts';
import type { Cue, Mention, ParagraphFacts, PlacedParagraph, Token } from './facts.ts';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicons/abbreviations.ts';
import { LABELS } from './lexicons/furniture.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';
import { type SourcedCue, sourcesIn } from './sources.ts';

/**
 * A word, mark or whole quotation of a sentence, in paragraph offsets. A quotation is one item whatever it holds, so that the words around
 * it can be read as the clause they are: `[quotation] said X`.
 */
export interface Item extends Span {
	readonly token: Token | undefined;
	/** Folded; empty for a quotation. */
	readonly lower: string;
	/** The index of the quotation that the item is, in the list of all. */
	readonly quotation: number | undefined;
	/** The mentions that cover it. */
	readonly name: MentionHere | undefined;
	readonly nominal: MentionHere | undefined;
	readonly pronoun: MentionHere | undefined;
}

/** A mention as its paragraph's sentences are read with it (paragraph offsets). */
export type MentionHere = Pick<Mention, 'start' | 'end' | 'form' | 'type' | 'person'>;

/** A sentence with its quotations closed up: what stands between two points outside quotation marks. */
export interface Period {
	/** The text of its paragraph. */
	readonly text: string;
	/** Never none. */
	readonly items: readonly Item[];
	/** Its cues outside quotations (paragraph offsets), with the indices of their first and last item. */
	readonly cues: readonly { readonly cue: Cue; readonly first: number; readonly last: number }[];
	/** The quotation whose inside it is part of; undefined for the article's own sentences. */
	readonly inside: number | undefined;
	/** The cues with their sources (paragraph offsets). */
	readonly sourced: readonly SourcedCue[];
}

/** The part of a quotation that lies in one paragraph (paragraph offsets). */
export interface PlacedPart extends Span {
	readonly quotation: number;
	/** The quotation that it lies in. */
	readonly parent: number | undefined;
}

/**
 * Reads every paragraph as periods, in order; the insides of quotations that hold quotations come behind the paragraph's own. Linear.
 * A paragraph whose quotations and mentions are what they were has the same periods, the same objects, wherever it now stands.
 */
export function readPeriods(
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	{ mentions }: Coreference,
): readonly (readonly Period[])[] {
	const known = articles.get(mentions);
	if (known?.paragraphs === paragraphs && known.quotations === quotations) return known.periods;
	const periods = readAll(paragraphs, quotations, mentions);
	articles.set(mentions, { paragraphs, quotations, periods });
	return periods;
}

/** What was read of an article: its quotations and its statements are looked for in the same periods. */
const articles = new WeakMap<
	readonly Mention[],
	{
		readonly paragraphs: readonly PlacedParagraph[];
		readonly quotations: readonly JoinedQuotation[];
		readonly periods: readonly (readonly Period[])[];
	}
>();

function readAll(
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	mentions: readonly Mention[],
): readonly (readonly Period[])[] {
	const parts = partsOf(paragraphs, quotations);
	let from = 0;
	return paragraphs.map(({ start, end, facts }, index) => {
		while (from < mentions.length && (mentions[from] as Mention).end <= start) from++;
		const here: MentionHere[] = [];
		for (; from < mentions.length && (mentions[from] as Mention).start < end; from++)
			here.push(mentionIn(start, mentions[from] as Mention));
		return periodsIn(facts, parts[index] ?? [], here);
	});
}

function mentionIn(paragraph: number, { start, end, form, type, person }: Mention): MentionHere {
	return { start: start - paragraph, end: end - paragraph, form, type, person };
}

/** For each paragraph the parts of quotations in it, those within other quotations too. */
export function partsOf(paragraphs: readonly PlacedParagraph[], quotations: readonly JoinedQuotation[]): PlacedPart[][] {
	const placed: PlacedPart[][] = paragraphs.map(() => []);
	const parents: number[] = [];
	quotations.forEach((quotation, index) => {
		while (parents.length > 0 && (quotations[parents[parents.length - 1] as number] as Span).end <= quotation.start) parents.pop();
		const parent = parents[parents.length - 1];
		let paragraph = quotation.paragraphs[0];
		for (const part of quotation.parts) {
			while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= part.start) paragraph++;
			const at = paragraphs[paragraph]?.start ?? 0;
			placed[paragraph]?.push({ start: part.start - at, end: part.end - at, quotation: index, parent });
		}
		parents.push(index);
	});
	return placed;
}

/** What a paragraph was read with, and the periods that it gave. */
interface Reading {
	readonly parts: readonly PlacedPart[];
	readonly mentions: readonly MentionHere[];
	readonly periods: readonly Period[];
}

const readings = new WeakMap<ParagraphFacts, Reading>();

/** The periods of one paragraph: they depend on nothing but what is handed in, and so are read again only when that has changed. */
function periodsIn(facts: ParagraphFacts, parts: readonly PlacedPart[], mentions: readonly MentionHere[]): readonly Period[] {
	const known = readings.get(facts);
	if (known && sameParts(known.parts, parts) && sameMentions(known.mentions, mentions)) return known.periods;
	const periods = readAfresh(facts, parts, mentions);
	readings.set(facts, { parts, mentions, periods });
	return periods;
}

function sameParts(a: readonly PlacedPart[], b: readonly PlacedPart[]): boolean {
	return a.length === b.length && a.every((part, i) => samePart(part, b[i] as PlacedPart));
}

function samePart(a: PlacedPart, b: PlacedPart): boolean {
	return a.start === b.start && a.end === b.end && a.quotation === b.quotation && a.parent === b.parent;
}

function sameMentions(a: readonly MentionHere[], b: readonly MentionHere[]): boolean {
	return a.length === b.length && a.every((mention, i) => sameMention(mention, b[i] as MentionHere));
}

function sameMention(a: MentionHere, b: MentionHere): boolean {
	return a.start === b.start && a.end === b.end && a.form === b.form && a.type === b.type && a.person === b.person;
}

function readAfresh(facts: ParagraphFacts, parts: readonly PlacedPart[], mentions: readonly MentionHere[]): readonly Period[] {
	// nobody speaks in it, and nobody is about to
	const own = parts.filter((part) => part.parent === undefined);
	if (own.length === 0 && facts.cues.length === 0 && !BREAKS_OFF.has(facts.text.slice(-1))) return [];
	const inner = new Map<number, PlacedPart[]>();
	for (const part of parts) {
		if (part.parent === undefined) continue;
		const siblings = inner.get(part.parent);
		if (siblings) siblings.push(part);
		else inner.set(part.parent, [part]);
	}
	return [
		...periodsOf(facts, { start: 0, end: facts.text.length }, own, mentions, undefined),
		...own.flatMap((part) => {
			const within = inner.get(part.quotation)?.filter(({ start, end }) => part.start <= start && end <= part.end);
			return within && within.length > 0 ? periodsOf(facts, part, within, mentionsIn(mentions, part), part.quotation) : [];
		}),
	];
}

/** Marks behind which somebody may be about to speak in the next paragraph. */
const BREAKS_OFF: ReadonlySet<string> = new Set(':;,–—');

function periodsOf(
	facts: ParagraphFacts,
	within: Span,
	parts: readonly PlacedPart[],
	mentions: readonly MentionHere[],
	inside: number | undefined,
): Period[] {
	const { text, tokens, cues } = facts;
	const periods: Period[] = [];
	let items: Item[] = [];
	let sentence = 0;
	let part = 0;
	let mention = 0;
	let cue = firstEndingAfter(cues, within.start);
	let spans: { cue: Cue; first: number; last: number }[] = [];
	const flush = () => {
		if (items.length > 0) {
			const period = { text, items, cues: spans, inside };
			periods.push({ ...period, sourced: sourcesIn(period) });
		}
		items = [];
		spans = [];
	};
	const { label, dateline } = facts;
	// a template's label and a dateline are no part of the first sentence
	const skipped = Math.max(dateline?.end ?? 0, label && LABELS.has(label.word.toLowerCase()) ? label.end : 0);
	const margin = inside === undefined ? 0 : 1; // the quotation's own marks are no part of its inside
	for (let t = firstEndingAfter(tokens, within.start); t < tokens.length; t++) {
		const token = tokens[t] as Token;
		const { start, end } = token;
		if (start >= within.end) break;
		if (start < within.start + margin || end > within.end - margin || end <= skipped) continue;
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
		if (
			token.sentence > sentence &&
			!(last?.quotation !== undefined && /[?!,—–-]["”'’»]{1,3}$/.test(text.slice(Math.max(0, last.end - 4), last.end)))
		)
			flush();
		sentence = token.sentence;
		while (mention < mentions.length && (mentions[mention] as MentionHere).end <= start) mention++;
		let name: MentionHere | undefined;
		let nominal: MentionHere | undefined;
		let pronoun: MentionHere | undefined;
		for (let m = mention; m < mentions.length && (mentions[m] as MentionHere).start < end; m++) {
			const candidate = mentions[m] as MentionHere;
			if (candidate.end <= start) continue;
			if (candidate.form === 'name') name = candidate;
			else if (candidate.form === 'nominal') nominal ??= candidate;
			else pronoun = candidate;
		}
		while (cue < cues.length && (cues[cue] as Cue).end <= start) cue++;
		const over = cues[cue];
		items.push({ start, end, token, lower: token.lower, quotation: undefined, name, nominal, pronoun });
		if (over && over.start < end) {
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
function mentionsIn(mentions: readonly MentionHere[], { start, end }: Span): MentionHere[] {
	const from = firstAtOrAfter(mentions, start, (mention) => mention.start);
	let to = from;
	while (to < mentions.length && (mentions[to] as MentionHere).start < end) to++;
	return mentions.slice(from, to);
}
