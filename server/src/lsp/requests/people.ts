import { decide, inWords, proposeDossier, type Wish } from '../../features/decide.ts';
import { choicesAt, findPeople } from '../../features/person-choices.ts';
import type { DecideParams, DecideResult, FindPeopleParams, FoundPerson, MadeDecision, PersonAt, PersonParams } from '../../protocol.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { offsetOf } from '../convert.ts';
import { folderOf, pathBelow } from '../folders.ts';
import { isDecisionFile } from '../people-files.ts';
import { type OpenArticle, openArticle, type Session } from '../session.ts';
import { decideOnNotes, isAboutNotes, type NoteParams } from './notes.ts';

/** copytaster/person */
export function personRequestOf({ uri, position }: PersonParams, session: Session): PersonAt | null {
	const article = openArticle(session, session.addresses.inward(uri));
	const found = article && personAtPosition(article, position);
	if (!found) return null;
	const { id, name, detail, words, spellings, articles, candidates } = found;
	const outward = articles.map((one) => ({ ...one, uri: session.addresses.outward(one.uri) }));
	return { id, name, detail, words, spellings, articles: outward, candidates };
}

function personAtPosition({ snapshot, uri, facts }: OpenArticle, position: PersonParams['position']) {
	return choicesAt(snapshot, uri, offsetOf(facts.snapshot, position));
}

/** copytaster/findPeople */
export function findPeopleOf({ query, besides }: FindPeopleParams, snapshot: Snapshot): readonly FoundPerson[] {
	return findPeople(snapshot, query, besides);
}

/** copytaster/decide */
export function decideRequestOf(params: DecideParams, snapshot: Snapshot, session: Session): DecideResult {
	if (isAboutNotes(params)) return decideOnNotes(params, snapshot, session);
	const { addresses } = session;
	const uri = addresses.inward(params.uri);
	const folder = folderOf(session, uri);
	if (folder === undefined) return { reason: 'Open a folder first: what is decided is kept beside its articles.' };
	const pathOf = (document: string) => pathBelow(folder, document);
	if (params.kind === 'takeBack') {
		const file = addresses.inward(params.file);
		const path = isDecisionFile(file) ? pathOf(file) : undefined;
		if (path === undefined) return { reason: 'That decision lies outside the folder.' };
		const made = decisionsRequestOf(null, snapshot, session).find((one) => addresses.inward(one.uri) === file);
		return { folder: addresses.outward(folder), files: [{ path, text: null }], words: `Taken back: ${made?.words ?? path}` };
	}
	if (params.kind === 'dossier') {
		const person = snapshot.people.byId(params.person);
		if (!person) return { reason: 'That person is not in the articles any more.' };
		const own = person.dossier === undefined ? undefined : pathOf(person.dossier);
		if (own !== undefined) return { folder: addresses.outward(folder), files: [{ path: own, text: '', keep: true }], words: person.name };
		const { fileName, text } = proposeDossier(snapshot, person);
		return { folder: addresses.outward(folder), files: [{ path: `people/${fileName}`, text, keep: true }], words: person.name };
	}
	const made = decide(snapshot, wishOf(params, uri, session), pathOf);
	if ('reason' in made) return made;
	// another folder's decision is taken back there, by whoever opens it alone
	const gone = made.replaces.flatMap((file) => pathOf(file) ?? []);
	return {
		folder: addresses.outward(folder),
		files: [
			...made.files.map(({ name, text }) => ({ path: `.copytaster/people/${name}`, text })),
			...gone.map((path) => ({ path, text: null })),
		],
		words: made.words,
	};
}

/** copytaster/decisions */
export function decisionsRequestOf(_: unknown, snapshot: Snapshot, { addresses }: Session): readonly MadeDecision[] {
	const { decisions, nobodies } = snapshot.decided;
	return [
		...decisions.filter(({ dossier }) => !dossier).map((decision) => ({ file: decision.file, words: inWords(snapshot, decision) })),
		...nobodies.map(({ file, words }) => ({ file, words: `“${words}” is not a person.` })),
	]
		.map(({ file, words }) => ({ uri: addresses.outward(file), words }))
		.sort((a, b) => (a.words < b.words ? -1 : 1));
}

function wishOf(
	params: Exclude<DecideParams, NoteParams | { kind: 'dossier' | 'takeBack' }>,
	document: string,
	{ addresses }: Session,
): Wish {
	if (params.kind === 'split') return { kind: 'split', person: params.person, documents: params.articles.map(addresses.inward) };
	return params.kind === 'nobody' ? { kind: 'nobody', words: params.words, document } : params;
}
