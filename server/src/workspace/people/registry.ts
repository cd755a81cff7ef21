import { familyKey } from '../../analysis/personal-name.ts';
import type { Contradiction, Decision } from '../decisions.ts';
import type { PeopleIndex, Person, PersonCandidate } from '../people.ts';
import { type Described, describePerson, idOf, slugOf } from './described.ts';
import { byKey, compareLocals, compareText, type Doubt, type Group, keptApart, nameKey, parsed, placeIn } from './groups.ts';
import { createMultimap } from './multimap.ts';
import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts';
import type { References } from './references.ts';
import { sharedTitle } from './titles.ts';

/** The people that groups make, and the doubts between them; what the layers that join have found out, made into an index. */
export interface Registry {
	/** The person to whom a group belongs, by the group's key. */
	at(key: string): State | undefined;
	add(groups: readonly Group[]): State;
	remove(state: State): void;
	/** A group that is called by the surname alone means this person from now on. */
	give(state: State, group: Group): void;
	/** It does so no longer. */
	takeBack(state: State, group: Group): void;
	doubt(doubt: Doubt): void;
	settle(doubt: Doubt): void;
	/** Those who came or went since the last index. */
	changed(): Iterable<State>;
	/** The index from now on. `told` is what the folder says beside groups and doubts. */
	publish(told: Told): PeopleIndex;
}

/** What an index needs beside the people. */
export interface Told {
	readonly decisions: ReadonlyMap<string, Decision>;
	readonly references: Pick<References, 'claimants'>;
	/** For documents that are others than before: the key of the bucket of each of its people; undefined for one that is gone. */
	readonly places: ReadonlyMap<string, readonly string[] | undefined>;
	/** For buckets whose namesakes are others than before: the group's key by document. */
	readonly slices: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>;
	/** The decisions that cannot both hold. */
	readonly contradictions: Iterable<{ readonly same: string; readonly apart: string }>;
}

/** One person, as long as it is made of the same groups. */
export interface State {
	readonly root: string;
	readonly groups: readonly Group[];
	/** Those who are called by the surname alone. */
	bare: Group[];
	slug: string;
	id: string;
	/** As the last index has it. */
	person: Person | undefined;
}

/** All of a person that does not depend on others. */
type Facts = Omit<Person, 'id' | 'candidates'>;

const MOST_CANDIDATES = 5;
/** Where more of the people than one in so many change at once, all are sorted anew. */
const MANY = 20;
/** Shared by all who are never called by the surname alone: nothing is ever put in. */
const NOBODY: Group[] = [];
const NO_CANDIDATES: readonly PersonCandidate[] = [];

