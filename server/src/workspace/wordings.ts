import type { QuotationSummary } from '../analysis/facts.ts';
import { overlaps } from '../text/span.ts';
import type { Article, Snapshot } from './snapshot.ts';

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
	const direct = search(snapshot, { uri, quotation });
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
	return [...found.values()].sort((a, b) => b.closeness - a.closeness || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}

interface Sought {
	readonly uri: string;
	readonly quotation: QuotationSummary;
}

/** A quotation that shares words with the one sought. */
interface Candidate {
	readonly article: Article;
	readonly quotation: QuotationSummary;
	/** Indices into the words sought. */
	readonly shared: number[];
}

function search(snapshot: Snapshot, sought: Sought): Wording[] {
	const { words } = sought.quotation;
	if (words.length === 0) return [];
	const speakerOf = speakerComparison(snapshot, sought);
	const published = dayOf(snapshot.articles.get(sought.uri));
	const candidates: Candidate[] = [];
	let total = 0;
	for (const article of snapshot.articles.values()) {
		const { quotations } = article.summary.places;
		total += quotations.length;
		for (const candidate of sharing(article, quotations, sought)) candidates.push(candidate);
	}
	const speakers = candidates.map(({ article, quotation }) => speakerOf(article.uri, quotation));
	// what one speaker repeats is telling all the same: a word is common by how many others use it
	const users = words.map(() => 0);
	candidates.forEach(({ shared }, i) => {
		if (speakers[i] !== 'same') for (const word of shared) users[word] = (users[word] as number) + 1;
	});
	const weights = users.map((number) => Math.log(2 + total / (1 + number)));
	const rarest = Math.log(2 + total);
	const own = sum(weights);
	const rare = Math.max(RARE.least, total / RARE.oneIn);
	return candidates.flatMap(({ article, quotation, shared }, i): Wording[] => {
		const speaker = speakers[i] as Wording['speaker'];
		const weight = shared.reduce((total, word) => total + (weights[word] as number), 0);
		// words that are not sought were not counted: they weigh like the rarest
		const theirs = weight + (quotation.words.length - shared.length) * rarest;
		const closeness = weight / Math.min(own, theirs);
		const days = daysApart(published, dayOf(article));
		const near = days === undefined || days <= NEAR_DAYS;
		const least = speaker !== 'same' ? 'other' : article.uri === sought.uri ? 'here' : near ? 'near' : 'later';
		const whole = shared.length > 1 && shared.length === words.length && shared.length === quotation.words.length;
		if ((whole || shared.length >= LEAST_SHARED[least]) && closeness >= LEAST[least])
			return [{ uri: article.uri, quotation, speaker, closeness }];
		const half = shared.length * 2 >= Math.min(words.length, quotation.words.length);
		const fragments = Math.max(words.length, quotation.words.length) <= SHORTEST;
		return least === 'near' && half && fragments && shared.some((word) => (users[word] as number) <= rare)
			? [{ uri: article.uri, quotation, speaker, closeness }]
			: [];
	});
}

// ── which quotations share words ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The words of an article's quotations in ascending order, and beside each the index of the quotation that holds it. */
interface WordIndex {
	readonly words: Uint32Array;
	readonly quotations: Uint32Array;
}

const indexes = new WeakMap<readonly QuotationSummary[], WordIndex>();

function sharing(article: Article, quotations: readonly QuotationSummary[], sought: Sought): Iterable<Candidate> {
	const index = indexOf(quotations);
	let found: Map<number, Candidate> | undefined;
	sought.quotation.words.forEach((word, number) => {
		for (let i = firstAt(index.words, word); index.words[i] === word; i++) {
			const at = index.quotations[i] as number;
			const quotation = quotations[at] as QuotationSummary;
			if (article.uri === sought.uri && overlaps(quotation, sought.quotation)) continue;
			const known = found?.get(at);
			if (known) known.shared.push(number);
			else (found ??= new Map()).set(at, { article, quotation, shared: [number] });
		}
	});
	return found?.values() ?? [];
}

function indexOf(quotations: readonly QuotationSummary[]): WordIndex {
	const known = indexes.get(quotations);
	if (known) return known;
	const pairs = quotations.flatMap(({ words }, quotation) => words.map((word) => ({ word, quotation })));
	pairs.sort((a, b) => a.word - b.word || a.quotation - b.quotation);
	const index = { words: Uint32Array.from(pairs, ({ word }) => word), quotations: Uint32Array.from(pairs, ({ quotation }) => quotation) };
	indexes.set(quotations, index);
	return index;
}

/** The index of the first of the ascending words that is not below `word`. */
function firstAt(words: Uint32Array, word: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle] as number) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

// ── who and when ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether another quotation has the speaker of the one sought; decided once for the whole folder, not for each quotation. */
function speakerComparison(
	snapshot: Snapshot,
	{ uri, quotation }: Sought,
): (uri: string, quotation: QuotationSummary) => Wording['speaker'] {
	const { speaker, speakerText, speakerNamed } = quotation;
	if (!speakerNamed || speakerText === undefined) return () => 'unknown';
	const person = speaker === undefined ? undefined : snapshot.people.of(uri, speaker);
	const locals = new Map(
		person?.members.map(({ document, local }) => [document, local]) ?? (speaker === undefined ? [] : [[uri, speaker]]),
	);
	const name = speaker === undefined ? plain(speakerText) : undefined;
	return (document, other) => {
		if (!other.speakerNamed || other.speakerText === undefined) return 'unknown';
		if (other.speaker !== undefined) return other.speaker === locals.get(document) ? 'same' : 'other';
		return name !== undefined && plain(other.speakerText) === name ? 'same' : 'other';
	};
}

function plain(text: string): string {
	return text.toLowerCase().replace(/^the\s+/u, '');
}

/** The day of publication in days since 1970. */
function dayOf(article: Article | undefined): number | undefined {
	const iso = /^\d{4}-\d{2}-\d{2}/.exec(article?.summary.publication ?? '')?.[0];
	const time = iso === undefined ? Number.NaN : Date.parse(`${iso}T00:00:00Z`);
	return Number.isNaN(time) ? undefined : time / 86_400_000;
}

function daysApart(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined ? undefined : Math.abs(a - b);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
