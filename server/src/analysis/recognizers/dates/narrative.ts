import type { Anchors } from './anchors.ts';
import { addMonths, civilDay, dayNumber, isDay, mondayOf, settledWeekday } from './calendar.ts';
import type { Meaning, Point, Reading } from './meaning.ts';
import { granularityOf, holidayOf, LENGTH, oneDay, type Placed, SEASON_START, spanning, stretch } from './stretches.ts';

/**
 * Whether an article tells a story of long ago, by what its expressions of time say: years that lie behind the publication again and again,
 * and hardly a word that counts from the day of writing. News with a paragraph of history is none.
 */
export function isNarrative(readings: Iterable<Reading>, published: number | undefined): boolean {
	const recent = published === undefined ? Number.POSITIVE_INFINITY : civilDay(published).year - 1;
	let past = 0;
	let present = 0;
	for (const { meaning } of readings) {
		const year = yearOf(meaning);
		if (year !== undefined) {
			if (year < recent) past++;
			else present++;
		} else if (countsFromNow(meaning)) present += isWeekday(meaning) ? WEEKDAY_WEIGHT : 1;
	}
	return past >= (published === undefined ? LEAST_PAST_UNDATED : LEAST_PAST) && past >= PAST_FOR_ONE_PRESENT * present;
}

/**
 * Whether a paragraph of an article that is none tells of long ago: two years or more that lie far behind the publication, and no word
 * that counts from the day of writing.
 */
export function isPast(readings: Iterable<Reading>, published: number): boolean {
	const past = civilDay(published).year - LONG_AGO;
	let years = 0;
	for (const { meaning } of readings) {
		const year = yearOf(meaning);
		if (year === undefined ? countsFromNow(meaning) : year > past) return false;
		if (year !== undefined) years++;
	}
	return years >= 2;
}

const LONG_AGO = 10;
const LEAST_PAST = 6;
/** Without a publication date even last year is past. */
const LEAST_PAST_UNDATED = 8;
const PAST_FOR_ONE_PRESENT = 6;

/** A story has weekdays, too, if fewer. */
const WEEKDAY_WEIGHT = 0.5;

function isWeekday(meaning: Meaning): boolean {
	const point = meaning.kind === 'clock' || meaning.kind === 'part' ? meaning.day : meaning;
	return point?.kind === 'weekday' && point.which === undefined;
}

/** The year that the words themselves give. */
function yearOf(meaning: Meaning): number | undefined {
	switch (meaning.kind) {
		case 'range':
			return yearOf(meaning.to) ?? yearOf(meaning.from);
		case 'clock':
		case 'part':
			return meaning.day && yearOf(meaning.day);
		case 'week':
		case 'nth':
			return yearOf(meaning.of);
		case 'numeric':
		case 'year':
			return meaning.year;
		case 'day':
		case 'month':
		case 'season':
		case 'quarter':
		case 'half':
		case 'holiday':
			return typeof meaning.year === 'number' ? meaning.year : undefined;
		default:
			return undefined;
	}
}

/** Whether the words count from the day of writing: `yesterday`, `last week`, `Monday`. */
function countsFromNow(meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'shifted':
			if (meaning.of) return countsFromNow(meaning.of);
			// `this year` is the writer's own, `the end of the year` need not be
			return (
				meaning.from === 'publication' && (meaning.by !== 0 || meaning.whole === true || LENGTH[granularityOf(meaning.unit)] < LENGTH.month)
			);
		case 'weekday':
			return meaning.from === 'publication';
		case 'period':
			return true;
		case 'weekend':
			return meaning.which !== undefined;
		case 'clock':
		case 'part':
			return meaning.day !== undefined && countsFromNow(meaning.day);
		case 'range':
			return countsFromNow(meaning.from);
		default:
			return false;
	}
}

/**
 * Whether a point is read against what the text spoke of last: it says so (`the following day`), or the article tells a story and the
 * words give no year.
 */
export function isReadAgainstText(point: Point, anchors: Pick<Anchors, 'text' | 'near' | 'narrative' | 'sentence'>): boolean {
	const { text, narrative } = anchors;
	if (!text) return false;
	switch (point.kind) {
		case 'shifted':
			if (point.of) return isReadAgainstText(point.of, anchors);
			return point.from === 'text' || (narrative && point.by === 0 && !point.whole && LENGTH[granularityOf(point.unit)] >= LENGTH.week);
		case 'weekday':
			return point.from === 'text' || (narrative && point.which === undefined);
		case 'monthday':
			return point.which === undefined && (narrative || anchors.near) && LENGTH[text.granularity] <= LENGTH.month;
		case 'weekend':
			return narrative && point.which === undefined;
		case 'day':
		case 'quarter':
		case 'half':
		case 'month':
		case 'season':
		case 'holiday':
			if (typeof point.year === 'object') return 'fromText' in point.year;
			if ('from' in point && point.from === 'text') return point.year === undefined;
			if (point.kind === 'day' && point.which !== undefined) return false;
			return narrative && point.year === undefined;
		case 'week':
		case 'nth':
			return isReadAgainstText(point.of, anchors);
		case 'clock':
		case 'part':
			return point.day ? isReadAgainstText(point.day, anchors) : narrative && anchors.sentence === undefined;
		case 'numeric':
		case 'period':
		case 'year':
		case 'decade':
		case 'century':
			return false;
	}
}

