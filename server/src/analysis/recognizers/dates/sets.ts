import type { Unit } from '../../lexicons/calendar.ts';
import { amountAt } from './durations.ts';
import { type Context, isOne, lowerAt, type Match, match, wordAt } from './match.ts';

/** An adverb that says how often: `daily`, `annually`; not the `quarterly` of a dividend or the party's daily. */
export function often(c: Context, i: number, value: string): Match | undefined {
	const next = c.atoms[i + 1];
	if (isOne(lowerAt(c, i), 'quarterly monthly yearly') && next?.kind === 'word' && !isOne(next.lower, 'and or by in to for with at on'))
		return undefined;
	if (isOne(lowerAt(c, i - 1), 'a the party communist tabloid business german french') && next?.shape !== 'lower') return undefined;
	return match(i, i + 1, { kind: 'set', value });
}

/** An expression that begins with `every` or `each`: `every day`, `each Monday`, `every two weeks`, `every July`. */
export function recurring(c: Context, i: number): Match | undefined {
	// every single day
	const at = lowerAt(c, i + 1) === 'single' ? i + 2 : i + 1;
	const word = wordAt(c, at);
	if (word?.unit && !word.plural && word.unit !== 'second')
		return match(i, at + 1, {
			kind: 'set',
			value: `P${isClockUnit(word.unit) ? 'T' : ''}1${UNIT_LETTER[word.unit]}`,
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
	const weekday = other ? wordAt(c, at + 1)?.weekday : undefined;
	if (weekday !== undefined) return match(i, at + 2, { kind: 'set', value: `XXXX-WXX-${weekday}` });
	if (other && wordAt(c, at + 1)?.unit)
		return match(i, at + 2, { kind: 'set', value: `P2${UNIT_LETTER[wordAt(c, at + 1)?.unit as Unit]}` });
	const amount = amountAt(c, at);
	const unit = amount ? wordAt(c, amount.end)?.unit : undefined;
	if (amount?.value !== undefined && unit && amount.value >= 1)
		return match(i, amount.end + 1, {
			kind: 'set',
			value: `P${isClockUnit(unit) ? 'T' : ''}${amount.value}${UNIT_LETTER[unit]}`,
		});
	return undefined;
}

function isClockUnit(unit: Unit): boolean {
	return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** The letters of a unit in a TIMEX3 value; hours, minutes and seconds want a `T` before them. */
export const UNIT_LETTER: Readonly<Record<Unit, string>> = {
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
