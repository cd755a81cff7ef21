import { decisionFile, decisionInWords, type NewDecision, type NewReference } from '../workspace/decision-files.ts';
import type { Decision, PersonReference } from '../workspace/decisions.ts';
import { newDossier } from '../workspace/dossiers.ts';
import { companyKey, kindOf, nameKey, parsed } from '../workspace/people/groups.ts';
import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { otherSpellings } from './person.ts';

/** What a journalist wants to decide; people by their ids, documents by their URIs. */
export type Wish =
	| { readonly kind: 'same' | 'apart'; readonly person: string; readonly other: string }
	| { readonly kind: 'split'; readonly person: string; readonly documents: readonly string[] }
	| { readonly kind: 'nobody'; readonly words: string; readonly document: string }
	| { readonly kind: 'spelling'; readonly person: string; readonly use: string };

/** What is to be written and taken away so that it is decided, and what that says in words; or why it cannot be. */
export type Proposal =
	| {
			/** Below `.copytaster/people/`. */
			readonly files: readonly { readonly name: string; readonly text: string }[];
			/** The URIs of files whose decisions it takes back. */
			readonly replaces: readonly string[];
			readonly words: string;
	  }
	| { readonly reason: string };

/** The path of a document below the folder that is to hold the decision; undefined for one outside of it. */
type PathOf = (document: string) => string | undefined;

/** People are known again in a moved article by so many others in it. */
const MOST_BESIDE = 4;
/** More articles than this are not listed in one decision. */
const MOST_ARTICLES = 50;

const GONE = { reason: 'That person is not in the articles any more.' };

/** Turns a wish into files, in a form that outlives another reading of the articles. */
export function decide(snapshot: Snapshot, wish: Wish, pathOf: PathOf): Proposal {
	if (wish.kind === 'nobody') {
		const path = pathOf(wish.document);
		// one word may be somebody's surname elsewhere
		const alone = parsed(wish.words).words.length < 2;
		if (alone && path === undefined) return { reason: 'The article lies outside the folder.' };
		return proposal([{ kind: 'nobody', words: wish.words, articles: alone && path !== undefined ? [path] : [] }], []);
	}
	const person = snapshot.people.byId(wish.person);
	if (!person) return GONE;
	if (wish.kind === 'spelling') {
		const old = decisionsOn(snapshot, person).filter((decision) => decision.kind === 'spelling');
		const reference = referenceTo(snapshot, person, pathOf);
		return reference ? proposal([{ kind: 'spelling', people: [reference], use: wish.use }], filesOf(old)) : OUTSIDE;
	}
	if (wish.kind === 'split') return split(snapshot, person, new Set(wish.documents), pathOf);
	const other = snapshot.people.byId(wish.other);
	if (!other) return GONE;
	if (other === person) return { reason: 'They are one person already.' };
	const people = [referenceTo(snapshot, person, pathOf), referenceTo(snapshot, other, pathOf)];
	const [one, two] = people;
	if (!one || !two) return OUTSIDE;
	const old = contradicting(snapshot, wish.kind, person.members, other.members);
	const dossier = old.find((decision) => decision.dossier);
	if (dossier) return { reason: inDossier(snapshot, dossier) };
	return proposal([{ kind: wish.kind, people: [one, two] }], filesOf(old));
}

const OUTSIDE = { reason: 'The articles that name that person lie outside the folder.' };

/** A new dossier for a person: its file below `people/`. */
export function proposeDossier(snapshot: Snapshot, person: Person): { readonly fileName: string; readonly text: string } {
	const counts = new Map<string, number>();
	for (const { text } of person.titles) counts.set(text, (counts.get(text) ?? 0) + 1);
	const told = [...counts].sort(([, m], [, n]) => n - m).map(([text]) => text);
	// Dr. says less than what the person does
	const title = told.find((text) => !text.endsWith('.')) ?? told[0];
	const named = namesOf(snapshot, person.members);
	const not = decisionsOn(snapshot, person).flatMap((decision) => {
		if (decision.kind !== 'apart') return [];
		return decision.people.flatMap((one) => (one.articles.length === 0 && !isMeant(one, named) ? [one.name] : []));
	});
	return newDossier({ name: person.name, aliases: otherSpellings(person), title, not: [...new Set(not)] });
}

/** The decisions that mean a person, but for those of dossiers. */
export function decisionsOn(snapshot: Snapshot, { members }: Person): readonly Decision[] {
	const named = namesOf(snapshot, members);
	return snapshot.decided.decisions.filter(({ dossier, people }) => !dossier && people.some((one) => isMeant(one, named)));
}

/** A decision in words; articles by their names. */
export function inWords(snapshot: Snapshot, { kind, people, use }: Decision): string {
	const nameOf = (document: string) => snapshot.articles.get(document)?.name ?? document.slice(document.lastIndexOf('/') + 1);
	const references = people.map(({ name, articles }) => ({
		name,
		articles: articles.map(({ document }) => ({ path: nameOf(document), beside: [] })),
	}));
	return decisionInWords(kind === 'spelling' ? { kind, people: references, use: use ?? '' } : { kind, people: references });
}

