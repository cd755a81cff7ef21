import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { finishNames } from './names-finish.ts';
import { isOrdinaryWord, PLAIN_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { mendNames } from './names-mend.ts';
import { inFurniture } from './names-propose.ts';
import { sameNames } from './names-same.ts';
import { follows, isTagged, scan, type Scan, type Word } from './names-scan.ts';

/** How much the document says for each type of a name. */
type Votes = Record<NameType, number>;

/** What the whole document proves. */
interface Evidence {
	/** For a single word: what it names here. A surname gets the votes of its full name. */
	readonly words: ReadonlyMap<string, Votes>;
	/** For a name of several words, joined by spaces. */
	readonly phrases: ReadonlyMap<string, Votes>;
	/** Surnames of people whose full name stands in the document, with the given names before it. */
	readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
	/** For words that occur in lower case: how much more often they do so than with a capital; above 0 they are ordinary words here. */
	readonly lowered: () => ReadonlyMap<string, number>;
}

/** A candidate with the words that it covers. */
interface Sighting {
	readonly name: NameCandidate;
	/** The word before it, if any. */
	readonly before: Word | undefined;
	readonly words: readonly Word[];
	/** The plain forms of the words that votes go by: without `Jr.`, and without what copy has glued to them. */
	readonly plain: readonly string[];
	/** The same as one text. */
	readonly phrase: string;
}

/**
 * The names of every paragraph in the light of all: one name has one type throughout, bare surnames are the people whose full names
 * stand elsewhere, and damaged occurrences of proved names are found. Linear in the length of the document.
 */
export function settleNames(
	paragraphs: readonly Paragraph[],
	proposals: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	const scans = paragraphs.map(scan);
	const mended = mendNames(paragraphs, proposals);
	const sightings = scans.map(({ words }, i) => sight(words, mended[i] ?? []));
	const evidence = gather(scans, sightings);
	const settledNames = paragraphs.map((paragraph, i) => {
		const settled: NameCandidate[] = [];
		for (const sighting of sightings[i] ?? []) {
			const two = unjoined(sighting, evidence);
			if (two) settled.push(...two);
			else settled.push(settle(sighting, evidence));
		}
		const all = withMissed(settled, scans[i] as Scan, evidence);
		return asBefore((scans[i] as Scan).words, paragraph.zone === 'furniture' ? inFurniture(paragraph, all) : all);
	});
	return finishNames(paragraphs, settledNames);
}

const settledBefore = new WeakMap<readonly Word[], readonly NameCandidate[]>();

/** The same list as the last time if it holds the same names, so that whatever goes by it has nothing to do. */
function asBefore(words: readonly Word[], names: readonly NameCandidate[]): readonly NameCandidate[] {
	const before = settledBefore.get(words);
	if (before && sameNames(before, names)) return before;
	settledBefore.set(words, names);
	return names;
}

/** The proposed names of a paragraph with their words; kept as long as its words live, since the same names are proposed for them. */
function sight(words: readonly Word[], names: readonly NameCandidate[]): readonly Sighting[] {
	if (names.length === 0) return NO_SIGHTINGS;
	const known = sightingsOf.get(words);
	if (known?.names === names) return known.sightings;
	const sightings = sightAfresh(words, names);
	sightingsOf.set(words, { names, sightings });
	return sightings;
}

const NO_SIGHTINGS: readonly Sighting[] = [];
const sightingsOf = new WeakMap<readonly Word[], { readonly names: readonly NameCandidate[]; readonly sightings: readonly Sighting[] }>();

function sightAfresh(words: readonly Word[], names: readonly NameCandidate[]): Sighting[] {
	let at = 0;
	return names.map((name) => {
		while (at < words.length && (words[at] as Word).token.end <= name.start) at++;
		const own: Word[] = [];
		for (let k = at; k < words.length && (words[k] as Word).token.start < name.end; k++) {
			const word = words[k] as Word;
			if (word.token.kind === 'word') own.push(word);
		}
		return sighting(name, words[at - 1], own);
	});
}

function sighting(name: NameCandidate, before: Word | undefined, words: readonly Word[]): Sighting {
	const plain: string[] = [];
	for (const word of words) if ((word.known & WORD.suffix) === 0) plain.push(plainWithin(word, name));
	return { name, before, words, plain, phrase: plain.length === 1 ? (plain[0] as string) : plain.join(' ') };
}

/** The plain form of what a name covers of a word. */
function plainWithin({ token, plain }: Word, name: NameCandidate): string {
	if (plain.length !== token.text.length) return plain;
	return plain.slice(Math.max(0, name.start - token.start), Math.max(0, name.end - token.start));
}

function gather(scans: readonly Scan[], sightings: readonly (readonly Sighting[])[]): Evidence {
	const words = new Map<string, Votes>();
	const phrases = new Map<string, Votes>();
	const surnames = new Map<string, Set<string>>();
	for (const { name, plain, phrase } of sightings.flat()) {
		const first = plain[0];
		const last = plain[plain.length - 1];
		if (!first || !last) continue;
		const weight = name.score * name.score;
		if (plain.length === 1) {
			vote(words, first, name.type, weight);
			continue;
		}
		vote(phrases, phrase, name.type, weight);
		if (name.type !== 'person' || name.score < 0.6) continue;
		vote(words, last, 'person', name.score * 2);
		vote(words, first, 'person', 0.3);
		const given = surnames.get(last);
		if (given) given.add(first);
		else surnames.set(last, new Set([first]));
	}
	// few articles have a word in doubt that this must decide
	let lowered: ReadonlyMap<string, number> | undefined;
	return { words, phrases, surnames, lowered: () => (lowered ??= countLowered(scans, words)) };
}

function countLowered(scans: readonly Scan[], named: ReadonlyMap<string, Votes>): Map<string, number> {
	const lowered = new Map<string, number>();
	for (const { words } of scans) {
		for (const { token, plain, capital, known } of words) {
			if (token.kind !== 'word' || (known & WORD.grammar) !== 0 || !named.has(plain)) continue;
			lowered.set(plain, (lowered.get(plain) ?? 0) + (capital ? -1 : 1));
		}
	}
	return lowered;
}

function vote(votes: Map<string, Votes>, key: string, type: NameType, weight: number): void {
	let own = votes.get(key);
	if (!own) votes.set(key, (own = { person: 0, organization: 0, place: 0, other: 0 }));
	own[type] += weight;
}

function winner(votes: Votes): NameType {
	let best: NameType = 'other';
	for (const type of ['person', 'organization', 'place'] as const) if (votes[type] > votes[best]) best = type;
	return best;
}

/** A candidate with the type that the document gives it, and repaired if copy has glued a word to it. */
function settle({ name, before, words, phrase, plain }: Sighting, evidence: Evidence): NameCandidate {
	const first = words[0];
	const last = words[words.length - 1];
	if (!first || !last || name.damage === 'glued') return name;
	if (words.length > 1) {
		// PETRENKO Anna
		if (name.type !== 'person' && words.length === 2 && name.score < 0.8 && evidence.surnames.get(plain[0] ?? '')?.has(plain[1] ?? ''))
			return { ...name, type: 'person', score: 0.7 };
		const votes = name.score < 0.8 ? evidence.phrases.get(phrase) : undefined;
		return votes ? { ...name, type: winner(votes) } : name;
	}
	const votes = evidence.words.get(first.plain);
	if (!votes || name.score >= 0.9) return name;
	// a place is a place where it is written as one, though somebody bears its name
	if ((first.known & WORD.place) !== 0 && PLACE_PREPOSITIONS.has(before?.plain ?? '')) return name;
	const type = winner(votes);
	return type === name.type ? name : { ...name, type, score: Math.max(0.5, name.score) };
}

/** Two people whose surnames stand side by side where copy has lost the word between them: `with Ostermann Varga's meeting`. */
function unjoined({ name, words, plain }: Sighting, { surnames }: Evidence): NameCandidate[] | undefined {
	if (name.type !== 'person' || words.length !== 2) return undefined;
	const [first, last] = words;
	const [one, other] = plain;
	if (name.damage !== undefined || !first || !last || one === undefined || other === undefined) return undefined;
	const bearers = surnames.get(other);
	if (one === other || !surnames.has(one) || !bearers || (bearers.has(one) && bearers.size === 1)) return undefined;
	return [
		{ ...name, end: first.token.end, score: 0.7 },
		{ ...name, start: last.token.start, score: 0.7 },
	];
}

const PLACE_PREPOSITIONS = new Set('in at from near to across into outside inside around'.split(' '));

/** Adds what the paragraph alone did not show: proved names at the start of sentences and in headlines. */
function withMissed(names: readonly NameCandidate[], { words, loudness, doubtful }: Scan, evidence: Evidence): readonly NameCandidate[] {
	const all: NameCandidate[] = [];
	let next = 0;
	let added = false;
	for (const i of doubtful) {
		const word = words[i] as Word;
		if (!word.capital) continue;
		while (next < names.length && (names[next] as NameCandidate).end <= word.token.start) all.push(names[next++] as NameCandidate);
		const name = names[next];
		if (name && name.start < word.token.end) continue;
		const found = missed(word, loudness[word.token.sentence] !== 'plain', evidence);
		if (!found || isTagged(words, i)) continue;
		added = true;
		const before = all[all.length - 1];
		if (before && joins(before, found, words, i, evidence)) all[all.length - 1] = { ...before, end: found.end };
		else all.push(found);
	}
	while (next < names.length) all.push(names[next++] as NameCandidate);
	return added ? all : names;
}

/** Whether a missed surname goes on from the given name just before it. */
function joins(before: NameCandidate, found: NameCandidate, words: readonly Word[], index: number, evidence: Evidence): boolean {
	const given = words[index - 1];
	return (
		given !== undefined &&
		before.type === 'person' &&
		found.type === 'person' &&
		before.end === given.token.end &&
		follows(words, index - 1, index) &&
		(evidence.surnames.get((words[index] as Word).plain)?.has(given.plain) ?? false)
	);
}

function missed({ token, plain, opens, mixed }: Word, loud: boolean, evidence: Evidence): NameCandidate | undefined {
	const votes = evidence.words.get(plain);
	if (!votes) return undefined;
	const type = winner(votes);
	if (type === 'other' || votes[type] < 0.5) return undefined;
	// Bush said …: a surname that is an ordinary word begins a sentence only where the article has it often
	const often = () => (evidence.lowered().get(plain) ?? 0) <= -OFTEN;
	if (isOrdinaryWord(plain) && (loud || !evidence.surnames.has(plain) || (opens && !often()))) return undefined;
	if (PLAIN_IN_CAPITALS.has(token.text)) return undefined;
	return { start: token.start, end: token.end, type, score: 0.7, damage: mixed ? 'mixed-alphabet' : undefined };
}

/** How many more times a surname stands with a capital than without to be proved even where any word has one. */
const OFTEN = 3;
