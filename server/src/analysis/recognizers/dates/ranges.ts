import type { Atom } from './atoms.ts';
import { dayThenMonth, monthFirst } from './calendar-dates.ts';
import type { Context, Match } from './match.ts';
import { weekday } from './named-days.ts';

/** Two dates with a dash as one range; `from Monday to Wednesday`, `between March 3 and 5` stay two expressions. */
export function joinRange(c: Context, first: Match): Match {
	const dash = c.atoms[first.end];
	if (!dash || !/^[-–—]$/.test(dash.lower)) return first;
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
	// June 30 – July 4, 2023: the year is said once
	const to = second.meaning;
	const from = 'year' in meaning && 'year' in to && meaning.year === undefined ? { ...meaning, year: to.year } : meaning;
	return { ...first, end: second.end, meaning: { kind: 'range', from, to } };
}
