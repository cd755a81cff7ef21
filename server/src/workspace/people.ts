import type { PersonSummary } from '../analysis/facts.ts';

/** One document as identity sees it. */
export interface PeopleSource {
	/** The document's URI. */
	readonly document: string;
	readonly people: readonly PersonSummary[];
}

/** One person of the folder. Says nothing of positions: those lie in the documents' summaries, under `members`. */
export interface Person {
	/** Stable as long as the name stands: `dmitry-peskov`. */
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

/** Joins the people of all documents by full name, surname and simple spelling variants; never two who may be different. */
export function joinPeople(_sources: readonly PeopleSource[]): PeopleIndex {
	return { people: [], of: () => undefined, byId: () => undefined };
}
