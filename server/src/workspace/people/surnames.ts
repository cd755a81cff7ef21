import { familyKey, isGivenName, type NameWord, surnameKey } from '../../analysis/personal-name.ts';
import { soundDistance, soundsOf } from '../../analysis/romanisation.ts';
import {
	bothGenders,
	byKey,
	type Doubt,
	type DoubtKind,
	genderConflict,
	genderOf,
	type Group,
	isCredit,
	keptApart,
	listAt,
	meet,
} from './groups.ts';
import { sharedTitle } from './titles.ts';

/** What a surname alone is decided on. */
export interface SurnameQuestion {
	/** Groups of the surname alone, one for each local person. */
	readonly bare: readonly Group[];
	/** The people who bear the surname. */
	readonly bearers: readonly Bearer[];
	/** Whether anybody bears a word (as `surnameKey` folds it) as surname. */
	readonly isSurname: (word: string) => boolean;
	/** Whether a person appears in some document together with somebody whom the group's document names too. */
	readonly keepsCompany: (bare: Group, person: readonly Group[]) => boolean;
}

/** A person with the surname; `claimed`: by a decision or a dossier, not by the name's spelling. */
export interface Bearer {
	readonly groups: readonly Group[];
	readonly claimed: boolean;
}

/** Who is meant by a surname alone. */
export interface JoinedSurname {
	/** For each bearer of the question, the groups that mean that person. */
	readonly joined: readonly (readonly Group[])[];
	/** Groups that are nobody's else, in people of their own. */
	readonly others: readonly (readonly Group[])[];
	/** Of those, one for each person whose surname nobody in the folder bears in full, to be compared with surnames that sound alike. */
	readonly nameless: readonly Group[];
	readonly doubts: readonly Doubt[];
}

/** More people than this are not offered for one surname. */
const MOST_DOUBTS = 5;

/** Finds whom a surname alone means: the one who bears it, or of several the one whom the company or a title tells. */
export function joinSurname({ bare, bearers, isSurname, keepsCompany }: SurnameQuestion): JoinedSurname {
	const joined: Group[][] = bearers.map(() => []);
	const others: Group[][] = [];
	const doubts: Doubt[] = [];
	const unclaimed = new Map<string, Group[]>();
	for (const group of [...bare].sort(byKey)) {
		// a name in which there is no letter
		if (group.name.words.length === 0) {
			others.push([group]);
			continue;
		}
		const possible = preferred(group, bearers, isSurname);
		if (possible.length === 0) {
			listAt(unclaimed, `${isCredit(group)}`).push(group);
			continue;
		}
		const all = (bearer: Bearer) => [...bearer.groups, ...(joined[bearers.indexOf(bearer)] as Group[])];
		const here = possible.filter((bearer) => all(bearer).some((other) => meet(group, other)));
		const fitting = () =>
			possible.filter((bearer) => keepsCompany(group, bearer.groups) || sharedTitle([group], bearer.groups) !== undefined);
		const known = possible.length > 1 && here.length === 0 ? fitting() : possible;
		const one = known.length === 1 ? known[0] : undefined;
		if (one && here.length === 0) {
			(joined[bearers.indexOf(one)] as Group[]).push(group);
			continue;
		}
		others.push([group]);
		const [kind, why]: [DoubtKind, string] =
			possible.length > 1
				? ['shared-surname', 'only the surname is given, and others here share it']
				: ['surname', 'both stand in one article, which leaves open whether they are the same'];
		for (const person of possible.slice(0, MOST_DOUBTS)) doubts.push(...surnameDoubt(group, person.groups[0] as Group, kind, why));
	}
	const nameless: Group[] = [];
	for (const groups of unclaimed.values()) {
		const first = groups[0] as Group;
		// a first name alone says nothing across documents
		if (isGivenName(first.name.words[0] as NameWord)) {
			for (const group of groups) others.push([group]);
			continue;
		}
		const same = groups.filter(
			(group) => group === first || (!genderConflict(genderOf(first), genderOf(group)) && !keptApart([first], [group])),
		);
		others.push(same);
		for (const group of groups) if (!same.includes(group)) others.push([group]);
		nameless.push(first);
	}
	return { joined, others, nameless, doubts };
}

