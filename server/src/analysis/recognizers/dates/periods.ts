import { type CalendarWord, HOLIDAYS } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import { quantity } from './durations.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, pastPoint, wordAt } from './match.ts';
import type { Point, Which, YearOf } from './meaning.ts';
import { PART_WORDS } from './modifiers.ts';
import { STEP_BY } from './steps.ts';
import { eraAt, fullYear, isYear, yearBehind } from './years.ts';

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
		// the third quarter of the 18th century
		if (lowerAt(c, at + 1) === 'of' && isCentury(c, at + 2)) return undefined;
		const behind = yearBehind(c, at + 1);
		const before = yearBefore(c, i);
		const quarter: Point = { kind: 'quarter', quarter: ordinal, year: behind?.year ?? before?.year };
		return match(before?.start ?? i, behind?.end ?? at + 1, quarter, { article: !hyphened });
	}
	if (lower === 'half' && ordinal <= 2 && !hyphened) {
		const year = yearBehind(c, at + 1);
		return year ? match(i, year.end, { kind: 'half', half: ordinal, year: year.year }, { article: true }) : undefined;
	}
	if (unit === 'century') return century(c, i, at, ordinal);
	// the 5th and 6th centuries, the late 18th and early 19th century
	if (at === i + 1 && ordinal <= 21 && isOne(lower, 'and or to - –')) {
		const second = PART_WORDS.has(lowerAt(c, at + 1)) ? pastHyphen(c, at + 2) : at + 1;
		const other = c.atoms[second]?.number?.form === 'ordinal' ? c.atoms[second]?.number?.value : wordAt(c, second)?.ordinal;
		const counted = pastHyphen(c, second + 1);
		if (other !== undefined && other <= 40 && wordAt(c, counted)?.unit === 'century') {
			const era = eraAt(c, counted + 1);
			return match(i, at, { kind: 'century', century: era?.before ? -ordinal : ordinal - 1 }, { article: true });
		}
	}
	if (ordinal === 1 && at === i + 1) {
		// the first nine months [of 1990]
		const many = quantity(c, at);
		if (many?.meaning.kind === 'duration') return { ...many, start: i, article: true };
	}
	return undefined;
}

function isCentury(c: Context, i: number): boolean {
	const at = lowerAt(c, i) === 'the' ? i + 2 : i + 1;
	return wordAt(c, pastHyphen(c, at))?.unit === 'century';
}

/** `the 19th century`, `the third century BC`, `18th-century`; not a batsman's. */
function century(c: Context, i: number, at: number, ordinal: number): Match | undefined {
	const era = eraAt(c, at + 1);
	if (era && ordinal >= 1 && ordinal <= 40)
		return match(i, era.end, { kind: 'century', century: era.before ? -ordinal : ordinal - 1 }, { article: true });
	if (ordinal > 21 || isOne(lowerAt(c, i - 1), "his her their my your 's")) return undefined;
	if (ordinal === 1 && !c.atoms[i]?.number && at === i + 1) return undefined;
	return match(i, at + 1, { kind: 'century', century: ordinal - 1 }, { article: at === i + 1 });
}

/** `last year's third quarter`: the year before it. */
function yearBefore(c: Context, i: number): { start: number; year: YearOf } | undefined {
	if (!isOne(lowerAt(c, i - 1).replace('’', "'"), "'s ’s s")) return undefined;
	const step = wordAt(c, i - 3)?.step;
	if (wordAt(c, i - 2)?.unit !== 'year' || step === undefined) return undefined;
	const by = STEP_BY[step];
	return by === undefined ? undefined : { start: i - 3, year: { fromNow: by } };
}

