import type { Atom } from './atoms.ts';
import { type Context, isOne, lowerAt, type Match, match, pastComma, pastHyphen, wordAt } from './match.ts';
import type { Point, YearOf } from './meaning.ts';
import { PART_WORDS } from './modifiers.ts';
import { STEP_BY } from './steps.ts';

/** A year in digits alone, a decade, or two years with a dash; numbers that count things are left alone. */
export function year(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const number = atom.number;
	if (!number) return undefined;
	if (number.form === 'decade') {
		const century = number.digits === 2 ? centuryBefore(c, i) : 0;
		const apostrophe = number.digits === 2 && i > free && isOne(lowerAt(c, i - 1), "' ’ ‘") && c.atoms[i - 1]?.end === atom.start;
		if (number.digits === 2 && !apostrophe && lowerAt(c, i - 1) !== 'the' && !isOne(lowerAt(c, i - 1), 'early mid late')) return undefined;
		// in his late 40s
		if (number.digits === 2 && !apostrophe && isOne(lowerAt(c, i - 2), 'his her their my your our')) return undefined;
		if (number.digits === 4 && number.value % 100 === 0 && number.value < 1900)
			return match(i, i + 1, { kind: 'century', century: number.value / 100 }, { article: true });
		return match(apostrophe ? i - 1 : i, i + 1, { kind: 'decade', decade: Math.floor((century + number.value) / 10) }, { article: true });
	}
	const ancient = ancientYear(c, i, free);
	if (ancient) return ancient;
	if (isEarlyYear(c, i)) return match(i, i + 1, { kind: 'year', year: number.value });
	if (!isYear(atom)) return undefined;
	// the 1988 third quarter
	const ordinal = wordAt(c, i + 1)?.ordinal;
	if (ordinal !== undefined && ordinal <= 4 && wordAt(c, pastHyphen(c, i + 2))?.unit === 'quarter')
		return match(i, pastHyphen(c, i + 2) + 1, { kind: 'quarter', quarter: ordinal, year: number.value }, { article: true });
	// the 1988 period
	if (isOne(lowerAt(c, i + 1), 'period quarter') && lowerAt(c, i - 1) === 'the')
		return match(i, i + 2, { kind: 'period', year: number.value }, { article: true });
	if (!isYearAlone(c, i) && !isSeasonYear(c, i)) return undefined;
	// 1998-99; the two years of 1998–2000 are two expressions
	const dash = c.atoms[i + 1];
	const second = c.atoms[i + 2]?.number;
	if (dash && isOne(dash.lower, '- – /') && dash.start === atom.end && second?.form === 'plain') {
		const to =
			dash.lower === '/' && second.digits === 4
				? second.value
				: second.digits === 2
					? Math.floor(number.value / 100) * 100 + second.value
					: 0;
		if (to > number.value && to < number.value + 100)
			return match(i, i + 3, { kind: 'range', from: { kind: 'year', year: number.value }, to: { kind: 'year', year: to } });
	}
	return match(i, i + 1, { kind: 'year', year: number.value });
}

/** The century of a decade in two digits: that of the one before it, `the 1850s and '60s`, else the last. */
function centuryBefore(c: Context, i: number): number {
	let at = i - 1;
	if (isOne(lowerAt(c, at), "' ’ ‘")) at--;
	if (lowerAt(c, at) === 'the') at--;
	const before = isOne(lowerAt(c, at), 'and or to - –') ? c.atoms[at - 1]?.number : undefined;
	return before?.form === 'decade' && before.digits === 4 ? Math.floor(before.value / 100) * 100 : 1900;
}

/** A year before 1000 without an era: `c. 757`, `In 793 the`, and others in copy that speaks of such times. */
function isEarlyYear(c: Context, i: number): boolean {
	const atom = c.atoms[i] as Atom;
	const number = atom.number;
	if (number?.form !== 'plain' || number.digits !== 3 || number.value < 100) return false;
	if (!endsAsYear(c, i)) return false;
	if (isAboutYear(c, i) || isChronicled(c, i)) return true;
	const before = lowerAt(c, i - 1);
	if (!EARLY_YEAR_ASKED.has(before) && before !== 'between' && before !== 'to' && before !== 'and' && before !== '(') return false;
	if ((before === 'and' || before === 'to') && !isOne(lowerAt(c, i - 3), 'between from')) return false;
	return isOfOldTimes(c, i);
}

/** c. 410, circa 410 */
function isAbout(c: Context, i: number): boolean {
	const before = lowerAt(c, i - 1) === '.' ? lowerAt(c, i - 2) : lowerAt(c, i - 1);
	return before === 'circa' || ((before === 'c' || before === 'ca') && c.atoms[i - 2]?.shape !== 'upper' && lowerAt(c, i - 1) === '.');
}

