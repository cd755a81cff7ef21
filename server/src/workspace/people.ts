import type { Gender, PersonSummary } from '../analysis/facts.ts';
import {
	beginAlike,
	candidateKeys,
	compareParsedNames,
	familyKey,
	familySkeletons,
	initialKeys,
	isGivenName,
	type NameComparison,
	type NameWord,
	type PersonalName,
	parsePersonalName,
	surnameKey,
} from '../analysis/personal-name.ts';
import { remembered } from '../analysis/remembered.ts';
import { plainSpelling, soundDistance, soundsOf } from '../analysis/romanisation.ts';

/** One document as identity sees it. */
export interface PeopleSource {
	/** The document's URI. */
	readonly document: string;
	readonly people: readonly PersonSummary[];
}

/** One person of the folder. Says nothing of positions: those lie in the documents' summaries, under `members`. */
export interface Person {
	/** Stable as long as the name stands: `erik-solberg`. */
	readonly id: string;
	readonly name: string;
	/** All other spellings, most frequent first. */
	readonly aliases: readonly string[];
	/** What each document calls the person. */
	readonly titles: readonly { readonly text: string; readonly document: string }[];
	/** The local people joined here: the document and the index in its `DocumentSummary.people`. In order of the documents. */
	readonly members: readonly { readonly document: string; readonly local: number }[];
	/** The member with the fullest first reference; its place is that member's `PersonPlaces.definition`. */
	readonly definition: { readonly document: string; readonly local: number };
	/** Probably the same, waiting for a person's decision; best first. */
	readonly candidates: readonly PersonCandidate[];
}

/** Somebody who may be the same person. */
export interface PersonCandidate {
	/** The other's `Person.id`. */
	readonly person: string;
	readonly score: number;
	/** In words. */
	readonly why: string;
}

/** Who is who across the folder. */
export interface PeopleIndex {
	/** Sorted by name. */
	readonly people: readonly Person[];
	/** The person of a document's local person. */
	of(document: string, local: number): Person | undefined;
	byId(id: string): Person | undefined;
}

/**
 * Joins the people of all documents, in steps from the surest to the least sure: equal full names; full names that are spellings of each
 * other; initials and middle names where only one person fits; a surname alone where only one person of the folder fits and the document
 * itself leaves it open. Whoever may be two people stays two, with the other as candidate. The result does not depend on the order of
 * `sources`. Candidates are found by keys, so the cost is near linear in the number of people.
 */
export function joinPeople(sources: readonly PeopleSource[]): PeopleIndex {
	const documents = [...sources].sort((a, b) => compareText(a.document, b.document));
	const locals = documents.flatMap((source, document) =>
		source.people.map((summary, local): Local => ({ document, uri: source.document, local, summary, name: parsed(summary.name) })),
	);
	const groups = groupByName(locals);
	const joiner = createUnion(groups);
	joinSpellings(groups, joiner);
	joinInitials(groups, joiner);
	joinSurnames(groups, joiner);
	return createIndex(groups, joiner);
}

// ── the material ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One person of one document. */
interface Local {
	/** The document's rank among all. */
	readonly document: number;
	readonly uri: string;
	readonly local: number;
	readonly summary: PersonSummary;
	readonly name: PersonalName;
}

/** `full`: given name and family name; `initials`: initials and family name; `bare`: one word, or none. */
type NameKind = 'full' | 'initials' | 'bare';

/** The people who bear one and the same name, and of whom nothing says that they are different. */
interface Group {
	readonly index: number;
	readonly kind: NameKind;
	readonly name: PersonalName;
	readonly locals: Local[];
	/** The documents' ranks. */
	readonly documents: Set<number>;
	/** Whether they are nothing but bylines and credits. */
	credit: boolean;
	gender: Gender | 'both' | undefined;
}

function groupByName(locals: readonly Local[]): Group[] {
	const byKey = new Map<string, Group>();
	const groups: Group[] = [];
	for (const local of locals) {
		const kind = kindOf(local.name);
		const key = groupKey(local, kind);
		let group = byKey.get(key);
		if (!group) {
			group = { index: groups.length, kind, name: local.name, locals: [], documents: new Set(), credit: true, gender: undefined };
			groups.push(group);
			byKey.set(key, group);
		}
		group.locals.push(local);
		group.documents.add(local.document);
		group.credit &&= local.summary.credit;
		group.gender = bothGenders(group.gender, local.summary.gender);
	}
	return groups;
}