/** Those who may be meant by a surname that sounds like theirs, as a doubt. */
export function doubtsBySound(first: Group, people: readonly (readonly Group[])[]): readonly Doubt[] {
	return people.flatMap((person) => (mayBear(first, person) ? surnameDoubt(first, person[0] as Group, 'surname', undefined) : []));
}

/** Those of the bearers of a surname who may be meant: exact spelling before close spelling, names before what looks like two surnames. */
function preferred(bare: Group, bearers: readonly Bearer[], isSurname: SurnameQuestion['isSurname']): readonly Bearer[] {
	const possible = bearers.filter(({ groups }) => mayBear(bare, groups));
	const word = (bare.name.words[0] as NameWord).plain;
	const exact = possible.filter(({ groups, claimed }) => claimed || groups.some((group) => group.name.words.at(-1)?.plain === word));
	const spelled = exact.length > 0 ? exact : possible;
	const named = spelled.filter(({ groups }) => !groups.every((group) => isTwoSurnames(group, isSurname)));
	return named.length > 0 ? named : spelled;
}

/** `Dahl Solberg`, which a headline without its comma leaves. */
function isTwoSurnames({ name }: Group, isSurname: SurnameQuestion['isSurname']): boolean {
	const [first] = name.words;
	return name.words.length === 2 && !!first && !first.initial && !isGivenName(first) && isSurname(surnameKey(first.plain));
}

/** A credit is nobody in the copy, a woman is not called by a man's chain, and whoever was decided to be another is. */
function mayBear(bare: Group, person: readonly Group[]): boolean {
	const credit = person.every(isCredit);
	const gender = person.reduce<ReturnType<typeof genderOf>>((known, group) => bothGenders(known, genderOf(group)), undefined);
	return isCredit(bare) === credit && !genderConflict(genderOf(bare), gender) && keptApart([bare], person) === undefined;
}

/** How far two surnames may sound apart when there is nothing but the surname to go by. */
const NEAR_SURNAME = 0.25;

function surnameDoubt(bare: Group, other: Group, kind: DoubtKind, why: string | undefined): Doubt[] {
	const [a, b] = [bare.name.words.at(-1) as NameWord, other.name.words.at(-1) as NameWord];
	if (
		familyKey(bare.name) !== familyKey(other.name) &&
		kind === 'surname' &&
		a.plain !== b.plain &&
		(Math.min(a.plain.length, b.plain.length) < 4 || apart(a.text, b.text) > NEAR_SURNAME)
	)
		return [];
	const said = why ?? spellingDifference(a.plain, b.plain) ?? 'only the surname is given';
	return [{ a: bare, b: other, kind, comparison: { score: a.plain === b.plain ? 0.6 : 0.55, same: false, why: said } }];
}

const APART = new Map<string, number>();
/** So many pairs of surnames fill a few megabytes. */
const MOST_PAIRS = 50_000;

/** How far two surnames sound apart, remembered: a change brings up the same pairs again and again. */
function apart(a: string, b: string): number {
	const key = `${a}\n${b}`;
	const known = APART.get(key);
	if (known !== undefined) return known;
	const distance = soundDistance(soundsOf(a), soundsOf(b));
	if (APART.size >= MOST_PAIRS) APART.clear();
	APART.set(key, distance);
	return distance;
}

/** `the surname differs only in kh/h`, where that is so. */
function spellingDifference(x: string, y: string): string | undefined {
	if (x === y || x === '' || y === '') return undefined;
	let start = 0;
	while (start < x.length && x[start] === y[start]) start++;
	let end = 0;
	while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++;
	// "k" in one and nothing in the other says less than "kh" and "h"
	if (x.length === start + end || y.length === start + end) {
		if (end > 0) end--;
		else start--;
	}
	const [p, q] = [x.slice(Math.max(0, start), x.length - end), y.slice(Math.max(0, start), y.length - end)];
	return p.length <= 4 && q.length <= 4 ? `the surname differs only in ${p}/${q}` : undefined;
}
