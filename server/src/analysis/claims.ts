import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation, Statement } from './facts.ts';

/** The body's sentences with the source that the text names for each (document offsets, sorted by start). */
export function findStatements(
	_text: string,
	_paragraphs: readonly PlacedParagraph[],
	_quotations: readonly Quotation[],
	_coreference: Coreference,
): readonly Statement[] {
	return [];
}
