import { type CalendarWord, type PartOfDay, HOLIDAY_STARTS } from '../../lexicons/calendar.ts';
import { dayThenMonth, monthDay, monthFirst } from './calendar-dates.ts';
import { clockOnly } from './clock-times.ts';
import { type Context, isOne, lowerAt, type Match, match, wordAt } from './match.ts';
import type { Clock, Point } from './meaning.ts';
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
		!(before === '' || isOne(before, 'at by until till from around about since before after , | • published updated posted')) &&
		!(isOne(before, 'to till until through and - –') && c.atoms[i - 2]?.number?.form === 'clock') &&
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

/** A clock time that begins with a fraction of an hour: `half past three`, `a quarter to nine`. */
export function fractionOfHour(c: Context, i: number, free: number): Match | undefined {
	const found = clockTime(c, i);
	return found && lowerAt(c, i - 1) === 'a' && i - 1 >= free ? { ...found, start: i - 1 } : found;
}

/** A part of the day, with a day behind it or asked for by what stands before: `the morning of March 5`, `in the evening`, `overnight`. */
export function partOfDay(c: Context, i: number, free: number): Match | undefined {
	const word = wordAt(c, i) as CalendarWord;
	const part = word.part as PartOfDay;
	if (word.plural) return undefined;
	if (word.sun) return bySun(c, i, free, part);
	// changed overnight: at a stroke; overnight losses: those of the night
	if (lowerAt(c, i) === 'overnight')
		return c.atoms[i + 1]?.kind === 'word' ? match(i, i + 1, { kind: 'part', part, day: undefined }) : undefined;
	const point: Point & { kind: 'part' } = { kind: 'part', part, day: undefined };
	if (isOne(lowerAt(c, i + 1), 'of on ,')) {
		const dated = withDayBehind(c, i, i + 1, point);
		if (dated) return { ...dated, article: true };
	}
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (before === 'the' && lowerAt(c, i - 2) === 'in') return match(i, i + 1, point, { article: true });
	if (before === 'mid' || before === '-') return lowerAt(c, i - 2) === 'mid' || before === 'mid' ? match(i, i + 1, point) : undefined;
	return undefined;
}

/** `at dawn`, `by nightfall on 3 May`, `dawn on Tuesday`; not the dawn of an age, nor a band at sunset. */
function bySun(c: Context, i: number, free: number, part: PartOfDay): Match | undefined {
	const before = i > free ? lowerAt(c, i - 1) : '';
	const point: Point & { kind: 'part' } = { kind: 'part', part, day: undefined };
	const asks = isOne(before, 'at by before until till after since from around towards toward to');
	// by Dawn Anselm, at Sunset Boulevard
	if (c.atoms[i]?.shape !== 'lower') return undefined;
	const joint = lowerAt(c, i + 1);
	if (joint === 'on' || (joint === 'of' && !isYearAhead(c, i + 2))) {
		const dated = withDayBehind(c, i, i + 1, point);
		if (dated) return { ...dated, article: true };
	}
	return asks && joint !== 'of' && joint !== '-' ? match(i, i + 1, point) : undefined;
}

/** The dawn of 1998, of a new day. */
function isYearAhead(c: Context, i: number): boolean {
	return c.atoms[i]?.number?.digits === 4;
}

/** `the early hours of Thursday`, `in the small hours`: the morning that begins at midnight. */
export function earlyHours(c: Context, i: number, free: number): Match | undefined {
	if (i - 1 < free || !isOne(lowerAt(c, i - 1), 'early small wee') || lowerAt(c, i - 2) !== 'the') return undefined;
	const start = i - 2 >= free ? i - 2 : i - 1;
	const point: Point & { kind: 'part' } = { kind: 'part', part: 'MO', day: undefined };
	const dated = isOne(lowerAt(c, i + 1), 'of on') ? withDayBehind(c, start, i + 1, point) : undefined;
	if (dated) return { ...dated, mod: 'START' };
	return lowerAt(c, i + 1) !== 'of' && isOne(lowerAt(c, i - 3), 'in during until till from into by since through')
		? match(start, i + 1, point, { mod: 'START' })
		: undefined;
}