/** A registry of nobody. */
export function createRegistry(): Registry {
	const stateOf = new Map<string, State>();
	const doubtsOf = createMultimap<string, Doubt>();
	const slugs = createMultimap<string, State>();
	const spelledTwice = new Map<State, readonly Decision[]>();
	let published: Published = NOTHING;
	// what has changed since the last index
	const gone = new Set<State>();
	/** Those who are gone, by their keys. */
	const byRoot = new Map<string, State>();
	const made = new Set<State>();
	const partners = new Set<string>();
	const unrooted = new Set<string>();

	const add = (groups: readonly Group[]): State => {
		const sorted = groups.length === 1 ? [...groups] : [...groups].sort(byKey);
		const root = (sorted[0] as Group).key;
		const before = byRoot.get(root);
		if (before && before.groups.length === sorted.length && before.groups.every((group, i) => group === sorted[i])) {
			// taken apart and put together as it was
			gone.delete(before);
			byRoot.delete(root);
			for (const group of sorted) stateOf.set(group.key, before);
			return before;
		}
		const state: State = { root, groups: sorted, bare: NOBODY, slug: '', id: '', person: undefined };
		for (const group of sorted) stateOf.set(group.key, state);
		made.add(state);
		return state;
	};
	const remove = (state: State) => {
		if (!made.delete(state) || state.person) {
			gone.add(state);
			byRoot.set(state.root, state);
		}
		for (const group of state.groups) if (stateOf.get(group.key) === state) stateOf.delete(group.key);
	};
	/** A person who stays has more or fewer mentions than before. */
	const touch = (state: State) => {
		if (!gone.has(state)) made.add(state);
	};
	const publish = ({ decisions, references, places, slices, contradictions }: Told): PeopleIndex => {
		const roots = new Map<string, string | undefined>();
		const people = new Map<string, Person | undefined>();
		const ids = new Map<string, string | undefined>();
		const outdated = new Set<Person>();
		const touchedSlugs = new Set<string>();
		const facts = new Map<State, Facts>();
		const forget = (state: State) => {
			if (state.person) outdated.add(state.person);
			spelledTwice.delete(state);
			if (state.slug === '') return;
			slugs.drop(state.slug, state);
			touchedSlugs.add(state.slug);
			ids.set(state.id, undefined);
		};
		for (const key of unrooted) roots.set(key, undefined);
		for (const state of gone) {
			forget(state);
			people.set(state.root, undefined);
			for (const group of allOf(state)) roots.set(group.key, undefined);
		}
		for (const state of made) {
			forget(state);
			const spellings = spellingsOf(state, decisions);
			const chosen = spellings.filter((decision) => !decision.dossier);
			if (chosen.some((decision) => decision.use !== chosen[0]?.use)) spelledTwice.set(state, chosen);
			const described: Described = describePerson(allOf(state), spellings[0]?.use);
			const { name, aliases, titles, members, definition } = described;
			facts.set(state, { name, aliases, titles, members, definition, dossier: dossierOf(state, decisions, references) });
			const slug = slugOf(name);
			state.slug = slug;
			state.id = '';
			slugs.add(slug, state);
			touchedSlugs.add(slug);
			for (const group of allOf(state)) roots.set(group.key, group.key === state.root ? undefined : state.root);
		}
		const factsOf = (state: State): Facts => facts.get(state) ?? (state.person as Facts);
		const renamed = new Set<State>();
		for (const slug of touchedSlugs) {
			const states = [...slugs.get(slug)];
			if (states.length > 1) states.sort((a, b) => comparePeople(factsOf(a), factsOf(b)));
			for (const state of states) if (state.id !== '') ids.set(state.id, undefined);
			for (const [i, state] of states.entries()) {
				const id = idOf(slug, i + 1);
				if (state.id !== id) renamed.add(state);
				state.id = id;
				ids.set(id, state.root);
			}
		}
		const renew = new Set<State>([...made, ...renamed]);
		const renewAt = (key: string) => {
			const state = stateOf.get(key);
			if (state) renew.add(state);
		};
		for (const key of partners) renewAt(key);
		const renewed = [...renew];
		for (const state of renewed) {
			for (const group of allOf(state)) {
				for (const doubt of doubtsOf.get(group.key)) {
					renewAt(doubt.a.key);
					renewAt(doubt.b.key);
				}
			}
		}
		const fresh: Person[] = [];
		for (const state of renew) {
			if (state.person) outdated.add(state.person);
			const { name, aliases, titles, members, definition, dossier } = factsOf(state);
			state.person = { id: state.id, name, aliases, titles, members, definition, candidates: candidatesOf(state), dossier };
			people.set(state.root, state.person);
			fresh.push(state.person);
		}
		for (const changes of [gone, byRoot, made, partners, unrooted]) changes.clear();
		published = {
			places: published.places.with(places),
			slices: published.slices.with(slices),
			roots: published.roots.with(roots),
			people: published.people.with(people),
			ids: published.ids.with(ids),
			sorted: merged(published.sorted, outdated, fresh),
			contradictions: contradictionsNow(decisions, contradictions),
		};
		return indexOf(published);
	};
	const candidatesOf = (state: State): readonly PersonCandidate[] => {
		const mine = allOf(state);
		const known = new Map<State, PersonCandidate>();
		const doubts = mine.flatMap((group) => [...doubtsOf.get(group.key)]);
		if (doubts.length === 0) return NO_CANDIDATES;
		for (const doubt of doubts) {
			const [a, b] = [stateOf.get(doubt.a.key), stateOf.get(doubt.b.key)];
			const other = a === state ? b : a;
			if (!other || other === state) continue;
			const theirs = allOf(other);
			if (keptApart(mine, theirs) !== undefined) continue;
			const shared = sharedTitle(mine, theirs);
			const score = Math.round(Math.min(0.95, doubt.comparison.score + (shared ? 0.15 : 0)) * 100) / 100;
			const why = shared ? `${doubt.comparison.why}; both are called ${shared}` : doubt.comparison.why;
			const before = known.get(other);
			if (!before || before.score < score || (before.score === score && why < before.why))
				known.set(other, { person: other.id, score, why, kind: doubt.kind });
		}
		return [...known.values()].sort((p, q) => q.score - p.score || compareText(p.person, q.person)).slice(0, MOST_CANDIDATES);
	};
	const contradictionsNow = (decisions: Told['decisions'], contradictions: Told['contradictions']): readonly Contradiction[] => {
		const found = new Map<string, Contradiction>();
		const note = (a: string, b: string, why: string) => {
			const [x, y] = [decisions.get(a)?.file, decisions.get(b)?.file];
			if (x !== undefined && y !== undefined) found.set(`${x} ${y}`, { files: [x, y], why });
		};
		for (const { same, apart } of contradictions)
			note(same, apart, 'one decision says that they are one person, another that they are not; the other one holds');
		for (const [first, ...others] of spelledTwice.values())
			for (const other of others)
				if (first && first.use !== other.use)
					note(first.id, other.id, `two spellings are preferred for one person; “${first.use}” is used`);
		return [...found.values()].sort((a, b) => compareText(a.files.join(' '), b.files.join(' ')));
	};
	return {
		at: (key) => stateOf.get(key),
		add,
		remove,
		give(state, group) {
			if (state.bare === NOBODY) state.bare = [group];
			else state.bare.push(group);
			stateOf.set(group.key, state);
			touch(state);
		},
		takeBack(state, group) {
			state.bare.splice(state.bare.indexOf(group), 1);
			if (stateOf.get(group.key) === state) stateOf.delete(group.key);
			unrooted.add(group.key);
			touch(state);
		},
		doubt(doubt) {
			doubtsOf.add(doubt.a.key, doubt);
			doubtsOf.add(doubt.b.key, doubt);
			partners.add(doubt.a.key).add(doubt.b.key);
		},
		settle(doubt) {
			doubtsOf.drop(doubt.a.key, doubt);
			doubtsOf.drop(doubt.b.key, doubt);
			partners.add(doubt.a.key).add(doubt.b.key);
		},
		changed: () => [...gone, ...made],
		publish,
	};
}

