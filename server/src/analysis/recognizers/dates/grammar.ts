import type { Paragraph } from '../../facts.ts';
import {
	AMBIGUOUS_ZONES,
	type CalendarWord,
	HOLIDAYS,
	PLACE_ZONES,
	type PartOfDay,
	type Step,
	type Unit,
	ZONE_OFFSETS,
} from '../../lexicons/calendar.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { isDay } from './calendar.ts';
import type { Basis, Clock, Meaning, Mod, Point, Reading, Which, YearOf, Zone } from './meaning.ts';
import { tenseNear } from './tense.ts';

/** An expression as read: atoms [start, end), paragraph offsets [from, to). */
export interface Read {
	readonly from: number;
	readonly to: number;
	readonly reading: Reading;
}

/** A match of the grammar: atoms [start, end) and what they mean. */
interface Match {
	readonly start: number;
	readonly end: number;
	readonly meaning: Meaning;
	readonly mod?: Mod;
	/** Whether an article before it belongs to it (`the past year`); adjectival forms (`third-quarter`) and names of days take none. */
	readonly article?: boolean;
}

interface Context {
	readonly text: string;
	readonly atoms: readonly Atom[];
}

/** Reads all expressions of time of a paragraph, in order, not overlapping. The grammar is entered only at words and numbers of time. */
export function readTimexes(paragraph: Paragraph): Read[] {
	const atoms = atomsOf(paragraph.tokens);
	const context: Context = { text: paragraph.text, atoms };
	const found: Read[] = [];
	let free = 0;
	let i = 0;
	while (i < atoms.length) {
		const atom = atoms[i] as Atom;
		const match =
			atom.word || atom.number || HOLIDAY_STARTS.has(atom.lower) || atom.lower === 'fiscal' ? core(context, i, free) : undefined;
		if (!match) {
			i++;
			continue;
		}
		const whole = joinRange(context, extendLeft(context, match, free));
		const first = atoms[whole.start] as Atom;
		const last = atoms[whole.end - 1] as Atom;
		found.push({
			from: first.start,
			to: last.end,
			reading: {
				meaning: whole.meaning,
				mod: whole.mod,
				tense: tenseNear(atoms, whole.start, whole.end),
				sentence: first.sentence,
			},
		});
		i = whole.end;
		free = i;
	}
	return found;
}

const HOLIDAY_STARTS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] as string));

// ── entry ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function core(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const { word } = atom;
	if (atom.number) return numeric(c, i) ?? clockTime(c, i) ?? dayThenMonth(c, i) ?? ordinalUnit(c, i) ?? quantity(c, i) ?? year(c, i, free);
	if (HOLIDAY_STARTS.has(atom.lower)) {
		const match = holiday(c, i, undefined);
		if (match) return match;
	}
	if (atom.lower === 'fiscal') return fiscal(c, i);
	if (!word) return undefined;
	if (word.decade !== undefined)
		return lowerAt(c, i - 1) === 'the' || PART_WORDS.has(lowerAt(c, i - 1))
			? match(i, i + 1, { kind: 'decade', decade: word.decade }, { article: true })
			: undefined;
	return (
		(word.month === undefined ? undefined : monthFirst(c, i)) ??
		(word.weekday === undefined ? undefined : weekday(c, i)) ??
		(word.day === undefined ? undefined : namedDay(c, i)) ??
		(word.hour === undefined ? undefined : namedHour(c, i)) ??
		(word.set === undefined ? undefined : often(c, i, word.set)) ??
		(word.each ? recurring(c, i) : undefined) ??
		(word.step === undefined ? undefined : stepped(c, i, word.step)) ??
		(word.ordinal === undefined ? undefined : (dayThenMonth(c, i) ?? ordinalUnit(c, i))) ??
		(word.number === undefined && !word.vague ? undefined : (spelledYear(c, i) ?? clockTime(c, i) ?? quantity(c, i))) ??
		(word.part === undefined ? undefined : partOfDay(c, i, free)) ??
		(word.season === undefined ? undefined : season(c, i, free)) ??
		(word.unit === undefined ? undefined : bareUnit(c, i, free))
	);
}

/** `daily`, `annually`; not the `quarterly` of a dividend or the party's daily. */
function often(c: Context, i: number, value: string): Match | undefined {
	const next = c.atoms[i + 1];
	if (
		/^(?:quarterly|monthly|yearly)$/.test(lowerAt(c, i)) &&
		next?.kind === 'word' &&
		!/^(?:and|or|by|in|to|for|with|at|on)$/.test(next.lower)
	)
		return undefined;
	if (/^(?:a|the|party|communist|tabloid|business|german|french)$/.test(lowerAt(c, i - 1)) && next?.shape !== 'lower') return undefined;
	return match(i, i + 1, { kind: 'set', value });
}

function match(start: number, end: number, meaning: Meaning, more?: { mod?: Mod; article?: boolean }): Match {
	return { start, end, meaning, ...more };
}

function lowerAt(c: Context, i: number): string {
	return c.atoms[i]?.lower ?? '';
}

function wordAt(c: Context, i: number): CalendarWord | undefined {
	return c.atoms[i]?.word;
}

/** Skips the hyphen of a compound: `10-year`, `third-quarter`. */
function pastHyphen(c: Context, i: number): number {
	const hyphen = c.atoms[i];
	return hyphen?.lower === '-' && hyphen.start === c.atoms[i - 1]?.end && c.atoms[i + 1]?.start === hyphen.end ? i + 1 : i;
}

function pastComma(c: Context, i: number): number {
	return lowerAt(c, i) === ',' ? i + 1 : i;
}

/** Skips the point of an abbreviation: `Dec. 3`. */
function pastPoint(c: Context, i: number): number {
	const point = c.atoms[i];
	return point?.lower === '.' && point.start === c.atoms[i - 1]?.end ? i + 1 : i;
}

// ── numeric dates ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ISO =
	/(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?(?![\d-])/y;
const SLASHED = /(\d{1,2})[/](\d{1,2})[/](\d{4}|\d{2})(?![\d/])/y;
const DASHED = /(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/y;
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d{2})(?=\D|$))?(?![\d])/y;
const YEAR_FIRST = /(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/.])/y;

function numeric(c: Context, i: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	if (atom.hyphened && lowerAt(c, i - 1) === '-') return undefined;
	const before = c.text.charCodeAt(atom.start - 1);
	if (before === 0x2f || before === 0x2d || before === 0x2e) return undefined;
	// cheap look before the regular expressions: a mark follows the first digits
	let at = atom.start;
	while (at < atom.end && c.text.charCodeAt(at) >= 48 && c.text.charCodeAt(at) <= 57) at++;
	const mark = c.text.charAt(at);
	if (mark === '-') return isoDateTime(c, i) ?? ordered(c, i, DASHED, false);
	if (mark === '/') return yearFirst(c, i) ?? ordered(c, i, SLASHED, undefined);
	if (mark === '.') return yearFirst(c, i) ?? dotted(c, i);
	return undefined;
}

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

function ordered(c: Context, i: number, pattern: RegExp, monthFirst: false | undefined): Match | undefined {
	const found = exec(c, i, pattern);
	if (!found) return undefined;
	const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3] as string)];
	if (!isDay(year, first, second) && !isDay(year, second, first)) return undefined;
	const point: Point =
		monthFirst === false && isDay(year, second, first)
			? { kind: 'day', month: second, day: first, year }
			: { kind: 'numeric', first, second, year };
	return withClockBehind(c, match(i, atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length), point), point);
}

function dotted(c: Context, i: number): Match | undefined {
	const found = exec(c, i, DOTTED);
	if (!found) return undefined;
	const [day, month] = [Number(found[1]), Number(found[2])];
	const digits = found[3] ?? found[4];
	const year = digits === undefined ? undefined : fullYear(digits);
	if (!isDay(year ?? 2000, month, day)) return undefined;
	const end = atomAfter(c, i, (c.atoms[i] as Atom).start + found[0].length);
	const point: Point = { kind: 'day', month, day, year };
	const clocked = withClockBehind(c, match(i, end, point), point);
	// a bare "1.2." at the end of a sentence is a version or a score, unless a clock time or more of the sentence follows
	if (year === undefined && clocked.end === end && lowerAt(c, end) === '') return found[0].length >= 5 ? clocked : undefined;
	return clocked;
}

function fullYear(digits: string): number {
	const n = Number(digits);
	return digits.length === 4 ? n : n < 50 ? 2000 + n : 1900 + n;
}

