import type { DaySummary, Timex } from '../analysis/facts.ts';
import { MONTH_NAMES } from '../analysis/lexicons/calendar.ts';
import { isoDate } from '../analysis/recognizers/dates/calendar.ts';
import type { Meaning } from '../analysis/recognizers/dates/meaning.ts';
import { readDate } from '../analysis/recognizers/dates.ts';
import { daysIn } from '../workspace/kept.ts';
import { allLookups } from '../workspace/lookup.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A day in one article, where that first speaks of it. */
export interface DayInArticle {
	readonly uri: string;
	readonly name: string;
	readonly mention: DaySummary;
}

/** All articles of the folder that speak of a day (`2022-12-19`), in order of their URIs. */
export function mentionsOfDay(snapshot: Snapshot, day: string): readonly DayInArticle[] {
	return inOrder(snapshot, (one) => one === day);
}

/** The single day that an expression means, as `2022-12-19`; undefined where it means none or more. */
export function dayOf({ interval }: Timex): string | undefined {
	return interval && interval.first === interval.last ? isoDate(interval.first) : undefined;
}

/**
 * The days of the folder that a search asks for, the latest first: `2022-12-19` or as much of it as is typed from the month on, `19 December`
 * of any year, `Dec. 19, 2022`, `12/19/2022`, `December 2022`. None where the words are no date.
 */
export function daysAsked(snapshot: Snapshot, query: string): readonly DayInArticle[] {
	const asked = testFor(query.trim());
	if (!asked) return [];
	return inOrder(snapshot, asked).sort((a, b) => (a.mention.day < b.mention.day ? 1 : a.mention.day > b.mention.day ? -1 : 0));
}

function inOrder(snapshot: Snapshot, wanted: (day: string) => boolean): DayInArticle[] {
	const found = allLookups(snapshot.articles).flatMap(({ articles, days }) => {
		const speaking = new Set([...days].flatMap(([day, indexes]) => (wanted(day) ? indexes : [])));
		return [...speaking].flatMap((index) => {
			const article = articles[index];
			return article ? [article] : [];
		});
	});
	return found
		.sort((a, b) => (a.uri < b.uri ? -1 : 1))
		.flatMap((article) =>
			daysIn(article).flatMap((mention) => (wanted(mention.day) ? [{ uri: article.uri, name: article.name, mention }] : [])),
		);
}

/**
 * Whether a search is the beginning of a date: `19`, `Dec`, `December`. Of what is typed, editors pass on the words before the first space
 * alone, and sift what they get by all of them.
 */
export function isPartOfDate(query: string): boolean {
	return /^\d{1,2}$/.test(query.trim()) || monthOf(query) > 0;
}

/** The number of the month whose name or its first three letters or more a query is; 0 where it is none. */
function monthOf(query: string): number {
	const word = query.trim().replace(/\.$/, '').toLowerCase();
	return word.length < 3 ? 0 : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}

const LONGEST_DATE = 40;

function testFor(query: string): ((day: string) => boolean) | undefined {
	if (/^\d{4}-[\d-]{0,5}$/.test(query)) return (day) => day.startsWith(query);
	if (/^\d{1,2}$/.test(query)) return (day) => day.endsWith(`-${query.padStart(2, '0')}`);
	const month = monthOf(query);
	if (month > 0) return (day) => day.includes(`-${pad(month)}-`);
	const meaning = query.length <= LONGEST_DATE && /\d/.test(query) ? readDate(query) : undefined;
	return meaning && testOf(meaning);
}

function testOf(meaning: Meaning): ((day: string) => boolean) | undefined {
	switch (meaning.kind) {
		case 'day': {
			if (typeof meaning.year === 'object') return undefined;
			const year = meaning.year === undefined ? '' : String(meaning.year).padStart(4, '0');
			const rest = `-${pad(meaning.month)}-${pad(meaning.day)}`;
			return (day) => day.startsWith(year) && day.endsWith(rest);
		}
		case 'numeric': {
			const { first, second, year } = meaning;
			const days = [`${year}-${pad(first)}-${pad(second)}`, `${year}-${pad(second)}-${pad(first)}`];
			return (day) => days.includes(day);
		}
		case 'month': {
			const { year, month } = meaning;
			return typeof year === 'number' ? (day) => day.startsWith(`${year}-${pad(month)}-`) : undefined;
		}
		default:
			return undefined;
	}
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
