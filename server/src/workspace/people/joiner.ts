import type { PersonSummary } from '../../analysis/facts.ts';
import { familyKey, familySkeletons, initialKeys, isGivenName, surnameKey } from '../../analysis/personal-name.ts';
import type { Contradiction, Decision } from '../decisions.ts';
import type { PeopleIndex, Person, PersonCandidate } from '../people.ts';
import { callingKeys, doubtsOfChangedNames } from './changed-names.ts';
import { describePerson, idOf, slugOf } from './described.ts';
import { joinNames, LARGEST_BUCKET } from './full-names.ts';
import {
	byKey,
	companyKey,
	compareLocals,
	compareText,
	countLocal,
	type Doubt,
	type Group,
	isCredit,
	isIn,
	keptApart,
	keysOf,
	kindOf,
	type Local,
	localOf,
	nameKey,
	noCounts,
	parsed,
	placeIn,
	TOLD_NOTHING,
} from './groups.ts';
import { createMultimap } from './multimap.ts';
import { tellNamesakes } from './namesakes.ts';
import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts';
import { createReferences } from './references.ts';
import { type Bearer, doubtsBySound, joinSurname } from './surnames.ts';
import { sharedTitle } from './titles.ts';

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
	/** The keys that it shares with buckets that it is compared with, as they are entered; undefined for a surname alone. */
	links: readonly string[] | undefined;
}

/** Buckets that may have something to do with each other, and what came out. */
interface Cluster {
	readonly buckets: readonly Bucket[];
	readonly groups: readonly Group[];
	readonly people: readonly State[];
	readonly doubts: readonly Doubt[];
	readonly contradictions: readonly { readonly same: string; readonly apart: string }[];
}

/** The bearers of one surname, and what came out for those who are called by it alone. */
interface Unit {
	/** The sounds of all who were ever in it. */
	readonly sounds: Set<string>;
	readonly bare: Set<Bucket>;
	joined: readonly (readonly [State, Group])[];
	people: readonly State[];
	nameless: readonly Group[];
	doubts: readonly Doubt[];
	bySound: readonly Doubt[];
}

/** One person, as long as it is made of the same groups. */
interface State {
	readonly root: string;
	readonly groups: readonly Group[];
	/** Those who are called by the surname alone. */
	readonly bare: Group[];
	/** All of the person that does not depend on others. */
	facts: Omit<Person, 'id' | 'candidates'> | undefined;
	slug: string;
	id: string;
	person: Person | undefined;
}

const MOST_CANDIDATES = 5;
/** What keys of initials begin with, and no others. */
const INITIALS = '.';
/** Where more of the people than one in so many change at once, all are sorted anew. */
const MANY = 20;

