import type { Granularity } from '../../facts.ts';
import type { Holiday, PartOfDay, Season, Unit } from '../../lexicons/calendar.ts';
import { addMonths, civilDay, type DayNumber, dayNumber, easternEasterSunday, easterSunday, mondayOf, nthWeekday } from './calendar.ts';
import type { Clock } from './meaning.ts';

/** A stretch of the calendar: all days from `first` to `last`, both within it; with a part of the day or a clock time it is of one day. */
export interface Placed {
	readonly granularity: Granularity;
	readonly first: DayNumber;
	readonly last: DayNumber;
	readonly part: PartOfDay | undefined;
	readonly clock: PlacedClock | undefined;
	/** The weekday that the copy gives a day: long ago it may be that of another calendar. */
	readonly weekday?: number;
}

/** A clock time with the offset that the copy settles, in minutes east of Greenwich. */
export interface PlacedClock extends Clock {
	readonly offset: number | undefined;
}

/** One whole day. */
export function oneDay(day: DayNumber): Placed {
	return stretch('day', day, day);
}

/** The days from `first` to `last`. */
export function stretch(granularity: Granularity, first: DayNumber, last: DayNumber): Placed {
	return { granularity, first, last, part: undefined, clock: undefined };
}

/** The unit of the calendar that holds a day. */
export function spanning(unit: Unit, day: DayNumber): Placed {
	const { year, month } = civilDay(day);
	switch (unit) {
		case 'second':
		case 'minute':
		case 'hour':
		case 'day':
			return oneDay(day);
		case 'weekend':
			return stretch('weekend', mondayOf(day) + 5, mondayOf(day) + 6);
		case 'week':
			return stretch('week', mondayOf(day), mondayOf(day) + 6);
		case 'month':
			return stretch('month', dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1);
		case 'quarter': {
			const start = 3 * Math.floor((month - 1) / 3) + 1;
			return stretch('quarter', dayNumber(year, start, 1), dayNumber(year, start + 3, 1) - 1);
		}
		case 'year':
			return placedYears('year', year, 1);
		case 'decade':
			return placedYears('decade', Math.floor(year / 10) * 10, 10);
		case 'century':
			return placedYears('century', Math.floor(year / 100) * 100, 100);
	}
}

/** So many whole years. */
export function placedYears(granularity: Granularity, year: number, years: number): Placed {
	return stretch(granularity, dayNumber(year, 1, 1), dayNumber(year + years, 1, 1) - 1);
}

/** Moves a stretch by units. One of the text keeps its length (`a year earlier` than a quarter is a quarter); a publication takes the unit's. */
export function shift(from: Placed, unit: Unit, by: number, keep: boolean, whole = false): Placed | undefined {
	const { first } = from;
	// 65 million years ago is no stretch of this calendar
	if (Math.abs(by) * LENGTH[granularityOf(unit)] > FARTHEST_DAYS) return undefined;
	// the day after a month, the month after a year: the text does not say which
	if (keep && LENGTH[from.granularity] > LENGTH[granularityOf(unit)]) return undefined;
	// that year, the same month: the one that holds the day spoken of
	if (keep && by === 0 && unit !== 'second' && unit !== 'minute' && unit !== 'hour') return spanning(unit, first);
	const moved = (to: DayNumber) =>
		keep && !whole && LENGTH[from.granularity] < LENGTH[granularityOf(unit)] ? sameLength(from, to) : spanning(unit, to);
	switch (unit) {
		case 'second':
		case 'minute':
		case 'hour':
			return undefined;
		case 'day':
			return from.weekday === undefined
				? oneDay((by > 0 ? from.last : first) + by)
				: { ...oneDay(first + by), weekday: ((((from.weekday - 1 + by) % 7) + 7) % 7) + 1 };
		case 'week':
		case 'weekend':
			return moved(first + 7 * by);
		case 'month':
			return moved(addMonths(first, by));
		case 'quarter':
			return moved(addMonths(first, 3 * by));
		case 'year':
			return moved(addMonths(first, 12 * by));
		case 'decade':
			return by === 0 || (keep && LENGTH[from.granularity] >= LENGTH.decade)
				? spanning('decade', addMonths(first, 120 * by))
				: spanning('year', addMonths(first, 120 * by));
		case 'century':
			return spanning('century', addMonths(first, 1200 * by));
	}
}

/** Some four thousand years. */
const FARTHEST_DAYS = 1_500_000;

/** About how many days a stretch has. */
export const LENGTH: Readonly<Record<Granularity, number>> = {
	day: 1,
	weekend: 2,
	week: 7,
	month: 30,
	season: 90,
	quarter: 91,
	half: 182,
	year: 365,
	decade: 3650,
	century: 36_500,
};

/** The stretch of the calendar that a unit makes; clock units make a day. */
export function granularityOf(unit: Unit): Granularity {
	return unit === 'second' || unit === 'minute' || unit === 'hour' ? 'day' : unit;
}

/** A stretch as long as another that begins elsewhere. */
export function sameLength(from: Placed, first: DayNumber): Placed {
	switch (from.granularity) {
		case 'month':
			return spanning('month', first);
		case 'quarter':
			return spanning('quarter', first);
		case 'season':
			return stretch('season', first, addMonths(first, 3) - 1);
		case 'half':
			return stretch('half', first, addMonths(first, 6) - 1);
		case 'week':
			return spanning('week', first);
		case 'day':
			return oneDay(first);
		case 'weekend':
			return stretch('weekend', first, first + 1);
		case 'year':
		case 'decade':
		case 'century':
			return spanning(from.granularity, first);
	}
}

/** The month that a season begins with. */
export const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day of a holiday in a year. */
export function holidayOf(holiday: Holiday, year: number): DayNumber {
	if ('easter' in holiday) return (holiday.easter === 'western' ? easterSunday(year) : easternEasterSunday(year)) + holiday.plus;
	if ('day' in holiday) return dayNumber(year, holiday.month, holiday.day);
	return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.plus ?? 0);
}
