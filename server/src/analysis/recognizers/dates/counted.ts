import { monthFirst } from './calendar-dates.ts';
import { type Context, lowerAt, type Match, match, wordAt } from './match.ts';
import type { Point } from './meaning.ts';
import { UNIT_LETTER } from './sets.ts';
import { isYear } from './years.ts';

/**
 * Days, weeks and weekdays counted within a longer stretch: `the first Monday in May`, `the second week of May 1940`, `the last day of the
 * month`; `the first days of June` are its beginning.
 */
export function countedWithin(c: Context, i: number): Match | undefined {
	const nth = lowerAt(c, i) === 'last' || lowerAt(c, i) === 'final' ? -1 : (wordAt(c, i)?.ordinal ?? c.atoms[i]?.number?.value);
	const word = wordAt(c, i + 1);
	if (nth === undefined || nth > 5 || nth === 0 || !word || (word.unit !== 'day' && word.unit !== 'week' && word.weekday === undefined))
		return undefined;
	const joint = lowerAt(c, i + 2);
	if (joint !== 'of' && joint !== 'in') return undefined;
	// the last Friday of every month
	const round = wordAt(c, i + 3)?.each ? wordAt(c, i + 4)?.unit : undefined;
	if (round === 'month' || round === 'year')
		return match(
			i,
			i + 5,
			{ kind: 'set', value: word.weekday === undefined ? `P1${UNIT_LETTER[round]}` : `XXXX-WXX-${word.weekday}` },
			{ article: true },
		);
	const within = stretchAt(c, i + 3);
	if (!within) return undefined;
	if (word.plural) {
		if (word.unit === undefined || (nth !== 1 && nth !== -1)) return undefined;
		return match(i, within.end, within.point, { article: true, mod: nth === 1 ? 'START' : 'END' });
	}
	const what = word.weekday ?? (word.unit === 'week' ? 'week' : 'day');
	if (what === 'day' && joint === 'in') return undefined;
	return match(i, within.end, { kind: 'nth', nth, what, of: within.point }, { article: true });
}

/** A month or a year that begins here: `May`, `May 1940`, `next month`, `the month`, `1999`. */
function stretchAt(c: Context, i: number): { end: number; point: Point } | undefined {
	const the = lowerAt(c, i) === 'the' ? 1 : 0;
	const atom = c.atoms[i];
	const month = the === 0 && atom?.word?.month !== undefined ? monthFirst(c, i) : undefined;
	if (month?.meaning.kind === 'month') return { end: month.end, point: month.meaning };
	if (isYear(atom)) return { end: i + 1, point: { kind: 'year', year: atom?.number?.value as number } };
	const step = wordAt(c, i + the)?.step;
	const by = step === 'last' ? -1 : step === 'next' ? 1 : step === 'this' || step === 'that' || step === 'same' ? 0 : undefined;
	const at = step === undefined ? i + the : i + the + 1;
	const unit = wordAt(c, at)?.unit;
	if ((unit !== 'month' && unit !== 'year') || wordAt(c, at)?.plural || (step === undefined ? the === 0 : by === undefined))
		return undefined;
	const from = step === 'that' || step === 'same' ? 'text' : 'publication';
	return { end: at + 1, point: { kind: 'shifted', unit, by: by ?? 0, from } };
}
