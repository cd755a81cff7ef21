import type { Atom } from './atoms.ts';
import { isDay } from './calendar.ts';
import { withClockBehind } from './clock-times.ts';
import { type Context, isOne, lowerAt, type Match, match } from './match.ts';
import type { Clock, Point, Zone } from './meaning.ts';
import { fullYear } from './years.ts';

/** A date in digits alone, which begins at a number: `2022-12-19T21:06Z`, `12/19/2022`, `19-12-2022`, `19.12.`, `2022/12/19`. */
export function numeric(c: Context, i: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	if (atom.hyphened && lowerAt(c, i - 1) === '-') return undefined;
	const before = c.text.charCodeAt(atom.start - 1);
	if (before === 0x2f || before === 0x2d || before === 0x2e) return undefined;
	// cheap look before the regular expressions: a mark follows the first digits
	let at = atom.start;
	while (at < atom.end && c.text.charCodeAt(at) >= 48 && c.text.charCodeAt(at) <= 57) at++;
	const mark = c.text.charAt(at);
	if (mark === '-') return isoDateTime(c, i) ?? ordered(c, i, DASHED);
	if (mark === '/') return yearFirst(c, i) ?? ordered(c, i, SLASHED);
	if (mark === '.') return yearFirst(c, i) ?? dotted(c, i);
	return undefined;
}

const ISO =
	/(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?(?![\d-])/y;
const SLASHED = /(\d{1,2})[/](\d{1,2})[/](\d{4}|\d{2})(?![\d/])/y;
const DASHED = /(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/y;
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d{2})(?=\D|$))?(?![\d])/y;
const YEAR_FIRST = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/.])/y;

function isoDateTime(c: Context, i: number): Match | undefined {
	const found = exec(c, i, ISO);
	if (!found) return undefined;
	const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
	if (!isDay(year, month, day)) return undefined;
	const end = atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length);
	const point: Point = { kind: 'day', month, day, year };
	if (found[4] === undefined) return withClockBehind(c, match(i, end, point), point);
	const hour = Number(found[4]);
	const minute = Number(found[5]);
	if (hour > 24 || minute > 59) return match(i, end, point);
	const clock: Clock = { hour, minute, second: found[6] === undefined ? undefined : Number(found[6]), zone: isoZone(found[7]) };
	return match(i, end, { kind: 'clock', clock, day: point });
}

function isoZone(named: string | undefined): Zone | undefined {
	if (!named) return undefined;
	const signed = /^([+-])(\d{2}):?(\d{2})$/.exec(named);
	const offset = signed ? (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3])) : 0;
	return { named, offset, iana: undefined };
}

function yearFirst(c: Context, i: number): Match | undefined {
	const found = exec(c, i, YEAR_FIRST);
	if (!found) return undefined;
	const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
	if (!isDay(year, month, day)) return undefined;
	const point: Point = { kind: 'day', month, day, year };
	return withClockBehind(c, match(i, atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length), point), point);
}

/** Day and month in an order that the article has to settle, whether slashes or dashes stand between them. */
function ordered(c: Context, i: number, pattern: RegExp): Match | undefined {
	const found = exec(c, i, pattern);
	if (!found) return undefined;
	const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3] as string)];
	if (!isDay(year, first, second) && !isDay(year, second, first)) return undefined;
	const point: Point = { kind: 'numeric', first, second, year };
	return withClockBehind(c, match(i, atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length), point), point);
}

function dotted(c: Context, i: number): Match | undefined {
	const found = exec(c, i, DOTTED);
	if (!found) return undefined;
	const [day, month] = [Number(found[1]), Number(found[2])];
	const digits = found[3] ?? found[4];
	const year = digits === undefined ? undefined : fullYear(digits);
	if (!isDay(year ?? 2000, month, day)) return undefined;
	if (year === undefined && isNumbered(c, i)) return undefined;
	const end = atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length);
	const point: Point = { kind: 'day', month, day, year };
	const clocked = withClockBehind(c, match(i, end, point), point);
	// a bare "1.2." at the end of a sentence is a version or a score, unless a clock time or more of the sentence follows
	if (year === undefined && clocked.end === end && lowerAt(c, end) === '') return found[0].length >= 5 ? clocked : undefined;
	return clocked;
}

/** Whether what stands before two numbers is what they number: `Version 2.10.`, `Sec. 3.12.`, `No. 4.5.` */
function isNumbered(c: Context, i: number): boolean {
	return isOne(lowerAt(c, lowerAt(c, i - 1) === '.' ? i - 2 : i - 1), NUMBERED);
}

const NUMBERED =
	'version versions v ver release build firmware section sections sec sect § chapter chapters ch article articles art paragraph paragraphs para clause rule rules figure fig table appendix annex part item note page verse verses no nr number schedule regulation standard grade level';

function exec(c: Context, i: number, pattern: RegExp): RegExpExecArray | undefined {
	pattern.lastIndex = (c.atoms[i] as Atom).start;
	return pattern.exec(c.text) ?? undefined;
}

/** The atom behind a text offset. */
function atomAfter(c: Context, i: number, offset: number): number {
	let end = i;
	while (end < c.atoms.length && (c.atoms[end] as Atom).start < offset) end++;
	return end;
}