/** In c. 410, born c. 1028, (c. 995 –; not c. 300 of the ships. */
function isAboutYear(c: Context, i: number): boolean {
	const circa = lowerAt(c, i - 1) === '.' ? i - 2 : i - 1;
	return (
		isAbout(c, i) &&
		endsAsYear(c, i) &&
		isOne(lowerAt(c, circa - 1), 'in ( born died b d from by until till since between to and of or – founded built dated -')
	);
}

/** In 793 the, as a chronicle begins its sentences. */
function isChronicled(c: Context, i: number): boolean {
	const before = c.atoms[i - 1];
	return before?.lower === 'in' && before.shape === 'title' && !isOne(lowerAt(c, i + 1), 'of ( :');
}

/** Whether nothing stands behind a number that it could count. */
function endsAsYear(c: Context, i: number): boolean {
	const next = c.atoms[i + 1];
	if (!next) return true;
	if (next.kind === 'word') {
		if (next.lower === 'of' || (isOne(next.lower, 'and or to') && c.atoms[i + 2]?.number && !isOne(lowerAt(c, i - 1), 'between from')))
			return false;
		return (next.shape === 'title' || BEHIND_A_YEAR.has(next.lower)) && !next.word?.unit;
	}
	return next.kind === 'punctuation' && isOne(next.lower, ', . ; : ) - –') && (next.lower !== '-' || c.atoms[i + 2]?.number !== undefined);
}

/** How far around a number other words may tell that it is a year of long ago. */
const AROUND = 100;

function isOfOldTimes(c: Context, at: number): boolean {
	const last = Math.min(c.atoms.length - 1, at + AROUND);
	for (let i = Math.max(0, at - AROUND); i <= last; i++) {
		const { number, word, lower } = c.atoms[i] as Atom;
		if (number?.form === 'plain') {
			if (eraAt(c, i + 1) || isOne(lowerAt(c, i - 1), 'a.d. a.d ad. ad')) return true;
			if (i !== at && number.digits === 3 && (isAbout(c, i) || isChronicled(c, i)) && endsAsYear(c, i)) return true;
		} else if (word?.unit === 'century' || lower === 'century') {
			const before = c.atoms[i - 1]?.lower === '-' ? c.atoms[i - 2] : c.atoms[i - 1];
			const ordinal = before?.number?.form === 'ordinal' ? before.number.value : before?.word?.ordinal;
			if (ordinal !== undefined && ordinal <= 10) return true;
		}
	}
	return false;
}

/** A year with its era: `44 BC`, `264–241 B.C.E.`, `AD 70`, `476 AD`. */
function ancientYear(c: Context, i: number, free: number): Match | undefined {
	const number = c.atoms[i]?.number;
	if (number?.form !== 'plain' || number.value === 0) return undefined;
	const era = eraAt(c, i + 1);
	if (era) return match(i, era.end, { kind: 'year', year: era.before ? 1 - number.value : number.value });
	if (
		i > free &&
		isOne(lowerAt(c, i - 1), 'a.d. a.d ad. ad') &&
		c.atoms[i - 1]?.shape === 'upper' &&
		c.atoms[i - 1]?.sentence === c.atoms[i]?.sentence
	)
		return match(i - 1, i + 1, { kind: 'year', year: number.value });
	// from AD 69 to 96
	if (
		isOne(lowerAt(c, i - 1), 'to and until or - –') &&
		isOne(lowerAt(c, i - 3), 'a.d. a.d ad. ad') &&
		c.atoms[i - 2]?.number?.form === 'plain'
	)
		return match(i, i + 1, { kind: 'year', year: number.value });
	// from 218 to 201 BC
	if (isOne(lowerAt(c, i + 1), 'to and until or') && c.atoms[i + 2]?.number?.form === 'plain') {
		const later = eraAt(c, i + 3);
		if (later && isOne(lowerAt(c, i - 1), 'from between in'))
			return match(i, i + 1, { kind: 'year', year: later.before ? 1 - number.value : number.value });
	}
	const to = isOne(lowerAt(c, i + 1), '- –') ? c.atoms[i + 2]?.number : undefined;
	const both = to?.form === 'plain' ? eraAt(c, i + 3) : undefined;
	if (!to || !both || to.value === 0) return undefined;
	const of = (value: number): Point => ({ kind: 'year', year: both.before ? 1 - value : value });
	return match(i, both.end, { kind: 'range', from: of(number.value), to: of(to.value) });
}

