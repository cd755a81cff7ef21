import type { Holiday, PartOfDay, Season, Unit } from '../../lexicons/calendar.ts';
import {
	addMonths,
	civilDay,
	type DayNumber,
	dayNumber,
	easterSunday,
	fourDigits,
	isDay,
	isoDate,
	isoWeek,
	mondayOf,
	nthWeekday,
	twoDigits,
	weekdayOf,
	zoneOffset,
} from './calendar.ts';
import type { Clock, Duration, Meaning, Point, Tense, Which, YearOf } from './meaning.ts';

/** How long a stretch of the calendar is. */
export type Granularity = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A stretch of the calendar: all days from `first` to `last`, both within it; with a part of the day or a clock time it is of one day. */
export interface Placed {
	readonly granularity: Granularity;
	readonly first: DayNumber;
	readonly last: DayNumber;
	readonly part: PartOfDay | undefined;
	readonly clock: PlacedClock | undefined;
}

/** A clock time with the offset that the copy settles, in minutes east of Greenwich. */
export interface PlacedClock extends Clock {
	readonly offset: number | undefined;
}

/** What expressions are read against. */
export interface Anchors {
	/** The day of publication. */
	readonly publication: DayNumber | undefined;
	/** The stretch that the text spoke of last, for `the previous day`. */
	readonly text: Placed | undefined;
	/** The quarter, half or year that the figures of the text are about, for `the quarter` and `a year earlier`. */
	readonly period: Placed | undefined;
	/** The day that the same sentence names, for a clock time alone. */
	readonly sentence: DayNumber | undefined;
	/** Whether slashed dates of this article put the month first; undefined where nothing settles it. */
	readonly monthFirst: boolean | undefined;
}

/** Places a point on the calendar; undefined where an anchor is missing or there is no such day. */
export function place(point: Point, tense: Tense, anchors: Anchors): Placed | undefined {
	const now = anchors.publication;
	switch (point.kind) {
		case 'day':
			return placeDay(point.month, point.day, point.year, tense, now);
		case 'numeric': {
			const monthFirst = point.first > 12 ? false : point.second > 12 ? true : anchors.monthFirst;
			if (monthFirst === undefined && point.first !== point.second) return undefined;
			const [month, day] = monthFirst ? [point.first, point.second] : [point.second, point.first];
			return isDay(point.year, month, day) ? oneDay(dayNumber(point.year, month, day)) : undefined;
		}
		case 'month':
			return placeRecurring('month', 1, point.month, point.year, point.which, tense, now);
		case 'quarter':
			return placeRecurring('quarter', 3, 3 * point.quarter - 2, point.year, undefined, tense ?? 'past', now);
		case 'period':
			return placePeriod(point.year, anchors);
		case 'week': {
			const day = place(point.of, tense, anchors);
			return day ? spanning('week', day.first) : undefined;
		}
		case 'half':
			return placeRecurring('half', 6, 6 * point.half - 5, point.year, undefined, tense, now);
		case 'season':
			return placeRecurring('season', 3, SEASON_START[point.season], point.year, point.which, tense, now);
		case 'year':
			return placedYears('year', point.year, 1);
		case 'decade':
			return placedYears('decade', point.decade * 10, 10);
		case 'century':
			return placedYears('century', point.century * 100, 100);
		case 'weekday': {
			const basis = point.from === 'text' ? (anchors.text?.first ?? now) : now;
			return basis === undefined ? undefined : oneDay(placeWeekday(point.weekday, point.which, tense, basis));
		}
		case 'weekend':
			return now === undefined ? undefined : placeWeekend(point.which, tense, now);
		case 'holiday':
			return placeHoliday(point.holiday, point.year, point.which, tense, now);
		case 'shifted': {
			// figures are compared with those of a year before: a quarter with a quarter
			if (point.unit === 'year' && point.by === -1 && point.compares && anchors.period) return shift(anchors.period, 'year', -1, true);
			const text = point.from === 'text' ? anchors.text : undefined;
			if (text) return shift(text, point.unit, point.by, true);
			return now === undefined ? undefined : shift(oneDay(now), point.unit, point.by, false);
		}
		case 'clock':
		case 'part': {
			const day = placeDayOf(point.day, tense, anchors);
			if (day === undefined) return undefined;
			if (point.kind === 'part') return { ...oneDay(day), part: point.part };
			return { ...oneDay(day), clock: placeClock(point.clock, day) };
		}
	}
}

