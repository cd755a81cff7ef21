import type { NameSummary, NameType } from '../analysis/facts.ts';
import { hashText } from '../analysis/model/hash.ts';
import { type Findable, unpackFindable } from '../analysis/packed-summary.ts';
import { nameKey } from '../analysis/named-things.ts';
import { remembered } from '../analysis/remembered.ts';
import type { ArticleList, Articles } from './articles.ts';
import type { Article } from './snapshot.ts';

/**
 * What leads from words, names and days to the articles that hold them. One for each piece of a list of articles, made once for as long as
 * the piece stands, so that a change in the folder costs a piece, and a question costs what it finds. All in numbers: texts and places are
 * read from the summaries of what was found.
 */
export interface PieceLookup {
	readonly articles: readonly Article[];
	/** The day of publication of each article in days since 1970; NaN where it is not known. */
	readonly published: Float64Array;
	readonly quotations: QuotationColumns;
	/** The words of all quotations, ascending (`QuotationSummary.words`), and beside each the quotation, as a row of `quotations`. */
	readonly words: Uint32Array;
	readonly wordRows: Uint32Array;
	/** The keys of all names (`formKey`), ascending, and beside each the article, and the name's index in `SummaryPlaces.names`. */
	readonly names: Uint32Array;
	readonly nameArticles: Uint16Array;
	readonly nameIndexes: Uint16Array;
	/** Each day once, as `2022-12-19`, and the articles that speak of it. */
	readonly days: ReadonlyMap<string, readonly number[]>;
}

/** The quotations of a piece, a row for each. */
export interface QuotationColumns {
	readonly article: Uint16Array;
	/** The index in `SummaryPlaces.quotations`. */
	readonly index: Uint32Array;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	/** How many words it has. */
	readonly words: Uint8Array;
	/** The words of all rows, one row behind the other, and where each row's begin; one more for the end. */
	readonly held: Uint32Array;
	readonly starts: Uint32Array;
	/** The index of the speaker in `DocumentSummary.people`, plus 2; `UNNAMED` if the words for the speaker tell nobody, `NAMED` if they tell no person. */
	readonly speaker: Uint32Array;
	/** Hash of `plainSpeaker` of the words that stand for the speaker. */
	readonly speakerText: Uint32Array;
}

/** In `QuotationColumns.speaker`: nobody who is known by name. */
export const UNNAMED = 0;
/** In `QuotationColumns.speaker`: somebody known by name who is no person of the article. */
export const NAMED = 1;

/** The lookups of all articles, piece by piece. */
export interface Lookups {
	/** Those of articles that are not open; the same list for as long as none of those changes. */
	readonly closed: readonly PieceLookup[];
	readonly open: readonly PieceLookup[];
}

/** The lookups of some articles. */
export function lookupsOf(articles: Articles): Lookups {
	if (!isList(articles)) return { closed: [], open: [lookupOf([...articles.values()])] };
	let closed = closedOf.get(articles.pieces);
	if (!closed) closedOf.set(articles.pieces, (closed = articles.pieces.map((piece) => lookupOf(piece))));
	return { closed, open: articles.open.length > 0 ? [lookupOf(articles.open)] : [] };
}

/** The lookups of all articles, in no order. */
export function allLookups(articles: Articles): readonly PieceLookup[] {
	const { closed, open } = lookupsOf(articles);
	return [...closed, ...open];
}

/** Makes the lookups of all articles that are not open, one at each step, so that the caller may do something else in between. */
export function* prepareLookups(articles: Articles): Iterable<void> {
	for (const piece of isList(articles) ? articles.pieces : []) {
		lookupOf(piece);
		yield;
	}
}

/** Under which number the spellings of a name with one key (`keyOf`) are found. */
export function formKey(type: NameType, key: string): number {
	return hashText(key, TYPES.indexOf(type) + 1);
}

/** `nameKey`, remembered. */
export const keyOf: (form: string) => string = remembered(50_000, nameKey);

/** Words that stand for a speaker, as they are compared. */
export function plainSpeaker(text: string): string {
	return text.toLowerCase().replace(/^the\s+/u, '');
}

