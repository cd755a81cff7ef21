import { type CalendarWord, type PartOfDay, HOLIDAY_STARTS } from '../../lexicons/calendar.ts';
import { dayThenMonth, monthDay, monthFirst } from './calendar-dates.ts';
import { clockOnly } from './clock-times.ts';
import { type Context, lowerAt, type Match, match, wordAt } from './match.ts';
import type { Point } from './meaning.ts';
import { namedDay, weekday } from './named-days.ts';
import { numeric } from './numeric-dates.ts';
import { holiday } from './periods.ts';
import { stepped } from './relative.ts';

/** A clock time that begins at a number, with the day named behind it: `3 p.m. on Monday`. */
export function clockTime(c: Context, i: number): Match | undefined {
	const before = lowerAt(c, i - 1);
	const time = clockOnly(c, i);
	if (!time) return undefined;
	const number = c.atoms[i]?.number;
	// "a 2:30 finish", "won 3:25": a bare mm:ss may be a score or a length; a clock word or a zone makes it sure
	if (
		number?.form === 'clock' &&
		number.half === undefined &&
		time.end === i + 1 &&
		!/^(?:at|by|until|till|from|around|about|since|before|after|,|\||•|published|updated|posted|)$/.test(before) &&
		!(/^(?:to|till|until|through|and|-|–)$/.test(before) && c.atoms[i - 2]?.number?.form === 'clock') &&
		!isDateStart(c, pastDayJoint(c, time.end))
	)
		return undefined;
	return (
		withDayBehind(c, i, time.end, { kind: 'clock', clock: time.clock, day: undefined }) ??
		match(i, time.end, { kind: 'clock', clock: time.clock, day: undefined })
	);
}

function isDateStart(c: Context, i: number): boolean {
	const word = wordAt(c, i);
	return (
		word?.month !== undefined ||
		word?.weekday !== undefined ||
		word?.day !== undefined ||
		c.atoms[i]?.number !== undefined ||
		word?.step !== undefined
	);
}

/** A clock time that is a word, with the day named behind it: `noon Thursday`. */
export function namedHour(c: Context, i: number): Match | undefined {
	if (c.atoms[i]?.shape === 'title' && (lowerAt(c, i - 1) === 'high' || lowerAt(c, i - 1) === 'at')) return undefined;
	const time = clockOnly(c, i);
	if (!time) return undefined;
	const point: Point & { kind: 'clock' } = { kind: 'clock', clock: time.clock, day: undefined };
	return withDayBehind(c, i, time.end, point) ?? match(i, time.end, point);
}

/** A part of the day, with a day behind it or asked for by what stands before: `the morning of March 5`, `in the evening`, `overnight`. */
export function partOfDay(c: Context, i: number, free: number): Match | undefined {
	const word = wordAt(c, i) as CalendarWord;
	const part = word.part as PartOfDay;
	if (word.plural) return undefined;
	// changed overnight: at a stroke; overnight losses: those of the night
	if (lowerAt(c, i) === 'overnight')
		return c.atoms[i + 1]?.kind === 'word' ? match(i, i + 1, { kind: 'part', part, day: undefined }) : undefined;
	const point: Point & { kind: 'part' } = { kind: 'part', part, day: undefined };
	if (/^(?:of|on|,)$/.test(lowerAt(c, i + 1))) {
		const dated = withDayBehind(c, i, i + 1, point);
		if (dated) return { ...dated, article: true };
	}
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (before === 'the' && lowerAt(c, i - 2) === 'in') return match(i, i + 1, point, { article: true });
	if (before === 'mid' || before === '-') return lowerAt(c, i - 2) === 'mid' || before === 'mid' ? match(i, i + 1, point) : undefined;
	return undefined;
}

/** `3 p.m. on Monday`, `18:42 EET, May 3rd 2031`, `noon Thursday`, `the morning of March 5`. */
function withDayBehind(c: Context, start: number, end: number, time: Point & { kind: 'clock' | 'part' }): Match | undefined {
	const at = pastDayJoint(c, end);
	// 7 p.m. tonight
	const night = at === end && time.kind === 'clock' ? wordAt(c, at) : undefined;
	if (night?.day !== undefined && night.part !== undefined)
		return match(start, at + 1, { ...time, day: { kind: 'shifted', unit: 'day', by: night.day, from: 'publication' } });
	const day = dayAt(c, at);
	return day ? match(start, day.end, { ...time, day: day.point }) : undefined;
}

function pastDayJoint(c: Context, i: number): number {
	let at = i;
	if (/^[,|•·]$/.test(lowerAt(c, at))) at++;
	if (lowerAt(c, at) === 'on' || lowerAt(c, at) === 'of') at++;
	return at;
}

/** An expression for one day that begins here, without a clock time: a date, a weekday, `today`, `last Friday`; `end` is the atom behind it. */
export function dayAt(c: Context, i: number): { end: number; point: Point } | undefined {
	const atom = c.atoms[i];
	if (!atom) return undefined;
	const { word } = atom;
	let found: Match | undefined;
	if (atom.lower === 'the') found = monthDay(c, i + 1);
	else if (atom.number) found = numeric(c, i) ?? dayThenMonth(c, i);
	else if (word?.month !== undefined) found = monthFirst(c, i);
	else if (word?.weekday !== undefined) found = weekday(c, i);
	else if (word?.day !== undefined && word.part === undefined) found = namedDay(c, i);
	else if (word?.step !== undefined) found = stepped(c, i, word.step);
	else if (HOLIDAY_STARTS.has(atom.lower)) found = holiday(c, i, undefined);
	if (!found) return undefined;
	const { meaning } = found;
	const whole =
		meaning.kind === 'day' ||
		meaning.kind === 'numeric' ||
		meaning.kind === 'weekday' ||
		meaning.kind === 'holiday' ||
		meaning.kind === 'monthday' ||
		(meaning.kind === 'shifted' && meaning.unit === 'day');
	return whole ? { end: found.end, point: meaning } : undefined;
}
