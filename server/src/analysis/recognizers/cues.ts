import type { Cue, Paragraph } from '../facts.ts';

/** Words that attribute what is said to somebody (paragraph offsets, sorted by start). */
export function recognizeCues(_paragraph: Paragraph): readonly Cue[] {
	return [];
}
