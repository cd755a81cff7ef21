import type { NameCandidate, Nominal, Paragraph, Pronoun } from '../facts.ts';

/** Titles before names, appositions behind them and free descriptions of people (paragraph offsets, sorted by start). */
export function recognizeNominals(_paragraph: Paragraph, _names: readonly NameCandidate[]): readonly Nominal[] {
	return [];
}

/** Third-person pronouns (paragraph offsets, sorted by start). */
export function recognizePronouns(_paragraph: Paragraph): readonly Pronoun[] {
	return [];
}
