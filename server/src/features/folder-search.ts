import fuzzysort, { type Prepared } from 'fuzzysort';
import type { Snapshot } from '../workspace/snapshot.ts';
import { parseIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import { dayWords } from '../analysis/recognizers/dates/gloss.ts';
import { daysAsked, isPartOfDate } from './dated.ts';
import { definitionOf, otherSpellings, type Place, wordsOf } from './person.ts';
import { list, shorten } from './words.ts';

/** A person, a quotation or a day of the folder that a search found. */
export interface FolderMatch {
	readonly kind: 'person' | 'quotation' | 'date';
	readonly name: string;
	/** Other spellings, or in which article it stands; for a day the words that mean it, too. */
	readonly detail: string;
	readonly place: Place;
}

interface Target {
	readonly match: FolderMatch;
	/** What the search looks at, folded: one spelling of a name, or speaker and words of a quotation. */
	readonly words: Prepared;
}

const MOST_MATCHES = 200;
/** Of fuzzysort's 0…1: below it letters lie scattered over the words. */
const LEAST_SCORE = 0.3;
const PEOPLE_FIRST = 0.1;
const targetsBySnapshot = new WeakMap<Snapshot, readonly Target[]>();

/**
 * Days where the query is a date, then people by any of their spellings and quotations by their words or speaker, best first; without a query
 * the people.
 */
export function searchFolder(snapshot: Snapshot, query: string): readonly FolderMatch[] {
	const targets = targetsOf(snapshot);
	const wanted = fold(query);
	if (wanted === '') {
		const people = new Set(targets.filter(({ match }) => match.kind === 'person').map(({ match }) => match));
		return [...people].slice(0, MOST_MATCHES);
	}
	const days = dayMatches(snapshot, query);
	const best = new Map<FolderMatch, { target: Target; score: number }>();
	for (const { obj: target, score: own } of fuzzysort.go(wanted, targets, {
		key: 'words',
		limit: 2 * MOST_MATCHES,
		threshold: LEAST_SCORE,
	})) {
		const score = target.match.kind === 'person' ? own + PEOPLE_FIRST : own;
		if (score > (best.get(target.match)?.score ?? 0)) best.set(target.match, { target, score });
	}
	const others = [...best.values()].sort((a, b) => b.score - a.score).map(({ target }) => named(target, query));
	return (isPartOfDate(query) ? [...others, ...days] : [...days, ...others]).slice(0, MOST_MATCHES);
}

/** The articles that speak of the day that is asked for, under a name that shows why they matched. */
function dayMatches(snapshot: Snapshot, query: string): FolderMatch[] {
	return daysAsked(snapshot, query)
		.slice(0, MOST_MATCHES)
		.map(({ uri, name: article, mention: { day, text, at } }) => {
			const number = parseIsoDate(day);
			const inOrder = number === undefined ? day : dayWords(number);
			// whoever types the month first gets it first, or else the editor takes `March 14` for no match
			const words = /^\s*[a-z]/i.test(query) ? inOrder.replace(/^(\S+) (\d+) (\S+) (\d+)$/, '$3 $2, $4, $1') : inOrder;
			const name = holdsLetters(words.toLowerCase(), query.toLowerCase()) ? words : `${words} (${query.trim()})`;
			return { kind: 'date', name, detail: `${article} · “${shorten(text, 60)}”`, place: { uri, at, text } };
		});
}

/** The match under a name that shows why it matched: editors drop what does not hold the letters of the query in their order. */
function named({ match, words }: Target, query: string): FolderMatch {
	return holdsLetters(match.name.toLowerCase(), query.toLowerCase()) ? match : { ...match, name: `${match.name} (${words.target})` };
}

function holdsLetters(text: string, letters: string): boolean {
	let from = 0;
	for (const letter of letters.replace(/\s+/gu, '')) {
		const at = text.indexOf(letter, from);
		if (at < 0) return false;
		from = at + letter.length;
	}
	return true;
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
		const aliases = otherSpellings(person);
		const detail = [person.titles[0] && shorten(person.titles[0].text, 60), aliases.length > 0 ? `also ${list(aliases, 3)}` : undefined];
		const match: FolderMatch = { kind: 'person', name: person.name, detail: detail.filter(Boolean).join(' · '), place };
		return [person.name, ...aliases].map((spelling) => ({ match, words: prepared(spelling) }));
	});
}

function quotationTargets(snapshot: Snapshot): Target[] {
	return [...snapshot.articles.values()].flatMap(({ uri, name, summary }) =>
		summary.places.quotations.map((quotation) => {
			const speaker = quotation.speaker === undefined ? quotation.speakerText : summary.people[quotation.speaker]?.name;
			const text = shorten(wordsOf(quotation), 100);
			const match: FolderMatch = {
				kind: 'quotation',
				name: speaker ? `${shorten(speaker, 60)}: ${text}` : text,
				detail: name,
				place: { uri, at: quotation.at, text: quotation.text },
			};
			return { match, words: prepared(match.name) };
		}),
	);
}

/** Ready to be searched. The library would keep for ever what it prepares itself, and quotations change with every edit. */
function prepared(text: string): Prepared {
	return fuzzysort.prepare(fold(text));
}

/** Lower case without diacritics, so that `Łukasz Šefčovič` is found by `lukasz sefcovic`. */
export function fold(text: string): string {
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
