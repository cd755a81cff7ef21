import type { Atom } from './atoms.ts';
import { isDay } from './calendar.ts';
import { withClockBehind } from './clock-times.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, pastPoint, wordAt } from './match.ts';
import type { Point, Which } from './meaning.ts';
import { PART_NOUNS } from './modifiers.ts';
import { stepBehind } from './steps.ts';
import { yearBehind } from './years.ts';

/** A date that begins with its day: `19 December [2022]`, `19th of December`, `21-27 December`. */
export function dayThenMonth(c: Context, i: number): Match | undefined {
	const day = dayNumberAt(c, i);
	if (!day) return undefined;
	let at = day.end;
	let until: { day: number } | undefined;
	// the night of 24/25 December
	const slashed = lowerAt(c, at) === '/' ? dayNumberAt(c, at + 1) : undefined;
	if (slashed?.day === day.day + 1 && monthAt(c, slashed.end) !== undefined && lowerAt(c, i - 1) !== '/') {
		until = slashed;
		at = slashed.end;
	}
	// 21-27 December is one stretch; 21 and 27 December, from 21 to 27 December are two expressions
	if (JOINS_DAYS.has(lowerAt(c, at))) {
		const second = dayNumberAt(c, lowerAt(c, at + 1) === 'the' ? at + 2 : at + 1);
		if (second && monthAt(c, lowerAt(c, second.end) === 'of' ? second.end + 1 : second.end) !== undefined) {
			if (isTwofold(c, i, at)) return firstOfTwo(c, i, day, second);
			if (lowerAt(c, at) === 'and' || lowerAt(c, at) === 'or') return undefined;
			until = second;
			at = second.end;
		}
	}
	if (lowerAt(c, at) === 'of') at++;
	const month = monthAt(c, at);
	if (month === undefined) return at > day.end ? dayOfThatMonth(c, i, day.day, at) : undefined;
	if (c.atoms[at]?.word?.common && c.atoms[at]?.shape === 'lower') return undefined;
	let end = pastMonth(c, at);
	const year = yearBehind(c, end);
	end = year?.end ?? end;
	if (!isDay(typeof year?.year === 'number' ? year.year : 2000, month, day.day)) return undefined;
	const step = year ? undefined : stepBehind(c, end);
	if (step && !until) return match(i, step.end, { kind: 'day', month, day: day.day, year: undefined, which: step.which, from: step.from });
	const point: Point = { kind: 'day', month, day: day.day, year: year?.year };
	if (until && until.day > day.day) return match(i, end, { kind: 'range', from: point, to: { ...point, day: until.day } });
	const dated = withClockBehind(c, match(i, end, point), point);
	return c.atoms[i]?.number?.form === 'plain' ? dated : { ...dated, article: true };
}

/** `the 28th of that month`, `of the same month`, `of this month`. */
function dayOfThatMonth(c: Context, i: number, day: number, from: number): Match | undefined {
	const the = lowerAt(c, from) === 'the' ? 1 : 0;
	const step = lowerAt(c, from + the);
	const by = step === 'last' || step === 'previous' ? -1 : step === 'next' || step === 'following' ? 1 : 0;
	if ((by === 0 && !isOne(step, 'this that same')) || wordAt(c, from + the + 1)?.unit !== 'month') return undefined;
	if (c.atoms[i]?.number?.form === 'plain') return undefined;
	const of: Point = { kind: 'shifted', unit: 'month', by, from: isOne(step, 'this last next') && the === 0 ? 'publication' : 'text' };
	return match(i, from + the + 2, { kind: 'nth', nth: day, what: 'day', of }, { article: true });
}

const JOINS_DAYS = new Set('- – — to until till and or'.split(' '));

/** Whether a word and no dash stands between two days behind one that asks for days: `from 21 to`, `between 21 and`, `on 21 and`. */
function isTwofold(c: Context, i: number, joint: number): boolean {
	const lead = lowerAt(c, i - 1) === 'the' ? lowerAt(c, i - 2) : lowerAt(c, i - 1);
	switch (lowerAt(c, joint)) {
		case 'to':
		case 'until':
		case 'till':
			return lead === 'from';
		case 'and':
		case 'or':
			return isOne(lead, 'between on of by until till since before after');
		default:
			return false;
	}
}

/** The first of two days whose month is said behind the second. */
function firstOfTwo(c: Context, i: number, day: DayNumberAt, second: DayNumberAt): Match | undefined {
	const at = lowerAt(c, second.end) === 'of' ? second.end + 1 : second.end;
	const month = monthAt(c, at) as number;
	const year = yearBehind(c, pastMonth(c, at))?.year;
	if (!isDay(typeof year === 'number' ? year : 2000, month, day.day)) return undefined;
	return match(i, day.end, { kind: 'day', month, day: day.day, year }, { article: true });
}

/** The second of two days whose month is said before the first: the 27 of `from December 21 to 27`. */
export function secondOfTwo(c: Context, i: number): Match | undefined {
	const joint = lowerAt(c, i - 1);
	if (joint !== 'to' && joint !== 'and' && joint !== 'until' && joint !== 'or') return undefined;
	const [day, first] = [dayNumberAt(c, i), dayNumberAt(c, i - 2)];
	const monthAtom = lowerAt(c, i - 3) === '.' ? i - 4 : i - 3;
	const month = monthAt(c, monthAtom);
	if (!day || !first || month === undefined || day.day <= first.day || c.atoms[i]?.sentence !== c.atoms[monthAtom]?.sentence)
		return undefined;
	if (c.atoms[monthAtom]?.shape === 'lower' || c.atoms[i]?.number === undefined) return undefined;
	const next = c.atoms[day.end];
	const year = yearBehind(c, day.end);
	if (!year && next && (next.kind !== 'punctuation' || isOne(next.lower, '- ‐ – %')) && !BEHIND_A_DAY.has(next.lower)) return undefined;
	if (!isDay(typeof year?.year === 'number' ? year.year : 2000, month, day.day)) return undefined;
	return match(i, year?.end ?? day.end, { kind: 'day', month, day: day.day, year: year?.year });
}

