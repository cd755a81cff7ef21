import { firstEndingAfter, overlaps, type Span } from '../../text/span.ts';
import { type Features, noFeatures, put } from '../attribution/features.ts';
import { cueSign, wordHash } from '../attribution/flow.ts';
import type { Cue, PlacedParagraph, Quotation, Speaker, Statement, Token } from '../facts.ts';
import type { Period } from '../periods.ts';
import { MANNERS, type SourcedCue } from '../sources.ts';

/** The sentences of an article's body, with the features that speak for or against a source of each. */
export interface DescribedSentences {
	/** The features of the words of each sentence: the same array as long as the sentence stands as it was. */
	readonly words: readonly Int32Array[];
	/** All other features, sentence by sentence. */
	readonly features: Int32Array;
	/** Where the features of each sentence begin, and the end of the last. */
	readonly offsets: Int32Array;
	/** The source of the first cue of each sentence that has one (document offsets). */
	readonly sources: readonly (Speaker | undefined)[];
}

/** How many words and cues of a sentence are looked at. */
const MOST_WORDS = 70;
const MOST_CUES = 12;
const VAGUE = { unnamed: 1, described: 2, agentless: 3, evidential: 4, issuerless: 5, state: 6 } as const;

/** What is seen of one sentence, for itself and for its neighbours. */
interface Seen {
	/** What the rules say: 0 no source, 1 its own, 2 carried to it. */
	readonly ruled: number;
	/** 0 no quotation; else how much of the sentence is quoted, in thirds, and whether somebody is found who says it. */
	readonly quoted: number;
	readonly sources: readonly SourcedCue[];
	readonly opening: number;
	readonly paragraph: number;
	/** Whether the marks of its quotations hold all of it. */
	readonly covered: number;
}

/** Describes the sentences of `statements` (as the rules see them) for the model that tells whether each names a source. */
export function describeSentences(
	paragraphs: readonly PlacedParagraph[],
	periods: readonly (readonly Period[])[],
	quotations: readonly Quotation[],
	statements: readonly Statement[],
): DescribedSentences {
	const features = noFeatures();
	const offsets: number[] = [];
	const cues = sourcesBySentence(paragraphs, periods, statements);
	let from = 0;
	const here: (readonly Quotation[])[] = [];
	const seen = statements.map((statement, index): Seen => {
		while (from < quotations.length && (quotations[from] as Quotation).end <= statement.start) from++;
		const own: Quotation[] = [];
		for (let i = from; i < quotations.length && (quotations[i] as Quotation).start < statement.end; i++)
			if (overlaps(quotations[i] as Quotation, statement)) own.push(quotations[i] as Quotation);
		here[index] = own;
		return look(paragraphs, cues[index] ?? [], own, statement);
	});
	statements.forEach((statement, index) => {
		offsets.push(features.count);
		describe(features, paragraphs[statement.paragraph] as PlacedParagraph, here[index] ?? [], statements, seen, index);
	});
	offsets.push(features.count);
	return {
		words: statements.map((statement, index) => wordsOf(paragraphs[statement.paragraph] as PlacedParagraph, statement, here[index] ?? [])),
		features: features.ids.subarray(0, features.count),
		offsets: Int32Array.from(offsets),
		sources: statements.map(({ paragraph }, index) => {
			const speaker = cues[index]?.find((source) => source.speaker)?.speaker;
			const { start } = paragraphs[paragraph] as PlacedParagraph;
			return speaker && { ...speaker, start: start + speaker.start, end: start + speaker.end };
		}),
	};
}

/** The cues of each sentence outside quotations (paragraph offsets). */
function sourcesBySentence(
	paragraphs: readonly PlacedParagraph[],
	periods: readonly (readonly Period[])[],
	statements: readonly Statement[],
): SourcedCue[][] {
	let paragraph = -1;
	let all: readonly SourcedCue[] = [];
	let next = 0;
	return statements.map((statement) => {
		const { start } = paragraphs[statement.paragraph] as PlacedParagraph;
		if (statement.paragraph !== paragraph) {
			paragraph = statement.paragraph;
			all = (periods[paragraph] ?? []).flatMap(({ sourced, inside }) => (inside === undefined ? sourced : []));
			next = 0;
		}
		const own: SourcedCue[] = [];
		for (; next < all.length; next++) {
			const source = all[next] as SourcedCue;
			if (start + source.cue.start >= statement.end) break;
			if (start + source.cue.start >= statement.start) own.push(source);
		}
		return own;
	});
}