/** `12/19/2022 5:48 p.m`: a date with a clock time directly behind it. */
function withClockBehind(c: Context, date: Match, point: Point): Match {
	const joined = pastJoint(c, date.end);
	const time = isClockStart(c, joined) ? clockOnly(c, joined) : undefined;
	if (!time) return date;
	return match(date.start, time.end, { kind: 'clock', clock: time.clock, day: point });
}

/** Skips what may stand between date and time: a comma, a dash with spaces, a bar, `at`, `around`. */
function pastJoint(c: Context, i: number): number {
	let at = i;
	if (/^[,|•·–—]$/.test(lowerAt(c, at)) || (lowerAt(c, at) === '-' && c.atoms[at]?.start !== c.atoms[at - 1]?.end)) at++;
	if (lowerAt(c, at) === 'at') at++;
	if (lowerAt(c, at) === 'about' || lowerAt(c, at) === 'around') at++;
	return at;
}

// ── clock times ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface ClockMatch {
	readonly end: number;
	readonly clock: Clock;
	/** Whether the copy itself says that it is a time: `p.m.`, `o'clock`, a zone, `21:06`. */
	readonly sure: boolean;
}

function isClockStart(c: Context, i: number): boolean {
	const atom = c.atoms[i];
	return atom?.number !== undefined || atom?.word?.number !== undefined || atom?.word?.hour !== undefined;
}

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
	['am', 'am'],
	['a.m.', 'am'],
	['a.m', 'am'],
	['pm', 'pm'],
	['p.m.', 'pm'],
	['p.m', 'pm'],
]);

function clockOnly(c: Context, i: number): ClockMatch | undefined {
	const atom = c.atoms[i] as Atom;
	if (atom.word?.hour !== undefined) {
		const named = { hour: atom.word.hour, minute: 0, second: undefined };
		const zone = zoneAt(c, i + 1);
		return { end: zone?.end ?? i + 1, clock: { ...named, zone: zone?.zone }, sure: true };
	}
	const { number } = atom;
	const hour = number?.value ?? atom.word?.number;
	if (hour === undefined || !Number.isInteger(hour) || hour > 24) {
		// 5.48 p.m.
		const pointed = number?.form === 'amount' ? /^(\d{1,2})\.(\d{2})$/.exec(atom.lower) : null;
		const half = pointed ? HALVES.get(lowerAt(c, i + 1)) : undefined;
		if (!pointed || !half || Number(pointed[1]) > 12 || Number(pointed[2]) > 59) return undefined;
		const zone = zoneAt(c, i + 2);
		const clock = { hour: to24(Number(pointed[1]), half), minute: Number(pointed[2]), second: undefined, zone: zone?.zone };
		return { end: zone?.end ?? i + 2, clock, sure: true };
	}
	if (number && number.form !== 'plain' && number.form !== 'clock') return undefined;
	let end = i + 1;
	let half = number?.half;
	let sure = number?.form === 'clock';
	if (half === undefined && (hour <= 12 || sure)) {
		half = HALVES.get(lowerAt(c, end));
		if (half) {
			end++;
			sure = true;
			if (
				!lowerAt(c, end - 1).endsWith('.') &&
				lowerAt(c, end) === '.' &&
				c.atoms[end]?.sentence === atom.sentence &&
				c.atoms[end + 1]?.sentence === atom.sentence
			)
				end = pastPoint(c, end);
		}
	}
	if (half === undefined && (lowerAt(c, end) === "o'clock" || lowerAt(c, end) === 'oclock')) {
		end++;
		sure = true;
	}
	if (half === undefined && hour <= 12 && lowerAt(c, end) === 'in' && lowerAt(c, end + 1) === 'the') {
		const part = wordAt(c, end + 2)?.part;
		if (part && !wordAt(c, end + 2)?.plural) {
			half = part === 'MO' ? 'am' : 'pm';
			end += 3;
			sure = true;
		}
	}
	if (half !== undefined && hour > 12 && hour <= 24) half = undefined;
	const zone = zoneAt(c, end);
	if (zone) {
		if (!sure && (number?.digits ?? 0) < 3 && !zone.place) return undefined;
		sure = true;
		end = zone.end;
	}
	if (!sure) return undefined;
	return {
		end,
		clock: { hour: half ? to24(hour, half) : hour, minute: number?.minute ?? 0, second: number?.second, zone: zone?.zone },
		sure,
	};
}

function to24(hour: number, half: 'am' | 'pm'): number {
	if (hour > 12) return hour;
	return half === 'am' ? hour % 12 : (hour % 12) + 12;
}

/** `GMT`, `(CET)`, `Kyiv time`, `local time`, `Eastern Standard Time`. */
function zoneAt(c: Context, i: number): { end: number; zone: Zone; place: boolean } | undefined {
	let at = i;
	const open = lowerAt(c, at) === '(';
	if (open) at++;
	const atom = c.atoms[at];
	if (!atom || atom.kind !== 'word') return undefined;
	const { lower } = atom;
	const closed = (end: number) => (!open ? end : lowerAt(c, end) === ')' ? end + 1 : -1);
	if (atom.shape === 'upper' && (ZONE_OFFSETS.has(lower) || AMBIGUOUS_ZONES.has(lower))) {
		const signed = (lower === 'gmt' || lower === 'utc') && /^[+-]$/.test(lowerAt(c, at + 1)) ? c.atoms[at + 2]?.number : undefined;
		const hours = signed?.form === 'plain' && signed.value <= 14 ? signed.value : undefined;
		const offset = hours === undefined ? ZONE_OFFSETS.get(lower) : (lowerAt(c, at + 1) === '-' ? -60 : 60) * hours;
		const end = closed(hours === undefined ? at + 1 : at + 3);
		if (end < 0) return undefined;
		return {
			end,
			zone: { named: c.text.slice(atom.start, (c.atoms[at + (hours === undefined ? 0 : 2)] as Atom).end), offset, iana: undefined },
			place: false,
		};
	}
	let last = at;
	if (/^(?:standard|daylight|summer|winter)$/.test(lowerAt(c, last + 1))) last++;
	if (lowerAt(c, last + 1) !== 'time') {
		// New York time
		if (!(atom.lower === 'new' && lowerAt(c, at + 1) === 'york' && lowerAt(c, at + 2) === 'time')) return undefined;
		last = at + 1;
	}
	if (!(PLACE_ZONES.has(lower) || lower === 'local' || lower === 'new' || atom.shape === 'title')) return undefined;
	const end = closed(last + 2);
	if (end < 0) return undefined;
	const iana = PLACE_ZONES.get(lower === 'new' ? 'york' : lower);
	return { end, zone: { named: c.text.slice(atom.start, (c.atoms[last + 1] as Atom).end), offset: undefined, iana }, place: true };
}

/** A clock time, with the day that it names before or behind. */
function clockTime(c: Context, i: number): Match | undefined {
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

/** `3 p.m. on Monday`, `21:06 IST, December 19th 2022`, `noon Thursday`, `the morning of March 5`. */
function withDayBehind(c: Context, start: number, end: number, time: Point & { kind: 'clock' | 'part' }): Match | undefined {
	const at = pastDayJoint(c, end);
	const day = dayAt(c, at);
	return day ? match(start, day.end, { ...time, day: day.point }) : undefined;
}

function pastDayJoint(c: Context, i: number): number {
	let at = i;
	if (/^[,|•·]$/.test(lowerAt(c, at))) at++;
	if (lowerAt(c, at) === 'on' || lowerAt(c, at) === 'of') at++;
	return at;
}

/** An expression for one day that starts here: a date, a weekday, `today`, `last Friday`. */
function dayAt(c: Context, i: number): { end: number; point: Point } | undefined {
	const atom = c.atoms[i];
	if (!atom) return undefined;
	const { word } = atom;
	let found: Match | undefined;
	if (atom.number) found = numeric(c, i) ?? dayThenMonth(c, i);
	else if (word?.month !== undefined) found = monthFirst(c, i);
	else if (word?.weekday !== undefined) found = weekday(c, i);
	else if (word?.day !== undefined && word.part === undefined) found = namedDay(c, i);
	else if (word?.step !== undefined) found = stepped(c, i, word.step);
	if (!found) return undefined;
	const { meaning } = found;
	const whole =
		meaning.kind === 'day' ||
		meaning.kind === 'numeric' ||
		meaning.kind === 'weekday' ||
		(meaning.kind === 'shifted' && meaning.unit === 'day');
	return whole ? { end: found.end, point: meaning } : undefined;
}

function namedHour(c: Context, i: number): Match | undefined {
	if (c.atoms[i]?.shape === 'title' && (lowerAt(c, i - 1) === 'high' || lowerAt(c, i - 1) === 'at')) return undefined;
	const time = clockOnly(c, i);
	if (!time) return undefined;
	const point: Point & { kind: 'clock' } = { kind: 'clock', clock: time.clock, day: undefined };
	return withDayBehind(c, i, time.end, point) ?? match(i, time.end, point);
}

// ── days, months, years ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function dayNumberAt(c: Context, i: number): { day: number; end: number } | undefined {
	const atom = c.atoms[i];
	if (atom?.number) {
		const { number } = atom;
		if ((number.form === 'plain' && number.digits <= 2) || number.form === 'ordinal') {
			if (number.value >= 1 && number.value <= 31) return { day: number.value, end: i + 1 };
		}
		return undefined;
	}
	const word = atom?.word;
	if (word?.ordinal !== undefined) return { day: word.ordinal, end: i + 1 };
	// twenty-first
	if (word?.number === 20 || word?.number === 30) {
		const next = wordAt(c, pastHyphen(c, i + 1));
		if (next?.ordinal !== undefined && next.ordinal < 10 && word.number + next.ordinal <= 31)
			return { day: word.number + next.ordinal, end: pastHyphen(c, i + 1) + 1 };
	}
	return undefined;
}

