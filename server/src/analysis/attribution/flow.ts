import { firstEndingAfter } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Mention, PlacedParagraph, Token } from '../facts.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicons/clauses.ts';
import { CUE_FORMS, EVIDENTIAL_ADVERBS } from '../lexicons/cues.ts';
import { LABELS } from '../lexicons/furniture.ts';
import { hashText } from '../model/hash.ts';
import { remembered } from '../remembered.ts';
import type { SourcedCue } from '../sources.ts';
import type { Layer, Reading } from './reading.ts';

/** What a unit of the flow is, as far as the way from a speaker to a quotation goes. */
export const SIGN = {
	word: 0,
	determiner: 1,
	preposition: 2,
	adverb: 3,
	quotation: 4,
	person: 5,
	organization: 6,
	place: 7,
	other: 8,
	nominal: 9,
	pronoun: 10,
	possessive: 11,
	said: 12,
	speech: 13,
	judgement: 14,
	thought: 15,
	phrase: 16,
	that: 17,
	relative: 18,
	conjunction: 19,
	auxiliary: 20,
	comma: 21,
	colon: 22,
	stop: 23,
	bracket: 24,
	dash: 25,
	owner: 26,
	verb: 27,
	evidential: 28,
	number: 29,
} as const;

/**
 * An article as it is read past its quotations: words, marks and whole quotations, one unit each, in columns (document offsets). The inside
 * of a quotation that holds others has a flow of its own.
 */
export interface Flow {
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** The hash of the folded word; 0 for a quotation. */
	readonly words: Int32Array;
	readonly signs: Uint8Array;
	/** The index of the quotation that the unit is; -1 for none. */
	readonly quotations: Int32Array;
	/** The index of the mention that the unit is part of; -1 for none. */
	readonly mentions: Int32Array;
	/** Counts on through the article; a sentence that goes on behind a quotation is one. */
	readonly sentences: Int32Array;
	/** The index of the paragraph. */
	readonly paragraphs: Int32Array;
	/** The cue that starts at a unit, with its source. */
	readonly cues: ReadonlyMap<number, SourcedCue>;
	/** The first and last unit of each quotation of the flow, in that order. */
	readonly quoted: ReadonlyMap<number, readonly [number, number]>;
}

/** A stretch of one paragraph that a flow takes in (document offsets). */
interface Stretch {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
}

const FIRST_WORDS = new Map<string, number>();
for (const word of ADVERBS) FIRST_WORDS.set(word, SIGN.adverb);
for (const word of PREPOSITIONS) FIRST_WORDS.set(word, SIGN.preposition);
for (const word of CONJUNCTIONS) FIRST_WORDS.set(word, SIGN.conjunction);
for (const word of DETERMINERS) FIRST_WORDS.set(word, SIGN.determiner);
for (const word of ['his', 'her', 'its', 'their', 'our', 'my', 'your']) FIRST_WORDS.set(word, SIGN.possessive);
for (const word of AUXILIARIES) FIRST_WORDS.set(word, SIGN.auxiliary);
for (const word of RELATIVES) FIRST_WORDS.set(word, SIGN.relative);
for (const word of SUBJECT_PRONOUNS) FIRST_WORDS.set(word, SIGN.pronoun);
for (const word of EVIDENTIAL_ADVERBS) FIRST_WORDS.set(word, SIGN.evidential);
FIRST_WORDS.set('who', SIGN.relative);
FIRST_WORDS.set('that', SIGN.that);
FIRST_WORDS.set("'s", SIGN.owner);
FIRST_WORDS.set(',', SIGN.comma);
for (const mark of [':', ';']) FIRST_WORDS.set(mark, SIGN.colon);
for (const mark of ['(', ')', '[', ']']) FIRST_WORDS.set(mark, SIGN.bracket);
for (const mark of ['—', '–', '--', '-', '―']) FIRST_WORDS.set(mark, SIGN.dash);
for (const mark of ['.', '!', '?', '…', '...']) FIRST_WORDS.set(mark, SIGN.stop);

