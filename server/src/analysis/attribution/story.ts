import type { Coreference } from '../coreference.ts';
import type { Reading } from './reading.ts';
import type { RuledSpeaker } from './ruled.ts';

/** How many paragraphs before its own a quotation's speaker is looked for in. */
export const PARAGRAPHS_BACK = 3;
/** How many paragraphs behind its own a quotation's speaker is looked for in. */
export const PARAGRAPHS_AHEAD = 1;

/** What an article as a whole says of its people. */
export interface Story {
	/** For each person how often the rules let them speak, and how often they are mentioned. */
	readonly spoken: ReadonlyMap<number, number>;
	readonly mentioned: Int32Array;
	readonly headlined: Uint8Array;
	/** The gender of each person: 0 male, 1 female, 2 unknown. */
	readonly genders: Uint8Array;
	/** How many paragraphs of the body there are up to each paragraph, itself included. */
	readonly bodies: Int32Array;
	/** The paragraphs that the article's flow goes through: those near a quotation, without what the page put around the copy. */
	readonly flow: readonly number[];
}

/** What an article as a whole says of its people, by what the rules say of who speaks. */
export function storyOf(
	{ paragraphs, quotations }: Reading,
	{ mentions, people }: Coreference,
	ruled: readonly (RuledSpeaker | undefined)[],
): Story {
	const spoken = new Map<number, number>();
	for (const each of ruled) {
		const person = each?.speaker.person;
		if (person !== undefined) spoken.set(person, (spoken.get(person) ?? 0) + 1);
	}
	const mentioned = new Int32Array(people.length);
	const headlined = new Uint8Array(people.length);
	for (const { person, zone } of mentions) {
		if (person === undefined) continue;
		mentioned[person] = (mentioned[person] ?? 0) + 1;
		if (zone === 'headline') headlined[person] = 1;
	}
	const near = new Uint8Array(paragraphs.length + PARAGRAPHS_AHEAD);
	for (const { paragraphs: own } of quotations) near.fill(1, Math.max(0, own[0] - PARAGRAPHS_BACK - 1), own[1] + PARAGRAPHS_AHEAD + 1);
	let body = 0;
	const bodies = Int32Array.from(paragraphs, ({ facts }) => (facts.zone === 'body' ? ++body : body));
	const genders = Uint8Array.from(people, ({ gender }) => (gender === 'male' ? 0 : gender === 'female' ? 1 : 2));
	const flow: number[] = [];
	paragraphs.forEach(({ facts }, paragraph) => {
		if (near[paragraph] === 1 && facts.zone !== 'furniture') flow.push(paragraph);
	});
	return { spoken, mentioned, headlined, genders, bodies, flow };
}

/** How many paragraphs of the body lie behind one paragraph, up to another. */
export function bodiesBetween(bodies: Int32Array, from: number, to: number): number {
	return to <= from ? 0 : (bodies[to] as number) - (bodies[from] as number);
}
