import { type CalendarWord, HOLIDAYS } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import { quantity } from './durations.ts';
import { type Context, lowerAt, type Match, match, pastHyphen, wordAt } from './match.ts';
import type { Point, Which, YearOf } from './meaning.ts';
import { STEP_BY } from './steps.ts';
import { eraAt, isYear, yearBehind } from './years.ts';

/** An ordinal and what it counts: `third quarter [of 1990]`, `first half of 1990`, `19th century`, `first nine months`. */
export function ordinalUnit(c: Context, i: number): Match | undefined {
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
	const era = unit === 'century' ? eraAt(c, at + 1) : undefined;
	if (era && ordinal >= 1 && ordinal <= 40)
		return match(i, era.end, { kind: 'century', century: era.before ? -ordinal : ordinal - 1 }, { article: true });
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

/** `Q3 2021`, `H1 2022`, `in Q3`. */
export function abbreviatedPeriod(c: Context, i: number): Match | undefined {
	const found = /^([qh])([1-4])$/.exec(lowerAt(c, i));
	if (!found || c.atoms[i]?.shape === 'lower') return undefined;
	const number = Number(found[2]);
	const behind = yearBehind(c, i + 1);
	if (!behind && !/^(?:in|for|of|during|since|by|the)$/.test(lowerAt(c, i - 1))) return undefined;
	const end = behind?.end ?? i + 1;
	if (found[1] === 'q') return match(i, end, { kind: 'quarter', quarter: number, year: behind?.year }, { article: true });
	return number <= 2 ? match(i, end, { kind: 'half', half: number, year: behind?.year }, { article: true }) : undefined;
}

/** An expression that begins with `fiscal`: `fiscal 1990`, `fiscal third quarter`, `fiscal year [1990]`. */
export function fiscal(c: Context, i: number): Match | undefined {
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

/** A season with its year or behind a word that asks for it: `the summer [of 1998]`, `summer 2022`. */
export function season(c: Context, i: number, free: number): Match | undefined {
	const word = wordAt(c, i) as CalendarWord;
	const atom = c.atoms[i] as Atom;
	if (word.plural || word.season === undefined) return undefined;
	const year = yearBehind(c, i + 1);
	if (year) {
		// the winter of 1911–12
		const [dash, second] = c.atoms.slice(year.end, year.end + 2);
		const two = second?.number?.digits === 2 && typeof year.year === 'number' && second.number.value === (year.year + 1) % 100;
		const end = two && /^[-–/]$/.test(dash?.lower ?? '') && second.start === dash?.end ? year.end + 2 : year.end;
		return match(i, end, { kind: 'season', season: word.season, year: year.year, which: undefined }, { article: true });
	}
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (!/^(?:the|in|by|since|until|till|during|early|late|mid|of|every|each|-|boreal|austral|through)$/.test(before)) return undefined;
	if (before === '-' && !/^(?:mid|early|late)$/.test(lowerAt(c, i - 2))) return undefined;
	if (atom.lower === 'fall' && /^(?:the|of|-|during|through)$/.test(before)) return undefined;
	if (before === 'the' && /^(?:of|and|in)$/.test(lowerAt(c, i + 1)) && !isYear(c.atoms[i + 2])) return undefined;
	const hemisphere = before === 'boreal' || before === 'austral' ? 1 : 0;
	return match(i - hemisphere, i + 1, { kind: 'season', season: word.season, year: undefined, which: undefined }, { article: true });
}

const ALWAYS_HOLIDAYS = new Set(['xmas', 'christmas', 'thanksgiving', 'halloween']);

/** The longest name of a holiday that begins here, with the year behind it; `which` is what a word before it says (`last Christmas`). */
export function holiday(c: Context, i: number, which: Which): Match | undefined {
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
	return c.atoms[i]?.shape === 'lower' && !ALWAYS_HOLIDAYS.has(lowerAt(c, i)) ? undefined : found;
}