/** The day of a clock time or part of the day: as said, else the day that its sentence names, else that of the publication. */
function placeDayOf(day: Point | undefined, tense: Tense, anchors: Anchors): DayNumber | undefined {
	if (!day) return anchors.sentence ?? anchors.publication;
	const placed = place(day, tense, anchors);
	return placed?.granularity === 'day' ? placed.first : undefined;
}

/** A clock time on its day, with the offset of its zone. */
export function placeClock(clock: Clock, day: DayNumber): PlacedClock {
	const { zone } = clock;
	const offset = zone?.offset ?? (zone?.iana ? zoneOffset(zone.iana, day, clock.hour * 60 + clock.minute) : undefined);
	return { ...clock, offset };
}

function placeDay(month: number, day: number, year: YearOf | undefined, tense: Tense, now: DayNumber | undefined): Placed | undefined {
	const fixed = yearNumber(year, now);
	if (fixed !== undefined) return isDay(fixed, month, day) ? oneDay(dayNumber(fixed, month, day)) : undefined;
	if (now === undefined || year !== undefined) return undefined;
	const thisYear = civilDay(now).year;
	let best: DayNumber | undefined;
	for (const candidate of [thisYear - 1, thisYear, thisYear + 1]) {
		if (!isDay(candidate, month, day)) continue;
		const at = dayNumber(candidate, month, day);
		if (best === undefined || remoteness(at - now, tense) < remoteness(best - now, tense)) best = at;
	}
	return best === undefined ? undefined : oneDay(best);
}

/** A period of the figures: that of the text, else the last whole quarter before the publication. */
function placePeriod(year: YearOf | undefined, anchors: Anchors): Placed | undefined {
	const { period, publication } = anchors;
	if (year === undefined) return period ?? (publication === undefined ? undefined : spanning('quarter', addMonths(publication, -3)));
	const fixed = yearNumber(year, publication);
	if (fixed === undefined) return undefined;
	if (!period) return placedYears('year', fixed, 1);
	const { month, day } = civilDay(period.first);
	return sameLength(period, dayNumber(fixed, month, day));
}

