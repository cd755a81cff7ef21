import fuzzysort, { type Prepared } from 'fuzzysort';
import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { fold } from './folder-search.ts';
import { otherSpellings } from './person.ts';

const MOST_PEOPLE = 50;
const LEAST_SCORE = 0.3;

/** A person's spellings, ready to be searched; made once for as long as the person stays the same. */
const spellings = new WeakMap<Person, readonly Prepared[]>();

/** People by any of their spellings, best first; without a query the first of them by name. */
export function searchPeople({ people: { people } }: Snapshot, query: string): readonly Person[] {
	const wanted = fold(query);
	if (wanted === '') return people.slice(0, MOST_PEOPLE);
	const scored = people.flatMap((person) => {
		const best = Math.max(...spellingsOf(person).map((spelling) => fuzzysort.single(wanted, spelling)?.score ?? 0));
		return best >= LEAST_SCORE ? [{ person, best }] : [];
	});
	return scored
		.sort((a, b) => b.best - a.best)
		.slice(0, MOST_PEOPLE)
		.map(({ person }) => person);
}

function spellingsOf(person: Person): readonly Prepared[] {
	let known = spellings.get(person);
	if (!known) spellings.set(person, (known = [person.name, ...otherSpellings(person)].map((name) => fuzzysort.prepare(fold(name)))));
	return known;
}
