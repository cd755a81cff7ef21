import type { CalendarWord } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import { dayNumber, isDay, weekdayOf } from './calendar.ts';
import { dayThenMonth, monthFirst } from './calendar-dates.ts';
import { clockOnly, isClockStart } from './clock-times.ts';
import { type Context, isOne, lowerAt, type Match, match, pastComma, pastPoint, wordAt } from './match.ts';
import type { Clock, Point } from './meaning.ts';
import { numeric } from './numeric-dates.ts';
import { stepBehind } from './steps.ts';

/** An expression that begins with a weekday: `Monday`, `Monday, December 19`, `Monday morning`, `Monday at 3 p.m.`, `Mondays`. */
export function weekday(c: Context, i: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const day = atom.word?.weekday as number;
	let at = atom.word?.short ? pastPoint(c, i + 1) : i + 1;
	const next = pastComma(c, at);
	const follows = c.atoms[next];
	// a calendar date behind it says more
	let dated: Match | undefined;
	if (follows?.word?.month !== undefined) dated = monthFirst(c, next);
	else if (follows?.number) dated = numeric(c, next) ?? dayThenMonth(c, next);
	else if (lowerAt(c, next) === 'the' && next === at) dated = dayThenMonth(c, next + 1);
	if (dated?.meaning.kind === 'numeric') return { ...dated, start: i, meaning: settledBy(day, dated.meaning) };
	if (dated?.meaning.kind === 'day') return { ...dated, start: i, meaning: { ...dated.meaning, weekday: day } };
	if (dated && !['year', 'month', 'clock'].includes(dated.meaning.kind)) return { ...dated, start: i };
	if (dated?.meaning.kind === 'clock' && dated.meaning.day) {
		const { meaning } = dated;
		const said = dated.meaning.day;
		const on = said.kind === 'numeric' ? settledBy(day, said) : said.kind === 'day' ? { ...said, weekday: day } : said;
		return { ...dated, start: i, meaning: { ...meaning, day: on } };
	}
	if (
		atom.word?.short &&
		!isListed(c, i) &&
		(atom.shape === 'lower' || (at === i + 1 && !isOne(lowerAt(c, i - 1), 'on last next this until till since every each')))
	)
		return undefined;
	// the Sunday Times
	if (day === 7 && c.atoms[i + 1]?.shape === 'title' && isOne(lowerAt(c, i + 1), SUNDAY_PAPERS)) return undefined;
	// one Sunday in August
	if (atom.shape === 'mixed' || lowerAt(c, i - 1) === 'one') return undefined;
	if (atom.word?.plural) {
		const part = wordAt(c, at)?.part;
		return match(i, at, { kind: 'set', value: `XXXX-WXX-${day}${part ?? ''}` });
	}
	if (comesRound(c, i)) {
		const part = wordAt(c, at)?.part;
		return match(i, part ? at + 1 : at, { kind: 'set', value: `XXXX-WXX-${day}${part ? `T${part}` : ''}` });
	}
	if (atom.word?.short && lowerAt(c, at - 1) === '.' && c.atoms[at]?.sentence !== atom.sentence) at = i + 1;
	const step = atom.word?.short ? undefined : stepBehind(c, at);
	if (step) return match(i, step.end, { kind: 'weekday', weekday: day, which: step.which, from: step.from });
	// on 3 March, a Thursday
	if (lowerAt(c, i - 1) === 'a' && lowerAt(c, i - 2) === ',' && !wordAt(c, at)?.part)
		return match(i, at, { kind: 'weekday', weekday: day, which: 0, from: 'text', same: true });
	const point: Point = { kind: 'weekday', weekday: day, which: undefined, from: 'publication' };
	// the Sunday before last, Tuesday week
	const beyond = weekBeyond(c, at);
	if (beyond)
		return match(i, beyond.end, { kind: 'shifted', unit: 'week', by: beyond.by, from: 'publication', of: { ...point, which: beyond.by } });
	return withPartOrClock(c, i, at, point);
}

const SUNDAY_PAPERS = 'business express herald independent mail mercury mirror people post sport sun telegraph times tribune world';

/** `before last`, `after next`, and the `week` of `Tuesday week`. */
function weekBeyond(c: Context, i: number): { end: number; by: -1 | 1 } | undefined {
	const [first, second] = [lowerAt(c, i), lowerAt(c, i + 1)];
	if (first === 'before' && second === 'last') return { end: i + 2, by: -1 };
	if (first === 'after' && second === 'next') return { end: i + 2, by: 1 };
	return first === 'week' && (second === '' || isOne(second, '. , ; : ! ? )')) && !wordAt(c, i)?.plural ? { end: i + 1, by: 1 } : undefined;
}

