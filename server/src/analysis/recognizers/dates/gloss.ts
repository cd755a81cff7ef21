import { MONTH_NAMES, type PartOfDay, WEEKDAY_NAMES } from '../../lexicons/calendar.ts';
import { civilDay, type DayNumber, settledWeekday, twoDigits } from './calendar.ts';
import type { Mod } from './meaning.ts';
import type { Placed, PlacedClock } from './stretches.ts';

/** A stretch of the calendar in words, as a card shows it: `Monday 19 December 2022`, `the week of Monday 12 December 2022`. */
export function gloss(placed: Placed, mod: Mod | undefined): string {
	const words = plain(placed);
	switch (mod) {
		case 'START':
			return `the beginning of ${words}`;
		case 'MID':
			return `the middle of ${words}`;
		case 'END':
			return `the end of ${words}`;
		case 'APPROX':
			return `about ${words}`;
		case undefined:
			return words;
	}
}

/** Two stretches and all between: `Wednesday 21 December 2022 to Tuesday 27 December 2022`. */
export function rangeGloss(from: Placed, to: Placed): string {
	return `${plain(from)} to ${plain(to)}`;
}

function plain(placed: Placed): string {
	const { first, granularity, part, clock } = placed;
	const { year, month } = civilDay(first);
	switch (granularity) {
		case 'day':
			if (clock) return `${clockWords(clock)} on ${dayWords(first)}${clock.zone ? ` (${clock.zone.named})` : ''}`;
			return part ? `the ${PARTS[part]} of ${dayWords(first)}` : dayWords(first);
		case 'weekend':
			return `the weekend of ${dayWords(first)}`;
		case 'week':
			return `the week of ${dayWords(first)}`;
		case 'month':
			return `${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
		case 'season':
			return `the ${month >= 12 ? 'winter' : month >= 9 ? 'autumn' : month >= 6 ? 'summer' : 'spring'} of ${month >= 12 ? `${year}–${year + 1}` : year}`;
		case 'quarter':
			return `the ${QUARTERS[Math.floor((month - 1) / 3)]} quarter of ${year}`;
		case 'half':
			return `the ${month < 7 ? 'first' : 'second'} half of ${year}`;
		case 'year':
			return yearWords(year);
		case 'decade':
			return `the ${year}s`;
		case 'century':
			return year < 1 ? `from ${yearWords(year)} to ${yearWords(year + 99)}` : `the ${year}s (from ${year} to ${year + 99})`;
	}
}

const PARTS: Readonly<Record<PartOfDay, string>> = {
	MO: 'morning',
	MI: 'middle',
	AF: 'afternoon',
	EV: 'evening',
	NI: 'night',
	DT: 'daytime',
};

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;

/** `Monday 19 December 2022`; without the weekday where calendars differed: `14 October 1066`. */
export function dayWords(number: DayNumber): string {
	const weekday = settledWeekday(number);
	return weekday === undefined ? dateWords(number) : `${WEEKDAY_NAMES[weekday - 1]} ${dateWords(number)}`;
}

/** `19 December 2022`. */
export function dateWords(number: DayNumber): string {
	const { year, month, day } = civilDay(number);
	return `${day} ${MONTH_NAMES[month - 1]} ${yearWords(year)}`;
}

/** `2022`, `AD 70`, `44 BC` for the year −43. */
function yearWords(year: number): string {
	if (year < 1) return `${1 - year} BC`;
	return year < 1000 ? `AD ${year}` : String(year);
}

function clockWords(clock: PlacedClock): string {
	const { hour, minute } = clock;
	if (minute === 0 && hour % 24 === 0) return 'midnight';
	if (minute === 0 && hour === 12 && !clock.open) return 'noon';
	const half = clock.open && hour <= 12 ? 'a.m. or p.m.' : hour % 24 < 12 ? 'a.m.' : 'p.m.';
	const twelve = hour % 12 === 0 ? 12 : hour % 12;
	return `${minute === 0 ? twelve : `${twelve}:${twoDigits(minute)}`} ${half}`;
}
