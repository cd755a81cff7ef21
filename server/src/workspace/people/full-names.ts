import {
	beginAlike,
	compareParsedNames,
	familyKey,
	familySkeletons,
	initialKeys,
	type NameComparison,
	type PersonalName,
} from '../../analysis/personal-name.ts';
import {
	byKey,
	compareText,
	type Doubt,
	genderConflict,
	genderOf,
	type Group,
	keptApart,
	keysOf,
	listAt,
	meet,
	nameKey,
} from './groups.ts';

/** Who is who among groups with full names, initials, or of whom it was decided. */
export interface JoinedNames {
	/** The groups of each person. */
	readonly people: readonly (readonly Group[])[];
	readonly doubts: readonly Doubt[];
	/** Decisions that cannot both hold: one that joins, and one that keeps apart and therefore holds. */
	readonly contradictions: readonly { readonly same: string; readonly apart: string }[];
}

/** More names than this under one key are compared with their neighbours in the alphabet only. */
export const LARGEST_BUCKET = 48;

/**
 * Joins groups in steps from the surest to the least sure: what was decided; full names that are spellings of each other; initials and
 * middle names where only one person fits. A pure function of the groups, whatever their order.
 */
export function joinNames(unsorted: readonly Group[]): JoinedNames {
	// most names are like no other one
	if (unsorted.length === 1) return { people: [unsorted], doubts: NONE, contradictions: NONE };
	const groups = [...unsorted].sort(byKey);
	const union = createUnion(groups);
	joinDecided(groups, union);
	joinSpellings(groups, union);
	joinInitials(groups, union);
	return { people: union.people(), doubts: union.doubts, contradictions: union.contradictions };
}

const NONE: readonly never[] = [];

/** Which groups are one person, and who is doubtful. */
interface Union {
	person(group: Group): readonly Group[];
	/** Joins two, unless it was decided that they are different. */
	join(a: Group, b: Group): void;
	/** Joins two because a decision says so. */
	joinDecided(a: Group, b: Group, decision: string): void;
	/** Notes that two may be the same. */
	doubt(a: Group, b: Group, comparison: NameComparison, kind?: Doubt['kind']): void;
	people(): readonly (readonly Group[])[];
	readonly doubts: readonly Doubt[];
	readonly contradictions: JoinedNames['contradictions'];
}

function createUnion(groups: readonly Group[]): Union {
	const personOf = new Map<Group, Group[]>(groups.map((group) => [group, [group]]));
	const doubts: Doubt[] = [];
	const contradictions: { same: string; apart: string }[] = [];
	const unite = (x: Group[], y: Group[]) => {
		const [large, small] = x.length >= y.length ? [x, y] : [y, x];
		for (const group of small) {
			large.push(group);
			personOf.set(group, large);
		}
	};
	const person = (group: Group) => personOf.get(group) as Group[];
	return {
		person,
		join(a, b) {
			const [x, y] = [person(a), person(b)];
			if (x !== y && keptApart(x, y) === undefined) unite(x, y);
		},
		joinDecided(a, b, same) {
			const [x, y] = [person(a), person(b)];
			if (x === y) return;
			const apart = keptApart(x, y);
			if (apart === undefined) unite(x, y);
			else contradictions.push({ same, apart });
		},
		doubt: (a, b, comparison, kind = 'spelling') => void doubts.push({ a, b, kind, comparison }),
		people: () => [...new Set(personOf.values())].map((person) => person.sort(byKey)),
		doubts,
		contradictions,
	};
}

function joinDecided(groups: readonly Group[], union: Union): void {
	const byDecision = new Map<string, Group[]>();
	for (const group of groups) for (const decision of group.told.same) listAt(byDecision, decision).push(group);
	for (const [decision, [first, ...others]] of [...byDecision].sort(([a], [b]) => compareText(a, b)))
		for (const other of others) union.joinDecided(first as Group, other, decision);
}

function joinSpellings(groups: readonly Group[], union: Union): void {
	const full = groups.filter((group) => group.kind === 'full');
	const rank = new Map(groups.map((group, i) => [group, i]));
	const edges = pairsOf(full, (group) => keysOf(group.name))
		.map(([a, b]): Edge => ({ a, b, comparison: compared(a.name, b.name) }))
		.filter((edge) => edge.comparison.same)
		.sort(
			(x, y) =>
				y.comparison.score - x.comparison.score ||
				(rank.get(x.a) as number) - (rank.get(y.a) as number) ||
				(rank.get(x.b) as number) - (rank.get(y.b) as number),
		);
	const unsure: Edge[] = [];
	for (const edge of edges) {
		const { a, b, comparison } = edge;
		if (a.namesakes !== undefined && a.namesakes === b.namesakes) continue;
		if (isWeak(a, b)) unsure.push(edge);
		else if (!agree(union.person(a), union.person(b)) || (comparison.score < 0.95 && genderConflict(genderOf(a), genderOf(b))))
			union.doubt(a, b, comparison);
		else union.join(a, b);
	}
	const directed = unsure.map((edge) => (shorter(edge.a, edge.b) === edge.a ? edge : { ...edge, a: edge.b, b: edge.a }));
	// a middle name more is the rule, a first name, a second surname or a Jr. more is the exception
	const middle = (edge: Edge) =>
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
	const byInitial = new Map<string, Group[]>();
	const rank = new Map(groups.map((group, i) => [group, i]));
	for (const group of groups) {
		if (group.kind === 'bare') continue;
		for (const key of initialKeys(group.name)) if (wanted.has(key)) listAt(byInitial, key).push(group);
	}
	const edges: Edge[] = [];
	for (const group of short) {
		const others = new Set(initialKeys(group.name).flatMap((key) => byInitial.get(key) ?? []));
		for (const other of others) {
			if (other === group || (other.kind === 'initials' && (rank.get(other) as number) < (rank.get(group) as number))) continue;
			const comparison = compared(group.name, other.name);
			if (comparison.same) edges.push({ a: group, b: other, comparison });
		}
	}
	joinWhereOneFits(edges, union);
}