/** The hash of a folded word. */
export const wordHash: (word: string) => number = remembered(20_000, (word) => hashText(word) | 0);

/** The hash and the plain sign of each token of a paragraph. */
interface Columns {
	readonly hashes: Int32Array;
	readonly signs: Uint8Array;
}

const columns = new WeakMap<readonly Token[], Columns>();

/** Made once for each paragraph: an edit leaves the tokens of all others as they are. */
function columnsOf(tokens: readonly Token[]): Columns {
	const known = columns.get(tokens);
	if (known) return known;
	const hashes = new Int32Array(tokens.length);
	const signs = new Uint8Array(tokens.length);
	for (let t = 0; t < tokens.length; t++) {
		const token = tokens[t] as Token;
		hashes[t] = wordHash(token.lower);
		signs[t] = plainSign(token);
	}
	const made = { hashes, signs };
	columns.set(tokens, made);
	return made;
}

function plainSign({ lower, kind, shape }: Token): number {
	const known = FIRST_WORDS.get(lower);
	if (known !== undefined) return known;
	if (kind === 'number') return SIGN.number;
	if (kind !== 'word' || shape !== 'lower') return SIGN.word;
	if (lower.endsWith('ly')) return SIGN.adverb;
	return lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing')) ? SIGN.verb : SIGN.word;
}

/** The sign of a cue: what its verb does. */
export function cueSign({ cue }: SourcedCue): number {
	if (cue.lemma === 'say') return SIGN.said;
	if (cue.class === 'evidential') return SIGN.evidential;
	switch (cue.sort) {
		case 'speech':
			return SIGN.speech;
		case 'judgement':
			return SIGN.judgement;
		case 'thought':
			return SIGN.thought;
		default:
			return SIGN.phrase;
	}
}

function mentionSign({ form, type }: Mention): number {
	if (form === 'pronoun') return SIGN.pronoun;
	if (form === 'nominal') return SIGN.nominal;
	return SIGN[type];
}

/** The article's own flow through some of its paragraphs. */
export function articleFlow(reading: Reading, coreference: Coreference, paragraphs: readonly number[]): Flow {
	return flowOf(
		reading,
		coreference,
		paragraphs.map((paragraph) => stretchOf(reading, paragraph)),
		undefined,
	);
}

/** Whether that flow has any cue. */
export function hasCue(reading: Reading, coreference: Coreference, paragraphs: readonly number[]): boolean {
	for (const paragraph of paragraphs) {
		if (!reading.layers[paragraph]?.get(undefined)?.sources.length) continue;
		if (flowOf(reading, coreference, [stretchOf(reading, paragraph)], undefined).cues.size > 0) return true;
	}
	return false;
}

function stretchOf({ paragraphs }: Reading, paragraph: number): Stretch {
	const { start, end, facts } = paragraphs[paragraph] as PlacedParagraph;
	// a template's label and a dateline are no part of the first sentence
	const label = facts.label && LABELS.has(facts.label.word.toLowerCase()) ? facts.label.end : 0;
	return { paragraph, start: start + Math.max(label, facts.dateline?.end ?? 0), end };
}

/** The flow of the inside of a quotation. */
export function innerFlow(reading: Reading, coreference: Coreference, outer: number): Flow {
	const quotation = reading.quotations[outer];
	if (!quotation) return flowOf(reading, coreference, [], outer);
	let paragraph = quotation.paragraphs[0];
	const stretches = quotation.parts.map((part): Stretch => {
		while ((reading.paragraphs[paragraph] as PlacedParagraph).end <= part.start) paragraph++;
		return { paragraph, start: part.start + 1, end: part.end - 1 };
	});
	return flowOf(reading, coreference, stretches, outer);
}

const NOTHING: Layer = { parts: [], sources: [] };

