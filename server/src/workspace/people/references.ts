import { familyKey } from '../../analysis/personal-name.ts';
import type { Decision, PersonReference } from '../decisions.ts';
import { type Group, isIn, kindOf, type Local, type NameKind, nameKey, parsed, type Told, TOLD_NOTHING } from './groups.ts';
import { createMultimap } from './multimap.ts';

/** Somebody's name in a document: what is to be looked at again when a decision means other people than before. */
export type NamedIn = readonly [document: string, name: string];

/** Finds whom decisions mean, whatever is opened, edited, moved or deleted. Names are keys of `nameKey`. */
export interface References {
	/** The people of one document from now on. Returns those whom decisions mean or no longer mean because of that. */
	update(document: string, locals: readonly Local[] | undefined): readonly NamedIn[];
	/** The decisions from now on. Returns everybody who may be meant by one that is new, or was by one that is gone. */
	decide(decisions: readonly Decision[]): readonly NamedIn[];
	/** The key of the bucket into which a local belongs: that of its name, and of the decisions that split some off from the others. */
	bucketKey(local: Local, kind: NameKind): string;
	/** What is decided about a group. */
	told(group: Group): Told;
	/** The surnames (`familyKey`) that a decision gives to somebody without saying in which articles. */
	claims(decision: string): readonly string[];
	/** The decisions that claim a surname. */
	claimants(surname: string): readonly string[];
}

interface Reference {
	readonly decision: Decision;
	readonly side: number;
	readonly name: string;
	readonly given: PersonReference;
	/** The documents in which it is meant; undefined for all. */
	scope: ReadonlySet<string> | undefined;
}

/** References of no decisions. */
export function createReferences(): References {
	const namesIn = new Map<string, ReadonlySet<string>>();
	const documentsOf = createMultimap<string, string>();
	const byName = createMultimap<string, Reference>();
	const byDocument = createMultimap<string, Reference>();
	const byDecision = new Map<string, readonly Reference[]>();
	const claiming = createMultimap<string, string>();
	let decided: ReadonlyMap<string, Decision> = new Map();

	const resolve = ({ given, decision, name }: Reference): ReadonlySet<string> | undefined => {
		if (given.articles.length === 0) return undefined;
		const listed = new Set(decision.people.flatMap((person) => person.articles.map((article) => article.document)));
		return new Set(
			given.articles.flatMap(({ document, beside }) => {
				if (namesIn.has(document)) return [document];
				// the article was moved: it is the one that names the same people
				const names = beside.map((other) => nameKey(parsed(other)));
				const possible = [...documentsOf.get(name)].filter(
					(other) => !listed.has(other) && names.length > 0 && names.every((one) => namesIn.get(other)?.has(one)),
				);
				return possible.length === 1 ? possible : [];
			}),
		);
	};
	/** Those who are meant now but were not, or the other way round. */
	const resolveAgain = (reference: Reference): NamedIn[] => {
		const before = reference.scope;
		reference.scope = resolve(reference);
		const after = reference.scope;
		const differing = [...(before ?? [])].filter((document) => !after?.has(document));
		for (const document of after ?? []) if (!before?.has(document)) differing.push(document);
		return differing.map((document) => [document, reference.name]);
	};
	return {
		update(document, locals) {
			const before = namesIn.get(document);
			const after = locals && new Set(locals.map((local) => nameKey(local.name)));
			for (const name of before ?? []) if (!after?.has(name)) documentsOf.drop(name, document);
			for (const name of after ?? []) documentsOf.add(name, document);
			if (after) namesIn.set(document, after);
			else namesIn.delete(document);
			const concerned = new Set<Reference>();
			for (const names of [before, after])
				for (const name of names ?? []) for (const one of byName.get(name)) if (one.scope) concerned.add(one);
			if (!before || !after) for (const one of byDocument.get(document)) concerned.add(one);
			return [...concerned].flatMap(resolveAgain);
		},
		decide(decisions) {
			const names = new Set<string>();
			const after = new Map(decisions.map((decision) => [decision.id, decision]));
			const same = (a: Decision | undefined, b: Decision | undefined) => a === b || JSON.stringify(a) === JSON.stringify(b);
			for (const [id, decision] of decided) {
				if (same(decision, after.get(id))) continue;
				for (const one of byDecision.get(id) ?? []) {
					names.add(one.name);
					byName.drop(one.name, one);
					for (const { document } of one.given.articles) byDocument.drop(document, one);
				}
				byDecision.delete(id);
				for (const surname of claimsOf(decision)) claiming.drop(surname, id);
			}
			for (const [id, decision] of after) {
				if (same(decision, decided.get(id))) continue;
				const references = decision.people.map((given, side): Reference => {
					const one: Reference = { decision, side, name: nameKey(parsed(given.name)), given, scope: undefined };
					one.scope = resolve(one);
					return one;
				});
				byDecision.set(id, references);
				for (const one of references) {
					names.add(one.name);
					byName.add(one.name, one);
					for (const { document } of one.given.articles) byDocument.add(document, one);
				}
				for (const surname of claimsOf(decision)) claiming.add(surname, id);
			}
			decided = after;
			return [...names].flatMap((name) => [...documentsOf.get(name)].map((document): NamedIn => [document, name]));
		},
		bucketKey(local, kind) {
			const name = nameKey(local.name);
			if (kind === 'bare') return `${name}|${local.document}|${local.local}`;
			const marks = [...byName.get(name)]
				.filter((one) => one.decision.kind === 'apart' && one.scope?.has(local.document))
				.map((one) => `${SPLIT}${one.decision.id} ${one.side}`)
				.sort();
			return name + marks.join('');
		},
		told(group) {
			const name = nameKey(group.name);
			if (!byName.has(name)) return TOLD_NOTHING;
			const split = group.key.includes(SPLIT);
			const meant = [...byName.get(name)].filter(({ scope, decision }) => {
				if (scope) return [...scope].some((document) => isIn(group, document));
				return !split && (group.kind !== 'bare' || decision.kind === 'apart');
			});
			const ids = (kind: Decision['kind']) =>
				[...new Set(meant.filter((one) => one.decision.kind === kind).map((one) => one.decision.id))].sort();
			return {
				same: ids('same'),
				apart: meant.filter((one) => one.decision.kind === 'apart').map((one) => ({ decision: one.decision.id, side: one.side })),
				spelled: ids('spelling'),
			};
		},
		claims: (id) => {
			const decision = decided.get(id);
			return decision ? claimsOf(decision) : [];
		},
		claimants: (surname) => [...claiming.get(surname)].sort(),
	};
}

/** Stands in no name. */
const SPLIT = '|#';

function claimsOf({ kind, people }: Decision): readonly string[] {
	if (kind !== 'same') return [];
	return people.flatMap(({ name, articles }) => {
		const known = parsed(name);
		return articles.length === 0 && kindOf(known) === 'bare' && known.words.length === 1 ? [familyKey(known)] : [];
	});
}
