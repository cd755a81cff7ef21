import type { Granularity } from '../../facts.ts';
import type { Holiday } from '../../lexicons/calendar.ts';
import type { Anchors } from './anchors.ts';
import {
	addMonths,
	civilDay,
	type DayNumber,
	dayNumber,
	isDay,
	mondayOf,
	nthWeekday,
	settledWeekday,
	weekdayOf,
	zoneOffset,
} from './calendar.ts';
import type { Clock, Point, Tense, Which, YearOf } from './meaning.ts';
import { followOn, isReadAgainstText } from './narrative.ts';
import {
	holidayOf,
	LENGTH,
	oneDay,
	type Placed,
	type PlacedClock,
	placedYears,
	sameLength,
	SEASON_START,
	shift,
	spanning,
	stretch,
} from './stretches.ts';

/** Places a point on the calendar; undefined where an anchor is missing or there is no such day. */
export function place(point: Point, tense: Tense, anchors: Anchors): Placed | undefined {
	const now = anchors.publication;
	if (anchors.text && isReadAgainstText(point, anchors)) {
		const carried = followOn(point, anchors.text, anchors.ahead ?? false);
		if (carried !== 'as ever') return carried;
	}
	switch (point.kind) {
		case 'day': {
			const { month, day, year, weekday } = point;
			const placed = point.which === undefined ? placeDay(month, day, year, tense, anchors) : placeDayBeside(point, anchors);
			return placed && weekday !== undefined ? { ...placed, weekday } : placed;
		}
		case 'numeric': {
			const monthFirst = point.first > 12 ? false : point.second > 12 ? true : anchors.monthFirst;
			if (monthFirst === undefined && point.first !== point.second) return undefined;
			const [month, day] = monthFirst ? [point.first, point.second] : [point.second, point.first];
			return isDay(point.year, month, day) ? oneDay(dayNumber(point.year, month, day)) : undefined;
		}
		case 'monthday':
			return now === undefined ? undefined : placeMonthDay(point.day, point.which, tense, now);
		case 'month':
			return placeRecurring('month', 1, point.month, point.year, point.which, tense, anchors);
		case 'quarter':
			return placeQuarter(point.quarter, point.year, tense ?? 'past', anchors);
		case 'period':
			return placePeriod(point.year, anchors);
		case 'week': {
			const day = place(point.of, tense, anchors);
			if (!day) return undefined;
			// a quarter that ended with a day lies around a day half its length before
			return point.unit === 'quarter' ? spanning('quarter', day.first - 45) : spanning('week', day.first);
		}
		case 'nth': {
			const of = place(point.of, tense, anchors);
			return of && placeNth(point.nth, point.what, of);
		}
		case 'half':
			return placeRecurring('half', 6, 6 * point.half - 5, point.year, undefined, tense, anchors);
		case 'season':
			return placeRecurring('season', 3, SEASON_START[point.season], point.year, point.which, tense, anchors);
		case 'year':
			return placedYears('year', point.year, 1);
		case 'decade':
			return placedYears('decade', point.decade * 10, 10);
		case 'century':
			return placedYears('century', point.century * 100 + (point.century < 0 ? 1 : 0), 100);
		case 'weekday': {
			if (point.same) return placeSame(point.weekday, anchors.text);
			const basis = point.from === 'text' ? (anchors.text?.first ?? now) : now;
			if (basis === undefined) return undefined;
			const day = placeWeekday(point.weekday, point.which, tense, basis);
			// what ran from Monday to Wednesday is over
			return oneDay(tense === 'past' && point.lasts !== undefined && day <= basis && day + point.lasts > basis ? day - 7 : day);
		}
		case 'weekend':
			return now === undefined ? undefined : placeWeekend(point.which, tense, now);
		case 'holiday':
			return placeHoliday(point.holiday, point.year, point.which, tense, anchors);
		case 'shifted': {
			// figures are compared with those of a year before: a quarter with a quarter
			if (point.unit === 'year' && point.by === -1 && point.compares && anchors.period) return shift(anchors.period, 'year', -1, true);
			const text = point.from === 'text' ? anchors.text : undefined;
			if (text) return shift(text, point.unit, point.by, true, point.whole);
			const of = point.of && place(point.of, tense, anchors);
			if (point.of) return of?.granularity === 'day' ? shift(of, point.unit, point.by, true) : undefined;
			// on a Sunday the week that ends is the last one
			if (now !== undefined && point.whole && point.unit === 'week' && weekdayOf(now) === 7)
				return shift(oneDay(now + 1), 'week', point.by, false);
			return now === undefined ? undefined : shift(oneDay(now), point.unit, point.by, false);
		}
		case 'clock':
		case 'part': {
			const day = placeDayOf(point.day, tense, anchors);
			if (day === undefined) return undefined;
			const said = point.day?.kind === 'day' && point.day.weekday !== undefined ? { weekday: point.day.weekday } : {};
			if (point.kind === 'part') return { ...oneDay(day), ...said, part: point.part };
			return { ...oneDay(day), ...said, clock: placeClock(point.clock, day) };
		}
	}
}

