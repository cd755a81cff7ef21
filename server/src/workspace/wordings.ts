import type { QuotationSummary } from '../analysis/facts.ts';
import { hashText } from '../analysis/model/hash.ts';
import { overlaps } from '../text/span.ts';
import { dayOf, firstAt, lookupsOf, NAMED, type PieceLookup, plainSpeaker, UNNAMED } from './lookup.ts';
import type { Person } from './people.ts';
import type { Snapshot } from './snapshot.ts';

/** Words that are quoted at another place too, in the same wording or another. */
export interface Wording {
	readonly uri: string;
	readonly quotation: QuotationSummary;
	/** `other`: there somebody else is said to have said it; `unknown`: one of the two places does not tell. */
	readonly speaker: 'same' | 'other' | 'unknown';
	/** 0…1: how much of what is telling in the shorter of the two stands in the longer one as well. */
	readonly closeness: number;
}

/** How far apart, in days, two articles may be that quote one occasion. */
const NEAR_DAYS = 7;
/**
 * Least closeness: of one speaker's words in near articles, in the same article (which seldom says a thing twice, but keeps to its subject),
 * in articles of another time, and of words with different speakers.
 */
const LEAST = { near: 0.5, here: 0.75, later: 0.8, other: 0.7 } as const;
const LEAST_SHARED = { near: 2, here: 2, later: 4, other: 3 } as const;
/** Two fragments of so few words are known by one of them, if the same speaker says them in near articles and hardly anybody else says it. */
const SHORTEST = 3;
/** Others who may use such a word: two, or in a large folder one in so many quotations. */
const RARE = { least: 2, oneIn: 500 } as const;
/** So many wordings are followed on to those that have more in common with them than with the one sought. */
const MOST_FOLLOWED = 3;

/**
 * Where else in the folder the words of a quotation are quoted, the closest first. Found through the words that the quotations share,
 * weighed by how few other speakers use them, in one pass over sorted lists of hashes: no two quotations are compared but with this one.
 * Another translation may share one word only with a long quotation, but more with a fragment of it that a third article quotes.
 */
export function otherWordings(snapshot: Snapshot, uri: string, quotation: QuotationSummary): readonly Wording[] {
	const direct = search(snapshot, { uri, quotation }).sort(closestFirst);
	const found = new Map(direct.map((wording) => [wording.quotation, wording]));
	const words = new Set(quotation.words);
	const followed = direct.filter(({ speaker, quotation: { words: theirs } }) => {
		const shared = theirs.filter((word) => words.has(word)).length;
		// what holds the very same words leads nowhere else
		return speaker === 'same' && shared > 1 && (shared < theirs.length || shared < words.size);
	});
	for (const way of followed.slice(0, MOST_FOLLOWED))
		for (const wording of search(snapshot, way)) {
			const { quotation: other, speaker, closeness } = wording;
			if (other === quotation || found.has(other) || speaker !== 'same' || !other.words.some((word) => words.has(word))) continue;
			if (wording.uri === uri && overlaps(other, quotation)) continue;
			found.set(other, { ...wording, closeness: closeness * way.closeness });
		}
	return [...found.values()].sort(closestFirst);
}

function closestFirst(a: Wording, b: Wording): number {
	return b.closeness - a.closeness || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) || a.quotation.start - b.quotation.start;
}

interface Sought {
	readonly uri: string;
	readonly quotation: QuotationSummary;
}

/** A quotation that shares words with the one sought. */
interface Candidate {
	readonly lookup: PieceLookup;
	/** Its row in the lookup's quotations. */
	readonly row: number;
	readonly speaker: Wording['speaker'];
	/** Indices into the words sought. */
	readonly shared: readonly number[];
}

