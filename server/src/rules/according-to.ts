import type { FixEdit } from './rule.ts';

/** Puts `According to NAME, ` before a sentence; its first word loses its capital if it is one that never has it of its own. */
export function accordingTo(text: string, start: number, name: string): FixEdit {
	const word = /^\p{L}+/u.exec(text.slice(start, start + 40))?.[0] ?? '';
	const lower = SENTENCE_OPENERS.has(word) ? word.toLowerCase() : word;
	return { start, end: start + word.length, newText: `According to ${name}, ${lower}` };
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
	'The A An This That These Those It He She They We There Its His Her Their Such Some Many Most All Both No In On At For From With By After Before As When While If Also But And Then Now Meanwhile However'.split(
		' ',
	),
);