/**
 * A point placed behind what the text spoke of last, where `isReadAgainstText`; undefined where that is not exact enough (the Tuesday
 * after June 1944), and `as ever` where it goes by the common rules.
 */
export function followOn(point: Point, text: Placed, ahead: boolean): Placed | undefined | 'as ever' {
	const { year } = civilDay(text.first);
	switch (point.kind) {
		case 'day':
			if (point.year !== undefined || point.which !== undefined) return 'as ever';
			return inYear(text, ahead, (y) => (isDay(y, point.month, point.day) ? oneDay(dayNumber(y, point.month, point.day)) : undefined));
		case 'month':
			return point.year === undefined ? recurring(text, ahead, 'month', point.month, 1, point.which) : 'as ever';
		case 'quarter':
			return point.year === undefined ? recurring(text, ahead, 'quarter', 3 * point.quarter - 2, 3, undefined) : 'as ever';
		case 'half':
			return point.year === undefined ? recurring(text, ahead, 'half', 6 * point.half - 5, 6, undefined) : 'as ever';
		case 'season':
			if (point.year !== undefined) return 'as ever';
			// the winter of a year's first months began in the year before
			if (point.season === 'WI' && LENGTH[text.granularity] < LENGTH.year && civilDay(text.first).month < 3)
				return stretch('season', dayNumber(year - 1, 12, 1), dayNumber(year, 3, 1) - 1);
			return recurring(text, ahead, 'season', SEASON_START[point.season], 3, point.which);
		case 'holiday':
			return point.year === undefined ? inYear(text, ahead, (y) => oneDay(holidayOf(point.holiday, y))) : 'as ever';
		case 'weekday': {
			if (point.from === 'text') return 'as ever';
			if (text.granularity !== 'day') return undefined;
			const weekday = text.weekday ?? settledWeekday(text.first);
			return weekday === undefined ? undefined : { ...oneDay(text.first + ((point.weekday - weekday + 7) % 7)), weekday: point.weekday };
		}
		case 'monthday': {
			// in the month that is spoken of, or the next where the text is past that day
			const from = civilDay(text.first);
			const month = text.granularity === 'day' && from.day > point.day ? from.month + 1 : from.month;
			const first = civilDay(dayNumber(year, month, 1));
			return isDay(first.year, first.month, point.day) ? oneDay(dayNumber(first.year, first.month, point.day)) : undefined;
		}
		case 'weekend': {
			if (text.granularity !== 'day') return undefined;
			const saturday = mondayOf(text.first) + 5;
			return stretch('weekend', saturday, saturday + 1);
		}
		case 'shifted':
			if (point.from === 'text' || point.of) return 'as ever';
			return LENGTH[text.granularity] > LENGTH[granularityOf(point.unit)] ? undefined : spanning(point.unit, text.first);
		case 'clock':
		case 'part':
			return 'as ever';
		default:
			return 'as ever';
	}
}

/** What recurs each year, in the year of the text, or in the next where it would otherwise lie half a year back or more. */
function inYear(text: Placed, ahead: boolean, at: (year: number) => Placed | undefined): Placed | undefined {
	if (LENGTH[text.granularity] > LENGTH.year) return undefined;
	const { year } = civilDay(text.first);
	const same = at(year);
	// before the summer: one that is to come
	if (ahead && same && same.last < text.first) return at(year + 1);
	if (LENGTH[text.granularity] >= LENGTH.half || !same || same.first > addMonths(text.first, -6)) return same;
	return at(year + 1);
}

function recurring(
	text: Placed,
	ahead: boolean,
	granularity: 'month' | 'quarter' | 'half' | 'season',
	month: number,
	months: number,
	which: -1 | 0 | 1 | undefined,
): Placed | undefined {
	const at = (y: number): Placed => stretch(granularity, dayNumber(y, month, 1), dayNumber(y, month + months, 1) - 1);
	const { year } = civilDay(text.first);
	if (which === 1) return [at(year), at(year + 1)].find((one) => one.first > text.last);
	if (which === -1) return at(year).last < text.first ? at(year) : at(year - 1);
	return inYear(text, ahead, at);
}
