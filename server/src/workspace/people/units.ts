import { familyKey, familySkeletons } from '../../analysis/personal-name.ts';
import { LARGEST_BUCKET } from './full-names.ts';
import { compareText, type Doubt, type Group, isCredit } from './groups.ts';
import { createMultimap, type Multimap } from './multimap.ts';
import type { Registry, State } from './registry.ts';
import { type Bearer, doubtsBySound, joinSurname, type SurnameQuestion } from './surnames.ts';

/** The second layer: who is meant by a surname alone. Works on what the first layer has made of the full names. */
export interface Units {
	/** Whether anybody waits under a surname (`familyKey`). */
	has(surname: string): boolean;
	enter(surname: string, bare: Bare): void;
	leave(surname: string, bare: Bare): void;
	/** Decides anew on those surnames, and on what sounds like them or like `sounds`. */
	join(surnames: Iterable<string>, sounds: Iterable<string>): void;
}

/** Whoever is called by the surname alone in one document, as `group` says at the moment. */
export interface Bare {
	readonly group: Group;
}

/** What the second layer asks of the first. */
export interface FullNames {
	/** The people who bear a surname; `claimed`: by a decision or a dossier, not by the name's spelling. */
	bearers(surname: string): readonly { readonly state: State; readonly claimed: boolean }[];
	readonly isSurname: SurnameQuestion['isSurname'];
	readonly keepsCompany: SurnameQuestion['keepsCompany'];
	/** The groups whose surname has a sound (`familySkeletons`). */
	readonly bySound: Pick<Multimap<string, Group>, 'get'>;
}

/** The bearers of one surname, and what came out for those who are called by it alone. */
interface Unit {
	/** The sounds of all who were ever in it. */
	readonly sounds: Set<string>;
	readonly bare: Set<Bare>;
	joined: readonly (readonly [State, Group])[];
	people: readonly State[];
	nameless: readonly Group[];
	doubts: readonly Doubt[];
	bySound: readonly Doubt[];
}

/** A second layer in which nobody is. */
export function createUnits(registry: Registry, { bearers, isSurname, keepsCompany, bySound }: FullNames): Units {
	const units = new Map<string, Unit>();
	const unitsBySound = createMultimap<string, string>();

	const neighboursOf = (surname: string): Iterable<string> => {
		const sounds = [...(units.get(surname)?.sounds ?? [])];
		return new Set([surname, ...sounds.flatMap((sound) => [...unitsBySound.get(sound)])]);
	};
	const clear = (surname: string) => {
		const unit = units.get(surname) as Unit;
		for (const [state, group] of unit.joined) registry.takeBack(state, group);
		for (const state of unit.people) registry.remove(state);
		for (const doubt of unit.doubts) registry.settle(doubt);
		Object.assign(unit, { joined: [], people: [], nameless: [], doubts: [] });
	};
	const fill = (surname: string) => {
		const unit = units.get(surname) as Unit;
		const [some] = unit.bare;
		if (!some) {
			for (const sound of unit.sounds) unitsBySound.drop(sound, surname);
			for (const doubt of unit.bySound) registry.settle(doubt);
			units.delete(surname);
			return;
		}
		const people = bearers(surname)
			.map(({ state, claimed }): { state: State; bearer: Bearer } => ({ state, bearer: { groups: state.groups, claimed } }))
			.sort((a, b) => compareText(a.state.root, b.state.root));
		const { joined, others, nameless, doubts } = joinSurname({
			bare: [...unit.bare].map((bare) => bare.group),
			bearers: people.map(({ bearer }) => bearer),
			isSurname,
			keepsCompany,
		});
		unit.joined = joined.flatMap((groups, i) => groups.map((group) => [(people[i] as { state: State }).state, group] as const));
		for (const [state, group] of unit.joined) registry.give(state, group);
		unit.people = others.map((groups) => registry.add(groups));
		unit.nameless = nameless;
		unit.doubts = doubts;
		for (const doubt of doubts) registry.doubt(doubt);
	};
	const compareSounds = (surname: string) => {
		const unit = units.get(surname);
		if (!unit) return;
		const doubts: Doubt[] = [];
		for (const first of unit.nameless) {
			const sounds = familySkeletons(first.name);
			const alike = new Set(sounds.flatMap((sound) => [...bySound.get(sound)]).map((group) => registry.at(group.key) as State));
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
			else registry.doubt(doubt);
			return known ?? doubt;
		});
		for (const doubt of before.values()) registry.settle(doubt);
	};
	return {
		has: (surname) => units.has(surname),
		enter(surname, bare) {
			let unit = units.get(surname);
			if (!unit)
				units.set(surname, (unit = { sounds: new Set(), bare: new Set(), joined: [], people: [], nameless: [], doubts: [], bySound: [] }));
			unit.bare.add(bare);
			for (const sound of familySkeletons(bare.group.name)) {
				unit.sounds.add(sound);
				unitsBySound.add(sound, surname);
			}
		},
		leave: (surname, bare) => void units.get(surname)?.bare.delete(bare),
		join(surnames, sounds) {
			const renewed = [...surnames].filter((surname) => units.has(surname)).sort();
			const neighbours = new Set<string>();
			for (const surname of renewed) for (const other of neighboursOf(surname)) neighbours.add(other);
			for (const surname of renewed) clear(surname);
			for (const surname of renewed) fill(surname);
			for (const surname of renewed) for (const other of neighboursOf(surname)) neighbours.add(other);
			for (const sound of sounds) for (const other of unitsBySound.get(sound)) neighbours.add(other);
			for (const surname of [...neighbours].sort()) compareSounds(surname);
		},
	};
}

/** The surname under which a group waits for this layer; undefined for what the first one joins. */
export function unitKey({ kind, name, told }: Group): string | undefined {
	return kind === 'bare' && told.same.length === 0 ? familyKey(name) : undefined;
}

function doubtKey({ a, b, comparison }: Doubt): string {
	return `${a.key}\n${b.key}\n${comparison.score} ${comparison.why}`;
}