/** `19 December [2022]`, `19th of December`. */
function dayThenMonth(c: Context, i: number): Match | undefined {
	const day = dayNumberAt(c, i);
	if (!day) return undefined;
	let at = day.end;
	let until: { day: number } | undefined;
	// 21-27 December, 21 and 27 December is left to two expressions
	if (/^[-–—]$/.test(lowerAt(c, at)) || lowerAt(c, at) === 'to') {
		const second = dayNumberAt(c, at + 1);
		if (second && monthAt(c, second.end) !== undefined) {
			until = second;
			at = second.end;
		}
	}
	if (lowerAt(c, at) === 'of') at++;
	const month = monthAt(c, at);
	if (month === undefined) return undefined;
	if (c.atoms[at]?.word?.common && c.atoms[at]?.shape === 'lower') return undefined;
	let end = pastMonth(c, at);
	const year = yearBehind(c, end);
	end = year?.end ?? end;
	if (!isDay(typeof year?.year === 'number' ? year.year : 2000, month, day.day)) return undefined;
	const point: Point = { kind: 'day', month, day: day.day, year: year?.year };
	if (until && until.day > day.day) return match(i, end, { kind: 'range', from: point, to: { ...point, day: until.day } });
	return withClockBehind(c, match(i, end, point), point);
}

/** The month that a word names, if it does so here. */
function monthAt(c: Context, i: number): number | undefined {
	return c.atoms[i]?.word?.month;
}

function pastMonth(c: Context, i: number): number {
	return wordAt(c, i)?.short ? pastPoint(c, i + 1) : i + 1;
}

