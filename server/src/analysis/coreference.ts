import type { LocalPerson, Mention, NameCandidate, PlacedParagraph } from './facts.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Every mention of a document and the people behind them (document offsets). */
export interface Coreference {
	/** Sorted by start. */
	readonly mentions: readonly Mention[];
	readonly people: readonly LocalPerson[];
}

/**
 * Decides who is who within one document: full names, surnames, titles, nominals and pronouns. `names` holds the settled names of each
 * paragraph (paragraph offsets). Two people that fit a surname or pronoun equally well leave it unresolved.
 */
export function resolveCoreference(
	_paragraphs: readonly PlacedParagraph[],
	_names: readonly (readonly NameCandidate[])[],
	_quotations: readonly JoinedQuotation[],
): Coreference {
	return { mentions: [], people: [] };
}