/** Days away; what lies on the other side of the publication than the tense of the verb counts `weight` times, what is past a little less. */
function remoteness(days: number, tense: Tense, weight = 3): number {
	if (days === 0) return 0;
	const side = days < 0 ? 'past' : 'future';
	if (tense !== undefined && side !== tense) return weight * Math.abs(days);
	return side === 'past' ? 0.8 * Math.abs(days) : Math.abs(days);
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A month, quarter, half or season: `months` long, beginning with a month of the year. */
function placeRecurring(
	granularity: Granularity,
	months: number,
	month: number,
	year: YearOf | undefined,
	which: Which,
	tense: Tense,
	now: DayNumber | undefined,
): Placed | undefined {
	const at = (y: number): Placed => stretch(granularity, dayNumber(y, month, 1), dayNumber(y, month + months, 1) - 1);
	const fixed = yearNumber(year, now);
	if (fixed !== undefined) return at(fixed);
	if (now === undefined || year !== undefined) return undefined;
	const thisYear = civilDay(now).year;
	const candidates = [at(thisYear - 1), at(thisYear), at(thisYear + 1)];
	if (which === -1) return [at(thisYear - 2), ...candidates].filter((c) => c.last < now).pop();
	if (which === 1) return candidates.find((c) => c.first > now);
	if (which === 0) return granularity === 'season' && month === 12 && civilDay(now).month < 3 ? at(thisYear - 1) : at(thisYear);
	const away = (c: Placed) => (c.first > now ? c.first - now : c.last < now ? c.last - now : 0);
	return candidates.reduce((best, c) => (remoteness(away(c), tense, 20) < remoteness(away(best), tense, 20) ? c : best));
}

function placeWeekday(weekday: number, which: Which, tense: Tense, basis: DayNumber): DayNumber {
	const ahead = (weekday - weekdayOf(basis) + 7) % 7;
	const behind = (7 - ahead) % 7;
	switch (which) {
		case -1:
			return basis - (behind || 7);
		case 1:
			return basis + (ahead || 7);
		case 0:
			return tense === 'past' ? basis - behind : basis + ahead;
		case undefined:
			return tense === 'future' ? basis + ahead : basis - behind;
	}
}

function placeWeekend(which: Which, tense: Tense, now: DayNumber): Placed {
	const saturday = mondayOf(now) + 5;
	const at = (first: DayNumber) => stretch('weekend', first, first + 1);
	if (now >= saturday) return at(saturday + 7 * (which ?? 0));
	if (which !== undefined) return at(saturday + 7 * which);
	return at(tense === 'future' ? saturday : saturday - 7);
}

function placeHoliday(
	holiday: Holiday,
	year: YearOf | undefined,
	which: Which,
	tense: Tense,
	now: DayNumber | undefined,
): Placed | undefined {
	const fixed = yearNumber(year, now);
	if (fixed !== undefined) return oneDay(holidayOf(holiday, fixed));
	if (now === undefined || year !== undefined) return undefined;
	const thisYear = civilDay(now).year;
	const candidates = [thisYear - 1, thisYear, thisYear + 1].map((y) => holidayOf(holiday, y));
	if (which === -1) return oneDay(candidates.filter((c) => c < now).pop() ?? holidayOf(holiday, thisYear - 1));
	if (which === 1) return oneDay(candidates.find((c) => c > now) ?? holidayOf(holiday, thisYear + 1));
	return oneDay(candidates.reduce((best, c) => (remoteness(c - now, tense) < remoteness(best - now, tense) ? c : best)));
}

function holidayOf(holiday: Holiday, year: number): DayNumber {
	switch (holiday) {
		case 'christmas':
			return dayNumber(year, 12, 25);
		case 'christmas eve':
			return dayNumber(year, 12, 24);
		case 'new year':
			return dayNumber(year, 1, 1);
		case 'new year eve':
			return dayNumber(year, 12, 31);
		case 'thanksgiving':
			return nthWeekday(year, 11, 4, 4);
		case 'easter':
			return easterSunday(year);
		case 'good friday':
			return easterSunday(year) - 2;
		case 'halloween':
			return dayNumber(year, 10, 31);
		case 'valentine':
			return dayNumber(year, 2, 14);
		case 'independence':
			return dayNumber(year, 7, 4);
		case 'labor':
			return nthWeekday(year, 9, 1, 1);
		case 'memorial':
			return nthWeekday(year, 5, 1, -1);
		case 'election':
			return nthWeekday(year, 11, 1, 1) + 1;
	}
}

/** Moves a stretch by units. One of the text keeps its length (`a year earlier` than a quarter is a quarter); a publication takes the unit's. */
function shift(from: Placed, unit: Unit, by: number, keep: boolean): Placed | undefined {
	const { first } = from;
	// 65 million years ago is no stretch of this calendar
	if (Math.abs(by) * LENGTH[granularityOf(unit)] > FARTHEST_DAYS) return undefined;
	// the day after a month, the month after a year: the text does not say which
	if (keep && LENGTH[from.granularity] > LENGTH[granularityOf(unit)]) return undefined;
	const moved = (to: DayNumber) =>
		keep && LENGTH[from.granularity] < LENGTH[granularityOf(unit)] ? sameLength(from, to) : spanning(unit, to);
	switch (unit) {
		case 'second':
		case 'minute':
		case 'hour':
			return undefined;
		case 'day':
			return oneDay((by > 0 ? from.last : first) + by);
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
			return by === 0 || keep ? spanning('decade', addMonths(first, 120 * by)) : spanning('year', addMonths(first, 120 * by));
		case 'century':
			return spanning('century', addMonths(first, 1200 * by));
	}
}

/** Some four thousand years. */
const FARTHEST_DAYS = 1_500_000;

const LENGTH: Readonly<Record<Granularity, number>> = {
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

function granularityOf(unit: Unit): Granularity {
	return unit === 'second' || unit === 'minute' || unit === 'hour' ? 'day' : unit;
}

/** A stretch as long as another that begins elsewhere. */
function sameLength(from: Placed, first: DayNumber): Placed {
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

/** The unit of the calendar that holds a day. */
function spanning(unit: Unit, day: DayNumber): Placed {
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

function placedYears(granularity: Granularity, year: number, years: number): Placed {
	return stretch(granularity, dayNumber(year, 1, 1), dayNumber(year + years, 1, 1) - 1);
}

/** One whole day. */
export function oneDay(day: DayNumber): Placed {
	return stretch('day', day, day);
}

function stretch(granularity: Granularity, first: DayNumber, last: DayNumber): Placed {
	return { granularity, first, last, part: undefined, clock: undefined };
}

function yearNumber(year: YearOf | undefined, now: DayNumber | undefined): number | undefined {
	if (typeof year === 'number') return year;
	return year && now !== undefined ? civilDay(now).year + year.fromNow : undefined;
}

// ── TIMEX3 values ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The TIMEX3 value (TimeML 1.2.1) of a stretch of the calendar. */
export function valueOf(placed: Placed): string {
	const { first, granularity, part, clock } = placed;
	const { year, month } = civilDay(first);
	switch (granularity) {
		case 'day':
			if (clock) return `${isoDate(first)}T${clockValue(clock)}`;
			return part ? `${isoDate(first)}T${part}` : isoDate(first);
		case 'weekend':
		case 'week': {
			const iso = isoWeek(first);
			return `${fourDigits(iso.year)}-W${twoDigits(iso.week)}${granularity === 'weekend' ? '-WE' : ''}`;
		}
		case 'month':
			return `${fourDigits(year)}-${twoDigits(month)}`;
		case 'season':
			return `${fourDigits(year)}-${month >= 12 ? 'WI' : month >= 9 ? 'FA' : month >= 6 ? 'SU' : 'SP'}`;
		case 'quarter':
			return `${fourDigits(year)}-Q${Math.floor((month + 2) / 3)}`;
		case 'half':
			return `${fourDigits(year)}-H${month < 7 ? 1 : 2}`;
		case 'year':
			return fourDigits(year);
		case 'decade':
			return fourDigits(year).slice(0, 3);
		case 'century':
			return fourDigits(year).slice(0, 2);
	}
}

/** `15:00`, `15:00:30+02:00`. */
export function clockValue(clock: PlacedClock): string {
	const seconds = clock.second === undefined ? '' : `:${twoDigits(clock.second)}`;
	return `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}${seconds}${offsetValue(clock.offset)}`;
}

function offsetValue(offset: number | undefined): string {
	if (offset === undefined) return '';
	if (offset === 0) return 'Z';
	const minutes = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The TIMEX3 value of a duration: `P3Y6M`, `PT2H`, `PXW`. */
export function durationValue(duration: Duration): string {
	let days = '';
	let time = '';
	for (const { amount, unit } of duration.parts) {
		const { letter, times, clock } = DURATION_UNITS[unit];
		const n = amount === undefined ? 'X' : formatAmount(amount * times);
		if (clock) time += `${n}${letter}`;
		else days += `${n}${amount === undefined && times > 1 ? 'E' : letter}`;
	}
	return `P${days}${time ? `T${time}` : ''}`;
}

const DURATION_UNITS: Readonly<Record<Unit, { letter: string; times: number; clock: boolean }>> = {
	second: { letter: 'S', times: 1, clock: true },
	minute: { letter: 'M', times: 1, clock: true },
	hour: { letter: 'H', times: 1, clock: true },
	day: { letter: 'D', times: 1, clock: false },
	weekend: { letter: 'WE', times: 1, clock: false },
	week: { letter: 'W', times: 1, clock: false },
	month: { letter: 'M', times: 1, clock: false },
	quarter: { letter: 'Q', times: 1, clock: false },
	year: { letter: 'Y', times: 1, clock: false },
	decade: { letter: 'Y', times: 10, clock: false },
	century: { letter: 'Y', times: 100, clock: false },
};

function formatAmount(n: number): string {
	return String(Math.round(n * 100) / 100);
}

/** The type of an expression as in TIMEX3. */
export function typeOf(meaning: Meaning): 'DATE' | 'TIME' | 'DURATION' | 'SET' {
	switch (meaning.kind) {
		case 'clock':
		case 'part':
			return 'TIME';
		case 'duration':
			return 'DURATION';
		case 'set':
			return 'SET';
		case 'range':
			return meaning.from.kind === 'clock' ? 'TIME' : 'DATE';
		default:
			return 'DATE';
	}
}
