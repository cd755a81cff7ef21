import type { Atom } from './atoms.ts';
import { dayThenMonth, monthFirst } from './calendar-dates.ts';
import { type Context, isOne, lowerAt, type Match } from './match.ts';
import type { Point } from './meaning.ts';
import { weekday } from './named-days.ts';
import { SEASON_START } from './stretches.ts';

/** Two dates with a dash as one range; `from Monday to Wednesday`, `between March 3 and 5` stay two expressions. */
export function joinRange(c: Context, first: Match): Match {
	const dash = c.atoms[first.end];
	if (!dash || !isOne(dash.lower, '- – —')) return first;
	const { meaning } = first;
	if (meaning.kind !== 'day' && meaning.kind !== 'month' && meaning.kind !== 'weekday') return first;
	const next = c.atoms[first.end + 1];
	if (!next || next.sentence !== dash.sentence) return first;
	const spaced = dash.start > (c.atoms[first.end - 1] as Atom).end;
	const second =
		next.word?.month !== undefined
			? monthFirst(c, first.end + 1)
			: next.word?.weekday !== undefined && !spaced
				? weekday(c, first.end + 1)
				: next.number
					? dayThenMonth(c, first.end + 1)
					: undefined;
	if (second?.meaning.kind !== meaning.kind) return first;
	if (spaced && meaning.kind !== 'day') return first;
	const to = second.meaning;
	// two dates that each say their year are two expressions: 28 July 1914 – 11 November 1918
	if ('year' in meaning && typeof meaning.year === 'number') return first;
	// June 30 – July 4, 2023: the year is said once
	const from = 'year' in meaning && 'year' in to && meaning.year === undefined ? { ...meaning, year: to.year } : meaning;
	const [begins, ends] = between(from, to);
	return { ...first, end: second.end, meaning: { kind: 'range', from: begins, to: ends } };
}

/**
 * Two points that say one stretch, each as the other settles it: Wednesday is the one behind Monday, and of `from 3 March to 5 March 2021` both
 * are in 2021.
 */
export function between(from: Point, to: Point): readonly [Point, Point] {
	if (from.kind === 'weekday' && to.kind === 'weekday' && from.from === 'publication' && to.which === undefined) {
		const lasts = (to.weekday - from.weekday + 7) % 7 || 7;
		return [
			{ ...from, lasts },
			{ ...to, from: 'text', which: 1 },
		];
	}
	// from 9 a.m. to 5 p.m. on Tuesday
	if (from.kind === 'clock' && to.kind === 'clock' && from.day === undefined) return [{ ...from, day: to.day }, to];
	if (from.kind === 'season' && to.kind === 'season' && from.year === undefined && typeof to.year === 'number')
		return [{ ...from, year: SEASON_START[from.season] > SEASON_START[to.season] && from.season !== 'WI' ? to.year - 1 : to.year }, to];
	const dated = (from.kind === 'day' || from.kind === 'month') && (to.kind === 'day' || to.kind === 'month');
	if (dated && from.year === undefined && typeof to.year === 'number') {
		const day = (point: Point) => (point.kind === 'day' ? point.day : 0);
		const over = from.month > to.month || (from.month === to.month && day(from) > day(to) && day(to) > 0);
		return [{ ...from, year: over ? to.year - 1 : to.year }, to];
	}
	return [from, to];
}

/** Whether the words before a match and between it and the next make one stretch of both: `from … to`, `between … and`. */
export function isBetween(c: Context, first: Match, next: number): boolean {
	if (next !== first.end + 1) return false;
	const lead = lowerAt(c, first.start - 1);
	const joint = lowerAt(c, first.end);
	// open Monday to Friday
	if (first.meaning.kind === 'weekday' && isOne(joint, 'to through')) return true;
	return (lead === 'from' && isOne(joint, 'to until till through')) || (lead === 'between' && joint === 'and');
}
