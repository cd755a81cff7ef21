import fuzzysort from 'fuzzysort';
import type { Snapshot } from '../workspace/snapshot.ts';
import { definitionOf, type Place } from './person.ts';
import { list, shorten } from './words.ts';

/** A person or a quotation of the folder that a search found. */
export interface FolderMatch {
	readonly kind: 'person' | 'quotation';
	readonly name: string;
	/** Other spellings, or who says it and in which article. */
	readonly detail: string;
	readonly place: Place;
}

interface Target {
	readonly match: FolderMatch;
	/** What the search looks at, folded: all spellings of a name, or speaker and words of a quotation. */
	readonly words: readonly string[];
}

const MOST_MATCHES = 200;
const targetsBySnapshot = new WeakMap<Snapshot, readonly Target[]>();

/** People by any of their spellings and quotations by their words or speaker, best first; without a query the people. */
export function searchFolder(snapshot: Snapshot, query: string): readonly FolderMatch[] {
	const targets = targetsOf(snapshot);
	const wanted = fold(query);
	if (wanted === '')
		return targets
			.filter(({ match }) => match.kind === 'person')
			.slice(0, MOST_MATCHES)
			.map(({ match }) => match);
	return fuzzysort
		.go(wanted, targets, { key: ({ words }) => words.join(' · '), limit: MOST_MATCHES, threshold: 0.3 })
		.map(({ obj, score }) => ({ match: obj.match, score: obj.match.kind === 'person' ? score + 0.1 : score }))
		.sort((a, b) => b.score - a.score)
		.map(({ match }) => match);
}

function targetsOf(snapshot: Snapshot): readonly Target[] {
	const known = targetsBySnapshot.get(snapshot);
	if (known) return known;
	const targets = [...peopleTargets(snapshot), ...quotationTargets(snapshot)];
	targetsBySnapshot.set(snapshot, targets);
	return targets;
}

function peopleTargets(snapshot: Snapshot): Target[] {
	return snapshot.people.people.flatMap((person) => {
		const place = definitionOf(snapshot, person);
		if (!place) return [];
		const aliases = person.aliases.filter((alias) => alias !== person.name);
		const detail = [person.titles[0] && shorten(person.titles[0].text, 60), aliases.length > 0 ? `also ${list(aliases, 3)}` : undefined];
		const match: FolderMatch = { kind: 'person', name: person.name, detail: detail.filter(Boolean).join(' · '), place };
		return [{ match, words: [person.name, ...aliases].map(fold) }];
	});
}

function quotationTargets(snapshot: Snapshot): Target[] {
	return [...snapshot.articles.values()].flatMap(({ uri, name, summary }) =>
		summary.places.quotations.map((quotation) => {
			const speaker = quotation.speaker === undefined ? quotation.speakerText : summary.people[quotation.speaker]?.name;
			const text = shorten(quotation.text, 100);
			const match: FolderMatch = {
				kind: 'quotation',
				name: speaker ? `${speaker}: ${text}` : text,
				detail: name,
				place: { uri, at: quotation.at, text: quotation.text },
			};
			return { match, words: [fold(speaker ?? ''), fold(text)] };
		}),
	);
}

/** Lower case without diacritics, so that `Łukasz Šefčovič` is found by `lukasz sefcovic`. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[łøđħıßæœ’‘“”]/gu, (letter) => PLAIN[letter] ?? letter)
		.trim();
}

const PLAIN: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ħ: 'h',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
};
