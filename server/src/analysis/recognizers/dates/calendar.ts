/**
 * The Gregorian calendar, run backwards beyond its introduction (as ISO 8601 does), on day numbers: days since 1 January 1970. Nothing
 * here knows of the machine's clock or time zone.
 */

/** A day as days since 1970-01-01; negative before. */
export type DayNumber = number;

/** Year, month 1…12, day 1…31. */
export interface CivilDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** The day number of a date; month and day may lie outside their range and carry over, as in `dayNumber(1998, 14, 1)`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	// days_from_civil of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"
	const carried = year + Math.floor((month - 1) / 12);
	const m = modulo(month - 1, 12) + 1;
	const y = m <= 2 ? carried - 1 : carried;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number. */
export function civilDay(number: DayNumber): CivilDay {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
	};
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(number: DayNumber): number {
	return modulo(number + 3, 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(number: DayNumber): DayNumber {
	return number - weekdayOf(number) + 1;
}

/** ISO 8601 week and the year it belongs to, which near New Year is not the day's own. */
export function isoWeek(number: DayNumber): { readonly year: number; readonly week: number } {
	const thursday = mondayOf(number) + 3;
	const { year } = civilDay(thursday);
	return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
	return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The same day of the month so many months on; the month's last day where it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
	const { year, month, day } = civilDay(number);
	const first = civilDay(dayNumber(year, month + months, 1));
	return dayNumber(first.year, first.month, Math.min(day, monthLength(first.year, first.month)));
}

/** Easter Sunday of a year in the Western churches (the anonymous Gregorian computus). */
export function easterSunday(year: number): DayNumber {
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

/** The n-th such weekday of a month; n = −1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
	if (n < 0) {
		const last = dayNumber(year, month + 1, 1) - 1;
		return last - modulo(weekdayOf(last) - weekday, 7);
	}
	const first = dayNumber(year, month, 1);
	return first + modulo(weekday - weekdayOf(first), 7) + 7 * (n - 1);
}

/** `YYYY-MM-DD`. */
export function isoDate(number: DayNumber): string {
	const { year, month, day } = civilDay(number);
	return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
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

const zones = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * Minutes east of Greenwich that a zone of the IANA database keeps at a local time (minutes since midnight); undefined for a zone that the
 * host does not know.
 */
export function zoneOffset(zone: string, day: DayNumber, minutes: number): number | undefined {
	const local = day * 1440 + minutes;
	// two steps: read the local time as if it were UTC, then again at the moment that this gives
	const guess = offsetAt(zone, local);
	return guess === undefined ? undefined : offsetAt(zone, local - guess);
}

function offsetAt(zone: string, utcMinutes: number): number | undefined {
	if (!zones.has(zone)) zones.set(zone, formatOf(zone));
	const parts = zones.get(zone)?.formatToParts(utcMinutes * 60_000);
	if (!parts) return undefined;
	const get = (type: string) => Number(parts.find((part) => part.type === type)?.value);
	const local = dayNumber(get('year'), get('month'), get('day')) * 1440 + (get('hour') % 24) * 60 + get('minute');
	return Number.isNaN(local) ? undefined : local - utcMinutes;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
		});
	} catch {
		return undefined;
	}
}

function modulo(n: number, by: number): number {
	return ((n % by) + by) % by;
}