function search(snapshot: Snapshot, sought: Sought): Wording[] {
	const { words } = sought.quotation;
	if (words.length === 0) return [];
	const { closed, open } = lookupsOf(snapshot.articles);
	const published = dayOf(snapshot.articles.get(sought.uri)?.summary.publication);
	const known = sharingClosed(snapshot, sought, closed);
	const fresh = sharingAny(snapshot, sought, open);
	// what one speaker repeats is telling all the same: a word is common by how many others use it
	const users = words.map((_, number) => (known.users[number] as number) + (fresh.users[number] as number));
	const candidates = [...known.candidates, ...fresh.candidates];
	const total = [...closed, ...open].reduce((sum, { quotations }) => sum + quotations.index.length, 0);
	const weights = users.map((number) => Math.log(2 + total / (1 + number)));
	const rarest = Math.log(2 + total);
	const own = sum(weights);
	const rare = Math.max(RARE.least, total / RARE.oneIn);
	return candidates.flatMap(({ lookup, row, speaker, shared }): Wording[] => {
		const { quotations: columns, articles } = lookup;
		const length = columns.words[row] as number;
		const weight = shared.reduce((total, word) => total + (weights[word] as number), 0);
		// words that are not sought were not counted: they weigh like the rarest
		const theirs = weight + (length - shared.length) * rarest;
		const closeness = weight / Math.min(own, theirs);
		const at = columns.article[row] as number;
		const article = articles[at] as (typeof articles)[number];
		const near = daysApart(published, lookup.published[at] as number) <= NEAR_DAYS;
		const least = speaker !== 'same' ? 'other' : article.uri === sought.uri ? 'here' : near ? 'near' : 'later';
		const whole = shared.length > 1 && shared.length === words.length && shared.length === length;
		const half = shared.length * 2 >= Math.min(words.length, length);
		const fragments = Math.max(words.length, length) <= SHORTEST;
		const close = (whole || shared.length >= LEAST_SHARED[least]) && closeness >= LEAST[least];
		const telling = least === 'near' && half && fragments && shared.some((word) => (users[word] as number) <= rare);
		const quotation = close || telling ? article.summary.places.quotations[columns.index[row] as number] : undefined;
		return quotation ? [{ uri: article.uri, quotation, speaker, closeness }] : [];
	});
}

// ── which quotations share words ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What of some pieces comes into question, and how many other speakers use each word there. */
interface Shared {
	readonly candidates: readonly Candidate[];
	readonly users: readonly number[];
}

function sharingAny(snapshot: Snapshot, sought: Sought, lookups: readonly PieceLookup[]): Shared {
	const speakers = speakerComparison(snapshot, sought);
	const users = sought.quotation.words.map(() => 0);
	return { candidates: lookups.flatMap((lookup) => sharing(lookup, sought, speakers(lookup), users)), users };
}

/** So many quotations are known with what shares their words in articles that are not open: those of what somebody is writing. */
const MOST_KNOWN = 256;
const knownIn = new WeakMap<readonly PieceLookup[], Map<string, { readonly person: Person | undefined; readonly shared: Shared }>>();

/** The same for articles that are not open: at a keystroke, hardly a quotation is another, and nothing else of this. */
function sharingClosed(snapshot: Snapshot, sought: Sought, closed: readonly PieceLookup[]): Shared {
	const { uri, quotation } = sought;
	const { speaker, speakerNamed, speakerText, words, start } = quotation;
	const person = speaker === undefined ? undefined : snapshot.people.of(uri, speaker);
	// an open article is nowhere among them, wherever the quotation stands in it
	const at = snapshot.articles.get(uri)?.facts ? '' : start;
	const key = [uri, at, speaker, speakerNamed, speaker === undefined ? speakerText : '', words].join('\n');
	let known = knownIn.get(closed);
	if (!known) knownIn.set(closed, (known = new Map()));
	const before = known.get(key);
	if (before && before.person === person) return before.shared;
	const shared = sharingAny(snapshot, sought, closed);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(key, { person, shared });
	return shared;
}

/** How many of the words sought each row holds, all 0 between two searches; and the rows that hold any. */
let counts = new Uint8Array(0);
let touched = new Uint32Array(0);