/** `the morrow`: the day after the one that was spoken of. */
export function morrow(c: Context, i: number): Match | undefined {
	if (lowerAt(c, i - 1) !== 'the' || lowerAt(c, i + 1) === 'of') return undefined;
	return match(i, i + 1, { kind: 'shifted', unit: 'day', by: 1, from: 'text' }, { article: true });
}

/** Mon and Tues, friday night or sat: a short name beside another weekday, or behind what asks for one; Sun 1:00pm: with a clock time behind it. */
function isListed(c: Context, i: number): boolean {
	const joins = (at: number) => isOne(lowerAt(c, at), 'and or , / & - – to');
	// next fri, but not this sun nor what they sat on
	if (isOne(lowerAt(c, i - 1), 'last next this every each') && !isOne(lowerAt(c, i), 'sun sat wed mon')) return true;
	const before = wordAt(c, wordAt(c, i - 2)?.part === undefined ? i - 2 : i - 3);
	if (joins(i - 1) && before?.weekday !== undefined) return true;
	if (joins(i + 1) && wordAt(c, i + 2)?.weekday !== undefined) return true;
	return c.atoms[i + 1]?.number?.form === 'clock';
}

/** Every Monday, Wednesday and Friday: what is listed behind `every` recurs as well. */
function comesRound(c: Context, i: number): boolean {
	let at = i;
	while (i - at < 12 && isOne(lowerAt(c, at - 1), 'and or , & to')) {
		at -= lowerAt(c, at - 2) === ',' ? 3 : 2;
		if (wordAt(c, at)?.part !== undefined) at--;
		if (wordAt(c, at)?.weekday === undefined) return false;
	}
	return at < i && wordAt(c, at - 1)?.each === true;
}

/** Sunday, 03/04/2022: the weekday says which number is the month, unless it fits neither or both. */
function settledBy(weekday: number, point: Point & { readonly kind: 'numeric' }): Point {
	const { first, second, year } = point;
	const fits = [
		[first, second],
		[second, first],
	].filter(([month = 0, day = 0]) => isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday);
	const [month, day] = fits.length === 1 ? (fits[0] as readonly number[]) : [];
	return month === undefined || day === undefined ? point : { kind: 'day', month, day, year };
}

/** A day named from the publication's: `today`, `yesterday morning`, `tonight`, `tomorrow at noon`. */
export function namedDay(c: Context, i: number): Match | undefined {
	const word = wordAt(c, i) as CalendarWord;
	// USA Today
	const before = c.atoms[i - 1];
	if (
		c.atoms[i]?.shape === 'title' &&
		before?.kind === 'word' &&
		(before.shape === 'title' || before.shape === 'upper') &&
		before.sentence === c.atoms[i]?.sentence &&
		i - 1 > 0 &&
		!before.word
	)
		return undefined;
	const point: Point = { kind: 'shifted', unit: 'day', by: word.day as number, from: 'publication' };
	if (word.part) {
		const at = lowerAt(c, i + 1) === 'at' ? i + 2 : i + 1;
		const time = c.atoms[at]?.number ? clockOnly(c, at) : undefined;
		if (time) return match(i, time.end, { kind: 'clock', clock: eveningClock(time.clock), day: point });
		return match(i, i + 1, { kind: 'part', part: word.part, day: point });
	}
	return withPartOrClock(c, i, i + 1, point);
}

/** A day with the part of the day or the clock time that follows it: `Monday night`, `tomorrow at 3 p.m.` */
function withPartOrClock(c: Context, start: number, end: number, point: Point): Match {
	const word = wordAt(c, end);
	if (word?.part !== undefined && word.day === undefined && lowerAt(c, end) !== 'overnight') {
		if (word.plural)
			return match(start, end + 1, {
				kind: 'set',
				value: point.kind === 'weekday' ? `XXXX-WXX-${point.weekday}T${word.part}` : `T${word.part}`,
			});
		return match(start, end + 1, { kind: 'part', part: word.part, day: point });
	}
	const joined = lowerAt(c, end) === 'at' ? end + 1 : pastComma(c, end);
	const time = isClockStart(c, joined) ? clockOnly(c, joined) : undefined;
	if (time && (joined > end || c.atoms[joined]?.number !== undefined))
		return match(start, time.end, { kind: 'clock', clock: time.clock, day: point });
	return match(start, end, point);
}

function eveningClock(clock: Clock): Clock {
	return clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}
