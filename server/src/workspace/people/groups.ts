import { isCyrillic } from '../../analysis/cyrillic.ts';
import type { Gender, PersonSummary } from '../../analysis/facts.ts';
import { candidateKeys, type NameComparison, type PersonalName, parsePersonalName } from '../../analysis/personal-name.ts';
import { remembered } from '../../analysis/remembered.ts';

/** One person of one document. */
export interface Local {
	/** The document's URI. */
	readonly document: string;
	/** The index in `DocumentSummary.people`. */
	readonly local: number;
	readonly summary: PersonSummary;
	readonly name: PersonalName;
	/** The same as the index tells of it. */
	readonly member: { readonly document: string; readonly local: number };
}

/** `full`: given name and family name; `initials`: initials and family name; `bare`: one word, or none. */
export type NameKind = 'full' | 'initials' | 'bare';

/** The people who bear one and the same name, and of whom nothing says that they are different. */
export interface Group {
	/** Different for each group of a folder, and the same whenever the folder says the same. */
	readonly key: string;
	readonly kind: NameKind;
	readonly name: PersonalName;
	/** In order of the documents. */
	readonly sorted: readonly Local[];
	readonly counts: Counts;
	/** What was decided about them. */
	readonly told: Told;
	/** For one of several groups of namesakes, what they have in common; else undefined. */
	readonly namesakes: string | undefined;
}

/** What the members of a group say, counted, so that one more or less costs the same however many there are. */
export interface Counts {
	members: number;
	/** How many are nothing but bylines and credits. */
	credits: number;
	female: number;
	male: number;
	/** How often each name, each form and each title is given; undefined while there are so few members that they are soon counted. */
	tallies: Tallies | undefined;
}

/** How often names, all forms (names among them) and titles are given. */
export interface Tallies {
	readonly names: Map<string, number>;
	readonly forms: Map<string, number>;
	readonly titles: Map<string, number>;
}

/** What decisions say of a group. */
export interface Told {
	/** The ids of the decisions by which it is joined to others. */
	readonly same: readonly string[];
	/** The decisions by which it is kept apart from others, and on which side it stands there. */
	readonly apart: readonly { readonly decision: string; readonly side: number }[];
	/** The decisions on how they are to be spelled. */
	readonly spelled: readonly string[];
}

/** A group about which nothing was decided. */
export const TOLD_NOTHING: Told = { same: [], apart: [], spelled: [] };

/**
 * Why two may be one person: alike spelling, a surname alone, a surname that several bear, one name in two walks of life, one calling under
 * two surnames.
 */
export type DoubtKind = 'spelling' | 'surname' | 'shared-surname' | 'namesake' | 'changed-name';

/** Two groups that may be one person. */
export interface Doubt {
	readonly a: Group;
	readonly b: Group;
	readonly kind: DoubtKind;
	readonly comparison: NameComparison;
}

/** A person of a document. */
export function localOf(document: string, local: number, summary: PersonSummary): Local {
	const name = parsed(summary.name);
	return { document, local, summary, name, member: { document, local } };
}

/** How full a reference a person of a document is. */
export function rankOf({ name, summary }: Local): number {
	const kind = { full: 2, initials: 1, bare: 0 }[kindOf(name)];
	return (summary.credit ? 0 : 10_000) + kind * 1000 + Math.min(99, name.words.length) * 10 + (summary.titles.length > 0 ? 1 : 0);
}

/** In order of the documents, and in each of its people. */
export function compareLocals(a: Pick<Local, 'document' | 'local'>, b: Pick<Local, 'document' | 'local'>): number {
	return compareText(a.document, b.document) || a.local - b.local;
}

/** Where an item stands in a sorted list, or would. */
export function placeIn<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(sorted[middle] as T, item) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Counts of nobody. */
export function noCounts(): Counts {
	return { members: 0, credits: 0, female: 0, male: 0, tallies: undefined };
}

/** From so many members on they are counted as they come and go. */
const MANY = 5;

/** Adds one of a group's people to its counts, or with -1 takes one away; `sorted` are those who are there now. */
export function countLocal(counts: Counts, local: Local, by: 1 | -1, sorted: readonly Local[]): void {
	const { summary } = local;
	counts.members += by;
	if (summary.credit) counts.credits += by;
	if (summary.gender === 'female') counts.female += by;
	if (summary.gender === 'male') counts.male += by;
	if (counts.tallies) tally(counts.tallies, local, by);
	else if (counts.members >= MANY) counts.tallies = tallied(sorted);
}

/** How often names, forms and titles are given in a group. */
export function talliesOf({ counts, sorted }: Group): Tallies {
	return counts.tallies ?? tallied(sorted);
}

function tallied(sorted: readonly Local[]): Tallies {
	const tallies: Tallies = { names: new Map(), forms: new Map(), titles: new Map() };
	for (const local of sorted) tally(tallies, local, 1);
	return tallies;
}

function tally({ names, forms, titles }: Tallies, { summary }: Local, by: 1 | -1): void {
	add(names, summary.name, by);
	for (const form of new Set(isRomanised(summary) ? summary.aliases : [summary.name, ...summary.aliases])) add(forms, form, by);
	for (const title of summary.titles) add(titles, title, by);
}