function groupKey(local: Local, kind: NameKind): string {
	const words = local.name.words.map((word) => word.plain).join(' ');
	const key = `${words}|${local.name.suffix ?? ''}`;
	// a surname alone says nothing across documents yet
	return kind === 'bare' ? `${key}|${local.document}|${local.local}` : key;
}

function kindOf(name: PersonalName): NameKind {
	if (name.words.length < 2) return 'bare';
	return name.words.filter((word) => !word.initial).length < 2 ? 'initials' : 'full';
}

/** Which groups are one person, and who is doubtful. */
interface Union {
	/** The number of a group's person: the smallest group's index in it. */
	find(group: number): number;
	/** The groups of a person. */
	members(person: number): readonly Group[];
	join(a: Group, b: Group): void;
	/** Notes that two may be the same. */
	doubt(a: Group, b: Group, comparison: NameComparison): void;
	readonly doubts: readonly Doubt[];
}

interface Doubt {
	readonly a: Group;
	readonly b: Group;
	readonly comparison: NameComparison;
}

function createUnion(groups: readonly Group[]): Union {
	const parents = groups.map((group) => group.index);
	const members = groups.map((group): Group[] => [group]);
	const doubts: Doubt[] = [];
	const find = (group: number): number => {
		let root = group;
		while (parents[root] !== root) root = parents[root] as number;
		for (let at = group; at !== root; ) {
			const next = parents[at] as number;
			parents[at] = root;
			at = next;
		}
		return root;
	};
	return {
		find,
		members: (person) => members[find(person)] as Group[],
		join(a, b) {
			const [x, y] = [find(a.index), find(b.index)];
			if (x === y) return;
			const [keep, gone] = [Math.min(x, y), Math.max(x, y)];
			parents[gone] = keep;
			(members[keep] as Group[]).push(...(members[gone] as Group[]));
			members[gone] = [];
		},
		doubt: (a, b, comparison) => void doubts.push({ a, b, comparison }),
		doubts,
	};
}

// ── the steps ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** More names than this under one key are compared with their neighbours in the alphabet only. */
const LARGEST_BUCKET = 48;

function joinSpellings(groups: readonly Group[], union: Union): void {
	const full = groups.filter((group) => group.kind === 'full');
	const edges = pairsOf(full, (group) => candidateKeys(group.name))
		.map(([a, b]): Doubt => ({ a, b, comparison: compared(a.name, b.name) }))
		.filter((edge) => edge.comparison.same)
		.sort((x, y) => y.comparison.score - x.comparison.score || x.a.index - y.a.index || x.b.index - y.b.index);
	const unsure: Doubt[] = [];
	for (const edge of edges) {
		const { a, b, comparison } = edge;
		if (isWeak(a.name, b.name)) unsure.push(edge);
		else if (!agree(union.members(a.index), union.members(b.index)) || (comparison.score < 0.95 && genderConflict(a.gender, b.gender)))
			union.doubt(a, b, comparison);
		else union.join(a, b);
	}
	const directed = unsure.map((edge) => (shorter(edge.a, edge.b) === edge.a ? edge : { ...edge, a: edge.b, b: edge.a }));
	// a middle name more is the rule, a first name, a second surname or a Jr. more is the exception
	const middle = (edge: Doubt) =>
		beginAlike(edge.a.name, edge.b.name) && edge.a.name.suffix === edge.b.name.suffix && sameFamily(edge.a, edge.b);
	joinWhereOneFits(directed.filter(middle), union);
	joinWhereOneFits(
		directed.filter((edge) => !middle(edge)),
		union,
	);
}

function joinInitials(groups: readonly Group[], union: Union): void {
	const short = groups.filter((group) => group.kind === 'initials');
	if (short.length === 0) return;
	const wanted = new Set(short.flatMap((group) => initialKeys(group.name)));
	const byKey = new Map<string, Group[]>();
	for (const group of groups) {
		if (group.kind === 'bare') continue;
		for (const key of initialKeys(group.name)) if (wanted.has(key)) listAt(byKey, key).push(group);
	}
	const edges: Doubt[] = [];
	for (const group of short) {
		const others = new Set(initialKeys(group.name).flatMap((key) => byKey.get(key) ?? []));
		for (const other of others) {
			if (other === group || (other.kind === 'initials' && other.index < group.index)) continue;
			const comparison = compared(group.name, other.name);
			if (comparison.same) edges.push({ a: group, b: other, comparison });
		}
	}
	joinWhereOneFits(edges, union);
}