/** The day of a date of publication, in days since 1970. */
export function dayOf(publication: string | undefined): number | undefined {
	const iso = /^\d{4}-\d{2}-\d{2}/.exec(publication ?? '')?.[0];
	const time = iso === undefined ? Number.NaN : Date.parse(`${iso}T00:00:00Z`);
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** The first of the ascending numbers that is not below one, as an index. */
export function firstAt(ascending: Uint32Array, number: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending[middle] as number) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

type Quoted = Findable['quotations'][number];

const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];
const known = new WeakMap<readonly Article[], PieceLookup>();
const closedOf = new WeakMap<readonly (readonly Article[])[], readonly PieceLookup[]>();

function isList(articles: Articles): articles is ArticleList {
	return 'pieces' in articles;
}

function lookupOf(articles: readonly Article[]): PieceLookup {
	const there = known.get(articles);
	if (there) return there;
	const made = build(articles);
	known.set(articles, made);
	return made;
}

function build(articles: readonly Article[]): PieceLookup {
	const rows: { article: number; index: number; quotation: Quoted }[] = [];
	const names: { key: number; article: number; index: number }[] = [];
	const days = new Map<string, number[]>();
	for (const [article, { summary, packed }] of articles.entries()) {
		const { quotations, names: own, days: spokenOf }: Findable = packed ? unpackFindable(packed) : summary.places;
		for (const [index, quotation] of quotations.entries()) rows.push({ article, index, quotation });
		for (const [index, name] of own.entries()) for (const key of keysOf(name)) names.push({ key, article, index });
		for (const { day } of spokenOf) {
			const articlesOf = days.get(day);
			if (!articlesOf) days.set(day, [article]);
			else if (articlesOf.at(-1) !== article) articlesOf.push(article);
		}
	}
	names.sort((a, b) => a.key - b.key || a.article - b.article || a.index - b.index);
	return {
		articles,
		published: Float64Array.from(articles, ({ summary }) => dayOf(summary.publication) ?? Number.NaN),
		quotations: columns(rows),
		...wordsOf(rows),
		names: Uint32Array.from(names, ({ key }) => key),
		nameArticles: Uint16Array.from(names, ({ article }) => article),
		nameIndexes: Uint16Array.from(names, ({ index }) => index),
		days,
	};
}

function keysOf({ type, mentions }: NameSummary): ReadonlySet<number> {
	return new Set([...new Set(mentions.map(({ text }) => text))].map((form) => formKey(type, keyOf(form))));
}

function columns(rows: readonly { readonly article: number; readonly index: number; readonly quotation: Quoted }[]): QuotationColumns {
	const of = (value: (quotation: Quoted) => number) => Uint32Array.from(rows, ({ quotation }) => value(quotation));
	return {
		article: Uint16Array.from(rows, ({ article }) => article),
		index: Uint32Array.from(rows, ({ index }) => index),
		start: of(({ start }) => start),
		end: of(({ end }) => end),
		words: Uint8Array.from(rows, ({ quotation }) => quotation.words.length),
		held: Uint32Array.from(rows.flatMap(({ quotation }) => quotation.words)),
		starts: startsOf(rows.map(({ quotation }) => quotation.words.length)),
		speaker: of(({ speaker, speakerNamed, speakerText }) =>
			!speakerNamed || speakerText === undefined ? UNNAMED : speaker === undefined ? NAMED : speaker + 2,
		),
		speakerText: of(({ speakerText }) => (speakerText === undefined ? 0 : hashText(plainSpeaker(speakerText)))),
	};
}

/** Where stretches of these lengths begin that lie one behind the other, and where the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] as number) + length;
	return starts;
}

/** Words and rows, sorted as one number each: of both 32 bits a double holds 21 less, and a piece has fewer rows than that. */
function wordsOf(rows: readonly { readonly quotation: Quoted }[]): Pick<PieceLookup, 'words' | 'wordRows'> {
	const total = rows.reduce((sum, { quotation }) => sum + quotation.words.length, 0);
	const pairs = new Float64Array(total);
	let at = 0;
	for (const [row, { quotation }] of rows.entries()) for (const word of quotation.words) pairs[at++] = word * ROWS + row;
	pairs.sort();
	const words = new Uint32Array(total);
	const wordRows = new Uint32Array(total);
	for (const [i, pair] of pairs.entries()) {
		const word = Math.floor(pair / ROWS);
		words[i] = word;
		wordRows[i] = pair - word * ROWS;
	}
	return { words, wordRows };
}

/** More rows than a piece can have. */
const ROWS = 2 ** 21;
