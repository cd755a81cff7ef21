import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation } from './facts.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). */
export function attributeQuotations(
	_text: string,
	_paragraphs: readonly PlacedParagraph[],
	_quotations: readonly JoinedQuotation[],
	_coreference: Coreference,
): readonly Quotation[] {
	return [];
}
