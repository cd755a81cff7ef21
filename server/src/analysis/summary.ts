import { namedThings } from './named-things.ts';
import type { Span } from '../text/span.ts';
import { lineAt, type TextSnapshot } from '../text/snapshot.ts';
import type {
	DaySummary,
	DocumentFacts,
	DocumentSummary,
	LineRange,
	LocalPerson,
	MentionSummary,
	NameSummary,
	PersonSummary,
	Speaker,
	SummaryPlaces,
} from './facts.ts';
import { oneLine } from '../text/unicode.ts';
import { isoDate } from './recognizers/dates/calendar.ts';
import { SUBJECT_PRONOUNS } from './lexicons/clauses.ts';
import { quotedWords } from './quoted-words.ts';

/** Enough for another article to show it with the differences marked: of US news quotations one in a hundred is longer. */
const LONGEST_QUOTATION = 400;

const LONGEST_DATE = 60;
const MOST_DAYS = 100;

/** The confidence below which a speaker is a guess: more often wrong than right. */
export const GUESS_BELOW = 0.5;

/** The summary of a document about which nothing is known. */
export const EMPTY_SUMMARY: DocumentSummary = {
	publication: undefined,
	people: [],
	places: { people: [], quotations: [], names: [], days: [] },
};

/**
 * Shortens a document's facts to what the index needs. Where the people are the same as `before`, the same object is handed on, which is
 * how the index knows that it has nothing to do.
 */
export function summarize(facts: Omit<DocumentFacts, 'summary'>, before: DocumentSummary | undefined): DocumentSummary {
	const people = facts.people.map(summarizePerson);
	return {
		publication: facts.publication?.value,
		people: before && samePeople(before.people, people) ? before.people : people,
		places: summarizePlaces(facts),
	};
}

/** Lines and columns of a span. */
export function lineRange(snapshot: TextSnapshot, span: Span): LineRange {
	const from = lineAt(snapshot, span.start);
	const to = lineAt(snapshot, span.end);
	return [from, span.start - (snapshot.lineStarts[from] as number), to, span.end - (snapshot.lineStarts[to] as number)];
}

/** Whether somebody is known by name: as a person of the article, or by words that hold a name and are no pronoun. */
export function isNamed({ person, kind, text }: Speaker): boolean {
	if (person !== undefined) return true;
	if (kind === 'unnamed' || SUBJECT_PRONOUNS.has(text.toLowerCase())) return false;
	// `The mayor` begins with a capital letter too, at the start of a sentence
	return /(?:^|[\s(])\p{Lu}/u.test(text.replace(/^\p{L}+\s+(?=\p{Ll})/u, ''));
}

function summarizePerson(person: LocalPerson): PersonSummary {
	return {
		name: person.name,
		aliases: person.aliases,
		titles: [...new Set(person.titles.map((title) => title.text))],
		gender: person.gender,
		credit: person.credit,
		weight: Math.min(9, person.mentions.length),
	};
}

function summarizePlaces(facts: Omit<DocumentFacts, 'summary'>): SummaryPlaces {
	const { snapshot, mentions } = facts;
	const mention = (span: Span & { readonly text: string }, form: MentionSummary['form']): MentionSummary => ({
		start: span.start,
		end: span.end,
		text: span.text,
		form,
		at: lineRange(snapshot, span),
	});
	return {
		people: facts.people.map((person) => ({
			mentions: person.mentions.flatMap((index) => {
				const found = mentions[index];
				return found ? [mention(found, found.form)] : [];
			}),
			definition: Math.max(0, person.mentions.indexOf(person.definition)),
			titles: person.titles.map((title) => mention(title, 'nominal')),
		})),
		quotations: facts.quotations
			.filter((quotation) => quotation.kind !== 'indirect' && quotation.speech)
			.map((quotation) => ({
				start: quotation.start,
				end: quotation.end,
				text: quotation.text.length > LONGEST_QUOTATION ? quotation.text.slice(0, LONGEST_QUOTATION) : quotation.text,
				words: quotedWords(quotation.text),
				speaker: quotation.speaker?.person,
				speakerText: quotation.speaker?.text,
				speakerNamed: quotation.speaker !== undefined && isNamed(quotation.speaker),
				guess: quotation.speaker !== undefined && quotation.confidence < GUESS_BELOW,
				via: quotation.chain?.[0]?.text,
				at: lineRange(snapshot, quotation),
			})),
		names: namedThings(facts.paragraphs, mentions).map(
			({ name, type, mentions: own, details }): NameSummary => ({
				name,
				type,
				mentions: own.map((found) => mention(found, found.form)),
				details,
			}),
		),
		days: summarizeDays(facts),
	};
}

/** Only single days, and only in the copy: years and months would make every article meet every other. */
function summarizeDays({ snapshot, timexes, publication }: Omit<DocumentFacts, 'summary'>): readonly DaySummary[] {
	const days = new Map<string, DaySummary>();
	for (const timex of timexes) {
		const { interval, text, zone } = timex;
		if (!interval || interval.first !== interval.last || zone === 'furniture' || zone === 'byline' || zone === 'dateline') continue;
		// when it was published is no event in it
		if (publication?.span?.start === timex.start) continue;
		const day = isoDate(interval.first);
		if (!days.has(day)) days.set(day, { day, text: oneLine(text).slice(0, LONGEST_DATE), at: lineRange(snapshot, timex) });
		if (days.size >= MOST_DAYS) break;
	}
	return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether two lists are of the same people, told the same. */
export function samePeople(a: readonly PersonSummary[], b: readonly PersonSummary[]): boolean {
	return a.length === b.length && a.every((person, i) => samePerson(person, b[i] as PersonSummary));
}

function samePerson(a: PersonSummary, b: PersonSummary): boolean {
	return (
		a.name === b.name &&
		a.gender === b.gender &&
		a.credit === b.credit &&
		a.weight === b.weight &&
		sameList(a.aliases, b.aliases) &&
		sameList(a.titles, b.titles)
	);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((item, i) => item === b[i]);
}
