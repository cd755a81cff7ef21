import { type Context, isOne, lowerAt, type Match } from './match.ts';
import type { Mod } from './meaning.ts';

/** A match with what belongs to it and stands before it: articles, `early`, `the end of`, `at least`; never past `free`. */
export function extendLeft(c: Context, found: Match, free: number): Match {
	let { start } = found;
	let { mod } = found;
	const { meaning } = found;
	const at = (back: number) =>
		start - back >= free && c.atoms[start - back]?.sentence === c.atoms[found.start]?.sentence ? lowerAt(c, start - back) : '';
	const amount =
		meaning.kind === 'duration' ||
		(meaning.kind === 'shifted' &&
			isOne(lowerAt(c, found.end - 1), 'ago later earlier before after afterwards afterward thereafter previously'));
	if (amount) {
		if (isOne(at(1), 'a an') && c.atoms[start]?.word?.vague !== undefined) start--;
		if (at(1) === 'a' && isOne(lowerAt(c, start), 'hundred thousand')) start--;
		if (at(1) === 'the' && found.article) start--;
		else {
			const before = start;
			if (ABOUT.has(at(1)) && found.article && (at(1) !== 'over' || isOne(lowerAt(c, start), 'an a'))) start--;
			else if (at(1) === 'than' && isOne(at(2), 'more less fewer longer')) start -= at(3) === 'no' ? 3 : 2;
			else if (at(2) === 'at' && isOne(at(1), 'least most')) start -= 2;
			else if (at(2) === 'up' && at(1) === 'to') start -= 2;
			if (start < before) mod = 'APPROX';
		}
		return extended(found, start, mod);
	}
	if (meaning.kind === 'set') return found;
	if (at(1) === 'around' && (meaning.kind === 'clock' || meaning.kind === 'day')) return { ...found, start: start - 1, mod: 'APPROX' };
	const hyphen = at(1) === '-' && c.atoms[start - 1]?.end === c.atoms[start]?.start ? 1 : 0;
	const part = PART_WORDS.get(at(1 + hyphen));
	const whole = meaning.kind === 'clock' ? undefined : part;
	if (whole && !(meaning.kind === 'day' && hyphen === 0 && at(1) !== 'early' && at(1) !== 'late')) {
		start -= 1 + hyphen;
		mod = whole;
		if (isOne(lowerAt(c, start), 'earlier later')) mod = undefined;
	} else if (hyphen && isOne(at(2), 'post pre')) start -= 2;
	if (at(1) === 'in' && isOne(at(2), 'earlier later early late') && meaning.kind !== 'clock') start -= 2;
	else if (at(1) === 'the' && at(2) === 'in' && isOne(at(3), 'earlier later early late') && meaning.kind !== 'clock') start -= 3;
	else if (
		at(1) === 'the' &&
		(found.article ||
			(mod && meaning.kind !== 'year' && meaning.kind !== 'month') ||
			meaning.kind === 'decade' ||
			meaning.kind === 'century')
	)
		start--;
	// the month of June
	if (at(1) === 'of' && at(2) === 'month' && meaning.kind === 'month') start -= at(3) === 'the' ? 3 : 2;
	// the second half of the 19th century, the latter part of the year
	if (at(1) === 'of' && (isOne(at(2), 'half part') || (meaning.kind === 'century' && isOne(at(2), 'quarter third')))) {
		const half = HALVES.get(at(3)) ?? (meaning.kind === 'century' && isOne(at(3), 'third middle') ? 'MID' : undefined);
		if (half) {
			start -= at(4) === 'the' ? 4 : 3;
			mod = half;
		}
	}
	if (at(1) === 'of') {
		const noun = PART_NOUNS.get(at(2));
		if (noun) {
			start -= 2;
			if (isOne(at(1), 'very')) start--;
			if (at(1) === 'the') start--;
			mod = noun;
		}
	}
	return extended(found, start, mod);
}

/** Nouns before `of` that mean a stretch of what follows: `the end of the year`. */
export const PART_NOUNS: ReadonlyMap<string, Mod> = new Map([
	['beginning', 'START'],
	['start', 'START'],
	['outset', 'START'],
	['middle', 'MID'],
	['end', 'END'],
	['close', 'END'],
]);

/** Which half: `the latter half of`. */
const HALVES: ReadonlyMap<string, Mod> = new Map([
	['first', 'START'],
	['early', 'START'],
	['earlier', 'START'],
	['second', 'END'],
	['last', 'END'],
	['latter', 'END'],
	['late', 'END'],
	['later', 'END'],
]);

/** Words directly before an expression that mean a stretch of it: `early March`, `the mid-1980s`. */
export const PART_WORDS: ReadonlyMap<string, Mod> = new Map([
	['early', 'START'],
	['earlier', 'START'],
	['mid', 'MID'],
	['late', 'END'],
	['later', 'END'],
]);

const ABOUT = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'under', 'some']);

function extended(found: Match, start: number, mod: Mod | undefined): Match {
	if (start === found.start && (mod === undefined || mod === found.mod)) return found;
	return { start, end: found.end, meaning: found.meaning, mod: mod ?? found.mod, article: found.article };
}
