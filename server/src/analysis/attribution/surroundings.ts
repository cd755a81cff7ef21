import { firstEndingAfter } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { PlacedParagraph } from '../facts.ts';
import { TIME_WORDS } from '../lexicons/clauses.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import { type Candidate, candidatesIn, unitFinder } from './candidates.ts';
import { type Flow, SIGN, wordHash } from './flow.ts';
import type { Reading } from './reading.ts';

/** A flow with its candidates and, for each, what speaks for it wherever the quotation stands. */
export interface Surroundings {
	readonly flow: Flow;
	readonly candidates: readonly Candidate[];
	/** The candidate that a unit belongs to; -1 for none. */
	readonly owner: Int32Array;
	/** The words around each candidate, once somebody has asked. */
	readonly spots: (Spot | undefined)[];
	readonly at: (offset: number) => number | undefined;
}

/** A flow with its candidates. */
export function surround(flow: Flow, reading: Reading, coreference: Coreference): Surroundings {
	const candidates = candidatesIn(flow, reading, coreference);
	const owner = new Int32Array(flow.count).fill(-1);
	candidates.forEach(({ first, head }, index) => {
		for (let unit = first; unit <= head; unit++) owner[unit] = index;
	});
	return { flow, candidates, owner, spots: [], at: unitFinder(flow) };
}

/** What stands around a candidate, wherever the quotation is. */
export interface Spot {
	/** The two words before it, the nearer one first, and the two behind it. */
	readonly left: number;
	readonly left2: number;
	readonly right: number;
	readonly right2: number;
	/** The signs before and behind it. */
	readonly signLeft: number;
	readonly signRight: number;
	/** How many candidates stand before it in its sentence, 3 for more. */
	readonly before: number;
	/** 1 if a word of time stands behind it. */
	readonly time: number;
}

/** What stands around a candidate (by its index); looked at once. */
export function spotOf({ flow, owner, candidates, spots }: Surroundings, index: number, text: string): Spot {
	const known = spots[index];
	if (known) return known;
	const { first, last } = candidates[index] as Candidate;
	let before = 0;
	for (let unit = first - 1; unit >= 0 && before < 3 && first - unit < 60 && flow.sentences[unit] === flow.sentences[first]; unit--)
		if ((owner[unit] as number) >= 0 && owner[unit] !== owner[unit + 1]) before++;
	const spot: Spot = {
		left: unitWord(flow, first - 1),
		left2: unitWord(flow, first - 2),
		right: unitWord(flow, last + 1),
		right2: unitWord(flow, last + 2),
		signLeft: flow.signs[first - 1] ?? 40,
		signRight: flow.signs[last + 1] ?? 40,
		before,
		time: TIME_WORDS.has(text.slice(flow.starts[last + 1] ?? 0, flow.ends[last + 1] ?? 0).toLowerCase()) ? 1 : 0,
	};
	spots[index] = spot;
	return spot;
}

/** What a quotation says of itself. */
export interface Quoted {
	readonly kind: number;
	readonly depth: number;
	/** Its first and last unit. */
	readonly from: number;
	readonly to: number;
	/** The last mark within: 1 comma, 2 full stop, 3 question or exclamation, 4 dash or dots, 0 none. */
	readonly ends: number;
	readonly small: number;
	readonly length: number;
	/** Bits: I, we, you, he, she, they. */
	readonly pronouns: number;
	readonly words: ReadonlySet<number>;
	/** The hash of the word before and behind it, or of the mark; of the cue nearest to it. */
	readonly before: number;
	readonly behind: number;
	/** Bits: it begins its paragraph, it ends it. */
	readonly edges: number;
}

/** How many tokens of a quotation are looked at for pronouns and names. */
const LOOKED_INSIDE = 120;

const INSIDE: ReadonlyMap<string, number> = new Map([
	...['i', 'my', 'me', "i'm", "i've", "i'll", "i'd", 'mine', 'myself'].map((word) => [word, 1] as const),
	...['we', 'our', 'us', "we're", "we've", "we'll", 'ours'].map((word) => [word, 2] as const),
	...['you', 'your'].map((word) => [word, 4] as const),
	...['he', 'his', 'him', "he's"].map((word) => [word, 8] as const),
	...['she', 'her', "she's"].map((word) => [word, 16] as const),
	...['they', 'their', 'them'].map((word) => [word, 32] as const),
]);

/** What a quotation (by its index) says of itself; undefined where the flow does not show it. */
export function quotedAt(reading: Reading, { flow }: Surroundings, index: number): Quoted | undefined {
	const place = flow.quoted.get(index);
	const quotation = reading.quotations[index] as JoinedQuotation;
	if (!place) return undefined;
	const [from, to] = place;
	const paragraph = reading.paragraphs[quotation.paragraphs[0]] as PlacedParagraph;
	const { facts, start } = paragraph;
	const low = firstEndingAfter(facts.tokens, quotation.start - start);
	let pronouns = 0;
	const words = new Set<number>();
	let count = 0;
	for (let t = low; t < facts.tokens.length && t - low < LOOKED_INSIDE; t++) {
		const token = facts.tokens[t] as { start: number; lower: string; kind: string };
		if (start + token.start >= quotation.end) break;
		if (token.kind !== 'word' && token.kind !== 'number') continue;
		count++;
		pronouns |= INSIDE.get(token.lower) ?? 0;
		words.add(wordHash(token.lower));
	}
	const tail = reading.text.slice(Math.max(quotation.start + 1, quotation.end - 4), quotation.end);
	const ends = /,["”'’»“]+$/.test(tail)
		? 1
		: /[?!]["”'’»“]+$/.test(tail)
			? 3
			: /(?:\.\.|…|[—–-])["”'’»“]+$/.test(tail)
				? 4
				: /\.["”'’»“]+$/.test(tail)
					? 2
					: 0;
	const first = /[\p{L}\p{N}]/u.exec(reading.text.slice(quotation.start, quotation.start + 8))?.[0] ?? '';
	const opens = from === 0 || flow.paragraphs[from - 1] !== flow.paragraphs[from];
	const closes = to + 1 >= flow.count || flow.paragraphs[to + 1] !== flow.paragraphs[to];
	return {
		kind: reading.kinds[index] === 'direct' ? 1 : 0,
		depth: Math.min(1, quotation.depth),
		from,
		to,
		ends,
		small: /\p{Ll}/u.test(first) ? 1 : 0,
		length: count < 2 ? 0 : count < 4 ? 1 : count < 8 ? 2 : count < 16 ? 3 : count < 40 ? 4 : 5,
		pronouns,
		words,
		before: opens ? 1 : unitWord(flow, from - 1),
		behind: closes ? 1 : unitWord(flow, to + 1),
		edges: (opens ? 1 : 0) | (closes ? 2 : 0),
	};
}

/** A quotation seen from outside the one that it lies in. */
export function outside(quoted: Quoted, place: readonly [number, number] | undefined): Quoted | undefined {
	return place && { ...quoted, from: place[0], to: place[1], depth: 2, before: 3, behind: 3 };
}

/** The word of a unit, or what it is where it is a name, a quotation or nothing. */
export function unitWord(flow: Flow, unit: number): number {
	if (unit < 0 || unit >= flow.count) return 2;
	const sign = flow.signs[unit] as number;
	if (sign >= SIGN.quotation && sign <= SIGN.other) return 100 + sign;
	return flow.words[unit] as number;
}
