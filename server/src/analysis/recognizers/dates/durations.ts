import type { Unit } from '../../lexicons/calendar.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, wordAt } from './match.ts';
import type { Basis } from './meaning.ts';

/** A number of units and what follows it: `two years`, `10-year`, `five days ago`, `three months earlier`. */
export function quantity(c: Context, i: number): Match | undefined {
	const glued = c.atoms[i]?.number?.unit;
	if (glued?.unit) return behindQuantity(c, i, i + 1, { amount: c.atoms[i]?.number?.value, unit: glued.unit }, false);
	let amount = amountAt(c, i);
	// the 2 of 1/2 day
	// the third in as many years
	if (lowerAt(c, i) === 'many' && lowerAt(c, i - 1) === 'as') return undefined;
	if (!amount || (lowerAt(c, i - 1) === '/' && c.atoms[i - 1]?.end === c.atoms[i]?.start)) return undefined;
	let at = amount.end;
	// two to three weeks, 18-24 months, one or two days
	if (isOne(lowerAt(c, at), 'to or - –')) {
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
		isOne(
			lowerAt(c, at),
			'more additional full long straight consecutive whole trading working business short calendar extra further solid successive',
		)
	)
		at++;
	const word = wordAt(c, at);
	if (!word?.unit || (word.ordinal !== undefined && !word.plural && word.unit === 'second' && !hyphened)) return undefined;
	if (word.unit === 'quarter' && !word.plural) return undefined;
	if ((lowerAt(c, at) === 'min' && !c.atoms[i]?.number) || lowerAt(c, at) === 'second') return undefined;
	// three quarters of the food; the programme "60 Minutes"
	if (word.unit === 'quarter' && (hyphened || (lowerAt(c, at + 1) === 'of' && amount.value !== undefined))) return undefined;
	if (c.atoms[i]?.number && c.atoms[at]?.shape === 'title' && !hyphened) return undefined;
	// 37 years old: an age
	const count = amount.value === undefined ? undefined : amount.value * (word.times ?? 1);
	return behindQuantity(c, i, at + 1, { amount: count, unit: word.unit }, hyphened);
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
			// years, 45 minutes: two lengths in a row
			!(UNIT_ORDER.indexOf(unit) < UNIT_ORDER.indexOf('day') && UNIT_ORDER.indexOf(part.unit) > UNIT_ORDER.indexOf('day')) &&
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
		// 30 years old is an age; three weeks old as well, but so long a time that it dates a birth
		return part.unit !== 'year' ? match(start, old + 1, { kind: 'duration', parts }) : undefined;
	}
	if (hyphened) {
		const period = lowerAt(c, end) === 'period' ? 1 : 0;
		const a = period && isOne(lowerAt(c, start - 1), 'a the') ? 1 : 0;
		return match(start - a, end + period, { kind: 'duration', parts });
	}
	let direction = end;
	if (lowerAt(c, direction) === 'or' && lowerAt(c, direction + 1) === 'so') direction += 2;
	const shifted = direct(c, start, direction, part);
	if (shifted) return shifted;
	const adjective = wordAt(c, from - 1)?.plural !== true && part.amount !== 1;
	return match(start, direction, { kind: 'duration', parts }, { article: !adjective });
}

interface Amount {
	readonly end: number;
	/** undefined for `several`. */
	readonly value: number | undefined;
}

/** A number in digits or words: `2 1/2`, `three and a half`, `twenty four`, `a hundred`, `several`, `a few`, `a couple of`. */
export function amountAt(c: Context, i: number): Amount | undefined {
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

const UNIT_ORDER: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** The parts of a length of time, where a fraction becomes so many of the next smaller unit: 1.5 hours are 1 hour and 30 minutes. */
export function partsOf(amount: number | undefined, unit: Unit): { amount: number | undefined; unit: Unit }[] {
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

/**
 * What so many units, atoms [start, at), mean by the words behind them (`ago`, `earlier`, `later`, `before`, `from now`) or by `in` before
 * them; undefined where those say no direction.
 */
export function direct(c: Context, start: number, at: number, part: { amount: number | undefined; unit: Unit }): Match | undefined {
	const lower = lowerAt(c, at);
	const { amount, unit } = part;
	const back =
		lower === 'ago' ||
		lower === 'earlier' ||
		lower === 'previously' ||
		lower === 'beforehand' ||
		(lower === 'before' && !isNounPhrase(c, at + 1));
	const ahead =
		lower === 'later' ||
		lower === 'hence' ||
		lower === 'afterwards' ||
		lower === 'afterward' ||
		lower === 'thereafter' ||
		(lower === 'after' && !isNounPhrase(c, at + 1)) ||
		(lower === 'from' && isOne(lowerAt(c, at + 1), 'now today'));
	// a week earlier than planned
	if ((lower === 'earlier' || lower === 'later') && lowerAt(c, at + 1) === 'than')
		return match(start, at, { kind: 'duration', parts: [part] }, { article: true });
	if (back || ahead) {
		const end = lower === 'from' ? at + 2 : at + 1;
		if (amount === undefined) return match(start, lower === 'ago' ? end : at, { kind: 'duration', parts: [part] }, { article: true });
		if (unit === 'second' || unit === 'minute' || unit === 'hour')
			return match(start, lower === 'ago' ? end : at, { kind: 'duration', parts: partsOf(amount, unit) }, { article: true });
		const from: Basis = lower === 'ago' || lower === 'from' || lower === 'hence' ? 'publication' : 'text';
		const by = (back ? -1 : 1) * Math.floor(amount);
		// ten years later is a year; a year later may be the same day, and two days later is one
		const whole = from === 'text' && (Math.abs(by) > 1 ? isOne(unit, 'year month decade century') : false);
		return match(start, end, { kind: 'shifted', unit, by, from, compares: unit === 'year' && by === -1, whole }, { article: true });
	}
	const before = lowerAt(c, start - 1);
	// in two weeks' time
	if (before === 'in' && amount !== undefined && isOne(lower, "' ’ 's") && lowerAt(c, at + 1) === 'time' && LENGTHS_OF_DAYS.has(unit))
		return match(start, at, { kind: 'shifted', unit, by: Math.floor(amount), from: 'publication' }, { article: true });
	if (before === 'in' && amount !== undefined && futureIn(c, start) && unit !== 'second' && unit !== 'minute' && unit !== 'hour')
		return match(start, at, { kind: 'shifted', unit, by: Math.floor(amount), from: 'publication' }, { article: true });
	return undefined;
}

const LENGTHS_OF_DAYS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year', 'decade', 'century']);

/** Whether more than punctuation stands at an atom, so that `before` or `after` in front of it governs that. */
export function isNounPhrase(c: Context, i: number): boolean {
	const atom = c.atoms[i];
	return atom !== undefined && atom.kind !== 'punctuation';
}

/** Whether `in three days` says when something will be, rather than how long it took. */
function futureIn(c: Context, start: number): boolean {
	for (let i = start - 2; i >= 0 && i > start - 14 && c.atoms[i]?.sentence === c.atoms[start]?.sentence; i--) {
		if (isOne(lowerAt(c, i), "will 'll shall won't would due expected scheduled begins starts ends expires opens")) return true;
		if (isOne(lowerAt(c, i), 'first time since ever been has had have was were')) return false;
	}
	return false;
}