/** `BC`, `B.C.E.`, `AD`, `CE` behind a number; `end` is the atom behind it. */
export function eraAt(c: Context, i: number): { end: number; before: boolean } | undefined {
	const atom = c.atoms[i];
	if (atom?.kind !== 'word' || atom.shape === 'lower' || atom.start - (c.atoms[i - 1]?.end ?? 0) > 1) return undefined;
	const before = ERAS.get(atom.lower.replaceAll('.', ''));
	if (before === undefined) return undefined;
	const pointed = atom.lower.includes('.') && !atom.lower.endsWith('.') && lowerAt(c, i + 1) === '.';
	return { end: pointed && c.atoms[i + 2]?.sentence === atom.sentence ? i + 2 : i + 1, before };
}

const ERAS: ReadonlyMap<string, boolean> = new Map([
	['bc', true],
	['bce', true],
	['ad', false],
	['ce', false],
]);

/** 2021/22 */
function isSeasonYear(c: Context, i: number): boolean {
	const [year, slash, second, next] = c.atoms.slice(i, i + 4);
	return (
		slash?.lower === '/' &&
		second?.number?.form === 'plain' &&
		(second.number.digits === 2 || second.number.digits === 4) &&
		second.start === slash.end &&
		(second.number.digits === 2
			? second.number.value === ((year?.number?.value as number) + 1) % 100
			: second.number.value === (year?.number?.value as number) + 1) &&
		next?.lower !== '/' &&
		c.atoms[i - 1]?.lower !== '/'
	);
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
	if (next && next.start === atom.end && isOne(next.lower, '% $ € £ /')) return false;
	if (next?.kind === 'symbol') return false;
	const asked = before !== undefined && YEAR_ASKED.has(before.lower);
	// the 1500:1 of a bet, the 2015: of a programme's name; in 1998: the year, and 1998: heads a line of a chronicle
	const heads = i === 0 || (i === 1 && isOne(before?.lower ?? '', '- – — • * ·'));
	if (next?.lower === ':' && next.start === atom.end && (!(asked || heads) || c.atoms[i + 2]?.start === next.end)) return false;
	if (value < 1800 || value > 2060) {
		const bracketed = before?.lower === '(' && isOne(next?.lower ?? '', '- – )');
		const named = before?.lower === 'of' && NAMED_BY_YEAR.has(lowerAt(c, i - 2));
		const first = before?.lower === 'between' && lowerAt(c, i + 1) === 'and' && isYear(c.atoms[i + 2]);
		const second = before?.lower === 'and' && isYear(c.atoms[i - 2]) && lowerAt(c, i - 3) === 'between';
		const ends =
			isOne(before?.lower ?? '', '- –') && before?.end === atom.start && isYear(c.atoms[i - 2]) && c.atoms[i - 2]?.end === before.start;
		const begins = isOne(next?.lower ?? '', '- –') && next?.start === atom.end && isLaterYear(c.atoms[i + 2], value);
		if (ends || (begins && c.atoms[i + 2]?.start === next?.end) || isAboutYear(c, i)) return true;
		if (!bracketed && !named && !first && !second && !EARLY_YEAR_ASKED.has(before?.lower ?? '')) return false;
		if (named || first || second) return next?.kind !== 'word' || !COUNTED.has(next.lower);
		if (next?.kind !== 'word' || next.shape === 'title' || BEHIND_A_YEAR.has(next.lower)) return true;
		// In 1648 peace was made
		return before?.shape === 'title' && next.shape === 'lower' && !next.lower.endsWith('s') && !next.word && !COUNTED.has(next.lower);
	}
	if (before?.lower === 'than' && isOne(lowerAt(c, i - 2), 'earlier later')) return !COUNTED.has(next?.lower ?? '');
	if (before?.lower === 'least' && isOne(lowerAt(c, i - 3), 'since until till from by')) return !COUNTED.has(next?.lower ?? '');
	if (
		isOne(
			before?.lower ?? '',
			'$ € £ # no number about some nearly over almost approximately roughly least most exactly another only page room flight route highway section million than up',
		)
	)
		return false;
	if (next?.kind === 'word') {
		if (COUNTED.has(next.lower)) return false;
		if (!asked && before?.kind === 'word' && next.shape === 'lower' && next.lower.endsWith('s') && next.lower.length > 4) return false;
	}
	return true;
}

/** The 1648 of 1618–1648, the 48 of 1740-48. */
function isLaterYear(atom: Atom | undefined, from: number): boolean {
	const number = atom?.number;
	if (number?.form !== 'plain') return false;
	return number.digits === 4 ? isYear(atom) && number.value > from : number.digits === 2 && number.value > from % 100;
}

