import type { PersonSummary } from '../../analysis/facts.ts';
import { hashText } from '../../analysis/model/hash.ts';
import { familyKey, familySkeletons, initialKeys, isGivenName, surnameKey } from '../../analysis/personal-name.ts';
import type { Decision } from '../decisions.ts';
import type { PeopleIndex } from '../people.ts';
import { callingKeys, doubtsOfChangedNames } from './changed-names.ts';
import { joinNames } from './full-names.ts';
import {
	companyKey,
	compareLocals,
	countLocal,
	type Doubt,
	type Group,
	isIn,
	keysOf,
	kindOf,
	type Local,
	localOf,
	nameKey,
	noCounts,
	placeIn,
	TOLD_NOTHING,
} from './groups.ts';
import { createMultimap } from './multimap.ts';
import { tellNamesakes } from './namesakes.ts';
import { createReferences } from './references.ts';
import { createRegistry, type State } from './registry.ts';
import { createUnits, unitKey } from './units.ts';

/** Knows who is who across a folder, and learns of one document's change at the cost of the names that stand in it. */
export interface PeopleJoiner {
	/** The people of one document from now on; undefined takes the document out. */
	update(document: string, people: readonly PersonSummary[] | undefined): void;
	/** What is decided from now on. */
	decide(decisions: readonly Decision[]): void;
	/** Who is who now; the same object until something changes. */
	index(): PeopleIndex;
}

/** All locals of one name: what the two layers above work on. Full names and initials are one group each, a surname alone is one for each local. */
interface Bucket {
	readonly key: string;
	/** In order of the documents. */
	readonly sorted: Local[];
	group: Group;
	/** What it shares with buckets that it is compared with, as it is entered; undefined for a surname alone. */
	links: readonly number[] | undefined;
	cluster: Cluster | undefined;
}

/** Buckets that may have something to do with each other, and what came out. */
interface Cluster {
	readonly buckets: readonly Bucket[];
	readonly groups: readonly Group[];
	readonly people: readonly State[];
	readonly doubts: readonly Doubt[];
	readonly contradictions: readonly { readonly same: string; readonly apart: string }[];
}

/** For most buckets nothing is doubtful or contradicts itself. */
const NOTHING: readonly never[] = [];

