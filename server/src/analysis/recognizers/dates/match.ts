import type { CalendarWord } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import type { Meaning, Mod } from './meaning.ts';

/** A paragraph as the readers see it: its text and its atoms; readers name atoms by their index. */
export interface Context {
	readonly text: string;
	readonly atoms: readonly Atom[];
}

/** A match of the grammar: atoms [start, end) and what they mean. */
export interface Match {
	readonly start: number;
	readonly end: number;
	readonly meaning: Meaning;
	readonly mod?: Mod | undefined;
	/** Whether an article before it belongs to it (`the past year`); adjectival forms (`third-quarter`) and names of days take none. */
	readonly article?: boolean | undefined;
}

/** The match of atoms [start, end). */
export function match(start: number, end: number, meaning: Meaning, more?: { mod?: Mod; article?: boolean }): Match {
	return { start, end, meaning, mod: more?.mod, article: more?.article };
}

/** The lower-case text of an atom; empty outside the paragraph. */
export function lowerAt(c: Context, i: number): string {
	return i >= 0 && i < c.atoms.length ? (c.atoms[i] as Atom).lower : '';
}

/** What an atom means in the calendar, if there is such an atom and it means anything. */
export function wordAt(c: Context, i: number): CalendarWord | undefined {
	return i >= 0 && i < c.atoms.length ? (c.atoms[i] as Atom).word : undefined;
}

/** The index behind the hyphen of a compound (`10-year`, `third-quarter`), or the index itself where none stands. */
export function pastHyphen(c: Context, i: number): number {
	const hyphen = c.atoms[i];
	return hyphen?.lower === '-' && hyphen.start === c.atoms[i - 1]?.end && c.atoms[i + 1]?.start === hyphen.end ? i + 1 : i;
}

/** The index behind a comma, or the index itself where none stands. */
export function pastComma(c: Context, i: number): number {
	return lowerAt(c, i) === ',' ? i + 1 : i;
}

/** The index behind the point of an abbreviation (`Dec. 3`), or the index itself where none stands. */
export function pastPoint(c: Context, i: number): number {
	const point = c.atoms[i];
	return point?.lower === '.' && point.start === c.atoms[i - 1]?.end ? i + 1 : i;
}

const LISTS = new Map<string, ReadonlySet<string>>();

/** Whether a word is one of a list, which is written as one text with spaces between: nothing has to be compiled for it at the first article. */
export function isOne(word: string, list: string): boolean {
	let words = LISTS.get(list);
	if (words === undefined) {
		words = new Set(list.split(' '));
		LISTS.set(list, words);
	}
	return words.has(word);
}