/** Joins each `a` with the `b` that it may be, unless it may be several who are not one. */
function joinWhereOneFits(edges: readonly Doubt[], union: Union): void {
	const byShort = new Map<Group, Doubt[]>();
	for (const edge of edges) listAt(byShort, edge.a).push(edge);
	for (const [short, fits] of [...byShort].sort(([x], [y]) => x.index - y.index)) {
		const people = new Set(fits.map((edge) => union.find(edge.b.index)));
		people.delete(union.find(short.index));
		const blocked =
			fits.some((edge) => genderConflict(short.gender, edge.b.gender) || meet(short, edge.b)) ||
			!allAgree([...people].map((person) => union.members(person)));
		for (const { b, comparison } of fits) {
			if (blocked || !agree(union.members(short.index), union.members(b.index))) union.doubt(short, b, comparison);
			else union.join(short, b);
		}
	}
}

function joinSurnames(groups: readonly Group[], union: Union): void {
	const bySurname = new Map<string, Group[]>();
	const bySound = new Map<string, Group[]>();
	const bare: Group[] = [];
	for (const group of groups) {
		if (group.kind === 'bare') {
			if (group.name.words.length === 1) bare.push(group);
			continue;
		}
		listAt(bySurname, familyKey(group.name)).push(group);
		for (const key of familySkeletons(group.name)) listAt(bySound, key).push(group);
	}
	const company = companyOf(groups, union);
	const nameless = new Map<string, Group[]>();
	for (const group of bare) {
		const key = familyKey(group.name);
		const bearers = preferred(group, peopleOf(bySurname.get(key) ?? [], union), bySurname);
		if (bearers.length === 0) {
			listAt(nameless, `${key}|${group.credit}`).push(group);
			continue;
		}
		const here = bearers.filter((person) => person.some((other) => meet(group, other)));
		const known = bearers.length > 1 && here.length === 0 ? company(group, bearers) : undefined;
		const one = known ?? (bearers.length === 1 ? bearers[0] : undefined);
		if (one && here.length === 0) {
			union.join(group, one[0] as Group);
			continue;
		}
		const why = bearers.length > 1 ? 'only the surname is given, and others here share it' : 'the article itself keeps them apart';
		for (const person of bearers.slice(0, MOST_CANDIDATES)) doubtSurname(group, person[0] as Group, union, why);
	}
	const surnames: Group[] = [];
	for (const same of nameless.values()) {
		const first = same[0] as Group;
		// a first name alone says nothing across documents
		if (isGivenName(first.name.words[0] as NameWord)) continue;
		surnames.push(first);
		for (const group of same) if (!genderConflict(first.gender, group.gender)) union.join(first, group);
		const alike = new Set(familySkeletons(first.name).flatMap((sound) => bySound.get(sound) ?? []));
		for (const person of peopleOf([...alike], union).slice(0, LARGEST_BUCKET)) {
			if (mayBear(first, person)) doubtSurname(first, person[0] as Group, union, undefined);
		}
	}
	for (const [a, b] of pairsOf(surnames, (group) => familySkeletons(group.name))) {
		if (a.credit === b.credit && !genderConflict(a.gender, b.gender)) doubtSurname(a, b, union, undefined);
	}
}

/** Those of the bearers of a surname who may be meant: exact spelling before close spelling, names before what looks like two surnames. */
function preferred(
	bare: Group,
	bearers: readonly (readonly Group[])[],
	bySurname: ReadonlyMap<string, readonly Group[]>,
): (readonly Group[])[] {
	const possible = bearers.filter((person) => mayBear(bare, person));
	const word = (bare.name.words[0] as NameWord).plain;
	const exact = possible.filter((person) => person.some((group) => group.name.words.at(-1)?.plain === word));
	const spelled = exact.length > 0 ? exact : possible;
	const named = spelled.filter((person) => !person.every((group) => isTwoSurnames(group.name, bySurname)));
	return named.length > 0 ? named : spelled;
}

/** `Dahl Solberg`, which a headline without its comma leaves. */
function isTwoSurnames(name: PersonalName, bySurname: ReadonlyMap<string, readonly Group[]>): boolean {
	const [first] = name.words;
	return name.words.length === 2 && !!first && !first.initial && !isGivenName(first) && bySurname.has(surnameKey(first.plain));
}

/**
 * Decides between the bearers of one surname by the company they keep: the one bearer who appears in other documents together with people
 * whom this document names too, or who is given the same title. Undefined where that speaks for none, or for several.
 */