function look(
	paragraphs: readonly PlacedParagraph[],
	sources: readonly SourcedCue[],
	quotations: readonly Quotation[],
	statement: Statement,
): Seen {
	const { facts, start } = paragraphs[statement.paragraph] as PlacedParagraph;
	let covered = 0;
	let spoken = 0;
	for (const quotation of quotations) {
		if (quotation.kind === 'indirect' || quotation.depth > 0) continue;
		covered += Math.min(quotation.end, statement.end) - Math.max(quotation.start, statement.start);
		if (quotation.speech && quotation.speaker) spoken = 1;
	}
	const share = covered / (statement.end - statement.start);
	const first = facts.tokens[firstEndingAfter(facts.tokens, statement.start - start)];
	return {
		ruled: !statement.attributed ? 0 : statement.source && overlaps(statement.source, statement) ? 1 : 2,
		quoted: covered === 0 ? 0 : (share > 0.9 ? 3 : share > 0.4 ? 2 : 1) * 2 + spoken,
		sources,
		opening: first ? wordHash(first.lower) : 0,
		paragraph: statement.paragraph,
		covered: share > 0.97 ? 1 : 0,
	};
}

function describe(
	features: Features,
	{ facts, start }: PlacedParagraph,
	quotations: readonly Quotation[],
	statements: readonly Statement[],
	seen: readonly Seen[],
	index: number,
): void {
	const statement = statements[index] as Statement;
	const own = seen[index] as Seen;
	put(features, 1, 0);
	put(features, 2, own.ruled, own.quoted);
	put(features, 3, own.quoted);
	put(features, 4, statement.vague ? VAGUE[statement.vague.kind] : 0, own.ruled);
	neighbours(features, seen, index);
	for (const quotation of quotations.slice(0, MOST_CUES)) {
		const kind = quotation.kind === 'direct' ? 1 : quotation.kind === 'mixed' ? 2 : 3;
		const sure = Math.round(quotation.confidence * 10);
		put(features, 5, kind * 2 + (quotation.speech ? 1 : 0), sure);
		put(
			features,
			6,
			kind,
			quotation.speaker ? (quotation.speaker.kind === 'unnamed' ? 1 : quotation.speaker.kind === 'person' ? 2 : 3) : 0,
			quotation.cue ? 1 : 0,
		);
		put(features, 7, kind, quotation.speaker ? (overlaps(quotation.speaker, statement) ? 1 : 2) : 0, quotation.speech ? 1 : 0);
	}
	for (const source of own.sources.slice(0, MOST_CUES)) {
		const { cue, by, speaker, agentless, passive } = source;
		const lemma = wordHash(cue.lemma);
		const sort = cueSign(source);
		const manner = MANNERS[by] * 4 + (agentless ? 1 : 0) + (passive ? 2 : 0);
		const who = speaker ? (speaker.kind === 'unnamed' ? 1 : speaker.kind === 'person' ? 2 : 3) : 0;
		put(features, 20, sort, manner, who);
		put(features, 21, lemma, manner);
		put(features, 22, lemma, who);
		const at = firstEndingAfter(facts.tokens, cue.start);
		const next = facts.tokens[firstEndingAfter(facts.tokens, cue.end)];
		const before = facts.tokens[at - 1];
		put(features, 23, lemma, next ? wordHash(next.lower) : 0);
		put(features, 24, sort, next ? wordHash(next.lower) : 0, who);
		put(features, 25, lemma, before ? wordHash(before.lower) : 0);
		put(features, 26, sort, before ? wordHash(before.lower) : 0);
		const written = facts.tokens[at];
		put(features, 27, written ? wordHash(written.lower) : 0, who);
		if (speaker) put(features, 28, wordHash(speaker.text.toLowerCase().split(' ').at(-1) ?? ''), sort);
	}
	if (own.sources.length === 0) put(features, 29, own.quoted, cuesWithin(facts.cues, start, statement));
}