function split(snapshot: Snapshot, person: Person, documents: ReadonlySet<string>, pathOf: PathOf): Proposal {
	const inside = person.members.filter((member) => documents.has(member.document));
	const rest = person.members.filter((member) => !documents.has(member.document));
	if (inside.length === 0 || rest.length === 0) return { reason: 'Choose some of the articles, but not all.' };
	const old = contradicting(snapshot, 'apart', inside, rest);
	const dossier = old.find((decision) => decision.dossier);
	if (dossier && !sameNames(snapshot, inside, rest)) return { reason: inDossier(snapshot, dossier) };
	const remaining = mainName(snapshot, rest);
	const others: NewReference | undefined =
		kindOf(parsed(remaining)) === 'bare' ? scoped(snapshot, remaining, rest, pathOf) : { name: remaining, articles: [] };
	if (!others) return OUTSIDE;
	const decisions = [...new Set(inside.map((member) => nameOf(snapshot, member)))].flatMap((name): NewDecision[] => {
		const reference = scoped(snapshot, name, inside, pathOf);
		return reference ? [{ kind: 'apart', people: [reference, others] }] : [];
	});
	return decisions.length > 0 ? proposal(decisions, filesOf(old.filter((decision) => !decision.dossier))) : OUTSIDE;
}

function proposal(decisions: readonly NewDecision[], replaces: readonly string[]): Proposal {
	return { files: decisions.map(decisionFile), replaces, words: decisions.map(decisionInWords).join(' ') };
}

function filesOf(decisions: readonly Decision[]): string[] {
	return [...new Set(decisions.map((decision) => decision.file))];
}

type Member = Person['members'][number];

/** A person by the full name where nobody else bears it, else by name and articles. */
function referenceTo(snapshot: Snapshot, person: Person, pathOf: PathOf): NewReference | undefined {
	const names = [person.name, mainName(snapshot, person.members)];
	const own = names.find((name) => kindOf(parsed(name)) !== 'bare' && snapshot.people.named(name) === person);
	if (own !== undefined) return { name: own, articles: [] };
	return scoped(snapshot, mainName(snapshot, person.members), person.members, pathOf);
}

function scoped(snapshot: Snapshot, name: string, members: readonly Member[], pathOf: PathOf): NewReference | undefined {
	const key = nameKey(parsed(name));
	const documents = [
		...new Set(members.filter((member) => nameKey(parsed(nameOf(snapshot, member))) === key).map(({ document }) => document)),
	];
	const articles = documents.slice(0, MOST_ARTICLES).flatMap((document) => {
		const path = pathOf(document);
		return path === undefined ? [] : [{ path, beside: besideIn(snapshot, document, key) }];
	});
	return articles.length > 0 ? { name, articles } : undefined;
}

/** The full names of others in a document, by which it is known again when it was moved. */
function besideIn(snapshot: Snapshot, document: string, key: string): string[] {
	const people = snapshot.articles.get(document)?.summary.people ?? [];
	const names = people.filter(({ name, credit }) => !credit && companyKey(parsed(name)) !== undefined && nameKey(parsed(name)) !== key);
	return [...new Set(names.map(({ name }) => name))].sort().slice(0, MOST_BESIDE);
}

/** The name that most members go by; a full one before a surname alone. */
function mainName(snapshot: Snapshot, members: readonly Member[]): string {
	const counts = new Map<string, number>();
	for (const member of members) {
		const name = nameOf(snapshot, member);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const rank = (name: string) => ({ bare: 0, initials: 1, full: 2 })[kindOf(parsed(name))];
	return [...counts].sort(([a, m], [b, n]) => rank(b) - rank(a) || n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function nameOf(snapshot: Snapshot, { document, local }: Member): string {
	return snapshot.articles.get(document)?.summary.people[local]?.name ?? '';
}

/** Decisions that say the opposite of what two are said to be now. */
function contradicting(snapshot: Snapshot, kind: 'same' | 'apart', a: readonly Member[], b: readonly Member[]): Decision[] {
	const opposite = kind === 'same' ? 'apart' : 'same';
	const [first, second] = [namesOf(snapshot, a), namesOf(snapshot, b)];
	return snapshot.decided.decisions.filter(
		(decision) =>
			decision.kind === opposite &&
			decision.people.some((x, i) => isMeant(x, first) && decision.people.some((y, j) => i !== j && isMeant(y, second))),
	);
}

/** By name the documents in which members go by it. */
type Named = ReadonlyMap<string, ReadonlySet<string>>;

function namesOf(snapshot: Snapshot, members: readonly Member[]): Named {
	const names = new Map<string, Set<string>>();
	for (const member of members) {
		const key = nameKey(parsed(nameOf(snapshot, member)));
		const documents = names.get(key);
		if (documents) documents.add(member.document);
		else names.set(key, new Set([member.document]));
	}
	return names;
}

function isMeant({ name, articles }: PersonReference, named: Named): boolean {
	const documents = named.get(nameKey(parsed(name)));
	return documents !== undefined && (articles.length === 0 || articles.some(({ document }) => documents.has(document)));
}

function sameNames(snapshot: Snapshot, a: readonly Member[], b: readonly Member[]): boolean {
	const keys = new Set(a.map((member) => nameKey(parsed(nameOf(snapshot, member)))));
	return b.some((member) => keys.has(nameKey(parsed(nameOf(snapshot, member)))));
}

function inDossier(snapshot: Snapshot, { file }: Decision): string {
	const name = snapshot.decided.dossiers.get(file)?.name ?? file;
	return `The dossier of ${name} says otherwise: change it there.`;
}