function companyOf(
	groups: readonly Group[],
	union: Union,
): (bare: Group, bearers: readonly (readonly Group[])[]) => readonly Group[] | undefined {
	const byDocument = new Map<number, Set<number>>();
	const personOf = groups.map((group) => union.find(group.index));
	for (const group of groups) {
		if (group.kind === 'bare' || group.credit) continue;
		for (const document of group.documents) {
			let people = byDocument.get(document);
			if (!people) byDocument.set(document, (people = new Set()));
			people.add(personOf[group.index] as number);
		}
	}
	const companions = new Map<number, Set<number>>();
	const around = (person: readonly Group[]): Set<number> => {
		const self = personOf[(person[0] as Group).index] as number;
		let known = companions.get(self);
		if (!known) {
			known = new Set();
			for (const group of person)
				for (const document of group.documents) for (const other of byDocument.get(document) ?? []) known.add(other);
			known.delete(self);
			companions.set(self, known);
		}
		return known;
	};
	return (bare, bearers) => {
		const [document] = bare.documents;
		const present = [...(byDocument.get(document as number) ?? [])];
		const fitting = bearers.filter((person) => {
			const known = around(person);
			return (
				present.some((other) => known.has(other)) ||
				sharedTitle(
					bare.locals,
					person.flatMap((group) => group.locals),
				) !== undefined
			);
		});
		return fitting.length === 1 ? fitting[0] : undefined;
	};
}

/** How far two surnames may sound apart when there is nothing but the surname to go by. */
const NEAR_SURNAME = 0.25;

function doubtSurname(bare: Group, other: Group, union: Union, why: string | undefined): void {
	const [a, b] = [bare.name.words.at(-1) as NameWord, other.name.words.at(-1) as NameWord];
	if (
		a.plain !== b.plain &&
		(Math.min(a.plain.length, b.plain.length) < 4 || soundDistance(soundsOf(a.text), soundsOf(b.text)) > NEAR_SURNAME)
	)
		return;
	const said = why ?? spellingDifference(a.plain, b.plain) ?? 'only the surname is given';
	union.doubt(bare, other, { score: a.plain === b.plain ? 0.6 : 0.55, same: false, why: said });
}

/** A credit is nobody in the copy, and a woman is not called by a man's chain. */
function mayBear(bare: Group, person: readonly Group[]): boolean {
	const credit = person.every((group) => group.credit);
	const gender = person.reduce<Group['gender']>((known, group) => bothGenders(known, group.gender), undefined);
	return bare.credit === credit && !genderConflict(bare.gender, gender);
}

function peopleOf(groups: readonly Group[], union: Union): (readonly Group[])[] {
	return [...new Set(groups.map((group) => union.find(group.index)))].map((person) => union.members(person));
}

/** Pairs of groups that share a key, each once. */
function pairsOf(groups: readonly Group[], keysOf: (group: Group) => readonly string[]): [Group, Group][] {
	const buckets = new Map<string, Group[]>();
	for (const group of groups) for (const key of keysOf(group)) listAt(buckets, key).push(group);
	const seen = new Set<number>();
	const pairs: [Group, Group][] = [];
	for (const bucket of buckets.values()) {
		if (bucket.length > LARGEST_BUCKET) bucket.sort((a, b) => compareText(familyKey(a.name), familyKey(b.name)) || a.index - b.index);
		for (let i = 0; i < bucket.length; i++) {
			for (let j = i + 1; j < Math.min(bucket.length, i + LARGEST_BUCKET); j++) {
				const [x, y] = [bucket[i] as Group, bucket[j] as Group];
				const [a, b] = x.index < y.index ? [x, y] : [y, x];
				const pair = a.index * 2 ** 26 + b.index;
				if (seen.has(pair)) continue;
				seen.add(pair);
				pairs.push([a, b]);
			}
		}
	}
	return pairs;
}

// ── what speaks for and against ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether one name tells less than the other, so that several people might be meant by it. */
function isWeak(a: PersonalName, b: PersonalName): boolean {
	return a.words.length !== b.words.length || a.suffix !== b.suffix;
}

function sameFamily(a: Group, b: Group): boolean {
	const keys = new Set(familySkeletons(a.name));
	return familySkeletons(b.name).some((key) => keys.has(key));
}

function shorter(a: Group, b: Group): Group {
	const size = (group: Group) => group.name.words.length * 2 + (group.name.suffix ? 1 : 0);
	return size(a) <= size(b) ? a : b;
}

