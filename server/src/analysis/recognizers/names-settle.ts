import { isUpper } from '../../text/unicode.ts';
import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { joinAcronyms } from './names-acronyms.ts';
import { capitalCuts, gluedCuts, isGlueBefore, splitGlued } from './names-damage.ts';
import { classesOf, isOrdinaryWord, PLAIN_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { inFurniture } from './names-propose.ts';
import { follows, scan, type Scan, type Word } from './names-scan.ts';

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
	let capitals: ReadonlySet<string> | undefined;
	const isCapital = (plain: string) => (capitals ??= capitalised(scans)).has(plain);
	const sightings = scans.map(({ words }, i) => sight(words, proposals[i] ?? []).flatMap((sighting) => parted(sighting, isCapital)));
	const evidence = gather(scans, sightings);
	const settledNames = paragraphs.map((paragraph, i) => {
		const settled = (sightings[i] ?? []).flatMap((sighting) => unjoined(sighting, evidence) ?? settle(sighting, evidence));
		const all = withMissed(settled, scans[i] as Scan, evidence);
		return paragraph.zone === 'furniture' ? inFurniture(paragraph, all) : all;
	});
	return joinAcronyms(paragraphs, settledNames);
}

/** The plain forms of all words that are written with a capital and are not ordinary ones. */
function capitalised(scans: readonly Scan[]): ReadonlySet<string> {
	const capitals = new Set<string>();
	for (const { words } of scans)
		for (const { capital, known, plain } of words) if (capital && (known & ORDINARY) === 0) capitals.add(plain);
	return capitals;
}

const ORDINARY = WORD.common | WORD.grammar | WORD.calendar;

/** The proposed names of a paragraph with their words; kept as long as its words live, since the same names are proposed for them. */
function sight(words: readonly Word[], names: readonly NameCandidate[]): readonly Sighting[] {
	const known = sightingsOf.get(words);
	if (known?.names === names) return known.sightings;
	const sightings = sightAfresh(words, names);
	sightingsOf.set(words, { names, sightings });
	return sightings;
}

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
	const plain = words.filter((word) => (word.known & WORD.suffix) === 0).map((word) => plainWithin(word, name));
	return { name, before, words, plain, phrase: plain.join(' ') };
}

/** The plain form of what a name covers of a word. */
function plainWithin({ token, plain }: Word, name: NameCandidate): string {
	if (plain.length !== token.text.length) return plain;
	return plain.slice(Math.max(0, name.start - token.start), Math.max(0, name.end - token.start));
}

/** A person whose name is glued to other words, cut where the article has the name by itself: `Viktor Ostermanand Ilona Vargavisited`. */
function parted(whole: Sighting, isCapital: (plain: string) => boolean): Sighting[] {
	const { name, before, words } = whole;
	const first = words[0];
	if (!first || words.length < 2 || (name.damage !== undefined && name.damage !== 'glued') || (name.type !== 'person' && name.score > 0.6))
		return [whole];
	const pieces: Sighting[] = [];
	let { start } = name;
	let from = 0;
	const cut = name.type === 'person' && first.token.start === start ? behindGlue(first, isCapital) : 0;
	start += cut;
	words.forEach((word, i) => {
		if (name.damage && i === words.length - 1) return;
		const end =
			word.cuts.length > 0 ? splitGlued(word, Number.POSITIVE_INFINITY, (plain) => plain.length > 4 && isCapital(plain)) : undefined;
		if (end === undefined) return;
		const stop = word.token.start + end;
		if (stop > start)
			pieces.push(
				sighting(
					{ ...name, type: 'person', start, end: stop, damage: 'glued' },
					from > 0 ? words[from - 1] : before,
					words.slice(from, i + 1),
				),
			);
		start = words[i + 1]?.token.start ?? name.end;
		from = i + 1;
	});
	if (from === 0 && cut === 0) return [whole];
	if (from < words.length) {
		const rest = words.slice(from);
		const type =
			from > 0 && rest.length === 1 && ((rest[0] as Word).known & (WORD.place | WORD.given)) === WORD.place ? 'place' : name.type;
		pieces.push(sighting({ ...name, type, start, damage: from === 0 ? 'glued' : name.damage }, from > 0 ? words[from - 1] : before, rest));
	}
	return pieces;
}