function allOf({ groups, bare }: State): readonly Group[] {
	return bare.length === 0 ? groups : [...groups, ...bare];
}

/** The decisions on a person's spelling, those that were made for this alone before those of dossiers. */
function spellingsOf(state: State, decisions: ReadonlyMap<string, Decision>): readonly Decision[] {
	const found = new Set(allOf(state).flatMap((group) => group.told.spelled));
	return [...found]
		.flatMap((id) => decisions.get(id) ?? [])
		.sort((a, b) => Number(a.dossier) - Number(b.dossier) || compareText(a.use ?? '', b.use ?? '') || compareText(a.id, b.id));
}

function dossierOf(state: State, decisions: ReadonlyMap<string, Decision>, references: Told['references']): string | undefined {
	if (decisions.size === 0) return undefined;
	const told = allOf(state).flatMap((group) => group.told.same);
	const claimed = state.groups.every((group) => group.kind === 'bare')
		? state.groups.flatMap((group) => references.claimants(familyKey(group.name)))
		: [];
	const files = [...told, ...claimed].flatMap((id) => {
		const decision = decisions.get(id);
		return decision?.dossier ? [decision.file] : [];
	});
	return files.sort()[0];
}

/** All that an index answers from; never changed, only replaced. */
interface Published {
	/** For each local of a document, the key of its bucket. */
	readonly places: PersistentMap<readonly string[]>;
	/** For buckets of namesakes, the group's key by document. */
	readonly slices: PersistentMap<ReadonlyMap<string, string>>;
	/** By a group's key its person's, where that is another. */
	readonly roots: PersistentMap<string>;
	readonly people: PersistentMap<Person>;
	/** By id the person's key. */
	readonly ids: PersistentMap<string>;
	readonly sorted: readonly Person[];
	readonly contradictions: readonly Contradiction[];
}

const NOTHING: Published = {
	places: emptyPersistentMap(),
	slices: emptyPersistentMap(),
	roots: emptyPersistentMap(),
	people: emptyPersistentMap(),
	ids: emptyPersistentMap(),
	sorted: [],
	contradictions: [],
};

function indexOf({ places, slices, roots, people, ids, sorted, contradictions }: Published): PeopleIndex {
	const personAt = (root: string | undefined) => (root === undefined ? undefined : people.get(root));
	const personIn = (group: string) => personAt(roots.get(group) ?? group);
	return {
		people: sorted,
		of(document, local) {
			const bucket = places.get(document)?.[local];
			return bucket === undefined ? undefined : personIn(slices.get(bucket)?.get(document) ?? bucket);
		},
		byId: (id) => personAt(ids.get(id)),
		named: (name) => personIn(nameKey(parsed(name))),
		contradictions,
	};
}

/** The people without those that are outdated and with those that are fresh, sorted as an index is. */
function merged(before: readonly Person[], outdated: ReadonlySet<Person>, fresh: readonly Person[]): readonly Person[] {
	if (outdated.size === 0 && fresh.length === 0) return before;
	if ((outdated.size + fresh.length) * MANY > before.length)
		return [...before.filter((person) => !outdated.has(person)), ...fresh].sort(comparePeople);
	const people = [...before];
	for (const person of outdated) people.splice(placeIn(people, person, comparePeople), 1);
	for (const person of fresh) people.splice(placeIn(people, person, comparePeople), 0, person);
	return people;
}

function comparePeople(a: Pick<Person, 'name' | 'members'>, b: Pick<Person, 'name' | 'members'>): number {
	return compareText(a.name, b.name) || compareLocals(a.members[0] as Person['members'][0], b.members[0] as Person['members'][0]);
}