function flowOf(reading: Reading, { mentions }: Coreference, stretches: readonly Stretch[], outer: number | undefined): Flow {
	let size = 0;
	const firsts = stretches.map(({ paragraph, start, end }) => {
		const { facts, start: at } = reading.paragraphs[paragraph] as PlacedParagraph;
		const first = firstEndingAfter(facts.tokens, start - at);
		size += firstEndingAfter(facts.tokens, end - at) - first + 1;
		return first;
	});
	const starts = new Int32Array(size);
	const ends = new Int32Array(size);
	const words = new Int32Array(size);
	const signs = new Uint8Array(size);
	const ofQuotation = new Int32Array(size).fill(-1);
	const ofMention = new Int32Array(size).fill(-1);
	const sentences = new Int32Array(size);
	const ofParagraph = new Int32Array(size);
	const cues = new Map<number, SourcedCue>();
	const quoted = new Map<number, [number, number]>();
	let count = 0;
	let sentence = 0;
	let mention = firstEndingAfter(mentions, stretches[0]?.start ?? 0);
	for (const [stretch, { paragraph, start, end }] of stretches.entries()) {
		const { facts, start: at } = reading.paragraphs[paragraph] as PlacedParagraph;
		const { parts, sources } = reading.layers[paragraph]?.get(outer) ?? NOTHING;
		const plain = columnsOf(facts.tokens);
		sentence++;
		let part = 0;
		let source = 0;
		let last = -1;
		while (mention < mentions.length && (mentions[mention] as Mention).end <= start) mention++;
		for (let t = firsts[stretch] as number; t < facts.tokens.length; t++) {
			const token = facts.tokens[t] as Token;
			const from = at + token.start;
			const to = at + token.end;
			if (to <= start) continue;
			if (from >= end) break;
			while (part < parts.length && at + (parts[part] as { end: number }).end <= from) part++;
			const within = parts[part];
			const opens =
				last >= 0 && token.sentence > last && !goesOn(reading.text, count > 0 ? (ends[count - 1] as number) : 0, ofQuotation[count - 1]);
			if (opens) sentence++;
			last = token.sentence;
			if (within && at + within.start < to) {
				const known = quoted.get(within.quotation);
				if (count > 0 && ofQuotation[count - 1] === within.quotation && ofParagraph[count - 1] === paragraph) continue;
				starts[count] = at + within.start;
				ends[count] = at + within.end;
				signs[count] = SIGN.quotation;
				ofQuotation[count] = within.quotation;
				sentences[count] = sentence;
				ofParagraph[count] = paragraph;
				if (known) known[1] = count;
				else quoted.set(within.quotation, [count, count]);
				count++;
				continue;
			}
			starts[count] = from;
			ends[count] = to;
			words[count] = plain.hashes[t] as number;
			sentences[count] = sentence;
			ofParagraph[count] = paragraph;
			let sign = plain.signs[t] as number;
			while (mention < mentions.length && (mentions[mention] as Mention).end <= from) mention++;
			let best = -1;
			for (let m = mention; m < mentions.length && (mentions[m] as Mention).start < to; m++) {
				const each = mentions[m] as Mention;
				if (each.end <= from) continue;
				if (best < 0 || each.form === 'name') best = m;
			}
			if (best >= 0) {
				ofMention[count] = best;
				sign = mentionSign(mentions[best] as Mention);
			}
			while (source < sources.length && (sources[source] as SourcedCue).cue.end <= from) source++;
			const here = sources[source];
			if (here && here.cue.start < to) {
				sign = cueSign(here);
				if (here.cue.start >= from) cues.set(count, here);
			} else if (best < 0 && token.shape === 'lower' && CUE_FORMS.has(token.lower) && sign === SIGN.word) sign = SIGN.verb;
			signs[count] = sign;
			count++;
		}
	}
	return {
		count,
		starts,
		ends,
		words,
		signs,
		quotations: ofQuotation,
		mentions: ofMention,
		sentences,
		paragraphs: ofParagraph,
		cues,
		quoted,
	};
}

/** “Why?” Jones asked: the sentence goes on behind a quotation that ends in a question. */
function goesOn(text: string, end: number, quotation: number | undefined): boolean {
	return quotation !== undefined && quotation >= 0 && /[?!,—–-]["”'’»]{1,3}$/.test(text.slice(Math.max(0, end - 4), end));
}