/** A joiner that knows of nobody. */
export function createPeopleJoiner(): PeopleJoiner {
	const documents = new Map<string, readonly Local[]>();
	const buckets = new Map<string, Bucket>();
	const bucketOf = new Map<Local, Bucket>();
	const references = createReferences();
	let decisions: ReadonlyMap<string, Decision> = new Map();
	// the first layer: full names
	const linked = createMultimap<string, Bucket>();
	const initialsAt = new Map<string, number>();
	const clusterOf = new Map<Bucket, Cluster>();
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
	const units = new Map<string, Unit>();
	const unitsBySound = createMultimap<string, string>();
	// people
	const stateOf = new Map<string, State>();
	const doubtsOf = createMultimap<string, Doubt>();
	const slugs = createMultimap<string, State>();
	const spelledTwice = new Map<State, readonly Decision[]>();
	// what has changed since the last index
	const dirty = new Set<Bucket>();
	const moved = new Set<string>();
	const claimed = new Set<string>();
	let current: PeopleIndex | undefined;
	let published: Published = NOTHING;

	const update = (document: string, people: readonly PersonSummary[] | undefined) => {
		const before = documents.get(document);
		if (!before && !people) return;
		current = undefined;
		moved.add(document);
		for (const local of before ?? []) takeOut(local);
		for (const key of company.get(document) ?? []) inCompany.drop(key, document);
		company.delete(document);
		documents.delete(document);
		if (people) {
			const locals = people.map((summary, local) => localOf(document, local, summary));
			documents.set(document, locals);
			const keys = new Set(locals.flatMap((local) => (local.summary.credit ? [] : (companyKey(local.name) ?? []))));
			company.set(document, [...keys]);
			for (const key of keys) inCompany.add(key, document);
			for (const local of locals) putIn(local);
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
		for (const local of documents.get(document) ?? []) {
			if (nameKey(local.name) !== name) continue;
			takeOut(local);
			putIn(local);
		}
	};
	const takeOut = (local: Local) => {
		const bucket = bucketOf.get(local);
		if (!bucket) return;
		bucketOf.delete(local);
		bucket.sorted.splice(placeIn(bucket.sorted, local, compareLocals), 1);
		countLocal(bucket.group.counts, local, -1, bucket.sorted);
		dirty.add(bucket);
	};
	const putIn = (local: Local) => {
		const kind = kindOf(local.name);
		const key = references.bucketKey(local, kind);
		let bucket = buckets.get(key);
		if (!bucket) {
			const sorted: Local[] = [];
			const group: Group = { key, kind, name: local.name, sorted, counts: noCounts(), told: TOLD_NOTHING, namesakes: undefined };
			bucket = { key, sorted, group, links: undefined };
			buckets.set(key, bucket);
		}
		bucket.sorted.splice(placeIn(bucket.sorted, local, compareLocals), 0, local);
		countLocal(bucket.group.counts, local, 1, bucket.sorted);
		bucketOf.set(local, bucket);
		dirty.add(bucket);
	};

	const index = (): PeopleIndex => {
		if (current) return current;
		const work = createWork();
		for (const surname of claimed) work.units.add(surname);
		claimed.clear();
		cluster(work);
		joinSurnames(work);
		compareCallings(work);
		published = publish(work);
		return (current = indexOf(published));
	};

	/** What one renewal of the index has touched. */
	interface Work {
		readonly units: Set<string>;
		/** Sounds of surnames that somebody else bears now. */
		readonly sounds: Set<string>;
		/** First names and callings of people who are others now. */
		readonly callings: Set<string>;
		readonly surnames: Map<string, boolean>;
		readonly gone: Set<State>;
		/** Those who are gone, by their keys. */
		readonly byRoot: Map<string, State>;
		readonly made: Set<State>;
		readonly partners: Set<string>;
		readonly unrooted: Set<string>;
		readonly slices: Map<string, ReadonlyMap<string, string> | undefined>;
	}
	const createWork = (): Work => ({
		units: new Set(),
		sounds: new Set(),
		callings: new Set(),
		surnames: new Map(),
		gone: new Set(),
		byRoot: new Map(),
		made: new Set(),
		partners: new Set(),
		unrooted: new Set(),
		slices: new Map(),
	});

	// ── the first layer ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

	const cluster = (work: Work) => {
		const waiting = new Set<Bucket>();
		const dissolve = (bucket: Bucket) => {
			const known = clusterOf.get(bucket);
			if (!known) return;
			for (const one of known.buckets) {
				clusterOf.delete(one);
				waiting.add(one);
			}
			contradicting.delete(known);
			for (const group of known.groups) {
				unregister(group, work);
				if (group.namesakes !== undefined) work.slices.set(group.namesakes, undefined);
			}
			for (const state of known.people) removeState(state, work);
			for (const doubt of known.doubts) removeDoubt(doubt, work);
		};
		for (const bucket of dirty) {
			dissolve(bucket);
			const unit = unitKey(bucket.group);
			if (unit !== undefined) {
				work.units.add(unit);
				leaveUnit(unit, bucket);
			}
			unlink(bucket);
			waiting.delete(bucket);
			if (bucket.sorted.length === 0) {
				buckets.delete(bucket.key);
				continue;
			}
			bucket.group = { ...bucket.group, told: references.told(bucket.group) };
			const surname = unitKey(bucket.group);
			if (surname === undefined) {
				link(bucket);
				waiting.add(bucket);
			} else {
				work.units.add(surname);
				enterUnit(surname, bucket);
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
					if (key.startsWith(INITIALS) && !initialsAt.has(key)) continue;
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
		const byGroupKey = new Map(groups.map((group) => [group.key, group]));
		const current = (group: Group) => byGroupKey.get(group.key) as Group;
		const { people, doubts, contradictions } = joinNames(groups);
		const between = namesakes.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, a: current(doubt.a), b: current(doubt.b) })));
		const made: Cluster = {
			buckets: members,
			groups,
			people: people.map((person) => addState(person, work)),
			doubts: [...doubts, ...between],
			contradictions,
		};
		for (const bucket of members) clusterOf.set(bucket, made);
		if (contradictions.length > 0) contradicting.add(made);
		for (const group of groups) registerGroup(group, work);
		for (const doubt of made.doubts) addDoubt(doubt, work);
	};
	const link = (bucket: Bucket) => {
		const { name, kind, told } = bucket.group;
		const names = kind === 'bare' ? [] : [...keysOf(name), ...initialKeys(name).map((key) => `${INITIALS}${key}`)];
		bucket.links = [...new Set([...names, ...told.same.map((decision) => `=${decision}`)])];
		for (const key of bucket.links) {
			linked.add(key, bucket);
			if (kind === 'initials' && key.startsWith(INITIALS)) initialsAt.set(key, (initialsAt.get(key) ?? 0) + 1);
		}
	};
	const unlink = (bucket: Bucket) => {
		for (const key of bucket.links ?? []) {
			linked.drop(key, bucket);
			if (bucket.group.kind !== 'initials' || !key.startsWith(INITIALS)) continue;
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
		for (const state of [...work.gone, ...work.made]) {
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

	// ── the second layer ────────────────────────────────────────────────────────────────────────────────────────────────────────────

	/** The surname under which a group waits for the second layer; undefined for what the first layer joins. */
	const unitKey = ({ kind, name, told }: Group): string | undefined =>
		kind === 'bare' && told.same.length === 0 ? familyKey(name) : undefined;
	const enterUnit = (surname: string, bucket: Bucket) => {
		let unit = units.get(surname);
		if (!unit)
			units.set(surname, (unit = { sounds: new Set(), bare: new Set(), joined: [], people: [], nameless: [], doubts: [], bySound: [] }));
		unit.bare.add(bucket);
		for (const sound of familySkeletons(bucket.group.name)) {
			unit.sounds.add(sound);
			unitsBySound.add(sound, surname);
		}
	};
	const leaveUnit = (surname: string, bucket: Bucket) => void units.get(surname)?.bare.delete(bucket);
	const joinSurnames = (work: Work) => {
		const renewed = [...work.units].filter((surname) => units.has(surname)).sort();
		const neighbours = new Set<string>();
		for (const surname of renewed) for (const other of neighboursOf(surname)) neighbours.add(other);
		for (const surname of renewed) clearUnit(surname, work);
		for (const surname of renewed) fillUnit(surname, work);
		for (const surname of renewed) for (const other of neighboursOf(surname)) neighbours.add(other);
		for (const sound of work.sounds) for (const other of unitsBySound.get(sound)) neighbours.add(other);
		for (const surname of [...neighbours].sort()) compareSounds(surname, work);
	};
	const neighboursOf = (surname: string): Iterable<string> => {
		const sounds = [...(units.get(surname)?.sounds ?? [])];
		return new Set([surname, ...sounds.flatMap((sound) => [...unitsBySound.get(sound)])]);
	};
	const clearUnit = (surname: string, work: Work) => {
		const unit = units.get(surname) as Unit;
		for (const [state, group] of unit.joined) {
			state.bare.splice(state.bare.indexOf(group), 1);
			if (stateOf.get(group.key) === state) stateOf.delete(group.key);
			work.unrooted.add(group.key);
			touch(state, work);
		}
		for (const state of unit.people) removeState(state, work);
		for (const doubt of unit.doubts) removeDoubt(doubt, work);
		Object.assign(unit, { joined: [], people: [], nameless: [], doubts: [] });
	};
	const fillUnit = (surname: string, work: Work) => {
		const unit = units.get(surname) as Unit;
		const [some] = unit.bare;
		if (!some) {
			for (const sound of unit.sounds) unitsBySound.drop(sound, surname);
			for (const doubt of unit.bySound) removeDoubt(doubt, work);
			units.delete(surname);
			return;
		}
		const people = bearersOf(surname);
		const { joined, others, nameless, doubts } = joinSurname({
			bare: [...unit.bare].map((bucket) => bucket.group),
			bearers: people.map(({ bearer }) => bearer),
			isSurname: (word) => bySurname.has(word),
			keepsCompany,
		});
		unit.joined = joined.flatMap((groups, i) => groups.map((group) => [(people[i] as { state: State }).state, group] as const));
		for (const [state, group] of unit.joined) {
			state.bare.push(group);
			stateOf.set(group.key, state);
			touch(state, work);
		}
		unit.people = others.map((groups) => addState(groups, work));
		unit.nameless = nameless;
		unit.doubts = doubts;
		for (const doubt of doubts) addDoubt(doubt, work);
	};
	const bearersOf = (surname: string): { state: State; bearer: Bearer }[] => {
		const found = new Map<State, boolean>();
		for (const group of bySurname.get(surname)) found.set(stateOf.get(group.key) as State, false);
		for (const decision of references.claimants(surname))
			for (const bucket of linked.get(`=${decision}`)) {
				for (const group of clusterOf.get(bucket)?.groups ?? []) {
					if (group.told.same.includes(decision)) found.set(stateOf.get(group.key) as State, true);
				}
			}
		return [...found]
			.map(([state, claimed]) => ({ state, bearer: { groups: state.groups, claimed } }))
			.sort((a, b) => compareText(a.state.root, b.state.root));
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
	const compareSounds = (surname: string, work: Work) => {
		const unit = units.get(surname);
		if (!unit) return;
		const doubts: Doubt[] = [];
		for (const first of unit.nameless) {
			const sounds = familySkeletons(first.name);
			const alike = new Set(sounds.flatMap((sound) => [...bySound.get(sound)]).map((group) => stateOf.get(group.key) as State));
			const people = [...alike].sort((a, b) => compareText(a.root, b.root)).slice(0, LARGEST_BUCKET);
			doubts.push(
				...doubtsBySound(
					first,
					people.map((state) => state.groups),
				),
			);
			const later = [...new Set(sounds.flatMap((sound) => [...unitsBySound.get(sound)]))].filter((other) => other > surname);
			for (const other of later.sort().slice(0, LARGEST_BUCKET))
				for (const group of units.get(other)?.nameless ?? [])
					if (isCredit(first) === isCredit(group)) doubts.push(...doubtsBySound(first, [[group]]));
		}
		const before = new Map(unit.bySound.map((doubt) => [doubtKey(doubt), doubt]));
		// a doubt that stays is the same one, so that nobody's card is made anew for it
		unit.bySound = doubts.map((doubt) => {
			const known = before.get(doubtKey(doubt));
			if (known) before.delete(doubtKey(doubt));
			else addDoubt(doubt, work);
			return known ?? doubt;
		});
		for (const doubt of before.values()) removeDoubt(doubt, work);
	};

	const compareCallings = (work: Work) => {
		for (const calling of work.callings) {
			for (const doubt of changedNames.get(calling) ?? []) removeDoubt(doubt, work);
			const people = new Set([...byCalling.get(calling)].map((group) => (stateOf.get(group.key) as State).groups));
			const doubts = doubtsOfChangedNames([...people]);
			if (doubts.length > 0) changedNames.set(calling, doubts);
			else changedNames.delete(calling);
			for (const doubt of doubts) addDoubt(doubt, work);
		}
	};

	// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

	const addState = (groups: readonly Group[], work: Work): State => {
		const sorted = [...groups].sort(byKey);
		const root = (sorted[0] as Group).key;
		const before = work.byRoot.get(root);
		if (before && before.groups.length === sorted.length && before.groups.every((group, i) => group === sorted[i])) {
			// taken apart and put together as it was
			work.gone.delete(before);
			work.byRoot.delete(root);
			for (const group of sorted) stateOf.set(group.key, before);
			return before;
		}
		const state: State = { root, groups: sorted, bare: [], facts: undefined, slug: '', id: '', person: undefined };
		for (const group of sorted) stateOf.set(group.key, state);
		work.made.add(state);
		return state;
	};
	const removeState = (state: State, work: Work) => {
		if (!work.made.delete(state) || state.person) {
			work.gone.add(state);
			work.byRoot.set(state.root, state);
		}
		for (const group of state.groups) if (stateOf.get(group.key) === state) stateOf.delete(group.key);
	};
	/** A person who stays has more or fewer mentions than before. */
	const touch = (state: State, work: Work) => {
		if (!work.gone.has(state)) work.made.add(state);
	};
	const doubtKey = ({ a, b, comparison }: Doubt) => `${a.key}\n${b.key}\n${comparison.score} ${comparison.why}`;
	const addDoubt = (doubt: Doubt, work: Work) => {
		doubtsOf.add(doubt.a.key, doubt);
		doubtsOf.add(doubt.b.key, doubt);
		work.partners.add(doubt.a.key).add(doubt.b.key);
	};
	const removeDoubt = (doubt: Doubt, work: Work) => {
		doubtsOf.drop(doubt.a.key, doubt);
		doubtsOf.drop(doubt.b.key, doubt);
		work.partners.add(doubt.a.key).add(doubt.b.key);
	};

	const publish = (work: Work): Published => {
		const roots = new Map<string, string | undefined>();
		const people = new Map<string, Person | undefined>();
		const ids = new Map<string, string | undefined>();
		const outdated = new Set<Person>();
		const touchedSlugs = new Set<string>();
		const forget = (state: State) => {
			if (state.person) outdated.add(state.person);
			spelledTwice.delete(state);
			if (state.slug === '') return;
			slugs.drop(state.slug, state);
			touchedSlugs.add(state.slug);
			ids.set(state.id, undefined);
		};
		for (const key of work.unrooted) roots.set(key, undefined);
		for (const state of work.gone) {
			forget(state);
			people.set(state.root, undefined);
			for (const group of [...state.groups, ...state.bare]) roots.set(group.key, undefined);
		}
		for (const state of work.made) {
			forget(state);
			const spellings = spellingsOf(state);
			const chosen = spellings.filter((decision) => !decision.dossier);
			if (chosen.some((decision) => decision.use !== chosen[0]?.use)) spelledTwice.set(state, chosen);
			state.facts = { ...describePerson([...state.groups, ...state.bare], spellings[0]?.use), dossier: dossierOf(state) };
			state.slug = slugOf(state.facts.name);
			state.id = '';
			slugs.add(state.slug, state);
			touchedSlugs.add(state.slug);
			for (const group of [...state.groups, ...state.bare]) roots.set(group.key, state.root);
		}
		const renamed = new Set<State>();
		for (const slug of touchedSlugs) {
			const states = [...slugs.get(slug)].sort(compareStates);
			for (const state of states) if (state.id !== '') ids.set(state.id, undefined);
			states.forEach((state, i) => {
				const id = idOf(slug, i + 1);
				if (state.id !== id) renamed.add(state);
				state.id = id;
				ids.set(id, state.root);
			});
		}
		const renew = new Set<State>([...work.made, ...renamed]);
		const add = (key: string) => {
			const state = stateOf.get(key);
			if (state) renew.add(state);
		};
		for (const key of work.partners) add(key);
		const changed = [...renew];
		for (const state of changed) {
			for (const group of [...state.groups, ...state.bare]) {
				for (const doubt of doubtsOf.get(group.key)) {
					add(doubt.a.key);
					add(doubt.b.key);
				}
			}
		}
		const fresh: Person[] = [];
		for (const state of renew) {
			if (state.person) outdated.add(state.person);
			state.person = { ...(state.facts as Omit<Person, 'id' | 'candidates'>), id: state.id, candidates: candidatesOf(state) };
			people.set(state.root, state.person);
			fresh.push(state.person);
		}
		const places = new Map<string, readonly string[] | undefined>();
		for (const document of moved)
			places.set(
				document,
				documents.get(document)?.map((local) => bucketOf.get(local)?.key ?? ''),
			);
		moved.clear();
		return {
			places: published.places.with(places),
			slices: published.slices.with(work.slices),
			roots: published.roots.with(roots),
			people: published.people.with(people),
			ids: published.ids.with(ids),
			sorted: merged(published.sorted, outdated, fresh),
			contradictions: contradictionsNow(),
		};
	};
	const compareStates = (a: State, b: State): number => {
		return comparePeople(a.facts as Omit<Person, 'id' | 'candidates'>, b.facts as Omit<Person, 'id' | 'candidates'>);
	};
	/** The decisions on a person's spelling, those that were made for this alone before those of dossiers. */
	const spellingsOf = (state: State): readonly Decision[] => {
		const found = new Set([...state.groups, ...state.bare].flatMap((group) => group.told.spelled));
		return [...found]
			.flatMap((id) => decisions.get(id) ?? [])
			.sort((a, b) => Number(a.dossier) - Number(b.dossier) || compareText(a.use ?? '', b.use ?? '') || compareText(a.id, b.id));
	};
	const dossierOf = (state: State): string | undefined => {
		const told = [...state.groups, ...state.bare].flatMap((group) => group.told.same);
		const claimed = state.groups.every((group) => group.kind === 'bare')
			? state.groups.flatMap((group) => references.claimants(familyKey(group.name)))
			: [];
		const files = [...told, ...claimed].flatMap((id) => {
			const decision = decisions.get(id);
			return decision?.dossier ? [decision.file] : [];
		});
		return files.sort()[0];
	};
	const candidatesOf = (state: State): readonly PersonCandidate[] => {
		const mine = [...state.groups, ...state.bare];
		const known = new Map<State, PersonCandidate>();
		const doubts = mine.flatMap((group) => [...doubtsOf.get(group.key)]);
		for (const doubt of doubts) {
			const [a, b] = [stateOf.get(doubt.a.key), stateOf.get(doubt.b.key)];
			const other = a === state ? b : a;
			if (!other || other === state) continue;
			const theirs = [...other.groups, ...other.bare];
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
	const contradictionsNow = (): readonly Contradiction[] => {
		const found = new Map<string, Contradiction>();
		const note = (a: string, b: string, why: string) => {
			const [x, y] = [decisions.get(a)?.file, decisions.get(b)?.file];
			if (x !== undefined && y !== undefined) found.set(`${x} ${y}`, { files: [x, y], why });
		};
		for (const { contradictions } of contradicting)
			for (const { same, apart } of contradictions)
				note(same, apart, 'one decision says that they are one person, another that they are not; the other one holds');
		for (const [first, ...others] of spelledTwice.values())
			for (const other of others)
				if (first && first.use !== other.use)
					note(first.id, other.id, `two spellings are preferred for one person; “${first.use}” is used`);
		return [...found.values()].sort((a, b) => compareText(a.files.join(' '), b.files.join(' ')));
	};
	return { update, decide, index };
}

/** All that an index answers from; never changed, only replaced. */
interface Published {
	/** For each local of a document, the key of its bucket. */
	readonly places: PersistentMap<readonly string[]>;
	/** For buckets of namesakes, the group's key by document. */
	readonly slices: PersistentMap<ReadonlyMap<string, string>>;
	/** By a group's key its person's. */
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
	return {
		people: sorted,
		of(document, local) {
			const bucket = places.get(document)?.[local];
			return bucket === undefined ? undefined : personAt(roots.get(slices.get(bucket)?.get(document) ?? bucket));
		},
		byId: (id) => personAt(ids.get(id)),
		named: (name) => personAt(roots.get(nameKey(parsed(name)))),
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
