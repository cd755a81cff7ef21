import type { Paragraph, PlacedParagraph, Publication, Timex, TimexCandidate } from '../facts.ts';

/** Temporal expressions as read, unanchored (paragraph offsets, sorted by start, not overlapping). */
export function recognizeTimexes(_paragraph: Paragraph): readonly TimexCandidate[] {
	return [];
}

/** Anchors every expression of a document (document offsets, sorted by start). */
export function resolveTimexes(_paragraphs: readonly PlacedParagraph[], _publication: Publication | undefined): readonly Timex[] {
	return [];
}
