import type { Gender } from '../facts.ts';
import type { RoleEvidence } from './titles.ts';

/** The part that a mention plays in its sentence, as far as the words around it show. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessive';

/** Where a mention stands. */
export interface Place {
	/** The number of the paragraph among those that carry copy. */
	readonly paragraph: number;
	/** The number of the sentence within the paragraph. */
	readonly sentence: number;
	readonly part: Part;
	/** The number of the quotation that it stands in. */
	readonly quotation: number | undefined;
	/** The number of the quotation that ends right before it: whose speaker it may be. */
	readonly behind?: number | undefined;
	/** The number of the clause within the sentence; commas, `that` and verbs of speech begin a new one. */
	readonly clause: number;
}

/** A person as the pass knows them so far. */
export interface KnownPerson {
	gender: Gender | undefined;
	readonly roles: readonly RoleEvidence[];
}

/** One mention; of a person whom nothing names (`a woman from Elder`), `person` is a negative number. */
interface Reference extends Place {
	readonly person: number;
	readonly gender: Gender | undefined;
}

/** No pronoun is held against more mentions than these. */
const LONGEST_LOOK_BACK = 24;
/** How much better than the next the best has to be. */
const MARGIN = 1;
const PARTS: Readonly<Record<Part, number>> = { subject: 3, object: 1.2, possessive: 1, oblique: 0.6 };

/** Follows an article from mention to mention and remembers of whom it has spoken last. Only for one pass over one document. */
export interface Discourse {
	/** Takes note that a person has been mentioned. */
	mention(person: number, place: Place): void;
	/** Takes note of somebody without a name: a pronoun may mean them, and then it means nobody that we know. */
	stranger(gender: Gender | undefined, place: Place): void;
	/** The one person that a third-person pronoun can mean, or undefined. */
	pronoun(gender: Gender | undefined, kind: 'possessive' | 'personal' | 'reflexive', place: Place): number | undefined;
	/** The one person whom a free description takes up, or undefined. */
	nominal(evidence: RoleEvidence, gender: Gender | undefined, place: Place): number | undefined;
	/** Another discourse about the same people that has mentioned nobody yet: for a caption, which stands outside the flow of the copy. */
	aside(): Discourse;
}

/** A discourse that has mentioned nobody yet. `people` is read at every step, so that a gender learnt on the way counts at once. */
export function discourse(people: readonly KnownPerson[]): Discourse {
	const byGroup = new Map<string, number[]>();
	people.forEach(({ roles }, person) => {
		for (const group of new Set(roles.map((role) => role.group))) {
			const list = byGroup.get(group);
			if (!list) byGroup.set(group, [person]);
			else if (list.length < LONGEST_LOOK_BACK) list.push(person);
		}
	});
	return follow(people, byGroup);
}

function follow(people: readonly KnownPerson[], byGroup: ReadonlyMap<string, readonly number[]>): Discourse {
	const references: Reference[] = [];
	return {
		aside: () => follow(people, byGroup),
		mention(person, place) {
			references.push(referenceTo(person, undefined, place));
		},
		stranger(gender, place) {
			references.push(referenceTo(-1 - references.length, gender, place));
		},
		pronoun(gender, kind, place) {
			const scores = new Map<number, number>();
			const barred = new Set<number>();
			let nearest = true;
			for (let i = references.length - 1; i >= 0 && i >= references.length - LONGEST_LOOK_BACK; i--) {
				const reference = references[i] as Reference;
				if (place.paragraph - reference.paragraph > 1) break;
				const known = people[reference.person]?.gender ?? reference.gender;
				if (known && gender && known !== gender) continue;
				// “Marsh had a very good term,” she said: who is spoken of does not speak
				if (place.behind !== undefined && reference.quotation === place.behind && place.part === 'subject') continue;
				if (isSpeakerOf(place, reference)) barred.add(reference.person);
				if (barred.has(reference.person) || isFellowOf(kind, place, reference)) continue;
				// Holm greets Marsh upon her arrival: the owner is often the one named last
				const score =
					salience(place, reference) +
					(known ? 1 : 0) +
					(nearest && kind === 'possessive' && reference.part === 'object' && isSameSentence(place, reference) ? 0.9 : 0);
				nearest = false;
				scores.set(reference.person, Math.max(scores.get(reference.person) ?? 0, score));
			}
			const best = clearBest(scores, MARGIN);
			if (best === undefined || best < 0) return undefined;
			const chosen = people[best] as KnownPerson;
			chosen.gender ??= gender;
			return best;
		},
		nominal(evidence, gender, place) {
			const scores = new Map<number, number>();
			for (const person of byGroup.get(evidence.group) ?? []) {
				const known = people[person] as KnownPerson;
				if (gender && known.gender && known.gender !== gender) continue;
				const score = Math.max(...known.roles.map((role) => likeness(evidence, role)));
				if (score > 0 && (place.quotation === undefined || score >= 3)) scores.set(person, score);
			}
			const best = clearBest(scores, 0.5);
			if (best !== undefined || scores.size === 0) return best;
			// several bear such a title: the one of whom this paragraph speaks
			const most = Math.max(...scores.values());
			const here = new Set<number>();
			for (let i = references.length - 1; i >= 0 && i >= references.length - LONGEST_LOOK_BACK; i--) {
				const reference = references[i] as Reference;
				if (reference.paragraph !== place.paragraph) break;
				here.add(reference.person);
			}
			const near = [...scores].filter(([person, score]) => score === most && here.has(person));
			return near.length === 1 ? near[0]?.[0] : undefined;
		},
	};
}