/**
 * The quotations of a piece that share enough words with the one sought to come into question: two, or one with a fragment. Adds to `users`
 * how many other speakers use each word.
 */
function sharing(
	lookup: PieceLookup,
	{ uri, quotation }: Sought,
	speakerOf: (row: number) => Wording['speaker'],
	users: number[],
): Candidate[] {
	const { words, wordRows, quotations: columns, articles } = lookup;
	const { words: wanted } = quotation;
	if (counts.length < columns.index.length) {
		counts = new Uint8Array(columns.index.length * 2);
		touched = new Uint32Array(columns.index.length * 2);
	}
	let rows = 0;
	for (const [number, word] of wanted.entries()) {
		let i = firstAt(words, word);
		const first = i;
		for (; words[i] === word; i++) {
			const row = wordRows[i] as number;
			const count = counts[row] as number;
			if (count === 0) touched[rows++] = row;
			counts[row] = count + 1;
		}
		users[number] = (users[number] as number) + i - first;
	}
	const here = articles.findIndex((article) => article.uri === uri);
	const found: Candidate[] = [];
	for (let i = 0; i < rows; i++) {
		const row = touched[i] as number;
		const count = counts[row] as number;
		const length = columns.words[row] as number;
		const enough = count > 1 || length <= SHORTEST;
		counts[row] = 0;
		const itself =
			columns.article[row] === here && overlaps({ start: columns.start[row] as number, end: columns.end[row] as number }, quotation);
		const speaker = itself ? 'same' : speakerOf(row);
		// in a large folder most are others who share two words with it
		if (speaker !== 'same' && count < LEAST_SHARED.other && !(count > 1 && count === wanted.length && count === length)) continue;
		const shared = sharedWords(wanted, columns, row);
		if (speaker === 'same') for (const number of shared) users[number] = (users[number] as number) - 1;
		if (enough && !itself) found.push({ lookup, row, speaker, shared });
	}
	return found;
}

/** The indices of the words sought that a row holds; both are in ascending order. */
function sharedWords(wanted: readonly number[], { held, starts }: PieceLookup['quotations'], row: number): readonly number[] {
	const shared: number[] = [];
	const end = starts[row + 1] as number;
	let at = starts[row] as number;
	for (let number = 0; number < wanted.length && at < end; ) {
		const [word, other] = [wanted[number] as number, held[at] as number];
		if (word === other) shared.push(number);
		if (word <= other) number++;
		if (other <= word) at++;
	}
	return shared;
}

// ── who and when ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether quotations of a piece have the speaker of the one sought; decided once for the whole folder, not for each quotation. */
function speakerComparison(snapshot: Snapshot, { uri, quotation }: Sought): (lookup: PieceLookup) => (row: number) => Wording['speaker'] {
	const { speaker, speakerText, speakerNamed } = quotation;
	if (!speakerNamed || speakerText === undefined) return () => () => 'unknown';
	const person = speaker === undefined ? undefined : snapshot.people.of(uri, speaker);
	const locals = new Map(
		person?.members.map(({ document, local }) => [document, local]) ?? (speaker === undefined ? [] : [[uri, speaker]]),
	);
	const name = speaker === undefined ? hashText(plainSpeaker(speakerText)) : undefined;
	return ({ articles, quotations: columns }) => {
		const theirs = articles.map((article) => locals.get(article.uri));
		return (row) => {
			const other = columns.speaker[row];
			if (other === UNNAMED) return 'unknown';
			const local = theirs[columns.article[row] as number];
			if (other !== NAMED) return local !== undefined && other === local + 2 ? 'same' : 'other';
			return columns.speakerText[row] === name ? 'same' : 'other';
		};
	};
}

/** 0 where one of them is not known. */
function daysApart(a: number | undefined, b: number): number {
	return a === undefined || Number.isNaN(b) ? 0 : Math.abs(a - b);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