/** More forms of a name than this are not compared with each other. */
const MOST_FORMS = 6;

/** Whether no name of the one person speaks against a name of the other. */
function agree(a: readonly Group[], b: readonly Group[]): boolean {
	if (a === b) return true;
	return a
		.slice(0, MOST_FORMS)
		.every((x) => b.slice(0, MOST_FORMS).every((y) => x.kind === 'bare' || y.kind === 'bare' || compared(x.name, y.name).same));
}

function allAgree(people: readonly (readonly Group[])[]): boolean {
	if (people.length > MOST_FORMS) return false;
	return people.every((a, i) => people.slice(i + 1).every((b) => agree(a, b)));
}

/** Whether one document speaks of both, as two. */
function meet(a: Group, b: Group): boolean {
	const [few, many] = a.documents.size < b.documents.size ? [a, b] : [b, a];
	for (const document of few.documents) if (many.documents.has(document)) return true;
	return false;
}

function bothGenders(a: Group['gender'], b: Group['gender']): Group['gender'] {
	return a === undefined || a === b ? b : b === undefined ? a : 'both';
}

function genderConflict(a: Group['gender'], b: Group['gender']): boolean {
	return (a === 'female' && b === 'male') || (a === 'male' && b === 'female');
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

// ── the result ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const MOST_CANDIDATES = 5;

function createIndex(groups: readonly Group[], union: Union): PeopleIndex {
	const roots = [...new Set(groups.map((group) => union.find(group.index)))];
	const drafts = roots.map((root) => draftPerson(root, union.members(root)));
	drafts.sort((a, b) => compareText(a.name, b.name) || compareMembers(a.locals[0] as Local, b.locals[0] as Local));
	const ids = uniqueIds(drafts.map((draft) => draft.name));
	const idOf = new Map(drafts.map((draft, i) => [draft.root, ids[i] as string]));
	const candidates = candidatesOf(union, drafts, idOf);
	const people = drafts.map(
		(draft, i): Person => ({
			id: ids[i] as string,
			name: draft.name,
			aliases: draft.aliases,
			titles: draft.locals.flatMap((local) => local.summary.titles.map((text) => ({ text, document: local.uri }))),
			members: draft.locals.map((local) => ({ document: local.uri, local: local.local })),
			definition: { document: draft.definition.uri, local: draft.definition.local },
			candidates: candidates.get(draft.root) ?? [],
		}),
	);
	const byId = new Map(people.map((person) => [person.id, person]));
	const byMember = new Map<string, Map<number, Person>>();
	for (const person of people) {
		for (const { document, local } of person.members) {
			let of = byMember.get(document);
			if (!of) byMember.set(document, (of = new Map()));
			of.set(local, person);
		}
	}
	return { people, of: (document, local) => byMember.get(document)?.get(local), byId: (id) => byId.get(id) };
}

interface Draft {
	readonly root: number;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly locals: readonly Local[];
	readonly definition: Local;
}

function draftPerson(root: number, groups: readonly Group[]): Draft {
	const locals = groups.flatMap((group) => group.locals).sort(compareMembers);
	const names = new Map<string, number>();
	const forms = new Map<string, number>();
	for (const { summary } of locals) {
		names.set(summary.name, (names.get(summary.name) ?? 0) + 1);
		for (const form of new Set([summary.name, ...summary.aliases])) forms.set(form, (forms.get(form) ?? 0) + 1);
	}
	const name = best([...names.keys()], (form) => [KIND_RANK[kindOf(parsed(form))], names.get(form) as number]);
	const definition = best(locals, (local) => [
		local.summary.credit ? 0 : 1,
		KIND_RANK[kindOf(local.name)],
		local.name.words.length,
		local.summary.titles.length > 0 ? 1 : 0,
	]);
	const aliases = [...forms.keys()].filter((form) => form !== name).sort((a, b) => (forms.get(b) as number) - (forms.get(a) as number));
	return { root, name, aliases, locals, definition };
}

const KIND_RANK: Readonly<Record<NameKind, number>> = { full: 2, initials: 1, bare: 0 };

function candidatesOf(union: Union, drafts: readonly Draft[], idOf: ReadonlyMap<number, string>): Map<number, PersonCandidate[]> {
	const draftOf = new Map(drafts.map((draft) => [draft.root, draft]));
	const byPerson = new Map<number, Map<number, PersonCandidate>>();
	for (const { a, b, comparison } of union.doubts) {
		const [x, y] = [union.find(a.index), union.find(b.index)];
		if (x === y) continue;
		const shared = sharedTitle((draftOf.get(x) as Draft).locals, (draftOf.get(y) as Draft).locals);
		const score = Math.round(Math.min(0.95, comparison.score + (shared ? 0.15 : 0)) * 100) / 100;
		const why = shared ? `${comparison.why}; both are called ${shared}` : comparison.why;
		for (const [one, other] of [
			[x, y],
			[y, x],
		] as const) {
			let known = byPerson.get(one);
			if (!known) byPerson.set(one, (known = new Map()));
			if ((known.get(other)?.score ?? -1) < score) known.set(other, { person: idOf.get(other) as string, score, why });
		}
	}
	return new Map(
		[...byPerson].map(([person, known]) => [
			person,
			[...known.values()].sort((p, q) => q.score - p.score || compareText(p.person, q.person)).slice(0, MOST_CANDIDATES),
		]),
	);
}

/** The words of a title that both are given: at least two, or all of a title. */
function sharedTitle(a: readonly Local[], b: readonly Local[]): string | undefined {
	const others = titlesOf(b);
	if (others.length === 0) return undefined;
	let most: readonly string[] = [];
	for (const mine of titlesOf(a)) {
		for (const other of others) {
			const shared = mine.filter((word) => other.some((next) => sameStem(word, next)));
			if (shared.length > most.length && (shared.length > 1 || shared.length === Math.min(mine.length, other.length))) most = shared;
		}
	}
	return most.length > 0 ? most.join(' ') : undefined;
}

/** More titles than this are not looked at. */
const MOST_TITLES = 12;

function titlesOf(locals: readonly Local[]): (readonly string[])[] {
	const titles = new Set<string>();
	for (const local of locals) {
		for (const title of local.summary.titles) titles.add(title);
		if (titles.size >= MOST_TITLES) break;
	}
	return [...titles].map(titleWords);
}

const SMALL_WORDS = new Set('the a an of for and to in at on his her their its s former then who is was new'.split(' '));

function titleWords(title: string): string[] {
	return title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !SMALL_WORDS.has(word.toLowerCase()));
}

