import { HOLIDAY_STARTS } from '../../lexicons/calendar.ts';
import type { Paragraph } from '../../facts.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { bareUnit } from './bare-units.ts';
import { dayThenMonth, monthDay, monthFirst, secondOfTwo } from './calendar-dates.ts';
import { countedWithin } from './counted.ts';
import { quantity } from './durations.ts';
import type { Context, Match } from './match.ts';
import type { Meaning, Point, Reading } from './meaning.ts';
import { extendLeft } from './modifiers.ts';
import { morrow, namedDay, weekday } from './named-days.ts';
import { numeric } from './numeric-dates.ts';
import { abbreviatedPeriod, fiscal, holiday, ordinalUnit, season } from './periods.ts';
import { between, isBetween, joinRange } from './ranges.ts';
import { stepped } from './relative.ts';
import { often, recurring } from './sets.ts';
import { isBefore, tenseNear } from './tense.ts';
import { clockTime, fractionOfHour, namedHour, partOfDay } from './times-of-day.ts';
import { spelledDecade, spelledYear, year } from './years.ts';

/** Reads all expressions of time of a paragraph, in order, not overlapping. The grammar is entered only at words and numbers of time. */
export function readTimexes(paragraph: Pick<Paragraph, 'text' | 'tokens'>): Read[] {
	const atoms = atomsOf(paragraph.tokens);
	const context: Context = { text: paragraph.text, atoms };
	const found: Read[] = [];
	const had = atoms.length > 0 && paragraph.text.includes('had');
	let free = 0;
	let before: Match | undefined;
	let i = 0;
	while (i < atoms.length) {
		const atom = atoms[i] as Atom;
		const match = atom.enters ? core(context, i, free) : undefined;
		if (!match) {
			i++;
			continue;
		}
		let whole = joinRange(context, extendLeft(context, match, free));
		if (before && isBetween(context, before, whole.start)) {
			const [from, to] = [before.meaning, whole.meaning];
			const last = found.at(-1);
			if (last && isPoint(from) && isPoint(to)) {
				const [begins, ends] = between(from, to);
				found[found.length - 1] = { ...last, reading: { ...last.reading, meaning: begins } };
				whole = { ...whole, meaning: ends };
			}
		}
		shareYear(context, found, whole);
		before = whole;
		const first = atoms[whole.start] as Atom;
		const last = atoms[whole.end - 1] as Atom;
		found.push({
			from: first.start,
			to: last.end,
			reading: {
				meaning: whole.meaning,
				mod: whole.mod,
				tense: asksForTense(whole.meaning) ? tenseNear(atoms, whole.start, whole.end) : undefined,
				before: had && isBefore(atoms, whole.start, whole.end),
				sentence: first.sentence,
			},
		});
		i = whole.end;
		free = i;
	}
	return found;
}

/** Gives the year of the last of several days, months or seasons in a row to those before it: `in March and April 1862`. */
function shareYear(c: Context, found: Read[], last: Match): void {
	let to = last.meaning;
	let { start } = last;
	for (let k = found.length - 1; k >= 0; k--) {
		const read = found[k] as Read;
		const from = read.reading.meaning;
		if (!isPoint(from) || !isPoint(to) || !isOfYear(from) || !isOfYear(to) || typeof to.year !== 'number') return;
		if (from.year !== undefined || ('from' in from && from.from !== undefined) || !isInRow(c, read.to, start)) return;
		const [dated] = between(from, to);
		if (dated === from) return;
		found[k] = { ...read, reading: { ...read.reading, meaning: dated } };
		to = dated;
		start = atomAt(c, read.from, start);
	}
}

function isOfYear(point: Point): point is Point & { readonly kind: 'day' | 'month' | 'season' } {
	return point.kind === 'day' || point.kind === 'month' || point.kind === 'season';
}

/** Whether nothing but what joins them stands between the end of one expression, in offsets, and the beginning of the next, an atom. */
function isInRow(c: Context, end: number, next: number): boolean {
	const words = c.text.slice(end, (c.atoms[next] as Atom).start);
	return words.length < 16 && /^(?:,? (?:and|or|to|until|till|through)(?: (?:on|in|the|in the|on the))? |, |\/)$/.test(words);
}

/** The index of the atom that begins at an offset, before an index. */
function atomAt(c: Context, offset: number, before: number): number {
	let i = before;
	while (i > 0 && (c.atoms[i] as Atom).start > offset) i--;
	return i;
}

/** Whether the verb has a say in what the words mean: not in years, lengths of time, nor in what is counted from a day. */
function asksForTense(meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'duration':
		case 'set':
		case 'year':
		case 'decade':
		case 'century':
		case 'numeric':
			return false;
		case 'shifted':
			return meaning.of !== undefined;
		case 'day':
		case 'month':
			return typeof meaning.year !== 'number';
		default:
			return true;
	}
}

function isPoint(meaning: Meaning): meaning is Point {
	return meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'range';
}

/** An expression as read, at paragraph offsets [from, to). */
export interface Read {
	readonly from: number;
	readonly to: number;
	readonly reading: Reading;
}

/** The registry: asks the readers that may begin at an atom, by what the atom can mean; the first match counts. */
function core(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const { word } = atom;
	// that is mostly no word of time
	if (word?.step === 'that' && !c.atoms[i + 1]?.enters && !c.atoms[i + 1]?.word) return undefined;
	if (atom.number)
		return (
			numeric(c, i) ??
			clockTime(c, i) ??
			dayThenMonth(c, i) ??
			countedWithin(c, i) ??
			ordinalUnit(c, i) ??
			quantity(c, i) ??
			year(c, i, free) ??
			monthDay(c, i) ??
			secondOfTwo(c, i)
		);
	if (HOLIDAY_STARTS.has(atom.lower)) {
		const match = holiday(c, i, undefined);
		if (match) return match;
	}
	if (atom.lower === 'fiscal') return fiscal(c, i);
	if (!word) return abbreviatedPeriod(c, i);
	if (word.decade !== undefined) return spelledDecade(c, i, word.decade);
	return (
		(word.month === undefined ? undefined : monthFirst(c, i)) ??
		(word.weekday === undefined ? undefined : weekday(c, i)) ??
		(word.day === undefined ? undefined : namedDay(c, i)) ??
		(word.hour === undefined ? undefined : namedHour(c, i)) ??
		(word.set === undefined ? undefined : often(c, i, word.set)) ??
		(word.each ? recurring(c, i) : undefined) ??
		(word.step === undefined ? undefined : ((word.step === 'last' ? countedWithin(c, i) : undefined) ?? stepped(c, i, word.step))) ??
		(word.ordinal === undefined ? undefined : (dayThenMonth(c, i) ?? countedWithin(c, i) ?? ordinalUnit(c, i))) ??
		(word.number === undefined && !word.vague ? undefined : (spelledYear(c, i) ?? clockTime(c, i) ?? quantity(c, i))) ??
		(word.part === undefined ? undefined : partOfDay(c, i, free)) ??
		(word.season === undefined ? undefined : season(c, i, free)) ??
		(word.half || word.unit === 'quarter' ? fractionOfHour(c, i, free) : undefined) ??
		(word.morrow ? morrow(c, i) : undefined) ??
		(word.unit === undefined ? undefined : bareUnit(c, i, free))
	);
}
