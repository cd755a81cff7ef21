import type { Step } from '../../lexicons/calendar.ts';
import { type Context, isOne, lowerAt } from './match.ts';
import type { Basis, Which } from './meaning.ts';

/** How many of its kind a word steps from the present one (`last` −1, `next` 1); undefined where it says no number. */
export const STEP_BY: Readonly<Record<Step, number | undefined>> = {
	last: -1,
	past: -1,
	latest: -1,
	this: 0,
	current: 0,
	next: 1,
	coming: 1,
	previous: -1,
	following: 1,
	same: 0,
	that: 0,
	recent: undefined,
};

/** Which of its kind a word behind a day or month says, in the old style, and what it counts from. */
export interface StepBehind {
	readonly end: number;
	readonly which: Which;
	readonly from: Basis;
}

/** A word that steps, behind what it steps over: `the 3rd of May last`, `on Tuesday next`, `in June following`; not what governs a noun. */
export function stepBehind(c: Context, i: number): StepBehind | undefined {
	switch (lowerAt(c, i)) {
		case 'last':
			return isEnd(c, i + 1, 'of') ? { end: i + 1, which: -1, from: 'publication' } : undefined;
		case 'next':
			return isEnd(c, i + 1, 'to') ? { end: i + 1, which: 1, from: 'publication' } : undefined;
		case 'following':
			return isEnd(c, i + 1, 'the a an his her their my our that this in') ? { end: i + 1, which: 1, from: 'text' } : undefined;
		default:
			return undefined;
	}
}

/** Whether no noun follows that the word before could belong to; `but` are words behind which it may all the same. */
function isEnd(c: Context, i: number, but: string): boolean {
	const atom = c.atoms[i];
	if (!atom || atom.kind === 'punctuation') return atom === undefined || !/^[-‐–'’("“‘]$/.test(atom.lower);
	return ENDS.has(atom.lower) && !isOne(atom.lower, but);
}

const ENDS = new Set(
	'the a an he she it they we i you and but or in at on to of from with by when while as his her my our their this that was were is are had has will would before after between for'.split(
		' ',
	),
);