function cuesWithin(cues: readonly Cue[], start: number, { start: from, end }: Span): number {
	let count = 0;
	for (let i = firstEndingAfter(cues, from - start); i < cues.length && start + (cues[i] as Cue).start < end; i++) count++;
	return Math.min(3, count);
}

/** What the sentences before and behind say of their sources. */
function neighbours(features: Features, seen: readonly Seen[], index: number): void {
	const own = seen[index] as Seen;
	const state = (at: number): number => {
		const each = seen[at];
		if (!each) return 99;
		const apart = Math.abs(each.paragraph - own.paragraph);
		return apart > 1 ? 98 : each.ruled * 16 + each.quoted * 2 + apart;
	};
	const [before, next, second] = [state(index - 1), state(index + 1), state(index - 2)];
	put(features, 40, before);
	put(features, 41, next);
	put(features, 42, before, next);
	put(features, 43, before, own.ruled * 8 + own.quoted);
	put(features, 44, next, own.ruled * 8 + own.quoted);
	put(features, 45, before, second, own.ruled);
	put(features, 46, before, own.opening);
	put(features, 47, own.opening, own.ruled);
	let order = 0;
	while (order < 4 && seen[index - order - 1]?.paragraph === own.paragraph) order++;
	let rest = 0;
	while (rest < 3 && seen[index + rest + 1]?.paragraph === own.paragraph) rest++;
	put(features, 48, order, rest, own.ruled);
	put(features, 49, index < 6 ? index : 6, own.ruled);
	// how much of the article as a whole is somebody's
	let sourced = 0;
	for (let i = Math.max(0, index - 5); i < Math.min(seen.length, index + 6); i++) if ((seen[i] as Seen).ruled > 0) sourced++;
	put(features, 50, sourced, own.ruled);
}

/** What was made of the words of one sentence, which depends on them and on which of them are quoted. */
interface KnownWords {
	/** Start and end of each quotation in the sentence, one after the other (paragraph offsets). */
	readonly marked: readonly number[];
	readonly features: Int32Array;
}

/** By the tokens of a paragraph, then by the start of a sentence in it. */
const knownWords = new WeakMap<readonly Token[], Map<number, KnownWords>>();

function wordsOf({ facts, start }: PlacedParagraph, sentence: Span, quotations: readonly Quotation[]): Int32Array {
	const marked: number[] = [];
	for (const quotation of quotations) if (quotation.kind !== 'indirect') marked.push(quotation.start - start, quotation.end - start);
	const own = { start: sentence.start - start, end: sentence.end - start };
	const sentences = knownWords.get(facts.tokens);
	const known = sentences?.get(own.start);
	if (known && known.marked.length === marked.length && known.marked.every((offset, i) => offset === marked[i])) return known.features;
	const features = describeWords(facts.tokens, own, marked);
	if (sentences) sentences.set(own.start, { marked, features });
	else knownWords.set(facts.tokens, new Map([[own.start, { marked, features }]]));
	return features;
}

/** All in paragraph offsets. */
function describeWords(tokens: readonly Token[], sentence: Span, marked: readonly number[]): Int32Array {
	const features = noFeatures(WORD_FEATURES);
	let before = 1;
	let second = 1;
	let at = firstEndingAfter(tokens, sentence.start);
	for (let count = 0; at < tokens.length && count < MOST_WORDS; at++, count++) {
		const token = tokens[at] as Token;
		if (token.start >= sentence.end) break;
		let quoted = 0;
		for (let i = 0; i < marked.length && quoted === 0; i += 2)
			if ((marked[i] as number) <= token.start && token.end <= (marked[i + 1] as number)) quoted = 1;
		const word = token.kind === 'number' ? 3 : wordHash(token.lower);
		put(features, 10, word, quoted);
		if (quoted === 0) {
			put(features, 11, word, before);
			put(features, 13, token.shape === 'title' ? 4 : word, before, second);
		}
		if (count < 3) put(features, 12, word, count);
		second = before;
		before = quoted === 1 ? 2 : word;
	}
	put(features, 14, before);
	return features.ids.slice(0, features.count);
}

/** As many as most sentences have. */
const WORD_FEATURES = 128;