/** A day of a month that is not named, behind what asks for a day: `on the 28th`; not the 28th floor. */
export function monthDay(c: Context, i: number): Match | undefined {
	const number = c.atoms[i]?.number;
	if (number?.form !== 'ordinal' || number.value < 1 || number.value > 31) return undefined;
	const letters = INSTANT.get(lowerAt(c, i + 1));
	if (letters !== undefined) {
		const end = pastPoint(c, i + 2);
		return match(i, end, { kind: 'monthday', day: number.value, which: letters }, { article: true });
	}
	if (lowerAt(c, i - 1) !== 'the') return undefined;
	const asks = lowerAt(c, i - 2);
	if (asks === 'of' ? wordAt(c, i - 3)?.part === undefined : !isOne(asks, 'on by until till since before after')) return undefined;
	const next = c.atoms[i + 1];
	const ends = !next || (next.kind === 'punctuation' && !isOne(next.lower, "- ‐ – ’ '")) || BEHIND_A_DAY.has(next.lower);
	return ends ? match(i, i + 1, { kind: 'monthday', day: number.value }, { article: true }) : undefined;
}

/** How letters name this month, the last and the next. */
const INSTANT: ReadonlyMap<string, Which> = new Map([
	['inst', 0],
	['instant', 0],
	['ult', -1],
	['ultimo', -1],
	['prox', 1],
	['proximo', 1],
]);

const BEHIND_A_DAY = new Set(
	'and but when with at in the a an he she they it we was were is will by to that which where after before'.split(' '),
);

/** An expression that begins with a month: `December 19[, 2022]`, `December 21-27`, `June last year`, `May`. */
export function monthFirst(c: Context, i: number): Match | undefined {
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
			const step = year ? undefined : stepBehind(c, day.end);
			if (step) return match(i, step.end, { kind: 'day', month, day: day.day, year: undefined, which: step.which, from: step.from });
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
	const step = stepBehind(c, i + 1);
	if (step) return match(i, step.end, { kind: 'month', month, year: undefined, which: step.which, from: step.from });
	return match(i, i + 1, { kind: 'month', month, year: undefined, which: undefined });
}

/** `December 21-27`, `June 30 - July 4` is left to the range of two expressions. */
function dayRange(c: Context, i: number, month: number, day: { day: number; end: number }): Match | undefined {
	const joint = lowerAt(c, day.end);
	if (!isOne(joint, '- – —') && (joint !== 'to' || lowerAt(c, i - 1) === 'from')) return undefined;
	const second = dayNumberAt(c, day.end + 1);
	if (!second || second.day <= day.day || c.atoms[day.end + 1]?.number === undefined) return undefined;
	if (wordAt(c, second.end)?.month !== undefined) return undefined;
	const year = yearBehind(c, second.end);
	const y = typeof year?.year === 'number' ? year.year : 2000;
	if (!isDay(y, month, day.day) || !isDay(y, month, second.day)) return undefined;
	const point: Point = { kind: 'day', month, day: day.day, year: year?.year };
	return match(i, year?.end ?? second.end, { kind: 'range', from: point, to: { ...point, day: second.day } });
}

/** A number that may be a day of a month; `end` is the atom behind it. */
interface DayNumberAt {
	readonly day: number;
	readonly end: number;
}

function dayNumberAt(c: Context, i: number): DayNumberAt | undefined {
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

/** The month that a word names, if it does so here. */
function monthAt(c: Context, i: number): number | undefined {
	return c.atoms[i]?.word?.month;
}

function pastMonth(c: Context, i: number): number {
	return wordAt(c, i)?.short ? pastPoint(c, i + 1) : i + 1;
}

/** Whether a word that is a month alone means one: `May`, `March` and short forms need a word before them that asks for a date. */
function isBareMonth(c: Context, i: number): boolean {
	const atom = c.atoms[i] as Atom;
	const before = lowerAt(c, i - 1);
	const asks =
		ASKS_FOR_DATE.has(before) ||
		(before === 'that' &&
			(c.atoms[i - 2]?.sentence !== atom.sentence || isOne(lowerAt(c, i - 2), 'in by of until since later early late'))) ||
		(isOne(before, 'same following previous') && lowerAt(c, i - 2) === 'the') ||
		(before === '-' && isOne(lowerAt(c, i - 2), 'mid early late'));
	const between = isOne(before, 'and or to - –') && wordAt(c, i - 2)?.month !== undefined;
	const partOf =
		before === 'of' &&
		(PART_NOUNS.has(lowerAt(c, i - 2)) || isOne(lowerAt(c, i - 2), 'day days month week') || wordAt(c, i - 2)?.weekday !== undefined);
	if (atom.word?.common) return atom.shape !== 'lower' && (between || partOf || (asks && !NAMES_PEOPLE.has(before)));
	if (atom.word?.short) return asks && atom.shape !== 'lower' && c.atoms[i + 1]?.shape !== 'title';
	// April, June and August may be people: a capitalised word on either side that is no calendar word
	const next = c.atoms[i + 1];
	if (
		isOne(atom.lower, 'april june august january') &&
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