/** `Q3 2021`, `H1 2022`, `in Q3`. */
export function abbreviatedPeriod(c: Context, i: number): Match | undefined {
	const second = lowerAt(c, i).charCodeAt(1);
	if (!(second >= 49 && second <= 52) && !isOne(lowerAt(c, i).slice(0, 2), 'fy 1q 2q 3q 4q 1h 2h')) return undefined;
	const run = /^(fy|[1-4][qh])(\d{2}|20\d\d)$/.exec(lowerAt(c, i));
	if (run && c.atoms[i]?.shape !== 'lower') {
		const [, letters = '', digits = ''] = run;
		const year = fullYear(digits);
		const number = Number(letters[0]);
		if (letters === 'fy') return match(i, i + 1, { kind: 'year', year }, { article: true });
		if (letters[1] === 'q') return match(i, i + 1, { kind: 'quarter', quarter: number, year }, { article: true });
		return number <= 2 ? match(i, i + 1, { kind: 'half', half: number, year }, { article: true }) : undefined;
	}
	const found = /^([qh])([1-4])$/.exec(lowerAt(c, i));
	if (!found || c.atoms[i]?.shape === 'lower') return undefined;
	const number = Number(found[2]);
	const behind = yearBehind(c, i + 1);
	if (!behind && !isOne(lowerAt(c, i - 1), 'in for of during since by the')) return undefined;
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
		if (isOne(lowerAt(c, at + 1), 'ended ending'))
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
	// a Midsummer Night's Dream
	if (word.mid && (atom.shape !== 'lower' || !isOne(lowerAt(c, i - 1), 'at by in until till since before after of from around')))
		return undefined;
	const mod = word.mid ? { mod: 'MID' as const } : {};
	const next = c.atoms[i + 1];
	// the Summer Palace
	if (atom.shape === 'title' && next?.shape === 'title' && !next.word && lowerAt(c, i - 1) === 'the') return undefined;
	const year = yearBehind(c, i + 1);
	if (year) {
		// the winter of 1911–12
		const [dash, second] = c.atoms.slice(year.end, year.end + 2);
		const two = second?.number?.digits === 2 && typeof year.year === 'number' && second.number.value === (year.year + 1) % 100;
		const end = two && isOne(dash?.lower ?? '', '- – /') && second.start === dash?.end ? year.end + 2 : year.end;
		return match(i, end, { kind: 'season', season: word.season, year: year.year, which: undefined }, { article: true, ...mod });
	}
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (!word.mid && !isOne(before, 'the in by since until till during early late mid of every each - boreal austral through'))
		return undefined;
	if (before === '-' && !isOne(lowerAt(c, i - 2), 'mid early late')) return undefined;
	if (atom.lower === 'fall' && isOne(before, 'the of - during through')) return undefined;
	if (before === 'the' && isOne(lowerAt(c, i + 1), 'of and in') && !isYear(c.atoms[i + 2]) && wordAt(c, i + 2)?.season === undefined)
		return undefined;
	const hemisphere = before === 'boreal' || before === 'austral' ? 1 : 0;
	return match(
		i - hemisphere,
		i + 1,
		{ kind: 'season', season: word.season, year: undefined, which: undefined },
		{ article: true, ...mod },
	);
}

const ALWAYS_HOLIDAYS = new Set(['xmas', 'christmas', 'thanksgiving', 'halloween']);

/** The longest name of a holiday that begins here, with the year behind it; `which` is what a word before it says (`last Christmas`). */
export function holiday(c: Context, i: number, which: Which): Match | undefined {
	if (c.atoms[i]?.shape === 'lower' && !ALWAYS_HOLIDAYS.has(lowerAt(c, i))) return undefined;
	let name = '';
	let found: Match | undefined;
	for (let k = i; k < i + 5 && k < c.atoms.length; k++) {
		// St. Patrick
		if (k === i + 1 && pastPoint(c, k) > k) continue;
		name = name === '' ? lowerAt(c, k) : `${name} ${lowerAt(c, k)}`;
		const holiday = HOLIDAYS.get(name);
		if (holiday) {
			const year = yearBehind(c, k + 1);
			found = match(i, year?.end ?? k + 1, { kind: 'holiday', holiday, year: year?.year, which });
		}
	}
	return found;
}