/** `3 p.m. on Monday`, `18:42 EET, May 3rd 2031`, `noon Thursday`, `the morning of March 5`. */
function withDayBehind(c: Context, start: number, end: number, time: Point & { kind: 'clock' | 'part' }): Match | undefined {
	const at = pastDayJoint(c, end);
	// 7 p.m. tonight
	const night = at === end && time.kind === 'clock' ? wordAt(c, at) : undefined;
	if (night?.day !== undefined && night.part !== undefined)
		return match(start, at + 1, { ...time, day: { kind: 'shifted', unit: 'day', by: night.day, from: 'publication' } });
	const day = dayAt(c, at) ?? (time.kind === 'part' || time.clock.hour % 24 === 0 ? nightBetween(c, at) : undefined);
	if (day) return match(start, day.end, { ...time, day: day.point });
	// the early hours of Thursday morning are left to that morning
	const part = time.kind === 'clock' ? partAt(c, at) : undefined;
	return part && time.kind === 'clock'
		? match(start, part.end, { ...time, clock: inPart(time.clock, part.part), day: part.day })
		: undefined;
}

/** A part of a day that is named with its day: `the evening of the 4th`, `the next morning`, `Tuesday night`, `yesterday evening`. */
function partAt(c: Context, i: number): { readonly end: number; readonly day: Point; readonly part: PartOfDay } | undefined {
	const at = lowerAt(c, i) === 'the' ? i + 1 : i;
	const word = wordAt(c, at);
	let found: Match | undefined;
	if (at > i && word?.part !== undefined && lowerAt(c, at + 1) === 'of') found = partOfDay(c, at, at);
	else if (word?.step !== undefined) found = stepped(c, at, word.step);
	else if (at === i && word?.weekday !== undefined) found = weekday(c, at);
	else if (at === i && word?.day !== undefined && word.part === undefined) found = namedDay(c, at);
	if (found?.meaning.kind !== 'part' || !found.meaning.day) return undefined;
	return { end: found.end, day: found.meaning.day, part: found.meaning.part };
}

/** A clock time that names no half of the day, in a part of it: 9 o'clock on Tuesday evening is 21:00. */
function inPart(clock: Clock, part: PartOfDay): Clock {
	const { open: _, ...settled } = clock;
	if (clock.hour > 12 || !(clock.open ?? false)) return settled;
	const later = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6);
	return { ...settled, hour: later ? (clock.hour % 12) + 12 : clock.hour % 12 };
}

/** The first of two days in a row: `the night of 11/12 September`, `of October 23–24`. */
function nightBetween(c: Context, i: number): { end: number; point: Point } | undefined {
	const found = c.atoms[i]?.number ? dayThenMonth(c, i) : wordAt(c, i)?.month === undefined ? undefined : monthFirst(c, i);
	if (found?.meaning.kind !== 'range') return undefined;
	const { from, to } = found.meaning;
	return from.kind === 'day' && to.kind === 'day' && from.month === to.month && to.day === from.day + 1
		? { end: found.end, point: from }
		: undefined;
}

function pastDayJoint(c: Context, i: number): number {
	let at = i;
	if (isOne(lowerAt(c, at), ', | • ·')) at++;
	if (lowerAt(c, at) === 'on' || lowerAt(c, at) === 'of') at++;
	return at;
}

/** An expression for one day that begins here, without a clock time: a date, a weekday, `today`, `last Friday`; `end` is the atom behind it. */
export function dayAt(c: Context, i: number): { end: number; point: Point } | undefined {
	const atom = c.atoms[i];
	if (!atom) return undefined;
	const { word } = atom;
	let found: Match | undefined;
	if (atom.lower === 'the') found = monthDay(c, i + 1) ?? namedStep(c, i + 1);
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

/** `the next day`, `the same day`, `the previous Tuesday` behind `the`. */
function namedStep(c: Context, i: number): Match | undefined {
	const step = wordAt(c, i)?.step;
	return step === undefined || !isOne(stepsOver(c, i + 1), 'day weekday') ? undefined : stepped(c, i, step);
}

function stepsOver(c: Context, i: number): string {
	const word = wordAt(c, i);
	return word?.unit === 'day' && !word.plural ? 'day' : word?.weekday === undefined ? '' : 'weekday';
}