/** How much of a word stands before the name that it begins: 9 in `PresidentErik`; 0 for an undamaged word. */
function behindGlue(word: Word, isCapital: (plain: string) => boolean): number {
	const starts = capitalCuts(word);
	const last = starts[starts.length - 1] ?? 0;
	if (last === 0) return 0;
	const name = word.plain.slice(last);
	if ((classesOf(name) & (WORD.given | WORD.family)) === 0 && !isCapital(name)) return 0;
	const glue = starts.slice(0, -1).map((start, i) => word.plain.slice(start, starts[i + 1]));
	return glue.every((part) => isGlueBefore(part) || (classesOf(part) & WORD.place) !== 0) ? last : 0;
}

function gather(scans: readonly Scan[], sightings: readonly (readonly Sighting[])[]): Evidence {
	const words = new Map<string, Votes>();
	const phrases = new Map<string, Votes>();
	const surnames = new Map<string, Set<string>>();
	const glued: string[] = [];
	for (const { name, plain, phrase } of sightings.flat()) {
		const first = plain[0];
		const last = plain[plain.length - 1];
		if (!first || !last) continue;
		const weight = name.score * name.score;
		if (name.damage === 'glued') glued.push(last);
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
	return { words, phrases, surnames, lowered: () => (lowered ??= countLowered(scans, words, glued)) };
}

function countLowered(scans: readonly Scan[], named: ReadonlyMap<string, Votes>, glued: readonly string[]): Map<string, number> {
	const lowered = new Map<string, number>();
	for (const plain of glued) lowered.set(plain, (lowered.get(plain) ?? 0) - 1);
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
function settle({ name, before, words, phrase, plain }: Sighting, evidence: Evidence): readonly NameCandidate[] {
	const first = words[0];
	const last = words[words.length - 1];
	if (!first || !last || name.damage === 'glued') return [name];
	if (words.length > 1) {
		const cut = last.known === 0 ? splitGlued(last, SHORTEST_GLUED, (part) => evidence.surnames.has(part)) : undefined;
		if (cut) return [{ start: name.start, end: last.token.start + cut, type: 'person', score: 0.8, damage: 'glued' }];
		// PETRENKO Anna
		if (name.type !== 'person' && words.length === 2 && name.score < 0.8 && evidence.surnames.get(plain[0] ?? '')?.has(plain[1] ?? ''))
			return [{ ...name, type: 'person', score: 0.7 }];
		const votes = name.score < 0.8 ? evidence.phrases.get(phrase) : undefined;
		return [votes ? { ...name, type: winner(votes) } : name];
	}
	if ((first.known & ~WORD.family) === 0 && !evidence.surnames.has(first.plain)) {
		const glued = gluedIn(first, evidence);
		if (glued.length > 0) return glued;
	}
	const votes = evidence.words.get(first.plain);
	if (!votes || name.score >= 0.9) return [name];
	// a place is a place where it is written as one, though somebody bears its name
	if ((first.known & WORD.place) !== 0 && PLACE_PREPOSITIONS.has(before?.plain ?? '')) return [name];
	const type = winner(votes);
	return [type === name.type ? name : { ...name, type, score: Math.max(0.5, name.score) }];
}

/** Two people whose surnames stand side by side where copy has lost the word between them: `with Ostermann Varga's meeting`. */
function unjoined({ name, words, plain }: Sighting, { surnames }: Evidence): NameCandidate[] | undefined {
	const [first, last] = words;
	const [one, other] = plain;
	if (
		name.type !== 'person' ||
		name.damage !== undefined ||
		words.length !== 2 ||
		!first ||
		!last ||
		one === undefined ||
		other === undefined
	)
		return undefined;
	const bearers = surnames.get(other);
	if (one === other || !surnames.has(one) || !bearers || (bearers.has(one) && bearers.size === 1)) return undefined;
	return [
		{ ...name, end: first.token.end, score: 0.7 },
		{ ...name, start: last.token.start, score: 0.7 },
	];
}

/** A name that two letters are glued to (`is`, `in`) has at least as many letters as this. */
const SHORTEST_GLUED = 5;
const SHORTEST_PLACE = 4;
const PLACE_PREPOSITIONS = new Set('in at from near to across into outside inside around'.split(' '));

/** The proved names in a word that copy has glued together, or that a hyphen joins to others: `byViktorOsterman`, `Osterman-led`. */
function gluedIn(word: Word, evidence: Evidence): readonly NameCandidate[] {
	if (word.plain.includes('-')) return hyphenated(word, evidence);
	const starts = capitalCuts(word);
	const { text, start: offset } = word.token;
	const found: NameCandidate[] = [];
	let given: number | undefined;
	for (const [i, start] of starts.entries()) {
		const end = starts[i + 1] ?? text.length;
		const plain = word.plain.slice(start, end);
		const next = starts[i + 1] === undefined ? undefined : word.plain.slice(starts[i + 1], starts[i + 2] ?? text.length);
		const whole = starts.length > 1 ? provedType(plain, evidence) : undefined;
		if (whole) {
			found.push({ start: offset + (given ?? start), end: offset + end, type: whole, score: 0.75, damage: 'glued' });
			given = undefined;
			continue;
		}
		given = undefined;
		if (next !== undefined && isGivenBefore(plain, next, evidence)) {
			given = start;
			continue;
		}
		const part = frontOf(
			plain,
			starts.length === 1 ? word.cuts : gluedCuts({ kind: 'word', text: text.slice(start, end) }, plain, classesOf(plain)),
			evidence,
		);
		if (part) found.push({ start: offset + start, end: offset + start + part.length, type: part.type, score: 0.75, damage: 'glued' });
		// a word that nothing explains: OpenOsterman is somebody’s brand
		else if (starts.length === 1 || !isGlue(plain, isUpper(text.charCodeAt(start)), found.length > 0)) return [];
	}
	return found;
}

/** Whether a word of a glued one only stands next to the name: `saidOsterman`, `TheOsterman`, `OstermanMonday`, but not `OpenOsterman`. */
function isGlue(plain: string, capital: boolean, behind: boolean): boolean {
	const known = classesOf(plain);
	if (capital) return (known & (WORD.title | WORD.calendar | (behind ? 0 : WORD.grammar | WORD.demonym | WORD.place))) !== 0;
	return isGlueBefore(plain);
}

/** What a word names of which the article proves it: a surname or a known place. */
function provedType(plain: string, evidence: Evidence): NameType | undefined {
	if (evidence.surnames.has(plain)) return 'person';
	const votes = evidence.words.get(plain);
	return votes && (classesOf(plain) & WORD.place) !== 0 && winner(votes) === 'place' ? 'place' : undefined;
}

/** Whether a word is the given name of whose surname, or surname and glue, stands behind it. */
function isGivenBefore(plain: string, next: string, { surnames }: Evidence): boolean {
	for (let end = next.length; end > 3; end--) if (surnames.get(next.slice(0, end))?.has(plain)) return true;
	return false;
}

/** A proved name at the front of a word. */
function frontOf(
	plain: string,
	cuts: readonly number[],
	evidence: Evidence,
): { readonly length: number; readonly type: NameType } | undefined {
	let type = 'person' as NameType;
	const length = splitGlued({ plain, cuts }, SHORTEST_PLACE, (part) => {
		const proved = provedType(part, evidence);
		if (!proved || (proved === 'person' && part.length < SHORTEST_GLUED && plain.length - part.length < 3)) return false;
		type = proved;
		return true;
	});
	if (!length || (type === 'place' && /(?:is|an|as|a|he)$/.test(plain.slice(length)))) return undefined;
	return { length, type };
}

/** `Osterman-led`, `pro-Osterman`, `the Osterman-Solberg talks`: proved surnames and nothing but ordinary words beside them. */
function hyphenated({ token, plain }: Word, { surnames }: Evidence): readonly NameCandidate[] {
	if (plain.length !== token.text.length || surnames.has(plain)) return [];
	const found: NameCandidate[] = [];
	let start = token.start;
	for (const part of plain.split('-')) {
		const end = start + part.length;
		if (surnames.has(part) && part.length > 3) {
			const damage = isUpper(token.text.charCodeAt(start - token.start)) ? undefined : 'lower-case';
			found.push({ start, end, type: 'person', score: 0.7, damage });
		} else if (!isOrdinaryWord(part) && !PREFIXES.has(part)) return [];
		start = end + 1;
	}
	return found;
}

const PREFIXES = new Set('pro anti ex non post pre'.split(' '));

/** Adds what the paragraph alone did not show: proved names at the start of sentences, in headlines, in lower case or glued. */
function withMissed(names: readonly NameCandidate[], { words, loudness, doubtful }: Scan, evidence: Evidence): readonly NameCandidate[] {
	const all: NameCandidate[] = [];
	let next = 0;
	let added = false;
	for (const i of doubtful) {
		const word = words[i] as Word;
		while (next < names.length && (names[next] as NameCandidate).end <= word.token.start) all.push(names[next++] as NameCandidate);
		const name = names[next];
		if ((name && name.start < word.token.end) || (all[all.length - 1]?.end ?? 0) > word.token.start) continue;
		for (const found of missed(words, i, loudness[word.token.sentence] !== 'plain', evidence)) {
			added = true;
			const before = all[all.length - 1];
			if (before && joins(before, found, words, i, evidence))
				all[all.length - 1] = { ...before, end: found.end, damage: found.damage ?? before.damage };
			else all.push(found);
		}
		// viktor Osterman: the given name that was missed goes with the surname that was not
		const given = all[all.length - 1];
		const surname = names[next];
		if (given && surname && given.start === word.token.start && given.type === 'person' && goesOn(given, surname, words, i, evidence)) {
			all[all.length - 1] = { ...surname, start: given.start, damage: given.damage ?? surname.damage };
			next++;
		}
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

/** Whether a surname goes on from a missed given name just before it. */
function goesOn(given: NameCandidate, surname: NameCandidate, words: readonly Word[], index: number, { surnames }: Evidence): boolean {
	const next = words[index + 1];
	return (
		next !== undefined &&
		surname.type === 'person' &&
		surname.start === next.token.start &&
		follows(words, index, index + 1) &&
		given.end === words[index]?.token.end &&
		(surnames.get(next.plain)?.has((words[index] as Word).plain) ?? false)
	);
}

function missed(words: readonly Word[], index: number, loud: boolean, evidence: Evidence): readonly NameCandidate[] {
	const found = missedName(words, index, loud, evidence);
	if (found) return [found];
	const word = words[index] as Word;
	return (word.known & ~WORD.family) === 0 && !evidence.words.has(word.plain) && !isTagged(words, index) ? gluedIn(word, evidence) : [];
}

/** Whether a word is part of an address or tag: `@osterman`. */
function isTagged(words: readonly Word[], index: number): boolean {
	const { token } = words[index] as Word;
	const before = words[index - 1];
	return (
		before !== undefined &&
		before.token.end === token.start &&
		(before.token.text === '@' || before.token.text === '#' || before.token.text === '/')
	);
}

function missedName(words: readonly Word[], index: number, loud: boolean, evidence: Evidence): NameCandidate | undefined {
	const word = words[index] as Word;
	const { token, plain } = word;
	if (isTagged(words, index)) return undefined;
	const votes = evidence.words.get(plain);
	if (votes) {
		const type = winner(votes);
		const ordinary = isOrdinaryWord(plain);
		if (type === 'other' || votes[type] < 0.5) return undefined;
		if (word.capital) {
			// Bush said …: a surname that is an ordinary word begins a sentence only where the article has it often
			const often = () => (evidence.lowered().get(plain) ?? 0) <= -OFTEN;
			if (ordinary && (loud || !evidence.surnames.has(plain) || (word.opens && !often()))) return undefined;
			if (PLAIN_IN_CAPITALS.has(token.text)) return undefined;
			return { start: token.start, end: token.end, type, score: 0.7, damage: word.mixed ? 'mixed-alphabet' : undefined };
		}
		if (ordinary || plain.length < 4 || token.shape !== 'lower') return undefined;
		if ((word.known & (WORD.particle | WORD.title | WORD.role | WORD.placeNoun | WORD.organisationNoun | WORD.organisationHead)) !== 0)
			return undefined;
		const proved =
			type === 'person'
				? evidence.surnames.has(plain) || loneGiven(words, index, evidence)
				: (word.known & WORD.place) !== 0 && type === 'place';
		if (!proved) return undefined;
		const lowered = evidence.lowered().get(plain) ?? 0;
		if (lowered > 0 || (lowered === 0 && (word.known & (WORD.family | WORD.place)) === 0)) return undefined;
		return { start: token.start, end: token.end, type, score: 0.7, damage: 'lower-case' };
	}
	return undefined;
}

/** How many more times a surname stands with a capital than without to be proved even where any word has one. */
const OFTEN = 3;

/** A given name in lower case counts only in front of its surname. */
function loneGiven(words: readonly Word[], index: number, evidence: Evidence): boolean {
	const next = words[index + 1];
	return (
		next !== undefined &&
		follows(words, index, index + 1) &&
		(evidence.surnames.get(next.plain)?.has((words[index] as Word).plain) ?? false)
	);
}
