import { allMatches } from '../text/matches.ts';

/** Where a pattern matches in a sentence. */
export interface Match {
	readonly index: number;
	readonly text: string;
}

/** How many sentences a rule keeps in mind: those of an article that is being edited are asked about again and again. */
export const SENTENCES_REMEMBERED = 1_500;

/** All matches of a global pattern, in order. */
export function matchesOf(pattern: RegExp, words: string): readonly Match[] {
	const matches: Match[] = [];
	for (const match of allMatches(pattern, words)) matches.push({ index: match.index, text: match[0] });
	return matches.length > 0 ? matches : NO_MATCHES;
}

/** Nothing found. */
export const NO_MATCHES: readonly Match[] = [];
