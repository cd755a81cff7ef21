import type { PersonSummary } from '../analysis/facts.ts';
import type { Contradiction, Decision } from './decisions.ts';
import type { DoubtKind } from './people/groups.ts';
import { createPeopleJoiner } from './people/joiner.ts';

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
	/** The spelling that was decided on, else the most frequent of the fullest ones. */
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
	/** The URI of the person's dossier. */
	readonly dossier?: string | undefined;
}

/** Somebody who may be the same person. */
export interface PersonCandidate {
	/** The other's `Person.id`. */
	readonly person: string;
	readonly score: number;
	/** In words. */
	readonly why: string;
	/** What the doubt comes from; `shared-surname` is a surname alone that several people of the folder bear. */
	readonly kind: DoubtKind;
}

/** Who is who across the folder. */
export interface PeopleIndex {
	/** Sorted by name. */
	readonly people: readonly Person[];
	/** The person of a document's local person. */
	of(document: string, local: number): Person | undefined;
	byId(id: string): Person | undefined;
	/** The person who bears a full name in this very spelling; undefined where nobody does, or where two were told apart. */
	named(name: string): Person | undefined;
	/** Decisions that cannot all hold. */
	readonly contradictions: readonly Contradiction[];
}

/**
 * Joins the people of all documents, in steps from the surest to the least sure: what was decided; equal full names, unless their bearers
 * lead different lives; full names that are spellings of each other; initials and middle names where only one person fits; a surname alone
 * where only one person of the folder fits and the document itself leaves it open. Whoever may be two people stays two, with the other as
 * candidate. The result does not depend on the order of `sources`. Candidates are found by keys, so the cost is near linear in the number
 * of people.
 */
export function joinPeople(sources: readonly PeopleSource[], decisions: readonly Decision[] = []): PeopleIndex {
	const joiner = createPeopleJoiner();
	joiner.decide(decisions);
	for (const { document, people } of sources) joiner.update(document, people);
	return joiner.index();
}