interface Edge {
	readonly a: Group;
	readonly b: Group;
	readonly comparison: NameComparison;
}

/** Joins each `a` with the `b` that it may be, unless it may be several who are not one. */
function joinWhereOneFits(edges: readonly Edge[], union: Union): void {
	const byShort = new Map<Group, Edge[]>();
	for (const edge of edges) listAt(byShort, edge.a).push(edge);
	for (const [short, possible] of [...byShort].sort(([x], [y]) => byKey(x, y))) {
		// whom it was decided not to be, it cannot be taken for
		const fits = possible.filter((edge) => keptApart(union.person(short), union.person(edge.b)) === undefined);
		const people = new Set(fits.map((edge) => union.person(edge.b)));
		people.delete(union.person(short));
		const blocked = fits.some((edge) => genderConflict(genderOf(short), genderOf(edge.b)) || meet(short, edge.b)) || !allAgree([...people]);
		for (const { b, comparison } of fits) {
			if (blocked || !agree(union.person(short), union.person(b))) union.doubt(short, b, comparison);
			else union.join(short, b);
		}
	}
}

/** Pairs of groups that share a key, each once. */
function pairsOf(groups: readonly Group[], keysOf: (group: Group) => readonly string[]): [Group, Group][] {
	const buckets = new Map<string, number[]>();
	groups.forEach((group, i) => {
		for (const key of keysOf(group)) listAt(buckets, key).push(i);
	});
	const seen = new Set<number>();
	const pairs: [Group, Group][] = [];
	for (const bucket of buckets.values()) {
		if (bucket.length > LARGEST_BUCKET)
			bucket.sort((a, b) => compareText(familyKey((groups[a] as Group).name), familyKey((groups[b] as Group).name)) || a - b);
		for (let i = 0; i < bucket.length; i++) {
			for (let j = i + 1; j < Math.min(bucket.length, i + LARGEST_BUCKET); j++) {
				const [x, y] = [bucket[i] as number, bucket[j] as number];
				const [a, b] = x < y ? [x, y] : [y, x];
				const pair = a * 2 ** 26 + b;
				if (seen.has(pair)) continue;
				seen.add(pair);
				pairs.push([groups[a] as Group, groups[b] as Group]);
			}
		}
	}
	return pairs;
}

// ── what speaks for and against ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether one name tells less than the other, so that several people might be meant by it. */
function isWeak(a: Group, b: Group): boolean {
	if (a.namesakes !== undefined || b.namesakes !== undefined || nameKey(a.name) === nameKey(b.name)) return true;
	return a.name.words.length !== b.name.words.length || a.name.suffix !== b.name.suffix;
}

function sameFamily(a: Group, b: Group): boolean {
	const keys = new Set(familySkeletons(a.name));
	return familySkeletons(b.name).some((key) => keys.has(key));
}

function shorter(a: Group, b: Group): Group {
	const size = (group: Group) =>
		group.name.words.length * 4 + (group.name.suffix ? 2 : 0) + (group.namesakes !== undefined || group.told.apart.length > 0 ? 1 : 0);
	return size(a) <= size(b) ? a : b;
}

/** More forms of a name than this are not compared with each other. */
const MOST_FORMS = 6;

/**
 * Whether no name of the one person speaks against a name of the other. Names that were joined by a decision need not be alike, so there it
 * is enough that each name has one on the other side that it agrees with.
 */
function agree(a: readonly Group[], b: readonly Group[]): boolean {
	if (a === b) return true;
	if (keptApart(a, b) !== undefined || areNamesakes(a, b)) return false;
	const [x, y] = [a.filter(isNamed).slice(0, MOST_FORMS), b.filter(isNamed).slice(0, MOST_FORMS)];
	if (x.some(isDecided) || y.some(isDecided)) {
		const one = (group: Group, others: readonly Group[]) => others.some((other) => compared(group.name, other.name).same);
		const undecided = [
			...x.filter((group) => !isDecided(group)).map((group) => one(group, y)),
			...y.filter((group) => !isDecided(group)).map((group) => one(group, x)),
		];
		return undecided.every(Boolean) && x.some((group) => one(group, y));
	}
	return x.every((one) => y.every((other) => compared(one.name, other.name).same));
}

function areNamesakes(a: readonly Group[], b: readonly Group[]): boolean {
	return a.some((x) => x.namesakes !== undefined && b.some((y) => y.namesakes === x.namesakes));
}

function isNamed(group: Group): boolean {
	return group.kind !== 'bare';
}

function isDecided(group: Group): boolean {
	return group.told.same.length > 0;
}

function allAgree(people: readonly (readonly Group[])[]): boolean {
	if (people.length > MOST_FORMS) return false;
	return people.every((a, i) => people.slice(i + 1).every((b) => agree(a, b)));
}

const COMPARED = new Map<string, NameComparison>();
/** So many comparisons fill a few megabytes. */
const MOST_COMPARED = 50_000;

/** `compareParsedNames`, remembered: most of the work of joining, and an edit changes few names. */
function compared(a: PersonalName, b: PersonalName): NameComparison {
	const key = `${a.full}\n${b.full}`;
	const known = COMPARED.get(key);
	if (known) return known;
	const comparison = compareParsedNames(a, b);
	if (COMPARED.size >= MOST_COMPARED) COMPARED.clear();
	COMPARED.set(key, comparison);
	return comparison;
}