/** The day of a clock time or part of the day: as said, else the day that its sentence names, else that of the publication. */
function placeDayOf(day: Point | undefined, tense: Tense, anchors: Anchors): DayNumber | undefined {
	if (!day && anchors.narrative && anchors.sentence === undefined)
		return anchors.text === undefined || anchors.text.granularity === 'day' ? anchors.text?.first : undefined;
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

function placeDay(month: number, day: number, year: YearOf | undefined, tense: Tense, anchors: Anchors): Placed | undefined {
	const fixed = yearNumber(year, anchors);
	const now = anchors.publication;
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

/** The first, second … or last day, week or weekday of a month or year. */
function placeNth(nth: number, what: 'day' | 'week' | number, { granularity, first, last }: Placed): Placed | undefined {
	if (LENGTH[granularity] < LENGTH.month) return undefined;
	if (what === 'day') return nth > last - first + 1 ? undefined : oneDay(nth < 0 ? last : first + nth - 1);
	// the week that holds the middle of the nth seven days
	if (what === 'week') return spanning('week', nth < 0 ? last - 3 : first + 7 * nth - 4);
	if (settledWeekday(first) === undefined) return undefined;
	const { year, month } = civilDay(nth < 0 ? last : first);
	return oneDay(nthWeekday(year, month, what, nth));
}

/** The day that the text spoke of, if it may be such a weekday: `on 3 March, a Friday`. */
function placeSame(weekday: number, text: Placed | undefined): Placed | undefined {
	if (text?.granularity !== 'day') return undefined;
	const settled = settledWeekday(text.first);
	return settled === undefined || settled === weekday ? { ...oneDay(text.first), weekday } : undefined;
}

/** The last or the next such day: `the 3rd of May last`, or the one behind what the text spoke of: `the 3rd of June following`. */
function placeDayBeside({ month, day, which, from }: Point & { readonly kind: 'day' }, { text, publication }: Anchors): Placed | undefined {
	const basis = from === 'text' ? (text?.last ?? publication) : publication;
	if (basis === undefined) return undefined;
	const { year } = civilDay(basis);
	const days = [year - 1, year, year + 1].flatMap((y) => (isDay(y, month, day) ? [dayNumber(y, month, day)] : []));
	const found = which === -1 ? days.filter((one) => one < basis).at(-1) : days.find((one) => one > basis);
	return found === undefined ? undefined : oneDay(found);
}

function placeMonthDay(day: number, which: Which, tense: Tense, now: DayNumber): Placed | undefined {
	const { year, month } = civilDay(now);
	if (which !== undefined) {
		const first = civilDay(dayNumber(year, month + which, 1));
		return isDay(first.year, first.month, day) ? oneDay(dayNumber(first.year, first.month, day)) : undefined;
	}
	const days = [-1, 0, 1].flatMap((by) => {
		const first = civilDay(dayNumber(year, month + by, 1));
		return isDay(first.year, first.month, day) ? [dayNumber(first.year, first.month, day)] : [];
	});
	const best = tense === 'future' ? days.find((one) => one >= now) : days.filter((one) => one <= now).at(-1);
	return best === undefined ? undefined : oneDay(best);
}

/** A period of the figures: that of the text, else the last whole quarter before the publication. */
function placePeriod(year: YearOf | undefined, anchors: Anchors): Placed | undefined {
	const { period, publication } = anchors;
	if (year === undefined) return period ?? (publication === undefined ? undefined : spanning('quarter', addMonths(publication, -3)));
	const fixed = yearNumber(year, anchors);
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

/** A quarter; of one that is over since not long ago the results are still to come: `expects to publish its third-quarter figures`. */
function placeQuarter(quarter: number, year: YearOf | undefined, tense: Tense, anchors: Anchors): Placed | undefined {
	const placed = (t: Tense) => placeRecurring('quarter', 3, 3 * quarter - 2, year, undefined, t, anchors);
	const past = tense === 'future' && year === undefined ? placed('past') : undefined;
	const lately = past && anchors.publication !== undefined && past.last < anchors.publication && anchors.publication - past.last <= 92;
	return lately ? past : placed(tense);
}

/** A month, quarter, half or season: `months` long, beginning with a month of the year. */
function placeRecurring(
	granularity: Granularity,
	months: number,
	month: number,
	year: YearOf | undefined,
	which: Which,
	tense: Tense,
	anchors: Anchors,
): Placed | undefined {
	const at = (y: number): Placed => stretch(granularity, dayNumber(y, month, 1), dayNumber(y, month + months, 1) - 1);
	const fixed = yearNumber(year, anchors);
	const now = anchors.publication;
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

function placeHoliday(holiday: Holiday, year: YearOf | undefined, which: Which, tense: Tense, anchors: Anchors): Placed | undefined {
	const fixed = yearNumber(year, anchors);
	const now = anchors.publication;
	if (fixed !== undefined) return oneDay(holidayOf(holiday, fixed));
	if (now === undefined || year !== undefined) return undefined;
	const thisYear = civilDay(now).year;
	const candidates = [thisYear - 1, thisYear, thisYear + 1].map((y) => holidayOf(holiday, y));
	if (which === -1) return oneDay(candidates.filter((c) => c < now).pop() ?? holidayOf(holiday, thisYear - 1));
	if (which === 1) return oneDay(candidates.find((c) => c > now) ?? holidayOf(holiday, thisYear + 1));
	return oneDay(candidates.reduce((best, c) => (remoteness(c - now, tense) < remoteness(best - now, tense) ? c : best)));
}

function yearNumber(year: YearOf | undefined, { publication, text }: Anchors): number | undefined {
	if (typeof year === 'number' || year === undefined) return year;
	const [basis, by] = 'fromNow' in year ? [publication, year.fromNow] : [text?.first ?? publication, year.fromText];
	return basis === undefined ? undefined : civilDay(basis).year + by;
}