function referenceTo(person: number, gender: Gender | undefined, { paragraph, sentence, part, quotation, clause }: Place): Reference {
	return { person, gender, paragraph, sentence, part, quotation, clause };
}

function salience(place: Place, reference: Reference): number {
	const across = place.paragraph !== reference.paragraph;
	const distance = across ? 1 + Math.min(2, place.sentence) : place.sentence - reference.sentence;
	return 12 - 2.5 * distance - (across ? 1 : 0) + PARTS[reference.part] - (reference.quotation !== place.quotation ? 1.5 : 0);
}

/** Smith said: “He …”: somebody named in the sentence around a quotation does not speak of himself so in it. */
function isSpeakerOf(place: Place, reference: Place): boolean {
	return place.quotation !== undefined && reference.quotation !== place.quotation && isSameSentence(place, reference);
}

/** Holm met him: `him` is not the subject of its own clause. */
function isFellowOf(kind: 'possessive' | 'personal' | 'reflexive', place: Place, reference: Place): boolean {
	return kind === 'personal' && place.part !== 'subject' && isSameSentence(place, reference) && reference.clause === place.clause;
}

function isSameSentence(a: Place, b: Place): boolean {
	return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

/** The group of `president`, `leader`, `ruler`. */
export const LEADERS = 'president';

/** Nouns that say what somebody is only with the word for what they lead. */
const VAGUE_HEADS: ReadonlySet<string> = new Set(['head', 'chief', 'boss', 'leader']);

/** How well a description fits what is known of somebody: 0 not at all, 1 by the group of nouns only, more for each thing in common. */
function likeness(a: RoleEvidence, b: RoleEvidence): number {
	if (a.group !== b.group) return 0;
	const states = common(a.states, b.states);
	if (a.states.size > 0 && b.states.size > 0 && states === 0) return 0;
	const words = common(a.words, b.words);
	// Democratic and Libertarian presidential candidates are two; of one state's leaders an article may speak in other words
	const differ = a.words.size > words && b.words.size > words;
	if (differ && (a.group !== LEADERS || states === 0)) return 0;
	// the head of the Norwegian delegation is not the Norwegian president
	if (a.words.size > 0 && words === 0 && a.head !== b.head && VAGUE_HEADS.has(a.head)) return 0;
	if (a.words.size > 0 && words === 0 && states === 0) return a.head === b.head && b.words.size === 0 ? 1 : 0;
	return (a.head === b.head ? 2 : 1) + (states > 0 ? 2 : 0) + (words > 0 ? 1.5 : 0);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let count = 0;
	for (const word of a) if (b.has(word)) count++;
	return count;
}

function clearBest(scores: ReadonlyMap<number, number>, margin: number): number | undefined {
	let best: number | undefined;
	let most = 0;
	let second = 0;
	for (const [person, score] of scores) {
		if (score > most) {
			second = most;
			most = score;
			best = person;
		} else if (score > second) second = score;
	}
	return best !== undefined && most - second >= margin ? best : undefined;
}
