import fuzzysort, { type Prepared } from 'fuzzysort';
import type { QuotationSummary } from '../analysis/facts.ts';
import { quotationsIn } from '../workspace/kept.ts';
import type { PeopleIndex, Person } from '../workspace/people.ts';
import type { Article, Snapshot } from '../workspace/snapshot.ts';
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

/** A person under one of the spellings, or a quotation. */
interface Target {
	/** The same for all spellings of a person. */
	readonly of: Person | QuotationAt;
	/** What the search looks at, folded: one spelling of a name, or speaker and words of a quotation. */
	readonly words: Prepared;
}

interface QuotationAt {
	readonly article: Article;
	readonly quotation: QuotationSummary;
	/** Speaker and words, to be read. */
	readonly name: string;
}

const MOST_MATCHES = 200;
/** Of fuzzysort's 0…1: below it letters lie scattered over the words. */
const LEAST_SCORE = 0.3;
const PEOPLE_FIRST = 0.1;
/** The people stay the same at most keystrokes. */
const peopleTargets = new WeakMap<PeopleIndex, readonly Target[]>();

/**
 * Days where the query is a date, then people by any of their spellings and quotations by their words or speaker, best first; without a query
 * the people.
 */
export function searchFolder(snapshot: Snapshot, query: string): readonly FolderMatch[] {
	const wanted = fold(query);
	if (wanted === '') return snapshot.people.people.slice(0, MOST_MATCHES).flatMap((person) => personMatch(snapshot, person) ?? []);
	const days = dayMatches(snapshot, query);
	const best = new Map<Target['of'], { target: Target; score: number }>();
	const options = { key: 'words', limit: 2 * MOST_MATCHES, threshold: LEAST_SCORE } as const;
	for (const targets of [targetsOf(snapshot.people), quotationTargets(snapshot, wanted)]) {
		for (const { obj: target, score: own } of fuzzysort.go(wanted, targets, options)) {
			const score = 'quotation' in target.of ? own : own + PEOPLE_FIRST;
			if (score > (best.get(target.of)?.score ?? 0)) best.set(target.of, { target, score });
		}
	}
	const others = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
	const found = others.flatMap(({ target }) => {
		const match = 'quotation' in target.of ? quotationMatch(target.of) : personMatch(snapshot, target.of);
		return match ? [named(match, target.words.target, query)] : [];
	});
	return (isPartOfDate(query) ? [...found, ...days] : [...days, ...found]).slice(0, MOST_MATCHES);
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
function named(match: FolderMatch, words: string, query: string): FolderMatch {
	return holdsLetters(match.name.toLowerCase(), query.toLowerCase()) ? match : { ...match, name: `${match.name} (${words})` };
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

function targetsOf(people: PeopleIndex): readonly Target[] {
	let targets = peopleTargets.get(people);
	if (!targets) {
		targets = people.people.flatMap((person) =>
			[person.name, ...otherSpellings(person)].map((spelling) => ({ of: person, words: prepared(spelling) })),
		);
		peopleTargets.set(people, targets);
	}
	return targets;
}

function personMatch(snapshot: Snapshot, person: Person): FolderMatch | undefined {
	const place = definitionOf(snapshot, person);
	if (!place) return undefined;
	const aliases = otherSpellings(person);
	const detail = [person.titles[0] && shorten(person.titles[0].text, 60), aliases.length > 0 ? `also ${list(aliases, 3)}` : undefined];
	return { kind: 'person', name: person.name, detail: detail.filter(Boolean).join(' · '), place };
}

/** The quotations that hold the letters asked for: of a large folder's all, more than memory holds would have to be made ready. */
function quotationTargets(snapshot: Snapshot, wanted: string): Target[] {
	const words = wanted.split(/\s+/u);
	const targets: Target[] = [];
	for (const article of snapshot.articles.values()) {
		for (const quotation of quotationsIn(article)) {
			const speaker = quotation.speaker === undefined ? quotation.speakerText : article.summary.people[quotation.speaker]?.name;
			const text = shorten(wordsOf(quotation), 100);
			const name = speaker ? `${shorten(speaker, 60)}: ${text}` : text;
			const folded = fold(name);
			if (words.every((word) => holdsLetters(folded, word)))
				targets.push({ of: { article, quotation, name }, words: fuzzysort.prepare(folded) });
		}
	}
	return targets;
}

function quotationMatch({ article, quotation, name }: QuotationAt): FolderMatch {
	return { kind: 'quotation', name, detail: article.name, place: { uri: article.uri, at: quotation.at, text: quotation.text } };
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