/** A joiner that knows of nobody. */
export function createPeopleJoiner(): PeopleJoiner {
	const documents = new Map<string, readonly Local[]>();
	/** For each document the keys of the buckets of its people. Each list is replaced, never changed. */
	const places = new Map<string, readonly string[]>();
	const buckets = new Map<string, Bucket>();
	const references = createReferences();
	const registry = createRegistry();
	let decisions: ReadonlyMap<string, Decision> = new Map();
	// the first layer: full names
	const linked = createMultimap<number, Bucket>();
	const initialsAt = new Map<number, number>();
	const contradicting = new Set<Cluster>();
	// what the second layer, surnames alone, asks of the first
	const company = new Map<string, readonly string[]>();
	const inCompany = createMultimap<string, string>();
	const bySurname = createMultimap<string, Group>();
	const bySound = createMultimap<string, Group>();
	const byCalling = createMultimap<string, Group>();
	const callings = new Map<Group, readonly string[]>();
	const changedNames = new Map<string, readonly Doubt[]>();
	const byFirstWord = new Map<string, Map<string, number>>();
	// what has changed since the last index
	const dirty = new Set<Bucket>();
	const moved = new Set<string>();
	const claimed = new Set<string>();
	let current: PeopleIndex | undefined;

	const update = (document: string, people: readonly PersonSummary[] | undefined) => {
		const before = documents.get(document);
		if (!before && !people) return;
		current = undefined;
		moved.add(document);
		const keptIn = places.get(document) ?? [];
		for (const [i, local] of (before ?? []).entries()) takeOut(local, keptIn[i] as string);
		for (const key of company.get(document) ?? []) inCompany.drop(key, document);
		company.delete(document);
		documents.delete(document);
		places.delete(document);
		if (people) {
			const locals = people.map((summary, local) => localOf(document, local, summary));
			documents.set(document, locals);
			const keys = new Set(locals.flatMap((local) => (local.summary.credit ? [] : (companyKey(local.name) ?? []))));
			company.set(document, [...keys]);
			for (const key of keys) inCompany.add(key, document);
			places.set(document, locals.map(putIn));
		}
		for (const [address, name] of references.update(document, documents.get(document))) rekey(address, name);
	};
	const decide = (all: readonly Decision[]) => {
		current = undefined;
		const claims = () => [...decisions.keys()].flatMap((id) => references.claims(id));
		for (const surname of claims()) claimed.add(surname);
		decisions = new Map(all.map((decision) => [decision.id, decision]));
		for (const [address, name] of references.decide(all)) rekey(address, name);
		for (const surname of claims()) claimed.add(surname);
	};
	/** Puts the people of a name in a document where decisions want them now. */
	const rekey = (document: string, name: string) => {
		moved.add(document);
		const keys = [...(places.get(document) ?? [])];
		for (const [i, local] of (documents.get(document) ?? []).entries()) {
			if (nameKey(local.name) !== name) continue;
			takeOut(local, keys[i] as string);
			keys[i] = putIn(local);
		}
		if (documents.has(document)) places.set(document, keys);
	};
	const takeOut = (local: Local, key: string) => {
		const bucket = buckets.get(key);
		if (!bucket) return;
		bucket.sorted.splice(placeIn(bucket.sorted, local, compareLocals), 1);
		countLocal(bucket.group.counts, local, -1, bucket.sorted);
		dirty.add(bucket);
	};
	/** Returns the key of the bucket. */
	const putIn = (local: Local): string => {
		const kind = kindOf(local.name);
		const key = references.bucketKey(local, kind);
		let bucket = buckets.get(key);
		if (bucket) bucket.sorted.splice(placeIn(bucket.sorted, local, compareLocals), 0, local);
		else {
			const sorted = [local];
			const group: Group = { key, kind, name: local.name, sorted, counts: noCounts(), told: TOLD_NOTHING, namesakes: undefined };
			bucket = { key, sorted, group, links: undefined, cluster: undefined };
			buckets.set(key, bucket);
		}
		countLocal(bucket.group.counts, local, 1, bucket.sorted);
		dirty.add(bucket);
		return bucket.key;
	};

	const index = (): PeopleIndex => {
		if (current) return current;
		const work: Work = { units: new Set(claimed), sounds: new Set(), callings: new Set(), surnames: new Map(), slices: new Map() };
		claimed.clear();
		cluster(work);
		units.join(work.units, work.sounds);
		compareCallings(work);
		const renewed = new Map([...moved].map((document) => [document, places.get(document)] as const));
		moved.clear();
		const contradictions = [...contradicting].flatMap((one) => one.contradictions);
		return (current = registry.publish({ decisions, references, places: renewed, slices: work.slices, contradictions }));
	};

	/** What one renewal of the index has touched. */
	interface Work {
		readonly units: Set<string>;
		/** Sounds of surnames that somebody else bears now. */
		readonly sounds: Set<string>;
		/** First names and callings of people who are others now. */
		readonly callings: Set<string>;
		readonly surnames: Map<string, boolean>;
		readonly slices: Map<string, ReadonlyMap<string, string> | undefined>;
	}

	// ── the first layer ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

	const cluster = (work: Work) => {
		const waiting = new Set<Bucket>();
		const dissolve = (bucket: Bucket) => {
			const known = bucket.cluster;
			if (!known) return;
			for (const one of known.buckets) {
				one.cluster = undefined;
				waiting.add(one);
			}
			contradicting.delete(known);
			for (const group of known.groups) {
				unregister(group, work);
				if (group.namesakes !== undefined) work.slices.set(group.namesakes, undefined);
			}
			for (const state of known.people) registry.remove(state);
			for (const doubt of known.doubts) registry.settle(doubt);
		};
		for (const bucket of dirty) {
			dissolve(bucket);
			const unit = unitKey(bucket.group);
			if (unit !== undefined) {
				work.units.add(unit);
				units.leave(unit, bucket);
			}
			unlink(bucket);
			waiting.delete(bucket);
			if (bucket.sorted.length === 0) {
				buckets.delete(bucket.key);
				continue;
			}
			const { key, kind, name, sorted, counts, namesakes } = bucket.group;
			// another one, so that everybody sees that it has changed
			bucket.group = { key, kind, name, sorted, counts, told: references.told(bucket.group), namesakes };
			const surname = unitKey(bucket.group);
			if (surname === undefined) {
				link(bucket);
				waiting.add(bucket);
			} else {
				work.units.add(surname);
				units.enter(surname, bucket);
			}
		}
		dirty.clear();
		while (waiting.size > 0) {
			const [first] = waiting as Iterable<Bucket> as [Bucket];
			const seen = new Set([first]);
			for (const bucket of seen) {
				dissolve(bucket);
				waiting.delete(bucket);
				for (const key of bucket.links ?? []) {
					if (isOfInitials(key) && !initialsAt.has(key)) continue;
					for (const other of linked.get(key)) seen.add(other);
				}
			}
			register([...seen], work);
		}
		markUnits(work);
		for (const [surname, was] of work.surnames)
			if (bySurname.has(surname) !== was) for (const family of byFirstWord.get(surname)?.keys() ?? []) work.units.add(family);
	};
	const register = (members: readonly Bucket[], work: Work) => {
		const namesakes = members.map((bucket) => tellNamesakes(bucket.group, (document) => company.get(document) ?? []));
		const groups: Group[] = [];
		for (const [i, { groups: told }] of namesakes.entries()) {
			const { key } = members[i] as Bucket;
			if (told.length === 1) groups.push(...told);
			else {
				for (const group of told) groups.push({ ...group, told: references.told(group) });
				work.slices.set(key, new Map(told.flatMap((group) => group.sorted.map(({ document }) => [document, group.key] as const))));
			}
		}
		const { people, doubts, contradictions } = joinNames(groups);
		const made: Cluster = {
			buckets: members,
			// a copy has no room for more
			groups: groups.slice(),
			people: people.map((person) => registry.add(person)),
			doubts: together(doubts, doubtsBetween(namesakes, groups)),
			contradictions: contradictions.length === 0 ? NOTHING : contradictions,
		};
		for (const bucket of members) bucket.cluster = made;
		if (contradictions.length > 0) contradicting.add(made);
		for (const group of groups) registerGroup(group, work);
		for (const doubt of made.doubts) registry.doubt(doubt);
	};
	const link = (bucket: Bucket) => {
		const { name, kind, told } = bucket.group;
		const links = new Set(told.same.map((decision) => linkOf(`=${decision}`)));
		if (kind !== 'bare') {
			for (const key of keysOf(name)) links.add(linkOf(key));
			for (const key of initialKeys(name)) links.add(linkOf(key, true));
		}
		bucket.links = [...links];
		for (const key of bucket.links) {
			linked.add(key, bucket);
			if (kind === 'initials' && isOfInitials(key)) initialsAt.set(key, (initialsAt.get(key) ?? 0) + 1);
		}
	};
	const unlink = (bucket: Bucket) => {
		for (const key of bucket.links ?? []) {
			linked.drop(key, bucket);
			if (bucket.group.kind !== 'initials' || !isOfInitials(key)) continue;
			const left = (initialsAt.get(key) ?? 0) - 1;
			if (left > 0) initialsAt.set(key, left);
			else initialsAt.delete(key);
		}
		bucket.links = undefined;
	};
	/** The surnames whose bearer a group is: its own, and those that decisions give it. */
	const surnamesOf = (group: Group) => [familyKey(group.name), ...group.told.same.flatMap((decision) => references.claims(decision))];
	const registerGroup = (group: Group, work: Work) => {
		const family = familyKey(group.name);
		if (!work.surnames.has(family)) work.surnames.set(family, bySurname.has(family));
		bySurname.add(family, group);
		for (const sound of familySkeletons(group.name)) bySound.add(sound, group);
		// the counts will be others when it is taken out again
		const keys = callingKeys(group);
		if (keys.length > 0) callings.set(group, keys);
		for (const calling of keys) {
			byCalling.add(calling, group);
			work.callings.add(calling);
		}
		countFirstWord(group, 1);
	};
	const unregister = (group: Group, work: Work) => {
		const family = familyKey(group.name);
		if (!work.surnames.has(family)) work.surnames.set(family, bySurname.has(family));
		bySurname.drop(family, group);
		for (const sound of familySkeletons(group.name)) bySound.drop(sound, group);
		for (const calling of callings.get(group) ?? []) {
			byCalling.drop(calling, group);
			work.callings.add(calling);
		}
		callings.delete(group);
		countFirstWord(group, -1);
	};
	/** Whoever is called by the surname alone of somebody who is another now may mean another. */
	const markUnits = (work: Work) => {
		for (const state of registry.changed()) {
			for (const group of state.groups) {
				for (const surname of surnamesOf(group)) work.units.add(surname);
				for (const sound of familySkeletons(group.name)) work.sounds.add(sound);
			}
		}
	};
	/** Which family names stand behind a first word that is no given name: `Dahl` in `Dahl Solberg`. */
	const countFirstWord = ({ name }: Group, by: 1 | -1) => {
		const [first] = name.words;
		if (name.words.length !== 2 || !first || first.initial || isGivenName(first)) return;
		const word = surnameKey(first.plain);
		const counts = byFirstWord.get(word) ?? new Map<string, number>();
		const family = familyKey(name);
		const count = (counts.get(family) ?? 0) + by;
		if (count > 0) counts.set(family, count);
		else counts.delete(family);
		if (counts.size > 0) byFirstWord.set(word, counts);
		else byFirstWord.delete(word);
	};

	// ── what the second layer asks ──────────────────────────────────────────────────────────────────────────────────────────────────

	const bearers = (surname: string): { state: State; claimed: boolean }[] => {
		const found = new Map<State, boolean>();
		for (const group of bySurname.get(surname)) found.set(registry.at(group.key) as State, false);
		for (const decision of references.claimants(surname))
			for (const bucket of linked.get(linkOf(`=${decision}`))) {
				for (const group of bucket.cluster?.groups ?? []) {
					if (group.told.same.includes(decision)) found.set(registry.at(group.key) as State, true);
				}
			}
		return [...found].map(([state, claimed]) => ({ state, claimed }));
	};
	const keepsCompany = (bare: Group, person: readonly Group[]): boolean => {
		const document = bare.sorted[0]?.document ?? '';
		const own = new Set(person.map((group) => companyKey(group.name)));
		return (company.get(document) ?? []).some((key) => {
			if (own.has(key)) return false;
			return person.some((group) => {
				if (group.sorted.length < inCompany.count(key)) return group.sorted.some((local) => inCompany.holds(key, local.document));
				for (const one of inCompany.get(key)) if (isIn(group, one)) return true;
				return false;
			});
		});
	};
	const units = createUnits(registry, { bearers, isSurname: (word) => bySurname.has(word), keepsCompany, bySound });

	const compareCallings = (work: Work) => {
		for (const calling of work.callings) {
			for (const doubt of changedNames.get(calling) ?? []) registry.settle(doubt);
			const people = new Set([...byCalling.get(calling)].map((group) => (registry.at(group.key) as State).groups));
			const doubts = doubtsOfChangedNames([...people]);
			if (doubts.length > 0) changedNames.set(calling, doubts);
			else changedNames.delete(calling);
			for (const doubt of doubts) registry.doubt(doubt);
		}
	};
	return { update, decide, index };
}

/**
 * A key as a number: two that fall together bring buckets together that are then found to have nothing to do with each other. Odd for keys of
 * initials, even for all others.
 */
function linkOf(key: string, initials = false): number {
	return ((hashText(key) >>> 2) << 1) | (initials ? 1 : 0);
}

function isOfInitials(link: number): boolean {
	return (link & 1) === 1;
}

/** The doubts between namesakes, about the groups as they are now. */
function doubtsBetween(namesakes: readonly { readonly doubts: readonly Doubt[] }[], groups: readonly Group[]): readonly Doubt[] {
	if (namesakes.every(({ doubts }) => doubts.length === 0)) return NOTHING;
	const byKey = new Map(groups.map((group) => [group.key, group]));
	const current = (group: Group) => byKey.get(group.key) as Group;
	return namesakes.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, a: current(doubt.a), b: current(doubt.b) })));
}

function together<T>(a: readonly T[], b: readonly T[]): readonly T[] {
	return a.length + b.length === 0 ? NOTHING : [...a, ...b];
}