/** What numbers count. */
const COUNTED = new Set(
	'people men women troops soldiers million billion thousand point points percent per feet mile miles km kilometer kilometers kilometre kilometres meter meters metre metres yard yards pound pounds ton tons tonne tonnes dollar dollars euro euros vote votes seat seats jobs shares workers employees members refugees civilians hour hours day days year years month months minute minutes second seconds square degrees rpm hp mg kg times'.split(
		' ',
	),
);

/** Words before a year of long ago that make it one: a number as large more often counts something. */
const EARLY_YEAR_ASKED = new Set('in since until by year from during circa early late mid – winter spring summer autumn'.split(' '));
const NAMED_BY_YEAR = new Set(
	'act agreement battle census charter congress constitution council coup crisis edict famine fire flood peace plague rebellion revolt revolution rising siege treaty truce uprising war'.split(
		' ',
	),
);
const BEHIND_A_YEAR = new Set(
	'and when but as was were to the a an he she they it by with after before until in on at for his her their its had of that which or'.split(
		' ',
	),
);

/** Whether an atom is a number of four digits that may be a year, 1000…2199. */
export function isYear(atom: Atom | undefined): boolean {
	const number = atom?.number;
	return number?.form === 'plain' && number.digits === 4 && number.value >= 1000 && number.value <= 2199;
}

/** A year behind a month, a day or a season: `2022`, `, 2022`, `of 2022`, `last year`, `this year`, `'99`; `end` is the atom behind it. */
export function yearBehind(c: Context, i: number): { end: number; year: YearOf } | undefined {
	let at = pastComma(c, i);
	if (lowerAt(c, at) === 'of') at++;
	const atom = c.atoms[at];
	if (!atom || (at > i && lowerAt(c, i) === ',' && atom.sentence !== c.atoms[i]?.sentence)) return undefined;
	const era = atom.number?.form === 'plain' && atom.number.value > 0 ? eraAt(c, at + 1) : undefined;
	if (era && atom.number) return { end: era.end, year: era.before ? 1 - atom.number.value : atom.number.value };
	if (isYear(atom)) return { end: at + 1, year: atom.number?.value as number };
	if (
		atom.number?.digits === 3 &&
		at <= i + 1 &&
		atom.number.value >= 100 &&
		endsAsYear(c, at) &&
		wordAt(c, i - 1)?.month !== undefined &&
		isOfOldTimes(c, at)
	)
		return { end: at + 1, year: atom.number.value };
	const spelled = at === i || lowerAt(c, at - 1) === 'of' ? spelledYearAt(c, at) : undefined;
	if (spelled) return spelled;
	if (isOne(atom.lower, "' ’") && c.atoms[at + 1]?.start === atom.end) {
		const short = c.atoms[at + 1]?.number;
		if (short?.form === 'plain' && short.digits === 2) return { end: at + 2, year: fullYear(String(short.value).padStart(2, '0')) };
	}
	if (lowerAt(c, i) === ',') return undefined;
	// June last year, but May of the following year
	const the = atom.lower === 'the' ? 1 : 0;
	const step = wordAt(c, at + the)?.step;
	if (step !== undefined && wordAt(c, at + the + 1)?.unit === 'year' && !wordAt(c, at + the + 1)?.plural) {
		const by = STEP_BY[step];
		if (by === undefined) return undefined;
		if (the === 0 && (step === 'last' || step === 'this' || step === 'next')) return { end: at + 2, year: { fromNow: by } };
		if (isOne(step, 'previous following same that next')) return { end: at + the + 2, year: { fromText: by } };
	}
	return undefined;
}

/** A year in words as an expression of its own: `nineteen ninety-six`, `twenty twenty-two`. */
export function spelledYear(c: Context, i: number): Match | undefined {
	const found = spelledYearAt(c, i);
	if (!found || typeof found.year !== 'number') return undefined;
	return match(i, found.end, { kind: 'year', year: found.year });
}

/** A year in words that begins here; `end` is the atom behind it. */
export function spelledYearAt(c: Context, i: number): { end: number; year: YearOf } | undefined {
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

/** A decade in words behind `the` or a word for a part of it: `the nineties`, `late sixties`; `decade` is 199 for the 1990s. */
export function spelledDecade(c: Context, i: number, decade: number): Match | undefined {
	return lowerAt(c, i - 1) === 'the' || PART_WORDS.has(lowerAt(c, i - 1))
		? match(i, i + 1, { kind: 'decade', decade }, { article: true })
		: undefined;
}

/** The year that two or four digits say; two digits below 50 are of this century. */
export function fullYear(digits: string): number {
	const n = Number(digits);
	return digits.length === 4 ? n : n < 50 ? 2000 + n : 1900 + n;
}
