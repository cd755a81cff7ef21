import { Temporal } from 'temporal-polyfill';

/**
 * The Gregorian calendar, run backwards beyond its introduction (as ISO 8601 does), on day numbers: days since 1 January 1970, which are
 * plain, compare and subtract. The reckoning is Temporal's, the host's own or a polyfill's; what it said is remembered, because an article
 * asks for the same few days again and again. Nothing here knows of the machine's clock or time zone.
 */

/** A day as days since 1970-01-01; negative before. */
export type DayNumber = number;

/** Year, month 1…12, day 1…31. */
export interface CivilDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const MOST_REMEMBERED = 10_000;
const EPOCH = new Temporal.PlainDate(1970, 1, 1);
const DAYS = { largestUnit: 'day' } as const;

/** The day number of a date; month and day may lie outside their range and carry over, as in `dayNumber(1998, 14, 1)`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	return firstOfMonth(year * 12 + month - 1) + day - 1;
}

/** The first day of a month that is counted from January of the year 0. */
const firstOfMonth = remembering((months): DayNumber => {
	const year = Math.floor(months / 12);
	return new Temporal.PlainDate(year, months - 12 * year + 1, 1).since(EPOCH, DAYS).days;
});

/** The date of a day number. */
export const civilDay: (number: DayNumber) => CivilDay = remembering((number) => {
	const { year, month, day } = dateOf(number);
	return { year, month, day };
});

function dateOf(number: DayNumber): Temporal.PlainDate {
	return EPOCH.add({ days: number });
}

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf: (number: DayNumber) => number = remembering((number) => dateOf(number).dayOfWeek);

/** The weekday of a day, where all the copy that may speak of it reckons by this calendar; undefined before September 1752. */
export function settledWeekday(number: DayNumber): number | undefined {
	return number < BRITISH_CHANGE ? undefined : weekdayOf(number);
}

/** 14 September 1752: Britain and her colonies had kept the Julian calendar up to then, others had left it since 1582. */
const BRITISH_CHANGE = -79_366;

/** The Monday of the day's week. */
export function mondayOf(number: DayNumber): DayNumber {
	return number - weekdayOf(number) + 1;
}

/** ISO 8601 week and the year it belongs to, which near New Year is not the day's own. */
export const isoWeek: (number: DayNumber) => { readonly year: number; readonly week: number } = remembering((number) => {
	const { yearOfWeek, weekOfYear } = dateOf(number);
	return { year: yearOfWeek as number, week: weekOfYear as number };
});

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
	return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The same day of the month so many months on, within some thousands of years; the month's last day where it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
	const { year, month, day } = civilDay(number);
	const first = civilDay(firstOfMonth(year * 12 + month - 1 + months));
	return dayNumber(first.year, first.month, Math.min(day, monthLength(first.year, first.month)));
}

/** Easter Sunday of a year in the Western churches (the anonymous Gregorian computus); before 1583 as the Julian calendar names the day. */
export function easterSunday(year: number): DayNumber {
	if (year < 1583) return julianEaster(year);
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return dayNumber(year, month, day);
}

/** Easter Sunday of a year in the Eastern churches (Meeus's Julian algorithm), in the Gregorian calendar. */
export function easternEasterSunday(year: number): DayNumber {
	const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
	return julianEaster(year) + behind;
}

function julianEaster(year: number): DayNumber {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const month = Math.floor((d + e + 114) / 31);
	const day = ((d + e + 114) % 31) + 1;
	return dayNumber(year, month, day);
}

/** The n-th such weekday of a month; n = −1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
	if (n < 0) {
		const last = dayNumber(year, month + 1, 1) - 1;
		return last - modulo(weekdayOf(last) - weekday, 7);
	}
	const first = dayNumber(year, month, 1);
	return first + modulo(weekday - weekdayOf(first), 7) + 7 * (n - 1);
}

/** `YYYY-MM-DD`; `BC0044-03-15` before the year 1. */
export function isoDate(number: DayNumber): string {
	const { year, month, day } = civilDay(number);
	return `${yearValue(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A year as in TIMEX3: `2022`, `0079`, `BC0044` for the year −43. */
export function yearValue(year: number): string {
	return year < 1 ? `BC${fourDigits(1 - year)}` : fourDigits(year);
}

/** The day of a text that begins with `YYYY-MM-DD`; undefined where it is none. */
export function parseIsoDate(text: string): DayNumber | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Whether a text is nothing but an ISO 8601 day that is in the calendar (from the year 1000 on), with or without a time of the day. */
export function isIsoDate(text: string): boolean {
	const form = /^[1-9]\d{3}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
	return form.test(text) && parseIsoDate(text) !== undefined;
}

/** Two digits, zero in front. */
export function twoDigits(n: number): string {
	return n < 10 ? `0${n}` : String(n);
}

/** Four digits, zeros in front. */
export function fourDigits(n: number): string {
	return String(n).padStart(4, '0');
}

/**
 * Minutes east of Greenwich that a zone of the IANA database keeps at a local time (minutes since midnight), as the host's `Intl` knows
 * them; undefined for a zone that it does not know. Of a time that comes twice in autumn the first is meant.
 */
export function zoneOffset(zone: string, day: DayNumber, minutes: number): number | undefined {
	const known = `${zone} ${day} ${minutes}`;
	if (offsets.size >= MOST_REMEMBERED) offsets.clear();
	if (!offsets.has(known)) offsets.set(known, askOffset(zone, day, minutes));
	return offsets.get(known);
}

const offsets = new Map<string, number | undefined>();

function askOffset(zone: string, day: DayNumber, minutes: number): number | undefined {
	try {
		const local = dateOf(day).toPlainDateTime().add({ minutes });
		return local.toZonedDateTime(zone).offsetNanoseconds / 60_000_000_000;
	} catch {
		return undefined;
	}
}

/** A function of a whole number that remembers what it said, at most so much of it. */
function remembering<T>(ask: (number: number) => T): (number: number) => T {
	const known = new Map<number, T>();
	return (number) => {
		const before = known.get(number);
		if (before !== undefined) return before;
		const answer = ask(number);
		if (known.size >= MOST_REMEMBERED) known.clear();
		known.set(number, answer);
		return answer;
	};
}

function modulo(n: number, by: number): number {
	return ((n % by) + by) % by;
}