/** Those of a group whom one document names. */
export function localsIn({ sorted }: Group, document: string): readonly Local[] {
	const from = placeIn<Pick<Local, 'document' | 'local'>>(sorted, { document, local: -1 }, compareLocals);
	let to = from;
	while (sorted[to]?.document === document) to++;
	return sorted.slice(from, to);
}

/** Whether a document names one of a group. */
export function isIn({ sorted }: Group, document: string): boolean {
	return sorted[placeIn<Pick<Local, 'document' | 'local'>>(sorted, { document, local: -1 }, compareLocals)]?.document === document;
}

/** Whether a name in Latin letters stands nowhere, but was made of Cyrillic ones. */
function isRomanised({ name, aliases }: PersonSummary): boolean {
	return !isCyrillic(name) && aliases.length > 0 && aliases.every(isCyrillic);
}

/** Whether the members of a group are nothing but bylines and credits. */
export function isCredit({ counts }: Group): boolean {
	return counts.credits === counts.members;
}

/** The gender of a group's members; `both` where they differ. */
export function genderOf({ counts }: Group): Gender | 'both' | undefined {
	if (counts.female > 0 && counts.male > 0) return 'both';
	return counts.female > 0 ? 'female' : counts.male > 0 ? 'male' : undefined;
}

/** The genders of two taken together. */
export function bothGenders(a: Gender | 'both' | undefined, b: Gender | 'both' | undefined): Gender | 'both' | undefined {
	return a === undefined || a === b ? b : b === undefined ? a : 'both';
}

/** Whether one is a woman and the other a man. */
export function genderConflict(a: Gender | 'both' | undefined, b: Gender | 'both' | undefined): boolean {
	return (a === 'female' && b === 'male') || (a === 'male' && b === 'female');
}

/** Whether one document speaks of both, as two. */
export function meet(a: Group, b: Group): boolean {
	const [few, many] = a.sorted.length < b.sorted.length ? [a, b] : [b, a];
	return few.sorted.some(({ document }) => isIn(many, document));
}

/** The id of a decision that keeps two people, each made of groups, apart. */
export function keptApart(a: readonly Group[], b: readonly Group[]): string | undefined {
	const sides = new Map<string, number>();
	for (const { told } of a) for (const { decision, side } of told.apart) sides.set(decision, side);
	if (sides.size === 0) return undefined;
	for (const { told } of b) {
		for (const { decision, side } of told.apart) if (sides.has(decision) && sides.get(decision) !== side) return decision;
	}
	return undefined;
}

/** How much of a name is written out. */
export function kindOf(name: PersonalName): NameKind {
	if (name.words.length < 2) return 'bare';
	return name.words.filter((word) => !word.initial).length < 2 ? 'initials' : 'full';
}

/** Equal for names of the same words in plain letters, whatever titles stand before them. */
export function nameKey(name: PersonalName): string {
	// joined, not added up: the key of everybody in a folder is kept, and a text that was added up is kept in two pieces
	return [name.words.map((word) => word.plain).join(' '), name.suffix ?? ''].join('|');
}

/** By what a person's company is known again in another document: the sound of the full name; undefined for anything less. */
export function companyKey(name: PersonalName): string | undefined {
	return keysOf(name)[0];
}

/** So many names are known with their keys at a time: those that are at hand, not all of a folder. */
const MOST_KEYS = 20_000;
const keysByName = new Map<PersonalName, readonly string[]>();

/** `candidateKeys`, remembered. */
export function keysOf(name: PersonalName): readonly string[] {
	let keys = keysByName.get(name);
	if (keys) return keys;
	if (keysByName.size >= MOST_KEYS) keysByName.clear();
	keysByName.set(name, (keys = candidateKeys(name)));
	return keys;
}

/** `parsePersonalName`, remembered: names are taken apart once, not at every keystroke that changes a document's people. */
export const parsed = remembered(100_000, (full) => trimmed(parsePersonalName(full)));

const NONE: readonly never[] = [];

/** The same name in as little room as it needs: lists that grew have room for more, and most of them are empty. */
function trimmed({ full, honorifics, given, particles, family, suffix, words, nicknames, familyWords }: PersonalName): PersonalName {
	const exact = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : [...list]);
	return {
		full,
		honorifics: exact(honorifics),
		given: exact(given),
		particles: exact(particles),
		family: exact(family),
		suffix,
		words: exact(words),
		nicknames: exact(nicknames),
		familyWords,
	};
}

/** The order of two texts by code unit, which no language of the machine changes. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of two groups: that of their keys. */
export function byKey(a: Group, b: Group): number {
	return compareText(a.key, b.key);
}

/** The list that a map holds for a key, put there empty if there was none. */
export function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
	let list = map.get(key);
	if (!list) map.set(key, (list = []));
	return list;
}

function add(counts: Map<string, number>, key: string, by: number): void {
	const count = (counts.get(key) ?? 0) + by;
	if (count > 0) counts.set(key, count);
	else counts.delete(key);
}
