import { europeanPattern } from '../text/european.ts';
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

/**
 * What may be written in several ways, in the order in which they are tried, each beside words of which a sentence must hold one. In one
 * pattern, it would be compiled with all of them wherever there is one, and the longer it is the longer each of its parts takes.
 */
export type AnyOf = readonly { readonly needs: readonly string[]; readonly pattern: RegExp }[];

/** The ways that some sources of patterns tell (flags `gu`, for European copy). */
export function anyOf(ways: readonly (readonly [needs: readonly string[], source: string])[]): AnyOf {
	return ways.map(([needs, source]) => ({ needs, pattern: europeanPattern(new RegExp(source, 'gu')) }));
}

/** All matches, in order, as one pattern with the ways as its alternatives has them. */
export function matchesOfAny(ways: AnyOf, words: string): readonly Match[] {
	const matches: Match[] = [];
	let open = ways
		.filter(({ needs }) => needs.some((word) => words.includes(word)))
		.map(({ pattern }) => ({ pattern, next: firstFrom(pattern, words, 0) }));
	for (;;) {
		let first: RegExpExecArray | undefined;
		open = open.filter(({ next }) => next);
		for (const { next } of open) if (next && (!first || next.index < first.index)) first = next;
		if (!first) return matches.length > 0 ? matches : NO_MATCHES;
		matches.push({ index: first.index, text: first[0] });
		const end = first.index + (first[0].length || 1);
		for (const way of open) if (way.next && way.next.index < end) way.next = firstFrom(way.pattern, words, end);
	}
}

function firstFrom(pattern: RegExp, words: string, from: number): RegExpExecArray | null {
	pattern.lastIndex = from;
	return pattern.exec(words);
}

/** Nothing found. */
export const NO_MATCHES: readonly Match[] = [];