/** A year behind a month or a day: `2022`, `, 2022`, `of 2022`, `last year`, `this year`, `'99`. */
function yearBehind(c: Context, i: number): { end: number; year: YearOf } | undefined {
	let at = pastComma(c, i);
	if (lowerAt(c, at) === 'of') at++;
	const atom = c.atoms[at];
	if (!atom || (at > i && lowerAt(c, i) === ',' && atom.sentence !== c.atoms[i]?.sentence)) return undefined;
	if (isYear(atom)) return { end: at + 1, year: atom.number?.value as number };
	const spelled = at === i || lowerAt(c, at - 1) === 'of' ? spelledYearAt(c, at) : undefined;
	if (spelled) return spelled;
	if (/^['’]$/.test(atom.lower) && c.atoms[at + 1]?.start === atom.end) {
		const short = c.atoms[at + 1]?.number;
		if (short?.form === 'plain' && short.digits === 2) return { end: at + 2, year: fullYear(String(short.value).padStart(2, '0')) };
	}
	if (lowerAt(c, i) === ',') return undefined;
	const step = atom.word?.step;
	if (step !== undefined && wordAt(c, at + 1)?.unit === 'year' && !wordAt(c, at + 1)?.plural) {
		const by = STEP_BY[step];
		if (by !== undefined && (step === 'last' || step === 'this' || step === 'next')) return { end: at + 2, year: { fromNow: by } };
	}
	return undefined;
}

function isYear(atom: Atom | undefined): boolean {
	const number = atom?.number;
	return number?.form === 'plain' && number.digits === 4 && number.value >= 1000 && number.value <= 2199;
}

/** An expression that begins with a month. */
function monthFirst(c: Context, i: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const month = atom.word?.month as number;
	if (atom.shape === 'mixed') return undefined;
	let at = pastMonth(c, i);
	if (lowerAt(c, at) === 'the') at++;
	const day = dayNumberAt(c, at);
	if (day && (c.atoms[at]?.number !== undefined || !wordAt(c, day.end)?.unit) && !(atom.word?.common && atom.shape === 'lower')) {
		const ranged = dayRange(c, i, month, day);
		if (ranged) return ranged;
		const unitBehind = c.atoms[at]?.number?.form === 'plain' && wordAt(c, day.end)?.unit !== undefined;
		const year = yearBehind(c, day.end);
		if (!unitBehind && isDay(typeof year?.year === 'number' ? year.year : 2000, month, day.day)) {
			const point: Point = { kind: 'day', month, day: day.day, year: year?.year };
			return withClockBehind(c, match(i, year?.end ?? day.end, point), point);
		}
	}
	at = pastMonth(c, i);
	if (atom.word?.short && at === i + 1 && atom.shape === 'lower') return undefined;
	const year = yearBehind(c, at);
	if (year && (lowerAt(c, at) !== ',' || !atom.word?.common)) {
		if (atom.word?.common && atom.shape === 'lower') return undefined;
		return match(i, year.end, { kind: 'month', month, year: year.year, which: undefined });
	}
	if (!isBareMonth(c, i)) return undefined;
	return match(i, i + 1, { kind: 'month', month, year: undefined, which: undefined });
}

/** Whether a word that is a month alone means one: `May`, `March` and short forms need a word before them that asks for a date. */
function isBareMonth(c: Context, i: number): boolean {
	const atom = c.atoms[i] as Atom;
	const before = lowerAt(c, i - 1);
	const asks = ASKS_FOR_DATE.has(before) || (before === '-' && /^(?:mid|early|late)$/.test(lowerAt(c, i - 2)));
	const between = /^(?:and|or|to|-|–)$/.test(before) && wordAt(c, i - 2)?.month !== undefined;
	const partOf = before === 'of' && PART_NOUNS.has(lowerAt(c, i - 2));
	if (atom.word?.common) return atom.shape !== 'lower' && (between || partOf || (asks && !NAMES_PEOPLE.has(before)));
	if (atom.word?.short) return asks && atom.shape !== 'lower' && c.atoms[i + 1]?.shape !== 'title';
	// April, June and August may be people: a capitalised word on either side that is no calendar word
	const next = c.atoms[i + 1];
	if (
		/^(?:april|june|august|january)$/.test(atom.lower) &&
		atom.shape !== 'lower' &&
		next?.shape === 'title' &&
		!next.word &&
		(!asks || NAMES_PEOPLE.has(before))
	)
		return false;
	return true;
}

/** Of those, the words that as often stand before a person: `and May said`, `the party of May`. */
const NAMES_PEOPLE = new Set(['to', 'and', 'or', 'of', 'for', 'than', 'between']);

const ASKS_FOR_DATE = new Set(
	'in since by until till from last next this early late mid of for during before after through between to and or than every each through throughout'.split(
		' ',
	),
);

/** `December 21-27`, `June 30 - July 4` is left to the range of two expressions. */
function dayRange(c: Context, i: number, month: number, day: { day: number; end: number }): Match | undefined {
	if (!/^[-–—]$/.test(lowerAt(c, day.end)) && lowerAt(c, day.end) !== 'to') return undefined;
	const second = dayNumberAt(c, day.end + 1);
	if (!second || second.day <= day.day || c.atoms[day.end + 1]?.number === undefined) return undefined;
	if (wordAt(c, second.end)?.month !== undefined) return undefined;
	const year = yearBehind(c, second.end);
	const y = typeof year?.year === 'number' ? year.year : 2000;
	if (!isDay(y, month, day.day) || !isDay(y, month, second.day)) return undefined;
	const point: Point = { kind: 'day', month, day: day.day, year: year?.year };
	return match(i, year?.end ?? second.end, { kind: 'range', from: point, to: { ...point, day: second.day } });
}

/** `Monday`, `Monday, December 19`, `Monday morning`, `Monday at 3 p.m.`, `Mondays`. */
function weekday(c: Context, i: number): Match | undefined {
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
	if (dated && !['year', 'month', 'clock'].includes(dated.meaning.kind)) return { ...dated, start: i };
	if (dated?.meaning.kind === 'clock' && dated.meaning.day) return { ...dated, start: i };
	if (
		atom.word?.short &&
		(atom.shape === 'lower' || (at === i + 1 && !/^(?:on|last|next|this|until|till|since|every|each)$/.test(lowerAt(c, i - 1))))
	)
		return undefined;
	if (atom.shape === 'mixed') return undefined;
	if (atom.word?.plural) {
		const part = wordAt(c, at)?.part;
		return match(i, at, { kind: 'set', value: `XXXX-WXX-${day}${part ?? ''}` });
	}
	if (atom.word?.short && lowerAt(c, at - 1) === '.' && c.atoms[at]?.sentence !== atom.sentence) at = i + 1;
	const point: Point = { kind: 'weekday', weekday: day, which: undefined, from: 'publication' };
	return withPartOrClock(c, i, at, point);
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

/** `today`, `yesterday morning`, `tonight`, `tomorrow at noon`. */
function namedDay(c: Context, i: number): Match | undefined {
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

function eveningClock(clock: Clock): Clock {
	return clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** A year alone, a decade, a century, two years with a dash. Numbers that count things are left alone. */
function year(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const number = atom.number;
	if (!number) return undefined;
	if (number.form === 'decade') {
		const century = number.digits === 2 ? 1900 : 0;
		const apostrophe = number.digits === 2 && i > free && /^['’‘]$/.test(lowerAt(c, i - 1)) && c.atoms[i - 1]?.end === atom.start;
		if (number.digits === 2 && !apostrophe && lowerAt(c, i - 1) !== 'the' && !/^(?:early|mid|late)$/.test(lowerAt(c, i - 1)))
			return undefined;
		return match(apostrophe ? i - 1 : i, i + 1, { kind: 'decade', decade: Math.floor((century + number.value) / 10) }, { article: true });
	}
	if (!isYear(atom)) return undefined;
	// the 1988 third quarter
	const ordinal = wordAt(c, i + 1)?.ordinal;
	if (ordinal !== undefined && ordinal <= 4 && wordAt(c, pastHyphen(c, i + 2))?.unit === 'quarter')
		return match(i, pastHyphen(c, i + 2) + 1, { kind: 'quarter', quarter: ordinal, year: number.value }, { article: true });
	// the 1988 period
	if (/^(?:period|quarter)$/.test(lowerAt(c, i + 1)) && lowerAt(c, i - 1) === 'the')
		return match(i, i + 2, { kind: 'period', year: number.value }, { article: true });
	if (!isYearAlone(c, i)) return undefined;
	// 1998-99, 1998-2000
	const dash = c.atoms[i + 1];
	const second = c.atoms[i + 2]?.number;
	if (dash && /^[-–/]$/.test(dash.lower) && dash.start === atom.end && second?.form === 'plain') {
		const to = second.digits === 4 ? second.value : second.digits === 2 ? Math.floor(number.value / 100) * 100 + second.value : 0;
		if (to > number.value && to < number.value + 100)
			return match(i, i + 3, { kind: 'range', from: { kind: 'year', year: number.value }, to: { kind: 'year', year: to } });
	}
	return match(i, i + 1, { kind: 'year', year: number.value });
}

const YEAR_ASKED = new Set(
	'in since by until till from of during for before after through between to and or than early late mid around about year fiscal as on autumn fall spring summer winter season post pre the'.split(
		' ',
	),
);

function isYearAlone(c: Context, i: number): boolean {
	const atom = c.atoms[i] as Atom;
	const value = atom.number?.value as number;
	const before = c.atoms[i - 1];
	const next = c.atoms[i + 1];
	if (before && before.end === atom.start && !/^[-–—("'“‘[’]$/.test(before.lower)) return false;
	if (before?.lower === '-' && before.end === atom.start && !/^(?:mid|early|late|post|pre|\d{4})$/.test(lowerAt(c, i - 2))) return false;
	if (next && next.start === atom.end && /^[%:$€£/]$/.test(next.lower)) return false;
	if (next?.kind === 'symbol') return false;
	const asked = before !== undefined && YEAR_ASKED.has(before.lower);
	if (value < 1800 || value > 2060) {
		if (!/^(?:in|since|until|by|year|from)$/.test(before?.lower ?? '')) return false;
		return !next || next.kind !== 'word' || /^(?:and|when|,|but|as|was|were|to|the|a|an|he|she|they|it|by|with|after)$/.test(next.lower);
	}
	if (
		/^(?:\$|€|£|#|no|number|about|some|nearly|over|almost|approximately|roughly|least|most|exactly|another|only|page|room|flight|route|highway|section|million|than|up)$/.test(
			before?.lower ?? '',
		)
	)
		return false;
	if (next?.kind === 'word') {
		if (
			/^(?:people|men|women|troops|soldiers|million|billion|thousand|points?|percent|per|feet|miles?|km|kilometers?|kilometres?|meters?|metres?|yards?|pounds?|tons?|tonnes?|dollars?|euros?|votes?|seats?|jobs|shares|workers|employees|members|refugees|civilians|hours?|days?|years?|months?|minutes?|seconds?|square|degrees|rpm|hp|mg|kg|times)$/.test(
				next.lower,
			)
		)
			return false;
		if (!asked && before?.kind === 'word' && next.shape === 'lower' && next.lower.endsWith('s') && next.lower.length > 4) return false;
	}
	return true;
}

/** `nineteen ninety-six`, `two thousand (and) one`. */
function spelledYear(c: Context, i: number): Match | undefined {
	const found = spelledYearAt(c, i);
	if (!found || typeof found.year !== 'number') return undefined;
	return match(i, found.end, { kind: 'year', year: found.year });
}

function spelledYearAt(c: Context, i: number): { end: number; year: YearOf } | undefined {
	const century = wordAt(c, i)?.number;
	if (century !== 18 && century !== 19 && century !== 20) return undefined;
	const tens = wordAt(c, pastHyphen(c, i + 1));
	const at = pastHyphen(c, i + 1);
	if (tens?.number === undefined || tens.number < 10 || tens.number > 90) return undefined;
	if (wordAt(c, at + 1)?.unit) return undefined;
	const onesAt = pastHyphen(c, at + 1);
	const ones = tens.number >= 20 ? wordAt(c, onesAt)?.number : undefined;
	if (ones !== undefined && ones >= 1 && ones < 10 && !wordAt(c, onesAt + 1)?.unit)
		return { end: onesAt + 1, year: century * 100 + tens.number + ones };
	if (century === 20) return undefined;
	return { end: at + 1, year: century * 100 + tens.number };
}

// ── ordinals, quarters, seasons ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** `third quarter [of 1990]`, `first half`, `19th century`, `first nine months`, `second day`. */
function ordinalUnit(c: Context, i: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const ordinal = atom.number?.form === 'ordinal' ? atom.number.value : atom.word?.ordinal;
	if (ordinal === undefined) return undefined;
	const at = pastHyphen(c, i + 1);
	const hyphened = at > i + 1;
	const lower = lowerAt(c, at);
	const unit = wordAt(c, at)?.unit;
	if (unit === 'quarter' && ordinal <= 4 && !wordAt(c, at)?.plural) {
		const behind = yearBehind(c, at + 1);
		const before = yearBefore(c, i);
		const quarter: Point = { kind: 'quarter', quarter: ordinal, year: behind?.year ?? before?.year };
		return match(before?.start ?? i, behind?.end ?? at + 1, quarter, { article: !hyphened });
	}
	if (lower === 'half' && ordinal <= 2 && !hyphened) {
		const year = yearBehind(c, at + 1);
		return year ? match(i, year.end, { kind: 'half', half: ordinal, year: year.year }, { article: true }) : undefined;
	}
	if (unit === 'century' && ordinal <= 21 && ordinal >= 2)
		return match(i, at + 1, { kind: 'century', century: ordinal - 1 }, { article: !hyphened });
	if (ordinal === 1 && at === i + 1) {
		// the first nine months [of 1990]
		const many = quantity(c, at);
		if (many?.meaning.kind === 'duration') return { ...many, start: i, article: true };
	}
	return undefined;
}

/** `last year's third quarter`: the year before it. */
function yearBefore(c: Context, i: number): { start: number; year: YearOf } | undefined {
	if (!/^['’]?s$/.test(lowerAt(c, i - 1).replace('’', "'"))) return undefined;
	const step = wordAt(c, i - 3)?.step;
	if (wordAt(c, i - 2)?.unit !== 'year' || step === undefined) return undefined;
	const by = STEP_BY[step];
	return by === undefined ? undefined : { start: i - 3, year: { fromNow: by } };
}

function fiscal(c: Context, i: number): Match | undefined {
	const at = pastHyphen(c, i + 1);
	const next = c.atoms[at];
	if (!next) return undefined;
	if (isYear(next)) return match(i, at + 1, { kind: 'year', year: next.number?.value as number });
	if (next.word?.ordinal !== undefined) {
		const quarter = ordinalUnit(c, at);
		return quarter ? { ...quarter, start: i, article: true } : undefined;
	}
	if (next.word?.unit === 'year' && !next.word.plural) {
		const year = c.atoms[at + 1];
		if (isYear(year)) return match(i, at + 2, { kind: 'year', year: year?.number?.value as number });
		if (/^(?:ended|ending)$/.test(lowerAt(c, at + 1)))
			return match(i, at + 1, { kind: 'duration', parts: [{ amount: 1, unit: 'year' }] }, { article: true });
		return match(i, at + 1, { kind: 'shifted', unit: 'year', by: 0, from: 'publication' }, { article: true });
	}
	return undefined;
}

/** `the summer [of 1998]`, `summer 2022`; a bare season counts only behind a word that asks for it. */
function season(c: Context, i: number, free: number): Match | undefined {
	const word = wordAt(c, i) as CalendarWord;
	const atom = c.atoms[i] as Atom;
	if (word.plural || word.season === undefined) return undefined;
	const year = yearBehind(c, i + 1);
	if (year) return match(i, year.end, { kind: 'season', season: word.season, year: year.year, which: undefined }, { article: true });
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (!/^(?:the|in|by|since|until|till|during|early|late|mid|of|every|each|-|boreal|austral|through)$/.test(before)) return undefined;
	if (before === '-' && !/^(?:mid|early|late)$/.test(lowerAt(c, i - 2))) return undefined;
	if (atom.lower === 'fall' && /^(?:the|of|-|during|through)$/.test(before)) return undefined;
	if (before === 'the' && /^(?:of|and|in)$/.test(lowerAt(c, i + 1)) && !isYear(c.atoms[i + 2])) return undefined;
	const hemisphere = before === 'boreal' || before === 'austral' ? 1 : 0;
	return match(i - hemisphere, i + 1, { kind: 'season', season: word.season, year: undefined, which: undefined }, { article: true });
}

function holiday(c: Context, i: number, which: Which): Match | undefined {
	let name = '';
	let found: Match | undefined;
	for (let k = i; k < i + 4 && k < c.atoms.length; k++) {
		name = name === '' ? lowerAt(c, k) : `${name} ${lowerAt(c, k)}`;
		const holiday = HOLIDAYS.get(name);
		if (holiday) {
			const year = yearBehind(c, k + 1);
			found = match(i, year?.end ?? k + 1, { kind: 'holiday', holiday, year: year?.year, which });
		}
	}
	return c.atoms[i]?.shape === 'lower' ? undefined : found;
}

// ── parts of the day ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function partOfDay(c: Context, i: number, free: number): Match | undefined {
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

// ── quantities and durations ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Amount {
	readonly end: number;
	/** undefined for `several`. */
	readonly value: number | undefined;
}

/** A number in digits or words: `2 1/2`, `three and a half`, `twenty four`, `a hundred`, `several`, `a few`, `two to three`. */
function amountAt(c: Context, i: number): Amount | undefined {
	const atom = c.atoms[i];
	if (!atom) return undefined;
	if (atom.number) {
		const { number } = atom;
		if (number.form !== 'plain' && number.form !== 'amount') return undefined;
		return { end: fraction(c, i + 1).end, value: number.value + fraction(c, i + 1).value };
	}
	const word = atom.word;
	if (word?.vague) {
		let end = i + 1;
		if (lowerAt(c, end) === 'of') end++;
		return { end, value: undefined };
	}
	if (atom.lower === 'couple') return { end: lowerAt(c, i + 1) === 'of' ? i + 2 : i + 1, value: 2 };
	if (word?.number === undefined) return undefined;
	let value = 0;
	let group = 0;
	let end = i;
	for (let at = i; at < i + 12; ) {
		const n = wordAt(c, at)?.number;
		if (n === undefined || wordAt(c, at)?.vague === false) break;
		if (n === 100) group = (group || 1) * 100;
		else if (n === 1000) {
			value += (group || 1) * 1000;
			group = 0;
		} else if (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && n < 10)) group += n;
		else break;
		end = at + 1;
		at = pastHyphen(c, end);
		if (lowerAt(c, at) === 'and' && n >= 100 && wordAt(c, at + 1)?.number !== undefined) at++;
	}
	const half = fraction(c, end);
	return { end: half.end, value: value + group + half.value };
}

function fraction(c: Context, i: number): { end: number; value: number } {
	// 2 1/2 is cut into 2, 1, /, 2
	if (lowerAt(c, i + 1) === '/' && c.atoms[i]?.number && c.atoms[i + 2]?.number?.value) {
		const value = (c.atoms[i]?.number?.value ?? 0) / (c.atoms[i + 2]?.number?.value ?? 1);
		if (value < 1) return { end: i + 3, value };
	}
	if (lowerAt(c, i) === '½') return { end: i + 1, value: 0.5 };
	if (lowerAt(c, i) === 'and' && lowerAt(c, i + 1) === 'a' && lowerAt(c, i + 2) === 'half') return { end: i + 3, value: 0.5 };
	return { end: i, value: 0 };
}

/** A number of units, and what follows: `two years`, `10-year`, `five days ago`, `three months earlier`. */
function quantity(c: Context, i: number): Match | undefined {
	const glued = c.atoms[i]?.number?.unit;
	if (glued?.unit) return behindQuantity(c, i, i + 1, { amount: c.atoms[i]?.number?.value, unit: glued.unit }, false);
	let amount = amountAt(c, i);
	if (!amount) return undefined;
	let at = amount.end;
	// two to three weeks, 18-24 months, one or two days
	if (/^(?:to|or|-|–)$/.test(lowerAt(c, at))) {
		const second = amountAt(c, at + 1);
		if (second && wordAt(c, pastHyphen(c, second.end))?.unit) {
			amount = { end: second.end, value: amount.value };
			at = second.end;
		}
	}
	const hyphen = pastHyphen(c, at);
	const hyphened = hyphen > at;
	at = hyphen;
	if (
		/^(?:more|additional|full|long|straight|consecutive|whole|trading|working|business|short|calendar|extra|further|solid|successive)$/.test(
			lowerAt(c, at),
		)
	)
		at++;
	const word = wordAt(c, at);
	if (!word?.unit || (word.ordinal !== undefined && !word.plural && word.unit === 'second' && !hyphened)) return undefined;
	if (word.unit === 'quarter' && !word.plural) return undefined;
	if (lowerAt(c, at) === 'min' || lowerAt(c, at) === 'second') return undefined;
	// three quarters of the food; the programme "60 Minutes"
	if (word.unit === 'quarter' && (hyphened || lowerAt(c, at + 1) === 'of')) return undefined;
	if (c.atoms[i]?.number && c.atoms[at]?.shape === 'title' && !hyphened) return undefined;
	// 37 years old: an age
	return behindQuantity(c, i, at + 1, { amount: amount.value, unit: word.unit }, hyphened);
}

function behindQuantity(
	c: Context,
	start: number,
	from: number,
	part: { amount: number | undefined; unit: Unit },
	hyphened: boolean,
): Match | undefined {
	let end = from;
	const parts = partsOf(part.amount, part.unit);
	// three years and a half; two hours and ten minutes
	if (lowerAt(c, end) === 'and' && lowerAt(c, end + 1) === 'a' && lowerAt(c, end + 2) === 'half' && part.amount !== undefined) {
		parts.splice(0, 1, ...partsOf(part.amount + 0.5, part.unit));
		end += 3;
	} else if ((lowerAt(c, end) === 'and' || lowerAt(c, end) === ',') && amountAt(c, end + 1)) {
		const more = amountAt(c, end + 1) as Amount;
		const unit = wordAt(c, more.end)?.unit;
		if (
			unit &&
			UNIT_ORDER.indexOf(unit) >= 0 &&
			UNIT_ORDER.indexOf(unit) < UNIT_ORDER.indexOf(part.unit) &&
			more.value !== undefined &&
			part.amount !== undefined
		) {
			parts.push({ amount: more.value, unit });
			end = more.end + 1;
		}
	}
	// 30-year-old, 30 years old
	const old = pastHyphen(c, end);
	if (lowerAt(c, old) === 'old' || lowerAt(c, old) === 'olds') {
		if (!hyphened && part.unit === 'year') return undefined;
		return hyphened && part.unit !== 'year' ? match(start, old + 1, { kind: 'duration', parts }) : undefined;
	}
	if (hyphened) {
		const period = lowerAt(c, end) === 'period' ? 1 : 0;
		const a = period && /^(?:a|the)$/.test(lowerAt(c, start - 1)) ? 1 : 0;
		return match(start - a, end + period, { kind: 'duration', parts });
	}
	let direction = end;
	if (lowerAt(c, direction) === 'or' && lowerAt(c, direction + 1) === 'so') direction += 2;
	const shifted = direct(c, start, direction, part);
	if (shifted) return shifted;
	const adjective = wordAt(c, from - 1)?.plural !== true && part.amount !== 1;
	return match(start, direction, { kind: 'duration', parts }, { article: !adjective });
}

const UNIT_ORDER: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function partsOf(amount: number | undefined, unit: Unit): { amount: number | undefined; unit: Unit }[] {
	if (amount !== undefined && !Number.isInteger(amount)) {
		const whole = Math.floor(amount);
		const rest = amount - whole;
		const lower: { unit: Unit; times: number } | undefined =
			unit === 'year'
				? { unit: 'month', times: 12 }
				: unit === 'hour'
					? { unit: 'minute', times: 60 }
					: unit === 'minute'
						? { unit: 'second', times: 60 }
						: undefined;
		if (lower && whole > 0) {
			return [
				{ amount: whole, unit },
				{ amount: Math.round(rest * lower.times), unit: lower.unit },
			];
		}
	}
	return [{ amount, unit }];
}

/** `ago`, `earlier`, `later`, `before`, `from now` behind a number of units; `in` before it. */
function direct(c: Context, start: number, at: number, part: { amount: number | undefined; unit: Unit }): Match | undefined {
	const lower = lowerAt(c, at);
	const { amount, unit } = part;
	const back = lower === 'ago' || lower === 'earlier' || (lower === 'before' && !isNounPhrase(c, at + 1));
	const ahead = lower === 'later' || lower === 'hence' || (lower === 'from' && /^(?:now|today)$/.test(lowerAt(c, at + 1)));
	if (back || ahead) {
		const end = lower === 'from' ? at + 2 : at + 1;
		if (amount === undefined) return match(start, lower === 'ago' ? end : at, { kind: 'duration', parts: [part] }, { article: true });
		if (unit === 'second' || unit === 'minute' || unit === 'hour')
			return match(start, lower === 'ago' ? end : at, { kind: 'duration', parts: partsOf(amount, unit) }, { article: true });
		const from: Basis = lower === 'ago' || lower === 'from' || lower === 'hence' ? 'publication' : 'text';
		const by = (back ? -1 : 1) * Math.floor(amount);
		return match(start, end, { kind: 'shifted', unit, by, from, compares: unit === 'year' && by === -1 }, { article: true });
	}
	const before = lowerAt(c, start - 1);
	if (before === 'in' && amount !== undefined && futureIn(c, start) && unit !== 'second' && unit !== 'minute' && unit !== 'hour')
		return match(start, at, { kind: 'shifted', unit, by: Math.floor(amount), from: 'publication' }, { article: true });
	return undefined;
}

function isNounPhrase(c: Context, i: number): boolean {
	const atom = c.atoms[i];
	return atom !== undefined && atom.kind !== 'punctuation';
}

/** Whether `in three days` says when something will be, rather than how long it took. */
function futureIn(c: Context, start: number): boolean {
	for (let i = start - 2; i >= 0 && i > start - 14 && c.atoms[i]?.sentence === c.atoms[start]?.sentence; i--) {
		if (/^(?:will|'ll|shall|won't|would|due|expected|scheduled|begins|starts|ends|expires|opens)$/.test(lowerAt(c, i))) return true;
		if (/^(?:first|time|since|ever|been|has|had|have|was|were)$/.test(lowerAt(c, i))) return false;
	}
	return false;
}

/** A unit without a number: `months`, `a year ago`, `year-end`, `year-earlier`, `the quarter`, `the weekend`. */
function bareUnit(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const word = atom.word as CalendarWord;
	const unit = word.unit as Unit;
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (word.ordinal !== undefined && !word.plural) {
		if (before !== 'a' && before !== 'per') return undefined;
		if (!/^(?:later|ago|earlier)$/.test(lowerAt(c, i + 1))) return undefined;
	}
	if (word.plural) {
		if (unit === 'second' || unit === 'minute')
			return /^(?:ago|later|earlier)$/.test(lowerAt(c, i + 1))
				? match(i, i + 2, { kind: 'duration', parts: [{ amount: undefined, unit }] })
				: undefined;
		if (unit === 'weekend') return match(i, i + 1, { kind: 'set', value: 'XXXX-WXX-WE' });
		const ago = lowerAt(c, i + 1) === 'ago' ? i + 2 : i + 1;
		// 37 years old, the early hours of Thursday, weeks or months
		if (c.atoms[i - 1]?.number || wordAt(c, i - 1)?.number !== undefined) return undefined;
		if (unit === 'hour' && lowerAt(c, i + 1) === 'of') return undefined;
		const other = /^(?:or|and)$/.test(lowerAt(c, i + 1)) ? wordAt(c, i + 2) : undefined;
		if (other?.unit && other.plural) return match(i, i + 3, { kind: 'duration', parts: [{ amount: undefined, unit }] });
		if (pastHyphen(c, i + 1) > i + 1 && /^olds?$/.test(lowerAt(c, i + 2))) return undefined;
		if (unit === 'quarter' && ago === i + 1) return undefined;
		return match(i, ago, { kind: 'duration', parts: [{ amount: undefined, unit }] });
	}
	const hyphen = pastHyphen(c, i + 1);
	if (unit === 'year' && lowerAt(c, hyphen) === 'end') return match(i, hyphen + 1, { kind: 'day', month: 12, day: 31, year: undefined });
	if (unit === 'year' && /^['’]s$/.test(lowerAt(c, i + 1)) && lowerAt(c, i + 2) === 'end')
		return match(i, i + 3, { kind: 'day', month: 12, day: 31, year: undefined });
	if (unit === 'year' && hyphen > i + 1 && /^(?:earlier|ago)$/.test(lowerAt(c, hyphen))) {
		const tail = periodBehind(c, hyphen + 1);
		if (tail > hyphen + 1) {
			const start = lowerAt(c, i - 1) === 'comparable' && i - 1 >= free ? i - 1 : i;
			return match(start, tail, { kind: 'period', year: { fromNow: -1 } }, { article: true });
		}
		return match(i, tail, { kind: 'shifted', unit: 'year', by: -1, from: 'publication', compares: true }, { article: tail > hyphen + 1 });
	}
	if (/^(?:a|an|one)$/.test(before)) {
		const direction = lowerAt(c, i + 1) === 'or' && lowerAt(c, i + 2) === 'so' ? i + 3 : i + 1;
		const shifted = direct(c, i - 1, direction, { amount: 1, unit });
		if (shifted) return shifted;
		// an hour and a half
		if (lowerAt(c, i + 1) === 'and' && lowerAt(c, i + 2) === 'a' && lowerAt(c, i + 3) === 'half')
			return match(i - 1, i + 4, { kind: 'duration', parts: partsOf(1.5, unit) });
		if (unit === 'second' || (unit === 'minute' && before === 'a' && lowerAt(c, i + 1) === 'ago')) return undefined;
		if (unit === 'weekend') return undefined;
		if (unit === 'quarter') return undefined;
		// twice a week; $5 a year and 700 seats a week are rates
		const often = lowerAt(c, i - 2);
		if (/^(?:once|twice|times)$/.test(often)) {
			const times = often === 'times' ? i - 3 : i - 2;
			if (times >= free) return match(times, i + 1, { kind: 'set', value: `P1${UNIT_LETTER[unit]}` });
		}
		if (before !== 'one' && !LASTS.has(often)) return undefined;
		return match(i - 1, i + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }, { article: true });
	}
	if (before === 'full' && unit === 'year' && lowerAt(c, i - 2) === 'the' && i - 2 >= free)
		return match(i - 1, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
	if (before === 'the') {
		if (unit === 'weekend') return match(i, i + 1, { kind: 'weekend', which: undefined }, { article: true });
		if (unit === 'quarter' || unit === 'year') {
			if (lowerAt(c, i + 1) === 'of' || hyphen > i + 1) return undefined;
			if (unit === 'year' && /^(?:ended|ending)$/.test(lowerAt(c, i + 1)))
				return match(i, i + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }, { article: true });
			if (/^(?:before|after|earlier|later)$/.test(lowerAt(c, i + 1)) && !isNounPhrase(c, i + 2)) return yearBeside(c, i, unit);
			if (unit === 'quarter') return match(i, i + 1, { kind: 'period', year: undefined }, { article: true });
			const thousand = unit === 'year' && wordAt(c, i + 2)?.number === 1000 ? amountAt(c, i + 1) : undefined;
			if (thousand?.value !== undefined && thousand.value < 2100)
				return match(i, thousand.end, { kind: 'year', year: thousand.value }, { article: true });
			const spelled = unit === 'year' ? spelledYearAt(c, i + 1) : undefined;
			if (spelled && typeof spelled.year === 'number')
				return match(i, spelled.end, { kind: 'year', year: spelled.year }, { article: true });
			if (isYear(c.atoms[i + 1]))
				return match(i, i + 2, { kind: 'year', year: c.atoms[i + 1]?.number?.value as number }, { article: true });
			return match(i, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
		}
		if (/^(?:before|after|earlier|later)$/.test(lowerAt(c, i + 1)) && !isNounPhrase(c, i + 2)) return yearBeside(c, i, unit);
		// the week of March 6
		if (unit === 'week' && lowerAt(c, i + 1) === 'of') {
			const day = dayAt(c, i + 2);
			return day ? match(i, day.end, { kind: 'week', of: day.point }, { article: true }) : undefined;
		}
		// the end of the month; for the week
		if ((unit === 'month' || unit === 'week') && lowerAt(c, i - 2) === 'of' && PART_NOUNS.has(lowerAt(c, i - 3)))
			return match(i, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
	}
	return undefined;
}

/** `the year before`, `the day after`: one unit from what the text spoke of last. */
function yearBeside(c: Context, i: number, unit: Unit): Match | undefined {
	if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
	const by = /^(?:before|earlier)$/.test(lowerAt(c, i + 1)) ? -1 : 1;
	const compares = unit === 'year' && by === -1;
	return match(i, i + 2, { kind: 'shifted', unit, by, from: 'text', compares }, { article: true });
}

/** Words before `a week` that make it a length of time. */
const LASTS = new Set(
	'for in within after than about around nearly almost over under only just least most to of took take takes lasted last lasts every half by until during another spent spend'.split(
		' ',
	),
);

/** `year-earlier period`, `year-ago third quarter`. */
function periodBehind(c: Context, i: number): number {
	if (/^(?:period|quarter)$/.test(lowerAt(c, i))) return i + 1;
	if (wordAt(c, i)?.ordinal !== undefined && wordAt(c, i + 1)?.unit === 'quarter') return i + 2;
	return i;
}

/** `every day`, `each Monday`, `every two weeks`, `every July`. */
function recurring(c: Context, i: number): Match | undefined {
	const at = i + 1;
	const word = wordAt(c, at);
	if (word?.unit && !word.plural && word.unit !== 'second')
		return match(i, at + 1, {
			kind: 'set',
			value: `P${word.unit === 'hour' || word.unit === 'minute' ? 'T' : ''}1${UNIT_LETTER[word.unit]}`,
		});
	if (word?.weekday !== undefined) {
		const part = wordAt(c, at + 1)?.part;
		return match(i, part ? at + 2 : at + 1, { kind: 'set', value: `XXXX-WXX-${word.weekday}${part ? `T${part}` : ''}` });
	}
	if (word?.month !== undefined && c.atoms[at]?.shape === 'title')
		return match(i, at + 1, { kind: 'set', value: `XXXX-${String(word.month).padStart(2, '0')}` });
	if (word?.part !== undefined) return match(i, at + 1, { kind: 'set', value: `XXXX-XX-XXT${word.part}` });
	if (word?.season !== undefined) return match(i, at + 1, { kind: 'set', value: `XXXX-${word.season}` });
	const other = lowerAt(c, at) === 'other' ? 2 : undefined;
	if (other && wordAt(c, at + 1)?.unit)
		return match(i, at + 2, { kind: 'set', value: `P2${UNIT_LETTER[wordAt(c, at + 1)?.unit as Unit]}` });
	const amount = amountAt(c, at);
	const unit = amount ? wordAt(c, amount.end)?.unit : undefined;
	if (amount?.value !== undefined && unit && amount.value >= 1)
		return match(i, amount.end + 1, {
			kind: 'set',
			value: `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${amount.value}${UNIT_LETTER[unit]}`,
		});
	return undefined;
}

const UNIT_LETTER: Readonly<Record<Unit, string>> = {
	second: 'S',
	minute: 'M',
	hour: 'H',
	day: 'D',
	weekend: 'WE',
	week: 'W',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'DE',
	century: 'C',
};

// ── this, last, next ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const STEP_BY: Readonly<Record<Step, number | undefined>> = {
	last: -1,
	past: -1,
	latest: -1,
	this: 0,
	current: 0,
	next: 1,
	coming: 1,
	previous: -1,
	following: 1,
	same: 0,
	that: 0,
	recent: undefined,
};

const FROM_TEXT: ReadonlySet<Step> = new Set(['previous', 'following', 'same', 'that']);

/** `last week`, `this Friday`, `next May`, `the past three months`, `the following day`, `recent years`, `this past spring`. */
function stepped(c: Context, i: number, step: Step): Match | undefined {
	let at = i + 1;
	let which = STEP_BY[step];
	let from: Basis = FROM_TEXT.has(step) ? 'text' : 'publication';
	// this past spring, this coming Sunday, that same year
	const inner = wordAt(c, at)?.step;
	if (inner !== undefined && (step === 'this' ? /^(?:past|last|coming|next)$/ : step === 'that' ? /^same$/ : /^$/).test(inner)) {
		which = STEP_BY[inner];
		at++;
	}
	if (step === 'next' && c.atoms[i - 1]?.lower === 'the' && wordAt(c, at)?.unit && !wordAt(c, at)?.plural) from = 'text';
	const word = wordAt(c, at);
	const article = /^(?:last|past|next|coming|previous|following|same|current|latest)$/.test(step);
	if (step === 'recent') {
		return word?.unit && word.plural
			? match(i, at + 1, { kind: 'duration', parts: [{ amount: undefined, unit: word.unit }] }, { article: true })
			: undefined;
	}
	if (step === 'latest' || step === 'current') {
		if (step === 'latest' && /^(?:period|quarter)$/.test(lowerAt(c, at)))
			return match(i, at + 1, { kind: 'period', year: undefined }, { article: true });
		const year = /^(?:fiscal|full)$/.test(lowerAt(c, at)) ? at + 1 : at;
		const unit = wordAt(c, year)?.unit;
		if (!unit || wordAt(c, year)?.plural || !/^(?:quarter|year|month|week)$/.test(unit)) return latestSpan(c, i, at);
		return match(i, year + 1, { kind: 'shifted', unit, by: which as number, from: 'publication' }, { article: true });
	}
	const many = word?.unit ? undefined : quantity(c, at);
	if (many?.meaning.kind === 'duration') {
		if (step === 'this' || step === 'that' || step === 'same') return undefined;
		return match(i, many.end, many.meaning, { article: true });
	}
	if (step === 'last' && lowerAt(c, at) === 'half') {
		const year = yearBehind(c, at + 1);
		return year ? match(i, year.end, { kind: 'half', half: 2, year: year.year }, { article: true }) : undefined;
	}
	if (!word) {
		const named = HOLIDAY_STARTS.has(lowerAt(c, at))
			? holiday(c, at, step === 'that' || step === 'same' ? undefined : (which as Which))
			: undefined;
		return named ? { ...named, start: i } : undefined;
	}
	if (step === 'that' && word.plural) return undefined;
	// the programme "This Week"
	if (step === 'this' && word.unit && c.atoms[i]?.shape === 'title' && c.atoms[at]?.shape === 'title' && at === i + 1) return undefined;
	if (step === 'that' && word.unit === 'quarter') return match(i, at + 1, { kind: 'period', year: undefined });
	if (word.weekday !== undefined && !word.plural) {
		const behind = weekday(c, at);
		if (!behind) return undefined;
		if (behind.meaning.kind === 'day' || behind.meaning.kind === 'range') return { ...behind, start: i };
		return { ...behind, start: i, meaning: withWhich(behind.meaning, which as Which, from), article };
	}
	if (
		word.month !== undefined &&
		(c.atoms[at]?.shape !== 'lower' || !word.common) &&
		!(word.short && !lowerAt(c, at + 1).startsWith('.'))
	) {
		const behind = monthFirst(c, at);
		if (behind?.meaning.kind === 'month' && behind.meaning.year === undefined)
			return { ...behind, start: i, meaning: { ...behind.meaning, which: which as Which } };
		return behind ? { ...behind, start: i } : undefined;
	}
	if (word.season !== undefined && !word.plural && word.unit === undefined) {
		if (lowerAt(c, at) === 'fall' && (step === 'past' || step === 'that' || step === 'following')) return undefined;
		return match(i, at + 1, { kind: 'season', season: word.season, year: undefined, which: which as Which }, { article });
	}
	if (word.part !== undefined && word.day === undefined && !word.plural) {
		if (step === 'past' || step === 'coming') return undefined;
		const day: Point = { kind: 'shifted', unit: 'day', by: which as number, from };
		const inText = from === 'text' || step === 'next';
		return match(i, at + 1, { kind: 'part', part: word.part, day: { ...day, from: inText ? 'text' : 'publication' } }, { article });
	}
	if (word.unit) {
		if (word.ordinal !== undefined && !word.plural) return undefined;
		if (word.plural) {
			if (!/^(?:past|last|next|coming|previous|following)$/.test(step) || c.atoms[at]?.hyphened) return undefined;
			return match(i, at + 1, { kind: 'duration', parts: [{ amount: undefined, unit: word.unit }] }, { article: true });
		}
		if (word.unit === 'weekend') return match(i, at + 1, { kind: 'weekend', which: which as Which });
		if (/^(?:second|minute|hour)$/.test(word.unit)) {
			return step === 'past' || step === 'last' || step === 'next' ? lengthOf(i, at, word.unit) : undefined;
		}
		const the = lowerAt(c, i - 1) === 'the';
		// the past year, the last decade: so long a time, not the calendar's
		if (step === 'past' || (the && (step === 'last' || step === 'next') && word.unit === 'decade'))
			return match(i, at + 1, { kind: 'duration', parts: partsOf(1, word.unit) }, { article: true });
		if (step === 'last' && word.unit === 'day') return undefined;
		if (step === 'this' && word.unit === 'day') return undefined;
		if (pastHyphen(c, at + 1) > at + 1) return undefined;
		if (word.unit === 'year' && /^['’]s$/.test(lowerAt(c, at + 1)) && which !== undefined && from === 'publication') {
			const ordinal = wordAt(c, at + 2)?.ordinal !== undefined ? ordinalUnit(c, at + 2) : undefined;
			if (ordinal?.meaning.kind === 'quarter')
				return { ...ordinal, start: i, article: false, meaning: { ...ordinal.meaning, year: { fromNow: which } } };
			if (/^(?:quarter|period)$/.test(lowerAt(c, at + 2))) return match(i, at + 3, { kind: 'period', year: { fromNow: which } });
		}
		const soft = lowerAt(c, at + 1) === 'or' && lowerAt(c, at + 2) === 'so' ? 2 : 0;
		if (soft > 0)
			return match(i, at + 1 + soft, { kind: 'shifted', unit: word.unit, by: which as number, from }, { article, mod: 'APPROX' });
		return match(i, at + 1, { kind: 'shifted', unit: word.unit, by: which as number, from }, { article });
	}
	return undefined;
}

function lengthOf(start: number, at: number, unit: Unit): Match | undefined {
	return unit === 'hour' ? match(start, at + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }, { article: true }) : undefined;
}

/** `the latest nine months`, `the latest week`. */
function latestSpan(c: Context, i: number, at: number): Match | undefined {
	const many = quantity(c, at);
	return many?.meaning.kind === 'duration' ? match(i, many.end, many.meaning, { article: true }) : undefined;
}

function withWhich(meaning: Meaning, which: Which, from: Basis): Meaning {
	if (meaning.kind === 'weekday') return { ...meaning, which, from };
	if ((meaning.kind === 'part' || meaning.kind === 'clock') && meaning.day)
		return { ...meaning, day: withWhich(meaning.day, which, from) as Point };
	return meaning;
}

// ── what stands before ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const PART_NOUNS: ReadonlyMap<string, Mod> = new Map([
	['beginning', 'START'],
	['start', 'START'],
	['outset', 'START'],
	['middle', 'MID'],
	['end', 'END'],
	['close', 'END'],
]);

const PART_WORDS: ReadonlyMap<string, Mod> = new Map([
	['early', 'START'],
	['earlier', 'START'],
	['mid', 'MID'],
	['late', 'END'],
	['later', 'END'],
]);

const ABOUT = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'under', 'some']);

/** Takes in what belongs to an expression and stands before it: articles, `early`, `the end of`, `at least`; never past `free`. */
function extendLeft(c: Context, found: Match, free: number): Match {
	let { start } = found;
	let { mod } = found;
	const { meaning } = found;
	const at = (back: number) =>
		start - back >= free && c.atoms[start - back]?.sentence === c.atoms[found.start]?.sentence ? lowerAt(c, start - back) : '';
	const amount = meaning.kind === 'duration' || (meaning.kind === 'shifted' && /^(?:ago|later|earlier)$/.test(lowerAt(c, found.end - 1)));
	if (amount) {
		if (/^(?:a|an)$/.test(at(1)) && c.atoms[start]?.word?.vague !== undefined) start--;
		if (at(1) === 'a' && /^(?:hundred|thousand)$/.test(lowerAt(c, start))) start--;
		if (at(1) === 'the' && found.article) start--;
		else {
			const before = start;
			if (ABOUT.has(at(1)) && found.article && (at(1) !== 'over' || /^an?$/.test(lowerAt(c, start)))) start--;
			else if (at(1) === 'than' && /^(?:more|less|fewer|longer)$/.test(at(2))) start -= at(3) === 'no' ? 3 : 2;
			else if (at(2) === 'at' && /^(?:least|most)$/.test(at(1))) start -= 2;
			else if (at(2) === 'up' && at(1) === 'to') start -= 2;
			if (start < before) mod = 'APPROX';
		}
		return { ...found, start, ...(mod ? { mod } : {}) };
	}
	if (meaning.kind === 'set') return found;
	if (at(1) === 'around' && (meaning.kind === 'clock' || meaning.kind === 'day')) return { ...found, start: start - 1, mod: 'APPROX' };
	const hyphen = at(1) === '-' && c.atoms[start - 1]?.end === c.atoms[start]?.start ? 1 : 0;
	const part = PART_WORDS.get(at(1 + hyphen));
	const whole = meaning.kind === 'clock' ? undefined : part;
	if (whole && !(meaning.kind === 'day' && hyphen === 0 && at(1) !== 'early' && at(1) !== 'late')) {
		start -= 1 + hyphen;
		mod = whole;
		if (/^(?:earlier|later)$/.test(lowerAt(c, start))) mod = undefined;
	} else if (hyphen && /^(?:post|pre)$/.test(at(2))) start -= 2;
	if (at(1) === 'in' && /^(?:earlier|later|early|late)$/.test(at(2)) && meaning.kind !== 'clock') start -= 2;
	else if (at(1) === 'the' && at(2) === 'in' && /^(?:earlier|later|early|late)$/.test(at(3)) && meaning.kind !== 'clock') start -= 3;
	else if (
		at(1) === 'the' &&
		(found.article ||
			(mod && meaning.kind !== 'year' && meaning.kind !== 'month') ||
			meaning.kind === 'decade' ||
			meaning.kind === 'century')
	)
		start--;
	if (at(1) === 'of') {
		const noun = PART_NOUNS.get(at(2));
		if (noun) {
			start -= 2;
			if (/^(?:very)$/.test(at(1))) start--;
			if (at(1) === 'the') start--;
			mod = noun;
		}
	}
	return { ...found, start, ...(mod ? { mod } : {}) };
}

/** `from Monday to Wednesday`, `between March 3 and 5` stay two expressions; two dates with a dash are one. */
function joinRange(c: Context, first: Match): Match {
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