/** Belarus and Belarusian, defence and defense, minister and ministers. */
function sameStem(one: string, other: string): boolean {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	if (a === b) return true;
	const length = Math.min(a.length, b.length, 6);
	return length >= 4 && a.slice(0, length).replace('c', 's') === b.slice(0, length).replace('c', 's');
}

function uniqueIds(names: readonly string[]): string[] {
	const used = new Set<string>();
	const counts = new Map<string, number>();
	return names.map((name) => {
		const slug = slugOf(name);
		let count = counts.get(slug) ?? 0;
		let id = slug;
		do {
			count++;
			if (count > 1) id = `${slug}-${count}`;
		} while (used.has(id));
		counts.set(slug, count);
		used.add(id);
		return id;
	});
}

function slugOf(name: string): string {
	const slug = name
		.split(/[^\p{L}\p{N}\p{M}'’]+/u)
		.map((word) => plainSpelling(word).replace(/[^a-z0-9]/g, ''))
		.filter((word) => word !== '')
		.join('-');
	return slug === '' ? 'person' : slug;
}

function best<T>(items: readonly T[], rank: (item: T) => readonly number[]): T {
	let winner = items[0] as T;
	let most = rank(winner);
	for (const item of items.slice(1)) {
		const ranks = rank(item);
		const first = ranks.findIndex((value, i) => value !== most[i]);
		if (first >= 0 && (ranks[first] as number) > (most[first] as number)) [winner, most] = [item, ranks];
	}
	return winner;
}

function compareMembers(a: Local, b: Local): number {
	return a.document - b.document || a.local - b.local;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
	let list = map.get(key);
	if (!list) map.set(key, (list = []));
	return list;
}

// names are taken apart once, not at every keystroke that changes a document's people
const parsed = remembered(100_000, parsePersonalName);

const COMPARED = new WeakMap<PersonalName, WeakMap<PersonalName, NameComparison>>();

/** `compareParsedNames`, remembered as long as both names are: most of the work of joining, and an edit changes few names. */
function compared(a: PersonalName, b: PersonalName): NameComparison {
	let others = COMPARED.get(a);
	if (!others) COMPARED.set(a, (others = new WeakMap()));
	let comparison = others.get(b);
	if (!comparison) others.set(b, (comparison = compareParsedNames(a, b)));
	return comparison;
}
